//! ImportCertificate.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_ImportCertificate.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::{ImportCertificateRequest, ImportCertificateResponse};
use kernel::certificates::CHANGED;
use kernel::hints::Hint;
use kernel::{Ctx, Error, Result, id, quota};
use x509::pair::{self, Problem};

use crate::record::{self, Certificate, Kind, Material, Status};
use crate::{Acm, PURPOSE, errors, pem, seal, tags};

/// With the ARN of an imported certificate that one is replaced, and whoever uses it follows.
pub async fn import(_: Arc<Acm>, cx: Ctx, input: ImportCertificateRequest) -> Result<ImportCertificateResponse> {
    let certificate = input.certificate.unwrap_or_default();
    let key = input.private_key.unwrap_or_default();
    let given = pair::check(&certificate, &key, input.certificate_chain.as_deref(), true).map_err(refusal)?;
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
        sealed_key: seal::seal(&cx.cloud, PURPOSE, &arn, given.key.secret_der())?,
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

/// In ACM's words.
fn refusal(problem: Problem) -> Error {
    let words = match problem {
        Problem::NotPem => {
            "The certificate is not in a valid PEM format. Please ensure the certificate is in PEM format."
        }
        Problem::MoreThanOne => {
            "The certificate field contains more than one certificate. You can specify only one certificate in this field."
        }
        Problem::ChainNotPem => {
            "The certificate chain is not in a valid PEM format. Please ensure the certificate is in PEM format."
        }
        Problem::Algorithm { bits } => {
            return Error::not_implemented(format_args!("acm certificates with {bits} bit keys of that kind"));
        }
        Problem::KeyUnsupported => {
            "The private key is not supported. It must be an unencrypted PEM key of the certificate's algorithm."
        }
        Problem::KeyOfAnother => "The private key does not match the certificate.",
        Problem::NotValidNow => "The certificate is not valid now: it has expired, or its validity has not begun.",
        Problem::NotSelfSigned => {
            "Provided certificate is not a valid self signed. Please provide either a valid self-signed certificate or \
             certificate chain."
        }
        Problem::ChainOfAnother => "Could not validate the certificate with the certificate chain.",
    };
    errors::validation(words)
}
