//! The network half of a launch: which interfaces the instance gets, in which subnet, with which groups and addresses.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use api_ec2::types::{InstanceNetworkInterfaceSpecification, RunInstancesRequest};
use kernel::tags::Tags;
use kernel::{Ctx, Reader, Result};
use schema::Error;

use super::faults;
use super::types::InstanceType;
use crate::network::errors::{combination, invalid, missing, refuse_member};
use crate::network::interface::{self, NewInterface};
use crate::network::records::{self, Interface, Subnet};
use crate::network::{default_vpc, errors, security_group};

/// An interface that the instance gets.
#[derive(Clone)]
pub struct Attach {
    pub device_index: u32,
    pub delete_on_termination: bool,
    pub source: Source,
}

#[derive(Clone)]
pub enum Source {
    Existing(String),
    New(Wanted),
}

/// An interface to make, once for each instance.
#[derive(Clone)]
pub struct Wanted {
    subnet_id: String,
    groups: Vec<String>,
    private_ip: Option<Ipv4Addr>,
    secondary_ips: Vec<Ipv4Addr>,
    secondary_count: usize,
    description: String,
    tags: Tags,
    auto_public: bool,
}

impl From<Wanted> for NewInterface {
    fn from(wanted: Wanted) -> NewInterface {
        NewInterface {
            subnet_id: wanted.subnet_id,
            groups: wanted.groups,
            private_ip: wanted.private_ip,
            secondary_ips: wanted.secondary_ips,
            secondary_count: wanted.secondary_count,
            description: wanted.description,
            tags: wanted.tags,
            requester: None,
            auto_public: wanted.auto_public,
        }
    }
}

/// The interfaces in order of their device index.
pub fn check(
    cx: &Ctx,
    request: &RunInstancesRequest,
    max_count: i32,
    instance_type: &InstanceType,
    tags: &Tags,
) -> Result<Vec<Attach>> {
    let reader = cx.read();
    let zone = zone(cx, request)?;
    let mut attaches = match request.network_interfaces.as_deref() {
        None | Some([]) => vec![primary(&reader, cx, request, max_count, zone.as_deref(), tags)?],
        Some(specifications) => {
            let count = specifications.len();
            let each = specifications.iter();
            each.map(|wanted| specified(&reader, cx, wanted, count, max_count, zone.as_deref(), tags))
                .collect::<Result<Vec<Attach>>>()?
        }
    };
    attaches.sort_by_key(|attach| attach.device_index);
    let indexes: BTreeSet<u32> = attaches.iter().map(|attach| attach.device_index).collect();
    if indexes.len() != attaches.len() {
        return Err(invalid("Each network interface requires a unique device index."));
    }
    if !indexes.contains(&0) {
        return Err(invalid("When specifying network interfaces, you must include a device at index 0."));
    }
    if attaches.len() > usize::try_from(instance_type.max_interfaces()).unwrap_or(usize::MAX) {
        return Err(Error::client(
            "AttachmentLimitExceeded",
            format!("Interface count {} exceeds the limit for {}", attaches.len(), instance_type.name()),
        ));
    }
    Ok(attaches)
}

/// The zone that the placement names, by name or id.
fn zone(cx: &Ctx, request: &RunInstancesRequest) -> Result<Option<String>> {
    let Some(placement) = &request.placement else { return Ok(None) };
    if let Some(id) = &placement.availability_zone_id {
        let found = cx.region.zones().find(|zone| zone.id() == *id);
        return match found {
            Some(zone) => Ok(Some(zone.name.to_owned())),
            None => Err(invalid(format!("Invalid availability zone-id: [{id}]"))),
        };
    }
    match placement.availability_zone.as_deref().filter(|name| !name.is_empty()) {
        None => Ok(None),
        Some(name) if cx.region.zone(name).is_some() => Ok(Some(name.to_owned())),
        Some(name) => Err(invalid(format!("Invalid availability zone: [{name}]"))),
    }
}

/// The one interface of a request that speaks of subnet and groups at the level of the instance.
fn primary(
    reader: &Reader,
    cx: &Ctx,
    request: &RunInstancesRequest,
    max_count: i32,
    zone: Option<&str>,
    tags: &Tags,
) -> Result<Attach> {
    let subnet = subnet(reader, cx, request.subnet_id.as_deref(), zone)?;
    let mut groups = request.security_group_ids.clone().unwrap_or_default();
    groups.extend(named_groups(reader, cx, request, &subnet)?);
    let groups = interface::checked_groups(reader, cx, &subnet.vpc_id, groups, &subnet.id)?;
    let private_ip = address(request.private_ip_address.as_deref())?;
    if private_ip.is_some() && max_count > 1 {
        return Err(combination("A private IP address may not be specified when launching multiple instances"));
    }
    let auto_public = subnet.map_public_ip_on_launch;
    let wanted = Wanted {
        subnet_id: subnet.id,
        groups,
        private_ip,
        secondary_ips: Vec::new(),
        secondary_count: 0,
        description: String::new(),
        tags: tags.clone(),
        auto_public,
    };
    Ok(Attach { device_index: 0, delete_on_termination: true, source: Source::New(wanted) })
}

fn specified(
    reader: &Reader,
    cx: &Ctx,
    asked: &InstanceNetworkInterfaceSpecification,
    count: usize,
    max_count: i32,
    zone: Option<&str>,
    tags: &Tags,
) -> Result<Attach> {
    refuse_what_is_absent(asked)?;
    let device_index = match asked.device_index {
        Some(index) => u32::try_from(index).map_err(|_| invalid(format!("Invalid device index {index}")))?,
        None => return Err(missing("NetworkInterface.DeviceIndex")),
    };
    if let Some(id) = &asked.network_interface_id {
        if asked.associate_public_ip_address.is_some() {
            return Err(combination(
                "The associatePublicIPAddress parameter cannot be specified for a network interface with an ID.",
            ));
        }
        if asked.subnet_id.is_some() || asked.groups.as_ref().is_some_and(|groups| !groups.is_empty()) {
            return Err(combination(
                "A network interface may not specify both a network interface ID and a subnet or security groups",
            ));
        }
        if max_count > 1 {
            return Err(combination("A network interface ID may not be specified when launching multiple instances"));
        }
        let found: Interface = records::need(reader, cx, id)?;
        if found.attachment.is_some() {
            return Err(Error::client("InvalidNetworkInterface.InUse", format!("Interface: [{id}] in use.")));
        }
        in_zone(&found.subnet_id, &found.zone, zone)?;
        let delete_on_termination = asked.delete_on_termination.unwrap_or(false);
        return Ok(Attach { device_index, delete_on_termination, source: Source::Existing(id.clone()) });
    }
    if asked.associate_public_ip_address == Some(true) && count > 1 {
        return Err(combination(
            "The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.",
        ));
    }
    let subnet = subnet(reader, cx, asked.subnet_id.as_deref(), zone)?;
    let groups = asked.groups.clone().unwrap_or_default();
    let groups = interface::checked_groups(reader, cx, &subnet.vpc_id, groups, &subnet.id)?;
    let (private_ip, secondary_ips) = addresses(asked)?;
    if private_ip.is_some() && max_count > 1 {
        return Err(combination("A private IP address may not be specified when launching multiple instances"));
    }
    let by_subnet = device_index == 0 && count == 1 && subnet.map_public_ip_on_launch;
    let wanted = Wanted {
        subnet_id: subnet.id,
        groups,
        private_ip,
        secondary_ips,
        secondary_count: usize::try_from(asked.secondary_private_ip_address_count.unwrap_or(0)).unwrap_or(0),
        description: asked.description.clone().unwrap_or_default(),
        tags: tags.clone(),
        auto_public: asked.associate_public_ip_address.unwrap_or(by_subnet),
    };
    let delete_on_termination = asked.delete_on_termination.unwrap_or(true);
    Ok(Attach { device_index, delete_on_termination, source: Source::New(wanted) })
}

fn refuse_what_is_absent(asked: &InstanceNetworkInterfaceSpecification) -> Result<()> {
    let refuse =
        |member: &str, is_given: bool| refuse_member("RunInstances", &format!("NetworkInterfaces.{member}"), is_given);
    fn some<T>(list: Option<&Vec<T>>) -> bool {
        list.is_some_and(|list| !list.is_empty())
    }
    refuse("Ipv6Addresses", some(asked.ipv6_addresses.as_ref()) || asked.ipv6_address_count.unwrap_or(0) > 0)?;
    refuse("Ipv4Prefixes", some(asked.ipv4_prefixes.as_ref()) || asked.ipv4_prefix_count.unwrap_or(0) > 0)?;
    refuse("Ipv6Prefixes", some(asked.ipv6_prefixes.as_ref()) || asked.ipv6_prefix_count.unwrap_or(0) > 0)?;
    refuse("AssociateCarrierIpAddress", asked.associate_carrier_ip_address == Some(true))?;
    refuse("InterfaceType", asked.interface_type.as_deref().is_some_and(|kind| kind != "interface"))?;
    refuse("NetworkCardIndex", asked.network_card_index.unwrap_or(0) > 0)?;
    refuse("PrimaryIpv6", asked.primary_ipv6 == Some(true))?;
    refuse("EnaSrdSpecification", asked.ena_srd_specification.is_some())?;
    refuse("EnaQueueCount", asked.ena_queue_count.is_some())?;
    refuse("ConnectionTrackingSpecification", asked.connection_tracking_specification.is_some())
}

/// The subnet that is named, or the default VPC's in the zone; without a zone, in any.
fn subnet(reader: &Reader, cx: &Ctx, id: Option<&str>, zone: Option<&str>) -> Result<Subnet> {
    if let Some(id) = id {
        let found: Subnet = records::need(reader, cx, id)?;
        in_zone(&found.id, &found.zone, zone)?;
        return Ok(found);
    }
    let Some(vpc) = default_vpc::find(reader, cx)? else {
        return Err(Error::client(
            "VPCIdNotSpecified",
            "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.",
        ));
    };
    let mut subnets = default_vpc::subnets(reader, cx)?;
    subnets.retain(|subnet| zone.is_none_or(|zone| subnet.zone == zone));
    if subnets.is_empty() {
        let message = match zone {
            Some(zone) => format!("No default subnet for availability zone: '{zone}'."),
            None => format!("No subnets found for the default VPC '{}'. Please specify a subnet.", vpc.id),
        };
        return Err(Error::client("MissingInput", message));
    }
    // Whoever names no zone gets one where there is capacity.
    if subnets.iter().any(|subnet| !faults::is_zone_lost(cx, &subnet.zone)) {
        subnets.retain(|subnet| !faults::is_zone_lost(cx, &subnet.zone));
    }
    let chosen = usize::from(kernel::id::random::<1>()[0]) % subnets.len();
    Ok(subnets.swap_remove(chosen))
}

fn in_zone(subnet_id: &str, subnet_zone: &str, asked: Option<&str>) -> Result<()> {
    match asked {
        Some(zone) if zone != subnet_zone => Err(errors::invalid_value(
            zone,
            "availabilityZone",
            &format!("Subnet '{subnet_id}' is in the availability zone {subnet_zone}"),
        )),
        _ => Ok(()),
    }
}

/// Groups by name are those of the default VPC.
fn named_groups(reader: &Reader, cx: &Ctx, request: &RunInstancesRequest, subnet: &Subnet) -> Result<Vec<String>> {
    let names = request.security_groups.as_deref().unwrap_or_default();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    if request.subnet_id.is_some() {
        return Err(combination("The parameter groupName cannot be used with the parameter subnet"));
    }
    let mut ids = Vec::new();
    for name in names {
        match security_group::by_name(reader, cx, &subnet.vpc_id, name)? {
            Some(group) => ids.push(group.id),
            None => {
                let message = format!("The security group '{name}' does not exist in default VPC '{}'", subnet.vpc_id);
                return Err(Error::client("InvalidGroup.NotFound", message));
            }
        }
    }
    Ok(ids)
}

/// The primary address and the secondary ones that are named.
fn addresses(asked: &InstanceNetworkInterfaceSpecification) -> Result<(Option<Ipv4Addr>, Vec<Ipv4Addr>)> {
    let mut primary = address(asked.private_ip_address.as_deref())?;
    let mut secondary = Vec::new();
    for given in asked.private_ip_addresses.iter().flatten() {
        let Some(found) = address(given.private_ip_address.as_deref())? else { continue };
        if given.primary != Some(true) {
            secondary.push(found);
        } else if primary.is_some_and(|primary| primary != found) {
            return Err(invalid("Only one primary private IP address can be specified."));
        } else {
            primary = Some(found);
        }
    }
    Ok((primary, secondary))
}

fn address(text: Option<&str>) -> Result<Option<Ipv4Addr>> {
    let parse = |text: &str| text.parse().map_err(|_| errors::invalid_value(text, "address", "Invalid IPv4 address."));
    text.filter(|text| !text.is_empty()).map(parse).transpose()
}
