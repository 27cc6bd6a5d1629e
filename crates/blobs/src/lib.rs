//! Large bodies in files beside the store: written as they come, sealed block by block, on disk before they are named in
//! a record, and read back with each block checked. A file that no record names is garbage, and is swept after a crash.
//!
//! A blob is a run of blocks of 64 KiB, each sealed by AES-256-GCM with the blob's own key and the block's number: a byte
//! that flips on disk, a block that is exchanged, a file that is cut short are found when they are read and never served.
//! A body of one block has no file: it comes back sealed, to be put into the record's own transaction.

mod directory;
mod read;
mod seal;
mod sweep;
mod sync;
#[cfg(test)]
mod tests;
mod write;

use std::path::PathBuf;
use std::sync::Arc;

pub use read::ReadError;
pub use seal::{Key, open_small, random_key};
pub use write::{Observe, Stored, Writer};

use directory::Directories;
use sync::Syncer;

/// What is sealed together, and the largest body that has no file of its own.
pub const BLOCK_BYTES: usize = 64 * 1024;

/// How many blocks are read, hashed, sealed and written at a time.
const BATCH_BLOCKS: usize = 16;

/// The files of one data directory.
pub struct Blobs {
    directories: Directories,
    /// None: nothing outlives the program, so nothing need be on disk.
    syncer: Option<Syncer>,
}

impl Blobs {
    /// Opens or makes the directory. `durable`: a finished blob is on disk.
    pub fn open(directory: PathBuf, durable: bool) -> std::io::Result<Arc<Blobs>> {
        let directories = Directories::open(directory, durable)?;
        let syncer = if durable { Some(Syncer::start()?) } else { None };
        Ok(Arc::new(Blobs { directories, syncer }))
    }

    /// Begins a body. `observe` sees all of it in order, on a thread that may be busy.
    pub fn create(self: &Arc<Blobs>, key: Key, observe: Observe) -> Writer {
        Writer::new(self.clone(), key, observe)
    }

    /// Removes a file that no record names any more. Who has it open reads on.
    pub fn remove(&self, id: &str) {
        // What is left behind is swept at the next start.
        let _ = std::fs::remove_file(self.directories.path(id));
    }
}
