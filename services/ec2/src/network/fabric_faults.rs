//! Faults of zones, instances and the network, as disturbances of each VPC's packets.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use fabric::Disturbance;
use kernel::fault::{Between, Fault, Kind, Place};
use kernel::{Cloud, Region, Result};

use super::fabric_sync;
use super::records::{self, Interface, Subnet};
use crate::Ec2;
use crate::instances::faults;

const RETRY: Duration = Duration::from_secs(1);

/// What the faults mean for the VPC. `all` are the interfaces of its account and Region.
pub fn of(faults: &[Arc<Fault>], vpc_id: &str, all: &[Interface]) -> Vec<Disturbance> {
    let addresses = |place: &Place, only_here: bool| -> BTreeSet<Ipv4Addr> {
        let those = all.iter().filter(|interface| is_in(interface, place));
        those.filter(|interface| !only_here || interface.vpc_id == vpc_id).flat_map(addresses_of).collect()
    };
    let cut_off = |place: &Place| Disturbance { one: addresses(place, true), cut: true, ..Disturbance::default() };
    let disturbances = faults.iter().filter_map(|fault| match &fault.kind {
        Kind::Requests(_) => None,
        Kind::Zone(name) => Some(cut_off(&Place::Zone(name.clone()))),
        Kind::Instance(id) => Some(cut_off(&Place::Instance(id.clone()))),
        Kind::Network(Between { places, cut, loss, delay, jitter }) => {
            let rest = Disturbance { cut: *cut, loss: *loss, delay: *delay, jitter: *jitter, ..Disturbance::default() };
            Some(match places {
                [one, Place::Everything] | [Place::Everything, one] => {
                    Disturbance { one: addresses(one, true), other: None, ..rest }
                }
                [one, other] => {
                    Disturbance { one: addresses(one, false), other: Some(addresses(other, false)), ..rest }
                }
            })
        }
    });
    disturbances.filter(|disturbance| !disturbance.one.is_empty()).collect()
}

/// Has the networks follow the faults from now on.
pub fn start(ec2: &Arc<Ec2>, cloud: &Arc<Cloud>) {
    let mut changes = cloud.faults.changes();
    let (ec2, cloud) = (Arc::downgrade(ec2), Arc::downgrade(cloud));
    tokio::spawn(async move {
        while changes.changed().await.is_ok() {
            loop {
                let (Some(ec2), Some(cloud)) = (ec2.upgrade(), cloud.upgrade()) else { return };
                let Err(error) = carry_out(&ec2, &cloud).await else { break };
                eprintln!("the networks do not follow the faults: {error}");
                clock::wall::sleep(RETRY).await;
            }
        }
    });
}

/// Brings every network in step with the faults that hold now.
pub async fn carry_out(ec2: &Ec2, cloud: &Arc<Cloud>) -> Result<()> {
    for (cx, vpc_id) in fabric_sync::known_vpcs(ec2, cloud) {
        fabric_sync::resync(ec2, &cx, &vpc_id).await?;
    }
    Ok(())
}

/// Whether there is such a place: a zone, an instance that is not terminated, a subnet of a VPC in which something is.
pub fn exists(ec2: &Ec2, cloud: &Arc<Cloud>, place: &Place) -> Result<bool> {
    match place {
        Place::Everything => Ok(true),
        Place::Zone(name) => Ok(Region::all().any(|region| region.zone(name).is_some())),
        Place::Instance(id) => Ok(faults::find(cloud, id)?.is_some()),
        Place::Subnet(id) => {
            for (cx, vpc_id) in fabric_sync::known_vpcs(ec2, cloud) {
                if records::get::<Subnet>(&cx.read(), &cx, id)?.is_some_and(|subnet| subnet.vpc_id == vpc_id) {
                    return Ok(true);
                }
            }
            Ok(false)
        }
    }
}

fn is_in(interface: &Interface, place: &Place) -> bool {
    match place {
        Place::Everything => true,
        Place::Zone(name) => interface.zone == *name,
        Place::Subnet(id) => interface.subnet_id == *id,
        Place::Instance(id) => interface.instance_id() == Some(id),
    }
}

fn addresses_of(interface: &Interface) -> Vec<Ipv4Addr> {
    let mut addresses = vec![interface.private_ip];
    addresses.extend(&interface.secondary_ips);
    addresses.extend(interface.public.iter().map(|public| public.public_ip));
    addresses
}
