//! EnterStandby and ExitStandby: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-enter-exit-standby.html>

use std::sync::Arc;

use api_autoscaling::types::{EnterStandbyAnswer, EnterStandbyQuery, ExitStandbyAnswer, ExitStandbyQuery};
use kernel::{Ctx, Result};

use crate::activity::Activity;
use crate::errors::{instance_not_found, validation};
use crate::group::{Group, whole_seconds};
use crate::hook_action::Stage;
use crate::member::{Lifecycle, Member};
use crate::worker::wake;
use crate::{Autoscaling, load_balancers, terminate};

pub async fn enter(state: Arc<Autoscaling>, cx: Ctx, input: EnterStandbyQuery) -> Result<EnterStandbyAnswer> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let ids = input.instance_ids.unwrap_or_default();
    let decrement = input.should_decrement_desired_capacity.unwrap_or_default();
    let context = cx.clone();
    let (name, activities, members) = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut group = Group::find_by(writer, cx, &name)?;
            let (mut activities, mut members) = (Vec::new(), Vec::new());
            for id in &ids {
                let mut member = Member::find(writer, cx, id)?;
                if member.group != group.name {
                    return Err(instance_not_found(id));
                }
                if member.lifecycle != Lifecycle::InService {
                    return Err(validation(format!("The instance {id} is not in InService.")));
                }
                let before = group.desired;
                let mut tail = String::new();
                if decrement {
                    terminate::shrink(&mut group, 1)?;
                    tail = format!(", shrinking the capacity from {before} to {}", group.desired);
                }
                let cause = format!(
                    "At {} instance {id} was moved to standby in response to a user request{tail}.",
                    whole_seconds(now)
                );
                let description = format!("Moving EC2 instance to Standby: {id}");
                let activity = Activity::new(&group, now, description, cause, &member.zone).succeed(now);
                activity.put(writer, cx)?;
                activities.push(activity.api());
                members.push(member.clone());
                member.lifecycle = Lifecycle::Standby;
                member.registered.clear();
                member.put(writer, cx)?;
            }
            group.put(writer, cx)?;
            Ok((group.name, activities, members))
        })
        .await?;
    for member in &members {
        for arn in &member.registered {
            load_balancers::deregister(&cx, arn, std::iter::once(member.id.clone())).await?;
        }
    }
    wake(&state, &cx, &name);
    Ok(EnterStandbyAnswer { activities: Some(activities) })
}

pub async fn exit(state: Arc<Autoscaling>, cx: Ctx, input: ExitStandbyQuery) -> Result<ExitStandbyAnswer> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let ids = input.instance_ids.unwrap_or_default();
    let context = cx.clone();
    let (name, activities) = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut group = Group::find_by(writer, cx, &name)?;
            let mut activities = Vec::new();
            for id in &ids {
                let mut member = Member::find(writer, cx, id)?;
                if member.group != group.name {
                    return Err(instance_not_found(id));
                }
                if member.lifecycle != Lifecycle::Standby {
                    return Err(validation(format!("The instance {id} is not in Standby.")));
                }
                let before = group.desired;
                if before >= group.max {
                    return Err(validation(format!(
                        "AutoScalingGroup {} has min-size={}, max-size={}, and desired-size={before}. To exit standby of 1 \
                         instance(s), please update the AutoScalingGroup sizes appropriately.",
                        group.name, group.min, group.max
                    )));
                }
                group.desired += 1;
                let cause = format!(
                    "At {} instance {id} was moved out of standby in response to a user request, increasing the capacity \
                     from {before} to {}.",
                    whole_seconds(now),
                    group.desired
                );
                let description = format!("Moving EC2 instance out of Standby: {id}");
                let mut activity = Activity::new(&group, now, description, cause, &member.zone);
                activity.status = "PreInService".to_owned();
                activity.progress = 30;
                activity.put(writer, cx)?;
                activities.push(activity.api());
                // It met the hooks of its launch long ago.
                (member.lifecycle, member.stage) = (Lifecycle::Pending, Stage::Done);
                member.activity = Some(activity.order);
                member.put(writer, cx)?;
            }
            group.put(writer, cx)?;
            Ok((group.name, activities))
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(ExitStandbyAnswer { activities: Some(activities) })
}
