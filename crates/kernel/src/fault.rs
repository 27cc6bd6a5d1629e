//! The place that every hop passes and that can disturb it. Costs one atomic load while no fault is set.

use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use schema::{Error, Result};

/// What a fault does to the hops that it matches.
#[derive(Clone, Debug)]
pub enum Effect {
    Error(Error),
    Delay(Duration),
}

/// Empty texts match everything.
#[derive(Clone, Debug)]
pub struct Fault {
    pub id: String,
    pub from: String,
    pub to: String,
    pub what: String,
    /// From 0 to 1: the share of matching hops that it hits.
    pub share: f64,
    pub effect: Effect,
}

#[derive(Default)]
pub struct Faults {
    any: AtomicBool,
    active: RwLock<Vec<Fault>>,
}

impl Faults {
    pub fn set(&self, faults: Vec<Fault>) {
        let any = !faults.is_empty();
        *self.active.write().unwrap_or_else(|e| e.into_inner()) = faults;
        self.any.store(any, Ordering::Release);
    }

    /// Err if a fault says so; returns after the delay if one does.
    pub async fn disturb(&self, from: &str, to: &str, what: &str) -> Result<()> {
        match self.hit(from, to, what) {
            Some(Effect::Error(error)) => Err(error),
            Some(Effect::Delay(delay)) => {
                clock::wall::sleep(delay).await;
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Whether any fault is set at all.
    pub fn any(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    /// What happens to this hop now, for a data plane that carries it out itself.
    pub fn hit(&self, from: &str, to: &str, what: &str) -> Option<Effect> {
        if !self.any() {
            return None;
        }
        let active = self.active.read().unwrap_or_else(|e| e.into_inner());
        let fits = |pattern: &str, value: &str| pattern.is_empty() || pattern == value;
        active
            .iter()
            .find(|f| fits(&f.from, from) && fits(&f.to, to) && fits(&f.what, what) && fastrand::f64() < f.share)
            .map(|f| f.effect.clone())
    }
}
