//! What answers queries: zones first, then live names; for a network's resolver also the names it makes up.

use std::collections::HashMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use arc_swap::ArcSwap;
use hickory_proto::op::ResponseCode;
use hickory_proto::rr::RecordType;

use crate::live::{Addresses, LiveNames};
use crate::lookup::{Lookup, Outcome, emit_addresses};
use crate::name::Name;
use crate::network_names::{NetworkNames, is_localhost, parse_reverse};
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
}

/// The TTL of names that never change, in seconds.
const LOCALHOST_TTL: u32 = 86400;

impl Directory {
    pub fn new(live: Arc<dyn LiveNames>) -> Directory {
        Directory { zones: ZoneTable::default(), live, networks: ArcSwap::default() }
    }

    pub fn zones(&self) -> &ZoneTable {
        &self.zones
    }

    /// Sets what the resolver of a network makes up.
    pub fn put_network(&self, network: u64, names: NetworkNames) {
        self.networks.rcu(|networks| {
            let mut networks = HashMap::clone(networks);
            networks.insert(network, names.clone());
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

    fn answer_network(&self, network: u64, lookup: &Lookup<'_>, question: &Question, reply: &mut Reply<'_>) {
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
        if self.networks.load().get(&network).is_some_and(|names| names.answer(question, reply))
            || self.answer_live(lookup.from, question, reply)
        {
            return;
        }
        reply.set_code(ResponseCode::NXDomain);
    }
}

impl Zones for Directory {
    fn answer(&self, from: View, question: &Question, reply: &mut Reply<'_>) {
        let zones = self.zones.snapshot();
        let lookup = Lookup { zones: &zones, live: &*self.live, from };
        match from {
            View::Host => self.answer_host(&lookup, question, reply),
            View::Network(network) => self.answer_network(network, &lookup, question, reply),
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
