//! Instances on their way out: taken from their target groups, drained, ended; and the operation that starts that.
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_TerminateInstanceInAutoScalingGroup.html>

use std::sync::Arc;

use api_autoscaling::types::{ActivityType, TerminateInstanceInAutoScalingGroupType};
use api_ec2::types::TerminateInstancesRequest;
use kernel::{Ctx, Error, ReadTyped, Result};

use crate::activity::{self, Activity};
use crate::errors::validation;
use crate::group::{Group, whole_seconds};
use crate::hook_action::{self, Stage};
use crate::member::Member;
use crate::observe::{States, is_dead, is_ended, target_states};
use crate::worker::{acting, wake};
use crate::{Autoscaling, load_balancers, plan};

enum Step {
    /// It is out of these target groups.
    Taken(Vec<String>),
    /// Its lifecycle hooks are asked.
    Hooks,
    Ending,
    Ended,
}

/// Brings each leaving member a step further; true if any went.
pub async fn advance(cx: &Ctx, members: &[Member], states: &States) -> Result<bool> {
    let mut steps = Vec::new();
    for member in members.iter().filter(|member| member.is_leaving()) {
        if let Some(step) = step(cx, member, states).await? {
            steps.push((member.id.clone(), member.group.clone(), step));
        }
    }
    if steps.is_empty() {
        return Ok(false);
    }
    let context = cx.clone();
    cx.write(move |writer| {
        let cx = &context;
        for (id, group, step) in steps {
            let Some(mut member) = writer.get::<Member>(&Member::key(cx, &group, &id))? else { continue };
            match step {
                Step::Taken(arns) => {
                    member.registered.retain(|arn| !arns.contains(arn));
                    member.put(writer, cx)?;
                }
                Step::Hooks => {
                    hook_action::holds_termination(writer, cx, &mut member)?;
                }
                Step::Ending => {
                    member.ending = true;
                    member.put(writer, cx)?;
                }
                Step::Ended => {
                    member.delete(writer, cx)?;
                    activity::succeed(writer, cx, &group, member.activity.as_ref())?;
                }
            }
        }
        Ok(true)
    })
    .await
}

async fn step(cx: &Ctx, member: &Member, states: &States) -> Result<Option<Step>> {
    let state = states.get(&member.id);
    if is_ended(state) {
        for arn in &member.registered {
            load_balancers::deregister(cx, arn, std::iter::once(member.id.clone())).await?;
        }
        return Ok(Some(Step::Ended));
    }
    if !member.registered.is_empty() {
        let mut out = Vec::new();
        for arn in &member.registered {
            let one = || std::iter::once(member.id.clone());
            let health = target_states(cx, arn, one()).await?;
            match health.get(&member.id).map(String::as_str) {
                Some("draining") if !is_dead(state) => {}
                None => out.push(arn.clone()),
                Some(_) => {
                    load_balancers::deregister(cx, arn, one()).await?;
                    let after = target_states(cx, arn, one()).await?;
                    let drains = after.get(&member.id).is_some_and(|state| state == "draining");
                    if !drains || is_dead(state) {
                        out.push(arn.clone());
                    }
                }
            }
        }
        return Ok((!out.is_empty()).then_some(Step::Taken(out)));
    }
    if member.stage != Stage::Done {
        return Ok(hook_action::is_due(member, cx.now()).then_some(Step::Hooks));
    }
    if member.ending || state.is_some_and(|state| state == "shutting-down") {
        return Ok(None);
    }
    let input = TerminateInstancesRequest {
        instance_ids: Some(vec![member.id.clone()]),
        ..TerminateInstancesRequest::default()
    };
    match acting(cx).call::<api_ec2::TerminateInstances>(input).await {
        Ok(_) => Ok(Some(Step::Ending)),
        Err(error) if error.is("InvalidInstanceID.NotFound") => Ok(Some(Step::Ended)),
        Err(error) => Err(error),
    }
}

pub async fn terminate(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: TerminateInstanceInAutoScalingGroupType,
) -> Result<ActivityType> {
    if input.instance_ids.as_ref().is_some_and(|ids| !ids.is_empty()) {
        return Err(Error::not_implemented("InstanceIds of TerminateInstanceInAutoScalingGroup"));
    }
    let id = input.instance_id.unwrap_or_default();
    let decrement = input.should_decrement_desired_capacity.unwrap_or_default();
    let context = cx.clone();
    let activity = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut member = Member::find(writer, cx, &id)?;
            let mut group = Group::find(writer, cx, &member.group)?;
            if member.is_leaving() {
                return Err(validation(format!(
                    "Instance {id} is not in a state to be terminated: it is Terminating."
                )));
            }
            let before = group.desired;
            if decrement {
                shrink(&mut group, 1)?;
                group.put(writer, cx)?;
            }
            let tail = if decrement {
                format!(", shrinking the capacity from {before} to {}", group.desired)
            } else {
                String::new()
            };
            let cause = format!(
                "At {} instance {id} was taken out of service in response to a user request{tail}.",
                whole_seconds(now)
            );
            plan::leave(writer, cx, &group, &mut member, cause)?;
            let order = member.activity.unwrap_or_default();
            let activity: Option<Activity> = ReadTyped::get(writer, &Activity::key(cx, &group.name, &order))?;
            activity.ok_or_else(|| Error::internal("an activity was just written"))
        })
        .await?;
    wake(&state, &cx, &activity.group);
    Ok(ActivityType { activity: Some(activity.api()), activities: None })
}

/// Takes `count` from the desired capacity, which the minimum may forbid.
pub fn shrink(group: &mut Group, count: i32) -> Result<()> {
    if group.desired - count < group.min {
        return Err(validation(format!(
            "Currently, desiredSize equals minSize ({}). Terminating instance without replacement will violate group's \
             min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower group's min size.",
            group.min
        )));
    }
    group.desired -= count;
    Ok(())
}
