//! What the store holds of networks: one record a resource, under `ACCOUNT/REGION/ec2/KIND/ID`. Tags are kept apart, by
//! resource id (`tags`), so that they work alike for every kind.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use kernel::index::{self, Indexed};
use kernel::{Ctx, Read, ReadTyped, Result, Writer};
use serde::{Deserialize, Serialize};

use super::errors::{self, Noun};
use super::indexes;

/// A resource with a record of its own.
pub trait Record: Indexed {
    /// The part of the key: `vpc`, `subnet`, `instance`.
    const KIND: &'static str;

    fn id(&self) -> &str;
}

/// A record whose ids EC2's errors speak of.
pub trait Named: Record {
    const NOUN: &'static Noun;
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
    pub resource_name_dns_a: bool,
    /// `aclassoc-…`: with the VPC's only ACL.
    pub network_acl_association_id: String,
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
    /// Whether it gets a public address lent when its instance starts and when an Elastic IP leaves it.
    pub auto_public: bool,
    /// What is associated, at most one for each private address.
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

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RouteTable {
    pub id: String,
    pub vpc_id: String,
    /// Without the local route, which every table has.
    pub routes: Vec<Route>,
    pub associations: Vec<RouteTableAssociation>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    pub destination: String,
    /// `igw-…`
    pub gateway_id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTableAssociation {
    /// `rtbassoc-…`
    pub id: String,
    /// None: it is the VPC's main table.
    pub subnet_id: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InternetGateway {
    pub id: String,
    pub vpc_id: Option<String>,
}

/// The set of DHCP options that AWS makes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DhcpOptions {
    pub id: String,
    pub configurations: Vec<(String, Vec<String>)>,
}

/// A VPC's default network ACL, which allows all.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NetworkAcl {
    pub id: String,
    pub vpc_id: String,
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

impl Named for Vpc {
    const NOUN: &'static Noun = &errors::VPC;
}

impl Record for Subnet {
    const KIND: &'static str = "subnet";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for Subnet {
    const NOUN: &'static Noun = &errors::SUBNET;
}

impl Record for SecurityGroup {
    const KIND: &'static str = "security-group";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for SecurityGroup {
    const NOUN: &'static Noun = &errors::SECURITY_GROUP;
}

impl Record for Interface {
    const KIND: &'static str = "network-interface";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for Interface {
    const NOUN: &'static Noun = &errors::INTERFACE;
}

impl Record for Address {
    const KIND: &'static str = "elastic-ip";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for Address {
    const NOUN: &'static Noun = &errors::ADDRESS;
}

impl Record for RouteTable {
    const KIND: &'static str = "route-table";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for RouteTable {
    const NOUN: &'static Noun = &errors::ROUTE_TABLE;
}

impl Record for InternetGateway {
    const KIND: &'static str = "internet-gateway";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for InternetGateway {
    const NOUN: &'static Noun = &errors::INTERNET_GATEWAY;
}

impl Record for DhcpOptions {
    const KIND: &'static str = "dhcp-options";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for DhcpOptions {
    const NOUN: &'static Noun = &errors::DHCP_OPTIONS;
}

impl Record for NetworkAcl {
    const KIND: &'static str = "network-acl";
    fn id(&self) -> &str {
        &self.id
    }
}

impl Named for NetworkAcl {
    const NOUN: &'static Noun = &errors::NETWORK_ACL;
}

/// The record of this id, in the context's account and Region.
pub fn get<T: Record>(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<Option<T>> {
    Ok(reader.get(&cx.key("ec2", &[T::KIND, id]))?)
}

/// The record, or the error of an id that is malformed or unknown.
pub fn need<T: Named>(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<T> {
    T::NOUN.check(id)?;
    get(reader, cx, id)?.ok_or_else(|| T::NOUN.not_found(id))
}

/// What a Describe operation looks at: the records of `ids`, each of which must exist, or all.
pub fn select<T: Named>(reader: &dyn Read, cx: &Ctx, ids: Option<Vec<String>>) -> Result<Vec<T>> {
    let ids = match ids {
        Some(ids) if !ids.is_empty() => ids,
        _ => return list(reader, cx),
    };
    ids.iter().try_for_each(|id| T::NOUN.check(id))?;
    let (mut found, mut absent) = (Vec::new(), Vec::new());
    for id in BTreeSet::from_iter(ids) {
        match get(reader, cx, &id)? {
            Some(record) => found.push(record),
            None => absent.push(id),
        }
    }
    if absent.is_empty() { Ok(found) } else { Err(T::NOUN.not_found_all(&absent)) }
}

/// All records of the kind, in order of their ids: for answers that list them, never for a write (`indexes`).
pub fn list<T: Record>(reader: &dyn Read, cx: &Ctx) -> Result<Vec<T>> {
    let found = reader.list(&cx.prefix("ec2", &[T::KIND]))?;
    Ok(found.into_iter().map(|(_, record)| record).collect())
}

pub fn put<T: Record>(writer: &mut Writer<'_>, cx: &Ctx, record: &T) -> Result<()> {
    index::put(writer, &indexes::table::<T>(cx), &cx.key("ec2", &[T::KIND, record.id()]), record)
}

/// Deletes the record and its tags.
pub fn delete<T: Record>(writer: &mut Writer<'_>, cx: &Ctx, id: &str) -> Result<()> {
    index::delete::<T>(writer, &indexes::table::<T>(cx), &cx.key("ec2", &[T::KIND, id]))?;
    writer.delete(&cx.key("ec2", &["tags", id]))?;
    Ok(())
}
