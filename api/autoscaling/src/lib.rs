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
        BatchDeleteScheduledAction::INFO,
        BatchPutScheduledUpdateGroupAction::INFO,
        CancelInstanceRefresh::INFO,
        CompleteLifecycleAction::INFO,
        CreateAutoScalingGroup::INFO,
        CreateOrUpdateTags::INFO,
        DeleteAutoScalingGroup::INFO,
        DeleteLifecycleHook::INFO,
        DeletePolicy::INFO,
        DeleteScheduledAction::INFO,
        DeleteTags::INFO,
        DescribeAccountLimits::INFO,
        DescribeAdjustmentTypes::INFO,
        DescribeAutoScalingGroups::INFO,
        DescribeAutoScalingInstances::INFO,
        DescribeInstanceRefreshes::INFO,
        DescribeLifecycleHookTypes::INFO,
        DescribeLifecycleHooks::INFO,
        DescribeLoadBalancerTargetGroups::INFO,
        DescribePolicies::INFO,
        DescribeScalingActivities::INFO,
        DescribeScheduledActions::INFO,
        DescribeTags::INFO,
        DescribeTerminationPolicyTypes::INFO,
        DetachInstances::INFO,
        DetachLoadBalancerTargetGroups::INFO,
        DisableMetricsCollection::INFO,
        EnableMetricsCollection::INFO,
        EnterStandby::INFO,
        ExecutePolicy::INFO,
        ExitStandby::INFO,
        PutLifecycleHook::INFO,
        PutScalingPolicy::INFO,
        PutScheduledUpdateGroupAction::INFO,
        RecordLifecycleActionHeartbeat::INFO,
        ResumeProcesses::INFO,
        RollbackInstanceRefresh::INFO,
        SetDesiredCapacity::INFO,
        SetInstanceHealth::INFO,
        SetInstanceProtection::INFO,
        StartInstanceRefresh::INFO,
        SuspendProcesses::INFO,
        TerminateInstanceInAutoScalingGroup::INFO,
        UpdateAutoScalingGroup::INFO,
    ],
    errors: &[
        &errors::ACTIVE_INSTANCE_REFRESH_NOT_FOUND_FAULT,
        &errors::ALREADY_EXISTS_FAULT,
        &errors::INSTANCE_REFRESH_IN_PROGRESS_FAULT,
        &errors::INVALID_NEXT_TOKEN,
        &errors::IRREVERSIBLE_INSTANCE_REFRESH_FAULT,
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

pub struct BatchDeleteScheduledAction;
impl BatchDeleteScheduledAction {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "BatchDeleteScheduledAction",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_BATCH_DELETE_SCHEDULED_ACTION_TYPE,
        output: &tables::S_BATCH_DELETE_SCHEDULED_ACTION_ANSWER,
        result_wrapper: "BatchDeleteScheduledActionResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:BatchDeleteScheduledAction",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for BatchDeleteScheduledAction {
    type Input = types::BatchDeleteScheduledActionType;
    type Output = types::BatchDeleteScheduledActionAnswer;
    const INFO: &'static Operation = BatchDeleteScheduledAction::INFO;
}

pub struct BatchPutScheduledUpdateGroupAction;
impl BatchPutScheduledUpdateGroupAction {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "BatchPutScheduledUpdateGroupAction",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_BATCH_PUT_SCHEDULED_UPDATE_GROUP_ACTION_TYPE,
        output: &tables::S_BATCH_PUT_SCHEDULED_UPDATE_GROUP_ACTION_ANSWER,
        result_wrapper: "BatchPutScheduledUpdateGroupActionResult",
        errors: &[&errors::ALREADY_EXISTS_FAULT, &errors::LIMIT_EXCEEDED_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:BatchPutScheduledUpdateGroupAction",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for BatchPutScheduledUpdateGroupAction {
    type Input = types::BatchPutScheduledUpdateGroupActionType;
    type Output = types::BatchPutScheduledUpdateGroupActionAnswer;
    const INFO: &'static Operation = BatchPutScheduledUpdateGroupAction::INFO;
}

pub struct CancelInstanceRefresh;
impl CancelInstanceRefresh {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "CancelInstanceRefresh",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CANCEL_INSTANCE_REFRESH_TYPE,
        output: &tables::S_CANCEL_INSTANCE_REFRESH_ANSWER,
        result_wrapper: "CancelInstanceRefreshResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::ACTIVE_INSTANCE_REFRESH_NOT_FOUND_FAULT,
        ],
        action: "autoscaling:CancelInstanceRefresh",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for CancelInstanceRefresh {
    type Input = types::CancelInstanceRefreshType;
    type Output = types::CancelInstanceRefreshAnswer;
    const INFO: &'static Operation = CancelInstanceRefresh::INFO;
}

pub struct CompleteLifecycleAction;
impl CompleteLifecycleAction {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "CompleteLifecycleAction",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_COMPLETE_LIFECYCLE_ACTION_TYPE,
        output: &tables::S_COMPLETE_LIFECYCLE_ACTION_ANSWER,
        result_wrapper: "CompleteLifecycleActionResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:CompleteLifecycleAction",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for CompleteLifecycleAction {
    type Input = types::CompleteLifecycleActionType;
    type Output = types::CompleteLifecycleActionAnswer;
    const INFO: &'static Operation = CompleteLifecycleAction::INFO;
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

pub struct DeleteLifecycleHook;
impl DeleteLifecycleHook {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DeleteLifecycleHook",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_LIFECYCLE_HOOK_TYPE,
        output: &tables::S_DELETE_LIFECYCLE_HOOK_ANSWER,
        result_wrapper: "DeleteLifecycleHookResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DeleteLifecycleHook",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DeleteLifecycleHook {
    type Input = types::DeleteLifecycleHookType;
    type Output = types::DeleteLifecycleHookAnswer;
    const INFO: &'static Operation = DeleteLifecycleHook::INFO;
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

pub struct DeleteScheduledAction;
impl DeleteScheduledAction {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DeleteScheduledAction",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_SCHEDULED_ACTION_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DeleteScheduledAction",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for DeleteScheduledAction {
    type Input = types::DeleteScheduledActionType;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteScheduledAction::INFO;
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

pub struct DescribeInstanceRefreshes;
impl DescribeInstanceRefreshes {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeInstanceRefreshes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCE_REFRESHES_TYPE,
        output: &tables::S_DESCRIBE_INSTANCE_REFRESHES_ANSWER,
        result_wrapper: "DescribeInstanceRefreshesResult",
        errors: &[&errors::INVALID_NEXT_TOKEN, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeInstanceRefreshes",
        resources: &[],
    };
}
impl Op for DescribeInstanceRefreshes {
    type Input = types::DescribeInstanceRefreshesType;
    type Output = types::DescribeInstanceRefreshesAnswer;
    const INFO: &'static Operation = DescribeInstanceRefreshes::INFO;
}

pub struct DescribeLifecycleHookTypes;
impl DescribeLifecycleHookTypes {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeLifecycleHookTypes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::Empty::SHAPE,
        output: &tables::S_DESCRIBE_LIFECYCLE_HOOK_TYPES_ANSWER,
        result_wrapper: "DescribeLifecycleHookTypesResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeLifecycleHookTypes",
        resources: &[],
    };
}
impl Op for DescribeLifecycleHookTypes {
    type Input = schema::Empty;
    type Output = types::DescribeLifecycleHookTypesAnswer;
    const INFO: &'static Operation = DescribeLifecycleHookTypes::INFO;
}

pub struct DescribeLifecycleHooks;
impl DescribeLifecycleHooks {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeLifecycleHooks",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LIFECYCLE_HOOKS_TYPE,
        output: &tables::S_DESCRIBE_LIFECYCLE_HOOKS_ANSWER,
        result_wrapper: "DescribeLifecycleHooksResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeLifecycleHooks",
        resources: &[],
    };
}
impl Op for DescribeLifecycleHooks {
    type Input = types::DescribeLifecycleHooksType;
    type Output = types::DescribeLifecycleHooksAnswer;
    const INFO: &'static Operation = DescribeLifecycleHooks::INFO;
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

pub struct DescribeScheduledActions;
impl DescribeScheduledActions {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "DescribeScheduledActions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_SCHEDULED_ACTIONS_TYPE,
        output: &tables::S_SCHEDULED_ACTIONS_TYPE,
        result_wrapper: "DescribeScheduledActionsResult",
        errors: &[&errors::INVALID_NEXT_TOKEN, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:DescribeScheduledActions",
        resources: &[],
    };
}
impl Op for DescribeScheduledActions {
    type Input = types::DescribeScheduledActionsType;
    type Output = types::ScheduledActionsType;
    const INFO: &'static Operation = DescribeScheduledActions::INFO;
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

pub struct EnterStandby;
impl EnterStandby {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "EnterStandby",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ENTER_STANDBY_QUERY,
        output: &tables::S_ENTER_STANDBY_ANSWER,
        result_wrapper: "EnterStandbyResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:EnterStandby",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for EnterStandby {
    type Input = types::EnterStandbyQuery;
    type Output = types::EnterStandbyAnswer;
    const INFO: &'static Operation = EnterStandby::INFO;
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

pub struct ExitStandby;
impl ExitStandby {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "ExitStandby",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_EXIT_STANDBY_QUERY,
        output: &tables::S_EXIT_STANDBY_ANSWER,
        result_wrapper: "ExitStandbyResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:ExitStandby",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for ExitStandby {
    type Input = types::ExitStandbyQuery;
    type Output = types::ExitStandbyAnswer;
    const INFO: &'static Operation = ExitStandby::INFO;
}

pub struct PutLifecycleHook;
impl PutLifecycleHook {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "PutLifecycleHook",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_LIFECYCLE_HOOK_TYPE,
        output: &tables::S_PUT_LIFECYCLE_HOOK_ANSWER,
        result_wrapper: "PutLifecycleHookResult",
        errors: &[&errors::LIMIT_EXCEEDED_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:PutLifecycleHook",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for PutLifecycleHook {
    type Input = types::PutLifecycleHookType;
    type Output = types::PutLifecycleHookAnswer;
    const INFO: &'static Operation = PutLifecycleHook::INFO;
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

pub struct PutScheduledUpdateGroupAction;
impl PutScheduledUpdateGroupAction {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "PutScheduledUpdateGroupAction",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_PUT_SCHEDULED_UPDATE_GROUP_ACTION_TYPE,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[&errors::ALREADY_EXISTS_FAULT, &errors::LIMIT_EXCEEDED_FAULT, &errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:PutScheduledUpdateGroupAction",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for PutScheduledUpdateGroupAction {
    type Input = types::PutScheduledUpdateGroupActionType;
    type Output = schema::Empty;
    const INFO: &'static Operation = PutScheduledUpdateGroupAction::INFO;
}

pub struct RecordLifecycleActionHeartbeat;
impl RecordLifecycleActionHeartbeat {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "RecordLifecycleActionHeartbeat",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_RECORD_LIFECYCLE_ACTION_HEARTBEAT_TYPE,
        output: &tables::S_RECORD_LIFECYCLE_ACTION_HEARTBEAT_ANSWER,
        result_wrapper: "RecordLifecycleActionHeartbeatResult",
        errors: &[&errors::RESOURCE_CONTENTION_FAULT],
        action: "autoscaling:RecordLifecycleActionHeartbeat",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for RecordLifecycleActionHeartbeat {
    type Input = types::RecordLifecycleActionHeartbeatType;
    type Output = types::RecordLifecycleActionHeartbeatAnswer;
    const INFO: &'static Operation = RecordLifecycleActionHeartbeat::INFO;
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

pub struct RollbackInstanceRefresh;
impl RollbackInstanceRefresh {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "RollbackInstanceRefresh",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ROLLBACK_INSTANCE_REFRESH_TYPE,
        output: &tables::S_ROLLBACK_INSTANCE_REFRESH_ANSWER,
        result_wrapper: "RollbackInstanceRefreshResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::ACTIVE_INSTANCE_REFRESH_NOT_FOUND_FAULT,
            &errors::IRREVERSIBLE_INSTANCE_REFRESH_FAULT,
        ],
        action: "autoscaling:RollbackInstanceRefresh",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for RollbackInstanceRefresh {
    type Input = types::RollbackInstanceRefreshType;
    type Output = types::RollbackInstanceRefreshAnswer;
    const INFO: &'static Operation = RollbackInstanceRefresh::INFO;
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

pub struct StartInstanceRefresh;
impl StartInstanceRefresh {
    const INFO: &'static Operation = &Operation {
        service: "autoscaling",
        name: "StartInstanceRefresh",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_START_INSTANCE_REFRESH_TYPE,
        output: &tables::S_START_INSTANCE_REFRESH_ANSWER,
        result_wrapper: "StartInstanceRefreshResult",
        errors: &[
            &errors::LIMIT_EXCEEDED_FAULT,
            &errors::RESOURCE_CONTENTION_FAULT,
            &errors::INSTANCE_REFRESH_IN_PROGRESS_FAULT,
        ],
        action: "autoscaling:StartInstanceRefresh",
        resources: &[
            "arn:{partition}:autoscaling:{region}:{account}:autoScalingGroup:*:autoScalingGroupName/{AutoScalingGroupName}",
        ],
    };
}
impl Op for StartInstanceRefresh {
    type Input = types::StartInstanceRefreshType;
    type Output = types::StartInstanceRefreshAnswer;
    const INFO: &'static Operation = StartInstanceRefresh::INFO;
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
