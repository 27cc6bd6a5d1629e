//! Metrics, hops, faults, and requests that come by another way.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balancer::{Arrival, Counter, Departure, Disturbance, Hop};
use clock::{Clock, wall};

use crate::support::{Backend, Rig, config, eventually, get};

#[tokio::test]
async fn requests_are_counted_by_node_and_target() {
    let backend = Backend::with(|seen, mut stream| async move {
        use tokio::io::AsyncWriteExt as _;
        let status = if seen.path() == "/missing" { "404 Not Found" } else { "200 OK" };
        let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
        (seen.path() != "/gone").then_some(())?;
        stream.write_all(answer.as_bytes()).await.ok().map(|()| stream)
    })
    .await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut client = rig.connect().await;
    for path in ["/", "/", "/missing", "/gone"] {
        client.ask(&get(path)).await;
    }
    let metrics = rig.balancer.take_metrics();
    let counts: Vec<_> = [
        Counter::RequestCount,
        Counter::Target2xx,
        Counter::Target4xx,
        Counter::Elb5xx,
        Counter::Elb502,
        Counter::NewConnectionCount,
    ]
    .map(|c| metrics.total(c))
    .into();
    assert_eq!(counts, [4, 2, 1, 1, 1, 2]);
    assert_eq!(metrics.targets[0].counts.get(Counter::RequestCount), 4);
    assert_eq!(metrics.targets[0].response_time.count, 3);
    assert!(metrics.targets[0].response_time.sum < 3.0 * 20.0);
    assert!(metrics.total(Counter::ProcessedBytes) > 4 * get("/").len() as u64);
    assert_eq!(metrics.active_connections, 1, "the client's; the target closed its own");
    assert_eq!((metrics.groups[0].healthy_hosts, metrics.groups[0].unhealthy_hosts), (1, 0));
    let next = rig.balancer.take_metrics();
    assert_eq!((next.total(Counter::RequestCount), next.targets[0].response_time.count), (0, 0));
}

#[derive(Default)]
struct Recorder {
    listening: AtomicBool,
    fault: Mutex<Option<Disturbance>>,
    hops: Mutex<Vec<(Departure, Arrival)>>,
}

impl Hop for Recorder {
    fn listening(&self) -> bool {
        self.listening.load(Ordering::SeqCst)
    }

    fn disturb(&self, _: &Departure) -> Option<Disturbance> {
        *self.fault.lock().expect("no panic")
    }

    fn arrived(&self, departure: &Departure, arrival: &Arrival) {
        self.hops.lock().expect("no panic").push((departure.clone(), *arrival));
    }
}

#[tokio::test]
async fn a_hop_is_recorded_and_disturbed_while_somebody_listens() {
    let backend = Backend::named("a").await;
    let recorder = Arc::new(Recorder::default());
    let rig = Rig::with(config(vec![backend.target("a")]), Clock::real(), Some(recorder.clone())).await;
    let mut client = rig.connect().await;
    client.ask(&get("/unheard")).await;
    recorder.listening.store(true, Ordering::SeqCst);
    client.ask(&get("/heard?x")).await;
    eventually("one hop", || recorder.hops.lock().expect("no panic").len() == 1).await;
    let (departure, arrival) = recorder.hops.lock().expect("no panic").remove(0);
    assert_eq!((departure.method.as_str(), departure.path.as_str()), ("GET", "/heard"));
    assert_eq!((&*departure.balancer, &*departure.zone, &*departure.target), ("app/test/1", "a", "a"));
    assert_eq!(Some(departure.trace), backend.seen()[1].field("x-amzn-trace-id"));
    assert_eq!((arrival.status, arrival.from_target), (200, true));
    assert!(arrival.bytes > 0 && arrival.latency > Duration::ZERO);

    let fault = |fault| *recorder.fault.lock().expect("no panic") = Some(fault);
    fault(Disturbance::Error(503));
    assert_eq!(client.ask(&get("/")).await.status, 503);
    fault(Disturbance::Delay(Duration::from_millis(150)));
    let started = wall::now();
    assert_eq!(client.ask(&get("/")).await.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(150));
    fault(Disturbance::Drop);
    client.send(get("/")).await;
    assert!(client.ends().await);
    assert_eq!(backend.seen().len(), 3, "what was answered or cut by a fault reached nobody");
}

#[tokio::test]
async fn a_request_that_is_handed_over_is_served_like_any_other() {
    let backend = Backend::named("a").await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let peer = "198.51.100.7:1234".parse().expect("an address");
    let request = http::Request::get("http://name.elb.localhost:4566/path?q").body(String::from("body")).expect("one");
    let answer = rig.balancer.handle(request, peer, rig.port).await.expect("an answer");
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["x-target"], "a");
    let seen = backend.seen().remove(0);
    assert!(seen.head.starts_with("GET /path?q HTTP/1.1\r\n"), "{}", seen.head);
    assert_eq!(seen.field("host").as_deref(), Some("name.elb.localhost:4566"));
    assert_eq!(seen.field("x-forwarded-for").as_deref(), Some("198.51.100.7"));
    assert_eq!(seen.body, b"body");
}
