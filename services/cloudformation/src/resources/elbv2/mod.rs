//! AWS::ElasticLoadBalancingV2: what its types share.

mod action;
pub mod listener;
pub mod listener_certificate;
pub mod listener_rule;
pub mod load_balancer;
pub mod target_group;

use api_elbv2::types::{AddTagsInput, RemoveTagsInput, Tag};
use kernel::{Error, Result};

use super::{Properties, Step};

fn tags(step: &Step) -> Option<Vec<Tag>> {
    Some(step.tags().into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect())
}

/// Brings the tags of `arn` from the old properties' to the new ones'.
async fn retag(step: &Step, arn: &str, old: &Properties) -> Result<()> {
    let wanted = step.tags();
    let gone: Vec<String> = step.tags_with(old, "Tags").into_keys().filter(|key| !wanted.contains_key(key)).collect();
    if !gone.is_empty() {
        let input = RemoveTagsInput { resource_arns: Some(vec![arn.to_owned()]), tag_keys: Some(gone) };
        step.cx.call::<api_elbv2::RemoveTags>(input).await?;
    }
    let input = AddTagsInput { resource_arns: Some(vec![arn.to_owned()]), tags: tags(step) };
    step.cx.call::<api_elbv2::AddTags>(input).await?;
    Ok(())
}

/// The part of an ARN after its `:loadbalancer/` or before, as CloudWatch's dimensions have it.
fn full_name(arn: &str, prefix: &str) -> String {
    let resource = arn.rsplit(':').next().unwrap_or_default();
    resource.strip_prefix(prefix).unwrap_or(resource).to_owned()
}

fn missing(what: &str) -> impl FnOnce() -> Error {
    let what = what.to_owned();
    move || Error::internal(format_args!("an answer without {what}"))
}
