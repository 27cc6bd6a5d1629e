//! The transform `AWS::LanguageExtensions`: `Fn::ForEach` written out, and attributes of resources that functions
//! give. Its other functions (`Fn::Length`, `Fn::ToJsonString`, the default of `Fn::FindInMap`) are evaluated with all
//! others. Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html>.

use std::collections::BTreeMap;

use kernel::{Error, Result};
use serde_json::{Map, Value};

use super::model::as_text;
use super::references;
use crate::error::validation;

const NAME: &str = "AWS::LanguageExtensions";
const FOR_EACH: &str = "Fn::ForEach::";
const MAX_NESTED: usize = 5;
/// What a template may become.
const MAX_BYTES: usize = 1_048_576;

/// The transforms that a template declares. Err for one that is not this.
pub fn declared(value: Option<&Value>) -> Result<Vec<String>> {
    let names = match value {
        None => return Ok(Vec::new()),
        Some(Value::String(name)) => vec![name.clone()],
        Some(Value::Array(names)) if names.iter().all(Value::is_string) => names.iter().map(as_text).collect(),
        Some(other) => return Err(Error::not_implemented(format_args!("Transform {other} of templates"))),
    };
    match names.iter().find(|name| *name != NAME) {
        Some(other) => Err(Error::not_implemented(format_args!("Transform {other} of templates"))),
        None => Ok(names),
    }
}

/// The template written out, if it declares the transform. `values` are those of its parameters.
pub fn transform(template: Value, values: &BTreeMap<String, Value>) -> Result<Value> {
    let Value::Object(mut root) = template else { return Ok(template) };
    if declared(root.get("Transform"))?.is_empty() {
        return Ok(Value::Object(root));
    }
    let mut expansion = Expansion { values, mappings: root.get("Mappings").cloned().unwrap_or_default(), bytes: 0 };
    for section in ["Conditions", "Resources", "Outputs"] {
        if let Some(value) = root.remove(section) {
            let mut value = expansion.expand(value, 0)?;
            if section == "Resources" {
                expansion.attributes(&mut value)?;
            }
            root.insert(section.to_owned(), value);
        }
    }
    Ok(Value::Object(root))
}

struct Expansion<'a> {
    values: &'a BTreeMap<String, Value>,
    mappings: Value,
    bytes: usize,
}

impl Expansion<'_> {
    fn expand(&mut self, value: Value, depth: usize) -> Result<Value> {
        match value {
            Value::Array(items) => {
                Ok(Value::Array(items.into_iter().map(|item| self.expand(item, depth)).collect::<Result<_>>()?))
            }
            Value::Object(map) => {
                let mut expanded = Map::new();
                for (key, item) in map {
                    if key.starts_with(FOR_EACH) {
                        for (key, item) in self.each(&key, &item, depth)? {
                            if expanded.insert(key.clone(), item).is_some() {
                                return Err(validation(format!("Template format error: Duplicate key {key}")));
                            }
                        }
                    } else {
                        expanded.insert(key, self.expand(item, depth)?);
                    }
                }
                Ok(Value::Object(expanded))
            }
            scalar => Ok(scalar),
        }
    }

    fn each(&mut self, key: &str, argument: &Value, depth: usize) -> Result<Map<String, Value>> {
        let wrong = || validation(format!("Template error: {key} layout is incorrect"));
        if depth == MAX_NESTED {
            return Err(validation(format!("Template error: {key} is nested in more than {MAX_NESTED} loops")));
        }
        let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
        let [Value::String(identifier), collection, Value::Object(body)] = parts else { return Err(wrong()) };
        let mut all = Map::new();
        for element in self.collection(collection).ok_or_else(wrong)? {
            for (name, item) in body {
                let (name, item) = (put(name, identifier, &element), substitute(item, identifier, &element));
                self.bytes += name.len() + item.to_string().len();
                if self.bytes > MAX_BYTES {
                    return Err(validation(format!("Template may not exceed {MAX_BYTES} bytes in size.")));
                }
                let one = self.expand(Value::Object(Map::from_iter([(name, item)])), depth + 1)?;
                for (name, item) in one.as_object().cloned().unwrap_or_default() {
                    if all.insert(name.clone(), item).is_some() {
                        return Err(validation(format!("Template format error: Duplicate key {name}")));
                    }
                }
            }
        }
        Ok(all)
    }

    /// The texts to go through: a list of texts, of references to parameters, or one such reference.
    fn collection(&self, value: &Value) -> Option<Vec<String>> {
        match self.known(value)? {
            Value::Array(items) => {
                let mut texts = Vec::new();
                for item in &items {
                    match self.known(item)? {
                        Value::Array(inner) => texts.extend(inner.iter().map(as_text)),
                        Value::Object(_) => return None,
                        scalar => texts.push(as_text(&scalar)),
                    }
                }
                Some(texts)
            }
            Value::Object(_) => None,
            scalar => Some(as_text(&scalar).split(',').map(|text| text.trim().to_owned()).collect()),
        }
    }

    /// What can be known before anything exists: literals, parameters and mappings.
    fn known(&self, value: &Value) -> Option<Value> {
        match references::function(value) {
            None => Some(value.clone()),
            Some(("Ref", Value::String(name))) => self.values.get(name).cloned(),
            Some(("Fn::FindInMap", Value::Array(parts))) => {
                let keys: Vec<String> = parts
                    .iter()
                    .take(3)
                    .map(|part| self.known(part).map(|key| as_text(&key)))
                    .collect::<Option<_>>()?;
                let [map, first, second] = keys.as_slice() else { return None };
                self.mappings.get(map)?.get(first)?.get(second).cloned()
            }
            Some(_) => None,
        }
    }

    /// Deletion policies may be functions of parameters.
    fn attributes(&self, resources: &mut Value) -> Result<()> {
        for (name, resource) in resources.as_object_mut().into_iter().flatten() {
            for attribute in ["DeletionPolicy", "UpdateReplacePolicy"] {
                let Some(value) = resource.get_mut(attribute) else { continue };
                if references::function(value).is_some() {
                    *value = self.known(value).ok_or_else(|| {
                        Error::not_implemented(format_args!(
                            "the {attribute} of {name}: other functions than Ref of a parameter and Fn::FindInMap there"
                        ))
                    })?;
                }
            }
        }
        Ok(())
    }
}

/// `${Identifier}` is the element, `&{Identifier}` the same without what is not alphanumeric.
fn put(text: &str, identifier: &str, element: &str) -> String {
    let plain: String = element.chars().filter(char::is_ascii_alphanumeric).collect();
    text.replace(&format!("${{{identifier}}}"), element).replace(&format!("&{{{identifier}}}"), &plain)
}

fn substitute(value: &Value, identifier: &str, element: &str) -> Value {
    if let Some(("Ref", Value::String(name))) = references::function(value)
        && name == identifier
    {
        return Value::String(element.to_owned());
    }
    match value {
        Value::String(text) => Value::String(put(text, identifier, element)),
        Value::Array(items) => Value::Array(items.iter().map(|item| substitute(item, identifier, element)).collect()),
        Value::Object(map) => map
            .iter()
            .map(|(key, item)| (put(key, identifier, element), substitute(item, identifier, element)))
            .collect(),
        scalar => scalar.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn loops_are_written_out() {
        let template = json!({
            "Transform": "AWS::LanguageExtensions",
            "Resources": {
                "Fn::ForEach::Names": ["Name", {"Ref": "Names"}, {
                    "P&{Name}": {"Type": "T", "Properties": {
                        "Name": {"Ref": "Name"},
                        "Fn::ForEach::Keys": ["Key", ["Value", "Other"], {"${Key}": {"Fn::Sub": "${Name}/${Key}"}}],
                    }},
                }],
                "Kept": {"Type": "T", "DeletionPolicy": {"Ref": "Policy"}},
            },
        });
        let values =
            BTreeMap::from([("Names".to_owned(), json!(["a.b", "c"])), ("Policy".to_owned(), json!("Retain"))]);
        let expanded = transform(template, &values).expect("well formed");
        assert_eq!(
            expanded["Resources"],
            json!({
                "Pab": {"Type": "T", "Properties": {
                    "Name": "a.b", "Value": {"Fn::Sub": "a.b/Value"}, "Other": {"Fn::Sub": "a.b/Other"},
                }},
                "Pc": {"Type": "T", "Properties": {
                    "Name": "c", "Value": {"Fn::Sub": "c/Value"}, "Other": {"Fn::Sub": "c/Other"},
                }},
                "Kept": {"Type": "T", "DeletionPolicy": "Retain"},
            })
        );
        let without = json!({"Resources": {"Fn::ForEach::X": []}});
        assert_eq!(transform(without.clone(), &values), Ok(without));
        let wrong = json!({"Transform": [NAME], "Resources": {"Fn::ForEach::X": ["A", {"Ref": "Unknown"}, {}]}});
        let error = transform(wrong, &values).expect_err("refused");
        assert_eq!(error.message, "Template error: Fn::ForEach::X layout is incorrect");
    }
}
