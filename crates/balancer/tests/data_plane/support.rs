//! A target to forward to, a balancer in front of it, and a client that sees every byte.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::pin::Pin;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balancer::{
    Action, Attributes, Balancer, Config, Deps, HealthCheck, HealthState, Hop, Listener, Loopback, NodeSpec, Sockets,
    Target, TargetGroup, Workers,
};
use clock::{Clock, wall};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub const PATIENCE: Duration = Duration::from_secs(20);

/// A request as a target saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn path(&self) -> &str {
        self.head.split(' ').nth(1).expect("a request line")
    }

    pub fn field(&self, name: &str) -> Option<String> {
        field(&self.head, name)
    }
}

pub fn field(head: &str, name: &str) -> Option<String> {
    head.lines().skip(1).find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

type Handler = dyn Fn(Seen, TcpStream) -> Pin<Box<dyn Future<Output = Option<TcpStream>> + Send>> + Send + Sync;

/// A server on a loopback port. Health checks (`/health`) are answered by `health`, the rest by its handler.
pub struct Backend {
    pub address: SocketAddrV4,
    pub health: Arc<AtomicU16>,
    /// Connections that carried a request other than health checks.
    pub connections: Arc<AtomicUsize>,
    pub requests: Arc<Mutex<Vec<Seen>>>,
    serving: tokio::task::JoinHandle<()>,
}

impl Drop for Backend {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Backend {
    /// Answers every request with its name.
    pub async fn named(name: &'static str) -> Backend {
        Backend::raw(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nX-Target: {name}\r\n\r\n{name}", name.len()))
            .await
    }

    /// Answers every request with these bytes.
    pub async fn raw(answer: impl Into<Vec<u8>>) -> Backend {
        let answer = Arc::new(answer.into());
        Backend::with(move |_, mut stream| {
            let answer = answer.clone();
            async move { stream.write_all(&answer).await.ok().map(|()| stream) }
        })
        .await
    }

    /// The handler gives the stream back to be read on, or keeps or drops it.
    pub async fn with<F>(handler: impl Fn(Seen, TcpStream) -> F + Send + Sync + 'static) -> Backend
    where
        F: Future<Output = Option<TcpStream>> + Send + 'static,
    {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
        let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
        let (health, connections) = (Arc::new(AtomicU16::new(200)), Arc::new(AtomicUsize::new(0)));
        let requests = Arc::<Mutex<Vec<Seen>>>::default();
        let handler: Arc<Handler> = Arc::new(move |seen, stream| Box::pin(handler(seen, stream)));
        let shared = (health.clone(), connections.clone(), requests.clone());
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, handler.clone(), shared.clone()));
            }
        });
        Backend { address, health, connections, requests, serving }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.requests.lock().expect("no panic").clone()
    }

    pub fn target(&self, id: &str) -> Target {
        Target { id: id.into(), address: self.address, zone: None }
    }
}

async fn serve(
    mut stream: TcpStream,
    handler: Arc<Handler>,
    (health, connections, requests): (Arc<AtomicU16>, Arc<AtomicUsize>, Arc<Mutex<Vec<Seen>>>),
) {
    let mut rest = Vec::new();
    let mut counted = false;
    while let Some(seen) = read_message(&mut stream, &mut rest).await {
        if seen.path() == "/health" {
            let status = health.load(Ordering::SeqCst);
            let _ = stream.write_all(format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n").as_bytes()).await;
            return;
        }
        if !std::mem::replace(&mut counted, true) {
            connections.fetch_add(1, Ordering::SeqCst);
        }
        requests.lock().expect("no panic").push(seen.clone());
        match handler(seen, stream).await {
            Some(kept) => stream = kept,
            None => return,
        }
    }
}

/// Reads a head and the body that it announces; None at the end.
async fn read_message(stream: &mut TcpStream, rest: &mut Vec<u8>) -> Option<Seen> {
    let end = loop {
        if let Some(end) = rest.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(rest).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(rest.drain(..end).collect()).expect("a head is text");
    let mut body = Vec::new();
    if field(&head, "transfer-encoding").is_some() {
        while !rest.ends_with(b"0\r\n\r\n") {
            if stream.read_buf(rest).await.ok()? == 0 {
                return None;
            }
        }
        body = dechunk(&std::mem::take(rest));
    } else if field(&head, "expect").is_none() {
        let length = field(&head, "content-length").map_or(0, |l| l.parse().expect("a length"));
        while rest.len() < length {
            if stream.read_buf(rest).await.ok()? == 0 {
                return None;
            }
        }
        body.extend(rest.drain(..length));
    }
    Some(Seen { head, body })
}

pub fn dechunk(mut bytes: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    loop {
        let line = bytes.iter().position(|&b| b == b'\r').expect("a size line");
        let size = usize::from_str_radix(std::str::from_utf8(&bytes[..line]).expect("text"), 16).expect("a size");
        if size == 0 {
            return content;
        }
        content.extend_from_slice(&bytes[line + 2..line + 2 + size]);
        bytes = &bytes[line + 4 + size..];
    }
}

/// A balancer and what it was made from.
pub struct Rig {
    pub balancer: Arc<Balancer>,
    pub config: Config,
    pub clock: Clock,
    pub port: u16,
}

pub fn group(id: &str, targets: Vec<Target>) -> TargetGroup {
    let health_check = HealthCheck { path: "/health".into(), ..HealthCheck::default() };
    TargetGroup { targets, health_check, ..TargetGroup::new(id) }
}

/// One group `g` of these targets behind one listener.
pub fn config(targets: Vec<Target>) -> Config {
    let port = free_port();
    Config {
        id: "app/test/1".into(),
        dns_name: "test-1.elb.localhost".into(),
        cookie_key: [1; 32],
        attributes: Attributes::default(),
        nodes: vec![NodeSpec { zone: "a".into(), address: Ipv4Addr::LOCALHOST }],
        listeners: vec![Listener::http(port, Action::forward("g"))],
        groups: vec![group("g", targets)],
        max_connections: 10_000,
    }
}

pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("bound").port()
}

impl Rig {
    /// Starts, and waits until no target is initial.
    pub async fn start(config: Config) -> Rig {
        Rig::with(config, Clock::real(), None).await
    }

    pub async fn with(config: Config, clock: Clock, hop: Option<Arc<dyn Hop>>) -> Rig {
        Rig::over(config, clock, hop, Arc::new(Loopback)).await
    }

    pub async fn over(config: Config, clock: Clock, hop: Option<Arc<dyn Hop>>, sockets: Arc<dyn Sockets>) -> Rig {
        let workers = Workers::start(2).expect("threads");
        let deps = Deps { sockets, clock: clock.clone(), workers, hop };
        let port = config.listeners[0].port;
        let balancer = Arc::new(Balancer::new(config.clone(), deps).await.expect("it listens"));
        let rig = Rig { balancer, config, clock, port };
        rig.until(|states| !states.contains(&HealthState::Initial)).await;
        rig
    }

    pub async fn update(&mut self, change: impl FnOnce(&mut Config)) {
        change(&mut self.config);
        self.balancer.update(self.config.clone()).await.expect("it listens");
    }

    /// Waits until the states of the targets, in their order, are so.
    pub async fn until(&self, wanted: impl Fn(&[HealthState]) -> bool) {
        let mut changes = self.balancer.health_changes();
        let met = async {
            loop {
                changes.borrow_and_update();
                let states: Vec<_> = self.balancer.health().iter().map(|h| h.state).collect();
                if wanted(&states) {
                    return;
                }
                changes.changed().await.expect("the balancer lives");
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, met).await;
        assert!(in_time.is_ok(), "health stays {:?}", self.balancer.health());
    }

    pub async fn connect(&self) -> Client {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await.expect("it listens");
        Client { stream, rest: Vec::new() }
    }

    /// One request on a connection of its own.
    pub async fn ask(&self, request: &str) -> Answer {
        self.connect().await.ask(request).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(&get(path)).await
    }
}

pub fn get(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: example.com\r\n\r\n")
}

pub struct Client {
    pub stream: TcpStream,
    pub rest: Vec<u8>,
}

#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn field(&self, name: &str) -> Option<String> {
        field(&self.head, name)
    }

    /// The value of a cookie that it sets.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.head.lines().find_map(|line| {
            let value = line.strip_prefix("Set-Cookie: ")?.strip_prefix(name)?.strip_prefix('=')?;
            Some(value.split(';').next().unwrap_or(value).to_owned())
        })
    }
}

impl Client {
    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.write_all(bytes.as_ref()).await.expect("it takes bytes");
    }

    pub async fn ask(&mut self, request: &str) -> Answer {
        self.send(request).await;
        let head_only = request.starts_with("HEAD");
        self.answer(head_only).await.expect("an answer")
    }

    /// None if the connection ends instead.
    pub async fn answer(&mut self, head_only: bool) -> Option<Answer> {
        tokio::time::timeout(PATIENCE, self.read_answer(head_only)).await.expect("an answer in time")
    }

    async fn read_answer(&mut self, head_only: bool) -> Option<Answer> {
        let end = loop {
            if let Some(end) = self.rest.windows(4).position(|w| w == b"\r\n\r\n") {
                break end + 4;
            }
            if self.stream.read_buf(&mut self.rest).await.ok()? == 0 {
                return None;
            }
        };
        let head = String::from_utf8(self.rest.drain(..end).collect()).expect("a head is text");
        let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status line");
        let mut body = Vec::new();
        if head_only || status < 200 || status == 204 {
        } else if let Some(length) = field(&head, "content-length") {
            let length: usize = length.parse().expect("a length");
            while self.rest.len() < length {
                if self.stream.read_buf(&mut self.rest).await.ok()? == 0 {
                    return None;
                }
            }
            body.extend(self.rest.drain(..length));
        } else if field(&head, "transfer-encoding").is_some() {
            while !self.rest.ends_with(b"0\r\n\r\n") {
                if self.stream.read_buf(&mut self.rest).await.ok()? == 0 {
                    return None;
                }
            }
            body = dechunk(&std::mem::take(&mut self.rest));
        } else {
            while self.stream.read_buf(&mut self.rest).await.ok()? > 0 {}
            body = std::mem::take(&mut self.rest);
        }
        Some(Answer { status, head, body })
    }

    /// Whether the balancer ends the connection without another byte.
    pub async fn ends(&mut self) -> bool {
        let read = tokio::time::timeout(PATIENCE, self.stream.read(&mut [0; 64])).await.expect("an end in time");
        self.rest.is_empty() && matches!(read, Ok(0) | Err(_))
    }
}

/// Polls until it holds.
pub async fn eventually(what: &str, holds: impl Fn() -> bool) {
    let started = wall::now();
    while !holds() {
        assert!(started.elapsed() < PATIENCE, "never: {what}");
        wall::sleep(Duration::from_millis(2)).await;
    }
}
