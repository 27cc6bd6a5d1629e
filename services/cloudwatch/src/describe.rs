//! DescribeAlarms and DescribeAlarmsForMetric:
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html>

use std::sync::Arc;

use api_cloudwatch::types::{
    DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput, DescribeAlarmsInput, DescribeAlarmsOutput,
};
use kernel::{Ctx, Error, Result, page};

use crate::Cloudwatch;
use crate::alarm::{self, Alarm};
use crate::errors::{bad_token, combination, validation};
use crate::series::Series;

pub async fn describe(_: Arc<Cloudwatch>, cx: Ctx, input: DescribeAlarmsInput) -> Result<DescribeAlarmsOutput> {
    if input.children_of_alarm_name.is_some() || input.parents_of_alarm_name.is_some() {
        return Err(Error::not_implemented("composite alarms"));
    }
    let names = input.alarm_names.filter(|names| !names.is_empty());
    if names.is_some() && input.alarm_name_prefix.is_some() {
        return Err(combination("AlarmNames and AlarmNamePrefix are mutually exclusive."));
    }
    let reader = cx.read();
    let metric_alarms = input.alarm_types.is_none_or(|types| types.iter().any(|kind| kind == "MetricAlarm"));
    let mut alarms: Vec<Alarm> = Vec::new();
    match names {
        _ if !metric_alarms => {}
        Some(mut names) => {
            if names.len() > 100 {
                return Err(validation("The collection AlarmNames must not have a size greater than 100."));
            }
            names.sort();
            names.dedup();
            for name in names {
                alarms.extend(reader.get::<Alarm>(&alarm::key(&cx, &name))?);
            }
        }
        None => {
            let mut prefix = alarm::key(&cx, input.alarm_name_prefix.as_deref().unwrap_or_default());
            if input.alarm_name_prefix.is_none() {
                prefix = cx.prefix("cloudwatch", &["alarm"]);
            }
            alarms.extend(reader.list::<Alarm>(&prefix)?.into_iter().map(|(_, alarm)| alarm));
        }
    }
    alarms.retain(|alarm| {
        let in_state = input.state_value.as_deref().is_none_or(|state| state == alarm.state.name());
        let config = &alarm.config;
        let lists = [&config.ok_actions, &config.alarm_actions, &config.insufficient_data_actions];
        let acts = input
            .action_prefix
            .as_deref()
            .is_none_or(|prefix| lists.iter().any(|list| list.iter().any(|action| action.starts_with(prefix))));
        in_state && acts
    });
    alarms.sort_by(|a, b| a.name.cmp(&b.name));
    let limit = usize::try_from(input.max_records.unwrap_or(50)).unwrap_or(50);
    let (alarms, next_token) =
        page::cut(alarms, input.next_token.as_deref(), limit, |alarm| alarm.name.clone()).map_err(|_| bad_token())?;
    Ok(DescribeAlarmsOutput {
        composite_alarms: Some(Vec::new()),
        metric_alarms: Some(alarms.iter().map(Alarm::api).collect()),
        log_alarms: None,
        next_token,
    })
}

pub async fn for_metric(
    _: Arc<Cloudwatch>,
    cx: Ctx,
    input: DescribeAlarmsForMetricInput,
) -> Result<DescribeAlarmsForMetricOutput> {
    let series = Series::new(
        &input.namespace.unwrap_or_default(),
        &input.metric_name.unwrap_or_default(),
        input.dimensions.as_deref().unwrap_or_default(),
        "",
    )?;
    let statistic = input.statistic.or(input.extended_statistic);
    let alarms: Vec<(String, Alarm)> = cx.read().list(&cx.prefix("cloudwatch", &["alarm"]))?;
    let fits = |alarm: &Alarm| {
        let config = &alarm.config;
        config.series == series
            && statistic.as_ref().is_none_or(|wanted| *wanted == config.statistic)
            && input.period.is_none_or(|period| i64::from(period) == config.period_secs)
            && input.unit.as_ref().is_none_or(|unit| config.unit.as_ref() == Some(unit))
    };
    let found = alarms.iter().map(|(_, alarm)| alarm).filter(|alarm| fits(alarm)).map(Alarm::api).collect();
    Ok(DescribeAlarmsForMetricOutput { metric_alarms: Some(found) })
}
