//! What IAM policies may ask of groups, and what operations ask beyond their names: a group that is there is asked for by
//! its whole ARN.

use kernel::tags::{Tags, condition_keys};
use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::group::Group;

/// The tags of a group.
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let Some(group) = group(cx, arn)? else { return Ok(Vec::new()) };
    let tags: Tags = group.tags.into_iter().map(|(key, tag)| (key, tag.value)).collect();
    Ok(condition_keys(&tags, Some("autoscaling:ResourceTag")))
}

pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let mut asks = kernel::asks(cx, operation, input);
    for ask in &mut asks {
        if let Some(group) = group(cx, &ask.resource)? {
            ask.resource = group.arn;
        }
    }
    Ok(Some(asks))
}

fn group(cx: &Ctx, arn: &str) -> Result<Option<Group>> {
    let Some((_, name)) = arn.rsplit_once(":autoScalingGroupName/") else { return Ok(None) };
    Ok(cx.read().get(&Group::key(cx, name))?)
}
