//! The data plane of an Application Load Balancer: listeners, rules, target groups and targets, health checks,
//! stickiness, draining and metrics. It knows no AWS API; whoever does turns its resources into a [`Config`].
//!
//! ```text
//! let workers = Workers::per_core()?;                        // once a process, shared by all balancers
//! let deps = Deps { sockets, clock, workers, hop: None };
//! let balancer = Balancer::new(config, deps).await?;         // listens, checks, serves
//! balancer.update(config).await?;                            // swapped live
//! balancer.serve_connection(stream, peer, port).await;       // a client that came by host name
//! balancer.health(); balancer.health_changes(); balancer.take_metrics();
//! ```
//!
//! A request is read, planned against an immutable routing table, and exchanged with its target in one task on one
//! thread; connections to targets belong to the thread that made them. The HTTP/1.1 engine is our own, over `httparse`:
//! docs/decisions/balancer.md says why, with the measurements.

mod accept;
mod answer;
mod balancer;
mod buffer;
mod certificate;
mod config;
mod connection;
mod cookie;
mod core;
mod datagrams;
mod deadline;
mod exchange;
mod flow;
mod framing;
mod gate;
mod handover;
mod health;
mod hop;
mod matcher;
mod metrics;
mod multiplex;
mod pattern;
mod plan;
mod proxy_protocol;
mod registry;
mod relay;
mod request;
mod response;
mod rewrite;
mod route;
mod secure;
#[cfg(test)]
mod smuggling;
mod sockets;
mod state;
mod streams;
mod table;
mod tls;
mod told;
mod traffic;
mod transform;
mod upstream;
mod wire;
mod workers;

pub use balancer::{Balancer, Deps};
pub use certificate::{Certificate, CertificateFacts};
pub use config::{
    Action, Algorithm, Attributes, Cidr, Condition, Config, DesyncMode, FixedResponse, Flows, Forward, HealthCheck,
    Listener, Minimum, NodeSpec, Protocol, QueryPattern, Redirect, ResponseFields, Rule, Stickiness, TCP_IDLE_TIMEOUT,
    Target, TargetGroup, Version, WeightedGroup, XffMode,
};
pub use handover::HandOverError;
pub use health::{HealthState, TargetHealth};
pub use hop::{Arrival, Departure, Disturbance, Hop};
pub use matcher::{BadCodes, Codes};
pub use metrics::{COUNTERS, Counter, Counts, GroupMetrics, Metrics, NodeMetrics, Samples, TargetMetrics};
pub use pattern::{BadRegex, Pattern};
pub use sockets::{Accept, Boxed, Datagrams, Listener as Acceptor, Listening, Loopback, Sockets, Source};
pub use tls::{BadTls, HANDSHAKE_TIMEOUT, SUITES, Tls, TlsClient, TlsSettings};
pub use traffic::{Passed, Place as Passage};
pub use transform::{Rewrite, Transforms};
pub use workers::Workers;
