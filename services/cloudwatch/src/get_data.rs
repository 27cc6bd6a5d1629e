//! GetMetricData: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html>

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use api_cloudwatch::types::{GetMetricDataInput, GetMetricDataOutput, MetricDataQuery, MetricDataResult};
use kernel::{Ctx, Error, Reader, Result, Timestamp, page};

use crate::Cloudwatch;
use crate::data;
use crate::errors::{bad_token, validation};
use crate::get_statistics::{ceiling, check_period, round_start};
use crate::math::{self, Points, Scope, Value};
use crate::series::Series;
use crate::statistic::Statistic;

const MAX_QUERIES: usize = 500;
const MAX_DATAPOINTS: usize = 100_800;

pub async fn get(_: Arc<Cloudwatch>, cx: Ctx, input: GetMetricDataInput) -> Result<GetMetricDataOutput> {
    let queries = input.metric_data_queries.unwrap_or_default();
    if queries.len() > MAX_QUERIES {
        return Err(validation(format!(
            "The collection MetricDataQueries must not have a size greater than {MAX_QUERIES}."
        )));
    }
    let (start, end) = (input.start_time.unwrap_or_default(), input.end_time.unwrap_or_default());
    if start >= end {
        return Err(validation("The parameter StartTime must be less than the parameter EndTime."));
    }
    check(&queries)?;
    let mut evaluation = Evaluation {
        reader: cx.read(),
        cx: &cx,
        queries: &queries,
        start,
        end,
        known: HashMap::new(),
        open: HashSet::new(),
    };
    let mut results = Vec::new();
    for query in queries.iter().filter(|query| query.return_data.unwrap_or(true)) {
        let id = query.id.as_deref().unwrap_or_default();
        for (index, points) in evaluation.series_of(id)?.into_iter().enumerate() {
            let label = query.label.clone().unwrap_or_else(|| default_label(query, index));
            results.push((id.to_owned(), label, points));
        }
    }
    let oldest_first = input.scan_by.as_deref() == Some("TimestampAscending");
    let limit = usize::try_from(input.max_datapoints.unwrap_or(0)).unwrap_or(0);
    let limit = if limit == 0 { MAX_DATAPOINTS } else { limit.min(MAX_DATAPOINTS) };
    let skip = match input.next_token {
        Some(token) => page::after(&token).and_then(|text| text.parse().ok()).ok_or_else(bad_token)?,
        None => 0,
    };
    cut(results, oldest_first, skip, limit)
}

/// Ids are unique and well formed, and each query is a metric or an expression.
fn check(queries: &[MetricDataQuery]) -> Result<()> {
    let mut ids = HashSet::new();
    for query in queries {
        let id = query.id.as_deref().unwrap_or_default();
        let well_formed = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !well_formed {
            return Err(validation(format!(
                "The value {id} for parameter MetricDataQueries.member.Id is invalid: an Id starts with a lowercase letter \
                 and has letters, digits and underscores only."
            )));
        }
        if !ids.insert(id) {
            return Err(validation(format!("The Id {id} in MetricDataQueries is used more than once.")));
        }
        if query.metric_stat.is_some() == query.expression.is_some() {
            return Err(validation(format!("Exactly one of MetricStat and Expression is required for the Id {id}.")));
        }
        if query.label.as_deref().is_some_and(|label| label.contains("${")) {
            return Err(Error::not_implemented("dynamic labels of GetMetricData"));
        }
    }
    Ok(())
}

fn default_label(query: &MetricDataQuery, index: usize) -> String {
    let name = query.metric_stat.as_ref().and_then(|stat| stat.metric.as_ref()?.metric_name.clone());
    match name {
        Some(name) => name,
        None if index == 0 => query.id.clone().unwrap_or_default(),
        None => format!("{} {}", query.id.as_deref().unwrap_or_default(), index + 1),
    }
}

/// The page of datapoints after the first `skip` ones, counted over all results in their order.
fn cut(
    results: Vec<(String, String, Points)>,
    oldest_first: bool,
    skip: usize,
    limit: usize,
) -> Result<GetMetricDataOutput> {
    let total: usize = results.iter().map(|(_, _, points)| points.len()).sum();
    let (mut before, mut answers) = (0, Vec::with_capacity(results.len()));
    for (id, label, points) in results {
        let (from, count) = (skip.saturating_sub(before).min(points.len()), points.len());
        let to = (skip + limit).saturating_sub(before).min(count);
        before += count;
        let mut pairs: Vec<(i64, f64)> = points.into_iter().collect();
        if !oldest_first {
            pairs.reverse();
        }
        let part = pairs.get(from..to).unwrap_or_default();
        answers.push(MetricDataResult {
            id: Some(id),
            label: Some(label),
            timestamps: Some(part.iter().map(|(at, _)| Timestamp::from_secs(*at)).collect()),
            values: Some(part.iter().map(|(_, value)| *value).collect()),
            status_code: Some(if to < count { "PartialData" } else { "Complete" }.to_owned()),
            messages: None,
        });
    }
    let next_token = (skip + limit < total).then(|| page::token(&(skip + limit).to_string()));
    Ok(GetMetricDataOutput { metric_data_results: Some(answers), next_token, messages: Some(Vec::new()) })
}

struct Evaluation<'a> {
    reader: Reader,
    cx: &'a Ctx,
    queries: &'a [MetricDataQuery],
    start: Timestamp,
    end: Timestamp,
    known: HashMap<String, Value>,
    /// Those being evaluated: an expression that names itself has no value.
    open: HashSet<String>,
}

impl Evaluation<'_> {
    fn series_of(&mut self, id: &str) -> Result<Vec<Points>> {
        match self.query(id)? {
            Value::Points(points) => Ok(vec![points]),
            Value::List(list) => Ok(list),
            // A number holds at every moment that the request covers.
            Value::Number(number) => {
                let period = self.shortest_period();
                let start = round_start(self.start, self.cx.now(), period);
                let count = (ceiling(self.end) - start + period - 1).div_euclid(period);
                Ok(vec![(0..count.min(MAX_DATAPOINTS as i64)).map(|n| (start + n * period, number)).collect()])
            }
        }
    }

    fn shortest_period(&self) -> i64 {
        let periods = self.queries.iter().filter_map(|query| query.metric_stat.as_ref()?.period.or(query.period));
        periods.min().map_or(60, i64::from).max(1)
    }

    fn metric(&self, query: &MetricDataQuery) -> Result<Points> {
        let Some(wanted) = &query.metric_stat else { return Err(Error::internal("a query without a metric")) };
        let metric = wanted.metric.clone().unwrap_or_default();
        let series = Series::new(
            metric.namespace.as_deref().unwrap_or_default(),
            metric.metric_name.as_deref().unwrap_or_default(),
            metric.dimensions.as_deref().unwrap_or_default(),
            "MetricDataQueries.member.MetricStat.Metric.",
        )?;
        let period = i64::from(wanted.period.unwrap_or_default());
        check_period(period, "MetricDataQueries.member.MetricStat.Period")?;
        let statistic =
            Statistic::parse(wanted.stat.as_deref().unwrap_or_default(), "MetricDataQueries.member.MetricStat.Stat")?;
        let start = round_start(self.start, self.cx.now(), period);
        let windows = data::windows(&self.reader, self.cx, &series, start, ceiling(self.end), period)?;
        let of = |(at, bucket)| Some((at, statistic.of_bucket(&bucket, wanted.unit.as_deref())?));
        Ok(windows.into_iter().filter_map(of).collect())
    }
}

impl Scope for Evaluation<'_> {
    fn query(&mut self, id: &str) -> Result<Value> {
        if let Some(value) = self.known.get(id) {
            return Ok(value.clone());
        }
        let queries = self.queries;
        let query = queries.iter().find(|query| query.id.as_deref() == Some(id));
        let query = query.ok_or_else(|| validation(format!("No query of the request has the Id {id}.")))?;
        if !self.open.insert(id.to_owned()) {
            return Err(validation(format!("The expression of the Id {id} depends on itself.")));
        }
        let value = match &query.expression {
            Some(expression) => math::evaluate(expression, self)?,
            None => Value::Points(self.metric(query)?),
        };
        self.open.remove(id);
        self.known.insert(id.to_owned(), value.clone());
        Ok(value)
    }

    fn metrics(&mut self, part: Option<&str>) -> Result<Vec<Points>> {
        let queries = self.queries;
        let metrics = queries.iter().filter(|query| query.metric_stat.is_some());
        let ids =
            metrics.filter_map(|query| query.id.as_deref()).filter(|id| part.is_none_or(|part| id.contains(part)));
        let mut found = Vec::new();
        for id in ids {
            if let Value::Points(points) = self.query(id)? {
                found.push(points);
            }
        }
        Ok(found)
    }

    fn period(&self, id: &str) -> Option<f64> {
        let query = self.queries.iter().find(|query| query.id.as_deref() == Some(id))?;
        query.metric_stat.as_ref()?.period.map(f64::from)
    }
}
