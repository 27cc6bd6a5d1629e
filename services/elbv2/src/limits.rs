//! DescribeAccountLimits: the quotas, as the account has them.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeAccountLimits.html>

use std::sync::Arc;

use api_elbv2::types::{DescribeAccountLimitsInput, DescribeAccountLimitsOutput, Limit};
use kernel::quota::{self, Quota};
use kernel::{Ctx, Result};

use crate::{Elbv2, find};

static LIMITS: [(&str, &Quota); 6] = [
    ("application-load-balancers", &quota::APPLICATION_BALANCERS),
    ("listeners-per-application-load-balancer", &quota::LISTENERS_PER_BALANCER),
    ("rules-per-application-load-balancer", &quota::RULES_PER_BALANCER),
    ("network-load-balancers", &quota::NETWORK_BALANCERS),
    ("listeners-per-network-load-balancer", &quota::LISTENERS_PER_NETWORK_BALANCER),
    ("target-groups", &quota::TARGET_GROUPS),
];

pub async fn describe(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeAccountLimitsInput,
) -> Result<DescribeAccountLimitsOutput> {
    let limit = |(name, quota): &(&str, &'static Quota)| {
        Ok(Limit { name: Some((*name).to_owned()), max: Some(cx.quota(quota)?.to_string()) })
    };
    let limits: Vec<Limit> = LIMITS.iter().map(limit).collect::<Result<_>>()?;
    let by_name = |limit: &Limit| limit.name.clone().unwrap_or_default();
    let (limits, next_marker) = find::cut(limits, input.marker.as_deref(), input.page_size, by_name)?;
    Ok(DescribeAccountLimitsOutput { limits: Some(limits), next_marker })
}
