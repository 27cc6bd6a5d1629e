//! Public addresses: from the host, from inside, and from other networks.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};

use fabric::{FabricError, INTERNET_CLIENT, InterfaceKind, InterfaceUpdate, Peer, Rule};

use crate::common::{
    Cloud, Instance, Outcome, admitting, anyone, dial_host, dial_inside, ip, net, public_spec, seen_as, spec,
    until_host_sees,
};

#[tokio::test(flavor = "multi_thread")]
async fn the_host_reaches_what_the_groups_admit() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-host");
    let server = Instance::start();
    let public = cloud.fabric.allocate_public().expect("an address");
    network.set_group("web", admitting(vec![Rule::tcp(8090, anyone())])).await.expect("group");
    network.attach(public_spec("server", "10.0.0.5", server.kind(), &["web"])).await.expect("attach");
    cloud.fabric.associate(public, "vpc-host", ip("10.0.0.5")).await.expect("associate");

    assert_eq!(dial_host(public, 8090).await, Outcome::Refused, "nobody listens yet");
    let listening = server.serve(8090);
    until_host_sees(public, 8090, seen_as(INTERNET_CLIENT)).await;
    assert_eq!(dial_host(public, 8091).await, Outcome::Refused);
    assert_eq!(cloud.fabric.served_ports(public)[&8090].port(), 8090);

    network.set_group("web", admitting(Vec::new())).await.expect("revoke");
    assert_eq!(dial_host(public, 8090).await, Outcome::Silent);
    network.set_group("web", admitting(vec![Rule::tcp(8090, Peer::Cidr(net("10.0.0.0/16")))])).await.expect("narrow");
    assert_eq!(dial_host(public, 8090).await, Outcome::Silent, "a rule for the VPC's range does not admit the host");
    network.set_group("web", admitting(vec![Rule::tcp(8090, anyone())])).await.expect("authorize");
    assert_eq!(dial_host(public, 8090).await, seen_as(INTERNET_CLIENT));

    let no_internet = InterfaceUpdate { internet: Some(false), ..InterfaceUpdate::default() };
    network.update("server", no_internet).await.expect("update");
    assert_eq!(dial_host(public, 8090).await, Outcome::Silent, "no route to an internet gateway");
    let internet = InterfaceUpdate { internet: Some(true), ..InterfaceUpdate::default() };
    network.update("server", internet).await.expect("update");
    assert_eq!(dial_host(public, 8090).await, seen_as(INTERNET_CLIENT));

    drop(listening);
    until_host_sees(public, 8090, Outcome::Refused).await;
    let _again = server.serve(8090);
    until_host_sees(public, 8090, seen_as(INTERNET_CLIENT)).await;
    cloud.fabric.disassociate(public).await.expect("disassociate");
    until_host_sees(public, 8090, Outcome::Refused).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_and_half_closes_pass_unharmed() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-bytes");
    let server = Instance::start();
    let public = cloud.fabric.allocate_public().expect("an address");
    network.set_group("web", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.attach(public_spec("server", "10.0.0.5", server.kind(), &["web"])).await.expect("attach");
    cloud.fabric.associate(public, "vpc-bytes", ip("10.0.0.5")).await.expect("associate");
    // The server answers only after the client has ended its half.
    let listener = server.inside(|| TcpListener::bind("0.0.0.0:9000").expect("listen")).join().expect("listen");
    let echo = std::thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.expect("a client");
            let mut received = Vec::new();
            stream.read_to_end(&mut received).expect("read");
            // The probe that waits for the port sends nothing.
            let answer = if received.is_empty() { INTERNET_CLIENT.to_string().into_bytes() } else { received };
            let _ = stream.write_all(&answer);
        }
    });
    for _ in 0..200 {
        if cloud.fabric.served_ports(public).contains_key(&9000) {
            break;
        }
        tokio::task::spawn_blocking(|| std::thread::park_timeout(std::time::Duration::from_millis(10)))
            .await
            .expect("wait");
    }
    let sent: Vec<u8> = (0..4_000_000u32).map(|index| (index * 7 + index / 251) as u8).collect();
    let expected = sent.clone();
    let received = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect((public, 9000)).expect("connect");
        stream.write_all(&sent).expect("write");
        stream.shutdown(Shutdown::Write).expect("half-close");
        let mut received = Vec::new();
        stream.read_to_end(&mut received).expect("read");
        received
    });
    assert!(received.await.expect("exchange") == expected, "the bytes differ");
    drop(TcpStream::connect((public, 9000)));
    echo.join().expect("echo");
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_reach_public_addresses_from_their_own() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-inside");
    let elsewhere = cloud.network("vpc-elsewhere");
    let [server, client, private, stranger] = [(); 4].map(|()| Instance::start());
    let [server_public, client_public, stranger_public] =
        [(); 3].map(|()| cloud.fabric.allocate_public().expect("an address"));
    let everything = || admitting(vec![Rule::all(anyone())]);
    network.set_group("client", everything()).await.expect("group");
    elsewhere.set_group("client", everything()).await.expect("group");
    let only_public_client = admitting(vec![Rule::tcp(80, Peer::Cidr(net(&format!("{client_public}/32"))))]);
    network.set_group("server", only_public_client.clone()).await.expect("group");
    elsewhere.set_group("server", only_public_client).await.expect("group");
    network.attach(public_spec("server", "10.0.0.5", server.kind(), &["server"])).await.expect("attach");
    network.attach(public_spec("client", "10.0.0.6", client.kind(), &["client"])).await.expect("attach");
    network.attach(spec("private", "10.0.0.7", private.kind(), &["client"])).await.expect("attach");
    elsewhere.attach(public_spec("stranger", "10.0.0.6", stranger.kind(), &["server"])).await.expect("attach");
    cloud.fabric.associate(server_public, "vpc-inside", ip("10.0.0.5")).await.expect("associate");
    cloud.fabric.associate(client_public, "vpc-inside", ip("10.0.0.6")).await.expect("associate");
    cloud.fabric.associate(stranger_public, "vpc-elsewhere", ip("10.0.0.6")).await.expect("associate");
    let _servers = [server.serve(80), server.serve(81), stranger.serve(80), stranger.serve(81), client.serve(80)];

    // In the same network, and in another whose ranges overlap: the server sees the client's public address.
    assert_eq!(client.dial(server_public, 80), seen_as(client_public));
    assert_eq!(client.dial(stranger_public, 80), seen_as(client_public));
    assert_eq!(client.dial(server_public, 81), Outcome::Silent);
    assert_eq!(client.dial(stranger_public, 81), Outcome::Silent);
    // By its private address the client is not who the rule admits.
    assert_eq!(client.dial(ip("10.0.0.5"), 80), Outcome::Silent);
    // The other network's instance is not admitted here; the client admits it, and sees its public address.
    assert_eq!(stranger.dial(server_public, 80), Outcome::Silent);
    assert_eq!(stranger.dial(client_public, 80), seen_as(stranger_public));
    assert_eq!(stranger.dial(client_public, 82), Outcome::Refused);
    // An instance reaches itself by its own public address.
    assert_eq!(client.dial(client_public, 80), seen_as(client_public));
    // No route to an internet gateway, no public addresses.
    assert_eq!(private.dial(client_public, 80), Outcome::Silent);

    cloud.fabric.disassociate(client_public).await.expect("disassociate");
    assert_eq!(client.dial(stranger_public, 80), Outcome::Silent, "without a public address nothing leaves");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_listens_on_its_public_address() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-listener");
    let client = std::sync::Arc::new(Instance::start());
    let public = cloud.fabric.allocate_public().expect("an address");
    network.set_group("balancer", admitting(vec![Rule::tcp(8080, anyone())])).await.expect("group");
    network.attach(public_spec("node", "10.0.0.100", InterfaceKind::Router, &["balancer"])).await.expect("attach");
    network.attach(public_spec("client", "10.0.0.6", client.kind(), &["balancer"])).await.expect("attach");
    cloud.fabric.associate(public, "vpc-listener", ip("10.0.0.100")).await.expect("associate");
    let outside = network.listen_public(public, ip("10.0.0.100"), 8080).expect("listen");
    let inside = network.listen_tcp(ip("10.0.0.100"), 8080).await.expect("listen");
    assert_eq!(outside.served_at().port(), 8080);
    let answering = tokio::spawn(async move {
        loop {
            let (stream, answer) = tokio::select! {
                Ok((stream, _)) = outside.accept() => (stream, "outside".to_string()),
                Ok((stream, peer)) = inside.accept() => (stream, peer.ip().to_string()),
            };
            let _ = stream.writable().await;
            let _ = stream.try_write(answer.as_bytes());
        }
    });
    assert_eq!(dial_host(public, 8080).await, seen_as("outside"));
    assert_eq!(dial_inside(&client, public, 8080).await, seen_as("10.0.0.6"));
    network.set_group("balancer", admitting(vec![Rule::tcp(8081, anyone())])).await.expect("revoke");
    assert_eq!(dial_host(public, 8080).await, Outcome::Silent);
    assert_eq!(dial_inside(&client, public, 8080).await, Outcome::Silent);
    network.set_group("balancer", admitting(vec![Rule::tcp(8080, anyone())])).await.expect("authorize");
    assert_eq!(dial_host(public, 8080).await, seen_as("outside"));
    answering.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_twin_reaches_a_private_endpoint_outside_the_groups_unless_strict() {
    for strict in [false, true] {
        let cloud = Cloud::configured(strict);
        let network = cloud.network("vpc-twin");
        let database = Instance::start();
        network.set_group("database", admitting(Vec::new())).await.expect("group");
        network.attach(spec("database", "10.0.0.5", database.kind(), &["database"])).await.expect("attach");
        let _server = database.serve(5432);
        let twin = cloud.fabric.loopback_twin("vpc-twin", ip("10.0.0.5")).await.expect("a twin");
        assert_eq!(twin, cloud.fabric.loopback_twin("vpc-twin", ip("10.0.0.5")).await.expect("the same twin"));
        let expected = if strict { Outcome::Silent } else { seen_as("169.254.1.1") };
        until_host_sees(twin, 5432, expected).await;

        // A node's listener on its own address has a twin as well; others of the router are not shown by it.
        network.attach(spec("node", "10.0.0.9", InterfaceKind::Router, &["database"])).await.expect("attach");
        let listener = network.listen_tcp(ip("10.0.0.9"), 6379).await.expect("listen");
        let _metadata = network.listen_tcp(fabric::METADATA, 80).await.expect("listen");
        let answering = tokio::spawn(async move {
            loop {
                let Ok((stream, peer)) = listener.accept().await else { return };
                let _ = stream.writable().await;
                let _ = stream.try_write(peer.ip().to_string().as_bytes());
            }
        });
        let twin = cloud.fabric.loopback_twin("vpc-twin", ip("10.0.0.9")).await.expect("a twin");
        let expected = if strict { Outcome::Silent } else { seen_as("169.254.1.1") };
        until_host_sees(twin, 6379, expected).await;
        assert_eq!(cloud.fabric.served_ports(twin).into_keys().collect::<Vec<u16>>(), [6379]);
        answering.abort();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_association_outlives_interfaces_and_foreign_addresses_are_refused() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-elastic");
    let public = cloud.fabric.allocate_public().expect("an address");
    cloud.fabric.associate(public, "vpc-elastic", ip("10.0.0.5")).await.expect("associate before any interface");
    network.set_group("web", admitting(vec![Rule::all(anyone())])).await.expect("group");
    for _ in 0..2 {
        let server = Instance::start();
        network.attach(public_spec("server", "10.0.0.5", server.kind(), &["web"])).await.expect("attach");
        let _server = server.serve(8090);
        until_host_sees(public, 8090, seen_as(INTERNET_CLIENT)).await;
        network.detach("server").await.expect("detach");
        until_host_sees(public, 8090, Outcome::Refused).await;
    }
    let foreign = cloud.fabric.associate(ip("127.0.0.5"), "vpc-elastic", ip("10.0.0.5")).await;
    assert!(matches!(foreign, Err(FabricError::ForeignAddress(_))));
    let unknown = cloud.fabric.associate(public, "vpc-none", ip("10.0.0.5")).await;
    assert!(matches!(unknown, Err(FabricError::UnknownNetwork(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_the_host_refuses_is_served_elsewhere_and_version_six_sockets_count() {
    let cloud = Cloud::start();
    let network = cloud.network("vpc-ports");
    let server = Instance::start();
    let public = cloud.fabric.allocate_public().expect("an address");
    network.set_group("web", admitting(vec![Rule::all(anyone())])).await.expect("group");
    network.attach(public_spec("server", "10.0.0.5", server.kind(), &["web"])).await.expect("attach");
    cloud.fabric.associate(public, "vpc-ports", ip("10.0.0.5")).await.expect("associate");
    let _squatter = TcpListener::bind((public, 8095)).expect("a listener of someone else");
    let _taken = server.serve(8095);
    until_host_sees(public, 16095, seen_as(INTERNET_CLIENT)).await;
    assert_eq!(cloud.fabric.served_ports(public)[&8095].port(), 16095);

    let both = server.inside(|| TcpListener::bind("[::]:8096").expect("listen")).join().expect("listen");
    let own = server.inside(|| TcpListener::bind("127.0.0.1:8097").expect("listen")).join().expect("listen");
    let mut probes = 0;
    while !cloud.fabric.served_ports(public).contains_key(&8096) {
        probes += 1;
        assert!(probes < 400, "a socket for both versions is not served");
        tokio::task::spawn_blocking(|| std::thread::park_timeout(std::time::Duration::from_millis(10)))
            .await
            .expect("wait");
    }
    assert!(!cloud.fabric.served_ports(public).contains_key(&8097), "a socket of the instance's loopback is served");
    drop((both, own));
}
