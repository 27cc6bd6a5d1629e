//! UpdateStack, CancelUpdateStack and ContinueUpdateRollback.

use std::sync::Arc;

use api_cloudformation::types::{
    CancelUpdateStackInput, ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput, UpdateStackInput,
    UpdateStackOutput,
};
use kernel::{Ctx, Error, Result};

use super::changes;
use super::create::remember;
use super::request::{self, Request};
use crate::deploy::Cloudformation;
use crate::error::{stack_does_not_exist, validation};
use crate::records::{self, Definition, Operation, Stack};
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
        role_arn: input.role_arn,
        rollback_configuration: input.rollback_configuration,
        resource_types: input.resource_types,
        stack_policy: input
            .stack_policy_body
            .or(input.stack_policy_url)
            .or(input.stack_policy_during_update_body)
            .or(input.stack_policy_during_update_url),
    };
    let definition = request::definition(&cx, &stack, Some(&stack.definition), asked).await?;
    if changes::same(&cx, &stack, &definition)? && stack.status != "UPDATE_FAILED" {
        return Err(validation("No updates are to be performed."));
    }
    let disable_rollback = input.disable_rollback.unwrap_or(false);
    let stack_id = stack.id.clone();
    let operation_id = begin(&state, &cx, &stack, definition, disable_rollback, token, None).await?;
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

/// Begins an update to `definition`; the operation's id.
pub async fn begin(
    state: &Arc<Cloudformation>,
    cx: &Ctx,
    stack: &Stack,
    definition: Definition,
    disable_rollback: bool,
    token: Option<String>,
    change_set_id: Option<String>,
) -> Result<String> {
    check_types(stack, &definition)?;
    let operation = Operation::new(cx, token.clone());
    let operation_id = operation.id.clone();
    let uuid = stack.uuid.clone();
    let writing = cx.clone();
    cx.write(move |writer| {
        let found = records::by_id(writer, &writing, &uuid)?;
        let mut stack = found.ok_or_else(|| stack_does_not_exist(&uuid))?;
        check_updatable(&stack)?;
        let old = std::mem::replace(&mut stack.definition, definition);
        stack.previous.get_or_insert(old);
        stack.disable_rollback = disable_rollback;
        stack.change_set_id = change_set_id.or(stack.change_set_id);
        stack.operation = Some(operation);
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
    let (old, new) = (template::read(&stack.definition.template)?, template::read(&definition.template)?);
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
    let operation = Operation::new(&cx, input.client_request_token);
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
    if input.role_arn.is_some() {
        return Err(Error::not_implemented("RoleARN of CloudFormation"));
    }
    if input.resources_to_skip.is_some_and(|skipped| !skipped.is_empty()) {
        return Err(Error::not_implemented("ResourcesToSkip of ContinueUpdateRollback"));
    }
    let name = input.stack_name.unwrap_or_default();
    let stack = live(&cx, &name)?;
    let operation = Operation::new(&cx, input.client_request_token);
    let refusal = format!("Stack:{} is in {} state and can not continue update rollback.", stack.id, stack.status);
    restart(&state, &cx, &stack, operation, "UPDATE_ROLLBACK_FAILED", &refusal).await?;
    Ok(ContinueUpdateRollbackOutput::default())
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
