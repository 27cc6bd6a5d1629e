//! Listening: bounds on connections, headers, bodies and waits, and an orderly end.

use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use kernel::Cloud;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;

use crate::admin::{self, Admin};
use crate::api;
use crate::body::{self, Answer};

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
    /// From the first byte of a request to the end of its headers.
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
    stopping: watch::Sender<bool>,
}

/// Where requests come in: what IAM's `aws:SecureTransport` and the admin paths need to know.
#[derive(Clone)]
pub enum Listening {
    Plain,
    Tls(TlsAcceptor),
}

impl Front {
    pub fn new(
        cloud: Arc<Cloud>,
        admin: Option<Arc<dyn Admin>>,
        planes: Vec<Arc<dyn HostPlane>>,
        limits: Limits,
    ) -> Arc<Front> {
        let connections = Arc::new(Semaphore::new(limits.max_connections));
        Arc::new(Front { cloud, admin, planes, limits, connections, stopping: watch::channel(false).0 })
    }

    /// Accepts until `stop`; `trusted` listeners (the host's loopback) also serve `/_snowglobe/…`.
    pub async fn serve(self: Arc<Front>, listener: TcpListener, listening: Listening, trusted: bool) {
        let mut stopping = self.stopping.subscribe();
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
                match listening {
                    Listening::Plain => front.connection(stream, peer, false, trusted).await,
                    Listening::Tls(acceptor) => {
                        let handshake = tokio::time::timeout(front.limits.header_timeout, acceptor.accept(stream));
                        if let Ok(Ok(stream)) = handshake.await {
                            front.connection(stream, peer, true, trusted).await;
                        }
                    }
                }
                drop(permit);
            });
        }
    }

    /// Stops accepting, lets requests under way finish within the grace.
    pub async fn stop(&self) {
        self.stopping.send_replace(true);
        let all = u32::try_from(self.limits.max_connections).unwrap_or(u32::MAX);
        let _ = tokio::time::timeout(self.limits.shutdown_grace, self.connections.acquire_many(all)).await;
    }

    async fn connection<S>(self: Arc<Front>, stream: S, peer: SocketAddr, secure: bool, trusted: bool)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let mut builder = auto::Builder::new(TokioExecutor::new());
        builder
            .http1()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.header_timeout)
            .max_buf_size(64 * 1024);
        builder.http2().timer(TokioTimer::new()).max_concurrent_streams(128).max_header_list_size(64 * 1024);
        let front = self.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let front = front.clone();
            async move { Ok::<_, std::convert::Infallible>(front.answer(request, peer.ip(), secure, trusted).await) }
        });
        let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service);
        tokio::pin!(connection);
        let mut stopping = self.stopping.subscribe();
        let stopped = async move {
            let _ = stopping.wait_for(|stop| *stop).await;
        };
        tokio::pin!(stopped);
        let mut ending = false;
        loop {
            tokio::select! {
                // A connection that breaks off is the client's business.
                _ = connection.as_mut() => return,
                () = &mut stopped, if !ending => {
                    ending = true;
                    connection.as_mut().graceful_shutdown();
                }
            }
        }
    }

    async fn answer(&self, request: Request<Incoming>, peer: IpAddr, secure: bool, trusted: bool) -> Answer {
        let host = host_of(&request);
        if let Some(plane) = self.planes.iter().find(|plane| plane.owns(&host)) {
            return plane.handle(request, host, peer).await;
        }
        let (mut head, incoming) = request.into_parts();
        let collected = Limited::new(incoming, self.limits.max_body_bytes).collect();
        let whole: Bytes = match tokio::time::timeout(self.limits.body_timeout, collected).await {
            Ok(Ok(body)) => body.to_bytes(),
            Ok(Err(error)) if error.is::<LengthLimitError>() => {
                return body::text(StatusCode::PAYLOAD_TOO_LARGE, "The request's body is too large.\n");
            }
            Ok(Err(_)) => return body::text(StatusCode::BAD_REQUEST, "The request's body ended early.\n"),
            Err(_) => return body::text(StatusCode::REQUEST_TIMEOUT, "The request's body came too slowly.\n"),
        };
        let path = head.uri.path();
        if trusted && (path.starts_with("/_snowglobe/") || path == "/_localstack/health") {
            if !is_same_site(&head.headers) {
                return body::text(StatusCode::FORBIDDEN, "This path is not for other sites' pages.\n");
            }
            return admin::answer(&self.cloud, self.admin.as_deref(), head, whole).await;
        }
        api::answer(&self.cloud, &mut head, &whole, peer, secure).await
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

/// A page of another site that a browser shows must not drive the cloud: browsers send `Origin` with such requests, and
/// a rebound name shows in `Host`.
fn is_same_site(headers: &http::HeaderMap) -> bool {
    let host = headers.get(http::header::HOST).and_then(|value| value.to_str().ok()).unwrap_or("localhost");
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let local =
        name == "localhost" || name.ends_with(".localhost") || name.parse::<IpAddr>().is_ok() || name.starts_with('[');
    let origin = headers.get(http::header::ORIGIN).and_then(|value| value.to_str().ok());
    local && origin.is_none_or(|origin| origin.split("://").nth(1) == Some(host))
}
