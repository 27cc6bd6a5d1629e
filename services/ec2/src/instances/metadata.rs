//! The metadata server of each network, at 169.254.169.254:80 on its router: versions 1 and 2. Who asks is known by the
//! private address that the request comes from, which the network lets nobody forge.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html>

use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use kernel::meter::{Edge, Kind, Passed};
use kernel::track::Track;
use kernel::{Ctx, Result};
use socket2::SockRef;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use super::credentials::Credentials;
use super::describe::{self, Whole};
use super::metadata_tokens::Tokens;
use super::metadata_tree;
use super::record::Instance;
use crate::Ec2;
use crate::network::indexes;
use crate::network::records::{self, Interface};

/// Connections at a time in one network.
const MAX_CONNECTIONS: usize = 1024;
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// What answers other than tokens leave with.
const USUAL_HOP_LIMIT: u32 = 64;
const MAX_TOKEN_TTL_SECS: u32 = 21_600;

const TOKEN_PATH: &str = "/latest/api/token";
const TOKEN: &str = "x-aws-ec2-metadata-token";
const TOKEN_TTL: &str = "x-aws-ec2-metadata-token-ttl-seconds";

/// What all networks' servers share.
#[derive(Default)]
pub struct Shared {
    tokens: Tokens,
    credentials: Credentials,
}

impl Shared {
    /// Has the next request for credentials ask for fresh ones.
    pub fn forget_credentials(&self, instance_id: &str) {
        self.credentials.forget(instance_id);
    }
}

/// Answers on `listener` until the task is ended.
pub(crate) async fn serve(ec2: Arc<Ec2>, cx: Ctx, vpc_id: String, listener: TcpListener) {
    let room = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let vpc_id: Arc<str> = vpc_id.into();
    loop {
        let Ok(permit) = room.clone().acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, peer)) => {
                let (ec2, cx, vpc_id) = (ec2.clone(), cx.clone(), vpc_id.clone());
                tokio::spawn(async move {
                    connection(ec2, cx, vpc_id, stream, peer.ip()).await;
                    drop(permit);
                });
            }
            // Out of descriptors, most likely: a moment may free some.
            Err(_) => clock::wall::sleep(Duration::from_millis(100)).await,
        }
    }
}

async fn connection(ec2: Arc<Ec2>, cx: Ctx, vpc_id: Arc<str>, stream: TcpStream, peer: IpAddr) {
    use std::os::fd::AsFd;
    let Ok(socket) = stream.as_fd().try_clone_to_owned() else { return };
    let socket = Arc::new(socket);
    let service = hyper::service::service_fn(move |request| {
        let (ec2, cx, vpc_id, socket) = (ec2.clone(), cx.clone(), vpc_id.clone(), socket.clone());
        async move { Ok::<_, Infallible>(answer(&ec2, &cx, &vpc_id, peer, &socket, &request).await) }
    });
    let mut builder = hyper::server::conn::http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
    // What goes wrong on a connection is its client's matter.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}

async fn answer(
    ec2: &Arc<Ec2>,
    cx: &Ctx,
    vpc_id: &str,
    peer: IpAddr,
    socket: &OwnedFd,
    request: &Request<Incoming>,
) -> Response<Full<Bytes>> {
    let started = clock::wall::now();
    let found = match peer {
        IpAddr::V4(address) => instance_at(cx, vpc_id, address),
        IpAddr::V6(_) => Ok(None),
    };
    let who = match &found {
        Ok(Some(whole)) => whole.instance.id.clone(),
        _ => peer.to_string(),
    };
    let disturbed = cx.cloud.faults.disturb("metadata", request.uri().path()).await;
    let response = match (disturbed, found) {
        (Err(fault), _) => page(StatusCode::from_u16(fault.status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE)),
        (Ok(()), Ok(Some(whole))) => {
            let hop_limit = match request.method() {
                &Method::PUT => u32::try_from(whole.instance.metadata.hop_limit).unwrap_or(USUAL_HOP_LIMIT),
                _ => USUAL_HOP_LIMIT,
            };
            // A token's packets do not get further than the instance lets them; without the option they do.
            let _ = SockRef::from(socket).set_ttl_v4(hop_limit);
            respond(ec2, cx, &whole, request.method(), request.uri().path(), request.headers()).await
        }
        (Ok(()), Ok(None)) => page(StatusCode::NOT_FOUND),
        (Ok(()), Err(_)) => page(StatusCode::INTERNAL_SERVER_ERROR),
    };
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    let edge = Edge { kind: Kind::Metadata, scope: vpc_id.to_owned(), from: who.clone(), to: "metadata".to_owned() };
    cx.cloud.meters.add(edge, &Passed::one(started.elapsed(), failed));
    cx.cloud.tracks.record(|| Track {
        at: cx.now(),
        from: who,
        to: "metadata".to_owned(),
        what: format!("{} {}", request.method(), request.uri().path()),
        detail: vpc_id.to_owned(),
        bytes: hyper::body::Body::size_hint(response.body()).exact().unwrap_or(0),
        latency: started.elapsed(),
        result: status.as_u16().to_string(),
        failed,
        trace: cx.trace.to_string(),
    });
    response
}

async fn respond(
    ec2: &Arc<Ec2>,
    cx: &Ctx,
    whole: &Whole,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
) -> Response<Full<Bytes>> {
    let instance = &whole.instance;
    if !instance.metadata.enabled {
        return page(StatusCode::FORBIDDEN);
    }
    let tokens = &ec2.machines.metadata.tokens;
    if method == Method::PUT {
        return if path == TOKEN_PATH { give_token(tokens, instance, headers) } else { page(StatusCode::NOT_FOUND) };
    }
    if method != Method::GET && method != Method::HEAD {
        return page(StatusCode::METHOD_NOT_ALLOWED);
    }
    let is_known = match headers.get(TOKEN) {
        Some(token) => token.to_str().is_ok_and(|token| tokens.is_valid(token, &instance.id)),
        None => !instance.metadata.tokens_required,
    };
    if !is_known {
        return page(StatusCode::UNAUTHORIZED);
    }
    let credentials = &ec2.machines.metadata.credentials;
    match metadata_tree::get(cx, whole, credentials, path).await {
        Ok(Some(found)) => plain(found.content_type, found.body),
        Ok(None) => page(StatusCode::NOT_FOUND),
        Err(_) => page(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

fn give_token(tokens: &Tokens, instance: &Instance, headers: &HeaderMap) -> Response<Full<Bytes>> {
    // A proxy that forwards for somebody else must not get one.
    if headers.contains_key("x-forwarded-for") {
        return page(StatusCode::FORBIDDEN);
    }
    let ttl_secs = headers.get(TOKEN_TTL).and_then(|value| value.to_str().ok()?.trim().parse::<u32>().ok());
    match ttl_secs {
        Some(ttl_secs) if (1..=MAX_TOKEN_TTL_SECS).contains(&ttl_secs) => {
            let mut response = plain("text/plain", tokens.make(&instance.id, ttl_secs).into());
            if let Ok(value) = ttl_secs.to_string().parse() {
                response.headers_mut().insert(TOKEN_TTL, value);
            }
            response
        }
        _ => page(StatusCode::BAD_REQUEST),
    }
}

/// The instance whose interface has the address.
fn instance_at(cx: &Ctx, vpc_id: &str, address: Ipv4Addr) -> Result<Option<Whole>> {
    let reader = cx.read();
    let found: Option<Interface> = indexes::first_item(&reader, cx, "address-of-vpc", vpc_id, &address.to_string())?;
    let Some(id) = found.as_ref().and_then(Interface::instance_id) else { return Ok(None) };
    let Some(instance) = records::get::<Instance>(&reader, cx, id)? else { return Ok(None) };
    Ok(describe::whole(&reader, cx, vec![instance])?.pop())
}

fn plain(content_type: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static(content_type));
    response.headers_mut().insert(http::header::SERVER, http::HeaderValue::from_static("EC2ws"));
    response
}

/// An error as the server of EC2 words it.
fn page(status: StatusCode) -> Response<Full<Bytes>> {
    let title = format!("{} - {}", status.as_u16(), status.canonical_reason().unwrap_or_default());
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 \
         Transitional//EN\"\n\t\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html \
         xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">\n <head>\n  <title>{title}</title>\n \
         </head>\n <body>\n  <h1>{title}</h1>\n </body>\n</html>\n"
    );
    let mut response = plain("text/html", body.into());
    *response.status_mut() = status;
    response
}
