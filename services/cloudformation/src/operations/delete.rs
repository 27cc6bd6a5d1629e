//! DeleteStack and UpdateTerminationProtection.

use std::sync::Arc;

use api_cloudformation::types::{
    DeleteStackInput, UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput,
};
use kernel::{Ctx, ReadTyped, Result};

use super::create::remember;
use super::{request, role};
use crate::deploy::Cloudformation;
use crate::error::{stack_does_not_exist, validation};
use crate::records::{self, Stack};

pub async fn delete(state: Arc<Cloudformation>, cx: Ctx, input: DeleteStackInput) -> Result<schema::Empty> {
    let name = input.stack_name.unwrap_or_default();
    // A stack that is not there is deleted.
    let Some(stack) = records::find(&cx.read(), &cx, &name)? else { return Ok(output()) };
    let token = input.client_request_token;
    if stack.status == "DELETE_COMPLETE" || request::taken(&stack, token.as_deref(), "DeleteStack")? {
        return Ok(output());
    }
    if stack.termination_protection {
        return Err(validation(format!(
            "Stack [{}] cannot be deleted while TerminationProtection is enabled",
            stack.name
        )));
    }
    if stack.status == "DELETE_IN_PROGRESS" {
        return Ok(output());
    }
    let busy = ["UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"];
    if busy.contains(&stack.status.as_str()) || stack.status == "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" {
        return Err(validation(format!("Stack [{}] cannot be deleted while in status {}", stack.name, stack.status)));
    }
    let retain = input.retain_resources.unwrap_or_default();
    let force = input.deletion_mode.as_deref() == Some("FORCE_DELETE_STACK");
    if force && stack.status != "DELETE_FAILED" {
        return Err(validation(
            "Invalid operation on stack. The DeletionMode FORCE_DELETE_STACK can be given only for a stack in the \
             DELETE_FAILED state",
        ));
    }
    if !retain.is_empty() && stack.status != "DELETE_FAILED" {
        return Err(validation(
            "Invalid operation on stack. The specified resources to retain can be given only for a stack in the \
             DELETE_FAILED state",
        ));
    }
    let mut operation = role::operation(&cx, &stack, input.role_arn.as_deref(), token.clone()).await?;
    operation.retain = retain;
    operation.force = force;
    let (role_arn, deletion_mode) = (input.role_arn, input.deletion_mode);
    let uuid = stack.uuid.clone();
    let writing = cx.clone();
    let refused = cx
        .write(move |writer| {
            let cx = &writing;
            let Some(mut stack) = records::by_id(writer, cx, &stack.uuid)? else { return Ok(None) };
            if let Some(reason) = export_in_use(writer, cx, &stack)? {
                // The stack stays as it is, and its events say why.
                let status = stack.status.clone();
                records::put_status(writer, cx, &mut stack, &status, Some(reason.clone()))?;
                return Ok(Some(reason));
            }
            stack.operation = Some(operation);
            stack.role_arn = role_arn.or(stack.role_arn);
            stack.deletion_mode = deletion_mode.or(stack.deletion_mode);
            remember(&mut stack, token, "DeleteStack");
            records::put_status(writer, cx, &mut stack, "DELETE_IN_PROGRESS", Some("User Initiated".to_owned()))?;
            Ok(None)
        })
        .await?;
    if refused.is_none() {
        state.drive(&cx, &uuid);
    }
    Ok(output())
}

fn output() -> schema::Empty {
    schema::Empty::default()
}

pub fn export_in_use(reader: &impl ReadTyped, cx: &Ctx, stack: &Stack) -> Result<Option<String>> {
    for export in stack.outputs.iter().filter_map(|output| output.export_name.as_deref()) {
        let users: Vec<(String, String)> = reader.list(&records::import_prefix(cx, export))?;
        if let Some((_, user)) = users.first() {
            return Ok(Some(format!("Delete canceled. Cannot delete export {export} as it is in use by {user}.")));
        }
    }
    Ok(None)
}

pub async fn protect(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: UpdateTerminationProtectionInput,
) -> Result<UpdateTerminationProtectionOutput> {
    let name = input.stack_name.unwrap_or_default();
    let enabled = input.enable_termination_protection.unwrap_or(false);
    let writing = cx.clone();
    let stack_id = cx
        .write(move |writer| {
            let found = records::find(writer, &writing, &name)?;
            let mut stack = found.ok_or_else(|| stack_does_not_exist(&name))?;
            if stack.parent.is_some() {
                return Err(validation(format!(
                    "Termination protection cannot be set on the nested stack [{}]: set it on its root",
                    stack.name
                )));
            }
            if stack.status.starts_with("DELETE") {
                return Err(validation(format!(
                    "Stack [{}] is in {} state and its termination protection cannot be changed",
                    stack.name, stack.status
                )));
            }
            stack.termination_protection = enabled;
            writer.put(&records::stack_key(&writing, &stack.uuid), &stack)?;
            Ok(stack.id)
        })
        .await?;
    Ok(UpdateTerminationProtectionOutput { stack_id: Some(stack_id) })
}
