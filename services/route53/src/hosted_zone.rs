//! CreateHostedZone, GetHostedZone, UpdateHostedZoneComment, DeleteHostedZone.

use std::sync::Arc;

use api_route53::errors;
use api_route53::types::{
    CreateHostedZoneRequest, CreateHostedZoneResponse, DeleteHostedZoneRequest, DeleteHostedZoneResponse,
    GetHostedZoneRequest, GetHostedZoneResponse, UpdateHostedZoneCommentRequest, UpdateHostedZoneCommentResponse,
};
use kernel::{Ctx, Error, Result, id, index, quota};

use crate::delegation_set::{self, DelegationSet};
use crate::record::{Data, Policy, RecordSet, Vpc, Zone, listed};
use crate::{Route53, change, publish, vpc};

/// The two that every zone has: NS and SOA of its own name.
const OWN_RECORDS: i64 = 2;

/// The name servers that a private zone's own records name: nothing is delegated to them.
const PRIVATE_SERVERS: [&str; 4] =
    ["ns-1536.awsdns-00.co.uk", "ns-0.awsdns-00.com", "ns-1024.awsdns-00.org", "ns-512.awsdns-00.net"];

pub async fn create(state: Arc<Route53>, cx: Ctx, input: CreateHostedZoneRequest) -> Result<CreateHostedZoneResponse> {
    let config = input.hosted_zone_config.unwrap_or_default();
    let private = input.vpc.is_some();
    if config.private_zone == Some(true) && !private {
        return Err(invalid("When you're creating a private hosted zone, you must specify a VPC."));
    }
    let given = input.name.unwrap_or_default();
    let name = listed(&given).filter(|name| name != "." && !name.starts_with('*'));
    let name = name.ok_or_else(|| errors::invalid_domain_name(format!("The domain name '{given}' is not valid.")))?;
    let vpcs = if private { vec![vpc::known(&cx, input.vpc).await?] } else { Vec::new() };
    let set = match &input.delegation_set_id {
        Some(_) if private => return Err(invalid("A private hosted zone cannot have a reusable delegation set.")),
        Some(id) => Some(DelegationSet::load(&cx.read(), &cx, id)?),
        None => None,
    };
    let name_servers = match &set {
        Some(set) => set.name_servers.clone(),
        None if private => PRIVATE_SERVERS.map(str::to_owned).to_vec(),
        None => delegation_set::new_servers(),
    };
    let limit = cx.quota(&quota::HOSTED_ZONES)?;
    let zone = Zone {
        id: format!("Z{}", id::upper_alphanumeric(20)),
        name: name.clone(),
        caller_reference: input.caller_reference.unwrap_or_default(),
        comment: config.comment.filter(|comment| !comment.is_empty()),
        name_servers,
        tags: kernel::tags::Tags::new(),
        records: OWN_RECORDS,
        private,
        vpcs,
        delegation_set: set.map(|set| set.id),
    };
    let (inner, made) = (cx.clone(), zone.clone());
    let info = cx
        .write(move |writer| {
            let table = Zone::table(&inner.account);
            if index::has_any(writer, &table, "reference", &made.caller_reference)? {
                return Err(errors::hosted_zone_already_exists(
                    "A hosted zone has already been created with the specified caller reference.",
                ));
            }
            if index::count(writer, &table)? as f64 >= limit {
                return Err(errors::too_many_hosted_zones(format!(
                    "Limits Exceeded: MAX_HOSTED_ZONES_BY_OWNER - Cannot create more hosted zones. Current limit is {limit}."
                )));
            }
            for vpc in &made.vpcs {
                vpc::refuse_conflict(writer, &made.name, vpc)?;
            }
            made.put(writer, &inner.account)?;
            for record in own_records(&made) {
                writer.put(&record.key(&inner.account, &made.id), &record)?;
            }
            change::record(writer, &inner, None)
        })
        .await?;
    publish::zone(&state, &cx.cloud, &cx.account, &zone.id)?;
    Ok(CreateHostedZoneResponse {
        location: Some(format!("https://route53.amazonaws.com/2013-04-01/hostedzone/{}", zone.id)),
        hosted_zone: Some(zone.described()),
        change_info: Some(info),
        delegation_set: zone.delegation(),
        vpc: zone.vpcs.first().map(Vpc::described),
    })
}

fn invalid(text: &str) -> Error {
    crate::errors::input(text)
}

pub async fn get(_: Arc<Route53>, cx: Ctx, input: GetHostedZoneRequest) -> Result<GetHostedZoneResponse> {
    let zone = Zone::load(&cx.read(), &cx, &input.id.unwrap_or_default())?;
    Ok(GetHostedZoneResponse {
        hosted_zone: Some(zone.described()),
        delegation_set: zone.delegation(),
        vpcs: zone.described_vpcs(),
    })
}

pub async fn update_comment(
    _: Arc<Route53>,
    cx: Ctx,
    input: UpdateHostedZoneCommentRequest,
) -> Result<UpdateHostedZoneCommentResponse> {
    let inner = cx.clone();
    let zone = cx
        .write(move |writer| {
            let mut zone = Zone::load(writer, &inner, &input.id.unwrap_or_default())?;
            zone.comment = input.comment.filter(|comment| !comment.is_empty());
            zone.put(writer, &inner.account)?;
            Ok(zone)
        })
        .await?;
    Ok(UpdateHostedZoneCommentResponse { hosted_zone: Some(zone.described()) })
}

pub async fn delete(state: Arc<Route53>, cx: Ctx, input: DeleteHostedZoneRequest) -> Result<DeleteHostedZoneResponse> {
    let inner = cx.clone();
    let (zone_id, info) = cx
        .write(move |writer| {
            let zone = Zone::load(writer, &inner, &input.id.unwrap_or_default())?;
            if zone.records > OWN_RECORDS {
                return Err(errors::hosted_zone_not_empty(
                    "The specified hosted zone contains non-required resource record sets and so cannot be deleted.",
                ));
            }
            writer.delete_prefix(&RecordSet::prefix(&inner.account, &zone.id))?;
            zone.remove(writer, &inner.account)?;
            writer.delete_prefix(&inner.global_prefix("route53", &["vpc-authorization", &zone.id]))?;
            Ok((zone.id, change::record(writer, &inner, None)?))
        })
        .await?;
    state.directory.zones().remove(&zone_id);
    Ok(DeleteHostedZoneResponse { change_info: Some(info) })
}

fn own_records(zone: &Zone) -> [RecordSet; 2] {
    let first = zone.name_servers.first().cloned().unwrap_or_default();
    let record = |kind: &str, ttl: i64, values: Vec<String>| RecordSet {
        name: zone.name.clone(),
        kind: kind.to_owned(),
        set_identifier: None,
        policy: Policy::default(),
        health_check: None,
        data: Data::Records { ttl, values },
    };
    [
        record("NS", 172_800, zone.name_servers.iter().map(|server| format!("{server}.")).collect()),
        record("SOA", 900, vec![format!("{first}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400")]),
    ]
}
