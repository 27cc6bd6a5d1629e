//! AWS's own managed policies: those that are known here, one document a file in `managed/`. They hold the permissions
//! that the AWS Managed Policy Reference lists; actions of services that do not exist here are left in, and do no harm.

use kernel::{Account, Read, Result};

use crate::record::{self, Policy, Record};

/// What the ARNs of AWS's own policies start with.
pub const PREFIX: &str = "arn:aws:iam::aws:policy/";
/// All are kept in one version.
pub const VERSION: &str = "v1";
/// 2015-02-06T18:39:46Z, when most of them were made.
pub const CREATED_MS: i64 = 1_423_247_986_000;

pub struct AwsPolicy {
    pub name: &'static str,
    pub path: &'static str,
    pub id: &'static str,
    pub description: &'static str,
    pub document: &'static str,
}

const fn policy(
    name: &'static str,
    path: &'static str,
    id: &'static str,
    description: &'static str,
    document: &'static str,
) -> AwsPolicy {
    AwsPolicy { name, path, id, description, document }
}

/// By name.
pub static ALL: &[AwsPolicy] = &[
    policy(
        "AdministratorAccess",
        "/",
        "ANPAIWMBCKSKIEE64ZLYK",
        "Provides full access to AWS services and resources.",
        include_str!("managed/AdministratorAccess.json"),
    ),
    policy(
        "AmazonEC2FullAccess",
        "/",
        "ANPAI3VAJF5ZCRZ7MCQE6",
        "Provides full access to Amazon EC2 via the AWS Management Console.",
        include_str!("managed/AmazonEC2FullAccess.json"),
    ),
    policy(
        "AmazonEC2ReadOnlyAccess",
        "/",
        "ANPAIGDT4SV4GSETWTBZK",
        "Provides read only access to Amazon EC2 via the AWS Management Console.",
        include_str!("managed/AmazonEC2ReadOnlyAccess.json"),
    ),
    policy(
        "AmazonRoute53FullAccess",
        "/",
        "ANPAJWVDLG5RPST6PHQ3A",
        "Provides full access to all Amazon Route 53 via the AWS Management Console.",
        include_str!("managed/AmazonRoute53FullAccess.json"),
    ),
    policy(
        "AmazonRoute53ReadOnlyAccess",
        "/",
        "ANPAITOYK2ZAOQFXV2JNC",
        "Provides read only access to all Amazon Route 53 via the AWS Management Console.",
        include_str!("managed/AmazonRoute53ReadOnlyAccess.json"),
    ),
    policy(
        "AmazonS3FullAccess",
        "/",
        "ANPAIFIR6V6BVTRAHWINE",
        "Provides full access to all buckets via the AWS Management Console.",
        include_str!("managed/AmazonS3FullAccess.json"),
    ),
    policy(
        "AmazonS3ReadOnlyAccess",
        "/",
        "ANPAIZTJ4DXE7G6AGAE6M",
        "Provides read only access to all buckets via the AWS Management Console.",
        include_str!("managed/AmazonS3ReadOnlyAccess.json"),
    ),
    policy(
        "AmazonSSMManagedInstanceCore",
        "/",
        "ANPAIXSHM2BNB2D3AXXRU",
        "The policy for Amazon EC2 Role to enable AWS Systems Manager service core functionality.",
        include_str!("managed/AmazonSSMManagedInstanceCore.json"),
    ),
    policy(
        "AmazonSSMReadOnlyAccess",
        "/",
        "ANPAJODSKQGGJTHRYZ5FC",
        "Provides read only access to Amazon SSM.",
        include_str!("managed/AmazonSSMReadOnlyAccess.json"),
    ),
    policy(
        "AmazonVPCReadOnlyAccess",
        "/",
        "ANPAIICZJNOJN36GTG6CM",
        "Provides read only access to Amazon VPC via the AWS Management Console.",
        include_str!("managed/AmazonVPCReadOnlyAccess.json"),
    ),
    policy(
        "AutoScalingFullAccess",
        "/",
        "ANPAIAWRCSJDDXDXGPCFU",
        "Provides full access to Auto Scaling.",
        include_str!("managed/AutoScalingFullAccess.json"),
    ),
    policy(
        "AutoScalingReadOnlyAccess",
        "/",
        "ANPAIAFWUVLC2LPLSFTFG",
        "Provides read-only access to Auto Scaling.",
        include_str!("managed/AutoScalingReadOnlyAccess.json"),
    ),
    policy(
        "AutoScalingServiceRolePolicy",
        "/aws-service-role/",
        "ANPAIC5D2V7MRWBMHGD7G",
        "Default policy for the Auto Scaling service-linked role.",
        include_str!("managed/AutoScalingServiceRolePolicy.json"),
    ),
    policy(
        "AWSCloudFormationReadOnlyAccess",
        "/",
        "ANPAJWVBEE4I2POWLODLW",
        "Provides access to AWS CloudFormation via the AWS Management Console.",
        include_str!("managed/AWSCloudFormationReadOnlyAccess.json"),
    ),
    policy(
        "AWSElasticLoadBalancingServiceRolePolicy",
        "/aws-service-role/",
        "ANPAIMHWGGSRHLOQUICJQ",
        "Service-linked role policy for the Elastic Load Balancing control plane.",
        include_str!("managed/AWSElasticLoadBalancingServiceRolePolicy.json"),
    ),
    policy(
        "CloudWatchAgentServerPolicy",
        "/",
        "ANPAIGOPKN7KRDAKTLG4I",
        "Permissions required to use AmazonCloudWatchAgent on servers.",
        include_str!("managed/CloudWatchAgentServerPolicy.json"),
    ),
    policy(
        "CloudWatchReadOnlyAccess",
        "/",
        "ANPAJN23PDQP7SZQAE3QE",
        "Provides read only access to CloudWatch.",
        include_str!("managed/CloudWatchReadOnlyAccess.json"),
    ),
    policy(
        "ElasticLoadBalancingFullAccess",
        "/",
        "ANPAIDPMLA3IUIOQCISJ4",
        "Provides full access to Amazon Elastic Load Balancing, and limited access to other services it needs.",
        include_str!("managed/ElasticLoadBalancingFullAccess.json"),
    ),
    policy(
        "ElasticLoadBalancingReadOnly",
        "/",
        "ANPAJMO7B7SNFLQ6HH736",
        "Provides read only access to Amazon Elastic Load Balancing and dependent services.",
        include_str!("managed/ElasticLoadBalancingReadOnly.json"),
    ),
    policy(
        "IAMFullAccess",
        "/",
        "ANPAI7XKCFMBPM3QQRRVQ",
        "Provides full access to IAM via the AWS Management Console.",
        include_str!("managed/IAMFullAccess.json"),
    ),
    policy(
        "IAMReadOnlyAccess",
        "/",
        "ANPAJKSO7NDY4T57MWDSQ",
        "Provides read only access to IAM via the AWS Management Console.",
        include_str!("managed/IAMReadOnlyAccess.json"),
    ),
    policy(
        "PowerUserAccess",
        "/",
        "ANPAJYRXTHIB4FOVS3ZXS",
        "Provides full access to AWS services and resources, but does not allow management of Users and groups.",
        include_str!("managed/PowerUserAccess.json"),
    ),
    policy(
        "ReadOnlyAccess",
        "/",
        "ANPAILL3HVNFSB6DCOWYQ",
        "Provides read-only access to AWS services and resources.",
        include_str!("managed/ReadOnlyAccess.json"),
    ),
];

impl AwsPolicy {
    pub fn arn(&self) -> String {
        format!("{}{}{}", PREFIX, &self.path[1..], self.name)
    }
}

/// The policy of AWS with this ARN.
pub fn find(arn: &str) -> Option<&'static AwsPolicy> {
    let (path, name) = path_and_name(arn);
    ALL.iter().find(|policy| policy.name == name && policy.path == path && arn.starts_with(PREFIX))
}

/// Whether a policy of AWS or of this account has the ARN.
pub fn exists(reader: &impl Read, account: &Account, arn: &str) -> Result<bool> {
    if arn.starts_with(PREFIX) {
        return Ok(find(arn).is_some());
    }
    let is_own = record::split_arn(arn, Policy::KIND).is_some_and(|(owner, _)| owner == *account);
    Ok(is_own && record::by_arn::<Policy>(reader, arn)?.is_some())
}

/// Policies that only service-linked roles have.
pub fn is_for_services_only(arn: &str) -> bool {
    arn.strip_prefix(PREFIX).is_some_and(|rest| rest.starts_with("aws-service-role/"))
}

/// `/path/` and `Name` of a policy's ARN.
pub fn path_and_name(arn: &str) -> (String, String) {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    let resource = resource.strip_prefix("policy").unwrap_or(resource);
    match resource.rsplit_once('/') {
        Some((path, name)) => (format!("{path}/"), name.to_owned()),
        None => ("/".to_owned(), resource.to_owned()),
    }
}
