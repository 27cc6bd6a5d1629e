//! The operations on instance refreshes:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html>

use std::sync::Arc;

use api_autoscaling::errors::{
    active_instance_refresh_not_found_fault, instance_refresh_in_progress_fault, irreversible_instance_refresh_fault,
};
use api_autoscaling::types::{
    CancelInstanceRefreshAnswer, CancelInstanceRefreshType, DescribeInstanceRefreshesAnswer,
    DescribeInstanceRefreshesType, RefreshPreferences, RollbackInstanceRefreshAnswer, RollbackInstanceRefreshType,
    StartInstanceRefreshAnswer, StartInstanceRefreshType,
};
use kernel::{Ctx, Error, Result, id, page};

use crate::Autoscaling;
use crate::create::refuse;
use crate::describe::limit;
use crate::errors::{bad_token, validation};
use crate::group::{Group, Template};
use crate::launch;
use crate::member::Member;
use crate::mixed::Mixed;
use crate::refresh::{self, Preferences, Refresh, Status, Ways};
use crate::worker::{acting, wake};

/// Later than every moment, so that the newest refresh has the first key.
const END_MS: i64 = 999_999_999_999_999;
const LONGEST_SECS: i32 = 172_800;

pub async fn start(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: StartInstanceRefreshType,
) -> Result<StartInstanceRefreshAnswer> {
    let wanted = input.desired_configuration.unwrap_or_default();
    refuse(&[
        (input.strategy.as_deref() == Some("ReplaceRootVolume"), "the strategy ReplaceRootVolume"),
        (wanted.mixed_instances_policy.is_some(), "MixedInstancesPolicy"),
    ])?;
    let preferences = read_preferences(input.preferences.unwrap_or_default())?;
    let group = Group::find_by(&cx.read(), &cx, &input.auto_scaling_group_name.unwrap_or_default())?;
    let desired = match &wanted.launch_template {
        Some(template) => Some(launch::resolve(&cx, template).await?),
        None => None,
    };
    if preferences.auto_rollback && desired.is_none() {
        return Err(validation("A desired configuration must be specified when AutoRollback is enabled."));
    }
    let before = numbered(&cx, &group.template).await?;
    let target = match &desired {
        Some(desired) => numbered(&cx, desired).await?,
        None => before.clone(),
    };
    let mixed = match &group.mixed {
        Some(mixed) => Some(ways(&cx, mixed).await?),
        None => None,
    };
    let context = cx.clone();
    let (group, id) = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut group = Group::find(writer, cx, &group.name)?;
            if Refresh::active(writer, cx, &group.name)?.is_some() {
                return Err(instance_refresh_in_progress_fault(
                    "An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.",
                ));
            }
            let id = id::uuid();
            let members = Member::list(writer, cx, &group.name)?;
            let mut refresh = Refresh {
                order: format!("{:015}-{id}", END_MS - now.millis()),
                id: id.clone(),
                group: group.name.clone(),
                status: Status::InProgress,
                reason: None,
                started_ms: now.millis(),
                ended_ms: None,
                preferences,
                desired: desired.clone(),
                target,
                before,
                total: 0,
                left: 0,
                paused_until_ms: 0,
                passed: 0,
                moved_ms: now.millis(),
                rollback: None,
                mixed,
            };
            let old = members.iter().filter(|member| !member.is_leaving());
            let old = old.filter(|member| !(refresh.preferences.skip_matching && refresh.matches(member))).count();
            refresh.total = i32::try_from(old).unwrap_or(i32::MAX);
            refresh.left = refresh.total;
            refresh.put(writer, cx)?;
            group.refreshing = desired;
            group.put(writer, cx)?;
            Ok((group.name, id))
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(StartInstanceRefreshAnswer { instance_refresh_id: Some(id) })
}

/// The template with the number that its version stands for now.
async fn numbered(cx: &Ctx, template: &Template) -> Result<Template> {
    let number = launch::number_of(&acting(cx), template).await?;
    Ok(Template { version: number, ..template.clone() })
}

async fn ways(cx: &Ctx, mixed: &Mixed) -> Result<Ways> {
    let mut templates = Vec::new();
    for template in mixed.templates() {
        templates.push(numbered(cx, template).await?);
    }
    let instance_types = mixed.overrides.iter().filter_map(|over| over.instance_type.clone()).collect();
    Ok(Ways { templates, instance_types })
}

fn read_preferences(given: RefreshPreferences) -> Result<Preferences> {
    refuse(&[(given.alarm_specification.is_some(), "AlarmSpecification of an instance refresh")])?;
    let min_healthy = given.min_healthy_percentage.unwrap_or(90);
    let max_healthy = given.max_healthy_percentage.unwrap_or(100);
    if given.max_healthy_percentage.is_some() && given.min_healthy_percentage.is_none() {
        return Err(validation("MinHealthyPercentage must be specified together with MaxHealthyPercentage."));
    }
    if max_healthy - min_healthy > 100 {
        return Err(validation(
            "The difference between MaxHealthyPercentage and MinHealthyPercentage cannot be greater than 100.",
        ));
    }
    let checkpoints = given.checkpoint_percentages.unwrap_or_default();
    let ascend = checkpoints.windows(2).all(|pair| pair[0] < pair[1]);
    if !ascend || checkpoints.iter().any(|percent| !(1..=100).contains(percent)) {
        return Err(validation("Checkpoint percentages must be unique, ascending, and from 1 to 100."));
    }
    if given.checkpoint_delay.is_some() && checkpoints.is_empty() {
        return Err(validation("Checkpoint delay cannot be specified without checkpoint percentages."));
    }
    Ok(Preferences {
        min_healthy,
        max_healthy,
        warmup_secs: given.instance_warmup,
        checkpoints,
        checkpoint_delay_secs: given.checkpoint_delay.unwrap_or(3600),
        skip_matching: given.skip_matching.unwrap_or(false),
        auto_rollback: given.auto_rollback.unwrap_or(false),
        protected: given.scale_in_protected_instances.unwrap_or_else(|| "Wait".to_owned()),
        standby: given.standby_instances.unwrap_or_else(|| "Wait".to_owned()),
        bake_secs: given.bake_time.unwrap_or(0).min(LONGEST_SECS),
    })
}

pub async fn describe(
    _: Arc<Autoscaling>,
    cx: Ctx,
    input: DescribeInstanceRefreshesType,
) -> Result<DescribeInstanceRefreshesAnswer> {
    let reader = cx.read();
    let group = Group::find_by(&reader, &cx, &input.auto_scaling_group_name.unwrap_or_default())?;
    let ids = input.instance_refresh_ids.unwrap_or_default();
    let mut found = Refresh::list(&reader, &cx, &group.name)?;
    found.retain(|refresh| ids.is_empty() || ids.contains(&refresh.id));
    let limit = limit(input.max_records, 50, 100);
    let key = |refresh: &Refresh| refresh.order.clone();
    let (part, next_token) = page::cut(found, input.next_token.as_deref(), limit, key).map_err(|_| bad_token())?;
    let instance_refreshes = Some(part.iter().map(Refresh::api).collect());
    Ok(DescribeInstanceRefreshesAnswer { instance_refreshes, next_token })
}

/// Instances that are on their way come in or go; no others follow.
pub async fn cancel(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: CancelInstanceRefreshType,
) -> Result<CancelInstanceRefreshAnswer> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let waits = input.wait_for_transitioning_instances.unwrap_or(true);
    let context = cx.clone();
    let (group, id) = cx
        .write(move |writer| {
            let cx = &context;
            let mut group = Group::find_by(writer, cx, &name)?;
            let mut refresh = Refresh::active(writer, cx, &group.name)?.ok_or_else(not_active)?;
            refresh.reason = Some("Cancelled due to user request.".to_owned());
            group.refreshing = None;
            if waits {
                refresh.status = Status::Cancelling;
            } else {
                refresh.status = Status::Cancelled;
                refresh.ended_ms = Some(cx.now().millis());
            }
            refresh.put(writer, cx)?;
            group.put(writer, cx)?;
            Ok((group.name, refresh.id))
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(CancelInstanceRefreshAnswer { instance_refresh_id: Some(id) })
}

pub async fn rollback(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: RollbackInstanceRefreshType,
) -> Result<RollbackInstanceRefreshAnswer> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let context = cx.clone();
    let (group, id) = cx
        .write(move |writer| {
            let cx = &context;
            let mut group = Group::find_by(writer, cx, &name)?;
            let refresh = Refresh::active(writer, cx, &group.name)?.ok_or_else(not_active)?;
            if refresh.desired.is_none() || group.template.version.starts_with('$') {
                return Err(irreversible_instance_refresh_fault(
                    "An instance refresh without a desired configuration, or from a launch template version of $Latest or \
                     $Default, cannot be rolled back.",
                ));
            }
            if refresh.rollback.is_some() {
                return Err(not_active());
            }
            let id = refresh.id.clone();
            refresh::roll_back(writer, cx, &mut group, refresh, "User initiated.")?;
            Ok((group.name, id))
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(RollbackInstanceRefreshAnswer { instance_refresh_id: Some(id) })
}

fn not_active() -> Error {
    active_instance_refresh_not_found_fault(
        "No in progress or pending Instance Refresh found for the AutoScalingGroup.",
    )
}
