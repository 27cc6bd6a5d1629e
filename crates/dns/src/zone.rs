//! A hosted zone, compiled: its names, their record sets, and the empty names between them.

use std::collections::HashMap;
use std::fmt;

use hickory_proto::rr::RecordType;

use crate::name::{Name, suffixes};
use crate::rdata::Rdata;

/// One record set as Route 53 stores it. Weighted sets of one name and type form a group.
#[derive(Clone, Debug)]
pub struct RecordSet {
    pub name: Name,
    pub record_type: RecordType,
    pub routing: Routing,
    pub data: Data,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Routing {
    Simple,
    /// 0 to 255. A set of weight 0 answers only while all sets of its group have weight 0, then all equally often.
    Weighted(u8),
}

#[derive(Clone, Debug)]
pub enum Data {
    /// TTL in seconds and the values, from [`crate::parse_rdata`].
    Records {
        ttl: u32,
        values: Vec<Rdata>,
    },
    Alias(Alias),
}

/// An alias, resolved at every query; the answer bears the alias's own name.
#[derive(Clone, Debug)]
pub struct Alias {
    pub(crate) target: AliasTarget,
    /// With `EvaluateTargetHealth` a weighted alias whose target has no address gives its turn to the other sets.
    pub(crate) evaluate_target_health: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum AliasTarget {
    Record(Name),
    Live(Box<str>),
}

impl Alias {
    /// An alias to a record set of the same type in the same zone.
    pub fn to_record(name: Name) -> Alias {
        Alias { target: AliasTarget::Record(name), evaluate_target_health: false }
    }

    /// An alias to a name that [`crate::LiveNames`] knows: a balancer's DNS name.
    pub fn to_live(name: &Name) -> Alias {
        Alias { target: AliasTarget::Live(name.to_dotted().into()), evaluate_target_health: false }
    }

    pub fn evaluating_health(mut self) -> Alias {
        self.evaluate_target_health = true;
        self
    }
}

/// Why record sets make no zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ZoneError {
    OutsideZone(Name),
    CnameAtApex,
    /// A CNAME beside other types at one name.
    CnameNotAlone(Name),
    /// Two simple sets, or a simple and a weighted one, of one name and type.
    Duplicate(Name, RecordType),
    NoValues(Name, RecordType),
    /// The apex needs one SOA record.
    NoSoa,
}

impl fmt::Display for ZoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ZoneError::OutsideZone(name) => write!(f, "{name} is not in the zone"),
            ZoneError::CnameAtApex => f.write_str("the zone's own name cannot be a CNAME"),
            ZoneError::CnameNotAlone(name) => write!(f, "{name} has a CNAME beside other records"),
            ZoneError::Duplicate(name, of) => write!(f, "{name} has more than one record set of type {of}"),
            ZoneError::NoValues(name, of) => write!(f, "{name} {of} has no values"),
            ZoneError::NoSoa => f.write_str("the zone has no SOA record"),
        }
    }
}

impl std::error::Error for ZoneError {}

/// A zone ready to answer. Immutable: a change builds a new one.
#[derive(Debug)]
pub struct Zone {
    apex: Name,
    nodes: HashMap<Box<[u8]>, Node>,
    /// Whether names below the apex have NS records: only then a lookup walks down to find the cut.
    pub(crate) has_cuts: bool,
    pub(crate) soa: Rdata,
    pub(crate) soa_ttl: u32,
}

/// A name that exists: with record sets, or empty because something is below it.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) groups: Vec<Group>,
    pub(crate) has_wildcard_child: bool,
}

/// All record sets of one name and type.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) record_type: RecordType,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) weight: u8,
    pub(crate) weighted: bool,
    pub(crate) data: Data,
}

impl Zone {
    /// Compiles a zone. `sets` hold the apex's SOA and NS sets too.
    pub fn new(apex: Name, sets: Vec<RecordSet>) -> Result<Zone, ZoneError> {
        let mut nodes: HashMap<Box<[u8]>, Node> = HashMap::new();
        for set in sets {
            add(&mut nodes, &apex, set)?;
        }
        let mut has_cuts = false;
        let mut wildcards = Vec::new();
        for (wire, node) in &nodes {
            let is_apex = **wire == *apex.wire();
            if is_apex && node.group(RecordType::CNAME).is_some() {
                return Err(ZoneError::CnameAtApex);
            }
            if node.groups.len() > 1 && node.group(RecordType::CNAME).is_some() {
                return Err(ZoneError::CnameNotAlone(Name::from_wire(wire)));
            }
            has_cuts |= !is_apex && node.group(RecordType::NS).is_some();
            if let Some(parent) = wire.strip_prefix(&[1, b'*']) {
                wildcards.push(parent.to_vec());
            }
        }
        for parent in wildcards {
            if let Some(node) = nodes.get_mut(parent.as_slice()) {
                node.has_wildcard_child = true;
            }
        }
        let (soa_ttl, soa) = match nodes.get(apex.wire()).and_then(|node| node.group(RecordType::SOA)) {
            Some(Group { variants, .. }) => match &variants[0].data {
                Data::Records { ttl, values } => (*ttl, values[0].clone()),
                Data::Alias(_) => return Err(ZoneError::NoSoa),
            },
            None => return Err(ZoneError::NoSoa),
        };
        Ok(Zone { apex, nodes, has_cuts, soa, soa_ttl })
    }

    pub fn apex(&self) -> &Name {
        &self.apex
    }

    pub(crate) fn node(&self, wire: &[u8]) -> Option<&Node> {
        self.nodes.get(wire)
    }

    /// How long a negative answer may be kept (RFC 2308): the SOA's TTL or its minimum field, whichever is less.
    pub(crate) fn negative_ttl(&self) -> u32 {
        let minimum = self.soa.bytes().last_chunk::<4>().map_or(0, |bytes| u32::from_be_bytes(*bytes));
        self.soa_ttl.min(minimum)
    }
}

impl Node {
    pub(crate) fn group(&self, record_type: RecordType) -> Option<&Group> {
        self.groups.iter().find(|group| group.record_type == record_type)
    }
}

fn add(nodes: &mut HashMap<Box<[u8]>, Node>, apex: &Name, set: RecordSet) -> Result<(), ZoneError> {
    if !set.name.is_within(apex) {
        return Err(ZoneError::OutsideZone(set.name));
    }
    if let Data::Records { values, .. } = &set.data
        && values.is_empty()
    {
        return Err(ZoneError::NoValues(set.name, set.record_type));
    }
    // The names between the apex and this one exist too, if only empty.
    for suffix in suffixes(set.name.wire()).skip(1).take_while(|suffix| suffix.len() >= apex.wire().len()) {
        if !nodes.contains_key(suffix) {
            nodes.insert(suffix.into(), Node::default());
        }
    }
    let (weight, weighted) = match set.routing {
        Routing::Simple => (0, false),
        Routing::Weighted(weight) => (weight, true),
    };
    let variant = Variant { weight, weighted, data: set.data };
    let node = nodes.entry(set.name.wire().into()).or_default();
    match node.groups.iter_mut().find(|group| group.record_type == set.record_type) {
        Some(group) if weighted && group.variants[0].weighted => group.variants.push(variant),
        Some(_) => return Err(ZoneError::Duplicate(set.name, set.record_type)),
        None => node.groups.push(Group { record_type: set.record_type, variants: vec![variant] }),
    }
    Ok(())
}
