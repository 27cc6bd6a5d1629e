//! GetHealthCheckStatus, GetHealthCheckLastFailureReason, GetCheckerIpRanges.

use std::sync::Arc;

use api_route53::types as api;
use kernel::{Ctx, Result, Timestamp};

use crate::health_check::HealthCheck;
use crate::monitor::Observation;
use crate::{Route53, errors};

/// Where checkers come from, as endpoints and their security groups see them.
pub const CHECKER_ADDRESS: &str = "203.0.113.1";

pub async fn status(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::GetHealthCheckStatusRequest,
) -> Result<api::GetHealthCheckStatusResponse> {
    let check = checked_by_regions(&cx, input.health_check_id)?;
    let observations = state.monitors.observations(&check.id, |checker| checker.last.clone());
    Ok(api::GetHealthCheckStatusResponse { health_check_observations: Some(described(observations)) })
}

pub async fn last_failure(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::GetHealthCheckLastFailureReasonRequest,
) -> Result<api::GetHealthCheckLastFailureReasonResponse> {
    let check = checked_by_regions(&cx, input.health_check_id)?;
    let observations = state.monitors.observations(&check.id, |checker| checker.last_failure.clone());
    Ok(api::GetHealthCheckLastFailureReasonResponse { health_check_observations: Some(described(observations)) })
}

pub async fn checker_ranges(
    _: Arc<Route53>,
    _: Ctx,
    _: api::GetCheckerIpRangesRequest,
) -> Result<api::GetCheckerIpRangesResponse> {
    Ok(api::GetCheckerIpRangesResponse { checker_ip_ranges: Some(vec![format!("{CHECKER_ADDRESS}/32")]) })
}

/// A calculated health check has no observations, nor has one of an alarm.
fn checked_by_regions(cx: &Ctx, id: Option<String>) -> Result<HealthCheck> {
    let check = HealthCheck::load(&cx.read(), cx, &id.unwrap_or_default())?;
    match check.config.is_basic() {
        true => Ok(check),
        false => Err(errors::input(format!(
            "Invalid parameter : The status of {} health checks is in the metric HealthCheckStatus of CloudWatch.",
            check.config.kind
        ))),
    }
}

fn described(observations: Vec<(String, Observation)>) -> Vec<api::HealthCheckObservation> {
    let one = |(region, seen): (String, Observation)| api::HealthCheckObservation {
        region: Some(region),
        ip_address: Some(CHECKER_ADDRESS.to_owned()),
        status_report: Some(api::StatusReport {
            status: Some(seen.text),
            checked_time: Some(Timestamp::from_millis(seen.at_ms)),
        }),
    };
    observations.into_iter().map(one).collect()
}
