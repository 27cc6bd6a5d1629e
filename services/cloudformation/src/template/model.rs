//! A template as a model: its sections with the shapes they must have.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html>.

use kernel::{Error, Result};
use serde_json::{Map, Value};

use super::parameters::Declaration;
use super::{language, policies, rules};
use crate::error::validation;

#[derive(Clone, Debug)]
pub struct Template {
    pub description: Option<String>,
    pub version: Option<String>,
    pub metadata: Option<Value>,
    pub parameters: Vec<Declaration>,
    pub mappings: Map<String, Value>,
    pub conditions: Map<String, Value>,
    /// In the template's order.
    pub resources: Vec<Resource>,
    pub outputs: Vec<Output>,
    pub rules: Map<String, Value>,
    /// The names of the transforms that it went through.
    pub transforms: Vec<String>,
}

/// The parameters of a template that was parsed only.
pub fn declarations(root: &Value) -> Result<Vec<Declaration>> {
    let Value::Object(root) = root else {
        return Err(validation("Template format error: unsupported structure."));
    };
    let mut root = Map::from_iter(root.get("Parameters").map(|section| ("Parameters".to_owned(), section.clone())));
    let parameters = section(&mut root, "Parameters", "parameters", MAX_PARAMETERS)?;
    parameters.into_iter().map(|(name, value)| Declaration::from_value(name, value)).collect()
}

#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    pub logical_id: String,
    /// `AWS::EC2::VPC`
    pub kind: String,
    pub properties: Value,
    pub depends_on: Vec<String>,
    pub condition: Option<String>,
    pub deletion_policy: Policy,
    pub update_replace_policy: Policy,
    pub metadata: Option<Value>,
    pub creation_policy: Option<Value>,
    pub update_policy: Option<Value>,
}

/// What happens to a resource that leaves the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Policy {
    Delete,
    Retain,
    RetainExceptOnCreate,
}

#[derive(Clone, Debug)]
pub struct Output {
    pub key: String,
    pub description: Option<String>,
    pub condition: Option<String>,
    pub value: Value,
    pub export_name: Option<Value>,
}

const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Hooks",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];
const RESOURCE_KEYS: [&str; 9] = [
    "Condition",
    "CreationPolicy",
    "DeletionPolicy",
    "DependsOn",
    "Metadata",
    "Properties",
    "Type",
    "UpdatePolicy",
    "UpdateReplacePolicy",
];
const MAX_DESCRIPTION_BYTES: usize = 1024;
const MAX_PARAMETERS: usize = 200;
const MAX_RESOURCES: usize = 500;
const MAX_OUTPUTS: usize = 200;
const MAX_MAPPINGS: usize = 200;

impl Template {
    pub fn from_value(value: Value) -> Result<Template> {
        let Value::Object(mut root) = value else {
            return Err(validation("Template format error: unsupported structure."));
        };
        let unknown: Vec<&str> = root.keys().map(String::as_str).filter(|key| !SECTIONS.contains(key)).collect();
        if !unknown.is_empty() {
            return Err(validation(format!("Invalid template property or properties [{}]", unknown.join(", "))));
        }
        if root.contains_key("Hooks") {
            return Err(Error::not_implemented("the Hooks section of templates"));
        }
        let transforms = language::declared(root.remove("Transform").as_ref())?;
        let rules = section(&mut root, "Rules", "rules", usize::MAX)?;
        rules::check(&rules)?;
        let version = root.remove("AWSTemplateFormatVersion").map(|value| as_text(&value));
        if version.as_deref().is_some_and(|version| version != "2010-09-09") {
            return Err(validation("Template format error: unsupported value for AWSTemplateFormatVersion."));
        }
        let description = match root.remove("Description") {
            None => None,
            Some(Value::String(text)) if text.len() <= MAX_DESCRIPTION_BYTES => Some(text),
            Some(Value::String(_)) => {
                return Err(validation(format!(
                    "Template format error: 'Description' length is greater than {MAX_DESCRIPTION_BYTES}."
                )));
            }
            Some(_) => return Err(validation("Template format error: Description member must be a string.")),
        };
        let parameters = section(&mut root, "Parameters", "parameters", MAX_PARAMETERS)?;
        let mappings = section(&mut root, "Mappings", "mappings", MAX_MAPPINGS)?;
        check_mappings(&mappings)?;
        let conditions = section(&mut root, "Conditions", "conditions", usize::MAX)?;
        let resources = section(&mut root, "Resources", "resources", MAX_RESOURCES)?;
        if resources.is_empty() {
            return Err(validation("Template format error: At least one Resources member must be defined."));
        }
        let outputs = section(&mut root, "Outputs", "outputs", MAX_OUTPUTS)?;
        Ok(Template {
            description,
            version,
            metadata: root.remove("Metadata"),
            parameters: parameters
                .into_iter()
                .map(|(name, value)| Declaration::from_value(name, value))
                .collect::<Result<_>>()?,
            mappings,
            conditions,
            resources: resources
                .into_iter()
                .map(|(name, value)| Resource::from_value(name, value))
                .collect::<Result<_>>()?,
            outputs: outputs.into_iter().map(|(key, value)| Output::from_value(key, value)).collect::<Result<_>>()?,
            rules,
            transforms,
        })
    }

    pub fn resource(&self, logical_id: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.logical_id == logical_id)
    }
}

fn section(root: &mut Map<String, Value>, name: &str, plural: &str, max: usize) -> Result<Map<String, Value>> {
    let map = match root.remove(name) {
        None => Map::new(),
        Some(Value::Object(map)) => map,
        Some(_) => {
            return Err(validation(format!("Template format error: {name} section must be an object.")));
        }
    };
    if map.len() > max {
        return Err(validation(format!(
            "Template format error: Number of {plural}, {}, is greater than maximum allowed, {max}",
            map.len()
        )));
    }
    let singular = match name {
        "Resources" => "Resource",
        "Parameters" => "Parameter",
        "Outputs" => "Output",
        "Mappings" => "Mappings",
        _ => return Ok(map),
    };
    let bad = map.keys().find(|key| key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphanumeric()));
    match bad {
        Some(bad) => Err(validation(format!("Template format error: {singular} name {bad} is non alphanumeric."))),
        None => Ok(map),
    }
}

fn check_mappings(mappings: &Map<String, Value>) -> Result<()> {
    for (name, mapping) in mappings {
        let rows = mapping.as_object();
        let is_table = rows.is_some_and(|rows| rows.values().all(Value::is_object));
        if !is_table {
            return Err(validation(format!(
                "Template format error: Every Mappings attribute must be a String or a List. [/Mappings/{name}]"
            )));
        }
    }
    Ok(())
}

impl Resource {
    fn from_value(logical_id: String, value: Value) -> Result<Resource> {
        let Value::Object(mut map) = value else {
            return Err(validation(format!(
                "Template format error: [/Resources/{logical_id}] Every Resources member must be an object."
            )));
        };
        if let Some(unknown) = map.keys().find(|key| !RESOURCE_KEYS.contains(&key.as_str())) {
            return Err(validation(format!("Invalid template resource property '{unknown}'")));
        }
        let kind = match map.remove("Type") {
            Some(Value::String(kind)) => kind,
            _ => {
                return Err(validation(format!(
                    "Template format error: [/Resources/{logical_id}] Every Resources object must contain a Type member."
                )));
            }
        };
        let properties = map.remove("Properties").unwrap_or_else(|| Value::Object(Map::new()));
        if !properties.is_object() {
            return Err(validation(format!(
                "Template format error: [/Resources/{logical_id}/Properties] Properties must be an object."
            )));
        }
        let depends_on = match map.remove("DependsOn") {
            None => Vec::new(),
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(many)) if many.iter().all(Value::is_string) => many.iter().map(as_text).collect(),
            Some(_) => {
                return Err(validation(
                    "Template format error: Every DependsOn value must be a string or a list of strings.",
                ));
            }
        };
        let condition = condition(map.remove("Condition"))?;
        let (creation_policy, update_policy) = (map.remove("CreationPolicy"), map.remove("UpdatePolicy"));
        policies::check(&kind, creation_policy.as_ref(), update_policy.as_ref())?;
        Ok(Resource {
            properties,
            depends_on,
            condition,
            deletion_policy: Policy::read(map.remove("DeletionPolicy"), "DeletionPolicy", &logical_id, &kind)?,
            update_replace_policy: Policy::read(
                map.remove("UpdateReplacePolicy"),
                "UpdateReplacePolicy",
                &logical_id,
                &kind,
            )?,
            metadata: map.remove("Metadata"),
            creation_policy,
            update_policy,
            kind,
            logical_id,
        })
    }
}

impl Policy {
    fn read(value: Option<Value>, name: &str, logical_id: &str, kind: &str) -> Result<Policy> {
        match value.as_ref().map(|value| value.as_str().unwrap_or_default()) {
            None | Some("Delete") => Ok(Policy::Delete),
            Some("Retain") => Ok(Policy::Retain),
            Some("RetainExceptOnCreate") if name == "DeletionPolicy" => Ok(Policy::RetainExceptOnCreate),
            Some("Snapshot") => Err(validation(format!(
                "Template error: resource type {kind} does not support deletion policy Snapshot"
            ))),
            Some(other) => {
                Err(validation(format!("Template format error: Unrecognized {name} {other} for {logical_id}")))
            }
        }
    }
}

impl Output {
    fn from_value(key: String, value: Value) -> Result<Output> {
        let Value::Object(mut map) = value else {
            return Err(validation(format!("Template format error: Output {key} is malformed.")));
        };
        let description = map.remove("Description").map(|value| as_text(&value));
        let condition = condition(map.remove("Condition"))?;
        let Some(value) = map.remove("Value") else {
            return Err(validation("Template format error: Every Outputs member must contain a Value object"));
        };
        let export_name = match map.remove("Export") {
            None => None,
            Some(Value::Object(mut export)) if export.len() == 1 && export.contains_key("Name") => {
                export.remove("Name")
            }
            Some(_) => {
                return Err(validation(format!(
                    "Template format error: Output {key} is malformed. The Export must contain a Name and nothing else."
                )));
            }
        };
        if let Some(unknown) = map.keys().next() {
            return Err(validation(format!("Invalid template output property '{unknown}'")));
        }
        Ok(Output { key, description, condition, value, export_name })
    }
}

fn condition(value: Option<Value>) -> Result<Option<String>> {
    match value {
        None => Ok(None),
        Some(Value::String(name)) => Ok(Some(name)),
        Some(_) => Err(validation("Template format error: Every Condition member must be a string.")),
    }
}

/// A scalar as CloudFormation prints it.
pub fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
