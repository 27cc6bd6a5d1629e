//! Where everything of a table lies in the store. All keys begin with account, Region and `dynamodb`.
//!
//! | then | value |
//! |---|---|
//! | `table/NAME` | the table's record, JSON |
//! | `next-table` | the number that the next table gets |
//! | `i/NUMBER/` hash, partition key, sort key | an item |
//! | `x/NUMBER/INDEX/` hash, partition key, sort key, table key | what an index holds of an item |
//! | `n/NUMBER` | how many items and bytes the table and each index hold, and its stream's last sequence number |
//! | `e/NUMBER/` second, table key | an item that expires then |
//! | `s/NUMBER/` sequence number | a record of the table's streams |
//! | `token/TOKEN` | a transaction that was carried out, and until when it is remembered |
//!
//! Items, index entries, expiries and records of streams have binary keys.
//!
//! A table that is deleted and made again under its name gets another number, so nothing of the old one shows. The hash
//! spreads partitions as AWS's does; a partition key has its length (2 bytes) before it, so that a sort key's bytes, in
//! DynamoDB's order, end the key. In an index the sort key is escaped, since a hash of
//! the item's own key and that key follow.

use dynamo::{Item, Value, escape_into, hash, key_bytes};
use kernel::Ctx;

use crate::table::KeySchema;

pub const SERVICE: &str = "dynamodb";

pub fn table(cx: &Ctx, name: &str) -> String {
    cx.key(SERVICE, &["table", name])
}

pub fn tables(cx: &Ctx) -> String {
    cx.prefix(SERVICE, &["table"])
}

pub fn next_table(cx: &Ctx) -> String {
    cx.key(SERVICE, &["next-table"])
}

pub fn token(cx: &Ctx, token: &str) -> String {
    cx.key(SERVICE, &["token", token])
}

/// `base` is `ACCOUNT/REGION/dynamodb/`.
pub fn items(base: &str, table: u64) -> Vec<u8> {
    format!("{base}i/{table}/").into_bytes()
}

pub fn index(base: &str, table: u64, index: u32) -> Vec<u8> {
    format!("{base}x/{table}/{index}/").into_bytes()
}

pub fn counts(base: &str, table: u64) -> String {
    format!("{base}n/{table}")
}

pub fn expiries(base: &str, table: u64) -> Vec<u8> {
    format!("{base}e/{table}/").into_bytes()
}

/// Records of streams.
pub fn changes(base: &str, table: u64) -> Vec<u8> {
    format!("{base}s/{table}/").into_bytes()
}

/// Prefixes of binary keys under which a table has entries.
pub fn all_of(base: &str, table: u64) -> Vec<Vec<u8>> {
    ["i", "x", "e", "s"].iter().map(|kind| format!("{base}{kind}/{table}/").into_bytes()).collect()
}

/// The first bytes of all keys of one partition.
pub fn partition(prefix: &[u8], partition_key: &[u8]) -> Vec<u8> {
    let mut key = Vec::with_capacity(prefix.len() + partition_key.len() + 64);
    key.extend_from_slice(prefix);
    key.extend_from_slice(&hash(partition_key));
    key.extend_from_slice(&(partition_key.len() as u16).to_be_bytes());
    key.extend_from_slice(partition_key);
    key
}

/// The item's key without the table's prefix; None if a part is missing or no key.
pub fn item_key(item: &Item, schema: &KeySchema) -> Option<Vec<u8>> {
    let part = |name: &str| item.get(name).and_then(key_bytes);
    let mut key = partition(&[], &part(&schema.hash.name)?);
    if let Some(range) = &schema.range {
        key.extend_from_slice(&part(&range.name)?);
    }
    Some(key)
}

/// An index entry's key without the index's prefix; None if the item is not in the index. Entries with equal keys come in
/// the order of the hashes of their items' keys.
pub fn index_key(item: &Item, schema: &KeySchema, table: &KeySchema, table_key: &[u8]) -> Option<Vec<u8>> {
    let part = |key: &crate::table::KeyAttribute| {
        let value = item.get(&key.name)?;
        let empty = matches!(value, Value::S(text) if text.is_empty()) || matches!(value, Value::B(b) if b.is_empty());
        if value.type_name() == key.kind && !empty { key_bytes(value) } else { None }
    };
    let mut key = partition(&[], &part(&schema.hash)?);
    if let Some(range) = &schema.range {
        escape_into(&part(range)?, &mut key);
    }
    let whole = table.attributes().filter_map(|attribute| item.get(&attribute.name).and_then(key_bytes));
    key.extend_from_slice(&hash(&whole.flatten().collect::<Vec<u8>>()));
    key.extend_from_slice(table_key);
    Some(key)
}
