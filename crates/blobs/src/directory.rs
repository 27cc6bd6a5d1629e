//! Where a blob's file is: `RUN.NUMBER/NAME`, a few thousand files a directory, so that the files of one moment share a
//! directory and one sync of it makes all their names durable.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

const FILES_A_DIRECTORY: u32 = 4096;

pub struct Directories {
    root: PathBuf,
    /// Tells the files of this run of the program from those before it.
    run: String,
    durable: bool,
    current: Mutex<Current>,
}

#[derive(Default)]
struct Current {
    number: u64,
    /// Files that the current directory may still take.
    room: u32,
}

impl Directories {
    pub fn open(root: PathBuf, durable: bool) -> io::Result<Directories> {
        std::fs::create_dir_all(&root)?;
        if durable {
            File::open(&root)?.sync_all()?;
            root.parent().map_or(Ok(()), |parent| File::open(parent)?.sync_all())?;
        }
        Ok(Directories { root, run: random_name(), durable, current: Mutex::default() })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether a directory is of this run.
    pub fn is_current(&self, directory: &str) -> bool {
        directory.split('.').next() == Some(&self.run)
    }

    /// A new blob's id, whose directory is there.
    pub fn new_id(&self) -> io::Result<String> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.room == 0 {
            let number = current.number + 1;
            std::fs::create_dir_all(self.root.join(format!("{}.{number}", self.run)))?;
            if self.durable {
                File::open(&self.root)?.sync_all()?;
            }
            *current = Current { number, room: FILES_A_DIRECTORY };
        }
        current.room -= 1;
        Ok(format!("{}.{}/{}", self.run, current.number, random_name()))
    }

    pub fn path(&self, id: &str) -> PathBuf {
        self.root.join(id)
    }
}

fn random_name() -> String {
    let mut bytes = [0; 12];
    if let Err(error) = getrandom::fill(&mut bytes) {
        panic!("the system gives no random numbers: {error}");
    }
    hex::encode(bytes)
}
