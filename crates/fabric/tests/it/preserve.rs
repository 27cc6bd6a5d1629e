//! Router nodes that speak for their clients.

use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use fabric::{GroupRules, INTERNET_CLIENT, InterfaceKind, Network, Peer, Protocol, Rule};
use tokio::io::AsyncReadExt;

use crate::common::{Cloud, Instance, admitting, anyone, ip, public_spec, spec};

const PATIENCE: Duration = Duration::from_secs(5);

/// The address that the target sees; None: it stays silent.
async fn seen_by(network: &Network, client: &str, node: &str, target: &str) -> Option<String> {
    let client = SocketAddrV4::new(ip(client), 40_000);
    let target = SocketAddrV4::new(ip(target), 80);
    let dialled = network.connect_for(client, ip(node), target, Duration::from_millis(1200)).await;
    let mut stream = match dialled {
        Err(error) if error.kind() == std::io::ErrorKind::TimedOut => return None,
        dialled => dialled.expect("a connection"),
    };
    assert_eq!(stream.local_addr().expect("bound"), client.into());
    let mut seen = String::new();
    tokio::time::timeout(PATIENCE, stream.read_to_string(&mut seen)).await.expect("in time").expect("an answer");
    Some(seen)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_target_sees_the_client_and_its_groups_judge_it_or_the_node() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-preserve");
    let [client, target] = [(); 2].map(|()| Arc::new(Instance::start()));
    network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.set_group("node", admitting(Vec::new())).await.expect("group");
    network.set_group("target", GroupRules::default()).await.expect("group");
    network.attach(spec("client", "10.0.0.5", client.kind(), &["all"])).await.expect("attach");
    network.attach(spec("target", "10.0.0.6", target.kind(), &["target"])).await.expect("attach");
    network.attach(spec("node", "10.0.0.7", InterfaceKind::Router, &["node"])).await.expect("attach");
    let _server = target.serve(80);
    assert_eq!(seen_by(&network, "10.0.0.5", "10.0.0.7", "10.0.0.6").await, None, "nobody is admitted");
    let client_only = Rule::tcp(80, Peer::Cidr("10.0.0.5/32".parse().expect("a range")));
    network.set_group("target", admitting(vec![client_only])).await.expect("group");
    for client in ["10.0.0.5", "10.0.0.5"] {
        assert_eq!(seen_by(&network, client, "10.0.0.7", "10.0.0.6").await.as_deref(), Some("10.0.0.5"));
    }
    assert_eq!(seen_by(&network, "203.0.113.1", "10.0.0.7", "10.0.0.6").await, None, "the node does not count");
    let nodes = Rule::tcp(80, Peer::Group("node".into()));
    network.set_group("target", admitting(vec![nodes])).await.expect("group");
    for client in ["10.0.0.5", "203.0.113.1"] {
        assert_eq!(seen_by(&network, client, "10.0.0.7", "10.0.0.6").await.as_deref(), Some(client));
    }
    // A target on the router itself, such as another balancer's node, answers the same way back.
    let listener = network.listen_tcp(ip("10.0.0.7"), 80).await.expect("listen");
    tokio::spawn(async move {
        while let Ok((stream, peer)) = listener.accept().await {
            let _ = stream.try_write(peer.ip().to_string().as_bytes());
        }
    });
    network.set_group("node", admitting(vec![Rule::tcp(80, anyone())])).await.expect("group");
    assert_eq!(seen_by(&network, "10.0.0.5", "10.0.0.7", "10.0.0.7").await.as_deref(), Some("10.0.0.5"));
    // What the client's own instance sends is not disturbed.
    assert_eq!(client.dial(ip("10.0.0.7"), 80), crate::common::seen_as("10.0.0.5"));
}

#[tokio::test(flavor = "multi_thread")]
async fn datagrams_pass_for_a_client_and_from_the_host() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-datagrams");
    let target = Arc::new(Instance::start());
    let udp = Rule { protocol: Protocol::Udp { from: 53, to: 53 }, peer: anyone() };
    network.set_group("target", admitting(vec![udp.clone()])).await.expect("group");
    network.set_group("node", admitting(Vec::new())).await.expect("group");
    network.attach(spec("target", "10.0.0.6", target.kind(), &["target"])).await.expect("attach");
    network.attach(public_spec("node", "10.0.0.7", InterfaceKind::Router, &["node"])).await.expect("attach");
    let bound = target.inside(|| {
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 53)).expect("bind");
        socket.set_read_timeout(Some(PATIENCE)).expect("a time-out");
        socket
    });
    let socket = bound.join().expect("bind");
    let echo = std::thread::spawn(move || {
        let mut buffer = [0; 512];
        let (_, peer) = socket.recv_from(&mut buffer).expect("a datagram");
        socket.send_to(peer.to_string().as_bytes(), peer).expect("sent");
    });
    let public = cloud.fabric.allocate_public().expect("an address");
    cloud.fabric.associate(public, "vpc-datagrams", ip("10.0.0.7")).await.expect("associate");
    let outside = network.listen_public_datagrams(public, ip("10.0.0.7"), 5353).expect("listen");
    assert!(!outside.admits(), "the node's group admits nothing");
    let any = Rule { protocol: Protocol::Udp { from: 5353, to: 5353 }, peer: anyone() };
    network.set_group("node", admitting(vec![any])).await.expect("group");
    assert!(outside.admits());
    let host = tokio::net::UdpSocket::bind("127.0.0.1:0").await.expect("bind");
    host.send_to(b"?", outside.served_at).await.expect("sent");
    let mut buffer = [0; 512];
    let (_, peer) = outside.socket.recv_from(&mut buffer).await.expect("received");
    let client = SocketAddrV4::new(INTERNET_CLIENT, peer.port());
    let inside = network.datagrams_for(client, ip("10.0.0.7"), SocketAddrV4::new(ip("10.0.0.6"), 53)).await;
    let inside = inside.expect("a socket");
    inside.send(b"?").await.expect("sent");
    let received = tokio::time::timeout(PATIENCE, inside.recv(&mut buffer)).await.expect("in time");
    let seen = String::from_utf8_lossy(&buffer[..received.expect("an answer")]).into_owned();
    assert_eq!(seen, client.to_string());
    outside.socket.send_to(seen.as_bytes(), peer).await.expect("sent");
    let (length, from) = host.recv_from(&mut buffer).await.expect("an answer");
    assert_eq!((&buffer[..length], from), (seen.as_bytes(), outside.served_at.into()));
    echo.join().expect("the echo ends");
}
