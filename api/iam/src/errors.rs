// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static CONCURRENT_MODIFICATION_EXCEPTION: ModelledError = ModelledError {
    name: "ConcurrentModificationException",
    code: "ConcurrentModification",
    status: 409,
    sender: true,
};
pub fn concurrent_modification_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CONCURRENT_MODIFICATION_EXCEPTION, message)
}

pub static DELETE_CONFLICT_EXCEPTION: ModelledError =
    ModelledError { name: "DeleteConflictException", code: "DeleteConflict", status: 409, sender: true };
pub fn delete_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&DELETE_CONFLICT_EXCEPTION, message)
}

pub static ENTITY_ALREADY_EXISTS_EXCEPTION: ModelledError =
    ModelledError { name: "EntityAlreadyExistsException", code: "EntityAlreadyExists", status: 409, sender: true };
pub fn entity_already_exists_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ENTITY_ALREADY_EXISTS_EXCEPTION, message)
}

pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ModelledError = ModelledError {
    name: "EntityTemporarilyUnmodifiableException",
    code: "EntityTemporarilyUnmodifiable",
    status: 409,
    sender: true,
};
pub fn entity_temporarily_unmodifiable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION, message)
}

pub static INVALID_INPUT_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidInputException", code: "InvalidInput", status: 400, sender: true };
pub fn invalid_input_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_INPUT_EXCEPTION, message)
}

pub static KEY_PAIR_MISMATCH_EXCEPTION: ModelledError =
    ModelledError { name: "KeyPairMismatchException", code: "KeyPairMismatch", status: 400, sender: true };
pub fn key_pair_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&KEY_PAIR_MISMATCH_EXCEPTION, message)
}

pub static LIMIT_EXCEEDED_EXCEPTION: ModelledError =
    ModelledError { name: "LimitExceededException", code: "LimitExceeded", status: 409, sender: true };
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static MALFORMED_CERTIFICATE_EXCEPTION: ModelledError =
    ModelledError { name: "MalformedCertificateException", code: "MalformedCertificate", status: 400, sender: true };
pub fn malformed_certificate_exception(message: impl Into<String>) -> Error {
    Error::modelled(&MALFORMED_CERTIFICATE_EXCEPTION, message)
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

pub static NO_SUCH_ENTITY_EXCEPTION: ModelledError =
    ModelledError { name: "NoSuchEntityException", code: "NoSuchEntity", status: 404, sender: true };
pub fn no_such_entity_exception(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_ENTITY_EXCEPTION, message)
}

pub static POLICY_EVALUATION_EXCEPTION: ModelledError =
    ModelledError { name: "PolicyEvaluationException", code: "PolicyEvaluation", status: 500, sender: true };
pub fn policy_evaluation_exception(message: impl Into<String>) -> Error {
    Error::modelled(&POLICY_EVALUATION_EXCEPTION, message)
}

pub static POLICY_NOT_ATTACHABLE_EXCEPTION: ModelledError =
    ModelledError { name: "PolicyNotAttachableException", code: "PolicyNotAttachable", status: 400, sender: true };
pub fn policy_not_attachable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&POLICY_NOT_ATTACHABLE_EXCEPTION, message)
}

pub static SERVICE_FAILURE_EXCEPTION: ModelledError =
    ModelledError { name: "ServiceFailureException", code: "ServiceFailure", status: 500, sender: true };
pub fn service_failure_exception(message: impl Into<String>) -> Error {
    Error::modelled(&SERVICE_FAILURE_EXCEPTION, message)
}

pub static SERVICE_NOT_SUPPORTED_EXCEPTION: ModelledError =
    ModelledError { name: "ServiceNotSupportedException", code: "NotSupportedService", status: 404, sender: true };
pub fn service_not_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&SERVICE_NOT_SUPPORTED_EXCEPTION, message)
}

pub static UNMODIFIABLE_ENTITY_EXCEPTION: ModelledError =
    ModelledError { name: "UnmodifiableEntityException", code: "UnmodifiableEntity", status: 400, sender: true };
pub fn unmodifiable_entity_exception(message: impl Into<String>) -> Error {
    Error::modelled(&UNMODIFIABLE_ENTITY_EXCEPTION, message)
}
