//! UpdateStack, CancelUpdateStack and ContinueUpdateRollback.

use std::sync::Arc;

use api_cloudformation::types::{
    CancelUpdateStackInput, ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput, RollbackStackInput,
    RollbackStackOutput, UpdateStackInput, UpdateStackOutput,
};
use kernel::{Ctx, Error, Result};

use super::create::remember;
use super::request::{self, Request};
use super::{changes, nested, role, stack_policy};
use crate::deploy::Cloudformation;
use crate::error::{stack_does_not_exist, validation};
use crate::records::{self, Definition, Operation, Rollback, Stack};
use crate::template;

/// States from which a stack can be updated.
const UPDATABLE: [&str; 5] =
    ["CREATE_COMPLETE", "IMPORT_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_FAILED"];

pub async fn update(state: Arc<Cloudformation>, cx: Ctx, input: UpdateStackInput) -> Result<UpdateStackOutput> {
    let name = input.stack_name.unwrap_or_default();
    let stack = live(&cx, &name)?;
    let token = input.client_request_token;
    if request::taken(&stack, token.as_deref(), "UpdateStack")? {
        return Ok(UpdateStackOutput { stack_id: Some(stack.id), operation_id: None });
    }
    check_updatable(&stack)?;
    let asked = Request {
        template_body: input.template_body,
        template_url: input.template_url,
        use_previous_template: input.use_previous_template,
        parameters: input.parameters,
        capabilities: input.capabilities,
        tags: input.tags,
        notification_arns: input.notification_arns,
        resource_types: input.resource_types,
    };
    let rollback = request::rollback(input.rollback_configuration, &stack.rollback)?;
    let policy = stack_policy::read(&state, &cx, input.stack_policy_body, input.stack_policy_url).await?;
    let (body, url) = (input.stack_policy_during_update_body, input.stack_policy_during_update_url);
    let policy_during_update = stack_policy::read(&state, &cx, body, url).await?;
    let definition = request::definition(&state, &cx, &stack, Some(&stack.definition), asked).await?;
    let unchanged = changes::same(&cx, &stack, &definition)?
        && stack.status != "UPDATE_FAILED"
        && policy.is_none()
        && !nested::may_change(&state, &cx, &stack).await?;
    if unchanged {
        return Err(validation("No updates are to be performed."));
    }
    let mut operation = role::operation(&cx, &stack, input.role_arn.as_deref(), token).await?;
    operation.policy_during_update = policy_during_update;
    let stack_id = stack.id.clone();
    let begun = Begun {
        definition,
        operation,
        disable_rollback: input.disable_rollback.unwrap_or(false),
        retain_except_on_create: input.retain_except_on_create.unwrap_or(false),
        change_set_id: None,
        role_arn: input.role_arn,
        rollback,
        stack_policy: policy,
    };
    let operation_id = begin(&state, &cx, &stack, begun).await?;
    Ok(UpdateStackOutput { stack_id: Some(stack_id), operation_id: Some(operation_id) })
}

/// The stack, if it is there.
pub fn live(cx: &Ctx, name: &str) -> Result<Stack> {
    let found = records::find(&cx.read(), cx, name)?.filter(|stack| stack.status != "DELETE_COMPLETE");
    found.ok_or_else(|| stack_does_not_exist(name))
}

pub fn check_updatable(stack: &Stack) -> Result<()> {
    if UPDATABLE.contains(&stack.status.as_str()) {
        return Ok(());
    }
    Err(validation(format!("Stack:{} is in {} state and can not be updated.", stack.id, stack.status)))
}

/// An update that was checked.
pub struct Begun {
    pub definition: Definition,
    pub operation: Operation,
    pub disable_rollback: bool,
    pub retain_except_on_create: bool,
    pub change_set_id: Option<String>,
    /// None leaves what the stack has.
    pub role_arn: Option<String>,
    pub rollback: Rollback,
    pub stack_policy: Option<String>,
}

/// Begins an update; the operation's id.
pub async fn begin(state: &Arc<Cloudformation>, cx: &Ctx, stack: &Stack, begun: Begun) -> Result<String> {
    check_types(stack, &begun.definition)?;
    let operation_id = begun.operation.id.clone();
    let uuid = stack.uuid.clone();
    let writing = cx.clone();
    cx.write(move |writer| {
        let found = records::by_id(writer, &writing, &uuid)?;
        let mut stack = found.ok_or_else(|| stack_does_not_exist(&uuid))?;
        check_updatable(&stack)?;
        let token = begun.operation.token.clone();
        let old = std::mem::replace(&mut stack.definition, begun.definition);
        stack.previous.get_or_insert(old);
        stack.disable_rollback = begun.disable_rollback;
        stack.retain_except_on_create = begun.retain_except_on_create;
        stack.change_set_id = begun.change_set_id.or(stack.change_set_id);
        stack.role_arn = begun.role_arn.or(stack.role_arn);
        stack.rollback = begun.rollback;
        stack.stack_policy = begun.stack_policy.or(stack.stack_policy);
        stack.operation = Some(begun.operation);
        remember(&mut stack, token, "UpdateStack");
        stack.updated_ms = Some(writing.now().millis());
        records::put_status(writer, &writing, &mut stack, "UPDATE_IN_PROGRESS", Some("User Initiated".to_owned()))
    })
    .await?;
    state.drive(cx, &stack.uuid);
    Ok(operation_id)
}

/// A resource keeps its type.
fn check_types(stack: &Stack, definition: &Definition) -> Result<()> {
    let (old, new) = (template::of(&stack.definition)?, template::of(definition)?);
    let changed: Vec<&str> = new
        .resources
        .iter()
        .filter(|resource| old.resource(&resource.logical_id).is_some_and(|before| before.kind != resource.kind))
        .map(|resource| resource.logical_id.as_str())
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    Err(validation(format!(
        "Update of resource type is not permitted. The new template modifies resource type of the following resources: [{}]",
        changed.join(", ")
    )))
}

pub async fn cancel(state: Arc<Cloudformation>, cx: Ctx, input: CancelUpdateStackInput) -> Result<schema::Empty> {
    let stack = live(&cx, &input.stack_name.unwrap_or_default())?;
    let operation = role::operation(&cx, &stack, None, input.client_request_token).await?;
    restart(
        &state,
        &cx,
        &stack,
        operation,
        "UPDATE_IN_PROGRESS",
        "CancelUpdateStack cannot be called from current stack status",
    )
    .await?;
    Ok(schema::Empty::default())
}

pub async fn continue_rollback(
    state: Arc<Cloudformation>,
    cx: Ctx,
    input: ContinueUpdateRollbackInput,
) -> Result<ContinueUpdateRollbackOutput> {
    let name = input.stack_name.unwrap_or_default();
    let stack = live(&cx, &name)?;
    let mut operation = role::operation(&cx, &stack, input.role_arn.as_deref(), input.client_request_token).await?;
    operation.skip = input.resources_to_skip.unwrap_or_default();
    check_skipped(&cx, &stack, &operation.skip)?;
    let refusal = format!("Stack:{} is in {} state and can not continue update rollback.", stack.id, stack.status);
    restart(&state, &cx, &stack, operation, "UPDATE_ROLLBACK_FAILED", &refusal).await?;
    Ok(ContinueUpdateRollbackOutput::default())
}

/// Only what the rollback failed on can be passed over.
fn check_skipped(cx: &Ctx, stack: &Stack, skipped: &[String]) -> Result<()> {
    let resources = records::resources(&cx.read(), cx, &stack.uuid)?;
    for name in skipped {
        if name.contains('.') {
            return Err(Error::not_implemented("resources of nested stacks in ResourcesToSkip"));
        }
        let Some(resource) = resources.iter().find(|resource| resource.logical_id == *name) else {
            return Err(validation(format!("Resource [{name}] to skip does not exist in stack {}", stack.name)));
        };
        if resource.status != "UPDATE_FAILED" {
            return Err(validation(format!(
                "Resource [{name}] to skip is not in UPDATE_FAILED state but in {}",
                resource.status
            )));
        }
    }
    Ok(())
}

/// RollbackStack: takes back what failed with rollback disabled.
pub async fn roll_back(state: Arc<Cloudformation>, cx: Ctx, input: RollbackStackInput) -> Result<RollbackStackOutput> {
    let stack = live(&cx, &input.stack_name.unwrap_or_default())?;
    let to = match stack.status.as_str() {
        "CREATE_FAILED" => "ROLLBACK_IN_PROGRESS",
        "UPDATE_FAILED" => "UPDATE_ROLLBACK_IN_PROGRESS",
        status => {
            return Err(validation(format!("Stack:{} is in {status} state and can not be rolled back.", stack.id)));
        }
    };
    let operation = role::operation(&cx, &stack, input.role_arn.as_deref(), input.client_request_token).await?;
    let (operation_id, stack_id) = (operation.id.clone(), stack.id.clone());
    let (writing, uuid) = (cx.clone(), stack.uuid.clone());
    let retain_except_on_create = input.retain_except_on_create;
    cx.write(move |writer| {
        let found = records::by_id(writer, &writing, &uuid)?.filter(|found| found.status == stack.status);
        let mut stack = found.ok_or_else(|| validation("The stack's status has changed meanwhile."))?;
        stack.retain_except_on_create = retain_except_on_create.unwrap_or(stack.retain_except_on_create);
        stack.role_arn = input.role_arn.or(stack.role_arn);
        stack.operation = Some(operation);
        records::put_status(writer, &writing, &mut stack, to, Some("User Initiated".to_owned()))
    })
    .await?;
    let uuid = stack_id.rsplit('/').next().unwrap_or_default().to_owned();
    state.drive(&cx, &uuid);
    Ok(RollbackStackOutput { stack_id: Some(stack_id), operation_id: Some(operation_id) })
}

/// Takes the stack from `from` to its rollback.
async fn restart(
    state: &Arc<Cloudformation>,
    cx: &Ctx,
    stack: &Stack,
    mut operation: Operation,
    from: &'static str,
    refusal: &str,
) -> Result<()> {
    let (writing, uuid, refusal) = (cx.clone(), stack.uuid.clone(), refusal.to_owned());
    cx.write(move |writer| {
        let found = records::by_id(writer, &writing, &uuid)?;
        let mut stack = found.filter(|stack| stack.status == from).ok_or_else(|| validation(refusal))?;
        if let Some(running) = &stack.operation {
            // What the cancelled update made is its rollback's to delete.
            operation.token = operation.token.or_else(|| running.token.clone());
        }
        stack.operation = Some(operation);
        let reason = (from == "UPDATE_IN_PROGRESS").then(|| "User Initiated".to_owned());
        records::put_status(writer, &writing, &mut stack, "UPDATE_ROLLBACK_IN_PROGRESS", reason)
    })
    .await?;
    state.drive(cx, &stack.uuid);
    Ok(())
}
