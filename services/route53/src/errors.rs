//! The words in which Route 53 refuses.

use api_route53::errors;
use kernel::Error;

pub fn no_zone(id: &str) -> Error {
    errors::no_such_hosted_zone(format!("No hosted zone found with ID: {id}"))
}

/// All that is wrong with a batch, in one error.
pub fn batch(problems: &[String]) -> Error {
    errors::invalid_change_batch(format!("[{}]", problems.join(", ")))
}

pub fn input(message: impl Into<String>) -> Error {
    errors::invalid_input(message)
}
