//! AWS::CloudWatch.

pub mod alarm;
