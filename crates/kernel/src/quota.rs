//! Quotas with AWS's default values, raised per account and Region.

use schema::Result;
use store::{Read, ReadTyped};

use crate::account::Account;
use crate::region::Region;

/// One quota of Service Quotas.
pub struct Quota {
    pub service: &'static str,
    /// `L-0263D0A3`
    pub code: &'static str,
    pub name: &'static str,
    pub default: f64,
}

const fn quota(service: &'static str, code: &'static str, name: &'static str, default: f64) -> Quota {
    Quota { service, code, name, default }
}

pub static ELASTIC_IPS: Quota = quota("ec2", "L-0263D0A3", "EC2-VPC Elastic IPs", 5.0);
/// A new account gets 5 on AWS, which would stop an architecture of three instances.
pub static ON_DEMAND_VCPUS: Quota =
    quota("ec2", "L-1216C47A", "Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances", 256.0);
pub static VPCS: Quota = quota("vpc", "L-F678F1CE", "VPCs per Region", 5.0);
pub static SUBNETS_PER_VPC: Quota = quota("vpc", "L-407747CB", "Subnets per VPC", 200.0);
pub static INTERNET_GATEWAYS: Quota = quota("vpc", "L-A4707A72", "Internet gateways per Region", 5.0);
pub static SECURITY_GROUPS: Quota = quota("vpc", "L-E79EC296", "VPC security groups per Region", 2500.0);
pub static RULES_PER_GROUP: Quota = quota("vpc", "L-0EA8095F", "Inbound or outbound rules per security group", 60.0);
pub static GROUPS_PER_INTERFACE: Quota = quota("vpc", "L-2AFB9258", "Security groups per network interface", 5.0);
pub static ROUTE_TABLES_PER_VPC: Quota = quota("vpc", "L-589F43AA", "Route tables per VPC", 200.0);
pub static APPLICATION_BALANCERS: Quota =
    quota("elasticloadbalancing", "L-53DA6B97", "Application Load Balancers per Region", 50.0);
pub static NETWORK_BALANCERS: Quota =
    quota("elasticloadbalancing", "L-69A177A2", "Network Load Balancers per Region", 50.0);
pub static LISTENERS_PER_NETWORK_BALANCER: Quota =
    quota("elasticloadbalancing", "L-57A373D6", "Listeners per Network Load Balancer", 50.0);
pub static TARGET_GROUPS: Quota = quota("elasticloadbalancing", "L-B22855CB", "Target Groups per Region", 3000.0);
pub static LISTENERS_PER_BALANCER: Quota =
    quota("elasticloadbalancing", "L-B6DF7632", "Listeners per Application Load Balancer", 50.0);
pub static RULES_PER_BALANCER: Quota =
    quota("elasticloadbalancing", "L-6F2DF7EE", "Rules per Application Load Balancer", 100.0);
pub static TARGETS_PER_GROUP: Quota =
    quota("elasticloadbalancing", "L-A0D0B863", "Targets per Target Group per Region", 1000.0);
pub static CERTIFICATES: Quota = quota("acm", "L-F141DD1D", "ACM certificates", 2500.0);
pub static DOMAINS_PER_CERTIFICATE: Quota = quota("acm", "L-FB94F0B0", "Domain names per ACM certificate", 10.0);
pub static IMPORTED_CERTIFICATES: Quota = quota("acm", "L-3BE75F52", "Imported certificates", 2500.0);
pub static AUTO_SCALING_GROUPS: Quota = quota("autoscaling", "L-CDE20ADC", "Auto Scaling groups per region", 500.0);
pub static HOSTED_ZONES: Quota = quota("route53", "L-4EA4796A", "Hosted zones", 500.0);
pub static RECORDS_PER_ZONE: Quota = quota("route53", "L-E209CC9F", "Records per hosted zone", 10_000.0);
pub static HEALTH_CHECKS: Quota = quota("route53", "L-ACB674F3", "Health checks", 200.0);
pub static STACKS: Quota = quota("cloudformation", "L-0485CB21", "Stack count", 2000.0);
pub static ROLES: Quota = quota("iam", "L-FE177D64", "Roles per account", 1000.0);
pub static USERS: Quota = quota("iam", "L-F55AF5E4", "Users per account", 5000.0);
pub static GROUPS: Quota = quota("iam", "L-F4A5425F", "Groups per account", 300.0);
pub static POLICIES: Quota = quota("iam", "L-E95E4862", "Customer managed policies in an AWS account", 1500.0);

pub static DYNAMODB_TABLES: Quota = quota("dynamodb", "L-F98FE922", "Maximum number of tables", 2500.0);

pub static ALL: &[&Quota] = &[
    &ELASTIC_IPS,
    &ON_DEMAND_VCPUS,
    &VPCS,
    &SUBNETS_PER_VPC,
    &INTERNET_GATEWAYS,
    &SECURITY_GROUPS,
    &RULES_PER_GROUP,
    &GROUPS_PER_INTERFACE,
    &ROUTE_TABLES_PER_VPC,
    &APPLICATION_BALANCERS,
    &NETWORK_BALANCERS,
    &LISTENERS_PER_NETWORK_BALANCER,
    &TARGET_GROUPS,
    &LISTENERS_PER_BALANCER,
    &RULES_PER_BALANCER,
    &TARGETS_PER_GROUP,
    &CERTIFICATES,
    &DOMAINS_PER_CERTIFICATE,
    &IMPORTED_CERTIFICATES,
    &AUTO_SCALING_GROUPS,
    &HOSTED_ZONES,
    &RECORDS_PER_ZONE,
    &HEALTH_CHECKS,
    &STACKS,
    &ROLES,
    &USERS,
    &GROUPS,
    &POLICIES,
    &DYNAMODB_TABLES,
];

/// Where a raised value is kept.
pub fn key(account: &Account, region: Region, quota: &Quota) -> String {
    store::key(&[account.as_str(), region.name(), "quotas", quota.service, quota.code])
}

pub fn value(reader: &impl Read, account: &Account, region: Region, quota: &Quota) -> Result<f64> {
    let raised: Option<f64> = reader.get(&key(account, region, quota))?;
    Ok(raised.unwrap_or(quota.default))
}
