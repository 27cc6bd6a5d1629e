//! Instances that wait for a lifecycle hook's word: when the wait begins, who may end it, and what follows.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/completing-lifecycle-hooks.html>

use std::sync::Arc;
use std::time::Duration;

use api_autoscaling::types::{
    CompleteLifecycleActionAnswer, CompleteLifecycleActionType, RecordLifecycleActionHeartbeatAnswer,
    RecordLifecycleActionHeartbeatType,
};
use kernel::{Ctx, Error, Read, Result, Timestamp, Writer, id};
use serde::{Deserialize, Serialize};

use crate::activity::{self, Activity};
use crate::errors::validation;
use crate::group::{Group, whole_seconds};
use crate::hook::{Hook, Transition, Verdict};
use crate::member::{Lifecycle, Member};
use crate::observe::States;
use crate::worker::wake;
use crate::{Autoscaling, plan};

/// Where a member is with the hooks of the transition that it is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    #[default]
    Before,
    Waiting,
    Done,
}

/// A member's wait for one hook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wait {
    pub token: String,
    pub heartbeat_secs: i32,
    /// When the default result is taken, unless a heartbeat moves it.
    pub deadline_ms: i64,
    /// No heartbeat moves it beyond this.
    pub last_ms: i64,
    pub default: Verdict,
    pub verdict: Option<Verdict>,
}

/// Where a member begins: with hooks to meet, or through already.
pub fn first_stage(reader: &impl Read, cx: &Ctx, group: &str, transition: Transition) -> Result<Stage> {
    let hooks = Hook::of_transition(reader, cx, group, transition)?;
    Ok(if hooks.is_empty() { Stage::Done } else { Stage::Before })
}

/// Starts the waits of a member that comes or goes; without hooks it is through at once.
pub fn begin(writer: &mut Writer<'_>, cx: &Ctx, member: &mut Member, transition: Transition) -> Result<()> {
    let now = cx.now();
    for hook in Hook::of_transition(writer, cx, &member.group, transition)? {
        let after = |secs: i32| (now + Duration::from_secs(u64::try_from(secs).unwrap_or(0))).millis();
        let wait = Wait {
            token: id::uuid(),
            heartbeat_secs: hook.heartbeat_secs,
            deadline_ms: after(hook.heartbeat_secs),
            last_ms: after(hook.longest_secs()),
            default: hook.default,
            verdict: None,
        };
        member.waits.insert(hook.name, wait);
    }
    member.stage = if member.waits.is_empty() { Stage::Done } else { Stage::Waiting };
    if member.stage == Stage::Waiting {
        activity::change(writer, cx, &member.group, member.activity.as_ref(), |activity| Activity {
            status: "MidLifecycleAction".to_owned(),
            ..activity
        })?;
    }
    member.put(writer, cx)
}

/// How the member's waits ended, once they all have, or one was abandoned; with the sentence about that one.
fn ended(member: &Member, now: Timestamp) -> Option<(Verdict, String)> {
    let mut open = false;
    for wait in member.waits.values() {
        let (verdict, why) = match wait.verdict {
            Some(verdict) => (Some(verdict), "Lifecycle Action Completed with ABANDON Result"),
            None if wait.deadline_ms <= now.millis() => (Some(wait.default), "Heartbeat Timeout"),
            None => (None, ""),
        };
        match verdict {
            Some(Verdict::Abandon) => {
                return Some((
                    Verdict::Abandon,
                    format!(
                        "Instance failed to complete user's Lifecycle Action: Lifecycle Action with token {} was \
                         abandoned: {why}",
                        wait.token
                    ),
                ));
            }
            Some(Verdict::Continue) => {}
            None => open = true,
        }
    }
    (!open).then_some((Verdict::Continue, String::new()))
}

/// Brings members that launch and run to their hooks, and those whose waits are over past them; true if any went.
pub async fn advance_launching(cx: &Ctx, group: &Group, members: &[Member], states: &States) -> Result<bool> {
    let runs = |member: &&Member| states.get(&member.id).is_some_and(|state| state == "running");
    let arriving = members.iter().filter(|member| member.lifecycle == Lifecycle::Pending && member.unhealthy.is_none());
    let arriving: Vec<&Member> = arriving.filter(|member| member.stage != Stage::Done).filter(runs).collect();
    let now = cx.now();
    let due = |member: &&Member| member.stage == Stage::Before || ended(member, now).is_some();
    let due: Vec<String> = arriving.into_iter().filter(due).map(|member| member.id.clone()).collect();
    if due.is_empty() {
        return Ok(false);
    }
    let (context, group) = (cx.clone(), group.clone());
    cx.write(move |writer| {
        let cx = &context;
        for id in due {
            let found = writer.get::<Member>(&Member::key(cx, &group.name, &id))?;
            let Some(mut member) = found.filter(|member| member.lifecycle == Lifecycle::Pending) else { continue };
            if member.stage == Stage::Before {
                begin(writer, cx, &mut member, Transition::Launching)?;
                continue;
            }
            match ended(&member, cx.now()) {
                None => {}
                Some((Verdict::Continue, _)) => {
                    member.waits.clear();
                    member.stage = Stage::Done;
                    member.put(writer, cx)?;
                }
                Some((Verdict::Abandon, message)) => abandon(writer, cx, &group, &mut member, &message)?,
            }
        }
        Ok(true)
    })
    .await
}

/// The launch came to nothing: the instance ends, without a word from the hooks for ending.
fn abandon(writer: &mut Writer<'_>, cx: &Ctx, group: &Group, member: &mut Member, message: &str) -> Result<()> {
    let launch = member.activity.clone();
    let at = whole_seconds(cx.now());
    let cause = format!("At {at} an instance was taken out of service in response to a launch failure.");
    plan::leave(writer, cx, group, member, cause)?;
    member.stage = Stage::Done;
    member.put(writer, cx)?;
    activity::change(writer, cx, &group.name, launch.as_ref(), |activity| Activity {
        description: format!("{}.  Status Reason: {message}", activity.description),
        message: Some(message.to_owned()),
        ..activity
    })
}

/// True while a member that ends has to wait. Begins the waits when it has not met its hooks yet.
pub fn holds_termination(writer: &mut Writer<'_>, cx: &Ctx, member: &mut Member) -> Result<bool> {
    if member.stage == Stage::Before {
        begin(writer, cx, member, Transition::Terminating)?;
    }
    if member.stage == Stage::Waiting && ended(member, cx.now()).is_some() {
        // An abandoned end is an end all the same.
        member.waits.clear();
        member.stage = Stage::Done;
        member.put(writer, cx)?;
    }
    Ok(member.stage != Stage::Done)
}

/// Is there something to do about the waits of a member that ends?
pub fn is_due(member: &Member, now: Timestamp) -> bool {
    match member.stage {
        Stage::Before => true,
        Stage::Waiting => ended(member, now).is_some(),
        Stage::Done => false,
    }
}

/// When the next of the member's waits runs out.
pub fn next_deadline(member: &Member) -> Option<Timestamp> {
    let open = member.waits.values().filter(|wait| wait.verdict.is_none());
    open.map(|wait| Timestamp::from_millis(wait.deadline_ms)).min()
}

/// The hook is no more: who waits for it goes on.
pub fn end_all(writer: &mut Writer<'_>, cx: &Ctx, group: &str, hook: &str) -> Result<()> {
    for mut member in Member::list(writer, cx, group)? {
        let verdict = if member.is_leaving() { Verdict::Continue } else { Verdict::Abandon };
        if let Some(wait) = member.waits.get_mut(hook) {
            wait.verdict = Some(verdict);
            member.put(writer, cx)?;
        }
    }
    Ok(())
}

pub async fn complete(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: CompleteLifecycleActionType,
) -> Result<CompleteLifecycleActionAnswer> {
    let verdict = Verdict::parse(&input.lifecycle_action_result.unwrap_or_default())?;
    let who = Who {
        group: input.auto_scaling_group_name.unwrap_or_default(),
        hook: input.lifecycle_hook_name.unwrap_or_default(),
        token: input.lifecycle_action_token,
        instance: input.instance_id,
    };
    change(&state, &cx, who, move |wait, _| wait.verdict = Some(verdict)).await?;
    Ok(CompleteLifecycleActionAnswer {})
}

pub async fn heartbeat(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: RecordLifecycleActionHeartbeatType,
) -> Result<RecordLifecycleActionHeartbeatAnswer> {
    let who = Who {
        group: input.auto_scaling_group_name.unwrap_or_default(),
        hook: input.lifecycle_hook_name.unwrap_or_default(),
        token: input.lifecycle_action_token,
        instance: input.instance_id,
    };
    change(&state, &cx, who, |wait, now| {
        let more = Duration::from_secs(u64::try_from(wait.heartbeat_secs).unwrap_or(0));
        wait.deadline_ms = (now + more).millis().min(wait.last_ms);
    })
    .await?;
    Ok(RecordLifecycleActionHeartbeatAnswer {})
}

/// The wait that a client speaks of: by token, or by instance.
struct Who {
    group: String,
    hook: String,
    token: Option<String>,
    instance: Option<String>,
}

impl Who {
    fn absent(&self) -> Error {
        match (&self.token, &self.instance) {
            (Some(token), _) => validation(format!("No active Lifecycle Action found with token {token}")),
            (None, Some(id)) => validation(format!("No active Lifecycle Action found with instance ID {id}")),
            (None, None) => validation("Either LifecycleActionToken or InstanceId must be given."),
        }
    }
}

async fn change(
    state: &Arc<Autoscaling>,
    cx: &Ctx,
    who: Who,
    with: impl FnOnce(&mut Wait, Timestamp) + Send + 'static,
) -> Result<()> {
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let cx = &context;
            let group = Group::find_by(writer, cx, &who.group)?;
            let is_meant = |member: &Member| {
                let wait = member.waits.get(&who.hook);
                let by_token = who.token.as_ref().is_none_or(|token| wait.is_some_and(|wait| wait.token == *token));
                let by_id = who.instance.as_ref().is_none_or(|id| *id == member.id);
                let is_named = who.token.is_some() || who.instance.is_some();
                is_named && by_token && by_id && wait.is_some_and(|wait| wait.verdict.is_none())
            };
            let mut members = Member::list(writer, cx, &group.name)?;
            let member = members.iter_mut().find(|member| is_meant(member)).ok_or_else(|| who.absent())?;
            if let Some(wait) = member.waits.get_mut(&who.hook) {
                with(wait, cx.now());
            }
            member.put(writer, cx)?;
            Ok(group.name)
        })
        .await?;
    wake(state, cx, &group);
    Ok(())
}
