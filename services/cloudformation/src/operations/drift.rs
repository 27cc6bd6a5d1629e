//! Drift: what is there, compared with what the template said. The comparison is done when DetectStackDrift answers.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html>.

mod compare;

use std::sync::Arc;

use api_cloudformation::types::{
    DescribeStackDriftDetectionStatusInput, DescribeStackDriftDetectionStatusOutput, DescribeStackResourceDriftsInput,
    DescribeStackResourceDriftsOutput, DetectStackDriftInput, DetectStackDriftOutput, DetectStackResourceDriftInput,
    DetectStackResourceDriftOutput, PropertyDifference, StackResourceDrift,
};
use kernel::{Ctx, Result, Timestamp, id, page};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::update::live;
use crate::deploy::Cloudformation;
use crate::error::{bad_token, stack_does_not_exist, stack_not_found, validation};
use crate::records::{self, Drift, Resource, Stack, StackDrift};
use crate::resources::Live;

/// States in which a stack's drift can be told.
const DETECTABLE: [&str; 5] =
    ["CREATE_COMPLETE", "IMPORT_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_FAILED"];
const PAGE: usize = 100;

/// A detection that was asked for, as the store keeps it.
#[derive(Debug, Serialize, Deserialize)]
struct Detection {
    stack_id: String,
    /// None: it failed.
    status: Option<String>,
    reason: Option<String>,
    drifted: usize,
    at_ms: i64,
}

pub async fn detect(
    state: Arc<Cloudformation>,
    cx: Ctx,
    input: DetectStackDriftInput,
) -> Result<DetectStackDriftOutput> {
    let stack = detectable(&cx, &input.stack_name.unwrap_or_default())?;
    let wanted = input.logical_resource_ids.unwrap_or_default();
    let all = records::resources(&cx.read(), &cx, &stack.uuid)?;
    let there: Vec<Resource> = all.into_iter().filter(|resource| !records::gone(resource)).collect();
    if let Some(unknown) = wanted.iter().find(|name| !there.iter().any(|one| one.logical_id == **name)) {
        return Err(validation(format!("Resource {unknown} does not exist for stack {}", stack.name)));
    }
    let mut drifted = 0;
    let mut failures = Vec::new();
    for resource in there {
        let chosen = wanted.is_empty() || wanted.contains(&resource.logical_id);
        let status = if chosen {
            match look(&state, &cx, &stack, &resource).await {
                Ok(drift) => {
                    let status = drift.status.clone();
                    keep(&cx, &stack, &resource.logical_id, drift).await?;
                    Some(status)
                }
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => {
                    failures.push(format!("{}: {}", resource.logical_id, error.message));
                    None
                }
            }
        } else {
            resource.drift.map(|drift| drift.status)
        };
        drifted += usize::from(matches!(status.as_deref(), Some("MODIFIED" | "DELETED")));
    }
    let detection_id = id::uuid();
    let reason =
        (!failures.is_empty()).then(|| format!("Failed to detect drift on resources [{}].", failures.join("; ")));
    let status = if drifted > 0 { "DRIFTED" } else { "IN_SYNC" }.to_owned();
    let detection = Detection {
        stack_id: stack.id.clone(),
        status: reason.is_none().then(|| status.clone()),
        reason,
        drifted,
        at_ms: cx.now().millis(),
    };
    let (writing, key) = (cx.clone(), records::drift_detection_key(&cx, &detection_id));
    cx.write(move |writer| {
        writer.put(&key, &detection)?;
        if let Some(mut stack) = records::by_id(writer, &writing, &stack.uuid)? {
            stack.drift = Some(StackDrift { status, at_ms: detection.at_ms });
            writer.put(&records::stack_key(&writing, &stack.uuid), &stack)?;
        }
        Ok(())
    })
    .await?;
    Ok(DetectStackDriftOutput { stack_drift_detection_id: Some(detection_id) })
}

pub async fn detect_one(
    state: Arc<Cloudformation>,
    cx: Ctx,
    input: DetectStackResourceDriftInput,
) -> Result<DetectStackResourceDriftOutput> {
    let stack = detectable(&cx, &input.stack_name.unwrap_or_default())?;
    let logical_id = input.logical_resource_id.unwrap_or_default();
    let found: Option<Resource> = cx.read().get(&records::resource_key(&cx, &stack.uuid, &logical_id))?;
    let missing = || validation(format!("Resource {logical_id} does not exist for stack {}", stack.name));
    let mut resource = found.filter(|one| !records::gone(one)).ok_or_else(missing)?;
    let drift = look(&state, &cx, &stack, &resource).await?;
    if drift.status == "NOT_CHECKED" {
        return Err(validation(format!("Drift detection is not supported for resource type [{}]", resource.kind)));
    }
    keep(&cx, &stack, &logical_id, drift.clone()).await?;
    resource.drift = Some(drift);
    Ok(DetectStackResourceDriftOutput { stack_resource_drift: show(&stack, resource) })
}

pub async fn describe_detection(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: DescribeStackDriftDetectionStatusInput,
) -> Result<DescribeStackDriftDetectionStatusOutput> {
    let id = input.stack_drift_detection_id.unwrap_or_default();
    let found: Option<Detection> = cx.read().get(&records::drift_detection_key(&cx, &id))?;
    let found = found.ok_or_else(|| validation(format!("Drift detection id {id} does not exist")))?;
    let status = if found.status.is_some() { "DETECTION_COMPLETE" } else { "DETECTION_FAILED" };
    Ok(DescribeStackDriftDetectionStatusOutput {
        stack_id: Some(found.stack_id),
        stack_drift_detection_id: Some(id),
        stack_drift_status: found.status,
        detection_status: Some(status.to_owned()),
        detection_status_reason: found.reason,
        drifted_stack_resource_count: i32::try_from(found.drifted).ok(),
        timestamp: Some(Timestamp::from_millis(found.at_ms)),
    })
}

/// Of the resources that were compared. Types whose drift is not told are not among them.
pub async fn describe(
    _: Arc<Cloudformation>,
    cx: Ctx,
    input: DescribeStackResourceDriftsInput,
) -> Result<DescribeStackResourceDriftsOutput> {
    let name = input.stack_name.unwrap_or_default();
    let reader = cx.read();
    let stack = records::find(&reader, &cx, &name)?.ok_or_else(|| stack_not_found(&name))?;
    let filters = input.stack_resource_drift_status_filters.unwrap_or_default();
    let all = records::resources(&reader, &cx, &stack.uuid)?.into_iter().filter(|resource| {
        let status = resource.drift.as_ref().map_or("NOT_CHECKED", |drift| drift.status.as_str());
        status != "NOT_CHECKED" && (filters.is_empty() || filters.iter().any(|filter| filter == status))
    });
    let limit = input.max_results.and_then(|max| usize::try_from(max).ok()).unwrap_or(PAGE);
    let key_of = |resource: &Resource| resource.logical_id.clone();
    let (page, next_token) =
        page::cut(all.collect(), input.next_token.as_deref(), limit, key_of).map_err(|_| bad_token())?;
    let shown = page.into_iter().filter_map(|resource| show(&stack, resource)).collect();
    Ok(DescribeStackResourceDriftsOutput { stack_resource_drifts: Some(shown), next_token })
}

fn detectable(cx: &Ctx, name: &str) -> Result<Stack> {
    let stack = live(cx, name)?;
    if DETECTABLE.contains(&stack.status.as_str()) {
        return Ok(stack);
    }
    Err(validation(format!(
        "Drift detection can not be performed on stack [{}] while it is in {} state",
        stack.id, stack.status
    )))
}

async fn look(state: &Arc<Cloudformation>, cx: &Ctx, stack: &Stack, resource: &Resource) -> Result<Drift> {
    let at_ms = cx.now().millis();
    let plain = |status: &str| Drift {
        status: status.to_owned(),
        at_ms,
        expected: None,
        actual: None,
        differences: Vec::new(),
    };
    let actual = match state.read_live(cx, stack, resource).await? {
        Live::Unsupported => return Ok(plain("NOT_CHECKED")),
        Live::Gone => {
            let expected = Some(Value::Object(resource.properties.clone()).to_string());
            return Ok(Drift { expected, ..plain("DELETED") });
        }
        Live::There(actual) => actual,
    };
    let compared = compare::compare(&resource.properties, &actual, &stack.definition.tags);
    let status = if compared.differences.is_empty() { "IN_SYNC" } else { "MODIFIED" };
    Ok(Drift {
        expected: Some(compared.expected.to_string()),
        actual: Some(compared.actual.to_string()),
        differences: compared.differences,
        ..plain(status)
    })
}

/// Writes the drift into the resource as it is now; one that an operation changes meanwhile is left alone.
async fn keep(cx: &Ctx, stack: &Stack, logical_id: &str, drift: Drift) -> Result<()> {
    let (writing, uuid, logical_id) = (cx.clone(), stack.uuid.clone(), logical_id.to_owned());
    cx.write(move |writer| {
        let stack = records::by_id(writer, &writing, &uuid)?.ok_or_else(|| stack_does_not_exist(&uuid))?;
        let key = records::resource_key(&writing, &uuid, &logical_id);
        let found: Option<Resource> = writer.get(&key)?;
        if let Some(mut resource) = found.filter(|_| !stack.in_progress()) {
            resource.drift = Some(drift);
            writer.put(&key, &resource)?;
        }
        Ok(())
    })
    .await
}

fn show(stack: &Stack, resource: Resource) -> Option<StackResourceDrift> {
    let drift = resource.drift?;
    let difference = |one: records::Difference| PropertyDifference {
        property_path: Some(one.path),
        expected_value: Some(one.expected),
        actual_value: Some(one.actual),
        difference_type: Some(one.kind),
    };
    Some(StackResourceDrift {
        stack_id: Some(stack.id.clone()),
        logical_resource_id: Some(resource.logical_id),
        physical_resource_id: resource.physical_id,
        resource_type: Some(resource.kind),
        expected_properties: drift.expected,
        actual_properties: drift.actual,
        property_differences: Some(drift.differences.into_iter().map(difference).collect()),
        stack_resource_drift_status: Some(drift.status),
        timestamp: Some(Timestamp::from_millis(drift.at_ms)),
        ..StackResourceDrift::default()
    })
}
