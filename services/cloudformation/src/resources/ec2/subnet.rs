//! AWS::EC2::Subnet.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-subnet.html>

use api_ec2::types::{CreateSubnetRequest, DeleteSubnetRequest, DescribeSubnetsRequest, ModifySubnetAttributeRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{find_made, flag, missing, retag, tag_specifications, there};

pub struct Subnet;

static PROPERTIES: &[Property] = &[
    Property::absent("AssignIpv6AddressOnCreation"),
    Property::text("AvailabilityZone").replaces(),
    Property::text("AvailabilityZoneId").replaces(),
    Property::text("CidrBlock").replaces(),
    Property::absent("EnableDns64"),
    Property::absent("EnableLniAtDeviceIndex"),
    Property::absent("Ipv4IpamPoolId"),
    Property::absent("Ipv4NetmaskLength"),
    Property::absent("Ipv6CidrBlock"),
    Property::absent("Ipv6IpamPoolId"),
    Property::absent("Ipv6Native"),
    Property::absent("Ipv6NetmaskLength"),
    Property::bool("MapPublicIpOnLaunch"),
    Property::absent("OutpostArn"),
    Property::absent("PrivateDnsNameOptionsOnLaunch"),
    Property::tags(),
    Property::text("VpcId").required().replaces(),
];

impl Handler for Subnet {
    const NAME: &'static str = "AWS::EC2::Subnet";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] =
        &["AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "Ipv6CidrBlocks", "SubnetId", "VpcId"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(made) = find_made(step, "subnet").await? {
            return Ok(made);
        }
        let mut input: CreateSubnetRequest =
            step.properties.pick(&["AvailabilityZone", "AvailabilityZoneId", "CidrBlock", "VpcId"])?;
        input.tag_specifications = tag_specifications(step, "subnet");
        let made = step.cx.call::<api_ec2::CreateSubnet>(input).await?;
        made.subnet.and_then(|subnet| subnet.subnet_id).ok_or_else(missing("a subnet"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if step.properties.has("MapPublicIpOnLaunch") {
            let input = ModifySubnetAttributeRequest {
                subnet_id: Some(id.to_owned()),
                map_public_ip_on_launch: flag(step.properties.bool("MapPublicIpOnLaunch")),
                ..Default::default()
            };
            step.cx.call::<api_ec2::ModifySubnetAttribute>(input).await?;
        }
        step.until("Subnet", || available(step, id)).await
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["MapPublicIpOnLaunch", "Tags"])?;
        if !step.properties.has("MapPublicIpOnLaunch") && old.has("MapPublicIpOnLaunch") {
            let subnet_id = Some(id.to_owned());
            let map_public_ip_on_launch = flag(Some(false));
            let input = ModifySubnetAttributeRequest { subnet_id, map_public_ip_on_launch, ..Default::default() };
            step.cx.call::<api_ec2::ModifySubnetAttribute>(input).await?;
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteSubnetRequest { subnet_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidSubnetID.NotFound"], &["DependencyViolation"], || {
            step.cx.call::<api_ec2::DeleteSubnet>(input())
        })
        .await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeSubnetsRequest { subnet_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = there(step.cx.call::<api_ec2::DescribeSubnets>(input).await)?;
        Ok(Live::of(found.and_then(|found| found.subnets.unwrap_or_default().into_iter().next()).as_ref(), &[]))
    }
}

async fn available(step: &Step, id: &str) -> Result<Option<Attributes>> {
    let input = DescribeSubnetsRequest { subnet_ids: Some(vec![id.to_owned()]), ..Default::default() };
    let found = step.cx.call::<api_ec2::DescribeSubnets>(input).await?;
    let subnet = found.subnets.unwrap_or_default().into_iter().next();
    let Some(subnet) = subnet.filter(|subnet| subnet.state.as_deref() == Some("available")) else { return Ok(None) };
    Ok(Some(Attributes::from_iter([
        ("AvailabilityZone".to_owned(), json!(subnet.availability_zone)),
        ("AvailabilityZoneId".to_owned(), json!(subnet.availability_zone_id)),
        ("CidrBlock".to_owned(), json!(subnet.cidr_block)),
        ("Ipv6CidrBlocks".to_owned(), json!([])),
        ("SubnetId".to_owned(), json!(id)),
        ("VpcId".to_owned(), json!(subnet.vpc_id)),
    ])))
}
