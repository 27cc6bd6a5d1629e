//! The durable engine: one file, a copy-on-write B-tree (redb).

use std::fs::{File, OpenOptions};
use std::io;
use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use redb::backends::FileBackend;
use redb::{
    BackendError, Database, DatabaseError, Durability, ReadOnlyTable, ReadableDatabase, ReadableTable, StorageBackend,
    StorageError, TableDefinition,
};

use super::{Batch, Engine, Snapshot};
use crate::error::{OpenError, StoreError};

const TABLE: TableDefinition<'static, &[u8], &[u8]> = TableDefinition::new("entries");

/// The page cache; the operating system caches the file besides.
const CACHE_BYTES: usize = 16 << 20;

/// A file up to this length is read whole by a start after a crash, in less than 0.1 s.
const READ_WHOLE_BYTES: u64 = 16 << 20;

pub(crate) struct RedbEngine {
    database: Database,
    /// False while the file is being made.
    syncing: Arc<AtomicBool>,
    /// The file's, in bytes.
    length: Arc<AtomicU64>,
}

struct RedbSnapshot {
    table: ReadOnlyTable<&'static [u8], &'static [u8]>,
}

impl RedbEngine {
    /// Opens a file that `create` made.
    pub(crate) fn open(file: &Path) -> Result<RedbEngine, OpenError> {
        let opened = OpenOptions::new().read(true).write(true).open(file).map_err(|error| io_error(file, error))?;
        // redb takes an empty file for a new one.
        if opened.metadata().map_err(|error| io_error(file, error))?.len() == 0 {
            return Err(OpenError::Damaged { file: file.to_path_buf(), reason: "it is empty".to_string() });
        }
        RedbEngine::over(file, opened, true)
    }

    /// Makes the file. It is on disk only after the first commit, so that an empty start waits for no disk.
    pub(crate) fn create(file: &Path) -> Result<RedbEngine, OpenError> {
        let created = OpenOptions::new().read(true).write(true).create_new(true).open(file);
        let engine = RedbEngine::over(file, created.map_err(|error| io_error(file, error))?, false)?;
        // Makes the table: a snapshot can only be taken of one that exists.
        engine.write(Batch::new()).map_err(|error| io_error(file, io::Error::other(error)))?;
        engine.syncing.store(true, Ordering::Relaxed);
        Ok(engine)
    }

    fn over(path: &Path, file: File, syncing: bool) -> Result<RedbEngine, OpenError> {
        let file = FileBackend::new(file).map_err(|error| open_error(path, error))?;
        let syncing = Arc::new(AtomicBool::new(syncing));
        let backend = Backend { file, syncing: Arc::clone(&syncing), length: Arc::default() };
        let length = Arc::clone(&backend.length);
        let mut builder = Database::builder();
        let database = builder
            .set_cache_size(CACHE_BYTES)
            .create_with_backend(backend)
            .map_err(|error| open_error(path, error))?;
        Ok(RedbEngine { database, syncing, length })
    }

    fn write(&self, batch: Batch) -> Result<(), StoreError> {
        let mut transaction = self.database.begin_write().map_err(StoreError::engine)?;
        transaction.set_durability(Durability::Immediate).map_err(StoreError::engine)?;
        // Keeps in each commit what a start after a crash needs, for a second wait for the disk; without it that start
        // reads the whole file, which takes no time while the file is small.
        transaction.set_quick_repair(self.length.load(Ordering::Relaxed) > READ_WHOLE_BYTES);
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

/// The file, which does not wait for the disk while it is being made, and whose length is known.
#[derive(Debug)]
struct Backend {
    file: FileBackend,
    syncing: Arc<AtomicBool>,
    length: Arc<AtomicU64>,
}

impl StorageBackend for Backend {
    fn len(&self) -> io::Result<u64> {
        let length = self.file.len()?;
        self.length.store(length, Ordering::Relaxed);
        Ok(length)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.file.read(offset, out)
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.length.store(length, Ordering::Relaxed);
        self.file.set_len(length)
    }

    fn sync_data(&self) -> io::Result<()> {
        if self.syncing.load(Ordering::Relaxed) { self.file.sync_data() } else { Ok(()) }
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.file.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.file.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.file.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.file.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.file.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.file.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.file.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.file.query_lock_range(start, end)
    }
}

fn io_error(file: &Path, error: io::Error) -> OpenError {
    OpenError::Io { file: file.to_path_buf(), error }
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
