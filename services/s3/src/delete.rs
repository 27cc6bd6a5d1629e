//! DeleteObject and DeleteObjects.

use std::sync::Arc;

use api_s3::types::{
    DeleteObjectOutput, DeleteObjectRequest, DeleteObjectsOutput, DeleteObjectsRequest, DeletedObject,
    Error as Refused, ObjectIdentifier,
};
use kernel::{Ctx, Error, Result};
use schema::Struct;

use crate::S3;
use crate::access::{self, Question};
use crate::attributes;
use crate::commit::{self, Done};
use crate::errors;
use crate::events;
use crate::record::{self, Bucket, Version};

/// Of one request.
const MAX_KEYS: usize = 1000;

pub async fn object(s3: Arc<S3>, cx: Ctx, input: DeleteObjectRequest) -> Result<DeleteObjectOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let id = attributes::version_id(&input)?;
    let key = input.key.clone().unwrap_or_default();
    let bypass = input.bypass_governance_retention.unwrap_or(false);
    let if_match = input.if_match.clone();
    let done = one(&s3, &cx, &bucket, &key, id.clone(), bypass, if_match, &input).await?;
    Ok(DeleteObjectOutput {
        delete_marker: done.marker.then_some(true),
        version_id: done.version_id,
        ..Default::default()
    })
}

#[expect(clippy::too_many_arguments)]
async fn one(
    s3: &S3,
    cx: &Ctx,
    bucket: &Bucket,
    key: &str,
    id: Option<String>,
    bypass: bool,
    if_match: Option<String>,
    input: &dyn Struct,
) -> Result<Done> {
    let action = if id.is_some() { "s3:DeleteObjectVersion" } else { "s3:DeleteObject" };
    let reader = cx.read();
    let version = match &id {
        Some(id) => record::by_id(&reader, &bucket.name, key, id)?,
        None => None,
    };
    access::check(cx, &Question::object(bucket, action, key, input).of(version.as_ref()))?;
    if bypass {
        access::check(cx, &Question::object(bucket, "s3:BypassGovernanceRetention", key, input))?;
    }
    let (name, key, owner, now) = (bucket.name.clone(), key.to_owned(), attributes::caller(cx, bucket), cx.now());
    let event_cx = cx.clone();
    let done = cx
        .write(move |w| {
            let (done, what) = match &id {
                Some(id) => (commit::delete_version(w, &name, &key, id, now, bypass)?, "ObjectRemoved:Delete"),
                None => {
                    let done = commit::delete_latest(w, &name, &key, &owner, now, if_match.as_deref())?;
                    let what = if done.marker { "ObjectRemoved:DeleteMarkerCreated" } else { "ObjectRemoved:Delete" };
                    (done, what)
                }
            };
            let gone = Version { key: key.clone(), ..Version::default() };
            events::emit(w, &event_cx, &name, what, &gone, done.version_id.as_deref())?;
            Ok::<_, Error>(done)
        })
        .await?;
    s3.remove_files(&done.files);
    Ok(done)
}

pub async fn objects(s3: Arc<S3>, cx: Ctx, input: DeleteObjectsRequest) -> Result<DeleteObjectsOutput> {
    let bucket = attributes::bucket_of(&cx, &input)?;
    let delete = input.delete.clone().unwrap_or_default();
    let objects = delete.objects.unwrap_or_default();
    if objects.is_empty() || objects.len() > MAX_KEYS {
        return Err(errors::malformed_xml());
    }
    let quiet = delete.quiet.unwrap_or(false);
    let bypass = input.bypass_governance_retention.unwrap_or(false);
    let (mut deleted, mut refused) = (Vec::new(), Vec::new());
    for object in objects {
        let key = object.key.clone().unwrap_or_default();
        match each(&s3, &cx, &bucket, &object, bypass, &input).await {
            Ok(_) if quiet => {}
            Ok(done) => deleted.push(shown(&object, done)),
            Err(error) => refused.push(Refused {
                key: Some(key),
                version_id: object.version_id,
                code: Some(error.code.to_string()),
                message: Some(error.message),
            }),
        }
    }
    Ok(DeleteObjectsOutput {
        deleted: Some(deleted).filter(|deleted| !deleted.is_empty()),
        errors: Some(refused).filter(|refused| !refused.is_empty()),
        ..Default::default()
    })
}

async fn each(
    s3: &S3,
    cx: &Ctx,
    bucket: &Bucket,
    object: &ObjectIdentifier,
    bypass: bool,
    input: &dyn Struct,
) -> Result<Done> {
    if object.last_modified_time.is_some() || object.size.is_some() {
        return Err(Error::not_implemented("deleting by LastModifiedTime or Size"));
    }
    let id = attributes::version_id(object)?;
    let key = object.key.clone().unwrap_or_default();
    if key.is_empty() {
        return Err(errors::of_code("UserKeyMustBeSpecified", 400, "The key must be specified."));
    }
    one(s3, cx, bucket, &key, id, bypass, object.e_tag.clone(), input).await
}

fn shown(object: &ObjectIdentifier, done: Done) -> DeletedObject {
    let created = done.marker && object.version_id.is_none();
    DeletedObject {
        key: object.key.clone(),
        version_id: object.version_id.clone(),
        delete_marker: done.marker.then_some(true),
        delete_marker_version_id: match (done.marker, created) {
            (true, _) => done.version_id,
            _ => None,
        },
    }
}
