//! SetInstanceHealth and SetInstanceProtection:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SetInstanceHealth.html>

use std::sync::Arc;
use std::time::Duration;

use api_autoscaling::types::{SetInstanceHealthQuery, SetInstanceProtectionAnswer, SetInstanceProtectionQuery};
use kernel::{Ctx, Result, Timestamp};
use schema::Empty;

use crate::Autoscaling;
use crate::errors::{instance_not_found, validation};
use crate::group::Group;
use crate::member::Member;
use crate::worker::wake;

pub async fn set(state: Arc<Autoscaling>, cx: Ctx, input: SetInstanceHealthQuery) -> Result<Empty> {
    let id = input.instance_id.unwrap_or_default();
    let healthy = match input.health_status.as_deref() {
        Some("Healthy") => true,
        Some("Unhealthy") => false,
        other => {
            let other = other.unwrap_or_default();
            return Err(validation(format!("Invalid HealthStatus: {other}. Valid statuses are [Healthy, Unhealthy].")));
        }
    };
    let respect_grace = input.should_respect_grace_period.unwrap_or(true);
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let cx = &context;
            let mut member = Member::find(writer, cx, &id)?;
            let group = Group::find(writer, cx, &member.group)?;
            let grace = Duration::from_secs(u64::try_from(group.grace_secs).unwrap_or(0));
            let since = member.in_service_ms.map(Timestamp::from_millis);
            let in_grace = since.is_none_or(|since| cx.now() < since + grace);
            if healthy || !(respect_grace && in_grace && group.grace_secs > 0) {
                member.unhealthy = (!healthy).then(|| "a user health-check".to_owned());
                member.put(writer, cx)?;
            }
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(Empty {})
}

pub async fn set_protection(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: SetInstanceProtectionQuery,
) -> Result<SetInstanceProtectionAnswer> {
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let ids = input.instance_ids.unwrap_or_default();
    let protected = input.protected_from_scale_in.unwrap_or_default();
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let cx = &context;
            let group = Group::find_by(writer, cx, &name)?;
            for id in ids {
                let mut member = Member::find(writer, cx, &id)?;
                if member.group != group.name {
                    return Err(instance_not_found(&id));
                }
                member.protected = protected;
                member.put(writer, cx)?;
            }
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(SetInstanceProtectionAnswer {})
}
