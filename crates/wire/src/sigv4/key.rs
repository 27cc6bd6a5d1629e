//! Signing keys.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::{Scope, TERMINATOR};

/// A key for one day, Region and service.
#[derive(Clone, Copy)]
pub struct SigningKey([u8; 32]);

impl SigningKey {
    pub fn derive(secret: &str, scope: &Scope) -> SigningKey {
        let date = mac(format!("AWS4{secret}").as_bytes(), scope.date.as_bytes());
        let region = mac(&date, scope.region.as_bytes());
        let service = mac(&region, scope.service.as_bytes());
        SigningKey(mac(&service, TERMINATOR.as_bytes()))
    }

    /// The signature of a string to sign.
    pub fn sign(&self, string_to_sign: &str) -> [u8; 32] {
        mac(&self.0, string_to_sign.as_bytes())
    }
}

fn mac(key: &[u8], message: &[u8]) -> [u8; 32] {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// Derived keys by secret and scope, so that a busy client costs one HMAC a request and not five.
#[derive(Default)]
pub struct KeyCache {
    keys: Mutex<HashMap<(String, String), SigningKey>>,
}

impl KeyCache {
    /// So many are kept; then all are forgotten.
    const LIMIT: usize = 4096;

    pub fn get(&self, secret: &str, scope: &Scope) -> SigningKey {
        let name = (secret.to_owned(), scope.text());
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = keys.get(&name) {
            return *key;
        }
        if keys.len() >= KeyCache::LIMIT {
            keys.clear();
        }
        let key = SigningKey::derive(secret, scope);
        keys.insert(name, key);
        key
    }
}
