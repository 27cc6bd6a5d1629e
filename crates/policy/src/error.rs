//! What is wrong with a policy document, in IAM's words.

use std::fmt;

/// A document that IAM refuses. `message()` is the text of `MalformedPolicyDocument`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyError(String);

impl PolicyError {
    pub(crate) fn new(message: impl Into<String>) -> PolicyError {
        PolicyError(message.into())
    }

    pub(crate) fn syntax() -> PolicyError {
        PolicyError::new("Syntax errors in policy.")
    }

    pub(crate) fn legacy() -> PolicyError {
        PolicyError::new("The policy failed legacy parsing")
    }

    pub(crate) fn vendor() -> PolicyError {
        PolicyError::new("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
    }

    pub(crate) fn missing(field: &str) -> PolicyError {
        PolicyError(format!("Missing required field {field}"))
    }

    pub(crate) fn prohibited(field: &str) -> PolicyError {
        PolicyError(format!("Has prohibited field {field}"))
    }

    pub fn message(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PolicyError {}
