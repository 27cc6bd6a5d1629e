// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(AcceleratorCountRequest, tables::S_ACCELERATOR_COUNT_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(AcceleratorTotalMemoryMiBRequest, tables::S_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivitiesType {
    pub activities: Option<Vec<Activity>>,
    pub next_token: Option<String>,
}
structure!(ActivitiesType, tables::S_ACTIVITIES_TYPE, 0 => activities, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Activity {
    pub activity_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub description: Option<String>,
    pub cause: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub status_code: Option<String>,
    pub status_message: Option<String>,
    pub progress: Option<i32>,
    pub details: Option<String>,
    pub auto_scaling_group_state: Option<String>,
    pub auto_scaling_group_arn: Option<String>,
}
structure!(Activity, tables::S_ACTIVITY, 0 => activity_id, 1 => auto_scaling_group_name, 2 => description, 3 => cause, 4 => start_time, 5 => end_time, 6 => status_code, 7 => status_message, 8 => progress, 9 => details, 10 => auto_scaling_group_state, 11 => auto_scaling_group_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivityType {
    pub activity: Option<Activity>,
    pub activities: Option<Vec<Activity>>,
}
structure!(ActivityType, tables::S_ACTIVITY_TYPE, 0 => activity, 1 => activities, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdjustmentType {
    pub adjustment_type: Option<String>,
}
structure!(AdjustmentType, tables::S_ADJUSTMENT_TYPE, 0 => adjustment_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alarm {
    pub alarm_name: Option<String>,
    pub alarm_arn: Option<String>,
}
structure!(Alarm, tables::S_ALARM, 0 => alarm_name, 1 => alarm_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmSpecification {
    pub alarms: Option<Vec<String>>,
}
structure!(AlarmSpecification, tables::S_ALARM_SPECIFICATION, 0 => alarms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachInstancesQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
}
structure!(AttachInstancesQuery, tables::S_ATTACH_INSTANCES_QUERY, 0 => instance_ids, 1 => auto_scaling_group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachLoadBalancerTargetGroupsResultType {}
structure!(AttachLoadBalancerTargetGroupsResultType, tables::S_ATTACH_LOAD_BALANCER_TARGET_GROUPS_RESULT_TYPE,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
}
structure!(AttachLoadBalancerTargetGroupsType, tables::S_ATTACH_LOAD_BALANCER_TARGET_GROUPS_TYPE, 0 => auto_scaling_group_name, 1 => target_group_arns, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroup {
    pub auto_scaling_group_name: Option<String>,
    pub auto_scaling_group_arn: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub predicted_capacity: Option<i32>,
    pub default_cooldown: Option<i32>,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub target_group_arns: Option<Vec<String>>,
    pub health_check_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub instances: Option<Vec<Instance>>,
    pub created_time: Option<Timestamp>,
    pub suspended_processes: Option<Vec<SuspendedProcess>>,
    pub placement_group: Option<String>,
    pub vpc_zone_identifier: Option<String>,
    pub enabled_metrics: Option<Vec<EnabledMetric>>,
    pub status: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
    pub termination_policies: Option<Vec<String>>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub service_linked_role_arn: Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub capacity_rebalance: Option<bool>,
    pub warm_pool_configuration: Option<WarmPoolConfiguration>,
    pub warm_pool_size: Option<i32>,
    pub context: Option<String>,
    pub desired_capacity_type: Option<String>,
    pub default_instance_warmup: Option<i32>,
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub deletion_protection: Option<String>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub operator: Option<Operator>,
}
structure!(AutoScalingGroup, tables::S_AUTO_SCALING_GROUP, 0 => auto_scaling_group_name, 1 => auto_scaling_group_arn, 2 => launch_configuration_name, 3 => launch_template, 4 => mixed_instances_policy, 5 => min_size, 6 => max_size, 7 => desired_capacity, 8 => predicted_capacity, 9 => default_cooldown, 10 => availability_zones, 11 => availability_zone_ids, 12 => load_balancer_names, 13 => target_group_arns, 14 => health_check_type, 15 => health_check_grace_period, 16 => instances, 17 => created_time, 18 => suspended_processes, 19 => placement_group, 20 => vpc_zone_identifier, 21 => enabled_metrics, 22 => status, 23 => tags, 24 => termination_policies, 25 => new_instances_protected_from_scale_in, 26 => service_linked_role_arn, 27 => max_instance_lifetime, 28 => capacity_rebalance, 29 => warm_pool_configuration, 30 => warm_pool_size, 31 => context, 32 => desired_capacity_type, 33 => default_instance_warmup, 34 => traffic_sources, 35 => instance_maintenance_policy, 36 => deletion_protection, 37 => availability_zone_distribution, 38 => availability_zone_impairment_policy, 39 => capacity_reservation_specification, 40 => instance_lifecycle_policy, 41 => operator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroupNamesType {
    pub auto_scaling_group_names: Option<Vec<String>>,
    pub include_instances: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
    pub filters: Option<Vec<Filter>>,
}
structure!(AutoScalingGroupNamesType, tables::S_AUTO_SCALING_GROUP_NAMES_TYPE, 0 => auto_scaling_group_names, 1 => include_instances, 2 => include_managed_resources, 3 => next_token, 4 => max_records, 5 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroupsType {
    pub auto_scaling_groups: Option<Vec<AutoScalingGroup>>,
    pub next_token: Option<String>,
}
structure!(AutoScalingGroupsType, tables::S_AUTO_SCALING_GROUPS_TYPE, 0 => auto_scaling_groups, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingInstanceDetails {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub lifecycle_state: Option<String>,
    pub health_status: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub image_id: Option<String>,
    pub protected_from_scale_in: Option<bool>,
    pub weighted_capacity: Option<String>,
}
structure!(AutoScalingInstanceDetails, tables::S_AUTO_SCALING_INSTANCE_DETAILS, 0 => instance_id, 1 => instance_type, 2 => auto_scaling_group_name, 3 => availability_zone, 4 => availability_zone_id, 5 => lifecycle_state, 6 => health_status, 7 => launch_configuration_name, 8 => launch_template, 9 => image_id, 10 => protected_from_scale_in, 11 => weighted_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingInstancesType {
    pub auto_scaling_instances: Option<Vec<AutoScalingInstanceDetails>>,
    pub next_token: Option<String>,
}
structure!(AutoScalingInstancesType, tables::S_AUTO_SCALING_INSTANCES_TYPE, 0 => auto_scaling_instances, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneDistribution {
    pub capacity_distribution_strategy: Option<String>,
}
structure!(AvailabilityZoneDistribution, tables::S_AVAILABILITY_ZONE_DISTRIBUTION, 0 => capacity_distribution_strategy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneImpairmentPolicy {
    pub zonal_shift_enabled: Option<bool>,
    pub impaired_zone_health_check_behavior: Option<String>,
}
structure!(AvailabilityZoneImpairmentPolicy, tables::S_AVAILABILITY_ZONE_IMPAIRMENT_POLICY, 0 => zonal_shift_enabled, 1 => impaired_zone_health_check_behavior, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(BaselineEbsBandwidthMbpsRequest, tables::S_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}
structure!(BaselinePerformanceFactorsRequest, tables::S_BASELINE_PERFORMANCE_FACTORS_REQUEST, 0 => cpu, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchDeleteScheduledActionAnswer {
    pub failed_scheduled_actions: Option<Vec<FailedScheduledUpdateGroupActionRequest>>,
}
structure!(BatchDeleteScheduledActionAnswer, tables::S_BATCH_DELETE_SCHEDULED_ACTION_ANSWER, 0 => failed_scheduled_actions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchDeleteScheduledActionType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_names: Option<Vec<String>>,
}
structure!(BatchDeleteScheduledActionType, tables::S_BATCH_DELETE_SCHEDULED_ACTION_TYPE, 0 => auto_scaling_group_name, 1 => scheduled_action_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchPutScheduledUpdateGroupActionAnswer {
    pub failed_scheduled_update_group_actions: Option<Vec<FailedScheduledUpdateGroupActionRequest>>,
}
structure!(BatchPutScheduledUpdateGroupActionAnswer, tables::S_BATCH_PUT_SCHEDULED_UPDATE_GROUP_ACTION_ANSWER, 0 => failed_scheduled_update_group_actions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchPutScheduledUpdateGroupActionType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_update_group_actions: Option<Vec<ScheduledUpdateGroupActionRequest>>,
}
structure!(BatchPutScheduledUpdateGroupActionType, tables::S_BATCH_PUT_SCHEDULED_UPDATE_GROUP_ACTION_TYPE, 0 => auto_scaling_group_name, 1 => scheduled_update_group_actions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}
structure!(CancelInstanceRefreshAnswer, tables::S_CANCEL_INSTANCE_REFRESH_ANSWER, 0 => instance_refresh_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelInstanceRefreshType {
    pub auto_scaling_group_name: Option<String>,
    pub wait_for_transitioning_instances: Option<bool>,
}
structure!(CancelInstanceRefreshType, tables::S_CANCEL_INSTANCE_REFRESH_TYPE, 0 => auto_scaling_group_name, 1 => wait_for_transitioning_instances, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
structure!(CapacityReservationSpecification, tables::S_CAPACITY_RESERVATION_SPECIFICATION, 0 => capacity_reservation_preference, 1 => capacity_reservation_target, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_ids: Option<Vec<String>>,
    pub capacity_reservation_resource_group_arns: Option<Vec<String>>,
}
structure!(CapacityReservationTarget, tables::S_CAPACITY_RESERVATION_TARGET, 0 => capacity_reservation_ids, 1 => capacity_reservation_resource_group_arns, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteLifecycleActionAnswer {}
structure!(CompleteLifecycleActionAnswer, tables::S_COMPLETE_LIFECYCLE_ACTION_ANSWER,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteLifecycleActionType {
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub lifecycle_action_token: Option<String>,
    pub lifecycle_action_result: Option<String>,
    pub instance_id: Option<String>,
}
structure!(CompleteLifecycleActionType, tables::S_COMPLETE_LIFECYCLE_ACTION_TYPE, 0 => lifecycle_hook_name, 1 => auto_scaling_group_name, 2 => lifecycle_action_token, 3 => lifecycle_action_result, 4 => instance_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuPerformanceFactorRequest {
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}
structure!(CpuPerformanceFactorRequest, tables::S_CPU_PERFORMANCE_FACTOR_REQUEST, 0 => references, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAutoScalingGroupType {
    pub auto_scaling_group_name: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub instance_id: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub default_cooldown: Option<i32>,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub load_balancer_names: Option<Vec<String>>,
    pub target_group_arns: Option<Vec<String>>,
    pub health_check_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub placement_group: Option<String>,
    pub vpc_zone_identifier: Option<String>,
    pub termination_policies: Option<Vec<String>>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub capacity_rebalance: Option<bool>,
    pub lifecycle_hook_specification_list: Option<Vec<LifecycleHookSpecification>>,
    pub deletion_protection: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub service_linked_role_arn: Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub context: Option<String>,
    pub desired_capacity_type: Option<String>,
    pub default_instance_warmup: Option<i32>,
    pub traffic_sources: Option<Vec<TrafficSourceIdentifier>>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub skip_zonal_shift_validation: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub operator: Option<Operator>,
}
structure!(CreateAutoScalingGroupType, tables::S_CREATE_AUTO_SCALING_GROUP_TYPE, 0 => auto_scaling_group_name, 1 => launch_configuration_name, 2 => launch_template, 3 => mixed_instances_policy, 4 => instance_id, 5 => min_size, 6 => max_size, 7 => desired_capacity, 8 => default_cooldown, 9 => availability_zones, 10 => availability_zone_ids, 11 => load_balancer_names, 12 => target_group_arns, 13 => health_check_type, 14 => health_check_grace_period, 15 => placement_group, 16 => vpc_zone_identifier, 17 => termination_policies, 18 => new_instances_protected_from_scale_in, 19 => capacity_rebalance, 20 => lifecycle_hook_specification_list, 21 => deletion_protection, 22 => tags, 23 => service_linked_role_arn, 24 => max_instance_lifetime, 25 => context, 26 => desired_capacity_type, 27 => default_instance_warmup, 28 => traffic_sources, 29 => instance_maintenance_policy, 30 => availability_zone_distribution, 31 => availability_zone_impairment_policy, 32 => skip_zonal_shift_validation, 33 => capacity_reservation_specification, 34 => instance_lifecycle_policy, 35 => operator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOrUpdateTagsType {
    pub tags: Option<Vec<Tag>>,
}
structure!(CreateOrUpdateTagsType, tables::S_CREATE_OR_UPDATE_TAGS_TYPE, 0 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<String>,
    pub unit: Option<String>,
    pub period: Option<i32>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
}
structure!(CustomizedMetricSpecification, tables::S_CUSTOMIZED_METRIC_SPECIFICATION, 0 => metric_name, 1 => namespace, 2 => dimensions, 3 => statistic, 4 => unit, 5 => period, 6 => metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAutoScalingGroupType {
    pub auto_scaling_group_name: Option<String>,
    pub force_delete: Option<bool>,
}
structure!(DeleteAutoScalingGroupType, tables::S_DELETE_AUTO_SCALING_GROUP_TYPE, 0 => auto_scaling_group_name, 1 => force_delete, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLifecycleHookAnswer {}
structure!(DeleteLifecycleHookAnswer, tables::S_DELETE_LIFECYCLE_HOOK_ANSWER,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLifecycleHookType {
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_name: Option<String>,
}
structure!(DeleteLifecycleHookType, tables::S_DELETE_LIFECYCLE_HOOK_TYPE, 0 => lifecycle_hook_name, 1 => auto_scaling_group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: Option<String>,
}
structure!(DeletePolicyType, tables::S_DELETE_POLICY_TYPE, 0 => auto_scaling_group_name, 1 => policy_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScheduledActionType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_name: Option<String>,
}
structure!(DeleteScheduledActionType, tables::S_DELETE_SCHEDULED_ACTION_TYPE, 0 => auto_scaling_group_name, 1 => scheduled_action_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsType {
    pub tags: Option<Vec<Tag>>,
}
structure!(DeleteTagsType, tables::S_DELETE_TAGS_TYPE, 0 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsAnswer {
    pub max_number_of_auto_scaling_groups: Option<i32>,
    pub max_number_of_launch_configurations: Option<i32>,
    pub number_of_auto_scaling_groups: Option<i32>,
    pub number_of_launch_configurations: Option<i32>,
}
structure!(DescribeAccountLimitsAnswer, tables::S_DESCRIBE_ACCOUNT_LIMITS_ANSWER, 0 => max_number_of_auto_scaling_groups, 1 => max_number_of_launch_configurations, 2 => number_of_auto_scaling_groups, 3 => number_of_launch_configurations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAdjustmentTypesAnswer {
    pub adjustment_types: Option<Vec<AdjustmentType>>,
}
structure!(DescribeAdjustmentTypesAnswer, tables::S_DESCRIBE_ADJUSTMENT_TYPES_ANSWER, 0 => adjustment_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAutoScalingInstancesType {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
}
structure!(DescribeAutoScalingInstancesType, tables::S_DESCRIBE_AUTO_SCALING_INSTANCES_TYPE, 0 => instance_ids, 1 => include_managed_resources, 2 => max_records, 3 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceRefreshesAnswer {
    pub instance_refreshes: Option<Vec<InstanceRefresh>>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceRefreshesAnswer, tables::S_DESCRIBE_INSTANCE_REFRESHES_ANSWER, 0 => instance_refreshes, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceRefreshesType {
    pub auto_scaling_group_name: Option<String>,
    pub instance_refresh_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}
structure!(DescribeInstanceRefreshesType, tables::S_DESCRIBE_INSTANCE_REFRESHES_TYPE, 0 => auto_scaling_group_name, 1 => instance_refresh_ids, 2 => next_token, 3 => max_records, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLifecycleHookTypesAnswer {
    pub lifecycle_hook_types: Option<Vec<String>>,
}
structure!(DescribeLifecycleHookTypesAnswer, tables::S_DESCRIBE_LIFECYCLE_HOOK_TYPES_ANSWER, 0 => lifecycle_hook_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLifecycleHooksAnswer {
    pub lifecycle_hooks: Option<Vec<LifecycleHook>>,
}
structure!(DescribeLifecycleHooksAnswer, tables::S_DESCRIBE_LIFECYCLE_HOOKS_ANSWER, 0 => lifecycle_hooks, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLifecycleHooksType {
    pub auto_scaling_group_name: Option<String>,
    pub lifecycle_hook_names: Option<Vec<String>>,
}
structure!(DescribeLifecycleHooksType, tables::S_DESCRIBE_LIFECYCLE_HOOKS_TYPE, 0 => auto_scaling_group_name, 1 => lifecycle_hook_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerTargetGroupsRequest {
    pub auto_scaling_group_name: Option<String>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}
structure!(DescribeLoadBalancerTargetGroupsRequest, tables::S_DESCRIBE_LOAD_BALANCER_TARGET_GROUPS_REQUEST, 0 => auto_scaling_group_name, 1 => next_token, 2 => max_records, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerTargetGroupsResponse {
    pub load_balancer_target_groups: Option<Vec<LoadBalancerTargetGroupState>>,
    pub next_token: Option<String>,
}
structure!(DescribeLoadBalancerTargetGroupsResponse, tables::S_DESCRIBE_LOAD_BALANCER_TARGET_GROUPS_RESPONSE, 0 => load_balancer_target_groups, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePoliciesType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_names: Option<Vec<String>>,
    pub policy_types: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}
structure!(DescribePoliciesType, tables::S_DESCRIBE_POLICIES_TYPE, 0 => auto_scaling_group_name, 1 => policy_names, 2 => policy_types, 3 => include_managed_resources, 4 => next_token, 5 => max_records, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingActivitiesType {
    pub activity_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub include_deleted_groups: Option<bool>,
    pub include_managed_resources: Option<bool>,
    pub max_records: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeScalingActivitiesType, tables::S_DESCRIBE_SCALING_ACTIVITIES_TYPE, 0 => activity_ids, 1 => auto_scaling_group_name, 2 => include_deleted_groups, 3 => include_managed_resources, 4 => max_records, 5 => next_token, 6 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScheduledActionsType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_names: Option<Vec<String>>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}
structure!(DescribeScheduledActionsType, tables::S_DESCRIBE_SCHEDULED_ACTIONS_TYPE, 0 => auto_scaling_group_name, 1 => scheduled_action_names, 2 => start_time, 3 => end_time, 4 => include_managed_resources, 5 => next_token, 6 => max_records, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsType {
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub next_token: Option<String>,
    pub max_records: Option<i32>,
}
structure!(DescribeTagsType, tables::S_DESCRIBE_TAGS_TYPE, 0 => filters, 1 => include_managed_resources, 2 => next_token, 3 => max_records, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTerminationPolicyTypesAnswer {
    pub termination_policy_types: Option<Vec<String>>,
}
structure!(DescribeTerminationPolicyTypesAnswer, tables::S_DESCRIBE_TERMINATION_POLICY_TYPES_ANSWER, 0 => termination_policy_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DesiredConfiguration {
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
}
structure!(DesiredConfiguration, tables::S_DESIRED_CONFIGURATION, 0 => launch_template, 1 => mixed_instances_policy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInstancesAnswer {
    pub activities: Option<Vec<Activity>>,
}
structure!(DetachInstancesAnswer, tables::S_DETACH_INSTANCES_ANSWER, 0 => activities, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInstancesQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub should_decrement_desired_capacity: Option<bool>,
}
structure!(DetachInstancesQuery, tables::S_DETACH_INSTANCES_QUERY, 0 => instance_ids, 1 => auto_scaling_group_name, 2 => should_decrement_desired_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachLoadBalancerTargetGroupsResultType {}
structure!(DetachLoadBalancerTargetGroupsResultType, tables::S_DETACH_LOAD_BALANCER_TARGET_GROUPS_RESULT_TYPE,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachLoadBalancerTargetGroupsType {
    pub auto_scaling_group_name: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
}
structure!(DetachLoadBalancerTargetGroupsType, tables::S_DETACH_LOAD_BALANCER_TARGET_GROUPS_TYPE, 0 => auto_scaling_group_name, 1 => target_group_arns, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableMetricsCollectionQuery {
    pub auto_scaling_group_name: Option<String>,
    pub metrics: Option<Vec<String>>,
}
structure!(DisableMetricsCollectionQuery, tables::S_DISABLE_METRICS_COLLECTION_QUERY, 0 => auto_scaling_group_name, 1 => metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DistributionSegment {
    pub target_capacity_types: Option<Vec<String>>,
}
structure!(DistributionSegment, tables::S_DISTRIBUTION_SEGMENT, 0 => target_capacity_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMetricsCollectionQuery {
    pub auto_scaling_group_name: Option<String>,
    pub metrics: Option<Vec<String>>,
    pub granularity: Option<String>,
}
structure!(EnableMetricsCollectionQuery, tables::S_ENABLE_METRICS_COLLECTION_QUERY, 0 => auto_scaling_group_name, 1 => metrics, 2 => granularity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnabledMetric {
    pub metric: Option<String>,
    pub granularity: Option<String>,
}
structure!(EnabledMetric, tables::S_ENABLED_METRIC, 0 => metric, 1 => granularity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnterStandbyAnswer {
    pub activities: Option<Vec<Activity>>,
}
structure!(EnterStandbyAnswer, tables::S_ENTER_STANDBY_ANSWER, 0 => activities, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnterStandbyQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub should_decrement_desired_capacity: Option<bool>,
}
structure!(EnterStandbyQuery, tables::S_ENTER_STANDBY_QUERY, 0 => instance_ids, 1 => auto_scaling_group_name, 2 => should_decrement_desired_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecutePolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: Option<String>,
    pub honor_cooldown: Option<bool>,
    pub metric_value: Option<f64>,
    pub breach_threshold: Option<f64>,
}
structure!(ExecutePolicyType, tables::S_EXECUTE_POLICY_TYPE, 0 => auto_scaling_group_name, 1 => policy_name, 2 => honor_cooldown, 3 => metric_value, 4 => breach_threshold, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExitStandbyAnswer {
    pub activities: Option<Vec<Activity>>,
}
structure!(ExitStandbyAnswer, tables::S_EXIT_STANDBY_ANSWER, 0 => activities, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExitStandbyQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
}
structure!(ExitStandbyQuery, tables::S_EXIT_STANDBY_QUERY, 0 => instance_ids, 1 => auto_scaling_group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailedScheduledUpdateGroupActionRequest {
    pub scheduled_action_name: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
structure!(FailedScheduledUpdateGroupActionRequest, tables::S_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST, 0 => scheduled_action_name, 1 => error_code, 2 => error_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
structure!(Filter, tables::S_FILTER, 0 => name, 1 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub lifecycle_state: Option<String>,
    pub health_status: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub image_id: Option<String>,
    pub protected_from_scale_in: Option<bool>,
    pub weighted_capacity: Option<String>,
}
structure!(Instance, tables::S_INSTANCE, 0 => instance_id, 1 => instance_type, 2 => availability_zone, 3 => availability_zone_id, 4 => lifecycle_state, 5 => health_status, 6 => launch_configuration_name, 7 => launch_template, 8 => image_id, 9 => protected_from_scale_in, 10 => weighted_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceLifecyclePolicy {
    pub retention_triggers: Option<RetentionTriggers>,
}
structure!(InstanceLifecyclePolicy, tables::S_INSTANCE_LIFECYCLE_POLICY, 0 => retention_triggers, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenancePolicy {
    pub min_healthy_percentage: Option<i32>,
    pub max_healthy_percentage: Option<i32>,
}
structure!(InstanceMaintenancePolicy, tables::S_INSTANCE_MAINTENANCE_POLICY, 0 => min_healthy_percentage, 1 => max_healthy_percentage, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefresh {
    pub instance_refresh_id: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
    pub progress_details: Option<InstanceRefreshProgressDetails>,
    pub preferences: Option<RefreshPreferences>,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub rollback_details: Option<RollbackDetails>,
    pub strategy: Option<String>,
}
structure!(InstanceRefresh, tables::S_INSTANCE_REFRESH, 0 => instance_refresh_id, 1 => auto_scaling_group_name, 2 => status, 3 => status_reason, 4 => start_time, 5 => end_time, 6 => percentage_complete, 7 => instances_to_update, 8 => progress_details, 9 => preferences, 10 => desired_configuration, 11 => rollback_details, 12 => strategy, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefreshLivePoolProgress {
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
}
structure!(InstanceRefreshLivePoolProgress, tables::S_INSTANCE_REFRESH_LIVE_POOL_PROGRESS, 0 => percentage_complete, 1 => instances_to_update, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefreshProgressDetails {
    pub live_pool_progress: Option<InstanceRefreshLivePoolProgress>,
    pub warm_pool_progress: Option<InstanceRefreshWarmPoolProgress>,
}
structure!(InstanceRefreshProgressDetails, tables::S_INSTANCE_REFRESH_PROGRESS_DETAILS, 0 => live_pool_progress, 1 => warm_pool_progress, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRefreshWarmPoolProgress {
    pub percentage_complete: Option<i32>,
    pub instances_to_update: Option<i32>,
}
structure!(InstanceRefreshWarmPoolProgress, tables::S_INSTANCE_REFRESH_WARM_POOL_PROGRESS, 0 => percentage_complete, 1 => instances_to_update, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirements {
    pub v_cpu_count: Option<VCpuCountRequest>,
    pub memory_mi_b: Option<MemoryMiBRequest>,
    pub cpu_manufacturers: Option<Vec<String>>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<String>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub local_storage: Option<String>,
    pub local_storage_types: Option<Vec<String>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Option<Vec<String>>,
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<String>>,
    pub accelerator_names: Option<Vec<String>>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
}
structure!(InstanceRequirements, tables::S_INSTANCE_REQUIREMENTS, 0 => v_cpu_count, 1 => memory_mi_b, 2 => cpu_manufacturers, 3 => memory_gi_b_per_v_cpu, 4 => excluded_instance_types, 5 => instance_generations, 6 => spot_max_price_percentage_over_lowest_price, 7 => max_spot_price_as_percentage_of_optimal_on_demand_price, 8 => on_demand_max_price_percentage_over_lowest_price, 9 => bare_metal, 10 => burstable_performance, 11 => require_hibernate_support, 12 => network_interface_count, 13 => local_storage, 14 => local_storage_types, 15 => total_local_storage_gb, 16 => baseline_ebs_bandwidth_mbps, 17 => accelerator_types, 18 => accelerator_count, 19 => accelerator_manufacturers, 20 => accelerator_names, 21 => accelerator_total_memory_mi_b, 22 => network_bandwidth_gbps, 23 => allowed_instance_types, 24 => baseline_performance_factors, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceReusePolicy {
    pub reuse_on_scale_in: Option<bool>,
}
structure!(InstanceReusePolicy, tables::S_INSTANCE_REUSE_POLICY, 0 => reuse_on_scale_in, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstancesDistribution {
    pub on_demand_allocation_strategy: Option<String>,
    pub on_demand_base_capacity: Option<i32>,
    pub on_demand_percentage_above_base_capacity: Option<i32>,
    pub spot_allocation_strategy: Option<String>,
    pub spot_instance_pools: Option<i32>,
    pub spot_max_price: Option<String>,
    pub distribution_segments: Option<Vec<DistributionSegment>>,
}
structure!(InstancesDistribution, tables::S_INSTANCES_DISTRIBUTION, 0 => on_demand_allocation_strategy, 1 => on_demand_base_capacity, 2 => on_demand_percentage_above_base_capacity, 3 => spot_allocation_strategy, 4 => spot_instance_pools, 5 => spot_max_price, 6 => distribution_segments, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplate {
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub overrides: Option<Vec<LaunchTemplateOverrides>>,
}
structure!(LaunchTemplate, tables::S_LAUNCH_TEMPLATE, 0 => launch_template_specification, 1 => overrides, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateOverrides {
    pub instance_type: Option<String>,
    pub weighted_capacity: Option<String>,
    pub launch_template_specification: Option<LaunchTemplateSpecification>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub image_id: Option<String>,
}
structure!(LaunchTemplateOverrides, tables::S_LAUNCH_TEMPLATE_OVERRIDES, 0 => instance_type, 1 => weighted_capacity, 2 => launch_template_specification, 3 => instance_requirements, 4 => image_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
structure!(LaunchTemplateSpecification, tables::S_LAUNCH_TEMPLATE_SPECIFICATION, 0 => launch_template_id, 1 => launch_template_name, 2 => version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleHook {
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub global_timeout: Option<i32>,
    pub default_result: Option<String>,
}
structure!(LifecycleHook, tables::S_LIFECYCLE_HOOK, 0 => lifecycle_hook_name, 1 => auto_scaling_group_name, 2 => lifecycle_transition, 3 => notification_target_arn, 4 => role_arn, 5 => notification_metadata, 6 => heartbeat_timeout, 7 => global_timeout, 8 => default_result, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecycleHookSpecification {
    pub lifecycle_hook_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub default_result: Option<String>,
    pub notification_target_arn: Option<String>,
    pub role_arn: Option<String>,
}
structure!(LifecycleHookSpecification, tables::S_LIFECYCLE_HOOK_SPECIFICATION, 0 => lifecycle_hook_name, 1 => lifecycle_transition, 2 => notification_metadata, 3 => heartbeat_timeout, 4 => default_result, 5 => notification_target_arn, 6 => role_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerTargetGroupState {
    pub load_balancer_target_group_arn: Option<String>,
    pub state: Option<String>,
}
structure!(LoadBalancerTargetGroupState, tables::S_LOAD_BALANCER_TARGET_GROUP_STATE, 0 => load_balancer_target_group_arn, 1 => state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(MemoryGiBPerVCpuRequest, tables::S_MEMORY_GI_B_PER_V_CPU_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(MemoryMiBRequest, tables::S_MEMORY_MI_B_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
}
structure!(Metric, tables::S_METRIC, 0 => namespace, 1 => metric_name, 2 => dimensions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataQuery {
    pub id: Option<String>,
    pub expression: Option<String>,
    pub metric_stat: Option<MetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
}
structure!(MetricDataQuery, tables::S_METRIC_DATA_QUERY, 0 => id, 1 => expression, 2 => metric_stat, 3 => label, 4 => return_data, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
structure!(MetricDimension, tables::S_METRIC_DIMENSION, 0 => name, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Option<Metric>,
    pub stat: Option<String>,
    pub unit: Option<String>,
}
structure!(MetricStat, tables::S_METRIC_STAT, 0 => metric, 1 => stat, 2 => unit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MixedInstancesPolicy {
    pub launch_template: Option<LaunchTemplate>,
    pub instances_distribution: Option<InstancesDistribution>,
}
structure!(MixedInstancesPolicy, tables::S_MIXED_INSTANCES_POLICY, 0 => launch_template, 1 => instances_distribution, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(NetworkBandwidthGbpsRequest, tables::S_NETWORK_BANDWIDTH_GBPS_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(NetworkInterfaceCountRequest, tables::S_NETWORK_INTERFACE_COUNT_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operator {
    pub principal: Option<String>,
}
structure!(Operator, tables::S_OPERATOR, 0 => principal, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}
structure!(PerformanceFactorReferenceRequest, tables::S_PERFORMANCE_FACTOR_REFERENCE_REQUEST, 0 => instance_family, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoliciesType {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}
structure!(PoliciesType, tables::S_POLICIES_TYPE, 0 => scaling_policies, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyARNType {
    pub policy_arn: Option<String>,
    pub alarms: Option<Vec<Alarm>>,
}
structure!(PolicyARNType, tables::S_POLICY_ARN_TYPE, 0 => policy_arn, 1 => alarms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}
structure!(PredefinedMetricSpecification, tables::S_PREDEFINED_METRIC_SPECIFICATION, 0 => predefined_metric_type, 1 => resource_label, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingConfiguration {
    pub metric_specifications: Option<Vec<PredictiveScalingMetricSpecification>>,
    pub mode: Option<String>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<String>,
    pub max_capacity_buffer: Option<i32>,
}
structure!(PredictiveScalingConfiguration, tables::S_PREDICTIVE_SCALING_CONFIGURATION, 0 => metric_specifications, 1 => mode, 2 => scheduling_buffer_time, 3 => max_capacity_breach_behavior, 4 => max_capacity_buffer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedCapacityMetric {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
}
structure!(PredictiveScalingCustomizedCapacityMetric, tables::S_PREDICTIVE_SCALING_CUSTOMIZED_CAPACITY_METRIC, 0 => metric_data_queries, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedLoadMetric {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
}
structure!(PredictiveScalingCustomizedLoadMetric, tables::S_PREDICTIVE_SCALING_CUSTOMIZED_LOAD_METRIC, 0 => metric_data_queries, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedScalingMetric {
    pub metric_data_queries: Option<Vec<MetricDataQuery>>,
}
structure!(PredictiveScalingCustomizedScalingMetric, tables::S_PREDICTIVE_SCALING_CUSTOMIZED_SCALING_METRIC, 0 => metric_data_queries, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricSpecification {
    pub target_value: Option<f64>,
    pub predefined_metric_pair_specification: Option<PredictiveScalingPredefinedMetricPair>,
    pub predefined_scaling_metric_specification: Option<PredictiveScalingPredefinedScalingMetric>,
    pub predefined_load_metric_specification: Option<PredictiveScalingPredefinedLoadMetric>,
    pub customized_scaling_metric_specification: Option<PredictiveScalingCustomizedScalingMetric>,
    pub customized_load_metric_specification: Option<PredictiveScalingCustomizedLoadMetric>,
    pub customized_capacity_metric_specification: Option<PredictiveScalingCustomizedCapacityMetric>,
}
structure!(PredictiveScalingMetricSpecification, tables::S_PREDICTIVE_SCALING_METRIC_SPECIFICATION, 0 => target_value, 1 => predefined_metric_pair_specification, 2 => predefined_scaling_metric_specification, 3 => predefined_load_metric_specification, 4 => customized_scaling_metric_specification, 5 => customized_load_metric_specification, 6 => customized_capacity_metric_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetric {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}
structure!(PredictiveScalingPredefinedLoadMetric, tables::S_PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC, 0 => predefined_metric_type, 1 => resource_label, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPair {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}
structure!(PredictiveScalingPredefinedMetricPair, tables::S_PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR, 0 => predefined_metric_type, 1 => resource_label, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetric {
    pub predefined_metric_type: Option<String>,
    pub resource_label: Option<String>,
}
structure!(PredictiveScalingPredefinedScalingMetric, tables::S_PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC, 0 => predefined_metric_type, 1 => resource_label, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLifecycleHookAnswer {}
structure!(PutLifecycleHookAnswer, tables::S_PUT_LIFECYCLE_HOOK_ANSWER,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLifecycleHookType {
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub lifecycle_transition: Option<String>,
    pub role_arn: Option<String>,
    pub notification_target_arn: Option<String>,
    pub notification_metadata: Option<String>,
    pub heartbeat_timeout: Option<i32>,
    pub default_result: Option<String>,
}
structure!(PutLifecycleHookType, tables::S_PUT_LIFECYCLE_HOOK_TYPE, 0 => lifecycle_hook_name, 1 => auto_scaling_group_name, 2 => lifecycle_transition, 3 => role_arn, 4 => notification_target_arn, 5 => notification_metadata, 6 => heartbeat_timeout, 7 => default_result, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScalingPolicyType {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub min_adjustment_step: Option<i32>,
    pub min_adjustment_magnitude: Option<i32>,
    pub scaling_adjustment: Option<i32>,
    pub cooldown: Option<i32>,
    pub metric_aggregation_type: Option<String>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub estimated_instance_warmup: Option<i32>,
    pub target_tracking_configuration: Option<TargetTrackingConfiguration>,
    pub enabled: Option<bool>,
    pub predictive_scaling_configuration: Option<PredictiveScalingConfiguration>,
}
structure!(PutScalingPolicyType, tables::S_PUT_SCALING_POLICY_TYPE, 0 => auto_scaling_group_name, 1 => policy_name, 2 => policy_type, 3 => adjustment_type, 4 => min_adjustment_step, 5 => min_adjustment_magnitude, 6 => scaling_adjustment, 7 => cooldown, 8 => metric_aggregation_type, 9 => step_adjustments, 10 => estimated_instance_warmup, 11 => target_tracking_configuration, 12 => enabled, 13 => predictive_scaling_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScheduledUpdateGroupActionType {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub recurrence: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub time_zone: Option<String>,
}
structure!(PutScheduledUpdateGroupActionType, tables::S_PUT_SCHEDULED_UPDATE_GROUP_ACTION_TYPE, 0 => auto_scaling_group_name, 1 => scheduled_action_name, 2 => time, 3 => start_time, 4 => end_time, 5 => recurrence, 6 => min_size, 7 => max_size, 8 => desired_capacity, 9 => time_zone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordLifecycleActionHeartbeatAnswer {}
structure!(RecordLifecycleActionHeartbeatAnswer, tables::S_RECORD_LIFECYCLE_ACTION_HEARTBEAT_ANSWER,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordLifecycleActionHeartbeatType {
    pub lifecycle_hook_name: Option<String>,
    pub auto_scaling_group_name: Option<String>,
    pub lifecycle_action_token: Option<String>,
    pub instance_id: Option<String>,
}
structure!(RecordLifecycleActionHeartbeatType, tables::S_RECORD_LIFECYCLE_ACTION_HEARTBEAT_TYPE, 0 => lifecycle_hook_name, 1 => auto_scaling_group_name, 2 => lifecycle_action_token, 3 => instance_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RefreshPreferences {
    pub min_healthy_percentage: Option<i32>,
    pub instance_warmup: Option<i32>,
    pub checkpoint_percentages: Option<Vec<i32>>,
    pub checkpoint_delay: Option<i32>,
    pub skip_matching: Option<bool>,
    pub auto_rollback: Option<bool>,
    pub scale_in_protected_instances: Option<String>,
    pub standby_instances: Option<String>,
    pub alarm_specification: Option<AlarmSpecification>,
    pub max_healthy_percentage: Option<i32>,
    pub bake_time: Option<i32>,
}
structure!(RefreshPreferences, tables::S_REFRESH_PREFERENCES, 0 => min_healthy_percentage, 1 => instance_warmup, 2 => checkpoint_percentages, 3 => checkpoint_delay, 4 => skip_matching, 5 => auto_rollback, 6 => scale_in_protected_instances, 7 => standby_instances, 8 => alarm_specification, 9 => max_healthy_percentage, 10 => bake_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetentionTriggers {
    pub terminate_hook_abandon: Option<String>,
}
structure!(RetentionTriggers, tables::S_RETENTION_TRIGGERS, 0 => terminate_hook_abandon, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackDetails {
    pub rollback_reason: Option<String>,
    pub rollback_start_time: Option<Timestamp>,
    pub percentage_complete_on_rollback: Option<i32>,
    pub instances_to_update_on_rollback: Option<i32>,
    pub progress_details_on_rollback: Option<InstanceRefreshProgressDetails>,
}
structure!(RollbackDetails, tables::S_ROLLBACK_DETAILS, 0 => rollback_reason, 1 => rollback_start_time, 2 => percentage_complete_on_rollback, 3 => instances_to_update_on_rollback, 4 => progress_details_on_rollback, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}
structure!(RollbackInstanceRefreshAnswer, tables::S_ROLLBACK_INSTANCE_REFRESH_ANSWER, 0 => instance_refresh_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackInstanceRefreshType {
    pub auto_scaling_group_name: Option<String>,
}
structure!(RollbackInstanceRefreshType, tables::S_ROLLBACK_INSTANCE_REFRESH_TYPE, 0 => auto_scaling_group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingPolicy {
    pub auto_scaling_group_name: Option<String>,
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
    pub policy_type: Option<String>,
    pub adjustment_type: Option<String>,
    pub min_adjustment_step: Option<i32>,
    pub min_adjustment_magnitude: Option<i32>,
    pub scaling_adjustment: Option<i32>,
    pub cooldown: Option<i32>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub metric_aggregation_type: Option<String>,
    pub estimated_instance_warmup: Option<i32>,
    pub alarms: Option<Vec<Alarm>>,
    pub target_tracking_configuration: Option<TargetTrackingConfiguration>,
    pub enabled: Option<bool>,
    pub predictive_scaling_configuration: Option<PredictiveScalingConfiguration>,
}
structure!(ScalingPolicy, tables::S_SCALING_POLICY, 0 => auto_scaling_group_name, 1 => policy_name, 2 => policy_arn, 3 => policy_type, 4 => adjustment_type, 5 => min_adjustment_step, 6 => min_adjustment_magnitude, 7 => scaling_adjustment, 8 => cooldown, 9 => step_adjustments, 10 => metric_aggregation_type, 11 => estimated_instance_warmup, 12 => alarms, 13 => target_tracking_configuration, 14 => enabled, 15 => predictive_scaling_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingProcessQuery {
    pub auto_scaling_group_name: Option<String>,
    pub scaling_processes: Option<Vec<String>>,
}
structure!(ScalingProcessQuery, tables::S_SCALING_PROCESS_QUERY, 0 => auto_scaling_group_name, 1 => scaling_processes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledActionsType {
    pub scheduled_update_group_actions: Option<Vec<ScheduledUpdateGroupAction>>,
    pub next_token: Option<String>,
}
structure!(ScheduledActionsType, tables::S_SCHEDULED_ACTIONS_TYPE, 0 => scheduled_update_group_actions, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledUpdateGroupAction {
    pub auto_scaling_group_name: Option<String>,
    pub scheduled_action_name: Option<String>,
    pub scheduled_action_arn: Option<String>,
    pub time: Option<Timestamp>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub recurrence: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub time_zone: Option<String>,
}
structure!(ScheduledUpdateGroupAction, tables::S_SCHEDULED_UPDATE_GROUP_ACTION, 0 => auto_scaling_group_name, 1 => scheduled_action_name, 2 => scheduled_action_arn, 3 => time, 4 => start_time, 5 => end_time, 6 => recurrence, 7 => min_size, 8 => max_size, 9 => desired_capacity, 10 => time_zone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledUpdateGroupActionRequest {
    pub scheduled_action_name: Option<String>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub recurrence: Option<String>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub time_zone: Option<String>,
}
structure!(ScheduledUpdateGroupActionRequest, tables::S_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST, 0 => scheduled_action_name, 1 => start_time, 2 => end_time, 3 => recurrence, 4 => min_size, 5 => max_size, 6 => desired_capacity, 7 => time_zone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDesiredCapacityType {
    pub auto_scaling_group_name: Option<String>,
    pub desired_capacity: Option<i32>,
    pub honor_cooldown: Option<bool>,
}
structure!(SetDesiredCapacityType, tables::S_SET_DESIRED_CAPACITY_TYPE, 0 => auto_scaling_group_name, 1 => desired_capacity, 2 => honor_cooldown, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetInstanceHealthQuery {
    pub instance_id: Option<String>,
    pub health_status: Option<String>,
    pub should_respect_grace_period: Option<bool>,
}
structure!(SetInstanceHealthQuery, tables::S_SET_INSTANCE_HEALTH_QUERY, 0 => instance_id, 1 => health_status, 2 => should_respect_grace_period, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetInstanceProtectionAnswer {}
structure!(SetInstanceProtectionAnswer, tables::S_SET_INSTANCE_PROTECTION_ANSWER,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetInstanceProtectionQuery {
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub protected_from_scale_in: Option<bool>,
}
structure!(SetInstanceProtectionQuery, tables::S_SET_INSTANCE_PROTECTION_QUERY, 0 => instance_ids, 1 => auto_scaling_group_name, 2 => protected_from_scale_in, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstanceRefreshAnswer {
    pub instance_refresh_id: Option<String>,
}
structure!(StartInstanceRefreshAnswer, tables::S_START_INSTANCE_REFRESH_ANSWER, 0 => instance_refresh_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstanceRefreshType {
    pub auto_scaling_group_name: Option<String>,
    pub strategy: Option<String>,
    pub desired_configuration: Option<DesiredConfiguration>,
    pub preferences: Option<RefreshPreferences>,
}
structure!(StartInstanceRefreshType, tables::S_START_INSTANCE_REFRESH_TYPE, 0 => auto_scaling_group_name, 1 => strategy, 2 => desired_configuration, 3 => preferences, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: Option<i32>,
}
structure!(StepAdjustment, tables::S_STEP_ADJUSTMENT, 0 => metric_interval_lower_bound, 1 => metric_interval_upper_bound, 2 => scaling_adjustment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuspendedProcess {
    pub process_name: Option<String>,
    pub suspension_reason: Option<String>,
}
structure!(SuspendedProcess, tables::S_SUSPENDED_PROCESS, 0 => process_name, 1 => suspension_reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub propagate_at_launch: Option<bool>,
}
structure!(Tag, tables::S_TAG, 0 => resource_id, 1 => resource_type, 2 => key, 3 => value, 4 => propagate_at_launch, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
    pub propagate_at_launch: Option<bool>,
}
structure!(TagDescription, tables::S_TAG_DESCRIPTION, 0 => resource_id, 1 => resource_type, 2 => key, 3 => value, 4 => propagate_at_launch, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagsType {
    pub tags: Option<Vec<TagDescription>>,
    pub next_token: Option<String>,
}
structure!(TagsType, tables::S_TAGS_TYPE, 0 => tags, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingConfiguration {
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub target_value: Option<f64>,
    pub disable_scale_in: Option<bool>,
}
structure!(TargetTrackingConfiguration, tables::S_TARGET_TRACKING_CONFIGURATION, 0 => predefined_metric_specification, 1 => customized_metric_specification, 2 => target_value, 3 => disable_scale_in, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricDataQuery {
    pub id: Option<String>,
    pub expression: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub label: Option<String>,
    pub period: Option<i32>,
    pub return_data: Option<bool>,
}
structure!(TargetTrackingMetricDataQuery, tables::S_TARGET_TRACKING_METRIC_DATA_QUERY, 0 => id, 1 => expression, 2 => metric_stat, 3 => label, 4 => period, 5 => return_data, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricStat {
    pub metric: Option<Metric>,
    pub stat: Option<String>,
    pub unit: Option<String>,
    pub period: Option<i32>,
}
structure!(TargetTrackingMetricStat, tables::S_TARGET_TRACKING_METRIC_STAT, 0 => metric, 1 => stat, 2 => unit, 3 => period, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstanceInAutoScalingGroupType {
    pub instance_id: Option<String>,
    pub instance_ids: Option<Vec<String>>,
    pub auto_scaling_group_name: Option<String>,
    pub should_decrement_desired_capacity: Option<bool>,
}
structure!(TerminateInstanceInAutoScalingGroupType, tables::S_TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_TYPE, 0 => instance_id, 1 => instance_ids, 2 => auto_scaling_group_name, 3 => should_decrement_desired_capacity, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(TotalLocalStorageGBRequest, tables::S_TOTAL_LOCAL_STORAGE_GB_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrafficSourceIdentifier {
    pub identifier: Option<String>,
    pub r#type: Option<String>,
}
structure!(TrafficSourceIdentifier, tables::S_TRAFFIC_SOURCE_IDENTIFIER, 0 => identifier, 1 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAutoScalingGroupType {
    pub auto_scaling_group_name: Option<String>,
    pub launch_configuration_name: Option<String>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub mixed_instances_policy: Option<MixedInstancesPolicy>,
    pub min_size: Option<i32>,
    pub max_size: Option<i32>,
    pub desired_capacity: Option<i32>,
    pub default_cooldown: Option<i32>,
    pub availability_zones: Option<Vec<String>>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub health_check_type: Option<String>,
    pub health_check_grace_period: Option<i32>,
    pub placement_group: Option<String>,
    pub vpc_zone_identifier: Option<String>,
    pub termination_policies: Option<Vec<String>>,
    pub new_instances_protected_from_scale_in: Option<bool>,
    pub service_linked_role_arn: Option<String>,
    pub max_instance_lifetime: Option<i32>,
    pub capacity_rebalance: Option<bool>,
    pub context: Option<String>,
    pub desired_capacity_type: Option<String>,
    pub default_instance_warmup: Option<i32>,
    pub instance_maintenance_policy: Option<InstanceMaintenancePolicy>,
    pub availability_zone_distribution: Option<AvailabilityZoneDistribution>,
    pub availability_zone_impairment_policy: Option<AvailabilityZoneImpairmentPolicy>,
    pub skip_zonal_shift_validation: Option<bool>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub instance_lifecycle_policy: Option<InstanceLifecyclePolicy>,
    pub deletion_protection: Option<String>,
}
structure!(UpdateAutoScalingGroupType, tables::S_UPDATE_AUTO_SCALING_GROUP_TYPE, 0 => auto_scaling_group_name, 1 => launch_configuration_name, 2 => launch_template, 3 => mixed_instances_policy, 4 => min_size, 5 => max_size, 6 => desired_capacity, 7 => default_cooldown, 8 => availability_zones, 9 => availability_zone_ids, 10 => health_check_type, 11 => health_check_grace_period, 12 => placement_group, 13 => vpc_zone_identifier, 14 => termination_policies, 15 => new_instances_protected_from_scale_in, 16 => service_linked_role_arn, 17 => max_instance_lifetime, 18 => capacity_rebalance, 19 => context, 20 => desired_capacity_type, 21 => default_instance_warmup, 22 => instance_maintenance_policy, 23 => availability_zone_distribution, 24 => availability_zone_impairment_policy, 25 => skip_zonal_shift_validation, 26 => capacity_reservation_specification, 27 => instance_lifecycle_policy, 28 => deletion_protection, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(VCpuCountRequest, tables::S_V_CPU_COUNT_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmPoolConfiguration {
    pub max_group_prepared_capacity: Option<i32>,
    pub min_size: Option<i32>,
    pub pool_state: Option<String>,
    pub status: Option<String>,
    pub instance_reuse_policy: Option<InstanceReusePolicy>,
}
structure!(WarmPoolConfiguration, tables::S_WARM_POOL_CONFIGURATION, 0 => max_group_prepared_capacity, 1 => min_size, 2 => pool_state, 3 => status, 4 => instance_reuse_policy, );
