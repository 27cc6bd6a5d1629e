//! What policies are asked about stacks: a stack that exists is asked about by its whole ARN, however it was named.

use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::records;

pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let mut asks = kernel::asks(cx, operation, input);
    let prefix = cx.arn("cloudformation", "stack/");
    let reader = cx.read();
    for ask in &mut asks {
        // The template's `stack/NAME/*`; of an ARN nothing is left to find.
        let name = ask.resource.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix("/*"));
        if let Some(name) = name.filter(|name| !name.contains('/'))
            && let Some(stack) = records::find(&reader, cx, name)?
        {
            ask.resource = stack.id;
        } else if let Some(id) = ask.resource.strip_suffix("/*").filter(|id| id.matches('/').count() > 1) {
            ask.resource = id.to_owned();
        }
    }
    Ok(Some(asks))
}

/// A stack's tags.
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let Some(stack) = records::find(&cx.read(), cx, arn)? else { return Ok(Vec::new()) };
    Ok(stack.definition.tags.into_iter().map(|(key, value)| (format!("aws:ResourceTag/{key}"), value)).collect())
}
