//! The lookup in zones: RFC 1034 section 4.3.2, wildcards as in RFC 4592, and Route 53's aliases; `choice` says which
//! sets of a group answer.

use std::net::IpAddr;

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::RecordType;

use crate::directory::View;
use crate::live::{Addresses, LiveNames};
use crate::name::{MAX_WIRE, dotted, suffixes};
use crate::origin::Origin;
use crate::query::Question;
use crate::record_set::{Alias, AliasTarget, Data, Group};
use crate::reply::{Reply, Section};
use crate::zone::{Node, Zone};
use crate::zone_table::Snapshot;

/// CNAMEs followed in one answer, and aliases followed for one record set.
pub(crate) const MAX_CHAIN: usize = 8;

/// Where a lookup ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No zone holds the name: nothing was written.
    NoZone,
    /// Answered, negatively too.
    Answered,
    /// The zone delegates the name to somebody else.
    Delegated,
    /// A chain of CNAMEs leads to a name that is neither in a zone nor live.
    LeftZones,
}

pub(crate) struct Lookup<'a> {
    pub zones: &'a Snapshot,
    pub live: &'a dyn LiveNames,
    pub from: View,
    /// Whether the asking network may see its private zones.
    pub with_private: bool,
    pub origin: &'a Origin,
}

pub(crate) enum Found<'z> {
    Node(&'z Node),
    /// The name is at or below a cut; the cut's own name and node.
    Cut(&'z Node, usize),
    NoName,
}

impl Lookup<'_> {
    pub(crate) fn answer(&self, question: &Question, reply: &mut Reply<'_>) -> Outcome {
        let mut name = question.wire();
        for step in 0..=MAX_CHAIN {
            let Some(zone) = self.zones.zone_of(self.from, self.with_private, name) else {
                return match step {
                    0 => Outcome::NoZone,
                    _ => self.answer_live(name, question, reply),
                };
            };
            let node = match find(zone, name) {
                Found::Node(node) => node,
                Found::NoName => {
                    reply.set_code(ResponseCode::NXDomain);
                    negative(zone, reply);
                    return Outcome::Answered;
                }
                Found::Cut(node, len) => return self.refer(zone, node, &name[name.len() - len..], reply),
            };
            if question.is_any() {
                for group in &node.groups {
                    self.emit(zone, name, group, reply);
                }
                finish_positive(zone, name, node, question.record_type, reply);
                return Outcome::Answered;
            }
            if let Some(group) = node.group(question.record_type) {
                self.emit(zone, name, group, reply);
                finish_positive(zone, name, node, question.record_type, reply);
                self.add_targets(zone, group, reply);
                return Outcome::Answered;
            }
            let Some(target) =
                node.group(RecordType::CNAME).and_then(|group| self.emit_cname(zone, name, group, reply))
            else {
                negative(zone, reply);
                return Outcome::Answered;
            };
            name = target;
        }
        // A chain that long is a loop: what is there is given, for the client to make of it what it will.
        Outcome::Answered
    }

    /// The end of a chain outside all zones: a live name's addresses.
    fn answer_live(&self, name: &[u8], question: &Question, reply: &mut Reply<'_>) -> Outcome {
        let mut found = Addresses::default();
        match self.live.addresses(self.from, &dotted(name), &mut found) {
            Some(ttl) => {
                emit_addresses(name, question.record_type, ttl, &found, reply);
                Outcome::Answered
            }
            None => Outcome::LeftZones,
        }
    }

    /// Hands the client on to the name servers below a cut.
    fn refer(&self, zone: &Zone, cut: &Node, cut_name: &[u8], reply: &mut Reply<'_>) -> Outcome {
        reply.set_authoritative(false);
        if let Some(Group { variants, .. }) = cut.group(RecordType::NS)
            && let Data::Records { ttl, values } = &variants[0].data
        {
            for value in values {
                if !reply.push(Section::Authority, cut_name, RecordType::NS, *ttl, value) {
                    reply.truncate();
                    return Outcome::Delegated;
                }
            }
            for target in values.iter().filter_map(|value| value.target()) {
                self.add_addresses(zone, target, reply);
            }
        }
        Outcome::Delegated
    }

    /// Writes what answers of a group. False when nothing was written.
    fn emit(&self, zone: &Zone, owner: &[u8], group: &Group, reply: &mut Reply<'_>) -> bool {
        self.emit_at(zone, owner, group, reply, 0)
    }

    fn emit_at(&self, zone: &Zone, owner: &[u8], group: &Group, reply: &mut Reply<'_>, depth: usize) -> bool {
        let mut written = false;
        for index in self.choose(zone, group, depth).iter() {
            let data = &group.variants[index].data;
            written |= self.emit_data(zone, owner, group.record_type, data, reply, depth);
            if reply.is_truncated() {
                break;
            }
        }
        written
    }

    fn emit_data(
        &self,
        zone: &Zone,
        owner: &[u8],
        record_type: RecordType,
        data: &Data,
        reply: &mut Reply<'_>,
        depth: usize,
    ) -> bool {
        match data {
            Data::Records { ttl, values } => {
                // Route 53 gives the values in random order; turning the list is enough to spread clients.
                let turn = if values.len() > 1 { fastrand::usize(..values.len()) } else { 0 };
                let (before, after) = values.split_at(turn);
                for value in after.iter().chain(before) {
                    if !reply.push(Section::Answer, owner, record_type, *ttl, value) {
                        reply.truncate();
                        break;
                    }
                }
                true
            }
            Data::Alias(Alias { target: AliasTarget::Live(name), .. }) => {
                let mut found = Addresses::default();
                match self.live.addresses(self.from, name, &mut found) {
                    Some(ttl) => emit_addresses(owner, record_type, ttl, &found, reply),
                    None => false,
                }
            }
            Data::Alias(Alias { target: AliasTarget::Record(name), .. }) => {
                if depth == MAX_CHAIN {
                    return false;
                }
                let Found::Node(node) = find(zone, name.wire()) else { return false };
                match node.group(record_type) {
                    Some(group) => self.emit_at(zone, owner, group, reply, depth + 1),
                    None => false,
                }
            }
        }
    }

    /// Writes a CNAME and gives its target.
    fn emit_cname<'z>(
        &self,
        zone: &'z Zone,
        owner: &[u8],
        group: &'z Group,
        reply: &mut Reply<'_>,
    ) -> Option<&'z [u8]> {
        let mut group = group;
        for depth in 0..=MAX_CHAIN {
            let index = self.choose(zone, group, depth).iter().next()?;
            match &group.variants[index].data {
                Data::Records { ttl, values } => {
                    let value = values.first()?;
                    if !reply.push(Section::Answer, owner, RecordType::CNAME, *ttl, value) {
                        reply.truncate();
                    }
                    return value.target();
                }
                Data::Alias(Alias { target: AliasTarget::Record(name), .. }) => {
                    let Found::Node(node) = find(zone, name.wire()) else { return None };
                    group = node.group(RecordType::CNAME)?;
                }
                Data::Alias(_) => return None,
            }
        }
        None
    }

    /// Additional records: the addresses of what MX, NS and SRV records point to.
    fn add_targets(&self, zone: &Zone, group: &Group, reply: &mut Reply<'_>) {
        if !matches!(group.record_type, RecordType::MX | RecordType::NS | RecordType::SRV) || reply.is_truncated() {
            return;
        }
        for variant in &group.variants {
            if let Data::Records { values, .. } = &variant.data {
                for target in values.iter().filter_map(|value| value.target()) {
                    self.add_addresses(zone, target, reply);
                }
            }
        }
    }

    fn add_addresses(&self, zone: &Zone, name: &[u8], reply: &mut Reply<'_>) {
        let Some(node) = zone.node(name) else { return };
        for group in &node.groups {
            if !matches!(group.record_type, RecordType::A | RecordType::AAAA) {
                continue;
            }
            if let Data::Records { ttl, values } = &group.variants[0].data {
                for value in values {
                    reply.push(Section::Additional, name, group.record_type, *ttl, value);
                }
            }
        }
    }
}

/// Writes the addresses of the asked family into the answer. False when there are none.
pub(crate) fn emit_addresses(
    owner: &[u8],
    record_type: RecordType,
    ttl: u32,
    found: &Addresses,
    reply: &mut Reply<'_>,
) -> bool {
    let wanted = |address: &&IpAddr| match record_type {
        RecordType::A => address.is_ipv4(),
        RecordType::AAAA => address.is_ipv6(),
        RecordType::ANY => true,
        _ => false,
    };
    let all = found.as_slice();
    let turn = if all.len() > 1 { fastrand::usize(..all.len()) } else { 0 };
    let (before, after) = all.split_at(turn);
    let mut written = false;
    for address in after.iter().chain(before).filter(wanted) {
        if !reply.push_address(Section::Answer, owner, ttl, *address) {
            reply.truncate();
            return true;
        }
        written = true;
    }
    written
}

/// The node that answers for a name: its own, the cut above it, or the wildcard of its closest encloser.
pub(crate) fn find<'z>(zone: &'z Zone, name: &[u8]) -> Found<'z> {
    let apex_len = zone.apex().wire().len();
    if zone.has_cuts() {
        // The cut nearest the apex counts: what is below it is not ours.
        let cut = suffixes(name)
            .take_while(|suffix| suffix.len() > apex_len)
            .filter_map(|suffix| {
                zone.node(suffix).filter(|node| node.group(RecordType::NS).is_some()).map(|n| (n, suffix))
            })
            .last();
        if let Some((node, suffix)) = cut {
            return Found::Cut(node, suffix.len());
        }
    }
    if let Some(node) = zone.node(name) {
        return Found::Node(node);
    }
    let encloser = suffixes(name)
        .skip(1)
        .take_while(|suffix| suffix.len() >= apex_len)
        .find_map(|suffix| zone.node(suffix).map(|node| (suffix, node)));
    let Some((encloser, node)) = encloser else { return Found::NoName };
    if !node.has_wildcard_child {
        return Found::NoName;
    }
    let mut wildcard = [0; MAX_WIRE + 2];
    wildcard[..2].copy_from_slice(&[1, b'*']);
    wildcard[2..2 + encloser.len()].copy_from_slice(encloser);
    match zone.node(&wildcard[..2 + encloser.len()]) {
        Some(node) => Found::Node(node),
        None => Found::NoName,
    }
}

/// No such name or no such type: the SOA says how long to believe it.
fn negative(zone: &Zone, reply: &mut Reply<'_>) {
    if reply.is_truncated() {
        return;
    }
    let apex = zone.apex().wire();
    if !reply.push(Section::Authority, apex, RecordType::SOA, zone.negative_ttl(), &zone.soa) {
        reply.truncate();
    }
}

/// Route 53 names the zone's servers beside every answer that holds something; they are left out where they do not fit.
fn finish_positive(zone: &Zone, name: &[u8], node: &Node, record_type: RecordType, reply: &mut Reply<'_>) {
    if reply.is_truncated() {
        return;
    }
    if reply.count(Section::Answer) == 0 {
        return negative(zone, reply);
    }
    let apex = zone.apex().wire();
    let answered_them = name == apex && (record_type == RecordType::NS || record_type == RecordType::ANY);
    let apex_node = if name == apex { Some(node) } else { zone.node(apex) };
    if answered_them {
        return;
    }
    if let Some(group) = apex_node.and_then(|node| node.group(RecordType::NS))
        && let Data::Records { ttl, values } = &group.variants[0].data
    {
        for value in values {
            if !reply.push(Section::Authority, apex, RecordType::NS, *ttl, value) {
                break;
            }
        }
    }
}
