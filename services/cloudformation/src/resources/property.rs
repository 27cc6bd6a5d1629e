//! The table of a resource type's properties, and what is wrong with given ones, in AWS's words.

use serde_json::{Map, Value};

use crate::template::references;

/// One property.
pub struct Property {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// A change makes another physical resource.
    pub replaces: bool,
}

pub enum Kind {
    Text,
    Int,
    Number,
    Bool,
    /// Any value: policies, maps.
    Json,
    List(&'static Kind),
    Object(&'static [Property]),
    /// It exists on AWS and not here: using it fails by name.
    Absent,
}

impl Property {
    pub const fn new(name: &'static str, kind: Kind) -> Property {
        Property { name, kind, required: false, replaces: false }
    }

    pub const fn text(name: &'static str) -> Property {
        Property::new(name, Kind::Text)
    }

    pub const fn int(name: &'static str) -> Property {
        Property::new(name, Kind::Int)
    }

    pub const fn number(name: &'static str) -> Property {
        Property::new(name, Kind::Number)
    }

    pub const fn bool(name: &'static str) -> Property {
        Property::new(name, Kind::Bool)
    }

    pub const fn json(name: &'static str) -> Property {
        Property::new(name, Kind::Json)
    }

    pub const fn list(name: &'static str, of: &'static Kind) -> Property {
        Property::new(name, Kind::List(of))
    }

    pub const fn texts(name: &'static str) -> Property {
        Property::list(name, &Kind::Text)
    }

    pub const fn object(name: &'static str, of: &'static [Property]) -> Property {
        Property::new(name, Kind::Object(of))
    }

    pub const fn tags() -> Property {
        Property::list("Tags", &TAG_KIND)
    }

    pub const fn absent(name: &'static str) -> Property {
        Property::new(name, Kind::Absent)
    }

    #[must_use]
    pub const fn required(mut self) -> Property {
        self.required = true;
        self
    }

    #[must_use]
    pub const fn replaces(mut self) -> Property {
        self.replaces = true;
        self
    }
}

static TAG_KIND: Kind = Kind::Object(&TAG);
pub static TAG: [Property; 2] = [Property::text("Key").required(), Property::text("Value").required()];

/// What is wrong with the properties: unknown, missing and mistyped ones. `kind` names the resource type. Functions
/// that were not evaluated yet are taken for anything.
pub fn problems(kind: &str, table: &[Property], properties: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    object(kind, table, properties, "#", &mut found);
    found
}

fn object(kind: &str, table: &[Property], given: &Map<String, Value>, path: &str, found: &mut Vec<String>) {
    for (name, value) in given {
        match table.iter().find(|property| property.name == name) {
            None => found.push(format!("{path}: extraneous key [{name}] is not permitted")),
            Some(Property { kind: Kind::Absent, .. }) => {
                found.push(format!("Snowglobe does not implement the property {name} of {kind} ({path}/{name})"));
            }
            Some(property) => check(kind, &property.kind, value, &format!("{path}/{name}"), found),
        }
    }
    for property in table.iter().filter(|property| property.required && !given.contains_key(property.name)) {
        found.push(format!("{path}: required key [{}] not found", property.name));
    }
}

fn check(kind: &str, wanted: &Kind, value: &Value, path: &str, found: &mut Vec<String>) {
    if references::function(value).is_some_and(|(name, _)| name != "Condition") {
        return;
    }
    let (name, fits) = match wanted {
        Kind::Text => ("String", value.is_string() || value.is_number() || value.is_boolean()),
        Kind::Int => ("Integer", as_int(value).is_some()),
        Kind::Number => ("Number", as_number(value).is_some()),
        Kind::Bool => ("Boolean", as_bool(value).is_some()),
        Kind::Json | Kind::Absent => return,
        Kind::List(of) => match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    check(kind, of, item, &format!("{path}/{index}"), found);
                }
                return;
            }
            _ => ("JSONArray", false),
        },
        Kind::Object(table) => match value {
            Value::Object(map) => return object(kind, table, map, path, found),
            _ => ("JSONObject", false),
        },
    };
    if !fits {
        found.push(format!("{path}: expected type: {name}, found: {}", type_name(value)));
    }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "Null",
        Value::Bool(_) => "Boolean",
        Value::Number(_) => "Number",
        Value::String(_) => "String",
        Value::Array(_) => "JSONArray",
        Value::Object(_) => "JSONObject",
    }
}

/// CloudFormation takes numbers and booleans as texts too.
pub fn as_int(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => {
            number.as_i64().or_else(|| number.as_f64().filter(|n| n.fract() == 0.0).map(|n| n as i64))
        }
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

pub fn as_number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

pub fn as_bool(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    static INNER: [Property; 1] = [Property::int("Port").required()];
    static TABLE: [Property; 5] = [
        Property::text("Name").required(),
        Property::list("Rules", &Kind::Object(&INNER)),
        Property::bool("On"),
        Property::absent("Later"),
        Property::tags(),
    ];

    #[test]
    fn each_wrong_property_is_named() {
        let cases = [
            (json!({"Name": "a", "Rules": [{"Port": "80"}], "On": "true", "Tags": [{"Key": "k", "Value": 1}]}), ""),
            (json!({"Name": {"Ref": "X"}, "Rules": [{"Port": {"Ref": "P"}}]}), ""),
            (json!({}), "#: required key [Name] not found"),
            (json!({"Name": "a", "Foo": 1}), "#: extraneous key [Foo] is not permitted"),
            (json!({"Name": "a", "Rules": [{"Port": "x"}]}), "#/Rules/0/Port: expected type: Integer, found: String"),
            (json!({"Name": "a", "Rules": [{}]}), "#/Rules/0: required key [Port] not found"),
            (json!({"Name": "a", "Tags": {"k": "v"}}), "#/Tags: expected type: JSONArray, found: JSONObject"),
            (json!({"Name": ["a"]}), "#/Name: expected type: String, found: JSONArray"),
            (json!({"Name": "a", "Later": 1}), "Snowglobe does not implement the property Later of T (#/Later)"),
        ];
        for (given, expected) in cases {
            let given = given.as_object().expect("an object");
            assert_eq!(problems("T", &TABLE, given).join("\n"), expected);
        }
    }
}
