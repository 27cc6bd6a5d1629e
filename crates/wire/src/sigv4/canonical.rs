//! The canonical form of a request: what both sides hash.

use sha2::{Digest, Sha256};

use super::SignatureError;
use crate::Request;

/// How the path enters the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// Normalised, and its percent-encoding encoded once more: every service but S3.
    Normalized,
    /// The same without normalising; some clients can be told to.
    Unnormalized,
    /// As sent, encoded once: S3, in whose keys `a//b` and `a/./b` are names.
    S3,
}

/// The canonical request. `payload_hash` is the text that stands in its last line.
pub(super) fn canonical_request(
    request: &Request<'_>,
    style: PathStyle,
    signed_headers: &[String],
    payload_hash: &str,
) -> Result<String, SignatureError> {
    let mut out = String::with_capacity(512);
    out.push_str(request.method);
    out.push('\n');
    path(&mut out, request.path, style);
    out.push('\n');
    query(&mut out, request.query);
    out.push('\n');
    for name in signed_headers {
        out.push_str(name);
        out.push(':');
        header(&mut out, request, name)?;
        out.push('\n');
    }
    out.push('\n');
    out.push_str(&signed_headers.join(";"));
    out.push('\n');
    out.push_str(payload_hash);
    Ok(out)
}

/// Lower-case hexadecimal SHA-256.
pub(super) fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn path(out: &mut String, raw: &str, style: PathStyle) {
    match style {
        PathStyle::S3 => encode(out, &decode(raw.as_bytes(), false), true),
        PathStyle::Unnormalized => encode(out, raw.as_bytes(), true),
        PathStyle::Normalized => {
            let mut kept: Vec<&str> = Vec::new();
            for segment in raw.split('/') {
                match segment {
                    "" | "." => {}
                    ".." => drop(kept.pop()),
                    other => kept.push(other),
                }
            }
            out.push('/');
            encode(out, kept.join("/").as_bytes(), true);
            if !kept.is_empty() && raw.ends_with('/') {
                out.push('/');
            }
        }
    }
    if raw.is_empty() && !matches!(style, PathStyle::Normalized) {
        out.push('/');
    }
}

/// Sorted by encoded name, then by encoded value; the signature itself is left out.
fn query(out: &mut String, raw: &str) {
    let mut pairs: Vec<(String, String)> = raw
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (key, value) = part.split_once('=').unwrap_or((part, ""));
            let mut pair = (String::new(), String::new());
            encode(&mut pair.0, &decode(key.as_bytes(), true), false);
            encode(&mut pair.1, &decode(value.as_bytes(), true), false);
            pair
        })
        .filter(|(key, _)| key != "X-Amz-Signature")
        .collect();
    pairs.sort();
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push('&');
        }
        out.push_str(key);
        out.push('=');
        out.push_str(value);
    }
}

/// A header's values, trimmed, with runs of spaces made one, joined by commas.
fn header(out: &mut String, request: &Request<'_>, name: &str) -> Result<(), SignatureError> {
    let mut values = request.headers.get_all(name).iter().peekable();
    if values.peek().is_none() {
        return Err(SignatureError::Scope(format!("'{name}' is signed but is not in the request.")));
    }
    let mut first = true;
    for value in values {
        if !first {
            out.push(',');
        }
        first = false;
        let text = String::from_utf8_lossy(value.as_bytes());
        let mut words = text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
        if let Some(word) = words.next() {
            out.push_str(word);
        }
        for word in words {
            out.push(' ');
            out.push_str(word);
        }
    }
    Ok(())
}

/// Percent-encodes all but unreserved characters, and slashes where they are kept.
pub(super) fn encode(out: &mut String, bytes: &[u8], keep_slashes: bool) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(*byte)),
            b'/' if keep_slashes => out.push('/'),
            _ => {
                out.push('%');
                out.push(char::from(DIGITS[usize::from(byte >> 4)]));
                out.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
}

/// Undoes percent-encoding where it is well-formed and leaves it where not: whatever it says, it only has to be the same
/// on both sides.
fn decode(bytes: &[u8], plus: bool) -> Vec<u8> {
    let digit = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(16)).map(|d| d as u8);
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 2;
            }
            (b'+', ..) if plus => out.push(b' '),
            (other, ..) => out.push(other),
        }
        at += 1;
    }
    out
}
