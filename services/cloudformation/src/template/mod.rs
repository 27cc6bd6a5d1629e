//! Templates: text to a model, with every check that AWS makes before it touches a resource.

pub mod check;
pub mod evaluate;
mod json;
mod language;
pub mod model;
pub mod parameters;
pub mod policies;
pub mod references;
pub mod rules;
pub mod scope;
mod yaml;

use std::collections::BTreeMap;

use kernel::Result;
use serde_json::Value;

pub use model::Template;
use parameters::{Declaration, Kept};

use crate::error::validation;
use crate::records::Definition;

/// AWS's limit of a template given in the request, in bytes.
const MAX_BODY_BYTES: usize = 51_200;
/// AWS's limit of a template that a URL leads to.
pub const MAX_FETCHED_BYTES: usize = 1_048_576;

/// Err for a body that is too large for a request.
pub fn check_body(body: &str) -> Result<()> {
    if body.len() <= MAX_BODY_BYTES {
        return Ok(());
    }
    Err(validation(format!(
        "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length \
         less than or equal to {MAX_BODY_BYTES}"
    )))
}

/// Reads a template as JSON or YAML: its short forms written out, its keys in order.
pub fn parse(body: &str) -> Result<Value> {
    let value = if body.trim_start().starts_with('{') { json::parse(body)? } else { yaml::parse(body)? };
    if !value.is_object() {
        return Err(validation("Template format error: unsupported structure."));
    }
    if let Some(path) = null_path(&value, String::new()) {
        return Err(validation(format!("[{path}] 'null' values are not allowed in templates")));
    }
    Ok(value)
}

/// The template's parameters, which its transform may need.
pub fn declarations(body: &str) -> Result<Vec<Declaration>> {
    model::declarations(&parse(body)?)
}

/// A template read, transformed with the values of its parameters, and checked as far as that goes without the rest.
pub fn read(body: &str, kept: &[Kept]) -> Result<Template> {
    let value = parse(body)?;
    let declared = model::declarations(&value)?;
    let values = values(&declared, kept);
    let template = model::Template::from_value(language::transform(value, &values)?)?;
    check::references(&template)?;
    Ok(template)
}

/// What the parameters are, or their defaults.
fn values(declared: &[Declaration], kept: &[Kept]) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    for declaration in declared {
        let kept = kept.iter().find(|kept| kept.name == declaration.name);
        let text = kept.map(|kept| kept.resolved.clone().unwrap_or_else(|| kept.value.clone()));
        if let Some(text) = text.or_else(|| declaration.default.clone()) {
            values.insert(declaration.name.clone(), declaration.kind.value(&text));
        }
    }
    values
}

/// The same with the parameters' defaults.
pub fn read_without_values(body: &str) -> Result<Template> {
    read(body, &[])
}

/// The text after the transforms: the same for a template without any.
pub fn processed(definition: &Definition) -> Result<String> {
    let value = parse(&definition.template)?;
    if value.get("Transform").is_none() {
        return Ok(definition.template.clone());
    }
    let values = values(&model::declarations(&value)?, &definition.parameters);
    let mut value = language::transform(value, &values)?;
    if let Value::Object(root) = &mut value {
        root.remove("Transform");
    }
    Ok(value.to_string())
}

pub fn of(definition: &Definition) -> Result<Template> {
    read(&definition.template, &definition.parameters)
}

/// What is wrong with the template whatever its parameters are; nothing can be said of one that is transformed.
pub fn check_early(body: &str) -> Result<()> {
    if parse(body)?.get("Transform").is_some() {
        return Ok(());
    }
    read_without_values(body).map(|_| ())
}

fn null_path(value: &Value, path: String) -> Option<String> {
    match value {
        Value::Null => Some(path),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| null_path(item, format!("{path}/{index}")))
        }
        Value::Object(map) => map.iter().find_map(|(key, item)| null_path(item, format!("{path}/{key}"))),
        _ => None,
    }
}
