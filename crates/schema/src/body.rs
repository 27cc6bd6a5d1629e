//! A payload that is read as it comes: of a request (an object that is uploaded) or of an answer.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};

use crate::error::{Error, Result};
use crate::slot::{Fill, Slot, View};

/// Chunks in their order. One that is an Err is the last: what was read before it is no whole payload.
pub type Chunks = BoxStream<'static, Result<Bytes>>;

/// Headers that came after the payload.
pub type Trailers = Arc<Mutex<Vec<(String, String)>>>;

/// Cheap to clone; all clones are the same payload, and who reads it first has it.
#[derive(Clone, Default)]
pub struct Body(Arc<Shared>);

#[derive(Default)]
struct Shared {
    length: Option<u64>,
    chunks: Mutex<Option<Chunks>>,
    trailers: Trailers,
}

impl Body {
    /// A payload that is there already.
    pub fn whole(bytes: Bytes) -> Body {
        let length = bytes.len() as u64;
        Body::stream(Some(length), stream::iter((!bytes.is_empty()).then_some(Ok(bytes))).boxed())
    }

    /// `length`: of the whole payload, where it is known before its end.
    pub fn stream(length: Option<u64>, chunks: Chunks) -> Body {
        Body::with_trailers(length, chunks, Trailers::default())
    }

    /// `trailers` are filled in before the last chunk is given.
    pub fn with_trailers(length: Option<u64>, chunks: Chunks, trailers: Trailers) -> Body {
        Body(Arc::new(Shared { length, chunks: Mutex::new(Some(chunks)), trailers }))
    }

    pub fn length(&self) -> Option<u64> {
        self.0.length
    }

    /// The chunks, once; none the second time.
    pub fn chunks(&self) -> Chunks {
        let taken = self.0.chunks.lock().unwrap_or_else(PoisonError::into_inner).take();
        taken.unwrap_or_else(|| stream::empty().boxed())
    }

    /// A trailer's value; names are in lower case. None before the end.
    pub fn trailer(&self, name: &str) -> Option<String> {
        let trailers = self.0.trailers.lock().unwrap_or_else(PoisonError::into_inner);
        trailers.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
    }

    /// All of it, if it is no longer than `limit_bytes`.
    pub async fn read(&self, limit_bytes: usize) -> Result<Bytes> {
        let (mut chunks, mut whole) = (self.chunks(), Vec::new());
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk?;
            if whole.len() + chunk.len() > limit_bytes {
                let message = "Your proposed upload exceeds the maximum allowed size";
                return Err(Error::client("EntityTooLarge", message));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.into())
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Body({:?} bytes)", self.0.length)
    }
}

impl PartialEq for Body {
    /// Whether both are the same payload: what is in them has not been read.
    fn eq(&self, other: &Body) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Slot for Body {
    fn view(&self) -> View<'_> {
        View::Body(self)
    }
    fn fill(&mut self) -> Fill<'_> {
        Fill::Body(self)
    }
    fn clear(&mut self) {
        *self = Body::default();
    }
}
