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
        "DescribeAccountLimits" => both::<crate::DescribeAccountLimits>(),
        "DescribeChangeSet" => both::<crate::DescribeChangeSet>(),
        "DescribeStackDriftDetectionStatus" => both::<crate::DescribeStackDriftDetectionStatus>(),
        "DescribeStackEvents" => both::<crate::DescribeStackEvents>(),
        "DescribeStackResource" => both::<crate::DescribeStackResource>(),
        "DescribeStackResourceDrifts" => both::<crate::DescribeStackResourceDrifts>(),
        "DescribeStackResources" => both::<crate::DescribeStackResources>(),
        "DescribeStacks" => both::<crate::DescribeStacks>(),
        "DetectStackDrift" => both::<crate::DetectStackDrift>(),
        "DetectStackResourceDrift" => both::<crate::DetectStackResourceDrift>(),
        "ExecuteChangeSet" => both::<crate::ExecuteChangeSet>(),
        "GetStackPolicy" => both::<crate::GetStackPolicy>(),
        "GetTemplate" => both::<crate::GetTemplate>(),
        "GetTemplateSummary" => both::<crate::GetTemplateSummary>(),
        "ListChangeSets" => both::<crate::ListChangeSets>(),
        "ListExports" => both::<crate::ListExports>(),
        "ListImports" => both::<crate::ListImports>(),
        "ListStackResources" => both::<crate::ListStackResources>(),
        "ListStacks" => both::<crate::ListStacks>(),
        "RollbackStack" => both::<crate::RollbackStack>(),
        "SetStackPolicy" => both::<crate::SetStackPolicy>(),
        "SignalResource" => both::<crate::SignalResource>(),
        "UpdateStack" => both::<crate::UpdateStack>(),
        "UpdateTerminationProtection" => both::<crate::UpdateTerminationProtection>(),
        "ValidateTemplate" => both::<crate::ValidateTemplate>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
