//! Where S3 differs from other services of its protocol: which operation a request means, and what its answers' documents
//! are called.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schema::{Error, Service, Struct, View};
use sha2::{Digest, Sha256};

use crate::xml_encode::{DECLARATION, escape};

/// Only a request that names an upload means one of these.
pub(crate) const OF_UPLOADS: [&str; 5] =
    ["AbortMultipartUpload", "CompleteMultipartUpload", "ListParts", "UploadPart", "UploadPartCopy"];

/// The operations that are meant, where method and path leave several.
pub(crate) fn operation(method: &str, is_upload: bool, is_copy: bool) -> &'static [&'static str] {
    match (method, is_upload, is_copy) {
        ("PUT", true, true) => &["UploadPartCopy"],
        ("PUT", true, false) => &["UploadPart"],
        ("PUT", false, true) => &["CopyObject"],
        ("PUT", false, false) => &["PutObject"],
        ("GET", true, _) => &["ListParts"],
        ("POST", true, _) => &["CompleteMultipartUpload"],
        ("DELETE", true, _) => &["AbortMultipartUpload"],
        _ => &[],
    }
}

pub(crate) fn method_not_allowed(method: &str) -> Error {
    Error::client("MethodNotAllowed", "The specified method is not allowed against this resource.")
        .with_status(405)
        .with_detail("Method", method)
        .with_detail("ResourceType", "SERVICE")
}

/// The second id of a request, made of the first.
pub(crate) fn host_id(request_id: &str) -> String {
    STANDARD.encode(Sha256::digest(request_id.as_bytes()))
}

/// The document's element, which the model does not give.
pub(crate) fn root_of_output<'a>(service: &Service, shape: &'a str) -> &'a str {
    if service.signing_name != "s3" {
        return shape;
    }
    match shape {
        "ListBucketsOutput" => "ListAllMyBucketsResult",
        "ListObjectsOutput" | "ListObjectsV2Output" => "ListBucketResult",
        "ListObjectVersionsOutput" => "ListVersionsResult",
        "ListMultipartUploadsOutput" => "ListMultipartUploadsResult",
        "ListPartsOutput" => "ListPartsResult",
        "CreateMultipartUploadOutput" => "InitiateMultipartUploadResult",
        "CompleteMultipartUploadOutput" => "CompleteMultipartUploadResult",
        "DeleteObjectsOutput" => "DeleteResult",
        "GetBucketAclOutput" | "GetObjectAclOutput" => "AccessControlPolicy",
        "GetBucketTaggingOutput" | "GetObjectTaggingOutput" => "Tagging",
        "GetBucketVersioningOutput" => "VersioningConfiguration",
        "GetBucketCorsOutput" => "CORSConfiguration",
        "GetBucketWebsiteOutput" => "WebsiteConfiguration",
        "GetBucketLifecycleConfigurationOutput" => "LifecycleConfiguration",
        "GetBucketRequestPaymentOutput" => "RequestPaymentConfiguration",
        "GetBucketAccelerateConfigurationOutput" => "AccelerateConfiguration",
        "GetBucketLoggingOutput" => "BucketLoggingStatus",
        "GetObjectAttributesOutput" => "GetObjectAttributesResponse",
        other => other,
    }
}

/// The element of a payload that is not named by its member.
pub(crate) fn root_of_payload(service: &Service, shape: &str) -> Option<&'static str> {
    if service.signing_name != "s3" {
        return None;
    }
    Some(match shape {
        "ObjectLockRetention" => "Retention",
        "ObjectLockLegalHold" => "LegalHold",
        _ => return None,
    })
}

/// A bucket's location is the document's own text: none for the first Region.
pub(crate) fn location(service: &Service, output: &dyn Struct) -> Option<Vec<u8>> {
    if service.signing_name != "s3" || output.shape().name != "GetBucketLocationOutput" {
        return None;
    }
    let mut text = format!("{DECLARATION}<LocationConstraint xmlns=\"{}\"", service.xml_namespace);
    match output.get(0).view() {
        View::Text(region) => {
            text.push('>');
            escape(&mut text, region);
            text.push_str("</LocationConstraint>");
        }
        _ => text.push_str("/>"),
    }
    Some(text.into_bytes())
}
