//! The API's structures as JSON, by their members' names: how documents are kept.

use schema::{Bytes, Fill, Slot, Struct, Timestamp, View};
use serde_json::{Map, Value};

pub fn value(of: &dyn Struct) -> Value {
    let mut members = Map::new();
    for (index, field) in of.shape().fields.iter().enumerate() {
        if let Some(value) = value_of(of.get(index).view()) {
            members.insert(field.name.to_owned(), value);
        }
    }
    Value::Object(members)
}

pub fn read<T: Struct + Default>(value: &Value) -> T {
    let mut into = T::default();
    fill_struct(&mut into, value);
    into
}

fn value_of(view: View<'_>) -> Option<Value> {
    Some(match view {
        // A stream is no part of a document.
        View::Absent | View::Body(_) => return None,
        View::Bool(value) => value.into(),
        View::Int(value) => value.into(),
        View::Long(value) => value.into(),
        View::Float(value) => f64::from(value).into(),
        View::Double(value) => value.into(),
        View::Text(value) => value.into(),
        View::Blob(value) => hex::encode(value).into(),
        View::Time(value) => value.millis().into(),
        View::Struct(inner) => value(inner),
        View::List(list) => {
            (0..list.len()).map(|index| value_of(list.at(index).view()).unwrap_or(Value::Null)).collect()
        }
        View::Map(map) => {
            let mut members = Map::new();
            map.each(&mut |key, slot| {
                members.insert(key.to_owned(), value_of(slot.view()).unwrap_or(Value::Null));
            });
            Value::Object(members)
        }
    })
}

fn fill_struct(into: &mut dyn Struct, value: &Value) {
    for (index, field) in into.shape().fields.iter().enumerate() {
        if let Some(value) = value.get(field.name) {
            fill(into.get_mut(index), value);
        }
    }
}

fn fill(slot: &mut dyn Slot, value: &Value) {
    match slot.fill() {
        Fill::Bool(to) => *to = value.as_bool().unwrap_or_default(),
        Fill::Int(to) => *to = value.as_i64().and_then(|number| i32::try_from(number).ok()).unwrap_or_default(),
        Fill::Long(to) => *to = value.as_i64().unwrap_or_default(),
        Fill::Float(to) => *to = value.as_f64().unwrap_or_default() as f32,
        Fill::Double(to) => *to = value.as_f64().unwrap_or_default(),
        Fill::Text(to) => value.as_str().unwrap_or_default().clone_into(to),
        Fill::Blob(to) => *to = Bytes::from(hex::decode(value.as_str().unwrap_or_default()).unwrap_or_default()),
        Fill::Time(to) => *to = Timestamp::from_millis(value.as_i64().unwrap_or_default()),
        Fill::Struct(to) => fill_struct(to, value),
        Fill::List(to) => value.as_array().into_iter().flatten().for_each(|item| fill(to.push(), item)),
        Fill::Map(to) => {
            value.as_object().into_iter().flatten().for_each(|(key, item)| fill(to.entry(key.clone()), item));
        }
        Fill::Body(_) => {}
    }
}
