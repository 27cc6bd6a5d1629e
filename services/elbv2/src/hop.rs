//! Each request on its way from a node to a target: a track where somebody follows, and a place for faults.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use balancer::{Arrival, Departure, Disturbance, Hop};
use kernel::Cloud;
use kernel::track::Track;

/// How many hops a second are recorded though nobody follows, for those who come late.
pub const SPARE_TRACKS: u32 = 50;

/// How many more hops may be recorded unfollowed; filled up each second.
pub type Spare = Arc<AtomicU32>;

pub struct CloudHop {
    pub cloud: Arc<Cloud>,
    pub spare: Spare,
}

impl Hop for CloudHop {
    fn listening(&self) -> bool {
        self.cloud.tracks.is_followed() || self.cloud.faults.any() || self.spare.load(Ordering::Relaxed) > 0
    }

    fn disturb(&self, departure: &Departure) -> Option<Disturbance> {
        let effect = self.cloud.faults.hit("balancer", &departure.path)?;
        Some(effect.error.map_or(Disturbance::Delay(effect.delay), |error| Disturbance::Error(error.status)))
    }

    fn arrived(&self, departure: &Departure, arrival: &Arrival) {
        let _ = self.spare.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        self.cloud.tracks.record(|| Track {
            at: self.cloud.clock.now(),
            from: from(departure),
            to: departure.target.to_string(),
            what: format!("{} {}", departure.method, departure.path),
            detail: format!("{} for {}", departure.address, departure.client),
            bytes: arrival.bytes,
            latency: arrival.latency,
            result: arrival.status.to_string(),
            failed: arrival.status >= 500,
            trace: departure.trace.clone(),
        });
    }
}

/// `app/web/0123456789abcdef us-east-1a`: the balancer's node.
fn from(departure: &Departure) -> String {
    format!("{} {}", departure.balancer, departure.zone)
}
