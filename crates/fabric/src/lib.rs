//! Networks: routers, interfaces, groups of rules and addresses. This crate knows no AWS service.
//!
//! A `Fabric` is one cloud's. It holds a block of 127.0.0.0/8 from which public addresses come, and any number of
//! `Network`s, whose ranges may overlap. A network is a network namespace with a thread that lives in it, the router.
//! An instance's interface is a routed veth pair between the router and the instance's own namespace; a node (a load
//! balancer's, a managed endpoint's) is an address on the router itself. Groups are enforced by nftables in the router
//! for all of them, in both directions.
//!
//! The host's own namespace is never touched: no interface, rule or setting of it changes, and everything made here
//! goes with the process, however it ends.
//!
//! Invariants: the threads of the tokio runtime never leave the host's namespace, so their listeners are the host's; a
//! socket of a network is made by that network's thread; every change reaches the kernel as one transaction.
//!
//! Limits: on the host a public address carries TCP only (UDP and ICMP work between instances, across networks too),
//! and the host itself answers a ping of it; a detached interface's conntrack entries live on until they expire.
//!
//! Needs `nft` (nftables) and the right to make network namespaces: root, or a user namespace of our own.

mod addresses;
mod block;
mod core;
mod delay_line;
mod diag;
mod disturbance;
mod door;
mod error;
mod exchange;
mod fabric;
mod link;
mod mark;
mod model;
mod namespace;
mod net;
mod netlink;
mod network;
mod nft;
mod preserve;
mod publication;
mod relay;
mod rules;
mod ruleset;
mod wiring;

pub use addresses::{GATEWAY, INTERNET_CLIENT, METADATA, OUTLETS, RESOLVER, TIME_SERVICE, TWIN_SOURCE};
pub use disturbance::Disturbance;
pub use door::{REFUSED_PORT_OFFSET, first_port};
pub use error::{FabricError, Result};
pub use fabric::{Fabric, FabricConfig, MACHINE_LOCK_DIR};
pub use model::InterfaceId;
pub use net::{InvalidNet, Ipv4Net};
pub use network::{InterfaceKind, InterfaceSpec, InterfaceUpdate, Network, PublicListener};
pub use preserve::{DatagramDoor, PublicDatagrams};
pub use relay::{carry, notice_absence, reset};
pub use rules::{GroupId, GroupRules, Peer, Protocol, Rule};
