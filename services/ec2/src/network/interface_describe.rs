//! How network interfaces look in answers: by themselves and as part of an instance.

use std::net::Ipv4Addr;

use api_ec2::types::{
    GroupIdentifier, InstanceNetworkInterface, InstanceNetworkInterfaceAssociation, InstanceNetworkInterfaceAttachment,
    InstancePrivateIpAddress, NetworkInterface as InterfaceAnswer, NetworkInterfaceAssociation,
    NetworkInterfaceAttachment, NetworkInterfacePrivateIpAddress, OperatorResponse,
};
use kernel::tags::Tags;
use kernel::{Ctx, Read, Result, Timestamp, Zone};

use super::interface::has_public_names;
use super::records::{self, Attachment, Interface, PublicAddress, SecurityGroup};
use super::{names, tags};

pub fn describe(reader: &dyn Read, cx: &Ctx, interface: &Interface, tags: &Tags) -> Result<InterfaceAnswer> {
    let named = has_public_names(reader, cx, &interface.vpc_id)?;
    let association = |private: Ipv4Addr| interface.public_of(private).map(|public| association(cx, public, named));
    let addresses = interface.private_ips().enumerate().map(|(index, private)| NetworkInterfacePrivateIpAddress {
        association: association(private),
        primary: Some(index == 0),
        private_dns_name: Some(names::private_dns(cx.region, private)),
        private_ip_address: Some(private.to_string()),
    });
    Ok(InterfaceAnswer {
        association: association(interface.private_ip),
        attachment: interface.attachment.as_ref().map(attachment),
        availability_zone: Some(interface.zone.clone()),
        availability_zone_id: cx.region.zone(&interface.zone).map(Zone::id),
        description: Some(interface.description.clone()),
        groups: Some(groups(reader, cx, interface)?),
        interface_type: Some("interface".to_owned()),
        ipv6_addresses: Some(Vec::new()),
        mac_address: Some(interface.mac_address.clone()),
        network_interface_id: Some(interface.id.clone()),
        owner_id: Some(cx.account.to_string()),
        private_dns_name: Some(names::private_dns(cx.region, interface.private_ip)),
        private_ip_address: Some(interface.private_ip.to_string()),
        private_ip_addresses: Some(addresses.collect()),
        requester_id: interface.requester.clone(),
        requester_managed: Some(interface.requester.is_some()),
        source_dest_check: Some(interface.source_dest_check),
        status: Some(status(interface).to_owned()),
        subnet_id: Some(interface.subnet_id.clone()),
        tag_set: Some(tags::describe(tags).unwrap_or_default()),
        vpc_id: Some(interface.vpc_id.clone()),
        operator: Some(OperatorResponse { managed: Some(false), ..Default::default() }),
        ..Default::default()
    })
}

/// The interface in a description of its instance.
pub fn for_instance(reader: &dyn Read, cx: &Ctx, interface: &Interface) -> Result<InstanceNetworkInterface> {
    let named = has_public_names(reader, cx, &interface.vpc_id)?;
    let association = |private: Ipv4Addr| {
        interface.public_of(private).map(|public| InstanceNetworkInterfaceAssociation {
            ip_owner_id: Some(owner(cx, public)),
            public_dns_name: Some(public_name(cx, public, named)),
            public_ip: Some(public.public_ip.to_string()),
            ..Default::default()
        })
    };
    let addresses = interface.private_ips().enumerate().map(|(index, private)| InstancePrivateIpAddress {
        association: association(private),
        primary: Some(index == 0),
        private_dns_name: Some(names::private_dns(cx.region, private)),
        private_ip_address: Some(private.to_string()),
    });
    let attachment = interface.attachment.as_ref().map(|attachment| InstanceNetworkInterfaceAttachment {
        attach_time: Some(Timestamp::from_millis(attachment.attached_ms)),
        attachment_id: Some(attachment.id.clone()),
        delete_on_termination: Some(attachment.delete_on_termination),
        device_index: Some(attachment.device_index as i32),
        status: Some("attached".to_owned()),
        network_card_index: Some(0),
        ..Default::default()
    });
    Ok(InstanceNetworkInterface {
        association: association(interface.private_ip),
        attachment,
        description: Some(interface.description.clone()),
        groups: Some(groups(reader, cx, interface)?),
        ipv6_addresses: Some(Vec::new()),
        mac_address: Some(interface.mac_address.clone()),
        network_interface_id: Some(interface.id.clone()),
        owner_id: Some(cx.account.to_string()),
        private_dns_name: Some(names::private_dns(cx.region, interface.private_ip)),
        private_ip_address: Some(interface.private_ip.to_string()),
        private_ip_addresses: Some(addresses.collect()),
        source_dest_check: Some(interface.source_dest_check),
        status: Some(status(interface).to_owned()),
        subnet_id: Some(interface.subnet_id.clone()),
        vpc_id: Some(interface.vpc_id.clone()),
        interface_type: Some("interface".to_owned()),
        operator: Some(OperatorResponse { managed: Some(false), ..Default::default() }),
        ..Default::default()
    })
}

/// The interface's groups with their names.
pub fn groups(reader: &dyn Read, cx: &Ctx, interface: &Interface) -> Result<Vec<GroupIdentifier>> {
    let mut found = Vec::new();
    for group_id in &interface.groups {
        let name = records::get::<SecurityGroup>(reader, cx, group_id)?.map(|group| group.name);
        found.push(GroupIdentifier { group_id: Some(group_id.clone()), group_name: name });
    }
    Ok(found)
}

pub fn status(interface: &Interface) -> &'static str {
    if interface.attachment.is_some() { "in-use" } else { "available" }
}

/// Whose a public address is: the account for an Elastic IP, a service's alias else.
pub fn owner(cx: &Ctx, public: &PublicAddress) -> String {
    if public.allocation_id.is_some() { cx.account.to_string() } else { public.owner.clone() }
}

fn association(cx: &Ctx, public: &PublicAddress, named: bool) -> NetworkInterfaceAssociation {
    NetworkInterfaceAssociation {
        allocation_id: public.allocation_id.clone(),
        association_id: public.association_id.clone(),
        ip_owner_id: Some(owner(cx, public)),
        public_dns_name: Some(public_name(cx, public, named)),
        public_ip: Some(public.public_ip.to_string()),
        ..Default::default()
    }
}

fn attachment(attachment: &Attachment) -> NetworkInterfaceAttachment {
    NetworkInterfaceAttachment {
        attach_time: Some(Timestamp::from_millis(attachment.attached_ms)),
        attachment_id: Some(attachment.id.clone()),
        delete_on_termination: Some(attachment.delete_on_termination),
        device_index: Some(attachment.device_index as i32),
        network_card_index: Some(0),
        instance_id: attachment.instance_id.clone(),
        instance_owner_id: Some(attachment.instance_owner.clone()),
        status: Some("attached".to_owned()),
        ..Default::default()
    }
}

/// Empty where the VPC names no public addresses.
fn public_name(cx: &Ctx, public: &PublicAddress, named: bool) -> String {
    if named { names::public_dns(cx.region, public.public_ip) } else { String::new() }
}
