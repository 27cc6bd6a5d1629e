//! What IAM policies may ask of load balancers and what is around them, and what operations ask beyond their names.

use kernel::tags::condition_keys;
use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::tags;

/// The tags of a balancer, target group, listener or rule.
pub fn of(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    Ok(condition_keys(&tags::of(&cx.read(), cx, arn)?, Some("elasticloadbalancing:ResourceTag")))
}

/// What is made with tags asks for both.
pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    if !operation.name.starts_with("Create") {
        return Ok(None);
    }
    let (tagging, key) = ("elasticloadbalancing:AddTags", "elasticloadbalancing:CreateAction");
    Ok(Some(kernel::asks_with_tagging(cx, operation, input, tagging, Some(key))))
}
