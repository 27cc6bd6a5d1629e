//! Requests of the object store: by host name or path, signed in any of its ways or not at all, with bodies that are
//! passed on as they come.

use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt};
use http::request::Parts;
use hyper::body::Incoming;
use kernel::{Cloud, Ctx, Region, Timestamp, id};
use schema::{Body, Error, Fill, Protocol, Service, Struct, Trailers};
use tokio::sync::Semaphore;
use wire::sigv4::{self, ChunkSigner, PathStyle, Signature, SignatureError};
use wire::{Request, Route, sigv2};

use crate::api;
use crate::authenticate::{self, Identified, Refusal};
use crate::body::Answer;
use crate::chunked::{self, Framing};
use crate::host::{BucketHost, bucket_host, bucket_of_localhost};
use crate::incoming::{self, Source, incomplete};
use crate::receive::{self, Received};
use crate::server::Limits;

/// The largest body of one request.
const MAX_OBJECT_BYTES: u64 = 5 << 30;

/// A request that is the object store's, known from its head.
pub struct Addressed {
    pub service: &'static Service,
    pub bucket: Option<String>,
    /// As a client of the path style would send it, still percent-encoded.
    pub path: String,
    pub is_website: bool,
}

/// None: the request is another service's.
pub fn addressed(cloud: &Cloud, head: &Parts, host: &str) -> Option<Addressed> {
    let service = cloud.service("s3")?.info;
    let request = request_of(head, head.uri.path(), &[]);
    let named = bucket_host(host);
    if signed_for(&request).is_some_and(|scope| scope != service.signing_name) {
        return None;
    }
    let path = head.uri.path();
    let in_host = |bucket: &str, is_website: bool| {
        let path = format!("/{bucket}{}", if path.is_empty() { "/" } else { path });
        Some(Addressed { service, bucket: Some(bucket.to_owned()), path, is_website })
    };
    let in_path = || {
        let bucket = path.trim_start_matches('/').split('/').next().filter(|bucket| !bucket.is_empty());
        Some(Addressed { service, bucket: bucket.map(str::to_owned), path: path.to_owned(), is_website: false })
    };
    match named {
        BucketHost::Website(bucket) => in_host(&bucket, true),
        BucketHost::Bucket(bucket) => in_host(&bucket, false),
        BucketHost::Endpoint => in_path(),
        BucketHost::None if is_signed(&request, service) => match bucket_of_localhost(host) {
            Some(bucket) => in_host(bucket, false),
            None => in_path(),
        },
        BucketHost::None if is_nobodys(cloud, head, &request) => in_path(),
        BucketHost::None => None,
    }
}

fn signed_for(request: &Request<'_>) -> Option<String> {
    match sigv4::parse(request) {
        Ok(signature) => Some(signature.scope.service),
        Err(_) => None,
    }
}

fn is_signed(request: &Request<'_>, service: &Service) -> bool {
    sigv2::parse(request).is_some() || signed_for(request).as_deref() == Some(service.signing_name)
}

/// Whether an unsigned request has no sign of any other service, and a path that a bucket may have.
fn is_nobodys(cloud: &Cloud, head: &Parts, request: &Request<'_>) -> bool {
    let kind = request.header("content-type").unwrap_or("");
    let first = request.path.trim_start_matches('/').split('/').next().unwrap_or("");
    request.header("authorization").is_none()
        && !request.query.contains("X-Amz-")
        && request.header("x-amz-target").is_none()
        && !kind.starts_with("application/x-www-form-urlencoded")
        && wire::action_and_version(request).0.is_none()
        && wire::rpc_path(request.path).is_none()
        && crate::locate::service(cloud, request, None).is_none()
        && !first.starts_with('_')
        && head.method != http::Method::CONNECT
        && (3..=63).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

/// What an answer needs of the front door.
pub struct Desk<'a> {
    pub cloud: &'a Arc<Cloud>,
    pub limits: &'a Limits,
    pub bodies: &'a Arc<Semaphore>,
    pub peer: IpAddr,
    pub secure: bool,
}

/// One request from its head to its answer. A body that was not wanted is read away, so that its sender reads why.
pub async fn answer(desk: &Desk<'_>, head: Parts, incoming: Incoming, addressed: Addressed) -> Answer {
    let request_id = id::uuid();
    let is_waiting = head.headers.contains_key(http::header::EXPECT);
    let (source, mut rest) = Source::new(incoming, desk.limits.body_timeout);
    let answered = AssertUnwindSafe(handle(desk, &head, source, &addressed, &request_id)).catch_unwind().await;
    let outcome = answered.unwrap_or_else(|_| Err(Error::internal("the handler panicked")));
    if let (Ok(mut unread), false) = (rest.try_recv(), is_waiting) {
        receive::discard(&mut unread, desk.limits).await;
    }
    let encoded = match outcome {
        Ok(encoded) => encoded,
        Err(error) => wire::error(Protocol::RestXml, addressed.service, &named(error, &addressed), &request_id),
    };
    api::respond(encoded)
}

async fn handle(
    desk: &Desk<'_>,
    head: &Parts,
    source: Source,
    addressed: &Addressed,
    request_id: &str,
) -> Result<wire::Response, Error> {
    let service = addressed.service;
    if addressed.is_website {
        return Err(Error::not_implemented("website endpoints of buckets"));
    }
    let route = wire::route(service, &request_of(head, &addressed.path, &[])).map_err(|rejection| rejection.error)?;
    let registered = desk.cloud.registered(route.operation)?;
    let mut input = (registered.new_input)();
    let (identified, _share) = match payload_of(input.as_mut()) {
        Some(index) => {
            let (identified, body) = streamed(desk, head, source, addressed)?;
            wire::decode(route.protocol, route.operation, &request_of(head, &addressed.path, &[]), input.as_mut())?;
            if let Fill::Body(payload) = input.get_mut(index).fill() {
                *payload = body;
            }
            (identified, None)
        }
        None => {
            let Received { body, share } = collected(desk, head, source).await?;
            let identified = identify_whole(desk, head, addressed, &body)?;
            let request = request_of(head, &addressed.path, &body);
            wire::decode(route.protocol, route.operation, &request, input.as_mut())?;
            (identified, share)
        }
    };
    let cx = api::context(desk.cloud, identified, &head.headers, desk.peer, desk.secure, request_id);
    run(cx, route, service, input, request_id).await
}

async fn run(
    cx: Ctx,
    route: Route,
    service: &'static Service,
    input: Box<dyn Struct>,
    request_id: &str,
) -> Result<wire::Response, Error> {
    let output = cx.dispatch(route.operation, input).await?;
    Ok(wire::encode(route.protocol, service, route.operation, output.as_ref(), request_id))
}

/// The member of an input that is a stream; it is there then, and empty.
fn payload_of(input: &mut dyn Struct) -> Option<usize> {
    let index = usize::from(input.shape().payload?);
    if matches!(input.get_mut(index).fill(), Fill::Body(_)) {
        return Some(index);
    }
    input.get_mut(index).clear();
    None
}

/// A body that is read whole: a document.
async fn collected(desk: &Desk<'_>, head: &Parts, source: Source) -> Result<Received, Error> {
    receive::gathered(&head.headers, source, desk.limits, desk.bodies).await
}

fn identify_whole(desk: &Desk<'_>, head: &Parts, addressed: &Addressed, whole: &Bytes) -> Result<Identified, Error> {
    let request = request_of(head, head.uri.path(), whole);
    let refuse = |refusal: Refusal| refusal.into_error(Protocol::RestXml, addressed.service);
    let presented = Presented::of(&request).map_err(|error| refuse(error.into()))?;
    if let Presented::V4(signature) = presented {
        let token = signature.session_token.as_deref();
        let holder = authenticate::holder(desk.cloud, &head.headers, &signature.access_key, token).map_err(refuse)?;
        check_v4(&request, addressed, &signature, holder.secret.as_deref(), true).map_err(refuse)?;
        holder.check_session(desk.cloud).map_err(|error| refuse(error.into()))?;
        let region = authenticate::region(addressed.service, &signature.scope).map_err(|e| refuse(e.into()))?;
        return Ok(Identified { region, ..holder.identified });
    }
    Ok(identify_head(desk, &request, addressed, presented).map_err(refuse)?.0)
}

/// Who sends a stream, judged by its head alone, and the stream, which fails where it is not what the head says.
fn streamed(desk: &Desk<'_>, head: &Parts, source: Source, addressed: &Addressed) -> Result<(Identified, Body), Error> {
    let request = request_of(head, head.uri.path(), &[]);
    let refuse = |refusal: Refusal| refusal.into_error(Protocol::RestXml, addressed.service);
    let presented = Presented::of(&request).map_err(|error| refuse(error.into()))?;
    let (identified, signer) = identify_head(desk, &request, addressed, presented).map_err(refuse)?;
    let declared = request.header("x-amz-content-sha256").unwrap_or("UNSIGNED-PAYLOAD");
    let header_number = |name: &str| request.header(name).and_then(|text| text.trim().parse::<u64>().ok());
    let is_chunked = declared.starts_with("STREAMING-");
    let length = header_number(if is_chunked { "x-amz-decoded-content-length" } else { "content-length" });
    let length = match length {
        Some(length) => length,
        // Without a body nothing need be said about its length.
        None if head.headers.contains_key("transfer-encoding") || is_chunked => {
            let message = "You must provide the Content-Length HTTP header.";
            return Err(Error::client("MissingContentLength", message).with_status(411));
        }
        None => 0,
    };
    if length > MAX_OBJECT_BYTES {
        return Err(Error::client("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size")
            .with_detail("ProposedSize", length.to_string())
            .with_detail("MaxSizeAllowed", MAX_OBJECT_BYTES.to_string()));
    }
    let trailers = Trailers::default();
    let chunks = match declared {
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        | "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        | "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => {
            let signed = declared != "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
            let framing = Framing { signed, signer, length, trailers: declared.ends_with("-TRAILER") };
            chunked::decode(source, framing, trailers.clone())
        }
        "UNSIGNED-PAYLOAD" => incoming::plain(source, None),
        hash if hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit()) => {
            incoming::plain(source, Some(hash.to_owned()))
        }
        other if is_chunked => {
            return Err(Error::not_implemented(format_args!("the signature of a body by {other}")));
        }
        _ => {
            let message = "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, \
                           STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid \
                           sha256 value.";
            return Err(Error::client("InvalidArgument", message)
                .with_detail("ArgumentName", "x-amz-content-sha256")
                .with_detail("ArgumentValue", declared));
        }
    };
    let chunks = exactly(chunks, length);
    Ok((identified, Body::with_trailers(Some(length), chunks, trailers)))
}

/// A body that is shorter or longer than its head says fails.
fn exactly(chunks: schema::Chunks, length: u64) -> schema::Chunks {
    incoming::from_steps((chunks, 0), move |(mut chunks, seen)| async move {
        match chunks.next().await {
            Some(Ok(chunk)) => {
                let seen = seen + chunk.len() as u64;
                if seen > length { (Err(incomplete()), (chunks, seen)) } else { (Ok(Some(chunk)), (chunks, seen)) }
            }
            Some(Err(error)) => (Err(error), (chunks, seen)),
            None if seen < length => (Err(incomplete()), (chunks, seen)),
            None => (Ok(None), (chunks, seen)),
        }
    })
    .boxed()
}

/// How a request says who sent it.
enum Presented {
    V4(Signature),
    V2(sigv2::Signature),
    Nothing,
}

impl Presented {
    fn of(request: &Request<'_>) -> Result<Presented, SignatureError> {
        if let Some(read) = sigv2::parse(request) {
            return Ok(Presented::V2(read?));
        }
        match sigv4::parse(request) {
            Ok(signature) => Ok(Presented::V4(signature)),
            Err(SignatureError::Missing) => Ok(Presented::Nothing),
            Err(SignatureError::Incomplete(text)) if request.header("authorization").is_none() => {
                Err(SignatureError::QueryIncomplete(text))
            }
            Err(error) => Err(error),
        }
    }
}

fn identify_head(
    desk: &Desk<'_>,
    request: &Request<'_>,
    addressed: &Addressed,
    presented: Presented,
) -> Result<(Identified, Option<ChunkSigner>), Refusal> {
    match presented {
        Presented::Nothing => Ok((Identified::anonymous(), None)),
        Presented::V2(signature) => {
            let token = signature.session_token.as_deref();
            let holder = authenticate::holder(desk.cloud, request.headers, &signature.access_key, token)?;
            sigv2::check_date(request, &signature, Timestamp::wall())?;
            if let Some(secret) = &holder.secret {
                sigv2::verify(request, &addressed.path, &signature, secret)?;
            }
            holder.check_session(desk.cloud)?;
            Ok((Identified { region: Region::default_region(), ..holder.identified }, None))
        }
        Presented::V4(signature) => {
            let token = signature.session_token.as_deref();
            let holder = authenticate::holder(desk.cloud, request.headers, &signature.access_key, token)?;
            check_v4(request, addressed, &signature, holder.secret.as_deref(), false)?;
            holder.check_session(desk.cloud)?;
            let region = authenticate::region(addressed.service, &signature.scope)?;
            let key = holder.secret.as_deref().map(|secret| authenticate::signing_key(secret, &signature.scope));
            let signer = key.map(|key| ChunkSigner::new(key, &signature));
            Ok((Identified { region, ..holder.identified }, signer))
        }
    }
}

/// `has_body`: the request's body is there, and its hash is compared too.
fn check_v4(
    request: &Request<'_>,
    addressed: &Addressed,
    signature: &Signature,
    secret: Option<&str>,
    has_body: bool,
) -> Result<(), Refusal> {
    if signature.scope.service != addressed.service.signing_name {
        let message = format!("incorrect service \"{}\". This endpoint belongs to \"s3\".", signature.scope.service);
        return Err(SignatureError::Scope(message).into());
    }
    // Skew is a matter of the machine's time, whatever the cloud's clock shows.
    let now = Timestamp::wall();
    let Some(secret) = secret else {
        // No secret protects the key; a presigned URL ends all the same.
        return match signature.expires_secs {
            Some(_) => Ok(sigv4::check_date(signature, now)?),
            None => Ok(()),
        };
    };
    let key = authenticate::signing_key(secret, &signature.scope);
    match has_body {
        true => Ok(sigv4::verify(request, signature, PathStyle::S3, &key, now)?),
        false => Ok(sigv4::verify_declared(request, signature, &key, now)?),
    }
}

/// An error with the names of what it is about, as S3's have.
fn named(error: Error, addressed: &Addressed) -> Error {
    let key = addressed.path.trim_start_matches('/').split_once('/').map(|(_, key)| key).filter(|key| !key.is_empty());
    let key = key.map(percent_decoded);
    let has = |error: &Error, name: &str| error.details.iter().any(|(known, _)| *known == name);
    let bucket = addressed.bucket.clone().unwrap_or_default();
    match &*error.code {
        "NoSuchBucket"
        | "NoSuchBucketPolicy"
        | "BucketAlreadyExists"
        | "BucketAlreadyOwnedByYou"
        | "BucketNotEmpty"
        | "NoSuchCORSConfiguration"
        | "NoSuchLifecycleConfiguration"
        | "NoSuchWebsiteConfiguration"
        | "NoSuchTagSet"
        | "InvalidBucketName"
        | "OwnershipControlsNotFoundError"
        | "NoSuchPublicAccessBlockConfiguration"
        | "ServerSideEncryptionConfigurationNotFoundError"
        | "ObjectLockConfigurationNotFoundError"
            if !has(&error, "BucketName") =>
        {
            error.with_detail("BucketName", bucket)
        }
        "NoSuchKey" if !has(&error, "Key") => error.with_detail("Key", key.unwrap_or_default()),
        _ => error,
    }
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(16)).map(|d| d as u8);
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 3;
            }
            (other, ..) => {
                out.push(other);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn request_of<'a>(head: &'a Parts, path: &'a str, body: &'a [u8]) -> Request<'a> {
    Request { method: head.method.as_str(), path, query: head.uri.query().unwrap_or(""), headers: &head.headers, body }
}
