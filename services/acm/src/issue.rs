//! Making a certificate: a new key, signed by the authority for as long as ACM's are.
//! <https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html>

use kernel::{Cloud, Error, Result, Timestamp};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair};
use rsa::pkcs8::EncodePrivateKey;

use crate::record::Material;
use crate::{Acm, facts, pem, seal};

const DAY_SECS: i64 = 86_400;
const VALID_DAYS: i64 = 198;
const RSA_BITS: usize = 2048;

/// What a request may ask for.
pub const ALGORITHMS: [&str; 3] = ["RSA_2048", "EC_prime256v1", "EC_secp384r1"];

/// What the authority is to sign.
pub struct Order {
    /// The first one is the common name.
    pub names: Vec<String>,
    /// In DER, as PKCS #8.
    pub key: Vec<u8>,
    /// Seconds since 1970, by wall time.
    pub not_before_secs: i64,
    pub not_after_secs: i64,
}

/// Both in DER.
pub struct Signed {
    pub leaf: Vec<u8>,
    /// What signed it, up to the root.
    pub chain: Vec<Vec<u8>>,
}

/// Blocks for as long as making a key takes.
pub fn issue(acm: &Acm, cloud: &Cloud, arn: &str, names: Vec<String>, algorithm: &str) -> Result<Material> {
    let key = make_key(algorithm)?;
    let not_before_secs = Timestamp::wall().secs() / DAY_SECS * DAY_SECS;
    let not_after_secs = not_before_secs + VALID_DAYS * DAY_SECS - 1;
    let signed = acm.issuer.sign(&Order { names, key: key.clone(), not_before_secs, not_after_secs })?;
    let facts = facts::read(&signed.leaf).ok_or_else(|| Error::internal("what was signed is no certificate"))?;
    Ok(Material {
        leaf: pem::certificate(&signed.leaf),
        chain: Some(signed.chain.iter().map(|der| pem::certificate(der)).collect()),
        sealed_key: seal::seal(cloud, crate::PURPOSE, arn, &key)?,
        facts,
    })
}

fn make_key(algorithm: &str) -> Result<Vec<u8>> {
    let random = SystemRandom::new();
    let elliptic = |curve| Ok(EcdsaKeyPair::generate_pkcs8(curve, &random).map_err(Error::internal)?.as_ref().to_vec());
    match algorithm {
        "EC_prime256v1" => elliptic(&ECDSA_P256_SHA256_ASN1_SIGNING),
        "EC_secp384r1" => elliptic(&ECDSA_P384_SHA384_ASN1_SIGNING),
        _ => {
            let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, RSA_BITS).map_err(Error::internal)?;
            Ok(key.to_pkcs8_der().map_err(Error::internal)?.as_bytes().to_vec())
        }
    }
}
