//! GetAccountLimit, GetHostedZoneLimit, and GetDNSSEC of zones that are not signed.

use std::sync::Arc;

use api_route53::types as api;
use kernel::quota::{self, Quota};
use kernel::{Ctx, Error, Result};

use crate::Route53;
use crate::health_check::HealthCheck;
use crate::record::Zone;
use crate::{delegation_set, vpc};

pub async fn of_account(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::GetAccountLimitRequest,
) -> Result<api::GetAccountLimitResponse> {
    let kind = input.r#type.unwrap_or_default();
    let value = |quota: &Quota| cx.quota(quota).map(|value| value as i64);
    let reader = cx.read();
    let (limit, count) = match kind.as_str() {
        "MAX_HEALTH_CHECKS_BY_OWNER" => (value(&quota::HEALTH_CHECKS)?, HealthCheck::all(&reader, &cx.account)?.len()),
        "MAX_HOSTED_ZONES_BY_OWNER" => (value(&quota::HOSTED_ZONES)?, Zone::all(&cx)?.len()),
        "MAX_REUSABLE_DELEGATION_SETS_BY_OWNER" => (delegation_set::MAX_SETS as i64, delegation_set::all(&cx)?.len()),
        other => return Err(Error::not_implemented(format_args!("{other} of route53 GetAccountLimit"))),
    };
    Ok(api::GetAccountLimitResponse {
        limit: Some(api::AccountLimit { r#type: Some(kind), value: Some(limit) }),
        count: Some(count as i64),
    })
}

pub async fn of_zone(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::GetHostedZoneLimitRequest,
) -> Result<api::GetHostedZoneLimitResponse> {
    let zone = Zone::load(&cx.read(), &cx, &input.hosted_zone_id.unwrap_or_default())?;
    let kind = input.r#type.unwrap_or_default();
    let (limit, count) = match kind.as_str() {
        "MAX_RRSETS_BY_ZONE" => (cx.quota(&quota::RECORDS_PER_ZONE)? as i64, zone.records),
        _ if !zone.private => {
            return Err(api_route53::errors::hosted_zone_not_private(format!(
                "The hosted zone {} is not private.",
                zone.id
            )));
        }
        _ => (vpc::MAX_VPCS as i64, zone.vpcs.len() as i64),
    };
    Ok(api::GetHostedZoneLimitResponse {
        limit: Some(api::HostedZoneLimit { r#type: Some(kind), value: Some(limit) }),
        count: Some(count),
    })
}

/// Signing is not there; what is not signed says so.
pub async fn dnssec(_: Arc<Route53>, cx: Ctx, input: api::GetDNSSECRequest) -> Result<api::GetDNSSECResponse> {
    let zone = Zone::load(&cx.read(), &cx, &input.hosted_zone_id.unwrap_or_default())?;
    if zone.private {
        return Err(api_route53::errors::invalid_argument(
            "Operation is unsupported for private hosted zones.".to_owned(),
        ));
    }
    Ok(api::GetDNSSECResponse {
        status: Some(api::DNSSECStatus { serve_signature: Some("NOT_SIGNING".to_owned()), status_message: None }),
        key_signing_keys: Some(Vec::new()),
    })
}
