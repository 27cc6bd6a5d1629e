//! BatchGetItem and BatchWriteItem.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::types::{
    BatchGetItemInput, BatchGetItemOutput, BatchWriteItemInput, BatchWriteItemOutput, KeysAndAttributes, WriteRequest,
};
use dynamo::{Item, Path, item_bytes};
use kernel::{Ctx, Result};

use crate::capacity::{Units, read_units};
use crate::expressions::{self, check_mix};
use crate::table::{KeyAttribute, Table, plain_name};
use crate::write::{RequestCondition, Write, WriteAction};
use crate::{Dynamodb, attribute, change, errors, items, key, layout};

const MAX_GETS: usize = 100;
const MAX_WRITES: usize = 25;
/// What one answer holds.
const MAX_ANSWER_BYTES: usize = 16 * 1024 * 1024;

struct Gets {
    keys: Vec<Item>,
    paths: Option<Vec<Path>>,
    consistent: bool,
    asked: KeysAndAttributes,
}

pub async fn get(state: Arc<Dynamodb>, cx: Ctx, input: BatchGetItemInput) -> Result<BatchGetItemOutput> {
    let mut requests = BTreeMap::new();
    let mut count = 0;
    for (name, asked) in input.request_items.unwrap_or_default() {
        requests.insert(name, gets(asked, &mut count)?);
    }
    let reader = cx.read();
    let (mut responses, mut unprocessed, mut capacities) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    let mut bytes = 0;
    let mut located = Vec::new();
    for (name, gets) in requests {
        let table = state.tables.usable(&cx, &reader, &name)?;
        for one in &gets.keys {
            key::check_key(one, &table.schema)?;
        }
        if let Some(paths) = &gets.paths {
            key::check_paths(&mut paths.iter(), &table)?;
        }
        located.push((name, gets, table));
    }
    for (name, gets, table) in located {
        let mut found = Vec::new();
        let mut left = Vec::new();
        let mut units = Units::default();
        for (place, one) in gets.keys.iter().enumerate() {
            if bytes > MAX_ANSWER_BYTES {
                left.push(gets.asked.keys.as_ref().and_then(|keys| keys.get(place)).cloned().unwrap_or_default());
                continue;
            }
            let key = layout::item_key(one, &table.schema).ok_or_else(errors::schema_mismatch)?;
            let item = change::find(&reader, &table, &key)?;
            let size = item.as_ref().map_or(0, item_bytes);
            units.table += read_units(size, gets.consistent);
            bytes += size;
            found.extend(item.map(|item| items::shown(item, gets.paths.as_deref())));
        }
        if !left.is_empty() {
            unprocessed.insert(name.clone(), KeysAndAttributes { keys: Some(left), ..gets.asked });
        }
        capacities.extend(units.told(input.return_consumed_capacity.as_deref(), &name));
        responses.insert(name, found);
    }
    Ok(BatchGetItemOutput {
        responses: Some(responses),
        unprocessed_keys: Some(unprocessed),
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}

fn gets(asked: KeysAndAttributes, count: &mut usize) -> Result<Gets> {
    check_mix(
        &[("ProjectionExpression", asked.projection_expression.is_some())],
        &[("AttributesToGet", asked.attributes_to_get.is_some())],
        asked.expression_attribute_names.is_some(),
        false,
    )?;
    let names = expressions::attributes_to_get(asked.attributes_to_get.clone())?;
    let known = expressions::placeholders(asked.expression_attribute_names.clone(), None)?;
    let projection = expressions::projection(asked.projection_expression.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let mut keys: Vec<Item> = Vec::new();
    for wire in asked.keys.iter().flatten() {
        let key = attribute::item(wire.clone())?;
        if keys.contains(&key) {
            return Err(errors::validation("Provided list of item keys contains duplicates"));
        }
        keys.push(key);
        *count += 1;
        if *count > MAX_GETS {
            return Err(errors::validation("Too many items requested for the BatchGetItem call"));
        }
    }
    Ok(Gets { keys, paths: projection.or(names), consistent: asked.consistent_read == Some(true), asked })
}

pub async fn write(state: Arc<Dynamodb>, cx: Ctx, input: BatchWriteItemInput) -> Result<BatchWriteItemOutput> {
    let mut requests = Vec::new();
    let mut count = 0;
    for (name, list) in input.request_items.unwrap_or_default() {
        let unclear = |one: &WriteRequest| one.put_request.is_some() == one.delete_request.is_some();
        if list.iter().any(unclear) {
            return Err(errors::validation(
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported \
                 datatypes",
            ));
        }
        count += list.len();
        let writes = list.into_iter().map(write_of).collect::<Result<Vec<_>>>()?;
        requests.push((name, writes));
    }
    if count > MAX_WRITES {
        return Err(errors::validation("Too many items requested for the BatchWriteItem call"));
    }
    let metrics = input.return_item_collection_metrics.as_deref() == Some("SIZE");
    let store = cx.cloud.store.clone();
    let done: Vec<(String, Units)> = store
        .write(move |writer| {
            let mut tables = Vec::new();
            for (name, writes) in requests {
                let table = state.tables.usable(&cx, writer, plain_name(&name))?;
                items::refuse_metrics(metrics, &table)?;
                let mut keys = Vec::new();
                for one in &writes {
                    check_key_types(one, &table)?;
                    one.check(&table)?;
                    keys.push(one.key(&table)?);
                }
                keys.sort_unstable();
                if keys.windows(2).any(|pair| pair[0] == pair[1]) {
                    return Err(errors::validation("Provided list of item keys contains duplicates"));
                }
                tables.push((name, table, writes));
            }
            let mut done = Vec::new();
            for (name, table, writes) in tables {
                let mut units = Units::default();
                for one in writes {
                    let result = one.run(writer, &table, cx.now())?;
                    units.add(&Units::of_change(&table, &result.changed, 1.0));
                }
                done.push((name, units));
            }
            Ok(done)
        })
        .await?;
    let asked = input.return_consumed_capacity.as_deref();
    let capacities: Vec<_> = done.iter().filter_map(|(name, units)| units.told(asked, name)).collect();
    Ok(BatchWriteItemOutput {
        unprocessed_items: Some(BTreeMap::new()),
        item_collection_metrics: None,
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}

/// A key attribute that is missing or of the wrong type, in a put too, is a key that does not fit.
fn check_key_types(write: &Write, table: &Table) -> Result<()> {
    let item = write.key_holder();
    let wrong = |key: &KeyAttribute| item.get(&key.name).is_none_or(|value| value.type_name() != key.kind);
    if table.schema.attributes().any(wrong) { Err(errors::schema_mismatch()) } else { Ok(()) }
}

fn write_of(request: WriteRequest) -> Result<Write> {
    let action = match (request.put_request, request.delete_request) {
        (Some(put), _) => {
            let item = attribute::item(put.item.unwrap_or_default())?;
            items::check_item_size(&item)?;
            WriteAction::Put(item)
        }
        (None, delete) => {
            WriteAction::Delete(attribute::item(delete.and_then(|delete| delete.key).unwrap_or_default())?)
        }
    };
    Ok(Write { action, condition: RequestCondition::None, returns_on_failure: false })
}
