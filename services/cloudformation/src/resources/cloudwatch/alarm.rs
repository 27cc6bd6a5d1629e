//! AWS::CloudWatch::Alarm.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudwatch-alarm.html>

use api_cloudwatch::types::{
    DeleteAlarmsInput, DescribeAlarmsInput, PutMetricAlarmInput, Tag, TagResourceInput, UntagResourceInput,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};

pub struct Alarm;

static DIMENSION: &[Property] = &[Property::text("Name").required(), Property::text("Value").required()];
static METRIC: &[Property] = &[
    Property::list("Dimensions", &Kind::Object(DIMENSION)),
    Property::text("MetricName"),
    Property::text("Namespace"),
];
static METRIC_STAT: &[Property] = &[
    Property::object("Metric", METRIC).required(),
    Property::int("Period").required(),
    Property::text("Stat").required(),
    Property::text("Unit"),
];
static METRIC_DATA_QUERY: &[Property] = &[
    Property::text("AccountId"),
    Property::text("Expression"),
    Property::text("Id").required(),
    Property::text("Label"),
    Property::object("MetricStat", METRIC_STAT),
    Property::int("Period"),
    Property::bool("ReturnData"),
];
static PROPERTIES: &[Property] = &[
    Property::absent("ActionConfiguration"),
    Property::bool("ActionsEnabled"),
    Property::texts("AlarmActions"),
    Property::text("AlarmDescription"),
    Property::text("AlarmName").replaces(),
    Property::text("ComparisonOperator"),
    Property::int("DatapointsToAlarm"),
    Property::list("Dimensions", &Kind::Object(DIMENSION)),
    Property::text("EvaluateLowSampleCountPercentile"),
    Property::absent("EvaluationCriteria"),
    Property::absent("EvaluationInterval"),
    Property::int("EvaluationPeriods"),
    Property::absent("EvaluationWindow"),
    Property::text("ExtendedStatistic"),
    Property::texts("InsufficientDataActions"),
    Property::text("MetricName"),
    Property::list("Metrics", &Kind::Object(METRIC_DATA_QUERY)),
    Property::text("Namespace"),
    Property::texts("OKActions"),
    Property::int("Period"),
    Property::text("Statistic"),
    Property::tags(),
    Property::number("Threshold"),
    Property::text("ThresholdMetricId"),
    Property::text("TreatMissingData"),
    Property::text("Unit"),
    Property::absent("WarmUpConfiguration"),
];

impl Handler for Alarm {
    const NAME: &'static str = "AWS::CloudWatch::Alarm";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("AlarmName", 255);
        put(step, &name, true).await?;
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(arn(step, id)))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        // Of an alarm that exists only these two operations change the tags.
        put(step, id, false).await?;
        let wanted = step.tags();
        let gone: Vec<String> =
            step.tags_with(old, "Tags").into_keys().filter(|key| !wanted.contains_key(key)).collect();
        let resource_arn = Some(arn(step, id));
        if !gone.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys: Some(gone) };
            step.cx.call::<api_cloudwatch::UntagResource>(input).await?;
        }
        step.cx.call::<api_cloudwatch::TagResource>(TagResourceInput { resource_arn, tags: tags(step) }).await?;
        Ok(())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteAlarmsInput { alarm_names: Some(vec![id.to_owned()]) };
        step.delete_with(&["ResourceNotFound"], &[], || step.cx.call::<api_cloudwatch::DeleteAlarms>(input())).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeAlarmsInput { alarm_names: Some(vec![id.to_owned()]), ..Default::default() };
        let found = step.cx.call::<api_cloudwatch::DescribeAlarms>(input).await?.metric_alarms;
        Ok(Live::of(found.unwrap_or_default().into_iter().next().as_ref(), &[]))
    }
}

fn arn(step: &Step, name: &str) -> String {
    step.cx.arn("cloudwatch", format!("alarm:{name}"))
}

fn tags(step: &Step) -> Option<Vec<Tag>> {
    Some(step.tags().into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect())
}

async fn put(step: &Step, name: &str, tagged: bool) -> Result<()> {
    let mut properties = step.properties.clone();
    properties.0.remove("Tags");
    let mut input: PutMetricAlarmInput = properties.build()?;
    input.alarm_name = Some(name.to_owned());
    input.tags = if tagged { tags(step) } else { None };
    step.cx.call::<api_cloudwatch::PutMetricAlarm>(input).await.map(|_| ())
}
