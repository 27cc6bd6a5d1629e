//! Writes runs: entries in the order of their keys go in, a file comes out that is on disk.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::block::BlockBuilder;
use super::cache::Cache;
use super::checksum::{checksum, hash};
use super::damage::refused;
use super::filter::Filter;
use super::run::{Footer, Place, Run, path_of};
use crate::error::StoreError;

/// A block ends when it holds this much; a longer entry has a block of its own.
const BLOCK_BYTES: usize = 4096;
const BUFFER_BYTES: usize = 256 << 10;
/// The disk is given this much at a time, so that the log's flushes never wait behind a whole run.
const SYNC_BYTES: u64 = 2 << 20;

pub(super) struct RunWriter {
    directory: PathBuf,
    path: PathBuf,
    number: u64,
    file: File,
    buffer: Vec<u8>,
    /// Of the file, with what is in the buffer.
    offset: u64,
    synced: u64,
    block: BlockBuilder,
    index: BlockBuilder,
    /// Index blocks that are full, and the last key of each.
    full_indexes: Vec<(Vec<u8>, Vec<u8>)>,
    first: Option<Vec<u8>>,
    last: Vec<u8>,
    hashes: Vec<u64>,
    finished: bool,
    /// For the run.
    cache: Arc<Cache>,
}

impl RunWriter {
    pub(super) fn create(directory: &Path, number: u64, cache: Arc<Cache>) -> Result<RunWriter, StoreError> {
        let path = path_of(directory, number);
        let file = OpenOptions::new().write(true).create_new(true).open(&path);
        Ok(RunWriter {
            file: file.map_err(|error| refused(&path, &error))?,
            directory: directory.to_path_buf(),
            path,
            number,
            buffer: Vec::with_capacity(BUFFER_BYTES),
            offset: 0,
            synced: 0,
            block: BlockBuilder::default(),
            index: BlockBuilder::default(),
            full_indexes: Vec::new(),
            first: None,
            last: Vec::new(),
            hashes: Vec::new(),
            finished: false,
            cache,
        })
    }

    /// How long the file is so far.
    pub(super) fn size_bytes(&self) -> u64 {
        self.offset + self.block.size_bytes() as u64
    }

    /// Adds an entry, whose key comes after that of the last one.
    pub(super) fn push(&mut self, key: &[u8], value: Option<&[u8]>) -> Result<(), StoreError> {
        let size_bytes = key.len() + value.map_or(0, <[u8]>::len) + 12;
        if !self.block.is_empty() && self.block.size_bytes() + size_bytes > BLOCK_BYTES {
            self.end_block()?;
        }
        self.first.get_or_insert_with(|| key.to_vec());
        self.block.push(key, value);
        self.hashes.push(hash(key));
        self.last.clear();
        self.last.extend_from_slice(key);
        Ok(())
    }

    /// Completes the file and opens it as a run.
    pub(super) fn finish(mut self) -> Result<Run, StoreError> {
        self.end_block()?;
        self.end_index();
        let mut fences = BlockBuilder::default();
        fences.push(self.first.as_deref().unwrap_or_default(), None);
        for (last, bytes) in std::mem::take(&mut self.full_indexes) {
            let place = self.write_part(&bytes)?;
            fences.push(&last, Some(&place.to_bytes()));
        }
        let fences = self.write_part(&fences.take())?;
        let filter = Filter::build(&self.hashes).to_bytes();
        let filter_offset = self.write_part(&filter)?.offset;
        let footer = Footer { fences, filter_offset, filter_bytes: filter.len() };
        let footer = footer.to_bytes(self.number, self.offset);
        self.buffer.extend_from_slice(&footer);
        self.flush().and_then(|()| self.file.sync_all()).map_err(|error| refused(&self.path, &error))?;
        let run = Run::open(&self.directory, self.number, Arc::clone(&self.cache))?;
        self.finished = true;
        Ok(run)
    }

    fn end_block(&mut self) -> Result<(), StoreError> {
        if self.block.is_empty() {
            return Ok(());
        }
        let bytes = self.block.take();
        let place = self.write_part(&bytes)?;
        self.index.push(&self.last, Some(&place.to_bytes()));
        if self.index.size_bytes() >= BLOCK_BYTES {
            self.end_index();
        }
        Ok(())
    }

    fn end_index(&mut self) {
        if !self.index.is_empty() {
            self.full_indexes.push((self.last.clone(), self.index.take()));
        }
    }

    fn write_part(&mut self, bytes: &[u8]) -> Result<Place, StoreError> {
        let place = Place { offset: self.offset, length: bytes.len() as u32 };
        self.buffer.extend_from_slice(bytes);
        self.buffer.extend_from_slice(&checksum(self.number, self.offset, bytes).to_le_bytes());
        self.offset += bytes.len() as u64 + 8;
        if self.buffer.len() >= BUFFER_BYTES {
            self.flush().map_err(|error| refused(&self.path, &error))?;
        }
        Ok(place)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.write_all(&self.buffer)?;
        self.buffer.clear();
        if self.offset - self.synced >= SYNC_BYTES {
            self.synced = self.offset;
            self.file.sync_data()?;
        }
        Ok(())
    }
}

impl Drop for RunWriter {
    fn drop(&mut self) {
        if !self.finished {
            // A file that stays is found and removed at the next start.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}
