//! Streams: what happened to a table's items, written in the transactions that change them.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html>
//!
//! A stream has one shard, which is open until the stream is switched off. A record's key is its sequence number.

use dynamo::{Item, decode_item, encode_item};
use kernel::{Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};

use crate::counts::Counts;
use crate::table::Table;
use crate::{errors, layout};

/// How long records are kept, in milliseconds of the Clock.
pub const KEPT_MS: i64 = 24 * 3600 * 1000;

/// A stream of a table: the last one may be enabled.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StreamRecord {
    pub view: String,
    pub created_ms: i64,
    /// The number of its first record.
    pub first: u64,
    /// When it was switched off, and the number of its last record.
    pub closed: Option<(i64, u64)>,
}

impl StreamRecord {
    /// `2026-11-24T04:00:00.000`
    pub fn label(&self) -> String {
        Timestamp::from_millis(self.created_ms).iso8601_millis().trim_end_matches('Z').to_owned()
    }

    pub fn shard(&self) -> String {
        format!("shardId-{:020}-{:08x}", self.created_ms, self.created_ms as u32 ^ 0x5eed_1e55)
    }
}

/// One change of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRecord {
    pub at_ms: i64,
    /// Deleted by its time to live.
    pub expired: bool,
    pub old: Option<Item>,
    pub new: Option<Item>,
}

/// Who makes a change, and when.
#[derive(Clone, Copy, Debug)]
pub struct Cause {
    pub at_ms: i64,
    pub expired: bool,
}

/// Appends a record, if the table has a stream and anything changed.
pub fn append(
    writer: &mut Writer<'_>,
    table: &Table,
    counts: &mut Counts,
    (old, new): (Option<&Item>, Option<&Item>),
    cause: Cause,
) -> Result<()> {
    if table.record.stream().is_none() || old == new {
        return Ok(());
    }
    counts.sequence += 1;
    let mut value = Vec::with_capacity(256);
    value.extend_from_slice(&cause.at_ms.to_be_bytes());
    value.push(u8::from(cause.expired));
    for image in [old, new] {
        let bytes = image.map_or_else(Vec::new, encode_item);
        value.extend_from_slice(&(bytes.len() as u32).to_be_bytes());
        value.extend_from_slice(&bytes);
    }
    let mut key = layout::changes(&table.base, table.record.number);
    key.extend_from_slice(&counts.sequence.to_be_bytes());
    writer.put_raw(&key, value);
    Ok(())
}

/// When a record was written.
pub fn moment(value: &[u8]) -> Option<i64> {
    Some(i64::from_be_bytes(value.get(..8)?.try_into().ok()?))
}

pub fn decode(value: &[u8]) -> Result<ChangeRecord> {
    let read = || {
        let at_ms = moment(value)?;
        let expired = *value.get(8)? == 1;
        let (old, rest) = image(value.get(9..)?)?;
        let (new, _) = image(rest)?;
        Some(ChangeRecord { at_ms, expired, old, new })
    };
    read().ok_or_else(|| errors::damaged("a stream's record cannot be read"))
}

/// An image, if there is one, and what follows it.
fn image(bytes: &[u8]) -> Option<(Option<Item>, &[u8])> {
    let (length, rest) = bytes.split_at_checked(4)?;
    let (image, rest) = rest.split_at_checked(u32::from_be_bytes(length.try_into().ok()?) as usize)?;
    let item = if image.is_empty() { None } else { Some(decode_item(image).ok()?) };
    Some((item, rest))
}
