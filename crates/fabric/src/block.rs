//! The block of 127.0.0.0/8 that belongs to one running cloud, and the public addresses given out of it.
//!
//! A block is held by an exclusive lock on a file of a directory that every user of the machine shares, so the kernel
//! frees it with the process. The state directory remembers which block it was: restarts get the same addresses.

use std::collections::{BTreeSet, VecDeque};
use std::fs::{self, File, OpenOptions, Permissions};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::net::Ipv4Addr;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use nix::fcntl::{Flock, FlockArg};

use crate::error::{FabricError, Result};
use crate::net::Ipv4Net;

const BLOCK_PREFIX: u8 = 20;
const BLOCK_SIZE: u32 = 1 << (32 - BLOCK_PREFIX);
const RECORD: &str = "loopback-block";
/// Addresses below this offset are the cloud's own: the front door and what may follow.
const FIRST_PUBLIC: u32 = 16;
/// From this offset on live the loopback twins of private endpoints.
const FIRST_TWIN: u32 = BLOCK_SIZE / 4 * 3;
const FRONT_DOOR: u32 = 1;

/// A held block; dropping it frees it.
pub(crate) struct Block {
    pub(crate) net: Ipv4Net,
    _lock: Flock<File>,
}

/// Gives out addresses; one that was freed comes back only when no fresh one is left, the oldest first.
pub(crate) struct Pool {
    fresh: u32,
    end: u32,
    net: Ipv4Net,
    used: BTreeSet<Ipv4Addr>,
    freed: VecDeque<Ipv4Addr>,
}

impl Block {
    /// Locks the block recorded in `state_dir`, or else the first free one.
    pub(crate) fn lock(lock_dir: &Path, state_dir: &Path) -> Result<Block> {
        prepare(lock_dir).map_err(FabricError::system(format!("prepare {}", lock_dir.display())))?;
        fs::create_dir_all(state_dir).map_err(FabricError::system(format!("create {}", state_dir.display())))?;
        let record = state_dir.join(RECORD);
        let recorded = fs::read_to_string(&record).ok().and_then(|text| text.trim().parse::<Ipv4Net>().ok());
        let candidates = recorded.into_iter().filter(|net| is_usable(*net)).chain(every_block(state_dir));
        for net in candidates {
            let Some(lock) = try_lock(lock_dir, net)? else { continue };
            if recorded != Some(net) {
                let written = fs::write(&record, format!("{net}\n"));
                written.map_err(FabricError::system(format!("write {}", record.display())))?;
            }
            return Ok(Block { net, _lock: lock });
        }
        Err(FabricError::NoFreeBlock)
    }

    pub(crate) fn front_door(&self) -> Ipv4Addr {
        self.net.nth(FRONT_DOOR)
    }

    pub(crate) fn public_pool(&self) -> Pool {
        Pool::new(self.net, FIRST_PUBLIC, FIRST_TWIN)
    }

    pub(crate) fn twin_pool(&self) -> Pool {
        Pool::new(self.net, FIRST_TWIN, BLOCK_SIZE)
    }
}

impl Pool {
    fn new(net: Ipv4Net, fresh: u32, end: u32) -> Pool {
        Pool { fresh, end, net, used: BTreeSet::new(), freed: VecDeque::new() }
    }

    pub(crate) fn allocate(&mut self) -> Result<Ipv4Addr> {
        while self.fresh < self.end {
            let address = self.net.nth(self.fresh);
            self.fresh += 1;
            if is_presentable(address) && !self.freed.contains(&address) && self.used.insert(address) {
                return Ok(address);
            }
        }
        let address = self.freed.pop_front().ok_or(FabricError::NoFreeAddress)?;
        self.used.insert(address);
        Ok(address)
    }

    /// Takes this very address, as a restart does.
    pub(crate) fn reserve(&mut self, address: Ipv4Addr) -> Result<()> {
        let offset = address.to_bits().wrapping_sub(self.net.address().to_bits());
        if offset < FIRST_PUBLIC || offset >= self.end || !is_presentable(address) {
            return Err(FabricError::ForeignAddress(address));
        }
        if !self.used.insert(address) {
            return Err(FabricError::AddressInUse(address));
        }
        self.freed.retain(|freed| *freed != address);
        Ok(())
    }

    /// Whether the address is given out.
    pub(crate) fn holds(&self, address: Ipv4Addr) -> bool {
        self.used.contains(&address)
    }

    pub(crate) fn release(&mut self, address: Ipv4Addr) {
        if self.used.remove(&address) {
            self.freed.push_back(address);
        }
    }
}

fn prepare(lock_dir: &Path) -> io::Result<()> {
    match fs::create_dir(lock_dir) {
        // Open to every user, as /tmp is: clouds of different users share the loopback range.
        Ok(()) => fs::set_permissions(lock_dir, Permissions::from_mode(0o1777)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// A file that exists may be another user's, who alone may write it; the lock needs only to read.
fn try_lock(lock_dir: &Path, net: Ipv4Net) -> Result<Option<Flock<File>>> {
    let path = lock_dir.join(net.address().to_string());
    let step = || format!("open {}", path.display());
    let existing = OpenOptions::new().read(true).custom_flags(libc::O_NOFOLLOW).open(&path);
    let file = match existing {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).mode(0o644).custom_flags(libc::O_NOFOLLOW);
            let file = options.open(&path).map_err(FabricError::system(step()))?;
            file.set_permissions(Permissions::from_mode(0o644)).map_err(FabricError::system(step()))?;
            file
        }
        other => other.map_err(FabricError::system(step()))?,
    };
    match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
        Ok(lock) => Ok(Some(lock)),
        Err((_, nix::Error::EWOULDBLOCK)) => Ok(None),
        Err((_, errno)) => Err(FabricError::errno(step())(errno)),
    }
}

/// Every usable block once, from a place that depends on the state directory, so that clouds rarely meet.
fn every_block(state_dir: &Path) -> impl Iterator<Item = Ipv4Net> {
    let count = 1u32 << (BLOCK_PREFIX - 8);
    let mut hasher = DefaultHasher::new();
    state_dir.hash(&mut hasher);
    let start = (hasher.finish() % u64::from(count)) as u32;
    (0..count)
        .map(move |step| {
            let index = (start + step) % count;
            Ipv4Net::new(Ipv4Addr::from_bits(0x7f00_0000 + index * BLOCK_SIZE), BLOCK_PREFIX)
        })
        .filter(|net| is_usable(*net))
}

/// 127.0.0.0/16 holds localhost and resolvers, 127.127.0.0/16 is what NTP calls reference clocks, and the last range
/// holds the broadcast address.
fn is_usable(net: Ipv4Net) -> bool {
    let [first, second, ..] = net.address().octets();
    net.prefix() == BLOCK_PREFIX && first == 127 && !matches!(second, 0 | 127 | 255)
}

/// Addresses that end in 0 or 255 are legal here but look wrong to people and to some programs.
fn is_presentable(address: Ipv4Addr) -> bool {
    !matches!(address.octets()[3], 0 | 255)
}

#[cfg(test)]
mod tests {
    use super::{FIRST_PUBLIC, Pool};
    use crate::error::FabricError;
    use crate::net::Ipv4Net;

    #[test]
    fn freed_addresses_come_back_last() {
        let net: Ipv4Net = "127.5.16.0/20".parse().expect("a range");
        let mut pool = Pool::new(net, FIRST_PUBLIC, FIRST_PUBLIC + 3);
        let [first, second] = [(); 2].map(|()| pool.allocate().expect("an address"));
        pool.release(first);
        pool.release(second);
        assert_eq!(pool.allocate().expect("an address"), net.nth(FIRST_PUBLIC + 2));
        assert_eq!(pool.allocate().expect("an address"), first);
        assert!(matches!(pool.reserve(first), Err(FabricError::AddressInUse(_))));
        pool.reserve(second).expect("a freed address can be reserved");
        assert!(matches!(pool.allocate(), Err(FabricError::NoFreeAddress)));
        assert!(matches!(pool.reserve(net.nth(1)), Err(FabricError::ForeignAddress(_))));
    }
}
