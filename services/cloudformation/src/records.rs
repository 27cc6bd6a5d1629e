//! What the store keeps of a stack: the stack itself, its resources, its events, its change sets, its exports.

mod keys;

use std::collections::BTreeSet;

use kernel::tags::Tags;
use kernel::{Ctx, Principal, ReadTyped, Result, Timestamp, Writer, id};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use keys::{
    active_key, change_set_id_key, change_set_key, change_set_prefix, count_key, drift_detection_key, event_prefix,
    export_key, export_prefix, import_key, import_prefix, imported_key, imported_prefix, name_key, physical_key,
    resource_key, resource_prefix, rolling_key, signal_key, signal_prefix, stack_key, stack_prefix,
};

use keys::SERVICE;

use crate::template;
use crate::template::model::Policy;
use crate::template::parameters::Kept;

pub const STACK_TYPE: &str = "AWS::CloudFormation::Stack";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stack {
    /// The ARN.
    pub id: String,
    /// Its last part.
    pub uuid: String,
    pub name: String,
    pub status: String,
    pub reason: Option<String>,
    pub created_ms: i64,
    pub updated_ms: Option<i64>,
    pub deleted_ms: Option<i64>,
    /// What is deployed, or being deployed.
    pub definition: Definition,
    /// What an update that runs would go back to.
    pub previous: Option<Definition>,
    pub disable_rollback: bool,
    /// `ROLLBACK`, `DELETE` or `DO_NOTHING`.
    pub on_failure: String,
    pub timeout_minutes: Option<i32>,
    pub termination_protection: bool,
    pub retain_except_on_create: bool,
    pub outputs: Vec<Output>,
    pub change_set_id: Option<String>,
    /// What runs now; its end clears it.
    pub operation: Option<Operation>,
    /// Tokens of requests that were taken: what was asked, by token.
    #[serde(default)]
    pub tokens: Vec<(String, String)>,
    /// The role that its operations act as.
    #[serde(default)]
    pub role_arn: Option<String>,
    #[serde(default)]
    pub stack_policy: Option<String>,
    #[serde(default)]
    pub deletion_mode: Option<String>,
    #[serde(default)]
    pub rollback: Rollback,
    /// Nested: the stack, and its resource, that this one belongs to.
    #[serde(default)]
    pub parent: Option<Parent>,
    #[serde(default)]
    pub drift: Option<StackDrift>,
}

/// Alarms that take an operation back, and how long they are watched after it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Rollback {
    /// ARN and type.
    pub triggers: Vec<(String, String)>,
    pub monitoring_minutes: i32,
    /// Since when the running operation watches them alone.
    #[serde(default)]
    pub watching_since_ms: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parent {
    pub stack_id: String,
    pub root_id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StackDrift {
    /// `IN_SYNC`, `DRIFTED`.
    pub status: String,
    pub at_ms: i64,
}

/// The last comparison of a resource with what the template says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drift {
    /// `IN_SYNC`, `MODIFIED`, `DELETED`, `NOT_CHECKED`.
    pub status: String,
    pub at_ms: i64,
    pub expected: Option<String>,
    pub actual: Option<String>,
    pub differences: Vec<Difference>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// `/Tags/0/Value`
    pub path: String,
    pub expected: String,
    pub actual: String,
    /// `ADD`, `REMOVE`, `NOT_EQUAL`.
    pub kind: String,
}

/// What a signal to a resource, or to a wait condition's handle, said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signal {
    pub unique_id: String,
    pub success: bool,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub data: String,
}

/// What a stack is made from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    pub template: String,
    pub parameters: Vec<Kept>,
    pub tags: Tags,
    pub capabilities: Vec<String>,
    pub notification_arns: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Output {
    pub key: String,
    pub value: String,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

/// An operation on a stack, as whom it acts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Operation {
    /// Unlike that of any other operation.
    pub id: String,
    pub principal: Principal,
    pub session_policies: Vec<String>,
    #[serde(default)]
    pub session: kernel::credentials::SessionFacts,
    pub access_key: String,
    pub user_agent: String,
    pub token: Option<String>,
    /// DeleteStack: what to leave alone.
    pub retain: Vec<String>,
    pub started_ms: i64,
    /// ContinueUpdateRollback: what to take for rolled back.
    #[serde(default)]
    pub skip: Vec<String>,
    /// DeleteStack: what cannot be deleted is left behind.
    #[serde(default)]
    pub force: bool,
    /// UpdateStack: the stack policy for this update alone.
    #[serde(default)]
    pub policy_during_update: Option<String>,
    /// Of a nested stack: the end of its update waits for its parent's.
    #[serde(default)]
    pub hold: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Resource {
    pub logical_id: String,
    pub kind: String,
    pub physical_id: Option<String>,
    pub status: String,
    pub reason: Option<String>,
    pub updated_ms: i64,
    /// The same for each attempt to make it: names and client tokens come from it.
    pub token: String,
    pub properties: Map<String, Value>,
    pub attributes: Map<String, Value>,
    /// What it was made after; it is deleted before those.
    pub depends_on: BTreeSet<String>,
    pub deletion_policy: Policy,
    pub update_replace_policy: Policy,
    pub metadata: Option<Value>,
    /// The operation that made it.
    pub born: String,
    /// What the running update changed.
    pub previous: Option<Box<Previous>>,
    #[serde(default)]
    pub creation_policy: Option<Value>,
    #[serde(default)]
    pub update_policy: Option<Value>,
    /// When its physical resource was made: what waits for signals counts from here.
    #[serde(default)]
    pub initiated_ms: Option<i64>,
    /// Physical resources that updates which failed left, one after the other; the clean-up deletes them.
    #[serde(default)]
    pub leftovers: Vec<Previous>,
    #[serde(default)]
    pub drift: Option<Drift>,
}

/// A resource as it was before an update.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Previous {
    pub physical_id: String,
    pub properties: Map<String, Value>,
    pub attributes: Map<String, Value>,
    pub token: String,
    /// Another physical resource took its place.
    pub replaced: bool,
    /// A rollback put the resource back: this is what the update had made of it.
    #[serde(default)]
    pub restored: bool,
    /// A rollback is changing the resource back in place: these are the properties that it changes from.
    #[serde(default)]
    pub restoring: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Event {
    pub id: String,
    pub logical_id: String,
    pub physical_id: String,
    pub kind: String,
    pub at_ms: i64,
    pub status: String,
    pub reason: Option<String>,
    pub properties: Option<String>,
    pub token: Option<String>,
    pub operation: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeSet {
    /// The ARN.
    pub id: String,
    pub name: String,
    pub stack_id: String,
    pub stack_uuid: String,
    pub stack_name: String,
    pub is_create: bool,
    pub status: String,
    pub reason: Option<String>,
    pub execution_status: String,
    pub description: Option<String>,
    pub created_ms: i64,
    pub definition: Definition,
    pub on_failure: Option<String>,
    pub token: Option<String>,
    #[serde(default)]
    pub role_arn: Option<String>,
    #[serde(default)]
    pub rollback: Option<Rollback>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Export {
    pub value: String,
    pub stack_id: String,
    pub stack_name: String,
}

impl Stack {
    pub fn in_progress(&self) -> bool {
        self.status.ends_with("_IN_PROGRESS") && self.status != "REVIEW_IN_PROGRESS"
    }

    /// Whether its update is done and waits for the end of its parent's.
    pub fn is_held(&self) -> bool {
        self.status == "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" && self.operation.as_ref().is_some_and(|one| one.hold)
    }

    pub fn operation_id(&self) -> &str {
        self.operation.as_ref().map_or("", |operation| operation.id.as_str())
    }
}

impl Resource {
    /// A resource of the template that is not there yet, of the operation `born`.
    pub fn new(template: &template::model::Resource, born: &str) -> Resource {
        Resource {
            logical_id: template.logical_id.clone(),
            kind: template.kind.clone(),
            physical_id: None,
            status: String::new(),
            reason: None,
            updated_ms: 0,
            token: String::new(),
            properties: Map::new(),
            attributes: Map::new(),
            depends_on: BTreeSet::new(),
            deletion_policy: template.deletion_policy,
            update_replace_policy: template.update_replace_policy,
            metadata: template.metadata.clone(),
            born: born.to_owned(),
            previous: None,
            creation_policy: template.creation_policy.clone(),
            update_policy: template.update_policy.clone(),
            initiated_ms: None,
            leftovers: Vec::new(),
            drift: None,
        }
    }
}

impl Operation {
    pub fn new(cx: &Ctx, token: Option<String>) -> Operation {
        Operation {
            id: id::uuid(),
            principal: cx.principal.clone(),
            session_policies: cx.caller.session_policies.clone(),
            session: cx.caller.session.clone(),
            access_key: cx.caller.access_key.clone(),
            user_agent: cx.caller.user_agent.clone(),
            token,
            retain: Vec::new(),
            started_ms: cx.now().millis(),
            skip: Vec::new(),
            force: false,
            policy_during_update: None,
            hold: false,
        }
    }
}

/// Forgets every change set of the stack.
pub fn delete_change_sets(writer: &mut Writer<'_>, cx: &Ctx, uuid: &str) -> Result<()> {
    let all: Vec<(String, ChangeSet)> = writer.list(&change_set_prefix(cx, uuid))?;
    for (key, change_set) in all {
        writer.delete(&key)?;
        writer.delete(&change_set_id_key(cx, &change_set.id))?;
    }
    Ok(())
}

pub fn by_id(reader: &impl ReadTyped, cx: &Ctx, uuid: &str) -> Result<Option<Stack>> {
    Ok(reader.get(&stack_key(cx, uuid))?)
}

/// The stack of a name or an ARN. A deleted one is found by its ARN only.
pub fn find(reader: &impl ReadTyped, cx: &Ctx, name_or_id: &str) -> Result<Option<Stack>> {
    let uuid = match name_or_id.rsplit_once('/') {
        Some((_, uuid)) if name_or_id.starts_with("arn:") => Some(uuid.to_owned()),
        _ => reader.get(&name_key(cx, name_or_id))?,
    };
    let Some(uuid) = uuid else { return Ok(None) };
    Ok(by_id(reader, cx, &uuid)?.filter(|stack| stack.id == name_or_id || stack.name == name_or_id))
}

pub fn resources(reader: &impl ReadTyped, cx: &Ctx, uuid: &str) -> Result<Vec<Resource>> {
    Ok(reader.list(&resource_prefix(cx, uuid))?.into_iter().map(|(_, resource)| resource).collect())
}

/// Adds an event after the stack's others.
pub fn add_event(writer: &mut Writer<'_>, cx: &Ctx, uuid: &str, event: &Event) -> Result<()> {
    let counter = cx.key(SERVICE, &["events", uuid]);
    let number: u64 = writer.get(&counter)?.unwrap_or(0) + 1;
    writer.put(&counter, &number)?;
    writer.put(&cx.key(SERVICE, &["event", uuid, &format!("{number:010}")]), event)?;
    Ok(())
}

/// The stack's own event for the status that it has now.
pub fn stack_event(stack: &Stack, now: Timestamp) -> Event {
    Event {
        id: id::uuid(),
        logical_id: stack.name.clone(),
        physical_id: stack.id.clone(),
        kind: STACK_TYPE.to_owned(),
        at_ms: now.millis(),
        status: stack.status.clone(),
        reason: stack.reason.clone(),
        properties: None,
        token: stack.operation.as_ref().and_then(|operation| operation.token.clone()),
        operation: stack.operation.as_ref().map(|operation| operation.id.clone()),
    }
}

/// Writes the stack in a new status, with its event. Ends the operation if nothing goes on in that status.
pub fn put_status(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    stack: &mut Stack,
    status: &str,
    reason: Option<String>,
) -> Result<()> {
    status.clone_into(&mut stack.status);
    stack.reason = reason;
    add_event(writer, cx, &stack.uuid, &stack_event(stack, cx.now()))?;
    if stack.in_progress() {
        writer.put(&active_key(cx, &stack.uuid), &())?;
    } else {
        stack.operation = None;
        writer.delete(&active_key(cx, &stack.uuid))?;
    }
    writer.put(&stack_key(cx, &stack.uuid), stack)?;
    Ok(())
}

/// Writes the resource with the event of its status.
pub fn put_resource(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    stack: &Stack,
    resource: &mut Resource,
    status: &str,
    reason: Option<String>,
) -> Result<()> {
    status.clone_into(&mut resource.status);
    resource.reason.clone_from(&reason);
    resource.updated_ms = cx.now().millis();
    add_resource_event(writer, cx, stack, resource, reason)?;
    if let Some(physical_id) = &resource.physical_id {
        if gone(resource) {
            writer.delete(&physical_key(cx, physical_id))?;
        } else {
            writer.put(&physical_key(cx, physical_id), &stack.uuid)?;
        }
    }
    writer.put(&resource_key(cx, &stack.uuid, &resource.logical_id), resource)?;
    Ok(())
}

/// Adds an event of the resource in the status that it has.
pub fn add_resource_event(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    stack: &Stack,
    resource: &Resource,
    reason: Option<String>,
) -> Result<()> {
    let now = cx.now();
    let event = Event {
        id: format!("{}-{}-{}", resource.logical_id, resource.status, now.iso8601_millis()),
        logical_id: resource.logical_id.clone(),
        physical_id: resource.physical_id.clone().unwrap_or_default(),
        kind: resource.kind.clone(),
        at_ms: now.millis(),
        status: resource.status.clone(),
        reason,
        properties: serde_json::to_string(&resource.properties).ok(),
        token: stack.operation.as_ref().and_then(|operation| operation.token.clone()),
        operation: stack.operation.as_ref().map(|operation| operation.id.clone()),
    };
    add_event(writer, cx, &stack.uuid, &event)
}

/// Whether the stack has nothing of the resource any more.
pub fn gone(resource: &Resource) -> bool {
    matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED")
}
