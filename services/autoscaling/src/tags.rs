//! Tags of groups: <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_autoscaling::errors::limit_exceeded_fault;
use api_autoscaling::types::{
    CreateOrUpdateTagsType, DeleteTagsType, DescribeTagsType, Filter, Tag, TagDescription, TagsType,
};
use kernel::tags::{MAX_TAGS, TagProblem, check_for};
use kernel::{Ctx, Result, page};
use schema::Empty;

use crate::Autoscaling;
use crate::describe::limit;
use crate::errors::{bad_token, validation};
use crate::group::{Group, TagValue};

/// The tags that a new group is made with.
pub fn read_new(cx: &Ctx, group: &str, tags: Vec<Tag>) -> Result<BTreeMap<String, TagValue>> {
    let mut read = BTreeMap::new();
    for tag in tags {
        if tag.resource_id.as_deref().is_some_and(|id| id != group) {
            return Err(validation("The ResourceId of a tag must be the name of the AutoScalingGroup."));
        }
        add(cx, &mut read, tag)?;
    }
    Ok(read)
}

fn add(cx: &Ctx, tags: &mut BTreeMap<String, TagValue>, tag: Tag) -> Result<()> {
    if tag.resource_type.as_deref().is_some_and(|kind| kind != "auto-scaling-group") {
        return Err(validation("Tag resource type must be auto-scaling-group"));
    }
    let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    check_for(cx, &key, &value).map_err(|problem| {
        validation(match problem {
            TagProblem::EmptyKey => "A tag key cannot be empty.".to_owned(),
            TagProblem::KeyTooLong => "A tag key must have at most 128 characters.".to_owned(),
            TagProblem::ValueTooLong => "A tag value must have at most 256 characters.".to_owned(),
            _ => format!("Tag keys starting with 'aws:' are reserved for internal use: {key}"),
        })
    })?;
    tags.insert(key, TagValue { value, propagate: tag.propagate_at_launch.unwrap_or(false) });
    if tags.keys().filter(|key| !key.starts_with("aws:")).count() > MAX_TAGS {
        return Err(limit_exceeded_fault(format!("The number of tags must not be greater than {MAX_TAGS}.")));
    }
    Ok(())
}

fn find(writer: &kernel::Writer<'_>, cx: &Ctx, tag: &Tag) -> Result<Group> {
    let name = tag.resource_id.as_deref().ok_or_else(|| validation("The tag ResourceId must not be null."))?;
    Group::find(writer, cx, name)
        .map_err(|_| validation(format!("AutoScalingGroup not found - AutoScaling Group {name} not found")))
}

pub async fn put(_: Arc<Autoscaling>, cx: Ctx, input: CreateOrUpdateTagsType) -> Result<Empty> {
    let tags = input.tags.unwrap_or_default();
    let context = cx.clone();
    cx.write(move |writer| {
        for tag in tags {
            let mut group = find(writer, &context, &tag)?;
            add(&context, &mut group.tags, tag)?;
            group.put(writer, &context)?;
        }
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Autoscaling>, cx: Ctx, input: DeleteTagsType) -> Result<Empty> {
    let tags = input.tags.unwrap_or_default();
    let context = cx.clone();
    cx.write(move |writer| {
        for tag in tags {
            let mut group = find(writer, &context, &tag)?;
            let key = tag.key.unwrap_or_default();
            // A value that is given must be the tag's.
            let value = tag.value;
            if group.tags.get(&key).is_some_and(|known| value.is_none_or(|value| value == known.value)) {
                group.tags.remove(&key);
                group.put(writer, &context)?;
            }
        }
        Ok(Empty {})
    })
    .await
}

pub async fn describe(_: Arc<Autoscaling>, cx: Ctx, input: DescribeTagsType) -> Result<TagsType> {
    let filters = input.filters.unwrap_or_default();
    let groups: Vec<(String, Group)> = cx.read().list(&cx.prefix("autoscaling", &["group"]))?;
    let mut found: Vec<TagDescription> = Vec::new();
    for (_, group) in groups {
        for (key, tag) in &group.tags {
            if fits(&group.name, key, tag, &filters)? {
                found.push(group.tag_description(key, tag));
            }
        }
    }
    let place = |tag: &TagDescription| {
        format!("{}\u{0}{}", tag.resource_id.as_deref().unwrap_or_default(), tag.key.as_deref().unwrap_or_default())
    };
    found.sort_by_key(place);
    let limit = limit(input.max_records, 50, 100);
    let (tags, next_token) = page::cut(found, input.next_token.as_deref(), limit, place).map_err(|_| bad_token())?;
    Ok(TagsType { tags: Some(tags), next_token })
}

fn fits(group: &str, key: &str, tag: &TagValue, filters: &[Filter]) -> Result<bool> {
    for filter in filters {
        let values = filter.values.as_deref().unwrap_or_default();
        let has = |value: &str| values.iter().any(|wanted| wanted == value);
        let fit = match filter.name.as_deref().unwrap_or_default() {
            "auto-scaling-group" => has(group),
            "key" => has(key),
            "value" => has(&tag.value),
            "propagate-at-launch" => has(if tag.propagate { "true" } else { "false" }),
            other => {
                return Err(validation(format!(
                    "Filter type {other} is not correct. Allowed Filter types are: auto-scaling-group key value \
                     propagate-at-launch"
                )));
            }
        };
        if !fit {
            return Ok(false);
        }
    }
    Ok(true)
}
