//! Denials as the services word them. Follows "Troubleshoot access denied error messages" and, for EC2's encoded part,
//! DecodeAuthorizationMessage of STS.

use kernel::{Ctx, Error, Principal};
use policy::{Denial, DenialKind, PolicySets, Request, StatementRef, matched_statements};
use schema::{Protocol, Service};
use serde_json::{Value, json};

/// The error of a denied request.
pub fn refusal(
    cx: &Ctx,
    service: &Service,
    denial: &Denial,
    question: &Request<'_>,
    policies: &PolicySets<'_>,
) -> Error {
    // What stands in a trust policy, or that there is a role at all, is not told to whom it does not trust.
    let message = match policies.resource_must_allow {
        true => unexplained(question),
        false => denial.message(question),
    };
    match service.protocols.first() {
        Some(Protocol::Ec2) => {
            let mut text = format!("You are not authorized to perform this operation. {message}");
            // What changes nothing comes without: it is the same for every resource.
            if question.resource != "*" {
                let details = details(cx, denial, question, policies).to_string();
                text.push_str(". Encoded authorization failure message: ");
                text.push_str(&cx.cloud.sealer.conceal(&sealed(cx, &details)));
            }
            Error::client("UnauthorizedOperation", text).with_status(403)
        }
        Some(Protocol::Json10 | Protocol::Json11 | Protocol::Cbor) if !service.query_compatible => {
            Error::client("AccessDeniedException", message)
        }
        Some(Protocol::RestJson) => Error::client("AccessDeniedException", message).with_status(403),
        _ => Error::client("AccessDenied", message).with_status(403),
    }
}

fn unexplained(question: &Request<'_>) -> String {
    let (who, action, resource) = (question.principal.name(), question.action, question.resource);
    format!("User: {who} is not authorized to perform: {action} on resource: {resource}")
}

/// The details with the account that may decode them, as `sts:DecodeAuthorizationMessage` expects them.
fn sealed(cx: &Ctx, details: &str) -> String {
    let account = cx.principal.account().unwrap_or(&cx.account);
    format!("{account} {details}")
}

/// What the decoded message says.
fn details(cx: &Ctx, denial: &Denial, question: &Request<'_>, policies: &PolicySets<'_>) -> Value {
    let matched: Vec<Value> = match denial.kind {
        DenialKind::Explicit => matched_statements(question, policies).iter().map(statement).collect(),
        DenialKind::Implicit => Vec::new(),
    };
    let name = match &cx.principal {
        Principal::User { name, .. } => Some(name.as_str()),
        Principal::AssumedRole { session, .. } => Some(session.as_str()),
        Principal::FederatedUser { name, .. } => Some(name.as_str()),
        Principal::Root { .. } | Principal::Service { .. } | Principal::Anonymous => None,
    };
    let conditions: Vec<Value> = question
        .context
        .entries()
        .into_iter()
        .map(|(key, values)| {
            let values: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
            json!({ "key": key, "values": { "items": values } })
        })
        .collect();
    json!({
        "allowed": false,
        "explicitDeny": denial.kind == DenialKind::Explicit,
        "matchedStatements": { "items": matched },
        "failures": { "items": [] },
        "context": {
            "principal": { "id": cx.principal.user_id(), "name": name, "arn": question.principal.name() },
            "action": question.action,
            "resource": question.resource,
            "conditions": { "items": conditions },
        },
    })
}

fn statement(found: &StatementRef) -> Value {
    json!({ "statementId": found.sid.as_deref().unwrap_or(""), "effect": "DENY" })
}
