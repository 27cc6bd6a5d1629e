//! Nested stacks: stacks that are resources of another one, which begins, holds and ends what they do.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html>.

use std::sync::Arc;

use api_cloudformation as api;
use api_cloudformation::types::{Parameter, Tag};
use kernel::{AuthorizationRequest, Ctx, Result, quota};
use serde_json::Value;

use super::create::{new_stack, remember, take_name};
use super::request::{self, Request};
use super::{changes, delete};
use crate::deploy::Cloudformation;
use crate::error::validation;
use crate::records::{self, Definition, Operation, STACK_TYPE, Stack};
use crate::resources::{Properties, Step};
use crate::template::model::as_text;

/// The stack of an id, if there is one now.
pub fn find(cx: &Ctx, id: &str) -> Result<Option<Stack>> {
    records::by_id(&cx.read(), cx, uuid(id))
}

fn uuid(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or_default()
}

/// Makes the nested stack that the step is about; its id. One that an attempt before a crash made is found by its name.
pub async fn create(step: &Step) -> Result<String> {
    let cx = &step.cx;
    let name = step.name(128);
    let made = records::find(&cx.read(), cx, &name)?;
    let made = made.filter(|made| made.parent.as_ref() == Some(&step.parent));
    if let Some(made) = made {
        return Ok(made.id);
    }
    let mut stack = new_stack(cx, &name);
    authorize(cx, "cloudformation:CreateStack", &stack.id)?;
    stack.parent = Some(step.parent.clone());
    // Its failure is its parent's, which takes it back with all else.
    stack.on_failure = "DO_NOTHING".to_owned();
    stack.timeout_minutes = step.properties.int("TimeoutInMinutes");
    stack.definition = definition(&step.engine, cx, &stack, None, &step.properties, inherited(step)).await?;
    stack.operation = Some(Operation::new(cx, Some(step.operation.clone())));
    let (id, child) = (stack.id.clone(), stack.uuid.clone());
    let limit = cx.quota(&quota::STACKS)?;
    let writing = cx.clone();
    cx.write(move |writer| {
        take_name(writer, &writing, &stack, limit)?;
        let reason = Some("User Initiated".to_owned());
        records::put_status(writer, &writing, &mut stack, "CREATE_IN_PROGRESS", reason)
    })
    .await?;
    step.engine.drive(cx, &child);
    Ok(id)
}

/// Begins the nested stack's update; false if nothing of it changes. Its end waits for the parent's.
pub async fn update(step: &Step, id: &str) -> Result<bool> {
    let cx = &step.cx;
    let Some(stack) = find(cx, id)? else {
        return Err(validation(format!("Stack [{id}] does not exist")));
    };
    if began(&stack, &step.operation) {
        return Ok(true);
    }
    authorize(cx, "cloudformation:UpdateStack", id)?;
    let current = Some(&stack.definition);
    let definition = definition(&step.engine, cx, &stack, current, &step.properties, inherited(step)).await?;
    if changes::same(cx, &stack, &definition)?
        && stack.status != "UPDATE_FAILED"
        && !Box::pin(may_change(&step.engine, cx, &stack)).await?
    {
        return Ok(false);
    }
    if !stack.is_held() {
        super::update::check_updatable(&stack)?;
    }
    let mut operation = Operation::new(cx, Some(step.operation.clone()));
    operation.hold = true;
    let writing = cx.clone();
    cx.write(move |writer| {
        let mut stack = stack;
        remember(&mut stack, operation.token.clone(), "UpdateStack");
        let old = std::mem::replace(&mut stack.definition, definition);
        stack.previous.get_or_insert(old);
        stack.operation = Some(operation);
        stack.updated_ms = Some(writing.now().millis());
        let reason = Some("User Initiated".to_owned());
        records::put_status(writer, &writing, &mut stack, "UPDATE_IN_PROGRESS", reason)
    })
    .await?;
    step.engine.drive(cx, uuid(id));
    Ok(true)
}

/// Whether the stack's update was begun by this operation of its parent.
pub fn began(stack: &Stack, operation: &str) -> bool {
    stack.tokens.iter().any(|(token, _)| token == operation)
}

/// Has the nested stack go back to what it was before its parent's update.
pub async fn roll_back(step: &Step, id: &str) -> Result<()> {
    let cx = &step.cx;
    let (writing, child) = (cx.clone(), uuid(id).to_owned());
    let operation = Operation::new(cx, Some(step.operation.clone()));
    cx.write(move |writer| {
        let Some(mut stack) = records::by_id(writer, &writing, &child)? else { return Ok(()) };
        let back = stack.is_held()
            || matches!(stack.status.as_str(), "UPDATE_IN_PROGRESS" | "UPDATE_FAILED" | "UPDATE_ROLLBACK_FAILED");
        if back {
            stack.operation = Some(operation);
            records::put_status(writer, &writing, &mut stack, "UPDATE_ROLLBACK_IN_PROGRESS", None)?;
        }
        Ok(())
    })
    .await?;
    step.engine.drive(cx, uuid(id));
    Ok(())
}

/// Begins to delete the nested stack, whatever it does now. None if that cannot be: its exports are in use.
pub async fn delete(step: &Step, id: &str) -> Result<Option<String>> {
    let cx = &step.cx;
    authorize(cx, "cloudformation:DeleteStack", id)?;
    let (writing, child) = (cx.clone(), uuid(id).to_owned());
    let mut operation = Operation::new(cx, Some(step.operation.clone()));
    operation.force = find(cx, &step.stack_id)?.and_then(|parent| parent.operation).is_some_and(|one| one.force);
    let refused = cx
        .write(move |writer| {
            let Some(mut stack) = records::by_id(writer, &writing, &child)? else { return Ok(None) };
            if matches!(stack.status.as_str(), "DELETE_COMPLETE" | "DELETE_IN_PROGRESS") {
                return Ok(None);
            }
            if let Some(reason) = delete::export_in_use(writer, &writing, &stack)? {
                return Ok(Some(reason));
            }
            stack.operation = Some(operation);
            records::put_status(writer, &writing, &mut stack, "DELETE_IN_PROGRESS", None)?;
            Ok(None)
        })
        .await?;
    step.engine.drive(cx, uuid(id));
    Ok(refused)
}

/// Lets a nested stack whose update is done end it, as its parent does now.
pub async fn release(engine: &Arc<Cloudformation>, cx: &Ctx, id: &str) -> Result<()> {
    let (writing, child) = (cx.clone(), uuid(id).to_owned());
    cx.write(move |writer| {
        let Some(mut stack) = records::by_id(writer, &writing, &child)? else { return Ok(()) };
        if stack.is_held() {
            if let Some(operation) = &mut stack.operation {
                operation.hold = false;
            }
            writer.put(&records::stack_key(&writing, &stack.uuid), &stack)?;
        }
        Ok(())
    })
    .await?;
    engine.drive(cx, uuid(id));
    Ok(())
}

/// Whether the properties, or the template at their URL, say something else than what the nested stack is.
pub async fn differs(engine: &Cloudformation, cx: &Ctx, id: &str, properties: &Properties) -> Result<bool> {
    let Some(stack) = find(cx, id)? else { return Ok(true) };
    let inherited = (stack.definition.tags.clone().into_iter().collect(), stack.definition.capabilities.clone());
    let wanted = definition(engine, cx, &stack, Some(&stack.definition), properties, inherited).await;
    match wanted {
        Ok(wanted) => Ok(!changes::same(cx, &stack, &wanted)? || Box::pin(may_change(engine, cx, &stack)).await?),
        // The update says what is wrong.
        Err(_) => Ok(true),
    }
}

/// Whether some nested stack of `stack` would change although the stack's own definition does not.
pub async fn may_change(engine: &Cloudformation, cx: &Ctx, stack: &Stack) -> Result<bool> {
    let resources = records::resources(&cx.read(), cx, &stack.uuid)?;
    for resource in resources.into_iter().filter(|one| one.kind == STACK_TYPE && !records::gone(one)) {
        let Some(id) = &resource.physical_id else { continue };
        if differs(engine, cx, id, &Properties(resource.properties.clone())).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

type Inherited = (Vec<(String, String)>, Vec<String>);

/// The tags and capabilities that a nested stack has from its parent.
fn inherited(step: &Step) -> Inherited {
    let mut tags = step.stack_tags.clone();
    tags.extend(step.properties.tags("Tags"));
    (tags.into_iter().collect(), step.capabilities.clone())
}

async fn definition(
    engine: &Cloudformation,
    cx: &Ctx,
    stack: &Stack,
    current: Option<&Definition>,
    properties: &Properties,
    (tags, capabilities): Inherited,
) -> Result<Definition> {
    let parameters = properties.object("Parameters").unwrap_or_default();
    let parameter = |(key, value): (String, Value)| Parameter {
        parameter_key: Some(key),
        parameter_value: Some(match &value {
            Value::Array(items) => items.iter().map(as_text).collect::<Vec<_>>().join(","),
            value => as_text(value),
        }),
        ..Parameter::default()
    };
    let tag = |(key, value): (String, String)| Tag { key: Some(key), value: Some(value) };
    let asked = Request {
        template_url: properties.text("TemplateURL"),
        parameters: Some(parameters.0.into_iter().map(parameter).collect()),
        capabilities: Some(capabilities),
        tags: Some(tags.into_iter().map(tag).collect()),
        notification_arns: properties.texts("NotificationARNs"),
        ..Request::default()
    };
    request::definition(engine, cx, stack, current, asked).await
}

/// The caller must be allowed what happens to the nested stack, as on AWS.
fn authorize(cx: &Ctx, action: &'static str, id: &str) -> Result<()> {
    match cx.cloud.identity() {
        Some(identity) => {
            identity.authorize(cx, &AuthorizationRequest::new(&api::SERVICE, action, vec![id.to_owned()]))
        }
        None => Ok(()),
    }
}
