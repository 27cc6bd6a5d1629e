//! AWS::AutoScaling.

pub mod auto_scaling_group;
mod rolling_update;
pub mod scaling_policy;
