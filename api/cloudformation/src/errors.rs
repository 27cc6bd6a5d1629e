// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static ALREADY_EXISTS_EXCEPTION: ModelledError =
    ModelledError { name: "AlreadyExistsException", code: "AlreadyExistsException", status: 400, sender: true };
pub fn already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ALREADY_EXISTS_EXCEPTION, message)
}

pub static CHANGE_SET_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "ChangeSetNotFoundException", code: "ChangeSetNotFound", status: 404, sender: true };
pub fn change_set_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CHANGE_SET_NOT_FOUND_EXCEPTION, message)
}

pub static INSUFFICIENT_CAPABILITIES_EXCEPTION: ModelledError = ModelledError {
    name: "InsufficientCapabilitiesException",
    code: "InsufficientCapabilitiesException",
    status: 400,
    sender: true,
};
pub fn insufficient_capabilities_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INSUFFICIENT_CAPABILITIES_EXCEPTION, message)
}

pub static INVALID_CHANGE_SET_STATUS_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidChangeSetStatusException",
    code: "InvalidChangeSetStatus",
    status: 400,
    sender: true,
};
pub fn invalid_change_set_status_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_CHANGE_SET_STATUS_EXCEPTION, message)
}

pub static LIMIT_EXCEEDED_EXCEPTION: ModelledError =
    ModelledError { name: "LimitExceededException", code: "LimitExceededException", status: 400, sender: true };
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static STACK_SET_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "StackSetNotFoundException", code: "StackSetNotFoundException", status: 404, sender: true };
pub fn stack_set_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&STACK_SET_NOT_FOUND_EXCEPTION, message)
}

pub static TOKEN_ALREADY_EXISTS_EXCEPTION: ModelledError = ModelledError {
    name: "TokenAlreadyExistsException",
    code: "TokenAlreadyExistsException",
    status: 400,
    sender: true,
};
pub fn token_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOKEN_ALREADY_EXISTS_EXCEPTION, message)
}
