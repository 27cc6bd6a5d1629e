//! The values of typed conditions: numbers, dates, addresses, booleans, bytes.

use std::cmp::Ordering;
use std::net::IpAddr;

use base64::Engine;
use time::OffsetDateTime;
use time::format_description::well_known::{Iso8601, Rfc3339};

/// Compares two decimal numbers, exactly for integers that fit 128 bits.
pub(crate) fn compare_numbers(left: &str, right: &str) -> Option<Ordering> {
    let (left, right) = (left.trim(), right.trim());
    if let (Ok(left), Ok(right)) = (left.parse::<i128>(), right.parse::<i128>()) {
        return Some(left.cmp(&right));
    }
    let (left, right) = (left.parse::<f64>().ok()?, right.parse::<f64>().ok()?);
    if !left.is_finite() || !right.is_finite() {
        return None;
    }
    left.partial_cmp(&right)
}

/// Compares two dates, each in ISO 8601 or seconds since 1970.
pub(crate) fn compare_dates(left: &str, right: &str) -> Option<Ordering> {
    Some(parse_date(left)?.cmp(&parse_date(right)?))
}

fn parse_date(text: &str) -> Option<OffsetDateTime> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<f64>() {
        let nanoseconds = seconds * 1e9;
        if !nanoseconds.is_finite() {
            return None;
        }
        return OffsetDateTime::from_unix_timestamp_nanos(nanoseconds as i128).ok();
    }
    if let Ok(date) = OffsetDateTime::parse(text, &Rfc3339) {
        return Some(date);
    }
    if let Ok(date) = OffsetDateTime::parse(text, &Iso8601::PARSING) {
        return Some(date);
    }
    // W3C's shorter forms of ISO 8601: 2024-05, 2024-05-17, 2024-05-17T10:20Z.
    let widened = match text.len() {
        4 => format!("{text}-01-01T00:00:00Z"),
        7 => format!("{text}-01T00:00:00Z"),
        10 => format!("{text}T00:00:00Z"),
        17 if text.ends_with('Z') => format!("{}:00Z", &text.get(..16)?),
        _ => return None,
    };
    OffsetDateTime::parse(&widened, &Rfc3339).ok()
}

pub(crate) fn parse_bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// Whether an address is within `range`, an address or a CIDR block; families never match each other.
pub(crate) fn address_in(range: &str, address: &str) -> Option<bool> {
    let address: IpAddr = address.trim().parse().ok()?;
    let (base, bits) = match range.trim().split_once('/') {
        Some((base, bits)) => (base.parse::<IpAddr>().ok()?, Some(bits.parse::<u32>().ok()?)),
        None => (range.trim().parse::<IpAddr>().ok()?, None),
    };
    match (base, address) {
        (IpAddr::V4(base), IpAddr::V4(address)) => {
            let bits = bits.unwrap_or(32);
            if bits > 32 {
                return None;
            }
            let mask = u32::MAX.checked_shl(32 - bits).unwrap_or(0);
            Some(base.to_bits() & mask == address.to_bits() & mask)
        }
        (IpAddr::V6(base), IpAddr::V6(address)) => {
            let bits = bits.unwrap_or(128);
            if bits > 128 {
                return None;
            }
            let mask = u128::MAX.checked_shl(128 - bits).unwrap_or(0);
            Some(base.to_bits() & mask == address.to_bits() & mask)
        }
        _ => Some(false),
    }
}

/// Whether two base64 texts hold the same bytes.
pub(crate) fn same_bytes(left: &str, right: &str) -> Option<bool> {
    let engine = base64::engine::general_purpose::STANDARD;
    Some(engine.decode(left.trim()).ok()? == engine.decode(right.trim()).ok()?)
}
