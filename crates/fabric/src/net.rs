//! An IPv4 range in CIDR notation.

use std::fmt;
use std::net::Ipv4Addr;
use std::str::FromStr;

/// A range such as `10.0.0.0/16`; the bits below the prefix are zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ipv4Net {
    address: Ipv4Addr,
    prefix: u8,
}

#[derive(Debug, PartialEq, Eq)]
pub struct InvalidNet;

impl Ipv4Net {
    /// Every address.
    pub const ALL: Ipv4Net = Ipv4Net { address: Ipv4Addr::UNSPECIFIED, prefix: 0 };

    /// The range of `prefix` bits that holds `address`; a prefix above 32 counts as 32.
    pub fn new(address: Ipv4Addr, prefix: u8) -> Ipv4Net {
        let prefix = prefix.min(32);
        Ipv4Net { address: Ipv4Addr::from_bits(address.to_bits() & mask(prefix)), prefix }
    }

    /// A range known at compile time; the bits below the prefix must be zero.
    pub(crate) const fn of(address: [u8; 4], prefix: u8) -> Ipv4Net {
        let [first, second, third, fourth] = address;
        Ipv4Net { address: Ipv4Addr::new(first, second, third, fourth), prefix }
    }

    pub fn address(self) -> Ipv4Addr {
        self.address
    }

    pub fn prefix(self) -> u8 {
        self.prefix
    }

    pub fn contains(self, address: Ipv4Addr) -> bool {
        address.to_bits() & mask(self.prefix) == self.address.to_bits()
    }

    /// The address `offset` above the range's first.
    pub fn nth(self, offset: u32) -> Ipv4Addr {
        Ipv4Addr::from_bits(self.address.to_bits().wrapping_add(offset))
    }
}

fn mask(prefix: u8) -> u32 {
    if prefix == 0 { 0 } else { u32::MAX << (32 - prefix) }
}

impl fmt::Display for Ipv4Net {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.address, self.prefix)
    }
}

impl FromStr for Ipv4Net {
    type Err = InvalidNet;

    fn from_str(text: &str) -> Result<Ipv4Net, InvalidNet> {
        let (address, prefix) = text.split_once('/').unwrap_or((text, "32"));
        let prefix = prefix.parse::<u8>().ok().filter(|prefix| *prefix <= 32).ok_or(InvalidNet)?;
        Ok(Ipv4Net::new(address.parse().map_err(|_| InvalidNet)?, prefix))
    }
}

impl fmt::Display for InvalidNet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "not an IPv4 range")
    }
}

impl std::error::Error for InvalidNet {}
