//! What changes a route table: routes, and associations with subnets.

use std::sync::Arc;

use api_ec2::types::{
    AssociateRouteTableRequest, AssociateRouteTableResult, CreateRouteRequest, CreateRouteResult, DeleteRouteRequest,
    DisassociateRouteTableRequest, ReplaceRouteRequest, ReplaceRouteTableAssociationRequest,
    ReplaceRouteTableAssociationResult,
};
use kernel::{Ctx, Error, Read, Result, Writer, id};
use schema::Empty;

use super::records::{self, InternetGateway, Route, RouteTable, RouteTableAssociation, Subnet, Vpc};
use super::route_table::associated;
use super::{cidr, default_vpc, errors, fabric_sync, indexes};
use crate::Ec2;

pub async fn create(ec2: Arc<Ec2>, cx: Ctx, input: CreateRouteRequest) -> Result<CreateRouteResult> {
    default_vpc::ensure(&cx).await?;
    let other_targets = [
        ("VpcEndpointId", &input.vpc_endpoint_id),
        ("TransitGatewayId", &input.transit_gateway_id),
        ("LocalGatewayId", &input.local_gateway_id),
        ("CarrierGatewayId", &input.carrier_gateway_id),
        ("CoreNetworkArn", &input.core_network_arn),
        ("OdbNetworkArn", &input.odb_network_arn),
        ("EgressOnlyInternetGatewayId", &input.egress_only_internet_gateway_id),
        ("InstanceId", &input.instance_id),
        ("NetworkInterfaceId", &input.network_interface_id),
        ("VpcPeeringConnectionId", &input.vpc_peering_connection_id),
        ("NatGatewayId", &input.nat_gateway_id),
        ("DestinationPrefixListId", &input.destination_prefix_list_id),
        ("DestinationIpv6CidrBlock", &input.destination_ipv6_cidr_block),
    ];
    for (member, value) in other_targets {
        errors::refuse_member("CreateRoute", member, value.is_some())?;
    }
    let change = RouteChange::new(&cx, input.route_table_id, input.destination_cidr_block, input.gateway_id)?;
    errors::dry_run(input.dry_run)?;
    let vpc_id = change
        .run(&cx, |table, route| match table.routes.iter().find(|known| known.destination == route.destination) {
            // The same route again is no error.
            Some(known) if *known == route => Ok(()),
            Some(known) => {
                let message = format!("The route identified by {} already exists.", known.destination);
                Err(Error::client("RouteAlreadyExists", message))
            }
            None => {
                table.routes.push(route);
                Ok(())
            }
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(CreateRouteResult { r#return: Some(true) })
}

pub async fn replace(ec2: Arc<Ec2>, cx: Ctx, input: ReplaceRouteRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let other_targets = [
        ("VpcEndpointId", &input.vpc_endpoint_id),
        ("TransitGatewayId", &input.transit_gateway_id),
        ("LocalGatewayId", &input.local_gateway_id),
        ("CarrierGatewayId", &input.carrier_gateway_id),
        ("CoreNetworkArn", &input.core_network_arn),
        ("OdbNetworkArn", &input.odb_network_arn),
        ("EgressOnlyInternetGatewayId", &input.egress_only_internet_gateway_id),
        ("InstanceId", &input.instance_id),
        ("NetworkInterfaceId", &input.network_interface_id),
        ("VpcPeeringConnectionId", &input.vpc_peering_connection_id),
        ("NatGatewayId", &input.nat_gateway_id),
        ("DestinationPrefixListId", &input.destination_prefix_list_id),
        ("DestinationIpv6CidrBlock", &input.destination_ipv6_cidr_block),
    ];
    for (member, value) in other_targets {
        errors::refuse_member("ReplaceRoute", member, value.is_some())?;
    }
    errors::refuse_member("ReplaceRoute", "LocalTarget", input.local_target == Some(true))?;
    let change = RouteChange::new(&cx, input.route_table_id, input.destination_cidr_block, input.gateway_id)?;
    errors::dry_run(input.dry_run)?;
    let vpc_id = change
        .run(&cx, |table, route| {
            let known = table.routes.iter_mut().find(|known| known.destination == route.destination);
            let Some(known) = known else {
                let message = format!(
                    "There is no route defined for '{}' in the route table. Use CreateRoute instead.",
                    route.destination
                );
                return Err(Error::client("InvalidParameterValue", message));
            };
            *known = route;
            Ok(())
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

pub async fn delete(ec2: Arc<Ec2>, cx: Ctx, input: DeleteRouteRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let table_id = input.route_table_id.unwrap_or_default();
    let table: RouteTable = records::need(&cx.read(), &cx, &table_id)?;
    let given = input.destination_cidr_block.or(input.destination_ipv6_cidr_block).or(input.destination_prefix_list_id);
    let given = given.ok_or_else(|| errors::missing("destinationCidrBlock"))?;
    let destination = cidr::parse(&given).map_or_else(|| given.clone(), |range| range.to_string());
    let vpc: Option<Vpc> = records::get(&cx.read(), &cx, &table.vpc_id)?;
    if vpc.is_some_and(|vpc| vpc.cidr == destination) {
        let message = format!("cannot remove local route {destination} in route table {table_id}");
        return Err(errors::invalid(message));
    }
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let vpc_id = cx
        .write(move |writer| {
            let mut table: RouteTable = records::need(writer, &within, &table_id)?;
            let before = table.routes.len();
            table.routes.retain(|route| route.destination != destination);
            if table.routes.len() == before {
                let message = format!("no route with destination-cidr-block {given} in route table {table_id}");
                return Err(Error::client("InvalidRoute.NotFound", message));
            }
            records::put(writer, &within, &table)?;
            Ok(table.vpc_id)
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

pub async fn associate(ec2: Arc<Ec2>, cx: Ctx, input: AssociateRouteTableRequest) -> Result<AssociateRouteTableResult> {
    default_vpc::ensure(&cx).await?;
    errors::refuse_member("AssociateRouteTable", "GatewayId", input.gateway_id.is_some())?;
    let (table_id, subnet_id) = (input.route_table_id.unwrap_or_default(), input.subnet_id);
    let subnet_id =
        subnet_id.ok_or_else(|| errors::combination("The request must contain exactly one of gatewayId, subnetId"))?;
    records::need::<RouteTable>(&cx.read(), &cx, &table_id)?;
    records::need::<Subnet>(&cx.read(), &cx, &subnet_id)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let (association_id, vpc_id) = cx
        .write(move |writer| {
            let table: RouteTable = records::need(writer, &within, &table_id)?;
            let subnet: Subnet = records::need(writer, &within, &subnet_id)?;
            must_share_network(&table, &subnet)?;
            if let Some(other) = indexes::first::<RouteTable>(writer, &within, "subnet", &subnet_id)? {
                let known = other.associations.iter().find(|one| one.subnet_id.as_ref() == Some(&subnet_id));
                return match known.filter(|_| other.id == table_id) {
                    // The same again is no error.
                    Some(known) => Ok((known.id.clone(), table.vpc_id)),
                    None => {
                        let message = format!(
                            "the specified association for route table {table_id} conflicts with an existing association"
                        );
                        Err(Error::client("Resource.AlreadyAssociated", message))
                    }
                };
            }
            let association_id = id::resource("rtbassoc");
            add_association(writer, &within, &table_id, &association_id, Some(subnet_id))?;
            Ok((association_id, table.vpc_id))
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(AssociateRouteTableResult { association_id: Some(association_id), association_state: Some(associated()) })
}

pub async fn disassociate(ec2: Arc<Ec2>, cx: Ctx, input: DisassociateRouteTableRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let association_id = input.association_id.unwrap_or_default();
    errors::ROUTE_TABLE_ASSOCIATION.check(&association_id)?;
    find_association(&cx.read(), &cx, &association_id)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let vpc_id = cx
        .write(move |writer| {
            let (table, association) = find_association(writer, &within, &association_id)?;
            if association.subnet_id.is_none() {
                let message = format!("cannot disassociate the main route table association {association_id}");
                return Err(errors::invalid(message));
            }
            drop_association(writer, &within, &table.id, &association_id)?;
            Ok(table.vpc_id)
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

/// Also how another table becomes a VPC's main one.
pub async fn replace_association(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: ReplaceRouteTableAssociationRequest,
) -> Result<ReplaceRouteTableAssociationResult> {
    default_vpc::ensure(&cx).await?;
    let (association_id, table_id) =
        (input.association_id.unwrap_or_default(), input.route_table_id.unwrap_or_default());
    errors::ROUTE_TABLE_ASSOCIATION.check(&association_id)?;
    find_association(&cx.read(), &cx, &association_id)?;
    records::need::<RouteTable>(&cx.read(), &cx, &table_id)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let (new_id, vpc_id) = cx
        .write(move |writer| {
            let (old, association) = find_association(writer, &within, &association_id)?;
            let new: RouteTable = records::need(writer, &within, &table_id)?;
            if old.vpc_id != new.vpc_id {
                return Err(different_networks(&table_id, &association_id));
            }
            drop_association(writer, &within, &old.id, &association_id)?;
            let new_id = id::resource("rtbassoc");
            add_association(writer, &within, &table_id, &new_id, association.subnet_id)?;
            Ok((new_id, new.vpc_id))
        })
        .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(ReplaceRouteTableAssociationResult { new_association_id: Some(new_id), association_state: Some(associated()) })
}

/// A route that a request names, checked as far as can be before the write.
struct RouteChange {
    table_id: String,
    route: Route,
}

impl RouteChange {
    fn new(
        cx: &Ctx,
        table_id: Option<String>,
        destination: Option<String>,
        gateway_id: Option<String>,
    ) -> Result<RouteChange> {
        let reader = cx.read();
        let table: RouteTable = records::need(&reader, cx, &table_id.unwrap_or_default())?;
        let given = destination.ok_or_else(|| errors::missing("destinationCidrBlock"))?;
        let not_a_range = || errors::invalid_value(&given, "destinationCidrBlock", "This is not a valid CIDR block.");
        let range = cidr::parse(&given).ok_or_else(not_a_range)?;
        let gateway_id = gateway_id.ok_or_else(|| {
            errors::combination(
                "The request must contain exactly one of gatewayId, natGatewayId, networkInterfaceId, \
                 vpcPeeringConnectionId, egressOnlyInternetGatewayId, transitGatewayId, localGatewayId, \
                 carrierGatewayId, vpcEndpointId, coreNetworkArn",
            )
        })?;
        errors::refuse_member("CreateRoute", "a virtual private gateway", gateway_id.starts_with("vgw-"))?;
        let gateway: InternetGateway = records::need(&reader, cx, &gateway_id)?;
        if gateway.vpc_id.as_ref() != Some(&table.vpc_id) {
            let message =
                format!("route table {} and network gateway {gateway_id} belong to different networks", table.id);
            return Err(errors::invalid(message));
        }
        let vpc: Option<Vpc> = records::get(&reader, cx, &table.vpc_id)?;
        let local = vpc.and_then(|vpc| cidr::parse(&vpc.cidr));
        if local == Some(range) {
            let message = format!("The route identified by {range} already exists.");
            return Err(Error::client("RouteAlreadyExists", message));
        }
        if local.is_some_and(|local| cidr::covers(local, range)) {
            let message = format!(
                "The destination CIDR block {range} is equal to or more specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance."
            );
            return Err(errors::invalid(message));
        }
        Ok(RouteChange { table_id: table.id, route: Route { destination: range.to_string(), gateway_id } })
    }

    /// Changes the table; returns its VPC.
    async fn run(
        self,
        cx: &Ctx,
        change: impl FnOnce(&mut RouteTable, Route) -> Result<()> + Send + 'static,
    ) -> Result<String> {
        let within = cx.clone();
        cx.write(move |writer| {
            let mut table: RouteTable = records::need(writer, &within, &self.table_id)?;
            change(&mut table, self.route)?;
            records::put(writer, &within, &table)?;
            Ok(table.vpc_id)
        })
        .await
    }
}

fn must_share_network(table: &RouteTable, subnet: &Subnet) -> Result<()> {
    if table.vpc_id == subnet.vpc_id { Ok(()) } else { Err(different_networks(&table.id, &subnet.id)) }
}

fn different_networks(one: &str, other: &str) -> Error {
    errors::invalid(format!("Route table {one} and network {other} belong to different networks"))
}

fn find_association(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<(RouteTable, RouteTableAssociation)> {
    let table: Option<RouteTable> = indexes::first(reader, cx, "association", id)?;
    let found = table.and_then(|table| {
        let association = table.associations.iter().find(|one| one.id == id).cloned()?;
        Some((table, association))
    });
    found.ok_or_else(|| errors::ROUTE_TABLE_ASSOCIATION.not_found(id))
}

fn add_association(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    table_id: &str,
    id: &str,
    subnet_id: Option<String>,
) -> Result<()> {
    let mut table: RouteTable = records::need(writer, cx, table_id)?;
    table.associations.push(RouteTableAssociation { id: id.to_owned(), subnet_id });
    records::put(writer, cx, &table)
}

fn drop_association(writer: &mut Writer<'_>, cx: &Ctx, table_id: &str, id: &str) -> Result<()> {
    let mut table: RouteTable = records::need(writer, cx, table_id)?;
    table.associations.retain(|one| one.id != id);
    records::put(writer, cx, &table)
}
