//! Index blocks that were read lately. Every place in a run has one slot, where it replaces what was there.

use std::sync::{Arc, Mutex, PoisonError};

use super::block::Block;
use super::checksum::hash;

/// With blocks of about 4 KB no more than 18 MB.
const SLOTS: usize = 4096;

pub(super) struct Cache {
    slots: Vec<Mutex<Option<Cached>>>,
}

struct Cached {
    run: u64,
    offset: u64,
    block: Arc<Block>,
}

impl Default for Cache {
    fn default() -> Cache {
        Cache { slots: (0..SLOTS).map(|_| Mutex::new(None)).collect() }
    }
}

impl Cache {
    /// The block at `offset` of a run, from memory or by `read`.
    pub(super) fn get<E>(
        &self,
        run: u64,
        offset: u64,
        read: impl FnOnce() -> Result<Block, E>,
    ) -> Result<Arc<Block>, E> {
        let mut place = [0; 16];
        place[..8].copy_from_slice(&run.to_le_bytes());
        place[8..].copy_from_slice(&offset.to_le_bytes());
        let slot = &self.slots[hash(&place) as usize % SLOTS];
        let cached = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(cached) = cached.as_ref().filter(|cached| cached.run == run && cached.offset == offset) {
            return Ok(Arc::clone(&cached.block));
        }
        drop(cached);
        let block = Arc::new(read()?);
        *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(Cached { run, offset, block: Arc::clone(&block) });
        Ok(block)
    }
}
