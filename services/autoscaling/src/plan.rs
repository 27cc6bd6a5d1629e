//! Compares a group with what it should be, and writes down what is to be done: all in one transaction, so that no two
//! plans know of the same gap.

use std::collections::BTreeMap;

use kernel::{Ctx, ReadTyped, Result, Writer, index};

use crate::activity::Activity;
use crate::balance::{choose, lacking, spread};
use crate::group::{Group, Subnet, whole_seconds};
use crate::hook::Transition;
use crate::hook_action;
use crate::launch::{Launch, Place};
use crate::member::{Lifecycle, Member};
use crate::refresh::Refresh;
use crate::worker;
use crate::{hook, policy_alarms, refresh, schedule};

/// What the group is in after the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is no such group (any more).
    Gone,
    /// Launches or terminations were planned.
    Changed,
    /// Nothing to plan.
    Same,
}

pub fn plan(writer: &mut Writer<'_>, cx: &Ctx, name: &str) -> Result<Outcome> {
    let Some(mut group) = writer.get::<Group>(&Group::key(cx, name))? else { return Ok(Outcome::Gone) };
    let mut members = Member::list(writer, cx, name)?;
    let launches = Launch::list(writer, cx, name)?;
    if group.deleting {
        return finish(writer, cx, &group, &mut members, &launches);
    }
    let now = cx.now();
    schedule::run_due(writer, cx, &mut group)?;
    let replaced = replace_unhealthy(writer, cx, &group, &mut members)?;
    let mut have: BTreeMap<String, usize> = BTreeMap::new();
    let counts = |member: &&Member| !matches!(member.lifecycle, Lifecycle::Terminating | Lifecycle::Standby);
    let active: Vec<&Member> = members.iter().filter(counts).collect();
    active.iter().for_each(|member| *have.entry(member.zone.clone()).or_default() += 1);
    launches.iter().for_each(|launch| *have.entry(launch.zone.clone()).or_default() += launch.activities.len());
    let count: usize = have.values().sum();
    let desired = usize::try_from(group.desired).unwrap_or(0);
    let at = whole_seconds(now);
    let launch_open = !group.is_suspended("Launch");
    let terminate_open = !group.is_suspended("Terminate");
    let open_zones: Vec<String> = group
        .zones
        .iter()
        .filter(|zone| group.backoff.get(*zone).is_none_or(|backoff| backoff.until_ms <= now.millis()))
        .cloned()
        .collect();
    let refresh_active = Refresh::active(writer, cx, name)?.is_some();
    let mut changed = replaced;

    if count < desired && launch_open && !open_zones.is_empty() {
        let cause = match &group.cause {
            Some(cause) if !replaced => format!(
                "{cause}  At {at} an instance was started in response to a difference between desired and actual \
                 capacity, increasing the capacity from {count} to {desired}."
            ),
            _ if refresh_active && !replaced => {
                format!("At {at} an instance was launched in response to an instance refresh.")
            }
            _ => {
                format!("At {at} an instance was launched in response to an unhealthy instance needing to be replaced.")
            }
        };
        // Balanced only: a zone that cannot launch now keeps its share for later.
        let candidates = if group.distribution == "balanced-only" { &group.zones } else { &open_zones };
        let shares = spread(desired - count, candidates, &have);
        for (zone, more) in shares.into_iter().filter(|(zone, _)| open_zones.contains(zone)) {
            let before = have.get(&zone).copied().unwrap_or(0);
            for (subnet, share) in share_of(&group, &zone, before, more) {
                let place = Place { zone: &zone, subnet: subnet.as_ref(), count: share };
                Launch::plan(writer, cx, &group, &place, &cause, false)?;
            }
        }
        changed = true;
    } else if count > desired && terminate_open && !refresh_active {
        // What was launched to balance zones is beyond the desired capacity until it is in service.
        let in_launches: usize = launches.iter().filter(|l| l.rebalancing).map(|l| l.activities.len()).sum();
        let arriving = active.iter().filter(|m| m.rebalancing && m.lifecycle == Lifecycle::Pending).count();
        let excess = (count - desired).saturating_sub(in_launches + arriving);
        let candidates: Vec<&Member> = active.iter().copied().filter(|member| !member.protected).collect();
        let chosen = choose(
            &candidates,
            excess,
            &group.zones,
            &have,
            &group.termination_policies,
            &group.preferred_types(),
            now.millis(),
        );
        let mut left = count;
        let prefix = group.cause.as_ref().map_or(String::new(), |cause| format!("{cause}  "));
        for id in chosen {
            let cause = format!(
                "{prefix}At {at} an instance was taken out of service in response to a difference between desired and \
                 actual capacity, shrinking the capacity from {left} to {}.  At {at} instance {id} was selected for \
                 termination.",
                left - 1
            );
            left -= 1;
            if let Some(member) = members.iter_mut().find(|member| member.id == id) {
                leave(writer, cx, &group, member, cause)?;
                changed = true;
            }
        }
    } else if count == desired {
        let settled = launches.is_empty()
            && members.iter().all(|member| matches!(member.lifecycle, Lifecycle::InService | Lifecycle::Standby));
        if settled && group.cause.is_some() {
            group.cause = None;
            group.put(writer, cx)?;
        }
        let may_balance =
            settled && !refresh_active && launch_open && terminate_open && !group.is_suspended("AZRebalance");
        if let Some(zone) = lacking(&group.zones, &have).filter(|zone| may_balance && open_zones.contains(zone)) {
            let cause = format!(
                "At {at} instances were launched to balance instances in zones {} with other zones resulting in more \
                 than desired number of instances in the group.",
                group.zones.join(" ")
            );
            let before = have.get(&zone).copied().unwrap_or(0);
            for (subnet, share) in share_of(&group, &zone, before, 1) {
                let place = Place { zone: &zone, subnet: subnet.as_ref(), count: share };
                Launch::plan(writer, cx, &group, &place, &cause, true)?;
            }
            changed = true;
        }
    }
    if refresh_active && !changed && launch_open && terminate_open {
        changed = refresh::step(writer, cx, &mut group, &mut members, &launches)?;
    }
    Ok(if changed { Outcome::Changed } else { Outcome::Same })
}

/// Plans `more` instances above the desired capacity, where the fewest are.
pub fn launch_more(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    group: &Group,
    members: &[Member],
    launches: &[Launch],
    more: usize,
    cause: &str,
) -> Result<()> {
    let mut have: BTreeMap<String, usize> = BTreeMap::new();
    let present = members.iter().filter(|member| !member.is_leaving());
    present.for_each(|member| *have.entry(member.zone.clone()).or_default() += 1);
    launches.iter().for_each(|launch| *have.entry(launch.zone.clone()).or_default() += launch.activities.len());
    let now_ms = cx.now().millis();
    let is_open = |zone: &&String| group.backoff.get(*zone).is_none_or(|backoff| backoff.until_ms <= now_ms);
    let open_zones: Vec<String> = group.zones.iter().filter(is_open).cloned().collect();
    for (zone, count) in spread(more, &open_zones, &have) {
        let before = have.get(&zone).copied().unwrap_or(0);
        for (subnet, share) in share_of(group, &zone, before, count) {
            let place = Place { zone: &zone, subnet: subnet.as_ref(), count: share };
            Launch::plan(writer, cx, group, &place, cause, true)?;
        }
    }
    Ok(())
}

/// Marks the member as leaving, with the activity that says why.
pub fn leave(writer: &mut Writer<'_>, cx: &Ctx, group: &Group, member: &mut Member, cause: String) -> Result<()> {
    let description = format!("Terminating EC2 instance: {}", member.id);
    let activity = Activity::new(group, cx.now(), description, cause, &member.zone);
    activity.put(writer, cx)?;
    // A launch that did not end well ends with it.
    if member.lifecycle == Lifecycle::Pending {
        crate::activity::change(writer, cx, &group.name, member.activity.as_ref(), |activity| Activity {
            status: "Cancelled".to_owned(),
            progress: 100,
            ended_ms: Some(cx.now().millis()),
            ..activity
        })?;
    }
    member.activity = Some(activity.order);
    member.lifecycle = Lifecycle::Terminating;
    member.stage = hook_action::first_stage(writer, cx, &group.name, Transition::Terminating)?;
    member.waits.clear();
    member.put(writer, cx)
}

fn replace_unhealthy(writer: &mut Writer<'_>, cx: &Ctx, group: &Group, members: &mut [Member]) -> Result<bool> {
    if group.is_suspended("ReplaceUnhealthy") || group.is_suspended("Terminate") {
        return Ok(false);
    }
    let mut any = false;
    for member in members.iter_mut().filter(|member| !member.is_leaving()) {
        if let Some(reason) = member.unhealthy.clone() {
            let cause =
                format!("At {} an instance was taken out of service in response to {reason}.", whole_seconds(cx.now()));
            leave(writer, cx, group, member, cause)?;
            any = true;
        }
    }
    Ok(any)
}

/// The zone's subnets in turn; no subnet where the group only names zones.
fn share_of(group: &Group, zone: &str, before: usize, more: usize) -> Vec<(Option<Subnet>, usize)> {
    let subnets: Vec<&Subnet> = group.subnets.iter().filter(|subnet| subnet.zone == zone).collect();
    if subnets.is_empty() {
        return vec![(None, more)];
    }
    let mut shares = vec![0; subnets.len()];
    (before..before + more).for_each(|place| shares[place % subnets.len()] += 1);
    subnets.into_iter().cloned().map(Some).zip(shares).filter(|(_, share)| *share > 0).collect()
}

/// A group that is being deleted ends its instances, then goes itself.
fn finish(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    group: &Group,
    members: &mut [Member],
    launches: &[Launch],
) -> Result<Outcome> {
    let mut changed = false;
    for member in members.iter_mut().filter(|member| !member.is_leaving()) {
        let at = whole_seconds(cx.now());
        let cause = format!(
            "At {at} a user request force-deleted the AutoScalingGroup.  At {at} instance {} was selected for termination.",
            member.id
        );
        leave(writer, cx, group, member, cause)?;
        changed = true;
    }
    if members.is_empty() && launches.is_empty() {
        remove(writer, cx, group)?;
        return Ok(Outcome::Gone);
    }
    Ok(if changed { Outcome::Changed } else { Outcome::Same })
}

/// Removes the group's record; its activities stay, marked as those of a deleted group.
pub fn remove(writer: &mut Writer<'_>, cx: &Ctx, group: &Group) -> Result<()> {
    index::delete::<Group>(writer, &Group::table(cx), &Group::key(cx, &group.name))?;
    writer.delete(&worker::index_key(cx, &group.name))?;
    policy_alarms::forget_group(writer, cx, &group.name)?;
    hook::forget_group(writer, cx, &group.name)?;
    refresh::forget_group(writer, cx, &group.name)?;
    schedule::forget_group(writer, cx, &group.name)?;
    let prefix = cx.prefix("autoscaling", &["activity", &group.name]);
    for (key, activity) in ReadTyped::list::<Activity>(writer, &prefix)? {
        if !activity.group_deleted {
            writer.put(&key, &Activity { group_deleted: true, ..activity })?;
        }
    }
    Ok(())
}
