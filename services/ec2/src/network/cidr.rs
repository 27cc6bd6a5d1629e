//! IPv4 ranges as clients give them.

use std::net::Ipv4Addr;

use fabric::Ipv4Net;

/// Reads `10.0.0.0/16`, both parts present; bits below the prefix are dropped, as AWS does.
pub fn parse(text: &str) -> Option<Ipv4Net> {
    let (address, prefix) = text.split_once('/')?;
    if prefix.is_empty() || !prefix.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let prefix: u8 = prefix.parse().ok().filter(|prefix| *prefix <= 32)?;
    Some(Ipv4Net::new(address.parse::<Ipv4Addr>().ok()?, prefix))
}

/// Reads `2001:db8::/32`; returns it with the bits below the prefix dropped.
pub fn parse_v6(text: &str) -> Option<String> {
    let (address, prefix) = text.split_once('/')?;
    let address: std::net::Ipv6Addr = address.parse().ok()?;
    let prefix: u32 = prefix.parse().ok().filter(|prefix| *prefix <= 128)?;
    let mask = if prefix == 0 { 0 } else { u128::MAX << (128 - prefix) };
    Some(format!("{}/{prefix}", std::net::Ipv6Addr::from_bits(address.to_bits() & mask)))
}

pub fn overlap(one: Ipv4Net, other: Ipv4Net) -> bool {
    one.contains(other.address()) || other.contains(one.address())
}

/// Whether all of `inner` lies in `outer`.
pub fn covers(outer: Ipv4Net, inner: Ipv4Net) -> bool {
    outer.prefix() <= inner.prefix() && outer.contains(inner.address())
}

/// How many addresses the range has.
pub fn size(range: Ipv4Net) -> u32 {
    1u32.checked_shl(u32::from(32 - range.prefix())).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{covers, overlap, parse, parse_v6, size};

    #[test]
    fn a_range_is_read_strictly_and_made_canonical() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(parse(text).map(|net| net.to_string()).as_deref(), expected, "{text}");
        };
        check("100.68.0.18/18", Some("100.68.0.0/18"));
        check("10.0.0.0/16", Some("10.0.0.0/16"));
        for bad in ["10.0.0.0", "10.0.0/16", "10.0.0.0/33", "10.0.0.0/+8", "x/8", "10.0.0.0/"] {
            check(bad, None);
        }
        assert_eq!(parse_v6("2001:db8::1/32").as_deref(), Some("2001:db8::/32"));
        assert_eq!(parse_v6("::/0").as_deref(), Some("::/0"));
    }

    #[test]
    fn ranges_are_compared() {
        let of = |text| parse(text).expect("a range");
        assert!(overlap(of("10.0.0.0/24"), of("10.0.0.128/25")));
        assert!(!overlap(of("10.0.0.0/24"), of("10.0.1.0/24")));
        assert!(covers(of("10.0.0.0/16"), of("10.0.3.0/24")));
        assert!(!covers(of("10.0.3.0/24"), of("10.0.0.0/16")));
        assert_eq!(size(of("10.0.0.0/28")), 16);
    }
}
