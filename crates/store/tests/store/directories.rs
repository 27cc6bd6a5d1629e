//! What opening refuses, and what it says.

use std::fs;
use std::process::{Command, Stdio};

use store::{OpenError, StoreError};

use crate::common::Directory;

/// Set for a process that is to open this directory and hold it until its standard input ends.
const HOLD: &str = "STORE_TEST_HOLD_DIRECTORY";

#[test]
fn a_second_process_is_refused_and_told_who_has_the_directory() {
    if let Some(directory) = std::env::var_os(HOLD) {
        let store = store::Store::open(store::Options { directory: Some(directory.into()) });
        println!("\n{}", if store.is_ok() { "holding" } else { "failed" });
        // Ends when the parent lets go or dies.
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        return;
    }
    let directory = Directory::new();
    let name = "directories::a_second_process_is_refused_and_told_who_has_the_directory";
    let mut holder = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", name, "--nocapture"])
        .env(HOLD, directory.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a second process");
    let output = std::io::BufReader::new(holder.stdout.take().expect("piped"));
    let said = std::io::BufRead::lines(output)
        .map(|line| line.expect("text"))
        .find(|line| line == "holding" || line == "failed");
    assert_eq!(said.as_deref(), Some("holding"));

    let refused = directory.try_open().err().expect("refused");
    assert!(matches!(&refused, OpenError::Locked { pid, .. } if *pid == Some(holder.id())), "{refused:?}");
    let text = refused.to_string();
    assert!(
        text.contains(&holder.id().to_string()) && text.contains(&directory.path().display().to_string()),
        "{text}"
    );

    holder.kill().expect("killed");
    holder.wait().expect("ended");
    directory.open();
}

#[test]
fn a_second_store_in_the_same_process_is_refused_until_the_first_is_gone() {
    let directory = Directory::new();
    let first = directory.open();
    let refused = directory.try_open().err().expect("refused");
    assert!(matches!(refused, OpenError::Locked { pid, .. } if pid == Some(std::process::id())), "{refused:?}");
    drop(first);
    directory.open();
}

#[test]
fn a_start_that_ended_before_its_first_commit_is_none() {
    let directory = Directory::new();
    drop(directory.open());
    assert!(!list(&directory).exists());
    // As a crash leaves it while the first commit completes the directory, in this format and in the first.
    for (format, new) in [("snowglobe-store 2\n", "runs.new"), ("snowglobe-store 1\n", "data.new")] {
        fs::write(directory.path().join("format"), format).expect("written");
        fs::write(directory.path().join(new), "half").expect("written");
        fs::write(directory.path().join("00000001.log"), "half").expect("written");
        fs::write(directory.path().join("00000007.run"), "half").expect("written");
        let store = directory.open();
        assert_eq!(store.read().get::<u64>("a").expect("read"), None);
        drop(store);
        assert!(!list(&directory).exists());
    }
    let store = directory.open();
    store.write_blocking(|writer| writer.put("a", &1)).map_err(|error: StoreError| error).expect("written");
    drop(store);
    assert!(list(&directory).exists() && !directory.path().join("00000007.run").exists());
    assert_eq!(directory.open().read().get::<u64>("a").expect("read"), Some(1));
}

#[test]
fn a_newer_format_is_refused_and_left_untouched() {
    let directory = Directory::new();
    directory.open().write_blocking(|writer| writer.put("a", &1)).map_err(|error: StoreError| error).expect("written");
    let format = directory.path().join("format");
    assert_eq!(fs::read_to_string(&format).expect("a format file"), "snowglobe-store 2\n");
    fs::write(&format, "snowglobe-store 7\n").expect("written");
    let before = fs::read(log(&directory)).expect("data");
    let refused = directory.try_open().err().expect("refused");
    assert!(matches!(refused, OpenError::NewerFormat { found: 7, known: 2, .. }), "{refused:?}");
    assert!(refused.to_string().contains("newer version"), "{refused}");
    assert_eq!(fs::read(log(&directory)).expect("data"), before);
    assert_eq!(fs::read_to_string(&format).expect("a format file"), "snowglobe-store 7\n");
}

#[test]
fn damaged_files_are_named() {
    let check = |damage: &dyn Fn(&Directory), named: &str| {
        let directory = Directory::new();
        let written = directory.open().write_blocking(|writer| writer.put("a", &"b".repeat(10_000)));
        written.map_err(|error: StoreError| error).expect("written");
        damage(&directory);
        let refused = directory.try_open().err().expect("refused");
        assert!(matches!(refused, OpenError::Damaged { .. }), "{refused:?}");
        assert!(refused.to_string().contains(named), "{refused}");
    };
    let write = |file: &str, bytes: &[u8]| {
        let (file, bytes) = (file.to_string(), bytes.to_vec());
        move |directory: &Directory| fs::write(directory.path().join(&file), &bytes).expect("written")
    };
    check(&write("format", b"something else"), "format");
    check(&write("format", &[0xFF, 0xFE]), "format");
    check(&write("format", b"snowglobe-store 0"), "format 0");
    check(&|directory| fs::remove_file(directory.path().join("format")).expect("removed"), "missing");
    check(&write("runs", b""), "runs");
    check(&write("runs", b"not a list"), "runs");
    check(&write("runs", &[7; 100_000]), "runs");
    check(&|directory| fs::remove_file(list(directory)).expect("removed"), "runs");
    check(&|directory| fs::remove_file(log(directory)).expect("removed"), "00000001.log");
    check(&write("00000001.log", b"not a log"), "00000001.log");
    check(&write("00000003.log", b"too far"), "00000002.log");
    let flip = |directory: &Directory| {
        let mut bytes = fs::read(log(directory)).expect("a log");
        bytes[5000] ^= 4;
        fs::write(log(directory), bytes).expect("written");
    };
    check(&flip, "record 1 of the log, at byte 64, was acknowledged and its checksum differs");
}

#[test]
fn a_directory_that_cannot_be_made_is_named() {
    let directory = Directory::new();
    fs::create_dir_all(directory.path()).expect("made");
    let file = directory.path().join("file");
    fs::write(&file, "").expect("written");
    let refused = store::Store::open(store::Options { directory: Some(file.join("below")) }).err().expect("refused");
    assert!(refused.to_string().contains(&file.display().to_string()), "{refused}");
}

fn list(directory: &Directory) -> std::path::PathBuf {
    directory.path().join("runs")
}

fn log(directory: &Directory) -> std::path::PathBuf {
    directory.path().join("00000001.log")
}
