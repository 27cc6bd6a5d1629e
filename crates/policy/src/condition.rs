//! The `Condition` block: operators, their modifiers, and how keys and values combine.
//!
//! Conditions and keys are joined by AND; the values of one key by OR (by NOR for negated operators). Follows "IAM JSON
//! policy elements: Condition operators" and "Multivalued context keys".

use std::cmp::Ordering;

use serde_json::Value;

use crate::context::Context;
use crate::document::Kind;
use crate::error::PolicyError;
use crate::pattern::Pattern;
use crate::values::{address_in, compare_dates, compare_numbers, parse_bool, same_bytes};

/// One operator, one key and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    operator: Operator,
    negated: bool,
    set: Set,
    if_exists: bool,
    /// In lower case.
    key: String,
    /// As the document writes it.
    written: String,
    values: Vec<Pattern>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Set {
    Single,
    ForAllValues,
    ForAnyValue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    IpAddress,
    Arn,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// Every operator: its name, what it does, whether it negates.
const OPERATORS: &[(&str, Operator, bool)] = &[
    ("StringEquals", Operator::StringEquals, false),
    ("StringNotEquals", Operator::StringEquals, true),
    ("StringEqualsIgnoreCase", Operator::StringEqualsIgnoreCase, false),
    ("StringNotEqualsIgnoreCase", Operator::StringEqualsIgnoreCase, true),
    ("StringLike", Operator::StringLike, false),
    ("StringNotLike", Operator::StringLike, true),
    ("NumericEquals", Operator::Numeric(Comparison::Equal), false),
    ("NumericNotEquals", Operator::Numeric(Comparison::Equal), true),
    ("NumericLessThan", Operator::Numeric(Comparison::Less), false),
    ("NumericLessThanEquals", Operator::Numeric(Comparison::LessOrEqual), false),
    ("NumericGreaterThan", Operator::Numeric(Comparison::Greater), false),
    ("NumericGreaterThanEquals", Operator::Numeric(Comparison::GreaterOrEqual), false),
    ("DateEquals", Operator::Date(Comparison::Equal), false),
    ("DateNotEquals", Operator::Date(Comparison::Equal), true),
    ("DateLessThan", Operator::Date(Comparison::Less), false),
    ("DateLessThanEquals", Operator::Date(Comparison::LessOrEqual), false),
    ("DateGreaterThan", Operator::Date(Comparison::Greater), false),
    ("DateGreaterThanEquals", Operator::Date(Comparison::GreaterOrEqual), false),
    ("Bool", Operator::Bool, false),
    ("BinaryEquals", Operator::Binary, false),
    ("IpAddress", Operator::IpAddress, false),
    ("NotIpAddress", Operator::IpAddress, true),
    ("ArnEquals", Operator::Arn, false),
    ("ArnLike", Operator::Arn, false),
    ("ArnNotEquals", Operator::Arn, true),
    ("ArnNotLike", Operator::Arn, true),
    ("Null", Operator::Null, false),
];

/// Parses a `Condition` block. `variables`: whether the document's version knows policy variables.
pub(crate) fn parse(block: &Value, kind: Kind, variables: bool) -> Result<Vec<Condition>, PolicyError> {
    let mut conditions = Vec::new();
    for (name, keys) in block.as_object().ok_or_else(PolicyError::syntax)? {
        let unknown = || match kind {
            Kind::Identity => PolicyError::syntax(),
            _ => PolicyError::new(format!("Invalid Condition type : {name}")),
        };
        let (set, rest) = match name.split_once(':') {
            Some((set, rest)) if set.eq_ignore_ascii_case("ForAllValues") => (Set::ForAllValues, rest),
            Some((set, rest)) if set.eq_ignore_ascii_case("ForAnyValue") => (Set::ForAnyValue, rest),
            Some(_) => return Err(unknown()),
            None => (Set::Single, name.as_str()),
        };
        let bare = strip_suffix_ignoring_case(rest, "IfExists");
        let found = OPERATORS.iter().find(|(known, ..)| known.eq_ignore_ascii_case(bare.unwrap_or(rest)));
        let &(_, operator, negated) = found.ok_or_else(unknown)?;
        let if_exists = bare.is_some();
        if operator == Operator::Null && (if_exists || set != Set::Single) {
            return Err(unknown());
        }
        // "Policy variables: supported" stands at the string, boolean and ARN operators only.
        let variables = variables
            && matches!(
                operator,
                Operator::StringEquals
                    | Operator::StringEqualsIgnoreCase
                    | Operator::StringLike
                    | Operator::Bool
                    | Operator::Arn
            );
        for (key, values) in keys.as_object().ok_or_else(PolicyError::syntax)? {
            if !key.contains(':') {
                return Err(PolicyError::vendor());
            }
            let values = parse_values(values)?.iter().map(|value| Pattern::compile(value, variables)).collect();
            let (key, written) = (key.to_ascii_lowercase(), key.clone());
            conditions.push(Condition { operator, negated, set, if_exists, key, written, values });
        }
    }
    Ok(conditions)
}

impl Condition {
    /// The keys that the condition reads, policy variables in its values included.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.written.as_str()).chain(self.values.iter().flat_map(Pattern::keys))
    }

    /// Whether the condition holds for a request.
    pub(crate) fn holds(&self, context: &Context<'_>) -> bool {
        let present = context.get(&self.key);
        if self.operator == Operator::Null {
            // `true` asks that the key be absent.
            return self.values.iter().any(|value| {
                let wanted = value.literal(context).as_deref().and_then(parse_bool);
                wanted == Some(present.is_none_or(<[String]>::is_empty))
            });
        }
        let Some(values) = present else {
            return match self.set {
                _ if self.if_exists => true,
                Set::Single => self.negated,
                Set::ForAllValues => true,
                Set::ForAnyValue => false,
            };
        };
        let one = |value: &String| self.values.iter().any(|pattern| self.value_matches(pattern, value, context));
        // An empty string is an empty set to the set operators.
        let mut set = values.iter().filter(|value| !value.is_empty());
        match self.set {
            Set::Single => values.iter().any(one) != self.negated,
            Set::ForAllValues => set.all(|value| one(value) != self.negated),
            Set::ForAnyValue => set.any(|value| one(value) != self.negated),
        }
    }

    fn value_matches(&self, pattern: &Pattern, value: &str, context: &Context<'_>) -> bool {
        if self.operator == Operator::StringLike {
            return pattern.matches(value, context);
        }
        if self.operator == Operator::Arn {
            return pattern.matches_arn(value, context);
        }
        let Some(wanted) = pattern.literal(context) else { return false };
        match self.operator {
            Operator::StringEquals => wanted == value,
            Operator::StringEqualsIgnoreCase => wanted.to_lowercase() == value.to_lowercase(),
            Operator::Numeric(comparison) => compare_numbers(value, &wanted).is_some_and(|o| comparison.accepts(o)),
            Operator::Date(comparison) => compare_dates(value, &wanted).is_some_and(|o| comparison.accepts(o)),
            Operator::Bool => parse_bool(&wanted).is_some() && parse_bool(&wanted) == parse_bool(value),
            Operator::Binary => same_bytes(&wanted, value) == Some(true),
            Operator::IpAddress => address_in(&wanted, value) == Some(true),
            // Handled before: they match patterns, not literals, or do not look at the value at all.
            Operator::StringLike | Operator::Arn | Operator::Null => false,
        }
    }
}

impl Comparison {
    fn accepts(self, ordering: Ordering) -> bool {
        match self {
            Comparison::Equal => ordering.is_eq(),
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
            Comparison::Greater => ordering.is_gt(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

fn parse_values(values: &Value) -> Result<Vec<String>, PolicyError> {
    match values {
        Value::Array(list) => list.iter().map(parse_value).collect(),
        one => Ok(vec![parse_value(one)?]),
    }
}

fn parse_value(value: &Value) -> Result<String, PolicyError> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(flag) => Ok(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => Err(PolicyError::syntax()),
    }
}

fn strip_suffix_ignoring_case<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let at = text.len().checked_sub(suffix.len())?;
    (text.is_char_boundary(at) && text[at..].eq_ignore_ascii_case(suffix)).then(|| &text[..at])
}
