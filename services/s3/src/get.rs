//! GetObject and HeadObject.

use std::sync::Arc;

use api_s3::types::{GetObjectOutput, GetObjectRequest, HeadObjectOutput, HeadObjectRequest};
use kernel::{Ctx, Error, Result};
use schema::{Body, Struct};

use crate::S3;
use crate::access::{self, Question};
use crate::attributes;
use crate::checksum;
use crate::content;
use crate::errors;
use crate::member::{set_text, text};
use crate::range::{self, Range};
use crate::record::{self, Bucket, Version, Versioning};
use crate::seal::Sealing;
use crate::validators;

/// A version that the caller may read.
pub struct Found {
    pub bucket: Bucket,
    pub version: Version,
    /// As answers show it: none where versions were never kept.
    pub version_id: Option<String>,
}

pub async fn object(s3: Arc<S3>, cx: Ctx, input: GetObjectRequest) -> Result<GetObjectOutput> {
    // A file that is gone was replaced since its record was read: the next record is the truth.
    const TRIES: u32 = 3;
    for _ in 1..TRIES {
        match once(&s3, &cx, &input).await {
            Err(error) if error.is(content::GONE) => {}
            other => return other,
        }
    }
    once(&s3, &cx, &input).await.map_err(|error| match error.is(content::GONE) {
        true => {
            eprintln!(
                "a body of {}/{} is not there",
                input.bucket.as_deref().unwrap_or(""),
                input.key.as_deref().unwrap_or("")
            );
            errors::of_code("InternalError", 500, "We encountered an internal error. Please try again.")
        }
        false => error,
    })
}

async fn once(s3: &Arc<S3>, cx: &Ctx, input: &GetObjectRequest) -> Result<GetObjectOutput> {
    let found = find(cx, input, ["s3:GetObject", "s3:GetObjectVersion"], "GET")?;
    let version = &found.version;
    validators::check_read(input, version, "")?;
    let sealing = unsealing(cx, input, version, "SSECustomer")?;
    let range = wanted_range(input.range.as_deref(), input.part_number, version)?;
    let mut output = GetObjectOutput::default();
    describe(&mut output, &found);
    let (start, end) = match &range {
        Some(range) => (range.start, range.end),
        None => (0, version.size),
    };
    output.content_length = Some((end - start) as i64);
    output.accept_ranges = Some("bytes".to_owned());
    output.content_range = range.as_ref().map(|range| range.text(version.size));
    output.metadata = Some(version.metadata.clone()).filter(|metadata| !metadata.is_empty());
    output.tag_count = tag_count(version);
    output.parts_count = input.part_number.and_then(|_| parts_count(version));
    show_checksum(&mut output, input.checksum_mode.as_deref(), input.part_number, range.is_some(), version);
    overrides(&mut output, cx, input)?;
    let chunks = content::give(s3, cx, &sealing, &version.segments, start, end).await?;
    output.body = Some(Body::stream(Some(end - start), chunks));
    Ok(output)
}

pub async fn head(_s3: Arc<S3>, cx: Ctx, input: HeadObjectRequest) -> Result<HeadObjectOutput> {
    let found = find(&cx, &input, ["s3:GetObject", "s3:GetObjectVersion"], "HEAD")?;
    let version = &found.version;
    validators::check_read(&input, version, "")?;
    unsealing(&cx, &input, version, "SSECustomer")?;
    let range = wanted_range(input.range.as_deref(), input.part_number, version)?;
    let mut output = HeadObjectOutput::default();
    describe(&mut output, &found);
    let length = range.as_ref().map_or(version.size, |range| range.end - range.start);
    output.content_length = Some(length as i64);
    output.accept_ranges = Some("bytes".to_owned());
    output.content_range = range.as_ref().map(|range| range.text(version.size));
    output.metadata = Some(version.metadata.clone()).filter(|metadata| !metadata.is_empty());
    output.parts_count = input.part_number.and_then(|_| parts_count(version));
    output.tag_count = tag_count(version);
    show_checksum(&mut output, input.checksum_mode.as_deref(), input.part_number, range.is_some(), version);
    overrides(&mut output, &cx, &input)?;
    Ok(output)
}

/// Finds the version that a request means. Whoever may not list the bucket does not learn what is not in it.
pub fn find(cx: &Ctx, input: &dyn Struct, actions: [&'static str; 2], method: &str) -> Result<Found> {
    let bucket = attributes::bucket_of(cx, input)?;
    let key = text(input, "Key").unwrap_or_default();
    let id = attributes::version_id(input)?;
    find_in(cx, bucket, key, id.as_deref(), input, actions, method)
}

pub fn find_in(
    cx: &Ctx,
    bucket: Bucket,
    key: &str,
    id: Option<&str>,
    input: &dyn Struct,
    actions: [&'static str; 2],
    method: &str,
) -> Result<Found> {
    let reader = cx.read();
    let version = match id {
        Some(id) => record::by_id(&reader, &bucket.name, key, id)?,
        None => record::latest(&reader, &bucket.name, key)?,
    };
    let action = if id.is_some() { actions[1] } else { actions[0] };
    access::check(cx, &Question::object(&bucket, action, key, input).of(version.as_ref()))?;
    let Some(version) = version else {
        let list = Question::bucket(&bucket, "s3:ListBucket", input);
        return Err(match (access::allowed(cx, &list), id) {
            (false, _) => errors::access_denied(),
            (true, Some(id)) => errors::no_such_version(key, id),
            (true, None) => errors::no_such_key(key),
        });
    };
    if version.marker {
        return Err(of_marker(&version, id.is_some(), method));
    }
    let version_id = (bucket.versioning != Versioning::Off).then(|| version.version.clone());
    Ok(Found { bucket, version, version_id })
}

fn of_marker(marker: &Version, is_named: bool, method: &str) -> Error {
    let error = match is_named {
        true => errors::method_not_allowed(method, "DeleteMarker")
            .with_header("last-modified", marker.modified().http_date())
            .with_header("allow", "DELETE"),
        false => errors::no_such_key(&marker.key),
    };
    error.with_header("x-amz-delete-marker", "true").with_header("x-amz-version-id", marker.version.clone())
}

/// What opens a version's bodies: the key that a request brings must be the one that it was sealed with.
pub fn unsealing(cx: &Ctx, input: &dyn Struct, version: &Version, prefix: &str) -> Result<Sealing> {
    let brought = Sealing::customer(input, prefix)?;
    match (&version.customer_key_md5, brought) {
        (None, None) => Ok(Sealing::own(&cx.cloud.sealer)),
        (None, Some(_)) => {
            let message = "The encryption parameters are not applicable to this object.";
            Err(errors::invalid_request(message))
        }
        (Some(_), None) => {
            let message = "The object was stored using a form of Server Side Encryption. The correct parameters must \
                           be provided to retrieve the object.";
            Err(errors::invalid_request(message))
        }
        (Some(_), Some(sealing)) => {
            if let Some(segment) = version.segments.first() {
                sealing.open(&segment.key)?;
            }
            Ok(sealing)
        }
    }
}

fn describe(output: &mut dyn Struct, found: &Found) {
    attributes::show(output, &found.version);
    if let Some(id) = &found.version_id {
        set_text(output, "VersionId", id);
    }
}

/// A part is a range of its own.
fn wanted_range(header: Option<&str>, part: Option<i32>, version: &Version) -> Result<Option<Range>> {
    let Some(number) = part else { return range::parse(header, version.size) };
    if header.is_some() {
        return Err(errors::invalid_request("Cannot specify both Range header and partNumber query parameter"));
    }
    if version.parts.is_empty() {
        return match number {
            1 if version.size == 0 => Ok(None),
            1 => Ok(Some(Range { start: 0, end: version.size })),
            _ => Err(invalid_part_number()),
        };
    }
    let mut start = 0;
    // The n-th part that was joined, whatever number it was sent with.
    for (index, part) in version.parts.iter().enumerate() {
        if index + 1 == usize::try_from(number).unwrap_or(0) {
            return Ok(Some(Range { start, end: start + part.size }));
        }
        start += part.size;
    }
    Err(invalid_part_number())
}

fn invalid_part_number() -> Error {
    errors::of_code("InvalidPartNumber", 416, "The requested partnumber is not satisfiable")
}

fn parts_count(version: &Version) -> Option<i32> {
    (!version.parts.is_empty()).then_some(version.parts.len() as i32)
}

fn tag_count(version: &Version) -> Option<i32> {
    (!version.tags.is_empty()).then_some(version.tags.len() as i32)
}

/// The checksum of the whole is none of a range; a part's own is.
fn show_checksum(output: &mut dyn Struct, mode: Option<&str>, part: Option<i32>, is_range: bool, version: &Version) {
    let Some(checksum) = version.checksum.as_ref().filter(|_| mode.is_some_and(|m| m.eq_ignore_ascii_case("ENABLED")))
    else {
        return;
    };
    let number = part.and_then(|number| usize::try_from(number - 1).ok());
    if let Some(value) = number.and_then(|index| version.parts.get(index)?.checksum.clone()) {
        let of_part = record::Checksum { value, ..checksum.clone() };
        checksum::show(output, &of_part);
    } else if !is_range || (part.is_some() && version.parts.is_empty()) {
        checksum::show(output, checksum);
    }
}

/// `response-content-type` and its like, which only who is known may ask for.
fn overrides(output: &mut dyn Struct, cx: &Ctx, input: &dyn Struct) -> Result<()> {
    const NAMES: [&str; 5] =
        ["CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "ContentType"];
    let mut asked = Vec::new();
    for name in NAMES {
        asked.extend(text(input, &format!("Response{name}")).map(|value| (name, value.to_owned())));
    }
    asked.extend(crate::member::time(input, "ResponseExpires").map(|time| ("Expires", time.http_date())));
    if asked.is_empty() {
        return Ok(());
    }
    if cx.principal == kernel::Principal::Anonymous {
        return Err(errors::invalid_request(
            "Request specific response headers cannot be used for anonymous GET requests.",
        ));
    }
    for (name, value) in asked {
        set_text(output, name, &value);
    }
    Ok(())
}
