//! Where a balancer stands: its subnets and security groups, checked as AWS checks them, and changed live.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html>

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    SetIpAddressTypeInput, SetIpAddressTypeOutput, SetSecurityGroupsInput, SetSecurityGroupsOutput, SetSubnetsInput,
    SetSubnetsOutput, SubnetMapping,
};
use kernel::{Ctx, Result};

use crate::records::{self, Elastic, Kind, LoadBalancer, Subnet};
use crate::target::net;
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
    let source_nat = input.enable_prefix_for_ipv6_source_nat.as_deref().unwrap_or("off");
    errors::refuse("EnablePrefixForIpv6SourceNat", source_nat != "off")?;
    let asked = asked_subnets(before.kind, before.internal, input.subnets, input.subnet_mappings)?;
    let mut placed = subnets(&cx, before.kind, asked, before.internal).await?;
    if before.kind == Kind::Network {
        keep_nodes(&before, &mut placed)?;
    }
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
    if balancer.kind == Kind::Network && balancer.security_groups.is_empty() {
        let message = "You cannot associate security groups with a network load balancer that was created without any";
        return Err(errors::configuration(message));
    }
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

/// A network balancer's nodes stay where they are, with their addresses.
fn keep_nodes(before: &LoadBalancer, placed: &mut Placement) -> Result<()> {
    for known in &before.subnets {
        let Some(new) = placed.subnets.iter_mut().find(|subnet| subnet.id == known.id) else {
            let message = format!("The subnets of a network load balancer cannot be removed: {}", known.id);
            return Err(errors::configuration(message));
        };
        let is_as_before = |asked: bool, same: bool| !asked || same;
        if !is_as_before(new.elastic.is_some(), new.elastic == known.elastic)
            || !is_as_before(new.private.is_some(), new.private == known.private)
        {
            let message = format!("The address of a network load balancer in a subnet cannot be changed: {}", known.id);
            return Err(errors::configuration(message));
        }
        *new = known.clone();
    }
    Ok(())
}

/// A subnet, and the address that the node is to have there.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    id: String,
    allocation: Option<String>,
    private: Option<Ipv4Addr>,
}

/// The subnets' ids in the two forms in which a client may give them.
pub fn asked_subnets(
    kind: Kind,
    internal: bool,
    ids: Option<Vec<String>>,
    mappings: Option<Vec<SubnetMapping>>,
) -> Result<Vec<Asked>> {
    let (ids, mappings) = (ids.unwrap_or_default(), mappings.unwrap_or_default());
    if !ids.is_empty() && !mappings.is_empty() {
        return Err(errors::validation("You must specify either subnets or subnet mappings, but not both"));
    }
    let mut asked: Vec<Asked> = ids.into_iter().map(|id| Asked { id, ..Asked::default() }).collect();
    for mapping in mappings {
        let is_ipv6 = mapping.i_pv6_address.is_some() || mapping.source_nat_ipv6_prefix.is_some();
        let has_address = mapping.allocation_id.is_some() || mapping.private_i_pv4_address.is_some();
        if kind == Kind::Application && (has_address || is_ipv6) {
            let message = "Addresses in subnet mappings are not supported for load balancers with type 'application'";
            return Err(errors::validation(message));
        }
        errors::refuse("IPv6 addresses in subnet mappings", is_ipv6)?;
        if mapping.allocation_id.is_some() && internal {
            let message = "Elastic IP addresses can only be specified for internet-facing load balancers";
            return Err(errors::configuration(message));
        }
        if mapping.private_i_pv4_address.is_some() && !internal {
            let message = "Private IPv4 addresses can only be specified for internal load balancers";
            return Err(errors::configuration(message));
        }
        let private = mapping
            .private_i_pv4_address
            .map(|text| text.parse().map_err(|_| errors::validation(format!("'{text}' is not a valid IPv4 address"))));
        let id = mapping.subnet_id.unwrap_or_default();
        asked.push(Asked { id, allocation: mapping.allocation_id, private: private.transpose()? });
    }
    Ok(asked)
}

/// Holds the subnets against AWS's rules.
pub async fn subnets(cx: &Ctx, kind: Kind, asked: Vec<Asked>, internal: bool) -> Result<Placement> {
    let too_few = || match kind {
        Kind::Application => {
            errors::validation("At least two subnets in two different Availability Zones must be specified")
        }
        Kind::Network => errors::validation("At least one subnet must be specified"),
    };
    let least = if kind == Kind::Network { 1 } else { 2 };
    let ids: BTreeSet<String> = asked.iter().map(|one| one.id.clone()).collect();
    if ids.len() < least {
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
        let asked = asked.iter().find(|asked| asked.id == id);
        let allocation = asked.and_then(|asked| asked.allocation.clone());
        let elastic = match allocation {
            Some(allocation) => Some(elastic(cx, allocation).await?),
            None => None,
        };
        let private = asked.and_then(|asked| asked.private);
        let is_inside = |range: &str, address| net(range).is_some_and(|range| range.contains(address));
        if let Some(address) =
            private.filter(|address| !is_inside(subnet.cidr_block.as_deref().unwrap_or(""), *address))
        {
            let message = format!("The private IPv4 address '{address}' is not in the subnet '{id}'");
            return Err(errors::configuration(message));
        }
        subnets.push(Subnet { id, zone, elastic, private });
    }
    if !internal && !ec2::has_internet_gateway(cx, &vpc_id).await? {
        return Err(api_errors::invalid_subnet_exception(format!("VPC {vpc_id} has no internet gateway")));
    }
    subnets.sort_by(|a, b| a.zone.cmp(&b.zone));
    Ok(Placement { vpc_id, subnets })
}

/// An Elastic IP address that is free.
async fn elastic(cx: &Ctx, allocation: String) -> Result<Elastic> {
    let unknown = || {
        let message = format!("The allocation IDs are not available for use: {allocation}");
        api_errors::allocation_id_not_found_exception(message)
    };
    let found = ec2::elastic_address(cx, &allocation).await?.ok_or_else(unknown)?;
    match found {
        (address, false) => Ok(Elastic { allocation, address }),
        (_, true) => Err(unknown()),
    }
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
