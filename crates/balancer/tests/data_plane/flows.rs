//! Connections and datagrams that are passed on as they are.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use balancer::{Config, Counter, Flows, HealthCheck, HealthState, Protocol, Stickiness, Target, TargetGroup};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

use crate::support::{PATIENCE, Rig, config, eventually, free_port};

/// A server that greets with its name and then echoes; while `closed` it answers no health check.
struct Echo {
    address: SocketAddrV4,
    health: u16,
    sick: Arc<AtomicBool>,
    name: &'static str,
}

impl Echo {
    async fn start(name: &'static str) -> Echo {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("bound").port();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    stream.write_all(format!("{name}\n").as_bytes()).await.ok()?;
                    let (mut reader, mut writer) = stream.split();
                    tokio::io::copy(&mut reader, &mut writer).await.ok()?;
                    writer.shutdown().await.ok()
                });
            }
        });
        let checks = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let health = checks.local_addr().expect("bound").port();
        let sick = Arc::new(AtomicBool::new(false));
        let is_sick = sick.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = checks.accept().await {
                let status = if is_sick.load(Ordering::Relaxed) { 500 } else { 200 };
                let answer = format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n");
                let _ = stream.read(&mut [0; 1024]).await;
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        Echo { address: SocketAddrV4::new(Ipv4Addr::LOCALHOST, port), health, sick, name }
    }

    fn target(&self) -> Target {
        Target { id: self.name.into(), address: self.address, zone: None }
    }
}

/// A TCP listener over a group of these servers, with TCP health checks.
fn network(protocol: Protocol, servers: &[&Echo]) -> Config {
    let mut config = config(servers.iter().map(|server| server.target()).collect());
    config.listeners[0].protocol = protocol;
    config.groups[0] = TargetGroup {
        protocol,
        health_check: HealthCheck { protocol: Protocol::Tcp, ..HealthCheck::default() },
        flows: Flows { cut_deregistered: false, ..Flows::default() },
        ..config.groups[0].clone()
    };
    config
}

async fn line(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    while !text.ends_with(b"\n") {
        let read = tokio::time::timeout(PATIENCE, stream.read_buf(&mut text)).await.expect("in time");
        assert!(read.expect("readable") > 0, "an end after {text:?}");
    }
    String::from_utf8(text).expect("text").trim_end().to_owned()
}

async fn echoed(stream: &mut TcpStream, text: &str) {
    stream.write_all(format!("{text}\n").as_bytes()).await.expect("written");
    assert_eq!(line(stream).await, text);
}

async fn dial(rig: &Rig) -> TcpStream {
    TcpStream::connect((Ipv4Addr::LOCALHOST, rig.port)).await.expect("it listens")
}

/// Whether the connection ends with a reset.
async fn is_reset(stream: &mut TcpStream) -> bool {
    let mut rest = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("an end in time");
    read.is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
}

#[tokio::test]
async fn a_connection_is_passed_on_with_its_half_closes() {
    let server = Echo::start("a").await;
    let rig = Rig::start(network(Protocol::Tcp, &[&server])).await;
    let mut stream = dial(&rig).await;
    assert_eq!(line(&mut stream).await, "a");
    let sent: Vec<u8> = (0..3_000_000_u32).map(|index| (index % 251) as u8).collect();
    let (mut reader, mut writer) = stream.split();
    let upload = async {
        writer.write_all(&sent).await.expect("written");
        writer.shutdown().await.expect("shut");
    };
    let mut back = Vec::new();
    let ((), read) = tokio::join!(upload, reader.read_to_end(&mut back));
    read.expect("an orderly end");
    assert!(back == sent, "{} of {} bytes", back.len(), sent.len());
    let metrics = rig.balancer.take_metrics();
    assert_eq!((metrics.total(Counter::NewFlowTcp), metrics.total(Counter::ElbReset)), (1, 0));
    assert!(metrics.total(Counter::ProcessedBytesTcp) >= 6_000_000);
}

#[tokio::test]
async fn a_target_learns_its_client_by_the_proxy_protocol() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
    let mut config = config(vec![Target { id: "a".into(), address, zone: None }]);
    config.listeners[0].protocol = Protocol::Tcp;
    config.groups[0].health_check.protocol = Protocol::Tcp;
    config.groups[0].flows.proxy_protocol = true;
    let accepted = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.expect("a client");
            let mut header = vec![0; 33];
            // Health checks come without a byte.
            if stream.read_exact(&mut header).await.is_ok() {
                return header;
            }
        }
    });
    let rig = Rig::start(config).await;
    let mut stream = dial(&rig).await;
    let client = stream.local_addr().expect("bound");
    stream.write_all(b"hello").await.expect("written");
    let header = tokio::time::timeout(PATIENCE, accepted).await.expect("in time").expect("a header");
    assert_eq!(&header[..12], b"\r\n\r\n\0\r\nQUIT\n");
    assert_eq!(header[12..16], [0x21, 0x11, 0, 12]);
    assert_eq!(header[16..24], [127, 0, 0, 1, 127, 0, 0, 1]);
    assert_eq!(header[24..26], client.port().to_be_bytes());
    assert_eq!(header[26..28], rig.port.to_be_bytes());
    assert_eq!(&header[28..], b"hello");
}

#[tokio::test]
async fn flows_spread_and_an_address_can_stay_with_its_target() {
    let (a, b) = (Echo::start("a").await, Echo::start("b").await);
    let mut rig = Rig::start(network(Protocol::Tcp, &[&a, &b])).await;
    let names = async |rig: &Rig| {
        let mut names = BTreeSet::new();
        for _ in 0..40 {
            names.insert(line(&mut dial(rig).await).await);
        }
        names
    };
    assert_eq!(names(&rig).await.len(), 2);
    rig.update(|config| config.groups[0].stickiness = Stickiness::SourceIp).await;
    assert_eq!(names(&rig).await.len(), 1);
}

#[tokio::test]
async fn nothing_to_connect_to_resets_the_client() {
    let server = Echo::start("a").await;
    let mut rig = Rig::start(network(Protocol::Tcp, &[&server])).await;
    rig.update(|config| config.groups[0].targets.clear()).await;
    // The reset may come before the connection is the client's.
    let reset = match TcpStream::connect((Ipv4Addr::LOCALHOST, rig.port)).await {
        Ok(mut stream) => is_reset(&mut stream).await,
        Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
    };
    assert!(reset);
    assert_eq!(rig.balancer.take_metrics().total(Counter::ElbReset), 1);
}

#[tokio::test]
async fn an_idle_connection_is_reset_and_a_busy_one_stays() {
    let server = Echo::start("a").await;
    let mut config = network(Protocol::Tcp, &[&server]);
    config.listeners[0].tcp_idle_timeout = Duration::from_millis(400);
    let rig = Rig::start(config).await;
    let (mut idle, mut busy) = (dial(&rig).await, dial(&rig).await);
    assert_eq!((line(&mut idle).await, line(&mut busy).await), ("a".to_owned(), "a".to_owned()));
    let talk = async {
        for _ in 0..12 {
            clock::wall::sleep(Duration::from_millis(80)).await;
            echoed(&mut busy, "still here").await;
        }
    };
    let ((), reset) = tokio::join!(talk, is_reset(&mut idle));
    assert!(reset);
    echoed(&mut busy, "and after").await;
}

#[tokio::test]
async fn a_deregistered_target_keeps_its_connections_unless_its_group_ends_them() {
    let (a, b) = (Echo::start("a").await, Echo::start("b").await);
    let mut config = network(Protocol::Tcp, &[&a]);
    config.groups[0].deregistration_delay = Duration::from_millis(100);
    let mut rig = Rig::start(config).await;
    let mut kept = dial(&rig).await;
    assert_eq!(line(&mut kept).await, "a");
    rig.update(|config| config.groups[0].targets = vec![b.target()]).await;
    rig.until(|states| states == [HealthState::Healthy]).await;
    echoed(&mut kept, "after the delay").await;
    let mut ended = dial(&rig).await;
    assert_eq!(line(&mut ended).await, "b");
    rig.update(|config| {
        config.groups[0].flows.cut_deregistered = true;
        config.groups[0].targets = vec![a.target()];
    })
    .await;
    assert!(is_reset(&mut ended).await);
    echoed(&mut kept, "of another registration").await;
}

#[tokio::test]
async fn an_unhealthy_target_loses_its_connections_where_its_group_wants_that() {
    let server = Echo::start("a").await;
    let mut config = network(Protocol::Tcp, &[&server]);
    config.groups[0].health_check =
        HealthCheck { port: Some(server.health), interval: Duration::from_millis(50), ..HealthCheck::default() };
    config.groups[0].flows.cut_unhealthy = true;
    let rig = Rig::start(config).await;
    let mut cut = dial(&rig).await;
    assert_eq!(line(&mut cut).await, "a");
    server.sick.store(true, Ordering::Relaxed);
    assert!(is_reset(&mut cut).await);
    rig.until(|states| states == [HealthState::Unhealthy]).await;
    // With no healthy target at all, connections go to the others.
    let mut open = dial(&rig).await;
    assert_eq!(line(&mut open).await, "a");
}

#[tokio::test]
async fn datagrams_of_a_flow_reach_one_target_and_come_back() {
    let mut targets = Vec::new();
    for name in ["a", "b"] {
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a port");
        let std::net::SocketAddr::V4(address) = socket.local_addr().expect("bound") else { panic!("IPv4") };
        tokio::spawn(async move {
            let mut buffer = [0; 2048];
            while let Ok((length, peer)) = socket.recv_from(&mut buffer).await {
                let answer = [name.as_bytes(), b" ", &buffer[..length]].concat();
                let _ = socket.send_to(&answer, peer).await;
            }
        });
        targets.push(Target { id: name.into(), address, zone: None });
    }
    let server = Echo::start("health").await;
    let mut config = network(Protocol::TcpUdp, &[]);
    let port = free_port();
    config.listeners[0].port = port;
    config.groups[0].targets = targets;
    config.groups[0].health_check.port = Some(server.address.port());
    config.groups[0].flows.cut_deregistered = true;
    config.groups[0].deregistration_delay = Duration::ZERO;
    let mut rig = Rig::start(config).await;
    let client = UdpSocket::bind("127.0.0.1:0").await.expect("a port");
    client.connect((Ipv4Addr::LOCALHOST, port)).await.expect("connected");
    let ask = async |client: &UdpSocket, text: &str| {
        client.send(text.as_bytes()).await.expect("sent");
        let mut buffer = [0; 2048];
        let length =
            tokio::time::timeout(PATIENCE, client.recv(&mut buffer)).await.expect("in time").expect("received");
        String::from_utf8_lossy(&buffer[..length]).into_owned()
    };
    let first = ask(&client, "1").await;
    for index in 2..10 {
        assert_eq!(ask(&client, &index.to_string()).await, format!("{} {index}", &first[..1]));
    }
    let mut names = BTreeSet::new();
    for _ in 0..30 {
        let other = UdpSocket::bind("127.0.0.1:0").await.expect("a port");
        other.connect((Ipv4Addr::LOCALHOST, port)).await.expect("connected");
        names.insert(ask(&other, "x").await);
    }
    assert_eq!(names.len(), 2, "{names:?}");
    let metrics = rig.balancer.take_metrics();
    assert_eq!(metrics.total(Counter::NewFlowUdp), 31);
    // The flow moves when its target is gone.
    rig.update(|config| config.groups[0].targets.retain(|target| *target.id != first[..1])).await;
    eventually("only one target is left", || rig.balancer.health().len() == 1).await;
    let other = ask(&client, "moved").await;
    assert_ne!(other[..1], first[..1]);
}
