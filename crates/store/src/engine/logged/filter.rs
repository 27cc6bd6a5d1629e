//! A Bloom filter in blocks of one cache line: says of a key that a run does not hold it, wrong in about one of a
//! hundred cases, so that a read looks into one run and not into all.

use super::block::u64_at;

const LINE_WORDS: usize = 8;
const LINE_BITS: u32 = 512;
const BITS_A_KEY: usize = 10;
const PROBES: u32 = 7;

pub(super) struct Filter {
    words: Vec<u64>,
}

impl Filter {
    /// Of the hashes of all keys.
    pub(super) fn build(hashes: &[u64]) -> Filter {
        let lines = (hashes.len() * BITS_A_KEY).div_ceil(LINE_BITS as usize).max(1);
        let mut filter = Filter { words: vec![0; lines * LINE_WORDS] };
        for hash in hashes {
            let line = filter.line(*hash);
            for bit in probes(*hash) {
                filter.words[line + (bit / 64) as usize] |= 1 << (bit % 64);
            }
        }
        filter
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        self.words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Filter> {
        let words: Vec<u64> = (0..bytes.len() / 8).filter_map(|index| u64_at(bytes, index * 8)).collect();
        (!words.is_empty() && words.len().is_multiple_of(LINE_WORDS) && bytes.len().is_multiple_of(8))
            .then_some(Filter { words })
    }

    pub(super) fn may_hold(&self, hash: u64) -> bool {
        let line = self.line(hash);
        probes(hash).all(|bit| self.words[line + (bit / 64) as usize] & (1 << (bit % 64)) != 0)
    }

    /// Where the key's line begins: the upper half of the hash spread over the lines.
    fn line(&self, hash: u64) -> usize {
        let lines = (self.words.len() / LINE_WORDS) as u64;
        (((hash >> 32) * lines) >> 32) as usize * LINE_WORDS
    }
}

/// Bits of a line, from the lower half of the hash.
fn probes(hash: u64) -> impl Iterator<Item = u32> {
    let (first, step) = (hash as u32, (hash as u32).rotate_left(15) | 1);
    (0..PROBES).map(move |probe| (first.wrapping_add(probe.wrapping_mul(step)) >> 7) % LINE_BITS)
}

#[cfg(test)]
mod tests {
    use super::Filter;
    use crate::engine::logged::checksum::hash;

    #[test]
    fn no_key_is_missed_and_few_are_taken_for_others() {
        let hashes: Vec<u64> = (0..20_000u32).map(|number| hash(&number.to_le_bytes())).collect();
        let filter = Filter::from_bytes(&Filter::build(&hashes).to_bytes()).expect("a filter");
        assert!(hashes.iter().all(|hash| filter.may_hold(*hash)));
        let wrong = (20_000..120_000u32).filter(|number| filter.may_hold(hash(&number.to_le_bytes()))).count();
        assert!(wrong < 2_000, "{wrong} of 100000");
        assert!(!Filter::build(&[]).may_hold(7));
        assert!(Filter::from_bytes(&[0; 63]).is_none() && Filter::from_bytes(&[]).is_none());
    }
}
