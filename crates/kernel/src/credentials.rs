//! Temporary credentials that need no storage: the session token carries the principal and its end, sealed with a
//! secret of this installation; the secret key is derived from the token. They outlive a restart, and nobody else can
//! make one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use hmac::{Hmac, Mac};
use schema::Result;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use store::Store;

use crate::id;
use crate::principal::Principal;
use clock::Timestamp;

const KEY: &str = "cloud/secrets/session";

/// What STS gives out.
#[derive(Clone, Debug)]
pub struct TemporaryCredentials {
    /// `ASIA…`
    pub access_key: String,
    pub secret: String,
    pub session_token: String,
    pub expiration: Timestamp,
}

/// What a session token says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub access_key: String,
    pub principal: Principal,
    /// Milliseconds since 1970.
    pub expires_ms: i64,
    /// Session policies, as JSON documents.
    #[serde(default)]
    pub policies: Vec<String>,
    /// When the session began: `aws:TokenIssueTime`.
    pub issued_ms: i64,
}

pub struct Sealer {
    key: [u8; 32],
}

impl Sealer {
    pub(crate) fn load(store: &Store) -> Result<Sealer> {
        let stored: Option<String> = store.read().get(KEY)?;
        if let Some(key) = stored.and_then(|text| hex::decode(text).ok()).and_then(|bytes| bytes.try_into().ok()) {
            return Ok(Sealer { key });
        }
        let key = id::random::<32>();
        store.write_blocking::<_, schema::Error, _>(move |writer| Ok(writer.put(KEY, &hex::encode(key))?))?;
        Ok(Sealer { key })
    }

    /// Makes credentials for `principal` that end at `expiration`.
    pub fn seal(
        &self,
        principal: Principal,
        policies: Vec<String>,
        now: Timestamp,
        expiration: Timestamp,
    ) -> Result<TemporaryCredentials> {
        let access_key = id::unique("ASIA")[..20].to_owned();
        let session = Session {
            access_key: access_key.clone(),
            principal,
            expires_ms: expiration.millis(),
            policies,
            issued_ms: now.millis(),
        };
        let mut sealed = serde_json::to_vec(&session).map_err(schema::Error::internal)?;
        let tag = self.mac(b"token", &sealed);
        sealed.extend_from_slice(&tag);
        let session_token = STANDARD_NO_PAD.encode(&sealed);
        Ok(TemporaryCredentials { access_key, secret: self.secret(&session_token), session_token, expiration })
    }

    /// What the token says, and the secret key that goes with it; None unless this installation made it. The caller
    /// compares access key and expiration.
    pub fn open(&self, session_token: &str) -> Option<(Session, String)> {
        let sealed = STANDARD_NO_PAD.decode(session_token).ok()?;
        let (body, tag) = sealed.split_at_checked(sealed.len().checked_sub(32)?)?;
        let mut mac = self.keyed(b"token");
        mac.update(body);
        mac.verify_slice(tag).ok()?;
        let session = serde_json::from_slice(body).ok()?;
        Some((session, self.secret(session_token)))
    }

    /// A key of this installation for one purpose, such as sealing what a service keeps.
    pub fn key_for(&self, purpose: &str) -> [u8; 32] {
        let mut key = [0; 32];
        key.copy_from_slice(&self.mac(b"key", purpose.as_bytes()));
        key
    }

    fn secret(&self, session_token: &str) -> String {
        base64::engine::general_purpose::STANDARD.encode(&self.mac(b"secret", session_token.as_bytes())[..30])
    }

    fn mac(&self, purpose: &[u8], data: &[u8]) -> Vec<u8> {
        let mut mac = self.keyed(purpose);
        mac.update(data);
        mac.finalize().into_bytes().to_vec()
    }

    fn keyed(&self, purpose: &[u8]) -> Hmac<Sha256> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) else { unreachable!("any length is a key") };
        mac.update(purpose);
        mac.update(&[0]);
        mac
    }
}
