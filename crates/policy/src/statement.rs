//! One statement: who may (not) do what to which resource, and when.

use serde_json::{Map, Value};

use crate::condition::{self, Condition};
use crate::context::Context;
use crate::document::{Kind, only_keys};
use crate::error::PolicyError;
use crate::pattern::Pattern;
use crate::principal::PrincipalElement;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Allow,
    Deny,
}

/// A parsed statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub sid: Option<String>,
    pub effect: Effect,
    /// `Principal` or `NotPrincipal`, in resource-based and trust policies.
    pub principal: Option<PrincipalElement>,
    actions: Matcher,
    /// None in a trust policy: the role itself.
    resources: Option<Matcher>,
    conditions: Vec<Condition>,
}

/// An element or its `Not…` form.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Matcher {
    negated: bool,
    patterns: Vec<Pattern>,
}

const KEYS: &[&str] =
    &["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

impl Statement {
    pub(crate) fn parse(value: &Value, kind: Kind, variables: bool) -> Result<Statement, PolicyError> {
        let map = value.as_object().ok_or_else(PolicyError::syntax)?;
        only_keys(map, KEYS)?;
        let sid = parse_sid(map, kind)?;
        let effect = match map.get("Effect") {
            Some(Value::String(text)) if text == "Allow" => Effect::Allow,
            Some(Value::String(text)) if text == "Deny" => Effect::Deny,
            None if matches!(kind, Kind::Trust | Kind::Resource) => return Err(PolicyError::missing("Effect")),
            _ => return Err(PolicyError::syntax()),
        };
        let principal = parse_principal(map, kind)?;
        let actions = parse_actions(map, kind)?;
        let resources = parse_resources(map, kind, variables)?;
        let conditions = match map.get("Condition") {
            Some(block) => condition::parse(block, kind, variables)?,
            None => Vec::new(),
        };
        Ok(Statement { sid, effect, principal, actions, resources, conditions })
    }

    /// The condition keys that it reads, in conditions and in the variables of resources.
    pub fn context_keys(&self) -> impl Iterator<Item = &str> {
        let variables = self.resources.iter().flat_map(|resources| &resources.patterns).flat_map(Pattern::keys);
        variables.chain(self.conditions.iter().flat_map(Condition::keys))
    }

    /// Whether action, resource and conditions apply; the principal is matched by the evaluation, which needs to know
    /// how directly it is named.
    pub(crate) fn applies(&self, action: &str, resource: &str, context: &Context<'_>) -> bool {
        let action_matches = self.actions.patterns.iter().any(|pattern| pattern.matches_ignoring_case(action));
        if action_matches == self.actions.negated {
            return false;
        }
        if let Some(resources) = &self.resources {
            let matches = resources.patterns.iter().any(|pattern| pattern.matches(resource, context));
            if matches == resources.negated {
                return false;
            }
        }
        self.conditions.iter().all(|condition| condition.holds(context))
    }
}

fn parse_sid(map: &Map<String, Value>, kind: Kind) -> Result<Option<String>, PolicyError> {
    match map.get("Sid") {
        None => Ok(None),
        Some(Value::String(sid)) => {
            if matches!(kind, Kind::Identity | Kind::Trust) && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return Err(PolicyError::new(
                    "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
                ));
            }
            Ok(Some(sid.clone()))
        }
        Some(_) => Err(PolicyError::syntax()),
    }
}

fn parse_principal(map: &Map<String, Value>, kind: Kind) -> Result<Option<PrincipalElement>, PolicyError> {
    let (value, negated) = match (map.get("Principal"), map.get("NotPrincipal")) {
        (Some(_), Some(_)) => return Err(PolicyError::syntax()),
        (Some(value), None) => (value, false),
        (None, Some(value)) => (value, true),
        (None, None) => {
            return match kind {
                Kind::Trust | Kind::Resource => Err(PolicyError::missing("Principal")),
                Kind::Any | Kind::Identity => Ok(None),
            };
        }
    };
    match kind {
        Kind::Identity => Err(PolicyError::new("Policy document should not specify a principal.")),
        Kind::Trust if negated => Err(PolicyError::prohibited("NotPrincipal")),
        _ => PrincipalElement::parse(value, negated).map(Some),
    }
}

fn parse_actions(map: &Map<String, Value>, kind: Kind) -> Result<Matcher, PolicyError> {
    let missing = || match kind {
        Kind::Trust | Kind::Resource => PolicyError::missing("Action"),
        Kind::Any | Kind::Identity => PolicyError::new("Policy statement must contain actions."),
    };
    let (texts, negated) = one_of(map, "Action", "NotAction")?.ok_or_else(missing)?;
    if texts.is_empty() {
        return Err(missing());
    }
    for text in &texts {
        check_action(text)?;
        if kind == Kind::Trust && text.split(':').next().is_none_or(|vendor| !vendor.eq_ignore_ascii_case("sts")) {
            return Err(PolicyError::new("AssumeRole policy may only specify STS AssumeRole actions."));
        }
    }
    Ok(Matcher { negated, patterns: texts.iter().map(|text| Pattern::compile(text, false)).collect() })
}

fn check_action(text: &str) -> Result<(), PolicyError> {
    if text == "*" {
        return Ok(());
    }
    let mut parts = text.split(':');
    let (vendor, Some(_)) = (parts.next().unwrap_or_default(), parts.next()) else {
        return Err(PolicyError::vendor());
    };
    if parts.next().is_some() {
        return Err(PolicyError::new("Actions/Condition can contain only one colon."));
    }
    if vendor.is_empty() || !vendor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.') {
        return Err(PolicyError::new(format!("Vendor {vendor} is not valid")));
    }
    Ok(())
}

fn parse_resources(map: &Map<String, Value>, kind: Kind, variables: bool) -> Result<Option<Matcher>, PolicyError> {
    if kind == Kind::Trust {
        for field in ["Resource", "NotResource"] {
            if map.contains_key(field) {
                return Err(PolicyError::prohibited(field));
            }
        }
    }
    let missing = match kind {
        Kind::Identity => PolicyError::new("Policy statement must contain resources."),
        _ => PolicyError::missing("Resource"),
    };
    let (texts, negated) = match one_of(map, "Resource", "NotResource")? {
        Some((texts, negated)) if !texts.is_empty() => (texts, negated),
        // A document of any kind may be a trust policy.
        None if matches!(kind, Kind::Trust | Kind::Any) => return Ok(None),
        _ => return Err(missing),
    };
    for text in &texts {
        check_resource(text)?;
    }
    let patterns = texts.iter().map(|text| Pattern::compile_resource(text, variables)).collect();
    Ok(Some(Matcher { negated, patterns }))
}

fn check_resource(text: &str) -> Result<(), PolicyError> {
    if text == "*" {
        return Ok(());
    }
    let mut parts = text.splitn(6, ':');
    if parts.next() != Some("arn") || !text.contains(':') {
        return Err(PolicyError::new(format!("Resource {text} must be in ARN format or \"*\".")));
    }
    let partition = parts.next().unwrap_or_default();
    let known = ["aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"];
    if !known.contains(&partition) && !partition.contains(['*', '?', '$']) {
        return Err(PolicyError::new(format!("Partition \"{partition}\" is not valid for resource \"{text}\".")));
    }
    let rest: Vec<&str> = parts.collect();
    // A star may stand for further segments.
    if rest.len() < 4 && !text.contains('*') {
        return Err(PolicyError::legacy());
    }
    if rest.first().is_some_and(|vendor| vendor.is_empty()) {
        return Err(PolicyError::new("Vendor  is not valid"));
    }
    Ok(())
}

/// The strings of an element or of its `Not…` form, and whether it was the latter.
fn one_of(map: &Map<String, Value>, field: &str, not: &str) -> Result<Option<(Vec<String>, bool)>, PolicyError> {
    match (map.get(field), map.get(not)) {
        (Some(_), Some(_)) => Err(PolicyError::syntax()),
        (Some(value), None) => Ok(Some((strings(value)?, false))),
        (None, Some(value)) => Ok(Some((strings(value)?, true))),
        (None, None) => Ok(None),
    }
}

pub(crate) fn strings(value: &Value) -> Result<Vec<String>, PolicyError> {
    match value {
        Value::String(text) => Ok(vec![text.clone()]),
        Value::Array(list) => {
            list.iter().map(|item| item.as_str().map(str::to_owned).ok_or_else(PolicyError::syntax)).collect()
        }
        _ => Err(PolicyError::syntax()),
    }
}
