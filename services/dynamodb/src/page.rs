//! One page of a query or scan: up to 1 MB of items, filtered and projected afterwards.

use std::collections::BTreeMap;

use api_dynamodb::types::ConsumedCapacity;
use dynamo::{Condition, Item, Path, decode_item, item_bytes, matches, page_bytes};
use kernel::{Error, Reader, Result};

use crate::attribute::{self, WireItem};
use crate::capacity::{Units, read_units};
use crate::legacy::Comparisons;
use crate::raw::{self, Range};
use crate::table::{Index, Table};
use crate::{change, errors, items, key, layout};

const PAGE_BYTES: usize = 1024 * 1024;

/// What is read, and what becomes of it.
pub struct Page<'a> {
    pub table: &'a Table,
    pub index: Option<&'a Index>,
    pub start: Vec<u8>,
    pub end: Vec<u8>,
    pub reverse: bool,
    pub limit: Option<i32>,
    pub filter: Filter,
    pub select: Select,
    pub consistent: bool,
}

pub enum Filter {
    None,
    Expression(Condition),
    Legacy(Comparisons),
}

impl Filter {
    fn passes(&self, item: &Item) -> bool {
        match self {
            Filter::None => true,
            Filter::Expression(condition) => matches(condition, item),
            Filter::Legacy(comparisons) => comparisons.matches(item),
        }
    }

    fn each_head(&self, visit: &mut dyn FnMut(&str)) {
        match self {
            Filter::None => {}
            Filter::Expression(condition) => condition.each_path(&mut |path| visit(path.head())),
            Filter::Legacy(comparisons) => comparisons.list.iter().for_each(|one| visit(&one.attribute)),
        }
    }
}

/// Which attributes the answer has.
#[derive(Clone, Debug, PartialEq)]
pub enum Select {
    All,
    Projected,
    Specific(Vec<Path>),
    Count,
}

pub struct Found {
    pub items: Option<Vec<WireItem>>,
    pub count: i32,
    pub scanned: i32,
    pub last_key: Option<WireItem>,
    units: Units,
}

impl Found {
    pub fn capacity(&self, asked: Option<&str>, table: &str) -> Option<ConsumedCapacity> {
        self.units.told(asked, table)
    }
}

/// `Select` and the parameters that name attributes, held against each other.
pub fn select(
    asked: Option<&str>,
    names: Option<Vec<Path>>,
    projection: Option<Vec<Path>>,
    has_index: bool,
) -> Result<Select> {
    let parameter = if projection.is_some() { "ProjectionExpression" } else { "AttributesToGet" };
    let paths = projection.or(names);
    let refuse =
        |what: &str| Err(errors::validation(format!("Cannot specify the {parameter} when choosing to get {what}")));
    match (asked, paths) {
        (Some("COUNT"), Some(_)) => refuse("only the Count"),
        (Some(all @ ("ALL_ATTRIBUTES" | "ALL_PROJECTED_ATTRIBUTES")), Some(_)) => refuse(all),
        (Some("ALL_PROJECTED_ATTRIBUTES"), None) if !has_index => {
            Err(errors::validation("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName"))
        }
        (Some("SPECIFIC_ATTRIBUTES"), None) => Err(errors::validation(
            "Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES",
        )),
        (_, Some(paths)) => Ok(Select::Specific(paths)),
        (Some("COUNT"), None) => Ok(Select::Count),
        (Some("ALL_ATTRIBUTES"), None) => Ok(Select::All),
        (_, None) => Ok(Select::Projected),
    }
}

/// The index that a request names.
pub fn index<'a>(table: &'a Table, name: Option<&str>, consistent: bool) -> Result<Option<&'a Index>> {
    let Some(name) = name else { return Ok(None) };
    let index = table
        .index(name)
        .ok_or_else(|| errors::validation(format!("The table does not have the specified index: {name}")))?;
    if !index.record.local && consistent {
        return Err(errors::validation("Consistent reads are not supported on global secondary indexes"));
    }
    if index.record.backfilling {
        return Err(errors::validation(format!("Cannot read from backfilling global secondary index: {name}")));
    }
    Ok(Some(index))
}

impl Page<'_> {
    /// A global index gives what it holds and nothing else.
    pub fn check_select(&self) -> Result<()> {
        let Some(index) = self.index.filter(|index| !index.record.local) else { return Ok(()) };
        if self.select == Select::All && index.record.projection != "ALL" {
            return Err(errors::invalid_parameter(format_args!(
                "Select type ALL_ATTRIBUTES is not supported for global secondary index {} because its projection type \
                 is not ALL",
                index.record.name
            )));
        }
        let mut missing = Vec::new();
        let mut look = |name: &str| {
            if !index.holds(self.table, name) && !missing.iter().any(|one| one == name) {
                missing.push(name.to_owned());
            }
        };
        if let Select::Specific(paths) = &self.select {
            paths.iter().for_each(|path| look(path.head()));
        }
        self.filter.each_head(&mut look);
        if missing.is_empty() {
            return Ok(());
        }
        Err(errors::invalid_parameter(format_args!(
            "Global secondary index {} does not project [{}]",
            index.record.name,
            missing.join(", ")
        )))
    }

    /// Paths of filter and projection do not lead into keys.
    pub fn check_paths(&self, table: &Table) -> Result<()> {
        if let Select::Specific(paths) = &self.select {
            key::check_paths(&mut paths.iter(), table)?;
        }
        Ok(())
    }

    /// Whether an index's entries are not enough and items are fetched.
    fn fetches(&self) -> bool {
        let Some(index) = self.index.filter(|index| index.record.local) else { return false };
        if index.record.projection == "ALL" {
            return false;
        }
        let mut fetches = self.select == Select::All;
        let mut look = |name: &str| fetches |= !index.holds(self.table, name);
        if let Select::Specific(paths) = &self.select {
            paths.iter().for_each(|path| look(path.head()));
        }
        self.filter.each_head(&mut look);
        fetches
    }

    pub fn read(&self, reader: &Reader) -> Result<Found> {
        let fetches = self.fetches();
        let (mut scanned, mut bytes, mut fetched_bytes, mut page_size) = (0, 0, 0, 0);
        let sort_key = self.table.schema.range.as_ref().map(|key| key.name.as_str());
        let (mut count, mut shown) = (0, Vec::new());
        let mut last = None;
        let mut failed: Option<Error> = None;
        let limit = self.limit.unwrap_or(i32::MAX);
        let paths = match &self.select {
            Select::Specific(paths) => Some(paths.as_slice()),
            _ => None,
        };
        let mut each = |_: &[u8], value: &[u8]| -> Result<bool> {
            let mut item = decode_item(value).map_err(errors::damaged)?;
            scanned += 1;
            bytes += item_bytes(&item);
            page_size += page_bytes(&item, sort_key);
            let full = scanned >= limit || page_size + fetched_bytes >= PAGE_BYTES;
            if full {
                last = Some(self.key_of(&item));
            }
            if fetches {
                let key = layout::item_key(&item, &self.table.schema);
                let whole = key.map(|key| change::find(reader, self.table, &key)).transpose()?.flatten();
                item = whole.ok_or_else(|| errors::damaged("an index names an item that is not there"))?;
                fetched_bytes += item_bytes(&item);
            }
            if self.filter.passes(&item) {
                count += 1;
                if self.select != Select::Count {
                    shown.push(items::shown(item, paths));
                }
            }
            Ok(!full)
        };
        if limit > 0 && self.start < self.end {
            let range = Range { start: &self.start, end: &self.end };
            raw::scan(reader, range, self.reverse, &mut |key, value| {
                each(key, value).unwrap_or_else(|error| {
                    failed = Some(error);
                    false
                })
            })?;
        }
        if let Some(error) = failed {
            return Err(error);
        }
        Ok(Found {
            items: (self.select != Select::Count).then_some(shown),
            count,
            scanned,
            last_key: last.map(attribute::wire_item),
            units: self.units(bytes, fetched_bytes, scanned),
        })
    }

    fn units(&self, bytes: usize, fetched_bytes: usize, scanned: i32) -> Units {
        let units = |bytes| read_units(bytes, self.consistent);
        let Some(index) = self.index else { return Units::of_table(units(bytes)) };
        let mut all = Units::of_table(if fetched_bytes > 0 { units(fetched_bytes) } else { 0.0 });
        let of_index = if scanned == 0 { units(0) } else { units(bytes) };
        *all.of(index.record.local) = BTreeMap::from([(index.record.name.clone(), of_index)]);
        all
    }

    /// What the next page continues after: the item's key, and the index's.
    fn key_of(&self, item: &Item) -> Item {
        let mut key = self.table.key_of(item);
        if let Some(index) = self.index {
            for attribute in index.schema.attributes() {
                if let Some(value) = item.get(&attribute.name) {
                    key.insert(attribute.name.clone(), value.clone());
                }
            }
        }
        key
    }
}

/// The full key that an `ExclusiveStartKey` names.
pub fn start_key(table: &Table, index: Option<&Index>, start: &Item) -> Result<Vec<u8>> {
    let invalid = || errors::validation("The provided starting key is invalid");
    let key = layout::item_key(start, &table.schema).ok_or_else(invalid)?;
    match index {
        None => Ok(change::full_key(table, &key)),
        Some(index) => {
            let entry = layout::index_key(start, &index.schema, &table.schema, &key).ok_or_else(invalid)?;
            Ok([&index.prefix[..], &entry].concat())
        }
    }
}

/// How many attributes a starting key has: those of the table's key and of the index's.
pub fn start_key_length(table: &Table, index: Option<&Index>) -> usize {
    let more = index.map_or(0, |index| index.schema.attributes().filter(|key| !table.schema.has(&key.name)).count());
    table.schema.attributes().count() + more
}

/// Values of a starting key are worded apart from others.
pub fn start_values(start: Option<WireItem>) -> Result<Option<Item>> {
    let Some(start) = start else { return Ok(None) };
    let convert = |(name, value)| match attribute::value(value) {
        Ok(value) => Ok((name, value)),
        Err(text) => {
            let plain =
                ["contains duplicates", "number set", "numeric value", "significant digits", "number with magnitude"];
            let prefix = if plain.iter().any(|part| text.contains(part)) {
                ""
            } else {
                "The provided starting key is invalid: "
            };
            Err(errors::validation(format!("{prefix}{text}")))
        }
    };
    start.into_iter().map(convert).collect::<Result<Item>>().map(Some)
}
