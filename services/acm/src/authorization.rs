//! What IAM policies may ask of certificates, and what operations ask beyond their names.

use std::any::Any;

use api_acm::types::RequestCertificateRequest;
use kernel::tags::condition_keys;
use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::record::{self, Certificate};

/// The tags of a certificate.
pub fn facts(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let Some(key) = record::key(cx, arn) else { return Ok(Vec::new()) };
    let found: Option<Certificate> = cx.read().get(&key)?;
    Ok(found.map(|certificate| condition_keys(&certificate.tags, None)).unwrap_or_default())
}

/// A certificate that is made with tags asks for both, and one that has no ARN yet for any.
pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let tagging = "acm:AddTagsToCertificate";
    if !matches!(operation.name, "ImportCertificate" | "RequestCertificate") {
        return Ok(None);
    }
    let mut asks = kernel::asks_with_tagging(cx, operation, input, tagging, None);
    let domains = domains(input);
    for ask in &mut asks {
        if ask.resource == "*" {
            ask.resource = cx.arn("acm", "certificate/*");
        }
        ask.keys.extend(domains.iter().map(|domain| ("acm:DomainNames".to_owned(), domain.clone())));
    }
    Ok(Some(asks))
}

/// The names that a request asks for, in lower case. What an imported certificate is for stands in itself.
fn domains(input: &dyn Struct) -> Vec<String> {
    let input: &dyn Any = input;
    let Some(request) = input.downcast_ref::<RequestCertificateRequest>() else { return Vec::new() };
    let names = request.domain_name.iter().chain(request.subject_alternative_names.iter().flatten());
    names.map(|name| name.to_lowercase()).collect()
}
