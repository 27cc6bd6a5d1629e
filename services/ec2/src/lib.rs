//! EC2: networks in `network/`, instances and what they are made from in `instances/`.
//!
//! What a client creates is a record in the store; what the machine does follows from the records. `network::fabric_sync`
//! holds the fabric against them after every change and on start.

mod authorization;
mod facts;
pub mod instances;
pub mod network;

use std::sync::Arc;

pub use instances::console::{exec, follow};
pub use instances::faults::kill;
pub use instances::machines::{Machines, NetworkInfo, OnNetwork};
pub use network::fabric_faults::{carry_out as carry_out_faults, exists as place_exists};

use kernel::{Cloud, Service};

/// What the handlers share beyond the store.
pub struct Ec2 {
    pub fabric: Arc<fabric::Fabric>,
    /// What the fabric was told of the networks; empty at first.
    pub networks: network::fabric_sync::State,
    pub machines: Machines,
}

impl Ec2 {
    /// `on_network` is told of each network when the first instance in it starts.
    pub fn new(fabric: Arc<fabric::Fabric>, sandbox: Arc<sandbox::Sandbox>, on_network: OnNetwork) -> Arc<Ec2> {
        Arc::new(Ec2 {
            fabric,
            networks: network::fabric_sync::State::default(),
            machines: Machines::new(sandbox, on_network),
        })
    }

    /// Ends every instance's processes, without a change of state: they run again after the next start.
    pub async fn stop(&self) {
        self.machines.stop().await;
    }
}

pub fn service(state: Arc<Ec2>) -> Service {
    let builder = Service::builder(&api_ec2::SERVICE, state).asks(authorization::asks).facts(facts::of);
    let builder = network::register(builder);
    instances::register(builder).build()
}

/// Takes up after a start what the records say should be running.
pub fn start(state: Arc<Ec2>, cloud: Arc<Cloud>) {
    network::start(state.clone(), cloud.clone());
    instances::start(state, cloud);
}

#[cfg(test)]
fn for_tests(fabric: Arc<fabric::Fabric>, directory: &std::path::Path) -> Arc<Ec2> {
    let sandbox = sandbox::Sandbox::new(sandbox::SandboxConfig::new(directory.join("instances"))).expect("a sandbox");
    Ec2::new(fabric, Arc::new(sandbox), Arc::new(|_, _| Box::pin(std::future::ready(()))))
}
