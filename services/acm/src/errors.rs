//! Errors that more than one operation gives.

use api_acm::errors;
use kernel::Error;

pub fn not_found(arn: &str) -> Error {
    errors::resource_not_found_exception(format!("Could not find certificate {arn}."))
}

pub fn validation(message: impl Into<String>) -> Error {
    errors::validation_exception(message)
}

/// A member whose effect does not exist here.
pub fn refuse(what: &str, given: bool) -> kernel::Result<()> {
    if given { Err(Error::not_implemented(format_args!("acm {what}"))) } else { Ok(()) }
}
