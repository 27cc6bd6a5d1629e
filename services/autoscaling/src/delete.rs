//! DeleteAutoScalingGroup:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteAutoScalingGroup.html>

use std::sync::Arc;

use api_autoscaling::errors::{resource_in_use_fault, scaling_activity_in_progress_fault};
use api_autoscaling::types::DeleteAutoScalingGroupType;
use kernel::{Ctx, Result};
use schema::Empty;

use crate::group::Group;
use crate::launch::Launch;
use crate::member::Member;
use crate::worker::wake;
use crate::{Autoscaling, plan, policy_alarms};

pub async fn delete(state: Arc<Autoscaling>, cx: Ctx, input: DeleteAutoScalingGroupType) -> Result<Empty> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let force = input.force_delete.unwrap_or(false);
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let cx = &context;
            let mut group = Group::find_by(writer, cx, &name)?;
            let members = Member::list(writer, cx, &group.name)?;
            let launches = Launch::list(writer, cx, &group.name)?;
            if !force && members.iter().any(|member| !member.is_leaving()) {
                return Err(resource_in_use_fault(
                    "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) \
                     still in the group.",
                ));
            }
            let at_rest = members.is_empty() && launches.is_empty();
            if !(force || at_rest) {
                return Err(scaling_activity_in_progress_fault(
                    "You cannot delete an AutoScalingGroup while there are scaling activities in progress for that group.",
                ));
            }
            group.deleting = true;
            group.put(writer, cx)?;
            let name = group.name.clone();
            if at_rest {
                plan::remove(writer, cx, &group)?;
            }
            Ok(name)
        })
        .await?;
    policy_alarms::delete_orphans(&cx, &name).await?;
    wake(&state, &cx, &name);
    Ok(Empty {})
}
