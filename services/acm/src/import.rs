//! ImportCertificate.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html>

use std::sync::Arc;
use std::time::Duration;

use api_acm::errors as api_errors;
use api_acm::types::{ImportCertificateRequest, ImportCertificateResponse};
use kernel::certificates::CHANGED;
use kernel::hints::Hint;
use kernel::{Ctx, Error, Result, Timestamp, id, quota};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

use crate::facts::{self, Facts};
use crate::record::{self, Certificate, Kind, Material, Status};
use crate::{Acm, errors, pem, seal, tags};

/// Keys that can be used here; the API knows RSA_1024 and EC_secp521r1 as well.
const ALGORITHMS: [&str; 5] = ["RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1"];

const NOT_PEM: &str = "The certificate is not in a valid PEM format. Please ensure the certificate is in PEM format.";

/// What was given, checked.
struct Given {
    leaf: Vec<u8>,
    chain: Vec<Vec<u8>>,
    key: PrivateKeyDer<'static>,
    facts: Facts,
    algorithm: String,
}

/// With the ARN of an imported certificate that one is replaced, and whoever uses it follows.
pub async fn import(_: Arc<Acm>, cx: Ctx, input: ImportCertificateRequest) -> Result<ImportCertificateResponse> {
    let given = check(
        &input.certificate.unwrap_or_default(),
        &input.private_key.unwrap_or_default(),
        input.certificate_chain.as_deref(),
    )?;
    if input.certificate_arn.is_some() && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(errors::validation("Tagging is not permitted on re-import."));
    }
    let tags = tags::read(&cx, input.tags)?;
    let replaces = input.certificate_arn;
    let arn = replaces.clone().unwrap_or_else(|| cx.arn("acm", format!("certificate/{}", id::uuid())));
    let domain = given.facts.common_name.clone().or_else(|| given.facts.names.first().cloned()).unwrap_or_default();
    let chain = (!given.chain.is_empty()).then(|| given.chain.iter().map(|der| pem::certificate(der)).collect());
    let material = Material {
        leaf: pem::certificate(&given.leaf),
        chain,
        sealed_key: seal::seal(&cx.cloud, &arn, given.key.secret_der())?,
        facts: given.facts.clone(),
    };
    let now_ms = cx.now().millis();
    let certificate = Certificate {
        arn: arn.clone(),
        domain,
        names: given.facts.names,
        kind: Kind::Imported,
        status: Status::Issued,
        algorithm: given.algorithm,
        created_ms: now_ms,
        made_ms: Some(now_ms),
        validations: Vec::new(),
        transparent: false,
        failure: None,
        material: Some(material),
        renewed: None,
        tags,
    };
    let allowed = cx.quota(&quota::IMPORTED_CERTIFICATES)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let Some(arn) = replaces else {
            if record::number(writer, &within, Kind::Imported)? as f64 >= allowed {
                let message = "You have reached the maximum number of certificates. Delete certificates that are not \
                               in use, or contact AWS Support to request an increase.";
                return Err(api_errors::limit_exceeded_exception(message));
            }
            return record::put(writer, &within, None, &certificate);
        };
        let before = record::find(writer, &within, &arn)?;
        if before.kind != Kind::Imported {
            return Err(errors::validation("Only an imported certificate can be imported again."));
        }
        if before.algorithm != certificate.algorithm {
            return Err(errors::validation("The new certificate must have the key algorithm of the one it replaces."));
        }
        let now = Certificate { created_ms: before.created_ms, tags: before.tags.clone(), ..certificate };
        record::put(writer, &within, Some(&before), &now)
    })
    .await?;
    changed(&cx, &arn);
    Ok(ImportCertificateResponse { certificate_arn: Some(arn) })
}

/// Tells whoever uses it that there is a new one under its ARN.
pub fn changed(cx: &Ctx, arn: &str) {
    let (account, region) = (cx.account.clone(), cx.region);
    cx.cloud.hints.send(Hint {
        service: "acm",
        what: CHANGED,
        account,
        region,
        id: arn.to_owned(),
        state: "ISSUED".to_owned(),
    });
}

fn check(certificate: &[u8], key: &[u8], chain: Option<&[u8]>) -> Result<Given> {
    let mut found = pem::certificates(certificate).unwrap_or_default();
    if found.len() > 1 {
        let message = "The certificate field contains more than one certificate. You can specify only one certificate in this field.";
        return Err(errors::validation(message));
    }
    let leaf = found.pop().ok_or_else(|| errors::validation(NOT_PEM))?;
    let facts = facts::read(&leaf).ok_or_else(|| errors::validation(NOT_PEM))?;
    let chain = match chain {
        None => Vec::new(),
        Some(text) => {
            let found = pem::certificates(text).filter(|found| !found.is_empty());
            let message =
                "The certificate chain is not in a valid PEM format. Please ensure the certificate is in PEM format.";
            found.ok_or_else(|| errors::validation(message))?
        }
    };
    let algorithm = facts.algorithm.clone().unwrap_or_default();
    if !ALGORITHMS.contains(&algorithm.as_str()) {
        return Err(Error::not_implemented(format_args!(
            "acm certificates with {} bit keys of that kind",
            facts.key_bits
        )));
    }
    let unsupported = || {
        errors::validation(
            "The private key is not supported. It must be an unencrypted PEM key of the certificate's algorithm.",
        )
    };
    let key = pem::private_key(key).ok_or_else(unsupported)?;
    let signer = rustls::crypto::ring::sign::any_supported_type(&key).map_err(|_| unsupported())?;
    let public = signer.public_key().map(|public| public.to_vec());
    if public.is_none() || public != facts::public_key(&leaf) {
        return Err(errors::validation("The private key does not match the certificate."));
    }
    let now_secs = Timestamp::wall().secs();
    if now_secs < facts.not_before_secs || facts.not_after_secs <= now_secs {
        return Err(errors::validation(
            "The certificate is not valid now: it has expired, or its validity has not begun.",
        ));
    }
    if chain.is_empty() {
        if !(facts.self_issued && signs_itself(&leaf)) {
            let message = "Provided certificate is not a valid self signed. Please provide either a valid self-signed \
                           certificate or certificate chain.";
            return Err(errors::validation(message));
        }
    } else if !certifies(&leaf, &chain, now_secs) {
        return Err(errors::validation("Could not validate the certificate with the certificate chain."));
    }
    Ok(Given { leaf, chain, key, facts, algorithm })
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
