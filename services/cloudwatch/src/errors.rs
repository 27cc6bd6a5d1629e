//! CloudWatch's errors, in its words.

use api_cloudwatch::errors;
use kernel::Error;

pub fn invalid(message: impl Into<String>) -> Error {
    errors::invalid_parameter_value_exception(message)
}

pub fn combination(message: impl Into<String>) -> Error {
    errors::invalid_parameter_combination_exception(message)
}

pub fn missing(parameter: &str) -> Error {
    errors::missing_required_parameter_exception(format!("The parameter {parameter} is required."))
}

pub fn validation(message: impl Into<String>) -> Error {
    Error::client("ValidationError", message)
}

pub fn bad_token() -> Error {
    errors::invalid_next_token("Invalid nextToken")
}
