//! Tags of alarms: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_TagResource.html>

use std::sync::Arc;

use api_cloudwatch::errors::resource_not_found_exception;
use api_cloudwatch::types::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput,
};
use kernel::tags::{self, TagProblem};
use kernel::{Arn, Ctx, Error, Read, ReadTyped, Result};

use crate::Cloudwatch;
use crate::alarm::{self, Alarm};
use crate::errors::invalid;

pub async fn list(_: Arc<Cloudwatch>, cx: Ctx, input: ListTagsForResourceInput) -> Result<ListTagsForResourceOutput> {
    let alarm = find(&cx.read(), &cx, &input.resource_arn.unwrap_or_default())?;
    let tags = alarm.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
    Ok(ListTagsForResourceOutput { tags: Some(tags) })
}

pub async fn tag(_: Arc<Cloudwatch>, cx: Ctx, input: TagResourceInput) -> Result<TagResourceOutput> {
    let arn = input.resource_arn.unwrap_or_default();
    let pairs = input.tags.unwrap_or_default().into_iter();
    let pairs: Vec<_> = pairs.map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())).collect();
    let context = cx.clone();
    cx.write(move |writer| {
        let mut alarm = find(writer, &context, &arn)?;
        tags::merge(&context, &mut alarm.tags, pairs).map_err(|(key, found)| problem(&key, found))?;
        Ok(writer.put(&alarm::key(&context, &alarm.name), &alarm)?)
    })
    .await?;
    Ok(TagResourceOutput {})
}

pub async fn untag(_: Arc<Cloudwatch>, cx: Ctx, input: UntagResourceInput) -> Result<UntagResourceOutput> {
    let arn = input.resource_arn.unwrap_or_default();
    let keys = input.tag_keys.unwrap_or_default();
    let context = cx.clone();
    cx.write(move |writer| {
        let mut alarm = find(writer, &context, &arn)?;
        alarm.tags.retain(|key, _| !keys.contains(key));
        Ok(writer.put(&alarm::key(&context, &alarm.name), &alarm)?)
    })
    .await?;
    Ok(UntagResourceOutput {})
}

fn find(reader: &impl Read, cx: &Ctx, arn: &str) -> Result<Alarm> {
    let parsed: Arn = arn.parse().map_err(|()| invalid(format!("Invalid arn syntax: {arn}")))?;
    let name = parsed.resource.strip_prefix("alarm:");
    let found: Option<Alarm> = match name {
        Some(name) => reader.get(&alarm::key(cx, name))?,
        None => None,
    };
    found
        .filter(|alarm| alarm.arn == arn)
        .ok_or_else(|| resource_not_found_exception(format!("Unknown resource {arn}")))
}

/// The problem in CloudWatch's words.
pub fn problem(key: &str, problem: TagProblem) -> Error {
    invalid(match problem {
        TagProblem::TooMany => "The number of tags exceeds the limit of 50.".to_owned(),
        TagProblem::EmptyKey => "A tag key cannot be empty.".to_owned(),
        TagProblem::KeyTooLong => "A tag key exceeds the maximum length of 128 characters.".to_owned(),
        TagProblem::ValueTooLong => "A tag value exceeds the maximum length of 256 characters.".to_owned(),
        TagProblem::Reserved => format!("Tag keys starting with 'aws:' are reserved for internal use: {key}"),
    })
}
