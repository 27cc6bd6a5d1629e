//! A byte of a run that is not what was written.

use super::{Model, SMALL, Scratch, key, settle};
use crate::engine::logged::LoggedEngine;
use crate::engine::{Batch, Engine as _, Order};
use crate::error::{OpenError, StoreError};

#[test]
fn a_flipped_byte_of_a_run_is_reported_and_never_served() {
    let scratch = Scratch::new("run-flip");
    let mut engine = LoggedEngine::create(scratch.path(), 2, SMALL);
    let mut model = Model::new();
    for number in 0..120 {
        model.insert(key(number), vec![number as u8; 150]);
        engine.commit(Batch::from([(key(number), Some(vec![number as u8; 150]))])).expect("committed");
    }
    settle(&engine);
    drop(engine);
    let run = scratch.path().join("00000001.run");
    let bytes = std::fs::read(&run).expect("a run");
    let (mut refused, mut served) = (0, 0);
    for at in (0..bytes.len()).step_by(53) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        std::fs::write(&run, damaged).expect("written");
        let engine = match LoggedEngine::open(scratch.path(), SMALL) {
            Ok(engine) => engine,
            Err(OpenError::Damaged { file, reason }) => {
                assert_eq!(file, run);
                assert!(reason.contains("1 of 2 runs do not open"), "{reason}");
                refused += 1;
                continue;
            }
            Err(other) => panic!("{other}"),
        };
        let snapshot = engine.snapshot().expect("a snapshot");
        let mut lost = 0;
        for (key, value) in &model {
            match snapshot.get(key) {
                Ok(found) => assert_eq!(found.as_ref(), Some(value), "byte {at}"),
                Err(StoreError::Damaged { key: named, file, .. }) => {
                    assert_eq!((named.as_bytes(), &*file), (&key[1..], "00000001.run"));
                    lost += 1;
                }
                Err(other) => panic!("{other}"),
            }
        }
        for order in [Order::Forwards, Order::Backwards] {
            let mut each = |key: &[u8], value: &[u8]| {
                assert_eq!(model.get(key).map(Vec::as_slice), Some(value));
                true
            };
            let scanned = snapshot.scan(b"d", b"e", order, &mut each);
            assert_eq!(scanned.is_err(), lost > 0, "byte {at}");
        }
        let verified = snapshot.verify();
        assert_eq!(verified.damage.is_empty(), lost == 0, "byte {at}: {verified}");
        assert!(lost > 0, "byte {at} went unnoticed");
        served += usize::from(lost < model.len() / 2);
    }
    assert!(refused > 0 && served > 0, "{refused} refused, {served} served the rest");
}

#[test]
fn a_run_that_is_missing_or_cut_off_is_named() {
    let scratch = Scratch::new("run-missing");
    let mut engine = LoggedEngine::create(scratch.path(), 2, SMALL);
    for number in 0..120 {
        engine.commit(Batch::from([(key(number), Some(vec![1; 150]))])).expect("committed");
    }
    settle(&engine);
    drop(engine);
    let run = scratch.path().join("00000001.run");
    let bytes = std::fs::read(&run).expect("a run");
    for length in [0, 1, 63, 64, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&run, &bytes[..length]).expect("written");
        let refused = LoggedEngine::open(scratch.path(), SMALL).err().expect("refused");
        assert!(refused.to_string().contains("00000001.run"), "{refused}");
    }
    std::fs::remove_file(&run).expect("removed");
    let refused = LoggedEngine::open(scratch.path(), SMALL).err().expect("refused");
    assert!(matches!(refused, OpenError::Damaged { .. }) && refused.to_string().contains("00000001.run"), "{refused}");
}

#[test]
fn merging_stops_at_damage_and_writing_goes_on() {
    let scratch = Scratch::new("run-merge");
    let mut engine = LoggedEngine::create(scratch.path(), 2, SMALL);
    let mut number = 0;
    let mut write = |engine: &mut LoggedEngine, count: u64| {
        for _ in 0..count {
            number += 1;
            engine.commit(Batch::from([(key(number % 400), Some(vec![number as u8; 150]))])).expect("committed");
        }
    };
    write(&mut engine, 120);
    settle(&engine);
    drop(engine);
    let run = scratch.path().join("00000001.run");
    let mut bytes = std::fs::read(&run).expect("a run");
    bytes[100] ^= 1;
    std::fs::write(&run, bytes).expect("written");
    let mut engine = LoggedEngine::open(scratch.path(), SMALL).expect("opens");
    // More runs than level 0 takes when merging works.
    write(&mut engine, 3_000);
    let snapshot = engine.snapshot().expect("a snapshot");
    assert!(engine.view().levels.0[0].len() > 20);
    assert_eq!(snapshot.get(&key(3_120 % 400)).expect("read"), Some(vec![3_120u64 as u8; 150]));
    drop(engine);
    LoggedEngine::open(scratch.path(), SMALL).expect("opens again");
}
