//! Target groups of a group: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html>

use std::sync::Arc;

use api_autoscaling::types::{
    AttachLoadBalancerTargetGroupsResultType, AttachLoadBalancerTargetGroupsType,
    DescribeLoadBalancerTargetGroupsRequest, DescribeLoadBalancerTargetGroupsResponse,
    DetachLoadBalancerTargetGroupsResultType, DetachLoadBalancerTargetGroupsType, LoadBalancerTargetGroupState,
};
use api_elbv2::types::{DeregisterTargetsInput, DescribeTargetGroupsInput, RegisterTargetsInput, TargetDescription};
use kernel::{Ctx, Result, page};

use crate::Autoscaling;
use crate::errors::{bad_token, validation};
use crate::group::Group;
use crate::member::{Lifecycle, Member};
use crate::worker::{acting, wake};

/// They exist and take instances.
pub async fn check(cx: &Ctx, arns: &[String]) -> Result<()> {
    if arns.is_empty() {
        return Ok(());
    }
    let bad = || validation("Provided Target Groups may not be valid. Please ensure they exist and try again.");
    let input =
        DescribeTargetGroupsInput { target_group_arns: Some(arns.to_vec()), ..DescribeTargetGroupsInput::default() };
    let answer = match cx.call::<api_elbv2::DescribeTargetGroups>(input).await {
        Ok(answer) => answer,
        Err(error) if error.status < 500 && !error.is("AccessDenied") => return Err(bad()),
        Err(error) => return Err(error),
    };
    let found = answer.target_groups.unwrap_or_default();
    for arn in arns {
        let group = found.iter().find(|group| group.target_group_arn.as_ref() == Some(arn)).ok_or_else(bad)?;
        if group.target_type.as_deref().is_some_and(|kind| kind != "instance") {
            return Err(validation(format!("Target group {arn} cannot be used: its target type must be instance.")));
        }
    }
    Ok(())
}

fn targets(ids: impl Iterator<Item = String>) -> Option<Vec<TargetDescription>> {
    Some(ids.map(|id| TargetDescription { id: Some(id), ..TargetDescription::default() }).collect())
}

/// Registers the members with all of the group's target groups; returns those that took them.
pub async fn register(cx: &Ctx, group: &Group, members: &[&Member]) -> Result<Vec<String>> {
    let mut done = Vec::new();
    if members.is_empty() || group.is_suspended("AddToLoadBalancer") {
        return Ok(done);
    }
    for arn in &group.target_groups {
        let input = RegisterTargetsInput {
            target_group_arn: Some(arn.clone()),
            targets: targets(members.iter().map(|member| member.id.clone())),
        };
        match acting(cx).call::<api_elbv2::RegisterTargets>(input).await {
            Ok(_) => done.push(arn.clone()),
            // The target group is gone: the instance serves without it.
            Err(error) if error.status < 500 => {}
            Err(error) => return Err(error),
        }
    }
    Ok(done)
}

pub async fn deregister(cx: &Ctx, arn: &str, ids: impl Iterator<Item = String>) -> Result<()> {
    let input = DeregisterTargetsInput { target_group_arn: Some(arn.to_owned()), targets: targets(ids) };
    match acting(cx).call::<api_elbv2::DeregisterTargets>(input).await {
        Ok(_) => Ok(()),
        Err(error) if error.status < 500 => Ok(()),
        Err(error) => Err(error),
    }
}

/// Members in service that lack one of the group's target groups, or have one too many: after an attach or detach.
pub async fn align(cx: &Ctx, group: &Group, members: &[Member]) -> Result<bool> {
    let serving: Vec<&Member> = members.iter().filter(|member| member.lifecycle == Lifecycle::InService).collect();
    let mut changes: Vec<(String, String, bool)> = Vec::new();
    for arn in group.target_groups.iter().filter(|_| !group.is_suspended("AddToLoadBalancer")) {
        let lacking: Vec<&Member> = serving.iter().copied().filter(|m| !m.registered.contains(arn)).collect();
        if !lacking.is_empty() {
            let only = Group { target_groups: vec![arn.clone()], ..group.clone() };
            for arn in register(cx, &only, &lacking).await? {
                changes.extend(lacking.iter().map(|member| (member.id.clone(), arn.clone(), true)));
            }
        }
    }
    for member in &serving {
        for arn in member.registered.iter().filter(|arn| !group.target_groups.contains(arn)) {
            deregister(cx, arn, std::iter::once(member.id.clone())).await?;
            changes.push((member.id.clone(), arn.clone(), false));
        }
    }
    if changes.is_empty() {
        return Ok(false);
    }
    let (context, group) = (cx.clone(), group.name.clone());
    cx.write(move |writer| {
        for (id, arn, is_in) in changes {
            let Some(mut member) = writer.get::<Member>(&Member::key(&context, &group, &id))? else { continue };
            if is_in {
                member.registered.insert(arn);
            } else {
                member.registered.remove(&arn);
            }
            member.put(writer, &context)?;
        }
        Ok(true)
    })
    .await
}

pub async fn attach(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: AttachLoadBalancerTargetGroupsType,
) -> Result<AttachLoadBalancerTargetGroupsResultType> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let arns = input.target_group_arns.unwrap_or_default();
    Group::find_by(&cx.read(), &cx, &name)?;
    check(&cx, &arns).await?;
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let mut group = Group::find_by(writer, &context, &name)?;
            for arn in arns {
                if !group.target_groups.contains(&arn) {
                    group.target_groups.push(arn);
                }
            }
            group.put(writer, &context)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(AttachLoadBalancerTargetGroupsResultType {})
}

pub async fn detach(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: DetachLoadBalancerTargetGroupsType,
) -> Result<DetachLoadBalancerTargetGroupsResultType> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let arns = input.target_group_arns.unwrap_or_default();
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let mut group = Group::find_by(writer, &context, &name)?;
            if let Some(unknown) = arns.iter().find(|arn| !group.target_groups.contains(arn)) {
                return Err(validation(format!(
                    "Trying to remove Target Groups that are not part of the group: {unknown}"
                )));
            }
            group.target_groups.retain(|arn| !arns.contains(arn));
            group.put(writer, &context)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(DetachLoadBalancerTargetGroupsResultType {})
}

pub async fn describe(
    _: Arc<Autoscaling>,
    cx: Ctx,
    input: DescribeLoadBalancerTargetGroupsRequest,
) -> Result<DescribeLoadBalancerTargetGroupsResponse> {
    let reader = cx.read();
    let group = Group::find_by(&reader, &cx, input.auto_scaling_group_name.as_deref().unwrap_or_default())?;
    let members = Member::list(&reader, &cx, &group.name)?;
    let serving: Vec<&Member> = members.iter().filter(|member| member.lifecycle == Lifecycle::InService).collect();
    let mut states = Vec::new();
    for arn in &group.target_groups {
        let mine: Vec<&&Member> = serving.iter().filter(|member| member.registered.contains(arn)).collect();
        let health = crate::observe::target_states(&cx, arn, mine.iter().map(|member| member.id.clone())).await?;
        let state = match mine.len() {
            registered if registered < serving.len() => "Adding",
            _ if health.values().any(|state| state == "healthy") => "InService",
            _ => "Added",
        };
        states.push(LoadBalancerTargetGroupState {
            load_balancer_target_group_arn: Some(arn.clone()),
            state: Some(state.to_owned()),
        });
    }
    let limit = usize::try_from(input.max_records.unwrap_or(100)).unwrap_or(100).clamp(1, 100);
    states.sort_by(|a, b| a.load_balancer_target_group_arn.cmp(&b.load_balancer_target_group_arn));
    let key = |state: &LoadBalancerTargetGroupState| state.load_balancer_target_group_arn.clone().unwrap_or_default();
    let (states, next_token) = page::cut(states, input.next_token.as_deref(), limit, key).map_err(|_| bad_token())?;
    Ok(DescribeLoadBalancerTargetGroupsResponse { load_balancer_target_groups: Some(states), next_token })
}
