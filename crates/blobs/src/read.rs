//! Reading a part of a blob, a batch of blocks at a time.

use std::fmt;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};

use crate::seal::{Cipher, Key, TAG_BYTES};
use crate::{BATCH_BLOCKS, BLOCK_BYTES, Blobs};

#[derive(Debug)]
pub enum ReadError {
    /// There is no such file: it was removed since its record was read, or lost.
    Missing,
    /// What is on disk is not what was written.
    Damaged,
    Io(io::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Missing => f.write_str("the file is not there"),
            ReadError::Damaged => f.write_str("the file is damaged"),
            ReadError::Io(error) => write!(f, "{error}"),
        }
    }
}

impl Blobs {
    /// The bytes `start..end` of a blob that is `length` long. The first batch has been read and checked when this
    /// returns.
    pub async fn read(
        &self,
        id: &str,
        key: &Key,
        length: u64,
        start: u64,
        end: u64,
    ) -> Result<BoxStream<'static, Result<Bytes, ReadError>>, ReadError> {
        let path = self.directories.path(id);
        let reading = Reading { cipher: Cipher::new(key), length, next: start, end: end.min(length), file: None };
        let first = tokio::task::spawn_blocking(move || {
            let mut reading = reading;
            let file = File::open(path).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => ReadError::Missing,
                _ => ReadError::Io(error),
            })?;
            reading.file = Some(Arc::new(file));
            let first = reading.batch()?;
            Ok((first, reading))
        });
        let (first, reading) = first.await.map_err(|error| ReadError::Io(io::Error::other(error)))??;
        let rest = stream::unfold(Some(reading), |reading| async {
            let mut reading = reading.filter(|reading| reading.next < reading.end)?;
            let read = tokio::task::spawn_blocking(move || (reading.batch(), reading)).await;
            match read {
                Ok((Ok(bytes), reading)) => Some((Ok(bytes), Some(reading))),
                Ok((Err(error), _)) => Some((Err(error), None)),
                Err(error) => Some((Err(ReadError::Io(io::Error::other(error))), None)),
            }
        });
        Ok(stream::iter((!first.is_empty()).then_some(Ok(first))).chain(rest).boxed())
    }
}

struct Reading {
    cipher: Cipher,
    length: u64,
    next: u64,
    end: u64,
    file: Option<Arc<File>>,
}

impl Reading {
    /// The next bytes, up to the end of a batch.
    fn batch(&mut self) -> Result<Bytes, ReadError> {
        const BLOCK: u64 = BLOCK_BYTES as u64;
        const SEALED: u64 = BLOCK + TAG_BYTES as u64;
        if self.next >= self.end {
            return Ok(Bytes::new());
        }
        let Some(file) = &self.file else { return Err(ReadError::Missing) };
        let first = self.next / BLOCK;
        let last = ((self.end - 1) / BLOCK).min(first + BATCH_BLOCKS as u64 - 1);
        let plain_end = ((last + 1) * BLOCK).min(self.length);
        let blocks = last - first + 1;
        let sealed_bytes = plain_end - first * BLOCK + blocks * TAG_BYTES as u64;
        let mut sealed = vec![0; usize::try_from(sealed_bytes).unwrap_or(usize::MAX)];
        file.read_exact_at(&mut sealed, first * SEALED).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => ReadError::Damaged,
            _ => ReadError::Io(error),
        })?;
        // The blocks move together where their tags were.
        let mut filled = 0;
        for index in 0..blocks as usize {
            let from = index * (BLOCK_BYTES + TAG_BYTES);
            let to = (from + BLOCK_BYTES + TAG_BYTES).min(sealed.len());
            let opened = self.cipher.open(first + index as u64, &mut sealed[from..to]);
            let opened = opened.map_err(|_| ReadError::Damaged)?.len();
            sealed.copy_within(from..from + opened, filled);
            filled += opened;
        }
        sealed.truncate(filled);
        let batch_start = first * BLOCK;
        let (from, to) = (self.next - batch_start, self.end.min(plain_end) - batch_start);
        self.next = self.end.min(plain_end);
        Ok(Bytes::from(sealed).slice(from as usize..to as usize))
    }
}
