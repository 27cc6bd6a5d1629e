//! What IAM policies may ask of alarms, and what operations ask beyond their names.

use kernel::tags::condition_keys;
use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::alarm::{self, Alarm};

/// The tags of an alarm.
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let Some((_, name)) = arn.split_once(":alarm:") else { return Ok(Vec::new()) };
    let found: Option<Alarm> = cx.read().get(&alarm::key(cx, name))?;
    Ok(found.map(|alarm| condition_keys(&alarm.tags, None)).unwrap_or_default())
}

/// An alarm that is made with tags asks for both.
pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let tagging = "cloudwatch:TagResource";
    Ok((operation.name == "PutMetricAlarm").then(|| kernel::asks_with_tagging(cx, operation, input, tagging, None)))
}
