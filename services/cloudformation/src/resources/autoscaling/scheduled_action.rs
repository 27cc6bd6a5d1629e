//! AWS::AutoScaling::ScheduledAction.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scheduledaction.html>

use api_autoscaling::types::{
    DeleteScheduledActionType, DescribeScheduledActionsType, PutScheduledUpdateGroupActionType,
};
use kernel::Result;
use schema::Timestamp;
use serde_json::{Value, json};

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{or_gone, there};

pub struct ScheduledAction;

static PROPERTIES: &[Property] = &[
    Property::text("AutoScalingGroupName").required().replaces(),
    Property::int("DesiredCapacity"),
    Property::text("EndTime"),
    Property::int("MaxSize"),
    Property::int("MinSize"),
    Property::text("Recurrence"),
    Property::text("StartTime"),
    Property::text("TimeZone"),
];

impl Handler for ScheduledAction {
    const NAME: &'static str = "AWS::AutoScaling::ScheduledAction";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["ScheduledActionName"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.name(255);
        put(step, &name).await?;
        Ok(name)
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("ScheduledActionName".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, _: &Properties) -> Result<()> {
        put(step, id).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = DeleteScheduledActionType {
            auto_scaling_group_name: step.properties.text("AutoScalingGroupName"),
            scheduled_action_name: Some(id.to_owned()),
        };
        or_gone(step.cx.call::<api_autoscaling::DeleteScheduledAction>(input).await.map(|_| ()))
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeScheduledActionsType {
            auto_scaling_group_name: step.properties.text("AutoScalingGroupName"),
            scheduled_action_names: Some(vec![id.to_owned()]),
            ..Default::default()
        };
        let found = there(step.cx.call::<api_autoscaling::DescribeScheduledActions>(input).await)?;
        let found = found.and_then(|found| found.scheduled_update_group_actions);
        let found = found.and_then(|actions| actions.into_iter().next());
        let end = found.as_ref().and_then(|action| action.end_time);
        // The start that is told is the next one; the template's is the first.
        Ok(Live::of(found.as_ref(), &[])
            .with([("StartTime", None), ("EndTime", end.map(|end| as_written(step, "EndTime", end)))]))
    }
}

async fn put(step: &Step, name: &str) -> Result<()> {
    let mut input: PutScheduledUpdateGroupActionType = step.properties.build()?;
    input.scheduled_action_name = Some(name.to_owned());
    step.cx.call::<api_autoscaling::PutScheduledUpdateGroupAction>(input).await.map(|_| ())
}

/// A moment as the template writes it, if it is the same moment.
fn as_written(step: &Step, property: &str, at: Timestamp) -> Value {
    let written = step.properties.text(property).unwrap_or_default();
    let same = Timestamp::parse(&written).is_ok_and(|written| written.secs() == at.secs());
    if same { written.into() } else { at.iso8601().into() }
}
