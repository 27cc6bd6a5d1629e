//! Listings: they cost what they return. A common prefix is passed over by one seek, whatever is below it.

use std::collections::VecDeque;
use std::sync::Arc;

use api_s3::types::{
    CommonPrefix, DeleteMarkerEntry, ListObjectVersionsOutput, ListObjectVersionsRequest, ListObjectsOutput,
    ListObjectsRequest, ListObjectsV2Output, ListObjectsV2Request, Object, ObjectVersion, Owner,
};
use kernel::{Ctx, ReadTyped, Reader, Result, page};

use crate::S3;
use crate::access::{self, Question};
use crate::acl;
use crate::attributes;
use crate::errors::invalid_argument;
use crate::record::{self, Version, current_prefix, decoded, encoded, versions_prefix};

const MAX_KEYS: i32 = 1000;
/// So many records are read at a time.
const BATCH: usize = 128;

pub async fn v1(_s3: Arc<S3>, cx: Ctx, input: ListObjectsRequest) -> Result<ListObjectsOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    access::check(&cx, &Question::bucket(&bucket, "s3:ListBucket", &input))?;
    let url = is_url(input.encoding_type.as_deref())?;
    let max_keys = max_keys(input.max_keys, "max-keys")?;
    let marker = input.marker.clone().unwrap_or_default();
    let listed = list(&cx, &bucket.name, input.prefix.as_deref(), input.delimiter.as_deref(), &marker, max_keys)?;
    let shown = |text: &str| if url { url_encoded(text) } else { text.to_owned() };
    let has_delimiter = input.delimiter.as_deref().is_some_and(|delimiter| !delimiter.is_empty());
    Ok(ListObjectsOutput {
        is_truncated: Some(listed.next.is_some()),
        marker: Some(shown(&marker)),
        next_marker: listed.next.as_deref().filter(|_| has_delimiter).map(shown),
        contents: Some(listed.objects.iter().map(|version| object(&cx, version, true, url)).collect()),
        name: Some(bucket.name),
        prefix: Some(shown(input.prefix.as_deref().unwrap_or(""))),
        delimiter: input.delimiter.as_deref().filter(|_| has_delimiter).map(shown),
        max_keys: Some(max_keys),
        common_prefixes: common(&listed.prefixes, url),
        encoding_type: input.encoding_type,
        ..Default::default()
    })
}

pub async fn v2(_s3: Arc<S3>, cx: Ctx, input: ListObjectsV2Request) -> Result<ListObjectsV2Output> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    access::check(&cx, &Question::bucket(&bucket, "s3:ListBucket", &input))?;
    let url = is_url(input.encoding_type.as_deref())?;
    let max_keys = max_keys(input.max_keys, "maxKeys")?;
    let after = match input.continuation_token.as_deref() {
        Some(token) => page::after(token).ok_or_else(|| {
            invalid_argument("The continuation token provided is incorrect", "continuation-token", token)
        })?,
        None => input.start_after.clone().unwrap_or_default(),
    };
    let listed = list(&cx, &bucket.name, input.prefix.as_deref(), input.delimiter.as_deref(), &after, max_keys)?;
    let shown = |text: &str| if url { url_encoded(text) } else { text.to_owned() };
    let with_owner = input.fetch_owner.unwrap_or(false);
    Ok(ListObjectsV2Output {
        is_truncated: Some(listed.next.is_some()),
        contents: Some(listed.objects.iter().map(|version| object(&cx, version, with_owner, url)).collect()),
        name: Some(bucket.name),
        prefix: Some(shown(input.prefix.as_deref().unwrap_or(""))),
        delimiter: input.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty()).map(shown),
        max_keys: Some(max_keys),
        key_count: Some((listed.objects.len() + listed.prefixes.len()) as i32),
        common_prefixes: common(&listed.prefixes, url),
        encoding_type: input.encoding_type,
        continuation_token: input.continuation_token,
        next_continuation_token: listed.next.as_deref().map(page::token),
        start_after: input.start_after.as_deref().map(shown),
        ..Default::default()
    })
}

struct Listed {
    objects: Vec<Version>,
    prefixes: Vec<String>,
    /// The last of this page, where there is more.
    next: Option<String>,
}

fn list(
    cx: &Ctx,
    bucket: &str,
    prefix: Option<&str>,
    delimiter: Option<&str>,
    after: &str,
    max_keys: i32,
) -> Result<Listed> {
    let (prefix, delimiter) = (prefix.unwrap_or(""), delimiter.filter(|delimiter| !delimiter.is_empty()));
    let mut scan = Scan::new(cx.read(), current_prefix(bucket), prefix);
    let mut listed = Listed { objects: Vec::new(), prefixes: Vec::new(), next: None };
    if max_keys == 0 {
        return Ok(listed);
    }
    if !after.is_empty() {
        // A page that ended with a common prefix goes on behind all that is below it.
        match delimiter
            .filter(|delimiter| after.starts_with(prefix) && after.len() > prefix.len() && after.ends_with(delimiter))
        {
            Some(_) => scan.pass(after),
            None => scan.after(&encoded(after)),
        }
    }
    let mut last = String::new();
    while let Some((key, version)) = scan.next()? {
        if listed.objects.len() + listed.prefixes.len() == max_keys as usize {
            listed.next = Some(last);
            break;
        }
        let key = decoded(&key);
        if let Some(common) = common_prefix(&key, prefix, delimiter) {
            scan.pass(&common);
            last.clone_from(&common);
            listed.prefixes.push(common);
        } else {
            last = key;
            listed.objects.push(version);
        }
    }
    Ok(listed)
}

fn common_prefix(key: &str, prefix: &str, delimiter: Option<&str>) -> Option<String> {
    let delimiter = delimiter?;
    let rest = key.strip_prefix(prefix)?;
    let at = rest.find(delimiter)?;
    Some(format!("{prefix}{}", &rest[..at + delimiter.len()]))
}

/// The records under a prefix in their order, read in batches, with seeks forward.
struct Scan {
    reader: Reader,
    /// What the store's keys start with.
    base: String,
    prefix: String,
    after: Option<String>,
    batch: VecDeque<(String, Version)>,
    /// All below this is passed over.
    passed: Option<String>,
    ended: bool,
    size: usize,
}

impl Scan {
    fn new(reader: Reader, base: String, prefix: &str) -> Scan {
        let prefix = format!("{base}{}", encoded(prefix));
        Scan { reader, base, prefix, after: None, batch: VecDeque::new(), passed: None, ended: false, size: 16 }
    }

    /// Goes on after a key as it is stored.
    fn after(&mut self, stored: &str) {
        self.after = Some(format!("{}{stored}", self.base));
        self.batch.clear();
        self.ended = false;
    }

    /// Goes on after everything that starts with `common`.
    fn pass(&mut self, common: &str) {
        let common = encoded(common);
        while self.batch.front().is_some_and(|(key, _)| key.starts_with(&common)) {
            self.batch.pop_front();
        }
        if self.batch.is_empty() && !self.ended {
            // The greatest character there is, so often that hardly any key is behind it; those are passed one by one.
            self.after = Some(format!("{}{common}{}", self.base, "\u{10FFFF}".repeat(8)));
        }
        self.passed = Some(common);
    }

    /// The next record with its key as it is stored, without what all keys start with.
    fn next(&mut self) -> Result<Option<(String, Version)>> {
        loop {
            if let Some((key, version)) = self.batch.pop_front() {
                if self.passed.as_ref().is_some_and(|passed| key.starts_with(passed.as_str())) {
                    continue;
                }
                return Ok(Some((key, version)));
            }
            if self.ended {
                return Ok(None);
            }
            let read: Vec<(String, Version)> =
                ReadTyped::page(&self.reader, &self.prefix, self.after.as_deref(), self.size)?;
            self.ended = read.len() < self.size;
            self.size = (self.size * 2).min(BATCH);
            self.after = read.last().map(|(key, _)| key.clone()).or_else(|| self.after.take());
            let cut = self.base.len();
            self.batch = read.into_iter().map(|(key, version)| (key[cut..].to_owned(), version)).collect();
        }
    }
}

fn object(cx: &Ctx, version: &Version, with_owner: bool, url: bool) -> Object {
    Object {
        key: Some(if url { url_encoded(&version.key) } else { version.key.clone() }),
        last_modified: Some(version.modified()),
        e_tag: Some(version.quoted_etag()),
        checksum_algorithm: version.checksum.as_ref().map(|checksum| vec![checksum.algorithm.clone()]),
        checksum_type: version.checksum.as_ref().map(|checksum| checksum.kind.clone()),
        size: Some(version.size as i64),
        storage_class: Some(class(version)),
        owner: with_owner.then(|| owner(cx, &version.owner)),
        restore_status: None,
    }
}

pub fn class(version: &Version) -> String {
    if version.storage_class.is_empty() { "STANDARD".to_owned() } else { version.storage_class.clone() }
}

pub fn owner(cx: &Ctx, account: &str) -> Owner {
    Owner { id: Some(acl::canonical_id(&cx.cloud.sealer, account)), ..Default::default() }
}

pub fn common(prefixes: &[String], url: bool) -> Option<Vec<CommonPrefix>> {
    let shown = |prefix: &String| if url { url_encoded(prefix) } else { prefix.clone() };
    let list: Vec<CommonPrefix> = prefixes.iter().map(|prefix| CommonPrefix { prefix: Some(shown(prefix)) }).collect();
    Some(list).filter(|list| !list.is_empty())
}

pub async fn versions(_s3: Arc<S3>, cx: Ctx, input: ListObjectVersionsRequest) -> Result<ListObjectVersionsOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    access::check(&cx, &Question::bucket(&bucket, "s3:ListBucketVersions", &input))?;
    let url = is_url(input.encoding_type.as_deref())?;
    let max_keys = max_keys(input.max_keys, "max-keys")?;
    let shown = |text: &str| if url { url_encoded(text) } else { text.to_owned() };
    let prefix = input.prefix.as_deref().unwrap_or("");
    let delimiter = input.delimiter.as_deref().filter(|delimiter| !delimiter.is_empty());
    let key_marker = input.key_marker.clone().unwrap_or_default();
    let version_marker = input.version_id_marker.clone().filter(|marker| !marker.is_empty());
    if version_marker.is_some() && key_marker.is_empty() {
        let message = "A version-id marker cannot be specified without a key marker.";
        return Err(invalid_argument(message, "version-id-marker", version_marker.as_deref().unwrap_or("")));
    }
    let mut merged = Merged::new(&cx, &bucket.name, prefix);
    if !key_marker.is_empty() {
        let is_prefix = delimiter.is_some_and(|d| key_marker.len() > prefix.len() && key_marker.ends_with(d));
        match &version_marker {
            Some(id) => merged.after_version(&cx, &bucket.name, &key_marker, id)?,
            None if is_prefix => merged.pass(&key_marker),
            None => merged.after_key(&key_marker),
        }
    }
    let (mut versions, mut markers, mut prefixes) = (Vec::new(), Vec::new(), Vec::new());
    let mut last: Option<(String, Option<String>)> = None;
    let (mut truncated, mut count) = (false, 0);
    while let Some((version, is_latest)) = if max_keys > 0 { merged.next()? } else { None } {
        if count == max_keys {
            truncated = true;
            break;
        }
        count += 1;
        if let Some(common) = common_prefix(&version.key, prefix, delimiter) {
            merged.pass(&common);
            last = Some((common.clone(), None));
            prefixes.push(common);
            continue;
        }
        last = Some((version.key.clone(), Some(version.version.clone())));
        if version.marker {
            markers.push(DeleteMarkerEntry {
                owner: Some(owner(&cx, &version.owner)),
                key: Some(shown(&version.key)),
                version_id: Some(version.version.clone()),
                is_latest: Some(is_latest),
                last_modified: Some(version.modified()),
            });
        } else {
            versions.push(ObjectVersion {
                e_tag: Some(version.quoted_etag()),
                checksum_algorithm: version.checksum.as_ref().map(|checksum| vec![checksum.algorithm.clone()]),
                checksum_type: version.checksum.as_ref().map(|checksum| checksum.kind.clone()),
                size: Some(version.size as i64),
                storage_class: Some(class(&version)),
                key: Some(shown(&version.key)),
                version_id: Some(version.version.clone()),
                is_latest: Some(is_latest),
                last_modified: Some(version.modified()),
                owner: Some(owner(&cx, &version.owner)),
                restore_status: None,
            });
        }
    }
    let next = last.filter(|_| truncated);
    Ok(ListObjectVersionsOutput {
        is_truncated: Some(truncated),
        key_marker: Some(shown(&key_marker)),
        version_id_marker: Some(input.version_id_marker.clone().unwrap_or_default()),
        next_key_marker: next.as_ref().map(|(key, _)| shown(key)),
        next_version_id_marker: next.and_then(|(_, id)| id),
        versions: Some(versions),
        delete_markers: Some(markers),
        name: Some(bucket.name),
        prefix: Some(shown(prefix)),
        delimiter: delimiter.map(shown),
        max_keys: Some(max_keys),
        common_prefixes: common(&prefixes, url),
        encoding_type: input.encoding_type,
        ..Default::default()
    })
}

/// The latest versions and all others, in the order of keys, the newest of a key first.
struct Merged {
    current: Scan,
    others: Scan,
    next_current: Option<Version>,
    next_other: Option<Version>,
    /// The key whose latest version has been given.
    seen: Option<String>,
}

impl Merged {
    fn new(cx: &Ctx, bucket: &str, prefix: &str) -> Merged {
        Merged {
            current: Scan::new(cx.read(), current_prefix(bucket), prefix),
            others: Scan::new(cx.read(), versions_prefix(bucket), prefix),
            next_current: None,
            next_other: None,
            seen: None,
        }
    }

    fn after_key(&mut self, key: &str) {
        self.current.after(&encoded(key));
        // Behind all versions of the key: they end in hexadecimal digits.
        self.others.after(&format!("{}\0\0g", encoded(key)));
    }

    fn after_version(&mut self, cx: &Ctx, bucket: &str, key: &str, id: &str) -> Result<()> {
        self.after_key(key);
        let reader = cx.read();
        let found = record::by_id(&reader, bucket, key, id)?;
        let seq = found.map(|version| version.seq).or_else(|| record::seq_of(id));
        let seq = seq.ok_or_else(|| invalid_argument("Invalid version id specified", "version-id-marker", id))?;
        self.seen = Some(key.to_owned());
        self.others.after(&format!("{}\0\0{:016x}", encoded(key), u64::MAX - seq));
        Ok(())
    }

    fn pass(&mut self, common: &str) {
        self.current.pass(common);
        self.others.pass(common);
        for next in [&mut self.next_current, &mut self.next_other] {
            if next.as_ref().is_some_and(|version| version.key.starts_with(common)) {
                *next = None;
            }
        }
    }

    /// A version, and whether it is its key's latest.
    fn next(&mut self) -> Result<Option<(Version, bool)>> {
        if self.next_current.is_none() {
            self.next_current = self.current.next()?.map(|(_, version)| version);
        }
        if self.next_other.is_none() {
            self.next_other = self.others.next()?.map(|(_, version)| version);
        }
        let current_first = match (&self.next_current, &self.next_other) {
            (Some(current), Some(other)) => current.key <= other.key,
            (current, _) => current.is_some(),
        };
        let next = if current_first { self.next_current.take() } else { self.next_other.take() };
        Ok(next.map(|version| {
            let is_latest = self.seen.as_deref() != Some(&version.key);
            self.seen = Some(version.key.clone());
            (version, is_latest)
        }))
    }
}

pub fn is_url(encoding: Option<&str>) -> Result<bool> {
    match encoding {
        None | Some("") => Ok(false),
        Some("url") => Ok(true),
        Some(other) => Err(invalid_argument("Invalid Encoding Method specified in Request", "encoding-type", other)),
    }
}

pub fn max_keys(asked: Option<i32>, name: &str) -> Result<i32> {
    match asked {
        Some(asked) if asked < 0 => Err(invalid_argument(
            "Argument maxKeys must be an integer between 0 and 2147483647",
            name,
            &asked.to_string(),
        )),
        asked => Ok(asked.unwrap_or(MAX_KEYS).min(MAX_KEYS)),
    }
}

/// As S3 encodes keys in listings: slashes stay.
pub fn url_encoded(text: &str) -> String {
    const KEPT: percent_encoding::AsciiSet =
        percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');
    percent_encoding::utf8_percent_encode(text, &KEPT).to_string()
}
