//! Health checks that follow a CloudWatch alarm, read as Route 53 itself.

use api_cloudwatch::DescribeAlarms;
use api_cloudwatch::types::{DescribeAlarmsInput, MetricAlarm};
use api_route53::types as api;
use kernel::{Ctx, Region};

use crate::health_config::Config;

/// What the alarm makes of a health check; None leaves it as it was.
pub async fn is_healthy(cx: &Ctx, config: &Config) -> Option<bool> {
    let found = describe(cx, config).await;
    match found.and_then(|alarm| alarm.state_value).as_deref() {
        Some("OK") => Some(true),
        Some("ALARM") => Some(false),
        // An alarm that is gone has no data either.
        _ => match config.insufficient_data.as_deref() {
            Some("Healthy") => Some(true),
            Some("Unhealthy") => Some(false),
            _ => None,
        },
    }
}

/// What the alarm of a health check looks at; none where it is gone or is about more than one metric.
pub async fn configuration(cx: &Ctx, config: &Config) -> Option<api::CloudWatchAlarmConfiguration> {
    let alarm = describe(cx, config).await?;
    let dimensions = alarm.dimensions.unwrap_or_default();
    Some(api::CloudWatchAlarmConfiguration {
        evaluation_periods: alarm.evaluation_periods,
        threshold: alarm.threshold,
        comparison_operator: alarm.comparison_operator,
        period: alarm.period,
        metric_name: Some(alarm.metric_name?),
        namespace: alarm.namespace,
        statistic: alarm.statistic,
        dimensions: Some(
            dimensions.into_iter().map(|one| api::Dimension { name: one.name, value: one.value }).collect(),
        ),
    })
}

async fn describe(cx: &Ctx, config: &Config) -> Option<MetricAlarm> {
    let (region, name) = config.alarm.as_ref()?;
    let region: Region = region.parse().ok()?;
    let input = DescribeAlarmsInput { alarm_names: Some(vec![name.clone()]), ..Default::default() };
    let cx = cx.in_region(region).as_service("route53.amazonaws.com");
    let found = cx.call::<DescribeAlarms>(input).await.ok()?;
    found.metric_alarms.unwrap_or_default().into_iter().next()
}
