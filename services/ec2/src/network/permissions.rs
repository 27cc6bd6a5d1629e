//! `IpPermissions`: the rules of security groups as requests and answers spell them, and back.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html>

use api_ec2::types::{IpPermission, IpRange, Ipv6Range, SecurityGroupRuleRequest, UserIdGroupPair};
use kernel::{Ctx, Error, Read, Result, id};

use super::records::{self, RulePeer, SecurityGroup, SecurityGroupRule};
use super::{cidr, errors, security_group};

/// The rules that permissions mean, one for each peer.
pub fn rules(
    reader: &dyn Read,
    cx: &Ctx,
    group: &SecurityGroup,
    egress: bool,
    permissions: Vec<IpPermission>,
) -> Result<Vec<SecurityGroupRule>> {
    let mut rules: Vec<SecurityGroupRule> = Vec::new();
    for permission in permissions {
        let given = permission.ip_protocol.as_deref().ok_or_else(|| errors::missing("ipProtocol"))?;
        let (protocol, from_port, to_port) = checked_protocol(given, permission.from_port, permission.to_port)?;
        let mut peers = Vec::new();
        for range in permission.ip_ranges.unwrap_or_default() {
            peers.push((ipv4_peer(&range.cidr_ip.unwrap_or_default())?, range.description));
        }
        for range in permission.ipv6_ranges.unwrap_or_default() {
            peers.push((ipv6_peer(&range.cidr_ipv6.unwrap_or_default())?, range.description));
        }
        if let Some(list) = permission.prefix_list_ids.and_then(|lists| lists.into_iter().next()) {
            return Err(no_prefix_list(&list.prefix_list_id.unwrap_or_default()));
        }
        for pair in permission.user_id_group_pairs.unwrap_or_default() {
            let other = pair.group_id.as_deref().filter(|text| !text.is_empty());
            let name = pair.group_name.as_deref().filter(|_| other.is_none());
            let peer = match other {
                Some(other) => group_peer(reader, cx, group, other)?,
                None => RulePeer::Group(security_group::named(reader, cx, None, name)?.id),
            };
            peers.push((peer, pair.description));
        }
        if peers.is_empty() {
            let message = "The request must contain at least one of CidrIp, CidrIpv6, PrefixListId or a source group.";
            return Err(Error::client("MissingParameter", message));
        }
        for (peer, description) in peers {
            let description = checked_description(description)?;
            let protocol = protocol.clone();
            let rule =
                SecurityGroupRule { id: id::resource("sgr"), egress, protocol, from_port, to_port, peer, description };
            if rules.iter().any(|other| is_same(other, &rule)) {
                return Err(errors::invalid("The same permission must not appear multiple times"));
            }
            rules.push(rule);
        }
    }
    Ok(rules)
}

/// The rule that ModifySecurityGroupRules puts in the place of another.
pub fn rule(
    reader: &dyn Read,
    cx: &Ctx,
    group: &SecurityGroup,
    egress: bool,
    rule_id: &str,
    given: SecurityGroupRuleRequest,
) -> Result<SecurityGroupRule> {
    let named = given.ip_protocol.as_deref().ok_or_else(|| errors::missing("ipProtocol"))?;
    let (protocol, from_port, to_port) = checked_protocol(named, given.from_port, given.to_port)?;
    if let Some(list) = given.prefix_list_id {
        return Err(no_prefix_list(&list));
    }
    let peer = match (given.cidr_ipv4, given.cidr_ipv6, given.referenced_group_id) {
        (Some(range), None, None) => ipv4_peer(&range)?,
        (None, Some(range), None) => ipv6_peer(&range)?,
        (None, None, Some(other)) => group_peer(reader, cx, group, &other)?,
        _ => {
            let message = "Exactly one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId must be specified.";
            return Err(errors::combination(message));
        }
    };
    let description = checked_description(given.description)?;
    Ok(SecurityGroupRule { id: rule_id.to_owned(), egress, protocol, from_port, to_port, peer, description })
}

/// Whether two rules admit the same, whatever their ids and descriptions.
pub fn is_same(one: &SecurityGroupRule, other: &SecurityGroupRule) -> bool {
    let what = |rule: &SecurityGroupRule| {
        (rule.egress, rule.protocol.clone(), rule.from_port, rule.to_port, rule.peer.clone())
    };
    what(one) == what(other)
}

/// The rules of one direction, those of the same protocol and ports in one permission.
pub fn describe(cx: &Ctx, group: &SecurityGroup, egress: bool) -> Vec<IpPermission> {
    let mut permissions: Vec<IpPermission> = Vec::new();
    for rule in group.rules.iter().filter(|rule| rule.egress == egress) {
        let fits = |known: &&mut IpPermission| {
            known.ip_protocol.as_ref() == Some(&rule.protocol)
                && known.from_port == rule.from_port
                && known.to_port == rule.to_port
        };
        match permissions.iter_mut().find(fits) {
            Some(permission) => add_peer(cx, permission, rule),
            None => {
                let mut permission = permission_without_peers(rule);
                add_peer(cx, &mut permission, rule);
                permissions.push(permission);
            }
        }
    }
    permissions
}

/// One rule as a permission of its own.
pub fn describe_one(cx: &Ctx, rule: &SecurityGroupRule) -> IpPermission {
    let mut permission = permission_without_peers(rule);
    add_peer(cx, &mut permission, rule);
    permission
}

fn permission_without_peers(rule: &SecurityGroupRule) -> IpPermission {
    IpPermission {
        ip_protocol: Some(rule.protocol.clone()),
        from_port: rule.from_port,
        to_port: rule.to_port,
        user_id_group_pairs: Some(Vec::new()),
        ip_ranges: Some(Vec::new()),
        ipv6_ranges: Some(Vec::new()),
        prefix_list_ids: Some(Vec::new()),
    }
}

fn add_peer(cx: &Ctx, permission: &mut IpPermission, rule: &SecurityGroupRule) {
    let description = rule.description.clone();
    match &rule.peer {
        RulePeer::Ipv4(range) => {
            let range = IpRange { description, cidr_ip: Some(range.clone()) };
            permission.ip_ranges.get_or_insert_default().push(range);
        }
        RulePeer::Ipv6(range) => {
            let range = Ipv6Range { description, cidr_ipv6: Some(range.clone()) };
            permission.ipv6_ranges.get_or_insert_default().push(range);
        }
        RulePeer::Group(other) => {
            let pair = UserIdGroupPair {
                description,
                user_id: Some(cx.account.to_string()),
                group_id: Some(other.clone()),
                ..Default::default()
            };
            permission.user_id_group_pairs.get_or_insert_default().push(pair);
        }
    }
}

fn ipv4_peer(text: &str) -> Result<RulePeer> {
    let malformed = || errors::invalid(format!("CIDR block {text} is malformed"));
    Ok(RulePeer::Ipv4(cidr::parse(text).ok_or_else(malformed)?.to_string()))
}

fn ipv6_peer(text: &str) -> Result<RulePeer> {
    let malformed = || errors::invalid(format!("CIDR block {text} is malformed"));
    Ok(RulePeer::Ipv6(cidr::parse_v6(text).ok_or_else(malformed)?))
}

fn group_peer(reader: &dyn Read, cx: &Ctx, group: &SecurityGroup, other_id: &str) -> Result<RulePeer> {
    let other: SecurityGroup = records::need(reader, cx, other_id)?;
    if other.vpc_id != group.vpc_id {
        let message =
            format!("You have specified two resources that belong to different networks: {}, {other_id}", group.id);
        return Err(Error::client("InvalidGroup.NotFound", message));
    }
    Ok(RulePeer::Group(other.id))
}

/// No prefix list exists here.
fn no_prefix_list(id: &str) -> Error {
    Error::client("InvalidPrefixListID.NotFound", format!("The prefix list ID '{id}' does not exist"))
}

/// The protocol as AWS stores it, with its ports (type and code for ICMP) or none.
fn checked_protocol(given: &str, from: Option<i32>, to: Option<i32>) -> Result<(String, Option<i32>, Option<i32>)> {
    let protocol = match given.to_ascii_lowercase().as_str() {
        "-1" | "all" => return Ok(("-1".to_owned(), None, None)),
        "tcp" | "6" => "tcp",
        "udp" | "17" => "udp",
        "icmp" | "1" => "icmp",
        "icmpv6" | "58" => "icmpv6",
        other => {
            let unknown = || errors::invalid(format!("Invalid value '{given}' for IP protocol. Unknown protocol."));
            let number: u8 = other.parse().map_err(|_| unknown())?;
            // AWS gives these all ports, that is, none.
            return Ok((number.to_string(), None, None));
        }
    };
    match (protocol, from, to) {
        ("icmp" | "icmpv6", from, to) => {
            let (kind, code) = (from.unwrap_or(-1), to.unwrap_or(-1));
            if !(-1..=255).contains(&kind) || !(-1..=255).contains(&code) || (kind == -1 && code != -1) {
                return Err(errors::invalid(format!("ICMP type ({kind}) with code ({code}) is not valid.")));
            }
            Ok((protocol.to_owned(), Some(kind), Some(code)))
        }
        (_, Some(from), Some(to)) => {
            let (from, to) = if (from, to) == (-1, -1) { (0, 65535) } else { (from, to) };
            if !(0..=65535).contains(&from) || !(0..=65535).contains(&to) || from > to {
                let name = protocol.to_ascii_uppercase();
                return Err(errors::invalid(format!("Invalid {name} port range ({from}-{to})")));
            }
            Ok((protocol.to_owned(), Some(from), Some(to)))
        }
        _ => Err(errors::invalid("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.")),
    }
}

/// Up to 255 of the characters that AWS allows.
pub fn checked_description(text: Option<String>) -> Result<Option<String>> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let allowed = |character: char| character.is_ascii_alphanumeric() || "._-:/()#,@[]+=&;{}!$* ".contains(character);
    if text.chars().count() > 255 {
        return Err(errors::invalid(
            "Invalid rule description. Rule descriptions must be less than 256 characters long.",
        ));
    }
    if !text.chars().all(allowed) {
        let message = "Invalid rule description. Valid descriptions are strings less than 256 characters from the \
                       following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*";
        return Err(errors::invalid(message));
    }
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::checked_protocol;

    #[test]
    fn protocols_are_stored_as_aws_stores_them() {
        let check = |given: &str, from, to, expected: Option<(&str, Option<i32>, Option<i32>)>| {
            let got = checked_protocol(given, from, to).ok();
            assert_eq!(got.as_ref().map(|(name, from, to)| (name.as_str(), *from, *to)), expected, "{given}");
        };
        check("6", Some(22), Some(22), Some(("tcp", Some(22), Some(22))));
        check("tcp", Some(-1), Some(-1), Some(("tcp", Some(0), Some(65535))));
        check("-1", Some(1), Some(2), Some(("-1", None, None)));
        check("icmp", Some(8), None, Some(("icmp", Some(8), Some(-1))));
        check("50", Some(1), Some(1), Some(("50", None, None)));
        check("tcp", None, None, None);
        check("tcp", Some(80), Some(22), None);
        check("udp", Some(1), Some(70000), None);
        check("carrier", None, None, None);
    }
}
