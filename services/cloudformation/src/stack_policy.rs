//! Stack policies: what an update may do to which resource.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html>.

use kernel::Result;
use serde_json::Value;

use crate::error::validation;
use crate::template::model::as_text;

/// AWS's limit of a policy in a request, in bytes.
const MAX_BYTES: usize = 16_384;
const ACTIONS: [&str; 4] = ["update:*", "update:modify", "update:replace", "update:delete"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Modify,
    Replace,
    Delete,
}

impl Action {
    fn name(self) -> &'static str {
        match self {
            Action::Modify => "Update:Modify",
            Action::Replace => "Update:Replace",
            Action::Delete => "Update:Delete",
        }
    }
}

/// Err for what is no stack policy.
pub fn check(document: &str) -> Result<()> {
    let invalid = |why: &str| validation(format!("Error validating stack policy: Invalid stack policy: {why}"));
    if document.len() > MAX_BYTES {
        return Err(invalid("it is larger than 16,384 bytes"));
    }
    let document: Value = serde_json::from_str(document)
        .map_err(|_| validation("Error validating stack policy: Invalid stack policy"))?;
    let statements = statements(&document);
    if statements.is_empty() {
        return Err(invalid("it has no Statement"));
    }
    for statement in statements {
        let effect = statement.get("Effect").and_then(Value::as_str).unwrap_or_default();
        if effect != "Allow" && effect != "Deny" {
            return Err(invalid("every Statement has the Effect Allow or Deny"));
        }
        if !principal_is_all(statement.get("Principal")) {
            return Err(invalid("the Principal of every Statement is *"));
        }
        let actions = texts(statement.get("Action").or_else(|| statement.get("NotAction")));
        if actions.is_empty() || !actions.iter().all(|action| ACTIONS.contains(&action.to_lowercase().as_str())) {
            return Err(invalid("an Action is Update:Modify, Update:Replace, Update:Delete or Update:*"));
        }
        if let Some(conditions) = statement.get("Condition").and_then(Value::as_object) {
            let known = |(operator, keys): (&String, &Value)| {
                matches!(operator.as_str(), "StringEquals" | "StringLike")
                    && keys.as_object().is_some_and(|keys| keys.keys().all(|key| key == "ResourceType"))
            };
            if !conditions.iter().all(known) {
                return Err(invalid("a Condition compares the ResourceType by StringEquals or StringLike"));
            }
        }
    }
    Ok(())
}

/// Why the policy does not let an update do this to the resource; None if it does.
pub fn refusal(document: &str, action: Action, logical_id: &str, kind: &str) -> Option<String> {
    let document: Value = serde_json::from_str(document).ok()?;
    let mut allowed = false;
    for (number, statement) in statements(&document).into_iter().enumerate() {
        if !applies(statement, action, logical_id, kind) {
            continue;
        }
        if statement.get("Effect").and_then(Value::as_str) == Some("Deny") {
            let list = |names: [&str; 2]| {
                let value = names.iter().find_map(|name| statement.get(*name));
                texts(value).join(", ")
            };
            return Some(format!(
                "Action denied by stack policy: Statement [#{}] does not allow [{}] for resource [{}]",
                number + 1,
                list(["Action", "NotAction"]),
                list(["Resource", "NotResource"])
            ));
        }
        allowed = true;
    }
    (!allowed).then(|| {
        format!(
            "Action denied by stack policy: No statement allows [{}] for resource [LogicalResourceId/{logical_id}]",
            action.name()
        )
    })
}

fn applies(statement: &Value, action: Action, logical_id: &str, kind: &str) -> bool {
    let action = action.name().to_lowercase();
    let resource = format!("LogicalResourceId/{logical_id}");
    let fits_action = |value: Option<&Value>| texts(value).iter().any(|given| matches(&given.to_lowercase(), &action));
    let fits_resource = |value: Option<&Value>| texts(value).iter().any(|given| matches(given, &resource));
    let by_action = match statement.get("NotAction") {
        Some(not) => !fits_action(Some(not)),
        None => fits_action(statement.get("Action")),
    };
    let by_resource = match statement.get("NotResource") {
        Some(not) => !fits_resource(Some(not)),
        None => fits_resource(statement.get("Resource")),
    };
    let conditions = statement.get("Condition").and_then(Value::as_object);
    let by_condition = conditions.into_iter().flatten().all(|(operator, keys)| {
        let types = texts(keys.get("ResourceType"));
        types.iter().any(|wanted| if operator == "StringLike" { matches(wanted, kind) } else { wanted == kind })
    });
    by_action && by_resource && by_condition
}

fn statements(document: &Value) -> Vec<&Value> {
    match document.get("Statement") {
        Some(Value::Array(statements)) => statements.iter().collect(),
        Some(statement @ Value::Object(_)) => vec![statement],
        _ => Vec::new(),
    }
}

fn principal_is_all(principal: Option<&Value>) -> bool {
    match principal {
        Some(Value::Object(map)) => map.get("AWS").is_some_and(|all| all == "*"),
        Some(value) => value == "*",
        None => false,
    }
}

fn texts(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::Array(items)) => items.iter().map(as_text).collect(),
        Some(value) => vec![as_text(value)],
        None => Vec::new(),
    }
}

/// `*` stands for any text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deny_wins_and_what_nothing_allows_is_refused() {
        let policy = r#"{"Statement": [
            {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
            {"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*",
             "Resource": "LogicalResourceId/Db*", "Condition": {"StringLike": {"ResourceType": "AWS::EC2::*"}}}]}"#;
        check(policy).expect("a policy");
        let kind = "AWS::EC2::VPC";
        assert_eq!(refusal(policy, Action::Modify, "Db", kind), None);
        assert_eq!(refusal(policy, Action::Delete, "Web", kind), None);
        assert_eq!(refusal(policy, Action::Delete, "Db", "AWS::SSM::Parameter"), None);
        let refused = refusal(policy, Action::Replace, "Db1", kind).expect("refused");
        assert!(refused.starts_with("Action denied by stack policy: Statement [#2] does not allow"), "{refused}");
        let narrow = r#"{"Statement": {"Effect": "Allow", "NotAction": "Update:Delete", "Principal": "*", "NotResource": "LogicalResourceId/A"}}"#;
        assert!(refusal(narrow, Action::Modify, "A", kind).is_some());
        assert!(refusal(narrow, Action::Modify, "B", kind).is_none());
        assert!(refusal(narrow, Action::Delete, "B", kind).is_some());
        for bad in ["x", "{}", r#"{"Statement": [{"Effect": "Deny", "Action": "s3:*", "Principal": "*"}]}"#] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
