//! Keys as bytes whose order is DynamoDB's: strings by their UTF-8, binaries by their bytes, numbers by their value.

use md5::{Digest, Md5};

use crate::decimal::Decimal;
use crate::value::Value;

/// One part of a key as it is compared.
pub type KeyPart = Vec<u8>;

/// The ordered bytes of a value that may be a key; None for other types.
pub fn key_bytes(value: &Value) -> Option<KeyPart> {
    match value {
        Value::S(text) => Some(text.as_bytes().to_vec()),
        Value::N(number) => Some(number_bytes(number)),
        Value::B(bytes) => Some(bytes.to_vec()),
        _ => None,
    }
}

/// Where a partition lies among all: scans go through partitions in this order, and parallel segments divide it evenly.
/// The salt makes the order that of the real service, as its scans show it.
pub fn hash(partition_key: &[u8]) -> [u8; 3] {
    let digest = Md5::new_with_prefix(b"Outliers").chain_update(partition_key).finalize();
    [digest[0], digest[1], digest[2]]
}

/// Appends `part` so that further bytes may follow and the order stays that of the parts.
pub fn escape_into(part: &[u8], key: &mut Vec<u8>) {
    for byte in part {
        key.push(*byte);
        if *byte == 0 {
            key.push(0xFF);
        }
    }
    key.extend_from_slice(&[0, 0]);
}

/// The first key after all those that start with `prefix`; empty if there is none.
pub fn end_of(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    while end.last() == Some(&0xFF) {
        end.pop();
    }
    if let Some(last) = end.last_mut() {
        *last += 1;
    }
    end
}

/// A byte of sign and exponent (of 100), then pairs of digits: one more than the pair, or 101 less it and a last byte 102
/// in negative numbers, so that more digits are further from zero.
fn number_bytes(number: &Decimal) -> Vec<u8> {
    if number.is_zero() {
        return vec![0x80];
    }
    let places = number.magnitude() + 1;
    let odd = places.rem_euclid(2) == 1;
    let mut digits = number.digit_list();
    if odd {
        digits.insert(0, 0);
    }
    if digits.len() % 2 == 1 {
        digits.push(0);
    }
    let exponent = (places + i32::from(odd)) / 2;
    // -64..=63, above the byte of zero.
    let first = (exponent - 64) as u8;
    let mut bytes = Vec::with_capacity(digits.len() / 2 + 2);
    bytes.push(if number.is_negative() { !first } else { first });
    for pair in digits.chunks_exact(2) {
        let pair = pair[0] * 10 + pair[1];
        bytes.push(if number.is_negative() { 101 - pair } else { pair + 1 });
    }
    if number.is_negative() && bytes.len() < 21 {
        bytes.push(102);
    }
    bytes
}
