//! A security group's rules as the fabric enforces them. Rules for IPv6 have nothing to act on: no IPv6 exists here.

use fabric::{GroupRules, Peer, Protocol, Rule};

use super::cidr;
use super::records::{RulePeer, SecurityGroup, SecurityGroupRule};

pub fn of(group: &SecurityGroup) -> GroupRules {
    let of_direction =
        |egress: bool| group.rules.iter().filter(|rule| rule.egress == egress).filter_map(rule).collect::<Vec<Rule>>();
    GroupRules { ingress: of_direction(false), egress: of_direction(true) }
}

fn rule(rule: &SecurityGroupRule) -> Option<Rule> {
    let peer = match &rule.peer {
        RulePeer::Ipv4(range) => Peer::Cidr(cidr::parse(range)?),
        RulePeer::Group(group) => Peer::Group(group.clone()),
        RulePeer::Ipv6(_) => return None,
    };
    Some(Rule { protocol: protocol(rule)?, peer })
}

fn protocol(rule: &SecurityGroupRule) -> Option<Protocol> {
    let port = |port: Option<i32>, any: u16| port.and_then(|port| u16::try_from(port).ok()).unwrap_or(any);
    let (from, to) = (port(rule.from_port, 0), port(rule.to_port, u16::MAX));
    // -1 is any type or code.
    let of_icmp = |number: Option<i32>| number.and_then(|number| u8::try_from(number).ok());
    Some(match rule.protocol.as_str() {
        "-1" => Protocol::All,
        "tcp" => Protocol::Tcp { from, to },
        "udp" => Protocol::Udp { from, to },
        "icmp" => Protocol::Icmp { kind: of_icmp(rule.from_port), code: of_icmp(rule.to_port) },
        "icmpv6" => return None,
        number => Protocol::Other(number.parse().ok()?),
    })
}
