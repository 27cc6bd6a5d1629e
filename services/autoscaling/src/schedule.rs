//! Scheduled actions as they are stored, and their moments.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html>

use kernel::{Ctx, Read, ReadTyped, Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};

use api_autoscaling::types::ScheduledUpdateGroupAction;

use crate::create::check_sizes;
use crate::errors::validation;
use crate::group::Group;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Schedule {
    pub name: String,
    pub group: String,
    pub arn: String,
    /// The next moment at which it acts.
    pub next_ms: i64,
    pub end_ms: Option<i64>,
    /// Five fields of cron; none for an action that happens once.
    pub recurrence: Option<String>,
    /// A name of the time zone database, in which `recurrence` is meant; UTC if absent.
    pub time_zone: Option<String>,
    pub min: Option<i32>,
    pub max: Option<i32>,
    pub desired: Option<i32>,
}

impl Schedule {
    pub fn key(cx: &Ctx, group: &str, name: &str) -> String {
        cx.key("autoscaling", &["schedule", group, name])
    }

    pub fn list(reader: &impl Read, cx: &Ctx, group: &str) -> Result<Vec<Schedule>> {
        let rows: Vec<(String, Schedule)> = reader.list(&cx.prefix("autoscaling", &["schedule", group]))?;
        Ok(rows.into_iter().map(|(_, schedule)| schedule).collect())
    }

    pub fn api(&self) -> ScheduledUpdateGroupAction {
        let next = Some(Timestamp::from_millis(self.next_ms));
        ScheduledUpdateGroupAction {
            auto_scaling_group_name: Some(self.group.clone()),
            scheduled_action_name: Some(self.name.clone()),
            scheduled_action_arn: Some(self.arn.clone()),
            time: next,
            start_time: next,
            end_time: self.end_ms.map(Timestamp::from_millis),
            recurrence: self.recurrence.clone(),
            min_size: self.min,
            max_size: self.max,
            desired_capacity: self.desired,
            time_zone: self.time_zone.clone(),
        }
    }
}

/// The first moment after `after` that the cron expression names in the time zone (UTC if none).
pub fn next_occurrence(recurrence: &str, time_zone: Option<&str>, after: Timestamp) -> Result<Timestamp> {
    let invalid = || validation(format!("Given recurrence string: {recurrence} is invalid"));
    if recurrence.split_whitespace().count() != 5 {
        return Err(invalid());
    }
    let zone = time_zone.unwrap_or("UTC");
    let crontab = cronexpr::parse_crontab(&format!("{recurrence} {zone}")).map_err(|_| invalid())?;
    let after = cronexpr::MakeTimestamp::from_millisecond(after.millis()).map_err(|_| invalid())?;
    let next = crontab.find_next(after).map_err(|_| invalid())?;
    Ok(Timestamp::from_millis(next.timestamp().as_millisecond()))
}

/// Does what is due, and books the next moment of each action, or forgets it; true if the group changed.
/// What fell into a time when the process was suspended is not made up for.
pub fn run_due(writer: &mut Writer<'_>, cx: &Ctx, group: &mut Group) -> Result<bool> {
    let now = cx.now();
    let mut changed = false;
    for mut schedule in Schedule::list(writer, cx, &group.name)? {
        if schedule.next_ms > now.millis() {
            continue;
        }
        if !group.is_suspended("ScheduledActions") {
            apply(group, &schedule, now);
            changed = true;
        }
        let next = match &schedule.recurrence {
            Some(recurrence) => Some(next_occurrence(recurrence, schedule.time_zone.as_deref(), now)?),
            None => None,
        };
        let next = next.filter(|next| schedule.end_ms.is_none_or(|end_ms| next.millis() <= end_ms));
        let key = Schedule::key(cx, &group.name, &schedule.name);
        match next {
            Some(next) => {
                schedule.next_ms = next.millis();
                writer.put(&key, &schedule)?;
            }
            None => {
                writer.delete(&key)?;
            }
        }
    }
    if changed {
        group.put(writer, cx)?;
    }
    Ok(changed)
}

/// The sizes that it names; those that do not fit together leave the group as it is.
fn apply(group: &mut Group, schedule: &Schedule, now: Timestamp) {
    let (min, max) = (schedule.min.unwrap_or(group.min), schedule.max.unwrap_or(group.max));
    if min > max {
        return;
    }
    let desired = schedule.desired.unwrap_or(group.desired).clamp(min, max);
    if check_sizes(min, max, desired).is_err() {
        return;
    }
    (group.min, group.max) = (min, max);
    let because = format!(
        "a scheduled action update of AutoScalingGroup constraints to min: {min}, max: {max}, desired: {desired}"
    );
    group.resize(desired, now, &because);
    group.forget_failures();
}

/// With its group.
pub fn forget_group(writer: &mut Writer<'_>, cx: &Ctx, group: &str) -> Result<()> {
    for schedule in Schedule::list(writer, cx, group)? {
        writer.delete(&Schedule::key(cx, group, &schedule.name))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(recurrence: &str, zone: Option<&str>, after: &str) -> String {
        let after = Timestamp::parse(after).expect("a moment");
        next_occurrence(recurrence, zone, after).map_or_else(|error| error.message, |next| next.iso8601())
    }

    #[test]
    fn cron_in_its_zone() {
        assert_eq!(next("0 9 * * *", None, "2026-11-23T08:59:59Z"), "2026-11-23T09:00:00Z");
        assert_eq!(next("0 9 * * *", None, "2026-11-23T09:00:00Z"), "2026-11-24T09:00:00Z");
        // Winter in New York is five hours behind, summer four.
        assert_eq!(next("0 9 * * *", Some("America/New_York"), "2026-11-23T00:00:00Z"), "2026-11-23T14:00:00Z");
        assert_eq!(next("0 9 * * *", Some("America/New_York"), "2026-07-01T00:00:00Z"), "2026-07-01T13:00:00Z");
        assert_eq!(next("30 0 1 1,6,12 *", None, "2026-11-23T00:00:00Z"), "2026-12-01T00:30:00Z");
        assert_eq!(next("*/15 * * * MON-FRI", None, "2026-11-21T10:00:00Z"), "2026-11-23T00:00:00Z");
    }

    #[test]
    fn what_is_no_cron_is_refused() {
        for wrong in ["", "* * * *", "61 * * * *", "every day", "0 0 9 * * *"] {
            assert_eq!(
                next(wrong, None, "2026-11-23T00:00:00Z"),
                format!("Given recurrence string: {wrong} is invalid")
            );
        }
    }
}
