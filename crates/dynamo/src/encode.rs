//! Items as bytes on disk: a byte for the version, then the attributes in the order of their names, each with a byte for
//! its type. Lengths and numbers' coefficients are LEB128.

use bytes::Bytes;

use crate::decimal::Decimal;
use crate::value::{Item, Value};

const VERSION: u8 = 1;
/// Deeper than what any request may hold.
const MAX_DEPTH: usize = 128;

/// The bytes are not what `encode_item` wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecodeError;

impl std::fmt::Display for DecodeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the stored item cannot be read")
    }
}

pub fn encode_item(item: &Item) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    out.push(VERSION);
    put_map(&mut out, item);
    out
}

pub fn decode_item(bytes: &[u8]) -> Result<Item, DecodeError> {
    let mut input = Input { bytes, at: 0 };
    if input.byte()? != VERSION {
        return Err(DecodeError);
    }
    let item = input.map(0)?;
    if input.at == bytes.len() { Ok(item) } else { Err(DecodeError) }
}

fn put_map(out: &mut Vec<u8>, map: &Item) {
    put_size(out, map.len() as u128);
    for (name, value) in map {
        put_bytes(out, name.as_bytes());
        put_value(out, value);
    }
}

fn put_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::S(text) => {
            out.push(b's');
            put_bytes(out, text.as_bytes());
        }
        Value::N(number) => {
            out.push(b'n');
            put_number(out, number);
        }
        Value::B(bytes) => {
            out.push(b'b');
            put_bytes(out, bytes);
        }
        Value::Bool(false) => out.push(b'f'),
        Value::Bool(true) => out.push(b't'),
        Value::Null => out.push(b'0'),
        Value::M(map) => {
            out.push(b'm');
            put_map(out, map);
        }
        Value::L(list) => put_list(out, b'l', list, put_value),
        Value::Ss(set) => put_list(out, b'S', set, |out, text| put_bytes(out, text.as_bytes())),
        Value::Ns(set) => put_list(out, b'N', set, put_number),
        Value::Bs(set) => put_list(out, b'B', set, |out, bytes| put_bytes(out, bytes)),
    }
}

fn put_list<T>(out: &mut Vec<u8>, tag: u8, list: &[T], put: impl Fn(&mut Vec<u8>, &T)) {
    out.push(tag);
    put_size(out, list.len() as u128);
    for one in list {
        put(out, one);
    }
}

fn put_number(out: &mut Vec<u8>, number: &Decimal) {
    let (negative, coefficient, exponent) = number.parts();
    out.extend_from_slice(&exponent.to_be_bytes());
    out.push(u8::from(negative));
    put_size(out, coefficient);
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_size(out, bytes.len() as u128);
    out.extend_from_slice(bytes);
}

fn put_size(out: &mut Vec<u8>, mut size: u128) {
    while size >= 0x80 {
        out.push(size as u8 | 0x80);
        size >>= 7;
    }
    out.push(size as u8);
}

struct Input<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Input<'_> {
    fn byte(&mut self) -> Result<u8, DecodeError> {
        let byte = self.bytes.get(self.at).ok_or(DecodeError)?;
        self.at += 1;
        Ok(*byte)
    }

    fn number(&mut self) -> Result<u128, DecodeError> {
        let (mut value, mut shift) = (0u128, 0);
        loop {
            let byte = self.byte()?;
            value |= u128::from(byte & 0x7F).checked_shl(shift).ok_or(DecodeError)?;
            if byte < 0x80 {
                return Ok(value);
            }
            shift += 7;
        }
    }

    /// How many of something follow, each at least a byte long.
    fn count(&mut self) -> Result<usize, DecodeError> {
        let count = usize::try_from(self.number()?).map_err(|_| DecodeError)?;
        if count > self.bytes.len() - self.at { Err(DecodeError) } else { Ok(count) }
    }

    fn slice(&mut self) -> Result<&[u8], DecodeError> {
        let length = self.count()?;
        let start = self.at;
        self.at += length;
        self.bytes.get(start..self.at).ok_or(DecodeError)
    }

    fn text(&mut self) -> Result<String, DecodeError> {
        std::str::from_utf8(self.slice()?).map(str::to_owned).map_err(|_| DecodeError)
    }

    fn blob(&mut self) -> Result<Bytes, DecodeError> {
        self.slice().map(Bytes::copy_from_slice)
    }

    fn decimal(&mut self) -> Result<Decimal, DecodeError> {
        let exponent = i16::from_be_bytes([self.byte()?, self.byte()?]);
        let negative = self.byte()? == 1;
        Ok(Decimal::from_parts(negative, self.number()?, exponent))
    }

    fn map(&mut self, depth: usize) -> Result<Item, DecodeError> {
        let count = self.count()?;
        let mut map = Item::new();
        for _ in 0..count {
            let name = self.text()?;
            map.insert(name, self.value(depth + 1)?);
        }
        Ok(map)
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Result<T, DecodeError>) -> Result<Vec<T>, DecodeError> {
        let count = self.count()?;
        (0..count).map(|_| read(self)).collect()
    }

    fn value(&mut self, depth: usize) -> Result<Value, DecodeError> {
        if depth > MAX_DEPTH {
            return Err(DecodeError);
        }
        Ok(match self.byte()? {
            b's' => Value::S(self.text()?),
            b'n' => Value::N(self.decimal()?),
            b'b' => Value::B(self.blob()?),
            b'f' => Value::Bool(false),
            b't' => Value::Bool(true),
            b'0' => Value::Null,
            b'm' => Value::M(self.map(depth)?),
            b'l' => Value::L(self.list(|input| input.value(depth + 1))?),
            b'S' => Value::Ss(self.list(Input::text)?),
            b'N' => Value::Ns(self.list(Input::decimal)?),
            b'B' => Value::Bs(self.list(Input::blob)?),
            _ => return Err(DecodeError),
        })
    }
}
