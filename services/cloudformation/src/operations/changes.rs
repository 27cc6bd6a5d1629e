//! What an update would change: for change sets, and to tell that nothing would.

use std::collections::BTreeSet;

use api_cloudformation::types::{Change, ResourceChange, ResourceChangeDetail, ResourceTargetDefinition};
use kernel::{Ctx, Result};
use serde_json::{Map, Value};

use crate::deploy::plan::Plan;
use crate::records::{self, Definition, Resource, Stack};
use crate::resources::{self, Type};
use crate::template::evaluate::evaluate;
use crate::template::model::Policy;
use crate::template::references::{self, Reference};

/// Whether the definition would change nothing of the stack.
pub fn same(cx: &Ctx, stack: &Stack, definition: &Definition) -> Result<bool> {
    let (old, new) = (Plan::new(cx, stack, &stack.definition)?, Plan::new(cx, stack, definition)?);
    let values = |definition: &Definition| -> Vec<(String, String)> {
        let kept = definition.parameters.iter();
        kept.map(|kept| (kept.name.clone(), kept.resolved.clone().unwrap_or_else(|| kept.value.clone()))).collect()
    };
    let outputs =
        |plan: &Plan| -> Vec<String> { plan.template.outputs.iter().map(|output| format!("{output:?}")).collect() };
    Ok(stack.definition.tags == definition.tags
        && values(&stack.definition) == values(definition)
        && old.template.resources == new.template.resources
        && old.template.mappings == new.template.mappings
        && old.template.conditions == new.template.conditions
        && outputs(&old) == outputs(&new))
}

/// The change of each resource, in the template's order, those that go last.
pub fn list(cx: &Ctx, stack: &Stack, definition: &Definition) -> Result<Vec<Change>> {
    let plan = Plan::new(cx, stack, definition)?;
    let gone = |resource: &Resource| matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED");
    let existing: Vec<Resource> =
        records::resources(&cx.read(), cx, &stack.uuid)?.into_iter().filter(|resource| !gone(resource)).collect();
    let tags_changed = stack.definition.tags != definition.tags;
    let mut changes = Vec::new();
    // What waits for a resource comes after it, so that a replacement is known when its users are looked at.
    let mut replaced: BTreeSet<String> = BTreeSet::new();
    let mut left: Vec<&String> = plan.graph.keys().collect();
    while let Some(at) = left.iter().position(|name| plan.graph[*name].iter().all(|need| !left.contains(&need))) {
        let logical_id = left.remove(at);
        let template = plan.resource(logical_id)?;
        let Some(kind) = resources::find(&template.kind) else { continue };
        match existing.iter().find(|resource| resource.logical_id == *logical_id) {
            None => changes.push(change("Add", logical_id, &template.kind, None, None, Vec::new())),
            Some(resource) => {
                let details = differences(&plan, kind, resource, &replaced)?;
                let takes_tags = kind.properties.iter().any(|property| property.name == "Tags");
                if details.is_empty() && !(tags_changed && takes_tags) {
                    plan.made(resource);
                    continue;
                }
                let needs = |how: &str| details.iter().any(|detail| recreation(detail) == Some(how));
                let replacement = if needs("Always") {
                    replaced.insert(logical_id.clone());
                    "True"
                } else if needs("Conditionally") {
                    "Conditional"
                } else {
                    "False"
                };
                plan.made(resource);
                let physical_id = resource.physical_id.clone();
                let mut change = change("Modify", logical_id, &template.kind, physical_id, Some(replacement), details);
                if let Some(change) = change.resource_change.as_mut().filter(|_| replacement != "False") {
                    let kept = template.update_replace_policy != Policy::Delete;
                    change.policy_action = Some(if kept { "ReplaceAndRetain" } else { "ReplaceAndDelete" }.to_owned());
                }
                changes.push(change);
            }
        }
    }
    let place = |change: &Change| {
        let name = change.resource_change.as_ref().and_then(|one| one.logical_resource_id.clone());
        plan.template.resources.iter().position(|resource| Some(&resource.logical_id) == name.as_ref())
    };
    changes.sort_by_key(place);
    for resource in existing.iter().filter(|resource| !plan.graph.contains_key(&resource.logical_id)) {
        let physical_id = resource.physical_id.clone();
        let mut change = change("Remove", &resource.logical_id, &resource.kind, physical_id, None, Vec::new());
        if let Some(change) = change.resource_change.as_mut() {
            let kept = resource.deletion_policy != Policy::Delete;
            change.policy_action = Some(if kept { "Retain" } else { "Delete" }.to_owned());
        }
        changes.push(change);
    }
    Ok(changes)
}

fn recreation(detail: &ResourceChangeDetail) -> Option<&str> {
    detail.target.as_ref().and_then(|target| target.requires_recreation.as_deref())
}

/// The properties that would differ. One that hangs on a resource which is replaced is decided only then.
fn differences(
    plan: &Plan,
    kind: &Type,
    resource: &Resource,
    replaced: &BTreeSet<String>,
) -> Result<Vec<ResourceChangeDetail>> {
    let template = plan.resource(&resource.logical_id)?;
    let empty = Map::new();
    let wanted = template.properties.as_object().unwrap_or(&empty);
    let mut details = Vec::new();
    for property in kind.properties {
        let new = wanted.get(property.name);
        let old = resource.properties.get(property.name);
        let causing = new.and_then(|value| causing(value, replaced));
        let evaluated = match new {
            None => Ok(None),
            Some(value) => evaluate(value, &plan.scope()),
        };
        let dynamic = |value: &Value| value.to_string().contains("{{resolve:");
        let differs = match &evaluated {
            // It speaks of what is not there yet.
            Err(_) => true,
            Ok(Some(value)) if dynamic(value) => false,
            Ok(value) => value.as_ref() != old,
        };
        if !differs && causing.is_none() {
            continue;
        }
        let known = differs && evaluated.is_ok() && causing.is_none();
        let recreation = match (property.replaces, known) {
            (false, _) => "Never",
            (true, true) => "Always",
            (true, false) => "Conditionally",
        };
        details.push(ResourceChangeDetail {
            target: Some(ResourceTargetDefinition {
                attribute: Some("Properties".to_owned()),
                name: Some(property.name.to_owned()),
                requires_recreation: Some(recreation.to_owned()),
                ..Default::default()
            }),
            evaluation: Some(if known { "Static" } else { "Dynamic" }.to_owned()),
            change_source: Some(if causing.is_some() { "ResourceReference" } else { "DirectModification" }.to_owned()),
            causing_entity: causing,
        });
    }
    Ok(details)
}

/// The replaced resource that `value` speaks of.
fn causing(value: &Value, replaced: &BTreeSet<String>) -> Option<String> {
    let mut found = Vec::new();
    references::collect(value, &|_| None, &mut found).ok()?;
    found.into_iter().find_map(|reference| match reference {
        Reference::Ref(name) | Reference::Attribute { resource: name, .. } if replaced.contains(&name) => Some(name),
        _ => None,
    })
}

fn change(
    action: &str,
    logical_id: &str,
    kind: &str,
    physical_id: Option<String>,
    replacement: Option<&str>,
    details: Vec<ResourceChangeDetail>,
) -> Change {
    let tags_only = action == "Modify" && details.is_empty();
    let scope =
        if action != "Modify" { Vec::new() } else { vec![if tags_only { "Tags" } else { "Properties" }.to_owned()] };
    Change {
        r#type: Some("Resource".to_owned()),
        resource_change: Some(ResourceChange {
            action: Some(action.to_owned()),
            logical_resource_id: Some(logical_id.to_owned()),
            physical_resource_id: physical_id,
            resource_type: Some(kind.to_owned()),
            replacement: replacement.map(str::to_owned),
            scope: Some(scope),
            details: Some(details),
            ..Default::default()
        }),
        ..Change::default()
    }
}
