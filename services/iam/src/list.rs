//! Pages as IAM cuts them: `MaxItems` (100 unless said otherwise), `IsTruncated`, `Marker`.

use kernel::{Result, page};

use crate::words;

const DEFAULT_ITEMS: i32 = 100;

/// One page: its items, whether more follow, and the marker that continues.
pub struct Page<T> {
    pub items: Vec<T>,
    pub marker: Option<String>,
}

impl<T> Page<T> {
    pub fn is_truncated(&self) -> Option<bool> {
        Some(self.marker.is_some())
    }
}

/// Sorts `all` by name without regard to case, and cuts one page.
pub fn cut<T>(
    mut all: Vec<T>,
    marker: Option<&str>,
    max_items: Option<i32>,
    name_of: impl Fn(&T) -> &str,
) -> Result<Page<T>> {
    let key_of = |item: &T| name_of(item).to_ascii_lowercase();
    all.sort_by_cached_key(key_of);
    let limit = usize::try_from(max_items.unwrap_or(DEFAULT_ITEMS)).unwrap_or(1).max(1);
    let (items, marker) = page::cut(all, marker, limit, key_of).map_err(|_| words::bad_marker())?;
    Ok(Page { items, marker })
}
