//! AWS::EC2::SecurityGroupEgress.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupegress.html>

use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::security_group_rule::{self, Direction};

pub struct SecurityGroupEgress;

static PROPERTIES: &[Property] = &[
    Property::text("CidrIp").replaces(),
    Property::text("CidrIpv6").replaces(),
    Property::text("Description"),
    Property::text("DestinationPrefixListId").replaces(),
    Property::text("DestinationSecurityGroupId").replaces(),
    Property::int("FromPort").replaces(),
    Property::text("GroupId").required().replaces(),
    Property::text("IpProtocol").required().replaces(),
    Property::int("ToPort").replaces(),
];

impl Handler for SecurityGroupEgress {
    const NAME: &'static str = "AWS::EC2::SecurityGroupEgress";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        security_group_rule::create(step, Direction::Egress).await
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        security_group_rule::update(step, id, old, Direction::Egress).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        security_group_rule::delete(step, id, Direction::Egress).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        security_group_rule::read(step, id, Direction::Egress).await
    }
}
