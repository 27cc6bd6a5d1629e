//! What every instance reaches whatever its groups say, and the front door, which groups and routes do govern.

use std::net::UdpSocket;
use std::sync::Arc;

use fabric::{GroupRules, METADATA, RESOLVER, Rule};
use tokio::net::TcpListener;

use crate::common::{Cloud, Instance, Outcome, admitting, anyone, dial_inside, ip, public_spec, seen_as, spec};

#[tokio::test(flavor = "multi_thread")]
async fn metadata_and_the_resolver_see_the_private_address_and_no_group_stops_them() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-metadata");
    let instance = Arc::new(Instance::start());
    network.set_group("none", GroupRules::default()).await.expect("group");
    network.attach(spec("instance", "10.0.0.6", instance.kind(), &["none"])).await.expect("attach");
    answer(network.listen_tcp(METADATA, 80).await.expect("listen"));
    answer(network.listen_tcp(METADATA, 8080).await.expect("listen"));
    assert_eq!(dial_inside(&instance, METADATA, 80).await, seen_as("10.0.0.6"));
    assert_eq!(dial_inside(&instance, METADATA, 8080).await, Outcome::Silent, "only the service's own port is exempt");

    for resolver in [RESOLVER, ip("10.0.0.2")] {
        let socket = network.bind_udp(resolver, 53).await.expect("bind");
        tokio::spawn(async move {
            let mut buffer = [0; 512];
            while let Ok((_, peer)) = socket.recv_from(&mut buffer).await {
                let _ = socket.send_to(peer.ip().to_string().as_bytes(), peer).await;
            }
        });
        let asked = instance.inside(move || {
            let socket = UdpSocket::bind("0.0.0.0:0").expect("bind");
            socket.set_read_timeout(Some(std::time::Duration::from_secs(2))).expect("a time-out");
            socket.send_to(b"?", (resolver, 53)).expect("ask");
            let mut buffer = [0; 512];
            let (length, from) = socket.recv_from(&mut buffer).expect("an answer");
            (String::from_utf8_lossy(&buffer[..length]).into_owned(), from.ip())
        });
        let (answer, from) = tokio::task::spawn_blocking(move || asked.join()).await.expect("ask").expect("ask");
        assert_eq!((answer.as_str(), from), ("10.0.0.6", resolver.into()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_front_door_is_reached_by_public_routes_and_egress_rules() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-front");
    let [open, closed, private] = [(); 3].map(|()| Arc::new(Instance::start()));
    let door = cloud.fabric.front_door_address();
    network.set_group("open", admitting(Vec::new())).await.expect("group");
    network.set_group("closed", GroupRules::default()).await.expect("group");
    network.attach(public_spec("open", "10.0.0.5", open.kind(), &["open"])).await.expect("attach");
    network.attach(public_spec("closed", "10.0.0.6", closed.kind(), &["closed"])).await.expect("attach");
    network.attach(spec("private", "10.0.0.7", private.kind(), &["open"])).await.expect("attach");
    answer(network.serve_front_door(443).await.expect("serve"));

    assert_eq!(dial_inside(&open, door, 443).await, seen_as("10.0.0.5"));
    assert_eq!(dial_inside(&open, door, 444).await, Outcome::Refused);
    assert_eq!(dial_inside(&closed, door, 443).await, Outcome::Silent);
    assert_eq!(dial_inside(&private, door, 443).await, Outcome::Silent);
    let public = cloud.fabric.allocate_public().expect("an address");
    cloud.fabric.associate(public, "vpc-front", ip("10.0.0.5")).await.expect("associate");
    assert_eq!(dial_inside(&open, door, 443).await, seen_as(public));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_else_answers_and_loopback_inside_is_as_usual() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-nothing");
    let instance = Arc::new(Instance::start());
    network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.attach(public_spec("instance", "10.0.0.6", instance.kind(), &["all"])).await.expect("attach");
    for nowhere in ["192.0.2.1", "10.0.0.99", "10.9.0.1", "169.254.1.1", "203.0.113.1", "127.9.9.9"] {
        assert_eq!(dial_inside(&instance, ip(nowhere), 80).await, Outcome::Silent, "{nowhere}");
    }
    let _server = instance.serve(80);
    assert_eq!(dial_inside(&instance, ip("127.0.0.1"), 80).await, seen_as("127.0.0.1"));
    assert_eq!(dial_inside(&instance, ip("127.0.1.1"), 80).await, seen_as("127.0.0.1"));
    assert_eq!(dial_inside(&instance, ip("10.0.0.6"), 80).await, seen_as("10.0.0.6"));
}

fn answer(listener: TcpListener) {
    tokio::spawn(async move {
        while let Ok((stream, peer)) = listener.accept().await {
            let _ = stream.writable().await;
            let _ = stream.try_write(peer.ip().to_string().as_bytes());
        }
    });
}
