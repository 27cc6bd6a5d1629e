//! What is kept: zones, record sets and changes.
//!
//! A zone is under its account; `cloud/route53/zone/ID` tells the account, so that all zones are found on start. A
//! record set's key has the labels of its name reversed, so that a scan is in Route 53's order.

use api_route53::types as api;
use dns::Name;
use kernel::index::{Indexed, Term};
use kernel::tags::Tags;
use kernel::{Account, Ctx, Read, ReadTyped, Region, Result, Writer, index};
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
    #[serde(default)]
    pub private: bool,
    /// The networks that a private zone is associated with.
    #[serde(default)]
    pub vpcs: Vec<Vpc>,
    /// The reusable delegation set that the name servers are of.
    #[serde(default)]
    pub delegation_set: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vpc {
    pub region: Region,
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordSet {
    /// In Route 53's listing form: `\052.example.com.`
    pub name: String,
    pub kind: String,
    pub set_identifier: Option<String>,
    #[serde(flatten)]
    pub policy: Policy,
    #[serde(default)]
    pub health_check: Option<String>,
    pub data: Data,
}

/// What routes queries to a set: one of these, or none for a simple one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    pub weight: Option<i64>,
    #[serde(default)]
    pub region: Option<String>,
    /// `PRIMARY` or `SECONDARY`
    #[serde(default)]
    pub failover: Option<String>,
    #[serde(default)]
    pub geography: Option<Geography>,
    #[serde(default)]
    pub multi_value: bool,
}

/// A continent, or a country (`*` for all that no other set names) and perhaps a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Geography {
    pub continent: Option<String>,
    pub country: Option<String>,
    pub subdivision: Option<String>,
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

impl Indexed for Zone {
    const COUNTED: &'static [&'static str] = &["delegation-set"];

    fn terms(&self) -> Vec<Term> {
        let reference = Term::new("reference", &self.caller_reference);
        let set = self.delegation_set.as_ref().map(|id| Term::new("delegation-set", id));
        std::iter::once(reference).chain(set).collect()
    }
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

    /// Writes it with its places in the indexes.
    pub fn put(&self, writer: &mut Writer<'_>, account: &Account) -> Result<()> {
        let (table, key) = (Zone::table(account), Zone::key_of(account, &self.id));
        let before: Option<Zone> = writer.get(&key)?;
        before.iter().flat_map(Zone::sight_keys).try_for_each(|key| writer.delete(&key).map(drop))?;
        self.sight_keys().try_for_each(|key| writer.put(&key, account))?;
        writer.put(&Zone::owner_key(&self.id), account)?;
        index::put(writer, &table, &key, self)
    }

    pub fn remove(&self, writer: &mut Writer<'_>, account: &Account) -> Result<()> {
        self.sight_keys().try_for_each(|key| writer.delete(&key).map(drop))?;
        writer.delete(&Zone::owner_key(&self.id))?;
        index::delete::<Zone>(writer, &Zone::table(account), &Zone::key_of(account, &self.id)).map(drop)
    }

    /// The keys that an account's zones are under.
    pub fn table(account: &Account) -> String {
        store::prefix(&[account.as_str(), "global", "route53", "zone"])
    }

    pub fn key_of(account: &Account, id: &str) -> String {
        store::key(&[account.as_str(), "global", "route53", "zone", id])
    }

    /// The private zones that a network sees are found here, whosever they are: by the network, or by a name too. The
    /// value of each is its account.
    pub fn sight_prefix(vpc: &str, name: Option<&str>) -> String {
        let mut parts = vec!["cloud", "route53", "vpc", vpc];
        parts.extend(name);
        store::prefix(&parts)
    }

    fn sight_keys(&self) -> impl Iterator<Item = String> + '_ {
        self.vpcs.iter().map(|vpc| store::key(&["cloud", "route53", "vpc", &vpc.id, &self.name, &self.id]))
    }

    /// The account that owns zone `id` is kept here: an id names a zone of the whole cloud.
    pub fn owner_key(id: &str) -> String {
        store::key(&["cloud", "route53", "zone", id])
    }

    pub fn described(&self) -> api::HostedZone {
        api::HostedZone {
            id: Some(format!("/hostedzone/{}", self.id)),
            name: Some(self.name.clone()),
            caller_reference: Some(self.caller_reference.clone()),
            config: Some(api::HostedZoneConfig { comment: self.comment.clone(), private_zone: Some(self.private) }),
            resource_record_set_count: Some(self.records),
            ..Default::default()
        }
    }

    /// A public zone's name servers; a private one has none to delegate to.
    pub fn delegation(&self) -> Option<api::DelegationSet> {
        (!self.private).then(|| api::DelegationSet {
            id: self.delegation_set.as_ref().map(|id| format!("/delegationset/{id}")),
            name_servers: Some(self.name_servers.clone()),
            ..Default::default()
        })
    }

    /// A private zone's networks.
    pub fn described_vpcs(&self) -> Option<Vec<api::VPC>> {
        self.private.then(|| self.vpcs.iter().map(Vpc::described).collect())
    }

    /// Whether a name in listing form is the zone's or below it.
    pub fn holds(&self, name: &str) -> bool {
        name == self.name || name.strip_suffix(&self.name).is_some_and(|rest| rest.ends_with('.'))
    }
}

impl Vpc {
    pub fn described(&self) -> api::VPC {
        api::VPC { vpc_region: Some(self.region.name().to_owned()), vpc_id: Some(self.id.clone()) }
    }
}

impl Policy {
    pub fn is_simple(&self) -> bool {
        *self == Policy::default()
    }
}

impl RecordSet {
    pub fn prefix(account: &Account, zone: &str) -> String {
        store::prefix(&[account.as_str(), "global", "route53", "records", zone])
    }

    /// The prefix of all sets of a name, or of one type of it.
    pub fn name_prefix(account: &Account, zone: &str, name: &str, kind: Option<&str>) -> String {
        let reversed = reversed(name);
        let mut parts = vec![account.as_str(), "global", "route53", "records", zone, &reversed];
        parts.extend(kind);
        store::prefix(&parts)
    }

    pub fn key(&self, account: &Account, zone: &str) -> String {
        sort_key(account, zone, &self.name, &self.kind, self.set_identifier.as_deref().unwrap_or(""))
    }

    pub fn described(&self) -> api::ResourceRecordSet {
        let geography = self.policy.geography.as_ref();
        let mut described = api::ResourceRecordSet {
            name: Some(self.name.clone()),
            r#type: Some(self.kind.clone()),
            set_identifier: self.set_identifier.clone(),
            weight: self.policy.weight,
            region: self.policy.region.clone(),
            failover: self.policy.failover.clone(),
            geo_location: geography.map(|place| api::GeoLocation {
                continent_code: place.continent.clone(),
                country_code: place.country.clone(),
                subdivision_code: place.subdivision.clone(),
            }),
            multi_value_answer: self.policy.multi_value.then_some(true),
            health_check_id: self.health_check.clone(),
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
    store::key(&[account.as_str(), "global", "route53", "records", zone, &reversed(name), kind, identifier])
}

/// `www.example.com.` sorts as `com.example.www.`: the trailing dot is part of the order, as Route 53 documents, so that
/// `a-b` stands before what is below `a`.
pub fn reversed(name: &str) -> String {
    let labels: Vec<&str> = name.trim_end_matches('.').rsplit('.').collect();
    labels.join(".") + "."
}

/// A name in listing form; None if it is no domain name.
pub fn listed(name: &str) -> Option<String> {
    Name::parse(name).ok().map(|name| name.to_string())
}
