//! What is kept: zones, record sets and changes.
//!
//! A zone is under its account; `cloud/route53/zone/ID` tells the account, so that all zones are found on start. A
//! record set's key has the labels of its name reversed, so that a scan is in Route 53's order.

use api_route53::types as api;
use dns::Name;
use kernel::tags::Tags;
use kernel::{Account, Ctx, Read, ReadTyped, Result};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Zone {
    /// `Z…`, without `/hostedzone/`.
    pub id: String,
    /// With the final dot, lower case.
    pub name: String,
    pub caller_reference: String,
    pub comment: Option<String>,
    pub name_servers: Vec<String>,
    pub tags: Tags,
    pub records: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordSet {
    /// In Route 53's listing form: `\052.example.com.`
    pub name: String,
    pub kind: String,
    pub set_identifier: Option<String>,
    pub weight: Option<i64>,
    pub data: Data,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Data {
    Records { ttl: i64, values: Vec<String> },
    Alias { zone_id: String, target: String, evaluate_health: bool },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
    pub submitted_ms: i64,
    pub comment: Option<String>,
}

impl Zone {
    pub fn key(cx: &Ctx, id: &str) -> String {
        cx.global_key("route53", &["zone", id])
    }

    /// Takes `Z1`, `/hostedzone/Z1` and `hostedzone/Z1`.
    pub fn plain_id(given: &str) -> &str {
        given.trim_start_matches('/').strip_prefix("hostedzone/").unwrap_or(given)
    }

    pub fn load(reader: &impl Read, cx: &Ctx, given: &str) -> Result<Zone> {
        let id = Zone::plain_id(given);
        reader.get(&Zone::key(cx, id))?.ok_or_else(|| crate::errors::no_zone(id))
    }

    pub fn all(cx: &Ctx) -> Result<Vec<Zone>> {
        let found = cx.read().list(&cx.global_prefix("route53", &["zone"]))?;
        Ok(found.into_iter().map(|(_, zone)| zone).collect())
    }

    /// The account that owns zone `id` is kept here.
    pub fn owner_key(id: &str) -> String {
        store_key(&["cloud", "route53", "zone", id])
    }

    pub fn described(&self) -> api::HostedZone {
        api::HostedZone {
            id: Some(format!("/hostedzone/{}", self.id)),
            name: Some(self.name.clone()),
            caller_reference: Some(self.caller_reference.clone()),
            config: Some(api::HostedZoneConfig { comment: self.comment.clone(), private_zone: Some(false) }),
            resource_record_set_count: Some(self.records),
            ..Default::default()
        }
    }
}

/// Keys outside any account.
fn store_key(parts: &[&str]) -> String {
    // The kernel's contexts make keys inside accounts only.
    store::key(parts)
}

impl RecordSet {
    pub fn prefix(account: &Account, zone: &str) -> String {
        store::prefix(&[account.as_str(), "global", "route53", "records", zone])
    }

    pub fn key(&self, account: &Account, zone: &str) -> String {
        sort_key(account, zone, &self.name, &self.kind, self.set_identifier.as_deref().unwrap_or(""))
    }

    pub fn described(&self) -> api::ResourceRecordSet {
        let mut described = api::ResourceRecordSet {
            name: Some(self.name.clone()),
            r#type: Some(self.kind.clone()),
            set_identifier: self.set_identifier.clone(),
            weight: self.weight,
            ..Default::default()
        };
        match &self.data {
            Data::Records { ttl, values } => {
                described.ttl = Some(*ttl);
                let records = values.iter().map(|value| api::ResourceRecord { value: Some(value.clone()) });
                described.resource_records = Some(records.collect());
            }
            Data::Alias { zone_id, target, evaluate_health } => {
                described.alias_target = Some(api::AliasTarget {
                    hosted_zone_id: Some(zone_id.clone()),
                    dns_name: Some(target.clone()),
                    evaluate_target_health: Some(*evaluate_health),
                });
            }
        }
        described
    }
}

/// The key at which a record set of this name, type and identifier stands in its zone.
pub fn sort_key(account: &Account, zone: &str, name: &str, kind: &str, identifier: &str) -> String {
    let mut labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
    labels.reverse();
    // The trailing dot is part of the order, as Route 53 documents: `a-b` stands before what is below `a`.
    let reversed = labels.join(".") + ".";
    store::key(&[account.as_str(), "global", "route53", "records", zone, &reversed, kind, identifier])
}

/// A name in listing form; None if it is no domain name.
pub fn listed(name: &str) -> Option<String> {
    Name::parse(name).ok().map(|name| name.to_string())
}
