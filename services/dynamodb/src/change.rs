//! The one place where items change: the item, its entries in indexes, the counts, its expiry and the record of its
//! stream in one transaction.

use dynamo::{Item, decode_item, encode_item, item_bytes};
use kernel::{Result, Writer};

use crate::counts::Counts;
use crate::stream::{self, Cause};
use crate::table::{Index, Table};
use crate::{errors, layout};

/// What one change of an item did, in bytes.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    pub old_bytes: usize,
    pub new_bytes: usize,
    /// What each index had to write: its place in `Table::indexes`, and bytes of each entry put or deleted.
    pub indexes: Vec<(usize, Vec<usize>)>,
}

/// The item under `key` (without the table's prefix), if there is one.
pub fn find(read: &(impl kernel::Read + ?Sized), table: &Table, key: &[u8]) -> Result<Option<Item>> {
    read.get_raw(&full_key(table, key))?.map(|bytes| decode_item(&bytes).map_err(errors::damaged)).transpose()
}

/// Replaces `old`, which is what is stored, by `new`.
pub fn replace(
    writer: &mut Writer<'_>,
    table: &Table,
    key: &[u8],
    old: Option<&Item>,
    new: Option<&Item>,
    cause: Cause,
) -> Result<Changed> {
    let mut changed =
        Changed { old_bytes: old.map_or(0, item_bytes), new_bytes: new.map_or(0, item_bytes), indexes: Vec::new() };
    if old.is_none() && new.is_none() {
        return Ok(changed);
    }
    let full = full_key(table, key);
    match new {
        Some(new) => writer.put_raw(&full, encode_item(new)),
        None => writer.delete_raw(&full),
    }
    let mut counts = Counts::read(writer, &table.counts)?;
    counts.items += i64::from(new.is_some()) - i64::from(old.is_some());
    counts.bytes += changed.new_bytes as i64 - changed.old_bytes as i64;
    for (place, index) in table.indexes.iter().enumerate() {
        let before = old.and_then(|old| entry(table, index, key, old));
        let after = new.and_then(|new| entry(table, index, key, new));
        let written = replace_entry(writer, &mut counts, index, before, after)?;
        if !written.is_empty() {
            changed.indexes.push((place, written));
        }
    }
    stream::append(writer, table, &mut counts, (old, new), cause)?;
    counts.write(writer, &table.counts)?;
    replace_expiry(writer, table, key, old, new)?;
    Ok(changed)
}

/// Adds the entry of an item that was there before the index; nothing if it has one already.
pub fn backfill(writer: &mut Writer<'_>, table: &Table, index: &Index, key: &[u8], item: &Item) -> Result<()> {
    let Some((entry_key, held)) = entry(table, index, key, item) else { return Ok(()) };
    if writer.get_raw(&entry_key)?.is_some() {
        return Ok(());
    }
    let mut counts = Counts::read(writer, &table.counts)?;
    replace_entry(writer, &mut counts, index, None, Some((entry_key, held)))?;
    counts.write(writer, &table.counts)
}

/// Adds the expiry of an item that was there before its table had any.
pub fn backfill_expiry(writer: &mut Writer<'_>, table: &Table, key: &[u8], item: &Item) -> Result<()> {
    replace_expiry(writer, table, key, None, Some(item))
}

pub fn full_key(table: &Table, key: &[u8]) -> Vec<u8> {
    [&table.items, key].concat()
}

/// Key and contents of what the index holds of an item.
fn entry(table: &Table, index: &Index, key: &[u8], item: &Item) -> Option<(Vec<u8>, Item)> {
    let mut full = index.prefix.clone();
    full.extend_from_slice(&layout::index_key(item, &index.schema, &table.schema, key)?);
    let held = item.iter().filter(|(name, _)| index.holds(table, name));
    Some((full, held.map(|(name, value)| (name.clone(), value.clone())).collect()))
}

/// The bytes of each entry that had to be written.
fn replace_entry(
    writer: &mut Writer<'_>,
    counts: &mut Counts,
    index: &Index,
    before: Option<(Vec<u8>, Item)>,
    after: Option<(Vec<u8>, Item)>,
) -> Result<Vec<usize>> {
    if before == after {
        return Ok(Vec::new());
    }
    let mut written = Vec::new();
    let (items, bytes) = counts.index(index.record.number);
    let same_key = matches!((&before, &after), (Some((a, _)), Some((b, _))) if a == b);
    if let Some((key, held)) = &before {
        *items -= 1;
        *bytes -= item_bytes(held) as i64;
        if !same_key {
            writer.delete_raw(key);
            written.push(item_bytes(held));
        }
    }
    if let Some((key, held)) = &after {
        *items += 1;
        *bytes += item_bytes(held) as i64;
        writer.put_raw(key, encode_item(held));
        let before = before.as_ref().filter(|_| same_key).map_or(0, |(_, held)| item_bytes(held));
        written.push(item_bytes(held).max(before));
    }
    Ok(written)
}

fn replace_expiry(
    writer: &mut Writer<'_>,
    table: &Table,
    key: &[u8],
    old: Option<&Item>,
    new: Option<&Item>,
) -> Result<()> {
    let Some(attribute) = &table.record.expiry.attribute else { return Ok(()) };
    let at = |item: Option<&Item>| crate::expire::expiry_key(table, item?.get(attribute)?, key);
    let (before, after) = (at(old), at(new));
    if before == after {
        return Ok(());
    }
    if let Some(before) = before {
        writer.delete_raw(&before);
    }
    if let Some(after) = after {
        writer.put_raw(&after, Vec::new());
    }
    Ok(())
}
