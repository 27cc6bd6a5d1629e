//! What is kept, and under which keys.
//!
//! `s3/bucket/B` is a bucket. `s3/cur/B/K` is the latest version of a key unless that is a delete marker: what a listing
//! shows, and nothing else. `s3/ver/B/K\0\0S` are all others, the newest first. `s3/null/B/K` says which of those is the
//! null version. `s3/small/ID` is a body that has no file, `s3/ref/ID` how many versions and parts share a body.

use std::collections::BTreeMap;

use kernel::{Error, Read, ReadTyped, Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::errors;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Versioning {
    #[default]
    Off,
    Enabled,
    Suspended,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Bucket {
    pub name: String,
    pub account: String,
    pub region: String,
    pub created_ms: i64,
    #[serde(default)]
    pub versioning: Versioning,
    #[serde(default)]
    pub policy: Option<String>,
    #[serde(default)]
    pub acl: Acl,
    /// Object lock was enabled; it cannot be taken back.
    #[serde(default)]
    pub lock: bool,
    /// The documents that were put, by their names: `cors`, `website`, `ownership`.
    #[serde(default)]
    pub documents: BTreeMap<String, Value>,
}

/// Who may beyond the owner. Grants are in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acl {
    pub grants: Vec<Grant>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub grantee: Grantee,
    /// `READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`
    pub permission: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grantee {
    Account(String),
    AllUsers,
    AuthenticatedUsers,
    LogDelivery,
}

/// One version of an object, or a delete marker.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Version {
    pub key: String,
    /// `null` where it was written without versioning.
    pub version: String,
    pub seq: u64,
    #[serde(default, skip_serializing_if = "is_false")]
    pub marker: bool,
    #[serde(default)]
    pub size: u64,
    #[serde(default)]
    pub etag: String,
    pub modified_ms: i64,
    /// The account that wrote it.
    pub owner: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub storage_class: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
    /// Of a multipart upload.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<PartInfo>,
    /// `ContentType`, `CacheControl`, …: by the members' names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<Checksum>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<Acl>,
    /// The MD5 of a customer's key, where one seals the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_key_md5: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub legal_hold: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// `GOVERNANCE` or `COMPLIANCE`
    pub mode: String,
    pub until_ms: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checksum {
    /// `CRC32`
    pub algorithm: String,
    /// Base64; of composite ones with `-N`.
    pub value: String,
    /// `FULL_OBJECT` or `COMPOSITE`
    pub kind: String,
}

/// A run of bytes of an object, all of one body that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    /// The body's id; `small` where it is in the store.
    pub id: String,
    #[serde(default, skip_serializing_if = "is_false")]
    pub small: bool,
    /// How long the whole body is.
    pub whole: u64,
    pub start: u64,
    pub length: u64,
    /// The body's key, sealed.
    pub key: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartInfo {
    pub number: i32,
    pub size: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<String>,
}

fn is_false(value: &bool) -> bool {
    !value
}

impl Version {
    pub fn modified(&self) -> Timestamp {
        Timestamp::from_millis(self.modified_ms)
    }

    pub fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }
}

impl Bucket {
    pub fn arn(&self) -> String {
        format!("arn:aws:s3:::{}", self.name)
    }
}

pub fn bucket_key(name: &str) -> String {
    format!("s3/bucket/{}", store::key(&[name]))
}

pub fn owned_prefix(account: &str) -> String {
    format!("s3/owned/{account}/")
}

pub fn current_prefix(bucket: &str) -> String {
    format!("s3/cur/{bucket}/")
}

pub fn current_key(bucket: &str, key: &str) -> String {
    current_prefix(bucket) + &encoded(key)
}

pub fn versions_prefix(bucket: &str) -> String {
    format!("s3/ver/{bucket}/")
}

pub fn versions_of(bucket: &str, key: &str) -> String {
    format!("{}{}\0\0", versions_prefix(bucket), encoded(key))
}

pub fn version_key(bucket: &str, key: &str, seq: u64) -> String {
    format!("{}{:016x}", versions_of(bucket, key), u64::MAX - seq)
}

pub fn null_key(bucket: &str, key: &str) -> String {
    format!("s3/null/{bucket}/{}", encoded(key))
}

pub fn small_key(id: &str) -> String {
    format!("s3/small/{id}")
}

pub fn reference_key(id: &str) -> String {
    format!("s3/ref/{id}")
}

/// Keeps the order of keys, and leaves two zeros free as a key's end.
pub fn encoded(key: &str) -> String {
    key.replace('\0', "\0\u{1}")
}

pub fn decoded(key: &str) -> String {
    key.replace("\0\u{1}", "\0")
}

/// Err(NoSuchBucket) where there is none; `owner` is the account that the client expects.
pub fn bucket(reader: &(impl Read + ?Sized), name: &str, owner: Option<&str>) -> Result<Bucket> {
    let found: Option<Bucket> = ReadTyped::get(reader, &bucket_key(name))?;
    let found = found.ok_or_else(|| errors::no_such_bucket(name))?;
    match owner {
        Some(owner) if owner != found.account => Err(errors::access_denied()),
        _ => Ok(found),
    }
}

/// The latest version, whether it is a delete marker or not.
pub fn latest(reader: &(impl Read + ?Sized), bucket: &str, key: &str) -> Result<Option<Version>> {
    if let Some(current) = ReadTyped::get(reader, &current_key(bucket, key))? {
        return Ok(Some(current));
    }
    Ok(newest_other(reader, bucket, key)?.filter(|version| version.marker))
}

/// The newest of those that are not in `s3/cur`.
pub fn newest_other(reader: &(impl Read + ?Sized), bucket: &str, key: &str) -> Result<Option<Version>> {
    let found: Vec<(String, Version)> = ReadTyped::page(reader, &versions_of(bucket, key), None, 1)?;
    Ok(found.into_iter().next().map(|(_, version)| version))
}

/// A version by its id; None where there is none.
pub fn by_id(reader: &(impl Read + ?Sized), bucket: &str, key: &str, id: &str) -> Result<Option<Version>> {
    let current: Option<Version> = ReadTyped::get(reader, &current_key(bucket, key))?;
    if let Some(current) = current.filter(|current| current.version == id) {
        return Ok(Some(current));
    }
    let seq = match id {
        "null" => ReadTyped::get(reader, &null_key(bucket, key))?,
        id => seq_of(id),
    };
    let Some(seq) = seq else { return Ok(None) };
    let found: Option<Version> = ReadTyped::get(reader, &version_key(bucket, key, seq))?;
    Ok(found.filter(|version| version.version == id))
}

/// A version's id: its number, and what nobody can guess.
pub fn new_version_id(seq: u64) -> String {
    format!("{seq:016x}{}", kernel::id::hex_digits(16))
}

pub fn seq_of(id: &str) -> Option<u64> {
    if id.len() != 32 || !id.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    u64::from_str_radix(&id[..16], 16).ok()
}

/// Adds a user of each body.
pub fn retain(writer: &mut Writer<'_>, segments: &[Segment]) -> Result<()> {
    for segment in segments {
        let key = reference_key(&segment.id);
        let count: u32 = writer.get(&key)?.ok_or_else(|| Error::internal("a body that is copied has users"))?;
        writer.put(&key, &(count + 1))?;
    }
    Ok(())
}

/// Takes a user of each body away; adds the files that nobody uses any more to `files`.
pub fn release(writer: &mut Writer<'_>, segments: &[Segment], files: &mut Vec<String>) -> Result<()> {
    for segment in segments {
        let key = reference_key(&segment.id);
        let count: u32 = writer.get(&key)?.unwrap_or(1);
        if count > 1 {
            writer.put(&key, &(count - 1))?;
            continue;
        }
        writer.delete(&key)?;
        if segment.small {
            writer.delete(&small_key(&segment.id))?;
        } else {
            files.push(segment.id.clone());
        }
    }
    Ok(())
}
