//! SuspendProcesses and ResumeProcesses:
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html>

use std::sync::Arc;

use api_autoscaling::types::ScalingProcessQuery;
use kernel::{Ctx, Result};
use schema::Empty;

use crate::Autoscaling;
use crate::errors::validation;
use crate::group::{Group, whole_seconds};
use crate::worker::wake;

const PROCESSES: [&str; 9] = [
    "AZRebalance",
    "AddToLoadBalancer",
    "AlarmNotification",
    "HealthCheck",
    "InstanceRefresh",
    "Launch",
    "ReplaceUnhealthy",
    "ScheduledActions",
    "Terminate",
];

pub async fn suspend(state: Arc<Autoscaling>, cx: Ctx, input: ScalingProcessQuery) -> Result<Empty> {
    change(state, cx, input, |group, process, at| {
        group.suspended.entry(process).or_insert_with(|| format!("User suspended at {at}"));
    })
    .await
}

pub async fn resume(state: Arc<Autoscaling>, cx: Ctx, input: ScalingProcessQuery) -> Result<Empty> {
    change(state, cx, input, |group, process, _| {
        group.suspended.remove(&process);
        if process == "Launch" {
            group.forget_failures();
        }
    })
    .await
}

async fn change(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: ScalingProcessQuery,
    with: fn(&mut Group, String, &str),
) -> Result<Empty> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let mut processes = input.scaling_processes.unwrap_or_default();
    if processes.is_empty() {
        processes = PROCESSES.map(str::to_owned).to_vec();
    }
    if let Some(unknown) = processes.iter().find(|process| !PROCESSES.contains(&process.as_str())) {
        return Err(validation(format!(
            "Invalid scaling process: {unknown}. Valid processes are [{}].",
            PROCESSES.join(", ")
        )));
    }
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let mut group = Group::find_by(writer, &context, &name)?;
            let at = whole_seconds(context.now());
            processes.into_iter().for_each(|process| with(&mut group, process, &at));
            group.put(writer, &context)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(Empty {})
}
