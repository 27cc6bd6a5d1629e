//! Attribute values between the API's structures and ours.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html>

use std::collections::BTreeMap;

use api_dynamodb::types::AttributeValue;
use dynamo::{Decimal, Item, NumberError, Value};
use kernel::Result;

use crate::errors;

/// How deep lists and maps may nest.
const MAX_DEPTH: usize = 32;

pub type WireItem = BTreeMap<String, AttributeValue>;

pub fn item(wire: WireItem) -> Result<Item> {
    map(wire, 0).map_err(errors::validation)
}

/// The text is what AWS says of a bad value.
pub fn value(wire: AttributeValue) -> std::result::Result<Value, String> {
    nested(wire, 0)
}

fn map(wire: WireItem, depth: usize) -> std::result::Result<Item, String> {
    wire.into_iter().map(|(name, value)| Ok((name, nested(value, depth)?))).collect()
}

fn nested(wire: AttributeValue, depth: usize) -> std::result::Result<Value, String> {
    if depth > MAX_DEPTH {
        return Err(
            "Nesting Levels have exceeded supported limits: Attributes can not have more than 32 nested levels"
                .to_owned(),
        );
    }
    let AttributeValue { s, n, b, ss, ns, bs, m, l, null, bool } = wire;
    let mut found = None;
    let mut several = false;
    let mut keep = |value: Value| several |= found.replace(value).is_some();
    if let Some(text) = s {
        keep(Value::S(text));
    }
    if let Some(text) = n {
        keep(Value::N(number(&text)?));
    }
    if let Some(bytes) = b {
        keep(Value::B(bytes));
    }
    if let Some(set) = ss {
        if set.is_empty() {
            return Err("One or more parameter values were invalid: An string set  may not be empty".to_owned());
        }
        if has_duplicates(&set) {
            return Err(format!(
                "One or more parameter values were invalid: Input collection [{}] contains duplicates.",
                set.join(", ")
            ));
        }
        keep(Value::Ss(set));
    }
    if let Some(set) = ns {
        if set.is_empty() {
            return Err("One or more parameter values were invalid: An number set  may not be empty".to_owned());
        }
        let set = set.iter().map(|text| number(text)).collect::<std::result::Result<Vec<_>, _>>()?;
        if has_duplicates(&set) {
            return Err("Input collection contains duplicates".to_owned());
        }
        keep(Value::Ns(set));
    }
    if let Some(set) = bs {
        if set.is_empty() {
            return Err("One or more parameter values were invalid: Binary sets should not be empty".to_owned());
        }
        if has_duplicates(&set) {
            let shown: Vec<String> = set.iter().map(|bytes| base64(bytes)).collect();
            return Err(format!(
                "One or more parameter values were invalid: Input collection [{}]of type BS contains duplicates.",
                shown.join(", ")
            ));
        }
        keep(Value::Bs(set));
    }
    if let Some(wire) = m {
        keep(Value::M(map(wire, depth + 1)?));
    }
    if let Some(list) = l {
        keep(Value::L(list.into_iter().map(|one| nested(one, depth + 1)).collect::<std::result::Result<_, _>>()?));
    }
    if let Some(is_null) = null {
        if !is_null {
            return Err(
                "One or more parameter values were invalid: Null attribute value types must have the value of true"
                    .to_owned(),
            );
        }
        keep(Value::Null);
    }
    if let Some(bool) = bool {
        keep(Value::Bool(bool));
    }
    match (found, several) {
        (Some(value), false) => Ok(value),
        (Some(_), true) => Err("Supplied AttributeValue has more than one datatypes set, must contain exactly one of \
                                the supported datatypes"
            .to_owned()),
        (None, _) => {
            Err("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes".to_owned())
        }
    }
}

fn number(text: &str) -> std::result::Result<Decimal, String> {
    Decimal::parse(text).map_err(|error| match error {
        NumberError::NotANumber if !text.is_empty() => format!("{error}: {text}"),
        other => other.to_string(),
    })
}

fn has_duplicates<T: Ord>(set: &[T]) -> bool {
    let mut sorted: Vec<&T> = set.iter().collect();
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair[0] == pair[1])
}

pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

pub fn wire_item(item: Item) -> WireItem {
    item.into_iter().map(|(name, value)| (name, wire(value))).collect()
}

pub fn wire(value: Value) -> AttributeValue {
    let mut wire = AttributeValue::default();
    match value {
        Value::S(text) => wire.s = Some(text),
        Value::N(number) => wire.n = Some(number.to_string()),
        Value::B(bytes) => wire.b = Some(bytes),
        Value::Bool(bool) => wire.bool = Some(bool),
        Value::Null => wire.null = Some(true),
        Value::M(map) => wire.m = Some(wire_item(map)),
        Value::L(list) => wire.l = Some(list.into_iter().map(self::wire).collect()),
        Value::Ss(set) => wire.ss = Some(set),
        Value::Ns(set) => wire.ns = Some(set.iter().map(Decimal::to_string).collect()),
        Value::Bs(set) => wire.bs = Some(set),
    }
    wire
}

/// An item as JSON, for errors that carry one.
pub fn json(item: &Item) -> serde_json::Value {
    item.iter().map(|(name, value)| (name.clone(), json_value(value))).collect::<serde_json::Map<_, _>>().into()
}

fn json_value(value: &Value) -> serde_json::Value {
    use serde_json::json;
    match value {
        Value::S(text) => json!({ "S": text }),
        Value::N(number) => json!({ "N": number.to_string() }),
        Value::B(bytes) => json!({ "B": base64(bytes) }),
        Value::Bool(bool) => json!({ "BOOL": bool }),
        Value::Null => json!({ "NULL": true }),
        Value::M(map) => json!({ "M": json(map) }),
        Value::L(list) => json!({ "L": list.iter().map(json_value).collect::<Vec<_>>() }),
        Value::Ss(set) => json!({ "SS": set }),
        Value::Ns(set) => json!({ "NS": set.iter().map(Decimal::to_string).collect::<Vec<_>>() }),
        Value::Bs(set) => json!({ "BS": set.iter().map(|bytes| base64(bytes)).collect::<Vec<_>>() }),
    }
}
