//! The log: each commit is a record, on disk before the commit is answered. A file of the log takes records until what
//! memory holds of them is frozen; once that is in a run, the file is used again for a later log.
//!
//! A file is a header of 64 bytes and records. A record is its length, 4 zero bytes, its number and its checksum (8 bytes
//! each), its entries, and zero bytes up to a multiple of 8. Records count on from file to file. Space is
//! written with zeros ahead of the records, so that a commit changes nothing but blocks the file already has.
//!
//! A record that is not whole is where a crash cut the log off, unless a later one follows it: then it was acknowledged,
//! and the file is damaged. So that this also holds for the last record, an empty record (a seal) follows it once no other
//! does.

use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};

use super::block::{self, Entry, LONGEST_BYTES, u32_at, u64_at};
use super::checksum::checksum;
use super::damage::{Reason, refused};
use crate::engine::Batch;
use crate::error::{OpenError, StoreError};

const HEADER_BYTES: u64 = 64;
const MAGIC: [u8; 8] = *b"snowlog1";
const RECORD_HEADER_BYTES: usize = 24;
/// Zeros are written ahead in steps that double up to the last.
const FIRST_STEP_BYTES: u64 = 64 << 10;
const LAST_STEP_BYTES: u64 = 1 << 20;
const CHUNK_BYTES: usize = 256 << 10;

pub(super) struct Log {
    pub(super) number: u64,
    path: PathBuf,
    file: File,
    /// Tells this use of the file from earlier ones; part of every checksum.
    salt: u64,
    /// Where the next record goes.
    end: u64,
    /// Up to where the file has blocks.
    allocated: u64,
    /// The number of the next record.
    pub(super) next_record: u64,
    sealed: bool,
    buffer: Vec<u8>,
}

pub(super) fn path_of(directory: &Path, number: u64) -> PathBuf {
    directory.join(format!("{number:08}.log"))
}

/// The numbers of the logs that lie in the directory, in order.
pub(super) fn numbers(directory: &Path) -> Result<Vec<u64>, OpenError> {
    let io_error = |error| OpenError::Io { file: directory.to_path_buf(), error };
    let mut numbers = Vec::new();
    for file in fs::read_dir(directory).map_err(io_error)? {
        let path = file.map_err(io_error)?.path();
        if path.extension().is_some_and(|extension| extension == "log") {
            numbers.extend(path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse::<u64>().ok()));
        }
    }
    numbers.sort_unstable();
    Ok(numbers)
}

impl Log {
    /// Begins the log of that number in the file of that name, new or used before. The file's name is on disk only when
    /// the directory is.
    pub(super) fn create(directory: &Path, number: u64) -> Result<Log, StoreError> {
        let path = path_of(directory, number);
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| refused(&path, &error))?;
        let allocated = file.metadata().map_err(|error| refused(&path, &error))?.len();
        let salt = RandomState::new().hash_one(number);
        let end = HEADER_BYTES;
        Ok(Log { number, path, file, salt, end, allocated, next_record: 0, sealed: true, buffer: Vec::new() })
    }

    /// How much of the file is used.
    pub(super) fn size_bytes(&self) -> u64 {
        self.end
    }

    /// Adds a record and waits until it is on disk. After a failure the log is as before.
    pub(super) fn append(&mut self, batch: &Batch) -> Result<(), StoreError> {
        self.fill(batch)?;
        let written = self.write().and_then(|()| self.file.sync_data());
        self.wrote(written)?;
        self.sealed = false;
        Ok(())
    }

    /// Shows a later start that the last record was acknowledged. Nobody waits for it, and the next record replaces it,
    /// so that it never lies torn between two whole ones.
    pub(super) fn seal(&mut self) {
        if !self.sealed && self.fill(&Batch::new()).is_ok() {
            // Without it the last record is only less protected.
            let _ = self.write();
            self.sealed = true;
        }
    }

    fn fill(&mut self, batch: &Batch) -> Result<(), StoreError> {
        self.buffer.clear();
        self.buffer.resize(RECORD_HEADER_BYTES, 0);
        for (key, change) in batch {
            if key.len() > LONGEST_BYTES || change.as_ref().is_some_and(|value| value.len() > LONGEST_BYTES) {
                return Err(StoreError::engine("an entry is longer than 1 GB"));
            }
            block::append(&mut self.buffer, key, change.as_deref());
        }
        let length = u32::try_from(self.buffer.len() - RECORD_HEADER_BYTES)
            .map_err(|_| StoreError::engine("a write is longer than 4 GB"))?;
        self.buffer[..4].copy_from_slice(&length.to_le_bytes());
        self.buffer[8..16].copy_from_slice(&self.next_record.to_le_bytes());
        let sum = record_checksum(self.salt, &self.buffer);
        self.buffer[16..24].copy_from_slice(&sum.to_le_bytes());
        let padded = self.buffer.len().next_multiple_of(8);
        self.buffer.resize(padded, 0);
        Ok(())
    }

    fn write(&mut self) -> io::Result<()> {
        let end = self.end + self.buffer.len() as u64;
        if end > self.allocated {
            self.allocate(end)?;
        }
        if self.end == HEADER_BYTES {
            self.file.write_all_at(&header(self.number, self.salt, self.next_record), 0)?;
        }
        self.file.write_all_at(&self.buffer, self.end)
    }

    fn wrote(&mut self, written: io::Result<()>) -> Result<(), StoreError> {
        match written {
            Ok(()) => {
                self.end += self.buffer.len() as u64;
                self.next_record += 1;
                // A large batch need not keep its memory.
                if self.buffer.capacity() > LAST_STEP_BYTES as usize {
                    self.buffer = Vec::new();
                }
                Ok(())
            }
            Err(error) => {
                // What was refused must not come back at the next start. The next record goes to the same place.
                let _ = self.file.write_all_at(&[0; RECORD_HEADER_BYTES], self.end);
                Err(refused(&self.path, &error))
            }
        }
    }

    /// Writes zeros up to `end` at least.
    fn allocate(&mut self, end: u64) -> io::Result<()> {
        let step = self.allocated.clamp(FIRST_STEP_BYTES, LAST_STEP_BYTES);
        let wanted = end.next_multiple_of(step);
        let zeros = vec![0; LAST_STEP_BYTES as usize];
        let mut at = self.allocated;
        while at < wanted {
            let length = (wanted - at).min(LAST_STEP_BYTES);
            if let Err(error) = self.file.write_all_at(&zeros[..length as usize], at) {
                // Gives back what was not enough.
                let _ = self.file.set_len(self.allocated);
                return Err(error);
            }
            at += length;
        }
        self.allocated = wanted;
        Ok(())
    }

    /// Reads the log of that number, gives its records to `each` and goes on after the last one. `expected` is the number
    /// of its first record. None: nothing was ever written into this log, though the file may hold an earlier one.
    pub(super) fn replay(
        directory: &Path,
        number: u64,
        expected: u64,
        each: &mut dyn FnMut(Entry<'_>),
    ) -> Result<Option<Log>, OpenError> {
        let path = path_of(directory, number);
        let io_error = |error| OpenError::Io { file: path.clone(), error };
        let damaged = |reason: String| OpenError::Damaged { file: path.clone(), reason };
        let file = OpenOptions::new().read(true).write(true).open(&path).map_err(io_error)?;
        let mut reader =
            Reader { allocated: file.metadata().map_err(io_error)?.len(), file, chunk: Vec::new(), start: 0 };
        let head =
            reader.at(0, HEADER_BYTES.min(reader.allocated) as usize).map_err(io_error)?.unwrap_or_default().to_vec();
        let (salt, first_record) = match parse_header(&head) {
            Some((found, salt, first_record)) if found == number => (salt, first_record),
            // An earlier log's, or nothing yet.
            Some(_) => return Ok(None),
            None if head.iter().all(|byte| *byte == 0) => return Ok(None),
            None => return Err(damaged("the log's header is not what was written".to_string())),
        };
        if first_record != expected {
            return Err(damaged(format!(
                "it begins with record {first_record} and not with {expected}: records are lost"
            )));
        }
        let (mut end, mut next_record) = (HEADER_BYTES, expected);
        let broken = loop {
            match reader.record(end, salt, next_record).map_err(io_error)? {
                Ok(record) if record.len() == RECORD_HEADER_BYTES => break Reason::from("is a seal"),
                Ok(record) => {
                    let mut offset = RECORD_HEADER_BYTES;
                    while offset < record.len() {
                        let (entry, after) = block::entry_at(record, offset)
                            .map_err(|reason| damaged(format!("record {next_record}: {reason}")))?;
                        each(entry);
                        offset = after;
                    }
                    end += record.len().next_multiple_of(8) as u64;
                    next_record += 1;
                }
                Err(reason) => break reason,
            }
        };
        if let Some(later) = reader.find_later(end, salt, next_record).map_err(io_error)? {
            let before = next_record - expected;
            return Err(damaged(format!(
                "record {next_record} of the log, at byte {end}, was acknowledged and {broken}; the {before} before it and \
                 record {later} after it are whole, and so is what the other files hold"
            )));
        }
        let Reader { file, allocated, .. } = reader;
        let (sealed, buffer) = (false, Vec::new());
        Ok(Some(Log { number, path: path.clone(), file, salt, end, allocated, next_record, sealed, buffer }))
    }
}

fn header(number: u64, salt: u64, first_record: u64) -> [u8; HEADER_BYTES as usize] {
    let mut bytes = [0; HEADER_BYTES as usize];
    bytes[..8].copy_from_slice(&MAGIC);
    bytes[8..16].copy_from_slice(&number.to_le_bytes());
    bytes[16..24].copy_from_slice(&salt.to_le_bytes());
    bytes[24..32].copy_from_slice(&first_record.to_le_bytes());
    let sum = checksum(0, 0, &bytes[..56]);
    bytes[56..].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// The log's number, its salt and the number of its first record.
fn parse_header(bytes: &[u8]) -> Option<(u64, u64, u64)> {
    let whole = bytes.starts_with(&MAGIC) && u64_at(bytes, 56)? == checksum(0, 0, &bytes[..56]);
    whole.then_some((u64_at(bytes, 8)?, u64_at(bytes, 16)?, u64_at(bytes, 24)?))
}

/// Of a record without its padding; the place of the checksum itself is left out.
fn record_checksum(salt: u64, record: &[u8]) -> u64 {
    let number = u64_at(record, 8).unwrap_or_default();
    let length = u64::from(u32_at(record, 0).unwrap_or_default());
    checksum(salt.wrapping_add(length), number, record.get(RECORD_HEADER_BYTES..).unwrap_or_default())
}

/// Reads a log's file in chunks.
struct Reader {
    file: File,
    allocated: u64,
    chunk: Vec<u8>,
    /// Of the chunk, in the file.
    start: u64,
}

impl Reader {
    /// `length` bytes at `offset`; None when the file ends before.
    fn at(&mut self, offset: u64, length: usize) -> io::Result<Option<&[u8]>> {
        let within = |reader: &Reader| {
            let start = usize::try_from(offset.checked_sub(reader.start)?).ok()?;
            let end = start.checked_add(length)?;
            (end <= reader.chunk.len()).then_some(start..end)
        };
        if within(self).is_none() {
            let left = self.allocated.saturating_sub(offset);
            if left < length as u64 {
                return Ok(None);
            }
            let wanted = left.min(length.max(CHUNK_BYTES) as u64) as usize;
            self.chunk.resize(wanted, 0);
            self.file.read_exact_at(&mut self.chunk, offset)?;
            self.start = offset;
        }
        Ok(within(self).map(|range| &self.chunk[range]))
    }

    /// The record of that number at `offset`, without padding, or why there is none.
    fn record(&mut self, offset: u64, salt: u64, number: u64) -> io::Result<Result<&[u8], Reason>> {
        let Some(head) = self.at(offset, RECORD_HEADER_BYTES)? else {
            return Ok(Err("the file ends before it".into()));
        };
        if u64_at(head, 8) != Some(number) {
            return Ok(Err("its header is not what was written".into()));
        }
        let length = RECORD_HEADER_BYTES + u32_at(head, 0).unwrap_or_default() as usize;
        let Some(record) = self.at(offset, length)? else { return Ok(Err("the file ends within it".into())) };
        let whole = u64_at(record, 16) == Some(record_checksum(salt, record)) && u32_at(record, 4) == Some(0);
        Ok(if whole { Ok(record) } else { Err("its checksum differs".into()) })
    }

    /// The number of a whole record of this log after `offset` that comes after record `number`.
    fn find_later(&mut self, offset: u64, salt: u64, number: u64) -> io::Result<Option<u64>> {
        let mut at = offset;
        while let Some(head) = self.at(at, RECORD_HEADER_BYTES)? {
            let found = u64_at(head, 8).unwrap_or_default();
            // Each record takes 24 bytes at least.
            let possible = number + 1..=number + (at - offset) / RECORD_HEADER_BYTES as u64 + 1;
            if possible.contains(&found) && self.record(at, salt, found)?.is_ok() {
                return Ok(Some(found));
            }
            at += 8;
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
