//! What the store holds: a record a certificate, by the last part of its ARN.
//!
//! Beside these, whatever the account: `acm-plane/pending/ARN` of those that wait for validation, and
//! `acm-plane/expiry/SECONDS/ARN` of those that were issued here, in the order in which they expire.

use std::collections::BTreeMap;

use kernel::{Ctx, Read, ReadTyped, Result, Writer};
use serde::{Deserialize, Serialize};

use crate::errors;
use crate::facts::Facts;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Certificate {
    pub arn: String,
    /// In lower case.
    pub domain: String,
    /// With the domain, which comes first where it was requested.
    pub names: Vec<String>,
    pub kind: Kind,
    pub status: Status,
    /// `RSA_2048`, as the API's enumeration has it.
    pub algorithm: String,
    pub created_ms: i64,
    /// Issued or imported.
    pub made_ms: Option<i64>,
    /// One a domain to be proven; empty for imported ones.
    pub validations: Vec<Validation>,
    /// Whether it is to be published in transparency logs: kept and shown; there are none here.
    pub transparent: bool,
    pub failure: Option<String>,
    pub material: Option<Material>,
    pub renewed: Option<Renewal>,
    pub tags: BTreeMap<String, String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Requested,
    Imported,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    PendingValidation,
    Issued,
    ValidationTimedOut,
    Failed,
}

/// One domain's proof: a CNAME record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validation {
    pub domain: String,
    pub proven: bool,
    /// With a dot at its end, as the value.
    pub record_name: String,
    pub record_value: String,
}

/// The certificate itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Material {
    /// PEM.
    pub leaf: String,
    /// PEM of what signed it; None for a self-signed one.
    pub chain: Option<String>,
    /// The private key in DER, sealed.
    pub sealed_key: String,
    pub facts: Facts,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renewal {
    pub succeeded: bool,
    /// Wall time, in milliseconds since 1970.
    pub updated_ms: i64,
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Status::PendingValidation => "PENDING_VALIDATION",
            Status::Issued => "ISSUED",
            Status::ValidationTimedOut => "VALIDATION_TIMED_OUT",
            Status::Failed => "FAILED",
        }
    }
}

impl Certificate {
    /// As clients see it: an issued one expires by wall time, as its users' clients find.
    pub fn status_at(&self, wall_secs: i64) -> &'static str {
        let expired = self.material.as_ref().is_some_and(|material| material.facts.not_after_secs <= wall_secs);
        if self.status == Status::Issued && expired { "EXPIRED" } else { self.status.as_str() }
    }

    pub fn type_name(&self) -> &'static str {
        match self.kind {
            Kind::Requested => "AMAZON_ISSUED",
            Kind::Imported => "IMPORTED",
        }
    }
}

/// The record's key; None where the ARN is of another account, Region or kind.
pub fn key(cx: &Ctx, arn: &str) -> Option<String> {
    let id = arn.strip_prefix(&cx.arn("acm", "certificate/"))?;
    Some(cx.key("acm", &["certificate", id]))
}

pub fn find(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Certificate> {
    let found = key(cx, arn).map(|key| reader.get(&key)).transpose()?.flatten();
    found.ok_or_else(|| errors::not_found(arn))
}

pub fn all(reader: &dyn Read, cx: &Ctx) -> Result<Vec<Certificate>> {
    let found: Vec<(String, Certificate)> = reader.list(&cx.prefix("acm", &["certificate"]))?;
    Ok(found.into_iter().map(|(_, certificate)| certificate).collect())
}

/// Writes it and its places in the indexes, which follow from what it was `before`.
pub fn put(writer: &mut Writer<'_>, cx: &Ctx, before: Option<&Certificate>, now: &Certificate) -> Result<()> {
    if let Some(before) = before {
        unlist(writer, before)?;
    }
    if now.status == Status::PendingValidation {
        writer.put(&pending_key(&now.arn), &())?;
    }
    if let Some(key) = expiry_key(now) {
        writer.put(&key, &())?;
    }
    let key = key(cx, &now.arn).ok_or_else(|| errors::not_found(&now.arn))?;
    if before.is_none() {
        count(writer, cx, now.kind, 1)?;
    }
    Ok(writer.put(&key, now)?)
}

pub fn delete(writer: &mut Writer<'_>, cx: &Ctx, certificate: &Certificate) -> Result<()> {
    unlist(writer, certificate)?;
    if let Some(key) = key(cx, &certificate.arn) {
        writer.delete(&key)?;
    }
    count(writer, cx, certificate.kind, -1)
}

/// How many of a kind there are, without looking at each.
pub fn number(reader: &dyn Read, cx: &Ctx, kind: Kind) -> Result<i64> {
    Ok(reader.get(&number_key(cx, kind))?.unwrap_or(0))
}

fn count(writer: &mut Writer<'_>, cx: &Ctx, kind: Kind, change: i64) -> Result<()> {
    let number = number(writer, cx, kind)? + change;
    Ok(writer.put(&number_key(cx, kind), &number)?)
}

fn number_key(cx: &Ctx, kind: Kind) -> String {
    let name = match kind {
        Kind::Requested => "requested",
        Kind::Imported => "imported",
    };
    cx.key("acm", &["number", name])
}

fn unlist(writer: &mut Writer<'_>, certificate: &Certificate) -> Result<()> {
    writer.delete(&pending_key(&certificate.arn))?;
    if let Some(key) = expiry_key(certificate) {
        writer.delete(&key)?;
    }
    Ok(())
}

fn pending_key(arn: &str) -> String {
    store::key(&["acm-plane", "pending", arn])
}

pub fn pending_prefix() -> String {
    store::prefix(&["acm-plane", "pending"])
}

fn expiry_key(certificate: &Certificate) -> Option<String> {
    let material = certificate.material.as_ref().filter(|_| certificate.kind == Kind::Requested)?;
    let at = format!("{:012}", material.facts.not_after_secs);
    Some(store::key(&["acm-plane", "expiry", &at, &certificate.arn]))
}

pub fn expiry_prefix() -> String {
    store::prefix(&["acm-plane", "expiry"])
}
