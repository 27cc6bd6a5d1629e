//! Tracks: one record a hop, for `snowglobe tracks`, the console, the bill and X-Ray to read.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::{Serialize, Serializer};
use tokio::sync::broadcast;

use clock::Timestamp;

/// How many hops are kept for those who come late.
const KEPT: usize = 4096;

#[derive(Clone, Debug, Serialize)]
pub struct Track {
    #[serde(serialize_with = "iso")]
    pub at: Timestamp,
    pub from: String,
    pub to: String,
    /// The operation, `GET /path`, the query.
    pub what: String,
    pub detail: String,
    pub bytes: u64,
    #[serde(rename = "latency_us", serialize_with = "micros")]
    pub latency: Duration,
    /// `ok`, an HTTP status, an error code.
    pub result: String,
    pub failed: bool,
    pub trace: String,
}

pub struct Tracks {
    recent: Mutex<VecDeque<Arc<Track>>>,
    live: broadcast::Sender<Arc<Track>>,
}

impl Default for Tracks {
    fn default() -> Tracks {
        Tracks { recent: Mutex::new(VecDeque::new()), live: broadcast::channel(1024).0 }
    }
}

impl Tracks {
    pub fn record(&self, track: impl FnOnce() -> Track) {
        let track = Arc::new(track());
        {
            let mut recent = self.recent.lock().unwrap_or_else(|e| e.into_inner());
            if recent.len() == KEPT {
                recent.pop_front();
            }
            recent.push_back(track.clone());
        }
        // Nobody listening is no error.
        let _ = self.live.send(track);
    }

    /// Whether somebody follows the hops now: a data plane spares its clients the cost of recording otherwise.
    pub fn is_followed(&self) -> bool {
        self.live.receiver_count() > 0
    }

    /// The newest `count`, oldest first.
    pub fn recent(&self, count: usize) -> Vec<Arc<Track>> {
        let recent = self.recent.lock().unwrap_or_else(|e| e.into_inner());
        recent.iter().skip(recent.len().saturating_sub(count)).cloned().collect()
    }

    pub fn subscribe(&self) -> broadcast::Receiver<Arc<Track>> {
        self.live.subscribe()
    }
}

fn iso<S: Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&at.iso8601_millis())
}

fn micros<S: Serializer>(latency: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(u64::try_from(latency.as_micros()).unwrap_or(u64::MAX))
}
