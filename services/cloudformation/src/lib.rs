//! AWS CloudFormation: stacks from templates, through the APIs of the services and as the principal who asked.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/Welcome.html>.

mod deploy;
mod error;
mod facts;
mod operations;
mod records;
mod resources;
mod source;
mod stack_policy;
mod template;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_cloudformation as api;
use kernel::{Cloud, Service};

pub use deploy::Cloudformation;
pub use operations::signal::{Refusal, put as put_signal};
use operations::{
    change_set, create, delete, describe, drift, events, exports, resources as stack_resources, signal,
    stack_policy as stack_policies, templates, update,
};
pub use source::Source;

pub fn service(state: Arc<Cloudformation>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(facts::asks)
        .facts(facts::of)
        .op::<api::CancelUpdateStack, _, _>(update::cancel)
        .op::<api::ContinueUpdateRollback, _, _>(update::continue_rollback)
        .op::<api::CreateChangeSet, _, _>(change_set::create)
        .op::<api::CreateStack, _, _>(create::create)
        .op::<api::DeleteChangeSet, _, _>(change_set::delete)
        .op::<api::DeleteStack, _, _>(delete::delete)
        .op::<api::DescribeChangeSet, _, _>(change_set::describe)
        .op::<api::DescribeAccountLimits, _, _>(describe::limits)
        .op::<api::DescribeStackDriftDetectionStatus, _, _>(drift::describe_detection)
        .op::<api::DescribeStackEvents, _, _>(events::describe)
        .op::<api::DescribeStackResource, _, _>(stack_resources::describe_one)
        .op::<api::DescribeStackResources, _, _>(stack_resources::describe)
        .op::<api::DescribeStackResourceDrifts, _, _>(drift::describe)
        .op::<api::DescribeStacks, _, _>(describe::describe)
        .op::<api::DetectStackDrift, _, _>(drift::detect)
        .op::<api::DetectStackResourceDrift, _, _>(drift::detect_one)
        .op::<api::ExecuteChangeSet, _, _>(change_set::execute)
        .op::<api::GetStackPolicy, _, _>(stack_policies::get)
        .op::<api::GetTemplate, _, _>(templates::get)
        .op::<api::GetTemplateSummary, _, _>(templates::summary)
        .op::<api::ListChangeSets, _, _>(change_set::list)
        .op::<api::ListExports, _, _>(exports::list)
        .op::<api::ListImports, _, _>(exports::list_imports)
        .op::<api::ListStackResources, _, _>(stack_resources::list)
        .op::<api::ListStacks, _, _>(describe::list)
        .op::<api::RollbackStack, _, _>(update::roll_back)
        .op::<api::SetStackPolicy, _, _>(stack_policies::set)
        .op::<api::SignalResource, _, _>(signal::signal)
        .op::<api::UpdateStack, _, _>(update::update)
        .op::<api::UpdateTerminationProtection, _, _>(delete::protect)
        .op::<api::ValidateTemplate, _, _>(templates::validate)
        .build()
}

/// Goes on with the operations that were under way when the program ended.
pub fn start(state: &Arc<Cloudformation>, cloud: &Arc<Cloud>) {
    state.resume(cloud);
}
