//! Amazon S3: buckets with names that are global, objects in versions, uploads in parts. Metadata is in the store, bodies
//! are beside it in files (`crates/blobs`), sealed and hashed while they come, on disk before they are acknowledged.

mod access;
mod acl;
mod attributes;
mod buckets;
mod checksum;
mod commit;
mod content;
mod copy;
mod delete;
mod documents;
mod errors;
mod events;
mod get;
mod list;
mod lock;
mod member;
mod object_attributes;
mod policy;
mod put;
mod range;
mod record;
mod saved;
mod seal;
mod settings;
mod tagging;
mod upload;
mod upload_list;
mod validators;

use std::sync::Arc;

use api_s3 as api;
use blobs::Blobs;
use kernel::{Cloud, Service};

pub struct S3 {
    blobs: Arc<Blobs>,
}

impl S3 {
    /// `blobs`: where bodies lie.
    pub fn new(blobs: Arc<Blobs>) -> Arc<S3> {
        Arc::new(S3 { blobs })
    }

    /// Removes what nobody names any more, beside the request.
    fn remove_files(&self, files: &[String]) {
        if files.is_empty() {
            return;
        }
        let (blobs, files) = (self.blobs.clone(), files.to_vec());
        tokio::task::spawn_blocking(move || files.iter().for_each(|file| blobs.remove(file)));
    }
}

pub fn service(s3: Arc<S3>) -> Service {
    Service::builder(&api::SERVICE, s3)
        .op::<api::AbortMultipartUpload, _, _>(upload::abort)
        .op::<api::CompleteMultipartUpload, _, _>(upload::complete)
        .op::<api::CopyObject, _, _>(copy::object)
        .op::<api::CreateBucket, _, _>(buckets::create)
        .op::<api::CreateMultipartUpload, _, _>(upload::create)
        .op::<api::DeleteBucket, _, _>(buckets::delete)
        .op::<api::DeleteBucketEncryption, _, _>(settings::delete_encryption)
        .op::<api::DeleteBucketOwnershipControls, _, _>(settings::delete_ownership)
        .op::<api::DeleteBucketPolicy, _, _>(policy::delete)
        .op::<api::DeleteBucketTagging, _, _>(tagging::delete_bucket)
        .op::<api::DeleteObject, _, _>(delete::object)
        .op::<api::DeleteObjectTagging, _, _>(tagging::delete_object)
        .op::<api::DeleteObjects, _, _>(delete::objects)
        .op::<api::DeletePublicAccessBlock, _, _>(settings::delete_block)
        .op::<api::GetBucketAccelerateConfiguration, _, _>(settings::get_acceleration)
        .op::<api::GetBucketAcl, _, _>(acl::get_bucket)
        .op::<api::GetBucketEncryption, _, _>(settings::get_encryption)
        .op::<api::GetBucketLocation, _, _>(buckets::location)
        .op::<api::GetBucketLogging, _, _>(settings::get_logging)
        .op::<api::GetBucketOwnershipControls, _, _>(settings::get_ownership)
        .op::<api::GetBucketPolicy, _, _>(policy::get)
        .op::<api::GetBucketPolicyStatus, _, _>(policy::status)
        .op::<api::GetBucketReplication, _, _>(settings::get_replication)
        .op::<api::GetBucketRequestPayment, _, _>(settings::get_payment)
        .op::<api::GetBucketTagging, _, _>(tagging::get_bucket)
        .op::<api::GetBucketVersioning, _, _>(settings::get_versioning)
        .op::<api::GetObject, _, _>(get::object)
        .op::<api::GetObjectAcl, _, _>(acl::get_object)
        .op::<api::GetObjectAttributes, _, _>(object_attributes::get)
        .op::<api::GetObjectLegalHold, _, _>(lock::get_hold)
        .op::<api::GetObjectLockConfiguration, _, _>(lock::get_configuration)
        .op::<api::GetObjectRetention, _, _>(lock::get_retention)
        .op::<api::GetObjectTagging, _, _>(tagging::get_object)
        .op::<api::GetPublicAccessBlock, _, _>(settings::get_block)
        .op::<api::HeadBucket, _, _>(buckets::head)
        .op::<api::HeadObject, _, _>(get::head)
        .op::<api::ListBuckets, _, _>(buckets::list)
        .op::<api::ListMultipartUploads, _, _>(upload_list::uploads)
        .op::<api::ListObjectVersions, _, _>(list::versions)
        .op::<api::ListObjects, _, _>(list::v1)
        .op::<api::ListObjectsV2, _, _>(list::v2)
        .op::<api::ListParts, _, _>(upload_list::parts)
        .op::<api::PutBucketAcl, _, _>(acl::put_bucket)
        .op::<api::PutBucketEncryption, _, _>(settings::put_encryption)
        .op::<api::PutBucketOwnershipControls, _, _>(settings::put_ownership)
        .op::<api::PutBucketPolicy, _, _>(policy::put)
        .op::<api::PutBucketRequestPayment, _, _>(settings::put_payment)
        .op::<api::PutBucketTagging, _, _>(tagging::put_bucket)
        .op::<api::PutBucketVersioning, _, _>(settings::put_versioning)
        .op::<api::PutObject, _, _>(put::object)
        .op::<api::PutObjectAcl, _, _>(acl::put_object)
        .op::<api::PutObjectLegalHold, _, _>(lock::put_hold)
        .op::<api::PutObjectLockConfiguration, _, _>(lock::put_configuration)
        .op::<api::PutObjectRetention, _, _>(lock::put_retention)
        .op::<api::PutObjectTagging, _, _>(tagging::put_object)
        .op::<api::PutPublicAccessBlock, _, _>(settings::put_block)
        .op::<api::UploadPart, _, _>(upload::part)
        .op::<api::UploadPartCopy, _, _>(copy::part)
        .build()
}

/// Sweeps what a run that was killed left behind.
pub fn start(s3: Arc<S3>, cloud: Arc<Cloud>) {
    tokio::task::spawn_blocking(move || {
        let reader = cloud.store.read();
        let is_named = |id: &str| {
            let found = reader.get_bytes(&record::reference_key(id));
            found.map(|found| found.is_some()).map_err(std::io::Error::other)
        };
        match s3.blobs.sweep(&is_named) {
            Ok(0) => {}
            Ok(removed) => eprintln!("{removed} bodies that no object names were removed"),
            Err(error) => eprintln!("bodies could not be swept: {error}"),
        }
    });
}
