//! What passed nodes and targets, for who watches it live: how many requests (of a network balancer: flows), how many
//! failed, how long they took. CloudWatch's metrics are counted beside this, by CloudWatch's rules, in `metrics`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use crate::state::{NodeState, TargetState};

/// What passed a place since the last `take_traffic`.
#[derive(Clone, Debug)]
pub struct Passed {
    pub place: Place,
    pub count: u64,
    pub failed: u64,
    /// How often each latency occurred, within 5 %; what was not timed is in `count` alone.
    pub latencies: Vec<(Duration, u64)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// From clients to the node: answered by a target or by the balancer, failed with 5xx or without an answer. Timed
    /// from the whole head read to the last byte written.
    Node { zone: Arc<str> },
    /// From any node to the target: failed with 5xx, or without an answer. Timed until the head of its answer came; a
    /// flow until it was connected.
    Target { group: Arc<str>, target: Arc<str>, port: u16 },
}

/// Steps of a sixteenth of an octave, from a microsecond to four minutes.
const STEPS: usize = 16;
const OCTAVES: usize = 28;

/// One worker's counts of one node or target, on cache lines of their own.
#[repr(align(128))]
pub(crate) struct Traffic {
    count: AtomicU64,
    failed: AtomicU64,
    latencies: [AtomicU32; STEPS * OCTAVES],
}

impl Default for Traffic {
    fn default() -> Traffic {
        let latencies = [const { AtomicU32::new(0) }; STEPS * OCTAVES];
        Traffic { count: AtomicU64::new(0), failed: AtomicU64::new(0), latencies }
    }
}

impl Traffic {
    pub(crate) fn note(&self, latency: Duration, failed: bool) {
        self.note_untimed(failed);
        self.latencies[step_of(latency)].fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn note_untimed(&self, failed: bool) {
        self.count.fetch_add(1, Ordering::Relaxed);
        if failed {
            self.failed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

pub(crate) fn of_node(node: &NodeState) -> Option<Passed> {
    take(&node.traffic, || Place::Node { zone: node.spec.zone.clone() })
}

pub(crate) fn of_target(target: &TargetState) -> Option<Passed> {
    take(&target.traffic, || Place::Target {
        group: target.group.clone(),
        target: target.target.id.clone(),
        port: target.target.address.port(),
    })
}

/// None: nothing passed.
fn take(workers: &[Traffic], place: impl Fn() -> Place) -> Option<Passed> {
    let sum = |of: fn(&Traffic) -> &AtomicU64| workers.iter().map(|worker| of(worker).swap(0, Ordering::Relaxed)).sum();
    let count: u64 = sum(|traffic| &traffic.count);
    if count == 0 {
        return None;
    }
    let taken = |counter: &AtomicU32| match counter.load(Ordering::Relaxed) {
        0 => 0,
        _ => u64::from(counter.swap(0, Ordering::Relaxed)),
    };
    let latencies = (0..STEPS * OCTAVES).filter_map(|step| {
        let count: u64 = workers.iter().map(|worker| taken(&worker.latencies[step])).sum();
        (count > 0).then(|| (middle_of(step), count))
    });
    Some(Passed { place: place(), count, failed: sum(|traffic| &traffic.failed), latencies: latencies.collect() })
}

fn step_of(latency: Duration) -> usize {
    let micros = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX).max(1);
    let octave = micros.ilog2() as usize;
    let within = if octave >= 4 { micros >> (octave - 4) } else { micros << (4 - octave) } as usize - STEPS;
    (octave * STEPS + within).min(STEPS * OCTAVES - 1)
}

fn middle_of(step: usize) -> Duration {
    let low = (1_u64 << (step / STEPS)) as f64;
    let micros = low * (1.0 + (step % STEPS) as f64 / STEPS as f64);
    let half = if step / STEPS > 4 { low / STEPS as f64 / 2.0 } else { 0.0 };
    Duration::from_secs_f64((micros + half) / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passed_comes_back_once_with_its_latencies() {
        let workers = [Traffic::default(), Traffic::default()];
        for micros in [1, 17, 1_000, 123_456, 99_000_000] {
            workers[micros as usize % 2].note(Duration::from_micros(micros), micros == 17);
            let passed = take(&workers, || Place::Node { zone: "a".into() }).expect("it passed");
            assert_eq!((passed.count, passed.failed), (1, u64::from(micros == 17)));
            let (found, count) = passed.latencies[0];
            let wrong = (found.as_secs_f64() * 1e6 - micros as f64).abs() / micros as f64;
            assert!(count == 1 && wrong < 0.05, "{micros} came back as {found:?}");
        }
        workers[0].note_untimed(true);
        workers[0].note(Duration::MAX, false);
        let passed = take(&workers, || Place::Node { zone: "a".into() }).expect("it passed");
        assert_eq!((passed.count, passed.failed, passed.latencies.len()), (2, 1, 1));
        assert!(take(&workers, || Place::Node { zone: "a".into() }).is_none());
    }
}
