//! Group metrics, put each minute while they are enabled.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html>

use std::sync::Arc;

use api_autoscaling::types::{DisableMetricsCollectionQuery, EnableMetricsCollectionQuery};
use api_cloudwatch::types::{Dimension, MetricDatum, PutMetricDataInput};
use kernel::{Ctx, Result, Timestamp};
use schema::Empty;

use crate::Autoscaling;
use crate::errors::validation;
use crate::group::Group;
use crate::launch::Launch;
use crate::member::{Lifecycle, Member};
use crate::worker::wake;

const METRICS: [&str; 8] = [
    "GroupDesiredCapacity",
    "GroupInServiceInstances",
    "GroupMaxSize",
    "GroupMinSize",
    "GroupPendingInstances",
    "GroupStandbyInstances",
    "GroupTerminatingInstances",
    "GroupTotalInstances",
];

/// Remembers the minute that a group's metrics were last put for.
#[derive(Default)]
pub struct Publisher {
    minute: i64,
}

impl Publisher {
    /// Puts the minute's metrics if they are due; when the next are. None if the group has none enabled. What
    /// CloudWatch refuses is lost, as metrics may be.
    pub async fn publish(&mut self, cx: &Ctx, name: &str) -> Option<Timestamp> {
        let group = cx.read().get::<Group>(&Group::key(cx, name)).ok()??;
        if group.metrics.is_empty() {
            return None;
        }
        let minute = cx.now().secs().div_euclid(60);
        if minute > self.minute {
            self.minute = minute;
            if let Err(error) = put(cx, &group).await {
                eprintln!("metrics of group {name} were not put: {error}");
            }
        }
        Some(Timestamp::from_secs((minute + 1) * 60))
    }
}

async fn put(cx: &Ctx, group: &Group) -> Result<()> {
    let reader = cx.read();
    let members = Member::list(&reader, cx, &group.name)?;
    let launching: usize = Launch::list(&reader, cx, &group.name)?.iter().map(|launch| launch.activities.len()).sum();
    let of = |state: Lifecycle| members.iter().filter(|member| member.lifecycle == state).count();
    let data = group.metrics.iter().map(|metric| {
        let value = match metric.as_str() {
            "GroupDesiredCapacity" => f64::from(group.desired),
            "GroupMaxSize" => f64::from(group.max),
            "GroupMinSize" => f64::from(group.min),
            "GroupInServiceInstances" => of(Lifecycle::InService) as f64,
            "GroupPendingInstances" => (of(Lifecycle::Pending) + launching) as f64,
            "GroupStandbyInstances" => of(Lifecycle::Standby) as f64,
            "GroupTerminatingInstances" => of(Lifecycle::Terminating) as f64,
            "GroupTotalInstances" => (members.len() + launching) as f64,
            _ => 0.0,
        };
        MetricDatum {
            metric_name: Some(metric.clone()),
            dimensions: Some(vec![Dimension {
                name: Some("AutoScalingGroupName".to_owned()),
                value: Some(group.name.clone()),
            }]),
            timestamp: Some(cx.now()),
            value: Some(value),
            unit: Some("None".to_owned()),
            ..MetricDatum::default()
        }
    });
    let input = PutMetricDataInput {
        namespace: Some("AWS/AutoScaling".to_owned()),
        metric_data: Some(data.collect()),
        ..PutMetricDataInput::default()
    };
    cx.as_service("autoscaling.amazonaws.com").call::<api_cloudwatch::PutMetricData>(input).await?;
    Ok(())
}

pub async fn enable(state: Arc<Autoscaling>, cx: Ctx, input: EnableMetricsCollectionQuery) -> Result<Empty> {
    if input.granularity.as_deref() != Some("1Minute") {
        return Err(validation("Invalid Granularity. Valid granularities are [1Minute]."));
    }
    let metrics = read(input.metrics)?;
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let context = cx.clone();
    let name = cx
        .write(move |writer| {
            let mut group = Group::find_by(writer, &context, &name)?;
            group.metrics.extend(metrics);
            group.metrics.sort();
            group.metrics.dedup();
            group.put(writer, &context)?;
            Ok(group.name)
        })
        .await?;
    wake(&state, &cx, &name);
    Ok(Empty {})
}

pub async fn disable(_: Arc<Autoscaling>, cx: Ctx, input: DisableMetricsCollectionQuery) -> Result<Empty> {
    let metrics = read(input.metrics)?;
    let name = input.auto_scaling_group_name.unwrap_or_default();
    let context = cx.clone();
    cx.write(move |writer| {
        let mut group = Group::find_by(writer, &context, &name)?;
        group.metrics.retain(|metric| !metrics.contains(metric));
        group.put(writer, &context)?;
        Ok(Empty {})
    })
    .await
}

/// All of them where none is named.
fn read(metrics: Option<Vec<String>>) -> Result<Vec<String>> {
    let metrics = metrics.unwrap_or_default();
    if metrics.is_empty() {
        return Ok(METRICS.map(str::to_owned).to_vec());
    }
    match metrics.iter().find(|metric| !METRICS.contains(&metric.as_str())) {
        Some(unknown) => {
            Err(validation(format!("Invalid Metric: {unknown}. Valid metrics are [{}].", METRICS.join(", "))))
        }
        None => Ok(metrics),
    }
}
