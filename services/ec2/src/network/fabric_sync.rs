//! Holds the fabric against the records. After every change that a network may notice, `resync` computes what the VPC
//! should be from the store and carries over the difference to what it is; so the same code serves a change, a start
//! and a return after a crash.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::Ipv4Addr;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard};

use fabric::{Disturbance, GroupRules, InterfaceKind, InterfaceSpec, InterfaceUpdate, Ipv4Net, Network, Peer, Rule};
use kernel::{Cloud, Ctx, Error, Principal, Read, Result};

use super::interface::{self, NodeOwner};
use super::records::{self, Interface, SecurityGroup, Vpc};
use super::{address, cidr, errors, fabric_faults, fabric_rules, indexes, route_table};
use crate::Ec2;

/// The group of interfaces without groups, which filter nothing; no security group is called so.
const UNFILTERED: &str = "unfiltered";

/// What the fabric was told, by VPC; and where the running instances' networks are.
#[derive(Default)]
pub struct State {
    vpcs: Mutex<HashMap<String, Known>>,
    /// By instance.
    places: Mutex<HashMap<String, Place>>,
}

/// A VPC that the fabric was told of.
struct Known {
    owner: NodeOwner,
    applied: Arc<tokio::sync::Mutex<Applied>>,
}

/// Where a running instance is.
struct Place {
    namespace: OwnedFd,
    vpc_id: String,
}

#[derive(Default)]
struct Applied {
    groups: HashMap<String, GroupRules>,
    interfaces: BTreeMap<String, Wired>,
    /// Private addresses by the public ones that lead to them.
    publics: BTreeMap<Ipv4Addr, Ipv4Addr>,
    disturbances: Vec<Disturbance>,
}

/// What the fabric knows of an interface and can change.
#[derive(Clone, Debug, PartialEq)]
struct Wired {
    address: Ipv4Addr,
    groups: Vec<String>,
    internet: bool,
    source_dest_check: bool,
    secondary: Vec<Ipv4Addr>,
}

/// What the VPC should be.
struct Wanted {
    cidr: Ipv4Net,
    groups: HashMap<String, GroupRules>,
    interfaces: BTreeMap<String, (Interface, Wired)>,
    publics: BTreeMap<Ipv4Addr, Ipv4Addr>,
    disturbances: Vec<Disturbance>,
}

/// The VPC's network, with its groups in place: for listeners on the router (metadata, the resolver).
pub async fn network_of(ec2: &Ec2, cx: &Ctx, vpc_id: &str) -> Result<Network> {
    let vpc: Vpc = records::need(&cx.read(), cx, vpc_id)?;
    Ok(ec2.fabric.network(vpc_id, vec![range_of(&vpc)?]))
}

/// Wires all interfaces of an instance whose network namespace (`/proc/PID/ns/net`) now exists, and those attached to
/// it later. They carry traffic when this returns.
pub async fn bring_up(ec2: &Ec2, cx: &Ctx, instance_id: &str, namespace: OwnedFd) -> Result<()> {
    let first = interface::of_instance(&cx.read(), cx, instance_id)?.into_iter().next();
    let vpc_id = first.ok_or_else(|| errors::INSTANCE.not_found(instance_id))?.vpc_id;
    let place = Place { namespace, vpc_id: vpc_id.clone() };
    lock(&ec2.networks.places).insert(instance_id.to_owned(), place);
    resync(ec2, cx, &vpc_id).await
}

/// Takes the instance's interfaces out of the fabric: before its namespace goes, and harmless after.
pub async fn take_down(ec2: &Ec2, cx: &Ctx, instance_id: &str) -> Result<()> {
    let place = lock(&ec2.networks.places).remove(instance_id);
    match place {
        Some(place) => resync(ec2, cx, &place.vpc_id).await,
        None => Ok(()),
    }
}

/// Whether the instance's interfaces are in the fabric.
pub fn is_up(ec2: &Ec2, instance_id: &str) -> bool {
    lock(&ec2.networks.places).contains_key(instance_id)
}

/// Brings the VPC's network in step with the records.
pub async fn resync(ec2: &Ec2, cx: &Ctx, vpc_id: &str) -> Result<()> {
    let fresh = || Known { owner: NodeOwner::of(cx, vpc_id), applied: Arc::default() };
    let applied = lock(&ec2.networks.vpcs).entry(vpc_id.to_owned()).or_insert_with(fresh).applied.clone();
    let mut applied = applied.lock().await;
    // Read only now: whoever held the lock before may have seen less.
    let Some(wanted) = wanted(ec2, cx, vpc_id)? else {
        lock(&ec2.networks.vpcs).remove(vpc_id);
        return ec2.fabric.remove_network(vpc_id).await.map_err(errors::fabric);
    };
    if wanted.interfaces.is_empty() && applied.interfaces.is_empty() {
        return Ok(());
    }
    let network = ec2.fabric.network(vpc_id, vec![wanted.cidr]);
    apply(ec2, &network, &mut applied, wanted).await.map_err(errors::fabric)
}

/// The VPCs that the fabric was told of, each in the context of its account and Region.
pub fn known_vpcs(ec2: &Ec2, cloud: &Arc<Cloud>) -> Vec<(Ctx, String)> {
    let vpcs = lock(&ec2.networks.vpcs);
    vpcs.values().map(|known| (context_of(cloud, &known.owner), known.owner.vpc_id.clone())).collect()
}

/// At start: public addresses are taken and the networks of services' interfaces are named at once, so that nobody else
/// makes them otherwise; the interfaces come up in the background.
pub fn start(ec2: Arc<Ec2>, cloud: Arc<Cloud>) {
    let lost = address::reserve_known(&ec2, &cloud).unwrap_or_else(|error| {
        eprintln!("public addresses of earlier runs are not reserved: {error}");
        Vec::new()
    });
    let owners = name_networks(&ec2, &cloud).unwrap_or_else(|error| {
        eprintln!("the networks of AWS services are not known: {error}");
        BTreeSet::new()
    });
    tokio::spawn(async move {
        for address in lost {
            if let Err(error) = address::move_to_block(&ec2, &cloud, address).await {
                eprintln!("{address} has no successor in this cloud's block: {error}");
            }
        }
        for owner in owners {
            if let Err(error) = resync(&ec2, &context_of(&cloud, &owner), &owner.vpc_id).await {
                eprintln!("the interfaces of AWS services in {} are not all up: {error}", owner.vpc_id);
            }
        }
    });
}

/// Makes the network of each VPC that has interfaces on its router; nothing starts yet.
fn name_networks(ec2: &Ec2, cloud: &Arc<Cloud>) -> Result<BTreeSet<NodeOwner>> {
    let nodes: Vec<(String, NodeOwner)> = cloud.store.read().list(&interface::node_prefix())?;
    let owners: BTreeSet<NodeOwner> = nodes.into_iter().map(|(_, owner)| owner).collect();
    for owner in &owners {
        let cx = context_of(cloud, owner);
        if let Some(vpc) = records::get::<Vpc>(&cx.read(), &cx, &owner.vpc_id)? {
            ec2.fabric.network(&vpc.id, vec![range_of(&vpc)?]);
        }
    }
    Ok(owners)
}

fn context_of(cloud: &Arc<Cloud>, owner: &NodeOwner) -> Ctx {
    let principal = Principal::Service { name: "ec2.amazonaws.com".to_owned() };
    Ctx::new(cloud.clone(), owner.account.clone(), owner.region, principal)
}

/// None: there is no such VPC any more.
fn wanted(ec2: &Ec2, cx: &Ctx, vpc_id: &str) -> Result<Option<Wanted>> {
    let reader = cx.read();
    let Some(vpc) = records::get::<Vpc>(&reader, cx, vpc_id)? else { return Ok(None) };
    let (mut interfaces, mut publics) = (BTreeMap::new(), BTreeMap::new());
    let (mut groups, mut ways_out) = (HashMap::new(), HashMap::new());
    for interface in of_running(ec2, &reader, cx, vpc_id)? {
        for id in &interface.groups {
            if !groups.contains_key(id)
                && let Some(group) = records::get::<SecurityGroup>(&reader, cx, id)?
            {
                groups.insert(id.clone(), fabric_rules::of(&group));
            }
        }
        let internet = match ways_out.get(&interface.subnet_id) {
            Some(known) => *known,
            None => leads_out(&reader, cx, vpc_id, &interface.subnet_id)?,
        };
        ways_out.insert(interface.subnet_id.clone(), internet);
        publics.extend(interface.public.iter().map(|public| (public.public_ip, public.private_ip)));
        let wired = Wired {
            address: interface.private_ip,
            groups: match interface.groups.as_slice() {
                [] => vec![UNFILTERED.to_owned()],
                groups => groups.to_vec(),
            },
            internet,
            source_dest_check: interface.source_dest_check,
            secondary: interface.secondary_ips.clone(),
        };
        interfaces.insert(interface.id.clone(), (interface, wired));
    }
    if interfaces.values().any(|(interface, _): &(Interface, Wired)| interface.groups.is_empty()) {
        let all = || vec![Rule::all(Peer::Cidr(Ipv4Net::ALL))];
        groups.insert(UNFILTERED.to_owned(), GroupRules { ingress: all(), egress: all() });
    }
    let faults = cx.cloud.faults.list();
    let all: Vec<Interface> = if faults.is_empty() { Vec::new() } else { records::list(&reader, cx)? };
    let disturbances = fabric_faults::of(&faults, vpc_id, &all);
    Ok(Some(Wanted { cidr: range_of(&vpc)?, groups, interfaces, publics, disturbances }))
}

/// The VPC's interfaces that carry traffic: those on its router and those of its running instances. All else of the VPC
/// is looked at from these, so that a change costs by what runs and not by what is stored.
fn of_running(ec2: &Ec2, reader: &dyn Read, cx: &Ctx, vpc_id: &str) -> Result<Vec<Interface>> {
    let mut found: Vec<Interface> = indexes::find(reader, cx, "router", vpc_id)?;
    let instances: Vec<String> = {
        let places = lock(&ec2.networks.places);
        places.iter().filter(|(_, place)| place.vpc_id == vpc_id).map(|(id, _)| id.clone()).collect()
    };
    for instance in instances {
        found.extend(interface::of_instance(reader, cx, &instance)?);
    }
    Ok(found)
}

/// Whether the subnet's route table leads to an attached internet gateway.
fn leads_out(reader: &dyn Read, cx: &Ctx, vpc_id: &str, subnet_id: &str) -> Result<bool> {
    let table = route_table::for_subnet(reader, cx, vpc_id, subnet_id)?;
    route_table::leads_to_internet(reader, cx, &table)
}

/// Every step is noted once it is done, so that the next resync goes on where a failure stopped this one.
async fn apply(ec2: &Ec2, network: &Network, applied: &mut Applied, wanted: Wanted) -> fabric::Result<()> {
    // First, so that nothing comes up in a place that is cut off.
    if applied.disturbances != wanted.disturbances {
        network.disturb(wanted.disturbances.clone()).await?;
        applied.disturbances = wanted.disturbances;
    }
    for (id, rules) in &wanted.groups {
        if applied.groups.get(id) != Some(rules) {
            network.set_group(id, rules.clone()).await?;
            applied.groups.insert(id.clone(), rules.clone());
        }
    }
    let gone: Vec<Ipv4Addr> = applied
        .publics
        .iter()
        .filter(|(public, private)| wanted.publics.get(public) != Some(private))
        .map(|(public, _)| *public)
        .collect();
    for public in gone {
        ec2.fabric.disassociate(public).await?;
        applied.publics.remove(&public);
    }
    let gone: Vec<String> =
        applied.interfaces.keys().filter(|id| !wanted.interfaces.contains_key(*id)).cloned().collect();
    for id in gone {
        network.detach(&id).await?;
        applied.interfaces.remove(&id);
    }
    for (id, (interface, wired)) in wanted.interfaces {
        bring_in_step(ec2, network, applied, &id, interface, wired).await?;
    }
    for (public, private) in wanted.publics {
        if applied.publics.get(&public) != Some(&private) {
            ec2.fabric.associate(public, network.id(), private).await?;
            applied.publics.insert(public, private);
        }
    }
    let gone: Vec<String> = applied.groups.keys().filter(|id| !wanted.groups.contains_key(*id)).cloned().collect();
    for id in gone {
        network.remove_group(&id).await?;
        applied.groups.remove(&id);
    }
    Ok(())
}

async fn bring_in_step(
    ec2: &Ec2,
    network: &Network,
    applied: &mut Applied,
    id: &str,
    interface: Interface,
    wired: Wired,
) -> fabric::Result<()> {
    if !applied.interfaces.contains_key(id) {
        let Some(kind) = kind_of(ec2, &interface)? else { return Ok(()) };
        let spec = InterfaceSpec {
            id: id.to_owned(),
            address: wired.address,
            kind,
            groups: wired.groups.clone(),
            internet: wired.internet,
            source_dest_check: wired.source_dest_check,
            mac: mac(&interface.mac_address),
        };
        network.attach(spec).await?;
        applied.interfaces.insert(id.to_owned(), Wired { secondary: Vec::new(), ..wired.clone() });
    }
    if applied.interfaces.get(id) != Some(&wired) {
        let update = InterfaceUpdate {
            groups: Some(wired.groups.clone()),
            internet: Some(wired.internet),
            source_dest_check: Some(wired.source_dest_check),
            secondary_addresses: Some(wired.secondary.clone()),
        };
        network.update(id, update).await?;
        applied.interfaces.insert(id.to_owned(), wired);
    }
    Ok(())
}

/// None: its instance went meanwhile.
fn kind_of(ec2: &Ec2, interface: &Interface) -> fabric::Result<Option<InterfaceKind>> {
    if interface.requester.is_some() {
        return Ok(Some(InterfaceKind::Router));
    }
    let Some(attachment) = &interface.attachment else { return Ok(None) };
    let places = lock(&ec2.networks.places);
    let Some(place) = attachment.instance_id.as_ref().and_then(|id| places.get(id)) else { return Ok(None) };
    let system = |source| fabric::FabricError::System { step: "keep an instance's network".to_owned(), source };
    let namespace = place.namespace.try_clone().map_err(system)?;
    Ok(Some(InterfaceKind::Instance { namespace, device_index: attachment.device_index }))
}

fn range_of(vpc: &Vpc) -> Result<Ipv4Net> {
    cidr::parse(&vpc.cidr).ok_or_else(|| Error::internal("a VPC has a range"))
}

fn mac(text: &str) -> Option<[u8; 6]> {
    let bytes: Option<Vec<u8>> = text.split(':').map(|part| u8::from_str_radix(part, 16).ok()).collect();
    bytes?.try_into().ok()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|error| error.into_inner())
}
