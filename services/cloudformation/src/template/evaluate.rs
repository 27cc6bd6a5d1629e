//! The intrinsic functions.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Error, Region, Result};
use serde_json::{Map, Value};

use super::model::{Template, as_text};
use super::references::{self, Piece};
use super::scope::Scope;
use crate::error::validation;

mod cidr;

/// The value with its functions replaced; None where it is `AWS::NoValue`, which takes its property or element away.
pub fn evaluate(value: &Value, scope: &Scope) -> Result<Option<Value>> {
    if let Some((name, argument)) = references::function(value) {
        return call(name, argument, scope);
    }
    Ok(Some(match value {
        Value::Array(items) => Value::Array(list(items, scope)?),
        Value::Object(map) => {
            let mut evaluated = Map::new();
            for (key, item) in map {
                if let Some(item) = evaluate(item, scope)? {
                    evaluated.insert(key.clone(), item);
                }
            }
            Value::Object(evaluated)
        }
        scalar => scalar.clone(),
    }))
}

/// Decides each condition of the template, in the order in which they need one another.
pub fn conditions(template: &Template, scope: &mut Scope) -> Result<()> {
    let mut left: Vec<(&String, &Value)> = template.conditions.iter().collect();
    while !left.is_empty() {
        let before = left.len();
        let mut waiting = Vec::new();
        for (name, value) in left {
            let mut found = Vec::new();
            references::collect(value, &|_| None, &mut found)?;
            let ready = found.iter().all(|reference| match reference {
                references::Reference::Condition(other) => scope.conditions.contains_key(other),
                _ => true,
            });
            if ready {
                let decided = truth(value, scope)?;
                scope.conditions.insert(name.clone(), decided);
            } else {
                waiting.push((name, value));
            }
        }
        if waiting.len() == before {
            return Err(validation("Template error: circular condition dependency"));
        }
        left = waiting;
    }
    Ok(())
}

fn list(items: &[Value], scope: &Scope) -> Result<Vec<Value>> {
    let mut evaluated = Vec::with_capacity(items.len());
    for item in items {
        evaluated.extend(evaluate(item, scope)?);
    }
    Ok(evaluated)
}

fn call(name: &str, argument: &Value, scope: &Scope) -> Result<Option<Value>> {
    Ok(Some(match name {
        "Ref" => return reference(argument, scope),
        "Fn::GetAtt" => {
            let (resource, attribute) = references::attribute_of(argument)?;
            let attribute = text(&attribute, scope, "Fn::GetAtt")?;
            get_attribute(&resource, &attribute, scope)?
        }
        "Fn::Sub" => Value::String(sub(argument, scope)?),
        "Fn::Join" => {
            let problem = "Template error: every Fn::Join object requires two parameters, (1) a string delimiter and \
                           (2) a list of strings to be joined or a function that returns a list of strings (such as \
                           Fn::GetAZs) to be joined.";
            let [delimiter, items] = array(argument).ok_or_else(|| validation(problem))?;
            let delimiter = delimiter.as_str().ok_or_else(|| validation(problem))?;
            let items = evaluate(items, scope)?.unwrap_or_default();
            let items = items.as_array().ok_or_else(|| validation(problem))?;
            if items.iter().any(|item| item.is_array() || item.is_object()) {
                return Err(validation(problem));
            }
            Value::String(items.iter().map(as_text).collect::<Vec<_>>().join(delimiter))
        }
        "Fn::Split" => {
            let problem = "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and \
                           (2) a string to be split or a function that returns a string to be split.";
            let [delimiter, source] = array(argument).ok_or_else(|| validation(problem))?;
            let delimiter = delimiter.as_str().filter(|d| !d.is_empty()).ok_or_else(|| validation(problem))?;
            let source = text(source, scope, "Fn::Split").map_err(|_| validation(problem))?;
            Value::Array(source.split(delimiter).map(Value::from).collect())
        }
        "Fn::Select" => select(argument, scope)?,
        "Fn::If" => {
            let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
            let [Value::String(condition), yes, no] = parts else {
                return Err(validation("Template error: Fn::If requires a list argument with three elements"));
            };
            let decided = *scope.conditions.get(condition).ok_or_else(|| {
                validation(format!("Template error: unresolved condition dependency {condition} in Fn::If"))
            })?;
            return evaluate(if decided { yes } else { no }, scope);
        }
        "Fn::FindInMap" => find_in_map(argument, scope)?,
        "Fn::Base64" => Value::String(STANDARD.encode(text(argument, scope, "Fn::Base64")?)),
        "Fn::Cidr" => {
            let argument = evaluate(argument, scope)?.unwrap_or_default();
            Value::Array(cidr::blocks(&argument)?.into_iter().map(Value::from).collect())
        }
        "Fn::GetAZs" => {
            let region = text(argument, scope, "Fn::GetAZs")?;
            if region.is_empty() || region == scope.region {
                Value::Array(scope.zones.iter().cloned().map(Value::from).collect())
            } else {
                let region: Region = region.parse().map_err(|()| {
                    validation(format!("Template validation error: Fn::GetAZs of invalid region {region}"))
                })?;
                Value::Array(region.zones().map(|zone| zone.name.into()).collect())
            }
        }
        "Fn::ImportValue" => {
            let name = text(argument, scope, "Fn::ImportValue")?;
            let found = (scope.exports)(&name)?;
            Value::String(found.ok_or_else(|| validation(format!("No export named {name} found")))?)
        }
        "Condition" | "Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" => {
            // A key of this name outside of conditions is an ordinary one, as in IAM's policies.
            if name == "Condition" {
                let inner = evaluate(argument, scope)?.unwrap_or_default();
                return Ok(Some(Value::Object(Map::from_iter([(name.to_owned(), inner)]))));
            }
            return Err(validation(format!("Template error: {name} is only valid in the Conditions section")));
        }
        "Fn::Length" | "Fn::ToJsonString" if !scope.extended => {
            return Err(validation(format!("Template error: {name} needs the transform AWS::LanguageExtensions")));
        }
        "Fn::Length" => {
            let list = evaluate(argument, scope)?.unwrap_or_default();
            let items = list.as_array().ok_or_else(|| {
                validation("Template error: Fn::Length requires a list or a function that returns a list")
            })?;
            Value::from(items.len())
        }
        "Fn::ToJsonString" => {
            let value = evaluate(argument, scope)?.unwrap_or_default();
            if !value.is_array() && !value.is_object() {
                return Err(validation("Template error: Fn::ToJsonString requires an object or a list"));
            }
            Value::String(value.to_string())
        }
        "Fn::GetStackOutput" => return Err(Error::not_implemented("Fn::GetStackOutput")),
        "Fn::Transform" => return Err(Error::not_implemented("Fn::Transform")),
        other => return Err(validation(format!("Template error: unsupported function {other}"))),
    }))
}

/// The two arguments of a function.
fn array(argument: &Value) -> Option<[&Value; 2]> {
    match argument.as_array()?.as_slice() {
        [first, second] => Some([first, second]),
        _ => None,
    }
}

fn reference(argument: &Value, scope: &Scope) -> Result<Option<Value>> {
    let Some(name) = argument.as_str() else {
        return Err(validation("Template format error: Every Ref object must have a single String value."));
    };
    if name == "AWS::NoValue" {
        return Ok(None);
    }
    value_of(name, scope).map(Some)
}

fn value_of(name: &str, scope: &Scope) -> Result<Value> {
    if let Some(value) = scope.values.get(name) {
        return Ok(value.clone());
    }
    match scope.resources.get(name) {
        Some(made) => Ok(Value::String(made.physical_id.clone())),
        None => Err(validation(format!(
            "Template format error: Unresolved resource dependencies [{name}] in the Resources block of the template"
        ))),
    }
}

fn get_attribute(resource: &str, attribute: &str, scope: &Scope) -> Result<Value> {
    let Some(made) = scope.resources.get(resource) else {
        return Err(validation(format!(
            "Template error: instance of Fn::GetAtt references undefined resource {resource}"
        )));
    };
    made.attributes
        .get(attribute)
        .cloned()
        .ok_or_else(|| validation(format!("Attribute '{attribute}' does not exist of resource {resource}")))
}

fn sub(argument: &Value, scope: &Scope) -> Result<String> {
    let (source, variables) = references::sub_parts(argument)?;
    let mut result = String::with_capacity(source.len());
    for piece in references::pieces(source)? {
        match piece {
            Piece::Text(text) => result.push_str(&text),
            Piece::Variable(name) => {
                let value = match (variables.and_then(|variables| variables.get(&name)), name.split_once('.')) {
                    (Some(given), _) => evaluate(given, scope)?.unwrap_or_else(|| "".into()),
                    (None, Some((resource, attribute))) => get_attribute(resource, attribute, scope)?,
                    (None, None) => value_of(&name, scope)?,
                };
                match value {
                    Value::Array(items) => {
                        result.push_str(&items.iter().map(as_text).collect::<Vec<_>>().join(","));
                    }
                    Value::Object(_) => {
                        return Err(validation(format!(
                            "Template error: variable {name} in Fn::Sub expression does not resolve to a string"
                        )));
                    }
                    scalar => result.push_str(&as_text(&scalar)),
                }
            }
        }
    }
    Ok(result)
}

fn select(argument: &Value, scope: &Scope) -> Result<Value> {
    let problem = "Template error: Fn::Select requires a list argument with two elements: an integer index and a list";
    let [index, items] = array(argument).ok_or_else(|| validation(problem))?;
    let index = text(index, scope, "Fn::Select").map_err(|_| validation(problem))?;
    let items = evaluate(items, scope)?.unwrap_or_default();
    let items = items.as_array().ok_or_else(|| validation(problem))?;
    let found = index.parse::<usize>().ok().and_then(|index| items.get(index));
    found.cloned().ok_or_else(|| {
        validation(format!("Template error: Fn::Select cannot select nonexistent value at index {index}"))
    })
}

fn find_in_map(argument: &Value, scope: &Scope) -> Result<Value> {
    let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
    let default = parts.get(3).and_then(|default| default.get("DefaultValue"));
    if let Some(default) = default {
        if !scope.extended {
            return Err(validation(
                "Template error: the DefaultValue of Fn::FindInMap needs the transform AWS::LanguageExtensions",
            ));
        }
        let three = Value::Array(parts[..3].to_vec());
        return match find_in_map(&three, scope) {
            Ok(found) => Ok(found),
            Err(_) => Ok(evaluate(default, scope)?.unwrap_or_default()),
        };
    }
    let [map, first, second] = parts else {
        return Err(validation(
            "Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the \
             attribute for return value",
        ));
    };
    let map = text(map, scope, "Fn::FindInMap")?;
    let (first, second) = (text(first, scope, "Fn::FindInMap")?, text(second, scope, "Fn::FindInMap")?);
    let Some(table) = scope.mappings.get(&map) else {
        return Err(validation(format!(
            "Template error: Mapping named '{map}' is not present in the 'Mappings' section of template."
        )));
    };
    let found = table.get(&first).and_then(|row| row.get(&second));
    found
        .cloned()
        .ok_or_else(|| validation(format!("Template error: Unable to get mapping for {map}::{first}::{second}")))
}

/// The text that an argument comes to.
fn text(value: &Value, scope: &Scope, function: &str) -> Result<String> {
    match evaluate(value, scope)? {
        Some(value) if !value.is_array() && !value.is_object() => Ok(as_text(&value)),
        _ => Err(validation(format!("Template error: every {function} object must have a String parameter."))),
    }
}

fn truth(value: &Value, scope: &Scope) -> Result<bool> {
    let Some((name, argument)) = references::function(value) else {
        return match value {
            Value::Bool(value) => Ok(*value),
            Value::String(text) if text == "true" || text == "false" => Ok(text == "true"),
            _ => Err(validation(
                "Template format error: Conditions can only be boolean operations on parameters and other conditions",
            )),
        };
    };
    let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
    match name {
        "Condition" => {
            let name = argument.as_str().unwrap_or_default();
            scope
                .conditions
                .get(name)
                .copied()
                .ok_or_else(|| validation(format!("Template format error: Unresolved condition dependency {name}")))
        }
        "Fn::Equals" => match parts {
            [left, right] => {
                let plain = |value: Option<Value>| match value {
                    Some(value) if !value.is_array() && !value.is_object() => Value::String(as_text(&value)),
                    other => other.unwrap_or_default(),
                };
                Ok(plain(evaluate(left, scope)?) == plain(evaluate(right, scope)?))
            }
            _ => {
                Err(validation("Template error: Fn::Equals cannot be partially collapsed: two parameters are required"))
            }
        },
        "Fn::Not" => match parts {
            [one] => Ok(!truth(one, scope)?),
            _ => Err(validation("Template validation error: every Fn::Not object requires one boolean parameter.")),
        },
        "Fn::And" | "Fn::Or" => {
            if !(2..=10).contains(&parts.len()) {
                return Err(validation(format!(
                    "Template validation error: every {name} object requires a list of at least 2 and at most 10 boolean parameters."
                )));
            }
            let decided = parts.iter().map(|part| truth(part, scope)).collect::<Result<Vec<bool>>>()?;
            Ok(if name == "Fn::And" { decided.into_iter().all(|d| d) } else { decided.into_iter().any(|d| d) })
        }
        other => Err(validation(format!("Template error: {other} is not a boolean function"))),
    }
}

#[cfg(test)]
mod tests;
