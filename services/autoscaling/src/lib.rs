//! Auto Scaling: groups that keep their number of instances, spread them over zones, replace what is unhealthy, and
//! scale by policies. Follows <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/Welcome.html>.
//!
//! Operations write what is wanted. One worker a group compares that with what is there and acts, again and again
//! (`reconcile`): woken by writes, by hints of EC2 and the load balancers, and by the Clock. What it is about to do is
//! in the store before it does it, with the token that makes a second try the same try, so that a killed program
//! neither launches twice nor loses an instance.

mod activities;
mod activity;
mod attach;
mod balance;
mod capacity;
mod create;
mod delete;
mod describe;
mod errors;
mod execute_policy;
mod facts;
mod group;
mod health;
mod hook;
mod hook_action;
mod launch;
mod limits;
mod load_balancers;
mod member;
mod metrics;
mod mixed;
mod observe;
mod placement;
mod plan;
mod policy;
mod policy_alarms;
mod policy_api;
mod prices;
mod processes;
mod reconcile;
mod refresh;
mod refresh_api;
mod role;
mod schedule;
mod schedule_api;
mod standby;
mod tags;
mod terminate;
mod update;
mod worker;

use std::sync::Arc;

use api_autoscaling as api;
use kernel::{Cloud, Service};

/// All state is in the store; this only knows which groups have a worker.
#[derive(Default)]
pub struct Autoscaling {
    workers: worker::Workers,
}

pub fn service(state: Arc<Autoscaling>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(facts::asks)
        .facts(facts::of)
        .op::<api::AttachInstances, _, _>(attach::attach)
        .op::<api::AttachLoadBalancerTargetGroups, _, _>(load_balancers::attach)
        .op::<api::BatchDeleteScheduledAction, _, _>(schedule_api::delete_batch)
        .op::<api::BatchPutScheduledUpdateGroupAction, _, _>(schedule_api::put_batch)
        .op::<api::CancelInstanceRefresh, _, _>(refresh_api::cancel)
        .op::<api::CompleteLifecycleAction, _, _>(hook_action::complete)
        .op::<api::CreateAutoScalingGroup, _, _>(create::create)
        .op::<api::CreateOrUpdateTags, _, _>(tags::put)
        .op::<api::DeleteAutoScalingGroup, _, _>(delete::delete)
        .op::<api::DeleteLifecycleHook, _, _>(hook::delete)
        .op::<api::DeletePolicy, _, _>(policy_api::delete)
        .op::<api::DeleteScheduledAction, _, _>(schedule_api::delete)
        .op::<api::DeleteTags, _, _>(tags::delete)
        .op::<api::DescribeAccountLimits, _, _>(limits::account_limits)
        .op::<api::DescribeAdjustmentTypes, _, _>(limits::adjustment_types)
        .op::<api::DescribeAutoScalingGroups, _, _>(describe::groups)
        .op::<api::DescribeAutoScalingInstances, _, _>(describe::instances)
        .op::<api::DescribeInstanceRefreshes, _, _>(refresh_api::describe)
        .op::<api::DescribeLifecycleHookTypes, _, _>(hook::types)
        .op::<api::DescribeLifecycleHooks, _, _>(hook::describe)
        .op::<api::DescribeLoadBalancerTargetGroups, _, _>(load_balancers::describe)
        .op::<api::DescribePolicies, _, _>(policy_api::describe)
        .op::<api::DescribeScalingActivities, _, _>(activities::describe)
        .op::<api::DescribeScheduledActions, _, _>(schedule_api::describe)
        .op::<api::DescribeTags, _, _>(tags::describe)
        .op::<api::DescribeTerminationPolicyTypes, _, _>(limits::termination_policy_types)
        .op::<api::DetachInstances, _, _>(attach::detach)
        .op::<api::DetachLoadBalancerTargetGroups, _, _>(load_balancers::detach)
        .op::<api::DisableMetricsCollection, _, _>(metrics::disable)
        .op::<api::EnableMetricsCollection, _, _>(metrics::enable)
        .op::<api::EnterStandby, _, _>(standby::enter)
        .op::<api::ExecutePolicy, _, _>(execute_policy::execute)
        .op::<api::ExitStandby, _, _>(standby::exit)
        .op::<api::PutLifecycleHook, _, _>(hook::put)
        .op::<api::PutScalingPolicy, _, _>(policy_api::put)
        .op::<api::PutScheduledUpdateGroupAction, _, _>(schedule_api::put)
        .op::<api::RecordLifecycleActionHeartbeat, _, _>(hook_action::heartbeat)
        .op::<api::ResumeProcesses, _, _>(processes::resume)
        .op::<api::RollbackInstanceRefresh, _, _>(refresh_api::rollback)
        .op::<api::SetDesiredCapacity, _, _>(capacity::set_desired)
        .op::<api::SetInstanceHealth, _, _>(health::set)
        .op::<api::SetInstanceProtection, _, _>(health::set_protection)
        .op::<api::StartInstanceRefresh, _, _>(refresh_api::start)
        .op::<api::SuspendProcesses, _, _>(processes::suspend)
        .op::<api::TerminateInstanceInAutoScalingGroup, _, _>(terminate::terminate)
        .op::<api::UpdateAutoScalingGroup, _, _>(update::update)
        .build()
}

/// Goes on with every group that is in the store.
pub fn start(state: Arc<Autoscaling>, cloud: Arc<Cloud>) {
    worker::start(&state, &cloud);
}
