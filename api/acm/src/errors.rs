// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static ACCESS_DENIED_EXCEPTION: ModelledError =
    ModelledError { name: "AccessDeniedException", code: "AccessDeniedException", status: 400, sender: true };
pub fn access_denied_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ACCESS_DENIED_EXCEPTION, message)
}

pub static CONFLICT_EXCEPTION: ModelledError =
    ModelledError { name: "ConflictException", code: "ConflictException", status: 400, sender: true };
pub fn conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CONFLICT_EXCEPTION, message)
}

pub static INVALID_ARGS_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidArgsException", code: "InvalidArgsException", status: 400, sender: true };
pub fn invalid_args_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_ARGS_EXCEPTION, message)
}

pub static INVALID_ARN_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidArnException", code: "InvalidArnException", status: 400, sender: true };
pub fn invalid_arn_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_ARN_EXCEPTION, message)
}

pub static INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidDomainValidationOptionsException",
    code: "InvalidDomainValidationOptionsException",
    status: 400,
    sender: true,
};
pub fn invalid_domain_validation_options_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION, message)
}

pub static INVALID_PARAMETER_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidParameterException", code: "InvalidParameterException", status: 400, sender: true };
pub fn invalid_parameter_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_PARAMETER_EXCEPTION, message)
}

pub static INVALID_STATE_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidStateException", code: "InvalidStateException", status: 400, sender: true };
pub fn invalid_state_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_STATE_EXCEPTION, message)
}

pub static INVALID_TAG_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidTagException", code: "InvalidTagException", status: 400, sender: true };
pub fn invalid_tag_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_TAG_EXCEPTION, message)
}

pub static LIMIT_EXCEEDED_EXCEPTION: ModelledError =
    ModelledError { name: "LimitExceededException", code: "LimitExceededException", status: 400, sender: true };
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static REQUEST_IN_PROGRESS_EXCEPTION: ModelledError =
    ModelledError { name: "RequestInProgressException", code: "RequestInProgressException", status: 400, sender: true };
pub fn request_in_progress_exception(message: impl Into<String>) -> Error {
    Error::modelled(&REQUEST_IN_PROGRESS_EXCEPTION, message)
}

pub static RESOURCE_IN_USE_EXCEPTION: ModelledError =
    ModelledError { name: "ResourceInUseException", code: "ResourceInUseException", status: 400, sender: true };
pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_IN_USE_EXCEPTION, message)
}

pub static RESOURCE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "ResourceNotFoundException", code: "ResourceNotFoundException", status: 400, sender: true };
pub fn resource_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_NOT_FOUND_EXCEPTION, message)
}

pub static TAG_POLICY_EXCEPTION: ModelledError =
    ModelledError { name: "TagPolicyException", code: "TagPolicyException", status: 400, sender: true };
pub fn tag_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TAG_POLICY_EXCEPTION, message)
}

pub static THROTTLING_EXCEPTION: ModelledError =
    ModelledError { name: "ThrottlingException", code: "ThrottlingException", status: 400, sender: true };
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&THROTTLING_EXCEPTION, message)
}

pub static TOO_MANY_TAGS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyTagsException", code: "TooManyTagsException", status: 400, sender: true };
pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_TAGS_EXCEPTION, message)
}

pub static VALIDATION_EXCEPTION: ModelledError =
    ModelledError { name: "ValidationException", code: "ValidationException", status: 400, sender: true };
pub fn validation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&VALIDATION_EXCEPTION, message)
}
