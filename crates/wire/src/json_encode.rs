//! Answers of the JSON protocols.

use schema::{Kind, Protocol, Struct, TimeFormat, Type, View};

use crate::scalar;
use crate::{Response, in_answer};

pub(crate) fn encode(protocol: Protocol, output: &dyn Struct, request_id: &str) -> Response {
    let mut body = String::with_capacity(256);
    structure(&mut body, output);
    let mut response = Response::new(200, content_type(protocol), body.into_bytes());
    response.set("x-amzn-requestid", request_id);
    response
}

pub(crate) fn content_type(protocol: Protocol) -> &'static str {
    match protocol {
        Protocol::Json10 => "application/x-amz-json-1.0",
        Protocol::RestJson => "application/json",
        _ => "application/x-amz-json-1.1",
    }
}

/// Appends the members that belong to a body.
pub(crate) fn structure(out: &mut String, value: &dyn Struct) {
    out.push('{');
    let start = out.len();
    for (index, field) in value.shape().fields.iter().enumerate() {
        let view = value.get(index).view();
        if !in_answer(field.location) || matches!(view, View::Absent) {
            continue;
        }
        if out.len() > start {
            out.push(',');
        }
        string(out, field.wire);
        out.push(':');
        write(out, &view, field.of);
    }
    out.push('}');
}

/// Appends any value; an absent one is `null`.
pub(crate) fn write(out: &mut String, view: &View<'_>, of: &Type) {
    match (view, &of.kind) {
        (View::Absent, _) => out.push_str("null"),
        (View::Text(text), _) => string(out, text),
        (View::Struct(inner), _) => structure(out, *inner),
        (View::List(list), Kind::List { of, .. }) => {
            out.push('[');
            for index in 0..list.len() {
                if index > 0 {
                    out.push(',');
                }
                write(out, &list.at(index).view(), of);
            }
            out.push(']');
        }
        (View::Map(map), Kind::Map { of, .. }) => {
            out.push('{');
            let start = out.len();
            map.each(&mut |key, slot| {
                if out.len() > start {
                    out.push(',');
                }
                string(out, key);
                out.push(':');
                write(out, &slot.view(), of);
            });
            out.push('}');
        }
        (View::Time(time), Kind::Time(TimeFormat::Default | TimeFormat::Epoch)) => scalar::write_epoch(out, *time),
        (View::Time(_) | View::Blob(_), _) => quoted(out, view, of),
        (View::Float(n), _) if !n.is_finite() => quoted(out, view, of),
        (View::Double(n), _) if !n.is_finite() => quoted(out, view, of),
        _ => {
            scalar::write(out, view, of, scalar::Times::Iso8601);
        }
    }
}

/// Values whose text needs no escape.
fn quoted(out: &mut String, view: &View<'_>, of: &Type) {
    out.push('"');
    scalar::write(out, view, of, scalar::Times::Iso8601);
    out.push('"');
}

/// Appends a string with its quotes.
pub(crate) fn string(out: &mut String, text: &str) {
    out.push('"');
    let mut clean = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0..=0x1f => "",
            _ => continue,
        };
        out.push_str(&text[clean..at]);
        clean = at + 1;
        if escape.is_empty() {
            out.push_str(&format!("\\u{byte:04x}"));
        } else {
            out.push_str(escape);
        }
    }
    out.push_str(&text[clean..]);
    out.push('"');
}
