//! PutMetricData: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html>

use std::sync::Arc;
use std::time::Duration;

use api_cloudwatch::types::{MetricDatum, PutMetricDataInput};
use kernel::{Ctx, Error, Principal, Result, Timestamp};
use schema::Empty;

use crate::Cloudwatch;
use crate::bucket::Stats;
use crate::data::{self, Incoming};
use crate::errors::{combination, invalid, missing};
use crate::series::Series;

const MAX_DATA: usize = 1000;
const MAX_VALUES: usize = 150;
const TWO_WEEKS: Duration = Duration::from_secs(14 * 86_400);
const TWO_HOURS: Duration = Duration::from_secs(2 * 3600);
/// Values beyond ±2^360 are refused, as on AWS.
const LARGEST: f64 = 2.348_542_582_773_833_4e108;

pub async fn put(_: Arc<Cloudwatch>, cx: Ctx, input: PutMetricDataInput) -> Result<Empty> {
    let namespace = input.namespace.unwrap_or_default();
    let by_service = matches!(cx.principal, Principal::Service { .. })
        || matches!(&cx.principal, Principal::AssumedRole { role_path, .. } if role_path.starts_with("/aws-service-role/"));
    if namespace.starts_with("AWS/") && !by_service {
        return Err(invalid("The value AWS/ for parameter Namespace is invalid."));
    }
    if namespace.starts_with(':') {
        return Err(invalid(format!("The value {namespace} for parameter Namespace is invalid.")));
    }
    if input.entity_metric_data.is_some_and(|data| !data.is_empty()) {
        return Err(Error::not_implemented("EntityMetricData of PutMetricData"));
    }
    let data = input.metric_data.unwrap_or_default();
    if data.is_empty() {
        return Err(missing("MetricData"));
    }
    if data.len() > MAX_DATA {
        return Err(invalid(format!("The collection MetricData must not have a size greater than {MAX_DATA}.")));
    }
    let now = cx.now();
    let incoming: Result<Vec<Incoming>> = data
        .iter()
        .enumerate()
        .map(|(index, datum)| read(&namespace, datum, &format!("MetricData.member.{}.", index + 1), now))
        .collect();
    let incoming = incoming?;
    let context = cx.clone();
    cx.write(move |writer| incoming.iter().try_for_each(|one| data::add(writer, &context, one))).await?;
    Ok(Empty {})
}

fn read(namespace: &str, datum: &MetricDatum, at: &str, now: Timestamp) -> Result<Incoming> {
    let name = datum.metric_name.as_deref().filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| missing(&format!("{at}MetricName")))?;
    let series = Series::new(namespace, name, datum.dimensions.as_deref().unwrap_or_default(), at)?;
    let moment = datum.timestamp.unwrap_or(now);
    if now.since(moment) > TWO_WEEKS {
        return Err(invalid(format!("The parameter {at}Timestamp must specify a time within the past two weeks.")));
    }
    if moment.since(now) > TWO_HOURS {
        return Err(invalid(format!(
            "The parameter {at}Timestamp must specify a time no more than two hours in the future."
        )));
    }
    let high_resolution = match datum.storage_resolution {
        None | Some(60) => false,
        Some(1) => true,
        Some(other) => {
            return Err(invalid(format!("The value {other} for parameter {at}StorageResolution is invalid.")));
        }
    };
    let stats = stats(datum, at)?;
    let unit = datum.unit.clone().unwrap_or_else(|| "None".to_owned());
    Ok(Incoming { series, at: moment, unit, stats, high_resolution })
}

fn stats(datum: &MetricDatum, at: &str) -> Result<Stats> {
    let values = datum.values.as_deref().filter(|values| !values.is_empty());
    let given = [datum.value.is_some(), values.is_some(), datum.statistic_values.is_some()];
    if given.iter().filter(|given| **given).count() > 1 {
        let (one, other) = if given[0] {
            ("Value", if given[1] { "Values" } else { "StatisticValues" })
        } else {
            ("Values", "StatisticValues")
        };
        return Err(combination(format!(
            "The parameters {at}{one} and {at}{other} are mutually exclusive and you have specified both."
        )));
    }
    if let Some(set) = &datum.statistic_values {
        let part =
            |value: Option<f64>, what: &str| finite(value.unwrap_or_default(), &format!("{at}StatisticValues.{what}"));
        let count = part(set.sample_count, "SampleCount")?;
        let (sum, min, max) = (part(set.sum, "Sum")?, part(set.minimum, "Minimum")?, part(set.maximum, "Maximum")?);
        if count < 0.0 {
            return Err(invalid(format!("The parameter {at}StatisticValues.SampleCount must be greater than 0.")));
        }
        if min > max {
            return Err(combination(format!(
                "The parameter {at}StatisticValues.Maximum must be greater than {at}StatisticValues.Minimum."
            )));
        }
        return Ok(Stats::set(count, sum, min, max));
    }
    if let Some(values) = values {
        if values.len() > MAX_VALUES {
            return Err(invalid(format!("The collection {at}Values must not have a size greater than {MAX_VALUES}.")));
        }
        let counts = datum.counts.as_deref().filter(|counts| !counts.is_empty());
        if counts.is_some_and(|counts| counts.len() != values.len()) {
            return Err(invalid(format!("The parameters {at}Values and {at}Counts must be of the same size.")));
        }
        let mut stats = Stats::default();
        for (index, value) in values.iter().enumerate() {
            let value = finite(*value, &format!("{at}Values.member.{}", index + 1))?;
            let count = counts.and_then(|counts| counts.get(index)).copied().unwrap_or(1.0);
            let count = finite(count, &format!("{at}Counts.member.{}", index + 1))?;
            if count <= 0.0 {
                return Err(invalid(format!("The parameter {at}Counts.member.{} must be greater than 0.", index + 1)));
            }
            stats.add(value, count);
        }
        return Ok(stats);
    }
    let value = datum.value.ok_or_else(|| missing(&format!("{at}Value")))?;
    Ok(Stats::of(finite(value, &format!("{at}Value"))?, 1.0))
}

fn finite(value: f64, at: &str) -> Result<f64> {
    if value.is_finite() && value.abs() <= LARGEST {
        return Ok(value);
    }
    Err(invalid(format!("The value {value} for parameter {at} is invalid.")))
}
