//! Reusable delegation sets: four name servers that several public zones share.

use std::sync::Arc;

use api_route53::errors;
use api_route53::types as api;
use kernel::{Ctx, Read, ReadTyped, Result, id, index};
use serde::{Deserialize, Serialize};

use crate::Route53;
use crate::list_zones::max_items;
use crate::record::Zone;

pub const MAX_SETS: usize = 100;
const MAX_ZONES: i64 = 100;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DelegationSet {
    pub id: String,
    pub caller_reference: String,
    pub name_servers: Vec<String>,
}

impl DelegationSet {
    fn key(cx: &Ctx, id: &str) -> String {
        cx.global_key("route53", &["delegationset", id])
    }

    pub fn load(reader: &impl Read, cx: &Ctx, given: &str) -> Result<DelegationSet> {
        let id = given.trim_start_matches('/').strip_prefix("delegationset/").unwrap_or(given);
        let missing =
            || errors::no_such_delegation_set(format!("A reusable delegation set with ID {id} does not exist."));
        reader.get(&DelegationSet::key(cx, id))?.ok_or_else(missing)
    }

    fn described(&self) -> api::DelegationSet {
        api::DelegationSet {
            id: Some(format!("/delegationset/{}", self.id)),
            caller_reference: Some(self.caller_reference.clone()),
            name_servers: Some(self.name_servers.clone()),
        }
    }
}

pub fn all(cx: &Ctx) -> Result<Vec<DelegationSet>> {
    let found: Vec<(String, DelegationSet)> = cx.read().list(&cx.global_prefix("route53", &["delegationset"]))?;
    Ok(found.into_iter().map(|(_, set)| set).collect())
}

/// Four, one in each of the domains that AWS spreads them over.
pub fn new_servers() -> Vec<String> {
    let domains = ["com", "net", "org", "co.uk"];
    let server = |(n, domain): (usize, &&str)| {
        let number: usize = id::random::<2>().iter().map(|byte| usize::from(*byte)).sum();
        format!("ns-{}.awsdns-{:02}.{domain}", n * 512 + number, number % 64)
    };
    domains.iter().enumerate().map(server).collect()
}

pub async fn create(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::CreateReusableDelegationSetRequest,
) -> Result<api::CreateReusableDelegationSetResponse> {
    let inner = cx.clone();
    let set = cx
        .write(move |writer| {
            let reference = input.caller_reference.unwrap_or_default();
            let sets: Vec<(String, DelegationSet)> =
                writer.list(&inner.global_prefix("route53", &["delegationset"]))?;
            if sets.iter().any(|(_, set)| set.caller_reference == reference) {
                return Err(errors::delegation_set_already_created(
                    "A delegation set with the same owner and caller reference combination has already been created.",
                ));
            }
            if sets.len() >= MAX_SETS {
                return Err(errors::limits_exceeded(format!(
                    "Limits Exceeded: MAX_REUSABLE_DELEGATION_SETS_BY_OWNER. Current limit is {MAX_SETS}."
                )));
            }
            let mut set = DelegationSet {
                id: format!("N{}", id::upper_alphanumeric(20)),
                caller_reference: reference,
                name_servers: new_servers(),
            };
            if let Some(given) = &input.hosted_zone_id {
                let mut zone = Zone::load(writer, &inner, given).map_err(|_| {
                    errors::hosted_zone_not_found(format!("The specified hosted zone {given} can't be found."))
                })?;
                if zone.private {
                    return Err(errors::invalid_argument("A private hosted zone has no delegation set."));
                }
                if zone.delegation_set.is_some() {
                    return Err(errors::delegation_set_already_reusable(
                        "The specified delegation set has already been marked as reusable.",
                    ));
                }
                set.name_servers = zone.name_servers.clone();
                zone.delegation_set = Some(set.id.clone());
                zone.put(writer, &inner.account)?;
            }
            writer.put(&DelegationSet::key(&inner, &set.id), &set)?;
            Ok(set)
        })
        .await?;
    Ok(api::CreateReusableDelegationSetResponse {
        location: Some(format!("https://route53.amazonaws.com/2013-04-01/delegationset/{}", set.id)),
        delegation_set: Some(set.described()),
    })
}

pub async fn get(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::GetReusableDelegationSetRequest,
) -> Result<api::GetReusableDelegationSetResponse> {
    let set = DelegationSet::load(&cx.read(), &cx, &input.id.unwrap_or_default())?;
    Ok(api::GetReusableDelegationSetResponse { delegation_set: Some(set.described()) })
}

pub async fn delete(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::DeleteReusableDelegationSetRequest,
) -> Result<api::DeleteReusableDelegationSetResponse> {
    let inner = cx.clone();
    cx.write(move |writer| {
        let set = DelegationSet::load(writer, &inner, &input.id.unwrap_or_default())?;
        if zones_of(writer, &inner, &set)? > 0 {
            return Err(errors::delegation_set_in_use(
                "The specified delegation contains associated hosted zones which must be deleted before the reusable \
                 delegation set can be deleted.",
            ));
        }
        writer.delete(&DelegationSet::key(&inner, &set.id))?;
        Ok(api::DeleteReusableDelegationSetResponse {})
    })
    .await
}

pub async fn list(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::ListReusableDelegationSetsRequest,
) -> Result<api::ListReusableDelegationSetsResponse> {
    let limit = max_items(input.max_items.as_deref(), MAX_SETS)?;
    let mut sets = all(&cx)?;
    sets.retain(|set| input.marker.as_ref().is_none_or(|marker| set.id >= *marker));
    let next = sets.get(limit).map(|set| set.id.clone());
    sets.truncate(limit);
    Ok(api::ListReusableDelegationSetsResponse {
        delegation_sets: Some(sets.iter().map(DelegationSet::described).collect()),
        marker: Some(input.marker.unwrap_or_default()),
        is_truncated: Some(next.is_some()),
        next_marker: next,
        max_items: Some(limit.to_string()),
    })
}

pub async fn limit(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::GetReusableDelegationSetLimitRequest,
) -> Result<api::GetReusableDelegationSetLimitResponse> {
    let reader = cx.read();
    let set = DelegationSet::load(&reader, &cx, &input.delegation_set_id.unwrap_or_default())?;
    Ok(api::GetReusableDelegationSetLimitResponse {
        limit: Some(api::ReusableDelegationSetLimit { r#type: input.r#type, value: Some(MAX_ZONES) }),
        count: Some(zones_of(&reader, &cx, &set)?),
    })
}

pub fn zones_of(reader: &dyn Read, cx: &Ctx, set: &DelegationSet) -> Result<i64> {
    Ok(index::count_of(reader, &Zone::table(&cx.account), "delegation-set", &set.id)? as i64)
}
