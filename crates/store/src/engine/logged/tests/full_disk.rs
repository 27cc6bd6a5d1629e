//! A full disk: a small tmpfs in a mount namespace of this test's own, which needs root.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

use super::{SMALL, Scratch};
use crate::error::StoreError;
use crate::migrate::{CURRENT, MIGRATIONS};
use crate::store::{Options, Store};

const DISK_BYTES: u64 = 3 << 20;

/// False when this user may not mount.
fn mount_small_disk(at: &Path) -> bool {
    if !nix::unistd::geteuid().is_root() || unshare(CloneFlags::CLONE_NEWNS).is_err() {
        println!("skipped: a_full_disk_refuses_writes_loses_nothing_and_goes_on needs root to mount a small disk");
        return false;
    }
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    mount(None::<&str>, "/", None::<&str>, private, None::<&str>).expect("a private mount namespace");
    let size = format!("size={DISK_BYTES}");
    mount(Some("tmpfs"), at, Some("tmpfs"), MsFlags::empty(), Some(size.as_str())).expect("a small disk");
    true
}

fn open(directory: &Path) -> Store {
    let options = Options { directory: Some(directory.to_path_buf()) };
    Store::open_as(options, CURRENT, MIGRATIONS, SMALL).expect("opens")
}

fn put(store: &Store, number: u64) -> Result<(), StoreError> {
    store.write_blocking(move |writer| {
        writer.put(&format!("n/{number:08}"), &number)?;
        writer.put(&format!("t/{number:08}"), &format!("{number:0>900}"))
    })
}

/// Writes until the disk is full and checks what that says.
fn fill(store: &Store, numbers: &mut std::ops::RangeFrom<u64>, written: &mut BTreeMap<u64, bool>) {
    for number in numbers {
        match put(store, number) {
            Ok(()) => written.insert(number, true),
            Err(StoreError::DiskFull { .. }) => {
                written.insert(number, false);
                return;
            }
            Err(other) => panic!("{other}"),
        };
    }
}

fn check(store: &Store, written: &BTreeMap<u64, bool>) {
    let reader = store.read();
    for (number, acknowledged) in written {
        let found: Option<u64> = reader.get(&format!("n/{number:08}")).expect("read");
        let text: Option<String> = reader.get(&format!("t/{number:08}")).expect("read");
        assert_eq!(found.is_some(), *acknowledged, "{number}");
        assert_eq!(text.is_some(), *acknowledged, "{number}");
    }
}

#[test]
fn a_full_disk_refuses_writes_loses_nothing_and_goes_on() {
    let scratch = Scratch::new("full");
    // The namespace is this thread's and that of the threads it starts.
    if !mount_small_disk(scratch.path()) {
        return;
    }
    let directory = scratch.path().join("data");
    let ballast = scratch.path().join("ballast");
    let mut numbers = 0..;
    let mut written = BTreeMap::new();

    // Nothing is left for even the first write.
    let store = open(&directory);
    std::fs::write(&ballast, vec![1; DISK_BYTES as usize]).expect_err("the disk is full");
    fill(&store, &mut numbers, &mut written);
    assert_eq!(written, BTreeMap::from([(0, false)]));
    std::fs::write(&ballast, vec![1; 1 << 20]).expect("there is room");

    for round in 0..3 {
        fill(&store, &mut numbers, &mut written);
        check(&store, &written);
        // Refused again and again, with nothing acknowledged meanwhile.
        for _ in 0..50 {
            let number = numbers.next().expect("endless");
            let outcome = put(&store, number);
            written.insert(number, outcome.is_ok());
        }
        check(&store, &written);
        std::fs::write(&ballast, vec![1; (700 << 10) - (round << 18)]).expect("room is given back");
        let goes_on = (0..500).any(|_| {
            let number = numbers.next().expect("endless");
            let outcome = put(&store, number);
            written.insert(number, outcome.is_ok());
            if outcome.is_err() {
                std::thread::sleep(Duration::from_millis(10));
            }
            outcome.is_ok()
        });
        assert!(goes_on, "round {round}: writes go on when there is room again");
        check(&store, &written);
    }
    fill(&store, &mut numbers, &mut written);
    drop(store);
    let store = open(&directory);
    check(&store, &written);
    assert!(store.verify().expect("open").damage.is_empty());
    assert!(written.values().filter(|acknowledged| **acknowledged).count() > 100);
    drop(store);
    nix::mount::umount2(scratch.path(), nix::mount::MntFlags::MNT_DETACH).expect("the disk goes");
}
