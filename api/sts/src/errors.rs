// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static EXPIRED_TOKEN_EXCEPTION: ModelledError =
    ModelledError { name: "ExpiredTokenException", code: "ExpiredTokenException", status: 400, sender: true };
pub fn expired_token_exception(message: impl Into<String>) -> Error {
    Error::modelled(&EXPIRED_TOKEN_EXCEPTION, message)
}

pub static INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidAuthorizationMessageException",
    code: "InvalidAuthorizationMessageException",
    status: 400,
    sender: true,
};
pub fn invalid_authorization_message_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_AUTHORIZATION_MESSAGE_EXCEPTION, message)
}

pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: ModelledError = ModelledError {
    name: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    sender: true,
};
pub fn malformed_policy_document_exception(message: impl Into<String>) -> Error {
    Error::modelled(&MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: ModelledError =
    ModelledError { name: "PackedPolicyTooLargeException", code: "PackedPolicyTooLarge", status: 400, sender: true };
pub fn packed_policy_too_large_exception(message: impl Into<String>) -> Error {
    Error::modelled(&PACKED_POLICY_TOO_LARGE_EXCEPTION, message)
}

pub static REGION_DISABLED_EXCEPTION: ModelledError =
    ModelledError { name: "RegionDisabledException", code: "RegionDisabledException", status: 403, sender: true };
pub fn region_disabled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&REGION_DISABLED_EXCEPTION, message)
}
