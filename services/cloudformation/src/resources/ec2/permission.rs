//! Rules of security groups, from CloudFormation's properties to EC2's permissions.

use api_ec2::types::{IpPermission, IpRange, Ipv6Range, PrefixListId, SecurityGroupRule, UserIdGroupPair};
use kernel::Result;

use super::super::Properties;
use crate::error::validation;

/// One rule as a permission. The other side is `Source…` for ingress and `Destination…` for egress.
pub fn permission(rule: &Properties) -> Result<IpPermission> {
    let description = rule.text("Description");
    let either = |name: &str| rule.text(&format!("Source{name}")).or_else(|| rule.text(&format!("Destination{name}")));
    let mut permission = IpPermission {
        ip_protocol: rule.text("IpProtocol"),
        from_port: rule.int("FromPort"),
        to_port: rule.int("ToPort"),
        ..Default::default()
    };
    if let Some(block) = rule.text("CidrIp") {
        permission.ip_ranges = Some(vec![IpRange { cidr_ip: Some(block), description }]);
    } else if let Some(block) = rule.text("CidrIpv6") {
        permission.ipv6_ranges = Some(vec![Ipv6Range { cidr_ipv6: Some(block), description }]);
    } else if either("SecurityGroupId").is_some() || either("SecurityGroupName").is_some() {
        permission.user_id_group_pairs = Some(vec![UserIdGroupPair {
            group_id: either("SecurityGroupId"),
            group_name: either("SecurityGroupName"),
            user_id: either("SecurityGroupOwnerId"),
            description,
            ..Default::default()
        }]);
    } else if let Some(list) = either("PrefixListId") {
        permission.prefix_list_ids = Some(vec![PrefixListId { prefix_list_id: Some(list), description }]);
    } else {
        return Err(validation(
            "Exactly one of CidrIp, CidrIpv6, SourcePrefixListId, SourceSecurityGroupId, and \
                               SourceSecurityGroupName must be specified and be non-empty",
        ));
    }
    Ok(permission)
}

/// Whether the group's rule is the one that the properties ask for.
pub fn is_rule(rule: &SecurityGroupRule, wanted: &Properties, egress: bool) -> bool {
    let either =
        |name: &str| wanted.text(&format!("Source{name}")).or_else(|| wanted.text(&format!("Destination{name}")));
    let group = rule.referenced_group_info.as_ref().and_then(|info| info.group_id.clone());
    let all = wanted.text("IpProtocol").as_deref() == Some("-1");
    rule.is_egress == Some(egress)
        && rule.ip_protocol == wanted.text("IpProtocol")
        && (all || (rule.from_port == wanted.int("FromPort") && rule.to_port == wanted.int("ToPort")))
        && rule.cidr_ipv4 == wanted.text("CidrIp")
        && rule.cidr_ipv6 == wanted.text("CidrIpv6")
        && rule.prefix_list_id == either("PrefixListId")
        && group == either("SecurityGroupId")
}
