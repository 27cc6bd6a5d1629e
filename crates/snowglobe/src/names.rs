//! Names whose addresses are live: balancers, and the endpoints of AWS's services, which are this cloud's front door.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use dns::{Addresses, Directory, LiveNames, Question, Reply, ResponseCode, View, Zones};
use fabric::Fabric;
use kernel::meter::{Edge, Kind, Passed};
use kernel::track::Track;
use kernel::{Cloud, Timestamp};

use crate::egress::Endpoint;

/// The TTL that AWS gives with a balancer's addresses.
const BALANCER_TTL_SECS: u32 = 60;
const ENDPOINT_TTL_SECS: u32 = 60;
/// Ports below the first may be refused to us; they are served that much higher then.
const LOW_PORTS: u16 = 1024;
const LOW_PORT_OFFSET: u16 = 8000;
/// The host, as meters name whose query it was; networks go by their numbers.
pub const HOST: &str = "host";
/// How many queries a second become tracks though nobody follows them.
const SPARE_TRACKS: u32 = 50;

pub struct Names {
    front_door: Ipv4Addr,
    egress: Vec<Endpoint>,
    balancers: OnceLock<Arc<elbv2::Elbv2>>,
}

impl Names {
    pub fn new(front_door: Ipv4Addr, egress: Vec<Endpoint>) -> Names {
        Names { front_door, egress, balancers: OnceLock::new() }
    }

    pub fn set_balancers(&self, balancers: Arc<elbv2::Elbv2>) {
        let _ = self.balancers.set(balancers);
    }
}

impl LiveNames for Names {
    fn addresses(&self, from: View, name: &str, found: &mut Addresses) -> Option<u32> {
        if is_balancer(name) {
            let balancers = self.balancers.get()?;
            for address in balancers.addresses(name)? {
                found.push(IpAddr::V4(address));
            }
            return Some(BALANCER_TTL_SECS);
        }
        // The endpoints of services exist inside VPCs; the host has the front door's own address.
        let is_endpoint = name.ends_with(".amazonaws.com") || name.ends_with(".api.aws");
        if is_endpoint && matches!(from, View::Network(_)) {
            found.push(IpAddr::V4(self.front_door));
            return Some(ENDPOINT_TTL_SECS);
        }
        // The host has its own address of an endpoint beyond the cloud.
        let outlet = self.egress.iter().find(|endpoint| endpoint.name == name)?;
        if matches!(from, View::Host) {
            return None;
        }
        found.push(IpAddr::V4(*outlet.at.ip()));
        Some(ENDPOINT_TTL_SECS)
    }

    fn is_healthy(&self, _from: View, name: &str) -> bool {
        is_balancer(name) && self.balancers.get().is_some_and(|balancers| balancers.is_healthy(name))
    }
}

/// `NAME.REGION.elb.amazonaws.com`, or a network balancer's `NAME.elb.REGION.amazonaws.com`.
fn is_balancer(name: &str) -> bool {
    name.strip_suffix(".amazonaws.com").is_some_and(|rest| rest.ends_with(".elb") || rest.contains(".elb."))
}

/// What is public here, for health checkers: the public addresses that the cloud has given out, and nothing else.
pub struct PublicSide {
    fabric: Arc<Fabric>,
    /// Whether the system lets us serve a port below 1024, once that was tried.
    low_ports: Mutex<HashMap<u16, bool>>,
}

impl PublicSide {
    pub fn new(fabric: Arc<Fabric>) -> PublicSide {
        PublicSide { fabric, low_ports: Mutex::default() }
    }

    fn may_serve(&self, port: u16) -> bool {
        let mut known = self.low_ports.lock().unwrap_or_else(|e| e.into_inner());
        let probe = || match std::net::TcpListener::bind((self.fabric.front_door_address(), port)) {
            Ok(_) => true,
            Err(error) => error.kind() != std::io::ErrorKind::PermissionDenied,
        };
        *known.entry(port).or_insert_with(probe)
    }
}

impl route53::Outside for PublicSide {
    fn endpoint(&self, address: Ipv4Addr, port: u16) -> Result<SocketAddrV4, String> {
        if !self.fabric.is_public(address) {
            return Err(format!("{address} is no public address of this cloud, and nothing beyond it is dialled."));
        }
        if let Some(served_at) = self.fabric.served_ports(address).get(&port) {
            return Ok(*served_at);
        }
        // A balancer's ports are where its listeners could be opened.
        let served = if port < LOW_PORTS && !self.may_serve(port) { port + LOW_PORT_OFFSET } else { port };
        Ok(SocketAddrV4::new(address, served))
    }
}

/// The zones, open to faults: a query that one hits fails as a broken server's do. A delay cannot be carried out here,
/// where nothing may wait, and leaves the query as it is.
pub struct Disturbable {
    pub directory: Arc<Directory>,
    pub cloud: Arc<Cloud>,
}

impl Zones for Disturbable {
    fn answer(&self, from: View, question: &Question, reply: &mut Reply<'_>) {
        let faults = &self.cloud.faults;
        if faults.any() && faults.hit("dns", &question.to_dotted()).is_some_and(|effect| effect.error.is_some()) {
            reply.set_code(ResponseCode::ServFail);
            return;
        }
        self.directory.answer(from, question, reply);
    }
}

/// Each query becomes a track while somebody follows, else the first ones of each second do. Those are metered by name,
/// and the rest as one number, by which they are scaled up where they are shown.
pub fn hops(cloud: Arc<Cloud>) -> dns::HopFn {
    let spare = Spare::default();
    let uncounted = Arc::new(AtomicU64::new(0));
    Arc::new(move |hop: &dns::Hop<'_>| {
        if !cloud.tracks.is_followed() && !spare.take() {
            if uncounted.fetch_add(1, Ordering::Relaxed) == 0 {
                tokio::spawn(count_rest(cloud.clone(), uncounted.clone()));
            }
            return;
        }
        let from = match hop.view {
            View::Host => HOST.to_owned(),
            View::Network(number) => number.to_string(),
        };
        let to = hop.question.to_dotted().to_ascii_lowercase();
        let edge = Edge { kind: Kind::Dns, scope: String::new(), from, to };
        cloud.meters.add(edge, &Passed::one(hop.latency, hop.code != ResponseCode::NoError));
        cloud.tracks.record(|| Track {
            at: cloud.clock.now(),
            from: hop.client.to_string(),
            to: "dns".to_owned(),
            what: format!("{} {}", hop.question.record_type, hop.question.to_dotted()),
            detail: String::new(),
            bytes: 0,
            latency: hop.latency,
            result: hop.code.to_string(),
            failed: hop.code != ResponseCode::NoError,
            trace: String::new(),
        });
    })
}

/// A second's queries that were not metered by name, on an edge without ends.
async fn count_rest(cloud: Arc<Cloud>, uncounted: Arc<AtomicU64>) {
    clock::wall::sleep(Duration::from_secs(1)).await;
    let count = uncounted.swap(0, Ordering::Relaxed);
    let edge = Edge { kind: Kind::Dns, scope: String::new(), from: String::new(), to: String::new() };
    cloud.meters.add(edge, &Passed::untimed(count, 0));
}

/// So many a second of the wall.
#[derive(Default)]
struct Spare {
    second: AtomicU64,
    taken: AtomicU32,
}

impl Spare {
    fn take(&self) -> bool {
        let now = Timestamp::wall().millis() as u64 / 1000;
        if self.second.swap(now, Ordering::Relaxed) != now {
            self.taken.store(0, Ordering::Relaxed);
        }
        self.taken.load(Ordering::Relaxed) < SPARE_TRACKS && self.taken.fetch_add(1, Ordering::Relaxed) < SPARE_TRACKS
    }
}

#[cfg(test)]
mod tests {
    use dns::{Name, NoLiveNames, RecordSet, Routing, Scope, Zone, parse_rdata, parse_record_type};
    use kernel::fault::{Kind, Requests};
    use kernel::{Clock, CloudOptions, Store};
    use tokio::net::UdpSocket;

    use super::*;

    /// The response code of a query for `a.example`, in the header's last four bits.
    async fn code(server: std::net::SocketAddr) -> u8 {
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a socket");
        let query = b"\x12\x34\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01a\x07example\x00\x00\x01\x00\x01";
        socket.send_to(query, server).await.expect("sent");
        let mut reply = [0; 512];
        let received = tokio::time::timeout(Duration::from_secs(5), socket.recv(&mut reply)).await;
        assert!(received.expect("an answer").expect("received") >= 12);
        reply[3] & 0x0f
    }

    #[tokio::test]
    async fn a_fault_fails_the_queries_that_it_names() {
        let store = Store::open(store::Options { directory: None }).expect("an ephemeral store opens");
        let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud");
        let directory = Arc::new(Directory::new(Arc::new(NoLiveNames)));
        let name = |text: &str| Name::parse(text).expect("a name");
        let record = |owner: &str, kind: &str, text: &str| {
            let record_type = parse_record_type(kind).expect("a type");
            let values = vec![parse_rdata(record_type, text).expect("a value")];
            let data = dns::Data::Records { ttl: 60, values };
            RecordSet { name: name(owner), record_type, routing: Routing::Simple, health: None, data }
        };
        let sets = vec![
            record("example", "SOA", "ns. hostmaster. 1 7200 900 1209600 86400"),
            record("example", "NS", "ns."),
            record("a.example", "A", "192.0.2.1"),
        ];
        directory.zones().put("Z1", Scope::Public, Zone::new(name("example"), sets).expect("a zone"));
        let zones = Arc::new(Disturbable { directory, cloud: cloud.clone() });
        let server = dns::Server::new(zones, dns::Limits::default(), None);
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a socket");
        let address = socket.local_addr().expect("bound");
        server.add_udp(socket, View::Host);
        assert_eq!(code(address).await, 0);
        let fault = |what: &str| {
            let error = Some(kernel::Error::client("Broken", "broken"));
            let what = what.to_owned();
            Kind::Requests(Requests { to: "dns".to_owned(), what, share: 1.0, delay: Duration::ZERO, error })
        };
        let other = cloud.shake(fault("b.example"), None);
        assert_eq!(code(address).await, 0);
        let meant = cloud.shake(fault("A.example*"), None);
        assert_eq!(code(address).await, 2);
        cloud.calm(&other.id);
        cloud.calm(&meant.id);
        assert_eq!(code(address).await, 0);
    }
}
