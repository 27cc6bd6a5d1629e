//! All zones, swapped whole: readers never wait for a change.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use arc_swap::{ArcSwap, Guard};

use crate::directory::View;
use crate::name::suffixes;
use crate::zone::Zone;

/// Who sees a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    Public,
    /// A private zone: the networks it is associated with.
    Networks(Vec<u64>),
}

/// Zones by an id of the caller's.
#[derive(Default)]
pub struct ZoneTable {
    /// In the order they came: of two public zones with one name the older answers.
    entries: Mutex<Vec<Entry>>,
    snapshot: ArcSwap<Snapshot>,
}

#[derive(Clone)]
struct Entry {
    id: String,
    scope: Scope,
    zone: Arc<Zone>,
}

#[derive(Default)]
pub(crate) struct Snapshot {
    public: HashMap<Box<[u8]>, Arc<Zone>>,
    private: HashMap<u64, HashMap<Box<[u8]>, Arc<Zone>>>,
}

impl ZoneTable {
    /// Adds a zone, or replaces the one of this id.
    pub fn put(&self, id: &str, scope: Scope, zone: Zone) {
        let mut entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        let entry = Entry { id: id.to_owned(), scope, zone: Arc::new(zone) };
        match entries.iter_mut().find(|known| known.id == id) {
            Some(known) => *known = entry,
            None => entries.push(entry),
        }
        self.snapshot.store(Arc::new(Snapshot::of(&entries)));
    }

    /// Removes a zone; false where there was none.
    pub fn remove(&self, id: &str) -> bool {
        let mut entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        let before = entries.len();
        entries.retain(|entry| entry.id != id);
        if entries.len() == before {
            return false;
        }
        self.snapshot.store(Arc::new(Snapshot::of(&entries)));
        true
    }

    pub(crate) fn snapshot(&self) -> Guard<Arc<Snapshot>> {
        self.snapshot.load()
    }
}

impl Snapshot {
    fn of(entries: &[Entry]) -> Snapshot {
        let mut snapshot = Snapshot::default();
        for entry in entries {
            let apex = entry.zone.apex().wire();
            match &entry.scope {
                Scope::Public => {
                    snapshot.public.entry(apex.into()).or_insert_with(|| entry.zone.clone());
                }
                Scope::Networks(networks) => {
                    for network in networks {
                        let zones = snapshot.private.entry(*network).or_default();
                        zones.entry(apex.into()).or_insert_with(|| entry.zone.clone());
                    }
                }
            }
        }
        snapshot
    }

    /// The zone with the longest name that `name` is in: a private one of the asking network before any public one.
    pub(crate) fn zone_of(&self, from: View, name: &[u8]) -> Option<&Zone> {
        if let View::Network(network) = from
            && let Some(zones) = self.private.get(&network)
            && let Some(zone) = longest(zones, name)
        {
            return Some(zone);
        }
        longest(&self.public, name)
    }
}

fn longest<'a>(zones: &'a HashMap<Box<[u8]>, Arc<Zone>>, name: &[u8]) -> Option<&'a Zone> {
    if zones.is_empty() {
        return None;
    }
    suffixes(name).find_map(|suffix| zones.get(suffix)).map(Arc::as_ref)
}
