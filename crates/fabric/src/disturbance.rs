//! What disturbs a network's packets on purpose, as rules of a table of its own that is replaced whole: cuts and losses
//! where packets arrive, behind everything else that judges them. Without a disturbance there is no table.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::net::Ipv4Addr;
use std::time::Duration;

use crate::delay_line::{ANSWER_MAC, KEPT_MAC};
use crate::mark::{self, ANSWER, DELAYED, DELAYED_ANSWER, NODE, RETURNED, RETURNED_KEPT};
use crate::net::Ipv4Net;
use crate::ruleset::{DELAY_DEVICE, EXCHANGE_DEVICE};

const TABLE: &str = "ip shaken";
/// `numgen` counts to this, so that a loss has two decimals of a percent.
const LOSS_STEPS: f64 = 10_000.0;
/// What belongs to a connection that a node made in its client's name.
const IS_KEPT: &str = "ct mark & 0xff { 0x51, 0x52 }";

/// Packets between two sets of addresses, both ways.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Disturbance {
    /// Private and public addresses.
    pub one: BTreeSet<Ipv4Addr>,
    /// None: everything, each other included.
    pub other: Option<BTreeSet<Ipv4Addr>>,
    /// Nothing passes.
    pub cut: bool,
    /// From 0 to 1: the share of packets that are dropped, each way.
    pub loss: f64,
    /// Added to each packet, each way.
    pub delay: Duration,
    /// The delay varies by up to this much, up or down.
    pub jitter: Duration,
}

impl Disturbance {
    /// Whether nothing at all reaches the address.
    pub(crate) fn cuts_off(&self, address: Ipv4Addr) -> bool {
        self.cut && self.other.is_none() && self.one.contains(&address)
    }

    pub(crate) fn delays(&self) -> bool {
        !(self.cut || self.delay.is_zero() && self.jitter.is_zero())
    }

    pub(crate) fn is_between(&self, source: Ipv4Addr, destination: Ipv4Addr) -> bool {
        match &self.other {
            None => self.one.contains(&source) || self.one.contains(&destination),
            Some(other) => {
                self.one.contains(&source) && other.contains(&destination)
                    || other.contains(&source) && self.one.contains(&destination)
            }
        }
    }

    /// What becomes of a packet that is met; None: nothing.
    fn verdict(&self) -> Option<String> {
        let lost = (self.loss * LOSS_STEPS).round();
        // The kernel takes no number here that it cannot draw.
        match self.cut || lost >= LOSS_STEPS {
            true => Some("drop".to_owned()),
            false => (lost > 0.0).then(|| format!("numgen random mod {LOSS_STEPS} < {lost} drop")),
        }
    }

    /// What stands before the verdict, a rule each way. Nothing where a side has no address now.
    fn matches(&self, number: usize) -> Vec<String> {
        let (one, other) = (one_of(number), other_of(number));
        match &self.other {
            _ if self.one.is_empty() => Vec::new(),
            // No packet is met twice.
            None => vec![format!("ip saddr @{one}"), format!("ip saddr != @{one} ip daddr @{one}")],
            Some(addresses) if addresses.is_empty() => Vec::new(),
            Some(_) => {
                vec![format!("ip saddr @{one} ip daddr @{other}"), format!("ip saddr @{other} ip daddr @{one}")]
            }
        }
    }

    /// The same for what a node sends for its clients, and is answered: the node counts, not the client.
    fn matches_kept(&self, number: usize) -> Vec<(Way, String)> {
        let (one, other) = (one_of(number), other_of(number));
        let ways = [Way::Sent, Way::Answered];
        let by = |way: Way, nodes: &str, peers: &str| {
            (way, format!("ct mark & {NODE} @{nodes}_nodes ip {} @{peers}", way.side_of_target()))
        };
        match &self.other {
            _ if self.one.is_empty() => Vec::new(),
            None => {
                let node = ways.map(|way| (way, format!("ct mark & {NODE} @{one}_nodes")));
                let target = ways
                    .map(|way| (way, format!("ct mark & {NODE} != @{one}_nodes ip {} @{one}", way.side_of_target())));
                node.into_iter().chain(target).collect()
            }
            Some(addresses) if addresses.is_empty() => Vec::new(),
            Some(_) => ways.into_iter().flat_map(|way| [by(way, &one, &other), by(way, &other, &one)]).collect(),
        }
    }
}

/// On a connection that a node made in its client's name.
#[derive(Clone, Copy)]
enum Way {
    Sent,
    Answered,
}

impl Way {
    fn direction(self) -> &'static str {
        match self {
            Way::Sent => "ct direction original",
            Way::Answered => "ct direction reply",
        }
    }

    fn side_of_target(self) -> &'static str {
        match self {
            Way::Sent => "daddr",
            Way::Answered => "saddr",
        }
    }
}

/// The script that makes the kernel carry out these and no others. `block` holds the public addresses; `nodes` are the
/// router nodes among the disturbed, with their numbers; `delays_kept` says whether the delay line can tell them.
pub(crate) fn script(
    disturbances: &[Disturbance],
    block: Ipv4Net,
    nodes: &HashMap<Ipv4Addr, u32>,
    delays_kept: bool,
) -> String {
    // A table must be there to be deleted.
    let mut script = format!("add table {TABLE}\ndelete table {TABLE}\n");
    if disturbances.is_empty() {
        return script;
    }
    let _ = writeln!(script, "table {TABLE} {{");
    for (number, disturbance) in disturbances.iter().enumerate() {
        declare(&mut script, &one_of(number), &disturbance.one, nodes);
        if let Some(other) = &disturbance.other {
            declare(&mut script, &other_of(number), other, nodes);
        }
    }
    // What leaves for another network is judged there, on its arrival, but for what has no other end to be named there.
    rules(&mut script, "everywhere", disturbances, |disturbance| disturbance.other.is_none());
    rules(&mut script, "here", disturbances, |disturbance| disturbance.other.is_some());
    rules_of_kept(&mut script, disturbances);
    // Packets to the router itself leave by lo first; they count once. What is known by its connection is judged before
    // its delay, as only its addresses are known afterwards.
    let _ = write!(
        script,
        r#"  chain leave {{
    type filter hook postrouting priority 200; policy accept;
    oifname "lo" accept
    meta mark {RETURNED_KEPT} accept
    {IS_KEPT} goto kept
    oifname "{DELAY_DEVICE}" accept
    jump everywhere
    oifname "{EXCHANGE_DEVICE}" accept
    jump here
  }}
  chain receive {{
    type filter hook input priority 200; policy accept;
    meta mark {RETURNED_KEPT} accept
    iifname "{DELAY_DEVICE}" meta mark {ANSWER} accept
    {IS_KEPT} goto kept
    jump everywhere
    jump here
  }}
"#
    );
    if disturbances.iter().any(Disturbance::delays) {
        delays(&mut script, disturbances, block, delays_kept);
    }
    let _ = writeln!(script, "}}");
    script
}

/// Marks what goes through the delay line, once its destination is translated, and knows it again when it comes back.
fn delays(script: &mut String, disturbances: &[Disturbance], block: Ipv4Net, delays_kept: bool) {
    let those = || disturbances.iter().enumerate().filter(|(_, disturbance)| disturbance.delays());
    let _ = writeln!(script, "  chain choose_kept {{");
    for (number, disturbance) in those().filter(|_| delays_kept) {
        for (way, side) in disturbance.matches_kept(number) {
            let kind = match way {
                Way::Sent => DELAYED,
                Way::Answered => DELAYED_ANSWER,
            };
            let direction = way.direction();
            let _ = writeln!(script, "    {direction} {side} meta mark set ct mark & {NODE} | {kind}");
        }
    }
    let _ = writeln!(script, "  }}\n  chain choose {{\n    {IS_KEPT} goto choose_kept");
    for (number, disturbance) in those() {
        // A public address that is still one belongs to another network, which delays what arrives there.
        let here = if disturbance.other.is_some() { format!("ip daddr != {block} ") } else { String::new() };
        for side in disturbance.matches(number) {
            let _ = writeln!(script, "    {here}{side} meta mark set {DELAYED}");
        }
    }
    let [kept, answer] = [KEPT_MAC, ANSWER_MAC].map(|mac| mac.map(|byte| format!("{byte:02x}")).join(":"));
    let _ = write!(
        script,
        r#"  }}
  chain know {{
    type filter hook prerouting priority -310; policy accept;
    iifname "{DELAY_DEVICE}" ether saddr {kept} notrack meta mark set {RETURNED_KEPT} accept
    iifname "{DELAY_DEVICE}" ether saddr {answer} notrack meta mark set {ANSWER} accept
    iifname "{DELAY_DEVICE}" notrack meta mark set {RETURNED}
  }}
  chain choose_received {{
    type filter hook prerouting priority -95; policy accept;
    iifname != "{DELAY_DEVICE}" jump choose
  }}
  chain choose_sent {{
    type route hook output priority -95; policy accept;
    jump choose
  }}
"#
    );
}

fn rules(script: &mut String, chain: &str, disturbances: &[Disturbance], is_in: impl Fn(&Disturbance) -> bool) {
    let _ = writeln!(script, "  chain {chain} {{");
    for (number, disturbance) in disturbances.iter().enumerate().filter(|(_, disturbance)| is_in(disturbance)) {
        let Some(verdict) = disturbance.verdict() else { continue };
        for side in disturbance.matches(number) {
            let _ = writeln!(script, "    {side} {verdict}");
        }
    }
    let _ = writeln!(script, "  }}");
}

fn rules_of_kept(script: &mut String, disturbances: &[Disturbance]) {
    let _ = writeln!(script, "  chain kept {{");
    for (number, disturbance) in disturbances.iter().enumerate() {
        let Some(verdict) = disturbance.verdict() else { continue };
        for (way, side) in disturbance.matches_kept(number) {
            let _ = writeln!(script, "    {} {side} {verdict}", way.direction());
        }
    }
    let _ = writeln!(script, "  }}");
}

fn declare(script: &mut String, name: &str, addresses: &BTreeSet<Ipv4Addr>, nodes: &HashMap<Ipv4Addr, u32>) {
    let marks = addresses.iter().filter_map(|address| nodes.get(address));
    let marks: Vec<String> = marks.map(|number| mark::of_node(*number).to_string()).collect();
    let addresses: Vec<String> = addresses.iter().map(Ipv4Addr::to_string).collect();
    for (name, kind, elements) in [(name, "ipv4_addr", addresses), (&format!("{name}_nodes"), "mark", marks)] {
        let elements = match elements.is_empty() {
            true => String::new(),
            false => format!(" elements = {{ {} }};", elements.join(", ")),
        };
        let _ = writeln!(script, "  set {name} {{ type {kind};{elements} }}");
    }
}

fn one_of(number: usize) -> String {
    format!("one_{number}")
}

fn other_of(number: usize) -> String {
    format!("other_{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block() -> Ipv4Net {
        "127.5.16.0/20".parse().expect("a range")
    }

    fn addresses(texts: &[&str]) -> BTreeSet<Ipv4Addr> {
        texts.iter().map(|text| text.parse().expect("an address")).collect()
    }

    #[test]
    fn a_disturbance_becomes_rules_both_ways() {
        let (one, other) = (addresses(&["10.0.0.1", "10.0.0.2"]), addresses(&["10.0.1.1"]));
        let lossy = Disturbance { one: one.clone(), other: Some(other), loss: 0.125, ..Disturbance::default() };
        let numbers = HashMap::from([(Ipv4Addr::new(10, 0, 0, 2), 3)]);
        let lost = Disturbance { one, cut: true, ..Disturbance::default() };
        let text = script(&[lossy.clone(), lost.clone()], block(), &numbers, true);
        for line in [
            "set one_0 { type ipv4_addr; elements = { 10.0.0.1, 10.0.0.2 }; }",
            "set other_0 { type ipv4_addr; elements = { 10.0.1.1 }; }",
            "ip saddr @one_0 ip daddr @other_0 numgen random mod 10000 < 1250 drop",
            "ip saddr @other_0 ip daddr @one_0 numgen random mod 10000 < 1250 drop",
            "ip saddr @one_1 drop",
            "ip saddr != @one_1 ip daddr @one_1 drop",
            "set one_0_nodes { type mark; elements = { 768 }; }",
            "ct direction original ct mark & 4294967040 @one_0_nodes ip daddr @other_0 numgen random mod 10000 < 1250 drop",
            "ct direction reply ct mark & 4294967040 @one_1_nodes drop",
        ] {
            assert!(text.lines().any(|found| found.trim() == line), "{line} in {text}");
        }
        let at = |text: &str| text.parse().expect("an address");
        assert!(lost.cuts_off(at("10.0.0.2")) && !lossy.cuts_off(at("10.0.0.2")));
        assert!(lossy.is_between(at("10.0.1.1"), at("10.0.0.1")));
        assert!(!lossy.is_between(at("10.0.0.2"), at("10.0.0.1")));
    }

    #[test]
    fn without_disturbance_there_is_no_table() {
        assert_eq!(script(&[], block(), &HashMap::new(), true), "add table ip shaken\ndelete table ip shaken\n");
        let all = Disturbance { one: addresses(&["10.0.0.1"]), loss: 1.0, ..Disturbance::default() };
        assert!(script(&[all], block(), &HashMap::new(), true).contains("ip saddr @one_0 drop"));
        let nobody = Disturbance { cut: true, ..Disturbance::default() };
        assert!(!script(&[nobody], block(), &HashMap::new(), true).contains("drop"));
    }
}
