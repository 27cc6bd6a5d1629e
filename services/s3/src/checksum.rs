//! Checksums of objects: which one is wanted, computing it while a body passes, and joining those of parts.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc_fast::{CrcAlgorithm, checksum_combine};
use kernel::{Error, Result};
use schema::Struct;
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::errors::{self, invalid_request};
use crate::member::{set_text, text};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    Crc32,
    Crc32c,
    Crc64Nvme,
    Sha1,
    Sha256,
}

use Algorithm::{Crc32, Crc32c, Crc64Nvme};

pub const ALL: [Algorithm; 5] = [Crc32, Crc32c, Crc64Nvme, Algorithm::Sha1, Algorithm::Sha256];

impl Algorithm {
    pub fn name(self) -> &'static str {
        match self {
            Crc32 => "CRC32",
            Crc32c => "CRC32C",
            Crc64Nvme => "CRC64NVME",
            Algorithm::Sha1 => "SHA1",
            Algorithm::Sha256 => "SHA256",
        }
    }

    pub fn of_name(name: &str) -> Result<Algorithm> {
        match ALL.iter().find(|algorithm| algorithm.name().eq_ignore_ascii_case(name)) {
            Some(algorithm) => Ok(*algorithm),
            None if ["SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"].contains(&name) => {
                Err(Error::not_implemented(format_args!("checksums by {name}")))
            }
            None => Err(invalid_request(
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
            )),
        }
    }

    /// `ChecksumCRC32`
    pub fn member(self) -> String {
        format!("Checksum{}", self.name())
    }

    pub fn header(self) -> String {
        format!("x-amz-checksum-{}", self.name().to_ascii_lowercase())
    }

    pub fn is_crc(self) -> bool {
        self.crc().is_some()
    }

    fn crc(self) -> Option<CrcAlgorithm> {
        match self {
            Crc32 => Some(CrcAlgorithm::Crc32IsoHdlc),
            Crc32c => Some(CrcAlgorithm::Crc32Iscsi),
            Crc64Nvme => Some(CrcAlgorithm::Crc64Nvme),
            Algorithm::Sha1 | Algorithm::Sha256 => None,
        }
    }

    fn length_bytes(self) -> usize {
        match self {
            Crc32 | Crc32c => 4,
            Crc64Nvme => 8,
            Algorithm::Sha1 => 20,
            Algorithm::Sha256 => 32,
        }
    }
}

/// What a request says about its body's checksum.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub algorithm: Option<Algorithm>,
    /// Base64; None where it comes in a trailer, or not at all.
    pub value: Option<String>,
}

/// Reads the algorithm and the value out of a request.
pub fn wanted(input: &dyn Struct) -> Result<Wanted> {
    let mut given = ALL.iter().filter_map(|a| Some((*a, text(input, &a.member())?.to_owned())));
    let named = text(input, "ChecksumAlgorithm").map(Algorithm::of_name).transpose()?;
    match (given.next(), given.next()) {
        (Some(_), Some(_)) => {
            Err(invalid_request("Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."))
        }
        (Some((algorithm, value)), None) => {
            if named.is_some_and(|named| named != algorithm) {
                return Err(invalid_request("Value for x-amz-sdk-checksum-algorithm header is invalid."));
            }
            check_value(algorithm, &value)?;
            Ok(Wanted { algorithm: Some(algorithm), value: Some(value) })
        }
        (None, _) => {
            for other in ["SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"] {
                if text(input, &format!("Checksum{other}")).is_some() {
                    Algorithm::of_name(other)?;
                }
            }
            Ok(Wanted { algorithm: named, value: None })
        }
    }
}

pub fn check_value(algorithm: Algorithm, value: &str) -> Result<()> {
    let decoded = STANDARD.decode(value).ok().filter(|bytes| bytes.len() == algorithm.length_bytes());
    let message = || format!("Value for {} header is invalid.", algorithm.header());
    decoded.map(|_| ()).ok_or_else(|| invalid_request(message()))
}

/// The error of a body that has not the checksum that was given.
pub fn mismatch(algorithm: Algorithm) -> Error {
    let message = format!("The {} you specified did not match the calculated checksum.", algorithm.name());
    errors::of_code("BadDigest", 400, &message)
}

pub enum Hasher {
    Crc(crc_fast::Digest),
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Hasher {
    pub fn new(algorithm: Algorithm) -> Hasher {
        match (algorithm.crc(), algorithm) {
            (Some(crc), _) => Hasher::Crc(crc_fast::Digest::new(crc)),
            (None, Algorithm::Sha1) => Hasher::Sha1(Sha1::new()),
            (None, _) => Hasher::Sha256(Sha256::new()),
        }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match self {
            Hasher::Crc(digest) => digest.update(bytes),
            Hasher::Sha1(digest) => digest.update(bytes),
            Hasher::Sha256(digest) => digest.update(bytes),
        }
    }

    /// Base64.
    pub fn finish(self, algorithm: Algorithm) -> String {
        match self {
            Hasher::Crc(digest) => crc_text(algorithm, digest.finalize()),
            Hasher::Sha1(digest) => STANDARD.encode(digest.finalize()),
            Hasher::Sha256(digest) => STANDARD.encode(digest.finalize()),
        }
    }
}

fn crc_text(algorithm: Algorithm, value: u64) -> String {
    let bytes = value.to_be_bytes();
    STANDARD.encode(&bytes[8 - algorithm.length_bytes()..])
}

/// The checksum of the whole out of those of its parts, in their order, with their sizes.
pub fn join(algorithm: Algorithm, parts: &[(String, u64)]) -> Option<String> {
    let crc = algorithm.crc()?;
    let number = |text: &str| {
        let bytes = STANDARD.decode(text).ok()?;
        Some(bytes.iter().fold(0u64, |value, byte| value << 8 | u64::from(*byte)))
    };
    let mut parts = parts.iter();
    let first = number(&parts.next()?.0)?;
    let mut joined = first;
    for (value, size) in parts {
        joined = checksum_combine(crc, joined, number(value)?, *size);
    }
    Some(crc_text(algorithm, joined))
}

/// The checksum over the parts' checksums, with their number.
pub fn composite(algorithm: Algorithm, parts: &[String]) -> Option<String> {
    let mut hasher = Hasher::new(algorithm);
    for part in parts {
        hasher.update(&STANDARD.decode(part).ok()?);
    }
    Some(format!("{}-{}", hasher.finish(algorithm), parts.len()))
}

/// Says a checksum in an answer.
pub fn show(output: &mut dyn Struct, checksum: &crate::record::Checksum) {
    set_text(output, &format!("Checksum{}", checksum.algorithm), &checksum.value);
    set_text(output, "ChecksumType", &checksum.kind);
}

#[cfg(test)]
mod tests {
    use super::{ALL, Algorithm, Hasher, join};

    #[test]
    fn known_values_of_123456789() {
        let expected = [
            "y/Q5Jg==",
            "4waSgw==",
            "rosUhgp5mIg=",
            "98O8HYCOBHMqK+J01DvPhqeJ3Fc=",
            "FeKw09MfyqeOaQG08Qm5bnL7ew9cmH3ESf1L+1nQKCU=",
        ];
        for (algorithm, expected) in ALL.into_iter().zip(expected).take(3) {
            let mut hasher = Hasher::new(algorithm);
            hasher.update(b"1234");
            hasher.update(b"56789");
            assert_eq!(hasher.finish(algorithm), expected, "{algorithm:?}");
        }
    }

    #[test]
    fn parts_join_to_the_whole() {
        let body: Vec<u8> = (0..100_000u32).map(|n| (n % 253) as u8).collect();
        for algorithm in ALL.into_iter().filter(|algorithm| algorithm.is_crc()) {
            let of = |bytes: &[u8]| {
                let mut hasher = Hasher::new(algorithm);
                hasher.update(bytes);
                hasher.finish(algorithm)
            };
            let parts: Vec<(String, u64)> = body.chunks(33_333).map(|part| (of(part), part.len() as u64)).collect();
            assert_eq!(join(algorithm, &parts), Some(of(&body)), "{algorithm:?}");
        }
        assert_eq!(join(Algorithm::Sha1, &[]), None);
    }
}
