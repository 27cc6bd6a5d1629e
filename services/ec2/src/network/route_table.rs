//! Route tables, their associations and routes. The local route is every table's and not stored; other routes lead to
//! internet gateways, since the fabric knows no other way out of a VPC.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html>

use std::sync::Arc;

use api_ec2::types::{
    CreateRouteTableRequest, CreateRouteTableResult, DeleteRouteTableRequest, DescribeRouteTablesRequest,
    DescribeRouteTablesResult, Route as RouteAnswer, RouteTable as TableAnswer,
    RouteTableAssociation as AssociationAnswer, RouteTableAssociationState,
};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Read, Result, id, quota};
use schema::Empty;

use super::filters::{self, Filters, one};
use super::records::{self, InternetGateway, Route, RouteTable, RouteTableAssociation, Vpc};
use super::{cidr, default_vpc, errors, indexes, tags};
use crate::Ec2;

const FILTERS: [&str; 14] = [
    "association.gateway-id",
    "association.main",
    "association.route-table-association-id",
    "association.route-table-id",
    "association.subnet-id",
    "owner-id",
    "route-table-id",
    "route.destination-cidr-block",
    "route.gateway-id",
    "route.instance-id",
    "route.nat-gateway-id",
    "route.origin",
    "route.state",
    "vpc-id",
];

/// The VPC's main table.
pub fn main_of(reader: &dyn Read, cx: &Ctx, vpc_id: &str) -> Result<RouteTable> {
    let main: Option<RouteTable> = indexes::first(reader, cx, "main", vpc_id)?;
    main.ok_or_else(|| Error::internal("a VPC has a main route table"))
}

/// Which of a VPC's tables the subnet uses: its own, or the main one.
pub fn for_subnet(reader: &dyn Read, cx: &Ctx, vpc_id: &str, subnet_id: &str) -> Result<RouteTable> {
    match indexes::first(reader, cx, "subnet", subnet_id)? {
        Some(own) => Ok(own),
        None => main_of(reader, cx, vpc_id),
    }
}

/// Whether an internet client can be answered by way of the table: the most exact route to it is alive.
pub fn leads_to_internet(reader: &dyn Read, cx: &Ctx, table: &RouteTable) -> Result<bool> {
    let to_client = table.routes.iter().filter_map(|route| {
        let range = cidr::parse(&route.destination)?;
        range.contains(fabric::INTERNET_CLIENT).then_some((range.prefix(), route))
    });
    let best = to_client.max_by_key(|(prefix, _)| *prefix);
    best.map_or(Ok(false), |(_, route)| is_active(reader, cx, table, route))
}

pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateRouteTableRequest) -> Result<CreateRouteTableResult> {
    default_vpc::ensure(&cx).await?;
    let vpc_id = input.vpc_id.unwrap_or_default();
    records::need::<Vpc>(&cx.read(), &cx, &vpc_id)?;
    let tags = tags::specified(&cx, input.tag_specifications, "route-table")?;
    errors::dry_run(input.dry_run)?;
    let (within, new_tags, token) = (cx.clone(), tags.clone(), input.client_token.clone());
    let table = cx
        .write(move |writer| {
            let vpc: Vpc = records::need(writer, &within, &vpc_id)?;
            let known = super::idempotency::known(writer, &within, "CreateRouteTable", token.as_deref(), &vpc_id)?;
            if let Some(known) = known {
                return records::need(writer, &within, &known);
            }
            let count = indexes::count_of::<RouteTable>(writer, &within, "vpc", &vpc_id)?;
            if count as f64 >= within.quota(&quota::ROUTE_TABLES_PER_VPC)? {
                let message = "The maximum number of route tables has been reached.";
                return Err(Error::client("RouteTableLimitExceeded", message));
            }
            let table =
                RouteTable { id: id::resource("rtb"), vpc_id: vpc.id, routes: Vec::new(), associations: Vec::new() };
            records::put(writer, &within, &table)?;
            tags::set(writer, &within, &table.id, &new_tags)?;
            super::idempotency::remember(writer, &within, "CreateRouteTable", token.as_deref(), &vpc_id, &table.id)?;
            Ok(table)
        })
        .await?;
    let answer = describe(&cx.read(), &cx, &table, &tags)?;
    Ok(CreateRouteTableResult { route_table: Some(answer), client_token: input.client_token })
}

pub async fn delete(_: Arc<Ec2>, cx: Ctx, input: DeleteRouteTableRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let table_id = input.route_table_id.unwrap_or_default();
    records::need::<RouteTable>(&cx.read(), &cx, &table_id)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let table: RouteTable = records::need(writer, &within, &table_id)?;
        if !table.associations.is_empty() {
            let message = format!("The routeTable '{table_id}' has dependencies and cannot be deleted.");
            return Err(errors::dependency(message));
        }
        records::delete::<RouteTable>(writer, &within, &table_id)?;
        Ok(Empty {})
    })
    .await
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeRouteTablesRequest) -> Result<DescribeRouteTablesResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut found = Vec::new();
    for table in records::select::<RouteTable>(&reader, &cx, input.route_table_ids)? {
        let tags = tags::of(&reader, &cx, &table.id)?;
        let answer = describe(&reader, &cx, &table, &tags)?;
        let routes = answer.routes.clone().unwrap_or_default();
        let of_routes = |get: fn(&RouteAnswer) -> Option<String>| routes.iter().filter_map(get).collect();
        let admitted = filters.admit(&tags, |name| match name {
            "association.main" => table.associations.iter().map(|one| one.subnet_id.is_none().to_string()).collect(),
            "association.route-table-association-id" => table.associations.iter().map(|one| one.id.clone()).collect(),
            "association.subnet-id" => table.associations.iter().filter_map(|one| one.subnet_id.clone()).collect(),
            "association.route-table-id" => table.associations.iter().map(|_| table.id.clone()).collect(),
            "owner-id" => one(&cx.account),
            "route-table-id" => one(&table.id),
            "route.destination-cidr-block" => of_routes(|route| route.destination_cidr_block.clone()),
            "route.gateway-id" => of_routes(|route| route.gateway_id.clone()),
            "route.origin" => of_routes(|route| route.origin.clone()),
            "route.state" => of_routes(|route| route.state.clone()),
            "vpc-id" => one(&table.vpc_id),
            // No table here has such a target.
            _ => Vec::new(),
        });
        if admitted {
            found.push(answer);
        }
    }
    let by_id = |table: &TableAnswer| table.route_table_id.clone().unwrap_or_default();
    let (tables, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeRouteTablesResult { route_tables: Some(tables), next_token })
}

/// A route whose gateway is gone or attached elsewhere is a black hole.
fn is_active(reader: &dyn Read, cx: &Ctx, table: &RouteTable, route: &Route) -> Result<bool> {
    let target: Option<InternetGateway> = records::get(reader, cx, &route.gateway_id)?;
    Ok(target.is_some_and(|gateway| gateway.vpc_id.as_ref() == Some(&table.vpc_id)))
}

fn describe(reader: &dyn Read, cx: &Ctx, table: &RouteTable, tags: &Tags) -> Result<TableAnswer> {
    let vpc: Option<Vpc> = records::get(reader, cx, &table.vpc_id)?;
    let local = vpc.map(|vpc| RouteAnswer {
        destination_cidr_block: Some(vpc.cidr),
        gateway_id: Some("local".to_owned()),
        origin: Some("CreateRouteTable".to_owned()),
        state: Some("active".to_owned()),
        ..Default::default()
    });
    let mut routes: Vec<RouteAnswer> = local.into_iter().collect();
    for route in &table.routes {
        let state = if is_active(reader, cx, table, route)? { "active" } else { "blackhole" };
        routes.push(RouteAnswer {
            destination_cidr_block: Some(route.destination.clone()),
            gateway_id: Some(route.gateway_id.clone()),
            origin: Some("CreateRoute".to_owned()),
            state: Some(state.to_owned()),
            ..Default::default()
        });
    }
    Ok(TableAnswer {
        associations: Some(table.associations.iter().map(|one| describe_association(table, one)).collect()),
        propagating_vgws: Some(Vec::new()),
        route_table_id: Some(table.id.clone()),
        routes: Some(routes),
        tags: tags::describe(tags),
        vpc_id: Some(table.vpc_id.clone()),
        owner_id: Some(cx.account.to_string()),
    })
}

fn describe_association(table: &RouteTable, association: &RouteTableAssociation) -> AssociationAnswer {
    AssociationAnswer {
        main: Some(association.subnet_id.is_none()),
        route_table_association_id: Some(association.id.clone()),
        route_table_id: Some(table.id.clone()),
        subnet_id: association.subnet_id.clone(),
        association_state: Some(associated()),
        ..Default::default()
    }
}

pub fn associated() -> RouteTableAssociationState {
    RouteTableAssociationState { state: Some("associated".to_owned()), ..Default::default() }
}
