//! From record sets to the zones that the DNS server answers from.

use dns::{Alias, Name, Rdata, Routing, Scope, parse_rdata, parse_record_type};
use kernel::{Account, Cloud, Error, Result};

use crate::Route53;
use crate::record::{Data, RecordSet, Zone};

/// Compiles zone `id` as the store has it now and puts it in place of the one before.
pub fn zone(state: &Route53, cloud: &Cloud, account: &Account, id: &str) -> Result<()> {
    let reader = cloud.store.read();
    let zone: Option<Zone> = reader.get(&store::key(&[account.as_str(), "global", "route53", "zone", id]))?;
    let Some(zone) = zone else {
        state.directory.zones().remove(id);
        return Ok(());
    };
    let records: Vec<(String, RecordSet)> = reader.list(&RecordSet::prefix(account, id))?;
    let sets: Result<Vec<dns::RecordSet>> = records.iter().map(|(_, record)| compiled(record)).collect();
    let apex = name(&zone.name)?;
    let built = dns::Zone::new(apex, sets?).map_err(Error::internal)?;
    state.directory.zones().put(id, Scope::Public, built);
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

/// Everything here was checked when the change was accepted.
fn compiled(record: &RecordSet) -> Result<dns::RecordSet> {
    let record_type =
        parse_record_type(&record.kind).ok_or_else(|| Error::internal("a type that was accepted is known"))?;
    let weight = record.weight.and_then(|weight| u8::try_from(weight).ok());
    let routing = weight.map_or(Routing::Simple, Routing::Weighted);
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
            let is_live = target.to_dotted().ends_with(".amazonaws.com");
            let alias = if is_live { Alias::to_live(&target) } else { Alias::to_record(target) };
            dns::Data::Alias(if *evaluate_health { alias.evaluating_health() } else { alias })
        }
    };
    Ok(dns::RecordSet { name: name(&record.name)?, record_type, routing, data })
}

fn name(text: &str) -> Result<Name> {
    Name::parse(text).map_err(|_| Error::internal(format_args!("a name that was accepted is one: {text}")))
}
