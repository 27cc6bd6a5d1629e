//! Sockets of a router node that speak for a client: the far side sees the client's address, and its answers come back
//! to the node, whoever owns that address. Connections are marked for it: the mark of what leaves is kept with the
//! connection, and what answers it is delivered to the router instead of being routed on. The mark names the node too:
//! what disturbs the node's packets disturbs these.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use nix::sys::socket::setsockopt;
use nix::sys::socket::sockopt::{IpTransparent, Mark};
use socket2::{Protocol, Socket, Type};
use tokio::net::{TcpSocket, TcpStream, UdpSocket};

use crate::addresses::INTERNET_CLIENT;
use crate::core::Core;
use crate::error::{FabricError, Result};
use crate::mark::{self, KEPT, VOUCHED};
use crate::network::Network;

/// Datagrams that reach a public address of the host.
pub struct PublicDatagrams {
    pub socket: UdpSocket,
    /// Where the port is really served: port + 8000 where the system refused the port itself.
    pub served_at: SocketAddrV4,
    door: DatagramDoor,
}

/// What says whether datagrams are welcome.
#[derive(Clone)]
pub struct DatagramDoor {
    core: Arc<Core>,
    private: Ipv4Addr,
    port: u16,
}

/// Added to a port that the system does not let us have, as doors do.
const FALLBACK_OFFSET: u16 = 8000;

impl PublicDatagrams {
    /// The socket, for whoever serves it, and what is to be asked before that.
    pub fn split(self) -> (UdpSocket, DatagramDoor) {
        (self.socket, self.door)
    }

    pub fn admits(&self) -> bool {
        self.door.admits()
    }
}

impl DatagramDoor {
    /// Whether the groups of the node admit an internet client now, and nothing cuts it off; all else is to be dropped.
    pub fn admits(&self) -> bool {
        if self.core.is_cut_off(self.private) {
            return false;
        }
        let model = self.core.model();
        model.interface_at(self.private).is_some_and(|interface| {
            interface.internet && model.admits(&interface.id, INTERNET_CLIENT, libc::IPPROTO_UDP as u8, self.port)
        })
    }
}

impl Network {
    /// Dials for a client: from its address and, where it is free, its port. `node` is the router node that vouches for
    /// it.
    pub async fn connect_for(
        &self,
        client: SocketAddrV4,
        node: Ipv4Addr,
        destination: SocketAddrV4,
        timeout: Duration,
    ) -> io::Result<TcpStream> {
        let mark = self.mark(node, libc::IPPROTO_TCP as u8, destination);
        let dial = async |client: SocketAddrV4| {
            let socket = self.socket_for(Type::STREAM, Protocol::TCP, client, mark).await?;
            TcpSocket::from_std_stream(socket.into()).connect(destination.into()).await
        };
        let dialled = async {
            match dial(client).await {
                // Another connection has that very port to the same destination.
                Err(error) if is_taken(&error) => dial(SocketAddrV4::new(*client.ip(), 0)).await,
                dialled => dialled,
            }
        };
        tokio::time::timeout(timeout, dialled).await.map_err(|_| io::ErrorKind::TimedOut)?
    }

    /// A socket for datagrams between a client and the destination.
    pub async fn datagrams_for(
        &self,
        client: SocketAddrV4,
        node: Ipv4Addr,
        destination: SocketAddrV4,
    ) -> io::Result<UdpSocket> {
        let mark = self.mark(node, libc::IPPROTO_UDP as u8, destination);
        let open = async |client: SocketAddrV4| {
            let socket = self.socket_for(Type::DGRAM, Protocol::UDP, client, mark).await?;
            socket.connect(&destination.into())?;
            UdpSocket::from_std(socket.into())
        };
        match open(client).await {
            Err(error) if is_taken(&error) => open(SocketAddrV4::new(*client.ip(), 0)).await,
            opened => opened,
        }
    }

    /// Receives datagrams on the host for a public address that is associated with a router node at `private`.
    pub fn listen_public_datagrams(&self, public: Ipv4Addr, private: Ipv4Addr, port: u16) -> Result<PublicDatagrams> {
        let step = format!("receive datagrams at {public}:{port}");
        let bind = |port: u16| std::net::UdpSocket::bind(SocketAddrV4::new(public, port));
        let bound = bind(port).or_else(|error| match (error.kind(), port.checked_add(FALLBACK_OFFSET)) {
            (io::ErrorKind::PermissionDenied | io::ErrorKind::AddrInUse, Some(other)) => bind(other),
            _ => Err(error),
        });
        let _runtime = self.0.shared.runtime.enter();
        let opened = bound.and_then(|socket| {
            socket.set_nonblocking(true)?;
            let SocketAddr::V4(served_at) = socket.local_addr()? else { return Err(io::ErrorKind::Unsupported.into()) };
            Ok((UdpSocket::from_std(socket)?, served_at))
        });
        let (socket, served_at) = opened.map_err(FabricError::system(step))?;
        let door = DatagramDoor { core: Arc::clone(&self.0), private, port };
        Ok(PublicDatagrams { socket, served_at, door })
    }

    /// Says which node speaks, and whether the destination's groups admit it.
    fn mark(&self, node: Ipv4Addr, protocol: u8, destination: SocketAddrV4) -> u32 {
        let number = mark::of_node(self.0.node_number(node));
        let model = self.0.model();
        let target = model.interface_at(*destination.ip());
        match target.is_some_and(|target| model.admits(&target.id, node, protocol, destination.port())) {
            true => number | VOUCHED,
            false => number | KEPT,
        }
    }

    async fn socket_for(&self, kind: Type, protocol: Protocol, client: SocketAddrV4, mark: u32) -> io::Result<Socket> {
        let router = self.blocking(|core| core.router()).await.map_err(io::Error::other)?;
        let prepare = move |socket: &Socket| {
            setsockopt(socket, IpTransparent, &true)?;
            setsockopt(socket, Mark, &mark)?;
            socket.set_reuse_address(kind == Type::STREAM)?;
            socket.bind(&client.into())
        };
        router.prepared_socket(kind, protocol, prepare).await
    }
}

fn is_taken(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::AddrNotAvailable)
}
