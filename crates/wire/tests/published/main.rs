//! The protocol cases that botocore publishes and the signing cases that AWS publishes, run against the engines. They are
//! read from `../shared/cases` beside the workspace; where that is absent, every test says so and counts nothing.

mod dynamic;
mod input;
mod neutral;
mod output;
mod signing;
mod tables;

use std::path::{Path, PathBuf};

use schema::Protocol;
use serde_json::Value;

/// The folder of a suite, or `None`, loudly, where the cases are not here.
fn cases(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    println!("NOT RUN: published cases {folder}: no {} (counted as skipped)", path.display());
    None
}

/// One file of botocore's suites.
struct Suite {
    file: String,
    groups: Vec<Value>,
}

fn suites(folder: &Path) -> Vec<Suite> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry of the folder of cases").path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a file of cases");
            let groups = serde_json::from_str(&text).expect("a file of cases is JSON");
            Suite { file: path.file_stem().expect("a file has a name").to_string_lossy().into_owned(), groups }
        })
        .collect()
}

fn protocol(metadata: &Value) -> Protocol {
    match metadata["protocol"].as_str().unwrap_or("") {
        "query" => Protocol::Query,
        "ec2" => Protocol::Ec2,
        "rest-xml" => Protocol::RestXml,
        "rest-json" => Protocol::RestJson,
        "smithy-rpc-v2-cbor" => Protocol::Cbor,
        "json" if metadata["jsonVersion"] == "1.0" => Protocol::Json10,
        "json" => Protocol::Json11,
        other => panic!("a protocol that is not known: {other}"),
    }
}

/// What came of the cases of a suite; anything failed fails the test.
#[derive(Default)]
struct Tally {
    passed: usize,
    left_out: Vec<String>,
    failed: Vec<String>,
}

impl Tally {
    fn add(&mut self, name: String, result: Result<(), String>) {
        match result {
            Ok(()) => self.passed += 1,
            Err(why) => self.failed.push(format!("{name}: {why}")),
        }
    }

    /// Prints the count, and gives how many passed and failed.
    fn print(&self, what: &str) -> (usize, usize) {
        println!("{what}: {} passed, {} failed, {} left out", self.passed, self.failed.len(), self.left_out.len());
        for name in &self.left_out {
            println!("  left out: {name}");
        }
        for why in &self.failed {
            println!("  FAILED {why}");
        }
        (self.passed, self.failed.len())
    }
}

/// Fails where anything failed, or where less ran than there is.
fn conclude(what: &str, counts: &[(usize, usize)], at_least: usize) {
    let passed: usize = counts.iter().map(|(passed, _)| passed).sum();
    let failed: usize = counts.iter().map(|(_, failed)| failed).sum();
    println!("published {what}: {passed} passed, {failed} failed");
    assert_eq!(failed, 0, "{what}: {failed} cases failed");
    assert!(passed >= at_least, "{what}: only {passed} cases ran, {at_least} were expected");
}
