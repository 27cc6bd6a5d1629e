//! How entries lie in the engine. One byte says what an entry is:
//!
//! | tag | then | value |
//! |---|---|---|
//! | `d` | the caller's key | the caller's value |
//! | `k` | a timer's key | the moment at which it is due, 8 bytes |
//! | `m` | a name | the store's own: numbers of 8 bytes, the clock's note as JSON |
//! | `o` | topic, 0, number | an event that waits to be delivered |
//! | `r` | a raw key | the caller's value |
//! | `t` | moment, timer's key | a timer, due at that moment |
//!
//! Numbers and moments are big-endian, so that the order of the bytes is their order.

use std::ops::Bound;

use clock::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;

pub(crate) const DATA: u8 = b'd';
pub(crate) const OUTBOX: u8 = b'o';
pub(crate) const RAW: u8 = b'r';
pub(crate) const TIMER: u8 = b't';

/// The number that the next event gets.
pub(crate) const NEXT_EVENT: &[u8] = b"mnext-event";
/// What the cloud's clock showed last.
pub(crate) const CLOCK: &[u8] = b"mclock";
/// The format of the entries, once a migration has run; until then the format file's number holds.
pub(crate) const FORMAT: &[u8] = b"mformat";

/// What stands before an event's payload, on a line of its own.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct EventHeader {
    /// Events of one lane are delivered one after another.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lane: String,
    /// The key of the timer that made the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<String>,
    /// When that timer was due, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_ms: Option<i64>,
}

/// What stands before a timer's payload, on a line of its own.
#[derive(Serialize, Deserialize)]
pub(crate) struct TimerHeader {
    pub topic: String,
}

pub(crate) fn data_key(key: &str) -> Vec<u8> {
    tagged(DATA, key.as_bytes())
}

pub(crate) fn tagged(tag: u8, rest: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(rest.len() + 1);
    bytes.push(tag);
    bytes.extend_from_slice(rest);
    bytes
}

/// A range of a tag's keys as the first key of it and the first key after it.
pub(crate) fn range(tag: u8, (start, end): (Bound<&[u8]>, Bound<&[u8]>)) -> (Vec<u8>, Vec<u8>) {
    let after = |key: &[u8]| {
        let mut bytes = tagged(tag, key);
        bytes.push(0);
        bytes
    };
    let start = match start {
        Bound::Included(key) => tagged(tag, key),
        Bound::Excluded(key) => after(key),
        Bound::Unbounded => vec![tag],
    };
    let end = match end {
        Bound::Included(key) => after(key),
        Bound::Excluded(key) => tagged(tag, key),
        Bound::Unbounded => vec![tag + 1],
    };
    (start, end)
}

/// The first key after all those that start with `prefix`.
pub(crate) fn end_of(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    // No tag is 0xFF, so a byte that can be raised always remains.
    while end.last() == Some(&0xFF) {
        end.pop();
    }
    if let Some(last) = end.last_mut() {
        *last += 1;
    }
    end
}

pub(crate) fn topic_prefix(topic: &str) -> Vec<u8> {
    let mut bytes = tagged(OUTBOX, topic.as_bytes());
    bytes.push(0);
    bytes
}

pub(crate) fn event_key(topic: &str, number: u64) -> Vec<u8> {
    let mut bytes = topic_prefix(topic);
    bytes.extend_from_slice(&number.to_be_bytes());
    bytes
}

pub(crate) fn event_number(key: &[u8]) -> Option<u64> {
    let start = key.len().checked_sub(8)?;
    Some(u64::from_be_bytes(key[start..].try_into().ok()?))
}

pub(crate) fn timer_index_key(key: &str) -> Vec<u8> {
    tagged(b'k', key.as_bytes())
}

pub(crate) fn timer_key(at: Timestamp, key: &str) -> Vec<u8> {
    let mut bytes = tagged(TIMER, &moment_bytes(at));
    bytes.extend_from_slice(key.as_bytes());
    bytes
}

/// The moment and the key of a timer's entry.
pub(crate) fn parse_timer_key(bytes: &[u8]) -> Option<(Timestamp, &str)> {
    let at = moment(bytes.get(1..9)?)?;
    Some((at, std::str::from_utf8(&bytes[9..]).ok()?))
}

/// The sign is turned, so that moments before 1970 come first.
pub(crate) fn moment_bytes(at: Timestamp) -> [u8; 8] {
    (at.millis() as u64 ^ (1 << 63)).to_be_bytes()
}

pub(crate) fn moment(bytes: &[u8]) -> Option<Timestamp> {
    let raw = u64::from_be_bytes(bytes.try_into().ok()?);
    Some(Timestamp::from_millis((raw ^ (1 << 63)) as i64))
}

/// `header` as a line of JSON, then the payload. JSON never holds a raw line end.
pub(crate) fn join(header: &impl Serialize, payload: &[u8]) -> Result<Vec<u8>, StoreError> {
    let mut bytes = serde_json::to_vec(header).map_err(|error| StoreError::encode("an event's header", error))?;
    bytes.push(b'\n');
    bytes.extend_from_slice(payload);
    Ok(bytes)
}

pub(crate) fn split<'a, H: Deserialize<'a>>(what: &str, bytes: &'a [u8]) -> Result<(H, &'a [u8]), StoreError> {
    let line_end = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or_else(|| StoreError::decode(what, "the header has no end"))?;
    let header = serde_json::from_slice(&bytes[..line_end]).map_err(|error| StoreError::decode(what, error))?;
    Ok((header, &bytes[line_end + 1..]))
}

#[cfg(test)]
mod tests {
    use clock::Timestamp;

    use super::{end_of, event_key, event_number, parse_timer_key, timer_key};

    #[test]
    fn the_order_of_the_bytes_is_the_order_of_moments_and_numbers() {
        let moments = [i64::MIN, -1, 0, 1, 1_795_465_080_123, i64::MAX].map(Timestamp::from_millis);
        let keys = moments.map(|at| timer_key(at, "a/b"));
        assert!(keys.is_sorted());
        for (at, key) in moments.iter().zip(&keys) {
            assert_eq!(parse_timer_key(key), Some((*at, "a/b")));
        }
        assert!(event_key("t", 255) < event_key("t", 256));
        assert_eq!(event_number(&event_key("t", 256)), Some(256));
    }

    #[test]
    fn the_end_of_a_prefix_is_after_all_that_start_with_it() {
        assert_eq!(end_of(b"da/"), b"da0");
        assert_eq!(end_of(&[b'd', 0xFF, 0xFF]), b"e");
    }
}
