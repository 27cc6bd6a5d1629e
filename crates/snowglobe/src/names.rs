//! Names whose addresses are live: balancers, and the endpoints of AWS's services, which are this cloud's front door.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, OnceLock};

use dns::{Addresses, LiveNames, View};
use kernel::Cloud;
use kernel::track::Track;

/// The TTL that AWS gives with a balancer's addresses.
const BALANCER_TTL_SECS: u32 = 60;
const ENDPOINT_TTL_SECS: u32 = 60;

pub struct Names {
    front_door: Ipv4Addr,
    balancers: OnceLock<Arc<elbv2::Elbv2>>,
}

impl Names {
    pub fn new(front_door: Ipv4Addr) -> Names {
        Names { front_door, balancers: OnceLock::new() }
    }

    pub fn set_balancers(&self, balancers: Arc<elbv2::Elbv2>) {
        let _ = self.balancers.set(balancers);
    }
}

impl LiveNames for Names {
    fn addresses(&self, from: View, name: &str, found: &mut Addresses) -> Option<u32> {
        if name.ends_with(".elb.amazonaws.com") {
            let balancers = self.balancers.get()?;
            for address in balancers.addresses(name)? {
                found.push(IpAddr::V4(address));
            }
            return Some(BALANCER_TTL_SECS);
        }
        // The endpoints of services exist inside VPCs; the host has the front door's own address.
        let is_endpoint = name.ends_with(".amazonaws.com") || name.ends_with(".api.aws");
        if is_endpoint && matches!(from, View::Network(_)) {
            found.push(IpAddr::V4(self.front_door));
            return Some(ENDPOINT_TTL_SECS);
        }
        None
    }
}

/// Each query becomes a track.
pub fn hops(cloud: Arc<Cloud>) -> dns::HopFn {
    Arc::new(move |hop: &dns::Hop<'_>| {
        cloud.tracks.record(|| Track {
            at: cloud.clock.now(),
            from: hop.client.to_string(),
            to: "dns".to_owned(),
            what: format!("{} {}", hop.record_type, hop.name),
            detail: String::new(),
            bytes: 0,
            latency: hop.latency,
            result: hop.code.to_string(),
            failed: hop.code != dns::ResponseCode::NoError,
            trace: String::new(),
        });
    })
}
