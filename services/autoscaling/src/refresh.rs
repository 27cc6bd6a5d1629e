//! Instance refreshes as they are stored, and their next step: old instances go, new ones come, never with fewer healthy
//! than the least that was asked for.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html>

use std::time::Duration;

use api_autoscaling::types::{
    DesiredConfiguration, InstanceRefresh, InstanceRefreshLivePoolProgress, InstanceRefreshProgressDetails,
    RefreshPreferences, RollbackDetails,
};
use kernel::{Ctx, Read, ReadTyped, Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};

use crate::group::{Group, Template, whole_seconds};
use crate::launch::Launch;
use crate::member::{Lifecycle, Member};
use crate::plan;

/// A refresh that comes no further for this long has failed.
const PATIENCE: Duration = Duration::from_secs(3600);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    InProgress,
    Baking,
    Cancelling,
    RollbackInProgress,
    Successful,
    Failed,
    Cancelled,
    RollbackSuccessful,
    RollbackFailed,
}

impl Status {
    pub fn is_active(self) -> bool {
        matches!(self, Status::InProgress | Status::Baking | Status::Cancelling | Status::RollbackInProgress)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Preferences {
    pub min_healthy: i32,
    pub max_healthy: i32,
    pub warmup_secs: Option<i32>,
    pub checkpoints: Vec<i32>,
    pub checkpoint_delay_secs: i32,
    pub skip_matching: bool,
    pub auto_rollback: bool,
    /// `Refresh`, `Ignore`, `Wait`
    pub protected: String,
    /// `Terminate`, `Ignore`, `Wait`
    pub standby: String,
    pub bake_secs: i32,
}

/// Why and since when it goes back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rollback {
    pub reason: String,
    pub started_ms: i64,
    pub percentage: i32,
    pub left: i32,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Refresh {
    /// Sorts the newest first, and ends with the refresh's id.
    pub order: String,
    pub id: String,
    pub group: String,
    pub status: Status,
    pub reason: Option<String>,
    pub started_ms: i64,
    pub ended_ms: Option<i64>,
    pub preferences: Preferences,
    pub desired: Option<Template>,
    /// What the instances of the group shall be made from, its version a number.
    pub target: Template,
    /// What the group was made from before, its version a number.
    pub before: Template,
    pub total: i32,
    pub left: i32,
    /// Nothing happens before this: a checkpoint, or the bake time.
    pub paused_until_ms: i64,
    /// Checkpoints that were passed.
    pub passed: usize,
    /// When it last came further.
    pub moved_ms: i64,
    pub rollback: Option<Rollback>,
    /// With a policy of mixed instances: what else than from `before` its instances may be made from.
    #[serde(default)]
    pub mixed: Option<Ways>,
}

/// What the instances of a policy may be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ways {
    /// Their versions are numbers.
    pub templates: Vec<Template>,
    pub instance_types: Vec<String>,
}

impl Refresh {
    pub fn key(cx: &Ctx, group: &str, order: &str) -> String {
        cx.key("autoscaling", &["refresh", group, order])
    }

    pub fn list(reader: &impl Read, cx: &Ctx, group: &str) -> Result<Vec<Refresh>> {
        let rows: Vec<(String, Refresh)> = reader.list(&cx.prefix("autoscaling", &["refresh", group]))?;
        Ok(rows.into_iter().map(|(_, refresh)| refresh).collect())
    }

    /// The one that is going on, which is the newest if there is any.
    pub fn active(reader: &impl Read, cx: &Ctx, group: &str) -> Result<Option<Refresh>> {
        Ok(Refresh::list(reader, cx, group)?.into_iter().find(|refresh| refresh.status.is_active()))
    }

    pub fn put(&self, writer: &mut Writer<'_>, cx: &Ctx) -> Result<()> {
        Ok(writer.put(&Refresh::key(cx, &self.group, &self.order), self)?)
    }

    fn percentage(&self) -> i32 {
        if self.total == 0 { 100 } else { (self.total - self.left) * 100 / self.total }
    }

    /// Has this member still to be replaced?
    fn is_old(&self, member: &Member) -> bool {
        let matches = self.matches(member);
        match self.rollback.is_some() || self.preferences.skip_matching {
            true => !matches,
            false => member.launched_ms < self.started_ms,
        }
    }

    /// Is the member what the refresh makes, or makes again?
    pub fn matches(&self, member: &Member) -> bool {
        let target = if self.rollback.is_some() { &self.before } else { &self.target };
        let Some(made_from) = &member.template else { return false };
        match self.mixed.as_ref().filter(|_| self.rollback.is_some() || self.desired.is_none()) {
            None => made_from == target,
            Some(ways) => {
                (made_from == target || ways.templates.contains(made_from))
                    && (ways.instance_types.is_empty() || ways.instance_types.contains(&member.instance_type))
            }
        }
    }

    pub fn api(&self) -> InstanceRefresh {
        let preferences = &self.preferences;
        let progress = |percentage: i32, left: i32| InstanceRefreshProgressDetails {
            live_pool_progress: Some(InstanceRefreshLivePoolProgress {
                percentage_complete: Some(percentage),
                instances_to_update: Some(left),
            }),
            warm_pool_progress: None,
        };
        let (percentage, left) = match &self.rollback {
            Some(rollback) => (rollback.percentage, rollback.left),
            None => (self.percentage(), self.left),
        };
        InstanceRefresh {
            instance_refresh_id: Some(self.id.clone()),
            auto_scaling_group_name: Some(self.group.clone()),
            status: Some(format!("{:?}", self.status)),
            status_reason: self.reason.clone(),
            start_time: Some(Timestamp::from_millis(self.started_ms)),
            end_time: self.ended_ms.map(Timestamp::from_millis),
            percentage_complete: Some(percentage),
            instances_to_update: Some(left),
            progress_details: Some(progress(percentage, left)),
            preferences: Some(RefreshPreferences {
                min_healthy_percentage: Some(preferences.min_healthy),
                max_healthy_percentage: Some(preferences.max_healthy),
                instance_warmup: preferences.warmup_secs,
                checkpoint_percentages: (!preferences.checkpoints.is_empty()).then(|| preferences.checkpoints.clone()),
                checkpoint_delay: (!preferences.checkpoints.is_empty()).then_some(preferences.checkpoint_delay_secs),
                skip_matching: Some(preferences.skip_matching),
                auto_rollback: Some(preferences.auto_rollback),
                scale_in_protected_instances: Some(preferences.protected.clone()),
                standby_instances: Some(preferences.standby.clone()),
                alarm_specification: None,
                bake_time: Some(preferences.bake_secs),
            }),
            desired_configuration: self
                .desired
                .as_ref()
                .map(|template| DesiredConfiguration { launch_template: Some(template.api()), ..Default::default() }),
            rollback_details: self.rollback.as_ref().map(|rollback| RollbackDetails {
                rollback_reason: Some(rollback.reason.clone()),
                rollback_start_time: Some(Timestamp::from_millis(rollback.started_ms)),
                percentage_complete_on_rollback: Some(self.percentage()),
                instances_to_update_on_rollback: Some(self.left),
                progress_details_on_rollback: Some(progress(self.percentage(), self.left)),
            }),
            strategy: Some("Rolling".to_owned()),
        }
    }
}

/// How long a new instance needs before it counts.
fn warmup(group: &Group, refresh: &Refresh) -> Duration {
    let secs = refresh.preferences.warmup_secs.or(group.warmup_secs).unwrap_or(group.grace_secs);
    Duration::from_secs(u64::try_from(secs).unwrap_or(0))
}

/// When the refresh should be looked at again, if it waits for a moment.
pub fn next_moment(group: &Group, members: &[Member], refresh: &Refresh, now: Timestamp) -> Option<Timestamp> {
    let warm = warmup(group, refresh);
    let warmups = members.iter().filter_map(|member| Some(Timestamp::from_millis(member.in_service_ms?) + warm));
    let moments = warmups.chain([Timestamp::from_millis(refresh.paused_until_ms)]);
    moments.filter(|moment| *moment > now).min()
}

/// Takes the group's refresh one step further; true if instances were sent away or called.
pub fn step(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    group: &mut Group,
    members: &mut [Member],
    launches: &[Launch],
) -> Result<bool> {
    let Some(mut refresh) = Refresh::active(writer, cx, &group.name)? else { return Ok(false) };
    let now = cx.now();
    let warm = warmup(group, &refresh);
    let is_old = |member: &Member| refresh.is_old(member) && !spared(&refresh, member);
    let is_ready = |member: &Member| {
        let since = member.in_service_ms.map(Timestamp::from_millis);
        let warmed = refresh.is_old(member) || since.is_some_and(|since| now >= since + warm);
        member.lifecycle == Lifecycle::InService && member.unhealthy.is_none() && warmed
    };
    let old: Vec<String> = members
        .iter()
        .filter(|member| !member.is_leaving() && is_old(member))
        .map(|member| member.id.clone())
        .collect();
    let waiting =
        members.iter().any(|member| !member.is_leaving() && refresh.is_old(member) && waits(&refresh, member));
    let ready = members.iter().filter(|member| is_ready(member)).count();
    let settled = launches.is_empty() && members.iter().all(|m| is_ready(m) || m.lifecycle == Lifecycle::Standby);

    let left = i32::try_from(old.len()).unwrap_or(i32::MAX) + i32::from(waiting);
    let known = refresh.rollback.as_ref().map_or(refresh.left, |rollback| rollback.left);
    if left != known {
        refresh.moved_ms = now.millis();
        match &mut refresh.rollback {
            Some(rollback) => {
                rollback.left = left;
                rollback.percentage =
                    if refresh.total == 0 { 100 } else { (refresh.total - left).max(0) * 100 / refresh.total };
            }
            None => refresh.left = left,
        }
        refresh.put(writer, cx)?;
    }
    if refresh.status == Status::Cancelling {
        if settled {
            end(writer, cx, group, refresh, Status::Cancelled)?;
        }
        return Ok(false);
    }
    if now < Timestamp::from_millis(refresh.paused_until_ms) || group.is_suspended("InstanceRefresh") {
        return Ok(false);
    }
    if old.is_empty() && !waiting && settled {
        return finish(writer, cx, group, refresh).map(|()| false);
    }
    if now >= Timestamp::from_millis(refresh.moved_ms) + PATIENCE {
        return give_up(writer, cx, group, refresh).map(|()| false);
    }
    if refresh.rollback.is_none()
        && let Some(next) = refresh.preferences.checkpoints.get(refresh.passed)
        && refresh.percentage() >= *next
    {
        // Nobody else goes until those that left are gone and those that came are ready.
        if !settled {
            return Ok(false);
        }
        refresh.passed += 1;
        let delay = Duration::from_secs(u64::try_from(refresh.preferences.checkpoint_delay_secs).unwrap_or(0));
        refresh.paused_until_ms = (now + delay).millis();
        refresh.moved_ms = refresh.paused_until_ms;
        return refresh.put(writer, cx).map(|()| false);
    }
    replace(writer, cx, group, members, launches, &refresh, &old, ready)
}

/// Protected and standby instances that the refresh shall leave alone.
fn spared(refresh: &Refresh, member: &Member) -> bool {
    match (member.lifecycle, member.protected) {
        (Lifecycle::Standby, _) => refresh.preferences.standby != "Terminate",
        (_, true) => refresh.preferences.protected != "Refresh",
        _ => false,
    }
}

/// Those for which the refresh waits until somebody releases them.
fn waits(refresh: &Refresh, member: &Member) -> bool {
    match (member.lifecycle, member.protected) {
        (Lifecycle::Standby, _) => refresh.preferences.standby == "Wait",
        (_, true) => refresh.preferences.protected == "Wait",
        _ => false,
    }
}

#[expect(clippy::too_many_arguments, reason = "what one look at the group found")]
fn replace(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    group: &Group,
    members: &mut [Member],
    launches: &[Launch],
    refresh: &Refresh,
    old: &[String],
    ready: usize,
) -> Result<bool> {
    let desired = usize::try_from(group.desired).unwrap_or(0);
    let share = |percent: i32| desired * usize::try_from(percent).unwrap_or(0);
    let least = share(refresh.preferences.min_healthy).div_ceil(100);
    let most = share(refresh.preferences.max_healthy) / 100;
    let present =
        members.iter().filter(|member| !matches!(member.lifecycle, Lifecycle::Terminating | Lifecycle::Standby));
    let present = present.count() + launches.iter().map(|launch| launch.activities.len()).sum::<usize>();
    let at = whole_seconds(cx.now());
    if most > desired && present < most && old.len() + desired > present {
        // Room above the desired capacity: new ones first.
        let more = (most - present).min(old.len() + desired - present);
        let cause = format!("At {at} an instance was launched in response to an instance refresh.");
        return plan::launch_more(writer, cx, group, members, launches, more, &cause).map(|()| true);
    }
    // At least one at a time, once everybody else is ready: a small group could not be refreshed otherwise.
    let everybody = ready == present && present >= desired;
    let spare = ready.saturating_sub(least).max(usize::from(everybody && most <= desired));
    let mut changed = false;
    for id in old.iter().take(spare) {
        let Some(member) = members.iter_mut().find(|member| member.id == *id) else { continue };
        let cause = format!(
            "At {at} an instance was taken out of service in response to an instance refresh.  At {at} instance {id} was \
             selected for termination."
        );
        plan::leave(writer, cx, group, member, cause)?;
        changed = true;
    }
    Ok(changed)
}

/// All are new: the bake time, then the end, from when on the group itself is what was asked for.
fn finish(writer: &mut Writer<'_>, cx: &Ctx, group: &mut Group, mut refresh: Refresh) -> Result<()> {
    let now = cx.now();
    if refresh.status == Status::InProgress && refresh.preferences.bake_secs > 0 {
        let bake = Duration::from_secs(u64::try_from(refresh.preferences.bake_secs).unwrap_or(0));
        refresh.status = Status::Baking;
        refresh.paused_until_ms = (now + bake).millis();
        return refresh.put(writer, cx);
    }
    if refresh.rollback.is_some() {
        return end(writer, cx, group, refresh, Status::RollbackSuccessful);
    }
    if let Some(desired) = &refresh.desired {
        group.template = desired.clone();
        group.mixed = None;
    }
    end(writer, cx, group, refresh, Status::Successful)
}

fn give_up(writer: &mut Writer<'_>, cx: &Ctx, group: &mut Group, mut refresh: Refresh) -> Result<()> {
    let reason = "Instances could not be replaced within the time limit of one hour.";
    if refresh.rollback.is_some() {
        refresh.reason = Some(reason.to_owned());
        return end(writer, cx, group, refresh, Status::RollbackFailed);
    }
    if refresh.preferences.auto_rollback {
        return roll_back(writer, cx, group, refresh, reason);
    }
    refresh.reason = Some(reason.to_owned());
    end(writer, cx, group, refresh, Status::Failed)
}

/// From now on everything goes back to what it was made from before.
pub fn roll_back(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    group: &mut Group,
    mut refresh: Refresh,
    reason: &str,
) -> Result<()> {
    let now = cx.now();
    refresh.status = Status::RollbackInProgress;
    refresh.paused_until_ms = 0;
    refresh.moved_ms = now.millis();
    let left = refresh.total - refresh.left;
    refresh.rollback = Some(Rollback { reason: reason.to_owned(), started_ms: now.millis(), percentage: 0, left });
    group.refreshing = Some(refresh.before.clone());
    group.forget_failures();
    group.put(writer, cx)?;
    refresh.put(writer, cx)
}

fn end(writer: &mut Writer<'_>, cx: &Ctx, group: &mut Group, mut refresh: Refresh, status: Status) -> Result<()> {
    refresh.status = status;
    refresh.ended_ms = Some(cx.now().millis());
    group.refreshing = None;
    group.put(writer, cx)?;
    refresh.put(writer, cx)
}

/// With its group.
pub fn forget_group(writer: &mut Writer<'_>, cx: &Ctx, group: &str) -> Result<()> {
    for refresh in Refresh::list(writer, cx, group)? {
        writer.delete(&Refresh::key(cx, group, &refresh.order))?;
    }
    Ok(())
}
