//! What the store needs of an engine below it: snapshots, ordered scans and atomic durable batches of bytes. Engine
//! types stay in the files of `engine/`, so that another engine, a distributed one too, is one more file there.

pub(crate) mod memory;
pub(crate) mod redb;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::error::StoreError;

/// The changes of one group commit: a value to put, or `None` to delete.
pub(crate) type Batch = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// Owned and called by the writer thread alone.
pub(crate) trait Engine: Send {
    /// The state after the last commit.
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError>;

    /// Applies all of `batch` or none of it. On return it is on disk.
    fn commit(&mut self, batch: Batch) -> Result<(), StoreError>;
}

/// An unchanging view, read by many threads at once.
pub(crate) trait Snapshot: Send + Sync {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// Calls `each` with the entries from `start` up to and without `end` in the order of their bytes, until it
    /// returns false.
    fn scan(&self, start: &[u8], end: &[u8], each: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), StoreError>;
}
