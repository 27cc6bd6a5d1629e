//! Connections to targets: dialled from the node's address, kept idle in the worker's own pool, reused last in first
//! out.

use std::io;
use std::mem::MaybeUninit;
use std::net::Ipv4Addr;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use clock::wall;
use tokio::net::TcpStream;

use crate::registry::Place;
use crate::sockets::Sockets;
use crate::state::{NodeState, TargetState};

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
    pub(crate) io: TcpStream,
    node: Ipv4Addr,
    rested_since: Instant,
}

/// An idle connection that is still open, or a new one. The flag says whether it is new.
pub(crate) async fn acquire(
    target: &Arc<TargetState>,
    node: &NodeState,
    worker: usize,
    idle_timeout: Duration,
    sockets: &dyn Sockets,
) -> io::Result<(Upstream, bool)> {
    if let Some(upstream) = take_idle(target, node.spec.address, worker, idle_timeout) {
        return Ok((upstream, false));
    }
    let io = sockets.connect(&node.spec, target.target.address, CONNECT_TIMEOUT).await?;
    // Small writes must not wait for the peer's acknowledgement.
    io.set_nodelay(true)?;
    let place = target.connections.enter(&io);
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
        let upstream = pool.remove(index);
        if upstream.is_open(idle_timeout) {
            return Some(upstream);
        }
    }
}

impl Upstream {
    fn rest(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.rested_since)
    }

    /// Nothing to read: neither an end nor bytes that no request asked for.
    fn is_open(&self, idle_timeout: Duration) -> bool {
        let rest = self.rest(wall::now());
        if rest > idle_timeout {
            return false;
        }
        let quiet = |result: io::Result<usize>| result.is_err_and(|e| e.kind() == io::ErrorKind::WouldBlock);
        // Answered from the runtime's readiness, without a system call unless something came.
        if !quiet(self.io.try_read(&mut [0; 1])) {
            return false;
        }
        rest < TRUSTED_REST || quiet(socket2::SockRef::from(&self.io).peek(&mut [MaybeUninit::uninit(); 1]))
    }
}
