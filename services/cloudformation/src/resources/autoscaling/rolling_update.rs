//! The UpdatePolicy AutoScalingRollingUpdate: instances that the change makes obsolete are exchanged batch by batch.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>.

use std::time::Duration;

use api_autoscaling::types::{
    AutoScalingGroup as Group, LaunchTemplateSpecification, ScalingProcessQuery,
    TerminateInstanceInAutoScalingGroupType, UpdateAutoScalingGroupType,
};
use kernel::{Error, Result};

use super::super::Step;
use super::super::{SAID, signals};
use super::auto_scaling_group::describe;
use crate::records;
use crate::template::policies::{Rolling, Signals};

/// Exchanges every instance that was there when the update began and is not as the group launches them now; `all` of
/// them if that cannot be seen from them. Goes on after a crash with those that are left.
pub async fn run(step: &Step, id: &str, rolling: &Rolling, all: bool) -> Result<()> {
    let Some(group) = describe(step, id).await? else { return Ok(()) };
    let obsolete = obsolete(step, &group, all).await?;
    let left = |group: &Group| -> Vec<String> {
        instances(group, false).into_iter().filter(|one| obsolete.contains(one)).collect()
    };
    let there = left(&group);
    let (minimum, desired) = (size(group.min_size), size(group.desired_capacity));
    let maximum = size(group.max_size);
    if there.is_empty() {
        return finish(step).await;
    }
    if rolling.min_in_service >= maximum {
        return Err(Error::client(
            SAID,
            "MinInstancesInService must be less than the autoscaling group's MaxSize".to_owned(),
        ));
    }
    let batch = rolling.max_batch_size.min(there.len()).min(maximum - rolling.min_in_service);
    let mut note = format!(
        "Rolling update initiated. Terminating {} obsolete instance(s) in batches of {batch}, while keeping at least {} \
         instance(s) in service.",
        there.len(),
        rolling.min_in_service
    );
    if rolling.wait_on_signals {
        note.push_str(&format!(
            " Waiting on resource signals with a timeout of {} when new instances are added to the autoscaling group.",
            iso(rolling.pause)
        ));
    } else if rolling.pause > Duration::ZERO {
        note.push_str(&format!(
            " Pausing for {} when new instances are added to the autoscaling group.",
            iso(rolling.pause)
        ));
    }
    step.tell(note).await?;
    let suspended = suspend(step, id, &group, &rolling.suspend).await?;
    let exchange = Exchange { step, id, rolling, batch, maximum, desired, count: there.len() };
    let exchanged = exchange.all(left).await;
    // Whatever came of it, the group is as the template has it again.
    let input = UpdateAutoScalingGroupType {
        auto_scaling_group_name: Some(id.to_owned()),
        min_size: i32::try_from(minimum).ok(),
        desired_capacity: i32::try_from(desired).ok(),
        ..Default::default()
    };
    step.cx.call::<api_autoscaling::UpdateAutoScalingGroup>(input).await?;
    if !suspended.is_empty() {
        let input =
            ScalingProcessQuery { auto_scaling_group_name: Some(id.to_owned()), scaling_processes: Some(suspended) };
        step.cx.call::<api_autoscaling::ResumeProcesses>(input).await?;
    }
    exchanged?;
    finish(step).await
}

struct Exchange<'a> {
    step: &'a Step,
    id: &'a str,
    rolling: &'a Rolling,
    batch: usize,
    maximum: usize,
    /// What the group has and shall have in the end.
    desired: usize,
    /// Obsolete instances in all.
    count: usize,
}

impl Exchange<'_> {
    async fn all(&self, left: impl Fn(&Group) -> Vec<String>) -> Result<()> {
        let (step, id) = (self.step, self.id);
        let all = Signals {
            count: self.count,
            timeout: self.rolling.pause,
            min_successful_percent: self.rolling.min_successful_percent,
        };
        let mut may_fail = all.may_fail();
        let wanted = (self.rolling.min_in_service + self.batch).clamp(self.desired, self.maximum);
        if wanted > self.desired {
            let before = self.settled(self.desired).await?;
            step.tell(format!("Temporarily setting autoscaling group MinSize and DesiredCapacity to {wanted}."))
                .await?;
            self.resize(wanted).await?;
            self.added(&before, wanted, &mut may_fail).await?;
        }
        loop {
            let before = self.settled(wanted).await?;
            let Some(group) = describe(step, id).await? else { return Ok(()) };
            let obsolete = left(&group);
            let leaving: Vec<String> = obsolete.iter().take(self.batch).cloned().collect();
            if leaving.is_empty() {
                return Ok(());
            }
            // Instances beyond the group's own size have taken the place of the last ones already.
            let after = obsolete.len() - leaving.len();
            let new = wanted - obsolete.len().min(wanted);
            let replacing = self.desired.saturating_sub(new + after).min(leaving.len());
            let names = leaving.join(", ");
            step.tell(format!("Terminating instance(s) [{names}]; replacing with {replacing} new instance(s)."))
                .await?;
            for (number, instance) in leaving.iter().enumerate() {
                self.terminate(instance, number >= replacing).await?;
            }
            step.until_at_last("AutoScalingGroup", || self.gone(&leaving)).await?;
            let done = 100 * (self.count - after.min(self.count)) / self.count.max(1);
            step.tell(format!("Successfully terminated instance(s) [{names}] (Progress {done}%).")).await?;
            if replacing > 0 {
                let wanted = before.len() - leaving.len() + replacing;
                self.added(&before, wanted, &mut may_fail).await?;
            }
            if after == 0 {
                return Ok(());
            }
        }
    }

    /// Waits for the instances that the group got since `before`, and for what they say of themselves.
    async fn added(&self, before: &[String], wanted: usize, may_fail: &mut usize) -> Result<()> {
        let now = self.settled(wanted).await?;
        let new: Vec<String> = now.into_iter().filter(|one| !before.contains(one)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let pause = iso(self.rolling.pause);
        if self.rolling.wait_on_signals {
            self.step
                .tell(format!(
                    "New instance(s) added to autoscaling group - Waiting on {} resource signal(s) with a timeout of {pause}.",
                    new.len()
                ))
                .await?;
            let percent = 100 * (new.len() - (*may_fail).min(new.len())) / new.len();
            let wanted = Signals { count: new.len(), timeout: self.rolling.pause, min_successful_percent: percent };
            let failed = signals::wait(self.step, &wanted, self.step.cx.now().millis(), Some(&new)).await?;
            *may_fail = may_fail.saturating_sub(failed);
        } else if self.rolling.pause > Duration::ZERO {
            self.step.tell(format!("New instance(s) added to autoscaling group - Pausing for {pause}.")).await?;
            let end = self.step.cx.now() + self.rolling.pause;
            let over = || async { Ok((self.step.cx.now() >= end).then_some(())) };
            self.step.until_at_last("AutoScalingGroup", over).await?;
        }
        Ok(())
    }

    /// The instances in service, once there are at least so many.
    async fn settled(&self, wanted: usize) -> Result<Vec<String>> {
        let look = || async {
            let group = describe(self.step, self.id).await?;
            let serving = group.map(|group| instances(&group, true)).unwrap_or_default();
            Ok((serving.len() >= wanted).then_some(serving))
        };
        self.step.until("AutoScalingGroup", look).await
    }

    async fn gone(&self, leaving: &[String]) -> Result<Option<()>> {
        let group = describe(self.step, self.id).await?;
        let there = group.map(|group| instances(&group, false)).unwrap_or_default();
        Ok((!there.iter().any(|one| leaving.contains(one))).then_some(()))
    }

    async fn resize(&self, size: usize) -> Result<()> {
        let input = UpdateAutoScalingGroupType {
            auto_scaling_group_name: Some(self.id.to_owned()),
            min_size: i32::try_from(size).ok(),
            desired_capacity: i32::try_from(size).ok(),
            ..Default::default()
        };
        self.step.cx.call::<api_autoscaling::UpdateAutoScalingGroup>(input).await.map(|_| ())
    }

    async fn terminate(&self, instance: &str, without_another: bool) -> Result<()> {
        if without_another {
            // The group may not be smaller than its least size.
            let Some(group) = describe(self.step, self.id).await? else { return Ok(()) };
            let input = UpdateAutoScalingGroupType {
                auto_scaling_group_name: Some(self.id.to_owned()),
                min_size: i32::try_from(size(group.min_size).min(size(group.desired_capacity).saturating_sub(1))).ok(),
                ..Default::default()
            };
            self.step.cx.call::<api_autoscaling::UpdateAutoScalingGroup>(input).await?;
        }
        let input = TerminateInstanceInAutoScalingGroupType {
            instance_id: Some(instance.to_owned()),
            should_decrement_desired_capacity: Some(without_another),
            ..Default::default()
        };
        match self.step.cx.call::<api_autoscaling::TerminateInstanceInAutoScalingGroup>(input).await {
            // It went by itself.
            Err(error) if error.message.contains("not found") => Ok(()),
            other => other.map(|_| ()),
        }
    }
}

fn instances(group: &Group, in_service: bool) -> Vec<String> {
    let all = group.instances.iter().flatten();
    let chosen = all.filter(|one| {
        let state = one.lifecycle_state.as_deref().unwrap_or_default();
        if in_service { state == "InService" } else { !state.starts_with("Terminated") }
    });
    chosen.filter_map(|one| one.instance_id.clone()).collect()
}

fn size(size: Option<i32>) -> usize {
    size.and_then(|size| usize::try_from(size).ok()).unwrap_or(0)
}

/// Suspends what is not suspended yet; those processes' names.
async fn suspend(step: &Step, id: &str, group: &Group, names: &[String]) -> Result<Vec<String>> {
    let already: Vec<&str> =
        group.suspended_processes.iter().flatten().filter_map(|one| one.process_name.as_deref()).collect();
    let new: Vec<String> = names.iter().filter(|name| !already.contains(&name.as_str())).cloned().collect();
    if !new.is_empty() {
        let input =
            ScalingProcessQuery { auto_scaling_group_name: Some(id.to_owned()), scaling_processes: Some(new.clone()) };
        step.cx.call::<api_autoscaling::SuspendProcesses>(input).await?;
    }
    Ok(new)
}

fn key(step: &Step) -> String {
    let uuid = step.stack_id.rsplit('/').next().unwrap_or_default();
    records::rolling_key(&step.cx, uuid, &step.logical_id)
}

/// The instances that the group had when this update of it, or its rollback, began.
async fn obsolete(step: &Step, group: &Group, all: bool) -> Result<Vec<String>> {
    let marker = format!("{} {}", step.operation, if step.restoring { "back" } else { "on" });
    let mut there = instances(group, false);
    if !all {
        there.retain(|id| !is_current(group, id));
    }
    let (key, now) = (key(step), (marker, there));
    step.cx
        .write(move |writer| {
            let known: Option<(String, Vec<String>)> = writer.get(&key)?;
            if let Some((_, instances)) = known.filter(|(operation, _)| *operation == now.0) {
                return Ok(instances);
            }
            writer.put(&key, &now)?;
            Ok(now.1)
        })
        .await
}

/// Whether the instance was launched from a very version that the group launches from, as a type that it launches. A
/// version by name (`$Latest`) says nothing of when.
fn is_current(group: &Group, id: &str) -> bool {
    let mixed = group.mixed_instances_policy.as_ref().and_then(|policy| policy.launch_template.as_ref());
    let overrides = mixed.and_then(|template| template.overrides.as_deref()).unwrap_or_default();
    let base = mixed.map_or(&group.launch_template, |template| &template.launch_template_specification);
    let wanted = overrides.iter().filter_map(|one| one.launch_template_specification.as_ref()).chain(base);
    let types: Vec<&String> = overrides.iter().filter_map(|one| one.instance_type.as_ref()).collect();
    let instance = group.instances.iter().flatten().find(|one| one.instance_id.as_deref() == Some(id));
    let Some(instance) = instance else { return false };
    let Some(template) = &instance.launch_template else { return false };
    let numbered = |version: &Option<String>| version.iter().any(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let same = |wanted: &LaunchTemplateSpecification| {
        numbered(&wanted.version)
            && template.version == wanted.version
            && wanted.launch_template_id.is_some()
            && template.launch_template_id == wanted.launch_template_id
    };
    let fits = types.is_empty() || instance.instance_type.as_ref().is_some_and(|name| types.contains(&name));
    fits && wanted.into_iter().any(same)
}

async fn finish(step: &Step) -> Result<()> {
    let key = key(step);
    step.cx.write(move |writer| Ok(writer.delete(&key).map(|_| ())?)).await
}

/// `PT5M`, `PT1H30S`
fn iso(duration: Duration) -> String {
    let secs = duration.as_secs();
    let part = |count: u64, unit: &str| if count > 0 { format!("{count}{unit}") } else { String::new() };
    let text = part(secs / 3600, "H") + &part(secs / 60 % 60, "M") + &part(secs % 60, "S");
    if text.is_empty() { "PT0S".to_owned() } else { format!("PT{text}") }
}
