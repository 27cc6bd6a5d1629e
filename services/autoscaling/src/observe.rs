//! What EC2 and the load balancers say about a group's instances, booked.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use api_ec2::types as ec2;
use api_elbv2::types::{DescribeTargetHealthInput, TargetDescription};
use kernel::{Ctx, Result, Timestamp};

use crate::activity;
use crate::group::Group;
use crate::hook_action::Stage;
use crate::launch::back_off;
use crate::load_balancers;
use crate::member::{Lifecycle, Member};
use crate::worker::acting;

/// EC2 takes at most this many values of a filter.
const IDS_AT_ONCE: usize = 200;
const EC2_REASON: &str = "an EC2 health check indicating it has been terminated or stopped";
const IMPAIRED_REASON: &str = "an EC2 instance status checks failure";
const ELB_REASON: &str = "an ELB system health check failure";
/// In place of `running`: it runs, and its system status check has failed.
const IMPAIRED: &str = "impaired";

/// Instance id and state (`running`, `impaired`); those that EC2 does not know are absent.
pub type States = HashMap<String, String>;

pub async fn states(cx: &Ctx, members: &[Member]) -> Result<States> {
    let mut found = States::new();
    for part in members.chunks(IDS_AT_ONCE) {
        let ids = part.iter().map(|member| member.id.clone()).collect();
        let filter = ec2::Filter { name: Some("instance-id".to_owned()), values: Some(ids) };
        let mut token = None;
        loop {
            let input = ec2::DescribeInstancesRequest {
                filters: Some(vec![filter.clone()]),
                next_token: token.take(),
                ..ec2::DescribeInstancesRequest::default()
            };
            let answer = acting(cx).call::<api_ec2::DescribeInstances>(input).await?;
            let reservations = answer.reservations.unwrap_or_default().into_iter();
            for instance in reservations.flat_map(|reservation| reservation.instances.unwrap_or_default()) {
                let state = instance.state.and_then(|state| state.name).unwrap_or_default();
                found.insert(instance.instance_id.unwrap_or_default(), state);
            }
            token = answer.next_token;
            if token.is_none() {
                break;
            }
        }
    }
    // A system status check fails under a fault only; asking has every machine of the account checked.
    if cx.cloud.faults.any() {
        for id in impaired(cx).await? {
            found.entry(id).and_modify(|state| IMPAIRED.clone_into(state));
        }
    }
    Ok(found)
}

/// The running instances of the account whose system status check has failed.
async fn impaired(cx: &Ctx) -> Result<Vec<String>> {
    let filter =
        ec2::Filter { name: Some("system-status.status".to_owned()), values: Some(vec!["impaired".to_owned()]) };
    let mut input = ec2::DescribeInstanceStatusRequest {
        filters: Some(vec![filter]),
        ..ec2::DescribeInstanceStatusRequest::default()
    };
    let mut ids = Vec::new();
    loop {
        let answer = acting(cx).call::<api_ec2::DescribeInstanceStatus>(input.clone()).await?;
        ids.extend(answer.instance_statuses.unwrap_or_default().into_iter().filter_map(|status| status.instance_id));
        match answer.next_token {
            Some(token) => input.next_token = Some(token),
            None => return Ok(ids),
        }
    }
}

/// Is what EC2 says about an instance a reason to replace it?
pub fn is_dead(state: Option<&String>) -> bool {
    !matches!(state.map(String::as_str), Some("pending" | "running"))
}

/// Has it ended for good?
pub fn is_ended(state: Option<&String>) -> bool {
    matches!(state.map(String::as_str), None | Some("terminated"))
}

/// Registers instances that run, puts them in service, and marks those that are unhealthy.
pub async fn observe(cx: &Ctx, group: &Group, members: &[Member], states: &States) -> Result<bool> {
    let is_running = |member: &&Member| states.get(&member.id).is_some_and(|state| state == "running");
    let arriving: Vec<&Member> = members
        .iter()
        .filter(|member| member.lifecycle == Lifecycle::Pending && member.stage == Stage::Done)
        .filter(is_running)
        .collect();
    let registered = load_balancers::register(cx, group, &arriving).await?;
    let failing = failing(cx, group, members).await?;
    let (mut dead, mut impaired): (Vec<String>, Vec<String>) = Default::default();
    if !group.is_suspended("HealthCheck") {
        let watched = members.iter().filter(|member| {
            !matches!(member.lifecycle, Lifecycle::Terminating | Lifecycle::Standby) && member.unhealthy.is_none()
        });
        for member in watched {
            let state = states.get(&member.id);
            let is_impaired = state.is_some_and(|state| state == IMPAIRED);
            // One that never came into service has no grace period.
            let counts = || member.lifecycle == Lifecycle::Pending || is_past_grace(cx, group, member);
            if is_impaired && counts() {
                impaired.push(member.id.clone());
            } else if !is_impaired && is_dead(state) {
                dead.push(member.id.clone());
            }
        }
    }
    if arriving.is_empty() && failing.is_empty() && dead.is_empty() && impaired.is_empty() {
        return Ok(false);
    }
    let arrived: Vec<String> = arriving.iter().map(|member| member.id.clone()).collect();
    let (context, group) = (cx.clone(), group.name.clone());
    cx.write(move |writer| {
        let cx = &context;
        let find = |writer: &kernel::Writer<'_>, id: &str| writer.get::<Member>(&Member::key(cx, &group, id));
        for id in arrived {
            let Some(mut member) = find(writer, &id)?.filter(|member| member.lifecycle == Lifecycle::Pending) else {
                continue;
            };
            member.lifecycle = Lifecycle::InService;
            member.in_service_ms = Some(cx.now().millis());
            member.rebalancing = false;
            member.registered.extend(registered.iter().cloned());
            let order = member.activity.take();
            member.put(writer, cx)?;
            activity::succeed(writer, cx, &group, order.as_ref())?;
            if let Some(mut group) = writer.get::<Group>(&Group::key(cx, &group))?
                && group.backoff.remove(&member.zone).is_some()
            {
                group.put(writer, cx)?;
            }
        }
        for (ids, reason) in [(dead, EC2_REASON), (impaired, IMPAIRED_REASON), (failing, ELB_REASON)] {
            for id in ids {
                let found = find(writer, &id)?.filter(|member| !member.is_leaving() && member.unhealthy.is_none());
                let Some(mut member) = found else { continue };
                // One that never came up would be launched again and again at once.
                if member.lifecycle == Lifecycle::Pending {
                    back_off(writer, cx, &group, &member.zone)?;
                }
                member.unhealthy = Some(reason.to_owned());
                member.put(writer, cx)?;
            }
        }
        Ok(true)
    })
    .await
}

/// Instances in service that fail their load balancer's health check and are past their grace period.
async fn failing(cx: &Ctx, group: &Group, members: &[Member]) -> Result<Vec<String>> {
    if group.health_check_type != "ELB" || group.is_suspended("HealthCheck") {
        return Ok(Vec::new());
    }
    let is_due = |member: &&Member| {
        member.lifecycle == Lifecycle::InService && member.unhealthy.is_none() && is_past_grace(cx, group, member)
    };
    let due: Vec<&Member> = members.iter().filter(is_due).collect();
    let mut by_group: BTreeMap<&String, Vec<&Member>> = BTreeMap::new();
    for member in due {
        for arn in member.registered.iter().filter(|arn| group.target_groups.contains(arn)) {
            by_group.entry(arn).or_default().push(member);
        }
    }
    let mut failing = Vec::new();
    for (arn, members) in by_group {
        let health = target_states(cx, arn, members.iter().map(|member| member.id.clone())).await?;
        failing
            .extend(members.iter().map(|m| m.id.clone()).filter(|id| health.get(id).is_some_and(|s| s == "unhealthy")));
    }
    failing.sort();
    failing.dedup();
    Ok(failing)
}

fn is_past_grace(cx: &Ctx, group: &Group, member: &Member) -> bool {
    let grace = Duration::from_secs(u64::try_from(group.grace_secs).unwrap_or(0));
    let since = member.in_service_ms.map(Timestamp::from_millis);
    since.is_some_and(|since| cx.now() >= since + grace)
}

/// Each target's state: `healthy`, `unhealthy`, `draining`, `unused`. A target group that is gone has none.
pub async fn target_states(cx: &Ctx, arn: &str, ids: impl Iterator<Item = String>) -> Result<HashMap<String, String>> {
    let targets = ids.map(|id| TargetDescription { id: Some(id), ..TargetDescription::default() }).collect();
    let input = DescribeTargetHealthInput {
        target_group_arn: Some(arn.to_owned()),
        targets: Some(targets),
        ..DescribeTargetHealthInput::default()
    };
    let answer = match acting(cx).call::<api_elbv2::DescribeTargetHealth>(input).await {
        Ok(answer) => answer,
        Err(error) if error.status < 500 => return Ok(HashMap::new()),
        Err(error) => return Err(error),
    };
    let descriptions = answer.target_health_descriptions.unwrap_or_default().into_iter();
    let state = |description: api_elbv2::types::TargetHealthDescription| {
        Some((description.target?.id?, description.target_health?.state?))
    };
    Ok(descriptions.filter_map(state).collect())
}
