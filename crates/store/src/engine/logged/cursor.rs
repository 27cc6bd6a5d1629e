//! Going through many sorted sources as one, forwards or backwards: of equal keys the newest source's entry counts.

use std::sync::Arc;

use super::block::{Block, Entry};
use super::damage::{Reason, readable};
use super::run::{Place, Run};
use crate::engine::Order;
use crate::error::StoreError;

/// After this many blocks one after another a cursor reads ahead.
const BLOCKS_BEFORE_AHEAD: u32 = 4;
const AHEAD_BYTES: usize = 64 << 10;

/// A sorted source at one of its entries.
pub(super) trait Source {
    /// None at the end.
    fn entry(&self) -> Result<Option<Entry<'_>>, StoreError>;
    fn advance(&mut self) -> Result<(), StoreError>;
}

/// Takes a key and its value, or None for a deletion; returns whether to go on.
pub(super) type Each<'e> = dyn FnMut(&[u8], Option<&[u8]>) -> bool + 'e;

/// Calls `each` with every key once, deletions included, until it returns false. Newer sources come first.
pub(super) fn merge<'s>(
    mut sources: Vec<Box<dyn Source + 's>>,
    order: Order,
    each: &mut Each<'_>,
) -> Result<(), StoreError> {
    let mut at_key = Vec::with_capacity(sources.len());
    let mut ended = Vec::new();
    loop {
        let mut next: Option<Entry<'_>> = None;
        for (index, source) in sources.iter().enumerate() {
            let Some(entry) = source.entry()? else {
                ended.push(index);
                continue;
            };
            let compared = next.map(|(key, _)| entry.0.cmp(key));
            let compared = if order == Order::Forwards { compared } else { compared.map(std::cmp::Ordering::reverse) };
            match compared {
                None | Some(std::cmp::Ordering::Less) => {
                    next = Some(entry);
                    at_key.clear();
                    at_key.push(index);
                }
                Some(std::cmp::Ordering::Equal) => at_key.push(index),
                Some(std::cmp::Ordering::Greater) => {}
            }
        }
        let Some((key, value)) = next else { return Ok(()) };
        if !each(key, value) {
            return Ok(());
        }
        for index in at_key.drain(..) {
            sources[index].advance()?;
        }
        // From the back, so that the indexes before stay right.
        while let Some(index) = ended.pop() {
            drop(sources.remove(index));
        }
    }
}

/// Entries that are in memory.
pub(super) struct MemorySource<I, E> {
    rest: I,
    next: Option<E>,
}

impl<I: Iterator<Item = E>, E> MemorySource<I, E> {
    pub(super) fn new(mut entries: I) -> MemorySource<I, E> {
        let next = entries.next();
        MemorySource { rest: entries, next }
    }
}

impl<'m, I: Iterator<Item = Entry<'m>>> Source for MemorySource<I, Entry<'m>> {
    fn entry(&self) -> Result<Option<Entry<'_>>, StoreError> {
        Ok(self.next)
    }

    fn advance(&mut self) -> Result<(), StoreError> {
        self.next = self.rest.next();
        Ok(())
    }
}

/// The entries of runs that do not overlap, from `start` up to and without `end`.
pub(super) struct RunSource<'r> {
    runs: &'r [Arc<Run>],
    start: &'r [u8],
    end: Option<&'r [u8]>,
    order: Order,
    /// Of the run, of its index block, of the data block within that and of the entry within that.
    run: usize,
    fence: usize,
    data: usize,
    at: usize,
    index: Option<Arc<Block>>,
    block: Option<Block>,
    blocks_read: u32,
    ahead_bytes: usize,
    ahead: Vec<u8>,
    ahead_offset: u64,
    ahead_of: usize,
}

impl<'r> RunSource<'r> {
    /// At the first entry in that order; without `end` all entries from `start` on are in the range.
    pub(super) fn seek(
        runs: &'r [Arc<Run>],
        start: &'r [u8],
        end: Option<&'r [u8]>,
        order: Order,
    ) -> Result<RunSource<'r>, StoreError> {
        let mut source = RunSource {
            runs,
            start,
            end,
            order,
            run: 0,
            fence: 0,
            data: 0,
            at: 0,
            index: None,
            block: None,
            blocks_read: 0,
            ahead_bytes: AHEAD_BYTES,
            ahead: Vec::new(),
            ahead_offset: 0,
            ahead_of: usize::MAX,
        };
        if runs.is_empty() {
            return Ok(source);
        }
        // Forwards: the first entry that is not below `start`. Backwards: the last one below `end`.
        let bound = if order == Order::Forwards { Some(start) } else { end };
        let below = |last: &[u8]| bound.is_none_or(|bound| last < bound);
        source.run = runs.partition_point(|run| below(run.last()));
        if source.run == runs.len() {
            if order == Order::Forwards {
                return Ok(source);
            }
            source.run -= 1;
            source.enter_run()?;
            return Ok(source);
        }
        let fences = &runs[source.run].fences;
        source.fence = fences.partition_point(|fence| below(&fence.last)).min(fences.len() - 1);
        source.load_index()?;
        let Some(bound) = bound else { return Ok(source) };
        if let Some(index) = &source.index {
            let found = index.search(bound).map_err(|reason| source.damaged(reason))?;
            source.data = found.min(index.count().saturating_sub(1));
        }
        source.load_block()?;
        if let Some(block) = &source.block {
            source.at = block.search(bound).map_err(|reason| source.damaged(reason))?;
        }
        if order == Order::Backwards {
            source.step()?;
        }
        Ok(source)
    }

    /// From now on reads this much at a time: for who will read everything.
    pub(super) fn reading_ahead(mut self, bytes: usize) -> Self {
        self.ahead_bytes = bytes;
        self.blocks_read = BLOCKS_BEFORE_AHEAD;
        self
    }

    fn step(&mut self) -> Result<(), StoreError> {
        let Some(block) = &self.block else { return Ok(()) };
        if let Some(at) = following(self.order, self.at, block.count()) {
            self.at = at;
            return Ok(());
        }
        let indexed = self.index.as_ref().map_or(0, |index| index.count());
        if let Some(data) = following(self.order, self.data, indexed) {
            self.data = data;
            return self.enter_block();
        }
        if let Some(fence) = following(self.order, self.fence, self.runs[self.run].fences.len()) {
            self.fence = fence;
            return self.enter_index();
        }
        match following(self.order, self.run, self.runs.len()) {
            Some(run) => {
                self.run = run;
                self.enter_run()
            }
            None => {
                self.block = None;
                Ok(())
            }
        }
    }

    /// Goes to the run's first entry in the cursor's order.
    fn enter_run(&mut self) -> Result<(), StoreError> {
        self.fence = beginning(self.order, self.runs[self.run].fences.len());
        self.enter_index()
    }

    fn enter_index(&mut self) -> Result<(), StoreError> {
        self.load_index()?;
        self.data = beginning(self.order, self.index.as_ref().map_or(0, |index| index.count()));
        self.enter_block()
    }

    fn enter_block(&mut self) -> Result<(), StoreError> {
        self.load_block()?;
        self.at = beginning(self.order, self.block.as_ref().map_or(0, Block::count));
        Ok(())
    }

    fn load_index(&mut self) -> Result<(), StoreError> {
        let run = &self.runs[self.run];
        let fence = &run.fences[self.fence];
        self.index = Some(run.index(fence.place).map_err(|error| about(error, &fence.last))?);
        Ok(())
    }

    fn load_block(&mut self) -> Result<(), StoreError> {
        let Some(index) = &self.index else { return Ok(()) };
        let (last, place) = index.entry(self.data).map_err(|reason| self.damaged(reason))?;
        let place = Place::from_bytes(place).map_err(|reason| self.damaged(reason))?;
        let last = last.to_vec();
        self.block = Some(self.read(place).map_err(|error| about(error, &last))?);
        Ok(())
    }

    fn read(&mut self, place: Place) -> Result<Block, StoreError> {
        let run = &self.runs[self.run];
        if self.ahead_of == self.run
            && let Some(block) = run.block_in(place, self.ahead_offset, &self.ahead)
        {
            return block;
        }
        self.blocks_read += 1;
        let whole = place.length as usize + super::checksum::CHECKSUM_BYTES;
        if self.blocks_read <= BLOCKS_BEFORE_AHEAD || whole > self.ahead_bytes {
            return run.block(place);
        }
        self.ahead_offset = match self.order {
            Order::Forwards => place.offset,
            Order::Backwards => (place.offset + whole as u64).saturating_sub(self.ahead_bytes as u64),
        };
        self.ahead = run.raw(self.ahead_offset, self.ahead_bytes)?;
        self.ahead_of = self.run;
        run.block_in(place, self.ahead_offset, &self.ahead).unwrap_or_else(|| run.block(place))
    }

    fn damaged(&self, reason: Reason) -> StoreError {
        let run = &self.runs[self.run];
        run.damaged(run.fences[self.fence].place, reason)
    }
}

impl Source for RunSource<'_> {
    fn entry(&self) -> Result<Option<Entry<'_>>, StoreError> {
        let Some(block) = &self.block else { return Ok(None) };
        let (key, value) = block.entry(self.at).map_err(|reason| self.damaged(reason))?;
        let inside = match self.order {
            Order::Forwards => self.end.is_none_or(|end| key < end),
            Order::Backwards => key >= self.start,
        };
        Ok(inside.then_some((key, value)))
    }

    fn advance(&mut self) -> Result<(), StoreError> {
        self.step()
    }
}

fn beginning(order: Order, count: usize) -> usize {
    if order == Order::Forwards { 0 } else { count.saturating_sub(1) }
}

fn following(order: Order, at: usize, count: usize) -> Option<usize> {
    match order {
        Order::Forwards => Some(at + 1).filter(|next| *next < count),
        Order::Backwards => at.checked_sub(1),
    }
}

fn about(error: StoreError, last: &[u8]) -> StoreError {
    error.of_key(&format!("the entries up to {}", readable(last)))
}
