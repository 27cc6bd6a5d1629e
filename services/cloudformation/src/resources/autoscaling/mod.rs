//! AWS::AutoScaling.

pub mod auto_scaling_group;
pub mod lifecycle_hook;
mod rolling_update;
pub mod scaling_policy;
pub mod scheduled_action;

use kernel::{Error, Result};

/// Auto Scaling says only in words that something is not there.
fn says_gone(error: &Error) -> bool {
    let said = error.message.to_lowercase();
    said.contains("not found") || said.contains("no lifecycle hook found")
}

/// None for what Auto Scaling does not know any more.
fn there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(error) if says_gone(&error) => Ok(None),
        found => found.map(Some),
    }
}

/// What is gone already is deleted.
fn or_gone(result: Result<()>) -> Result<()> {
    there(result).map(|_| ())
}
