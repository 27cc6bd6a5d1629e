//! The two alarms of a target tracking policy: above the target for three minutes, below nine tenths of it for fifteen.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html>

use api_cloudwatch::types::{DeleteAlarmsInput, Dimension, PutMetricAlarmInput};
use kernel::{Ctx, Read, ReadTyped, Result, Writer};

use crate::errors::validation;
use crate::policy::{Kind, Metric, Policy, Tracking};
use crate::worker::acting;

const HIGH_PERIODS: i32 = 3;
const LOW_PERIODS: i32 = 15;
const PERIOD_SECS: i32 = 60;
/// Scaling in begins where the metric is below this share of the target.
pub const LOW_SHARE: f64 = 0.9;

/// What CloudWatch is to watch.
struct Watched {
    namespace: String,
    name: String,
    dimensions: Vec<(String, String)>,
    statistic: String,
    unit: Option<String>,
    period_secs: i32,
}

/// The predefined metrics that exist, and whether they need a resource label.
pub fn check_predefined(kind: &str, label: Option<&str>) -> Result<()> {
    let known = ["ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"];
    if !known.contains(&kind) {
        return Err(validation(format!(
            "Invalid PredefinedMetricType: {kind}. Valid types are [{}].",
            known.join(", ")
        )));
    }
    if kind != "ALBRequestCountPerTarget" {
        return Ok(());
    }
    let label = label.ok_or_else(|| validation("ResourceLabel is required for ALBRequestCountPerTarget."))?;
    split_label(label).map(|_| ())
}

/// `app/NAME/ID/targetgroup/NAME/ID` as the values of the dimensions LoadBalancer and TargetGroup.
fn split_label(label: &str) -> Result<(String, String)> {
    let parts: Vec<&str> = label.split('/').collect();
    match parts.as_slice() {
        ["app", name, id, "targetgroup", group, group_id] => {
            Ok((format!("app/{name}/{id}"), format!("targetgroup/{group}/{group_id}")))
        }
        _ => Err(validation(format!(
            "Invalid resource label: {label}. It must be app/<load-balancer-name>/<id>/targetgroup/<target-group-name>/<id>."
        ))),
    }
}

fn watched(group: &str, metric: &Metric) -> Result<Watched> {
    let of_group = |name: &str| Watched {
        namespace: "AWS/EC2".to_owned(),
        name: name.to_owned(),
        dimensions: vec![("AutoScalingGroupName".to_owned(), group.to_owned())],
        statistic: "Average".to_owned(),
        unit: None,
        period_secs: PERIOD_SECS,
    };
    Ok(match metric {
        Metric::Predefined { kind, label } => match kind.as_str() {
            "ASGAverageCPUUtilization" => of_group("CPUUtilization"),
            "ASGAverageNetworkIn" => of_group("NetworkIn"),
            "ASGAverageNetworkOut" => of_group("NetworkOut"),
            _ => {
                let (balancer, target_group) = split_label(label.as_deref().unwrap_or_default())?;
                Watched {
                    namespace: "AWS/ApplicationELB".to_owned(),
                    name: "RequestCountPerTarget".to_owned(),
                    dimensions: vec![("LoadBalancer".to_owned(), balancer), ("TargetGroup".to_owned(), target_group)],
                    statistic: "Sum".to_owned(),
                    unit: None,
                    period_secs: PERIOD_SECS,
                }
            }
        },
        Metric::Customized { namespace, name, dimensions, statistic, unit, period_secs } => Watched {
            namespace: namespace.clone(),
            name: name.clone(),
            dimensions: dimensions.clone(),
            statistic: statistic.clone(),
            unit: unit.clone(),
            period_secs: period_secs.unwrap_or(PERIOD_SECS),
        },
    })
}

/// Makes the alarms, or brings them to what the policy says now.
pub async fn put(cx: &Ctx, policy: &Policy, tracking: &Tracking) -> Result<()> {
    let high = alarm(cx, policy, tracking, &tracking.alarm_high, true)?;
    acting(cx).call::<api_cloudwatch::PutMetricAlarm>(high).await?;
    if let Some(name) = &tracking.alarm_low {
        let low = alarm(cx, policy, tracking, name, false)?;
        acting(cx).call::<api_cloudwatch::PutMetricAlarm>(low).await?;
    }
    Ok(())
}

fn alarm(_: &Ctx, policy: &Policy, tracking: &Tracking, name: &str, is_high: bool) -> Result<PutMetricAlarmInput> {
    let watched = watched(&policy.group, &tracking.metric)?;
    let dimensions = watched.dimensions.into_iter();
    Ok(PutMetricAlarmInput {
        alarm_name: Some(name.to_owned()),
        alarm_description: Some(format!("DO NOT EDIT OR DELETE. For TargetTrackingScaling policy {}.", policy.arn)),
        actions_enabled: Some(policy.enabled),
        alarm_actions: Some(vec![policy.arn.clone()]),
        metric_name: Some(watched.name),
        namespace: Some(watched.namespace),
        statistic: Some(watched.statistic),
        dimensions: Some(dimensions.map(|(name, value)| Dimension { name: Some(name), value: Some(value) }).collect()),
        period: Some(watched.period_secs),
        unit: watched.unit,
        evaluation_periods: Some(if is_high { HIGH_PERIODS } else { LOW_PERIODS }),
        threshold: Some(if is_high { tracking.target } else { tracking.target * LOW_SHARE }),
        comparison_operator: Some(if is_high { "GreaterThanThreshold" } else { "LessThanThreshold" }.to_owned()),
        ..PutMetricAlarmInput::default()
    })
}

/// Removes the group's policies, and leaves the names of their alarms for `delete_orphans`.
pub fn forget_group(writer: &mut Writer<'_>, cx: &Ctx, group: &str) -> Result<()> {
    for policy in Policy::list(writer, cx, Some(group))? {
        forget(writer, cx, &policy)?;
    }
    Ok(())
}

/// Removes one policy likewise.
pub fn forget(writer: &mut Writer<'_>, cx: &Ctx, policy: &Policy) -> Result<()> {
    writer.delete(&Policy::key(cx, &policy.group, &policy.name))?;
    if let Kind::TargetTracking(tracking) = &policy.kind {
        for name in std::iter::once(&tracking.alarm_high).chain(&tracking.alarm_low) {
            orphan(writer, cx, &policy.group, name)?;
        }
    }
    Ok(())
}

pub fn orphan(writer: &mut Writer<'_>, cx: &Ctx, group: &str, alarm: &str) -> Result<()> {
    Ok(writer.put(&cx.key("autoscaling", &["orphan", group, alarm]), &alarm)?)
}

/// Deletes the alarms that removed policies left. Those that are gone already are no error.
pub async fn delete_orphans(cx: &Ctx, group: &str) -> Result<()> {
    let prefix = cx.prefix("autoscaling", &["orphan", group]);
    let orphans: Vec<(String, String)> = ReadTyped::list(&cx.read() as &dyn Read, &prefix)?;
    for (key, alarm) in orphans {
        let input = DeleteAlarmsInput { alarm_names: Some(vec![alarm]) };
        match acting(cx).call::<api_cloudwatch::DeleteAlarms>(input).await {
            Ok(_) => {}
            Err(error) if error.is("ResourceNotFound") => {}
            Err(error) => return Err(error),
        }
        cx.write(move |writer| Ok(writer.delete(&key)?)).await?;
    }
    Ok(())
}
