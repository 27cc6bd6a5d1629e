//! What units print, as text: one file a unit under /var/log/journal, one line a message.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;

use clock::Timestamp;

pub const DIRECTORY: &str = "/var/log/journal";
/// A longer file becomes `.old` and a new one begins.
const FILE_MAX_BYTES: u64 = 4 * 1024 * 1024;

#[derive(Default)]
pub struct Journal {
    hostname: String,
    files: HashMap<String, (File, u64)>,
}

impl Journal {
    pub fn new(hostname: &str) -> Journal {
        Journal { hostname: hostname.to_owned(), files: HashMap::new() }
    }

    /// Adds a message. One that cannot be written is lost, as the disk is full or gone.
    pub fn append(&mut self, unit: &str, identifier: &str, pid: i32, text: &str) {
        let line = format!("{} {} {identifier}[{pid}]: {text}\n", Timestamp::wall().iso8601_millis(), self.hostname);
        if self.files.get(unit).is_some_and(|(_, length)| *length > FILE_MAX_BYTES) {
            self.files.remove(unit);
            let path = path(unit);
            let _ = std::fs::rename(&path, format!("{path}.old"));
        }
        if !self.files.contains_key(unit) {
            let Some(opened) = open(unit) else { return };
            self.files.insert(unit.to_owned(), opened);
        }
        if let Some((file, length)) = self.files.get_mut(unit) {
            *length += line.len() as u64;
            let _ = file.write_all(line.as_bytes());
        }
    }
}

/// The last `count` messages of a unit, oldest first.
pub fn tail(unit: &str, count: usize) -> Vec<String> {
    let text = std::fs::read(path(unit)).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(count)..].iter().map(|line| (*line).to_owned()).collect()
}

/// The file that holds a unit's messages.
pub fn path(unit: &str) -> String {
    format!("{DIRECTORY}/{}.log", unit.replace('/', "-"))
}

fn open(unit: &str) -> Option<(File, u64)> {
    std::fs::create_dir_all(DIRECTORY).ok()?;
    let file = OpenOptions::new().create(true).append(true).mode(0o640).open(path(unit)).ok()?;
    let length = file.metadata().ok()?.len();
    Some((file, length))
}
