//! AWS::AutoScaling::LifecycleHook.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-lifecyclehook.html>

use api_autoscaling::types::{
    DeleteLifecycleHookType, DescribeLifecycleHooksType, LifecycleHookSpecification, PutLifecycleHookType,
};
use kernel::Result;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{or_gone, there};

pub struct LifecycleHook;

static PROPERTIES: &[Property] = &[
    Property::text("AutoScalingGroupName").required().replaces(),
    Property::text("DefaultResult"),
    Property::int("HeartbeatTimeout"),
    Property::text("LifecycleHookName").replaces(),
    Property::text("LifecycleTransition").required(),
    Property::text("NotificationMetadata"),
    Property::text("NotificationTargetARN"),
    Property::text("RoleARN"),
];

/// Hooks as a group's property `LifecycleHookSpecificationList` gives them.
pub static SPECIFICATION: &[Property] = &[
    Property::text("DefaultResult"),
    Property::int("HeartbeatTimeout"),
    Property::text("LifecycleHookName").required(),
    Property::text("LifecycleTransition").required(),
    Property::text("NotificationMetadata"),
    Property::text("NotificationTargetARN"),
    Property::text("RoleARN"),
];
const LIST: &str = "LifecycleHookSpecificationList";

impl Handler for LifecycleHook {
    const NAME: &'static str = "AWS::AutoScaling::LifecycleHook";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("LifecycleHookName", 255);
        let group = step.properties.text("AutoScalingGroupName").unwrap_or_default();
        put(step, &group, &name, &step.properties).await?;
        Ok(name)
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let group = step.properties.text("AutoScalingGroupName").unwrap_or_default();
        change(step, &group, id, &step.properties, Some(old)).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        delete(step, &step.properties.text("AutoScalingGroupName").unwrap_or_default(), id).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeLifecycleHooksType {
            auto_scaling_group_name: step.properties.text("AutoScalingGroupName"),
            lifecycle_hook_names: Some(vec![id.to_owned()]),
        };
        let found = there(step.cx.call::<api_autoscaling::DescribeLifecycleHooks>(input).await)?;
        let found = found.and_then(|found| found.lifecycle_hooks).and_then(|hooks| hooks.into_iter().next());
        Ok(Live::of(found.as_ref(), &[]))
    }
}

/// The hooks that a group is made with.
pub fn specifications(group: &Properties) -> Result<Option<Vec<LifecycleHookSpecification>>> {
    group.has(LIST).then(|| group.objects(LIST).iter().map(Properties::build).collect()).transpose()
}

/// Brings the hooks of a group from its old properties' to the step's.
pub async fn bring(step: &Step, group: &str, old: &Properties) -> Result<()> {
    let name = |hook: &Properties| hook.text("LifecycleHookName").unwrap_or_default();
    let (wanted, before) = (step.properties.objects(LIST), old.objects(LIST));
    for gone in before.iter().filter(|old| !wanted.iter().any(|hook| name(hook) == name(old))) {
        delete(step, group, &name(gone)).await?;
    }
    for hook in &wanted {
        change(step, group, &name(hook), hook, before.iter().find(|old| name(old) == name(hook))).await?;
    }
    Ok(())
}

async fn change(step: &Step, group: &str, name: &str, hook: &Properties, old: Option<&Properties>) -> Result<()> {
    // The API keeps what is not given, and takes no empty text for it.
    if old.is_some_and(|old| old.has("NotificationMetadata")) && !hook.has("NotificationMetadata") {
        delete(step, group, name).await?;
    }
    put(step, group, name, hook).await
}

async fn put(step: &Step, group: &str, name: &str, hook: &Properties) -> Result<()> {
    let mut input: PutLifecycleHookType = hook.build()?;
    input.auto_scaling_group_name = Some(group.to_owned());
    input.lifecycle_hook_name = Some(name.to_owned());
    // What a property that is gone left behind is the default again.
    input.heartbeat_timeout.get_or_insert(3600);
    input.default_result.get_or_insert_with(|| "ABANDON".to_owned());
    step.cx.call::<api_autoscaling::PutLifecycleHook>(input).await.map(|_| ())
}

async fn delete(step: &Step, group: &str, name: &str) -> Result<()> {
    let input = DeleteLifecycleHookType {
        auto_scaling_group_name: Some(group.to_owned()),
        lifecycle_hook_name: Some(name.to_owned()),
    };
    or_gone(step.cx.call::<api_autoscaling::DeleteLifecycleHook>(input).await.map(|_| ()))
}
