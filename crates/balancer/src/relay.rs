//! A connection through a network load balancer: its target is chosen once, then bytes go both ways as they come, until
//! both sides have ended, nothing moved for the idle time-out, or the target may not have it any longer.

use std::io;
use std::net::SocketAddrV4;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use clock::wall;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::buffer::Buffer;
use crate::config::{Protocol, Version};
use crate::connection::Stream;
use crate::core::Core;
use crate::deadline::Deadline;
use crate::hop::{Arrival, Departure, Disturbance};
use crate::metrics::Counter;
use crate::proxy_protocol;
use crate::rewrite::Entry;
use crate::route::{Route, route};
use crate::state::{NodeState, TargetState};
use crate::tls::{HANDSHAKE_TIMEOUT, Tls};
use crate::upstream::CONNECT_TIMEOUT;
use crate::wire::Wire;

const BUFFER_SIZE: usize = 16 * 1024;
const BUFFER_BOUND: usize = 256 * 1024;

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Both sides said all they had to say.
    Closed,
    Idle,
    ClientReset,
    TargetReset,
    /// The balancer itself ended it: no target, one that cannot be reached, or one that may not have it any longer.
    Cut,
}

/// Serves a client of a TCP or TLS listener.
pub(crate) async fn serve(
    stream: TcpStream,
    tls: Option<Tls>,
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: Entry,
) {
    let shard = &node.shards[worker];
    let is_secure = entry.protocol == Protocol::Tls;
    shard.one(if is_secure { Counter::NewFlowTls } else { Counter::NewFlowTcp });
    if !is_secure {
        let mut stream = stream;
        let (end, bytes) = carry(&mut stream, &core, worker, &node, entry).await;
        shard.add(Counter::ProcessedBytesTcp, bytes);
        if end != End::Closed {
            reset(&stream);
        }
        return;
    }
    // A handle on the socket, so that it can be reset under the TLS that owns it.
    let Ok(handle) = socket2::SockRef::from(&stream).try_clone() else { return };
    let accepted = match tls {
        Some(tls) => tls.accept(stream, HANDSHAKE_TIMEOUT).await,
        None => return,
    };
    let Ok(mut stream) = accepted else {
        shard.one(Counter::ClientTlsNegotiationError);
        return;
    };
    let (end, bytes) = carry(&mut stream, &core, worker, &node, entry).await;
    shard.add(Counter::ProcessedBytesTls, bytes);
    if end != End::Closed {
        // It takes effect when the last handle goes, which is soon.
        let _ = handle.set_linger(Some(Duration::ZERO));
    }
}

async fn carry<S: Stream>(
    client: &mut S,
    core: &Arc<Core>,
    worker: usize,
    node: &Arc<NodeState>,
    entry: Entry,
) -> (End, u64) {
    let shard = &node.shards[worker];
    let Some(route) = route(core, node, entry, false) else {
        shard.one(Counter::ElbReset);
        node.traffic[worker].note_untimed(true);
        return (End::Cut, 0);
    };
    let started = wall::now();
    let departure = departure(core, node, &route.target, entry);
    let (end, bytes) = match disturbed(core, departure.as_ref()).await {
        true => {
            node.traffic[worker].note_untimed(true);
            (End::Cut, 0)
        }
        false => relay_to(client, &route, core, worker, node, entry).await,
    };
    match end {
        End::Closed => {}
        End::ClientReset => shard.one(Counter::ClientReset),
        End::TargetReset => shard.one(Counter::TargetReset),
        End::Idle | End::Cut => shard.one(Counter::ElbReset),
    }
    if let (Some(hop), Some(departure)) = (&core.hop, departure) {
        let status = if end == End::Closed { 200 } else { 502 };
        let from_target = end == End::TargetReset;
        hop.arrived(&departure, &Arrival { status, from_target, bytes, latency: started.elapsed() });
    }
    (end, bytes)
}

fn departure(core: &Core, node: &NodeState, target: &TargetState, entry: Entry) -> Option<Departure> {
    core.hop.as_ref().filter(|hop| hop.listening())?;
    Some(Departure {
        balancer: core.table.load().config.id.clone(),
        zone: node.spec.zone.clone(),
        group: target.group.clone(),
        target: target.target.id.clone(),
        address: target.target.address,
        client: entry.peer,
        method: if entry.protocol == Protocol::Tls { "TLS" } else { "TCP" }.to_owned(),
        path: format!(":{}", entry.port),
        trace: String::new(),
    })
}

/// Whether a fault ends the connection before it reached its target.
async fn disturbed(core: &Core, departure: Option<&Departure>) -> bool {
    let (Some(hop), Some(departure)) = (&core.hop, departure) else { return false };
    match hop.disturb(departure) {
        None => false,
        Some(Disturbance::Delay(delay)) => {
            wall::sleep(delay).await;
            false
        }
        Some(Disturbance::Error(_) | Disturbance::Drop) => true,
    }
}

async fn relay_to<S: Stream>(
    client: &mut S,
    route: &Route,
    core: &Core,
    worker: usize,
    node: &NodeState,
    entry: Entry,
) -> (End, u64) {
    let target = &route.target;
    let cuts = target.connections.cuts();
    let started = wall::now();
    let dialled = dial(route, core, node, entry).await;
    for traffic in [&node.traffic[worker], &target.traffic[worker]] {
        traffic.note(started.elapsed(), dialled.is_err());
    }
    let stream = match dialled {
        Ok(stream) => stream,
        Err(_) => return (End::Cut, 0),
    };
    let _place = target.connections.enter(&stream);
    let Ok(mut wire) =
        Wire::over(stream, target.target.address, (route.protocol, Version::Http1), CONNECT_TIMEOUT).await
    else {
        return (End::Cut, 0);
    };
    let idle_timeout = {
        let table = core.table.load();
        let listener = table.config.listeners.iter().find(|listener| listener.port == entry.port);
        listener.map_or(crate::config::TCP_IDLE_TIMEOUT, |listener| listener.tcp_idle_timeout)
    };
    let (mut up, mut down) = (Direction::new(), Direction::new());
    let end = relay(client, &mut wire, &mut up, &mut down, idle_timeout, &|| target.connections.cuts() != cuts).await;
    if end != End::Closed {
        wire.reset();
    }
    (end, up.bytes + down.bytes)
}

/// A connection to the target, with the proxy protocol's header sent if the group wants one.
async fn dial(route: &Route, core: &Core, node: &NodeState, entry: Entry) -> io::Result<TcpStream> {
    let address = route.target.target.address;
    let mut stream = if route.flows.preserve_client {
        core.sockets.connect_for(&node.spec, entry.peer, address, CONNECT_TIMEOUT).await?
    } else {
        core.sockets.connect(&node.spec, address, CONNECT_TIMEOUT).await?
    };
    stream.set_nodelay(true)?;
    if route.flows.proxy_protocol {
        let node = SocketAddrV4::new(node.spec.address, entry.port);
        stream.write_all(&proxy_protocol::header(entry.peer, node, false)).await?;
    }
    Ok(stream)
}

/// Bytes on their way from one side to the other.
struct Direction {
    buffer: Buffer,
    bytes: u64,
    /// The one side has ended, and the other was told.
    over: bool,
}

/// Which side failed.
enum Failed {
    Reading,
    Writing,
}

impl Direction {
    fn new() -> Direction {
        Direction { buffer: Buffer::new(BUFFER_SIZE, BUFFER_BOUND), bytes: 0, over: false }
    }

    /// Ready once the end was passed on. `ended` is asked before it is.
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        from: &mut (impl AsyncRead + Unpin),
        to: &mut (impl AsyncWrite + Unpin),
        moved: &mut bool,
        ended: impl Fn() -> bool,
    ) -> Poll<Result<(), Failed>> {
        while !self.over {
            if self.buffer.is_empty() {
                let read = match self.buffer.poll_fill(Pin::new(&mut *from), cx) {
                    Poll::Ready(read) => read,
                    Poll::Pending => {
                        // What a stream in between still holds must not wait for more.
                        let _ = ready!(Pin::new(&mut *to).poll_flush(cx));
                        return Poll::Pending;
                    }
                };
                match read {
                    Err(_) => return Poll::Ready(Err(Failed::Reading)),
                    Ok(0) if ended() => return Poll::Ready(Err(Failed::Reading)),
                    Ok(0) => {
                        // An error here shows up where that side is read.
                        let _ = ready!(Pin::new(&mut *to).poll_shutdown(cx));
                        self.over = true;
                        break;
                    }
                    Ok(count) => {
                        *moved = true;
                        self.bytes += count as u64;
                    }
                }
            }
            match ready!(Pin::new(&mut *to).poll_write(cx, self.buffer.bytes())) {
                Ok(count) if count > 0 => {
                    *moved = true;
                    self.buffer.consume(count);
                }
                _ => return Poll::Ready(Err(Failed::Writing)),
            }
        }
        Poll::Ready(Ok(()))
    }
}

async fn relay<S: Stream>(
    client: &mut S,
    target: &mut Wire,
    up: &mut Direction,
    down: &mut Direction,
    idle_timeout: Duration,
    was_cut: &(dyn Fn() -> bool + Sync),
) -> End {
    let mut deadline = Deadline::new(idle_timeout);
    std::future::poll_fn(|cx| {
        let mut moved = false;
        let upward = up.poll(cx, client, target, &mut moved, was_cut);
        let downward = down.poll(cx, target, client, &mut moved, was_cut);
        let failed = |end| if was_cut() { End::Cut } else { end };
        match (upward, downward) {
            (Poll::Ready(Err(Failed::Reading)), _) | (_, Poll::Ready(Err(Failed::Writing))) => {
                return Poll::Ready(failed(End::ClientReset));
            }
            (Poll::Ready(Err(Failed::Writing)), _) | (_, Poll::Ready(Err(Failed::Reading))) => {
                return Poll::Ready(failed(End::TargetReset));
            }
            (Poll::Ready(Ok(())), Poll::Ready(Ok(()))) => return Poll::Ready(End::Closed),
            _ => {}
        }
        if moved {
            deadline.set(idle_timeout);
        }
        deadline.poll_passed(cx).map(|()| End::Idle)
    })
    .await
}

/// Ends the connection with a reset instead of an orderly close.
fn reset(stream: &TcpStream) {
    let _ = socket2::SockRef::from(stream).set_linger(Some(Duration::ZERO));
}
