//! Networks: VPCs and all that is in them. One resource a file; `records` is what the store holds of them, `errors` the
//! codes and messages, `fabric_sync` the way to the kernel. A handler checks, writes the records in one transaction, and
//! then has `fabric_sync::resync` carry the VPC over to the fabric.

pub mod address;
mod address_attribute;
pub mod cidr;
pub mod default_vpc;
mod dhcp_options;
mod elastic_ip;
pub mod errors;
pub mod fabric_faults;
mod fabric_rules;
pub mod fabric_sync;
pub mod filters;
pub mod idempotency;
pub mod ids;
pub mod indexes;
pub mod interface;
mod interface_api;
mod interface_describe;
mod internet_gateway;
pub mod names;
mod network_acl;
mod permissions;
pub mod records;
mod route_table;
mod routes;
pub mod security_group;
mod security_group_rules;
mod subnet;
pub mod tags;
#[cfg(test)]
mod tests;
mod vpc;
mod zones;

use std::sync::Arc;

use kernel::{Builder, Cloud};

use crate::Ec2;

#[rustfmt::skip]
pub fn register(builder: Builder<Ec2>) -> Builder<Ec2> {
    builder
        .op::<api_ec2::DescribeRegions, _, _>(zones::regions)
        .op::<api_ec2::DescribeAvailabilityZones, _, _>(zones::availability_zones)
        .op::<api_ec2::DescribeAccountAttributes, _, _>(zones::account_attributes)
        .op::<api_ec2::CreateDefaultVpc, _, _>(default_vpc::create)
        .op::<api_ec2::CreateDefaultSubnet, _, _>(default_vpc::create_subnet)
        .op::<api_ec2::CreateVpc, _, _>(vpc::create)
        .op::<api_ec2::DeleteVpc, _, _>(vpc::delete)
        .op::<api_ec2::DescribeVpcs, _, _>(vpc::list)
        .op::<api_ec2::DescribeVpcAttribute, _, _>(vpc::describe_attribute)
        .op::<api_ec2::ModifyVpcAttribute, _, _>(vpc::modify_attribute)
        .op::<api_ec2::CreateSubnet, _, _>(subnet::create)
        .op::<api_ec2::DeleteSubnet, _, _>(subnet::delete)
        .op::<api_ec2::DescribeSubnets, _, _>(subnet::list)
        .op::<api_ec2::ModifySubnetAttribute, _, _>(subnet::modify_attribute)
        .op::<api_ec2::CreateRouteTable, _, _>(route_table::create)
        .op::<api_ec2::DeleteRouteTable, _, _>(route_table::delete)
        .op::<api_ec2::DescribeRouteTables, _, _>(route_table::list)
        .op::<api_ec2::CreateRoute, _, _>(routes::create)
        .op::<api_ec2::ReplaceRoute, _, _>(routes::replace)
        .op::<api_ec2::DeleteRoute, _, _>(routes::delete)
        .op::<api_ec2::AssociateRouteTable, _, _>(routes::associate)
        .op::<api_ec2::DisassociateRouteTable, _, _>(routes::disassociate)
        .op::<api_ec2::ReplaceRouteTableAssociation, _, _>(routes::replace_association)
        .op::<api_ec2::CreateInternetGateway, _, _>(internet_gateway::create)
        .op::<api_ec2::AttachInternetGateway, _, _>(internet_gateway::attach)
        .op::<api_ec2::DetachInternetGateway, _, _>(internet_gateway::detach)
        .op::<api_ec2::DeleteInternetGateway, _, _>(internet_gateway::delete)
        .op::<api_ec2::DescribeInternetGateways, _, _>(internet_gateway::list)
        .op::<api_ec2::AssociateDhcpOptions, _, _>(dhcp_options::associate)
        .op::<api_ec2::DescribeDhcpOptions, _, _>(dhcp_options::list)
        .op::<api_ec2::DescribeNetworkAcls, _, _>(network_acl::list)
        .op::<api_ec2::CreateSecurityGroup, _, _>(security_group::create)
        .op::<api_ec2::DeleteSecurityGroup, _, _>(security_group::delete)
        .op::<api_ec2::DescribeSecurityGroups, _, _>(security_group::list)
        .op::<api_ec2::AuthorizeSecurityGroupIngress, _, _>(security_group_rules::authorize_ingress)
        .op::<api_ec2::AuthorizeSecurityGroupEgress, _, _>(security_group_rules::authorize_egress)
        .op::<api_ec2::RevokeSecurityGroupIngress, _, _>(security_group_rules::revoke_ingress)
        .op::<api_ec2::RevokeSecurityGroupEgress, _, _>(security_group_rules::revoke_egress)
        .op::<api_ec2::ModifySecurityGroupRules, _, _>(security_group_rules::modify)
        .op::<api_ec2::DescribeSecurityGroupRules, _, _>(security_group_rules::list)
        .op::<api_ec2::UpdateSecurityGroupRuleDescriptionsIngress, _, _>(security_group_rules::update_descriptions_ingress)
        .op::<api_ec2::UpdateSecurityGroupRuleDescriptionsEgress, _, _>(security_group_rules::update_descriptions_egress)
        .op::<api_ec2::CreateNetworkInterface, _, _>(interface_api::create)
        .op::<api_ec2::DeleteNetworkInterface, _, _>(interface_api::delete)
        .op::<api_ec2::DescribeNetworkInterfaces, _, _>(interface_api::list)
        .op::<api_ec2::AttachNetworkInterface, _, _>(interface_api::attach)
        .op::<api_ec2::DetachNetworkInterface, _, _>(interface_api::detach)
        .op::<api_ec2::ModifyNetworkInterfaceAttribute, _, _>(interface_api::modify_attribute)
        .op::<api_ec2::AssignPrivateIpAddresses, _, _>(interface_api::assign_addresses)
        .op::<api_ec2::UnassignPrivateIpAddresses, _, _>(interface_api::unassign_addresses)
        .op::<api_ec2::AllocateAddress, _, _>(elastic_ip::allocate)
        .op::<api_ec2::AssociateAddress, _, _>(elastic_ip::associate)
        .op::<api_ec2::DisassociateAddress, _, _>(elastic_ip::disassociate)
        .op::<api_ec2::ReleaseAddress, _, _>(elastic_ip::release)
        .op::<api_ec2::DescribeAddresses, _, _>(elastic_ip::list)
        .op::<api_ec2::DescribeAddressesAttribute, _, _>(address_attribute::describe)
        .op::<api_ec2::CreateTags, _, _>(tags::create)
        .op::<api_ec2::DeleteTags, _, _>(tags::delete)
        .op::<api_ec2::DescribeTags, _, _>(tags::list)
}

pub fn start(state: Arc<Ec2>, cloud: Arc<Cloud>) {
    fabric_faults::start(&state, &cloud);
    fabric_sync::start(state, cloud);
}
