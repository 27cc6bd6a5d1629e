//! Walks a decoded input and lists what the model forbids. The wording of the answer is each protocol's matter.

use crate::shape::{Check, Field, Kind, Type, flag};
use crate::slot::{Slot, Struct, View};

/// One thing wrong with a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// The path of members from the input, as AWS prints it: `tags.1.member.key`.
    pub path: String,
    /// The member's name in the model.
    pub member: &'static str,
    /// The member's name in a query or ec2 request.
    pub query: &'static str,
    pub value: String,
    pub kind: ViolationKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ViolationKind {
    Missing,
    TooShort(f64),
    TooLong(f64),
    TooSmall(f64),
    TooLarge(f64),
    NotInEnum(&'static [&'static str]),
    /// The pattern as the model writes it; the caller decides whether the value breaks it (patterns need an engine).
    Pattern(&'static str),
}

/// Everything wrong with `input`, in the order of its fields. `matches(pattern, value)` says whether a value fits a
/// pattern of the model.
pub fn violations(input: &dyn Struct, matches: &dyn Fn(&'static str, &str) -> bool) -> Vec<Violation> {
    let mut found = Vec::new();
    walk_struct(input, "", matches, &mut found);
    found
}

fn walk_struct(
    input: &dyn Struct,
    path: &str,
    matches: &dyn Fn(&'static str, &str) -> bool,
    found: &mut Vec<Violation>,
) {
    for (index, field) in input.shape().fields.iter().enumerate() {
        let slot = input.get(index);
        let here =
            || if path.is_empty() { lower_first(field.name) } else { format!("{path}.{}", lower_first(field.name)) };
        if matches!(slot.view(), View::Absent) {
            if field.flags & flag::REQUIRED != 0 {
                found.push(violation(here(), field, String::new(), ViolationKind::Missing));
            }
            continue;
        }
        if needs_walk(field.of) {
            walk_value(slot, field.of, field, here(), matches, found);
        }
    }
}

/// Whether anything below `of` could be wrong: scalars without a check cannot.
fn needs_walk(of: &Type) -> bool {
    of.check.is_some() || matches!(of.kind, Kind::Struct(_) | Kind::List { .. } | Kind::Map { .. })
}

fn walk_value(
    slot: &dyn Slot,
    of: &Type,
    field: &Field,
    path: String,
    matches: &dyn Fn(&'static str, &str) -> bool,
    found: &mut Vec<Violation>,
) {
    let mut report = |kind: ViolationKind, value: String| found.push(violation(path.clone(), field, value, kind));
    if let Some(check) = of.check {
        match slot.view() {
            View::Text(text) => {
                check_size(check, text.chars().count() as f64, true, &mut |kind| report(kind, text.to_owned()));
                if !check.values.is_empty() && !check.values.contains(&text) {
                    report(ViolationKind::NotInEnum(check.values), text.to_owned());
                }
                if let Some(pattern) = check.pattern.filter(|pattern| !matches(pattern, text)) {
                    report(ViolationKind::Pattern(pattern), text.to_owned());
                }
            }
            View::Blob(blob) => check_size(check, blob.len() as f64, true, &mut |kind| report(kind, String::new())),
            View::List(list) => check_size(check, list.len() as f64, true, &mut |kind| report(kind, String::new())),
            View::Map(map) => check_size(check, map.len() as f64, true, &mut |kind| report(kind, String::new())),
            View::Int(n) => check_size(check, f64::from(n), false, &mut |kind| report(kind, n.to_string())),
            View::Long(n) => check_size(check, n as f64, false, &mut |kind| report(kind, n.to_string())),
            View::Float(n) => check_size(check, f64::from(n), false, &mut |kind| report(kind, n.to_string())),
            View::Double(n) => check_size(check, n, false, &mut |kind| report(kind, n.to_string())),
            View::Absent | View::Bool(_) | View::Time(_) | View::Struct(_) | View::Body(_) => {}
        }
    }
    match (slot.view(), &of.kind) {
        (View::Struct(inner), _) => walk_struct(inner, &path, matches, found),
        (View::List(list), Kind::List { of, .. }) if needs_walk(of) => {
            for index in 0..list.len() {
                walk_value(list.at(index), of, field, format!("{path}.{}.member", index + 1), matches, found);
            }
        }
        (View::Map(map), Kind::Map { of, .. }) if needs_walk(of) => {
            map.each(&mut |key, value| walk_value(value, of, field, format!("{path}.{key}.member"), matches, found));
        }
        _ => {}
    }
}

fn check_size(check: &Check, size: f64, is_length: bool, report: &mut dyn FnMut(ViolationKind)) {
    if let Some(min) = check.min.filter(|min| size < *min) {
        report(if is_length { ViolationKind::TooShort(min) } else { ViolationKind::TooSmall(min) });
    }
    if let Some(max) = check.max.filter(|max| size > *max) {
        report(if is_length { ViolationKind::TooLong(max) } else { ViolationKind::TooLarge(max) });
    }
}

fn violation(path: String, field: &Field, value: String, kind: ViolationKind) -> Violation {
    Violation { path, member: field.name, query: field.query, value, kind }
}

/// AWS prints members in lower camel case whatever the model's case.
fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
