//! What answers queries: zones first, then live names; for a network's resolver also the names it makes up.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use arc_swap::ArcSwap;
use hickory_proto::op::ResponseCode;
use hickory_proto::rr::RecordType;

use crate::live::{Addresses, LiveNames};
use crate::lookup::{Lookup, Outcome, emit_addresses};
use crate::name::Name;
use crate::network_names::{NetworkNames, is_localhost, parse_reverse};
use crate::origin::{HostOrigins, Origin};
use crate::query::Question;
use crate::rdata::Rdata;
use crate::reply::{Reply, Section};
use crate::zone_table::ZoneTable;

/// From where a query comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum View {
    /// The host, or the internet: authoritative answers, and a refusal for names that are not ours.
    Host,
    /// The resolver of the network with this number: everything the network may resolve, and no such name for the rest.
    Network(u64),
}

/// Answers questions. [`Directory`] is the one that the program uses.
pub trait Zones: Send + Sync {
    /// Writes the answer into `reply`. Runs on the socket's task: it must not block.
    fn answer(&self, from: View, question: &Question, reply: &mut Reply<'_>);
}

pub struct Directory {
    zones: ZoneTable,
    live: Arc<dyn LiveNames>,
    networks: ArcSwap<HashMap<u64, NetworkNames>>,
    host_origins: ArcSwap<HostOrigins>,
}

/// The number of the network of this name, the same in all parts of the program.
pub fn network_number(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

/// The TTL of names that never change, in seconds.
const LOCALHOST_TTL: u32 = 86400;

impl Directory {
    pub fn new(live: Arc<dyn LiveNames>) -> Directory {
        Directory { zones: ZoneTable::default(), live, networks: ArcSwap::default(), host_origins: ArcSwap::default() }
    }

    /// Says where clients outside all networks are.
    pub fn set_host_origins(&self, origins: HostOrigins) {
        self.host_origins.store(Arc::new(origins));
    }

    pub fn zones(&self) -> &ZoneTable {
        &self.zones
    }

    pub(crate) fn host_origins(&self) -> arc_swap::Guard<Arc<HostOrigins>> {
        self.host_origins.load()
    }

    pub(crate) fn live(&self) -> &dyn LiveNames {
        &*self.live
    }

    /// Sets what the resolver of a network makes up.
    pub fn put_network(&self, network: u64, names: NetworkNames) {
        self.networks.rcu(|networks| {
            let mut networks = HashMap::clone(networks);
            networks.insert(network, names.clone());
            networks
        });
    }

    /// Changes what is known of a network, if it is known.
    pub fn change_network(&self, network: u64, change: impl Fn(&mut NetworkNames)) {
        self.networks.rcu(|networks| {
            let mut networks = HashMap::clone(networks);
            if let Some(names) = networks.get_mut(&network) {
                change(names);
            }
            networks
        });
    }

    pub fn remove_network(&self, network: u64) {
        self.networks.rcu(|networks| {
            let mut networks = HashMap::clone(networks);
            networks.remove(&network);
            networks
        });
    }

    /// Addresses of a name that is in no zone. False when it is not known.
    fn answer_live(&self, from: View, question: &Question, reply: &mut Reply<'_>) -> bool {
        let mut found = Addresses::default();
        let Some(ttl) = self.live.addresses(from, &question.to_dotted(), &mut found) else { return false };
        emit_addresses(question.wire(), question.record_type, ttl, &found, reply);
        true
    }

    fn answer_host(&self, lookup: &Lookup<'_>, question: &Question, reply: &mut Reply<'_>) {
        reply.set_authoritative(true);
        if lookup.answer(question, reply) == Outcome::NoZone && !self.answer_live(lookup.from, question, reply) {
            reply.set_authoritative(false);
            reply.set_code(ResponseCode::Refused);
        }
    }

    fn answer_network(
        &self,
        names: Option<&NetworkNames>,
        lookup: &Lookup<'_>,
        question: &Question,
        reply: &mut Reply<'_>,
    ) {
        reply.set_recursion_available(true);
        if answer_localhost(question, reply) {
            return;
        }
        // A private zone may take over a reverse range; the made-up names come after it, as at AWS.
        match lookup.answer(question, reply) {
            Outcome::Answered => return,
            Outcome::Delegated => {
                // Whoever it is delegated to is not in this cloud, and nothing is ever forwarded.
                reply.clear();
                reply.set_code(ResponseCode::ServFail);
                return;
            }
            Outcome::LeftZones => {
                reply.set_code(ResponseCode::NXDomain);
                return;
            }
            Outcome::NoZone => {}
        }
        if names.is_some_and(|names| names.answer(question, reply)) || self.answer_live(lookup.from, question, reply) {
            return;
        }
        reply.set_code(ResponseCode::NXDomain);
    }
}

impl Zones for Directory {
    fn answer(&self, from: View, question: &Question, reply: &mut Reply<'_>) {
        let zones = self.zones.snapshot();
        let lookup = |with_private, origin| Lookup { zones: &zones, live: &*self.live, from, with_private, origin };
        match from {
            View::Host => {
                let origins = self.host_origins.load();
                let (origin, scope) = origins.of(question.subnet);
                reply.set_scope(scope);
                self.answer_host(&lookup(false, origin), question, reply);
            }
            View::Network(network) => {
                let networks = self.networks.load();
                let names = networks.get(&network);
                if names.is_some_and(|names| !names.dns_support) {
                    return reply.give_none();
                }
                let nowhere = Origin::default();
                let origin = names.map_or(&nowhere, |names| &*names.origin);
                let with_private = names.is_none_or(|names| names.private_zones);
                self.answer_network(names, &lookup(with_private, origin), question, reply);
            }
        }
    }
}

/// `localhost`, both ways. False when the name is another.
fn answer_localhost(question: &Question, reply: &mut Reply<'_>) -> bool {
    let wire = question.wire();
    if is_localhost(wire) {
        let mut found = Addresses::default();
        found.push(Ipv4Addr::LOCALHOST.into());
        found.push(Ipv6Addr::LOCALHOST.into());
        emit_addresses(wire, question.record_type, LOCALHOST_TTL, &found, reply);
        return true;
    }
    if parse_reverse(wire) != Some(Ipv4Addr::LOCALHOST) {
        return false;
    }
    if matches!(question.record_type, RecordType::PTR | RecordType::ANY) {
        let name = Name::from_wire(b"\x09localhost\0");
        reply.push(Section::Answer, wire, RecordType::PTR, LOCALHOST_TTL, &Rdata::name(&name));
    }
    true
}
