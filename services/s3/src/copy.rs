//! CopyObject and UploadPartCopy. What the same key seals is shared and not copied.

use std::sync::Arc;

use api_s3::types::{
    CopyObjectOutput, CopyObjectRequest, CopyObjectResult, CopyPartResult, UploadPartCopyOutput, UploadPartCopyRequest,
};
use kernel::{Ctx, Error, Result};
use schema::{Body, Struct};

use crate::S3;
use crate::access::{self, Question};
use crate::attributes;
use crate::checksum::{self, Algorithm, Wanted};
use crate::commit::{self, Conditions};
use crate::content::{self, Demands, Taken};
use crate::errors::{self, invalid_argument};
use crate::events;
use crate::get::{self, Found};
use crate::put::etag;
use crate::range;
use crate::record::{self, Checksum, Segment, Version, retain};
use crate::seal::{self, Sealing};
use crate::upload::{self, Part};
use crate::validators;

/// Greater objects are copied in parts.
const MAX_COPY_BYTES: u64 = 5 << 30;

/// `/bucket/key?versionId=…`, percent-encoded.
struct Source {
    bucket: String,
    key: String,
    version: Option<String>,
}

fn source(header: &str) -> Result<Source> {
    let invalid = || {
        let message = "Copy Source must mention the source bucket and key: sourcebucket/sourcekey";
        invalid_argument(message, "x-amz-copy-source", header)
    };
    if header.starts_with("arn:") {
        return Err(Error::not_implemented("copying from an access point"));
    }
    let (path, version) = match header.split_once("?versionId=") {
        Some((path, version)) => (path, Some(version.to_owned())),
        None => (header, None),
    };
    let path = percent_encoding::percent_decode_str(path).decode_utf8().map_err(|_| invalid())?;
    let (bucket, key) = path.trim_start_matches('/').split_once('/').ok_or_else(invalid)?;
    if bucket.is_empty() || key.is_empty() {
        return Err(invalid());
    }
    Ok(Source { bucket: bucket.to_owned(), key: key.to_owned(), version })
}

fn find_source(cx: &Ctx, header: &str, owner: Option<&str>, input: &dyn Struct) -> Result<Found> {
    let source = source(header)?;
    let bucket = record::bucket(&cx.read(), &source.bucket, owner)?;
    let id = source.version.as_deref();
    let found = get::find_in(cx, bucket, &source.key, id, input, ["s3:GetObject", "s3:GetObjectVersion"], "GET");
    let found = found.map_err(|error| match error.is("MethodNotAllowed") {
        true => errors::invalid_request(
            "The source of a copy request may not specifically refer to a delete marker by version id.",
        ),
        false => error,
    })?;
    validators::check_read(input, &found.version, "CopySource")?;
    Ok(found)
}

pub async fn object(s3: Arc<S3>, cx: Ctx, input: CopyObjectRequest) -> Result<CopyObjectOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:PutObject", &key, &input))?;
    let header = input.copy_source.clone().unwrap_or_default();
    let found = find_source(&cx, &header, input.expected_source_bucket_owner.as_deref(), &input)?;
    let old = &found.version;
    seal::check_encryption(&input)?;
    let from = get::unsealing(&cx, &input, old, "CopySourceSSECustomer")?;
    let to = Sealing::asked(&cx.cloud.sealer, &input, "SSECustomer")?;
    let replaces_metadata = directive("x-amz-metadata-directive", input.metadata_directive.as_deref())?;
    let replaces_tags = directive("x-amz-tagging-directive", input.tagging_directive.as_deref())?;
    let changes = replaces_metadata
        || input.storage_class.is_some()
        || input.website_redirect_location.is_some()
        || input.server_side_encryption.is_some()
        || to.customer_md5.is_some()
        || from.customer_md5.is_some()
        || found.bucket.versioning != record::Versioning::Off && source(&header)?.version.is_some();
    if found.bucket.name == bucket.name && old.key == key && !changes {
        let message = "This copy request is illegal because it is trying to copy an object to itself without changing \
                       the object's metadata, storage class, website redirect location or encryption attributes.";
        return Err(errors::invalid_request(message));
    }
    if old.size > MAX_COPY_BYTES {
        let message =
            "The specified copy source is larger than the maximum allowable size for a copy source: 5368709120";
        return Err(errors::invalid_request(message));
    }
    let described = attributes::read(&cx, &bucket, &key, &input)?;
    let mut new = Version { tags: if replaces_tags { described.tags.clone() } else { old.tags.clone() }, ..described };
    if !replaces_metadata {
        let redirect = new.headers.remove("WebsiteRedirectLocation");
        new.headers = old.headers.clone();
        new.headers.remove("WebsiteRedirectLocation");
        new.headers.extend(redirect.map(|to| ("WebsiteRedirectLocation".to_owned(), to)));
        new.metadata = old.metadata.clone();
    }
    let algorithm = input.checksum_algorithm.as_deref().map(Algorithm::of_name).transpose()?;
    let content = copy(&s3, &cx, old, &from, &to, (0, old.size), algorithm).await?;
    new.size = old.size;
    new.segments = content.segments.clone();
    new.customer_key_md5 = to.customer_md5.clone();
    new.checksum = content.checksum(old);
    new.etag = match &content.taken {
        Some(taken) => etag(&taken.md5, &to),
        // A copy is one piece, whatever its source was joined of.
        None => old.etag.clone(),
    };
    new.modified_ms = cx.now().millis();
    let conditions = Conditions { if_match: input.if_match.clone(), if_none_match: input.if_none_match.clone() };
    let (name, stored, event_cx) = (bucket.name.clone(), new.clone(), cx.clone());
    let (done, content) = cx
        .write(move |w| {
            content.put(w)?;
            let done = commit::put(w, &name, stored.clone(), &conditions)?;
            events::emit(w, &event_cx, &name, "ObjectCreated:Copy", &stored, done.version_id.as_deref())?;
            Ok::<_, Error>((done, content))
        })
        .await?;
    content.keep();
    s3.remove_files(&done.files);
    let mut result =
        CopyObjectResult { e_tag: Some(new.quoted_etag()), last_modified: Some(new.modified()), ..Default::default() };
    if let Some(checksum) = &new.checksum {
        checksum::show(&mut result, checksum);
    }
    let mut output = CopyObjectOutput {
        copy_object_result: Some(result),
        copy_source_version_id: found.version_id,
        version_id: done.version_id,
        ..Default::default()
    };
    attributes::show_encryption(&mut output, new.customer_key_md5.as_deref());
    Ok(output)
}

fn directive(name: &str, asked: Option<&str>) -> Result<bool> {
    match asked {
        None | Some("COPY") => Ok(false),
        Some("REPLACE") => Ok(true),
        Some(other) => Err(invalid_argument("Unknown metadata directive.", name, other)),
    }
}

/// The content of a copy: shared with its source, or taken in anew.
struct Content {
    segments: Vec<Segment>,
    taken: Option<Taken>,
}

impl Content {
    fn put(&self, w: &mut kernel::Writer<'_>) -> Result<()> {
        match &self.taken {
            Some(taken) => taken.put(w),
            None => {
                // Removed since it was looked at: the source is gone.
                for segment in &self.segments {
                    if w.get_bytes(&record::reference_key(&segment.id))?.is_none() {
                        return Err(errors::of_code("SlowDown", 503, "The source was replaced while it was copied."));
                    }
                }
                retain(w, &self.segments)
            }
        }
    }

    fn keep(self) {
        if let Some(taken) = self.taken {
            taken.keep();
        }
    }

    fn checksum(&self, old: &Version) -> Option<Checksum> {
        match &self.taken {
            Some(taken) => Some(Checksum {
                algorithm: taken.checksum.0.name().to_owned(),
                value: taken.checksum.1.clone(),
                kind: "FULL_OBJECT".to_owned(),
            }),
            None => old.checksum.clone(),
        }
    }
}

async fn copy(
    s3: &Arc<S3>,
    cx: &Ctx,
    old: &Version,
    from: &Sealing,
    to: &Sealing,
    range: (u64, u64),
    algorithm: Option<Algorithm>,
) -> Result<Content> {
    let same_key = from.customer_md5.is_none() && to.customer_md5.is_none();
    let is_whole = range == (0, old.size);
    let has_checksum = old.checksum.as_ref().is_some_and(|checksum| {
        checksum.kind == "FULL_OBJECT" && algorithm.is_none_or(|algorithm| algorithm.name() == checksum.algorithm)
    });
    // A source that was joined has the checksum and the tag of its joining; as one piece it has others.
    if same_key && is_whole && has_checksum && old.parts.is_empty() {
        return Ok(Content { segments: old.segments.clone(), taken: None });
    }
    let chunks = content::give(s3, cx, from, &old.segments, range.0, range.1).await?;
    let known = old.checksum.as_ref().and_then(|checksum| Algorithm::of_name(&checksum.algorithm).ok());
    let demands = Demands {
        wanted: Wanted { algorithm, value: None },
        md5: None,
        otherwise: known.unwrap_or(Algorithm::Crc64Nvme),
    };
    let taken = content::take(s3, to, Some(Body::stream(Some(range.1 - range.0), chunks)), demands).await?;
    Ok(Content { segments: taken.segment.clone().into_iter().collect(), taken: Some(taken) })
}

pub async fn part(s3: Arc<S3>, cx: Ctx, input: UploadPartCopyRequest) -> Result<UploadPartCopyOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let key = input.key.clone().unwrap_or_default();
    access::check(&cx, &Question::object(&bucket, "s3:PutObject", &key, &input))?;
    let number = input.part_number.unwrap_or_default();
    let (upload, to) = upload::for_part(&cx, &bucket, &key, &input, number)?;
    let header = input.copy_source.clone().unwrap_or_default();
    let found = find_source(&cx, &header, input.expected_source_bucket_owner.as_deref(), &input)?;
    let old = &found.version;
    let range = match input.copy_source_range.as_deref() {
        Some(header) => {
            let range = range::of_copy(header, old.size)?;
            (range.start, range.end)
        }
        None => (0, old.size),
    };
    let from = get::unsealing(&cx, &input, old, "CopySourceSSECustomer")?;
    let of_upload = upload.algorithm.as_deref().map(Algorithm::of_name).transpose()?;
    let algorithm = of_upload.unwrap_or(Algorithm::Crc64Nvme);
    let chunks = content::give(&s3, &cx, &from, &old.segments, range.0, range.1).await?;
    let wanted = Wanted { algorithm: Some(algorithm), value: None };
    let demands = Demands { wanted, md5: None, otherwise: algorithm };
    let body = Body::stream(Some(range.1 - range.0), chunks);
    let taken = content::take(&s3, &to, Some(body), demands).await?;
    let new = Part {
        number,
        size: taken.size,
        etag: taken.md5.clone(),
        modified_ms: cx.now().millis(),
        segments: taken.segment.clone().into_iter().collect(),
        checksum: Some((algorithm.name().to_owned(), taken.checksum.1.clone())),
    };
    let mut result = CopyPartResult {
        e_tag: Some(format!("\"{}\"", new.etag)),
        last_modified: Some(cx.now()),
        ..Default::default()
    };
    if of_upload.is_some() {
        crate::member::set_text(&mut result, &algorithm.member(), &taken.checksum.1);
    }
    let (name, id) = (bucket.name.clone(), upload.id.clone());
    let (files, taken) = cx
        .write(move |w| {
            taken.put(w)?;
            let files = upload::put_part(w, &name, &key, &id, new)?;
            Ok::<_, Error>((files, taken))
        })
        .await?;
    taken.keep();
    s3.remove_files(&files);
    let mut output = UploadPartCopyOutput {
        copy_part_result: Some(result),
        copy_source_version_id: found.version_id,
        ..Default::default()
    };
    attributes::show_encryption(&mut output, upload.described.customer_key_md5.as_deref());
    Ok(output)
}
