//! Certificates that listeners present, and which of them a client gets: the best of those that fit the name that it
//! asks for (SNI) and the signatures that it understands, else the listener's default one.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html>

use std::sync::Arc;

use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::tls::BadTls;

/// A certificate with its private key.
pub struct Certificate {
    facts: CertificateFacts,
    key: Arc<CertifiedKey>,
}

/// What the choice between certificates is made by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CertificateFacts {
    /// Opaque.
    pub id: Arc<str>,
    /// The DNS names that it is for; the first label may be `*`.
    pub names: Vec<String>,
    pub elliptic: bool,
    pub key_bits: u32,
    /// Seconds since 1970.
    pub not_before_secs: i64,
    pub not_after_secs: i64,
}

impl Certificate {
    /// `chain` in DER, the leaf first; `key` in DER, as PKCS #8.
    pub fn new(mut facts: CertificateFacts, chain: Vec<Vec<u8>>, key: &[u8]) -> Result<Certificate, BadTls> {
        let key = PrivateKeyDer::try_from(key).map_err(|error| BadTls(error.to_owned()))?;
        let key = any_supported_type(&key).map_err(|error| BadTls(error.to_string()))?;
        if chain.is_empty() {
            return Err(BadTls("a certificate chain is empty".to_owned()));
        }
        facts.names.iter_mut().for_each(|name| name.make_ascii_lowercase());
        let chain = chain.into_iter().map(CertificateDer::from).collect();
        Ok(Certificate { facts, key: Arc::new(CertifiedKey::new(chain, key)) })
    }

    pub fn facts(&self) -> &CertificateFacts {
        &self.facts
    }

    fn suits(&self, schemes: &[SignatureScheme]) -> bool {
        self.key.key.choose_scheme(schemes).is_some()
    }
}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Certificate").field(&self.facts).finish()
    }
}

/// A listener's certificates; the first one is the default.
#[derive(Debug)]
pub(crate) struct Choice(pub(crate) Vec<Arc<Certificate>>);

impl ResolvesServerCert for Choice {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let now = clock::Timestamp::wall().secs();
        let suits = |certificate: &Certificate| certificate.suits(hello.signature_schemes());
        let facts = self.0.iter().map(|certificate| (certificate.facts(), suits(certificate)));
        let chosen = choose(facts, hello.server_name(), now)?;
        Some(self.0.get(chosen)?.key.clone())
    }
}

/// The index of the best certificate for `name`. Each comes with whether the client understands its signatures.
fn choose<'a>(
    all: impl Iterator<Item = (&'a CertificateFacts, bool)>,
    name: Option<&str>,
    now_secs: i64,
) -> Option<usize> {
    let Some(name) = name.map(str::to_ascii_lowercase) else { return Some(0) };
    let fitting = all.enumerate().filter(|(_, (facts, suits))| *suits && facts.names.iter().any(|n| fits(n, &name)));
    let rank = |facts: &CertificateFacts| {
        let valid = facts.not_before_secs <= now_secs && now_secs < facts.not_after_secs;
        (facts.elliptic, valid, facts.key_bits, facts.not_after_secs - facts.not_before_secs)
    };
    // Of equals the one that was added first.
    let best = fitting.reduce(|best, next| if rank(next.1.0) > rank(best.1.0) { next } else { best });
    Some(best.map_or(0, |(index, _)| index))
}

/// Whether a certificate's name, whose first label may be `*`, is for this host; both in lower case.
fn fits(pattern: &str, host: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(parent) => host.split_once('.').is_some_and(|(label, rest)| !label.is_empty() && rest == parent),
        None => pattern == host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(names: &[&str], elliptic: bool, key_bits: u32) -> CertificateFacts {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        CertificateFacts { names, elliptic, key_bits, not_after_secs: 1000, ..CertificateFacts::default() }
    }

    fn check(all: &[(CertificateFacts, bool)], name: Option<&str>, expected: usize) {
        let chosen = choose(all.iter().map(|(facts, suits)| (facts, *suits)), name, 500);
        assert_eq!(chosen, Some(expected), "{name:?}");
    }

    #[test]
    fn a_client_gets_the_certificate_of_the_name_that_it_asks_for() {
        let all = [
            (facts(&["default.example"], false, 2048), true),
            (facts(&["*.a.example", "a.example"], false, 2048), true),
            (facts(&["b.example"], false, 2048), true),
        ];
        check(&all, None, 0);
        check(&all, Some("elsewhere.example"), 0);
        check(&all, Some("A.example"), 1);
        check(&all, Some("www.a.example"), 1);
        check(&all, Some("x.www.a.example"), 0);
        check(&all, Some("b.example"), 2);
    }

    #[test]
    fn the_best_of_several_is_elliptic_valid_and_long() {
        let expired = CertificateFacts { not_after_secs: 100, ..facts(&["a.example"], false, 4096) };
        let rsa = [
            (facts(&["other.example"], false, 2048), true),
            (expired, true),
            (facts(&["a.example"], false, 2048), true),
            (facts(&["a.example"], false, 3072), true),
            (facts(&["a.example"], false, 3072), true),
        ];
        check(&rsa, Some("a.example"), 3);
        let mut both = rsa.to_vec();
        both.push((facts(&["*.example"], true, 256), true));
        check(&both, Some("a.example"), 5);
        both[5].1 = false;
        check(&both, Some("a.example"), 3);
    }
}
