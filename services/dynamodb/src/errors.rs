//! The errors' codes and words.

use api_dynamodb::errors;
use kernel::Error;

pub fn validation(message: impl Into<String>) -> Error {
    Error::client("ValidationException", message)
}

pub fn invalid_parameter(what: impl std::fmt::Display) -> Error {
    validation(format!("One or more parameter values were invalid: {what}"))
}

/// Of operations on items.
pub fn resource_not_found() -> Error {
    errors::resource_not_found_exception("Requested resource not found")
}

/// Of operations on tables.
pub fn table_not_found(name: &str) -> Error {
    errors::resource_not_found_exception(format!("Requested resource not found: Table: {name} not found"))
}

pub fn schema_mismatch() -> Error {
    validation("The provided key element does not match the schema")
}

pub fn condition_failed() -> Error {
    errors::conditional_check_failed_exception("The conditional request failed")
}

pub fn damaged(error: impl std::fmt::Display) -> Error {
    Error::internal(error)
}
