//! Tags of objects and buckets.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_s3::types::{
    DeleteBucketTaggingRequest, DeleteObjectTaggingOutput, DeleteObjectTaggingRequest, GetBucketTaggingOutput,
    GetBucketTaggingRequest, GetObjectTaggingOutput, GetObjectTaggingRequest, PutBucketTaggingRequest,
    PutObjectTaggingOutput, PutObjectTaggingRequest, Tag,
};
use kernel::{Ctx, Error, Result};
use schema::{Empty, Struct};
use serde_json::json;

use crate::S3;
use crate::commit;
use crate::documents::{self, opened};
use crate::errors;
use crate::events;
use crate::get;
use crate::record::{self, Version};

const TAGS: &str = "tagging";
const MAX_OBJECT_TAGS: usize = 10;
const MAX_BUCKET_TAGS: usize = 50;

type Tags = BTreeMap<String, String>;

/// `x-amz-tagging: a=1&b=2`
pub fn of_header(header: &str) -> Result<Tags> {
    let mut tags = Vec::new();
    for pair in header.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decoded = |text: &str| {
            let spaced = text.replace('+', " ");
            percent_encoding::percent_decode_str(&spaced).decode_utf8().map(|text| text.into_owned())
        };
        let malformed = |_| {
            let message = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters \
                           without tag name duplicates.";
            errors::invalid_argument(message, "x-amz-tagging", header)
        };
        tags.push((decoded(key).map_err(malformed)?, decoded(value).map_err(malformed)?));
    }
    let count = tags.len();
    let tags = checked(tags, MAX_OBJECT_TAGS)?;
    if tags.len() < count {
        let message = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters \
                       without tag name duplicates.";
        return Err(errors::invalid_argument(message, "x-amz-tagging", header));
    }
    Ok(tags)
}

fn of_list(tags: Option<Vec<Tag>>, limit: usize) -> Result<Tags> {
    let pairs: Vec<(String, String)> = tags
        .unwrap_or_default()
        .into_iter()
        .map(|t| (t.key.unwrap_or_default(), t.value.unwrap_or_default()))
        .collect();
    let count = pairs.len();
    let tags = checked(pairs, limit)?;
    if tags.len() < count {
        return Err(errors::of_code("InvalidTag", 400, "Cannot provide multiple Tags with the same key"));
    }
    Ok(tags)
}

fn checked(pairs: Vec<(String, String)>, limit: usize) -> Result<Tags> {
    if pairs.len() > limit {
        let message = match limit {
            MAX_OBJECT_TAGS => "Object tags cannot be greater than 10",
            _ => "Bucket tag count cannot be greater than 50",
        };
        return Err(errors::of_code("BadRequest", 400, message));
    }
    let invalid = |message: &str, key: &str| errors::of_code("InvalidTag", 400, message).with_detail("TagKey", key);
    for (key, value) in &pairs {
        let is_fine =
            |text: &str| text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c));
        if key.is_empty() || key.chars().count() > 128 || !is_fine(key) {
            return Err(invalid("The TagKey you have provided is invalid", key));
        }
        if value.chars().count() > 256 || !is_fine(value) {
            return Err(invalid("The TagValue you have provided is invalid", key));
        }
        if key.starts_with("aws:") {
            return Err(invalid("System tags cannot be added/updated by requester", key));
        }
    }
    Ok(pairs.into_iter().collect())
}

fn shown(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

pub async fn get_object(_s3: Arc<S3>, cx: Ctx, input: GetObjectTaggingRequest) -> Result<GetObjectTaggingOutput> {
    let found = get::find(&cx, &input, ["s3:GetObjectTagging", "s3:GetObjectVersionTagging"], "GET")?;
    Ok(GetObjectTaggingOutput { version_id: found.version_id, tag_set: Some(shown(&found.version.tags)) })
}

pub async fn put_object(_s3: Arc<S3>, cx: Ctx, input: PutObjectTaggingRequest) -> Result<PutObjectTaggingOutput> {
    let tags = of_list(input.tagging.clone().and_then(|tagging| tagging.tag_set), MAX_OBJECT_TAGS)?;
    let actions = ["s3:PutObjectTagging", "s3:PutObjectVersionTagging"];
    let version_id = set(&cx, &input, actions, tags, "ObjectTagging:Put").await?;
    Ok(PutObjectTaggingOutput { version_id })
}

pub async fn delete_object(
    _s3: Arc<S3>,
    cx: Ctx,
    input: DeleteObjectTaggingRequest,
) -> Result<DeleteObjectTaggingOutput> {
    let actions = ["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging"];
    let version_id = set(&cx, &input, actions, Tags::new(), "ObjectTagging:Delete").await?;
    Ok(DeleteObjectTaggingOutput { version_id })
}

async fn set(
    cx: &Ctx,
    input: &dyn Struct,
    actions: [&'static str; 2],
    tags: Tags,
    event: &'static str,
) -> Result<Option<String>> {
    let found = get::find(cx, input, actions, "PUT")?;
    let (bucket, event_cx, id) = (found.bucket.name, cx.clone(), found.version_id.clone());
    update(cx, bucket.clone(), found.version, move |version| {
        version.tags = tags;
        Ok(())
    })
    .await
    .map(|_| ())?;
    // The event is one of its own: tags change nothing of the object's content.
    let key = crate::member::text(input, "Key").unwrap_or_default().to_owned();
    let told = id.clone();
    cx.write(move |w| {
        let version = Version { key, ..Version::default() };
        events::emit(w, &event_cx, &bucket, event, &version, told.as_deref())
    })
    .await?;
    Ok(id)
}

/// Changes a version that has been found, as it is when this is written.
pub async fn update<F>(cx: &Ctx, bucket: String, found: Version, change: F) -> Result<Version>
where
    F: FnOnce(&mut Version) -> Result<()> + Send + 'static,
{
    cx.write(move |w| {
        let version = record::by_id(w, &bucket, &found.key, &found.version)?;
        let version = version.filter(|version| version.seq == found.seq);
        let mut version = version.ok_or_else(|| errors::no_such_key(&found.key))?;
        change(&mut version)?;
        commit::update(w, &bucket, &version)?;
        Ok::<_, Error>(version)
    })
    .await
}

pub async fn get_bucket(_s3: Arc<S3>, cx: Ctx, input: GetBucketTaggingRequest) -> Result<GetBucketTaggingOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketTagging")?;
    let tags = of_bucket(&bucket);
    if tags.is_empty() {
        return Err(errors::of_code("NoSuchTagSet", 404, "The TagSet does not exist"));
    }
    Ok(GetBucketTaggingOutput { tag_set: Some(shown(&tags)) })
}

pub fn of_bucket(bucket: &record::Bucket) -> Tags {
    bucket.documents.get(TAGS).and_then(|tags| serde_json::from_value(tags.clone()).ok()).unwrap_or_default()
}

pub async fn put_bucket(_s3: Arc<S3>, cx: Ctx, input: PutBucketTaggingRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketTagging")?;
    let tags = of_list(input.tagging.and_then(|tagging| tagging.tag_set), MAX_BUCKET_TAGS)?;
    documents::put(&cx, &bucket.name, TAGS, json!(tags)).await?;
    Ok(Empty {})
}

pub async fn delete_bucket(_s3: Arc<S3>, cx: Ctx, input: DeleteBucketTaggingRequest) -> Result<Empty> {
    let bucket = opened(&cx, &input, "s3:PutBucketTagging")?;
    documents::remove(&cx, &bucket.name, TAGS).await?;
    Ok(Empty {})
}
