//! The engine of an ephemeral store: a persistent map, whose copies share what they have in common.

use std::ops::Bound;
use std::sync::Arc;

use imbl::OrdMap;

use super::{Batch, Engine, Snapshot};
use crate::error::StoreError;

#[derive(Clone, Default)]
pub(crate) struct MemoryEngine {
    entries: OrdMap<Arc<[u8]>, Arc<[u8]>>,
}

impl Engine for MemoryEngine {
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError> {
        Ok(Arc::new(self.clone()))
    }

    fn commit(&mut self, batch: Batch) -> Result<(), StoreError> {
        for (key, change) in batch {
            match change {
                Some(value) => self.entries.insert(key.into(), value.into()),
                None => self.entries.remove(key.as_slice()),
            };
        }
        Ok(())
    }
}

impl Snapshot for MemoryEngine {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.entries.get(key).map(|value| value.to_vec()))
    }

    fn scan(&self, start: &[u8], end: &[u8], each: &mut dyn FnMut(&[u8], &[u8]) -> bool) -> Result<(), StoreError> {
        if start < end {
            let range = (Bound::Included(start), Bound::Excluded(end));
            for (key, value) in self.entries.range::<_, [u8]>(range) {
                if !each(key, value) {
                    break;
                }
            }
        }
        Ok(())
    }
}
