//! The only source of time. `Clock` is the cloud's time: it may run faster than the wall (`--time-scale`) and a test
//! may advance it; timers, metric periods, cooldowns, TTLs and schedules use it. `wall` is the machine's own time:
//! socket time-outs, signature skew, TLS validity and measurements use that.

mod timestamp;
pub mod wall;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

pub use timestamp::{ParseError, Timestamp};

/// The cloud's time. Cheap to clone; all clones show the same time.
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

struct Inner {
    scale: f64,
    started: Instant,
    base: Mutex<Timestamp>,
    advanced: tokio::sync::watch::Sender<u64>,
}

impl Clock {
    /// A clock that shows the wall's time.
    pub fn real() -> Clock {
        Clock::new(Timestamp::wall(), 1.0)
    }

    /// A clock that shows `start` now and runs `scale` times as fast as the wall. `scale` must be positive and finite.
    pub fn new(start: Timestamp, scale: f64) -> Clock {
        assert!(scale.is_finite() && scale > 0.0, "a clock's scale is a positive number");
        let (advanced, _) = tokio::sync::watch::channel(0);
        Clock(Arc::new(Inner { scale, started: wall::now(), base: Mutex::new(start), advanced }))
    }

    /// How many times faster than the wall this clock runs.
    pub fn scale(&self) -> f64 {
        self.0.scale
    }

    pub fn now(&self) -> Timestamp {
        let base = *self.0.base.lock().unwrap_or_else(|e| e.into_inner());
        base + self.0.started.elapsed().mul_f64(self.0.scale)
    }

    /// Moves the clock forward at once; every sleeper looks again.
    pub fn advance(&self, by: Duration) {
        {
            let mut base = self.0.base.lock().unwrap_or_else(|e| e.into_inner());
            *base = *base + by;
        }
        self.0.advanced.send_modify(|n| *n += 1);
    }

    /// Sleeps `duration` of the cloud's time.
    pub async fn sleep(&self, duration: Duration) {
        self.sleep_until(self.now() + duration).await;
    }

    /// Sleeps until the clock shows `deadline`; returns at once if it already does.
    pub async fn sleep_until(&self, deadline: Timestamp) {
        let mut advanced = self.0.advanced.subscribe();
        loop {
            advanced.borrow_and_update();
            let left = deadline.since(self.now());
            if left.is_zero() {
                return;
            }
            // A millisecond at least, so that rounding never spins.
            let wall_left = left.div_f64(self.0.scale).max(Duration::from_micros(200));
            tokio::select! {
                () = wall::sleep(wall_left) => {}
                _ = advanced.changed() => {}
            }
        }
    }

    /// The wall time that `duration` of the cloud's time takes.
    pub fn to_wall(&self, duration: Duration) -> Duration {
        duration.div_f64(self.0.scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_scaled_clock_runs_faster_than_the_wall() {
        let clock = Clock::new(Timestamp::from_millis(0), 1000.0);
        let before = wall::now();
        clock.sleep(Duration::from_secs(20)).await;
        assert!(clock.now() >= Timestamp::from_millis(20_000));
        assert!(before.elapsed() < Duration::from_secs(5));
    }

    #[tokio::test]
    async fn advancing_wakes_a_sleeper() {
        let clock = Clock::real();
        let other = clock.clone();
        let sleeper = tokio::spawn(async move { other.sleep(Duration::from_secs(3600)).await });
        tokio::task::yield_now().await;
        clock.advance(Duration::from_secs(3601));
        tokio::time::timeout(Duration::from_secs(5), sleeper).await.expect("woken").expect("no panic");
    }
}
