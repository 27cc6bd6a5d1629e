//! Tags of balancers, target groups, listeners and rules.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html>

use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    AddTagsInput, AddTagsOutput, DescribeTagsInput, DescribeTagsOutput, RemoveTagsInput, RemoveTagsOutput, Tag,
    TagDescription,
};
use kernel::tags::{self, TagProblem, Tags};
use kernel::{Ctx, Error, Read, ReadTyped, Result, Writer};

use crate::{Elbv2, errors, find, records};

const MAX_RESOURCES: usize = 20;

/// The tags that a resource is made with.
pub fn read(cx: &Ctx, given: Option<Vec<Tag>>) -> Result<Tags> {
    let mut tags = Tags::new();
    for tag in given.unwrap_or_default() {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        tags::check_for(cx, &key, &value).map_err(|problem| refused(&key, problem))?;
        if tags.insert(key, value).is_some() {
            return Err(api_errors::duplicate_tag_keys_exception("Tag keys must be unique"));
        }
    }
    if tags.keys().filter(|key| !key.starts_with("aws:")).count() > tags::MAX_TAGS {
        return Err(refused("", TagProblem::TooMany));
    }
    Ok(tags)
}

pub fn put(writer: &mut Writer<'_>, cx: &Ctx, arn: &str, tags: &Tags) -> Result<()> {
    if tags.is_empty() {
        return Ok(());
    }
    Ok(writer.put(&records::tags_key(cx, arn), tags)?)
}

pub async fn add(_: Arc<Elbv2>, cx: Ctx, input: AddTagsInput) -> Result<AddTagsOutput> {
    let arns = input.resource_arns.unwrap_or_default();
    let mut seen = std::collections::HashSet::new();
    let new: Vec<(String, String)> = input
        .tags
        .unwrap_or_default()
        .into_iter()
        .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
        .collect();
    if !new.iter().all(|(key, _)| seen.insert(key.clone())) {
        return Err(api_errors::duplicate_tag_keys_exception("Tag keys must be unique"));
    }
    let within = cx.clone();
    cx.write(move |writer| {
        for arn in &arns {
            must_exist(writer, &within, arn)?;
            let mut tags = of(writer, &within, arn)?;
            tags::merge(&within, &mut tags, new.clone()).map_err(|(key, problem)| refused(&key, problem))?;
            writer.put(&records::tags_key(&within, arn), &tags)?;
        }
        Ok(AddTagsOutput {})
    })
    .await
}

pub async fn remove(_: Arc<Elbv2>, cx: Ctx, input: RemoveTagsInput) -> Result<RemoveTagsOutput> {
    let (arns, keys) = (input.resource_arns.unwrap_or_default(), input.tag_keys.unwrap_or_default());
    let within = cx.clone();
    cx.write(move |writer| {
        for arn in &arns {
            must_exist(writer, &within, arn)?;
            let mut tags = of(writer, &within, arn)?;
            tags.retain(|key, _| !keys.contains(key));
            writer.put(&records::tags_key(&within, arn), &tags)?;
        }
        Ok(RemoveTagsOutput {})
    })
    .await
}

pub async fn describe(_: Arc<Elbv2>, cx: Ctx, input: DescribeTagsInput) -> Result<DescribeTagsOutput> {
    let arns = input.resource_arns.unwrap_or_default();
    if arns.len() > MAX_RESOURCES {
        return Err(errors::validation(format!("Cannot have more than {MAX_RESOURCES} resources in one request")));
    }
    let reader = cx.read();
    let mut descriptions = Vec::new();
    for arn in arns {
        must_exist(&reader, &cx, &arn)?;
        let tags = of(&reader, &cx, &arn)?;
        let tags = tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
        descriptions.push(TagDescription { resource_arn: Some(arn), tags: Some(tags) });
    }
    Ok(DescribeTagsOutput { tag_descriptions: Some(descriptions) })
}

pub fn of(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Tags> {
    Ok(reader.get(&records::tags_key(cx, arn))?.unwrap_or_default())
}

fn must_exist(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<()> {
    match records::tail(arn).split('/').next() {
        Some("loadbalancer") => find::balancer(reader, cx, arn).map(|_| ()),
        Some("targetgroup") => find::group(reader, cx, arn).map(|_| ()),
        Some("listener") => find::listener(reader, cx, arn).map(|_| ()),
        Some("listener-rule") => match find::default_of(reader, cx, arn)? {
            Some(_) => Ok(()),
            None => find::rule(reader, cx, arn).map(|_| ()),
        },
        _ => Err(errors::validation(format!("'{arn}' is not a valid ARN"))),
    }
}

fn refused(key: &str, problem: TagProblem) -> Error {
    match problem {
        TagProblem::TooMany => api_errors::too_many_tags_exception(format!(
            "The maximum number of tags has been reached: {}",
            tags::MAX_TAGS
        )),
        TagProblem::EmptyKey => errors::validation("Tag keys cannot be empty"),
        TagProblem::KeyTooLong => errors::validation("Tag keys cannot be longer than 128 characters"),
        TagProblem::ValueTooLong => errors::validation("Tag values cannot be longer than 256 characters"),
        TagProblem::Reserved => {
            errors::validation(format!("Tag keys cannot start with 'aws:', which is reserved: {key}"))
        }
    }
}
