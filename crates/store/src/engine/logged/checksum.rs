//! Checksums (XXH3, 64 bits) over what the bytes are and where they belong, so that whole blocks at a wrong place are
//! found out too.

use twox_hash::XxHash3_64;

pub(super) const CHECKSUM_BYTES: usize = 8;

/// Of a key, for filters.
pub(super) fn hash(key: &[u8]) -> u64 {
    XxHash3_64::oneshot(key)
}

/// Of `bytes` at `offset` in the file that `file` tells from others.
pub(super) fn checksum(file: u64, offset: u64, bytes: &[u8]) -> u64 {
    XxHash3_64::oneshot(bytes) ^ mix(mix(file) ^ offset)
}

/// Spreads each bit over all (the finalizer of SplitMix64).
fn mix(mut word: u64) -> u64 {
    word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    word ^ (word >> 31)
}
