//! Who asks, and the `Principal` element that names who is meant ("AWS JSON policy elements: Principal").

use serde_json::Value;

use crate::error::PolicyError;
use crate::statement::strings;

/// The principal that makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    Anonymous,
    /// The root user of an account, by its 12 digits.
    Root {
        account: String,
    },
    /// `arn:aws:iam::123456789012:user/path/name`
    User {
        arn: String,
    },
    /// `arn:aws:sts::123456789012:assumed-role/name/session` and the role's own ARN (with its path).
    RoleSession {
        arn: String,
        role_arn: String,
    },
    /// `arn:aws:sts::123456789012:federated-user/name` and the ARN of the user that federated.
    FederatedUser {
        arn: String,
        user_arn: String,
    },
    /// `ec2.amazonaws.com`
    Service {
        name: String,
    },
    /// Somebody an identity provider vouches for, in AssumeRoleWithSAML and AssumeRoleWithWebIdentity: the provider's
    /// ARN or domain name.
    Federated {
        provider: String,
    },
}

impl Principal {
    /// The 12 digits of the account that the principal belongs to; none for services and strangers.
    pub fn account(&self) -> Option<&str> {
        match self {
            Principal::Root { account } => Some(account),
            Principal::User { arn } | Principal::RoleSession { arn, .. } | Principal::FederatedUser { arn, .. } => {
                arn.split(':').nth(4)
            }
            Principal::Anonymous | Principal::Service { .. } | Principal::Federated { .. } => None,
        }
    }

    /// How error messages name the principal.
    pub fn name(&self) -> String {
        match self {
            Principal::Anonymous => "anonymous".to_owned(),
            Principal::Root { account } => format!("arn:aws:iam::{account}:root"),
            Principal::User { arn } | Principal::RoleSession { arn, .. } | Principal::FederatedUser { arn, .. } => {
                arn.clone()
            }
            Principal::Service { name } => name.clone(),
            Principal::Federated { provider } => provider.clone(),
        }
    }
}

/// `Principal` or `NotPrincipal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrincipalElement {
    pub negated: bool,
    pub patterns: Vec<PrincipalPattern>,
}

/// One entry of the element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrincipalPattern {
    /// `*` or `{"AWS": "*"}`
    Everyone,
    /// A whole account, by its 12 digits.
    Account(String),
    /// A user's, role's or session's ARN.
    Arn(String),
    /// A unique id (`AIDA…`, `AROA…`), which IAM leaves where a principal was deleted: it matches nobody.
    UniqueId(String),
    Service(String),
    Federated(String),
    CanonicalUser(String),
}

/// How directly a statement names the principal; it decides which implicit denies still limit an Allow in a
/// resource-based policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Named {
    /// Not at all.
    No,
    /// Through its account: the account's own policies must allow as well.
    Account,
    /// Through the role of its session: boundary and session policies still limit.
    Entity,
    /// Itself, or everyone.
    Itself,
}

impl PrincipalElement {
    pub(crate) fn parse(value: &Value, negated: bool) -> Result<PrincipalElement, PolicyError> {
        let map = match value {
            Value::String(text) if text == "*" => {
                return Ok(PrincipalElement { negated, patterns: vec![PrincipalPattern::Everyone] });
            }
            Value::Object(map) if !map.is_empty() => map,
            _ => return Err(PolicyError::syntax()),
        };
        let mut patterns = Vec::new();
        for (family, values) in map {
            for text in strings(values)? {
                patterns.push(parse_entry(family, text)?);
            }
        }
        if patterns.is_empty() {
            return Err(PolicyError::syntax());
        }
        Ok(PrincipalElement { negated, patterns })
    }

    /// How a statement with this element and the effect Allow names the principal.
    pub(crate) fn names(&self, principal: &Principal) -> Named {
        let named = self.patterns.iter().map(|pattern| pattern.names(principal)).max().unwrap_or(Named::No);
        match (self.negated, named) {
            (false, named) => named,
            (true, Named::No) => Named::Itself,
            (true, _) => Named::No,
        }
    }

    /// Whether a statement with this element and the effect Deny reaches the principal. `NotPrincipal` spares only
    /// principals that are listed with all they are part of: a session with its role and its account.
    pub(crate) fn denies(&self, principal: &Principal) -> bool {
        if !self.negated {
            return self.names(principal) != Named::No;
        }
        if self.patterns.contains(&PrincipalPattern::Everyone) {
            return false;
        }
        let mut levels = vec![Named::Itself];
        match principal {
            Principal::User { .. } => levels.push(Named::Account),
            Principal::RoleSession { .. } | Principal::FederatedUser { .. } => {
                levels.extend([Named::Entity, Named::Account]);
            }
            Principal::Anonymous | Principal::Root { .. } | Principal::Service { .. } | Principal::Federated { .. } => {
            }
        }
        !levels.iter().all(|level| self.patterns.iter().any(|pattern| pattern.names(principal) == *level))
    }
}

impl PrincipalPattern {
    fn names(&self, principal: &Principal) -> Named {
        match (self, principal) {
            (PrincipalPattern::Everyone, _) => Named::Itself,
            (PrincipalPattern::Account(account), Principal::Root { account: own }) if account == own => Named::Itself,
            (PrincipalPattern::Account(account), _) if principal.account() == Some(account) => Named::Account,
            (PrincipalPattern::Arn(text), Principal::User { arn }) if text == arn => Named::Itself,
            (PrincipalPattern::Arn(text), Principal::RoleSession { arn, .. }) if text == arn => Named::Itself,
            (PrincipalPattern::Arn(text), Principal::RoleSession { role_arn, .. }) if text == role_arn => Named::Entity,
            (PrincipalPattern::Arn(text), Principal::FederatedUser { arn, .. }) if text == arn => Named::Itself,
            (PrincipalPattern::Arn(text), Principal::FederatedUser { user_arn, .. }) if text == user_arn => {
                Named::Entity
            }
            (PrincipalPattern::Service(text), Principal::Service { name }) if text.eq_ignore_ascii_case(name) => {
                Named::Itself
            }
            (PrincipalPattern::Federated(text), Principal::Federated { provider }) if text == provider => Named::Itself,
            _ => Named::No,
        }
    }
}

fn parse_entry(family: &str, text: String) -> Result<PrincipalPattern, PolicyError> {
    let invalid = |family: &str, text: &str| {
        Err(PolicyError::new(format!("Invalid principal in policy: \"{family}\":\"{text}\"")))
    };
    match family {
        "AWS" if text == "*" => Ok(PrincipalPattern::Everyone),
        "AWS" if is_account(&text) => Ok(PrincipalPattern::Account(text)),
        "AWS" if text.starts_with("arn:") => {
            let parts: Vec<&str> = text.splitn(6, ':').collect();
            match parts[..] {
                [_, _, "iam", "", account, "root"] if is_account(account) => {
                    Ok(PrincipalPattern::Account(account.to_owned()))
                }
                [_, _, "iam", "", account, name]
                    if is_account(account)
                        && !name.contains('*')
                        && (named_in(name, "user/") || named_in(name, "role/")) =>
                {
                    Ok(PrincipalPattern::Arn(text))
                }
                [_, _, "sts", "", account, name]
                    if is_account(account)
                        && !name.contains('*')
                        && (named_in(name, "assumed-role/") || named_in(name, "federated-user/")) =>
                {
                    Ok(PrincipalPattern::Arn(text))
                }
                _ => invalid("AWS", &text),
            }
        }
        "AWS" if is_unique_id(&text) => Ok(PrincipalPattern::UniqueId(text)),
        "AWS" => invalid("AWS", &text),
        "Service" if text.contains('.') && !text.contains(['*', ' ', '/', ':']) => Ok(PrincipalPattern::Service(text)),
        "Service" => invalid("SERVICE", &text),
        "Federated" if !text.is_empty() && !text.contains('*') => Ok(PrincipalPattern::Federated(text)),
        "Federated" => invalid("FEDERATED", &text),
        "CanonicalUser" => Ok(PrincipalPattern::CanonicalUser(text)),
        _ => Err(PolicyError::syntax()),
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

fn named_in(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty())
}

fn is_unique_id(text: &str) -> bool {
    text.len() >= 16 && text.starts_with('A') && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}
