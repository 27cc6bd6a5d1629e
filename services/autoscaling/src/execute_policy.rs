//! ExecutePolicy: what an alarm, or a user, does with a policy.
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ExecutePolicy.html>
//!
//! Target tracking scales out at once to the capacity at which the metric would be at its target, by the instances that
//! have warmed up, and in slowly: one instance, or a tenth of them, each time, and never while an instance is on its
//! way in or another such policy of the group does not want to.

use std::sync::Arc;
use std::time::Duration;

use api_autoscaling::types::ExecutePolicyType;
use api_cloudwatch::types::DescribeAlarmsInput;
use kernel::{Ctx, Principal, Result, Timestamp, Writer};
use schema::Empty;

use crate::Autoscaling;
use crate::capacity::check_cooldown;
use crate::errors::validation;
use crate::group::Group;
use crate::launch::Launch;
use crate::member::{Lifecycle, Member};
use crate::policy::{Kind, Policy, Tracking, step_for};
use crate::policy_alarms::LOW_SHARE;
use crate::policy_api::alarms_on;
use crate::worker::{acting, wake};

pub async fn execute(state: Arc<Autoscaling>, cx: Ctx, input: ExecutePolicyType) -> Result<Empty> {
    let by_alarm = matches!(&cx.principal, Principal::Service { name } if name == "cloudwatch.amazonaws.com");
    let reader = cx.read();
    let name = input.policy_name.clone().unwrap_or_default();
    let policy = Policy::find(&reader, &cx, input.auto_scaling_group_name.as_deref(), &name)?;
    let group = Group::find(&reader, &cx, &policy.group)?;
    if !policy.enabled || (by_alarm && group.is_suspended("AlarmNotification")) {
        return Ok(Empty {});
    }
    if let (Kind::TargetTracking(_), false) = (&policy.kind, by_alarm) {
        return Err(validation("ExecutePolicy is not supported for policies of type TargetTrackingScaling."));
    }
    let trigger = trigger(&cx, &policy, by_alarm, input.metric_value).await?;
    let others_agree = match &policy.kind {
        Kind::TargetTracking(_) => others_want_in(&cx, &policy).await?,
        _ => true,
    };
    let context = cx.clone();
    let changed = cx
        .write(move |writer| {
            let cx = &context;
            let mut group = Group::find(writer, cx, &policy.group)?;
            let wanted = match &policy.kind {
                Kind::Simple { adjustment, change, cooldown_secs } => {
                    if by_alarm || input.honor_cooldown.unwrap_or(false) {
                        check_cooldown(&group, cooldown_secs.unwrap_or(group.cooldown_secs), cx.now())?;
                    }
                    adjustment.apply(&group, *change)
                }
                Kind::Step { adjustment, steps, warmup_secs, .. } => {
                    let (Some(value), Some(threshold)) = (input.metric_value, input.breach_threshold) else {
                        return Err(validation(
                            "MetricValue and BreachThreshold must be specified for policy type: StepScaling",
                        ));
                    };
                    let step = step_for(steps, value - threshold).ok_or_else(|| {
                        validation(format!(
                            "There is no step adjustment for the metric value {value} and breach threshold {threshold}."
                        ))
                    })?;
                    let warmup = warmup_secs.or(group.warmup_secs).unwrap_or(group.cooldown_secs);
                    // Instances that are warming up count as there; nothing goes while they do.
                    let wanted = adjustment.apply(&group, step.change);
                    let warming = warming(writer, cx, &group, warmup)?;
                    if warming > 0 && by_alarm {
                        let settled = Group { desired: group.desired - warming, ..group.clone() };
                        adjustment.apply(&settled, step.change).max(group.desired)
                    } else {
                        wanted
                    }
                }
                Kind::TargetTracking(tracking) => {
                    let Some(value) = input.metric_value else { return Ok(None) };
                    track(writer, cx, &group, tracking, value, others_agree)?
                }
            };
            if wanted == group.desired {
                return Ok(None);
            }
            group.resize(wanted, cx.now(), &trigger);
            group.put(writer, cx)?;
            Ok(Some(group.name))
        })
        .await?;
    if let Some(name) = changed {
        wake(&state, &cx, &name);
    }
    Ok(Empty {})
}

/// `a monitor alarm NAME in state ALARM triggered policy NAME`
async fn trigger(cx: &Ctx, policy: &Policy, by_alarm: bool, value: Option<f64>) -> Result<String> {
    let name = &policy.name;
    if !by_alarm {
        return Ok(format!("a user request executed policy {name}"));
    }
    let alarm = match &policy.kind {
        Kind::TargetTracking(tracking) => match &tracking.alarm_low {
            Some(low) if value.is_some_and(|value| value <= tracking.target) => low.clone(),
            _ => tracking.alarm_high.clone(),
        },
        _ => {
            let alarms = alarms_on(cx, &policy.arn, Some("ALARM")).await?;
            alarms.into_iter().find_map(|alarm| alarm.alarm_name).unwrap_or_default()
        }
    };
    Ok(format!("a monitor alarm {alarm} in state ALARM triggered policy {name}"))
}

/// Are the low alarms of all other target tracking policies of the group in ALARM?
async fn others_want_in(cx: &Ctx, policy: &Policy) -> Result<bool> {
    let policies = Policy::list(&cx.read(), cx, Some(&policy.group))?;
    let others = policies.iter().filter(|other| other.name != policy.name && other.enabled);
    let low: Vec<String> = others
        .filter_map(|other| match &other.kind {
            Kind::TargetTracking(tracking) => tracking.alarm_low.clone(),
            _ => None,
        })
        .collect();
    if low.is_empty() {
        return Ok(true);
    }
    let count = low.len();
    let input = DescribeAlarmsInput {
        alarm_names: Some(low),
        state_value: Some("ALARM".to_owned()),
        ..DescribeAlarmsInput::default()
    };
    let found = acting(cx).call::<api_cloudwatch::DescribeAlarms>(input).await?.metric_alarms.unwrap_or_default();
    Ok(found.len() == count)
}

/// How many instances are on their way, or in service for less than the warm-up.
fn warming(writer: &Writer<'_>, cx: &Ctx, group: &Group, warmup_secs: i32) -> Result<i32> {
    let warmup = Duration::from_secs(u64::try_from(warmup_secs).unwrap_or(0));
    let members = Member::list(writer, cx, &group.name)?;
    let is_warm = |member: &&Member| {
        let since = member.in_service_ms.map(Timestamp::from_millis);
        member.lifecycle == Lifecycle::InService && since.is_some_and(|since| cx.now() >= since + warmup)
    };
    let warm = i32::try_from(members.iter().filter(is_warm).count()).unwrap_or(i32::MAX);
    Ok((group.desired - warm).max(0))
}

fn track(
    writer: &Writer<'_>,
    cx: &Ctx,
    group: &Group,
    tracking: &Tracking,
    value: f64,
    others_agree: bool,
) -> Result<i32> {
    let warmup_secs = tracking.warmup_secs.or(group.warmup_secs).unwrap_or(group.cooldown_secs);
    let warming = warming(writer, cx, group, warmup_secs)?;
    let moving = !Launch::list(writer, cx, &group.name)?.is_empty();
    Ok(target_capacity(group, tracking, value, warming, moving, others_agree))
}

fn target_capacity(
    group: &Group,
    tracking: &Tracking,
    value: f64,
    warming: i32,
    moving: bool,
    others_agree: bool,
) -> i32 {
    let warm = group.desired - warming;
    let ideal = (f64::from(warm) * value / tracking.target).ceil() as i32;
    if value > tracking.target {
        return ideal.max(group.desired).min(group.max);
    }
    let may_shrink = !tracking.disable_scale_in && warming == 0 && !moving && others_agree;
    if value < tracking.target * LOW_SHARE && may_shrink {
        let slowly = group.desired - (group.desired / 10).max(1);
        return ideal.max(slowly).max(group.min).min(group.desired);
    }
    group.desired
}
