//! Templates: text to a model, with every check that AWS makes before it touches a resource.

pub mod check;
pub mod evaluate;
mod json;
pub mod model;
pub mod parameters;
pub mod references;
pub mod scope;
mod yaml;

use kernel::Result;
use serde_json::Value;

pub use model::Template;

use crate::error::validation;

/// AWS's limit of a template given in the request, in bytes.
pub const MAX_BODY_BYTES: usize = 51_200;

/// Reads a template as JSON or YAML: its short forms written out, its keys in order.
pub fn parse(body: &str) -> Result<Value> {
    if body.len() > MAX_BODY_BYTES {
        return Err(validation(format!(
            "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: \
             Member must have length less than or equal to {MAX_BODY_BYTES}"
        )));
    }
    let value = if body.trim_start().starts_with('{') { json::parse(body)? } else { yaml::parse(body)? };
    if !value.is_object() {
        return Err(validation("Template format error: unsupported structure."));
    }
    if let Some(path) = null_path(&value, String::new()) {
        return Err(validation(format!("[{path}] 'null' values are not allowed in templates")));
    }
    Ok(value)
}

/// A template read and checked as far as that goes without parameters.
pub fn read(body: &str) -> Result<Template> {
    let template = model::Template::from_value(parse(body)?)?;
    check::references(&template)?;
    Ok(template)
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
