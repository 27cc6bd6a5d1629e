//! Health checks over a clock that runs faster than the wall.

use std::sync::atomic::Ordering;
use std::time::Duration;

use balancer::{HealthState, NodeSpec, Target};
use clock::{Clock, Timestamp, wall};

use crate::support::{Backend, Rig, config, eventually, group};

fn fast() -> Clock {
    Clock::new(Timestamp::from_secs(1_800_000_000), 300.0)
}

#[tokio::test]
async fn a_target_goes_through_its_states_with_their_reasons() {
    let backend = Backend::named("a").await;
    backend.health.store(503, Ordering::SeqCst);
    let mut config = config(vec![backend.target("a")]);
    config.groups[0].health_check.healthy_threshold = 2;
    let clock = fast();
    let rig = Rig::with(config, clock, None).await;
    rig.until(|states| states == [HealthState::Unhealthy]).await;
    let health = rig.balancer.health().remove(0);
    assert_eq!(health.reason, Some("Target.ResponseCodeMismatch"));
    assert_eq!(health.description.as_deref(), Some("Health checks failed with these codes: [503]"));

    backend.health.store(200, Ordering::SeqCst);
    rig.until(|states| states == [HealthState::Healthy]).await;
    assert_eq!(rig.balancer.health()[0].reason, None);

    let target = backend.target("a");
    drop(backend);
    rig.until(|states| states == [HealthState::Unhealthy]).await;
    let health = rig.balancer.health().remove(0);
    assert_eq!((health.reason, health.port), (Some("Target.FailedHealthChecks"), target.address.port()));
}

#[tokio::test]
async fn a_target_that_does_not_answer_its_check_times_out() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let std::net::SocketAddr::V4(address) = silent.local_addr().expect("bound") else { panic!("IPv4") };
    let mut config = config(vec![Target { id: "silent".into(), address, zone: None }]);
    config.groups[0].health_check.timeout = Duration::from_millis(50);
    let rig = Rig::with(config, fast(), None).await;
    rig.until(|states| states == [HealthState::Unhealthy]).await;
    assert_eq!(rig.balancer.health()[0].reason, Some("Target.Timeout"));
}

#[tokio::test]
async fn a_check_looks_as_a_load_balancers_does() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
    let asked = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a check");
        let mut head = vec![0; 4096];
        let count = stream.read(&mut head).await.expect("a head");
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.expect("it listens");
        let end = stream.read(&mut [0; 1]).await;
        (String::from_utf8_lossy(&head[..count]).into_owned(), matches!(end, Ok(0) | Err(_)))
    });
    let mut config = config(vec![Target { id: "t".into(), address: "127.0.0.1:9".parse().expect("one"), zone: None }]);
    let check = &mut config.groups[0].health_check;
    (check.port, check.path, check.matcher) = (Some(address.port()), "/up?x".into(), "200-299".parse().expect("codes"));
    let rig = Rig::start(config).await;
    let (head, closed) = asked.await.expect("checked");
    assert!(head.starts_with("GET /up?x HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nUser-Agent: ELB-HealthChecker/2.0\r\n"), "{head}");
    assert!(head.contains("\r\nConnection: close\r\n") && head.contains(&format!("Host: {address}\r\n")), "{head}");
    assert!(closed, "the balancer closes a check's connection");
    assert_eq!(rig.balancer.health()[0].state, HealthState::Healthy);
}

#[tokio::test]
async fn only_healthy_targets_get_requests_and_all_do_when_none_is() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let rig = Rig::with(config(vec![a.target("a"), b.target("b")]), fast(), None).await;
    b.health.store(500, Ordering::SeqCst);
    rig.until(|states| states == [HealthState::Healthy, HealthState::Unhealthy]).await;
    for _ in 0..6 {
        assert_eq!(rig.get("/").await.text(), "a");
    }
    let metrics = rig.balancer.take_metrics();
    assert_eq!((metrics.groups[0].healthy_hosts, metrics.groups[0].unhealthy_hosts), (1, 1));

    a.health.store(500, Ordering::SeqCst);
    rig.until(|states| states == [HealthState::Unhealthy; 2]).await;
    let before = (a.seen().len(), b.seen().len());
    for _ in 0..6 {
        assert_eq!(rig.get("/").await.status, 200);
    }
    assert_eq!((a.seen().len() - before.0, b.seen().len() - before.1), (3, 3), "it fails open to all of them");
}

#[tokio::test]
async fn a_new_target_gets_no_request_before_it_passes_a_check() {
    let backend = Backend::named("a").await;
    backend.health.store(500, Ordering::SeqCst);
    let clock = Clock::real();
    let rig = {
        let config = config(Vec::new());
        let mut rig = Rig::with(config, clock, None).await;
        rig.update(|c| c.groups[0].targets.push(backend.target("a"))).await;
        rig
    };
    assert_eq!(rig.get("/").await.status, 503);
    let initial = rig.balancer.health().remove(0);
    assert_eq!(initial.state, HealthState::Initial);
    assert!(initial.reason.is_some_and(|r| r.starts_with("Elb.")), "{initial:?}");
    // It is asked again within about a second, not after the interval of thirty.
    backend.health.store(200, Ordering::SeqCst);
    let started = wall::now();
    rig.until(|states| states == [HealthState::Healthy]).await;
    assert!(started.elapsed() < Duration::from_secs(10));
    assert_eq!(rig.get("/").await.text(), "a");
}

#[tokio::test]
async fn targets_that_nobody_could_reach_are_unused() {
    let backend = Backend::named("a").await;
    let elsewhere = Target { zone: Some("z".into()), ..backend.target("elsewhere") };
    let mut config = config(vec![elsewhere]);
    config.groups.push(group("unreferenced", vec![backend.target("a")]));
    let rig = Rig::start(config).await;
    let health = rig.balancer.health();
    assert_eq!([health[0].state, health[1].state], [HealthState::Unused; 2]);
    assert_eq!([health[0].reason, health[1].reason], [Some("Target.NotInUse"); 2]);
    assert!(health[0].description.as_ref().is_some_and(|d| d.contains("Availability Zone")));
    assert!(health[1].description.as_ref().is_some_and(|d| d.contains("not configured")));
}

#[tokio::test]
async fn without_cross_zone_a_node_keeps_to_its_zone() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let target = |backend: &Backend, zone: &str| Target { zone: Some(zone.into()), ..backend.target(zone) };
    let mut config = config(vec![target(&a, "a"), target(&b, "b")]);
    config.nodes.push(NodeSpec { zone: "b".into(), address: "127.0.0.2".parse().expect("an address") });
    let mut rig = Rig::start(config).await;
    let ask_b = async |port: u16| {
        let stream = tokio::net::TcpStream::connect(("127.0.0.2", port)).await.expect("it listens");
        crate::support::Client { stream, rest: Vec::new() }.ask(&crate::support::get("/")).await.text()
    };
    let both: Vec<String> = [rig.get("/").await.text(), rig.get("/").await.text()].into();
    assert_ne!(both[0], both[1]);
    rig.update(|c| c.attributes.cross_zone = false).await;
    for _ in 0..4 {
        assert_eq!((rig.get("/").await.text().as_str(), ask_b(rig.port).await.as_str()), ("a", "b"));
    }
    eventually("both zones count", || {
        let metrics = rig.balancer.take_metrics();
        metrics.nodes.iter().map(|n| n.zone.to_string()).collect::<Vec<_>>() == ["a", "b"]
    })
    .await;
}
