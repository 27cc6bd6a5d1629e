//! AWS Systems Manager: Parameter Store, and the public parameters that name AMIs.
//! Follows <https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html>.

mod describe;
mod facts;
mod filter;
mod get;
mod name;
mod public;
mod put;
mod record;
mod tags;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use api_ssm as api;
use kernel::Service;

/// Holds nothing: all state is in the store.
#[derive(Default)]
pub struct Ssm;

pub fn service(state: Arc<Ssm>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(facts::asks)
        .facts(facts::of)
        .op::<api::AddTagsToResource, _, _>(tags::add)
        .op::<api::DeleteParameter, _, _>(put::delete)
        .op::<api::DeleteParameters, _, _>(put::delete_many)
        .op::<api::DescribeParameters, _, _>(describe::describe)
        .op::<api::GetParameter, _, _>(get::get)
        .op::<api::GetParameterHistory, _, _>(get::history)
        .op::<api::GetParameters, _, _>(get::get_many)
        .op::<api::GetParametersByPath, _, _>(get::by_path)
        .op::<api::ListTagsForResource, _, _>(tags::list)
        .op::<api::PutParameter, _, _>(put::put)
        .op::<api::RemoveTagsFromResource, _, _>(tags::remove)
        .build()
}
