//! AWS::CertificateManager::Certificate.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html>

use std::collections::BTreeMap;

use api_acm::types::{
    AddTagsToCertificateRequest, CertificateDetail, CertificateOptions, DeleteCertificateRequest,
    DescribeCertificateRequest, RemoveTagsFromCertificateRequest, RequestCertificateRequest, Tag,
    UpdateCertificateOptionsRequest,
};
use api_route53::types::{Change, ChangeBatch, ChangeResourceRecordSetsRequest, ResourceRecord, ResourceRecordSet};
use kernel::{Error, Result};

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};

pub struct Certificate;

static DOMAIN_VALIDATION_OPTION: &[Property] =
    &[Property::text("DomainName").required(), Property::text("HostedZoneId"), Property::text("ValidationDomain")];
static PROPERTIES: &[Property] = &[
    Property::absent("CertificateAuthorityArn"),
    Property::absent("CertificateExport"),
    Property::text("CertificateTransparencyLoggingPreference"),
    Property::text("DomainName").required().replaces(),
    Property::list("DomainValidationOptions", &Kind::Object(DOMAIN_VALIDATION_OPTION)).replaces(),
    Property::text("KeyAlgorithm").replaces(),
    Property::texts("SubjectAlternativeNames").replaces(),
    Property::tags(),
    Property::text("ValidationMethod").replaces(),
];

/// The TTL of the records that CloudFormation makes.
const RECORD_TTL_SECS: i64 = 300;

impl Handler for Certificate {
    const NAME: &'static str = "AWS::CertificateManager::Certificate";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        let mut input: RequestCertificateRequest =
            step.properties.pick(&["DomainName", "KeyAlgorithm", "SubjectAlternativeNames", "ValidationMethod"])?;
        input.options = Some(options(&step.properties));
        // The service's tokens are 32 letters and digits.
        input.idempotency_token = Some(step.token.chars().filter(char::is_ascii_alphanumeric).take(32).collect());
        input.tags = Some(tags(step.tags()));
        let made = step.cx.call::<api_acm::RequestCertificate>(input).await?;
        made.certificate_arn.ok_or_else(|| Error::internal("an answer without a certificate"))
    }

    /// Puts the proving records into the zones that the template names, and waits until the certificate is issued.
    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let zones: BTreeMap<String, String> = step
            .properties
            .objects("DomainValidationOptions")
            .into_iter()
            .filter_map(|option| Some((option.text("DomainName")?.to_ascii_lowercase(), option.text("HostedZoneId")?)))
            .collect();
        if !zones.is_empty() {
            let detail = step.until("Certificate", || with_records(step, id)).await?;
            prove(step, detail, &zones).await?;
        }
        step.until("Certificate", || issued(step, id)).await?;
        Ok(Attributes::new())
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["CertificateTransparencyLoggingPreference", "Tags"])?;
        if changed.iter().any(|name| name == "CertificateTransparencyLoggingPreference") {
            let input = UpdateCertificateOptionsRequest {
                certificate_arn: Some(id.to_owned()),
                options: Some(options(&step.properties)),
            };
            step.cx.call::<api_acm::UpdateCertificateOptions>(input).await?;
        }
        let wanted = step.tags();
        let mut gone = step.tags_with(old, "Tags");
        gone.retain(|key, _| !wanted.contains_key(key));
        if !gone.is_empty() {
            let input =
                RemoveTagsFromCertificateRequest { certificate_arn: Some(id.to_owned()), tags: Some(tags(gone)) };
            step.cx.call::<api_acm::RemoveTagsFromCertificate>(input).await?;
        }
        let input = AddTagsToCertificateRequest { certificate_arn: Some(id.to_owned()), tags: Some(tags(wanted)) };
        step.cx.call::<api_acm::AddTagsToCertificate>(input).await.map(|_| ())
    }

    /// The records that prove its domains stay, as on AWS.
    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteCertificateRequest { certificate_arn: Some(id.to_owned()) };
        step.delete_with(&["ResourceNotFoundException"], &["ResourceInUseException"], || {
            step.cx.call::<api_acm::DeleteCertificate>(input())
        })
        .await
    }
}

fn options(properties: &Properties) -> CertificateOptions {
    let preference = properties.text("CertificateTransparencyLoggingPreference");
    CertificateOptions {
        certificate_transparency_logging_preference: Some(preference.unwrap_or_else(|| "ENABLED".to_owned())),
        ..CertificateOptions::default()
    }
}

fn tags(tags: BTreeMap<String, String>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect()
}

async fn describe(step: &Step, id: &str) -> Result<CertificateDetail> {
    let input = DescribeCertificateRequest { certificate_arn: Some(id.to_owned()) };
    let found = step.cx.call::<api_acm::DescribeCertificate>(input).await?;
    found.certificate.ok_or_else(|| Error::internal("an answer without a certificate"))
}

/// Once it tells the records that prove its domains.
async fn with_records(step: &Step, id: &str) -> Result<Option<CertificateDetail>> {
    let detail = describe(step, id).await?;
    let validations = detail.domain_validation_options.as_deref().unwrap_or_default();
    let told = validations.iter().all(|validation| validation.resource_record.is_some());
    Ok((told || detail.status.as_deref() != Some("PENDING_VALIDATION")).then_some(detail))
}

async fn prove(step: &Step, detail: CertificateDetail, zones: &BTreeMap<String, String>) -> Result<()> {
    // A domain and its wildcard have one record, which a batch may hold once only.
    let mut by_zone: BTreeMap<&String, BTreeMap<String, Change>> = BTreeMap::new();
    for validation in detail.domain_validation_options.unwrap_or_default() {
        let zone = zones.get(&validation.domain_name.unwrap_or_default());
        let (Some(zone), Some(record)) = (zone, validation.resource_record) else { continue };
        let name = record.name.unwrap_or_default();
        let change = Change {
            action: Some("UPSERT".to_owned()),
            resource_record_set: Some(ResourceRecordSet {
                name: Some(name.clone()),
                r#type: record.r#type,
                ttl: Some(RECORD_TTL_SECS),
                resource_records: Some(vec![ResourceRecord { value: record.value }]),
                ..ResourceRecordSet::default()
            }),
        };
        by_zone.entry(zone).or_default().insert(name, change);
    }
    for (zone, changes) in by_zone {
        let input = ChangeResourceRecordSetsRequest {
            hosted_zone_id: Some(zone.clone()),
            change_batch: Some(ChangeBatch { comment: None, changes: Some(changes.into_values().collect()) }),
        };
        step.cx.call::<api_route53::ChangeResourceRecordSets>(input).await?;
    }
    Ok(())
}

async fn issued(step: &Step, id: &str) -> Result<Option<()>> {
    let detail = describe(step, id).await?;
    match detail.status.as_deref() {
        Some("PENDING_VALIDATION") => Ok(None),
        Some("ISSUED") => Ok(Some(())),
        other => {
            let why = detail.failure_reason.or(other.map(str::to_owned)).unwrap_or_default();
            Err(Error::client("NotStabilized", format!("The certificate {id} was not issued: {why}")))
        }
    }
}
