//! Answers of the REST protocols: members bound to the status, headers and the body.

use http::HeaderName;
use http::HeaderValue;
use schema::{Body, Kind, Location, Operation, Protocol, Service, Struct, Type, View};

use crate::scalar::{self, Times};
use crate::xml_encode::{DECLARATION, Writer};
use crate::{Response, in_answer, json_encode, s3, set_request_id};

pub(crate) fn encode(
    protocol: Protocol,
    service: &'static Service,
    operation: &'static Operation,
    output: &dyn Struct,
    request_id: &str,
) -> Response {
    let (content_type, body) = body(protocol, service, output);
    let mut response = Response::new(operation.status, content_type, body);
    if response.body.is_empty() {
        response.headers.clear();
    }
    response.stream = stream_of(output);
    set_request_id(&mut response, service, request_id);
    for (index, field) in output.shape().fields.iter().enumerate() {
        let view = output.get(index).view();
        match (field.location, &view) {
            (_, View::Absent) => {}
            (Location::Status, View::Int(status)) => {
                response.status = u16::try_from(*status).unwrap_or(operation.status);
            }
            (Location::Header, _) => set_header(&mut response, field.wire, &header(&view, field.of)),
            (Location::Headers, View::Map(map)) => map.each(&mut |name, slot| {
                set_header(&mut response, &format!("{}{name}", field.wire), &header(&slot.view(), field.of));
            }),
            _ => {}
        }
    }
    // No member of the model says it.
    if service.signing_name == "s3" && response.headers.contains_key(http::header::CONTENT_RANGE) {
        response.status = 206;
    }
    response
}

/// A name or value that no header may have is left out.
fn set_header(response: &mut Response, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes()))
    {
        response.headers.insert(name, value);
    }
}

/// A header's text; a list's elements are joined by commas, quoted where they hold one.
fn header(view: &View<'_>, of: &Type) -> String {
    let mut text = String::new();
    match (view, &of.kind) {
        (View::List(list), Kind::List { of, .. }) => {
            for index in 0..list.len() {
                if index > 0 {
                    text.push_str(", ");
                }
                let item = header(&list.at(index).view(), of);
                if matches!(of.kind, Kind::Text) && item.contains([',', '"']) {
                    let escaped = item.replace('\\', "\\\\").replace('"', "\\\"");
                    text.push_str(&format!("\"{escaped}\""));
                } else {
                    text.push_str(&item);
                }
            }
        }
        _ => {
            scalar::write(&mut text, view, of, Times::Http);
        }
    }
    text
}

/// The payload that is written as it comes, where the output has one.
fn stream_of(output: &dyn Struct) -> Option<Body> {
    match output.get(usize::from(output.shape().payload?)).view() {
        View::Body(body) => Some(body.clone()),
        _ => None,
    }
}

fn body(protocol: Protocol, service: &'static Service, output: &dyn Struct) -> (&'static str, Vec<u8>) {
    let shape = output.shape();
    let content_type = match protocol {
        Protocol::RestJson => "application/json",
        _ if service.signing_name == "s3" => "application/xml",
        _ => "text/xml",
    };
    if let Some(index) = shape.payload {
        let (view, field) = (output.get(usize::from(index)).view(), &shape.fields[usize::from(index)]);
        return match view {
            View::Absent | View::Body(_) => (content_type, Vec::new()),
            View::Blob(bytes) => ("application/octet-stream", bytes.to_vec()),
            View::Text(text) => ("text/plain", text.as_bytes().to_vec()),
            View::Struct(inner) if protocol == Protocol::RestXml => {
                if let Some(name) = s3::root_of_payload(service, inner.shape().name) {
                    return (content_type, document(service, name, inner));
                }
                let given = if field.wire == field.name { "" } else { field.wire };
                let names = [given, inner.shape().xml_name, inner.shape().name];
                let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or(field.name);
                (content_type, document(service, name, inner))
            }
            _ => {
                let mut out = String::new();
                json_encode::write(&mut out, &view, field.of);
                (content_type, out.into_bytes())
            }
        };
    }
    let has_members = shape.fields.iter().any(|field| in_answer(field.location));
    if protocol == Protocol::RestJson {
        let mut out = String::new();
        json_encode::structure(&mut out, output);
        return (content_type, out.into_bytes());
    }
    // Route 53 answers with an empty element where it has nothing to say, S3 with an empty body.
    if !has_members && (service.signing_name == "s3" || shape.name == "Empty") {
        return (content_type, Vec::new());
    }
    if let Some(text) = s3::location(service, output) {
        return (content_type, text);
    }
    let own = if shape.xml_name.is_empty() { shape.name } else { shape.xml_name };
    (content_type, document(service, s3::root_of_output(service, own), output))
}

fn document(service: &'static Service, name: &str, value: &dyn Struct) -> Vec<u8> {
    let own = value.shape().xml_namespace;
    let namespace = if own.is_empty() { service.xml_namespace } else { own };
    let mut writer = Writer::new(Protocol::RestXml);
    writer.out.push_str(DECLARATION);
    writer.root(name, namespace, value);
    writer.out.into_bytes()
}
