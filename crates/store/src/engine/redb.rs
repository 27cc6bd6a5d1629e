//! The engine of format 1, read only: one file, a copy-on-write B-tree (redb).

use std::io;
use std::path::{Path, PathBuf};

use redb::{Database, DatabaseError, ReadableDatabase, ReadableTable, StorageError, TableDefinition};

use crate::error::{OpenError, StoreError};

pub(crate) const TABLE: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("entries");
const CACHE_BYTES: usize = 16 << 20;

pub(crate) struct Reader {
    database: Database,
}

impl Reader {
    pub(crate) fn open(file: &Path) -> Result<Reader, OpenError> {
        // redb takes an empty file for a new one.
        let length = std::fs::metadata(file).map_err(|error| OpenError::Io { file: file.to_path_buf(), error })?.len();
        if length == 0 {
            return Err(OpenError::Damaged { file: file.to_path_buf(), reason: "it is empty".to_string() });
        }
        let mut builder = Database::builder();
        let opened = builder.set_cache_size(CACHE_BYTES).open(file);
        Ok(Reader { database: opened.map_err(|error| open_error(file.to_path_buf(), error))? })
    }

    /// Calls `each` with all entries in the order of their keys, until it returns false.
    pub(crate) fn each(&self, each: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), StoreError> {
        let transaction = self.database.begin_read().map_err(StoreError::engine)?;
        let table = transaction.open_table(TABLE).map_err(StoreError::engine)?;
        for entry in table.iter().map_err(StoreError::engine)? {
            let (key, value) = entry.map_err(StoreError::engine)?;
            if !each(key.value(), value.value()) {
                break;
            }
        }
        Ok(())
    }
}

fn open_error(file: PathBuf, error: DatabaseError) -> OpenError {
    match error {
        DatabaseError::DatabaseAlreadyOpen => {
            let directory = file.parent().unwrap_or(&file).to_path_buf();
            OpenError::Locked { directory, pid: None }
        }
        DatabaseError::Storage(StorageError::Io(error)) if error.kind() != io::ErrorKind::InvalidData => {
            OpenError::Io { file, error }
        }
        other => OpenError::Damaged { file, reason: other.to_string() },
    }
}
