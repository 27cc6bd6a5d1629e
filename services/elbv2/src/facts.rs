//! What IAM policies may ask of load balancers and what is around them, and what operations ask beyond their names.

use std::any::Any;

use api_elbv2::types::CreateLoadBalancerInput;
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
    let mut asks = kernel::asks_with_tagging(cx, operation, input, tagging, Some(key));
    // The ARN of a balancer tells its type.
    let kind = match (input as &dyn Any).downcast_ref::<CreateLoadBalancerInput>() {
        Some(input) => input.r#type.as_deref().unwrap_or("application"),
        None => return Ok(Some(asks)),
    };
    let kind = if kind == "network" { "net" } else { "app" };
    for ask in &mut asks {
        ask.resource = ask.resource.replacen(":loadbalancer/*/", &format!(":loadbalancer/{kind}/"), 1);
    }
    Ok(Some(asks))
}
