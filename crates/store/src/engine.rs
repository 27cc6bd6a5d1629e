//! What the store needs of an engine below it: snapshots, ordered scans and atomic durable batches of bytes. Engine
//! types stay in the files of `engine/`, so that another engine, a distributed one too, is one more file there.

pub(crate) mod logged;
pub(crate) mod memory;
pub(crate) mod redb;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::{OpenError, StoreError};

/// The changes of one group commit: a value to put, or `None` to delete.
pub(crate) type Batch = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// Owned and called by the writer thread alone.
pub(crate) trait Engine: Send {
    /// The state after the last commit.
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError>;

    /// Applies all of `batch` or none of it. On return it is on disk.
    fn commit(&mut self, batch: Batch) -> Result<(), StoreError>;

    /// Called when no write came for a moment; true when the state after it is to be taken again and the call repeated
    /// soon, since work goes on in the background that will free memory and files which the last snapshot holds.
    fn idle(&mut self) -> bool;
}

/// An unchanging view, read by many threads at once.
pub(crate) trait Snapshot: Send + Sync {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// Calls `each` with the entries from `start` up to and without `end` in the order of their bytes or against it,
    /// until it returns false.
    fn scan(
        &self,
        start: &[u8],
        end: &[u8],
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError>;

    /// Reads everything and compares checksums.
    fn verify(&self) -> Verified;
}

/// The direction of a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Forwards,
    Backwards,
}

/// What a look at everything on disk found.
#[derive(Clone, Debug, Default)]
pub struct Verified {
    /// Files that hold entries, the log aside: that was read as a whole when the store was opened.
    pub files: u64,
    /// Entries in them that are whole, also such that later ones replace or delete.
    pub entries: u64,
    pub damage: Vec<Damage>,
}

/// A part of a file that is not what was written. Entries of these keys may be lost; all others are whole.
#[derive(Clone, Debug)]
pub struct Damage {
    pub file: PathBuf,
    pub first_key: String,
    pub last_key: String,
    pub reason: String,
}

impl fmt::Display for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} entries in {} files are whole", self.entries, self.files)?;
        self.damage.iter().try_for_each(|damage| write!(f, "\n{damage}"))
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Damage { file, first_key, last_key, reason } = self;
        write!(f, "{} is damaged ({reason}): entries from {first_key} to {last_key} may be lost", file.display())
    }
}

/// Of a file in the format before this that could not be brought into this one.
pub(crate) fn take_over_failed(file: &Path, error: StoreError) -> OpenError {
    OpenError::Io { file: file.to_path_buf(), error: std::io::Error::other(error) }
}
