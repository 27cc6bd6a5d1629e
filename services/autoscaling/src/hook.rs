//! Lifecycle hooks, and the operations on them: a group's instances wait for somebody's word before they come into
//! service or end. <https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html>

use std::sync::Arc;

use api_autoscaling::errors::limit_exceeded_fault;
use api_autoscaling::types::{
    DeleteLifecycleHookAnswer, DeleteLifecycleHookType, DescribeLifecycleHookTypesAnswer, DescribeLifecycleHooksAnswer,
    DescribeLifecycleHooksType, LifecycleHook, LifecycleHookSpecification, PutLifecycleHookAnswer,
    PutLifecycleHookType,
};
use kernel::{Ctx, Error, Read, ReadTyped, Result, Writer};
use schema::Empty;
use serde::{Deserialize, Serialize};

use crate::Autoscaling;
use crate::errors::validation;
use crate::group::Group;
use crate::hook_action;
use crate::worker::wake;

const MOST_A_GROUP: usize = 50;
const HEARTBEAT_SECS: std::ops::RangeInclusive<i32> = 30..=7200;
const DEFAULT_HEARTBEAT_SECS: i32 = 3600;
const LONGEST_WAIT_SECS: i32 = 172_800;
/// An instance waits at most this many heartbeats.
const HEARTBEATS: i32 = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Transition {
    Launching,
    Terminating,
}

impl Transition {
    pub const ALL: [Transition; 2] = [Transition::Launching, Transition::Terminating];

    pub fn name(self) -> &'static str {
        match self {
            Transition::Launching => "autoscaling:EC2_INSTANCE_LAUNCHING",
            Transition::Terminating => "autoscaling:EC2_INSTANCE_TERMINATING",
        }
    }
}

/// How a wait ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Continue,
    Abandon,
}

impl Verdict {
    pub fn parse(word: &str) -> Result<Verdict> {
        match word {
            "CONTINUE" => Ok(Verdict::Continue),
            "ABANDON" => Ok(Verdict::Abandon),
            _ => Err(validation(format!("Invalid lifecycle action result: {word}. Use CONTINUE or ABANDON."))),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Verdict::Continue => "CONTINUE",
            Verdict::Abandon => "ABANDON",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Hook {
    pub name: String,
    pub group: String,
    pub transition: Transition,
    pub heartbeat_secs: i32,
    /// What happens when nobody speaks in time.
    pub default: Verdict,
    pub metadata: Option<String>,
}

impl Hook {
    fn key(cx: &Ctx, group: &str, name: &str) -> String {
        cx.key("autoscaling", &["hook", group, name])
    }

    pub fn list(reader: &impl Read, cx: &Ctx, group: &str) -> Result<Vec<Hook>> {
        let rows: Vec<(String, Hook)> = reader.list(&cx.prefix("autoscaling", &["hook", group]))?;
        Ok(rows.into_iter().map(|(_, hook)| hook).collect())
    }

    pub fn of_transition(reader: &impl Read, cx: &Ctx, group: &str, transition: Transition) -> Result<Vec<Hook>> {
        Ok(Hook::list(reader, cx, group)?.into_iter().filter(|hook| hook.transition == transition).collect())
    }

    /// The longest that an instance waits in all.
    pub fn longest_secs(&self) -> i32 {
        (self.heartbeat_secs * HEARTBEATS).min(LONGEST_WAIT_SECS)
    }

    fn api(&self) -> LifecycleHook {
        LifecycleHook {
            lifecycle_hook_name: Some(self.name.clone()),
            auto_scaling_group_name: Some(self.group.clone()),
            lifecycle_transition: Some(self.transition.name().to_owned()),
            notification_metadata: self.metadata.clone(),
            heartbeat_timeout: Some(self.heartbeat_secs),
            global_timeout: Some(self.longest_secs()),
            default_result: Some(self.default.name().to_owned()),
            ..LifecycleHook::default()
        }
    }
}

pub async fn put(state: Arc<Autoscaling>, cx: Ctx, input: PutLifecycleHookType) -> Result<PutLifecycleHookAnswer> {
    let group = input.auto_scaling_group_name.unwrap_or_default();
    let wanted = LifecycleHookSpecification {
        lifecycle_hook_name: input.lifecycle_hook_name,
        lifecycle_transition: input.lifecycle_transition,
        notification_metadata: input.notification_metadata,
        heartbeat_timeout: input.heartbeat_timeout,
        default_result: input.default_result,
        notification_target_arn: input.notification_target_arn,
        role_arn: input.role_arn,
    };
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let group = Group::find_by(writer, &context, &group)?;
            store(writer, &context, &group.name, wanted)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(PutLifecycleHookAnswer {})
}

/// Makes the hook, or changes what is given of one that exists.
pub fn store(writer: &mut Writer<'_>, cx: &Ctx, group: &str, wanted: LifecycleHookSpecification) -> Result<()> {
    if wanted.notification_target_arn.is_some_and(|arn| !arn.is_empty()) {
        return Err(Error::not_implemented("NotificationTargetARN of a lifecycle hook (SNS, SQS)"));
    }
    let name = wanted.lifecycle_hook_name.unwrap_or_default();
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'/')) {
        return Err(validation(format!("Lifecycle hook name {name} may hold letters, digits, '-', '_' and '/' only.")));
    }
    let known = Hook::list(writer, cx, group)?;
    let old = known.iter().find(|hook| hook.name == name);
    if old.is_none() && known.len() >= MOST_A_GROUP {
        return Err(limit_exceeded_fault(format!(
            "You have already reached your limit of {MOST_A_GROUP} lifecycle hooks for this AutoScalingGroup."
        )));
    }
    let transition = match wanted.lifecycle_transition.as_deref() {
        Some(word) => {
            let found = Transition::ALL.into_iter().find(|transition| transition.name() == word);
            found.ok_or_else(|| validation(format!("Invalid lifecycle transition: {word}")))?
        }
        None => old
            .map(|hook| hook.transition)
            .ok_or_else(|| validation("LifecycleTransition is required for a new lifecycle hook."))?,
    };
    let heartbeat_secs = match wanted.heartbeat_timeout {
        Some(secs) if !HEARTBEAT_SECS.contains(&secs) => {
            return Err(validation(format!("HeartbeatTimeout must be from 30 to 7200 seconds: {secs}")));
        }
        Some(secs) => secs,
        None => old.map_or(DEFAULT_HEARTBEAT_SECS, |hook| hook.heartbeat_secs),
    };
    let default = match wanted.default_result.as_deref() {
        Some(word) => Verdict::parse(word)?,
        None => old.map_or(Verdict::Abandon, |hook| hook.default),
    };
    let metadata = wanted.notification_metadata.or_else(|| old.and_then(|hook| hook.metadata.clone()));
    let hook = Hook { name, group: group.to_owned(), transition, heartbeat_secs, default, metadata };
    Ok(writer.put(&Hook::key(cx, group, &hook.name), &hook)?)
}

pub async fn describe(
    _: Arc<Autoscaling>,
    cx: Ctx,
    input: DescribeLifecycleHooksType,
) -> Result<DescribeLifecycleHooksAnswer> {
    let reader = cx.read();
    let group = Group::find_by(&reader, &cx, &input.auto_scaling_group_name.unwrap_or_default())?;
    let wanted = input.lifecycle_hook_names.unwrap_or_default();
    let hooks = Hook::list(&reader, &cx, &group.name)?;
    let chosen = hooks.iter().filter(|hook| wanted.is_empty() || wanted.contains(&hook.name));
    Ok(DescribeLifecycleHooksAnswer { lifecycle_hooks: Some(chosen.map(Hook::api).collect()) })
}

pub async fn types(_: Arc<Autoscaling>, _: Ctx, _: Empty) -> Result<DescribeLifecycleHookTypesAnswer> {
    let names = Transition::ALL.map(|transition| transition.name().to_owned());
    Ok(DescribeLifecycleHookTypesAnswer { lifecycle_hook_types: Some(names.to_vec()) })
}

/// Instances that wait for it go on: those that launch are abandoned, those that end do so.
pub async fn delete(
    state: Arc<Autoscaling>,
    cx: Ctx,
    input: DeleteLifecycleHookType,
) -> Result<DeleteLifecycleHookAnswer> {
    let group = input.auto_scaling_group_name.unwrap_or_default();
    let name = input.lifecycle_hook_name.unwrap_or_default();
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let cx = &context;
            let group = Group::find_by(writer, cx, &group)?;
            let key = Hook::key(cx, &group.name, &name);
            if writer.get::<Hook>(&key)?.is_none() {
                return Err(validation(format!("No Lifecycle Hook found with name: {name}")));
            }
            writer.delete(&key)?;
            hook_action::end_all(writer, cx, &group.name, &name)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &group);
    Ok(DeleteLifecycleHookAnswer {})
}

/// With its group.
pub fn forget_group(writer: &mut Writer<'_>, cx: &Ctx, group: &str) -> Result<()> {
    for hook in Hook::list(writer, cx, group)? {
        writer.delete(&Hook::key(cx, group, &hook.name))?;
    }
    Ok(())
}
