//! Security policies, and DescribeSSLPolicies. A policy is shown with what it means here: the versions and suites of AWS's
//! policy of that name that the data plane speaks. TLS 1.0, TLS 1.1 and suites of CBC mode or without forward secrecy are
//! not among them.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html>

use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{Cipher, DescribeSSLPoliciesInput, DescribeSSLPoliciesOutput, SslPolicy};
use kernel::{Ctx, Error, Result};

use crate::{Elbv2, find};

/// What a listener has that names no policy.
pub const DEFAULT: &str = "ELBSecurityPolicy-2016-08";

struct Policy {
    name: &'static str,
    of_13: &'static [&'static str],
    of_12: &'static [&'static str],
}

const NONE: &[&str] = &[];
const ALL_13: &[&str] = &["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256"];
const FIPS_13: &[&str] = &["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384"];
const GCM_12: &[&str] = &[
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
];

const fn policy(name: &'static str, of_13: &'static [&'static str], of_12: &'static [&'static str]) -> Policy {
    Policy { name, of_13, of_12 }
}

static POLICIES: [Policy; 26] = [
    policy("ELBSecurityPolicy-2016-08", NONE, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-2021-06", ALL_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Res-2021-06", ALL_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", ALL_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06", ALL_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-1-2021-06", ALL_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-0-2021-06", ALL_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-3-2021-06", ALL_13, NONE),
    policy("ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04", FIPS_13, NONE),
    policy("ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04", FIPS_13, GCM_12),
    policy("ELBSecurityPolicy-FS-1-2-Res-2020-10", NONE, GCM_12),
    policy("ELBSecurityPolicy-FS-1-2-Res-2019-08", NONE, GCM_12),
    policy("ELBSecurityPolicy-FS-1-2-2019-08", NONE, GCM_12),
    policy("ELBSecurityPolicy-FS-1-1-2019-08", NONE, GCM_12),
    policy("ELBSecurityPolicy-FS-2018-06", NONE, GCM_12),
    policy("ELBSecurityPolicy-TLS-1-2-Ext-2018-06", NONE, GCM_12),
    policy("ELBSecurityPolicy-TLS-1-2-2017-01", NONE, GCM_12),
    policy("ELBSecurityPolicy-TLS-1-1-2017-01", NONE, GCM_12),
    policy("ELBSecurityPolicy-TLS-1-0-2015-04", NONE, GCM_12),
    policy("ELBSecurityPolicy-2015-05", NONE, GCM_12),
];

pub async fn describe(_: Arc<Elbv2>, _: Ctx, input: DescribeSSLPoliciesInput) -> Result<DescribeSSLPoliciesOutput> {
    let found: Vec<&Policy> = match input.names.filter(|names| !names.is_empty()) {
        Some(names) => names.iter().map(|name| by_name(name)).collect::<Result<_>>()?,
        None => POLICIES.iter().collect(),
    };
    // Pages go by keys in order; the table's order is the documentation's.
    let mut sorted = found;
    sorted.sort_by_key(|policy| policy.name);
    let (page, next_marker) =
        find::cut(sorted, input.marker.as_deref(), input.page_size, |policy| policy.name.to_owned())?;
    Ok(DescribeSSLPoliciesOutput { ssl_policies: Some(page.into_iter().map(show).collect()), next_marker })
}

pub fn check(name: &str) -> Result<()> {
    by_name(name).map(|_| ())
}

/// The suites of a policy that was checked, the preferred one first.
pub fn suites(name: &str) -> Vec<String> {
    let Ok(policy) = by_name(name) else { return Vec::new() };
    policy.of_13.iter().chain(policy.of_12).map(|suite| (*suite).to_owned()).collect()
}

fn by_name(name: &str) -> Result<&'static Policy> {
    POLICIES.iter().find(|policy| policy.name == name).ok_or_else(|| not_found(name))
}

fn not_found(name: &str) -> Error {
    api_errors::ssl_policy_not_found_exception(format!("SSL policy '{name}' not found"))
}

fn show(policy: &Policy) -> SslPolicy {
    let versions = [("TLSv1.2", policy.of_12), ("TLSv1.3", policy.of_13)];
    let versions = versions.into_iter().filter(|(_, suites)| !suites.is_empty());
    let ciphers = suites(policy.name).into_iter().zip(1..);
    SslPolicy {
        name: Some(policy.name.to_owned()),
        ssl_protocols: Some(versions.map(|(version, _)| version.to_owned()).collect()),
        ciphers: Some(ciphers.map(|(name, priority)| Cipher { name: Some(name), priority: Some(priority) }).collect()),
        supported_load_balancer_types: Some(vec!["application".to_owned(), "network".to_owned()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_holds_suites_that_the_data_plane_speaks() {
        for policy in &POLICIES {
            let suites = suites(policy.name);
            assert!(!suites.is_empty(), "{}", policy.name);
            for suite in suites {
                assert!(balancer::SUITES.iter().any(|(known, _)| *known == suite), "{suite}");
            }
        }
        assert!(check(DEFAULT).is_ok());
    }
}
