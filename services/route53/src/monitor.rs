//! Health checks at work: a task a checker Region, what they saw, and the status that comes of it.
//!
//! A checker changes its mind after as many results in a row as the failure threshold says; an endpoint is healthy while
//! more than 18 % of its checkers think so. What the DNS server goes by is a flag a health check, which records share.
//! The status is kept in the store when it changes, so that a restart begins with it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use dns::Health;
use kernel::hints::Hint;
use kernel::track::Track;
use kernel::{Account, Cloud, Ctx, Principal, Region, Result, Timestamp};
use serde::{Deserialize, Serialize};
use tokio::task::JoinHandle;

use crate::endpoint::Timings;
use crate::health_check::HealthCheck;
use crate::{Route53, alarm};

/// The share of checkers, in percent, that must be exceeded.
const HEALTHY_PERCENT: usize = 18;
/// How often an alarm is read.
const ALARM_INTERVAL: Duration = Duration::from_secs(10);
/// However fast the clock runs, a checker waits so long on the wall.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);

/// The flags that records go by.
#[derive(Default)]
pub struct HealthTable(Mutex<HashMap<String, Health>>);

#[derive(Default)]
pub struct Monitors(Mutex<HashMap<String, Running>>);

struct Running {
    account: Account,
    check: Arc<HealthCheck>,
    tasks: Vec<JoinHandle<()>>,
    /// By Region.
    checkers: BTreeMap<String, Checker>,
    /// Before it is inverted.
    healthy: bool,
}

/// What one Region's checker thinks.
#[derive(Clone, Debug)]
pub struct Checker {
    pub healthy: bool,
    /// Results in a row that speak against that.
    against: i32,
    pub last: Option<Observation>,
    pub last_failure: Option<Observation>,
    pub timings: Option<Timings>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Observation {
    pub text: String,
    pub at_ms: i64,
}

/// What is kept of a health check's status.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Status {
    healthy: bool,
    /// The last failure that each Region saw before the status changed.
    failures: BTreeMap<String, Observation>,
}

/// How a health check is doing, for metrics.
pub struct Report {
    pub account: Account,
    pub check: Arc<HealthCheck>,
    pub healthy: bool,
    pub checkers: BTreeMap<String, Checker>,
}

impl HealthTable {
    /// The flag of a health check: healthy until something else is known.
    pub fn of(&self, id: &str) -> Health {
        let mut table = self.0.lock().unwrap_or_else(|e| e.into_inner());
        table.entry(id.to_owned()).or_insert_with(|| Health::new(true)).clone()
    }
}

impl Monitors {
    /// What each Region's checker has to show.
    pub fn observations(&self, id: &str, of: impl Fn(&Checker) -> Option<Observation>) -> Vec<(String, Observation)> {
        let running = self.lock();
        let checkers = running.get(id).map(|running| &running.checkers);
        let seen = checkers.into_iter().flatten().filter_map(|(region, checker)| Some((region.clone(), of(checker)?)));
        seen.collect()
    }

    pub fn reports(&self) -> Vec<Report> {
        let running = self.lock();
        let report = |running: &Running| Report {
            account: running.account.clone(),
            check: running.check.clone(),
            healthy: effective(&running.check, running.healthy),
            checkers: running.checkers.clone(),
        };
        running.values().map(report).collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Running>> {
        self.0.lock().unwrap_or_else(|e| e.into_inner())
    }
}

pub fn status_key(account: &Account, id: &str) -> String {
    store::key(&[account.as_str(), "global", "route53", "healthcheck-status", id])
}

/// Begins every health check of the store, calculated ones last.
pub fn begin_all(state: &Arc<Route53>, cloud: &Arc<Cloud>) -> Result<()> {
    let reader = cloud.store.read();
    let owners: Vec<(String, Account)> = reader.list(&store::prefix(&["cloud", "route53", "healthcheck"]))?;
    let mut calculated = Vec::new();
    for (key, account) in owners {
        let Some(id) = store::parts(&key).last().map(|id| (*id).to_string()) else { continue };
        let check: Option<HealthCheck> = reader.get(&HealthCheck::key(&account, &id))?;
        match check.is_some_and(|check| check.config.kind == "CALCULATED") {
            true => calculated.push((account, id)),
            false => begin(state, cloud, &account, &id),
        }
    }
    calculated.into_iter().for_each(|(account, id)| begin(state, cloud, &account, &id));
    Ok(())
}

/// Begins a health check as the store has it now, in place of what ran for it before.
pub fn begin(state: &Arc<Route53>, cloud: &Arc<Cloud>, account: &Account, id: &str) {
    let reader = cloud.store.read();
    let Ok(Some(check)) = reader.get::<HealthCheck>(&HealthCheck::key(account, id)) else { return };
    let check = Arc::new(check);
    let kept: Option<Status> = reader.get(&status_key(account, id)).ok().flatten();
    let kept = kept.unwrap_or(Status { healthy: true, failures: BTreeMap::new() });
    let cx = context(cloud, account);
    let mut running = Running {
        account: account.clone(),
        check: check.clone(),
        tasks: Vec::new(),
        checkers: BTreeMap::new(),
        healthy: kept.healthy,
    };
    {
        let mut all = state.monitors.lock();
        let before = all.remove(id);
        if let Some(before) = &before {
            before.tasks.iter().for_each(JoinHandle::abort);
            running.healthy = before.healthy;
        }
        if check.config.is_basic() {
            for region in check.config.checkers() {
                let known = before.as_ref().and_then(|before| before.checkers.get(&region).cloned());
                let fresh = Checker {
                    healthy: running.healthy,
                    against: 0,
                    last: None,
                    last_failure: kept.failures.get(&region).cloned(),
                    timings: None,
                };
                running.checkers.insert(region, known.unwrap_or(fresh));
            }
        }
        if !check.config.disabled {
            running.tasks = tasks(state, &cx, &check);
        }
        state.health.of(id).set(effective(&check, running.healthy));
        all.insert(id.to_owned(), running);
    }
    if check.config.kind == "CALCULATED" {
        calculate(state, &cx, &check);
    }
    tell_parents(state, &cx, id);
}

/// Ends a health check that is gone; records that still name it go on as healthy.
pub fn end(state: &Route53, id: &str) {
    if let Some(running) = state.monitors.lock().remove(id) {
        running.tasks.iter().for_each(JoinHandle::abort);
    }
    state.health.of(id).set(true);
}

fn tasks(state: &Arc<Route53>, cx: &Ctx, check: &Arc<HealthCheck>) -> Vec<JoinHandle<()>> {
    if check.config.is_basic() {
        let regions = check.config.checkers();
        let count = regions.len() as u32;
        let watch = |(index, region): (usize, String)| {
            tokio::spawn(watch_endpoint(state.clone(), cx.clone(), check.clone(), region, index as u32, count))
        };
        return regions.into_iter().enumerate().map(watch).collect();
    }
    match check.config.kind.as_str() {
        "CLOUDWATCH_METRIC" => vec![tokio::spawn(watch_alarm(state.clone(), cx.clone(), check.clone()))],
        _ => Vec::new(),
    }
}

/// One Region's checker: at its own moment within each interval, so that checks are spread.
async fn watch_endpoint(state: Arc<Route53>, cx: Ctx, check: Arc<HealthCheck>, region: String, index: u32, count: u32) {
    let interval = Duration::from_secs(check.config.interval_secs.unwrap_or(30).unsigned_abs().into());
    let mut next = cx.now() + interval * index / count;
    loop {
        wait_until(&cx, next).await;
        let outcome = match cx.cloud.faults.disturb("health checker", &region).await {
            Ok(()) => state.dialler.check(&check.config, &check.id).await,
            Err(error) => {
                crate::endpoint::Outcome { text: format!("Failure: {}", error.message), healthy: false, timings: None }
            }
        };
        record_track(&cx, &check, &region, &outcome);
        let seen = Observation { text: outcome.text, at_ms: cx.now().millis() };
        let healthy = {
            let mut all = state.monitors.lock();
            let Some(running) = all.get_mut(&check.id) else { return };
            let Some(checker) = running.checkers.get_mut(&region) else { return };
            checker.see(seen, outcome.healthy, check.config.threshold.unwrap_or(3));
            checker.timings = outcome.timings;
            let agreeing = running.checkers.values().filter(|checker| checker.healthy).count();
            agreeing * 100 > running.checkers.len() * HEALTHY_PERCENT
        };
        settle(&state, &cx, &check, healthy).await;
        next = (next + interval).max(cx.now());
    }
}

async fn watch_alarm(state: Arc<Route53>, cx: Ctx, check: Arc<HealthCheck>) {
    let mut hints = cx.cloud.hints.subscribe();
    loop {
        if let Some(healthy) = alarm::is_healthy(&cx, &check.config).await {
            settle(&state, &cx, &check, healthy).await;
        }
        let at_latest = wait_until(&cx, cx.now() + ALARM_INTERVAL);
        let changed = async {
            loop {
                match hints.recv().await {
                    Ok(hint) if hint.what == "alarm-state" && hint.account == cx.account => return,
                    Ok(_) => {}
                    Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => return,
                    Err(tokio::sync::broadcast::error::RecvError::Closed) => std::future::pending().await,
                }
            }
        };
        tokio::select! {
            () = at_latest => {}
            () = changed => {}
        }
    }
}

/// Takes a status in: for records at once, for calculated parents, and on disk when it is another.
async fn settle(state: &Arc<Route53>, cx: &Ctx, check: &HealthCheck, healthy: bool) {
    let status = {
        let mut all = state.monitors.lock();
        // Another version of the health check, or none, may run by now.
        let Some(running) = all.get_mut(&check.id).filter(|running| running.check.version == check.version) else {
            return;
        };
        if running.healthy == healthy {
            return;
        }
        running.healthy = healthy;
        let failures = running
            .checkers
            .iter()
            .filter_map(|(region, checker)| checker.last_failure.clone().map(|failure| (region.clone(), failure)));
        Status { healthy, failures: failures.collect() }
    };
    state.health.of(&check.id).set(effective(check, healthy));
    tell_parents(state, cx, &check.id);
    cx.cloud.hints.send(Hint {
        service: "route53",
        what: "health-check",
        account: cx.account.clone(),
        region: cx.region,
        id: check.id.clone(),
        state: if effective(check, healthy) { "healthy" } else { "unhealthy" }.to_owned(),
    });
    keep(cx, &check.id, status).await;
}

async fn keep(cx: &Ctx, id: &str, status: Status) {
    let (account, id) = (cx.account.clone(), id.to_owned());
    let kept = cx.write(move |writer| {
        if writer.get::<HealthCheck>(&HealthCheck::key(&account, &id))?.is_some() {
            writer.put(&status_key(&account, &id), &status)?;
        }
        Ok(())
    });
    // The store closes when the program ends; the next status is found anew.
    let _ = kept.await;
}

/// Works out the calculated health checks that this one is a child of.
fn tell_parents(state: &Arc<Route53>, cx: &Ctx, id: &str) {
    let parents: Vec<Arc<HealthCheck>> = {
        let all = state.monitors.lock();
        let of_id = all.values().filter(|running| running.check.config.children.iter().any(|child| child == id));
        of_id.map(|running| running.check.clone()).collect()
    };
    parents.iter().for_each(|parent| calculate(state, cx, parent));
}

fn calculate(state: &Arc<Route53>, cx: &Ctx, check: &Arc<HealthCheck>) {
    if check.config.disabled {
        return;
    }
    let healthy = healthy_children(state, check) as i64 >= i64::from(check.config.health_threshold.unwrap_or(0));
    let (state, cx, check) = (state.clone(), cx.clone(), check.clone());
    tokio::spawn(async move { settle(&state, &cx, &check, healthy).await });
}

pub fn healthy_children(state: &Route53, check: &HealthCheck) -> usize {
    check.config.children.iter().filter(|child| state.health.of(child).is_healthy()).count()
}

/// A disabled health check is healthy; an inverted one is the opposite of what it would be.
fn effective(check: &HealthCheck, healthy: bool) -> bool {
    (check.config.disabled || healthy) != check.config.inverted
}

impl Checker {
    fn see(&mut self, seen: Observation, healthy: bool, threshold: i32) {
        if !healthy {
            self.last_failure = Some(seen.clone());
        }
        self.last = Some(seen);
        self.against = if healthy == self.healthy { 0 } else { self.against + 1 };
        if self.against >= threshold {
            self.healthy = healthy;
            self.against = 0;
        }
    }
}

fn context(cloud: &Arc<Cloud>, account: &Account) -> Ctx {
    let principal = Principal::Service { name: "route53.amazonaws.com".to_owned() };
    Ctx::new(cloud.clone(), account.clone(), Region::default_region(), principal)
}

async fn wait_until(cx: &Ctx, at: Timestamp) {
    tokio::join!(cx.clock().sleep_until(at), clock::wall::sleep(SHORTEST_WAIT));
}

fn record_track(cx: &Ctx, check: &HealthCheck, region: &str, outcome: &crate::endpoint::Outcome) {
    cx.cloud.tracks.record(|| Track {
        at: cx.now(),
        from: format!("health checker {region}"),
        to: check.config.domain.clone().or(check.config.address.clone()).unwrap_or_default(),
        what: format!("{} {}", check.config.kind, check.config.path.as_deref().unwrap_or("")),
        detail: check.id.clone(),
        bytes: 0,
        latency: outcome.timings.map(|t| t.connect + t.first_byte.unwrap_or_default()).unwrap_or_default(),
        result: outcome.text.clone(),
        failed: !outcome.healthy,
        trace: String::new(),
    });
}
