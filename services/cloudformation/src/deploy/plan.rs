//! A definition made ready to deploy: its template read, its conditions decided, its resources in order.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use kernel::{Ctx, Result};
use serde_json::Value;

use super::walk::Graph;
use crate::error::validation;
use crate::records::{self, Definition, Export, Output, Resource, Stack};
use crate::resources::{self, property};
use crate::template::evaluate::{conditions, evaluate};
use crate::template::model::as_text;
use crate::template::parameters::{Declaration, Kept, Resolved};
use crate::template::references;
use crate::template::scope::{Made, Names, Scope};
use crate::template::{self, Template, check};

pub struct Plan {
    pub template: Template,
    pub graph: Graph,
    scope: Mutex<Scope>,
}

impl Plan {
    /// Err in AWS's words for what is wrong with the template once parameters are known.
    pub fn new(cx: &Ctx, stack: &Stack, definition: &Definition) -> Result<Plan> {
        let template = template::of(definition)?;
        let names =
            Names { stack_id: &stack.id, stack_name: &stack.name, notification_arns: &definition.notification_arns };
        let parameters = resolved(&template.parameters, &definition.parameters);
        let mut scope = Scope::new(cx, &template, &parameters, &names);
        conditions(&template, &mut scope)?;
        let graph = check::dependencies(&template, &scope.conditions)?;
        let reading = cx.clone();
        scope.exports = Arc::new(move |name| {
            let found: Option<Export> = reading.read().get(&records::export_key(&reading, name))?;
            Ok(found.map(|export| export.value))
        });
        Ok(Plan { template, graph, scope: Mutex::new(scope) })
    }

    pub fn scope(&self) -> MutexGuard<'_, Scope> {
        self.scope.lock().unwrap_or_else(|error| error.into_inner())
    }

    pub fn resource(&self, logical_id: &str) -> Result<&template::model::Resource> {
        let missing = || kernel::Error::internal(format_args!("no resource {logical_id} in the template"));
        self.template.resource(logical_id).ok_or_else(missing)
    }

    /// Lets the others see a resource that is there.
    pub fn made(&self, resource: &Resource) {
        let Some(physical_id) = resource.physical_id.clone() else { return };
        let made = Made { physical_id, attributes: resource.attributes.clone() };
        self.scope().resources.insert(resource.logical_id.clone(), made);
    }

    /// What can be said about properties before anything is made: the logical id and what is wrong with it.
    pub fn problems(&self) -> Vec<(String, String)> {
        let scope = self.scope();
        let created = self.template.resources.iter().filter(|r| self.graph.contains_key(&r.logical_id));
        let mut found = Vec::new();
        for resource in created {
            let (Some(kind), Some(properties)) = (resources::find(&resource.kind), resource.properties.as_object())
            else {
                continue;
            };
            if resources::custom::is_custom(&resource.kind) {
                found.push((resource.logical_id.clone(), resources::custom::absent().message));
                continue;
            }
            // Functions stay as they are where they need other resources; choices are made already.
            let chosen: serde_json::Map<String, Value> =
                properties.iter().filter_map(|(name, value)| Some((name.clone(), choose(value, &scope)?))).collect();
            let problems = property::problems(kind.name, kind.properties, &chosen);
            if !problems.is_empty() {
                found.push((resource.logical_id.clone(), wording(&resource.logical_id, &problems)));
            }
        }
        found
    }

    /// The names of exports that the template imports, as far as they do not hang on resources.
    pub fn imports(&self) -> Vec<String> {
        let scope = self.scope();
        let mut found = Vec::new();
        for resource in self.template.resources.iter().filter(|r| self.graph.contains_key(&r.logical_id)) {
            imports(&resource.properties, &scope, &mut found);
        }
        for output in &self.template.outputs {
            if output.condition.as_ref().is_none_or(|name| scope.conditions.get(name) == Some(&true)) {
                imports(&output.value, &scope, &mut found);
            }
        }
        found.sort();
        found.dedup();
        found
    }

    pub fn outputs(&self) -> Result<Vec<Output>> {
        let scope = self.scope();
        let mut outputs = Vec::new();
        for output in &self.template.outputs {
            if output.condition.as_ref().is_some_and(|name| scope.conditions.get(name) != Some(&true)) {
                continue;
            }
            let text = |value: &Value| match evaluate(value, &scope)? {
                Some(value) if !value.is_array() && !value.is_object() => Ok(Some(as_text(&value))),
                None => Ok(None),
                Some(_) => Err(validation("Template format error: Output values must be of type String")),
            };
            let Some(value) = text(&output.value)? else { continue };
            outputs.push(Output {
                key: output.key.clone(),
                value,
                description: output.description.clone(),
                export_name: output.export_name.as_ref().map(text).transpose()?.flatten(),
            });
        }
        Ok(outputs)
    }
}

/// AWS's sentence for properties that are not what the type has.
pub fn wording(logical_id: &str, problems: &[String]) -> String {
    format!("Properties validation failed for resource {logical_id} with message:\n[{}]", problems.join(", "))
}

pub fn resolved(declared: &[Declaration], kept: &[Kept]) -> Vec<Resolved> {
    let value = |declaration: &Declaration| {
        let kept = kept.iter().find(|kept| kept.name == declaration.name)?;
        let text = kept.resolved.as_ref().unwrap_or(&kept.value);
        Some(Resolved { name: declaration.name.clone(), value: declaration.kind.value(text) })
    };
    declared.iter().filter_map(value).collect()
}

/// `value` with its `Fn::If`s decided and its `AWS::NoValue`s gone; all else as it is.
fn choose(value: &Value, scope: &Scope) -> Option<Value> {
    if let Some((name, argument)) = references::function(value) {
        let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
        return match (name, parts) {
            ("Ref", _) if argument == "AWS::NoValue" => None,
            ("Fn::If", [Value::String(condition), yes, no]) => {
                let decided = scope.conditions.get(condition).copied().unwrap_or(false);
                choose(if decided { yes } else { no }, scope)
            }
            _ => Some(value.clone()),
        };
    }
    Some(match value {
        Value::Array(items) => Value::Array(items.iter().filter_map(|item| choose(item, scope)).collect()),
        Value::Object(map) => map.iter().filter_map(|(key, item)| Some((key.clone(), choose(item, scope)?))).collect(),
        scalar => scalar.clone(),
    })
}

fn imports(value: &Value, scope: &Scope, found: &mut Vec<String>) {
    match (references::function(value), value) {
        (Some(("Fn::ImportValue", argument)), _) => {
            if let Ok(Some(Value::String(name))) = evaluate(argument, scope) {
                found.push(name);
            }
        }
        (Some(("Fn::If", Value::Array(parts))), _) if parts.len() == 3 => {
            let decided = parts[0].as_str().and_then(|name| scope.conditions.get(name)) == Some(&true);
            imports(if decided { &parts[1] } else { &parts[2] }, scope, found);
        }
        (_, Value::Array(items)) => items.iter().for_each(|item| imports(item, scope, found)),
        (_, Value::Object(map)) => map.values().for_each(|item| imports(item, scope, found)),
        _ => {}
    }
}

/// The graph in which what depends on a resource comes before it.
pub fn reversed(resources: &[Resource]) -> Graph {
    let mut graph: Graph = resources.iter().map(|resource| (resource.logical_id.clone(), Default::default())).collect();
    for resource in resources {
        for needed in &resource.depends_on {
            if let Some(before) = graph.get_mut(needed) {
                before.insert(resource.logical_id.clone());
            }
        }
    }
    graph
}

pub fn kept_values(kept: &[Kept]) -> BTreeMap<String, String> {
    kept.iter().map(|kept| (kept.name.clone(), kept.value.clone())).collect()
}
