//! The engine against a model, with limits so small that every file comes and goes.

mod damaged;
mod full_disk;
mod killed;
mod old_format;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::{Limits, LoggedEngine};
use crate::engine::{Batch, Engine as _, Order, Snapshot};

pub(super) const SMALL: Limits = Limits { memory_bytes: 16 << 10, run_bytes: 24 << 10, level_bytes: 48 << 10 };

/// A directory of its own, removed with the value.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub(super) fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("store-{name}-{}", std::process::id()));
        // What an earlier process of the same number left behind.
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("made");
        Scratch(path)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

type Model = BTreeMap<Vec<u8>, Vec<u8>>;

fn key(number: u64) -> Vec<u8> {
    format!("d{:03}/{}", number, "x".repeat(number as usize % 40)).into_bytes()
}

fn any_batch(random: &mut fastrand::Rng, model: &mut Model) -> Batch {
    let mut batch = Batch::new();
    for _ in 0..random.usize(1..12) {
        let key = key(random.u64(0..400));
        // Some whole stretches come and go, so that blocks of nothing but deletions appear.
        if random.u8(0..3) == 0 {
            model.remove(&key);
            batch.insert(key, None);
        } else {
            let length = if random.u8(0..60) == 0 { 9_000 } else { random.usize(0..300) };
            let value: Vec<u8> = (0..length).map(|_| random.u8(..)).collect();
            model.insert(key.clone(), value.clone());
            batch.insert(key, Some(value));
        }
    }
    batch
}

fn scanned(snapshot: &dyn Snapshot, start: &[u8], end: &[u8], order: Order, limit: usize) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut found = Vec::new();
    let mut each = |key: &[u8], value: &[u8]| {
        found.push((key.to_vec(), value.to_vec()));
        found.len() < limit
    };
    snapshot.scan(start, end, order, &mut each).expect("a scan");
    found
}

fn check(snapshot: &dyn Snapshot, model: &Model, random: &mut fastrand::Rng) {
    for _ in 0..10 {
        let key = key(random.u64(0..400));
        assert_eq!(snapshot.get(&key).expect("read"), model.get(&key).cloned());
    }
    let (one, other) = (key(random.u64(0..400)), key(random.u64(0..400)));
    let (start, end) = if one < other { (one, other) } else { (other, one) };
    let limit = random.usize(1..200);
    let range = || model.range(start.clone()..end.clone()).map(|(key, value)| (key.clone(), value.clone()));
    let found = scanned(snapshot, &start, &end, Order::Forwards, limit);
    assert_eq!(found, range().take(limit).collect::<Vec<_>>());
    let found = scanned(snapshot, &start, &end, Order::Backwards, limit);
    assert_eq!(found, range().rev().take(limit).collect::<Vec<_>>());
}

#[test]
fn snapshots_stay_what_they_were_whatever_is_written_frozen_merged_and_opened_again() {
    let mut random = fastrand::Rng::new();
    println!("seed {}", random.get_seed());
    let scratch = Scratch::new("model");
    let mut engine = LoggedEngine::create(scratch.path(), 2, SMALL);
    let mut model = Model::new();
    let mut snapshots: Vec<(Arc<dyn Snapshot>, Model)> = Vec::new();
    let mut deepest = 0;
    for step in 0..4_000 {
        engine.commit(any_batch(&mut random, &mut model)).expect("committed");
        if random.u8(0..40) == 0 {
            engine.idle();
        }
        if random.u8(0..30) == 0 {
            let (snapshot, expected) = (engine.snapshot().expect("a snapshot"), model.clone());
            check(snapshot.as_ref(), &expected, &mut random);
            if snapshots.len() < 6 {
                snapshots.push((snapshot, expected));
            } else {
                snapshots[random.usize(0..6)] = (snapshot, expected);
            }
            for (snapshot, expected) in &snapshots {
                check(snapshot.as_ref(), expected, &mut random);
            }
        }
        if random.u16(0..400) == 0 {
            drop(engine);
            engine = LoggedEngine::open(scratch.path(), SMALL).expect("opens");
            check(engine.snapshot().expect("a snapshot").as_ref(), &model, &mut random);
        }
        if step % 100 == 0 {
            deepest = deepest.max(engine.view().levels.0.len());
        }
    }
    assert!(deepest >= 3, "runs were merged into {deepest} levels only");
    let snapshot = engine.snapshot().expect("a snapshot");
    let all: Model = scanned(snapshot.as_ref(), b"a", b"z", Order::Forwards, usize::MAX).into_iter().collect();
    assert_eq!(all, model);
    let verified = snapshot.verify();
    assert!(verified.damage.is_empty() && verified.entries > 0 && verified.files > 0, "{verified}");
}

/// Waits until nothing is left to write or merge in the background.
pub(super) fn settle(engine: &LoggedEngine) {
    for _ in 0..1000 {
        let busy = {
            let state = engine.background.shared().state();
            state.frozen.is_some() || state.levels.0.first().is_some_and(|newest| newest.len() >= 8)
        };
        if !busy {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("the background is still busy");
}

#[test]
fn files_that_are_not_needed_go_and_logs_are_used_again() {
    let scratch = Scratch::new("files");
    let mut engine = LoggedEngine::create(scratch.path(), 2, SMALL);
    for number in 0..3_000u64 {
        // The same few keys again and again.
        let batch = Batch::from([(key(number % 20), Some(vec![number as u8; 500]))]);
        engine.commit(batch).expect("committed");
    }
    settle(&engine);
    let names: Vec<String> = std::fs::read_dir(scratch.path())
        .expect("listed")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    let logs = names.iter().filter(|name| name.ends_with(".log")).count();
    let runs = names.iter().filter(|name| name.ends_with(".run")).count();
    assert!((1..=2).contains(&logs), "{names:?}");
    assert!(runs <= 12, "{names:?}");
    let snapshot = engine.snapshot().expect("a snapshot");
    for number in 0..20 {
        assert_eq!(snapshot.get(&key(number)).expect("read"), Some(vec![(2_980 + number) as u8; 500]));
    }
}

#[test]
fn what_is_deleted_before_it_reached_a_run_leaves_nothing_behind() {
    let scratch = Scratch::new("deleted");
    let mut engine = LoggedEngine::create(scratch.path(), 2, Limits::default());
    for number in 0..1_000 {
        engine.commit(Batch::from([(key(number % 400), Some(vec![1; 50]))])).expect("committed");
        engine.commit(Batch::from([(key(number % 400), None)])).expect("committed");
    }
    assert!(engine.active.is_empty());
    assert_eq!(engine.active_bytes, 0);
}
