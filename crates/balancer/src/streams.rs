//! HTTP/2 to targets. The engine speaks HTTP/1.1 to a pipe in memory; at its other end each request becomes a stream of
//! the connection to the target, one after another. Trailers of answers are not passed on.

use http::uri::{Parts, PathAndQuery, Scheme};
use http::{Request, Response, Uri, Version, header};
use hyper::body::Incoming;
use hyper::client::conn::http2::{self, SendRequest};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::DuplexStream;

use crate::config::Protocol;
use crate::connection::Stream;
use crate::wire::NoHandshake;

const PIPE_SIZE: usize = 64 * 1024;

/// The engine's end of a pipe to the target at the end of `io`.
pub(crate) async fn over<S: Stream>(io: S, protocol: Protocol) -> Result<DuplexStream, NoHandshake> {
    let (sender, connection) =
        http2::handshake(TokioExecutor::new(), TokioIo::new(io)).await.map_err(|_| NoHandshake)?;
    let (ours, theirs) = tokio::io::duplex(PIPE_SIZE);
    let service = service_fn(move |request| ask(sender.clone(), request, protocol));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(None).auto_date_header(false);
    tokio::spawn(async move {
        let serving = builder.serve_connection(TokioIo::new(theirs), service);
        tokio::pin!(serving, connection);
        // Either end's end is the other's; an answer that has come is passed on first.
        tokio::select! {
            _ = serving.as_mut() => {}
            _ = connection.as_mut() => {
                serving.as_mut().graceful_shutdown();
                let _ = serving.await;
            }
        }
    });
    Ok(ours)
}

/// An error cuts the pipe: the engine answers for the target.
async fn ask(
    mut target: SendRequest<Incoming>,
    mut request: Request<Incoming>,
    protocol: Protocol,
) -> Result<Response<Incoming>, Box<dyn std::error::Error + Send + Sync>> {
    let host = request.headers_mut().remove(header::HOST);
    for name in [header::CONNECTION, header::TRANSFER_ENCODING, header::UPGRADE] {
        request.headers_mut().remove(name);
    }
    let mut parts = Parts::default();
    parts.scheme = Some(match protocol {
        Protocol::Https => Scheme::HTTPS,
        _ => Scheme::HTTP,
    });
    parts.authority = Some(host.as_ref().map_or(Ok(""), |host| host.to_str())?.parse()?);
    parts.path_and_query = request.uri().path_and_query().cloned().or_else(|| Some(PathAndQuery::from_static("/")));
    *request.uri_mut() = Uri::from_parts(parts)?;
    *request.version_mut() = Version::HTTP_2;
    target.ready().await?;
    let mut answer = target.send_request(request).await?;
    *answer.version_mut() = Version::HTTP_11;
    Ok(answer)
}
