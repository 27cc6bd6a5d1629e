//! Merging runs: which, and into what. Runs of level 0 go into level 1 together, once there are eight or nothing else is to
//! do; of a lower level that holds too much, one run after another goes into the next.

use std::sync::Arc;

use super::Limits;
use super::background::Shared;
use super::cursor::{RunSource, Source, merge};
use super::levels::Levels;
use super::run::Run;
use super::run_writer::RunWriter;
use crate::engine::Order;
use crate::error::StoreError;

/// While much is written; few at a time would have level 1 written again and again.
const NEWEST_RUNS: usize = 8;
/// While little is written, for the sake of scans.
const NEWEST_RUNS_AT_REST: usize = 2;
/// Read at once of each run that is merged, so that the disk is not asked for each block.
const AHEAD_BYTES: usize = 512 << 10;
pub(super) const GROWTH: u64 = 8;

/// Which run of each level goes next: the first after this key.
#[derive(Default)]
pub(super) struct Turns {
    after: Vec<Vec<u8>>,
    given_up: bool,
}

pub(super) struct Job {
    /// Newest first.
    upper: Vec<Arc<Run>>,
    lower: Vec<Arc<Run>>,
    /// Where the outcome goes, and where `lower` is.
    level: usize,
    /// No level below holds anything of their range, so deletions have done their work.
    last: bool,
}

impl Turns {
    /// Nothing is merged until the next start: what is damaged stays as it is, to be read around.
    pub(super) fn give_up(&mut self) {
        self.given_up = true;
    }

    pub(super) fn given_up(&self) -> bool {
        self.given_up
    }
}

/// Whether there is nothing to merge at rest.
pub(super) fn may_rest(levels: &Levels) -> bool {
    levels.0.first().is_none_or(|newest| newest.len() < NEWEST_RUNS_AT_REST)
}

/// What to merge next, if anything; `at_rest` when nothing was written for a while.
pub(super) fn pick(levels: &Levels, limits: &Limits, turns: &mut Turns, at_rest: bool) -> Option<Job> {
    if turns.given_up {
        return None;
    }
    let newest = levels.0.first()?;
    let enough = if at_rest { NEWEST_RUNS_AT_REST } else { NEWEST_RUNS };
    // How many times over a level holds what it may: the fullest goes first. Otherwise level 1 would grow while much is
    // written, and each merge into it with it.
    let mut fullest = (0, newest.len() as f64 / enough as f64);
    let mut limit = limits.level_bytes;
    for number in 1..levels.0.len() {
        let over = levels.size_bytes(number) as f64 / limit as f64;
        if over > 1.0 && over > fullest.1 {
            fullest = (number, over);
        }
        limit *= GROWTH;
    }
    match fullest {
        (_, over) if over < 1.0 => None,
        (0, _) => Some(job(levels, newest.clone(), 1)),
        (number, _) => {
            let level = &levels.0[number];
            turns.after.resize(turns.after.len().max(number + 1), Vec::new());
            let after = &mut turns.after[number];
            let run = level.iter().find(|run| *run.first > **after).or(level.first())?;
            *after = run.first.to_vec();
            Some(job(levels, vec![Arc::clone(run)], number + 1))
        }
    }
}

fn job(levels: &Levels, upper: Vec<Arc<Run>>, level: usize) -> Job {
    let first = upper.iter().map(|run| &*run.first).min().unwrap_or_default();
    let last = upper.iter().map(|run| run.last()).max().unwrap_or_default();
    let overlapping = |level: &[Arc<Run>]| -> Vec<Arc<Run>> {
        level.iter().filter(|run| &*run.first <= last && run.last() >= first).cloned().collect()
    };
    let lower = overlapping(levels.0.get(level).map_or(&[], Vec::as_slice));
    // What `lower` reaches beyond `upper` holds no deletion that another level waits for only if nothing is below at all.
    let below = levels.0.iter().skip(level + 1).any(|level| !level.is_empty());
    Job { upper, lower, level, last: !below }
}

pub(super) fn run(shared: &Shared, levels: &Levels, job: &Job) -> Result<(), StoreError> {
    let gone: Vec<Arc<Run>> = job.upper.iter().chain(&job.lower).cloned().collect();
    let new = if job.upper.len() == 1 && job.lower.is_empty() {
        // Nothing to merge with: the run only changes its level.
        job.upper.clone()
    } else {
        write(shared, job)?
    };
    debug_assert!(gone.iter().all(|gone| levels.runs().any(|run| run.number == gone.number)), "a job is of its levels");
    let installed = shared.install(|levels| levels.replaced(&gone, job.level, new.clone()), None, || (), |_, ()| {});
    let useless = if installed.is_ok() { &gone } else { &new };
    let kept = if installed.is_ok() { &new } else { &gone };
    for run in useless.iter().filter(|run| !kept.iter().any(|kept| kept.number == run.number)) {
        if !shared.keeping_files() {
            run.retire();
        }
    }
    installed
}

/// Writes the merged entries as new runs.
fn write(shared: &Shared, job: &Job) -> Result<Vec<Arc<Run>>, StoreError> {
    let mut sources: Vec<Box<dyn Source + '_>> = Vec::new();
    for group in job.upper.chunks(1).chain([job.lower.as_slice()]) {
        let source = RunSource::seek(group, &[], None, Order::Forwards)?;
        sources.push(Box::new(source.reading_ahead(AHEAD_BYTES)));
    }
    let mut output = Output::new(shared);
    let mut failed = None;
    let merged = merge(sources, Order::Forwards, &mut |key, value| {
        let pushed = match value {
            _ if shared.stopping() => Err(StoreError::Closed),
            None if job.last => Ok(()),
            value => output.push(key, value),
        };
        failed = pushed.err();
        failed.is_none()
    });
    merged.and(failed.map_or(Ok(()), Err))?;
    output.finish()
}

/// Sorted entries on their way into runs; without `finish` nothing stays of them.
pub(super) struct Output<'s> {
    shared: &'s Shared,
    writer: Option<RunWriter>,
    done: Vec<Arc<Run>>,
}

impl<'s> Output<'s> {
    pub(super) fn new(shared: &'s Shared) -> Output<'s> {
        Output { shared, writer: None, done: Vec::new() }
    }

    pub(super) fn finish(mut self) -> Result<Vec<Arc<Run>>, StoreError> {
        self.end_run()?;
        Ok(std::mem::take(&mut self.done))
    }

    pub(super) fn push(&mut self, key: &[u8], value: Option<&[u8]>) -> Result<(), StoreError> {
        if self.writer.as_ref().is_some_and(|writer| writer.size_bytes() >= self.shared.limits.run_bytes) {
            self.end_run()?;
        }
        match &mut self.writer {
            Some(writer) => writer.push(key, value),
            None => self.writer.insert(self.shared.new_run()?).push(key, value),
        }
    }

    fn end_run(&mut self) -> Result<(), StoreError> {
        if let Some(writer) = self.writer.take() {
            self.done.push(Arc::new(writer.finish()?));
        }
        Ok(())
    }
}

impl Drop for Output<'_> {
    fn drop(&mut self) {
        self.done.iter().for_each(|run| run.retire());
    }
}
