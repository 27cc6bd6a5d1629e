//! YAML templates: the YAML 1.1 that CloudFormation reads, with its short forms (`!Ref x`) written out as JSON has them.

use std::borrow::Cow;
use std::collections::HashMap;

use kernel::{Error, Result};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Tag};
use serde_json::{Map, Number, Value, json};

use crate::error::validation;

const MAX_DEPTH: usize = 100;
/// Aliases may repeat parts, but not without end.
const MAX_NODES: usize = 200_000;

/// Functions with a short form `!Name` for `Fn::Name`.
const SHORT_FORMS: [&str; 17] = [
    "And",
    "Base64",
    "Cidr",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
];

pub fn parse(body: &str) -> Result<Value> {
    let mut builder = Builder { open: Vec::new(), anchors: HashMap::new(), nodes: 0, root: None };
    for event in Parser::new_from_str(body) {
        let (event, span) = event.map_err(|error| malformed("", error.marker()))?;
        builder.take(event, &span.start)?;
    }
    builder.root.ok_or_else(|| validation("Template format error: unsupported structure."))
}

struct Builder {
    open: Vec<Open>,
    /// The value of each anchor, and how many nodes it has.
    anchors: HashMap<usize, (Value, usize)>,
    nodes: usize,
    root: Option<Value>,
}

/// A list or map whose end was not met yet.
struct Open {
    value: Partial,
    tag: Option<String>,
    anchor: usize,
    nodes_before: usize,
}

enum Partial {
    List(Vec<Value>),
    Map(Map<String, Value>, Option<String>),
}

impl Builder {
    fn take(&mut self, event: Event<'_>, at: &Marker) -> Result<()> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.count(1, at)?;
                let tag = tag_name(tag, at)?;
                if self.wants_key() && tag.is_none() {
                    self.keep(anchor, Value::String(text.clone().into_owned()), 1);
                    return self.key(text.into_owned(), at);
                }
                let plain = style == ScalarStyle::Plain && tag.is_none();
                let value = if plain { scalar(&text) } else { Value::String(text.into_owned()) };
                let value = tagged(tag.as_deref(), value, at)?;
                self.keep(anchor, value.clone(), 1);
                self.add(value, at)
            }
            Event::SequenceStart(anchor, tag) => self.start(Partial::List(Vec::new()), anchor, tag, at),
            Event::MappingStart(anchor, tag) => self.start(Partial::Map(Map::new(), None), anchor, tag, at),
            Event::SequenceEnd | Event::MappingEnd => self.end(at),
            Event::Alias(anchor) => {
                let Some((value, nodes)) = self.anchors.get(&anchor).cloned() else {
                    return Err(malformed("an alias names no anchor", at));
                };
                self.count(nodes, at)?;
                match value {
                    Value::String(text) if self.wants_key() => self.key(text, at),
                    value => self.add(value, at),
                }
            }
            Event::DocumentStart(_) if self.root.is_some() => Err(malformed("more than one document", at)),
            _ => Ok(()),
        }
    }

    fn start(&mut self, value: Partial, anchor: usize, tag: Option<Cow<'_, Tag>>, at: &Marker) -> Result<()> {
        self.count(1, at)?;
        if self.open.len() == MAX_DEPTH {
            return Err(malformed("nested too deeply", at));
        }
        if self.wants_key() {
            return Err(malformed("a key must be a text", at));
        }
        let tag = tag_name(tag, at)?;
        self.open.push(Open { value, tag, anchor, nodes_before: self.nodes - 1 });
        Ok(())
    }

    fn end(&mut self, at: &Marker) -> Result<()> {
        let Some(open) = self.open.pop() else { return Err(malformed("", at)) };
        let value = match open.value {
            Partial::List(items) => Value::Array(items),
            Partial::Map(map, _) => Value::Object(map),
        };
        let value = tagged(open.tag.as_deref(), value, at)?;
        self.keep(open.anchor, value.clone(), self.nodes - open.nodes_before);
        self.add(value, at)
    }

    fn keep(&mut self, anchor: usize, value: Value, nodes: usize) {
        if anchor > 0 {
            self.anchors.insert(anchor, (value, nodes));
        }
    }

    fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { value: Partial::Map(_, None), .. }))
    }

    fn key(&mut self, key: String, at: &Marker) -> Result<()> {
        let Some(Open { value: Partial::Map(map, pending), .. }) = self.open.last_mut() else {
            return Err(malformed("", at));
        };
        if map.contains_key(&key) {
            return Err(malformed(&format!("Duplicate key {key}"), at));
        }
        *pending = Some(key);
        Ok(())
    }

    fn add(&mut self, value: Value, at: &Marker) -> Result<()> {
        match self.open.last_mut().map(|open| &mut open.value) {
            None => self.root = Some(value),
            Some(Partial::List(items)) => items.push(value),
            Some(Partial::Map(map, pending)) => match pending.take() {
                Some(key) => {
                    map.insert(key, value);
                }
                None => return Err(malformed("a key must be a text", at)),
            },
        }
        Ok(())
    }

    fn count(&mut self, nodes: usize, at: &Marker) -> Result<()> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES { Err(malformed("too many aliases", at)) } else { Ok(()) }
    }
}

fn malformed(what: &str, at: &Marker) -> Error {
    let what = if what.is_empty() { String::new() } else { format!(" {what}") };
    let (line, column) = (at.line(), at.col() + 1);
    validation(format!("Template format error: YAML not well-formed.{what} (line {line}, column {column})"))
}

/// The short form's name; None for none and for YAML's own tags, of which only `!!str` changes anything.
fn tag_name(tag: Option<Cow<'_, Tag>>, at: &Marker) -> Result<Option<String>> {
    let Some(tag) = tag else { return Ok(None) };
    if tag.is_yaml_core_schema() {
        return match tag.suffix.as_str() {
            "str" => Ok(Some(String::new())),
            "map" | "seq" | "int" | "float" | "bool" => Ok(None),
            other => Err(malformed(&format!("could not determine a constructor for the tag !!{other}"), at)),
        };
    }
    Ok(Some(tag.suffix.clone()))
}

fn tagged(tag: Option<&str>, value: Value, at: &Marker) -> Result<Value> {
    Ok(match (tag, value) {
        (None | Some(""), value) => value,
        (Some(name @ ("Ref" | "Condition")), value) => json!({ name: value }),
        (Some("GetAtt"), Value::String(text)) => match text.split_once('.') {
            Some((resource, attribute)) => json!({ "Fn::GetAtt": [resource, attribute] }),
            None => json!({ "Fn::GetAtt": text }),
        },
        (Some("Transform"), value) => json!({ "Fn::Transform": value }),
        (Some(name), value) if SHORT_FORMS.contains(&name) => json!({ format!("Fn::{name}"): value }),
        (Some(name), _) => {
            return Err(malformed(&format!("could not determine a constructor for the tag !{name}"), at));
        }
    })
}

/// What a plain scalar is in YAML 1.1. A number that would not print as it was written (`007`, `1.10`) stays a text.
fn scalar(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => return Value::Bool(true),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => return Value::Bool(false),
        _ => {}
    }
    if let Ok(whole) = text.parse::<i64>()
        && whole.to_string() == text
    {
        return Value::Number(whole.into());
    }
    let looks_decimal = text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
    if looks_decimal
        && let Some(number) = text.parse::<f64>().ok().and_then(Number::from_f64)
        && number.to_string() == text
    {
        return Value::Number(number);
    }
    Value::String(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_written_out() {
        let template = "a: !Ref B\nb: !GetAtt X.Y.Z\nc: !Sub '${A}'\nd: !Join [',', [!Ref B, c]]\ne: !If [C, 1, !Ref AWS::NoValue]\n";
        let expected = json!({
            "a": {"Ref": "B"}, "b": {"Fn::GetAtt": ["X", "Y.Z"]}, "c": {"Fn::Sub": "${A}"},
            "d": {"Fn::Join": [",", [{"Ref": "B"}, "c"]]}, "e": {"Fn::If": ["C", 1, {"Ref": "AWS::NoValue"}]},
        });
        assert_eq!(parse(template), Ok(expected));
    }

    #[test]
    fn scalars_are_those_of_yaml_1_1() {
        let template = "a: yes\nb: 'yes'\nc: 0123\nd: 12\ne: 2012-10-17\nf: 1.10\ng: 1.5\nh: !!str 5\n";
        let expected = json!({
            "a": true, "b": "yes", "c": "0123", "d": 12, "e": "2012-10-17", "f": "1.10", "g": 1.5, "h": "5",
        });
        assert_eq!(parse(template), Ok(expected));
    }

    #[test]
    fn anchors_repeat_and_errors_name_the_line() {
        assert_eq!(parse("a: &x {k: v}\nb: *x\n"), Ok(json!({"a": {"k": "v"}, "b": {"k": "v"}})));
        for (template, expected) in [
            ("a: 1\nb: 2\na: 3\n", "Duplicate key a (line 3, column 1)"),
            ("a: [1, 2\nb: 3\n", "YAML not well-formed. (line"),
            ("a: !Nope x\n", "!Nope (line 1,"),
            ("? [a]\n: b\n", "a key must be a text (line 1,"),
        ] {
            let error = parse(template).expect_err(template);
            assert!(error.message.contains(expected), "{}", error.message);
        }
    }

    #[test]
    fn aliases_of_aliases_end() {
        let mut template = "a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n".to_owned();
        for n in 1..10 {
            let before = n - 1;
            let items = vec![format!("*a{before}"); 10].join(",");
            template.push_str(&format!("a{n}: &a{n} [{items}]\n"));
        }
        let error = parse(&template).expect_err("too large");
        assert!(error.message.contains("too many aliases"), "{}", error.message);
    }
}
