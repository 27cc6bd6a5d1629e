//! Which zones and subnets a group may use, checked against EC2 when it is made or changed.

use api_ec2::types::{DescribeSubnetsRequest, Filter};
use kernel::{Ctx, Error, Result};

use crate::errors::validation;
use crate::group::Subnet;

pub struct Placement {
    pub subnets: Vec<Subnet>,
    pub zones: Vec<String>,
}

/// `subnets` is VPCZoneIdentifier: ids with commas between.
pub async fn resolve(cx: &Ctx, subnets: Option<&str>, zones: Option<&[String]>) -> Result<Placement> {
    let ids: Vec<String> =
        subnets.unwrap_or_default().split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect();
    let zones = zones.unwrap_or_default();
    if let Some(unknown) = zones.iter().find(|zone| cx.region.zone(zone).is_none()) {
        return Err(validation(format!("Invalid availability zones: [{unknown}]")));
    }
    if ids.is_empty() {
        if zones.is_empty() {
            return Err(validation("At least one Availability Zone or VPC Subnet is required."));
        }
        in_default_subnets(cx, zones).await?;
        return Ok(Placement { subnets: Vec::new(), zones: sorted(zones.to_vec()) });
    }
    let input = DescribeSubnetsRequest { subnet_ids: Some(ids.clone()), ..DescribeSubnetsRequest::default() };
    let answer = cx.call::<api_ec2::DescribeSubnets>(input).await.map_err(as_validation)?;
    let found = answer.subnets.unwrap_or_default();
    let mut vpc: Option<String> = None;
    let mut subnets = Vec::with_capacity(ids.len());
    for id in ids {
        let subnet = found.iter().find(|subnet| subnet.subnet_id.as_ref() == Some(&id));
        let subnet = subnet.ok_or_else(|| validation(format!("The subnet ID '{id}' does not exist")))?;
        if *vpc.get_or_insert(subnet.vpc_id.clone().unwrap_or_default()) != subnet.vpc_id.clone().unwrap_or_default() {
            return Err(validation("The subnets of an Auto Scaling group must be in one VPC."));
        }
        subnets.push(Subnet { id, zone: subnet.availability_zone.clone().unwrap_or_default() });
    }
    let of_subnets = sorted(subnets.iter().map(|subnet| subnet.zone.clone()).collect());
    if !zones.is_empty() && sorted(zones.to_vec()) != of_subnets {
        return Err(validation(
            "The availability zones of the specified subnets and the Auto Scaling group do not match",
        ));
    }
    Ok(Placement { subnets, zones: of_subnets })
}

/// Zones alone mean their default subnets, which must be there.
async fn in_default_subnets(cx: &Ctx, zones: &[String]) -> Result<()> {
    let filter = |name: &str, values: Vec<String>| Filter { name: Some(name.to_owned()), values: Some(values) };
    let filters = vec![filter("default-for-az", vec!["true".to_owned()])];
    let input = DescribeSubnetsRequest { filters: Some(filters), ..DescribeSubnetsRequest::default() };
    let found = cx.call::<api_ec2::DescribeSubnets>(input).await.map_err(as_validation)?.subnets.unwrap_or_default();
    match zones.iter().find(|zone| !found.iter().any(|subnet| subnet.availability_zone.as_ref() == Some(zone))) {
        Some(zone) => Err(validation(format!("No default subnet for availability zone: '{zone}'."))),
        None => Ok(()),
    }
}

fn sorted(mut zones: Vec<String>) -> Vec<String> {
    zones.sort();
    zones.dedup();
    zones
}

/// Errors of other services reach the client as this service's own.
pub fn as_validation(error: Error) -> Error {
    if error.status < 500 && !error.is("AccessDenied") && !error.is("UnauthorizedOperation") {
        return validation(error.message);
    }
    error
}
