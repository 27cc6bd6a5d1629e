//! Security group rules: what they say, as nftables text, and what they admit, evaluated here.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html>

use std::net::Ipv4Addr;

use crate::net::Ipv4Net;

/// The caller's name for a group, such as `sg-0123456789abcdef0`.
pub type GroupId = String;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GroupRules {
    pub ingress: Vec<Rule>,
    pub egress: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub protocol: Protocol,
    pub peer: Peer,
}

/// Ports are inclusive. An ICMP type or code of `None` is any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    All,
    Tcp { from: u16, to: u16 },
    Udp { from: u16, to: u16 },
    Icmp { kind: Option<u8>, code: Option<u8> },
    Other(u8),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Peer {
    Cidr(Ipv4Net),
    /// The private addresses of the interfaces in this group.
    Group(GroupId),
    /// The entries of a prefix list.
    Cidrs(Vec<Ipv4Net>),
}

/// The side of a packet that a rule's peer is compared with.
#[derive(Clone, Copy)]
pub(crate) enum Direction {
    Ingress,
    Egress,
}

impl Rule {
    /// Nothing but the peer: every protocol.
    pub fn all(peer: Peer) -> Rule {
        Rule { protocol: Protocol::All, peer }
    }

    pub fn tcp(port: u16, peer: Peer) -> Rule {
        Rule { protocol: Protocol::Tcp { from: port, to: port }, peer }
    }

    /// The rule as nftables statements, each without its chain; `set_name` names the set of a group's members.
    pub(crate) fn statements(&self, direction: Direction, set_name: impl Fn(&str) -> String) -> Vec<String> {
        let side = match direction {
            Direction::Ingress => "ip saddr",
            Direction::Egress => "ip daddr",
        };
        let range = |range: &Ipv4Net| if range.prefix() == 0 { String::new() } else { format!("{side} {range} ") };
        let peers = match &self.peer {
            Peer::Cidr(net) => vec![range(net)],
            Peer::Cidrs(nets) => nets.iter().map(range).collect(),
            Peer::Group(group) => vec![format!("{side} @{} ", set_name(group))],
        };
        let protocol = self.protocol.statement();
        peers.into_iter().map(|peer| format!("{peer}{protocol}accept")).collect()
    }

    /// Whether the rule admits a packet of `protocol` (IANA number) and `port` between the interface and `peer`.
    pub(crate) fn admits(&self, peer: Ipv4Addr, protocol: u8, port: u16, is_member: impl Fn(&str) -> bool) -> bool {
        self.protocol.admits(protocol, port)
            && match &self.peer {
                Peer::Cidr(net) => net.contains(peer),
                Peer::Cidrs(nets) => nets.iter().any(|net| net.contains(peer)),
                Peer::Group(group) => is_member(group),
            }
    }
}

impl Peer {
    pub(crate) fn group(&self) -> Option<&str> {
        match self {
            Peer::Group(group) => Some(group),
            Peer::Cidr(_) | Peer::Cidrs(_) => None,
        }
    }
}

impl Protocol {
    fn statement(self) -> String {
        match self {
            Protocol::All => String::new(),
            Protocol::Tcp { from, to } => ports("tcp", from, to),
            Protocol::Udp { from, to } => ports("udp", from, to),
            Protocol::Icmp { kind: None, .. } => "meta l4proto icmp ".into(),
            Protocol::Icmp { kind: Some(kind), code: None } => format!("icmp type {kind} "),
            Protocol::Icmp { kind: Some(kind), code: Some(code) } => format!("icmp type {kind} icmp code {code} "),
            Protocol::Other(number) => format!("meta l4proto {number} "),
        }
    }

    fn admits(self, protocol: u8, port: u16) -> bool {
        match self {
            Protocol::All => true,
            Protocol::Tcp { from, to } => i32::from(protocol) == libc::IPPROTO_TCP && (from..=to).contains(&port),
            Protocol::Udp { from, to } => i32::from(protocol) == libc::IPPROTO_UDP && (from..=to).contains(&port),
            Protocol::Icmp { .. } => i32::from(protocol) == libc::IPPROTO_ICMP,
            Protocol::Other(number) => number == protocol,
        }
    }
}

fn ports(name: &str, from: u16, to: u16) -> String {
    match (from, to) {
        (0, u16::MAX) => format!("meta l4proto {name} "),
        _ if from == to => format!("{name} dport {from} "),
        _ => format!("{name} dport {from}-{to} "),
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Peer, Protocol, Rule};
    use crate::net::Ipv4Net;

    fn check(rule: Rule, direction: Direction, expected: &[&str]) {
        assert_eq!(rule.statements(direction, |group| format!("set_of_{group}")), expected);
    }

    #[test]
    fn rules_become_statements() {
        let range: Ipv4Net = "10.1.0.0/16".parse().expect("a range");
        check(Rule::all(Peer::Cidr(Ipv4Net::ALL)), Direction::Ingress, &["accept"]);
        check(Rule::tcp(80, Peer::Cidr(range)), Direction::Ingress, &["ip saddr 10.1.0.0/16 tcp dport 80 accept"]);
        check(Rule::tcp(80, Peer::Group("a".into())), Direction::Egress, &["ip daddr @set_of_a tcp dport 80 accept"]);
        let every_port = Rule { protocol: Protocol::Tcp { from: 0, to: 65535 }, peer: Peer::Cidrs(vec![range, range]) };
        let both = "ip saddr 10.1.0.0/16 meta l4proto tcp accept";
        check(every_port, Direction::Ingress, &[both, both]);
        let echo = Rule { protocol: Protocol::Icmp { kind: Some(8), code: Some(0) }, peer: Peer::Cidr(Ipv4Net::ALL) };
        check(echo, Direction::Ingress, &["icmp type 8 icmp code 0 accept"]);
    }
}
