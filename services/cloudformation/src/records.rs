//! What the store keeps of a stack: the stack itself, its resources, its events, its change sets, its exports.

use std::collections::BTreeSet;

use kernel::tags::Tags;
use kernel::{Ctx, Principal, ReadTyped, Result, Timestamp, Writer, id};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::template::model::Policy;
use crate::template::parameters::Kept;

const SERVICE: &str = "cloudformation";
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
pub struct Export {
    pub value: String,
    pub stack_id: String,
    pub stack_name: String,
}

impl Stack {
    pub fn in_progress(&self) -> bool {
        self.status.ends_with("_IN_PROGRESS") && self.status != "REVIEW_IN_PROGRESS"
    }

    pub fn operation_id(&self) -> &str {
        self.operation.as_ref().map_or("", |operation| operation.id.as_str())
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
        }
    }
}

pub fn stack_key(cx: &Ctx, uuid: &str) -> String {
    cx.key(SERVICE, &["stack", uuid])
}

pub fn stack_prefix(cx: &Ctx) -> String {
    cx.prefix(SERVICE, &["stack"])
}

/// The uuid of the stack that has the name now.
pub fn name_key(cx: &Ctx, name: &str) -> String {
    cx.key(SERVICE, &["name", name])
}

pub fn resource_key(cx: &Ctx, uuid: &str, logical_id: &str) -> String {
    cx.key(SERVICE, &["resource", uuid, logical_id])
}

pub fn resource_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["resource", uuid])
}

pub fn event_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["event", uuid])
}

pub fn change_set_key(cx: &Ctx, uuid: &str, name: &str) -> String {
    cx.key(SERVICE, &["changeset", uuid, name])
}

pub fn change_set_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["changeset", uuid])
}

pub fn all_change_sets_prefix(cx: &Ctx) -> String {
    cx.prefix(SERVICE, &["changeset"])
}

pub fn export_key(cx: &Ctx, name: &str) -> String {
    cx.key(SERVICE, &["export", name])
}

pub fn export_prefix(cx: &Ctx) -> String {
    cx.prefix(SERVICE, &["export"])
}

/// The name of the stack that imports, under the export's name.
pub fn import_key(cx: &Ctx, export: &str, uuid: &str) -> String {
    cx.key(SERVICE, &["import", export, uuid])
}

pub fn import_prefix(cx: &Ctx, export: &str) -> String {
    cx.prefix(SERVICE, &["import", export])
}

/// Where a start looks for what goes on: `cloudformation/active/ACCOUNT/REGION/UUID`.
pub fn active_key(cx: &Ctx, uuid: &str) -> String {
    store::key(&[SERVICE, "active", cx.account.as_str(), cx.region.name(), uuid])
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
    let now = cx.now();
    status.clone_into(&mut resource.status);
    resource.reason = reason;
    resource.updated_ms = now.millis();
    let event = Event {
        id: format!("{}-{status}-{}", resource.logical_id, now.iso8601_millis()),
        logical_id: resource.logical_id.clone(),
        physical_id: resource.physical_id.clone().unwrap_or_default(),
        kind: resource.kind.clone(),
        at_ms: now.millis(),
        status: resource.status.clone(),
        reason: resource.reason.clone(),
        properties: serde_json::to_string(&resource.properties).ok(),
        token: stack.operation.as_ref().and_then(|operation| operation.token.clone()),
        operation: stack.operation.as_ref().map(|operation| operation.id.clone()),
    };
    add_event(writer, cx, &stack.uuid, &event)?;
    writer.put(&resource_key(cx, &stack.uuid, &resource.logical_id), resource)?;
    Ok(())
}
