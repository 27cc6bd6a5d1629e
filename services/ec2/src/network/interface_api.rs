//! The operations on network interfaces.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html>

use std::net::Ipv4Addr;
use std::sync::Arc;

use api_ec2::types::{
    AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResult, AssignedPrivateIpAddress,
    AttachNetworkInterfaceRequest, AttachNetworkInterfaceResult, CreateNetworkInterfaceRequest,
    CreateNetworkInterfaceResult, DeleteNetworkInterfaceRequest, DescribeNetworkInterfacesRequest,
    DescribeNetworkInterfacesResult, DetachNetworkInterfaceRequest, ModifyNetworkInterfaceAttributeRequest,
    NetworkInterface as InterfaceAnswer, UnassignPrivateIpAddressesRequest,
};
use kernel::{Ctx, Error, Read, Result};
use schema::Empty;

use super::filters::{self, Filters, one};
use super::interface::{self, FreeAddresses, NewInterface};
use super::records::{self, Interface, Subnet};
use super::{address, default_vpc, errors, fabric_sync, idempotency, indexes, interface_describe, tags};
use crate::Ec2;

const FILTERS: [&str; 32] = [
    "addresses.association.owner-id",
    "addresses.association.public-ip",
    "addresses.primary",
    "addresses.private-ip-address",
    "association.allocation-id",
    "association.association-id",
    "association.ip-owner-id",
    "association.public-dns-name",
    "association.public-ip",
    "attachment.attachment-id",
    "attachment.delete-on-termination",
    "attachment.device-index",
    "attachment.instance-id",
    "attachment.instance-owner-id",
    "attachment.status",
    "availability-zone",
    "availability-zone-id",
    "description",
    "group-id",
    "group-name",
    "interface-type",
    "mac-address",
    "network-interface-id",
    "owner-id",
    "private-dns-name",
    "private-ip-address",
    "requester-id",
    "requester-managed",
    "source-dest-check",
    "status",
    "subnet-id",
    "vpc-id",
];
/// One interface of the largest instance types.
const MAX_ADDRESSES: usize = 50;

pub async fn create(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: CreateNetworkInterfaceRequest,
) -> Result<CreateNetworkInterfaceResult> {
    default_vpc::ensure(&cx).await?;
    let operation = "CreateNetworkInterface";
    let has = |list: bool, count: Option<i32>| list || count.is_some_and(|count| count > 0);
    errors::refuse_member(operation, "Ipv4Prefix", has(input.ipv4_prefixes.is_some(), input.ipv4_prefix_count))?;
    errors::refuse_member(operation, "Ipv6Prefix", has(input.ipv6_prefixes.is_some(), input.ipv6_prefix_count))?;
    errors::refuse_member(operation, "Ipv6Address", has(input.ipv6_addresses.is_some(), input.ipv6_address_count))?;
    let kind = input.interface_type.as_deref().unwrap_or("interface");
    errors::refuse_member(operation, "InterfaceType", kind != "interface")?;
    let (private_ip, secondary_ips) =
        asked_addresses(input.private_ip_address.as_deref(), input.private_ip_addresses.unwrap_or_default())?;
    let count = input.secondary_private_ip_address_count.unwrap_or_default();
    if count < 0 || (count > 0 && !secondary_ips.is_empty()) {
        return Err(errors::combination(
            "secondaryPrivateIpAddressCount and secondary privateIpAddresses exclude each other",
        ));
    }
    let new = NewInterface {
        subnet_id: input.subnet_id.unwrap_or_default(),
        groups: input.groups.unwrap_or_default(),
        private_ip,
        secondary_ips,
        secondary_count: count as usize,
        description: input.description.unwrap_or_default(),
        tags: tags::specified(&cx, input.tag_specifications, "network-interface")?,
        requester: interface::requester(&cx),
        auto_public: false,
    };
    records::need::<Subnet>(&cx.read(), &cx, &new.subnet_id)?;
    check_count(1 + new.secondary_ips.len() + new.secondary_count)?;
    errors::dry_run(input.dry_run)?;
    let (within, token) = (cx.clone(), input.client_token.clone());
    let request = format!("{new:?}");
    let made = cx
        .write(move |writer| {
            let known = idempotency::known(writer, &within, operation, token.as_deref(), &request)?;
            if let Some(known) = known {
                return records::need::<Interface>(writer, &within, &known);
            }
            let made = interface::create(writer, &within, new)?;
            idempotency::remember(writer, &within, operation, token.as_deref(), &request, &made.id)?;
            Ok(made)
        })
        .await?;
    if made.requester.is_some() {
        fabric_sync::resync(&ec2, &cx, &made.vpc_id).await?;
    }
    let reader = cx.read();
    let mut answer = interface_describe::describe(&reader, &cx, &made, &tags::of(&reader, &cx, &made.id)?)?;
    if made.requester.is_none() {
        answer.status = Some("pending".to_owned());
    }
    Ok(CreateNetworkInterfaceResult { network_interface: Some(answer), client_token: input.client_token })
}

pub async fn delete(ec2: Arc<Ec2>, cx: Ctx, input: DeleteNetworkInterfaceRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let interface_id = input.network_interface_id.unwrap_or_default();
    let interface: Interface = records::need(&cx.read(), &cx, &interface_id)?;
    interface::must_be_manager(&cx, &interface)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let lent = cx
        .write(move |writer| {
            let interface: Interface = records::need(writer, &within, &interface_id)?;
            if interface.instance_id().is_some() {
                let message = format!("Network interface '{interface_id}' is currently in use.");
                return Err(errors::invalid(message));
            }
            interface::delete(writer, &within, &interface_id)
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &interface.vpc_id).await?;
    lent.into_iter().for_each(|lent| address::give_back(&ec2, lent));
    Ok(Empty {})
}

pub async fn list(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut found = Vec::new();
    for interface in records::select::<Interface>(&reader, &cx, input.network_interface_ids)? {
        let tags = tags::of(&reader, &cx, &interface.id)?;
        let answer = interface_describe::describe(&reader, &cx, &interface, &tags)?;
        if filters.admit(&tags, |name| value_of(&interface, &answer, name)) {
            found.push(answer);
        }
    }
    let by_id = |interface: &InterfaceAnswer| interface.network_interface_id.clone().unwrap_or_default();
    let (interfaces, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeNetworkInterfacesResult { network_interfaces: Some(interfaces), next_token })
}

pub async fn attach(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: AttachNetworkInterfaceRequest,
) -> Result<AttachNetworkInterfaceResult> {
    default_vpc::ensure(&cx).await?;
    errors::refuse_member("AttachNetworkInterface", "NetworkCardIndex", input.network_card_index.unwrap_or(0) != 0)?;
    let (interface_id, instance_id) =
        (input.network_interface_id.unwrap_or_default(), input.instance_id.unwrap_or_default());
    errors::INSTANCE.check(&instance_id)?;
    let index = input.device_index.unwrap_or_default();
    let index = u32::try_from(index).map_err(|_| errors::invalid_value(index, "deviceIndex", ""))?;
    let interface: Interface = records::need(&cx.read(), &cx, &interface_id)?;
    interface::must_be_manager(&cx, &interface)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let attached = cx
        .write(move |writer| {
            let others = interface::of_instance(writer, &within, &instance_id)?;
            let interface: Interface = records::need(writer, &within, &interface_id)?;
            let first = others.first().ok_or_else(|| errors::INSTANCE.not_found(&instance_id))?;
            if first.zone != interface.zone {
                let message = "You may not attach a network interface to an instance if they are not in the same availability zone";
                return Err(errors::combination(message));
            }
            if first.vpc_id != interface.vpc_id {
                return Err(errors::combination("The network interface and the instance are not in the same VPC"));
            }
            let at = |other: &Interface| other.attachment.as_ref().map(|attachment| attachment.device_index);
            if others.iter().any(|other| at(other) == Some(index)) {
                let message = format!("Instance '{instance_id}' already has an interface attached at device index '{index}'.");
                return Err(errors::invalid(message));
            }
            interface::attach_to_instance(writer, &within, &interface_id, &instance_id, index, false)
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &attached.vpc_id).await?;
    Ok(AttachNetworkInterfaceResult {
        attachment_id: attached.attachment.map(|attachment| attachment.id),
        network_card_index: Some(0),
    })
}

pub async fn detach(ec2: Arc<Ec2>, cx: Ctx, input: DetachNetworkInterfaceRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let attachment_id = input.attachment_id.unwrap_or_default();
    let interface = by_attachment(&cx.read(), &cx, &attachment_id)?;
    interface::must_be_manager(&cx, &interface)?;
    if interface.requester.is_some() {
        return Err(not_permitted("You are not allowed to manage 'ela-attach' attachments."));
    }
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let (vpc_id, lent) = cx
        .write(move |writer| {
            let interface = by_attachment(writer, &within, &attachment_id)?;
            if interface.attachment.as_ref().is_some_and(|attachment| attachment.device_index == 0) {
                return Err(not_permitted("The network interface at device index 0 cannot be detached."));
            }
            let lent = address::take_lent(writer, &within, &interface.id)?;
            Ok((interface::detach(writer, &within, &interface.id)?.vpc_id, lent))
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    lent.into_iter().for_each(|lent| address::give_back(&ec2, lent));
    Ok(Empty {})
}

/// One attribute a request, as on AWS.
pub async fn modify_attribute(ec2: Arc<Ec2>, cx: Ctx, input: ModifyNetworkInterfaceAttributeRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let operation = "ModifyNetworkInterfaceAttribute";
    errors::refuse_member(operation, "EnaSrdSpecification", input.ena_srd_specification.is_some())?;
    errors::refuse_member(operation, "EnablePrimaryIpv6", input.enable_primary_ipv6 == Some(true))?;
    let tracking = input.connection_tracking_specification.is_some();
    errors::refuse_member(operation, "ConnectionTrackingSpecification", tracking)?;
    errors::refuse_member(operation, "AssociatedSubnetIds", input.associated_subnet_ids.is_some())?;
    let interface_id = input.network_interface_id.unwrap_or_default();
    let interface: Interface = records::need(&cx.read(), &cx, &interface_id)?;
    interface::must_be_manager(&cx, &interface)?;
    let description = input.description.map(|attribute| attribute.value.unwrap_or_default());
    let check = input.source_dest_check.and_then(|attribute| attribute.value);
    let groups = input.groups.filter(|groups| !groups.is_empty());
    let public = input.associate_public_ip_address;
    let given =
        [description.is_some(), check.is_some(), groups.is_some(), input.attachment.is_some(), public.is_some()];
    match given.into_iter().filter(|given| *given).count() {
        0 => return Err(errors::combination("No attributes specified.")),
        1 => {}
        _ => return Err(errors::combination("Fields for multiple attribute types specified.")),
    }
    errors::dry_run(input.dry_run)?;
    let (within, id, attachment) = (cx.clone(), interface_id.clone(), input.attachment);
    let lent = cx
        .write(move |writer| {
            let mut interface: Interface = records::need(writer, &within, &id)?;
            if let Some(groups) = groups {
                let (vpc_id, subnet_id) = (interface.vpc_id.clone(), interface.subnet_id.clone());
                interface.groups = interface::checked_groups(writer, &within, &vpc_id, groups, &subnet_id)?;
            }
            if let Some(change) = attachment {
                let asked = change.attachment_id.unwrap_or_default();
                let current = interface.attachment.as_mut().filter(|current| current.id == asked);
                let current = current.ok_or_else(|| errors::ATTACHMENT.not_found(&asked))?;
                current.delete_on_termination = change.delete_on_termination.unwrap_or(current.delete_on_termination);
            }
            interface.description = description.unwrap_or(interface.description);
            interface.source_dest_check = check.unwrap_or(interface.source_dest_check);
            interface.auto_public = public.unwrap_or(interface.auto_public);
            records::put(writer, &within, &interface)?;
            if public == Some(false) { address::take_lent(writer, &within, &id) } else { Ok(None) }
        })
        .await?;
    if public == Some(true) && interface.attachment.is_some() {
        address::lend_if_due(&ec2, &cx, &interface_id).await?;
    }
    fabric_sync::resync(&ec2, &cx, &interface.vpc_id).await?;
    lent.into_iter().for_each(|lent| address::give_back(&ec2, lent));
    Ok(Empty {})
}

pub async fn assign_addresses(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: AssignPrivateIpAddressesRequest,
) -> Result<AssignPrivateIpAddressesResult> {
    default_vpc::ensure(&cx).await?;
    let operation = "AssignPrivateIpAddresses";
    let prefixes = input.ipv4_prefixes.is_some() || input.ipv4_prefix_count.is_some();
    errors::refuse_member(operation, "Ipv4Prefix", prefixes)?;
    let interface_id = input.network_interface_id.unwrap_or_default();
    let asked = read_addresses(&input.private_ip_addresses.unwrap_or_default())?;
    let count = usize::try_from(input.secondary_private_ip_address_count.unwrap_or_default()).unwrap_or_default();
    if asked.is_empty() == (count == 0) {
        let message = "Exactly one of privateIpAddresses and secondaryPrivateIpAddressCount must be specified.";
        return Err(errors::combination(message));
    }
    let move_them = input.allow_reassignment == Some(true);
    let interface: Interface = records::need(&cx.read(), &cx, &interface_id)?;
    interface::must_be_manager(&cx, &interface)?;
    let (within, id) = (cx.clone(), interface_id.clone());
    let (vpc_id, assigned) = cx
        .write(move |writer| {
            let mut interface: Interface = records::need(writer, &within, &id)?;
            check_count(1 + interface.secondary_ips.len() + asked.len() + count)?;
            if move_them {
                release_from_others(writer, &within, &interface, &asked)?;
            }
            let subnet: Subnet = records::need(writer, &within, &interface.subnet_id)?;
            let mut free = FreeAddresses::of(writer, &within, &subnet)?;
            let mut assigned = Vec::new();
            for address in asked {
                // Its own already: AWS takes it as done.
                if !interface.private_ips().any(|known| known == address) {
                    free.take(address)?;
                    interface.secondary_ips.push(address);
                }
                assigned.push(address);
            }
            for _ in 0..count {
                let address = free.take_any()?;
                interface.secondary_ips.push(address);
                assigned.push(address);
            }
            records::put(writer, &within, &interface)?;
            Ok((interface.vpc_id, assigned))
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    let assigned =
        assigned.iter().map(|address| AssignedPrivateIpAddress { private_ip_address: Some(address.to_string()) });
    Ok(AssignPrivateIpAddressesResult {
        network_interface_id: Some(interface_id),
        assigned_private_ip_addresses: Some(assigned.collect()),
        ..Default::default()
    })
}

pub async fn unassign_addresses(ec2: Arc<Ec2>, cx: Ctx, input: UnassignPrivateIpAddressesRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    errors::refuse_member("UnassignPrivateIpAddresses", "Ipv4Prefix", input.ipv4_prefixes.is_some())?;
    let interface_id = input.network_interface_id.unwrap_or_default();
    let asked = read_addresses(&input.private_ip_addresses.unwrap_or_default())?;
    if asked.is_empty() {
        return Err(errors::missing("privateIpAddress"));
    }
    let interface: Interface = records::need(&cx.read(), &cx, &interface_id)?;
    interface::must_be_manager(&cx, &interface)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let mut interface: Interface = records::need(writer, &within, &interface_id)?;
        for address in &asked {
            if !interface.secondary_ips.contains(address) {
                let message = format!("Some of the specified addresses are not assigned to interface {interface_id}");
                return Err(errors::invalid(message));
            }
        }
        drop_secondary(writer, &within, &mut interface, &asked)
    })
    .await?;
    fabric_sync::resync(&ec2, &cx, &interface.vpc_id).await?;
    Ok(Empty {})
}

/// Takes the addresses from whichever interfaces of the subnet have them as secondary ones.
fn release_from_others(
    writer: &mut kernel::Writer<'_>,
    cx: &Ctx,
    interface: &Interface,
    addresses: &[Ipv4Addr],
) -> Result<()> {
    for address in addresses {
        let address = address.to_string();
        let holder: Option<Interface> = indexes::first_item(writer, cx, "address", &interface.subnet_id, &address)?;
        if let Some(mut other) = holder.filter(|other| other.id != interface.id) {
            drop_secondary(writer, cx, &mut other, addresses)?;
        }
    }
    Ok(())
}

/// Elastic IPs of the addresses become free.
fn drop_secondary(
    writer: &mut kernel::Writer<'_>,
    cx: &Ctx,
    interface: &mut Interface,
    addresses: &[Ipv4Addr],
) -> Result<()> {
    interface.secondary_ips.retain(|address| !addresses.contains(address));
    let private = interface.private_ip;
    let is_gone = |address: &Ipv4Addr| *address != private && addresses.contains(address);
    for public in interface.public.iter().filter(|public| is_gone(&public.private_ip)) {
        address::forget_association(writer, cx, public)?;
    }
    interface.public.retain(|public| !is_gone(&public.private_ip));
    records::put(writer, cx, interface)
}

fn by_attachment(reader: &dyn Read, cx: &Ctx, attachment_id: &str) -> Result<Interface> {
    if !attachment_id.starts_with("ela-attach-") {
        errors::ATTACHMENT.check(attachment_id)?;
    }
    let found: Option<Interface> = indexes::first(reader, cx, "attachment", attachment_id)?;
    found.ok_or_else(|| errors::ATTACHMENT.not_found(attachment_id))
}

fn check_count(count: usize) -> Result<()> {
    if count <= MAX_ADDRESSES {
        return Ok(());
    }
    let message = format!("Number of private addresses will exceed limit of {MAX_ADDRESSES}.");
    Err(Error::client("PrivateIpAddressLimitExceeded", message))
}

/// The primary address, if one is asked for, and the secondary ones.
fn asked_addresses(
    single: Option<&str>,
    list: Vec<api_ec2::types::PrivateIpAddressSpecification>,
) -> Result<(Option<Ipv4Addr>, Vec<Ipv4Addr>)> {
    let mut primary = single.map(read_address).transpose()?;
    let mut secondary = Vec::new();
    for specification in list {
        let address = read_address(&specification.private_ip_address.unwrap_or_default())?;
        match specification.primary == Some(true) {
            true if primary.is_some() => {
                return Err(errors::combination("Only one primary private IP address can be specified."));
            }
            true => primary = Some(address),
            false => secondary.push(address),
        }
    }
    Ok((primary, secondary))
}

fn read_addresses(texts: &[String]) -> Result<Vec<Ipv4Addr>> {
    texts.iter().map(|text| read_address(text)).collect()
}

fn read_address(text: &str) -> Result<Ipv4Addr> {
    let why = "Invalid IPv4 address.";
    text.parse().map_err(|_| errors::invalid_value(text, "privateIpAddress", why))
}

fn not_permitted(message: &str) -> Error {
    Error::client("OperationNotPermitted", message)
}

fn value_of(interface: &Interface, answer: &InterfaceAnswer, name: &str) -> Vec<String> {
    let option = |value: Option<String>| value.into_iter().collect::<Vec<_>>();
    let attachment = interface.attachment.as_ref();
    let association = answer.association.as_ref();
    match name {
        "addresses.association.owner-id" => interface.public.iter().map(|public| public.owner.clone()).collect(),
        "addresses.association.public-ip" => {
            interface.public.iter().map(|public| public.public_ip.to_string()).collect()
        }
        "addresses.primary" => interface.private_ips().enumerate().map(|(index, _)| (index == 0).to_string()).collect(),
        "addresses.private-ip-address" => interface.private_ips().map(|address| address.to_string()).collect(),
        "association.allocation-id" => {
            interface.public.iter().filter_map(|public| public.allocation_id.clone()).collect()
        }
        "association.association-id" => {
            interface.public.iter().filter_map(|public| public.association_id.clone()).collect()
        }
        "association.ip-owner-id" => option(association.and_then(|found| found.ip_owner_id.clone())),
        "association.public-dns-name" => option(association.and_then(|found| found.public_dns_name.clone())),
        "association.public-ip" => interface.public.iter().map(|public| public.public_ip.to_string()).collect(),
        "attachment.attachment-id" => option(attachment.map(|found| found.id.clone())),
        "attachment.delete-on-termination" => option(attachment.map(|found| found.delete_on_termination.to_string())),
        "attachment.device-index" => option(attachment.map(|found| found.device_index.to_string())),
        "attachment.instance-id" => option(attachment.and_then(|found| found.instance_id.clone())),
        "attachment.instance-owner-id" => option(attachment.map(|found| found.instance_owner.clone())),
        "attachment.status" => option(attachment.map(|_| "attached".to_owned())),
        "availability-zone" => one(&interface.zone),
        "availability-zone-id" => option(answer.availability_zone_id.clone()),
        "description" => one(&interface.description),
        "group-id" => interface.groups.clone(),
        "group-name" => answer.groups.iter().flatten().filter_map(|group| group.group_name.clone()).collect(),
        "interface-type" => one("interface"),
        "mac-address" => one(&interface.mac_address),
        "network-interface-id" => one(&interface.id),
        "owner-id" => option(answer.owner_id.clone()),
        "private-dns-name" => option(answer.private_dns_name.clone()),
        "private-ip-address" => one(interface.private_ip),
        "requester-id" => option(interface.requester.clone()),
        "requester-managed" => one(interface.requester.is_some()),
        "source-dest-check" => one(interface.source_dest_check),
        "status" => one(interface_describe::status(interface)),
        "subnet-id" => one(&interface.subnet_id),
        _ => one(&interface.vpc_id),
    }
}
