//! AWS::CloudFormation::Stack: a nested stack.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-stack.html>

use kernel::{Error, Result};
use serde_json::json;

use super::super::property::Property;
use super::super::step::SAID;
use super::super::{Attributes, Handler, Properties, Step};
use crate::operations::nested;
use crate::records;

pub struct Stack;

static PROPERTIES: &[Property] = &[
    Property::texts("NotificationARNs"),
    Property::json("Parameters"),
    Property::tags(),
    Property::text("TemplateURL").required(),
    Property::int("TimeoutInMinutes"),
];

impl Handler for Stack {
    const NAME: &'static str = records::STACK_TYPE;
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Outputs.*"];

    async fn create(step: &Step) -> Result<String> {
        nested::create(step).await
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let stack = step.until_at_last("Stack", || async { settled(step, id) }).await?;
        let outputs = stack.outputs.into_iter().map(|output| (format!("Outputs.{}", output.key), json!(output.value)));
        Ok(outputs.collect())
    }

    async fn update(step: &Step, id: &str, _: &Properties) -> Result<()> {
        if step.restoring {
            return nested::roll_back(step, id).await;
        }
        nested::update(step, id).await.map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        if let Some(reason) = nested::delete(step, id).await? {
            return Err(Error::client(SAID, reason));
        }
        step.until_at_last("Stack", || async { deleted(step, id) }).await
    }
}

/// The nested stack once it is as far as it comes without its parent.
fn settled(step: &Step, id: &str) -> Result<Option<records::Stack>> {
    let gone = || Error::client(SAID, format!("Embedded stack {id} does not exist any more."));
    let stack = nested::find(&step.cx, id)?.ok_or_else(gone)?;
    let failed = |how: &str| {
        let reason = stack.reason.clone().unwrap_or_default();
        let (status, reason) = (&stack.status, reason.trim_end());
        Err(Error::client(
            SAID,
            match how {
                "created" => format!("Embedded stack {id} was not successfully created: {reason}"),
                _ => format!(
                    "Embedded stack {id} was not successfully {how}. Currently in {status} with reason: {reason}"
                ),
            },
        ))
    };
    match stack.status.as_str() {
        "CREATE_COMPLETE" | "UPDATE_COMPLETE" => Ok(Some(stack)),
        _ if stack.is_held() => Ok(Some(stack)),
        // It went back before, and nothing of it changes now.
        "UPDATE_ROLLBACK_COMPLETE" if step.restoring || !nested::began(&stack, &step.operation) => Ok(Some(stack)),
        "UPDATE_ROLLBACK_IN_PROGRESS" if !step.restoring => failed("updated"),
        "UPDATE_FAILED" | "UPDATE_ROLLBACK_FAILED" | "UPDATE_ROLLBACK_COMPLETE" => failed("updated"),
        "CREATE_FAILED" => failed("created"),
        status if status.starts_with("DELETE") || status.starts_with("ROLLBACK") => failed("created"),
        _ => Ok(None),
    }
}

fn deleted(step: &Step, id: &str) -> Result<Option<()>> {
    match nested::find(&step.cx, id)? {
        None => Ok(Some(())),
        Some(stack) if stack.status == "DELETE_COMPLETE" => Ok(Some(())),
        Some(stack) if stack.status == "DELETE_FAILED" => Err(Error::client(
            SAID,
            format!(
                "Embedded stack {id} was not successfully deleted: {}",
                stack.reason.unwrap_or_default().trim_end()
            ),
        )),
        Some(_) => Ok(None),
    }
}
