//! Answers that botocore's parsers read: ours for the same value must read back as the same.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use schema::{Empty, Field, Kind, Location, Operation, Protocol, Shape, Struct, Type};
use serde_json::Value;
use wire::Request;

use super::dynamic::DynStruct;
use super::input::{headers, left_out};
use super::tables::{Model, leak};
use super::{Tally, cases, conclude, neutral, protocol, suites};

#[test]
fn answers_read_back_as_their_values() {
    let Some(folder) = cases("botocore/output") else { return };
    let mut counts = Vec::new();
    for suite in suites(&folder) {
        let mut tally = Tally::default();
        for group in &suite.groups {
            let model = Model { metadata: &group["metadata"], shapes: &group["shapes"] };
            for case in group["cases"].as_array().into_iter().flatten() {
                let name = format!("{} {}", suite.file, case["id"].as_str().unwrap_or("?"));
                if case.get("errorCode").is_some() {
                    tally.add(name, check_error(&model, case));
                } else if let Some(why) = left_out(group, case) {
                    tally.left_out.push(format!("{name}: {why}"));
                } else {
                    tally.add(name, check(&model, case));
                }
            }
        }
        counts.push(tally.print(&format!("output {}", suite.file)));
    }
    conclude("answers", &counts, 300);
}

fn check(model: &Model<'_>, case: &Value) -> Result<(), String> {
    let protocol = protocol(model.metadata);
    let operation = model.operation(&case["given"]);
    let mut wanted = DynStruct::new(operation.output);
    neutral::fill_struct(&mut wanted, &case["result"])?;
    let ours = wire::encode(protocol, model.service(), operation, &wanted, "a-request-id");
    let status = case["response"]["status_code"].as_u64().unwrap_or(200);
    if u64::from(ours.status) != status {
        return Err(format!("status {} for {status}", ours.status));
    }
    let read = read(protocol, operation, &ours.headers, &ours.body, ours.status)
        .map_err(|e| format!("ours does not read: {e}: {}", String::from_utf8_lossy(&ours.body)))?;
    let wanted = neutral::pruned(&neutral::of_struct(&wanted));
    if read != wanted {
        return Err(format!("ours reads {read} for {wanted}: {}", String::from_utf8_lossy(&ours.body)));
    }
    // Theirs, through our decoder, which reads the same encodings.
    let text = case["response"]["body"].as_str().unwrap_or("");
    let body = match protocol {
        Protocol::Cbor => STANDARD.decode(text).map_err(|e| e.to_string())?,
        _ => text.as_bytes().to_vec(),
    };
    let headers = headers(&case["response"]["headers"])?;
    let theirs = self::read(protocol, operation, &headers, &body, status as u16).map_err(|e| format!("theirs: {e}"))?;
    if theirs == wanted { Ok(()) } else { Err(format!("theirs reads {theirs} for {wanted}")) }
}

/// Reads an answer as if it were a request: the body as the protocol's request body would be, or, where a protocol's
/// requests are forms, as rest-xml.
fn read(
    protocol: Protocol,
    operation: &'static Operation,
    headers: &HeaderMap,
    body: &[u8],
    status: u16,
) -> Result<Value, String> {
    let request = Request { method: "POST", path: "/", query: "", headers, body };
    let shape = as_input(operation.output);
    let mut whole = match protocol {
        Protocol::Query if !operation.result_wrapper.is_empty() => {
            DynStruct::new(wrapper(operation.result_wrapper, shape))
        }
        // These have their roots from the operation's name.
        Protocol::Query | Protocol::Ec2 => DynStruct::new(leak(Shape { xml_name: "", ..*shape })),
        _ => DynStruct::new(shape),
    };
    let as_request = match protocol {
        Protocol::Query | Protocol::Ec2 => Protocol::RestXml,
        other => other,
    };
    let reading = leak(Operation { uri: "/", input: operation.output, output: leak(Empty::SHAPE), ..copy(operation) });
    wire::decode(as_request, reading, &request, &mut whole).map_err(|e| e.to_string())?;
    for (index, field) in operation.output.fields.iter().enumerate() {
        if field.location == Location::Status
            && let schema::Fill::Int(to) = whole.get_mut(index).fill()
        {
            *to = i32::from(status);
        }
    }
    let mut read = neutral::of_struct(&whole);
    if !operation.result_wrapper.is_empty() && protocol == Protocol::Query {
        read = read[operation.result_wrapper].take();
        if read.is_null() {
            read = Value::Object(serde_json::Map::new());
        }
    }
    Ok(neutral::pruned(&read))
}

fn copy(operation: &'static Operation) -> Operation {
    Operation { ..*operation }
}

/// What only a request binds to its path or query is in an answer's body.
fn as_input(output: &'static Shape) -> &'static Shape {
    let in_body = |location| matches!(location, Location::Label | Location::Query);
    let moved = |field: &'static Field| Field {
        location: if in_body(field.location) { Location::Body } else { field.location },
        ..*field
    };
    leak(Shape { fields: leak(output.fields.iter().map(moved).collect::<Vec<_>>()), ..*output })
}

/// A structure that holds the result's element.
fn wrapper(name: &'static str, output: &'static Shape) -> &'static Shape {
    let of = leak(Type { kind: Kind::Struct(output), check: None });
    let fields = leak([Field { name, wire: name, query: name, location: Location::Body, flags: 0, of }]);
    leak(Shape { name: "Response", fields, payload: None, xml_name: "", xml_namespace: "", union: false })
}

/// Errors: code, message and status must be where a client of the protocol looks.
fn check_error(model: &Model<'_>, case: &Value) -> Result<(), String> {
    let protocol = protocol(model.metadata);
    let code = case["errorCode"].as_str().unwrap_or("").to_owned();
    let message = case["errorMessage"].as_str().unwrap_or("Hi").to_owned();
    let status = case["response"]["status_code"].as_u64().unwrap_or(400) as u16;
    let error = schema::Error::client(code.clone(), message.clone()).with_status(status);
    let ours = wire::error(protocol, model.service(), &error, "a-request-id");
    let body = String::from_utf8_lossy(&ours.body).into_owned();
    let finds = |text: &str| if body.contains(text) { Ok(()) } else { Err(format!("no {text} in {body}")) };
    if ours.status != status {
        return Err(format!("status {} for {status}", ours.status));
    }
    match protocol {
        Protocol::Query | Protocol::RestXml | Protocol::Ec2 => {
            finds("<Error>")?;
            finds(&format!("<Code>{code}</Code>"))?;
            finds(&format!("<Message>{message}</Message>"))
        }
        _ => {
            if protocol == Protocol::RestJson && ours.headers["x-amzn-errortype"] != code {
                return Err("no x-amzn-errortype".to_owned());
            }
            if protocol != Protocol::RestJson {
                finds("__type")?;
                finds(&code)?;
            }
            if model.service().query_compatible && ours.headers["x-amzn-query-error"] != format!("{code};Sender") {
                return Err("no x-amzn-query-error".to_owned());
            }
            finds(&message)
        }
    }
}
