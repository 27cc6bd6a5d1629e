//! Attributes of network balancers, of their listeners and of the groups whose targets get connections or datagrams.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html>

use std::time::Duration;

use balancer::{Flows, Stickiness, TCP_IDLE_TIMEOUT};
use kernel::Result;

use crate::attribute::{self, Attribute, Values, attribute};
use crate::errors;
use crate::protocol::Protocol;
use crate::records::{Attributes, Listener, TargetGroup, TargetType};

const IDLE_TIMEOUT: &str = "tcp.idle_timeout.seconds";
const PRESERVE: &str = "preserve_client_ip.enabled";
const PROXY_PROTOCOL: &str = "proxy_protocol_v2.enabled";
const CUT_DEREGISTERED: &str = "deregistration_delay.connection_termination.enabled";
const CUT_UNHEALTHY: &str = "target_health_state.unhealthy.connection_termination.enabled";

/// In the order of the API's documentation.
pub static OF_BALANCER: [Attribute; 9] = [
    attribute("deletion_protection.enabled", "false", Values::Flag),
    attribute("load_balancing.cross_zone.enabled", "false", Values::Flag),
    attribute("access_logs.s3.enabled", "false", Values::Only),
    attribute("access_logs.s3.bucket", "", Values::Only),
    attribute("access_logs.s3.prefix", "", Values::Only),
    attribute("ipv6.deny_all_igw_traffic", "false", Values::Only),
    attribute("zonal_shift.config.enabled", "false", Values::Only),
    attribute("dns_record.client_routing_policy", "any_availability_zone", Values::Only),
    attribute("secondary_ips.auto_assigned.per_subnet", "0", Values::Only),
];

pub static OF_GROUP: [Attribute; 13] = [
    attribute("deregistration_delay.timeout_seconds", "300", Values::Range(0, 3600)),
    attribute(CUT_DEREGISTERED, "false", Values::Flag),
    attribute("stickiness.enabled", "false", Values::Flag),
    attribute("stickiness.type", "source_ip", Values::OneOf(&["source_ip"])),
    attribute(PRESERVE, "false", Values::Flag),
    attribute(PROXY_PROTOCOL, "false", Values::Flag),
    attribute(
        "load_balancing.cross_zone.enabled",
        "use_load_balancer_configuration",
        Values::OneOf(&["use_load_balancer_configuration", "true", "false"]),
    ),
    attribute(attribute::FAILOVER_COUNT, "1", Values::OffOr(1, 1000)),
    attribute(attribute::FAILOVER_PERCENTAGE, "off", Values::OffOr(1, 100)),
    attribute(attribute::ROUTING_COUNT, "1", Values::Range(1, 1000)),
    attribute(attribute::ROUTING_PERCENTAGE, "off", Values::OffOr(1, 100)),
    attribute(CUT_UNHEALTHY, "true", Values::Flag),
    attribute("target_health_state.unhealthy.draining_interval_seconds", "0", Values::Only),
];

/// All attributes of the group with their values.
pub fn of_group(group: &TargetGroup) -> Vec<(String, String)> {
    attribute::show(&OF_GROUP, &with_defaults(group))
}

/// Takes new values over, all or none.
pub fn change_group(group: &mut TargetGroup, given: Vec<(String, String)>) -> Result<()> {
    for (key, value) in &given {
        let refused = match key.as_str() {
            PRESERVE if group.protocol.has_datagrams() && value == "false" => {
                "Client IP preservation cannot be disabled for UDP and TCP_UDP target groups"
            }
            PRESERVE if group.target_type == TargetType::Alb && value == "false" => {
                "Client IP preservation cannot be disabled for target groups with target type 'alb'"
            }
            PROXY_PROTOCOL if group.target_type == TargetType::Alb && value == "true" => {
                "Proxy protocol v2 is not supported for target groups with target type 'alb'"
            }
            CUT_UNHEALTHY if group.protocol.has_datagrams() && value == "true" => {
                "Connection termination for unhealthy targets cannot be enabled for UDP and TCP_UDP target groups"
            }
            "stickiness.enabled" if group.protocol == Protocol::Tls && value == "true" => {
                "Stickiness is not supported for target groups with the protocol TLS"
            }
            _ => continue,
        };
        return Err(errors::configuration(refused));
    }
    attribute::change(&OF_GROUP, "Target group", &mut group.attributes, given)?;
    attribute::check_minimums(&group.attributes)
}

pub fn flows(group: &TargetGroup) -> Flows {
    let set = with_defaults(group);
    let flag = |key: &str| attribute::flag(&OF_GROUP, &set, key);
    Flows {
        preserve_client: flag(PRESERVE),
        proxy_protocol: flag(PROXY_PROTOCOL),
        cut_deregistered: flag(CUT_DEREGISTERED),
        cut_unhealthy: flag(CUT_UNHEALTHY),
    }
}

pub fn stickiness(group: &TargetGroup) -> Stickiness {
    let is_on = attribute::flag(&OF_GROUP, &group.attributes, "stickiness.enabled");
    if is_on { Stickiness::SourceIp } else { Stickiness::Off }
}

/// What is set, and the defaults that depend on the group.
fn with_defaults(group: &TargetGroup) -> Attributes {
    let mut set = group.attributes.clone();
    let has_datagrams = group.protocol.has_datagrams();
    let preserves = has_datagrams || group.target_type != TargetType::Ip;
    for (key, value) in [(PRESERVE, preserves), (CUT_DEREGISTERED, has_datagrams), (CUT_UNHEALTHY, !has_datagrams)] {
        set.entry(key.to_owned()).or_insert_with(|| value.to_string());
    }
    set
}

/// All attributes of a network balancer's listener.
pub fn of_listener(listener: &Listener) -> Vec<(String, String)> {
    if listener.protocol != Protocol::Tcp {
        return Vec::new();
    }
    vec![(IDLE_TIMEOUT.to_owned(), idle_timeout(listener).as_secs().to_string())]
}

pub fn change_listener(listener: &mut Listener, given: Vec<(String, String)>) -> Result<()> {
    for (key, value) in given {
        if key != IDLE_TIMEOUT || listener.protocol != Protocol::Tcp {
            let protocol = listener.protocol.as_str();
            let message =
                format!("Listener attribute key '{key}' is not supported on listeners with protocol '{protocol}'");
            return Err(errors::validation(message));
        }
        if !value.parse::<u64>().is_ok_and(|secs| (60..=6000).contains(&secs)) {
            let message = format!("'{value}' is not a valid value for '{key}': it must be between '60' and '6000'");
            return Err(errors::validation(message));
        }
        listener.attributes.insert(key, value);
    }
    Ok(())
}

pub fn idle_timeout(listener: &Listener) -> Duration {
    let set = listener.attributes.get(IDLE_TIMEOUT).and_then(|value| value.parse().ok());
    set.map_or(TCP_IDLE_TIMEOUT, Duration::from_secs)
}
