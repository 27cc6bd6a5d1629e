// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static CONCURRENT_MODIFICATION_EXCEPTION: ModelledError = ModelledError {
    name: "ConcurrentModificationException",
    code: "ConcurrentModificationException",
    status: 429,
    sender: true,
};
pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CONCURRENT_MODIFICATION_EXCEPTION, message)
}

pub static CONFLICT_EXCEPTION: ModelledError =
    ModelledError { name: "ConflictException", code: "ConflictException", status: 409, sender: true };
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CONFLICT_EXCEPTION, message)
}

pub static INTERNAL_SERVICE_FAULT: ModelledError =
    ModelledError { name: "InternalServiceFault", code: "InternalServiceError", status: 500, sender: false };
pub fn internal_service_fault(message: impl Into<String>) -> Error {
    Error::modelled(&INTERNAL_SERVICE_FAULT, message)
}

pub static INVALID_FORMAT_FAULT: ModelledError =
    ModelledError { name: "InvalidFormatFault", code: "InvalidFormat", status: 400, sender: true };
pub fn invalid_format_fault(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_FORMAT_FAULT, message)
}

pub static INVALID_NEXT_TOKEN: ModelledError =
    ModelledError { name: "InvalidNextToken", code: "InvalidNextToken", status: 400, sender: true };
pub fn invalid_next_token(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_NEXT_TOKEN, message)
}

pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidParameterCombinationException",
    code: "InvalidParameterCombination",
    status: 400,
    sender: true,
};
pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_PARAMETER_COMBINATION_EXCEPTION, message)
}

pub static INVALID_PARAMETER_VALUE_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidParameterValueException", code: "InvalidParameterValue", status: 400, sender: true };
pub fn invalid_parameter_value_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_PARAMETER_VALUE_EXCEPTION, message)
}

pub static LIMIT_EXCEEDED_FAULT: ModelledError =
    ModelledError { name: "LimitExceededFault", code: "LimitExceeded", status: 400, sender: true };
pub fn limit_exceeded_fault(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_FAULT, message)
}

pub static MISSING_REQUIRED_PARAMETER_EXCEPTION: ModelledError =
    ModelledError { name: "MissingRequiredParameterException", code: "MissingParameter", status: 400, sender: true };
pub fn missing_required_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&MISSING_REQUIRED_PARAMETER_EXCEPTION, message)
}

pub static RESOURCE_CONFLICT: ModelledError =
    ModelledError { name: "ResourceConflict", code: "ResourceConflict", status: 409, sender: true };
pub fn resource_conflict(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_CONFLICT, message)
}

pub static RESOURCE_NOT_FOUND: ModelledError =
    ModelledError { name: "ResourceNotFound", code: "ResourceNotFound", status: 404, sender: true };
pub fn resource_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_NOT_FOUND, message)
}

pub static RESOURCE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 404, sender: true };
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_NOT_FOUND_EXCEPTION, message)
}
