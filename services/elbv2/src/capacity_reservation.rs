//! DescribeCapacityReservation. Nobody can reserve capacity here (ModifyCapacityReservation answers 501), so no balancer
//! has a reservation, which is what this says of each that exists.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeCapacityReservation.html>

use std::sync::Arc;

use api_elbv2::types::{DescribeCapacityReservationInput, DescribeCapacityReservationOutput};
use kernel::{Ctx, Result};

use crate::{Elbv2, find};

pub async fn describe(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeCapacityReservationInput,
) -> Result<DescribeCapacityReservationOutput> {
    find::balancer(&cx.read(), &cx, &input.load_balancer_arn.unwrap_or_default())?;
    Ok(DescribeCapacityReservationOutput { capacity_reservation_state: Some(Vec::new()), ..Default::default() })
}
