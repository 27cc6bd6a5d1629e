//! Datagrams through a network load balancer. All datagrams between a client's port and a listener are one flow, which
//! keeps its target until none came for the idle time-out or the target may not have it any longer.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;

use clock::wall;
use tokio::net::UdpSocket;
use tokio::sync::oneshot;

use crate::accept::Counted;
use crate::core::Core;
use crate::metrics::Counter;
use crate::proxy_protocol;
use crate::rewrite;
use crate::route::route;
use crate::sockets::{Datagrams, Source};
use crate::state::{NodeState, TargetState};

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html#connection-idle-timeout>
const IDLE_TIMEOUT: Duration = Duration::from_secs(120);
/// How often flows are looked through for those that are over.
const SWEEP_INTERVAL: Duration = Duration::from_secs(5);
const LARGEST: usize = 65_535;
/// How long receiving rests when the system has no memory left.
const SHORTAGE_PAUSE: Duration = Duration::from_millis(50);

/// Starts serving; it ends, with all flows, when the sender is dropped.
pub(crate) fn start(
    core: &Arc<Core>,
    node: &Arc<NodeState>,
    entry: rewrite::Entry,
    datagrams: Datagrams,
) -> oneshot::Sender<()> {
    let (running, ended) = oneshot::channel();
    let worker = core.workers.pick();
    let (core, node) = (core.clone(), node.clone());
    core.workers.clone().spawn(worker, async move {
        tokio::select! {
            _ = serve(core, worker, node, entry, datagrams) => {}
            _ = ended => {}
        }
    });
    running
}

struct Flow {
    /// To and from the target.
    inside: Arc<UdpSocket>,
    target: Arc<TargetState>,
    /// The target's when the flow began; another number ends it.
    cuts: u64,
    header: Option<Vec<u8>>,
    /// Milliseconds after the listener's start.
    last_active_ms: Arc<AtomicU64>,
    _counted: Counted,
    /// Ends the task that answers.
    _running: oneshot::Sender<()>,
}

/// What the flows of a listener share.
struct Listener {
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: rewrite::Entry,
    outside: Arc<UdpSocket>,
    source: Source,
    started: std::time::Instant,
}

async fn serve(
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: rewrite::Entry,
    datagrams: Datagrams,
) -> io::Result<()> {
    let Datagrams { socket, source, admits } = datagrams;
    let outside = Arc::new(UdpSocket::from_std(socket)?);
    let listener = Listener { core, worker, node, entry, outside: outside.clone(), source, started: wall::now() };
    let mut flows: HashMap<SocketAddrV4, Flow> = HashMap::new();
    let mut buffer = vec![0; LARGEST];
    let mut swept_at = wall::now();
    loop {
        let received = tokio::time::timeout(SWEEP_INTERVAL, outside.recv_from(&mut buffer)).await;
        if swept_at.elapsed() >= SWEEP_INTERVAL {
            swept_at = wall::now();
            let now_ms = listener.now_ms();
            flows.retain(|_, flow| flow.is_live(now_ms));
        }
        let (length, peer) = match received {
            Ok(Ok((length, SocketAddr::V4(peer)))) => (length, peer),
            Ok(Ok((_, SocketAddr::V6(_)))) | Err(_) => continue,
            // A client that has gone says so by ICMP.
            Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => continue,
            Ok(Err(_)) => {
                wall::sleep(SHORTAGE_PAUSE).await;
                continue;
            }
        };
        let now_ms = listener.now_ms();
        if flows.get(&peer).is_some_and(|flow| !flow.is_live(now_ms)) {
            flows.remove(&peer);
        }
        let flow = match flows.entry(peer) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(_) if admits.as_ref().is_some_and(|admits| !admits()) => continue,
            Entry::Vacant(free) => match listener.open(peer).await {
                Some(flow) => free.insert(flow),
                // Without a target, or room for one more flow, datagrams are dropped.
                None => continue,
            },
        };
        flow.last_active_ms.store(now_ms, Ordering::Relaxed);
        flow.send(&buffer[..length]).await;
        listener.count(length);
    }
}

impl Listener {
    fn now_ms(&self) -> u64 {
        self.started.elapsed().as_millis() as u64
    }

    fn count(&self, bytes: usize) {
        self.node.shards[self.worker].add(Counter::ProcessedBytesUdp, bytes as u64);
    }

    async fn open(&self, peer: SocketAddrV4) -> Option<Flow> {
        let shard = &self.node.shards[self.worker];
        let address: Ipv4Addr = match self.source {
            Source::Peer => *peer.ip(),
            Source::Fixed(address) => address,
        };
        let client = SocketAddrV4::new(address, peer.port());
        let Some(counted) = Counted::new(&self.core) else {
            shard.one(Counter::RejectedConnectionCount);
            return None;
        };
        let entry = rewrite::Entry { peer: client, ..self.entry };
        let route = route(&self.core, &self.node, entry, true)?;
        let cuts = route.target.connections.cuts();
        let preserved = route.flows.preserve_client.then_some(client);
        let opened = self.core.sockets.datagrams_for(&self.node.spec, preserved, route.target.target.address).await;
        let inside = Arc::new(UdpSocket::from_std(opened.ok()?).ok()?);
        shard.one(Counter::NewFlowUdp);
        self.node.traffic[self.worker].note_untimed(false);
        route.target.traffic[self.worker].note_untimed(false);
        let (running, ended) = oneshot::channel();
        let last_active_ms = Arc::new(AtomicU64::new(self.now_ms()));
        let answers = Answers {
            inside: inside.clone(),
            outside: Arc::downgrade(&self.outside),
            peer,
            last_active_ms: last_active_ms.clone(),
            started: self.started,
            node: self.node.clone(),
            worker: self.worker,
        };
        self.core.workers.spawn(self.worker, async move {
            tokio::select! {
                () = answers.pass() => {}
                _ = ended => {}
            }
        });
        let node = SocketAddrV4::new(self.node.spec.address, self.entry.port);
        let header = route.flows.proxy_protocol.then(|| proxy_protocol::header(client, node, true));
        Some(Flow { inside, target: route.target, cuts, header, last_active_ms, _counted: counted, _running: running })
    }
}

impl Flow {
    fn is_live(&self, now_ms: u64) -> bool {
        let idle_ms = now_ms.saturating_sub(self.last_active_ms.load(Ordering::Relaxed));
        self.target.connections.cuts() == self.cuts && u128::from(idle_ms) < IDLE_TIMEOUT.as_millis()
    }

    /// What the target's port refuses is lost, as datagrams are.
    async fn send(&self, datagram: &[u8]) {
        let _ = match &self.header {
            None => self.inside.send(datagram).await,
            Some(header) => self.inside.send(&[header.as_slice(), datagram].concat()).await,
        };
    }
}

/// A flow's way back.
struct Answers {
    inside: Arc<UdpSocket>,
    outside: Weak<UdpSocket>,
    peer: SocketAddrV4,
    last_active_ms: Arc<AtomicU64>,
    started: std::time::Instant,
    node: Arc<NodeState>,
    worker: usize,
}

impl Answers {
    async fn pass(&self) {
        let mut buffer = vec![0; LARGEST];
        loop {
            let length = match self.inside.recv(&mut buffer).await {
                Ok(length) => length,
                // The target's port is closed; it may open again.
                Err(error) if error.kind() == io::ErrorKind::ConnectionRefused => continue,
                Err(_) => return,
            };
            let Some(outside) = self.outside.upgrade() else { return };
            self.last_active_ms.store(self.started.elapsed().as_millis() as u64, Ordering::Relaxed);
            let _ = outside.send_to(&buffer[..length], self.peer).await;
            self.node.shards[self.worker].add(Counter::ProcessedBytesUdp, length as u64);
        }
    }
}
