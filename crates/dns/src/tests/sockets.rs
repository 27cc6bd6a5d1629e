//! Sockets that come and go, TCP's bounds, and hops.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use hickory_proto::rr::RecordType;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

use super::fixture::{Fixture, query, summary};
use crate::{HopFn, Limits, Transport, View};

#[tokio::test]
async fn a_connection_asks_many_times_and_pipelines() {
    let fixture = Fixture::start(View::Host).await;
    let mut stream = TcpStream::connect(fixture.tcp).await.expect("connected");
    for _ in 0..3 {
        let reply = fixture.ask_tcp(&mut stream, &query("www.example.com", RecordType::A)).await;
        assert_eq!(reply.answers.len(), 1);
    }
    let mut burst = Vec::new();
    let messages: Vec<_> = (0..20).map(|_| query("mail.example.com", RecordType::A)).collect();
    for message in &messages {
        let bytes = message.to_vec().expect("an encodable query");
        burst.extend_from_slice(&(bytes.len() as u16).to_be_bytes());
        burst.extend_from_slice(&bytes);
    }
    stream.write_all(&burst).await.expect("sent");
    for message in &messages {
        let mut reply = vec![0; usize::from(stream.read_u16().await.expect("a reply"))];
        stream.read_exact(&mut reply).await.expect("a whole reply");
        assert_eq!(reply[..2], message.metadata.id.to_be_bytes());
    }
}

#[tokio::test]
async fn an_idle_connection_is_closed_and_an_excess_one_waits() {
    let limits = Limits { tcp_connections: 1, tcp_idle: Duration::from_millis(150), ..Limits::default() };
    let fixture = Fixture::start_with(View::Host, limits, None).await;
    let mut first = TcpStream::connect(fixture.tcp).await.expect("connected");
    fixture.ask_tcp(&mut first, &query("www.example.com", RecordType::A)).await;
    // The second is served once the first was closed for being idle.
    let mut second = TcpStream::connect(fixture.tcp).await.expect("connected");
    let reply = fixture.ask_tcp(&mut second, &query("www.example.com", RecordType::A)).await;
    assert_eq!(reply.answers.len(), 1);
    assert_eq!(first.read(&mut [0; 1]).await.expect("a clean end"), 0);
}

#[tokio::test]
async fn a_connection_that_sends_half_a_message_is_closed() {
    let limits = Limits { tcp_idle: Duration::from_millis(100), ..Limits::default() };
    let fixture = Fixture::start_with(View::Host, limits, None).await;
    let mut stream = TcpStream::connect(fixture.tcp).await.expect("connected");
    stream.write_all(&[0, 40, 1, 2, 3]).await.expect("sent");
    assert_eq!(stream.read(&mut [0; 1]).await.expect("a clean end"), 0);
}

#[tokio::test]
async fn a_removed_socket_is_closed_and_its_address_free() {
    let fixture = Fixture::start(View::Host).await;
    let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a UDP socket");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a TCP socket");
    let (udp, tcp) = (socket.local_addr().expect("bound"), listener.local_addr().expect("bound"));
    let udp_id = fixture.server.add_udp(socket, View::Network(1));
    let tcp_id = fixture.server.add_tcp(listener, View::Network(1));
    let mut stream = TcpStream::connect(tcp).await.expect("connected");
    let reply = fixture.ask_tcp(&mut stream, &query("localhost", RecordType::A)).await;
    assert_eq!(summary(&reply), "NoError ra | answer: localhost. 86400 A 127.0.0.1");

    assert!(fixture.server.remove(udp_id).await && fixture.server.remove(tcp_id).await);
    assert!(!fixture.server.remove(udp_id).await);
    UdpSocket::bind(udp).await.expect("the address is free");
    assert!(TcpStream::connect(tcp).await.is_err());
    assert_eq!(stream.read(&mut [0; 1]).await.unwrap_or(0), 0, "the connection ended too");
    // The other sockets serve on.
    assert_eq!(fixture.ask("www.example.com", RecordType::A).await.answers.len(), 1);
}

#[tokio::test]
async fn every_answer_is_a_hop() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let hop: HopFn = {
        let seen = seen.clone();
        Arc::new(move |hop| {
            assert!(hop.reply_bytes >= 12 && hop.client.ip().is_loopback());
            let line = format!(
                "{:?} {:?} {} {} {:?}",
                hop.view,
                hop.transport,
                hop.question.to_dotted(),
                hop.question.record_type,
                hop.code
            );
            seen.lock().expect("not poisoned").push(line);
        })
    };
    let limits = Limits { udp_workers: 2, ..Limits::default() };
    let fixture = Fixture::start_with(View::Host, limits, Some(hop)).await;
    fixture.ask("WWW.example.com", RecordType::A).await;
    fixture.ask("missing.example.com", RecordType::MX).await;
    let mut stream = TcpStream::connect(fixture.tcp).await.expect("connected");
    fixture.ask_tcp(&mut stream, &query("www.example.org", RecordType::A)).await;
    let expected = [
        "Host Udp www.example.com A NoError".to_owned(),
        "Host Udp missing.example.com MX NXDomain".to_owned(),
        format!("Host {:?} www.example.org A Refused", Transport::Tcp),
    ];
    assert_eq!(*seen.lock().expect("not poisoned"), expected);
}
