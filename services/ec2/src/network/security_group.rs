//! Security groups. <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html>

use std::sync::Arc;

use api_ec2::types::{
    CreateSecurityGroupRequest, CreateSecurityGroupResult, DeleteSecurityGroupRequest, DeleteSecurityGroupResult,
    DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult, SecurityGroup as GroupAnswer,
};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Read, Result, Writer, id, quota};

use super::filters::{self, Filters, one};
use super::records::{self, Interface, RulePeer, SecurityGroup, SecurityGroupRule, Vpc};
use super::{default_vpc, errors, fabric_sync, indexes, permissions, tags};
use crate::Ec2;

pub const DEFAULT_NAME: &str = "default";
const FILTERS: [&str; 19] = [
    "description",
    "egress.ip-permission.cidr",
    "egress.ip-permission.from-port",
    "egress.ip-permission.group-id",
    "egress.ip-permission.ipv6-cidr",
    "egress.ip-permission.protocol",
    "egress.ip-permission.to-port",
    "group-id",
    "group-name",
    "ip-permission.cidr",
    "ip-permission.from-port",
    "ip-permission.group-id",
    "ip-permission.group-name",
    "ip-permission.ipv6-cidr",
    "ip-permission.protocol",
    "ip-permission.to-port",
    "ip-permission.user-id",
    "owner-id",
    "vpc-id",
];

/// The group that a VPC has from the start: open among its members and outwards.
pub fn make_default(writer: &mut Writer<'_>, cx: &Ctx, vpc_id: &str) -> Result<()> {
    let group_id = id::resource("sg");
    let among = all(false, RulePeer::Group(group_id.clone()));
    let group = SecurityGroup {
        id: group_id,
        vpc_id: vpc_id.to_owned(),
        name: DEFAULT_NAME.to_owned(),
        description: "default VPC security group".to_owned(),
        rules: vec![among, allow_all_out()],
    };
    records::put(writer, cx, &group)
}

/// The VPC's default group.
pub fn default_of(reader: &dyn Read, cx: &Ctx, vpc_id: &str) -> Result<SecurityGroup> {
    by_name(reader, cx, vpc_id, DEFAULT_NAME)?.ok_or_else(|| Error::internal("a VPC has a default group"))
}

/// The VPC's group of that name.
pub fn by_name(reader: &dyn Read, cx: &Ctx, vpc_id: &str, name: &str) -> Result<Option<SecurityGroup>> {
    indexes::first_item(reader, cx, "name", vpc_id, name)
}

/// The group that a request means: by id, or by name in the default VPC.
pub fn named(reader: &dyn Read, cx: &Ctx, group_id: Option<&str>, name: Option<&str>) -> Result<SecurityGroup> {
    match (group_id, name) {
        (Some(group_id), None) => records::need(reader, cx, group_id),
        (None, Some(name)) => in_default_vpc(reader, cx, name),
        (Some(_), Some(_)) => {
            Err(errors::combination("You can specify either the group name or the group ID, but not both"))
        }
        (None, None) => Err(errors::missing("groupName or groupId")),
    }
}

fn in_default_vpc(reader: &dyn Read, cx: &Ctx, name: &str) -> Result<SecurityGroup> {
    let vpc = default_vpc::find(reader, cx)?;
    let found = vpc.as_ref().map(|vpc| by_name(reader, cx, &vpc.id, name)).transpose()?.flatten();
    found.ok_or_else(|| {
        let place = vpc.map_or_else(|| "no default VPC".to_owned(), |vpc| format!("default VPC '{}'", vpc.id));
        Error::client("InvalidGroup.NotFound", format!("The security group '{name}' does not exist in {place}"))
    })
}

/// Deletes the record with the tags of its rules.
pub fn delete_record(writer: &mut Writer<'_>, cx: &Ctx, group: &SecurityGroup) -> Result<()> {
    for rule in &group.rules {
        tags::set(writer, cx, &rule.id, &Tags::new())?;
    }
    records::delete::<SecurityGroup>(writer, cx, &group.id)
}

pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateSecurityGroupRequest) -> Result<CreateSecurityGroupResult> {
    default_vpc::ensure(&cx).await?;
    let (name, description) = (input.group_name.unwrap_or_default(), input.description.unwrap_or_default());
    check_text(&name, "GroupName")?;
    check_text(&description, "GroupDescription")?;
    if name.starts_with("sg-") {
        return Err(errors::invalid_value(&name, "groupName", "Group names may not be in the format sg-*."));
    }
    if name == DEFAULT_NAME {
        let message = format!("Cannot use reserved security group name: {DEFAULT_NAME}");
        return Err(errors::invalid(message));
    }
    let vpc_id = match input.vpc_id {
        Some(vpc_id) => records::need::<Vpc>(&cx.read(), &cx, &vpc_id)?.id,
        None => {
            let no_vpc = || Error::client("VPCIdNotSpecified", "No default VPC for this user");
            default_vpc::find(&cx.read(), &cx)?.ok_or_else(no_vpc)?.id
        }
    };
    let new_tags = tags::specified(&cx, input.tag_specifications, "security-group")?;
    errors::dry_run(input.dry_run)?;
    let (within, stored_tags) = (cx.clone(), new_tags.clone());
    let group = cx
        .write(move |writer| {
            records::need::<Vpc>(writer, &within, &vpc_id)?;
            if by_name(writer, &within, &vpc_id, &name)?.is_some() {
                let message = format!("The security group '{name}' already exists for VPC '{vpc_id}'");
                return Err(Error::client("InvalidGroup.Duplicate", message));
            }
            if indexes::count::<SecurityGroup>(writer, &within)? as f64 >= within.quota(&quota::SECURITY_GROUPS)? {
                let message = "The maximum number of security groups has been reached.";
                return Err(Error::client("SecurityGroupLimitExceeded", message));
            }
            let group =
                SecurityGroup { id: id::resource("sg"), vpc_id, name, description, rules: vec![allow_all_out()] };
            records::put(writer, &within, &group)?;
            tags::set(writer, &within, &group.id, &stored_tags)?;
            Ok(group)
        })
        .await?;
    Ok(CreateSecurityGroupResult {
        security_group_arn: Some(arn(&cx, &group.id)),
        group_id: Some(group.id),
        tags: tags::describe(&new_tags),
    })
}

pub async fn delete(ec2: Arc<Ec2>, cx: Ctx, input: DeleteSecurityGroupRequest) -> Result<DeleteSecurityGroupResult> {
    default_vpc::ensure(&cx).await?;
    let group = named(&cx.read(), &cx, input.group_id.as_deref(), input.group_name.as_deref())?;
    errors::dry_run(input.dry_run)?;
    let (within, group_id) = (cx.clone(), group.id.clone());
    cx.write(move |writer| {
        let group: SecurityGroup = records::need(writer, &within, &group_id)?;
        if group.name == DEFAULT_NAME {
            let message =
                format!("the specified group: \"{}\" name: \"{DEFAULT_NAME}\" cannot be deleted by a user", group.id);
            return Err(Error::client("CannotDelete", message));
        }
        let is_used = indexes::has_any::<Interface>(writer, &within, "group", &group.id)?
            || indexes::has_any::<SecurityGroup>(writer, &within, "peer", &group.id)?;
        if is_used {
            return Err(errors::dependency(format!("resource {} has a dependent object", group.id)));
        }
        delete_record(writer, &within, &group)
    })
    .await?;
    fabric_sync::resync(&ec2, &cx, &group.vpc_id).await?;
    Ok(DeleteSecurityGroupResult { r#return: Some(true), group_id: Some(group.id) })
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeSecurityGroupsRequest) -> Result<DescribeSecurityGroupsResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut chosen = records::select::<SecurityGroup>(&reader, &cx, input.group_ids)?;
    let names = input.group_names.unwrap_or_default();
    if !names.is_empty() {
        let mut ids = Vec::new();
        for name in &names {
            ids.push(in_default_vpc(&reader, &cx, name)?.id);
        }
        chosen.retain(|group| ids.contains(&group.id));
    }
    let mut found = Vec::new();
    for group in chosen {
        let tags = tags::of(&reader, &cx, &group.id)?;
        if filters.admit(&tags, |name| value_of(&cx, &group, name)) {
            found.push(describe(&cx, &group, &tags));
        }
    }
    let by_id = |group: &GroupAnswer| group.group_id.clone().unwrap_or_default();
    let (groups, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeSecurityGroupsResult { security_groups: Some(groups), next_token })
}

pub fn arn(cx: &Ctx, group_id: &str) -> String {
    cx.arn("ec2", format!("security-group/{group_id}"))
}

fn value_of(cx: &Ctx, group: &SecurityGroup, name: &str) -> Vec<String> {
    match name {
        "description" => return one(&group.description),
        "group-id" => return one(&group.id),
        "group-name" => return one(&group.name),
        "owner-id" => return one(&cx.account),
        "vpc-id" => return one(&group.vpc_id),
        _ => {}
    }
    let (egress, member) = match name.strip_prefix("egress.") {
        Some(rest) => (true, rest),
        None => (false, name),
    };
    let rules = group.rules.iter().filter(|rule| rule.egress == egress);
    let port = |port: Option<i32>| port.map(|port| port.to_string());
    let of_rule = |rule: &SecurityGroupRule| match (member.trim_start_matches("ip-permission."), &rule.peer) {
        ("cidr", RulePeer::Ipv4(range)) | ("ipv6-cidr", RulePeer::Ipv6(range)) => Some(range.clone()),
        ("group-id", RulePeer::Group(other)) => Some(other.clone()),
        ("user-id", RulePeer::Group(_)) => Some(cx.account.to_string()),
        ("from-port", _) => port(rule.from_port),
        ("to-port", _) => port(rule.to_port),
        ("protocol", _) => Some(rule.protocol.clone()),
        _ => None,
    };
    rules.filter_map(of_rule).collect()
}

fn describe(cx: &Ctx, group: &SecurityGroup, tags: &Tags) -> GroupAnswer {
    GroupAnswer {
        group_id: Some(group.id.clone()),
        ip_permissions_egress: Some(permissions::describe(cx, group, true)),
        tags: tags::describe(tags),
        vpc_id: Some(group.vpc_id.clone()),
        security_group_arn: Some(arn(cx, &group.id)),
        owner_id: Some(cx.account.to_string()),
        group_name: Some(group.name.clone()),
        description: Some(group.description.clone()),
        ip_permissions: Some(permissions::describe(cx, group, false)),
    }
}

fn allow_all_out() -> SecurityGroupRule {
    all(true, RulePeer::Ipv4("0.0.0.0/0".to_owned()))
}

fn all(egress: bool, peer: RulePeer) -> SecurityGroupRule {
    SecurityGroupRule {
        id: id::resource("sgr"),
        egress,
        protocol: "-1".to_owned(),
        from_port: None,
        to_port: None,
        peer,
        description: None,
    }
}

/// Names and descriptions: up to 255 of a set of characters.
fn check_text(text: &str, parameter: &str) -> Result<()> {
    if text.is_empty() {
        return Err(errors::missing(parameter));
    }
    let allowed = |character: char| character.is_ascii_alphanumeric() || "._-:/()#,@[]+=&;{}!$* ".contains(character);
    if text.chars().count() > 255 || !text.chars().all(allowed) {
        let why = "Character sets beyond ASCII are not supported.";
        return Err(errors::invalid_value(text, parameter, why));
    }
    Ok(())
}
