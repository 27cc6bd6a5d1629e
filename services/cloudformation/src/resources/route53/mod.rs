//! AWS::Route53: changes of records, which its types share.

pub mod health_check;
pub mod hosted_zone;
pub mod record_set;
pub mod record_set_group;

use api_route53::types::{
    Change, ChangeBatch, ChangeInfo, ChangeResourceRecordSetsRequest, ChangeTagsForResourceRequest, GetChangeRequest,
    ListHostedZonesByNameRequest, ResourceRecord, ResourceRecordSet, Tag,
};
use kernel::tags::Tags;
use kernel::{Error, Result};

use super::{Properties, Step};
use crate::error::validation;

/// Members of a record that have the same names in the API.
const SAME_NAMES: [&str; 10] = [
    "AliasTarget",
    "Failover",
    "GeoLocation",
    "HealthCheckId",
    "MultiValueAnswer",
    "Name",
    "Region",
    "SetIdentifier",
    "Type",
    "Weight",
];

/// A record as the API has it.
fn record(properties: &Properties) -> Result<ResourceRecordSet> {
    let mut record: ResourceRecordSet = properties.pick_renamed(&SAME_NAMES, &[("TTL", "TTL")])?;
    record.resource_records = properties
        .texts("ResourceRecords")
        .map(|values| values.into_iter().map(|value| ResourceRecord { value: Some(value) }).collect());
    if let Some(target) = &mut record.alias_target {
        // The API demands what CloudFormation has a default for.
        target.evaluate_target_health.get_or_insert(false);
    }
    Ok(record)
}

/// The zone that the properties name by id or by name.
async fn zone(step: &Step, properties: &Properties) -> Result<String> {
    if let Some(id) = properties.text("HostedZoneId") {
        return Ok(id);
    }
    let Some(name) = properties.text("HostedZoneName") else {
        return Err(validation("Either HostedZoneId or HostedZoneName must be specified"));
    };
    let wanted = format!("{}.", name.trim_end_matches('.'));
    let input = ListHostedZonesByNameRequest { dns_name: Some(wanted.clone()), ..Default::default() };
    let found = step.cx.call::<api_route53::ListHostedZonesByName>(input).await?.hosted_zones.unwrap_or_default();
    let mut named = found.into_iter().filter(|zone| zone.name.as_deref() == Some(wanted.as_str()));
    match (named.next(), named.next()) {
        (Some(zone), None) => Ok(bare(&zone.id.unwrap_or_default())),
        (None, _) => Err(Error::client("NoSuchHostedZone", format!("No hosted zones named {wanted} found"))),
        (Some(_), Some(_)) => Err(validation(format!("Found multiple hosted zones with name {wanted}"))),
    }
}

/// Makes records. Create refuses one that is there already, unless this step may have made it.
async fn create(step: &Step, records: Vec<ResourceRecordSet>) -> Result<()> {
    let action = if step.resumed { "UPSERT" } else { "CREATE" };
    let changes: Vec<_> = records.into_iter().map(|record| (action, record)).collect();
    if changes.is_empty() {
        return Ok(());
    }
    change(step, &zone(step, &step.properties).await?, changes).await
}

/// Puts the new records in the place of the old ones.
async fn update(step: &Step, old: Vec<ResourceRecordSet>, new: Vec<ResourceRecordSet>) -> Result<()> {
    let zone = zone(step, &step.properties).await?;
    let same = |a: &ResourceRecordSet, b: &ResourceRecordSet| {
        a.name == b.name && a.r#type == b.r#type && a.set_identifier == b.set_identifier
    };
    let gone = old.into_iter().filter(|old| !new.iter().any(|new| same(old, new))).collect();
    delete_in(step, &zone, gone).await?;
    let changes: Vec<_> = new.into_iter().map(|record| ("UPSERT", record)).collect();
    if changes.is_empty() { Ok(()) } else { change(step, &zone, changes).await }
}

async fn delete(step: &Step, records: Vec<ResourceRecordSet>) -> Result<()> {
    match zone(step, &step.properties).await {
        Err(error) if error.is("NoSuchHostedZone") => Ok(()),
        found => delete_in(step, &found?, records).await,
    }
}

/// Changes records and waits until every name server has them.
async fn change(step: &Step, zone: &str, changes: Vec<(&str, ResourceRecordSet)>) -> Result<()> {
    let changes = changes
        .into_iter()
        .map(|(action, record)| Change { action: Some(action.to_owned()), resource_record_set: Some(record) })
        .collect();
    let input = ChangeResourceRecordSetsRequest {
        hosted_zone_id: Some(zone.to_owned()),
        change_batch: Some(ChangeBatch { comment: None, changes: Some(changes) }),
    };
    let changed = step.cx.call::<api_route53::ChangeResourceRecordSets>(input).await?;
    in_sync(step, changed.change_info).await
}

/// Deletes records. Those that are not there are deleted already.
async fn delete_in(step: &Step, zone: &str, records: Vec<ResourceRecordSet>) -> Result<()> {
    for record in records {
        match change(step, zone, vec![("DELETE", record)]).await {
            Err(error) if error.is("NoSuchHostedZone") => return Ok(()),
            Err(error) if error.is("InvalidChangeBatch") && error.message.contains("not found") => {}
            other => other?,
        }
    }
    Ok(())
}

/// Changes the tags of a zone or a health check to the wanted ones; `before` are the keys that it may have.
async fn set_tags(step: &Step, resource_type: &str, id: &str, wanted: Tags, before: &Tags) -> Result<()> {
    let gone: Vec<String> = before.keys().filter(|key| !wanted.contains_key(*key)).cloned().collect();
    let tags: Vec<Tag> = wanted.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
    if gone.is_empty() && tags.is_empty() {
        return Ok(());
    }
    let input = ChangeTagsForResourceRequest {
        resource_type: Some(resource_type.to_owned()),
        resource_id: Some(id.to_owned()),
        add_tags: (!tags.is_empty()).then_some(tags),
        remove_tag_keys: (!gone.is_empty()).then_some(gone),
    };
    step.cx.call::<api_route53::ChangeTagsForResource>(input).await.map(|_| ())
}

async fn in_sync(step: &Step, info: Option<ChangeInfo>) -> Result<()> {
    let Some(info) = info else { return Ok(()) };
    if info.status.as_deref() == Some("INSYNC") {
        return Ok(());
    }
    let id = bare(&info.id.unwrap_or_default());
    step.until("Change", || synced(step, &id)).await
}

async fn synced(step: &Step, id: &str) -> Result<Option<()>> {
    let found = step.cx.call::<api_route53::GetChange>(GetChangeRequest { id: Some(id.to_owned()) }).await?;
    let status = found.change_info.and_then(|info| info.status);
    Ok((status.as_deref() == Some("INSYNC")).then_some(()))
}

/// An id without its `/hostedzone/` or `/change/`.
fn bare(id: &str) -> String {
    id.rsplit('/').next().unwrap_or(id).to_owned()
}
