//! The default VPC: 172.31.0.0/16 with a /20 subnet in each zone, an internet gateway and a route to it. Made once in
//! each account and Region, at the first request there that looks at networks.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html>

use std::net::Ipv4Addr;
use std::sync::Arc;

use api_ec2::types::{
    CreateDefaultSubnetRequest, CreateDefaultSubnetResult, CreateDefaultVpcRequest, CreateDefaultVpcResult,
};
use fabric::Ipv4Net;
use kernel::tags::Tags;
use kernel::{Ctx, Error, Read, Result, Writer, Zone, id};

use super::records::{self, InternetGateway, Route, RouteTable, Subnet, Vpc};
use super::{errors, indexes, route_table, subnet, vpc};
use crate::Ec2;

const CIDR: &str = "172.31.0.0/16";
const SUBNET_PREFIX: u8 = 20;

/// Makes the default VPC if this account never had one here. A user who deletes it later keeps it deleted.
pub async fn ensure(cx: &Ctx) -> Result<()> {
    let made = cx.key("ec2", &["default-vpc-made"]);
    if cx.read().get_bytes(&made)?.is_some() {
        return Ok(());
    }
    let within = cx.clone();
    cx.write(move |writer| {
        if writer.get_bytes(&made)?.is_none() {
            make(writer, &within)?;
            writer.put(&made, &true)?;
        }
        Ok(())
    })
    .await
}

/// The default VPC, if there is one.
pub fn find(reader: &dyn Read, cx: &Ctx) -> Result<Option<Vpc>> {
    Ok(indexes::defaults(reader, cx)?.pop())
}

/// The default subnets in the order of their zones.
pub fn subnets(reader: &dyn Read, cx: &Ctx) -> Result<Vec<Subnet>> {
    let mut subnets: Vec<Subnet> = indexes::defaults(reader, cx)?;
    subnets.sort_by(|one, other| one.zone.cmp(&other.zone));
    Ok(subnets)
}

/// `CreateDefaultVpc`: brings back a deleted one.
pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateDefaultVpcRequest) -> Result<CreateDefaultVpcResult> {
    ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let vpc = cx
        .write(move |writer| {
            if let Some(vpc) = find(writer, &within)? {
                let message = format!("A Default VPC already exists for this account in this region: {}", vpc.id);
                return Err(Error::client("DefaultVpcAlreadyExists", message));
            }
            make(writer, &within)
        })
        .await?;
    Ok(CreateDefaultVpcResult { vpc: Some(vpc::describe(&cx, &vpc, &Tags::new())) })
}

/// `CreateDefaultSubnet`: brings back a zone's deleted one.
pub async fn create_subnet(
    _: Arc<Ec2>,
    cx: Ctx,
    input: CreateDefaultSubnetRequest,
) -> Result<CreateDefaultSubnetResult> {
    ensure(&cx).await?;
    errors::refuse_member("CreateDefaultSubnet", "Ipv6Native", input.ipv6_native == Some(true))?;
    let zone = subnet::zone_of(&cx, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    let zone = zone.ok_or_else(|| errors::missing("availabilityZone"))?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let made = cx
        .write(move |writer| {
            let no_vpc =
                || Error::client("DefaultVpcDoesNotExist", "No default VPC exists for this account in this region.");
            let vpc = find(writer, &within)?.ok_or_else(no_vpc)?;
            if subnets(writer, &within)?.iter().any(|subnet| subnet.zone == zone.name) {
                let message = format!("A default subnet already exists in {}.", zone.name);
                return Err(Error::client("DefaultSubnetAlreadyExistsInAvailabilityZone", message));
            }
            let mut free = None;
            for range in (0..16).map(range) {
                if !indexes::overlaps_subnet(writer, &within, &vpc.id, range)? {
                    free = Some(range);
                    break;
                }
            }
            let full = || Error::client("InsufficientFreeAddressesInSubnet", "The default VPC has no free /20 block.");
            put_subnet(writer, &within, &vpc, zone, free.ok_or_else(full)?)
        })
        .await?;
    Ok(CreateDefaultSubnetResult { subnet: Some(subnet::describe_new(&cx, &made)?) })
}

fn make(writer: &mut Writer<'_>, cx: &Ctx) -> Result<Vpc> {
    let vpc = vpc::make(writer, cx, CIDR, "default", true)?;
    for zone in cx.region.zones() {
        put_subnet(writer, cx, &vpc, zone, range(zone.index as u32))?;
    }
    let gateway = InternetGateway { id: id::resource("igw"), vpc_id: Some(vpc.id.clone()) };
    records::put(writer, cx, &gateway)?;
    let mut main: RouteTable = route_table::main_of(writer, cx, &vpc.id)?;
    main.routes.push(Route { destination: "0.0.0.0/0".to_owned(), gateway_id: gateway.id });
    records::put(writer, cx, &main)?;
    Ok(vpc)
}

/// The `index`th /20 of the default VPC.
fn range(index: u32) -> Ipv4Net {
    let first = Ipv4Addr::new(172, 31, 0, 0);
    let step = 1 << (32 - u32::from(SUBNET_PREFIX));
    Ipv4Net::new(Ipv4Addr::from_bits(first.to_bits() + index * step), SUBNET_PREFIX)
}

fn put_subnet(writer: &mut Writer<'_>, cx: &Ctx, vpc: &Vpc, zone: Zone, range: Ipv4Net) -> Result<Subnet> {
    let subnet = Subnet {
        default_for_az: true,
        map_public_ip_on_launch: true,
        ..subnet::fresh(&vpc.id, &range.to_string(), zone)
    };
    records::put(writer, cx, &subnet)?;
    Ok(subnet)
}
