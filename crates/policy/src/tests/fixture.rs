//! One request against policies, from text.

use crate::{Context, Decision, DenialKind, Document, PolicySets, PolicyType, Principal, Request, evaluate};

/// A request and the policies that apply; what is left out is as in [`CASE`].
#[derive(Clone, Copy)]
pub struct Case {
    pub what: &'static str,
    pub who: &'static str,
    pub action: &'static str,
    pub on: &'static str,
    /// The account of the resource; empty for the principal's own.
    pub owner: &'static str,
    /// `key=value;key=one|two`; a key without `=` is present and empty.
    pub context: &'static str,
    /// Each the statements of one document.
    pub identity: &'static [&'static str],
    pub resource: &'static str,
    pub boundary: &'static str,
    pub session: Option<&'static [&'static str]>,
    pub resource_must_allow: bool,
    pub expect: &'static str,
}

pub const USER: &str = "arn:aws:iam::111122223333:user/team/ann";
pub const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/app/i-1";
pub const FEDERATED: &str = "arn:aws:sts::111122223333:federated-user/fed";

pub const CASE: Case = Case {
    what: "",
    who: USER,
    action: "s3:GetObject",
    on: "arn:aws:s3:::bucket/key",
    owner: "",
    context: "",
    identity: &[],
    resource: "",
    boundary: "",
    session: None,
    resource_must_allow: false,
    expect: "",
};

/// Decides a case and compares: `allow`, or `explicit …` and `implicit …` with the type of the policy.
pub fn check(case: &Case) {
    let parse = |statements: &&str| document(statements);
    let identity: Vec<Document> = case.identity.iter().map(parse).collect();
    let identity: Vec<&Document> = identity.iter().collect();
    let session: Vec<Document> = case.session.unwrap_or_default().iter().map(parse).collect();
    let session: Vec<&Document> = session.iter().collect();
    let resource = (!case.resource.is_empty()).then(|| document(case.resource));
    let boundary = (!case.boundary.is_empty()).then(|| document(case.boundary));
    let policies = PolicySets {
        identity: &identity,
        resource: resource.as_ref(),
        boundary: boundary.as_ref(),
        session: case.session.map(|_| session.as_slice()),
        resource_must_allow: case.resource_must_allow,
    };
    let principal = principal(case.who);
    let context = context(case.context);
    let request = Request {
        principal: &principal,
        action: case.action,
        resource: case.on,
        resource_account: (!case.owner.is_empty()).then_some(case.owner),
        context: &context,
    };
    let decided = match evaluate(&request, &policies) {
        Decision::Allow(_) => "allow".to_owned(),
        Decision::Deny(denial) => {
            let kind = if denial.kind == DenialKind::Explicit { "explicit" } else { "implicit" };
            let of = match denial.policy_type {
                PolicyType::Identity => "identity",
                PolicyType::Resource => "resource",
                PolicyType::Boundary => "boundary",
                PolicyType::Session => "session",
            };
            format!("{kind} {of}")
        }
    };
    assert_eq!(decided, case.expect, "{}: {} {} on {}", case.what, case.who, case.action, case.on);
}

/// A document of the current version with these statements.
pub fn document(statements: &str) -> Document {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    Document::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub fn principal(who: &str) -> Principal {
    match who {
        "anonymous" => Principal::Anonymous,
        "root" => Principal::Root { account: "111122223333".to_owned() },
        arn if arn.contains(":assumed-role/") => Principal::RoleSession {
            arn: arn.to_owned(),
            role_arn: "arn:aws:iam::111122223333:role/path/app".to_owned(),
        },
        arn if arn.contains(":federated-user/") => {
            Principal::FederatedUser { arn: arn.to_owned(), user_arn: USER.to_owned() }
        }
        arn if arn.contains(":user/") => Principal::User { arn: arn.to_owned() },
        name if name.ends_with(".amazonaws.com") => Principal::Service { name: name.to_owned() },
        provider => Principal::Federated { provider: provider.to_owned() },
    }
}

pub fn context(text: &str) -> Context<'_> {
    let mut context = Context::new();
    for entry in text.split(';').filter(|entry| !entry.is_empty()) {
        match entry.split_once('=') {
            Some((key, values)) => context.set_all(key, values.split('|').map(str::to_owned).collect()),
            None => context.set_all(entry, Vec::new()),
        };
    }
    context
}
