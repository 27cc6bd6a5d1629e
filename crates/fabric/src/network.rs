//! A handle on one network, as callers use it: interfaces, groups and sockets.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::time::Duration;

use socket2::{Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

use crate::addresses::INTERNET_CLIENT;
use crate::core::Core;
use crate::disturbance::Disturbance;
use crate::door::Door;
use crate::error::{FabricError, Result};
use crate::model::InterfaceId;
use crate::rules::{GroupId, GroupRules};

const BACKLOG: i32 = 4096;

/// An interface to attach.
pub struct InterfaceSpec {
    pub id: InterfaceId,
    /// The primary private address.
    pub address: Ipv4Addr,
    pub kind: InterfaceKind,
    pub groups: Vec<GroupId>,
    /// Whether the route table of its subnet leads to an internet gateway.
    pub internet: bool,
    /// Whether packets from addresses that are not the interface's own are dropped.
    pub source_dest_check: bool,
    /// The hardware address; one is derived from the private address if absent.
    pub mac: Option<[u8; 6]>,
}

pub enum InterfaceKind {
    /// A device `eth<device_index>` in the network namespace that the descriptor names (`/proc/PID/ns/net`). The
    /// namespace lives at least until the interface is detached.
    Instance { namespace: OwnedFd, device_index: u32 },
    /// An address of the router itself, for load balancers and managed endpoints.
    Router,
}

/// What `Network::update` changes; `None` leaves it as it is.
#[derive(Clone, Debug, Default)]
pub struct InterfaceUpdate {
    pub groups: Option<Vec<GroupId>>,
    pub internet: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub secondary_addresses: Option<Vec<Ipv4Addr>>,
}

/// A handle on a network; clones mean the same one.
#[derive(Clone)]
pub struct Network(pub(crate) Arc<Core>);

/// A listener of a router node on a public address of the host. It is silent while the groups of the node's interface
/// refuse an internet client, or while the interface has no way to the internet.
pub struct PublicListener {
    door: Arc<Door>,
}

impl PublicListener {
    /// The next connection. Its peer is a local client, who on AWS would be `INTERNET_CLIENT`.
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
        self.door.accept().await
    }

    /// Where the port is really served: port + 8000 where the system refused the port itself.
    pub fn served_at(&self) -> SocketAddrV4 {
        self.door.served_at
    }
}

impl Network {
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Wires the interface; it carries traffic as soon as this returns.
    pub async fn attach(&self, spec: InterfaceSpec) -> Result<()> {
        self.blocking(move |core| core.attach(spec)).await
    }

    /// Takes the interface away. Detaching what is not attached is no error.
    pub async fn detach(&self, interface: &str) -> Result<()> {
        let interface = interface.to_string();
        self.blocking(move |core| core.detach(&interface)).await
    }

    pub async fn update(&self, interface: &str, update: InterfaceUpdate) -> Result<()> {
        let interface = interface.to_string();
        self.blocking(move |core| core.update(&interface, update)).await
    }

    /// Replaces the group's rules at once. Connections that stand are not cut, as on AWS for tracked ones.
    pub async fn set_group(&self, group: &str, rules: GroupRules) -> Result<()> {
        let group = group.to_string();
        self.blocking(move |core| core.change_script(|model| model.set_group(&group, rules))).await
    }

    pub async fn remove_group(&self, group: &str) -> Result<()> {
        let group = group.to_string();
        self.blocking(move |core| core.change_script(|model| model.remove_group(&group))).await
    }

    /// Has these disturb the network's packets from now on, in place of those before. What is cut off from everything
    /// is silent on the host too.
    pub async fn disturb(&self, disturbances: Vec<Disturbance>) -> Result<()> {
        self.blocking(move |core| core.disturb(disturbances)).await
    }

    /// Whether the interface's groups admit a new connection. `protocol` is the IANA number, 6 for TCP.
    pub fn admits(&self, interface: &str, source: Ipv4Addr, protocol: u8, port: u16) -> bool {
        self.0.model().admits(interface, source, protocol, port)
    }

    /// Listens on an address of the router: a node's, metadata's or the resolver's.
    pub async fn listen_tcp(&self, address: Ipv4Addr, port: u16) -> Result<TcpListener> {
        let step = format!("listen on {address}:{port} in {}", self.0.id);
        let socket = self.bound_socket(Type::STREAM, Protocol::TCP, address, port).await?;
        socket.listen(BACKLOG).and_then(|()| TcpListener::from_std(socket.into())).map_err(FabricError::system(step))
    }

    /// Receives datagrams on an address of the router; answers leave from that address.
    pub async fn bind_udp(&self, address: Ipv4Addr, port: u16) -> Result<UdpSocket> {
        let step = format!("bind {address}:{port} in {}", self.0.id);
        let socket = self.bound_socket(Type::DGRAM, Protocol::UDP, address, port).await?;
        UdpSocket::from_std(socket.into()).map_err(FabricError::system(step))
    }

    /// Dials from an address of the router: a node's, whose groups then apply, or `INTERNET_CLIENT`.
    pub async fn connect(
        &self,
        source: Ipv4Addr,
        destination: SocketAddrV4,
        timeout: Duration,
    ) -> io::Result<TcpStream> {
        self.0.connect(source, destination, timeout).await
    }

    /// The cloud's front door as instances reach it: by public routes and their own egress rules. A peer that has a
    /// public address is seen by it, as an AWS endpoint would see it, else by its private one.
    pub async fn serve_front_door(&self, port: u16) -> Result<TcpListener> {
        self.listen_tcp(self.0.shared.front_door(), port).await
    }

    /// A listener on the host for a public address that is associated with a router node at `private`.
    pub fn listen_public(&self, public: Ipv4Addr, private: Ipv4Addr, port: u16) -> Result<PublicListener> {
        let step = format!("listen on {public}:{port}");
        let _runtime = self.0.shared.runtime.enter();
        let door = self.0.open_door(public, private, INTERNET_CLIENT, port).map_err(FabricError::system(step))?;
        Ok(PublicListener { door })
    }

    async fn bound_socket(&self, kind: Type, protocol: Protocol, address: Ipv4Addr, port: u16) -> Result<Socket> {
        let router = self.blocking(|core| core.router()).await?;
        let step = format!("bind {address}:{port} in {}", self.0.id);
        let socket = router.socket(kind, protocol).await.map_err(FabricError::system("make a socket"))?;
        let bound = socket.set_reuse_address(true).and_then(|()| socket.bind(&SocketAddrV4::new(address, port).into()));
        bound.map_err(FabricError::system(step))?;
        Ok(socket)
    }

    /// Runs the change to its end on a thread that may wait, even if the caller goes away meanwhile.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Arc<Core>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let core = Arc::clone(&self.0);
        let done = self.0.shared.runtime.spawn_blocking(move || work(&core)).await;
        done.unwrap_or_else(|error| Err(FabricError::system("change a network")(io::Error::other(error))))
    }
}
