//! What the tests share: a fabric in a temporary directory, and instances that are namespaces of their own with real
//! sockets in them. Needs root, or a user namespace around it (`unshare -Urm`); else the first `unshare` panics.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use fabric::{Fabric, FabricConfig, GroupRules, InterfaceKind, InterfaceSpec, Ipv4Net, Network, Peer, Protocol, Rule};
use nix::sched::{CloneFlags, setns, unshare};

/// Long enough for a handshake on a busy machine, and well below TCP's second retransmission.
const SILENCE: Duration = Duration::from_millis(1200);
const PATIENCE_ROUNDS: u32 = 200;
const PATIENCE_STEP: Duration = Duration::from_millis(25);

/// What became of a connection attempt.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The server answered, and this is the address that it saw.
    SeenAs(String),
    Refused,
    Silent,
    Failed(ErrorKind),
}

pub fn seen_as(address: impl ToString) -> Outcome {
    Outcome::SeenAs(address.to_string())
}

pub struct Cloud {
    pub fabric: Fabric,
    _directory: Directory,
}

/// A directory that goes with the value.
pub struct Directory(pub PathBuf);

impl Directory {
    pub fn new() -> Directory {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("fabric-test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a temporary directory");
        Directory(path)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Cloud {
    pub fn start() -> Cloud {
        Cloud::configured(false)
    }

    pub fn configured(strict_network: bool) -> Cloud {
        let directory = Directory::new();
        let fabric = Fabric::new(FabricConfig {
            state_dir: directory.0.clone(),
            lock_dir: fabric::MACHINE_LOCK_DIR.into(),
            strict_network,
        });
        Cloud { fabric: fabric.expect("a fabric"), _directory: directory }
    }

    pub fn network(&self, id: &str) -> Network {
        self.fabric.network(id, vec![net("10.0.0.0/16")])
    }
}

/// A network namespace of its own, as a sandbox would have.
pub struct Instance {
    namespace: Arc<File>,
}

impl Instance {
    pub fn start() -> Instance {
        let namespace = thread::spawn(|| {
            unshare(CloneFlags::CLONE_NEWNET).expect("a network namespace (these tests need root)");
            File::open("/proc/thread-self/ns/net").expect("the namespace")
        });
        Instance { namespace: Arc::new(namespace.join().expect("the thread that makes a namespace")) }
    }

    pub fn kind(&self) -> InterfaceKind {
        let namespace = self.namespace.try_clone().expect("a descriptor").into();
        InterfaceKind::Instance { namespace, device_index: 0 }
    }

    /// Runs something on a thread inside the instance's namespace.
    pub fn inside<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> thread::JoinHandle<T> {
        let namespace = Arc::clone(&self.namespace);
        thread::spawn(move || {
            setns(&*namespace, CloneFlags::CLONE_NEWNET).expect("enter the namespace");
            work()
        })
    }

    /// Serves on the port: every client is told its own address. The listener closes when the handle is dropped.
    pub fn serve(&self, port: u16) -> Server {
        let listener = self.inside(move || TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).expect("listen"));
        Server::start(listener.join().expect("listen"))
    }

    pub fn dial(&self, address: Ipv4Addr, port: u16) -> Outcome {
        self.inside(move || dial(address, port)).join().expect("dial")
    }

    /// Runs a program inside the instance and gives what it printed.
    pub fn run(&self, program: &'static str, arguments: &'static [&'static str]) -> String {
        let run = move || std::process::Command::new(program).args(arguments).output().expect(program);
        let output = self.inside(run).join().expect(program);
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

pub struct Server {
    stop: Arc<AtomicBool>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Server {
    fn start(listener: TcpListener) -> Server {
        listener.set_nonblocking(true).expect("nonblocking");
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let thread = thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((mut stream, peer)) => {
                        let _ = stream.write_all(peer.ip().to_string().as_bytes());
                    }
                    Err(_) => thread::park_timeout(Duration::from_millis(2)),
                }
            }
        });
        Server { stop, thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = self.thread.take().map(thread::JoinHandle::join);
    }
}

/// Connects from the namespace of the calling thread and reads what the server says.
pub fn dial(address: Ipv4Addr, port: u16) -> Outcome {
    let stream = match TcpStream::connect_timeout(&SocketAddr::from((address, port)), SILENCE) {
        Ok(stream) => stream,
        Err(error) => return outcome_of(error.kind()),
    };
    read_answer(stream)
}

pub fn read_answer(mut stream: TcpStream) -> Outcome {
    stream.set_nonblocking(false).expect("blocking");
    stream.set_read_timeout(Some(SILENCE)).expect("a time-out");
    let mut answer = String::new();
    match stream.read_to_string(&mut answer) {
        Ok(_) => Outcome::SeenAs(answer),
        Err(error) => outcome_of(error.kind()),
    }
}

fn outcome_of(kind: ErrorKind) -> Outcome {
    match kind {
        ErrorKind::ConnectionRefused => Outcome::Refused,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Outcome::Silent,
        kind => Outcome::Failed(kind),
    }
}

/// Dials from the host without keeping a runtime's thread waiting.
pub async fn dial_host(address: Ipv4Addr, port: u16) -> Outcome {
    tokio::task::spawn_blocking(move || dial(address, port)).await.expect("dial")
}

/// Polls until the outcome is the expected one.
pub async fn until_host_sees(address: Ipv4Addr, port: u16, expected: Outcome) {
    let mut last = dial_host(address, port).await;
    for _ in 0..PATIENCE_ROUNDS {
        if last == expected {
            return;
        }
        tokio::task::spawn_blocking(|| thread::park_timeout(PATIENCE_STEP)).await.expect("wait");
        last = dial_host(address, port).await;
    }
    panic!("{address}:{port} gave {last:?}, not {expected:?}");
}

/// Dials from inside an instance, likewise.
pub async fn dial_inside(instance: &Arc<Instance>, address: Ipv4Addr, port: u16) -> Outcome {
    let instance = Arc::clone(instance);
    tokio::task::spawn_blocking(move || instance.dial(address, port)).await.expect("dial")
}

/// Dials from a router's own address.
pub async fn dial_from(network: &Network, source: Ipv4Addr, address: Ipv4Addr, port: u16) -> Outcome {
    match network.connect(source, SocketAddrV4::new(address, port), SILENCE).await {
        Ok(stream) => {
            let stream = stream.into_std().expect("a stream");
            tokio::task::spawn_blocking(move || read_answer(stream)).await.expect("read")
        }
        Err(error) => outcome_of(error.kind()),
    }
}

pub fn net(text: &str) -> Ipv4Net {
    text.parse().expect("a range")
}

pub fn ip(text: &str) -> Ipv4Addr {
    text.parse().expect("an address")
}

pub fn anyone() -> Peer {
    Peer::Cidr(Ipv4Net::ALL)
}

pub fn group(id: &str) -> Peer {
    Peer::Group(id.into())
}

/// A group that admits these and lets everything out, as a new group on AWS does.
pub fn admitting(ingress: Vec<Rule>) -> GroupRules {
    GroupRules { ingress, egress: vec![Rule { protocol: Protocol::All, peer: anyone() }] }
}

pub fn spec(id: &str, address: &str, kind: InterfaceKind, groups: &[&str]) -> InterfaceSpec {
    InterfaceSpec {
        id: id.into(),
        address: ip(address),
        kind,
        groups: groups.iter().map(ToString::to_string).collect(),
        internet: false,
        source_dest_check: true,
        mac: None,
    }
}

pub fn public_spec(id: &str, address: &str, kind: InterfaceKind, groups: &[&str]) -> InterfaceSpec {
    InterfaceSpec { internet: true, ..spec(id, address, kind, groups) }
}
