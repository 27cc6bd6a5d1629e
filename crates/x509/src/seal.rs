//! Private keys as they lie in the store: sealed with a key of the installation, each bound to its certificate's ARN.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::{Cloud, Error, Result, id};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

/// `purpose` names the kind of key, so that what one service sealed another does not open.
pub fn seal(cloud: &Cloud, purpose: &str, arn: &str, key: &[u8]) -> Result<String> {
    // Random nonces of 96 bits: keys are few.
    let nonce = id::random::<NONCE_LEN>();
    let mut sealed = key.to_vec();
    sealing_key(cloud, purpose)?
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(arn), &mut sealed)
        .map_err(Error::internal)?;
    let mut whole = nonce.to_vec();
    whole.extend_from_slice(&sealed);
    Ok(STANDARD.encode(whole))
}

pub fn open(cloud: &Cloud, purpose: &str, arn: &str, sealed: &str) -> Result<Vec<u8>> {
    let mut whole = STANDARD.decode(sealed).map_err(Error::internal)?;
    if whole.len() < NONCE_LEN {
        return Err(Error::internal("a sealed key is cut short"));
    }
    let mut body = whole.split_off(NONCE_LEN);
    let nonce = Nonce::try_assume_unique_for_key(&whole).map_err(Error::internal)?;
    let key = sealing_key(cloud, purpose)?.open_in_place(nonce, Aad::from(arn), &mut body).map_err(Error::internal)?;
    Ok(key.to_vec())
}

fn sealing_key(cloud: &Cloud, purpose: &str) -> Result<LessSafeKey> {
    let key = cloud.sealer.key_for(purpose);
    Ok(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &key).map_err(Error::internal)?))
}
