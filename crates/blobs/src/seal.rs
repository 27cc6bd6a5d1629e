//! Sealing and opening blocks.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

/// A blob's own key. It seals one body and no other, so that a block's number is all that its nonce needs.
pub type Key = [u8; 32];

pub const TAG_BYTES: usize = 16;

pub struct Cipher(LessSafeKey);

/// The bytes are not those that were sealed.
#[derive(Debug, PartialEq, Eq)]
pub struct Damaged;

pub fn random_key() -> Key {
    let mut key = [0; 32];
    if let Err(error) = getrandom::fill(&mut key) {
        panic!("the system gives no random numbers: {error}");
    }
    key
}

impl Cipher {
    pub fn new(key: &Key) -> Cipher {
        let Ok(key) = UnboundKey::new(&AES_256_GCM, key) else { unreachable!("the key has the algorithm's length") };
        Cipher(LessSafeKey::new(key))
    }

    /// Appends the sealed block to `out`.
    pub fn seal(&self, number: u64, block: &[u8], out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(block);
        let sealed = self.0.seal_in_place_separate_tag(nonce(number), Aad::empty(), &mut out[start..]);
        let Ok(tag) = sealed else { unreachable!("a block is shorter than the cipher's limit") };
        out.extend_from_slice(tag.as_ref());
    }

    /// Opens a block where it is.
    pub fn open<'a>(&self, number: u64, sealed: &'a mut [u8]) -> Result<&'a [u8], Damaged> {
        match self.0.open_in_place(nonce(number), Aad::empty(), sealed) {
            Ok(block) => Ok(block),
            Err(_) => Err(Damaged),
        }
    }
}

/// The body that `Stored::Small` holds.
pub fn open_small(key: &Key, mut sealed: Vec<u8>) -> Result<Vec<u8>, super::ReadError> {
    let length = Cipher::new(key).open(0, &mut sealed).map(<[u8]>::len).map_err(|_| super::ReadError::Damaged)?;
    sealed.truncate(length);
    Ok(sealed)
}

fn nonce(number: u64) -> Nonce {
    let mut bytes = [0; NONCE_LEN];
    bytes[..8].copy_from_slice(&number.to_le_bytes());
    Nonce::assume_unique_for_key(bytes)
}
