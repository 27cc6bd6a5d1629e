//! Answers in Smithy RPC v2 CBOR.

use schema::{Error, Kind, Service, Struct, Timestamp, Type, View};

use crate::error::{set_query_error, shape_name};
use crate::{Response, in_answer};

pub(crate) fn encode(output: &dyn Struct, request_id: &str) -> Response {
    let mut body = Vec::with_capacity(256);
    structure(&mut body, output);
    respond(200, body, request_id)
}

pub(crate) fn error(service: &'static Service, error: &Error, request_id: &str) -> Response {
    let mut body = Vec::new();
    head(&mut body, MAP, 2 + error.details.len() as u64);
    text(&mut body, "__type");
    text(&mut body, shape_name(service, error));
    text(&mut body, "message");
    text(&mut body, &error.message);
    for (name, value) in &error.details {
        text(&mut body, name);
        text(&mut body, value);
    }
    let mut response = respond(error.status, body, request_id);
    set_query_error(&mut response, service, error);
    response
}

fn respond(status: u16, body: Vec<u8>, request_id: &str) -> Response {
    let mut response = Response::new(status, "application/cbor", body);
    response.set("smithy-protocol", "rpc-v2-cbor");
    response.set("x-amzn-requestid", request_id);
    response
}

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const EPOCH_TAG: u8 = 0xc1;

fn structure(out: &mut Vec<u8>, value: &dyn Struct) {
    let fields = value.shape().fields;
    let is_written =
        |index: &usize| in_answer(fields[*index].location) && !matches!(value.get(*index).view(), View::Absent);
    head(out, MAP, (0..fields.len()).filter(is_written).count() as u64);
    for index in (0..fields.len()).filter(is_written) {
        text(out, fields[index].wire);
        write(out, &value.get(index).view(), fields[index].of);
    }
}

fn write(out: &mut Vec<u8>, view: &View<'_>, of: &Type) {
    match (view, &of.kind) {
        (View::Bool(value), _) => out.push(if *value { 0xf5 } else { 0xf4 }),
        (View::Int(n), _) => integer(out, i64::from(*n)),
        (View::Long(n), _) => integer(out, *n),
        (View::Float(n), _) => {
            out.push(0xfa);
            out.extend_from_slice(&n.to_be_bytes());
        }
        (View::Double(n), _) => double(out, *n),
        (View::Text(value), _) => text(out, value),
        (View::Blob(bytes), _) => {
            head(out, BYTES, bytes.len() as u64);
            out.extend_from_slice(bytes);
        }
        (View::Time(time), _) => moment(out, *time),
        (View::Struct(inner), _) => structure(out, *inner),
        (View::List(list), Kind::List { of, .. }) => {
            head(out, ARRAY, list.len() as u64);
            for index in 0..list.len() {
                write(out, &list.at(index).view(), of);
            }
        }
        (View::Map(map), Kind::Map { of, .. }) => {
            head(out, MAP, map.len() as u64);
            map.each(&mut |key, slot| {
                text(out, key);
                write(out, &slot.view(), of);
            });
        }
        (View::Absent | View::List(_) | View::Map(_) | View::Body(_), _) => out.push(0xf6),
    }
}

/// Tag 1: whole seconds as an integer, others as a double.
fn moment(out: &mut Vec<u8>, time: Timestamp) {
    out.push(EPOCH_TAG);
    if time.millis() % 1000 == 0 {
        integer(out, time.secs());
    } else {
        double(out, time.epoch_secs());
    }
}

fn integer(out: &mut Vec<u8>, n: i64) {
    if n < 0 {
        head(out, NEGATIVE, (-1 - n) as u64);
    } else {
        head(out, UNSIGNED, n as u64);
    }
}

fn double(out: &mut Vec<u8>, n: f64) {
    out.push(0xfb);
    out.extend_from_slice(&n.to_be_bytes());
}

fn text(out: &mut Vec<u8>, value: &str) {
    head(out, TEXT, value.len() as u64);
    out.extend_from_slice(value.as_bytes());
}

/// An item's kind and its number, length or count, in the fewest bytes.
fn head(out: &mut Vec<u8>, major: u8, size: u64) {
    let major = major << 5;
    let digits = size.to_be_bytes();
    match size {
        0..=23 => out.push(major | size as u8),
        24..=0xff => out.extend_from_slice(&[major | 24, size as u8]),
        0x100..=0xffff => {
            out.push(major | 25);
            out.extend_from_slice(&digits[6..]);
        }
        0x1_0000..=0xffff_ffff => {
            out.push(major | 26);
            out.extend_from_slice(&digits[4..]);
        }
        _ => {
            out.push(major | 27);
            out.extend_from_slice(&digits);
        }
    }
}
