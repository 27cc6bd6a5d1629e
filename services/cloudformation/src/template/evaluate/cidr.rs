//! `Fn::Cidr`: the first blocks of a given size within a block.

use std::net::IpAddr;

use kernel::{Error, Result};
use serde_json::Value;

use crate::error::validation;
use crate::template::model::as_text;

/// `argument` is `[block, count]` or `[block, count, host bits]`, evaluated.
pub fn blocks(argument: &Value) -> Result<Vec<String>> {
    let parts = argument.as_array().map(Vec::as_slice).unwrap_or_default();
    let (block, count, bits) = match parts {
        [block, count] => (block, count, None),
        [block, count, bits] => (block, count, Some(bits)),
        _ => return Err(problem("an array of two or three parameters")),
    };
    let block = as_text(block);
    let count = as_text(count).parse::<u32>().ok().filter(|count| (1..=256).contains(count));
    let count = count.ok_or_else(|| problem("a count between 1 and 256"))?;
    let (address, length) = block.split_once('/').ok_or_else(|| problem("a CIDR block"))?;
    let address: IpAddr = address.parse().map_err(|_| problem("a CIDR block"))?;
    let width = if address.is_ipv4() { 32 } else { 128 };
    let length = length.parse::<u32>().ok().filter(|length| *length <= width).ok_or_else(|| problem("a CIDR block"))?;
    let host_bits = match bits {
        Some(bits) => as_text(bits).parse::<u32>().ok().filter(|bits| (1..=width).contains(bits)),
        // Without one AWS takes the smallest blocks that it can: a /28 has 16 addresses.
        None => Some(if width == 32 { 4 } else { 64 }),
    };
    let host_bits = host_bits.ok_or_else(|| problem("a number of host bits"))?;
    let room = width.checked_sub(length).and_then(|all| all.checked_sub(host_bits));
    let fits = room.is_some_and(|room| room >= 32 || u64::from(count) <= 1_u64 << room);
    if !fits {
        return Err(problem("a block that has room for as many"));
    }
    let base = match address {
        IpAddr::V4(address) => u128::from(u32::from(address)),
        IpAddr::V6(address) => u128::from(address),
    };
    let kept = width - length;
    let base = if kept == 128 { 0 } else { base >> kept << kept };
    let step = 1_u128 << host_bits;
    Ok((0..u128::from(count)).map(|n| format(base + n * step, width, width - host_bits)).collect())
}

fn format(address: u128, width: u32, length: u32) -> String {
    if width == 32 {
        let bits = u32::try_from(address).unwrap_or(u32::MAX);
        format!("{}/{length}", std::net::Ipv4Addr::from(bits))
    } else {
        format!("{}/{length}", std::net::Ipv6Addr::from(address))
    }
}

fn problem(wanted: &str) -> Error {
    validation(format!("Template error: Fn::Cidr requires {wanted}"))
}
