//! Session tokens of metadata version 2. They need no memory: a token carries its instance and its end, under a secret
//! that lives as long as the program; after a restart clients get a new one when theirs is refused.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use hmac::{Hmac, Mac};
use kernel::{Timestamp, id};
use sha2::Sha256;

pub struct Tokens {
    secret: [u8; 32],
}

impl Default for Tokens {
    fn default() -> Tokens {
        Tokens { secret: id::random() }
    }
}

impl Tokens {
    /// A token for the instance that holds for `ttl_secs` of the machine's own time, as a socket's time-outs do.
    pub fn make(&self, instance_id: &str, ttl_secs: u32) -> String {
        let ends_secs = Timestamp::wall().secs() + i64::from(ttl_secs);
        let mut bytes = ends_secs.to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.keyed(instance_id, ends_secs).finalize().into_bytes());
        URL_SAFE.encode(bytes)
    }

    pub fn is_valid(&self, token: &str, instance_id: &str) -> bool {
        let Ok(bytes) = URL_SAFE.decode(token) else { return false };
        let Some((ends, tag)) = bytes.split_first_chunk::<8>() else { return false };
        let ends_secs = i64::from_be_bytes(*ends);
        self.keyed(instance_id, ends_secs).verify_slice(tag).is_ok() && Timestamp::wall().secs() < ends_secs
    }

    fn keyed(&self, instance_id: &str, ends_secs: i64) -> Hmac<Sha256> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.secret) else { unreachable!("any length is a key") };
        mac.update(&ends_secs.to_be_bytes());
        mac.update(instance_id.as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::Tokens;

    #[test]
    fn a_token_is_its_instances_until_it_ends() {
        let tokens = Tokens::default();
        let token = tokens.make("i-1", 60);
        assert!(tokens.is_valid(&token, "i-1"));
        assert!(!tokens.is_valid(&token, "i-2"));
        assert!(!tokens.is_valid(&tokens.make("i-1", 0), "i-1"));
        assert!(!Tokens::default().is_valid(&token, "i-1"));
        assert!(!tokens.is_valid("", "i-1") && !tokens.is_valid("AAAA", "i-1"));
    }
}
