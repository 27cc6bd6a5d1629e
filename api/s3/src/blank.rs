// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "AbortMultipartUpload" => both::<crate::AbortMultipartUpload>(),
        "CompleteMultipartUpload" => both::<crate::CompleteMultipartUpload>(),
        "CopyObject" => both::<crate::CopyObject>(),
        "CreateBucket" => both::<crate::CreateBucket>(),
        "CreateMultipartUpload" => both::<crate::CreateMultipartUpload>(),
        "DeleteBucket" => both::<crate::DeleteBucket>(),
        "DeleteBucketEncryption" => both::<crate::DeleteBucketEncryption>(),
        "DeleteBucketOwnershipControls" => both::<crate::DeleteBucketOwnershipControls>(),
        "DeleteBucketPolicy" => both::<crate::DeleteBucketPolicy>(),
        "DeleteBucketTagging" => both::<crate::DeleteBucketTagging>(),
        "DeleteObject" => both::<crate::DeleteObject>(),
        "DeleteObjectTagging" => both::<crate::DeleteObjectTagging>(),
        "DeleteObjects" => both::<crate::DeleteObjects>(),
        "DeletePublicAccessBlock" => both::<crate::DeletePublicAccessBlock>(),
        "GetBucketAccelerateConfiguration" => both::<crate::GetBucketAccelerateConfiguration>(),
        "GetBucketAcl" => both::<crate::GetBucketAcl>(),
        "GetBucketEncryption" => both::<crate::GetBucketEncryption>(),
        "GetBucketLocation" => both::<crate::GetBucketLocation>(),
        "GetBucketLogging" => both::<crate::GetBucketLogging>(),
        "GetBucketOwnershipControls" => both::<crate::GetBucketOwnershipControls>(),
        "GetBucketPolicy" => both::<crate::GetBucketPolicy>(),
        "GetBucketPolicyStatus" => both::<crate::GetBucketPolicyStatus>(),
        "GetBucketReplication" => both::<crate::GetBucketReplication>(),
        "GetBucketRequestPayment" => both::<crate::GetBucketRequestPayment>(),
        "GetBucketTagging" => both::<crate::GetBucketTagging>(),
        "GetBucketVersioning" => both::<crate::GetBucketVersioning>(),
        "GetObject" => both::<crate::GetObject>(),
        "GetObjectAcl" => both::<crate::GetObjectAcl>(),
        "GetObjectAttributes" => both::<crate::GetObjectAttributes>(),
        "GetObjectLegalHold" => both::<crate::GetObjectLegalHold>(),
        "GetObjectLockConfiguration" => both::<crate::GetObjectLockConfiguration>(),
        "GetObjectRetention" => both::<crate::GetObjectRetention>(),
        "GetObjectTagging" => both::<crate::GetObjectTagging>(),
        "GetPublicAccessBlock" => both::<crate::GetPublicAccessBlock>(),
        "HeadBucket" => both::<crate::HeadBucket>(),
        "HeadObject" => both::<crate::HeadObject>(),
        "ListBuckets" => both::<crate::ListBuckets>(),
        "ListMultipartUploads" => both::<crate::ListMultipartUploads>(),
        "ListObjectVersions" => both::<crate::ListObjectVersions>(),
        "ListObjects" => both::<crate::ListObjects>(),
        "ListObjectsV2" => both::<crate::ListObjectsV2>(),
        "ListParts" => both::<crate::ListParts>(),
        "PutBucketAcl" => both::<crate::PutBucketAcl>(),
        "PutBucketEncryption" => both::<crate::PutBucketEncryption>(),
        "PutBucketOwnershipControls" => both::<crate::PutBucketOwnershipControls>(),
        "PutBucketPolicy" => both::<crate::PutBucketPolicy>(),
        "PutBucketRequestPayment" => both::<crate::PutBucketRequestPayment>(),
        "PutBucketTagging" => both::<crate::PutBucketTagging>(),
        "PutBucketVersioning" => both::<crate::PutBucketVersioning>(),
        "PutObject" => both::<crate::PutObject>(),
        "PutObjectAcl" => both::<crate::PutObjectAcl>(),
        "PutObjectLegalHold" => both::<crate::PutObjectLegalHold>(),
        "PutObjectLockConfiguration" => both::<crate::PutObjectLockConfiguration>(),
        "PutObjectRetention" => both::<crate::PutObjectRetention>(),
        "PutObjectTagging" => both::<crate::PutObjectTagging>(),
        "PutPublicAccessBlock" => both::<crate::PutPublicAccessBlock>(),
        "UploadPart" => both::<crate::UploadPart>(),
        "UploadPartCopy" => both::<crate::UploadPartCopy>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
