//! The errors that the balancer answers itself.

use std::time::Duration;

use clock::wall;
use tokio::io::AsyncWriteExt as _;

use crate::support::{Answer, Backend, Rig, config, get};

fn check_page(answer: &Answer, status: u16, length: usize) {
    assert_eq!((answer.status, answer.body.len()), (status, length), "{answer:?}");
    assert_eq!(answer.field("server").as_deref(), Some("awselb/2.0"));
    assert_eq!(answer.field("content-type").as_deref(), Some("text/html"));
    assert!(answer.text().starts_with(&format!("<html>\r\n<head><title>{status} ")), "{}", answer.text());
}

#[tokio::test]
async fn no_registered_target_is_503_and_the_connection_stays() {
    let rig = Rig::start(config(Vec::new())).await;
    let mut client = rig.connect().await;
    check_page(&client.ask(&get("/")).await, 503, 162);
    check_page(&client.ask("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc").await, 503, 162);
    check_page(&client.ask(&get("/")).await, 503, 162);
}

#[tokio::test]
async fn a_target_that_refuses_closes_or_talks_nonsense_is_502() {
    let backend = Backend::with(|seen, mut stream| async move {
        match seen.path() {
            "/close" => return None,
            "/half" => stream.write_all(b"HTTP/1.1 200").await.ok()?,
            "/nonsense" => stream.write_all(b"SSH-2.0-OpenSSH\r\n\r\n").await.ok()?,
            _ => stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n").await.ok()?,
        }
        None
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    for path in ["/close", "/half", "/nonsense", "/lengths"] {
        check_page(&client.ask(&get(path)).await, 502, 122);
    }
    drop(backend);
    check_page(&client.ask(&get("/")).await, 502, 122);
}

#[tokio::test]
async fn a_target_that_does_not_answer_in_the_idle_time_is_504() {
    let backend = Backend::with(|_, stream| async move {
        std::future::pending::<()>().await;
        Some(stream)
    })
    .await;
    let mut config = config(vec![backend.target("a")]);
    config.attributes.idle_timeout = Duration::from_millis(200);
    let rig = Rig::start(config).await;
    let started = wall::now();
    check_page(&rig.get("/").await, 504, 132);
    assert!(started.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn a_client_that_sends_too_slowly_is_408_and_an_idle_one_is_closed() {
    let backend = Backend::named("a").await;
    let mut config = config(vec![backend.target("a")]);
    config.attributes.idle_timeout = Duration::from_millis(300);
    let rig = Rig::start(config).await;
    let mut idle = rig.connect().await;
    let mut body = rig.connect().await;
    body.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc").await;
    let mut drip = rig.connect().await;
    // Every byte comes within the idle time; the head as a whole does not.
    for byte in "GET / HTTP/1.1\r\nHost: h".bytes() {
        if drip.stream.write_all(&[byte]).await.is_err() {
            break;
        }
        wall::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(drip.answer(false).await.expect("an answer").status, 408);
    assert_eq!(body.answer(false).await.expect("an answer").status, 408);
    assert!(idle.ends().await);
}

#[tokio::test]
async fn a_malformed_request_is_400_with_the_page_and_ends_the_connection() {
    let rig = Rig::start(config(Vec::new())).await;
    let check = async |request: &str, status: u16| {
        let mut client = rig.connect().await;
        let answer = client.ask(request).await;
        assert_eq!(answer.status, status, "{request:?}");
        assert_eq!(answer.field("connection").as_deref(), Some("close"));
        assert!(client.ends().await);
    };
    check("\x16\x03\x01\x02\x00\x01", 400).await;
    check("GET / HTTP/1.1\r\n\r\n", 400).await;
    check("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400).await;
    check("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip\r\n\r\n", 501).await;
    let forwarded = |count: usize| vec!["10.0.0.1"; count].join(", ");
    check(&format!("GET / HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: {}\r\n\r\n", forwarded(31)), 463).await;
    let as_many_as_may_be = format!("GET / HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: {}\r\n\r\n", forwarded(30));
    assert_eq!(rig.ask(&as_many_as_may_be).await.status, 503);
    check("TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", 405).await;
    check(&format!("GET /{} HTTP/1.1\r\nHost: h\r\n\r\n", "a".repeat(20_000)), 414).await;
    check(&format!("GET / HTTP/1.1\r\nHost: h\r\n{}", format!("A: {}\r\n", "a".repeat(9_000)).repeat(8)), 400).await;
}

#[tokio::test]
async fn a_body_with_bad_chunks_never_reaches_the_target_whole() {
    let backend = Backend::named("a").await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n").await;
    assert_eq!(client.answer(false).await.expect("an answer").status, 400);
    assert!(client.ends().await);
    assert!(backend.seen().is_empty());
}

#[tokio::test]
async fn connections_over_the_bound_are_closed_and_counted() {
    let mut config = config(Vec::new());
    config.max_connections = 2;
    let rig = Rig::start(config).await;
    let (mut first, mut second) = (rig.connect().await, rig.connect().await);
    assert_eq!((first.ask(&get("/")).await.status, second.ask(&get("/")).await.status), (503, 503));
    assert!(rig.connect().await.ends().await);
    assert_eq!(rig.balancer.take_metrics().total(balancer::Counter::RejectedConnectionCount), 1);
}
