//! The two threads behind the engine: one writes the frozen map out as a run, the other merges runs. Both start when there
//! is first something to do. What fails (a full disk) is tried again until it succeeds or the engine stops.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::cache::Cache;
use super::levels::{Levels, List};
use super::log::{self, Log};
use super::run_writer::RunWriter;
use super::{Frozen, Limits, merge};
use crate::error::StoreError;

/// Runs of level 0 at which the writing of another one waits for a merge.
const MOST_NEWEST_RUNS: usize = 20;
const RETRY: Duration = Duration::from_millis(200);
/// Without a new run for this long, little is written.
const REST: Duration = Duration::from_secs(1);

/// What the engine and its threads share.
pub(super) struct Shared {
    pub(super) directory: PathBuf,
    pub(super) limits: Limits,
    state: Mutex<State>,
    changed: Condvar,
    /// The list as it is on disk; locked while it changes, and with it `State::levels`.
    list: Mutex<List>,
    next_run: AtomicU64,
    cache: Arc<Cache>,
    stopping: AtomicBool,
    /// Which list a crash would leave is not known, so every file of both stays.
    keeping_files: AtomicBool,
}

pub(super) struct State {
    pub(super) levels: Arc<Levels>,
    pub(super) frozen: Option<Arc<Frozen>>,
    /// A log's file to be used next.
    pub(super) prepared: Option<Log>,
    /// Why the frozen map could not be written yet.
    flush_failed: Option<StoreError>,
    merging: bool,
    /// Why runs could not be merged.
    merge_failed: Option<StoreError>,
}

type Body = fn(&Shared);

/// The threads, and how the engine talks to them.
pub(super) struct Background {
    shared: Arc<Shared>,
    threads: Vec<JoinHandle<()>>,
}

impl Background {
    pub(super) fn new(shared: Shared) -> Background {
        Background { shared: Arc::new(shared), threads: Vec::new() }
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Returns once no map is frozen, or with the reason why that cannot be now.
    pub(super) fn wait_for_room(&self) -> Result<Option<Log>, StoreError> {
        let mut state = self.shared.state();
        while state.frozen.is_some() {
            if let Some(error) = &state.flush_failed {
                return Err(error.clone());
            }
            state = self.shared.wait(state);
        }
        Ok(state.prepared.take())
    }

    pub(super) fn is_working(&self) -> bool {
        let state = self.shared.state();
        // What waits for a rest is merged soon, unless it cannot be.
        let soon = state.merge_failed.is_none() && !merge::may_rest(&state.levels);
        state.frozen.is_some() || state.merging || soon
    }

    pub(super) fn flush(&mut self, frozen: Frozen) {
        self.shared.state().frozen = Some(Arc::new(frozen));
        self.shared.changed.notify_all();
        self.start();
    }

    pub(super) fn start_if_needed(&mut self) {
        let levels = Arc::clone(&self.shared.state().levels);
        if merge::pick(&levels, &self.shared.limits, &mut merge::Turns::default(), true).is_some() {
            self.start();
        }
    }

    fn start(&mut self) {
        let bodies: [(&str, Body); 2] = [("store-flush", flush_frozen), ("store-merge", merge_runs)];
        for (name, body) in bodies.into_iter().skip(self.threads.len()) {
            let shared = Arc::clone(&self.shared);
            // Without the thread, writers are refused once memory is full, with this reason.
            match thread::Builder::new().name(name.to_string()).spawn(move || body(&shared)) {
                Ok(thread) => self.threads.push(thread),
                Err(error) => self.shared.state().flush_failed = Some(StoreError::engine(error)),
            }
        }
    }

    pub(super) fn stop(&mut self) {
        self.shared.stopping.store(true, Ordering::Relaxed);
        // Under the lock, so that no thread is between its look at the flag and its wait.
        drop(self.shared.state());
        self.shared.changed.notify_all();
        for thread in self.threads.drain(..) {
            // A panic was already printed.
            let _ = thread.join();
        }
    }
}

impl Shared {
    pub(super) fn new(directory: &Path, limits: Limits, list: List, levels: Levels, cache: Arc<Cache>) -> Shared {
        let levels = Arc::new(levels);
        Shared {
            directory: directory.to_path_buf(),
            limits,
            state: Mutex::new(State {
                levels,
                frozen: None,
                prepared: None,
                flush_failed: None,
                merging: false,
                merge_failed: None,
            }),
            changed: Condvar::new(),
            next_run: AtomicU64::new(list.next_run),
            list: Mutex::new(list),
            cache,
            stopping: AtomicBool::new(false),
            keeping_files: AtomicBool::new(false),
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }

    pub(super) fn new_run(&self) -> Result<RunWriter, StoreError> {
        RunWriter::create(&self.directory, self.next_run.fetch_add(1, Ordering::Relaxed), Arc::clone(&self.cache))
    }

    fn wait<'s>(&self, state: MutexGuard<'s, State>) -> MutexGuard<'s, State> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_to_retry<'s>(&self, state: MutexGuard<'s, State>) -> MutexGuard<'s, State> {
        self.changed.wait_timeout(state, RETRY).unwrap_or_else(PoisonError::into_inner).0
    }

    /// Makes other runs the ones that count, on disk and then in memory; with `logs` also another oldest log and the
    /// number of its first record. `then` is called in between, and its outcome is published with the runs.
    pub(super) fn install<T>(
        &self,
        change: impl FnOnce(&Levels) -> Levels,
        logs: Option<(u64, u64)>,
        then: impl FnOnce() -> T,
        publish: impl FnOnce(&mut State, T),
    ) -> Result<(), StoreError> {
        let mut list = self.list.lock().unwrap_or_else(PoisonError::into_inner);
        let levels = Arc::clone(&self.state().levels);
        let levels = change(&levels);
        let (first_log, first_record) = logs.unwrap_or((list.first_log, list.first_record));
        let next_run = self.next_run.load(Ordering::Relaxed);
        let new = List { levels: levels.numbers(), first_log, first_record, next_run };
        new.prepare(&self.directory)?;
        if List::replace(&self.directory)?.is_some() {
            self.keeping_files.store(true, Ordering::Relaxed);
        }
        *list = new;
        let done = then();
        let mut state = self.state();
        state.levels = Arc::new(levels);
        publish(&mut state, done);
        self.changed.notify_all();
        Ok(())
    }

    pub(super) fn keeping_files(&self) -> bool {
        self.keeping_files.load(Ordering::Relaxed)
    }
}

/// Has writers refused instead of waiting for ever when the thread panics.
struct Working<'s>(&'s Shared);

impl Drop for Working<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.state().flush_failed = Some(StoreError::engine("a thread of the store panicked"));
            self.0.changed.notify_all();
        }
    }
}

/// The body of the thread that writes frozen maps.
fn flush_frozen(shared: &Shared) {
    let _working = Working(shared);
    let mut state = shared.state();
    while !shared.stopping() {
        let crowded = state.levels.0.first().is_some_and(|newest| newest.len() >= MOST_NEWEST_RUNS);
        let Some(frozen) = state.frozen.clone().filter(|_| !crowded || state.merge_failed.is_some()) else {
            state = shared.wait(state);
            continue;
        };
        drop(state);
        let flushed = flush(shared, &frozen);
        drop(frozen);
        state = shared.state();
        match flushed {
            Ok(()) => state.flush_failed = None,
            Err(error) if !shared.stopping() => {
                state.flush_failed = Some(error);
                shared.changed.notify_all();
                state = shared.wait_to_retry(state);
            }
            Err(_) => {}
        }
    }
}

fn flush(shared: &Shared, frozen: &Frozen) -> Result<(), StoreError> {
    let levels = Arc::clone(&shared.state().levels);
    let mut writer = shared.new_run()?;
    for (key, value) in &frozen.map {
        if shared.stopping() {
            return Err(StoreError::Closed);
        }
        if value.is_some() || levels.may_hold(key) {
            writer.push(key, value.as_deref())?;
        }
    }
    let new = if writer.size_bytes() == 0 { Vec::new() } else { vec![Arc::new(writer.finish()?)] };
    let run = new.clone();
    let (first_log, first_record) = (frozen.next_log, frozen.next_record);
    let installed = shared.install(
        |levels| levels.replaced(&[], 0, new),
        Some((first_log, first_record)),
        || release_logs(shared, first_log),
        |state, prepared| {
            state.prepared = prepared;
            state.frozen = None;
        },
    );
    if installed.is_err() {
        run.iter().for_each(|run| run.retire());
    }
    installed
}

/// The logs before that of number `first` are not needed: one becomes the log after it, the others go.
fn release_logs(shared: &Shared, first: u64) -> Option<Log> {
    if shared.keeping_files() {
        return None;
    }
    let mut prepared = None;
    for number in log::numbers(&shared.directory).ok()?.into_iter().filter(|number| *number < first) {
        let path = log::path_of(&shared.directory, number);
        // What fails here costs space or time, and the next start tries again.
        let next = log::path_of(&shared.directory, first + 1);
        if prepared.is_none() && !next.exists() && std::fs::rename(&path, &next).is_ok() {
            let synced = std::fs::File::open(&shared.directory).and_then(|directory| directory.sync_all());
            prepared = synced.ok().and_then(|()| Log::create(&shared.directory, first + 1).ok());
        } else {
            let _ = std::fs::remove_file(&path);
        }
    }
    prepared
}

/// The body of the thread that merges runs.
fn merge_runs(shared: &Shared) {
    let _working = Working(shared);
    let mut turns = merge::Turns::default();
    let mut at_rest = false;
    let mut state = shared.state();
    while !shared.stopping() {
        let levels = Arc::clone(&state.levels);
        let Some(job) = merge::pick(&levels, &shared.limits, &mut turns, at_rest) else {
            if turns.given_up() || merge::may_rest(&levels) {
                drop(levels);
                state = shared.wait(state);
            } else {
                drop(levels);
                let waited = shared.changed.wait_timeout(state, REST).unwrap_or_else(PoisonError::into_inner);
                at_rest = waited.1.timed_out();
                state = waited.0;
            }
            continue;
        };
        at_rest = false;
        state.merging = true;
        drop(state);
        let merged = merge::run(shared, &levels, &job);
        // Merged runs go once nothing reads them, and that includes this.
        drop((levels, job));
        state = shared.state();
        state.merging = false;
        match merged {
            Ok(()) => state.merge_failed = None,
            Err(error) if !shared.stopping() => {
                if let StoreError::Damaged { .. } = &error {
                    eprintln!("the data directory is damaged, and its files can no longer be merged: {error}");
                    turns.give_up();
                }
                state.merge_failed = Some(error);
                shared.changed.notify_all();
                state = shared.wait_to_retry(state);
            }
            Err(_) => {}
        }
    }
}
