//! Accepting clients: a listener's socket is watched by one worker, and each connection is given to the next one in
//! turn, which serves it from then on.

use std::io;
use std::net::{SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use clock::wall;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::config::Protocol;
use crate::core::Core;
use crate::metrics::Counter;
use crate::rewrite::Entry;
use crate::sockets::{Accept, Boxed, Listener, Listening, Source};
use crate::state::NodeState;
use crate::{connection, relay, secure};

/// How long accepting rests when the system has no descriptors or memory left.
const SHORTAGE_PAUSE: Duration = Duration::from_millis(50);

/// Starts accepting on `listening`; it ends when the sender is dropped.
pub(crate) fn start(
    core: &Arc<Core>,
    node: &Arc<NodeState>,
    entry: Entry,
    listening: Listening,
) -> oneshot::Sender<()> {
    let (running, ended) = oneshot::channel();
    let worker = core.workers.pick();
    let (core, node) = (core.clone(), node.clone());
    core.workers.clone().spawn(worker, async move {
        tokio::select! {
            _ = accept(core, node, entry, listening) => {}
            _ = ended => {}
        }
    });
    running
}

async fn accept(core: Arc<Core>, node: Arc<NodeState>, entry: Entry, listening: Listening) -> io::Result<()> {
    let source = listening.source;
    let listener: Box<dyn Accept> = match listening.listener {
        Listener::Socket(socket) => Box::new(Socket(TcpListener::from_std(socket)?)),
        Listener::Door(door) => door,
    };
    loop {
        match listener.accept().await {
            Ok((stream, SocketAddr::V4(peer))) => {
                let address = match source {
                    Source::Peer => *peer.ip(),
                    Source::Fixed(address) => address,
                };
                let peer = SocketAddrV4::new(address, peer.port());
                hand_over(&core, &node, Entry { peer, ..entry }, stream);
            }
            // A node's address is IPv4; nothing else can have reached it.
            Ok((_, SocketAddr::V6(_))) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::Interrupted) => {}
            Err(_) => wall::sleep(SHORTAGE_PAUSE).await,
        }
    }
}

/// A plain socket of this worker's runtime.
struct Socket(TcpListener);

impl Accept for Socket {
    fn accept(&self) -> Boxed<'_, io::Result<(TcpStream, SocketAddr)>> {
        Box::pin(self.0.accept())
    }
}

fn hand_over(core: &Arc<Core>, node: &Arc<NodeState>, entry: Entry, stream: TcpStream) {
    let worker = core.workers.pick();
    let Some(counted) = Counted::new(core) else {
        node.shards[worker].one(Counter::RejectedConnectionCount);
        return;
    };
    // The stream leaves this thread's runtime for the worker's; one that fails there has nobody to serve.
    let Ok(stream) = stream.into_std() else { return };
    let (core, node) = (core.clone(), node.clone());
    core.workers.clone().spawn(worker, async move {
        // Dropped after the connection.
        let _counted = counted;
        let place = core.clients.enter(&stream);
        let Ok(stream) = adopt(stream) else { return };
        let gate = node.clone();
        gate.gate.pass(Box::pin(serve(stream, core, worker, node, entry))).await;
        drop(place);
    });
}

/// By the listener's protocol as it is now: it may have changed since the socket was opened.
async fn serve(stream: TcpStream, core: Arc<Core>, worker: usize, node: Arc<NodeState>, entry: Entry) {
    let listener = {
        let table = core.table.load();
        let listener = table.config.listeners.iter().find(|listener| listener.port == entry.port);
        listener.map(|listener| (listener.protocol, listener.tls.clone()))
    };
    node.shards[worker].one(Counter::NewConnectionCount);
    match listener {
        Some((protocol @ (Protocol::Tcp | Protocol::TcpUdp | Protocol::Tls), tls)) => {
            relay::serve(stream, tls, core, worker, node, Entry { protocol, ..entry }).await;
        }
        None | Some((Protocol::Http | Protocol::Udp, _)) => {
            let entry = Entry { protocol: Protocol::Http, ..entry };
            connection::serve(stream, core, worker, node, entry, None).await;
        }
        Some((Protocol::Https, tls)) => {
            let entry = Entry { protocol: Protocol::Https, ..entry };
            secure::serve(stream, tls, core, worker, node, entry).await;
        }
    }
}

fn adopt(stream: std::net::TcpStream) -> io::Result<TcpStream> {
    stream.set_nodelay(true)?;
    TcpStream::from_std(stream)
}

/// A client's connection, as far as the bound and the gauge go.
pub(crate) struct Counted(Arc<Core>);

impl Counted {
    /// None where the balancer has as many as it may.
    pub(crate) fn new(core: &Arc<Core>) -> Option<Counted> {
        let bound = core.table.load().config.max_connections;
        let counted = Counted(core.clone());
        // Over the bound, dropping it counts it out again.
        (core.client_count.fetch_add(1, Ordering::Relaxed) < bound).then_some(counted)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.client_count.fetch_sub(1, Ordering::Relaxed);
    }
}
