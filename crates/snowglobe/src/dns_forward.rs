//! The forwarder of `snowglobe dns install`: asks the cloud first, and the host's own name servers where the cloud
//! refuses a name as not its own, or does not run.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::dns_install::FORWARDER;

const PORT: u16 = 53;
const MAX_MESSAGE_BYTES: usize = 65_535;
/// Questions under way at a time; further ones wait in their sockets.
const MAX_QUESTIONS: usize = 512;
const CLOUD_LIMIT: Duration = Duration::from_secs(1);
const UPSTREAM_LIMIT: Duration = Duration::from_secs(3);
const IDLE_LIMIT: Duration = Duration::from_secs(10);
const REFUSED: u8 = 5;

struct Servers {
    cloud: SocketAddr,
    upstreams: Vec<SocketAddr>,
    questions: Semaphore,
}

#[derive(Clone, Copy)]
enum Over {
    Udp,
    Tcp,
}

/// Serves until it is told to end.
pub async fn run(cloud: SocketAddr, upstreams: &[SocketAddr]) -> Result<ExitCode, String> {
    let address = SocketAddr::from((FORWARDER, PORT));
    let said = |error: io::Error| format!("{address}: {error}");
    let udp = Arc::new(UdpSocket::bind(address).await.map_err(said)?);
    let tcp = TcpListener::bind(address).await.map_err(said)?;
    let mut ended = signal(SignalKind::terminate()).map_err(|error| error.to_string())?;
    println!("forwarding at {address}");
    let servers = Arc::new(Servers { cloud, upstreams: upstreams.to_vec(), questions: Semaphore::new(MAX_QUESTIONS) });
    tokio::select! {
        () = serve_udp(udp, servers.clone()) => {}
        () = serve_tcp(tcp, servers) => {}
        _ = ended.recv() => {}
    }
    Ok(ExitCode::SUCCESS)
}

async fn serve_udp(socket: Arc<UdpSocket>, servers: Arc<Servers>) {
    let mut buffer = vec![0; MAX_MESSAGE_BYTES];
    loop {
        // An error is an earlier client's that went away.
        let Ok((length, client)) = socket.recv_from(&mut buffer).await else { continue };
        let (question, socket, servers) = (buffer[..length].to_vec(), socket.clone(), servers.clone());
        tokio::spawn(async move {
            if let Some(reply) = servers.ask(&question, Over::Udp).await {
                let _ = socket.send_to(&reply, client).await;
            }
        });
    }
}

async fn serve_tcp(listener: TcpListener, servers: Arc<Servers>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            clock::wall::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let servers = servers.clone();
        tokio::spawn(async move {
            // A client that goes away or dawdles ends its own connection and nothing else.
            let _ = serve_connection(stream, &servers).await;
        });
    }
}

async fn serve_connection(mut stream: TcpStream, servers: &Servers) -> io::Result<()> {
    loop {
        let question = timeout(IDLE_LIMIT, read_framed(&mut stream)).await??;
        let Some(reply) = servers.ask(&question, Over::Tcp).await else { return Ok(()) };
        timeout(IDLE_LIMIT, write_framed(&mut stream, &reply)).await??;
    }
}

impl Servers {
    /// The cloud's reply unless it refuses; then the first that another server gives.
    async fn ask(&self, question: &[u8], over: Over) -> Option<Vec<u8>> {
        let _one_of_many = self.questions.acquire().await.ok()?;
        let from_cloud = ask_one(self.cloud, question, over, CLOUD_LIMIT).await;
        if let Some(reply) = from_cloud.filter(|reply| reply[3] & 0x0f != REFUSED) {
            return Some(reply);
        }
        for upstream in &self.upstreams {
            if let Some(reply) = ask_one(*upstream, question, over, UPSTREAM_LIMIT).await {
                return Some(reply);
            }
        }
        None
    }
}

async fn ask_one(server: SocketAddr, question: &[u8], over: Over, limit: Duration) -> Option<Vec<u8>> {
    let asked = async {
        match over {
            Over::Udp => ask_udp(server, question).await,
            Over::Tcp => {
                let mut stream = TcpStream::connect(server).await?;
                write_framed(&mut stream, question).await?;
                read_framed(&mut stream).await
            }
        }
    };
    // A reply is as long as its header at least, and repeats the question's id.
    let reply = timeout(limit, asked).await.ok()?.ok()?;
    (reply.len() >= 12 && reply.get(..2) == question.get(..2)).then_some(reply)
}

async fn ask_udp(server: SocketAddr, question: &[u8]) -> io::Result<Vec<u8>> {
    let any: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (std::net::Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    // A port of its own for each question, and only this server's replies.
    let socket = UdpSocket::bind(any).await?;
    socket.connect(server).await?;
    socket.send(question).await?;
    let mut reply = vec![0; MAX_MESSAGE_BYTES];
    let length = socket.recv(&mut reply).await?;
    reply.truncate(length);
    Ok(reply)
}

async fn read_framed(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut message = vec![0; usize::from(stream.read_u16().await?)];
    stream.read_exact(&mut message).await?;
    Ok(message)
}

async fn write_framed(stream: &mut TcpStream, message: &[u8]) -> io::Result<()> {
    let length = u16::try_from(message.len()).map_err(io::Error::other)?;
    let mut framed = length.to_be_bytes().to_vec();
    framed.extend_from_slice(message);
    stream.write_all(&framed).await
}
