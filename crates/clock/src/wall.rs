//! The machine's own time, for socket time-outs, signatures, TLS and measurements.
#![allow(clippy::disallowed_methods, reason = "this module is the place that the ban points to")]

use std::time::{Duration, Instant, SystemTime};

pub fn now() -> Instant {
    Instant::now()
}

pub fn system() -> SystemTime {
    SystemTime::now()
}

pub async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}
