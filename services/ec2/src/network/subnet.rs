//! Subnets. <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html>

use std::sync::Arc;

use api_ec2::types::{
    CreateSubnetRequest, CreateSubnetResult, DeleteSubnetRequest, DescribeSubnetsRequest, DescribeSubnetsResult,
    ModifySubnetAttributeRequest, PrivateDnsNameOptionsOnLaunch, Subnet as SubnetAnswer,
};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Read, Result, Zone, id, quota};
use schema::Empty;

use super::filters::{self, Filters, one};
use super::interface::FreeAddresses;
use super::records::{self, Interface, RouteTable, Subnet, Vpc};
use super::{cidr, default_vpc, errors, fabric_sync, indexes, tags};
use crate::Ec2;

const FILTERS: [&str; 15] = [
    "availability-zone",
    "availabilityZone",
    "availability-zone-id",
    "availabilityZoneId",
    "available-ip-address-count",
    "cidr-block",
    "cidr",
    "cidrBlock",
    "default-for-az",
    "defaultForAz",
    "map-public-ip-on-launch",
    "owner-id",
    "state",
    "subnet-id",
    "vpc-id",
];

/// A subnet as it is when new; not yet stored.
pub fn fresh(vpc_id: &str, cidr: &str, zone: Zone) -> Subnet {
    Subnet {
        id: id::resource("subnet"),
        vpc_id: vpc_id.to_owned(),
        cidr: cidr.to_owned(),
        zone: zone.name.to_owned(),
        default_for_az: false,
        map_public_ip_on_launch: false,
        hostname_type: "ip-name".to_owned(),
        resource_name_dns_a: false,
        network_acl_association_id: id::resource("aclassoc"),
    }
}

/// The zone that a request names by name or by id; None if it names none.
pub fn zone_of(cx: &Ctx, name: Option<&str>, zone_id: Option<&str>) -> Result<Option<Zone>> {
    let (found, given, parameter) = match (name, zone_id) {
        (Some(_), Some(_)) => {
            return Err(errors::combination(
                "The parameters AvailabilityZone and AvailabilityZoneId cannot be used together",
            ));
        }
        (None, None) => return Ok(None),
        (Some(name), None) => (cx.region.zone(name), name, "availabilityZone"),
        (None, Some(zone_id)) => (cx.region.zones().find(|zone| zone.id() == zone_id), zone_id, "availabilityZoneId"),
    };
    found.map(Some).ok_or_else(|| {
        let known: Vec<&str> = cx.region.zones().map(|zone| zone.name).collect();
        let why = "Subnets can currently only be created in the following availability zones:";
        errors::invalid_value(given, parameter, &format!("{why} {}.", known.join(", ")))
    })
}

pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateSubnetRequest) -> Result<CreateSubnetResult> {
    default_vpc::ensure(&cx).await?;
    let with_ipv6 = input.ipv6_cidr_block.is_some()
        || input.ipv6_native == Some(true)
        || input.ipv6_ipam_pool_id.is_some()
        || input.ipv6_netmask_length.is_some();
    errors::refuse_member("CreateSubnet", "IPv6", with_ipv6)?;
    errors::refuse_member("CreateSubnet", "OutpostArn", input.outpost_arn.is_some())?;
    errors::refuse_member("CreateSubnet", "Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some())?;
    let vpc_id = input.vpc_id.unwrap_or_default();
    let vpc: Vpc = records::need(&cx.read(), &cx, &vpc_id)?;
    let text = input.cidr_block.ok_or_else(|| errors::missing("cidrBlock"))?;
    let not_a_range = || errors::invalid_value(&text, "cidrBlock", "This is not a valid CIDR block.");
    let range = cidr::parse(&text).ok_or_else(not_a_range)?;
    let of_vpc = cidr::parse(&vpc.cidr).ok_or_else(|| Error::internal("a VPC has a range"))?;
    if !(16..=28).contains(&range.prefix()) || !cidr::covers(of_vpc, range) {
        return Err(Error::client("InvalidSubnet.Range", format!("The CIDR '{text}' is invalid.")));
    }
    let asked = zone_of(&cx, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
    let zone = asked.or_else(|| cx.region.zones().next()).ok_or_else(|| Error::internal("a Region has zones"))?;
    let new_tags = tags::specified(&cx, input.tag_specifications, "subnet")?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    let subnet = cx
        .write(move |writer| {
            records::need::<Vpc>(writer, &within, &vpc_id)?;
            if indexes::overlaps_subnet(writer, &within, &vpc_id, range)? {
                let message = format!("The CIDR '{text}' conflicts with another subnet");
                return Err(Error::client("InvalidSubnet.Conflict", message));
            }
            let count = indexes::count_of::<Subnet>(writer, &within, "vpc", &vpc_id)?;
            if count as f64 >= within.quota(&quota::SUBNETS_PER_VPC)? {
                return Err(Error::client("SubnetLimitExceeded", "The maximum number of subnets has been reached."));
            }
            let subnet = fresh(&vpc_id, &range.to_string(), zone);
            records::put(writer, &within, &subnet)?;
            tags::set(writer, &within, &subnet.id, &new_tags)?;
            Ok(subnet)
        })
        .await?;
    Ok(CreateSubnetResult { subnet: Some(describe_new(&cx, &subnet)?) })
}

pub async fn delete(ec2: Arc<Ec2>, cx: Ctx, input: DeleteSubnetRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let subnet_id = input.subnet_id.unwrap_or_default();
    let vpc_id = records::need::<Subnet>(&cx.read(), &cx, &subnet_id)?.vpc_id;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    cx.write(move |writer| {
        records::need::<Subnet>(writer, &within, &subnet_id)?;
        if indexes::has_any::<Interface>(writer, &within, "address", &subnet_id)? {
            let message = format!("The subnet '{subnet_id}' has dependencies and cannot be deleted.");
            return Err(errors::dependency(message));
        }
        if let Some(mut table) = indexes::first::<RouteTable>(writer, &within, "subnet", &subnet_id)? {
            table.associations.retain(|association| association.subnet_id.as_ref() != Some(&subnet_id));
            records::put(writer, &within, &table)?;
        }
        records::delete::<Subnet>(writer, &within, &subnet_id)
    })
    .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeSubnetsRequest) -> Result<DescribeSubnetsResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut found = Vec::new();
    for subnet in records::select::<Subnet>(&reader, &cx, input.subnet_ids)? {
        let tags = tags::of(&reader, &cx, &subnet.id)?;
        let answer = describe(&reader, &cx, &subnet, &tags)?;
        let admitted = filters.admit(&tags, |name| match name {
            "availability-zone" | "availabilityZone" => one(&subnet.zone),
            "availability-zone-id" | "availabilityZoneId" => answer.availability_zone_id.iter().cloned().collect(),
            "available-ip-address-count" => one(answer.available_ip_address_count.unwrap_or_default()),
            "cidr-block" | "cidr" | "cidrBlock" => one(&subnet.cidr),
            "default-for-az" | "defaultForAz" => one(subnet.default_for_az),
            "map-public-ip-on-launch" => one(subnet.map_public_ip_on_launch),
            "owner-id" => one(&cx.account),
            "state" => one("available"),
            "subnet-id" => one(&subnet.id),
            _ => one(&subnet.vpc_id),
        });
        if admitted {
            found.push(answer);
        }
    }
    let by_id = |subnet: &SubnetAnswer| subnet.subnet_id.clone().unwrap_or_default();
    let (subnets, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeSubnetsResult { subnets: Some(subnets), next_token })
}

pub async fn modify_attribute(_: Arc<Ec2>, cx: Ctx, input: ModifySubnetAttributeRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let asks = |attribute: &Option<api_ec2::types::AttributeBooleanValue>| {
        attribute.as_ref().is_some_and(|attribute| attribute.value == Some(true))
    };
    let operation = "ModifySubnetAttribute";
    errors::refuse_member(operation, "AssignIpv6AddressOnCreation", asks(&input.assign_ipv6_address_on_creation))?;
    errors::refuse_member(operation, "MapCustomerOwnedIpOnLaunch", asks(&input.map_customer_owned_ip_on_launch))?;
    errors::refuse_member(operation, "EnableDns64", asks(&input.enable_dns64))?;
    errors::refuse_member(operation, "EnableLniAtDeviceIndex", input.enable_lni_at_device_index.is_some())?;
    errors::refuse_member(
        operation,
        "EnableResourceNameDnsAAAARecordOnLaunch",
        asks(&input.enable_resource_name_dns_aaaa_record_on_launch),
    )?;
    // The resolver knows the names made of addresses only.
    let hostname_type = input.private_dns_hostname_type_on_launch;
    let is_other = hostname_type.as_deref().is_some_and(|kind| kind != "ip-name");
    errors::refuse_member(operation, "PrivateDnsHostnameTypeOnLaunch", is_other)?;
    errors::refuse_member(
        operation,
        "EnableResourceNameDnsARecordOnLaunch",
        asks(&input.enable_resource_name_dns_a_record_on_launch),
    )?;
    let map_public = input.map_public_ip_on_launch.and_then(|attribute| attribute.value);
    let subnet_id = input.subnet_id.unwrap_or_default();
    let within = cx.clone();
    cx.write(move |writer| {
        let mut subnet: Subnet = records::need(writer, &within, &subnet_id)?;
        subnet.map_public_ip_on_launch = map_public.unwrap_or(subnet.map_public_ip_on_launch);
        records::put(writer, &within, &subnet)?;
        Ok(Empty {})
    })
    .await
}

pub fn describe_new(cx: &Ctx, subnet: &Subnet) -> Result<SubnetAnswer> {
    let reader = cx.read();
    describe(&reader, cx, subnet, &tags::of(&reader, cx, &subnet.id)?)
}

fn describe(reader: &dyn Read, cx: &Ctx, subnet: &Subnet, tags: &Tags) -> Result<SubnetAnswer> {
    let free = FreeAddresses::of(reader, cx, subnet)?.count()?;
    let options = PrivateDnsNameOptionsOnLaunch {
        hostname_type: Some(subnet.hostname_type.clone()),
        enable_resource_name_dns_a_record: Some(subnet.resource_name_dns_a),
        enable_resource_name_dns_aaaa_record: Some(false),
    };
    Ok(SubnetAnswer {
        availability_zone_id: cx.region.zone(&subnet.zone).map(Zone::id),
        map_customer_owned_ip_on_launch: Some(false),
        owner_id: Some(cx.account.to_string()),
        assign_ipv6_address_on_creation: Some(false),
        ipv6_cidr_block_association_set: Some(Vec::new()),
        tags: tags::describe(tags),
        subnet_arn: Some(cx.arn("ec2", format!("subnet/{}", subnet.id))),
        enable_dns64: Some(false),
        ipv6_native: Some(false),
        private_dns_name_options_on_launch: Some(options),
        subnet_id: Some(subnet.id.clone()),
        state: Some("available".to_owned()),
        vpc_id: Some(subnet.vpc_id.clone()),
        cidr_block: Some(subnet.cidr.clone()),
        available_ip_address_count: Some(i32::try_from(free).unwrap_or(i32::MAX)),
        availability_zone: Some(subnet.zone.clone()),
        default_for_az: Some(subnet.default_for_az),
        map_public_ip_on_launch: Some(subnet.map_public_ip_on_launch),
        ..Default::default()
    })
}
