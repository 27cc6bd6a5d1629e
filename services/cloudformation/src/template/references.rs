//! What a part of a template speaks of: `Ref`, `Fn::GetAtt`, `Fn::Sub` and conditions.

use std::sync::LazyLock;

use kernel::Result;
use regex::Regex;
use serde_json::Value;

use crate::error::validation;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A parameter, a resource or a pseudo parameter.
    Ref(String),
    Attribute {
        resource: String,
        attribute: String,
    },
    Condition(String),
}

/// A piece of the text of a `Fn::Sub`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Variable(String),
}

static VARIABLE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\$\{([^}]*)\}").ok());

/// The pieces of a `Fn::Sub` text; `${!x}` stands for a literal `${x}`.
pub fn pieces(text: &str) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for found in VARIABLE.iter().flat_map(|variable| variable.captures_iter(text)) {
        let (Some(whole), Some(name)) = (found.get(0), found.get(1)) else { continue };
        if whole.start() > end {
            pieces.push(Piece::Text(text[end..whole.start()].to_owned()));
        }
        end = whole.end();
        if let Some(literal) = name.as_str().strip_prefix('!') {
            pieces.push(Piece::Text(format!("${{{literal}}}")));
            continue;
        }
        let name = name.as_str().trim();
        let fits = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_.:".contains(c));
        if !fits {
            return Err(validation(
                "Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, \
                 underscores, periods, and colons",
            ));
        }
        pieces.push(Piece::Variable(name.to_owned()));
    }
    if end < text.len() {
        pieces.push(Piece::Text(text[end..].to_owned()));
    }
    Ok(pieces)
}

/// The function of `{"Fn::X": argument}`.
pub fn function(value: &Value) -> Option<(&str, &Value)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    let (name, argument) = map.iter().next()?;
    (name == "Ref" || name == "Condition" || name.starts_with("Fn::")).then_some((name.as_str(), argument))
}

/// Every reference in `value`. `chosen` says which way an `Fn::If` of that condition goes; None: both are followed.
pub fn collect(value: &Value, chosen: &dyn Fn(&str) -> Option<bool>, found: &mut Vec<Reference>) -> Result<()> {
    match (function(value), value) {
        (Some(("Ref", Value::String(name))), _) => found.push(Reference::Ref(name.clone())),
        (Some(("Condition", Value::String(name))), _) => found.push(Reference::Condition(name.clone())),
        (Some(("Fn::GetAtt", argument)), _) => {
            let (resource, attribute) = attribute_of(argument)?;
            found.push(Reference::Attribute { resource, attribute: attribute.as_str().unwrap_or_default().to_owned() });
            collect(&attribute, chosen, found)?;
        }
        (Some(("Fn::Sub", argument)), _) => sub(argument, chosen, found)?,
        (Some(("Fn::If", Value::Array(parts))), _) if parts.len() == 3 => {
            let name = parts[0].as_str().unwrap_or_default();
            found.push(Reference::Condition(name.to_owned()));
            let which = chosen(name);
            if which != Some(false) {
                collect(&parts[1], chosen, found)?;
            }
            if which != Some(true) {
                collect(&parts[2], chosen, found)?;
            }
        }
        (_, Value::Array(items)) => items.iter().try_for_each(|item| collect(item, chosen, found))?,
        (_, Value::Object(map)) => map.values().try_for_each(|item| collect(item, chosen, found))?,
        _ => {}
    }
    Ok(())
}

/// Resource and attribute of a `Fn::GetAtt`, in both of its forms.
pub fn attribute_of(argument: &Value) -> Result<(String, Value)> {
    let parts = match argument {
        Value::String(text) => {
            text.split_once('.').map(|(resource, attribute)| (resource.to_owned(), attribute.into()))
        }
        Value::Array(parts) => match parts.as_slice() {
            [Value::String(resource), attribute @ (Value::String(_) | Value::Object(_))] => {
                Some((resource.clone(), attribute.clone()))
            }
            [Value::String(resource), rest @ ..] if !rest.is_empty() && rest.iter().all(Value::is_string) => {
                let names: Vec<&str> = rest.iter().filter_map(Value::as_str).collect();
                Some((resource.clone(), names.join(".").into()))
            }
            _ => None,
        },
        _ => None,
    };
    parts.ok_or_else(|| {
        validation(
            "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the \
             resource attribute",
        )
    })
}

fn sub(argument: &Value, chosen: &dyn Fn(&str) -> Option<bool>, found: &mut Vec<Reference>) -> Result<()> {
    let (text, variables) = sub_parts(argument)?;
    for piece in pieces(text)? {
        let Piece::Variable(name) = piece else { continue };
        if variables.is_some_and(|variables| variables.contains_key(&name)) {
            continue;
        }
        found.push(match name.split_once('.') {
            Some((resource, attribute)) => {
                Reference::Attribute { resource: resource.to_owned(), attribute: attribute.to_owned() }
            }
            None => Reference::Ref(name),
        });
    }
    variables.into_iter().flat_map(|map| map.values()).try_for_each(|value| collect(value, chosen, found))
}

/// The text and the variables of a `Fn::Sub`, in both of its forms.
pub fn sub_parts(argument: &Value) -> Result<(&str, Option<&serde_json::Map<String, Value>>)> {
    match argument {
        Value::String(text) => Ok((text, None)),
        Value::Array(parts) => match parts.as_slice() {
            [Value::String(text), Value::Object(variables)] => Ok((text, Some(variables))),
            _ => Err(sub_shape()),
        },
        _ => Err(sub_shape()),
    }
}

fn sub_shape() -> kernel::Error {
    validation(
        "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as \
         first argument, and an optional second argument to specify a mapping of values to replace in the string",
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_sub_is_cut_into_pieces() {
        let text = |text: &str| Piece::Text(text.to_owned());
        let variable = |name: &str| Piece::Variable(name.to_owned());
        assert_eq!(pieces("a${B}-${C.D}"), Ok(vec![text("a"), variable("B"), text("-"), variable("C.D")]));
        assert_eq!(pieces("${!Literal}$x"), Ok(vec![text("${Literal}"), text("$x")]));
        assert!(pieces("${a b}").is_err());
    }

    #[test]
    fn references_follow_the_chosen_branch() {
        let value = json!({"a": {"Fn::If": ["C", {"Ref": "Yes"}, {"Fn::GetAtt": ["No", "Arn"]}]},
                           "b": {"Fn::Sub": ["${X}${Y.Z}", {"X": {"Ref": "P"}}]}});
        let mut found = Vec::new();
        collect(&value, &|_| Some(true), &mut found).expect("well formed");
        let names: Vec<String> = found.iter().map(|reference| format!("{reference:?}")).collect();
        assert!(names.iter().any(|name| name.contains("Yes")) && !names.iter().any(|name| name.contains("\"No\"")));
        assert!(found.contains(&Reference::Ref("P".to_owned())));
        assert!(found.contains(&Reference::Attribute { resource: "Y".to_owned(), attribute: "Z".to_owned() }));
    }
}
