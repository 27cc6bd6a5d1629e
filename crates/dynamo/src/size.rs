//! How large items are, as DynamoDB counts them for limits and capacity.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html>

use crate::decimal::Decimal;
use crate::value::{Item, Value};

/// Names and values of all attributes, in bytes.
pub fn item_bytes(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + value_bytes(value)).sum()
}

pub fn value_bytes(value: &Value) -> usize {
    match value {
        Value::S(text) => text.len(),
        Value::N(number) => number_bytes(number),
        Value::B(bytes) => bytes.len(),
        Value::Bool(_) | Value::Null => 1,
        Value::M(map) => 3 + map.len() + item_bytes(map),
        Value::L(list) => 3 + list.iter().map(|value| 1 + value_bytes(value)).sum::<usize>(),
        Value::Ss(set) => set.iter().map(String::len).sum(),
        Value::Ns(set) => set.iter().map(number_bytes).sum(),
        Value::Bs(set) => set.iter().map(bytes::Bytes::len).sum(),
    }
}

/// Two digits a byte, where pairs begin at an even place; a byte for the exponent, and one for the sign of a negative.
fn number_bytes(number: &Decimal) -> usize {
    if number.is_zero() {
        return 1;
    }
    let digits = number.digits() as usize;
    let split_pair = digits.is_multiple_of(2) && number.magnitude() % 2 == 0;
    1 + digits.div_ceil(2) + usize::from(split_pair) + usize::from(number.is_negative())
}

/// How much of a page's megabyte an item takes: names are one byte there, long texts have longer heads, and each item, and
/// each 3 KB of a larger one, has its sort key and a head of its own.
pub fn page_bytes(item: &Item, sort_key: Option<&str>) -> usize {
    let sort_bytes = sort_key.and_then(|name| item.get(name)).map_or(0, value_bytes);
    let others = item.iter().filter(|(name, _)| Some(name.as_str()) != sort_key);
    let size: usize = others.map(|(_, value)| 1 + stored_bytes(value)).sum();
    2 + size + (1 + (1 + size) / 3072) * (18 + sort_bytes)
}

fn stored_bytes(value: &Value) -> usize {
    match value {
        Value::S(text) if text.len() < 128 => text.len() + 1,
        Value::S(text) if text.len() < 16_384 => text.len() + 2,
        Value::S(text) => text.len() + 3,
        Value::N(_) | Value::B(_) => value_bytes(value) + 1,
        Value::Bool(_) => 1,
        Value::Null => 0,
        Value::Ss(set) => value_bytes(value) + set.len() + 1,
        Value::Ns(set) => value_bytes(value) + set.len() + 1,
        Value::Bs(set) => value_bytes(value) + set.len() + 1,
        Value::L(list) => 3 + list.iter().map(|one| 1 + stored_bytes(one)).sum::<usize>(),
        Value::M(map) => 3 + map.len() + map.values().map(|one| 1 + stored_bytes(one)).sum::<usize>(),
    }
}
