//! The place that every request to a target passes: it can record the hop and disturb it. Where nobody listens, a
//! request costs one call that answers `false`.

use std::net::SocketAddrV4;
use std::sync::Arc;
use std::time::Duration;

/// A request on its way to a target.
#[derive(Clone, Debug)]
pub struct Departure {
    pub balancer: Arc<str>,
    pub zone: Arc<str>,
    pub group: Arc<str>,
    pub target: Arc<str>,
    pub address: SocketAddrV4,
    pub client: SocketAddrV4,
    pub method: String,
    pub path: String,
    /// The X-Amzn-Trace-Id that the target gets.
    pub trace: String,
}

/// What became of it.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    /// What the client was answered.
    pub status: u16,
    /// Whether the target gave that answer, or the balancer itself.
    pub from_target: bool,
    /// Bytes read from the client and written to it, heads included.
    pub bytes: u64,
    /// Wall time from the whole head read to the last byte written.
    pub latency: Duration,
}

/// A fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// The balancer answers with this status instead of asking the target.
    Error(u16),
    /// Wall time before the target is asked.
    Delay(Duration),
    /// The client's connection is cut without an answer.
    Drop,
}

pub trait Hop: Send + Sync + 'static {
    /// Asked for every request; the rest only follows a `true`.
    fn listening(&self) -> bool;

    fn disturb(&self, departure: &Departure) -> Option<Disturbance>;

    fn arrived(&self, departure: &Departure, arrival: &Arrival);
}
