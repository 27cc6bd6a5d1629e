//! ListCertificates.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::{CertificateSummary, Filters, ListCertificatesRequest, ListCertificatesResponse};
use kernel::{Ctx, Read, Result, Timestamp, certificates, page};

use crate::describe::eligibility;
use crate::record::{self, Certificate, Kind};
use crate::{Acm, errors};

const PAGE_SIZE: usize = 1000;

/// What is listed unless a filter says otherwise.
const DEFAULT_KEY_TYPES: [&str; 2] = ["RSA_1024", "RSA_2048"];

pub async fn list(_: Arc<Acm>, cx: Ctx, input: ListCertificatesRequest) -> Result<ListCertificatesResponse> {
    if input.sort_by.is_some() != input.sort_order.is_some() {
        return Err(errors::validation("SortBy and SortOrder must be specified together."));
    }
    let descending = input.sort_order.as_deref() == Some("DESCENDING");
    let filters = input.includes.unwrap_or_default();
    errors::refuse("certificates that CloudFront manages", filters.managed_by.is_some())?;
    let statuses = input.certificate_statuses.unwrap_or_default();
    let reader = cx.read();
    let wall_secs = Timestamp::wall().secs();
    let mut all = record::all(&reader, &cx)?;
    all.retain(|certificate| {
        let status = certificate.status_at(wall_secs);
        (statuses.is_empty() || statuses.iter().any(|wanted| wanted == status)) && holds(&filters, certificate)
    });
    // The order of the pages' keys.
    let place = |certificate: &Certificate| {
        let at = if descending { i64::MAX - certificate.created_ms } else { certificate.created_ms };
        format!("{at:020} {}", certificate.arn)
    };
    all.sort_by_key(place);
    let limit = input.max_items.and_then(|max| usize::try_from(max).ok()).unwrap_or(PAGE_SIZE);
    let (page, next_token) = page::cut(all, input.next_token.as_deref(), limit, place)
        .map_err(|page::BadToken| api_errors::invalid_args_exception("The NextToken is not valid."))?;
    let summaries = page.into_iter().map(|certificate| summary(&reader, &cx, certificate, wall_secs));
    Ok(ListCertificatesResponse { next_token, certificate_summary_list: Some(summaries.collect::<Result<_>>()?) })
}

fn holds(filters: &Filters, certificate: &Certificate) -> bool {
    let facts = certificate.material.as_ref().map(|material| &material.facts);
    let key_type = match &filters.key_types {
        Some(types) => types.contains(&certificate.algorithm),
        None => DEFAULT_KEY_TYPES.contains(&certificate.algorithm.as_str()),
    };
    // One that is not there yet has none of either.
    let among = |wanted: &Option<Vec<String>>, has: Option<Vec<&str>>| match wanted {
        None => true,
        Some(wanted) => {
            has.is_some_and(|has| wanted.iter().all(|usage| usage == "ANY" || has.contains(&usage.as_str())))
        }
    };
    let usages = facts.map(|facts| facts.key_usages.iter().map(String::as_str).collect());
    let extended = facts.map(|facts| facts.extended_key_usages.iter().map(|(name, _)| name.as_str()).collect());
    key_type
        && among(&filters.key_usage, usages)
        && among(&filters.extended_key_usage, extended)
        && filters.export_option.as_deref().is_none_or(|wanted| wanted == "DISABLED")
}

fn summary(reader: &dyn Read, cx: &Ctx, certificate: Certificate, wall_secs: i64) -> Result<CertificateSummary> {
    let in_use_by = certificates::users(reader, cx, &certificate.arn)?;
    let requested = certificate.kind == Kind::Requested;
    let made_at = certificate.made_ms.map(Timestamp::from_millis);
    let facts = certificate.material.as_ref().map(|material| &material.facts);
    Ok(CertificateSummary {
        domain_name: Some(certificate.domain.clone()),
        subject_alternative_name_summaries: Some(certificate.names.clone()),
        has_additional_subject_alternative_names: Some(false),
        status: Some(certificate.status_at(wall_secs).to_owned()),
        r#type: Some(certificate.type_name().to_owned()),
        key_algorithm: Some(certificate.algorithm.clone()),
        key_usages: facts.map(|facts| facts.key_usages.clone()),
        extended_key_usages: facts
            .map(|facts| facts.extended_key_usages.iter().map(|(name, _)| name.clone()).collect()),
        export_option: requested.then(|| "DISABLED".to_owned()),
        in_use: Some(!in_use_by.is_empty()),
        exported: requested.then_some(false),
        renewal_eligibility: Some(eligibility(&certificate, &in_use_by).to_owned()),
        not_before: facts.map(|facts| Timestamp::from_secs(facts.not_before_secs)),
        not_after: facts.map(|facts| Timestamp::from_secs(facts.not_after_secs)),
        created_at: Some(Timestamp::from_millis(certificate.created_ms)),
        issued_at: made_at.filter(|_| requested),
        imported_at: made_at.filter(|_| !requested),
        certificate_arn: Some(certificate.arn.clone()),
        ..CertificateSummary::default()
    })
}
