//! AWS::AutoScaling::ScalingPolicy.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-scalingpolicy.html>

use api_autoscaling::types::{DeletePolicyType, DescribePoliciesType, PutScalingPolicyType};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{or_gone, there};

pub struct ScalingPolicy;

static STEP_ADJUSTMENT: &[Property] = &[
    Property::number("MetricIntervalLowerBound"),
    Property::number("MetricIntervalUpperBound"),
    Property::int("ScalingAdjustment").required(),
];
static METRIC_DIMENSION: &[Property] = &[Property::text("Name").required(), Property::text("Value").required()];
static METRIC: &[Property] = &[
    Property::list("Dimensions", &Kind::Object(METRIC_DIMENSION)),
    Property::text("MetricName").required(),
    Property::text("Namespace").required(),
];
static TARGET_TRACKING_METRIC_STAT: &[Property] = &[
    Property::object("Metric", METRIC).required(),
    Property::int("Period"),
    Property::text("Stat").required(),
    Property::text("Unit"),
];
static TARGET_TRACKING_METRIC_DATA_QUERY: &[Property] = &[
    Property::text("Expression"),
    Property::text("Id").required(),
    Property::text("Label"),
    Property::object("MetricStat", TARGET_TRACKING_METRIC_STAT),
    Property::int("Period"),
    Property::bool("ReturnData"),
];
static CUSTOMIZED_METRIC_SPECIFICATION: &[Property] = &[
    Property::list("Dimensions", &Kind::Object(METRIC_DIMENSION)),
    Property::text("MetricName"),
    Property::list("Metrics", &Kind::Object(TARGET_TRACKING_METRIC_DATA_QUERY)),
    Property::text("Namespace"),
    Property::int("Period"),
    Property::text("Statistic"),
    Property::text("Unit"),
];
static PREDEFINED_METRIC_SPECIFICATION: &[Property] =
    &[Property::text("PredefinedMetricType").required(), Property::text("ResourceLabel")];
static TARGET_TRACKING_CONFIGURATION: &[Property] = &[
    Property::object("CustomizedMetricSpecification", CUSTOMIZED_METRIC_SPECIFICATION),
    Property::bool("DisableScaleIn"),
    Property::object("PredefinedMetricSpecification", PREDEFINED_METRIC_SPECIFICATION),
    Property::number("TargetValue").required(),
];
static PROPERTIES: &[Property] = &[
    Property::text("AdjustmentType"),
    Property::text("AutoScalingGroupName").required().replaces(),
    Property::text("Cooldown"),
    Property::int("EstimatedInstanceWarmup"),
    Property::text("MetricAggregationType"),
    Property::int("MinAdjustmentMagnitude"),
    Property::text("PolicyType"),
    Property::absent("PredictiveScalingConfiguration"),
    Property::int("ScalingAdjustment"),
    Property::list("StepAdjustments", &Kind::Object(STEP_ADJUSTMENT)),
    Property::object("TargetTrackingConfiguration", TARGET_TRACKING_CONFIGURATION),
];

impl Handler for ScalingPolicy {
    const NAME: &'static str = "AWS::AutoScaling::ScalingPolicy";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "PolicyName"];

    async fn create(step: &Step) -> Result<String> {
        put(step, step.name(255)).await
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(id)), ("PolicyName".to_owned(), json!(name(id)))]))
    }

    async fn update(step: &Step, id: &str, _: &Properties) -> Result<()> {
        put(step, name(id).to_owned()).await.map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = DeletePolicyType {
            auto_scaling_group_name: step.properties.text("AutoScalingGroupName"),
            policy_name: Some(name(id).to_owned()),
        };
        or_gone(step.cx.call::<api_autoscaling::DeletePolicy>(input).await.map(|_| ()))
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribePoliciesType {
            auto_scaling_group_name: step.properties.text("AutoScalingGroupName"),
            policy_names: Some(vec![name(id).to_owned()]),
            ..Default::default()
        };
        let found = there(step.cx.call::<api_autoscaling::DescribePolicies>(input).await)?;
        let found = found.and_then(|found| found.scaling_policies).and_then(|all| all.into_iter().next());
        Ok(Live::of(found.as_ref(), &[]))
    }
}

async fn put(step: &Step, name: String) -> Result<String> {
    let mut input: PutScalingPolicyType = step.properties.build()?;
    input.policy_name = Some(name);
    let made = step.cx.call::<api_autoscaling::PutScalingPolicy>(input).await?;
    made.policy_arn.ok_or_else(|| Error::internal("an answer without a policy's ARN"))
}

/// `arn:…:policyName/NAME`
fn name(arn: &str) -> &str {
    arn.rsplit_once(":policyName/").map_or(arn, |(_, name)| name)
}
