//! Links, addresses, routes and neighbours, as rtnetlink requests.

use std::io;
use std::net::Ipv4Addr;
use std::os::fd::{AsRawFd, BorrowedFd};

use crate::net::Ipv4Net;
use crate::netlink::{Attributes, Message, Netlink};

pub(crate) const LOOPBACK_INDEX: u32 = 1;

const CREATE: i32 = libc::NLM_F_ACK | libc::NLM_F_CREATE | libc::NLM_F_EXCL;
const REPLACE: i32 = libc::NLM_F_ACK | libc::NLM_F_CREATE | libc::NLM_F_REPLACE;
const VETH_INFO_PEER: u16 = 1;
const IFLA_INET_CONF: u16 = 1;
const DEVCONF_RP_FILTER: u16 = 8;
const DEVCONF_ROUTE_LOCALNET: u16 = 26;
const NUD_PERMANENT: u16 = 0x80;
const MARKED_TABLE: u8 = 100;
const MARKED_PRIORITY: u32 = 100;
pub(crate) const FR_ACT_TO_TBL: u8 = 1;
pub(crate) const FRA_PRIORITY: u16 = 6;
pub(crate) const FRA_FWMARK: u16 = 10;
pub(crate) const FRA_FWMASK: u16 = 16;
const RTNH_F_ONLINK: u32 = 4;

/// One end of a veth pair. The index is chosen by us, so that nothing has to be looked up afterwards.
pub(crate) struct End<'a> {
    pub name: &'a str,
    pub index: u32,
    pub mac: [u8; 6],
}

/// Where a route leads.
pub(crate) enum Hop {
    /// Straight out of the device.
    Device(u32),
    /// By a gateway that is reachable over the device though no range says so.
    Gateway(Ipv4Addr, u32),
    /// Delivered here.
    Local(u32),
    /// Silently dropped.
    Blackhole,
}

/// Makes a veth pair: `near` in the socket's namespace, `far` in the namespace `far_namespace`. Only
/// `near` is up: a far end cannot be before the pair is whole.
pub(crate) fn add_veth(
    netlink: &mut Netlink,
    near: &End<'_>,
    far: &End<'_>,
    far_namespace: BorrowedFd<'_>,
    mtu_bytes: u32,
) -> io::Result<()> {
    let peer = Attributes::after(&link_header(far.index, 0))
        .attribute(libc::IFLA_IFNAME, &terminated(far.name))
        .attribute(libc::IFLA_ADDRESS, &far.mac)
        .attribute(libc::IFLA_MTU, &mtu_bytes.to_ne_bytes())
        .attribute(libc::IFLA_NET_NS_FD, &far_namespace.as_raw_fd().to_ne_bytes());
    let info = Attributes::default()
        .attribute(libc::IFLA_INFO_KIND, b"veth")
        .nested(libc::IFLA_INFO_DATA, Attributes::default().nested(VETH_INFO_PEER, peer));
    let message = Message::new(libc::RTM_NEWLINK, CREATE, &link_header(near.index, libc::IFF_UP as u32))
        .attribute(libc::IFLA_IFNAME, &terminated(near.name))
        .attribute(libc::IFLA_ADDRESS, &near.mac)
        .attribute(libc::IFLA_MTU, &mtu_bytes.to_ne_bytes())
        .nested(libc::IFLA_LINKINFO, info);
    netlink.request(message)
}

pub(crate) fn delete_link(netlink: &mut Netlink, index: u32) -> io::Result<()> {
    netlink.request(Message::new(libc::RTM_DELLINK, libc::NLM_F_ACK, &link_header(index, 0)))
}

pub(crate) fn set_up(netlink: &mut Netlink, index: u32) -> io::Result<()> {
    set_flags(netlink, index, libc::IFF_UP)
}

pub(crate) fn set_flags(netlink: &mut Netlink, index: u32, flags: libc::c_int) -> io::Result<()> {
    netlink.request(Message::new(libc::RTM_NEWLINK, libc::NLM_F_ACK, &link_header(index, flags as u32)))
}

/// Lets the device carry loopback addresses from and to elsewhere: they are this cloud's public addresses.
pub(crate) fn carry_loopback_addresses(netlink: &mut Netlink, index: u32) -> io::Result<()> {
    let settings = Attributes::default()
        .attribute(DEVCONF_ROUTE_LOCALNET, &1u32.to_ne_bytes())
        .attribute(DEVCONF_RP_FILTER, &0u32.to_ne_bytes());
    let family =
        Attributes::default().nested(libc::AF_INET as u16, Attributes::default().nested(IFLA_INET_CONF, settings));
    let message =
        Message::new(libc::RTM_NEWLINK, libc::NLM_F_ACK, &link_header(index, 0)).nested(libc::IFLA_AF_SPEC, family);
    netlink.request(message)
}

/// Adds the address to the device; that it is there already is no error.
pub(crate) fn add_address(netlink: &mut Netlink, index: u32, address: Ipv4Addr) -> io::Result<()> {
    let message = Message::new(libc::RTM_NEWADDR, REPLACE, &address_header(index, 32))
        .attribute(libc::IFA_LOCAL, &address.octets())
        .attribute(libc::IFA_ADDRESS, &address.octets());
    netlink.request(message)
}

pub(crate) fn delete_address(netlink: &mut Netlink, index: u32, address: Ipv4Addr, prefix: u8) -> io::Result<()> {
    let message = Message::new(libc::RTM_DELADDR, libc::NLM_F_ACK, &address_header(index, prefix))
        .attribute(libc::IFA_LOCAL, &address.octets())
        .attribute(libc::IFA_ADDRESS, &address.octets());
    netlink.request(message)
}

pub(crate) fn add_route(
    netlink: &mut Netlink,
    destination: Ipv4Net,
    hop: Hop,
    source: Option<Ipv4Addr>,
) -> io::Result<()> {
    let (kind, scope, table, flags) = match hop {
        Hop::Device(_) => (libc::RTN_UNICAST, libc::RT_SCOPE_LINK, libc::RT_TABLE_MAIN, 0),
        Hop::Gateway(..) => (libc::RTN_UNICAST, libc::RT_SCOPE_UNIVERSE, libc::RT_TABLE_MAIN, RTNH_F_ONLINK),
        Hop::Local(_) => (libc::RTN_LOCAL, libc::RT_SCOPE_HOST, libc::RT_TABLE_LOCAL, 0),
        Hop::Blackhole => (libc::RTN_BLACKHOLE, libc::RT_SCOPE_UNIVERSE, libc::RT_TABLE_MAIN, 0),
    };
    let mut header = vec![libc::AF_INET as u8, destination.prefix(), 0, 0, table, libc::RTPROT_STATIC, scope, kind];
    header.extend_from_slice(&flags.to_ne_bytes());
    let mut message = Message::new(libc::RTM_NEWROUTE, REPLACE, &header);
    if destination.prefix() > 0 {
        message = message.attribute(libc::RTA_DST, &destination.address().octets());
    }
    if let Hop::Gateway(gateway, _) = hop {
        message = message.attribute(libc::RTA_GATEWAY, &gateway.octets());
    }
    if let Hop::Device(index) | Hop::Gateway(_, index) | Hop::Local(index) = hop {
        message = message.attribute(libc::RTA_OIF, &index.to_ne_bytes());
    }
    if let Some(source) = source {
        message = message.attribute(libc::RTA_PREFSRC, &source.octets());
    }
    netlink.request(message)
}

pub(crate) fn delete_route(netlink: &mut Netlink, destination: Ipv4Net) -> io::Result<()> {
    let header = [libc::AF_INET as u8, destination.prefix(), 0, 0, libc::RT_TABLE_MAIN, 0, 0, 0, 0, 0, 0, 0];
    netlink.request(
        Message::new(libc::RTM_DELROUTE, libc::NLM_F_ACK, &header)
            .attribute(libc::RTA_DST, &destination.address().octets()),
    )
}

/// Delivers here whatever carries the mark, whomever it is addressed to.
pub(crate) fn deliver_marked(netlink: &mut Netlink, mark: u32) -> io::Result<()> {
    let header = [
        libc::AF_INET as u8,
        0,
        0,
        0,
        MARKED_TABLE,
        libc::RTPROT_STATIC,
        libc::RT_SCOPE_HOST,
        libc::RTN_LOCAL,
        0,
        0,
        0,
        0,
    ];
    let route =
        Message::new(libc::RTM_NEWROUTE, REPLACE, &header).attribute(libc::RTA_OIF, &LOOPBACK_INDEX.to_ne_bytes());
    netlink.request(route)?;
    let header = [libc::AF_INET as u8, 0, 0, 0, MARKED_TABLE, 0, 0, FR_ACT_TO_TBL, 0, 0, 0, 0];
    let rule = Message::new(libc::RTM_NEWRULE, CREATE, &header)
        .attribute(FRA_PRIORITY, &MARKED_PRIORITY.to_ne_bytes())
        .attribute(FRA_FWMARK, &mark.to_ne_bytes());
    netlink.request(rule)
}

/// Tells the device whose hardware address answers for `address`, so that nobody has to ask and nobody can lie.
pub(crate) fn add_neighbour(netlink: &mut Netlink, index: u32, address: Ipv4Addr, mac: [u8; 6]) -> io::Result<()> {
    let mut header = vec![libc::AF_INET as u8, 0, 0, 0];
    header.extend_from_slice(&index.to_ne_bytes());
    header.extend_from_slice(&NUD_PERMANENT.to_ne_bytes());
    header.extend_from_slice(&[0, 0]);
    let message = Message::new(libc::RTM_NEWNEIGH, REPLACE, &header)
        .attribute(libc::NDA_DST, &address.octets())
        .attribute(libc::NDA_LLADDR, &mac);
    netlink.request(message)
}

fn link_header(index: u32, flags: u32) -> Vec<u8> {
    let mut header = vec![0u8; 4];
    header.extend_from_slice(&index.to_ne_bytes());
    header.extend_from_slice(&flags.to_ne_bytes());
    header.extend_from_slice(&flags.to_ne_bytes());
    header
}

fn address_header(index: u32, prefix: u8) -> Vec<u8> {
    let mut header = vec![libc::AF_INET as u8, prefix, 0, libc::RT_SCOPE_UNIVERSE];
    header.extend_from_slice(&index.to_ne_bytes());
    header
}

fn terminated(name: &str) -> Vec<u8> {
    let mut bytes = name.as_bytes().to_vec();
    bytes.push(0);
    bytes
}
