//! From a balancer's records to what its data plane is told.

use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use balancer::{Config, Flows, HealthCheck, Listener, NodeSpec, Rule, Version};
use kernel::{Ctx, Error, Result};

use crate::condition::Condition;
use crate::nodes::Node;
use crate::protocol::Protocol;
use crate::records::{self, Kind, LoadBalancer, Target, TargetGroup, TargetType};
use crate::secure::Presented;
use crate::{action, attribute, find, flow_attribute, listener_attribute, transform, usage};

/// AWS scales a balancer with its load; this process has so many descriptors to give.
const MAX_CONNECTIONS: usize = 50_000;

/// Where an application balancer stands now: its nodes' addresses with their zones.
pub type Whereabouts<'a> = &'a dyn Fn(&str) -> Vec<(Ipv4Addr, String)>;

pub fn build(
    cx: &Ctx,
    balancer: &LoadBalancer,
    nodes: &[Node],
    presented: &Presented,
    whereabouts: Whereabouts<'_>,
) -> Result<Config> {
    let reader = cx.read();
    let mut listeners = Vec::new();
    for listener in records::listeners(&reader, cx, balancer)? {
        let rules = records::rules(&reader, cx, &listener.arn)?;
        let alpn = match listener.protocol {
            // Without an ALPN policy none is agreed on.
            Protocol::Tls => &[][..],
            _ if attribute::http_2(&balancer.attributes) => &["h2", "http/1.1"],
            _ => &["http/1.1"],
        };
        let secure = listener.secure.as_ref();
        let tls = secure.map(|secure| presented.tls(&reader, cx, &listener.arn, secure, alpn)).transpose()?;
        listeners.push(Listener {
            port: listener.port,
            protocol: listener.protocol.plane(),
            tls,
            rules: rules.iter().map(rule).collect::<Result<_>>()?,
            default_action: action::plane(&listener.actions),
            response: listener_attribute::plane(&listener.attributes),
            tcp_idle_timeout: flow_attribute::idle_timeout(&listener),
        });
    }
    let mut groups = Vec::new();
    for arn in usage::groups_of(&reader, cx, balancer)? {
        let group = find::group(&reader, cx, &arn)?;
        let targets = records::targets(&reader, cx, &group.name)?;
        groups.push(target_group(&group, &targets, whereabouts)?);
    }
    let node = |node: &Node| NodeSpec { zone: node.zone.as_str().into(), address: node.private };
    Ok(Config {
        id: balancer.path_name().into(),
        dns_name: balancer.dns_name.clone(),
        cookie_key: cookie_key(balancer)?,
        attributes: attribute::plane(&balancer.attributes, balancer.kind),
        nodes: nodes.iter().map(node).collect(),
        listeners,
        groups,
        max_connections: MAX_CONNECTIONS,
    })
}

fn rule(rule: &records::Rule) -> Result<Rule> {
    Ok(Rule {
        priority: rule.priority,
        conditions: rule.conditions.iter().map(Condition::plane).collect::<Result<_>>()?,
        action: action::plane(&rule.actions),
        transforms: transform::plane(&rule.transforms)?,
    })
}

fn target_group(
    group: &TargetGroup,
    targets: &[Target],
    whereabouts: Whereabouts<'_>,
) -> Result<balancer::TargetGroup> {
    let check = &group.health_check;
    let seconds = |secs: u32| Duration::from_secs(u64::from(secs));
    let target = |target: &Target| {
        let places = match group.target_type {
            TargetType::Alb => whereabouts(&target.id).into_iter().map(|(at, zone)| (at, Some(zone))).collect(),
            TargetType::Instance | TargetType::Ip => vec![(target.address, target.zone.clone())],
        };
        let (id, port): (Arc<str>, u16) = (target.id.as_str().into(), target.port);
        places.into_iter().map(move |(address, zone)| balancer::Target {
            id: id.clone(),
            address: SocketAddrV4::new(address, port),
            zone: zone.as_deref().map(Into::into),
        })
    };
    let is_network = group.protocol.kind() == Kind::Network;
    let takes_traffic = |target: &&Target| takes_traffic(target);
    let version = if group.http_2 { Version::Http2 } else { Version::Http1 };
    Ok(balancer::TargetGroup {
        id: group.arn.as_str().into(),
        protocol: group.protocol.plane(),
        version,
        algorithm: attribute::algorithm(&group.attributes),
        stickiness: match group.protocol.kind() {
            Kind::Application => attribute::stickiness(&group.attributes),
            Kind::Network => flow_attribute::stickiness(group),
        },
        flows: if is_network { flow_attribute::flows(group) } else { Flows::default() },
        cross_zone: attribute::cross_zone(&group.attributes),
        deregistration_delay: attribute::deregistration_delay(&group.attributes),
        slow_start: attribute::slow_start(&group.attributes),
        unhealthy_routing: attribute::unhealthy_routing(&group.attributes),
        dns_failover: attribute::dns_failover(&group.attributes),
        health_check: HealthCheck {
            protocol: check.protocol.plane(),
            version,
            port: check.port,
            path: check.path.clone(),
            interval: seconds(check.interval_secs),
            timeout: seconds(check.timeout_secs),
            healthy_threshold: check.healthy_threshold,
            unhealthy_threshold: check.unhealthy_threshold,
            matcher: check.matcher.parse().map_err(Error::internal)?,
        },
        targets: targets.iter().filter(takes_traffic).flat_map(target).collect(),
    })
}

fn takes_traffic(target: &Target) -> bool {
    target.draining_until_ms.is_none() && target.instance_state.as_deref().is_none_or(|state| state == "running")
}

fn cookie_key(balancer: &LoadBalancer) -> Result<[u8; 32]> {
    let bytes = hex::decode(&balancer.cookie_key).map_err(Error::internal)?;
    bytes.try_into().map_err(|_| Error::internal("a cookie key has 32 bytes"))
}
