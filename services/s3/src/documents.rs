//! A bucket's documents, and what the rest of the service wants to know of them.

use api_s3::types::{OwnershipControls, PublicAccessBlockConfiguration, RequestPaymentConfiguration};
use kernel::{Ctx, Error, Result};
use schema::Struct;
use serde_json::Value;

use crate::access::{self, Question};
use crate::attributes;
use crate::record::{self, Bucket, bucket_key};
use crate::saved;

pub const OWNERSHIP: &str = "ownership";
pub const BLOCK: &str = "public-access-block";
pub const PAYMENT: &str = "request-payment";

/// What blocks public access.
#[derive(Clone, Copy, Debug, Default)]
pub struct Block {
    pub lists: bool,
    pub ignore_lists: bool,
    pub policy: bool,
    pub restrict_policy: bool,
}

pub fn block(bucket: &Bucket) -> Block {
    let Some(document) = bucket.documents.get(BLOCK) else { return Block::default() };
    let set: PublicAccessBlockConfiguration = saved::read(document);
    Block {
        lists: set.block_public_acls.unwrap_or(false),
        ignore_lists: set.ignore_public_acls.unwrap_or(false),
        policy: set.block_public_policy.unwrap_or(false),
        restrict_policy: set.restrict_public_buckets.unwrap_or(false),
    }
}

/// `BucketOwnerEnforced`, `BucketOwnerPreferred` or `ObjectWriter`.
pub fn ownership(bucket: &Bucket) -> String {
    let rules = bucket.documents.get(OWNERSHIP).and_then(|document| saved::read::<OwnershipControls>(document).rules);
    let first = rules.into_iter().flatten().next().and_then(|rule| rule.object_ownership);
    // Without the document: as buckets were before there was one.
    first.unwrap_or_else(|| "ObjectWriter".to_owned())
}

/// Access lists say nothing, and all objects are the bucket's owner's.
pub fn lists_are_disabled(bucket: &Bucket) -> bool {
    ownership(bucket) == "BucketOwnerEnforced"
}

pub fn requester_pays(bucket: &Bucket) -> bool {
    let document = bucket.documents.get(PAYMENT).map(saved::read::<RequestPaymentConfiguration>);
    document.and_then(|document| document.payer).as_deref() == Some("Requester")
}

/// The bucket that a request about its configuration means, once the caller may.
pub fn opened(cx: &Ctx, input: &dyn Struct, action: &'static str) -> Result<Bucket> {
    let bucket = attributes::bucket_of(cx, input)?;
    access::check(cx, &Question::bucket(&bucket, action, input))?;
    Ok(bucket)
}

/// Changes a bucket's record.
pub async fn change<F>(cx: &Ctx, bucket: &str, change: F) -> Result<()>
where
    F: FnOnce(&mut Bucket) -> Result<()> + Send + 'static,
{
    let name = bucket.to_owned();
    cx.write(move |w| {
        let mut bucket = record::bucket(w, &name, None)?;
        change(&mut bucket)?;
        Ok::<_, Error>(w.put(&bucket_key(&name), &bucket)?)
    })
    .await
}

pub async fn put(cx: &Ctx, bucket: &str, name: &'static str, document: Value) -> Result<()> {
    change(cx, bucket, move |bucket| {
        bucket.documents.insert(name.to_owned(), document);
        Ok(())
    })
    .await
}

pub async fn remove(cx: &Ctx, bucket: &str, name: &'static str) -> Result<()> {
    change(cx, bucket, move |bucket| {
        bucket.documents.remove(name);
        Ok(())
    })
    .await
}

pub fn get<T: Struct + Default>(bucket: &Bucket, name: &str) -> Option<T> {
    bucket.documents.get(name).map(saved::read)
}
