//! An alarm as it is stored, and how its state changes.

use api_cloudwatch::types::MetricAlarm;
use kernel::hints::Hint;
use kernel::tags::Tags;
use kernel::{Ctx, Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::act::{self, Action};
use crate::history::{self, Item};
use crate::series::Series;
use crate::statistic::Statistic;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    #[serde(rename = "OK")]
    Ok,
    #[serde(rename = "ALARM")]
    Alarm,
    #[serde(rename = "INSUFFICIENT_DATA")]
    InsufficientData,
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Ok => "OK",
            State::Alarm => "ALARM",
            State::InsufficientData => "INSUFFICIENT_DATA",
        }
    }

    pub fn parse(name: &str) -> Option<State> {
        [State::Ok, State::Alarm, State::InsufficientData].into_iter().find(|state| state.name() == name)
    }
}

/// What the alarm is about and when it goes off; all that PutMetricAlarm sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Config {
    pub description: Option<String>,
    pub actions_enabled: bool,
    pub ok_actions: Vec<String>,
    pub alarm_actions: Vec<String>,
    pub insufficient_data_actions: Vec<String>,
    pub series: Series,
    /// `Average`, or `p99` where `is_extended`.
    pub statistic: String,
    pub is_extended: bool,
    pub period_secs: i64,
    pub unit: Option<String>,
    pub evaluation_periods: usize,
    pub datapoints_to_alarm: Option<usize>,
    pub threshold: f64,
    pub comparison: String,
    pub treat_missing: Option<String>,
    pub low_samples: Option<String>,
}

impl Config {
    pub fn parsed_statistic(&self) -> Result<Statistic> {
        Statistic::parse(&self.statistic, "Statistic")
    }

    pub fn actions(&self, state: State) -> &[String] {
        match state {
            State::Ok => &self.ok_actions,
            State::Alarm => &self.alarm_actions,
            State::InsufficientData => &self.insufficient_data_actions,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Alarm {
    pub name: String,
    pub arn: String,
    pub config: Config,
    pub configured_ms: i64,
    pub state: State,
    pub reason: String,
    pub reason_data: Option<String>,
    pub updated_ms: i64,
    pub transitioned_ms: i64,
    pub tags: Tags,
}

pub fn key(cx: &Ctx, name: &str) -> String {
    cx.key("cloudwatch", &["alarm", name])
}

/// Under this key every alarm of the cloud is found, with its period.
pub fn index_key(cx: &Ctx, name: &str) -> String {
    store::key(&[INDEX, cx.account.as_str(), cx.region.name(), name])
}

pub const INDEX: &str = "cloudwatch-alarms";

/// Under this key too if its period is shorter than a minute.
pub fn short_key(cx: &Ctx, name: &str) -> String {
    store::key(&[SHORT, cx.account.as_str(), cx.region.name(), name])
}

pub const SHORT: &str = "cloudwatch-alarms-short";

/// A state and why.
#[derive(Clone, Debug)]
pub struct Verdict {
    pub state: State,
    pub reason: String,
    pub reason_data: Option<String>,
    /// The latest datapoint, for actions that scale by it.
    pub value: Option<f64>,
}

/// Puts the alarm into a state, writes its history and hands its actions to the outbox. An alarm that stays in a state
/// acts again only where the action is a scaling policy, as on AWS. Returns the hint to send after the commit.
pub fn enter(writer: &mut Writer<'_>, cx: &Ctx, alarm: &mut Alarm, verdict: Verdict) -> Result<Option<Hint>> {
    let now = cx.now();
    let changed = alarm.state != verdict.state;
    if changed {
        let old = (alarm.state, std::mem::take(&mut alarm.reason), alarm.reason_data.take());
        alarm.state = verdict.state;
        alarm.reason = verdict.reason;
        alarm.reason_data = verdict.reason_data;
        alarm.updated_ms = now.millis();
        alarm.transitioned_ms = now.millis();
        let data = |state: State, reason: &str, data: &Option<String>| {
            let parsed = data.as_deref().and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
            json!({ "stateValue": state.name(), "stateReason": reason, "stateReasonData": parsed })
        };
        let summary = format!("Alarm updated from {} to {}", old.0.name(), alarm.state.name());
        let change = json!({
            "version": "1.0",
            "type": "Update",
            "oldState": data(old.0, &old.1, &old.2),
            "newState": data(alarm.state, &alarm.reason, &alarm.reason_data),
        });
        history::add(writer, cx, &Item::new(&alarm.name, now, "StateUpdate", summary, change))?;
        writer.put(&key(cx, &alarm.name), alarm)?;
    }
    if alarm.config.actions_enabled {
        let actions = alarm.config.actions(alarm.state).iter();
        for target in actions.filter(|target| changed || act::is_scaling_policy(target)) {
            let action = Action {
                account: cx.account.to_string(),
                region: cx.region.name().to_owned(),
                alarm: alarm.name.clone(),
                target: target.clone(),
                state: alarm.state,
                state_since_ms: alarm.transitioned_ms,
                value: verdict.value,
                first: changed,
            };
            writer.emit_in_lane(act::TOPIC, &format!("{}/{target}", alarm.arn), &action);
        }
    }
    Ok(changed.then(|| Hint {
        service: "cloudwatch",
        what: "alarm-state",
        account: cx.account.clone(),
        region: cx.region,
        id: alarm.name.clone(),
        state: alarm.state.name().to_owned(),
    }))
}

impl Alarm {
    pub fn api(&self) -> MetricAlarm {
        let config = &self.config;
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        MetricAlarm {
            alarm_name: Some(self.name.clone()),
            alarm_arn: Some(self.arn.clone()),
            alarm_description: config.description.clone(),
            alarm_configuration_updated_timestamp: Some(Timestamp::from_millis(self.configured_ms)),
            actions_enabled: Some(config.actions_enabled),
            ok_actions: Some(config.ok_actions.clone()),
            alarm_actions: Some(config.alarm_actions.clone()),
            insufficient_data_actions: Some(config.insufficient_data_actions.clone()),
            state_value: Some(self.state.name().to_owned()),
            state_reason: Some(self.reason.clone()),
            state_reason_data: self.reason_data.clone(),
            state_updated_timestamp: Some(Timestamp::from_millis(self.updated_ms)),
            state_transitioned_timestamp: Some(Timestamp::from_millis(self.transitioned_ms)),
            metric_name: Some(config.series.name.clone()),
            namespace: Some(config.series.namespace.clone()),
            statistic: (!config.is_extended).then(|| config.statistic.clone()),
            extended_statistic: config.is_extended.then(|| config.statistic.clone()),
            dimensions: Some(config.series.api_dimensions()),
            period: i32::try_from(config.period_secs).ok(),
            unit: config.unit.clone(),
            evaluation_periods: Some(number(config.evaluation_periods)),
            datapoints_to_alarm: config.datapoints_to_alarm.map(number),
            threshold: Some(config.threshold),
            comparison_operator: Some(config.comparison.clone()),
            treat_missing_data: config.treat_missing.clone(),
            evaluate_low_sample_count_percentile: config.low_samples.clone(),
            ..MetricAlarm::default()
        }
    }
}
