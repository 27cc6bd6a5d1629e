//! The durable engine: a log, what is newest in memory, and the rest in sorted runs on disk.
//!
//! A commit is one record of the log and one wait for the disk; then its changes go into a map in memory. Once the map
//! holds enough it is frozen, a thread writes it out as a run, and its log is used again. Another thread merges runs, so
//! that a read looks into few. A snapshot is the map, the frozen one and the runs as they are at that moment.

mod background;
mod block;
mod cache;
mod checksum;
mod cursor;
mod damage;
mod filter;
mod levels;
mod log;
mod merge;
mod run;
mod run_writer;
mod takeover;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use imbl::OrdMap;

use self::background::{Background, Shared};
use self::cache::Cache;
use self::cursor::{MemorySource, Source, merge};
pub(crate) use self::levels::{LIST_FILE, NEW_LIST_FILE};
use self::levels::{Levels, List};
use self::log::Log;
pub(crate) use self::takeover::take_over;
use super::{Batch, Engine, Order, Snapshot, Verified};
use crate::directory;
use crate::error::{OpenError, StoreError};

/// What an entry in memory takes besides its bytes.
const ENTRY_BYTES: usize = 128;

type Map = OrdMap<Arc<[u8]>, Option<Arc<[u8]>>>;

/// How much is held where; smaller in tests, so that they see every file come and go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Of the map that takes writes; with the frozen one, memory holds twice that.
    pub memory_bytes: usize,
    /// Of a run that a merge writes.
    pub run_bytes: u64,
    /// Of level 1; each further level holds eight times as much as the one before.
    pub level_bytes: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { memory_bytes: 24 << 20, run_bytes: 64 << 20, level_bytes: 192 << 20 }
    }
}

pub(crate) struct LoggedEngine {
    background: Background,
    /// None until the first commit of a new directory.
    log: Option<Log>,
    active: Map,
    active_bytes: usize,
    /// The directory is new: the first commit writes what makes it a store, of this format.
    new_format: Option<u32>,
}

/// What is no longer written to and on its way into a run.
pub(super) struct Frozen {
    map: Map,
    /// The first log that holds nothing of it, and the number of that log's first record.
    next_log: u64,
    next_record: u64,
}

struct View {
    active: Map,
    frozen: Option<Arc<Frozen>>,
    levels: Arc<Levels>,
}

impl LoggedEngine {
    /// An engine for a directory without data. Nothing is on disk before the first commit, so that an empty start waits
    /// for no disk; that commit makes the directory a store of the format `format`.
    pub(crate) fn create(directory: &Path, format: u32, limits: Limits) -> LoggedEngine {
        let list = List { first_log: 1, first_record: 1, next_run: 1, ..List::default() };
        let background = Background::new(Shared::new(directory, limits, list, Levels::default(), Arc::default()));
        LoggedEngine { background, log: None, active: Map::new(), active_bytes: 0, new_format: Some(format) }
    }

    /// Opens what an earlier process left, however it ended.
    pub(crate) fn open(directory: &Path, limits: Limits) -> Result<LoggedEngine, OpenError> {
        let list = List::read(directory)?;
        levels::remove_unlisted(directory, &list)?;
        let cache = Arc::default();
        let levels = open_runs(directory, &list, &cache)?;
        let numbers = log::numbers(directory)?;
        let (first_log, mut expected) = (list.first_log, list.first_record);
        let background = Background::new(Shared::new(directory, limits, list, levels, cache));
        let mut engine = LoggedEngine { background, log: None, active: Map::new(), active_bytes: 0, new_format: None };
        let levels = engine.view().levels;
        let mut next = first_log;
        for number in numbers {
            if number < first_log {
                let path = log::path_of(directory, number);
                std::fs::remove_file(&path).map_err(|error| OpenError::Io { file: path, error })?;
                continue;
            }
            if number != next {
                break;
            }
            let (active, active_bytes) = (&mut engine.active, &mut engine.active_bytes);
            let replayed = Log::replay(directory, number, expected, &mut |(key, value)| {
                *active_bytes = apply(active, *active_bytes, key, value, |key| levels.may_hold(key));
            })?;
            match replayed {
                Some(log) => {
                    expected = log.next_record;
                    engine.log = Some(log);
                    next += 1;
                }
                // Prepared for later, or begun and without a record.
                None if engine.log.is_none() => {
                    engine.log = Some(begin(directory, number, expected).map_err(|error| opening(directory, error))?);
                    next += 1;
                }
                None => {
                    let prepared = Log::create(directory, number).map_err(|error| opening(directory, error))?;
                    engine.background.shared().state().prepared = Some(prepared);
                    next += 1;
                    break;
                }
            }
        }
        if engine.log.is_none() {
            let file = log::path_of(directory, first_log);
            return Err(OpenError::Damaged { file, reason: "it is missing".to_string() });
        }
        if let Some(beyond) = log::numbers(directory)?.last().filter(|last| **last >= next) {
            let reason = format!("it is missing, and {} is there", log::path_of(directory, *beyond).display());
            return Err(OpenError::Damaged { file: log::path_of(directory, next), reason });
        }
        engine.background.start_if_needed();
        Ok(engine)
    }

    fn view(&self) -> View {
        let state = self.background.shared().state();
        View { active: self.active.clone(), frozen: state.frozen.clone(), levels: Arc::clone(&state.levels) }
    }

    /// Makes the directory a store that lasts, before anything in it is acknowledged. The list of runs makes it one; a
    /// crash before that leaves a new directory.
    fn settle(&mut self, format: u32) -> Result<(), StoreError> {
        let directory = self.directory();
        remove_leftovers(&directory)?;
        let list = List { first_log: 1, first_record: 1, next_run: 1, ..List::default() };
        list.prepare(&directory)?;
        let log = begin(&directory, 1, 1)?;
        directory::set_format(&directory, format).map_err(StoreError::opening)?;
        List::replace(&directory)?;
        directory::sync(&directory).map_err(StoreError::opening)?;
        self.log = Some(log);
        self.new_format = None;
        Ok(())
    }

    fn directory(&self) -> PathBuf {
        self.background.shared().directory.clone()
    }

    /// Hands the map over to the thread that writes runs, and begins the next log.
    fn freeze(&mut self) -> Result<(), StoreError> {
        let Some(log) = &self.log else { return Ok(()) };
        let prepared = self.background.wait_for_room()?;
        let next = match prepared {
            Some(mut prepared) if prepared.number == log.number + 1 => {
                prepared.next_record = log.next_record;
                prepared
            }
            _ => begin(&self.directory(), log.number + 1, log.next_record)?,
        };
        let (next_log, next_record) = (next.number, next.next_record);
        self.log = Some(next);
        self.active_bytes = 0;
        self.background.flush(Frozen { map: std::mem::take(&mut self.active), next_log, next_record });
        Ok(())
    }
}

/// A new log whose file's name is on disk.
fn begin(directory: &Path, number: u64, next_record: u64) -> Result<Log, StoreError> {
    let mut log = Log::create(directory, number)?;
    log.next_record = next_record;
    let synced = File::open(directory).and_then(|directory| directory.sync_all());
    synced.map_err(|error| damage::refused(directory, &error))?;
    Ok(log)
}

/// Removes what a start left that ended within its first commit.
fn remove_leftovers(directory: &Path) -> Result<(), StoreError> {
    levels::remove_unlisted(directory, &List::default()).map_err(StoreError::opening)?;
    for number in log::numbers(directory).map_err(StoreError::opening)? {
        let path = log::path_of(directory, number);
        std::fs::remove_file(&path).map_err(|error| damage::refused(&path, &error))?;
    }
    Ok(())
}

fn open_runs(directory: &Path, list: &List, cache: &Arc<Cache>) -> Result<Levels, OpenError> {
    let mut failed = Vec::new();
    let mut levels = Vec::new();
    for numbers in &list.levels {
        let mut level = Vec::new();
        for number in numbers {
            match run::Run::open(directory, *number, Arc::clone(cache)) {
                Ok(run) => level.push(Arc::new(run)),
                Err(error) => failed.push((*number, error)),
            }
        }
        levels.push(level);
    }
    let Some((number, error)) = failed.first() else { return Ok(Levels(levels)) };
    let whole = list.levels.iter().flatten().count() - failed.len();
    let error = match error {
        StoreError::Damaged { reason, .. } => reason.to_string(),
        other => other.to_string(),
    };
    let reason = format!("{error}; {} of {} runs do not open, {whole} do", failed.len(), failed.len() + whole);
    Err(OpenError::Damaged { file: run::path_of(directory, *number), reason })
}

fn opening(directory: &Path, error: StoreError) -> OpenError {
    OpenError::Io { file: directory.to_path_buf(), error: std::io::Error::other(error) }
}

/// Applies a change to the map that holds `bytes`; returns how much it holds then. A deletion of what nothing below the
/// map holds leaves nothing behind.
fn apply(map: &mut Map, bytes: usize, key: &[u8], value: Option<&[u8]>, below: impl Fn(&[u8]) -> bool) -> usize {
    let size = |value: Option<&[u8]>| key.len() + value.map_or(0, <[u8]>::len) + ENTRY_BYTES;
    let (before, added) = if value.is_none() && !below(key) {
        (map.remove(key), 0)
    } else {
        (map.insert(key.into(), value.map(Arc::from)), size(value))
    };
    (bytes + added).saturating_sub(before.map_or(0, |before| size(before.as_deref())))
}

impl Engine for LoggedEngine {
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError> {
        Ok(Arc::new(self.view()))
    }

    fn commit(&mut self, batch: Batch) -> Result<(), StoreError> {
        if let Some(format) = self.new_format {
            self.settle(format)?;
        }
        let limit = self.background.shared().limits.memory_bytes;
        // A map that stays small while its entries change often still fills its log.
        let logged = self.log.as_ref().map_or(0, Log::size_bytes);
        if self.active_bytes >= limit || logged >= 2 * limit as u64 {
            self.freeze()?;
        }
        let Some(log) = &mut self.log else { return Err(StoreError::Closed) };
        log.append(&batch)?;
        let View { frozen, levels, .. } = self.view();
        let below =
            |key: &[u8]| frozen.as_ref().is_some_and(|frozen| frozen.map.contains_key(key)) || levels.may_hold(key);
        for (key, change) in batch {
            self.active_bytes = apply(&mut self.active, self.active_bytes, &key, change.as_deref(), below);
        }
        Ok(())
    }

    fn idle(&mut self) -> bool {
        if let Some(log) = &mut self.log {
            log.seal();
        }
        self.background.is_working()
    }
}

impl Drop for LoggedEngine {
    fn drop(&mut self) {
        self.idle();
        self.background.stop();
    }
}

impl View {
    fn maps(&self) -> impl Iterator<Item = &Map> {
        [Some(&self.active), self.frozen.as_ref().map(|frozen| &frozen.map)].into_iter().flatten()
    }
}

impl Snapshot for View {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        for map in self.maps() {
            if let Some(found) = map.get(key) {
                return Ok(found.as_deref().map(<[u8]>::to_vec));
            }
        }
        Ok(self.levels.get(key)?.flatten())
    }

    fn scan(
        &self,
        start: &[u8],
        end: &[u8],
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        if start >= end {
            return Ok(());
        }
        let mut sources: Vec<Box<dyn Source + '_>> = Vec::new();
        for map in self.maps().filter(|map| !map.is_empty()) {
            let range = map.range::<_, [u8]>((Bound::Included(start), Bound::Excluded(end)));
            let range = range.map(|(key, value)| (key.as_ref(), value.as_deref()));
            match order {
                Order::Forwards => sources.push(Box::new(MemorySource::new(range))),
                Order::Backwards => sources.push(Box::new(MemorySource::new(range.rev()))),
            }
        }
        self.levels.sources(start, Some(end), order, &mut sources)?;
        merge(sources, order, &mut |key, value| value.is_none_or(|value| each(key, value)))
    }

    fn verify(&self) -> Verified {
        let mut verified = Verified::default();
        for run in self.levels.runs() {
            verified.files += 1;
            verified.entries += run.verify(&mut verified.damage);
        }
        verified
    }
}
