//! What a balancer is told: its nodes, attributes, listeners with their rules, and the target groups. Plain data in the
//! words of the Elastic Load Balancing API, without ARNs' meaning: every id is an opaque string that comes back in
//! health reports, metrics and hops.
//!
//! A target that an update no longer lists is deregistered: it drains for its group's deregistration delay.

use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use crate::matcher::Codes;
use crate::pattern::Pattern;
use crate::tls::Tls;
use crate::transform::Transforms;

#[derive(Clone, Debug)]
pub struct Config {
    /// Names the balancer in hops, for example its ARN's last part.
    pub id: Arc<str>,
    /// The balancer's own host name: what an HTTP/1.0 request without a Host header is forwarded with.
    pub dns_name: String,
    /// What stickiness cookies are sealed with. Keep it over restarts, or sessions lose their targets.
    pub cookie_key: [u8; 32],
    pub attributes: Attributes,
    pub nodes: Vec<NodeSpec>,
    pub listeners: Vec<Listener>,
    pub groups: Vec<TargetGroup>,
    /// Client connections beyond this are closed at once and counted as rejected.
    pub max_connections: usize,
}

/// One node per enabled zone; it listens on and dials from its address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NodeSpec {
    pub zone: Arc<str>,
    pub address: Ipv4Addr,
}

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html>
#[derive(Clone, Debug)]
pub struct Attributes {
    /// Wall time. How long a connection may carry no byte.
    pub idle_timeout: Duration,
    /// The cloud's time. How long a client's connection is kept in all.
    pub client_keep_alive: Duration,
    pub desync_mitigation: DesyncMode,
    /// Removes header fields whose name has anything but letters, digits and hyphens.
    pub drop_invalid_header_fields: bool,
    pub xff_mode: XffMode,
    pub xff_client_port: bool,
    /// Tells targets the TLS version and suite that a client speaks.
    pub tls_fields: bool,
    pub preserve_host_header: bool,
    pub cross_zone: bool,
}

impl Default for Attributes {
    fn default() -> Attributes {
        Attributes {
            idle_timeout: Duration::from_secs(60),
            client_keep_alive: Duration::from_secs(3600),
            desync_mitigation: DesyncMode::Defensive,
            drop_invalid_header_fields: false,
            xff_mode: XffMode::Append,
            xff_client_port: false,
            tls_fields: false,
            preserve_host_header: false,
            cross_zone: true,
        }
    }
}

/// Requests that servers could frame differently: `Defensive` forwards one reading of them and closes both
/// connections afterwards, `Strictest` refuses them. `Monitor` is treated as `Defensive`: what AWS lets through there
/// has no single reading that could be forwarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DesyncMode {
    Monitor,
    Defensive,
    Strictest,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XffMode {
    Append,
    Preserve,
    Remove,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    Http,
    Https,
    Tcp,
    /// Taken off at the node.
    Tls,
    Udp,
    TcpUdp,
}

impl Protocol {
    /// Whether TLS is spoken.
    pub fn is_secure(self) -> bool {
        matches!(self, Protocol::Https | Protocol::Tls)
    }

    /// `http` or `https`, as redirects and targets are told.
    pub(crate) fn scheme(self) -> &'static str {
        if self.is_secure() { "https" } else { "http" }
    }

    /// Whether connections reach a listener, and whether datagrams do.
    pub(crate) fn takes(self) -> (bool, bool) {
        match self {
            Protocol::Http | Protocol::Https | Protocol::Tcp | Protocol::Tls => (true, false),
            Protocol::Udp => (false, true),
            Protocol::TcpUdp => (true, true),
        }
    }
}

/// The version of HTTP that targets speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Version {
    #[default]
    Http1,
    Http2,
}

#[derive(Clone, Debug)]
pub struct Listener {
    pub port: u16,
    pub protocol: Protocol,
    /// With the protocol HTTPS; a listener without it refuses every connection.
    pub tls: Option<Tls>,
    /// In any order; the lowest priority number is looked at first.
    pub rules: Vec<Rule>,
    pub default_action: Action,
    pub response: ResponseFields,
    /// Wall time. How long a connection that is passed on as it is may carry no byte.
    pub tcp_idle_timeout: Duration,
}

/// What a listener does to the fields of every answer
/// (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/header-modification.html>).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseFields {
    /// Whether answers keep their Server field.
    pub server: bool,
    /// Names with values, in place of the target's own fields of these names.
    pub set: Vec<(String, String)>,
}

impl Default for ResponseFields {
    fn default() -> ResponseFields {
        ResponseFields { server: true, set: Vec::new() }
    }
}

impl ResponseFields {
    /// Whether a field of an answer is passed on.
    pub(crate) fn keeps(&self, name: &str) -> bool {
        (self.server || !name.eq_ignore_ascii_case("server"))
            && !self.set.iter().any(|(own, _)| own.eq_ignore_ascii_case(name))
    }
}

#[derive(Clone, Debug)]
pub struct Rule {
    pub priority: u32,
    /// All must hold.
    pub conditions: Vec<Condition>,
    pub action: Action,
    pub transforms: Transforms,
}

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>; each holds when
/// one of its values does.
#[derive(Clone, Debug)]
pub enum Condition {
    /// Without regard to case; a port in the request's Host header is not looked at.
    HostHeader(Vec<Pattern>),
    /// With regard to case, on the path without its query.
    PathPattern(Vec<Pattern>),
    RequestMethod(Vec<String>),
    HttpHeader {
        name: String,
        values: Vec<Pattern>,
    },
    QueryString(Vec<QueryPattern>),
    SourceIp(Vec<Cidr>),
}

#[derive(Clone, Debug)]
pub struct QueryPattern {
    /// None: any key.
    pub key: Option<Pattern>,
    pub value: Pattern,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cidr {
    pub address: Ipv4Addr,
    pub prefix: u8,
}

impl Cidr {
    pub fn contains(&self, address: Ipv4Addr) -> bool {
        let mask = u32::MAX.checked_shl(32 - u32::from(self.prefix.min(32))).unwrap_or(0);
        u32::from(self.address) & mask == u32::from(address) & mask
    }
}

#[derive(Clone, Debug)]
pub enum Action {
    Forward(Forward),
    Redirect(Redirect),
    FixedResponse(FixedResponse),
}

#[derive(Clone, Debug)]
pub struct Forward {
    pub groups: Vec<WeightedGroup>,
    /// Group stickiness (the AWSALBTG cookie) for this long.
    pub stickiness: Option<Duration>,
}

#[derive(Clone, Debug)]
pub struct WeightedGroup {
    pub group: Arc<str>,
    pub weight: u32,
}

/// Each part may hold `#{protocol}`, `#{host}`, `#{port}`, `#{path}` and `#{query}`.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// `HTTP`, `HTTPS` or `#{protocol}`.
    pub protocol: String,
    pub host: String,
    pub port: String,
    /// With its leading slash, as in `/#{path}`.
    pub path: String,
    /// Without a question mark; may be empty.
    pub query: String,
    /// 301 or 302.
    pub status: u16,
}

impl Default for Redirect {
    fn default() -> Redirect {
        Redirect {
            protocol: "#{protocol}".into(),
            host: "#{host}".into(),
            port: "#{port}".into(),
            path: "/#{path}".into(),
            query: "#{query}".into(),
            status: 302,
        }
    }
}

#[derive(Clone, Debug)]
pub struct FixedResponse {
    pub status: u16,
    pub content_type: String,
    pub body: String,
}

#[derive(Clone, Debug)]
pub struct TargetGroup {
    pub id: Arc<str>,
    /// What its targets speak.
    pub protocol: Protocol,
    pub version: Version,
    pub algorithm: Algorithm,
    pub stickiness: Stickiness,
    /// Whether nodes send requests to targets of other zones; None: as the balancer's attributes say.
    pub cross_zone: Option<bool>,
    /// The cloud's time.
    pub deregistration_delay: Duration,
    /// How long a target that became healthy takes to get its full share, in the cloud's time; zero: none.
    pub slow_start: Duration,
    /// With fewer healthy targets a node sends requests to all, whatever their health.
    pub unhealthy_routing: Minimum,
    /// With fewer healthy targets a node is left out of DNS.
    pub dns_failover: Minimum,
    pub flows: Flows,
    pub health_check: HealthCheck,
    pub targets: Vec<Target>,
}

/// What holds for the connections to a group's targets as such.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flows {
    /// Targets see the client's address instead of the node's.
    pub preserve_client: bool,
    /// A version 2 header precedes what the client sends.
    pub proxy_protocol: bool,
    /// They end with the deregistration delay.
    pub cut_deregistered: bool,
    /// They end when their target becomes unhealthy.
    pub cut_unhealthy: bool,
}

impl Default for Flows {
    fn default() -> Flows {
        Flows { preserve_client: false, proxy_protocol: false, cut_deregistered: true, cut_unhealthy: false }
    }
}

/// What a listener has unless it is set.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html>
pub const TCP_IDLE_TIMEOUT: Duration = Duration::from_secs(350);

/// How many targets must be healthy: both a number and a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minimum {
    pub count: u32,
    pub percentage: u32,
}

impl Minimum {
    pub(crate) fn is_met(self, healthy: usize, all: usize) -> bool {
        healthy >= self.count as usize && healthy * 100 >= all * self.percentage as usize
    }
}

impl Default for Minimum {
    fn default() -> Minimum {
        Minimum { count: 1, percentage: 0 }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    RoundRobin,
    LeastOutstandingRequests,
    /// Without anomaly mitigation all weights are the same.
    WeightedRandom,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stickiness {
    Off,
    /// The AWSALB and AWSALBCORS cookies.
    LbCookie {
        duration: Duration,
    },
    /// The AWSALBAPP-0 cookie, given when the target sets the cookie of this name.
    AppCookie {
        name: String,
        duration: Duration,
    },
    /// All flows of a client's address.
    SourceIp,
}

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthCheck {
    pub protocol: Protocol,
    pub version: Version,
    /// None: the port that the target receives traffic on.
    pub port: Option<u16>,
    pub path: String,
    /// The cloud's time.
    pub interval: Duration,
    /// Wall time.
    pub timeout: Duration,
    pub healthy_threshold: u32,
    pub unhealthy_threshold: u32,
    pub matcher: Codes,
}

impl Default for HealthCheck {
    fn default() -> HealthCheck {
        HealthCheck {
            protocol: Protocol::Http,
            version: Version::Http1,
            port: None,
            path: "/".into(),
            interval: Duration::from_secs(30),
            timeout: Duration::from_secs(5),
            healthy_threshold: 5,
            unhealthy_threshold: 2,
            matcher: Codes::default(),
        }
    }
}

/// A registered target. Its id and address together are its identity within its group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    pub id: Arc<str>,
    pub address: SocketAddrV4,
    /// None: `all` zones (an address outside the VPC).
    pub zone: Option<Arc<str>>,
}

impl TargetGroup {
    /// A group with the API's defaults.
    pub fn new(id: &str) -> TargetGroup {
        TargetGroup {
            id: id.into(),
            protocol: Protocol::Http,
            version: Version::Http1,
            algorithm: Algorithm::RoundRobin,
            stickiness: Stickiness::Off,
            cross_zone: None,
            deregistration_delay: Duration::from_secs(300),
            slow_start: Duration::ZERO,
            unhealthy_routing: Minimum::default(),
            dns_failover: Minimum::default(),
            flows: Flows::default(),
            health_check: HealthCheck::default(),
            targets: Vec::new(),
        }
    }
}

impl Action {
    /// Forwards everything to one group.
    pub fn forward(group: &str) -> Action {
        Action::Forward(Forward { groups: vec![WeightedGroup { group: group.into(), weight: 1 }], stickiness: None })
    }
}

impl Listener {
    /// An HTTP listener without rules.
    pub fn http(port: u16, default_action: Action) -> Listener {
        Listener {
            port,
            protocol: Protocol::Http,
            tls: None,
            rules: Vec::new(),
            default_action,
            response: ResponseFields::default(),
            tcp_idle_timeout: TCP_IDLE_TIMEOUT,
        }
    }

    /// An HTTPS listener without rules.
    pub fn https(port: u16, tls: Tls, default_action: Action) -> Listener {
        Listener { protocol: Protocol::Https, tls: Some(tls), ..Listener::http(port, default_action) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cidr_holds_its_own_addresses_only() {
        let cidr = Cidr { address: Ipv4Addr::new(10, 1, 2, 0), prefix: 24 };
        assert!(cidr.contains(Ipv4Addr::new(10, 1, 2, 255)));
        assert!(!cidr.contains(Ipv4Addr::new(10, 1, 3, 0)));
        let all = Cidr { address: Ipv4Addr::UNSPECIFIED, prefix: 0 };
        assert!(all.contains(Ipv4Addr::new(203, 0, 113, 1)));
    }
}
