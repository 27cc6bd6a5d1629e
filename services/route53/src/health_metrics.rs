//! What CloudWatch hears of health checks, each minute, in us-east-1 as all of Route 53's metrics.
//! <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/monitoring-cloudwatch.html>

use std::sync::Arc;
use std::time::Duration;

use api_cloudwatch::PutMetricData;
use api_cloudwatch::types::{Dimension, MetricDatum, PutMetricDataInput};
use kernel::{Cloud, Ctx, Principal, Region};

use crate::Route53;
use crate::monitor::{Report, healthy_children};

const PERIOD: Duration = Duration::from_secs(60);

pub async fn publish(state: Arc<Route53>, cloud: Arc<Cloud>) {
    loop {
        cloud.clock.sleep(PERIOD).await;
        for report in state.monitors.reports() {
            let principal = Principal::Service { name: "route53.amazonaws.com".to_owned() };
            let cx = Ctx::new(cloud.clone(), report.account.clone(), Region::default_region(), principal);
            let cx = cx.as_service("route53.amazonaws.com");
            let input = PutMetricDataInput {
                namespace: Some("AWS/Route53".to_owned()),
                metric_data: Some(data(&state, &cx, &report)),
                ..Default::default()
            };
            // A minute that CloudWatch refuses is a gap in a metric, no more.
            let _ = cx.call::<PutMetricData>(input).await;
        }
    }
}

fn data(state: &Route53, cx: &Ctx, report: &Report) -> Vec<MetricDatum> {
    let datum = |name: &str, region: Option<&str>, value: f64, unit: &str| {
        let dimension =
            |name: &str, value: &str| Dimension { name: Some(name.to_owned()), value: Some(value.to_owned()) };
        let mut dimensions = vec![dimension("HealthCheckId", &report.check.id)];
        dimensions.extend(region.map(|region| dimension("Region", region)));
        MetricDatum {
            metric_name: Some(name.to_owned()),
            dimensions: Some(dimensions),
            timestamp: Some(cx.now()),
            value: Some(value),
            unit: Some(unit.to_owned()),
            ..MetricDatum::default()
        }
    };
    let mut data = vec![datum("HealthCheckStatus", None, f64::from(u8::from(report.healthy)), "None")];
    if report.check.config.kind == "CALCULATED" {
        let count = healthy_children(state, &report.check);
        data.push(datum("ChildHealthCheckHealthyCount", None, count as f64, "Count"));
    }
    if !report.checkers.is_empty() && !report.check.config.disabled {
        let healthy = report.checkers.values().filter(|checker| checker.healthy).count();
        let percent = healthy as f64 * 100.0 / report.checkers.len() as f64;
        data.push(datum("HealthCheckPercentageHealthy", None, percent, "Percent"));
    }
    if report.check.config.measure_latency == Some(true) {
        for (region, timings) in report.checkers.iter().filter_map(|(region, seen)| Some((region, seen.timings?))) {
            let times = [
                ("ConnectionTime", Some(timings.connect)),
                ("SSLHandshakeTime", timings.handshake),
                ("TimeToFirstByte", timings.first_byte),
            ];
            for (name, time) in times {
                let Some(time) = time else { continue };
                data.push(datum(name, Some(region), time.as_secs_f64() * 1000.0, "Milliseconds"));
            }
        }
    }
    data
}
