//! AWS CloudFormation: stacks from templates, through the APIs of the services and as the principal who asked.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/Welcome.html>.

mod deploy;
mod error;
mod facts;
mod operations;
mod records;
mod resources;
mod template;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_cloudformation as api;
use kernel::{Cloud, Service};

pub use deploy::Cloudformation;
use operations::{
    change_set, create, delete, describe, events, exports, resources as stack_resources, templates, update,
};

pub fn service(state: Arc<Cloudformation>) -> Service {
    Service::builder(&api::SERVICE, state)
        .facts(facts::of)
        .op::<api::CancelUpdateStack, _, _>(update::cancel)
        .op::<api::ContinueUpdateRollback, _, _>(update::continue_rollback)
        .op::<api::CreateChangeSet, _, _>(change_set::create)
        .op::<api::CreateStack, _, _>(create::create)
        .op::<api::DeleteChangeSet, _, _>(change_set::delete)
        .op::<api::DeleteStack, _, _>(delete::delete)
        .op::<api::DescribeChangeSet, _, _>(change_set::describe)
        .op::<api::DescribeStackEvents, _, _>(events::describe)
        .op::<api::DescribeStackResource, _, _>(stack_resources::describe_one)
        .op::<api::DescribeStackResources, _, _>(stack_resources::describe)
        .op::<api::DescribeStacks, _, _>(describe::describe)
        .op::<api::ExecuteChangeSet, _, _>(change_set::execute)
        .op::<api::GetTemplate, _, _>(templates::get)
        .op::<api::GetTemplateSummary, _, _>(templates::summary)
        .op::<api::ListChangeSets, _, _>(change_set::list)
        .op::<api::ListExports, _, _>(exports::list)
        .op::<api::ListImports, _, _>(exports::list_imports)
        .op::<api::ListStackResources, _, _>(stack_resources::list)
        .op::<api::ListStacks, _, _>(describe::list)
        .op::<api::UpdateStack, _, _>(update::update)
        .op::<api::UpdateTerminationProtection, _, _>(delete::protect)
        .op::<api::ValidateTemplate, _, _>(templates::validate)
        .build()
}

/// Goes on with the operations that were under way when the program ended.
pub fn start(state: &Arc<Cloudformation>, cloud: &Arc<Cloud>) {
    state.resume(cloud);
}
