//! One change of a batch, checked by itself.

use api_route53::types::{Change, GeoLocation, ResourceRecordSet};
use dns::{parse_rdata, parse_record_type};
use kernel::{Error, Result};

use crate::errors;
use crate::geography;
use crate::geography_table::{CONTINENTS, STATES};
use crate::record::{Data, Geography, Policy, RecordSet, Zone, listed};

const MAX_TTL_SECS: i64 = 2_147_483_647;
const SOURCES: &str = "[AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId]";
const POLICIES: &str =
    "[Weight, Region, Failover, GeoLocation, MultiValueAnswer, CidrRoutingConfig, or GeoProximityLocation]";

pub struct Wanted {
    /// `CREATE`, `UPSERT` or `DELETE`
    pub action: String,
    pub record: RecordSet,
}

pub fn parse(change: Change, zone: &Zone) -> Result<Wanted> {
    let action = change.action.unwrap_or_default();
    let given = change.resource_record_set.unwrap_or_default();
    let (name, kind) = (given.name.clone().unwrap_or_default(), given.r#type.clone().unwrap_or_default());
    let shown = format!(
        "Change with [Action={action}, Name={name}, Type={kind}, SetIdentifier={}]",
        given.set_identifier.as_deref().unwrap_or("null")
    );
    refuse_missing_features(&given)?;
    let listed_name = listed(&name).ok_or_else(|| {
        errors::batch(&[format!("FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with '{name}'")])
    })?;
    if !zone.holds(&listed_name) {
        let text = format!("RRSet with DNS name {listed_name} is not permitted in zone {}", zone.name);
        return Err(errors::batch(&[text]));
    }
    let policy = policy(&given, &shown)?;
    let set_identifier = given.set_identifier;
    let health_check = given.health_check_id;
    let data = data(given.alias_target, given.ttl, given.resource_records, &kind, &listed_name, &shown)?;
    if policy.multi_value && matches!(data, Data::Alias { .. }) {
        return Err(errors::input(format!("Invalid request: A multivalue answer cannot be an alias in {shown}")));
    }
    let record = RecordSet { name: listed_name, kind, set_identifier, policy, health_check, data };
    Ok(Wanted { action, record })
}

fn refuse_missing_features(given: &ResourceRecordSet) -> Result<()> {
    let asked = [
        (given.geo_proximity_location.is_some(), "geoproximity"),
        (given.cidr_routing_config.is_some(), "CIDR"),
        (given.traffic_policy_instance_id.is_some(), "traffic policy"),
    ];
    match asked.iter().find(|(is_asked, _)| *is_asked) {
        Some((_, what)) => {
            Err(Error::not_implemented(format_args!("{what} records of route53 ChangeResourceRecordSets")))
        }
        None => Ok(()),
    }
}

fn policy(given: &ResourceRecordSet, shown: &str) -> Result<Policy> {
    let policy = Policy {
        weight: given.weight,
        region: given.region.clone(),
        failover: given.failover.clone(),
        geography: given.geo_location.as_ref().map(|place| geography_of(place, shown)).transpose()?,
        multi_value: given.multi_value_answer == Some(true),
    };
    let named = [
        policy.weight.is_some(),
        policy.region.is_some(),
        policy.failover.is_some(),
        policy.geography.is_some(),
        policy.multi_value,
    ];
    match (named.iter().filter(|is_named| **is_named).count(), &given.set_identifier) {
        (0, None) | (1, Some(_)) => Ok(policy),
        (0, Some(_)) => Err(errors::input(format!(
            "Invalid request: Expected exactly one of {POLICIES}, but found none in {shown}"
        ))),
        (1, None) => Err(errors::input(format!("Invalid request: Missing field 'SetIdentifier' in {shown}"))),
        _ => Err(errors::input(format!(
            "Invalid request: Expected exactly one of {POLICIES}, but found more than one in {shown}"
        ))),
    }
}

/// A continent alone, or a country with or without one of its parts.
fn geography_of(place: &GeoLocation, shown: &str) -> Result<Geography> {
    let wrong = |what: &str| errors::input(format!("Invalid request: {what} in {shown}"));
    let (continent, country, part) = (&place.continent_code, &place.country_code, &place.subdivision_code);
    match (continent.as_deref(), country.as_deref(), part.as_deref()) {
        (Some(continent), None, None) if CONTINENTS.iter().any(|(code, _)| *code == continent) => {}
        (Some(_), None, None) => return Err(wrong("ContinentCode is not valid")),
        (Some(_), ..) => return Err(wrong("ContinentCode cannot stand beside CountryCode or SubdivisionCode")),
        (None, None, _) => return Err(wrong("GeoLocation needs a ContinentCode or a CountryCode")),
        (None, Some("*"), None) => {}
        (None, Some("US"), Some(part)) if !STATES.iter().any(|(code, _)| *code == part) => {
            return Err(wrong("SubdivisionCode is not valid"));
        }
        (None, Some(country), Some(_)) if !matches!(country, "US" | "UA") => {
            return Err(wrong("SubdivisionCode is for the countries US and UA only"));
        }
        (None, Some(country), _) if geography::continent_of(country).is_none() => {
            return Err(wrong("CountryCode is not valid"));
        }
        _ => {}
    }
    Ok(Geography { continent: continent.clone(), country: country.clone(), subdivision: part.clone() })
}

fn data(
    alias: Option<api_route53::types::AliasTarget>,
    ttl: Option<i64>,
    records: Option<Vec<api_route53::types::ResourceRecord>>,
    kind: &str,
    name: &str,
    shown: &str,
) -> Result<Data> {
    let records = records.unwrap_or_default();
    match (alias, ttl, records.is_empty()) {
        (Some(_), Some(_), _) | (Some(_), _, false) => Err(errors::input(format!(
            "Invalid request: Expected exactly one of {SOURCES}, but found more than one in {shown}"
        ))),
        (Some(alias), None, true) => Ok(Data::Alias {
            zone_id: Zone::plain_id(&alias.hosted_zone_id.unwrap_or_default()).to_owned(),
            target: listed(&alias.dns_name.unwrap_or_default())
                .ok_or_else(|| errors::batch(&[format!("The alias target of {name} is no domain name")]))?,
            evaluate_health: alias.evaluate_target_health.unwrap_or(false),
        }),
        (None, Some(ttl), false) => {
            if !(0..=MAX_TTL_SECS).contains(&ttl) {
                return Err(errors::input(format!("Invalid TTL {ttl} in {shown}")));
            }
            let values: Vec<String> = records.into_iter().map(|record| record.value.unwrap_or_default()).collect();
            check_values(kind, &values)?;
            Ok(Data::Records { ttl, values })
        }
        (None, None, true) => {
            Err(errors::input(format!("Invalid request: Expected exactly one of {SOURCES}, but found none in {shown}")))
        }
        (None, ttl, _) => {
            let missing = if ttl.is_none() { "TTL" } else { "ResourceRecords" };
            Err(errors::input(format!("Invalid request: Missing field '{missing}' in {shown}")))
        }
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
