//! A small log with every damage that one byte can take.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{HEADER_BYTES, Log, path_of};
use crate::engine::Batch;
use crate::engine::logged::tests::Scratch;
use crate::error::OpenError;

const RECORDS: u64 = 6;

type Entries = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

fn batch(number: u64) -> Batch {
    (0..number % 3 + 1).map(|entry| (format!("k{number}.{entry}").into_bytes(), Some(vec![number as u8; 20]))).collect()
}

/// What the log holds after its first `count` records.
fn entries(count: u64) -> Entries {
    (1..=count).flat_map(batch).collect()
}

fn replay(scratch: &Scratch, expected: u64) -> Result<Option<(Entries, Log)>, OpenError> {
    let mut found = Entries::new();
    let log = Log::replay(scratch.path(), 1, expected, &mut |(key, value)| {
        found.insert(key.to_vec(), value.map(<[u8]>::to_vec));
    })?;
    Ok(log.map(|log| (found, log)))
}

/// A log of six records; returns its bytes and where the records end.
fn written(scratch: &Scratch, sealed: bool) -> (PathBuf, Vec<u8>, usize) {
    let mut log = Log::create(scratch.path(), 1).expect("made");
    log.next_record = 1;
    for number in 1..=RECORDS {
        log.append(&batch(number)).expect("appended");
    }
    let end = log.size_bytes() as usize;
    if sealed {
        log.seal();
    }
    let path = path_of(scratch.path(), 1);
    let bytes = std::fs::read(&path).expect("read");
    (path, bytes, end)
}

#[test]
fn a_log_goes_on_after_its_last_record() {
    let scratch = Scratch::new("log-goes-on");
    written(&scratch, true);
    for more in 1..=3 {
        let (found, mut log) = replay(&scratch, 1).expect("whole").expect("records");
        assert_eq!(found, entries(RECORDS + more - 1));
        assert_eq!(log.next_record, RECORDS + more);
        log.append(&batch(RECORDS + more)).expect("appended");
    }
    assert!(matches!(replay(&scratch, 2), Err(OpenError::Damaged { .. })), "it begins with record 1");
}

#[test]
fn a_flipped_byte_is_damage_and_never_a_wrong_value() {
    let scratch = Scratch::new("log-flip");
    let (path, bytes, end) = written(&scratch, true);
    // The seal and the zeros behind it hold nothing that was acknowledged.
    for at in 0..end + 100 {
        for flip in [1 << (at % 8), 0xFF] {
            let mut damaged = bytes.clone();
            damaged[at] ^= flip;
            std::fs::write(&path, damaged).expect("written");
            match replay(&scratch, 1) {
                Ok(Some((found, _))) => {
                    assert!(at >= end || padding(&bytes, at), "byte {at} flipped by {flip} went unnoticed");
                    assert_eq!(found, entries(RECORDS));
                }
                Ok(None) => panic!("byte {at} flipped by {flip}: the log is taken for an empty one"),
                Err(error) => {
                    assert!(at < end, "byte {at}: {error}");
                    assert!(error.to_string().contains("00000001.log"), "{error}");
                }
            }
        }
    }
}

/// Whether the byte is one of the zeros behind a record.
fn padding(bytes: &[u8], at: usize) -> bool {
    let mut start = HEADER_BYTES as usize;
    loop {
        let length = 24 + u32::from_le_bytes(bytes[start..start + 4].try_into().expect("4 bytes")) as usize;
        let next = start + length.next_multiple_of(8);
        if at < next {
            return at >= start + length;
        }
        start = next;
    }
}

#[test]
fn a_log_cut_off_anywhere_holds_the_records_before() {
    let scratch = Scratch::new("log-cut");
    let (path, bytes, end) = written(&scratch, false);
    for length in 0..=end {
        for zeros in [0, 24 + length % 64] {
            let mut cut = bytes[..length].to_vec();
            cut.resize(length + zeros, 0);
            std::fs::write(&path, cut).expect("written");
            match replay(&scratch, 1) {
                Ok(Some((found, log))) => assert_eq!(found, entries(log.next_record - 1), "cut at {length}"),
                Ok(None) => assert!(length < HEADER_BYTES as usize, "cut at {length}"),
                Err(error) => assert!(length < HEADER_BYTES as usize, "cut at {length}: {error}"),
            }
        }
    }
}

#[test]
fn a_file_used_again_gives_nothing_of_its_earlier_log() {
    let scratch = Scratch::new("log-again");
    let (path, _, _) = written(&scratch, true);
    std::fs::rename(path, path_of(scratch.path(), 2)).expect("renamed");
    assert!(Log::replay(scratch.path(), 2, 7, &mut |_| panic!("an entry")).expect("readable").is_none());
    let mut log = Log::create(scratch.path(), 2).expect("made");
    log.next_record = 7;
    for number in 7..9 {
        log.append(&batch(number)).expect("appended");
        let mut keys = Vec::new();
        let again = Log::replay(scratch.path(), 2, 7, &mut |(key, _)| keys.push(key.to_vec())).expect("whole");
        assert_eq!(again.expect("records").next_record, number + 1);
        assert_eq!(keys, (7..=number).flat_map(batch).map(|(key, _)| key).collect::<Vec<_>>());
    }
}
