//! AWS::AutoScaling.

pub mod auto_scaling_group;
pub mod scaling_policy;
