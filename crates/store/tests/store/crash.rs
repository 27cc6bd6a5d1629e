//! What was acknowledged survives a kill at any moment, and nothing is there by half.
//!
//! A child process writes with 32 writers. Each write stores two entries, an event and a timer of one number; every
//! fourth fails after its puts. The child prints a number once its write is acknowledged; the parent kills it, opens
//! the directory and looks.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clock::{Clock, Timestamp};
use futures_util::FutureExt as _;
use store::{Handler, Store, StoreError};

use crate::common::{Directory, runtime};

/// Set for the process that writes: the directory, and the first number to use.
const WRITE_INTO: &str = "STORE_TEST_WRITE_INTO";
const FIRST: &str = "STORE_TEST_FIRST";
const WRITERS: u64 = 32;
const KILLS: u64 = 24;
/// Each process has this range of numbers for itself.
const NUMBERS: u64 = 1_000_000;

#[test]
fn acknowledged_writes_events_and_timers_survive_sigkill() {
    if let Some(directory) = std::env::var_os(WRITE_INTO) {
        let first = std::env::var(FIRST).ok().and_then(|first| first.parse().ok()).expect("a number");
        write_until_killed(Store::open(store::Options { directory: Some(directory.into()) }).expect("opens"), first);
        return;
    }
    let directory = Directory::new();
    let mut random = fastrand::Rng::new();
    println!("seed {}", random.get_seed());
    let mut acknowledged = BTreeSet::new();
    for round in 0..KILLS {
        let new = kill_a_writer(&directory, round, &mut random);
        assert!(!new.is_empty(), "the process of round {round} acknowledged nothing");
        acknowledged.extend(new);
        // Every fourth time the next process opens the directory first, as it was left.
        if round % 4 != 3 {
            check_entries(&directory.open(), &acknowledged);
        }
    }
    let store = directory.open();
    let written = check_entries(&store, &acknowledged);
    check_deliveries(store, &written);
    assert!(acknowledged.len() as u64 > KILLS * WRITERS, "only {} writes were acknowledged", acknowledged.len());
    println!("{} acknowledged, {} written, {KILLS} kills", acknowledged.len(), written.len());
}

/// Starts a process that writes, kills it at a random moment and returns what it acknowledged.
fn kill_a_writer(directory: &Directory, round: u64, random: &mut fastrand::Rng) -> Vec<u64> {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "crash::acknowledged_writes_events_and_timers_survive_sigkill", "--nocapture"])
        .env(WRITE_INTO, directory.path())
        .env(FIRST, (round * NUMBERS).to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process that writes");
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let kill_after = random.usize(1..400);
    let mut acknowledged = Vec::new();
    for line in lines.map_while(Result::ok) {
        if let Some(number) = line.strip_prefix("ack ") {
            // The last line may be cut off by the kill, never with a wrong number in it: it ends with a full stop.
            let Some(number) = number.strip_suffix('.') else { continue };
            acknowledged.push(number.parse().expect("a number"));
            if acknowledged.len() == kill_after {
                // Acknowledgements come in bursts after a commit; this spreads the kills over the next ones.
                std::thread::sleep(Duration::from_micros(random.u64(0..4000)));
                child.kill().expect("killed");
            }
        }
    }
    let status = child.wait().expect("ended");
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(9), "{status}");
    acknowledged
}

fn write_until_killed(store: Store, first: u64) {
    runtime().block_on(async {
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..WRITERS {
            let store = store.clone();
            writers.spawn(async move {
                for number in (first + writer..first + NUMBERS).step_by(WRITERS as usize) {
                    let fails = number / WRITERS % 4 == 3;
                    let written = store.write(move |writer| change(writer, number, fails)).await;
                    assert_eq!(written.is_err(), fails, "{written:?}");
                    if !fails {
                        // One write call, so that lines do not mix.
                        std::io::stdout().write_all(format!("ack {number}.\n").as_bytes()).expect("the parent reads");
                    }
                }
            });
        }
        writers.join_all().await;
    });
}

fn change(writer: &mut store::Writer<'_>, number: u64, fails: bool) -> Result<(), StoreError> {
    writer.put(&format!("left/{number:012}"), &number)?;
    writer.emit("events", &number);
    writer.set_timer(&format!("timer/{number}"), Timestamp::from_millis(number as i64), "timers", &number);
    // Large and far from the first, so that the two never share a page.
    writer.put(&format!("right/{number:012}"), &long_text(number))?;
    if fails { Err(StoreError::ChangePanicked) } else { Ok(()) }
}

fn long_text(number: u64) -> String {
    format!("{number:0>1500}")
}

/// Compares both entries of every number with each other and with what was acknowledged; returns the numbers.
fn check_entries(store: &Store, acknowledged: &BTreeSet<u64>) -> BTreeSet<u64> {
    let reader = store.read();
    let left: BTreeMap<String, u64> = reader.list("left/").expect("read").into_iter().collect();
    let right: BTreeMap<String, String> = reader.list("right/").expect("read").into_iter().collect();
    let written: BTreeSet<u64> = left.values().copied().collect();
    for number in &written {
        assert_eq!(left.get(&format!("left/{number:012}")), Some(number));
        assert_eq!(right.get(&format!("right/{number:012}")), Some(&long_text(*number)), "half of {number}");
        assert_ne!(number / WRITERS % 4, 3, "the failed write of {number} is there");
    }
    assert_eq!(left.len(), right.len());
    let lost: Vec<_> = acknowledged.difference(&written).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
    written
}

/// Runs the outbox and all timers dry: exactly those of `written` come.
fn check_deliveries(store: Store, written: &BTreeSet<u64>) {
    let collect = |into: &Arc<Mutex<Vec<u64>>>, done: &Arc<tokio::sync::Notify>, expected: usize| -> Handler {
        let (into, done) = (Arc::clone(into), Arc::clone(done));
        Arc::new(move |delivery| {
            let mut numbers = into.lock().expect("no panic");
            numbers.push(delivery.event().expect("a number"));
            if numbers.len() == expected {
                done.notify_one();
            }
            async { Ok(()) }.boxed()
        })
    };
    let (events, timers) = (Arc::default(), Arc::default());
    let (events_done, timers_done) = (Arc::default(), Arc::default());
    runtime().block_on(async {
        store.subscribe("events", collect(&events, &events_done, written.len()));
        store.subscribe("timers", collect(&timers, &timers_done, written.len()));
        store.run(Clock::new(Timestamp::from_secs(1_000_000_000), 1.0));
        let all = async { tokio::join!(events_done.notified(), timers_done.notified()) };
        tokio::time::timeout(Duration::from_secs(60), all).await.expect("every event and timer is delivered");
        store.shutdown().await;
    });
    for (what, numbers) in [("events", events), ("timers", timers)] {
        let numbers: Vec<u64> = numbers.lock().expect("no panic").clone();
        assert_eq!(numbers.len(), written.len(), "{what}");
        assert_eq!(&numbers.into_iter().collect::<BTreeSet<_>>(), written, "{what}");
    }
}
