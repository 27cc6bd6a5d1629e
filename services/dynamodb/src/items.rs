//! PutItem, GetItem, DeleteItem and UpdateItem.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::types::{
    DeleteItemInput, DeleteItemOutput, GetItemInput, GetItemOutput, ItemCollectionMetrics, PutItemInput, PutItemOutput,
    UpdateItemInput, UpdateItemOutput,
};
use dynamo::{Item, Path, item_bytes, project};
use kernel::{Ctx, Result};

use crate::attribute::{self, WireItem};
use crate::capacity::{Units, read_units};
use crate::expressions::{self, check_mix};
use crate::table::{Table, plain_name};
use crate::write::{Done, MAX_ITEM_BYTES, RequestCondition, UpdateWords, Write, WriteAction};
use crate::{Dynamodb, change, errors, key, layout, legacy};

pub async fn put(state: Arc<Dynamodb>, cx: Ctx, input: PutItemInput) -> Result<PutItemOutput> {
    check_mix(
        &[("ConditionExpression", input.condition_expression.is_some())],
        &[("Expected", input.expected.is_some())],
        input.expression_attribute_names.is_some(),
        input.expression_attribute_values.is_some(),
    )?;
    let item = attribute::item(input.item.unwrap_or_default())?;
    check_old_only(input.return_values.as_deref())?;
    check_item_size(&item)?;
    let expected = legacy::expected(input.expected, input.conditional_operator.as_deref())?;
    let known = expressions::placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let condition = expressions::condition(input.condition_expression.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let name = input.table_name.unwrap_or_default();
    let asked = Asked::new(input.return_consumed_capacity, input.return_item_collection_metrics);
    let write = Write {
        action: WriteAction::Put(item),
        condition: RequestCondition::of(condition, expected),
        returns_on_failure: input.return_values_on_condition_check_failure.as_deref() == Some("ALL_OLD"),
    };
    let (done, table) = run(state, cx, &name, write, asked.metrics).await?;
    let units = Units::of_change(&table, &done.changed, 1.0);
    Ok(PutItemOutput {
        attributes: done.old.filter(|_| input.return_values.as_deref() == Some("ALL_OLD")).map(attribute::wire_item),
        consumed_capacity: units.told(asked.capacity.as_deref(), &name),
        item_collection_metrics: None,
    })
}

pub async fn delete(state: Arc<Dynamodb>, cx: Ctx, input: DeleteItemInput) -> Result<DeleteItemOutput> {
    check_mix(
        &[("ConditionExpression", input.condition_expression.is_some())],
        &[("Expected", input.expected.is_some())],
        input.expression_attribute_names.is_some(),
        input.expression_attribute_values.is_some(),
    )?;
    let key = attribute::item(input.key.unwrap_or_default())?;
    check_old_only(input.return_values.as_deref())?;
    let expected = legacy::expected(input.expected, input.conditional_operator.as_deref())?;
    let known = expressions::placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let condition = expressions::condition(input.condition_expression.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let name = input.table_name.unwrap_or_default();
    let asked = Asked::new(input.return_consumed_capacity, input.return_item_collection_metrics);
    let write = Write {
        action: WriteAction::Delete(key),
        condition: RequestCondition::of(condition, expected),
        returns_on_failure: input.return_values_on_condition_check_failure.as_deref() == Some("ALL_OLD"),
    };
    let (done, table) = run(state, cx, &name, write, asked.metrics).await?;
    let units = Units::of_change(&table, &done.changed, 1.0);
    Ok(DeleteItemOutput {
        attributes: done.old.filter(|_| input.return_values.as_deref() == Some("ALL_OLD")).map(attribute::wire_item),
        consumed_capacity: units.told(asked.capacity.as_deref(), &name),
        item_collection_metrics: None,
    })
}

pub async fn update(state: Arc<Dynamodb>, cx: Ctx, input: UpdateItemInput) -> Result<UpdateItemOutput> {
    check_mix(
        &[
            ("UpdateExpression", input.update_expression.is_some()),
            ("ConditionExpression", input.condition_expression.is_some()),
        ],
        &[("AttributeUpdates", input.attribute_updates.is_some()), ("Expected", input.expected.is_some())],
        input.expression_attribute_names.is_some(),
        input.expression_attribute_values.is_some(),
    )?;
    let key = attribute::item(input.key.unwrap_or_default())?;
    let updates = input.attribute_updates.map(legacy::updates).transpose()?;
    let expected = legacy::expected(input.expected, input.conditional_operator.as_deref())?;
    let known = expressions::placeholders(input.expression_attribute_names, input.expression_attribute_values)?;
    let expression = expressions::update(input.update_expression.as_deref(), &known)?;
    let condition = expressions::condition(input.condition_expression.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let name = input.table_name.unwrap_or_default();
    let asked = Asked::new(input.return_consumed_capacity, input.return_item_collection_metrics);
    let words = if updates.is_some() { UpdateWords::AttributeUpdates } else { UpdateWords::Expression };
    let update = expression.or(updates).unwrap_or(dynamo::Update { actions: Vec::new() });
    let paths: Vec<Path> = update.actions.iter().map(|action| action.path().clone()).collect();
    let write = Write {
        action: WriteAction::Update(key, update, words),
        condition: RequestCondition::of(condition, expected),
        returns_on_failure: input.return_values_on_condition_check_failure.as_deref() == Some("ALL_OLD"),
    };
    let (done, table) = run(state, cx, &name, write, asked.metrics).await?;
    let units = Units::of_change(&table, &done.changed, 1.0);
    let some = |item: Item| Some(item).filter(|item| !item.is_empty());
    let attributes = match input.return_values.as_deref() {
        Some("ALL_OLD") => done.old,
        Some("UPDATED_OLD") => done.old.and_then(|old| some(project(&old, &paths))),
        Some("ALL_NEW") => done.new,
        Some("UPDATED_NEW") => done.new.and_then(|new| some(project(&new, &paths))),
        _ => None,
    };
    Ok(UpdateItemOutput {
        attributes: attributes.map(attribute::wire_item),
        consumed_capacity: units.told(asked.capacity.as_deref(), &name),
        item_collection_metrics: None,
    })
}

pub async fn get(state: Arc<Dynamodb>, cx: Ctx, input: GetItemInput) -> Result<GetItemOutput> {
    check_mix(
        &[("ProjectionExpression", input.projection_expression.is_some())],
        &[("AttributesToGet", input.attributes_to_get.is_some())],
        input.expression_attribute_names.is_some(),
        false,
    )?;
    let key = attribute::item(input.key.unwrap_or_default())?;
    let names = expressions::attributes_to_get(input.attributes_to_get)?;
    let known = expressions::placeholders(input.expression_attribute_names, None)?;
    let projection = expressions::projection(input.projection_expression.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let name = input.table_name.unwrap_or_default();
    let reader = cx.read();
    let table = state.tables.usable(&cx, &reader, &name)?;
    key::check_key(&key, &table.schema)?;
    if let Some(paths) = &projection {
        key::check_paths(&mut paths.iter(), &table)?;
    }
    let key = layout::item_key(&key, &table.schema).ok_or_else(errors::schema_mismatch)?;
    let found = change::find(&reader, &table, &key)?;
    let bytes = found.as_ref().map_or(0, item_bytes);
    let units = Units::of_table(read_units(bytes, input.consistent_read == Some(true)));
    Ok(GetItemOutput {
        item: found.map(|item| shown(item, projection.or(names).as_deref())),
        consumed_capacity: units.told(input.return_consumed_capacity.as_deref(), &name),
    })
}

/// The item, or what the paths leave of it.
pub fn shown(item: Item, paths: Option<&[Path]>) -> WireItem {
    attribute::wire_item(match paths {
        Some(paths) => project(&item, paths),
        None => item,
    })
}

pub fn check_item_size(item: &Item) -> Result<()> {
    if item_bytes(item) > MAX_ITEM_BYTES {
        return Err(errors::validation("Item size has exceeded the maximum allowed size"));
    }
    Ok(())
}

/// What is asked of the answer beside the item.
struct Asked {
    capacity: Option<String>,
    metrics: bool,
}

impl Asked {
    fn new(capacity: Option<String>, metrics: Option<String>) -> Asked {
        Asked { capacity, metrics: metrics.as_deref() == Some("SIZE") }
    }
}

async fn run(state: Arc<Dynamodb>, cx: Ctx, name: &str, write: Write, metrics: bool) -> Result<(Done, Arc<Table>)> {
    let name = plain_name(name).to_owned();
    let store = cx.cloud.store.clone();
    store
        .write(move |writer| {
            let table = state.tables.usable(&cx, writer, &name)?;
            refuse_metrics(metrics, &table)?;
            let done = write.run(writer, &table, cx.now())?;
            Ok((done, table))
        })
        .await
}

/// Only tables with local indexes have item collections whose size counts.
pub fn refuse_metrics(asked: bool, table: &Table) -> Result<Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>> {
    if asked && table.indexes.iter().any(|index| index.record.local) {
        return Err(kernel::Error::not_implemented("ReturnItemCollectionMetrics of tables with local indexes"));
    }
    Ok(None)
}

fn check_old_only(return_values: Option<&str>) -> Result<()> {
    match return_values {
        None | Some("ALL_OLD" | "NONE") => Ok(()),
        Some(_) => Err(errors::validation("ReturnValues can only be ALL_OLD or NONE")),
    }
}
