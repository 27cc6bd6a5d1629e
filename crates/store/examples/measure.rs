//! Measures the store through its public interface, as a program uses it:
//!
//!     cargo run --release -p store --example measure -- [MEGABYTES [SECONDS]]
//!
//! Fills a new directory with entries of 1 KB, then measures durable writes of 32 tasks at once, random reads, ranges
//! of 100 both ways, the size on disk, memory, and opening again after a clean end and after a kill.

use std::error::Error;
use std::ops::Bound;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use clock::wall;
use serde_json::{Value, json};
use store::{Options, Order, Store, StoreError};

const WRITERS: u64 = 32;
/// Of the values as they lie in the store.
const ENTRY_BYTES: usize = 1024;
/// Set for the process that is killed: it opens this directory, writes for a while and then kills itself.
const CRASH_IN: &str = "STORE_MEASURE_CRASH_IN";
/// Set for the process that opens this directory, says how long that took and ends.
const OPEN: &str = "STORE_MEASURE_OPEN";

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(directory) = std::env::var_os(CRASH_IN) {
        return crash(Path::new(&directory));
    }
    if let Some(directory) = std::env::var_os(OPEN) {
        return open_and_report(Path::new(&directory));
    }
    let mut arguments = std::env::args().skip(1);
    let megabytes: u64 = arguments.next().map_or(Ok(100), |text| text.parse())?;
    let seconds: u64 = arguments.next().map_or(Ok(5), |text| text.parse())?;
    let directory = std::env::temp_dir().join(format!("store-measure-{}", std::process::id()));
    let measured = measure(&directory, megabytes * 1_000_000 / ENTRY_BYTES as u64, Duration::from_secs(seconds));
    std::fs::remove_dir_all(&directory)?;
    measured
}

fn measure(directory: &Path, entries: u64, duration: Duration) -> Result<(), Box<dyn Error>> {
    print!("new directory: ");
    child(OPEN, directory)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let store = open(directory)?;
    runtime.block_on(writes("durable writes into an empty store, 1 task", &store, 1, duration))?;
    runtime.block_on(writes("durable writes into an empty store, 32 tasks", &store, WRITERS, duration))?;
    fill(&store, entries)?;
    println!("filled with {entries} entries: {} MB on disk, {}", disk_megabytes(directory)?, memory()?);
    runtime.block_on(writes("durable writes into the full store, 32 tasks", &store, WRITERS, duration))?;
    reads(&store, entries, duration)?;
    println!("afterwards: {} MB on disk, {}", disk_megabytes(directory)?, memory()?);
    runtime.block_on(store.shutdown());
    drop(store);
    print!("after a clean end: ");
    child(OPEN, directory)?;
    child(CRASH_IN, directory).err().ok_or("the process to be killed ended by itself")?;
    print!("after a kill: ");
    child(OPEN, directory)
}

fn open(directory: &Path) -> Result<Store, Box<dyn Error>> {
    Ok(Store::open(Options { directory: Some(directory.to_path_buf()) })?)
}

fn key(number: u64) -> String {
    // Spread over the key space, so that neighbours in time are none on disk.
    let spread = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let id = format!("i-{spread:016x}");
    store::key(&["000000000000", "us-east-1", "ec2", "instance", &id])
}

fn entry(number: u64) -> (String, Value) {
    let text: String = std::iter::repeat_with(fastrand::alphanumeric).take(ENTRY_BYTES - 60).collect();
    (key(number), json!({ "number": number, "text": text }))
}

fn fill(store: &Store, entries: u64) -> Result<(), StoreError> {
    for start in (0..entries).step_by(1000) {
        store.write_blocking(move |writer| {
            (start..entries.min(start + 1000)).try_for_each(|number| {
                let (key, value) = entry(number);
                writer.put(&key, &value)
            })
        })?;
    }
    Ok(())
}

async fn writes(what: &str, store: &Store, tasks: u64, duration: Duration) -> Result<(), Box<dyn Error>> {
    let (started, processor) = (wall::now(), processor_time()?);
    let mut writers = tokio::task::JoinSet::new();
    for task in 0..tasks {
        let store = store.clone();
        writers.spawn(async move {
            let mut latencies = Vec::new();
            while started.elapsed() < duration {
                // Numbers beyond those of `fill`.
                let (key, value) = entry((task + 1) << 40 | fastrand::u64(..1 << 40));
                let before = wall::now();
                store.write(move |writer| writer.put(&key, &value)).await?;
                latencies.push(before.elapsed());
            }
            Ok::<_, StoreError>(latencies)
        });
    }
    let mut latencies = Vec::new();
    for written in writers.join_all().await {
        latencies.extend(written?);
    }
    report(what, latencies, started.elapsed(), processor_time()? - processor);
    Ok(())
}

fn reads(store: &Store, entries: u64, duration: Duration) -> Result<(), Box<dyn Error>> {
    let prefix = "000000000000/";
    let range = |key: &str, order| {
        let mut left = 100;
        let bounds = match order {
            Order::Forwards => (Bound::Excluded(key), Bound::Unbounded),
            Order::Backwards => (Bound::Included(prefix), Bound::Excluded(key)),
        };
        store.read().scan_range(bounds, order, &mut |_, _| {
            left -= 1;
            left > 0
        })
    };
    timed("random reads", entries, duration, |key| store.read().get_bytes(key).map(drop))?;
    timed("reads of what is absent", entries, duration, |key| store.read().get_bytes(&format!("{key}x")).map(drop))?;
    timed("ranges of 100", entries, duration, |key| range(key, Order::Forwards))?;
    timed("ranges of 100 backwards", entries, duration, |key| range(key, Order::Backwards))
}

fn timed(
    what: &str,
    entries: u64,
    duration: Duration,
    read: impl Fn(&str) -> Result<(), StoreError>,
) -> Result<(), Box<dyn Error>> {
    let mut latencies = Vec::new();
    let (started, processor) = (wall::now(), processor_time()?);
    while started.elapsed() < duration {
        let key = key(fastrand::u64(..entries));
        let before = wall::now();
        read(&key)?;
        latencies.push(before.elapsed());
    }
    report(what, latencies, started.elapsed(), processor_time()? - processor);
    Ok(())
}

/// Runs this program again with `variable` set to the directory.
fn child(variable: &str, directory: &Path) -> Result<(), Box<dyn Error>> {
    use std::io::Write as _;
    std::io::stdout().flush()?;
    let status = Command::new(std::env::current_exe()?).env(variable, directory).status()?;
    if status.success() { Ok(()) } else { Err(format!("{status}").into()) }
}

fn open_and_report(directory: &Path) -> Result<(), Box<dyn Error>> {
    let before = wall::now();
    let store = open(directory)?;
    let opened = before.elapsed();
    store.read().get_bytes(&entry(0).0)?;
    println!("opened in {opened:.2?}, first read after {:.2?}, {}", before.elapsed(), memory()?);
    Ok(())
}

fn crash(directory: &Path) -> Result<(), Box<dyn Error>> {
    let store = open(directory)?;
    fill(&store, 5000)?;
    Command::new("kill").args(["-9", &std::process::id().to_string()]).status()?;
    Err("the kill had no effect".into())
}

fn report(what: &str, mut latencies: Vec<Duration>, elapsed: Duration, processor: Duration) {
    latencies.sort_unstable();
    let at = |share: usize| latencies.get(latencies.len() * share / 100).copied().unwrap_or_default();
    let rate = latencies.len() as f64 / elapsed.as_secs_f64();
    // On a busy machine this says more than the rate.
    let each = processor / latencies.len().max(1) as u32;
    println!("{what}: {rate:.0}/s, p50 {:.1?}, p99 {:.1?}, {each:.1?} of processors each", at(50), at(99));
}

/// Blocks in use, not the files' lengths.
fn disk_megabytes(directory: &Path) -> Result<u64, std::io::Error> {
    use std::os::unix::fs::MetadataExt as _;
    let mut blocks = 0;
    for file in std::fs::read_dir(directory)? {
        // The store may have removed it just now.
        blocks += file?.metadata().map_or(0, |metadata| metadata.blocks());
    }
    Ok(blocks * 512 / 1_000_000)
}

/// What this process and its threads used so far.
fn processor_time() -> Result<Duration, Box<dyn Error>> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    // In user and in system mode, in hundredths of a second.
    let ticks = |field: usize| -> Result<u64, Box<dyn Error>> {
        Ok(fields.get(field).ok_or("no times in /proc/self/stat")?.parse()?)
    };
    Ok(Duration::from_millis((ticks(11)? + ticks(12)?) * 10))
}

fn memory() -> Result<String, std::io::Error> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("unknown");
    Ok(format!("{} resident", line.trim()))
}
