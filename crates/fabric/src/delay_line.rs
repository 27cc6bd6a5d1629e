//! Packets that arrive later: what shall be delayed is marked and routed into a veth pair; a thread takes it out at the
//! far end, keeps it for its time, and puts it back, from where it goes on as it would have gone at once.
//!
//! The kernel's own way, the netem queue, is missing in many kernels, and cannot choose by both ends of a connection
//! without one queue a pair. Here a segment that the kernel has not yet cut (GSO) stays whole, so a bulk transfer costs
//! one copy for some 64 KB. A packet is judged by the groups before it enters; on its second way it is known by its
//! mark, and the connection tracking, which has seen it, leaves it alone. Its mark also says which node sent it, or is
//! answered, in its client's name; kernels before 5.19 do not tell it, and delay such packets as the client's own.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::fs;
use std::io::{self, IoSliceMut};
use std::net::Ipv4Addr;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, ppoll};
use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg};
use nix::sys::time::TimeSpec;
use nix::unistd::pipe2;
use socket2::{Domain, Protocol, SockAddr, SockAddrStorage, Socket, Type};

use crate::core::lock;
use crate::disturbance::Disturbance;
use crate::error::{FabricError, Result};
use crate::link::{self, End, FR_ACT_TO_TBL, FRA_FWMARK, FRA_FWMASK, FRA_PRIORITY};
use crate::mark::{self, DELAYED, DELAYED_ANSWER, DELAYED_BITS, KIND};
use crate::namespace::{Inside, Namespace};
use crate::netlink::{Message, Netlink};
use crate::ruleset::DELAY_DEVICE;

const NEAR_INDEX: u32 = 997;
const FAR_INDEX: u32 = 998;
const FAR_DEVICE: &str = "d1";
const NEAR_MAC: [u8; 6] = [0x0a, 0, 0, 0, 0, 3];
const FAR_MAC: [u8; 6] = [0x0a, 0, 0, 0, 0, 4];
/// The senders of what comes back of connections for clients: of what the node sends, and of what it is answered.
pub(crate) const KEPT_MAC: [u8; 6] = [0x0a, 0, 0, 0, 0, 5];
pub(crate) const ANSWER_MAC: [u8; 6] = [0x0a, 0, 0, 0, 0, 6];
const MTU_BYTES: u32 = 9001;
/// The routing table that leads into the pair.
const TABLE: u8 = 77;
/// The rule that sends marked packets there stands before the rule of local addresses, which has to move for that.
const MARKED_PRIORITY: u32 = 5;
const LOCAL_PRIORITY: u32 = 10;

/// A packet with its virtio header, uncut: 64 KB and some headers.
const PACKET_BYTES: usize = 68 * 1024;
/// What does not fit is lost, as in any queue.
const MAX_BYTES: usize = 64 * 1024 * 1024;
const PACKET_VNET_HDR: libc::c_int = 15;
const SO_RCVMARK: libc::c_int = 75;
const VNET_HEADER_BYTES: usize = 10;
const ETHERNET_HEADER_BYTES: usize = 14;
/// Where in a packet its sender's hardware address is.
const SENDER: std::ops::Range<usize> = VNET_HEADER_BYTES + 6..VNET_HEADER_BYTES + 12;
const RECEIVE_BUFFER_BYTES: usize = 8 * 1024 * 1024;

/// What is delayed, and the nodes whose packets bear other addresses, by their marks.
#[derive(Default)]
struct Told {
    disturbances: Vec<Disturbance>,
    nodes: HashMap<u32, Ipv4Addr>,
}

type Rules = Arc<Mutex<Arc<Told>>>;

/// A router's delay line; it ends, and what it holds is lost, when this is dropped.
pub(crate) struct DelayLine {
    rules: Rules,
    /// Whether the kernel tells packets' marks, without which what nodes send for clients is not to come here.
    pub(crate) reads_marks: bool,
    /// Its other end tells the thread to end.
    stop: Option<OwnedFd>,
    thread: Option<thread::JoinHandle<()>>,
}

impl DelayLine {
    /// Makes the pair in the router's namespace and starts the thread. Nothing is marked yet.
    pub(crate) fn start(router: &Namespace) -> Result<DelayLine> {
        let step = "make a delay line";
        let own = router.duplicate_handle().map_err(FabricError::system(step))?;
        let prepared = router.run(move |inside| prepare(inside, own.as_fd()))?;
        let (socket, reads_marks) = prepared.map_err(FabricError::system(step))?;
        let (ended, stop) = pipe2(nix::fcntl::OFlag::O_CLOEXEC).map_err(FabricError::errno(step))?;
        let rules = Rules::default();
        let line = Line { socket, ended, rules: rules.clone(), waiting: BinaryHeap::new(), bytes: 0, sequence: 0 };
        let thread = thread::Builder::new().name("delay".into()).spawn(move || line.run());
        let thread = thread.map_err(FabricError::system(step))?;
        Ok(DelayLine { rules, reads_marks, stop: Some(stop), thread: Some(thread) })
    }

    /// `numbers` are those of the nodes among the disturbed.
    pub(crate) fn set(&self, disturbances: Vec<Disturbance>, numbers: &HashMap<Ipv4Addr, u32>) {
        let nodes = numbers.iter().map(|(node, number)| (mark::of_node(*number), *node)).collect();
        *lock(&self.rules) = Arc::new(Told { disturbances, nodes });
    }
}

impl Drop for DelayLine {
    fn drop(&mut self) {
        self.stop = None;
        let _ = self.thread.take().map(thread::JoinHandle::join);
    }
}

/// The pair, the route into it, and a socket at its far end with whether it tells marks.
fn prepare(inside: &mut Inside, own: std::os::fd::BorrowedFd<'_>) -> io::Result<(Socket, bool)> {
    let netlink = &mut inside.route;
    let near = End { name: DELAY_DEVICE, index: NEAR_INDEX, mac: NEAR_MAC };
    let far = End { name: FAR_DEVICE, index: FAR_INDEX, mac: FAR_MAC };
    match link::add_veth(netlink, &near, &far, own, MTU_BYTES) {
        // There from an earlier fault.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        made => {
            made?;
            // Without address resolution a frame is addressed to its own device, which is where it comes back.
            link::set_flags(netlink, NEAR_INDEX, libc::IFF_UP | libc::IFF_NOARP)?;
            link::set_flags(netlink, FAR_INDEX, libc::IFF_UP | libc::IFF_NOARP)?;
            // What nodes send comes back from outside with an address of our own.
            fs::write(format!("/proc/sys/net/ipv4/conf/{DELAY_DEVICE}/accept_local"), "1")?;
            // A packet that was given to a node's socket before it was routed cannot be sent elsewhere any more.
            fs::write("/proc/sys/net/ipv4/ip_early_demux", "0")?;
            route(netlink)?;
        }
    }
    open()
}

fn route(netlink: &mut Netlink) -> io::Result<()> {
    let create = libc::NLM_F_ACK | libc::NLM_F_CREATE;
    let header = |table: u8, last: [u8; 4]| [&[libc::AF_INET as u8, 0, 0, 0, table], last.as_slice()].concat();
    let of_route = header(TABLE, [libc::RTPROT_STATIC, libc::RT_SCOPE_LINK, libc::RTN_UNICAST, 0]);
    let of_route = [of_route.as_slice(), &[0; 3]].concat();
    netlink.request(
        Message::new(libc::RTM_NEWROUTE, create, &of_route).attribute(libc::RTA_OIF, &NEAR_INDEX.to_ne_bytes()),
    )?;
    let of_rule = |table: u8| [header(table, [0, 0, FR_ACT_TO_TBL, 0]).as_slice(), &[0; 3]].concat();
    let rule = |kind: u16, flags: i32, table: u8, priority: u32| {
        Message::new(kind, flags, &of_rule(table)).attribute(FRA_PRIORITY, &priority.to_ne_bytes())
    };
    netlink.request(rule(libc::RTM_NEWRULE, create, libc::RT_TABLE_LOCAL, LOCAL_PRIORITY))?;
    let marked = rule(libc::RTM_NEWRULE, create, TABLE, MARKED_PRIORITY);
    let marked = marked.attribute(FRA_FWMARK, &DELAYED.to_ne_bytes());
    netlink.request(marked.attribute(FRA_FWMASK, &DELAYED_BITS.to_ne_bytes()))?;
    netlink.request(rule(libc::RTM_DELRULE, libc::NLM_F_ACK, libc::RT_TABLE_LOCAL, 0))
}

fn open() -> io::Result<(Socket, bool)> {
    let ipv4 = (libc::ETH_P_IP as u16).to_be();
    let socket = Socket::new(Domain::PACKET, Type::RAW.nonblocking(), Some(Protocol::from(i32::from(ipv4))))?;
    // Best effort: the system may bound it lower.
    let _ = socket.set_recv_buffer_size(RECEIVE_BUFFER_BYTES);
    // Packets come with a header that says what the kernel left undone of them, and are taken back so.
    set_on(&socket, libc::SOL_PACKET, PACKET_VNET_HDR)?;
    let reads_marks = set_on(&socket, libc::SOL_SOCKET, SO_RCVMARK).is_ok();
    let address = libc::sockaddr_ll {
        sll_family: libc::AF_PACKET as u16,
        sll_protocol: ipv4,
        sll_ifindex: FAR_INDEX as i32,
        sll_hatype: 0,
        sll_pkttype: 0,
        sll_halen: 0,
        sll_addr: [0; 8],
    };
    let mut storage = SockAddrStorage::zeroed();
    // SAFETY: a sockaddr_ll is one of the addresses that the storage is made for.
    unsafe { *storage.view_as::<libc::sockaddr_ll>() = address };
    let length = std::mem::size_of::<libc::sockaddr_ll>() as libc::socklen_t;
    // SAFETY: the storage holds the address that was just written, of that length.
    let address = unsafe { SockAddr::new(storage, length) };
    socket.bind(&address)?;
    Ok((socket, reads_marks))
}

fn set_on(socket: &Socket, level: libc::c_int, option: libc::c_int) -> io::Result<()> {
    let on: libc::c_int = 1;
    let length = std::mem::size_of::<libc::c_int>() as libc::socklen_t;
    // SAFETY: the descriptor is open, and the value is an int of that length.
    let result = unsafe { libc::setsockopt(socket.as_raw_fd(), level, option, (&raw const on).cast(), length) };
    if result == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// The thread's own.
struct Line {
    socket: Socket,
    ended: OwnedFd,
    rules: Rules,
    /// By the moment when they go on; the first to come first.
    waiting: BinaryHeap<Reverse<(Instant, u64, Vec<u8>)>>,
    bytes: usize,
    sequence: u64,
}

impl Line {
    fn run(mut self) {
        let mut packet = vec![0; PACKET_BYTES];
        let mut beside = nix::cmsg_space!(u32);
        // The last moment given to each direction of each pair: jitter does not change their order.
        let mut last: HashMap<(Ipv4Addr, Ipv4Addr), Instant> = HashMap::new();
        loop {
            let now = clock::wall::now();
            self.put_back(now);
            last.retain(|_, moment| *moment > now);
            let patience =
                self.waiting.peek().map(|Reverse((due, ..))| TimeSpec::from(due.saturating_duration_since(now)));
            let mut polled = [
                PollFd::new(self.socket.as_fd(), PollFlags::POLLIN),
                PollFd::new(self.ended.as_fd(), PollFlags::POLLIN),
            ];
            if ppoll(&mut polled, patience, None).is_err_and(|errno| errno != nix::Error::EINTR) {
                return;
            }
            if polled[1].any() == Some(true) {
                return;
            }
            let rules = lock(&self.rules).clone();
            while let Some((length, mark)) = receive(&self.socket, &mut packet, &mut beside) {
                let mut bytes = packet[..length].to_vec();
                let now = clock::wall::now();
                let pair = addresses(&bytes).map(|pair| ends(&mut bytes, pair, mark, &rules.nodes));
                let mut due = now + pair.map_or(Duration::ZERO, |(from, to)| delay(&rules.disturbances, from, to));
                if let Some(pair) = pair {
                    due = last.get(&pair).map_or(due, |last| due.max(*last));
                    last.insert(pair, due);
                }
                if self.bytes + length <= MAX_BYTES {
                    self.sequence += 1;
                    self.bytes += length;
                    self.waiting.push(Reverse((due, self.sequence, bytes)));
                }
                self.put_back(now);
            }
        }
    }

    fn put_back(&mut self, now: Instant) {
        while self.waiting.peek().is_some_and(|Reverse((due, ..))| *due <= now) {
            let Some(Reverse((_, _, bytes))) = self.waiting.pop() else { return };
            self.bytes -= bytes.len();
            // A packet that the kernel does not take back is lost, as packets are.
            let _ = self.socket.send(&bytes);
        }
    }
}

/// A packet's length and mark; None where there is none now.
fn receive(socket: &Socket, packet: &mut [u8], beside: &mut [u8]) -> Option<(usize, u32)> {
    let mut parts = [IoSliceMut::new(packet)];
    let received = recvmsg::<()>(socket.as_raw_fd(), &mut parts, Some(beside), MsgFlags::empty()).ok()?;
    let mark = received.cmsgs().ok()?.find_map(|told| match told {
        ControlMessageOwned::Unknown(told) if told.cmsg_header.cmsg_type == libc::SO_MARK => {
            Some(u32::from_ne_bytes(told.data_bytes.get(..4)?.try_into().ok()?))
        }
        _ => None,
    });
    Some((received.bytes, mark.unwrap_or_default()))
}

/// Who really sends and receives: a node where one speaks for its client. Such a packet is given the sender's hardware
/// address by which the router knows it when it comes back.
fn ends(
    packet: &mut [u8],
    (from, to): (Ipv4Addr, Ipv4Addr),
    mark: u32,
    nodes: &HashMap<u32, Ipv4Addr>,
) -> (Ipv4Addr, Ipv4Addr) {
    let number = mark & mark::NODE;
    if number == 0 {
        return (from, to);
    }
    let is_answer = mark & KIND == DELAYED_ANSWER;
    packet[SENDER].copy_from_slice(if is_answer { &ANSWER_MAC } else { &KEPT_MAC });
    // A node that is not among the disturbed counts as nobody; its target may be.
    let node = nodes.get(&number).copied().unwrap_or(Ipv4Addr::UNSPECIFIED);
    if is_answer { (from, node) } else { (node, to) }
}

/// Source and destination.
fn addresses(packet: &[u8]) -> Option<(Ipv4Addr, Ipv4Addr)> {
    let header = packet.get(VNET_HEADER_BYTES + ETHERNET_HEADER_BYTES..)?;
    let at = |from: usize| Some(Ipv4Addr::from(<[u8; 4]>::try_from(header.get(from..from + 4)?).ok()?));
    Some((at(12)?, at(16)?))
}

fn delay(rules: &[Disturbance], source: Ipv4Addr, destination: Ipv4Addr) -> Duration {
    let those = rules.iter().filter(|rule| rule.delays() && rule.is_between(source, destination));
    those
        .map(|rule| {
            let jitter = rule.jitter.mul_f64(fastrand::f64() * 2.0);
            (rule.delay + jitter).saturating_sub(rule.jitter)
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_add_up_and_jitter_stays_within_its_bounds() {
        let address = |last: u8| Ipv4Addr::new(10, 0, 0, last);
        let rule = |one: u8, other: Option<u8>, delay_ms: u64, jitter_ms: u64| Disturbance {
            one: [address(one)].into(),
            other: other.map(|last| [address(last)].into()),
            delay: Duration::from_millis(delay_ms),
            jitter: Duration::from_millis(jitter_ms),
            ..Disturbance::default()
        };
        let rules = [rule(1, Some(2), 50, 0), rule(1, None, 20, 5)];
        for _ in 0..1000 {
            let both = delay(&rules, address(2), address(1));
            assert!((65..=75).contains(&both.as_millis()), "{both:?}");
        }
        assert!(delay(&rules, address(1), address(3)) >= Duration::from_millis(15));
        assert_eq!(delay(&rules, address(2), address(3)), Duration::ZERO);
    }
}
