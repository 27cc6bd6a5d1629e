//! Elastic IP addresses. <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html>

use std::net::Ipv4Addr;
use std::sync::Arc;

use api_ec2::types::{
    Address as AddressAnswer, AllocateAddressRequest, AllocateAddressResult, AssociateAddressRequest,
    AssociateAddressResult, DescribeAddressesRequest, DescribeAddressesResult, DisassociateAddressRequest,
    ReleaseAddressRequest,
};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Read, Result, Writer, id, quota};
use schema::Empty;

use super::filters::{Filters, one};
use super::records::{self, Address, AddressAssociation, Interface, InternetGateway, PublicAddress};
use super::{address, default_vpc, errors, fabric_sync, indexes, interface, tags};
use crate::Ec2;

const FILTERS: [&str; 10] = [
    "allocation-id",
    "association-id",
    "domain",
    "instance-id",
    "network-border-group",
    "network-interface-id",
    "network-interface-owner-id",
    "private-ip-address",
    "public-ip",
    "public-ipv4-pool",
];
const POOL: &str = "amazon";

pub async fn allocate(ec2: Arc<Ec2>, cx: Ctx, input: AllocateAddressRequest) -> Result<AllocateAddressResult> {
    default_vpc::ensure(&cx).await?;
    let operation = "AllocateAddress";
    errors::refuse_member(operation, "Address", input.address.is_some())?;
    errors::refuse_member(operation, "CustomerOwnedIpv4Pool", input.customer_owned_ipv4_pool.is_some())?;
    errors::refuse_member(operation, "IpamPoolId", input.ipam_pool_id.is_some())?;
    let pool = input.public_ipv4_pool.as_deref().unwrap_or(POOL);
    errors::refuse_member(operation, "PublicIpv4Pool", pool != POOL)?;
    if input.domain.as_deref().is_some_and(|domain| domain != "vpc") {
        return Err(errors::invalid_value(input.domain.unwrap_or_default(), "domain", ""));
    }
    check_border_group(&cx, input.network_border_group.as_deref())?;
    let new_tags = tags::specified(&cx, input.tag_specifications, "elastic-ip")?;
    errors::dry_run(input.dry_run)?;
    let public_ip = address::lend(&ec2)?;
    let within = cx.clone();
    let made = cx
        .write(move |writer| {
            let count = indexes::count::<Address>(writer, &within)?;
            if count as f64 >= within.quota(&quota::ELASTIC_IPS)? {
                let message = "The maximum number of addresses has been reached.";
                return Err(Error::client("AddressLimitExceeded", message));
            }
            let made = Address { id: id::resource("eipalloc"), public_ip, association: None };
            records::put(writer, &within, &made)?;
            tags::set(writer, &within, &made.id, &new_tags)?;
            address::remember(writer, &within, public_ip, &made.id)?;
            Ok(made)
        })
        .await;
    if made.is_err() {
        address::give_back(&ec2, public_ip);
    }
    Ok(AllocateAddressResult {
        allocation_id: Some(made?.id),
        public_ipv4_pool: Some(POOL.to_owned()),
        network_border_group: Some(cx.region.to_string()),
        domain: Some("vpc".to_owned()),
        public_ip: Some(public_ip.to_string()),
        ..Default::default()
    })
}

pub async fn associate(ec2: Arc<Ec2>, cx: Ctx, input: AssociateAddressRequest) -> Result<AssociateAddressResult> {
    default_vpc::ensure(&cx).await?;
    let asked = find(&cx.read(), &cx, input.allocation_id.as_deref(), input.public_ip.as_deref())?;
    let private = input.private_ip_address.map(|text| {
        text.parse::<Ipv4Addr>().map_err(|_| errors::invalid_value(&text, "privateIpAddress", "Invalid IPv4 address."))
    });
    let private = private.transpose()?;
    let (instance_id, interface_id) = (input.instance_id, input.network_interface_id);
    if let Some(instance_id) = &instance_id {
        errors::INSTANCE.check(instance_id)?;
    }
    let target = target(&cx.read(), &cx, instance_id.as_deref(), interface_id.as_deref())?;
    interface::must_be_manager(&cx, &target)?;
    errors::dry_run(input.dry_run)?;
    let may_move = input.allow_reassociation.unwrap_or(true);
    let within = cx.clone();
    let done = cx
        .write(move |writer| {
            let target: Interface = records::need(writer, &within, &target.id)?;
            let private = private.unwrap_or(target.private_ip);
            if !target.private_ips().any(|known| known == private) {
                let message = format!("{private} is not a private address of interface {}", target.id);
                return Err(errors::invalid_value(private, "privateIpAddress", &message));
            }
            must_have_gateway(writer, &within, &target.vpc_id)?;
            associate_within(writer, &within, &asked.id, &target.id, private, may_move)
        })
        .await?;
    done.carry_out(&ec2, &cx).await?;
    Ok(AssociateAddressResult { association_id: Some(done.association_id) })
}

pub async fn disassociate(ec2: Arc<Ec2>, cx: Ctx, input: DisassociateAddressRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let asked = match (input.association_id, input.public_ip) {
        (Some(association_id), None) => by_association(&cx.read(), &cx, &association_id)?,
        (None, Some(public_ip)) => find(&cx.read(), &cx, None, Some(&public_ip))?,
        (Some(_), Some(_)) => {
            return Err(errors::combination(
                "You may specify public IP or association id, but not both in the same call",
            ));
        }
        (None, None) => return Err(errors::missing("AssociationId")),
    };
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let left = cx.write(move |writer| disassociate_within(writer, &within, &asked.id)).await?;
    if let Some(left) = left {
        lend_again(&ec2, &cx, &left).await?;
        fabric_sync::resync(&ec2, &cx, &left.vpc_id).await?;
    }
    Ok(Empty {})
}

pub async fn release(ec2: Arc<Ec2>, cx: Ctx, input: ReleaseAddressRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    check_border_group(&cx, input.network_border_group.as_deref())?;
    let asked = find(&cx.read(), &cx, input.allocation_id.as_deref(), input.public_ip.as_deref())?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let public_ip = cx
        .write(move |writer| {
            let current: Address = records::need(writer, &within, &asked.id)?;
            if current.association.is_some() {
                let message = format!("Address {} is in use.", current.public_ip);
                return Err(Error::client("InvalidIPAddress.InUse", message));
            }
            address::forget(writer, current.public_ip)?;
            records::delete::<Address>(writer, &within, &current.id)?;
            Ok(current.public_ip)
        })
        .await?;
    address::give_back(&ec2, public_ip);
    Ok(Empty {})
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeAddressesRequest) -> Result<DescribeAddressesResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut chosen = records::select::<Address>(&reader, &cx, input.allocation_ids)?;
    let public_ips = input.public_ips.unwrap_or_default();
    let known = |text: &String| chosen.iter().any(|address| address.public_ip.to_string() == *text);
    if let Some(unknown) = public_ips.iter().find(|text| !known(text)) {
        return Err(no_such_address(unknown));
    }
    if !public_ips.is_empty() {
        chosen.retain(|address| public_ips.contains(&address.public_ip.to_string()));
    }
    let mut found = Vec::new();
    for address in chosen {
        let tags = tags::of(&reader, &cx, &address.id)?;
        let answer = describe(&reader, &cx, &address, &tags)?;
        let option = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        let admitted = filters.admit(&tags, |name| match name {
            "allocation-id" => one(&address.id),
            "association-id" => option(&answer.association_id),
            "domain" => one("vpc"),
            "instance-id" => option(&answer.instance_id),
            "network-border-group" => one(cx.region),
            "network-interface-id" => option(&answer.network_interface_id),
            "network-interface-owner-id" => option(&answer.network_interface_owner_id),
            "private-ip-address" => option(&answer.private_ip_address),
            "public-ip" => one(address.public_ip),
            _ => one(POOL),
        });
        if admitted {
            found.push(answer);
        }
    }
    Ok(DescribeAddressesResult { addresses: Some(found) })
}

/// What a committed association leaves to be done.
struct Done {
    association_id: String,
    vpc_id: String,
    /// The interface that the address left.
    left: Option<Interface>,
    /// A lent address that the Elastic IP took the place of.
    lent: Option<Ipv4Addr>,
}

impl Done {
    async fn carry_out(&self, ec2: &Ec2, cx: &Ctx) -> Result<()> {
        if let Some(left) = &self.left {
            lend_again(ec2, cx, left).await?;
            // The network that loses the address first: it would else take it from the one that has it now.
            if left.vpc_id != self.vpc_id {
                fabric_sync::resync(ec2, cx, &left.vpc_id).await?;
            }
        }
        fabric_sync::resync(ec2, cx, &self.vpc_id).await?;
        self.lent.into_iter().for_each(|lent| address::give_back(ec2, lent));
        Ok(())
    }
}

fn associate_within(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    allocation_id: &str,
    interface_id: &str,
    private: Ipv4Addr,
    may_move: bool,
) -> Result<Done> {
    let current: Address = records::need(writer, cx, allocation_id)?;
    if let Some(known) = &current.association {
        if known.interface_id == interface_id && known.private_ip == private {
            let vpc_id = records::need::<Interface>(writer, cx, interface_id)?.vpc_id;
            return Ok(Done { association_id: known.id.clone(), vpc_id, left: None, lent: None });
        }
        if !may_move {
            let message = format!("resource {allocation_id} is already associated with associate-id {}", known.id);
            return Err(Error::client("Resource.AlreadyAssociated", message));
        }
    }
    let left = disassociate_within(writer, cx, allocation_id)?;
    // Another Elastic IP at the same private address leaves it, if it may.
    let target: Interface = records::need(writer, cx, interface_id)?;
    let other = target.public_of(private).and_then(|public| public.allocation_id.clone());
    if let Some(other) = other {
        if !may_move {
            let message = format!("resource {interface_id} is already associated with an address");
            return Err(Error::client("Resource.AlreadyAssociated", message));
        }
        disassociate_within(writer, cx, &other)?;
    }
    let lent = if private == target.private_ip { address::take_lent(writer, cx, interface_id)? } else { None };
    let mut target: Interface = records::need(writer, cx, interface_id)?;
    let association_id = id::resource("eipassoc");
    target.public.push(PublicAddress {
        private_ip: private,
        public_ip: current.public_ip,
        allocation_id: Some(allocation_id.to_owned()),
        association_id: Some(association_id.clone()),
        owner: cx.account.to_string(),
    });
    records::put(writer, cx, &target)?;
    let association =
        AddressAssociation { id: association_id.clone(), interface_id: interface_id.to_owned(), private_ip: private };
    records::put(writer, cx, &Address { association: Some(association), ..current })?;
    Ok(Done { association_id, vpc_id: target.vpc_id, left, lent })
}

/// Returns the interface that the address left.
fn disassociate_within(writer: &mut Writer<'_>, cx: &Ctx, allocation_id: &str) -> Result<Option<Interface>> {
    let mut current: Address = records::need(writer, cx, allocation_id)?;
    let Some(association) = current.association.take() else { return Ok(None) };
    records::put(writer, cx, &current)?;
    let Some(mut interface) = records::get::<Interface>(writer, cx, &association.interface_id)? else {
        return Ok(None);
    };
    interface.public.retain(|public| public.allocation_id.as_deref() != Some(allocation_id));
    records::put(writer, cx, &interface)?;
    Ok(Some(interface))
}

/// An instance that was launched with a public address gets another one when its Elastic IP leaves, unless it has
/// several interfaces. A stopped one gets its own at the next start.
async fn lend_again(ec2: &Ec2, cx: &Ctx, left: &Interface) -> Result<()> {
    let Some(instance_id) = left.instance_id() else { return Ok(()) };
    let is_only = interface::of_instance(&cx.read(), cx, instance_id)?.len() == 1;
    if is_only && fabric_sync::is_up(ec2, instance_id) {
        address::lend_if_due(ec2, cx, &left.id).await?;
    }
    Ok(())
}

/// The address that a request means: by allocation or by itself.
fn find(reader: &dyn Read, cx: &Ctx, allocation_id: Option<&str>, public_ip: Option<&str>) -> Result<Address> {
    match (allocation_id, public_ip) {
        (Some(allocation_id), None) => records::need(reader, cx, allocation_id),
        (None, Some(public_ip)) => {
            let found: Option<Address> = indexes::first(reader, cx, "public-ip", public_ip)?;
            found.ok_or_else(|| no_such_address(public_ip))
        }
        (Some(_), Some(_)) => {
            let message = "You may specify public IP or allocation id, but not both in the same call";
            Err(errors::combination(message))
        }
        (None, None) => Err(Error::client("MissingParameter", "Either public IP or allocation id must be specified")),
    }
}

fn by_association(reader: &dyn Read, cx: &Ctx, association_id: &str) -> Result<Address> {
    errors::ADDRESS_ASSOCIATION.check(association_id)?;
    let found: Option<Address> = indexes::first(reader, cx, "association", association_id)?;
    found.ok_or_else(|| errors::ADDRESS_ASSOCIATION.not_found(association_id))
}

/// The interface that a request means: itself, or the only one of an instance.
fn target(reader: &dyn Read, cx: &Ctx, instance_id: Option<&str>, interface_id: Option<&str>) -> Result<Interface> {
    match (instance_id, interface_id) {
        (Some(instance_id), None) => {
            let mut interfaces = interface::of_instance(reader, cx, instance_id)?;
            if interfaces.len() > 1 {
                let message = format!(
                    "There are multiple interfaces attached to instance '{instance_id}'. \
                     Please specify an interface ID for the operation instead."
                );
                return Err(Error::client("InvalidInstanceID", message));
            }
            interfaces.pop().ok_or_else(|| errors::INSTANCE.not_found(instance_id))
        }
        (None, Some(interface_id)) => records::need(reader, cx, interface_id),
        (None, None) => {
            let message = "Either instance ID or network interface ID must be specified";
            Err(Error::client("MissingParameter", message))
        }
        (Some(_), Some(_)) => {
            let message = "You may specify an instance ID or a network interface ID, but not both in the same call";
            Err(errors::combination(message))
        }
    }
}

fn must_have_gateway(reader: &dyn Read, cx: &Ctx, vpc_id: &str) -> Result<()> {
    if indexes::has_any::<InternetGateway>(reader, cx, "vpc", vpc_id)? {
        return Ok(());
    }
    let message = format!("Network {vpc_id} is not attached to any internet gateway");
    Err(Error::client("Gateway.NotAttached", message))
}

fn check_border_group(cx: &Ctx, group: Option<&str>) -> Result<()> {
    match group {
        Some(group) if group != cx.region.name() => Err(errors::invalid_value(group, "networkBorderGroup", "")),
        _ => Ok(()),
    }
}

fn no_such_address(public_ip: &str) -> Error {
    Error::client("InvalidAddress.NotFound", format!("Address '{public_ip}' not found."))
}

fn describe(reader: &dyn Read, cx: &Ctx, address: &Address, tags: &Tags) -> Result<AddressAnswer> {
    let mut answer = AddressAnswer {
        allocation_id: Some(address.id.clone()),
        domain: Some("vpc".to_owned()),
        tags: tags::describe(tags),
        public_ipv4_pool: Some(POOL.to_owned()),
        network_border_group: Some(cx.region.to_string()),
        public_ip: Some(address.public_ip.to_string()),
        ..Default::default()
    };
    if let Some(association) = &address.association {
        let interface: Option<Interface> = records::get(reader, cx, &association.interface_id)?;
        answer.association_id = Some(association.id.clone());
        answer.network_interface_id = Some(association.interface_id.clone());
        answer.network_interface_owner_id = Some(cx.account.to_string());
        answer.private_ip_address = Some(association.private_ip.to_string());
        answer.instance_id = interface.as_ref().and_then(|found| found.instance_id()).map(str::to_owned);
    }
    Ok(answer)
}
