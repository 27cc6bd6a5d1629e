//! AWS::CloudFormation: what stacks themselves offer.

pub mod stack;
pub mod wait_condition;
pub mod wait_condition_handle;
