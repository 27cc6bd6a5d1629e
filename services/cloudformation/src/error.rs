//! CloudFormation's errors that its model does not name, each with AWS's words in one place.

use kernel::Error;

/// `ValidationError`: what most refusals of CloudFormation are.
pub fn validation(message: impl Into<String>) -> Error {
    Error::client("ValidationError", message)
}

pub fn stack_not_found(name: &str) -> Error {
    validation(format!("Stack with id {name} does not exist"))
}

/// The older operations say it in other words.
pub fn stack_does_not_exist(name: &str) -> Error {
    validation(format!("Stack [{name}] does not exist"))
}

pub fn bad_token() -> Error {
    validation("NextToken is invalid")
}
