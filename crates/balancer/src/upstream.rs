//! Connections to targets: dialled from the node's address, kept idle in the worker's own pool, reused last in first
//! out.

use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use clock::wall;

use crate::config::{Protocol, Version};
use crate::registry::Place;
use crate::sockets::Sockets;
use crate::state::{NodeState, TargetState};
use crate::wire::{NoHandshake, Wire};

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html>
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Idle connections a target and worker.
const POOL_BOUND: usize = 256;
/// A connection that rested longer is asked of the kernel before it is used; one that rested less has its end
/// reported by the runtime.
const TRUSTED_REST: Duration = Duration::from_millis(200);

pub(crate) type Pool = Vec<Upstream>;

pub(crate) struct Upstream {
    /// Dropped before the socket, so that the socket's last descriptor is the stream's.
    _place: Option<Place>,
    pub(crate) io: Wire,
    node: Ipv4Addr,
    rested_since: Instant,
}

/// Why there is no connection.
pub(crate) enum NotConnected {
    Unreachable(io::Error),
    NoHandshake,
}

/// An idle connection that is still open, or a new one. The flag says whether it is new.
pub(crate) async fn acquire(
    target: &Arc<TargetState>,
    node: &NodeState,
    worker: usize,
    idle_timeout: Duration,
    sockets: &dyn Sockets,
    speech: (Protocol, Version),
) -> Result<(Upstream, bool), NotConnected> {
    if let Some(upstream) = take_idle(target, node.spec.address, worker, idle_timeout) {
        return Ok((upstream, false));
    }
    let address = target.target.address;
    let io = sockets.connect(&node.spec, address, CONNECT_TIMEOUT).await.map_err(NotConnected::Unreachable)?;
    // Small writes must not wait for the peer's acknowledgement.
    io.set_nodelay(true).map_err(NotConnected::Unreachable)?;
    let place = target.connections.enter(&io);
    let io = match Wire::over(io, address, speech, CONNECT_TIMEOUT).await {
        Ok(io) => io,
        Err(NoHandshake) => return Err(NotConnected::NoHandshake),
    };
    Ok((Upstream { _place: place, io, node: node.spec.address, rested_since: wall::now() }, true))
}

/// Keeps a connection whose last exchange ended cleanly.
pub(crate) fn release(target: &TargetState, worker: usize, mut upstream: Upstream, idle_timeout: Duration) {
    upstream.rested_since = wall::now();
    let mut pool = target.pools[worker].lock().unwrap_or_else(PoisonError::into_inner);
    // The oldest are at the front.
    while pool.len() >= POOL_BOUND || pool.first().is_some_and(|u| u.rest(upstream.rested_since) > idle_timeout) {
        pool.remove(0);
    }
    pool.push(upstream);
}

/// Closes what rested for longer than the idle time-out.
pub(crate) fn prune(target: &TargetState, idle_timeout: Duration) {
    let now = wall::now();
    for pool in &target.pools {
        pool.lock().unwrap_or_else(PoisonError::into_inner).retain(|u| u.rest(now) <= idle_timeout);
    }
}

fn take_idle(target: &TargetState, node: Ipv4Addr, worker: usize, idle_timeout: Duration) -> Option<Upstream> {
    let mut pool = target.pools[worker].lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        let index = pool.iter().rposition(|u| u.node == node)?;
        let mut upstream = pool.remove(index);
        if upstream.is_open(idle_timeout) {
            return Some(upstream);
        }
    }
}

impl Upstream {
    fn rest(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.rested_since)
    }

    fn is_open(&mut self, idle_timeout: Duration) -> bool {
        let rest = self.rest(wall::now());
        rest <= idle_timeout && self.io.is_quiet(rest < TRUSTED_REST)
    }
}
