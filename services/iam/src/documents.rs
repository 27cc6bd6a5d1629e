//! Policy documents: checked when they come, URL-encoded when they go, and the principals of trust policies followed
//! through renaming and deletion.

use std::collections::BTreeMap;

use kernel::{Account, Error, Read, Result};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use policy::{Document, Kind, PrincipalPattern};
use serde_json::Value;

use crate::record::{self, Role, User};
use crate::words;

/// RFC 3986's unreserved characters stay as they are.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A document as answers carry it.
pub fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

/// Refuses what is no policy for a user or role.
pub fn check_identity(document: &str) -> Result<()> {
    Document::parse_as(Kind::Identity, document).map(drop).map_err(|error| words::malformed(&error))
}

/// Refuses what is no trust policy, or names a user or role that does not exist. The answer says whom its ARNs mean.
pub fn check_trust(reader: &impl Read, document: &str) -> Result<BTreeMap<String, String>> {
    let parsed = Document::parse_as(Kind::Trust, document).map_err(|error| words::malformed(&error))?;
    let patterns = parsed.statements.iter().filter_map(|statement| statement.principal.as_ref());
    let mut trusted = BTreeMap::new();
    for pattern in patterns.flat_map(|element| &element.patterns) {
        match pattern {
            PrincipalPattern::Arn(arn) => match id_of(reader, arn)? {
                Some(Some(id)) => {
                    trusted.insert(arn.clone(), id);
                }
                Some(None) => {}
                None => return Err(bad_principal(arn)),
            },
            // What IAM leaves of a deleted principal cannot be given back to it.
            PrincipalPattern::UniqueId(id) => return Err(bad_principal(id)),
            _ => {}
        }
    }
    Ok(trusted)
}

fn bad_principal(text: &str) -> Error {
    api_iam::errors::malformed_policy_document_exception(format!("Invalid principal in policy: \"AWS\":\"{text}\""))
}

/// The unique id behind a principal's ARN: None if it does not exist, Some(None) if it has none (a session's ARN).
fn id_of(reader: &impl Read, arn: &str) -> Result<Option<Option<String>>> {
    if let Some(role) = record::by_arn::<Role>(reader, arn)? {
        return Ok(Some(Some(role.entity.id)));
    }
    if let Some(user) = record::by_arn::<User>(reader, arn)? {
        return Ok(Some(Some(user.entity.id)));
    }
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, _, "sts", _, account, name] = parts[..] else { return Ok(None) };
    let (Ok(account), Some(rest)) = (account.parse::<Account>(), name.strip_prefix("assumed-role/")) else {
        return Ok(None);
    };
    let role = rest.split('/').next().unwrap_or_default();
    Ok(record::find::<Role>(reader, &account, role)?.map(|_| None))
}

/// A role's trust policy as it stands: an ARN whose user or role has been deleted since shows as its unique id, which
/// matches nobody, even when another of that name has been made.
pub fn trust(reader: &impl Read, role: &Role) -> Result<String> {
    let mut gone = BTreeMap::new();
    for (arn, id) in &role.trusted {
        if id_of(reader, arn)?.flatten().as_ref() != Some(id) {
            gone.insert(arn.as_str(), id.as_str());
        }
    }
    if gone.is_empty() {
        return Ok(role.trust.clone());
    }
    let mut document: Value = serde_json::from_str(&role.trust).map_err(Error::internal)?;
    let statements = match document.get_mut("Statement") {
        Some(Value::Array(list)) => list.iter_mut().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    };
    for statement in statements {
        match statement.get_mut("Principal").and_then(|principal| principal.get_mut("AWS")) {
            Some(Value::Array(list)) => list.iter_mut().for_each(|entry| replace(entry, &gone)),
            Some(one) => replace(one, &gone),
            None => {}
        }
    }
    serde_json::to_string(&document).map_err(Error::internal)
}

fn replace(entry: &mut Value, gone: &BTreeMap<&str, &str>) {
    if let Some(id) = entry.as_str().and_then(|arn| gone.get(arn)) {
        *entry = Value::String((*id).to_owned());
    }
}
