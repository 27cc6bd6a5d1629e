//! ListHostedZones, ListHostedZonesByName, GetHostedZoneCount.

use std::sync::Arc;

use api_route53::types::{
    GetHostedZoneCountRequest, GetHostedZoneCountResponse, ListHostedZonesByNameRequest, ListHostedZonesByNameResponse,
    ListHostedZonesRequest, ListHostedZonesResponse,
};
use kernel::{Ctx, Result};

use crate::delegation_set::DelegationSet;
use crate::record::{Zone, listed, reversed};
use crate::{Route53, errors};

pub const MAX_ITEMS: usize = 100;

pub async fn count(_: Arc<Route53>, cx: Ctx, _: GetHostedZoneCountRequest) -> Result<GetHostedZoneCountResponse> {
    Ok(GetHostedZoneCountResponse { hosted_zone_count: Some(Zone::all(&cx)?.len() as i64) })
}

pub async fn list(_: Arc<Route53>, cx: Ctx, input: ListHostedZonesRequest) -> Result<ListHostedZonesResponse> {
    let limit = max_items(input.max_items.as_deref(), MAX_ITEMS)?;
    let mut zones = Zone::all(&cx)?;
    if let Some(given) = &input.delegation_set_id {
        let set = DelegationSet::load(&cx.read(), &cx, given)?;
        zones.retain(|zone| zone.delegation_set.as_ref() == Some(&set.id));
    }
    if let Some(kind) = input.hosted_zone_type.as_deref().filter(|kind| !kind.is_empty()) {
        zones.retain(|zone| zone.private == (kind == "PrivateHostedZone"));
    }
    if let Some(marker) = &input.marker {
        let Some(start) = zones.iter().position(|zone| zone.id == *marker) else {
            return Err(errors::input(format!("The marker {marker} is not valid.")));
        };
        zones.drain(..start);
    }
    let next = zones.get(limit).map(|zone| zone.id.clone());
    zones.truncate(limit);
    Ok(ListHostedZonesResponse {
        hosted_zones: Some(zones.iter().map(Zone::described).collect()),
        marker: input.marker,
        is_truncated: Some(next.is_some()),
        next_marker: next,
        max_items: Some(limit.to_string()),
    })
}

pub async fn by_name(
    _: Arc<Route53>,
    cx: Ctx,
    input: ListHostedZonesByNameRequest,
) -> Result<ListHostedZonesByNameResponse> {
    let limit = max_items(input.max_items.as_deref(), MAX_ITEMS)?;
    if input.hosted_zone_id.is_some() && input.dns_name.is_none() {
        return Err(errors::input("If you specify a hosted zone ID, you must also specify a DNS name."));
    }
    let key = |name: &str, id: &str| (reversed(name), id.to_owned());
    let mut zones = Zone::all(&cx)?;
    zones.sort_by_key(|zone| key(&zone.name, &zone.id));
    if let Some(start) = &input.dns_name {
        let name = listed(start).ok_or_else(|| errors::input(format!("The DNS name {start} is not valid.")))?;
        let id = input.hosted_zone_id.as_deref().map(Zone::plain_id).unwrap_or("");
        let start = key(&name, id);
        zones.retain(|zone| key(&zone.name, &zone.id) >= start);
    }
    let next = zones.get(limit).map(|zone| (zone.name.clone(), zone.id.clone()));
    zones.truncate(limit);
    let (next_name, next_id) = next.unzip();
    Ok(ListHostedZonesByNameResponse {
        hosted_zones: Some(zones.iter().map(Zone::described).collect()),
        dns_name: input.dns_name,
        hosted_zone_id: input.hosted_zone_id,
        is_truncated: Some(next_name.is_some()),
        next_dns_name: next_name,
        next_hosted_zone_id: next_id,
        max_items: Some(limit.to_string()),
    })
}

/// MaxItems is a text in this API.
pub fn max_items(given: Option<&str>, most: usize) -> Result<usize> {
    let Some(given) = given else { return Ok(most) };
    match given.parse::<usize>() {
        Ok(n) if n > 0 => Ok(n.min(most)),
        _ => Err(errors::input(format!("MaxItems: {given} is not a positive number."))),
    }
}
