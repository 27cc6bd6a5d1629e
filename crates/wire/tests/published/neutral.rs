//! One JSON spelling of values, whatever the protocol: times as milliseconds, blobs as hexadecimal digits, floats by
//! their bits' name where they have no digits.

use schema::{Fill, Kind, Slot, Struct, Timestamp, Type, View};
use serde_json::{Map, Value, json};

/// What a structure holds.
pub fn of_struct(value: &dyn Struct) -> Value {
    let mut out = Map::new();
    for (index, field) in value.shape().fields.iter().enumerate() {
        let held = of_view(&value.get(index).view());
        if !held.is_null() {
            out.insert(field.name.to_owned(), held);
        }
    }
    Value::Object(out)
}

fn of_view(view: &View<'_>) -> Value {
    match view {
        View::Absent => Value::Null,
        View::Bool(value) => json!(value),
        View::Int(n) => json!(n),
        View::Long(n) => json!(n),
        View::Float(n) => number(f64::from(*n)),
        View::Double(n) => number(*n),
        View::Text(text) => json!(text),
        View::Blob(bytes) => json!(hex::encode(bytes)),
        // The cases' own tables have no streams.
        View::Body(_) => Value::Null,
        View::Time(time) => json!(time.millis()),
        View::Struct(inner) => of_struct(*inner),
        View::List(list) => (0..list.len()).map(|index| of_view(&list.at(index).view())).collect(),
        View::Map(map) => {
            let mut out = Map::new();
            map.each(&mut |key, slot| {
                out.insert(key.to_owned(), of_view(&slot.view()));
            });
            Value::Object(out)
        }
    }
}

fn number(n: f64) -> Value {
    match n {
        n if n.is_nan() => json!("NaN"),
        n if n.is_infinite() => json!(if n > 0.0 { "Infinity" } else { "-Infinity" }),
        n => json!(n),
    }
}

/// Fills a structure from a case's own JSON: times are epoch seconds, blobs their text.
pub fn fill_struct(into: &mut dyn Struct, given: &Value) -> Result<(), String> {
    for (name, value) in given.as_object().ok_or("a structure's value is no object")? {
        let fields = into.shape().fields;
        let index = fields.iter().position(|f| f.name == name).ok_or_else(|| format!("no member {name}"))?;
        fill_slot(into.get_mut(index), fields[index].of, value)?;
    }
    Ok(())
}

fn fill_slot(slot: &mut dyn Slot, of: &'static Type, given: &Value) -> Result<(), String> {
    if given.is_null() {
        slot.clear();
        return Ok(());
    }
    let wrong = || format!("{given} does not fit");
    let float = || match given.as_str() {
        Some("NaN") => Ok(f64::NAN),
        Some("Infinity") => Ok(f64::INFINITY),
        Some("-Infinity") => Ok(f64::NEG_INFINITY),
        _ => given.as_f64().ok_or_else(wrong),
    };
    match (slot.fill(), &of.kind) {
        (Fill::Bool(to), _) => *to = given.as_bool().ok_or_else(wrong)?,
        (Fill::Int(to), _) => *to = given.as_i64().and_then(|n| n.try_into().ok()).ok_or_else(wrong)?,
        (Fill::Long(to), _) => *to = given.as_i64().ok_or_else(wrong)?,
        (Fill::Float(to), _) => *to = float()? as f32,
        (Fill::Double(to), _) => *to = float()?,
        (Fill::Text(to), _) => given.as_str().ok_or_else(wrong)?.clone_into(to),
        (Fill::Blob(to), _) => *to = given.as_str().ok_or_else(wrong)?.as_bytes().to_vec().into(),
        (Fill::Time(to), _) => {
            *to = Timestamp::from_millis((given.as_f64().ok_or_else(wrong)? * 1000.0).round() as i64);
        }
        (Fill::Struct(inner), _) => fill_struct(inner, given)?,
        (Fill::List(list), Kind::List { of, .. }) => {
            for item in given.as_array().ok_or_else(wrong)? {
                fill_slot(list.push(), of, item)?;
            }
        }
        (Fill::Map(map), Kind::Map { of, .. }) => {
            for (key, item) in given.as_object().ok_or_else(wrong)? {
                fill_slot(map.entry(key.clone()), of, item)?;
            }
        }
        _ => return Err(wrong()),
    }
    Ok(())
}

/// Without empty structures, lists and maps, of which some protocols say nothing, and without nulls.
pub fn pruned(value: &Value) -> Value {
    let is_kept = |value: &Value| match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
        _ => true,
    };
    match value {
        Value::Array(list) => list.iter().map(pruned).collect(),
        Value::Object(map) => {
            let kept = map.iter().map(|(key, value)| (key.clone(), pruned(value)));
            Value::Object(kept.filter(|(_, value)| is_kept(value)).collect())
        }
        other => other.clone(),
    }
}
