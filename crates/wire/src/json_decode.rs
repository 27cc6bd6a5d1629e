//! Request bodies of the JSON protocols, read straight into the structs.

use std::fmt;

use schema::{Fill, Kind, Location, Slot, Struct, Timestamp, Type};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::fail::{Fail, Result};
use crate::scalar;

/// An empty body is an empty structure.
pub(crate) fn decode(body: &[u8], into: &mut dyn Struct, words: Words) -> Result<()> {
    if body.trim_ascii().is_empty() {
        return Ok(());
    }
    let mut reader = serde_json::Deserializer::from_str(text(body)?);
    let read = Structure { into, words }.deserialize(&mut reader).and_then(|()| reader.end());
    read.map_err(|error| explain(&error, words))
}

/// A payload that is one value: a structure, a list or a map.
pub(crate) fn decode_value(body: &[u8], slot: &mut dyn Slot, of: &Type) -> Result<()> {
    let mut reader = serde_json::Deserializer::from_str(text(body)?);
    let words = Words::Plain;
    let read = Value { slot, of, words, is_element: false }.deserialize(&mut reader).and_then(|()| reader.end());
    read.map_err(|error| explain(&error, words))
}

/// All of it, so that what is passed over is no less checked than what is read.
fn text(body: &[u8]) -> Result<&str> {
    std::str::from_utf8(body).map_err(|_| Fail::Syntax("The request body is not UTF-8.".to_owned()))
}

/// How a service speaks of a value that is not of its member's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    Plain,
    /// DynamoDB's framework, which also takes texts for booleans.
    Coral,
}

/// Our own words without the parser's position; for broken JSON, no more than that.
fn explain(error: &serde_json::Error, words: Words) -> Fail {
    if error.classify() != serde_json::error::Category::Data {
        return Fail::Syntax("The request body is not valid JSON.".to_owned());
    }
    let text = error.to_string();
    let text = text.rfind(" at line ").map_or(text.as_str(), |at| &text[..at]);
    let mut parts = text.split(MARK);
    let (Some(""), Some(found), Some(expected), class) = (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Fail::Syntax(text.to_owned());
    };
    Fail::Syntax(match words {
        Words::Coral => coral(found, expected, class.unwrap_or("")),
        Words::Plain => plain(found, expected),
    })
}

fn plain(found: &str, expected: &str) -> String {
    let expected = if expected == MEMBER { "Structure" } else { expected };
    match found {
        "LIST" => "Start of list found where not expected".to_owned(),
        "STRUCTURE" => "Start of structure or map found where not expected".to_owned(),
        "DECIMAL_VALUE" => format!("NUMBER_VALUE can not be converted to {expected}"),
        found => format!("{found} can not be converted to {expected}"),
    }
}

fn coral(found: &str, expected: &str, class: &str) -> String {
    match (found, expected) {
        ("STRUCTURE", _) => "Start of structure or map found where not expected".to_owned(),
        ("LIST", "Map" | "Structure") if class.contains('<') => format!("Unrecognized collection type {class}"),
        ("LIST", _) => format!("Unrecognized collection type class {class}"),
        ("STRING_VALUE", "Blob") if !class.starts_with("java") => class.to_owned(),
        (_, "Blob") => "only base-64-encoded strings are convertible to bytes".to_owned(),
        (_, "List" | "Map" | MEMBER) => "Unexpected field type".to_owned(),
        (_, "Structure") => "Unexpected value type in payload".to_owned(),
        ("STRING_VALUE", "Boolean") => "Unexpected token received from parser".to_owned(),
        (found, expected) => format!("{found} cannot be converted to {expected}"),
    }
}

/// A structure that is a member of another.
const MEMBER: &str = "Member";

/// What Java calls a type.
fn class(of: &Type) -> String {
    const MODEL: &str = "com.amazonaws.dynamodb.v20120810.";
    match &of.kind {
        Kind::Struct(shape) => format!("{MODEL}{}", shape.name),
        Kind::Blob => "java.nio.ByteBuffer".to_owned(),
        Kind::Map { of: Type { kind: Kind::Struct(inner), .. }, .. } => {
            format!("java.util.Map<java.lang.String, {MODEL}{}>", inner.name)
        }
        Kind::Map { .. } => "java.util.Map<java.lang.String, java.lang.String>".to_owned(),
        _ => format!("java.lang.{}", scalar::type_name(of)),
    }
}

struct Structure<'a> {
    into: &'a mut dyn Struct,
    words: Words,
}

impl<'de> DeserializeSeed<'de> for Structure<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Structure<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a structure")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        let fields = self.into.shape().fields;
        let mut next = 0;
        while let Some(found) = map.next_key_seed(Key { fields, next })? {
            let Some(index) = found else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            next = index + 1;
            let slot = self.into.get_mut(index);
            slot.clear();
            map.next_value_seed(Value { slot, of: fields[index].of, words: self.words, is_element: false })?;
        }
        Ok(())
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> std::result::Result<(), E> {
        Err(not(kind_of_bool(value), "Structure"))
    }
    fn visit_i64<E: serde::de::Error>(self, _: i64) -> std::result::Result<(), E> {
        Err(not("NUMBER_VALUE", "Structure"))
    }
    fn visit_u64<E: serde::de::Error>(self, _: u64) -> std::result::Result<(), E> {
        Err(not("NUMBER_VALUE", "Structure"))
    }
    fn visit_f64<E: serde::de::Error>(self, _: f64) -> std::result::Result<(), E> {
        Err(not("DECIMAL_VALUE", "Structure"))
    }
    fn visit_str<E: serde::de::Error>(self, _: &str) -> std::result::Result<(), E> {
        Err(not("STRING_VALUE", "Structure"))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> std::result::Result<(), A::Error> {
        Err(not_of("LIST", "Structure", &format!("com.amazonaws.dynamodb.v20120810.{}", self.into.shape().name)))
    }
    fn visit_unit<E: serde::de::Error>(self) -> std::result::Result<(), E> {
        Ok(())
    }
}

/// A member's name, looked up where the last one makes it likely before anywhere else.
struct Key {
    fields: &'static [schema::Field],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<usize>;
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<Option<usize>, D::Error> {
        reader.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> std::result::Result<Option<usize>, E> {
        let fits = |index: &usize| {
            let field = &self.fields[*index];
            field.wire == name && field.location == Location::Body
        };
        Ok((self.next..self.fields.len()).chain(0..self.next.min(self.fields.len())).find(fits))
    }
}

struct Value<'a> {
    slot: &'a mut dyn Slot,
    of: &'a Type,
    words: Words,
    /// Of a list or a map.
    is_element: bool,
}

impl Value<'_> {
    /// What the type is called; a structure that is a member otherwise than one in a list or map.
    fn expected(&self) -> &'static str {
        match &self.of.kind {
            Kind::Struct(_) if !self.is_element => MEMBER,
            _ => scalar::type_name(self.of),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    /// `null` leaves a member absent.
    fn visit_unit<E: serde::de::Error>(self) -> std::result::Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> std::result::Result<(), E> {
        let Fill::Bool(to) = self.slot.fill() else { return Err(not(kind_of_bool(value), self.expected())) };
        *to = value;
        Ok(())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> std::result::Result<(), E> {
        let expected = self.expected();
        match self.slot.fill() {
            Fill::Int(to) => *to = i32::try_from(value).map_err(|_| not("NUMBER_VALUE", "Integer"))?,
            Fill::Long(to) => *to = value,
            Fill::Float(to) => *to = value as f32,
            Fill::Double(to) => *to = value as f64,
            Fill::Time(to) => *to = seconds(value as f64).ok_or_else(|| not("NUMBER_VALUE", "Timestamp"))?,
            _ => return Err(not("NUMBER_VALUE", expected)),
        }
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> std::result::Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> std::result::Result<(), E> {
        let expected = self.expected();
        // `3.0` is an integer too; `3.5` is none, or cut off.
        let whole = (value.fract() == 0.0 || self.words == Words::Coral) && value.abs() < 9.0e15;
        match self.slot.fill() {
            Fill::Float(to) => *to = value as f32,
            Fill::Double(to) => *to = value,
            Fill::Time(to) => *to = seconds(value).ok_or_else(|| not("NUMBER_VALUE", "Timestamp"))?,
            Fill::Int(_) | Fill::Long(_) if whole => return self.visit_i64(value.floor() as i64),
            _ => return Err(not("DECIMAL_VALUE", expected)),
        }
        Ok(())
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> std::result::Result<(), E> {
        let expected = self.expected();
        let wrong = |_| not("STRING_VALUE", expected);
        match self.slot.fill() {
            Fill::Text(to) => value.clone_into(to),
            Fill::Bool(to) if self.words == Words::Coral => {
                *to = match value.to_ascii_uppercase().as_str() {
                    "TRUE" | "1" | "YES" => true,
                    "FALSE" | "0" | "NO" => false,
                    _ => return Err(not("STRING_VALUE", "Boolean")),
                }
            }
            Fill::Blob(_) if self.words == Words::Coral && !value.len().is_multiple_of(4) => {
                let length = value.len();
                let text = format!("Base64 encoded length is expected a multiple of 4 bytes but found: {length}");
                return Err(not_of("STRING_VALUE", "Blob", &text));
            }
            Fill::Blob(to) => {
                let broken = |_| not_of("STRING_VALUE", "Blob", "Invalid last non-pad Base64 character dectected");
                *to = scalar::base64_decode(value).map_err(broken)?.into();
            }
            Fill::Time(to) => *to = Timestamp::parse(value).map_err(|_| not("STRING_VALUE", "Timestamp"))?,
            Fill::Float(to) if unnumbered(value) => *to = scalar::number(value).map_err(wrong)? as f32,
            Fill::Double(to) if unnumbered(value) => *to = scalar::number(value).map_err(wrong)?,
            _ => return Err(not("STRING_VALUE", expected)),
        }
        Ok(())
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> std::result::Result<(), E> {
        if let Fill::Text(to) = self.slot.fill() {
            *to = value;
            return Ok(());
        }
        self.visit_str(&value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<(), A::Error> {
        let (Fill::List(list), Kind::List { of, .. }) = (self.slot.fill(), &self.of.kind) else {
            return Err(not_of("LIST", self.expected(), &class(self.of)));
        };
        while items.next_element_seed(Item { list, of, words: self.words })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<(), A::Error> {
        match (self.slot.fill(), &self.of.kind) {
            (Fill::Struct(into), _) => Structure { into, words: self.words }.visit_map(map),
            (Fill::Map(to), Kind::Map { of, .. }) => {
                while let Some(key) = map.next_key::<String>()? {
                    map.next_value_seed(Entry { to, key, of, words: self.words })?;
                }
                Ok(())
            }
            _ => Err(not("STRUCTURE", self.expected())),
        }
    }
}

/// A list's element: `null` is none.
struct Item<'a> {
    list: &'a mut dyn schema::List,
    of: &'a Type,
    words: Words,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Item<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list's element")
    }
    fn visit_none<E: serde::de::Error>(self) -> std::result::Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        Value { slot: self.list.push(), of: self.of, words: self.words, is_element: true }.deserialize(reader)
    }
}

/// A map's value: `null` is none.
struct Entry<'a> {
    to: &'a mut dyn schema::Map,
    key: String,
    of: &'a Type,
    words: Words,
}

impl<'de> DeserializeSeed<'de> for Entry<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        reader.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Entry<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map's value")
    }
    fn visit_none<E: serde::de::Error>(self) -> std::result::Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, reader: D) -> std::result::Result<(), D::Error> {
        let slot = self.to.entry(self.key);
        slot.clear();
        Value { slot, of: self.of, words: self.words, is_element: true }.deserialize(reader)
    }
}

fn seconds(value: f64) -> Option<Timestamp> {
    (value.is_finite() && value.abs() < 1e14).then(|| Timestamp::from_millis((value * 1000.0).round() as i64))
}

fn unnumbered(value: &str) -> bool {
    matches!(value, "NaN" | "Infinity" | "-Infinity")
}

/// Stands between the parts of an error of ours: no JSON text that a message could quote has it.
const MARK: char = '\u{1}';

fn not<E: serde::de::Error>(found: &str, expected: &str) -> E {
    not_of(found, expected, "")
}

/// With what Java calls the type, or what is wrong with the text.
fn not_of<E: serde::de::Error>(found: &str, expected: &str, class: &str) -> E {
    E::custom(format_args!("{MARK}{found}{MARK}{expected}{MARK}{class}"))
}

fn kind_of_bool(value: bool) -> &'static str {
    if value { "TRUE_VALUE" } else { "FALSE_VALUE" }
}
