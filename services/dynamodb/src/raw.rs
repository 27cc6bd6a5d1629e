//! Entries with binary keys: ranges of them, in either direction.

use std::ops::Bound;

use kernel::{Read, Result};
use store::Order;

#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    pub start: &'a [u8],
    /// The first key that is not in it any more.
    pub end: &'a [u8],
}

/// Calls `each` with the entries of `range` until it returns false.
pub fn scan(
    read: &(impl Read + ?Sized),
    range: Range<'_>,
    reverse: bool,
    each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
) -> Result<()> {
    let order = if reverse { Order::Backwards } else { Order::Forwards };
    Ok(read.scan_raw((Bound::Included(range.start), Bound::Excluded(range.end)), order, each)?)
}
