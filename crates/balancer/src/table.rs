//! The routing table: a configuration joined with the health of its targets, made anew whenever either changes and
//! swapped in whole. A request reads one table from start to end and allocates nothing for it.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use clock::Timestamp;

use crate::config::{
    Action, Algorithm, Condition, Config, FixedResponse, Forward, Redirect, ResponseFields, TargetGroup,
};
use crate::state::{GroupState, NodeState, TargetState, ViewState};
use crate::transform::Transforms;

pub(crate) struct Table {
    pub(crate) config: Arc<Config>,
    pub(crate) nodes: Vec<Arc<NodeState>>,
    pub(crate) listeners: Vec<ListenerTable>,
    pub(crate) groups: Vec<GroupTable>,
}

pub(crate) struct ListenerTable {
    pub(crate) port: u16,
    pub(crate) response: ResponseFields,
    rules: Vec<RuleTable>,
    default: RuleTable,
}

pub(crate) struct RuleTable {
    conditions: Vec<Condition>,
    pub(crate) action: ActionTable,
    pub(crate) transforms: Transforms,
}

pub(crate) enum ActionTable {
    Forward(ForwardTable),
    Redirect(Redirect),
    Fixed(FixedResponse),
}

pub(crate) struct ForwardTable {
    /// Indexes into the table's groups, with weights.
    pub(crate) groups: Vec<(usize, u32)>,
    pub(crate) forward: Forward,
}

pub(crate) struct GroupTable {
    pub(crate) spec: TargetGroup,
    pub(crate) state: Arc<GroupState>,
    /// Registered ones, without those that drain.
    pub(crate) targets: Vec<Arc<TargetState>>,
    /// Whether a listener forwards to it.
    pub(crate) in_use: bool,
    /// By node: where it may send requests.
    usable: Vec<Vec<Arc<TargetState>>>,
}

impl Table {
    /// `groups` and `targets` follow the order of the configuration's groups.
    pub(crate) fn new(
        config: Arc<Config>,
        nodes: Vec<Arc<NodeState>>,
        groups: Vec<(Arc<GroupState>, Vec<Arc<TargetState>>)>,
    ) -> Table {
        let find = |id: &str| config.groups.iter().position(|g| &*g.id == id);
        let listeners: Vec<ListenerTable> = config
            .listeners
            .iter()
            .map(|listener| {
                let mut rules: Vec<_> = listener.rules.iter().collect();
                rules.sort_by_key(|rule| rule.priority);
                ListenerTable {
                    port: listener.port,
                    response: listener.response.clone(),
                    rules: rules
                        .iter()
                        .map(|rule| RuleTable {
                            conditions: rule.conditions.clone(),
                            action: ActionTable::new(&rule.action, find),
                            transforms: rule.transforms.clone(),
                        })
                        .collect(),
                    default: RuleTable {
                        conditions: Vec::new(),
                        action: ActionTable::new(&listener.default_action, find),
                        transforms: Transforms::default(),
                    },
                }
            })
            .collect();
        let groups = config
            .groups
            .iter()
            .zip(groups)
            .enumerate()
            .map(|(index, (spec, (state, targets)))| GroupTable {
                usable: nodes.iter().map(|node| usable(&config, spec, node, &targets)).collect(),
                spec: spec.clone(),
                state,
                targets,
                in_use: listeners.iter().any(|l| l.forwards_to(index)),
            })
            .collect();
        Table { nodes, listeners, groups, config }
    }

    pub(crate) fn listener(&self, port: u16) -> Option<&ListenerTable> {
        self.listeners.iter().find(|l| l.port == port)
    }

    /// What the listener of that port does to the fields of answers.
    pub(crate) fn response_fields(&self, port: u16) -> Option<&ResponseFields> {
        self.listener(port).map(|listener| &listener.response)
    }

    pub(crate) fn node_index(&self, node: &Arc<NodeState>) -> Option<usize> {
        self.nodes.iter().position(|n| Arc::ptr_eq(n, node))
    }

    /// Whether that node may send the target requests.
    pub(crate) fn reaches(&self, node: &NodeState, target: &TargetState) -> bool {
        reaches(&self.config, node, target)
    }

    /// Whether every group that is in use and has targets for the node has enough healthy ones.
    pub(crate) fn is_healthy(&self, node: &NodeState) -> bool {
        self.groups.iter().filter(|group| group.in_use).all(|group| {
            let reached = || group.targets.iter().filter(|target| self.reaches(node, target));
            let is_healthy = |target: &&Arc<TargetState>| {
                target.view(node.spec.address).is_some_and(|view| view.state == ViewState::Healthy)
            };
            let all = reached().count();
            all == 0 || group.spec.dns_failover.is_met(reached().filter(is_healthy).count(), all)
        })
    }

    pub(crate) fn zone_enabled(&self, target: &TargetState) -> bool {
        target.target.zone.as_ref().is_none_or(|zone| self.nodes.iter().any(|n| n.spec.zone == *zone))
    }
}

impl ListenerTable {
    /// The first rule whose conditions all hold, else the default one.
    pub(crate) fn rule(&self, holds: impl Fn(&Condition) -> bool) -> &RuleTable {
        self.rules.iter().find(|rule| rule.conditions.iter().all(&holds)).unwrap_or(&self.default)
    }

    fn forwards_to(&self, group: usize) -> bool {
        self.rules.iter().chain([&self.default]).any(|rule| match &rule.action {
            ActionTable::Forward(forward) => forward.groups.iter().any(|&(index, _)| index == group),
            ActionTable::Redirect(_) | ActionTable::Fixed(_) => false,
        })
    }
}

impl ActionTable {
    fn new(action: &Action, find: impl Fn(&str) -> Option<usize>) -> ActionTable {
        match action {
            Action::Redirect(redirect) => ActionTable::Redirect(redirect.clone()),
            Action::FixedResponse(fixed) => ActionTable::Fixed(fixed.clone()),
            Action::Forward(forward) => {
                let groups = forward.groups.iter().filter_map(|g| Some((find(&g.group)?, g.weight))).collect();
                ActionTable::Forward(ForwardTable { groups, forward: forward.clone() })
            }
        }
    }
}

impl ForwardTable {
    /// By weight; None where no group has any.
    pub(crate) fn pick(&self) -> Option<usize> {
        if let [(group, weight)] = self.groups[..] {
            return (weight > 0).then_some(group);
        }
        let total: u32 = self.groups.iter().map(|&(_, weight)| weight).sum();
        if total == 0 {
            return None;
        }
        let mut left = fastrand::u32(0..total);
        self.groups.iter().find_map(|&(group, weight)| {
            let hit = left < weight;
            left = left.saturating_sub(weight);
            hit.then_some(group)
        })
    }
}

impl GroupTable {
    /// The next target for a node's request; None where none is registered for it.
    pub(crate) fn pick(&self, node: usize, now: Timestamp) -> Option<&Arc<TargetState>> {
        let usable = &self.usable[node];
        if usable.len() < 2 {
            return usable.first();
        }
        if !self.spec.slow_start.is_zero()
            && let Some(target) = by_share(usable, self.spec.slow_start, now)
        {
            return Some(target);
        }
        let turn = self.state.turn.fetch_add(1, Ordering::Relaxed) % usable.len();
        match self.spec.algorithm {
            Algorithm::RoundRobin => usable.get(turn),
            Algorithm::WeightedRandom => usable.get(fastrand::usize(..usable.len())),
            // Starting at the turn spreads requests over targets that are equally busy.
            Algorithm::LeastOutstandingRequests => {
                let rotated = usable[turn..].iter().chain(&usable[..turn]);
                rotated.min_by_key(|target| target.in_flight.load(Ordering::Relaxed))
            }
        }
    }

    /// The target of a flow, the same for the same number as long as the target stays.
    pub(crate) fn pick_for(&self, node: usize, flow: u64) -> Option<&Arc<TargetState>> {
        let weight = |target: &&Arc<TargetState>| mixed(flow ^ target.ident);
        self.usable[node].iter().max_by_key(weight)
    }

    /// The target that a cookie names, if it may still be sent requests.
    pub(crate) fn sticky(&self, node: usize, ident: u64) -> Option<&Arc<TargetState>> {
        self.usable[node].iter().find(|target| target.ident == ident)
    }
}

/// Spreads numbers evenly (the finalizer of SplitMix64).
pub(crate) fn mixed(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// By chance, each with the weight of its share; None while all have their full ones.
fn by_share(usable: &[Arc<TargetState>], slow_start: Duration, now: Timestamp) -> Option<&Arc<TargetState>> {
    let total: f64 = usable.iter().map(|target| target.share(slow_start, now)).sum();
    if total >= usable.len() as f64 {
        return None;
    }
    let mut left = fastrand::f64() * total;
    usable.iter().find(|target| {
        left -= target.share(slow_start, now);
        left < 0.0
    })
}

/// The healthy targets that this node routes to. If they are fewer than the group wants, the node fails open and
/// unhealthy ones are used as well; a target that has never passed a check gets nothing.
fn usable(
    config: &Config,
    group: &TargetGroup,
    node: &NodeState,
    targets: &[Arc<TargetState>],
) -> Vec<Arc<TargetState>> {
    let seen = |wanted: ViewState| {
        let is = |target: &&Arc<TargetState>| {
            let view = target.view(node.spec.address);
            reaches(config, node, target) && view.is_some_and(|view| view.state == wanted)
        };
        targets.iter().filter(is).cloned().collect::<Vec<_>>()
    };
    let mut usable = seen(ViewState::Healthy);
    let all = targets.iter().filter(|target| reaches(config, node, target)).count();
    if !group.unhealthy_routing.is_met(usable.len(), all) {
        usable.extend(seen(ViewState::Unhealthy));
    }
    usable
}

fn reaches(config: &Config, node: &NodeState, target: &TargetState) -> bool {
    let of_group = config.groups.iter().find(|group| group.id == target.group).and_then(|group| group.cross_zone);
    let cross_zone = of_group.unwrap_or(config.attributes.cross_zone);
    match &target.target.zone {
        None => true,
        Some(zone) if cross_zone => config.nodes.iter().any(|n| n.zone == *zone),
        Some(zone) => *zone == node.spec.zone,
    }
}
