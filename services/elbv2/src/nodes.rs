//! A balancer's nodes: an interface in each of its subnets, made and owned by this service. They are found again by
//! their description, so that a crash between making one and noting it leaves none behind.

use std::net::Ipv4Addr;

use api_ec2::types::NetworkInterface;
use kernel::{Ctx, Error, Result};

use crate::ec2;
use crate::records::LoadBalancer;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    pub zone: String,
    pub subnet: String,
    /// `eni-…`
    pub interface: String,
    pub private: Ipv4Addr,
    /// None for an internal balancer.
    pub public: Option<Ipv4Addr>,
    pub groups: Vec<String>,
}

/// The nodes that the balancer should have, all in place: what of `before` fits stays, what it lacks is made. What it
/// no longer needs is the caller's to delete, once nothing uses it. None: nothing is known of it since the start.
pub async fn ensure(cx: &Ctx, balancer: &LoadBalancer, before: Option<&[Node]>) -> Result<Vec<Node>> {
    if let Some(before) = before
        && fits(balancer, before)
    {
        return Ok(before.to_vec());
    }
    let description = balancer.interface_description();
    let mut found = ec2::interfaces(cx, &description).await?;
    let mut has_changed = false;
    for subnet in &balancer.subnets {
        let known = found.iter().find(|interface| interface.subnet_id.as_ref() == Some(&subnet.id));
        match known {
            // Set again even if they are right: after a start this also brings the interface up.
            Some(known) if before.is_none() || groups_of(known) != balancer.security_groups => {
                ec2::set_groups(cx, &id_of(known), &balancer.security_groups).await?;
                has_changed = true;
            }
            Some(_) => {}
            None => {
                let groups = &balancer.security_groups;
                let made = ec2::create_interface(cx, &subnet.id, groups, &description, subnet.private).await?;
                found.push(made);
                has_changed = true;
            }
        }
    }
    if !balancer.internal {
        for interface in &found {
            let subnet = balancer.subnets.iter().find(|subnet| interface.subnet_id.as_ref() == Some(&subnet.id));
            let elastic = subnet.and_then(|subnet| subnet.elastic.as_ref());
            let has = public_of(interface);
            match elastic {
                Some(elastic) if has != Some(elastic.address) => {
                    ec2::associate_address(cx, &id_of(interface), &elastic.allocation).await?;
                }
                None if has.is_none() => ec2::lend_public_address(cx, &id_of(interface)).await?,
                _ => continue,
            }
            has_changed = true;
        }
    }
    if has_changed {
        found = ec2::interfaces(cx, &description).await?;
    }
    if before.is_none() {
        delete_strays(cx, balancer, &found).await?;
    }
    balancer
        .subnets
        .iter()
        .map(|subnet| {
            let interface = found.iter().find(|interface| interface.subnet_id.as_ref() == Some(&subnet.id));
            let interface = interface.ok_or_else(|| Error::internal("an interface that was just made is gone"))?;
            node(interface, &subnet.zone, balancer)
        })
        .collect()
}

/// Whether nothing is to be done.
fn fits(balancer: &LoadBalancer, nodes: &[Node]) -> bool {
    let same_place = balancer.subnets.len() == nodes.len()
        && balancer.subnets.iter().zip(nodes).all(|(subnet, node)| subnet.id == node.subnet);
    same_place && nodes.iter().all(|node| node.groups == balancer.security_groups)
}

/// Interfaces of subnets that the balancer left before a crash.
async fn delete_strays(cx: &Ctx, balancer: &LoadBalancer, found: &[NetworkInterface]) -> Result<()> {
    for interface in found {
        let subnet = interface.subnet_id.as_deref();
        if !balancer.subnets.iter().any(|wanted| subnet == Some(&wanted.id)) {
            ec2::delete_interface(cx, &id_of(interface)).await?;
        }
    }
    Ok(())
}

fn node(interface: &NetworkInterface, zone: &str, balancer: &LoadBalancer) -> Result<Node> {
    let private = interface.private_ip_address.as_deref().and_then(|address| address.parse().ok());
    let private = private.ok_or_else(|| Error::internal("an interface has a private address"))?;
    let public = public_of(interface);
    if public.is_none() && !balancer.internal {
        return Err(Error::internal("a node of an internet-facing balancer has a public address"));
    }
    Ok(Node {
        zone: zone.to_owned(),
        subnet: interface.subnet_id.clone().unwrap_or_default(),
        interface: id_of(interface),
        private,
        public: public.filter(|_| !balancer.internal),
        groups: balancer.security_groups.clone(),
    })
}

fn id_of(interface: &NetworkInterface) -> String {
    interface.network_interface_id.clone().unwrap_or_default()
}

fn public_of(interface: &NetworkInterface) -> Option<Ipv4Addr> {
    interface.association.as_ref()?.public_ip.as_deref()?.parse().ok()
}

fn groups_of(interface: &NetworkInterface) -> Vec<String> {
    interface.groups.iter().flatten().filter_map(|group| group.group_id.clone()).collect()
}
