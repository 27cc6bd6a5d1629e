//! Certificates and their private keys, for the services that keep them: read, checked against each other, and sealed.

pub mod facts;
pub mod pair;
pub mod pem;
pub mod seal;

use kernel::Result;
use kernel::certificates::KeyedCertificate;

use facts::Facts;

/// A kept certificate as TLS is terminated with it. `leaf` and `chain` are PEM, `key` is DER.
pub fn keyed(facts: Facts, leaf: &str, chain: Option<&str>, key: Vec<u8>) -> Result<KeyedCertificate> {
    let mut whole = pem::certificates(leaf.as_bytes()).unwrap_or_default();
    let mut rest = chain.and_then(|chain| pem::certificates(chain.as_bytes())).unwrap_or_default();
    // A root is the client's to know; sending it only costs bytes.
    if rest.last().and_then(|der| facts::read(der)).is_some_and(|facts| facts.self_issued) {
        rest.pop();
    }
    whole.append(&mut rest);
    Ok(KeyedCertificate {
        names: facts.names,
        chain: whole,
        key,
        elliptic: facts.elliptic,
        key_bits: facts.key_bits,
        not_before_secs: facts.not_before_secs,
        not_after_secs: facts.not_after_secs,
    })
}
