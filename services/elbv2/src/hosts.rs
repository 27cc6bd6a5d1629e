//! Requests that come to the front door by a balancer's host name: `NAME-ID.REGION.elb.localhost` and
//! `NAME.elb.localhost`, for hosts that cannot resolve DNS names or reach the nodes' addresses.

use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::sync::Arc;

use fabric::INTERNET_CLIENT;
use http::{Request, Response};
use hyper::body::Incoming;
use kernel::{Account, Region};

use crate::Elbv2;
use crate::plane::Live;

const SUFFIX: &str = ".elb.localhost";
const DNS_SUFFIX: &str = ".elb.amazonaws.com";
const TCP: u8 = 6;

impl Elbv2 {
    /// Whether requests to `host` (without port) are a balancer's, existing or not.
    pub fn owns_host(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        host.ends_with(SUFFIX) || host.ends_with(DNS_SUFFIX)
    }

    /// Answers as the balancer's first HTTP listener does. None: no balancer is called so, it has no listener, or its
    /// security groups do not admit the client.
    pub async fn handle_host(
        &self,
        request: Request<Incoming>,
        host: &str,
        peer: IpAddr,
    ) -> Option<Response<Incoming>> {
        let live = self.by_host(&host.to_ascii_lowercase())?;
        let port = *live.ports.first()?;
        let client = client(&live, peer);
        if !self.admits(&live, client, port) {
            return None;
        }
        // A connection that was cut has no answer.
        live.balancer.handle(request, SocketAddrV4::new(client, 0), port).await.ok()
    }

    fn by_host(&self, host: &str) -> Option<Arc<Live>> {
        let Some(name) = host.strip_suffix(SUFFIX) else { return self.live(host) };
        if name.contains('.') {
            return self.live(&format!("{name}{DNS_SUFFIX}"));
        }
        let mut called_so = self.all_live();
        called_so.retain(|live| live.record.name.eq_ignore_ascii_case(name));
        // Names are unique within an account and Region: the default ones come first.
        let is_default = |live: &Arc<Live>| {
            (
                live.account != Account::default_account(),
                live.region != Region::default_region(),
                live.record.created_ms,
            )
        };
        called_so.into_iter().min_by_key(is_default)
    }

    /// An internal balancer is reached as over a VPN, outside its groups; where the host is only on the internet, not at all.
    fn admits(&self, live: &Live, client: Ipv4Addr, port: u16) -> bool {
        let Some(node) = live.nodes.first() else { return false };
        let network = self.fabric.network(&live.record.vpc_id, Vec::new());
        match live.record.internal {
            true => !self.fabric.is_strict(),
            false => network.admits(&node.interface, client, TCP, port),
        }
    }
}

/// Who the client is to rules and targets: the host's own clients come from the internet.
fn client(live: &Live, peer: IpAddr) -> Ipv4Addr {
    match peer {
        IpAddr::V4(peer) if live.record.internal || !peer.is_loopback() => peer,
        _ => INTERNET_CLIENT,
    }
}
