//! VPCs. <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html>

use std::sync::Arc;

use api_ec2::types::{
    AttributeBooleanValue, CreateVpcRequest, CreateVpcResult, DeleteVpcRequest, DescribeVpcAttributeRequest,
    DescribeVpcAttributeResult, DescribeVpcsRequest, DescribeVpcsResult, ModifyVpcAttributeRequest, Vpc as VpcAnswer,
    VpcCidrBlockAssociation, VpcCidrBlockState,
};
use kernel::hints::Hint;
use kernel::tags::Tags;
use kernel::{Ctx, Error, Result, Writer, id, quota};
use schema::Empty;

use super::filters::{self, Filters, one};
use super::records::{
    self, Interface, InternetGateway, NetworkAcl, RouteTable, RouteTableAssociation, SecurityGroup, Subnet, Vpc,
};
use super::{cidr, default_vpc, dhcp_options, errors, fabric_sync, indexes, security_group, tags};
use crate::Ec2;
use crate::instances::services_of_network;

const FILTERS: [&str; 9] = [
    "cidr",
    "cidr-block-association.cidr-block",
    "cidr-block-association.state",
    "dhcp-options-id",
    "is-default",
    "isDefault",
    "owner-id",
    "state",
    "vpc-id",
];

/// A VPC with what each one has from the start: main route table, default group, default ACL.
pub fn make(writer: &mut Writer<'_>, cx: &Ctx, cidr: &str, tenancy: &str, is_default: bool) -> Result<Vpc> {
    let vpc = Vpc {
        id: id::resource("vpc"),
        cidr: cidr.to_owned(),
        is_default,
        dhcp_options_id: dhcp_options::of_region(writer, cx)?.id,
        enable_dns_support: true,
        enable_dns_hostnames: is_default,
        enable_network_address_usage_metrics: false,
        instance_tenancy: tenancy.to_owned(),
    };
    records::put(writer, cx, &vpc)?;
    let main = RouteTable {
        id: id::resource("rtb"),
        vpc_id: vpc.id.clone(),
        routes: Vec::new(),
        associations: vec![RouteTableAssociation { id: id::resource("rtbassoc"), subnet_id: None }],
    };
    records::put(writer, cx, &main)?;
    records::put(writer, cx, &NetworkAcl { id: id::resource("acl"), vpc_id: vpc.id.clone() })?;
    security_group::make_default(writer, cx, &vpc.id)?;
    Ok(vpc)
}

pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateVpcRequest) -> Result<CreateVpcResult> {
    default_vpc::ensure(&cx).await?;
    errors::refuse_member(
        "CreateVpc",
        "IPv6",
        input.amazon_provided_ipv6_cidr_block == Some(true)
            || input.ipv6_cidr_block.is_some()
            || input.ipv6_pool.is_some()
            || input.ipv6_ipam_pool_id.is_some(),
    )?;
    errors::refuse_member("CreateVpc", "Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some())?;
    errors::refuse_member("CreateVpc", "VpcEncryptionControl", input.vpc_encryption_control.is_some())?;
    let text = input.cidr_block.ok_or_else(|| errors::missing("cidrBlock"))?;
    let tenancy = input.instance_tenancy.unwrap_or_else(|| "default".to_owned());
    errors::refuse_member("CreateVpc", "InstanceTenancy", tenancy != "default")?;
    let not_a_range = || errors::invalid_value(&text, "cidrBlock", "This is not a valid CIDR block.");
    let range = cidr::parse(&text).ok_or_else(not_a_range)?;
    if !(16..=28).contains(&range.prefix()) {
        return Err(Error::client("InvalidVpc.Range", format!("The CIDR '{text}' is invalid.")));
    }
    let tags = tags::specified(&cx, input.tag_specifications, "vpc")?;
    errors::dry_run(input.dry_run)?;
    let (within, new_tags) = (cx.clone(), tags.clone());
    let vpc = cx
        .write(move |writer| {
            let count = indexes::count::<Vpc>(writer, &within)?;
            if count as f64 >= within.quota(&quota::VPCS)? {
                return Err(Error::client("VpcLimitExceeded", "The maximum number of VPCs has been reached."));
            }
            let vpc = make(writer, &within, &range.to_string(), &tenancy, false)?;
            tags::set(writer, &within, &vpc.id, &new_tags)?;
            Ok(vpc)
        })
        .await?;
    let answer = VpcAnswer { state: Some("pending".to_owned()), ..describe(&cx, &vpc, &tags) };
    Ok(CreateVpcResult { vpc: Some(answer) })
}

pub async fn delete(ec2: Arc<Ec2>, cx: Ctx, input: DeleteVpcRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let vpc_id = input.vpc_id.unwrap_or_default();
    records::need::<Vpc>(&cx.read(), &cx, &vpc_id)?;
    errors::dry_run(input.dry_run)?;
    let (within, doomed) = (cx.clone(), vpc_id.clone());
    cx.write(move |writer| delete_records(writer, &within, &doomed)).await?;
    services_of_network::stop(&ec2, &vpc_id).await;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

/// What came with the VPC goes with it; what a user added to it must be gone before.
fn delete_records(writer: &mut Writer<'_>, cx: &Ctx, vpc_id: &str) -> Result<()> {
    records::need::<Vpc>(writer, cx, vpc_id)?;
    let groups: Vec<SecurityGroup> = indexes::find(writer, cx, "vpc", vpc_id)?;
    let tables: Vec<RouteTable> = indexes::find(writer, cx, "vpc", vpc_id)?;
    let acls: Vec<NetworkAcl> = indexes::find(writer, cx, "vpc", vpc_id)?;
    let is_main = |table: &RouteTable| table.associations.iter().any(|association| association.subnet_id.is_none());
    let in_use = indexes::has_any::<Subnet>(writer, cx, "vpc", vpc_id)?
        || indexes::has_any::<Interface>(writer, cx, "vpc", vpc_id)?
        || indexes::has_any::<InternetGateway>(writer, cx, "vpc", vpc_id)?
        || groups.iter().any(|group| group.name != security_group::DEFAULT_NAME)
        || tables.iter().any(|table| !is_main(table));
    if in_use {
        return Err(errors::dependency(format!("The vpc '{vpc_id}' has dependencies and cannot be deleted.")));
    }
    for group in groups {
        security_group::delete_record(writer, cx, &group)?;
    }
    for table in tables {
        records::delete::<RouteTable>(writer, cx, &table.id)?;
    }
    for acl in acls {
        records::delete::<NetworkAcl>(writer, cx, &acl.id)?;
    }
    records::delete::<Vpc>(writer, cx, vpc_id)
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeVpcsRequest) -> Result<DescribeVpcsResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut found = Vec::new();
    for vpc in records::select::<Vpc>(&reader, &cx, input.vpc_ids)? {
        let tags = tags::of(&reader, &cx, &vpc.id)?;
        let admitted = filters.admit(&tags, |name| match name {
            "cidr" | "cidr-block-association.cidr-block" => one(&vpc.cidr),
            "cidr-block-association.state" => one("associated"),
            "dhcp-options-id" => one(&vpc.dhcp_options_id),
            "is-default" | "isDefault" => one(vpc.is_default),
            "owner-id" => one(&cx.account),
            "state" => one("available"),
            _ => one(&vpc.id),
        });
        if admitted {
            found.push(describe(&cx, &vpc, &tags));
        }
    }
    let by_id = |vpc: &VpcAnswer| vpc.vpc_id.clone().unwrap_or_default();
    let (vpcs, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeVpcsResult { vpcs: Some(vpcs), next_token })
}

pub async fn describe_attribute(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeVpcAttributeRequest,
) -> Result<DescribeVpcAttributeResult> {
    default_vpc::ensure(&cx).await?;
    let vpc: Vpc = records::need(&cx.read(), &cx, &input.vpc_id.unwrap_or_default())?;
    errors::dry_run(input.dry_run)?;
    let mut answer = DescribeVpcAttributeResult { vpc_id: Some(vpc.id), ..Default::default() };
    let boolean = |value| Some(AttributeBooleanValue { value: Some(value) });
    match input.attribute.as_deref().unwrap_or_default() {
        "enableDnsSupport" => answer.enable_dns_support = boolean(vpc.enable_dns_support),
        "enableDnsHostnames" => answer.enable_dns_hostnames = boolean(vpc.enable_dns_hostnames),
        "enableNetworkAddressUsageMetrics" => {
            answer.enable_network_address_usage_metrics = boolean(vpc.enable_network_address_usage_metrics);
        }
        other => return Err(errors::invalid_value(other, "attribute", "")),
    }
    Ok(answer)
}

/// One attribute a request, as on AWS.
pub async fn modify_attribute(_: Arc<Ec2>, cx: Ctx, input: ModifyVpcAttributeRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    errors::refuse_member(
        "ModifyVpcAttribute",
        "EnableNetworkAddressUsageMetrics",
        input.enable_network_address_usage_metrics.is_some(),
    )?;
    let support = input.enable_dns_support.and_then(|attribute| attribute.value);
    let hostnames = input.enable_dns_hostnames.and_then(|attribute| attribute.value);
    if support.is_some() && hostnames.is_some() {
        return Err(errors::combination(
            "Fields for multiple attribute types specified: enableDnsSupport, enableDnsHostnames",
        ));
    }
    let vpc_id = input.vpc_id.unwrap_or_default();
    let (within, hinted) = (cx.clone(), vpc_id.clone());
    cx.write(move |writer| {
        let mut vpc: Vpc = records::need(writer, &within, &vpc_id)?;
        vpc.enable_dns_support = support.unwrap_or(vpc.enable_dns_support);
        vpc.enable_dns_hostnames = hostnames.unwrap_or(vpc.enable_dns_hostnames);
        records::put(writer, &within, &vpc)?;
        Ok(())
    })
    .await?;
    cx.cloud.hints.send(Hint {
        service: "ec2",
        what: "vpc-attribute",
        account: cx.account.clone(),
        region: cx.region,
        id: hinted,
        state: String::new(),
    });
    Ok(Empty {})
}

pub fn describe(cx: &Ctx, vpc: &Vpc, tags: &Tags) -> VpcAnswer {
    let association = VpcCidrBlockAssociation {
        association_id: Some(vpc.id.replacen("vpc-", "vpc-cidr-assoc-", 1)),
        cidr_block: Some(vpc.cidr.clone()),
        cidr_block_state: Some(VpcCidrBlockState { state: Some("associated".to_owned()), ..Default::default() }),
    };
    VpcAnswer {
        owner_id: Some(cx.account.to_string()),
        instance_tenancy: Some(vpc.instance_tenancy.clone()),
        cidr_block_association_set: Some(vec![association]),
        is_default: Some(vpc.is_default),
        tags: tags::describe(tags),
        vpc_id: Some(vpc.id.clone()),
        state: Some("available".to_owned()),
        cidr_block: Some(vpc.cidr.clone()),
        dhcp_options_id: Some(vpc.dhcp_options_id.clone()),
        ..Default::default()
    }
}
