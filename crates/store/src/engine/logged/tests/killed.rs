//! What was acknowledged survives a kill at any moment, also one amid the writing and merging of runs. (`tests/store`
//! has the same of events and timers, with the limits that a cloud has.)

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{SMALL, Scratch};
use crate::error::StoreError;
use crate::migrate::{CURRENT, MIGRATIONS};
use crate::store::{Options, Store};

const WRITE_INTO: &str = "STORE_TEST_LOGGED_WRITE_INTO";
const FIRST: &str = "STORE_TEST_LOGGED_FIRST";
const WRITERS: u64 = 32;
const KILLS: u64 = 50;
/// Each process has this range of numbers for itself.
const NUMBERS: u64 = 1_000_000;

fn open(directory: &Path) -> Store {
    let options = Options { directory: Some(directory.to_path_buf()) };
    Store::open_as(options, CURRENT, MIGRATIONS, SMALL).expect("opens")
}

#[test]
fn acknowledged_writes_survive_fifty_kills_amid_writing_and_merging_runs() {
    if let Some(directory) = std::env::var_os(WRITE_INTO) {
        let first = std::env::var(FIRST).ok().and_then(|first| first.parse().ok()).expect("a number");
        write_until_killed(&open(Path::new(&directory)), first);
        return;
    }
    let scratch = Scratch::new("killed");
    let mut random = fastrand::Rng::new();
    println!("seed {}", random.get_seed());
    let mut acknowledged = BTreeSet::new();
    for round in 0..KILLS {
        let new = kill_a_writer(scratch.path(), round, &mut random);
        assert!(!new.is_empty(), "the process of round {round} acknowledged nothing");
        acknowledged.extend(new);
        // Every fourth time the next process opens the directory first, as it was left.
        if round % 4 != 3 {
            check(&open(scratch.path()), &acknowledged);
        }
    }
    let store = open(scratch.path());
    check(&store, &acknowledged);
    let verified = store.verify().expect("open");
    assert!(verified.files > 1 && verified.damage.is_empty(), "{verified}");
    println!("{} acknowledged, {KILLS} kills, {verified}", acknowledged.len());
}

fn kill_a_writer(directory: &Path, round: u64, random: &mut fastrand::Rng) -> Vec<u64> {
    let name = "engine::logged::tests::killed::acknowledged_writes_survive_fifty_kills_amid_writing_and_merging_runs";
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .env(WRITE_INTO, directory)
        .env(FIRST, (round * NUMBERS).to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process that writes");
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let kill_after = random.usize(1..250);
    let mut acknowledged = Vec::new();
    for line in lines.map_while(Result::ok) {
        // The last line may be cut off by the kill, never with a wrong number in it: it ends with a full stop.
        let number = line.strip_prefix("ack ").and_then(|number| number.strip_suffix('.'));
        acknowledged.extend(number.map(|number| number.parse::<u64>().expect("a number")));
        if acknowledged.len() == kill_after {
            std::thread::sleep(Duration::from_micros(random.u64(0..6000)));
            child.kill().expect("killed");
        }
    }
    let status = child.wait().expect("ended");
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "{status}");
    acknowledged
}

fn write_until_killed(store: &Store, first: u64) {
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            scope.spawn(move || {
                for number in (first + writer..first + NUMBERS).step_by(WRITERS as usize) {
                    store
                        .write_blocking(move |change| {
                            change.put(&format!("left/{number:012}"), &number)?;
                            change.put(&format!("last/{writer:02}"), &number)?;
                            change.put(&format!("right/{number:012}"), &long_text(number))?;
                            // Of the one before only the second half of a pair of entries that come and go.
                            change.put(&format!("now/{writer:02}/{number:012}"), &number)?;
                            if let Some(before) = number.checked_sub(WRITERS).filter(|before| *before >= first) {
                                assert!(change.delete(&format!("now/{writer:02}/{before:012}"))?);
                            }
                            Ok::<_, StoreError>(())
                        })
                        .expect("written");
                    // One write call, so that lines do not mix.
                    std::io::stdout().write_all(format!("ack {number}.\n").as_bytes()).expect("the parent reads");
                }
            });
        }
    });
}

fn long_text(number: u64) -> String {
    format!("{number:0>700}")
}

fn check(store: &Store, acknowledged: &BTreeSet<u64>) {
    let reader = store.read();
    let left: BTreeMap<String, u64> = reader.list("left/").expect("read").into_iter().collect();
    let right: BTreeMap<String, String> = reader.list("right/").expect("read").into_iter().collect();
    let written: BTreeSet<u64> = left.values().copied().collect();
    assert_eq!(left.len(), right.len());
    let mut last: BTreeMap<String, u64> = BTreeMap::new();
    for number in &written {
        assert_eq!(left.get(&format!("left/{number:012}")), Some(number));
        assert_eq!(right.get(&format!("right/{number:012}")), Some(&long_text(*number)), "half of {number}");
        // By number: that of the newest process and there the writer's latest.
        last.insert(format!("last/{:02}", number % NUMBERS % WRITERS), *number);
    }
    let lost: Vec<_> = acknowledged.difference(&written).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    let found: BTreeMap<String, u64> = reader.list("last/").expect("read").into_iter().collect();
    assert_eq!(found, last);
    let now: BTreeSet<u64> = reader.list("now/").expect("read").into_iter().map(|(_, number)| number).collect();
    // Of each process and writer its latest.
    let mut latest: BTreeMap<(u64, u64), u64> = BTreeMap::new();
    for number in &written {
        latest.insert((number / NUMBERS, number % NUMBERS % WRITERS), *number);
    }
    assert_eq!(now, latest.into_values().collect::<BTreeSet<_>>());
}
