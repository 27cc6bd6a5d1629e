// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ACCELERATOR_COUNT_REQUEST: Shape = Shape { name: "AcceleratorCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
] };
static T_ACCELERATOR_COUNT_REQUEST: Type = Type { kind: Kind::Struct(&S_ACCELERATOR_COUNT_REQUEST), check: None };
static T_ACCELERATOR_MANUFACTURER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["nvidia", "amd", "amazon-web-services", "xilinx"] }) };
static T_ACCELERATOR_MANUFACTURERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCELERATOR_MANUFACTURER }, check: None };
static T_ACCELERATOR_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["a100", "v100", "k80", "t4", "m60", "radeon-pro-v520", "vu9p"] }) };
static T_ACCELERATOR_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCELERATOR_NAME }, check: None };
pub static S_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Shape = Shape { name: "AcceleratorTotalMemoryMiBRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
] };
static T_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Type = Type { kind: Kind::Struct(&S_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST), check: None };
static T_ACCELERATOR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["gpu", "fpga", "inference"] }) };
static T_ACCELERATOR_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACCELERATOR_TYPE }, check: None };
static T_ACTIVITIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACTIVITY }, check: None };
pub static S_ACTIVITIES_TYPE: Shape = Shape { name: "ActivitiesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Activities", wire: "Activities", query: "Activities", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTIVITIES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_ACTIVITY: Shape = Shape { name: "Activity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ActivityId", wire: "ActivityId", query: "ActivityId", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "Cause", wire: "Cause", query: "Cause", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN1023 },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP_TYPE },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "StatusCode", wire: "StatusCode", query: "StatusCode", location: Location::Body, flags: flag::REQUIRED, of: &T_SCALING_ACTIVITY_STATUS_CODE },
    Field { name: "StatusMessage", wire: "StatusMessage", query: "StatusMessage", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Progress", wire: "Progress", query: "Progress", location: Location::Body, flags: 0, of: &T_PROGRESS },
    Field { name: "Details", wire: "Details", query: "Details", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "AutoScalingGroupState", wire: "AutoScalingGroupState", query: "AutoScalingGroupState", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_STATE },
    Field { name: "AutoScalingGroupARN", wire: "AutoScalingGroupARN", query: "AutoScalingGroupARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
] };
static T_ACTIVITY: Type = Type { kind: Kind::Struct(&S_ACTIVITY), check: None };
static T_ACTIVITY_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING }, check: None };
pub static S_ACTIVITY_TYPE: Shape = Shape { name: "ActivityType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Activity", wire: "Activity", query: "Activity", location: Location::Body, flags: 0, of: &T_ACTIVITY },
    Field { name: "Activities", wire: "Activities", query: "Activities", location: Location::Body, flags: 0, of: &T_ACTIVITIES },
] };
pub static S_ADJUSTMENT_TYPE: Shape = Shape { name: "AdjustmentType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AdjustmentType", wire: "AdjustmentType", query: "AdjustmentType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_ADJUSTMENT_TYPE: Type = Type { kind: Kind::Struct(&S_ADJUSTMENT_TYPE), check: None };
static T_ADJUSTMENT_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ADJUSTMENT_TYPE }, check: None };
pub static S_ALARM: Shape = Shape { name: "Alarm", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AlarmName", wire: "AlarmName", query: "AlarmName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AlarmARN", wire: "AlarmARN", query: "AlarmARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
] };
static T_ALARM: Type = Type { kind: Kind::Struct(&S_ALARM), check: None };
static T_ALARM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_ALARM_SPECIFICATION: Shape = Shape { name: "AlarmSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Alarms", wire: "Alarms", query: "Alarms", location: Location::Body, flags: 0, of: &T_ALARM_LIST },
] };
static T_ALARM_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_ALARM_SPECIFICATION), check: None };
static T_ALARMS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALARM }, check: None };
static T_ALLOWED_INSTANCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(30.0), pattern: Some("[a-zA-Z0-9\\.\\*\\-]+"), values: &[] }) };
static T_ALLOWED_INSTANCE_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALLOWED_INSTANCE_TYPE }, check: Some(&Check { min: None, max: Some(400.0), pattern: None, values: &[] }) };
static T_ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(4000.0), pattern: Some("[\\u0009\\u000A\\u000D\\u0020-\\u007e]+"), values: &[] }) };
static T_ASCII_STRING_MAX_LEN255: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: Some("[A-Za-z0-9\\-_\\/]+"), values: &[] }) };
pub static S_ATTACH_INSTANCES_QUERY: Shape = Shape { name: "AttachInstancesQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: 0, of: &T_INSTANCE_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_ATTACH_LOAD_BALANCER_TARGET_GROUPS_RESULT_TYPE: Shape = Shape { name: "AttachLoadBalancerTargetGroupsResultType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_ATTACH_LOAD_BALANCER_TARGET_GROUPS_TYPE: Shape = Shape { name: "AttachLoadBalancerTargetGroupsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "TargetGroupARNs", wire: "TargetGroupARNs", query: "TargetGroupARNs", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARNS },
] };
static T_AUTO_ROLLBACK: Type = Type { kind: Kind::Bool, check: None };
pub static S_AUTO_SCALING_GROUP: Shape = Shape { name: "AutoScalingGroup", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupARN", wire: "AutoScalingGroupARN", query: "AutoScalingGroupARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "LaunchConfigurationName", wire: "LaunchConfigurationName", query: "LaunchConfigurationName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "MixedInstancesPolicy", wire: "MixedInstancesPolicy", query: "MixedInstancesPolicy", location: Location::Body, flags: 0, of: &T_MIXED_INSTANCES_POLICY },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUP_MIN_SIZE },
    Field { name: "MaxSize", wire: "MaxSize", query: "MaxSize", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUP_MAX_SIZE },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "PredictedCapacity", wire: "PredictedCapacity", query: "PredictedCapacity", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_PREDICTED_CAPACITY },
    Field { name: "DefaultCooldown", wire: "DefaultCooldown", query: "DefaultCooldown", location: Location::Body, flags: flag::REQUIRED, of: &T_COOLDOWN },
    Field { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", location: Location::Body, flags: flag::REQUIRED, of: &T_AVAILABILITY_ZONES },
    Field { name: "AvailabilityZoneIds", wire: "AvailabilityZoneIds", query: "AvailabilityZoneIds", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_IDS },
    Field { name: "LoadBalancerNames", wire: "LoadBalancerNames", query: "LoadBalancerNames", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_NAMES },
    Field { name: "TargetGroupARNs", wire: "TargetGroupARNs", query: "TargetGroupARNs", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ARNS },
    Field { name: "HealthCheckType", wire: "HealthCheckType", query: "HealthCheckType", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "HealthCheckGracePeriod", wire: "HealthCheckGracePeriod", query: "HealthCheckGracePeriod", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_GRACE_PERIOD },
    Field { name: "Instances", wire: "Instances", query: "Instances", location: Location::Body, flags: 0, of: &T_INSTANCES },
    Field { name: "CreatedTime", wire: "CreatedTime", query: "CreatedTime", location: Location::Body, flags: flag::REQUIRED, of: &T_TIMESTAMP_TYPE },
    Field { name: "SuspendedProcesses", wire: "SuspendedProcesses", query: "SuspendedProcesses", location: Location::Body, flags: 0, of: &T_SUSPENDED_PROCESSES },
    Field { name: "PlacementGroup", wire: "PlacementGroup", query: "PlacementGroup", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "VPCZoneIdentifier", wire: "VPCZoneIdentifier", query: "VPCZoneIdentifier", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN5000 },
    Field { name: "EnabledMetrics", wire: "EnabledMetrics", query: "EnabledMetrics", location: Location::Body, flags: 0, of: &T_ENABLED_METRICS },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_DESCRIPTION_LIST },
    Field { name: "TerminationPolicies", wire: "TerminationPolicies", query: "TerminationPolicies", location: Location::Body, flags: 0, of: &T_TERMINATION_POLICIES },
    Field { name: "NewInstancesProtectedFromScaleIn", wire: "NewInstancesProtectedFromScaleIn", query: "NewInstancesProtectedFromScaleIn", location: Location::Body, flags: 0, of: &T_INSTANCE_PROTECTED },
    Field { name: "ServiceLinkedRoleARN", wire: "ServiceLinkedRoleARN", query: "ServiceLinkedRoleARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "MaxInstanceLifetime", wire: "MaxInstanceLifetime", query: "MaxInstanceLifetime", location: Location::Body, flags: 0, of: &T_MAX_INSTANCE_LIFETIME },
    Field { name: "CapacityRebalance", wire: "CapacityRebalance", query: "CapacityRebalance", location: Location::Body, flags: 0, of: &T_CAPACITY_REBALANCE_ENABLED },
    Field { name: "WarmPoolConfiguration", wire: "WarmPoolConfiguration", query: "WarmPoolConfiguration", location: Location::Body, flags: 0, of: &T_WARM_POOL_CONFIGURATION },
    Field { name: "WarmPoolSize", wire: "WarmPoolSize", query: "WarmPoolSize", location: Location::Body, flags: 0, of: &T_WARM_POOL_SIZE },
    Field { name: "Context", wire: "Context", query: "Context", location: Location::Body, flags: 0, of: &T_CONTEXT },
    Field { name: "DesiredCapacityType", wire: "DesiredCapacityType", query: "DesiredCapacityType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "DefaultInstanceWarmup", wire: "DefaultInstanceWarmup", query: "DefaultInstanceWarmup", location: Location::Body, flags: 0, of: &T_DEFAULT_INSTANCE_WARMUP },
    Field { name: "TrafficSources", wire: "TrafficSources", query: "TrafficSources", location: Location::Body, flags: 0, of: &T_TRAFFIC_SOURCES },
    Field { name: "InstanceMaintenancePolicy", wire: "InstanceMaintenancePolicy", query: "InstanceMaintenancePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_MAINTENANCE_POLICY },
    Field { name: "DeletionProtection", wire: "DeletionProtection", query: "DeletionProtection", location: Location::Body, flags: 0, of: &T_DELETION_PROTECTION },
    Field { name: "AvailabilityZoneDistribution", wire: "AvailabilityZoneDistribution", query: "AvailabilityZoneDistribution", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_DISTRIBUTION },
    Field { name: "AvailabilityZoneImpairmentPolicy", wire: "AvailabilityZoneImpairmentPolicy", query: "AvailabilityZoneImpairmentPolicy", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_IMPAIRMENT_POLICY },
    Field { name: "CapacityReservationSpecification", wire: "CapacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_SPECIFICATION },
    Field { name: "InstanceLifecyclePolicy", wire: "InstanceLifecyclePolicy", query: "InstanceLifecyclePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_LIFECYCLE_POLICY },
    Field { name: "Operator", wire: "Operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR },
] };
static T_AUTO_SCALING_GROUP: Type = Type { kind: Kind::Struct(&S_AUTO_SCALING_GROUP), check: None };
static T_AUTO_SCALING_GROUP_DESIRED_CAPACITY: Type = Type { kind: Kind::Int, check: None };
static T_AUTO_SCALING_GROUP_MAX_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_AUTO_SCALING_GROUP_MIN_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_AUTO_SCALING_GROUP_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_AUTO_SCALING_GROUP_NAMES_TYPE: Shape = Shape { name: "AutoScalingGroupNamesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupNames", wire: "AutoScalingGroupNames", query: "AutoScalingGroupNames", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_NAMES },
    Field { name: "IncludeInstances", wire: "IncludeInstances", query: "IncludeInstances", location: Location::Body, flags: 0, of: &T_INCLUDE_INSTANCES },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_INCLUDE_MANAGED_RESOURCES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
    Field { name: "Filters", wire: "Filters", query: "Filters", location: Location::Body, flags: 0, of: &T_FILTERS },
] };
static T_AUTO_SCALING_GROUP_PREDICTED_CAPACITY: Type = Type { kind: Kind::Int, check: None };
static T_AUTO_SCALING_GROUP_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(32.0), pattern: None, values: &[] }) };
static T_AUTO_SCALING_GROUPS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_AUTO_SCALING_GROUP }, check: None };
pub static S_AUTO_SCALING_GROUPS_TYPE: Shape = Shape { name: "AutoScalingGroupsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroups", wire: "AutoScalingGroups", query: "AutoScalingGroups", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUPS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_AUTO_SCALING_INSTANCE_DETAILS: Shape = Shape { name: "AutoScalingInstanceDetails", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN19 },
    Field { name: "InstanceType", wire: "InstanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LifecycleState", wire: "LifecycleState", query: "LifecycleState", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "HealthStatus", wire: "HealthStatus", query: "HealthStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "LaunchConfigurationName", wire: "LaunchConfigurationName", query: "LaunchConfigurationName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ProtectedFromScaleIn", wire: "ProtectedFromScaleIn", query: "ProtectedFromScaleIn", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROTECTED },
    Field { name: "WeightedCapacity", wire: "WeightedCapacity", query: "WeightedCapacity", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
] };
static T_AUTO_SCALING_INSTANCE_DETAILS: Type = Type { kind: Kind::Struct(&S_AUTO_SCALING_INSTANCE_DETAILS), check: None };
static T_AUTO_SCALING_INSTANCES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_AUTO_SCALING_INSTANCE_DETAILS }, check: None };
pub static S_AUTO_SCALING_INSTANCES_TYPE: Shape = Shape { name: "AutoScalingInstancesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingInstances", wire: "AutoScalingInstances", query: "AutoScalingInstances", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_INSTANCES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
static T_AUTO_SCALING_NOTIFICATION_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_AVAILABILITY_ZONE_DISTRIBUTION: Shape = Shape { name: "AvailabilityZoneDistribution", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityDistributionStrategy", wire: "CapacityDistributionStrategy", query: "CapacityDistributionStrategy", location: Location::Body, flags: 0, of: &T_CAPACITY_DISTRIBUTION_STRATEGY },
] };
static T_AVAILABILITY_ZONE_DISTRIBUTION: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE_DISTRIBUTION), check: None };
static T_AVAILABILITY_ZONE_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_AVAILABILITY_ZONE_IMPAIRMENT_POLICY: Shape = Shape { name: "AvailabilityZoneImpairmentPolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ZonalShiftEnabled", wire: "ZonalShiftEnabled", query: "ZonalShiftEnabled", location: Location::Body, flags: 0, of: &T_ZONAL_SHIFT_ENABLED },
    Field { name: "ImpairedZoneHealthCheckBehavior", wire: "ImpairedZoneHealthCheckBehavior", query: "ImpairedZoneHealthCheckBehavior", location: Location::Body, flags: 0, of: &T_IMPAIRED_ZONE_HEALTH_CHECK_BEHAVIOR },
] };
static T_AVAILABILITY_ZONE_IMPAIRMENT_POLICY: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE_IMPAIRMENT_POLICY), check: None };
static T_AVAILABILITY_ZONES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
static T_BAKE_TIME: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(172800.0), pattern: None, values: &[] }) };
static T_BARE_METAL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["included", "excluded", "required"] }) };
pub static S_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Shape = Shape { name: "BaselineEbsBandwidthMbpsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
] };
static T_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Type = Type { kind: Kind::Struct(&S_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST), check: None };
pub static S_BASELINE_PERFORMANCE_FACTORS_REQUEST: Shape = Shape { name: "BaselinePerformanceFactorsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Cpu", wire: "Cpu", query: "Cpu", location: Location::Body, flags: 0, of: &T_CPU_PERFORMANCE_FACTOR_REQUEST },
] };
static T_BASELINE_PERFORMANCE_FACTORS_REQUEST: Type = Type { kind: Kind::Struct(&S_BASELINE_PERFORMANCE_FACTORS_REQUEST), check: None };
pub static S_BATCH_DELETE_SCHEDULED_ACTION_ANSWER: Shape = Shape { name: "BatchDeleteScheduledActionAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "FailedScheduledActions", wire: "FailedScheduledActions", query: "FailedScheduledActions", location: Location::Body, flags: 0, of: &T_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUESTS },
] };
pub static S_BATCH_DELETE_SCHEDULED_ACTION_TYPE: Shape = Shape { name: "BatchDeleteScheduledActionType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledActionNames", wire: "ScheduledActionNames", query: "ScheduledActionNames", location: Location::Body, flags: flag::REQUIRED, of: &T_SCHEDULED_ACTION_NAMES },
] };
pub static S_BATCH_PUT_SCHEDULED_UPDATE_GROUP_ACTION_ANSWER: Shape = Shape { name: "BatchPutScheduledUpdateGroupActionAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "FailedScheduledUpdateGroupActions", wire: "FailedScheduledUpdateGroupActions", query: "FailedScheduledUpdateGroupActions", location: Location::Body, flags: 0, of: &T_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUESTS },
] };
pub static S_BATCH_PUT_SCHEDULED_UPDATE_GROUP_ACTION_TYPE: Shape = Shape { name: "BatchPutScheduledUpdateGroupActionType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledUpdateGroupActions", wire: "ScheduledUpdateGroupActions", query: "ScheduledUpdateGroupActions", location: Location::Body, flags: flag::REQUIRED, of: &T_SCHEDULED_UPDATE_GROUP_ACTION_REQUESTS },
] };
static T_BOOLEAN_TYPE: Type = Type { kind: Kind::Bool, check: None };
static T_BURSTABLE_PERFORMANCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["included", "excluded", "required"] }) };
pub static S_CANCEL_INSTANCE_REFRESH_ANSWER: Shape = Shape { name: "CancelInstanceRefreshAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceRefreshId", wire: "InstanceRefreshId", query: "InstanceRefreshId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_CANCEL_INSTANCE_REFRESH_TYPE: Shape = Shape { name: "CancelInstanceRefreshType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "WaitForTransitioningInstances", wire: "WaitForTransitioningInstances", query: "WaitForTransitioningInstances", location: Location::Body, flags: 0, of: &T_BOOLEAN_TYPE },
] };
static T_CAPACITY_DISTRIBUTION_STRATEGY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["balanced-only", "balanced-best-effort", "reservations-then-balanced"] }) };
static T_CAPACITY_REBALANCE_ENABLED: Type = Type { kind: Kind::Bool, check: None };
static T_CAPACITY_RESERVATION_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ASCII_STRING_MAX_LEN255 }, check: None };
static T_CAPACITY_RESERVATION_PREFERENCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["capacity-reservations-only", "capacity-reservations-first", "none", "default"] }) };
static T_CAPACITY_RESERVATION_RESOURCE_GROUP_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_NAME }, check: None };
pub static S_CAPACITY_RESERVATION_SPECIFICATION: Shape = Shape { name: "CapacityReservationSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationPreference", wire: "CapacityReservationPreference", query: "CapacityReservationPreference", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_PREFERENCE },
    Field { name: "CapacityReservationTarget", wire: "CapacityReservationTarget", query: "CapacityReservationTarget", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_TARGET },
] };
static T_CAPACITY_RESERVATION_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_SPECIFICATION), check: None };
pub static S_CAPACITY_RESERVATION_TARGET: Shape = Shape { name: "CapacityReservationTarget", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationIds", wire: "CapacityReservationIds", query: "CapacityReservationIds", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_IDS },
    Field { name: "CapacityReservationResourceGroupArns", wire: "CapacityReservationResourceGroupArns", query: "CapacityReservationResourceGroupArns", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_RESOURCE_GROUP_ARNS },
] };
static T_CAPACITY_RESERVATION_TARGET: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_TARGET), check: None };
static T_CHECKPOINT_DELAY: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(172800.0), pattern: None, values: &[] }) };
static T_CHECKPOINT_PERCENTAGES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_NON_ZERO_INT_PERCENT }, check: None };
pub static S_COMPLETE_LIFECYCLE_ACTION_ANSWER: Shape = Shape { name: "CompleteLifecycleActionAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_COMPLETE_LIFECYCLE_ACTION_TYPE: Shape = Shape { name: "CompleteLifecycleActionType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookName", wire: "LifecycleHookName", query: "LifecycleHookName", location: Location::Body, flags: flag::REQUIRED, of: &T_ASCII_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_NAME },
    Field { name: "LifecycleActionToken", wire: "LifecycleActionToken", query: "LifecycleActionToken", location: Location::Body, flags: 0, of: &T_LIFECYCLE_ACTION_TOKEN },
    Field { name: "LifecycleActionResult", wire: "LifecycleActionResult", query: "LifecycleActionResult", location: Location::Body, flags: flag::REQUIRED, of: &T_LIFECYCLE_ACTION_RESULT },
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN19 },
] };
static T_CONTEXT: Type = Type { kind: Kind::Text, check: None };
static T_COOLDOWN: Type = Type { kind: Kind::Int, check: None };
static T_CPU_MANUFACTURER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["intel", "amd", "amazon-web-services", "apple"] }) };
static T_CPU_MANUFACTURERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CPU_MANUFACTURER }, check: None };
pub static S_CPU_PERFORMANCE_FACTOR_REQUEST: Shape = Shape { name: "CpuPerformanceFactorRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "References", wire: "Reference", query: "Reference", location: Location::Body, flags: 0, of: &T_PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST },
] };
static T_CPU_PERFORMANCE_FACTOR_REQUEST: Type = Type { kind: Kind::Struct(&S_CPU_PERFORMANCE_FACTOR_REQUEST), check: None };
pub static S_CREATE_AUTO_SCALING_GROUP_TYPE: Shape = Shape { name: "CreateAutoScalingGroupType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchConfigurationName", wire: "LaunchConfigurationName", query: "LaunchConfigurationName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "MixedInstancesPolicy", wire: "MixedInstancesPolicy", query: "MixedInstancesPolicy", location: Location::Body, flags: 0, of: &T_MIXED_INSTANCES_POLICY },
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN19 },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUP_MIN_SIZE },
    Field { name: "MaxSize", wire: "MaxSize", query: "MaxSize", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUP_MAX_SIZE },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "DefaultCooldown", wire: "DefaultCooldown", query: "DefaultCooldown", location: Location::Body, flags: 0, of: &T_COOLDOWN },
    Field { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONES },
    Field { name: "AvailabilityZoneIds", wire: "AvailabilityZoneIds", query: "AvailabilityZoneIds", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_IDS },
    Field { name: "LoadBalancerNames", wire: "LoadBalancerNames", query: "LoadBalancerNames", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_NAMES },
    Field { name: "TargetGroupARNs", wire: "TargetGroupARNs", query: "TargetGroupARNs", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ARNS },
    Field { name: "HealthCheckType", wire: "HealthCheckType", query: "HealthCheckType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "HealthCheckGracePeriod", wire: "HealthCheckGracePeriod", query: "HealthCheckGracePeriod", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_GRACE_PERIOD },
    Field { name: "PlacementGroup", wire: "PlacementGroup", query: "PlacementGroup", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "VPCZoneIdentifier", wire: "VPCZoneIdentifier", query: "VPCZoneIdentifier", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN5000 },
    Field { name: "TerminationPolicies", wire: "TerminationPolicies", query: "TerminationPolicies", location: Location::Body, flags: 0, of: &T_TERMINATION_POLICIES },
    Field { name: "NewInstancesProtectedFromScaleIn", wire: "NewInstancesProtectedFromScaleIn", query: "NewInstancesProtectedFromScaleIn", location: Location::Body, flags: 0, of: &T_INSTANCE_PROTECTED },
    Field { name: "CapacityRebalance", wire: "CapacityRebalance", query: "CapacityRebalance", location: Location::Body, flags: 0, of: &T_CAPACITY_REBALANCE_ENABLED },
    Field { name: "LifecycleHookSpecificationList", wire: "LifecycleHookSpecificationList", query: "LifecycleHookSpecificationList", location: Location::Body, flags: 0, of: &T_LIFECYCLE_HOOK_SPECIFICATIONS },
    Field { name: "DeletionProtection", wire: "DeletionProtection", query: "DeletionProtection", location: Location::Body, flags: 0, of: &T_DELETION_PROTECTION },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAGS },
    Field { name: "ServiceLinkedRoleARN", wire: "ServiceLinkedRoleARN", query: "ServiceLinkedRoleARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "MaxInstanceLifetime", wire: "MaxInstanceLifetime", query: "MaxInstanceLifetime", location: Location::Body, flags: 0, of: &T_MAX_INSTANCE_LIFETIME },
    Field { name: "Context", wire: "Context", query: "Context", location: Location::Body, flags: 0, of: &T_CONTEXT },
    Field { name: "DesiredCapacityType", wire: "DesiredCapacityType", query: "DesiredCapacityType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "DefaultInstanceWarmup", wire: "DefaultInstanceWarmup", query: "DefaultInstanceWarmup", location: Location::Body, flags: 0, of: &T_DEFAULT_INSTANCE_WARMUP },
    Field { name: "TrafficSources", wire: "TrafficSources", query: "TrafficSources", location: Location::Body, flags: 0, of: &T_TRAFFIC_SOURCES },
    Field { name: "InstanceMaintenancePolicy", wire: "InstanceMaintenancePolicy", query: "InstanceMaintenancePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_MAINTENANCE_POLICY },
    Field { name: "AvailabilityZoneDistribution", wire: "AvailabilityZoneDistribution", query: "AvailabilityZoneDistribution", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_DISTRIBUTION },
    Field { name: "AvailabilityZoneImpairmentPolicy", wire: "AvailabilityZoneImpairmentPolicy", query: "AvailabilityZoneImpairmentPolicy", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_IMPAIRMENT_POLICY },
    Field { name: "SkipZonalShiftValidation", wire: "SkipZonalShiftValidation", query: "SkipZonalShiftValidation", location: Location::Body, flags: 0, of: &T_SKIP_ZONAL_SHIFT_VALIDATION },
    Field { name: "CapacityReservationSpecification", wire: "CapacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_SPECIFICATION },
    Field { name: "InstanceLifecyclePolicy", wire: "InstanceLifecyclePolicy", query: "InstanceLifecyclePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_LIFECYCLE_POLICY },
    Field { name: "Operator", wire: "Operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR },
] };
pub static S_CREATE_OR_UPDATE_TAGS_TYPE: Shape = Shape { name: "CreateOrUpdateTagsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAGS },
] };
pub static S_CUSTOMIZED_METRIC_SPECIFICATION: Shape = Shape { name: "CustomizedMetricSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: 0, of: &T_METRIC_NAME },
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: 0, of: &T_METRIC_NAMESPACE },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_METRIC_DIMENSIONS },
    Field { name: "Statistic", wire: "Statistic", query: "Statistic", location: Location::Body, flags: 0, of: &T_METRIC_STATISTIC },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_METRIC_UNIT },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_METRIC_GRANULARITY_IN_SECONDS },
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_TARGET_TRACKING_METRIC_DATA_QUERIES },
] };
static T_CUSTOMIZED_METRIC_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_CUSTOMIZED_METRIC_SPECIFICATION), check: None };
static T_DEFAULT_INSTANCE_WARMUP: Type = Type { kind: Kind::Int, check: None };
pub static S_DELETE_AUTO_SCALING_GROUP_TYPE: Shape = Shape { name: "DeleteAutoScalingGroupType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ForceDelete", wire: "ForceDelete", query: "ForceDelete", location: Location::Body, flags: 0, of: &T_FORCE_DELETE },
] };
pub static S_DELETE_LIFECYCLE_HOOK_ANSWER: Shape = Shape { name: "DeleteLifecycleHookAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_LIFECYCLE_HOOK_TYPE: Shape = Shape { name: "DeleteLifecycleHookType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookName", wire: "LifecycleHookName", query: "LifecycleHookName", location: Location::Body, flags: flag::REQUIRED, of: &T_ASCII_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_DELETE_POLICY_TYPE: Shape = Shape { name: "DeletePolicyType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_NAME },
] };
pub static S_DELETE_SCHEDULED_ACTION_TYPE: Shape = Shape { name: "DeleteScheduledActionType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledActionName", wire: "ScheduledActionName", query: "ScheduledActionName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_DELETE_TAGS_TYPE: Shape = Shape { name: "DeleteTagsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAGS },
] };
static T_DELETION_PROTECTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["none", "prevent-force-deletion", "prevent-all-deletion"] }) };
pub static S_DESCRIBE_ACCOUNT_LIMITS_ANSWER: Shape = Shape { name: "DescribeAccountLimitsAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxNumberOfAutoScalingGroups", wire: "MaxNumberOfAutoScalingGroups", query: "MaxNumberOfAutoScalingGroups", location: Location::Body, flags: 0, of: &T_MAX_NUMBER_OF_AUTO_SCALING_GROUPS },
    Field { name: "MaxNumberOfLaunchConfigurations", wire: "MaxNumberOfLaunchConfigurations", query: "MaxNumberOfLaunchConfigurations", location: Location::Body, flags: 0, of: &T_MAX_NUMBER_OF_LAUNCH_CONFIGURATIONS },
    Field { name: "NumberOfAutoScalingGroups", wire: "NumberOfAutoScalingGroups", query: "NumberOfAutoScalingGroups", location: Location::Body, flags: 0, of: &T_NUMBER_OF_AUTO_SCALING_GROUPS },
    Field { name: "NumberOfLaunchConfigurations", wire: "NumberOfLaunchConfigurations", query: "NumberOfLaunchConfigurations", location: Location::Body, flags: 0, of: &T_NUMBER_OF_LAUNCH_CONFIGURATIONS },
] };
pub static S_DESCRIBE_ADJUSTMENT_TYPES_ANSWER: Shape = Shape { name: "DescribeAdjustmentTypesAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AdjustmentTypes", wire: "AdjustmentTypes", query: "AdjustmentTypes", location: Location::Body, flags: 0, of: &T_ADJUSTMENT_TYPES },
] };
pub static S_DESCRIBE_AUTO_SCALING_INSTANCES_TYPE: Shape = Shape { name: "DescribeAutoScalingInstancesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: 0, of: &T_INSTANCE_IDS },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_INCLUDE_MANAGED_RESOURCES },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_DESCRIBE_INSTANCE_REFRESHES_ANSWER: Shape = Shape { name: "DescribeInstanceRefreshesAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceRefreshes", wire: "InstanceRefreshes", query: "InstanceRefreshes", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESHES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_DESCRIBE_INSTANCE_REFRESHES_TYPE: Shape = Shape { name: "DescribeInstanceRefreshesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "InstanceRefreshIds", wire: "InstanceRefreshIds", query: "InstanceRefreshIds", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESH_IDS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
] };
pub static S_DESCRIBE_LIFECYCLE_HOOK_TYPES_ANSWER: Shape = Shape { name: "DescribeLifecycleHookTypesAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookTypes", wire: "LifecycleHookTypes", query: "LifecycleHookTypes", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_NOTIFICATION_TYPES },
] };
pub static S_DESCRIBE_LIFECYCLE_HOOKS_ANSWER: Shape = Shape { name: "DescribeLifecycleHooksAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHooks", wire: "LifecycleHooks", query: "LifecycleHooks", location: Location::Body, flags: 0, of: &T_LIFECYCLE_HOOKS },
] };
pub static S_DESCRIBE_LIFECYCLE_HOOKS_TYPE: Shape = Shape { name: "DescribeLifecycleHooksType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LifecycleHookNames", wire: "LifecycleHookNames", query: "LifecycleHookNames", location: Location::Body, flags: 0, of: &T_LIFECYCLE_HOOK_NAMES },
] };
pub static S_DESCRIBE_LOAD_BALANCER_TARGET_GROUPS_REQUEST: Shape = Shape { name: "DescribeLoadBalancerTargetGroupsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
] };
pub static S_DESCRIBE_LOAD_BALANCER_TARGET_GROUPS_RESPONSE: Shape = Shape { name: "DescribeLoadBalancerTargetGroupsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerTargetGroups", wire: "LoadBalancerTargetGroups", query: "LoadBalancerTargetGroups", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_TARGET_GROUP_STATES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_DESCRIBE_POLICIES_TYPE: Shape = Shape { name: "DescribePoliciesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", location: Location::Body, flags: 0, of: &T_POLICY_NAMES },
    Field { name: "PolicyTypes", wire: "PolicyTypes", query: "PolicyTypes", location: Location::Body, flags: 0, of: &T_POLICY_TYPES },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_INCLUDE_MANAGED_RESOURCES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
] };
pub static S_DESCRIBE_SCALING_ACTIVITIES_TYPE: Shape = Shape { name: "DescribeScalingActivitiesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ActivityIds", wire: "ActivityIds", query: "ActivityIds", location: Location::Body, flags: 0, of: &T_ACTIVITY_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "IncludeDeletedGroups", wire: "IncludeDeletedGroups", query: "IncludeDeletedGroups", location: Location::Body, flags: 0, of: &T_INCLUDE_DELETED_GROUPS },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_INCLUDE_MANAGED_RESOURCES },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "Filters", wire: "Filters", query: "Filters", location: Location::Body, flags: 0, of: &T_FILTERS },
] };
pub static S_DESCRIBE_SCHEDULED_ACTIONS_TYPE: Shape = Shape { name: "DescribeScheduledActionsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledActionNames", wire: "ScheduledActionNames", query: "ScheduledActionNames", location: Location::Body, flags: 0, of: &T_SCHEDULED_ACTION_NAMES },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_INCLUDE_MANAGED_RESOURCES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
] };
pub static S_DESCRIBE_TAGS_TYPE: Shape = Shape { name: "DescribeTagsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Filters", wire: "Filters", query: "Filters", location: Location::Body, flags: 0, of: &T_FILTERS },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_INCLUDE_MANAGED_RESOURCES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "MaxRecords", wire: "MaxRecords", query: "MaxRecords", location: Location::Body, flags: 0, of: &T_MAX_RECORDS },
] };
pub static S_DESCRIBE_TERMINATION_POLICY_TYPES_ANSWER: Shape = Shape { name: "DescribeTerminationPolicyTypesAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TerminationPolicyTypes", wire: "TerminationPolicyTypes", query: "TerminationPolicyTypes", location: Location::Body, flags: 0, of: &T_TERMINATION_POLICIES },
] };
pub static S_DESIRED_CONFIGURATION: Shape = Shape { name: "DesiredConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "MixedInstancesPolicy", wire: "MixedInstancesPolicy", query: "MixedInstancesPolicy", location: Location::Body, flags: 0, of: &T_MIXED_INSTANCES_POLICY },
] };
static T_DESIRED_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_DESIRED_CONFIGURATION), check: None };
pub static S_DETACH_INSTANCES_ANSWER: Shape = Shape { name: "DetachInstancesAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Activities", wire: "Activities", query: "Activities", location: Location::Body, flags: 0, of: &T_ACTIVITIES },
] };
pub static S_DETACH_INSTANCES_QUERY: Shape = Shape { name: "DetachInstancesQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: 0, of: &T_INSTANCE_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ShouldDecrementDesiredCapacity", wire: "ShouldDecrementDesiredCapacity", query: "ShouldDecrementDesiredCapacity", location: Location::Body, flags: flag::REQUIRED, of: &T_SHOULD_DECREMENT_DESIRED_CAPACITY },
] };
pub static S_DETACH_LOAD_BALANCER_TARGET_GROUPS_RESULT_TYPE: Shape = Shape { name: "DetachLoadBalancerTargetGroupsResultType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DETACH_LOAD_BALANCER_TARGET_GROUPS_TYPE: Shape = Shape { name: "DetachLoadBalancerTargetGroupsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "TargetGroupARNs", wire: "TargetGroupARNs", query: "TargetGroupARNs", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARNS },
] };
pub static S_DISABLE_METRICS_COLLECTION_QUERY: Shape = Shape { name: "DisableMetricsCollectionQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_METRICS },
] };
static T_DISABLE_SCALE_IN: Type = Type { kind: Kind::Bool, check: None };
pub static S_DISTRIBUTION_SEGMENT: Shape = Shape { name: "DistributionSegment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetCapacityTypes", wire: "TargetCapacityTypes", query: "TargetCapacityTypes", location: Location::Body, flags: 0, of: &T_TARGET_CAPACITY_TYPES },
] };
static T_DISTRIBUTION_SEGMENT: Type = Type { kind: Kind::Struct(&S_DISTRIBUTION_SEGMENT), check: None };
static T_DISTRIBUTION_SEGMENTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DISTRIBUTION_SEGMENT }, check: None };
pub static S_ENABLE_METRICS_COLLECTION_QUERY: Shape = Shape { name: "EnableMetricsCollectionQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Metrics", wire: "Metrics", query: "Metrics", location: Location::Body, flags: 0, of: &T_METRICS },
    Field { name: "Granularity", wire: "Granularity", query: "Granularity", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_ENABLED_METRIC: Shape = Shape { name: "EnabledMetric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Metric", wire: "Metric", query: "Metric", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Granularity", wire: "Granularity", query: "Granularity", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_ENABLED_METRIC: Type = Type { kind: Kind::Struct(&S_ENABLED_METRIC), check: None };
static T_ENABLED_METRICS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ENABLED_METRIC }, check: None };
pub static S_ENTER_STANDBY_ANSWER: Shape = Shape { name: "EnterStandbyAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Activities", wire: "Activities", query: "Activities", location: Location::Body, flags: 0, of: &T_ACTIVITIES },
] };
pub static S_ENTER_STANDBY_QUERY: Shape = Shape { name: "EnterStandbyQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: 0, of: &T_INSTANCE_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ShouldDecrementDesiredCapacity", wire: "ShouldDecrementDesiredCapacity", query: "ShouldDecrementDesiredCapacity", location: Location::Body, flags: flag::REQUIRED, of: &T_SHOULD_DECREMENT_DESIRED_CAPACITY },
] };
static T_ESTIMATED_INSTANCE_WARMUP: Type = Type { kind: Kind::Int, check: None };
static T_EXCLUDED_INSTANCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(30.0), pattern: Some("[a-zA-Z0-9\\.\\*\\-]+"), values: &[] }) };
static T_EXCLUDED_INSTANCE_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_EXCLUDED_INSTANCE }, check: Some(&Check { min: None, max: Some(400.0), pattern: None, values: &[] }) };
pub static S_EXECUTE_POLICY_TYPE: Shape = Shape { name: "ExecutePolicyType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_NAME },
    Field { name: "HonorCooldown", wire: "HonorCooldown", query: "HonorCooldown", location: Location::Body, flags: 0, of: &T_HONOR_COOLDOWN },
    Field { name: "MetricValue", wire: "MetricValue", query: "MetricValue", location: Location::Body, flags: 0, of: &T_METRIC_SCALE },
    Field { name: "BreachThreshold", wire: "BreachThreshold", query: "BreachThreshold", location: Location::Body, flags: 0, of: &T_METRIC_SCALE },
] };
pub static S_EXIT_STANDBY_ANSWER: Shape = Shape { name: "ExitStandbyAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Activities", wire: "Activities", query: "Activities", location: Location::Body, flags: 0, of: &T_ACTIVITIES },
] };
pub static S_EXIT_STANDBY_QUERY: Shape = Shape { name: "ExitStandbyQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: 0, of: &T_INSTANCE_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST: Shape = Shape { name: "FailedScheduledUpdateGroupActionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ScheduledActionName", wire: "ScheduledActionName", query: "ScheduledActionName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ErrorCode", wire: "ErrorCode", query: "ErrorCode", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN64 },
    Field { name: "ErrorMessage", wire: "ErrorMessage", query: "ErrorMessage", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
static T_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST: Type = Type { kind: Kind::Struct(&S_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST), check: None };
static T_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUESTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_FAILED_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST }, check: None };
pub static S_FILTER: Shape = Shape { name: "Filter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_VALUES },
] };
static T_FILTER: Type = Type { kind: Kind::Struct(&S_FILTER), check: None };
static T_FILTERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_FILTER }, check: None };
static T_FORCE_DELETE: Type = Type { kind: Kind::Bool, check: None };
static T_GLOBAL_TIMEOUT: Type = Type { kind: Kind::Int, check: None };
static T_HEALTH_CHECK_GRACE_PERIOD: Type = Type { kind: Kind::Int, check: None };
static T_HEARTBEAT_TIMEOUT: Type = Type { kind: Kind::Int, check: None };
static T_HONOR_COOLDOWN: Type = Type { kind: Kind::Bool, check: None };
static T_IMAGE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(5.0), max: Some(21.0), pattern: Some("^ami-[a-z0-9]{1,17}$"), values: &[] }) };
static T_IMPAIRED_ZONE_HEALTH_CHECK_BEHAVIOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ReplaceUnhealthy", "IgnoreUnhealthy"] }) };
static T_INCLUDE_DELETED_GROUPS: Type = Type { kind: Kind::Bool, check: None };
static T_INCLUDE_INSTANCES: Type = Type { kind: Kind::Bool, check: None };
static T_INCLUDE_MANAGED_RESOURCES: Type = Type { kind: Kind::Bool, check: None };
pub static S_INSTANCE: Shape = Shape { name: "Instance", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN19 },
    Field { name: "InstanceType", wire: "InstanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LifecycleState", wire: "LifecycleState", query: "LifecycleState", location: Location::Body, flags: flag::REQUIRED, of: &T_LIFECYCLE_STATE },
    Field { name: "HealthStatus", wire: "HealthStatus", query: "HealthStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "LaunchConfigurationName", wire: "LaunchConfigurationName", query: "LaunchConfigurationName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ProtectedFromScaleIn", wire: "ProtectedFromScaleIn", query: "ProtectedFromScaleIn", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_PROTECTED },
    Field { name: "WeightedCapacity", wire: "WeightedCapacity", query: "WeightedCapacity", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
] };
static T_INSTANCE: Type = Type { kind: Kind::Struct(&S_INSTANCE), check: None };
static T_INSTANCE_GENERATION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["current", "previous"] }) };
static T_INSTANCE_GENERATIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INSTANCE_GENERATION }, check: None };
static T_INSTANCE_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN19 }, check: None };
pub static S_INSTANCE_LIFECYCLE_POLICY: Shape = Shape { name: "InstanceLifecyclePolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RetentionTriggers", wire: "RetentionTriggers", query: "RetentionTriggers", location: Location::Body, flags: 0, of: &T_RETENTION_TRIGGERS },
] };
static T_INSTANCE_LIFECYCLE_POLICY: Type = Type { kind: Kind::Struct(&S_INSTANCE_LIFECYCLE_POLICY), check: None };
pub static S_INSTANCE_MAINTENANCE_POLICY: Shape = Shape { name: "InstanceMaintenancePolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MinHealthyPercentage", wire: "MinHealthyPercentage", query: "MinHealthyPercentage", location: Location::Body, flags: 0, of: &T_INT_PERCENT_RESETTABLE },
    Field { name: "MaxHealthyPercentage", wire: "MaxHealthyPercentage", query: "MaxHealthyPercentage", location: Location::Body, flags: 0, of: &T_INT_PERCENT100_TO200_RESETTABLE },
] };
static T_INSTANCE_MAINTENANCE_POLICY: Type = Type { kind: Kind::Struct(&S_INSTANCE_MAINTENANCE_POLICY), check: None };
static T_INSTANCE_PROTECTED: Type = Type { kind: Kind::Bool, check: None };
pub static S_INSTANCE_REFRESH: Shape = Shape { name: "InstanceRefresh", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceRefreshId", wire: "InstanceRefreshId", query: "InstanceRefreshId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESH_STATUS },
    Field { name: "StatusReason", wire: "StatusReason", query: "StatusReason", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "PercentageComplete", wire: "PercentageComplete", query: "PercentageComplete", location: Location::Body, flags: 0, of: &T_INT_PERCENT },
    Field { name: "InstancesToUpdate", wire: "InstancesToUpdate", query: "InstancesToUpdate", location: Location::Body, flags: 0, of: &T_INSTANCES_TO_UPDATE },
    Field { name: "ProgressDetails", wire: "ProgressDetails", query: "ProgressDetails", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESH_PROGRESS_DETAILS },
    Field { name: "Preferences", wire: "Preferences", query: "Preferences", location: Location::Body, flags: 0, of: &T_REFRESH_PREFERENCES },
    Field { name: "DesiredConfiguration", wire: "DesiredConfiguration", query: "DesiredConfiguration", location: Location::Body, flags: 0, of: &T_DESIRED_CONFIGURATION },
    Field { name: "RollbackDetails", wire: "RollbackDetails", query: "RollbackDetails", location: Location::Body, flags: 0, of: &T_ROLLBACK_DETAILS },
    Field { name: "Strategy", wire: "Strategy", query: "Strategy", location: Location::Body, flags: 0, of: &T_REFRESH_STRATEGY },
] };
static T_INSTANCE_REFRESH: Type = Type { kind: Kind::Struct(&S_INSTANCE_REFRESH), check: None };
static T_INSTANCE_REFRESH_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_INSTANCE_REFRESH_LIVE_POOL_PROGRESS: Shape = Shape { name: "InstanceRefreshLivePoolProgress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PercentageComplete", wire: "PercentageComplete", query: "PercentageComplete", location: Location::Body, flags: 0, of: &T_INT_PERCENT },
    Field { name: "InstancesToUpdate", wire: "InstancesToUpdate", query: "InstancesToUpdate", location: Location::Body, flags: 0, of: &T_INSTANCES_TO_UPDATE },
] };
static T_INSTANCE_REFRESH_LIVE_POOL_PROGRESS: Type = Type { kind: Kind::Struct(&S_INSTANCE_REFRESH_LIVE_POOL_PROGRESS), check: None };
pub static S_INSTANCE_REFRESH_PROGRESS_DETAILS: Shape = Shape { name: "InstanceRefreshProgressDetails", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LivePoolProgress", wire: "LivePoolProgress", query: "LivePoolProgress", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESH_LIVE_POOL_PROGRESS },
    Field { name: "WarmPoolProgress", wire: "WarmPoolProgress", query: "WarmPoolProgress", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESH_WARM_POOL_PROGRESS },
] };
static T_INSTANCE_REFRESH_PROGRESS_DETAILS: Type = Type { kind: Kind::Struct(&S_INSTANCE_REFRESH_PROGRESS_DETAILS), check: None };
static T_INSTANCE_REFRESH_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Pending", "InProgress", "Successful", "Failed", "Cancelling", "Cancelled", "RollbackInProgress", "RollbackFailed", "RollbackSuccessful", "Baking"] }) };
pub static S_INSTANCE_REFRESH_WARM_POOL_PROGRESS: Shape = Shape { name: "InstanceRefreshWarmPoolProgress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PercentageComplete", wire: "PercentageComplete", query: "PercentageComplete", location: Location::Body, flags: 0, of: &T_INT_PERCENT },
    Field { name: "InstancesToUpdate", wire: "InstancesToUpdate", query: "InstancesToUpdate", location: Location::Body, flags: 0, of: &T_INSTANCES_TO_UPDATE },
] };
static T_INSTANCE_REFRESH_WARM_POOL_PROGRESS: Type = Type { kind: Kind::Struct(&S_INSTANCE_REFRESH_WARM_POOL_PROGRESS), check: None };
static T_INSTANCE_REFRESHES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INSTANCE_REFRESH }, check: None };
pub static S_INSTANCE_REQUIREMENTS: Shape = Shape { name: "InstanceRequirements", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VCpuCount", wire: "VCpuCount", query: "VCpuCount", location: Location::Body, flags: flag::REQUIRED, of: &T_V_CPU_COUNT_REQUEST },
    Field { name: "MemoryMiB", wire: "MemoryMiB", query: "MemoryMiB", location: Location::Body, flags: flag::REQUIRED, of: &T_MEMORY_MI_B_REQUEST },
    Field { name: "CpuManufacturers", wire: "CpuManufacturers", query: "CpuManufacturers", location: Location::Body, flags: 0, of: &T_CPU_MANUFACTURERS },
    Field { name: "MemoryGiBPerVCpu", wire: "MemoryGiBPerVCpu", query: "MemoryGiBPerVCpu", location: Location::Body, flags: 0, of: &T_MEMORY_GI_B_PER_V_CPU_REQUEST },
    Field { name: "ExcludedInstanceTypes", wire: "ExcludedInstanceTypes", query: "ExcludedInstanceTypes", location: Location::Body, flags: 0, of: &T_EXCLUDED_INSTANCE_TYPES },
    Field { name: "InstanceGenerations", wire: "InstanceGenerations", query: "InstanceGenerations", location: Location::Body, flags: 0, of: &T_INSTANCE_GENERATIONS },
    Field { name: "SpotMaxPricePercentageOverLowestPrice", wire: "SpotMaxPricePercentageOverLowestPrice", query: "SpotMaxPricePercentageOverLowestPrice", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", wire: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", query: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "OnDemandMaxPricePercentageOverLowestPrice", wire: "OnDemandMaxPricePercentageOverLowestPrice", query: "OnDemandMaxPricePercentageOverLowestPrice", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "BareMetal", wire: "BareMetal", query: "BareMetal", location: Location::Body, flags: 0, of: &T_BARE_METAL },
    Field { name: "BurstablePerformance", wire: "BurstablePerformance", query: "BurstablePerformance", location: Location::Body, flags: 0, of: &T_BURSTABLE_PERFORMANCE },
    Field { name: "RequireHibernateSupport", wire: "RequireHibernateSupport", query: "RequireHibernateSupport", location: Location::Body, flags: 0, of: &T_NULLABLE_BOOLEAN },
    Field { name: "NetworkInterfaceCount", wire: "NetworkInterfaceCount", query: "NetworkInterfaceCount", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_COUNT_REQUEST },
    Field { name: "LocalStorage", wire: "LocalStorage", query: "LocalStorage", location: Location::Body, flags: 0, of: &T_LOCAL_STORAGE },
    Field { name: "LocalStorageTypes", wire: "LocalStorageTypes", query: "LocalStorageTypes", location: Location::Body, flags: 0, of: &T_LOCAL_STORAGE_TYPES },
    Field { name: "TotalLocalStorageGB", wire: "TotalLocalStorageGB", query: "TotalLocalStorageGB", location: Location::Body, flags: 0, of: &T_TOTAL_LOCAL_STORAGE_GB_REQUEST },
    Field { name: "BaselineEbsBandwidthMbps", wire: "BaselineEbsBandwidthMbps", query: "BaselineEbsBandwidthMbps", location: Location::Body, flags: 0, of: &T_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST },
    Field { name: "AcceleratorTypes", wire: "AcceleratorTypes", query: "AcceleratorTypes", location: Location::Body, flags: 0, of: &T_ACCELERATOR_TYPES },
    Field { name: "AcceleratorCount", wire: "AcceleratorCount", query: "AcceleratorCount", location: Location::Body, flags: 0, of: &T_ACCELERATOR_COUNT_REQUEST },
    Field { name: "AcceleratorManufacturers", wire: "AcceleratorManufacturers", query: "AcceleratorManufacturers", location: Location::Body, flags: 0, of: &T_ACCELERATOR_MANUFACTURERS },
    Field { name: "AcceleratorNames", wire: "AcceleratorNames", query: "AcceleratorNames", location: Location::Body, flags: 0, of: &T_ACCELERATOR_NAMES },
    Field { name: "AcceleratorTotalMemoryMiB", wire: "AcceleratorTotalMemoryMiB", query: "AcceleratorTotalMemoryMiB", location: Location::Body, flags: 0, of: &T_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST },
    Field { name: "NetworkBandwidthGbps", wire: "NetworkBandwidthGbps", query: "NetworkBandwidthGbps", location: Location::Body, flags: 0, of: &T_NETWORK_BANDWIDTH_GBPS_REQUEST },
    Field { name: "AllowedInstanceTypes", wire: "AllowedInstanceTypes", query: "AllowedInstanceTypes", location: Location::Body, flags: 0, of: &T_ALLOWED_INSTANCE_TYPES },
    Field { name: "BaselinePerformanceFactors", wire: "BaselinePerformanceFactors", query: "BaselinePerformanceFactors", location: Location::Body, flags: 0, of: &T_BASELINE_PERFORMANCE_FACTORS_REQUEST },
] };
static T_INSTANCE_REQUIREMENTS: Type = Type { kind: Kind::Struct(&S_INSTANCE_REQUIREMENTS), check: None };
pub static S_INSTANCE_REUSE_POLICY: Shape = Shape { name: "InstanceReusePolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReuseOnScaleIn", wire: "ReuseOnScaleIn", query: "ReuseOnScaleIn", location: Location::Body, flags: 0, of: &T_REUSE_ON_SCALE_IN },
] };
static T_INSTANCE_REUSE_POLICY: Type = Type { kind: Kind::Struct(&S_INSTANCE_REUSE_POLICY), check: None };
static T_INSTANCES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INSTANCE }, check: None };
pub static S_INSTANCES_DISTRIBUTION: Shape = Shape { name: "InstancesDistribution", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OnDemandAllocationStrategy", wire: "OnDemandAllocationStrategy", query: "OnDemandAllocationStrategy", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "OnDemandBaseCapacity", wire: "OnDemandBaseCapacity", query: "OnDemandBaseCapacity", location: Location::Body, flags: 0, of: &T_ON_DEMAND_BASE_CAPACITY },
    Field { name: "OnDemandPercentageAboveBaseCapacity", wire: "OnDemandPercentageAboveBaseCapacity", query: "OnDemandPercentageAboveBaseCapacity", location: Location::Body, flags: 0, of: &T_ON_DEMAND_PERCENTAGE_ABOVE_BASE_CAPACITY },
    Field { name: "SpotAllocationStrategy", wire: "SpotAllocationStrategy", query: "SpotAllocationStrategy", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "SpotInstancePools", wire: "SpotInstancePools", query: "SpotInstancePools", location: Location::Body, flags: 0, of: &T_SPOT_INSTANCE_POOLS },
    Field { name: "SpotMaxPrice", wire: "SpotMaxPrice", query: "SpotMaxPrice", location: Location::Body, flags: 0, of: &T_MIXED_INSTANCE_SPOT_PRICE },
    Field { name: "DistributionSegments", wire: "DistributionSegments", query: "DistributionSegments", location: Location::Body, flags: 0, of: &T_DISTRIBUTION_SEGMENTS },
] };
static T_INSTANCES_DISTRIBUTION: Type = Type { kind: Kind::Struct(&S_INSTANCES_DISTRIBUTION), check: None };
static T_INSTANCES_TO_UPDATE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_INT_PERCENT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_INT_PERCENT100_TO200: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(100.0), max: Some(200.0), pattern: None, values: &[] }) };
static T_INT_PERCENT100_TO200_RESETTABLE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(-1.0), max: Some(200.0), pattern: None, values: &[] }) };
static T_INT_PERCENT_RESETTABLE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(-1.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_LAUNCH_TEMPLATE: Shape = Shape { name: "LaunchTemplate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateSpecification", wire: "LaunchTemplateSpecification", query: "LaunchTemplateSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "Overrides", wire: "Overrides", query: "Overrides", location: Location::Body, flags: 0, of: &T_OVERRIDES },
] };
static T_LAUNCH_TEMPLATE: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE), check: None };
static T_LAUNCH_TEMPLATE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(128.0), pattern: Some("[a-zA-Z0-9\\(\\)\\.\\-/_]+"), values: &[] }) };
pub static S_LAUNCH_TEMPLATE_OVERRIDES: Shape = Shape { name: "LaunchTemplateOverrides", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceType", wire: "InstanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "WeightedCapacity", wire: "WeightedCapacity", query: "WeightedCapacity", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "LaunchTemplateSpecification", wire: "LaunchTemplateSpecification", query: "LaunchTemplateSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "InstanceRequirements", wire: "InstanceRequirements", query: "InstanceRequirements", location: Location::Body, flags: 0, of: &T_INSTANCE_REQUIREMENTS },
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_IMAGE_ID },
] };
static T_LAUNCH_TEMPLATE_OVERRIDES: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_OVERRIDES), check: None };
pub static S_LAUNCH_TEMPLATE_SPECIFICATION: Shape = Shape { name: "LaunchTemplateSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_LAUNCH_TEMPLATE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_SPECIFICATION), check: None };
static T_LIFECYCLE_ACTION_RESULT: Type = Type { kind: Kind::Text, check: None };
static T_LIFECYCLE_ACTION_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(36.0), max: Some(36.0), pattern: None, values: &[] }) };
pub static S_LIFECYCLE_HOOK: Shape = Shape { name: "LifecycleHook", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookName", wire: "LifecycleHookName", query: "LifecycleHookName", location: Location::Body, flags: 0, of: &T_ASCII_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LifecycleTransition", wire: "LifecycleTransition", query: "LifecycleTransition", location: Location::Body, flags: 0, of: &T_LIFECYCLE_TRANSITION },
    Field { name: "NotificationTargetARN", wire: "NotificationTargetARN", query: "NotificationTargetARN", location: Location::Body, flags: 0, of: &T_NOTIFICATION_TARGET_RESOURCE_NAME },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "NotificationMetadata", wire: "NotificationMetadata", query: "NotificationMetadata", location: Location::Body, flags: 0, of: &T_ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000 },
    Field { name: "HeartbeatTimeout", wire: "HeartbeatTimeout", query: "HeartbeatTimeout", location: Location::Body, flags: 0, of: &T_HEARTBEAT_TIMEOUT },
    Field { name: "GlobalTimeout", wire: "GlobalTimeout", query: "GlobalTimeout", location: Location::Body, flags: 0, of: &T_GLOBAL_TIMEOUT },
    Field { name: "DefaultResult", wire: "DefaultResult", query: "DefaultResult", location: Location::Body, flags: 0, of: &T_LIFECYCLE_ACTION_RESULT },
] };
static T_LIFECYCLE_HOOK: Type = Type { kind: Kind::Struct(&S_LIFECYCLE_HOOK), check: None };
static T_LIFECYCLE_HOOK_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ASCII_STRING_MAX_LEN255 }, check: Some(&Check { min: None, max: Some(50.0), pattern: None, values: &[] }) };
pub static S_LIFECYCLE_HOOK_SPECIFICATION: Shape = Shape { name: "LifecycleHookSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookName", wire: "LifecycleHookName", query: "LifecycleHookName", location: Location::Body, flags: flag::REQUIRED, of: &T_ASCII_STRING_MAX_LEN255 },
    Field { name: "LifecycleTransition", wire: "LifecycleTransition", query: "LifecycleTransition", location: Location::Body, flags: flag::REQUIRED, of: &T_LIFECYCLE_TRANSITION },
    Field { name: "NotificationMetadata", wire: "NotificationMetadata", query: "NotificationMetadata", location: Location::Body, flags: 0, of: &T_ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000 },
    Field { name: "HeartbeatTimeout", wire: "HeartbeatTimeout", query: "HeartbeatTimeout", location: Location::Body, flags: 0, of: &T_HEARTBEAT_TIMEOUT },
    Field { name: "DefaultResult", wire: "DefaultResult", query: "DefaultResult", location: Location::Body, flags: 0, of: &T_LIFECYCLE_ACTION_RESULT },
    Field { name: "NotificationTargetARN", wire: "NotificationTargetARN", query: "NotificationTargetARN", location: Location::Body, flags: 0, of: &T_NOTIFICATION_TARGET_RESOURCE_NAME },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_LIFECYCLE_HOOK_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LIFECYCLE_HOOK_SPECIFICATION), check: None };
static T_LIFECYCLE_HOOK_SPECIFICATIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LIFECYCLE_HOOK_SPECIFICATION }, check: None };
static T_LIFECYCLE_HOOKS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LIFECYCLE_HOOK }, check: None };
static T_LIFECYCLE_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Pending", "Pending:Wait", "Pending:Proceed", "Quarantined", "InService", "Terminating", "Terminating:Wait", "Terminating:Proceed", "Terminating:Retained", "Terminated", "Detaching", "Detached", "EnteringStandby", "Standby", "ReplacingRootVolume", "ReplacingRootVolume:Wait", "ReplacingRootVolume:Proceed", "RootVolumeReplaced", "Warmed:Pending", "Warmed:Pending:Wait", "Warmed:Pending:Proceed", "Warmed:Pending:Retained", "Warmed:Terminating", "Warmed:Terminating:Wait", "Warmed:Terminating:Proceed", "Warmed:Terminating:Retained", "Warmed:Terminated", "Warmed:Stopped", "Warmed:Running", "Warmed:Hibernated"] }) };
static T_LIFECYCLE_TRANSITION: Type = Type { kind: Kind::Text, check: None };
static T_LOAD_BALANCER_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_LOAD_BALANCER_TARGET_GROUP_STATE: Shape = Shape { name: "LoadBalancerTargetGroupState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerTargetGroupARN", wire: "LoadBalancerTargetGroupARN", query: "LoadBalancerTargetGroupARN", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN511 },
    Field { name: "State", wire: "State", query: "State", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_LOAD_BALANCER_TARGET_GROUP_STATE: Type = Type { kind: Kind::Struct(&S_LOAD_BALANCER_TARGET_GROUP_STATE), check: None };
static T_LOAD_BALANCER_TARGET_GROUP_STATES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOAD_BALANCER_TARGET_GROUP_STATE }, check: None };
static T_LOCAL_STORAGE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["included", "excluded", "required"] }) };
static T_LOCAL_STORAGE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["hdd", "ssd"] }) };
static T_LOCAL_STORAGE_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOCAL_STORAGE_TYPE }, check: None };
static T_MANAGER_IDENTIFIER: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_MAX_GROUP_PREPARED_CAPACITY: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(-1.0), max: None, pattern: None, values: &[] }) };
static T_MAX_INSTANCE_LIFETIME: Type = Type { kind: Kind::Int, check: None };
static T_MAX_NUMBER_OF_AUTO_SCALING_GROUPS: Type = Type { kind: Kind::Int, check: None };
static T_MAX_NUMBER_OF_LAUNCH_CONFIGURATIONS: Type = Type { kind: Kind::Int, check: None };
static T_MAX_RECORDS: Type = Type { kind: Kind::Int, check: None };
pub static S_MEMORY_GI_B_PER_V_CPU_REQUEST: Shape = Shape { name: "MemoryGiBPerVCpuRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_DOUBLE },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_DOUBLE },
] };
static T_MEMORY_GI_B_PER_V_CPU_REQUEST: Type = Type { kind: Kind::Struct(&S_MEMORY_GI_B_PER_V_CPU_REQUEST), check: None };
pub static S_MEMORY_MI_B_REQUEST: Shape = Shape { name: "MemoryMiBRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: flag::REQUIRED, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
] };
static T_MEMORY_MI_B_REQUEST: Type = Type { kind: Kind::Struct(&S_MEMORY_MI_B_REQUEST), check: None };
pub static S_METRIC: Shape = Shape { name: "Metric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_NAMESPACE },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_NAME },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_METRIC_DIMENSIONS },
] };
static T_METRIC: Type = Type { kind: Kind::Struct(&S_METRIC), check: None };
static T_METRIC_DATA_QUERIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC_DATA_QUERY }, check: None };
pub static S_METRIC_DATA_QUERY: Shape = Shape { name: "MetricDataQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Expression", wire: "Expression", query: "Expression", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
    Field { name: "MetricStat", wire: "MetricStat", query: "MetricStat", location: Location::Body, flags: 0, of: &T_METRIC_STAT },
    Field { name: "Label", wire: "Label", query: "Label", location: Location::Body, flags: 0, of: &T_XML_STRING_METRIC_LABEL },
    Field { name: "ReturnData", wire: "ReturnData", query: "ReturnData", location: Location::Body, flags: 0, of: &T_RETURN_DATA },
] };
static T_METRIC_DATA_QUERY: Type = Type { kind: Kind::Struct(&S_METRIC_DATA_QUERY), check: None };
pub static S_METRIC_DIMENSION: Shape = Shape { name: "MetricDimension", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_DIMENSION_NAME },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_DIMENSION_VALUE },
] };
static T_METRIC_DIMENSION: Type = Type { kind: Kind::Struct(&S_METRIC_DIMENSION), check: None };
static T_METRIC_DIMENSION_NAME: Type = Type { kind: Kind::Text, check: None };
static T_METRIC_DIMENSION_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_METRIC_DIMENSIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_METRIC_DIMENSION }, check: None };
static T_METRIC_GRANULARITY_IN_SECONDS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_METRIC_NAME: Type = Type { kind: Kind::Text, check: None };
static T_METRIC_NAMESPACE: Type = Type { kind: Kind::Text, check: None };
static T_METRIC_SCALE: Type = Type { kind: Kind::Double, check: None };
pub static S_METRIC_STAT: Shape = Shape { name: "MetricStat", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Metric", wire: "Metric", query: "Metric", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC },
    Field { name: "Stat", wire: "Stat", query: "Stat", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_METRIC_STAT },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_METRIC_UNIT },
] };
static T_METRIC_STAT: Type = Type { kind: Kind::Struct(&S_METRIC_STAT), check: None };
static T_METRIC_STATISTIC: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Average", "Minimum", "Maximum", "SampleCount", "Sum"] }) };
static T_METRIC_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ASGAverageCPUUtilization", "ASGAverageCPUUtilizationHighResolution", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"] }) };
static T_METRIC_UNIT: Type = Type { kind: Kind::Text, check: None };
static T_METRICS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
static T_MIN_ADJUSTMENT_MAGNITUDE: Type = Type { kind: Kind::Int, check: None };
static T_MIN_ADJUSTMENT_STEP: Type = Type { kind: Kind::Int, check: None };
static T_MIXED_INSTANCE_SPOT_PRICE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(255.0), pattern: None, values: &[] }) };
pub static S_MIXED_INSTANCES_POLICY: Shape = Shape { name: "MixedInstancesPolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE },
    Field { name: "InstancesDistribution", wire: "InstancesDistribution", query: "InstancesDistribution", location: Location::Body, flags: 0, of: &T_INSTANCES_DISTRIBUTION },
] };
static T_MIXED_INSTANCES_POLICY: Type = Type { kind: Kind::Struct(&S_MIXED_INSTANCES_POLICY), check: None };
pub static S_NETWORK_BANDWIDTH_GBPS_REQUEST: Shape = Shape { name: "NetworkBandwidthGbpsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_DOUBLE },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_DOUBLE },
] };
static T_NETWORK_BANDWIDTH_GBPS_REQUEST: Type = Type { kind: Kind::Struct(&S_NETWORK_BANDWIDTH_GBPS_REQUEST), check: None };
pub static S_NETWORK_INTERFACE_COUNT_REQUEST: Shape = Shape { name: "NetworkInterfaceCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
] };
static T_NETWORK_INTERFACE_COUNT_REQUEST: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_COUNT_REQUEST), check: None };
static T_NON_ZERO_INT_PERCENT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_NOTIFICATION_TARGET_RESOURCE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(255.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_NULLABLE_BOOLEAN: Type = Type { kind: Kind::Bool, check: None };
static T_NULLABLE_POSITIVE_DOUBLE: Type = Type { kind: Kind::Double, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_NULLABLE_POSITIVE_INTEGER: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_NUMBER_OF_AUTO_SCALING_GROUPS: Type = Type { kind: Kind::Int, check: None };
static T_NUMBER_OF_LAUNCH_CONFIGURATIONS: Type = Type { kind: Kind::Int, check: None };
static T_ON_DEMAND_BASE_CAPACITY: Type = Type { kind: Kind::Int, check: None };
static T_ON_DEMAND_PERCENTAGE_ABOVE_BASE_CAPACITY: Type = Type { kind: Kind::Int, check: None };
pub static S_OPERATOR: Shape = Shape { name: "Operator", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Principal", wire: "Principal", query: "Principal", location: Location::Body, flags: flag::REQUIRED, of: &T_MANAGER_IDENTIFIER },
] };
static T_OPERATOR: Type = Type { kind: Kind::Struct(&S_OPERATOR), check: None };
static T_OVERRIDES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LAUNCH_TEMPLATE_OVERRIDES }, check: None };
pub static S_PERFORMANCE_FACTOR_REFERENCE_REQUEST: Shape = Shape { name: "PerformanceFactorReferenceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceFamily", wire: "InstanceFamily", query: "InstanceFamily", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PERFORMANCE_FACTOR_REFERENCE_REQUEST: Type = Type { kind: Kind::Struct(&S_PERFORMANCE_FACTOR_REFERENCE_REQUEST), check: None };
static T_PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PERFORMANCE_FACTOR_REFERENCE_REQUEST }, check: None };
pub static S_POLICIES_TYPE: Shape = Shape { name: "PoliciesType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ScalingPolicies", wire: "ScalingPolicies", query: "ScalingPolicies", location: Location::Body, flags: 0, of: &T_SCALING_POLICIES },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_POLICY_ARN_TYPE: Shape = Shape { name: "PolicyARNType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PolicyARN", wire: "PolicyARN", query: "PolicyARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "Alarms", wire: "Alarms", query: "Alarms", location: Location::Body, flags: 0, of: &T_ALARMS },
] };
static T_POLICY_INCREMENT: Type = Type { kind: Kind::Int, check: None };
static T_POLICY_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_NAME }, check: None };
static T_POLICY_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN64 }, check: None };
static T_PREDEFINED_LOAD_METRIC_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut", "ALBTargetGroupRequestCount"] }) };
static T_PREDEFINED_METRIC_PAIR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut", "ALBRequestCount"] }) };
pub static S_PREDEFINED_METRIC_SPECIFICATION: Shape = Shape { name: "PredefinedMetricSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PredefinedMetricType", wire: "PredefinedMetricType", query: "PredefinedMetricType", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_TYPE },
    Field { name: "ResourceLabel", wire: "ResourceLabel", query: "ResourceLabel", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
] };
static T_PREDEFINED_METRIC_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_PREDEFINED_METRIC_SPECIFICATION), check: None };
static T_PREDEFINED_SCALING_METRIC_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"] }) };
pub static S_PREDICTIVE_SCALING_CONFIGURATION: Shape = Shape { name: "PredictiveScalingConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricSpecifications", wire: "MetricSpecifications", query: "MetricSpecifications", location: Location::Body, flags: flag::REQUIRED, of: &T_PREDICTIVE_SCALING_METRIC_SPECIFICATIONS },
    Field { name: "Mode", wire: "Mode", query: "Mode", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_MODE },
    Field { name: "SchedulingBufferTime", wire: "SchedulingBufferTime", query: "SchedulingBufferTime", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_SCHEDULING_BUFFER_TIME },
    Field { name: "MaxCapacityBreachBehavior", wire: "MaxCapacityBreachBehavior", query: "MaxCapacityBreachBehavior", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_MAX_CAPACITY_BREACH_BEHAVIOR },
    Field { name: "MaxCapacityBuffer", wire: "MaxCapacityBuffer", query: "MaxCapacityBuffer", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_MAX_CAPACITY_BUFFER },
] };
static T_PREDICTIVE_SCALING_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_CONFIGURATION), check: None };
pub static S_PREDICTIVE_SCALING_CUSTOMIZED_CAPACITY_METRIC: Shape = Shape { name: "PredictiveScalingCustomizedCapacityMetric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricDataQueries", wire: "MetricDataQueries", query: "MetricDataQueries", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_DATA_QUERIES },
] };
static T_PREDICTIVE_SCALING_CUSTOMIZED_CAPACITY_METRIC: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_CUSTOMIZED_CAPACITY_METRIC), check: None };
pub static S_PREDICTIVE_SCALING_CUSTOMIZED_LOAD_METRIC: Shape = Shape { name: "PredictiveScalingCustomizedLoadMetric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricDataQueries", wire: "MetricDataQueries", query: "MetricDataQueries", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_DATA_QUERIES },
] };
static T_PREDICTIVE_SCALING_CUSTOMIZED_LOAD_METRIC: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_CUSTOMIZED_LOAD_METRIC), check: None };
pub static S_PREDICTIVE_SCALING_CUSTOMIZED_SCALING_METRIC: Shape = Shape { name: "PredictiveScalingCustomizedScalingMetric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricDataQueries", wire: "MetricDataQueries", query: "MetricDataQueries", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_DATA_QUERIES },
] };
static T_PREDICTIVE_SCALING_CUSTOMIZED_SCALING_METRIC: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_CUSTOMIZED_SCALING_METRIC), check: None };
static T_PREDICTIVE_SCALING_MAX_CAPACITY_BREACH_BEHAVIOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HonorMaxCapacity", "IncreaseMaxCapacity"] }) };
static T_PREDICTIVE_SCALING_MAX_CAPACITY_BUFFER: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_PREDICTIVE_SCALING_METRIC_SPECIFICATION: Shape = Shape { name: "PredictiveScalingMetricSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetValue", wire: "TargetValue", query: "TargetValue", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_SCALE },
    Field { name: "PredefinedMetricPairSpecification", wire: "PredefinedMetricPairSpecification", query: "PredefinedMetricPairSpecification", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR },
    Field { name: "PredefinedScalingMetricSpecification", wire: "PredefinedScalingMetricSpecification", query: "PredefinedScalingMetricSpecification", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC },
    Field { name: "PredefinedLoadMetricSpecification", wire: "PredefinedLoadMetricSpecification", query: "PredefinedLoadMetricSpecification", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC },
    Field { name: "CustomizedScalingMetricSpecification", wire: "CustomizedScalingMetricSpecification", query: "CustomizedScalingMetricSpecification", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_CUSTOMIZED_SCALING_METRIC },
    Field { name: "CustomizedLoadMetricSpecification", wire: "CustomizedLoadMetricSpecification", query: "CustomizedLoadMetricSpecification", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_CUSTOMIZED_LOAD_METRIC },
    Field { name: "CustomizedCapacityMetricSpecification", wire: "CustomizedCapacityMetricSpecification", query: "CustomizedCapacityMetricSpecification", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_CUSTOMIZED_CAPACITY_METRIC },
] };
static T_PREDICTIVE_SCALING_METRIC_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_METRIC_SPECIFICATION), check: None };
static T_PREDICTIVE_SCALING_METRIC_SPECIFICATIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_PREDICTIVE_SCALING_METRIC_SPECIFICATION }, check: None };
static T_PREDICTIVE_SCALING_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ForecastAndScale", "ForecastOnly"] }) };
pub static S_PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC: Shape = Shape { name: "PredictiveScalingPredefinedLoadMetric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PredefinedMetricType", wire: "PredefinedMetricType", query: "PredefinedMetricType", location: Location::Body, flags: flag::REQUIRED, of: &T_PREDEFINED_LOAD_METRIC_TYPE },
    Field { name: "ResourceLabel", wire: "ResourceLabel", query: "ResourceLabel", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
] };
static T_PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC), check: None };
pub static S_PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR: Shape = Shape { name: "PredictiveScalingPredefinedMetricPair", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PredefinedMetricType", wire: "PredefinedMetricType", query: "PredefinedMetricType", location: Location::Body, flags: flag::REQUIRED, of: &T_PREDEFINED_METRIC_PAIR_TYPE },
    Field { name: "ResourceLabel", wire: "ResourceLabel", query: "ResourceLabel", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
] };
static T_PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR), check: None };
pub static S_PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC: Shape = Shape { name: "PredictiveScalingPredefinedScalingMetric", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PredefinedMetricType", wire: "PredefinedMetricType", query: "PredefinedMetricType", location: Location::Body, flags: flag::REQUIRED, of: &T_PREDEFINED_SCALING_METRIC_TYPE },
    Field { name: "ResourceLabel", wire: "ResourceLabel", query: "ResourceLabel", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
] };
static T_PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC: Type = Type { kind: Kind::Struct(&S_PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC), check: None };
static T_PREDICTIVE_SCALING_SCHEDULING_BUFFER_TIME: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_PROCESS_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
static T_PROGRESS: Type = Type { kind: Kind::Int, check: None };
static T_PROPAGATE_AT_LAUNCH: Type = Type { kind: Kind::Bool, check: None };
static T_PROTECTED_FROM_SCALE_IN: Type = Type { kind: Kind::Bool, check: None };
pub static S_PUT_LIFECYCLE_HOOK_ANSWER: Shape = Shape { name: "PutLifecycleHookAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_PUT_LIFECYCLE_HOOK_TYPE: Shape = Shape { name: "PutLifecycleHookType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookName", wire: "LifecycleHookName", query: "LifecycleHookName", location: Location::Body, flags: flag::REQUIRED, of: &T_ASCII_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LifecycleTransition", wire: "LifecycleTransition", query: "LifecycleTransition", location: Location::Body, flags: 0, of: &T_LIFECYCLE_TRANSITION },
    Field { name: "RoleARN", wire: "RoleARN", query: "RoleARN", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "NotificationTargetARN", wire: "NotificationTargetARN", query: "NotificationTargetARN", location: Location::Body, flags: 0, of: &T_NOTIFICATION_TARGET_RESOURCE_NAME },
    Field { name: "NotificationMetadata", wire: "NotificationMetadata", query: "NotificationMetadata", location: Location::Body, flags: 0, of: &T_ANY_PRINTABLE_ASCII_STRING_MAX_LEN4000 },
    Field { name: "HeartbeatTimeout", wire: "HeartbeatTimeout", query: "HeartbeatTimeout", location: Location::Body, flags: 0, of: &T_HEARTBEAT_TIMEOUT },
    Field { name: "DefaultResult", wire: "DefaultResult", query: "DefaultResult", location: Location::Body, flags: 0, of: &T_LIFECYCLE_ACTION_RESULT },
] };
pub static S_PUT_SCALING_POLICY_TYPE: Shape = Shape { name: "PutScalingPolicyType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyType", wire: "PolicyType", query: "PolicyType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN64 },
    Field { name: "AdjustmentType", wire: "AdjustmentType", query: "AdjustmentType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "MinAdjustmentStep", wire: "MinAdjustmentStep", query: "MinAdjustmentStep", location: Location::Body, flags: 0, of: &T_MIN_ADJUSTMENT_STEP },
    Field { name: "MinAdjustmentMagnitude", wire: "MinAdjustmentMagnitude", query: "MinAdjustmentMagnitude", location: Location::Body, flags: 0, of: &T_MIN_ADJUSTMENT_MAGNITUDE },
    Field { name: "ScalingAdjustment", wire: "ScalingAdjustment", query: "ScalingAdjustment", location: Location::Body, flags: 0, of: &T_POLICY_INCREMENT },
    Field { name: "Cooldown", wire: "Cooldown", query: "Cooldown", location: Location::Body, flags: 0, of: &T_COOLDOWN },
    Field { name: "MetricAggregationType", wire: "MetricAggregationType", query: "MetricAggregationType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "StepAdjustments", wire: "StepAdjustments", query: "StepAdjustments", location: Location::Body, flags: 0, of: &T_STEP_ADJUSTMENTS },
    Field { name: "EstimatedInstanceWarmup", wire: "EstimatedInstanceWarmup", query: "EstimatedInstanceWarmup", location: Location::Body, flags: 0, of: &T_ESTIMATED_INSTANCE_WARMUP },
    Field { name: "TargetTrackingConfiguration", wire: "TargetTrackingConfiguration", query: "TargetTrackingConfiguration", location: Location::Body, flags: 0, of: &T_TARGET_TRACKING_CONFIGURATION },
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_SCALING_POLICY_ENABLED },
    Field { name: "PredictiveScalingConfiguration", wire: "PredictiveScalingConfiguration", query: "PredictiveScalingConfiguration", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_CONFIGURATION },
] };
pub static S_PUT_SCHEDULED_UPDATE_GROUP_ACTION_TYPE: Shape = Shape { name: "PutScheduledUpdateGroupActionType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledActionName", wire: "ScheduledActionName", query: "ScheduledActionName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Time", wire: "Time", query: "Time", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "Recurrence", wire: "Recurrence", query: "Recurrence", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MIN_SIZE },
    Field { name: "MaxSize", wire: "MaxSize", query: "MaxSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MAX_SIZE },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "TimeZone", wire: "TimeZone", query: "TimeZone", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_RECORD_LIFECYCLE_ACTION_HEARTBEAT_ANSWER: Shape = Shape { name: "RecordLifecycleActionHeartbeatAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_RECORD_LIFECYCLE_ACTION_HEARTBEAT_TYPE: Shape = Shape { name: "RecordLifecycleActionHeartbeatType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LifecycleHookName", wire: "LifecycleHookName", query: "LifecycleHookName", location: Location::Body, flags: flag::REQUIRED, of: &T_ASCII_STRING_MAX_LEN255 },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_NAME },
    Field { name: "LifecycleActionToken", wire: "LifecycleActionToken", query: "LifecycleActionToken", location: Location::Body, flags: 0, of: &T_LIFECYCLE_ACTION_TOKEN },
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN19 },
] };
static T_REFRESH_INSTANCE_WARMUP: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
pub static S_REFRESH_PREFERENCES: Shape = Shape { name: "RefreshPreferences", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MinHealthyPercentage", wire: "MinHealthyPercentage", query: "MinHealthyPercentage", location: Location::Body, flags: 0, of: &T_INT_PERCENT },
    Field { name: "InstanceWarmup", wire: "InstanceWarmup", query: "InstanceWarmup", location: Location::Body, flags: 0, of: &T_REFRESH_INSTANCE_WARMUP },
    Field { name: "CheckpointPercentages", wire: "CheckpointPercentages", query: "CheckpointPercentages", location: Location::Body, flags: 0, of: &T_CHECKPOINT_PERCENTAGES },
    Field { name: "CheckpointDelay", wire: "CheckpointDelay", query: "CheckpointDelay", location: Location::Body, flags: 0, of: &T_CHECKPOINT_DELAY },
    Field { name: "SkipMatching", wire: "SkipMatching", query: "SkipMatching", location: Location::Body, flags: 0, of: &T_SKIP_MATCHING },
    Field { name: "AutoRollback", wire: "AutoRollback", query: "AutoRollback", location: Location::Body, flags: 0, of: &T_AUTO_ROLLBACK },
    Field { name: "ScaleInProtectedInstances", wire: "ScaleInProtectedInstances", query: "ScaleInProtectedInstances", location: Location::Body, flags: 0, of: &T_SCALE_IN_PROTECTED_INSTANCES },
    Field { name: "StandbyInstances", wire: "StandbyInstances", query: "StandbyInstances", location: Location::Body, flags: 0, of: &T_STANDBY_INSTANCES },
    Field { name: "AlarmSpecification", wire: "AlarmSpecification", query: "AlarmSpecification", location: Location::Body, flags: 0, of: &T_ALARM_SPECIFICATION },
    Field { name: "MaxHealthyPercentage", wire: "MaxHealthyPercentage", query: "MaxHealthyPercentage", location: Location::Body, flags: 0, of: &T_INT_PERCENT100_TO200 },
    Field { name: "BakeTime", wire: "BakeTime", query: "BakeTime", location: Location::Body, flags: 0, of: &T_BAKE_TIME },
] };
static T_REFRESH_PREFERENCES: Type = Type { kind: Kind::Struct(&S_REFRESH_PREFERENCES), check: None };
static T_REFRESH_STRATEGY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Rolling", "ReplaceRootVolume"] }) };
static T_RESOURCE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1600.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_RETENTION_ACTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["retain", "terminate"] }) };
pub static S_RETENTION_TRIGGERS: Shape = Shape { name: "RetentionTriggers", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TerminateHookAbandon", wire: "TerminateHookAbandon", query: "TerminateHookAbandon", location: Location::Body, flags: 0, of: &T_RETENTION_ACTION },
] };
static T_RETENTION_TRIGGERS: Type = Type { kind: Kind::Struct(&S_RETENTION_TRIGGERS), check: None };
static T_RETURN_DATA: Type = Type { kind: Kind::Bool, check: None };
static T_REUSE_ON_SCALE_IN: Type = Type { kind: Kind::Bool, check: None };
pub static S_ROLLBACK_DETAILS: Shape = Shape { name: "RollbackDetails", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RollbackReason", wire: "RollbackReason", query: "RollbackReason", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN1023 },
    Field { name: "RollbackStartTime", wire: "RollbackStartTime", query: "RollbackStartTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "PercentageCompleteOnRollback", wire: "PercentageCompleteOnRollback", query: "PercentageCompleteOnRollback", location: Location::Body, flags: 0, of: &T_INT_PERCENT },
    Field { name: "InstancesToUpdateOnRollback", wire: "InstancesToUpdateOnRollback", query: "InstancesToUpdateOnRollback", location: Location::Body, flags: 0, of: &T_INSTANCES_TO_UPDATE },
    Field { name: "ProgressDetailsOnRollback", wire: "ProgressDetailsOnRollback", query: "ProgressDetailsOnRollback", location: Location::Body, flags: 0, of: &T_INSTANCE_REFRESH_PROGRESS_DETAILS },
] };
static T_ROLLBACK_DETAILS: Type = Type { kind: Kind::Struct(&S_ROLLBACK_DETAILS), check: None };
pub static S_ROLLBACK_INSTANCE_REFRESH_ANSWER: Shape = Shape { name: "RollbackInstanceRefreshAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceRefreshId", wire: "InstanceRefreshId", query: "InstanceRefreshId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_ROLLBACK_INSTANCE_REFRESH_TYPE: Shape = Shape { name: "RollbackInstanceRefreshType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_SCALE_IN_PROTECTED_INSTANCES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Refresh", "Ignore", "Wait"] }) };
static T_SCALING_ACTIVITY_STATUS_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PendingSpotBidPlacement", "WaitingForSpotInstanceRequestId", "WaitingForSpotInstanceId", "WaitingForInstanceId", "PreInService", "InProgress", "WaitingForELBConnectionDraining", "MidLifecycleAction", "WaitingForInstanceWarmup", "Successful", "Failed", "Cancelled", "WaitingForConnectionDraining", "WaitingForInPlaceUpdateToStart", "WaitingForInPlaceUpdateToFinalize", "InPlaceUpdateInProgress"] }) };
static T_SCALING_POLICIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SCALING_POLICY }, check: None };
pub static S_SCALING_POLICY: Shape = Shape { name: "ScalingPolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyName", wire: "PolicyName", query: "PolicyName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "PolicyARN", wire: "PolicyARN", query: "PolicyARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "PolicyType", wire: "PolicyType", query: "PolicyType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN64 },
    Field { name: "AdjustmentType", wire: "AdjustmentType", query: "AdjustmentType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "MinAdjustmentStep", wire: "MinAdjustmentStep", query: "MinAdjustmentStep", location: Location::Body, flags: 0, of: &T_MIN_ADJUSTMENT_STEP },
    Field { name: "MinAdjustmentMagnitude", wire: "MinAdjustmentMagnitude", query: "MinAdjustmentMagnitude", location: Location::Body, flags: 0, of: &T_MIN_ADJUSTMENT_MAGNITUDE },
    Field { name: "ScalingAdjustment", wire: "ScalingAdjustment", query: "ScalingAdjustment", location: Location::Body, flags: 0, of: &T_POLICY_INCREMENT },
    Field { name: "Cooldown", wire: "Cooldown", query: "Cooldown", location: Location::Body, flags: 0, of: &T_COOLDOWN },
    Field { name: "StepAdjustments", wire: "StepAdjustments", query: "StepAdjustments", location: Location::Body, flags: 0, of: &T_STEP_ADJUSTMENTS },
    Field { name: "MetricAggregationType", wire: "MetricAggregationType", query: "MetricAggregationType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "EstimatedInstanceWarmup", wire: "EstimatedInstanceWarmup", query: "EstimatedInstanceWarmup", location: Location::Body, flags: 0, of: &T_ESTIMATED_INSTANCE_WARMUP },
    Field { name: "Alarms", wire: "Alarms", query: "Alarms", location: Location::Body, flags: 0, of: &T_ALARMS },
    Field { name: "TargetTrackingConfiguration", wire: "TargetTrackingConfiguration", query: "TargetTrackingConfiguration", location: Location::Body, flags: 0, of: &T_TARGET_TRACKING_CONFIGURATION },
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_SCALING_POLICY_ENABLED },
    Field { name: "PredictiveScalingConfiguration", wire: "PredictiveScalingConfiguration", query: "PredictiveScalingConfiguration", location: Location::Body, flags: 0, of: &T_PREDICTIVE_SCALING_CONFIGURATION },
] };
static T_SCALING_POLICY: Type = Type { kind: Kind::Struct(&S_SCALING_POLICY), check: None };
static T_SCALING_POLICY_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_SCALING_PROCESS_QUERY: Shape = Shape { name: "ScalingProcessQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScalingProcesses", wire: "ScalingProcesses", query: "ScalingProcesses", location: Location::Body, flags: 0, of: &T_PROCESS_NAMES },
] };
static T_SCHEDULED_ACTION_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN255 }, check: None };
pub static S_SCHEDULED_ACTIONS_TYPE: Shape = Shape { name: "ScheduledActionsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ScheduledUpdateGroupActions", wire: "ScheduledUpdateGroupActions", query: "ScheduledUpdateGroupActions", location: Location::Body, flags: 0, of: &T_SCHEDULED_UPDATE_GROUP_ACTIONS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
pub static S_SCHEDULED_UPDATE_GROUP_ACTION: Shape = Shape { name: "ScheduledUpdateGroupAction", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledActionName", wire: "ScheduledActionName", query: "ScheduledActionName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ScheduledActionARN", wire: "ScheduledActionARN", query: "ScheduledActionARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "Time", wire: "Time", query: "Time", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "Recurrence", wire: "Recurrence", query: "Recurrence", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MIN_SIZE },
    Field { name: "MaxSize", wire: "MaxSize", query: "MaxSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MAX_SIZE },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "TimeZone", wire: "TimeZone", query: "TimeZone", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_SCHEDULED_UPDATE_GROUP_ACTION: Type = Type { kind: Kind::Struct(&S_SCHEDULED_UPDATE_GROUP_ACTION), check: None };
pub static S_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST: Shape = Shape { name: "ScheduledUpdateGroupActionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ScheduledActionName", wire: "ScheduledActionName", query: "ScheduledActionName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "StartTime", wire: "StartTime", query: "StartTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "EndTime", wire: "EndTime", query: "EndTime", location: Location::Body, flags: 0, of: &T_TIMESTAMP_TYPE },
    Field { name: "Recurrence", wire: "Recurrence", query: "Recurrence", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MIN_SIZE },
    Field { name: "MaxSize", wire: "MaxSize", query: "MaxSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MAX_SIZE },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "TimeZone", wire: "TimeZone", query: "TimeZone", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST: Type = Type { kind: Kind::Struct(&S_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST), check: None };
static T_SCHEDULED_UPDATE_GROUP_ACTION_REQUESTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SCHEDULED_UPDATE_GROUP_ACTION_REQUEST }, check: None };
static T_SCHEDULED_UPDATE_GROUP_ACTIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SCHEDULED_UPDATE_GROUP_ACTION }, check: None };
pub static S_SET_DESIRED_CAPACITY_TYPE: Shape = Shape { name: "SetDesiredCapacityType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "HonorCooldown", wire: "HonorCooldown", query: "HonorCooldown", location: Location::Body, flags: 0, of: &T_HONOR_COOLDOWN },
] };
pub static S_SET_INSTANCE_HEALTH_QUERY: Shape = Shape { name: "SetInstanceHealthQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN19 },
    Field { name: "HealthStatus", wire: "HealthStatus", query: "HealthStatus", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "ShouldRespectGracePeriod", wire: "ShouldRespectGracePeriod", query: "ShouldRespectGracePeriod", location: Location::Body, flags: 0, of: &T_SHOULD_RESPECT_GRACE_PERIOD },
] };
pub static S_SET_INSTANCE_PROTECTION_ANSWER: Shape = Shape { name: "SetInstanceProtectionAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_SET_INSTANCE_PROTECTION_QUERY: Shape = Shape { name: "SetInstanceProtectionQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ProtectedFromScaleIn", wire: "ProtectedFromScaleIn", query: "ProtectedFromScaleIn", location: Location::Body, flags: flag::REQUIRED, of: &T_PROTECTED_FROM_SCALE_IN },
] };
static T_SHOULD_DECREMENT_DESIRED_CAPACITY: Type = Type { kind: Kind::Bool, check: None };
static T_SHOULD_RESPECT_GRACE_PERIOD: Type = Type { kind: Kind::Bool, check: None };
static T_SKIP_MATCHING: Type = Type { kind: Kind::Bool, check: None };
static T_SKIP_ZONAL_SHIFT_VALIDATION: Type = Type { kind: Kind::Bool, check: None };
static T_SPOT_INSTANCE_POOLS: Type = Type { kind: Kind::Int, check: None };
static T_STANDBY_INSTANCES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Terminate", "Ignore", "Wait"] }) };
pub static S_START_INSTANCE_REFRESH_ANSWER: Shape = Shape { name: "StartInstanceRefreshAnswer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceRefreshId", wire: "InstanceRefreshId", query: "InstanceRefreshId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
pub static S_START_INSTANCE_REFRESH_TYPE: Shape = Shape { name: "StartInstanceRefreshType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "Strategy", wire: "Strategy", query: "Strategy", location: Location::Body, flags: 0, of: &T_REFRESH_STRATEGY },
    Field { name: "DesiredConfiguration", wire: "DesiredConfiguration", query: "DesiredConfiguration", location: Location::Body, flags: 0, of: &T_DESIRED_CONFIGURATION },
    Field { name: "Preferences", wire: "Preferences", query: "Preferences", location: Location::Body, flags: 0, of: &T_REFRESH_PREFERENCES },
] };
pub static S_STEP_ADJUSTMENT: Shape = Shape { name: "StepAdjustment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricIntervalLowerBound", wire: "MetricIntervalLowerBound", query: "MetricIntervalLowerBound", location: Location::Body, flags: 0, of: &T_METRIC_SCALE },
    Field { name: "MetricIntervalUpperBound", wire: "MetricIntervalUpperBound", query: "MetricIntervalUpperBound", location: Location::Body, flags: 0, of: &T_METRIC_SCALE },
    Field { name: "ScalingAdjustment", wire: "ScalingAdjustment", query: "ScalingAdjustment", location: Location::Body, flags: flag::REQUIRED, of: &T_POLICY_INCREMENT },
] };
static T_STEP_ADJUSTMENT: Type = Type { kind: Kind::Struct(&S_STEP_ADJUSTMENT), check: None };
static T_STEP_ADJUSTMENTS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STEP_ADJUSTMENT }, check: None };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
pub static S_SUSPENDED_PROCESS: Shape = Shape { name: "SuspendedProcess", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ProcessName", wire: "ProcessName", query: "ProcessName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "SuspensionReason", wire: "SuspensionReason", query: "SuspensionReason", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
] };
static T_SUSPENDED_PROCESS: Type = Type { kind: Kind::Struct(&S_SUSPENDED_PROCESS), check: None };
static T_SUSPENDED_PROCESSES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SUSPENDED_PROCESS }, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_TAG_VALUE },
    Field { name: "PropagateAtLaunch", wire: "PropagateAtLaunch", query: "PropagateAtLaunch", location: Location::Body, flags: 0, of: &T_PROPAGATE_AT_LAUNCH },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
pub static S_TAG_DESCRIPTION: Shape = Shape { name: "TagDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_XML_STRING },
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_TAG_VALUE },
    Field { name: "PropagateAtLaunch", wire: "PropagateAtLaunch", query: "PropagateAtLaunch", location: Location::Body, flags: 0, of: &T_PROPAGATE_AT_LAUNCH },
] };
static T_TAG_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TAG_DESCRIPTION), check: None };
static T_TAG_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_DESCRIPTION }, check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_TAGS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: None };
pub static S_TAGS_TYPE: Shape = Shape { name: "TagsType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_DESCRIPTION_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_XML_STRING },
] };
static T_TARGET_CAPACITY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation", "on-demand"] }) };
static T_TARGET_CAPACITY_TYPES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_CAPACITY_TYPE }, check: None };
static T_TARGET_GROUP_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN511 }, check: None };
pub static S_TARGET_TRACKING_CONFIGURATION: Shape = Shape { name: "TargetTrackingConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PredefinedMetricSpecification", wire: "PredefinedMetricSpecification", query: "PredefinedMetricSpecification", location: Location::Body, flags: 0, of: &T_PREDEFINED_METRIC_SPECIFICATION },
    Field { name: "CustomizedMetricSpecification", wire: "CustomizedMetricSpecification", query: "CustomizedMetricSpecification", location: Location::Body, flags: 0, of: &T_CUSTOMIZED_METRIC_SPECIFICATION },
    Field { name: "TargetValue", wire: "TargetValue", query: "TargetValue", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_SCALE },
    Field { name: "DisableScaleIn", wire: "DisableScaleIn", query: "DisableScaleIn", location: Location::Body, flags: 0, of: &T_DISABLE_SCALE_IN },
] };
static T_TARGET_TRACKING_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_TARGET_TRACKING_CONFIGURATION), check: None };
static T_TARGET_TRACKING_METRIC_DATA_QUERIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_TRACKING_METRIC_DATA_QUERY }, check: None };
pub static S_TARGET_TRACKING_METRIC_DATA_QUERY: Shape = Shape { name: "TargetTrackingMetricDataQuery", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN64 },
    Field { name: "Expression", wire: "Expression", query: "Expression", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN2047 },
    Field { name: "MetricStat", wire: "MetricStat", query: "MetricStat", location: Location::Body, flags: 0, of: &T_TARGET_TRACKING_METRIC_STAT },
    Field { name: "Label", wire: "Label", query: "Label", location: Location::Body, flags: 0, of: &T_XML_STRING_METRIC_LABEL },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_METRIC_GRANULARITY_IN_SECONDS },
    Field { name: "ReturnData", wire: "ReturnData", query: "ReturnData", location: Location::Body, flags: 0, of: &T_RETURN_DATA },
] };
static T_TARGET_TRACKING_METRIC_DATA_QUERY: Type = Type { kind: Kind::Struct(&S_TARGET_TRACKING_METRIC_DATA_QUERY), check: None };
pub static S_TARGET_TRACKING_METRIC_STAT: Shape = Shape { name: "TargetTrackingMetricStat", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Metric", wire: "Metric", query: "Metric", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC },
    Field { name: "Stat", wire: "Stat", query: "Stat", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_METRIC_STAT },
    Field { name: "Unit", wire: "Unit", query: "Unit", location: Location::Body, flags: 0, of: &T_METRIC_UNIT },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: 0, of: &T_METRIC_GRANULARITY_IN_SECONDS },
] };
static T_TARGET_TRACKING_METRIC_STAT: Type = Type { kind: Kind::Struct(&S_TARGET_TRACKING_METRIC_STAT), check: None };
pub static S_TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_TYPE: Shape = Shape { name: "TerminateInstanceInAutoScalingGroupType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN19 },
    Field { name: "InstanceIds", wire: "InstanceIds", query: "InstanceIds", location: Location::Body, flags: 0, of: &T_TERMINATION_INSTANCE_IDS },
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "ShouldDecrementDesiredCapacity", wire: "ShouldDecrementDesiredCapacity", query: "ShouldDecrementDesiredCapacity", location: Location::Body, flags: flag::REQUIRED, of: &T_SHOULD_DECREMENT_DESIRED_CAPACITY },
] };
static T_TERMINATION_INSTANCE_IDS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN19 }, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_TERMINATION_POLICIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING_MAX_LEN1600 }, check: None };
static T_TIMESTAMP_TYPE: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_TOTAL_LOCAL_STORAGE_GB_REQUEST: Shape = Shape { name: "TotalLocalStorageGBRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_DOUBLE },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_DOUBLE },
] };
static T_TOTAL_LOCAL_STORAGE_GB_REQUEST: Type = Type { kind: Kind::Struct(&S_TOTAL_LOCAL_STORAGE_GB_REQUEST), check: None };
pub static S_TRAFFIC_SOURCE_IDENTIFIER: Shape = Shape { name: "TrafficSourceIdentifier", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Identifier", wire: "Identifier", query: "Identifier", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN511 },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN511 },
] };
static T_TRAFFIC_SOURCE_IDENTIFIER: Type = Type { kind: Kind::Struct(&S_TRAFFIC_SOURCE_IDENTIFIER), check: None };
static T_TRAFFIC_SOURCES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TRAFFIC_SOURCE_IDENTIFIER }, check: None };
pub static S_UPDATE_AUTO_SCALING_GROUP_TYPE: Shape = Shape { name: "UpdateAutoScalingGroupType", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoScalingGroupName", wire: "AutoScalingGroupName", query: "AutoScalingGroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchConfigurationName", wire: "LaunchConfigurationName", query: "LaunchConfigurationName", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "MixedInstancesPolicy", wire: "MixedInstancesPolicy", query: "MixedInstancesPolicy", location: Location::Body, flags: 0, of: &T_MIXED_INSTANCES_POLICY },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MIN_SIZE },
    Field { name: "MaxSize", wire: "MaxSize", query: "MaxSize", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_MAX_SIZE },
    Field { name: "DesiredCapacity", wire: "DesiredCapacity", query: "DesiredCapacity", location: Location::Body, flags: 0, of: &T_AUTO_SCALING_GROUP_DESIRED_CAPACITY },
    Field { name: "DefaultCooldown", wire: "DefaultCooldown", query: "DefaultCooldown", location: Location::Body, flags: 0, of: &T_COOLDOWN },
    Field { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONES },
    Field { name: "AvailabilityZoneIds", wire: "AvailabilityZoneIds", query: "AvailabilityZoneIds", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_IDS },
    Field { name: "HealthCheckType", wire: "HealthCheckType", query: "HealthCheckType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN32 },
    Field { name: "HealthCheckGracePeriod", wire: "HealthCheckGracePeriod", query: "HealthCheckGracePeriod", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_GRACE_PERIOD },
    Field { name: "PlacementGroup", wire: "PlacementGroup", query: "PlacementGroup", location: Location::Body, flags: 0, of: &T_UPDATE_PLACEMENT_GROUP_PARAM },
    Field { name: "VPCZoneIdentifier", wire: "VPCZoneIdentifier", query: "VPCZoneIdentifier", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN5000 },
    Field { name: "TerminationPolicies", wire: "TerminationPolicies", query: "TerminationPolicies", location: Location::Body, flags: 0, of: &T_TERMINATION_POLICIES },
    Field { name: "NewInstancesProtectedFromScaleIn", wire: "NewInstancesProtectedFromScaleIn", query: "NewInstancesProtectedFromScaleIn", location: Location::Body, flags: 0, of: &T_INSTANCE_PROTECTED },
    Field { name: "ServiceLinkedRoleARN", wire: "ServiceLinkedRoleARN", query: "ServiceLinkedRoleARN", location: Location::Body, flags: 0, of: &T_RESOURCE_NAME },
    Field { name: "MaxInstanceLifetime", wire: "MaxInstanceLifetime", query: "MaxInstanceLifetime", location: Location::Body, flags: 0, of: &T_MAX_INSTANCE_LIFETIME },
    Field { name: "CapacityRebalance", wire: "CapacityRebalance", query: "CapacityRebalance", location: Location::Body, flags: 0, of: &T_CAPACITY_REBALANCE_ENABLED },
    Field { name: "Context", wire: "Context", query: "Context", location: Location::Body, flags: 0, of: &T_CONTEXT },
    Field { name: "DesiredCapacityType", wire: "DesiredCapacityType", query: "DesiredCapacityType", location: Location::Body, flags: 0, of: &T_XML_STRING_MAX_LEN255 },
    Field { name: "DefaultInstanceWarmup", wire: "DefaultInstanceWarmup", query: "DefaultInstanceWarmup", location: Location::Body, flags: 0, of: &T_DEFAULT_INSTANCE_WARMUP },
    Field { name: "InstanceMaintenancePolicy", wire: "InstanceMaintenancePolicy", query: "InstanceMaintenancePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_MAINTENANCE_POLICY },
    Field { name: "AvailabilityZoneDistribution", wire: "AvailabilityZoneDistribution", query: "AvailabilityZoneDistribution", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_DISTRIBUTION },
    Field { name: "AvailabilityZoneImpairmentPolicy", wire: "AvailabilityZoneImpairmentPolicy", query: "AvailabilityZoneImpairmentPolicy", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_IMPAIRMENT_POLICY },
    Field { name: "SkipZonalShiftValidation", wire: "SkipZonalShiftValidation", query: "SkipZonalShiftValidation", location: Location::Body, flags: 0, of: &T_SKIP_ZONAL_SHIFT_VALIDATION },
    Field { name: "CapacityReservationSpecification", wire: "CapacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_SPECIFICATION },
    Field { name: "InstanceLifecyclePolicy", wire: "InstanceLifecyclePolicy", query: "InstanceLifecyclePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_LIFECYCLE_POLICY },
    Field { name: "DeletionProtection", wire: "DeletionProtection", query: "DeletionProtection", location: Location::Body, flags: 0, of: &T_DELETION_PROTECTION },
] };
static T_UPDATE_PLACEMENT_GROUP_PARAM: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(255.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
pub static S_V_CPU_COUNT_REQUEST: Shape = Shape { name: "VCpuCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: flag::REQUIRED, of: &T_NULLABLE_POSITIVE_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_NULLABLE_POSITIVE_INTEGER },
] };
static T_V_CPU_COUNT_REQUEST: Type = Type { kind: Kind::Struct(&S_V_CPU_COUNT_REQUEST), check: None };
static T_VALUES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_XML_STRING }, check: None };
pub static S_WARM_POOL_CONFIGURATION: Shape = Shape { name: "WarmPoolConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxGroupPreparedCapacity", wire: "MaxGroupPreparedCapacity", query: "MaxGroupPreparedCapacity", location: Location::Body, flags: 0, of: &T_MAX_GROUP_PREPARED_CAPACITY },
    Field { name: "MinSize", wire: "MinSize", query: "MinSize", location: Location::Body, flags: 0, of: &T_WARM_POOL_MIN_SIZE },
    Field { name: "PoolState", wire: "PoolState", query: "PoolState", location: Location::Body, flags: 0, of: &T_WARM_POOL_STATE },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_WARM_POOL_STATUS },
    Field { name: "InstanceReusePolicy", wire: "InstanceReusePolicy", query: "InstanceReusePolicy", location: Location::Body, flags: 0, of: &T_INSTANCE_REUSE_POLICY },
] };
static T_WARM_POOL_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_WARM_POOL_CONFIGURATION), check: None };
static T_WARM_POOL_MIN_SIZE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
static T_WARM_POOL_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_WARM_POOL_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Stopped", "Running", "Hibernated"] }) };
static T_WARM_POOL_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PendingDelete"] }) };
static T_XML_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN1023: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1023.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN1600: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1600.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN19: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(19.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN2047: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2047.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN255: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN32: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(32.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN5000: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(5000.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN511: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(511.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_MAX_LEN64: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_METRIC_LABEL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(2047.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_XML_STRING_METRIC_STAT: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(100.0), pattern: Some("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*"), values: &[] }) };
static T_ZONAL_SHIFT_ENABLED: Type = Type { kind: Kind::Bool, check: None };
