//! The networks of private zones: AssociateVPCWithHostedZone, DisassociateVPCFromHostedZone, ListHostedZonesByVPC, and
//! the authorizations that let another account associate its own network.

use std::sync::Arc;

use api_ec2::DescribeVpcs;
use api_ec2::types::DescribeVpcsRequest;
use api_route53::errors;
use api_route53::types as api;
use kernel::{Account, Ctx, Error, Read, ReadTyped, Region, Result, page};

use crate::list_zones::max_items;
use crate::record::{Vpc, Zone};
use crate::{Route53, change, publish};

const MAX_ITEMS: usize = 100;
pub const MAX_VPCS: usize = 300;

/// The network of a request, which must be one of the caller's: it is looked for as the caller, as on AWS.
pub async fn known(cx: &Ctx, given: Option<api::VPC>) -> Result<Vpc> {
    let vpc = parse(given)?;
    let input = DescribeVpcsRequest { vpc_ids: Some(vec![vpc.id.clone()]), ..Default::default() };
    match cx.in_region(vpc.region).call::<DescribeVpcs>(input).await {
        Ok(_) => Ok(vpc),
        Err(error) if error.code.starts_with("InvalidVpc") => Err(errors::invalid_vpc_id(format!(
            "The VPC {} in region {} does not exist or is not yours.",
            vpc.id, vpc.region
        ))),
        Err(error) => Err(error),
    }
}

pub async fn associate(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::AssociateVPCWithHostedZoneRequest,
) -> Result<api::AssociateVPCWithHostedZoneResponse> {
    let id = Zone::plain_id(input.hosted_zone_id.as_deref().unwrap_or_default()).to_owned();
    let owner = owner(&cx, &id)?;
    let vpc = known(&cx, input.vpc).await?;
    let (inner, comment, of, zone_id) = (cx.clone(), input.comment, owner.clone(), id.clone());
    let info = cx
        .write(move |writer| {
            let mut zone = of_account(writer, &of, &zone_id)?;
            if of != inner.account && writer.get::<Vpc>(&authorization_key(&of, &zone_id, &vpc.id))?.is_none() {
                return Err(errors::not_authorized_exception(format!(
                    "The VPC: {} has not authorized to associate with your hosted zone.",
                    vpc.id
                )));
            }
            if !zone.private {
                return Err(errors::public_zone_vpc_association(
                    "You're trying to associate a VPC with a public hosted zone. Amazon Route 53 doesn't support that.",
                ));
            }
            if !zone.vpcs.contains(&vpc) {
                refuse_conflict(writer, &zone.name, &vpc)?;
                if zone.vpcs.len() >= MAX_VPCS {
                    return Err(errors::limits_exceeded(format!(
                        "Limits Exceeded: MAX_VPCS_ASSOCIATED_BY_ZONE. Current limit is {MAX_VPCS}."
                    )));
                }
                zone.vpcs.push(vpc);
            }
            zone.put(writer, &of)?;
            change::record(writer, &inner, comment)
        })
        .await?;
    publish::networks(&state, &cx.cloud, &owner, &id)?;
    Ok(api::AssociateVPCWithHostedZoneResponse { change_info: Some(info) })
}

pub async fn disassociate(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::DisassociateVPCFromHostedZoneRequest,
) -> Result<api::DisassociateVPCFromHostedZoneResponse> {
    let id = Zone::plain_id(input.hosted_zone_id.as_deref().unwrap_or_default()).to_owned();
    let owner = owner(&cx, &id)?;
    let vpc = parse(input.vpc)?;
    if owner != cx.account {
        // Only its own network may an account take out of another's zone.
        known(&cx, Some(vpc.described())).await?;
    }
    let (inner, comment, of, zone_id) = (cx.clone(), input.comment, owner.clone(), id.clone());
    let info = cx
        .write(move |writer| {
            let mut zone = of_account(writer, &of, &zone_id)?;
            let Some(at) = zone.vpcs.iter().position(|known| *known == vpc) else {
                return Err(errors::vpc_association_not_found(format!(
                    "The VPC {} and hosted zone {} that you specified are not currently associated.",
                    vpc.id, zone.id
                )));
            };
            if zone.vpcs.len() == 1 {
                return Err(errors::last_vpc_association(
                    "The VPC that you're trying to disassociate from the private hosted zone is the last VPC that is \
                     associated with the hosted zone.",
                ));
            }
            zone.vpcs.remove(at);
            zone.put(writer, &of)?;
            change::record(writer, &inner, comment)
        })
        .await?;
    publish::networks(&state, &cx.cloud, &owner, &id)?;
    Ok(api::DisassociateVPCFromHostedZoneResponse { change_info: Some(info) })
}

/// Zones of other accounts too, which their owners let the network into.
pub async fn list_zones(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::ListHostedZonesByVPCRequest,
) -> Result<api::ListHostedZonesByVPCResponse> {
    let vpc = api::VPC { vpc_region: input.vpc_region, vpc_id: input.vpc_id };
    let vpc = known(&cx, Some(vpc)).await?;
    let limit = max_items(input.max_items.as_deref(), MAX_ITEMS)?;
    let mut found: Vec<(Account, Zone)> = seen_by(&cx.read(), &vpc.id, None)?;
    found.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
    let (zones, next_token) = page::cut(found, input.next_token.as_deref(), limit, |(_, zone)| zone.id.clone())
        .map_err(|_| errors::invalid_pagination_token("The pagination token is not valid."))?;
    let summary = |(account, zone): (Account, Zone)| api::HostedZoneSummary {
        hosted_zone_id: Some(zone.id),
        name: Some(zone.name),
        owner: Some(api::HostedZoneOwner { owning_account: Some(account.to_string()), owning_service: None }),
    };
    Ok(api::ListHostedZonesByVPCResponse {
        hosted_zone_summaries: Some(zones.into_iter().map(summary).collect()),
        max_items: Some(limit.to_string()),
        next_token,
    })
}

pub async fn authorize(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::CreateVPCAssociationAuthorizationRequest,
) -> Result<api::CreateVPCAssociationAuthorizationResponse> {
    let vpc = parse(input.vpc)?;
    let described = vpc.described();
    let inner = cx.clone();
    let id = cx
        .write(move |writer| {
            let zone = Zone::load(writer, &inner, &input.hosted_zone_id.unwrap_or_default())?;
            if !zone.private {
                return Err(errors::public_zone_vpc_association("The hosted zone is public."));
            }
            writer.put(&authorization_key(&inner.account, &zone.id, &vpc.id), &vpc)?;
            Ok(zone.id)
        })
        .await?;
    Ok(api::CreateVPCAssociationAuthorizationResponse { hosted_zone_id: Some(id), vpc: Some(described) })
}

pub async fn revoke(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::DeleteVPCAssociationAuthorizationRequest,
) -> Result<api::DeleteVPCAssociationAuthorizationResponse> {
    let vpc = parse(input.vpc)?;
    let inner = cx.clone();
    cx.write(move |writer| {
        let zone = Zone::load(writer, &inner, &input.hosted_zone_id.unwrap_or_default())?;
        match writer.delete(&authorization_key(&inner.account, &zone.id, &vpc.id))? {
            true => Ok(api::DeleteVPCAssociationAuthorizationResponse {}),
            false => Err(errors::vpc_association_authorization_not_found(format!(
                "The VPC {} is not authorized to be associated with the hosted zone.",
                vpc.id
            ))),
        }
    })
    .await
}

pub async fn list_authorizations(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::ListVPCAssociationAuthorizationsRequest,
) -> Result<api::ListVPCAssociationAuthorizationsResponse> {
    let reader = cx.read();
    let zone = Zone::load(&reader, &cx, &input.hosted_zone_id.unwrap_or_default())?;
    let limit = max_items(input.max_results.as_deref(), 50)?;
    let prefix = store::prefix(&[cx.account.as_str(), "global", "route53", "vpc-authorization", &zone.id]);
    let found: Vec<(String, Vpc)> = reader.list(&prefix)?;
    let (page, next_token) = page::cut(found, input.next_token.as_deref(), limit, |(key, _)| key.clone())
        .map_err(|_| errors::invalid_pagination_token("The pagination token is not valid."))?;
    Ok(api::ListVPCAssociationAuthorizationsResponse {
        hosted_zone_id: Some(zone.id),
        next_token,
        vpcs: Some(page.iter().map(|(_, vpc)| vpc.described()).collect()),
    })
}

/// A network sees one private zone of a name.
pub fn refuse_conflict(reader: &impl Read, name: &str, vpc: &Vpc) -> Result<()> {
    let zones = seen_by(reader, &vpc.id, Some(name))?;
    match zones.first() {
        None => Ok(()),
        Some((_, zone)) => Err(errors::conflicting_domain_exists(format!(
            "The VPC {} in region {} has already been associated with the hosted zone {} with the same domain name.",
            vpc.id, vpc.region, zone.id
        ))),
    }
}

fn parse(given: Option<api::VPC>) -> Result<Vpc> {
    let given = given.unwrap_or_default();
    let invalid = |what: &str| errors::invalid_vpc_id(format!("The {what} of the VPC is missing or not valid."));
    let id = given.vpc_id.filter(|id| id.starts_with("vpc-")).ok_or_else(|| invalid("id"))?;
    let region: Region = given.vpc_region.unwrap_or_default().parse().map_err(|()| invalid("region"))?;
    Ok(Vpc { region, id })
}

fn owner(cx: &Ctx, id: &str) -> Result<Account> {
    let owner: Option<Account> = cx.read().get(&Zone::owner_key(id))?;
    owner.ok_or_else(|| crate::errors::no_zone(id))
}

fn of_account(reader: &impl Read, account: &Account, id: &str) -> Result<Zone> {
    reader.get(&Zone::key_of(account, id))?.ok_or_else(|| crate::errors::no_zone(id))
}

fn authorization_key(account: &Account, zone: &str, vpc: &str) -> String {
    store::key(&[account.as_str(), "global", "route53", "vpc-authorization", zone, vpc])
}

/// The private zones that a network sees, those of one name or all.
fn seen_by(reader: &impl Read, vpc_id: &str, name: Option<&str>) -> Result<Vec<(Account, Zone)>> {
    let owners: Vec<(String, Account)> = reader.list(&Zone::sight_prefix(vpc_id, name))?;
    let mut found = Vec::new();
    for (key, account) in owners {
        let Some(id) = store::parts(&key).pop() else { continue };
        let zone = of_account(reader, &account, &id).map_err(|_| Error::internal("a zone with an owner is gone"))?;
        found.push((account, zone));
    }
    Ok(found)
}
