//! The encodings of AWS's APIs: one table-driven engine a protocol reads requests into the generated structs and writes
//! answers from them. Pure: no sockets, no clocks, no state.

mod cbor_decode;
mod cbor_encode;
mod compressed;
mod error;
mod fail;
mod form;
mod json_decode;
mod json_encode;
mod query_decode;
mod rest_decode;
mod rest_encode;
mod route;
mod s3;
mod scalar;
pub mod sigv2;
pub mod sigv4;
mod uri;
mod xml_decode;
mod xml_encode;

pub use compressed::inflate;
pub use http::{HeaderMap, HeaderName, HeaderValue};
pub use route::{Rejection, Route, action_and_version, protocol_of, route, rpc_path};
pub use schema::Protocol;

use schema::{Body, Error, Location, Operation, Service, Struct};

/// A request as it came, its body already whole and of bounded size.
pub struct Request<'a> {
    pub method: &'a str,
    /// Still percent-encoded, without the query.
    pub path: &'a str,
    /// Still percent-encoded, without the `?`; empty where there is none.
    pub query: &'a str,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// A header's value, where it is text.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// The body where it is written as it comes; `body` is empty then.
    pub stream: Option<Body>,
}

impl Response {
    fn new(status: u16, content_type: &'static str, body: Vec<u8>) -> Response {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        Response { status, headers, body, stream: None }
    }

    /// Sets a header; a value that no header may hold is left out.
    fn set(&mut self, name: &'static str, value: &str) {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
    }
}

/// Fills `into`, a default input of `operation`, from the request. What the model merely forbids (lengths, required
/// members) is not looked at here: that is validation.
pub fn decode(
    protocol: Protocol,
    operation: &'static Operation,
    request: &Request<'_>,
    into: &mut dyn Struct,
) -> Result<(), Error> {
    let done = match protocol {
        Protocol::Query | Protocol::Ec2 => query_decode::decode(protocol, request, into),
        Protocol::Json10 | Protocol::Json11 => json_decode::decode(request.body, into, words(operation)),
        Protocol::RestXml | Protocol::RestJson => rest_decode::decode(protocol, operation, request, into),
        Protocol::Cbor => cbor_decode::decode(request.body, into),
    };
    done.map_err(|fail| if operation.service == "s3" { fail.s3() } else { fail.into_error(protocol) })
}

fn words(operation: &Operation) -> json_decode::Words {
    match operation.service {
        "dynamodb" | "dynamodbstreams" => json_decode::Words::Coral,
        _ => json_decode::Words::Plain,
    }
}

/// Writes a successful answer.
pub fn encode(
    protocol: Protocol,
    service: &'static Service,
    operation: &'static Operation,
    output: &dyn Struct,
    request_id: &str,
) -> Response {
    match protocol {
        Protocol::Query => xml_encode::query(service, operation, output, request_id),
        Protocol::Ec2 => xml_encode::ec2(service, operation, output, request_id),
        Protocol::Json10 | Protocol::Json11 => json_encode::encode(protocol, output, request_id),
        Protocol::RestXml | Protocol::RestJson => rest_encode::encode(protocol, service, operation, output, request_id),
        Protocol::Cbor => cbor_encode::encode(output, request_id),
    }
}

/// Writes an error's answer.
pub fn error(protocol: Protocol, service: &'static Service, error: &Error, request_id: &str) -> Response {
    error::encode(protocol, service, error, request_id)
}

/// S3 has names of its own for a request's id.
fn set_request_id(response: &mut Response, service: &Service, request_id: &str) {
    if service.signing_name == "s3" {
        response.set("x-amz-request-id", request_id);
        response.set("x-amz-id-2", &s3::host_id(request_id));
    } else {
        response.set("x-amzn-requestid", request_id);
    }
}

/// Whether a member is in an answer's body: what only a request can bind elsewhere is.
fn in_answer(location: Location) -> bool {
    matches!(location, Location::Body | Location::Label | Location::Query)
}
