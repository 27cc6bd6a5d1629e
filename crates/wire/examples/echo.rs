//! The engines behind a pipe, for `tests/protocol/roundtrip.py`: one JSON object a line in, one out.
//!
//! `{"do":"services"}` lists what there is; `decode` takes a request and gives what it holds; `encode` takes a value and
//! gives the answer; `error` gives an error's answer. Values are neutral: times are milliseconds since 1970, blobs are
//! hexadecimal digits, floats without digits are texts. Bodies are hexadecimal digits too.

use std::io::{BufRead, Write};

use futures_util::FutureExt;
use schema::{Body, Error, Fill, Kind, Protocol, Service, Slot, Struct, Timestamp, Type, View};
use serde_json::{Map, Value, json};
use wire::{HeaderMap, HeaderName, HeaderValue, Request, Response};

type Blank = fn(&str) -> Option<(Box<dyn Struct>, Box<dyn Struct>)>;

const SERVICES: &[(&Service, Blank)] = &[
    (&api_acm::SERVICE, api_acm::blank::pair),
    (&api_autoscaling::SERVICE, api_autoscaling::blank::pair),
    (&api_cloudformation::SERVICE, api_cloudformation::blank::pair),
    (&api_cloudwatch::SERVICE, api_cloudwatch::blank::pair),
    (&api_dynamodb::SERVICE, api_dynamodb::blank::pair),
    (&api_dynamodbstreams::SERVICE, api_dynamodbstreams::blank::pair),
    (&api_ec2::SERVICE, api_ec2::blank::pair),
    (&api_elbv2::SERVICE, api_elbv2::blank::pair),
    (&api_iam::SERVICE, api_iam::blank::pair),
    (&api_route53::SERVICE, api_route53::blank::pair),
    (&api_s3::SERVICE, api_s3::blank::pair),
    (&api_ssm::SERVICE, api_ssm::blank::pair),
    (&api_sts::SERVICE, api_sts::blank::pair),
];

const PROTOCOLS: &[(&str, Protocol)] = &[
    ("query", Protocol::Query),
    ("ec2", Protocol::Ec2),
    ("rest-xml", Protocol::RestXml),
    ("rest-json", Protocol::RestJson),
    ("json-1.0", Protocol::Json10),
    ("json-1.1", Protocol::Json11),
    ("smithy-rpc-v2-cbor", Protocol::Cbor),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let asked: Value = serde_json::from_str(&line?)?;
        let answer = answer(&asked).unwrap_or_else(|failed| json!({ "failed": failed }));
        serde_json::to_writer(&mut out, &answer)?;
        out.write_all(b"\n")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(asked: &Value) -> Result<Value, String> {
    if asked["do"] == "services" {
        let operations = |s: &Service| s.operations.iter().map(|o| o.name).collect::<Vec<_>>();
        return Ok(SERVICES
            .iter()
            .map(|(s, _)| (s.name.to_owned(), json!(operations(s))))
            .collect::<Map<_, _>>()
            .into());
    }
    let (service, blank) = SERVICES
        .iter()
        .find(|(service, _)| asked["service"] == service.name)
        .ok_or_else(|| format!("no service {}", asked["service"]))?;
    match asked["do"].as_str().unwrap_or("") {
        "decode" => decode(service, *blank, asked),
        "encode" => encode(service, *blank, asked),
        "error" => {
            let error = Error::client(text(asked, "code").to_owned(), text(asked, "message"))
                .with_status(asked["status"].as_u64().unwrap_or(400) as u16);
            Ok(response(&wire::error(protocol(asked)?, service, &error, "the-request-id")))
        }
        other => Err(format!("no {other}")),
    }
}

fn decode(service: &'static Service, blank: Blank, asked: &Value) -> Result<Value, String> {
    let body = hex::decode(text(asked, "body")).map_err(|e| e.to_string())?;
    let mut headers = HeaderMap::new();
    for (name, value) in asked["headers"].as_object().into_iter().flatten() {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|e| e.to_string())?;
        let value = HeaderValue::from_bytes(value.as_str().unwrap_or("").as_bytes()).map_err(|e| e.to_string())?;
        headers.append(name, value);
    }
    let (path, query) = (text(asked, "path"), text(asked, "query"));
    let request = Request { method: text(asked, "method"), path, query, headers: &headers, body: &body };
    let refused = |protocol, error: &Error| {
        let written = response(&wire::error(protocol, service, error, "the-request-id"));
        Ok(json!({ "protocol": name_of(protocol), "refused": written }))
    };
    let route = match wire::route(service, &request) {
        Ok(route) => route,
        Err(rejection) => return refused(rejection.protocol, &rejection.error),
    };
    let (mut input, _) = blank(route.operation.name).ok_or("a routed operation has no struct")?;
    if let Err(error) = wire::decode(route.protocol, route.operation, &request, &mut *input) {
        return refused(route.protocol, &error);
    }
    Ok(json!({
        "protocol": name_of(route.protocol),
        "operation": route.operation.name,
        "value": of_struct(&*input),
    }))
}

fn encode(service: &'static Service, blank: Blank, asked: &Value) -> Result<Value, String> {
    let name = text(asked, "operation");
    let operation = service.operations.iter().find(|o| o.name == name).ok_or_else(|| format!("no {name}"))?;
    let (_, mut output) = blank(name).ok_or_else(|| format!("no struct for {name}"))?;
    fill_struct(&mut *output, &asked["value"])?;
    Ok(response(&wire::encode(protocol(asked)?, service, operation, &*output, "the-request-id")))
}

fn text<'a>(asked: &'a Value, key: &str) -> &'a str {
    asked[key].as_str().unwrap_or("")
}

fn protocol(asked: &Value) -> Result<Protocol, String> {
    let name = text(asked, "protocol");
    PROTOCOLS.iter().find(|(known, _)| *known == name).map(|(_, p)| *p).ok_or_else(|| format!("no protocol {name}"))
}

fn name_of(protocol: Protocol) -> &'static str {
    PROTOCOLS.iter().find(|(_, known)| *known == protocol).map_or("", |(name, _)| name)
}

fn response(response: &Response) -> Value {
    let headers: Map<String, Value> = response
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), json!(String::from_utf8_lossy(value.as_bytes()))))
        .collect();
    json!({ "status": response.status, "headers": headers, "body": hex::encode(response.stream.as_ref().map_or_else(|| response.body.clone(), held)) })
}

fn of_struct(value: &dyn Struct) -> Value {
    let fields = value.shape().fields.iter().enumerate();
    let held = fields.map(|(index, field)| (field.name.to_owned(), of_view(&value.get(index).view())));
    held.filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
}

fn of_view(view: &View<'_>) -> Value {
    match view {
        View::Absent => Value::Null,
        View::Bool(value) => json!(value),
        View::Int(n) => json!(n),
        View::Long(n) => json!(n),
        View::Float(n) if n.is_finite() => json!(n),
        View::Float(n) => json!(n.to_string()),
        View::Double(n) if n.is_finite() => json!(n),
        View::Double(n) => json!(n.to_string()),
        View::Text(text) => json!(text),
        View::Blob(bytes) => json!(hex::encode(bytes)),
        View::Body(body) => json!(hex::encode(held(body))),
        View::Time(time) => json!(time.millis()),
        View::Struct(inner) => of_struct(*inner),
        View::List(list) => (0..list.len()).map(|index| of_view(&list.at(index).view())).collect(),
        View::Map(map) => {
            let mut held = Map::new();
            map.each(&mut |key, slot| {
                held.insert(key.to_owned(), of_view(&slot.view()));
            });
            held.into()
        }
    }
}

/// All of a payload that is there already.
fn held(body: &Body) -> Vec<u8> {
    body.read(usize::MAX).now_or_never().and_then(Result::ok).unwrap_or_default().to_vec()
}

fn fill_struct(into: &mut dyn Struct, given: &Value) -> Result<(), String> {
    let fields = into.shape().fields;
    for (name, value) in given.as_object().ok_or("a structure's value is no object")? {
        let index = fields.iter().position(|f| f.name == name).ok_or_else(|| format!("no member {name}"))?;
        fill_slot(into.get_mut(index), fields[index].of, value)?;
    }
    Ok(())
}

fn fill_slot(slot: &mut dyn Slot, of: &'static Type, given: &Value) -> Result<(), String> {
    let wrong = || format!("{given} does not fit");
    let float = || match given.as_str() {
        Some("NaN") => Ok(f64::NAN),
        Some("inf") => Ok(f64::INFINITY),
        Some("-inf") => Ok(f64::NEG_INFINITY),
        _ => given.as_f64().ok_or_else(wrong),
    };
    match (slot.fill(), &of.kind) {
        (Fill::Bool(to), _) => *to = given.as_bool().ok_or_else(wrong)?,
        (Fill::Int(to), _) => *to = given.as_i64().and_then(|n| n.try_into().ok()).ok_or_else(wrong)?,
        (Fill::Long(to), _) => *to = given.as_i64().ok_or_else(wrong)?,
        (Fill::Float(to), _) => *to = float()? as f32,
        (Fill::Double(to), _) => *to = float()?,
        (Fill::Text(to), _) => given.as_str().ok_or_else(wrong)?.clone_into(to),
        (Fill::Blob(to), _) => *to = hex::decode(given.as_str().ok_or_else(wrong)?).map_err(|_| wrong())?.into(),
        (Fill::Body(to), _) => {
            let bytes = hex::decode(given.as_str().ok_or_else(wrong)?).map_err(|_| wrong())?;
            *to = Body::whole(bytes.into());
        }
        (Fill::Time(to), _) => *to = Timestamp::from_millis(given.as_i64().ok_or_else(wrong)?),
        (Fill::Struct(inner), _) => fill_struct(inner, given)?,
        (Fill::List(list), Kind::List { of, .. }) => {
            for item in given.as_array().ok_or_else(wrong)? {
                fill_slot(list.push(), of, item)?;
            }
        }
        (Fill::Map(map), Kind::Map { of, .. }) => {
            for (key, item) in given.as_object().ok_or_else(wrong)? {
                fill_slot(map.entry(key.clone()), of, item)?;
            }
        }
        _ => return Err(wrong()),
    }
    Ok(())
}
