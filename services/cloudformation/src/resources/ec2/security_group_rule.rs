//! One rule of a security group as a resource: AWS::EC2::SecurityGroupIngress and AWS::EC2::SecurityGroupEgress, which
//! differ in what EC2 calls the operations.

use api_ec2::types::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupIngressRequest, DescribeSecurityGroupRulesRequest,
    Filter, RevokeSecurityGroupEgressRequest, RevokeSecurityGroupIngressRequest, SecurityGroupRule,
    SecurityGroupRuleDescription, UpdateSecurityGroupRuleDescriptionsEgressRequest,
    UpdateSecurityGroupRuleDescriptionsIngressRequest,
};
use kernel::Result;

use super::super::{Live, Properties, Step};
use super::permission::{is_rule, permission, rule_properties};
use super::{missing, there};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Ingress,
    Egress,
}

/// Makes the rule; its id. One that an attempt before a crash made is found.
pub async fn create(step: &Step, direction: Direction) -> Result<String> {
    let group_id = step.properties.text("GroupId");
    let ip_permissions = Some(vec![permission(&step.properties)?]);
    let made = match direction {
        Direction::Ingress => {
            let input = AuthorizeSecurityGroupIngressRequest { group_id, ip_permissions, ..Default::default() };
            let made = step.cx.call::<api_ec2::AuthorizeSecurityGroupIngress>(input).await;
            made.map(|made| made.security_group_rules)
        }
        Direction::Egress => {
            let input = AuthorizeSecurityGroupEgressRequest { group_id, ip_permissions, ..Default::default() };
            let made = step.cx.call::<api_ec2::AuthorizeSecurityGroupEgress>(input).await;
            made.map(|made| made.security_group_rules)
        }
    };
    let rule = match made {
        Err(error) if step.resumed && error.is("InvalidPermission.Duplicate") => find(step, direction).await?,
        made => made?.unwrap_or_default().into_iter().next(),
    };
    rule.and_then(|rule| rule.security_group_rule_id).ok_or_else(missing("a rule"))
}

/// Only the description changes in place.
pub async fn update(step: &Step, id: &str, old: &Properties, direction: Direction) -> Result<()> {
    step.only_changed(old, &["Description"])?;
    let group_id = step.properties.text("GroupId");
    let description = step.properties.text("Description");
    let rule = SecurityGroupRuleDescription { security_group_rule_id: Some(id.to_owned()), description };
    let security_group_rule_descriptions = Some(vec![rule]);
    match direction {
        Direction::Ingress => {
            let input = UpdateSecurityGroupRuleDescriptionsIngressRequest {
                group_id,
                security_group_rule_descriptions,
                ..Default::default()
            };
            step.cx.call::<api_ec2::UpdateSecurityGroupRuleDescriptionsIngress>(input).await.map(|_| ())
        }
        Direction::Egress => {
            let input = UpdateSecurityGroupRuleDescriptionsEgressRequest {
                group_id,
                security_group_rule_descriptions,
                ..Default::default()
            };
            step.cx.call::<api_ec2::UpdateSecurityGroupRuleDescriptionsEgress>(input).await.map(|_| ())
        }
    }
}

pub async fn delete(step: &Step, id: &str, direction: Direction) -> Result<()> {
    let gone = ["InvalidSecurityGroupRuleId.NotFound", "InvalidPermission.NotFound", "InvalidGroup.NotFound"];
    step.delete_with(&gone, &[], || async {
        let group_id = step.properties.text("GroupId");
        let security_group_rule_ids = Some(vec![id.to_owned()]);
        match direction {
            Direction::Ingress => {
                let input =
                    RevokeSecurityGroupIngressRequest { group_id, security_group_rule_ids, ..Default::default() };
                step.cx.call::<api_ec2::RevokeSecurityGroupIngress>(input).await.map(|_| ())
            }
            Direction::Egress => {
                let input =
                    RevokeSecurityGroupEgressRequest { group_id, security_group_rule_ids, ..Default::default() };
                step.cx.call::<api_ec2::RevokeSecurityGroupEgress>(input).await.map(|_| ())
            }
        }
    })
    .await
}

pub async fn read(step: &Step, id: &str, direction: Direction) -> Result<Live> {
    let input =
        DescribeSecurityGroupRulesRequest { security_group_rule_ids: Some(vec![id.to_owned()]), ..Default::default() };
    let found = there(step.cx.call::<api_ec2::DescribeSecurityGroupRules>(input).await)?;
    let rule = found.and_then(|found| found.security_group_rules.unwrap_or_default().into_iter().next());
    Ok(rule.map_or(Live::Gone, |rule| Live::There(rule_properties(&rule, direction == Direction::Egress))))
}

/// The rule that an attempt before a crash made.
async fn find(step: &Step, direction: Direction) -> Result<Option<SecurityGroupRule>> {
    let group = step.properties.text("GroupId").unwrap_or_default();
    let of_group = Filter { name: Some("group-id".to_owned()), values: Some(vec![group]) };
    let input = DescribeSecurityGroupRulesRequest { filters: Some(vec![of_group]), ..Default::default() };
    let found = step.cx.call::<api_ec2::DescribeSecurityGroupRules>(input).await?;
    let mut rules = found.security_group_rules.unwrap_or_default().into_iter();
    Ok(rules.find(|rule| is_rule(rule, &step.properties, direction == Direction::Egress)))
}
