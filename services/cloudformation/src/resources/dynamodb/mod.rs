//! AWS::DynamoDB.

pub mod table;
