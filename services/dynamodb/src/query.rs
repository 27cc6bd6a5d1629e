//! Query: a range of one partition.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html>

use std::sync::Arc;

use api_dynamodb::types::{QueryInput, QueryOutput};
use dynamo::{Item, KeyCondition, SortCondition, Value, end_of, escape_into, key_bytes};
use kernel::{Ctx, Result};

use crate::expressions::{self, check_mix};
use crate::page::{self, Filter, Page};
use crate::table::{Index, KeySchema, Table};
use crate::{Dynamodb, errors, key, layout, legacy};

pub async fn query(state: Arc<Dynamodb>, cx: Ctx, input: QueryInput) -> Result<QueryOutput> {
    check_mix(
        &[
            ("ProjectionExpression", input.projection_expression.is_some()),
            ("FilterExpression", input.filter_expression.is_some()),
            ("KeyConditionExpression", input.key_condition_expression.is_some()),
        ],
        &[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("QueryFilter", input.query_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
            ("KeyConditions", input.key_conditions.is_some()),
        ],
        input.expression_attribute_names.is_some(),
        input.expression_attribute_values.is_some(),
    )?;
    let by_filter_parameter = input.query_filter.is_some();
    let query_filter = legacy::filter(input.query_filter, input.conditional_operator.as_deref())?;
    let names = expressions::attributes_to_get(input.attributes_to_get)?;
    let start = page::start_values(input.exclusive_start_key)?;
    if input.key_conditions.is_none() && input.key_condition_expression.is_none() {
        return Err(errors::validation(
            "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.",
        ));
    }
    let known = expressions::placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let by_expression =
        input.key_condition_expression.as_deref().map(|source| dynamo::parse_key_condition(source, &known));
    // Whether its words make a condition is looked at before other expressions; whether that is one on keys, after them.
    let by_expression = match by_expression {
        Some(Err((true, error))) => {
            return Err(errors::validation(format!("Invalid KeyConditionExpression: {error}")));
        }
        other => other,
    };
    let filter = expressions::filter(input.filter_expression.as_deref(), &known)?;
    let projection = expressions::projection(input.projection_expression.as_deref(), &known)?;
    let conditions = match by_expression {
        Some(Err((_, error))) => return Err(errors::validation(error)),
        Some(Ok(conditions)) => {
            expressions::all_used(&known)?;
            check_expression(&conditions)?;
            conditions
        }
        None => {
            expressions::all_used(&known)?;
            legacy::key_conditions(input.key_conditions.unwrap_or_default())?
        }
    };
    let consistent = input.consistent_read == Some(true);
    let select = page::select(input.select.as_deref(), names, projection, input.index_name.is_some())?;
    let name = input.table_name.unwrap_or_default();
    let reader = cx.read();
    let table = state.tables.usable(&cx, &reader, &name)?;
    let index = page::index(&table, input.index_name.as_deref(), consistent)?;
    let schema = index.map_or(&table.schema, |index| &index.schema);
    if start.as_ref().is_some_and(|start| start.len() != page::start_key_length(&table, index)) {
        return Err(errors::validation("The provided starting key is invalid"));
    }
    let (hash, range) = key_values(&conditions, schema, start.as_ref())?;
    if let Some(start) = &start {
        check_start(&table, schema, start, hash, range)?;
    }
    let filter = match (filter, query_filter) {
        (Some(filter), _) => Filter::Expression(filter),
        (None, Some(filter)) => Filter::Legacy(filter),
        (None, None) => Filter::None,
    };
    let (from, to) = bounds(&table, index, hash, range)?;
    let mut page = Page {
        table: &table,
        index,
        start: from,
        end: to,
        reverse: input.scan_index_forward == Some(false),
        limit: input.limit,
        filter,
        select,
        consistent,
    };
    page.check_paths(&table)?;
    check_filter(&page, schema, by_filter_parameter)?;
    page.check_select()?;
    if let Filter::Expression(condition) = &page.filter {
        let mut paths = Vec::new();
        condition.each_path(&mut |path| paths.push(path.clone()));
        key::check_paths(&mut paths.iter(), &table)?;
    }
    if let Some(start) = &start {
        let at = page::start_key(&table, index, start)?;
        if page.reverse {
            page.end = at.min(page.end);
        } else {
            let after = [&at[..], &[0]].concat();
            page.start = after.max(page.start);
        }
    }
    let found = page.read(&reader)?;
    Ok(QueryOutput {
        consumed_capacity: found.capacity(input.return_consumed_capacity.as_deref(), &name),
        items: found.items,
        count: Some(found.count),
        scanned_count: Some(found.scanned),
        last_evaluated_key: found.last_key,
    })
}

/// What can be said of key conditions without a table.
fn check_expression(conditions: &[KeyCondition]) -> Result<()> {
    if conditions.len() > 2 {
        return Err(errors::validation("Conditions can be of length 1 or 2 only"));
    }
    for one in conditions {
        let values = one.condition.values();
        let operator = match &one.condition {
            SortCondition::Equal(_) => "EQ",
            SortCondition::Less(_) => "LT",
            SortCondition::LessOrEqual(_) => "LE",
            SortCondition::Greater(_) => "GT",
            SortCondition::GreaterOrEqual(_) => "GE",
            SortCondition::BeginsWith(_) => "BEGINS_WITH",
            SortCondition::Between(..) => "BETWEEN",
            SortCondition::Other(_) => continue,
        };
        let takes: &[&str] = match operator {
            "EQ" => continue,
            "BEGINS_WITH" => &["S", "B"],
            _ => &["S", "N", "B"],
        };
        if let Some(wrong) = values.iter().map(|value| value.type_name()).find(|kind| !takes.contains(kind)) {
            return Err(errors::invalid_parameter(format_args!(
                "ComparisonOperator {operator} is not valid for {wrong} AttributeValue type"
            )));
        }
    }
    Ok(())
}

/// The partition key's value and the condition on the sort key.
fn key_values<'a>(
    conditions: &'a [KeyCondition],
    schema: &KeySchema,
    start: Option<&Item>,
) -> Result<(&'a Value, Option<&'a SortCondition>)> {
    let mut hash = None;
    let mut range = None;
    for (place, attribute) in schema.attributes().enumerate() {
        let is_hash = place == 0;
        if let Some(start) = start {
            if !start.contains_key(&attribute.name) {
                return Err(errors::validation("The provided starting key is invalid"));
            }
            key::check_piece(start, attribute, is_hash)?;
        }
        if is_hash && schema.range.is_none() && conditions.len() > 1 {
            return Err(errors::validation("Query key condition not supported"));
        }
        let Some(found) = conditions.iter().find(|one| one.attribute == attribute.name) else {
            if is_hash || conditions.len() > 1 {
                return Err(errors::validation(format!(
                    "Query condition missed key schema element: {}",
                    attribute.name
                )));
            }
            continue;
        };
        if matches!(found.condition, SortCondition::Other(_)) {
            return Err(errors::validation("Attempted conditional constraint is not an indexable operation"));
        }
        if found.condition.values().iter().any(|value| value.type_name() != attribute.kind) {
            return Err(errors::invalid_parameter("Condition parameter type does not match schema type"));
        }
        match (&found.condition, is_hash) {
            (SortCondition::Equal(value), true) => hash = Some(value),
            (_, true) => return Err(errors::validation("Query key condition not supported")),
            (condition, false) => range = Some(condition),
        }
    }
    let hash = hash.ok_or_else(|| errors::validation("Query key condition not supported"))?;
    Ok((hash, range))
}

fn check_start(
    table: &Table,
    schema: &KeySchema,
    start: &Item,
    hash: &Value,
    range: Option<&SortCondition>,
) -> Result<()> {
    key::check_key(&table.key_of(start), &table.schema)
        .map_err(|error| errors::validation(format!("The provided starting key is invalid: {}", error.message)))?;
    let same_partition = start.get(&schema.hash.name) == Some(hash);
    let refuse = |what: &str| Err(errors::validation(what));
    match (range, &schema.range) {
        (Some(condition), Some(key)) => {
            if !start.get(&key.name).is_some_and(|value| condition.matches(value)) {
                return refuse("The provided starting key does not match the range key predicate");
            }
            if !same_partition {
                return refuse("The query can return at most one row and cannot be restarted");
            }
            Ok(())
        }
        _ if !same_partition => {
            refuse("The provided starting key is outside query boundaries based on provided conditions")
        }
        _ => Ok(()),
    }
}

/// Key attributes are conditions, not filters.
fn check_filter(page: &Page<'_>, schema: &KeySchema, by_parameter: bool) -> Result<()> {
    let mut heads = Vec::new();
    match &page.filter {
        Filter::None => {}
        Filter::Expression(condition) => condition.each_path(&mut |path| heads.push(path.head().to_owned())),
        Filter::Legacy(comparisons) => heads.extend(comparisons.list.iter().map(|one| one.attribute.clone())),
    }
    let what = if by_parameter { "QueryFilter" } else { "Filter Expression" };
    match schema.attributes().find(|key| heads.contains(&key.name)) {
        Some(key) => Err(errors::validation(format!(
            "{what} can only contain non-primary key attributes: Primary key attribute: {}",
            key.name
        ))),
        None => Ok(()),
    }
}

/// The range of keys that fulfil the conditions.
fn bounds(
    table: &Table,
    index: Option<&Index>,
    hash: &Value,
    range: Option<&SortCondition>,
) -> Result<(Vec<u8>, Vec<u8>)> {
    let prefix = index.map_or(&table.items, |index| &index.prefix);
    let part = |value: &Value| key_bytes(value).ok_or_else(errors::schema_mismatch);
    let partition = layout::partition(prefix, &part(hash)?);
    let end = end_of(&partition);
    // Where the entries of one sort key begin and end: in an index, items' keys follow it.
    let first = |value: &Value| -> Result<Vec<u8>> {
        let mut key = partition.clone();
        match index {
            Some(_) => escape_into(&part(value)?, &mut key),
            None => key.extend_from_slice(&part(value)?),
        }
        Ok(key)
    };
    let after = |value: &Value| -> Result<Vec<u8>> {
        let mut key = first(value)?;
        match index {
            Some(_) => key = end_of(&key),
            None => key.push(0),
        }
        Ok(key)
    };
    Ok(match range {
        None => (partition.clone(), end),
        Some(SortCondition::Equal(value)) => (first(value)?, after(value)?),
        Some(SortCondition::Less(value)) => (partition.clone(), first(value)?),
        Some(SortCondition::LessOrEqual(value)) => (partition.clone(), after(value)?),
        Some(SortCondition::Greater(value)) => (after(value)?, end),
        Some(SortCondition::GreaterOrEqual(value)) => (first(value)?, end),
        Some(SortCondition::Between(low, high)) => (first(low)?, after(high)?),
        // Refused before.
        Some(SortCondition::Other(_)) => (end.clone(), end),
        Some(SortCondition::BeginsWith(value)) => {
            let mut key = first(value)?;
            if index.is_some() {
                // Without the two bytes that end the sort key.
                key.truncate(key.len() - 2);
            }
            let end = end_of(&key);
            (key, end)
        }
    })
}
