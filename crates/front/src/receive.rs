//! A request's body, whole: bounded in size and time, alone and together with all others.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use schema::Error;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::incoming::Source;
use crate::server::Limits;

/// So much of a body that is too large is read and thrown away, so that its sender gets to read why.
const MAX_DISCARDED_BYTES: usize = 64 * 1024 * 1024;

/// What all bodies under way may take, counted in pieces of this size.
const PIECE_BYTES: usize = 1024;

/// The memory that bodies may take together.
pub fn budget(limits: &Limits) -> Arc<Semaphore> {
    Arc::new(Semaphore::new((limits.max_bodies_bytes / PIECE_BYTES).min(Semaphore::MAX_PERMITS)))
}

/// A body and its share of the budget.
pub struct Received {
    pub body: Bytes,
    pub share: Option<OwnedSemaphorePermit>,
}

/// A document of the object store, whole.
pub async fn gathered(
    headers: &HeaderMap,
    mut source: Source,
    limits: &Limits,
    budget: &Arc<Semaphore>,
) -> Result<Received, Error> {
    let too_large = || Error::client("MaxMessageLengthExceeded", "Your request was too big.");
    let declared = headers.get(header::CONTENT_LENGTH).and_then(|text| text.to_str().ok()?.parse::<usize>().ok());
    if declared.is_some_and(|declared| declared > limits.max_body_bytes) {
        return Err(too_large());
    }
    let (mut whole, mut share) = (BytesMut::new(), None);
    while let Some(data) = source.next().await? {
        if whole.len() + data.len() > limits.max_body_bytes {
            return Err(too_large());
        }
        let pieces = (whole.len() + data.len()).div_ceil(PIECE_BYTES) - whole.len().div_ceil(PIECE_BYTES);
        take(budget, &mut share, pieces)
            .map_err(|_| Error::client("SlowDown", "Please reduce your request rate.").with_status(503))?;
        whole.extend_from_slice(&data);
    }
    Ok(Received { body: whole.freeze(), share })
}

/// Err is the answer to give: a status, and why.
pub async fn whole(
    headers: &HeaderMap,
    incoming: Incoming,
    limits: &Limits,
    budget: &Arc<Semaphore>,
) -> Result<Received, (StatusCode, &'static str)> {
    match tokio::time::timeout(limits.body_timeout, collect(headers, incoming, limits, budget)).await {
        Ok(Ok(received)) => Ok(received),
        Ok(Err(Problem::TooLarge)) => Err((StatusCode::PAYLOAD_TOO_LARGE, "The request's body is too large.\n")),
        Ok(Err(Problem::Broken)) => Err((StatusCode::BAD_REQUEST, "The request's body ended early.\n")),
        Ok(Err(Problem::Busy)) => Err((StatusCode::SERVICE_UNAVAILABLE, "Too many large requests at once.\n")),
        Err(_) => Err((StatusCode::REQUEST_TIMEOUT, "The request's body came too slowly.\n")),
    }
}

enum Problem {
    TooLarge,
    Broken,
    Busy,
}

async fn collect(
    headers: &HeaderMap,
    mut incoming: Incoming,
    limits: &Limits,
    budget: &Arc<Semaphore>,
) -> Result<Received, Problem> {
    let declared = usize::try_from(incoming.size_hint().lower()).unwrap_or(usize::MAX);
    if declared > limits.max_body_bytes {
        // Who waits for "100 Continue" has sent nothing yet.
        if !headers.contains_key(header::EXPECT) {
            discard(&mut incoming, limits).await;
        }
        return Err(Problem::TooLarge);
    }
    let (mut whole, mut share) = (BytesMut::new(), None);
    while let Some(frame) = incoming.frame().await {
        let Ok(data) = frame.map_err(|_| Problem::Broken)?.into_data() else { continue };
        if whole.len() + data.len() > limits.max_body_bytes {
            drop((whole, share));
            discard(&mut incoming, limits).await;
            return Err(Problem::TooLarge);
        }
        let pieces = (whole.len() + data.len()).div_ceil(PIECE_BYTES) - whole.len().div_ceil(PIECE_BYTES);
        take(budget, &mut share, pieces)?;
        whole.extend_from_slice(&data);
    }
    Ok(Received { body: whole.freeze(), share })
}

/// Never waits: bodies that wait for each other's memory would wait for ever.
fn take(budget: &Arc<Semaphore>, share: &mut Option<OwnedSemaphorePermit>, pieces: usize) -> Result<(), Problem> {
    let pieces = u32::try_from(pieces).map_err(|_| Problem::TooLarge)?;
    let more = budget.clone().try_acquire_many_owned(pieces).map_err(|_| Problem::Busy)?;
    match share {
        Some(share) => share.merge(more),
        None => *share = Some(more),
    }
    Ok(())
}

/// Until its end, or the sender has not even a moment's data to give.
pub async fn discard(incoming: &mut Incoming, limits: &Limits) {
    let quiet = limits.body_timeout.min(Duration::from_secs(2));
    let mut seen = 0;
    while let Ok(Some(Ok(frame))) = tokio::time::timeout(quiet, incoming.frame()).await {
        seen += frame.data_ref().map_or(0, Bytes::len);
        if seen > MAX_DISCARDED_BYTES {
            return;
        }
    }
}
