// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "AttachInstances" => both::<crate::AttachInstances>(),
        "AttachLoadBalancerTargetGroups" => both::<crate::AttachLoadBalancerTargetGroups>(),
        "BatchDeleteScheduledAction" => both::<crate::BatchDeleteScheduledAction>(),
        "BatchPutScheduledUpdateGroupAction" => both::<crate::BatchPutScheduledUpdateGroupAction>(),
        "CancelInstanceRefresh" => both::<crate::CancelInstanceRefresh>(),
        "CompleteLifecycleAction" => both::<crate::CompleteLifecycleAction>(),
        "CreateAutoScalingGroup" => both::<crate::CreateAutoScalingGroup>(),
        "CreateOrUpdateTags" => both::<crate::CreateOrUpdateTags>(),
        "DeleteAutoScalingGroup" => both::<crate::DeleteAutoScalingGroup>(),
        "DeleteLifecycleHook" => both::<crate::DeleteLifecycleHook>(),
        "DeletePolicy" => both::<crate::DeletePolicy>(),
        "DeleteScheduledAction" => both::<crate::DeleteScheduledAction>(),
        "DeleteTags" => both::<crate::DeleteTags>(),
        "DescribeAccountLimits" => both::<crate::DescribeAccountLimits>(),
        "DescribeAdjustmentTypes" => both::<crate::DescribeAdjustmentTypes>(),
        "DescribeAutoScalingGroups" => both::<crate::DescribeAutoScalingGroups>(),
        "DescribeAutoScalingInstances" => both::<crate::DescribeAutoScalingInstances>(),
        "DescribeInstanceRefreshes" => both::<crate::DescribeInstanceRefreshes>(),
        "DescribeLifecycleHookTypes" => both::<crate::DescribeLifecycleHookTypes>(),
        "DescribeLifecycleHooks" => both::<crate::DescribeLifecycleHooks>(),
        "DescribeLoadBalancerTargetGroups" => both::<crate::DescribeLoadBalancerTargetGroups>(),
        "DescribePolicies" => both::<crate::DescribePolicies>(),
        "DescribeScalingActivities" => both::<crate::DescribeScalingActivities>(),
        "DescribeScheduledActions" => both::<crate::DescribeScheduledActions>(),
        "DescribeTags" => both::<crate::DescribeTags>(),
        "DescribeTerminationPolicyTypes" => both::<crate::DescribeTerminationPolicyTypes>(),
        "DetachInstances" => both::<crate::DetachInstances>(),
        "DetachLoadBalancerTargetGroups" => both::<crate::DetachLoadBalancerTargetGroups>(),
        "DisableMetricsCollection" => both::<crate::DisableMetricsCollection>(),
        "EnableMetricsCollection" => both::<crate::EnableMetricsCollection>(),
        "EnterStandby" => both::<crate::EnterStandby>(),
        "ExecutePolicy" => both::<crate::ExecutePolicy>(),
        "ExitStandby" => both::<crate::ExitStandby>(),
        "PutLifecycleHook" => both::<crate::PutLifecycleHook>(),
        "PutScalingPolicy" => both::<crate::PutScalingPolicy>(),
        "PutScheduledUpdateGroupAction" => both::<crate::PutScheduledUpdateGroupAction>(),
        "RecordLifecycleActionHeartbeat" => both::<crate::RecordLifecycleActionHeartbeat>(),
        "ResumeProcesses" => both::<crate::ResumeProcesses>(),
        "RollbackInstanceRefresh" => both::<crate::RollbackInstanceRefresh>(),
        "SetDesiredCapacity" => both::<crate::SetDesiredCapacity>(),
        "SetInstanceHealth" => both::<crate::SetInstanceHealth>(),
        "SetInstanceProtection" => both::<crate::SetInstanceProtection>(),
        "StartInstanceRefresh" => both::<crate::StartInstanceRefresh>(),
        "SuspendProcesses" => both::<crate::SuspendProcesses>(),
        "TerminateInstanceInAutoScalingGroup" => both::<crate::TerminateInstanceInAutoScalingGroup>(),
        "UpdateAutoScalingGroup" => both::<crate::UpdateAutoScalingGroup>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
