//! `snowglobe shake`: faults on purpose. `command` is the command line, `serve` what the cloud does with it, `errors`
//! what AWS's services answer when they are throttled or fail.

mod command;
mod errors;
mod serve;

use serde::{Deserialize, Serialize};

pub use command::{Request, command, request, run, table};
pub use serve::{begin, end, list};

/// A fault that is asked for, as the command line sends it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    #[serde(flatten)]
    pub wanted: Wanted,
    /// Of the cloud's time; none: until it is stopped.
    pub lasts_ms: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Wanted {
    Zone {
        zone: String,
    },
    Instance {
        instance: String,
        kill: bool,
    },
    Network {
        /// An instance, a subnet, a zone, `everything`.
        between: [String; 2],
        cut: bool,
        /// From 0 to 1.
        loss: f64,
        delay_ms: f64,
        jitter_ms: f64,
    },
    Api {
        service: String,
        operation: String,
        throttle: bool,
        error: Option<String>,
        status: Option<u16>,
        message: Option<String>,
        delay_ms: f64,
        /// From 0 to 1.
        rate: f64,
    },
}
