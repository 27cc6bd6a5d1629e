//! Network ACLs: each VPC's default one, which allows all. <https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html>

use std::sync::Arc;

use api_ec2::types::{
    DescribeNetworkAclsRequest, DescribeNetworkAclsResult, NetworkAcl as AclAnswer, NetworkAclAssociation,
    NetworkAclEntry,
};
use kernel::tags::Tags;
use kernel::{Ctx, Result};

use super::filters::{self, Filters, one};
use super::records::{self, NetworkAcl, Subnet};
use super::{default_vpc, errors, tags};
use crate::Ec2;

const FILTERS: [&str; 7] = [
    "association.association-id",
    "association.network-acl-id",
    "association.subnet-id",
    "default",
    "network-acl-id",
    "owner-id",
    "vpc-id",
];
/// The rule that no packet which another rule took reaches: deny.
const LAST_RULE: i32 = 32767;

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeNetworkAclsRequest) -> Result<DescribeNetworkAclsResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let subnets: Vec<Subnet> = records::list(&reader, &cx)?;
    let mut found = Vec::new();
    for acl in records::select::<NetworkAcl>(&reader, &cx, input.network_acl_ids)? {
        let tags = tags::of(&reader, &cx, &acl.id)?;
        let of_vpc: Vec<&Subnet> = subnets.iter().filter(|subnet| subnet.vpc_id == acl.vpc_id).collect();
        let admitted = filters.admit(&tags, |name| match name {
            "association.association-id" => {
                of_vpc.iter().map(|subnet| subnet.network_acl_association_id.clone()).collect()
            }
            "association.subnet-id" => of_vpc.iter().map(|subnet| subnet.id.clone()).collect(),
            "association.network-acl-id" | "network-acl-id" => one(&acl.id),
            "default" => one(true),
            "owner-id" => one(&cx.account),
            _ => one(&acl.vpc_id),
        });
        if admitted {
            found.push(describe(&cx, &acl, &of_vpc, &tags));
        }
    }
    let by_id = |acl: &AclAnswer| acl.network_acl_id.clone().unwrap_or_default();
    let (network_acls, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeNetworkAclsResult { network_acls: Some(network_acls), next_token })
}

fn describe(cx: &Ctx, acl: &NetworkAcl, subnets: &[&Subnet], tags: &Tags) -> AclAnswer {
    let associations = subnets.iter().map(|subnet| NetworkAclAssociation {
        network_acl_association_id: Some(subnet.network_acl_association_id.clone()),
        network_acl_id: Some(acl.id.clone()),
        subnet_id: Some(subnet.id.clone()),
    });
    let entry = |egress: bool, number: i32, action: &str| NetworkAclEntry {
        cidr_block: Some("0.0.0.0/0".to_owned()),
        egress: Some(egress),
        protocol: Some("-1".to_owned()),
        rule_action: Some(action.to_owned()),
        rule_number: Some(number),
        ..Default::default()
    };
    let entries =
        [true, false].into_iter().flat_map(|egress| [entry(egress, 100, "allow"), entry(egress, LAST_RULE, "deny")]);
    AclAnswer {
        associations: Some(associations.collect()),
        entries: Some(entries.collect()),
        is_default: Some(true),
        network_acl_id: Some(acl.id.clone()),
        tags: tags::describe(tags),
        vpc_id: Some(acl.vpc_id.clone()),
        owner_id: Some(cx.account.to_string()),
    }
}
