//! Auto Scaling's errors, in its words.

use api_autoscaling::errors;
use kernel::Error;

pub fn validation(message: impl Into<String>) -> Error {
    Error::client("ValidationError", message)
}

pub fn group_not_found(name: &str) -> Error {
    validation(format!("AutoScalingGroup name not found - AutoScalingGroup {name} not found"))
}

pub fn instance_not_found(id: &str) -> Error {
    validation(format!("Instance Id not found - No managed instance found for instance ID: {id}"))
}

pub fn bad_token() -> Error {
    errors::invalid_next_token("Invalid next token")
}
