//! What outlives a configuration: the nodes, groups and targets with their counters, connections and health.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use clock::Timestamp;

use crate::config::{NodeSpec, Target};
use crate::gate::Gate;
use crate::metrics::{Histogram, Shard};
use crate::registry::Registry;
use crate::traffic::Traffic;
use crate::upstream::Pool;

pub(crate) struct NodeState {
    pub(crate) spec: NodeSpec,
    /// One a worker.
    pub(crate) shards: Vec<Shard>,
    /// One a worker.
    pub(crate) traffic: Vec<Traffic>,
    /// Shut while the node is cut off.
    pub(crate) gate: Gate,
}

pub(crate) struct GroupState {
    pub(crate) ident: u64,
    /// The turn of round robin.
    pub(crate) turn: AtomicUsize,
}

pub(crate) struct TargetState {
    /// Unique in this process; a target that is registered again is another one.
    pub(crate) serial: u64,
    pub(crate) group: Arc<str>,
    pub(crate) target: Target,
    /// The same in every process; what cookies name it by.
    pub(crate) ident: u64,
    pub(crate) in_flight: AtomicUsize,
    /// Idle connections, one pool a worker.
    pub(crate) pools: Vec<Mutex<Pool>>,
    pub(crate) connections: Arc<Registry>,
    pub(crate) shards: Vec<Shard>,
    pub(crate) response_times: Vec<Histogram>,
    pub(crate) traffic: Vec<Traffic>,
    /// When the slow start began, in milliseconds since 1970; else `UNDECIDED` or `AT_FULL_SHARE`.
    pub(crate) slow_since_ms: AtomicI64,
    views: Mutex<Vec<(Ipv4Addr, View)>>,
}

/// What one node thinks of a target.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct View {
    pub(crate) state: ViewState,
    /// Checks in a row that contradict the state.
    pub(crate) streak: u32,
    pub(crate) since: Timestamp,
    pub(crate) failure: Option<Failure>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ViewState {
    /// Registered, no check has ended yet.
    Registering,
    /// Checked without success, and not often enough to be unhealthy.
    Initial,
    Healthy,
    Unhealthy,
}

/// Why a check failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    Timeout,
    /// Refused, cut off, or not HTTP.
    Broken,
    Code(u16),
}

/// Not healthy yet, or not any more.
pub(crate) const UNDECIDED: i64 = i64::MIN;
pub(crate) const AT_FULL_SHARE: i64 = i64::MAX;
/// What a slow start begins with.
const LEAST_SHARE: f64 = 0.02;

impl NodeState {
    pub(crate) fn new(spec: NodeSpec, workers: usize) -> NodeState {
        NodeState { spec, shards: shards(workers), traffic: traffic(workers), gate: Gate::default() }
    }
}

impl GroupState {
    pub(crate) fn new(id: &str) -> GroupState {
        let ident = fingerprint(&[id.as_bytes()]);
        GroupState { ident, turn: AtomicUsize::new(0) }
    }
}

impl TargetState {
    pub(crate) fn new(group: Arc<str>, target: Target, workers: usize) -> TargetState {
        static SERIAL: AtomicU64 = AtomicU64::new(1);
        let address = target.address.to_string();
        TargetState {
            serial: SERIAL.fetch_add(1, Ordering::Relaxed),
            ident: fingerprint(&[group.as_bytes(), target.id.as_bytes(), address.as_bytes()]),
            group,
            target,
            in_flight: AtomicUsize::new(0),
            pools: (0..workers).map(|_| Mutex::default()).collect(),
            connections: Arc::default(),
            shards: shards(workers),
            response_times: (0..workers).map(|_| Histogram::new()).collect(),
            traffic: traffic(workers),
            slow_since_ms: AtomicI64::new(UNDECIDED),
            views: Mutex::default(),
        }
    }

    fn views(&self) -> MutexGuard<'_, Vec<(Ipv4Addr, View)>> {
        self.views.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What that node thinks; None before it has looked.
    pub(crate) fn view(&self, node: Ipv4Addr) -> Option<View> {
        self.views().iter().find(|(address, _)| *address == node).map(|(_, view)| view.clone())
    }

    /// Changes what that node thinks, starting from `Registering` at `now`.
    pub(crate) fn change_view<R>(&self, node: Ipv4Addr, now: Timestamp, change: impl FnOnce(&mut View) -> R) -> R {
        let mut views = self.views();
        let index = match views.iter().position(|(address, _)| *address == node) {
            Some(index) => index,
            None => {
                views.push((node, View { state: ViewState::Registering, streak: 0, since: now, failure: None }));
                views.len() - 1
            }
        };
        change(&mut views[index].1)
    }

    pub(crate) fn is_healthy_somewhere(&self) -> bool {
        self.views().iter().any(|(_, view)| view.state == ViewState::Healthy)
    }

    pub(crate) fn is_unhealthy_somewhere(&self) -> bool {
        self.views().iter().any(|(_, view)| view.state == ViewState::Unhealthy)
    }

    /// The part of its full share of requests that the target gets by now, from a first little to 1.
    pub(crate) fn share(&self, slow_start: Duration, now: Timestamp) -> f64 {
        let since_ms = self.slow_since_ms.load(Ordering::Relaxed);
        if since_ms == UNDECIDED || since_ms == AT_FULL_SHARE {
            return 1.0;
        }
        let elapsed = now.since(Timestamp::from_millis(since_ms));
        (elapsed.as_secs_f64() / slow_start.as_secs_f64()).clamp(LEAST_SHARE, 1.0)
    }

    pub(crate) fn close_idle(&self) {
        for pool in &self.pools {
            pool.lock().unwrap_or_else(PoisonError::into_inner).clear();
        }
    }
}

fn shards(workers: usize) -> Vec<Shard> {
    (0..workers).map(|_| Shard::default()).collect()
}

fn traffic(workers: usize) -> Vec<Traffic> {
    (0..workers).map(|_| Traffic::default()).collect()
}

/// FNV-1a: the same in every process, which the standard library's hashes do not promise.
fn fingerprint(parts: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in parts {
        for byte in part.iter().chain(&[0]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}
