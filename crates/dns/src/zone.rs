//! A hosted zone, compiled: its names, their record sets, and the empty names between them. A zone is a persistent
//! value: changing a copy costs by what changes, not by what the zone holds, and readers keep the one they have.

use std::collections::HashMap;
use std::fmt;
use std::hash::BuildHasherDefault;
use std::sync::Arc;

use hickory_proto::rr::RecordType;
use imbl::GenericHashMap;
use imbl::shared_ptr::DefaultSharedPtr;
use rustc_hash::FxHasher;

use crate::name::{Name, parent};
use crate::rdata::Rdata;
use crate::record_set::{Data, Group, RecordSet, Variant};

/// A map whose copies share what did not change.
pub(crate) type Shared<K, V> = GenericHashMap<K, V, BuildHasherDefault<FxHasher>, DefaultSharedPtr>;

/// Why record sets make no zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneError {
    OutsideZone(Name),
    CnameAtApex,
    /// A CNAME beside other types at one name.
    CnameNotAlone(Name),
    /// Two simple sets, or sets of different routing, of one name and type.
    Duplicate(Name, RecordType),
    NoValues(Name, RecordType),
    /// The apex needs one SOA record.
    NoSoa,
}

/// All record sets of one name and type as they shall be; none takes the type away from the name.
pub struct GroupChange {
    pub name: Name,
    pub record_type: RecordType,
    pub sets: Vec<RecordSet>,
}

/// A zone ready to answer.
#[derive(Clone)]
pub struct Zone {
    apex: Name,
    nodes: Shared<Box<[u8]>, Arc<Node>>,
    /// How many names below the apex have NS records: only where there are some a lookup walks down to find the cut.
    cuts: usize,
    pub(crate) soa: Rdata,
    pub(crate) soa_ttl: u32,
}

/// A name that exists: with record sets, or empty because something is below it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    pub(crate) groups: Vec<Arc<Group>>,
    /// How many names that exist are directly below.
    children: usize,
    pub(crate) has_wildcard_child: bool,
}

impl Zone {
    /// Compiles a zone. `sets` hold the apex's SOA and NS sets too.
    pub fn new(apex: Name, sets: Vec<RecordSet>) -> Result<Zone, ZoneError> {
        let mut order: Vec<GroupChange> = Vec::new();
        let mut known: HashMap<(Name, RecordType), usize> = HashMap::new();
        for set in sets {
            let at = *known.entry((set.name.clone(), set.record_type)).or_insert_with(|| {
                order.push(GroupChange { name: set.name.clone(), record_type: set.record_type, sets: Vec::new() });
                order.len() - 1
            });
            order[at].sets.push(set);
        }
        let empty = Zone {
            apex,
            nodes: Shared::default(),
            cuts: 0,
            soa: Rdata::a(std::net::Ipv4Addr::UNSPECIFIED),
            soa_ttl: 0,
        };
        empty.changed(order)
    }

    /// The zone with these changes, all or none.
    pub fn changed(&self, changes: Vec<GroupChange>) -> Result<Zone, ZoneError> {
        let mut zone = self.clone();
        // What goes, goes first: a CNAME may take the place of other types in one step.
        for change in &changes {
            if !change.name.is_within(&zone.apex) {
                return Err(ZoneError::OutsideZone(change.name.clone()));
            }
            zone.take(change.name.wire(), change.record_type);
        }
        for change in changes {
            if let Some(group) = Group::of(&change.name, change.record_type, change.sets)? {
                zone.put(&change.name, group)?;
            }
        }
        zone.read_soa()?;
        Ok(zone)
    }

    pub fn apex(&self) -> &Name {
        &self.apex
    }

    pub(crate) fn has_cuts(&self) -> bool {
        self.cuts > 0
    }

    pub(crate) fn node(&self, wire: &[u8]) -> Option<&Node> {
        self.nodes.get(wire).map(Arc::as_ref)
    }

    /// How long a negative answer may be kept (RFC 2308): the SOA's TTL or its minimum field, whichever is less.
    pub(crate) fn negative_ttl(&self) -> u32 {
        let minimum = self.soa.bytes().last_chunk::<4>().map_or(0, |bytes| u32::from_be_bytes(*bytes));
        self.soa_ttl.min(minimum)
    }

    fn read_soa(&mut self) -> Result<(), ZoneError> {
        let group = self.node(self.apex.wire()).and_then(|node| node.group(RecordType::SOA)).ok_or(ZoneError::NoSoa)?;
        match group.variants.first() {
            Some(Variant { data: Data::Records { ttl, values }, .. }) => {
                let (ttl, soa) = (*ttl, values[0].clone());
                (self.soa_ttl, self.soa) = (ttl, soa);
                Ok(())
            }
            _ => Err(ZoneError::NoSoa),
        }
    }

    fn put(&mut self, name: &Name, group: Group) -> Result<(), ZoneError> {
        let is_apex = *name == self.apex;
        let mut node = self.node(name.wire()).cloned().unwrap_or_default();
        if group.record_type == RecordType::CNAME && is_apex {
            return Err(ZoneError::CnameAtApex);
        }
        let has_cname = group.record_type == RecordType::CNAME || node.group(RecordType::CNAME).is_some();
        if has_cname && !node.groups.is_empty() {
            return Err(ZoneError::CnameNotAlone(name.clone()));
        }
        self.cuts += usize::from(!is_apex && group.record_type == RecordType::NS);
        node.groups.push(Arc::new(group));
        self.store(name.wire(), node);
        Ok(())
    }

    fn take(&mut self, wire: &[u8], record_type: RecordType) {
        let Some(node) = self.node(wire).filter(|node| node.group(record_type).is_some()) else { return };
        let mut node = node.clone();
        node.groups.retain(|group| group.record_type != record_type);
        self.cuts -= usize::from(wire != self.apex.wire() && record_type == RecordType::NS);
        match node.groups.is_empty() && node.children == 0 {
            true => self.remove(wire),
            false => self.store(wire, node),
        }
    }

    /// Puts a node in place; the names between the apex and a new one exist from now on too, if only empty.
    fn store(&mut self, wire: &[u8], node: Node) {
        let is_new = self.nodes.insert(wire.into(), Arc::new(node)).is_none();
        if !is_new || wire == self.apex.wire() {
            return;
        }
        let Some(above) = parent(wire) else { return };
        let mut node = self.node(above).cloned().unwrap_or_default();
        node.children += 1;
        node.has_wildcard_child |= is_wildcard(wire);
        self.store(above, node);
    }

    /// Takes a name away, and those above it that were there for it only.
    fn remove(&mut self, wire: &[u8]) {
        self.nodes.remove(wire);
        if wire == self.apex.wire() {
            return;
        }
        let Some((above, mut node)) = parent(wire).and_then(|above| Some((above, self.node(above)?.clone()))) else {
            return;
        };
        node.children -= 1;
        node.has_wildcard_child &= !is_wildcard(wire);
        match node.groups.is_empty() && node.children == 0 {
            true => self.remove(above),
            false => {
                self.nodes.insert(above.into(), Arc::new(node));
            }
        }
    }
}

impl Node {
    pub(crate) fn group(&self, record_type: RecordType) -> Option<&Group> {
        self.groups.iter().find(|group| group.record_type == record_type).map(Arc::as_ref)
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "zone {} of {} names", self.apex, self.nodes.len())
    }
}

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ZoneError::OutsideZone(name) => write!(f, "{name} is not in the zone"),
            ZoneError::CnameAtApex => f.write_str("the zone's own name cannot be a CNAME"),
            ZoneError::CnameNotAlone(name) => write!(f, "{name} has a CNAME beside other records"),
            ZoneError::Duplicate(name, of) => write!(f, "{name} has record sets of type {of} that exclude one another"),
            ZoneError::NoValues(name, of) => write!(f, "{name} {of} has no values"),
            ZoneError::NoSoa => f.write_str("the zone has no SOA record"),
        }
    }
}

impl std::error::Error for ZoneError {}

fn is_wildcard(wire: &[u8]) -> bool {
    wire.starts_with(&[1, b'*'])
}
