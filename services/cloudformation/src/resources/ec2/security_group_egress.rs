//! AWS::EC2::SecurityGroupEgress.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroupegress.html>

use api_ec2::types::{
    AuthorizeSecurityGroupEgressRequest, DescribeSecurityGroupRulesRequest, Filter, RevokeSecurityGroupEgressRequest,
    SecurityGroupRuleDescription, UpdateSecurityGroupRuleDescriptionsEgressRequest,
};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::missing;
use super::permission::{is_rule, permission};

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
        let input = AuthorizeSecurityGroupEgressRequest {
            group_id: step.properties.text("GroupId"),
            ip_permissions: Some(vec![permission(&step.properties)?]),
            ..Default::default()
        };
        let made = match step.cx.call::<api_ec2::AuthorizeSecurityGroupEgress>(input).await {
            Err(error) if step.resumed && error.is("InvalidPermission.Duplicate") => return find(step).await,
            other => other?,
        };
        let rule = made.security_group_rules.unwrap_or_default().into_iter().next();
        rule.and_then(|rule| rule.security_group_rule_id).ok_or_else(missing("a rule"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["Description"])?;
        let description = step.properties.text("Description");
        let rule = SecurityGroupRuleDescription { security_group_rule_id: Some(id.to_owned()), description };
        let input = UpdateSecurityGroupRuleDescriptionsEgressRequest {
            group_id: step.properties.text("GroupId"),
            security_group_rule_descriptions: Some(vec![rule]),
            ..Default::default()
        };
        step.cx.call::<api_ec2::UpdateSecurityGroupRuleDescriptionsEgress>(input).await?;
        Ok(())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || RevokeSecurityGroupEgressRequest {
            group_id: step.properties.text("GroupId"),
            security_group_rule_ids: Some(vec![id.to_owned()]),
            ..Default::default()
        };
        let gone = ["InvalidSecurityGroupRuleId.NotFound", "InvalidPermission.NotFound", "InvalidGroup.NotFound"];
        step.delete_with(&gone, &[], || step.cx.call::<api_ec2::RevokeSecurityGroupEgress>(input())).await
    }
}

/// The rule that an attempt before a crash made.
async fn find(step: &Step) -> Result<String> {
    let group = step.properties.text("GroupId").unwrap_or_default();
    let of_group = Filter { name: Some("group-id".to_owned()), values: Some(vec![group]) };
    let input = DescribeSecurityGroupRulesRequest { filters: Some(vec![of_group]), ..Default::default() };
    let found = step.cx.call::<api_ec2::DescribeSecurityGroupRules>(input).await?;
    let mut rules = found.security_group_rules.unwrap_or_default().into_iter();
    let rule = rules.find(|rule| is_rule(rule, &step.properties, true));
    rule.and_then(|rule| rule.security_group_rule_id).ok_or_else(missing("the rule that exists"))
}
