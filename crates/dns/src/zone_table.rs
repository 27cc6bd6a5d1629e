//! All zones. Readers never wait for a change, and a change costs by what it changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use arc_swap::{ArcSwap, Guard};

use crate::directory::View;
use crate::name::suffixes;
use crate::zone::{GroupChange, Shared, Zone, ZoneError};

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
    entries: Mutex<Entries>,
    snapshot: ArcSwap<Snapshot>,
}

#[derive(Default)]
struct Entries {
    by_id: HashMap<String, Entry>,
    /// How many zones there ever were: of two with one name the older answers.
    last_number: u64,
}

struct Entry {
    number: u64,
    scope: Scope,
    zone: Arc<Zone>,
}

type Zones = Shared<Box<[u8]>, Vec<(u64, Arc<Zone>)>>;

#[derive(Clone, Default)]
pub(crate) struct Snapshot {
    /// By name; those of one name in the order they came.
    public: Zones,
    private: Shared<u64, Zones>,
}

impl ZoneTable {
    /// Adds a zone, or replaces the one of this id.
    pub fn put(&self, id: &str, scope: Scope, zone: Zone) {
        let mut entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        let mut snapshot = Snapshot::clone(&self.snapshot.load());
        let number = match entries.by_id.remove(id) {
            Some(known) => {
                snapshot.remove(&known);
                known.number
            }
            None => {
                entries.last_number += 1;
                entries.last_number
            }
        };
        let entry = Entry { number, scope, zone: Arc::new(zone) };
        snapshot.insert(&entry);
        entries.by_id.insert(id.to_owned(), entry);
        self.snapshot.store(Arc::new(snapshot));
    }

    /// Changes groups of a zone. False where there is no such zone.
    pub fn change(&self, id: &str, changes: Vec<GroupChange>) -> Result<bool, ZoneError> {
        let mut entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        let Some(entry) = entries.by_id.get_mut(id) else { return Ok(false) };
        entry.zone = Arc::new(entry.zone.changed(changes)?);
        let mut snapshot = Snapshot::clone(&self.snapshot.load());
        snapshot.insert(entry);
        self.snapshot.store(Arc::new(snapshot));
        Ok(true)
    }

    /// Says anew who sees a zone. False where there is no such zone.
    pub fn set_scope(&self, id: &str, scope: Scope) -> bool {
        let mut entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        let Some(entry) = entries.by_id.get_mut(id) else { return false };
        let mut snapshot = Snapshot::clone(&self.snapshot.load());
        snapshot.remove(entry);
        entry.scope = scope;
        snapshot.insert(entry);
        self.snapshot.store(Arc::new(snapshot));
        true
    }

    /// Removes a zone; false where there was none.
    pub fn remove(&self, id: &str) -> bool {
        let mut entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        let Some(entry) = entries.by_id.remove(id) else { return false };
        let mut snapshot = Snapshot::clone(&self.snapshot.load());
        snapshot.remove(&entry);
        self.snapshot.store(Arc::new(snapshot));
        true
    }

    /// Zone `id` as it is now.
    pub fn get(&self, id: &str) -> Option<Arc<Zone>> {
        let entries = self.entries.lock().unwrap_or_else(|e| e.into_inner());
        entries.by_id.get(id).map(|entry| entry.zone.clone())
    }

    pub(crate) fn snapshot(&self) -> Guard<Arc<Snapshot>> {
        self.snapshot.load()
    }
}

impl Snapshot {
    /// Nothing but one zone, for a question to that zone alone.
    pub(crate) fn of_one(zone: Arc<Zone>) -> Snapshot {
        let mut snapshot = Snapshot::default();
        snapshot.insert(&Entry { number: 1, scope: Scope::Public, zone });
        snapshot
    }

    fn insert(&mut self, entry: &Entry) {
        match &entry.scope {
            Scope::Public => insert(&mut self.public, entry),
            Scope::Networks(networks) => {
                for network in networks {
                    let mut zones = self.private.get(network).cloned().unwrap_or_default();
                    insert(&mut zones, entry);
                    self.private.insert(*network, zones);
                }
            }
        }
    }

    fn remove(&mut self, entry: &Entry) {
        match &entry.scope {
            Scope::Public => remove(&mut self.public, entry),
            Scope::Networks(networks) => {
                for network in networks {
                    let Some(mut zones) = self.private.get(network).cloned() else { continue };
                    remove(&mut zones, entry);
                    match zones.is_empty() {
                        true => self.private.remove(network),
                        false => self.private.insert(*network, zones),
                    };
                }
            }
        }
    }

    /// The zone with the longest name that `name` is in: a private one of the asking network before any public one.
    pub(crate) fn zone_of(&self, from: View, with_private: bool, name: &[u8]) -> Option<&Zone> {
        if let View::Network(network) = from
            && with_private
            && let Some(zones) = self.private.get(&network)
            && let Some(zone) = longest(zones, name)
        {
            return Some(zone);
        }
        longest(&self.public, name)
    }
}

fn insert(zones: &mut Zones, entry: &Entry) {
    let apex = entry.zone.apex().wire();
    let mut named = zones.get(apex).cloned().unwrap_or_default();
    named.retain(|(number, _)| *number != entry.number);
    named.push((entry.number, entry.zone.clone()));
    named.sort_by_key(|(number, _)| *number);
    zones.insert(apex.into(), named);
}

fn remove(zones: &mut Zones, entry: &Entry) {
    let apex = entry.zone.apex().wire();
    let Some(mut named) = zones.get(apex).cloned() else { return };
    named.retain(|(number, _)| *number != entry.number);
    match named.is_empty() {
        true => zones.remove(apex),
        false => zones.insert(apex.into(), named),
    };
}

fn longest<'a>(zones: &'a Zones, name: &[u8]) -> Option<&'a Zone> {
    if zones.is_empty() {
        return None;
    }
    suffixes(name).find_map(|suffix| zones.get(suffix)?.first()).map(|(_, zone)| zone.as_ref())
}
