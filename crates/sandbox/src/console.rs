//! An instance's console: the last 64 KiB in a file, and a live copy for who follows it.

use std::collections::VecDeque;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::sync::broadcast;

/// GetConsoleOutput's limit.
pub const KEPT_BYTES: usize = 64 * 1024;
const FOLLOWER_LAG_MAX: usize = 1024;

/// Cheap to clone; all clones are the same console.
#[derive(Clone)]
pub struct Console(Arc<Inner>);

struct Inner {
    state: Mutex<State>,
    live: broadcast::Sender<Bytes>,
}

struct State {
    kept: VecDeque<u8>,
    file: File,
    /// Of the file, which may hold twice what is kept before it is cut.
    length: usize,
}

impl Console {
    /// Opens the console of `directory`, going on after what it holds.
    pub fn open(directory: &Path) -> io::Result<Console> {
        let kept = read(directory)?;
        let mut file = OpenOptions::new().create(true).truncate(true).write(true).open(path(directory))?;
        file.write_all(&kept)?;
        let length = kept.len();
        let state = Mutex::new(State { kept: kept.into(), file, length });
        Ok(Console(Arc::new(Inner { state, live: broadcast::channel(FOLLOWER_LAG_MAX).0 })))
    }

    /// What is kept, oldest first.
    pub fn text(&self) -> Vec<u8> {
        let state = self.0.state.lock().unwrap_or_else(|e| e.into_inner());
        state.kept.iter().copied().collect()
    }

    /// What is kept, and everything that comes after it.
    pub fn follow(&self) -> (Vec<u8>, broadcast::Receiver<Bytes>) {
        let state = self.0.state.lock().unwrap_or_else(|e| e.into_inner());
        (state.kept.iter().copied().collect(), self.0.live.subscribe())
    }

    pub(crate) fn append(&self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.0.state.lock().unwrap_or_else(|e| e.into_inner());
        state.kept.extend(bytes);
        let over = state.kept.len().saturating_sub(KEPT_BYTES);
        state.kept.drain(..over);
        // Nobody may follow.
        let _ = self.0.live.send(Bytes::copy_from_slice(bytes));
        if state.length + bytes.len() > 2 * KEPT_BYTES {
            let kept: Vec<u8> = state.kept.iter().copied().collect();
            state.file.set_len(0)?;
            state.file.seek(SeekFrom::Start(0))?;
            state.file.write_all(&kept)?;
            state.length = kept.len();
        } else {
            state.file.write_all(bytes)?;
            state.length += bytes.len();
        }
        Ok(())
    }
}

/// What the console of `directory` holds, whether or not its instance runs; empty if it never did.
pub fn read(directory: &Path) -> io::Result<Vec<u8>> {
    match std::fs::read(path(directory)) {
        Ok(mut bytes) => {
            let over = bytes.len().saturating_sub(KEPT_BYTES);
            bytes.drain(..over);
            Ok(bytes)
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(e),
    }
}

fn path(directory: &Path) -> PathBuf {
    directory.join("console.log")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_64_kib_are_kept_and_reopened() {
        let directory = std::env::temp_dir().join(format!("console-test-{}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("made");
        let console = Console::open(&directory).expect("opened");
        let (before, mut live) = console.follow();
        assert!(before.is_empty());
        for number in 0..20_000 {
            console.append(format!("line {number}\n").as_bytes()).expect("written");
            assert_eq!(live.try_recv().expect("live"), format!("line {number}\n"));
        }
        let text = console.text();
        assert_eq!(text.len(), KEPT_BYTES);
        assert!(text.ends_with(b"line 19999\n"));
        assert!(std::fs::metadata(path(&directory)).expect("there").len() <= 2 * KEPT_BYTES as u64);
        drop(console);
        assert_eq!(Console::open(&directory).expect("opened").text(), text);
        assert_eq!(read(&directory).expect("read"), text);
        std::fs::remove_dir_all(&directory).expect("removed");
    }
}
