//! Temporary credentials that need no storage: the session token carries the principal and its end, sealed with a
//! secret of this installation; the secret key is derived from the token. They outlive a restart, and nobody else can
//! make one.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac};
use schema::Result;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use store::Store;

use crate::account::Account;
use crate::id;
use crate::principal::Principal;
use crate::tags::Tags;
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
    #[serde(default)]
    pub facts: SessionFacts,
}

/// What was said about a session when it was made, for condition keys and for sessions made from it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SessionFacts {
    /// `aws:PrincipalTag/…`, before those of the role or user.
    pub tags: Tags,
    /// Keys of the tags that sessions made from this one inherit.
    pub transitive_tags: Vec<String>,
    pub source_identity: Option<String>,
    /// The ARN of the instance that the credentials were delivered to.
    pub instance: Option<String>,
}

/// What `Sealer::seal` puts into a token.
#[derive(Clone, Debug)]
pub struct NewSession {
    pub principal: Principal,
    pub policies: Vec<String>,
    pub facts: SessionFacts,
    pub expiration: Timestamp,
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

    pub fn seal(&self, new: NewSession, now: Timestamp) -> Result<TemporaryCredentials> {
        let NewSession { principal, policies, facts, expiration } = new;
        let access_key = temporary_key(principal.account());
        let session = Session {
            access_key: access_key.clone(),
            principal,
            expires_ms: expiration.millis(),
            policies,
            issued_ms: now.millis(),
            facts,
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

    /// Text that only this installation reads: what a denial says to those who may decode it.
    pub fn conceal(&self, text: &str) -> String {
        let nonce = id::random::<16>();
        let mut sealed = nonce.to_vec();
        sealed.extend(self.stream(&nonce, text.as_bytes()));
        let tag = self.mac(b"message", &sealed);
        sealed.extend_from_slice(&tag[..16]);
        URL_SAFE_NO_PAD.encode(&sealed)
    }

    /// The text that `conceal` hid; None unless this installation did.
    pub fn reveal(&self, concealed: &str) -> Option<String> {
        let sealed = URL_SAFE_NO_PAD.decode(concealed).ok()?;
        let (body, tag) = sealed.split_at_checked(sealed.len().checked_sub(16)?)?;
        let mut mac = self.keyed(b"message");
        mac.update(body);
        mac.verify_truncated_left(tag).ok()?;
        let (nonce, hidden) = body.split_at_checked(16)?;
        String::from_utf8(self.stream(nonce, hidden)).ok()
    }

    /// The data with a key stream over it, which the nonce and a counter make: the same again takes it off.
    fn stream(&self, nonce: &[u8], data: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(data.len());
        for (counter, block) in data.chunks(32).enumerate() {
            let seed = [nonce, &(counter as u64).to_be_bytes()].concat();
            out.extend(block.iter().zip(self.mac(b"stream", &seed)).map(|(byte, key)| byte ^ key));
        }
        out
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

/// RFC 4648's alphabet, which access keys are written in.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// `ASIA` and sixteen characters: eight tell the account (as keys of AWS do in their way), eight are random.
fn temporary_key(account: Option<&Account>) -> String {
    let number: u64 = account.and_then(|account| account.as_str().parse().ok()).unwrap_or(0);
    let random = u64::from_be_bytes(id::random::<8>());
    let letters = |number: u64| (0..8).rev().map(move |at| char::from(BASE32[(number >> (5 * at) & 31) as usize]));
    "ASIA".chars().chain(letters(number)).chain(letters(random)).collect()
}

/// The account that a temporary access key (`ASIA…`) tells.
pub fn account_of_key(access_key: &str) -> Option<Account> {
    let letters = access_key.strip_prefix("ASIA").filter(|rest| rest.len() == 16)?.get(..8)?;
    let digit = |letter: u8| BASE32.iter().position(|known| *known == letter);
    let number = letters.bytes().try_fold(0, |number: u64, letter| Some(number << 5 | digit(letter)? as u64))?;
    format!("{number:012}").parse().ok()
}
