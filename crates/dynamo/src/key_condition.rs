//! Key conditions of a query: the partition key's value, and a range of the sort key.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Query.KeyConditionExpressions.html>

use crate::Result;
use crate::condition::{Comparator, Condition, Function, Operand, check, parse_tree};
use crate::parser::check_length;
use crate::placeholders::Placeholders;
use crate::value::Value;

/// A condition on one key attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyCondition {
    pub attribute: String,
    pub condition: SortCondition,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SortCondition {
    Equal(Value),
    Less(Value),
    LessOrEqual(Value),
    Greater(Value),
    GreaterOrEqual(Value),
    BeginsWith(Value),
    Between(Value, Value),
    /// An operator that no index serves.
    Other(Vec<Value>),
}

impl SortCondition {
    pub fn values(&self) -> Vec<&Value> {
        match self {
            SortCondition::Equal(one)
            | SortCondition::Less(one)
            | SortCondition::LessOrEqual(one)
            | SortCondition::Greater(one)
            | SortCondition::GreaterOrEqual(one)
            | SortCondition::BeginsWith(one) => vec![one],
            SortCondition::Between(low, high) => vec![low, high],
            SortCondition::Other(values) => values.iter().collect(),
        }
    }

    pub fn matches(&self, value: &Value) -> bool {
        let ordering = |other: &Value, fits: fn(std::cmp::Ordering) -> bool| value.compare(other).is_some_and(fits);
        match self {
            SortCondition::Equal(other) => value == other,
            SortCondition::Less(other) => ordering(other, std::cmp::Ordering::is_lt),
            SortCondition::LessOrEqual(other) => ordering(other, std::cmp::Ordering::is_le),
            SortCondition::Greater(other) => ordering(other, std::cmp::Ordering::is_gt),
            SortCondition::GreaterOrEqual(other) => ordering(other, std::cmp::Ordering::is_ge),
            SortCondition::BeginsWith(start) => match (value, start) {
                (Value::S(value), Value::S(start)) => value.starts_with(start.as_str()),
                (Value::B(value), Value::B(start)) => value.starts_with(start),
                _ => false,
            },
            SortCondition::Between(low, high) => crate::evaluate::between(value, low, high),
            SortCondition::Other(_) => false,
        }
    }
}

/// Each attribute once, in the order in which they stand. An error that begins with `Syntax` and its like is one of the
/// expression; the flag says whether AWS puts `Invalid KeyConditionExpression: ` in front.
pub fn parse_key_condition(
    source: &str,
    placeholders: &Placeholders,
) -> std::result::Result<Vec<KeyCondition>, (bool, String)> {
    let inner = |error| (true, error);
    check_length(source, false).map_err(inner)?;
    let tree = parse_tree(source).map_err(inner)?;
    let condition = check::condition(&tree, placeholders).map_err(inner)?;
    let mut found = Vec::new();
    collect(&condition, &mut found).map_err(|error| (false, error))?;
    Ok(found)
}

fn collect(condition: &Condition, found: &mut Vec<KeyCondition>) -> Result<()> {
    let (attribute, condition) = match condition {
        Condition::And(a, b) => {
            collect(a, found)?;
            return collect(b, found);
        }
        Condition::Or(..) => return Err(operator("OR")),
        Condition::Not(_) => return Err(operator("NOT")),
        Condition::In(..) => return Err(operator("IN")),
        Condition::Compare(Comparator::NotEqual, ..) => return Err(operator("<>")),
        Condition::Call(Function::AttributeExists, _) => return Err(operator("attribute_exists")),
        Condition::Call(Function::AttributeNotExists, _) => return Err(operator("attribute_not_exists")),
        Condition::Call(Function::AttributeType, _) => return Err(operator("attribute_type")),
        Condition::Call(Function::Contains, _) => return Err(operator("contains")),
        Condition::Compare(comparator, a, b) => {
            let (attribute, value, turned) = named(&[a, b])?;
            (attribute, comparison(*comparator, value, turned))
        }
        Condition::Between(first, low, high) => {
            if !matches!(first, Operand::Path(_)) {
                return Err(first_operand("BETWEEN"));
            }
            let (attribute, low, _) = named(&[first, low, high])?;
            let Operand::Value(high) = high else { return Err(nested_operations()) };
            (attribute, SortCondition::Between(low, high.clone()))
        }
        Condition::Call(Function::BeginsWith, arguments) => {
            let [first, start] = arguments.as_slice() else { return Err(nested_operations()) };
            if !matches!(first, Operand::Path(_)) {
                return Err(first_operand("begins_with"));
            }
            let (attribute, start, _) = named(&[first, start])?;
            (attribute, SortCondition::BeginsWith(start))
        }
    };
    if found.iter().any(|before| before.attribute == attribute) {
        return Err("KeyConditionExpressions must only contain one condition per key".to_owned());
    }
    found.push(KeyCondition { attribute, condition });
    Ok(())
}

/// The attribute and the first value among the operands, and whether the value stands first.
fn named(operands: &[&Operand]) -> Result<(String, Value, bool)> {
    let (mut attribute, mut value, mut turned) = (None, None, false);
    for (index, operand) in operands.iter().enumerate() {
        match operand {
            Operand::Size(_) => return Err(nested_operations()),
            Operand::Path(_) if attribute.is_some() => {
                return Err(
                    "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"
                        .to_owned(),
                );
            }
            Operand::Path(path) if path.is_nested() => {
                return Err("KeyConditionExpressions cannot have conditions on nested attributes".to_owned());
            }
            Operand::Path(path) => {
                attribute = Some(path.head().to_owned());
                turned = index > 0;
            }
            Operand::Value(one) => value = value.or(Some(one.clone())),
        }
    }
    match (attribute, value) {
        (Some(attribute), Some(value)) => Ok((attribute, value, turned)),
        _ => Err("Invalid condition in KeyConditionExpression: No key attribute specified".to_owned()),
    }
}

/// `turned`: the value stands before the attribute.
fn comparison(comparator: Comparator, value: Value, turned: bool) -> SortCondition {
    match (comparator, turned) {
        (Comparator::Less, false) | (Comparator::Greater, true) => SortCondition::Less(value),
        (Comparator::LessOrEqual, false) | (Comparator::GreaterOrEqual, true) => SortCondition::LessOrEqual(value),
        (Comparator::Greater, false) | (Comparator::Less, true) => SortCondition::Greater(value),
        (Comparator::GreaterOrEqual, false) | (Comparator::LessOrEqual, true) => SortCondition::GreaterOrEqual(value),
        (Comparator::Equal | Comparator::NotEqual, _) => SortCondition::Equal(value),
    }
}

fn operator(name: &str) -> String {
    format!("Invalid operator used in KeyConditionExpression: {name}")
}

fn first_operand(name: &str) -> String {
    format!(
        "Invalid condition in KeyConditionExpression: {name} operator must have the key attribute as its first operand"
    )
}

fn nested_operations() -> String {
    "KeyConditionExpressions cannot contain nested operations".to_owned()
}
