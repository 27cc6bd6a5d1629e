//! Takes over the one file (redb) in which earlier versions kept everything.

use std::path::Path;
use std::sync::Arc;

use super::Limits;
use super::background::Shared;
use super::begin;
use super::levels::{self, Levels, List};
use super::merge::Output;
use crate::engine::{redb, take_over_failed};
use crate::error::{OpenError, StoreError};

/// Writes the file's entries as runs, then removes it. A crash before the list of runs is there leaves the file as the
/// one that counts.
pub(crate) fn take_over(directory: &Path, file: &Path, limits: Limits) -> Result<(), OpenError> {
    levels::remove_unlisted(directory, &List::default())?;
    let list = List { first_log: 1, first_record: 1, next_run: 1, ..List::default() };
    let shared = Shared::new(directory, limits, list, Levels::default(), Arc::default());
    let old = redb::Reader::open(file)?;
    let failed = |error: StoreError| take_over_failed(file, error);
    let mut output = Output::new(&shared);
    let mut pushed = Ok(());
    old.each(&mut |key, value| {
        pushed = output.push(key, Some(value));
        pushed.is_ok()
    })
    .map_err(failed)?;
    let runs = pushed.and_then(|()| output.finish()).map_err(failed)?;
    // The last level that could hold them all: nothing there has to be merged soon.
    let size_bytes: u64 = runs.iter().map(|run| run.size_bytes).sum();
    let mut level = 1;
    let mut limit = limits.level_bytes;
    while limit < size_bytes {
        limit *= super::merge::GROWTH;
        level += 1;
    }
    drop(begin(directory, 1, 1).map_err(failed)?);
    let installed = shared.install(|levels| levels.replaced(&[], level, runs.clone()), None, || (), |_, ()| {});
    if installed.is_err() {
        runs.iter().for_each(|run: &Arc<_>| run.retire());
    }
    installed.map_err(failed)?;
    drop(old);
    std::fs::remove_file(file).map_err(|error| OpenError::Io { file: file.to_path_buf(), error })
}
