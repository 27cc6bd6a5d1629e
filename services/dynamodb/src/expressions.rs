//! The expression parameters of a request: which may stand together, and their placeholders.

use std::collections::BTreeMap;

use dynamo::{Condition, Path, Placeholders, Update};
use kernel::Result;

use crate::attribute::{self, WireItem};
use crate::errors;

/// A parameter's name and whether the request has it.
pub type Given = (&'static str, bool);

/// Expressions and the parameters that came before them cannot be mixed.
pub fn check_mix(expressions: &[Given], others: &[Given], has_names: bool, has_values: bool) -> Result<()> {
    let given = |list: &[Given]| list.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect::<Vec<_>>();
    let used = given(expressions);
    if !used.is_empty() {
        // Key conditions may stand beside the other expressions.
        let by_key_expression = used.contains(&"KeyConditionExpression");
        let mut mixed = given(others);
        mixed.retain(|name| *name != "KeyConditions" || by_key_expression);
        if !mixed.is_empty() {
            return Err(errors::validation(format!(
                "Can not use both expression and non-expression parameters in the same request: Non-expression \
                 parameters: {{{}}} Expression parameters: {{{}}}",
                mixed.join(", "),
                used.join(", ")
            )));
        }
    } else if has_names {
        return Err(errors::validation("ExpressionAttributeNames can only be specified when using expressions"));
    }
    let taking: Vec<&Given> = expressions.iter().filter(|(name, _)| *name != "ProjectionExpression").collect();
    if has_values && !taking.is_empty() && taking.iter().all(|(_, given)| !given) {
        let names: Vec<&str> = taking.iter().map(|(name, _)| *name).collect();
        return Err(errors::validation(format!(
            "ExpressionAttributeValues can only be specified when using expressions: {} {} null",
            names.join(" and "),
            if names.len() > 1 { "are" } else { "is" }
        )));
    }
    Ok(())
}

pub fn placeholders(names: Option<BTreeMap<String, String>>, values: Option<WireItem>) -> Result<Placeholders> {
    // Keys are looked at before values are.
    let keys = values.as_ref().map(|values| values.keys().map(|key| (key.clone(), dynamo::Value::Null)).collect());
    Placeholders::new(names.clone(), keys).map_err(errors::validation)?;
    let convert = |(key, value)| match attribute::value(value) {
        Ok(value) => Ok((key, value)),
        Err(error) => {
            Err(errors::validation(format!("ExpressionAttributeValues contains invalid value: {error} for key {key}")))
        }
    };
    let values = values.map(|values| values.into_iter().map(convert).collect::<Result<_>>()).transpose()?;
    Placeholders::new(names, values).map_err(errors::validation)
}

pub fn update(source: Option<&str>, known: &Placeholders) -> Result<Option<Update>> {
    parsed("UpdateExpression", source.map(|source| dynamo::parse_update(source, known)))
}

pub fn condition(source: Option<&str>, known: &Placeholders) -> Result<Option<Condition>> {
    parsed("ConditionExpression", source.map(|source| dynamo::parse_condition(source, known)))
}

pub fn filter(source: Option<&str>, known: &Placeholders) -> Result<Option<Condition>> {
    parsed("FilterExpression", source.map(|source| dynamo::parse_condition(source, known)))
}

pub fn projection(source: Option<&str>, known: &Placeholders) -> Result<Option<Vec<Path>>> {
    parsed("ProjectionExpression", source.map(|source| dynamo::parse_projection(source, known)))
}

pub fn all_used(known: &Placeholders) -> Result<()> {
    known.check_all_used().map_err(errors::validation)
}

/// `AttributesToGet` as paths.
pub fn attributes_to_get(names: Option<Vec<String>>) -> Result<Option<Vec<Path>>> {
    let Some(names) = names else { return Ok(None) };
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            return Err(errors::invalid_parameter(format_args!("Duplicate value in attribute name: {name}")));
        }
    }
    Ok(Some(names.into_iter().map(Path::of).collect()))
}

fn parsed<T>(parameter: &str, result: Option<dynamo::Result<T>>) -> Result<Option<T>> {
    result.transpose().map_err(|error| errors::validation(format!("Invalid {parameter}: {error}")))
}
