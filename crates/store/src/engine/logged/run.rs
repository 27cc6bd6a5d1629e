//! A run: a file of sorted entries that never changes.
//!
//! | part | what it holds |
//! |---|---|
//! | data blocks | the entries, about 4 KB a block |
//! | index blocks | the last key of each data block and where that lies |
//! | fences | a block: the run's first key, then the last key of each index block and where that lies |
//! | filter | see `filter.rs` |
//! | footer | 64 bytes: which run it is, and where fences and filter lie |
//!
//! Each part ends with a checksum that is compared at each read. Fences and filter stay in memory, the rest is read when
//! it is needed and cached by the operating system.

use std::cell::Cell;
use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::fcntl::{PosixFadviseAdvice, posix_fadvise};

use super::block::{Block, u32_at, u64_at};
use super::cache::Cache;
use super::checksum::{CHECKSUM_BYTES, checksum};
use super::damage::{Reason, readable, unreadable};
use super::filter::Filter;
use crate::engine::Damage;
use crate::error::StoreError;

pub(super) const FOOTER_BYTES: usize = 64;
pub(super) const MAGIC: [u8; 8] = *b"snowrun1";

/// A thread keeps no more memory than this for its next read.
const KEPT_BYTES: usize = 16 << 10;

thread_local! {
    static READ_INTO: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

pub(crate) struct Run {
    pub(super) number: u64,
    path: PathBuf,
    file: File,
    /// Of the file.
    pub(super) size_bytes: u64,
    pub(super) first: Box<[u8]>,
    pub(super) fences: Vec<Fence>,
    filter: Filter,
    cache: Arc<Cache>,
    /// The file goes with the value.
    obsolete: AtomicBool,
}

/// The last key of a block, and where the block lies.
pub(super) struct Fence {
    pub(super) last: Box<[u8]>,
    pub(super) place: Place,
}

/// Where a block lies; the length is without its checksum.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) offset: u64,
    pub(super) length: u32,
}

impl Place {
    pub(super) const BYTES: usize = 12;

    pub(super) fn to_bytes(self) -> [u8; Place::BYTES] {
        let mut bytes = [0; Place::BYTES];
        bytes[..8].copy_from_slice(&self.offset.to_le_bytes());
        bytes[8..].copy_from_slice(&self.length.to_le_bytes());
        bytes
    }

    pub(super) fn from_bytes(bytes: Option<&[u8]>) -> Result<Place, Reason> {
        let place = || Some(Place { offset: u64_at(bytes?, 0)?, length: u32_at(bytes?, 8)? });
        place().ok_or_else(|| "an index points nowhere".into())
    }
}

pub(crate) fn path_of(directory: &Path, number: u64) -> PathBuf {
    directory.join(format!("{number:08}.run"))
}

impl Run {
    pub(super) fn open(directory: &Path, number: u64, cache: Arc<Cache>) -> Result<Run, StoreError> {
        let path = path_of(directory, number);
        let file = File::open(&path).map_err(|error| unreadable(&path, error.to_string()))?;
        // Reads are of single blocks here and there; cursors read ahead themselves.
        let advised = posix_fadvise(&file, 0, 0, PosixFadviseAdvice::POSIX_FADV_RANDOM);
        advised.map_err(|error| unreadable(&path, error.to_string()))?;
        let size_bytes = file.metadata().map_err(|error| unreadable(&path, error.to_string()))?.len();
        let footer = Footer::read(&file, number, size_bytes).map_err(|reason| unreadable(&path, reason))?;
        let read = |offset, length| read_checked(&file, number, size_bytes, offset, length, Vec::new());
        let opened = || -> Result<_, Reason> {
            let fences = Block::parse(read(footer.fences.offset, footer.fences.length as usize)?)?;
            let filter = read(footer.filter_offset, footer.filter_bytes)?;
            let filter = Filter::from_bytes(&filter).ok_or("its filter is malformed")?;
            let first = fences.entry(0)?.0.into();
            let fences = (1..fences.count()).map(|index| {
                let (last, place) = fences.entry(index)?;
                Ok(Fence { last: last.into(), place: Place::from_bytes(place)? })
            });
            let fences = fences.collect::<Result<Vec<Fence>, Reason>>()?;
            if fences.is_empty() { Err("it has no entries".into()) } else { Ok((first, fences, filter)) }
        };
        let (first, fences, filter) = opened().map_err(|reason| unreadable(&path, reason))?;
        Ok(Run { number, path, file, size_bytes, first, fences, filter, cache, obsolete: AtomicBool::new(false) })
    }

    pub(super) fn last(&self) -> &[u8] {
        self.fences.last().map_or(&[], |fence| &fence.last)
    }

    /// Whether a key of that hash, within the run's first and last key, may be in it.
    pub(super) fn may_hold(&self, key: &[u8], hash: u64) -> bool {
        *self.first <= *key && key <= self.last() && self.filter.may_hold(hash)
    }

    /// What the run says of `key`: a value, a deletion, or nothing.
    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Option<Vec<u8>>>, StoreError> {
        let fence = self.fences.partition_point(|fence| *fence.last < *key);
        let Some(fence) = self.fences.get(fence) else { return Ok(None) };
        let index = self.index(fence.place)?;
        let read = || -> Result<Option<Place>, Reason> {
            let found = index.search(key)?;
            if found == index.count() { Ok(None) } else { Place::from_bytes(index.entry(found)?.1).map(Some) }
        };
        let Some(place) = read().map_err(|reason| self.damaged(fence.place, reason))? else { return Ok(None) };
        let block = self.block_into(place, READ_INTO.take())?;
        let read = || -> Result<Option<Option<Vec<u8>>>, Reason> {
            let found = block.search(key)?;
            if found == block.count() {
                return Ok(None);
            }
            let (at, value) = block.entry(found)?;
            Ok((at == key).then(|| value.map(<[u8]>::to_vec)))
        };
        let found = read().map_err(|reason| self.damaged(place, reason));
        let memory = block.into_bytes();
        if memory.capacity() <= KEPT_BYTES {
            READ_INTO.set(memory);
        }
        found
    }

    /// An index block, from memory if it was read lately.
    pub(super) fn index(&self, place: Place) -> Result<Arc<Block>, StoreError> {
        self.cache.get(self.number, place.offset, || self.block(place))
    }

    pub(super) fn block(&self, place: Place) -> Result<Block, StoreError> {
        self.block_into(place, Vec::new())
    }

    /// Reads a block into memory that was used before.
    fn block_into(&self, place: Place, memory: Vec<u8>) -> Result<Block, StoreError> {
        read_checked(&self.file, self.number, self.size_bytes, place.offset, place.length as usize, memory)
            .and_then(Block::parse)
            .map_err(|reason| self.damaged(place, reason))
    }

    /// The bytes of the file from `offset`, unchecked, as many as there are up to `length`.
    pub(super) fn raw(&self, offset: u64, length: usize) -> Result<Vec<u8>, StoreError> {
        let length = length.min(self.size_bytes.saturating_sub(offset) as usize);
        let mut bytes = vec![0; length];
        self.file.read_exact_at(&mut bytes, offset).map_err(|error| unreadable(&self.path, error.to_string()))?;
        Ok(bytes)
    }

    /// A block out of bytes that `raw` read from `offset`; None when they do not hold all of it.
    pub(super) fn block_in(&self, place: Place, offset: u64, raw: &[u8]) -> Option<Result<Block, StoreError>> {
        let start = usize::try_from(place.offset.checked_sub(offset)?).ok()?;
        let bytes = raw.get(start..start.checked_add(place.length as usize + CHECKSUM_BYTES)?)?;
        let block = checked(self.number, place.offset, bytes.to_vec()).and_then(Block::parse);
        Some(block.map_err(|reason| self.damaged(place, reason)))
    }

    /// Reads all of the file; adds what is damaged to `damage` and returns how many entries are whole.
    pub(super) fn verify(&self, damage: &mut Vec<Damage>) -> u64 {
        let (mut entries, mut from) = (0, self.first.to_vec());
        let mut report = |from: &[u8], to: &[u8], error: StoreError| {
            damage.push(Damage {
                file: self.path.clone(),
                first_key: readable(from),
                last_key: readable(to),
                reason: error.to_string(),
            });
        };
        for fence in &self.fences {
            match self.block(fence.place) {
                Err(error) => report(&from, &fence.last, error),
                Ok(index) => {
                    for number in 0..index.count() {
                        let entry = index.entry(number).and_then(|(last, place)| Ok((last, Place::from_bytes(place)?)));
                        let (last, place) = match entry {
                            Ok(entry) => entry,
                            Err(reason) => {
                                report(&from, &fence.last, self.damaged(fence.place, reason));
                                break;
                            }
                        };
                        match self.block(place) {
                            Ok(block) => entries += block.count() as u64,
                            Err(error) => report(&from, last, error),
                        }
                        from = last.to_vec();
                    }
                }
            }
            from = fence.last.to_vec();
        }
        entries
    }

    pub(super) fn damaged(&self, place: Place, reason: Reason) -> StoreError {
        unreadable(&self.path, format!("the block at {}: {reason}", place.offset))
    }

    /// Has the file removed once nothing reads it any more.
    pub(super) fn retire(&self) {
        self.obsolete.store(true, Ordering::Relaxed);
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if self.obsolete.load(Ordering::Relaxed) {
            // A file that stays is found and removed at the next start.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// The end of a run's file.
pub(super) struct Footer {
    pub(super) fences: Place,
    pub(super) filter_offset: u64,
    pub(super) filter_bytes: usize,
}

impl Footer {
    pub(super) fn to_bytes(&self, number: u64, offset: u64) -> [u8; FOOTER_BYTES] {
        let mut bytes = [0; FOOTER_BYTES];
        bytes[..8].copy_from_slice(&MAGIC);
        bytes[8..16].copy_from_slice(&number.to_le_bytes());
        bytes[24..36].copy_from_slice(&self.fences.to_bytes());
        bytes[40..48].copy_from_slice(&self.filter_offset.to_le_bytes());
        bytes[48..56].copy_from_slice(&(self.filter_bytes as u64).to_le_bytes());
        let sum = checksum(number, offset, &bytes[..FOOTER_BYTES - CHECKSUM_BYTES]);
        bytes[56..].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    fn read(file: &File, number: u64, size_bytes: u64) -> Result<Footer, Reason> {
        let length = FOOTER_BYTES - CHECKSUM_BYTES;
        let offset = size_bytes.checked_sub(FOOTER_BYTES as u64).ok_or("it is cut off")?;
        let bytes = read_checked(file, number, size_bytes, offset, length, Vec::new())?;
        let read = || {
            Some(Footer {
                fences: Place::from_bytes(bytes.get(24..36)).ok()?,
                filter_offset: u64_at(&bytes, 40)?,
                filter_bytes: usize::try_from(u64_at(&bytes, 48)?).ok()?,
            })
        };
        if !bytes.starts_with(&MAGIC) {
            Err("it is no run".into())
        } else {
            read().ok_or("its end is malformed".into())
        }
    }
}

/// Reads a part of `length` bytes into the memory of `bytes` and compares the checksum behind it.
fn read_checked(
    file: &File,
    number: u64,
    size_bytes: u64,
    offset: u64,
    length: usize,
    mut bytes: Vec<u8>,
) -> Result<Vec<u8>, Reason> {
    let end = offset.checked_add(length as u64).and_then(|end| end.checked_add(CHECKSUM_BYTES as u64));
    if end.is_none_or(|end| end > size_bytes) {
        return Err("a part of it lies beyond its end".into());
    }
    bytes.resize(length + CHECKSUM_BYTES, 0);
    file.read_exact_at(&mut bytes, offset).map_err(|error| Reason::from(error.to_string()))?;
    checked(number, offset, bytes)
}

/// The bytes without their checksum, if that is theirs.
fn checked(number: u64, offset: u64, mut bytes: Vec<u8>) -> Result<Vec<u8>, Reason> {
    let length = bytes.len().saturating_sub(CHECKSUM_BYTES);
    let written = u64_at(&bytes, length);
    bytes.truncate(length);
    if written == Some(checksum(number, offset, &bytes)) { Ok(bytes) } else { Err("its checksum differs".into()) }
}
