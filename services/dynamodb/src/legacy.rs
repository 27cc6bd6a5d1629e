//! The parameters of the time before expressions: `Expected`, `AttributeUpdates`, filters and key conditions.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/LegacyConditionalParameters.html>

use std::collections::BTreeMap;

use api_dynamodb::types::{AttributeValue, AttributeValueUpdate, Condition, ExpectedAttributeValue};
use dynamo::{Action, Item, KeyCondition, Path, SetOperand, SetValue, SortCondition, Update, Value};
use kernel::Result;

use crate::{attribute, errors};

/// A comparison of one attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    pub attribute: String,
    operator: String,
    values: Vec<Value>,
}

/// Comparisons that must all hold, or one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparisons {
    pub list: Vec<Comparison>,
    any: bool,
}

impl Comparisons {
    pub fn matches(&self, item: &Item) -> bool {
        let mut hold = self.list.iter().map(|one| one.holds(item.get(&one.attribute)));
        if self.any { hold.any(|holds| holds) } else { hold.all(|holds| holds) }
    }

    fn new(list: Vec<Comparison>, operator: Option<&str>) -> Result<Option<Comparisons>> {
        if operator.is_some() && list.len() < 2 {
            return Err(errors::validation(if list.is_empty() {
                "ConditionalOperator cannot be used without Filter or Expected"
            } else {
                "ConditionalOperator can only be used when Filter or Expected has two or more elements"
            }));
        }
        let any = operator == Some("OR");
        Ok((!list.is_empty()).then_some(Comparisons { list, any }))
    }
}

impl Comparison {
    fn holds(&self, found: Option<&Value>) -> bool {
        let first = self.values.first();
        let ordering =
            |fits: fn(std::cmp::Ordering) -> bool| found.zip(first).and_then(|(a, b)| a.compare(b)).is_some_and(fits);
        match self.operator.as_str() {
            "EQ" => found == first,
            "NE" => found != first,
            "LE" => ordering(std::cmp::Ordering::is_le),
            "LT" => ordering(std::cmp::Ordering::is_lt),
            "GE" => ordering(std::cmp::Ordering::is_ge),
            "GT" => ordering(std::cmp::Ordering::is_gt),
            "NOT_NULL" => found.is_some(),
            "NULL" => found.is_none(),
            "CONTAINS" => found.zip(first).is_some_and(|(a, b)| dynamo::contains(a, b)),
            "NOT_CONTAINS" => !found.zip(first).is_some_and(|(a, b)| dynamo::contains(a, b)),
            "BEGINS_WITH" => match (found, first) {
                (Some(Value::S(whole)), Some(Value::S(start))) => whole.starts_with(start.as_str()),
                (Some(Value::B(whole)), Some(Value::B(start))) => whole.starts_with(start),
                _ => false,
            },
            "IN" => found.is_some_and(|found| self.values.contains(found)),
            _ => match (found, self.values.as_slice()) {
                (Some(found), [low, high]) => dynamo::between(found, low, high),
                _ => false,
            },
        }
    }
}

pub fn expected(
    given: Option<BTreeMap<String, ExpectedAttributeValue>>,
    operator: Option<&str>,
) -> Result<Option<Comparisons>> {
    let mut list = Vec::new();
    for (attribute, one) in given.unwrap_or_default() {
        list.push(expectation(attribute, one)?);
    }
    Comparisons::new(list, operator)
}

fn expectation(attribute: String, given: ExpectedAttributeValue) -> Result<Comparison> {
    let refuse = |what: String| Err(errors::invalid_parameter(format_args!("{what} for Attribute: {attribute}")));
    let ExpectedAttributeValue { value, exists, comparison_operator, attribute_value_list } = given;
    if value.is_some() && attribute_value_list.is_some() {
        return Err(errors::invalid_parameter(format_args!(
            "Value and AttributeValueList cannot be used together for Attribute: {attribute}"
        )));
    }
    let Some(operator) = comparison_operator else {
        if attribute_value_list.is_some() {
            return refuse("AttributeValueList can only be used with a ComparisonOperator".to_owned());
        }
        return match (exists.unwrap_or(true), value) {
            (true, None) => {
                let told = exists.map_or("null", |_| "true");
                refuse(format!("Value must be provided when Exists is {told}"))
            }
            (false, Some(_)) => refuse("Value cannot be used when Exists is false".to_owned()),
            (true, Some(value)) => {
                let value = attribute::value(value).map_err(errors::validation)?;
                Ok(Comparison { attribute, operator: "EQ".to_owned(), values: vec![value] })
            }
            (false, None) => Ok(Comparison { attribute, operator: "NULL".to_owned(), values: Vec::new() }),
        };
    };
    if exists.is_some() {
        return refuse("Exists and ComparisonOperator cannot be used together".to_owned());
    }
    if !matches!(operator.as_str(), "NULL" | "NOT_NULL") && value.is_none() && attribute_value_list.is_none() {
        return refuse(format!("Value or AttributeValueList must be used with ComparisonOperator: {operator}"));
    }
    let values: Vec<AttributeValue> = attribute_value_list.unwrap_or_else(|| value.into_iter().collect());
    let values = converted(values)?;
    check_count(&operator, &values)?;
    check_same_type(&values)?;
    check_bounds(&operator, &values)?;
    Ok(Comparison { attribute, operator, values })
}

/// `QueryFilter` and `ScanFilter`.
pub fn filter(given: Option<BTreeMap<String, Condition>>, operator: Option<&str>) -> Result<Option<Comparisons>> {
    Comparisons::new(comparisons(given)?, operator)
}

fn comparisons(given: Option<BTreeMap<String, Condition>>) -> Result<Vec<Comparison>> {
    let mut list = Vec::new();
    for (attribute, one) in given.unwrap_or_default() {
        let operator = one.comparison_operator.unwrap_or_default();
        let values = converted(one.attribute_value_list.unwrap_or_default())?;
        check_count(&operator, &values)?;
        check_same_type(&values)?;
        let takes: &[&str] = match operator.as_str() {
            "EQ" | "NE" => &["S", "N", "B", "SS", "NS", "BS", "BOOL", "NULL", "L", "M"],
            "BEGINS_WITH" => &["S", "B"],
            _ => &["S", "N", "B"],
        };
        if let Some(wrong) = values.iter().map(Value::type_name).find(|kind| !takes.contains(kind)) {
            return Err(errors::invalid_parameter(format_args!(
                "ComparisonOperator {operator} is not valid for {wrong} AttributeValue type"
            )));
        }
        check_bounds(&operator, &values)?;
        list.push(Comparison { attribute, operator, values });
    }
    Ok(list)
}

/// `KeyConditions`.
pub fn key_conditions(given: BTreeMap<String, Condition>) -> Result<Vec<KeyCondition>> {
    let list = comparisons(Some(given))?;
    if !(1..=2).contains(&list.len()) {
        return Err(errors::validation("Conditions can be of length 1 or 2 only"));
    }
    list.into_iter().map(key_condition).collect()
}

fn key_condition(comparison: Comparison) -> Result<KeyCondition> {
    let Comparison { attribute, operator, values } = comparison;
    let all = values.clone();
    let mut values = values.into_iter();
    let condition = match (operator.as_str(), values.next(), values.next()) {
        ("EQ", Some(value), _) => SortCondition::Equal(value),
        ("LE", Some(value), _) => SortCondition::LessOrEqual(value),
        ("LT", Some(value), _) => SortCondition::Less(value),
        ("GE", Some(value), _) => SortCondition::GreaterOrEqual(value),
        ("GT", Some(value), _) => SortCondition::Greater(value),
        ("BEGINS_WITH", Some(value), _) => SortCondition::BeginsWith(value),
        ("BETWEEN", Some(low), Some(high)) => SortCondition::Between(low, high),
        _ => SortCondition::Other(all),
    };
    Ok(KeyCondition { attribute, condition })
}

fn converted(values: Vec<AttributeValue>) -> Result<Vec<Value>> {
    values.into_iter().map(|value| attribute::value(value).map_err(errors::validation)).collect()
}

fn check_count(operator: &str, values: &[Value]) -> Result<()> {
    let fits = match operator {
        "NULL" | "NOT_NULL" => values.is_empty(),
        "IN" => !values.is_empty(),
        "BETWEEN" => values.len() == 2,
        _ => values.len() == 1,
    };
    if fits {
        return Ok(());
    }
    Err(errors::invalid_parameter(format_args!("Invalid number of argument(s) for the {operator} ComparisonOperator")))
}

fn check_same_type(values: &[Value]) -> Result<()> {
    if values.windows(2).all(|pair| pair[0].type_name() == pair[1].type_name()) {
        return Ok(());
    }
    Err(errors::invalid_parameter("AttributeValues inside AttributeValueList must be of same type"))
}

fn check_bounds(operator: &str, values: &[Value]) -> Result<()> {
    match (operator, values) {
        ("BETWEEN", [low, high]) if low.compare(high).is_some_and(std::cmp::Ordering::is_gt) => {
            Err(errors::validation(
                "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
            ))
        }
        _ => Ok(()),
    }
}

/// `AttributeUpdates` as the update that it means.
pub fn updates(given: BTreeMap<String, AttributeValueUpdate>) -> Result<Update> {
    let mut actions = Vec::new();
    for (name, one) in given {
        let path = Path::of(name);
        let action = one.action.unwrap_or_else(|| "PUT".to_owned());
        let value = one.value.map(|value| attribute::value(value).map_err(errors::validation)).transpose()?;
        actions.push(match (action.as_str(), value) {
            ("DELETE", None) => Action::Remove(path),
            (_, None) => {
                return Err(errors::invalid_parameter(
                    "Only DELETE action is allowed when no attribute value is specified",
                ));
            }
            ("DELETE", Some(value @ (Value::Ss(_) | Value::Ns(_) | Value::Bs(_)))) => Action::Delete(path, value),
            ("DELETE", Some(value)) => {
                return Err(errors::invalid_parameter(format_args!(
                    "DELETE action with value is not supported for the type {}",
                    value.type_name()
                )));
            }
            ("ADD", Some(value @ (Value::N(_) | Value::Ss(_) | Value::Ns(_) | Value::Bs(_)))) => {
                Action::Add(path, value)
            }
            ("ADD", Some(value @ Value::L(_))) => {
                let before = SetOperand::IfNotExists(path.clone(), Box::new(SetOperand::Value(Value::L(Vec::new()))));
                let both = SetOperand::ListAppend(Box::new(before), Box::new(SetOperand::Value(value)));
                Action::Set(path, SetValue::Operand(both))
            }
            ("ADD", Some(value)) => {
                return Err(errors::invalid_parameter(format_args!(
                    "ADD action is not supported for the type {}",
                    value.type_name()
                )));
            }
            (_, Some(value)) => Action::Set(path, SetValue::Operand(SetOperand::Value(value))),
        });
    }
    Ok(Update { actions })
}
