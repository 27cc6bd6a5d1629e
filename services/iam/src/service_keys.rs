//! Condition keys of single services that say what is in the request. Follows the Service Authorization Reference,
//! "Actions, resources, and condition keys for AWS services".

use policy::Context;
use schema::{Slot, Struct, View};

/// Service, member of the request (`A.B` goes into structures and lists), condition key.
static KEYS: &[(&str, &str, &str)] = &[
    ("acm", "CertificateAuthorityArn", "acm:CertificateAuthority"),
    ("acm", "KeyAlgorithm", "acm:KeyAlgorithm"),
    ("acm", "ValidationMethod", "acm:ValidationMethod"),
    ("autoscaling", "InstanceId", "autoscaling:InstanceId"),
    ("autoscaling", "LaunchTemplate.Version", "autoscaling:LaunchTemplateVersionSpecified"),
    ("autoscaling", "LoadBalancerNames", "autoscaling:LoadBalancerNames"),
    ("autoscaling", "MaxSize", "autoscaling:MaxSize"),
    ("autoscaling", "MinSize", "autoscaling:MinSize"),
    ("autoscaling", "TargetGroupARNs", "autoscaling:TargetGroupARNs"),
    ("autoscaling", "ForceDelete", "autoscaling:ForceDelete"),
    ("cloudformation", "ChangeSetName", "cloudformation:ChangeSetName"),
    ("cloudformation", "ResourceTypes", "cloudformation:ResourceTypes"),
    ("cloudformation", "RoleARN", "cloudformation:RoleArn"),
    ("cloudformation", "StackPolicyURL", "cloudformation:StackPolicyUrl"),
    ("cloudformation", "TemplateURL", "cloudformation:TemplateUrl"),
    ("cloudwatch", "AlarmActions", "cloudwatch:AlarmActions"),
    ("cloudwatch", "Namespace", "cloudwatch:namespace"),
    ("elbv2", "Protocol", "elasticloadbalancing:ListenerProtocol"),
    ("elbv2", "Scheme", "elasticloadbalancing:Scheme"),
    ("elbv2", "SecurityGroups", "elasticloadbalancing:SecurityGroup"),
    ("elbv2", "SslPolicy", "elasticloadbalancing:SecurityPolicy"),
    ("elbv2", "Subnets", "elasticloadbalancing:Subnet"),
    ("iam", "AWSServiceName", "iam:AWSServiceName"),
    ("iam", "PermissionsBoundary", "iam:PermissionsBoundary"),
    ("iam", "PolicyArn", "iam:PolicyARN"),
    ("route53", "ChangeBatch.Changes.Action", "route53:ChangeResourceRecordSetsActions"),
    ("route53", "ChangeBatch.Changes.ResourceRecordSet.Type", "route53:ChangeResourceRecordSetsRecordTypes"),
    ("route53", "VPC.VPCId", "route53:VPCs"),
    ("ssm", "Overwrite", "ssm:Overwrite"),
    ("ssm", "Recursive", "ssm:Recursive"),
    ("sts", "DurationSeconds", "sts:DurationSeconds"),
    ("sts", "ExternalId", "sts:ExternalId"),
    ("sts", "RoleSessionName", "sts:RoleSessionName"),
    ("sts", "SourceIdentity", "sts:SourceIdentity"),
    ("sts", "TransitiveTagKeys", "sts:TransitiveTagKeys"),
];

/// What the members of `input` say.
pub fn add(context: &mut Context<'_>, service: &str, input: &dyn Struct) {
    for (_, path, key) in KEYS.iter().filter(|(of, ..)| *of == service) {
        each(input, path, &mut |value| {
            context.push(key, value);
        });
    }
    if service == "route53" {
        each(input, "ChangeBatch.Changes.ResourceRecordSet.Name", &mut |name| {
            context.push("route53:ChangeResourceRecordSetsNormalizedRecordNames", normalized(&name));
        });
    }
    if service == "autoscaling" {
        each(input, "VPCZoneIdentifier", &mut |list| {
            for subnet in list.split(',') {
                context.push("autoscaling:VPCZoneIdentifiers", subnet.trim());
            }
        });
    }
}

/// A record's name as policies compare it: lower case, no trailing dot, escape codes for what is not `a-z0-9-_.`.
fn normalized(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let name = name.strip_suffix('.').unwrap_or(name);
    let mut rest = name.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'\\' => {
                // An escape code that is there already stays.
                out.push('\\');
                out.extend(rest.by_ref().take(3).map(char::from));
            }
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' => out.push(char::from(byte)),
            b'A'..=b'Z' => out.push(char::from(byte.to_ascii_lowercase())),
            other => out.push_str(&format!("\\{other:03o}")),
        }
    }
    out
}

fn each(input: &dyn Struct, path: &str, visit: &mut dyn FnMut(String)) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    if let Some(index) = input.shape().fields.iter().position(|field| field.name == first) {
        each_of(input.get(index), rest, visit);
    }
}

fn each_of(slot: &dyn Slot, rest: Option<&str>, visit: &mut dyn FnMut(String)) {
    match (slot.view(), rest) {
        (View::Text(text), None) => visit(text.to_owned()),
        (View::Int(number), None) => visit(number.to_string()),
        (View::Long(number), None) => visit(number.to_string()),
        (View::Bool(flag), None) => visit(flag.to_string()),
        (View::Struct(inner), Some(rest)) => each(inner, rest, visit),
        (View::List(list), rest) => (0..list.len()).for_each(|at| each_of(list.at(at), rest, visit)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::normalized;

    #[test]
    fn names_of_records_are_normalized() {
        assert_eq!(normalized("WWW.Example.com."), "www.example.com");
        assert_eq!(normalized("*.example.com"), "\\052.example.com");
        assert_eq!(normalized("\\052.example.com"), "\\052.example.com");
    }
}
