//! A listener on the host at a loopback address of this cloud: the place where the internet meets a private address.
//!
//! A port that the groups refuse stays silent, as on AWS. Where nobody listens there is no door, and the host refuses.
//! Silence needs no privilege (a packet filter on a TCP socket would, on recent kernels): the listener's queue is cut
//! to nothing and filled with a connection of our own, and the kernel drops what does not fit without an answer.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Mutex;

use nix::sys::socket::{Backlog, listen};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::core::lock;
use crate::relay;

const USUAL_FIRST_PORT: u16 = 1024;
const OPEN_BACKLOG: i32 = 4096;
/// The kernel's queue holds one connection more than its limit.
const SILENT_BACKLOG: i32 = 0;
/// Added to a port that the system does not let us have.
pub const REFUSED_PORT_OFFSET: u16 = 8000;

pub(crate) struct Door {
    pub(crate) port: u16,
    pub(crate) served_at: SocketAddrV4,
    listener: TcpListener,
    silent: watch::Sender<bool>,
    /// Our own connections that fill the queue, by their local addresses.
    fillers: Mutex<BTreeMap<SocketAddr, Socket>>,
}

impl Door {
    /// Opens the port, or port + 8000 where the system refuses it; silent until told otherwise. Must run inside a tokio
    /// runtime.
    pub(crate) fn open(address: Ipv4Addr, port: u16) -> io::Result<Door> {
        let (socket, served_port) = match bind(address, port) {
            Ok(socket) => (socket, port),
            Err(error) if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::AddrInUse) => {
                let other = port.checked_add(REFUSED_PORT_OFFSET).ok_or(error)?;
                (bind(address, other)?, other)
            }
            Err(error) => return Err(error),
        };
        let listener = TcpListener::from_std(socket.into())?;
        let served_at = SocketAddrV4::new(address, served_port);
        let door = Door { port, served_at, listener, silent: watch::Sender::new(true), fillers: Mutex::default() };
        door.fill()?;
        Ok(door)
    }

    pub(crate) async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {
        let mut silent = self.silent.subscribe();
        loop {
            // The sender lives in this very door, so waiting cannot fail.
            let _ = silent.wait_for(|silent| !silent).await;
            let (stream, peer) = tokio::select! {
                biased;
                _ = silent.wait_for(|silent| *silent) => continue,
                accepted = self.listener.accept() => accepted?,
            };
            let filler = lock(&self.fillers).remove(&peer);
            if *silent.borrow_and_update() {
                // Silence fell while we took it: its place in the queue must be filled again.
                relay::reset(stream);
                self.fill()?;
            } else if filler.is_none() {
                return Ok((stream, peer));
            }
        }
    }

    /// Silences the port or lets it answer again; connections that stand are not touched.
    pub(crate) fn set_silent(&self, silent: bool) -> io::Result<()> {
        if *self.silent.borrow() == silent {
            return Ok(());
        }
        if silent {
            self.silent.send_replace(true);
            listen(&self.listener, Backlog::new(SILENT_BACKLOG)?)?;
            self.fill()
        } else {
            listen(&self.listener, Backlog::new(OPEN_BACKLOG)?)?;
            self.silent.send_replace(false);
            Ok(())
        }
    }

    /// Fills the queue. Over loopback the handshake is done when the call returns.
    fn fill(&self) -> io::Result<()> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM.nonblocking(), Some(Protocol::TCP))?;
        socket.bind(&SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0).into())?;
        let from = socket.local_addr()?.as_socket().ok_or(io::ErrorKind::AddrNotAvailable)?;
        let mut fillers = lock(&self.fillers);
        match socket.connect(&self.served_at.into()) {
            Err(error) if error.raw_os_error() != Some(libc::EINPROGRESS) => return Err(error),
            _ => fillers.insert(from, socket),
        };
        Ok(())
    }
}

/// The first port that the system lets this program have at a loopback address: 1, or where ordinary users' ports begin.
pub fn first_port(address: Ipv4Addr) -> u16 {
    let tried = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))
        .and_then(|socket| socket.bind(&SocketAddrV4::new(address, 1).into()));
    match tried {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
            let text = std::fs::read_to_string("/proc/sys/net/ipv4/ip_unprivileged_port_start").unwrap_or_default();
            text.trim().parse().unwrap_or(USUAL_FIRST_PORT)
        }
        _ => 1,
    }
}

fn bind(address: Ipv4Addr, port: u16) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM.nonblocking(), Some(Protocol::TCP))?;
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddrV4::new(address, port).into())?;
    socket.listen(SILENT_BACKLOG)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::sync::Arc;
    use std::time::Duration;

    use tokio::io::AsyncReadExt;
    use tokio::net::TcpStream;

    use super::Door;

    const ADDRESS: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 77);
    const TOGGLES: u32 = 300;

    async fn is_answered(door: &Door) -> bool {
        let dialled = tokio::time::timeout(Duration::from_millis(700), TcpStream::connect(door.served_at)).await;
        let Ok(Ok(mut stream)) = dialled else { return false };
        let mut answer = [0; 1];
        let read = tokio::time::timeout(Duration::from_millis(700), stream.read_exact(&mut answer)).await;
        matches!(read, Ok(Ok(_)))
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn silence_holds_however_often_it_comes_and_goes() {
        let door = Arc::new(Door::open(ADDRESS, 28_077).expect("a door"));
        assert!(!is_answered(&door).await, "a door starts silent");
        let accepting = tokio::spawn({
            let door = Arc::clone(&door);
            async move {
                while let Ok((stream, _)) = door.accept().await {
                    let _ = stream.try_write(b"x");
                }
            }
        });
        let clients = tokio::spawn(async {
            for _ in 0..TOGGLES {
                let dial = TcpStream::connect((ADDRESS, 28_077));
                let _ = tokio::time::timeout(Duration::from_millis(2), dial).await;
            }
        });
        for toggle in 0..TOGGLES {
            door.set_silent(toggle % 2 == 1).expect("toggle");
            tokio::task::yield_now().await;
        }
        clients.await.expect("clients");
        assert!(!is_answered(&door).await, "it is silent");
        door.set_silent(false).expect("open");
        assert!(is_answered(&door).await, "it answers again");
        door.set_silent(true).expect("silence");
        assert!(!is_answered(&door).await, "it is silent again");
        assert!(!is_answered(&door).await, "and stays so");
        accepting.abort();
    }
}
