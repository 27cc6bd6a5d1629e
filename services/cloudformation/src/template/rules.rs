//! The Rules section: what must hold of the parameters together.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html>.

use kernel::{Error, Result};
use serde_json::{Map, Value};

use super::Template;
use super::model::as_text;
use super::references;
use super::scope::Scope;
use crate::error::validation;

/// Err for a rule without the shape of one.
pub fn check(rules: &Map<String, Value>) -> Result<()> {
    for (name, rule) in rules {
        let assertions = rule.get("Assertions").and_then(Value::as_array);
        let complete = assertions.is_some_and(|all| all.iter().all(|assertion| assertion.get("Assert").is_some()));
        let known = rule
            .as_object()
            .is_some_and(|rule| rule.keys().all(|key| matches!(key.as_str(), "RuleCondition" | "Assertions")));
        if !complete || !known {
            return Err(validation(format!(
                "Template format error: Rule {name} must have Assertions, each with an Assert, and may have a RuleCondition."
            )));
        }
    }
    Ok(())
}

/// Err if a rule that applies does not hold. The scope needs parameters only.
pub fn hold(template: &Template, scope: &Scope) -> Result<()> {
    for (name, rule) in &template.rules {
        if let Some(condition) = rule.get("RuleCondition")
            && !truth(condition, template, scope)?
        {
            continue;
        }
        for assertion in rule.get("Assertions").and_then(Value::as_array).into_iter().flatten() {
            let Some(assert) = assertion.get("Assert") else { continue };
            if !truth(assert, template, scope)? {
                let why = assertion.get("AssertDescription").map(as_text);
                let why = why.unwrap_or_else(|| format!("{assert} does not hold"));
                return Err(validation(format!("Rule {name} failed assertion: {why}")));
            }
        }
    }
    Ok(())
}

fn truth(value: &Value, template: &Template, scope: &Scope) -> Result<bool> {
    let wrong = || validation(format!("Template error: {value} is not a boolean function of a rule"));
    let (name, argument) = references::function(value).ok_or_else(wrong)?;
    let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
    let two = || match parts {
        [left, right] => Ok((left, right)),
        _ => Err(wrong()),
    };
    let decided = || parts.iter().map(|part| truth(part, template, scope)).collect::<Result<Vec<bool>>>();
    Ok(match name {
        "Fn::And" => decided()?.into_iter().all(|one| one),
        "Fn::Or" => decided()?.into_iter().any(|one| one),
        "Fn::Not" => !decided()?.into_iter().any(|one| one),
        "Fn::Equals" => {
            let (left, right) = two()?;
            texts(left, template, scope)? == texts(right, template, scope)?
        }
        "Fn::Contains" => {
            let (list, wanted) = two()?;
            let (list, wanted) = (texts(list, template, scope)?, texts(wanted, template, scope)?);
            wanted.iter().all(|one| list.contains(one))
        }
        "Fn::EachMemberEquals" => {
            let (list, wanted) = two()?;
            let (list, wanted) = (texts(list, template, scope)?, texts(wanted, template, scope)?);
            list.iter().all(|one| wanted.first() == Some(one))
        }
        "Fn::EachMemberIn" => {
            let (list, of) = two()?;
            let (list, of) = (texts(list, template, scope)?, texts(of, template, scope)?);
            list.iter().all(|one| of.contains(one))
        }
        _ => return Err(wrong()),
    })
}

fn texts(value: &Value, template: &Template, scope: &Scope) -> Result<Vec<String>> {
    if let Some((name, argument)) = references::function(value) {
        return match (name, argument) {
            ("Ref", Value::String(name)) => match scope.values.get(name) {
                Some(Value::Array(items)) => Ok(items.iter().map(as_text).collect()),
                Some(value) => Ok(vec![as_text(value)]),
                None => Err(validation(format!("Template error: Rules refer to the unknown parameter {name}"))),
            },
            ("Fn::RefAll", Value::String(kind)) => {
                let of_kind = template.parameters.iter().filter(|one| one.kind_text.contains(kind.as_str()));
                let values = of_kind.filter_map(|one| scope.values.get(&one.name));
                Ok(values
                    .flat_map(|value| match value {
                        Value::Array(items) => items.iter().map(as_text).collect(),
                        value => vec![as_text(value)],
                    })
                    .collect())
            }
            _ => Err(Error::not_implemented(format_args!("{name} in the Rules section"))),
        };
    }
    match value {
        Value::Array(items) => {
            let lists = items.iter().map(|item| texts(item, template, scope)).collect::<Result<Vec<_>>>()?;
            Ok(lists.into_iter().flatten().collect())
        }
        value => Ok(vec![as_text(value)]),
    }
}
