//! DescribeCertificate.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_DescribeCertificate.html>

use std::sync::Arc;

use api_acm::types::{
    CertificateDetail, CertificateOptions, DescribeCertificateRequest, DescribeCertificateResponse, DomainValidation,
    ExtendedKeyUsage, KeyUsage, RenewalSummary, ResourceRecord,
};
use kernel::{Ctx, Result, Timestamp, certificates};

use crate::Acm;
use crate::record::{self, Certificate, Kind, Renewal, Status, Validation};

/// The records that prove a domain are not there at once, which clients must bear on AWS.
const RECORDS_AFTER_MS: i64 = 1_000;

pub async fn describe(_: Arc<Acm>, cx: Ctx, input: DescribeCertificateRequest) -> Result<DescribeCertificateResponse> {
    let reader = cx.read();
    let certificate = record::find(&reader, &cx, &input.certificate_arn.unwrap_or_default())?;
    let in_use_by = certificates::users(&reader, &cx, &certificate.arn)?;
    Ok(DescribeCertificateResponse { certificate: Some(detail(&cx, certificate, in_use_by)) })
}

fn detail(cx: &Ctx, certificate: Certificate, in_use_by: Vec<String>) -> CertificateDetail {
    let status = certificate.status_at(Timestamp::wall().secs());
    let requested = certificate.kind == Kind::Requested;
    let has_records = cx.now().millis() - certificate.created_ms >= RECORDS_AFTER_MS;
    let validations = || certificate.validations.iter().map(|v| validation(v, certificate.status, has_records));
    let made_at = certificate.made_ms.map(Timestamp::from_millis);
    let mut detail = CertificateDetail {
        domain_name: Some(certificate.domain.clone()),
        subject_alternative_names: Some(certificate.names.clone()),
        domain_validation_options: requested.then(|| validations().collect()),
        subject: Some(format!("CN={}", certificate.domain)),
        issuer: requested.then(|| "Amazon".to_owned()),
        created_at: Some(Timestamp::from_millis(certificate.created_ms)),
        issued_at: made_at.filter(|_| requested),
        imported_at: made_at.filter(|_| !requested),
        status: Some(status.to_owned()),
        key_algorithm: Some(shown_algorithm(&certificate.algorithm)),
        renewal_eligibility: Some(eligibility(&certificate, &in_use_by).to_owned()),
        in_use_by: Some(in_use_by),
        failure_reason: certificate.failure.clone(),
        r#type: Some(certificate.type_name().to_owned()),
        renewal_summary: certificate.renewed.as_ref().map(|renewal| summary(renewal, validations().collect())),
        key_usages: Some(Vec::new()),
        extended_key_usages: Some(Vec::new()),
        options: Some(CertificateOptions {
            certificate_transparency_logging_preference: Some(preference(certificate.transparent).to_owned()),
            ..CertificateOptions::default()
        }),
        ..CertificateDetail::default()
    };
    if let Some(material) = certificate.material {
        let facts = material.facts;
        detail.subject = Some(facts.subject);
        detail.issuer = Some(facts.issuer);
        detail.serial = Some(facts.serial);
        detail.signature_algorithm = Some(facts.signature_algorithm);
        detail.not_before = Some(Timestamp::from_secs(facts.not_before_secs));
        detail.not_after = Some(Timestamp::from_secs(facts.not_after_secs));
        let usages = facts.key_usages.into_iter().map(|name| KeyUsage { name: Some(name) });
        detail.key_usages = Some(usages.collect());
        let extended = facts.extended_key_usages.into_iter();
        let extended = extended.map(|(name, oid)| ExtendedKeyUsage { name: Some(name), oid: Some(oid) });
        detail.extended_key_usages = Some(extended.collect());
    }
    detail.certificate_arn = Some(certificate.arn);
    detail
}

fn validation(validation: &Validation, status: Status, has_records: bool) -> DomainValidation {
    let state = match status {
        _ if validation.proven => "SUCCESS",
        Status::PendingValidation | Status::Issued => "PENDING_VALIDATION",
        Status::ValidationTimedOut | Status::Failed => "FAILED",
    };
    DomainValidation {
        domain_name: Some(validation.domain.clone()),
        validation_domain: Some(validation.domain.clone()),
        validation_status: Some(state.to_owned()),
        resource_record: (has_records && status != Status::Failed).then(|| ResourceRecord {
            name: Some(validation.record_name.clone()),
            r#type: Some("CNAME".to_owned()),
            value: Some(validation.record_value.clone()),
        }),
        validation_method: Some("DNS".to_owned()),
        ..DomainValidation::default()
    }
}

fn summary(renewal: &Renewal, validations: Vec<DomainValidation>) -> RenewalSummary {
    let status = if renewal.succeeded { "SUCCESS" } else { "PENDING_VALIDATION" };
    RenewalSummary {
        renewal_status: Some(status.to_owned()),
        domain_validation_options: Some(validations),
        renewal_status_reason: None,
        updated_at: Some(Timestamp::from_millis(renewal.updated_ms)),
    }
}

/// Only what was requested and is in use is renewed.
pub fn eligibility(certificate: &Certificate, in_use_by: &[String]) -> &'static str {
    let requested = certificate.kind == Kind::Requested && certificate.status == Status::Issued;
    if requested && !in_use_by.is_empty() { "ELIGIBLE" } else { "INELIGIBLE" }
}

pub fn preference(transparent: bool) -> &'static str {
    if transparent { "ENABLED" } else { "DISABLED" }
}

/// This operation spells RSA's with a hyphen.
fn shown_algorithm(algorithm: &str) -> String {
    algorithm.replace("RSA_", "RSA-")
}
