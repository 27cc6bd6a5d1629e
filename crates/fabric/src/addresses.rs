//! Addresses with a fixed meaning, the same in every network.

use std::net::Ipv4Addr;

use crate::net::Ipv4Net;

/// The next hop of every instance; it answers nothing.
pub const GATEWAY: Ipv4Addr = Ipv4Addr::new(169, 254, 1, 1);
/// The source of a client that reaches a private endpoint by its loopback twin, as over a VPN. No instance can send
/// from it, so it passes the groups.
pub const TWIN_SOURCE: Ipv4Addr = GATEWAY;
/// The far side of a network's link to the exchange.
pub(crate) const EXCHANGE: Ipv4Addr = Ipv4Addr::new(169, 254, 1, 2);
/// Instance metadata, port 80.
pub const METADATA: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 254);
/// The VPC resolver, port 53 over UDP and TCP; a network's base + 2 answers as well.
pub const RESOLVER: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// The time service, port 123 over UDP.
pub const TIME_SERVICE: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 123);
/// What an internet client's address is unless stated (TEST-NET-3, RFC 5737).
pub const INTERNET_CLIENT: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
/// Where routers stand for endpoints beyond the cloud, if any are let out to; of the same range.
pub const OUTLETS: Ipv4Net = Ipv4Net::of([203, 0, 113, 128], 25);
