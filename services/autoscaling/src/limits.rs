//! What an account may have, and the names that operations take.

use std::sync::Arc;

use api_autoscaling::types::{
    AdjustmentType, DescribeAccountLimitsAnswer, DescribeAdjustmentTypesAnswer, DescribeTerminationPolicyTypesAnswer,
};
use kernel::{Ctx, Result, index, quota};
use schema::Empty;

use crate::Autoscaling;
use crate::create::TERMINATION_POLICIES;
use crate::group::Group;

pub const ADJUSTMENT_TYPES: [&str; 3] = ["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"];

pub async fn account_limits(_: Arc<Autoscaling>, cx: Ctx, _: Empty) -> Result<DescribeAccountLimitsAnswer> {
    let groups = index::count(&cx.read(), &Group::table(&cx))?;
    Ok(DescribeAccountLimitsAnswer {
        max_number_of_auto_scaling_groups: Some(cx.quota(&quota::AUTO_SCALING_GROUPS)? as i32),
        max_number_of_launch_configurations: Some(0),
        number_of_auto_scaling_groups: i32::try_from(groups).ok(),
        number_of_launch_configurations: Some(0),
    })
}

pub async fn adjustment_types(_: Arc<Autoscaling>, _: Ctx, _: Empty) -> Result<DescribeAdjustmentTypesAnswer> {
    let types = ADJUSTMENT_TYPES.map(|name| AdjustmentType { adjustment_type: Some(name.to_owned()) }).to_vec();
    Ok(DescribeAdjustmentTypesAnswer { adjustment_types: Some(types) })
}

pub async fn termination_policy_types(
    _: Arc<Autoscaling>,
    _: Ctx,
    _: Empty,
) -> Result<DescribeTerminationPolicyTypesAnswer> {
    let types = TERMINATION_POLICIES.map(str::to_owned).to_vec();
    Ok(DescribeTerminationPolicyTypesAnswer { termination_policy_types: Some(types) })
}
