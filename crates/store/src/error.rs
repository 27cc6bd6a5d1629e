//! What can go wrong when a store is opened and when it is used.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Why a directory could not be opened. The text names the directory and the cure.
#[derive(Debug)]
pub enum OpenError {
    /// Another process uses the directory; `pid` is unknown only in the moment in which that process starts.
    Locked { directory: PathBuf, pid: Option<u32> },
    /// A later version of the program wrote the directory.
    NewerFormat { directory: PathBuf, found: u32, known: u32 },
    /// A file is missing or is not what this program wrote.
    Damaged { file: PathBuf, reason: String },
    /// The file system refused.
    Io { file: PathBuf, error: io::Error },
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpenError::Locked { directory, pid } => {
                let directory = directory.display();
                match pid {
                    Some(pid) => write!(f, "{directory} is in use by process {pid}: stop that process")?,
                    None => write!(f, "{directory} is in use by another process: stop that process")?,
                }
                f.write_str(", or choose another data directory")
            }
            OpenError::NewerFormat { directory, found, known } => write!(
                f,
                "{} was written by a newer version (format {found}, this one knows up to {known}): \
                 use that version, or choose another data directory",
                directory.display()
            ),
            OpenError::Damaged { file, reason } => write!(
                f,
                "{} is damaged ({reason}): restore the data directory from a backup, or move it away to start empty",
                file.display()
            ),
            OpenError::Io { file, error } => {
                write!(f, "cannot use {}: {error}", file.display())?;
                match error.kind() {
                    io::ErrorKind::PermissionDenied => f.write_str("; make it writable for this user"),
                    io::ErrorKind::StorageFull => f.write_str("; free some space"),
                    _ => Ok(()),
                }
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// Why a read or a write failed. Cheap to clone, since one failed group commit answers many callers.
#[derive(Clone, Debug)]
pub enum StoreError {
    /// The engine or the file system below it failed; the message is for the operator, not for a client.
    Engine(Arc<str>),
    /// The disk (or a quota) is full: the write was refused and changed nothing. Writes go on once there is space.
    DiskFull { file: Arc<str>, reason: Arc<str> },
    /// What lies on disk under `key` is not what was written; other entries are not touched by it.
    Damaged { key: Arc<str>, file: Arc<str>, reason: Arc<str> },
    /// The store was shut down.
    Closed,
    /// The value under `key` is not what the caller expects it to be.
    Decode { key: Arc<str>, reason: Arc<str> },
    /// A value for `key` (or an event for that topic) could not be written as JSON.
    Encode { key: Arc<str>, reason: Arc<str> },
    /// The closure of a write panicked; none of its changes were kept.
    ChangePanicked,
}

impl StoreError {
    pub(crate) fn engine(error: impl fmt::Display) -> StoreError {
        StoreError::Engine(error.to_string().into())
    }

    /// Of a write that meets what opening a directory meets too.
    pub(crate) fn opening(error: OpenError) -> StoreError {
        match error {
            OpenError::Io { file, error } if error.kind() == io::ErrorKind::StorageFull => {
                StoreError::DiskFull { file: file.display().to_string().into(), reason: error.to_string().into() }
            }
            other => StoreError::engine(other),
        }
    }

    /// Damage names the key that was looked for.
    pub(crate) fn of_key(self, of: &str) -> StoreError {
        match self {
            StoreError::Damaged { file, reason, .. } => StoreError::Damaged { key: of.into(), file, reason },
            other => other,
        }
    }

    pub(crate) fn decode(key: &str, reason: impl fmt::Display) -> StoreError {
        StoreError::Decode { key: key.into(), reason: reason.to_string().into() }
    }

    pub(crate) fn encode(key: &str, reason: impl fmt::Display) -> StoreError {
        StoreError::Encode { key: key.into(), reason: reason.to_string().into() }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Engine(reason) => write!(f, "the store failed: {reason}"),
            StoreError::DiskFull { file, reason } => {
                write!(f, "the write was refused, since {file} cannot grow: {reason}; free some space")
            }
            StoreError::Damaged { key, file, reason } => write!(
                f,
                "the stored value of {key} cannot be read: {file} is damaged ({reason}); restore the data directory from a backup, \
                 other entries are not touched"
            ),
            StoreError::Closed => f.write_str("the store is shut down"),
            StoreError::Decode { key, reason } => write!(f, "the stored value of {key} cannot be read: {reason}"),
            StoreError::Encode { key, reason } => write!(f, "the value for {key} cannot be stored: {reason}"),
            StoreError::ChangePanicked => f.write_str("a write panicked and was undone"),
        }
    }
}

impl std::error::Error for StoreError {}

/// What a client is told when the store fails: nothing of the cause, which goes to the log.
impl From<StoreError> for schema::Error {
    fn from(error: StoreError) -> schema::Error {
        schema::Error::internal(error)
    }
}
