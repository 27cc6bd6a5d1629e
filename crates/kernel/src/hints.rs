//! Hints between services: "look again at instance i-0abc". Lossy and in memory: whoever acts on one reads the truth
//! from its owner's operations, and also looks again by itself now and then, so a lost hint costs time only. What must
//! not be lost goes through the store's outbox.

use tokio::sync::broadcast;

use crate::account::Account;
use crate::region::Region;

#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// `ec2`, `elbv2`: who says it.
    pub service: &'static str,
    /// `instance-state`, `target-health`, `alarm-state`.
    pub what: &'static str,
    pub account: Account,
    pub region: Region,
    /// The id or ARN that it is about.
    pub id: String,
    /// The state it is in now, where that says all.
    pub state: String,
}

pub struct Hints(broadcast::Sender<Hint>);

impl Default for Hints {
    fn default() -> Hints {
        Hints(broadcast::channel(4096).0)
    }
}

impl Hints {
    pub fn send(&self, hint: Hint) {
        // Nobody listening is no error.
        let _ = self.0.send(hint);
    }

    pub fn subscribe(&self) -> broadcast::Receiver<Hint> {
        self.0.subscribe()
    }
}
