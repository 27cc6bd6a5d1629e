//! Errors as each protocol writes them.

use schema::{Error, Fault, Protocol, Service};

use crate::json_encode::{self, content_type};
use crate::xml_encode::{DECLARATION, Writer, escape};
use crate::{Response, cbor_encode, s3, set_request_id};

pub(crate) fn encode(protocol: Protocol, service: &'static Service, error: &Error, request_id: &str) -> Response {
    let mut response = match protocol {
        Protocol::Cbor => return cbor_encode::error(service, error, request_id),
        Protocol::Query => xml_response(error, "text/xml", wrapped(service, error, request_id)),
        Protocol::Ec2 => xml_response(error, "text/xml;charset=UTF-8", ec2(error, request_id)),
        // What has not changed is said without a body.
        Protocol::RestXml if service.signing_name == "s3" && error.status == 304 => {
            let mut bare = Response::new(304, "application/xml", Vec::new());
            bare.headers.clear();
            bare
        }
        Protocol::RestXml if service.signing_name == "s3" => {
            xml_response(error, "application/xml", bare(error, request_id))
        }
        Protocol::RestXml => {
            xml_response(error, "text/xml", format!("<?xml version=\"1.0\"?>\n{}", wrapped(service, error, request_id)))
        }
        Protocol::Json10 | Protocol::Json11 | Protocol::RestJson => json(protocol, service, error),
    };
    set_request_id(&mut response, service, request_id);
    for (name, value) in &error.headers {
        response.set(name, value);
    }
    response
}

fn xml_response(error: &Error, content_type: &'static str, body: String) -> Response {
    Response::new(error.status, content_type, body.into_bytes())
}

/// `<ErrorResponse xmlns><Error><Type/><Code/><Message/></Error><RequestId/></ErrorResponse>`
fn wrapped(service: &Service, error: &Error, request_id: &str) -> String {
    let mut writer = Writer::new(Protocol::Query);
    writer.out.push_str("<ErrorResponse xmlns=\"");
    escape(&mut writer.out, service.xml_namespace);
    writer.out.push_str("\">\n<Error>\n");
    writer.text("Type", if error.fault == Fault::Sender { "Sender" } else { "Receiver" });
    code_and_message(&mut writer, error);
    writer.out.push_str("\n</Error>\n");
    writer.text("RequestId", request_id);
    writer.out.push_str("\n</ErrorResponse>\n");
    writer.out
}

/// `<Response><Errors><Error><Code/><Message/></Error></Errors><RequestID/></Response>`
fn ec2(error: &Error, request_id: &str) -> String {
    let mut writer = Writer::new(Protocol::Ec2);
    writer.out.push_str(DECLARATION);
    writer.out.push_str("<Response><Errors><Error>");
    code_and_message(&mut writer, error);
    writer.out.push_str("</Error></Errors>");
    writer.text("RequestID", request_id);
    writer.out.push_str("</Response>");
    writer.out
}

/// S3's: no wrapper around the error.
fn bare(error: &Error, request_id: &str) -> String {
    let mut writer = Writer::new(Protocol::RestXml);
    writer.out.push_str(DECLARATION);
    writer.out.push_str("<Error>");
    code_and_message(&mut writer, error);
    writer.text("RequestId", request_id);
    writer.text("HostId", &s3::host_id(request_id));
    writer.out.push_str("</Error>");
    writer.out
}

fn code_and_message(writer: &mut Writer, error: &Error) {
    writer.text("Code", &error.code);
    writer.text("Message", &error.message);
    for (name, value) in &error.details {
        writer.text(name, value);
    }
}

fn json(protocol: Protocol, service: &'static Service, error: &Error) -> Response {
    let name = shape_name(service, error);
    let mut body = String::from("{");
    if protocol != Protocol::RestJson {
        body.push_str("\"__type\":");
        json_encode::string(&mut body, &format!("{}{name}", namespace(service, name)));
        body.push(',');
    }
    // Some of what AWS's framework says by itself has its text under another name.
    let capital = service.name == "dynamodb"
        && matches!(name, "SerializationException" | "AccessDeniedException" | "TransactionCanceledException");
    body.push_str(if capital { "\"Message\":" } else { "\"message\":" });
    json_encode::string(&mut body, &error.message);
    for (detail, value) in &error.details {
        body.push(',');
        json_encode::string(&mut body, detail);
        body.push(':');
        json_encode::string(&mut body, value);
    }
    if let Some((structure, value)) = error.structure.as_deref() {
        body.push(',');
        json_encode::string(&mut body, structure);
        body.push(':');
        body.push_str(value);
    }
    body.push('}');
    let mut response = Response::new(error.status, content_type(protocol), body.into_bytes());
    response.set("x-amzn-errortype", name);
    set_query_error(&mut response, service, error);
    response
}

/// What stands before an error's name where the service tells its models' namespaces, as DynamoDB does.
fn namespace(service: &Service, name: &str) -> &'static str {
    match (service.name, name) {
        ("dynamodb" | "dynamodbstreams", "ValidationException") => "com.amazon.coral.validate#",
        ("dynamodb" | "dynamodbstreams", _) if service.errors.iter().any(|known| known.name == name) => {
            "com.amazonaws.dynamodb.v20120810#"
        }
        ("dynamodb" | "dynamodbstreams", _) => "com.amazon.coral.service#",
        _ => "",
    }
}

/// Clients of a service that once spoke query still look for its older codes here.
pub(crate) fn set_query_error(response: &mut Response, service: &Service, error: &Error) {
    if service.query_compatible {
        let fault = if error.fault == Fault::Sender { "Sender" } else { "Receiver" };
        response.set("x-amzn-query-error", &format!("{};{fault}", error.code));
    }
}

/// The name of the error's shape, which is its code in JSON and CBOR whatever code it has elsewhere.
pub(crate) fn shape_name<'a>(service: &'static Service, error: &'a Error) -> &'a str {
    service.errors.iter().find(|known| known.code == error.code).map_or(&*error.code, |known| known.name)
}
