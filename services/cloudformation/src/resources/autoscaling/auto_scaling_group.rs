//! AWS::AutoScaling::AutoScalingGroup: there once it has as many instances in service as it should.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-autoscalinggroup.html>

use api_autoscaling::types::{
    AttachLoadBalancerTargetGroupsType, AutoScalingGroup as Found, AutoScalingGroupNamesType,
    CreateAutoScalingGroupType, CreateOrUpdateTagsType, DeleteAutoScalingGroupType, DeleteTagsType,
    DescribeScalingActivitiesType, DetachLoadBalancerTargetGroupsType, DisableMetricsCollectionQuery,
    EnableMetricsCollectionQuery, Tag, UpdateAutoScalingGroupType,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{lifecycle_hook, rolling_update};
use crate::template::policies;

pub struct AutoScalingGroup;

static LAUNCH_TEMPLATE_SPECIFICATION: &[Property] =
    &[Property::text("LaunchTemplateId"), Property::text("LaunchTemplateName"), Property::text("Version").required()];
static DISTRIBUTION: &[Property] = &[Property::text("CapacityDistributionStrategy")];
static INSTANCES_DISTRIBUTION: &[Property] = &[
    Property::text("OnDemandAllocationStrategy"),
    Property::int("OnDemandBaseCapacity"),
    Property::int("OnDemandPercentageAboveBaseCapacity"),
    Property::text("SpotAllocationStrategy"),
    Property::int("SpotInstancePools"),
    Property::text("SpotMaxPrice"),
];
static LAUNCH_TEMPLATE_OVERRIDES: &[Property] = &[
    Property::text("ImageId"),
    Property::absent("InstanceRequirements"),
    Property::text("InstanceType"),
    Property::object("LaunchTemplateSpecification", LAUNCH_TEMPLATE_SPECIFICATION),
    Property::absent("WeightedCapacity"),
];
static LAUNCH_TEMPLATE: &[Property] = &[
    Property::object("LaunchTemplateSpecification", LAUNCH_TEMPLATE_SPECIFICATION).required(),
    Property::list("Overrides", &Kind::Object(LAUNCH_TEMPLATE_OVERRIDES)),
];
static MIXED_INSTANCES_POLICY: &[Property] = &[
    Property::object("InstancesDistribution", INSTANCES_DISTRIBUTION),
    Property::object("LaunchTemplate", LAUNCH_TEMPLATE).required(),
];
static METRICS_COLLECTION: &[Property] = &[Property::text("Granularity").required(), Property::texts("Metrics")];
static TAG_PROPERTY: &[Property] = &[
    Property::text("Key").required(),
    Property::bool("PropagateAtLaunch").required(),
    Property::text("Value").required(),
];
static PROPERTIES: &[Property] = &[
    Property::text("AutoScalingGroupName").replaces(),
    Property::object("AvailabilityZoneDistribution", DISTRIBUTION),
    Property::absent("AvailabilityZoneIds"),
    Property::absent("AvailabilityZoneImpairmentPolicy"),
    Property::texts("AvailabilityZones"),
    Property::absent("CapacityRebalance"),
    Property::absent("CapacityReservationSpecification"),
    Property::absent("Context"),
    Property::text("Cooldown"),
    Property::int("DefaultInstanceWarmup"),
    Property::absent("DeletionProtection"),
    Property::text("DesiredCapacity"),
    Property::absent("DesiredCapacityType"),
    Property::int("HealthCheckGracePeriod"),
    Property::text("HealthCheckType"),
    Property::absent("InstanceId"),
    Property::absent("InstanceLifecyclePolicy"),
    Property::absent("InstanceMaintenancePolicy"),
    Property::absent("LaunchConfigurationName"),
    Property::object("LaunchTemplate", LAUNCH_TEMPLATE_SPECIFICATION),
    Property::list("LifecycleHookSpecificationList", &Kind::Object(lifecycle_hook::SPECIFICATION)),
    Property::absent("LoadBalancerNames"),
    Property::absent("MaxInstanceLifetime"),
    Property::text("MaxSize").required(),
    Property::list("MetricsCollection", &Kind::Object(METRICS_COLLECTION)),
    Property::text("MinSize").required(),
    Property::object("MixedInstancesPolicy", MIXED_INSTANCES_POLICY),
    Property::bool("NewInstancesProtectedFromScaleIn"),
    Property::absent("NotificationConfiguration"),
    Property::absent("NotificationConfigurations"),
    Property::absent("PlacementGroup"),
    Property::text("ServiceLinkedRoleARN"),
    Property::absent("SkipZonalShiftValidation"),
    Property::list("Tags", &Kind::Object(TAG_PROPERTY)),
    Property::texts("TargetGroupARNs"),
    Property::texts("TerminationPolicies"),
    Property::absent("TrafficSources"),
    Property::texts("VPCZoneIdentifier"),
];

const SAME_NAMES: [&str; 13] = [
    "AvailabilityZoneDistribution",
    "AvailabilityZones",
    "DefaultInstanceWarmup",
    "DesiredCapacity",
    "HealthCheckGracePeriod",
    "HealthCheckType",
    "LaunchTemplate",
    "MaxSize",
    "MinSize",
    "MixedInstancesPolicy",
    "NewInstancesProtectedFromScaleIn",
    "ServiceLinkedRoleARN",
    "TerminationPolicies",
];
const RENAMED: [(&str, &str); 1] = [("Cooldown", "DefaultCooldown")];
/// After so many failed launches the group's own reason ends the wait.
const FAILED_LAUNCHES: usize = 3;

impl Handler for AutoScalingGroup {
    const NAME: &'static str = "AWS::AutoScaling::AutoScalingGroup";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["AutoScalingGroupARN"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("AutoScalingGroupName", 255);
        let mut input: CreateAutoScalingGroupType = step.properties.pick_renamed(&SAME_NAMES, &RENAMED)?;
        input.auto_scaling_group_name = Some(name.clone());
        input.target_group_arns = step.properties.texts("TargetGroupARNs");
        input.vpc_zone_identifier = step.properties.texts("VPCZoneIdentifier").map(|subnets| subnets.join(","));
        input.tags = Some(tags(step, &step.properties, &name));
        input.lifecycle_hook_specification_list = lifecycle_hook::specifications(&step.properties)?;
        match step.cx.call::<api_autoscaling::CreateAutoScalingGroup>(input).await {
            Err(error) if step.resumed && (error.is("AlreadyExists") || error.is("AlreadyExistsFault")) => {}
            other => {
                other?;
            }
        }
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        for collection in step.properties.objects("MetricsCollection") {
            let mut input: EnableMetricsCollectionQuery = collection.build()?;
            input.auto_scaling_group_name = Some(id.to_owned());
            step.cx.call::<api_autoscaling::EnableMetricsCollection>(input).await?;
        }
        let group = step.until("AutoScalingGroup", || in_service(step, id)).await?;
        Ok(Attributes::from_iter([("AutoScalingGroupARN".to_owned(), json!(group.auto_scaling_group_arn))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let mut known = vec![
            "Cooldown",
            "LifecycleHookSpecificationList",
            "MetricsCollection",
            "Tags",
            "TargetGroupARNs",
            "VPCZoneIdentifier",
        ];
        known.extend(SAME_NAMES);
        let changed = step.only_changed(old, &known)?;
        let has = |name: &str| changed.iter().any(|changed| changed == name);
        let mut input: UpdateAutoScalingGroupType = step.properties.pick_renamed(&SAME_NAMES, &RENAMED)?;
        input.auto_scaling_group_name = Some(id.to_owned());
        input.vpc_zone_identifier = step.properties.texts("VPCZoneIdentifier").map(|subnets| subnets.join(","));
        if !has("DesiredCapacity") {
            // What scaling made of it meanwhile stays.
            input.desired_capacity = None;
        }
        if policies::ignores_sizes(step.record.update_policy.as_ref()) {
            for (name, size) in [("MinSize", &mut input.min_size), ("MaxSize", &mut input.max_size)] {
                if !has(name) {
                    *size = None;
                }
            }
        }
        step.cx.call::<api_autoscaling::UpdateAutoScalingGroup>(input).await?;
        if has("TargetGroupARNs") {
            change_target_groups(step, id, old).await?;
        }
        if has("LifecycleHookSpecificationList") {
            lifecycle_hook::bring(step, id, old).await?;
        }
        if has("MetricsCollection") && old.has("MetricsCollection") {
            let auto_scaling_group_name = Some(id.to_owned());
            let input = DisableMetricsCollectionQuery { auto_scaling_group_name, metrics: None };
            step.cx.call::<api_autoscaling::DisableMetricsCollection>(input).await?;
        }
        let wanted = tags(step, &step.properties, id);
        let gone: Vec<Tag> =
            tags(step, old, id).into_iter().filter(|tag| !wanted.iter().any(|other| other.key == tag.key)).collect();
        if !gone.is_empty() {
            step.cx.call::<api_autoscaling::DeleteTags>(DeleteTagsType { tags: Some(gone) }).await?;
        }
        step.cx.call::<api_autoscaling::CreateOrUpdateTags>(CreateOrUpdateTagsType { tags: Some(wanted) }).await?;
        match policies::rolling(step.record.update_policy.as_ref())? {
            Some(rolling) if ["LaunchTemplate", "MixedInstancesPolicy", "VPCZoneIdentifier"].into_iter().any(has) => {
                rolling_update::run(step, id, &rolling, has("VPCZoneIdentifier")).await
            }
            _ => Ok(()),
        }
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        if describe(step, id).await?.is_none() {
            return Ok(());
        }
        let empty = UpdateAutoScalingGroupType {
            auto_scaling_group_name: Some(id.to_owned()),
            min_size: Some(0),
            max_size: Some(0),
            desired_capacity: Some(0),
            ..Default::default()
        };
        match step.cx.call::<api_autoscaling::UpdateAutoScalingGroup>(empty).await {
            // A delete that goes on already.
            Err(error) if error.message.contains("not found") || error.message.contains("delet") => {}
            other => {
                other?;
            }
        }
        step.until("AutoScalingGroup", || without_instances(step, id)).await?;
        let input = || DeleteAutoScalingGroupType { auto_scaling_group_name: Some(id.to_owned()), force_delete: None };
        let busy =
            ["ResourceInUse", "ResourceInUseFault", "ScalingActivityInProgress", "ScalingActivityInProgressFault"];
        let deleted =
            step.delete_with(&[], &busy, || step.cx.call::<api_autoscaling::DeleteAutoScalingGroup>(input())).await;
        if deleted.is_err() && describe(step, id).await?.is_some() {
            return deleted;
        }
        step.until("AutoScalingGroup", || gone(step, id)).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let found = describe(step, id).await?;
        let subnets = found.as_ref().and_then(|group| group.vpc_zone_identifier.clone());
        let subnets = subnets.map(|all| all.split(',').map(str::to_owned).collect::<Vec<_>>().into());
        let live = Live::of(found.as_ref(), &[("DefaultCooldown", "Cooldown")]);
        Ok(live.with([("VPCZoneIdentifier", subnets), ("ServiceLinkedRoleARN", None)]))
    }
}

/// CloudFormation's tags reach the instances as the stack's do.
fn tags(step: &Step, properties: &Properties, name: &str) -> Vec<Tag> {
    let own = properties.objects("Tags");
    let propagated = |key: &str| {
        let own = own.iter().find(|tag| tag.text("Key").as_deref() == Some(key));
        own.is_none_or(|tag| tag.bool("PropagateAtLaunch").unwrap_or(false))
    };
    let tag = |(key, value): (String, String)| Tag {
        resource_id: Some(name.to_owned()),
        resource_type: Some("auto-scaling-group".to_owned()),
        propagate_at_launch: Some(propagated(&key)),
        key: Some(key),
        value: Some(value),
    };
    step.tags_with(properties, "Tags").into_iter().map(tag).collect()
}

async fn change_target_groups(step: &Step, id: &str, old: &Properties) -> Result<()> {
    let (before, after) = (
        old.texts("TargetGroupARNs").unwrap_or_default(),
        step.properties.texts("TargetGroupARNs").unwrap_or_default(),
    );
    let new: Vec<String> = after.iter().filter(|arn| !before.contains(arn)).cloned().collect();
    let gone: Vec<String> = before.into_iter().filter(|arn| !after.contains(arn)).collect();
    let auto_scaling_group_name = Some(id.to_owned());
    if !new.is_empty() {
        let auto_scaling_group_name = auto_scaling_group_name.clone();
        let input = AttachLoadBalancerTargetGroupsType { auto_scaling_group_name, target_group_arns: Some(new) };
        step.cx.call::<api_autoscaling::AttachLoadBalancerTargetGroups>(input).await?;
    }
    if !gone.is_empty() {
        let input = DetachLoadBalancerTargetGroupsType { auto_scaling_group_name, target_group_arns: Some(gone) };
        step.cx.call::<api_autoscaling::DetachLoadBalancerTargetGroups>(input).await?;
    }
    Ok(())
}

pub async fn describe(step: &Step, id: &str) -> Result<Option<Found>> {
    let input = AutoScalingGroupNamesType { auto_scaling_group_names: Some(vec![id.to_owned()]), ..Default::default() };
    let found = step.cx.call::<api_autoscaling::DescribeAutoScalingGroups>(input).await?;
    Ok(found.auto_scaling_groups.unwrap_or_default().into_iter().next())
}

async fn in_service(step: &Step, id: &str) -> Result<Option<Found>> {
    let Some(group) = describe(step, id).await? else { return Ok(None) };
    let wanted = usize::try_from(group.desired_capacity.unwrap_or_default()).unwrap_or_default();
    let instances = group.instances.clone().unwrap_or_default();
    let serving = instances.iter().filter(|one| one.lifecycle_state.as_deref() == Some("InService")).count();
    if serving >= wanted {
        return Ok(Some(group));
    }
    if instances.is_empty() {
        failing(step, id, wanted).await?;
    }
    Ok(None)
}

/// Err with the group's own words if it only fails to launch instances.
async fn failing(step: &Step, id: &str, wanted: usize) -> Result<()> {
    let input = DescribeScalingActivitiesType { auto_scaling_group_name: Some(id.to_owned()), ..Default::default() };
    let found = step.cx.call::<api_autoscaling::DescribeScalingActivities>(input).await?;
    let activities = found.activities.unwrap_or_default();
    let failed: Vec<_> = activities.iter().filter(|one| one.status_code.as_deref() == Some("Failed")).collect();
    let succeeded = activities.iter().any(|one| one.status_code.as_deref() == Some("Successful"));
    if failed.len() < FAILED_LAUNCHES || succeeded {
        return Ok(());
    }
    let why = failed.first().and_then(|one| one.status_message.clone()).unwrap_or_default();
    Err(Error::client(
        "NotStabilized",
        format!("Group did not stabilize. {{current/desired}} = {{0/{wanted}}}. Failed Scaling Activity: {why}"),
    ))
}

async fn without_instances(step: &Step, id: &str) -> Result<Option<()>> {
    let group = describe(step, id).await?;
    Ok(group.is_none_or(|group| group.instances.unwrap_or_default().is_empty()).then_some(()))
}

async fn gone(step: &Step, id: &str) -> Result<Option<()>> {
    Ok(describe(step, id).await?.is_none().then_some(()))
}
