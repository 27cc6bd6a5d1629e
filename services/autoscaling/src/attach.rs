//! AttachInstances and DetachInstances:
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-instance-asg.html>

use std::sync::Arc;

use api_autoscaling::types::{AttachInstancesQuery, DetachInstancesAnswer, DetachInstancesQuery};
use api_ec2::types as ec2;
use kernel::{Ctx, Result};
use schema::Empty;

use crate::activity::Activity;
use crate::errors::{instance_not_found, validation};
use crate::group::{Group, whole_seconds};
use crate::hook_action::Stage;
use crate::member::{Lifecycle, Member};
use crate::worker::{acting, wake};
use crate::{Autoscaling, load_balancers, placement, terminate};

const GROUP_TAG: &str = "aws:autoscaling:groupName";

pub async fn attach(state: Arc<Autoscaling>, cx: Ctx, input: AttachInstancesQuery) -> Result<Empty> {
    let ids = input.instance_ids.unwrap_or_default();
    if ids.is_empty() {
        return Err(validation("At least one InstanceId must be given."));
    }
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let group = Group::find_by(&cx.read(), &cx, &name)?;
    let question =
        ec2::DescribeInstancesRequest { instance_ids: Some(ids.clone()), ..ec2::DescribeInstancesRequest::default() };
    let answer = cx.call::<api_ec2::DescribeInstances>(question).await.map_err(placement::as_validation)?;
    let reservations = answer.reservations.unwrap_or_default().into_iter();
    let instances: Vec<ec2::Instance> = reservations.flat_map(|one| one.instances.unwrap_or_default()).collect();
    let mut members = Vec::with_capacity(ids.len());
    for id in &ids {
        let instance = instances.iter().find(|instance| instance.instance_id.as_ref() == Some(id));
        let instance = instance.ok_or_else(|| validation(format!("Invalid Instance ID(s): [{id}] specified")))?;
        members.push(member(&group, instance, id)?);
    }
    let count = i32::try_from(members.len()).unwrap_or(i32::MAX);
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut group = Group::find_by(writer, cx, &name)?;
            for member in &members {
                if let Ok(known) = Member::find(writer, cx, &member.id) {
                    return Err(validation(format!(
                        "Instance {} is already part of AutoScalingGroup:{}.",
                        known.id, known.group
                    )));
                }
            }
            if group.desired + count > group.max {
                return Err(validation(format!(
                    "AutoScalingGroup {} has min-size={}, max-size={}, and desired-size={}. To attach {count} more \
                     instance(s), please update the AutoScalingGroup sizes appropriately.",
                    group.name, group.min, group.max, group.desired
                )));
            }
            for mut member in members {
                let before = group.desired;
                group.desired += 1;
                let cause = format!(
                    "At {} an instance was attached in response to a user request, increasing the capacity from {before} \
                     to {}.",
                    whole_seconds(now),
                    group.desired
                );
                let description = format!("Attaching an existing EC2 instance: {}", member.id);
                let activity = Activity::new(&group, now, description, cause, &member.zone);
                activity.put(writer, cx)?;
                member.activity = Some(activity.order);
                member.launched_ms = now.millis();
                member.put(writer, cx)?;
            }
            group.put(writer, cx)?;
            Ok(group.name)
        })
        .await?;
    let tags = Some(vec![ec2::Tag { key: Some(GROUP_TAG.to_owned()), value: Some(name.clone()) }]);
    let tagging = ec2::CreateTagsRequest { resources: Some(ids), tags, ..ec2::CreateTagsRequest::default() };
    acting(&cx).call::<api_ec2::CreateTags>(tagging).await?;
    wake(&state, &cx, &name);
    Ok(Empty {})
}

fn member(group: &Group, instance: &ec2::Instance, id: &str) -> Result<Member> {
    let state = instance.state.as_ref().and_then(|state| state.name.as_deref()).unwrap_or_default();
    if state != "running" {
        return Err(validation(format!(
            "Instance {id} is not in correct state. Instance(s) must be in 'running' state."
        )));
    }
    let zone =
        instance.placement.as_ref().and_then(|placement| placement.availability_zone.clone()).unwrap_or_default();
    if !group.zones.contains(&zone) {
        return Err(validation(format!(
            "The instance {id} is in Availability Zone {zone}, which the AutoScalingGroup does not use."
        )));
    }
    Ok(Member {
        id: id.to_owned(),
        group: group.name.clone(),
        zone,
        instance_type: instance.instance_type.clone().unwrap_or_default(),
        image: instance.image_id.clone().unwrap_or_default(),
        template: None,
        lifecycle: Lifecycle::Pending,
        unhealthy: None,
        protected: group.protect_new,
        launched_ms: 0,
        in_service_ms: None,
        activity: None,
        registered: Default::default(),
        ending: false,
        rebalancing: false,
        stage: Stage::Done,
        waits: Default::default(),
    })
}

pub async fn detach(state: Arc<Autoscaling>, cx: Ctx, input: DetachInstancesQuery) -> Result<DetachInstancesAnswer> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let ids = input.instance_ids.unwrap_or_default();
    let decrement = input.should_decrement_desired_capacity.unwrap_or_default();
    if ids.is_empty() {
        return Err(validation("At least one InstanceId must be given."));
    }
    let (context, wanted) = (cx.clone(), ids.clone());
    let (activities, members) = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut group = Group::find_by(writer, cx, &name)?;
            let (mut activities, mut members) = (Vec::new(), Vec::new());
            for id in &wanted {
                let member = Member::find(writer, cx, id)?;
                if member.group != group.name {
                    return Err(instance_not_found(id));
                }
                if member.lifecycle != Lifecycle::InService {
                    return Err(validation(format!("The instance {id} is not in InService or Standby.")));
                }
                let before = group.desired;
                if decrement {
                    terminate::shrink(&mut group, 1)?;
                }
                let tail = if decrement {
                    format!(", shrinking the capacity from {before} to {}", group.desired)
                } else {
                    String::new()
                };
                let cause = format!(
                    "At {} instance {id} was detached in response to a user request{tail}.",
                    whole_seconds(now)
                );
                let activity = Activity::new(&group, now, format!("Detaching EC2 instance: {id}"), cause, &member.zone);
                let activity = activity.succeed(now);
                activity.put(writer, cx)?;
                member.delete(writer, cx)?;
                activities.push(activity.api());
                members.push(member);
            }
            group.put(writer, cx)?;
            Ok((activities, members))
        })
        .await?;
    for member in &members {
        for arn in &member.registered {
            load_balancers::deregister(&cx, arn, std::iter::once(member.id.clone())).await?;
        }
    }
    let tags = Some(vec![ec2::Tag { key: Some(GROUP_TAG.to_owned()), value: None }]);
    let untagging = ec2::DeleteTagsRequest { resources: Some(ids), tags, ..ec2::DeleteTagsRequest::default() };
    acting(&cx).call::<api_ec2::DeleteTags>(untagging).await?;
    if let Some(member) = members.first() {
        wake(&state, &cx, &member.group);
    }
    Ok(DetachInstancesAnswer { activities: Some(activities) })
}
