//! Where clients are, for latency and geolocation routing. This crate knows no map: whoever owns one says which Regions
//! are near a client and which places it is in.

use std::net::IpAddr;
use std::sync::Arc;

/// Where a client is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// Regions, the nearest first.
    pub regions: Vec<Box<str>>,
    /// The places that hold it, the smallest first.
    pub places: Vec<Box<str>>,
}

/// Clients of an address range that a query's client subnet option may name.
#[derive(Clone, Debug)]
pub struct SubnetOrigin {
    pub address: IpAddr,
    pub prefix: u8,
    pub origin: Arc<Origin>,
}

/// The origins of clients that are in none of our networks.
#[derive(Clone, Debug, Default)]
pub struct HostOrigins {
    pub default: Arc<Origin>,
    pub subnets: Vec<SubnetOrigin>,
}

/// The client subnet option of a query (RFC 7871).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientSubnet {
    /// Bits beyond the prefix are zero.
    pub address: IpAddr,
    pub prefix: u8,
}

impl ClientSubnet {
    /// None where the prefix is longer than the address.
    pub fn new(address: IpAddr, prefix: u8) -> Option<ClientSubnet> {
        Some(ClientSubnet { address: masked(address, prefix)?, prefix })
    }
}

impl HostOrigins {
    /// The origin of a query and how many bits of its subnet told it: the longest range that holds the subnet.
    pub(crate) fn of(&self, subnet: Option<ClientSubnet>) -> (&Origin, u8) {
        let found = subnet.and_then(|subnet| {
            let holding = self.subnets.iter().filter(|known| {
                known.prefix <= subnet.prefix && masked(subnet.address, known.prefix) == Some(known.address)
            });
            holding.max_by_key(|known| known.prefix)
        });
        found.map_or((&*self.default, 0), |known| (&*known.origin, known.prefix))
    }
}

impl SubnetOrigin {
    /// None where the prefix is longer than the address.
    pub fn new(address: IpAddr, prefix: u8, origin: Arc<Origin>) -> Option<SubnetOrigin> {
        Some(SubnetOrigin { address: masked(address, prefix)?, prefix, origin })
    }
}

/// The address with all bits beyond the prefix zero; none where the prefix is longer than the address.
pub(crate) fn masked(address: IpAddr, prefix: u8) -> Option<IpAddr> {
    match address {
        IpAddr::V4(address) if prefix <= 32 => {
            let mask = u32::MAX.checked_shl(32 - u32::from(prefix)).unwrap_or(0);
            Some(IpAddr::V4((address.to_bits() & mask).into()))
        }
        IpAddr::V6(address) if prefix <= 128 => {
            let mask = u128::MAX.checked_shl(128 - u32::from(prefix)).unwrap_or(0);
            Some(IpAddr::V6((address.to_bits() & mask).into()))
        }
        _ => None,
    }
}
