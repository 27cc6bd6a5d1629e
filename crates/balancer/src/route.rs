//! Where a flow goes: a listener's group and the target that its addresses choose.

use std::net::SocketAddrV4;
use std::sync::Arc;

use crate::config::{Flows, Protocol, Stickiness};
use crate::core::Core;
use crate::rewrite::Entry;
use crate::state::{NodeState, TargetState};
use crate::table::{ActionTable, mixed};

/// A flow's way, as the routing table had it.
pub(crate) struct Route {
    pub(crate) target: Arc<TargetState>,
    pub(crate) flows: Flows,
    /// What the target speaks.
    pub(crate) protocol: Protocol,
}

/// None: the listener has gone, or nothing can be sent requests.
pub(crate) fn route(core: &Core, node: &Arc<NodeState>, entry: Entry, is_datagram: bool) -> Option<Route> {
    let table = core.table.load();
    let listener = table.listener(entry.port)?;
    let ActionTable::Forward(forward) = &listener.rule(|_| true).action else { return None };
    let group = &table.groups[forward.pick()?];
    let number = match group.spec.stickiness {
        Stickiness::SourceIp => mixed(u64::from(entry.peer.ip().to_bits())),
        _ => number(entry.peer, SocketAddrV4::new(node.spec.address, entry.port), is_datagram),
    };
    let target = group.pick_for(table.node_index(node)?, number)?.clone();
    Some(Route { target, flows: group.spec.flows, protocol: group.spec.protocol })
}

/// A number for a flow's five parts.
fn number(from: SocketAddrV4, to: SocketAddrV4, is_datagram: bool) -> u64 {
    let addresses = u64::from(from.ip().to_bits()) << 32 | u64::from(to.ip().to_bits());
    let ports = u64::from(from.port()) << 32 | u64::from(to.port()) << 8 | u64::from(is_datagram);
    mixed(mixed(addresses) ^ ports)
}
