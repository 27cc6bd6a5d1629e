//! AWS::EC2::VPCDHCPOptionsAssociation. With it goes nothing: the VPC keeps the options that it has.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-vpcdhcpoptionsassociation.html>

use api_ec2::types::{AssociateDhcpOptionsRequest, DescribeVpcsRequest};
use kernel::Result;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::there;

pub struct VpcDhcpOptionsAssociation;

static PROPERTIES: &[Property] =
    &[Property::text("DhcpOptionsId").required().replaces(), Property::text("VpcId").required().replaces()];

impl Handler for VpcDhcpOptionsAssociation {
    const NAME: &'static str = "AWS::EC2::VPCDHCPOptionsAssociation";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        let input: AssociateDhcpOptionsRequest = step.properties.build()?;
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let id = format!("{}|{}", text(&input.dhcp_options_id), text(&input.vpc_id));
        step.cx.call::<api_ec2::AssociateDhcpOptions>(input).await?;
        Ok(id)
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &[]).map(|_| ())
    }

    async fn delete(_: &Step, _: &str) -> Result<()> {
        Ok(())
    }

    async fn read(step: &Step, _: &str) -> Result<Live> {
        let vpc_ids = step.properties.text("VpcId").map(|id| vec![id]);
        let input = DescribeVpcsRequest { vpc_ids, ..Default::default() };
        let found = there(step.cx.call::<api_ec2::DescribeVpcs>(input).await)?;
        let found = found.and_then(|found| found.vpcs).and_then(|vpcs| vpcs.into_iter().next());
        Ok(Live::of(found.as_ref(), &[]))
    }
}
