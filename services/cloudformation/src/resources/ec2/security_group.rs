//! AWS::EC2::SecurityGroup.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html>

use api_ec2::types::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupIngressRequest, CreateSecurityGroupRequest,
    DeleteSecurityGroupRequest, DescribeSecurityGroupRulesRequest, DescribeSecurityGroupsRequest, Filter, IpPermission,
    IpRange, RevokeSecurityGroupEgressRequest, RevokeSecurityGroupIngressRequest, SecurityGroupRule,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::permission::{permission, rule_properties};
use super::{find_made, missing, retag, tag_specifications, there};
use crate::records;

pub struct SecurityGroup;

static EGRESS: &[Property] = &[
    Property::text("CidrIp"),
    Property::text("CidrIpv6"),
    Property::text("Description"),
    Property::text("DestinationPrefixListId"),
    Property::text("DestinationSecurityGroupId"),
    Property::int("FromPort"),
    Property::text("IpProtocol").required(),
    Property::int("ToPort"),
];
static INGRESS: &[Property] = &[
    Property::text("CidrIp"),
    Property::text("CidrIpv6"),
    Property::text("Description"),
    Property::int("FromPort"),
    Property::text("IpProtocol").required(),
    Property::text("SourcePrefixListId"),
    Property::text("SourceSecurityGroupId"),
    Property::text("SourceSecurityGroupName"),
    Property::text("SourceSecurityGroupOwnerId"),
    Property::int("ToPort"),
];
static PROPERTIES: &[Property] = &[
    Property::text("GroupDescription").required().replaces(),
    Property::text("GroupName").replaces(),
    Property::list("SecurityGroupEgress", &Kind::Object(EGRESS)),
    Property::list("SecurityGroupIngress", &Kind::Object(INGRESS)),
    Property::tags(),
    Property::text("VpcId").replaces(),
];

const INGRESS_NAME: &str = "SecurityGroupIngress";
const EGRESS_NAME: &str = "SecurityGroupEgress";

impl Handler for SecurityGroup {
    const NAME: &'static str = "AWS::EC2::SecurityGroup";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["GroupId", "Id", "VpcId"];

    async fn create(step: &Step) -> Result<String> {
        if let Some(made) = find_made(step, "security-group").await? {
            return Ok(made);
        }
        let mut input: CreateSecurityGroupRequest =
            step.properties.pick_renamed(&["VpcId"], &[("GroupDescription", "Description")])?;
        input.group_name = Some(step.named("GroupName", 255));
        input.tag_specifications = tag_specifications(step, "security-group");
        let made = step.cx.call::<api_ec2::CreateSecurityGroup>(input).await?;
        made.group_id.ok_or_else(missing("a security group"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let ingress = permissions(&step.properties, INGRESS_NAME)?;
        authorize(step, id, ingress, false).await?;
        if step.properties.has(EGRESS_NAME) {
            let egress = permissions(&step.properties, EGRESS_NAME)?;
            authorize(step, id, egress.clone(), true).await?;
            // Rules of one's own take the place of the rule that lets everything out.
            if !egress.iter().any(|permission| *permission == everywhere()) {
                revoke(step, id, vec![everywhere()], true).await?;
            }
        }
        let input = DescribeSecurityGroupsRequest { group_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = step.cx.call::<api_ec2::DescribeSecurityGroups>(input).await?;
        let vpc = found.security_groups.unwrap_or_default().into_iter().next().and_then(|group| group.vpc_id);
        Ok(Attributes::from_iter([
            ("GroupId".to_owned(), json!(id)),
            ("Id".to_owned(), json!(id)),
            ("VpcId".to_owned(), json!(vpc)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &[INGRESS_NAME, EGRESS_NAME, "Tags"])?;
        for (name, egress) in [(INGRESS_NAME, false), (EGRESS_NAME, true)] {
            let wanted = permissions(&step.properties, name)?;
            let gone: Vec<IpPermission> =
                permissions(old, name)?.into_iter().filter(|permission| !wanted.contains(permission)).collect();
            for permission in gone {
                revoke(step, id, vec![permission], egress).await?;
            }
        }
        if old.has(EGRESS_NAME) && !step.properties.has(EGRESS_NAME) {
            authorize(step, id, vec![everywhere()], true).await?;
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteSecurityGroupRequest { group_id: Some(id.to_owned()), ..Default::default() };
        step.delete_with(&["InvalidGroup.NotFound", "InvalidGroupId.NotFound"], &["DependencyViolation"], || {
            step.cx.call::<api_ec2::DeleteSecurityGroup>(input())
        })
        .await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeSecurityGroupsRequest { group_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = there(step.cx.call::<api_ec2::DescribeSecurityGroups>(input).await)?;
        let group = found.and_then(|found| found.security_groups.unwrap_or_default().into_iter().next());
        let Some(group) = group else { return Ok(Live::Gone) };
        let of_group = Filter { name: Some("group-id".to_owned()), values: Some(vec![id.to_owned()]) };
        let input = DescribeSecurityGroupRulesRequest { filters: Some(vec![of_group]), ..Default::default() };
        let found = step.cx.call::<api_ec2::DescribeSecurityGroupRules>(input).await?;
        let rules = found.security_group_rules.unwrap_or_default();
        // Rules that are resources of their own are not the group's.
        let reader = step.cx.read();
        let own = |rule: &&SecurityGroupRule| {
            let key = records::physical_key(&step.cx, rule.security_group_rule_id.as_deref().unwrap_or_default());
            matches!(reader.get_bytes(&key), Ok(None))
        };
        let side = |egress: bool| {
            let rules = rules.iter().filter(|rule| rule.is_egress == Some(egress)).filter(own);
            rules.map(|rule| serde_json::Value::Object(rule_properties(rule, egress))).collect()
        };
        let (ingress, egress) = (side(false), side(true));
        let live = Live::of(Some(&group), &[("Description", "GroupDescription")]);
        Ok(live.with([(INGRESS_NAME, Some(ingress)), (EGRESS_NAME, Some(egress))]))
    }
}

fn permissions(properties: &Properties, name: &str) -> Result<Vec<IpPermission>> {
    properties.objects(name).iter().map(permission).collect()
}

/// The rule that a new group has.
fn everywhere() -> IpPermission {
    IpPermission {
        ip_protocol: Some("-1".to_owned()),
        ip_ranges: Some(vec![IpRange { cidr_ip: Some("0.0.0.0/0".to_owned()), description: None }]),
        ..Default::default()
    }
}

/// Adds the rules that are not there yet: all in one call, or one by one if some are.
async fn authorize(step: &Step, id: &str, permissions: Vec<IpPermission>, egress: bool) -> Result<()> {
    if permissions.is_empty() {
        return Ok(());
    }
    match authorize_at_once(step, id, permissions.clone(), egress).await {
        Err(error) if error.is("InvalidPermission.Duplicate") => {}
        other => return other,
    }
    for permission in permissions {
        match authorize_at_once(step, id, vec![permission], egress).await {
            Err(error) if error.is("InvalidPermission.Duplicate") => {}
            other => other?,
        }
    }
    Ok(())
}

async fn authorize_at_once(step: &Step, id: &str, permissions: Vec<IpPermission>, egress: bool) -> Result<()> {
    let (group_id, ip_permissions) = (Some(id.to_owned()), Some(permissions));
    if egress {
        let input = AuthorizeSecurityGroupEgressRequest { group_id, ip_permissions, ..Default::default() };
        step.cx.call::<api_ec2::AuthorizeSecurityGroupEgress>(input).await.map(|_| ())
    } else {
        let input = AuthorizeSecurityGroupIngressRequest { group_id, ip_permissions, ..Default::default() };
        step.cx.call::<api_ec2::AuthorizeSecurityGroupIngress>(input).await.map(|_| ())
    }
}

async fn revoke(step: &Step, id: &str, permissions: Vec<IpPermission>, egress: bool) -> Result<()> {
    let (group_id, ip_permissions) = (Some(id.to_owned()), Some(permissions));
    let result: std::result::Result<(), Error> = if egress {
        let input = RevokeSecurityGroupEgressRequest { group_id, ip_permissions, ..Default::default() };
        step.cx.call::<api_ec2::RevokeSecurityGroupEgress>(input).await.map(|_| ())
    } else {
        let input = RevokeSecurityGroupIngressRequest { group_id, ip_permissions, ..Default::default() };
        step.cx.call::<api_ec2::RevokeSecurityGroupIngress>(input).await.map(|_| ())
    };
    match result {
        Err(error) if error.is("InvalidPermission.NotFound") => Ok(()),
        other => other,
    }
}
