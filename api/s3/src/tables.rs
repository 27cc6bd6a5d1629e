// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_ABORT_DATE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_ABORT_MULTIPART_UPLOAD_OUTPUT: Shape = Shape { name: "AbortMultipartUploadOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_ABORT_MULTIPART_UPLOAD_REQUEST: Shape = Shape { name: "AbortMultipartUploadRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "UploadId", wire: "uploadId", query: "uploadId", location: Location::Query, flags: flag::REQUIRED, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "IfMatchInitiatedTime", wire: "x-amz-if-match-initiated-time", query: "x-amz-if-match-initiated-time", location: Location::Header, flags: 0, of: &T_IF_MATCH_INITIATED_TIME },
] };
static T_ABORT_RULE_ID: Type = Type { kind: Kind::Text, check: None };
static T_ACCEPT_RANGES: Type = Type { kind: Kind::Text, check: None };
pub static S_ACCESS_CONTROL_POLICY: Shape = Shape { name: "AccessControlPolicy", payload: None, xml_name: "AccessControlPolicy", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Grants", wire: "AccessControlList", query: "AccessControlList", location: Location::Body, flags: 0, of: &T_GRANTS },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
] };
static T_ACCESS_CONTROL_POLICY: Type = Type { kind: Kind::Struct(&S_ACCESS_CONTROL_POLICY), check: None };
pub static S_ACCESS_CONTROL_TRANSLATION: Shape = Shape { name: "AccessControlTranslation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: flag::REQUIRED, of: &T_OWNER_OVERRIDE },
] };
static T_ACCESS_CONTROL_TRANSLATION: Type = Type { kind: Kind::Struct(&S_ACCESS_CONTROL_TRANSLATION), check: None };
static T_ACCESS_POINT_ALIAS: Type = Type { kind: Kind::Bool, check: None };
static T_ACCOUNT_ID: Type = Type { kind: Kind::Text, check: None };
static T_ANNOTATION_DIRECTIVE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["COPY", "EXCLUDE"] }) };
static T_ARCHIVE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"] }) };
pub static S_BLOCKED_ENCRYPTION_TYPES: Shape = Shape { name: "BlockedEncryptionTypes", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EncryptionType", wire: "EncryptionType", query: "EncryptionType", location: Location::Body, flags: 0, of: &T_ENCRYPTION_TYPE_LIST },
] };
static T_BLOCKED_ENCRYPTION_TYPES: Type = Type { kind: Kind::Struct(&S_BLOCKED_ENCRYPTION_TYPES), check: None };
static T_BODY: Type = Type { kind: Kind::Blob, check: None };
pub static S_BUCKET: Shape = Shape { name: "Bucket", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "CreationDate", wire: "CreationDate", query: "CreationDate", location: Location::Body, flags: 0, of: &T_CREATION_DATE },
    Field { name: "BucketRegion", wire: "BucketRegion", query: "BucketRegion", location: Location::Body, flags: 0, of: &T_BUCKET_REGION },
    Field { name: "BucketArn", wire: "BucketArn", query: "BucketArn", location: Location::Body, flags: 0, of: &T_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING },
] };
static T_BUCKET: Type = Type { kind: Kind::Struct(&S_BUCKET), check: None };
static T_BUCKET_ACCELERATE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Suspended"] }) };
static T_BUCKET_CANNED_ACL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read"] }) };
pub static S_BUCKET_INFO: Shape = Shape { name: "BucketInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DataRedundancy", wire: "DataRedundancy", query: "DataRedundancy", location: Location::Body, flags: 0, of: &T_DATA_REDUNDANCY },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_BUCKET_TYPE },
] };
static T_BUCKET_INFO: Type = Type { kind: Kind::Struct(&S_BUCKET_INFO), check: None };
static T_BUCKET_KEY_ENABLED: Type = Type { kind: Kind::Bool, check: None };
static T_BUCKET_LOCATION_CONSTRAINT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "EU", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-west-1", "us-west-2"] }) };
static T_BUCKET_LOCATION_NAME: Type = Type { kind: Kind::Text, check: None };
static T_BUCKET_LOGS_PERMISSION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["FULL_CONTROL", "READ", "WRITE"] }) };
static T_BUCKET_NAME: Type = Type { kind: Kind::Text, check: None };
static T_BUCKET_NAMESPACE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["account-regional", "global"] }) };
static T_BUCKET_REGION: Type = Type { kind: Kind::Text, check: None };
static T_BUCKET_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Directory"] }) };
static T_BUCKET_VERSIONING_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Suspended"] }) };
static T_BUCKETS: Type = Type { kind: Kind::List { item: "Bucket", flat: false, of: &T_BUCKET }, check: None };
static T_BYPASS_GOVERNANCE_RETENTION: Type = Type { kind: Kind::Bool, check: None };
static T_CACHE_CONTROL: Type = Type { kind: Kind::Text, check: None };
pub static S_CHECKSUM: Shape = Shape { name: "Checksum", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
] };
static T_CHECKSUM: Type = Type { kind: Kind::Struct(&S_CHECKSUM), check: None };
static T_CHECKSUM_ALGORITHM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME", "SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] }) };
static T_CHECKSUM_ALGORITHM_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_CHECKSUM_ALGORITHM }, check: None };
static T_CHECKSUM_CRC32: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_CRC32_C: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_CRC64_NVME: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_MD5: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLED"] }) };
static T_CHECKSUM_SHA1: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_SHA256: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_SHA512: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["COMPOSITE", "FULL_OBJECT"] }) };
static T_CHECKSUM_XXHASH128: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_XXHASH3: Type = Type { kind: Kind::Text, check: None };
static T_CHECKSUM_XXHASH64: Type = Type { kind: Kind::Text, check: None };
static T_CODE: Type = Type { kind: Kind::Text, check: None };
pub static S_COMMON_PREFIX: Shape = Shape { name: "CommonPrefix", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
] };
static T_COMMON_PREFIX: Type = Type { kind: Kind::Struct(&S_COMMON_PREFIX), check: None };
static T_COMMON_PREFIX_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_COMMON_PREFIX }, check: None };
pub static S_COMPLETE_MULTIPART_UPLOAD_OUTPUT: Shape = Shape { name: "CompleteMultipartUploadOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Location", wire: "Location", query: "Location", location: Location::Body, flags: 0, of: &T_LOCATION },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "Expiration", wire: "x-amz-expiration", query: "x-amz-expiration", location: Location::Header, flags: 0, of: &T_EXPIRATION },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_COMPLETE_MULTIPART_UPLOAD_REQUEST: Shape = Shape { name: "CompleteMultipartUploadRequest", payload: Some(2), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "MultipartUpload", wire: "CompleteMultipartUpload", query: "CompleteMultipartUpload", location: Location::Body, flags: 0, of: &T_COMPLETED_MULTIPART_UPLOAD },
    Field { name: "UploadId", wire: "uploadId", query: "uploadId", location: Location::Query, flags: flag::REQUIRED, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "ChecksumType", wire: "x-amz-checksum-type", query: "x-amz-checksum-type", location: Location::Header, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "MpuObjectSize", wire: "x-amz-mp-object-size", query: "x-amz-mp-object-size", location: Location::Header, flags: 0, of: &T_MPU_OBJECT_SIZE },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "IfMatch", wire: "If-Match", query: "If-Match", location: Location::Header, flags: 0, of: &T_IF_MATCH },
    Field { name: "IfNoneMatch", wire: "If-None-Match", query: "If-None-Match", location: Location::Header, flags: 0, of: &T_IF_NONE_MATCH },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
] };
pub static S_COMPLETED_MULTIPART_UPLOAD: Shape = Shape { name: "CompletedMultipartUpload", payload: None, xml_name: "CompleteMultipartUpload", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Parts", wire: "Part", query: "Part", location: Location::Body, flags: 0, of: &T_COMPLETED_PART_LIST },
] };
static T_COMPLETED_MULTIPART_UPLOAD: Type = Type { kind: Kind::Struct(&S_COMPLETED_MULTIPART_UPLOAD), check: None };
pub static S_COMPLETED_PART: Shape = Shape { name: "CompletedPart", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "PartNumber", wire: "PartNumber", query: "PartNumber", location: Location::Body, flags: 0, of: &T_PART_NUMBER },
] };
static T_COMPLETED_PART: Type = Type { kind: Kind::Struct(&S_COMPLETED_PART), check: None };
static T_COMPLETED_PART_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_COMPLETED_PART }, check: None };
static T_CONFIRM_REMOVE_SELF_BUCKET_ACCESS: Type = Type { kind: Kind::Bool, check: None };
static T_CONTENT_DISPOSITION: Type = Type { kind: Kind::Text, check: None };
static T_CONTENT_ENCODING: Type = Type { kind: Kind::Text, check: None };
static T_CONTENT_LANGUAGE: Type = Type { kind: Kind::Text, check: None };
static T_CONTENT_LENGTH: Type = Type { kind: Kind::Long, check: None };
static T_CONTENT_MD5: Type = Type { kind: Kind::Text, check: None };
static T_CONTENT_RANGE: Type = Type { kind: Kind::Text, check: None };
static T_CONTENT_TYPE: Type = Type { kind: Kind::Text, check: None };
pub static S_COPY_OBJECT_OUTPUT: Shape = Shape { name: "CopyObjectOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CopyObjectResult", wire: "CopyObjectResult", query: "CopyObjectResult", location: Location::Body, flags: 0, of: &T_COPY_OBJECT_RESULT },
    Field { name: "Expiration", wire: "x-amz-expiration", query: "x-amz-expiration", location: Location::Header, flags: 0, of: &T_EXPIRATION },
    Field { name: "CopySourceVersionId", wire: "x-amz-copy-source-version-id", query: "x-amz-copy-source-version-id", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_VERSION_ID },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", query: "x-amz-server-side-encryption-context", location: Location::Header, flags: 0, of: &T_SSEKMS_ENCRYPTION_CONTEXT },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_COPY_OBJECT_REQUEST: Shape = Shape { name: "CopyObjectRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ACL", wire: "x-amz-acl", query: "x-amz-acl", location: Location::Header, flags: 0, of: &T_OBJECT_CANNED_ACL },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "CacheControl", wire: "Cache-Control", query: "Cache-Control", location: Location::Header, flags: 0, of: &T_CACHE_CONTROL },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-checksum-algorithm", query: "x-amz-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ContentDisposition", wire: "Content-Disposition", query: "Content-Disposition", location: Location::Header, flags: 0, of: &T_CONTENT_DISPOSITION },
    Field { name: "ContentEncoding", wire: "Content-Encoding", query: "Content-Encoding", location: Location::Header, flags: 0, of: &T_CONTENT_ENCODING },
    Field { name: "ContentLanguage", wire: "Content-Language", query: "Content-Language", location: Location::Header, flags: 0, of: &T_CONTENT_LANGUAGE },
    Field { name: "ContentType", wire: "Content-Type", query: "Content-Type", location: Location::Header, flags: 0, of: &T_CONTENT_TYPE },
    Field { name: "CopySource", wire: "x-amz-copy-source", query: "x-amz-copy-source", location: Location::Header, flags: flag::REQUIRED, of: &T_COPY_SOURCE },
    Field { name: "CopySourceIfMatch", wire: "x-amz-copy-source-if-match", query: "x-amz-copy-source-if-match", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_MATCH },
    Field { name: "CopySourceIfModifiedSince", wire: "x-amz-copy-source-if-modified-since", query: "x-amz-copy-source-if-modified-since", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_MODIFIED_SINCE },
    Field { name: "CopySourceIfNoneMatch", wire: "x-amz-copy-source-if-none-match", query: "x-amz-copy-source-if-none-match", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_NONE_MATCH },
    Field { name: "CopySourceIfUnmodifiedSince", wire: "x-amz-copy-source-if-unmodified-since", query: "x-amz-copy-source-if-unmodified-since", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_UNMODIFIED_SINCE },
    Field { name: "Expires", wire: "Expires", query: "Expires", location: Location::Header, flags: 0, of: &T_EXPIRES },
    Field { name: "GrantFullControl", wire: "x-amz-grant-full-control", query: "x-amz-grant-full-control", location: Location::Header, flags: 0, of: &T_GRANT_FULL_CONTROL },
    Field { name: "GrantRead", wire: "x-amz-grant-read", query: "x-amz-grant-read", location: Location::Header, flags: 0, of: &T_GRANT_READ },
    Field { name: "GrantReadACP", wire: "x-amz-grant-read-acp", query: "x-amz-grant-read-acp", location: Location::Header, flags: 0, of: &T_GRANT_READ_ACP },
    Field { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", query: "x-amz-grant-write-acp", location: Location::Header, flags: 0, of: &T_GRANT_WRITE_ACP },
    Field { name: "IfMatch", wire: "If-Match", query: "If-Match", location: Location::Header, flags: 0, of: &T_IF_MATCH },
    Field { name: "IfNoneMatch", wire: "If-None-Match", query: "If-None-Match", location: Location::Header, flags: 0, of: &T_IF_NONE_MATCH },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "Metadata", wire: "x-amz-meta-", query: "x-amz-meta-", location: Location::Headers, flags: 0, of: &T_METADATA },
    Field { name: "MetadataDirective", wire: "x-amz-metadata-directive", query: "x-amz-metadata-directive", location: Location::Header, flags: 0, of: &T_METADATA_DIRECTIVE },
    Field { name: "TaggingDirective", wire: "x-amz-tagging-directive", query: "x-amz-tagging-directive", location: Location::Header, flags: 0, of: &T_TAGGING_DIRECTIVE },
    Field { name: "AnnotationDirective", wire: "x-amz-object-annotation-directive", query: "x-amz-object-annotation-directive", location: Location::Header, flags: 0, of: &T_ANNOTATION_DIRECTIVE },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "StorageClass", wire: "x-amz-storage-class", query: "x-amz-storage-class", location: Location::Header, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", query: "x-amz-website-redirect-location", location: Location::Header, flags: 0, of: &T_WEBSITE_REDIRECT_LOCATION },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", query: "x-amz-server-side-encryption-context", location: Location::Header, flags: 0, of: &T_SSEKMS_ENCRYPTION_CONTEXT },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "CopySourceSSECustomerAlgorithm", wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", query: "x-amz-copy-source-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM },
    Field { name: "CopySourceSSECustomerKey", wire: "x-amz-copy-source-server-side-encryption-customer-key", query: "x-amz-copy-source-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_SSE_CUSTOMER_KEY },
    Field { name: "CopySourceSSECustomerKeyMD5", wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5", query: "x-amz-copy-source-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "Tagging", wire: "x-amz-tagging", query: "x-amz-tagging", location: Location::Header, flags: 0, of: &T_TAGGING_HEADER },
    Field { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", query: "x-amz-object-lock-mode", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_MODE },
    Field { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", query: "x-amz-object-lock-retain-until-date", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_RETAIN_UNTIL_DATE },
    Field { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", query: "x-amz-object-lock-legal-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD_STATUS },
    Field { name: "ObjectLockEventHold", wire: "x-amz-object-lock-event-hold", query: "x-amz-object-lock-event-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD },
    Field { name: "ObjectLockEventHoldDurationDays", wire: "x-amz-object-lock-event-hold-duration-days", query: "x-amz-object-lock-event-hold-duration-days", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS },
    Field { name: "ObjectLockEventHoldDurationYears", wire: "x-amz-object-lock-event-hold-duration-years", query: "x-amz-object-lock-event-hold-duration-years", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ExpectedSourceBucketOwner", wire: "x-amz-source-expected-bucket-owner", query: "x-amz-source-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_COPY_OBJECT_RESULT: Shape = Shape { name: "CopyObjectResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "LastModified", wire: "LastModified", query: "LastModified", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
] };
static T_COPY_OBJECT_RESULT: Type = Type { kind: Kind::Struct(&S_COPY_OBJECT_RESULT), check: None };
pub static S_COPY_PART_RESULT: Shape = Shape { name: "CopyPartResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "LastModified", wire: "LastModified", query: "LastModified", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
] };
static T_COPY_PART_RESULT: Type = Type { kind: Kind::Struct(&S_COPY_PART_RESULT), check: None };
static T_COPY_SOURCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("\\/?.+\\/.+"), values: &[] }) };
static T_COPY_SOURCE_IF_MATCH: Type = Type { kind: Kind::Text, check: None };
static T_COPY_SOURCE_IF_MODIFIED_SINCE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_COPY_SOURCE_IF_NONE_MATCH: Type = Type { kind: Kind::Text, check: None };
static T_COPY_SOURCE_IF_UNMODIFIED_SINCE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_COPY_SOURCE_RANGE: Type = Type { kind: Kind::Text, check: None };
static T_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM: Type = Type { kind: Kind::Text, check: None };
static T_COPY_SOURCE_SSE_CUSTOMER_KEY: Type = Type { kind: Kind::Text, check: None };
static T_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5: Type = Type { kind: Kind::Text, check: None };
static T_COPY_SOURCE_VERSION_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_CREATE_BUCKET_CONFIGURATION: Shape = Shape { name: "CreateBucketConfiguration", payload: None, xml_name: "CreateBucketConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "LocationConstraint", wire: "LocationConstraint", query: "LocationConstraint", location: Location::Body, flags: 0, of: &T_BUCKET_LOCATION_CONSTRAINT },
    Field { name: "Location", wire: "Location", query: "Location", location: Location::Body, flags: 0, of: &T_LOCATION_INFO },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Body, flags: 0, of: &T_BUCKET_INFO },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_SET },
] };
static T_CREATE_BUCKET_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_CREATE_BUCKET_CONFIGURATION), check: None };
pub static S_CREATE_BUCKET_OUTPUT: Shape = Shape { name: "CreateBucketOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Location", wire: "Location", query: "Location", location: Location::Header, flags: 0, of: &T_LOCATION },
    Field { name: "BucketArn", wire: "x-amz-bucket-arn", query: "x-amz-bucket-arn", location: Location::Header, flags: 0, of: &T_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING },
] };
pub static S_CREATE_BUCKET_REQUEST: Shape = Shape { name: "CreateBucketRequest", payload: Some(2), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ACL", wire: "x-amz-acl", query: "x-amz-acl", location: Location::Header, flags: 0, of: &T_BUCKET_CANNED_ACL },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "CreateBucketConfiguration", wire: "CreateBucketConfiguration", query: "CreateBucketConfiguration", location: Location::Body, flags: 0, of: &T_CREATE_BUCKET_CONFIGURATION },
    Field { name: "GrantFullControl", wire: "x-amz-grant-full-control", query: "x-amz-grant-full-control", location: Location::Header, flags: 0, of: &T_GRANT_FULL_CONTROL },
    Field { name: "GrantRead", wire: "x-amz-grant-read", query: "x-amz-grant-read", location: Location::Header, flags: 0, of: &T_GRANT_READ },
    Field { name: "GrantReadACP", wire: "x-amz-grant-read-acp", query: "x-amz-grant-read-acp", location: Location::Header, flags: 0, of: &T_GRANT_READ_ACP },
    Field { name: "GrantWrite", wire: "x-amz-grant-write", query: "x-amz-grant-write", location: Location::Header, flags: 0, of: &T_GRANT_WRITE },
    Field { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", query: "x-amz-grant-write-acp", location: Location::Header, flags: 0, of: &T_GRANT_WRITE_ACP },
    Field { name: "ObjectLockEnabledForBucket", wire: "x-amz-bucket-object-lock-enabled", query: "x-amz-bucket-object-lock-enabled", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_ENABLED_FOR_BUCKET },
    Field { name: "ObjectOwnership", wire: "x-amz-object-ownership", query: "x-amz-object-ownership", location: Location::Header, flags: 0, of: &T_OBJECT_OWNERSHIP },
    Field { name: "BucketNamespace", wire: "x-amz-bucket-namespace", query: "x-amz-bucket-namespace", location: Location::Header, flags: 0, of: &T_BUCKET_NAMESPACE },
] };
pub static S_CREATE_MULTIPART_UPLOAD_OUTPUT: Shape = Shape { name: "CreateMultipartUploadOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AbortDate", wire: "x-amz-abort-date", query: "x-amz-abort-date", location: Location::Header, flags: 0, of: &T_ABORT_DATE },
    Field { name: "AbortRuleId", wire: "x-amz-abort-rule-id", query: "x-amz-abort-rule-id", location: Location::Header, flags: 0, of: &T_ABORT_RULE_ID },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "UploadId", wire: "UploadId", query: "UploadId", location: Location::Body, flags: 0, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", query: "x-amz-server-side-encryption-context", location: Location::Header, flags: 0, of: &T_SSEKMS_ENCRYPTION_CONTEXT },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-checksum-algorithm", query: "x-amz-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ChecksumType", wire: "x-amz-checksum-type", query: "x-amz-checksum-type", location: Location::Header, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_CREATE_MULTIPART_UPLOAD_REQUEST: Shape = Shape { name: "CreateMultipartUploadRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ACL", wire: "x-amz-acl", query: "x-amz-acl", location: Location::Header, flags: 0, of: &T_OBJECT_CANNED_ACL },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "CacheControl", wire: "Cache-Control", query: "Cache-Control", location: Location::Header, flags: 0, of: &T_CACHE_CONTROL },
    Field { name: "ContentDisposition", wire: "Content-Disposition", query: "Content-Disposition", location: Location::Header, flags: 0, of: &T_CONTENT_DISPOSITION },
    Field { name: "ContentEncoding", wire: "Content-Encoding", query: "Content-Encoding", location: Location::Header, flags: 0, of: &T_CONTENT_ENCODING },
    Field { name: "ContentLanguage", wire: "Content-Language", query: "Content-Language", location: Location::Header, flags: 0, of: &T_CONTENT_LANGUAGE },
    Field { name: "ContentType", wire: "Content-Type", query: "Content-Type", location: Location::Header, flags: 0, of: &T_CONTENT_TYPE },
    Field { name: "Expires", wire: "Expires", query: "Expires", location: Location::Header, flags: 0, of: &T_EXPIRES },
    Field { name: "GrantFullControl", wire: "x-amz-grant-full-control", query: "x-amz-grant-full-control", location: Location::Header, flags: 0, of: &T_GRANT_FULL_CONTROL },
    Field { name: "GrantRead", wire: "x-amz-grant-read", query: "x-amz-grant-read", location: Location::Header, flags: 0, of: &T_GRANT_READ },
    Field { name: "GrantReadACP", wire: "x-amz-grant-read-acp", query: "x-amz-grant-read-acp", location: Location::Header, flags: 0, of: &T_GRANT_READ_ACP },
    Field { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", query: "x-amz-grant-write-acp", location: Location::Header, flags: 0, of: &T_GRANT_WRITE_ACP },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "Metadata", wire: "x-amz-meta-", query: "x-amz-meta-", location: Location::Headers, flags: 0, of: &T_METADATA },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "StorageClass", wire: "x-amz-storage-class", query: "x-amz-storage-class", location: Location::Header, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", query: "x-amz-website-redirect-location", location: Location::Header, flags: 0, of: &T_WEBSITE_REDIRECT_LOCATION },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", query: "x-amz-server-side-encryption-context", location: Location::Header, flags: 0, of: &T_SSEKMS_ENCRYPTION_CONTEXT },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "Tagging", wire: "x-amz-tagging", query: "x-amz-tagging", location: Location::Header, flags: 0, of: &T_TAGGING_HEADER },
    Field { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", query: "x-amz-object-lock-mode", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_MODE },
    Field { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", query: "x-amz-object-lock-retain-until-date", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_RETAIN_UNTIL_DATE },
    Field { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", query: "x-amz-object-lock-legal-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD_STATUS },
    Field { name: "ObjectLockEventHold", wire: "x-amz-object-lock-event-hold", query: "x-amz-object-lock-event-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD },
    Field { name: "ObjectLockEventHoldDurationDays", wire: "x-amz-object-lock-event-hold-duration-days", query: "x-amz-object-lock-event-hold-duration-days", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS },
    Field { name: "ObjectLockEventHoldDurationYears", wire: "x-amz-object-lock-event-hold-duration-years", query: "x-amz-object-lock-event-hold-duration-years", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-checksum-algorithm", query: "x-amz-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ChecksumType", wire: "x-amz-checksum-type", query: "x-amz-checksum-type", location: Location::Header, flags: 0, of: &T_CHECKSUM_TYPE },
] };
static T_CREATION_DATE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_DATA_REDUNDANCY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SingleAvailabilityZone", "SingleLocalZone"] }) };
static T_DATE: Type = Type { kind: Kind::Time(TimeFormat::Iso8601), check: None };
static T_DAYS: Type = Type { kind: Kind::Int, check: None };
pub static S_DEFAULT_RETENTION: Shape = Shape { name: "DefaultRetention", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Mode", wire: "Mode", query: "Mode", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_RETENTION_MODE },
    Field { name: "Days", wire: "Days", query: "Days", location: Location::Body, flags: 0, of: &T_DAYS },
    Field { name: "Years", wire: "Years", query: "Years", location: Location::Body, flags: 0, of: &T_YEARS },
    Field { name: "DefaultEventHold", wire: "DefaultEventHold", query: "DefaultEventHold", location: Location::Body, flags: 0, of: &T_EVENT_HOLD_DURATION },
] };
static T_DEFAULT_RETENTION: Type = Type { kind: Kind::Struct(&S_DEFAULT_RETENTION), check: None };
pub static S_DELETE: Shape = Shape { name: "Delete", payload: None, xml_name: "Delete", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Objects", wire: "Object", query: "Object", location: Location::Body, flags: flag::REQUIRED, of: &T_OBJECT_IDENTIFIER_LIST },
    Field { name: "Quiet", wire: "Quiet", query: "Quiet", location: Location::Body, flags: 0, of: &T_QUIET },
] };
static T_DELETE: Type = Type { kind: Kind::Struct(&S_DELETE), check: None };
pub static S_DELETE_BUCKET_ENCRYPTION_REQUEST: Shape = Shape { name: "DeleteBucketEncryptionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Shape = Shape { name: "DeleteBucketOwnershipControlsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_DELETE_BUCKET_POLICY_REQUEST: Shape = Shape { name: "DeleteBucketPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_DELETE_BUCKET_REQUEST: Shape = Shape { name: "DeleteBucketRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_DELETE_BUCKET_TAGGING_REQUEST: Shape = Shape { name: "DeleteBucketTaggingRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
static T_DELETE_MARKER: Type = Type { kind: Kind::Bool, check: None };
pub static S_DELETE_MARKER_ENTRY: Shape = Shape { name: "DeleteMarkerEntry", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "IsLatest", wire: "IsLatest", query: "IsLatest", location: Location::Body, flags: 0, of: &T_IS_LATEST },
    Field { name: "LastModified", wire: "LastModified", query: "LastModified", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED },
] };
static T_DELETE_MARKER_ENTRY: Type = Type { kind: Kind::Struct(&S_DELETE_MARKER_ENTRY), check: None };
pub static S_DELETE_MARKER_REPLICATION: Shape = Shape { name: "DeleteMarkerReplication", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_DELETE_MARKER_REPLICATION_STATUS },
] };
static T_DELETE_MARKER_REPLICATION: Type = Type { kind: Kind::Struct(&S_DELETE_MARKER_REPLICATION), check: None };
static T_DELETE_MARKER_REPLICATION_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_DELETE_MARKER_VERSION_ID: Type = Type { kind: Kind::Text, check: None };
static T_DELETE_MARKERS: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_DELETE_MARKER_ENTRY }, check: None };
pub static S_DELETE_OBJECT_OUTPUT: Shape = Shape { name: "DeleteObjectOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteMarker", wire: "x-amz-delete-marker", query: "x-amz-delete-marker", location: Location::Header, flags: 0, of: &T_DELETE_MARKER },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_DELETE_OBJECT_REQUEST: Shape = Shape { name: "DeleteObjectRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "MFA", wire: "x-amz-mfa", query: "x-amz-mfa", location: Location::Header, flags: 0, of: &T_MFA },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "BypassGovernanceRetention", wire: "x-amz-bypass-governance-retention", query: "x-amz-bypass-governance-retention", location: Location::Header, flags: 0, of: &T_BYPASS_GOVERNANCE_RETENTION },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "IfMatch", wire: "If-Match", query: "If-Match", location: Location::Header, flags: 0, of: &T_IF_MATCH },
    Field { name: "IfMatchLastModifiedTime", wire: "x-amz-if-match-last-modified-time", query: "x-amz-if-match-last-modified-time", location: Location::Header, flags: 0, of: &T_IF_MATCH_LAST_MODIFIED_TIME },
    Field { name: "IfMatchSize", wire: "x-amz-if-match-size", query: "x-amz-if-match-size", location: Location::Header, flags: 0, of: &T_IF_MATCH_SIZE },
] };
pub static S_DELETE_OBJECT_TAGGING_OUTPUT: Shape = Shape { name: "DeleteObjectTaggingOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_DELETE_OBJECT_TAGGING_REQUEST: Shape = Shape { name: "DeleteObjectTaggingRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_DELETE_OBJECTS_OUTPUT: Shape = Shape { name: "DeleteObjectsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Deleted", wire: "Deleted", query: "Deleted", location: Location::Body, flags: 0, of: &T_DELETED_OBJECTS },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "Errors", wire: "Error", query: "Error", location: Location::Body, flags: 0, of: &T_ERRORS },
] };
pub static S_DELETE_OBJECTS_REQUEST: Shape = Shape { name: "DeleteObjectsRequest", payload: Some(1), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Delete", wire: "Delete", query: "Delete", location: Location::Body, flags: flag::REQUIRED, of: &T_DELETE },
    Field { name: "MFA", wire: "x-amz-mfa", query: "x-amz-mfa", location: Location::Header, flags: 0, of: &T_MFA },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "BypassGovernanceRetention", wire: "x-amz-bypass-governance-retention", query: "x-amz-bypass-governance-retention", location: Location::Header, flags: 0, of: &T_BYPASS_GOVERNANCE_RETENTION },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
] };
pub static S_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape { name: "DeletePublicAccessBlockRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_DELETED_OBJECT: Shape = Shape { name: "DeletedObject", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "DeleteMarker", wire: "DeleteMarker", query: "DeleteMarker", location: Location::Body, flags: 0, of: &T_DELETE_MARKER },
    Field { name: "DeleteMarkerVersionId", wire: "DeleteMarkerVersionId", query: "DeleteMarkerVersionId", location: Location::Body, flags: 0, of: &T_DELETE_MARKER_VERSION_ID },
] };
static T_DELETED_OBJECT: Type = Type { kind: Kind::Struct(&S_DELETED_OBJECT), check: None };
static T_DELETED_OBJECTS: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_DELETED_OBJECT }, check: None };
static T_DELIMITER: Type = Type { kind: Kind::Text, check: None };
pub static S_DESTINATION: Shape = Shape { name: "Destination", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Body, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Account", wire: "Account", query: "Account", location: Location::Body, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "StorageClass", wire: "StorageClass", query: "StorageClass", location: Location::Body, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "AccessControlTranslation", wire: "AccessControlTranslation", query: "AccessControlTranslation", location: Location::Body, flags: 0, of: &T_ACCESS_CONTROL_TRANSLATION },
    Field { name: "EncryptionConfiguration", wire: "EncryptionConfiguration", query: "EncryptionConfiguration", location: Location::Body, flags: 0, of: &T_ENCRYPTION_CONFIGURATION },
    Field { name: "ReplicationTime", wire: "ReplicationTime", query: "ReplicationTime", location: Location::Body, flags: 0, of: &T_REPLICATION_TIME },
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_METRICS },
] };
static T_DESTINATION: Type = Type { kind: Kind::Struct(&S_DESTINATION), check: None };
static T_DISPLAY_NAME: Type = Type { kind: Kind::Text, check: None };
static T_E_TAG: Type = Type { kind: Kind::Text, check: None };
static T_EMAIL_ADDRESS: Type = Type { kind: Kind::Text, check: None };
static T_ENCODING_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["url"] }) };
pub static S_ENCRYPTION_CONFIGURATION: Shape = Shape { name: "EncryptionConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReplicaKmsKeyID", wire: "ReplicaKmsKeyID", query: "ReplicaKmsKeyID", location: Location::Body, flags: 0, of: &T_REPLICA_KMS_KEY_ID },
] };
static T_ENCRYPTION_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_ENCRYPTION_CONFIGURATION), check: None };
static T_ENCRYPTION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["NONE", "SSE-C"] }) };
static T_ENCRYPTION_TYPE_LIST: Type = Type { kind: Kind::List { item: "EncryptionType", flat: true, of: &T_ENCRYPTION_TYPE }, check: None };
pub static S_ERROR: Shape = Shape { name: "Error", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "Code", wire: "Code", query: "Code", location: Location::Body, flags: 0, of: &T_CODE },
    Field { name: "Message", wire: "Message", query: "Message", location: Location::Body, flags: 0, of: &T_MESSAGE },
] };
static T_ERROR: Type = Type { kind: Kind::Struct(&S_ERROR), check: None };
static T_ERRORS: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_ERROR }, check: None };
pub static S_EVENT_HOLD_DURATION: Shape = Shape { name: "EventHoldDuration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Days", wire: "Days", query: "Days", location: Location::Body, flags: 0, of: &T_DAYS },
    Field { name: "Years", wire: "Years", query: "Years", location: Location::Body, flags: 0, of: &T_YEARS },
] };
static T_EVENT_HOLD_DURATION: Type = Type { kind: Kind::Struct(&S_EVENT_HOLD_DURATION), check: None };
pub static S_EXISTING_OBJECT_REPLICATION: Shape = Shape { name: "ExistingObjectReplication", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_EXISTING_OBJECT_REPLICATION_STATUS },
] };
static T_EXISTING_OBJECT_REPLICATION: Type = Type { kind: Kind::Struct(&S_EXISTING_OBJECT_REPLICATION), check: None };
static T_EXISTING_OBJECT_REPLICATION_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_EXPIRATION: Type = Type { kind: Kind::Text, check: None };
static T_EXPIRES: Type = Type { kind: Kind::Text, check: None };
static T_FETCH_OWNER: Type = Type { kind: Kind::Bool, check: None };
pub static S_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT: Shape = Shape { name: "GetBucketAccelerateConfigurationOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_BUCKET_ACCELERATE_STATUS },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST: Shape = Shape { name: "GetBucketAccelerateConfigurationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
] };
pub static S_GET_BUCKET_ACL_OUTPUT: Shape = Shape { name: "GetBucketAclOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "Grants", wire: "AccessControlList", query: "AccessControlList", location: Location::Body, flags: 0, of: &T_GRANTS },
] };
pub static S_GET_BUCKET_ACL_REQUEST: Shape = Shape { name: "GetBucketAclRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_ENCRYPTION_OUTPUT: Shape = Shape { name: "GetBucketEncryptionOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerSideEncryptionConfiguration", wire: "ServerSideEncryptionConfiguration", query: "ServerSideEncryptionConfiguration", location: Location::Body, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION_CONFIGURATION },
] };
pub static S_GET_BUCKET_ENCRYPTION_REQUEST: Shape = Shape { name: "GetBucketEncryptionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_LOCATION_OUTPUT: Shape = Shape { name: "GetBucketLocationOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LocationConstraint", wire: "LocationConstraint", query: "LocationConstraint", location: Location::Body, flags: 0, of: &T_BUCKET_LOCATION_CONSTRAINT },
] };
pub static S_GET_BUCKET_LOCATION_REQUEST: Shape = Shape { name: "GetBucketLocationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_LOGGING_OUTPUT: Shape = Shape { name: "GetBucketLoggingOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoggingEnabled", wire: "LoggingEnabled", query: "LoggingEnabled", location: Location::Body, flags: 0, of: &T_LOGGING_ENABLED },
] };
pub static S_GET_BUCKET_LOGGING_REQUEST: Shape = Shape { name: "GetBucketLoggingRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT: Shape = Shape { name: "GetBucketOwnershipControlsOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OwnershipControls", wire: "OwnershipControls", query: "OwnershipControls", location: Location::Body, flags: 0, of: &T_OWNERSHIP_CONTROLS },
] };
pub static S_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Shape = Shape { name: "GetBucketOwnershipControlsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_POLICY_OUTPUT: Shape = Shape { name: "GetBucketPolicyOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Policy", wire: "Policy", query: "Policy", location: Location::Body, flags: 0, of: &T_POLICY },
] };
pub static S_GET_BUCKET_POLICY_REQUEST: Shape = Shape { name: "GetBucketPolicyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_POLICY_STATUS_OUTPUT: Shape = Shape { name: "GetBucketPolicyStatusOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyStatus", wire: "PolicyStatus", query: "PolicyStatus", location: Location::Body, flags: 0, of: &T_POLICY_STATUS },
] };
pub static S_GET_BUCKET_POLICY_STATUS_REQUEST: Shape = Shape { name: "GetBucketPolicyStatusRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_REPLICATION_OUTPUT: Shape = Shape { name: "GetBucketReplicationOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReplicationConfiguration", wire: "ReplicationConfiguration", query: "ReplicationConfiguration", location: Location::Body, flags: 0, of: &T_REPLICATION_CONFIGURATION },
] };
pub static S_GET_BUCKET_REPLICATION_REQUEST: Shape = Shape { name: "GetBucketReplicationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_REQUEST_PAYMENT_OUTPUT: Shape = Shape { name: "GetBucketRequestPaymentOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Payer", wire: "Payer", query: "Payer", location: Location::Body, flags: 0, of: &T_PAYER },
] };
pub static S_GET_BUCKET_REQUEST_PAYMENT_REQUEST: Shape = Shape { name: "GetBucketRequestPaymentRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_TAGGING_OUTPUT: Shape = Shape { name: "GetBucketTaggingOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagSet", wire: "TagSet", query: "TagSet", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_SET },
] };
pub static S_GET_BUCKET_TAGGING_REQUEST: Shape = Shape { name: "GetBucketTaggingRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_BUCKET_VERSIONING_OUTPUT: Shape = Shape { name: "GetBucketVersioningOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_BUCKET_VERSIONING_STATUS },
    Field { name: "MFADelete", wire: "MfaDelete", query: "MfaDelete", location: Location::Body, flags: 0, of: &T_MFA_DELETE_STATUS },
] };
pub static S_GET_BUCKET_VERSIONING_REQUEST: Shape = Shape { name: "GetBucketVersioningRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_OBJECT_ACL_OUTPUT: Shape = Shape { name: "GetObjectAclOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "Grants", wire: "AccessControlList", query: "AccessControlList", location: Location::Body, flags: 0, of: &T_GRANTS },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_GET_OBJECT_ACL_REQUEST: Shape = Shape { name: "GetObjectAclRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_OBJECT_ATTRIBUTES_OUTPUT: Shape = Shape { name: "GetObjectAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteMarker", wire: "x-amz-delete-marker", query: "x-amz-delete-marker", location: Location::Header, flags: 0, of: &T_DELETE_MARKER },
    Field { name: "LastModified", wire: "Last-Modified", query: "Last-Modified", location: Location::Header, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "Checksum", wire: "Checksum", query: "Checksum", location: Location::Body, flags: 0, of: &T_CHECKSUM },
    Field { name: "ObjectParts", wire: "ObjectParts", query: "ObjectParts", location: Location::Body, flags: 0, of: &T_GET_OBJECT_ATTRIBUTES_PARTS },
    Field { name: "StorageClass", wire: "StorageClass", query: "StorageClass", location: Location::Body, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "ObjectSize", wire: "ObjectSize", query: "ObjectSize", location: Location::Body, flags: 0, of: &T_OBJECT_SIZE },
] };
pub static S_GET_OBJECT_ATTRIBUTES_PARTS: Shape = Shape { name: "GetObjectAttributesParts", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TotalPartsCount", wire: "PartsCount", query: "PartsCount", location: Location::Body, flags: 0, of: &T_PARTS_COUNT },
    Field { name: "PartNumberMarker", wire: "PartNumberMarker", query: "PartNumberMarker", location: Location::Body, flags: 0, of: &T_PART_NUMBER_MARKER },
    Field { name: "NextPartNumberMarker", wire: "NextPartNumberMarker", query: "NextPartNumberMarker", location: Location::Body, flags: 0, of: &T_NEXT_PART_NUMBER_MARKER },
    Field { name: "MaxParts", wire: "MaxParts", query: "MaxParts", location: Location::Body, flags: 0, of: &T_MAX_PARTS },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_IS_TRUNCATED },
    Field { name: "Parts", wire: "Part", query: "Part", location: Location::Body, flags: 0, of: &T_PARTS_LIST },
] };
static T_GET_OBJECT_ATTRIBUTES_PARTS: Type = Type { kind: Kind::Struct(&S_GET_OBJECT_ATTRIBUTES_PARTS), check: None };
pub static S_GET_OBJECT_ATTRIBUTES_REQUEST: Shape = Shape { name: "GetObjectAttributesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "MaxParts", wire: "x-amz-max-parts", query: "x-amz-max-parts", location: Location::Header, flags: 0, of: &T_MAX_PARTS },
    Field { name: "PartNumberMarker", wire: "x-amz-part-number-marker", query: "x-amz-part-number-marker", location: Location::Header, flags: 0, of: &T_PART_NUMBER_MARKER },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ObjectAttributes", wire: "x-amz-object-attributes", query: "x-amz-object-attributes", location: Location::Header, flags: flag::REQUIRED, of: &T_OBJECT_ATTRIBUTES_LIST },
] };
pub static S_GET_OBJECT_LEGAL_HOLD_OUTPUT: Shape = Shape { name: "GetObjectLegalHoldOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LegalHold", wire: "LegalHold", query: "LegalHold", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD },
] };
pub static S_GET_OBJECT_LEGAL_HOLD_REQUEST: Shape = Shape { name: "GetObjectLegalHoldRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT: Shape = Shape { name: "GetObjectLockConfigurationOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ObjectLockConfiguration", wire: "ObjectLockConfiguration", query: "ObjectLockConfiguration", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_CONFIGURATION },
] };
pub static S_GET_OBJECT_LOCK_CONFIGURATION_REQUEST: Shape = Shape { name: "GetObjectLockConfigurationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_OBJECT_OUTPUT: Shape = Shape { name: "GetObjectOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Body", wire: "Body", query: "Body", location: Location::Body, flags: 0, of: &T_BODY },
    Field { name: "DeleteMarker", wire: "x-amz-delete-marker", query: "x-amz-delete-marker", location: Location::Header, flags: 0, of: &T_DELETE_MARKER },
    Field { name: "AcceptRanges", wire: "accept-ranges", query: "accept-ranges", location: Location::Header, flags: 0, of: &T_ACCEPT_RANGES },
    Field { name: "Expiration", wire: "x-amz-expiration", query: "x-amz-expiration", location: Location::Header, flags: 0, of: &T_EXPIRATION },
    Field { name: "Restore", wire: "x-amz-restore", query: "x-amz-restore", location: Location::Header, flags: 0, of: &T_RESTORE },
    Field { name: "LastModified", wire: "Last-Modified", query: "Last-Modified", location: Location::Header, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "ContentLength", wire: "Content-Length", query: "Content-Length", location: Location::Header, flags: 0, of: &T_CONTENT_LENGTH },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Header, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "ChecksumType", wire: "x-amz-checksum-type", query: "x-amz-checksum-type", location: Location::Header, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "MissingMeta", wire: "x-amz-missing-meta", query: "x-amz-missing-meta", location: Location::Header, flags: 0, of: &T_MISSING_META },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "CacheControl", wire: "Cache-Control", query: "Cache-Control", location: Location::Header, flags: 0, of: &T_CACHE_CONTROL },
    Field { name: "ContentDisposition", wire: "Content-Disposition", query: "Content-Disposition", location: Location::Header, flags: 0, of: &T_CONTENT_DISPOSITION },
    Field { name: "ContentEncoding", wire: "Content-Encoding", query: "Content-Encoding", location: Location::Header, flags: 0, of: &T_CONTENT_ENCODING },
    Field { name: "ContentLanguage", wire: "Content-Language", query: "Content-Language", location: Location::Header, flags: 0, of: &T_CONTENT_LANGUAGE },
    Field { name: "ContentRange", wire: "Content-Range", query: "Content-Range", location: Location::Header, flags: 0, of: &T_CONTENT_RANGE },
    Field { name: "ContentType", wire: "Content-Type", query: "Content-Type", location: Location::Header, flags: 0, of: &T_CONTENT_TYPE },
    Field { name: "Expires", wire: "Expires", query: "Expires", location: Location::Header, flags: 0, of: &T_EXPIRES },
    Field { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", query: "x-amz-website-redirect-location", location: Location::Header, flags: 0, of: &T_WEBSITE_REDIRECT_LOCATION },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "Metadata", wire: "x-amz-meta-", query: "x-amz-meta-", location: Location::Headers, flags: 0, of: &T_METADATA },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "StorageClass", wire: "x-amz-storage-class", query: "x-amz-storage-class", location: Location::Header, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "ReplicationStatus", wire: "x-amz-replication-status", query: "x-amz-replication-status", location: Location::Header, flags: 0, of: &T_REPLICATION_STATUS },
    Field { name: "PartsCount", wire: "x-amz-mp-parts-count", query: "x-amz-mp-parts-count", location: Location::Header, flags: 0, of: &T_PARTS_COUNT },
    Field { name: "TagCount", wire: "x-amz-tagging-count", query: "x-amz-tagging-count", location: Location::Header, flags: 0, of: &T_TAG_COUNT },
    Field { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", query: "x-amz-object-lock-mode", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_MODE },
    Field { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", query: "x-amz-object-lock-retain-until-date", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_RETAIN_UNTIL_DATE },
    Field { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", query: "x-amz-object-lock-legal-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD_STATUS },
    Field { name: "ObjectLockEventHold", wire: "x-amz-object-lock-event-hold", query: "x-amz-object-lock-event-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD },
    Field { name: "ObjectLockEventHoldDurationDays", wire: "x-amz-object-lock-event-hold-duration-days", query: "x-amz-object-lock-event-hold-duration-days", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS },
    Field { name: "ObjectLockEventHoldDurationYears", wire: "x-amz-object-lock-event-hold-duration-years", query: "x-amz-object-lock-event-hold-duration-years", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS },
] };
pub static S_GET_OBJECT_REQUEST: Shape = Shape { name: "GetObjectRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "IfMatch", wire: "If-Match", query: "If-Match", location: Location::Header, flags: 0, of: &T_IF_MATCH },
    Field { name: "IfModifiedSince", wire: "If-Modified-Since", query: "If-Modified-Since", location: Location::Header, flags: 0, of: &T_IF_MODIFIED_SINCE },
    Field { name: "IfNoneMatch", wire: "If-None-Match", query: "If-None-Match", location: Location::Header, flags: 0, of: &T_IF_NONE_MATCH },
    Field { name: "IfUnmodifiedSince", wire: "If-Unmodified-Since", query: "If-Unmodified-Since", location: Location::Header, flags: 0, of: &T_IF_UNMODIFIED_SINCE },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "Range", wire: "Range", query: "Range", location: Location::Header, flags: 0, of: &T_RANGE },
    Field { name: "ResponseCacheControl", wire: "response-cache-control", query: "response-cache-control", location: Location::Query, flags: 0, of: &T_RESPONSE_CACHE_CONTROL },
    Field { name: "ResponseContentDisposition", wire: "response-content-disposition", query: "response-content-disposition", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_DISPOSITION },
    Field { name: "ResponseContentEncoding", wire: "response-content-encoding", query: "response-content-encoding", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_ENCODING },
    Field { name: "ResponseContentLanguage", wire: "response-content-language", query: "response-content-language", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_LANGUAGE },
    Field { name: "ResponseContentType", wire: "response-content-type", query: "response-content-type", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_TYPE },
    Field { name: "ResponseExpires", wire: "response-expires", query: "response-expires", location: Location::Query, flags: 0, of: &T_RESPONSE_EXPIRES },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "PartNumber", wire: "partNumber", query: "partNumber", location: Location::Query, flags: 0, of: &T_PART_NUMBER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ChecksumMode", wire: "x-amz-checksum-mode", query: "x-amz-checksum-mode", location: Location::Header, flags: 0, of: &T_CHECKSUM_MODE },
] };
pub static S_GET_OBJECT_RETENTION_OUTPUT: Shape = Shape { name: "GetObjectRetentionOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Retention", wire: "Retention", query: "Retention", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_RETENTION },
] };
pub static S_GET_OBJECT_RETENTION_REQUEST: Shape = Shape { name: "GetObjectRetentionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GET_OBJECT_TAGGING_OUTPUT: Shape = Shape { name: "GetObjectTaggingOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "TagSet", wire: "TagSet", query: "TagSet", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_SET },
] };
pub static S_GET_OBJECT_TAGGING_REQUEST: Shape = Shape { name: "GetObjectTaggingRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
] };
pub static S_GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Shape = Shape { name: "GetPublicAccessBlockOutput", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PublicAccessBlockConfiguration", wire: "PublicAccessBlockConfiguration", query: "PublicAccessBlockConfiguration", location: Location::Body, flags: 0, of: &T_PUBLIC_ACCESS_BLOCK_CONFIGURATION },
] };
pub static S_GET_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape { name: "GetPublicAccessBlockRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_GRANT: Shape = Shape { name: "Grant", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Grantee", wire: "Grantee", query: "Grantee", location: Location::Body, flags: 0, of: &T_GRANTEE },
    Field { name: "Permission", wire: "Permission", query: "Permission", location: Location::Body, flags: 0, of: &T_PERMISSION },
] };
static T_GRANT: Type = Type { kind: Kind::Struct(&S_GRANT), check: None };
static T_GRANT_FULL_CONTROL: Type = Type { kind: Kind::Text, check: None };
static T_GRANT_READ: Type = Type { kind: Kind::Text, check: None };
static T_GRANT_READ_ACP: Type = Type { kind: Kind::Text, check: None };
static T_GRANT_WRITE: Type = Type { kind: Kind::Text, check: None };
static T_GRANT_WRITE_ACP: Type = Type { kind: Kind::Text, check: None };
pub static S_GRANTEE: Shape = Shape { name: "Grantee", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DisplayName", wire: "DisplayName", query: "DisplayName", location: Location::Body, flags: 0, of: &T_DISPLAY_NAME },
    Field { name: "EmailAddress", wire: "EmailAddress", query: "EmailAddress", location: Location::Body, flags: 0, of: &T_EMAIL_ADDRESS },
    Field { name: "ID", wire: "ID", query: "ID", location: Location::Body, flags: 0, of: &T_ID },
    Field { name: "Type", wire: "xsi:type", query: "xsi:type", location: Location::Body, flags: flag::REQUIRED | flag::ATTRIBUTE, of: &T_TYPE },
    Field { name: "URI", wire: "URI", query: "URI", location: Location::Body, flags: 0, of: &T_URI },
] };
static T_GRANTEE: Type = Type { kind: Kind::Struct(&S_GRANTEE), check: None };
static T_GRANTS: Type = Type { kind: Kind::List { item: "Grant", flat: false, of: &T_GRANT }, check: None };
pub static S_HEAD_BUCKET_OUTPUT: Shape = Shape { name: "HeadBucketOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BucketArn", wire: "x-amz-bucket-arn", query: "x-amz-bucket-arn", location: Location::Header, flags: 0, of: &T_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING },
    Field { name: "BucketLocationType", wire: "x-amz-bucket-location-type", query: "x-amz-bucket-location-type", location: Location::Header, flags: 0, of: &T_LOCATION_TYPE },
    Field { name: "BucketLocationName", wire: "x-amz-bucket-location-name", query: "x-amz-bucket-location-name", location: Location::Header, flags: 0, of: &T_BUCKET_LOCATION_NAME },
    Field { name: "BucketRegion", wire: "x-amz-bucket-region", query: "x-amz-bucket-region", location: Location::Header, flags: 0, of: &T_REGION },
    Field { name: "AccessPointAlias", wire: "x-amz-access-point-alias", query: "x-amz-access-point-alias", location: Location::Header, flags: 0, of: &T_ACCESS_POINT_ALIAS },
] };
pub static S_HEAD_BUCKET_REQUEST: Shape = Shape { name: "HeadBucketRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_HEAD_OBJECT_OUTPUT: Shape = Shape { name: "HeadObjectOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteMarker", wire: "x-amz-delete-marker", query: "x-amz-delete-marker", location: Location::Header, flags: 0, of: &T_DELETE_MARKER },
    Field { name: "AcceptRanges", wire: "accept-ranges", query: "accept-ranges", location: Location::Header, flags: 0, of: &T_ACCEPT_RANGES },
    Field { name: "Expiration", wire: "x-amz-expiration", query: "x-amz-expiration", location: Location::Header, flags: 0, of: &T_EXPIRATION },
    Field { name: "Restore", wire: "x-amz-restore", query: "x-amz-restore", location: Location::Header, flags: 0, of: &T_RESTORE },
    Field { name: "ArchiveStatus", wire: "x-amz-archive-status", query: "x-amz-archive-status", location: Location::Header, flags: 0, of: &T_ARCHIVE_STATUS },
    Field { name: "LastModified", wire: "Last-Modified", query: "Last-Modified", location: Location::Header, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "ContentLength", wire: "Content-Length", query: "Content-Length", location: Location::Header, flags: 0, of: &T_CONTENT_LENGTH },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "ChecksumType", wire: "x-amz-checksum-type", query: "x-amz-checksum-type", location: Location::Header, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Header, flags: 0, of: &T_E_TAG },
    Field { name: "MissingMeta", wire: "x-amz-missing-meta", query: "x-amz-missing-meta", location: Location::Header, flags: 0, of: &T_MISSING_META },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "CacheControl", wire: "Cache-Control", query: "Cache-Control", location: Location::Header, flags: 0, of: &T_CACHE_CONTROL },
    Field { name: "ContentDisposition", wire: "Content-Disposition", query: "Content-Disposition", location: Location::Header, flags: 0, of: &T_CONTENT_DISPOSITION },
    Field { name: "ContentEncoding", wire: "Content-Encoding", query: "Content-Encoding", location: Location::Header, flags: 0, of: &T_CONTENT_ENCODING },
    Field { name: "ContentLanguage", wire: "Content-Language", query: "Content-Language", location: Location::Header, flags: 0, of: &T_CONTENT_LANGUAGE },
    Field { name: "ContentType", wire: "Content-Type", query: "Content-Type", location: Location::Header, flags: 0, of: &T_CONTENT_TYPE },
    Field { name: "ContentRange", wire: "Content-Range", query: "Content-Range", location: Location::Header, flags: 0, of: &T_CONTENT_RANGE },
    Field { name: "Expires", wire: "Expires", query: "Expires", location: Location::Header, flags: 0, of: &T_EXPIRES },
    Field { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", query: "x-amz-website-redirect-location", location: Location::Header, flags: 0, of: &T_WEBSITE_REDIRECT_LOCATION },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "Metadata", wire: "x-amz-meta-", query: "x-amz-meta-", location: Location::Headers, flags: 0, of: &T_METADATA },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "StorageClass", wire: "x-amz-storage-class", query: "x-amz-storage-class", location: Location::Header, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "ReplicationStatus", wire: "x-amz-replication-status", query: "x-amz-replication-status", location: Location::Header, flags: 0, of: &T_REPLICATION_STATUS },
    Field { name: "PartsCount", wire: "x-amz-mp-parts-count", query: "x-amz-mp-parts-count", location: Location::Header, flags: 0, of: &T_PARTS_COUNT },
    Field { name: "TagCount", wire: "x-amz-tagging-count", query: "x-amz-tagging-count", location: Location::Header, flags: 0, of: &T_TAG_COUNT },
    Field { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", query: "x-amz-object-lock-mode", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_MODE },
    Field { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", query: "x-amz-object-lock-retain-until-date", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_RETAIN_UNTIL_DATE },
    Field { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", query: "x-amz-object-lock-legal-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD_STATUS },
    Field { name: "ObjectLockEventHold", wire: "x-amz-object-lock-event-hold", query: "x-amz-object-lock-event-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD },
    Field { name: "ObjectLockEventHoldDurationDays", wire: "x-amz-object-lock-event-hold-duration-days", query: "x-amz-object-lock-event-hold-duration-days", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS },
    Field { name: "ObjectLockEventHoldDurationYears", wire: "x-amz-object-lock-event-hold-duration-years", query: "x-amz-object-lock-event-hold-duration-years", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS },
] };
pub static S_HEAD_OBJECT_REQUEST: Shape = Shape { name: "HeadObjectRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "IfMatch", wire: "If-Match", query: "If-Match", location: Location::Header, flags: 0, of: &T_IF_MATCH },
    Field { name: "IfModifiedSince", wire: "If-Modified-Since", query: "If-Modified-Since", location: Location::Header, flags: 0, of: &T_IF_MODIFIED_SINCE },
    Field { name: "IfNoneMatch", wire: "If-None-Match", query: "If-None-Match", location: Location::Header, flags: 0, of: &T_IF_NONE_MATCH },
    Field { name: "IfUnmodifiedSince", wire: "If-Unmodified-Since", query: "If-Unmodified-Since", location: Location::Header, flags: 0, of: &T_IF_UNMODIFIED_SINCE },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "Range", wire: "Range", query: "Range", location: Location::Header, flags: 0, of: &T_RANGE },
    Field { name: "ResponseCacheControl", wire: "response-cache-control", query: "response-cache-control", location: Location::Query, flags: 0, of: &T_RESPONSE_CACHE_CONTROL },
    Field { name: "ResponseContentDisposition", wire: "response-content-disposition", query: "response-content-disposition", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_DISPOSITION },
    Field { name: "ResponseContentEncoding", wire: "response-content-encoding", query: "response-content-encoding", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_ENCODING },
    Field { name: "ResponseContentLanguage", wire: "response-content-language", query: "response-content-language", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_LANGUAGE },
    Field { name: "ResponseContentType", wire: "response-content-type", query: "response-content-type", location: Location::Query, flags: 0, of: &T_RESPONSE_CONTENT_TYPE },
    Field { name: "ResponseExpires", wire: "response-expires", query: "response-expires", location: Location::Query, flags: 0, of: &T_RESPONSE_EXPIRES },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "PartNumber", wire: "partNumber", query: "partNumber", location: Location::Query, flags: 0, of: &T_PART_NUMBER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ChecksumMode", wire: "x-amz-checksum-mode", query: "x-amz-checksum-mode", location: Location::Header, flags: 0, of: &T_CHECKSUM_MODE },
] };
static T_ID: Type = Type { kind: Kind::Text, check: None };
static T_IF_MATCH: Type = Type { kind: Kind::Text, check: None };
static T_IF_MATCH_INITIATED_TIME: Type = Type { kind: Kind::Time(TimeFormat::Http), check: None };
static T_IF_MATCH_LAST_MODIFIED_TIME: Type = Type { kind: Kind::Time(TimeFormat::Http), check: None };
static T_IF_MATCH_SIZE: Type = Type { kind: Kind::Long, check: None };
static T_IF_MODIFIED_SINCE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_IF_NONE_MATCH: Type = Type { kind: Kind::Text, check: None };
static T_IF_UNMODIFIED_SINCE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_INITIATED: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_INITIATOR: Shape = Shape { name: "Initiator", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ID", wire: "ID", query: "ID", location: Location::Body, flags: 0, of: &T_ID },
    Field { name: "DisplayName", wire: "DisplayName", query: "DisplayName", location: Location::Body, flags: 0, of: &T_DISPLAY_NAME },
] };
static T_INITIATOR: Type = Type { kind: Kind::Struct(&S_INITIATOR), check: None };
static T_IS_LATEST: Type = Type { kind: Kind::Bool, check: None };
static T_IS_PUBLIC: Type = Type { kind: Kind::Bool, check: None };
static T_IS_RESTORE_IN_PROGRESS: Type = Type { kind: Kind::Bool, check: None };
static T_IS_TRUNCATED: Type = Type { kind: Kind::Bool, check: None };
static T_KEY_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_KEY_MARKER: Type = Type { kind: Kind::Text, check: None };
static T_LAST_MODIFIED: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_LAST_MODIFIED_TIME: Type = Type { kind: Kind::Time(TimeFormat::Http), check: None };
pub static S_LIST_BUCKETS_OUTPUT: Shape = Shape { name: "ListBucketsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Buckets", wire: "Buckets", query: "Buckets", location: Location::Body, flags: 0, of: &T_BUCKETS },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "ContinuationToken", wire: "ContinuationToken", query: "ContinuationToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
] };
pub static S_LIST_BUCKETS_REQUEST: Shape = Shape { name: "ListBucketsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxBuckets", wire: "max-buckets", query: "max-buckets", location: Location::Query, flags: 0, of: &T_MAX_BUCKETS },
    Field { name: "ContinuationToken", wire: "continuation-token", query: "continuation-token", location: Location::Query, flags: 0, of: &T_TOKEN },
    Field { name: "Prefix", wire: "prefix", query: "prefix", location: Location::Query, flags: 0, of: &T_PREFIX },
    Field { name: "BucketRegion", wire: "bucket-region", query: "bucket-region", location: Location::Query, flags: 0, of: &T_BUCKET_REGION },
] };
pub static S_LIST_MULTIPART_UPLOADS_OUTPUT: Shape = Shape { name: "ListMultipartUploadsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "KeyMarker", wire: "KeyMarker", query: "KeyMarker", location: Location::Body, flags: 0, of: &T_KEY_MARKER },
    Field { name: "UploadIdMarker", wire: "UploadIdMarker", query: "UploadIdMarker", location: Location::Body, flags: 0, of: &T_UPLOAD_ID_MARKER },
    Field { name: "NextKeyMarker", wire: "NextKeyMarker", query: "NextKeyMarker", location: Location::Body, flags: 0, of: &T_NEXT_KEY_MARKER },
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Delimiter", wire: "Delimiter", query: "Delimiter", location: Location::Body, flags: 0, of: &T_DELIMITER },
    Field { name: "NextUploadIdMarker", wire: "NextUploadIdMarker", query: "NextUploadIdMarker", location: Location::Body, flags: 0, of: &T_NEXT_UPLOAD_ID_MARKER },
    Field { name: "MaxUploads", wire: "MaxUploads", query: "MaxUploads", location: Location::Body, flags: 0, of: &T_MAX_UPLOADS },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_IS_TRUNCATED },
    Field { name: "Uploads", wire: "Upload", query: "Upload", location: Location::Body, flags: 0, of: &T_MULTIPART_UPLOAD_LIST },
    Field { name: "CommonPrefixes", wire: "CommonPrefixes", query: "CommonPrefixes", location: Location::Body, flags: 0, of: &T_COMMON_PREFIX_LIST },
    Field { name: "EncodingType", wire: "EncodingType", query: "EncodingType", location: Location::Body, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_LIST_MULTIPART_UPLOADS_REQUEST: Shape = Shape { name: "ListMultipartUploadsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Delimiter", wire: "delimiter", query: "delimiter", location: Location::Query, flags: 0, of: &T_DELIMITER },
    Field { name: "EncodingType", wire: "encoding-type", query: "encoding-type", location: Location::Query, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "KeyMarker", wire: "key-marker", query: "key-marker", location: Location::Query, flags: 0, of: &T_KEY_MARKER },
    Field { name: "MaxUploads", wire: "max-uploads", query: "max-uploads", location: Location::Query, flags: 0, of: &T_MAX_UPLOADS },
    Field { name: "Prefix", wire: "prefix", query: "prefix", location: Location::Query, flags: 0, of: &T_PREFIX },
    Field { name: "UploadIdMarker", wire: "upload-id-marker", query: "upload-id-marker", location: Location::Query, flags: 0, of: &T_UPLOAD_ID_MARKER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
] };
pub static S_LIST_OBJECT_VERSIONS_OUTPUT: Shape = Shape { name: "ListObjectVersionsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_IS_TRUNCATED },
    Field { name: "KeyMarker", wire: "KeyMarker", query: "KeyMarker", location: Location::Body, flags: 0, of: &T_KEY_MARKER },
    Field { name: "VersionIdMarker", wire: "VersionIdMarker", query: "VersionIdMarker", location: Location::Body, flags: 0, of: &T_VERSION_ID_MARKER },
    Field { name: "NextKeyMarker", wire: "NextKeyMarker", query: "NextKeyMarker", location: Location::Body, flags: 0, of: &T_NEXT_KEY_MARKER },
    Field { name: "NextVersionIdMarker", wire: "NextVersionIdMarker", query: "NextVersionIdMarker", location: Location::Body, flags: 0, of: &T_NEXT_VERSION_ID_MARKER },
    Field { name: "Versions", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_LIST },
    Field { name: "DeleteMarkers", wire: "DeleteMarker", query: "DeleteMarker", location: Location::Body, flags: 0, of: &T_DELETE_MARKERS },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Delimiter", wire: "Delimiter", query: "Delimiter", location: Location::Body, flags: 0, of: &T_DELIMITER },
    Field { name: "MaxKeys", wire: "MaxKeys", query: "MaxKeys", location: Location::Body, flags: 0, of: &T_MAX_KEYS },
    Field { name: "CommonPrefixes", wire: "CommonPrefixes", query: "CommonPrefixes", location: Location::Body, flags: 0, of: &T_COMMON_PREFIX_LIST },
    Field { name: "EncodingType", wire: "EncodingType", query: "EncodingType", location: Location::Body, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_LIST_OBJECT_VERSIONS_REQUEST: Shape = Shape { name: "ListObjectVersionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Delimiter", wire: "delimiter", query: "delimiter", location: Location::Query, flags: 0, of: &T_DELIMITER },
    Field { name: "EncodingType", wire: "encoding-type", query: "encoding-type", location: Location::Query, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "KeyMarker", wire: "key-marker", query: "key-marker", location: Location::Query, flags: 0, of: &T_KEY_MARKER },
    Field { name: "MaxKeys", wire: "max-keys", query: "max-keys", location: Location::Query, flags: 0, of: &T_MAX_KEYS },
    Field { name: "Prefix", wire: "prefix", query: "prefix", location: Location::Query, flags: 0, of: &T_PREFIX },
    Field { name: "VersionIdMarker", wire: "version-id-marker", query: "version-id-marker", location: Location::Query, flags: 0, of: &T_VERSION_ID_MARKER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "OptionalObjectAttributes", wire: "x-amz-optional-object-attributes", query: "x-amz-optional-object-attributes", location: Location::Header, flags: 0, of: &T_OPTIONAL_OBJECT_ATTRIBUTES_LIST },
] };
pub static S_LIST_OBJECTS_OUTPUT: Shape = Shape { name: "ListObjectsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_IS_TRUNCATED },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_NEXT_MARKER },
    Field { name: "Contents", wire: "Contents", query: "Contents", location: Location::Body, flags: 0, of: &T_OBJECT_LIST },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Delimiter", wire: "Delimiter", query: "Delimiter", location: Location::Body, flags: 0, of: &T_DELIMITER },
    Field { name: "MaxKeys", wire: "MaxKeys", query: "MaxKeys", location: Location::Body, flags: 0, of: &T_MAX_KEYS },
    Field { name: "CommonPrefixes", wire: "CommonPrefixes", query: "CommonPrefixes", location: Location::Body, flags: 0, of: &T_COMMON_PREFIX_LIST },
    Field { name: "EncodingType", wire: "EncodingType", query: "EncodingType", location: Location::Body, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_LIST_OBJECTS_REQUEST: Shape = Shape { name: "ListObjectsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Delimiter", wire: "delimiter", query: "delimiter", location: Location::Query, flags: 0, of: &T_DELIMITER },
    Field { name: "EncodingType", wire: "encoding-type", query: "encoding-type", location: Location::Query, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "Marker", wire: "marker", query: "marker", location: Location::Query, flags: 0, of: &T_MARKER },
    Field { name: "MaxKeys", wire: "max-keys", query: "max-keys", location: Location::Query, flags: 0, of: &T_MAX_KEYS },
    Field { name: "Prefix", wire: "prefix", query: "prefix", location: Location::Query, flags: 0, of: &T_PREFIX },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "OptionalObjectAttributes", wire: "x-amz-optional-object-attributes", query: "x-amz-optional-object-attributes", location: Location::Header, flags: 0, of: &T_OPTIONAL_OBJECT_ATTRIBUTES_LIST },
] };
pub static S_LIST_OBJECTS_V2_OUTPUT: Shape = Shape { name: "ListObjectsV2Output", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_IS_TRUNCATED },
    Field { name: "Contents", wire: "Contents", query: "Contents", location: Location::Body, flags: 0, of: &T_OBJECT_LIST },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Delimiter", wire: "Delimiter", query: "Delimiter", location: Location::Body, flags: 0, of: &T_DELIMITER },
    Field { name: "MaxKeys", wire: "MaxKeys", query: "MaxKeys", location: Location::Body, flags: 0, of: &T_MAX_KEYS },
    Field { name: "CommonPrefixes", wire: "CommonPrefixes", query: "CommonPrefixes", location: Location::Body, flags: 0, of: &T_COMMON_PREFIX_LIST },
    Field { name: "EncodingType", wire: "EncodingType", query: "EncodingType", location: Location::Body, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "KeyCount", wire: "KeyCount", query: "KeyCount", location: Location::Body, flags: 0, of: &T_KEY_COUNT },
    Field { name: "ContinuationToken", wire: "ContinuationToken", query: "ContinuationToken", location: Location::Body, flags: 0, of: &T_TOKEN },
    Field { name: "NextContinuationToken", wire: "NextContinuationToken", query: "NextContinuationToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "StartAfter", wire: "StartAfter", query: "StartAfter", location: Location::Body, flags: 0, of: &T_START_AFTER },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_LIST_OBJECTS_V2_REQUEST: Shape = Shape { name: "ListObjectsV2Request", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Delimiter", wire: "delimiter", query: "delimiter", location: Location::Query, flags: 0, of: &T_DELIMITER },
    Field { name: "EncodingType", wire: "encoding-type", query: "encoding-type", location: Location::Query, flags: 0, of: &T_ENCODING_TYPE },
    Field { name: "MaxKeys", wire: "max-keys", query: "max-keys", location: Location::Query, flags: 0, of: &T_MAX_KEYS },
    Field { name: "Prefix", wire: "prefix", query: "prefix", location: Location::Query, flags: 0, of: &T_PREFIX },
    Field { name: "ContinuationToken", wire: "continuation-token", query: "continuation-token", location: Location::Query, flags: 0, of: &T_TOKEN },
    Field { name: "FetchOwner", wire: "fetch-owner", query: "fetch-owner", location: Location::Query, flags: 0, of: &T_FETCH_OWNER },
    Field { name: "StartAfter", wire: "start-after", query: "start-after", location: Location::Query, flags: 0, of: &T_START_AFTER },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "OptionalObjectAttributes", wire: "x-amz-optional-object-attributes", query: "x-amz-optional-object-attributes", location: Location::Header, flags: 0, of: &T_OPTIONAL_OBJECT_ATTRIBUTES_LIST },
] };
pub static S_LIST_PARTS_OUTPUT: Shape = Shape { name: "ListPartsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AbortDate", wire: "x-amz-abort-date", query: "x-amz-abort-date", location: Location::Header, flags: 0, of: &T_ABORT_DATE },
    Field { name: "AbortRuleId", wire: "x-amz-abort-rule-id", query: "x-amz-abort-rule-id", location: Location::Header, flags: 0, of: &T_ABORT_RULE_ID },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Body, flags: 0, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "UploadId", wire: "UploadId", query: "UploadId", location: Location::Body, flags: 0, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "PartNumberMarker", wire: "PartNumberMarker", query: "PartNumberMarker", location: Location::Body, flags: 0, of: &T_PART_NUMBER_MARKER },
    Field { name: "NextPartNumberMarker", wire: "NextPartNumberMarker", query: "NextPartNumberMarker", location: Location::Body, flags: 0, of: &T_NEXT_PART_NUMBER_MARKER },
    Field { name: "MaxParts", wire: "MaxParts", query: "MaxParts", location: Location::Body, flags: 0, of: &T_MAX_PARTS },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: 0, of: &T_IS_TRUNCATED },
    Field { name: "Parts", wire: "Part", query: "Part", location: Location::Body, flags: 0, of: &T_PARTS },
    Field { name: "Initiator", wire: "Initiator", query: "Initiator", location: Location::Body, flags: 0, of: &T_INITIATOR },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "StorageClass", wire: "StorageClass", query: "StorageClass", location: Location::Body, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", query: "ChecksumAlgorithm", location: Location::Body, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_LIST_PARTS_REQUEST: Shape = Shape { name: "ListPartsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "MaxParts", wire: "max-parts", query: "max-parts", location: Location::Query, flags: 0, of: &T_MAX_PARTS },
    Field { name: "PartNumberMarker", wire: "part-number-marker", query: "part-number-marker", location: Location::Query, flags: 0, of: &T_PART_NUMBER_MARKER },
    Field { name: "UploadId", wire: "uploadId", query: "uploadId", location: Location::Query, flags: flag::REQUIRED, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
] };
static T_LOCATION: Type = Type { kind: Kind::Text, check: None };
pub static S_LOCATION_INFO: Shape = Shape { name: "LocationInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_LOCATION_TYPE },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_LOCATION_NAME_AS_STRING },
] };
static T_LOCATION_INFO: Type = Type { kind: Kind::Struct(&S_LOCATION_INFO), check: None };
static T_LOCATION_NAME_AS_STRING: Type = Type { kind: Kind::Text, check: None };
static T_LOCATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AvailabilityZone", "LocalZone"] }) };
pub static S_LOGGING_ENABLED: Shape = Shape { name: "LoggingEnabled", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetBucket", wire: "TargetBucket", query: "TargetBucket", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_BUCKET },
    Field { name: "TargetGrants", wire: "TargetGrants", query: "TargetGrants", location: Location::Body, flags: 0, of: &T_TARGET_GRANTS },
    Field { name: "TargetPrefix", wire: "TargetPrefix", query: "TargetPrefix", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_PREFIX },
    Field { name: "TargetObjectKeyFormat", wire: "TargetObjectKeyFormat", query: "TargetObjectKeyFormat", location: Location::Body, flags: 0, of: &T_TARGET_OBJECT_KEY_FORMAT },
] };
static T_LOGGING_ENABLED: Type = Type { kind: Kind::Struct(&S_LOGGING_ENABLED), check: None };
static T_MFA: Type = Type { kind: Kind::Text, check: None };
static T_MFA_DELETE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_MFA_DELETE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_MARKER: Type = Type { kind: Kind::Text, check: None };
static T_MAX_BUCKETS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(10000.0), pattern: None, values: &[] }) };
static T_MAX_KEYS: Type = Type { kind: Kind::Int, check: None };
static T_MAX_PARTS: Type = Type { kind: Kind::Int, check: None };
static T_MAX_UPLOADS: Type = Type { kind: Kind::Int, check: None };
static T_MESSAGE: Type = Type { kind: Kind::Text, check: None };
static T_METADATA: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_METADATA_KEY, of: &T_METADATA_VALUE }, check: None };
static T_METADATA_DIRECTIVE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["COPY", "REPLACE"] }) };
static T_METADATA_KEY: Type = Type { kind: Kind::Text, check: None };
static T_METADATA_VALUE: Type = Type { kind: Kind::Text, check: None };
pub static S_METRICS: Shape = Shape { name: "Metrics", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_METRICS_STATUS },
    Field { name: "EventThreshold", wire: "EventThreshold", query: "EventThreshold", location: Location::Body, flags: 0, of: &T_REPLICATION_TIME_VALUE },
] };
static T_METRICS: Type = Type { kind: Kind::Struct(&S_METRICS), check: None };
static T_METRICS_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_MINUTES: Type = Type { kind: Kind::Int, check: None };
static T_MISSING_META: Type = Type { kind: Kind::Int, check: None };
static T_MPU_OBJECT_SIZE: Type = Type { kind: Kind::Long, check: None };
pub static S_MULTIPART_UPLOAD: Shape = Shape { name: "MultipartUpload", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UploadId", wire: "UploadId", query: "UploadId", location: Location::Body, flags: 0, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "Initiated", wire: "Initiated", query: "Initiated", location: Location::Body, flags: 0, of: &T_INITIATED },
    Field { name: "StorageClass", wire: "StorageClass", query: "StorageClass", location: Location::Body, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "Initiator", wire: "Initiator", query: "Initiator", location: Location::Body, flags: 0, of: &T_INITIATOR },
    Field { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", query: "ChecksumAlgorithm", location: Location::Body, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
static T_MULTIPART_UPLOAD: Type = Type { kind: Kind::Struct(&S_MULTIPART_UPLOAD), check: None };
static T_MULTIPART_UPLOAD_ID: Type = Type { kind: Kind::Text, check: None };
static T_MULTIPART_UPLOAD_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_MULTIPART_UPLOAD }, check: None };
static T_NEXT_KEY_MARKER: Type = Type { kind: Kind::Text, check: None };
static T_NEXT_MARKER: Type = Type { kind: Kind::Text, check: None };
static T_NEXT_PART_NUMBER_MARKER: Type = Type { kind: Kind::Int, check: None };
static T_NEXT_TOKEN: Type = Type { kind: Kind::Text, check: None };
static T_NEXT_UPLOAD_ID_MARKER: Type = Type { kind: Kind::Text, check: None };
static T_NEXT_VERSION_ID_MARKER: Type = Type { kind: Kind::Text, check: None };
pub static S_OBJECT: Shape = Shape { name: "Object", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "LastModified", wire: "LastModified", query: "LastModified", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", query: "ChecksumAlgorithm", location: Location::Body, flags: 0, of: &T_CHECKSUM_ALGORITHM_LIST },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "Size", wire: "Size", query: "Size", location: Location::Body, flags: 0, of: &T_SIZE },
    Field { name: "StorageClass", wire: "StorageClass", query: "StorageClass", location: Location::Body, flags: 0, of: &T_OBJECT_STORAGE_CLASS },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "RestoreStatus", wire: "RestoreStatus", query: "RestoreStatus", location: Location::Body, flags: 0, of: &T_RESTORE_STATUS },
] };
static T_OBJECT: Type = Type { kind: Kind::Struct(&S_OBJECT), check: None };
static T_OBJECT_ATTRIBUTES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"] }) };
static T_OBJECT_ATTRIBUTES_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_OBJECT_ATTRIBUTES }, check: None };
static T_OBJECT_CANNED_ACL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["private", "public-read", "public-read-write", "authenticated-read", "aws-exec-read", "bucket-owner-read", "bucket-owner-full-control"] }) };
pub static S_OBJECT_IDENTIFIER: Shape = Shape { name: "ObjectIdentifier", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "LastModifiedTime", wire: "LastModifiedTime", query: "LastModifiedTime", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED_TIME },
    Field { name: "Size", wire: "Size", query: "Size", location: Location::Body, flags: 0, of: &T_SIZE },
] };
static T_OBJECT_IDENTIFIER: Type = Type { kind: Kind::Struct(&S_OBJECT_IDENTIFIER), check: None };
static T_OBJECT_IDENTIFIER_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_OBJECT_IDENTIFIER }, check: None };
static T_OBJECT_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_OBJECT_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_OBJECT }, check: None };
pub static S_OBJECT_LOCK_CONFIGURATION: Shape = Shape { name: "ObjectLockConfiguration", payload: None, xml_name: "ObjectLockConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "ObjectLockEnabled", wire: "ObjectLockEnabled", query: "ObjectLockEnabled", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_ENABLED },
    Field { name: "Rule", wire: "Rule", query: "Rule", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_RULE },
] };
static T_OBJECT_LOCK_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_OBJECT_LOCK_CONFIGURATION), check: None };
static T_OBJECT_LOCK_ENABLED: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled"] }) };
static T_OBJECT_LOCK_ENABLED_FOR_BUCKET: Type = Type { kind: Kind::Bool, check: None };
static T_OBJECT_LOCK_EVENT_HOLD: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ON", "OFF"] }) };
static T_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS: Type = Type { kind: Kind::Int, check: None };
static T_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS: Type = Type { kind: Kind::Int, check: None };
pub static S_OBJECT_LOCK_LEGAL_HOLD: Shape = Shape { name: "ObjectLockLegalHold", payload: None, xml_name: "LegalHold", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD_STATUS },
] };
static T_OBJECT_LOCK_LEGAL_HOLD: Type = Type { kind: Kind::Struct(&S_OBJECT_LOCK_LEGAL_HOLD), check: None };
static T_OBJECT_LOCK_LEGAL_HOLD_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ON", "OFF"] }) };
static T_OBJECT_LOCK_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["GOVERNANCE", "COMPLIANCE"] }) };
static T_OBJECT_LOCK_RETAIN_UNTIL_DATE: Type = Type { kind: Kind::Time(TimeFormat::Iso8601), check: None };
pub static S_OBJECT_LOCK_RETENTION: Shape = Shape { name: "ObjectLockRetention", payload: None, xml_name: "Retention", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Mode", wire: "Mode", query: "Mode", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_RETENTION_MODE },
    Field { name: "RetainUntilDate", wire: "RetainUntilDate", query: "RetainUntilDate", location: Location::Body, flags: 0, of: &T_DATE },
    Field { name: "EventHold", wire: "EventHold", query: "EventHold", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD },
    Field { name: "EventHoldDuration", wire: "EventHoldDuration", query: "EventHoldDuration", location: Location::Body, flags: 0, of: &T_EVENT_HOLD_DURATION },
] };
static T_OBJECT_LOCK_RETENTION: Type = Type { kind: Kind::Struct(&S_OBJECT_LOCK_RETENTION), check: None };
static T_OBJECT_LOCK_RETENTION_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["GOVERNANCE", "COMPLIANCE"] }) };
pub static S_OBJECT_LOCK_RULE: Shape = Shape { name: "ObjectLockRule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DefaultRetention", wire: "DefaultRetention", query: "DefaultRetention", location: Location::Body, flags: 0, of: &T_DEFAULT_RETENTION },
] };
static T_OBJECT_LOCK_RULE: Type = Type { kind: Kind::Struct(&S_OBJECT_LOCK_RULE), check: None };
static T_OBJECT_LOCK_TOKEN: Type = Type { kind: Kind::Text, check: None };
static T_OBJECT_OWNERSHIP: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"] }) };
pub static S_OBJECT_PART: Shape = Shape { name: "ObjectPart", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PartNumber", wire: "PartNumber", query: "PartNumber", location: Location::Body, flags: 0, of: &T_PART_NUMBER },
    Field { name: "Size", wire: "Size", query: "Size", location: Location::Body, flags: 0, of: &T_SIZE },
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
] };
static T_OBJECT_PART: Type = Type { kind: Kind::Struct(&S_OBJECT_PART), check: None };
static T_OBJECT_SIZE: Type = Type { kind: Kind::Long, check: None };
static T_OBJECT_STORAGE_CLASS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "GLACIER", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] }) };
pub static S_OBJECT_VERSION: Shape = Shape { name: "ObjectVersion", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumAlgorithm", wire: "ChecksumAlgorithm", query: "ChecksumAlgorithm", location: Location::Body, flags: 0, of: &T_CHECKSUM_ALGORITHM_LIST },
    Field { name: "ChecksumType", wire: "ChecksumType", query: "ChecksumType", location: Location::Body, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "Size", wire: "Size", query: "Size", location: Location::Body, flags: 0, of: &T_SIZE },
    Field { name: "StorageClass", wire: "StorageClass", query: "StorageClass", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_STORAGE_CLASS },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "VersionId", query: "VersionId", location: Location::Body, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "IsLatest", wire: "IsLatest", query: "IsLatest", location: Location::Body, flags: 0, of: &T_IS_LATEST },
    Field { name: "LastModified", wire: "LastModified", query: "LastModified", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER },
    Field { name: "RestoreStatus", wire: "RestoreStatus", query: "RestoreStatus", location: Location::Body, flags: 0, of: &T_RESTORE_STATUS },
] };
static T_OBJECT_VERSION: Type = Type { kind: Kind::Struct(&S_OBJECT_VERSION), check: None };
static T_OBJECT_VERSION_ID: Type = Type { kind: Kind::Text, check: None };
static T_OBJECT_VERSION_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_OBJECT_VERSION }, check: None };
static T_OBJECT_VERSION_STORAGE_CLASS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["STANDARD"] }) };
static T_OPTIONAL_OBJECT_ATTRIBUTES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["RestoreStatus"] }) };
static T_OPTIONAL_OBJECT_ATTRIBUTES_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_OPTIONAL_OBJECT_ATTRIBUTES }, check: None };
pub static S_OWNER: Shape = Shape { name: "Owner", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DisplayName", wire: "DisplayName", query: "DisplayName", location: Location::Body, flags: 0, of: &T_DISPLAY_NAME },
    Field { name: "ID", wire: "ID", query: "ID", location: Location::Body, flags: 0, of: &T_ID },
] };
static T_OWNER: Type = Type { kind: Kind::Struct(&S_OWNER), check: None };
static T_OWNER_OVERRIDE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Destination"] }) };
pub static S_OWNERSHIP_CONTROLS: Shape = Shape { name: "OwnershipControls", payload: None, xml_name: "OwnershipControls", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Rules", wire: "Rule", query: "Rule", location: Location::Body, flags: flag::REQUIRED, of: &T_OWNERSHIP_CONTROLS_RULES },
] };
static T_OWNERSHIP_CONTROLS: Type = Type { kind: Kind::Struct(&S_OWNERSHIP_CONTROLS), check: None };
pub static S_OWNERSHIP_CONTROLS_RULE: Shape = Shape { name: "OwnershipControlsRule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ObjectOwnership", wire: "ObjectOwnership", query: "ObjectOwnership", location: Location::Body, flags: flag::REQUIRED, of: &T_OBJECT_OWNERSHIP },
] };
static T_OWNERSHIP_CONTROLS_RULE: Type = Type { kind: Kind::Struct(&S_OWNERSHIP_CONTROLS_RULE), check: None };
static T_OWNERSHIP_CONTROLS_RULES: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_OWNERSHIP_CONTROLS_RULE }, check: None };
pub static S_PART: Shape = Shape { name: "Part", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PartNumber", wire: "PartNumber", query: "PartNumber", location: Location::Body, flags: 0, of: &T_PART_NUMBER },
    Field { name: "LastModified", wire: "LastModified", query: "LastModified", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Body, flags: 0, of: &T_E_TAG },
    Field { name: "Size", wire: "Size", query: "Size", location: Location::Body, flags: 0, of: &T_SIZE },
    Field { name: "ChecksumCRC32", wire: "ChecksumCRC32", query: "ChecksumCRC32", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "ChecksumCRC32C", query: "ChecksumCRC32C", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "ChecksumCRC64NVME", query: "ChecksumCRC64NVME", location: Location::Body, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "ChecksumSHA1", query: "ChecksumSHA1", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "ChecksumSHA256", query: "ChecksumSHA256", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "ChecksumSHA512", query: "ChecksumSHA512", location: Location::Body, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "ChecksumMD5", query: "ChecksumMD5", location: Location::Body, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "ChecksumXXHASH64", query: "ChecksumXXHASH64", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "ChecksumXXHASH3", query: "ChecksumXXHASH3", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "ChecksumXXHASH128", query: "ChecksumXXHASH128", location: Location::Body, flags: 0, of: &T_CHECKSUM_XXHASH128 },
] };
static T_PART: Type = Type { kind: Kind::Struct(&S_PART), check: None };
static T_PART_NUMBER: Type = Type { kind: Kind::Int, check: None };
static T_PART_NUMBER_MARKER: Type = Type { kind: Kind::Int, check: None };
static T_PARTITION_DATE_SOURCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["EventTime", "DeliveryTime"] }) };
pub static S_PARTITIONED_PREFIX: Shape = Shape { name: "PartitionedPrefix", payload: None, xml_name: "PartitionedPrefix", xml_namespace: "", union: false, fields: &[
    Field { name: "PartitionDateSource", wire: "PartitionDateSource", query: "PartitionDateSource", location: Location::Body, flags: 0, of: &T_PARTITION_DATE_SOURCE },
] };
static T_PARTITIONED_PREFIX: Type = Type { kind: Kind::Struct(&S_PARTITIONED_PREFIX), check: None };
static T_PARTS: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_PART }, check: None };
static T_PARTS_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_PARTS_LIST: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_OBJECT_PART }, check: None };
static T_PAYER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Requester", "BucketOwner"] }) };
static T_PERMISSION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] }) };
static T_POLICY: Type = Type { kind: Kind::Text, check: None };
pub static S_POLICY_STATUS: Shape = Shape { name: "PolicyStatus", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IsPublic", wire: "IsPublic", query: "IsPublic", location: Location::Body, flags: 0, of: &T_IS_PUBLIC },
] };
static T_POLICY_STATUS: Type = Type { kind: Kind::Struct(&S_POLICY_STATUS), check: None };
static T_PREFIX: Type = Type { kind: Kind::Text, check: None };
static T_PRIORITY: Type = Type { kind: Kind::Int, check: None };
pub static S_PUBLIC_ACCESS_BLOCK_CONFIGURATION: Shape = Shape { name: "PublicAccessBlockConfiguration", payload: None, xml_name: "PublicAccessBlockConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "BlockPublicAcls", wire: "BlockPublicAcls", query: "BlockPublicAcls", location: Location::Body, flags: 0, of: &T_SETTING },
    Field { name: "IgnorePublicAcls", wire: "IgnorePublicAcls", query: "IgnorePublicAcls", location: Location::Body, flags: 0, of: &T_SETTING },
    Field { name: "BlockPublicPolicy", wire: "BlockPublicPolicy", query: "BlockPublicPolicy", location: Location::Body, flags: 0, of: &T_SETTING },
    Field { name: "RestrictPublicBuckets", wire: "RestrictPublicBuckets", query: "RestrictPublicBuckets", location: Location::Body, flags: 0, of: &T_SETTING },
] };
static T_PUBLIC_ACCESS_BLOCK_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_PUBLIC_ACCESS_BLOCK_CONFIGURATION), check: None };
pub static S_PUT_BUCKET_ACL_REQUEST: Shape = Shape { name: "PutBucketAclRequest", payload: Some(1), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ACL", wire: "x-amz-acl", query: "x-amz-acl", location: Location::Header, flags: 0, of: &T_BUCKET_CANNED_ACL },
    Field { name: "AccessControlPolicy", wire: "AccessControlPolicy", query: "AccessControlPolicy", location: Location::Body, flags: 0, of: &T_ACCESS_CONTROL_POLICY },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "GrantFullControl", wire: "x-amz-grant-full-control", query: "x-amz-grant-full-control", location: Location::Header, flags: 0, of: &T_GRANT_FULL_CONTROL },
    Field { name: "GrantRead", wire: "x-amz-grant-read", query: "x-amz-grant-read", location: Location::Header, flags: 0, of: &T_GRANT_READ },
    Field { name: "GrantReadACP", wire: "x-amz-grant-read-acp", query: "x-amz-grant-read-acp", location: Location::Header, flags: 0, of: &T_GRANT_READ_ACP },
    Field { name: "GrantWrite", wire: "x-amz-grant-write", query: "x-amz-grant-write", location: Location::Header, flags: 0, of: &T_GRANT_WRITE },
    Field { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", query: "x-amz-grant-write-acp", location: Location::Header, flags: 0, of: &T_GRANT_WRITE_ACP },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_BUCKET_ENCRYPTION_REQUEST: Shape = Shape { name: "PutBucketEncryptionRequest", payload: Some(3), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ServerSideEncryptionConfiguration", wire: "ServerSideEncryptionConfiguration", query: "ServerSideEncryptionConfiguration", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_SIDE_ENCRYPTION_CONFIGURATION },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST: Shape = Shape { name: "PutBucketOwnershipControlsRequest", payload: Some(3), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "OwnershipControls", wire: "OwnershipControls", query: "OwnershipControls", location: Location::Body, flags: flag::REQUIRED, of: &T_OWNERSHIP_CONTROLS },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
] };
pub static S_PUT_BUCKET_POLICY_REQUEST: Shape = Shape { name: "PutBucketPolicyRequest", payload: Some(4), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ConfirmRemoveSelfBucketAccess", wire: "x-amz-confirm-remove-self-bucket-access", query: "x-amz-confirm-remove-self-bucket-access", location: Location::Header, flags: 0, of: &T_CONFIRM_REMOVE_SELF_BUCKET_ACCESS },
    Field { name: "Policy", wire: "Policy", query: "Policy", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_BUCKET_REQUEST_PAYMENT_REQUEST: Shape = Shape { name: "PutBucketRequestPaymentRequest", payload: Some(3), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "RequestPaymentConfiguration", wire: "RequestPaymentConfiguration", query: "RequestPaymentConfiguration", location: Location::Body, flags: flag::REQUIRED, of: &T_REQUEST_PAYMENT_CONFIGURATION },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_BUCKET_TAGGING_REQUEST: Shape = Shape { name: "PutBucketTaggingRequest", payload: Some(3), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "Tagging", wire: "Tagging", query: "Tagging", location: Location::Body, flags: flag::REQUIRED, of: &T_TAGGING },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_BUCKET_VERSIONING_REQUEST: Shape = Shape { name: "PutBucketVersioningRequest", payload: Some(4), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "MFA", wire: "x-amz-mfa", query: "x-amz-mfa", location: Location::Header, flags: 0, of: &T_MFA },
    Field { name: "VersioningConfiguration", wire: "VersioningConfiguration", query: "VersioningConfiguration", location: Location::Body, flags: flag::REQUIRED, of: &T_VERSIONING_CONFIGURATION },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_OBJECT_ACL_OUTPUT: Shape = Shape { name: "PutObjectAclOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_PUT_OBJECT_ACL_REQUEST: Shape = Shape { name: "PutObjectAclRequest", payload: Some(1), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ACL", wire: "x-amz-acl", query: "x-amz-acl", location: Location::Header, flags: 0, of: &T_OBJECT_CANNED_ACL },
    Field { name: "AccessControlPolicy", wire: "AccessControlPolicy", query: "AccessControlPolicy", location: Location::Body, flags: 0, of: &T_ACCESS_CONTROL_POLICY },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "GrantFullControl", wire: "x-amz-grant-full-control", query: "x-amz-grant-full-control", location: Location::Header, flags: 0, of: &T_GRANT_FULL_CONTROL },
    Field { name: "GrantRead", wire: "x-amz-grant-read", query: "x-amz-grant-read", location: Location::Header, flags: 0, of: &T_GRANT_READ },
    Field { name: "GrantReadACP", wire: "x-amz-grant-read-acp", query: "x-amz-grant-read-acp", location: Location::Header, flags: 0, of: &T_GRANT_READ_ACP },
    Field { name: "GrantWrite", wire: "x-amz-grant-write", query: "x-amz-grant-write", location: Location::Header, flags: 0, of: &T_GRANT_WRITE },
    Field { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", query: "x-amz-grant-write-acp", location: Location::Header, flags: 0, of: &T_GRANT_WRITE_ACP },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_OBJECT_LEGAL_HOLD_OUTPUT: Shape = Shape { name: "PutObjectLegalHoldOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_PUT_OBJECT_LEGAL_HOLD_REQUEST: Shape = Shape { name: "PutObjectLegalHoldRequest", payload: Some(2), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "LegalHold", wire: "LegalHold", query: "LegalHold", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT: Shape = Shape { name: "PutObjectLockConfigurationOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST: Shape = Shape { name: "PutObjectLockConfigurationRequest", payload: Some(1), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ObjectLockConfiguration", wire: "ObjectLockConfiguration", query: "ObjectLockConfiguration", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_CONFIGURATION },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "Token", wire: "x-amz-bucket-object-lock-token", query: "x-amz-bucket-object-lock-token", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_TOKEN },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_OBJECT_OUTPUT: Shape = Shape { name: "PutObjectOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Expiration", wire: "x-amz-expiration", query: "x-amz-expiration", location: Location::Header, flags: 0, of: &T_EXPIRATION },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Header, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "ChecksumType", wire: "x-amz-checksum-type", query: "x-amz-checksum-type", location: Location::Header, flags: 0, of: &T_CHECKSUM_TYPE },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", query: "x-amz-server-side-encryption-context", location: Location::Header, flags: 0, of: &T_SSEKMS_ENCRYPTION_CONTEXT },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "Size", wire: "x-amz-object-size", query: "x-amz-object-size", location: Location::Header, flags: 0, of: &T_SIZE },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_PUT_OBJECT_REQUEST: Shape = Shape { name: "PutObjectRequest", payload: Some(1), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ACL", wire: "x-amz-acl", query: "x-amz-acl", location: Location::Header, flags: 0, of: &T_OBJECT_CANNED_ACL },
    Field { name: "Body", wire: "Body", query: "Body", location: Location::Body, flags: 0, of: &T_BODY },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "CacheControl", wire: "Cache-Control", query: "Cache-Control", location: Location::Header, flags: 0, of: &T_CACHE_CONTROL },
    Field { name: "ContentDisposition", wire: "Content-Disposition", query: "Content-Disposition", location: Location::Header, flags: 0, of: &T_CONTENT_DISPOSITION },
    Field { name: "ContentEncoding", wire: "Content-Encoding", query: "Content-Encoding", location: Location::Header, flags: 0, of: &T_CONTENT_ENCODING },
    Field { name: "ContentLanguage", wire: "Content-Language", query: "Content-Language", location: Location::Header, flags: 0, of: &T_CONTENT_LANGUAGE },
    Field { name: "ContentLength", wire: "Content-Length", query: "Content-Length", location: Location::Header, flags: 0, of: &T_CONTENT_LENGTH },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ContentType", wire: "Content-Type", query: "Content-Type", location: Location::Header, flags: 0, of: &T_CONTENT_TYPE },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "Expires", wire: "Expires", query: "Expires", location: Location::Header, flags: 0, of: &T_EXPIRES },
    Field { name: "IfMatch", wire: "If-Match", query: "If-Match", location: Location::Header, flags: 0, of: &T_IF_MATCH },
    Field { name: "IfNoneMatch", wire: "If-None-Match", query: "If-None-Match", location: Location::Header, flags: 0, of: &T_IF_NONE_MATCH },
    Field { name: "GrantFullControl", wire: "x-amz-grant-full-control", query: "x-amz-grant-full-control", location: Location::Header, flags: 0, of: &T_GRANT_FULL_CONTROL },
    Field { name: "GrantRead", wire: "x-amz-grant-read", query: "x-amz-grant-read", location: Location::Header, flags: 0, of: &T_GRANT_READ },
    Field { name: "GrantReadACP", wire: "x-amz-grant-read-acp", query: "x-amz-grant-read-acp", location: Location::Header, flags: 0, of: &T_GRANT_READ_ACP },
    Field { name: "GrantWriteACP", wire: "x-amz-grant-write-acp", query: "x-amz-grant-write-acp", location: Location::Header, flags: 0, of: &T_GRANT_WRITE_ACP },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "WriteOffsetBytes", wire: "x-amz-write-offset-bytes", query: "x-amz-write-offset-bytes", location: Location::Header, flags: 0, of: &T_WRITE_OFFSET_BYTES },
    Field { name: "Metadata", wire: "x-amz-meta-", query: "x-amz-meta-", location: Location::Headers, flags: 0, of: &T_METADATA },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "StorageClass", wire: "x-amz-storage-class", query: "x-amz-storage-class", location: Location::Header, flags: 0, of: &T_STORAGE_CLASS },
    Field { name: "WebsiteRedirectLocation", wire: "x-amz-website-redirect-location", query: "x-amz-website-redirect-location", location: Location::Header, flags: 0, of: &T_WEBSITE_REDIRECT_LOCATION },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "SSEKMSEncryptionContext", wire: "x-amz-server-side-encryption-context", query: "x-amz-server-side-encryption-context", location: Location::Header, flags: 0, of: &T_SSEKMS_ENCRYPTION_CONTEXT },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "Tagging", wire: "x-amz-tagging", query: "x-amz-tagging", location: Location::Header, flags: 0, of: &T_TAGGING_HEADER },
    Field { name: "ObjectLockMode", wire: "x-amz-object-lock-mode", query: "x-amz-object-lock-mode", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_MODE },
    Field { name: "ObjectLockRetainUntilDate", wire: "x-amz-object-lock-retain-until-date", query: "x-amz-object-lock-retain-until-date", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_RETAIN_UNTIL_DATE },
    Field { name: "ObjectLockLegalHoldStatus", wire: "x-amz-object-lock-legal-hold", query: "x-amz-object-lock-legal-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_LEGAL_HOLD_STATUS },
    Field { name: "ObjectLockEventHold", wire: "x-amz-object-lock-event-hold", query: "x-amz-object-lock-event-hold", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD },
    Field { name: "ObjectLockEventHoldDurationDays", wire: "x-amz-object-lock-event-hold-duration-days", query: "x-amz-object-lock-event-hold-duration-days", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_DAYS },
    Field { name: "ObjectLockEventHoldDurationYears", wire: "x-amz-object-lock-event-hold-duration-years", query: "x-amz-object-lock-event-hold-duration-years", location: Location::Header, flags: 0, of: &T_OBJECT_LOCK_EVENT_HOLD_DURATION_YEARS },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_OBJECT_RETENTION_OUTPUT: Shape = Shape { name: "PutObjectRetentionOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
] };
pub static S_PUT_OBJECT_RETENTION_REQUEST: Shape = Shape { name: "PutObjectRetentionRequest", payload: Some(2), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "Retention", wire: "Retention", query: "Retention", location: Location::Body, flags: 0, of: &T_OBJECT_LOCK_RETENTION },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "BypassGovernanceRetention", wire: "x-amz-bypass-governance-retention", query: "x-amz-bypass-governance-retention", location: Location::Header, flags: 0, of: &T_BYPASS_GOVERNANCE_RETENTION },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_PUT_OBJECT_TAGGING_OUTPUT: Shape = Shape { name: "PutObjectTaggingOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_PUT_OBJECT_TAGGING_REQUEST: Shape = Shape { name: "PutObjectTaggingRequest", payload: Some(5), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "VersionId", wire: "versionId", query: "versionId", location: Location::Query, flags: 0, of: &T_OBJECT_VERSION_ID },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "Tagging", wire: "Tagging", query: "Tagging", location: Location::Body, flags: flag::REQUIRED, of: &T_TAGGING },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
] };
pub static S_PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Shape = Shape { name: "PutPublicAccessBlockRequest", payload: Some(3), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "PublicAccessBlockConfiguration", wire: "PublicAccessBlockConfiguration", query: "PublicAccessBlockConfiguration", location: Location::Body, flags: flag::REQUIRED, of: &T_PUBLIC_ACCESS_BLOCK_CONFIGURATION },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
static T_QUIET: Type = Type { kind: Kind::Bool, check: None };
static T_RANGE: Type = Type { kind: Kind::Text, check: None };
static T_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(20.0), pattern: None, values: &[] }) };
static T_REPLICA_KMS_KEY_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_REPLICA_MODIFICATIONS: Shape = Shape { name: "ReplicaModifications", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_REPLICA_MODIFICATIONS_STATUS },
] };
static T_REPLICA_MODIFICATIONS: Type = Type { kind: Kind::Struct(&S_REPLICA_MODIFICATIONS), check: None };
static T_REPLICA_MODIFICATIONS_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
pub static S_REPLICATION_CONFIGURATION: Shape = Shape { name: "ReplicationConfiguration", payload: None, xml_name: "ReplicationConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Role", wire: "Role", query: "Role", location: Location::Body, flags: flag::REQUIRED, of: &T_ROLE },
    Field { name: "Rules", wire: "Rule", query: "Rule", location: Location::Body, flags: flag::REQUIRED, of: &T_REPLICATION_RULES },
] };
static T_REPLICATION_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_REPLICATION_CONFIGURATION), check: None };
pub static S_REPLICATION_RULE: Shape = Shape { name: "ReplicationRule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ID", wire: "ID", query: "ID", location: Location::Body, flags: 0, of: &T_ID },
    Field { name: "Priority", wire: "Priority", query: "Priority", location: Location::Body, flags: 0, of: &T_PRIORITY },
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Filter", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_REPLICATION_RULE_FILTER },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_REPLICATION_RULE_STATUS },
    Field { name: "SourceSelectionCriteria", wire: "SourceSelectionCriteria", query: "SourceSelectionCriteria", location: Location::Body, flags: 0, of: &T_SOURCE_SELECTION_CRITERIA },
    Field { name: "ExistingObjectReplication", wire: "ExistingObjectReplication", query: "ExistingObjectReplication", location: Location::Body, flags: 0, of: &T_EXISTING_OBJECT_REPLICATION },
    Field { name: "Destination", wire: "Destination", query: "Destination", location: Location::Body, flags: flag::REQUIRED, of: &T_DESTINATION },
    Field { name: "DeleteMarkerReplication", wire: "DeleteMarkerReplication", query: "DeleteMarkerReplication", location: Location::Body, flags: 0, of: &T_DELETE_MARKER_REPLICATION },
] };
static T_REPLICATION_RULE: Type = Type { kind: Kind::Struct(&S_REPLICATION_RULE), check: None };
pub static S_REPLICATION_RULE_AND_OPERATOR: Shape = Shape { name: "ReplicationRuleAndOperator", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Tags", wire: "Tag", query: "Tag", location: Location::Body, flags: 0, of: &T_TAG_SET_FLAT },
] };
static T_REPLICATION_RULE_AND_OPERATOR: Type = Type { kind: Kind::Struct(&S_REPLICATION_RULE_AND_OPERATOR), check: None };
pub static S_REPLICATION_RULE_FILTER: Shape = Shape { name: "ReplicationRuleFilter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Prefix", wire: "Prefix", query: "Prefix", location: Location::Body, flags: 0, of: &T_PREFIX },
    Field { name: "Tag", wire: "Tag", query: "Tag", location: Location::Body, flags: 0, of: &T_TAG },
    Field { name: "And", wire: "And", query: "And", location: Location::Body, flags: 0, of: &T_REPLICATION_RULE_AND_OPERATOR },
] };
static T_REPLICATION_RULE_FILTER: Type = Type { kind: Kind::Struct(&S_REPLICATION_RULE_FILTER), check: None };
static T_REPLICATION_RULE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_REPLICATION_RULES: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_REPLICATION_RULE }, check: None };
static T_REPLICATION_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["COMPLETE", "PENDING", "FAILED", "REPLICA", "COMPLETED"] }) };
pub static S_REPLICATION_TIME: Shape = Shape { name: "ReplicationTime", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_REPLICATION_TIME_STATUS },
    Field { name: "Time", wire: "Time", query: "Time", location: Location::Body, flags: flag::REQUIRED, of: &T_REPLICATION_TIME_VALUE },
] };
static T_REPLICATION_TIME: Type = Type { kind: Kind::Struct(&S_REPLICATION_TIME), check: None };
static T_REPLICATION_TIME_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
pub static S_REPLICATION_TIME_VALUE: Shape = Shape { name: "ReplicationTimeValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Minutes", wire: "Minutes", query: "Minutes", location: Location::Body, flags: 0, of: &T_MINUTES },
] };
static T_REPLICATION_TIME_VALUE: Type = Type { kind: Kind::Struct(&S_REPLICATION_TIME_VALUE), check: None };
static T_REQUEST_CHARGED: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["requester"] }) };
static T_REQUEST_PAYER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["requester"] }) };
pub static S_REQUEST_PAYMENT_CONFIGURATION: Shape = Shape { name: "RequestPaymentConfiguration", payload: None, xml_name: "RequestPaymentConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Payer", wire: "Payer", query: "Payer", location: Location::Body, flags: flag::REQUIRED, of: &T_PAYER },
] };
static T_REQUEST_PAYMENT_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_REQUEST_PAYMENT_CONFIGURATION), check: None };
static T_RESPONSE_CACHE_CONTROL: Type = Type { kind: Kind::Text, check: None };
static T_RESPONSE_CONTENT_DISPOSITION: Type = Type { kind: Kind::Text, check: None };
static T_RESPONSE_CONTENT_ENCODING: Type = Type { kind: Kind::Text, check: None };
static T_RESPONSE_CONTENT_LANGUAGE: Type = Type { kind: Kind::Text, check: None };
static T_RESPONSE_CONTENT_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_RESPONSE_EXPIRES: Type = Type { kind: Kind::Time(TimeFormat::Http), check: None };
static T_RESTORE: Type = Type { kind: Kind::Text, check: None };
static T_RESTORE_EXPIRY_DATE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_RESTORE_STATUS: Shape = Shape { name: "RestoreStatus", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IsRestoreInProgress", wire: "IsRestoreInProgress", query: "IsRestoreInProgress", location: Location::Body, flags: 0, of: &T_IS_RESTORE_IN_PROGRESS },
    Field { name: "RestoreExpiryDate", wire: "RestoreExpiryDate", query: "RestoreExpiryDate", location: Location::Body, flags: 0, of: &T_RESTORE_EXPIRY_DATE },
] };
static T_RESTORE_STATUS: Type = Type { kind: Kind::Struct(&S_RESTORE_STATUS), check: None };
static T_ROLE: Type = Type { kind: Kind::Text, check: None };
static T_S3_REGIONAL_OR_S3_EXPRESS_BUCKET_ARN_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("arn:[^:]+:(s3|s3express):.*"), values: &[] }) };
static T_SSE_CUSTOMER_ALGORITHM: Type = Type { kind: Kind::Text, check: None };
static T_SSE_CUSTOMER_KEY: Type = Type { kind: Kind::Text, check: None };
static T_SSE_CUSTOMER_KEY_MD5: Type = Type { kind: Kind::Text, check: None };
static T_SSEKMS_ENCRYPTION_CONTEXT: Type = Type { kind: Kind::Text, check: None };
static T_SSEKMS_KEY_ID: Type = Type { kind: Kind::Text, check: None };
static T_SERVER_SIDE_ENCRYPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AES256", "aws:fsx", "aws:backup", "aws:kms", "aws:kms:dsse"] }) };
pub static S_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Shape = Shape { name: "ServerSideEncryptionByDefault", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SSEAlgorithm", wire: "SSEAlgorithm", query: "SSEAlgorithm", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "KMSMasterKeyID", wire: "KMSMasterKeyID", query: "KMSMasterKeyID", location: Location::Body, flags: 0, of: &T_SSEKMS_KEY_ID },
] };
static T_SERVER_SIDE_ENCRYPTION_BY_DEFAULT: Type = Type { kind: Kind::Struct(&S_SERVER_SIDE_ENCRYPTION_BY_DEFAULT), check: None };
pub static S_SERVER_SIDE_ENCRYPTION_CONFIGURATION: Shape = Shape { name: "ServerSideEncryptionConfiguration", payload: None, xml_name: "ServerSideEncryptionConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "Rules", wire: "Rule", query: "Rule", location: Location::Body, flags: flag::REQUIRED, of: &T_SERVER_SIDE_ENCRYPTION_RULES },
] };
static T_SERVER_SIDE_ENCRYPTION_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_SERVER_SIDE_ENCRYPTION_CONFIGURATION), check: None };
pub static S_SERVER_SIDE_ENCRYPTION_RULE: Shape = Shape { name: "ServerSideEncryptionRule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ApplyServerSideEncryptionByDefault", wire: "ApplyServerSideEncryptionByDefault", query: "ApplyServerSideEncryptionByDefault", location: Location::Body, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION_BY_DEFAULT },
    Field { name: "BucketKeyEnabled", wire: "BucketKeyEnabled", query: "BucketKeyEnabled", location: Location::Body, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "BlockedEncryptionTypes", wire: "BlockedEncryptionTypes", query: "BlockedEncryptionTypes", location: Location::Body, flags: 0, of: &T_BLOCKED_ENCRYPTION_TYPES },
] };
static T_SERVER_SIDE_ENCRYPTION_RULE: Type = Type { kind: Kind::Struct(&S_SERVER_SIDE_ENCRYPTION_RULE), check: None };
static T_SERVER_SIDE_ENCRYPTION_RULES: Type = Type { kind: Kind::List { item: "member", flat: true, of: &T_SERVER_SIDE_ENCRYPTION_RULE }, check: None };
static T_SETTING: Type = Type { kind: Kind::Bool, check: None };
pub static S_SIMPLE_PREFIX: Shape = Shape { name: "SimplePrefix", payload: None, xml_name: "SimplePrefix", xml_namespace: "", union: false, fields: &[
] };
static T_SIMPLE_PREFIX: Type = Type { kind: Kind::Struct(&S_SIMPLE_PREFIX), check: None };
static T_SIZE: Type = Type { kind: Kind::Long, check: None };
pub static S_SOURCE_SELECTION_CRITERIA: Shape = Shape { name: "SourceSelectionCriteria", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SseKmsEncryptedObjects", wire: "SseKmsEncryptedObjects", query: "SseKmsEncryptedObjects", location: Location::Body, flags: 0, of: &T_SSE_KMS_ENCRYPTED_OBJECTS },
    Field { name: "ReplicaModifications", wire: "ReplicaModifications", query: "ReplicaModifications", location: Location::Body, flags: 0, of: &T_REPLICA_MODIFICATIONS },
] };
static T_SOURCE_SELECTION_CRITERIA: Type = Type { kind: Kind::Struct(&S_SOURCE_SELECTION_CRITERIA), check: None };
pub static S_SSE_KMS_ENCRYPTED_OBJECTS: Shape = Shape { name: "SseKmsEncryptedObjects", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_SSE_KMS_ENCRYPTED_OBJECTS_STATUS },
] };
static T_SSE_KMS_ENCRYPTED_OBJECTS: Type = Type { kind: Kind::Struct(&S_SSE_KMS_ENCRYPTED_OBJECTS), check: None };
static T_SSE_KMS_ENCRYPTED_OBJECTS_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Enabled", "Disabled"] }) };
static T_START_AFTER: Type = Type { kind: Kind::Text, check: None };
static T_STORAGE_CLASS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "DEEP_ARCHIVE", "OUTPOSTS", "GLACIER_IR", "SNOW", "EXPRESS_ONEZONE", "FSX_OPENZFS", "FSX_ONTAP", "AWS_BACKUP_WARM", "AWS_BACKUP_LOW_COST_WARM"] }) };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_TAG_SET: Type = Type { kind: Kind::List { item: "Tag", flat: false, of: &T_TAG }, check: None };
pub static S_TAGGING: Shape = Shape { name: "Tagging", payload: None, xml_name: "Tagging", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "TagSet", wire: "TagSet", query: "TagSet", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_SET },
] };
static T_TAGGING: Type = Type { kind: Kind::Struct(&S_TAGGING), check: None };
static T_TAGGING_DIRECTIVE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["COPY", "REPLACE"] }) };
static T_TAGGING_HEADER: Type = Type { kind: Kind::Text, check: None };
static T_TARGET_BUCKET: Type = Type { kind: Kind::Text, check: None };
pub static S_TARGET_GRANT: Shape = Shape { name: "TargetGrant", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Grantee", wire: "Grantee", query: "Grantee", location: Location::Body, flags: 0, of: &T_GRANTEE },
    Field { name: "Permission", wire: "Permission", query: "Permission", location: Location::Body, flags: 0, of: &T_BUCKET_LOGS_PERMISSION },
] };
static T_TARGET_GRANT: Type = Type { kind: Kind::Struct(&S_TARGET_GRANT), check: None };
static T_TARGET_GRANTS: Type = Type { kind: Kind::List { item: "Grant", flat: false, of: &T_TARGET_GRANT }, check: None };
pub static S_TARGET_OBJECT_KEY_FORMAT: Shape = Shape { name: "TargetObjectKeyFormat", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SimplePrefix", wire: "SimplePrefix", query: "SimplePrefix", location: Location::Body, flags: 0, of: &T_SIMPLE_PREFIX },
    Field { name: "PartitionedPrefix", wire: "PartitionedPrefix", query: "PartitionedPrefix", location: Location::Body, flags: 0, of: &T_PARTITIONED_PREFIX },
] };
static T_TARGET_OBJECT_KEY_FORMAT: Type = Type { kind: Kind::Struct(&S_TARGET_OBJECT_KEY_FORMAT), check: None };
static T_TARGET_PREFIX: Type = Type { kind: Kind::Text, check: None };
static T_TOKEN: Type = Type { kind: Kind::Text, check: None };
static T_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CanonicalUser", "AmazonCustomerByEmail", "Group"] }) };
static T_URI: Type = Type { kind: Kind::Text, check: None };
static T_UPLOAD_ID_MARKER: Type = Type { kind: Kind::Text, check: None };
pub static S_UPLOAD_PART_COPY_OUTPUT: Shape = Shape { name: "UploadPartCopyOutput", payload: Some(1), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CopySourceVersionId", wire: "x-amz-copy-source-version-id", query: "x-amz-copy-source-version-id", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_VERSION_ID },
    Field { name: "CopyPartResult", wire: "CopyPartResult", query: "CopyPartResult", location: Location::Body, flags: 0, of: &T_COPY_PART_RESULT },
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_UPLOAD_PART_COPY_REQUEST: Shape = Shape { name: "UploadPartCopyRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "CopySource", wire: "x-amz-copy-source", query: "x-amz-copy-source", location: Location::Header, flags: flag::REQUIRED, of: &T_COPY_SOURCE },
    Field { name: "CopySourceIfMatch", wire: "x-amz-copy-source-if-match", query: "x-amz-copy-source-if-match", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_MATCH },
    Field { name: "CopySourceIfModifiedSince", wire: "x-amz-copy-source-if-modified-since", query: "x-amz-copy-source-if-modified-since", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_MODIFIED_SINCE },
    Field { name: "CopySourceIfNoneMatch", wire: "x-amz-copy-source-if-none-match", query: "x-amz-copy-source-if-none-match", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_NONE_MATCH },
    Field { name: "CopySourceIfUnmodifiedSince", wire: "x-amz-copy-source-if-unmodified-since", query: "x-amz-copy-source-if-unmodified-since", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_IF_UNMODIFIED_SINCE },
    Field { name: "CopySourceRange", wire: "x-amz-copy-source-range", query: "x-amz-copy-source-range", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_RANGE },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "PartNumber", wire: "partNumber", query: "partNumber", location: Location::Query, flags: flag::REQUIRED, of: &T_PART_NUMBER },
    Field { name: "UploadId", wire: "uploadId", query: "uploadId", location: Location::Query, flags: flag::REQUIRED, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "CopySourceSSECustomerAlgorithm", wire: "x-amz-copy-source-server-side-encryption-customer-algorithm", query: "x-amz-copy-source-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_SSE_CUSTOMER_ALGORITHM },
    Field { name: "CopySourceSSECustomerKey", wire: "x-amz-copy-source-server-side-encryption-customer-key", query: "x-amz-copy-source-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_SSE_CUSTOMER_KEY },
    Field { name: "CopySourceSSECustomerKeyMD5", wire: "x-amz-copy-source-server-side-encryption-customer-key-MD5", query: "x-amz-copy-source-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_COPY_SOURCE_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
    Field { name: "ExpectedSourceBucketOwner", wire: "x-amz-source-expected-bucket-owner", query: "x-amz-source-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
pub static S_UPLOAD_PART_OUTPUT: Shape = Shape { name: "UploadPartOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServerSideEncryption", wire: "x-amz-server-side-encryption", query: "x-amz-server-side-encryption", location: Location::Header, flags: 0, of: &T_SERVER_SIDE_ENCRYPTION },
    Field { name: "ETag", wire: "ETag", query: "ETag", location: Location::Header, flags: 0, of: &T_E_TAG },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "SSEKMSKeyId", wire: "x-amz-server-side-encryption-aws-kms-key-id", query: "x-amz-server-side-encryption-aws-kms-key-id", location: Location::Header, flags: 0, of: &T_SSEKMS_KEY_ID },
    Field { name: "BucketKeyEnabled", wire: "x-amz-server-side-encryption-bucket-key-enabled", query: "x-amz-server-side-encryption-bucket-key-enabled", location: Location::Header, flags: 0, of: &T_BUCKET_KEY_ENABLED },
    Field { name: "RequestCharged", wire: "x-amz-request-charged", query: "x-amz-request-charged", location: Location::Header, flags: 0, of: &T_REQUEST_CHARGED },
    Field { name: "VersionId", wire: "x-amz-version-id", query: "x-amz-version-id", location: Location::Header, flags: 0, of: &T_OBJECT_VERSION_ID },
] };
pub static S_UPLOAD_PART_REQUEST: Shape = Shape { name: "UploadPartRequest", payload: Some(0), xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Body", wire: "Body", query: "Body", location: Location::Body, flags: 0, of: &T_BODY },
    Field { name: "Bucket", wire: "Bucket", query: "Bucket", location: Location::Label, flags: flag::REQUIRED, of: &T_BUCKET_NAME },
    Field { name: "ContentLength", wire: "Content-Length", query: "Content-Length", location: Location::Header, flags: 0, of: &T_CONTENT_LENGTH },
    Field { name: "ContentMD5", wire: "Content-MD5", query: "Content-MD5", location: Location::Header, flags: 0, of: &T_CONTENT_MD5 },
    Field { name: "ChecksumAlgorithm", wire: "x-amz-sdk-checksum-algorithm", query: "x-amz-sdk-checksum-algorithm", location: Location::Header, flags: 0, of: &T_CHECKSUM_ALGORITHM },
    Field { name: "ChecksumCRC32", wire: "x-amz-checksum-crc32", query: "x-amz-checksum-crc32", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32 },
    Field { name: "ChecksumCRC32C", wire: "x-amz-checksum-crc32c", query: "x-amz-checksum-crc32c", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC32_C },
    Field { name: "ChecksumCRC64NVME", wire: "x-amz-checksum-crc64nvme", query: "x-amz-checksum-crc64nvme", location: Location::Header, flags: 0, of: &T_CHECKSUM_CRC64_NVME },
    Field { name: "ChecksumSHA1", wire: "x-amz-checksum-sha1", query: "x-amz-checksum-sha1", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA1 },
    Field { name: "ChecksumSHA256", wire: "x-amz-checksum-sha256", query: "x-amz-checksum-sha256", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA256 },
    Field { name: "ChecksumSHA512", wire: "x-amz-checksum-sha512", query: "x-amz-checksum-sha512", location: Location::Header, flags: 0, of: &T_CHECKSUM_SHA512 },
    Field { name: "ChecksumMD5", wire: "x-amz-checksum-md5", query: "x-amz-checksum-md5", location: Location::Header, flags: 0, of: &T_CHECKSUM_MD5 },
    Field { name: "ChecksumXXHASH64", wire: "x-amz-checksum-xxhash64", query: "x-amz-checksum-xxhash64", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH64 },
    Field { name: "ChecksumXXHASH3", wire: "x-amz-checksum-xxhash3", query: "x-amz-checksum-xxhash3", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH3 },
    Field { name: "ChecksumXXHASH128", wire: "x-amz-checksum-xxhash128", query: "x-amz-checksum-xxhash128", location: Location::Header, flags: 0, of: &T_CHECKSUM_XXHASH128 },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Label, flags: flag::REQUIRED, of: &T_OBJECT_KEY },
    Field { name: "PartNumber", wire: "partNumber", query: "partNumber", location: Location::Query, flags: flag::REQUIRED, of: &T_PART_NUMBER },
    Field { name: "UploadId", wire: "uploadId", query: "uploadId", location: Location::Query, flags: flag::REQUIRED, of: &T_MULTIPART_UPLOAD_ID },
    Field { name: "SSECustomerAlgorithm", wire: "x-amz-server-side-encryption-customer-algorithm", query: "x-amz-server-side-encryption-customer-algorithm", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_ALGORITHM },
    Field { name: "SSECustomerKey", wire: "x-amz-server-side-encryption-customer-key", query: "x-amz-server-side-encryption-customer-key", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY },
    Field { name: "SSECustomerKeyMD5", wire: "x-amz-server-side-encryption-customer-key-MD5", query: "x-amz-server-side-encryption-customer-key-MD5", location: Location::Header, flags: 0, of: &T_SSE_CUSTOMER_KEY_MD5 },
    Field { name: "RequestPayer", wire: "x-amz-request-payer", query: "x-amz-request-payer", location: Location::Header, flags: 0, of: &T_REQUEST_PAYER },
    Field { name: "ExpectedBucketOwner", wire: "x-amz-expected-bucket-owner", query: "x-amz-expected-bucket-owner", location: Location::Header, flags: 0, of: &T_ACCOUNT_ID },
] };
static T_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_VERSION_ID_MARKER: Type = Type { kind: Kind::Text, check: None };
pub static S_VERSIONING_CONFIGURATION: Shape = Shape { name: "VersioningConfiguration", payload: None, xml_name: "VersioningConfiguration", xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/", union: false, fields: &[
    Field { name: "MFADelete", wire: "MfaDelete", query: "MfaDelete", location: Location::Body, flags: 0, of: &T_MFA_DELETE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_BUCKET_VERSIONING_STATUS },
] };
static T_VERSIONING_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_VERSIONING_CONFIGURATION), check: None };
static T_WEBSITE_REDIRECT_LOCATION: Type = Type { kind: Kind::Text, check: None };
static T_WRITE_OFFSET_BYTES: Type = Type { kind: Kind::Long, check: None };
static T_YEARS: Type = Type { kind: Kind::Int, check: None };
static T_TAG_SET_FLAT: Type = Type { kind: Kind::List { item: "Tag", flat: true, of: &T_TAG }, check: None };
