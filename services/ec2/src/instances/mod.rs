//! Instances and what they are made from.

use std::sync::Arc;

use kernel::{Builder, Cloud};

use crate::Ec2;

pub fn register(builder: Builder<Ec2>) -> Builder<Ec2> {
    builder
}

pub fn start(_state: Arc<Ec2>, _cloud: Arc<Cloud>) {}
