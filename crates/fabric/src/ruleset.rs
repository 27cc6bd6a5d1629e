//! The nftables ruleset of a network: its fixed part, and the names of what changes in it.
//!
//! Egress is judged where a packet enters the router, before a public destination is translated; ingress where it
//! leaves, after both translations. So rules see exactly the addresses that they see on AWS: a connection to a public
//! address comes from the sender's public address, and a reference to a group matches private addresses only.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddrV4};

use crate::addresses::{METADATA, OUTLETS, RESOLVER, TIME_SERVICE, TWIN_SOURCE};
use crate::mark::{ANSWER, KEPT, KIND, RETURNED, RETURNED_KEPT, VOUCHED};
use crate::net::Ipv4Net;

pub(crate) const TABLE: &str = "ip vpc";

/// The router's link to the exchange.
pub(crate) const EXCHANGE_DEVICE: &str = "x0";

/// The near end of the delay line, where that exists.
pub(crate) const DELAY_DEVICE: &str = "d0";

/// Fixed facts of a network that its ruleset needs.
pub(crate) struct Surroundings {
    pub(crate) block: Ipv4Net,
    pub(crate) front_door: Ipv4Addr,
    /// The resolver's address in the network's own range (base + 2).
    pub(crate) resolver: Option<Ipv4Addr>,
    /// Whether loopback twins obey the groups.
    pub(crate) strict: bool,
    /// Where the router stands for endpoints beyond the cloud.
    pub(crate) outlets: BTreeSet<SocketAddrV4>,
}

pub(crate) fn ingress_of_group(number: u32) -> String {
    format!("group_{number}_in")
}

pub(crate) fn egress_of_group(number: u32) -> String {
    format!("group_{number}_out")
}

pub(crate) fn members_of_group(number: u32) -> String {
    format!("group_{number}")
}

pub(crate) fn ingress_of_combination(number: u32) -> String {
    format!("to_{number}")
}

pub(crate) fn egress_of_combination(number: u32) -> String {
    format!("from_{number}")
}

/// The script that takes the elements away which `script` added.
pub(crate) fn elements_undone(script: &str) -> String {
    let added = script.lines().filter_map(|line| line.strip_prefix("add element "));
    added.map(|element| format!("delete element {element}\n")).collect()
}

pub(crate) fn base(surroundings: &Surroundings) -> String {
    let Surroundings { block, front_door, resolver, strict, outlets } = surroundings;
    let mut services = vec![
        format!("{METADATA} . tcp . 80"),
        format!("{RESOLVER} . udp . 53"),
        format!("{RESOLVER} . tcp . 53"),
        format!("{TIME_SERVICE} . udp . 123"),
    ];
    if let Some(resolver) = resolver {
        services.push(format!("{resolver} . udp . 53"));
        services.push(format!("{resolver} . tcp . 53"));
    }
    let services = services.join(", ");
    let twins = if *strict { String::new() } else { format!("ip saddr {TWIN_SOURCE} accept") };
    // An outlet is as the internet is: only whoever has a public address is answered. Without one these are empty.
    let elements: Vec<String> = outlets.iter().map(|outlet| format!("{} . {}", outlet.ip(), outlet.port())).collect();
    let if_any = |text: String| if outlets.is_empty() { String::new() } else { text };
    let elements = elements.join(", ");
    let set_of_outlets =
        if_any(format!("set outlets {{ type ipv4_addr . inet_service; elements = {{ {elements} }}; }}"));
    let way_to_outlets = if_any(format!("ip daddr {OUTLETS} iifname != @internet drop"));
    let source_at_outlets = if_any(format!("ct original ip daddr {OUTLETS} snat to ip saddr map @public_of"));
    let is_of_outlet = format!("ip saddr {block} ip daddr . tcp dport @outlets");
    let delayed_to_outlets = if_any(format!("oifname \"{DELAY_DEVICE}\" {is_of_outlet} accept"));
    let received_at_outlets = if_any(format!("{is_of_outlet} iifname @internet accept"));
    format!(
        r#"
table {TABLE} {{
  set spoof {{ type ifname . ipv4_addr; }}
  set unchecked {{ type ifname; }}
  set internet {{ type ifname; }}
  set services {{ type ipv4_addr . inet_proto . inet_service; elements = {{ {services} }}; }}
  {set_of_outlets}
  map ingress {{ type ipv4_addr : verdict; }}
  map egress {{ type ifname : verdict; }}
  map egress_of_node {{ type ipv4_addr : verdict; }}
  map private_of {{ type ipv4_addr : ipv4_addr; }}
  map public_of {{ type ipv4_addr : ipv4_addr; }}

  chain guard {{
    type filter hook prerouting priority raw; policy drop;
    iifname {{ "lo", "{DELAY_DEVICE}" }} accept
    iifname "{EXCHANGE_DEVICE}" ip saddr {block} ip daddr {block} accept
    iifname "{EXCHANGE_DEVICE}" drop
    iifname . ip saddr @spoof accept
    iifname @unchecked ip saddr != {{ 127.0.0.0/8, 169.254.0.0/16, 203.0.113.0/24 }} accept
  }}
  chain keep {{
    type filter hook prerouting priority -151; policy accept;
    ct mark & {KIND} {{ {KEPT}, {VOUCHED} }} ct direction reply meta mark set {ANSWER}
  }}
  chain keep_of_own {{
    type route hook output priority -151; policy accept;
    ct mark & {KIND} {{ {KEPT}, {VOUCHED} }} ct direction reply meta mark set {ANSWER}
  }}
  chain leave {{
    type filter hook prerouting priority mangle; policy drop;
    iifname {{ "lo", "{EXCHANGE_DEVICE}", "{DELAY_DEVICE}" }} accept
    ct state established,related accept
    ct state invalid drop
    ip daddr . meta l4proto . th dport @services accept
    ip daddr {block} iifname != @internet drop
    {way_to_outlets}
    iifname vmap @egress
  }}
  chain send {{
    type filter hook output priority mangle; policy accept;
    ct state new meta mark & {KIND} {{ {KEPT}, {VOUCHED} }} ct mark set meta mark
    ct state established,related accept
    ip saddr vmap @egress_of_node
  }}
  chain translate_destination {{
    type nat hook prerouting priority dstnat; policy accept;
    iifname != "lo" dnat to ip daddr map @private_of
  }}
  chain translate_source {{
    type nat hook postrouting priority srcnat; policy accept;
    ct original ip daddr {block} snat to ip saddr map @public_of
    {source_at_outlets}
  }}
  chain translate_source_of_received {{
    type nat hook input priority 100; policy accept;
    ct original ip daddr {block} snat to ip saddr map @public_of
    {source_at_outlets}
  }}
  chain pass {{
    type filter hook forward priority filter; policy accept;
    iifname "{EXCHANGE_DEVICE}" oifname "{EXCHANGE_DEVICE}" drop
  }}
  chain arrive {{
    type filter hook postrouting priority 110; policy drop;
    ct state established,related accept
    meta mark {{ {RETURNED}, {RETURNED_KEPT} }} accept
    ct mark & {KIND} == {VOUCHED} accept
    {twins}
    ip daddr vmap @ingress
    oifname "lo" accept
    oifname "{DELAY_DEVICE}" ip daddr . meta l4proto . th dport @services accept
    oifname "{DELAY_DEVICE}" ip daddr {block} accept
    {delayed_to_outlets}
    oifname "{EXCHANGE_DEVICE}" ip saddr {block} accept
  }}
  chain receive {{
    type filter hook input priority 110; policy drop;
    ct state established,related accept
    meta mark {{ {RETURNED}, {RETURNED_KEPT} }} accept
    iifname "{DELAY_DEVICE}" meta mark {ANSWER} accept
    ip daddr . meta l4proto . th dport @services accept
    ct mark & {KIND} == {VOUCHED} accept
    {twins}
    ip daddr vmap @ingress
    iifname "lo" accept
    ip daddr {front_door} iifname @internet accept
    {received_at_outlets}
  }}
}}
"#
    )
}
