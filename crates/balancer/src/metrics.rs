//! Counters and latencies, one shard a worker so that no two threads write the same line; `take_metrics` drains them.
//! Names and meanings are those of
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html>.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What is counted, each under its CloudWatch name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(usize)]
pub enum Counter {
    RequestCount,
    NewConnectionCount,
    RejectedConnectionCount,
    /// Bytes from and to clients.
    ProcessedBytes,
    FixedResponse,
    Redirect,
    DroppedInvalidHeader,
    NonStickyRequest,
    DesyncNonCompliant,
    Elb3xx,
    Elb4xx,
    Elb5xx,
    Elb500,
    Elb502,
    Elb503,
    Elb504,
    /// Answered 460: the client had gone before the answer came.
    Elb460,
    Target2xx,
    Target3xx,
    Target4xx,
    Target5xx,
    TargetConnectionErrorCount,
    ClientTlsNegotiationError,
    TargetTlsNegotiationError,
    NewFlowTcp,
    NewFlowTls,
    NewFlowUdp,
    ProcessedBytesTcp,
    ProcessedBytesTls,
    ProcessedBytesUdp,
    /// Connections that the client, the target or the balancer ended with a reset.
    ClientReset,
    TargetReset,
    ElbReset,
}

pub const COUNTERS: [(Counter, &str); 33] = [
    (Counter::RequestCount, "RequestCount"),
    (Counter::NewConnectionCount, "NewConnectionCount"),
    (Counter::RejectedConnectionCount, "RejectedConnectionCount"),
    (Counter::ProcessedBytes, "ProcessedBytes"),
    (Counter::FixedResponse, "HTTP_Fixed_Response_Count"),
    (Counter::Redirect, "HTTP_Redirect_Count"),
    (Counter::DroppedInvalidHeader, "DroppedInvalidHeaderRequestCount"),
    (Counter::NonStickyRequest, "NonStickyRequestCount"),
    (Counter::DesyncNonCompliant, "DesyncMitigationMode_NonCompliant_Request_Count"),
    (Counter::Elb3xx, "HTTPCode_ELB_3XX_Count"),
    (Counter::Elb4xx, "HTTPCode_ELB_4XX_Count"),
    (Counter::Elb5xx, "HTTPCode_ELB_5XX_Count"),
    (Counter::Elb500, "HTTPCode_ELB_500_Count"),
    (Counter::Elb502, "HTTPCode_ELB_502_Count"),
    (Counter::Elb503, "HTTPCode_ELB_503_Count"),
    (Counter::Elb504, "HTTPCode_ELB_504_Count"),
    (Counter::Elb460, "HTTPCode_ELB_460_Count"),
    (Counter::Target2xx, "HTTPCode_Target_2XX_Count"),
    (Counter::Target3xx, "HTTPCode_Target_3XX_Count"),
    (Counter::Target4xx, "HTTPCode_Target_4XX_Count"),
    (Counter::Target5xx, "HTTPCode_Target_5XX_Count"),
    (Counter::TargetConnectionErrorCount, "TargetConnectionErrorCount"),
    (Counter::ClientTlsNegotiationError, "ClientTLSNegotiationErrorCount"),
    (Counter::TargetTlsNegotiationError, "TargetTLSNegotiationErrorCount"),
    (Counter::NewFlowTcp, "NewFlowCount_TCP"),
    (Counter::NewFlowTls, "NewFlowCount_TLS"),
    (Counter::NewFlowUdp, "NewFlowCount_UDP"),
    (Counter::ProcessedBytesTcp, "ProcessedBytes_TCP"),
    (Counter::ProcessedBytesTls, "ProcessedBytes_TLS"),
    (Counter::ProcessedBytesUdp, "ProcessedBytes_UDP"),
    (Counter::ClientReset, "TCP_Client_Reset_Count"),
    (Counter::TargetReset, "TCP_Target_Reset_Count"),
    (Counter::ElbReset, "TCP_ELB_Reset_Count"),
];

/// One period's counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts([u64; COUNTERS.len()]);

impl Default for Counts {
    fn default() -> Counts {
        Counts([0; COUNTERS.len()])
    }
}

impl Counts {
    pub fn get(&self, counter: Counter) -> u64 {
        self.0[counter as usize]
    }

    /// Those that are not zero, with their CloudWatch names.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, u64)> {
        COUNTERS.iter().map(|&(counter, name)| (name, self.get(counter))).filter(|&(_, count)| count > 0)
    }
}

/// What one period brought. Connections are gauges, the rest is since the last `take_metrics`.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    /// Client and target connections that are open now.
    pub active_connections: u64,
    /// Of them the clients' own; a flow of datagrams counts as one.
    pub active_flows: u64,
    pub nodes: Vec<NodeMetrics>,
    pub targets: Vec<TargetMetrics>,
    pub groups: Vec<GroupMetrics>,
}

#[derive(Clone, Debug)]
pub struct NodeMetrics {
    pub zone: Arc<str>,
    pub counts: Counts,
}

/// Sum these over a group for the TargetGroup dimension, over equal zones for AvailabilityZone.
#[derive(Clone, Debug)]
pub struct TargetMetrics {
    pub group: Arc<str>,
    pub target: Arc<str>,
    pub port: u16,
    pub zone: Option<Arc<str>>,
    pub counts: Counts,
    /// TargetResponseTime in seconds.
    pub response_time: Samples,
}

/// The host counts of one node's view of a group.
#[derive(Clone, Debug)]
pub struct GroupMetrics {
    pub group: Arc<str>,
    pub zone: Arc<str>,
    pub healthy_hosts: u64,
    pub unhealthy_hosts: u64,
}

/// Values with how often each occurred, as PutMetricData takes them; a value stands for its bucket, 1/32 wide.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    pub buckets: Vec<(f64, u64)>,
    pub count: u64,
    pub sum: f64,
}

impl Metrics {
    /// The whole balancer's count.
    pub fn total(&self, counter: Counter) -> u64 {
        self.nodes.iter().map(|n| n.counts.get(counter)).sum::<u64>()
            + self.targets.iter().filter(|_| is_of_target(counter)).map(|t| t.counts.get(counter)).sum::<u64>()
    }
}

/// Counters that only targets have, so that a sum counts nothing twice.
fn is_of_target(counter: Counter) -> bool {
    matches!(
        counter,
        Counter::Target2xx
            | Counter::Target3xx
            | Counter::Target4xx
            | Counter::Target5xx
            | Counter::TargetConnectionErrorCount
            | Counter::TargetTlsNegotiationError
    )
}

/// One worker's counters of one node or target, on cache lines of their own.
#[repr(align(128))]
pub(crate) struct Shard([AtomicU64; COUNTERS.len()]);

impl Default for Shard {
    fn default() -> Shard {
        Shard(std::array::from_fn(|_| AtomicU64::new(0)))
    }
}

impl Shard {
    pub(crate) fn add(&self, counter: Counter, count: u64) {
        self.0[counter as usize].fetch_add(count, Ordering::Relaxed);
    }

    pub(crate) fn one(&self, counter: Counter) {
        self.add(counter, 1);
    }

    /// Counts an answer that the balancer made itself.
    pub(crate) fn elb_status(&self, status: u16) {
        match status {
            300..=399 => self.one(Counter::Elb3xx),
            400..=499 => self.one(Counter::Elb4xx),
            500..=599 => self.one(Counter::Elb5xx),
            _ => {}
        }
        match status {
            460 => self.one(Counter::Elb460),
            500 => self.one(Counter::Elb500),
            502 => self.one(Counter::Elb502),
            503 => self.one(Counter::Elb503),
            504 => self.one(Counter::Elb504),
            _ => {}
        }
    }

    pub(crate) fn target_status(&self, status: u16) {
        match status {
            200..=299 => self.one(Counter::Target2xx),
            300..=399 => self.one(Counter::Target3xx),
            400..=499 => self.one(Counter::Target4xx),
            500..=599 => self.one(Counter::Target5xx),
            _ => {}
        }
    }
}

pub(crate) fn take(shards: &[Shard]) -> Counts {
    let mut counts = Counts::default();
    for shard in shards {
        for (total, count) in counts.0.iter_mut().zip(&shard.0) {
            *total += count.swap(0, Ordering::Relaxed);
        }
    }
    counts
}

const STEPS: usize = 32;
const OCTAVES: usize = 32;

/// Latencies from a microsecond to over an hour, 32 buckets an octave.
pub(crate) struct Histogram(Box<[AtomicU64]>);

impl Histogram {
    pub(crate) fn new() -> Histogram {
        Histogram((0..STEPS * OCTAVES).map(|_| AtomicU64::new(0)).collect())
    }

    pub(crate) fn add(&self, latency: Duration) {
        let micros = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX).max(1);
        self.0[bucket(micros)].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn take(histograms: &[Histogram]) -> Samples {
        let mut samples = Samples::default();
        for index in 0..STEPS * OCTAVES {
            let count: u64 = histograms.iter().map(|h| h.0[index].swap(0, Ordering::Relaxed)).sum();
            if count > 0 {
                let value = middle_micros(index) / 1e6;
                samples.buckets.push((value, count));
                samples.count += count;
                samples.sum += value * count as f64;
            }
        }
        samples
    }
}

fn bucket(micros: u64) -> usize {
    let octave = (63 - micros.leading_zeros()) as usize;
    // The first octaves are narrower than their steps; shifting left keeps the formula one.
    let step = if octave >= 5 { (micros >> (octave - 5)) as usize } else { (micros << (5 - octave)) as usize } - STEPS;
    (octave * STEPS + step).min(STEPS * OCTAVES - 1)
}

fn middle_micros(index: usize) -> f64 {
    let low = 2f64.powi((index / STEPS) as i32);
    low * (1.0 + (index % STEPS) as f64 / STEPS as f64) + if index / STEPS > 5 { low / STEPS as f64 / 2.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_counter_in_order() {
        for (index, (counter, _)) in COUNTERS.iter().enumerate() {
            assert_eq!(*counter as usize, index);
        }
    }

    #[test]
    fn a_sample_comes_back_within_a_thirty_second_part() {
        for micros in [1, 2, 31, 33, 100, 1_000, 12_345, 9_999_999, 60_000_000] {
            let histogram = Histogram::new();
            histogram.add(Duration::from_micros(micros));
            let samples = Histogram::take(&[histogram]);
            let (value, count) = samples.buckets[0];
            assert_eq!(count, 1);
            let wrong = (value * 1e6 - micros as f64).abs() / micros as f64;
            assert!(wrong < 1.0 / 32.0, "{micros} came back as {value}");
        }
    }

    #[test]
    fn taking_empties_the_shards() {
        let shards = [Shard::default(), Shard::default()];
        shards[0].one(Counter::RequestCount);
        shards[1].elb_status(503);
        let counts = take(&shards);
        assert_eq!(
            (counts.get(Counter::RequestCount), counts.get(Counter::Elb5xx), counts.get(Counter::Elb503)),
            (1, 1, 1)
        );
        assert_eq!(take(&shards), Counts::default());
    }
}
