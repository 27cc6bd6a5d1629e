//! What all parts of one balancer share, and how a new configuration becomes a new routing table.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwap;
use clock::{Clock, Timestamp};
use tokio::sync::{oneshot, watch};

use crate::config::{Config, HealthCheck, NodeSpec, Target};
use crate::health;
use crate::hop::Hop;
use crate::registry::Registry;
use crate::sockets::Sockets;
use crate::state::{AT_FULL_SHARE, GroupState, NodeState, TargetState, UNDECIDED};
use crate::table::Table;
use crate::upstream;
use crate::workers::Workers;

pub(crate) struct Core {
    pub(crate) table: ArcSwap<Table>,
    pub(crate) clock: Clock,
    pub(crate) sockets: Arc<dyn Sockets>,
    pub(crate) hop: Option<Arc<dyn Hop>>,
    pub(crate) workers: Workers,
    /// The clients' sockets, to be shut when the balancer ends.
    pub(crate) clients: Arc<Registry>,
    pub(crate) client_count: AtomicUsize,
    /// Counts up whenever a target's health or registration changes.
    pub(crate) changes: watch::Sender<u64>,
    inner: Mutex<Inner>,
}

pub(crate) struct Inner {
    config: Arc<Config>,
    nodes: Vec<Arc<NodeState>>,
    groups: HashMap<Arc<str>, Arc<GroupState>>,
    /// Registered ones.
    targets: Vec<Arc<TargetState>>,
    pub(crate) draining: Vec<Arc<TargetState>>,
    /// Gone, with counts that nobody has taken yet.
    pub(crate) retired_targets: Vec<Arc<TargetState>>,
    pub(crate) retired_nodes: Vec<Arc<NodeState>>,
    checkers: HashMap<(Ipv4Addr, u64), Checker>,
}

/// A task that checks one target from one node; it ends when this is dropped.
struct Checker {
    check: HealthCheck,
    _running: oneshot::Sender<()>,
}

impl Core {
    pub(crate) fn new(
        config: Config,
        clock: Clock,
        sockets: Arc<dyn Sockets>,
        hop: Option<Arc<dyn Hop>>,
        workers: Workers,
    ) -> Arc<Core> {
        let empty = Arc::new(Config { nodes: Vec::new(), listeners: Vec::new(), groups: Vec::new(), ..config });
        let inner = Inner {
            config: empty.clone(),
            nodes: Vec::new(),
            groups: HashMap::new(),
            targets: Vec::new(),
            draining: Vec::new(),
            retired_targets: Vec::new(),
            retired_nodes: Vec::new(),
            checkers: HashMap::new(),
        };
        Arc::new(Core {
            table: ArcSwap::from_pointee(Table::new(empty, Vec::new(), Vec::new())),
            clock,
            sockets,
            hop,
            workers,
            clients: Arc::default(),
            client_count: AtomicUsize::new(0),
            changes: watch::channel(0).0,
            inner: Mutex::new(inner),
        })
    }

    pub(crate) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes `table` the newest one, without touching it if it already is.
    pub(crate) fn refresh(&self, table: &mut Arc<Table>) {
        let newest = self.table.load();
        if !Arc::ptr_eq(&newest, table) {
            *table = arc_swap::Guard::into_inner(newest);
        }
    }

    /// Takes over nodes, groups and targets: those that stay keep their state, new ones get checked, and those that are
    /// gone drain.
    pub(crate) fn apply(self: &Arc<Core>, config: Config) {
        let config = Arc::new(config);
        let workers = self.workers.count();
        let now = self.clock.now();
        let mut inner = self.inner();
        let nodes = config.nodes.iter().map(|spec| inner.node(spec, workers)).collect();
        let gone = std::mem::replace(&mut inner.nodes, nodes);
        let gone = gone.into_iter().filter(|n| !inner.nodes.iter().any(|kept| Arc::ptr_eq(n, kept)));
        let gone: Vec<_> = gone.collect();
        inner.retired_nodes.extend(gone);

        let mut targets = Vec::new();
        for group in &config.groups {
            for target in &group.targets {
                targets.push(inner.target(&group.id, target, workers));
            }
        }
        let before = std::mem::replace(&mut inner.targets, targets);
        let delay = |target: &TargetState, config: &Config| {
            config.groups.iter().find(|g| g.id == target.group).map(|g| g.deregistration_delay)
        };
        let flows = |target: &TargetState, config: &Config| {
            config.groups.iter().find(|g| g.id == target.group).map(|g| g.flows)
        };
        for target in before {
            if inner.targets.iter().any(|kept| kept.serial == target.serial) {
                continue;
            }
            // A group that went with its targets drains as it was last told to.
            let delay = delay(&target, &config).or_else(|| delay(&target, &inner.config)).unwrap_or_default();
            target.close_idle();
            inner.draining.push(target.clone());
            let flows = flows(&target, &config).or_else(|| flows(&target, &inner.config)).unwrap_or_default();
            self.spawn_drain(target, now + delay, flows.cut_deregistered);
        }
        for group in &config.groups {
            inner.groups.entry(group.id.clone()).or_insert_with(|| Arc::new(GroupState::new(&group.id)));
        }
        inner.groups.retain(|id, _| config.groups.iter().any(|g| g.id == *id));
        inner.config = config;
        self.store_table(&inner);
        self.reconcile_checkers(&mut inner);
        drop(inner);
        self.changed();
    }

    /// Lets `judge` change what is thought of a target; where it says that it did, the table is made anew before anyone
    /// can read of it: a target that is reported healthy is already sent requests.
    pub(crate) fn judge_target(&self, target: &TargetState, judge: impl FnOnce() -> bool) {
        let inner = self.inner();
        if !judge() {
            return;
        }
        self.follow_health(&inner, target);
        self.store_table(&inner);
        drop(inner);
        self.changed();
    }

    /// A target that becomes healthy starts slowly if another one of its group is at its full share; one that becomes
    /// unhealthy loses its connections if the group wants that.
    fn follow_health(&self, inner: &Inner, target: &TargetState) {
        if !target.is_healthy_somewhere() {
            let group = inner.config.groups.iter().find(|group| group.id == target.group);
            if target.is_unhealthy_somewhere() && group.is_some_and(|group| group.flows.cut_unhealthy) {
                target.connections.cut_all();
            }
            target.slow_since_ms.store(UNDECIDED, Ordering::Relaxed);
            return;
        }
        if target.slow_since_ms.load(Ordering::Relaxed) != UNDECIDED {
            return;
        }
        let group = inner.config.groups.iter().find(|group| group.id == target.group);
        let slow_start = group.map(|group| group.slow_start).unwrap_or_default();
        let now = self.clock.now();
        let is_at_full_share = |other: &&Arc<TargetState>| {
            other.group == target.group
                && other.serial != target.serial
                && other.is_healthy_somewhere()
                && other.share(slow_start, now) >= 1.0
        };
        let starts_slowly = !slow_start.is_zero() && inner.targets.iter().any(|other| is_at_full_share(&other));
        let since_ms = if starts_slowly { now.millis() } else { AT_FULL_SHARE };
        target.slow_since_ms.store(since_ms, Ordering::Relaxed);
    }

    pub(crate) fn changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    fn store_table(&self, inner: &Inner) {
        let groups = inner.config.groups.iter().map(|spec| {
            let state = inner.groups[&spec.id].clone();
            let of_group = inner.targets.iter().filter(|t| t.group == spec.id).cloned().collect();
            (state, of_group)
        });
        self.table.store(Arc::new(Table::new(inner.config.clone(), inner.nodes.clone(), groups.collect())));
    }

    /// Every node checks every target that it could send requests to, for groups that a listener forwards to.
    fn reconcile_checkers(self: &Arc<Core>, inner: &mut Inner) {
        let table = self.table.load();
        let mut before = std::mem::take(&mut inner.checkers);
        for group in table.groups.iter().filter(|g| g.in_use) {
            for target in group.targets.iter().filter(|t| table.zone_enabled(t)) {
                for node in table.nodes.iter().filter(|n| table.reaches(n, target)) {
                    let key = (node.spec.address, target.serial);
                    let check = &group.spec.health_check;
                    let checker = match before.remove(&key) {
                        Some(checker) if checker.check == *check => checker,
                        _ => self.spawn_checker(node, target, check),
                    };
                    inner.checkers.insert(key, checker);
                }
            }
        }
    }

    fn spawn_checker(
        self: &Arc<Core>,
        node: &Arc<NodeState>,
        target: &Arc<TargetState>,
        check: &HealthCheck,
    ) -> Checker {
        let (running, ended) = oneshot::channel();
        let task = health::watch(Arc::downgrade(self), node.clone(), target.clone(), check.clone());
        self.workers.spawn(self.workers.pick(), async move {
            tokio::select! {
                () = task => {}
                _ = ended => {}
            }
        });
        Checker { check: check.clone(), _running: running }
    }

    /// Ends a deregistration: what is still in flight is cut, and answered 502, unless its group lets it go on.
    fn spawn_drain(self: &Arc<Core>, target: Arc<TargetState>, until: Timestamp, cuts: bool) {
        let core = Arc::downgrade(self);
        let clock = self.clock.clone();
        self.workers.spawn(self.workers.pick(), async move {
            clock.sleep_until(until).await;
            if cuts {
                target.connections.shut_all();
            }
            target.close_idle();
            if let Some(core) = core.upgrade() {
                let mut inner = core.inner();
                inner.draining.retain(|d| d.serial != target.serial);
                inner.retired_targets.push(target);
                drop(inner);
                core.changed();
            }
        });
    }

    /// Closes connections that rested for longer than the idle time-out.
    pub(crate) fn sweep(&self) {
        let idle_timeout = self.table.load().config.attributes.idle_timeout;
        let targets = self.inner().targets.clone();
        targets.iter().for_each(|target| upstream::prune(target, idle_timeout));
    }

    /// Ends the checks and every connection.
    pub(crate) fn close(&self) {
        let mut inner = self.inner();
        inner.checkers.clear();
        self.clients.shut_all();
        // Who stands still shall see the end.
        for node in &inner.nodes {
            node.gate.set(false, self.clock.now());
        }
        inner.targets.iter().for_each(|target| target.close_idle());
        inner.targets.iter().chain(&inner.draining).for_each(|target| target.connections.shut_all());
    }
}

impl Inner {
    pub(crate) fn registered(&self) -> &[Arc<TargetState>] {
        &self.targets
    }

    fn node(&self, spec: &NodeSpec, workers: usize) -> Arc<NodeState> {
        let kept = self.nodes.iter().find(|node| node.spec == *spec).cloned();
        kept.unwrap_or_else(|| Arc::new(NodeState::new(spec.clone(), workers)))
    }

    fn target(&self, group: &Arc<str>, target: &Target, workers: usize) -> Arc<TargetState> {
        let kept = self.targets.iter().find(|t| t.group == *group && t.target == *target).cloned();
        kept.unwrap_or_else(|| Arc::new(TargetState::new(group.clone(), target.clone(), workers)))
    }
}
