//! RequestCertificate.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::{RequestCertificateRequest, RequestCertificateResponse};
use kernel::{Ctx, Error, Result, id, quota};
use serde::{Deserialize, Serialize};

use crate::issue::ALGORITHMS;
use crate::record::{self, Certificate, Kind, Status};
use crate::{Acm, errors, names, options, tags};

/// How long a token is remembered.
const TOKEN_MS: i64 = 3_600_000;

/// What a client's idempotency token made.
#[derive(Serialize, Deserialize)]
struct Made {
    arn: String,
    names: Vec<String>,
    at_ms: i64,
}

pub async fn request(acm: Arc<Acm>, cx: Ctx, input: RequestCertificateRequest) -> Result<RequestCertificateResponse> {
    errors::refuse("certificates of a private authority", input.certificate_authority_arn.is_some())?;
    errors::refuse("certificates that CloudFront manages", input.managed_by.is_some())?;
    // The API's default is the older method.
    let method = input.validation_method.as_deref().unwrap_or("EMAIL");
    if method != "DNS" {
        return Err(Error::not_implemented(format_args!("acm validation by {method} (use ValidationMethod DNS)")));
    }
    let algorithm = input.key_algorithm.unwrap_or_else(|| ALGORITHMS[0].to_owned());
    if !ALGORITHMS.contains(&algorithm.as_str()) {
        let message = format!("The key algorithm {algorithm} is not supported for public certificates.");
        return Err(api_errors::invalid_parameter_exception(message));
    }
    let transparent = options::transparency(input.options)?.unwrap_or(true);
    let domain = input.domain_name.unwrap_or_default().to_ascii_lowercase();
    // It becomes the common name, which has this bound.
    if domain.len() > 64 {
        let message = "The first domain name can be no longer than 64 octets.";
        return Err(api_errors::invalid_parameter_exception(message));
    }
    let mut all = vec![domain.clone()];
    for name in input.subject_alternative_names.unwrap_or_default() {
        let name = name.to_ascii_lowercase();
        if !all.contains(&name) {
            all.push(name);
        }
    }
    if all.len() as f64 > cx.quota(&quota::DOMAINS_PER_CERTIFICATE)? {
        return Err(api_errors::limit_exceeded_exception("Certificate has too many domains."));
    }
    for option in input.domain_validation_options.unwrap_or_default() {
        let name = option.domain_name.unwrap_or_default().to_ascii_lowercase();
        if !all.contains(&name) {
            let message = format!("The domain {name} of the validation options is not one of the certificate's.");
            return Err(api_errors::invalid_domain_validation_options_exception(message));
        }
    }
    let tags = tags::read(&cx, input.tags)?;
    let reserved = all.iter().any(|name| names::is_reserved(name));
    let certificate = Certificate {
        arn: cx.arn("acm", format!("certificate/{}", id::uuid())),
        domain,
        validations: all.iter().map(|name| names::validation(&cx, name)).collect(),
        names: all,
        kind: Kind::Requested,
        status: if reserved { Status::Failed } else { Status::PendingValidation },
        algorithm,
        created_ms: cx.now().millis(),
        made_ms: None,
        transparent,
        failure: reserved.then(|| "DOMAIN_NOT_ALLOWED".to_owned()),
        material: None,
        renewed: None,
        tags,
    };
    let allowed = cx.quota(&quota::CERTIFICATES)?;
    let (within, token) = (cx.clone(), input.idempotency_token);
    let arn = cx
        .write(move |writer| {
            let token_key = token.map(|token| within.key("acm", &["token", &token]));
            let now_ms = within.now().millis();
            if let Some(key) = &token_key {
                let made: Option<Made> = writer.get(key)?;
                let is_same = |made: &Made| made.names == certificate.names && now_ms - made.at_ms < TOKEN_MS;
                if let Some(made) = made.filter(is_same)
                    && record::find(writer, &within, &made.arn).is_ok()
                {
                    return Ok(made.arn);
                }
            }
            if record::number(writer, &within, Kind::Requested)? as f64 >= allowed {
                let message = format!("You have reached your limit of {allowed} certificates.");
                return Err(api_errors::limit_exceeded_exception(message));
            }
            record::put(writer, &within, None, &certificate)?;
            if let Some(key) = token_key {
                let (arn, names) = (certificate.arn.clone(), certificate.names.clone());
                writer.put(&key, &Made { arn, names, at_ms: now_ms })?;
            }
            Ok(certificate.arn)
        })
        .await?;
    acm.requested.notify_one();
    Ok(RequestCertificateResponse { certificate_arn: Some(arn) })
}
