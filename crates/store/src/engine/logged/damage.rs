//! What is wrong with a file, in words for the operator.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use crate::error::StoreError;

/// Why bytes are not what was written.
pub(crate) type Reason = Cow<'static, str>;

/// Of a read that failed or found damage in `file`; `StoreError::of_key` says whose value was looked for.
pub(super) fn unreadable(file: &Path, reason: impl Into<Reason>) -> StoreError {
    StoreError::Damaged { key: "an entry".into(), file: name(file), reason: reason.into().into() }
}

/// Of a write that the file system refused: a full disk is told from anything else.
pub(super) fn refused(file: &Path, error: &io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            StoreError::DiskFull { file: file.display().to_string().into(), reason: error.to_string().into() }
        }
        _ => StoreError::engine(format_args!("cannot write {}: {error}", file.display())),
    }
}

/// A key of the engine as a person reads it: without the tag, and without bytes that are no text.
pub(crate) fn readable(key: &[u8]) -> String {
    String::from_utf8_lossy(key.get(1..).unwrap_or_default())
        .chars()
        .map(|c| if c.is_control() { '.' } else { c })
        .collect()
}

fn name(file: &Path) -> std::sync::Arc<str> {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into()
}
