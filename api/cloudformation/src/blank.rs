// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "CancelUpdateStack" => both::<crate::CancelUpdateStack>(),
        "ContinueUpdateRollback" => both::<crate::ContinueUpdateRollback>(),
        "CreateChangeSet" => both::<crate::CreateChangeSet>(),
        "CreateStack" => both::<crate::CreateStack>(),
        "DeleteChangeSet" => both::<crate::DeleteChangeSet>(),
        "DeleteStack" => both::<crate::DeleteStack>(),
        "DescribeChangeSet" => both::<crate::DescribeChangeSet>(),
        "DescribeStackEvents" => both::<crate::DescribeStackEvents>(),
        "DescribeStackResource" => both::<crate::DescribeStackResource>(),
        "DescribeStackResources" => both::<crate::DescribeStackResources>(),
        "DescribeStacks" => both::<crate::DescribeStacks>(),
        "ExecuteChangeSet" => both::<crate::ExecuteChangeSet>(),
        "GetTemplate" => both::<crate::GetTemplate>(),
        "GetTemplateSummary" => both::<crate::GetTemplateSummary>(),
        "ListChangeSets" => both::<crate::ListChangeSets>(),
        "ListExports" => both::<crate::ListExports>(),
        "ListImports" => both::<crate::ListImports>(),
        "ListStackResources" => both::<crate::ListStackResources>(),
        "ListStacks" => both::<crate::ListStacks>(),
        "UpdateStack" => both::<crate::UpdateStack>(),
        "UpdateTerminationProtection" => both::<crate::UpdateTerminationProtection>(),
        "ValidateTemplate" => both::<crate::ValidateTemplate>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
