//! Writing a body as it comes: while one batch is hashed, sealed and written, the next one gathers.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use tokio::task::JoinHandle;

use crate::seal::{Cipher, Key, TAG_BYTES};
use crate::{BATCH_BLOCKS, BLOCK_BYTES, Blobs};

/// Sees a body pass: hashes.
pub type Observe = Box<dyn FnMut(&[u8]) + Send>;

/// A body, whole and on disk, or small enough to go where its record goes.
#[derive(Debug, PartialEq, Eq)]
pub enum Stored {
    Small { sealed: Vec<u8> },
    File { id: String },
}

/// One body on its way. Dropped before `finish`, it leaves nothing behind.
pub struct Writer {
    blobs: Arc<Blobs>,
    /// The id of the file, once there is one.
    id: Option<String>,
    gathered: Vec<u8>,
    length: u64,
    /// None while a batch is under way.
    machine: Option<Machine>,
    under_way: Option<JoinHandle<io::Result<Machine>>>,
    finished: bool,
}

/// What passes from batch to batch.
struct Machine {
    observe: Observe,
    cipher: Cipher,
    file: Option<File>,
    next_block: u64,
    sealed: Vec<u8>,
}

impl Writer {
    pub(crate) fn new(blobs: Arc<Blobs>, key: Key, observe: Observe) -> Writer {
        let machine = Machine { observe, cipher: Cipher::new(&key), file: None, next_block: 0, sealed: Vec::new() };
        Writer {
            blobs,
            id: None,
            gathered: Vec::new(),
            length: 0,
            machine: Some(machine),
            under_way: None,
            finished: false,
        }
    }

    /// So many bytes were written.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Err: the disk refused; the body cannot be finished.
    pub async fn write(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        const BATCH_BYTES: usize = BATCH_BLOCKS * BLOCK_BYTES;
        self.length += bytes.len() as u64;
        while !bytes.is_empty() {
            let room = BATCH_BYTES - self.gathered.len();
            let (now, later) = bytes.split_at(room.min(bytes.len()));
            self.gathered.extend_from_slice(now);
            bytes = later;
            if self.gathered.len() == BATCH_BYTES {
                self.start_batch().await?;
            }
        }
        Ok(())
    }

    /// The body is whole: on return it is on disk, or sealed in the answer.
    pub async fn finish(mut self) -> io::Result<Stored> {
        if self.id.is_none() && self.gathered.len() <= BLOCK_BYTES {
            let mut machine = self.settle().await?;
            (machine.observe)(&self.gathered);
            let mut sealed = Vec::with_capacity(self.gathered.len() + TAG_BYTES);
            machine.cipher.seal(0, &self.gathered, &mut sealed);
            self.finished = true;
            return Ok(Stored::Small { sealed });
        }
        if !self.gathered.is_empty() {
            self.start_batch().await?;
        }
        let machine = self.settle().await?;
        let (Some(file), Some(id)) = (machine.file, self.id.clone()) else {
            return Err(io::Error::other("a body of several blocks has a file"));
        };
        if let Some(syncer) = &self.blobs.syncer {
            let synced = tokio::task::spawn_blocking(move || file.sync_data()).await;
            synced.map_err(io::Error::other)??;
            if let Some(directory) = self.blobs.directories.path(&id).parent() {
                syncer.sync(directory.to_path_buf()).await?;
            }
        }
        self.finished = true;
        Ok(Stored::File { id })
    }

    async fn start_batch(&mut self) -> io::Result<()> {
        let mut machine = self.settle().await?;
        let path: Option<PathBuf> = match self.id {
            Some(_) => None,
            None => {
                let id = self.blobs.directories.new_id()?;
                let path = self.blobs.directories.path(&id);
                self.id = Some(id);
                Some(path)
            }
        };
        let batch = std::mem::take(&mut self.gathered);
        self.gathered.reserve_exact(batch.capacity());
        self.under_way = Some(tokio::task::spawn_blocking(move || {
            if let Some(path) = path {
                machine.file = Some(OpenOptions::new().write(true).create_new(true).open(path)?);
            }
            machine.add(&batch)?;
            Ok(machine)
        }));
        Ok(())
    }

    /// Waits for the batch that is under way.
    async fn settle(&mut self) -> io::Result<Machine> {
        if let Some(under_way) = self.under_way.take() {
            return under_way.await.map_err(io::Error::other)?;
        }
        self.machine.take().ok_or_else(|| io::Error::other("an earlier part could not be written"))
    }
}

impl Machine {
    fn add(&mut self, batch: &[u8]) -> io::Result<()> {
        (self.observe)(batch);
        self.sealed.clear();
        self.sealed.reserve(BATCH_BLOCKS * (BLOCK_BYTES + TAG_BYTES));
        for block in batch.chunks(BLOCK_BYTES) {
            self.cipher.seal(self.next_block, block, &mut self.sealed);
            self.next_block += 1;
        }
        self.file.as_mut().map_or(Ok(()), |file| file.write_all(&self.sealed))
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if let (Some(id), false) = (&self.id, self.finished) {
            let (blobs, id) = (self.blobs.clone(), id.clone());
            let Some(under_way) = self.under_way.take() else { return blobs.remove(&id) };
            // The batch under way may be about to make the file.
            tokio::spawn(async move {
                let _ = under_way.await;
                blobs.remove(&id);
            });
        }
    }
}
