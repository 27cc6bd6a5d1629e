//! The request context: the condition keys that policies may ask about a request. Follows "AWS global condition context
//! keys" and "Actions, resources, and condition keys for IAM". What is not known is absent, as on AWS.

use kernel::tags::Tags;
use kernel::{AuthorizationRequest, Ctx, Principal};
use policy::Context;
use schema::{Struct, View};

/// What the principal's own record adds.
pub struct Caller<'a> {
    /// The ARN of the user or of the role, not of the session.
    pub arn: &'a str,
    pub tags: Option<&'a Tags>,
}

pub fn of(cx: &Ctx, request: &AuthorizationRequest<'_>, caller: &Caller<'_>) -> Context {
    let mut context = Context::new();
    principal(&mut context, cx, caller);
    network(&mut context, cx);
    let now = cx.now();
    context.set("aws:CurrentTime", now.iso8601());
    context.set("aws:EpochTime", now.secs().to_string());
    context.set("aws:RequestedRegion", cx.region.name());
    context.set("aws:ResourceAccount", cx.account.as_str());
    if let Some(input) = request.input {
        tags(&mut context, input);
        if request.service.name == "iam" {
            iam(&mut context, input);
        }
    }
    for (key, value) in &request.keys {
        context.set(key, value.as_str());
    }
    context
}

fn principal(context: &mut Context, cx: &Ctx, caller: &Caller<'_>) {
    let kind = match &cx.principal {
        Principal::Root { .. } => "Account",
        Principal::User { .. } => "User",
        Principal::AssumedRole { .. } => "AssumedRole",
        Principal::Service { .. } => "Service",
        Principal::Anonymous => "Anonymous",
    };
    context.set("aws:PrincipalType", kind);
    let by_service = matches!(cx.principal, Principal::Service { .. });
    context.set("aws:PrincipalIsAWSService", by_service.to_string());
    if let Principal::Service { name } = &cx.principal {
        context.set("aws:PrincipalServiceName", name.as_str());
        context.set("aws:SourceAccount", cx.account.as_str());
    }
    if let Some(account) = cx.principal.account() {
        context.set("aws:PrincipalArn", caller.arn);
        context.set("aws:PrincipalAccount", account.as_str());
        context.set("aws:userid", cx.principal.user_id());
    }
    if let Principal::User { name, .. } = &cx.principal {
        context.set("aws:username", name.as_str());
    }
    for (key, value) in caller.tags.into_iter().flatten() {
        context.set(&format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    if let Some(issued) = cx.caller.token_issued {
        context.set("aws:TokenIssueTime", issued.iso8601());
        context.set("aws:MultiFactorAuthPresent", "false");
    }
}

fn network(context: &mut Context, cx: &Ctx) {
    context.set("aws:SecureTransport", cx.caller.secure_transport.to_string());
    if let Some(ip) = cx.caller.source_ip {
        context.set("aws:SourceIp", ip.to_string());
    }
    if !cx.caller.user_agent.is_empty() {
        context.set("aws:UserAgent", cx.caller.user_agent.as_str());
    }
    context.set("aws:ViaAWSService", cx.caller.via.is_some().to_string());
    if let Some(service) = &cx.caller.via {
        context.push("aws:CalledVia", service.as_str());
        context.set("aws:CalledViaFirst", service.as_str());
        context.set("aws:CalledViaLast", service.as_str());
    }
}

/// The tags in a request: in members called `Tags`, or one deeper in `TagSpecifications`.
fn tags(context: &mut Context, input: &dyn Struct) {
    for (index, field) in input.shape().fields.iter().enumerate() {
        match (field.name, input.get(index).view()) {
            ("Tags" | "TagList" | "AddTags", View::List(list)) => {
                for at in 0..list.len() {
                    if let View::Struct(tag) = list.at(at).view() {
                        request_tag(context, tag);
                    }
                }
            }
            ("TagKeys" | "RemoveTagKeys", View::List(list)) => {
                for at in 0..list.len() {
                    if let View::Text(key) = list.at(at).view() {
                        context.push("aws:TagKeys", key);
                    }
                }
            }
            ("TagSpecifications" | "TagSpecification", View::List(list)) => {
                for at in 0..list.len() {
                    if let View::Struct(specification) = list.at(at).view() {
                        tags(context, specification);
                    }
                }
            }
            _ => {}
        }
    }
}

fn request_tag(context: &mut Context, tag: &dyn Struct) {
    let Some(key) = text(tag, "Key") else { return };
    context.push("aws:TagKeys", key);
    context.set(&format!("aws:RequestTag/{key}"), text(tag, "Value").unwrap_or(""));
}

/// IAM's own keys.
fn iam(context: &mut Context, input: &dyn Struct) {
    let members = [
        ("PolicyArn", "iam:PolicyARN"),
        ("PermissionsBoundary", "iam:PermissionsBoundary"),
        ("AWSServiceName", "iam:AWSServiceName"),
    ];
    for (member, key) in members {
        if let Some(value) = text(input, member) {
            context.set(key, value);
        }
    }
}

/// The text of a member.
pub fn text<'a>(input: &'a dyn Struct, member: &str) -> Option<&'a str> {
    let index = input.shape().fields.iter().position(|field| field.name == member)?;
    match input.get(index).view() {
        View::Text(text) => Some(text),
        _ => None,
    }
}
