//! From the JSON of a template to the structs of an API, by the names of the API's own tables.

use kernel::{Error, Result};
use schema::{Fill, Slot, Struct, Timestamp, View};
use serde_json::{Map, Value};

use super::property::{as_bool, as_int, as_number};
use crate::template::model::as_text;

/// An API struct with the members that `value` has. Err for a member that the API does not have.
pub fn build<T: Struct + Default>(value: Map<String, Value>) -> Result<T> {
    let mut built = T::default();
    fill_struct(&mut built, &value)?;
    Ok(built)
}

fn fill_struct(target: &mut dyn Struct, map: &Map<String, Value>) -> Result<()> {
    for (name, value) in map {
        let shape = target.shape();
        let Some(index) = shape.fields.iter().position(|field| field.name.eq_ignore_ascii_case(name)) else {
            return Err(Error::not_implemented(format_args!("the member {name} of {}", shape.name)));
        };
        fill(target.get_mut(index), value, name)?;
    }
    Ok(())
}

fn fill(slot: &mut dyn Slot, value: &Value, name: &str) -> Result<()> {
    let mistyped =
        |wanted: &str| Error::client("InvalidRequest", format!("Value of property {name} must be of type {wanted}"));
    match slot.fill() {
        Fill::Bool(target) => *target = as_bool(value).ok_or_else(|| mistyped("Boolean"))?,
        Fill::Int(target) => {
            let number = as_int(value).and_then(|number| i32::try_from(number).ok());
            *target = number.ok_or_else(|| mistyped("Integer"))?;
        }
        Fill::Long(target) => *target = as_int(value).ok_or_else(|| mistyped("Long"))?,
        Fill::Float(target) => *target = as_number(value).ok_or_else(|| mistyped("Double"))? as f32,
        Fill::Double(target) => *target = as_number(value).ok_or_else(|| mistyped("Double"))?,
        Fill::Text(target) => *target = as_text(value),
        Fill::Blob(target) => *target = as_text(value).into_bytes().into(),
        Fill::Body(target) => *target = schema::Body::whole(as_text(value).into_bytes().into()),
        Fill::Time(target) => *target = Timestamp::parse(&as_text(value)).map_err(|_| mistyped("Timestamp"))?,
        Fill::Struct(target) => {
            let map = value.as_object().ok_or_else(|| mistyped("Object"))?;
            fill_struct(target, map)?;
        }
        Fill::List(target) => {
            let items = value.as_array().ok_or_else(|| mistyped("List"))?;
            for item in items {
                fill(target.push(), item, name)?;
            }
        }
        Fill::Map(target) => {
            let map = value.as_object().ok_or_else(|| mistyped("Map"))?;
            for (key, item) in map {
                fill(target.entry(key.clone()), item, name)?;
            }
        }
    }
    Ok(())
}

/// The members that an API's struct has, by their names: the other way round.
pub fn show(value: &dyn Struct) -> Map<String, Value> {
    let mut shown = Map::new();
    for (index, field) in value.shape().fields.iter().enumerate() {
        let item = view(value.get(index).view());
        if !item.is_null() {
            shown.insert(field.name.to_owned(), item);
        }
    }
    shown
}

fn view(view_of: View<'_>) -> Value {
    match view_of {
        View::Text(text) => text.into(),
        View::Bool(value) => value.into(),
        View::Int(number) => number.into(),
        View::Long(number) => number.into(),
        View::Float(number) => number.into(),
        View::Double(number) => number.into(),
        View::Struct(inner) => Value::Object(show(inner)),
        View::List(list) => (0..list.len()).map(|index| view(list.at(index).view())).collect(),
        _ => Value::Null,
    }
}
