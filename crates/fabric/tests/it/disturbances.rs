//! What disturbs packets on purpose: cuts, losses and delays between instances, nodes, other networks and the host.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::time::Duration;

use fabric::{Disturbance, InterfaceKind, Network, Rule};

use crate::common::{
    Cloud, Instance, Outcome, admitting, anyone, dial_from, dial_host, ip, public_spec, seen_as, until_host_sees,
};

const DELAY: Duration = Duration::from_millis(60);
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
    const DATAGRAMS: usize = 2000;
    let cloud = Cloud::start();
    let (network, [one, two]) = pair(&cloud, "vpc-loss").await;
    let loss = Disturbance { loss: 0.3, ..between(&["10.0.0.5"], Some(&["10.0.1.5"])) };
    network.disturb(vec![loss]).await.expect("disturb");
    for (from, to, address) in [(&one, &two, "10.0.1.5:9000"), (&two, &one, "10.0.0.5:9000")] {
        let socket = to.inside(|| UdpSocket::bind("0.0.0.0:9000").expect("bind")).join().expect("bind");
        socket.set_read_timeout(Some(Duration::from_millis(500))).expect("a time-out");
        let counting =
            std::thread::spawn(move || (0..DATAGRAMS).take_while(|_| socket.recv(&mut [0; 8]).is_ok()).count());
        let sending = from.inside(move || {
            let socket = UdpSocket::bind("0.0.0.0:0").expect("bind");
            (0..DATAGRAMS).for_each(|_| drop(socket.send_to(b"x", address)));
        });
        sending.join().expect("send");
        let arrived = counting.join().expect("count") as f64 / DATAGRAMS as f64;
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
    let took = |instance: &Instance| {
        let dial = move || {
            let started = clock::wall::now();
            TcpStream::connect((far, 80)).expect("connected");
            started.elapsed()
        };
        instance.inside(dial).join().expect("dial")
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
