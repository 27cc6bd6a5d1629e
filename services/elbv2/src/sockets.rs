//! A balancer's sockets: on the VPC's router at its nodes' addresses, and on the host at their public ones.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, UdpSocket};
use std::sync::Mutex;
use std::time::Duration;

use balancer::{Accept, Acceptor, Boxed, Datagrams, Listening, NodeSpec, Sockets, Source};
use fabric::{INTERNET_CLIENT, Network, PublicListener};
use tokio::net::TcpStream;

pub struct FabricSockets {
    network: Network,
    /// Public addresses by the nodes' private ones.
    publics: Mutex<HashMap<Ipv4Addr, Ipv4Addr>>,
}

impl FabricSockets {
    pub fn new(network: Network) -> FabricSockets {
        FabricSockets { network, publics: Mutex::default() }
    }

    /// The nodes' public addresses from now on.
    pub fn set_publics(&self, publics: HashMap<Ipv4Addr, Ipv4Addr>) {
        *self.publics.lock().unwrap_or_else(|e| e.into_inner()) = publics;
    }

    fn public_of(&self, private: Ipv4Addr) -> Option<Ipv4Addr> {
        self.publics.lock().unwrap_or_else(|e| e.into_inner()).get(&private).copied()
    }
}

struct Door(PublicListener);

impl Accept for Door {
    fn accept(&self) -> Boxed<'_, io::Result<(TcpStream, SocketAddr)>> {
        Box::pin(self.0.accept())
    }
}

impl Sockets for FabricSockets {
    fn listen<'a>(&'a self, node: &'a NodeSpec, port: u16) -> Boxed<'a, io::Result<Vec<Listening>>> {
        Box::pin(async move {
            let inside = self.network.listen_tcp(node.address, port).await.map_err(io::Error::other)?;
            let inside = Acceptor::Socket(inside.into_std()?);
            let mut all = vec![Listening { listener: inside, source: Source::Peer }];
            if let Some(public) = self.public_of(node.address) {
                let door = self.network.listen_public(public, node.address, port).map_err(io::Error::other)?;
                let listener = Acceptor::Door(Box::new(Door(door)));
                all.push(Listening { listener, source: Source::Fixed(INTERNET_CLIENT) });
            }
            Ok(all)
        })
    }

    fn connect<'a>(
        &'a self,
        node: &'a NodeSpec,
        dest: SocketAddrV4,
        timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>> {
        Box::pin(self.network.connect(node.address, dest, timeout))
    }

    fn connect_for<'a>(
        &'a self,
        node: &'a NodeSpec,
        client: SocketAddrV4,
        dest: SocketAddrV4,
        timeout: Duration,
    ) -> Boxed<'a, io::Result<TcpStream>> {
        Box::pin(self.network.connect_for(client, node.address, dest, timeout))
    }

    fn listen_datagrams<'a>(&'a self, node: &'a NodeSpec, port: u16) -> Boxed<'a, io::Result<Vec<Datagrams>>> {
        Box::pin(async move {
            let inside = self.network.bind_udp(node.address, port).await.map_err(io::Error::other)?;
            let mut all = vec![Datagrams { socket: inside.into_std()?, source: Source::Peer, admits: None }];
            if let Some(public) = self.public_of(node.address) {
                let door = self.network.listen_public_datagrams(public, node.address, port);
                let (socket, door) = door.map_err(io::Error::other)?.split();
                let admits: Box<dyn Fn() -> bool + Send + Sync> = Box::new(move || door.admits());
                all.push(Datagrams {
                    socket: socket.into_std()?,
                    source: Source::Fixed(INTERNET_CLIENT),
                    admits: Some(admits),
                });
            }
            Ok(all)
        })
    }

    fn datagrams_for<'a>(
        &'a self,
        node: &'a NodeSpec,
        client: Option<SocketAddrV4>,
        dest: SocketAddrV4,
    ) -> Boxed<'a, io::Result<UdpSocket>> {
        let client = client.unwrap_or(SocketAddrV4::new(node.address, 0));
        Box::pin(async move { self.network.datagrams_for(client, node.address, dest).await?.into_std() })
    }
}
