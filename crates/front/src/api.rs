//! One API request from bytes to bytes.

use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use kernel::{Caller, Cloud, Ctx, id};
use schema::{Error, Protocol, Service};
use wire::{Request, sigv4};

use crate::authenticate::{self, Identified};
use crate::body::{self, Answer};
use crate::locate;

/// A compressed body may grow to this.
const MAX_INFLATED_BYTES: usize = 16 * 1024 * 1024;

pub async fn answer(cloud: &Arc<Cloud>, head: &mut Parts, whole: &Bytes, peer: IpAddr, secure: bool) -> Answer {
    name_host(head);
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
        return unknown_service(&signed, scope.as_deref(), &request_id);
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
    match result.await {
        Ok(output) => respond(wire::encode(route.protocol, service, route.operation, output.as_ref(), &request_id)),
        Err(error) => respond(wire::error(route.protocol, service, &error, &request_id)),
    }
}

/// Over HTTP/2 the host is in the request's authority; signatures are over a `host` header.
fn name_host(head: &mut Parts) {
    if head.headers.contains_key(header::HOST) {
        return;
    }
    let named = head.uri.authority().and_then(|authority| HeaderValue::from_str(authority.as_str()).ok());
    if let Some(host) = named {
        head.headers.insert(header::HOST, host);
    }
}

fn context(
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

fn respond(encoded: wire::Response) -> Answer {
    let mut answer = Response::new(body::whole(Bytes::from(encoded.body)));
    *answer.status_mut() = StatusCode::from_u16(encoded.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    *answer.headers_mut() = encoded.headers;
    answer
}

/// No service of ours fits. Says which one was meant, in the shape that its client can read.
fn unknown_service(request: &Request<'_>, scope: Option<&str>, request_id: &str) -> Answer {
    let target = request.header("x-amz-target");
    let named = target.and_then(|target| target.split_once('.')).map(|(service, _)| service);
    let Some(name) = scope.or(named) else {
        let hint = "This is Snowglobe's front door: it speaks the APIs of AWS. Its state is at /_snowglobe/health\n";
        let status =
            if request.path == "/" && request.method == "GET" { StatusCode::OK } else { StatusCode::NOT_FOUND };
        return body::text(status, hint);
    };
    let operation = target.and_then(|target| target.rsplit_once('.')).map_or_else(
        || wire::action_and_version(request).0.unwrap_or_else(|| format!("{} {}", request.method, request.path)),
        |(_, operation)| operation.to_owned(),
    );
    let error = Error::not_implemented(format_args!("{name} {operation}"));
    let protocol = if target.is_some() { Protocol::Json11 } else { Protocol::Query };
    let mut encoded = wire::error(protocol, &NO_SERVICE, &error, request_id);
    encoded
        .headers
        .insert("x-snowglobe-service", HeaderValue::from_str(name).unwrap_or(HeaderValue::from_static("unknown")));
    respond(encoded)
}

static NO_SERVICE: Service = Service {
    name: "",
    signing_name: "",
    endpoint_prefix: "",
    service_id: "",
    protocols: &[Protocol::Query],
    api_version: "",
    target_prefix: "",
    xml_namespace: "",
    global: false,
    query_compatible: false,
    all_operations: &[],
    operations: &[],
    routes: &[],
    errors: &[],
};
