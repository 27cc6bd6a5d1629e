//! Network interfaces: their life within a transaction. `interface_api` holds the operations, `interface_describe` how
//! they look in answers.
//!
//! Interfaces that an AWS service makes for itself (a load balancer's nodes): the service calls `CreateNetworkInterface`
//! as its own principal (`Ctx::as_service("elasticloadbalancing.amazonaws.com")`) or as its service-linked role. Such an
//! interface is requester-managed (`RequesterId` `amazon-elb`), in use from the start, and lives on the network's
//! router: as soon as the call returns, `fabric.network(VPC-ID, vec![])` listens on and dials from its private address,
//! under its security groups. A public address comes from `ModifyNetworkInterfaceAttribute` with
//! `AssociatePublicIpAddress`; `DescribeNetworkInterfaces` then shows it as `Association.PublicIp`, and it stays until
//! the interface is deleted. Nobody but the service itself may delete or change one. After a restart the network is
//! there at once and its nodes' addresses a moment later: a listener is tried again until then.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html>

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use kernel::tags::Tags;
use kernel::{Ctx, Error, Principal, Read, Result, Writer, id, index, quota};

pub use super::interface_describe::for_instance as describe_for_instance;
use super::records::{self, Attachment, Interface, SecurityGroup, Subnet, Vpc};
use super::{address, cidr, errors, indexes, security_group, tags};

/// What `create` makes an interface from.
#[derive(Clone, Debug, Default)]
pub struct NewInterface {
    pub subnet_id: String,
    /// Empty: the VPC's default group.
    pub groups: Vec<String>,
    /// None: any free address of the subnet.
    pub private_ip: Option<Ipv4Addr>,
    pub secondary_ips: Vec<Ipv4Addr>,
    /// How many more secondary addresses to choose.
    pub secondary_count: usize,
    pub description: String,
    pub tags: Tags,
    /// `amazon-elb` for what an AWS service makes for itself.
    pub requester: Option<String>,
    /// Whether it gets a public address lent when its instance starts.
    pub auto_public: bool,
}

/// Makes an interface. Errors: `InvalidSubnetID.NotFound`, `InvalidGroup.NotFound`, `InvalidParameter` (a group of
/// another VPC), `InvalidIPAddress.InUse`, `InsufficientFreeAddressesInSubnet`, `SecurityGroupsPerInterfaceLimitExceeded`.
pub fn create(writer: &mut Writer<'_>, cx: &Ctx, new: NewInterface) -> Result<Interface> {
    let subnet: Subnet = records::need(writer, cx, &new.subnet_id)?;
    // A network load balancer without groups filters nothing; everyone else's interface has a group.
    let groups = match (&new.requester, new.groups) {
        (Some(_), groups) if groups.is_empty() => groups,
        (_, groups) => checked_groups(writer, cx, &subnet.vpc_id, groups, &subnet.id)?,
    };
    let mut free = FreeAddresses::of(writer, cx, &subnet)?;
    let private_ip = match new.private_ip {
        Some(asked) => free.take(asked)?,
        None => free.take_any()?,
    };
    let mut secondary_ips = Vec::new();
    for asked in new.secondary_ips {
        secondary_ips.push(free.take(asked)?);
    }
    for _ in 0..new.secondary_count {
        secondary_ips.push(free.take_any()?);
    }
    let attachment = new.requester.as_ref().map(|owner| Attachment {
        id: format!("ela-attach-0{}", id::hex_digits(16)),
        instance_id: None,
        instance_owner: owner.clone(),
        device_index: 1,
        delete_on_termination: false,
        attached_ms: cx.now().millis(),
    });
    let interface = Interface {
        id: id::resource("eni"),
        subnet_id: subnet.id,
        vpc_id: subnet.vpc_id,
        zone: subnet.zone,
        description: new.description,
        private_ip,
        secondary_ips,
        groups,
        mac_address: fresh_mac(),
        source_dest_check: true,
        requester: new.requester,
        attachment,
        auto_public: new.auto_public,
        public: Vec::new(),
    };
    records::put(writer, cx, &interface)?;
    tags::set(writer, cx, &interface.id, &new.tags)?;
    if interface.requester.is_some() {
        writer.put(&node_key(&interface.id), &NodeOwner::of(cx, &interface.vpc_id))?;
    }
    Ok(interface)
}

/// Ties the interface to an instance. Whoever calls this has looked at the instance.
pub fn attach_to_instance(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    interface_id: &str,
    instance_id: &str,
    device_index: u32,
    delete_on_termination: bool,
) -> Result<Interface> {
    let mut interface: Interface = records::need(writer, cx, interface_id)?;
    if interface.attachment.is_some() {
        let message = format!("Interface: [{interface_id}] in use.");
        return Err(Error::client("InvalidNetworkInterface.InUse", message));
    }
    interface.attachment = Some(Attachment {
        id: format!("eni-attach-0{}", id::hex_digits(16)),
        instance_id: Some(instance_id.to_owned()),
        instance_owner: cx.account.to_string(),
        device_index,
        delete_on_termination,
        attached_ms: cx.now().millis(),
    });
    records::put(writer, cx, &interface)?;
    Ok(interface)
}

/// Unties it from its instance; its addresses stay with it, but for a lent public one.
pub fn detach(writer: &mut Writer<'_>, cx: &Ctx, interface_id: &str) -> Result<Interface> {
    let mut interface: Interface = records::need(writer, cx, interface_id)?;
    interface.attachment = None;
    records::put(writer, cx, &interface)?;
    Ok(interface)
}

/// Deletes it, in use or not: `interface_api` refuses what a client may not delete. Elastic IPs are disassociated. A
/// lent public address is returned: the caller gives it back with `address::give_back` after the commit.
pub fn delete(writer: &mut Writer<'_>, cx: &Ctx, interface_id: &str) -> Result<Option<Ipv4Addr>> {
    let Some(interface) = records::get::<Interface>(writer, cx, interface_id)? else { return Ok(None) };
    let lent = address::take_lent(writer, cx, interface_id)?;
    for public in interface.public.iter().filter(|public| public.allocation_id.is_some()) {
        address::forget_association(writer, cx, public)?;
    }
    records::delete::<Interface>(writer, cx, interface_id)?;
    writer.delete(&node_key(interface_id))?;
    Ok(lent)
}

/// The instance's interfaces in the order of their device indexes.
pub fn of_instance(reader: &dyn Read, cx: &Ctx, instance_id: &str) -> Result<Vec<Interface>> {
    let mut all: Vec<Interface> = indexes::find(reader, cx, "instance", instance_id)?;
    all.sort_by_key(|interface| interface.attachment.as_ref().map(|attachment| attachment.device_index));
    Ok(all)
}

/// The groups of an interface in `vpc_id`, which must all be the VPC's; the default one if none is named.
pub fn checked_groups(
    reader: &dyn Read,
    cx: &Ctx,
    vpc_id: &str,
    groups: Vec<String>,
    subnet_id: &str,
) -> Result<Vec<String>> {
    if groups.is_empty() {
        return Ok(vec![security_group::default_of(reader, cx, vpc_id)?.id]);
    }
    let groups: BTreeSet<String> = groups.into_iter().collect();
    for group_id in &groups {
        let group: SecurityGroup = records::need(reader, cx, group_id)?;
        if group.vpc_id != vpc_id {
            let message = format!("Security group {group_id} and subnet {subnet_id} belong to different networks.");
            return Err(Error::client("InvalidParameter", message));
        }
    }
    let limit = cx.quota(&quota::GROUPS_PER_INTERFACE)?;
    if groups.len() as f64 > limit {
        let message = format!("The maximum number of security groups per interface ({limit}) has been reached.");
        return Err(Error::client("SecurityGroupsPerInterfaceLimitExceeded", message));
    }
    Ok(groups.into_iter().collect())
}

/// The alias of an AWS service that calls for itself; None for everybody else.
pub fn requester(cx: &Ctx) -> Option<String> {
    let service = match &cx.principal {
        Principal::Service { name } => name.as_str(),
        Principal::AssumedRole { role_path, .. } => role_path.strip_prefix("/aws-service-role/")?.trim_end_matches('/'),
        _ => return None,
    };
    let alias = match service.strip_suffix(".amazonaws.com")? {
        "elasticloadbalancing" => "amazon-elb",
        "elasticache" => "amazon-elasticache",
        "rds" => "amazon-rds",
        "elasticfilesystem" => "amazon-efs",
        "lambda" => "amazon-lambda",
        _ => return None,
    };
    Some(alias.to_owned())
}

/// Refuses a client that would change what a service manages.
pub fn must_be_manager(cx: &Ctx, interface: &Interface) -> Result<()> {
    match &interface.requester {
        Some(owner) if requester(cx).as_ref() != Some(owner) => {
            Err(Error::client("AuthFailure", "You do not have permission to access the specified resource."))
        }
        _ => Ok(()),
    }
}

/// Where the interfaces on routers are found again at start: their account, Region and VPC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct NodeOwner {
    pub account: kernel::Account,
    pub region: kernel::Region,
    pub vpc_id: String,
}

impl NodeOwner {
    pub fn of(cx: &Ctx, vpc_id: &str) -> NodeOwner {
        NodeOwner { account: cx.account.clone(), region: cx.region, vpc_id: vpc_id.to_owned() }
    }
}

pub fn node_prefix() -> String {
    store::prefix(&["ec2-fabric", "node"])
}

fn node_key(interface_id: &str) -> String {
    store::key(&["ec2-fabric", "node", interface_id])
}

/// The addresses of a subnet that are left. AWS keeps the first four and the last for itself.
pub struct FreeAddresses<'a> {
    reader: &'a dyn Read,
    table: String,
    subnet_id: String,
    range: fabric::Ipv4Net,
    /// Those that were taken here and are not stored yet.
    taken: BTreeSet<Ipv4Addr>,
}

/// How often a free address is looked for by chance, before the subnet is walked through.
const TRIES: usize = 16;

impl<'a> FreeAddresses<'a> {
    pub fn of(reader: &'a dyn Read, cx: &Ctx, subnet: &Subnet) -> Result<FreeAddresses<'a>> {
        let range = cidr::parse(&subnet.cidr).ok_or_else(|| Error::internal("a subnet has a range"))?;
        let table = indexes::table::<Interface>(cx);
        Ok(FreeAddresses { reader, table, subnet_id: subnet.id.clone(), range, taken: BTreeSet::new() })
    }

    pub fn count(&self) -> Result<u32> {
        let stored = index::count_of(self.reader, &self.table, "address", &self.subnet_id)?;
        Ok((cidr::size(self.range) - 5).saturating_sub((stored + self.taken.len()) as u32))
    }

    fn is_taken(&self, address: Ipv4Addr) -> Result<bool> {
        let is_stored = || index::has_item(self.reader, &self.table, "address", &self.subnet_id, &address.to_string());
        Ok(self.taken.contains(&address) || is_stored()?)
    }

    pub fn take(&mut self, address: Ipv4Addr) -> Result<Ipv4Addr> {
        if !self.range.contains(address) {
            return Err(errors::invalid("Address does not fall within the subnet's address range"));
        }
        if !self.usable().contains(&self.offset(address)) {
            return Err(errors::invalid("Address is in subnet's reserved address range"));
        }
        if self.is_taken(address)? {
            return Err(Error::client("InvalidIPAddress.InUse", "Address is in use."));
        }
        self.taken.insert(address);
        Ok(address)
    }

    /// A random one: who comes to rely on an order of addresses would be surprised on AWS.
    pub fn take_any(&mut self) -> Result<Ipv4Addr> {
        let usable = self.usable();
        let (first, count) = (usable.start, usable.end - usable.start);
        let by_chance = (0..TRIES).map(|_| u32::from_be_bytes(id::random::<4>()) % count);
        let all = 0..if self.count()? == 0 { 0 } else { count };
        for offset in by_chance.chain(all) {
            let address = self.range.nth(first + offset);
            if !self.is_taken(address)? {
                self.taken.insert(address);
                return Ok(address);
            }
        }
        let message = "The specified subnet does not have enough free addresses to satisfy the request.";
        Err(Error::client("InsufficientFreeAddressesInSubnet", message))
    }

    fn usable(&self) -> std::ops::Range<u32> {
        4..cidr::size(self.range) - 1
    }

    fn offset(&self, address: Ipv4Addr) -> u32 {
        address.to_bits() - self.range.address().to_bits()
    }
}

/// Locally administered and unicast, as EC2's are.
fn fresh_mac() -> String {
    let random = id::random::<5>();
    let tail: Vec<String> = random.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("0a:{}", tail.join(":"))
}

/// What a VPC lets its interfaces show: whether public addresses have names.
pub fn has_public_names(reader: &dyn Read, cx: &Ctx, vpc_id: &str) -> Result<bool> {
    Ok(records::get::<Vpc>(reader, cx, vpc_id)?.is_some_and(|vpc| vpc.enable_dns_support && vpc.enable_dns_hostnames))
}
