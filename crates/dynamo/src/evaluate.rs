//! Whether an item fulfils a condition.

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::condition::{Comparator, Condition, Function, Operand};
use crate::decimal::Decimal;
use crate::path::resolve;
use crate::value::{Item, Value};

pub fn matches(condition: &Condition, item: &Item) -> bool {
    match condition {
        Condition::And(a, b) => matches(a, item) && matches(b, item),
        Condition::Or(a, b) => matches(a, item) || matches(b, item),
        Condition::Not(inner) => !matches(inner, item),
        Condition::Compare(comparator, a, b) => compare(*comparator, operand(a, item), operand(b, item)),
        Condition::Between(value, low, high) => match (operand(value, item), operand(low, item), operand(high, item)) {
            (Some(value), Some(low), Some(high)) => between(&value, &low, &high),
            _ => false,
        },
        Condition::In(value, list) => {
            operand(value, item).is_some_and(|value| list.iter().any(|one| operand(one, item) == Some(value.clone())))
        }
        Condition::Call(function, arguments) => call(*function, arguments, item),
    }
}

pub fn between(value: &Value, low: &Value, high: &Value) -> bool {
    value.compare(low).is_some_and(Ordering::is_ge) && value.compare(high).is_some_and(Ordering::is_le)
}

/// Whether a string has a part, or a set or list a member.
pub fn contains(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::S(whole), Value::S(part)) => whole.contains(part.as_str()),
        (Value::B(whole), Value::B(part)) => {
            part.is_empty() || whole.windows(part.len()).any(|window| window == &part[..])
        }
        (Value::Ss(set), Value::S(member)) => set.contains(member),
        (Value::Ns(set), Value::N(member)) => set.contains(member),
        (Value::Bs(set), Value::B(member)) => set.contains(member),
        (Value::L(list), member) => list.contains(member),
        _ => false,
    }
}

/// What `size` gives, for the types that have one.
fn size(value: &Value) -> Option<usize> {
    Some(match value {
        Value::S(text) => text.encode_utf16().count(),
        Value::B(bytes) => bytes.len(),
        Value::M(map) => map.len(),
        Value::L(list) => list.len(),
        Value::Ss(set) => set.len(),
        Value::Ns(set) => set.len(),
        Value::Bs(set) => set.len(),
        Value::N(_) | Value::Bool(_) | Value::Null => return None,
    })
}

fn operand<'a>(operand_: &'a Operand, item: &'a Item) -> Option<Cow<'a, Value>> {
    match operand_ {
        Operand::Path(path) => resolve(path, item).map(Cow::Borrowed),
        Operand::Value(value) => Some(Cow::Borrowed(value)),
        Operand::Size(inner) => {
            let size = size(&*operand(inner, item)?)?;
            Some(Cow::Owned(Value::N(Decimal::from(size as i64))))
        }
    }
}

fn compare(comparator: Comparator, a: Option<Cow<'_, Value>>, b: Option<Cow<'_, Value>>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return comparator == Comparator::NotEqual };
    let ordering = |fits: fn(Ordering) -> bool| a.compare(&b).is_some_and(fits);
    match comparator {
        Comparator::Equal => a == b,
        Comparator::NotEqual => a != b,
        Comparator::Less => ordering(Ordering::is_lt),
        Comparator::LessOrEqual => ordering(Ordering::is_le),
        Comparator::Greater => ordering(Ordering::is_gt),
        Comparator::GreaterOrEqual => ordering(Ordering::is_ge),
    }
}

fn call(function: Function, arguments: &[Operand], item: &Item) -> bool {
    let first = arguments.first().and_then(|one| operand(one, item));
    let second = arguments.get(1).and_then(|one| operand(one, item));
    match (function, first, second) {
        (Function::AttributeExists, found, _) => found.is_some(),
        (Function::AttributeNotExists, found, _) => found.is_none(),
        (Function::AttributeType, Some(found), Some(wanted)) => {
            matches!(&*wanted, Value::S(name) if name == found.type_name())
        }
        (Function::BeginsWith, Some(whole), Some(start)) => match (&*whole, &*start) {
            (Value::S(whole), Value::S(start)) => whole.starts_with(start.as_str()),
            (Value::B(whole), Value::B(start)) => whole.starts_with(start),
            _ => false,
        },
        (Function::Contains, Some(whole), Some(part)) => contains(&whole, &part),
        _ => false,
    }
}
