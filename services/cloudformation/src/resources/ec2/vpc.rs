//! AWS::EC2::VPC.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpc.html>

use api_ec2::types::{
    CreateVpcRequest, DeleteVpcRequest, DescribeNetworkAclsRequest, DescribeSecurityGroupsRequest,
    DescribeVpcAttributeRequest, DescribeVpcsRequest, Filter, ModifyVpcAttributeRequest,
};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{find_made, flag, missing, retag, tag_specifications, there};

pub struct Vpc;

static PROPERTIES: &[Property] = &[
    Property::text("CidrBlock").replaces(),
    Property::bool("EnableDnsHostnames"),
    Property::bool("EnableDnsSupport"),
    Property::text("InstanceTenancy").replaces(),
    Property::absent("Ipv4IpamPoolId"),
    Property::absent("Ipv4NetmaskLength"),
    Property::tags(),
    Property::absent("VpcEncryptionControl"),
];

impl Handler for Vpc {
    const NAME: &'static str = "AWS::EC2::VPC";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] =
        &["CidrBlock", "CidrBlockAssociations", "DefaultNetworkAcl", "DefaultSecurityGroup", "Ipv6CidrBlocks", "VpcId"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(made) = find_made(step, "vpc").await? {
            return Ok(made);
        }
        let mut input: CreateVpcRequest = step.properties.pick(&["CidrBlock", "InstanceTenancy"])?;
        input.tag_specifications = tag_specifications(step, "vpc");
        let made = step.cx.call::<api_ec2::CreateVpc>(input).await?;
        made.vpc.and_then(|vpc| vpc.vpc_id).ok_or_else(missing("a VPC"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        // The operation takes one attribute at a time.
        for name in ["EnableDnsSupport", "EnableDnsHostnames"] {
            let Some(value) = step.properties.bool(name) else { continue };
            let mut input = ModifyVpcAttributeRequest { vpc_id: Some(id.to_owned()), ..Default::default() };
            let field = if name == "EnableDnsSupport" {
                &mut input.enable_dns_support
            } else {
                &mut input.enable_dns_hostnames
            };
            *field = flag(Some(value));
            step.cx.call::<api_ec2::ModifyVpcAttribute>(input).await?;
        }
        step.until("VPC", || available(step, id)).await
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["EnableDnsSupport", "EnableDnsHostnames", "Tags"])?;
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteVpcRequest { vpc_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidVpcID.NotFound"], &["DependencyViolation"], || {
            step.cx.call::<api_ec2::DeleteVpc>(input())
        })
        .await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeVpcsRequest { vpc_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = there(step.cx.call::<api_ec2::DescribeVpcs>(input).await)?;
        let vpc = found.and_then(|found| found.vpcs.unwrap_or_default().into_iter().next());
        let mut live = Live::of(vpc.as_ref(), &[]);
        for (property, attribute) in
            [("EnableDnsHostnames", "enableDnsHostnames"), ("EnableDnsSupport", "enableDnsSupport")]
        {
            if live == Live::Gone {
                break;
            }
            let input = DescribeVpcAttributeRequest {
                vpc_id: Some(id.to_owned()),
                attribute: Some(attribute.to_owned()),
                ..Default::default()
            };
            let found = step.cx.call::<api_ec2::DescribeVpcAttribute>(input).await?;
            let flag = found.enable_dns_hostnames.or(found.enable_dns_support).and_then(|flag| flag.value);
            live = live.with([(property, flag.map(Into::into))]);
        }
        Ok(live)
    }
}

async fn available(step: &Step, id: &str) -> Result<Option<Attributes>> {
    let input = DescribeVpcsRequest { vpc_ids: Some(vec![id.to_owned()]), ..Default::default() };
    let found = step.cx.call::<api_ec2::DescribeVpcs>(input).await?;
    let Some(vpc) = found.vpcs.unwrap_or_default().into_iter().next() else { return Ok(None) };
    if vpc.state.as_deref() != Some("available") {
        return Ok(None);
    }
    let of_vpc = |name: &str| Filter { name: Some(name.to_owned()), values: Some(vec![id.to_owned()]) };
    let default_group = Filter { name: Some("group-name".to_owned()), values: Some(vec!["default".to_owned()]) };
    let input =
        DescribeSecurityGroupsRequest { filters: Some(vec![of_vpc("vpc-id"), default_group]), ..Default::default() };
    let groups = step.cx.call::<api_ec2::DescribeSecurityGroups>(input).await?.security_groups.unwrap_or_default();
    let is_default = Filter { name: Some("default".to_owned()), values: Some(vec!["true".to_owned()]) };
    let input = DescribeNetworkAclsRequest { filters: Some(vec![of_vpc("vpc-id"), is_default]), ..Default::default() };
    let acls = step.cx.call::<api_ec2::DescribeNetworkAcls>(input).await?.network_acls.unwrap_or_default();
    let associations = vpc.cidr_block_association_set.unwrap_or_default();
    let associations: Vec<String> = associations.into_iter().filter_map(|one| one.association_id).collect();
    let mut attributes = Attributes::new();
    attributes.insert("VpcId".to_owned(), json!(id));
    attributes.insert("CidrBlock".to_owned(), json!(vpc.cidr_block));
    attributes.insert("CidrBlockAssociations".to_owned(), json!(associations));
    attributes.insert("Ipv6CidrBlocks".to_owned(), json!([]));
    if let Some(group) = groups.into_iter().next().and_then(|group| group.group_id) {
        attributes.insert("DefaultSecurityGroup".to_owned(), json!(group));
    }
    if let Some(acl) = acls.into_iter().next().and_then(|acl| acl.network_acl_id) {
        attributes.insert("DefaultNetworkAcl".to_owned(), json!(acl));
    }
    Ok(Some(attributes))
}
