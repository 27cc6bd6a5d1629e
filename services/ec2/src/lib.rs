//! EC2: networks in `network/`, instances and what they are made from in `instances/`.
//!
//! What a client creates is a record in the store; what the machine does follows from the records. `network::fabric_sync`
//! holds the fabric against them after every change and on start.

pub mod instances;
pub mod network;

use std::sync::Arc;

use kernel::{Cloud, Service};

/// What the handlers share beyond the store.
pub struct Ec2 {
    pub fabric: Arc<fabric::Fabric>,
    /// What the fabric was told of the networks; empty at first.
    pub networks: network::fabric_sync::State,
}

pub fn service(state: Arc<Ec2>) -> Service {
    let builder = Service::builder(&api_ec2::SERVICE, state);
    let builder = network::register(builder);
    instances::register(builder).build()
}

/// Takes up after a start what the records say should be running.
pub fn start(state: Arc<Ec2>, cloud: Arc<Cloud>) {
    network::start(state.clone(), cloud.clone());
    instances::start(state, cloud);
}

#[cfg(test)]
fn for_tests(fabric: Arc<fabric::Fabric>) -> Ec2 {
    Ec2 { fabric, networks: network::fabric_sync::State::default() }
}
