//! The balancer as others hold it: made, told its configuration, asked for health and metrics.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use clock::{Clock, wall};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Mutex, oneshot, watch};

use crate::accept::{self, Counted};
use crate::config::{Config, NodeSpec, Protocol};
use crate::connection;
use crate::core::Core;
use crate::datagrams;
use crate::health::{self, TargetHealth};
use crate::hop::Hop;
use crate::metrics::{self, Counter, GroupMetrics, Histogram, Metrics, NodeMetrics, TargetMetrics};
use crate::rewrite::Entry;
use crate::sockets::{Datagrams, Listening, Sockets};
use crate::state::{NodeState, TargetState, ViewState};
use crate::traffic::{self, Passed};
use crate::workers::Workers;

/// What a balancer is given once.
#[derive(Clone)]
pub struct Deps {
    pub sockets: Arc<dyn Sockets>,
    pub clock: Clock,
    pub workers: Workers,
    pub hop: Option<Arc<dyn Hop>>,
}

/// A running load balancer. Dropping it closes its listeners and cuts its connections.
pub struct Balancer {
    core: Arc<Core>,
    /// The listeners that are open; held over an update, so that updates follow one another.
    listeners: Mutex<HashMap<Place, Accepting>>,
    _sweeping: oneshot::Sender<()>,
}

/// A node, a port, and whether datagrams are what it takes.
type Place = (NodeSpec, u16, bool);

/// The accept tasks of one listener on one node; they end when this is dropped.
type Accepting = Vec<oneshot::Sender<()>>;

const SWEEP_INTERVAL: Duration = Duration::from_secs(5);

impl Balancer {
    /// Starts a balancer. Errors are those of opening its listeners.
    pub async fn new(config: Config, deps: Deps) -> io::Result<Balancer> {
        let Deps { sockets, clock, workers, hop } = deps;
        let core = Core::new(config.clone(), clock, sockets, hop, workers);
        let (_sweeping, ended) = oneshot::channel();
        let weak = Arc::downgrade(&core);
        core.workers.spawn(core.workers.pick(), async move {
            let sweep = async {
                while let Some(core) = weak.upgrade() {
                    core.sweep();
                    drop(core);
                    wall::sleep(SWEEP_INTERVAL).await;
                }
            };
            tokio::select! {
                () = sweep => {}
                _ = ended => {}
            }
        });
        let balancer = Balancer { core, listeners: Mutex::default(), _sweeping };
        balancer.update(config).await?;
        Ok(balancer)
    }

    /// Takes a new configuration over: connections stay, requests that come now follow it, targets that are gone
    /// drain. Where a new listener cannot be opened the error says so and nothing has changed.
    pub async fn update(&self, config: Config) -> io::Result<()> {
        let mut listeners = self.listeners.lock().await;
        let mut opened: Vec<(Place, Protocol, Opened)> = Vec::new();
        let sockets = &self.core.sockets;
        let wanted: Vec<(Place, Protocol)> = config.nodes.iter().flat_map(|node| places(node, &config)).collect();
        for (place, protocol) in &wanted {
            if listeners.contains_key(place) {
                continue;
            }
            let (node, port, is_datagram) = place;
            let sockets = if *is_datagram {
                Opened::Datagrams(sockets.listen_datagrams(node, *port).await?)
            } else {
                Opened::Streams(sockets.listen(node, *port).await?)
            };
            opened.push((place.clone(), *protocol, sockets));
        }
        listeners.retain(|place, _| wanted.iter().any(|(wanted, _)| wanted == place));
        self.core.apply(config);
        for (place, protocol, sockets) in opened {
            let Some(node) = self.node(&place.0) else { continue };
            let entry = Entry { peer: SocketAddrV4::new(place.0.address, 0), port: place.1, protocol, http_2: false };
            let core = &self.core;
            let running = match sockets {
                Opened::Streams(all) => all.into_iter().map(|s| accept::start(core, &node, entry, s)).collect(),
                Opened::Datagrams(all) => all.into_iter().map(|s| datagrams::start(core, &node, entry, s)).collect(),
            };
            listeners.insert(place, running);
        }
        Ok(())
    }

    fn node(&self, spec: &NodeSpec) -> Option<Arc<NodeState>> {
        self.core.table.load().nodes.iter().find(|node| node.spec == *spec).cloned()
    }

    /// Serves a client that reached the balancer by another way, such as the front door by host name, as if it had
    /// come to `port` of the first node that is not cut off. Returns when the connection is over; it is refused (dropped)
    /// where the balancer has no such node or too many connections.
    pub async fn serve_connection(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        peer: SocketAddrV4,
        port: u16,
    ) {
        let core = self.core.clone();
        let Some(node) = core.table.load().nodes.iter().find(|node| !node.gate.is_shut()).cloned() else { return };
        let worker = core.workers.pick();
        let Some(counted) = Counted::new(&core) else {
            node.shards[worker].one(Counter::RejectedConnectionCount);
            return;
        };
        let (over, ended) = oneshot::channel::<()>();
        node.shards[worker].one(Counter::NewConnectionCount);
        let entry = Entry { peer, port, protocol: Protocol::Http, http_2: false };
        self.core.workers.spawn(worker, async move {
            let _parts = (counted, over);
            connection::serve(stream, core, worker, node, entry, None).await;
        });
        // The sender is dropped, never used.
        let _ = ended.await;
    }

    /// The health of every registered and of every draining target.
    pub fn health(&self) -> Vec<TargetHealth> {
        health::report(&self.core)
    }

    /// Cuts off the nodes of which this is true, until told otherwise: their clients' connections stand still, and nothing
    /// is heard of what they think of targets, until their health checks have had the time to pass again. That no packet of theirs passes is the sockets' matter.
    pub fn set_cut_off(&self, is_cut_off: impl Fn(&NodeSpec) -> bool) {
        let (table, now) = (self.core.table.load(), self.core.clock.now());
        let change = |node: &&Arc<NodeState>| node.gate.set(is_cut_off(&node.spec), now);
        if table.nodes.iter().filter(change).count() > 0 {
            self.core.changed();
        }
    }

    /// The addresses of the nodes that have enough healthy targets; all of them where none has.
    pub fn healthy_nodes(&self) -> Vec<Ipv4Addr> {
        let table = self.core.table.load();
        let address = |node: &Arc<NodeState>| node.spec.address;
        let healthy: Vec<_> = table.nodes.iter().filter(|node| table.is_healthy(node)).map(address).collect();
        if healthy.is_empty() { table.nodes.iter().map(address).collect() } else { healthy }
    }

    /// Whether DNS should send clients here: a node has enough healthy targets in every group that is used, and no such
    /// group is without targets.
    pub fn is_healthy(&self) -> bool {
        let table = self.core.table.load();
        let has_empty_group = table.groups.iter().any(|group| group.in_use && group.targets.is_empty());
        !has_empty_group && table.nodes.iter().any(|node| table.is_healthy(node))
    }

    /// Changes whenever `health` may have: mark it seen, read `health`, wait for the next change.
    pub fn health_changes(&self) -> watch::Receiver<u64> {
        self.core.changes.subscribe()
    }

    /// What was counted since the last call.
    pub fn take_metrics(&self) -> Metrics {
        let mut inner = self.core.inner();
        let table = self.core.table.load();
        let retired_nodes = std::mem::take(&mut inner.retired_nodes);
        let retired_targets = std::mem::take(&mut inner.retired_targets);
        let draining = inner.draining.clone();
        let registered = inner.registered().to_vec();
        drop(inner);
        let targets: Vec<_> = registered.into_iter().chain(draining).chain(retired_targets).collect();
        let clients = self.core.client_count.load(Ordering::Relaxed);
        let upstreams: usize = targets.iter().map(|t| t.connections.count()).sum();
        Metrics {
            active_connections: (clients + upstreams) as u64,
            active_flows: clients as u64,
            nodes: table.nodes.iter().chain(&retired_nodes).map(|node| node_metrics(node)).collect(),
            targets: targets.iter().map(|target| target_metrics(target)).collect(),
            groups: table
                .groups
                .iter()
                .flat_map(|g| table.nodes.iter().map(|n| host_counts(&g.targets, &g.spec.id, n)))
                .collect(),
        }
    }

    /// What passed each node and target since the last call, where anything did.
    pub fn take_traffic(&self) -> Vec<Passed> {
        let (targets, nodes) = {
            let inner = self.core.inner();
            let targets = inner.registered().iter().chain(&inner.draining).chain(&inner.retired_targets);
            (targets.cloned().collect::<Vec<_>>(), inner.retired_nodes.clone())
        };
        let table = self.core.table.load();
        let of_nodes = table.nodes.iter().chain(&nodes).filter_map(|node| traffic::of_node(node));
        of_nodes.chain(targets.iter().filter_map(|target| traffic::of_target(target))).collect()
    }
}

enum Opened {
    Streams(Vec<Listening>),
    Datagrams(Vec<Datagrams>),
}

/// Where a node listens.
fn places<'a>(node: &'a NodeSpec, config: &'a Config) -> impl Iterator<Item = (Place, Protocol)> + 'a {
    config.listeners.iter().flat_map(move |listener| {
        let (streams, datagrams) = listener.protocol.takes();
        let place = |is_datagram| ((node.clone(), listener.port, is_datagram), listener.protocol);
        [streams.then(|| place(false)), datagrams.then(|| place(true))].into_iter().flatten()
    })
}

impl Drop for Balancer {
    fn drop(&mut self) {
        self.core.close();
    }
}

fn node_metrics(node: &NodeState) -> NodeMetrics {
    NodeMetrics { zone: node.spec.zone.clone(), counts: metrics::take(&node.shards) }
}

fn target_metrics(target: &TargetState) -> TargetMetrics {
    TargetMetrics {
        group: target.group.clone(),
        target: target.target.id.clone(),
        port: target.target.address.port(),
        zone: target.target.zone.clone(),
        counts: metrics::take(&target.shards),
        response_time: Histogram::take(&target.response_times),
    }
}

fn host_counts(targets: &[Arc<TargetState>], group: &Arc<str>, node: &NodeState) -> GroupMetrics {
    let count = |wanted: ViewState| {
        let is = |t: &&Arc<TargetState>| t.view(node.spec.address).is_some_and(|v| v.state == wanted);
        targets.iter().filter(is).count() as u64
    };
    GroupMetrics {
        group: group.clone(),
        zone: node.spec.zone.clone(),
        healthy_hosts: count(ViewState::Healthy),
        unhealthy_hosts: count(ViewState::Unhealthy),
    }
}
