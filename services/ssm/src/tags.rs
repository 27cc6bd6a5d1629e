//! Tags of parameters.

use std::sync::Arc;

use api_ssm::errors;
use api_ssm::types::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult, Tag,
};
use kernel::tags::{TagProblem, Tags, merge};
use kernel::{Ctx, Error, Result};

use crate::Ssm;
use crate::record::Record;

/// Tags as a request gives them, checked.
pub fn from_input(cx: &Ctx, given: Vec<Tag>) -> Result<Tags> {
    let mut tags = Tags::new();
    add_to(cx, &mut tags, given)?;
    Ok(tags)
}

fn add_to(cx: &Ctx, tags: &mut Tags, given: Vec<Tag>) -> Result<()> {
    let pairs = given.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
    merge(cx, tags, pairs).map_err(|(key, problem)| match problem {
        TagProblem::TooMany => errors::too_many_tags_error("Too many tags were specified. The maximum is 50."),
        TagProblem::Reserved => {
            Error::client("ValidationException", format!("aws: prefixed tag key names are not allowed: {key}"))
        }
        _ => Error::client("ValidationException", format!("The tag with the key '{key}' is not valid.")),
    })
}

pub async fn add(_: Arc<Ssm>, cx: Ctx, input: AddTagsToResourceRequest) -> Result<AddTagsToResourceResult> {
    let given = input.tags.unwrap_or_default();
    let caller = cx.clone();
    change(&cx, input.resource_type, input.resource_id, move |tags| add_to(&caller, tags, given)).await?;
    Ok(AddTagsToResourceResult {})
}

pub async fn remove(
    _: Arc<Ssm>,
    cx: Ctx,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult> {
    let keys = input.tag_keys.unwrap_or_default();
    change(&cx, input.resource_type, input.resource_id, move |tags| {
        tags.retain(|key, _| !keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(RemoveTagsFromResourceResult {})
}

pub async fn list(_: Arc<Ssm>, cx: Ctx, input: ListTagsForResourceRequest) -> Result<ListTagsForResourceResult> {
    check_type(input.resource_type.as_deref())?;
    let id = input.resource_id.unwrap_or_default();
    let record = Record::load(&cx.read(), &cx, &id)?.ok_or_else(|| no_resource(&id))?;
    let tags = record.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    Ok(ListTagsForResourceResult { tag_list: Some(tags.collect()) })
}

async fn change(
    cx: &Ctx,
    resource_type: Option<String>,
    id: Option<String>,
    edit: impl FnOnce(&mut Tags) -> Result<()> + Send + 'static,
) -> Result<()> {
    check_type(resource_type.as_deref())?;
    let (id, inner) = (id.unwrap_or_default(), cx.clone());
    cx.write(move |writer| {
        let mut record = Record::load(writer, &inner, &id)?.ok_or_else(|| no_resource(&id))?;
        edit(&mut record.tags)?;
        Ok(writer.put(&Record::key(&inner, &id), &record)?)
    })
    .await
}

fn check_type(resource_type: Option<&str>) -> Result<()> {
    match resource_type {
        Some("Parameter") => Ok(()),
        other => Err(Error::not_implemented(format_args!("tags of {} in ssm", other.unwrap_or("nothing")))),
    }
}

fn no_resource(id: &str) -> Error {
    errors::invalid_resource_id(format!("The resource ID \"{id}\" is not valid. Verify the ID and try again."))
}
