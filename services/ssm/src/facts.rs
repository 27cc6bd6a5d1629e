//! What IAM policies may ask of parameters, and what operations ask beyond their names.

use kernel::tags::condition_keys;
use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::record::Record;

/// The tags of a parameter.
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let Some((_, name)) = arn.split_once(":parameter/") else { return Ok(Vec::new()) };
    let reader = cx.read();
    let found = match Record::load(&reader, cx, name)? {
        // Names of a hierarchy begin with the slash that their ARNs leave out.
        None => Record::load(&reader, cx, &format!("/{name}"))?,
        found => found,
    };
    Ok(found.map(|record| condition_keys(&record.tags, Some("ssm:resourceTag"))).unwrap_or_default())
}

/// A parameter that is made with tags asks for both.
pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let tagging = "ssm:AddTagsToResource";
    Ok((operation.name == "PutParameter").then(|| kernel::asks_with_tagging(cx, operation, input, tagging, None)))
}
