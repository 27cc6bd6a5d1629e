//! What the cloud asks of IAM: whose key is this, and may this principal do that.

use schema::{Operation, Result, Service, Struct, View};

use crate::PARTITION;
use crate::account::Account;
use crate::ctx::Ctx;
use crate::principal::Principal;

/// A long-term access key that IAM made.
#[derive(Clone, Debug)]
pub struct KeyRecord {
    pub secret: String,
    pub principal: Principal,
    pub active: bool,
}

/// One question to the policies: may the caller do all of this?
pub struct AuthorizationRequest<'a> {
    pub service: &'static Service,
    /// At least one; the first that is refused is the answer.
    pub asks: Vec<Ask>,
    /// The policy on the resource itself (a role's trust policy, a bucket's policy), where it has one.
    pub resource_policy: Option<ResourcePolicy>,
    /// What the client sent: some condition keys say what is in it (`aws:RequestTag/…`, `iam:PolicyARN`).
    pub input: Option<&'a dyn Struct>,
    /// Condition keys of all asks that only the service knows: `("sts:ExternalId", "…")`. One that comes twice has two
    /// values.
    pub keys: Vec<(&'static str, String)>,
}

/// One action on one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// `ec2:RunInstances`
    pub action: &'static str,
    /// Its ARN; `*` where the action knows no resources.
    pub resource: String,
    /// Condition keys of this resource alone: `("ec2:InstanceType", "t3.micro")`.
    pub keys: Vec<(String, String)>,
    /// The tags that this resource is to get, where those in the input are not all its own.
    pub request_tags: Option<Vec<(String, String)>>,
}

impl Ask {
    pub fn new(action: &'static str, resource: impl Into<String>) -> Ask {
        Ask { action, resource: resource.into(), keys: Vec::new(), request_tags: None }
    }

    #[must_use]
    pub fn key(mut self, key: impl Into<String>, value: impl Into<String>) -> Ask {
        self.keys.push((key.into(), value.into()));
        self
    }
}

/// What a service asks for one of its operations, where templates do not say it; None: what the templates say.
pub type Asks = fn(&Ctx, &'static Operation, &dyn Struct) -> Result<Option<Vec<Ask>>>;

/// Condition keys of a resource that exists, by its ARN: its tags (`aws:ResourceTag/…`) and what else its service's
/// policies may name. Asked only if a policy names a key that the request has not got.
pub type Facts = fn(&Ctx, &str) -> Result<Vec<(String, String)>>;

impl<'a> AuthorizationRequest<'a> {
    /// A question about `resources`, without anything of what is optional.
    pub fn new(service: &'static Service, action: &'static str, resources: Vec<String>) -> AuthorizationRequest<'a> {
        AuthorizationRequest::of(service, resources.into_iter().map(|resource| Ask::new(action, resource)).collect())
    }

    pub fn of(service: &'static Service, asks: Vec<Ask>) -> AuthorizationRequest<'a> {
        AuthorizationRequest { service, asks, resource_policy: None, input: None, keys: Vec::new() }
    }
}

pub struct ResourcePolicy {
    /// The JSON document.
    pub document: String,
    pub owner: Account,
}

/// Implemented by the IAM service. Synchronous: both only read the store.
pub trait Identity: Send + Sync {
    /// The record of a long-term key (`AKIA…`), if IAM made it.
    fn key(&self, access_key: &str) -> Result<Option<KeyRecord>>;

    /// Err is the error that the client gets, in the words and with the code of the service asked.
    fn authorize(&self, cx: &Ctx, request: &AuthorizationRequest<'_>) -> Result<()>;

    /// May the caller hand `role_arn` to `service` (`iam:PassRole`)?
    fn authorize_pass_role(&self, cx: &Ctx, role_arn: &str, service: &str) -> Result<()>;

    /// Notes that a key or role is in use (`GetAccessKeyLastUsed`).
    fn note_use(&self, _cx: &Ctx, _service: &Service) {}
}

/// What an operation asks by itself: its action on each of its resources.
pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Vec<Ask> {
    resources(cx, operation, input).into_iter().map(|resource| Ask::new(operation.action, resource)).collect()
}

/// The operation's own asks and, where the request gives tags to what it makes, `tagging` on the same resources with the
/// service's `CreateAction` key.
pub fn asks_with_tagging(
    cx: &Ctx,
    operation: &'static Operation,
    input: &dyn Struct,
    tagging: &'static str,
    create_action_key: Option<&str>,
) -> Vec<Ask> {
    let mut asks = asks(cx, operation, input);
    if gives_tags(input) {
        let tag = |ask: &Ask| {
            let ask = Ask::new(tagging, ask.resource.clone());
            create_action_key.map_or(ask.clone(), |key| ask.key(key, operation.name))
        };
        let more: Vec<Ask> = asks.iter().map(tag).collect();
        asks.extend(more);
    }
    asks
}

fn gives_tags(input: &dyn Struct) -> bool {
    input.shape().fields.iter().enumerate().any(|(index, field)| {
        field.name == "Tags" && matches!(input.get(index).view(), View::List(list) if !list.is_empty())
    })
}

/// The ARNs that the request is about, from the operation's templates; once for each element of a list.
pub fn resources(cx: &Ctx, operation: &Operation, input: &dyn Struct) -> Vec<String> {
    let mut found = Vec::new();
    for template in operation.resources {
        expand(cx, template, String::new(), input, &mut found);
    }
    if found.is_empty() {
        found.push("*".to_owned());
    }
    found
}

fn expand(cx: &Ctx, rest: &str, done: String, input: &dyn Struct, found: &mut Vec<String>) {
    let Some(open) = rest.find('{') else {
        found.push(done + rest);
        return;
    };
    let Some(length) = rest[open..].find('}') else {
        found.push(done + rest);
        return;
    };
    let (before, name, after) = (&rest[..open], &rest[open + 1..open + length], &rest[open + length + 1..]);
    let done = done + before;
    let values = match name {
        "partition" => vec![PARTITION.to_owned()],
        "region" => vec![cx.region.name().to_owned()],
        "account" => vec![cx.account.to_string()],
        path => {
            let mut values = Vec::new();
            collect(input, path, &mut values);
            values
        }
    };
    for value in values {
        // Names of resources that are already ARNs stand for themselves; a leading slash is not doubled.
        let value = if done.ends_with('/') { value.strip_prefix('/').unwrap_or(&value) } else { &value };
        let next = if value.starts_with("arn:") { value.to_owned() } else { format!("{done}{value}") };
        expand(cx, after, next, input, found);
    }
}

/// The texts at `path` (`Member.Inner`), all elements of lists.
fn collect(input: &dyn Struct, path: &str, values: &mut Vec<String>) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let Some(index) = input.shape().fields.iter().position(|field| field.name == first) else { return };
    gather(input.get(index).view(), rest, values);
}

fn gather(view: View<'_>, rest: Option<&str>, values: &mut Vec<String>) {
    match (view, rest) {
        (View::Text(text), None) => values.push(text.to_owned()),
        (View::Struct(inner), Some(rest)) => collect(inner, rest, values),
        (View::List(list), rest) => {
            for index in 0..list.len() {
                gather(list.at(index).view(), rest, values);
            }
        }
        _ => {}
    }
}
