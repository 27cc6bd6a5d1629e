//! PutMetricAlarm, DeleteAlarms, SetAlarmState and the switch of actions.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html>

use std::sync::Arc;

use api_cloudwatch::errors::{invalid_format_fault, resource_not_found};
use api_cloudwatch::types::{
    DeleteAlarmsInput, DisableAlarmActionsInput, EnableAlarmActionsInput, PutMetricAlarmInput, SetAlarmStateInput,
};
use kernel::tags::{self, Tags};
use kernel::{Arn, Ctx, Error, Result};
use schema::Empty;
use serde_json::json;

use crate::Cloudwatch;
use crate::alarm::{self, Alarm, Config, State, Verdict};
use crate::errors::{combination, missing, validation};
use crate::history::{self, Item};
use crate::series::Series;
use crate::statistic::Statistic;

pub async fn put(state: Arc<Cloudwatch>, cx: Ctx, input: PutMetricAlarmInput) -> Result<Empty> {
    refuse_absent(&input)?;
    let name = input.alarm_name.clone().unwrap_or_default();
    let mut new_tags = Tags::new();
    let pairs = input.tags.clone().unwrap_or_default().into_iter();
    tags::merge(&cx, &mut new_tags, pairs.map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())))
        .map_err(|(key, problem)| crate::tags::problem(&key, problem))?;
    let config = read(input)?;
    let context = cx.clone();
    cx.write(move |writer| {
        let (cx, now) = (&context, context.now());
        let key = alarm::key(cx, &name);
        let known: Option<Alarm> = writer.get(&key)?;
        let is_new = known.is_none();
        writer.put(&alarm::index_key(cx, &name), &config.period_secs)?;
        match config.period_secs < 60 {
            true => writer.put(&alarm::short_key(cx, &name), &config.period_secs)?,
            false => drop(writer.delete(&alarm::short_key(cx, &name))?),
        }
        let alarm = match known {
            Some(known) => Alarm { config, configured_ms: now.millis(), ..known },
            None => Alarm {
                arn: cx.arn("cloudwatch", format!("alarm:{name}")),
                name,
                config,
                configured_ms: now.millis(),
                state: State::InsufficientData,
                reason: "Unchecked: Initial alarm creation".to_owned(),
                reason_data: None,
                updated_ms: now.millis(),
                transitioned_ms: now.millis(),
                tags: new_tags,
            },
        };
        let (summary, change) = if is_new {
            (format!("Alarm \"{}\" created", alarm.name), "Create")
        } else {
            (format!("Alarm \"{}\" updated", alarm.name), "Update")
        };
        let change = json!({ "version": "1.0", "type": change });
        history::add(writer, cx, &Item::new(&alarm.name, now, "ConfigurationUpdate", summary, change))?;
        Ok(writer.put(&key, &alarm)?)
    })
    .await?;
    state.alarms_changed.notify_one();
    Ok(Empty {})
}

fn refuse_absent(input: &PutMetricAlarmInput) -> Result<()> {
    let absent = [
        (
            input.metrics.as_ref().is_some_and(|metrics| !metrics.is_empty()),
            "alarms on metric math (Metrics of PutMetricAlarm)",
        ),
        (input.threshold_metric_id.is_some(), "anomaly detection alarms (ThresholdMetricId of PutMetricAlarm)"),
        (input.evaluation_criteria.is_some(), "EvaluationCriteria of PutMetricAlarm"),
        (input.evaluation_interval.is_some(), "EvaluationInterval of PutMetricAlarm"),
        (
            input.evaluation_window.as_ref().is_some_and(|window| window.wall_clock_window.is_some()),
            "WallClockWindow of PutMetricAlarm",
        ),
        (input.warm_up_configuration.is_some(), "WarmUpConfiguration of PutMetricAlarm"),
        (input.action_configuration.is_some(), "ActionConfiguration of PutMetricAlarm"),
    ];
    match absent.iter().find(|(given, _)| *given) {
        Some((_, what)) => Err(Error::not_implemented(what)),
        None => Ok(()),
    }
}

fn read(input: PutMetricAlarmInput) -> Result<Config> {
    let metric = input.metric_name.filter(|name| !name.is_empty()).ok_or_else(|| missing("MetricName"))?;
    let namespace = input.namespace.filter(|name| !name.is_empty()).ok_or_else(|| missing("Namespace"))?;
    let comparison = input.comparison_operator.ok_or_else(|| missing("ComparisonOperator"))?;
    if comparison.contains("Lower") || comparison.contains("Upper") {
        return Err(Error::not_implemented(format_args!("the comparison {comparison} (anomaly detection)")));
    }
    let (statistic, is_extended) = match (input.statistic, input.extended_statistic) {
        (Some(_), Some(_)) => {
            return Err(combination(
                "The parameters Statistic and ExtendedStatistic are mutually exclusive and you have specified both.",
            ));
        }
        (Some(statistic), None) => (statistic, false),
        (None, Some(extended)) => (extended, true),
        (None, None) => return Err(missing("Statistic")),
    };
    Statistic::parse(&statistic, if is_extended { "ExtendedStatistic" } else { "Statistic" })?;
    let period_secs = i64::from(input.period.ok_or_else(|| missing("Period"))?);
    if ![10, 20, 30].contains(&period_secs) && (period_secs < 60 || period_secs % 60 != 0) {
        return Err(validation(format!(
            "The value {period_secs} for parameter Period is invalid: it must be 10, 20, 30, or a multiple of 60."
        )));
    }
    let evaluation_periods = input.evaluation_periods.ok_or_else(|| missing("EvaluationPeriods"))?;
    let longest = if period_secs >= 3600 { 604_800 } else { 86_400 };
    if i64::from(evaluation_periods) * period_secs > longest {
        return Err(validation(if longest == 86_400 {
            "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400)."
        } else {
            "Metrics cannot be checked across more than seven days (EvaluationPeriods * Period must be <= 604800)."
        }));
    }
    if let Some(datapoints) = input.datapoints_to_alarm
        && datapoints > evaluation_periods
    {
        return Err(validation(format!(
            "The parameter DatapointsToAlarm ({datapoints}) must be less than or equal to EvaluationPeriods ({evaluation_periods})."
        )));
    }
    one_of(
        "TreatMissingData",
        input.treat_missing_data.as_deref(),
        &["breaching", "notBreaching", "ignore", "missing"],
    )?;
    one_of(
        "EvaluateLowSampleCountPercentile",
        input.evaluate_low_sample_count_percentile.as_deref(),
        &["evaluate", "ignore"],
    )?;
    let lists = [&input.ok_actions, &input.alarm_actions, &input.insufficient_data_actions];
    for target in lists.into_iter().flatten().flatten() {
        if target.parse::<Arn>().is_err() {
            return Err(validation(format!("Invalid arn syntax: {target}")));
        }
    }
    let count = |number: i32| usize::try_from(number).unwrap_or(0);
    Ok(Config {
        description: input.alarm_description,
        actions_enabled: input.actions_enabled.unwrap_or(true),
        ok_actions: input.ok_actions.unwrap_or_default(),
        alarm_actions: input.alarm_actions.unwrap_or_default(),
        insufficient_data_actions: input.insufficient_data_actions.unwrap_or_default(),
        series: Series::new(&namespace, &metric, input.dimensions.as_deref().unwrap_or_default(), "")?,
        statistic,
        is_extended,
        period_secs,
        unit: input.unit,
        evaluation_periods: count(evaluation_periods),
        datapoints_to_alarm: input.datapoints_to_alarm.map(count),
        threshold: input.threshold.ok_or_else(|| missing("Threshold"))?,
        comparison,
        treat_missing: input.treat_missing_data,
        low_samples: input.evaluate_low_sample_count_percentile,
    })
}

fn one_of(parameter: &str, value: Option<&str>, allowed: &[&str]) -> Result<()> {
    match value {
        Some(value) if !allowed.contains(&value) => Err(validation(format!(
            "The value {value} for parameter {parameter} is invalid: use one of {}.",
            allowed.join(", ")
        ))),
        _ => Ok(()),
    }
}

/// Deletes all of them or none.
pub async fn delete(_: Arc<Cloudwatch>, cx: Ctx, input: DeleteAlarmsInput) -> Result<Empty> {
    let names = input.alarm_names.unwrap_or_default();
    if names.len() > 100 {
        return Err(validation("The collection AlarmNames must not have a size greater than 100."));
    }
    let context = cx.clone();
    cx.write(move |writer| {
        let cx = &context;
        for name in &names {
            if !writer.delete(&alarm::key(cx, name))? {
                return Err(resource_not_found(format!("Alarm {name} does not exist.")));
            }
            writer.delete(&alarm::index_key(cx, name))?;
            writer.delete(&alarm::short_key(cx, name))?;
            let change = json!({ "version": "1.0", "type": "Delete" });
            let summary = format!("Alarm \"{name}\" deleted");
            history::add(writer, cx, &Item::new(name, cx.now(), "ConfigurationUpdate", summary, change))?;
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub async fn set_state(_: Arc<Cloudwatch>, cx: Ctx, input: SetAlarmStateInput) -> Result<Empty> {
    let name = input.alarm_name.unwrap_or_default();
    let state = State::parse(input.state_value.as_deref().unwrap_or_default());
    let state = state.ok_or_else(|| missing("StateValue"))?;
    if let Some(data) = &input.state_reason_data
        && serde_json::from_str::<serde_json::Value>(data).is_err()
    {
        return Err(invalid_format_fault("Data was not syntactically valid JSON."));
    }
    let verdict = Verdict {
        state,
        reason: input.state_reason.unwrap_or_default(),
        reason_data: input.state_reason_data,
        value: None,
    };
    let context = cx.clone();
    let hint = cx
        .write(move |writer| {
            let mut alarm = find(writer, &context, &name)?;
            alarm::enter(writer, &context, &mut alarm, verdict)
        })
        .await?;
    if let Some(hint) = hint {
        cx.cloud.hints.send(hint);
    }
    Ok(Empty {})
}

fn find(reader: &impl kernel::Read, cx: &Ctx, name: &str) -> Result<Alarm> {
    let found: Option<Alarm> = kernel::ReadTyped::get(reader, &alarm::key(cx, name))?;
    found.ok_or_else(|| resource_not_found(format!("Alarm {name} does not exist.")))
}

pub async fn enable_actions(_: Arc<Cloudwatch>, cx: Ctx, input: EnableAlarmActionsInput) -> Result<Empty> {
    switch_actions(cx, input.alarm_names.unwrap_or_default(), true).await
}

pub async fn disable_actions(_: Arc<Cloudwatch>, cx: Ctx, input: DisableAlarmActionsInput) -> Result<Empty> {
    switch_actions(cx, input.alarm_names.unwrap_or_default(), false).await
}

/// Names that no alarm has are passed over, as on AWS.
async fn switch_actions(cx: Ctx, names: Vec<String>, enabled: bool) -> Result<Empty> {
    let context = cx.clone();
    cx.write(move |writer| {
        let cx = &context;
        for name in names {
            let key = alarm::key(cx, &name);
            if let Some(mut alarm) = writer.get::<Alarm>(&key)? {
                alarm.config.actions_enabled = enabled;
                alarm.configured_ms = cx.now().millis();
                writer.put(&key, &alarm)?;
                let change = json!({ "version": "1.0", "type": "Update" });
                let summary = format!("Alarm \"{name}\" updated");
                history::add(writer, cx, &Item::new(&name, cx.now(), "ConfigurationUpdate", summary, change))?;
            }
        }
        Ok(Empty {})
    })
    .await
}
