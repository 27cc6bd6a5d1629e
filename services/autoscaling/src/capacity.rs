//! SetDesiredCapacity, and the cooldown that it and simple scaling honour.
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetDesiredCapacity.html>

use std::sync::Arc;
use std::time::Duration;

use api_autoscaling::errors::scaling_activity_in_progress_fault;
use api_autoscaling::types::SetDesiredCapacityType;
use kernel::{Ctx, Result, Timestamp};
use schema::Empty;

use crate::Autoscaling;
use crate::errors::validation;
use crate::group::Group;
use crate::worker::wake;

pub async fn set_desired(state: Arc<Autoscaling>, cx: Ctx, input: SetDesiredCapacityType) -> Result<Empty> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let desired = input.desired_capacity.unwrap_or_default();
    let honor = input.honor_cooldown.unwrap_or(false);
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let (cx, now) = (&context, context.now());
            let mut group = Group::find_by(writer, cx, &name)?;
            let (min, max) = (group.min, group.max);
            if desired > max {
                return Err(validation(format!(
                    "New SetDesiredCapacity value {desired} is above max value {max} for the AutoScalingGroup."
                )));
            }
            if desired < min {
                return Err(validation(format!(
                    "New SetDesiredCapacity value {desired} is below min value {min} for the AutoScalingGroup."
                )));
            }
            if honor {
                check_cooldown(&group, group.cooldown_secs, now)?;
            }
            group.resize(desired, now, "a user request explicitly set group desired capacity");
            group.forget_failures();
            group.put(writer, cx)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(Empty {})
}

/// An error while the last scaling is less than the cooldown ago.
pub fn check_cooldown(group: &Group, cooldown_secs: i32, now: Timestamp) -> Result<()> {
    let cooldown = Duration::from_secs(u64::try_from(cooldown_secs).unwrap_or(0));
    if group.scaled_ms > 0 && now < Timestamp::from_millis(group.scaled_ms) + cooldown {
        return Err(scaling_activity_in_progress_fault(format!(
            "Scaling activity {} is in progress and blocks this action",
            group.name
        )));
    }
    Ok(())
}
