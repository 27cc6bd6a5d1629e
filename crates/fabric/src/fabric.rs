//! The whole of one cloud's networks: its block of addresses, its networks and its public addresses.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use tokio::runtime::Handle;

use crate::block::{Block, Pool};
use crate::core::{Core, lock};
use crate::door::first_port;
use crate::error::{FabricError, Result};
use crate::exchange::Exchange;
use crate::net::Ipv4Net;
use crate::network::Network;

/// The directory where all clouds of a machine lock their blocks, whichever user runs them.
pub const MACHINE_LOCK_DIR: &str = "/tmp/snowglobe-blocks";

pub struct FabricConfig {
    /// Where the cloud keeps which block it had.
    pub state_dir: PathBuf,
    /// Where blocks are locked; `MACHINE_LOCK_DIR` unless a test wants its own.
    pub lock_dir: PathBuf,
    /// Whether loopback twins obey security groups too.
    pub strict_network: bool,
}

/// Every network of one cloud. Dropping it, or `close`, ends all of them.
pub struct Fabric {
    shared: Arc<Shared>,
    networks: Mutex<HashMap<String, Network>>,
    associations: Mutex<HashMap<Ipv4Addr, Association>>,
    public_pool: Mutex<Pool>,
    twin_pool: Mutex<Pool>,
    twins: Mutex<HashMap<(String, Ipv4Addr), Ipv4Addr>>,
}

pub(crate) struct Shared {
    block: Block,
    pub(crate) strict: bool,
    first_port: u16,
    /// Why this machine lets no network be made.
    refusal: Option<String>,
    pub(crate) runtime: Handle,
    exchange: Mutex<Option<Arc<Exchange>>>,
    outlets: OnceLock<BTreeSet<SocketAddrV4>>,
}

#[derive(Clone)]
struct Association {
    network: String,
    private: Ipv4Addr,
}

impl Shared {
    pub(crate) fn block(&self) -> Ipv4Net {
        self.block.net
    }

    pub(crate) fn front_door(&self) -> Ipv4Addr {
        self.block.front_door()
    }

    /// Addresses of routers, with ports, that stand for endpoints beyond the cloud.
    pub(crate) fn outlets(&self) -> BTreeSet<SocketAddrV4> {
        self.outlets.get().cloned().unwrap_or_default()
    }

    /// Err where no network can be made.
    pub(crate) fn check(&self) -> Result<()> {
        self.refusal.clone().map_or(Ok(()), |why| Err(FabricError::Refused(why)))
    }

    /// Where the networks meet, started at the first need of it.
    pub(crate) fn exchange(&self) -> Result<Arc<Exchange>> {
        self.check()?;
        let mut exchange = lock(&self.exchange);
        if let Some(exchange) = exchange.as_ref() {
            return Ok(Arc::clone(exchange));
        }
        Ok(Arc::clone(exchange.insert(Arc::new(Exchange::start()?))))
    }
}

impl Fabric {
    /// Locks a block of loopback addresses. Must be called inside a tokio runtime, whose threads stay in the host's
    /// network namespace.
    pub fn new(config: FabricConfig) -> Result<Fabric> {
        Fabric::open(config, None)
    }

    /// Where the machine refuses network namespaces: addresses are given out and rules are kept, and whatever would
    /// carry traffic is [`FabricError::Refused`]. `why` says what was refused.
    pub fn refusing(config: FabricConfig, why: String) -> Result<Fabric> {
        Fabric::open(config, Some(why))
    }

    /// Why no network can be made here; None where they can.
    pub fn refusal(&self) -> Option<&str> {
        self.shared.refusal.as_deref()
    }

    fn open(config: FabricConfig, refusal: Option<String>) -> Result<Fabric> {
        let runtime = Handle::try_current()
            .map_err(|error| FabricError::system("find the runtime")(std::io::Error::other(error)))?;
        let block = Block::lock(&config.lock_dir, &config.state_dir)?;
        let (public_pool, twin_pool) = (block.public_pool(), block.twin_pool());
        let first_port = first_port(block.front_door());
        Ok(Fabric {
            shared: Arc::new(Shared {
                block,
                strict: config.strict_network,
                first_port,
                refusal,
                runtime,
                exchange: Mutex::default(),
                outlets: OnceLock::new(),
            }),
            networks: Mutex::default(),
            associations: Mutex::default(),
            public_pool: Mutex::new(public_pool),
            twin_pool: Mutex::new(twin_pool),
            twins: Mutex::default(),
        })
    }

    /// Whether the host is a client on the internet and no more.
    pub fn is_strict(&self) -> bool {
        self.shared.strict
    }

    /// Has every router answer at these addresses of [`OUTLETS`](crate::OUTLETS), for whoever has a public address and
    /// may go there by routes and groups. Called once, before the first network; who relays from there listens there.
    pub fn set_outlets(&self, outlets: BTreeSet<SocketAddrV4>) {
        let _ = self.shared.outlets.set(outlets);
    }

    /// The range that all public addresses of this cloud come from.
    pub fn block(&self) -> Ipv4Net {
        self.shared.block()
    }

    /// The address of the cloud's own endpoints, on the host as in instances.
    pub fn front_door_address(&self) -> Ipv4Addr {
        self.shared.front_door()
    }

    pub fn allocate_public(&self) -> Result<Ipv4Addr> {
        lock(&self.public_pool).allocate()
    }

    /// Takes an address that was allocated before a restart.
    pub fn reserve_public(&self, address: Ipv4Addr) -> Result<()> {
        lock(&self.public_pool).reserve(address)
    }

    /// Whether this is a public address of the cloud that somebody has.
    pub fn is_public(&self, address: Ipv4Addr) -> bool {
        lock(&self.public_pool).holds(address)
    }

    /// Gives an address back; it is given out again only when no fresh one is left.
    pub fn release_public(&self, address: Ipv4Addr) {
        lock(&self.public_pool).release(address);
    }

    /// The network of this name, made if need be. The first range's base + 2 is its resolver. Nothing is started before
    /// the first interface or listener.
    pub fn network(&self, id: &str, cidrs: Vec<Ipv4Net>) -> Network {
        let mut networks = lock(&self.networks);
        let make = || Network(Core::new(Arc::clone(&self.shared), id, cidrs));
        networks.entry(id.to_string()).or_insert_with(make).clone()
    }

    /// Ends the network and everything in it. Its public addresses stay allocated.
    pub async fn remove_network(&self, id: &str) -> Result<()> {
        let Some(network) = lock(&self.networks).remove(id) else { return Ok(()) };
        lock(&self.associations).retain(|_, association| association.network != id);
        let twins: Vec<Ipv4Addr> = {
            let mut twins = lock(&self.twins);
            let gone: Vec<(String, Ipv4Addr)> = twins.keys().filter(|(network, _)| network == id).cloned().collect();
            gone.iter().filter_map(|key| twins.remove(key)).collect()
        };
        twins.into_iter().for_each(|twin| lock(&self.twin_pool).release(twin));
        network
            .blocking(|core| {
                core.close();
                Ok(())
            })
            .await
    }

    /// Makes the public address lead to the private one, whether or not an interface has that yet. An earlier
    /// association of the public address ends.
    pub async fn associate(&self, public: Ipv4Addr, network: &str, private: Ipv4Addr) -> Result<()> {
        if !self.block().contains(public) {
            return Err(FabricError::ForeignAddress(public));
        }
        self.disassociate(public).await?;
        let owner = self.known_network(network)?;
        owner.blocking(move |core| core.set_public(private, Some(public))).await?;
        lock(&self.associations).insert(public, Association { network: network.to_string(), private });
        Ok(())
    }

    /// Ends what the public address leads to, and the connections that came by it.
    pub async fn disassociate(&self, public: Ipv4Addr) -> Result<()> {
        let Some(association) = lock(&self.associations).remove(&public) else { return Ok(()) };
        let owner = self.known_network(&association.network)?;
        owner.blocking(move |core| core.set_public(association.private, None)).await
    }

    /// The TCP ports of an instance's public address that are open now, each with where the host serves it: port + 8000
    /// where the system refuses the port itself.
    pub fn served_ports(&self, host: Ipv4Addr) -> BTreeMap<u16, SocketAddrV4> {
        let networks: Vec<Network> = lock(&self.networks).values().cloned().collect();
        networks.iter().map(|network| network.0.ports_at(host)).find(|ports| !ports.is_empty()).unwrap_or_default()
    }

    /// Every TCP port that the host serves now, by public address (or loopback twin) and port, with where: the address
    /// and port themselves, or port + [`REFUSED_PORT_OFFSET`](crate::REFUSED_PORT_OFFSET).
    pub fn all_served_ports(&self) -> BTreeMap<(Ipv4Addr, u16), SocketAddrV4> {
        let networks: Vec<Network> = lock(&self.networks).values().cloned().collect();
        networks.iter().flat_map(|network| network.0.open_ports()).collect()
    }

    /// The first port that the system lets this program have on the host; those below it are served elsewhere.
    pub fn first_port(&self) -> u16 {
        self.shared.first_port
    }

    /// The host's way to a private endpoint, as over a VPN: outside the groups unless the fabric is strict.
    pub async fn loopback_twin(&self, network: &str, private: Ipv4Addr) -> Result<Ipv4Addr> {
        let owner = self.known_network(network)?;
        let key = (network.to_string(), private);
        let (host, fresh) = {
            let mut twins = lock(&self.twins);
            match twins.get(&key) {
                Some(host) => (*host, false),
                None => {
                    let host = lock(&self.twin_pool).allocate()?;
                    twins.insert(key, host);
                    (host, true)
                }
            }
        };
        if fresh {
            owner.blocking(move |core| core.set_twin(private, host)).await?;
        }
        Ok(host)
    }

    /// Ends every network; what instances remain have no links any more.
    pub async fn close(&self) -> Result<()> {
        let ids: Vec<String> = lock(&self.networks).keys().cloned().collect();
        for id in ids {
            self.remove_network(&id).await?;
        }
        Ok(())
    }

    fn known_network(&self, id: &str) -> Result<Network> {
        lock(&self.networks).get(id).cloned().ok_or_else(|| FabricError::UnknownNetwork(id.to_string()))
    }
}

impl Drop for Fabric {
    fn drop(&mut self) {
        for network in lock(&self.networks).values() {
            network.0.close();
        }
        lock(&self.shared.exchange).take();
    }
}
