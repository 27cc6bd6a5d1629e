//! ChangeResourceRecordSets: all changes of a batch, or none.

use std::collections::BTreeMap;
use std::sync::Arc;

use api_route53::types::{
    Change, ChangeResourceRecordSetsRequest, ChangeResourceRecordSetsResponse, ResourceRecordSet,
};
use dns::{Name, parse_rdata, parse_record_type};
use kernel::{Ctx, Error, Result, quota};

use crate::record::{Data, RecordSet, Zone, listed};
use crate::{Route53, change as changes, errors, publish};

const MAX_CHANGES: usize = 1000;
const MAX_TTL_SECS: i64 = 2_147_483_647;

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
    let wanted: Result<Vec<(String, RecordSet)>> = given.into_iter().map(|change| parse(change, &zone)).collect();
    let wanted = wanted?;
    let limit = cx.quota(&quota::RECORDS_PER_ZONE)?;
    let (inner, id) = (cx.clone(), zone.id.clone());
    let info = cx
        .write(move |writer| {
            let mut zone = Zone::load(writer, &inner, &id)?;
            let prefix = RecordSet::prefix(&inner.account, &id);
            let before: BTreeMap<String, RecordSet> = writer.list(&prefix)?.into_iter().collect();
            let mut after = before.clone();
            let mut problems = Vec::new();
            for (action, record) in wanted {
                apply(&inner, &zone, &mut after, &action, record, &mut problems);
            }
            if problems.is_empty() {
                check_whole(&zone, &after, &mut problems);
            }
            if after.len() as f64 > limit {
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
            zone.records = after.len() as i64;
            writer.put(&Zone::key(&inner, &id), &zone)?;
            changes::record(writer, &inner, batch.comment)
        })
        .await?;
    publish::zone(&state, &cx.cloud, &cx.account, &zone.id)?;
    Ok(ChangeResourceRecordSetsResponse { change_info: Some(info) })
}

/// One change, checked by itself.
fn parse(change: Change, zone: &Zone) -> Result<(String, RecordSet)> {
    let action = change.action.unwrap_or_default();
    let given = change.resource_record_set.unwrap_or_default();
    let (name, kind) = (given.name.clone().unwrap_or_default(), given.r#type.clone().unwrap_or_default());
    let identifier = given.set_identifier.clone();
    let shown = format!(
        "Change with [Action={action}, Name={name}, Type={kind}, SetIdentifier={}]",
        identifier.as_deref().unwrap_or("null")
    );
    refuse_missing_features(&given)?;
    let listed_name = listed(&name).ok_or_else(|| {
        errors::batch(&[format!("FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with '{name}'")])
    })?;
    let inside = listed_name == zone.name || listed_name.ends_with(&format!(".{}", zone.name));
    if !inside {
        return Err(errors::batch(&[format!(
            "RRSet with DNS name {listed_name} is not permitted in zone {}",
            zone.name
        )]));
    }
    if given.weight.is_some() != identifier.is_some() {
        let missing = if identifier.is_some() { "Weight" } else { "SetIdentifier" };
        return Err(errors::input(format!("Invalid request: Missing field '{missing}' in {shown}")));
    }
    let records = given.resource_records.unwrap_or_default();
    let data = match (given.alias_target, given.ttl, records.is_empty()) {
        (Some(_), Some(_), _) | (Some(_), _, false) => {
            return Err(errors::input(format!(
                "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or \
                 TrafficPolicyInstanceId], but found more than one in {shown}"
            )));
        }
        (Some(alias), None, true) => Data::Alias {
            zone_id: Zone::plain_id(&alias.hosted_zone_id.unwrap_or_default()).to_owned(),
            target: listed(&alias.dns_name.unwrap_or_default())
                .ok_or_else(|| errors::batch(&[format!("The alias target of {listed_name} is no domain name")]))?,
            evaluate_health: alias.evaluate_target_health.unwrap_or(false),
        },
        (None, Some(ttl), false) => {
            if !(0..=MAX_TTL_SECS).contains(&ttl) {
                return Err(errors::input(format!("Invalid TTL {ttl} in {shown}")));
            }
            let values: Vec<String> = records.into_iter().map(|record| record.value.unwrap_or_default()).collect();
            check_values(&kind, &values)?;
            Data::Records { ttl, values }
        }
        (None, None, true) => {
            return Err(errors::input(format!(
                "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or \
                 TrafficPolicyInstanceId], but found none in {shown}"
            )));
        }
        (None, ttl, _) => {
            let missing = if ttl.is_none() { "TTL" } else { "ResourceRecords" };
            return Err(errors::input(format!("Invalid request: Missing field '{missing}' in {shown}")));
        }
    };
    Ok((action, RecordSet { name: listed_name, kind, set_identifier: identifier, weight: given.weight, data }))
}

fn refuse_missing_features(given: &ResourceRecordSet) -> Result<()> {
    let asked = [
        (given.region.is_some(), "latency"),
        (given.geo_location.is_some(), "geolocation"),
        (given.geo_proximity_location.is_some(), "geoproximity"),
        (given.failover.is_some(), "failover"),
        (given.multi_value_answer.is_some(), "multivalue"),
        (given.cidr_routing_config.is_some(), "CIDR"),
        (given.traffic_policy_instance_id.is_some(), "traffic policy"),
        (given.health_check_id.is_some(), "health checked"),
    ];
    match asked.iter().find(|(is_asked, _)| *is_asked) {
        Some((_, what)) => {
            Err(Error::not_implemented(format_args!("{what} records of route53 ChangeResourceRecordSets")))
        }
        None => Ok(()),
    }
}

fn check_values(kind: &str, values: &[String]) -> Result<()> {
    let record_type = parse_record_type(kind);
    let record_type = record_type.ok_or_else(|| Error::not_implemented(format_args!("{kind} records of route53")))?;
    let problems: Vec<String> = values
        .iter()
        .filter_map(|value| parse_rdata(record_type, value).err())
        .map(|problem| format!("Invalid Resource Record: {problem}"))
        .collect();
    let mut seen = std::collections::HashSet::new();
    if !problems.is_empty() {
        return Err(errors::batch(&problems));
    }
    match values.iter().find(|value| !seen.insert(value.as_str())) {
        Some(twice) => Err(errors::batch(&[format!("Duplicate Resource Record: '{twice}'")])),
        None => Ok(()),
    }
}

fn apply(
    cx: &Ctx,
    zone: &Zone,
    records: &mut BTreeMap<String, RecordSet>,
    action: &str,
    record: RecordSet,
    problems: &mut Vec<String>,
) {
    let key = record.key(&cx.account, &zone.id);
    let identifier = record.set_identifier.as_ref().map(|id| format!(", set-identifier='{id}'")).unwrap_or_default();
    let shown = format!("resource record set [name='{}', type='{}'{identifier}]", record.name, record.kind);
    match (action, records.get(&key)) {
        ("CREATE", Some(_)) => problems.push(format!("Tried to create {shown} but it already exists")),
        ("CREATE" | "UPSERT", _) => {
            records.insert(key, record);
        }
        ("DELETE", None) => problems.push(format!("Tried to delete {shown} but it was not found")),
        ("DELETE", Some(existing)) if !is_same(existing, &record) => {
            problems.push(format!("Tried to delete {shown} but the values provided do not match the current values"));
        }
        _ => {
            records.remove(&key);
        }
    }
}

/// The order of values does not matter.
fn is_same(a: &RecordSet, b: &RecordSet) -> bool {
    match (&a.data, &b.data) {
        (Data::Records { ttl, values }, Data::Records { ttl: other_ttl, values: others }) => {
            let sorted = |values: &[String]| {
                let mut values = values.to_vec();
                values.sort();
                values
            };
            ttl == other_ttl && sorted(values) == sorted(others) && a.weight == b.weight
        }
        (a_data, b_data) => a_data == b_data && a.weight == b.weight,
    }
}

/// What must hold for the zone after the batch.
fn check_whole(zone: &Zone, records: &BTreeMap<String, RecordSet>, problems: &mut Vec<String>) {
    let of_apex = |kind: &str| records.values().filter(|r| r.name == zone.name && r.kind == kind).count();
    if of_apex("SOA") != 1 {
        problems.push("A HostedZone must contain exactly one SOA record.".to_owned());
    }
    if of_apex("NS") == 0 {
        problems.push("A HostedZone must contain at least one NS record for the zone itself.".to_owned());
    }
    let mut by_name: BTreeMap<&str, Vec<&RecordSet>> = BTreeMap::new();
    for record in records.values() {
        by_name.entry(&record.name).or_default().push(record);
    }
    for (name, sets) in by_name {
        let has_cname = sets.iter().any(|set| set.kind == "CNAME");
        if has_cname && name == zone.name {
            problems.push(format!(
                "RRSet of type CNAME with DNS name {name} is not permitted at apex in zone {}",
                zone.name
            ));
        } else if has_cname && sets.iter().any(|set| set.kind != "CNAME") {
            problems.push(format!(
                "RRSet of type CNAME with DNS name {name} is not permitted as it conflicts with other records with the \
                 same DNS name in zone {}",
                zone.name
            ));
        }
        for set in &sets {
            let group: Vec<_> = sets.iter().filter(|other| other.kind == set.kind).collect();
            if set.weight.is_none() && group.len() > 1 {
                problems.push(format!(
                    "RRSet with DNS name {name}, type {}, SetIdentifier null cannot be created as a non-simple RRSet \
                     with the same name and type exists",
                    set.kind
                ));
            }
            check_alias(zone, records, set, problems);
        }
    }
}

fn check_alias(zone: &Zone, records: &BTreeMap<String, RecordSet>, set: &RecordSet, problems: &mut Vec<String>) {
    let Data::Alias { zone_id, target, .. } = &set.data else { return };
    let tried = format!("Tried to create an alias that targets {target}, type {} in zone {zone_id}, ", set.kind);
    if *zone_id != zone.id {
        let is_live = Name::parse(target).is_ok_and(|name| name.to_dotted().ends_with(".elb.amazonaws.com"));
        if !is_live {
            problems.push(format!("{tried}but the alias target name does not lie within the target zone"));
        }
        return;
    }
    let inside = *target == zone.name || target.ends_with(&format!(".{}", zone.name));
    if !inside {
        problems.push(format!("{tried}but the alias target name does not lie within the target zone"));
    } else if !records.values().any(|other| other.name == *target && other.kind == set.kind) {
        problems.push(format!("{tried}but that target was not found"));
    }
}
