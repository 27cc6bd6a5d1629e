//! StartInstances, StopInstances, RebootInstances, TerminateInstances, and the changes of state behind them. An
//! operation changes the record; the instance's driver does the rest.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use api_ec2::types;
use kernel::hints::Hint;
use kernel::{Account, Ctx, Region, Result, Writer};
use schema::Empty;
use serde::{Deserialize, Serialize};

use super::record::{self, Instance};
use super::state::{Reason, State};
use super::{console, errors, faults, machines, quota, status};
use crate::Ec2;
use crate::network::errors::{dry_run, refuse_member};
use crate::network::records;
use crate::network::{address, fabric_sync, interface};

/// How long a terminated instance is still described: "approximately one hour".
pub const TERMINATED_SHOWN: Duration = Duration::from_secs(3600);
/// Has what is left of a terminated instance forgotten.
pub const FORGET_TOPIC: &str = "ec2.forget-instance";

/// The payload of `FORGET_TOPIC`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Forget {
    pub account: Account,
    pub region: Region,
    pub id: String,
}

/// A change of state that holds only if the instance is in one of `from`.
pub(crate) struct Change {
    pub(crate) from: &'static [State],
    pub(crate) to: State,
    /// None takes an earlier reason away.
    pub(crate) reason: Option<Reason>,
    /// None leaves the text as it is.
    pub(crate) transition: Option<String>,
}

/// Makes the change and tells of it; false if the instance was in no state of `from`.
pub(crate) async fn change(cx: &Ctx, id: &str, change: Change) -> Result<bool> {
    let (inner, id) = (cx.clone(), id.to_owned());
    let key = id.clone();
    let to = change.to;
    let changed = cx
        .write(move |writer| {
            let Some(mut instance) = records::get::<Instance>(writer, &inner, &key)? else { return Ok(false) };
            if !change.from.contains(&instance.state) {
                return Ok(false);
            }
            instance.state = change.to;
            instance.reason = change.reason;
            if let Some(transition) = change.transition {
                instance.transition_reason = transition;
            }
            records::put(writer, &inner, &instance)?;
            Ok(true)
        })
        .await?;
    if changed {
        announce(cx, &id, to);
    }
    Ok(changed)
}

/// Tells whoever listens (load balancers, Auto Scaling) that the instance's state is another.
pub(crate) fn announce(cx: &Ctx, id: &str, state: State) {
    cx.cloud.hints.send(Hint {
        service: "ec2",
        what: "instance-state",
        account: cx.account.clone(),
        region: cx.region,
        id: id.to_owned(),
        state: state.name().to_owned(),
    });
}

/// `stopping` becomes `stopped`: the addresses that Amazon lent go back.
pub(crate) async fn finish_stop(ec2: &Arc<Ec2>, cx: &Ctx, id: &str) -> Result<()> {
    let (inner, key) = (cx.clone(), id.to_owned());
    let (returned, vpc_id) = cx
        .write(move |writer| {
            let Some(mut instance) = records::get::<Instance>(writer, &inner, &key)? else {
                return Ok((Vec::new(), String::new()));
            };
            let mut returned = Vec::new();
            for found in interface::of_instance(writer, &inner, &key)? {
                returned.extend(address::take_lent(writer, &inner, &found.id)?);
            }
            instance.state = State::Stopped;
            records::put(writer, &inner, &instance)?;
            Ok((returned, instance.vpc_id))
        })
        .await?;
    give_back(ec2, cx, returned, &vpc_id).await;
    announce(cx, id, State::Stopped);
    Ok(())
}

/// `shutting-down` becomes `terminated`: its interfaces go, or are free again. `output` is what its console said last.
pub(crate) async fn finish_termination(ec2: &Arc<Ec2>, cx: &Ctx, id: &str, output: Vec<u8>) -> Result<()> {
    let (inner, key) = (cx.clone(), id.to_owned());
    let (returned, vpc_id) = cx
        .write(move |writer| {
            let Some(mut instance) = records::get::<Instance>(writer, &inner, &key)? else {
                return Ok((Vec::new(), String::new()));
            };
            let mut returned = Vec::new();
            for found in interface::of_instance(writer, &inner, &key)? {
                let goes = found.attachment.as_ref().is_some_and(|attachment| attachment.delete_on_termination);
                interface::detach(writer, &inner, &found.id)?;
                returned.extend(match goes {
                    true => interface::delete(writer, &inner, &found.id)?,
                    false => address::take_lent(writer, &inner, &found.id)?,
                });
            }
            instance.state = State::Terminated;
            instance.profile = None;
            records::put(writer, &inner, &instance)?;
            writer.put_bytes(&console::kept_key(&inner, &key), output)?;
            let forget = Forget { account: inner.account.clone(), region: inner.region, id: key.clone() };
            let at = inner.now() + TERMINATED_SHOWN;
            writer.set_timer(&inner.key("ec2", &["forget", &key]), at, FORGET_TOPIC, &forget);
            Ok((returned, instance.vpc_id))
        })
        .await?;
    give_back(ec2, cx, returned, &vpc_id).await;
    ec2.machines.metadata.forget_credentials(id);
    status::forget(ec2, id);
    announce(cx, id, State::Terminated);
    Ok(())
}

pub async fn start(ec2: Arc<Ec2>, cx: Ctx, input: types::StartInstancesRequest) -> Result<types::StartInstancesResult> {
    refuse_member("StartInstances", "AdditionalInfo", input.additional_info.is_some())?;
    let ids = input.instance_ids.unwrap_or_default();
    let (asked, inner, machine) = (input.dry_run, cx.clone(), ec2.clone());
    let changes = cx
        .write(move |writer| {
            let instances = record::require_all(writer, &inner, &ids)?;
            for instance in &instances {
                if !matches!(instance.state, State::Stopped | State::Running | State::Pending) {
                    return Err(errors::wrong_state(&instance.id, "started"));
                }
            }
            let stopped: Vec<&str> = instances
                .iter()
                .filter(|instance| instance.state == State::Stopped)
                .map(|instance| instance.instance_type.as_str())
                .collect();
            quota::check(writer, &inner, &stopped)?;
            for instance in instances.iter().filter(|instance| instance.state == State::Stopped) {
                faults::check_capacity(&inner, &instance.instance_type, &instance.zone)?;
            }
            dry_run(asked)?;
            errors::check_machine(&machine)?;
            let mut changes = Vec::new();
            for mut instance in instances {
                let before = instance.state;
                if before == State::Stopped {
                    instance.state = State::Pending;
                    instance.reason = None;
                    instance.transition_reason = String::new();
                    instance.launched_ms = inner.now().millis();
                    records::put(writer, &inner, &instance)?;
                }
                changes.push((instance.id, before, instance.state));
            }
            Ok(changes)
        })
        .await?;
    Ok(types::StartInstancesResult { starting_instances: Some(follow(&ec2, &cx, changes)) })
}

pub async fn stop(ec2: Arc<Ec2>, cx: Ctx, input: types::StopInstancesRequest) -> Result<types::StopInstancesResult> {
    refuse_member("StopInstances", "Hibernate", input.hibernate == Some(true))?;
    let ids = input.instance_ids.unwrap_or_default();
    let (asked, inner) = (input.dry_run, cx.clone());
    let changes = cx
        .write(move |writer| {
            let instances = record::require_all(writer, &inner, &ids)?;
            for instance in &instances {
                match instance.state {
                    State::Pending if instance.launched_ms == instance.created_ms => {
                        return Err(errors::never_ran(&instance.id));
                    }
                    State::ShuttingDown | State::Terminated => {
                        return Err(errors::wrong_state(&instance.id, "stopped"));
                    }
                    _ if instance.disable_api_stop => {
                        return Err(errors::protected(&instance.id, "stopped", "disableApiStop"));
                    }
                    _ => {}
                }
            }
            dry_run(asked)?;
            let to = |state| if matches!(state, State::Running | State::Pending) { State::Stopping } else { state };
            end_by_user(writer, &inner, instances, to)
        })
        .await?;
    if input.force == Some(true) || input.skip_os_shutdown == Some(true) {
        kill(&ec2, &changes);
    }
    Ok(types::StopInstancesResult { stopping_instances: Some(follow(&ec2, &cx, changes)) })
}

pub async fn terminate(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::TerminateInstancesRequest,
) -> Result<types::TerminateInstancesResult> {
    let ids = input.instance_ids.unwrap_or_default();
    let (asked, inner) = (input.dry_run, cx.clone());
    let changes = cx
        .write(move |writer| {
            let instances = record::require_all(writer, &inner, &ids)?;
            let held =
                instances.iter().find(|instance| instance.disable_api_termination && !instance.state.is_ending());
            if let Some(held) = held {
                return Err(errors::protected(&held.id, "terminated", "disableApiTermination"));
            }
            dry_run(asked)?;
            let to = |state: State| if state.is_ending() { state } else { State::ShuttingDown };
            end_by_user(writer, &inner, instances, to)
        })
        .await?;
    if input.force == Some(true) || input.skip_os_shutdown == Some(true) {
        kill(&ec2, &changes);
    }
    Ok(types::TerminateInstancesResult { terminating_instances: Some(follow(&ec2, &cx, changes)) })
}

pub async fn reboot(ec2: Arc<Ec2>, cx: Ctx, input: types::RebootInstancesRequest) -> Result<Empty> {
    let ids = input.instance_ids.unwrap_or_default();
    let (asked, inner) = (input.dry_run, cx.clone());
    let rebooting = cx
        .write(move |writer| {
            let instances = record::require_all(writer, &inner, &ids)?;
            if let Some(wrong) = instances.iter().find(|found| !matches!(found.state, State::Running | State::Pending))
            {
                return Err(errors::wrong_state(&wrong.id, "rebooted"));
            }
            dry_run(asked)?;
            let mut rebooting = Vec::new();
            for mut instance in instances {
                instance.reboots += 1;
                records::put(writer, &inner, &instance)?;
                rebooting.push(instance.id);
            }
            Ok(rebooting)
        })
        .await?;
    rebooting.iter().for_each(|id| machines::wake(&ec2, &cx, id));
    Ok(Empty {})
}

/// The network first learns that the addresses lead nowhere; then others may have them.
async fn give_back(ec2: &Arc<Ec2>, cx: &Ctx, returned: Vec<Ipv4Addr>, vpc_id: &str) {
    if let Err(error) = fabric_sync::resync(ec2, cx, vpc_id).await {
        // The next change in the VPC brings it in step.
        eprintln!("{vpc_id} is not in step with its records: {error}");
    }
    returned.into_iter().for_each(|public| address::give_back(ec2, public));
}

/// Moves each instance to the state that `to` gives for its own; the instance, its state before and now.
fn end_by_user(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    instances: Vec<Instance>,
    to: impl Fn(State) -> State,
) -> Result<Vec<(String, State, State)>> {
    let mut changes = Vec::new();
    for mut instance in instances {
        let before = instance.state;
        let after = to(before);
        if after != before {
            instance.state = after;
            instance.reason = Some(Reason::user_initiated());
            instance.transition_reason = user_initiated(cx);
            records::put(writer, cx, &instance)?;
        }
        changes.push((instance.id, before, after));
    }
    Ok(changes)
}

/// `User initiated (2026-11-23 20:18:00 GMT)`
fn user_initiated(cx: &Ctx) -> String {
    let now = kernel::Timestamp::from_secs(cx.now().secs()).iso8601();
    format!("User initiated ({} GMT)", now.trim_end_matches('Z').replace('T', " "))
}

fn kill(ec2: &Ec2, changes: &[(String, State, State)]) {
    for (id, _, _) in changes {
        ec2.machines.kill(id);
    }
}

/// Tells of what changed, wakes the drivers, and says it as the operations do.
fn follow(ec2: &Arc<Ec2>, cx: &Ctx, changes: Vec<(String, State, State)>) -> Vec<types::InstanceStateChange> {
    let mut answers = Vec::new();
    for (id, before, after) in changes {
        if before != after {
            announce(cx, &id, after);
            machines::wake(ec2, cx, &id);
        }
        answers.push(types::InstanceStateChange {
            instance_id: Some(id),
            current_state: Some(after.answer()),
            previous_state: Some(before.answer()),
        });
    }
    answers
}
