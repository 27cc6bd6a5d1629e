//! What the store holds of networks: one record a resource, under `ACCOUNT/REGION/ec2/KIND/ID`. Tags are kept apart, by
//! resource id (`tags`), so that they work alike for every kind.

use std::net::Ipv4Addr;

use kernel::{Ctx, Read, ReadTyped, Result, Writer};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A resource with a record of its own.
pub trait Record: Serialize + DeserializeOwned {
    /// The part of the key: `vpc`, `subnet`, `instance`.
    const KIND: &'static str;

    fn id(&self) -> &str;
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Vpc {
    pub id: String,
    /// `172.31.0.0/16`
    pub cidr: String,
    pub is_default: bool,
    pub dhcp_options_id: String,
    pub enable_dns_support: bool,
    pub enable_dns_hostnames: bool,
    pub enable_network_address_usage_metrics: bool,
    pub instance_tenancy: String,
    pub main_route_table_id: String,
    pub default_security_group_id: String,
    pub network_acl_id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Subnet {
    pub id: String,
    pub vpc_id: String,
    pub cidr: String,
    /// `us-east-1a`
    pub zone: String,
    pub default_for_az: bool,
    pub map_public_ip_on_launch: bool,
    /// `ip-name` or `resource-name`: how instances in it are called.
    pub hostname_type: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecurityGroup {
    pub id: String,
    pub vpc_id: String,
    pub name: String,
    pub description: String,
    pub rules: Vec<SecurityGroupRule>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    /// `sgr-…`
    pub id: String,
    pub egress: bool,
    /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1` or a number.
    pub protocol: String,
    /// None for protocols without ports.
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub peer: RulePeer,
    pub description: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RulePeer {
    Ipv4(String),
    Ipv6(String),
    Group(String),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Interface {
    /// `eni-…`
    pub id: String,
    pub subnet_id: String,
    pub vpc_id: String,
    pub zone: String,
    pub description: String,
    /// The primary private address.
    pub private_ip: Ipv4Addr,
    pub secondary_ips: Vec<Ipv4Addr>,
    pub groups: Vec<String>,
    pub mac_address: String,
    pub source_dest_check: bool,
    /// `amazon-elb` where an AWS service made it for itself; its addresses are then on the network's router.
    pub requester: Option<String>,
    pub attachment: Option<Attachment>,
    /// By private address, the primary one's included.
    pub public: Vec<PublicAddress>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Attachment {
    /// `eni-attach-…`
    pub id: String,
    pub instance_id: Option<String>,
    /// The account, or a service's alias such as `amazon-elb`.
    pub instance_owner: String,
    pub device_index: u32,
    pub delete_on_termination: bool,
    pub attached_ms: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicAddress {
    pub private_ip: Ipv4Addr,
    pub public_ip: Ipv4Addr,
    /// An Elastic IP's; None for an address that Amazon lends.
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    /// The account for an Elastic IP, `amazon` or `amazon-elb` otherwise.
    pub owner: String,
}

/// An Elastic IP.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Address {
    /// `eipalloc-…`
    pub id: String,
    pub public_ip: Ipv4Addr,
    pub association: Option<AddressAssociation>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AddressAssociation {
    /// `eipassoc-…`
    pub id: String,
    pub interface_id: String,
    pub private_ip: Ipv4Addr,
}

impl Interface {
    /// The public address of the primary private one.
    pub fn public_ip(&self) -> Option<Ipv4Addr> {
        self.public_of(self.private_ip).map(|public| public.public_ip)
    }

    pub fn public_of(&self, private: Ipv4Addr) -> Option<&PublicAddress> {
        self.public.iter().find(|public| public.private_ip == private)
    }

    pub fn private_ips(&self) -> impl Iterator<Item = Ipv4Addr> {
        std::iter::once(self.private_ip).chain(self.secondary_ips.iter().copied())
    }

    pub fn instance_id(&self) -> Option<&str> {
        self.attachment.as_ref()?.instance_id.as_deref()
    }
}

impl Record for Vpc {
    const KIND: &'static str = "vpc";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Record for Subnet {
    const KIND: &'static str = "subnet";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Record for SecurityGroup {
    const KIND: &'static str = "security-group";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Record for Interface {
    const KIND: &'static str = "network-interface";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Record for Address {
    const KIND: &'static str = "elastic-ip";
    fn id(&self) -> &str {
        &self.id
    }
}

/// The record of this id, in the context's account and Region.
pub fn get<T: Record>(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<Option<T>> {
    Ok(reader.get(&cx.key("ec2", &[T::KIND, id]))?)
}

/// All records of the kind, in order of their ids.
pub fn list<T: Record>(reader: &dyn Read, cx: &Ctx) -> Result<Vec<T>> {
    let found = reader.list(&cx.prefix("ec2", &[T::KIND]))?;
    Ok(found.into_iter().map(|(_, record)| record).collect())
}

pub fn put<T: Record>(writer: &mut Writer<'_>, cx: &Ctx, record: &T) -> Result<()> {
    Ok(writer.put(&cx.key("ec2", &[T::KIND, record.id()]), record)?)
}

/// Deletes the record and its tags.
pub fn delete<T: Record>(writer: &mut Writer<'_>, cx: &Ctx, id: &str) -> Result<()> {
    writer.delete(&cx.key("ec2", &[T::KIND, id]))?;
    writer.delete(&cx.key("ec2", &["tags", id]))?;
    Ok(())
}
