// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static BUCKET_ALREADY_EXISTS: ModelledError =
    ModelledError { name: "BucketAlreadyExists", code: "BucketAlreadyExists", status: 409, sender: true };
pub fn bucket_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&BUCKET_ALREADY_EXISTS, message)
}

pub static BUCKET_ALREADY_OWNED_BY_YOU: ModelledError =
    ModelledError { name: "BucketAlreadyOwnedByYou", code: "BucketAlreadyOwnedByYou", status: 409, sender: true };
pub fn bucket_already_owned_by_you(message: impl Into<String>) -> Error {
    Error::modelled(&BUCKET_ALREADY_OWNED_BY_YOU, message)
}

pub static ENCRYPTION_TYPE_MISMATCH: ModelledError =
    ModelledError { name: "EncryptionTypeMismatch", code: "EncryptionTypeMismatch", status: 400, sender: true };
pub fn encryption_type_mismatch(message: impl Into<String>) -> Error {
    Error::modelled(&ENCRYPTION_TYPE_MISMATCH, message)
}

pub static INVALID_OBJECT_STATE: ModelledError =
    ModelledError { name: "InvalidObjectState", code: "InvalidObjectState", status: 403, sender: true };
pub fn invalid_object_state(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_OBJECT_STATE, message)
}

pub static INVALID_REQUEST: ModelledError =
    ModelledError { name: "InvalidRequest", code: "InvalidRequest", status: 400, sender: true };
pub fn invalid_request(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_REQUEST, message)
}

pub static INVALID_WRITE_OFFSET: ModelledError =
    ModelledError { name: "InvalidWriteOffset", code: "InvalidWriteOffset", status: 400, sender: true };
pub fn invalid_write_offset(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_WRITE_OFFSET, message)
}

pub static NO_SUCH_BUCKET: ModelledError =
    ModelledError { name: "NoSuchBucket", code: "NoSuchBucket", status: 404, sender: true };
pub fn no_such_bucket(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_BUCKET, message)
}

pub static NO_SUCH_KEY: ModelledError =
    ModelledError { name: "NoSuchKey", code: "NoSuchKey", status: 404, sender: true };
pub fn no_such_key(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_KEY, message)
}

pub static NO_SUCH_UPLOAD: ModelledError =
    ModelledError { name: "NoSuchUpload", code: "NoSuchUpload", status: 404, sender: true };
pub fn no_such_upload(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_UPLOAD, message)
}

pub static OBJECT_NOT_IN_ACTIVE_TIER_ERROR: ModelledError =
    ModelledError { name: "ObjectNotInActiveTierError", code: "ObjectNotInActiveTierError", status: 403, sender: true };
pub fn object_not_in_active_tier_error(message: impl Into<String>) -> Error {
    Error::modelled(&OBJECT_NOT_IN_ACTIVE_TIER_ERROR, message)
}

pub static TOO_MANY_PARTS: ModelledError =
    ModelledError { name: "TooManyParts", code: "TooManyParts", status: 400, sender: true };
pub fn too_many_parts(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_PARTS, message)
}
