//! The durable engine: one file, a copy-on-write B-tree (redb).

use std::io;
use std::path::Path;
use std::sync::Arc;

use redb::{
    Builder, Database, DatabaseError, Durability, ReadOnlyTable, ReadableDatabase, ReadableTable, StorageError,
    TableDefinition,
};

use super::{Batch, Engine, Snapshot};
use crate::error::{OpenError, StoreError};

const TABLE: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("entries");

/// The page cache; the operating system caches the file besides.
const CACHE_BYTES: usize = 16 << 20;

pub(crate) struct RedbEngine {
    database: Database,
}

struct RedbSnapshot {
    table: ReadOnlyTable<&'static [u8], &'static [u8]>,
}

impl RedbEngine {
    /// Opens a file that `create` made.
    pub(crate) fn open(file: &Path) -> Result<RedbEngine, OpenError> {
        let database = builder().open(file).map_err(|error| open_error(file, error))?;
        Ok(RedbEngine { database })
    }

    pub(crate) fn create(file: &Path) -> Result<RedbEngine, OpenError> {
        let database = builder().create(file).map_err(|error| open_error(file, error))?;
        let engine = RedbEngine { database };
        // Makes the table: a snapshot can only be taken of one that exists.
        let failed = |error: StoreError| OpenError::Io { file: file.to_path_buf(), error: io::Error::other(error) };
        engine.write(Batch::new()).map_err(failed)?;
        Ok(engine)
    }

    fn write(&self, batch: Batch) -> Result<(), StoreError> {
        let mut transaction = self.database.begin_write().map_err(StoreError::engine)?;
        transaction.set_durability(Durability::Immediate).map_err(StoreError::engine)?;
        // Keeps what a start after a crash needs in each commit; without it that start reads the whole file.
        transaction.set_quick_repair(true);
        {
            let mut table = transaction.open_table(TABLE).map_err(StoreError::engine)?;
            for (key, change) in &batch {
                match change {
                    Some(value) => table.insert(key.as_slice(), value.as_slice()).map(drop),
                    None => table.remove(key.as_slice()).map(drop),
                }
                .map_err(StoreError::engine)?;
            }
        }
        transaction.commit().map_err(StoreError::engine)
    }
}

impl Engine for RedbEngine {
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError> {
        let transaction = self.database.begin_read().map_err(StoreError::engine)?;
        let table = transaction.open_table(TABLE).map_err(StoreError::engine)?;
        Ok(Arc::new(RedbSnapshot { table }))
    }

    fn commit(&mut self, batch: Batch) -> Result<(), StoreError> {
        self.write(batch)
    }
}

impl Snapshot for RedbSnapshot {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let found = ReadableTable::get(&self.table, key).map_err(StoreError::engine)?;
        Ok(found.map(|value| value.value().to_vec()))
    }

    fn scan(&self, start: &[u8], end: &[u8], each: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), StoreError> {
        if start >= end {
            return Ok(());
        }
        for entry in ReadableTable::range::<&[u8]>(&self.table, start..end).map_err(StoreError::engine)? {
            let (key, value) = entry.map_err(StoreError::engine)?;
            if !each(key.value(), value.value()) {
                break;
            }
        }
        Ok(())
    }
}

fn builder() -> Builder {
    let mut builder = Database::builder();
    builder.set_cache_size(CACHE_BYTES);
    builder
}

fn open_error(file: &Path, error: DatabaseError) -> OpenError {
    let file = file.to_path_buf();
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
