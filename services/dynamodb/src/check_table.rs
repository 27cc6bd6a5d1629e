//! What AWS looks for in a table's definition, in its order.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>

use api_dynamodb::types::{
    AttributeDefinition, CreateTableInput, GlobalSecondaryIndex, KeySchemaElement, LocalSecondaryIndex, Projection,
    ProvisionedThroughput,
};
use kernel::Result;

use crate::errors;

const MAX_UNITS: i64 = 1_000_000_000_000;
const MAX_LOCAL_INDEXES: usize = 5;
pub const MAX_GLOBAL_INDEXES: usize = 20;
/// Names of non-key attributes over all indexes of a table.
const MAX_PROJECTED: usize = 100;

pub fn create(input: &CreateTableInput) -> Result<()> {
    let on_demand = input.billing_mode.as_deref() == Some("PAY_PER_REQUEST");
    match (&input.provisioned_throughput, on_demand) {
        (Some(_), true) => {
            return Err(errors::invalid_parameter(
                "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
            ));
        }
        (None, false) => {
            return Err(errors::invalid_parameter(
                "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
            ));
        }
        (Some(throughput), false) => units(throughput)?,
        (None, true) => {}
    }
    let definitions = names(input.attribute_definitions.as_deref().unwrap_or_default());
    let keys = input.key_schema.as_deref().unwrap_or_default();
    if keys.len() > definitions.len() {
        return Err(errors::validation("Invalid KeySchema: Some index key attribute have no definition"));
    }
    defined(keys, &definitions)?;
    schema(keys)?;
    let locals = input.local_secondary_indexes.as_deref();
    let globals = input.global_secondary_indexes.as_deref();
    if locals.is_none() && globals.is_none() && keys.len() != definitions.len() {
        return Err(errors::invalid_parameter(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in \
             AttributeDefinitions",
        ));
    }
    let mut seen = Vec::new();
    if let Some(locals) = locals {
        local_indexes(locals, keys, &definitions, &mut seen)?;
    }
    if let Some(globals) = globals {
        global_indexes(globals, &definitions, on_demand, &mut seen)?;
    }
    let projections = locals.unwrap_or_default().iter().map(|index| &index.projection);
    let projections = projections.chain(globals.unwrap_or_default().iter().map(|index| &index.projection));
    let projected: usize = projections.flatten().map(|one| one.non_key_attributes.as_ref().map_or(0, Vec::len)).sum();
    if projected > MAX_PROJECTED {
        return Err(errors::invalid_parameter(format_args!(
            "The total number of projected attributes over all indexes exceeds the limit of {MAX_PROJECTED}"
        )));
    }
    unused(input, &definitions)
}

/// Each definition must be a key of something.
fn unused(input: &CreateTableInput, definitions: &[&str]) -> Result<()> {
    let mut used: Vec<&str> = key_names(input.key_schema.as_deref().unwrap_or_default());
    for index in input.local_secondary_indexes.iter().flatten() {
        used.extend(key_names(index.key_schema.as_deref().unwrap_or_default()));
    }
    for index in input.global_secondary_indexes.iter().flatten() {
        used.extend(key_names(index.key_schema.as_deref().unwrap_or_default()));
    }
    if definitions.iter().all(|name| used.contains(name)) {
        return Ok(());
    }
    let mut distinct: Vec<&str> = Vec::new();
    for name in used {
        if !distinct.contains(&name) {
            distinct.push(name);
        }
    }
    Err(errors::invalid_parameter(format_args!(
        "Some AttributeDefinitions are not used. AttributeDefinitions: [{}], keys used: [{}]",
        definitions.join(", "),
        distinct.join(", ")
    )))
}

fn local_indexes<'a>(
    indexes: &'a [LocalSecondaryIndex],
    keys: &[KeySchemaElement],
    definitions: &[&str],
    seen: &mut Vec<&'a str>,
) -> Result<()> {
    if indexes.is_empty() {
        return Err(errors::invalid_parameter("List of LocalSecondaryIndexes is empty"));
    }
    if keys.len() != 2 {
        return Err(errors::invalid_parameter(
            "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
        ));
    }
    let table_hash = keys[0].attribute_name.as_deref().unwrap_or_default();
    for index in indexes {
        let name = index.index_name.as_deref().unwrap_or_default();
        let keys = index.key_schema.as_deref().unwrap_or_default();
        defined(keys, definitions)?;
        schema(keys)?;
        if keys.len() != 2 {
            return Err(errors::invalid_parameter(format_args!(
                "Index KeySchema does not have a range key for index: {name}"
            )));
        }
        let hash = keys[0].attribute_name.as_deref().unwrap_or_default();
        if hash != table_hash {
            return Err(errors::invalid_parameter(format_args!(
                "Index KeySchema does not have the same leading hash key as table KeySchema for index: {name}. index \
                 hash key: {hash}, table hash key: {table_hash}"
            )));
        }
        projection(index.projection.as_ref())?;
        distinct_name(name, seen)?;
    }
    if indexes.len() > MAX_LOCAL_INDEXES {
        return Err(errors::invalid_parameter("Number of LocalSecondaryIndexes exceeds per-table limit of 5"));
    }
    Ok(())
}

fn global_indexes<'a>(
    indexes: &'a [GlobalSecondaryIndex],
    definitions: &[&str],
    on_demand: bool,
    seen: &mut Vec<&'a str>,
) -> Result<()> {
    if indexes.is_empty() {
        return Err(errors::invalid_parameter("List of GlobalSecondaryIndexes is empty"));
    }
    for index in indexes {
        let name = index.index_name.as_deref().unwrap_or_default();
        let keys = index.key_schema.as_deref().unwrap_or_default();
        defined(keys, definitions)?;
        schema(keys)?;
        projection(index.projection.as_ref())?;
        match (&index.provisioned_throughput, on_demand) {
            (Some(_), true) => {
                return Err(errors::invalid_parameter(format_args!(
                    "ProvisionedThroughput should not be specified for index: {name} when BillingMode is \
                     PAY_PER_REQUEST"
                )));
            }
            (None, false) => {
                return Err(errors::invalid_parameter(format_args!(
                    "ProvisionedThroughput must be specified for index: {name}"
                )));
            }
            (Some(throughput), false) => units_of_index(throughput, name)?,
            (None, true) => {}
        }
        distinct_name(name, seen)?;
    }
    if indexes.len() > MAX_GLOBAL_INDEXES {
        return Err(errors::invalid_parameter("GlobalSecondaryIndex count exceeds the per-table limit of 20"));
    }
    Ok(())
}

fn distinct_name<'a>(name: &'a str, seen: &mut Vec<&'a str>) -> Result<()> {
    if seen.contains(&name) {
        return Err(errors::invalid_parameter(format_args!("Duplicate index name: {name}")));
    }
    seen.push(name);
    Ok(())
}

pub fn units(throughput: &ProvisionedThroughput) -> Result<()> {
    let pair = [
        ("ReadCapacityUnits", throughput.read_capacity_units),
        ("WriteCapacityUnits", throughput.write_capacity_units),
    ];
    for (name, units) in pair {
        if let Some(units) = units.filter(|units| *units > MAX_UNITS) {
            return Err(errors::validation(format!("Given value {units} for {name} is out of bounds")));
        }
    }
    Ok(())
}

pub fn units_of_index(throughput: &ProvisionedThroughput, index: &str) -> Result<()> {
    let pair = [
        ("ReadCapacityUnits", throughput.read_capacity_units),
        ("WriteCapacityUnits", throughput.write_capacity_units),
    ];
    for (name, units) in pair {
        if let Some(units) = units.filter(|units| *units > MAX_UNITS) {
            return Err(errors::validation(format!(
                "Given value {units} for {name} is out of bounds for index {index}"
            )));
        }
    }
    Ok(())
}

/// Every key has a definition.
pub fn defined(keys: &[KeySchemaElement], definitions: &[&str]) -> Result<()> {
    let names = key_names(keys);
    if names.iter().all(|name| definitions.contains(name)) {
        return Ok(());
    }
    Err(errors::invalid_parameter(format_args!(
        "Some index key attributes are not defined in AttributeDefinitions. Keys: [{}], AttributeDefinitions: [{}]",
        names.join(", "),
        definitions.join(", ")
    )))
}

/// A partition key, then at most a sort key.
pub fn schema(keys: &[KeySchemaElement]) -> Result<()> {
    if keys.len() > 2 {
        return Err(kernel::Error::not_implemented("keys of more than two attributes"));
    }
    if let [hash, range] = keys
        && hash.attribute_name == range.attribute_name
    {
        return Err(errors::validation(
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
        ));
    }
    if keys.first().and_then(|key| key.key_type.as_deref()) != Some("HASH") {
        return Err(errors::validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type"));
    }
    if keys.get(1).is_some_and(|key| key.key_type.as_deref() != Some("RANGE")) {
        return Err(errors::validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type"));
    }
    Ok(())
}

pub fn projection(given: Option<&Projection>) -> Result<()> {
    let kind = given.and_then(|projection| projection.projection_type.as_deref());
    let Some(kind) = kind else { return Err(errors::invalid_parameter("Unknown ProjectionType: null")) };
    let names = given.and_then(|projection| projection.non_key_attributes.as_ref());
    if kind == "INCLUDE" && names.is_none() {
        return Err(errors::invalid_parameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified"));
    }
    if kind != "INCLUDE" && names.is_some() {
        return Err(errors::invalid_parameter(format_args!(
            "ProjectionType is {kind}, but NonKeyAttributes is specified"
        )));
    }
    Ok(())
}

pub fn names(definitions: &[AttributeDefinition]) -> Vec<&str> {
    definitions.iter().filter_map(|one| one.attribute_name.as_deref()).collect()
}

pub fn key_names(keys: &[KeySchemaElement]) -> Vec<&str> {
    keys.iter().filter_map(|key| key.attribute_name.as_deref()).collect()
}
