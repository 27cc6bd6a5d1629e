//! Protocols of listeners, target groups and health checks, and which go together.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html>

use serde::{Deserialize, Serialize};

use crate::records::Kind;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protocol {
    #[default]
    Http,
    Https,
    Tcp,
    Tls,
    Udp,
    TcpUdp,
}

impl Protocol {
    pub fn parse(text: &str) -> Option<Protocol> {
        Some(match text {
            "HTTP" => Protocol::Http,
            "HTTPS" => Protocol::Https,
            "TCP" => Protocol::Tcp,
            "TLS" => Protocol::Tls,
            "UDP" => Protocol::Udp,
            "TCP_UDP" => Protocol::TcpUdp,
            _ => return None,
        })
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Protocol::Http => "HTTP",
            Protocol::Https => "HTTPS",
            Protocol::Tcp => "TCP",
            Protocol::Tls => "TLS",
            Protocol::Udp => "UDP",
            Protocol::TcpUdp => "TCP_UDP",
        }
    }

    pub fn plane(self) -> balancer::Protocol {
        match self {
            Protocol::Http => balancer::Protocol::Http,
            Protocol::Https => balancer::Protocol::Https,
            Protocol::Tcp => balancer::Protocol::Tcp,
            Protocol::Tls => balancer::Protocol::Tls,
            Protocol::Udp => balancer::Protocol::Udp,
            Protocol::TcpUdp => balancer::Protocol::TcpUdp,
        }
    }

    /// The balancers whose listeners and groups speak it.
    pub fn kind(self) -> Kind {
        match self {
            Protocol::Http | Protocol::Https => Kind::Application,
            Protocol::Tcp | Protocol::Tls | Protocol::Udp | Protocol::TcpUdp => Kind::Network,
        }
    }

    /// Whether listeners with it have certificates.
    pub fn is_secure(self) -> bool {
        matches!(self, Protocol::Https | Protocol::Tls)
    }

    /// Whether datagrams are a part of it.
    pub fn has_datagrams(self) -> bool {
        matches!(self, Protocol::Udp | Protocol::TcpUdp)
    }

    /// Whether a listener that speaks this may forward to a group that speaks `group`.
    pub fn forwards_to(self, group: Protocol) -> bool {
        match self {
            Protocol::Http | Protocol::Https => group.kind() == Kind::Application,
            Protocol::Tcp => matches!(group, Protocol::Tcp | Protocol::TcpUdp),
            Protocol::Tls => matches!(group, Protocol::Tcp | Protocol::Tls),
            Protocol::Udp => matches!(group, Protocol::Udp | Protocol::TcpUdp),
            Protocol::TcpUdp => group == Protocol::TcpUdp,
        }
    }
}
