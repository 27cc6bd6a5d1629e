//! AWS::EC2: tags and lookups that its types share.

pub mod eip;
pub mod eip_association;
pub mod instance;
pub mod internet_gateway;
pub mod key_pair;
pub mod launch_template;
mod launch_template_data;
pub mod network_interface;
pub mod network_interface_attachment;
mod permission;
pub mod route;
pub mod route_table;
pub mod security_group;
pub mod security_group_egress;
pub mod security_group_ingress;
mod security_group_rule;
pub mod subnet;
pub mod subnet_route_table_association;
pub mod vpc;
pub mod vpc_dhcp_options_association;
pub mod vpc_gateway_attachment;

use std::collections::BTreeMap;

use api_ec2::types::{
    AttributeBooleanValue, CreateTagsRequest, DeleteTagsRequest, DescribeTagsRequest, Filter, Tag, TagSpecification,
};
use kernel::{Error, Result};

use super::{Properties, Step};

fn tags(tags: BTreeMap<String, String>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect()
}

/// The resource's tags, for the request that makes it.
fn tag_specifications(step: &Step, resource_type: &str) -> Option<Vec<TagSpecification>> {
    Some(vec![TagSpecification { resource_type: Some(resource_type.to_owned()), tags: Some(tags(step.tags())) }])
}

/// Brings the tags of `id` from the old properties' to the new ones'.
async fn retag(step: &Step, id: &str, old: &Properties) -> Result<()> {
    let wanted = step.tags();
    let gone: Vec<Tag> = step
        .tags_with(old, "Tags")
        .into_iter()
        .filter(|(key, _)| !wanted.contains_key(key))
        .map(|(key, _)| Tag { key: Some(key), value: None })
        .collect();
    if !gone.is_empty() {
        let resources = Some(vec![id.to_owned()]);
        let input = DeleteTagsRequest { resources, tags: Some(gone), ..Default::default() };
        step.cx.call::<api_ec2::DeleteTags>(input).await?;
    }
    let input =
        CreateTagsRequest { resources: Some(vec![id.to_owned()]), tags: Some(tags(wanted)), ..Default::default() };
    step.cx.call::<api_ec2::CreateTags>(input).await?;
    Ok(())
}

/// What an attempt before a crash made, by its tags.
async fn find_made(step: &Step, resource_type: &str) -> Result<Option<String>> {
    if !step.resumed {
        return Ok(None);
    }
    let of_stack = tagged(step, resource_type, "aws:cloudformation:stack-id", &step.stack_id).await?;
    let of_name = tagged(step, resource_type, "aws:cloudformation:logical-id", &step.logical_id).await?;
    let found = of_name.into_iter().find(|id| of_stack.contains(id) && step.replaces.as_ref() != Some(id));
    Ok(found)
}

async fn tagged(step: &Step, resource_type: &str, key: &str, value: &str) -> Result<Vec<String>> {
    let filter = |name: &str, value: &str| Filter { name: Some(name.to_owned()), values: Some(vec![value.to_owned()]) };
    let filters = vec![filter("resource-type", resource_type), filter("key", key), filter("value", value)];
    let input = DescribeTagsRequest { filters: Some(filters), ..Default::default() };
    let found = step.cx.call::<api_ec2::DescribeTags>(input).await?;
    Ok(found.tags.unwrap_or_default().into_iter().filter_map(|tag| tag.resource_id).collect())
}

/// None for what EC2 does not know any more.
fn there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(error) if error.code.contains("NotFound") => Ok(None),
        found => found.map(Some),
    }
}

fn flag(value: Option<bool>) -> Option<AttributeBooleanValue> {
    value.map(|value| AttributeBooleanValue { value: Some(value) })
}

/// For what an answer must hold.
fn missing(what: &str) -> impl FnOnce() -> Error {
    let what = what.to_owned();
    move || Error::internal(format_args!("an answer without {what}"))
}
