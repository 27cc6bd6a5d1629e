//! Requests for services that are not here: each is told so by name, in the shape that its own client can read.

use http::{HeaderValue, StatusCode};
use schema::{Error, Protocol, Service};
use wire::Request;

use crate::api;
use crate::body::{self, Answer};

/// Signing names whose APIs are XML over paths; all other APIs over paths are JSON.
const REST_XML: [&str; 3] = ["cloudfront", "route53", "s3-outposts"];
const S3: [&str; 3] = ["s3", "s3express", "s3-object-lambda"];

/// `scope` is the service that the request was signed for.
pub fn answer(request: &Request<'_>, scope: Option<&str>, request_id: &str) -> Answer {
    let target = request.header("x-amz-target").and_then(|target| target.rsplit_once('.'));
    let rpc = wire::rpc_path(request.path);
    let Some(name) = scope.or(target.or(rpc).map(|(service, _)| service)) else {
        let hint = "This is Snowglobe's front door: it speaks the APIs of AWS. Its state is at /_snowglobe/health\n";
        let is_visit = request.path == "/" && request.method == "GET" && request.query.is_empty();
        return body::text(if is_visit { StatusCode::OK } else { StatusCode::NOT_FOUND }, hint);
    };
    let action = || wire::action_and_version(request).0;
    let (protocol, operation) = if let Some((_, operation)) = rpc {
        (Protocol::Cbor, operation.to_owned())
    } else if let Some((_, operation)) = target {
        let is_old = request.header("content-type").is_some_and(|kind| kind.contains("1.0"));
        (if is_old { Protocol::Json10 } else { Protocol::Json11 }, operation.to_owned())
    } else if let (false, Some(action)) = (S3.contains(&name), action()) {
        (Protocol::Query, action)
    } else {
        let is_xml = S3.contains(&name) || REST_XML.contains(&name);
        let protocol = if is_xml { Protocol::RestXml } else { Protocol::RestJson };
        (protocol, format!("{} {}", request.method, request.path))
    };
    let error = Error::not_implemented(format_args!("{name} {operation}"));
    let table = if S3.contains(&name) { &NO_OBJECT_STORE } else { &NO_SERVICE };
    let mut encoded = wire::error(protocol, table, &error, request_id);
    let name = HeaderValue::from_str(name).unwrap_or(HeaderValue::from_static("unknown"));
    encoded.headers.insert("x-snowglobe-service", name);
    api::respond(encoded)
}

static NO_SERVICE: Service = nothing("");
static NO_OBJECT_STORE: Service = nothing("s3");

pub const fn nothing(signing_name: &'static str) -> Service {
    Service {
        name: "",
        signing_name,
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
    }
}
