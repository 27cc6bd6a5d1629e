//! Faults made on purpose, and the place that every hop passes and that can disturb it. Costs one atomic load while no
//! fault is set. Requests ask `disturb` or `hit`; what a fault of a zone, an instance or the network does is carried out
//! by who owns those, told by `changes`.
//!
//! Faults end by the cloud's clock, by `calm`, and with the process: none is in the store, so a start finds all whole.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use clock::Timestamp;
use schema::{Error, Result};
use tokio::sync::watch;

use crate::cloud::Cloud;
use crate::track::Track;

/// A fault that holds.
#[derive(Clone, Debug)]
pub struct Fault {
    /// `f1`, `f2`, …: new ones in each process.
    pub id: String,
    pub kind: Kind,
    pub since: Timestamp,
    /// None: until it is ended.
    pub until: Option<Timestamp>,
}

#[derive(Clone, Debug)]
pub enum Kind {
    Requests(Requests),
    /// The Availability Zone of this name is cut off, from itself too, in every account.
    Zone(String),
    /// The instance's network is cut off.
    Instance(String),
    Network(Between),
}

/// Requests to an operation or a data plane. A `*` in a text stands for anything, and alone matches everything.
#[derive(Clone, Debug)]
pub struct Requests {
    /// A service, `dns`, `metadata`, `balancer`.
    pub to: String,
    /// The operation, the name that is asked for, the path.
    pub what: String,
    /// From 0 to 1: the share of matching hops that it hits.
    pub share: f64,
    /// Wall time.
    pub delay: Duration,
    pub error: Option<Error>,
}

/// Packets between two places, both ways.
#[derive(Clone, Debug)]
pub struct Between {
    pub places: [Place; 2],
    pub cut: bool,
    /// From 0 to 1: the share of packets that are lost, each way.
    pub loss: f64,
    /// Wall time, added to each packet each way.
    pub delay: Duration,
    /// The delay varies by up to this much, up or down.
    pub jitter: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Everything,
    Zone(String),
    Subnet(String),
    Instance(String),
}

/// What happens to a hop.
#[derive(Clone, Debug, Default)]
pub struct Effect {
    pub delay: Duration,
    pub error: Option<Error>,
}

pub struct Faults {
    any: AtomicBool,
    active: RwLock<Active>,
    changes: watch::Sender<u64>,
}

#[derive(Default)]
struct Active {
    last: u64,
    faults: Vec<Arc<Fault>>,
}

impl Default for Faults {
    fn default() -> Faults {
        Faults { any: AtomicBool::new(false), active: RwLock::default(), changes: watch::channel(0).0 }
    }
}

impl Faults {
    /// Err if a fault says so; returns after the delay if one does.
    pub async fn disturb(&self, to: &str, what: &str) -> Result<()> {
        let Some(effect) = self.hit(to, what) else { return Ok(()) };
        if !effect.delay.is_zero() {
            clock::wall::sleep(effect.delay).await;
        }
        effect.error.map_or(Ok(()), Err)
    }

    /// Whether any fault is set at all.
    pub fn any(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    /// What happens to this hop now, for a data plane that carries it out itself. Delays add up; the first error holds.
    pub fn hit(&self, to: &str, what: &str) -> Option<Effect> {
        if !self.any() {
            return None;
        }
        let mut effect: Option<Effect> = None;
        for fault in &self.read().faults {
            let Kind::Requests(requests) = &fault.kind else { continue };
            let is_meant = requests.are_to(to) && requests.are_for(what);
            if is_meant && fastrand::f64() < requests.share {
                let effect = effect.get_or_insert_default();
                effect.delay += requests.delay;
                effect.error = effect.error.take().or_else(|| requests.error.clone());
            }
        }
        effect
    }

    /// Since when the zone is lost.
    pub fn zone_lost_since(&self, zone: &str) -> Option<Timestamp> {
        self.since(|kind| matches!(kind, Kind::Zone(name) if name == zone))
    }

    /// Since when the instance's network is cut off, by itself or with its zone.
    pub fn instance_lost_since(&self, id: &str, zone: &str) -> Option<Timestamp> {
        self.since(|kind| match kind {
            Kind::Instance(name) => name == id,
            Kind::Zone(name) => name == zone,
            _ => false,
        })
    }

    /// The faults that hold, the oldest first.
    pub fn list(&self) -> Vec<Arc<Fault>> {
        if self.any() { self.read().faults.clone() } else { Vec::new() }
    }

    /// Changes whenever a fault begins or ends.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    fn since(&self, is: impl Fn(&Kind) -> bool) -> Option<Timestamp> {
        if !self.any() {
            return None;
        }
        self.read().faults.iter().filter(|fault| is(&fault.kind)).map(|fault| fault.since).min()
    }

    fn begin(&self, kind: Kind, since: Timestamp, until: Option<Timestamp>) -> Arc<Fault> {
        let fault = self.change(|active| {
            active.last += 1;
            let fault = Arc::new(Fault { id: format!("f{}", active.last), kind, since, until });
            active.faults.push(fault.clone());
            fault
        });
        self.changes.send_modify(|count| *count += 1);
        fault
    }

    fn end(&self, id: &str) -> Option<Arc<Fault>> {
        let ended = self.change(|active| {
            let index = active.faults.iter().position(|fault| fault.id == id)?;
            Some(active.faults.remove(index))
        });
        if ended.is_some() {
            self.changes.send_modify(|count| *count += 1);
        }
        ended
    }

    fn change<T>(&self, change: impl FnOnce(&mut Active) -> T) -> T {
        let mut active = self.active.write().unwrap_or_else(|e| e.into_inner());
        let changed = change(&mut active);
        self.any.store(!active.faults.is_empty(), Ordering::Release);
        changed
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, Active> {
        self.active.read().unwrap_or_else(|e| e.into_inner())
    }
}

impl Cloud {
    /// Begins a fault; after `lasts` of the cloud's time it ends by itself.
    pub fn shake(self: &Arc<Cloud>, kind: Kind, lasts: Option<Duration>) -> Arc<Fault> {
        let now = self.clock.now();
        let fault = self.faults.begin(kind, now, lasts.map(|lasts| now + lasts));
        self.note(&fault, "begins");
        if let Some(until) = fault.until {
            let (cloud, id) = (Arc::downgrade(self), fault.id.clone());
            let clock = self.clock.clone();
            tokio::spawn(async move {
                clock.sleep_until(until).await;
                if let Some(cloud) = cloud.upgrade() {
                    cloud.calm(&id);
                }
            });
        }
        fault
    }

    /// Ends a fault. None: there is none of that id (any more).
    pub fn calm(&self, id: &str) -> Option<Arc<Fault>> {
        let ended = self.faults.end(id)?;
        self.note(&ended, "ends");
        Some(ended)
    }

    fn note(&self, fault: &Fault, what: &str) {
        self.tracks.record(|| Track {
            at: self.clock.now(),
            from: "shake".to_owned(),
            to: fault.kind.target(),
            what: format!("{} {what}", fault.id),
            detail: fault.kind.effect(),
            bytes: 0,
            latency: Duration::ZERO,
            result: "ok".to_owned(),
            failed: false,
            trace: fault.id.clone(),
        });
    }
}

impl Kind {
    /// `zone`, `instance`, `network`, `api`.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Requests(_) => "api",
            Kind::Zone(_) => "zone",
            Kind::Instance(_) => "instance",
            Kind::Network(_) => "network",
        }
    }

    /// What it is about, in words.
    pub fn target(&self) -> String {
        match self {
            Kind::Requests(requests) => format!("{}:{}", requests.to, requests.what),
            Kind::Zone(name) | Kind::Instance(name) => name.clone(),
            Kind::Network(between) => between.places.each_ref().map(Place::name).join(" – "),
        }
    }

    /// What it does, in words.
    pub fn effect(&self) -> String {
        let millis = |duration: Duration| format!("{} ms", duration.as_secs_f64() * 1000.0);
        let percent = |share: f64| format!("{} %", (share * 10_000.0).round() / 100.0);
        let mut words = Vec::new();
        match self {
            Kind::Zone(_) => words.push("lost".to_owned()),
            Kind::Instance(_) => words.push("cut off".to_owned()),
            Kind::Network(Between { cut, loss, delay, jitter, .. }) => {
                words.extend(cut.then(|| "cut".to_owned()));
                words.extend((*loss > 0.0).then(|| format!("{} lost", percent(*loss))));
                words.extend((!delay.is_zero()).then(|| format!("{} later", millis(*delay))));
                words.extend((!jitter.is_zero()).then(|| format!("± {}", millis(*jitter))));
            }
            Kind::Requests(Requests { share, delay, error, .. }) => {
                words.extend((!delay.is_zero()).then(|| format!("{} later", millis(*delay))));
                words.extend(error.as_ref().map(|error| format!("{} ({})", error.code, error.status)));
                words.extend((*share < 1.0).then(|| format!("for {}", percent(*share))));
            }
        }
        words.join(", ")
    }
}

impl Requests {
    /// Whether requests to this service or data plane may be hit.
    pub fn are_to(&self, to: &str) -> bool {
        fits(&self.to, to)
    }

    /// Whether this operation, name or path may be.
    pub fn are_for(&self, what: &str) -> bool {
        fits(&self.what, what)
    }
}

impl Place {
    pub fn name(&self) -> &str {
        match self {
            Place::Everything => "everything",
            Place::Zone(name) | Place::Subnet(name) | Place::Instance(name) => name,
        }
    }
}

/// Without regard to case, as people write services and operations.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let starts = |text: &str, part: &str| text.get(..part.len()).is_some_and(|head| head.eq_ignore_ascii_case(part));
    let first = parts.next().unwrap_or_default();
    if !starts(text, first) {
        return false;
    }
    let mut rest = &text[first.len()..];
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = (0..=rest.len()).find(|at| rest.is_char_boundary(*at) && starts(&rest[*at..], part)) else {
            return false;
        };
        rest = &rest[at + part.len()..];
    }
    let tail = rest.len().checked_sub(last.len()).and_then(|at| rest.get(at..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(last))
}

#[cfg(test)]
mod tests {
    use clock::Clock;
    use store::{Options, Store};

    use super::*;
    use crate::CloudOptions;

    fn cloud() -> Arc<Cloud> {
        let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
        Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud")
    }

    fn requests(to: &str, what: &str, share: f64) -> Kind {
        let error = Some(Error::client("Broken", "broken"));
        Kind::Requests(Requests { to: to.to_owned(), what: what.to_owned(), share, delay: Duration::ZERO, error })
    }

    #[test]
    fn patterns_match_as_people_write_them() {
        for (pattern, text, expected) in [
            ("*", "anything", true),
            ("*", "", true),
            ("ec2", "ec2", true),
            ("EC2", "ec2", true),
            ("ec2", "ec20", false),
            ("Describe*", "DescribeInstances", true),
            ("Describe*", "RunInstances", false),
            ("*Instances", "RunInstances", true),
            ("De*Inst*s", "DescribeInstances", true),
            ("a*a", "a", false),
            ("*é*", "caf\u{e9}s", true),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} and {text}");
        }
    }

    #[tokio::test]
    async fn a_fault_hits_what_it_names_until_it_is_ended() {
        let cloud = cloud();
        assert!(cloud.faults.hit("ec2", "RunInstances").is_none() && !cloud.faults.any());
        let fault = cloud.shake(requests("ec2", "Run*", 1.0), None);
        assert!(cloud.faults.disturb("ec2", "RunInstances").await.is_err_and(|error| error.is("Broken")));
        assert!(cloud.faults.disturb("ec2", "StopInstances").await.is_ok());
        assert!(cloud.calm(&fault.id).is_some() && cloud.calm(&fault.id).is_none());
        assert!(cloud.faults.disturb("ec2", "RunInstances").await.is_ok() && !cloud.faults.any());
    }

    #[tokio::test]
    async fn a_share_hits_about_so_many() {
        let cloud = cloud();
        cloud.shake(requests("dns", "*", 0.3), None);
        let hits = (0..10_000).filter(|_| cloud.faults.hit("dns", "a.example").is_some()).count();
        assert!((2500..3500).contains(&hits), "{hits}");
    }

    #[tokio::test]
    async fn a_fault_ends_by_the_clouds_clock() {
        let cloud = cloud();
        let zone = Kind::Zone("us-east-1a".to_owned());
        let mut changes = cloud.faults.changes();
        let fault = cloud.shake(zone, Some(Duration::from_secs(3600)));
        assert_eq!(cloud.faults.zone_lost_since("us-east-1a"), Some(fault.since));
        assert_eq!(cloud.faults.instance_lost_since("i-1", "us-east-1a"), Some(fault.since));
        assert_eq!(cloud.faults.zone_lost_since("us-east-1b"), None);
        changes.mark_unchanged();
        cloud.clock.advance(Duration::from_secs(3601));
        tokio::time::timeout(Duration::from_secs(5), changes.changed()).await.expect("in time").expect("open");
        assert_eq!(cloud.faults.zone_lost_since("us-east-1a"), None);
        assert!(cloud.faults.list().is_empty());
    }
}
