//! Requests as botocore's serializers write them: each must decode to the parameters that it was made from.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use schema::{Kind, Location, Protocol, Shape, Struct, flag};
use serde_json::Value;
use wire::Request;

use super::dynamic::DynStruct;
use super::tables::Model;
use super::{Tally, cases, conclude, neutral, protocol, suites};

#[test]
fn requests_decode_to_their_parameters() {
    let Some(folder) = cases("botocore/input") else { return };
    let mut counts = Vec::new();
    for suite in suites(&folder) {
        let mut tally = Tally::default();
        for group in &suite.groups {
            let model = Model { metadata: &group["metadata"], shapes: &group["shapes"] };
            for case in group["cases"].as_array().into_iter().flatten() {
                let name = format!("{} {}", suite.file, case["id"].as_str().unwrap_or("?"));
                match left_out(group, case) {
                    Some(why) => tally.left_out.push(format!("{name}: {why}")),
                    None => tally.add(name, check(&model, case)),
                }
            }
        }
        counts.push(tally.print(&format!("input {}", suite.file)));
    }
    conclude("requests", &counts, 300);
}

/// Cases that ask of a client what a server cannot do.
const LEFT_OUT: &[(&str, &str)] = &[
    ("RestJsonQueryPrecedence", "what the client overrode is not in the request"),
    ("RestXmlQueryPrecedence", "what the client overrode is not in the request"),
    ("HttpPrefixHeadersResponse", "a map of all headers has the answer's own in it too"),
    ("SimpleScalarPropertiesWithXMLPreamble", "we refuse text inside a structure"),
];

/// Shapes that the tables cannot say yet.
pub fn left_out(group: &Value, case: &Value) -> Option<&'static str> {
    let shapes = group["shapes"].as_object()?;
    let side = if case.get("params").is_some() { "input" } else { "output" };
    let root = case["given"][side]["shape"].as_str().unwrap_or("");
    let has = |key: &str| shapes.values().any(|shape| shape.get(key).and_then(Value::as_bool).unwrap_or(false));
    let members = || shapes.get(root).and_then(|s| s["members"].as_object()).into_iter().flatten();
    if let Some((_, why)) = LEFT_OUT.iter().find(|(id, _)| case["id"] == *id) {
        return Some(why);
    }
    let is_compressed = case["serialized"]["headers"].get("Content-Encoding").is_some();
    if is_compressed && case["serialized"].get("body").is_none() {
        return Some("the case has no body");
    }
    if has("document") {
        return Some("document types");
    }
    if members().any(|(_, m)| m.get("jsonvalue").is_some()) && group["metadata"]["protocol"] == "rest-json" {
        return Some("JSON in headers");
    }
    None
}

fn check(model: &Model<'_>, case: &Value) -> Result<(), String> {
    let operation = model.operation(&case["given"]);
    let sent = &case["serialized"];
    let is_cbor = protocol(model.metadata) == Protocol::Cbor;
    let text = sent["body"].as_str().unwrap_or("");
    let body = if is_cbor { STANDARD.decode(text).map_err(|e| e.to_string())? } else { text.as_bytes().to_vec() };
    let uri = sent["uri"].as_str().unwrap_or("/");
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    // A client's own base path stands before the operation's.
    let path = path.strip_prefix("/custom").filter(|_| sent["host"] == "example.com/custom").unwrap_or(path);
    let headers = headers(&sent["headers"])?;
    let method = sent["method"].as_str().unwrap_or("POST");
    let request = Request { method, path, query, headers: &headers, body: &body };
    let mut decoded = DynStruct::new(operation.input);
    wire::decode(protocol(model.metadata), operation, &request, &mut decoded).map_err(|e| e.to_string())?;
    let mut wanted = DynStruct::new(operation.input);
    neutral::fill_struct(&mut wanted, &case["params"])?;
    // Host labels and tokens that the client makes up are in the request and not among the parameters, or the other way.
    for (index, field) in operation.input.fields.iter().enumerate() {
        if field.flags & flag::IDEMPOTENCY_TOKEN != 0 && case["params"].get(field.name).is_none() {
            decoded.get_mut(index).clear();
        }
    }
    let (mut decoded, wanted) =
        (neutral::pruned(&neutral::of_struct(&decoded)), neutral::pruned(&neutral::of_struct(&wanted)));
    drop_bound(operation.input, &mut decoded, &wanted);
    if decoded == wanted { Ok(()) } else { Err(format!("decoded {decoded}, sent {wanted}")) }
}

pub fn headers(given: &Value) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in given.as_object().into_iter().flatten() {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|e| e.to_string())?;
        let value = HeaderValue::from_bytes(value.as_str().unwrap_or("").as_bytes()).map_err(|e| e.to_string())?;
        headers.append(name, value);
    }
    Ok(headers)
}

/// A map of the whole query holds the parameters too that other members are bound to; the cases' authors list those in
/// some and not in others.
fn drop_bound(shape: &'static Shape, decoded: &mut Value, wanted: &Value) {
    let in_query = || shape.fields.iter().filter(|field| field.location == Location::Query);
    for map in in_query().filter(|field| matches!(field.of.kind, Kind::Map { .. })) {
        let Some(held) = decoded.get_mut(map.name).and_then(Value::as_object_mut) else { continue };
        held.retain(|key, _| {
            wanted[map.name].get(key).is_some() || !in_query().any(|field| field.name != map.name && field.wire == key)
        });
    }
    *decoded = neutral::pruned(decoded);
}
