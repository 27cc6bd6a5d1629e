//! Entries as bytes: those of a block of a run, sorted and found by their offsets, and those of a record of the log.
//!
//! An entry is the length of its key and of its value (4 bytes each, little-endian, all ones for a deletion), then both.
//! A block is its entries, the offset of each in 4 bytes, and their number in 4 bytes.

use super::damage::Reason;

/// What stands for the length of a value that is none.
const DELETED: u32 = u32::MAX;
/// The longest key and the longest value.
pub(super) const LONGEST_BYTES: usize = (u32::MAX >> 2) as usize;

const MALFORMED: &str = "its entries do not fit together";

/// A key and its value, or None for a deletion.
pub(super) type Entry<'a> = (&'a [u8], Option<&'a [u8]>);

pub(super) fn append(bytes: &mut Vec<u8>, key: &[u8], value: Option<&[u8]>) {
    bytes.extend_from_slice(&(key.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&value.map_or(DELETED, |value| value.len() as u32).to_le_bytes());
    bytes.extend_from_slice(key);
    bytes.extend_from_slice(value.unwrap_or_default());
}

/// The entry at `offset` and the offset of what follows it.
pub(super) fn entry_at(bytes: &[u8], offset: usize) -> Result<(Entry<'_>, usize), Reason> {
    let found = || {
        let key_start = offset.checked_add(8)?;
        let key_bytes = u32_at(bytes, offset)? as usize;
        let value_bytes = u32_at(bytes, offset + 4)?;
        let value_start = key_start.checked_add(key_bytes)?;
        let key = bytes.get(key_start..value_start)?;
        if value_bytes == DELETED {
            return Some(((key, None), value_start));
        }
        let end = value_start.checked_add(value_bytes as usize)?;
        Some(((key, Some(bytes.get(value_start..end)?)), end))
    };
    found().ok_or_else(|| MALFORMED.into())
}

pub(super) fn u32_at(bytes: &[u8], offset: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(offset..offset.checked_add(4)?)?.try_into().ok()?))
}

pub(super) fn u64_at(bytes: &[u8], offset: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(offset..offset.checked_add(8)?)?.try_into().ok()?))
}

/// A block while it is written.
#[derive(Default)]
pub(super) struct BlockBuilder {
    bytes: Vec<u8>,
    offsets: Vec<u32>,
}

impl BlockBuilder {
    pub(super) fn push(&mut self, key: &[u8], value: Option<&[u8]>) {
        self.offsets.push(self.bytes.len() as u32);
        append(&mut self.bytes, key, value);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.offsets.is_empty()
    }

    pub(super) fn size_bytes(&self) -> usize {
        self.bytes.len() + 4 * self.offsets.len()
    }

    /// The block's bytes; the builder is empty afterwards.
    pub(super) fn take(&mut self) -> Vec<u8> {
        let mut bytes = std::mem::take(&mut self.bytes);
        for offset in &self.offsets {
            bytes.extend_from_slice(&offset.to_le_bytes());
        }
        bytes.extend_from_slice(&(self.offsets.len() as u32).to_le_bytes());
        self.offsets.clear();
        bytes
    }
}

/// A block as it was read.
pub(super) struct Block {
    bytes: Vec<u8>,
    count: usize,
    offsets_at: usize,
}

impl Block {
    pub(super) fn parse(bytes: Vec<u8>) -> Result<Block, Reason> {
        let measured = || {
            let count_at = bytes.len().checked_sub(4)?;
            let count = u32_at(&bytes, count_at)? as usize;
            Some((count, count_at.checked_sub(count.checked_mul(4)?)?))
        };
        let (count, offsets_at) = measured().ok_or(MALFORMED)?;
        Ok(Block { bytes, count, offsets_at })
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The memory of a block that is not needed any more.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    pub(super) fn entry(&self, index: usize) -> Result<Entry<'_>, Reason> {
        if index >= self.count {
            return Err(MALFORMED.into());
        }
        let offset = u32_at(&self.bytes, self.offsets_at + 4 * index).ok_or(MALFORMED)?;
        Ok(entry_at(&self.bytes[..self.offsets_at], offset as usize)?.0)
    }

    /// The index of the first entry whose key is not below `key`; the number of entries when there is none.
    pub(super) fn search(&self, key: &[u8]) -> Result<usize, Reason> {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.entry(middle)?.0 < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }
}

#[cfg(test)]
mod tests {
    use super::{Block, BlockBuilder};

    #[test]
    fn a_block_is_searched_and_never_panics_whatever_its_bytes() {
        let mut builder = BlockBuilder::default();
        for number in 0..20u32 {
            let value = number.to_be_bytes();
            builder.push(format!("k{number:02}").as_bytes(), (number % 3 > 0).then_some(&value));
        }
        let bytes = builder.take();
        let block = Block::parse(bytes.clone()).expect("a block");
        assert_eq!(block.count(), 20);
        assert_eq!(block.search(b"k07").expect("found"), 7);
        assert_eq!(block.search(b"k07x").expect("found"), 8);
        assert_eq!(block.search(b"z").expect("found"), 20);
        assert_eq!(block.entry(6).expect("an entry"), (b"k06".as_slice(), None));
        assert_eq!(block.entry(7).expect("an entry"), (b"k07".as_slice(), Some([0, 0, 0, 7].as_slice())));
        for at in 0..bytes.len() {
            for flip in [1, 0x80, 0xFF] {
                let mut damaged = bytes.clone();
                damaged[at] ^= flip;
                // What it holds is no matter: its checksum says that it is damaged.
                if let Ok(block) = Block::parse(damaged) {
                    let _ = block.search(b"k07");
                    (0..block.count().min(30)).for_each(|index| drop(block.entry(index)));
                }
            }
        }
    }
}
