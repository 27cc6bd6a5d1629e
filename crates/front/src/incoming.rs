//! A request's body as a stream: bounded in the time that its sender may take, checked against what its head declares,
//! and given back where it was not read to its end.

use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::stream;
use futures_util::{Stream, StreamExt};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use schema::{Chunks, Error};
use sha2::{Digest, Sha256};
use tokio::sync::oneshot;
use wire::sigv4::SignatureError;

/// Whoever sends for longer than the limit must have sent so much a second.
const MIN_BYTES_PER_SEC: u64 = 4096;

/// A body that comes, and its sender's patience.
pub struct Source {
    incoming: Option<Incoming>,
    /// Where the rest goes, if it is not read.
    unread: Option<oneshot::Sender<Incoming>>,
    limit: Duration,
    waited: Duration,
    received: u64,
}

impl Source {
    pub fn new(incoming: Incoming, limit: Duration) -> (Source, oneshot::Receiver<Incoming>) {
        let (unread, rest) = oneshot::channel();
        let source =
            Source { incoming: Some(incoming), unread: Some(unread), limit, waited: Duration::ZERO, received: 0 };
        (source, rest)
    }

    /// The next chunk; None at the end. Time that the reader takes is not the sender's.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(incoming) = &mut self.incoming else { return Ok(None) };
        loop {
            let allowed = self.limit + Duration::from_secs(self.received / MIN_BYTES_PER_SEC);
            let left = allowed.saturating_sub(self.waited).min(self.limit);
            let started: Instant = clock::wall::now();
            let frame = tokio::time::timeout(left, incoming.frame()).await;
            self.waited += started.elapsed();
            let frame = match frame {
                Err(_) => {
                    let message = "Your socket connection to the server was not read from or written to within the \
                                   timeout period. Idle connections will be closed.";
                    return Err(Error::client("RequestTimeout", message));
                }
                Ok(None) => {
                    self.incoming = None;
                    return Ok(None);
                }
                Ok(Some(Err(_))) => {
                    self.incoming = None;
                    return Err(incomplete());
                }
                Ok(Some(Ok(frame))) => frame,
            };
            if let Ok(data) = frame.into_data()
                && !data.is_empty()
            {
                self.received += data.len() as u64;
                return Ok(Some(data));
            }
        }
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        if let (Some(incoming), Some(unread)) = (self.incoming.take(), self.unread.take()) {
            // Nobody waits for it once the answer is on its way.
            let _ = unread.send(incoming);
        }
    }
}

pub fn incomplete() -> Error {
    let message = "You did not provide the number of bytes specified by the Content-Length HTTP header";
    Error::client("IncompleteBody", message)
}

/// A body as it is, `declared_hash` (hexadecimal digits) compared at its end.
pub fn plain(source: Source, declared_hash: Option<String>) -> Chunks {
    let hashing = declared_hash.map(|declared| (declared, Sha256::new()));
    from_steps((source, hashing), |mut state| async move {
        let step = match state.0.next().await {
            Ok(Some(data)) => {
                if let Some((_, hasher)) = &mut state.1 {
                    hasher.update(&data);
                }
                Ok(Some(data))
            }
            Ok(None) => match state.1.take() {
                Some((declared, hasher)) => {
                    let computed = hex::encode(hasher.finalize());
                    if computed == declared { Ok(None) } else { Err(mismatch(&declared, &computed)) }
                }
                None => Ok(None),
            },
            Err(error) => Err(error),
        };
        (step, state)
    })
    .boxed()
}

/// What a step gives: a chunk, the end, or what went wrong, which is the end too.
pub fn from_steps<S, F, Fut>(state: S, step: F) -> impl Stream<Item = Result<Bytes, Error>> + Send
where
    S: Send,
    F: Fn(S) -> Fut + Send,
    Fut: Future<Output = (Result<Option<Bytes>, Error>, S)> + Send,
{
    stream::unfold((Some(state), step), |(state, step)| async move {
        let (next, state) = step(state?).await;
        match next {
            Ok(Some(chunk)) => Some((Ok(chunk), (Some(state), step))),
            Ok(None) => None,
            Err(error) => Some((Err(error), (None, step))),
        }
    })
}

fn mismatch(declared: &str, computed: &str) -> Error {
    let message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
    Error::client("XAmzContentSHA256Mismatch", message)
        .with_detail("ClientComputedContentSHA256", declared)
        .with_detail("S3ComputedContentSHA256", computed)
}

/// The error that S3 answers for a chunk's signature.
pub fn refused(error: SignatureError) -> Error {
    error.into_error(schema::Protocol::RestXml, &OBJECTS)
}

static OBJECTS: schema::Service = crate::unknown::nothing("s3");
