//! Where a balancer's sockets come from. The VPC fabric gives sockets of its router's namespace; `Loopback` gives plain
//! ones for tests and measurements.

use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, UdpSocket};
use std::pin::Pin;
use std::time::Duration;

use tokio::net::{TcpSocket, TcpStream};

use crate::config::NodeSpec;

pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A listening socket and how its clients appear.
pub struct Listening {
    pub listener: Listener,
    pub source: Source,
}

/// Where a listener's clients come from.
pub enum Listener {
    /// A socket, listening and non-blocking.
    Socket(TcpListener),
    /// Something that decides itself which connections to hand out, such as the door of a public address.
    Door(Box<dyn Accept>),
}

pub trait Accept: Send + Sync + 'static {
    /// The next connection. Dropping the future loses none.
    fn accept(&self) -> Boxed<'_, io::Result<(TcpStream, SocketAddr)>>;
}

/// The source address that rules, X-Forwarded-For and tracks see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The peer's own.
    Peer,
    /// This one for every client, with the peer's port: the public side, for example 203.0.113.1.
    Fixed(Ipv4Addr),
}

/// A socket that receives datagrams, and whose they are.
pub struct Datagrams {
    /// Bound and non-blocking.
    pub socket: UdpSocket,
    pub source: Source,
    /// Asked for each new flow; None: whatever arrives is welcome.
    pub admits: Option<Box<dyn Fn() -> bool + Send + Sync>>,
}

pub trait Sockets: Send + Sync + 'static {
    /// The sockets on which `node` serves `port`: its private side and, for an internet-facing balancer, its public one.
    fn listen<'a>(&'a self, node: &'a NodeSpec, port: u16) -> Boxed<'a, io::Result<Vec<Listening>>>;

    /// Dials `dest` from the node's address. Gives up with `ErrorKind::TimedOut` after `timeout` of wall time.
    fn connect<'a>(
        &'a self,
        node: &'a NodeSpec,
        dest: SocketAddrV4,
        timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>>;

    /// The same for a client, whose address the destination is to see.
    fn connect_for<'a>(
        &'a self,
        _node: &'a NodeSpec,
        _client: SocketAddrV4,
        _dest: SocketAddrV4,
        _timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>> {
        Box::pin(async { Err(io::ErrorKind::Unsupported.into()) })
    }

    /// The sockets on which `node` receives datagrams at `port`.
    fn listen_datagrams<'a>(&'a self, _node: &'a NodeSpec, _port: u16) -> Boxed<'a, io::Result<Vec<Datagrams>>> {
        Box::pin(async { Err(io::ErrorKind::Unsupported.into()) })
    }

    /// A non-blocking socket that is connected to `dest`, from the client's address or the node's.
    fn datagrams_for<'a>(
        &'a self,
        _node: &'a NodeSpec,
        _client: Option<SocketAddrV4>,
        _dest: SocketAddrV4,
    ) -> Boxed<'a, io::Result<UdpSocket>> {
        Box::pin(async { Err(io::ErrorKind::Unsupported.into()) })
    }
}

/// Sockets of this process's own network; a node's address must be one that it can bind, such as 127.0.0.1.
pub struct Loopback;

impl Sockets for Loopback {
    fn listen<'a>(&'a self, node: &'a NodeSpec, port: u16) -> Boxed<'a, io::Result<Vec<Listening>>> {
        Box::pin(async move {
            let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None)?;
            socket.set_reuse_address(true)?;
            socket.set_nonblocking(true)?;
            socket.bind(&SocketAddrV4::new(node.address, port).into())?;
            socket.listen(1024)?;
            Ok(vec![Listening { listener: Listener::Socket(socket.into()), source: Source::Peer }])
        })
    }

    fn connect<'a>(
        &'a self,
        node: &'a NodeSpec,
        dest: SocketAddrV4,
        timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>> {
        Box::pin(async move {
            let socket = TcpSocket::new_v4()?;
            if !node.address.is_unspecified() {
                socket.bind(SocketAddrV4::new(node.address, 0).into())?;
            }
            match tokio::time::timeout(timeout, socket.connect(dest.into())).await {
                Ok(connected) => connected,
                Err(_) => Err(io::ErrorKind::TimedOut.into()),
            }
        })
    }

    /// From the client's address, which must be one of this process's, and a port of its own.
    fn connect_for<'a>(
        &'a self,
        _: &'a NodeSpec,
        client: SocketAddrV4,
        dest: SocketAddrV4,
        timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>> {
        Box::pin(async move {
            let socket = TcpSocket::new_v4()?;
            socket.bind(SocketAddrV4::new(*client.ip(), 0).into())?;
            tokio::time::timeout(timeout, socket.connect(dest.into())).await.map_err(|_| io::ErrorKind::TimedOut)?
        })
    }

    fn listen_datagrams<'a>(&'a self, node: &'a NodeSpec, port: u16) -> Boxed<'a, io::Result<Vec<Datagrams>>> {
        Box::pin(async move {
            let socket = UdpSocket::bind(SocketAddrV4::new(node.address, port))?;
            socket.set_nonblocking(true)?;
            Ok(vec![Datagrams { socket, source: Source::Peer, admits: None }])
        })
    }

    fn datagrams_for<'a>(
        &'a self,
        node: &'a NodeSpec,
        client: Option<SocketAddrV4>,
        dest: SocketAddrV4,
    ) -> Boxed<'a, io::Result<UdpSocket>> {
        Box::pin(async move {
            let socket = UdpSocket::bind(SocketAddrV4::new(client.map_or(node.address, |client| *client.ip()), 0))?;
            socket.connect(dest)?;
            socket.set_nonblocking(true)?;
            Ok(socket)
        })
    }
}
