//! From record sets to the zones that the DNS server answers from. What is published is read from the store, so that
//! whoever comes last publishes the truth, and only what changed is compiled.

use std::collections::BTreeSet;

use dns::{Alias, GroupChange, Name, Rdata, Routing, Scope, network_number, parse_rdata, parse_record_type};
use kernel::{Account, Cloud, Error, Reader, Result};

use crate::record::{Data, RecordSet, Zone};
use crate::{Route53, balancer_zones, geography};

/// A name and a record type.
pub type Touched = BTreeSet<(String, String)>;

/// Compiles zone `id` whole as the store has it now.
pub fn zone(state: &Route53, cloud: &Cloud, account: &Account, id: &str) -> Result<()> {
    let _one_by_one = state.publishing.lock().unwrap_or_else(|e| e.into_inner());
    let reader = cloud.store.read();
    let zone: Option<Zone> = reader.get(&store::key(&[account.as_str(), "global", "route53", "zone", id]))?;
    let Some(zone) = zone else {
        state.directory.zones().remove(id);
        return Ok(());
    };
    let records: Vec<(String, RecordSet)> = reader.list(&RecordSet::prefix(account, id))?;
    let sets: Result<Vec<dns::RecordSet>> = records.iter().map(|(_, record)| compiled(state, record)).collect();
    let built = dns::Zone::new(name(&zone.name)?, sets?).map_err(Error::internal)?;
    state.directory.zones().put(id, scope(&zone), built);
    Ok(())
}

/// Compiles what was touched of zone `id`.
pub fn groups(state: &Route53, cloud: &Cloud, account: &Account, id: &str, touched: &Touched) -> Result<()> {
    let _one_by_one = state.publishing.lock().unwrap_or_else(|e| e.into_inner());
    let reader = cloud.store.read();
    let changes: Result<Vec<GroupChange>> =
        touched.iter().map(|(name, kind)| group(state, &reader, account, id, name, kind)).collect();
    // A zone that is gone meanwhile has nothing to show.
    state.directory.zones().change(id, changes?).map_err(Error::internal)?;
    Ok(())
}

/// Has the networks that zone `id` is associated with now see it.
pub fn networks(state: &Route53, cloud: &Cloud, account: &Account, id: &str) -> Result<()> {
    let _one_by_one = state.publishing.lock().unwrap_or_else(|e| e.into_inner());
    let key = store::key(&[account.as_str(), "global", "route53", "zone", id]);
    if let Some(zone) = cloud.store.read().get::<Zone>(&key)? {
        state.directory.zones().set_scope(id, scope(&zone));
    }
    Ok(())
}

pub fn all(state: &Route53, cloud: &Cloud) -> Result<()> {
    let owners: Vec<(String, Account)> = cloud.store.read().list(&store::prefix(&["cloud", "route53", "zone"]))?;
    for (key, account) in owners {
        let parts = store::parts(&key);
        if let Some(id) = parts.last() {
            zone(state, cloud, &account, id)?;
        }
    }
    Ok(())
}

fn scope(zone: &Zone) -> Scope {
    match zone.private {
        true => Scope::Networks(zone.vpcs.iter().map(|vpc| network_number(&vpc.id)).collect()),
        false => Scope::Public,
    }
}

fn group(
    state: &Route53,
    reader: &Reader,
    account: &Account,
    id: &str,
    owner: &str,
    kind: &str,
) -> Result<GroupChange> {
    let records: Vec<(String, RecordSet)> = reader.list(&RecordSet::name_prefix(account, id, owner, Some(kind)))?;
    let sets: Result<Vec<dns::RecordSet>> = records.iter().map(|(_, record)| compiled(state, record)).collect();
    Ok(GroupChange { name: name(owner)?, record_type: record_type(kind)?, sets: sets? })
}

/// Everything here was checked when the change was accepted.
fn compiled(state: &Route53, record: &RecordSet) -> Result<dns::RecordSet> {
    let record_type = record_type(&record.kind)?;
    let data = match &record.data {
        Data::Records { ttl, values } => {
            let values: std::result::Result<Vec<Rdata>, _> =
                values.iter().map(|value| parse_rdata(record_type, value)).collect();
            dns::Data::Records {
                ttl: u32::try_from(*ttl).unwrap_or(u32::MAX),
                values: values.map_err(Error::internal)?,
            }
        }
        Data::Alias { target, evaluate_health, .. } => {
            let target = name(target)?;
            let is_live = balancer_zones::is_balancer(&target.to_dotted());
            let alias = if is_live { Alias::to_live(&target) } else { Alias::to_record(target) };
            dns::Data::Alias(if *evaluate_health { alias.evaluating_health() } else { alias })
        }
    };
    let health = record.health_check.as_ref().map(|id| state.health.of(id));
    Ok(dns::RecordSet { name: name(&record.name)?, record_type, routing: routing(record), health, data })
}

fn routing(record: &RecordSet) -> Routing {
    let policy = &record.policy;
    if let Some(weight) = policy.weight {
        return Routing::Weighted(u8::try_from(weight).unwrap_or(u8::MAX));
    }
    if let Some(region) = &policy.region {
        return Routing::Latency(region.as_str().into());
    }
    if let Some(geography) = &policy.geography {
        return Routing::Geolocation(geography::label(geography).into());
    }
    match policy.failover.as_deref() {
        Some("PRIMARY") => Routing::Primary,
        Some(_) => Routing::Secondary,
        None if policy.multi_value => Routing::MultiValue,
        None => Routing::Simple,
    }
}

fn record_type(kind: &str) -> Result<dns::RecordType> {
    parse_record_type(kind).ok_or_else(|| Error::internal("a type that was accepted is known"))
}

fn name(text: &str) -> Result<Name> {
    Name::parse(text).map_err(|_| Error::internal(format_args!("a name that was accepted is one: {text}")))
}
