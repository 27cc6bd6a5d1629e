//! AWS::EC2::SecurityGroupIngress.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupingress.html>

use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::security_group_rule::{self, Direction};

pub struct SecurityGroupIngress;

static PROPERTIES: &[Property] = &[
    Property::text("CidrIp").replaces(),
    Property::text("CidrIpv6").replaces(),
    Property::text("Description"),
    Property::int("FromPort").replaces(),
    Property::text("GroupId").replaces(),
    Property::absent("GroupName"),
    Property::text("IpProtocol").required().replaces(),
    Property::text("SourcePrefixListId").replaces(),
    Property::text("SourceSecurityGroupId").replaces(),
    Property::text("SourceSecurityGroupName").replaces(),
    Property::text("SourceSecurityGroupOwnerId").replaces(),
    Property::int("ToPort").replaces(),
];

impl Handler for SecurityGroupIngress {
    const NAME: &'static str = "AWS::EC2::SecurityGroupIngress";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id"];

    async fn create(step: &Step) -> Result<String> {
        security_group_rule::create(step, Direction::Ingress).await
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        security_group_rule::update(step, id, old, Direction::Ingress).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        security_group_rule::delete(step, id, Direction::Ingress).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        security_group_rule::read(step, id, Direction::Ingress).await
    }
}
