// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static EXPIRED_ITERATOR_EXCEPTION: ModelledError =
    ModelledError { name: "ExpiredIteratorException", code: "ExpiredIteratorException", status: 400, sender: true };
pub fn expired_iterator_exception(message: impl Into<String>) -> Error {
    Error::modelled(&EXPIRED_ITERATOR_EXCEPTION, message)
}

pub static INTERNAL_SERVER_ERROR: ModelledError =
    ModelledError { name: "InternalServerError", code: "InternalServerError", status: 500, sender: false };
pub fn internal_server_error(message: impl Into<String>) -> Error {
    Error::modelled(&INTERNAL_SERVER_ERROR, message)
}

pub static LIMIT_EXCEEDED_EXCEPTION: ModelledError =
    ModelledError { name: "LimitExceededException", code: "LimitExceededException", status: 400, sender: true };
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static RESOURCE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400, sender: true };
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_NOT_FOUND_EXCEPTION, message)
}

pub static TRIMMED_DATA_ACCESS_EXCEPTION: ModelledError =
    ModelledError { name: "TrimmedDataAccessException", code: "TrimmedDataAccessException", status: 400, sender: true };
pub fn trimmed_data_access_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TRIMMED_DATA_ACCESS_EXCEPTION, message)
}
