//! Pagination tokens: opaque, and refused when they are not ours. A token holds the last key of the page before it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A token that no call of ours gave. Each service words it in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadToken;

/// The token that continues after `last`.
pub fn token(last: &str) -> String {
    let mut bytes = last.as_bytes().to_vec();
    bytes.extend_from_slice(&checksum(last).to_be_bytes());
    STANDARD.encode(bytes)
}

/// The key that `token` continues after; None if no call of ours gave it.
pub fn after(token: &str) -> Option<String> {
    let bytes = STANDARD.decode(token).ok()?;
    let (key, sum) = bytes.split_at_checked(bytes.len().checked_sub(4)?)?;
    let key = std::str::from_utf8(key).ok()?;
    (checksum(key).to_be_bytes() == sum).then(|| key.to_owned())
}

/// Cuts one page out of `all`, which is in order of `key_of`: the items after `token`'s key, `limit` at most, and the
/// token of the next page if there is one. Err(BadToken) if the token is not ours.
pub fn cut<T>(
    all: Vec<T>,
    token: Option<&str>,
    limit: usize,
    key_of: impl Fn(&T) -> String,
) -> Result<(Vec<T>, Option<String>), BadToken> {
    let start = token.map(after).map(|key| key.ok_or(BadToken)).transpose()?;
    let mut rest = all.into_iter().filter(|item| start.as_ref().is_none_or(|start| key_of(item) > *start));
    let page: Vec<T> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next = page.last().filter(|_| more).map(|last| self::token(&key_of(last)));
    Ok((page, next))
}

fn checksum(text: &str) -> u32 {
    // FNV-1a: the token is no secret, the sum only tells a typing error from a token.
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_without_gap_or_overlap() {
        let all: Vec<String> = (0..25).map(|n| format!("{n:02}")).collect();
        let (mut seen, mut next) = (Vec::new(), None);
        loop {
            let (page, more) = cut(all.clone(), next.as_deref(), 10, Clone::clone).expect("our own token");
            seen.extend(page);
            next = more;
            if next.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
        assert_eq!(after("bm90IG91cnM="), None);
        assert_eq!(after("%%%"), None);
    }
}
