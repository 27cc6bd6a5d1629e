//! The server: sockets in, replies out. Sockets come bound, from whatever network namespace they were made in, and may
//! be added and removed while it runs.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hickory_proto::op::ResponseCode;
use tokio::net::{TcpListener, UdpSocket};
use tokio::task::JoinHandle;

use crate::directory::{View, Zones};
use crate::query::{Query, Question, Refusal, read};
use crate::reply::{Reply, header_only};
use crate::{tcp, udp};

/// Bounds of every socket.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Tasks that serve one UDP socket.
    pub udp_workers: usize,
    /// TCP connections of one listener at a time; further ones wait to be accepted.
    pub tcp_connections: usize,
    /// How long a TCP client may take between queries, over a query, and over reading a reply.
    pub tcp_idle: Duration,
    /// Queries that one TCP connection may ask.
    pub tcp_queries: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { udp_workers: 1, tcp_connections: 256, tcp_idle: Duration::from_secs(10), tcp_queries: 10_000 }
    }
}

/// One answered query, for whoever keeps tracks.
pub struct Hop<'a> {
    pub client: SocketAddr,
    pub view: View,
    pub transport: Transport,
    pub question: &'a Question,
    pub code: ResponseCode,
    pub reply_bytes: usize,
    pub latency: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Udp,
    Tcp,
}

pub type HopFn = Arc<dyn Fn(&Hop<'_>) + Send + Sync>;

/// Names a socket of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketId(u64);

pub struct Server {
    core: Arc<Core>,
    next_id: AtomicU64,
    tasks: Mutex<HashMap<SocketId, Vec<JoinHandle<()>>>>,
}

/// What all sockets share.
pub(crate) struct Core {
    zones: Arc<dyn Zones>,
    hop: Option<HopFn>,
    pub(crate) limits: Limits,
}

impl Server {
    /// A server without sockets. `hop` hears of every answered query; without it nothing is measured.
    pub fn new(zones: Arc<dyn Zones>, limits: Limits, hop: Option<HopFn>) -> Server {
        let core = Arc::new(Core { zones, hop, limits });
        Server { core, next_id: AtomicU64::new(1), tasks: Mutex::default() }
    }

    /// Serves a bound UDP socket. It should be bound to an address: replies leave from what the system chooses.
    /// Called within a tokio runtime.
    pub fn add_udp(&self, socket: UdpSocket, view: View) -> SocketId {
        let socket = Arc::new(socket);
        let workers = self.core.limits.udp_workers.max(1);
        self.add((0..workers).map(|_| tokio::spawn(udp::serve(self.core.clone(), socket.clone(), view))).collect())
    }

    /// Serves a listening TCP socket. Called within a tokio runtime.
    pub fn add_tcp(&self, listener: TcpListener, view: View) -> SocketId {
        self.add(vec![tokio::spawn(tcp::serve(self.core.clone(), listener, view))])
    }

    /// Stops serving a socket and closes it with all its connections; it is closed when this returns. False when it
    /// was not served.
    pub async fn remove(&self, id: SocketId) -> bool {
        let tasks = self.tasks.lock().unwrap_or_else(|e| e.into_inner()).remove(&id);
        let Some(tasks) = tasks else { return false };
        stop(tasks).await;
        true
    }

    /// Stops serving all sockets.
    pub async fn shutdown(&self) {
        let all = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(|e| e.into_inner()));
        for (_, tasks) in all {
            stop(tasks).await;
        }
    }

    fn add(&self, tasks: Vec<JoinHandle<()>>) -> SocketId {
        let id = SocketId(self.next_id.fetch_add(1, Ordering::Relaxed));
        self.tasks.lock().unwrap_or_else(|e| e.into_inner()).insert(id, tasks);
        id
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for task in self.tasks.lock().unwrap_or_else(|e| e.into_inner()).values().flatten() {
            task.abort();
        }
    }
}

async fn stop(tasks: Vec<JoinHandle<()>>) {
    for task in &tasks {
        task.abort();
    }
    for task in tasks {
        // It ends by the abort; that is no error.
        let _ = task.await;
    }
}

impl Core {
    /// Answers one message into `out`. False when no reply is due.
    pub(crate) fn handle(
        &self,
        message: &[u8],
        client: SocketAddr,
        view: View,
        transport: Transport,
        out: &mut Vec<u8>,
    ) -> bool {
        let started = self.hop.as_ref().map(|_| clock::wall::now());
        let over_tcp = transport == Transport::Tcp;
        let query = match read(message) {
            Ok(query) => query,
            Err(Refusal::Header(code)) => {
                header_only(out, message, code);
                return true;
            }
            Err(Refusal::Drop) => return false,
        };
        let code = match query.refused {
            Some(code) => Some(refuse(message, &query, code, over_tcp, out)),
            None => self.answer(message, &query, view, over_tcp, out),
        };
        let Some(code) = code else { return false };
        if let (Some(hop), Some(started)) = (&self.hop, started) {
            self.report(hop, &query, code, client, view, transport, out.len(), started);
        }
        true
    }

    /// None when no reply is due.
    fn answer(
        &self,
        message: &[u8],
        query: &Query,
        view: View,
        over_tcp: bool,
        out: &mut Vec<u8>,
    ) -> Option<ResponseCode> {
        // A panic in a callback costs one answer, not the socket.
        let answered = catch_unwind(AssertUnwindSafe(|| {
            let mut reply = Reply::begin(out, message, query, over_tcp);
            self.zones.answer(view, &query.question, &mut reply);
            let code = reply.is_due().then_some(reply.code());
            reply.finish();
            code
        }));
        answered.unwrap_or_else(|_| Some(refuse(message, query, ResponseCode::ServFail, over_tcp, out)))
    }

    #[expect(clippy::too_many_arguments, reason = "these are the parts of one hop")]
    fn report(
        &self,
        hop: &HopFn,
        query: &Query,
        code: ResponseCode,
        client: SocketAddr,
        view: View,
        transport: Transport,
        reply_bytes: usize,
        started: Instant,
    ) {
        let question = &query.question;
        let latency = started.elapsed();
        hop(&Hop { client, view, transport, question, code, reply_bytes, latency });
    }
}

/// A reply with the question and a code, and no records.
fn refuse(message: &[u8], query: &Query, code: ResponseCode, over_tcp: bool, out: &mut Vec<u8>) -> ResponseCode {
    let mut reply = Reply::begin(out, message, query, over_tcp);
    reply.set_code(code);
    reply.finish();
    code
}
