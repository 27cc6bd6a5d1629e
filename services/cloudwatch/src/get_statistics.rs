//! GetMetricStatistics: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_cloudwatch::types::{Datapoint, GetMetricStatisticsInput, GetMetricStatisticsOutput};
use kernel::{Ctx, Result, Timestamp};

use crate::Cloudwatch;
use crate::bucket::Stats;
use crate::data;
use crate::errors::{combination, invalid, missing};
use crate::series::Series;
use crate::statistic::Statistic;

const MAX_DATAPOINTS: i64 = 1440;

pub async fn get(_: Arc<Cloudwatch>, cx: Ctx, input: GetMetricStatisticsInput) -> Result<GetMetricStatisticsOutput> {
    let name = input.metric_name.unwrap_or_default();
    let series =
        Series::new(&input.namespace.unwrap_or_default(), &name, input.dimensions.as_deref().unwrap_or_default(), "")?;
    let (start, end) = (input.start_time.unwrap_or_default(), input.end_time.unwrap_or_default());
    if start >= end {
        return Err(combination("The parameter StartTime must be less than the parameter EndTime."));
    }
    let period = i64::from(input.period.unwrap_or_default());
    check_period(period, "Period")?;
    let plain = input.statistics.unwrap_or_default();
    let extended = input.extended_statistics.unwrap_or_default();
    if plain.is_empty() && extended.is_empty() {
        return Err(missing("Statistics or ExtendedStatistics"));
    }
    let plain: Result<Vec<Statistic>> = plain.iter().map(|name| Statistic::parse(name, "Statistics")).collect();
    let plain = plain?;
    let mut percentiles = Vec::with_capacity(extended.len());
    for name in extended {
        percentiles.push((Statistic::parse_extended(&name, "ExtendedStatistics")?, name));
    }
    let start_secs = round_start(start, cx.now(), period);
    let count = (end.secs() - start_secs).div_euclid(period);
    if count > MAX_DATAPOINTS {
        return Err(combination(format!(
            "You have requested up to {count} datapoints, which exceeds the limit of {MAX_DATAPOINTS}. You may reduce the \
             datapoints requested by increasing Period, or decreasing the time range."
        )));
    }
    let windows = data::windows(&cx.read(), &cx, &series, start_secs, ceiling(end), period)?;
    let mut datapoints = Vec::new();
    for (at, bucket) in windows {
        let parts = bucket.0.iter().filter(|(unit, _)| input.unit.as_ref().is_none_or(|wanted| wanted == unit));
        for (unit, stats) in parts {
            datapoints.push(datapoint(at, unit, stats, &plain, &percentiles));
        }
    }
    Ok(GetMetricStatisticsOutput { label: Some(name), datapoints: Some(datapoints) })
}

fn datapoint(
    at: i64,
    unit: &str,
    stats: &Stats,
    plain: &[Statistic],
    percentiles: &[(Statistic, String)],
) -> Datapoint {
    let wanted = |statistic: Statistic| plain.contains(&statistic).then(|| statistic.of(stats)).flatten();
    let extended: BTreeMap<String, f64> =
        percentiles.iter().filter_map(|(statistic, name)| Some((name.clone(), statistic.of(stats)?))).collect();
    Datapoint {
        timestamp: Some(Timestamp::from_secs(at)),
        sample_count: wanted(Statistic::SampleCount),
        average: wanted(Statistic::Average),
        sum: wanted(Statistic::Sum),
        minimum: wanted(Statistic::Minimum),
        maximum: wanted(Statistic::Maximum),
        unit: Some(unit.to_owned()),
        extended_statistics: (!percentiles.is_empty()).then_some(extended),
    }
}

/// 1, 5, 10, 20, 30 or a multiple of 60.
pub fn check_period(period: i64, at: &str) -> Result<()> {
    if period < 1 {
        return Err(invalid(format!("The parameter {at} must be greater than 0.")));
    }
    if ![1, 5, 10, 20, 30].contains(&period) && period % 60 != 0 {
        return Err(invalid(format!("The parameter {at} must be 1, 5, 10, 20, 30, or a multiple of 60.")));
    }
    Ok(())
}

/// As AWS rounds a start: to the minute, for what is older than 15 days to five minutes, than 63 days to the hour; with
/// a period below a minute, to a multiple of it.
pub fn round_start(start: Timestamp, now: Timestamp, period: i64) -> i64 {
    let age_days = now.since(start).as_secs() / 86_400;
    let step = match age_days {
        63.. => 3600,
        15.. => 300,
        _ if period < 60 => period,
        _ => 60,
    };
    start.secs().div_euclid(step) * step
}

/// Whole seconds, so that an end within a second takes that second in.
pub fn ceiling(end: Timestamp) -> i64 {
    (end.millis() + 999).div_euclid(1000)
}
