//! Health checks: each node asks each target on its own, and a target's reported health joins what all its nodes think
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>).
//!
//! A new target is asked at once, then every second until it passes for the first time, which makes it healthy. It
//! becomes unhealthy when it would have by the regular interval, so that a slow start is not punished for the haste.

use std::net::Ipv4Addr;
use std::sync::{Arc, Weak};
use std::time::Duration;

use clock::Timestamp;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::config::{HealthCheck, Protocol};
use crate::core::Core;
use crate::state::{Failure, NodeState, TargetState, View, ViewState};
use crate::table::{GroupTable, Table};
use crate::wire::{NoHandshake, Wire};

/// One target's health as DescribeTargetHealth reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetHealth {
    pub group: Arc<str>,
    pub target: Arc<str>,
    pub address: Ipv4Addr,
    pub port: u16,
    pub zone: Option<Arc<str>>,
    pub state: HealthState,
    pub reason: Option<&'static str>,
    pub description: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HealthState {
    Initial,
    Healthy,
    Unhealthy,
    Unused,
    Draining,
}

impl HealthState {
    pub fn as_str(self) -> &'static str {
        match self {
            HealthState::Initial => "initial",
            HealthState::Healthy => "healthy",
            HealthState::Unhealthy => "unhealthy",
            HealthState::Unused => "unused",
            HealthState::Draining => "draining",
        }
    }
}

/// Every registered target, then those that drain.
pub(crate) fn report(core: &Core) -> Vec<TargetHealth> {
    let inner = core.inner();
    let (table, now) = (core.table.load(), core.clock.now());
    let registered =
        table.groups.iter().flat_map(|group| group.targets.iter().map(|t| describe(&table, group, t, now)));
    let mut report: Vec<_> = registered.collect();
    let is_back = |t: &TargetState| inner.registered().iter().any(|r| r.group == t.group && r.target == t.target);
    for draining in inner.draining.iter().filter(|d| !is_back(d)) {
        let text = ("Target.DeregistrationInProgress", "Target deregistration is in progress".to_owned());
        report.push(entry(draining, HealthState::Draining, Some(text)));
    }
    report
}

fn describe(table: &Table, group: &GroupTable, target: &TargetState, now: Timestamp) -> TargetHealth {
    let unused = |why: &str| entry(target, HealthState::Unused, Some(("Target.NotInUse", why.to_owned())));
    if !group.in_use {
        return unused("Target group is not configured to receive traffic from the load balancer");
    }
    if !table.zone_enabled(target) {
        return unused("Target is in an Availability Zone that is not enabled for the load balancer");
    }
    // What a node thinks that is cut off is not known, and what it thought then does not count; unless all are so.
    let heard = |node: &Arc<NodeState>| is_heard(node, &group.spec.health_check, now);
    let any_heard = table.nodes.iter().any(heard);
    let nodes = table.nodes.iter().filter(|node| !any_heard || heard(node)).filter(|node| table.reaches(node, target));
    let views: Vec<Option<View>> = nodes.map(|node| target.view(node.spec.address)).collect();
    let state = |view: &Option<View>| view.as_ref().map_or(ViewState::Registering, |v| v.state);
    if let Some(view) = views.iter().flatten().find(|v| v.state == ViewState::Unhealthy) {
        return entry(target, HealthState::Unhealthy, view.failure.map(Failure::text));
    }
    if !views.is_empty() && views.iter().all(|v| state(v) == ViewState::Healthy) {
        return entry(target, HealthState::Healthy, None);
    }
    let text = if views.iter().any(|v| state(v) == ViewState::Registering) {
        ("Elb.RegistrationInProgress", "Target registration is in progress".to_owned())
    } else {
        ("Elb.InitialHealthChecking", "Initial health checks in progress".to_owned())
    };
    entry(target, HealthState::Initial, Some(text))
}

/// Not while the node is cut off, nor before its checks could pass again.
fn is_heard(node: &NodeState, check: &HealthCheck, now: Timestamp) -> bool {
    let settling = check.interval * (check.healthy_threshold + 1) + check.timeout;
    !node.gate.is_shut() && node.gate.opened_at().is_none_or(|opened| now >= opened + settling)
}

fn entry(target: &TargetState, state: HealthState, text: Option<(&'static str, String)>) -> TargetHealth {
    let (reason, description) = text.unzip();
    TargetHealth {
        group: target.group.clone(),
        target: target.target.id.clone(),
        address: *target.target.address.ip(),
        port: target.target.address.port(),
        zone: target.target.zone.clone(),
        state,
        reason,
        description,
    }
}

impl Failure {
    fn text(self) -> (&'static str, String) {
        match self {
            Failure::Timeout => ("Target.Timeout", "Request timed out".to_owned()),
            Failure::Broken => ("Target.FailedHealthChecks", "Health checks failed".to_owned()),
            Failure::Code(code) => {
                ("Target.ResponseCodeMismatch", format!("Health checks failed with these codes: [{code}]"))
            }
        }
    }
}

/// Checks one target from one node for as long as the balancer lives.
pub(crate) async fn watch(core: Weak<Core>, node: Arc<NodeState>, target: Arc<TargetState>, check: HealthCheck) {
    let Some(clock) = core.upgrade().map(|core| core.clock.clone()) else { return };
    let eager = Duration::from_secs(1).max(Duration::from_millis(100).mul_f64(clock.scale())).min(check.interval);
    loop {
        let started = clock.now();
        let Some(core) = core.upgrade() else { return };
        let outcome = tokio::time::timeout(check.timeout, ask(&core, &node, &target, &check)).await;
        let outcome = outcome.unwrap_or(Err(Failure::Timeout));
        let now = clock.now();
        let mut settled = false;
        core.judge_target(&target, || {
            target.change_view(node.spec.address, started, |view| {
                let before = (view.state, view.failure);
                view.judge(outcome, &check, now);
                settled = matches!(view.state, ViewState::Healthy | ViewState::Unhealthy);
                (view.state, view.failure) != before
            })
        });
        drop(core);
        // However long a check took, the next one starts an interval after it started.
        clock.sleep_until(started + if settled { check.interval } else { eager }).await;
    }
}

impl View {
    fn judge(&mut self, outcome: Result<(), Failure>, check: &HealthCheck, now: Timestamp) {
        self.failure = outcome.err().or(self.failure.filter(|_| self.state == ViewState::Unhealthy));
        let contradicts = outcome.is_ok() != (self.state == ViewState::Healthy);
        self.streak = if contradicts { self.streak + 1 } else { 0 };
        let next = match (self.state, outcome) {
            (ViewState::Registering | ViewState::Initial, Ok(())) => ViewState::Healthy,
            (ViewState::Registering, Err(_)) => ViewState::Initial,
            (ViewState::Initial, Err(_)) => {
                let regular = check.interval * check.unhealthy_threshold.saturating_sub(1);
                if now.since(self.since) >= regular { ViewState::Unhealthy } else { ViewState::Initial }
            }
            (ViewState::Healthy, Err(_)) if self.streak >= check.unhealthy_threshold => ViewState::Unhealthy,
            (ViewState::Unhealthy, Ok(())) if self.streak >= check.healthy_threshold => ViewState::Healthy,
            (same, _) => same,
        };
        if next != self.state {
            self.state = next;
            self.streak = 0;
        }
        if next == ViewState::Healthy && outcome.is_ok() {
            self.failure = None;
        }
    }
}

/// One check, without its time-out.
async fn ask(core: &Core, node: &NodeState, target: &TargetState, check: &HealthCheck) -> Result<(), Failure> {
    let mut address = target.target.address;
    address.set_port(check.port.unwrap_or(address.port()));
    let connected = core.sockets.connect(&node.spec, address, check.timeout).await;
    let stream = connected.map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut => Failure::Timeout,
        _ => Failure::Broken,
    })?;
    if check.protocol == Protocol::Tcp {
        return Ok(());
    }
    let secured = Wire::over(stream, address, (check.protocol, check.version), check.timeout).await;
    let mut stream = secured.map_err(|NoHandshake| Failure::Broken)?;
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nUser-Agent: ELB-HealthChecker/2.0\r\n\
         Accept-Encoding: gzip, compressed\r\n\r\n",
        check.path
    );
    stream.write_all(request.as_bytes()).await.map_err(|_| Failure::Broken)?;
    stream.flush().await.map_err(|_| Failure::Broken)?;
    let mut head = Vec::with_capacity(1024);
    while head.len() <= crate::response::HEAD_BOUND {
        let count = stream.read_buf(&mut head).await.map_err(|_| Failure::Broken)?;
        let mut fields = [httparse::EMPTY_HEADER; 128];
        let mut response = httparse::Response::new(&mut fields);
        match response.parse(&head) {
            Ok(httparse::Status::Complete(_)) => {
                let code = response.code.unwrap_or(0);
                return if check.matcher.contains(code) { Ok(()) } else { Err(Failure::Code(code)) };
            }
            Ok(httparse::Status::Partial) if count > 0 => {}
            _ => return Err(Failure::Broken),
        }
    }
    Err(Failure::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Judges checks that end at these seconds; expects the state after each.
    fn check(checks: &[(i64, bool, ViewState)]) {
        let settings = HealthCheck { healthy_threshold: 3, unhealthy_threshold: 2, ..HealthCheck::default() };
        let since = Timestamp::from_secs(0);
        let mut view = View { state: ViewState::Registering, streak: 0, since, failure: None };
        for (index, &(at, passes, expected)) in checks.iter().enumerate() {
            let outcome = if passes { Ok(()) } else { Err(Failure::Timeout) };
            view.judge(outcome, &settings, Timestamp::from_secs(at));
            assert_eq!(view.state, expected, "after check {index} of {checks:?}");
            assert_eq!(view.failure.is_some(), expected == ViewState::Unhealthy || !passes, "after check {index}");
        }
    }

    #[test]
    fn one_passed_check_makes_a_new_target_healthy() {
        check(&[(0, true, ViewState::Healthy)]);
        check(&[(0, false, ViewState::Initial), (1, false, ViewState::Initial), (2, true, ViewState::Healthy)]);
    }

    #[test]
    fn a_new_target_becomes_unhealthy_by_the_regular_interval_only() {
        check(&[(0, false, ViewState::Initial), (29, false, ViewState::Initial), (30, false, ViewState::Unhealthy)]);
    }

    #[test]
    fn the_thresholds_count_checks_in_a_row() {
        use ViewState::{Healthy, Unhealthy};
        check(&[
            (0, true, Healthy),
            (30, false, Healthy),
            (60, true, Healthy),
            (90, false, Healthy),
            (120, false, Unhealthy),
            (150, true, Unhealthy),
            (180, true, Unhealthy),
            (210, false, Unhealthy),
            (240, true, Unhealthy),
            (270, true, Unhealthy),
            (300, true, Healthy),
        ]);
    }
}
