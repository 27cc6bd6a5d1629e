//! Regions, Availability Zones and account attributes.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html>

use std::sync::Arc;

use api_ec2::types::{
    AccountAttribute, AccountAttributeValue, AvailabilityZone, AvailabilityZoneMessage,
    DescribeAccountAttributesRequest, DescribeAccountAttributesResult, DescribeAvailabilityZonesRequest,
    DescribeAvailabilityZonesResult, DescribeRegionsRequest, DescribeRegionsResult, Region as RegionAnswer,
};
use kernel::tags::Tags;
use kernel::{Ctx, Region, Result, Zone, quota};

use super::filters::{Filters, one};
use super::{default_vpc, errors};
use crate::Ec2;

const ZONE_FILTERS: [&str; 7] =
    ["group-name", "opt-in-status", "region-name", "state", "zone-id", "zone-name", "zone-type"];

/// Every Region is open here, so an opt-in one counts as opted in.
pub async fn regions(_: Arc<Ec2>, _: Ctx, input: DescribeRegionsRequest) -> Result<DescribeRegionsResult> {
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &["endpoint", "opt-in-status", "region-name"])?;
    let names = input.region_names.unwrap_or_default();
    if let Some(unknown) = names.iter().find(|name| name.parse::<Region>().is_err()) {
        return Err(errors::invalid(format!("Invalid region: [{unknown}]")));
    }
    let asked = |region: &Region| names.is_empty() || names.iter().any(|name| name == region.name());
    let endpoint = |region: Region| format!("ec2.{region}.amazonaws.com");
    let status = |region: Region| if region.is_opt_in() { "opted-in" } else { "opt-in-not-required" };
    let admitted = |region: &Region| {
        filters.admit(&Tags::new(), |name| match name {
            "endpoint" => one(endpoint(*region)),
            "opt-in-status" => one(status(*region)),
            _ => one(region),
        })
    };
    let regions = Region::all().filter(asked).filter(admitted).map(|region| RegionAnswer {
        opt_in_status: Some(status(region).to_owned()),
        region_name: Some(region.to_string()),
        endpoint: Some(endpoint(region)),
        ..Default::default()
    });
    Ok(DescribeRegionsResult { regions: Some(regions.collect()) })
}

pub async fn availability_zones(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeAvailabilityZonesRequest,
) -> Result<DescribeAvailabilityZonesResult> {
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &ZONE_FILTERS)?;
    let (names, ids) = (input.zone_names.unwrap_or_default(), input.zone_ids.unwrap_or_default());
    if let Some(unknown) = names.iter().find(|name| cx.region.zone(name).is_none()) {
        return Err(errors::invalid(format!("Invalid availability zone: [{unknown}]")));
    }
    if let Some(unknown) = ids.iter().find(|id| cx.region.zones().all(|zone| zone.id() != **id)) {
        return Err(errors::invalid(format!("Invalid availability zone-id: [{unknown}]")));
    }
    let is_asked = |zone: &Zone| {
        (names.is_empty() || names.iter().any(|name| name == zone.name)) && (ids.is_empty() || ids.contains(&zone.id()))
    };
    let zones = cx.region.zones().filter(is_asked).filter(|zone| {
        filters.admit(&Tags::new(), |name| match name {
            "group-name" => one(format!("{}-zg-1", cx.region)),
            "opt-in-status" => one("opt-in-not-required"),
            "region-name" => one(cx.region),
            "state" => one(state(&cx, *zone).0),
            "zone-id" => one(zone.id()),
            "zone-name" => one(zone.name),
            _ => one("availability-zone"),
        })
    });
    Ok(DescribeAvailabilityZonesResult { availability_zones: Some(zones.map(|zone| describe(&cx, zone)).collect()) })
}

pub async fn account_attributes(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeAccountAttributesRequest,
) -> Result<DescribeAccountAttributesResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let default = default_vpc::find(&cx.read(), &cx)?.map_or_else(|| "none".to_owned(), |vpc| vpc.id);
    let vcpus = cx.quota(&quota::ON_DEMAND_VCPUS)?.to_string();
    let addresses = cx.quota(&quota::ELASTIC_IPS)?.to_string();
    let groups = cx.quota(&quota::GROUPS_PER_INTERFACE)?.to_string();
    let all = [
        ("supported-platforms", "VPC".to_owned()),
        ("vpc-max-security-groups-per-interface", groups),
        ("max-elastic-ips", addresses.clone()),
        ("max-instances", vcpus),
        ("vpc-max-elastic-ips", addresses),
        ("default-vpc", default),
    ];
    let asked = input.attribute_names.unwrap_or_default();
    if let Some(unknown) = asked.iter().find(|name| all.iter().all(|(known, _)| known != name)) {
        return Err(errors::invalid_value(unknown, "attributeName", ""));
    }
    let chosen = all.into_iter().filter(|(name, _)| asked.is_empty() || asked.iter().any(|asked| asked == name));
    let attributes = chosen.map(|(name, value)| AccountAttribute {
        attribute_name: Some(name.to_owned()),
        attribute_values: Some(vec![AccountAttributeValue { attribute_value: Some(value) }]),
    });
    Ok(DescribeAccountAttributesResult { account_attributes: Some(attributes.collect()) })
}

/// `available`, or the state of a lost zone and the message that says so.
fn state(cx: &Ctx, zone: Zone) -> (&'static str, Option<String>) {
    match cx.cloud.faults.zone_lost_since(zone.name) {
        Some(since) => ("impaired", Some(format!("{} is unreachable since {since}.", zone.name))),
        None => ("available", None),
    }
}

fn describe(cx: &Ctx, zone: Zone) -> AvailabilityZone {
    let region = cx.region;
    let (state, message) = state(cx, zone);
    let messages = message.map(|message| AvailabilityZoneMessage { message: Some(message) });
    AvailabilityZone {
        opt_in_status: Some("opt-in-not-required".to_owned()),
        messages: Some(messages.into_iter().collect()),
        region_name: Some(region.to_string()),
        zone_name: Some(zone.name.to_owned()),
        zone_id: Some(zone.id()),
        group_name: Some(format!("{region}-zg-1")),
        network_border_group: Some(region.to_string()),
        zone_type: Some("availability-zone".to_owned()),
        state: Some(state.to_owned()),
        ..Default::default()
    }
}
