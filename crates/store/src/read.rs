//! Reading: by key, in the order of keys, and page by page.

use std::ops::Bound;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::engine::{Order, Snapshot};
use crate::error::StoreError;
use crate::layout;

/// What a [`Reader`] and a [`Writer`](crate::Writer) have in common.
pub trait Read {
    fn get_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Calls `each` with the entries whose keys start with `prefix`, in the order of their keys, beginning after the
    /// key `after`, until `limit` entries were given or `each` returned false.
    fn scan_bytes(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError>;

    /// Calls `each` with the entries whose keys are in `range`, in the order of their keys or against it, until it returns
    /// false: after as many entries or bytes as the caller wants. Costs what it gives, however much is stored.
    fn scan_range(
        &self,
        range: (Bound<&str>, Bound<&str>),
        order: Order,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError>;

    /// The value of a raw key: any bytes, in a space of their own beside the keys that are text.
    fn get_raw(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// Like `scan_range`, of raw keys, in the order of their bytes.
    fn scan_raw(
        &self,
        range: (Bound<&[u8]>, Bound<&[u8]>),
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError>;
}

/// Values as JSON, over anything that reads, `dyn Read` included. `Reader` and `Writer` have the same methods
/// of their own, so that only code generic over both imports this.
pub trait ReadTyped: Read {
    fn get<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, StoreError> {
        self.get_bytes(key)?.map(|bytes| decode(key, &bytes)).transpose()
    }

    /// Every entry whose key starts with `prefix`, in the order of keys. For what may grow long, use `page`.
    fn list<T: DeserializeOwned>(&self, prefix: &str) -> Result<Vec<(String, T)>, StoreError> {
        self.page(prefix, None, usize::MAX)
    }

    /// At most `limit` entries, those after the key `after`.
    fn page<T: DeserializeOwned>(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, T)>, StoreError> {
        let mut found = Vec::new();
        let mut failed = None;
        self.scan_bytes(prefix, after, limit, &mut |key, bytes| match decode(key, bytes) {
            Ok(value) => {
                found.push((key.to_string(), value));
                true
            }
            Err(error) => {
                failed = Some(error);
                false
            }
        })?;
        failed.map_or(Ok(found), Err)
    }
}

impl<R: Read + ?Sized> ReadTyped for R {}

/// A consistent view of the store as it was when it was taken; what is committed later does not show. Holding one for
/// long keeps old data on disk, so take a new one for each request.
#[derive(Clone)]
pub struct Reader {
    pub(crate) snapshot: Result<Arc<dyn Snapshot>, StoreError>,
}

impl Reader {
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

    pub(crate) fn snapshot(&self) -> Result<&dyn Snapshot, StoreError> {
        self.snapshot.as_deref().map_err(StoreError::clone)
    }
}

impl Read for Reader {
    fn get_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.snapshot()?.get(&layout::data_key(key))
    }

    fn scan_bytes(
        &self,
        prefix: &str,
        after: Option<&str>,
        limit: usize,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        let snapshot = self.snapshot()?;
        scan_data(prefix, after, limit, each, |start, end, each| snapshot.scan(start, end, Order::Forwards, each))
    }

    fn scan_range(
        &self,
        range: (Bound<&str>, Bound<&str>),
        order: Order,
        each: &mut dyn FnMut(&str, &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        let snapshot = self.snapshot()?;
        scan_text(range, each, |start, end, each| snapshot.scan(start, end, order, each))
    }

    fn get_raw(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.snapshot()?.get(&layout::tagged(layout::RAW, key))
    }

    fn scan_raw(
        &self,
        range: (Bound<&[u8]>, Bound<&[u8]>),
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        let (start, end) = layout::range(layout::RAW, range);
        self.snapshot()?.scan(&start, &end, order, &mut |key, value| each(&key[1..], value))
    }
}

/// Turns a scan of a range of the caller's keys into one over the engine's.
pub(crate) fn scan_text(
    (start, end): (Bound<&str>, Bound<&str>),
    each: &mut dyn FnMut(&str, &[u8]) -> bool,
    scan: impl FnOnce(&[u8], &[u8], &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let (start, end) = layout::range(layout::DATA, (start.map(str::as_bytes), end.map(str::as_bytes)));
    let mut failed = None;
    scan(&start, &end, &mut |key, value| match std::str::from_utf8(&key[1..]) {
        Ok(key) => each(key, value),
        Err(error) => {
            failed = Some(StoreError::decode("a key", error));
            false
        }
    })?;
    failed.map_or(Ok(()), Err)
}

/// Turns a scan of the caller's keys into one over the engine's.
pub(crate) fn scan_data(
    prefix: &str,
    after: Option<&str>,
    limit: usize,
    each: &mut dyn FnMut(&str, &[u8]) -> bool,
    scan: impl FnOnce(&[u8], &[u8], &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    if limit == 0 {
        return Ok(());
    }
    let mut start = layout::data_key(prefix);
    let end = layout::end_of(&start);
    if let Some(after) = after {
        let mut next = layout::data_key(after);
        next.push(0);
        start = start.max(next);
    }
    let mut left = limit;
    let mut failed = None;
    scan(&start, &end, &mut |key, value| match std::str::from_utf8(&key[1..]) {
        Ok(key) => {
            left -= 1;
            each(key, value) && left > 0
        }
        Err(error) => {
            failed = Some(StoreError::decode("a key", error));
            false
        }
    })?;
    failed.map_or(Ok(()), Err)
}

pub(crate) fn decode<T: DeserializeOwned>(key: &str, bytes: &[u8]) -> Result<T, StoreError> {
    serde_json::from_slice(bytes).map_err(|error| StoreError::decode(key, error))
}
