//! Measures what the fabric costs: attaching an interface, dialling, and moving bytes. Prints one line a measurement.
//! Needs root. Every loop is bounded by count or bytes.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use clock::wall;
use fabric::{
    Fabric, FabricConfig, GroupRules, INTERNET_CLIENT, InterfaceKind, InterfaceSpec, Ipv4Net, MACHINE_LOCK_DIR,
    Network, Peer, Rule,
};
use nix::sched::{CloneFlags, setns, unshare};

const INTERFACES: u32 = 100;
const DIALS: u32 = 2000;
const TRANSFER_BYTES: usize = 2 << 30;
const CHUNK_BYTES: usize = 256 * 1024;
const PORT: u16 = 9000;

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let state_dir = std::env::temp_dir().join(format!("fabric-measure-{}", std::process::id()));
    let config =
        FabricConfig { state_dir: state_dir.clone(), lock_dir: MACHINE_LOCK_DIR.into(), strict_network: false };
    let fabric = Fabric::new(config)?;
    let network = fabric.network("vpc-measure", vec!["10.0.0.0/16".parse()?]);
    let everyone = || vec![Rule::all(Peer::Cidr(Ipv4Net::ALL))];
    network.set_group("all", GroupRules { ingress: everyone(), egress: everyone() }).await?;

    let mut namespaces = Vec::new();
    let mut times = Vec::new();
    for index in 0..INTERFACES {
        let namespace = new_namespace();
        let started = wall::now();
        attach(&network, index, &namespace).await?;
        times.push(started.elapsed());
        namespaces.push(namespace);
    }
    println!("first attach (router started)  {:>9.2} ms", millis(times[0]));
    times.remove(0);
    times.sort();
    println!("attach, median of {:>3}          {:>9.2} ms", times.len(), millis(times[times.len() / 2]));
    println!("attach, slowest                {:>9.2} ms", millis(times[times.len() - 1]));

    sink(&namespaces[0]);
    let public = fabric.allocate_public()?;
    fabric.associate(public, "vpc-measure", address(0)).await?;
    while fabric.served_ports(public).is_empty() {
        wall::sleep(Duration::from_millis(5)).await;
    }
    let target = SocketAddrV4::new(address(0), PORT);
    let started = wall::now();
    for _ in 0..DIALS {
        drop(network.connect(INTERNET_CLIENT, target, Duration::from_secs(2)).await?);
    }
    println!("dial from the router           {:>9.3} ms", millis(started.elapsed()) / f64::from(DIALS));
    let between = send(Some(namespaces[1].try_clone()?), target).await?;
    println!("instance to instance           {between:>9.2} Gbit/s");
    let from_router = network.connect(INTERNET_CLIENT, target, Duration::from_secs(2)).await?.into_std()?;
    println!("router to instance             {:>9.2} Gbit/s", pump(from_router).await?);
    let from_host = send(None, SocketAddrV4::new(public, PORT)).await?;
    println!("host to public address         {from_host:>9.2} Gbit/s");

    let started = wall::now();
    for index in 1..INTERFACES {
        network.detach(&format!("eni-{index}")).await?;
    }
    println!("detach, mean                   {:>9.2} ms", millis(started.elapsed()) / f64::from(INTERFACES - 1));
    fabric.close().await?;
    std::fs::remove_dir_all(state_dir)?;
    std::process::exit(0)
}

async fn attach(network: &Network, index: u32, namespace: &File) -> Result<(), Failure> {
    let spec = InterfaceSpec {
        id: format!("eni-{index}"),
        address: address(index),
        kind: InterfaceKind::Instance { namespace: namespace.try_clone()?.into(), device_index: 0 },
        groups: vec!["all".into()],
        internet: true,
        source_dest_check: true,
        mac: None,
    };
    Ok(network.attach(spec).await?)
}

fn address(index: u32) -> Ipv4Addr {
    Ipv4Addr::from_bits(0x0a00_0010 + index)
}

fn new_namespace() -> File {
    let made = thread::spawn(|| {
        unshare(CloneFlags::CLONE_NEWNET).expect("a network namespace needs root");
        File::open("/proc/thread-self/ns/net").expect("the namespace")
    });
    made.join().expect("the thread that makes a namespace")
}

/// Reads and drops whatever clients of the namespace send, until the program ends.
fn sink(namespace: &File) {
    let namespace = namespace.try_clone().expect("a descriptor");
    let bound = thread::spawn(move || {
        setns(namespace, CloneFlags::CLONE_NEWNET).expect("enter");
        TcpListener::bind((Ipv4Addr::UNSPECIFIED, PORT)).expect("listen")
    });
    let listener = bound.join().expect("listen");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let (mut stream, mut buffer) = (stream, vec![0; CHUNK_BYTES]);
                while stream.read(&mut buffer).is_ok_and(|length| length > 0) {}
            });
        }
    });
}

async fn send(namespace: Option<File>, target: SocketAddrV4) -> Result<f64, Failure> {
    let connected = thread::spawn(move || {
        if let Some(namespace) = namespace {
            setns(namespace, CloneFlags::CLONE_NEWNET).expect("enter");
        }
        TcpStream::connect(target)
    });
    pump(connected.join().map_err(|_| "the dialling thread panicked")??).await
}

/// Sends the measured amount and waits for the other side to end; gives Gbit/s.
async fn pump(mut stream: TcpStream) -> Result<f64, Failure> {
    let sent = tokio::task::spawn_blocking(move || -> std::io::Result<Duration> {
        stream.set_nonblocking(false)?;
        let chunk = vec![7; CHUNK_BYTES];
        let started = wall::now();
        for _ in 0..TRANSFER_BYTES / CHUNK_BYTES {
            stream.write_all(&chunk)?;
        }
        stream.shutdown(std::net::Shutdown::Write)?;
        let _ = stream.read(&mut [0; 1])?;
        Ok(started.elapsed())
    });
    Ok(TRANSFER_BYTES as f64 * 8.0 / sent.await??.as_secs_f64() / 1e9)
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
