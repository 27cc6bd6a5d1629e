//! What a certificate says, in the words of the API.

use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use serde::{Deserialize, Serialize};
use x509_cert::Certificate;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode, Encode};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectAltName};
use x509_cert::name::Name;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// `CN=www.example.com`
    pub subject: String,
    pub issuer: String,
    /// `07:71:…`
    pub serial: String,
    /// The DNS names that it is for, in lower case.
    pub names: Vec<String>,
    pub common_name: Option<String>,
    /// Seconds since 1970.
    pub not_before_secs: i64,
    pub not_after_secs: i64,
    /// `RSA_2048`, `EC_prime256v1`; None: none that the API knows.
    pub algorithm: Option<String>,
    pub elliptic: bool,
    pub key_bits: u32,
    /// `SHA256WITHRSA`
    pub signature_algorithm: String,
    pub key_usages: Vec<String>,
    /// Names and object identifiers.
    pub extended_key_usages: Vec<(String, String)>,
    pub self_issued: bool,
}

/// A certificate in DER, parsed. None where it is none.
pub fn read(der: &[u8]) -> Option<Facts> {
    let certificate = Certificate::from_der(der).ok()?;
    let body = &certificate.tbs_certificate;
    let common_name = common_name(&body.subject);
    let named = body.get::<SubjectAltName>().ok()?.map(|(_, names)| names.0).unwrap_or_default();
    let dns = named.into_iter().filter_map(|name| match name {
        GeneralName::DnsName(name) => Some(name.as_str().to_ascii_lowercase()),
        _ => None,
    });
    let mut names: Vec<String> = dns.collect();
    // Clients stopped looking at it; load balancers did not.
    if names.is_empty() {
        names.extend(common_name.iter().map(|name| name.to_ascii_lowercase()));
    }
    let key_info = body.subject_public_key_info.to_der().ok()?;
    let (algorithm, elliptic, key_bits) = key_algorithm(&certificate, &key_info)?;
    let seconds = |time: x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    let usages = body.get::<KeyUsage>().ok()?.map(|(_, usages)| usages);
    let extended = body.get::<ExtendedKeyUsage>().ok()?.map(|(_, usages)| usages.0).unwrap_or_default();
    Some(Facts {
        subject: body.subject.to_string(),
        issuer: common_name_or_all(&body.issuer),
        serial: colons(body.serial_number.as_bytes()),
        names,
        common_name,
        not_before_secs: seconds(body.validity.not_before),
        not_after_secs: seconds(body.validity.not_after),
        algorithm,
        elliptic,
        key_bits,
        signature_algorithm: signature_algorithm(&certificate.signature_algorithm.oid),
        key_usages: usages.map(|usages| usage_names(&usages)).unwrap_or_default(),
        extended_key_usages: extended.iter().map(|oid| (extended_name(oid).to_owned(), oid.to_string())).collect(),
        self_issued: body.subject == body.issuer,
    })
}

/// The public key with its algorithm, in DER.
pub fn public_key(der: &[u8]) -> Option<Vec<u8>> {
    Certificate::from_der(der).ok()?.tbs_certificate.subject_public_key_info.to_der().ok()
}

/// What is signed, and the signature.
pub fn signed_parts(der: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let certificate = Certificate::from_der(der).ok()?;
    Some((certificate.tbs_certificate.to_der().ok()?, certificate.signature.as_bytes()?.to_vec()))
}

fn common_name(name: &Name) -> Option<String> {
    const COMMON_NAME: &str = "2.5.4.3";
    // The last one is the most specific.
    let mut parts = name.0.iter().rev().flat_map(|part| part.0.iter());
    let found = parts.find(|part| part.oid.to_string() == COMMON_NAME)?;
    Some(String::from_utf8_lossy(found.value.value()).into_owned())
}

fn common_name_or_all(name: &Name) -> String {
    common_name(name).unwrap_or_else(|| name.to_string())
}

fn key_algorithm(certificate: &Certificate, key_info: &[u8]) -> Option<(Option<String>, bool, u32)> {
    let algorithm = &certificate.tbs_certificate.subject_public_key_info.algorithm;
    match algorithm.oid.to_string().as_str() {
        "1.2.840.113549.1.1.1" => {
            let bits = u32::try_from(rsa::RsaPublicKey::from_public_key_der(key_info).ok()?.n().bits()).ok()?;
            let known = [1024, 2048, 3072, 4096].contains(&bits);
            Some((known.then(|| format!("RSA_{bits}")), false, bits))
        }
        "1.2.840.10045.2.1" => {
            let curve: ObjectIdentifier = algorithm.parameters.as_ref()?.decode_as().ok()?;
            let (name, bits) = match curve.to_string().as_str() {
                "1.2.840.10045.3.1.7" => ("EC_prime256v1", 256),
                "1.3.132.0.34" => ("EC_secp384r1", 384),
                "1.3.132.0.35" => ("EC_secp521r1", 521),
                _ => return Some((None, true, 0)),
            };
            Some((Some(name.to_owned()), true, bits))
        }
        _ => Some((None, false, 0)),
    }
}

fn signature_algorithm(oid: &ObjectIdentifier) -> String {
    let text = oid.to_string();
    let name = match text.as_str() {
        "1.2.840.113549.1.1.5" => "SHA1WITHRSA",
        "1.2.840.113549.1.1.11" => "SHA256WITHRSA",
        "1.2.840.113549.1.1.12" => "SHA384WITHRSA",
        "1.2.840.113549.1.1.13" => "SHA512WITHRSA",
        "1.2.840.10045.4.3.2" => "SHA256WITHECDSA",
        "1.2.840.10045.4.3.3" => "SHA384WITHECDSA",
        "1.2.840.10045.4.3.4" => "SHA512WITHECDSA",
        _ => return text,
    };
    name.to_owned()
}

fn usage_names(usages: &KeyUsage) -> Vec<String> {
    const NAMES: [(KeyUsages, &str); 9] = [
        (KeyUsages::DigitalSignature, "DIGITAL_SIGNATURE"),
        (KeyUsages::NonRepudiation, "NON_REPUDIATION"),
        (KeyUsages::KeyEncipherment, "KEY_ENCIPHERMENT"),
        (KeyUsages::DataEncipherment, "DATA_ENCIPHERMENT"),
        (KeyUsages::KeyAgreement, "KEY_AGREEMENT"),
        (KeyUsages::KeyCertSign, "CERTIFICATE_SIGNING"),
        (KeyUsages::CRLSign, "CRL_SIGNING"),
        (KeyUsages::EncipherOnly, "ENCIPHER_ONLY"),
        (KeyUsages::DecipherOnly, "DECIPHER_ONLY"),
    ];
    NAMES.iter().filter(|(usage, _)| usages.0.contains(*usage)).map(|(_, name)| (*name).to_owned()).collect()
}

fn extended_name(oid: &ObjectIdentifier) -> &'static str {
    match oid.to_string().as_str() {
        "1.3.6.1.5.5.7.3.1" => "TLS_WEB_SERVER_AUTHENTICATION",
        "1.3.6.1.5.5.7.3.2" => "TLS_WEB_CLIENT_AUTHENTICATION",
        "1.3.6.1.5.5.7.3.3" => "CODE_SIGNING",
        "1.3.6.1.5.5.7.3.4" => "EMAIL_PROTECTION",
        "1.3.6.1.5.5.7.3.5" => "IPSEC_END_SYSTEM",
        "1.3.6.1.5.5.7.3.6" => "IPSEC_TUNNEL",
        "1.3.6.1.5.5.7.3.7" => "IPSEC_USER",
        "1.3.6.1.5.5.7.3.8" => "TIME_STAMPING",
        "1.3.6.1.5.5.7.3.9" => "OCSP_SIGNING",
        "2.5.29.37.0" => "ANY",
        _ => "CUSTOM",
    }
}

fn colons(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}
