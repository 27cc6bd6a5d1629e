// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: ModelledError = ModelledError {
    name: "HierarchyLevelLimitExceededException",
    code: "HierarchyLevelLimitExceededException",
    status: 400,
    sender: true,
};
pub fn hierarchy_level_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static HIERARCHY_TYPE_MISMATCH_EXCEPTION: ModelledError = ModelledError {
    name: "HierarchyTypeMismatchException",
    code: "HierarchyTypeMismatchException",
    status: 400,
    sender: true,
};
pub fn hierarchy_type_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&HIERARCHY_TYPE_MISMATCH_EXCEPTION, message)
}

pub static INCOMPATIBLE_POLICY_EXCEPTION: ModelledError = ModelledError {
    name: "IncompatiblePolicyException",
    code: "IncompatiblePolicyException",
    status: 400,
    sender: true,
};
pub fn incompatible_policy_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INCOMPATIBLE_POLICY_EXCEPTION, message)
}

pub static INTERNAL_SERVER_ERROR: ModelledError =
    ModelledError { name: "InternalServerError", code: "InternalServerError", status: 500, sender: false };
pub fn internal_server_error(message: impl Into<String>) -> Error {
    Error::modelled(&INTERNAL_SERVER_ERROR, message)
}

pub static INVALID_ALLOWED_PATTERN_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidAllowedPatternException",
    code: "InvalidAllowedPatternException",
    status: 400,
    sender: true,
};
pub fn invalid_allowed_pattern_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_ALLOWED_PATTERN_EXCEPTION, message)
}

pub static INVALID_FILTER_KEY: ModelledError =
    ModelledError { name: "InvalidFilterKey", code: "InvalidFilterKey", status: 400, sender: true };
pub fn invalid_filter_key(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_FILTER_KEY, message)
}

pub static INVALID_FILTER_OPTION: ModelledError =
    ModelledError { name: "InvalidFilterOption", code: "InvalidFilterOption", status: 400, sender: true };
pub fn invalid_filter_option(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_FILTER_OPTION, message)
}

pub static INVALID_FILTER_VALUE: ModelledError =
    ModelledError { name: "InvalidFilterValue", code: "InvalidFilterValue", status: 400, sender: true };
pub fn invalid_filter_value(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_FILTER_VALUE, message)
}

pub static INVALID_KEY_ID: ModelledError =
    ModelledError { name: "InvalidKeyId", code: "InvalidKeyId", status: 400, sender: true };
pub fn invalid_key_id(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_KEY_ID, message)
}

pub static INVALID_NEXT_TOKEN: ModelledError =
    ModelledError { name: "InvalidNextToken", code: "InvalidNextToken", status: 400, sender: true };
pub fn invalid_next_token(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_NEXT_TOKEN, message)
}

pub static INVALID_POLICY_ATTRIBUTE_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidPolicyAttributeException",
    code: "InvalidPolicyAttributeException",
    status: 400,
    sender: true,
};
pub fn invalid_policy_attribute_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_POLICY_ATTRIBUTE_EXCEPTION, message)
}

pub static INVALID_POLICY_TYPE_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidPolicyTypeException", code: "InvalidPolicyTypeException", status: 400, sender: true };
pub fn invalid_policy_type_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_POLICY_TYPE_EXCEPTION, message)
}

pub static INVALID_RESOURCE_ID: ModelledError =
    ModelledError { name: "InvalidResourceId", code: "InvalidResourceId", status: 400, sender: true };
pub fn invalid_resource_id(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_RESOURCE_ID, message)
}

pub static INVALID_RESOURCE_TYPE: ModelledError =
    ModelledError { name: "InvalidResourceType", code: "InvalidResourceType", status: 400, sender: true };
pub fn invalid_resource_type(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_RESOURCE_TYPE, message)
}

pub static PARAMETER_ALREADY_EXISTS: ModelledError =
    ModelledError { name: "ParameterAlreadyExists", code: "ParameterAlreadyExists", status: 400, sender: true };
pub fn parameter_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&PARAMETER_ALREADY_EXISTS, message)
}

pub static PARAMETER_LIMIT_EXCEEDED: ModelledError =
    ModelledError { name: "ParameterLimitExceeded", code: "ParameterLimitExceeded", status: 400, sender: true };
pub fn parameter_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&PARAMETER_LIMIT_EXCEEDED, message)
}

pub static PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: ModelledError = ModelledError {
    name: "ParameterMaxVersionLimitExceeded",
    code: "ParameterMaxVersionLimitExceeded",
    status: 400,
    sender: true,
};
pub fn parameter_max_version_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&PARAMETER_MAX_VERSION_LIMIT_EXCEEDED, message)
}

pub static PARAMETER_NOT_FOUND: ModelledError =
    ModelledError { name: "ParameterNotFound", code: "ParameterNotFound", status: 400, sender: true };
pub fn parameter_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&PARAMETER_NOT_FOUND, message)
}

pub static PARAMETER_PATTERN_MISMATCH_EXCEPTION: ModelledError = ModelledError {
    name: "ParameterPatternMismatchException",
    code: "ParameterPatternMismatchException",
    status: 400,
    sender: true,
};
pub fn parameter_pattern_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&PARAMETER_PATTERN_MISMATCH_EXCEPTION, message)
}

pub static PARAMETER_VERSION_NOT_FOUND: ModelledError =
    ModelledError { name: "ParameterVersionNotFound", code: "ParameterVersionNotFound", status: 400, sender: true };
pub fn parameter_version_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&PARAMETER_VERSION_NOT_FOUND, message)
}

pub static POLICIES_LIMIT_EXCEEDED_EXCEPTION: ModelledError = ModelledError {
    name: "PoliciesLimitExceededException",
    code: "PoliciesLimitExceededException",
    status: 400,
    sender: true,
};
pub fn policies_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&POLICIES_LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static TOO_MANY_TAGS_ERROR: ModelledError =
    ModelledError { name: "TooManyTagsError", code: "TooManyTagsError", status: 400, sender: true };
pub fn too_many_tags_error(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_TAGS_ERROR, message)
}

pub static TOO_MANY_UPDATES: ModelledError =
    ModelledError { name: "TooManyUpdates", code: "TooManyUpdates", status: 400, sender: true };
pub fn too_many_updates(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_UPDATES, message)
}

pub static UNSUPPORTED_PARAMETER_TYPE: ModelledError =
    ModelledError { name: "UnsupportedParameterType", code: "UnsupportedParameterType", status: 400, sender: true };
pub fn unsupported_parameter_type(message: impl Into<String>) -> Error {
    Error::modelled(&UNSUPPORTED_PARAMETER_TYPE, message)
}
