//! Listening: bounds on connections, headers, bodies and waits, and an orderly end.

use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::{HeaderValue, Request, StatusCode, header};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use kernel::Cloud;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use crate::admin::{self, Admin};
use crate::api;
use crate::body::{self, Answer};
use crate::objects::{self, Addressed, Desk};
use crate::origin;
use crate::receive::{self, Received};

/// Of one client, at the same time.
const MAX_REQUESTS_PER_CONNECTION: u32 = 128;

/// That wait to be accepted.
const QUEUED_CONNECTIONS: i32 = 4096;

/// A data plane that answers requests by their host name (`NAME.elb.localhost`).
pub trait HostPlane: Send + Sync {
    /// Whether requests to `host` (without port) are this plane's.
    fn owns(&self, host: &str) -> bool;
    fn handle(
        &self,
        request: Request<Incoming>,
        host: String,
        peer: IpAddr,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>>;
}

#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub max_connections: usize,
    pub max_body_bytes: usize,
    /// Of all requests under way together.
    pub max_bodies_bytes: usize,
    /// From when a request may be sent to the end of its headers: a connection on which nothing comes ends too.
    pub header_timeout: Duration,
    /// From the end of the headers to the end of the body.
    pub body_timeout: Duration,
    /// How long requests under way may take when the program ends.
    pub shutdown_grace: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            max_connections: 4096,
            max_body_bytes: 16 * 1024 * 1024,
            max_bodies_bytes: 512 * 1024 * 1024,
            header_timeout: Duration::from_secs(20),
            body_timeout: Duration::from_secs(60),
            shutdown_grace: Duration::from_secs(5),
        }
    }
}

/// The front door. `serve` may be called for several listeners: the host's, and one in each VPC.
pub struct Front {
    pub cloud: Arc<Cloud>,
    admin: Option<Arc<dyn Admin>>,
    planes: Vec<Arc<dyn HostPlane>>,
    limits: Limits,
    connections: Arc<Semaphore>,
    bodies: Arc<Semaphore>,
    stopping: watch::Sender<bool>,
}

/// Where requests come in: what IAM's `aws:SecureTransport` and the admin paths need to know.
#[derive(Clone)]
pub enum Listening {
    Plain,
    Tls(TlsAcceptor),
    /// Each connection as its first byte says.
    Either(TlsAcceptor),
}

impl Front {
    pub fn new(
        cloud: Arc<Cloud>,
        admin: Option<Arc<dyn Admin>>,
        planes: Vec<Arc<dyn HostPlane>>,
        limits: Limits,
    ) -> Arc<Front> {
        let connections = Arc::new(Semaphore::new(limits.max_connections));
        let bodies = receive::budget(&limits);
        Arc::new(Front { cloud, admin, planes, limits, connections, bodies, stopping: watch::channel(false).0 })
    }

    /// Accepts until `stop`; `trusted` listeners (the host's loopback) also serve `/_snowglobe/…`.
    pub async fn serve(self: Arc<Front>, listener: TcpListener, listening: Listening, trusted: bool) {
        let mut stopping = self.stopping.subscribe();
        // What the system queues by default makes a burst of clients wait a whole second to try again.
        let _ = SockRef::from(&listener).listen(QUEUED_CONNECTIONS);
        loop {
            // Taken before accepting: past the bound, clients wait in the kernel's queue.
            let Ok(permit) = self.connections.clone().acquire_owned().await else { return };
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                _ = stopping.wait_for(|stop| *stop) => return,
            };
            let Ok((stream, peer)) = accepted else {
                // Out of file descriptors, most likely: give connections time to end.
                clock::wall::sleep(Duration::from_millis(50)).await;
                continue;
            };
            let _ = stream.set_nodelay(true);
            let (front, listening) = (self.clone(), listening.clone());
            tokio::spawn(async move {
                let secure = tokio::select! {
                    secure = is_secure(&stream, &listening, front.limits.header_timeout) => secure,
                    () = front.stopped() => return,
                };
                let Some(secure) = secure else { return };
                let from = From { peer, trusted, secure: secure.is_some(), permit: Arc::new(permit) };
                let Some(acceptor) = secure else { return front.connection(stream, from).await };
                let handshake = tokio::select! {
                    handshake = tokio::time::timeout(front.limits.header_timeout, acceptor.accept(stream)) => handshake,
                    () = front.stopped() => return,
                };
                if let Ok(Ok(stream)) = handshake {
                    front.connection(stream, from).await;
                }
            });
        }
    }

    /// Stops accepting, lets requests under way finish within the grace.
    pub async fn stop(&self) {
        self.stopping.send_replace(true);
        let all = u32::try_from(self.limits.max_connections).unwrap_or(u32::MAX);
        let _ = tokio::time::timeout(self.limits.shutdown_grace, self.connections.acquire_many(all)).await;
    }

    async fn connection<S>(self: Arc<Front>, stream: S, from: From)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut builder = auto::Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.header_timeout)
            .max_buf_size(64 * 1024);
        builder
            .http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(MAX_REQUESTS_PER_CONNECTION)
            .max_header_list_size(64 * 1024)
            .keep_alive_interval(self.limits.header_timeout)
            .keep_alive_timeout(self.limits.header_timeout);
        let connection = Arc::new(Connection {
            front: self.clone(),
            from,
            requests: Arc::new(Semaphore::new(MAX_REQUESTS_PER_CONNECTION as usize)),
            begun: AtomicBool::new(false),
        });
        let serving = connection.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let serving = serving.clone();
            async move { Ok::<_, std::convert::Infallible>(serving.answer(request).await) }
        });
        let served = builder.serve_connection_with_upgrades(TokioIo::new(stream), service);
        tokio::pin!(served);
        let stopped = self.stopped();
        // Until the first byte nobody else looks at the time.
        let waited = clock::wall::sleep(self.limits.header_timeout);
        tokio::pin!(stopped, waited);
        let (mut ending, mut beginning) = (false, true);
        loop {
            tokio::select! {
                // A connection that breaks off is the client's business.
                _ = served.as_mut() => return,
                () = &mut stopped, if !ending => {
                    ending = true;
                    served.as_mut().graceful_shutdown();
                }
                () = &mut waited, if beginning => {
                    beginning = false;
                    if !connection.begun.load(Ordering::Relaxed) {
                        return;
                    }
                }
            }
        }
    }

    /// Ends when the program does.
    fn stopped(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut stopping = self.stopping.subscribe();
        async move {
            let _ = stopping.wait_for(|stop| *stop).await;
        }
    }
}

/// Where a connection comes from, and its place among the connections that may be.
struct From {
    peer: SocketAddr,
    secure: bool,
    trusted: bool,
    permit: Arc<OwnedSemaphorePermit>,
}

struct Connection {
    front: Arc<Front>,
    from: From,
    /// Those under way. HTTP/2 counts streams, and a stream that its client reset is no stream any more, but work.
    requests: Arc<Semaphore>,
    /// Whether any request's headers have come.
    begun: AtomicBool,
}

impl Connection {
    async fn answer(&self, request: Request<Incoming>) -> Answer {
        self.begun.store(true, Ordering::Relaxed);
        let (front, peer) = (&self.front, self.from.peer.ip());
        let host = host_of(&request);
        if let Some(plane) = front.planes.iter().find(|plane| plane.owns(&host)) {
            return plane.handle(request, host, peer).await;
        }
        let (mut head, incoming) = request.into_parts();
        name_host(&mut head);
        let is_ours = self.from.trusted && is_admin_path(head.uri.path());
        if let (Some(addressed), false) = (objects::addressed(&front.cloud, &head, &host), is_ours) {
            return self.object(head, incoming, addressed).await;
        }
        let received = receive::whole(&head.headers, incoming, &front.limits, &front.bodies).await;
        let Received { body, share } = match received {
            Ok(received) => received,
            Err((status, why)) => return body::text(status, why),
        };
        if is_ours {
            if !origin::is_same_site(&head.headers) {
                return body::text(StatusCode::FORBIDDEN, "This path is not for other sites' pages.\n");
            }
            let answer = admin::answer(&front.cloud, front.admin.as_deref(), head, body).await;
            return body::until(answer, front.stopped());
        }
        let Ok(under_way) = self.requests.clone().acquire_owned().await else {
            return body::empty(StatusCode::SERVICE_UNAVAILABLE);
        };
        // A task of its own: a client that goes away half-way leaves no operation half done.
        let (cloud, secure, permit) = (front.cloud.clone(), self.from.secure, self.from.permit.clone());
        let done = tokio::spawn(async move {
            let answer = api::answer(&cloud, &head, &body, peer, secure).await;
            drop((under_way, permit, share));
            answer
        });
        done.await.unwrap_or_else(|_| body::empty(StatusCode::INTERNAL_SERVER_ERROR))
    }

    /// A request of the object store, whose body is passed on as it comes.
    async fn object(&self, head: http::request::Parts, incoming: Incoming, addressed: Addressed) -> Answer {
        let (front, peer, secure) = (self.front.clone(), self.from.peer.ip(), self.from.secure);
        let Ok(under_way) = self.requests.clone().acquire_owned().await else {
            return body::empty(StatusCode::SERVICE_UNAVAILABLE);
        };
        let permit = self.from.permit.clone();
        let done = tokio::spawn(async move {
            let desk = Desk { cloud: &front.cloud, limits: &front.limits, bodies: &front.bodies, peer, secure };
            let answer = objects::answer(&desk, head, incoming, addressed).await;
            drop((under_way, permit));
            answer
        });
        done.await.unwrap_or_else(|_| body::empty(StatusCode::INTERNAL_SERVER_ERROR))
    }
}

/// Paths that are no API's.
fn is_admin_path(path: &str) -> bool {
    path.starts_with("/_snowglobe/") || path == "/_localstack/health"
}

/// How to speak TLS to the client, where it wants that; None: it said nothing for so long.
async fn is_secure(stream: &TcpStream, listening: &Listening, patience: Duration) -> Option<Option<TlsAcceptor>> {
    // The first byte of a handshake's record; no request begins with it.
    const HANDSHAKE: u8 = 0x16;
    match listening {
        Listening::Plain => Some(None),
        Listening::Tls(acceptor) => Some(Some(acceptor.clone())),
        Listening::Either(acceptor) => {
            let mut first = [0; 1];
            let peeked = tokio::time::timeout(patience, stream.peek(&mut first)).await.ok()?;
            let begins = matches!(peeked, Ok(1)) && first[0] == HANDSHAKE;
            Some(begins.then(|| acceptor.clone()))
        }
    }
}

/// Over HTTP/2 the host is in the request's authority; signatures, and what tells other sites' pages, read `host`.
fn name_host(head: &mut http::request::Parts) {
    if head.headers.contains_key(header::HOST) {
        return;
    }
    let named = head.uri.authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    if let Some(host) = named {
        head.headers.insert(header::HOST, host);
    }
}

/// Lower case, without port.
fn host_of(request: &Request<Incoming>) -> String {
    let named = request.uri().host().or_else(|| request.headers().get(http::header::HOST)?.to_str().ok());
    let named = named.unwrap_or("").to_ascii_lowercase();
    match named.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host.to_owned(),
        _ => named,
    }
}
