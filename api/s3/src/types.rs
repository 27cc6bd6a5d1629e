// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Body, Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadOutput {
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
structure!(AbortMultipartUploadOutput, tables::S_ABORT_MULTIPART_UPLOAD_OUTPUT, 0 => request_charged, 1 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AbortMultipartUploadRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match_initiated_time: Option<Timestamp>,
}
structure!(AbortMultipartUploadRequest, tables::S_ABORT_MULTIPART_UPLOAD_REQUEST, 0 => bucket, 1 => key, 2 => upload_id, 3 => request_payer, 4 => expected_bucket_owner, 5 => if_match_initiated_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlPolicy {
    pub grants: Option<Vec<Grant>>,
    pub owner: Option<Owner>,
}
structure!(AccessControlPolicy, tables::S_ACCESS_CONTROL_POLICY, 0 => grants, 1 => owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessControlTranslation {
    pub owner: Option<String>,
}
structure!(AccessControlTranslation, tables::S_ACCESS_CONTROL_TRANSLATION, 0 => owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockedEncryptionTypes {
    pub encryption_type: Option<Vec<String>>,
}
structure!(BlockedEncryptionTypes, tables::S_BLOCKED_ENCRYPTION_TYPES, 0 => encryption_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bucket {
    pub name: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub bucket_region: Option<String>,
    pub bucket_arn: Option<String>,
}
structure!(Bucket, tables::S_BUCKET, 0 => name, 1 => creation_date, 2 => bucket_region, 3 => bucket_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BucketInfo {
    pub data_redundancy: Option<String>,
    pub r#type: Option<String>,
}
structure!(BucketInfo, tables::S_BUCKET_INFO, 0 => data_redundancy, 1 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checksum {
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
}
structure!(Checksum, tables::S_CHECKSUM, 0 => checksum_crc32, 1 => checksum_crc32_c, 2 => checksum_crc64_nvme, 3 => checksum_sha1, 4 => checksum_sha256, 5 => checksum_sha512, 6 => checksum_md5, 7 => checksum_xxhash64, 8 => checksum_xxhash3, 9 => checksum_xxhash128, 10 => checksum_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonPrefix {
    pub prefix: Option<String>,
}
structure!(CommonPrefix, tables::S_COMMON_PREFIX, 0 => prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadOutput {
    pub location: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}
structure!(CompleteMultipartUploadOutput, tables::S_COMPLETE_MULTIPART_UPLOAD_OUTPUT, 0 => location, 1 => bucket, 2 => key, 3 => expiration, 4 => e_tag, 5 => checksum_crc32, 6 => checksum_crc32_c, 7 => checksum_crc64_nvme, 8 => checksum_sha1, 9 => checksum_sha256, 10 => checksum_sha512, 11 => checksum_md5, 12 => checksum_xxhash64, 13 => checksum_xxhash3, 14 => checksum_xxhash128, 15 => checksum_type, 16 => server_side_encryption, 17 => version_id, 18 => ssekms_key_id, 19 => bucket_key_enabled, 20 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteMultipartUploadRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub multipart_upload: Option<CompletedMultipartUpload>,
    pub upload_id: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub mpu_object_size: Option<i64>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}
structure!(CompleteMultipartUploadRequest, tables::S_COMPLETE_MULTIPART_UPLOAD_REQUEST, 0 => bucket, 1 => key, 2 => multipart_upload, 3 => upload_id, 4 => checksum_crc32, 5 => checksum_crc32_c, 6 => checksum_crc64_nvme, 7 => checksum_sha1, 8 => checksum_sha256, 9 => checksum_sha512, 10 => checksum_md5, 11 => checksum_xxhash64, 12 => checksum_xxhash3, 13 => checksum_xxhash128, 14 => checksum_type, 15 => mpu_object_size, 16 => request_payer, 17 => expected_bucket_owner, 18 => if_match, 19 => if_none_match, 20 => sse_customer_algorithm, 21 => sse_customer_key, 22 => sse_customer_key_md5, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedMultipartUpload {
    pub parts: Option<Vec<CompletedPart>>,
}
structure!(CompletedMultipartUpload, tables::S_COMPLETED_MULTIPART_UPLOAD, 0 => parts, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompletedPart {
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub part_number: Option<i32>,
}
structure!(CompletedPart, tables::S_COMPLETED_PART, 0 => e_tag, 1 => checksum_crc32, 2 => checksum_crc32_c, 3 => checksum_crc64_nvme, 4 => checksum_sha1, 5 => checksum_sha256, 6 => checksum_sha512, 7 => checksum_md5, 8 => checksum_xxhash64, 9 => checksum_xxhash3, 10 => checksum_xxhash128, 11 => part_number, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectOutput {
    pub copy_object_result: Option<CopyObjectResult>,
    pub expiration: Option<String>,
    pub copy_source_version_id: Option<String>,
    pub version_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
}
structure!(CopyObjectOutput, tables::S_COPY_OBJECT_OUTPUT, 0 => copy_object_result, 1 => expiration, 2 => copy_source_version_id, 3 => version_id, 4 => server_side_encryption, 5 => sse_customer_algorithm, 6 => sse_customer_key_md5, 7 => ssekms_key_id, 8 => ssekms_encryption_context, 9 => bucket_key_enabled, 10 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectRequest {
    pub acl: Option<String>,
    pub bucket: Option<String>,
    pub cache_control: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub copy_source: Option<String>,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub key: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub metadata_directive: Option<String>,
    pub tagging_directive: Option<String>,
    pub annotation_directive: Option<String>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}
structure!(CopyObjectRequest, tables::S_COPY_OBJECT_REQUEST, 0 => acl, 1 => bucket, 2 => cache_control, 3 => checksum_algorithm, 4 => content_disposition, 5 => content_encoding, 6 => content_language, 7 => content_type, 8 => copy_source, 9 => copy_source_if_match, 10 => copy_source_if_modified_since, 11 => copy_source_if_none_match, 12 => copy_source_if_unmodified_since, 13 => expires, 14 => grant_full_control, 15 => grant_read, 16 => grant_read_acp, 17 => grant_write_acp, 18 => if_match, 19 => if_none_match, 20 => key, 21 => metadata, 22 => metadata_directive, 23 => tagging_directive, 24 => annotation_directive, 25 => server_side_encryption, 26 => storage_class, 27 => website_redirect_location, 28 => sse_customer_algorithm, 29 => sse_customer_key, 30 => sse_customer_key_md5, 31 => ssekms_key_id, 32 => ssekms_encryption_context, 33 => bucket_key_enabled, 34 => copy_source_sse_customer_algorithm, 35 => copy_source_sse_customer_key, 36 => copy_source_sse_customer_key_md5, 37 => request_payer, 38 => tagging, 39 => object_lock_mode, 40 => object_lock_retain_until_date, 41 => object_lock_legal_hold_status, 42 => object_lock_event_hold, 43 => object_lock_event_hold_duration_days, 44 => object_lock_event_hold_duration_years, 45 => expected_bucket_owner, 46 => expected_source_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyObjectResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_type: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
structure!(CopyObjectResult, tables::S_COPY_OBJECT_RESULT, 0 => e_tag, 1 => last_modified, 2 => checksum_type, 3 => checksum_crc32, 4 => checksum_crc32_c, 5 => checksum_crc64_nvme, 6 => checksum_sha1, 7 => checksum_sha256, 8 => checksum_sha512, 9 => checksum_md5, 10 => checksum_xxhash64, 11 => checksum_xxhash3, 12 => checksum_xxhash128, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CopyPartResult {
    pub e_tag: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
structure!(CopyPartResult, tables::S_COPY_PART_RESULT, 0 => e_tag, 1 => last_modified, 2 => checksum_crc32, 3 => checksum_crc32_c, 4 => checksum_crc64_nvme, 5 => checksum_sha1, 6 => checksum_sha256, 7 => checksum_sha512, 8 => checksum_md5, 9 => checksum_xxhash64, 10 => checksum_xxhash3, 11 => checksum_xxhash128, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketConfiguration {
    pub location_constraint: Option<String>,
    pub location: Option<LocationInfo>,
    pub bucket: Option<BucketInfo>,
    pub tags: Option<Vec<Tag>>,
}
structure!(CreateBucketConfiguration, tables::S_CREATE_BUCKET_CONFIGURATION, 0 => location_constraint, 1 => location, 2 => bucket, 3 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketOutput {
    pub location: Option<String>,
    pub bucket_arn: Option<String>,
}
structure!(CreateBucketOutput, tables::S_CREATE_BUCKET_OUTPUT, 0 => location, 1 => bucket_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBucketRequest {
    pub acl: Option<String>,
    pub bucket: Option<String>,
    pub create_bucket_configuration: Option<CreateBucketConfiguration>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub object_lock_enabled_for_bucket: Option<bool>,
    pub object_ownership: Option<String>,
    pub bucket_namespace: Option<String>,
}
structure!(CreateBucketRequest, tables::S_CREATE_BUCKET_REQUEST, 0 => acl, 1 => bucket, 2 => create_bucket_configuration, 3 => grant_full_control, 4 => grant_read, 5 => grant_read_acp, 6 => grant_write, 7 => grant_write_acp, 8 => object_lock_enabled_for_bucket, 9 => object_ownership, 10 => bucket_namespace, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadOutput {
    pub abort_date: Option<Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}
structure!(CreateMultipartUploadOutput, tables::S_CREATE_MULTIPART_UPLOAD_OUTPUT, 0 => abort_date, 1 => abort_rule_id, 2 => bucket, 3 => key, 4 => upload_id, 5 => server_side_encryption, 6 => sse_customer_algorithm, 7 => sse_customer_key_md5, 8 => ssekms_key_id, 9 => ssekms_encryption_context, 10 => bucket_key_enabled, 11 => request_charged, 12 => checksum_algorithm, 13 => checksum_type, 14 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateMultipartUploadRequest {
    pub acl: Option<String>,
    pub bucket: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
}
structure!(CreateMultipartUploadRequest, tables::S_CREATE_MULTIPART_UPLOAD_REQUEST, 0 => acl, 1 => bucket, 2 => cache_control, 3 => content_disposition, 4 => content_encoding, 5 => content_language, 6 => content_type, 7 => expires, 8 => grant_full_control, 9 => grant_read, 10 => grant_read_acp, 11 => grant_write_acp, 12 => key, 13 => metadata, 14 => server_side_encryption, 15 => storage_class, 16 => website_redirect_location, 17 => sse_customer_algorithm, 18 => sse_customer_key, 19 => sse_customer_key_md5, 20 => ssekms_key_id, 21 => ssekms_encryption_context, 22 => bucket_key_enabled, 23 => request_payer, 24 => tagging, 25 => object_lock_mode, 26 => object_lock_retain_until_date, 27 => object_lock_legal_hold_status, 28 => object_lock_event_hold, 29 => object_lock_event_hold_duration_days, 30 => object_lock_event_hold_duration_years, 31 => expected_bucket_owner, 32 => checksum_algorithm, 33 => checksum_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultRetention {
    pub mode: Option<String>,
    pub days: Option<i32>,
    pub years: Option<i32>,
    pub default_event_hold: Option<EventHoldDuration>,
}
structure!(DefaultRetention, tables::S_DEFAULT_RETENTION, 0 => mode, 1 => days, 2 => years, 3 => default_event_hold, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub objects: Option<Vec<ObjectIdentifier>>,
    pub quiet: Option<bool>,
}
structure!(Delete, tables::S_DELETE, 0 => objects, 1 => quiet, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketEncryptionRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeleteBucketEncryptionRequest, tables::S_DELETE_BUCKET_ENCRYPTION_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketOwnershipControlsRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeleteBucketOwnershipControlsRequest, tables::S_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketPolicyRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeleteBucketPolicyRequest, tables::S_DELETE_BUCKET_POLICY_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeleteBucketRequest, tables::S_DELETE_BUCKET_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBucketTaggingRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeleteBucketTaggingRequest, tables::S_DELETE_BUCKET_TAGGING_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerEntry {
    pub owner: Option<Owner>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
}
structure!(DeleteMarkerEntry, tables::S_DELETE_MARKER_ENTRY, 0 => owner, 1 => key, 2 => version_id, 3 => is_latest, 4 => last_modified, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMarkerReplication {
    pub status: Option<String>,
}
structure!(DeleteMarkerReplication, tables::S_DELETE_MARKER_REPLICATION, 0 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectOutput {
    pub delete_marker: Option<bool>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
}
structure!(DeleteObjectOutput, tables::S_DELETE_OBJECT_OUTPUT, 0 => delete_marker, 1 => version_id, 2 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub mfa: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub if_match: Option<String>,
    pub if_match_last_modified_time: Option<Timestamp>,
    pub if_match_size: Option<i64>,
}
structure!(DeleteObjectRequest, tables::S_DELETE_OBJECT_REQUEST, 0 => bucket, 1 => key, 2 => mfa, 3 => version_id, 4 => request_payer, 5 => bypass_governance_retention, 6 => expected_bucket_owner, 7 => if_match, 8 => if_match_last_modified_time, 9 => if_match_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingOutput {
    pub version_id: Option<String>,
}
structure!(DeleteObjectTaggingOutput, tables::S_DELETE_OBJECT_TAGGING_OUTPUT, 0 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectTaggingRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeleteObjectTaggingRequest, tables::S_DELETE_OBJECT_TAGGING_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsOutput {
    pub deleted: Option<Vec<DeletedObject>>,
    pub request_charged: Option<String>,
    pub errors: Option<Vec<Error>>,
}
structure!(DeleteObjectsOutput, tables::S_DELETE_OBJECTS_OUTPUT, 0 => deleted, 1 => request_charged, 2 => errors, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteObjectsRequest {
    pub bucket: Option<String>,
    pub delete: Option<Delete>,
    pub mfa: Option<String>,
    pub request_payer: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_algorithm: Option<String>,
}
structure!(DeleteObjectsRequest, tables::S_DELETE_OBJECTS_REQUEST, 0 => bucket, 1 => delete, 2 => mfa, 3 => request_payer, 4 => bypass_governance_retention, 5 => expected_bucket_owner, 6 => checksum_algorithm, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(DeletePublicAccessBlockRequest, tables::S_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletedObject {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub delete_marker: Option<bool>,
    pub delete_marker_version_id: Option<String>,
}
structure!(DeletedObject, tables::S_DELETED_OBJECT, 0 => key, 1 => version_id, 2 => delete_marker, 3 => delete_marker_version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Destination {
    pub bucket: Option<String>,
    pub account: Option<String>,
    pub storage_class: Option<String>,
    pub access_control_translation: Option<AccessControlTranslation>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub replication_time: Option<ReplicationTime>,
    pub metrics: Option<Metrics>,
}
structure!(Destination, tables::S_DESTINATION, 0 => bucket, 1 => account, 2 => storage_class, 3 => access_control_translation, 4 => encryption_configuration, 5 => replication_time, 6 => metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: Option<String>,
}
structure!(EncryptionConfiguration, tables::S_ENCRYPTION_CONFIGURATION, 0 => replica_kms_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Error {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub code: Option<String>,
    pub message: Option<String>,
}
structure!(Error, tables::S_ERROR, 0 => key, 1 => version_id, 2 => code, 3 => message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventHoldDuration {
    pub days: Option<i32>,
    pub years: Option<i32>,
}
structure!(EventHoldDuration, tables::S_EVENT_HOLD_DURATION, 0 => days, 1 => years, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExistingObjectReplication {
    pub status: Option<String>,
}
structure!(ExistingObjectReplication, tables::S_EXISTING_OBJECT_REPLICATION, 0 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationOutput {
    pub status: Option<String>,
    pub request_charged: Option<String>,
}
structure!(GetBucketAccelerateConfigurationOutput, tables::S_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT, 0 => status, 1 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAccelerateConfigurationRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
structure!(GetBucketAccelerateConfigurationRequest, tables::S_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST, 0 => bucket, 1 => expected_bucket_owner, 2 => request_payer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
}
structure!(GetBucketAclOutput, tables::S_GET_BUCKET_ACL_OUTPUT, 0 => owner, 1 => grants, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketAclRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketAclRequest, tables::S_GET_BUCKET_ACL_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionOutput {
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
}
structure!(GetBucketEncryptionOutput, tables::S_GET_BUCKET_ENCRYPTION_OUTPUT, 0 => server_side_encryption_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketEncryptionRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketEncryptionRequest, tables::S_GET_BUCKET_ENCRYPTION_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationOutput {
    pub location_constraint: Option<String>,
}
structure!(GetBucketLocationOutput, tables::S_GET_BUCKET_LOCATION_OUTPUT, 0 => location_constraint, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLocationRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketLocationRequest, tables::S_GET_BUCKET_LOCATION_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingOutput {
    pub logging_enabled: Option<LoggingEnabled>,
}
structure!(GetBucketLoggingOutput, tables::S_GET_BUCKET_LOGGING_OUTPUT, 0 => logging_enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketLoggingRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketLoggingRequest, tables::S_GET_BUCKET_LOGGING_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsOutput {
    pub ownership_controls: Option<OwnershipControls>,
}
structure!(GetBucketOwnershipControlsOutput, tables::S_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT, 0 => ownership_controls, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketOwnershipControlsRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketOwnershipControlsRequest, tables::S_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyOutput {
    pub policy: Option<String>,
}
structure!(GetBucketPolicyOutput, tables::S_GET_BUCKET_POLICY_OUTPUT, 0 => policy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketPolicyRequest, tables::S_GET_BUCKET_POLICY_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusOutput {
    pub policy_status: Option<PolicyStatus>,
}
structure!(GetBucketPolicyStatusOutput, tables::S_GET_BUCKET_POLICY_STATUS_OUTPUT, 0 => policy_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketPolicyStatusRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketPolicyStatusRequest, tables::S_GET_BUCKET_POLICY_STATUS_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationOutput {
    pub replication_configuration: Option<ReplicationConfiguration>,
}
structure!(GetBucketReplicationOutput, tables::S_GET_BUCKET_REPLICATION_OUTPUT, 0 => replication_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketReplicationRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketReplicationRequest, tables::S_GET_BUCKET_REPLICATION_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentOutput {
    pub payer: Option<String>,
}
structure!(GetBucketRequestPaymentOutput, tables::S_GET_BUCKET_REQUEST_PAYMENT_OUTPUT, 0 => payer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketRequestPaymentRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketRequestPaymentRequest, tables::S_GET_BUCKET_REQUEST_PAYMENT_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingOutput {
    pub tag_set: Option<Vec<Tag>>,
}
structure!(GetBucketTaggingOutput, tables::S_GET_BUCKET_TAGGING_OUTPUT, 0 => tag_set, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketTaggingRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketTaggingRequest, tables::S_GET_BUCKET_TAGGING_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningOutput {
    pub status: Option<String>,
    pub mfa_delete: Option<String>,
}
structure!(GetBucketVersioningOutput, tables::S_GET_BUCKET_VERSIONING_OUTPUT, 0 => status, 1 => mfa_delete, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetBucketVersioningRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetBucketVersioningRequest, tables::S_GET_BUCKET_VERSIONING_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAclOutput {
    pub owner: Option<Owner>,
    pub grants: Option<Vec<Grant>>,
    pub request_charged: Option<String>,
}
structure!(GetObjectAclOutput, tables::S_GET_OBJECT_ACL_OUTPUT, 0 => owner, 1 => grants, 2 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAclRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetObjectAclRequest, tables::S_GET_OBJECT_ACL_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => request_payer, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesOutput {
    pub delete_marker: Option<bool>,
    pub last_modified: Option<Timestamp>,
    pub version_id: Option<String>,
    pub request_charged: Option<String>,
    pub e_tag: Option<String>,
    pub checksum: Option<Checksum>,
    pub object_parts: Option<GetObjectAttributesParts>,
    pub storage_class: Option<String>,
    pub object_size: Option<i64>,
}
structure!(GetObjectAttributesOutput, tables::S_GET_OBJECT_ATTRIBUTES_OUTPUT, 0 => delete_marker, 1 => last_modified, 2 => version_id, 3 => request_charged, 4 => e_tag, 5 => checksum, 6 => object_parts, 7 => storage_class, 8 => object_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesParts {
    pub total_parts_count: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<ObjectPart>>,
}
structure!(GetObjectAttributesParts, tables::S_GET_OBJECT_ATTRIBUTES_PARTS, 0 => total_parts_count, 1 => part_number_marker, 2 => next_part_number_marker, 3 => max_parts, 4 => is_truncated, 5 => parts, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectAttributesRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub object_attributes: Option<Vec<String>>,
}
structure!(GetObjectAttributesRequest, tables::S_GET_OBJECT_ATTRIBUTES_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => max_parts, 4 => part_number_marker, 5 => sse_customer_algorithm, 6 => sse_customer_key, 7 => sse_customer_key_md5, 8 => request_payer, 9 => expected_bucket_owner, 10 => object_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLegalHoldOutput {
    pub legal_hold: Option<ObjectLockLegalHold>,
}
structure!(GetObjectLegalHoldOutput, tables::S_GET_OBJECT_LEGAL_HOLD_OUTPUT, 0 => legal_hold, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLegalHoldRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetObjectLegalHoldRequest, tables::S_GET_OBJECT_LEGAL_HOLD_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => request_payer, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationOutput {
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
}
structure!(GetObjectLockConfigurationOutput, tables::S_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT, 0 => object_lock_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectLockConfigurationRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetObjectLockConfigurationRequest, tables::S_GET_OBJECT_LOCK_CONFIGURATION_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectOutput {
    pub body: Option<Body>,
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_range: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}
structure!(GetObjectOutput, tables::S_GET_OBJECT_OUTPUT, 0 => body, 1 => delete_marker, 2 => accept_ranges, 3 => expiration, 4 => restore, 5 => last_modified, 6 => content_length, 7 => e_tag, 8 => checksum_crc32, 9 => checksum_crc32_c, 10 => checksum_crc64_nvme, 11 => checksum_sha1, 12 => checksum_sha256, 13 => checksum_sha512, 14 => checksum_md5, 15 => checksum_xxhash64, 16 => checksum_xxhash3, 17 => checksum_xxhash128, 18 => checksum_type, 19 => missing_meta, 20 => version_id, 21 => cache_control, 22 => content_disposition, 23 => content_encoding, 24 => content_language, 25 => content_range, 26 => content_type, 27 => expires, 28 => website_redirect_location, 29 => server_side_encryption, 30 => metadata, 31 => sse_customer_algorithm, 32 => sse_customer_key_md5, 33 => ssekms_key_id, 34 => bucket_key_enabled, 35 => storage_class, 36 => request_charged, 37 => replication_status, 38 => parts_count, 39 => tag_count, 40 => object_lock_mode, 41 => object_lock_retain_until_date, 42 => object_lock_legal_hold_status, 43 => object_lock_event_hold, 44 => object_lock_event_hold_duration_days, 45 => object_lock_event_hold_duration_years, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRequest {
    pub bucket: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: Option<String>,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}
structure!(GetObjectRequest, tables::S_GET_OBJECT_REQUEST, 0 => bucket, 1 => if_match, 2 => if_modified_since, 3 => if_none_match, 4 => if_unmodified_since, 5 => key, 6 => range, 7 => response_cache_control, 8 => response_content_disposition, 9 => response_content_encoding, 10 => response_content_language, 11 => response_content_type, 12 => response_expires, 13 => version_id, 14 => sse_customer_algorithm, 15 => sse_customer_key, 16 => sse_customer_key_md5, 17 => request_payer, 18 => part_number, 19 => expected_bucket_owner, 20 => checksum_mode, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRetentionOutput {
    pub retention: Option<ObjectLockRetention>,
}
structure!(GetObjectRetentionOutput, tables::S_GET_OBJECT_RETENTION_OUTPUT, 0 => retention, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectRetentionRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetObjectRetentionRequest, tables::S_GET_OBJECT_RETENTION_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => request_payer, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingOutput {
    pub version_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
}
structure!(GetObjectTaggingOutput, tables::S_GET_OBJECT_TAGGING_OUTPUT, 0 => version_id, 1 => tag_set, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetObjectTaggingRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
structure!(GetObjectTaggingRequest, tables::S_GET_OBJECT_TAGGING_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => expected_bucket_owner, 4 => request_payer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}
structure!(GetPublicAccessBlockOutput, tables::S_GET_PUBLIC_ACCESS_BLOCK_OUTPUT, 0 => public_access_block_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(GetPublicAccessBlockRequest, tables::S_GET_PUBLIC_ACCESS_BLOCK_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}
structure!(Grant, tables::S_GRANT, 0 => grantee, 1 => permission, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grantee {
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub uri: Option<String>,
}
structure!(Grantee, tables::S_GRANTEE, 0 => display_name, 1 => email_address, 2 => id, 3 => r#type, 4 => uri, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketOutput {
    pub bucket_arn: Option<String>,
    pub bucket_location_type: Option<String>,
    pub bucket_location_name: Option<String>,
    pub bucket_region: Option<String>,
    pub access_point_alias: Option<bool>,
}
structure!(HeadBucketOutput, tables::S_HEAD_BUCKET_OUTPUT, 0 => bucket_arn, 1 => bucket_location_type, 2 => bucket_location_name, 3 => bucket_region, 4 => access_point_alias, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadBucketRequest {
    pub bucket: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(HeadBucketRequest, tables::S_HEAD_BUCKET_REQUEST, 0 => bucket, 1 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectOutput {
    pub delete_marker: Option<bool>,
    pub accept_ranges: Option<String>,
    pub expiration: Option<String>,
    pub restore: Option<String>,
    pub archive_status: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub content_length: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub e_tag: Option<String>,
    pub missing_meta: Option<i32>,
    pub version_id: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub content_range: Option<String>,
    pub expires: Option<String>,
    pub website_redirect_location: Option<String>,
    pub server_side_encryption: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub replication_status: Option<String>,
    pub parts_count: Option<i32>,
    pub tag_count: Option<i32>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
}
structure!(HeadObjectOutput, tables::S_HEAD_OBJECT_OUTPUT, 0 => delete_marker, 1 => accept_ranges, 2 => expiration, 3 => restore, 4 => archive_status, 5 => last_modified, 6 => content_length, 7 => checksum_crc32, 8 => checksum_crc32_c, 9 => checksum_crc64_nvme, 10 => checksum_sha1, 11 => checksum_sha256, 12 => checksum_sha512, 13 => checksum_md5, 14 => checksum_xxhash64, 15 => checksum_xxhash3, 16 => checksum_xxhash128, 17 => checksum_type, 18 => e_tag, 19 => missing_meta, 20 => version_id, 21 => cache_control, 22 => content_disposition, 23 => content_encoding, 24 => content_language, 25 => content_type, 26 => content_range, 27 => expires, 28 => website_redirect_location, 29 => server_side_encryption, 30 => metadata, 31 => sse_customer_algorithm, 32 => sse_customer_key_md5, 33 => ssekms_key_id, 34 => bucket_key_enabled, 35 => storage_class, 36 => request_charged, 37 => replication_status, 38 => parts_count, 39 => tag_count, 40 => object_lock_mode, 41 => object_lock_retain_until_date, 42 => object_lock_legal_hold_status, 43 => object_lock_event_hold, 44 => object_lock_event_hold_duration_days, 45 => object_lock_event_hold_duration_years, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadObjectRequest {
    pub bucket: Option<String>,
    pub if_match: Option<String>,
    pub if_modified_since: Option<Timestamp>,
    pub if_none_match: Option<String>,
    pub if_unmodified_since: Option<Timestamp>,
    pub key: Option<String>,
    pub range: Option<String>,
    pub response_cache_control: Option<String>,
    pub response_content_disposition: Option<String>,
    pub response_content_encoding: Option<String>,
    pub response_content_language: Option<String>,
    pub response_content_type: Option<String>,
    pub response_expires: Option<Timestamp>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub part_number: Option<i32>,
    pub expected_bucket_owner: Option<String>,
    pub checksum_mode: Option<String>,
}
structure!(HeadObjectRequest, tables::S_HEAD_OBJECT_REQUEST, 0 => bucket, 1 => if_match, 2 => if_modified_since, 3 => if_none_match, 4 => if_unmodified_since, 5 => key, 6 => range, 7 => response_cache_control, 8 => response_content_disposition, 9 => response_content_encoding, 10 => response_content_language, 11 => response_content_type, 12 => response_expires, 13 => version_id, 14 => sse_customer_algorithm, 15 => sse_customer_key, 16 => sse_customer_key_md5, 17 => request_payer, 18 => part_number, 19 => expected_bucket_owner, 20 => checksum_mode, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Initiator {
    pub id: Option<String>,
    pub display_name: Option<String>,
}
structure!(Initiator, tables::S_INITIATOR, 0 => id, 1 => display_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsOutput {
    pub buckets: Option<Vec<Bucket>>,
    pub owner: Option<Owner>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
}
structure!(ListBucketsOutput, tables::S_LIST_BUCKETS_OUTPUT, 0 => buckets, 1 => owner, 2 => continuation_token, 3 => prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBucketsRequest {
    pub max_buckets: Option<i32>,
    pub continuation_token: Option<String>,
    pub prefix: Option<String>,
    pub bucket_region: Option<String>,
}
structure!(ListBucketsRequest, tables::S_LIST_BUCKETS_REQUEST, 0 => max_buckets, 1 => continuation_token, 2 => prefix, 3 => bucket_region, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsOutput {
    pub bucket: Option<String>,
    pub key_marker: Option<String>,
    pub upload_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub next_upload_id_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub is_truncated: Option<bool>,
    pub uploads: Option<Vec<MultipartUpload>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}
structure!(ListMultipartUploadsOutput, tables::S_LIST_MULTIPART_UPLOADS_OUTPUT, 0 => bucket, 1 => key_marker, 2 => upload_id_marker, 3 => next_key_marker, 4 => prefix, 5 => delimiter, 6 => next_upload_id_marker, 7 => max_uploads, 8 => is_truncated, 9 => uploads, 10 => common_prefixes, 11 => encoding_type, 12 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMultipartUploadsRequest {
    pub bucket: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_uploads: Option<i32>,
    pub prefix: Option<String>,
    pub upload_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
structure!(ListMultipartUploadsRequest, tables::S_LIST_MULTIPART_UPLOADS_REQUEST, 0 => bucket, 1 => delimiter, 2 => encoding_type, 3 => key_marker, 4 => max_uploads, 5 => prefix, 6 => upload_id_marker, 7 => expected_bucket_owner, 8 => request_payer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsOutput {
    pub is_truncated: Option<bool>,
    pub key_marker: Option<String>,
    pub version_id_marker: Option<String>,
    pub next_key_marker: Option<String>,
    pub next_version_id_marker: Option<String>,
    pub versions: Option<Vec<ObjectVersion>>,
    pub delete_markers: Option<Vec<DeleteMarkerEntry>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}
structure!(ListObjectVersionsOutput, tables::S_LIST_OBJECT_VERSIONS_OUTPUT, 0 => is_truncated, 1 => key_marker, 2 => version_id_marker, 3 => next_key_marker, 4 => next_version_id_marker, 5 => versions, 6 => delete_markers, 7 => name, 8 => prefix, 9 => delimiter, 10 => max_keys, 11 => common_prefixes, 12 => encoding_type, 13 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectVersionsRequest {
    pub bucket: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub key_marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub version_id_marker: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}
structure!(ListObjectVersionsRequest, tables::S_LIST_OBJECT_VERSIONS_REQUEST, 0 => bucket, 1 => delimiter, 2 => encoding_type, 3 => key_marker, 4 => max_keys, 5 => prefix, 6 => version_id_marker, 7 => expected_bucket_owner, 8 => request_payer, 9 => optional_object_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsOutput {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub next_marker: Option<String>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub request_charged: Option<String>,
}
structure!(ListObjectsOutput, tables::S_LIST_OBJECTS_OUTPUT, 0 => is_truncated, 1 => marker, 2 => next_marker, 3 => contents, 4 => name, 5 => prefix, 6 => delimiter, 7 => max_keys, 8 => common_prefixes, 9 => encoding_type, 10 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsRequest {
    pub bucket: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub marker: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}
structure!(ListObjectsRequest, tables::S_LIST_OBJECTS_REQUEST, 0 => bucket, 1 => delimiter, 2 => encoding_type, 3 => marker, 4 => max_keys, 5 => prefix, 6 => request_payer, 7 => expected_bucket_owner, 8 => optional_object_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Output {
    pub is_truncated: Option<bool>,
    pub contents: Option<Vec<Object>>,
    pub name: Option<String>,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    pub encoding_type: Option<String>,
    pub key_count: Option<i32>,
    pub continuation_token: Option<String>,
    pub next_continuation_token: Option<String>,
    pub start_after: Option<String>,
    pub request_charged: Option<String>,
}
structure!(ListObjectsV2Output, tables::S_LIST_OBJECTS_V2_OUTPUT, 0 => is_truncated, 1 => contents, 2 => name, 3 => prefix, 4 => delimiter, 5 => max_keys, 6 => common_prefixes, 7 => encoding_type, 8 => key_count, 9 => continuation_token, 10 => next_continuation_token, 11 => start_after, 12 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListObjectsV2Request {
    pub bucket: Option<String>,
    pub delimiter: Option<String>,
    pub encoding_type: Option<String>,
    pub max_keys: Option<i32>,
    pub prefix: Option<String>,
    pub continuation_token: Option<String>,
    pub fetch_owner: Option<bool>,
    pub start_after: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub optional_object_attributes: Option<Vec<String>>,
}
structure!(ListObjectsV2Request, tables::S_LIST_OBJECTS_V2_REQUEST, 0 => bucket, 1 => delimiter, 2 => encoding_type, 3 => max_keys, 4 => prefix, 5 => continuation_token, 6 => fetch_owner, 7 => start_after, 8 => request_payer, 9 => expected_bucket_owner, 10 => optional_object_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsOutput {
    pub abort_date: Option<Timestamp>,
    pub abort_rule_id: Option<String>,
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub upload_id: Option<String>,
    pub part_number_marker: Option<i32>,
    pub next_part_number_marker: Option<i32>,
    pub max_parts: Option<i32>,
    pub is_truncated: Option<bool>,
    pub parts: Option<Vec<Part>>,
    pub initiator: Option<Initiator>,
    pub owner: Option<Owner>,
    pub storage_class: Option<String>,
    pub request_charged: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}
structure!(ListPartsOutput, tables::S_LIST_PARTS_OUTPUT, 0 => abort_date, 1 => abort_rule_id, 2 => bucket, 3 => key, 4 => upload_id, 5 => part_number_marker, 6 => next_part_number_marker, 7 => max_parts, 8 => is_truncated, 9 => parts, 10 => initiator, 11 => owner, 12 => storage_class, 13 => request_charged, 14 => checksum_algorithm, 15 => checksum_type, 16 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPartsRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub max_parts: Option<i32>,
    pub part_number_marker: Option<i32>,
    pub upload_id: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
}
structure!(ListPartsRequest, tables::S_LIST_PARTS_REQUEST, 0 => bucket, 1 => key, 2 => max_parts, 3 => part_number_marker, 4 => upload_id, 5 => request_payer, 6 => expected_bucket_owner, 7 => sse_customer_algorithm, 8 => sse_customer_key, 9 => sse_customer_key_md5, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocationInfo {
    pub r#type: Option<String>,
    pub name: Option<String>,
}
structure!(LocationInfo, tables::S_LOCATION_INFO, 0 => r#type, 1 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingEnabled {
    pub target_bucket: Option<String>,
    pub target_grants: Option<Vec<TargetGrant>>,
    pub target_prefix: Option<String>,
    pub target_object_key_format: Option<TargetObjectKeyFormat>,
}
structure!(LoggingEnabled, tables::S_LOGGING_ENABLED, 0 => target_bucket, 1 => target_grants, 2 => target_prefix, 3 => target_object_key_format, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metrics {
    pub status: Option<String>,
    pub event_threshold: Option<ReplicationTimeValue>,
}
structure!(Metrics, tables::S_METRICS, 0 => status, 1 => event_threshold, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultipartUpload {
    pub upload_id: Option<String>,
    pub key: Option<String>,
    pub initiated: Option<Timestamp>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub initiator: Option<Initiator>,
    pub checksum_algorithm: Option<String>,
    pub checksum_type: Option<String>,
    pub version_id: Option<String>,
}
structure!(MultipartUpload, tables::S_MULTIPART_UPLOAD, 0 => upload_id, 1 => key, 2 => initiated, 3 => storage_class, 4 => owner, 5 => initiator, 6 => checksum_algorithm, 7 => checksum_type, 8 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    pub key: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}
structure!(Object, tables::S_OBJECT, 0 => key, 1 => last_modified, 2 => e_tag, 3 => checksum_algorithm, 4 => checksum_type, 5 => size, 6 => storage_class, 7 => owner, 8 => restore_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectIdentifier {
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub e_tag: Option<String>,
    pub last_modified_time: Option<Timestamp>,
    pub size: Option<i64>,
}
structure!(ObjectIdentifier, tables::S_OBJECT_IDENTIFIER, 0 => key, 1 => version_id, 2 => e_tag, 3 => last_modified_time, 4 => size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockConfiguration {
    pub object_lock_enabled: Option<String>,
    pub rule: Option<ObjectLockRule>,
}
structure!(ObjectLockConfiguration, tables::S_OBJECT_LOCK_CONFIGURATION, 0 => object_lock_enabled, 1 => rule, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockLegalHold {
    pub status: Option<String>,
}
structure!(ObjectLockLegalHold, tables::S_OBJECT_LOCK_LEGAL_HOLD, 0 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRetention {
    pub mode: Option<String>,
    pub retain_until_date: Option<Timestamp>,
    pub event_hold: Option<String>,
    pub event_hold_duration: Option<EventHoldDuration>,
}
structure!(ObjectLockRetention, tables::S_OBJECT_LOCK_RETENTION, 0 => mode, 1 => retain_until_date, 2 => event_hold, 3 => event_hold_duration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectLockRule {
    pub default_retention: Option<DefaultRetention>,
}
structure!(ObjectLockRule, tables::S_OBJECT_LOCK_RULE, 0 => default_retention, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectPart {
    pub part_number: Option<i32>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
structure!(ObjectPart, tables::S_OBJECT_PART, 0 => part_number, 1 => size, 2 => checksum_crc32, 3 => checksum_crc32_c, 4 => checksum_crc64_nvme, 5 => checksum_sha1, 6 => checksum_sha256, 7 => checksum_sha512, 8 => checksum_md5, 9 => checksum_xxhash64, 10 => checksum_xxhash3, 11 => checksum_xxhash128, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectVersion {
    pub e_tag: Option<String>,
    pub checksum_algorithm: Option<Vec<String>>,
    pub checksum_type: Option<String>,
    pub size: Option<i64>,
    pub storage_class: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub is_latest: Option<bool>,
    pub last_modified: Option<Timestamp>,
    pub owner: Option<Owner>,
    pub restore_status: Option<RestoreStatus>,
}
structure!(ObjectVersion, tables::S_OBJECT_VERSION, 0 => e_tag, 1 => checksum_algorithm, 2 => checksum_type, 3 => size, 4 => storage_class, 5 => key, 6 => version_id, 7 => is_latest, 8 => last_modified, 9 => owner, 10 => restore_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Owner {
    pub display_name: Option<String>,
    pub id: Option<String>,
}
structure!(Owner, tables::S_OWNER, 0 => display_name, 1 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControls {
    pub rules: Option<Vec<OwnershipControlsRule>>,
}
structure!(OwnershipControls, tables::S_OWNERSHIP_CONTROLS, 0 => rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnershipControlsRule {
    pub object_ownership: Option<String>,
}
structure!(OwnershipControlsRule, tables::S_OWNERSHIP_CONTROLS_RULE, 0 => object_ownership, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    pub part_number: Option<i32>,
    pub last_modified: Option<Timestamp>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
}
structure!(Part, tables::S_PART, 0 => part_number, 1 => last_modified, 2 => e_tag, 3 => size, 4 => checksum_crc32, 5 => checksum_crc32_c, 6 => checksum_crc64_nvme, 7 => checksum_sha1, 8 => checksum_sha256, 9 => checksum_sha512, 10 => checksum_md5, 11 => checksum_xxhash64, 12 => checksum_xxhash3, 13 => checksum_xxhash128, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartitionedPrefix {
    pub partition_date_source: Option<String>,
}
structure!(PartitionedPrefix, tables::S_PARTITIONED_PREFIX, 0 => partition_date_source, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyStatus {
    pub is_public: Option<bool>,
}
structure!(PolicyStatus, tables::S_POLICY_STATUS, 0 => is_public, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}
structure!(PublicAccessBlockConfiguration, tables::S_PUBLIC_ACCESS_BLOCK_CONFIGURATION, 0 => block_public_acls, 1 => ignore_public_acls, 2 => block_public_policy, 3 => restrict_public_buckets, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketAclRequest {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutBucketAclRequest, tables::S_PUT_BUCKET_ACL_REQUEST, 0 => acl, 1 => access_control_policy, 2 => bucket, 3 => content_md5, 4 => checksum_algorithm, 5 => grant_full_control, 6 => grant_read, 7 => grant_read_acp, 8 => grant_write, 9 => grant_write_acp, 10 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketEncryptionRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub server_side_encryption_configuration: Option<ServerSideEncryptionConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutBucketEncryptionRequest, tables::S_PUT_BUCKET_ENCRYPTION_REQUEST, 0 => bucket, 1 => content_md5, 2 => checksum_algorithm, 3 => server_side_encryption_configuration, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketOwnershipControlsRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub ownership_controls: Option<OwnershipControls>,
    pub checksum_algorithm: Option<String>,
}
structure!(PutBucketOwnershipControlsRequest, tables::S_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST, 0 => bucket, 1 => content_md5, 2 => expected_bucket_owner, 3 => ownership_controls, 4 => checksum_algorithm, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketPolicyRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub confirm_remove_self_bucket_access: Option<bool>,
    pub policy: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutBucketPolicyRequest, tables::S_PUT_BUCKET_POLICY_REQUEST, 0 => bucket, 1 => content_md5, 2 => checksum_algorithm, 3 => confirm_remove_self_bucket_access, 4 => policy, 5 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketRequestPaymentRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub request_payment_configuration: Option<RequestPaymentConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutBucketRequestPaymentRequest, tables::S_PUT_BUCKET_REQUEST_PAYMENT_REQUEST, 0 => bucket, 1 => content_md5, 2 => checksum_algorithm, 3 => request_payment_configuration, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketTaggingRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Option<Tagging>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutBucketTaggingRequest, tables::S_PUT_BUCKET_TAGGING_REQUEST, 0 => bucket, 1 => content_md5, 2 => checksum_algorithm, 3 => tagging, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutBucketVersioningRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub mfa: Option<String>,
    pub versioning_configuration: Option<VersioningConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutBucketVersioningRequest, tables::S_PUT_BUCKET_VERSIONING_REQUEST, 0 => bucket, 1 => content_md5, 2 => checksum_algorithm, 3 => mfa, 4 => versioning_configuration, 5 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAclOutput {
    pub request_charged: Option<String>,
}
structure!(PutObjectAclOutput, tables::S_PUT_OBJECT_ACL_OUTPUT, 0 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectAclRequest {
    pub acl: Option<String>,
    pub access_control_policy: Option<AccessControlPolicy>,
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: Option<String>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutObjectAclRequest, tables::S_PUT_OBJECT_ACL_REQUEST, 0 => acl, 1 => access_control_policy, 2 => bucket, 3 => content_md5, 4 => checksum_algorithm, 5 => grant_full_control, 6 => grant_read, 7 => grant_read_acp, 8 => grant_write, 9 => grant_write_acp, 10 => key, 11 => request_payer, 12 => version_id, 13 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLegalHoldOutput {
    pub request_charged: Option<String>,
}
structure!(PutObjectLegalHoldOutput, tables::S_PUT_OBJECT_LEGAL_HOLD_OUTPUT, 0 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLegalHoldRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub legal_hold: Option<ObjectLockLegalHold>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutObjectLegalHoldRequest, tables::S_PUT_OBJECT_LEGAL_HOLD_REQUEST, 0 => bucket, 1 => key, 2 => legal_hold, 3 => request_payer, 4 => version_id, 5 => content_md5, 6 => checksum_algorithm, 7 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLockConfigurationOutput {
    pub request_charged: Option<String>,
}
structure!(PutObjectLockConfigurationOutput, tables::S_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT, 0 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectLockConfigurationRequest {
    pub bucket: Option<String>,
    pub object_lock_configuration: Option<ObjectLockConfiguration>,
    pub request_payer: Option<String>,
    pub token: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutObjectLockConfigurationRequest, tables::S_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST, 0 => bucket, 1 => object_lock_configuration, 2 => request_payer, 3 => token, 4 => content_md5, 5 => checksum_algorithm, 6 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectOutput {
    pub expiration: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub checksum_type: Option<String>,
    pub server_side_encryption: Option<String>,
    pub version_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub size: Option<i64>,
    pub request_charged: Option<String>,
}
structure!(PutObjectOutput, tables::S_PUT_OBJECT_OUTPUT, 0 => expiration, 1 => e_tag, 2 => checksum_crc32, 3 => checksum_crc32_c, 4 => checksum_crc64_nvme, 5 => checksum_sha1, 6 => checksum_sha256, 7 => checksum_sha512, 8 => checksum_md5, 9 => checksum_xxhash64, 10 => checksum_xxhash3, 11 => checksum_xxhash128, 12 => checksum_type, 13 => server_side_encryption, 14 => version_id, 15 => sse_customer_algorithm, 16 => sse_customer_key_md5, 17 => ssekms_key_id, 18 => ssekms_encryption_context, 19 => bucket_key_enabled, 20 => size, 21 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRequest {
    pub acl: Option<String>,
    pub body: Option<Body>,
    pub bucket: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub content_type: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub expires: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub grant_full_control: Option<String>,
    pub grant_read: Option<String>,
    pub grant_read_acp: Option<String>,
    pub grant_write_acp: Option<String>,
    pub key: Option<String>,
    pub write_offset_bytes: Option<i64>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub server_side_encryption: Option<String>,
    pub storage_class: Option<String>,
    pub website_redirect_location: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub ssekms_encryption_context: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_payer: Option<String>,
    pub tagging: Option<String>,
    pub object_lock_mode: Option<String>,
    pub object_lock_retain_until_date: Option<Timestamp>,
    pub object_lock_legal_hold_status: Option<String>,
    pub object_lock_event_hold: Option<String>,
    pub object_lock_event_hold_duration_days: Option<i32>,
    pub object_lock_event_hold_duration_years: Option<i32>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutObjectRequest, tables::S_PUT_OBJECT_REQUEST, 0 => acl, 1 => body, 2 => bucket, 3 => cache_control, 4 => content_disposition, 5 => content_encoding, 6 => content_language, 7 => content_length, 8 => content_md5, 9 => content_type, 10 => checksum_algorithm, 11 => checksum_crc32, 12 => checksum_crc32_c, 13 => checksum_crc64_nvme, 14 => checksum_sha1, 15 => checksum_sha256, 16 => checksum_sha512, 17 => checksum_md5, 18 => checksum_xxhash64, 19 => checksum_xxhash3, 20 => checksum_xxhash128, 21 => expires, 22 => if_match, 23 => if_none_match, 24 => grant_full_control, 25 => grant_read, 26 => grant_read_acp, 27 => grant_write_acp, 28 => key, 29 => write_offset_bytes, 30 => metadata, 31 => server_side_encryption, 32 => storage_class, 33 => website_redirect_location, 34 => sse_customer_algorithm, 35 => sse_customer_key, 36 => sse_customer_key_md5, 37 => ssekms_key_id, 38 => ssekms_encryption_context, 39 => bucket_key_enabled, 40 => request_payer, 41 => tagging, 42 => object_lock_mode, 43 => object_lock_retain_until_date, 44 => object_lock_legal_hold_status, 45 => object_lock_event_hold, 46 => object_lock_event_hold_duration_days, 47 => object_lock_event_hold_duration_years, 48 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRetentionOutput {
    pub request_charged: Option<String>,
}
structure!(PutObjectRetentionOutput, tables::S_PUT_OBJECT_RETENTION_OUTPUT, 0 => request_charged, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectRetentionRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub retention: Option<ObjectLockRetention>,
    pub request_payer: Option<String>,
    pub version_id: Option<String>,
    pub bypass_governance_retention: Option<bool>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutObjectRetentionRequest, tables::S_PUT_OBJECT_RETENTION_REQUEST, 0 => bucket, 1 => key, 2 => retention, 3 => request_payer, 4 => version_id, 5 => bypass_governance_retention, 6 => content_md5, 7 => checksum_algorithm, 8 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingOutput {
    pub version_id: Option<String>,
}
structure!(PutObjectTaggingOutput, tables::S_PUT_OBJECT_TAGGING_OUTPUT, 0 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutObjectTaggingRequest {
    pub bucket: Option<String>,
    pub key: Option<String>,
    pub version_id: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub tagging: Option<Tagging>,
    pub expected_bucket_owner: Option<String>,
    pub request_payer: Option<String>,
}
structure!(PutObjectTaggingRequest, tables::S_PUT_OBJECT_TAGGING_REQUEST, 0 => bucket, 1 => key, 2 => version_id, 3 => content_md5, 4 => checksum_algorithm, 5 => tagging, 6 => expected_bucket_owner, 7 => request_payer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockRequest {
    pub bucket: Option<String>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
    pub expected_bucket_owner: Option<String>,
}
structure!(PutPublicAccessBlockRequest, tables::S_PUT_PUBLIC_ACCESS_BLOCK_REQUEST, 0 => bucket, 1 => content_md5, 2 => checksum_algorithm, 3 => public_access_block_configuration, 4 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaModifications {
    pub status: Option<String>,
}
structure!(ReplicaModifications, tables::S_REPLICA_MODIFICATIONS, 0 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub role: Option<String>,
    pub rules: Option<Vec<ReplicationRule>>,
}
structure!(ReplicationConfiguration, tables::S_REPLICATION_CONFIGURATION, 0 => role, 1 => rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRule {
    pub id: Option<String>,
    pub priority: Option<i32>,
    pub prefix: Option<String>,
    pub filter: Option<ReplicationRuleFilter>,
    pub status: Option<String>,
    pub source_selection_criteria: Option<SourceSelectionCriteria>,
    pub existing_object_replication: Option<ExistingObjectReplication>,
    pub destination: Option<Destination>,
    pub delete_marker_replication: Option<DeleteMarkerReplication>,
}
structure!(ReplicationRule, tables::S_REPLICATION_RULE, 0 => id, 1 => priority, 2 => prefix, 3 => filter, 4 => status, 5 => source_selection_criteria, 6 => existing_object_replication, 7 => destination, 8 => delete_marker_replication, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleAndOperator {
    pub prefix: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(ReplicationRuleAndOperator, tables::S_REPLICATION_RULE_AND_OPERATOR, 0 => prefix, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRuleFilter {
    pub prefix: Option<String>,
    pub tag: Option<Tag>,
    pub and: Option<ReplicationRuleAndOperator>,
}
structure!(ReplicationRuleFilter, tables::S_REPLICATION_RULE_FILTER, 0 => prefix, 1 => tag, 2 => and, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTime {
    pub status: Option<String>,
    pub time: Option<ReplicationTimeValue>,
}
structure!(ReplicationTime, tables::S_REPLICATION_TIME, 0 => status, 1 => time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationTimeValue {
    pub minutes: Option<i32>,
}
structure!(ReplicationTimeValue, tables::S_REPLICATION_TIME_VALUE, 0 => minutes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestPaymentConfiguration {
    pub payer: Option<String>,
}
structure!(RequestPaymentConfiguration, tables::S_REQUEST_PAYMENT_CONFIGURATION, 0 => payer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreStatus {
    pub is_restore_in_progress: Option<bool>,
    pub restore_expiry_date: Option<Timestamp>,
}
structure!(RestoreStatus, tables::S_RESTORE_STATUS, 0 => is_restore_in_progress, 1 => restore_expiry_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionByDefault {
    pub sse_algorithm: Option<String>,
    pub kms_master_key_id: Option<String>,
}
structure!(ServerSideEncryptionByDefault, tables::S_SERVER_SIDE_ENCRYPTION_BY_DEFAULT, 0 => sse_algorithm, 1 => kms_master_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionConfiguration {
    pub rules: Option<Vec<ServerSideEncryptionRule>>,
}
structure!(ServerSideEncryptionConfiguration, tables::S_SERVER_SIDE_ENCRYPTION_CONFIGURATION, 0 => rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerSideEncryptionRule {
    pub apply_server_side_encryption_by_default: Option<ServerSideEncryptionByDefault>,
    pub bucket_key_enabled: Option<bool>,
    pub blocked_encryption_types: Option<BlockedEncryptionTypes>,
}
structure!(ServerSideEncryptionRule, tables::S_SERVER_SIDE_ENCRYPTION_RULE, 0 => apply_server_side_encryption_by_default, 1 => bucket_key_enabled, 2 => blocked_encryption_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimplePrefix {}
structure!(SimplePrefix, tables::S_SIMPLE_PREFIX,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: Option<SseKmsEncryptedObjects>,
    pub replica_modifications: Option<ReplicaModifications>,
}
structure!(SourceSelectionCriteria, tables::S_SOURCE_SELECTION_CRITERIA, 0 => sse_kms_encrypted_objects, 1 => replica_modifications, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SseKmsEncryptedObjects {
    pub status: Option<String>,
}
structure!(SseKmsEncryptedObjects, tables::S_SSE_KMS_ENCRYPTED_OBJECTS, 0 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tagging {
    pub tag_set: Option<Vec<Tag>>,
}
structure!(Tagging, tables::S_TAGGING, 0 => tag_set, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGrant {
    pub grantee: Option<Grantee>,
    pub permission: Option<String>,
}
structure!(TargetGrant, tables::S_TARGET_GRANT, 0 => grantee, 1 => permission, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetObjectKeyFormat {
    pub simple_prefix: Option<SimplePrefix>,
    pub partitioned_prefix: Option<PartitionedPrefix>,
}
structure!(TargetObjectKeyFormat, tables::S_TARGET_OBJECT_KEY_FORMAT, 0 => simple_prefix, 1 => partitioned_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyOutput {
    pub copy_source_version_id: Option<String>,
    pub copy_part_result: Option<CopyPartResult>,
    pub server_side_encryption: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
structure!(UploadPartCopyOutput, tables::S_UPLOAD_PART_COPY_OUTPUT, 0 => copy_source_version_id, 1 => copy_part_result, 2 => server_side_encryption, 3 => sse_customer_algorithm, 4 => sse_customer_key_md5, 5 => ssekms_key_id, 6 => bucket_key_enabled, 7 => request_charged, 8 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartCopyRequest {
    pub bucket: Option<String>,
    pub copy_source: Option<String>,
    pub copy_source_if_match: Option<String>,
    pub copy_source_if_modified_since: Option<Timestamp>,
    pub copy_source_if_none_match: Option<String>,
    pub copy_source_if_unmodified_since: Option<Timestamp>,
    pub copy_source_range: Option<String>,
    pub key: Option<String>,
    pub part_number: Option<i32>,
    pub upload_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub copy_source_sse_customer_algorithm: Option<String>,
    pub copy_source_sse_customer_key: Option<String>,
    pub copy_source_sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
    pub expected_source_bucket_owner: Option<String>,
}
structure!(UploadPartCopyRequest, tables::S_UPLOAD_PART_COPY_REQUEST, 0 => bucket, 1 => copy_source, 2 => copy_source_if_match, 3 => copy_source_if_modified_since, 4 => copy_source_if_none_match, 5 => copy_source_if_unmodified_since, 6 => copy_source_range, 7 => key, 8 => part_number, 9 => upload_id, 10 => sse_customer_algorithm, 11 => sse_customer_key, 12 => sse_customer_key_md5, 13 => copy_source_sse_customer_algorithm, 14 => copy_source_sse_customer_key, 15 => copy_source_sse_customer_key_md5, 16 => request_payer, 17 => expected_bucket_owner, 18 => expected_source_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartOutput {
    pub server_side_encryption: Option<String>,
    pub e_tag: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub ssekms_key_id: Option<String>,
    pub bucket_key_enabled: Option<bool>,
    pub request_charged: Option<String>,
    pub version_id: Option<String>,
}
structure!(UploadPartOutput, tables::S_UPLOAD_PART_OUTPUT, 0 => server_side_encryption, 1 => e_tag, 2 => checksum_crc32, 3 => checksum_crc32_c, 4 => checksum_crc64_nvme, 5 => checksum_sha1, 6 => checksum_sha256, 7 => checksum_sha512, 8 => checksum_md5, 9 => checksum_xxhash64, 10 => checksum_xxhash3, 11 => checksum_xxhash128, 12 => sse_customer_algorithm, 13 => sse_customer_key_md5, 14 => ssekms_key_id, 15 => bucket_key_enabled, 16 => request_charged, 17 => version_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadPartRequest {
    pub body: Option<Body>,
    pub bucket: Option<String>,
    pub content_length: Option<i64>,
    pub content_md5: Option<String>,
    pub checksum_algorithm: Option<String>,
    pub checksum_crc32: Option<String>,
    pub checksum_crc32_c: Option<String>,
    pub checksum_crc64_nvme: Option<String>,
    pub checksum_sha1: Option<String>,
    pub checksum_sha256: Option<String>,
    pub checksum_sha512: Option<String>,
    pub checksum_md5: Option<String>,
    pub checksum_xxhash64: Option<String>,
    pub checksum_xxhash3: Option<String>,
    pub checksum_xxhash128: Option<String>,
    pub key: Option<String>,
    pub part_number: Option<i32>,
    pub upload_id: Option<String>,
    pub sse_customer_algorithm: Option<String>,
    pub sse_customer_key: Option<String>,
    pub sse_customer_key_md5: Option<String>,
    pub request_payer: Option<String>,
    pub expected_bucket_owner: Option<String>,
}
structure!(UploadPartRequest, tables::S_UPLOAD_PART_REQUEST, 0 => body, 1 => bucket, 2 => content_length, 3 => content_md5, 4 => checksum_algorithm, 5 => checksum_crc32, 6 => checksum_crc32_c, 7 => checksum_crc64_nvme, 8 => checksum_sha1, 9 => checksum_sha256, 10 => checksum_sha512, 11 => checksum_md5, 12 => checksum_xxhash64, 13 => checksum_xxhash3, 14 => checksum_xxhash128, 15 => key, 16 => part_number, 17 => upload_id, 18 => sse_customer_algorithm, 19 => sse_customer_key, 20 => sse_customer_key_md5, 21 => request_payer, 22 => expected_bucket_owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersioningConfiguration {
    pub mfa_delete: Option<String>,
    pub status: Option<String>,
}
structure!(VersioningConfiguration, tables::S_VERSIONING_CONFIGURATION, 0 => mfa_delete, 1 => status, );
