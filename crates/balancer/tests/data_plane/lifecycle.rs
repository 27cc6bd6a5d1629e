//! Configurations that change under load, draining, and ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use balancer::{Action, HealthState, Listener, Rule, Transforms};
use clock::{Clock, Timestamp, wall};
use tokio::io::AsyncWriteExt as _;

use crate::support::{Backend, Rig, config, eventually, free_port, get, group};

/// Answers `/slow` when the returned flag is set, everything else at once.
async fn gated(name: &'static str) -> (Backend, Arc<AtomicBool>) {
    let open = Arc::new(AtomicBool::new(false));
    let gate = open.clone();
    let backend = Backend::with(move |seen, mut stream| {
        let gate = gate.clone();
        async move {
            while seen.path() == "/slow" && !gate.load(Ordering::SeqCst) {
                wall::sleep(Duration::from_millis(2)).await;
            }
            let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{name}", name.len());
            stream.write_all(answer.as_bytes()).await.ok().map(|()| stream)
        }
    })
    .await;
    (backend, open)
}

#[tokio::test]
async fn a_deregistered_target_finishes_its_requests_and_gets_no_new_ones() {
    let (a, open) = gated("a").await;
    let b = Backend::named("b").await;
    let clock = Clock::new(Timestamp::from_secs(1_800_000_000), 1.0);
    let mut rig = Rig::with(config(vec![a.target("a")]), clock, None).await;
    let mut slow = rig.connect().await;
    slow.send(get("/slow")).await;
    eventually("the request arrived", || !a.seen().is_empty()).await;
    rig.update(|c| c.groups[0].targets = vec![b.target("b")]).await;
    rig.until(|states| states == [HealthState::Healthy, HealthState::Draining]).await;
    let draining = rig.balancer.health().remove(1);
    assert_eq!((&*draining.target, draining.reason), ("a", Some("Target.DeregistrationInProgress")));
    for _ in 0..6 {
        assert_eq!(rig.get("/").await.text(), "b");
    }
    open.store(true, Ordering::SeqCst);
    assert_eq!(slow.answer(false).await.expect("an answer").text(), "a");
    assert_eq!(a.seen().len(), 1);
    rig.clock.advance(Duration::from_secs(301));
    rig.until(|states| states == [HealthState::Healthy]).await;
}

#[tokio::test]
async fn what_outlasts_the_deregistration_delay_is_502() {
    let (a, _closed) = gated("a").await;
    let clock = Clock::new(Timestamp::from_secs(1_800_000_000), 1.0);
    let mut rig = Rig::with(config(vec![a.target("a")]), clock, None).await;
    let mut slow = rig.connect().await;
    slow.send(get("/slow")).await;
    eventually("the request arrived", || !a.seen().is_empty()).await;
    rig.update(|c| c.groups[0].targets.clear()).await;
    rig.clock.advance(Duration::from_secs(299));
    assert_eq!(rig.balancer.health()[0].state, HealthState::Draining);
    rig.clock.advance(Duration::from_secs(2));
    assert_eq!(slow.answer(false).await.expect("an answer").status, 502);
    rig.until(|states| states.is_empty()).await;
}

#[tokio::test]
async fn no_request_fails_while_the_configuration_changes() {
    let (a, b, c) = (Backend::named("a").await, Backend::named("b").await, Backend::named("c").await);
    let mut rig = Rig::start(config(vec![a.target("a"), b.target("b"), c.target("c")])).await;
    let stop = Arc::new(AtomicBool::new(false));
    let done = Arc::new(AtomicUsize::new(0));
    let mut clients = Vec::new();
    for index in 0..8 {
        let mut client = rig.connect().await;
        let (stop, done) = (stop.clone(), done.clone());
        let request =
            if index % 2 == 0 { get("/") } else { "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc".into() };
        clients.push(tokio::spawn(async move {
            while !stop.load(Ordering::SeqCst) {
                let answer = client.ask(&request).await;
                assert_eq!(answer.status, 200, "{}", answer.head);
                done.fetch_add(1, Ordering::SeqCst);
            }
        }));
    }
    for round in 0..60_u32 {
        let all = [a.target("a"), b.target("b"), c.target("c")];
        // One target stays, so that a healthy one always is; the others come and go.
        rig.update(|config| {
            config.groups[0].targets = all
                .into_iter()
                .enumerate()
                .filter(|(i, _)| *i == 0 || !(round as usize + i).is_multiple_of(3))
                .map(|(_, t)| t)
                .collect();
            config.listeners[0].rules = (0..round % 4)
                .map(|priority| Rule {
                    priority,
                    conditions: Vec::new(),
                    action: Action::forward("g"),
                    transforms: Transforms::default(),
                })
                .collect();
        })
        .await;
        let before = done.load(Ordering::SeqCst);
        eventually("requests go on", || done.load(Ordering::SeqCst) > before + 20).await;
    }
    stop.store(true, Ordering::SeqCst);
    for client in clients {
        client.await.expect("no request failed");
    }
    assert!(b.seen().len() + c.seen().len() > 0, "the targets that came and went were used");
}

#[tokio::test]
async fn listeners_and_groups_come_and_go() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let mut rig = Rig::start(config(vec![a.target("a")])).await;
    let second = free_port();
    rig.update(|c| {
        c.groups.push(group("h", vec![b.target("b")]));
        c.listeners.push(Listener::http(second, Action::forward("h")));
    })
    .await;
    rig.until(|states| states == [HealthState::Healthy; 2]).await;
    let first = std::mem::replace(&mut rig.port, second);
    let mut kept = rig.connect().await;
    assert_eq!(kept.ask(&get("/")).await.text(), "b");
    rig.update(|c| c.listeners.truncate(1)).await;
    assert_eq!(kept.ask(&get("/")).await.status, 503);
    assert!(kept.ends().await);
    eventually("the listener closes", || std::net::TcpStream::connect(("127.0.0.1", second)).is_err()).await;
    rig.port = first;
    assert_eq!(rig.get("/").await.text(), "a");
}

#[tokio::test]
async fn a_listener_that_cannot_be_opened_changes_nothing() {
    let a = Backend::named("a").await;
    let rig = Rig::start(config(vec![a.target("a")])).await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let mut config = rig.config.clone();
    config.groups[0].targets.clear();
    config.listeners.push(Listener::http(taken.local_addr().expect("bound").port(), Action::forward("g")));
    let error = rig.balancer.update(config).await.expect_err("the port is taken");
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
    assert_eq!(rig.get("/").await.text(), "a");
}

#[tokio::test]
async fn a_dropped_balancer_closes_its_listeners_and_connections() {
    let a = Backend::named("a").await;
    let rig = Rig::start(config(vec![a.target("a")])).await;
    let mut client = rig.connect().await;
    assert_eq!(client.ask(&get("/")).await.text(), "a");
    let port = rig.port;
    drop(rig);
    assert!(client.ends().await);
    eventually("the listener closes", || std::net::TcpStream::connect(("127.0.0.1", port)).is_err()).await;
}

#[tokio::test]
async fn a_client_connection_ends_after_its_keep_alive() {
    let a = Backend::named("a").await;
    let clock = Clock::new(Timestamp::from_secs(1_800_000_000), 1.0);
    let rig = Rig::with(config(vec![a.target("a")]), clock, None).await;
    let mut client = rig.connect().await;
    assert_eq!(client.ask(&get("/")).await.field("connection").as_deref(), Some("keep-alive"));
    rig.clock.advance(Duration::from_secs(3601));
    assert_eq!(client.ask(&get("/")).await.field("connection").as_deref(), Some("close"));
    assert!(client.ends().await);
}
