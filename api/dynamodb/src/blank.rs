// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "BatchGetItem" => both::<crate::BatchGetItem>(),
        "BatchWriteItem" => both::<crate::BatchWriteItem>(),
        "CreateTable" => both::<crate::CreateTable>(),
        "DeleteItem" => both::<crate::DeleteItem>(),
        "DeleteTable" => both::<crate::DeleteTable>(),
        "DescribeContinuousBackups" => both::<crate::DescribeContinuousBackups>(),
        "DescribeEndpoints" => both::<crate::DescribeEndpoints>(),
        "DescribeLimits" => both::<crate::DescribeLimits>(),
        "DescribeTable" => both::<crate::DescribeTable>(),
        "DescribeTimeToLive" => both::<crate::DescribeTimeToLive>(),
        "GetItem" => both::<crate::GetItem>(),
        "ListTables" => both::<crate::ListTables>(),
        "ListTagsOfResource" => both::<crate::ListTagsOfResource>(),
        "PutItem" => both::<crate::PutItem>(),
        "Query" => both::<crate::Query>(),
        "Scan" => both::<crate::Scan>(),
        "TagResource" => both::<crate::TagResource>(),
        "TransactGetItems" => both::<crate::TransactGetItems>(),
        "TransactWriteItems" => both::<crate::TransactWriteItems>(),
        "UntagResource" => both::<crate::UntagResource>(),
        "UpdateItem" => both::<crate::UpdateItem>(),
        "UpdateTable" => both::<crate::UpdateTable>(),
        "UpdateTimeToLive" => both::<crate::UpdateTimeToLive>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
