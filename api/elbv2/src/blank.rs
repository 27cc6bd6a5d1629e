// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "AddListenerCertificates" => both::<crate::AddListenerCertificates>(),
        "AddTags" => both::<crate::AddTags>(),
        "CreateListener" => both::<crate::CreateListener>(),
        "CreateLoadBalancer" => both::<crate::CreateLoadBalancer>(),
        "CreateRule" => both::<crate::CreateRule>(),
        "CreateTargetGroup" => both::<crate::CreateTargetGroup>(),
        "DeleteListener" => both::<crate::DeleteListener>(),
        "DeleteLoadBalancer" => both::<crate::DeleteLoadBalancer>(),
        "DeleteRule" => both::<crate::DeleteRule>(),
        "DeleteTargetGroup" => both::<crate::DeleteTargetGroup>(),
        "DeregisterTargets" => both::<crate::DeregisterTargets>(),
        "DescribeAccountLimits" => both::<crate::DescribeAccountLimits>(),
        "DescribeCapacityReservation" => both::<crate::DescribeCapacityReservation>(),
        "DescribeListenerAttributes" => both::<crate::DescribeListenerAttributes>(),
        "DescribeListenerCertificates" => both::<crate::DescribeListenerCertificates>(),
        "DescribeListeners" => both::<crate::DescribeListeners>(),
        "DescribeLoadBalancerAttributes" => both::<crate::DescribeLoadBalancerAttributes>(),
        "DescribeLoadBalancers" => both::<crate::DescribeLoadBalancers>(),
        "DescribeRules" => both::<crate::DescribeRules>(),
        "DescribeSSLPolicies" => both::<crate::DescribeSSLPolicies>(),
        "DescribeTags" => both::<crate::DescribeTags>(),
        "DescribeTargetGroupAttributes" => both::<crate::DescribeTargetGroupAttributes>(),
        "DescribeTargetGroups" => both::<crate::DescribeTargetGroups>(),
        "DescribeTargetHealth" => both::<crate::DescribeTargetHealth>(),
        "ModifyListener" => both::<crate::ModifyListener>(),
        "ModifyListenerAttributes" => both::<crate::ModifyListenerAttributes>(),
        "ModifyLoadBalancerAttributes" => both::<crate::ModifyLoadBalancerAttributes>(),
        "ModifyRule" => both::<crate::ModifyRule>(),
        "ModifyTargetGroup" => both::<crate::ModifyTargetGroup>(),
        "ModifyTargetGroupAttributes" => both::<crate::ModifyTargetGroupAttributes>(),
        "RegisterTargets" => both::<crate::RegisterTargets>(),
        "RemoveListenerCertificates" => both::<crate::RemoveListenerCertificates>(),
        "RemoveTags" => both::<crate::RemoveTags>(),
        "SetIpAddressType" => both::<crate::SetIpAddressType>(),
        "SetRulePriorities" => both::<crate::SetRulePriorities>(),
        "SetSecurityGroups" => both::<crate::SetSecurityGroups>(),
        "SetSubnets" => both::<crate::SetSubnets>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
