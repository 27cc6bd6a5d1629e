//! One API request from bytes to bytes.

use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::FutureExt;
use http::request::Parts;
use http::{HeaderMap, Response, StatusCode, header};
use kernel::{Caller, Cloud, Ctx, id};
use schema::Error;
use wire::{Request, sigv4};

use crate::authenticate::{self, Identified};
use crate::body::{self, Answer};
use crate::{locate, unknown};

/// A compressed body may grow to this.
const MAX_INFLATED_BYTES: usize = 16 * 1024 * 1024;

pub async fn answer(cloud: &Arc<Cloud>, head: &Parts, whole: &Bytes, peer: IpAddr, secure: bool) -> Answer {
    let signed = Request {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or(""),
        headers: &head.headers,
        body: whole,
    };
    let request_id = id::uuid();
    let signature = sigv4::parse(&signed);
    let scope = signature.as_ref().ok().map(|signature| signature.scope.service.clone());
    let Some(service) = locate::service(cloud, &signed, scope.as_deref()) else {
        return unknown::answer(&signed, scope.as_deref(), &request_id);
    };
    let protocol = wire::protocol_of(service, &signed);
    let refuse = |error: Error| respond(wire::error(protocol, service, &error, &request_id));
    let identified = match authenticate::identify(cloud, service, protocol, &signed, signature) {
        Ok(identified) => identified,
        Err(error) => return refuse(error),
    };
    // The signature was over the body as sent.
    let body = match wire::inflate(&head.headers, whole, MAX_INFLATED_BYTES) {
        Ok(body) => body,
        Err(error) => return refuse(error),
    };
    let request = Request { body: &body, ..signed };
    let route = match wire::route(service, &request) {
        Ok(route) => route,
        Err(rejection) => return respond(wire::error(rejection.protocol, service, &rejection.error, &request_id)),
    };
    let result = async {
        let registered = cloud.registered(route.operation)?;
        let mut input = (registered.new_input)();
        wire::decode(route.protocol, route.operation, &request, input.as_mut())?;
        let cx = context(cloud, identified, &head.headers, peer, secure, &request_id);
        cx.dispatch(route.operation, input).await
    };
    // A handler that panics is our fault, and nobody else's request.
    let result = AssertUnwindSafe(result).catch_unwind().await;
    match result.unwrap_or_else(|_| Err(Error::internal("the handler panicked"))) {
        Ok(output) => respond(wire::encode(route.protocol, service, route.operation, output.as_ref(), &request_id)),
        Err(error) => respond(wire::error(route.protocol, service, &error, &request_id)),
    }
}

pub fn context(
    cloud: &Arc<Cloud>,
    who: Identified,
    headers: &HeaderMap,
    peer: IpAddr,
    secure: bool,
    request_id: &str,
) -> Ctx {
    let user_agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut cx = Ctx::new(cloud.clone(), who.account, who.region, who.principal);
    cx.request_id = Arc::from(request_id);
    cx.trace = cx.request_id.clone();
    cx.from = Arc::from(client_name(user_agent));
    cx.caller = Arc::new(Caller {
        source_ip: Some(peer),
        secure_transport: secure,
        user_agent: user_agent.to_owned(),
        access_key: who.access_key,
        via: None,
        session_policies: who.session_policies,
        token_issued: who.token_issued,
        session: who.session,
        referer: headers.get(header::REFERER).and_then(|value| value.to_str().ok()).map(str::to_owned),
    });
    cx
}

/// What tracks call the sender: the first word of its user agent, without its version.
fn client_name(user_agent: &str) -> &str {
    match user_agent.split(['/', ' ']).next() {
        Some("") | None => "client",
        Some("Boto3") => "boto3",
        Some("Botocore") => "botocore",
        Some(name) => name,
    }
}

pub fn respond(encoded: wire::Response) -> Answer {
    let body = match encoded.stream {
        Some(stream) => body::passed(&stream),
        None => body::whole(Bytes::from(encoded.body)),
    };
    let mut answer = Response::new(body);
    *answer.status_mut() = StatusCode::from_u16(encoded.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *answer.headers_mut() = encoded.headers;
    answer
}
