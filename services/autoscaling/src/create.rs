//! CreateAutoScalingGroup:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html>

use std::sync::Arc;

use api_autoscaling::errors::{already_exists_fault, limit_exceeded_fault};
use api_autoscaling::types::{
    AvailabilityZoneDistribution, AvailabilityZoneImpairmentPolicy, CapacityReservationSpecification,
    CreateAutoScalingGroupType,
};
use kernel::{Ctx, Error, Result, id, index, quota};
use schema::Empty;

use crate::errors::validation;
use crate::group::{Group, best_effort};
use crate::{Autoscaling, hook, launch, load_balancers, mixed, placement, role, tags, worker};

pub const DEFAULT_COOLDOWN_SECS: i32 = 300;

pub async fn create(state: Arc<Autoscaling>, cx: Ctx, input: CreateAutoScalingGroupType) -> Result<Empty> {
    let name = input.auto_scaling_group_name.clone().unwrap_or_default();
    if name.contains(':') {
        return Err(validation("The AutoScalingGroup name must not have a colon."));
    }
    refuse_absent(&input)?;
    let (min, max) = (input.min_size.unwrap_or_default(), input.max_size.unwrap_or_default());
    let desired = input.desired_capacity.unwrap_or(min);
    check_sizes(min, max, desired)?;
    let key = Group::key(&cx, &name);
    if let Some(known) = cx.read().get::<Group>(&key)? {
        return Err(taken(&known));
    }
    if input.launch_template.is_some() == input.mixed_instances_policy.is_some() {
        return Err(one_source());
    }
    let health_check_type = check_health_type(input.health_check_type.as_deref())?.unwrap_or_else(|| "EC2".to_owned());
    let termination_policies =
        check_policies(input.termination_policies)?.unwrap_or_else(|| vec!["Default".to_owned()]);
    let distribution = check_distribution(input.availability_zone_distribution)?.unwrap_or_else(best_effort);
    let grace_secs = not_negative("HealthCheckGracePeriod", input.health_check_grace_period)?.unwrap_or(0);
    let cooldown_secs = not_negative("DefaultCooldown", input.default_cooldown)?.unwrap_or(DEFAULT_COOLDOWN_SECS);
    let warmup_secs = input.default_instance_warmup.filter(|secs| *secs >= 0);
    let tags = tags::read_new(&cx, &name, input.tags.unwrap_or_default())?;
    let place =
        placement::resolve(&cx, input.vpc_zone_identifier.as_deref(), input.availability_zones.as_deref()).await?;
    let (template, mixed) = match (&input.launch_template, input.mixed_instances_policy) {
        (_, Some(policy)) => {
            let (template, mixed) = mixed::resolve(&cx, policy, None).await?;
            launch::authorize_mixed(&cx, &template, &mixed, place.subnets.first()).await?;
            (template, Some(mixed))
        }
        (Some(specification), None) => {
            let template = launch::resolve(&cx, specification).await?;
            launch::authorize(&cx, &template, None, place.subnets.first()).await?;
            (template, None)
        }
        (None, None) => return Err(one_source()),
    };
    let target_groups = input.target_group_arns.unwrap_or_default();
    load_balancers::check(&cx, &target_groups).await?;
    let role_arn = role::ensure(&cx).await?;
    let limit = cx.quota(&quota::AUTO_SCALING_GROUPS)?;
    let context = cx.clone();
    let group_name = name.clone();
    let hooks = input.lifecycle_hook_specification_list.unwrap_or_default();
    cx.write(move |writer| {
        let (cx, name, now) = (&context, group_name, context.now());
        if let Some(known) = writer.get::<Group>(&Group::key(cx, &name))? {
            return Err(taken(&known));
        }
        let count = index::count(writer, &Group::table(cx))?;
        if count as f64 >= limit {
            return Err(limit_exceeded_fault(format!(
                "You have already reached your limit of {limit} AutoScalingGroups."
            )));
        }
        let mut group = Group {
            arn: cx.arn("autoscaling", format!("autoScalingGroup:{}:autoScalingGroupName/{name}", id::uuid())),
            name,
            min,
            max,
            desired: 0,
            template,
            subnets: place.subnets,
            zones: place.zones,
            target_groups,
            health_check_type,
            grace_secs,
            cooldown_secs,
            warmup_secs,
            termination_policies,
            protect_new: input.new_instances_protected_from_scale_in.unwrap_or(false),
            suspended: Default::default(),
            tags,
            metrics: Vec::new(),
            created_ms: now.millis(),
            role_arn,
            deleting: false,
            cause: None,
            backoff: Default::default(),
            scaled_ms: 0,
            distribution,
            refreshing: None,
            mixed,
        };
        group.resize(desired, now, "a user request created an AutoScalingGroup");
        writer.put(&worker::index_key(cx, &group.name), &true)?;
        group.put(writer, cx)?;
        hooks.into_iter().try_for_each(|wanted| hook::store(writer, cx, &group.name, wanted))
    })
    .await?;
    worker::wake(&state, &cx, &name);
    Ok(Empty {})
}

/// What a group launches from is said in one way.
pub fn one_source() -> Error {
    validation(
        "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or \
         MixedInstancesPolicy parameter.",
    )
}

fn taken(known: &Group) -> Error {
    let name = &known.name;
    if known.deleting {
        return already_exists_fault(format!(
            "AutoScalingGroup by this name already exists - A group with the name {name} is being deleted"
        ));
    }
    already_exists_fault(format!(
        "AutoScalingGroup by this name already exists - A group with the name {name} already exists"
    ))
}

pub fn check_sizes(min: i32, max: i32, desired: i32) -> Result<()> {
    if min < 0 || max < 0 {
        return Err(validation("MinSize and MaxSize must not be negative."));
    }
    if min > max {
        return Err(validation(format!("Max bound, {max}, must be greater than or equal to min bound, {min}")));
    }
    if desired < min || desired > max {
        return Err(validation(format!(
            "Desired capacity:{desired} must be between the specified min size:{min} and max size:{max}"
        )));
    }
    Ok(())
}

pub fn check_health_type(kind: Option<&str>) -> Result<Option<String>> {
    match kind {
        None => Ok(None),
        Some(kind @ ("EC2" | "ELB")) => Ok(Some(kind.to_owned())),
        Some("EC2,ELB" | "ELB,EC2") => Ok(Some("ELB".to_owned())),
        Some(other @ ("EBS" | "VPC_LATTICE")) => {
            Err(Error::not_implemented(format_args!("the health check type {other}")))
        }
        Some(other) => Err(validation(format!("Invalid HealthCheckType: {other}. Valid types are [EC2, ELB]."))),
    }
}

pub fn check_distribution(given: Option<AvailabilityZoneDistribution>) -> Result<Option<String>> {
    match given.and_then(|given| given.capacity_distribution_strategy) {
        Some(strategy) if strategy.starts_with("reservations") => {
            Err(Error::not_implemented(format_args!("the capacity distribution strategy {strategy}")))
        }
        strategy => Ok(strategy),
    }
}

pub fn wants_zonal_shift(given: &AvailabilityZoneImpairmentPolicy) -> bool {
    given.zonal_shift_enabled == Some(true)
}

pub fn wants_reservation(given: &CapacityReservationSpecification) -> bool {
    let preference = given.capacity_reservation_preference.as_deref().unwrap_or("default");
    preference != "default" || given.capacity_reservation_target.is_some()
}

pub fn not_negative(parameter: &str, value: Option<i32>) -> Result<Option<i32>> {
    match value {
        Some(value) if value < 0 => Err(validation(format!("{parameter} must not be negative: {value}"))),
        value => Ok(value),
    }
}

pub const TERMINATION_POLICIES: [&str; 7] = [
    "AllocationStrategy",
    "ClosestToNextInstanceHour",
    "Default",
    "NewestInstance",
    "OldestInstance",
    "OldestLaunchConfiguration",
    "OldestLaunchTemplate",
];

pub fn check_policies(policies: Option<Vec<String>>) -> Result<Option<Vec<String>>> {
    let Some(policies) = policies.filter(|policies| !policies.is_empty()) else { return Ok(None) };
    for policy in &policies {
        if policy.starts_with("arn:") {
            return Err(Error::not_implemented("custom termination policies (Lambda)"));
        }
        if !TERMINATION_POLICIES.contains(&policy.as_str()) {
            return Err(validation(format!(
                "The termination policy '{policy}' is invalid. Valid policies are [{}].",
                TERMINATION_POLICIES.join(", ")
            )));
        }
    }
    Ok(Some(policies))
}

fn refuse_absent(input: &CreateAutoScalingGroupType) -> Result<()> {
    refuse(&[
        (input.launch_configuration_name.is_some(), "LaunchConfigurationName (launch configurations)"),
        (input.instance_id.is_some(), "InstanceId of CreateAutoScalingGroup"),
        (filled(&input.load_balancer_names), "LoadBalancerNames (Classic Load Balancers)"),
        (filled(&input.availability_zone_ids), "AvailabilityZoneIds of CreateAutoScalingGroup"),
        (input.placement_group.is_some(), "PlacementGroup"),
        (input.max_instance_lifetime.is_some_and(|secs| secs != 0), "MaxInstanceLifetime"),
        (input.capacity_rebalance == Some(true), "CapacityRebalance"),
        (
            input.desired_capacity_type.as_deref().is_some_and(|kind| kind != "units"),
            "DesiredCapacityType other than units",
        ),
        (filled(&input.traffic_sources), "TrafficSources of CreateAutoScalingGroup"),
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
        (input.operator.is_some(), "Operator"),
        (input.context.is_some(), "Context"),
        (
            input.service_linked_role_arn.as_deref().is_some_and(|arn| !arn.ends_with("/AWSServiceRoleForAutoScaling")),
            "a ServiceLinkedRoleARN of one's own",
        ),
    ])
}

pub fn refuse(absent: &[(bool, &str)]) -> Result<()> {
    match absent.iter().find(|(given, _)| *given) {
        Some((_, what)) => Err(Error::not_implemented(what)),
        None => Ok(()),
    }
}

fn filled<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|list| !list.is_empty())
}
