//! Signatures of a body's chunks, each made over the one before it.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use super::canonical::hash;
use super::verify::compare;
use super::{Signature, SignatureError, SigningKey};

/// Checks chunks in their order.
pub struct ChunkSigner {
    key: SigningKey,
    date: String,
    scope: String,
    previous: String,
}

impl ChunkSigner {
    /// `signature` is that of the head, which the first chunk's is made over.
    pub fn new(key: SigningKey, signature: &Signature) -> ChunkSigner {
        ChunkSigner {
            key,
            date: signature.date_text.clone(),
            scope: signature.scope.text(),
            previous: signature.signature.clone(),
        }
    }

    /// `content_hash`: lower-case hexadecimal SHA-256 of the chunk.
    pub fn check_chunk(&mut self, content_hash: &str, given: &str) -> Result<(), SignatureError> {
        let nothing = hash(b"");
        let text = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{}\n{nothing}\n{content_hash}",
            self.date, self.scope, self.previous
        );
        self.check(&text, given)
    }

    /// `trailers`: `name:value\n` of each, in their order.
    pub fn check_trailers(&mut self, trailers: &str, given: &str) -> Result<(), SignatureError> {
        let hashed = hash(trailers.as_bytes());
        let text = format!("AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{}\n{hashed}", self.date, self.scope, self.previous);
        self.check(&text, given)
    }

    fn check(&mut self, text: &str, given: &str) -> Result<(), SignatureError> {
        compare(&self.key.sign(text), given)?;
        given.clone_into(&mut self.previous);
        Ok(())
    }
}
