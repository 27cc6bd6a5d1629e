//! Single values as text: in query parameters, XML, headers, labels.

use base64::Engine;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use schema::{Fill, Kind, Slot, TimeFormat, Timestamp, Type, View};

use crate::fail::Expected;

/// Reads Base64 whether padded or not.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Puts `text` into a slot that holds a single value.
pub(crate) fn fill(slot: &mut dyn Slot, text: &str) -> Result<(), Expected> {
    match slot.fill() {
        Fill::Text(to) => {
            to.clear();
            to.push_str(text);
        }
        Fill::Bool(to) => {
            *to = match text.trim() {
                "true" | "1" => true,
                "false" | "0" => false,
                _ => return Err(Expected::Bool),
            }
        }
        Fill::Int(to) => *to = text.trim().parse().map_err(|_| Expected::Int)?,
        Fill::Long(to) => *to = text.trim().parse().map_err(|_| Expected::Long)?,
        Fill::Float(to) => *to = number(text)? as f32,
        Fill::Double(to) => *to = number(text)?,
        Fill::Blob(to) => *to = base64_decode(text)?.into(),
        Fill::Time(to) => *to = Timestamp::parse(text).map_err(|_| Expected::Time)?,
        Fill::Struct(_) => return Err(Expected::Struct),
        Fill::List(_) => return Err(Expected::List),
        Fill::Map(_) => return Err(Expected::Map),
        // A payload is never a single value among others.
        Fill::Body(_) => return Err(Expected::Blob),
    }
    Ok(())
}

/// A number of any size, with the protocols' names for those that have no digits.
pub(crate) fn number(text: &str) -> Result<f64, Expected> {
    match text.trim() {
        "NaN" => Ok(f64::NAN),
        "Infinity" => Ok(f64::INFINITY),
        "-Infinity" => Ok(f64::NEG_INFINITY),
        digits => digits.parse().ok().filter(|n: &f64| n.is_finite()).ok_or(Expected::Number),
    }
}

pub(crate) fn base64_decode(text: &str) -> Result<Vec<u8>, Expected> {
    let text = text.trim();
    if text.bytes().any(|b| b.is_ascii_whitespace()) {
        let dense: String = text.split_ascii_whitespace().collect();
        return BASE64.decode(dense).map_err(|_| Expected::Blob);
    }
    BASE64.decode(text).map_err(|_| Expected::Blob)
}

/// How a timestamp is spelled where its type does not say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Times {
    /// ISO 8601, with a fraction where there is one.
    Iso8601,
    /// ISO 8601, always with three digits.
    Millis,
    Http,
}

/// Appends a single value as text, unescaped; says whether it was one. Of structures, lists and maps nothing is written.
pub(crate) fn write(out: &mut String, view: &View<'_>, of: &Type, times: Times) -> bool {
    match view {
        View::Text(text) => out.push_str(text),
        View::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        View::Int(n) => out.push_str(itoa::Buffer::new().format(*n)),
        View::Long(n) => out.push_str(itoa::Buffer::new().format(*n)),
        View::Float(n) if n.is_finite() => out.push_str(ryu::Buffer::new().format_finite(*n)),
        View::Float(n) => out.push_str(unnumbered(f64::from(*n))),
        View::Double(n) if n.is_finite() => out.push_str(ryu::Buffer::new().format_finite(*n)),
        View::Double(n) => out.push_str(unnumbered(*n)),
        View::Blob(bytes) => STANDARD.encode_string(bytes, out),
        View::Time(time) => write_time(out, *time, of, times),
        View::Absent | View::Struct(_) | View::List(_) | View::Map(_) | View::Body(_) => return false,
    }
    true
}

/// `NaN`, `Infinity`, `-Infinity`.
pub(crate) fn unnumbered(n: f64) -> &'static str {
    if n.is_nan() {
        "NaN"
    } else if n > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

fn write_time(out: &mut String, time: Timestamp, of: &Type, times: Times) {
    let format = match of.kind {
        Kind::Time(format) => format,
        _ => TimeFormat::Default,
    };
    match (format, times) {
        (TimeFormat::Epoch, _) => write_epoch(out, time),
        (TimeFormat::Http, _) | (TimeFormat::Default, Times::Http) => out.push_str(&time.http_date()),
        (TimeFormat::Default, Times::Millis) => out.push_str(&time.iso8601_millis()),
        (TimeFormat::Iso8601, _) | (TimeFormat::Default, Times::Iso8601) => out.push_str(&time.iso8601()),
    }
}

/// Seconds since 1970, exactly, with as many digits as the moment has.
pub(crate) fn write_epoch(out: &mut String, time: Timestamp) {
    let millis = time.millis();
    if millis < 0 {
        out.push('-');
    }
    let size = millis.unsigned_abs();
    out.push_str(itoa::Buffer::new().format(size / 1000));
    let fraction = size % 1000;
    if fraction != 0 {
        let digits = format!(".{fraction:03}");
        out.push_str(digits.trim_end_matches('0'));
    }
}

/// What AWS calls a type in its messages.
pub(crate) fn type_name(of: &Type) -> &'static str {
    match of.kind {
        Kind::Bool => "Boolean",
        Kind::Int => "Integer",
        Kind::Long => "Long",
        Kind::Float => "Float",
        Kind::Double => "Double",
        Kind::Text => "String",
        Kind::Blob => "Blob",
        Kind::Time(_) => "Timestamp",
        Kind::Struct(_) => "Structure",
        Kind::List { .. } => "List",
        Kind::Map { .. } => "Map",
    }
}
