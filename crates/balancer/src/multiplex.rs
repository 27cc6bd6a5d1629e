//! HTTP/2 from clients of HTTPS listeners: hyper's framing, and the engine behind it. Each stream's request is spoken to
//! the engine over a pipe in memory, so that it passes the same limits, rules and rewriting as any other; a pipe serves
//! one stream after another.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use clock::wall;
use http::{HeaderValue, Request, Response, Version, header};
use hyper::body::Incoming;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};

use crate::connection::{self, Stream};
use crate::core::Core;
use crate::request::HEAD_BOUND;
use crate::rewrite::Entry;
use crate::state::NodeState;
use crate::told::Told;

/// Streams that a client may have open at the same time, as Application Load Balancers allow.
const MAX_STREAMS: u32 = 128;
const PIPE_SIZE: usize = 64 * 1024;

/// What the streams of one client share.
struct Client {
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: Entry,
    told: Option<Arc<Told>>,
    state: Mutex<State>,
}

struct State {
    /// Pipes whose last stream has been answered; its body may still be on its way.
    pipes: Vec<SendRequest<Incoming>>,
    /// Streams that wait for their answer.
    waiting: usize,
    /// When a stream last began or was answered.
    active: Instant,
}

/// Serves a client until its connection ends.
pub(crate) async fn serve<S: Stream>(
    io: S,
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: Entry,
    told: Option<Arc<Told>>,
) {
    let opened = core.clock.now();
    let entry = Entry { http_2: true, ..entry };
    let state = Mutex::new(State { pipes: Vec::new(), waiting: 0, active: wall::now() });
    let client = Arc::new(Client { core, worker, node, entry, told, state });
    let serving = client.clone();
    let service = service_fn(move |request| serving.clone().answer(request));
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder.timer(TokioTimer::new()).max_concurrent_streams(MAX_STREAMS).max_header_list_size(HEAD_BOUND as u32);
    let connection = builder.serve_connection(TokioIo::new(io), service);
    tokio::pin!(connection);
    let mut ending = false;
    loop {
        let (idle_timeout, client_keep_alive) = {
            let attributes = &client.core.table.load().config.attributes;
            (attributes.idle_timeout, attributes.client_keep_alive)
        };
        let idle_at = client.state().active + idle_timeout;
        tokio::select! {
            // A connection that breaks off is the client's business.
            _ = connection.as_mut() => return,
            () = wall::sleep(idle_at.saturating_duration_since(wall::now()).max(idle_timeout / 8)), if !ending => {}
        }
        let (waiting, active) = {
            let state = client.state();
            (state.waiting, state.active)
        };
        let idle = waiting == 0 && active.elapsed() >= idle_timeout;
        if idle || client.core.clock.now().since(opened) >= client_keep_alive {
            // Streams under way finish; each has its own limits.
            ending = true;
            connection.as_mut().graceful_shutdown();
        }
    }
}

impl Client {
    /// An error resets the stream: the engine cut it.
    async fn answer(self: Arc<Client>, mut request: Request<Incoming>) -> hyper::Result<Response<Incoming>> {
        let _waiting = Waiting::new(&self);
        speak_old(&mut request);
        let mut pipe = self.pipe().await?;
        let answer = pipe.send_request(request).await?;
        self.state().pipes.push(pipe);
        Ok(answer)
    }

    /// One that is free, or a new one.
    async fn pipe(&self) -> hyper::Result<SendRequest<Incoming>> {
        let free = {
            let mut state = self.state();
            state.pipes.retain(|pipe| !pipe.is_closed());
            let index = state.pipes.iter().rposition(SendRequest::is_ready);
            index.map(|index| state.pipes.swap_remove(index))
        };
        if let Some(free) = free {
            return Ok(free);
        }
        let (ours, theirs) = tokio::io::duplex(PIPE_SIZE);
        let engine =
            connection::serve(theirs, self.core.clone(), self.worker, self.node.clone(), self.entry, self.told.clone());
        tokio::spawn(engine);
        let (pipe, connection) = http1::handshake(TokioIo::new(ours)).await?;
        tokio::spawn(connection);
        Ok(pipe)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A stream that waits for its answer.
struct Waiting(Arc<Client>);

impl Waiting {
    fn new(client: &Arc<Client>) -> Waiting {
        let mut state = client.state();
        state.waiting += 1;
        state.active = wall::now();
        Waiting(client.clone())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.waiting -= 1;
        state.active = wall::now();
    }
}

/// Makes a request of HTTP/2 one of HTTP/1.1 (RFC 9113, section 8): the authority becomes a Host field, and the pieces
/// of the Cookie field are joined.
pub(crate) fn speak_old<B>(request: &mut Request<B>) {
    let authority = request.uri().authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    if let Some(authority) = authority {
        request.headers_mut().insert(header::HOST, authority);
    }
    let cookies: Vec<&[u8]> = request.headers().get_all(header::COOKIE).iter().map(HeaderValue::as_bytes).collect();
    if cookies.len() > 1
        && let Ok(joined) = HeaderValue::from_bytes(&cookies.join(&b"; "[..]))
    {
        request.headers_mut().insert(header::COOKIE, joined);
    }
    *request.version_mut() = Version::HTTP_11;
    if let Some(path) = request.uri().path_and_query().cloned() {
        *request.uri_mut() = http::Uri::from(path);
    }
}
