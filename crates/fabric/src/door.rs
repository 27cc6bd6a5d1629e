//! A listener on the host at a loopback address of this cloud: the place where the internet meets a private address.
//!
//! A port that the groups refuse stays silent, as on AWS: a filter on the listener makes the kernel drop what arrives
//! before it answers. Where nobody listens there is no door, and the host refuses.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Mutex;

use socket2::{Domain, Protocol, SockFilter, Socket, Type};
use tokio::net::{TcpListener, TcpStream};

const BACKLOG: i32 = 4096;
/// Added to a port that the system does not let us have.
const FALLBACK_OFFSET: u16 = 8000;
/// Classic BPF's `ret #0`: accept no byte of the packet.
const BPF_RETURN: u16 = 0x06;

pub(crate) struct Door {
    pub(crate) port: u16,
    pub(crate) served_at: SocketAddrV4,
    listener: TcpListener,
    silent: Mutex<bool>,
}

impl Door {
    /// Opens the port, or port + 8000 where the system refuses it. Must run inside a tokio runtime.
    pub(crate) fn open(address: Ipv4Addr, port: u16, silent: bool) -> io::Result<Door> {
        let (socket, served_port) = match bind(address, port, silent) {
            Ok(socket) => (socket, port),
            Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::AddrInUse) => {
                let other = port.checked_add(FALLBACK_OFFSET).ok_or(error)?;
                (bind(address, other, silent)?, other)
            }
            Err(error) => return Err(error),
        };
        let listener = TcpListener::from_std(socket.into())?;
        let served_at = SocketAddrV4::new(address, served_port);
        Ok(Door { port, served_at, listener, silent: Mutex::new(silent) })
    }

    pub(crate) async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
        self.listener.accept().await
    }

    /// Silences the port or lets it answer again; connections that stand are not touched.
    pub(crate) fn set_silent(&self, silent: bool) -> io::Result<()> {
        let mut current = self.silent.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if *current != silent {
            let socket = socket2::SockRef::from(&self.listener);
            if silent {
                socket.attach_filter(&DROP_EVERYTHING)?
            } else {
                socket.detach_filter()?
            }
            *current = silent;
        }
        Ok(())
    }
}

const DROP_EVERYTHING: [SockFilter; 1] = [SockFilter::new(BPF_RETURN, 0, 0, 0)];

fn bind(address: Ipv4Addr, port: u16, silent: bool) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM.nonblocking(), Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    if silent {
        socket.attach_filter(&DROP_EVERYTHING)?;
    }
    socket.bind(&SocketAddrV4::new(address, port).into())?;
    socket.listen(BACKLOG)?;
    Ok(socket)
}
