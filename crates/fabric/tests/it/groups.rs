//! Groups are enforced in the kernel, in every direction, and follow changes at once.

use crate::common::{
    Cloud, Instance, Outcome, admitting, anyone, dial_from, dial_inside, group, ip, net, seen_as, spec,
};
use fabric::{GroupRules, INTERNET_CLIENT, InterfaceKind, InterfaceSpec, InterfaceUpdate, Peer, Rule};

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_admits_its_range_and_nothing_else() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-range");
    let [server, near, far] = [(); 3].map(|()| Instance::start());
    network.set_group("server", admitting(vec![Rule::tcp(80, Peer::Cidr(net("10.0.1.0/24")))])).await.expect("group");
    network.set_group("client", admitting(Vec::new())).await.expect("group");
    network.attach(spec("server", "10.0.0.5", server.kind(), &["server"])).await.expect("attach");
    network.attach(spec("near", "10.0.1.5", near.kind(), &["client"])).await.expect("attach");
    network.attach(spec("far", "10.0.2.5", far.kind(), &["client"])).await.expect("attach");
    let _servers = [server.serve(80), server.serve(81)];

    assert_eq!(near.dial(ip("10.0.0.5"), 80), seen_as("10.0.1.5"));
    assert_eq!(near.dial(ip("10.0.0.5"), 81), Outcome::Silent);
    assert_eq!(far.dial(ip("10.0.0.5"), 80), Outcome::Silent);

    // A port that is admitted but not served is refused by the instance itself.
    network.set_group("server", admitting(vec![Rule::all(anyone())])).await.expect("authorize");
    assert_eq!(far.dial(ip("10.0.0.5"), 80), seen_as("10.0.2.5"));
    assert_eq!(far.dial(ip("10.0.0.5"), 82), Outcome::Refused);
    network.set_group("server", admitting(Vec::new())).await.expect("revoke");
    assert_eq!(far.dial(ip("10.0.0.5"), 80), Outcome::Silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reference_to_a_group_follows_its_members() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-reference");
    let [server, client] = [(); 2].map(|()| Instance::start());
    network.set_group("server", admitting(vec![Rule::tcp(80, group("web"))])).await.expect("group");
    network.set_group("other", admitting(Vec::new())).await.expect("group");
    network.set_group("web", admitting(Vec::new())).await.expect("group");
    network.attach(spec("server", "10.0.0.5", server.kind(), &["server"])).await.expect("attach");
    network.attach(spec("client", "10.0.0.6", client.kind(), &["other"])).await.expect("attach");
    let _server = server.serve(80);

    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
    let regroup = |groups: &[&str]| InterfaceUpdate {
        groups: Some(groups.iter().map(ToString::to_string).collect()),
        ..InterfaceUpdate::default()
    };
    network.update("client", regroup(&["other", "web"])).await.expect("join");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), seen_as("10.0.0.6"));
    network.update("client", regroup(&["other"])).await.expect("leave");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
    network.update("client", regroup(&["web"])).await.expect("join");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), seen_as("10.0.0.6"));
    network.update("client", regroup(&[])).await.expect("leave all");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn egress_rules_hold_what_leaves() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-egress");
    let [server, client] = [(); 2].map(|()| Instance::start());
    let only_eighty = GroupRules { ingress: Vec::new(), egress: vec![Rule::tcp(80, group("server"))] };
    network.set_group("server", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.set_group("client", only_eighty).await.expect("group");
    network.attach(spec("server", "10.0.0.5", server.kind(), &["server"])).await.expect("attach");
    network.attach(spec("client", "10.0.0.6", client.kind(), &["client"])).await.expect("attach");
    let _servers = [server.serve(80), server.serve(81)];

    assert_eq!(client.dial(ip("10.0.0.5"), 80), seen_as("10.0.0.6"));
    assert_eq!(client.dial(ip("10.0.0.5"), 81), Outcome::Silent);
    network.set_group("client", GroupRules::default()).await.expect("revoke");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_source_address_is_dropped() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-forged");
    let [server, honest, liar] = [(); 3].map(|()| Instance::start());
    let rules = admitting(vec![Rule::tcp(80, Peer::Cidr(net("10.0.9.9/32")))]);
    network.set_group("server", rules).await.expect("group");
    network.set_group("client", admitting(Vec::new())).await.expect("group");
    network.attach(spec("server", "10.0.0.5", server.kind(), &["server"])).await.expect("attach");
    network.attach(spec("honest", "10.0.9.9", honest.kind(), &["client"])).await.expect("attach");
    network.attach(spec("liar", "10.0.0.7", liar.kind(), &["client"])).await.expect("attach");
    let _server = server.serve(80);
    assert_eq!(honest.dial(ip("10.0.0.5"), 80), seen_as("10.0.9.9"));

    // UDP needs no answer, so a forged datagram would arrive if anything let it through.
    let receiver = server.inside(|| {
        let socket = std::net::UdpSocket::bind("0.0.0.0:53").expect("bind");
        socket.set_read_timeout(Some(std::time::Duration::from_millis(400))).expect("a time-out");
        socket
    });
    let receiver = receiver.join().expect("bind");
    let everything = admitting(vec![Rule::all(anyone())]);
    network.set_group("server", everything).await.expect("authorize");
    let send = |instance: &Instance, source: &'static str| {
        let sent = instance.inside(move || {
            let socket = std::net::UdpSocket::bind((source, 0)).expect("bind");
            let _ = socket.send_to(source.as_bytes(), "10.0.0.5:53");
        });
        sent.join().expect("send");
    };
    liar.run("ip", &["address", "add", "10.0.9.9/32", "dev", "lo"]);
    send(&liar, "10.0.9.9");
    let mut buffer = [0; 64];
    assert!(receiver.recv_from(&mut buffer).is_err(), "a forged datagram arrived");
    send(&liar, "10.0.0.7");
    assert_eq!(receiver.recv_from(&mut buffer).expect("an honest datagram").1.ip(), ip("10.0.0.7"));

    // Without the check (a NAT instance) the router lets it through, except from addresses with a meaning of their own.
    let unchecked = InterfaceUpdate { source_dest_check: Some(false), ..InterfaceUpdate::default() };
    network.update("liar", unchecked).await.expect("update");
    send(&liar, "10.0.9.9");
    assert_eq!(receiver.recv_from(&mut buffer).expect("an unchecked datagram").1.ip(), ip("10.0.9.9"));
}

#[tokio::test(flavor = "multi_thread")]
async fn ranges_of_two_networks_may_overlap() {
    let cloud = Cloud::start();
    let mut keep = Vec::new();
    for name in ["vpc-one", "vpc-two"] {
        let network = cloud.network(name);
        let [server, client] = [(); 2].map(|()| Instance::start());
        network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
        network.attach(spec("server", "10.0.0.5", server.kind(), &["all"])).await.expect("attach");
        let client_address = if name == "vpc-one" { "10.0.0.6" } else { "10.0.0.7" };
        network.attach(spec("client", client_address, client.kind(), &["all"])).await.expect("attach");
        let listening = server.serve(80);
        keep.push((network, server, client, client_address, listening));
    }
    for (_, _, client, address, _) in &keep {
        assert_eq!(client.dial(ip("10.0.0.5"), 80), seen_as(address));
    }
    assert_eq!(keep[0].2.dial(ip("10.0.0.7"), 80), Outcome::Silent, "the other network's address");
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_hold_for_nodes_of_the_router_as_well() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-node");
    let [target, client] = [(); 2].map(|()| Instance::start());
    network.set_group("balancer", admitting(vec![Rule::tcp(80, Peer::Cidr(net("10.0.0.6/32")))])).await.expect("group");
    network.set_group("target", admitting(vec![Rule::tcp(8080, group("balancer"))])).await.expect("group");
    network.attach(spec("node", "10.0.0.100", InterfaceKind::Router, &["balancer"])).await.expect("attach");
    network.attach(spec("target", "10.0.0.5", target.kind(), &["target"])).await.expect("attach");
    network.attach(spec("client", "10.0.0.6", client.kind(), &["target"])).await.expect("attach");
    let _server = target.serve(8080);

    assert_eq!(dial_from(&network, ip("10.0.0.100"), ip("10.0.0.5"), 8080).await, seen_as("10.0.0.100"));
    assert_eq!(dial_from(&network, INTERNET_CLIENT, ip("10.0.0.5"), 8080).await, Outcome::Silent);
    assert_eq!(client.dial(ip("10.0.0.5"), 8080), Outcome::Silent);

    // Instance to node: the input hook.
    let listener = network.listen_tcp(ip("10.0.0.100"), 80).await.expect("listen");
    let accepting = tokio::spawn(async move {
        loop {
            let Ok((stream, peer)) = listener.accept().await else { return };
            let _ = stream.writable().await;
            let _ = stream.try_write(peer.ip().to_string().as_bytes());
        }
    });
    let client = std::sync::Arc::new(client);
    assert_eq!(dial_inside(&client, ip("10.0.0.100"), 80).await, seen_as("10.0.0.6"));
    network.set_group("balancer", admitting(Vec::new())).await.expect("revoke");
    assert_eq!(dial_inside(&client, ip("10.0.0.100"), 80).await, Outcome::Silent);

    // Node to instance obeys the node's egress rules.
    network.set_group("balancer", GroupRules::default()).await.expect("revoke");
    assert_eq!(dial_from(&network, ip("10.0.0.100"), ip("10.0.0.5"), 8080).await, Outcome::Silent);
    accepting.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn detaching_frees_the_address_and_cuts_the_link() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-detach");
    let [server, client, heir] = [(); 3].map(|()| Instance::start());
    network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.attach(spec("server", "10.0.0.5", server.kind(), &["all"])).await.expect("attach");
    network.attach(spec("client", "10.0.0.6", client.kind(), &["all"])).await.expect("attach");
    let _server = server.serve(80);
    assert_eq!(client.dial(ip("10.0.0.5"), 80), seen_as("10.0.0.6"));

    let again: InterfaceSpec = spec("heir", "10.0.0.5", heir.kind(), &["all"]);
    network.attach(again).await.expect_err("the address is taken");
    network.detach("server").await.expect("detach");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
    network.attach(spec("heir", "10.0.0.5", heir.kind(), &["all"])).await.expect("attach");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Refused, "the heir answers, and serves nothing");
    network.remove_group("all").await.expect("remove");
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_may_be_attached_again_at_once() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-again");
    let [server, client] = [(); 2].map(|()| Instance::start());
    // A sandbox may have brought its loopback up already, with the whole of 127.0.0.0/8.
    server.run("ip", &["link", "set", "lo", "up"]);
    network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.attach(spec("client", "10.0.0.6", client.kind(), &["all"])).await.expect("attach");
    let _server = server.serve(80);
    for address in ["10.0.0.5", "10.0.0.7", "10.0.0.5"] {
        network.attach(spec("server", address, server.kind(), &["all"])).await.expect("attach");
        assert_eq!(client.dial(ip(address), 80), seen_as("10.0.0.6"));
        assert_eq!(server.run("ip", &["-brief", "address", "show", "lo"]).matches("127.0.0.1/32").count(), 1);
        network.detach("server").await.expect("detach");
    }
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_nodes_address_is_the_next_ones_at_once() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-heir");
    network.set_group("all", admitting(vec![Rule::all(anyone())])).await.expect("group");
    for turn in 0..30 {
        network.attach(spec("node", "10.0.0.100", InterfaceKind::Router, &["all"])).await.expect("attach");
        network.detach("node").await.expect("detach");
        network.attach(spec("heir", "10.0.0.100", InterfaceKind::Router, &["all"])).await.expect("attach");
        // What the one before left behind would be at work by now.
        clock::wall::sleep(std::time::Duration::from_millis(5)).await;
        let listener = network.listen_tcp(ip("10.0.0.100"), 80).await;
        assert!(listener.is_ok(), "turn {turn}: {:?}", listener.err());
        network.detach("heir").await.expect("detach");
    }
}
