//! Change sets: CreateChangeSet, DescribeChangeSet, ExecuteChangeSet, DeleteChangeSet and ListChangeSets.

use std::sync::Arc;

use api_cloudformation::errors;
use api_cloudformation::types::{
    ChangeSetSummary, CreateChangeSetInput, CreateChangeSetOutput, DeleteChangeSetInput, DeleteChangeSetOutput,
    DescribeChangeSetInput, DescribeChangeSetOutput, ExecuteChangeSetInput, ExecuteChangeSetOutput,
    ListChangeSetsInput, ListChangeSetsOutput,
};
use kernel::{Ctx, Error, Result, Timestamp, id, page, quota};

use super::create::{check_name, new_stack, remember, take_name};
use super::request::{self, Request};
use super::update::Begun;
use super::{changes, describe as shown, nested, role, update};
use crate::deploy::Cloudformation;
use crate::error::{bad_token, stack_does_not_exist, validation};
use crate::records::{self, ChangeSet, Stack};

const PAGE: usize = 100;
/// What `aws cloudformation deploy` looks for.
const NO_CHANGES: &str =
    "The submitted information didn't contain changes. Submit different information to create a change set.";

pub async fn create(state: Arc<Cloudformation>, cx: Ctx, input: CreateChangeSetInput) -> Result<CreateChangeSetOutput> {
    let stack_name = input.stack_name.unwrap_or_default();
    let name = input.change_set_name.unwrap_or_default();
    let kind = input.change_set_type.unwrap_or_else(|| "UPDATE".to_owned());
    if kind == "IMPORT" || input.resources_to_import.is_some_and(|all| !all.is_empty()) {
        return Err(Error::not_implemented("the import of resources into stacks"));
    }
    if input.include_nested_stacks == Some(true) || input.import_existing_resources == Some(true) {
        return Err(Error::not_implemented("IncludeNestedStacks and ImportExistingResources of change sets"));
    }
    let existing = records::find(&cx.read(), &cx, &stack_name)?.filter(|stack| stack.status != "DELETE_COMPLETE");
    let is_create = kind == "CREATE";
    let stack = match (existing, is_create) {
        (Some(stack), true) if stack.status != "REVIEW_IN_PROGRESS" => {
            return Err(validation(format!(
                "Stack [{stack_name}] already exists and cannot be created again with the changeSet [{name}]."
            )));
        }
        (Some(stack), false) if stack.status == "REVIEW_IN_PROGRESS" => {
            return Err(validation(format!("Stack [{stack_name}] does not exist")));
        }
        (Some(stack), true) => stack,
        (Some(stack), false) => {
            update::check_updatable(&stack)?;
            stack
        }
        (None, true) => {
            check_name(&stack_name)?;
            new_stack(&cx, &stack_name)
        }
        (None, false) => return Err(stack_does_not_exist(&stack_name)),
    };
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
    let current = (!is_create).then_some(&stack.definition);
    let rollback = request::rollback(input.rollback_configuration, &stack.rollback)?;
    let definition = request::definition(&state, &cx, &stack, current, asked).await?;
    if input.role_arn.is_some() {
        role::operation(&cx, &stack, input.role_arn.as_deref(), None).await?;
    }
    let without_changes =
        !is_create && changes::same(&cx, &stack, &definition)? && !nested::may_change(&state, &cx, &stack).await?;
    let change_set = ChangeSet {
        id: cx.arn("cloudformation", format!("changeSet/{name}/{}", id::uuid())),
        name: name.clone(),
        stack_id: stack.id.clone(),
        stack_uuid: stack.uuid.clone(),
        stack_name: stack.name.clone(),
        is_create,
        status: if without_changes { "FAILED" } else { "CREATE_COMPLETE" }.to_owned(),
        reason: without_changes.then(|| NO_CHANGES.to_owned()),
        execution_status: if without_changes { "UNAVAILABLE" } else { "AVAILABLE" }.to_owned(),
        description: input.description,
        created_ms: cx.now().millis(),
        definition,
        on_failure: input.on_stack_failure,
        token: input.client_token,
        role_arn: input.role_arn,
        rollback: Some(rollback),
    };
    let limit = cx.quota(&quota::STACKS)?;
    let writing = cx.clone();
    let (id, stack_id) = cx
        .write(move |writer| {
            let cx = &writing;
            let mut stack = stack;
            let key = records::change_set_key(cx, &stack.uuid, &name);
            let same_name: Option<ChangeSet> = writer.get(&key)?;
            if let Some(existing) = same_name {
                if existing.token.is_some() && existing.token == change_set.token {
                    return Ok((existing.id, existing.stack_id));
                }
                return Err(errors::already_exists_exception(format!("ChangeSet {name} already exists")));
            }
            if is_create && stack.status.is_empty() {
                take_name(writer, cx, &stack, limit)?;
                records::put_status(writer, cx, &mut stack, "REVIEW_IN_PROGRESS", Some("User Initiated".to_owned()))?;
            }
            writer.put(&records::change_set_id_key(cx, &change_set.id), &key)?;
            writer.put(&key, &change_set)?;
            Ok((change_set.id, stack.id))
        })
        .await?;
    Ok(CreateChangeSetOutput { id: Some(id), stack_id: Some(stack_id) })
}

/// The change set of an ARN, or of a name and its stack.
pub fn find(cx: &Ctx, stack: Option<&str>, name: &str) -> Result<ChangeSet> {
    let missing = || errors::change_set_not_found_exception(format!("ChangeSet [{name}] does not exist"));
    let reader = cx.read();
    if name.starts_with("arn:") {
        let key: Option<String> = reader.get(&records::change_set_id_key(cx, name))?;
        return reader.get(&key.ok_or_else(missing)?)?.ok_or_else(missing);
    }
    let Some(stack_name) = stack else {
        return Err(validation("StackName must be specified if ChangeSetName is not specified as an ARN."));
    };
    let stack = records::find(&reader, cx, stack_name)?.ok_or_else(|| stack_does_not_exist(stack_name))?;
    reader.get(&records::change_set_key(cx, &stack.uuid, name))?.ok_or_else(missing)
}

pub async fn describe(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: DescribeChangeSetInput,
) -> Result<DescribeChangeSetOutput> {
    let found = find(&cx, input.stack_name.as_deref(), &input.change_set_name.unwrap_or_default())?;
    let stack = records::by_id(&cx.read(), &cx, &found.stack_uuid)?;
    let stack = stack.ok_or_else(|| stack_does_not_exist(&found.stack_name))?;
    let all = if found.status == "FAILED" { Vec::new() } else { changes::list(&cx, &stack, &found.definition)? };
    let numbered = all.into_iter().enumerate().collect();
    let (page, next_token) =
        page::cut(numbered, input.next_token.as_deref(), PAGE, |(number, _)| format!("{number:06}"))
            .map_err(|_| bad_token())?;
    Ok(DescribeChangeSetOutput {
        change_set_name: Some(found.name),
        change_set_id: Some(found.id),
        stack_id: Some(found.stack_id),
        stack_name: Some(found.stack_name),
        description: found.description,
        parameters: Some(shown::parameters(&found.definition)),
        creation_time: Some(Timestamp::from_millis(found.created_ms)),
        execution_status: Some(found.execution_status),
        status: Some(found.status),
        status_reason: found.reason,
        notification_arns: Some(found.definition.notification_arns.clone()),
        rollback_configuration: Some(shown::rollback(&found.rollback.unwrap_or_default())),
        capabilities: Some(found.definition.capabilities.clone()),
        tags: Some(shown::tags(&found.definition)),
        changes: Some(page.into_iter().map(|(_, change)| change).collect()),
        next_token,
        include_nested_stacks: Some(false),
        on_stack_failure: found.on_failure,
        ..DescribeChangeSetOutput::default()
    })
}

pub async fn execute(
    state: Arc<Cloudformation>,
    cx: Ctx,
    input: ExecuteChangeSetInput,
) -> Result<ExecuteChangeSetOutput> {
    let found = find(&cx, input.stack_name.as_deref(), &input.change_set_name.unwrap_or_default())?;
    if found.execution_status != "AVAILABLE" {
        return Err(errors::invalid_change_set_status_exception(format!(
            "ChangeSet [{}] cannot be executed in its current status of [{}]",
            found.id, found.status
        )));
    }
    let stack = records::by_id(&cx.read(), &cx, &found.stack_uuid)?;
    let stack = stack.ok_or_else(|| stack_does_not_exist(&found.stack_name))?;
    let token = input.client_request_token;
    let disable_rollback = input.disable_rollback.unwrap_or(found.on_failure.as_deref() == Some("DO_NOTHING"));
    if found.is_create {
        // Whoever executes a change set need not be allowed to pass the role that it was made with.
        let with_role = Stack { role_arn: found.role_arn.clone().or(stack.role_arn.clone()), ..stack.clone() };
        let operation = role::operation(&cx, &with_role, None, token.clone()).await?;
        let retain_except_on_create = input.retain_except_on_create.unwrap_or(false);
        let (writing, uuid) = (cx.clone(), found.stack_uuid.clone());
        cx.write(move |writer| {
            let found_stack: Option<Stack> = records::by_id(writer, &writing, &uuid)?;
            let stack = found_stack.filter(|stack| stack.status == "REVIEW_IN_PROGRESS");
            let mut stack = stack.ok_or_else(|| validation("The stack is not in the REVIEW_IN_PROGRESS state"))?;
            stack.definition = found.definition;
            stack.role_arn = found.role_arn.or(stack.role_arn);
            stack.rollback = found.rollback.unwrap_or_default();
            stack.change_set_id = Some(found.id);
            stack.disable_rollback = disable_rollback;
            stack.retain_except_on_create = retain_except_on_create;
            stack.on_failure = found.on_failure.unwrap_or_else(|| "ROLLBACK".to_owned());
            stack.operation = Some(operation);
            remember(&mut stack, token, "ExecuteChangeSet");
            // Executing one change set does away with the others.
            records::delete_change_sets(writer, &writing, &uuid)?;
            records::put_status(writer, &writing, &mut stack, "CREATE_IN_PROGRESS", Some("User Initiated".to_owned()))
        })
        .await?;
        state.drive(&cx, &stack.uuid);
        return Ok(ExecuteChangeSetOutput::default());
    }
    let with_role = Stack { role_arn: found.role_arn.clone().or(stack.role_arn.clone()), ..stack.clone() };
    let begun = Begun {
        definition: found.definition,
        operation: role::operation(&cx, &with_role, None, token).await?,
        disable_rollback,
        retain_except_on_create: input.retain_except_on_create.unwrap_or(false),
        change_set_id: Some(found.id),
        role_arn: found.role_arn,
        rollback: found.rollback.unwrap_or_default(),
        stack_policy: None,
    };
    update::begin(&state, &cx, &stack, begun).await?;
    let (writing, uuid) = (cx.clone(), found.stack_uuid);
    cx.write(move |writer| records::delete_change_sets(writer, &writing, &uuid)).await?;
    Ok(ExecuteChangeSetOutput::default())
}

pub async fn delete(_: Arc<Cloudformation>, cx: Ctx, input: DeleteChangeSetInput) -> Result<DeleteChangeSetOutput> {
    let name = input.change_set_name.unwrap_or_default();
    let found = match find(&cx, input.stack_name.as_deref(), &name) {
        // One that is not there is deleted.
        Err(error) if error.is("ChangeSetNotFound") => return Ok(DeleteChangeSetOutput::default()),
        found => found?,
    };
    let key = records::change_set_key(&cx, &found.stack_uuid, &found.name);
    let by_id = records::change_set_id_key(&cx, &found.id);
    cx.write(move |writer| {
        writer.delete(&by_id)?;
        Ok(writer.delete(&key)?)
    })
    .await?;
    Ok(DeleteChangeSetOutput::default())
}

pub async fn list(_: Arc<Cloudformation>, cx: Ctx, input: ListChangeSetsInput) -> Result<ListChangeSetsOutput> {
    let name = input.stack_name.unwrap_or_default();
    let reader = cx.read();
    let stack = records::find(&reader, &cx, &name)?.ok_or_else(|| stack_does_not_exist(&name))?;
    let all: Vec<(String, ChangeSet)> = reader.list(&records::change_set_prefix(&cx, &stack.uuid))?;
    let (page, next_token) =
        page::cut(all, input.next_token.as_deref(), PAGE, |(key, _)| key.clone()).map_err(|_| bad_token())?;
    let summary = |(_, found): (String, ChangeSet)| ChangeSetSummary {
        stack_id: Some(found.stack_id),
        stack_name: Some(found.stack_name),
        change_set_id: Some(found.id),
        change_set_name: Some(found.name),
        execution_status: Some(found.execution_status),
        status: Some(found.status),
        status_reason: found.reason,
        creation_time: Some(Timestamp::from_millis(found.created_ms)),
        description: found.description,
        include_nested_stacks: Some(false),
        ..ChangeSetSummary::default()
    };
    Ok(ListChangeSetsOutput { summaries: Some(page.into_iter().map(summary).collect()), next_token })
}
