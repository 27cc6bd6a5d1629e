// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static CONDITIONAL_CHECK_FAILED_EXCEPTION: ModelledError = ModelledError {
    name: "ConditionalCheckFailedException",
    code: "ConditionalCheckFailedException",
    status: 400,
    sender: true,
};
pub fn conditional_check_failed_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CONDITIONAL_CHECK_FAILED_EXCEPTION, message)
}

pub static IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION: ModelledError = ModelledError {
    name: "IdempotentParameterMismatchException",
    code: "IdempotentParameterMismatchException",
    status: 400,
    sender: true,
};
pub fn idempotent_parameter_mismatch_exception(message: impl Into<String>) -> Error {
    Error::modelled(&IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION, message)
}

pub static INTERNAL_SERVER_ERROR: ModelledError =
    ModelledError { name: "InternalServerError", code: "InternalServerError", status: 500, sender: false };
pub fn internal_server_error(message: impl Into<String>) -> Error {
    Error::modelled(&INTERNAL_SERVER_ERROR, message)
}

pub static ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION: ModelledError = ModelledError {
    name: "ItemCollectionSizeLimitExceededException",
    code: "ItemCollectionSizeLimitExceededException",
    status: 400,
    sender: true,
};
pub fn item_collection_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static LIMIT_EXCEEDED_EXCEPTION: ModelledError =
    ModelledError { name: "LimitExceededException", code: "LimitExceededException", status: 400, sender: true };
pub fn limit_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LIMIT_EXCEEDED_EXCEPTION, message)
}

pub static PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: ModelledError = ModelledError {
    name: "ProvisionedThroughputExceededException",
    code: "ProvisionedThroughputExceededException",
    status: 400,
    sender: true,
};
pub fn provisioned_throughput_exceeded_exception(message: impl Into<String>) -> Error {
    Error::modelled(&PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION, message)
}

pub static REPLICATED_WRITE_CONFLICT_EXCEPTION: ModelledError = ModelledError {
    name: "ReplicatedWriteConflictException",
    code: "ReplicatedWriteConflictException",
    status: 400,
    sender: true,
};
pub fn replicated_write_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&REPLICATED_WRITE_CONFLICT_EXCEPTION, message)
}

pub static REQUEST_LIMIT_EXCEEDED: ModelledError =
    ModelledError { name: "RequestLimitExceeded", code: "RequestLimitExceeded", status: 400, sender: true };
pub fn request_limit_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&REQUEST_LIMIT_EXCEEDED, message)
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

pub static TABLE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "TableNotFoundException", code: "TableNotFoundException", status: 400, sender: true };
pub fn table_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TABLE_NOT_FOUND_EXCEPTION, message)
}

pub static THROTTLING_EXCEPTION: ModelledError =
    ModelledError { name: "ThrottlingException", code: "ThrottlingException", status: 400, sender: true };
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&THROTTLING_EXCEPTION, message)
}

pub static TRANSACTION_CANCELED_EXCEPTION: ModelledError = ModelledError {
    name: "TransactionCanceledException",
    code: "TransactionCanceledException",
    status: 400,
    sender: true,
};
pub fn transaction_canceled_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TRANSACTION_CANCELED_EXCEPTION, message)
}

pub static TRANSACTION_CONFLICT_EXCEPTION: ModelledError = ModelledError {
    name: "TransactionConflictException",
    code: "TransactionConflictException",
    status: 400,
    sender: true,
};
pub fn transaction_conflict_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TRANSACTION_CONFLICT_EXCEPTION, message)
}

pub static TRANSACTION_IN_PROGRESS_EXCEPTION: ModelledError = ModelledError {
    name: "TransactionInProgressException",
    code: "TransactionInProgressException",
    status: 400,
    sender: true,
};
pub fn transaction_in_progress_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TRANSACTION_IN_PROGRESS_EXCEPTION, message)
}
