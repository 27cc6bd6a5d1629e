//! Elastic Load Balancing v2: application and network balancers.
//! Follows <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/Welcome.html>.
//!
//! The store holds what clients asked for (`records`). `plane` makes it real: after every change, and at start, `sync`
//! reads a balancer's records and brings its nodes' interfaces and its data plane (the crate `balancer`) in step, so
//! the same code serves a change, a start and a return after a crash. `background` looks after what changes by itself:
//! instances, drained targets and metrics.

mod action;
mod attribute;
mod attribute_api;
mod background;
mod capacity_reservation;
mod condition;
mod config;
mod ec2;
mod errors;
mod facts;
mod find;
mod flow_attribute;
mod health;
mod hop;
mod hosts;
mod limits;
mod listener;
mod listener_attribute;
mod listener_certificate;
mod load_balancer;
mod lost_zones;
mod metrics;
mod names;
mod nodes;
mod placement;
mod plane;
mod policy;
mod protocol;
mod records;
mod rule;
mod secure;
mod sockets;
mod tags;
mod target;
mod target_group;
#[cfg(test)]
mod tests;
mod transform;
mod usage;

use std::sync::Arc;

use api_elbv2 as api;
use fabric::Fabric;
use kernel::{Cloud, Service};

use crate::plane::Plane;

pub struct Elbv2 {
    fabric: Arc<Fabric>,
    plane: Plane,
}

impl Elbv2 {
    pub fn new(fabric: Arc<Fabric>) -> Arc<Elbv2> {
        Arc::new(Elbv2 { fabric, plane: Plane::default() })
    }
}

#[rustfmt::skip]
pub fn service(state: Arc<Elbv2>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(facts::asks)
        .facts(facts::of)
        .op::<api::AddListenerCertificates, _, _>(listener_certificate::add)
        .op::<api::AddTags, _, _>(tags::add)
        .op::<api::CreateListener, _, _>(listener::create)
        .op::<api::CreateLoadBalancer, _, _>(load_balancer::create)
        .op::<api::CreateRule, _, _>(rule::create)
        .op::<api::CreateTargetGroup, _, _>(target_group::create)
        .op::<api::DeleteListener, _, _>(listener::delete)
        .op::<api::DeleteLoadBalancer, _, _>(load_balancer::delete)
        .op::<api::DeleteRule, _, _>(rule::delete)
        .op::<api::DeleteTargetGroup, _, _>(target_group::delete)
        .op::<api::DeregisterTargets, _, _>(target::deregister)
        .op::<api::DescribeAccountLimits, _, _>(limits::describe)
        .op::<api::DescribeCapacityReservation, _, _>(capacity_reservation::describe)
        .op::<api::DescribeListenerAttributes, _, _>(attribute_api::of_listener)
        .op::<api::DescribeListenerCertificates, _, _>(listener_certificate::describe)
        .op::<api::DescribeListeners, _, _>(listener::describe)
        .op::<api::DescribeLoadBalancerAttributes, _, _>(attribute_api::of_balancer)
        .op::<api::DescribeLoadBalancers, _, _>(load_balancer::describe)
        .op::<api::DescribeRules, _, _>(rule::describe)
        .op::<api::DescribeSSLPolicies, _, _>(policy::describe)
        .op::<api::DescribeTags, _, _>(tags::describe)
        .op::<api::DescribeTargetGroupAttributes, _, _>(attribute_api::of_group)
        .op::<api::DescribeTargetGroups, _, _>(target_group::describe)
        .op::<api::DescribeTargetHealth, _, _>(health::describe)
        .op::<api::ModifyListener, _, _>(listener::modify)
        .op::<api::ModifyListenerAttributes, _, _>(attribute_api::modify_listener)
        .op::<api::ModifyLoadBalancerAttributes, _, _>(attribute_api::modify_balancer)
        .op::<api::ModifyRule, _, _>(rule::modify)
        .op::<api::ModifyTargetGroup, _, _>(target_group::modify)
        .op::<api::ModifyTargetGroupAttributes, _, _>(attribute_api::modify_group)
        .op::<api::RegisterTargets, _, _>(target::register)
        .op::<api::RemoveListenerCertificates, _, _>(listener_certificate::remove)
        .op::<api::RemoveTags, _, _>(tags::remove)
        .op::<api::SetIpAddressType, _, _>(placement::set_ip_address_type)
        .op::<api::SetRulePriorities, _, _>(rule::set_priorities)
        .op::<api::SetSecurityGroups, _, _>(placement::set_security_groups)
        .op::<api::SetSubnets, _, _>(placement::set_subnets)
        .build()
}

/// Brings every balancer of the store up again, in the background, and looks after them from then on.
pub fn start(state: Arc<Elbv2>, cloud: Arc<Cloud>) {
    background::start(&state, &cloud);
}
