//! The one place where a router and its interfaces are wired. Whatever disturbs an interface on purpose (delay, loss, a
//! cut) belongs here: the device of an instance is `v<index>` in the router, and every packet of it passes there.

use std::fs::{self, File};
use std::io;
use std::net::Ipv4Addr;
use std::os::fd::AsFd;
use std::thread;

use crate::addresses::{GATEWAY, INTERNET_CLIENT, METADATA, RESOLVER, TIME_SERVICE};
use crate::error::{FabricError, Result};
use crate::link::{self, End, Hop, LOOPBACK_INDEX};
use crate::mark;
use crate::model::{Interface, Place, device_name};
use crate::namespace::{Inside, netlink_in};
use crate::net::Ipv4Net;
use crate::netlink::Netlink;
use crate::nft;
use crate::ruleset::{self, EXCHANGE_DEVICE};

/// What every interface in a VPC has on AWS.
const MTU_BYTES: u32 = 9001;
/// The router's end of every link; one address serves all, since no two of its links meet.
pub(crate) const ROUTER_MAC: [u8; 6] = [0x0a, 0, 0, 0, 0, 1];
const EXCHANGE_MAC: [u8; 6] = [0x0a, 0, 0, 0, 0, 2];
const EXCHANGE_INDEX: u32 = 999;
/// Programs inside an instance may use these as on any Linux, although `lo` itself holds one address only.
const PLAIN_LOOPBACK: Ipv4Net = Ipv4Net::of([127, 0, 0, 0], 16);
const LOOPBACK_PREFIX: u8 = 8;

/// Written in a router's namespace only; the machine's own settings stay as they are.
const SETTINGS: [(&str, &str); 14] = [
    ("ipv4/ip_forward", "1"),
    ("ipv4/conf/all/route_localnet", "1"),
    ("ipv4/conf/default/route_localnet", "1"),
    ("ipv4/conf/all/rp_filter", "0"),
    ("ipv4/conf/default/rp_filter", "0"),
    ("ipv4/conf/all/send_redirects", "0"),
    ("ipv4/conf/default/send_redirects", "0"),
    ("ipv4/ip_local_port_range", "10000 65535"),
    ("ipv4/tcp_tw_reuse", "1"),
    // Fabric routes IPv4 only; nothing may slip past its rules by link-local IPv6.
    ("ipv6/conf/all/disable_ipv6", "1"),
    ("ipv6/conf/default/disable_ipv6", "1"),
    ("netfilter/nf_conntrack_tcp_be_liberal", "1"),
    // Busy clients that open a connection a request would otherwise fill the table.
    ("netfilter/nf_conntrack_tcp_timeout_time_wait", "5"),
    ("netfilter/nf_conntrack_tcp_timeout_close", "2"),
];

/// Addresses that every network's router has.
pub(crate) const ROUTER_ADDRESSES: [Ipv4Addr; 5] = [GATEWAY, METADATA, RESOLVER, TIME_SERVICE, INTERNET_CLIENT];

/// Turns a fresh namespace into a router.
pub(crate) fn prepare_router(inside: &mut Inside, own_addresses: &[Ipv4Addr]) -> Result<()> {
    write_settings()?;
    let netlink = &mut inside.route;
    prepare_loopback(netlink).map_err(FabricError::system("prepare the router's loopback"))?;
    for address in own_addresses {
        link::add_address(netlink, LOOPBACK_INDEX, *address)
            .map_err(FabricError::system(format!("add {address} to the router")))?;
    }
    link::deliver_marked(netlink, mark::ANSWER).map_err(FabricError::system("route preserved clients"))?;
    // What has no route is dropped without an answer, as a VPC does.
    link::add_route(netlink, Ipv4Net::ALL, Hop::Blackhole, None).map_err(FabricError::system("add the last route"))
}

fn write_settings() -> Result<()> {
    for (name, value) in SETTINGS {
        match fs::write(format!("/proc/sys/net/{name}"), value) {
            // A kernel without IPv6, or with another conntrack, has nothing to set there.
            Err(error) if error.kind() == io::ErrorKind::NotFound => (),
            result => result.map_err(FabricError::system(format!("set {name} in a router")))?,
        }
    }
    Ok(())
}

/// `lo` with 127.0.0.1 alone: other loopback addresses are the cloud's public ones and lead elsewhere.
pub(crate) fn prepare_loopback(netlink: &mut Netlink) -> io::Result<()> {
    link::add_address(netlink, LOOPBACK_INDEX, Ipv4Addr::LOCALHOST)?;
    link::set_up(netlink, LOOPBACK_INDEX)?;
    // There only if the device was up before.
    let _ = link::delete_address(netlink, LOOPBACK_INDEX, Ipv4Addr::LOCALHOST, LOOPBACK_PREFIX);
    Ok(())
}

/// Gives the interface its device, addresses and routes on both sides, and applies the script that lets traffic pass.
pub(crate) fn plug(
    inside: &mut Inside,
    interface: &Interface,
    mac: [u8; 6],
    block: Ipv4Net,
    script: &str,
) -> Result<()> {
    let result = match &interface.place {
        Place::Router => add_node_addresses(inside, interface).and_then(|()| nft::apply(script)),
        Place::Instance { .. } => plug_instance(inside, interface, mac, block, script),
    };
    if result.is_err() {
        unplug(&mut inside.route, interface);
    }
    result
}

/// Takes away what `plug` made. An instance whose namespace has gone took its device along.
pub(crate) fn unplug(netlink: &mut Netlink, interface: &Interface) {
    match &interface.place {
        Place::Router => {
            for address in interface.addresses() {
                let _ = link::delete_address(netlink, LOOPBACK_INDEX, address, 32);
            }
        }
        Place::Instance { index, .. } => {
            let _ = link::delete_link(netlink, *index);
        }
    }
}

/// Brings a change of secondary addresses to the devices.
pub(crate) fn rewire_addresses(inside: &mut Inside, before: &Interface, after: &Interface) -> Result<()> {
    let gone: Vec<Ipv4Addr> = before.secondary.difference(&after.secondary).copied().collect();
    let added: Vec<Ipv4Addr> = after.secondary.difference(&before.secondary).copied().collect();
    let step = "change secondary addresses";
    match &after.place {
        Place::Router => {
            for address in gone {
                let _ = link::delete_address(&mut inside.route, LOOPBACK_INDEX, address, 32);
            }
            for address in added {
                link::add_address(&mut inside.route, LOOPBACK_INDEX, address).map_err(FabricError::system(step))?;
            }
        }
        Place::Instance { index, .. } => {
            // As on AWS, the instance's own system configures what it was assigned; the router only routes it.
            for address in gone {
                let _ = link::delete_route(&mut inside.route, Ipv4Net::new(address, 32));
            }
            for address in added {
                link::add_route(&mut inside.route, Ipv4Net::new(address, 32), Hop::Device(*index), None)
                    .map_err(FabricError::system(step))?;
            }
        }
    }
    Ok(())
}

/// The exchange's end of a link to a router, and the far device in that router.
pub(crate) fn plug_exchange(inside: &mut Inside, index: u32, router: &File) -> Result<()> {
    let near_name = device_name(index);
    let near = End { name: &near_name, index, mac: EXCHANGE_MAC };
    let far = End { name: EXCHANGE_DEVICE, index: EXCHANGE_INDEX, mac: ROUTER_MAC };
    let step = "link a network to the exchange";
    let netlink = &mut inside.route;
    link::add_veth(netlink, &near, &far, router.as_fd(), MTU_BYTES).map_err(FabricError::system(step))?;
    link::add_neighbour(netlink, index, GATEWAY, ROUTER_MAC).map_err(FabricError::system(step))
}

/// The router's end of that link: public addresses that are not its own lie beyond.
pub(crate) fn route_to_exchange(inside: &mut Inside, exchange: Ipv4Addr, block: Ipv4Net) -> Result<()> {
    let step = "route to the exchange";
    let netlink = &mut inside.route;
    link::set_up(netlink, EXCHANGE_INDEX).map_err(FabricError::system(step))?;
    link::add_neighbour(netlink, EXCHANGE_INDEX, exchange, EXCHANGE_MAC).map_err(FabricError::system(step))?;
    link::add_route(netlink, block, Hop::Gateway(exchange, EXCHANGE_INDEX), None).map_err(FabricError::system(step))
}

fn add_node_addresses(inside: &mut Inside, interface: &Interface) -> Result<()> {
    for address in interface.addresses() {
        link::add_address(&mut inside.route, LOOPBACK_INDEX, address)
            .map_err(FabricError::system(format!("add {address} to the router")))?;
    }
    Ok(())
}

fn plug_instance(inside: &mut Inside, interface: &Interface, mac: [u8; 6], block: Ipv4Net, script: &str) -> Result<()> {
    let Place::Instance { index, namespace, inside_index } = &interface.place else { return Ok(()) };
    let (index, inside_index) = (*index, *inside_index);
    let step = |what: &str| FabricError::system(format!("{what} of interface {}", interface.id));
    let near_name = device_name(index);
    let far_name = format!("eth{}", inside_index - FIRST_INSIDE_INDEX);
    let near = End { name: &near_name, index, mac: ROUTER_MAC };
    let far = End { name: &far_name, index: inside_index, mac };
    let router = &mut inside.route;
    link::add_veth(router, &near, &far, namespace.as_fd(), MTU_BYTES).map_err(step("make the link"))?;
    for address in interface.addresses() {
        link::add_route(router, Ipv4Net::new(address, 32), Hop::Device(index), None)
            .map_err(step("route the address"))?;
        link::add_neighbour(router, index, address, mac).map_err(step("name the neighbour"))?;
    }
    // The two take a few milliseconds each and do not need each other.
    let (configured, admitted) = thread::scope(|scope| {
        let configuring = scope.spawn(|| {
            let mut instance = netlink_in(namespace.as_fd(), libc::NETLINK_ROUTE)?;
            configure_inside(&mut instance, interface, inside_index, block)
        });
        let admitted = nft::apply(script);
        let panicked = |_| Err(io::Error::other("the thread that configures an instance panicked"));
        (configuring.join().unwrap_or_else(panicked), admitted)
    });
    if configured.is_err() && admitted.is_ok() {
        nft::apply(&ruleset::elements_undone(script))?;
    }
    configured.map_err(step("configure the device"))?;
    admitted
}

/// The index of `eth0` in an instance; far above what a namespace starts with.
pub(crate) const FIRST_INSIDE_INDEX: u32 = 100;

fn configure_inside(instance: &mut Netlink, interface: &Interface, index: u32, block: Ipv4Net) -> io::Result<()> {
    link::add_address(instance, index, interface.address)?;
    link::set_up(instance, index)?;
    link::carry_loopback_addresses(instance, index)?;
    link::add_neighbour(instance, index, GATEWAY, ROUTER_MAC)?;
    link::add_route(instance, Ipv4Net::new(GATEWAY, 32), Hop::Device(index), None)?;
    if index != FIRST_INSIDE_INDEX {
        return Ok(());
    }
    prepare_loopback(instance)?;
    link::add_route(instance, PLAIN_LOOPBACK, Hop::Local(LOOPBACK_INDEX), Some(Ipv4Addr::LOCALHOST))?;
    let gateway = || Hop::Gateway(GATEWAY, index);
    link::add_route(instance, Ipv4Net::ALL, gateway(), Some(interface.address))?;
    link::add_route(instance, block, gateway(), Some(interface.address))
}
