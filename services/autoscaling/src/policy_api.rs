//! PutScalingPolicy, DescribePolicies, DeletePolicy:
//! <https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html>

use std::sync::Arc;

use api_autoscaling::types::{
    Alarm, DeletePolicyType, DescribePoliciesType, PoliciesType, PolicyARNType, PutScalingPolicyType,
    TargetTrackingConfiguration,
};
use api_cloudwatch::types::DescribeAlarmsInput;
use kernel::{Ctx, Error, Result, id, page};
use schema::Empty;

use crate::Autoscaling;
use crate::describe::limit;
use crate::errors::{bad_token, validation};
use crate::group::Group;
use crate::limits::ADJUSTMENT_TYPES;
use crate::policy::{Adjustment, Kind, Metric, Policy, Step, Tracking};
use crate::policy_alarms;
use crate::worker::acting;

pub async fn put(_: Arc<Autoscaling>, cx: Ctx, input: PutScalingPolicyType) -> Result<PolicyARNType> {
    let group = Group::find_by(&cx.read(), &cx, input.auto_scaling_group_name.as_deref().unwrap_or_default())?;
    let name = input.policy_name.clone().unwrap_or_default();
    let enabled = input.enabled.unwrap_or(true);
    let kind = read(&group.name, input)?;
    let context = cx.clone();
    let policy = cx
        .write(move |writer| {
            let cx = &context;
            let group = Group::find(writer, cx, &group.name)?;
            let key = Policy::key(cx, &group.name, &name);
            let known: Option<Policy> = writer.get(&key)?;
            let arn = known.as_ref().map_or_else(
                || {
                    cx.arn(
                        "autoscaling",
                        format!("scalingPolicy:{}:autoScalingGroupName/{}:policyName/{name}", id::uuid(), group.name),
                    )
                },
                |known| known.arn.clone(),
            );
            let mut policy = Policy { name, arn, group: group.name, enabled, kind };
            if let Some(known) = known {
                keep_alarms(writer, cx, &known, &mut policy)?;
            }
            writer.put(&key, &policy)?;
            Ok(policy)
        })
        .await?;
    if let Kind::TargetTracking(tracking) = &policy.kind {
        policy_alarms::put(&cx, &policy, tracking).await?;
    }
    policy_alarms::delete_orphans(&cx, &policy.group).await?;
    Ok(PolicyARNType { policy_arn: Some(policy.arn.clone()), alarms: Some(policy.alarms(&cx)) })
}

/// A policy that is changed keeps its alarms where it still has use for them.
fn keep_alarms(writer: &mut kernel::Writer<'_>, cx: &Ctx, known: &Policy, policy: &mut Policy) -> Result<()> {
    let Kind::TargetTracking(before) = &known.kind else { return Ok(()) };
    match &mut policy.kind {
        Kind::TargetTracking(after) => {
            after.alarm_high.clone_from(&before.alarm_high);
            match (&before.alarm_low, &mut after.alarm_low) {
                (Some(before), Some(after)) => after.clone_from(before),
                (Some(before), None) => policy_alarms::orphan(writer, cx, &known.group, before)?,
                (None, _) => {}
            }
            Ok(())
        }
        _ => std::iter::once(&before.alarm_high)
            .chain(&before.alarm_low)
            .try_for_each(|name| policy_alarms::orphan(writer, cx, &known.group, name)),
    }
}

fn read(group: &str, input: PutScalingPolicyType) -> Result<Kind> {
    if input.predictive_scaling_configuration.is_some() {
        return Err(Error::not_implemented("predictive scaling"));
    }
    match input.policy_type.as_deref().unwrap_or("SimpleScaling") {
        "SimpleScaling" => {
            let adjustment = adjustment(&input)?;
            let change = input
                .scaling_adjustment
                .ok_or_else(|| validation("You must specify a ScalingAdjustment for policy type: SimpleScaling"))?;
            Ok(Kind::Simple { adjustment, change, cooldown_secs: input.cooldown })
        }
        "StepScaling" => {
            let adjustment = adjustment(&input)?;
            let steps: Vec<Step> = input
                .step_adjustments
                .unwrap_or_default()
                .into_iter()
                .map(|step| Step {
                    lower: step.metric_interval_lower_bound,
                    upper: step.metric_interval_upper_bound,
                    change: step.scaling_adjustment.unwrap_or_default(),
                })
                .collect();
            if steps.is_empty() {
                return Err(validation("At least one StepAdjustment must be specified"));
            }
            if steps.iter().any(|step| {
                matches!((step.lower, step.upper), (Some(l), Some(u)) if l >= u)
                    || (step.lower, step.upper) == (None, None) && steps.len() > 1
            }) {
                return Err(validation("Upper bound must be greater than lower bound for a StepAdjustment"));
            }
            let aggregation = input.metric_aggregation_type.unwrap_or_else(|| "Average".to_owned());
            Ok(Kind::Step { adjustment, steps, aggregation, warmup_secs: input.estimated_instance_warmup })
        }
        "TargetTrackingScaling" => {
            let wanted = input.target_tracking_configuration;
            let wanted = wanted.ok_or_else(|| {
                validation("TargetTrackingConfiguration must be specified for policy type: TargetTrackingScaling")
            })?;
            tracking(group, wanted, input.estimated_instance_warmup).map(Kind::TargetTracking)
        }
        "PredictiveScaling" => Err(Error::not_implemented("predictive scaling")),
        other => Err(validation(format!(
            "Invalid PolicyType: {other}. Valid types are [SimpleScaling, StepScaling, TargetTrackingScaling, PredictiveScaling]."
        ))),
    }
}

fn adjustment(input: &PutScalingPolicyType) -> Result<Adjustment> {
    let kind = input.adjustment_type.clone().ok_or_else(|| {
        validation("You must specify an AdjustmentType for policy type: SimpleScaling or StepScaling")
    })?;
    if !ADJUSTMENT_TYPES.contains(&kind.as_str()) {
        return Err(validation(format!(
            "Invalid AdjustmentType: {kind}. Valid types are [{}].",
            ADJUSTMENT_TYPES.join(", ")
        )));
    }
    Ok(Adjustment { kind, least: input.min_adjustment_magnitude.or(input.min_adjustment_step) })
}

fn tracking(group: &str, wanted: TargetTrackingConfiguration, warmup_secs: Option<i32>) -> Result<Tracking> {
    let target = wanted.target_value.unwrap_or_default();
    if !(target.is_finite() && target > 0.0) {
        return Err(validation("TargetValue must be greater than 0."));
    }
    let metric = match (wanted.predefined_metric_specification, wanted.customized_metric_specification) {
        (Some(predefined), None) => {
            let kind = predefined.predefined_metric_type.unwrap_or_default();
            policy_alarms::check_predefined(&kind, predefined.resource_label.as_deref())?;
            Metric::Predefined { kind, label: predefined.resource_label }
        }
        (None, Some(customized)) => {
            if customized.metrics.is_some_and(|metrics| !metrics.is_empty()) {
                return Err(Error::not_implemented("metric math in a CustomizedMetricSpecification"));
            }
            let need = |value: Option<String>, what: &str| {
                value
                    .filter(|text| !text.is_empty())
                    .ok_or_else(|| validation(format!("CustomizedMetricSpecification must have a {what}.")))
            };
            let dimensions = customized.dimensions.unwrap_or_default().into_iter();
            Metric::Customized {
                namespace: need(customized.namespace, "Namespace")?,
                name: need(customized.metric_name, "MetricName")?,
                dimensions: dimensions
                    .map(|one| (one.name.unwrap_or_default(), one.value.unwrap_or_default()))
                    .collect(),
                statistic: need(customized.statistic, "Statistic")?,
                unit: customized.unit,
                period_secs: customized.period,
            }
        }
        _ => {
            return Err(validation(
                "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be specified.",
            ));
        }
    };
    let disable_scale_in = wanted.disable_scale_in.unwrap_or(false);
    Ok(Tracking {
        metric,
        target,
        disable_scale_in,
        warmup_secs,
        alarm_high: format!("TargetTracking-{group}-AlarmHigh-{}", id::uuid()),
        alarm_low: (!disable_scale_in).then(|| format!("TargetTracking-{group}-AlarmLow-{}", id::uuid())),
    })
}

pub async fn describe(_: Arc<Autoscaling>, cx: Ctx, input: DescribePoliciesType) -> Result<PoliciesType> {
    let reader = cx.read();
    let group = match input.auto_scaling_group_name.as_deref() {
        Some(name) => Some(Group::find_by(&reader, &cx, name)?.name),
        None => None,
    };
    let mut policies = Policy::list(&reader, &cx, group.as_deref())?;
    let names = input.policy_names.unwrap_or_default();
    let types = input.policy_types.unwrap_or_default();
    policies.retain(|policy| {
        let kind = policy.api(Vec::new()).policy_type.unwrap_or_default();
        (names.is_empty() || names.contains(&policy.name) || names.contains(&policy.arn))
            && (types.is_empty() || types.contains(&kind))
    });
    let place = |policy: &Policy| format!("{}\u{0}{}", policy.group, policy.name);
    policies.sort_by_key(place);
    let limit = limit(input.max_records, 50, 100);
    let (found, next_token) =
        page::cut(policies, input.next_token.as_deref(), limit, place).map_err(|_| bad_token())?;
    let mut answers = Vec::with_capacity(found.len());
    for policy in found {
        let alarms = match &policy.kind {
            Kind::TargetTracking(_) => policy.alarms(&cx),
            // Others are tied to alarms by these alone.
            _ => alarms_on(&cx, &policy.arn, None).await?,
        };
        answers.push(policy.api(alarms));
    }
    Ok(PoliciesType { scaling_policies: Some(answers), next_token })
}

/// The alarms that have the policy as an action; those in `state` only, if it is given.
pub async fn alarms_on(cx: &Ctx, policy_arn: &str, state: Option<&str>) -> Result<Vec<Alarm>> {
    let input = DescribeAlarmsInput {
        action_prefix: Some(policy_arn.to_owned()),
        state_value: state.map(str::to_owned),
        ..DescribeAlarmsInput::default()
    };
    let found = acting(cx).call::<api_cloudwatch::DescribeAlarms>(input).await?.metric_alarms.unwrap_or_default();
    Ok(found.into_iter().map(|alarm| Alarm { alarm_name: alarm.alarm_name, alarm_arn: alarm.alarm_arn }).collect())
}

pub async fn delete(_: Arc<Autoscaling>, cx: Ctx, input: DeletePolicyType) -> Result<Empty> {
    let name = input.policy_name.unwrap_or_default();
    let group = input.auto_scaling_group_name;
    let context = cx.clone();
    let group = cx
        .write(move |writer| {
            let policy = Policy::find(writer, &context, group.as_deref(), &name)?;
            policy_alarms::forget(writer, &context, &policy)?;
            Ok(policy.group)
        })
        .await?;
    policy_alarms::delete_orphans(&cx, &group).await?;
    Ok(Empty {})
}
