//! What changes a security group's rules, and the rules one by one.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_ec2::types::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResult, AuthorizeSecurityGroupIngressRequest,
    AuthorizeSecurityGroupIngressResult, DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult,
    IpPermission, IpRange, ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult, ReferencedSecurityGroup,
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResult, RevokeSecurityGroupIngressRequest,
    RevokeSecurityGroupIngressResult, RevokedSecurityGroupRule, SecurityGroupRule as RuleAnswer,
    SecurityGroupRuleDescription, UpdateSecurityGroupRuleDescriptionsEgressRequest,
    UpdateSecurityGroupRuleDescriptionsEgressResult, UpdateSecurityGroupRuleDescriptionsIngressRequest,
    UpdateSecurityGroupRuleDescriptionsIngressResult, UserIdGroupPair,
};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Read, Result, quota};

use super::filters::{self, Filters, one};
use super::permissions::{self, is_same};
use super::records::{self, RulePeer, SecurityGroup, SecurityGroupRule};
use super::{default_vpc, errors, fabric_sync, indexes, security_group, tags};
use crate::Ec2;

pub async fn authorize_ingress(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: AuthorizeSecurityGroupIngressRequest,
) -> Result<AuthorizeSecurityGroupIngressResult> {
    default_vpc::ensure(&cx).await?;
    let group = security_group::named(&cx.read(), &cx, input.group_id.as_deref(), input.group_name.as_deref())?;
    let single = Single {
        protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        range: input.cidr_ip,
        group_name: input.source_security_group_name,
    };
    let permissions = single.or(input.ip_permissions)?;
    let new_tags = tags::specified(&cx, input.tag_specifications, "security-group-rule")?;
    errors::dry_run(input.dry_run)?;
    let rules = authorize(&ec2, &cx, group, false, permissions, new_tags).await?;
    Ok(AuthorizeSecurityGroupIngressResult { r#return: Some(true), security_group_rules: Some(rules) })
}

pub async fn authorize_egress(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: AuthorizeSecurityGroupEgressRequest,
) -> Result<AuthorizeSecurityGroupEgressResult> {
    default_vpc::ensure(&cx).await?;
    let group = security_group::named(&cx.read(), &cx, input.group_id.as_deref(), None)?;
    let single = Single {
        protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        range: input.cidr_ip,
        group_name: input.source_security_group_name,
    };
    let permissions = single.or(input.ip_permissions)?;
    let new_tags = tags::specified(&cx, input.tag_specifications, "security-group-rule")?;
    errors::dry_run(input.dry_run)?;
    let rules = authorize(&ec2, &cx, group, true, permissions, new_tags).await?;
    Ok(AuthorizeSecurityGroupEgressResult { r#return: Some(true), security_group_rules: Some(rules) })
}

pub async fn revoke_ingress(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: RevokeSecurityGroupIngressRequest,
) -> Result<RevokeSecurityGroupIngressResult> {
    default_vpc::ensure(&cx).await?;
    let group = security_group::named(&cx.read(), &cx, input.group_id.as_deref(), input.group_name.as_deref())?;
    let single = Single {
        protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        range: input.cidr_ip,
        group_name: input.source_security_group_name,
    };
    let what = Revoked::of(input.security_group_rule_ids, single, input.ip_permissions)?;
    errors::dry_run(input.dry_run)?;
    let (gone, unknown) = revoke(&ec2, &cx, group, false, what).await?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        unknown_ip_permissions: (!unknown.is_empty()).then_some(unknown),
        revoked_security_group_rules: Some(gone),
    })
}

pub async fn revoke_egress(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: RevokeSecurityGroupEgressRequest,
) -> Result<RevokeSecurityGroupEgressResult> {
    default_vpc::ensure(&cx).await?;
    let group = security_group::named(&cx.read(), &cx, input.group_id.as_deref(), None)?;
    let single = Single {
        protocol: input.ip_protocol,
        from_port: input.from_port,
        to_port: input.to_port,
        range: input.cidr_ip,
        group_name: input.source_security_group_name,
    };
    let what = Revoked::of(input.security_group_rule_ids, single, input.ip_permissions)?;
    errors::dry_run(input.dry_run)?;
    let (gone, unknown) = revoke(&ec2, &cx, group, true, what).await?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        unknown_ip_permissions: (!unknown.is_empty()).then_some(unknown),
        revoked_security_group_rules: Some(gone),
    })
}

pub async fn modify(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: ModifySecurityGroupRulesRequest,
) -> Result<ModifySecurityGroupRulesResult> {
    default_vpc::ensure(&cx).await?;
    let group: SecurityGroup = records::need(&cx.read(), &cx, &input.group_id.unwrap_or_default())?;
    let updates = input.security_group_rules.unwrap_or_default();
    errors::dry_run(input.dry_run)?;
    let (within, group_id) = (cx.clone(), group.id);
    cx.write(move |writer| {
        let mut group: SecurityGroup = records::need(writer, &within, &group_id)?;
        for update in updates {
            let rule_id = update.security_group_rule_id.unwrap_or_default();
            errors::SECURITY_GROUP_RULE.check(&rule_id)?;
            let at = group.rules.iter().position(|rule| rule.id == rule_id);
            let at = at.ok_or_else(|| errors::SECURITY_GROUP_RULE.not_found(&rule_id))?;
            let given = update.security_group_rule.unwrap_or_default();
            let rule = permissions::rule(writer, &within, &group, group.rules[at].egress, &rule_id, given)?;
            if group.rules.iter().any(|other| other.id != rule_id && is_same(other, &rule)) {
                return Err(duplicate(&rule));
            }
            group.rules[at] = rule;
        }
        records::put(writer, &within, &group)
    })
    .await?;
    fabric_sync::resync(&ec2, &cx, &group.vpc_id).await?;
    Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
}

pub async fn update_descriptions_ingress(
    _: Arc<Ec2>,
    cx: Ctx,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult> {
    default_vpc::ensure(&cx).await?;
    let group = security_group::named(&cx.read(), &cx, input.group_id.as_deref(), input.group_name.as_deref())?;
    errors::dry_run(input.dry_run)?;
    let new = input.security_group_rule_descriptions;
    update_descriptions(&cx, group, false, input.ip_permissions, new).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

pub async fn update_descriptions_egress(
    _: Arc<Ec2>,
    cx: Ctx,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult> {
    default_vpc::ensure(&cx).await?;
    let group = security_group::named(&cx.read(), &cx, input.group_id.as_deref(), input.group_name.as_deref())?;
    errors::dry_run(input.dry_run)?;
    let new = input.security_group_rule_descriptions;
    update_descriptions(&cx, group, true, input.ip_permissions, new).await?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

pub async fn list(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeSecurityGroupRulesRequest,
) -> Result<DescribeSecurityGroupRulesResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &["group-id", "security-group-rule-id"])?;
    let asked = input.security_group_rule_ids.unwrap_or_default();
    asked.iter().try_for_each(|id| errors::SECURITY_GROUP_RULE.check(id))?;
    let reader = cx.read();
    let mut found = Vec::new();
    for group in holders(&reader, &cx, &asked)? {
        for rule in &group.rules {
            let tags = tags::of(&reader, &cx, &rule.id)?;
            let admitted = filters.admit(&tags, |name| one(if name == "group-id" { &group.id } else { &rule.id }));
            if admitted && (asked.is_empty() || asked.contains(&rule.id)) {
                found.push(describe(&cx, &group, rule, &tags));
            }
        }
    }
    let is_known = |id: &&String| found.iter().any(|rule| rule.security_group_rule_id.as_ref() == Some(*id));
    let absent: Vec<String> = asked.iter().filter(|id| !is_known(id)).cloned().collect();
    if filters.is_empty() && !absent.is_empty() {
        return Err(errors::SECURITY_GROUP_RULE.not_found_all(&absent));
    }
    let by_id = |rule: &RuleAnswer| rule.security_group_rule_id.clone().unwrap_or_default();
    let (rules, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeSecurityGroupRulesResult { security_group_rules: Some(rules), next_token })
}

/// The groups that have the rules, or all.
fn holders(reader: &dyn Read, cx: &Ctx, rules: &[String]) -> Result<Vec<SecurityGroup>> {
    if rules.is_empty() {
        return records::list(reader, cx);
    }
    let mut found = BTreeMap::new();
    for rule in rules {
        let holder: Option<SecurityGroup> = indexes::first(reader, cx, "rule", rule)?;
        found.extend(holder.map(|group| (group.id.clone(), group)));
    }
    Ok(found.into_values().collect())
}

/// The members of a request that say one permission without `IpPermissions`.
struct Single {
    protocol: Option<String>,
    from_port: Option<i32>,
    to_port: Option<i32>,
    range: Option<String>,
    group_name: Option<String>,
}

impl Single {
    fn or(self, permissions: Option<Vec<IpPermission>>) -> Result<Vec<IpPermission>> {
        let is_given = self.protocol.is_some() || self.range.is_some() || self.group_name.is_some();
        let permissions = permissions.filter(|permissions| !permissions.is_empty());
        match (permissions, is_given) {
            (Some(_), true) => {
                Err(errors::combination("The parameter ipPermissions may not be used with its single members"))
            }
            (Some(permissions), false) => Ok(permissions),
            (None, false) => Err(errors::missing("ipPermissions")),
            (None, true) => {
                let range = self.range.map(|range| IpRange { cidr_ip: Some(range), ..Default::default() });
                let pair = self.group_name.map(|name| UserIdGroupPair { group_name: Some(name), ..Default::default() });
                // A source group alone means everything from it.
                let protocol = self.protocol.or_else(|| pair.as_ref().map(|_| "-1".to_owned()));
                Ok(vec![IpPermission {
                    ip_protocol: protocol,
                    from_port: self.from_port,
                    to_port: self.to_port,
                    ip_ranges: range.map(|range| vec![range]),
                    user_id_group_pairs: pair.map(|pair| vec![pair]),
                    ..Default::default()
                }])
            }
        }
    }
}

async fn authorize(
    ec2: &Ec2,
    cx: &Ctx,
    group: SecurityGroup,
    egress: bool,
    permissions: Vec<IpPermission>,
    new_tags: Tags,
) -> Result<Vec<RuleAnswer>> {
    let (within, group_id, tags) = (cx.clone(), group.id, new_tags.clone());
    let (group, rules) = cx
        .write(move |writer| {
            let mut group: SecurityGroup = records::need(writer, &within, &group_id)?;
            let rules = permissions::rules(writer, &within, &group, egress, permissions)?;
            for rule in &rules {
                if group.rules.iter().any(|known| is_same(known, rule)) {
                    return Err(duplicate(rule));
                }
            }
            group.rules.extend(rules.iter().cloned());
            check_limit(&within, &group, egress)?;
            for rule in &rules {
                tags::set(writer, &within, &rule.id, &tags)?;
            }
            records::put(writer, &within, &group)?;
            Ok((group, rules))
        })
        .await?;
    fabric_sync::resync(ec2, cx, &group.vpc_id).await?;
    Ok(rules.iter().map(|rule| describe(cx, &group, rule, &new_tags)).collect())
}

/// The quota counts each family of addresses by itself, group references in both.
fn check_limit(cx: &Ctx, group: &SecurityGroup, egress: bool) -> Result<()> {
    let of_direction = || group.rules.iter().filter(|rule| rule.egress == egress);
    let ipv4 = of_direction().filter(|rule| !matches!(rule.peer, RulePeer::Ipv6(_))).count();
    let ipv6 = of_direction().filter(|rule| !matches!(rule.peer, RulePeer::Ipv4(_))).count();
    if ipv4.max(ipv6) as f64 > cx.quota(&quota::RULES_PER_GROUP)? {
        let message = "The maximum number of rules per security group has been reached.";
        return Err(Error::client("RulesPerSecurityGroupLimitExceeded", message));
    }
    Ok(())
}

/// What a request takes away.
enum Revoked {
    Rules(Vec<String>),
    Permissions(Vec<IpPermission>),
}

impl Revoked {
    fn of(ids: Option<Vec<String>>, single: Single, permissions: Option<Vec<IpPermission>>) -> Result<Revoked> {
        match ids.filter(|ids| !ids.is_empty()) {
            Some(_) if permissions.is_some() => {
                let message = "The parameters securityGroupRuleIds and ipPermissions cannot be used together";
                Err(errors::combination(message))
            }
            Some(ids) => {
                ids.iter().try_for_each(|id| errors::SECURITY_GROUP_RULE.check(id))?;
                Ok(Revoked::Rules(ids))
            }
            None => Ok(Revoked::Permissions(single.or(permissions)?)),
        }
    }
}

/// Returns what went, and, in a VPC that is not the default one, nothing as unknown: there a rule that does not exist
/// is an error.
async fn revoke(
    ec2: &Ec2,
    cx: &Ctx,
    group: SecurityGroup,
    egress: bool,
    what: Revoked,
) -> Result<(Vec<RevokedSecurityGroupRule>, Vec<IpPermission>)> {
    let (within, group_id, vpc_id) = (cx.clone(), group.id, group.vpc_id);
    let in_default_vpc = default_vpc::find(&cx.read(), cx)?.is_some_and(|vpc| vpc.id == vpc_id);
    let (gone, unknown) = cx
        .write(move |writer| {
            let mut group: SecurityGroup = records::need(writer, &within, &group_id)?;
            let (mut doomed, mut unknown) = (Vec::new(), Vec::new());
            match what {
                Revoked::Rules(ids) => {
                    for id in ids {
                        let known = group.rules.iter().find(|rule| rule.id == id && rule.egress == egress);
                        doomed.push(known.ok_or_else(|| errors::SECURITY_GROUP_RULE.not_found(&id))?.clone());
                    }
                }
                Revoked::Permissions(permissions) => {
                    for rule in permissions::rules(writer, &within, &group, egress, permissions)? {
                        match group.rules.iter().find(|known| is_same(known, &rule)) {
                            Some(known) => doomed.push(known.clone()),
                            None if in_default_vpc => unknown.push(permissions::describe_one(&within, &rule)),
                            None => {
                                let message = "The specified rule does not exist in this security group.";
                                return Err(Error::client("InvalidPermission.NotFound", message));
                            }
                        }
                    }
                }
            }
            group.rules.retain(|rule| doomed.iter().all(|doomed| doomed.id != rule.id));
            for rule in &doomed {
                tags::set(writer, &within, &rule.id, &Tags::new())?;
            }
            records::put(writer, &within, &group)?;
            Ok((doomed.iter().map(|rule| describe_revoked(&group, rule)).collect(), unknown))
        })
        .await?;
    fabric_sync::resync(ec2, cx, &vpc_id).await?;
    Ok((gone, unknown))
}

async fn update_descriptions(
    cx: &Ctx,
    group: SecurityGroup,
    egress: bool,
    permissions: Option<Vec<IpPermission>>,
    descriptions: Option<Vec<SecurityGroupRuleDescription>>,
) -> Result<()> {
    let permissions = permissions.unwrap_or_default();
    let descriptions = descriptions.unwrap_or_default();
    if permissions.is_empty() == descriptions.is_empty() {
        let message = "Exactly one of ipPermissions and securityGroupRuleDescriptions must be specified.";
        return Err(errors::combination(message));
    }
    let (within, group_id) = (cx.clone(), group.id);
    cx.write(move |writer| {
        let mut group: SecurityGroup = records::need(writer, &within, &group_id)?;
        for new in permissions::rules(writer, &within, &group, egress, permissions)? {
            let known = group.rules.iter_mut().find(|known| is_same(known, &new));
            let absent = || {
                let message = "The specified rule does not exist in this security group.";
                Error::client("InvalidPermission.NotFound", message)
            };
            known.ok_or_else(absent)?.description = new.description;
        }
        for new in descriptions {
            let id = new.security_group_rule_id.unwrap_or_default();
            errors::SECURITY_GROUP_RULE.check(&id)?;
            let known = group.rules.iter_mut().find(|known| known.id == id && known.egress == egress);
            let known = known.ok_or_else(|| errors::SECURITY_GROUP_RULE.not_found(&id))?;
            known.description = permissions::checked_description(new.description)?;
        }
        records::put(writer, &within, &group)
    })
    .await
}

/// `the specified rule "peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW" already exists`
fn duplicate(rule: &SecurityGroupRule) -> Error {
    let peer = match &rule.peer {
        RulePeer::Ipv4(text) | RulePeer::Ipv6(text) | RulePeer::Group(text) => text,
    };
    let what = match (rule.protocol.as_str(), rule.from_port, rule.to_port) {
        ("-1", ..) => "ALL".to_owned(),
        ("icmp" | "icmpv6", Some(kind), Some(code)) => {
            format!("{}, type: {kind}, code: {code}", rule.protocol.to_ascii_uppercase())
        }
        (protocol, Some(from), Some(to)) => {
            format!("{}, from port: {from}, to port: {to}", protocol.to_ascii_uppercase())
        }
        (protocol, ..) => protocol.to_owned(),
    };
    let message = format!("the specified rule \"peer: {peer}, {what}, ALLOW\" already exists");
    Error::client("InvalidPermission.Duplicate", message)
}

fn describe(cx: &Ctx, group: &SecurityGroup, rule: &SecurityGroupRule, tags: &Tags) -> RuleAnswer {
    let (range, range_v6, other) = parts(&rule.peer);
    let referenced = other.map(|other| ReferencedSecurityGroup {
        group_id: Some(other),
        user_id: Some(cx.account.to_string()),
        vpc_id: Some(group.vpc_id.clone()),
        ..Default::default()
    });
    RuleAnswer {
        security_group_rule_id: Some(rule.id.clone()),
        group_id: Some(group.id.clone()),
        group_owner_id: Some(cx.account.to_string()),
        is_egress: Some(rule.egress),
        ip_protocol: Some(rule.protocol.clone()),
        from_port: Some(rule.from_port.unwrap_or(-1)),
        to_port: Some(rule.to_port.unwrap_or(-1)),
        cidr_ipv4: range,
        cidr_ipv6: range_v6,
        referenced_group_info: referenced,
        description: rule.description.clone(),
        tags: tags::describe(tags),
        security_group_rule_arn: Some(cx.arn("ec2", format!("security-group-rule/{}", rule.id))),
        ..Default::default()
    }
}

fn describe_revoked(group: &SecurityGroup, rule: &SecurityGroupRule) -> RevokedSecurityGroupRule {
    let (range, range_v6, other) = parts(&rule.peer);
    RevokedSecurityGroupRule {
        security_group_rule_id: Some(rule.id.clone()),
        group_id: Some(group.id.clone()),
        is_egress: Some(rule.egress),
        ip_protocol: Some(rule.protocol.clone()),
        from_port: Some(rule.from_port.unwrap_or(-1)),
        to_port: Some(rule.to_port.unwrap_or(-1)),
        cidr_ipv4: range,
        cidr_ipv6: range_v6,
        prefix_list_id: None,
        referenced_group_id: other,
        description: rule.description.clone(),
    }
}

/// The peer as IPv4 range, IPv6 range and group, one of which it is.
fn parts(peer: &RulePeer) -> (Option<String>, Option<String>, Option<String>) {
    match peer {
        RulePeer::Ipv4(range) => (Some(range.clone()), None, None),
        RulePeer::Ipv6(range) => (None, Some(range.clone()), None),
        RulePeer::Group(group) => (None, None, Some(group.clone())),
    }
}
