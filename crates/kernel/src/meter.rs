//! Meters: how much passed each edge of the cloud lately, how much of it failed, and how long it took. Tracks say what
//! each hop was, and a busy data plane records only some of its own; meters count all of them, for `snowglobe diagram`.
//!
//! Everything here is the wall's time, whatever the scale of the cloud's clock. Memory is bounded: so many edges, the last
//! five minutes of each in slots of a second, a slot only where something passed.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

use clock::wall;

/// The longest time that can be asked for.
pub const KEPT: Duration = Duration::from_secs(300);
/// Edges beyond this many are counted as one, called `OTHERS`, until quiet ones have been forgotten.
const MOST_EDGES: usize = 1024;
const OTHERS: &str = "others";
/// Latencies are kept in steps of a sixteenth of an octave of microseconds, so a value comes back within 5 %.
const STEPS: u32 = 16;

/// What passes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Calls of operations: from the caller's name to the service; `scope` is `account/region`.
    Api,
    /// Queries: from `host` or a network's number to the name that was asked for, in lower case.
    Dns,
    /// Requests from an instance to its metadata.
    Metadata,
    /// What clients send to a balancer's node: from nothing to the zone; `scope` is the balancer's ARN.
    Node,
    /// What a balancer sends to a target: from the target group's ARN to `id:port`; `scope` is the balancer's ARN.
    Target,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edge {
    pub kind: Kind,
    pub scope: String,
    pub from: String,
    pub to: String,
}

/// What passed in some time. Latencies are those of a part of it where not all were timed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Passed {
    pub count: u64,
    pub failed: u64,
    latencies: Vec<(u16, u64)>,
}

/// The edges of a cloud, with what passed each of them lately.
#[derive(Default)]
pub struct Meters {
    edges: Mutex<HashMap<Edge, VecDeque<Slot>>>,
}

struct Slot {
    second: u64,
    passed: Passed,
}

impl Passed {
    /// `count` hops, of which `failed`, that were not timed.
    pub fn untimed(count: u64, failed: u64) -> Passed {
        Passed { count, failed, latencies: Vec::new() }
    }

    /// One hop.
    pub fn one(latency: Duration, failed: bool) -> Passed {
        let mut passed = Passed::untimed(1, u64::from(failed));
        passed.time(latency, 1);
        passed
    }

    /// Says how long `count` of the hops took.
    pub fn time(&mut self, latency: Duration, count: u64) {
        let step = step_of(latency);
        match self.latencies.binary_search_by_key(&step, |(step, _)| *step) {
            Ok(index) => self.latencies[index].1 += count,
            Err(index) => self.latencies.insert(index, (step, count)),
        }
    }

    pub fn add(&mut self, other: &Passed) {
        self.count += other.count;
        self.failed += other.failed;
        for &(step, count) in &other.latencies {
            match self.latencies.binary_search_by_key(&step, |(step, _)| *step) {
                Ok(index) => self.latencies[index].1 += count,
                Err(index) => self.latencies.insert(index, (step, count)),
            }
        }
    }

    /// As if so many times as much had passed: what a sample stands for.
    pub fn scaled(mut self, factor: f64) -> Passed {
        let scale = |count: u64| (count as f64 * factor).round() as u64;
        self.count = scale(self.count);
        self.failed = scale(self.failed);
        self
    }

    /// The latency that `share` of the timed hops did not exceed. None: nothing was timed.
    pub fn quantile(&self, share: f64) -> Option<Duration> {
        let timed: u64 = self.latencies.iter().map(|(_, count)| count).sum();
        let rank = ((timed as f64 * share).ceil() as u64).max(1);
        let mut before = 0;
        self.latencies.iter().find_map(|&(step, count)| {
            before += count;
            (before >= rank).then(|| middle_of(step))
        })
    }
}

impl Meters {
    /// Counts what just passed the edge.
    pub fn add(&self, edge: Edge, passed: &Passed) {
        self.add_at(second(), edge, passed);
    }

    /// Each edge that anything passed in the last `over` (whole seconds, up to [`KEPT`]), in order.
    pub fn read(&self, over: Duration) -> Vec<(Edge, Passed)> {
        self.read_at(second(), over)
    }

    /// How much of `over` (up to [`KEPT`]) there was since this process began, whole seconds and at least one.
    pub fn covered(&self, over: Duration) -> Duration {
        Duration::from_secs((second() - KEPT.as_secs() + 1).min(over.min(KEPT).as_secs()).max(1))
    }

    fn add_at(&self, now: u64, edge: Edge, passed: &Passed) {
        let mut edges = self.edges();
        if edges.len() >= MOST_EDGES && !edges.contains_key(&edge) {
            edges.retain(|_, slots| slots.back().is_some_and(|slot| slot.second + KEPT.as_secs() > now));
        }
        let edge = match edges.len() >= MOST_EDGES && !edges.contains_key(&edge) {
            true => Edge { kind: edge.kind, scope: String::new(), from: OTHERS.to_owned(), to: OTHERS.to_owned() },
            false => edge,
        };
        let slots = edges.entry(edge).or_default();
        while slots.front().is_some_and(|slot| slot.second + KEPT.as_secs() <= now) {
            slots.pop_front();
        }
        match slots.back_mut() {
            Some(slot) if slot.second >= now => slot.passed.add(passed),
            _ => slots.push_back(Slot { second: now, passed: passed.clone() }),
        }
    }

    fn read_at(&self, now: u64, over: Duration) -> Vec<(Edge, Passed)> {
        let since = (now + 1).saturating_sub(over.min(KEPT).as_secs());
        let edges = self.edges();
        let sums = edges.iter().map(|(edge, slots)| {
            let mut sum = Passed::default();
            slots.iter().filter(|slot| slot.second >= since).for_each(|slot| sum.add(&slot.passed));
            (edge.clone(), sum)
        });
        let mut sums: Vec<(Edge, Passed)> = sums.filter(|(_, sum)| sum.count > 0).collect();
        drop(edges);
        sums.sort_by(|(one, _), (other, _)| one.cmp(other));
        sums
    }

    fn edges(&self) -> MutexGuard<'_, HashMap<Edge, VecDeque<Slot>>> {
        self.edges.lock().unwrap_or_else(|e| e.into_inner())
    }
}

/// Seconds since this process first asked.
fn second() -> u64 {
    static START: OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(wall::now).elapsed().as_secs() + KEPT.as_secs()
}

fn step_of(latency: Duration) -> u16 {
    let micros = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX).max(1);
    ((micros as f64).log2() * f64::from(STEPS)) as u16
}

fn middle_of(step: u16) -> Duration {
    let micros = ((f64::from(step) + 0.5) / f64::from(STEPS)).exp2();
    Duration::from_secs_f64(micros / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn secs(secs: u64) -> Duration {
        Duration::from_secs(secs)
    }

    fn edge(to: &str) -> Edge {
        Edge { kind: Kind::Dns, scope: String::new(), from: "host".to_owned(), to: to.to_owned() }
    }

    #[test]
    fn what_passed_is_summed_over_the_seconds_asked_for() {
        let meters = Meters::default();
        for (second, failed) in [(1000, false), (1010, true), (1019, false)] {
            meters.add_at(second, edge("a"), &Passed::one(secs(1), failed));
        }
        let counts = |now, over| -> Vec<(u64, u64)> {
            meters.read_at(now, secs(over)).iter().map(|(_, passed)| (passed.count, passed.failed)).collect()
        };
        assert_eq!(counts(1019, 60), [(3, 1)]);
        assert_eq!(counts(1019, 10), [(2, 1)]);
        assert_eq!(counts(1019, 9), [(1, 0)]);
        assert_eq!(counts(1019, 1), [(1, 0)]);
        assert_eq!(counts(1020, 1), []);
        assert_eq!(counts(1400, 300), []);
    }

    #[test]
    fn a_quantile_is_the_latency_within_a_step() {
        let mut passed = Passed::default();
        for millis in 1..=1000 {
            passed.add(&Passed::one(Duration::from_millis(millis), false));
        }
        for (share, millis) in [(0.5, 500.0), (0.99, 990.0), (1.0, 1000.0)] {
            let found = passed.quantile(share).expect("timed").as_secs_f64() * 1000.0;
            assert!((found - millis).abs() / millis < 0.05, "{share}: {found}");
        }
        assert_eq!(Passed::untimed(5, 0).quantile(0.99), None);
        assert_eq!(Passed::one(Duration::ZERO, false).quantile(0.99).map(|p99| p99.as_micros()), Some(1));
    }

    #[test]
    fn edges_are_bounded_and_quiet_ones_make_room() {
        let meters = Meters::default();
        for number in 0..MOST_EDGES + 50 {
            meters.add_at(1000, edge(&number.to_string()), &Passed::untimed(1, 0));
        }
        let sums = meters.read_at(1000, KEPT);
        assert_eq!(sums.len(), MOST_EDGES + 1);
        let others = sums.iter().find(|(edge, _)| edge.to == OTHERS).expect("the rest is one");
        assert_eq!(others.1.count, 50);
        meters.add_at(1301, edge("later"), &Passed::untimed(1, 0));
        assert_eq!(meters.edges().len(), 1);
    }
}
