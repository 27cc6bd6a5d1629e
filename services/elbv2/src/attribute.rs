//! Attributes of balancers, target groups and listeners: one table each, with defaults and what may be set.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html>
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html>

use std::time::Duration;

use balancer::{Algorithm, DesyncMode, Minimum, Stickiness, XffMode};
use kernel::Result;

use crate::records::{Attributes, Kind, TargetGroup};
use crate::{errors, flow_attribute};

/// An attribute and its values.
pub struct Attribute {
    key: &'static str,
    default: &'static str,
    values: Values,
}

/// What an attribute may be set to.
pub enum Values {
    Flag,
    Range(u64, u64),
    /// 0, which turns it off, or a number.
    ZeroOr(u64, u64),
    /// `off` or a number.
    OffOr(u64, u64),
    OneOf(&'static [&'static str]),
    /// The default is the only value with an effect here; AWS knows others.
    Only,
    Text,
}

pub const fn attribute(key: &'static str, default: &'static str, values: Values) -> Attribute {
    Attribute { key, default, values }
}

const TLS_FIELDS: &str = "routing.http.x_amzn_tls_version_and_cipher_suite.enabled";

/// In the order of the API's documentation.
static OF_BALANCER: [Attribute; 20] = [
    attribute("deletion_protection.enabled", "false", Values::Flag),
    attribute("load_balancing.cross_zone.enabled", "true", Values::Only),
    attribute("access_logs.s3.enabled", "false", Values::Only),
    attribute("access_logs.s3.bucket", "", Values::Only),
    attribute("access_logs.s3.prefix", "", Values::Only),
    attribute("ipv6.deny_all_igw_traffic", "false", Values::Only),
    attribute("idle_timeout.timeout_seconds", "60", Values::Range(1, 4000)),
    attribute("client_keep_alive.seconds", "3600", Values::Range(60, 604_800)),
    attribute("connection_logs.s3.enabled", "false", Values::Only),
    attribute("connection_logs.s3.bucket", "", Values::Only),
    attribute("connection_logs.s3.prefix", "", Values::Only),
    attribute(
        "routing.http.desync_mitigation_mode",
        "defensive",
        Values::OneOf(&["monitor", "defensive", "strictest"]),
    ),
    attribute("routing.http.drop_invalid_header_fields.enabled", "false", Values::Flag),
    attribute("routing.http.preserve_host_header.enabled", "false", Values::Flag),
    attribute(TLS_FIELDS, "false", Values::Flag),
    attribute("routing.http.xff_client_port.enabled", "false", Values::Flag),
    attribute("routing.http.xff_header_processing.mode", "append", Values::OneOf(&["append", "preserve", "remove"])),
    // A choice of TLS listeners, which alone negotiate HTTP/2.
    attribute("routing.http2.enabled", "true", Values::Flag),
    attribute("waf.fail_open.enabled", "false", Values::Only),
    attribute("zonal_shift.config.enabled", "false", Values::Only),
];

pub const FAILOVER_COUNT: &str = "target_group_health.dns_failover.minimum_healthy_targets.count";
pub const FAILOVER_PERCENTAGE: &str = "target_group_health.dns_failover.minimum_healthy_targets.percentage";
pub const ROUTING_COUNT: &str = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count";
pub const ROUTING_PERCENTAGE: &str = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage";

static OF_GROUP: [Attribute; 14] = [
    attribute("deregistration_delay.timeout_seconds", "300", Values::Range(0, 3600)),
    attribute("stickiness.enabled", "false", Values::Flag),
    attribute("stickiness.type", "lb_cookie", Values::OneOf(&["lb_cookie", "app_cookie"])),
    attribute("stickiness.lb_cookie.duration_seconds", "86400", Values::Range(1, 604_800)),
    attribute("stickiness.app_cookie.cookie_name", "", Values::Text),
    attribute("stickiness.app_cookie.duration_seconds", "86400", Values::Range(1, 604_800)),
    attribute(
        "load_balancing.algorithm.type",
        "round_robin",
        Values::OneOf(&["round_robin", "least_outstanding_requests", "weighted_random"]),
    ),
    attribute("load_balancing.algorithm.anomaly_mitigation", "off", Values::Only),
    attribute(
        "load_balancing.cross_zone.enabled",
        "use_load_balancer_configuration",
        Values::OneOf(&["use_load_balancer_configuration", "true", "false"]),
    ),
    attribute("slow_start.duration_seconds", "0", Values::ZeroOr(30, 900)),
    attribute(FAILOVER_COUNT, "1", Values::OffOr(1, 1000)),
    attribute(FAILOVER_PERCENTAGE, "off", Values::OffOr(1, 100)),
    attribute(ROUTING_COUNT, "1", Values::Range(1, 1000)),
    attribute(ROUTING_PERCENTAGE, "off", Values::OffOr(1, 100)),
];

/// All attributes of a balancer with their values.
pub fn balancer(set: &Attributes, kind: Kind) -> Vec<(String, String)> {
    show(of_balancer(kind), set)
}

fn of_balancer(kind: Kind) -> &'static [Attribute] {
    match kind {
        Kind::Application => &OF_BALANCER,
        Kind::Network => &flow_attribute::OF_BALANCER,
    }
}

/// All attributes of a target group with their values.
pub fn group(group: &TargetGroup) -> Vec<(String, String)> {
    match group.protocol.kind() {
        Kind::Application => show(&OF_GROUP, &group.attributes),
        Kind::Network => flow_attribute::of_group(group),
    }
}

/// Whether TLS listeners offer HTTP/2.
pub fn http_2(set: &Attributes) -> bool {
    set.get("routing.http2.enabled").is_none_or(|value| value == "true")
}

/// Takes new values over, all or none.
pub fn change_balancer(set: &mut Attributes, kind: Kind, given: Vec<(String, String)>) -> Result<()> {
    change(of_balancer(kind), "Load balancer", set, given)
}

pub fn change_group(group: &mut TargetGroup, given: Vec<(String, String)>) -> Result<()> {
    if group.protocol.kind() == Kind::Network {
        return flow_attribute::change_group(group, given);
    }
    let set = &mut group.attributes;
    change(&OF_GROUP, "Target group", set, given)?;
    check_together(set)?;
    if value(&OF_GROUP, set, "stickiness.type") == "app_cookie" {
        let name = value(&OF_GROUP, set, "stickiness.app_cookie.cookie_name");
        if flag(&OF_GROUP, set, "stickiness.enabled") && name.is_empty() {
            return Err(errors::validation(
                "The application cookie name must be specified for 'app_cookie' stickiness",
            ));
        }
        if ["AWSALB", "AWSALBAPP", "AWSALBTG"].iter().any(|reserved| name.starts_with(reserved)) {
            return Err(errors::validation(format!("The application cookie name '{name}' is reserved")));
        }
    }
    Ok(())
}

/// What must hold of several attributes together.
fn check_together(set: &Attributes) -> Result<()> {
    let is_slow = !slow_start(set).is_zero();
    if is_slow && algorithm(set) != Algorithm::RoundRobin {
        let message = "Slow start is only supported with the load balancing algorithm type 'round_robin'";
        return Err(errors::configuration(message));
    }
    check_minimums(set)
}

/// Both minimums: a zone leaves DNS before its node fails open.
pub fn check_minimums(set: &Attributes) -> Result<()> {
    let (routing, failover) = (unhealthy_routing(set), dns_failover(set));
    let is_off = |key| value(&OF_GROUP, set, key) == "off";
    if !is_off(FAILOVER_COUNT) && failover.count < routing.count
        || !is_off(FAILOVER_PERCENTAGE) && failover.percentage < routing.percentage
    {
        let message = "The minimum healthy targets of DNS failover must be greater than or equal to those of unhealthy state routing";
        return Err(errors::configuration(message));
    }
    Ok(())
}

pub fn slow_start(set: &Attributes) -> Duration {
    seconds(&OF_GROUP, set, "slow_start.duration_seconds")
}

pub fn unhealthy_routing(set: &Attributes) -> Minimum {
    minimum(set, ROUTING_COUNT, ROUTING_PERCENTAGE)
}

pub fn dns_failover(set: &Attributes) -> Minimum {
    minimum(set, FAILOVER_COUNT, FAILOVER_PERCENTAGE)
}

/// `off` is a minimum of nothing.
fn minimum(set: &Attributes, count: &str, percentage: &str) -> Minimum {
    let number = |key: &str| value(&OF_GROUP, set, key).parse().unwrap_or_default();
    Minimum { count: number(count), percentage: number(percentage) }
}

pub fn is_protected(set: &Attributes) -> bool {
    flag(&OF_BALANCER, set, "deletion_protection.enabled")
}

/// A balancer's attributes as the data plane takes them.
pub fn plane(set: &Attributes, kind: Kind) -> balancer::Attributes {
    let table = &OF_BALANCER;
    balancer::Attributes {
        idle_timeout: seconds(table, set, "idle_timeout.timeout_seconds"),
        client_keep_alive: seconds(table, set, "client_keep_alive.seconds"),
        desync_mitigation: match value(table, set, "routing.http.desync_mitigation_mode") {
            "monitor" => DesyncMode::Monitor,
            "strictest" => DesyncMode::Strictest,
            _ => DesyncMode::Defensive,
        },
        drop_invalid_header_fields: flag(table, set, "routing.http.drop_invalid_header_fields.enabled"),
        xff_mode: match value(table, set, "routing.http.xff_header_processing.mode") {
            "preserve" => XffMode::Preserve,
            "remove" => XffMode::Remove,
            _ => XffMode::Append,
        },
        xff_client_port: flag(table, set, "routing.http.xff_client_port.enabled"),
        tls_fields: flag(table, set, TLS_FIELDS),
        preserve_host_header: flag(table, set, "routing.http.preserve_host_header.enabled"),
        cross_zone: flag(of_balancer(kind), set, "load_balancing.cross_zone.enabled"),
    }
}

pub fn deregistration_delay(set: &Attributes) -> Duration {
    seconds(&OF_GROUP, set, "deregistration_delay.timeout_seconds")
}

pub fn algorithm(set: &Attributes) -> Algorithm {
    match value(&OF_GROUP, set, "load_balancing.algorithm.type") {
        "least_outstanding_requests" => Algorithm::LeastOutstandingRequests,
        "weighted_random" => Algorithm::WeightedRandom,
        _ => Algorithm::RoundRobin,
    }
}

/// None: as the balancer says.
pub fn cross_zone(set: &Attributes) -> Option<bool> {
    match value(&OF_GROUP, set, "load_balancing.cross_zone.enabled") {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

pub fn stickiness(set: &Attributes) -> Stickiness {
    if !flag(&OF_GROUP, set, "stickiness.enabled") {
        return Stickiness::Off;
    }
    match value(&OF_GROUP, set, "stickiness.type") {
        "app_cookie" => Stickiness::AppCookie {
            name: value(&OF_GROUP, set, "stickiness.app_cookie.cookie_name").to_owned(),
            duration: seconds(&OF_GROUP, set, "stickiness.app_cookie.duration_seconds"),
        },
        _ => Stickiness::LbCookie { duration: seconds(&OF_GROUP, set, "stickiness.lb_cookie.duration_seconds") },
    }
}

pub fn show(table: &[Attribute], set: &Attributes) -> Vec<(String, String)> {
    table.iter().map(|known| (known.key.to_owned(), value(table, set, known.key).to_owned())).collect()
}

pub fn change(table: &[Attribute], what: &str, set: &mut Attributes, given: Vec<(String, String)>) -> Result<()> {
    for (key, value) in given {
        let Some(known) = table.iter().find(|known| known.key == key) else {
            return Err(errors::validation(format!("{what} attribute key '{key}' is not recognized")));
        };
        known.check(&value)?;
        set.insert(key, value);
    }
    Ok(())
}

impl Attribute {
    fn check(&self, value: &str) -> Result<()> {
        let Attribute { key, default, values } = self;
        let valid = match values {
            Values::Flag => value == "true" || value == "false",
            Values::Range(low, high) => value.parse::<u64>().is_ok_and(|number| (*low..=*high).contains(&number)),
            Values::ZeroOr(low, high) => {
                value.parse::<u64>().is_ok_and(|number| number == 0 || (*low..=*high).contains(&number))
            }
            Values::OffOr(low, high) => {
                value == "off" || value.parse::<u64>().is_ok_and(|number| (*low..=*high).contains(&number))
            }
            Values::OneOf(values) if values.contains(&value) => true,
            Values::OneOf(_) | Values::Only => {
                return errors::refuse(&format!("attribute {key} with the value '{value}'"), value != *default);
            }
            Values::Text => true,
        };
        if valid {
            return Ok(());
        }
        let expected = match values {
            Values::Range(low, high) => format!("between '{low}' and '{high}'"),
            Values::ZeroOr(low, high) => format!("'0' or between '{low}' and '{high}'"),
            Values::OffOr(low, high) => format!("'off' or between '{low}' and '{high}'"),
            _ => "'true' or 'false'".to_owned(),
        };
        Err(errors::validation(format!("'{value}' is not a valid value for '{key}': it must be {expected}")))
    }
}

fn value<'a>(table: &[Attribute], set: &'a Attributes, key: &str) -> &'a str {
    let default = || table.iter().find(|known| known.key == key).map_or("", |known| known.default);
    set.get(key).map_or_else(default, String::as_str)
}

pub fn flag(table: &[Attribute], set: &Attributes, key: &str) -> bool {
    value(table, set, key) == "true"
}

fn seconds(table: &[Attribute], set: &Attributes, key: &str) -> Duration {
    // What is in the record was checked when it was set.
    Duration::from_secs(value(table, set, key).parse().unwrap_or_default())
}
