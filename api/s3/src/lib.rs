// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of S3: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Route, Service};

pub static SERVICE: Service = Service {
    name: "s3",
    signing_name: "s3",
    endpoint_prefix: "s3",
    service_id: "S3",
    protocols: &[Protocol::RestXml],
    api_version: "2006-03-01",
    target_prefix: "",
    xml_namespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AbortMultipartUpload",
        "CompleteMultipartUpload",
        "CopyObject",
        "CreateBucket",
        "CreateBucketMetadataConfiguration",
        "CreateBucketMetadataTableConfiguration",
        "CreateMultipartUpload",
        "CreateSession",
        "DeleteBucket",
        "DeleteBucketAnalyticsConfiguration",
        "DeleteBucketCors",
        "DeleteBucketEncryption",
        "DeleteBucketIntelligentTieringConfiguration",
        "DeleteBucketInventoryConfiguration",
        "DeleteBucketLifecycle",
        "DeleteBucketMetadataConfiguration",
        "DeleteBucketMetadataTableConfiguration",
        "DeleteBucketMetricsConfiguration",
        "DeleteBucketOwnershipControls",
        "DeleteBucketPolicy",
        "DeleteBucketReplication",
        "DeleteBucketTagging",
        "DeleteBucketWebsite",
        "DeleteObject",
        "DeleteObjectAnnotation",
        "DeleteObjectTagging",
        "DeleteObjects",
        "DeletePublicAccessBlock",
        "GetBucketAbac",
        "GetBucketAccelerateConfiguration",
        "GetBucketAcl",
        "GetBucketAnalyticsConfiguration",
        "GetBucketCors",
        "GetBucketEncryption",
        "GetBucketIntelligentTieringConfiguration",
        "GetBucketInventoryConfiguration",
        "GetBucketLifecycle",
        "GetBucketLifecycleConfiguration",
        "GetBucketLocation",
        "GetBucketLogging",
        "GetBucketMetadataConfiguration",
        "GetBucketMetadataTableConfiguration",
        "GetBucketMetricsConfiguration",
        "GetBucketNotification",
        "GetBucketNotificationConfiguration",
        "GetBucketOwnershipControls",
        "GetBucketPolicy",
        "GetBucketPolicyStatus",
        "GetBucketReplication",
        "GetBucketRequestPayment",
        "GetBucketTagging",
        "GetBucketVersioning",
        "GetBucketWebsite",
        "GetObject",
        "GetObjectAcl",
        "GetObjectAnnotation",
        "GetObjectAttributes",
        "GetObjectLegalHold",
        "GetObjectLockConfiguration",
        "GetObjectRetention",
        "GetObjectTagging",
        "GetObjectTorrent",
        "GetPublicAccessBlock",
        "HeadBucket",
        "HeadObject",
        "ListBucketAnalyticsConfigurations",
        "ListBucketIntelligentTieringConfigurations",
        "ListBucketInventoryConfigurations",
        "ListBucketMetricsConfigurations",
        "ListBuckets",
        "ListDirectoryBuckets",
        "ListMultipartUploads",
        "ListObjectAnnotations",
        "ListObjectVersions",
        "ListObjects",
        "ListObjectsV2",
        "ListParts",
        "PutBucketAbac",
        "PutBucketAccelerateConfiguration",
        "PutBucketAcl",
        "PutBucketAnalyticsConfiguration",
        "PutBucketCors",
        "PutBucketEncryption",
        "PutBucketIntelligentTieringConfiguration",
        "PutBucketInventoryConfiguration",
        "PutBucketLifecycle",
        "PutBucketLifecycleConfiguration",
        "PutBucketLogging",
        "PutBucketMetricsConfiguration",
        "PutBucketNotification",
        "PutBucketNotificationConfiguration",
        "PutBucketOwnershipControls",
        "PutBucketPolicy",
        "PutBucketReplication",
        "PutBucketRequestPayment",
        "PutBucketTagging",
        "PutBucketVersioning",
        "PutBucketWebsite",
        "PutObject",
        "PutObjectAcl",
        "PutObjectAnnotation",
        "PutObjectLegalHold",
        "PutObjectLockConfiguration",
        "PutObjectRetention",
        "PutObjectTagging",
        "PutPublicAccessBlock",
        "RenameObject",
        "RestoreObject",
        "SelectObjectContent",
        "UpdateBucketMetadataAnnotationTableConfiguration",
        "UpdateBucketMetadataInventoryTableConfiguration",
        "UpdateBucketMetadataJournalTableConfiguration",
        "UpdateObjectEncryption",
        "UploadPart",
        "UploadPartCopy",
        "WriteGetObjectResponse",
    ],
    operations: &[
        AbortMultipartUpload::INFO,
        CompleteMultipartUpload::INFO,
        CopyObject::INFO,
        CreateBucket::INFO,
        CreateMultipartUpload::INFO,
        DeleteBucket::INFO,
        DeleteBucketEncryption::INFO,
        DeleteBucketOwnershipControls::INFO,
        DeleteBucketPolicy::INFO,
        DeleteBucketTagging::INFO,
        DeleteObject::INFO,
        DeleteObjectTagging::INFO,
        DeleteObjects::INFO,
        DeletePublicAccessBlock::INFO,
        GetBucketAccelerateConfiguration::INFO,
        GetBucketAcl::INFO,
        GetBucketEncryption::INFO,
        GetBucketLocation::INFO,
        GetBucketLogging::INFO,
        GetBucketOwnershipControls::INFO,
        GetBucketPolicy::INFO,
        GetBucketPolicyStatus::INFO,
        GetBucketReplication::INFO,
        GetBucketRequestPayment::INFO,
        GetBucketTagging::INFO,
        GetBucketVersioning::INFO,
        GetObject::INFO,
        GetObjectAcl::INFO,
        GetObjectAttributes::INFO,
        GetObjectLegalHold::INFO,
        GetObjectLockConfiguration::INFO,
        GetObjectRetention::INFO,
        GetObjectTagging::INFO,
        GetPublicAccessBlock::INFO,
        HeadBucket::INFO,
        HeadObject::INFO,
        ListBuckets::INFO,
        ListMultipartUploads::INFO,
        ListObjectVersions::INFO,
        ListObjects::INFO,
        ListObjectsV2::INFO,
        ListParts::INFO,
        PutBucketAcl::INFO,
        PutBucketEncryption::INFO,
        PutBucketOwnershipControls::INFO,
        PutBucketPolicy::INFO,
        PutBucketRequestPayment::INFO,
        PutBucketTagging::INFO,
        PutBucketVersioning::INFO,
        PutObject::INFO,
        PutObjectAcl::INFO,
        PutObjectLegalHold::INFO,
        PutObjectLockConfiguration::INFO,
        PutObjectRetention::INFO,
        PutObjectTagging::INFO,
        PutPublicAccessBlock::INFO,
        UploadPart::INFO,
        UploadPartCopy::INFO,
    ],
    errors: &[
        &errors::BUCKET_ALREADY_EXISTS,
        &errors::BUCKET_ALREADY_OWNED_BY_YOU,
        &errors::ENCRYPTION_TYPE_MISMATCH,
        &errors::INVALID_OBJECT_STATE,
        &errors::INVALID_REQUEST,
        &errors::INVALID_WRITE_OFFSET,
        &errors::NO_SUCH_BUCKET,
        &errors::NO_SUCH_KEY,
        &errors::NO_SUCH_UPLOAD,
        &errors::OBJECT_NOT_IN_ACTIVE_TIER_ERROR,
        &errors::TOO_MANY_PARTS,
    ],
    routes: &[
        Route { method: "DELETE", uri: "/{Bucket}/{Key+}", operation: "AbortMultipartUpload" },
        Route { method: "POST", uri: "/{Bucket}/{Key+}", operation: "CompleteMultipartUpload" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}", operation: "CopyObject" },
        Route { method: "PUT", uri: "/{Bucket}", operation: "CreateBucket" },
        Route {
            method: "POST",
            uri: "/{Bucket}?metadataConfiguration",
            operation: "CreateBucketMetadataConfiguration",
        },
        Route { method: "POST", uri: "/{Bucket}?metadataTable", operation: "CreateBucketMetadataTableConfiguration" },
        Route { method: "POST", uri: "/{Bucket}/{Key+}?uploads", operation: "CreateMultipartUpload" },
        Route { method: "GET", uri: "/{Bucket}?session", operation: "CreateSession" },
        Route { method: "DELETE", uri: "/{Bucket}", operation: "DeleteBucket" },
        Route { method: "DELETE", uri: "/{Bucket}?analytics", operation: "DeleteBucketAnalyticsConfiguration" },
        Route { method: "DELETE", uri: "/{Bucket}?cors", operation: "DeleteBucketCors" },
        Route { method: "DELETE", uri: "/{Bucket}?encryption", operation: "DeleteBucketEncryption" },
        Route {
            method: "DELETE",
            uri: "/{Bucket}?intelligent-tiering",
            operation: "DeleteBucketIntelligentTieringConfiguration",
        },
        Route { method: "DELETE", uri: "/{Bucket}?inventory", operation: "DeleteBucketInventoryConfiguration" },
        Route { method: "DELETE", uri: "/{Bucket}?lifecycle", operation: "DeleteBucketLifecycle" },
        Route {
            method: "DELETE",
            uri: "/{Bucket}?metadataConfiguration",
            operation: "DeleteBucketMetadataConfiguration",
        },
        Route { method: "DELETE", uri: "/{Bucket}?metadataTable", operation: "DeleteBucketMetadataTableConfiguration" },
        Route { method: "DELETE", uri: "/{Bucket}?metrics", operation: "DeleteBucketMetricsConfiguration" },
        Route { method: "DELETE", uri: "/{Bucket}?ownershipControls", operation: "DeleteBucketOwnershipControls" },
        Route { method: "DELETE", uri: "/{Bucket}?policy", operation: "DeleteBucketPolicy" },
        Route { method: "DELETE", uri: "/{Bucket}?replication", operation: "DeleteBucketReplication" },
        Route { method: "DELETE", uri: "/{Bucket}?tagging", operation: "DeleteBucketTagging" },
        Route { method: "DELETE", uri: "/{Bucket}?website", operation: "DeleteBucketWebsite" },
        Route { method: "DELETE", uri: "/{Bucket}/{Key+}", operation: "DeleteObject" },
        Route { method: "DELETE", uri: "/{Bucket}/{Key+}?annotation", operation: "DeleteObjectAnnotation" },
        Route { method: "DELETE", uri: "/{Bucket}/{Key+}?tagging", operation: "DeleteObjectTagging" },
        Route { method: "POST", uri: "/{Bucket}?delete", operation: "DeleteObjects" },
        Route { method: "DELETE", uri: "/{Bucket}?publicAccessBlock", operation: "DeletePublicAccessBlock" },
        Route { method: "GET", uri: "/{Bucket}?abac", operation: "GetBucketAbac" },
        Route { method: "GET", uri: "/{Bucket}?accelerate", operation: "GetBucketAccelerateConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?acl", operation: "GetBucketAcl" },
        Route { method: "GET", uri: "/{Bucket}?analytics", operation: "GetBucketAnalyticsConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?cors", operation: "GetBucketCors" },
        Route { method: "GET", uri: "/{Bucket}?encryption", operation: "GetBucketEncryption" },
        Route {
            method: "GET",
            uri: "/{Bucket}?intelligent-tiering",
            operation: "GetBucketIntelligentTieringConfiguration",
        },
        Route { method: "GET", uri: "/{Bucket}?inventory", operation: "GetBucketInventoryConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?lifecycle", operation: "GetBucketLifecycle" },
        Route { method: "GET", uri: "/{Bucket}?lifecycle", operation: "GetBucketLifecycleConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?location", operation: "GetBucketLocation" },
        Route { method: "GET", uri: "/{Bucket}?logging", operation: "GetBucketLogging" },
        Route { method: "GET", uri: "/{Bucket}?metadataConfiguration", operation: "GetBucketMetadataConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?metadataTable", operation: "GetBucketMetadataTableConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?metrics", operation: "GetBucketMetricsConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?notification", operation: "GetBucketNotification" },
        Route { method: "GET", uri: "/{Bucket}?notification", operation: "GetBucketNotificationConfiguration" },
        Route { method: "GET", uri: "/{Bucket}?ownershipControls", operation: "GetBucketOwnershipControls" },
        Route { method: "GET", uri: "/{Bucket}?policy", operation: "GetBucketPolicy" },
        Route { method: "GET", uri: "/{Bucket}?policyStatus", operation: "GetBucketPolicyStatus" },
        Route { method: "GET", uri: "/{Bucket}?replication", operation: "GetBucketReplication" },
        Route { method: "GET", uri: "/{Bucket}?requestPayment", operation: "GetBucketRequestPayment" },
        Route { method: "GET", uri: "/{Bucket}?tagging", operation: "GetBucketTagging" },
        Route { method: "GET", uri: "/{Bucket}?versioning", operation: "GetBucketVersioning" },
        Route { method: "GET", uri: "/{Bucket}?website", operation: "GetBucketWebsite" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}", operation: "GetObject" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?acl", operation: "GetObjectAcl" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?annotation", operation: "GetObjectAnnotation" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?attributes", operation: "GetObjectAttributes" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?legal-hold", operation: "GetObjectLegalHold" },
        Route { method: "GET", uri: "/{Bucket}?object-lock", operation: "GetObjectLockConfiguration" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?retention", operation: "GetObjectRetention" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?tagging", operation: "GetObjectTagging" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?torrent", operation: "GetObjectTorrent" },
        Route { method: "GET", uri: "/{Bucket}?publicAccessBlock", operation: "GetPublicAccessBlock" },
        Route { method: "HEAD", uri: "/{Bucket}", operation: "HeadBucket" },
        Route { method: "HEAD", uri: "/{Bucket}/{Key+}", operation: "HeadObject" },
        Route { method: "GET", uri: "/{Bucket}?analytics", operation: "ListBucketAnalyticsConfigurations" },
        Route {
            method: "GET",
            uri: "/{Bucket}?intelligent-tiering",
            operation: "ListBucketIntelligentTieringConfigurations",
        },
        Route { method: "GET", uri: "/{Bucket}?inventory", operation: "ListBucketInventoryConfigurations" },
        Route { method: "GET", uri: "/{Bucket}?metrics", operation: "ListBucketMetricsConfigurations" },
        Route { method: "GET", uri: "/", operation: "ListBuckets" },
        Route { method: "GET", uri: "/", operation: "ListDirectoryBuckets" },
        Route { method: "GET", uri: "/{Bucket}?uploads", operation: "ListMultipartUploads" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}?annotation", operation: "ListObjectAnnotations" },
        Route { method: "GET", uri: "/{Bucket}?versions", operation: "ListObjectVersions" },
        Route { method: "GET", uri: "/{Bucket}", operation: "ListObjects" },
        Route { method: "GET", uri: "/{Bucket}?list-type=2", operation: "ListObjectsV2" },
        Route { method: "GET", uri: "/{Bucket}/{Key+}", operation: "ListParts" },
        Route { method: "PUT", uri: "/{Bucket}?abac", operation: "PutBucketAbac" },
        Route { method: "PUT", uri: "/{Bucket}?accelerate", operation: "PutBucketAccelerateConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}?acl", operation: "PutBucketAcl" },
        Route { method: "PUT", uri: "/{Bucket}?analytics", operation: "PutBucketAnalyticsConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}?cors", operation: "PutBucketCors" },
        Route { method: "PUT", uri: "/{Bucket}?encryption", operation: "PutBucketEncryption" },
        Route {
            method: "PUT",
            uri: "/{Bucket}?intelligent-tiering",
            operation: "PutBucketIntelligentTieringConfiguration",
        },
        Route { method: "PUT", uri: "/{Bucket}?inventory", operation: "PutBucketInventoryConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}?lifecycle", operation: "PutBucketLifecycle" },
        Route { method: "PUT", uri: "/{Bucket}?lifecycle", operation: "PutBucketLifecycleConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}?logging", operation: "PutBucketLogging" },
        Route { method: "PUT", uri: "/{Bucket}?metrics", operation: "PutBucketMetricsConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}?notification", operation: "PutBucketNotification" },
        Route { method: "PUT", uri: "/{Bucket}?notification", operation: "PutBucketNotificationConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}?ownershipControls", operation: "PutBucketOwnershipControls" },
        Route { method: "PUT", uri: "/{Bucket}?policy", operation: "PutBucketPolicy" },
        Route { method: "PUT", uri: "/{Bucket}?replication", operation: "PutBucketReplication" },
        Route { method: "PUT", uri: "/{Bucket}?requestPayment", operation: "PutBucketRequestPayment" },
        Route { method: "PUT", uri: "/{Bucket}?tagging", operation: "PutBucketTagging" },
        Route { method: "PUT", uri: "/{Bucket}?versioning", operation: "PutBucketVersioning" },
        Route { method: "PUT", uri: "/{Bucket}?website", operation: "PutBucketWebsite" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}", operation: "PutObject" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?acl", operation: "PutObjectAcl" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?annotation", operation: "PutObjectAnnotation" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?legal-hold", operation: "PutObjectLegalHold" },
        Route { method: "PUT", uri: "/{Bucket}?object-lock", operation: "PutObjectLockConfiguration" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?retention", operation: "PutObjectRetention" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?tagging", operation: "PutObjectTagging" },
        Route { method: "PUT", uri: "/{Bucket}?publicAccessBlock", operation: "PutPublicAccessBlock" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?renameObject", operation: "RenameObject" },
        Route { method: "POST", uri: "/{Bucket}/{Key+}?restore", operation: "RestoreObject" },
        Route { method: "POST", uri: "/{Bucket}/{Key+}?select&select-type=2", operation: "SelectObjectContent" },
        Route {
            method: "PUT",
            uri: "/{Bucket}?metadataAnnotationTable",
            operation: "UpdateBucketMetadataAnnotationTableConfiguration",
        },
        Route {
            method: "PUT",
            uri: "/{Bucket}?metadataInventoryTable",
            operation: "UpdateBucketMetadataInventoryTableConfiguration",
        },
        Route {
            method: "PUT",
            uri: "/{Bucket}?metadataJournalTable",
            operation: "UpdateBucketMetadataJournalTableConfiguration",
        },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}?encryption", operation: "UpdateObjectEncryption" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}", operation: "UploadPart" },
        Route { method: "PUT", uri: "/{Bucket}/{Key+}", operation: "UploadPartCopy" },
        Route { method: "POST", uri: "/WriteGetObjectResponse", operation: "WriteGetObjectResponse" },
    ],
};

pub struct AbortMultipartUpload;
impl AbortMultipartUpload {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "AbortMultipartUpload",
        method: "DELETE",
        uri: "/{Bucket}/{Key+}",
        status: 204,
        input: &tables::S_ABORT_MULTIPART_UPLOAD_REQUEST,
        output: &tables::S_ABORT_MULTIPART_UPLOAD_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_UPLOAD],
        action: "",
        resources: &[],
    };
}
impl Op for AbortMultipartUpload {
    type Input = types::AbortMultipartUploadRequest;
    type Output = types::AbortMultipartUploadOutput;
    const INFO: &'static Operation = AbortMultipartUpload::INFO;
}

pub struct CompleteMultipartUpload;
impl CompleteMultipartUpload {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "CompleteMultipartUpload",
        method: "POST",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_COMPLETE_MULTIPART_UPLOAD_REQUEST,
        output: &tables::S_COMPLETE_MULTIPART_UPLOAD_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for CompleteMultipartUpload {
    type Input = types::CompleteMultipartUploadRequest;
    type Output = types::CompleteMultipartUploadOutput;
    const INFO: &'static Operation = CompleteMultipartUpload::INFO;
}

pub struct CopyObject;
impl CopyObject {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "CopyObject",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_COPY_OBJECT_REQUEST,
        output: &tables::S_COPY_OBJECT_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::OBJECT_NOT_IN_ACTIVE_TIER_ERROR],
        action: "",
        resources: &[],
    };
}
impl Op for CopyObject {
    type Input = types::CopyObjectRequest;
    type Output = types::CopyObjectOutput;
    const INFO: &'static Operation = CopyObject::INFO;
}

pub struct CreateBucket;
impl CreateBucket {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "CreateBucket",
        method: "PUT",
        uri: "/{Bucket}",
        status: 200,
        input: &tables::S_CREATE_BUCKET_REQUEST,
        output: &tables::S_CREATE_BUCKET_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::BUCKET_ALREADY_EXISTS, &errors::BUCKET_ALREADY_OWNED_BY_YOU],
        action: "",
        resources: &[],
    };
}
impl Op for CreateBucket {
    type Input = types::CreateBucketRequest;
    type Output = types::CreateBucketOutput;
    const INFO: &'static Operation = CreateBucket::INFO;
}

pub struct CreateMultipartUpload;
impl CreateMultipartUpload {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "CreateMultipartUpload",
        method: "POST",
        uri: "/{Bucket}/{Key+}?uploads",
        status: 200,
        input: &tables::S_CREATE_MULTIPART_UPLOAD_REQUEST,
        output: &tables::S_CREATE_MULTIPART_UPLOAD_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for CreateMultipartUpload {
    type Input = types::CreateMultipartUploadRequest;
    type Output = types::CreateMultipartUploadOutput;
    const INFO: &'static Operation = CreateMultipartUpload::INFO;
}

pub struct DeleteBucket;
impl DeleteBucket {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteBucket",
        method: "DELETE",
        uri: "/{Bucket}",
        status: 204,
        input: &tables::S_DELETE_BUCKET_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteBucket {
    type Input = types::DeleteBucketRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteBucket::INFO;
}

pub struct DeleteBucketEncryption;
impl DeleteBucketEncryption {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteBucketEncryption",
        method: "DELETE",
        uri: "/{Bucket}?encryption",
        status: 204,
        input: &tables::S_DELETE_BUCKET_ENCRYPTION_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteBucketEncryption {
    type Input = types::DeleteBucketEncryptionRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteBucketEncryption::INFO;
}

pub struct DeleteBucketOwnershipControls;
impl DeleteBucketOwnershipControls {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteBucketOwnershipControls",
        method: "DELETE",
        uri: "/{Bucket}?ownershipControls",
        status: 204,
        input: &tables::S_DELETE_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteBucketOwnershipControls {
    type Input = types::DeleteBucketOwnershipControlsRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteBucketOwnershipControls::INFO;
}

pub struct DeleteBucketPolicy;
impl DeleteBucketPolicy {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteBucketPolicy",
        method: "DELETE",
        uri: "/{Bucket}?policy",
        status: 204,
        input: &tables::S_DELETE_BUCKET_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteBucketPolicy {
    type Input = types::DeleteBucketPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteBucketPolicy::INFO;
}

pub struct DeleteBucketTagging;
impl DeleteBucketTagging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteBucketTagging",
        method: "DELETE",
        uri: "/{Bucket}?tagging",
        status: 204,
        input: &tables::S_DELETE_BUCKET_TAGGING_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteBucketTagging {
    type Input = types::DeleteBucketTaggingRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteBucketTagging::INFO;
}

pub struct DeleteObject;
impl DeleteObject {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteObject",
        method: "DELETE",
        uri: "/{Bucket}/{Key+}",
        status: 204,
        input: &tables::S_DELETE_OBJECT_REQUEST,
        output: &tables::S_DELETE_OBJECT_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteObject {
    type Input = types::DeleteObjectRequest;
    type Output = types::DeleteObjectOutput;
    const INFO: &'static Operation = DeleteObject::INFO;
}

pub struct DeleteObjectTagging;
impl DeleteObjectTagging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteObjectTagging",
        method: "DELETE",
        uri: "/{Bucket}/{Key+}?tagging",
        status: 204,
        input: &tables::S_DELETE_OBJECT_TAGGING_REQUEST,
        output: &tables::S_DELETE_OBJECT_TAGGING_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteObjectTagging {
    type Input = types::DeleteObjectTaggingRequest;
    type Output = types::DeleteObjectTaggingOutput;
    const INFO: &'static Operation = DeleteObjectTagging::INFO;
}

pub struct DeleteObjects;
impl DeleteObjects {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeleteObjects",
        method: "POST",
        uri: "/{Bucket}?delete",
        status: 200,
        input: &tables::S_DELETE_OBJECTS_REQUEST,
        output: &tables::S_DELETE_OBJECTS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeleteObjects {
    type Input = types::DeleteObjectsRequest;
    type Output = types::DeleteObjectsOutput;
    const INFO: &'static Operation = DeleteObjects::INFO;
}

pub struct DeletePublicAccessBlock;
impl DeletePublicAccessBlock {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "DeletePublicAccessBlock",
        method: "DELETE",
        uri: "/{Bucket}?publicAccessBlock",
        status: 204,
        input: &tables::S_DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for DeletePublicAccessBlock {
    type Input = types::DeletePublicAccessBlockRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeletePublicAccessBlock::INFO;
}

pub struct GetBucketAccelerateConfiguration;
impl GetBucketAccelerateConfiguration {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketAccelerateConfiguration",
        method: "GET",
        uri: "/{Bucket}?accelerate",
        status: 200,
        input: &tables::S_GET_BUCKET_ACCELERATE_CONFIGURATION_REQUEST,
        output: &tables::S_GET_BUCKET_ACCELERATE_CONFIGURATION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketAccelerateConfiguration {
    type Input = types::GetBucketAccelerateConfigurationRequest;
    type Output = types::GetBucketAccelerateConfigurationOutput;
    const INFO: &'static Operation = GetBucketAccelerateConfiguration::INFO;
}

pub struct GetBucketAcl;
impl GetBucketAcl {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketAcl",
        method: "GET",
        uri: "/{Bucket}?acl",
        status: 200,
        input: &tables::S_GET_BUCKET_ACL_REQUEST,
        output: &tables::S_GET_BUCKET_ACL_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketAcl {
    type Input = types::GetBucketAclRequest;
    type Output = types::GetBucketAclOutput;
    const INFO: &'static Operation = GetBucketAcl::INFO;
}

pub struct GetBucketEncryption;
impl GetBucketEncryption {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketEncryption",
        method: "GET",
        uri: "/{Bucket}?encryption",
        status: 200,
        input: &tables::S_GET_BUCKET_ENCRYPTION_REQUEST,
        output: &tables::S_GET_BUCKET_ENCRYPTION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketEncryption {
    type Input = types::GetBucketEncryptionRequest;
    type Output = types::GetBucketEncryptionOutput;
    const INFO: &'static Operation = GetBucketEncryption::INFO;
}

pub struct GetBucketLocation;
impl GetBucketLocation {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketLocation",
        method: "GET",
        uri: "/{Bucket}?location",
        status: 200,
        input: &tables::S_GET_BUCKET_LOCATION_REQUEST,
        output: &tables::S_GET_BUCKET_LOCATION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketLocation {
    type Input = types::GetBucketLocationRequest;
    type Output = types::GetBucketLocationOutput;
    const INFO: &'static Operation = GetBucketLocation::INFO;
}

pub struct GetBucketLogging;
impl GetBucketLogging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketLogging",
        method: "GET",
        uri: "/{Bucket}?logging",
        status: 200,
        input: &tables::S_GET_BUCKET_LOGGING_REQUEST,
        output: &tables::S_GET_BUCKET_LOGGING_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketLogging {
    type Input = types::GetBucketLoggingRequest;
    type Output = types::GetBucketLoggingOutput;
    const INFO: &'static Operation = GetBucketLogging::INFO;
}

pub struct GetBucketOwnershipControls;
impl GetBucketOwnershipControls {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketOwnershipControls",
        method: "GET",
        uri: "/{Bucket}?ownershipControls",
        status: 200,
        input: &tables::S_GET_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
        output: &tables::S_GET_BUCKET_OWNERSHIP_CONTROLS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketOwnershipControls {
    type Input = types::GetBucketOwnershipControlsRequest;
    type Output = types::GetBucketOwnershipControlsOutput;
    const INFO: &'static Operation = GetBucketOwnershipControls::INFO;
}

pub struct GetBucketPolicy;
impl GetBucketPolicy {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketPolicy",
        method: "GET",
        uri: "/{Bucket}?policy",
        status: 200,
        input: &tables::S_GET_BUCKET_POLICY_REQUEST,
        output: &tables::S_GET_BUCKET_POLICY_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketPolicy {
    type Input = types::GetBucketPolicyRequest;
    type Output = types::GetBucketPolicyOutput;
    const INFO: &'static Operation = GetBucketPolicy::INFO;
}

pub struct GetBucketPolicyStatus;
impl GetBucketPolicyStatus {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketPolicyStatus",
        method: "GET",
        uri: "/{Bucket}?policyStatus",
        status: 200,
        input: &tables::S_GET_BUCKET_POLICY_STATUS_REQUEST,
        output: &tables::S_GET_BUCKET_POLICY_STATUS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketPolicyStatus {
    type Input = types::GetBucketPolicyStatusRequest;
    type Output = types::GetBucketPolicyStatusOutput;
    const INFO: &'static Operation = GetBucketPolicyStatus::INFO;
}

pub struct GetBucketReplication;
impl GetBucketReplication {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketReplication",
        method: "GET",
        uri: "/{Bucket}?replication",
        status: 200,
        input: &tables::S_GET_BUCKET_REPLICATION_REQUEST,
        output: &tables::S_GET_BUCKET_REPLICATION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketReplication {
    type Input = types::GetBucketReplicationRequest;
    type Output = types::GetBucketReplicationOutput;
    const INFO: &'static Operation = GetBucketReplication::INFO;
}

pub struct GetBucketRequestPayment;
impl GetBucketRequestPayment {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketRequestPayment",
        method: "GET",
        uri: "/{Bucket}?requestPayment",
        status: 200,
        input: &tables::S_GET_BUCKET_REQUEST_PAYMENT_REQUEST,
        output: &tables::S_GET_BUCKET_REQUEST_PAYMENT_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketRequestPayment {
    type Input = types::GetBucketRequestPaymentRequest;
    type Output = types::GetBucketRequestPaymentOutput;
    const INFO: &'static Operation = GetBucketRequestPayment::INFO;
}

pub struct GetBucketTagging;
impl GetBucketTagging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketTagging",
        method: "GET",
        uri: "/{Bucket}?tagging",
        status: 200,
        input: &tables::S_GET_BUCKET_TAGGING_REQUEST,
        output: &tables::S_GET_BUCKET_TAGGING_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketTagging {
    type Input = types::GetBucketTaggingRequest;
    type Output = types::GetBucketTaggingOutput;
    const INFO: &'static Operation = GetBucketTagging::INFO;
}

pub struct GetBucketVersioning;
impl GetBucketVersioning {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetBucketVersioning",
        method: "GET",
        uri: "/{Bucket}?versioning",
        status: 200,
        input: &tables::S_GET_BUCKET_VERSIONING_REQUEST,
        output: &tables::S_GET_BUCKET_VERSIONING_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetBucketVersioning {
    type Input = types::GetBucketVersioningRequest;
    type Output = types::GetBucketVersioningOutput;
    const INFO: &'static Operation = GetBucketVersioning::INFO;
}

pub struct GetObject;
impl GetObject {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObject",
        method: "GET",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_GET_OBJECT_REQUEST,
        output: &tables::S_GET_OBJECT_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_KEY, &errors::INVALID_OBJECT_STATE],
        action: "",
        resources: &[],
    };
}
impl Op for GetObject {
    type Input = types::GetObjectRequest;
    type Output = types::GetObjectOutput;
    const INFO: &'static Operation = GetObject::INFO;
}

pub struct GetObjectAcl;
impl GetObjectAcl {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObjectAcl",
        method: "GET",
        uri: "/{Bucket}/{Key+}?acl",
        status: 200,
        input: &tables::S_GET_OBJECT_ACL_REQUEST,
        output: &tables::S_GET_OBJECT_ACL_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_KEY],
        action: "",
        resources: &[],
    };
}
impl Op for GetObjectAcl {
    type Input = types::GetObjectAclRequest;
    type Output = types::GetObjectAclOutput;
    const INFO: &'static Operation = GetObjectAcl::INFO;
}

pub struct GetObjectAttributes;
impl GetObjectAttributes {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObjectAttributes",
        method: "GET",
        uri: "/{Bucket}/{Key+}?attributes",
        status: 200,
        input: &tables::S_GET_OBJECT_ATTRIBUTES_REQUEST,
        output: &tables::S_GET_OBJECT_ATTRIBUTES_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_KEY],
        action: "",
        resources: &[],
    };
}
impl Op for GetObjectAttributes {
    type Input = types::GetObjectAttributesRequest;
    type Output = types::GetObjectAttributesOutput;
    const INFO: &'static Operation = GetObjectAttributes::INFO;
}

pub struct GetObjectLegalHold;
impl GetObjectLegalHold {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObjectLegalHold",
        method: "GET",
        uri: "/{Bucket}/{Key+}?legal-hold",
        status: 200,
        input: &tables::S_GET_OBJECT_LEGAL_HOLD_REQUEST,
        output: &tables::S_GET_OBJECT_LEGAL_HOLD_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetObjectLegalHold {
    type Input = types::GetObjectLegalHoldRequest;
    type Output = types::GetObjectLegalHoldOutput;
    const INFO: &'static Operation = GetObjectLegalHold::INFO;
}

pub struct GetObjectLockConfiguration;
impl GetObjectLockConfiguration {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObjectLockConfiguration",
        method: "GET",
        uri: "/{Bucket}?object-lock",
        status: 200,
        input: &tables::S_GET_OBJECT_LOCK_CONFIGURATION_REQUEST,
        output: &tables::S_GET_OBJECT_LOCK_CONFIGURATION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetObjectLockConfiguration {
    type Input = types::GetObjectLockConfigurationRequest;
    type Output = types::GetObjectLockConfigurationOutput;
    const INFO: &'static Operation = GetObjectLockConfiguration::INFO;
}

pub struct GetObjectRetention;
impl GetObjectRetention {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObjectRetention",
        method: "GET",
        uri: "/{Bucket}/{Key+}?retention",
        status: 200,
        input: &tables::S_GET_OBJECT_RETENTION_REQUEST,
        output: &tables::S_GET_OBJECT_RETENTION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetObjectRetention {
    type Input = types::GetObjectRetentionRequest;
    type Output = types::GetObjectRetentionOutput;
    const INFO: &'static Operation = GetObjectRetention::INFO;
}

pub struct GetObjectTagging;
impl GetObjectTagging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetObjectTagging",
        method: "GET",
        uri: "/{Bucket}/{Key+}?tagging",
        status: 200,
        input: &tables::S_GET_OBJECT_TAGGING_REQUEST,
        output: &tables::S_GET_OBJECT_TAGGING_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetObjectTagging {
    type Input = types::GetObjectTaggingRequest;
    type Output = types::GetObjectTaggingOutput;
    const INFO: &'static Operation = GetObjectTagging::INFO;
}

pub struct GetPublicAccessBlock;
impl GetPublicAccessBlock {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "GetPublicAccessBlock",
        method: "GET",
        uri: "/{Bucket}?publicAccessBlock",
        status: 200,
        input: &tables::S_GET_PUBLIC_ACCESS_BLOCK_REQUEST,
        output: &tables::S_GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for GetPublicAccessBlock {
    type Input = types::GetPublicAccessBlockRequest;
    type Output = types::GetPublicAccessBlockOutput;
    const INFO: &'static Operation = GetPublicAccessBlock::INFO;
}

pub struct HeadBucket;
impl HeadBucket {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "HeadBucket",
        method: "HEAD",
        uri: "/{Bucket}",
        status: 200,
        input: &tables::S_HEAD_BUCKET_REQUEST,
        output: &tables::S_HEAD_BUCKET_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_BUCKET],
        action: "",
        resources: &[],
    };
}
impl Op for HeadBucket {
    type Input = types::HeadBucketRequest;
    type Output = types::HeadBucketOutput;
    const INFO: &'static Operation = HeadBucket::INFO;
}

pub struct HeadObject;
impl HeadObject {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "HeadObject",
        method: "HEAD",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_HEAD_OBJECT_REQUEST,
        output: &tables::S_HEAD_OBJECT_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_KEY],
        action: "",
        resources: &[],
    };
}
impl Op for HeadObject {
    type Input = types::HeadObjectRequest;
    type Output = types::HeadObjectOutput;
    const INFO: &'static Operation = HeadObject::INFO;
}

pub struct ListBuckets;
impl ListBuckets {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "ListBuckets",
        method: "GET",
        uri: "/",
        status: 200,
        input: &tables::S_LIST_BUCKETS_REQUEST,
        output: &tables::S_LIST_BUCKETS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for ListBuckets {
    type Input = types::ListBucketsRequest;
    type Output = types::ListBucketsOutput;
    const INFO: &'static Operation = ListBuckets::INFO;
}

pub struct ListMultipartUploads;
impl ListMultipartUploads {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "ListMultipartUploads",
        method: "GET",
        uri: "/{Bucket}?uploads",
        status: 200,
        input: &tables::S_LIST_MULTIPART_UPLOADS_REQUEST,
        output: &tables::S_LIST_MULTIPART_UPLOADS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for ListMultipartUploads {
    type Input = types::ListMultipartUploadsRequest;
    type Output = types::ListMultipartUploadsOutput;
    const INFO: &'static Operation = ListMultipartUploads::INFO;
}

pub struct ListObjectVersions;
impl ListObjectVersions {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "ListObjectVersions",
        method: "GET",
        uri: "/{Bucket}?versions",
        status: 200,
        input: &tables::S_LIST_OBJECT_VERSIONS_REQUEST,
        output: &tables::S_LIST_OBJECT_VERSIONS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for ListObjectVersions {
    type Input = types::ListObjectVersionsRequest;
    type Output = types::ListObjectVersionsOutput;
    const INFO: &'static Operation = ListObjectVersions::INFO;
}

pub struct ListObjects;
impl ListObjects {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "ListObjects",
        method: "GET",
        uri: "/{Bucket}",
        status: 200,
        input: &tables::S_LIST_OBJECTS_REQUEST,
        output: &tables::S_LIST_OBJECTS_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_BUCKET],
        action: "",
        resources: &[],
    };
}
impl Op for ListObjects {
    type Input = types::ListObjectsRequest;
    type Output = types::ListObjectsOutput;
    const INFO: &'static Operation = ListObjects::INFO;
}

pub struct ListObjectsV2;
impl ListObjectsV2 {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "ListObjectsV2",
        method: "GET",
        uri: "/{Bucket}?list-type=2",
        status: 200,
        input: &tables::S_LIST_OBJECTS_V2_REQUEST,
        output: &tables::S_LIST_OBJECTS_V2_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_BUCKET],
        action: "",
        resources: &[],
    };
}
impl Op for ListObjectsV2 {
    type Input = types::ListObjectsV2Request;
    type Output = types::ListObjectsV2Output;
    const INFO: &'static Operation = ListObjectsV2::INFO;
}

pub struct ListParts;
impl ListParts {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "ListParts",
        method: "GET",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_LIST_PARTS_REQUEST,
        output: &tables::S_LIST_PARTS_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for ListParts {
    type Input = types::ListPartsRequest;
    type Output = types::ListPartsOutput;
    const INFO: &'static Operation = ListParts::INFO;
}

pub struct PutBucketAcl;
impl PutBucketAcl {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketAcl",
        method: "PUT",
        uri: "/{Bucket}?acl",
        status: 200,
        input: &tables::S_PUT_BUCKET_ACL_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketAcl {
    type Input = types::PutBucketAclRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketAcl::INFO;
}

pub struct PutBucketEncryption;
impl PutBucketEncryption {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketEncryption",
        method: "PUT",
        uri: "/{Bucket}?encryption",
        status: 200,
        input: &tables::S_PUT_BUCKET_ENCRYPTION_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketEncryption {
    type Input = types::PutBucketEncryptionRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketEncryption::INFO;
}

pub struct PutBucketOwnershipControls;
impl PutBucketOwnershipControls {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketOwnershipControls",
        method: "PUT",
        uri: "/{Bucket}?ownershipControls",
        status: 200,
        input: &tables::S_PUT_BUCKET_OWNERSHIP_CONTROLS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketOwnershipControls {
    type Input = types::PutBucketOwnershipControlsRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketOwnershipControls::INFO;
}

pub struct PutBucketPolicy;
impl PutBucketPolicy {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketPolicy",
        method: "PUT",
        uri: "/{Bucket}?policy",
        status: 200,
        input: &tables::S_PUT_BUCKET_POLICY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketPolicy {
    type Input = types::PutBucketPolicyRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketPolicy::INFO;
}

pub struct PutBucketRequestPayment;
impl PutBucketRequestPayment {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketRequestPayment",
        method: "PUT",
        uri: "/{Bucket}?requestPayment",
        status: 200,
        input: &tables::S_PUT_BUCKET_REQUEST_PAYMENT_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketRequestPayment {
    type Input = types::PutBucketRequestPaymentRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketRequestPayment::INFO;
}

pub struct PutBucketTagging;
impl PutBucketTagging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketTagging",
        method: "PUT",
        uri: "/{Bucket}?tagging",
        status: 200,
        input: &tables::S_PUT_BUCKET_TAGGING_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketTagging {
    type Input = types::PutBucketTaggingRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketTagging::INFO;
}

pub struct PutBucketVersioning;
impl PutBucketVersioning {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutBucketVersioning",
        method: "PUT",
        uri: "/{Bucket}?versioning",
        status: 200,
        input: &tables::S_PUT_BUCKET_VERSIONING_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutBucketVersioning {
    type Input = types::PutBucketVersioningRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutBucketVersioning::INFO;
}

pub struct PutObject;
impl PutObject {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutObject",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_PUT_OBJECT_REQUEST,
        output: &tables::S_PUT_OBJECT_OUTPUT,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_REQUEST,
            &errors::INVALID_WRITE_OFFSET,
            &errors::TOO_MANY_PARTS,
            &errors::ENCRYPTION_TYPE_MISMATCH,
        ],
        action: "",
        resources: &[],
    };
}
impl Op for PutObject {
    type Input = types::PutObjectRequest;
    type Output = types::PutObjectOutput;
    const INFO: &'static Operation = PutObject::INFO;
}

pub struct PutObjectAcl;
impl PutObjectAcl {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutObjectAcl",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?acl",
        status: 200,
        input: &tables::S_PUT_OBJECT_ACL_REQUEST,
        output: &tables::S_PUT_OBJECT_ACL_OUTPUT,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_KEY],
        action: "",
        resources: &[],
    };
}
impl Op for PutObjectAcl {
    type Input = types::PutObjectAclRequest;
    type Output = types::PutObjectAclOutput;
    const INFO: &'static Operation = PutObjectAcl::INFO;
}

pub struct PutObjectLegalHold;
impl PutObjectLegalHold {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutObjectLegalHold",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?legal-hold",
        status: 200,
        input: &tables::S_PUT_OBJECT_LEGAL_HOLD_REQUEST,
        output: &tables::S_PUT_OBJECT_LEGAL_HOLD_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutObjectLegalHold {
    type Input = types::PutObjectLegalHoldRequest;
    type Output = types::PutObjectLegalHoldOutput;
    const INFO: &'static Operation = PutObjectLegalHold::INFO;
}

pub struct PutObjectLockConfiguration;
impl PutObjectLockConfiguration {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutObjectLockConfiguration",
        method: "PUT",
        uri: "/{Bucket}?object-lock",
        status: 200,
        input: &tables::S_PUT_OBJECT_LOCK_CONFIGURATION_REQUEST,
        output: &tables::S_PUT_OBJECT_LOCK_CONFIGURATION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutObjectLockConfiguration {
    type Input = types::PutObjectLockConfigurationRequest;
    type Output = types::PutObjectLockConfigurationOutput;
    const INFO: &'static Operation = PutObjectLockConfiguration::INFO;
}

pub struct PutObjectRetention;
impl PutObjectRetention {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutObjectRetention",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?retention",
        status: 200,
        input: &tables::S_PUT_OBJECT_RETENTION_REQUEST,
        output: &tables::S_PUT_OBJECT_RETENTION_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutObjectRetention {
    type Input = types::PutObjectRetentionRequest;
    type Output = types::PutObjectRetentionOutput;
    const INFO: &'static Operation = PutObjectRetention::INFO;
}

pub struct PutObjectTagging;
impl PutObjectTagging {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutObjectTagging",
        method: "PUT",
        uri: "/{Bucket}/{Key+}?tagging",
        status: 200,
        input: &tables::S_PUT_OBJECT_TAGGING_REQUEST,
        output: &tables::S_PUT_OBJECT_TAGGING_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutObjectTagging {
    type Input = types::PutObjectTaggingRequest;
    type Output = types::PutObjectTaggingOutput;
    const INFO: &'static Operation = PutObjectTagging::INFO;
}

pub struct PutPublicAccessBlock;
impl PutPublicAccessBlock {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "PutPublicAccessBlock",
        method: "PUT",
        uri: "/{Bucket}?publicAccessBlock",
        status: 200,
        input: &tables::S_PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for PutPublicAccessBlock {
    type Input = types::PutPublicAccessBlockRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutPublicAccessBlock::INFO;
}

pub struct UploadPart;
impl UploadPart {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "UploadPart",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_UPLOAD_PART_REQUEST,
        output: &tables::S_UPLOAD_PART_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for UploadPart {
    type Input = types::UploadPartRequest;
    type Output = types::UploadPartOutput;
    const INFO: &'static Operation = UploadPart::INFO;
}

pub struct UploadPartCopy;
impl UploadPartCopy {
    const INFO: &'static Operation = &Operation {
        service: "s3",
        name: "UploadPartCopy",
        method: "PUT",
        uri: "/{Bucket}/{Key+}",
        status: 200,
        input: &tables::S_UPLOAD_PART_COPY_REQUEST,
        output: &tables::S_UPLOAD_PART_COPY_OUTPUT,
        result_wrapper: "",
        errors: &[],
        action: "",
        resources: &[],
    };
}
impl Op for UploadPartCopy {
    type Input = types::UploadPartCopyRequest;
    type Output = types::UploadPartCopyOutput;
    const INFO: &'static Operation = UploadPartCopy::INFO;
}
