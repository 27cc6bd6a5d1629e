//! Checks of a whole template: types exist, references lead somewhere, nothing depends on itself.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Result;
use serde_json::Value;

use super::model::{Resource, Template};
use super::references::{self, Reference};
use crate::error::validation;
use crate::resources;

pub const PSEUDO_PARAMETERS: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NotificationARNs",
    "AWS::NoValue",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// The checks that need no parameters.
pub fn references(template: &Template) -> Result<()> {
    let mut unknown: Vec<&str> =
        template.resources.iter().map(|r| r.kind.as_str()).filter(|kind| resources::find(kind).is_none()).collect();
    unknown.sort_unstable();
    unknown.dedup();
    if !unknown.is_empty() {
        return Err(validation(format!(
            "Template format error: Unrecognized resource types: [{}]",
            unknown.join(", ")
        )));
    }
    conditions(template)?;
    let mut unresolved = Vec::new();
    for resource in &template.resources {
        for name in &resource.depends_on {
            if template.resource(name).is_none() {
                add(&mut unresolved, name);
            }
        }
        uses(template, &resource.properties, &mut unresolved)?;
        used_condition(template, resource.condition.as_deref())?;
    }
    blocked(&unresolved, "Resources")?;
    for output in &template.outputs {
        uses(template, &output.value, &mut unresolved)?;
        output.export_name.iter().try_for_each(|name| uses(template, name, &mut unresolved))?;
        used_condition(template, output.condition.as_deref())?;
    }
    blocked(&unresolved, "Outputs")
}

/// For each resource that is created, the created resources that it must wait for. Err for a cycle, or for a
/// reference to a resource whose condition is false.
pub fn dependencies(
    template: &Template,
    conditions: &BTreeMap<String, bool>,
) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let created: Vec<&Resource> = template.resources.iter().filter(|r| is_created(r, conditions)).collect();
    let exists = |name: &str| created.iter().any(|resource| resource.logical_id == name);
    let chosen = |name: &str| conditions.get(name).copied();
    let mut graph = BTreeMap::new();
    let mut unresolved = Vec::new();
    for resource in &created {
        let mut needs: BTreeSet<String> = resource.depends_on.iter().filter(|name| exists(name)).cloned().collect();
        let mut found = Vec::new();
        references::collect(&resource.properties, &chosen, &mut found)?;
        for reference in found {
            let (Reference::Ref(name) | Reference::Attribute { resource: name, .. }) = reference else { continue };
            if exists(&name) {
                needs.insert(name);
            } else if template.resource(&name).is_some() {
                add(&mut unresolved, &name);
            }
        }
        graph.insert(resource.logical_id.clone(), needs);
    }
    blocked(&unresolved, "Resources")?;
    acyclic(&graph)?;
    Ok(graph)
}

pub fn is_created(resource: &Resource, conditions: &BTreeMap<String, bool>) -> bool {
    resource.condition.as_ref().is_none_or(|name| conditions.get(name).copied().unwrap_or(false))
}

fn acyclic(graph: &BTreeMap<String, BTreeSet<String>>) -> Result<()> {
    let mut left = graph.clone();
    loop {
        let free: Vec<String> = left
            .iter()
            .filter(|(_, needs)| needs.iter().all(|n| !left.contains_key(n)))
            .map(|(n, _)| n.clone())
            .collect();
        if free.is_empty() {
            break;
        }
        free.iter().for_each(|name| {
            left.remove(name);
        });
    }
    // What only waits for the cycle is not in it: drop what nobody left needs.
    loop {
        let unneeded: Vec<String> =
            left.keys().filter(|name| !left.values().any(|needs| needs.contains(*name))).cloned().collect();
        if unneeded.is_empty() {
            break;
        }
        unneeded.iter().for_each(|name| {
            left.remove(name);
        });
    }
    if left.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = left.keys().map(String::as_str).collect();
    Err(validation(format!("Circular dependency between resources: [{}]", names.join(", "))))
}

fn uses(template: &Template, value: &Value, unresolved: &mut Vec<String>) -> Result<()> {
    let mut found = Vec::new();
    references::collect(value, &|_| None, &mut found)?;
    for reference in found {
        match reference {
            Reference::Ref(name) => {
                let known = template.resource(&name).is_some()
                    || template.parameters.iter().any(|parameter| parameter.name == name)
                    || PSEUDO_PARAMETERS.contains(&name.as_str());
                if !known {
                    add(unresolved, &name);
                }
            }
            Reference::Attribute { resource, attribute } => attribute_exists(template, &resource, &attribute)?,
            Reference::Condition(_) => {}
        }
    }
    conditional(template, value)
}

fn attribute_exists(template: &Template, name: &str, attribute: &str) -> Result<()> {
    let Some(resource) = template.resource(name) else {
        return Err(validation(format!("Template error: instance of Fn::GetAtt references undefined resource {name}")));
    };
    let Some(kind) = resources::find(&resource.kind) else { return Ok(()) };
    if attribute.is_empty() || kind.has_attribute(attribute) {
        return Ok(());
    }
    Err(validation(format!(
        "Template error: resource {name} does not support attribute type {attribute} in Fn::GetAtt"
    )))
}

/// Each `Fn::If` inside has three parts and names a condition.
fn conditional(template: &Template, value: &Value) -> Result<()> {
    match (references::function(value), value) {
        (Some(("Fn::If", argument)), _) => {
            let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
            let [Value::String(name), yes, no] = parts else {
                return Err(validation("Template error: Fn::If requires a list argument with three elements"));
            };
            if !template.conditions.contains_key(name) {
                return Err(validation(format!("Template error: unresolved condition dependency {name} in Fn::If")));
            }
            conditional(template, yes)?;
            conditional(template, no)
        }
        (_, Value::Array(items)) => items.iter().try_for_each(|item| conditional(template, item)),
        (_, Value::Object(map)) => map.values().try_for_each(|item| conditional(template, item)),
        _ => Ok(()),
    }
}

fn conditions(template: &Template) -> Result<()> {
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, value) in &template.conditions {
        let is_function = matches!(
            references::function(value),
            Some(("Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" | "Condition", _))
        );
        if !is_function {
            return Err(validation(
                "Template format error: Conditions can only be boolean operations on parameters and other conditions",
            ));
        }
        let mut found = Vec::new();
        references::collect(value, &|_| None, &mut found)?;
        let mut unresolved = Vec::new();
        let needs = graph.entry(name.clone()).or_default();
        for reference in found {
            match reference {
                Reference::Condition(other) if template.conditions.contains_key(&other) => {
                    needs.insert(other);
                }
                Reference::Condition(other) => add(&mut unresolved, &other),
                Reference::Attribute { resource, .. } => add(&mut unresolved, &resource),
                Reference::Ref(other) => {
                    let known = template.parameters.iter().any(|parameter| parameter.name == other)
                        || PSEUDO_PARAMETERS.contains(&other.as_str());
                    if !known {
                        add(&mut unresolved, &other);
                    }
                }
            }
        }
        if !unresolved.is_empty() {
            return Err(validation(format!(
                "Template format error: Unresolved dependencies [{}]. Cannot reference resources in the Conditions \
                 block of the template",
                unresolved.join(", ")
            )));
        }
    }
    acyclic(&graph).map_err(|_| {
        validation("Template error: Found circular condition dependency between conditions of the template")
    })
}

fn used_condition(template: &Template, name: Option<&str>) -> Result<()> {
    match name {
        Some(name) if !template.conditions.contains_key(name) => {
            Err(validation(format!("Template format error: Unresolved condition dependency {name} in the template")))
        }
        _ => Ok(()),
    }
}

fn blocked(unresolved: &[String], block: &str) -> Result<()> {
    if unresolved.is_empty() {
        return Ok(());
    }
    Err(validation(format!(
        "Template format error: Unresolved resource dependencies [{}] in the {block} block of the template",
        unresolved.join(", ")
    )))
}

fn add(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}
