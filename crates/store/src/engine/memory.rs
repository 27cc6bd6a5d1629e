//! The engine of an ephemeral store: a persistent map, whose copies share what they have in common.

use std::ops::Bound;
use std::sync::Arc;

use imbl::OrdMap;

use super::{Batch, Engine, Order, Snapshot, Verified};
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

    /// Nothing of it is on disk.
    fn idle(&mut self) -> bool {
        false
    }
}

impl Snapshot for MemoryEngine {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.entries.get(key).map(|value| value.to_vec()))
    }

    fn scan(
        &self,
        start: &[u8],
        end: &[u8],
        order: Order,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<(), StoreError> {
        if start < end {
            let mut range = self.entries.range::<_, [u8]>((Bound::Included(start), Bound::Excluded(end)));
            loop {
                let next = match order {
                    Order::Forwards => range.next(),
                    Order::Backwards => range.next_back(),
                };
                let Some((key, value)) = next else { break };
                if !each(key, value) {
                    break;
                }
            }
        }
        Ok(())
    }

    fn verify(&self) -> Verified {
        Verified { entries: self.entries.len() as u64, ..Verified::default() }
    }
}
