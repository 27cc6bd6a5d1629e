//! Certificates that instances trust: the host's public bundle and the caller's own.
//!
//! OpenSSL's directory lookup wants a file named for a hash of the subject: SHA-1 over the canonical encoding of the
//! name (each value as a UTF8String in lower case with single spaces), its first four bytes read little-endian.

use std::io;

use base64::Engine;
use sha1::{Digest, Sha1};

/// Where distributions keep the public bundle.
const HOST_BUNDLES: [&str; 3] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
];

/// The host's public bundle; empty if the host has none.
pub fn host_bundle() -> Vec<u8> {
    HOST_BUNDLES.iter().find_map(|path| std::fs::read(path).ok()).unwrap_or_default()
}

/// OpenSSL's hash of the subject of a PEM certificate, as `openssl x509 -subject_hash` prints it.
pub fn subject_hash(pem: &str) -> io::Result<String> {
    let bad = || io::Error::new(io::ErrorKind::InvalidData, "not a PEM certificate");
    let body: String = pem
        .lines()
        .skip_while(|line| *line != "-----BEGIN CERTIFICATE-----")
        .skip(1)
        .take_while(|line| *line != "-----END CERTIFICATE-----")
        .collect();
    let der = base64::engine::general_purpose::STANDARD.decode(body.trim()).map_err(|_| bad())?;
    let subject = subject(&der).ok_or_else(bad)?;
    let canonical = canonical(subject).ok_or_else(bad)?;
    let digest = Sha1::digest(&canonical);
    Ok(format!("{:08x}", u32::from_le_bytes([digest[0], digest[1], digest[2], digest[3]])))
}

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const UTF8_STRING: u8 = 0x0c;
const PRINTABLE_STRING: u8 = 0x13;
const TELETEX_STRING: u8 = 0x14;
const IA5_STRING: u8 = 0x16;
const VERSION: u8 = 0xa0;

/// One DER element: its tag, its content, and what follows.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, mut rest) = rest.split_first()?;
    let mut length = usize::from(*first);
    if length > 0x80 {
        let count = length & 0x7f;
        if count > 4 || rest.len() < count {
            return None;
        }
        length = rest[..count].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        rest = &rest[count..];
    }
    (rest.len() >= length).then(|| (*tag, &rest[..length], &rest[length..]))
}

/// The content of the subject: after the optional version come serial, algorithm, issuer and validity.
fn subject(der: &[u8]) -> Option<&[u8]> {
    let (_, certificate, _) = element(der)?;
    let (_, mut rest, _) = element(certificate)?;
    if rest.first() == Some(&VERSION) {
        rest = element(rest)?.2;
    }
    for _ in 0..4 {
        rest = element(rest)?.2;
    }
    let (tag, content, _) = element(rest)?;
    (tag == SEQUENCE).then_some(content)
}

/// The relative names one after another, without the outer sequence's header.
fn canonical(mut names: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    while !names.is_empty() {
        let (_, mut attributes, rest) = element(names)?;
        let mut set = Vec::new();
        while !attributes.is_empty() {
            let (_, attribute, more) = element(attributes)?;
            let (oid_tag, oid, value) = element(attribute)?;
            let (tag, text, _) = element(value)?;
            let mut pair = encode(oid_tag, oid);
            if matches!(tag, UTF8_STRING | PRINTABLE_STRING | TELETEX_STRING | IA5_STRING) {
                let text: Vec<&[u8]> = text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
                pair.extend(encode(UTF8_STRING, &text.join(&b' ').to_ascii_lowercase()));
            } else {
                pair.extend(encode(tag, text));
            }
            set.extend(encode(SEQUENCE, &pair));
            attributes = more;
        }
        out.extend(encode(SET, &set));
        names = rest;
    }
    Some(out)
}

fn encode(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match content.len() {
        length @ 0..0x80 => out.push(length as u8),
        length => {
            let bytes = length.to_be_bytes();
            let start = bytes.iter().take_while(|byte| **byte == 0).count();
            out.push(0x80 | (bytes.len() - start) as u8);
            out.extend(&bytes[start..]);
        }
    }
    out.extend(content);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Debian names its links by the hash, so the host's own certificates are the expected values.
    #[test]
    fn hashes_are_those_of_openssl() {
        let links = std::fs::read_dir("/etc/ssl/certs").expect("the host's certificates").flatten();
        let mut checked = 0;
        for link in links {
            let name = link.file_name().into_string().expect("a name");
            let Some(hash) = name.strip_suffix(".0").filter(|hash| hash.len() == 8) else { continue };
            let pem = std::fs::read_to_string(link.path()).expect("a certificate");
            assert_eq!(subject_hash(&pem).expect("hashed"), hash, "{}", link.path().display());
            checked += 1;
        }
        assert!(checked > 50, "only {checked} certificates found");
        assert!(subject_hash("nonsense").is_err());
    }
}
