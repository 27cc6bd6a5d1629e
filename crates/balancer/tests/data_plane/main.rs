//! The balancer over real loopback sockets: targets are small servers, clients speak bytes.

mod bodies;
mod errors;
mod flows;
mod forwarding;
mod health;
mod lifecycle;
mod network;
mod observing;
mod pieces;
mod routing;
mod sessions;
mod shares;
mod support;
mod tls;
mod transforms;
