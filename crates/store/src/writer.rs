//! Writing: what a closure passed to `Store::write` may do. Its changes gather in the batch of a group commit and are
//! taken out again when it fails, so that the other closures of the batch never notice.

use std::ops::Bound;

use clock::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::engine::{Batch, Order, Snapshot};
use crate::error::StoreError;
use crate::layout::{self, EventHeader, TimerHeader};
use crate::read::{Read, ReadTyped, scan_data, scan_text};

/// The changes of a group commit while it gathers.
#[derive(Default)]
pub(crate) struct Gathering {
    pub batch: Batch,
    /// About how many bytes the batch holds.
    pub size_bytes: usize,
    /// The number that the next event gets.
    pub next_event: u64,
    pub emitted: bool,
    pub timers_changed: bool,
}

/// What a batch does with a key: a value to put, or None to delete.
type Changed = Option<Vec<u8>>;

/// What one closure of a write sees and changes. It reads its own changes and those committed before it.
pub struct Writer<'a> {
    base: &'a dyn Snapshot,
    gathering: &'a mut Gathering,
    /// What the batch held under each key that this closure changed, in the order of the changes.
    undo: Vec<(Vec<u8>, Option<Changed>)>,
    /// The first failure of a method that does not return one; it fails the whole closure.
    failed: Option<StoreError>,
}

impl<'a> Writer<'a> {
    pub(crate) fn new(base: &'a dyn Snapshot, gathering: &'a mut Gathering) -> Writer<'a> {
        Writer { base, gathering, undo: Vec::new(), failed: None }
    }

    /// Stores `value` as JSON.
    pub fn put<T: Serialize>(&mut self, key: &str, value: &T) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(value).map_err(|error| StoreError::encode(key, error))?;
        self.put_bytes(key, bytes)
    }

    pub fn put_bytes(&mut self, key: &str, value: impl Into<Vec<u8>>) -> Result<(), StoreError> {
        self.change(layout::data_key(key), Some(value.into()));
        Ok(())
    }

    /// Puts a value under a raw key: any bytes, in a space of their own beside the keys that are text.
    pub fn put_raw(&mut self, key: &[u8], value: impl Into<Vec<u8>>) {
        self.change(layout::tagged(layout::RAW, key), Some(value.into()));
    }

    /// Deletes the entry of a raw key, if there is one. Looks nothing up.
    pub fn delete_raw(&mut self, key: &[u8]) {
        self.change(layout::tagged(layout::RAW, key), None);
    }

    /// Deletes the entry of `key`; true if there was one.
    pub fn delete(&mut self, key: &str) -> Result<bool, StoreError> {
        let key = layout::data_key(key);
        let existed = self.lookup(&key)?.is_some();
        if existed {
            self.change(key, None);
        }
        Ok(existed)
    }

    /// Deletes every entry whose key starts with `prefix`; returns how many there were.
    pub fn delete_prefix(&mut self, prefix: &str) -> Result<usize, StoreError> {
        let mut keys = Vec::new();
        self.scan_bytes(prefix, None, usize::MAX, &mut |key, _| {
            keys.push(layout::data_key(key));
            true
        })?;
        let count = keys.len();
        for key in keys {
            self.change(key, None);
        }
        Ok(count)
    }

    /// Adds an event to the outbox: delivered to the topic's handler at least once, after the commit, also after a
    /// restart, and in order with the other events that were emitted this way on the topic. An event that cannot be
    /// written as JSON fails the whole write.
    pub fn emit(&mut self, topic: &str, event: &impl Serialize) {
        self.emit_in_lane(topic, "", event);
    }

    /// Like `emit`, but in order only with the events of the same lane of that topic (an instance, a queue): lanes are
    /// delivered beside one another, so that a slow or failing one holds up no other.
    pub fn emit_in_lane(&mut self, topic: &str, lane: &str, event: &impl Serialize) {
        let header = EventHeader { lane: lane.to_string(), ..EventHeader::default() };
        let added = serde_json::to_vec(event)
            .map_err(|error| StoreError::encode(topic, error))
            .and_then(|payload| self.add_event(topic, &header, &payload));
        self.keep_failure(added);
    }

    /// Has `payload` delivered to the topic's handler once the clock shows `at`, also after a restart. Replaces the
    /// timer of that key. The event is in a lane of its own, that of the timer's key.
    pub fn set_timer(&mut self, key: &str, at: Timestamp, topic: &str, payload: &impl Serialize) {
        let set = serde_json::to_vec(payload)
            .map_err(|error| StoreError::encode(topic, error))
            .and_then(|payload| self.replace_timer(key, Some((at, topic, payload))));
        self.keep_failure(set);
    }

    /// Forgets the timer of that key. Once it was due, its event may already be on its way.
    pub fn cancel_timer(&mut self, key: &str) {
        let cancelled = self.replace_timer(key, None);
        self.keep_failure(cancelled);
    }

    pub fn get_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Read::get_bytes(self, key)
    }

    /// See [`Read::scan_bytes`].
    pub fn scan_bytes(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        Read::scan_bytes(self, prefix, after, limit, each)
    }

    /// See [`Read::scan_range`].
    pub fn scan_range(
        &self,
        range: (Bound<&str>, Bound<&str>),
        order: Order,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        Read::scan_range(self, range, order, each)
    }

    /// See [`Read::get_raw`].
    pub fn get_raw(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Read::get_raw(self, key)
    }

    /// See [`Read::scan_raw`].
    pub fn scan_raw(
        &self,
        range: (Bound<&[u8]>, Bound<&[u8]>),
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        Read::scan_raw(self, range, order, each)
    }

    pub fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, StoreError> {
        ReadTyped::get(self, key)
    }

    /// See [`ReadTyped::list`].
    pub fn list<T: DeserializeOwned>(&self, prefix: &str) -> Result<Vec<(String, T)>, StoreError> {
        ReadTyped::list(self, prefix)
    }

    /// See [`ReadTyped::page`].
    pub fn page<T: DeserializeOwned>(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, T)>, StoreError> {
        ReadTyped::page(self, prefix, after, limit)
    }

    /// The end of a closure that returned Ok: its changes stay, unless a method that returns nothing failed.
    pub(crate) fn finish(mut self) -> Result<(), StoreError> {
        match self.failed.take() {
            None => Ok(()),
            Some(error) => {
                self.roll_back();
                Err(error)
            }
        }
    }

    /// The end of a closure that failed: the batch is again as it was before it.
    pub(crate) fn roll_back(mut self) {
        while let Some((key, before)) = self.undo.pop() {
            match before {
                Some(before) => self.gathering.batch.insert(key, before),
                None => self.gathering.batch.remove(&key),
            };
        }
    }

    /// Moves a due timer to the outbox; nothing happens if it was replaced or cancelled since.
    pub(crate) fn fire_timer(&mut self, at: Timestamp, key: &str) -> Result<(), StoreError> {
        let Some(entry) = self.lookup(&layout::timer_key(at, key))? else { return Ok(()) };
        let (timer, payload) = layout::split::<TimerHeader>(key, &entry)?;
        let lane = format!("timer/{key}");
        let header = EventHeader { lane, timer: Some(key.to_string()), due_ms: Some(at.millis()) };
        self.add_event(&timer.topic, &header, payload)?;
        self.replace_timer(key, None)
    }

    pub(crate) fn remove_event(&mut self, topic: &str, number: u64) {
        self.change(layout::event_key(topic, number), None);
    }

    /// Puts one of the store's own entries.
    pub(crate) fn put_own(&mut self, key: &[u8], value: Vec<u8>) {
        self.change(key.to_vec(), Some(value));
    }

    fn add_event(&mut self, topic: &str, header: &EventHeader, payload: &[u8]) -> Result<(), StoreError> {
        if topic.contains('\0') {
            return Err(StoreError::encode(topic, "a topic has no zero bytes"));
        }
        let number = self.gathering.next_event;
        let value = layout::join(header, payload)?;
        self.gathering.next_event += 1;
        self.gathering.emitted = true;
        self.change(layout::event_key(topic, number), Some(value));
        self.change(layout::NEXT_EVENT.to_vec(), Some((number + 1).to_be_bytes().to_vec()));
        Ok(())
    }

    fn replace_timer(&mut self, key: &str, with: Option<(Timestamp, &str, Vec<u8>)>) -> Result<(), StoreError> {
        let index_key = layout::timer_index_key(key);
        if let Some(at) = self.lookup(&index_key)? {
            let at = layout::moment(&at).ok_or_else(|| StoreError::decode(key, "a timer's moment has 8 bytes"))?;
            self.change(layout::timer_key(at, key), None);
            self.change(index_key.clone(), None);
        }
        if let Some((at, topic, payload)) = with {
            let value = layout::join(&TimerHeader { topic: topic.to_string() }, &payload)?;
            self.change(layout::timer_key(at, key), Some(value));
            self.change(index_key, Some(layout::moment_bytes(at).to_vec()));
            self.gathering.timers_changed = true;
        }
        Ok(())
    }

    fn keep_failure(&mut self, result: Result<(), StoreError>) {
        if let Err(error) = result {
            self.failed.get_or_insert(error);
        }
    }

    fn change(&mut self, key: Vec<u8>, value: Option<Vec<u8>>) {
        self.gathering.size_bytes += key.len() + value.as_ref().map_or(0, Vec::len);
        let before = self.gathering.batch.insert(key.clone(), value);
        self.undo.push((key, before));
    }

    fn lookup(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        match self.gathering.batch.get(key) {
            Some(change) => Ok(change.clone()),
            None => self.base.get(key),
        }
    }

    /// The base's entries and the batch's changes, merged in the order of keys or against it.
    fn scan_merged(
        &self,
        start: &[u8],
        end: &[u8],
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        if start >= end {
            return Ok(());
        }
        let range = self.gathering.batch.range::<[u8], _>((Bound::Included(start), Bound::Excluded(end)));
        match order {
            Order::Forwards => self.merge_into(range, start, end, order, each),
            Order::Backwards => self.merge_into(range.rev(), start, end, order, each),
        }
    }

    fn merge_into<'c>(
        &self,
        changes: impl Iterator<Item = (&'c Vec<u8>, &'c Changed)>,
        start: &[u8],
        end: &[u8],
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        let mut changes = changes.peekable();
        let mut going = true;
        self.base.scan(start, end, order, &mut |key, value| {
            let due = |changed: &[u8]| if order == Order::Forwards { changed <= key } else { changed >= key };
            while let Some((changed, change)) = changes.next_if(|(changed, _)| due(changed)) {
                if let Some(new) = change {
                    going = each(changed, new);
                }
                if !going || changed.as_slice() == key {
                    return going;
                }
            }
            going = each(key, value);
            going
        })?;
        while going && let Some((changed, change)) = changes.next() {
            if let Some(new) = change {
                going = each(changed, new);
            }
        }
        Ok(())
    }
}

impl Read for Writer<'_> {
    fn get_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.lookup(&layout::data_key(key))
    }

    fn scan_bytes(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        scan_data(prefix, after, limit, each, |start, end, each| self.scan_merged(start, end, Order::Forwards, each))
    }

    fn scan_range(
        &self,
        range: (Bound<&str>, Bound<&str>),
        order: Order,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        scan_text(range, each, |start, end, each| self.scan_merged(start, end, order, each))
    }

    fn get_raw(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.lookup(&layout::tagged(layout::RAW, key))
    }

    fn scan_raw(
        &self,
        range: (Bound<&[u8]>, Bound<&[u8]>),
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        let (start, end) = layout::range(layout::RAW, range);
        self.scan_merged(&start, &end, order, &mut |key, value| each(&key[1..], value))
    }
}
