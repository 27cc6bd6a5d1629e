//! The two directions of an exchange as state machines that one task polls: the request up to the target, the answer
//! down to the client. Neither holds more than its buffer, so that the slower side holds the faster one back.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;

use crate::buffer::Buffer;
use crate::connection::Stream;
use crate::exchange::Trouble;
use crate::framing::{Framing, Tracker};
use crate::response::{self, Asked, Response};
use crate::wire::Wire;

/// Bytes of a body that are copied behind a head, to be written with it.
const JOINED_BOUND: usize = 16 * 1024;

/// The request on its way to the target.
pub(crate) struct Upload {
    pub(crate) tracker: Tracker,
    /// Bytes of the forwarded head that are written.
    pub(crate) sent: usize,
    /// Bytes at the front of the client's buffer that are checked and may be written.
    pub(crate) ready: usize,
    /// Bytes of body taken from the client.
    pub(crate) bytes: u64,
    /// Nothing more is to be written: all is, or the target takes no more.
    pub(crate) over: bool,
    pub(crate) broken: bool,
}

impl Upload {
    pub(crate) fn new(framing: Framing) -> Upload {
        Upload { tracker: Tracker::new(framing), sent: 0, ready: 0, bytes: 0, over: false, broken: false }
    }

    pub(crate) fn is_whole(&self) -> bool {
        self.over && !self.broken && self.tracker.is_done()
    }

    /// Whether the client's next bytes are what everything waits for.
    pub(crate) fn awaits_client(&self, forward: &[u8]) -> bool {
        !self.over && self.sent == forward.len() && self.ready == 0
    }

    /// Everything that comes from now on is passed on, until the client's end.
    pub(crate) fn tunnel(&mut self) {
        self.tracker = Tracker::new(Framing::UntilClose);
        self.over = false;
    }

    /// Moves the part of the body that is already here behind the head.
    pub(crate) fn join(&mut self, input: &mut Buffer, forward: &mut Vec<u8>) -> Result<(), Trouble> {
        let here = &input.bytes()[..input.len().min(JOINED_BOUND)];
        let taken = self.tracker.take(here).map_err(|_| Trouble::BadBody)?;
        forward.extend_from_slice(&here[..taken]);
        input.consume(taken);
        self.bytes += taken as u64;
        Ok(())
    }

    /// Ready once nothing more is to be written.
    pub(crate) fn poll<S: Stream>(
        &mut self,
        cx: &mut Context<'_>,
        client: &mut S,
        input: &mut Buffer,
        forward: &[u8],
        target: &mut Wire,
        moved: &mut bool,
    ) -> Poll<Result<(), Trouble>> {
        while !self.over {
            let pending: &[u8] =
                if self.sent < forward.len() { &forward[self.sent..] } else { &input.bytes()[..self.ready] };
            if !pending.is_empty() {
                match ready!(Pin::new(&mut *target).poll_write(cx, pending)) {
                    Ok(count) if count > 0 => {
                        *moved = true;
                        if self.sent < forward.len() {
                            self.sent += count;
                        } else {
                            input.consume(count);
                            self.ready -= count;
                        }
                    }
                    // The target may have answered before it stopped listening; that is read yet.
                    _ => (self.over, self.broken) = (true, true),
                }
            } else if ready!(Pin::new(&mut *target).poll_flush(cx)).is_err() {
                (self.over, self.broken) = (true, true);
            } else if self.tracker.is_done() {
                self.over = true;
            } else {
                if input.is_empty() {
                    match ready!(input.poll_fill(Pin::new(&mut *client), cx)) {
                        Ok(0) if self.tracker.ends_with_connection() => {
                            // Errors here show up where the target is read.
                            let _ = ready!(Pin::new(&mut *target).poll_shutdown(cx));
                            self.tracker.finish();
                            continue;
                        }
                        Ok(0) | Err(_) => return Poll::Ready(Err(Trouble::ClientGone)),
                        Ok(_) => *moved = true,
                    }
                }
                self.ready = self.tracker.take(input.bytes()).map_err(|_| Trouble::BadBody)?;
                self.bytes += self.ready as u64;
            }
        }
        Poll::Ready(Ok(()))
    }
}

pub(crate) fn poll_head(
    cx: &mut Context<'_>,
    target: &mut Wire,
    reply: &mut Buffer,
    asked: Asked<'_>,
    answer: &mut Vec<u8>,
    moved: &mut bool,
) -> Poll<Result<Response, Trouble>> {
    loop {
        if !reply.is_empty() {
            match response::translate(reply.bytes(), asked, answer) {
                Ok(Some(interim)) if interim.status < 200 && interim.status != 101 => {
                    reply.consume(interim.length);
                    continue;
                }
                Ok(Some(response)) => {
                    reply.consume(response.length);
                    return Poll::Ready(Ok(response));
                }
                Ok(None) => {}
                Err(response::Malformed) => return Poll::Ready(Err(Trouble::Malformed)),
            }
        }
        match ready!(reply.poll_fill(Pin::new(&mut *target), cx)) {
            Ok(0) | Err(_) => return Poll::Ready(Err(Trouble::TargetClosed)),
            Ok(_) => *moved = true,
        }
    }
}

/// The answer on its way to the client.
pub(crate) struct Download {
    pub(crate) tracker: Tracker,
    /// The client knows no chunks: only their content is passed on.
    pub(crate) dechunk: bool,
    /// Bytes of `answer` that are written.
    pub(crate) sent: usize,
    /// Bytes at the front of the target's buffer that may be written.
    pub(crate) ready: usize,
    /// Bytes written to the client.
    pub(crate) bytes: u64,
}

impl Download {
    /// Moves the part of the body that is already here behind the head.
    pub(crate) fn join(&mut self, reply: &mut Buffer, answer: &mut Vec<u8>) -> Result<(), Trouble> {
        if self.dechunk {
            return Ok(());
        }
        let here = &reply.bytes()[..reply.len().min(JOINED_BOUND)];
        let taken = self.tracker.take(here).map_err(|_| Trouble::Malformed)?;
        answer.extend_from_slice(&here[..taken]);
        reply.consume(taken);
        Ok(())
    }

    /// Ready once the client has the whole answer.
    pub(crate) fn poll<S: Stream>(
        &mut self,
        cx: &mut Context<'_>,
        client: &mut S,
        reply: &mut Buffer,
        answer: &[u8],
        target: &mut Wire,
        moved: &mut bool,
    ) -> Poll<Result<(), Trouble>> {
        loop {
            let pending: &[u8] =
                if self.sent < answer.len() { &answer[self.sent..] } else { &reply.bytes()[..self.ready] };
            if !pending.is_empty() {
                match ready!(Pin::new(&mut *client).poll_write(cx, pending)) {
                    Ok(count) if count > 0 => {
                        *moved = true;
                        self.bytes += count as u64;
                        if self.sent < answer.len() {
                            self.sent += count;
                        } else {
                            reply.consume(count);
                            self.ready -= count;
                        }
                    }
                    _ => return Poll::Ready(Err(Trouble::ClientGone)),
                }
                continue;
            }
            // Nothing is left to write: what a stream in between still holds must not wait for more.
            if ready!(Pin::new(&mut *client).poll_flush(cx)).is_err() {
                return Poll::Ready(Err(Trouble::ClientGone));
            }
            if self.tracker.is_done() {
                return Poll::Ready(Ok(()));
            }
            if reply.is_empty() {
                match ready!(reply.poll_fill(Pin::new(&mut *target), cx)) {
                    Ok(0) if self.tracker.ends_with_connection() => {
                        self.tracker.finish();
                        continue;
                    }
                    Ok(0) | Err(_) => return Poll::Ready(Err(Trouble::TargetClosed)),
                    Ok(_) => *moved = true,
                }
            }
            if self.dechunk {
                let run = self.tracker.run(reply.bytes()).map_err(|_| Trouble::Malformed)?;
                if run.data {
                    self.ready = run.length;
                } else {
                    reply.consume(run.length);
                }
            } else {
                self.ready = self.tracker.take(reply.bytes()).map_err(|_| Trouble::Malformed)?;
            }
        }
    }
}
