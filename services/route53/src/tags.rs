//! Tags of hosted zones.

use std::sync::Arc;

use api_route53::types::{
    ChangeTagsForResourceRequest, ChangeTagsForResourceResponse, ListTagsForResourceRequest,
    ListTagsForResourceResponse, ResourceTagSet, Tag,
};
use kernel::{Ctx, Error, Result, tags};

use crate::record::Zone;
use crate::{Route53, errors};

pub async fn change(
    _: Arc<Route53>,
    cx: Ctx,
    input: ChangeTagsForResourceRequest,
) -> Result<ChangeTagsForResourceResponse> {
    check_type(input.resource_type.as_deref())?;
    let inner = cx.clone();
    cx.write(move |writer| {
        let mut zone = Zone::load(writer, &inner, &input.resource_id.unwrap_or_default())?;
        let removed = input.remove_tag_keys.unwrap_or_default();
        zone.tags.retain(|key, _| !removed.contains(key));
        let added = input.add_tags.unwrap_or_default();
        let added = added.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
        tags::merge(&inner, &mut zone.tags, added)
            .map_err(|(key, _)| errors::input(format!("The tag with the key '{key}' is not valid.")))?;
        Ok(writer.put(&Zone::key(&inner, &zone.id), &zone)?)
    })
    .await?;
    Ok(ChangeTagsForResourceResponse {})
}

pub async fn list(_: Arc<Route53>, cx: Ctx, input: ListTagsForResourceRequest) -> Result<ListTagsForResourceResponse> {
    check_type(input.resource_type.as_deref())?;
    let zone = Zone::load(&cx.read(), &cx, &input.resource_id.unwrap_or_default())?;
    let tags = zone.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    Ok(ListTagsForResourceResponse {
        resource_tag_set: Some(ResourceTagSet {
            resource_type: input.resource_type,
            resource_id: Some(zone.id),
            tags: Some(tags.collect()),
        }),
    })
}

fn check_type(resource_type: Option<&str>) -> Result<()> {
    match resource_type {
        Some("hostedzone") => Ok(()),
        other => Err(Error::not_implemented(format_args!("tags of {} in route53", other.unwrap_or("nothing")))),
    }
}
