//! DescribeStackResource, DescribeStackResources and ListStackResources.

use std::sync::Arc;

use api_cloudformation::types::{
    DescribeStackResourceInput, DescribeStackResourceOutput, DescribeStackResourcesInput, DescribeStackResourcesOutput,
    ListStackResourcesInput, ListStackResourcesOutput, StackResource, StackResourceDetail,
    StackResourceDriftInformation, StackResourceDriftInformationSummary, StackResourceSummary,
};
use kernel::{Ctx, Result, Timestamp, page};

use crate::deploy::Cloudformation;
use crate::error::{bad_token, stack_does_not_exist, stack_not_found, validation};
use crate::records::{self, Resource, Stack};

const PAGE: usize = 100;

pub async fn describe_one(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: DescribeStackResourceInput,
) -> Result<DescribeStackResourceOutput> {
    let name = input.stack_name.unwrap_or_default();
    let logical_id = input.logical_resource_id.unwrap_or_default();
    let reader = cx.read();
    let stack = records::find(&reader, &cx, &name)?.ok_or_else(|| stack_does_not_exist(&name))?;
    let found: Option<Resource> = reader.get(&records::resource_key(&cx, &stack.uuid, &logical_id))?;
    let resource =
        found.ok_or_else(|| validation(format!("Resource {logical_id} does not exist for stack {}", stack.name)))?;
    let detail = StackResourceDetail {
        drift_information: Some(drift(&resource)),
        stack_name: Some(stack.name.clone()),
        stack_id: Some(stack.id.clone()),
        logical_resource_id: Some(resource.logical_id),
        physical_resource_id: resource.physical_id,
        resource_type: Some(resource.kind),
        last_updated_timestamp: Some(Timestamp::from_millis(resource.updated_ms)),
        resource_status: Some(resource.status),
        resource_status_reason: resource.reason,
        metadata: resource.metadata.map(|metadata| metadata.to_string()),
        ..StackResourceDetail::default()
    };
    Ok(DescribeStackResourceOutput { stack_resource_detail: Some(detail) })
}

pub async fn describe(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: DescribeStackResourcesInput,
) -> Result<DescribeStackResourcesOutput> {
    let reader = cx.read();
    let stack = match (&input.stack_name, &input.physical_resource_id) {
        (Some(name), _) => records::find(&reader, &cx, name)?.ok_or_else(|| stack_not_found(name))?,
        (None, Some(physical_id)) => by_physical_id(&cx, physical_id)?
            .ok_or_else(|| validation(format!("Stack for {physical_id} does not exist")))?,
        (None, None) => {
            return Err(validation("Either stackName or physicalResourceId must be specified"));
        }
    };
    let wanted = input.logical_resource_id;
    let all = records::resources(&reader, &cx, &stack.uuid)?.into_iter();
    let chosen = all.filter(|resource| wanted.as_ref().is_none_or(|wanted| *wanted == resource.logical_id));
    Ok(DescribeStackResourcesOutput { stack_resources: Some(chosen.map(|one| show(&stack, one)).collect()) })
}

pub async fn list(_: Arc<Cloudformation>, cx: Ctx, input: ListStackResourcesInput) -> Result<ListStackResourcesOutput> {
    let name = input.stack_name.unwrap_or_default();
    let reader = cx.read();
    let stack = records::find(&reader, &cx, &name)?.ok_or_else(|| stack_not_found(&name))?;
    let all = records::resources(&reader, &cx, &stack.uuid)?;
    let key_of = |resource: &Resource| resource.logical_id.clone();
    let (resources, next_token) = page::cut(all, input.next_token.as_deref(), PAGE, key_of).map_err(|_| bad_token())?;
    let summary = |resource: Resource| StackResourceSummary {
        drift_information: Some(StackResourceDriftInformationSummary {
            stack_resource_drift_status: drift(&resource).stack_resource_drift_status,
            last_check_timestamp: drift(&resource).last_check_timestamp,
        }),
        logical_resource_id: Some(resource.logical_id),
        physical_resource_id: resource.physical_id,
        resource_type: Some(resource.kind),
        last_updated_timestamp: Some(Timestamp::from_millis(resource.updated_ms)),
        resource_status: Some(resource.status),
        resource_status_reason: resource.reason,
        ..StackResourceSummary::default()
    };
    let stack_resource_summaries = Some(resources.into_iter().map(summary).collect());
    Ok(ListStackResourcesOutput { stack_resource_summaries, next_token })
}

fn drift(resource: &Resource) -> StackResourceDriftInformation {
    let status = resource.drift.as_ref().map_or("NOT_CHECKED", |drift| drift.status.as_str());
    StackResourceDriftInformation {
        stack_resource_drift_status: Some(status.to_owned()),
        last_check_timestamp: resource.drift.as_ref().map(|drift| Timestamp::from_millis(drift.at_ms)),
    }
}

fn show(stack: &Stack, resource: Resource) -> StackResource {
    StackResource {
        drift_information: Some(drift(&resource)),
        stack_name: Some(stack.name.clone()),
        stack_id: Some(stack.id.clone()),
        logical_resource_id: Some(resource.logical_id),
        physical_resource_id: resource.physical_id,
        resource_type: Some(resource.kind),
        timestamp: Some(Timestamp::from_millis(resource.updated_ms)),
        resource_status: Some(resource.status),
        resource_status_reason: resource.reason,
        ..StackResource::default()
    }
}

fn by_physical_id(cx: &Ctx, physical_id: &str) -> Result<Option<Stack>> {
    let reader = cx.read();
    let uuid: Option<String> = reader.get(&records::physical_key(cx, physical_id))?;
    match uuid {
        Some(uuid) => records::by_id(&reader, cx, &uuid),
        None => Ok(None),
    }
}
