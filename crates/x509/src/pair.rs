//! A certificate, its private key and its chain, as somebody gives them: whether they belong together.

use std::time::Duration;

use kernel::Timestamp;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

use crate::facts::{self, Facts};
use crate::pem;

/// Keys that can be used here; AWS knows RSA_1024 and EC_secp521r1 as well.
const ALGORITHMS: [&str; 5] = ["RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1"];

/// What was given, checked. In DER.
pub struct Pair {
    pub leaf: Vec<u8>,
    pub chain: Vec<Vec<u8>>,
    pub key: PrivateKeyDer<'static>,
    pub facts: Facts,
    pub algorithm: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    NotPem,
    MoreThanOne,
    ChainNotPem,
    /// A key of so many bits, of a kind that TLS here does not do.
    Algorithm {
        bits: u32,
    },
    KeyUnsupported,
    KeyOfAnother,
    NotValidNow,
    NotSelfSigned,
    ChainOfAnother,
}

/// Reads what is in PEM. Without a chain the certificate has to be signed by itself, if `alone` says so.
pub fn check(certificate: &[u8], key: &[u8], chain: Option<&[u8]>, alone: bool) -> Result<Pair, Problem> {
    let mut found = pem::certificates(certificate).unwrap_or_default();
    if found.len() > 1 {
        return Err(Problem::MoreThanOne);
    }
    let leaf = found.pop().ok_or(Problem::NotPem)?;
    let facts = facts::read(&leaf).ok_or(Problem::NotPem)?;
    let chain = match chain {
        None => Vec::new(),
        Some(text) => pem::certificates(text).filter(|found| !found.is_empty()).ok_or(Problem::ChainNotPem)?,
    };
    let algorithm = facts.algorithm.clone().unwrap_or_default();
    if !ALGORITHMS.contains(&algorithm.as_str()) {
        return Err(Problem::Algorithm { bits: facts.key_bits });
    }
    let key = pem::private_key(key).ok_or(Problem::KeyUnsupported)?;
    let signer = rustls::crypto::ring::sign::any_supported_type(&key).map_err(|_| Problem::KeyUnsupported)?;
    let public = signer.public_key().map(|public| public.to_vec());
    if public.is_none() || public != facts::public_key(&leaf) {
        return Err(Problem::KeyOfAnother);
    }
    let now_secs = Timestamp::wall().secs();
    if now_secs < facts.not_before_secs || facts.not_after_secs <= now_secs {
        return Err(Problem::NotValidNow);
    }
    if chain.is_empty() {
        if alone && !(facts.self_issued && signs_itself(&leaf)) {
            return Err(Problem::NotSelfSigned);
        }
    } else if !certifies(&leaf, &chain, now_secs) {
        return Err(Problem::ChainOfAnother);
    }
    Ok(Pair { leaf, chain, key, facts, algorithm })
}

fn signs_itself(leaf: &[u8]) -> bool {
    let der = CertificateDer::from(leaf);
    let (Ok(certificate), Some((signed, signature))) = (EndEntityCert::try_from(&der), facts::signed_parts(leaf))
    else {
        return false;
    };
    let algorithms = rustls::crypto::ring::default_provider().signature_verification_algorithms;
    algorithms.all.iter().any(|one| certificate.verify_signature(*one, &signed, &signature).is_ok())
}

/// Whether the last one of the chain vouches for the leaf, by those before it.
fn certifies(leaf: &[u8], chain: &[Vec<u8>], now_secs: i64) -> bool {
    let Some((root, between)) = chain.split_last() else { return false };
    let root = CertificateDer::from(root.as_slice());
    let between: Vec<CertificateDer<'_>> = between.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
    let der = CertificateDer::from(leaf);
    let (Ok(certificate), Ok(anchor)) = (EndEntityCert::try_from(&der), anchor_from_trusted_cert(&root)) else {
        return false;
    };
    let at = UnixTime::since_unix_epoch(Duration::from_secs(u64::try_from(now_secs).unwrap_or(0)));
    let algorithms = rustls::crypto::ring::default_provider().signature_verification_algorithms;
    let usage = KeyUsage::server_auth();
    certificate.verify_for_usage(algorithms.all, &[anchor], &between, at, usage, None, None).is_ok()
}
