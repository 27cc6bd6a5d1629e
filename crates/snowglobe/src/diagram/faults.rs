//! Which faults hold for a place or an edge.

use std::sync::Arc;

use kernel::fault::{Fault, Kind, Place};

pub struct Faults(pub Vec<Arc<Fault>>);

/// A fault that holds for something, in words.
pub struct Hit {
    words: String,
    /// Nothing passes.
    pub cuts: bool,
}

/// An end of a way through the network.
pub struct Where {
    instance: Option<String>,
    subnet: String,
    zone: String,
}

impl Where {
    pub fn of(instance: Option<&str>, subnet: &str, zone: &str) -> Where {
        Where { instance: instance.map(str::to_owned), subnet: subnet.to_owned(), zone: zone.to_owned() }
    }

    fn is_in(&self, place: &Place) -> bool {
        match place {
            Place::Everything => true,
            Place::Zone(name) => self.zone == *name,
            Place::Subnet(id) => self.subnet == *id,
            Place::Instance(id) => self.instance.as_deref() == Some(id),
        }
    }
}

impl Faults {
    pub fn words(hits: &[Hit]) -> Vec<String> {
        hits.iter().map(|hit| hit.words.clone()).collect()
    }

    pub fn at_zone(&self, zone: &str) -> Vec<String> {
        self.that(|kind| matches!(kind, Kind::Zone(name) if name == zone))
    }

    pub fn at_instance(&self, id: &str, zone: &str) -> Vec<String> {
        self.that(|kind| match kind {
            Kind::Zone(name) => name == zone,
            Kind::Instance(name) => name == id,
            _ => false,
        })
    }

    /// On the way from the host, which can be cut but neither slowed nor made lossy.
    pub fn on_way_in(&self, to: &Where) -> Vec<Hit> {
        self.hits(|kind| match kind {
            Kind::Network(between) => {
                let [one, other] = &between.places;
                let leads_out =
                    *other == Place::Everything && to.is_in(one) || *one == Place::Everything && to.is_in(other);
                between.cut && leads_out
            }
            kind => is_lost(kind, to),
        })
    }

    /// On the way from any of those places to that one.
    pub fn between(&self, from: &[Where], to: &Where) -> Vec<Hit> {
        self.hits(|kind| match kind {
            Kind::Network(between) => {
                let [one, other] = &between.places;
                let some_in = |place: &Place| from.iter().any(|end| end.is_in(place));
                some_in(one) && to.is_in(other) || some_in(other) && to.is_in(one)
            }
            kind => is_lost(kind, to),
        })
    }

    /// On requests to a service or a data plane.
    pub fn requests_to(&self, to: &str) -> Vec<Hit> {
        self.hits(|kind| matches!(kind, Kind::Requests(requests) if requests.are_to(to)))
    }

    pub fn requests_matching(&self, to: &str, what: &str) -> Vec<Hit> {
        self.hits(|kind| matches!(kind, Kind::Requests(requests) if requests.are_to(to) && requests.are_for(what)))
    }

    fn that(&self, is: impl Fn(&Kind) -> bool) -> Vec<String> {
        Faults::words(&self.hits(is))
    }

    fn hits(&self, is: impl Fn(&Kind) -> bool) -> Vec<Hit> {
        let hits = self.0.iter().filter(|fault| is(&fault.kind)).map(|fault| Hit {
            words: match &fault.kind {
                Kind::Requests(requests) => format!("{} {}: {}", fault.id, requests.what, fault.kind.effect()),
                kind => format!("{} {}", fault.id, kind.effect()),
            },
            cuts: match &fault.kind {
                Kind::Zone(_) | Kind::Instance(_) => true,
                Kind::Network(between) => between.cut,
                Kind::Requests(_) => false,
            },
        });
        hits.collect()
    }
}

fn is_lost(kind: &Kind, place: &Where) -> bool {
    match kind {
        Kind::Zone(name) => place.zone == *name,
        Kind::Instance(id) => place.instance.as_deref() == Some(id),
        _ => false,
    }
}
