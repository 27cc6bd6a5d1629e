//! What the tests share: directories that go away, and stores in them.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use store::{OpenError, Options, Store};

/// A directory of its own, removed with the value.
pub struct Directory(PathBuf);

impl Directory {
    pub fn new() -> Directory {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("store-{}-{number}", std::process::id()));
        // What an earlier process of the same number left behind.
        let _ = std::fs::remove_dir_all(&path);
        Directory(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn try_open(&self) -> Result<Store, OpenError> {
        Store::open(Options { directory: Some(self.0.clone()) })
    }

    pub fn open(&self) -> Store {
        self.try_open().expect("the directory opens")
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        // Missing when nothing was opened.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs `check` over an ephemeral store and over one on disk.
pub fn both_kinds(check: impl Fn(&Store)) {
    check(&Store::open(Options { directory: None }).expect("an ephemeral store opens"));
    let directory = Directory::new();
    check(&directory.open());
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().expect("a runtime")
}
