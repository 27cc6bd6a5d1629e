//! TransactGetItems: items as they are at one moment.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::types::{ItemResponse, TransactGetItemsInput, TransactGetItemsOutput};
use dynamo::item_bytes;
use kernel::{Ctx, Result};

use crate::capacity::{Units, read_units};
use crate::{Dynamodb, attribute, change, errors, expressions, items, key, layout};

pub async fn get(state: Arc<Dynamodb>, cx: Ctx, input: TransactGetItemsInput) -> Result<TransactGetItemsOutput> {
    let reader = cx.read();
    let mut responses = Vec::new();
    let mut units: BTreeMap<String, Units> = BTreeMap::new();
    let mut seen = Vec::new();
    let mut wanted = Vec::new();
    for one in input.transact_items.unwrap_or_default() {
        let get = one.get.unwrap_or_default();
        let key = attribute::item(get.key.unwrap_or_default())?;
        let known = expressions::placeholders(get.expression_attribute_names, None)?;
        let paths = expressions::projection(get.projection_expression.as_deref(), &known)?;
        expressions::all_used(&known)?;
        wanted.push((get.table_name.unwrap_or_default(), key, paths));
    }
    for (name, one, paths) in wanted {
        let table = state.tables.usable(&cx, &reader, &name)?;
        key::check_key(&one, &table.schema)?;
        let key = layout::item_key(&one, &table.schema).ok_or_else(errors::schema_mismatch)?;
        let full = change::full_key(&table, &key);
        if seen.contains(&full) {
            return Err(errors::validation("Transaction request cannot include multiple operations on one item"));
        }
        seen.push(full);
        let item = change::find(&reader, &table, &key)?;
        let read = 2.0 * read_units(item.as_ref().map_or(0, item_bytes), true);
        units.entry(name).or_default().add(&Units::of_table(read));
        responses.push(ItemResponse { item: item.map(|item| items::shown(item, paths.as_deref())) });
    }
    let asked = input.return_consumed_capacity.as_deref();
    let capacities: Vec<_> = units.iter().filter_map(|(name, units)| units.told_as(asked, name, Some(true))).collect();
    Ok(TransactGetItemsOutput {
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
        responses: Some(responses),
    })
}
