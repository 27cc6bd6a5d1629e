//! Public addresses: those that Amazon lends an interface for as long as its instance runs, and what Elastic IPs share
//! with them. All come from the cloud's block and are reserved again at start. `elastic_ip` holds the operations.

use std::net::Ipv4Addr;

use kernel::{Account, Cloud, Ctx, Principal, Region, Result, Writer};
use serde::{Deserialize, Serialize};

use super::errors;
use super::records::{self, Address, Interface, PublicAddress};
use crate::Ec2;

/// Whose a public address is, found by the address.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct PublicOwner {
    account: Account,
    region: Region,
    /// An interface for a lent address, an allocation for an Elastic IP.
    id: String,
}

/// Takes an address from the cloud's block, before the write that needs it. Error: `InsufficientAddressCapacity`.
pub fn lend(ec2: &Ec2) -> Result<Ipv4Addr> {
    ec2.fabric.allocate_public().map_err(errors::fabric)
}

/// Gives it back, after the write that took it from its owner, or when that which needed it failed.
pub fn give_back(ec2: &Ec2, address: Ipv4Addr) {
    ec2.fabric.release_public(address);
}

/// Lends `address` to the interface, unless it has a public one already: then the answer's `public_ip` is another, and
/// the caller gives `address` back.
pub fn set_lent(writer: &mut Writer<'_>, cx: &Ctx, interface_id: &str, address: Ipv4Addr) -> Result<Interface> {
    let mut interface: Interface = records::need(writer, cx, interface_id)?;
    if interface.public_ip().is_some() {
        return Ok(interface);
    }
    let owner = interface.requester.clone().unwrap_or_else(|| "amazon".to_owned());
    let private_ip = interface.private_ip;
    interface.public.push(PublicAddress {
        private_ip,
        public_ip: address,
        allocation_id: None,
        association_id: None,
        owner,
    });
    records::put(writer, cx, &interface)?;
    remember(writer, cx, address, interface_id)?;
    Ok(interface)
}

/// Ends the loan of the interface's address, which the caller gives back after the commit.
pub fn take_lent(writer: &mut Writer<'_>, cx: &Ctx, interface_id: &str) -> Result<Option<Ipv4Addr>> {
    let Some(mut interface) = records::get::<Interface>(writer, cx, interface_id)? else { return Ok(None) };
    let Some(at) = interface.public.iter().position(|public| public.allocation_id.is_none()) else { return Ok(None) };
    let lent = interface.public.remove(at);
    records::put(writer, cx, &interface)?;
    forget(writer, lent.public_ip)?;
    Ok(Some(lent.public_ip))
}

/// Lends the interface an address in a transaction of its own, if it should have one and has none. The caller resyncs.
pub async fn lend_if_due(ec2: &Ec2, cx: &Ctx, interface_id: &str) -> Result<Interface> {
    let interface: Interface = records::need(&cx.read(), cx, interface_id)?;
    if !interface.auto_public || interface.public_ip().is_some() {
        return Ok(interface);
    }
    let address = lend(ec2)?;
    let (within, id) = (cx.clone(), interface_id.to_owned());
    let lent = cx.write(move |writer| set_lent(writer, &within, &id, address)).await;
    if lent.as_ref().ok().and_then(Interface::public_ip) != Some(address) {
        give_back(ec2, address);
    }
    lent
}

/// Ends an Elastic IP's association in its own record; the interface's is the caller's.
pub fn forget_association(writer: &mut Writer<'_>, cx: &Ctx, public: &PublicAddress) -> Result<()> {
    let Some(allocation_id) = &public.allocation_id else { return Ok(()) };
    if let Some(mut address) = records::get::<Address>(writer, cx, allocation_id)? {
        address.association = None;
        records::put(writer, cx, &address)?;
    }
    Ok(())
}

/// Notes whose the address is: an interface's or an allocation's.
pub fn remember(writer: &mut Writer<'_>, cx: &Ctx, address: Ipv4Addr, id: &str) -> Result<()> {
    let owner = PublicOwner { account: cx.account.clone(), region: cx.region, id: id.to_owned() };
    Ok(writer.put(&owner_key(address), &owner)?)
}

pub fn forget(writer: &mut Writer<'_>, address: Ipv4Addr) -> Result<()> {
    writer.delete(&owner_key(address))?;
    Ok(())
}

/// Takes every known address from the block again. Must run before the first request; returns those that the block
/// refuses, since another cloud holds what was ours: `move_to_block` gives them new ones.
pub fn reserve_known(ec2: &Ec2, cloud: &Cloud) -> Result<Vec<Ipv4Addr>> {
    let known: Vec<(String, PublicOwner)> = cloud.store.read().list(&owner_prefix())?;
    let addresses = known.iter().filter_map(|(key, _)| address_of_key(key));
    Ok(addresses.filter(|address| ec2.fabric.reserve_public(*address).is_err()).collect())
}

/// Gives the owner of an address that is no longer in the cloud's block another one.
pub async fn move_to_block(ec2: &Ec2, cloud: &std::sync::Arc<Cloud>, address: Ipv4Addr) -> Result<()> {
    let Some(owner) = cloud.store.read().get::<PublicOwner>(&owner_key(address))? else { return Ok(()) };
    let principal = Principal::Service { name: "ec2.amazonaws.com".to_owned() };
    let cx = Ctx::new(cloud.clone(), owner.account.clone(), owner.region, principal);
    let fresh = lend(ec2)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let interface_id = match records::get::<Address>(writer, &within, &owner.id)? {
            Some(mut allocation) => {
                allocation.public_ip = fresh;
                records::put(writer, &within, &allocation)?;
                allocation.association.map(|association| association.interface_id)
            }
            None => Some(owner.id.clone()),
        };
        let interface = interface_id.map(|id| records::get::<Interface>(writer, &within, &id)).transpose()?.flatten();
        if let Some(mut interface) = interface {
            interface.public.iter_mut().filter(|public| public.public_ip == address).for_each(|public| {
                public.public_ip = fresh;
            });
            records::put(writer, &within, &interface)?;
        }
        forget(writer, address)?;
        remember(writer, &within, fresh, &owner.id)
    })
    .await
}

fn owner_prefix() -> String {
    store::prefix(&["ec2-fabric", "public-address"])
}

fn owner_key(address: Ipv4Addr) -> String {
    store::key(&["ec2-fabric", "public-address", &address.to_string()])
}

fn address_of_key(key: &str) -> Option<Ipv4Addr> {
    store::parts(key).pop()?.parse().ok()
}
