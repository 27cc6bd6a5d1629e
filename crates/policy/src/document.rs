//! Policy documents: the grammar of "Grammar of the IAM JSON policy language", with IAM's error messages.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::error::PolicyError;
use crate::statement::Statement;

/// A parsed policy document, ready to evaluate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub version: Version,
    pub id: Option<String>,
    pub statements: Vec<Statement>,
}

/// The version of the policy language; only 2012-10-17 knows policy variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    V2008,
    V2012,
}

/// Where a document is attached, which decides what it must and must not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Anything the grammar admits: for documents that were checked when they were stored.
    Any,
    /// Attached to a user, group or role; permissions boundaries and session policies too. No principals.
    Identity,
    /// A role's trust policy (`AssumeRolePolicyDocument`): principals and STS actions, no resources.
    Trust,
    /// Attached to a resource: principals and resources.
    Resource,
}

impl Document {
    /// The condition keys that its statements read, as they are written there.
    pub fn context_keys(&self) -> impl Iterator<Item = &str> {
        self.statements.iter().flat_map(Statement::context_keys)
    }

    /// Parses a document of any kind.
    pub fn parse(text: &str) -> Result<Document, PolicyError> {
        Document::parse_as(Kind::Any, text)
    }

    /// Parses a document and checks what its kind asks for, with the messages of IAM's `MalformedPolicyDocument`.
    pub fn parse_as(kind: Kind, text: &str) -> Result<Document, PolicyError> {
        let value: Value = serde_json::from_str(text).map_err(|_| PolicyError::syntax())?;
        if has_duplicate_keys(text) {
            return Err(PolicyError::syntax());
        }
        Document::from_value(kind, &value)
    }

    /// As [`Document::parse_as`], from JSON that was parsed already (a CloudFormation template's).
    pub fn from_value(kind: Kind, value: &Value) -> Result<Document, PolicyError> {
        let map = value.as_object().ok_or_else(PolicyError::syntax)?;
        only_keys(map, &["Version", "Id", "Statement"])?;
        let version = match map.get("Version") {
            None => None,
            Some(Value::String(text)) if text == "2012-10-17" => Some(Version::V2012),
            Some(Value::String(text)) if text == "2008-10-17" => Some(Version::V2008),
            Some(_) => return Err(PolicyError::syntax()),
        };
        let id = match map.get("Id") {
            None => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(_) => return Err(PolicyError::syntax()),
        };
        let parse = |value: &Value| Statement::parse(value, kind, version == Some(Version::V2012));
        let statements: Vec<Statement> = match map.get("Statement") {
            Some(Value::Array(list)) if !list.is_empty() => list.iter().map(parse).collect::<Result<_, _>>()?,
            Some(one @ Value::Object(_)) => vec![parse(one)?],
            None if kind == Kind::Trust => return Err(PolicyError::missing("Statement")),
            _ => return Err(PolicyError::syntax()),
        };
        if kind == Kind::Identity && version != Some(Version::V2012) {
            return Err(PolicyError::new("Policy document must be version 2012-10-17 or greater."));
        }
        let mut sids = HashSet::new();
        for sid in statements.iter().filter_map(|statement| statement.sid.as_deref()).filter(|sid| !sid.is_empty()) {
            if !sids.insert(sid) {
                return Err(PolicyError::new("Statement IDs (SID) in a single policy must be unique."));
            }
        }
        Ok(Document { version: version.unwrap_or(Version::V2008), id, statements })
    }
}

/// Where the statements of a (valid) document stand in its text: byte ranges from their opening brace to behind the
/// closing one.
pub fn statement_spans(text: &str) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let (mut spans, mut open) = (Vec::new(), Vec::new());
    // The key of the top-level object whose value is being read.
    let (mut in_statement, mut at) = (false, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                let start = at;
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                let rest = bytes.get(at + 1..).unwrap_or_default();
                if open.len() == 1 && rest.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b':') {
                    in_statement = text.get(start..=at) == Some("\"Statement\"");
                }
            }
            opening @ (b'{' | b'[') => open.push((opening, at)),
            b'}' | b']' => {
                let closed = open.pop();
                let in_list = open.len() == 2 && open.last().is_some_and(|(bracket, _)| *bracket == b'[');
                if let Some((b'{', start)) = closed
                    && in_statement
                    && (open.len() == 1 || in_list)
                {
                    spans.push(start..at + 1);
                }
            }
            _ => {}
        }
        at += 1;
    }
    spans
}

/// The size that IAM's quotas count: characters without white space.
pub fn quota_chars(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

pub(crate) fn only_keys(map: &Map<String, Value>, known: &[&str]) -> Result<(), PolicyError> {
    match map.keys().all(|key| known.contains(&key.as_str())) {
        true => Ok(()),
        false => Err(PolicyError::syntax()),
    }
}

/// Whether an object of this (valid) JSON text holds a key twice, which the grammar forbids and a parsed value hides.
fn has_duplicate_keys(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut open: Vec<HashSet<String>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'{' => open.push(HashSet::new()),
            b'[' => open.push(HashSet::new()),
            b'}' | b']' => {
                open.pop();
            }
            b'"' => {
                let start = at;
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                let is_key =
                    bytes[(at + 1).min(bytes.len())..].iter().find(|b| !b.is_ascii_whitespace()) == Some(&b':');
                if is_key
                    && let Some(keys) = open.last_mut()
                    && let Some(Ok(key)) = text.get(start..=at).map(serde_json::from_str::<String>)
                    && !keys.insert(key)
                {
                    return true;
                }
            }
            _ => {}
        }
        at += 1;
    }
    false
}
