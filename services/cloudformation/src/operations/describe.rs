//! DescribeStacks and ListStacks.

use std::sync::Arc;

use api_cloudformation::types::{
    AccountLimit, DescribeAccountLimitsInput, DescribeAccountLimitsOutput, DescribeStacksInput, DescribeStacksOutput,
    ListStacksInput, ListStacksOutput, Output, Parameter, RollbackConfiguration, RollbackTrigger, Stack as Shown,
    StackDriftInformation, StackDriftInformationSummary, StackSummary, Tag,
};
use kernel::{Ctx, Result, Timestamp, page, quota};

use crate::deploy::Cloudformation;
use crate::error::{bad_token, stack_not_found};
use crate::records::{self, Definition, Stack};
use crate::template;
use crate::template::parameters::MASK;

const PAGE: usize = 100;

pub async fn describe(_: Arc<Cloudformation>, cx: Ctx, input: DescribeStacksInput) -> Result<DescribeStacksOutput> {
    let reader = cx.read();
    if let Some(name) = input.stack_name.filter(|name| !name.is_empty()) {
        let stack = records::find(&reader, &cx, &name)?.ok_or_else(|| stack_not_found(&name))?;
        return Ok(DescribeStacksOutput { stacks: Some(vec![show(&stack)]), next_token: None });
    }
    let all = stacks(&cx)?.into_iter().filter(|stack| stack.status != "DELETE_COMPLETE").collect();
    let (stacks, next_token) = page::cut(all, input.next_token.as_deref(), PAGE, order).map_err(|_| bad_token())?;
    Ok(DescribeStacksOutput { stacks: Some(stacks.iter().map(show).collect()), next_token })
}

pub async fn list(_: Arc<Cloudformation>, cx: Ctx, input: ListStacksInput) -> Result<ListStacksOutput> {
    let filter = input.stack_status_filter.unwrap_or_default();
    let all = stacks(&cx)?.into_iter().filter(|stack| filter.is_empty() || filter.contains(&stack.status)).collect();
    let (stacks, next_token) = page::cut(all, input.next_token.as_deref(), PAGE, order).map_err(|_| bad_token())?;
    Ok(ListStacksOutput { stack_summaries: Some(stacks.iter().map(summary).collect()), next_token })
}

pub async fn limits(
    _: Arc<Cloudformation>,
    cx: Ctx,
    _: DescribeAccountLimitsInput,
) -> Result<DescribeAccountLimitsOutput> {
    let limit = |name: &str, value: i32| AccountLimit { name: Some(name.to_owned()), value: Some(value) };
    let stacks = cx.quota(&quota::STACKS)? as i32;
    let limits = vec![limit("StackLimit", stacks), limit("StackOutputsLimit", 200)];
    Ok(DescribeAccountLimitsOutput { account_limits: Some(limits), next_token: None })
}

/// Newest first.
fn stacks(cx: &Ctx) -> Result<Vec<Stack>> {
    let all: Vec<(String, Stack)> = cx.read().list(&records::stack_prefix(cx))?;
    let mut stacks: Vec<Stack> = all.into_iter().map(|(_, stack)| stack).collect();
    stacks.sort_by_key(order);
    Ok(stacks)
}

fn order(stack: &Stack) -> String {
    format!("{:020}/{}", i64::MAX - stack.created_ms, stack.uuid)
}

fn description(stack: &Stack) -> Option<String> {
    template::parse(&stack.definition.template).ok()?.get("Description")?.as_str().map(str::to_owned)
}

pub fn parameters(definition: &Definition) -> Vec<Parameter> {
    let masked = |no_echo: bool, text: &str| if no_echo { MASK.to_owned() } else { text.to_owned() };
    let show = |kept: &template::parameters::Kept| Parameter {
        parameter_key: Some(kept.name.clone()),
        parameter_value: Some(masked(kept.no_echo, &kept.value)),
        use_previous_value: None,
        resolved_value: kept.resolved.as_ref().map(|value| masked(kept.no_echo, value)),
    };
    definition.parameters.iter().map(show).collect()
}

pub fn tags(definition: &Definition) -> Vec<Tag> {
    let tag = |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
    definition.tags.iter().map(tag).collect()
}

pub fn rollback(rollback: &records::Rollback) -> RollbackConfiguration {
    let trigger =
        |(arn, kind): &(String, String)| RollbackTrigger { arn: Some(arn.clone()), r#type: Some(kind.clone()) };
    let monitoring = Some(rollback.monitoring_minutes).filter(|minutes| *minutes > 0);
    let triggers: Vec<RollbackTrigger> = rollback.triggers.iter().map(trigger).collect();
    RollbackConfiguration {
        rollback_triggers: Some(triggers).filter(|all| !all.is_empty()),
        monitoring_time_in_minutes: monitoring,
    }
}

fn show(stack: &Stack) -> Shown {
    let output = |output: &records::Output| Output {
        output_key: Some(output.key.clone()),
        output_value: Some(output.value.clone()),
        description: output.description.clone(),
        export_name: output.export_name.clone(),
    };
    let drift = StackDriftInformation {
        stack_drift_status: Some(drift_status(stack)),
        last_check_timestamp: stack.drift.as_ref().map(|drift| Timestamp::from_millis(drift.at_ms)),
    };
    let list = |empty: bool| !empty;
    Shown {
        stack_id: Some(stack.id.clone()),
        stack_name: Some(stack.name.clone()),
        change_set_id: stack.change_set_id.clone(),
        description: description(stack),
        parameters: Some(parameters(&stack.definition)).filter(|all| list(all.is_empty())),
        creation_time: Some(Timestamp::from_millis(stack.created_ms)),
        deletion_time: stack.deleted_ms.map(Timestamp::from_millis),
        last_updated_time: stack.updated_ms.map(Timestamp::from_millis),
        rollback_configuration: Some(rollback(&stack.rollback)),
        role_arn: stack.role_arn.clone(),
        parent_id: stack.parent.as_ref().map(|parent| parent.stack_id.clone()),
        root_id: stack.parent.as_ref().map(|parent| parent.root_id.clone()),
        deletion_mode: stack.deletion_mode.clone(),
        retain_except_on_create: Some(stack.retain_except_on_create).filter(|retain| *retain),
        stack_status: Some(stack.status.clone()),
        stack_status_reason: stack.reason.clone(),
        disable_rollback: Some(stack.disable_rollback),
        notification_arns: Some(stack.definition.notification_arns.clone()),
        timeout_in_minutes: stack.timeout_minutes,
        capabilities: Some(stack.definition.capabilities.clone()).filter(|all| list(all.is_empty())),
        outputs: Some(stack.outputs.iter().map(output).collect::<Vec<_>>()).filter(|all| list(all.is_empty())),
        tags: Some(tags(&stack.definition)),
        enable_termination_protection: Some(stack.termination_protection),
        drift_information: Some(drift),
        ..Shown::default()
    }
}

fn drift_status(stack: &Stack) -> String {
    stack.drift.as_ref().map_or_else(|| "NOT_CHECKED".to_owned(), |drift| drift.status.clone())
}

fn summary(stack: &Stack) -> StackSummary {
    let drift = StackDriftInformationSummary {
        stack_drift_status: Some(drift_status(stack)),
        last_check_timestamp: stack.drift.as_ref().map(|drift| Timestamp::from_millis(drift.at_ms)),
    };
    StackSummary {
        stack_id: Some(stack.id.clone()),
        stack_name: Some(stack.name.clone()),
        template_description: description(stack),
        creation_time: Some(Timestamp::from_millis(stack.created_ms)),
        last_updated_time: stack.updated_ms.map(Timestamp::from_millis),
        deletion_time: stack.deleted_ms.map(Timestamp::from_millis),
        stack_status: Some(stack.status.clone()),
        stack_status_reason: stack.reason.clone(),
        drift_information: Some(drift),
        parent_id: stack.parent.as_ref().map(|parent| parent.stack_id.clone()),
        root_id: stack.parent.as_ref().map(|parent| parent.root_id.clone()),
        ..StackSummary::default()
    }
}
