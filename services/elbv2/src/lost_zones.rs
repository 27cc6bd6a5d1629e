//! Nodes in zones that are lost: their networks drop what is theirs (EC2 sees to that), and their balancers hear nothing
//! of them. Their addresses leave DNS when their own health checks fail, and come back when these pass again.

use std::sync::Arc;

use balancer::Balancer;
use kernel::Cloud;

use crate::Elbv2;

/// Cuts off the nodes that are in lost zones now, and no others.
pub fn carry_out(cloud: &Cloud, balancer: &Balancer) {
    balancer.set_cut_off(|node| cloud.faults.zone_lost_since(&node.zone).is_some());
}

/// Has every balancer follow the faults.
pub async fn follow(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    let mut changes = cloud.faults.changes();
    while changes.changed().await.is_ok() {
        elb.all_live().iter().for_each(|live| carry_out(&cloud, &live.balancer));
    }
}
