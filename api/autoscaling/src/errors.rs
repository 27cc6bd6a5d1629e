// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static ACTIVE_INSTANCE_REFRESH_NOT_FOUND_FAULT: ModelledError = ModelledError {
    name: "ActiveInstanceRefreshNotFoundFault",
    code: "ActiveInstanceRefreshNotFound",
    status: 400,
    sender: true,
};
pub fn active_instance_refresh_not_found_fault(message: impl Into<String>) -> Error {
    Error::modelled(&ACTIVE_INSTANCE_REFRESH_NOT_FOUND_FAULT, message)
}

pub static ALREADY_EXISTS_FAULT: ModelledError =
    ModelledError { name: "AlreadyExistsFault", code: "AlreadyExists", status: 400, sender: true };
pub fn already_exists_fault(message: impl Into<String>) -> Error {
    Error::modelled(&ALREADY_EXISTS_FAULT, message)
}

pub static INSTANCE_REFRESH_IN_PROGRESS_FAULT: ModelledError = ModelledError {
    name: "InstanceRefreshInProgressFault",
    code: "InstanceRefreshInProgress",
    status: 400,
    sender: true,
};
pub fn instance_refresh_in_progress_fault(message: impl Into<String>) -> Error {
    Error::modelled(&INSTANCE_REFRESH_IN_PROGRESS_FAULT, message)
}

pub static INVALID_NEXT_TOKEN: ModelledError =
    ModelledError { name: "InvalidNextToken", code: "InvalidNextToken", status: 400, sender: true };
pub fn invalid_next_token(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_NEXT_TOKEN, message)
}

pub static IRREVERSIBLE_INSTANCE_REFRESH_FAULT: ModelledError = ModelledError {
    name: "IrreversibleInstanceRefreshFault",
    code: "IrreversibleInstanceRefresh",
    status: 400,
    sender: true,
};
pub fn irreversible_instance_refresh_fault(message: impl Into<String>) -> Error {
    Error::modelled(&IRREVERSIBLE_INSTANCE_REFRESH_FAULT, message)
}

pub static LIMIT_EXCEEDED_FAULT: ModelledError =
    ModelledError { name: "LimitExceededFault", code: "LimitExceeded", status: 400, sender: true };
pub fn limit_exceeded_fault(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_FAULT, message)
}

pub static RESOURCE_CONTENTION_FAULT: ModelledError =
    ModelledError { name: "ResourceContentionFault", code: "ResourceContention", status: 500, sender: true };
pub fn resource_contention_fault(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_CONTENTION_FAULT, message)
}

pub static RESOURCE_IN_USE_FAULT: ModelledError =
    ModelledError { name: "ResourceInUseFault", code: "ResourceInUse", status: 400, sender: true };
pub fn resource_in_use_fault(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_IN_USE_FAULT, message)
}

pub static SCALING_ACTIVITY_IN_PROGRESS_FAULT: ModelledError = ModelledError {
    name: "ScalingActivityInProgressFault",
    code: "ScalingActivityInProgress",
    status: 400,
    sender: true,
};
pub fn scaling_activity_in_progress_fault(message: impl Into<String>) -> Error {
    Error::modelled(&SCALING_ACTIVITY_IN_PROGRESS_FAULT, message)
}

pub static SERVICE_LINKED_ROLE_FAILURE: ModelledError =
    ModelledError { name: "ServiceLinkedRoleFailure", code: "ServiceLinkedRoleFailure", status: 500, sender: true };
pub fn service_linked_role_failure(message: impl Into<String>) -> Error {
    Error::modelled(&SERVICE_LINKED_ROLE_FAILURE, message)
}
