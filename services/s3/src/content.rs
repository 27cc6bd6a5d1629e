//! Bodies: taking one in while it is hashed, sealed and written, and giving out a range of what was taken in.

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use blobs::{ReadError, Stored};
use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::{self, BoxStream};
use kernel::{Ctx, Error, Result, Writer};
use md5::{Digest, Md5};
use schema::{Body, Chunks};

use crate::S3;
use crate::checksum::{self, Algorithm, Hasher, Wanted};
use crate::errors;
use crate::record::{Segment, reference_key, small_key};
use crate::seal::Sealing;

/// A body that is on disk, or goes there with its record.
pub struct Taken {
    pub segment: Option<Segment>,
    /// What belongs under the segment's `small` key.
    pub sealed: Option<Vec<u8>>,
    pub size: u64,
    /// Hexadecimal.
    pub md5: String,
    pub checksum: (Algorithm, String),
    guard: Guard,
}

/// Removes a file that no record came to name.
struct Guard {
    blobs: Arc<blobs::Blobs>,
    file: Option<String>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            self.blobs.remove(file);
        }
    }
}

impl Taken {
    /// The records of the body itself, to be written with what names it.
    pub fn put(&self, writer: &mut Writer<'_>) -> Result<()> {
        if let Some(segment) = &self.segment {
            writer.put(&reference_key(&segment.id), &1u32)?;
            if let Some(sealed) = &self.sealed {
                writer.put_bytes(&small_key(&segment.id), sealed.clone())?;
            }
        }
        Ok(())
    }

    /// A record names it: it stays.
    pub fn keep(mut self) {
        self.guard.file = None;
    }
}

/// What is demanded of a body.
pub struct Demands {
    pub wanted: Wanted,
    /// Base64, as in `Content-MD5`.
    pub md5: Option<String>,
    /// The algorithm where the request names none.
    pub otherwise: Algorithm,
}

/// Reads a body to its end. Err leaves nothing behind.
pub async fn take(s3: &S3, sealing: &Sealing, body: Option<Body>, demands: Demands) -> Result<Taken> {
    let md5 = demands.md5.as_deref().map(declared_md5).transpose()?;
    let algorithm = demands.wanted.algorithm.unwrap_or(demands.otherwise);
    let hashes = Arc::new(Mutex::new((Md5::new(), Hasher::new(algorithm))));
    let observed = hashes.clone();
    let key = blobs::random_key();
    let observe = Box::new(move |bytes: &[u8]| {
        let mut hashes = observed.lock().unwrap_or_else(PoisonError::into_inner);
        hashes.0.update(bytes);
        hashes.1.update(bytes);
    });
    let mut writer = s3.blobs.create(key, observe);
    let body = body.unwrap_or_default();
    let mut chunks = body.chunks();
    while let Some(chunk) = chunks.next().await {
        writer.write(&chunk?).await.map_err(|error| errors::disk(&error))?;
    }
    drop(chunks);
    let size = writer.length();
    let stored = writer.finish().await.map_err(|error| errors::disk(&error))?;
    let mut guard = Guard { blobs: s3.blobs.clone(), file: None };
    let (segment, sealed) = match stored {
        Stored::File { id } => {
            guard.file = Some(id.clone());
            (Some(segment(id, false, size, sealing.seal(&key)?)), None)
        }
        Stored::Small { sealed } if size > 0 => {
            (Some(segment(kernel::id::hex_digits(24), true, size, sealing.seal(&key)?)), Some(sealed))
        }
        Stored::Small { .. } => (None, None),
    };
    let (computed_md5, hasher) = {
        let mut hashes = hashes.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *hashes, (Md5::new(), Hasher::new(algorithm)))
    };
    let computed_md5: [u8; 16] = computed_md5.finalize().into();
    if md5.is_some_and(|declared| declared != computed_md5) {
        let message = "The Content-MD5 you specified did not match what we received.";
        return Err(errors::of_code("BadDigest", 400, message)
            .with_detail("ExpectedDigest", demands.md5.unwrap_or_default())
            .with_detail("CalculatedDigest", STANDARD.encode(computed_md5)));
    }
    let computed = hasher.finish(algorithm);
    let declared = demands.wanted.value.or_else(|| body.trailer(&algorithm.header()));
    if let Some(declared) = declared {
        checksum::check_value(algorithm, &declared)?;
        if declared != computed {
            return Err(checksum::mismatch(algorithm));
        }
    }
    Ok(Taken { segment, sealed, size, md5: hex::encode(computed_md5), checksum: (algorithm, computed), guard })
}

fn segment(id: String, small: bool, size: u64, key: String) -> Segment {
    Segment { id, small, whole: size, start: 0, length: size, key }
}

pub fn declared_md5(text: &str) -> Result<[u8; 16]> {
    let decoded = STANDARD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    decoded.ok_or_else(|| errors::of_code("InvalidDigest", 400, "The Content-MD5 you specified was invalid."))
}

/// The bytes `start..end` of the segments one after another. What comes first has been read when this returns, so that
/// damage there is an error and not a body that breaks off.
pub async fn give(
    s3: &Arc<S3>,
    cx: &Ctx,
    sealing: &Sealing,
    segments: &[Segment],
    start: u64,
    end: u64,
) -> Result<Chunks> {
    let mut wanted = Vec::new();
    let mut at = 0;
    for segment in segments {
        let (from, to) = (start.max(at), end.min(at + segment.length));
        if from < to {
            wanted.push((segment.clone(), from - at + segment.start, to - at + segment.start));
        }
        at += segment.length;
    }
    let mut wanted = wanted.into_iter();
    let Some((segment, from, to)) = wanted.next() else { return Ok(stream::empty().boxed()) };
    let first = open(s3, cx, sealing, &segment, from, to).await?;
    let state = (s3.clone(), cx.clone(), sealing.clone(), wanted);
    let rest = stream::unfold(state, |(s3, cx, sealing, mut wanted)| async move {
        let (segment, from, to) = wanted.next()?;
        let opened = match open(&s3, &cx, &sealing, &segment, from, to).await {
            Ok(chunks) => chunks,
            Err(error) => stream::iter([Err(error)]).boxed(),
        };
        Some((opened, (s3, cx, sealing, wanted)))
    });
    Ok(first.chain(rest.flatten()).boxed())
}

async fn open(
    s3: &S3,
    cx: &Ctx,
    sealing: &Sealing,
    segment: &Segment,
    from: u64,
    to: u64,
) -> Result<BoxStream<'static, Result<Bytes>>> {
    let key = sealing.open(&segment.key)?;
    let id = segment.id.clone();
    if segment.small {
        let sealed = cx.read().get_bytes(&small_key(&id))?.ok_or_else(|| unreadable(&id, &ReadError::Missing))?;
        let body = blobs::open_small(&key, sealed).map_err(|error| unreadable(&id, &error))?;
        let part = Bytes::from(body).slice(from as usize..to as usize);
        return Ok(stream::iter([Ok(part)]).boxed());
    }
    let read = s3.blobs.read(&id, &key, segment.whole, from, to).await.map_err(|error| unreadable(&id, &error))?;
    Ok(read.map(move |chunk| chunk.map_err(|error| unreadable(&id, &error))).boxed())
}

/// A file that is not there may have been replaced since its record was read; `Gone` has the reader look again.
pub const GONE: &str = "BodyIsGone";

fn unreadable(id: &str, error: &ReadError) -> Error {
    match error {
        ReadError::Missing => errors::of_code(GONE, 500, "We encountered an internal error. Please try again."),
        ReadError::Damaged | ReadError::Io(_) => {
            let shown = Error::internal(format_args!("the body {id} cannot be served: {error}"));
            Error {
                code: "InternalError".into(),
                message: "We encountered an internal error. Please try again.".into(),
                ..shown
            }
        }
    }
}
