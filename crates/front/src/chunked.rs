//! `aws-chunked`: a body in chunks with a signature each, or without, and headers after the last one.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use bytes::{Buf, Bytes, BytesMut};
use futures_util::StreamExt;
use schema::{Chunks, Error, Trailers};
use sha2::{Digest, Sha256};
use wire::sigv4::ChunkSigner;

use crate::incoming::{Source, from_steps, incomplete, refused};

/// A chunk's head and a trailer are short.
const MAX_LINE_BYTES: usize = 8192;
const MAX_TRAILERS: usize = 16;

/// How the chunks of a body are to be read.
pub struct Framing {
    /// Chunks carry signatures.
    pub signed: bool,
    /// Who checks them; None where no secret protects the sender's key.
    pub signer: Option<ChunkSigner>,
    /// So many bytes come, without the framing.
    pub length: u64,
    /// Headers come after the last chunk.
    pub trailers: bool,
}

/// The body without its framing. `trailers` is filled in at its end.
pub fn decode(source: Source, framing: Framing, trailers: Trailers) -> Chunks {
    let decoder = Decoder {
        source,
        framing,
        trailers,
        buffer: BytesMut::new(),
        state: State::Head,
        hasher: Sha256::new(),
        given: String::new(),
        decoded: 0,
    };
    from_steps(decoder, |mut decoder| async move { (decoder.step().await, decoder) }).boxed()
}

enum State {
    Head,
    /// So many bytes of a chunk are still to come.
    Data(u64),
    DataEnd,
    Trailers,
}

struct Decoder {
    source: Source,
    framing: Framing,
    trailers: Trailers,
    buffer: BytesMut,
    state: State,
    hasher: Sha256,
    /// The signature of the chunk that is being read.
    given: String,
    decoded: u64,
}

impl Decoder {
    async fn step(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            match self.state {
                State::Head => {
                    let line = self.line().await?;
                    let (size, signature) = self.head(&line)?;
                    self.given = signature;
                    self.hasher = Sha256::new();
                    if size > 0 {
                        self.state = State::Data(size);
                        continue;
                    }
                    self.check_chunk()?;
                    if self.decoded != self.framing.length {
                        return Err(incomplete());
                    }
                    self.state = State::Trailers;
                }
                State::Data(left) => {
                    if self.buffer.is_empty() {
                        self.more().await?;
                    }
                    let size = usize::try_from(left).unwrap_or(usize::MAX).min(self.buffer.len());
                    let data = self.buffer.split_to(size).freeze();
                    if self.framing.signer.is_some() {
                        self.hasher.update(&data);
                    }
                    self.decoded += data.len() as u64;
                    if self.decoded > self.framing.length {
                        return Err(incomplete());
                    }
                    let left = left - data.len() as u64;
                    self.state = if left == 0 { State::DataEnd } else { State::Data(left) };
                    return Ok(Some(data));
                }
                State::DataEnd => {
                    if !self.line().await?.is_empty() {
                        return Err(malformed("a chunk is longer than it says"));
                    }
                    self.check_chunk()?;
                    self.state = State::Head;
                }
                State::Trailers => return self.end().await.map(|()| None),
            }
        }
    }

    fn head(&self, line: &str) -> Result<(u64, String), Error> {
        let (size, extension) = line.split_once(';').unwrap_or((line, ""));
        let size = u64::from_str_radix(size.trim(), 16).map_err(|_| malformed("a chunk has no size"))?;
        let signature = extension.trim().strip_prefix("chunk-signature=").unwrap_or("");
        if self.framing.signed && signature.is_empty() {
            return Err(malformed("a chunk has no signature"));
        }
        Ok((size, signature.to_owned()))
    }

    fn check_chunk(&mut self) -> Result<(), Error> {
        let hash = hex::encode(std::mem::take(&mut self.hasher).finalize());
        let Some(signer) = self.framing.signer.as_mut().filter(|_| self.framing.signed) else { return Ok(()) };
        signer.check_chunk(&hash, &self.given).map_err(refused)
    }

    /// The headers after the last chunk, up to the empty line, and nothing more.
    async fn end(&mut self) -> Result<(), Error> {
        let (mut read, mut signature) = (Vec::new(), None);
        loop {
            // Some clients leave the last empty line out.
            let Some(line) = self.line_or_end().await? else { break };
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or_else(|| malformed("a trailer has no name"))?;
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
            if name == "x-amz-trailer-signature" {
                signature = Some(value);
            } else {
                read.push((name, value));
            }
            if read.len() > MAX_TRAILERS || !self.framing.trailers {
                return Err(malformed("trailers that were not announced"));
            }
        }
        if let (Some(signer), true) = (&mut self.framing.signer, self.framing.signed && self.framing.trailers) {
            let text: String = read.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
            signer.check_trailers(&text, &signature.unwrap_or_default()).map_err(refused)?;
        }
        self.trailers.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(read);
        // What follows belongs to no body.
        while let Some(rest) = self.source.next().await? {
            if !rest.iter().all(u8::is_ascii_whitespace) {
                return Err(malformed("bytes after the last chunk"));
            }
        }
        Ok(())
    }

    async fn line(&mut self) -> Result<String, Error> {
        self.line_or_end().await?.ok_or_else(incomplete)
    }

    async fn line_or_end(&mut self) -> Result<Option<String>, Error> {
        loop {
            if let Some(at) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let line = self.buffer.split_to(at);
                self.buffer.advance(1);
                let line = line.strip_suffix(b"\r").unwrap_or(&line);
                let line = std::str::from_utf8(line).map_err(|_| malformed("a line is no text"))?;
                return Ok(Some(line.to_owned()));
            }
            if self.buffer.len() > MAX_LINE_BYTES {
                return Err(malformed("a line is too long"));
            }
            match self.source.next().await? {
                Some(data) => self.buffer.extend_from_slice(&data),
                None if self.buffer.is_empty() => return Ok(None),
                None => return Err(incomplete()),
            }
        }
    }

    async fn more(&mut self) -> Result<(), Error> {
        let data = self.source.next().await?.ok_or_else(incomplete)?;
        self.buffer.extend_from_slice(&data);
        Ok(())
    }
}

fn malformed(why: &str) -> Error {
    Error::client("InvalidRequest", format!("The body is not well-formed as aws-chunked: {why}."))
}
