//! What a target receives, and how connections are used.

use std::sync::atomic::Ordering;

use balancer::{Algorithm, XffMode};
use tokio::io::AsyncWriteExt as _;

use crate::support::{Backend, Rig, config, get};

#[tokio::test]
async fn a_target_receives_the_forwarded_fields_and_no_hop_by_hop_ones() {
    let backend = Backend::named("a").await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    rig.ask(
        "GET /p?q HTTP/1.1\r\nHost: www.example.com\r\nX-CamelCase: Kept\r\nX-Forwarded-For: 1.2.3.4\r\n\
         X-Forwarded-Proto: gopher\r\nConnection: X-Secret, keep-alive\r\nX-Secret: 1\r\nKeep-Alive: 5\r\nTE: trailers\r\n\r\n",
    )
    .await;
    let seen = backend.seen().remove(0);
    let port = rig.port;
    assert!(seen.head.starts_with("GET /p?q HTTP/1.1\r\n"), "{}", seen.head);
    assert!(seen.head.contains("\r\nX-CamelCase: Kept\r\n"), "{}", seen.head);
    assert_eq!(seen.field("host"), Some(format!("www.example.com:{port}")));
    assert_eq!(seen.field("x-forwarded-for").as_deref(), Some("1.2.3.4, 127.0.0.1"));
    assert_eq!(seen.field("x-forwarded-proto").as_deref(), Some("http"));
    assert_eq!(seen.field("x-forwarded-port"), Some(port.to_string()));
    assert!(seen.field("x-amzn-trace-id").is_some_and(|t| t.starts_with("Root=1-")), "{}", seen.head);
    for gone in ["connection", "x-secret", "keep-alive", "te"] {
        assert_eq!(seen.field(gone), None, "{gone}");
    }
}

#[tokio::test]
async fn attributes_change_the_forwarded_fields() {
    let backend = Backend::named("a").await;
    let mut rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    let request = "GET / HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 1.2.3.4\r\nbad_name: 1\r\n\r\n";
    let ask = async |client: &mut crate::support::Client| {
        assert_eq!(client.ask(request).await.status, 200);
        backend.seen().pop().expect("a request")
    };
    let seen = ask(&mut client).await;
    assert_eq!(seen.field("bad_name").as_deref(), Some("1"));
    rig.update(|c| (c.attributes.xff_mode, c.attributes.preserve_host_header) = (XffMode::Preserve, true)).await;
    let seen = ask(&mut client).await;
    assert_eq!(seen.field("x-forwarded-for").as_deref(), Some("1.2.3.4"));
    assert_eq!(seen.field("host").as_deref(), Some("h"));
    rig.update(|c| (c.attributes.xff_mode, c.attributes.drop_invalid_header_fields) = (XffMode::Remove, true)).await;
    let seen = ask(&mut client).await;
    assert_eq!((seen.field("x-forwarded-for"), seen.field("bad_name")), (None, None));
    rig.update(|c| (c.attributes.xff_mode, c.attributes.xff_client_port) = (XffMode::Append, true)).await;
    let seen = ask(&mut client).await;
    let port = client.stream.local_addr().expect("connected").port();
    assert_eq!(seen.field("x-forwarded-for"), Some(format!("1.2.3.4, 127.0.0.1:{port}")));
}

#[tokio::test]
async fn requests_take_turns_over_the_targets() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let rig = Rig::start(config(vec![a.target("a"), b.target("b")])).await;
    for _ in 0..10 {
        rig.get("/").await;
    }
    assert_eq!((a.seen().len(), b.seen().len()), (5, 5));
}

#[tokio::test]
async fn the_least_busy_target_is_chosen_where_that_is_asked_for() {
    let slow = Backend::with(|_, stream| async move {
        std::future::pending::<()>().await;
        Some(stream)
    })
    .await;
    let quick = Backend::named("quick").await;
    let mut config = config(vec![slow.target("slow"), quick.target("quick")]);
    config.groups[0].algorithm = Algorithm::LeastOutstandingRequests;
    let rig = Rig::start(config).await;
    let mut held = Vec::new();
    while slow.seen().is_empty() {
        let mut client = rig.connect().await;
        client.send(get("/")).await;
        held.push(client);
        clock::wall::sleep(std::time::Duration::from_millis(5)).await;
    }
    for _ in 0..10 {
        assert_eq!(rig.get("/").await.text(), "quick");
    }
}

#[tokio::test]
async fn connections_are_kept_on_both_sides() {
    let backend = Backend::named("a").await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    for _ in 0..20 {
        let answer = client.ask(&get("/")).await;
        assert_eq!(answer.field("connection").as_deref(), Some("keep-alive"));
    }
    assert_eq!((backend.seen().len(), backend.connections.load(Ordering::SeqCst)), (20, 1));
    let last = client.ask("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").await;
    assert_eq!(last.field("connection").as_deref(), Some("close"));
    assert!(client.ends().await);
}

#[tokio::test]
async fn a_connection_that_its_target_closed_is_not_used_again() {
    let backend = Backend::with(|_, mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na").await.ok()?;
        None
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    for _ in 0..20 {
        assert_eq!(client.ask(&get("/")).await.status, 200);
        clock::wall::sleep(std::time::Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn pipelined_requests_are_answered_in_order() {
    let backend = Backend::with(|seen, mut stream| async move {
        let path = seen.path();
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{path}", path.len());
        stream.write_all(answer.as_bytes()).await.ok().map(|()| stream)
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    let post = "POST /2 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc";
    client.send(get("/1") + post + &get("/3")).await;
    for path in ["/1", "/2", "/3"] {
        assert_eq!(client.answer(false).await.expect("an answer").text(), path);
    }
}

#[tokio::test]
async fn an_old_client_gets_no_chunks_and_the_target_a_host() {
    let backend =
        Backend::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n").await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let answer = rig.ask("GET / HTTP/1.0\r\n\r\n").await;
    assert_eq!((answer.status, answer.text().as_str()), (200, "abcde"));
    assert_eq!(answer.field("transfer-encoding"), None);
    let host = backend.seen()[0].field("host").expect("a host");
    assert!(host.starts_with("test-1.elb.localhost"), "{host}");
}
