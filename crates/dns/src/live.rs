//! Names whose addresses are live: balancers, instances, service endpoints.

use std::net::IpAddr;

use crate::directory::View;

/// Answers names that are in no zone, and the targets of aliases. Called on the hot path: look up, do not block.
pub trait LiveNames: Send + Sync {
    /// Puts the addresses (both families) of `name` (lower case, no final dot) as `from` sees it into `found` and gives
    /// their TTL in seconds; nothing where the name is not known. A known name without addresses leaves `found` empty.
    fn addresses(&self, from: View, name: &str, found: &mut Addresses) -> Option<u32>;

    /// Whether what bears the name can serve, for aliases that evaluate their target's health.
    fn is_healthy(&self, from: View, name: &str) -> bool {
        let mut found = Addresses::default();
        self.addresses(from, name, &mut found).is_some() && !found.as_slice().is_empty()
    }
}

/// No live names at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLiveNames;

impl LiveNames for NoLiveNames {
    fn addresses(&self, _from: View, _name: &str, _found: &mut Addresses) -> Option<u32> {
        None
    }
}

const MAX_ADDRESSES: usize = 32;

/// A short list of addresses, without allocation. More than 32 are dropped: a balancer hands out eight at most.
#[derive(Clone, Debug)]
pub struct Addresses {
    list: [IpAddr; MAX_ADDRESSES],
    len: usize,
}

impl Default for Addresses {
    fn default() -> Addresses {
        Addresses { list: [IpAddr::V4(std::net::Ipv4Addr::UNSPECIFIED); MAX_ADDRESSES], len: 0 }
    }
}

impl Addresses {
    pub fn push(&mut self, address: IpAddr) {
        if let Some(slot) = self.list.get_mut(self.len) {
            *slot = address;
            self.len += 1;
        }
    }

    pub fn as_slice(&self) -> &[IpAddr] {
        &self.list[..self.len]
    }
}
