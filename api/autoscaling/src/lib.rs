// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of Auto Scaling: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "autoscaling",
    signing_name: "autoscaling",
    endpoint_prefix: "autoscaling",
    service_id: "Auto Scaling",
    protocols: &[Protocol::Query],
    api_version: "2011-01-01",
    target_prefix: "",
    xml_namespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AttachInstances",
        "AttachLoadBalancerTargetGroups",
        "AttachLoadBalancers",
        "AttachTrafficSources",
        "BatchDeleteScheduledAction",
        "BatchPutScheduledUpdateGroupAction",
        "CancelInstanceRefresh",
        "CompleteLifecycleAction",
        "CreateAutoScalingGroup",
        "CreateLaunchConfiguration",
        "CreateOrUpdateTags",
        "DeleteAutoScalingGroup",
        "DeleteLaunchConfiguration",
        "DeleteLifecycleHook",
        "DeleteNotificationConfiguration",
        "DeletePolicy",
        "DeleteScheduledAction",
        "DeleteTags",
        "DeleteWarmPool",
        "DescribeAccountLimits",
        "DescribeAccountSettings",
        "DescribeAdjustmentTypes",
        "DescribeAutoScalingGroups",
        "DescribeAutoScalingInstances",
        "DescribeAutoScalingNotificationTypes",
        "DescribeInstanceRefreshes",
        "DescribeLaunchConfigurations",
        "DescribeLifecycleHookTypes",
        "DescribeLifecycleHooks",
        "DescribeLoadBalancerTargetGroups",
        "DescribeLoadBalancers",
        "DescribeMetricCollectionTypes",
        "DescribeNotificationConfigurations",
        "DescribePolicies",
        "DescribeScalingActivities",
        "DescribeScalingProcessTypes",
        "DescribeScheduledActions",
        "DescribeTags",
        "DescribeTerminationPolicyTypes",
        "DescribeTrafficSources",
        "DescribeWarmPool",
        "DetachInstances",
        "DetachLoadBalancerTargetGroups",
        "DetachLoadBalancers",
        "DetachTrafficSources",
        "DisableMetricsCollection",
        "EnableMetricsCollection",
        "EnterStandby",
        "ExecutePolicy",
        "ExitStandby",
        "GetPredictiveScalingForecast",
        "LaunchInstances",
        "PutAccountSetting",
        "PutLifecycleHook",
        "PutNotificationConfiguration",
        "PutScalingPolicy",
        "PutScheduledUpdateGroupAction",
        "PutWarmPool",
        "RecordLifecycleActionHeartbeat",
        "ResumeProcesses",
        "RollbackInstanceRefresh",
        "SetDesiredCapacity",
        "SetInstanceHealth",
        "SetInstanceProtection",
        "StartInstanceRefresh",
        "SuspendProcesses",
        "TerminateInstanceInAutoScalingGroup",
        "UpdateAutoScalingGroup",
    ],
    operations: &[
        AttachInstances::INFO,
        AttachLoadBalancerTargetGroups::INFO,
        CreateAutoScalingGroup::INFO,
        CreateOrUpdateTags::INFO,
        DeleteAutoScalingGroup::INFO,
        DeletePolicy::INFO,
        DeleteTags::INFO,
        DescribeAccountLimits::INFO,
        DescribeAdjustmentTypes::INFO,
        DescribeAutoScalingGroups::INFO,
        DescribeAutoScalingInstances::INFO,
        DescribeLoadBalancerTargetGroups::INFO,
        DescribePolicies::INFO,
        DescribeScalingActivities::INFO,
        DescribeTags::INFO,
        DescribeTerminationPolicyTypes::INFO,
        DetachInstances::INFO,
        DetachLoadBalancerTargetGroups::INFO,
        DisableMetricsCollection::INFO,
        EnableMetricsCollection::INFO,
        ExecutePolicy::INFO,
        PutScalingPolicy::INFO,
        ResumeProcesses::INFO,
        SetDesiredCapacity::INFO,
        SetInstanceHealth::INFO,
        SetInstanceProtection::INFO,
        SuspendProcesses::INFO,
        TerminateInstanceInAutoScalingGroup::INFO,
        UpdateAutoScalingGroup::INFO,
    ],
    errors: &[
        &errors::ALREADY_EXISTS_FAULT,
        &errors::INSTANCE_REFRESH_IN_PROGRESS_FAULT,
        &errors::INVALID_NEXT_TOKEN,
        &errors::LIMIT_EXCEEDED_FAULT,
        &errors::RESOURCE_CONTENTION_FAULT,
        &errors::RESOURCE_IN_USE_FAULT,
        &errors::SCALING_ACTIVITY_IN_PROGRESS_FAULT,
        &errors::SERVICE_LINKED_ROLE_FAILURE,
    ],
    routes: &[],
};

pub struct AttachInstances;
impl AttachInstances {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "AttachInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_INSTANCES_QUERY,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT, &errors::SERVICE_LINKED_ROLE_FAILURE],
        action: "autoscaling:AttachInstances",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for AttachInstances {
    type Input = types::AttachInstancesQuery;
    type Output = schema::Empty;
    const INFO: &'static Operation = AttachInstances::INFO;
}

pub struct AttachLoadBalancerTargetGroups;
impl AttachLoadBalancerTargetGroups {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "AttachLoadBalancerTargetGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_LOAD_BALANCER_TARGET_GROUPS_TYPE,
        output: &tables::S_ATTACH_LOAD_BALANCER_TARGET_GROUPS_RESULT_TYPE,
        result_wrapper: "AttachLoadBalancerTargetGroupsResult",
        errors: &[
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::SERVICE_LINKED_ROLE_FAILURE,
            &errors::INSTANCE_REFRESH_IN_PROGRESS_FAULT,
        ],
        action: "autoscaling:AttachLoadBalancerTargetGroups",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for AttachLoadBalancerTargetGroups {
    type Input = types::AttachLoadBalancerTargetGroupsType;
    type Output = types::AttachLoadBalancerTargetGroupsResultType;
    const INFO: &'static Operation = AttachLoadBalancerTargetGroups::INFO;
}

pub struct CreateAutoScalingGroup;
impl CreateAutoScalingGroup {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "CreateAutoScalingGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_AUTO_SCALING_GROUP_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::ALREADY_EXISTS_FAULT,
            &errors::LIMIT_EXCEEDED_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::SERVICE_LINKED_ROLE_FAILURE,
        ],
        action: "autoscaling:CreateAutoScalingGroup",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for CreateAutoScalingGroup {
    type Input = types::CreateAutoScalingGroupType;
    type Output = schema::Empty;
    const INFO: &'static Operation = CreateAutoScalingGroup::INFO;
}

pub struct CreateOrUpdateTags;
impl CreateOrUpdateTags {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "CreateOrUpdateTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_OR_UPDATE_TAGS_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::LIMIT_EXCEEDED_FAULT,
            &errors::ALREADY_EXISTS_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::RESOURCE_IN_USE_FAULT,
        ],
        action: "autoscaling:CreateOrUpdateTags",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{Tags.ResourceId}",
        ],
    };
}
impl Op for CreateOrUpdateTags {
    type Input = types::CreateOrUpdateTagsType;
    type Output = schema::Empty;
    const INFO: &'static Operation = CreateOrUpdateTags::INFO;
}

pub struct DeleteAutoScalingGroup;
impl DeleteAutoScalingGroup {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DeleteAutoScalingGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_AUTO_SCALING_GROUP_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::SCALING_ACTIVITY_IN_PROGRESS_FAULT,
            &errors::RESOURCE_IN_USE_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
        ],
        action: "autoscaling:DeleteAutoScalingGroup",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DeleteAutoScalingGroup {
    type Input = types::DeleteAutoScalingGroupType;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteAutoScalingGroup::INFO;
}

pub struct DeletePolicy;
impl DeletePolicy {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DeletePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_POLICY_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT, &errors::SERVICE_LINKED_ROLE_FAILURE],
        action: "autoscaling:DeletePolicy",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DeletePolicy {
    type Input = types::DeletePolicyType;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeletePolicy::INFO;
}

pub struct DeleteTags;
impl DeleteTags {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DeleteTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_TAGS_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT, &errors::RESOURCE_IN_USE_FAULT],
        action: "autoscaling:DeleteTags",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{Tags.ResourceId}",
        ],
    };
}
impl Op for DeleteTags {
    type Input = types::DeleteTagsType;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteTags::INFO;
}

pub struct DescribeAccountLimits;
impl DescribeAccountLimits {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeAccountLimits",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::Empty::SHAPE,
        output: &tables::S_DESCRIBE_ACCOUNT_LIMITS_ANSWER,
        result_wrapper: "DescribeAccountLimitsResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeAccountLimits",
        resources: &[],
    };
}
impl Op for DescribeAccountLimits {
    type Input = schema::Empty;
    type Output = types::DescribeAccountLimitsAnswer;
    const INFO: &'static Operation = DescribeAccountLimits::INFO;
}

pub struct DescribeAdjustmentTypes;
impl DescribeAdjustmentTypes {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeAdjustmentTypes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::Empty::SHAPE,
        output: &tables::S_DESCRIBE_ADJUSTMENT_TYPES_ANSWER,
        result_wrapper: "DescribeAdjustmentTypesResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeAdjustmentTypes",
        resources: &[],
    };
}
impl Op for DescribeAdjustmentTypes {
    type Input = schema::Empty;
    type Output = types::DescribeAdjustmentTypesAnswer;
    const INFO: &'static Operation = DescribeAdjustmentTypes::INFO;
}

pub struct DescribeAutoScalingGroups;
impl DescribeAutoScalingGroups {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeAutoScalingGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_AUTO_SCALING_GROUP_NAMES_TYPE,
        output: &tables::S_AUTO_SCALING_GROUPS_TYPE,
        result_wrapper: "DescribeAutoScalingGroupsResult",
        errors: &[&errors::INVALID_NEXT_TOKEN, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeAutoScalingGroups",
        resources: &[],
    };
}
impl Op for DescribeAutoScalingGroups {
    type Input = types::AutoScalingGroupNamesType;
    type Output = types::AutoScalingGroupsType;
    const INFO: &'static Operation = DescribeAutoScalingGroups::INFO;
}

pub struct DescribeAutoScalingInstances;
impl DescribeAutoScalingInstances {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeAutoScalingInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_AUTO_SCALING_INSTANCES_TYPE,
        output: &tables::S_AUTO_SCALING_INSTANCES_TYPE,
        result_wrapper: "DescribeAutoScalingInstancesResult",
        errors: &[&errors::INVALID_NEXT_TOKEN, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeAutoScalingInstances",
        resources: &[],
    };
}
impl Op for DescribeAutoScalingInstances {
    type Input = types::DescribeAutoScalingInstancesType;
    type Output = types::AutoScalingInstancesType;
    const INFO: &'static Operation = DescribeAutoScalingInstances::INFO;
}

pub struct DescribeLoadBalancerTargetGroups;
impl DescribeLoadBalancerTargetGroups {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeLoadBalancerTargetGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LOAD_BALANCER_TARGET_GROUPS_REQUEST,
        output: &tables::S_DESCRIBE_LOAD_BALANCER_TARGET_GROUPS_RESPONSE,
        result_wrapper: "DescribeLoadBalancerTargetGroupsResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT, &errors::INVALID_NEXT_TOKEN],
        action: "autoscaling:DescribeLoadBalancerTargetGroups",
        resources: &[],
    };
}
impl Op for DescribeLoadBalancerTargetGroups {
    type Input = types::DescribeLoadBalancerTargetGroupsRequest;
    type Output = types::DescribeLoadBalancerTargetGroupsResponse;
    const INFO: &'static Operation = DescribeLoadBalancerTargetGroups::INFO;
}

pub struct DescribePolicies;
impl DescribePolicies {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribePolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_POLICIES_TYPE,
        output: &tables::S_POLICIES_TYPE,
        result_wrapper: "DescribePoliciesResult",
        errors: &[
            &errors::INVALID_NEXT_TOKEN,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::SERVICE_LINKED_ROLE_FAILURE,
        ],
        action: "autoscaling:DescribePolicies",
        resources: &[],
    };
}
impl Op for DescribePolicies {
    type Input = types::DescribePoliciesType;
    type Output = types::PoliciesType;
    const INFO: &'static Operation = DescribePolicies::INFO;
}

pub struct DescribeScalingActivities;
impl DescribeScalingActivities {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeScalingActivities",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_SCALING_ACTIVITIES_TYPE,
        output: &tables::S_ACTIVITIES_TYPE,
        result_wrapper: "DescribeScalingActivitiesResult",
        errors: &[&errors::INVALID_NEXT_TOKEN, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeScalingActivities",
        resources: &[],
    };
}
impl Op for DescribeScalingActivities {
    type Input = types::DescribeScalingActivitiesType;
    type Output = types::ActivitiesType;
    const INFO: &'static Operation = DescribeScalingActivities::INFO;
}

pub struct DescribeTags;
impl DescribeTags {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TAGS_TYPE,
        output: &tables::S_TAGS_TYPE,
        result_wrapper: "DescribeTagsResult",
        errors: &[&errors::INVALID_NEXT_TOKEN, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeTags",
        resources: &[],
    };
}
impl Op for DescribeTags {
    type Input = types::DescribeTagsType;
    type Output = types::TagsType;
    const INFO: &'static Operation = DescribeTags::INFO;
}

pub struct DescribeTerminationPolicyTypes;
impl DescribeTerminationPolicyTypes {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeTerminationPolicyTypes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::Empty::SHAPE,
        output: &tables::S_DESCRIBE_TERMINATION_POLICY_TYPES_ANSWER,
        result_wrapper: "DescribeTerminationPolicyTypesResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeTerminationPolicyTypes",
        resources: &[],
    };
}
impl Op for DescribeTerminationPolicyTypes {
    type Input = schema::Empty;
    type Output = types::DescribeTerminationPolicyTypesAnswer;
    const INFO: &'static Operation = DescribeTerminationPolicyTypes::INFO;
}

pub struct DetachInstances;
impl DetachInstances {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DetachInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_INSTANCES_QUERY,
        output: &tables::S_DETACH_INSTANCES_ANSWER,
        result_wrapper: "DetachInstancesResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DetachInstances",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DetachInstances {
    type Input = types::DetachInstancesQuery;
    type Output = types::DetachInstancesAnswer;
    const INFO: &'static Operation = DetachInstances::INFO;
}

pub struct DetachLoadBalancerTargetGroups;
impl DetachLoadBalancerTargetGroups {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DetachLoadBalancerTargetGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_LOAD_BALANCER_TARGET_GROUPS_TYPE,
        output: &tables::S_DETACH_LOAD_BALANCER_TARGET_GROUPS_RESULT_TYPE,
        result_wrapper: "DetachLoadBalancerTargetGroupsResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DetachLoadBalancerTargetGroups",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DetachLoadBalancerTargetGroups {
    type Input = types::DetachLoadBalancerTargetGroupsType;
    type Output = types::DetachLoadBalancerTargetGroupsResultType;
    const INFO: &'static Operation = DetachLoadBalancerTargetGroups::INFO;
}

pub struct DisableMetricsCollection;
impl DisableMetricsCollection {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DisableMetricsCollection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DISABLE_METRICS_COLLECTION_QUERY,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DisableMetricsCollection",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DisableMetricsCollection {
    type Input = types::DisableMetricsCollectionQuery;
    type Output = schema::Empty;
    const INFO: &'static Operation = DisableMetricsCollection::INFO;
}

pub struct EnableMetricsCollection;
impl EnableMetricsCollection {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "EnableMetricsCollection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ENABLE_METRICS_COLLECTION_QUERY,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:EnableMetricsCollection",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for EnableMetricsCollection {
    type Input = types::EnableMetricsCollectionQuery;
    type Output = schema::Empty;
    const INFO: &'static Operation = EnableMetricsCollection::INFO;
}

pub struct ExecutePolicy;
impl ExecutePolicy {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "ExecutePolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_EXECUTE_POLICY_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::SCALING_ACTIVITY_IN_PROGRESS_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:ExecutePolicy",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for ExecutePolicy {
    type Input = types::ExecutePolicyType;
    type Output = schema::Empty;
    const INFO: &'static Operation = ExecutePolicy::INFO;
}

pub struct PutScalingPolicy;
impl PutScalingPolicy {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "PutScalingPolicy",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_SCALING_POLICY_TYPE,
        output: &tables::S_POLICY_ARN_TYPE,
        result_wrapper: "PutScalingPolicyResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::SERVICE_LINKED_ROLE_FAILURE,
        ],
        action: "autoscaling:PutScalingPolicy",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for PutScalingPolicy {
    type Input = types::PutScalingPolicyType;
    type Output = types::PolicyARNType;
    const INFO: &'static Operation = PutScalingPolicy::INFO;
}

pub struct ResumeProcesses;
impl ResumeProcesses {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "ResumeProcesses",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SCALING_PROCESS_QUERY,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_IN_USE_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:ResumeProcesses",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for ResumeProcesses {
    type Input = types::ScalingProcessQuery;
    type Output = schema::Empty;
    const INFO: &'static Operation = ResumeProcesses::INFO;
}

pub struct SetDesiredCapacity;
impl SetDesiredCapacity {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "SetDesiredCapacity",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_DESIRED_CAPACITY_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::SCALING_ACTIVITY_IN_PROGRESS_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:SetDesiredCapacity",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for SetDesiredCapacity {
    type Input = types::SetDesiredCapacityType;
    type Output = schema::Empty;
    const INFO: &'static Operation = SetDesiredCapacity::INFO;
}

pub struct SetInstanceHealth;
impl SetInstanceHealth {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "SetInstanceHealth",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_INSTANCE_HEALTH_QUERY,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:SetInstanceHealth",
        resources: &["arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/*"],
    };
}
impl Op for SetInstanceHealth {
    type Input = types::SetInstanceHealthQuery;
    type Output = schema::Empty;
    const INFO: &'static Operation = SetInstanceHealth::INFO;
}

pub struct SetInstanceProtection;
impl SetInstanceProtection {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "SetInstanceProtection",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_INSTANCE_PROTECTION_QUERY,
        output: &tables::S_SET_INSTANCE_PROTECTION_ANSWER,
        result_wrapper: "SetInstanceProtectionResult",
        errors: &[&errors::LIMIT_EXCEEDED_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:SetInstanceProtection",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for SetInstanceProtection {
    type Input = types::SetInstanceProtectionQuery;
    type Output = types::SetInstanceProtectionAnswer;
    const INFO: &'static Operation = SetInstanceProtection::INFO;
}

pub struct SuspendProcesses;
impl SuspendProcesses {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "SuspendProcesses",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SCALING_PROCESS_QUERY,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_IN_USE_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:SuspendProcesses",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for SuspendProcesses {
    type Input = types::ScalingProcessQuery;
    type Output = schema::Empty;
    const INFO: &'static Operation = SuspendProcesses::INFO;
}

pub struct TerminateInstanceInAutoScalingGroup;
impl TerminateInstanceInAutoScalingGroup {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "TerminateInstanceInAutoScalingGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TERMINATE_INSTANCE_IN_AUTO_SCALING_GROUP_TYPE,
        output: &tables::S_ACTIVITY_TYPE,
        result_wrapper: "TerminateInstanceInAutoScalingGroupResult",
        errors: &[&errors::SCALING_ACTIVITY_IN_PROGRESS_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:TerminateInstanceInAutoScalingGroup",
        resources: &["arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/*"],
    };
}
impl Op for TerminateInstanceInAutoScalingGroup {
    type Input = types::TerminateInstanceInAutoScalingGroupType;
    type Output = types::ActivityType;
    const INFO: &'static Operation = TerminateInstanceInAutoScalingGroup::INFO;
}

pub struct UpdateAutoScalingGroup;
impl UpdateAutoScalingGroup {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "UpdateAutoScalingGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_AUTO_SCALING_GROUP_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[
            &errors::SCALING_ACTIVITY_IN_PROGRESS_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::SERVICE_LINKED_ROLE_FAILURE,
        ],
        action: "autoscaling:UpdateAutoScalingGroup",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for UpdateAutoScalingGroup {
    type Input = types::UpdateAutoScalingGroupType;
    type Output = schema::Empty;
    const INFO: &'static Operation = UpdateAutoScalingGroup::INFO;
}
