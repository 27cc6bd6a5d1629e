//! Which runs there are. Level 0 takes what memory held, newest first, and its runs overlap; from level 1 on each level is
//! sorted, its runs do not overlap, and it may hold eight times as much as the one above.
//!
//! The file `runs` lists them, with the number of the oldest log that is still needed. It is replaced as a whole.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::checksum::{checksum, hash};
use super::cursor::{RunSource, Source};
use super::damage::{readable, refused};
use super::run::Run;
use crate::engine::Order;
use crate::error::{OpenError, StoreError};

pub(crate) const LIST_FILE: &str = "runs";
pub(crate) const NEW_LIST_FILE: &str = "runs.new";
const LIST_NAME: &str = "snowglobe-runs";

/// The runs at one moment; unchanging, shared by snapshots.
#[derive(Clone, Default)]
pub(super) struct Levels(pub(super) Vec<Vec<Arc<Run>>>);

/// What the file says.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct List {
    /// Numbers of runs by level.
    pub(super) levels: Vec<Vec<u64>>,
    /// Logs of lower numbers are no longer needed.
    pub(super) first_log: u64,
    /// The number of the first record in that log.
    pub(super) first_record: u64,
    /// The first number that no run had yet.
    pub(super) next_run: u64,
}

impl Levels {
    /// What the runs say of `key`: a value, a deletion, or nothing.
    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Option<Vec<u8>>>, StoreError> {
        let hash = hash(key);
        for run in self.candidates(key) {
            if run.may_hold(key, hash)
                && let Some(found) = run.get(key).map_err(|error| error.of_key(&readable(key)))?
            {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// False when no run holds the key.
    pub(super) fn may_hold(&self, key: &[u8]) -> bool {
        let hash = hash(key);
        self.candidates(key).any(|run| run.may_hold(key, hash))
    }

    /// The runs in whose range `key` may be, newest first.
    fn candidates<'l>(&'l self, key: &'l [u8]) -> impl Iterator<Item = &'l Run> {
        let (newest, sorted) = match self.0.split_first() {
            Some((newest, sorted)) => (newest.as_slice(), sorted),
            None => (&[][..], &[][..]),
        };
        let below = sorted.iter().filter_map(move |level| level.get(level.partition_point(|run| run.last() < key)));
        newest.iter().chain(below).map(Arc::as_ref)
    }

    /// A source for each run of level 0 and for each other level, newest first.
    pub(super) fn sources<'l>(
        &'l self,
        start: &'l [u8],
        end: Option<&'l [u8]>,
        order: Order,
        into: &mut Vec<Box<dyn Source + 'l>>,
    ) -> Result<(), StoreError> {
        for (number, level) in self.0.iter().enumerate() {
            let groups: Vec<&[Arc<Run>]> = match number {
                0 => level.chunks(1).collect(),
                _ => vec![level],
            };
            for group in groups {
                let from = group.partition_point(|run| run.last() < start);
                let overlapping = &group[from..];
                let count = end.map_or(overlapping.len(), |end| overlapping.partition_point(|run| *run.first < *end));
                if count > 0 {
                    into.push(Box::new(RunSource::seek(&overlapping[..count], start, end, order)?));
                }
            }
        }
        Ok(())
    }

    pub(super) fn runs(&self) -> impl Iterator<Item = &Arc<Run>> {
        self.0.iter().flatten()
    }

    pub(super) fn size_bytes(&self, level: usize) -> u64 {
        self.0.get(level).map_or(0, |level| level.iter().map(|run| run.size_bytes).sum())
    }

    pub(super) fn numbers(&self) -> Vec<Vec<u64>> {
        self.0.iter().map(|level| level.iter().map(|run| run.number).collect()).collect()
    }

    /// Without the runs of `gone`, and with `new` ones at `level`.
    pub(super) fn replaced(&self, gone: &[Arc<Run>], level: usize, new: Vec<Arc<Run>>) -> Levels {
        let mut levels = self.0.clone();
        for runs in &mut levels {
            runs.retain(|run| !gone.iter().any(|gone| gone.number == run.number));
        }
        levels.resize(levels.len().max(level + 1), Vec::new());
        levels[level].splice(0..0, new);
        if level > 0 {
            levels[level].sort_by(|one, other| one.first.cmp(&other.first));
        }
        Levels(levels)
    }
}

impl List {
    pub(super) fn read(directory: &Path) -> Result<List, OpenError> {
        let path = directory.join(LIST_FILE);
        let damaged = |reason: &str| OpenError::Damaged { file: path.clone(), reason: reason.to_string() };
        let bytes = fs::read(&path).map_err(|error| OpenError::Io { file: path.clone(), error })?;
        let line_end = bytes.iter().position(|byte| *byte == b'\n').ok_or_else(|| damaged("it is no list of runs"))?;
        let (head, body) = (&bytes[..line_end], &bytes[line_end + 1..]);
        if head != List::head(body).as_bytes() {
            return Err(damaged("its checksum differs"));
        }
        serde_json::from_slice(body).map_err(|error| damaged(&error.to_string()))
    }

    /// Writes the file beside the one that counts and waits until it and all new files of the directory are on disk.
    pub(super) fn prepare(&self, directory: &Path) -> Result<(), StoreError> {
        let path = directory.join(NEW_LIST_FILE);
        let write = || -> io::Result<()> {
            let body = serde_json::to_vec(self)?;
            let mut file = File::create(&path)?;
            writeln!(file, "{}", List::head(&body))?;
            file.write_all(&body)?;
            file.sync_all()?;
            File::open(directory)?.sync_all()
        };
        write().map_err(|error| refused(&path, &error))
    }

    /// Has what `prepare` wrote count from now on. An error that is returned as a value came after that: then a crash of
    /// the machine may still bring the list before back.
    pub(super) fn replace(directory: &Path) -> Result<Option<io::Error>, StoreError> {
        let path = directory.join(LIST_FILE);
        fs::rename(directory.join(NEW_LIST_FILE), &path).map_err(|error| refused(&path, &error))?;
        Ok(File::open(directory).and_then(|directory| directory.sync_all()).err())
    }

    fn head(body: &[u8]) -> String {
        format!("{LIST_NAME} 1 {:016x}", checksum(0, 0, body))
    }
}

/// Removes the runs that are not listed: those of a write or merge that a crash cut off.
pub(super) fn remove_unlisted(directory: &Path, list: &List) -> Result<(), OpenError> {
    let io_error = |file: PathBuf| move |error| OpenError::Io { file, error };
    for file in fs::read_dir(directory).map_err(io_error(directory.to_path_buf()))? {
        let path = file.map_err(io_error(directory.to_path_buf()))?.path();
        let number = path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse::<u64>().ok());
        let run = path.extension().is_some_and(|extension| extension == "run");
        if let Some(number) = number.filter(|_| run)
            && !list.levels.iter().flatten().any(|listed| *listed == number)
        {
            fs::remove_file(&path).map_err(io_error(path.clone()))?;
        }
    }
    Ok(())
}
