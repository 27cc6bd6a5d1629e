//! Requests that another HTTP server has already read, such as the front door's: each is spoken to the balancer over a
//! pipe in memory, so that it passes the same limits, rules and rewriting as any client's.

use std::fmt;
use std::net::SocketAddrV4;

use http::{HeaderValue, Request, Response, Version, header};
use hyper::body::{Body, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;

use crate::balancer::Balancer;

const PIPE_SIZE: usize = 64 * 1024;

/// The balancer took the request and gave no answer: it was cut, or too many connections are open.
#[derive(Debug)]
pub struct HandOverError(hyper::Error);

impl Balancer {
    /// Serves one request as if `peer` had sent it to `port` over HTTP. Answers, also errors, are the balancer's
    /// ordinary ones. The future must be polled on a tokio runtime; the body streams both ways.
    pub async fn handle<B>(
        self: &std::sync::Arc<Balancer>,
        mut request: Request<B>,
        peer: SocketAddrV4,
        port: u16,
    ) -> Result<Response<Incoming>, HandOverError>
    where
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let (ours, theirs) = tokio::io::duplex(PIPE_SIZE);
        let balancer = self.clone();
        tokio::spawn(async move { balancer.serve_connection(theirs, peer, port).await });
        let (mut sender, connection) = http1::handshake(TokioIo::new(ours)).await.map_err(HandOverError)?;
        tokio::spawn(connection.with_upgrades());
        // HTTP/2 has its authority where HTTP/1.1 has a Host field.
        if !request.headers().contains_key(header::HOST)
            && let Some(host) = request.uri().authority().and_then(|a| HeaderValue::from_str(a.as_str()).ok())
        {
            request.headers_mut().insert(header::HOST, host);
        }
        *request.version_mut() = Version::HTTP_11;
        if let Some(path) = request.uri().path_and_query().cloned() {
            *request.uri_mut() = http::Uri::from(path);
        }
        sender.send_request(request).await.map_err(HandOverError)
    }
}

impl fmt::Display for HandOverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the load balancer gave no answer: {}", self.0)
    }
}

impl std::error::Error for HandOverError {}
