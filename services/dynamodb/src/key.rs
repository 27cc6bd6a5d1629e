//! Keys that requests give, held against a table's schema.

use dynamo::{Item, Path, Update, Value};
use kernel::{Error, Result};

use crate::errors;
use crate::table::{KeyAttribute, KeySchema, Table, fits};

const MAX_HASH_BYTES: usize = 2048;
const MAX_RANGE_BYTES: usize = 1024;

/// A key as in GetItem: these attributes and no others.
pub fn check_key(key: &Item, schema: &KeySchema) -> Result<()> {
    if key.len() != schema.attributes().count() {
        return Err(errors::schema_mismatch());
    }
    for (index, attribute) in schema.attributes().enumerate() {
        check_piece(key, attribute, index == 0)?;
    }
    Ok(())
}

pub fn check_piece(key: &Item, attribute: &KeyAttribute, is_hash: bool) -> Result<()> {
    let value = key.get(&attribute.name).filter(|value| fits(Some(value), attribute));
    let value = value.ok_or_else(errors::schema_mismatch)?;
    if let Some(kind) = empty(value) {
        return Err(errors::invalid_parameter(format_args!(
            "The AttributeValue for a key attribute cannot contain an empty {kind} value. Key: {}",
            attribute.name
        )));
    }
    check_size(value, is_hash)
}

/// An item to be put: it has its key, and what indexes take has the right type.
pub fn check_item(item: &Item, table: &Table) -> Result<()> {
    for (index, attribute) in table.schema.attributes().enumerate() {
        let Some(value) = item.get(&attribute.name) else {
            return Err(errors::invalid_parameter(format_args!("Missing the key {} in the item", attribute.name)));
        };
        if !fits(Some(value), attribute) {
            return Err(errors::invalid_parameter(format_args!(
                "Type mismatch for key {} expected: {} actual: {}",
                attribute.name,
                attribute.kind,
                value.type_name()
            )));
        }
        if let Some(kind) = empty(value) {
            return Err(errors::validation(format!(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an \
                 empty {kind} value. Key: {}",
                attribute.name
            )));
        }
        check_size(value, index == 0)?;
    }
    check_index_keys(item, table)
}

pub fn check_index_keys(item: &Item, table: &Table) -> Result<()> {
    for index in in_order(table) {
        for attribute in index.schema.attributes() {
            let Some(value) = item.get(&attribute.name) else { continue };
            if !fits(Some(value), attribute) {
                return Err(index_mismatch(attribute, value.type_name(), &index.record.name));
            }
            if let Some(kind) = empty(value) {
                return Err(errors::validation(format!(
                    "One or more parameter values are not valid. A value specified for a secondary index key is not \
                     supported. The AttributeValue for a key attribute cannot contain an empty {kind} value. \
                     IndexName: {}, IndexKey: {}",
                    index.record.name, attribute.name
                )));
            }
        }
    }
    Ok(())
}

/// An update may touch no key attribute, and put nothing of the wrong type into an index's.
pub fn check_update(update: &Update, table: &Table) -> Result<()> {
    for key in table.schema.attributes() {
        if update.actions.iter().any(|action| action.path().head() == key.name) {
            return Err(part_of_key(&key.name));
        }
    }
    for index in in_order(table) {
        for attribute in index.schema.attributes() {
            let action =
                update.actions.iter().find(|one| !one.path().is_nested() && one.path().head() == attribute.name);
            if let Some(kind) = action.and_then(dynamo::Action::known_type).filter(|kind| *kind != attribute.kind) {
                return Err(index_mismatch(attribute, kind, &index.record.name));
            }
        }
    }
    let mut paths = Vec::new();
    update.each_path(&mut |path| paths.push(path.clone()));
    check_paths(&mut paths.iter(), table)
}

/// Keys are scalars: no path leads into one.
pub fn check_paths(paths: &mut dyn Iterator<Item = &Path>, table: &Table) -> Result<()> {
    let nested: Vec<&str> = paths.filter(|path| path.is_nested()).map(Path::head).collect();
    let refuse = |what: &str, name: &str| {
        Err(errors::validation(format!(
            "Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: {what}: {name}"
        )))
    };
    if let Some(key) = table.schema.attributes().find(|key| nested.contains(&key.name.as_str())) {
        return refuse("Key", &key.name);
    }
    for index in in_order(table) {
        if let Some(key) = index.schema.attributes().find(|key| nested.contains(&key.name.as_str())) {
            return refuse("IndexKey", &key.name);
        }
    }
    Ok(())
}

pub fn part_of_key(name: &str) -> Error {
    errors::invalid_parameter(format_args!("Cannot update attribute {name}. This attribute is part of the key"))
}

pub fn index_mismatch(attribute: &KeyAttribute, found: &str, index: &str) -> Error {
    errors::invalid_parameter(format_args!(
        "Type mismatch for Index Key {} Expected: {} Actual: {found} IndexName: {index}",
        attribute.name, attribute.kind
    ))
}

/// Global indexes are looked at before local ones.
fn in_order(table: &Table) -> impl Iterator<Item = &crate::table::Index> {
    let global = table.indexes.iter().filter(|index| !index.record.local);
    global.chain(table.indexes.iter().filter(|index| index.record.local))
}

fn empty(value: &Value) -> Option<&'static str> {
    match value {
        Value::S(text) if text.is_empty() => Some("string"),
        Value::B(bytes) if bytes.is_empty() => Some("binary"),
        _ => None,
    }
}

fn check_size(value: &Value, is_hash: bool) -> Result<()> {
    let bytes = match value {
        Value::S(text) => text.len(),
        Value::B(bytes) => bytes.len(),
        _ => 0,
    };
    if is_hash && bytes > MAX_HASH_BYTES {
        return Err(errors::invalid_parameter("Size of hashkey has exceeded the maximum size limit of2048 bytes"));
    }
    if !is_hash && bytes > MAX_RANGE_BYTES {
        return Err(errors::invalid_parameter(
            "Aggregated size of all range keys has exceeded the size limit of 1024 bytes",
        ));
    }
    Ok(())
}
