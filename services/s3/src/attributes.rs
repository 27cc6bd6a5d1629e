//! What a request gives an object besides its body, and what answers say of it.

use std::collections::BTreeMap;

use kernel::{Ctx, Error, Result, Timestamp};
use schema::{Struct, View};

use crate::acl;
use crate::errors::{self, invalid_argument};
use crate::lock;
use crate::member::{set_text, set_time, text};
use crate::record::{Bucket, Version};
use crate::tagging;

/// By the members' names.
const HEADERS: [&str; 7] = [
    "CacheControl",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "Expires",
    "WebsiteRedirectLocation",
];

const STORAGE_CLASSES: [&str; 4] = ["STANDARD", "STANDARD_IA", "ONEZONE_IA", "REDUCED_REDUNDANCY"];

/// AWS's limit of all user-defined metadata.
const MAX_METADATA_BYTES: usize = 2048;

/// A version without a body, as PutObject, CopyObject and CreateMultipartUpload describe it.
pub fn read(cx: &Ctx, bucket: &Bucket, key: &str, input: &dyn Struct) -> Result<Version> {
    if key.len() > 1024 {
        return Err(errors::of_code("KeyTooLongError", 400, "Your key is too long")
            .with_detail("Size", key.len().to_string())
            .with_detail("MaxSizeAllowed", "1024"));
    }
    let metadata = metadata(input)?;
    let storage_class = storage_class(input)?;
    let tags = text(input, "Tagging").map(tagging::of_header).transpose()?.unwrap_or_default();
    let (retention, legal_hold) = lock::of_new(cx, bucket, input)?;
    Ok(Version {
        key: key.to_owned(),
        modified_ms: cx.now().millis(),
        owner: caller(cx, bucket),
        storage_class,
        headers: headers(input),
        metadata,
        tags,
        acl: acl::of_object(cx, bucket, input)?,
        retention,
        legal_hold,
        ..Version::default()
    })
}

/// The account that an object is written by; the bucket's own writes what strangers do.
pub fn caller(cx: &Ctx, bucket: &Bucket) -> String {
    if crate::documents::lists_are_disabled(bucket) {
        return bucket.account.clone();
    }
    cx.principal.account().map_or_else(|| bucket.account.clone(), ToString::to_string)
}

pub fn headers(input: &dyn Struct) -> BTreeMap<String, String> {
    let mut headers = BTreeMap::new();
    for name in HEADERS {
        let Some(value) = text(input, name).filter(|value| !value.is_empty()) else { continue };
        let value = match name {
            // How the body came is not what it is.
            "ContentEncoding" => {
                let parts: Vec<&str> = value.split(',').map(str::trim).filter(|part| *part != "aws-chunked").collect();
                parts.join(",")
            }
            _ => value.to_owned(),
        };
        if !value.is_empty() {
            headers.insert(name.to_owned(), value);
        }
    }
    headers
}

pub fn metadata(input: &dyn Struct) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for (index, field) in input.shape().fields.iter().enumerate() {
        if field.name == "Metadata"
            && let View::Map(map) = input.get(index).view()
        {
            map.each(&mut |name, slot| {
                if let View::Text(value) = slot.view() {
                    found.insert(name.to_ascii_lowercase(), value.to_owned());
                }
            });
        }
    }
    let size: usize = found.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > MAX_METADATA_BYTES {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(errors::of_code("MetadataTooLarge", 400, message)
            .with_detail("Size", size.to_string())
            .with_detail("MaxSizeAllowed", MAX_METADATA_BYTES.to_string()));
    }
    Ok(found)
}

pub fn storage_class(input: &dyn Struct) -> Result<String> {
    match text(input, "StorageClass") {
        None | Some("STANDARD") => Ok(String::new()),
        Some(class) if STORAGE_CLASSES.contains(&class) => Ok(class.to_owned()),
        Some(class @ ("GLACIER" | "DEEP_ARCHIVE" | "GLACIER_IR" | "INTELLIGENT_TIERING" | "EXPRESS_ONEZONE")) => {
            Err(Error::not_implemented(format_args!("the storage class {class}")))
        }
        Some(class) => Err(errors::of_code("InvalidStorageClass", 400, "The storage class you specified is not valid")
            .with_detail("StorageClassRequested", class)),
    }
}

/// What GetObject and HeadObject say of a version.
pub fn show(output: &mut dyn Struct, version: &Version) {
    for (name, value) in &version.headers {
        set_text(output, name, value);
    }
    if !version.headers.contains_key("ContentType") {
        set_text(output, "ContentType", "binary/octet-stream");
    }
    set_text(output, "ETag", &version.quoted_etag());
    set_time(output, "LastModified", version.modified());
    if !version.storage_class.is_empty() {
        set_text(output, "StorageClass", &version.storage_class);
    }
    if let Some(retention) = &version.retention {
        set_text(output, "ObjectLockMode", &retention.mode);
        set_time(output, "ObjectLockRetainUntilDate", Timestamp::from_millis(retention.until_ms));
    }
    if version.legal_hold {
        set_text(output, "ObjectLockLegalHoldStatus", "ON");
    }
    show_encryption(output, version.customer_key_md5.as_deref());
}

pub fn show_encryption(output: &mut dyn Struct, customer_key_md5: Option<&str>) {
    match customer_key_md5 {
        Some(md5) => {
            set_text(output, "SSECustomerAlgorithm", "AES256");
            set_text(output, "SSECustomerKeyMD5", md5);
        }
        None => set_text(output, "ServerSideEncryption", "AES256"),
    }
}

/// The bucket in which an operation may be, checked against the account that the client expects.
pub fn bucket_of(cx: &Ctx, input: &dyn Struct) -> Result<Bucket> {
    let name = text(input, "Bucket").unwrap_or_default();
    crate::record::bucket(&cx.read(), name, text(input, "ExpectedBucketOwner"))
}

/// A version id that a client sends.
pub fn version_id(input: &dyn Struct) -> Result<Option<String>> {
    match text(input, "VersionId") {
        None => Ok(None),
        Some("") => Err(invalid_argument("Version id cannot be the empty string", "versionId", "")),
        Some("null") => Ok(Some("null".to_owned())),
        Some(id) if crate::record::seq_of(id).is_some() => Ok(Some(id.to_owned())),
        Some(id) => Err(invalid_argument("Invalid version id specified", "versionId", id)),
    }
}
