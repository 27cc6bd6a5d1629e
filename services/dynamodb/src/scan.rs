//! Scan: all partitions in the order of their hashes, or one segment of them.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html>

use std::sync::Arc;

use api_dynamodb::types::{ScanInput, ScanOutput};
use dynamo::end_of;
use kernel::{Ctx, Result};

use crate::expressions::{self, check_mix};
use crate::page::{self, Filter, Page};
use crate::{Dynamodb, errors, key, legacy};

pub async fn scan(state: Arc<Dynamodb>, cx: Ctx, input: ScanInput) -> Result<ScanOutput> {
    check_mix(
        &[
            ("ProjectionExpression", input.projection_expression.is_some()),
            ("FilterExpression", input.filter_expression.is_some()),
        ],
        &[
            ("AttributesToGet", input.attributes_to_get.is_some()),
            ("ScanFilter", input.scan_filter.is_some()),
            ("ConditionalOperator", input.conditional_operator.is_some()),
        ],
        input.expression_attribute_names.is_some(),
        input.expression_attribute_values.is_some(),
    )?;
    let names = expressions::attributes_to_get(input.attributes_to_get)?;
    let scan_filter = legacy::filter(input.scan_filter, input.conditional_operator.as_deref())?;
    let start = page::start_values(input.exclusive_start_key)?;
    let segment = segment(input.segment, input.total_segments)?;
    let known = expressions::placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let filter = expressions::filter(input.filter_expression.as_deref(), &known)?;
    let projection = expressions::projection(input.projection_expression.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let consistent = input.consistent_read == Some(true);
    let select = page::select(input.select.as_deref(), names, projection, input.index_name.is_some())?;
    let name = input.table_name.unwrap_or_default();
    let reader = cx.read();
    let table = state.tables.usable(&cx, &reader, &name)?;
    let index = page::index(&table, input.index_name.as_deref(), consistent)?;
    if let Some(start) = &start {
        if start.len() != page::start_key_length(&table, index) {
            return Err(errors::validation(match index {
                Some(_) => "The provided starting key is invalid",
                None => "The provided starting key is invalid: The provided key element does not match the schema",
            }));
        }
        if let Some(index) = index {
            for (place, attribute) in index.schema.attributes().enumerate() {
                if !start.contains_key(&attribute.name) {
                    return Err(errors::validation("The provided starting key is invalid"));
                }
                key::check_piece(start, attribute, place == 0)?;
            }
        }
    }
    let prefix = index.map_or(&table.items, |index| &index.prefix);
    let (from, to) = segment_bounds(prefix, segment);
    let filter = match (filter, scan_filter) {
        (Some(filter), _) => Filter::Expression(filter),
        (None, Some(filter)) => Filter::Legacy(filter),
        (None, None) => Filter::None,
    };
    let mut page = Page {
        table: &table,
        index,
        start: from,
        end: to,
        reverse: false,
        limit: input.limit,
        filter,
        select,
        consistent,
    };
    page.check_select()?;
    if let Some(start) = &start {
        key::check_key(&table.key_of(start), &table.schema)
            .map_err(|error| errors::validation(format!("The provided starting key is invalid: {}", error.message)))?;
        let at = page::start_key(&table, index, start)?;
        if let Some((segment, total)) = segment
            && (at < page.start || at >= page.end)
        {
            return Err(errors::validation(format!(
                "The provided starting key is invalid: Invalid ExclusiveStartKey. Please use ExclusiveStartKey with \
                 correct Segment. TotalSegments: {total} Segment: {segment}"
            )));
        }
        page.start = [&at[..], &[0]].concat();
    }
    page.check_paths(&table)?;
    if let Filter::Expression(condition) = &page.filter {
        let mut paths = Vec::new();
        condition.each_path(&mut |path| paths.push(path.clone()));
        key::check_paths(&mut paths.iter(), &table)?;
    }
    let found = page.read(&reader)?;
    Ok(ScanOutput {
        consumed_capacity: found.capacity(input.return_consumed_capacity.as_deref(), &name),
        items: found.items,
        count: Some(found.count),
        scanned_count: Some(found.scanned),
        last_evaluated_key: found.last_key,
    })
}

/// Segment and how many there are.
fn segment(segment: Option<i32>, total: Option<i32>) -> Result<Option<(i32, i32)>> {
    match (segment, total) {
        (None, None) => Ok(None),
        (Some(_), None) => Err(errors::validation(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is \
             present",
        )),
        (None, Some(_)) => Err(errors::validation(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is \
             present",
        )),
        (Some(segment), Some(total)) if segment >= total => Err(errors::validation(format!(
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: {segment} is \
             not less than TotalSegments: {total}"
        ))),
        (Some(segment), Some(total)) => Ok(Some((segment, total))),
    }
}

/// An equal share of the hashes; up to 4096 segments begin where the real service's do.
fn segment_bounds(prefix: &[u8], segment: Option<(i32, i32)>) -> (Vec<u8>, Vec<u8>) {
    let Some((segment, total)) = segment else { return (prefix.to_vec(), end_of(prefix)) };
    let bound = |segment: i32| {
        let (segment, total) = (segment as u64, total as u64);
        let hash = if total <= 4096 { (4096 * segment).div_ceil(total) << 12 } else { (segment << 24).div_ceil(total) };
        if hash >> 24 != 0 {
            return end_of(prefix);
        }
        [prefix, &hash.to_be_bytes()[5..]].concat()
    };
    (bound(segment), bound(segment + 1))
}
