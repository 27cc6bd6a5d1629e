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
