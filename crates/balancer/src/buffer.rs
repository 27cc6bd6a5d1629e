//! A byte buffer between two sockets: filled at its end, consumed from its front, never beyond its bound.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, ReadBuf};

pub(crate) struct Buffer {
    data: Vec<u8>,
    start: usize,
    end: usize,
    bound: usize,
    /// The last read took all the space there was: more is probably waiting.
    wants_more: bool,
}

impl Buffer {
    /// Starts small and grows by doubling up to `bound` bytes.
    pub(crate) fn new(initial: usize, bound: usize) -> Buffer {
        Buffer { data: vec![0; initial], start: 0, end: 0, bound, wants_more: false }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.data[self.start..self.end]
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.start == self.end
    }

    pub(crate) fn len(&self) -> usize {
        self.end - self.start
    }

    pub(crate) fn consume(&mut self, count: usize) {
        self.start += count.min(self.len());
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        }
    }

    /// Reads once. `Ok(0)` means the end of the stream; a full buffer is an error, as its owner should have asked first.
    pub(crate) fn poll_fill(
        &mut self,
        io: Pin<&mut (impl AsyncRead + ?Sized)>,
        cx: &mut Context<'_>,
    ) -> Poll<io::Result<usize>> {
        if self.end == self.data.len() || self.wants_more {
            self.make_room();
        }
        if self.end == self.data.len() {
            return Poll::Ready(Err(io::ErrorKind::OutOfMemory.into()));
        }
        let mut spare = ReadBuf::new(&mut self.data[self.end..]);
        match io.poll_read(cx, &mut spare) {
            Poll::Ready(Ok(())) => {
                let count = spare.filled().len();
                self.end += count;
                self.wants_more = self.end == self.data.len();
                Poll::Ready(Ok(count))
            }
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    }

    /// Moves what is there to the front, or doubles the space.
    fn make_room(&mut self) {
        if self.start > 0 {
            self.data.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        } else if self.data.len() < self.bound {
            let size = (self.data.len() * 2).min(self.bound);
            self.data.resize(size, 0);
        }
    }

    /// Gives back the memory that a large message took.
    pub(crate) fn shrink(&mut self, size: usize) {
        if self.is_empty() && self.data.len() > size {
            self.data = vec![0; size];
        }
    }
}
