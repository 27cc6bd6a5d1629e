//! What disturbs packets on purpose: cuts, losses and delays between instances, nodes, other networks and the host.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::time::Duration;

use fabric::{Disturbance, InterfaceKind, Network, Rule};

use crate::common::{
    Cloud, Instance, Outcome, admitting, anyone, dial_from, dial_host, ip, public_spec, seen_as, until_host_sees,
};

const DELAY: Duration = Duration::from_millis(120);
const NODE: &str = "10.0.0.100";

fn between(one: &[&str], other: Option<&[&str]>) -> Disturbance {
    let addresses = |texts: &[&str]| texts.iter().map(|text| ip(text)).collect::<BTreeSet<Ipv4Addr>>();
    Disturbance { one: addresses(one), other: other.map(addresses), ..Disturbance::default() }
}

/// Two instances that serve on port 80, and a node.
async fn pair(cloud: &Cloud, id: &str) -> (Network, [Instance; 2]) {
    let network = cloud.network(id);
    let instances = [(); 2].map(|()| Instance::start());
    network.set_group("open", admitting(vec![Rule::all(anyone())])).await.expect("group");
    for (instance, (name, address)) in instances.iter().zip([("one", "10.0.0.5"), ("two", "10.0.1.5")]) {
        network.attach(public_spec(name, address, instance.kind(), &["open"])).await.expect("attach");
    }
    network.attach(public_spec("node", NODE, InterfaceKind::Router, &["open"])).await.expect("attach");
    (network, instances)
}

/// How long the handshake took: one way there and one back.
fn handshake(instance: &Instance, address: &'static str, port: u16) -> Duration {
    let dial = move || {
        let started = clock::wall::now();
        TcpStream::connect((ip(address), port)).expect("connected");
        started.elapsed()
    };
    instance.inside(dial).join().expect("dial")
}

fn is_delayed(took: Duration) -> bool {
    took >= DELAY * 2 && took < DELAY * 4
}

#[tokio::test(flavor = "multi_thread")]
async fn a_delay_slows_what_it_names_and_nothing_else() {
    let cloud = Cloud::start();
    let (network, [one, two]) = pair(&cloud, "vpc-delay").await;
    let third = Instance::start();
    network.attach(public_spec("third", "10.0.2.5", third.kind(), &["open"])).await.expect("attach");
    let _serving = [one.serve(80), two.serve(80)];
    let node = network.listen_tcp(ip(NODE), 80).await.expect("listen");
    tokio::spawn(async move { while node.accept().await.is_ok() {} });
    assert!(handshake(&one, "10.0.1.5", 80) < DELAY);

    let delay = Disturbance { delay: DELAY, ..between(&["10.0.0.5"], Some(&["10.0.1.5", NODE])) };
    network.disturb(vec![delay]).await.expect("disturb");
    for (instance, address) in [(&one, "10.0.1.5"), (&two, "10.0.0.5"), (&one, NODE)] {
        let took = handshake(instance, address, 80);
        assert!(is_delayed(took), "{address}: {took:?}");
    }
    let started = clock::wall::now();
    let target = SocketAddrV4::new(ip("10.0.0.5"), 80);
    network.connect(ip(NODE), target, Duration::from_secs(2)).await.expect("the node dials");
    assert!(is_delayed(started.elapsed()), "{:?}", started.elapsed());
    assert!(handshake(&third, "10.0.1.5", 80) < DELAY && handshake(&two, NODE, 80) < DELAY);
    // The server still sees who dials.
    assert_eq!(one.dial(ip("10.0.1.5"), 80), seen_as("10.0.0.5"));

    network.disturb(Vec::new()).await.expect("calm");
    assert!(handshake(&one, "10.0.1.5", 80) < DELAY);
    let again = Disturbance { delay: DELAY, ..between(&["10.0.0.5"], None) };
    network.disturb(vec![again]).await.expect("disturb");
    assert!(is_delayed(handshake(&third, "10.0.0.5", 80)));
    assert!(handshake(&third, "10.0.1.5", 80) < DELAY);
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_stay_whole_on_their_way_through_a_delay() {
    let cloud = Cloud::start();
    let (network, [one, two]) = pair(&cloud, "vpc-bulk").await;
    let delay = Disturbance {
        delay: Duration::from_millis(5),
        jitter: Duration::from_millis(3),
        ..between(&["10.0.0.5"], Some(&["10.0.1.5"]))
    };
    network.disturb(vec![delay]).await.expect("disturb");
    let sent: Vec<u8> = (0..4_000_000u32).map(|at| (at % 251) as u8).collect();
    let listener = two.inside(|| TcpListener::bind("0.0.0.0:9000").expect("listen")).join().expect("listen");
    let receiving = std::thread::spawn(move || {
        let mut received = Vec::new();
        listener.accept().expect("a client").0.read_to_end(&mut received).expect("read");
        received
    });
    let bytes = sent.clone();
    let sending = one.inside(move || TcpStream::connect("10.0.1.5:9000").expect("connected").write_all(&bytes));
    sending.join().expect("send").expect("sent");
    assert!(receiving.join().expect("receive") == sent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_loss_drops_about_its_share_each_way() {
    // A batch fits into a socket's queue, so that only the fault loses any.
    const BATCHES: usize = 8;
    const BATCH: usize = 100;
    let cloud = Cloud::start();
    let (network, [one, two]) = pair(&cloud, "vpc-loss").await;
    let loss = Disturbance { loss: 0.3, ..between(&["10.0.0.5"], Some(&["10.0.1.5"])) };
    network.disturb(vec![loss]).await.expect("disturb");
    for (from, to, address) in [(&one, &two, "10.0.1.5:9000"), (&two, &one, "10.0.0.5:9000")] {
        let socket = to.inside(|| UdpSocket::bind("0.0.0.0:9000").expect("bind")).join().expect("bind");
        socket.set_read_timeout(Some(Duration::from_millis(100))).expect("a time-out");
        let sender = from.inside(|| UdpSocket::bind("0.0.0.0:0").expect("bind")).join().expect("bind");
        let mut arrived = 0;
        for _ in 0..BATCHES {
            for _ in 0..BATCH {
                sender.send_to(b"x", address).expect("sent");
            }
            while socket.recv(&mut [0; 8]).is_ok() {
                arrived += 1;
            }
        }
        let arrived = f64::from(arrived) / (BATCHES * BATCH) as f64;
        assert!((0.6..0.8).contains(&arrived), "{arrived} to {address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cut_off_is_silent_everywhere_until_it_is_found_again() {
    let cloud = Cloud::start();
    let (network, [one, two]) = pair(&cloud, "vpc-cut").await;
    let public = cloud.fabric.allocate_public().expect("an address");
    cloud.fabric.associate(public, "vpc-cut", ip("10.0.0.5")).await.expect("associate");
    let _serving = [one.serve(8080), two.serve(8080)];
    until_host_sees(public, 8080, seen_as(fabric::INTERNET_CLIENT)).await;

    let mut cut = Disturbance { cut: true, ..between(&["10.0.0.5"], None) };
    cut.one.insert(public);
    network.disturb(vec![cut]).await.expect("disturb");
    assert_eq!(one.dial(ip("10.0.1.5"), 8080), Outcome::Silent);
    assert_eq!(two.dial(ip("10.0.0.5"), 8080), Outcome::Silent);
    assert_eq!(two.dial(public, 8080), Outcome::Silent);
    assert_eq!(dial_from(&network, ip(NODE), ip("10.0.0.5"), 8080).await, Outcome::Silent);
    assert_eq!(dial_host(public, 8080).await, Outcome::Silent);
    assert_eq!(dial_from(&network, ip(NODE), ip("10.0.1.5"), 8080).await, seen_as(NODE));

    network.disturb(Vec::new()).await.expect("calm");
    assert_eq!(one.dial(ip("10.0.1.5"), 8080), seen_as("10.0.0.5"));
    assert_eq!(dial_host(public, 8080).await, seen_as(fabric::INTERNET_CLIENT));
    let apart = Disturbance { cut: true, ..between(&["10.0.0.5"], Some(&["10.0.1.5"])) };
    network.disturb(vec![apart]).await.expect("disturb");
    assert_eq!(one.dial(ip("10.0.1.5"), 8080), Outcome::Silent);
    assert_eq!(dial_host(public, 8080).await, seen_as(fabric::INTERNET_CLIENT), "others still reach it");
}

#[tokio::test(flavor = "multi_thread")]
async fn disturbances_reach_from_network_to_network() {
    let cloud = Cloud::start();
    let mut networks = Vec::new();
    let instances = [(); 2].map(|()| Instance::start());
    let mut publics = Vec::new();
    for (instance, id) in instances.iter().zip(["vpc-far-1", "vpc-far-2"]) {
        let network = cloud.network(id);
        network.set_group("open", admitting(vec![Rule::all(anyone())])).await.expect("group");
        network.attach(public_spec("one", "10.0.0.5", instance.kind(), &["open"])).await.expect("attach");
        let public = cloud.fabric.allocate_public().expect("an address");
        cloud.fabric.associate(public, id, ip("10.0.0.5")).await.expect("associate");
        publics.push(public);
        networks.push(network);
    }
    let _serving = instances[1].serve(80);
    let far = publics[1];
    // The quickest of a few: a busy machine adds to a time, and never takes from it.
    let took = |instance: &Instance| {
        let dial = move || {
            let started = clock::wall::now();
            TcpStream::connect((far, 80)).expect("connected");
            started.elapsed()
        };
        (0..4).map(|_| instance.inside(dial).join().expect("dial")).min().expect("some")
    };
    assert!(took(&instances[0]) < DELAY);
    // Both networks are told of all addresses of both sides; the delay counts once each way all the same.
    let mut delay = Disturbance { delay: DELAY, ..between(&["10.0.0.5"], Some(&["10.0.0.5"])) };
    delay.one.insert(publics[0]);
    delay.other.as_mut().expect("a side").insert(publics[1]);
    for network in &networks {
        network.disturb(vec![delay.clone()]).await.expect("disturb");
    }
    let delayed = took(&instances[0]);
    assert!(is_delayed(delayed), "{delayed:?}");
    networks[0].disturb(vec![Disturbance { cut: true, ..between(&["10.0.0.5"], None) }]).await.expect("disturb");
    networks[1].disturb(Vec::new()).await.expect("calm");
    assert_eq!(instances[0].dial(far, 80), Outcome::Silent);
}

/// How long a connection took that the node made for a client, whom the target must see.
async fn dial_for(network: &Network, client: &str, target: &str) -> Option<Duration> {
    let client = SocketAddrV4::new(ip(client), 40_000);
    let target = SocketAddrV4::new(ip(target), 80);
    let started = clock::wall::now();
    let mut stream = network.connect_for(client, ip(NODE), target, DELAY * 8).await.ok()?;
    let took = started.elapsed();
    let mut seen = String::new();
    let read = tokio::io::AsyncReadExt::read_to_string(&mut stream, &mut seen);
    tokio::time::timeout(Duration::from_secs(5), read).await.expect("in time").expect("an answer");
    assert_eq!(seen, client.ip().to_string());
    Some(took)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_node_sends_for_clients_is_disturbed_as_its_own() {
    let cloud = Cloud::start();
    let (network, [one, two]) = pair(&cloud, "vpc-kept").await;
    let _serving = [one.serve(80), two.serve(80)];
    network.attach(public_spec("balancer", "10.0.0.101", InterfaceKind::Router, &["open"])).await.expect("attach");
    let balancer = network.listen_tcp(ip("10.0.0.101"), 80).await.expect("listen");
    tokio::spawn(async move {
        while let Ok((stream, peer)) = balancer.accept().await {
            let _ = stream.try_write(peer.ip().to_string().as_bytes());
        }
    });
    // A client out in the internet, one that is an instance, and targets on an instance and on the router itself.
    let clients = ["203.0.113.1", "10.0.1.5"];
    let targets = ["10.0.0.5", "10.0.0.101"];
    let pairs = || clients.iter().flat_map(|client| targets.map(|target| (*client, target)));
    for (client, target) in pairs() {
        let took = dial_for(&network, client, target).await.expect("a connection");
        assert!(took < DELAY, "{client} {target}: {took:?}");
    }
    let to_targets = || between(&[NODE], Some(&targets));
    let other_ways = || between(&targets, Some(&[NODE]));
    let of_node = || between(&[NODE], None);
    let of_targets = || between(&targets, None);
    for which in [to_targets(), other_ways(), of_node(), of_targets()] {
        network.disturb(vec![Disturbance { delay: DELAY, ..which.clone() }]).await.expect("disturb");
        for (client, target) in pairs() {
            let took = dial_for(&network, client, target).await.expect("a connection");
            assert!(is_delayed(took), "{client} {target} {which:?}: {took:?}");
        }
        assert!(
            dial_for(&network, clients[0], "10.0.1.5").await.expect("another target") < DELAY || which.other.is_none()
        );
        network.disturb(vec![Disturbance { cut: true, ..which.clone() }]).await.expect("disturb");
        for (client, target) in pairs() {
            assert_eq!(dial_for(&network, client, target).await, None, "{client} {target} {which:?}");
        }
    }
    // The node counts, not the client: what lies between the client and the target is not on the way.
    let elsewhere = Disturbance { delay: DELAY, ..between(&["10.0.1.5"], Some(&targets)) };
    network.disturb(vec![elsewhere]).await.expect("disturb");
    assert!(is_delayed(handshake(&two, "10.0.0.5", 80)));
    assert!(dial_for(&network, "10.0.1.5", "10.0.0.5").await.expect("a connection") < DELAY);
    network.disturb(Vec::new()).await.expect("calm");
    assert!(dial_for(&network, "10.0.1.5", "10.0.0.5").await.expect("a connection") < DELAY);
}

#[tokio::test(flavor = "multi_thread")]
async fn datagrams_for_clients_are_lost_and_late_both_ways() {
    const BATCH: u32 = 100;
    let cloud = Cloud::start();
    let (network, [one, _]) = pair(&cloud, "vpc-kept-udp").await;
    let socket = one.inside(|| UdpSocket::bind("0.0.0.0:53").expect("bind")).join().expect("bind");
    std::thread::spawn(move || {
        let mut buffer = [0; 64];
        while let Ok((length, peer)) = socket.recv_from(&mut buffer) {
            let _ = socket.send_to(&buffer[..length], peer);
        }
    });
    let target = SocketAddrV4::new(ip("10.0.0.5"), 53);
    let inside = network.datagrams_for(SocketAddrV4::new(ip("203.0.113.1"), 40_000), ip(NODE), target).await;
    let inside = inside.expect("a socket");
    let delay = Disturbance { delay: DELAY, ..between(&[NODE], Some(&["10.0.0.5"])) };
    network.disturb(vec![delay.clone()]).await.expect("disturb");
    let started = clock::wall::now();
    inside.send(b"?").await.expect("sent");
    tokio::time::timeout(DELAY * 10, inside.recv(&mut [0; 64])).await.expect("in time").expect("an answer");
    assert!(is_delayed(started.elapsed()), "{:?}", started.elapsed());
    // Lost and late at once: a packet is judged once each way.
    let both = Disturbance { loss: 0.3, delay: Duration::from_millis(5), ..delay };
    network.disturb(vec![both]).await.expect("disturb");
    let mut answered = 0;
    for _ in 0..8 {
        for _ in 0..BATCH {
            // The kernel tells a sender on the router itself of what it drops.
            let _ = inside.send(b"?").await;
        }
        while let Ok(received) = tokio::time::timeout(Duration::from_millis(150), inside.recv(&mut [0; 64])).await {
            received.expect("an answer");
            answered += 1;
        }
    }
    let answered = f64::from(answered) / f64::from(8 * BATCH);
    assert!((0.39..0.59).contains(&answered), "{answered}");
}
