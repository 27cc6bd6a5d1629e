//! ChangeResourceRecordSets: all changes of a batch, or none. Only the names that a batch touches are read and checked,
//! so that it costs by what it changes, not by what the zone holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use api_route53::types::{ChangeResourceRecordSetsRequest, ChangeResourceRecordSetsResponse};
use kernel::{Ctx, Result, Writer, quota};

use crate::check_names;
use crate::health_check::HealthCheck;
use crate::parse_change::{Wanted, parse};
use crate::publish::Touched;
use crate::record::{Data, RecordSet, Zone};
use crate::{Route53, change as changes, errors, publish};

const MAX_CHANGES: usize = 1000;

/// Sets by their keys.
pub type Sets = BTreeMap<String, RecordSet>;

pub async fn change(
    state: Arc<Route53>,
    cx: Ctx,
    input: ChangeResourceRecordSetsRequest,
) -> Result<ChangeResourceRecordSetsResponse> {
    let batch = input.change_batch.unwrap_or_default();
    let given = batch.changes.unwrap_or_default();
    if given.len() > MAX_CHANGES {
        return Err(errors::batch(&["Number of records limit of 1000 exceeded.".to_owned()]));
    }
    let zone_id = input.hosted_zone_id.unwrap_or_default();
    // The zone is looked for before its changes are read.
    let zone = Zone::load(&cx.read(), &cx, &zone_id)?;
    let wanted: Result<Vec<Wanted>> = given.into_iter().map(|change| parse(change, &zone)).collect();
    let wanted = wanted?;
    let touched: Touched = wanted.iter().map(|one| (one.record.name.clone(), one.record.kind.clone())).collect();
    let limit = cx.quota(&quota::RECORDS_PER_ZONE)?;
    let (inner, id) = (cx.clone(), zone.id.clone());
    let info = cx
        .write(move |writer| {
            let zone = Zone::load(writer, &inner, &id)?;
            apply(writer, &inner, zone, wanted, limit)?;
            changes::record(writer, &inner, batch.comment)
        })
        .await?;
    publish::groups(&state, &cx.cloud, &cx.account, &zone.id, &touched)?;
    Ok(ChangeResourceRecordSetsResponse { change_info: Some(info) })
}

fn apply(writer: &mut Writer<'_>, cx: &Ctx, mut zone: Zone, wanted: Vec<Wanted>, limit: f64) -> Result<()> {
    let names: BTreeSet<String> = wanted.iter().map(|one| one.record.name.clone()).collect();
    let mut before = Sets::new();
    for name in &names {
        before.extend(writer.list(&RecordSet::name_prefix(&cx.account, &zone.id, name, None))?);
    }
    let mut after = before.clone();
    let mut problems = Vec::new();
    let mut written = BTreeSet::new();
    for one in wanted {
        let key = one.record.key(&cx.account, &zone.id);
        if let Some(id) = one.record.health_check.as_deref().filter(|_| one.action != "DELETE") {
            HealthCheck::load(writer, cx, id)?;
        }
        apply_one(&mut after, &key, one, &mut problems);
        written.insert(key);
    }
    if problems.is_empty() {
        check_names::check(&zone, &names, &after, &written, &mut problems);
        let put = after.iter().filter(|(key, _)| written.contains(*key));
        for (_, record) in put {
            check_names::check_alias(&zone, record, &mut problems, |target| {
                has_target(writer, cx, &zone, &names, &after, target, &record.kind)
            })?;
        }
    }
    zone.records += after.len() as i64 - before.len() as i64;
    if zone.records as f64 > limit && after.len() > before.len() {
        problems.push(format!("Request exceeds the limit of {limit} records in zone {}.", zone.name));
    }
    if !problems.is_empty() {
        return Err(errors::batch(&problems));
    }
    for key in before.keys().filter(|key| !after.contains_key(*key)) {
        writer.delete(key)?;
    }
    for (key, record) in after.iter().filter(|(key, record)| before.get(*key) != Some(record)) {
        writer.put(key, record)?;
    }
    zone.put(writer, &cx.account)
}

/// Whether the zone will have a set of that name and type.
fn has_target(
    writer: &Writer<'_>,
    cx: &Ctx,
    zone: &Zone,
    names: &BTreeSet<String>,
    after: &Sets,
    target: &str,
    kind: &str,
) -> Result<bool> {
    if names.contains(target) {
        return Ok(after.values().any(|other| other.name == target && other.kind == kind));
    }
    let prefix = RecordSet::name_prefix(&cx.account, &zone.id, target, Some(kind));
    let found: Vec<(String, RecordSet)> = writer.page(&prefix, None, 1)?;
    Ok(!found.is_empty())
}

fn apply_one(records: &mut Sets, key: &str, wanted: Wanted, problems: &mut Vec<String>) {
    let Wanted { action, record } = wanted;
    let identifier = record.set_identifier.as_ref().map(|id| format!(", set-identifier='{id}'")).unwrap_or_default();
    let shown = format!("resource record set [name='{}', type='{}'{identifier}]", record.name, record.kind);
    match (action.as_str(), records.get(key)) {
        ("CREATE", Some(_)) => problems.push(format!("Tried to create {shown} but it already exists")),
        ("CREATE" | "UPSERT", _) => {
            records.insert(key.to_owned(), record);
        }
        ("DELETE", None) => problems.push(format!("Tried to delete {shown} but it was not found")),
        ("DELETE", Some(existing)) if !is_same(existing, &record) => {
            problems.push(format!("Tried to delete {shown} but the values provided do not match the current values"));
        }
        _ => {
            records.remove(key);
        }
    }
}

/// The order of values does not matter.
fn is_same(a: &RecordSet, b: &RecordSet) -> bool {
    let same_data = match (&a.data, &b.data) {
        (Data::Records { ttl, values }, Data::Records { ttl: other_ttl, values: others }) => {
            let sorted = |values: &[String]| {
                let mut values = values.to_vec();
                values.sort();
                values
            };
            ttl == other_ttl && sorted(values) == sorted(others)
        }
        (a, b) => a == b,
    };
    same_data && a.policy == b.policy && a.health_check == b.health_check
}
