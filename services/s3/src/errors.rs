//! S3's errors, in its words.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>

use schema::Error;

fn error(code: &'static str, status: u16, message: impl Into<String>) -> Error {
    Error::client(code, message).with_status(status)
}

pub fn no_such_bucket(name: &str) -> Error {
    error("NoSuchBucket", 404, "The specified bucket does not exist").with_detail("BucketName", name)
}

pub fn no_such_key(key: &str) -> Error {
    error("NoSuchKey", 404, "The specified key does not exist.").with_detail("Key", key)
}

pub fn no_such_version(key: &str, version: &str) -> Error {
    error("NoSuchVersion", 404, "The specified version does not exist.")
        .with_detail("Key", key)
        .with_detail("VersionId", version)
}

pub fn no_such_upload(id: &str) -> Error {
    let message = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been \
                   aborted or completed.";
    error("NoSuchUpload", 404, message).with_detail("UploadId", id)
}

pub fn access_denied() -> Error {
    error("AccessDenied", 403, "Access Denied")
}

pub fn invalid_argument(message: &str, name: &str, value: &str) -> Error {
    error("InvalidArgument", 400, message).with_detail("ArgumentName", name).with_detail("ArgumentValue", value)
}

pub fn invalid_request(message: impl Into<String>) -> Error {
    error("InvalidRequest", 400, message)
}

pub fn malformed_xml() -> Error {
    error(
        "MalformedXML",
        400,
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

pub fn precondition_failed(condition: &str) -> Error {
    error("PreconditionFailed", 412, "At least one of the pre-conditions you specified did not hold")
        .with_detail("Condition", condition)
}

pub fn method_not_allowed(method: &str, resource: &str) -> Error {
    error("MethodNotAllowed", 405, "The specified method is not allowed against this resource.")
        .with_detail("Method", method)
        .with_detail("ResourceType", resource)
}

pub fn of_code(code: &'static str, status: u16, message: &str) -> Error {
    error(code, status, message)
}

/// The disk is full, or broken; what was there is still there.
pub fn disk(problem: &std::io::Error) -> Error {
    match problem.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            error("InsufficientStorage", 507, "The disk that holds this cloud's data is full: nothing was changed.")
        }
        _ => Error::internal(problem),
    }
}
