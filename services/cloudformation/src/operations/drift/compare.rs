//! Properties that a template gives, held against those that a resource has. What the template leaves open is not
//! compared, numbers and texts of the same look are the same, and the order of a list says nothing.

use kernel::tags::Tags;
use serde_json::{Map, Value};

use crate::records::Difference;
use crate::template::model::as_text;

pub struct Compared {
    pub expected: Value,
    pub actual: Value,
    pub differences: Vec<Difference>,
}

/// Compares those properties that both sides know. `inherited` are the stack's tags, which every resource has.
pub fn compare(expected: &Map<String, Value>, actual: &Map<String, Value>, inherited: &Tags) -> Compared {
    let (mut left, mut right) = (Map::new(), Map::new());
    let mut differences = Vec::new();
    for (name, wanted) in expected {
        let Some(found) = actual.get(name) else { continue };
        let found = if name == "Tags" { own_tags(found, wanted, inherited) } else { parsed(found) };
        let found = like(&parsed(wanted), found);
        difference(&format!("/{name}"), &parsed(wanted), &found, &mut differences);
        left.insert(name.clone(), wanted.clone());
        if !found.is_null() {
            right.insert(name.clone(), found);
        }
    }
    Compared { expected: Value::Object(left), actual: Value::Object(right), differences }
}

/// The tags without AWS's own, and without the stack's but for those that the resource itself gives.
fn own_tags(found: &Value, wanted: &Value, inherited: &Tags) -> Value {
    let given = |key: &str| match wanted {
        Value::Array(tags) => tags.iter().any(|tag| tag.get("Key").map(as_text).as_deref() == Some(key)),
        Value::Object(tags) => tags.contains_key(key),
        _ => false,
    };
    let keep = |key: &str| given(key) || !(key.starts_with("aws:") || inherited.contains_key(key));
    match found {
        Value::Array(tags) => {
            let own = tags.iter().filter(|tag| keep(&tag.get("Key").map(as_text).unwrap_or_default()));
            Value::Array(own.cloned().collect())
        }
        Value::Object(tags) => Value::Object(
            tags.iter().filter(|(key, _)| keep(key)).map(|(key, tag)| (key.clone(), tag.clone())).collect(),
        ),
        other => other.clone(),
    }
}

/// A policy that is given as a text, as what it says.
fn parsed(value: &Value) -> Value {
    match value {
        Value::String(text) if text.trim_start().starts_with('{') => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        other => other.clone(),
    }
}

/// `found` with only those members that `wanted` has too.
fn like(wanted: &Value, found: Value) -> Value {
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => found
            .into_iter()
            .filter_map(|(key, value)| wanted.get(&key).map(|wanted| (key.clone(), like(wanted, value))))
            .collect(),
        (Value::Array(wanted), Value::Array(found)) => {
            let Some(first @ Value::Object(_)) = wanted.first() else { return Value::Array(found) };
            // Elements are taken for alike: what any of them gives is looked at.
            let mut all = first.clone();
            for one in wanted.iter().filter_map(Value::as_object) {
                if let Value::Object(all) = &mut all {
                    one.iter().for_each(|(key, value)| {
                        all.entry(key.clone()).or_insert_with(|| value.clone());
                    });
                }
            }
            Value::Array(found.into_iter().map(|item| like(&all, item)).collect())
        }
        (_, found) => found,
    }
}

fn difference(path: &str, wanted: &Value, found: &Value, differences: &mut Vec<Difference>) {
    let mut add = |path: &str, wanted: &Value, found: &Value, kind: &str| {
        differences.push(Difference {
            path: path.to_owned(),
            expected: as_text(wanted),
            actual: as_text(found),
            kind: kind.to_owned(),
        });
    };
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            for (key, value) in wanted {
                let found = found.get(key).unwrap_or(&Value::Null);
                difference(&format!("{path}/{key}"), value, found, differences);
            }
        }
        (Value::Array(wanted), Value::Array(found)) => {
            let mut left: Vec<(usize, &Value)> = found.iter().enumerate().collect();
            let mut missing = Vec::new();
            for (index, value) in wanted.iter().enumerate() {
                match left.iter().position(|(_, found)| same(value, found)) {
                    Some(at) => {
                        left.remove(at);
                    }
                    None => missing.push((index, value)),
                }
            }
            let mut left = left.into_iter();
            for (index, value) in missing {
                match left.next() {
                    Some((_, found)) => difference(&format!("{path}/{index}"), value, found, differences),
                    None => differences.push(Difference {
                        path: format!("{path}/{index}"),
                        expected: as_text(value),
                        actual: "null".to_owned(),
                        kind: "REMOVE".to_owned(),
                    }),
                }
            }
            for (index, found) in left {
                differences.push(Difference {
                    path: format!("{path}/{index}"),
                    expected: "null".to_owned(),
                    actual: as_text(found),
                    kind: "ADD".to_owned(),
                });
            }
        }
        _ if same(wanted, found) => {}
        (_, Value::Null) => add(path, wanted, found, "REMOVE"),
        _ => add(path, wanted, found, "NOT_EQUAL"),
    }
}

fn same(wanted: &Value, found: &Value) -> bool {
    match (wanted, found) {
        (Value::Object(_), Value::Object(_)) | (Value::Array(_), Value::Array(_)) => {
            let mut differences = Vec::new();
            difference("", wanted, found, &mut differences);
            differences.is_empty()
        }
        // One element and a list of it say the same in a policy.
        (Value::Array(one), other) | (other, Value::Array(one)) if one.len() == 1 => same(&one[0], other),
        (wanted, found) => {
            let (wanted, found) = (as_text(wanted), as_text(found));
            wanted == found || matches!((wanted.parse::<f64>(), found.parse::<f64>()), (Ok(a), Ok(b)) if a == b)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(expected: Value, actual: Value) -> Vec<String> {
        let object = |value: Value| value.as_object().cloned().expect("an object");
        let inherited = Tags::from([("team".to_owned(), "a".to_owned())]);
        let compared = compare(&object(expected), &object(actual), &inherited);
        compared
            .differences
            .into_iter()
            .map(|one| format!("{} {} {}>{}", one.kind, one.path, one.expected, one.actual))
            .collect()
    }

    #[test]
    fn only_what_the_template_says_and_differs_is_told() {
        let cases = [
            (json!({"Port": "80", "On": "true"}), json!({"Port": 80, "On": true, "More": 1}), vec![]),
            (json!({"Unknown": 1}), json!({}), vec![]),
            (json!({"Name": "a"}), json!({"Name": "b"}), vec!["NOT_EQUAL /Name a>b"]),
            (json!({"Name": "a"}), json!({"Name": null}), vec!["REMOVE /Name a>null"]),
            (json!({"Ids": ["a", "b"]}), json!({"Ids": ["b", "a"]}), vec![]),
            (json!({"Ids": ["a"]}), json!({"Ids": ["a", "c"]}), vec!["ADD /Ids/1 null>c"]),
            (
                json!({"Tags": [{"Key": "k", "Value": "v"}]}),
                json!({"Tags": [{"Key": "team", "Value": "a"}, {"Key": "aws:x", "Value": "y"}, {"Key": "k", "Value": "w"}]}),
                vec!["NOT_EQUAL /Tags/0/Value v>w"],
            ),
            (
                json!({"Rules": [{"Port": 80, "Cidr": "a"}]}),
                json!({"Rules": [{"Port": 443, "Cidr": "b", "Id": 1}, {"Port": 80, "Cidr": "a"}]}),
                vec![r#"ADD /Rules/0 null>{"Port":443,"Cidr":"b"}"#],
            ),
            (json!({"P": {"Action": ["a"]}}), json!({"P": "{\"Action\": \"a\"}"}), vec![]),
        ];
        for (expected, actual, wanted) in cases {
            assert_eq!(told(expected.clone(), actual), wanted, "{expected}");
        }
    }
}
