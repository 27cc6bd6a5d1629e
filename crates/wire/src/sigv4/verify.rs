//! Whether a signature is right.

use std::time::Duration;

use schema::Timestamp;

use super::canonical::{PathStyle, canonical_request, hash};
use super::{ALGORITHM, Signature, SignatureError, SigningKey};
use crate::Request;

/// How far a signer's clock may be from ours, either way.
pub const MAX_SKEW_SECS: i64 = 900;

/// Checks the date, the signed headers and the signature. `key` is for the signature's own scope; whether that scope is
/// the right one for the service is the caller's matter ([`SignatureError::Scope`]). A request over HTTP/2 needs its
/// authority as a `host` header.
pub fn verify(
    request: &Request<'_>,
    signature: &Signature,
    style: PathStyle,
    key: &SigningKey,
    now: Timestamp,
) -> Result<(), SignatureError> {
    let payload_hash = payload_hash(request, signature, style)?;
    verify_hashed(request, signature, style, key, now, &payload_hash)
}

/// The same for a request of S3 whose body has not been read: the hash that it declares is believed, and the caller
/// compares.
pub fn verify_declared(
    request: &Request<'_>,
    signature: &Signature,
    key: &SigningKey,
    now: Timestamp,
) -> Result<(), SignatureError> {
    let declared = match request.header("x-amz-content-sha256") {
        Some(declared) => declared,
        None if signature.expires_secs.is_some() => "UNSIGNED-PAYLOAD",
        None => return Err(SignatureError::NoPayloadHash),
    };
    verify_hashed(request, signature, PathStyle::S3, key, now, declared)
}

/// Whether a text that was signed as it is (a form's policy) has this signature.
pub fn verify_text(text: &str, signature: &str, key: &SigningKey) -> Result<(), SignatureError> {
    compare(&key.sign(text), signature)
}

fn verify_hashed(
    request: &Request<'_>,
    signature: &Signature,
    style: PathStyle,
    key: &SigningKey,
    now: Timestamp,
    payload_hash: &str,
) -> Result<(), SignatureError> {
    check_date(signature, now)?;
    if !signature.signed_headers.iter().any(|name| name == "host") {
        let message = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
        return Err(SignatureError::Incomplete(message.to_owned()));
    }
    let canonical = canonical_request(request, style, &signature.signed_headers, payload_hash)?;
    let expected = key.sign(&string_to_sign(&signature.date_text, &signature.scope.text(), &canonical));
    compare(&expected, &signature.signature)
}

pub(super) fn compare(expected: &[u8; 32], signature: &str) -> Result<(), SignatureError> {
    let mut given = [0; 32];
    // What is not 64 digits is no signature, and as wrong as another.
    let is_digits = hex::decode_to_slice(signature, &mut given).is_ok();
    if is_digits && is_same(expected, &given) { Ok(()) } else { Err(SignatureError::Mismatch) }
}

pub(super) fn string_to_sign(date: &str, scope: &str, canonical: &str) -> String {
    format!("{ALGORITHM}\n{date}\n{scope}\n{}", hash(canonical.as_bytes()))
}

/// Whether the signature is of today: not from the future, not expired.
pub fn check_date(signature: &Signature, now: Timestamp) -> Result<(), SignatureError> {
    let day = signature.date_text.get(..8).unwrap_or("");
    if day != signature.scope.date {
        return Err(SignatureError::Scope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != '{day}', from '{}'.",
            signature.scope.date, signature.date_text
        )));
    }
    let skew = Duration::from_secs(MAX_SKEW_SECS.unsigned_abs());
    let latest = now + skew;
    if signature.date > latest {
        return Err(SignatureError::NotYetCurrent(format!(
            "Signature not yet current: {} is still later than {} ({} + 15 min.)",
            signature.date_text,
            latest.compact(),
            now.compact()
        )));
    }
    if let Some(secs) = signature.expires_secs {
        let end = signature.date + Duration::from_secs(secs.unsigned_abs());
        if end < now {
            return Err(SignatureError::PresignExpired(format!(
                "Signature expired: {} is now earlier than {}",
                end.compact(),
                now.compact()
            )));
        }
        return Ok(());
    }
    let earliest = now - skew;
    if signature.date < earliest {
        return Err(SignatureError::Expired(format!(
            "Signature expired: {} is now earlier than {} ({} - 15 min.)",
            signature.date_text,
            earliest.compact(),
            now.compact()
        )));
    }
    Ok(())
}

/// The last line of the canonical request: the hash of the body, or, for S3, what the client declares instead.
fn payload_hash(request: &Request<'_>, signature: &Signature, style: PathStyle) -> Result<String, SignatureError> {
    if style == PathStyle::S3 {
        let declared = request.header("x-amz-content-sha256");
        return match declared {
            Some(text) if text == "UNSIGNED-PAYLOAD" || text.starts_with("STREAMING-") => Ok(text.to_owned()),
            Some(text) if text == hash(request.body) => Ok(text.to_owned()),
            Some(_) => Err(SignatureError::ContentMismatch),
            None if signature.expires_secs.is_some() => Ok("UNSIGNED-PAYLOAD".to_owned()),
            None => Ok(hash(request.body)),
        };
    }
    Ok(hash(request.body))
}

/// Compares without telling by its duration where the difference is.
fn is_same(a: &[u8; 32], b: &[u8; 32]) -> bool {
    std::hint::black_box(a.iter().zip(b).fold(0, |differences, (a, b)| differences | (a ^ b))) == 0
}
