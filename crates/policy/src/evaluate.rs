//! The decision ("Policy evaluation logic", "Cross-account policy evaluation logic", and the table of resource-based
//! policies and implicit denies).
//!
//! 1. An explicit deny anywhere decides.
//! 2. The root user of the resource's account needs nothing else.
//! 3. Within the account an Allow of the resource's policy decides by how directly it names the principal: itself (user,
//!    session, everyone): allowed; through its role: allowed within boundary and session policies; through its account:
//!    as if it were not there, unless the resource's policy is the only one that counts (trust and key policies).
//! 4. Across accounts both sides must allow.
//! 5. Otherwise identity policies must allow, within boundary and session policies.

use crate::context::Context;
use crate::document::Document;
use crate::principal::{Named, Principal};
use crate::statement::Effect;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub principal: &'a Principal,
    /// `ec2:RunInstances`
    pub action: &'a str,
    /// The ARN of the resource, or `*` for actions without one.
    pub resource: &'a str,
    /// The 12 digits of the account that owns the resource; none means the principal's own.
    pub resource_account: Option<&'a str>,
    pub context: &'a Context<'a>,
}

/// The policies that apply to a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct PolicySets<'a> {
    /// Of the user and its groups, or of the role: inline and managed.
    pub identity: &'a [&'a Document],
    /// Of the resource; of a role when it is assumed (its trust policy).
    pub resource: Option<&'a Document>,
    /// The user's or role's permissions boundary.
    pub boundary: Option<&'a Document>,
    /// Passed when the session was made; none when none were passed. Their union counts.
    pub session: Option<&'a [&'a Document]>,
    /// The resource's policy must allow, even within the account: role trust policies and KMS key policies.
    pub resource_must_allow: bool,
}

impl<'a> PolicySets<'a> {
    /// Only identity-based policies.
    pub fn identity(identity: &'a [&'a Document]) -> PolicySets<'a> {
        PolicySets { identity, ..PolicySets::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    Allow(Grant),
    Deny(Denial),
}

/// Why a request is allowed: the statement, or none where the account's root user needs none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub statement: Option<StatementRef>,
}

/// Why a request is denied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    pub kind: DenialKind,
    pub policy_type: PolicyType,
    /// The statement that denies, for explicit denies.
    pub statement: Option<StatementRef>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DenialKind {
    Explicit,
    Implicit,
}

/// Which statement decided: the type, which policy of that type, which statement of that policy (from 0) and its Sid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRef {
    pub policy_type: PolicyType,
    pub policy_index: usize,
    pub statement_index: usize,
    pub sid: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyType {
    Identity,
    Resource,
    Boundary,
    Session,
}

impl Decision {
    pub fn is_allowed(&self) -> bool {
        matches!(self, Decision::Allow(_))
    }
}

impl Denial {
    /// AWS's message: `User: … is not authorized to perform: … on resource: … because …`.
    pub fn message(&self, request: &Request<'_>) -> String {
        let mut text = format!("User: {} is not authorized to perform: {}", request.principal.name(), request.action);
        if request.resource != "*" {
            text.push_str(" on resource: ");
            text.push_str(request.resource);
        }
        text.push(' ');
        text.push_str(&self.reason(request.action));
        text
    }

    /// The last part of the message: `because no identity-based policy allows the … action`.
    pub fn reason(&self, action: &str) -> String {
        match (self.kind, self.policy_type) {
            (DenialKind::Explicit, PolicyType::Identity) => "with an explicit deny in an identity-based policy".into(),
            (DenialKind::Explicit, other) => format!("with an explicit deny in a {}", other.words()),
            (DenialKind::Implicit, of) => format!("because no {} allows the {action} action", of.words()),
        }
    }
}

impl PolicyType {
    fn words(self) -> &'static str {
        match self {
            PolicyType::Identity => "identity-based policy",
            PolicyType::Resource => "resource-based policy",
            PolicyType::Boundary => "permissions boundary",
            PolicyType::Session => "session policy",
        }
    }
}

/// Decides a request.
pub fn evaluate(request: &Request<'_>, policies: &PolicySets<'_>) -> Decision {
    let boundary = policies.boundary.as_slice();
    let resource = policies.resource.as_slice();
    let sets = [
        (PolicyType::Identity, policies.identity),
        (PolicyType::Resource, resource),
        (PolicyType::Boundary, boundary),
        (PolicyType::Session, policies.session.unwrap_or_default()),
    ];
    for (policy_type, documents) in sets {
        if let Some(statement) = find_deny(request, policy_type, documents) {
            return Decision::Deny(Denial { kind: DenialKind::Explicit, policy_type, statement: Some(statement) });
        }
    }

    let granted = find_grant(request, resource);
    let same_account = match (request.principal.account(), request.resource_account) {
        (Some(own), Some(owner)) => own == owner,
        (Some(_), None) => true,
        (None, _) => false,
    };
    let is_root = matches!(request.principal, Principal::Root { .. });
    if !same_account {
        let Some((_, statement)) = granted else { return implicit(PolicyType::Resource) };
        // Services and strangers have no account whose policies would have to allow.
        if is_root || request.principal.account().is_none() {
            return Decision::Allow(Grant { statement: Some(statement) });
        }
        return own_side(request, policies, true);
    }
    if policies.resource_must_allow && granted.is_none() {
        return implicit(PolicyType::Resource);
    }
    if is_root {
        return Decision::Allow(Grant { statement: granted.map(|(_, statement)| statement) });
    }
    match granted {
        Some((Named::Itself, statement)) => Decision::Allow(Grant { statement: Some(statement) }),
        Some((Named::Entity, statement)) => match own_side(request, policies, false) {
            Decision::Allow(_) => Decision::Allow(Grant { statement: Some(statement) }),
            denied => denied,
        },
        Some((Named::Account | Named::No, _)) | None => own_side(request, policies, true),
    }
}

/// All statements of the identity policies and of the resource's policy that apply to a request, for the simulator:
/// denying ones if there are any, allowing ones otherwise.
pub fn matched_statements(request: &Request<'_>, policies: &PolicySets<'_>) -> Vec<StatementRef> {
    let resource = policies.resource.as_slice();
    let sets = [(PolicyType::Identity, policies.identity), (PolicyType::Resource, resource)];
    let all = |effect| -> Vec<StatementRef> {
        let matching = sets.iter().flat_map(|(kind, documents)| find(request, *kind, documents, effect));
        matching.map(|(_, statement)| statement).collect()
    };
    let denying = all(Effect::Deny);
    if denying.is_empty() { all(Effect::Allow) } else { denying }
}

/// Whether some of `documents` allow a request and none denies it.
pub fn allows(request: &Request<'_>, policy_type: PolicyType, documents: &[&Document]) -> bool {
    find_deny(request, policy_type, documents).is_none() && find_allow(request, policy_type, documents).is_some()
}

/// Whether a resource's policy alone grants the request: for principals whose own policies are not known, and for trust
/// policies of roles that a service assumes.
pub fn evaluate_resource_only(request: &Request<'_>, document: &Document) -> Decision {
    let documents = [document];
    if let Some(statement) = find_deny(request, PolicyType::Resource, &documents) {
        let policy_type = PolicyType::Resource;
        return Decision::Deny(Denial { kind: DenialKind::Explicit, policy_type, statement: Some(statement) });
    }
    match find_grant(request, &documents) {
        Some((_, statement)) => Decision::Allow(Grant { statement: Some(statement) }),
        None => implicit(PolicyType::Resource),
    }
}

/// What the principal's own side says: identity policies (where they count), boundary and session policies.
fn own_side(request: &Request<'_>, policies: &PolicySets<'_>, identity_counts: bool) -> Decision {
    let identity = find_allow(request, PolicyType::Identity, policies.identity);
    if identity_counts && identity.is_none() {
        return implicit(PolicyType::Identity);
    }
    if policies.boundary.is_some() && find_allow(request, PolicyType::Boundary, policies.boundary.as_slice()).is_none()
    {
        return implicit(PolicyType::Boundary);
    }
    if let Some(session) = policies.session
        && find_allow(request, PolicyType::Session, session).is_none()
    {
        return implicit(PolicyType::Session);
    }
    Decision::Allow(Grant { statement: identity })
}

fn implicit(policy_type: PolicyType) -> Decision {
    Decision::Deny(Denial { kind: DenialKind::Implicit, policy_type, statement: None })
}

fn find_deny(request: &Request<'_>, policy_type: PolicyType, documents: &[&Document]) -> Option<StatementRef> {
    find(request, policy_type, documents, Effect::Deny).next().map(|(_, statement)| statement)
}

fn find_allow(request: &Request<'_>, policy_type: PolicyType, documents: &[&Document]) -> Option<StatementRef> {
    find(request, policy_type, documents, Effect::Allow).next().map(|(_, statement)| statement)
}

/// The Allow of the resource's policy that names the principal most directly.
fn find_grant(request: &Request<'_>, documents: &[&Document]) -> Option<(Named, StatementRef)> {
    let mut best: Option<(Named, StatementRef)> = None;
    for (named, statement) in find(request, PolicyType::Resource, documents, Effect::Allow) {
        if best.as_ref().is_none_or(|(so_far, _)| named > *so_far) {
            best = Some((named, statement));
        }
    }
    best
}

/// All statements of an effect that apply, with how they name the principal.
fn find<'a>(
    request: &'a Request<'_>,
    policy_type: PolicyType,
    documents: &'a [&Document],
    effect: Effect,
) -> impl Iterator<Item = (Named, StatementRef)> + 'a {
    let statements = documents.iter().enumerate().flat_map(|(policy_index, document)| {
        document.statements.iter().enumerate().map(move |(index, statement)| (policy_index, index, statement))
    });
    statements.filter_map(move |(policy_index, statement_index, statement)| {
        if statement.effect != effect {
            return None;
        }
        let named =
            match (policy_type, &statement.principal) {
                (PolicyType::Resource, None) => return None,
                (PolicyType::Resource, Some(element)) if effect == Effect::Deny => {
                    if element.denies(request.principal) { Named::Itself } else { Named::No }
                }
                (PolicyType::Resource, Some(element)) => element.names(request.principal),
                _ => Named::Itself,
            };
        if named == Named::No || !statement.applies(request.action, request.resource, request.context) {
            return None;
        }
        Some((named, StatementRef { policy_type, policy_index, statement_index, sid: statement.sid.clone() }))
    })
}
