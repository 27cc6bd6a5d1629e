//! The operations on scheduled actions:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html>

use std::sync::Arc;

use api_autoscaling::errors::limit_exceeded_fault;
use api_autoscaling::types::{
    BatchDeleteScheduledActionAnswer, BatchDeleteScheduledActionType, BatchPutScheduledUpdateGroupActionAnswer,
    BatchPutScheduledUpdateGroupActionType, DeleteScheduledActionType, DescribeScheduledActionsType,
    FailedScheduledUpdateGroupActionRequest, PutScheduledUpdateGroupActionType, ScheduledActionsType,
    ScheduledUpdateGroupActionRequest,
};
use kernel::{Ctx, Error, Read, ReadTyped, Result, Timestamp, Writer, id, page};
use schema::Empty;

use crate::Autoscaling;
use crate::describe::limit;
use crate::errors::{bad_token, validation};
use crate::group::Group;
use crate::schedule::{Schedule, next_occurrence};
use crate::worker::wake;

const MOST_A_GROUP: usize = 125;

pub async fn put(state: Arc<Autoscaling>, cx: Ctx, input: PutScheduledUpdateGroupActionType) -> Result<Empty> {
    let group = input.auto_scaling_group_name.unwrap_or_default();
    let wanted = ScheduledUpdateGroupActionRequest {
        scheduled_action_name: input.scheduled_action_name,
        // `Time` is the older name of the same thing.
        start_time: input.start_time.or(input.time),
        end_time: input.end_time,
        recurrence: input.recurrence,
        min_size: input.min_size,
        max_size: input.max_size,
        desired_capacity: input.desired_capacity,
        time_zone: input.time_zone,
    };
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let group = Group::find_by(writer, &context, &group)?;
            store(writer, &context, &group, wanted)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(Empty {})
}

pub async fn put_batch(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: BatchPutScheduledUpdateGroupActionType,
) -> Result<BatchPutScheduledUpdateGroupActionAnswer> {
    let group = input.auto_scaling_group_name.unwrap_or_default();
    let wanted = input.scheduled_update_group_actions.unwrap_or_default();
    let context = cx.clone();
    let (group, failed) = cx
        .write(move |writer| {
            let group = Group::find_by(writer, &context, &group)?;
            let mut failed = Vec::new();
            for one in wanted {
                let name = one.scheduled_action_name.clone();
                if let Err(error) = store(writer, &context, &group, one) {
                    failed.push(failure(name, error)?);
                }
            }
            Ok((group.name, failed))
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(BatchPutScheduledUpdateGroupActionAnswer { failed_scheduled_update_group_actions: Some(failed) })
}

pub async fn delete(state: Arc<Autoscaling>, cx: Ctx, input: DeleteScheduledActionType) -> Result<Empty> {
    let group = input.auto_scaling_group_name.unwrap_or_default();
    let name = input.scheduled_action_name.unwrap_or_default();
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let group = Group::find_by(writer, &context, &group)?;
            remove(writer, &context, &group.name, &name)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(Empty {})
}

pub async fn delete_batch(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: BatchDeleteScheduledActionType,
) -> Result<BatchDeleteScheduledActionAnswer> {
    let group = input.auto_scaling_group_name.unwrap_or_default();
    let names = input.scheduled_action_names.unwrap_or_default();
    let context = cx.clone();
    let (group, failed) = cx
        .write(move |writer| {
            let group = Group::find_by(writer, &context, &group)?;
            let mut failed = Vec::new();
            for name in names {
                if let Err(error) = remove(writer, &context, &group.name, &name) {
                    failed.push(failure(Some(name), error)?);
                }
            }
            Ok((group.name, failed))
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(BatchDeleteScheduledActionAnswer { failed_scheduled_actions: Some(failed) })
}

pub async fn describe(
    _: Arc<Autoscaling>,
    cx: Ctx,
    input: DescribeScheduledActionsType,
) -> Result<ScheduledActionsType> {
    let reader = cx.read();
    let names = input.scheduled_action_names.unwrap_or_default();
    let mut found = match &input.auto_scaling_group_name {
        Some(group) => Schedule::list(&reader, &cx, &Group::find_by(&reader, &cx, group)?.name)?,
        None => {
            let rows: Vec<(String, Schedule)> = reader.list(&cx.prefix("autoscaling", &["schedule"]))?;
            rows.into_iter().map(|(_, schedule)| schedule).collect()
        }
    };
    let (from, to) = (input.start_time, input.end_time);
    found.retain(|schedule| {
        let next = Timestamp::from_millis(schedule.next_ms);
        // With names, the times are ignored.
        match names.is_empty() {
            true => from.is_none_or(|from| next >= from) && to.is_none_or(|to| next <= to),
            false => names.contains(&schedule.name),
        }
    });
    let limit = limit(input.max_records, 50, 100);
    let key = |schedule: &Schedule| format!("{}/{}", schedule.group, schedule.name);
    let (part, next_token) = page::cut(found, input.next_token.as_deref(), limit, key).map_err(|_| bad_token())?;
    let actions = part.iter().map(Schedule::api).collect();
    Ok(ScheduledActionsType { scheduled_update_group_actions: Some(actions), next_token })
}

fn store(writer: &mut Writer<'_>, cx: &Ctx, group: &Group, wanted: ScheduledUpdateGroupActionRequest) -> Result<()> {
    let now = cx.now();
    let name = wanted.scheduled_action_name.unwrap_or_default();
    if name.contains(':') {
        return Err(validation("Scheduled action name must not have a colon."));
    }
    // -1 is how some clients say "as it is".
    let size = |value: Option<i32>| value.filter(|value| *value >= 0);
    let (min, max, desired) = (size(wanted.min_size), size(wanted.max_size), size(wanted.desired_capacity));
    if min.is_none() && max.is_none() && desired.is_none() {
        return Err(validation("At least one of MinSize, MaxSize or DesiredCapacity must be specified."));
    }
    if min.zip(max).is_some_and(|(min, max)| min > max) {
        return Err(validation("Max bound must be greater than or equal to min bound"));
    }
    let fits = |desired: i32| min.is_none_or(|min| desired >= min) && max.is_none_or(|max| desired <= max);
    if desired.is_some_and(|desired| !fits(desired)) {
        return Err(validation("Desired capacity must be between the specified min size and max size"));
    }
    if wanted.start_time.is_some_and(|start| start < now) {
        return Err(validation("Given start time is in the past"));
    }
    if wanted.end_time.is_some_and(|end| end < now) {
        return Err(validation("Given end time is in the past"));
    }
    if wanted.start_time.zip(wanted.end_time).is_some_and(|(start, end)| start > end) {
        return Err(validation("Given start time is after end time"));
    }
    let next = match (&wanted.recurrence, wanted.start_time) {
        (None, None) => return Err(validation("Either StartTime or Recurrence must be specified.")),
        (None, Some(start)) => start,
        (Some(recurrence), start) => {
            let first = next_occurrence(recurrence, wanted.time_zone.as_deref(), now)?;
            start.unwrap_or(first)
        }
    };
    let known = Schedule::list(writer, cx, &group.name)?;
    let old = known.iter().find(|schedule| schedule.name == name);
    if old.is_none() && known.len() >= MOST_A_GROUP {
        return Err(limit_exceeded_fault(format!(
            "You have already reached your limit of {MOST_A_GROUP} scheduled actions for this AutoScalingGroup."
        )));
    }
    let arn = match old {
        Some(schedule) => schedule.arn.clone(),
        None => cx.arn(
            "autoscaling",
            format!(
                "scheduledUpdateGroupAction:{}:autoScalingGroupName/{}:scheduledActionName/{name}",
                id::uuid(),
                group.name
            ),
        ),
    };
    let schedule = Schedule {
        name,
        group: group.name.clone(),
        arn,
        next_ms: next.millis(),
        end_ms: wanted.end_time.map(Timestamp::millis),
        time_zone: wanted.time_zone.or_else(|| wanted.recurrence.is_some().then(|| "Etc/UTC".to_owned())),
        recurrence: wanted.recurrence,
        min,
        max,
        desired,
    };
    Ok(writer.put(&Schedule::key(cx, &group.name, &schedule.name), &schedule)?)
}

fn remove(writer: &mut Writer<'_>, cx: &Ctx, group: &str, name: &str) -> Result<()> {
    let key = Schedule::key(cx, group, name);
    if ReadTyped::get::<Schedule>(writer as &dyn Read, &key)?.is_none() {
        return Err(validation("Scheduled action name not found"));
    }
    writer.delete(&key)?;
    Ok(())
}

/// What is the client's fault is said of that one action; anything else fails the whole.
fn failure(name: Option<String>, error: Error) -> Result<FailedScheduledUpdateGroupActionRequest> {
    if error.status >= 500 {
        return Err(error);
    }
    Ok(FailedScheduledUpdateGroupActionRequest {
        scheduled_action_name: name,
        error_code: Some(error.code.to_string()),
        error_message: Some(error.message),
    })
}
