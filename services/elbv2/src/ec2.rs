//! What this service asks of EC2, as its service-linked role.

use std::collections::HashMap;
use std::net::Ipv4Addr;

use api_ec2::types::{
    Address, AssociateAddressRequest, AttributeBooleanValue, CreateNetworkInterfaceRequest,
    DeleteNetworkInterfaceRequest, DescribeAddressesRequest, DescribeInstancesRequest, DescribeInternetGatewaysRequest,
    DescribeNetworkInterfacesRequest, DescribeSecurityGroupsRequest, DescribeSubnetsRequest, DescribeVpcsRequest,
    Filter, ModifyNetworkInterfaceAttributeRequest, NetworkInterface, SecurityGroup, Subnet,
};
use api_iam::types::{CreateServiceLinkedRoleRequest, GetRoleRequest};
use kernel::{Ctx, Error, Result};

pub const SERVICE: &str = "elasticloadbalancing.amazonaws.com";
const ROLE: &str = "AWSServiceRoleForElasticLoadBalancing";
/// How many values a filter takes at once.
const FILTER_VALUES: usize = 200;

/// The context in which this service reads what it may need before the first balancer, and so before the role.
fn service(cx: &Ctx) -> Ctx {
    cx.as_service(SERVICE)
}

/// The context in which this service acts on the account's resources.
fn role(cx: &Ctx) -> Ctx {
    cx.as_service_role(SERVICE, ROLE, "ElasticLoadBalancing")
}

/// Makes the service-linked role unless it is there. The caller needs the right to, as on AWS, for the first balancer of
/// the account only.
pub async fn ensure_role(cx: &Ctx) -> Result<()> {
    let wanted = GetRoleRequest { role_name: Some(ROLE.to_owned()) };
    match service(cx).call::<api_iam::GetRole>(wanted).await {
        Err(error) if error.is("NoSuchEntity") => {}
        known => return known.map(|_| ()),
    }
    let input = CreateServiceLinkedRoleRequest { aws_service_name: Some(SERVICE.to_owned()), ..Default::default() };
    match cx.call::<api_iam::CreateServiceLinkedRole>(input).await {
        // Another balancer was made at the same time.
        Err(error) if error.message.contains("has been taken") => Ok(()),
        made => made.map(|_| ()),
    }
}

/// The subnets of these ids; EC2's error for one that does not exist.
pub async fn subnets(cx: &Ctx, ids: Vec<String>) -> Result<Vec<Subnet>> {
    let input = DescribeSubnetsRequest { subnet_ids: Some(ids), ..Default::default() };
    Ok(service(cx).call::<api_ec2::DescribeSubnets>(input).await?.subnets.unwrap_or_default())
}

pub async fn subnets_of_vpc(cx: &Ctx, vpc_id: &str) -> Result<Vec<Subnet>> {
    let filters = Some(vec![filter("vpc-id", vec![vpc_id.to_owned()])]);
    let input = DescribeSubnetsRequest { filters, ..Default::default() };
    Ok(service(cx).call::<api_ec2::DescribeSubnets>(input).await?.subnets.unwrap_or_default())
}

pub async fn vpc_exists(cx: &Ctx, vpc_id: &str) -> Result<bool> {
    let input = DescribeVpcsRequest { vpc_ids: Some(vec![vpc_id.to_owned()]), ..Default::default() };
    match service(cx).call::<api_ec2::DescribeVpcs>(input).await {
        Ok(_) => Ok(true),
        Err(error) if error.code.starts_with("InvalidVpcID") => Ok(false),
        Err(error) => Err(error),
    }
}

pub async fn has_internet_gateway(cx: &Ctx, vpc_id: &str) -> Result<bool> {
    let filters = Some(vec![filter("attachment.vpc-id", vec![vpc_id.to_owned()])]);
    let input = DescribeInternetGatewaysRequest { filters, ..Default::default() };
    let found = role(cx).call::<api_ec2::DescribeInternetGateways>(input).await?.internet_gateways;
    Ok(found.is_some_and(|found| !found.is_empty()))
}

pub async fn security_groups(cx: &Ctx, ids: Vec<String>) -> Result<Vec<SecurityGroup>> {
    let input = DescribeSecurityGroupsRequest { group_ids: Some(ids), ..Default::default() };
    Ok(role(cx).call::<api_ec2::DescribeSecurityGroups>(input).await?.security_groups.unwrap_or_default())
}

/// The VPC's default group.
pub async fn default_group(cx: &Ctx, vpc_id: &str) -> Result<String> {
    let filters = vec![filter("vpc-id", vec![vpc_id.to_owned()]), filter("group-name", vec!["default".to_owned()])];
    let input = DescribeSecurityGroupsRequest { filters: Some(filters), ..Default::default() };
    let found = role(cx).call::<api_ec2::DescribeSecurityGroups>(input).await?.security_groups.unwrap_or_default();
    let id = found.into_iter().next().and_then(|group| group.group_id);
    id.ok_or_else(|| Error::internal(format_args!("{vpc_id} has no default security group")))
}

/// The interfaces with that description.
pub async fn interfaces(cx: &Ctx, description: &str) -> Result<Vec<NetworkInterface>> {
    let filters = Some(vec![filter("description", vec![description.to_owned()])]);
    let input = DescribeNetworkInterfacesRequest { filters, ..Default::default() };
    let found = role(cx).call::<api_ec2::DescribeNetworkInterfaces>(input).await?.network_interfaces;
    // Whoever else may call an interface so, ours are those that are managed for us.
    let ours = |interface: &NetworkInterface| interface.requester_managed == Some(true);
    Ok(found.unwrap_or_default().into_iter().filter(ours).collect())
}

pub async fn create_interface(
    cx: &Ctx,
    subnet_id: &str,
    groups: &[String],
    description: &str,
    private: Option<Ipv4Addr>,
) -> Result<NetworkInterface> {
    let input = CreateNetworkInterfaceRequest {
        subnet_id: Some(subnet_id.to_owned()),
        groups: Some(groups.to_vec()),
        description: Some(description.to_owned()),
        private_ip_address: private.map(|address| address.to_string()),
        ..Default::default()
    };
    let made = role(cx).call::<api_ec2::CreateNetworkInterface>(input).await?.network_interface;
    made.ok_or_else(|| Error::internal("CreateNetworkInterface answered without an interface"))
}

/// Sets the groups; the interface is on its network's router when this returns, even right after a start.
pub async fn set_groups(cx: &Ctx, interface_id: &str, groups: &[String]) -> Result<()> {
    // One without groups is told what it is already.
    let input = ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: Some(interface_id.to_owned()),
        groups: (!groups.is_empty()).then(|| groups.to_vec()),
        source_dest_check: groups.is_empty().then_some(AttributeBooleanValue { value: Some(true) }),
        ..Default::default()
    };
    role(cx).call::<api_ec2::ModifyNetworkInterfaceAttribute>(input).await.map(|_| ())
}

/// Has the interface lent a public address for as long as it lives.
pub async fn lend_public_address(cx: &Ctx, interface_id: &str) -> Result<()> {
    let input = ModifyNetworkInterfaceAttributeRequest {
        network_interface_id: Some(interface_id.to_owned()),
        associate_public_ip_address: Some(true),
        ..Default::default()
    };
    role(cx).call::<api_ec2::ModifyNetworkInterfaceAttribute>(input).await.map(|_| ())
}

/// An Elastic IP address and whether it is in use; None: there is none of this id.
pub async fn elastic_address(cx: &Ctx, allocation: &str) -> Result<Option<(Ipv4Addr, bool)>> {
    let input = DescribeAddressesRequest { allocation_ids: Some(vec![allocation.to_owned()]), ..Default::default() };
    let found = match role(cx).call::<api_ec2::DescribeAddresses>(input).await {
        Err(error) if error.code.starts_with("InvalidAllocationID") => return Ok(None),
        found => found?.addresses.unwrap_or_default().into_iter().next(),
    };
    let address = |found: Address| Some((found.public_ip?.parse().ok()?, found.association_id.is_some()));
    Ok(found.and_then(address))
}

/// Ties an Elastic IP address to the interface.
pub async fn associate_address(cx: &Ctx, interface_id: &str, allocation: &str) -> Result<()> {
    let input = AssociateAddressRequest {
        allocation_id: Some(allocation.to_owned()),
        network_interface_id: Some(interface_id.to_owned()),
        ..Default::default()
    };
    role(cx).call::<api_ec2::AssociateAddress>(input).await.map(|_| ())
}

pub async fn delete_interface(cx: &Ctx, interface_id: &str) -> Result<()> {
    let input =
        DeleteNetworkInterfaceRequest { network_interface_id: Some(interface_id.to_owned()), ..Default::default() };
    match role(cx).call::<api_ec2::DeleteNetworkInterface>(input).await {
        Err(error) if !error.is("InvalidNetworkInterfaceID.NotFound") => Err(error),
        _ => Ok(()),
    }
}

/// An instance as a target.
#[derive(Clone, Debug)]
pub struct Instance {
    pub state: String,
    pub vpc_id: Option<String>,
    pub zone: Option<String>,
    pub address: Option<Ipv4Addr>,
}

/// Those of the instances that exist.
pub async fn instances(cx: &Ctx, ids: &[String]) -> Result<HashMap<String, Instance>> {
    let mut found = HashMap::new();
    for ids in ids.chunks(FILTER_VALUES) {
        let filters = Some(vec![filter("instance-id", ids.to_vec())]);
        let mut input = DescribeInstancesRequest { filters, ..Default::default() };
        loop {
            let answer = service(cx).call::<api_ec2::DescribeInstances>(input.clone()).await?;
            let instances =
                answer.reservations.unwrap_or_default().into_iter().flat_map(|r| r.instances.unwrap_or_default());
            for instance in instances {
                let about = Instance {
                    state: instance.state.and_then(|state| state.name).unwrap_or_default(),
                    vpc_id: instance.vpc_id,
                    zone: instance.placement.and_then(|placement| placement.availability_zone),
                    address: instance.private_ip_address.and_then(|address| address.parse().ok()),
                };
                found.insert(instance.instance_id.unwrap_or_default(), about);
            }
            match answer.next_token.filter(|token| !token.is_empty()) {
                Some(token) => input.next_token = Some(token),
                None => break,
            }
        }
    }
    Ok(found)
}

fn filter(name: &str, values: Vec<String>) -> Filter {
    Filter { name: Some(name.to_owned()), values: Some(values) }
}
