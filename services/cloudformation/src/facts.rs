//! What IAM policies may ask of stacks.

use kernel::tags::condition_keys;
use kernel::{Ctx, Result};

use crate::records;

/// The tags of a stack, by its ARN or by one whose last part is a star.
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let name = arn.split_once(":stack/").and_then(|(_, rest)| rest.strip_suffix("/*"));
    let found = records::find(&cx.read(), cx, name.unwrap_or(arn))?;
    Ok(found.map(|stack| condition_keys(&stack.definition.tags, None)).unwrap_or_default())
}
