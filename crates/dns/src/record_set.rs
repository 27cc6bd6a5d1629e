//! Record sets as Route 53 keeps them: values or an alias, how queries are routed to them, and their health.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hickory_proto::rr::RecordType;

use crate::name::Name;
use crate::rdata::Rdata;
use crate::zone::ZoneError;

/// One record set. Those of one name and type form a group and have the same routing policy.
#[derive(Clone, Debug)]
pub struct RecordSet {
    pub name: Name,
    pub record_type: RecordType,
    pub routing: Routing,
    /// None: always healthy.
    pub health: Option<Health>,
    pub data: Data,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Routing {
    Simple,
    /// 0 to 255. A set of weight 0 answers only while no set with more is healthy.
    Weighted(u8),
    /// A Region: the set whose Region comes first in the client's [`crate::Origin::regions`] answers.
    Latency(Box<str>),
    Primary,
    Secondary,
    /// A place: the set whose place comes first in the client's [`crate::Origin::places`] answers.
    Geolocation(Box<str>),
    /// Up to eight of the healthy sets answer together.
    MultiValue,
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

/// Whether a health check passes now. Clones are the same one; whoever checks sets it, and the next query sees it.
#[derive(Clone, Debug)]
pub struct Health(Arc<AtomicBool>);

/// An alias, resolved at every query; the answer bears the alias's own name.
#[derive(Clone, Debug)]
pub struct Alias {
    pub(crate) target: AliasTarget,
    /// With `EvaluateTargetHealth` the alias is as healthy as what it leads to.
    pub(crate) evaluate_target_health: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum AliasTarget {
    Record(Name),
    Live(Box<str>),
}

/// All record sets of one name and type.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) record_type: RecordType,
    pub(crate) variants: Vec<Variant>,
}

#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) routing: Routing,
    pub(crate) health: Option<Health>,
    pub(crate) data: Data,
}

impl Health {
    pub fn new(healthy: bool) -> Health {
        Health(Arc::new(AtomicBool::new(healthy)))
    }

    pub fn set(&self, healthy: bool) {
        self.0.store(healthy, Ordering::Relaxed);
    }

    pub fn is_healthy(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
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

impl Group {
    /// The sets of one name and type together; none where there are no sets.
    pub(crate) fn of(name: &Name, record_type: RecordType, sets: Vec<RecordSet>) -> Result<Option<Group>, ZoneError> {
        let mut variants: Vec<Variant> = Vec::with_capacity(sets.len());
        for set in sets {
            if let Data::Records { values, .. } = &set.data
                && values.is_empty()
            {
                return Err(ZoneError::NoValues(name.clone(), record_type));
            }
            if variants.first().is_some_and(|first| !first.routing.goes_with(&set.routing)) {
                return Err(ZoneError::Duplicate(name.clone(), record_type));
            }
            variants.push(Variant { routing: set.routing, health: set.health, data: set.data });
        }
        Ok((!variants.is_empty()).then_some(Group { record_type, variants }))
    }
}

impl Routing {
    /// Whether sets of these policies may stand beside one another.
    fn goes_with(&self, other: &Routing) -> bool {
        match (self, other) {
            (Routing::Simple, _) => false,
            (Routing::Primary | Routing::Secondary, Routing::Primary | Routing::Secondary) => true,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
