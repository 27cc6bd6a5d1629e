//! EC2, IAM and CloudWatch as far as this service asks them. Interfaces are real ones of the fabric.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use api_cloudwatch::types::{MetricDatum, PutMetricDataInput};
use api_ec2::types::{
    CreateNetworkInterfaceRequest, CreateNetworkInterfaceResult, DeleteNetworkInterfaceRequest,
    DescribeInstancesRequest, DescribeInstancesResult, DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult,
    DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult, DescribeSecurityGroupsRequest,
    DescribeSecurityGroupsResult, DescribeSubnetsRequest, DescribeSubnetsResult, DescribeVpcsRequest,
    DescribeVpcsResult, Filter, GroupIdentifier, Instance, InstanceState, InternetGateway,
    ModifyNetworkInterfaceAttributeRequest, NetworkInterface, NetworkInterfaceAssociation, Placement, Reservation,
    SecurityGroup, Subnet, Vpc,
};
use api_iam::types::{
    CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse, GetRoleRequest, GetRoleResponse,
};
use fabric::{Fabric, GroupRules, InterfaceKind, InterfaceSpec, InterfaceUpdate, Ipv4Net, Peer, Protocol, Rule};
use kernel::{AuthorizationRequest, Ctx, Error, Identity, KeyRecord, Result, Service, id};
use schema::{Empty, Op, Operation};

pub const VPC: &str = "vpc-0000000000000000a";
/// Admits everyone.
pub const OPEN_GROUP: &str = "sg-0000000000000000a";
/// Admits nobody.
pub const CLOSED_GROUP: &str = "sg-0000000000000000b";

pub struct Ec2 {
    pub fabric: Arc<Fabric>,
    pub instances: Mutex<BTreeMap<String, (String, Ipv4Addr, String)>>,
    pub interfaces: Mutex<BTreeMap<String, NetworkInterface>>,
    pub has_gateway: Mutex<bool>,
}

/// The data that was put, with their namespaces.
#[derive(Default)]
pub struct Cloudwatch(pub Mutex<Vec<(String, MetricDatum)>>);

#[derive(Default)]
pub struct Iam(Mutex<bool>);

/// Allows everything, to whoever asks.
pub struct Everyone;

impl Identity for Everyone {
    fn key(&self, _: &str) -> Result<Option<KeyRecord>> {
        Ok(None)
    }

    fn authorize(&self, _: &Ctx, _: &AuthorizationRequest<'_>) -> Result<()> {
        Ok(())
    }

    fn authorize_pass_role(&self, _: &Ctx, _: &str, _: &str) -> Result<()> {
        Ok(())
    }
}

/// `of` with these operations only.
fn part(of: &'static schema::Service, operations: &[&'static Operation]) -> &'static schema::Service {
    Box::leak(Box::new(schema::Service {
        name: of.name,
        signing_name: of.signing_name,
        endpoint_prefix: of.endpoint_prefix,
        service_id: of.service_id,
        protocols: of.protocols,
        api_version: of.api_version,
        target_prefix: of.target_prefix,
        xml_namespace: of.xml_namespace,
        global: of.global,
        query_compatible: of.query_compatible,
        all_operations: of.all_operations,
        operations: operations.to_vec().leak(),
        errors: of.errors,
        routes: of.routes,
    }))
}

pub fn ec2(state: Arc<Ec2>) -> Service {
    let operations = [
        api_ec2::CreateNetworkInterface::INFO_OF,
        api_ec2::DeleteNetworkInterface::INFO_OF,
        api_ec2::DescribeInstances::INFO_OF,
        api_ec2::DescribeInternetGateways::INFO_OF,
        api_ec2::DescribeNetworkInterfaces::INFO_OF,
        api_ec2::DescribeSecurityGroups::INFO_OF,
        api_ec2::DescribeSubnets::INFO_OF,
        api_ec2::DescribeVpcs::INFO_OF,
        api_ec2::ModifyNetworkInterfaceAttribute::INFO_OF,
    ];
    Service::builder(part(&api_ec2::SERVICE, &operations), state)
        .op::<api_ec2::CreateNetworkInterface, _, _>(create_interface)
        .op::<api_ec2::DeleteNetworkInterface, _, _>(delete_interface)
        .op::<api_ec2::DescribeInstances, _, _>(instances)
        .op::<api_ec2::DescribeInternetGateways, _, _>(gateways)
        .op::<api_ec2::DescribeNetworkInterfaces, _, _>(interfaces)
        .op::<api_ec2::DescribeSecurityGroups, _, _>(groups)
        .op::<api_ec2::DescribeSubnets, _, _>(subnets)
        .op::<api_ec2::DescribeVpcs, _, _>(vpcs)
        .op::<api_ec2::ModifyNetworkInterfaceAttribute, _, _>(modify_interface)
        .build()
}

pub fn iam(state: Arc<Iam>) -> Service {
    let operations = [api_iam::CreateServiceLinkedRole::INFO_OF, api_iam::GetRole::INFO_OF];
    Service::builder(part(&api_iam::SERVICE, &operations), state)
        .op::<api_iam::GetRole, _, _>(get_role)
        .op::<api_iam::CreateServiceLinkedRole, _, _>(create_role)
        .build()
}

pub fn cloudwatch(state: Arc<Cloudwatch>) -> Service {
    Service::builder(part(&api_cloudwatch::SERVICE, &[api_cloudwatch::PutMetricData::INFO_OF]), state)
        .op::<api_cloudwatch::PutMetricData, _, _>(put_data)
        .build()
}

/// `Op::INFO` under a name that the markers' own private one does not hide.
trait InfoOf: Op {
    const INFO_OF: &'static Operation = <Self as Op>::INFO;
}

impl<O: Op> InfoOf for O {}

/// Three subnets of the VPC in three zones, and one more in the first.
fn all_subnets() -> Vec<Subnet> {
    let subnet = |index: u8, zone: &str| Subnet {
        subnet_id: Some(format!("subnet-0000000000000000{index}")),
        vpc_id: Some(VPC.to_owned()),
        cidr_block: Some(format!("10.0.{index}.0/24")),
        availability_zone: Some(zone.to_owned()),
        available_ip_address_count: Some(if index == 4 { 3 } else { 250 }),
        ..Subnet::default()
    };
    vec![subnet(1, "us-east-1a"), subnet(2, "us-east-1b"), subnet(3, "us-east-1c"), subnet(4, "us-east-1a")]
}

fn values<'a>(filters: &'a Option<Vec<Filter>>, name: &str) -> Option<&'a Vec<String>> {
    filters.iter().flatten().find(|filter| filter.name.as_deref() == Some(name))?.values.as_ref()
}

async fn subnets(_: Arc<Ec2>, _: Ctx, input: DescribeSubnetsRequest) -> Result<DescribeSubnetsResult> {
    let mut found = all_subnets();
    if let Some(ids) = input.subnet_ids {
        for id in &ids {
            if !found.iter().any(|subnet| subnet.subnet_id.as_ref() == Some(id)) {
                return Err(Error::client("InvalidSubnetID.NotFound", format!("The subnet ID '{id}' does not exist")));
            }
        }
        found.retain(|subnet| subnet.subnet_id.as_ref().is_some_and(|id| ids.contains(id)));
    }
    Ok(DescribeSubnetsResult { subnets: Some(found), next_token: None })
}

async fn vpcs(_: Arc<Ec2>, _: Ctx, input: DescribeVpcsRequest) -> Result<DescribeVpcsResult> {
    match input.vpc_ids.unwrap_or_default().iter().find(|id| *id != VPC) {
        Some(id) => Err(Error::client("InvalidVpcID.NotFound", format!("The vpc ID '{id}' does not exist"))),
        None => Ok(DescribeVpcsResult { vpcs: Some(vec![Vpc::default()]), next_token: None }),
    }
}

async fn gateways(ec2: Arc<Ec2>, _: Ctx, _: DescribeInternetGatewaysRequest) -> Result<DescribeInternetGatewaysResult> {
    let has_gateway = *ec2.has_gateway.lock().expect("unpoisoned");
    let found = if has_gateway { vec![InternetGateway::default()] } else { Vec::new() };
    Ok(DescribeInternetGatewaysResult { internet_gateways: Some(found), next_token: None })
}

async fn groups(_: Arc<Ec2>, _: Ctx, input: DescribeSecurityGroupsRequest) -> Result<DescribeSecurityGroupsResult> {
    let ids = input.group_ids.unwrap_or_else(|| vec![OPEN_GROUP.to_owned()]);
    if let Some(id) = ids.iter().find(|id| *id != OPEN_GROUP && *id != CLOSED_GROUP) {
        return Err(Error::client("InvalidGroup.NotFound", format!("The security group '{id}' does not exist")));
    }
    let group = |id| SecurityGroup { group_id: Some(id), vpc_id: Some(VPC.to_owned()), ..SecurityGroup::default() };
    Ok(DescribeSecurityGroupsResult { security_groups: Some(ids.into_iter().map(group).collect()), next_token: None })
}

async fn instances(ec2: Arc<Ec2>, _: Ctx, input: DescribeInstancesRequest) -> Result<DescribeInstancesResult> {
    let wanted = values(&input.filters, "instance-id").cloned().unwrap_or_default();
    let known = ec2.instances.lock().expect("unpoisoned");
    let show = |(id, (state, address, zone)): (&String, &(String, Ipv4Addr, String))| Instance {
        instance_id: Some(id.clone()),
        state: Some(InstanceState { code: None, name: Some(state.clone()) }),
        private_ip_address: Some(address.to_string()),
        vpc_id: Some(VPC.to_owned()),
        placement: Some(Placement { availability_zone: Some(zone.clone()), ..Placement::default() }),
        ..Instance::default()
    };
    let instances = known.iter().filter(|(id, _)| wanted.contains(id)).map(show).collect();
    let reservation = Reservation { instances: Some(instances), ..Reservation::default() };
    Ok(DescribeInstancesResult { reservations: Some(vec![reservation]), next_token: None })
}

async fn create_interface(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: CreateNetworkInterfaceRequest,
) -> Result<CreateNetworkInterfaceResult> {
    assert_eq!(
        cx.principal.arn(),
        "arn:aws:sts::000000000000:assumed-role/AWSServiceRoleForElasticLoadBalancing/ElasticLoadBalancing"
    );
    let subnet = all_subnets().into_iter().find(|subnet| subnet.subnet_id == input.subnet_id).expect("a known subnet");
    let network: u8 = input.subnet_id.as_deref().and_then(|id| id[id.len() - 1..].parse().ok()).expect("its number");
    let mut all = ec2.interfaces.lock().expect("unpoisoned").clone();
    let address = Ipv4Addr::new(10, 0, network, 100 + all.len() as u8);
    let interface = NetworkInterface {
        network_interface_id: Some(id::resource("eni")),
        subnet_id: input.subnet_id,
        availability_zone: subnet.availability_zone,
        private_ip_address: Some(address.to_string()),
        description: input.description,
        requester_managed: Some(true),
        groups: Some(input.groups.unwrap_or_default().into_iter().map(group_of).collect()),
        ..NetworkInterface::default()
    };
    all.insert(interface.network_interface_id.clone().expect("an id"), interface.clone());
    *ec2.interfaces.lock().expect("unpoisoned") = all;
    attach(&ec2.fabric, &interface).await;
    Ok(CreateNetworkInterfaceResult { network_interface: Some(interface), client_token: None })
}

fn group_of(id: String) -> GroupIdentifier {
    GroupIdentifier { group_id: Some(id), group_name: None }
}

fn groups_of(interface: &NetworkInterface) -> Vec<String> {
    interface.groups.iter().flatten().filter_map(|group| group.group_id.clone()).collect()
}

/// Brings the interface up on the router, as EC2 does with those of a service.
async fn attach(fabric: &Fabric, interface: &NetworkInterface) {
    let network = network(fabric).await;
    let spec = InterfaceSpec {
        id: interface.network_interface_id.clone().expect("an id"),
        address: interface.private_ip_address.as_deref().and_then(|text| text.parse().ok()).expect("an address"),
        kind: InterfaceKind::Router,
        groups: groups_of(interface),
        internet: true,
        source_dest_check: true,
        mac: None,
    };
    network.attach(spec).await.expect("attached");
}

/// The VPC's network with its two groups.
pub async fn network(fabric: &Fabric) -> fabric::Network {
    let range = Ipv4Net::new(Ipv4Addr::new(10, 0, 0, 0), 16);
    let network = fabric.network(VPC, vec![range]);
    let all = || vec![Rule { protocol: Protocol::All, peer: Peer::Cidr(Ipv4Net::new(Ipv4Addr::UNSPECIFIED, 0)) }];
    network.set_group(OPEN_GROUP, GroupRules { ingress: all(), egress: all() }).await.expect("a group");
    network.set_group(CLOSED_GROUP, GroupRules { ingress: Vec::new(), egress: all() }).await.expect("a group");
    network
}

async fn interfaces(
    ec2: Arc<Ec2>,
    _: Ctx,
    input: DescribeNetworkInterfacesRequest,
) -> Result<DescribeNetworkInterfacesResult> {
    let wanted = values(&input.filters, "description").cloned().unwrap_or_default();
    let all = ec2.interfaces.lock().expect("unpoisoned");
    let is_wanted = |interface: &&NetworkInterface| interface.description.as_ref().is_some_and(|d| wanted.contains(d));
    Ok(DescribeNetworkInterfacesResult {
        network_interfaces: Some(all.values().filter(is_wanted).cloned().collect()),
        next_token: None,
    })
}

async fn modify_interface(ec2: Arc<Ec2>, _: Ctx, input: ModifyNetworkInterfaceAttributeRequest) -> Result<Empty> {
    let id = input.network_interface_id.unwrap_or_default();
    let mut interface = ec2.interfaces.lock().expect("unpoisoned").get(&id).cloned().expect("a known interface");
    if let Some(groups) = input.groups {
        interface.groups = Some(groups.clone().into_iter().map(group_of).collect());
        let update = InterfaceUpdate { groups: Some(groups), ..InterfaceUpdate::default() };
        network(&ec2.fabric).await.update(&id, update).await.expect("updated");
    }
    if input.associate_public_ip_address == Some(true) {
        let private = interface.private_ip_address.as_deref().and_then(|text| text.parse().ok()).expect("an address");
        let public = ec2.fabric.allocate_public().expect("an address");
        ec2.fabric.associate(public, VPC, private).await.expect("associated");
        interface.association = Some(NetworkInterfaceAssociation {
            public_ip: Some(public.to_string()),
            ..NetworkInterfaceAssociation::default()
        });
    }
    ec2.interfaces.lock().expect("unpoisoned").insert(id, interface);
    Ok(Empty {})
}

async fn delete_interface(ec2: Arc<Ec2>, _: Ctx, input: DeleteNetworkInterfaceRequest) -> Result<Empty> {
    let id = input.network_interface_id.unwrap_or_default();
    network(&ec2.fabric).await.detach(&id).await.expect("detached");
    ec2.interfaces.lock().expect("unpoisoned").remove(&id);
    Ok(Empty {})
}

/// It exists once it was made.
async fn get_role(iam: Arc<Iam>, _: Ctx, _: GetRoleRequest) -> Result<GetRoleResponse> {
    match *iam.0.lock().expect("unpoisoned") {
        true => Ok(GetRoleResponse::default()),
        false => Err(Error::client("NoSuchEntity", "The role cannot be found.")),
    }
}

/// Only the first call makes it, as on AWS.
async fn create_role(
    iam: Arc<Iam>,
    _: Ctx,
    input: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse> {
    assert_eq!(input.aws_service_name.as_deref(), Some("elasticloadbalancing.amazonaws.com"));
    let was_there = std::mem::replace(&mut *iam.0.lock().expect("unpoisoned"), true);
    if was_there {
        let message = "Service role name AWSServiceRoleForElasticLoadBalancing has been taken in this account, please try a different suffix.";
        return Err(Error::client("InvalidInput", message));
    }
    Ok(CreateServiceLinkedRoleResponse::default())
}

async fn put_data(cloudwatch: Arc<Cloudwatch>, _: Ctx, input: PutMetricDataInput) -> Result<Empty> {
    let namespace = input.namespace.unwrap_or_default();
    let data = input.metric_data.unwrap_or_default().into_iter().map(|datum| (namespace.clone(), datum));
    cloudwatch.0.lock().expect("unpoisoned").extend(data);
    Ok(Empty {})
}
