//! A scaling policy as it is stored, and the capacity that it asks for.

use api_autoscaling::types::{
    Alarm, CustomizedMetricSpecification, MetricDimension, PredefinedMetricSpecification, ScalingPolicy,
    StepAdjustment, TargetTrackingConfiguration,
};
use kernel::{Ctx, Read, ReadTyped, Result};
use serde::{Deserialize, Serialize};

use crate::errors::validation;
use crate::group::Group;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    pub arn: String,
    pub group: String,
    pub enabled: bool,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    Simple { adjustment: Adjustment, change: i32, cooldown_secs: Option<i32> },
    Step { adjustment: Adjustment, steps: Vec<Step>, aggregation: String, warmup_secs: Option<i32> },
    TargetTracking(Tracking),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adjustment {
    /// `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`
    pub kind: String,
    /// The least change that a percentage makes.
    pub least: Option<i32>,
}

/// Bounds count from the alarm's threshold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub lower: Option<f64>,
    pub upper: Option<f64>,
    pub change: i32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tracking {
    pub metric: Metric,
    pub target: f64,
    pub disable_scale_in: bool,
    pub warmup_secs: Option<i32>,
    /// Names of the alarms that CloudWatch keeps for it.
    pub alarm_high: String,
    pub alarm_low: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Metric {
    Predefined {
        kind: String,
        label: Option<String>,
    },
    Customized {
        namespace: String,
        name: String,
        dimensions: Vec<(String, String)>,
        statistic: String,
        unit: Option<String>,
        period_secs: Option<i32>,
    },
}

impl Policy {
    pub fn key(cx: &Ctx, group: &str, name: &str) -> String {
        cx.key("autoscaling", &["policy", group, name])
    }

    pub fn list(reader: &impl Read, cx: &Ctx, group: Option<&str>) -> Result<Vec<Policy>> {
        let mut parts = vec!["policy"];
        parts.extend(group);
        let rows: Vec<(String, Policy)> = reader.list(&cx.prefix("autoscaling", &parts))?;
        Ok(rows.into_iter().map(|(_, policy)| policy).collect())
    }

    /// By its ARN, or its name and group.
    pub fn find(reader: &impl Read, cx: &Ctx, group: Option<&str>, name: &str) -> Result<Policy> {
        let not_found = || validation(format!("PolicyName not found - {name}"));
        let by_arn = name.split_once(":autoScalingGroupName/").and_then(|(_, rest)| rest.rsplit_once(":policyName/"));
        let (group, plain) = match (by_arn, group) {
            (Some((group, plain)), _) => (group, plain),
            (None, Some(group)) => (group, name),
            (None, None) => return Err(validation("A group name is required unless the policy is named by its ARN.")),
        };
        let found: Option<Policy> = reader.get(&Policy::key(cx, group, plain))?;
        found.filter(|policy| by_arn.is_none() || policy.arn == name).ok_or_else(not_found)
    }

    pub fn alarms(&self, cx: &Ctx) -> Vec<Alarm> {
        let Kind::TargetTracking(tracking) = &self.kind else { return Vec::new() };
        let names = std::iter::once(&tracking.alarm_high).chain(&tracking.alarm_low);
        let alarm = |name: &String| Alarm {
            alarm_name: Some(name.clone()),
            alarm_arn: Some(cx.arn("cloudwatch", format!("alarm:{name}"))),
        };
        names.map(alarm).collect()
    }

    pub fn api(&self, alarms: Vec<Alarm>) -> ScalingPolicy {
        let base = ScalingPolicy {
            auto_scaling_group_name: Some(self.group.clone()),
            policy_name: Some(self.name.clone()),
            policy_arn: Some(self.arn.clone()),
            alarms: Some(alarms),
            enabled: Some(self.enabled),
            ..ScalingPolicy::default()
        };
        match &self.kind {
            Kind::Simple { adjustment, change, cooldown_secs } => ScalingPolicy {
                policy_type: Some("SimpleScaling".to_owned()),
                adjustment_type: Some(adjustment.kind.clone()),
                min_adjustment_magnitude: adjustment.least,
                scaling_adjustment: Some(*change),
                cooldown: *cooldown_secs,
                step_adjustments: Some(Vec::new()),
                ..base
            },
            Kind::Step { adjustment, steps, aggregation, warmup_secs } => ScalingPolicy {
                policy_type: Some("StepScaling".to_owned()),
                adjustment_type: Some(adjustment.kind.clone()),
                min_adjustment_magnitude: adjustment.least,
                metric_aggregation_type: Some(aggregation.clone()),
                estimated_instance_warmup: *warmup_secs,
                step_adjustments: Some(
                    steps
                        .iter()
                        .map(|step| StepAdjustment {
                            metric_interval_lower_bound: step.lower,
                            metric_interval_upper_bound: step.upper,
                            scaling_adjustment: Some(step.change),
                        })
                        .collect(),
                ),
                ..base
            },
            Kind::TargetTracking(tracking) => ScalingPolicy {
                policy_type: Some("TargetTrackingScaling".to_owned()),
                estimated_instance_warmup: tracking.warmup_secs,
                step_adjustments: Some(Vec::new()),
                target_tracking_configuration: Some(tracking.api()),
                ..base
            },
        }
    }
}

impl Tracking {
    fn api(&self) -> TargetTrackingConfiguration {
        let base = TargetTrackingConfiguration {
            target_value: Some(self.target),
            disable_scale_in: Some(self.disable_scale_in),
            ..TargetTrackingConfiguration::default()
        };
        match &self.metric {
            Metric::Predefined { kind, label } => TargetTrackingConfiguration {
                predefined_metric_specification: Some(PredefinedMetricSpecification {
                    predefined_metric_type: Some(kind.clone()),
                    resource_label: label.clone(),
                }),
                ..base
            },
            Metric::Customized { namespace, name, dimensions, statistic, unit, period_secs } => {
                let dimension = |(name, value): &(String, String)| MetricDimension {
                    name: Some(name.clone()),
                    value: Some(value.clone()),
                };
                TargetTrackingConfiguration {
                    customized_metric_specification: Some(CustomizedMetricSpecification {
                        metric_name: Some(name.clone()),
                        namespace: Some(namespace.clone()),
                        dimensions: Some(dimensions.iter().map(dimension).collect()),
                        statistic: Some(statistic.clone()),
                        unit: unit.clone(),
                        period: *period_secs,
                        metrics: None,
                    }),
                    ..base
                }
            }
        }
    }
}

impl Adjustment {
    /// The capacity after the change, within the group's bounds.
    pub fn apply(&self, group: &Group, change: i32) -> i32 {
        let current = group.desired;
        let wanted = match self.kind.as_str() {
            "ExactCapacity" => change,
            "PercentChangeInCapacity" => {
                let exact = f64::from(current) * f64::from(change) / 100.0;
                // Above one it is rounded down, between zero and one it is one; likewise below zero.
                let rounded = match exact {
                    exact if exact.abs() > 1.0 => exact.trunc(),
                    0.0 => 0.0,
                    exact => exact.signum(),
                } as i32;
                let least = self.least.unwrap_or(0);
                if change == 0 { current } else { current + rounded.abs().max(least) * change.signum() }
            }
            _ => current.saturating_add(change),
        };
        wanted.clamp(group.min, group.max)
    }
}

/// The step that a metric's distance from the threshold falls in.
pub fn step_for(steps: &[Step], distance: f64) -> Option<&Step> {
    // Below the threshold the lower bound is open and the upper one closed; above it is the other way round.
    steps.iter().find(|step| {
        if distance >= 0.0 && step.upper.is_none_or(|upper| upper > 0.0) {
            step.lower.is_none_or(|lower| distance >= lower) && step.upper.is_none_or(|upper| distance < upper)
        } else {
            step.lower.is_none_or(|lower| distance > lower) && step.upper.is_none_or(|upper| distance <= upper)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_step_is_the_one_around_the_distance() {
        let step = |lower, upper, change| Step { lower, upper, change };
        let out = [step(Some(0.0), Some(10.0), 1), step(Some(10.0), None, 2)];
        let change = |steps: &[Step], distance| step_for(steps, distance).map(|step| step.change);
        assert_eq!([0.0, 9.9, 10.0, 50.0].map(|d| change(&out, d)), [Some(1), Some(1), Some(2), Some(2)]);
        assert_eq!(change(&out, -1.0), None);
        let down = [step(Some(-10.0), Some(0.0), -1), step(None, Some(-10.0), -2)];
        assert_eq!([0.0, -9.9, -10.0, -50.0].map(|d| change(&down, d)), [Some(-1), Some(-1), Some(-2), Some(-2)]);
    }
}
