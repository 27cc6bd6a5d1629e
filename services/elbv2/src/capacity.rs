//! Reserved capacity: none can be reserved, as a balancer here has what the machine has.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html>

use std::sync::Arc;

use api_elbv2::types::{DescribeCapacityReservationInput, DescribeCapacityReservationOutput};
use kernel::{Ctx, Result};

use crate::{Elbv2, find};

/// How often a day a reservation may be made smaller.
const DECREASES: i32 = 2;

pub async fn describe(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeCapacityReservationInput,
) -> Result<DescribeCapacityReservationOutput> {
    find::balancer(&cx.read(), &cx, &input.load_balancer_arn.unwrap_or_default())?;
    Ok(DescribeCapacityReservationOutput {
        decrease_requests_remaining: Some(DECREASES),
        capacity_reservation_state: Some(Vec::new()),
        ..DescribeCapacityReservationOutput::default()
    })
}
