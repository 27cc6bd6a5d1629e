//! Bodies of every framing and size, both ways, and upgrades.

use std::time::Duration;

use balancer::{Counter, Target};
use clock::wall;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::{Backend, PATIENCE, Rig, config, field, get};

const LARGE: usize = 20 * 1024 * 1024;

/// Bytes that show where they were lost or moved.
fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i / 251 + i) as u8).collect()
}

#[tokio::test]
async fn large_bodies_pass_unchanged_in_both_directions() {
    // Answers with what it got, framed as it got it.
    let backend = Backend::with(|seen, mut stream| async move {
        let body = &seen.body;
        if seen.field("transfer-encoding").is_some() {
            stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").await.ok()?;
            for chunk in body.chunks(100_001) {
                stream.write_all(format!("{:x}\r\n", chunk.len()).as_bytes()).await.ok()?;
                stream.write_all(chunk).await.ok()?;
                stream.write_all(b"\r\n").await.ok()?;
            }
            stream.write_all(b"0\r\n\r\n").await.ok()?;
        } else {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
            stream.write_all(head.as_bytes()).await.ok()?;
            stream.write_all(body).await.ok()?;
        }
        Some(stream)
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    let body = pattern(LARGE);
    client.send(format!("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: {LARGE}\r\n\r\n")).await;
    client.send(&body).await;
    assert!(client.answer(false).await.expect("an answer").body == body, "the body changed");

    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n").await;
    for chunk in body.chunks(77_777) {
        client.send(format!("{:X}\r\n", chunk.len())).await;
        client.send(chunk).await;
        client.send("\r\n").await;
    }
    client.send("0\r\n\r\n").await;
    assert!(client.answer(false).await.expect("an answer").body == body, "the chunks changed");
}

#[tokio::test]
async fn a_slow_client_holds_its_target_back() {
    let backend = Backend::with(|_, mut stream| async move {
        stream.write_all(format!("HTTP/1.1 200 OK\r\nContent-Length: {LARGE}\r\n\r\n").as_bytes()).await.ok()?;
        stream.write_all(&pattern(LARGE)).await.ok().map(|()| stream)
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    client.send(get("/")).await;
    let mut first = [0; 1];
    client.stream.read_exact(&mut first).await.expect("a byte");
    // What is on its way now is in socket buffers; the balancer has taken only what it can hold and the client's
    // kernel accepts.
    wall::sleep(Duration::from_millis(300)).await;
    let passed = rig.balancer.take_metrics().total(Counter::ProcessedBytes);
    assert!(passed < LARGE as u64 / 2, "{passed} bytes were taken from the target for a client that reads none");
    client.rest.extend_from_slice(&first);
    assert!(client.answer(false).await.expect("an answer").body == pattern(LARGE));
}

#[tokio::test]
async fn a_body_that_ends_with_its_connection_passes_and_closes() {
    let backend = Backend::with(|_, mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nuntil the end").await.ok()?;
        None
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let answer = rig.get("/").await;
    assert_eq!(answer.text(), "until the end");
    assert_eq!(answer.field("connection").as_deref(), Some("close"));
}

#[tokio::test]
async fn a_body_that_is_cut_short_is_not_made_to_look_whole() {
    let backend = Backend::with(|_, mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort").await.ok()?;
        None
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    client.send(get("/")).await;
    assert!(client.answer(false).await.is_none(), "the connection must end before the body does");
}

#[tokio::test]
async fn a_client_that_shuts_its_writing_side_gets_its_answer() {
    let backend = Backend::with(|_, mut stream| async move {
        wall::sleep(Duration::from_millis(100)).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").await.ok().map(|()| stream)
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    client.send(get("/")).await;
    client.stream.shutdown().await.expect("half closed");
    assert_eq!(client.answer(false).await.expect("an answer").text(), "ok");
    assert!(client.ends().await);
}

#[tokio::test]
async fn continue_is_sent_by_the_balancer_before_the_body_comes() {
    let backend = Backend::named("a").await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n").await;
    assert_eq!(client.answer(false).await.expect("an answer").status, 100);
    client.send("hello").await;
    assert_eq!(client.answer(false).await.expect("an answer").text(), "a");
    let seen = backend.seen().remove(0);
    assert_eq!((seen.body.as_slice(), seen.field("expect")), (&b"hello"[..], None));
}

#[tokio::test]
async fn an_answer_that_comes_before_the_body_is_whole_reaches_the_client() {
    // A server that answers as soon as it has the head, and reads no more.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
    let target = Target { id: "t".into(), address, zone: None };
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut head = [0; 4096];
                let count = stream.read(&mut head).await.unwrap_or(0);
                let health = head[..count].starts_with(b"GET /health");
                let status = if health { "200 OK" } else { "413 Content Too Large" };
                let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes()).await;
                wall::sleep(Duration::from_secs(2)).await;
            });
        }
    });
    let rig = Rig::start(config(vec![target])).await;
    let mut client = rig.connect().await;
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\n\r\nsome").await;
    assert_eq!(client.answer(false).await.expect("an answer").status, 413);
}

#[tokio::test]
async fn an_answer_to_head_has_a_length_and_no_body() {
    let backend = Backend::with(|seen, mut stream| async move {
        let body = if seen.head.starts_with("HEAD") { "" } else { "hello" };
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{body}");
        stream.write_all(answer.as_bytes()).await.ok().map(|()| stream)
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    let head = client.ask("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n").await;
    assert_eq!(head.field("content-length").as_deref(), Some("5"));
    assert_eq!(client.ask(&get("/")).await.text(), "hello");
}

#[tokio::test]
async fn an_upgraded_connection_carries_bytes_both_ways() {
    let backend = Backend::with(|seen, mut stream| async move {
        assert_eq!(field(&seen.head, "upgrade").as_deref(), Some("websocket"));
        let head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nfirst";
        stream.write_all(head.as_bytes()).await.ok()?;
        let (mut read, mut write) = stream.split();
        tokio::io::copy(&mut read, &mut write).await.ok()?;
        None
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    client.send("GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n").await;
    let answer = client.answer(false).await.expect("an answer");
    assert_eq!((answer.status, answer.field("upgrade").as_deref()), (101, Some("websocket")));
    let mut got = std::mem::take(&mut client.rest);
    for round in 0..100 {
        let message = format!("message {round};");
        client.send(&message).await;
        while !got.ends_with(message.as_bytes()) {
            let read = tokio::time::timeout(PATIENCE, client.stream.read_buf(&mut got)).await.expect("in time");
            assert!(read.expect("bytes") > 0, "ended after {}", String::from_utf8_lossy(&got));
        }
    }
    assert!(got.starts_with(b"firstmessage 0;"));
    client.stream.shutdown().await.expect("half closed");
    assert!(client.ends().await);
}
