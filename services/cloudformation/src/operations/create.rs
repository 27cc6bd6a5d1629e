//! CreateStack.

use std::sync::Arc;

use api_cloudformation::errors;
use api_cloudformation::types::{CreateStackInput, CreateStackOutput};
use kernel::{Ctx, Result, Writer, id, quota};

use super::request::{self, Request};
use super::{role, stack_policy};
use crate::deploy::Cloudformation;
use crate::error::validation;
use crate::records::{self, Definition, Rollback, Stack};

/// Requests that a stack remembers by token.
const MAX_TOKENS: usize = 20;

pub async fn create(state: Arc<Cloudformation>, cx: Ctx, input: CreateStackInput) -> Result<CreateStackOutput> {
    let name = input.stack_name.unwrap_or_default();
    check_name(&name)?;
    let token = input.client_request_token;
    if let Some(existing) = records::find(&cx.read(), &cx, &name)? {
        if request::taken(&existing, token.as_deref(), "CreateStack")? {
            return Ok(CreateStackOutput { stack_id: Some(existing.id), operation_id: None });
        }
        if existing.status != "REVIEW_IN_PROGRESS" {
            return Err(already_exists(&name));
        }
    }
    if input.on_failure.is_some() && input.disable_rollback.is_some() {
        return Err(validation("Either DisableRollback or OnFailure can be specified, not both."));
    }
    let mut stack = new_stack(&cx, &name);
    stack.disable_rollback = input.disable_rollback.unwrap_or(false);
    stack.on_failure = input.on_failure.unwrap_or_else(|| "ROLLBACK".to_owned());
    stack.timeout_minutes = input.timeout_in_minutes;
    stack.termination_protection = input.enable_termination_protection.unwrap_or(false);
    stack.retain_except_on_create = input.retain_except_on_create.unwrap_or(false);
    let asked = Request {
        template_body: input.template_body,
        template_url: input.template_url,
        parameters: input.parameters,
        capabilities: input.capabilities,
        tags: input.tags,
        notification_arns: input.notification_arns,
        resource_types: input.resource_types,
        ..Request::default()
    };
    stack.rollback = request::rollback(input.rollback_configuration, &Rollback::default())?;
    stack.stack_policy = stack_policy::read(&state, &cx, input.stack_policy_body, input.stack_policy_url).await?;
    stack.definition = request::definition(&state, &cx, &stack, None, asked).await?;
    let operation = role::operation(&cx, &stack, input.role_arn.as_deref(), token.clone()).await?;
    stack.role_arn = input.role_arn;
    remember(&mut stack, token, "CreateStack");
    let (uuid, stack_id, operation_id) = (stack.uuid.clone(), stack.id.clone(), operation.id.clone());
    let limit = cx.quota(&quota::STACKS)?;
    let writing = cx.clone();
    cx.write(move |writer| {
        let cx = &writing;
        take_name(writer, cx, &stack, limit)?;
        stack.operation = Some(operation);
        records::put_status(writer, cx, &mut stack, "CREATE_IN_PROGRESS", Some("User Initiated".to_owned()))
    })
    .await?;
    state.drive(&cx, &uuid);
    Ok(CreateStackOutput { stack_id: Some(stack_id), operation_id: Some(operation_id) })
}

/// Gives the stack its name. Err if another one has it.
pub fn take_name(writer: &mut Writer<'_>, cx: &Ctx, stack: &Stack, limit: f64) -> Result<()> {
    if let Some(existing) = records::find(writer, cx, &stack.name)?
        && existing.uuid != stack.uuid
    {
        return Err(already_exists(&stack.name));
    }
    let name = records::name_key(cx, &stack.name);
    if writer.get_bytes(&name)?.is_some() {
        return Ok(());
    }
    let count: u64 = writer.get(&records::count_key(cx))?.unwrap_or(0);
    if count as f64 >= limit {
        return Err(errors::limit_exceeded_exception(format!("Limit of {limit} stacks exceeded")));
    }
    writer.put(&records::count_key(cx), &(count + 1))?;
    writer.put(&name, &stack.uuid)?;
    Ok(())
}

/// Gives the stack's name free.
pub fn drop_name(writer: &mut Writer<'_>, cx: &Ctx, stack: &Stack) -> Result<()> {
    let name = records::name_key(cx, &stack.name);
    let current: Option<String> = writer.get(&name)?;
    if current.as_deref() == Some(stack.uuid.as_str()) {
        writer.delete(&name)?;
        let count: u64 = writer.get(&records::count_key(cx))?.unwrap_or(0);
        writer.put(&records::count_key(cx), &count.saturating_sub(1))?;
    }
    Ok(())
}

pub fn already_exists(name: &str) -> kernel::Error {
    errors::already_exists_exception(format!("Stack [{name}] already exists"))
}

/// A stack that does not exist yet.
pub fn new_stack(cx: &Ctx, name: &str) -> Stack {
    let uuid = id::uuid();
    Stack {
        id: cx.arn("cloudformation", format!("stack/{name}/{uuid}")),
        uuid,
        name: name.to_owned(),
        status: String::new(),
        reason: None,
        created_ms: cx.now().millis(),
        updated_ms: None,
        deleted_ms: None,
        definition: Definition::default(),
        previous: None,
        disable_rollback: false,
        on_failure: "ROLLBACK".to_owned(),
        timeout_minutes: None,
        termination_protection: false,
        retain_except_on_create: false,
        outputs: Vec::new(),
        change_set_id: None,
        operation: None,
        tokens: Vec::new(),
        role_arn: None,
        stack_policy: None,
        deletion_mode: None,
        rollback: Rollback::default(),
        parent: None,
        drift: None,
    }
}

pub fn remember(stack: &mut Stack, token: Option<String>, what: &str) {
    if let Some(token) = token {
        stack.tokens.push((token, what.to_owned()));
        let extra = stack.tokens.len().saturating_sub(MAX_TOKENS);
        stack.tokens.drain(..extra);
    }
}

/// Letters, digits and hyphens, a letter first, 128 at most.
pub fn check_name(name: &str) -> Result<()> {
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && name.len() <= 128;
    if fits {
        return Ok(());
    }
    Err(validation(format!(
        "1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must satisfy \
         regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
    )))
}
