//! UpdateAutoScalingGroup:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html>

use std::sync::Arc;

use api_autoscaling::types::UpdateAutoScalingGroupType;
use kernel::{Ctx, Result};
use schema::Empty;

use crate::create::{
    check_distribution, check_health_type, check_policies, check_sizes, not_negative, one_source, refuse,
    wants_reservation, wants_zonal_shift,
};
use crate::errors::validation;
use crate::group::Group;
use crate::worker::wake;
use crate::{Autoscaling, launch, mixed, placement};

pub async fn update(state: Arc<Autoscaling>, cx: Ctx, input: UpdateAutoScalingGroupType) -> Result<Empty> {
    refuse_absent(&input)?;
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let known =
        Group::find_by(&cx.read(), &cx, &name).map_err(|_| validation("AutoScalingGroup name not found - null"))?;
    let health_check_type = check_health_type(input.health_check_type.as_deref())?;
    let termination_policies = check_policies(input.termination_policies)?;
    let distribution = check_distribution(input.availability_zone_distribution)?;
    let grace_secs = not_negative("HealthCheckGracePeriod", input.health_check_grace_period)?;
    let cooldown_secs = not_negative("DefaultCooldown", input.default_cooldown)?;
    // A launch template takes the place of a policy, and the other way round.
    let source = match (&input.launch_template, input.mixed_instances_policy) {
        (Some(_), Some(_)) => return Err(one_source()),
        (Some(wanted), None) => Some((launch::resolve(&cx, wanted).await?, None)),
        (None, Some(policy)) => {
            let before = known.mixed.as_ref().map(|mixed| (&known.template, mixed));
            let (template, mixed) = mixed::resolve(&cx, policy, before).await?;
            Some((template, Some(mixed)))
        }
        (None, None) => None,
    };
    let place = match (input.vpc_zone_identifier.as_deref(), input.availability_zones.as_deref()) {
        (None, None) => None,
        (subnets, zones) => Some(placement::resolve(&cx, subnets, zones).await?),
    };
    let subnet = place.as_ref().map_or(&known.subnets, |place| &place.subnets).first();
    match &source {
        Some((template, Some(mixed))) => launch::authorize_mixed(&cx, template, mixed, subnet).await?,
        Some((template, None)) => launch::authorize(&cx, template, None, subnet).await?,
        None => {}
    }
    let context = cx.clone();
    cx.write(move |writer| {
        let (cx, now) = (&context, context.now());
        let mut group = Group::find(writer, cx, &known.name)?;
        let (min, max) = (input.min_size.unwrap_or(group.min), input.max_size.unwrap_or(group.max));
        // Bounds alone move the desired capacity into them; a desired capacity that is given must lie within.
        let desired = match input.desired_capacity {
            Some(desired) => desired,
            None if min <= max => group.desired.clamp(min, max),
            None => group.desired,
        };
        check_sizes(min, max, desired)?;
        (group.min, group.max) = (min, max);
        let because = format!(
            "a user request update of AutoScalingGroup constraints to min: {min}, max: {max}, desired: {desired}"
        );
        group.resize(desired, now, &because);
        if let Some((template, mixed)) = source {
            (group.template, group.mixed) = (template, mixed);
        }
        set(&mut group.health_check_type, health_check_type);
        set(&mut group.termination_policies, termination_policies);
        set(&mut group.distribution, distribution);
        set(&mut group.grace_secs, grace_secs);
        set(&mut group.cooldown_secs, cooldown_secs);
        set(&mut group.protect_new, input.new_instances_protected_from_scale_in);
        match input.default_instance_warmup {
            Some(secs) if secs >= 0 => group.warmup_secs = Some(secs),
            Some(_) => group.warmup_secs = None,
            None => {}
        }
        if let Some(place) = place {
            (group.subnets, group.zones) = (place.subnets, place.zones);
        }
        group.forget_failures();
        group.put(writer, cx)
    })
    .await?;
    wake(&state, &cx, name.rsplit_once(":autoScalingGroupName/").map_or(&name, |(_, name)| name));
    Ok(Empty {})
}

fn set<T>(place: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *place = new;
    }
}

fn refuse_absent(input: &UpdateAutoScalingGroupType) -> Result<()> {
    refuse(&[
        (input.launch_configuration_name.is_some(), "LaunchConfigurationName (launch configurations)"),
        (
            input.availability_zone_ids.as_ref().is_some_and(|ids| !ids.is_empty()),
            "AvailabilityZoneIds of UpdateAutoScalingGroup",
        ),
        (input.placement_group.as_deref().is_some_and(|name| !name.is_empty()), "PlacementGroup"),
        (input.max_instance_lifetime.is_some_and(|secs| secs != 0), "MaxInstanceLifetime"),
        (input.capacity_rebalance == Some(true), "CapacityRebalance"),
        (
            input.desired_capacity_type.as_deref().is_some_and(|kind| kind != "units"),
            "DesiredCapacityType other than units",
        ),
        (input.instance_maintenance_policy.is_some(), "InstanceMaintenancePolicy"),
        (
            input.availability_zone_impairment_policy.as_ref().is_some_and(wants_zonal_shift),
            "AvailabilityZoneImpairmentPolicy with zonal shift",
        ),
        (
            input.capacity_reservation_specification.as_ref().is_some_and(wants_reservation),
            "CapacityReservationSpecification",
        ),
        (input.instance_lifecycle_policy.is_some(), "InstanceLifecyclePolicy"),
        (input.deletion_protection.as_deref().is_some_and(|level| level != "none"), "DeletionProtection"),
        (input.context.is_some(), "Context"),
        (
            input.service_linked_role_arn.as_deref().is_some_and(|arn| !arn.ends_with("/AWSServiceRoleForAutoScaling")),
            "a ServiceLinkedRoleARN of one's own",
        ),
    ])
}
