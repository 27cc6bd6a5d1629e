//! Request bodies of Smithy RPC v2 CBOR (RFC 8949), read straight into the structs. Definite and indefinite lengths are
//! both read; nothing is reserved by a length that the request merely claims.

use schema::{Fill, Kind, Location, Slot, Struct, Timestamp, Type};

use crate::fail::{Fail, MAX_DEPTH, Result};

/// An empty body is an empty structure.
pub(crate) fn decode(body: &[u8], into: &mut dyn Struct) -> Result<()> {
    if body.is_empty() {
        return Ok(());
    }
    let mut reader = Reader { data: body };
    let Head { major: MAP, size, .. } = reader.head()? else {
        return Err(syntax("The request body is not a map"));
    };
    reader.structure(into, size, 0)?;
    if reader.data.is_empty() { Ok(()) } else { Err(syntax("The request body goes on after its end")) }
}

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const TAG: u8 = 6;
const SIMPLE: u8 = 7;

const BREAK: u8 = 0xff;
const NULL: u8 = 0xf6;
const UNDEFINED: u8 = 0xf7;

/// The first bytes of an item.
struct Head {
    major: u8,
    /// The low five bits: of simple values, which one.
    info: u8,
    /// The number, length, count or tag; `None` is an indefinite length.
    size: Option<u64>,
}

struct Reader<'a> {
    data: &'a [u8],
}

impl<'a> Reader<'a> {
    fn structure(&mut self, into: &mut dyn Struct, size: Option<u64>, depth: usize) -> Result<()> {
        let fields = into.shape().fields;
        let mut left = size;
        let mut next = 0;
        while self.more(&mut left)? {
            let key = self.key()?;
            let fits = |index: &usize| fields[*index].wire == key && fields[*index].location == Location::Body;
            match (next..fields.len()).chain(0..next).find(fits) {
                Some(index) => {
                    next = index + 1;
                    let slot = into.get_mut(index);
                    slot.clear();
                    if !self.null() {
                        self.value(slot, fields[index].of, depth + 1)?;
                    }
                }
                None => self.skip(depth + 1)?,
            }
        }
        Ok(())
    }

    fn value(&mut self, slot: &mut dyn Slot, of: &Type, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(Fail::TooMuch("values nested too deeply"));
        }
        let head = self.head()?;
        match head.major {
            UNSIGNED | NEGATIVE => integer(slot, of, whole(&head)?),
            BYTES => {
                let bytes = self.string(&head)?;
                let Fill::Blob(to) = slot.fill() else { return Err(mismatch("Byte string", of)) };
                *to = bytes.into();
                Ok(())
            }
            TEXT => {
                let bytes = self.string(&head)?;
                let text = String::from_utf8(bytes).map_err(|_| syntax("A text is not UTF-8"))?;
                let Fill::Text(to) = slot.fill() else { return Err(mismatch("Text string", of)) };
                *to = text;
                Ok(())
            }
            ARRAY => {
                let (Fill::List(list), Kind::List { of, .. }) = (slot.fill(), &of.kind) else {
                    return Err(mismatch("Array", of));
                };
                let mut left = head.size;
                while self.more(&mut left)? {
                    if !self.null() {
                        self.value(list.push(), of, depth + 1)?;
                    }
                }
                Ok(())
            }
            MAP => match (slot.fill(), &of.kind) {
                (Fill::Struct(into), _) => self.structure(into, head.size, depth),
                (Fill::Map(map), Kind::Map { of, .. }) => {
                    let mut left = head.size;
                    while self.more(&mut left)? {
                        let key = self.key()?;
                        if !self.null() {
                            let slot = map.entry(key);
                            slot.clear();
                            self.value(slot, of, depth + 1)?;
                        }
                    }
                    Ok(())
                }
                _ => Err(mismatch("Map", of)),
            },
            // Tag 1 is a moment; a tag that is not known says nothing about the value in it.
            TAG => self.value(slot, of, depth + 1),
            _ => match head.info {
                20 | 21 => {
                    let Fill::Bool(to) = slot.fill() else { return Err(mismatch("Boolean", of)) };
                    *to = head.info == 21;
                    Ok(())
                }
                25..=27 => float(slot, of, real(&head)),
                _ => Err(mismatch("Simple value", of)),
            },
        }
    }

    /// Passes over one item of any kind.
    fn skip(&mut self, depth: usize) -> Result<()> {
        if depth > MAX_DEPTH {
            return Err(Fail::TooMuch("values nested too deeply"));
        }
        let head = self.head()?;
        match head.major {
            BYTES | TEXT => self.string(&head).map(drop),
            ARRAY | MAP => {
                let mut left = head.size;
                while self.more(&mut left)? {
                    self.skip(depth + 1)?;
                    if head.major == MAP {
                        self.skip(depth + 1)?;
                    }
                }
                Ok(())
            }
            TAG => self.skip(depth + 1),
            _ => Ok(()),
        }
    }

    /// Whether a further element follows; counts down, or takes the break of an indefinite length.
    fn more(&mut self, left: &mut Option<u64>) -> Result<bool> {
        match left {
            Some(0) => Ok(false),
            Some(count) => {
                *count -= 1;
                Ok(true)
            }
            None if self.data.first() == Some(&BREAK) => {
                self.data = &self.data[1..];
                Ok(false)
            }
            None => Ok(true),
        }
    }

    fn null(&mut self) -> bool {
        let is_null = matches!(self.data.first(), Some(&(NULL | UNDEFINED)));
        if is_null {
            self.data = &self.data[1..];
        }
        is_null
    }

    fn key(&mut self) -> Result<String> {
        let head = self.head()?;
        if head.major != TEXT {
            return Err(syntax("A key is not a text"));
        }
        String::from_utf8(self.string(&head)?).map_err(|_| syntax("A key is not UTF-8"))
    }

    /// The bytes of a text or byte string, put together if it comes in pieces.
    fn string(&mut self, head: &Head) -> Result<Vec<u8>> {
        if let Some(length) = head.size {
            return Ok(self.take(length)?.to_vec());
        }
        let mut whole = Vec::new();
        while self.more(&mut None)? {
            match self.head()? {
                Head { major, size: Some(length), .. } if major == head.major => {
                    whole.extend_from_slice(self.take(length)?);
                }
                _ => return Err(syntax("A piece of a string is none")),
            }
        }
        Ok(whole)
    }

    fn head(&mut self) -> Result<Head> {
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 0x1f);
        let size = match info {
            0..=23 => Some(u64::from(info)),
            24..=27 => {
                let digits = self.take(1 << (info - 24))?;
                Some(digits.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
            }
            31 if matches!(major, BYTES | TEXT | ARRAY | MAP) => None,
            _ => return Err(syntax("The request body is not valid CBOR")),
        };
        debug_assert!(major <= SIMPLE);
        Ok(Head { major, info, size })
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8]> {
        let split = usize::try_from(length).ok().and_then(|length| self.data.split_at_checked(length));
        let (taken, rest) = split.ok_or_else(|| syntax("The request body ends too early"))?;
        self.data = rest;
        Ok(taken)
    }
}

fn whole(head: &Head) -> Result<i64> {
    let size = head.size.and_then(|size| i64::try_from(size).ok());
    let size = size.ok_or_else(|| syntax("An integer is out of range"))?;
    Ok(if head.major == NEGATIVE { -1 - size } else { size })
}

fn integer(slot: &mut dyn Slot, of: &Type, value: i64) -> Result<()> {
    match slot.fill() {
        Fill::Int(to) => *to = i32::try_from(value).map_err(|_| mismatch("Integer out of range", of))?,
        Fill::Long(to) => *to = value,
        Fill::Float(to) => *to = value as f32,
        Fill::Double(to) => *to = value as f64,
        Fill::Time(to) => {
            let millis = value.checked_mul(1000).filter(|millis| millis.unsigned_abs() < 1 << 57);
            *to = Timestamp::from_millis(millis.ok_or_else(|| mismatch("Integer out of range", of))?);
        }
        _ => return Err(mismatch("Integer", of)),
    }
    Ok(())
}

fn float(slot: &mut dyn Slot, of: &Type, value: f64) -> Result<()> {
    match slot.fill() {
        Fill::Float(to) => *to = value as f32,
        Fill::Double(to) => *to = value,
        Fill::Time(to) if value.abs() < 1e14 => *to = Timestamp::from_millis((value * 1000.0).round() as i64),
        _ => return Err(mismatch("Float", of)),
    }
    Ok(())
}

/// A float of 16, 32 or 64 bits.
fn real(head: &Head) -> f64 {
    let bits = head.size.unwrap_or(0);
    match head.info {
        27 => f64::from_bits(bits),
        26 => f64::from(f32::from_bits(bits as u32)),
        _ => {
            let sign = if bits & 0x8000 == 0 { 1.0 } else { -1.0 };
            let (exponent, fraction) = ((bits >> 10 & 0x1f) as i32, (bits & 0x3ff) as f64);
            sign * match exponent {
                0 => fraction * 2f64.powi(-24),
                31 if fraction == 0.0 => f64::INFINITY,
                31 => f64::NAN,
                _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
            }
        }
    }
}

fn syntax(text: &str) -> Fail {
    Fail::Syntax(format!("{text}."))
}

fn mismatch(found: &str, of: &Type) -> Fail {
    Fail::Syntax(format!("{found} can not be converted to {}", crate::scalar::type_name(of)))
}
