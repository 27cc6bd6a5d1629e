//! Tags of hosted zones and health checks.

use std::sync::Arc;

use api_route53::types::{
    ChangeTagsForResourceRequest, ChangeTagsForResourceResponse, ListTagsForResourceRequest,
    ListTagsForResourceResponse, ListTagsForResourcesRequest, ListTagsForResourcesResponse, ResourceTagSet, Tag,
};
use kernel::tags::{self, Tags};
use kernel::{Ctx, Error, Read, Result};

use crate::health_check::HealthCheck;
use crate::record::Zone;
use crate::{Route53, errors};

/// Resources that one ListTagsForResources may name.
const MAX_RESOURCES: usize = 10;

pub async fn change(
    _: Arc<Route53>,
    cx: Ctx,
    input: ChangeTagsForResourceRequest,
) -> Result<ChangeTagsForResourceResponse> {
    let inner = cx.clone();
    let change = move |tags: &mut Tags| {
        let removed = input.remove_tag_keys.unwrap_or_default();
        tags.retain(|key, _| !removed.contains(key));
        let added = input.add_tags.unwrap_or_default();
        let added = added.into_iter().map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()));
        tags::merge(&inner, tags, added)
            .map_err(|(key, _)| errors::input(format!("The tag with the key '{key}' is not valid.")))
    };
    let (inner, id) = (cx.clone(), input.resource_id.unwrap_or_default());
    let of_check = is_health_check(input.resource_type.as_deref())?;
    cx.write(move |writer| {
        if of_check {
            let mut check = HealthCheck::load(writer, &inner, &id)?;
            change(&mut check.tags)?;
            return check.put(writer, &inner.account);
        }
        let mut zone = Zone::load(writer, &inner, &id)?;
        change(&mut zone.tags)?;
        zone.put(writer, &inner.account)
    })
    .await?;
    Ok(ChangeTagsForResourceResponse {})
}

pub async fn list(_: Arc<Route53>, cx: Ctx, input: ListTagsForResourceRequest) -> Result<ListTagsForResourceResponse> {
    let set = tag_set(&cx.read(), &cx, input.resource_type, &input.resource_id.unwrap_or_default())?;
    Ok(ListTagsForResourceResponse { resource_tag_set: Some(set) })
}

pub async fn list_many(
    _: Arc<Route53>,
    cx: Ctx,
    input: ListTagsForResourcesRequest,
) -> Result<ListTagsForResourcesResponse> {
    let ids = input.resource_ids.unwrap_or_default();
    if ids.len() > MAX_RESOURCES {
        return Err(errors::input("A request may name ten resources at most."));
    }
    let reader = cx.read();
    let sets: Result<Vec<ResourceTagSet>> =
        ids.iter().map(|id| tag_set(&reader, &cx, input.resource_type.clone(), id)).collect();
    Ok(ListTagsForResourcesResponse { resource_tag_sets: Some(sets?) })
}

fn tag_set(reader: &impl Read, cx: &Ctx, resource_type: Option<String>, given: &str) -> Result<ResourceTagSet> {
    let (id, tags) = if is_health_check(resource_type.as_deref())? {
        let check = HealthCheck::load(reader, cx, given)?;
        (check.id, check.tags)
    } else {
        let zone = Zone::load(reader, cx, given)?;
        (zone.id, zone.tags)
    };
    let tags = tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    Ok(ResourceTagSet { resource_type, resource_id: Some(id), tags: Some(tags.collect()) })
}

fn is_health_check(resource_type: Option<&str>) -> Result<bool> {
    match resource_type {
        Some("hostedzone") => Ok(false),
        Some("healthcheck") => Ok(true),
        other => Err(Error::not_implemented(format_args!("tags of {} in route53", other.unwrap_or("nothing")))),
    }
}
