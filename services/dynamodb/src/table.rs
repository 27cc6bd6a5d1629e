//! A table's record in the store, and the table as requests use it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use dynamo::Value;
use kernel::{Ctx, Read, Result, Timestamp};
use serde::{Deserialize, Serialize};

use crate::stream::{KEPT_MS, StreamRecord};
use crate::{errors, layout};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TableRecord {
    pub name: String,
    /// Given once in an account and Region.
    pub number: u64,
    /// The UUID that clients see.
    pub id: String,
    pub created_ms: i64,
    /// CREATING or UPDATING until then.
    pub busy_until_ms: i64,
    /// DELETING; gone then.
    #[serde(default)]
    pub gone_at_ms: Option<i64>,
    pub definitions: Vec<(String, String)>,
    pub keys: Vec<String>,
    pub on_demand: bool,
    #[serde(default)]
    pub on_demand_since_ms: Option<i64>,
    /// Whether a billing mode was ever asked for: DescribeTable tells of it only then.
    #[serde(default)]
    pub billing_mode_told: bool,
    pub throughput: Throughput,
    pub indexes: Vec<IndexRecord>,
    pub next_index: u32,
    #[serde(default)]
    pub deletion_protection: bool,
    #[serde(default)]
    pub table_class: Option<String>,
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    #[serde(default)]
    pub expiry: Expiry,
    /// Those of the past too, as long as they can be read.
    #[serde(default)]
    pub streams: Vec<StreamRecord>,
}

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Throughput {
    pub read: i64,
    pub write: i64,
    pub increased_ms: Option<i64>,
    pub decreased_ms: Option<i64>,
    pub decreases_today: i64,
    /// Reads and writes before the change that is under way.
    #[serde(default)]
    pub before: Option<(i64, i64)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct IndexRecord {
    pub name: String,
    /// Given once in a table.
    pub number: u32,
    pub local: bool,
    pub keys: Vec<String>,
    pub projection: String,
    #[serde(default)]
    pub non_keys: Option<Vec<String>>,
    pub throughput: Throughput,
    /// UPDATING until then.
    pub busy_until_ms: i64,
    /// CREATING: items that were there before are still being added.
    #[serde(default)]
    pub backfilling: bool,
    /// DELETING: nothing is written to it any more.
    #[serde(default)]
    pub deleting: bool,
}

/// Time to live.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Expiry {
    pub attribute: Option<String>,
    /// ENABLING or DISABLING until then.
    pub busy_until_ms: i64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct KeyAttribute {
    pub name: String,
    /// `S`, `N` or `B`.
    pub kind: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct KeySchema {
    pub hash: KeyAttribute,
    pub range: Option<KeyAttribute>,
}

impl KeySchema {
    pub fn attributes(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.hash).chain(&self.range)
    }

    pub fn has(&self, name: &str) -> bool {
        self.attributes().any(|key| key.name == name)
    }
}

/// A table, made ready for requests.
pub struct Table {
    /// The stored bytes of the record: the same bytes are the same table.
    raw: Vec<u8>,
    pub record: TableRecord,
    /// `ACCOUNT/REGION/dynamodb/`
    pub base: String,
    pub schema: KeySchema,
    pub items: Vec<u8>,
    pub counts: String,
    /// Those that are written to.
    pub indexes: Vec<Index>,
}

pub struct Index {
    pub record: IndexRecord,
    pub schema: KeySchema,
    pub prefix: Vec<u8>,
}

impl Index {
    /// Whether the index holds this attribute of its items.
    pub fn holds(&self, table: &Table, name: &str) -> bool {
        self.record.projection == "ALL"
            || self.schema.has(name)
            || table.schema.has(name)
            || self.record.non_keys.as_ref().is_some_and(|names| names.iter().any(|one| one == name))
    }
}

impl TableRecord {
    pub fn kind_of(&self, attribute: &str) -> &str {
        self.definitions.iter().find(|(name, _)| name == attribute).map_or("S", |(_, kind)| kind)
    }

    pub fn schema(&self, keys: &[String]) -> KeySchema {
        let attribute = |name: &String| KeyAttribute { name: name.clone(), kind: self.kind_of(name).to_owned() };
        KeySchema {
            hash: keys.first().map_or_else(|| KeyAttribute { name: String::new(), kind: String::new() }, attribute),
            range: keys.get(1).map(attribute),
        }
    }

    pub fn status(&self, now: Timestamp) -> &'static str {
        if self.gone_at_ms.is_some() {
            "DELETING"
        } else if now.millis() >= self.busy_until_ms {
            if self.indexes.iter().any(|index| !index.local && index.status(now) != "ACTIVE") {
                "UPDATING"
            } else {
                "ACTIVE"
            }
        } else if self.busy_until_ms - self.created_ms <= crate::create_table::CREATING_MS {
            "CREATING"
        } else {
            "UPDATING"
        }
    }

    /// The stream that is on.
    pub fn stream(&self) -> Option<&StreamRecord> {
        self.streams.last().filter(|stream| stream.closed.is_none())
    }

    /// The stream that is on, and those whose records may still be there.
    pub fn readable_streams(&self, now: Timestamp) -> impl Iterator<Item = &StreamRecord> {
        let readable = move |stream: &&StreamRecord| stream.closed.is_none_or(|(at, _)| now.millis() - at < KEPT_MS);
        self.streams.iter().filter(readable)
    }

    /// Whether it is gone by now, though its record still waits to be removed.
    pub fn is_gone(&self, now: Timestamp) -> bool {
        self.gone_at_ms.is_some_and(|at| now.millis() >= at)
    }
}

impl IndexRecord {
    pub fn status(&self, now: Timestamp) -> &'static str {
        if self.deleting {
            "DELETING"
        } else if self.backfilling {
            "CREATING"
        } else if now.millis() < self.busy_until_ms {
            "UPDATING"
        } else {
            "ACTIVE"
        }
    }
}

impl Table {
    fn new(raw: Vec<u8>, base: String) -> Result<Table> {
        let record: TableRecord = serde_json::from_slice(&raw).map_err(errors::damaged)?;
        let schema = record.schema(&record.keys);
        let index = |index: &IndexRecord| Index {
            schema: record.schema(&index.keys),
            prefix: layout::index(&base, record.number, index.number),
            record: index.clone(),
        };
        let indexes = record.indexes.iter().filter(|index| !index.deleting).map(index).collect();
        Ok(Table {
            items: layout::items(&base, record.number),
            counts: layout::counts(&base, record.number),
            schema,
            indexes,
            base,
            raw,
            record,
        })
    }

    pub fn index(&self, name: &str) -> Option<&Index> {
        self.indexes.iter().find(|index| index.record.name == name)
    }

    /// The key attributes of an item or a key.
    pub fn key_of(&self, item: &dynamo::Item) -> dynamo::Item {
        self.schema
            .attributes()
            .filter_map(|key| Some((key.name.clone(), item.get(&key.name)?.clone())))
            .collect::<dynamo::Item>()
    }
}

/// Tables by the keys of their records. The store is the truth: each use compares the stored bytes.
#[derive(Default)]
pub struct Tables(RwLock<HashMap<String, Arc<Table>>>);

impl Tables {
    /// The table as `read` sees it.
    pub fn get(&self, read: &(impl Read + ?Sized), key: &str) -> Result<Option<Arc<Table>>> {
        let Some(raw) = read.get_bytes(key)? else { return Ok(None) };
        {
            let known = self.0.read().unwrap_or_else(|error| error.into_inner());
            if let Some(table) = known.get(key).filter(|table| table.raw == raw) {
                return Ok(Some(table.clone()));
            }
        }
        let base = key.rfind("table/").map_or("", |at| &key[..at]).to_owned();
        let table = Arc::new(Table::new(raw, base)?);
        self.0.write().unwrap_or_else(|error| error.into_inner()).insert(key.to_owned(), table.clone());
        Ok(Some(table))
    }

    /// The table that an operation on items names, if it can be used.
    pub fn usable(&self, cx: &Ctx, read: &(impl Read + ?Sized), name: &str) -> Result<Arc<Table>> {
        let table = self.get(read, &layout::table(cx, plain_name(name)))?.ok_or_else(errors::resource_not_found)?;
        let now = cx.now();
        match table.record.status(now) {
            "CREATING" => Err(errors::resource_not_found()),
            "DELETING" if table.record.is_gone(now) => Err(errors::resource_not_found()),
            _ => Ok(table),
        }
    }

    pub fn forget(&self, key: &str) {
        self.0.write().unwrap_or_else(|error| error.into_inner()).remove(key);
    }
}

/// A table's name out of a name or an ARN.
pub fn plain_name(name: &str) -> &str {
    if !name.starts_with("arn:") {
        return name;
    }
    let after = name.split_once(":table/").map_or(name, |(_, after)| after);
    after.split('/').next().unwrap_or(after)
}

/// Whether `value` is what the key attribute takes.
pub fn fits(value: Option<&Value>, key: &KeyAttribute) -> bool {
    value.is_some_and(|value| value.type_name() == key.kind)
}
