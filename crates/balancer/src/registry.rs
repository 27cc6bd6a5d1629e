//! The open sockets of a target or of a balancer, so that they can be shut from outside: when a deregistration delay is
//! over, or the balancer ends. It costs a lock when a connection opens and closes, and nothing for a request.

use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Default)]
pub(crate) struct Registry {
    sockets: Mutex<Sockets>,
    cuts: AtomicU64,
}

#[derive(Default)]
struct Sockets {
    /// Once shut, every socket that comes later is shut too.
    shut: bool,
    open: Vec<Option<OwnedFd>>,
    free: Vec<usize>,
}

/// A socket's place; it leaves when this is dropped.
pub(crate) struct Place {
    registry: Arc<Registry>,
    index: usize,
}

impl Registry {
    /// None where the socket cannot be duplicated (the process is out of descriptors).
    pub(crate) fn enter(self: &Arc<Registry>, socket: &impl AsFd) -> Option<Place> {
        let copy = socket.as_fd().try_clone_to_owned().ok()?;
        let mut sockets = self.sockets.lock().unwrap_or_else(PoisonError::into_inner);
        if sockets.shut {
            shut(copy.as_fd());
        }
        let index = match sockets.free.pop() {
            Some(index) => {
                sockets.open[index] = Some(copy);
                index
            }
            None => {
                sockets.open.push(Some(copy));
                sockets.open.len() - 1
            }
        };
        Some(Place { registry: self.clone(), index })
    }

    pub(crate) fn count(&self) -> usize {
        let sockets = self.sockets.lock().unwrap_or_else(PoisonError::into_inner);
        sockets.open.len() - sockets.free.len()
    }

    /// How often the sockets of a moment were shut: whoever finds it changed did not see its peer's own end.
    pub(crate) fn cuts(&self) -> u64 {
        self.cuts.load(Ordering::Acquire)
    }

    /// Shuts every socket that is open now.
    pub(crate) fn cut_all(&self) {
        self.cuts.fetch_add(1, Ordering::AcqRel);
        let sockets = self.sockets.lock().unwrap_or_else(PoisonError::into_inner);
        sockets.open.iter().flatten().for_each(|socket| shut(socket.as_fd()));
    }

    /// Shuts every socket in both directions; whoever reads or writes them sees the end.
    pub(crate) fn shut_all(&self) {
        self.cuts.fetch_add(1, Ordering::AcqRel);
        let mut sockets = self.sockets.lock().unwrap_or_else(PoisonError::into_inner);
        sockets.shut = true;
        sockets.open.iter().flatten().for_each(|socket| shut(socket.as_fd()));
    }
}

fn shut(socket: BorrowedFd<'_>) {
    // A socket that is already closed by its peer has nothing left to shut.
    let _ = socket2::SockRef::from(&socket).shutdown(Shutdown::Both);
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut sockets = self.registry.sockets.lock().unwrap_or_else(PoisonError::into_inner);
        sockets.open[self.index] = None;
        sockets.free.push(self.index);
    }
}
