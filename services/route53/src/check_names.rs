//! What must hold for the names that a batch touched, after all of its changes.

use std::collections::{BTreeMap, BTreeSet};

use dns::Name;
use kernel::Result;

use crate::balancer_zones;
use crate::batch::Sets;
use crate::record::{Data, Policy, RecordSet, Zone};

/// Weighted sets of one name and type.
const MAX_WEIGHTED: usize = 100;

/// `sets` holds all sets of the touched names, of which the zone's own may be one; `written` the keys of those that the
/// batch names, which is blamed where two do not go together.
pub fn check(
    zone: &Zone,
    names: &BTreeSet<String>,
    sets: &Sets,
    written: &BTreeSet<String>,
    problems: &mut Vec<String>,
) {
    let mut by_name: BTreeMap<&str, BTreeMap<&str, Vec<&RecordSet>>> = BTreeMap::new();
    let (blamed, others): (Vec<_>, Vec<_>) = sets.iter().partition(|(key, _)| written.contains(*key));
    for (_, record) in others.into_iter().chain(blamed) {
        by_name.entry(&record.name).or_default().entry(&record.kind).or_default().push(record);
    }
    if names.contains(&zone.name) {
        check_apex(by_name.get(zone.name.as_str()), problems);
    }
    for (name, groups) in &by_name {
        check_cname(zone, name, groups, problems);
        for group in groups.values() {
            check_group(group, problems);
        }
    }
}

/// An alias leads to a balancer, or to a set of the same zone that is there (`has_target` looks).
pub fn check_alias(
    zone: &Zone,
    set: &RecordSet,
    problems: &mut Vec<String>,
    has_target: impl Fn(&str) -> Result<bool>,
) -> Result<()> {
    let Data::Alias { zone_id, target, .. } = &set.data else { return Ok(()) };
    let tried = format!("Tried to create an alias that targets {target}, type {} in zone {zone_id}, ", set.kind);
    if *zone_id != zone.id {
        let is_held = Name::parse(target).is_ok_and(|name| balancer_zones::holds(zone_id, &name.to_dotted()));
        if !is_held {
            problems.push(format!("{tried}but the alias target name does not lie within the target zone"));
        }
    } else if !zone.holds(target) {
        problems.push(format!("{tried}but the alias target name does not lie within the target zone"));
    } else if !has_target(target)? {
        problems.push(format!("{tried}but that target was not found"));
    }
    Ok(())
}

fn check_apex(groups: Option<&BTreeMap<&str, Vec<&RecordSet>>>, problems: &mut Vec<String>) {
    let count = |kind: &str| groups.and_then(|groups| groups.get(kind)).map_or(0, Vec::len);
    if count("SOA") != 1 {
        problems.push("A HostedZone must contain exactly one SOA record.".to_owned());
    }
    if count("NS") == 0 {
        problems.push("A HostedZone must contain at least one NS record for the zone itself.".to_owned());
    }
}

fn check_cname(zone: &Zone, name: &str, groups: &BTreeMap<&str, Vec<&RecordSet>>, problems: &mut Vec<String>) {
    if !groups.contains_key("CNAME") {
        return;
    }
    if name == zone.name {
        problems
            .push(format!("RRSet of type CNAME with DNS name {name} is not permitted at apex in zone {}", zone.name));
    } else if groups.len() > 1 {
        problems.push(format!(
            "RRSet of type CNAME with DNS name {name} is not permitted as it conflicts with other records with the \
             same DNS name in zone {}",
            zone.name
        ));
    }
}

/// All sets of one name and type: one policy, and no two that would answer for the same.
fn check_group(group: &[&RecordSet], problems: &mut Vec<String>) {
    let Some(last) = group.last() else { return };
    let refused = |set: &RecordSet, why: &str| {
        let identifier = set.set_identifier.as_deref().unwrap_or("null");
        format!(
            "RRSet with DNS name {}, type {}, SetIdentifier {identifier} cannot be created {why}",
            set.name, set.kind
        )
    };
    let of_kind = kind(&last.policy);
    if let Some(other) = group.iter().find(|set| kind(&set.policy) != of_kind) {
        problems.push(refused(last, &clash(of_kind, kind(&other.policy))));
        return;
    }
    if last.policy.is_simple() {
        return;
    }
    if matches!(last.kind.as_str(), "NS" | "SOA") || last.kind == "CNAME" && last.policy.multi_value {
        problems
            .push(refused(last, &format!("as sets of type {} cannot have the routing policy {of_kind}", last.kind)));
    }
    let mut seen = BTreeSet::new();
    for set in group {
        let policy = &set.policy;
        let place = policy.geography.as_ref().map(crate::geography::label);
        let distinct = policy.region.as_ref().or(policy.failover.as_ref()).or(place.as_ref());
        if let Some(distinct) = distinct
            && !seen.insert(distinct.clone())
        {
            problems
                .push(refused(set, &format!("as a {of_kind} set for {distinct} exists with the same name and type.")));
        }
    }
    if last.policy.weight.is_some() {
        let ttls: BTreeSet<Option<i64>> = group.iter().filter_map(|set| ttl(set)).collect();
        if ttls.len() > 1 {
            problems.push(refused(last, "as weighted sets must contain the same TTL."));
        }
        if group.len() > MAX_WEIGHTED {
            problems.push(refused(last, "as there are 100 weighted sets with the same name and type."));
        }
    }
}

/// None for an alias, which has its target's.
fn ttl(set: &RecordSet) -> Option<Option<i64>> {
    match &set.data {
        Data::Records { ttl, .. } => Some(Some(*ttl)),
        Data::Alias { .. } => None,
    }
}

fn kind(policy: &Policy) -> &'static str {
    match policy {
        Policy { weight: Some(_), .. } => "weighted",
        Policy { region: Some(_), .. } => "latency",
        Policy { failover: Some(_), .. } => "failover",
        Policy { geography: Some(_), .. } => "geolocation",
        Policy { multi_value: true, .. } => "multivalue answer",
        _ => "simple",
    }
}

/// Why a set of one policy cannot stand beside one of another.
fn clash(kind: &str, other: &str) -> String {
    match kind {
        "simple" => format!("as a {other} set exists with the same name and type."),
        "multivalue answer" => "because a non multivalue answer rrset exists with the same name and type.".to_owned(),
        kind => format!("as a non-{kind} set exists with the same name and type."),
    }
}
