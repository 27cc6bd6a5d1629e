//! Serves a private address on the host: watches which ports the owner of the address listens on and keeps a door
//! open for each, so that a port where nobody listens is refused, as on AWS.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::core::Core;
use crate::diag::listening_ports;
use crate::door::Door;
use crate::netlink::Netlink;
use crate::relay;

/// How often the owner's ports are looked at after something changed, and when all has been quiet for a while.
const BUSY_INTERVAL: Duration = Duration::from_millis(25);
const QUIET_INTERVAL: Duration = Duration::from_millis(100);
const BUSY_ROUNDS: u32 = 400;
const DIAL_TIMEOUT: Duration = Duration::from_secs(10);

/// What is served where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Served {
    /// The host's address.
    pub(crate) host: Ipv4Addr,
    pub(crate) private: Ipv4Addr,
    /// Who the instance sees as the client.
    pub(crate) source: Ipv4Addr,
    /// The address is one of several of its namespace: sockets bound to all of them are not its own.
    pub(crate) exact: bool,
}

/// A served address; dropping it closes its doors and the connections that came in by them.
pub(crate) struct Publication {
    pub(crate) served: Served,
    watcher: JoinHandle<()>,
    ports: Arc<Mutex<BTreeMap<u16, SocketAddrV4>>>,
    _alive: watch::Sender<()>,
}

impl Publication {
    pub(crate) fn start(core: &Arc<Core>, served: Served, diag: Netlink) -> Publication {
        let (alive, ends) = watch::channel(());
        let ports = Arc::new(Mutex::new(BTreeMap::new()));
        let watcher = core.shared.runtime.spawn(watch_ports(Arc::clone(core), served, diag, ends, Arc::clone(&ports)));
        Publication { served, watcher, ports, _alive: alive }
    }

    /// The ports open now, each with where the host serves it.
    pub(crate) fn ports(&self) -> BTreeMap<u16, SocketAddrV4> {
        self.ports.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        self.watcher.abort();
    }
}

struct OpenDoor {
    door: Arc<Door>,
    accepting: JoinHandle<()>,
}

impl Drop for OpenDoor {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn watch_ports(
    core: Arc<Core>,
    served: Served,
    mut diag: Netlink,
    ends: watch::Receiver<()>,
    ports: Arc<Mutex<BTreeMap<u16, SocketAddrV4>>>,
) {
    let nudge = Arc::new(Notify::new());
    let mut doors: BTreeMap<u16, OpenDoor> = BTreeMap::new();
    let mut busy_rounds = BUSY_ROUNDS;
    loop {
        if let Ok(wanted) = listening_ports(&mut diag, served.private, served.exact) {
            let closed: Vec<u16> = doors.keys().filter(|port| !wanted.contains(port)).copied().collect();
            let opened: Vec<u16> = wanted.into_iter().filter(|port| !doors.contains_key(port)).collect();
            if !closed.is_empty() || !opened.is_empty() {
                busy_rounds = BUSY_ROUNDS;
            }
            doors.retain(|port, _| !closed.contains(port));
            for port in opened {
                let Ok(door) = core.open_door(served.host, served.private, served.source, port) else { continue };
                let accepting = tokio::spawn(accept(
                    Arc::clone(&core),
                    served,
                    Arc::clone(&door),
                    ends.clone(),
                    Arc::clone(&nudge),
                ));
                doors.insert(port, OpenDoor { door, accepting });
            }
            let now = doors.iter().map(|(port, open)| (*port, open.door.served_at)).collect();
            *ports.lock().unwrap_or_else(|poisoned| poisoned.into_inner()) = now;
        }
        let interval = if busy_rounds > 0 { BUSY_INTERVAL } else { QUIET_INTERVAL };
        busy_rounds = busy_rounds.saturating_sub(1);
        tokio::select! {
            () = clock::wall::sleep(interval) => (),
            () = nudge.notified() => (),
        }
    }
}

async fn accept(core: Arc<Core>, served: Served, door: Arc<Door>, ends: watch::Receiver<()>, nudge: Arc<Notify>) {
    let destination = SocketAddrV4::new(served.private, door.port);
    loop {
        let Ok((outside, _)) = door.accept().await else {
            // Out of descriptors: those who wait are served when some are free again.
            clock::wall::sleep(BUSY_INTERVAL).await;
            continue;
        };
        let (core, nudge, mut ends) = (Arc::clone(&core), Arc::clone(&nudge), ends.clone());
        tokio::spawn(async move {
            let served_to_the_end = async {
                match core.connect(served.source, destination, DIAL_TIMEOUT).await {
                    Ok(inside) => {
                        // However it ended, both sides know.
                        let _ = relay::carry(outside, inside).await;
                    }
                    Err(_) => {
                        nudge.notify_one();
                        relay::reset(outside);
                    }
                }
            };
            tokio::select! {
                () = served_to_the_end => (),
                _ = ends.changed() => (),
            }
        });
    }
}
