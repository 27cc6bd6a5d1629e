//! Requests of the REST protocols: members bound to the path, the query, headers and the body.

use schema::{Body, Field, Fill, Kind, Location, Operation, Protocol, Slot, Struct, Type};

use crate::fail::{Fail, Result};
use crate::form::{self, Pair};
use crate::{Request, json_decode, scalar, uri, xml_decode};

pub(crate) fn decode(
    protocol: Protocol,
    operation: &'static Operation,
    request: &Request<'_>,
    into: &mut dyn Struct,
) -> Result<()> {
    for (label, value) in uri::labels(operation.uri, request.path) {
        let value = form::component(value.as_bytes(), false)?;
        let bound = into.shape().fields.iter().position(|f| f.location == Location::Label && f.wire == label);
        if let Some(index) = bound {
            single(into.get_mut(index), label, &value)?;
        }
    }
    let mut pairs = Vec::new();
    form::read(request.query.as_bytes(), &mut pairs)?;
    query(&pairs, into)?;
    headers(request, into)?;
    body(protocol, request.body, into)
}

/// Walks the parameters; a map takes them all, those too that another member is bound to.
fn query(pairs: &[Pair<'_>], into: &mut dyn Struct) -> Result<()> {
    let fields = into.shape().fields;
    let is_map = |of: &Type| matches!(of.kind, Kind::Map { .. });
    for (key, value) in pairs {
        let bound = fields.iter().position(|f| f.location == Location::Query && f.wire == key && !is_map(f.of));
        let map = fields.iter().position(|f| f.location == Location::Query && is_map(f.of));
        if let Some(index) = bound {
            several(into.get_mut(index), key, value)?;
        }
        if let Some(index) = map
            && let Fill::Map(map) = into.get_mut(index).fill()
        {
            several(map.entry(key.to_string()), key, value)?;
        }
    }
    Ok(())
}

/// Walks the headers.
fn headers(request: &Request<'_>, into: &mut dyn Struct) -> Result<()> {
    let fields = into.shape().fields;
    if !fields.iter().any(|field| matches!(field.location, Location::Header | Location::Headers)) {
        return Ok(());
    }
    for (name, value) in request.headers {
        let Ok(value) = std::str::from_utf8(value.as_bytes()) else { continue };
        let name = name.as_str();
        for (index, field) in fields.iter().enumerate() {
            match field.location {
                Location::Header if field.wire.eq_ignore_ascii_case(name) => {
                    header(into.get_mut(index), field.of, name, value)?;
                }
                Location::Headers => {
                    let prefix = name.get(..field.wire.len()).filter(|p| p.eq_ignore_ascii_case(field.wire));
                    if prefix.is_some()
                        && let Fill::Map(map) = into.get_mut(index).fill()
                    {
                        single(map.entry(name[field.wire.len()..].to_owned()), name, value)?;
                    }
                }
                _ => {}
            }
        }
    }
    Ok(())
}

fn header(slot: &mut dyn Slot, of: &Type, name: &str, value: &str) -> Result<()> {
    let Kind::List { of: item, .. } = &of.kind else { return single(slot, name, value) };
    if value.is_empty() {
        // An empty list, which is not an absent one.
        slot.fill();
        return Ok(());
    }
    // An HTTP date has a comma of its own.
    let commas = if matches!(item.kind, Kind::Time(_)) && value.contains("GMT") { 2 } else { 1 };
    for part in split_list(value, commas) {
        several(slot, name, &part)?;
    }
    Ok(())
}

/// Splits at each `commas`-th comma outside quotes; takes quotes and their backslashes away.
fn split_list(value: &str, commas: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    let (mut quoted, mut seen) = (false, 0);
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        let last = parts.len() - 1;
        match c {
            '"' => quoted = !quoted,
            '\\' if quoted => parts[last].extend(chars.next()),
            ',' if !quoted => {
                seen += 1;
                if seen % commas == 0 {
                    parts.push(String::new());
                } else {
                    parts[last].push(c);
                }
            }
            ' ' | '\t' if !quoted && parts[last].is_empty() => {}
            other => parts[last].push(other),
        }
    }
    parts
}

fn body(protocol: Protocol, body: &[u8], into: &mut dyn Struct) -> Result<()> {
    let shape = into.shape();
    if let Some(index) = shape.payload {
        let (slot, field) = (into.get_mut(usize::from(index)), &shape.fields[usize::from(index)]);
        return payload(protocol, body, slot, field);
    }
    if body.is_empty() || !shape.fields.iter().any(|field| field.location == Location::Body) {
        return Ok(());
    }
    match protocol {
        Protocol::RestXml => xml_decode::decode(body, into, &[shape.xml_name]),
        _ => json_decode::decode(body, into, json_decode::Words::Plain),
    }
}

/// A member that is the whole body.
fn payload(protocol: Protocol, body: &[u8], slot: &mut dyn Slot, field: &'static Field) -> Result<()> {
    if body.is_empty() {
        return Ok(());
    }
    match slot.fill() {
        Fill::Blob(to) => *to = body.to_vec().into(),
        Fill::Body(to) => *to = Body::whole(body.to_vec().into()),
        Fill::Text(to) => {
            let text = std::str::from_utf8(body).map_err(|_| Fail::Syntax(format!("{} is not UTF-8.", field.name)))?;
            text.clone_into(to);
        }
        Fill::Struct(inner) if protocol == Protocol::RestXml => {
            let shape = inner.shape();
            xml_decode::decode(body, inner, &[field.wire, shape.xml_name, shape.name])?;
        }
        _ => json_decode::decode_value(body, slot, field.of)?,
    }
    Ok(())
}

/// One value, or one more element of a list.
fn several(slot: &mut dyn Slot, name: &str, value: &str) -> Result<()> {
    match slot.fill() {
        Fill::List(list) => single(list.push(), name, value),
        _ => single(slot, name, value),
    }
}

fn single(slot: &mut dyn Slot, name: &str, value: &str) -> Result<()> {
    scalar::fill(slot, value).map_err(|expected| Fail::value(name, value, expected))
}
