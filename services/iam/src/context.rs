//! The request context: the condition keys that policies may ask about a request. Follows "AWS global condition context
//! keys". What is not known is absent, as on AWS.

use kernel::tags::Tags;
use kernel::{Ask, AuthorizationRequest, Ctx, Principal};
use policy::Context;
use schema::{Struct, View};

use crate::service_keys;

/// What the principal's own record adds.
pub struct Caller<'a> {
    /// The ARN of the user or of the role, not of the session.
    pub arn: &'a str,
    pub tags: Option<&'a Tags>,
}

/// The keys that all asks of a request share.
pub fn of(cx: &Ctx, request: &AuthorizationRequest<'_>, caller: &Caller<'_>) -> Context<'static> {
    let mut context = Context::new();
    principal(&mut context, cx, caller);
    network(&mut context, cx);
    let now = cx.now();
    context.set("aws:CurrentTime", now.iso8601());
    context.set("aws:EpochTime", now.secs().to_string());
    context.set("aws:RequestedRegion", cx.region.name());
    context.set("aws:ResourceAccount", cx.account.as_str());
    if let Some(input) = request.input {
        service_keys::add(&mut context, request.service.name, input);
    }
    for (key, value) in &request.keys {
        context.push(key, value.as_str());
    }
    context
}

/// The keys of one ask over those of its request: the tags it is to get, and what the service says of its resource.
pub fn of_ask(context: &mut Context<'_>, ask: &Ask, input: Option<&dyn Struct>) {
    match (&ask.request_tags, input) {
        (Some(tags), _) => tags.iter().for_each(|(key, value)| request_tag(context, key, value)),
        (None, Some(input)) => tags(context, input),
        (None, None) => {}
    }
    for (key, value) in &ask.keys {
        context.push(key, value.as_str());
    }
}

fn principal(context: &mut Context<'_>, cx: &Ctx, caller: &Caller<'_>) {
    let kind = match &cx.principal {
        Principal::Root { .. } => "Account",
        Principal::User { .. } => "User",
        Principal::AssumedRole { .. } => "AssumedRole",
        Principal::FederatedUser { .. } => "FederatedUser",
        Principal::Service { .. } => "Service",
        Principal::Anonymous => "Anonymous",
    };
    context.set("aws:PrincipalType", kind);
    let by_service = matches!(cx.principal, Principal::Service { .. });
    context.set("aws:PrincipalIsAWSService", by_service.to_string());
    if let Principal::Service { name } = &cx.principal {
        context.set("aws:PrincipalServiceName", name.as_str());
        context.push("aws:PrincipalServiceNamesList", name.as_str());
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
    let session = &cx.caller.session;
    // What a session was given covers what its role has.
    for (key, value) in caller.tags.into_iter().flatten().chain(&session.tags) {
        context.set(&format!("aws:PrincipalTag/{key}"), value.as_str());
    }
    if let Some(identity) = &session.source_identity {
        context.set("aws:SourceIdentity", identity.as_str());
    }
    if let Some(instance) = &session.instance {
        context.set("ec2:SourceInstanceARN", instance.as_str());
        context.set("ec2:RoleDelivery", "2.0");
    }
    if let Some(issued) = cx.caller.token_issued {
        context.set("aws:TokenIssueTime", issued.iso8601());
        context.set("aws:MultiFactorAuthPresent", "false");
    }
}

fn network(context: &mut Context<'_>, cx: &Ctx) {
    context.set("aws:SecureTransport", cx.caller.secure_transport.to_string());
    if let Some(ip) = cx.caller.source_ip {
        context.set("aws:SourceIp", ip.to_string());
    }
    if !cx.caller.user_agent.is_empty() {
        context.set("aws:UserAgent", cx.caller.user_agent.as_str());
    }
    if let Some(referer) = &cx.caller.referer {
        context.set("aws:Referer", referer.as_str());
    }
    context.set("aws:ViaAWSService", cx.caller.via.is_some().to_string());
    if let Some(service) = &cx.caller.via {
        context.push("aws:CalledVia", service.as_str());
        context.set("aws:CalledViaFirst", service.as_str());
        context.set("aws:CalledViaLast", service.as_str());
    }
}

/// The tags in a request: in members called `Tags`, or one deeper in `TagSpecifications`.
fn tags(context: &mut Context<'_>, input: &dyn Struct) {
    for (index, field) in input.shape().fields.iter().enumerate() {
        match (field.name, input.get(index).view()) {
            ("Tags" | "TagList" | "AddTags", View::List(list)) => {
                for at in 0..list.len() {
                    if let View::Struct(tag) = list.at(at).view()
                        && let Some(key) = text(tag, "Key")
                    {
                        request_tag(context, key, text(tag, "Value").unwrap_or(""));
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

fn request_tag(context: &mut Context<'_>, key: &str, value: &str) {
    context.push("aws:TagKeys", key);
    context.set(&format!("aws:RequestTag/{key}"), value);
}

/// The text of a member.
pub fn text<'a>(input: &'a dyn Struct, member: &str) -> Option<&'a str> {
    let index = input.shape().fields.iter().position(|field| field.name == member)?;
    match input.get(index).view() {
        View::Text(text) => Some(text),
        _ => None,
    }
}
