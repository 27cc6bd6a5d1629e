//! Where a balancer stands: its subnets and security groups, checked as AWS checks them, and changed live.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html>

use std::collections::BTreeSet;
use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    SetIpAddressTypeInput, SetIpAddressTypeOutput, SetSecurityGroupsInput, SetSecurityGroupsOutput, SetSubnetsInput,
    SetSubnetsOutput, SubnetMapping,
};
use kernel::{Ctx, Result};

use crate::records::{self, Subnet};
use crate::{Elbv2, ec2, errors, find, load_balancer};

pub struct Placement {
    pub vpc_id: String,
    pub subnets: Vec<Subnet>,
}

/// AWS wants room for a node to grow.
const FREE_ADDRESSES: i32 = 8;
const MAX_GROUPS: usize = 5;

pub async fn set_subnets(elb: Arc<Elbv2>, cx: Ctx, input: SetSubnetsInput) -> Result<SetSubnetsOutput> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let address_type = input.ip_address_type.as_deref().unwrap_or("ipv4");
    errors::refuse(&format!("load balancers with the IP address type {address_type}"), address_type != "ipv4")?;
    let before = find::balancer(&cx.read(), &cx, &arn)?;
    let asked = asked_subnets(input.subnets, input.subnet_mappings)?;
    let placed = subnets(&cx, asked, before.internal).await?;
    if placed.vpc_id != before.vpc_id {
        return Err(errors::configuration(format!(
            "The subnets must belong to the VPC of the load balancer: {}",
            before.vpc_id
        )));
    }
    let (within, asked) = (cx.clone(), arn.clone());
    let changed = cx
        .write(move |writer| {
            let mut balancer = find::balancer(writer, &within, &asked)?;
            balancer.subnets = placed.subnets;
            records::put(writer, &within, &balancer)?;
            Ok(balancer)
        })
        .await?;
    elb.sync(&cx, &arn).await;
    Ok(SetSubnetsOutput {
        availability_zones: Some(load_balancer::zones(&changed)),
        ip_address_type: Some("ipv4".to_owned()),
        ..SetSubnetsOutput::default()
    })
}

pub async fn set_ip_address_type(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: SetIpAddressTypeInput,
) -> Result<SetIpAddressTypeOutput> {
    find::balancer(&cx.read(), &cx, &input.load_balancer_arn.unwrap_or_default())?;
    let asked = input.ip_address_type.unwrap_or_default();
    errors::refuse(&format!("load balancers with the IP address type {asked}"), asked != "ipv4")?;
    Ok(SetIpAddressTypeOutput { ip_address_type: Some(asked) })
}

pub async fn set_security_groups(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: SetSecurityGroupsInput,
) -> Result<SetSecurityGroupsOutput> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let given = input.enforce_security_group_inbound_rules_on_private_link_traffic.is_some();
    errors::refuse("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", given)?;
    let balancer = find::balancer(&cx.read(), &cx, &arn)?;
    let groups = security_groups(&cx, input.security_groups, &balancer.vpc_id).await?;
    let (within, asked, new) = (cx.clone(), arn.clone(), groups.clone());
    cx.write(move |writer| {
        let mut balancer = find::balancer(writer, &within, &asked)?;
        balancer.security_groups = new;
        records::put(writer, &within, &balancer)
    })
    .await?;
    elb.sync(&cx, &arn).await;
    Ok(SetSecurityGroupsOutput { security_group_ids: Some(groups), ..SetSecurityGroupsOutput::default() })
}

/// The subnets' ids in the two forms in which a client may give them.
pub fn asked_subnets(ids: Option<Vec<String>>, mappings: Option<Vec<SubnetMapping>>) -> Result<Vec<String>> {
    let (ids, mappings) = (ids.unwrap_or_default(), mappings.unwrap_or_default());
    if !ids.is_empty() && !mappings.is_empty() {
        return Err(errors::validation("You must specify either subnets or subnet mappings, but not both"));
    }
    for mapping in &mappings {
        let is_network_only = [&mapping.allocation_id, &mapping.private_i_pv4_address, &mapping.i_pv6_address];
        if is_network_only.iter().any(|given| given.is_some()) {
            let message = "Addresses in subnet mappings are not supported for load balancers with type 'application'";
            return Err(errors::validation(message));
        }
    }
    let mapped = mappings.into_iter().filter_map(|mapping| mapping.subnet_id);
    Ok(ids.into_iter().chain(mapped).collect())
}

/// Holds the subnets against AWS's rules for application balancers.
pub async fn subnets(cx: &Ctx, ids: Vec<String>, internal: bool) -> Result<Placement> {
    let too_few = || errors::validation("At least two subnets in two different Availability Zones must be specified");
    let ids: BTreeSet<String> = ids.into_iter().collect();
    if ids.len() < 2 {
        // An unknown one is told before their number.
        describe_subnets(cx, ids).await?;
        return Err(too_few());
    }
    let found = describe_subnets(cx, ids).await?;
    let vpcs: BTreeSet<&str> = found.iter().filter_map(|subnet| subnet.vpc_id.as_deref()).collect();
    let Some(vpc_id) = vpcs.iter().next().copied().map(str::to_owned) else { return Err(too_few()) };
    if vpcs.len() > 1 {
        return Err(errors::configuration("All subnets must belong to the same VPC"));
    }
    let mut subnets: Vec<Subnet> = Vec::new();
    for subnet in &found {
        let (id, zone) =
            (subnet.subnet_id.clone().unwrap_or_default(), subnet.availability_zone.clone().unwrap_or_default());
        if subnets.iter().any(|other| other.zone == zone) {
            let message = "A load balancer cannot be attached to multiple subnets in the same Availability Zone";
            return Err(errors::configuration(message));
        }
        if subnet.available_ip_address_count.is_some_and(|free| free < FREE_ADDRESSES) {
            let message = format!(
                "Not enough IP space available in {id}. ELB requires at least {FREE_ADDRESSES} free IP addresses in each subnet."
            );
            return Err(api_errors::invalid_subnet_exception(message));
        }
        subnets.push(Subnet { id, zone });
    }
    if !internal && !ec2::has_internet_gateway(cx, &vpc_id).await? {
        return Err(api_errors::invalid_subnet_exception(format!("VPC {vpc_id} has no internet gateway")));
    }
    subnets.sort_by(|a, b| a.zone.cmp(&b.zone));
    Ok(Placement { vpc_id, subnets })
}

async fn describe_subnets(cx: &Ctx, ids: BTreeSet<String>) -> Result<Vec<api_ec2::types::Subnet>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    ec2::subnets(cx, ids.into_iter().collect()).await.map_err(|error| match error.code.as_ref() {
        "InvalidSubnetID.NotFound" | "InvalidSubnetID.Malformed" => {
            api_errors::subnet_not_found_exception(error.message)
        }
        _ => error,
    })
}

/// The groups, which must all be the VPC's; its default one if none is asked for.
pub async fn security_groups(cx: &Ctx, asked: Option<Vec<String>>, vpc_id: &str) -> Result<Vec<String>> {
    let mut groups: Vec<String> = Vec::new();
    for id in asked.unwrap_or_default() {
        if !groups.contains(&id) {
            groups.push(id);
        }
    }
    if groups.is_empty() {
        return Ok(vec![ec2::default_group(cx, vpc_id).await?]);
    }
    if groups.len() > MAX_GROUPS {
        return Err(errors::validation(format!("A load balancer can have at most {MAX_GROUPS} security groups")));
    }
    let invalid = || api_errors::invalid_security_group_exception("One or more security groups are invalid");
    let found = match ec2::security_groups(cx, groups.clone()).await {
        Err(error) if error.code.starts_with("InvalidGroup") => return Err(invalid()),
        found => found?,
    };
    if found.iter().any(|group| group.vpc_id.as_deref() != Some(vpc_id)) {
        let message = "One or more security groups do not belong to the VPC of the load balancer";
        return Err(errors::configuration(message));
    }
    Ok(groups)
}
