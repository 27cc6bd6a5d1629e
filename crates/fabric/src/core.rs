//! What a network is behind its handle: one change after the other, each brought to the kernel and then recorded, and
//! what the host serves kept in step with it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::AsFd;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;

use nix::sys::socket::setsockopt;
use nix::sys::socket::sockopt::IpBindAddressNoPort;
use socket2::{Protocol, Type};
use tokio::net::{TcpSocket, TcpStream};

use crate::addresses::{INTERNET_CLIENT, TWIN_SOURCE};
use crate::delay_line::DelayLine;
use crate::disturbance::{self, Disturbance};
use crate::door::Door;
use crate::error::{FabricError, Result};
use crate::fabric::Shared;
use crate::model::{Interface, Model, Place};
use crate::namespace::{Inside, Namespace, netlink_in};
use crate::net::Ipv4Net;
use crate::netlink::Netlink;
use crate::network::{InterfaceKind, InterfaceSpec, InterfaceUpdate};
use crate::nft;
use crate::publication::{Publication, Served};
use crate::ruleset::{self, Surroundings};
use crate::wiring::{self, FIRST_INSIDE_INDEX, ROUTER_ADDRESSES};

/// Where the router's own device indexes start.
const FIRST_INDEX: u32 = 1000;
const RESOLVER_OFFSET: u32 = 2;

pub(crate) struct Core {
    pub(crate) id: String,
    pub(crate) shared: Arc<Shared>,
    cidrs: Vec<Ipv4Net>,
    /// Held for the whole of a change, so that changes reach the kernel one after the other.
    change: Mutex<Change>,
    model: Mutex<Model>,
    router: Mutex<Option<Arc<Namespace>>>,
    doors: Mutex<Vec<DoorEntry>>,
    publications: Mutex<HashMap<Ipv4Addr, Publication>>,
    twins: Mutex<HashMap<Ipv4Addr, Ipv4Addr>>,
    disturbances: Mutex<Vec<Disturbance>>,
    delay_line: Mutex<Option<DelayLine>>,
    /// Nodes that speak for clients, or may, with what their packets are marked with.
    node_numbers: Mutex<HashMap<Ipv4Addr, u32>>,
    sweeps: Mutex<Vec<std::thread::JoinHandle<()>>>,
}

struct Change {
    next_index: u32,
    removed: bool,
    /// The link to the exchange, made with the first public address that can be reached.
    exchange_link: Option<u32>,
    /// Which public address the exchange routes here for a private one.
    routed: HashMap<Ipv4Addr, Ipv4Addr>,
}

struct DoorEntry {
    door: Weak<Door>,
    private: Ipv4Addr,
    source: Ipv4Addr,
}

impl Core {
    pub(crate) fn new(shared: Arc<Shared>, id: &str, cidrs: Vec<Ipv4Net>) -> Arc<Core> {
        Arc::new(Core {
            id: id.to_string(),
            shared,
            cidrs,
            change: Mutex::new(Change {
                next_index: FIRST_INDEX,
                removed: false,
                exchange_link: None,
                routed: HashMap::new(),
            }),
            model: Mutex::default(),
            router: Mutex::default(),
            doors: Mutex::default(),
            publications: Mutex::default(),
            twins: Mutex::default(),
            disturbances: Mutex::default(),
            delay_line: Mutex::default(),
            node_numbers: Mutex::default(),
            sweeps: Mutex::default(),
        })
    }

    pub(crate) async fn connect(
        &self,
        source: Ipv4Addr,
        destination: SocketAddrV4,
        timeout: Duration,
    ) -> io::Result<TcpStream> {
        let router = lock(&self.router).clone().ok_or(io::ErrorKind::NotConnected)?;
        let socket = router.socket(Type::STREAM, Protocol::TCP).await?;
        // The port is chosen when dialling, so that one source can hold a connection to many destinations by each.
        setsockopt(&socket, IpBindAddressNoPort, &true)?;
        socket.bind(&SocketAddrV4::new(source, 0).into())?;
        let dial = TcpSocket::from_std_stream(socket.into()).connect(destination.into());
        tokio::time::timeout(timeout, dial).await.map_err(|_| io::ErrorKind::TimedOut)?
    }

    /// Opens a door that follows the groups of the interface at `private`.
    pub(crate) fn open_door(
        &self,
        host: Ipv4Addr,
        private: Ipv4Addr,
        source: Ipv4Addr,
        port: u16,
    ) -> io::Result<Arc<Door>> {
        let door = Arc::new(Door::open(host, port)?);
        lock(&self.doors).push(DoorEntry { door: Arc::downgrade(&door), private, source });
        // Silent until registered: no change of rules can fall between.
        self.refresh_doors();
        Ok(door)
    }

    pub(crate) fn attach(self: &Arc<Core>, spec: InterfaceSpec) -> Result<()> {
        let mut change = lock(&self.change);
        let router = self.router_of(&change)?;
        let mac = spec.mac.unwrap_or_else(|| derived_mac(spec.address));
        let place = match spec.kind {
            InterfaceKind::Router => Place::Router,
            InterfaceKind::Instance { namespace, device_index } => {
                change.next_index += 1;
                Place::Instance {
                    index: change.next_index,
                    namespace: Arc::new(File::from(namespace)),
                    inside_index: FIRST_INSIDE_INDEX + device_index,
                }
            }
        };
        let interface = Interface {
            id: spec.id,
            address: spec.address,
            secondary: BTreeSet::new(),
            groups: spec.groups.into_iter().collect(),
            internet: spec.internet,
            source_dest_check: spec.source_dest_check,
            place,
        };
        let script = {
            let mut model = self.model();
            if model.interface(&interface.id).is_some() {
                return Err(FabricError::AlreadyAttached(interface.id));
            }
            if model.interface_at(interface.address).is_some() {
                return Err(FabricError::AddressInUse(interface.address));
            }
            model.script_to_replace(&interface.id, Some(&interface))
        };
        let plugged = self.plug(&router, &interface, mac, &script);
        let plugged = match plugged {
            // The device of an interface that was just detached from this instance may still be on its way out.
            Err(FabricError::System { ref source, .. }) if source.kind() == io::ErrorKind::AlreadyExists => {
                self.finish_sweeps();
                self.plug(&router, &interface, mac, &script)
            }
            other => other,
        };
        plugged?;
        let private = interface.address;
        let id = interface.id.clone();
        self.model().commit(&id, Some(interface));
        drop(change);
        self.refresh_doors();
        self.refresh_publications(private)
    }

    fn plug(&self, router: &Namespace, interface: &Interface, mac: [u8; 6], script: &str) -> Result<()> {
        let (interface, block, script) = (interface.clone(), self.shared.block(), script.to_string());
        router.run(move |inside| wiring::plug(inside, &interface, mac, block, &script))?
    }

    /// Nothing passes any more. Taking a device away keeps the kernel busy for tens of milliseconds, so that is done behind
    /// the caller's back.
    fn sweep(&self, router: &Namespace, wired: Interface) -> Result<()> {
        let namespace = router.duplicate_handle().map_err(FabricError::system("name a router"))?;
        let sweep = std::thread::Builder::new().name("sweep".into()).spawn(move || {
            if let Ok(mut netlink) = netlink_in(namespace.as_fd(), libc::NETLINK_ROUTE) {
                wiring::unplug(&mut netlink, &wired);
            }
        });
        lock(&self.sweeps).retain(|sweep| !sweep.is_finished());
        lock(&self.sweeps).push(sweep.map_err(FabricError::system("start a thread"))?);
        Ok(())
    }

    /// Waits for devices that are being taken away.
    fn finish_sweeps(&self) {
        let sweeps = std::mem::take(&mut *lock(&self.sweeps));
        for sweep in sweeps {
            let _ = sweep.join();
        }
    }

    pub(crate) fn detach(self: &Arc<Core>, id: &str) -> Result<()> {
        let change = lock(&self.change);
        let Some(interface) = self.model().interface(id).cloned() else { return Ok(()) };
        let script = self.model().script_to_replace(id, None);
        let router = self.router_of(&change)?;
        let wired = interface.clone();
        if matches!(interface.place, Place::Router) {
            // At once: the next interface may get this very address.
            router.run(move |inside| {
                nft::apply(&script)?;
                wiring::unplug(&mut inside.route, &wired);
                Ok(())
            })??;
        } else {
            router.run(move |_| nft::apply(&script))??;
            self.sweep(&router, wired)?;
        }
        self.model().commit(id, None);
        drop(change);
        self.refresh_doors();
        for address in interface.addresses() {
            self.refresh_publications(address)?;
        }
        Ok(())
    }

    pub(crate) fn update(self: &Arc<Core>, id: &str, update: InterfaceUpdate) -> Result<()> {
        let change = lock(&self.change);
        let before =
            self.model().interface(id).cloned().ok_or_else(|| FabricError::UnknownInterface(id.to_string()))?;
        let mut after = before.clone();
        if let Some(groups) = update.groups {
            after.groups = groups.into_iter().collect();
        }
        after.internet = update.internet.unwrap_or(after.internet);
        after.source_dest_check = update.source_dest_check.unwrap_or(after.source_dest_check);
        if let Some(secondary) = update.secondary_addresses {
            after.secondary = secondary.into_iter().filter(|address| *address != before.address).collect();
        }
        let script = {
            let mut model = self.model();
            let taken = after
                .secondary
                .iter()
                .find(|address| model.interface_at(**address).is_some_and(|owner| owner.id != before.id));
            if let Some(taken) = taken {
                return Err(FabricError::AddressInUse(*taken));
            }
            model.script_to_replace(id, Some(&after))
        };
        let router = self.router_of(&change)?;
        let (before, next) = (before, after.clone());
        let touched: BTreeSet<Ipv4Addr> = before.addresses().chain(after.addresses()).collect();
        router.run(move |inside| {
            wiring::rewire_addresses(inside, &before, &next)?;
            nft::apply(&script)
        })??;
        self.model().commit(id, Some(after));
        drop(change);
        self.refresh_doors();
        touched.into_iter().try_for_each(|address| self.refresh_publications(address))
    }

    /// Sets or takes away the public address of a private one.
    pub(crate) fn set_public(self: &Arc<Core>, private: Ipv4Addr, public: Option<Ipv4Addr>) -> Result<()> {
        self.change_script(|model| model.set_public(private, public))?;
        self.refresh_publications(private)
    }

    pub(crate) fn set_twin(self: &Arc<Core>, private: Ipv4Addr, host: Ipv4Addr) -> Result<()> {
        lock(&self.twins).insert(private, host);
        self.refresh_publications(private)
    }

    pub(crate) fn ports_at(&self, host: Ipv4Addr) -> BTreeMap<u16, SocketAddrV4> {
        lock(&self.publications).get(&host).map(Publication::ports).unwrap_or_default()
    }

    /// The doors that stand open or silent, by host address and port, with where each is served.
    pub(crate) fn open_ports(&self) -> Vec<((Ipv4Addr, u16), SocketAddrV4)> {
        let doors: Vec<Arc<Door>> = lock(&self.doors).iter().filter_map(|entry| entry.door.upgrade()).collect();
        doors.iter().map(|door| ((*door.served_at.ip(), door.port), door.served_at)).collect()
    }

    /// Ends the router; instances keep their namespaces but lose their links.
    pub(crate) fn close(&self) {
        let mut change = lock(&self.change);
        change.removed = true;
        lock(&self.publications).clear();
        lock(&self.doors).clear();
        let interfaces: Vec<Interface> = self.model().interfaces().cloned().collect();
        *self.model() = Model::default();
        if let Some(link) = change.exchange_link.take()
            && let Ok(exchange) = self.shared.exchange()
        {
            // An exchange whose thread has ended took its links along.
            let _ = exchange.leave(link);
        }
        lock(&self.delay_line).take();
        let router = lock(&self.router).take();
        if let Some(router) = router {
            // A thread that ended by itself has nothing left to unplug.
            let _ = router.run(move |inside| {
                interfaces.iter().for_each(|interface| wiring::unplug(&mut inside.route, interface));
            });
        }
        self.finish_sweeps();
    }

    pub(crate) fn router(&self) -> Result<Arc<Namespace>> {
        self.router_of(&lock(&self.change))
    }

    /// The router, started at the first need of it.
    fn router_of(&self, change: &MutexGuard<'_, Change>) -> Result<Arc<Namespace>> {
        if change.removed {
            return Err(FabricError::UnknownNetwork(self.id.clone()));
        }
        if let Some(router) = lock(&self.router).clone() {
            return Ok(router);
        }
        self.shared.check()?;
        let resolver = self.cidrs.first().map(|cidr| cidr.nth(RESOLVER_OFFSET));
        let surroundings = Surroundings {
            block: self.shared.block(),
            front_door: self.shared.front_door(),
            resolver,
            strict: self.shared.strict,
            outlets: self.shared.outlets(),
        };
        let outlets: BTreeSet<Ipv4Addr> = surroundings.outlets.iter().map(|outlet| *outlet.ip()).collect();
        let script = ruleset::base(&surroundings) + &self.model().script_of_groups();
        let own_addresses: Vec<Ipv4Addr> =
            ROUTER_ADDRESSES.into_iter().chain(resolver).chain([surroundings.front_door]).chain(outlets).collect();
        let prepare = move |inside: &mut Inside| {
            wiring::prepare_router(inside, &own_addresses)?;
            nft::apply(&script)
        };
        let router = Arc::new(Namespace::start(&self.id, prepare)?);
        let disturbances = lock(&self.disturbances).clone();
        if !disturbances.is_empty() {
            self.carry_out(&router, &disturbances)?;
        }
        *lock(&self.router) = Some(Arc::clone(&router));
        Ok(router)
    }

    /// A change that only the rules see. Without a router the model alone changes; the router starts from it.
    pub(crate) fn change_script(&self, change_model: impl FnOnce(&mut Model) -> String) -> Result<()> {
        let change = lock(&self.change);
        if change.removed {
            return Err(FabricError::UnknownNetwork(self.id.clone()));
        }
        let script = change_model(&mut self.model());
        let router = lock(&self.router).clone();
        if let Some(router) = router.filter(|_| !script.is_empty()) {
            router.run(move |_| nft::apply(&script))??;
        }
        drop(change);
        self.refresh_doors();
        Ok(())
    }

    /// Has these disturb the network's packets, and no others.
    pub(crate) fn disturb(&self, disturbances: Vec<Disturbance>) -> Result<()> {
        let change = lock(&self.change);
        if change.removed {
            return Err(FabricError::UnknownNetwork(self.id.clone()));
        }
        let router = lock(&self.router).clone();
        if let Some(router) = router {
            self.carry_out(&router, &disturbances)?;
        }
        // Without a router these are only noted; it starts with them.
        *lock(&self.disturbances) = disturbances;
        drop(change);
        self.refresh_doors();
        Ok(())
    }

    fn carry_out(&self, router: &Namespace, disturbances: &[Disturbance]) -> Result<()> {
        let mut line = lock(&self.delay_line);
        let delays = disturbances.iter().any(Disturbance::delays);
        if delays && line.is_none() {
            *line = Some(DelayLine::start(router)?);
        }
        let nodes = self.numbered_nodes(disturbances);
        if let Some(line) = line.as_ref() {
            line.set(disturbances.to_vec(), &nodes);
        }
        let script = disturbance::script(
            disturbances,
            self.shared.block(),
            &nodes,
            line.as_ref().is_some_and(|line| line.reads_marks),
        );
        router.run(move |_| nft::apply(&script))??;
        // What waits in it then is lost; TCP sends it again.
        if !delays {
            *line = None;
        }
        Ok(())
    }

    /// What tells the packets that a node sends for its clients; the same for as long as the network lives.
    pub(crate) fn node_number(&self, node: Ipv4Addr) -> u32 {
        let mut numbers = lock(&self.node_numbers);
        let next = numbers.len() as u32 + 1;
        *numbers.entry(node).or_insert(next)
    }

    /// The router nodes among those that are disturbed.
    fn numbered_nodes(&self, disturbances: &[Disturbance]) -> HashMap<Ipv4Addr, u32> {
        let model = self.model();
        let is_node = |address: &Ipv4Addr| {
            model.interface_at(*address).is_some_and(|interface| matches!(interface.place, Place::Router))
        };
        let named = disturbances.iter().flat_map(|one| one.one.iter().chain(one.other.iter().flatten()));
        named.filter(|address| is_node(address)).map(|node| (*node, self.node_number(*node))).collect()
    }

    /// Whether nothing at all reaches the address.
    pub(crate) fn is_cut_off(&self, address: Ipv4Addr) -> bool {
        lock(&self.disturbances).iter().any(|disturbance| disturbance.cuts_off(address))
    }

    /// Brings every door in step with the groups and with what is cut off.
    fn refresh_doors(&self) {
        let mut doors = lock(&self.doors);
        let model = self.model();
        doors.retain(|entry| {
            let Some(door) = entry.door.upgrade() else { return false };
            let admitted = model.interface_at(entry.private).is_some_and(|interface| {
                let by_groups = || model.admits(&interface.id, entry.source, libc::IPPROTO_TCP as u8, door.port);
                match entry.source {
                    TWIN_SOURCE => !self.shared.strict || by_groups(),
                    _ => interface.internet && by_groups(),
                }
            });
            let cut = self.is_cut_off(entry.private);
            // It fails only for lack of descriptors or memory; then the rules themselves still hold the connection.
            let _ = door.set_silent(!admitted || cut);
            true
        });
    }

    /// Starts and stops what the host serves of a private address.
    fn refresh_publications(self: &Arc<Core>, private: Ipv4Addr) -> Result<()> {
        let mut change = lock(&self.change);
        if change.removed {
            return Ok(());
        }
        let (public, interface) = {
            let model = self.model();
            (model.public_of(private), model.interface_at(private).cloned())
        };
        let reachable = public.filter(|_| interface.as_ref().is_some_and(|interface| interface.internet));
        self.refresh_route(&mut change, private, reachable)?;
        let twin = lock(&self.twins).get(&private).copied();
        let mut wanted = Vec::new();
        if let Some(interface) = &interface {
            let exact = matches!(interface.place, Place::Router);
            // A node serves its public address itself, by `listen_public`.
            if let Some(host) = public.filter(|_| !exact) {
                wanted.push(Served { host, private, source: INTERNET_CLIENT, exact });
            }
            if let Some(host) = twin {
                wanted.push(Served { host, private, source: TWIN_SOURCE, exact });
            }
        }
        let mut publications = lock(&self.publications);
        publications.retain(|_, known| known.served.private != private || wanted.contains(&known.served));
        for served in wanted {
            if let Some(interface) = &interface
                && !publications.contains_key(&served.host)
            {
                let diag = self.diag_of(interface)?;
                publications.insert(served.host, Publication::start(self, served, diag));
            }
        }
        Ok(())
    }

    /// Brings the exchange's route for the private address in step.
    fn refresh_route(
        &self,
        change: &mut MutexGuard<'_, Change>,
        private: Ipv4Addr,
        public: Option<Ipv4Addr>,
    ) -> Result<()> {
        if change.routed.get(&private) == public.as_ref() {
            return Ok(());
        }
        let exchange = self.shared.exchange()?;
        if let Some(previous) = change.routed.remove(&private) {
            exchange.unroute(previous)?;
        }
        let Some(public) = public else { return Ok(()) };
        let link = match change.exchange_link {
            Some(link) => link,
            None => {
                let router = self.router_of(change)?;
                *change.exchange_link.insert(exchange.join(&router, self.shared.block())?)
            }
        };
        exchange.route(public, link)?;
        change.routed.insert(private, public);
        Ok(())
    }

    fn diag_of(&self, interface: &Interface) -> Result<Netlink> {
        let step = format!("watch the sockets of {}", interface.id);
        let opened = match &interface.place {
            Place::Instance { namespace, .. } => netlink_in(namespace.as_fd(), libc::NETLINK_SOCK_DIAG),
            Place::Router => {
                let router = lock(&self.router).clone();
                let router = router.ok_or_else(|| FabricError::UnknownNetwork(self.id.clone()))?;
                netlink_in(router.handle(), libc::NETLINK_SOCK_DIAG)
            }
        };
        opened.map_err(FabricError::system(step))
    }

    pub(crate) fn model(&self) -> MutexGuard<'_, Model> {
        lock(&self.model)
    }
}

/// A locally administered address that no two interfaces of a network share.
fn derived_mac(address: Ipv4Addr) -> [u8; 6] {
    let [first, second, third, fourth] = address.octets();
    [0x0a, 0xff, first, second, third, fourth]
}

/// What a panicking holder left is still the state; every change is made in one step under the lock.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}
