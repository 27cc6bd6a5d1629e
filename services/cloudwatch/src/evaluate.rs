//! From datapoints to a state, with missing ones treated as CloudWatch documents it:
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html>
//!
//! Two datapoints more than the evaluation periods are looked at. If enough of them are there, the latest ones decide;
//! else missing ones are filled in as the alarm says.

use kernel::Timestamp;
use serde_json::json;

use crate::alarm::{Config, State, Verdict};

/// How many datapoints besides the evaluation periods are looked at.
pub const EXTRA: usize = 2;

/// One period: its start in seconds, its value and how many samples made it, if there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub at_secs: i64,
    pub value: Option<(f64, f64)>,
}

/// What the slots (the oldest first) say; None: the alarm stays as it is.
pub fn evaluate(config: &Config, slots: &[Slot], now: Timestamp) -> Option<Verdict> {
    let wanted = config.evaluation_periods;
    let needed = config.datapoints_to_alarm.unwrap_or(wanted);
    let points: Vec<Option<bool>> =
        slots.iter().map(|slot| slot.value.map(|(value, _)| breaches(config, value))).collect();
    let treat = config.treat_missing.as_deref().unwrap_or("missing");
    let treat = if config.series.namespace == "AWS/DynamoDB" { "ignore" } else { treat };
    if config.low_samples.as_deref() == Some("ignore") && too_few_samples(config, slots) {
        return None;
    }
    let state = decide(&points, wanted, needed, treat)?;
    let present: Vec<&Slot> = slots.iter().filter(|slot| slot.value.is_some()).collect();
    let used = &present[present.len().saturating_sub(wanted)..];
    Some(Verdict {
        state,
        reason: reason(config, used, state, wanted, needed, treat),
        reason_data: Some(reason_data(config, used, slots, now)),
        value: used.last().and_then(|slot| slot.value).map(|(value, _)| value),
    })
}

fn breaches(config: &Config, value: f64) -> bool {
    match config.comparison.as_str() {
        "GreaterThanOrEqualToThreshold" => value >= config.threshold,
        "GreaterThanThreshold" => value > config.threshold,
        "LessThanThreshold" => value < config.threshold,
        _ => value <= config.threshold,
    }
}

/// Percentiles of few samples say little: at least 10 / (1 - p) are needed, 10 / p below the median.
fn too_few_samples(config: &Config, slots: &[Slot]) -> bool {
    let Some(percent) = config.statistic.strip_prefix('p').and_then(|text| text.parse::<f64>().ok()) else {
        return false;
    };
    let share = percent / 100.0;
    let least = if share >= 0.5 { 10.0 / (1.0 - share).max(1e-9) } else { 10.0 / share.max(1e-9) };
    slots.iter().rev().take(config.evaluation_periods).filter_map(|slot| slot.value).any(|(_, samples)| samples < least)
}

fn decide(points: &[Option<bool>], wanted: usize, needed: usize, treat: &str) -> Option<State> {
    let of = |alarm: bool| Some(if alarm { State::Alarm } else { State::Ok });
    let present: Vec<bool> = points.iter().filter_map(|point| *point).collect();
    if present.len() >= wanted {
        let breaching = present[present.len() - wanted..].iter().filter(|breaching| **breaching).count();
        return of(breaching >= needed);
    }
    let filled = wanted - present.len();
    let breaching = present.iter().filter(|breaching| **breaching).count();
    match treat {
        "breaching" => of(breaching + filled >= needed),
        "notBreaching" => of(breaching >= needed),
        "ignore" if breaching >= needed => Some(State::Alarm),
        "ignore" if !present.is_empty() && breaching == 0 => Some(State::Ok),
        "ignore" => None,
        _ if present.is_empty() => Some(State::InsufficientData),
        _ if breaching >= needed => Some(State::Alarm),
        _ if breaching == 0 => Some(State::Ok),
        // Breaching points with nothing but breaching or missing ones after them: an alarm only once the oldest of
        // them is as old as the datapoints that an alarm needs, so that one point alone does not set it off too early.
        _ => {
            let run = points.iter().rev().take_while(|point| **point != Some(false)).count();
            let tail = &points[points.len() - run..];
            let age = tail.iter().position(|point| *point == Some(true)).map(|place| run - place);
            match age {
                Some(age) if age >= needed => Some(State::Alarm),
                Some(_) if run == points.len() => None,
                _ => Some(State::Ok),
            }
        }
    }
}

/// `Threshold Crossed: 1 out of the last 1 datapoints [7.27 (26/04/22 03:06:00)] was greater than the threshold (5.0)
/// (minimum 1 datapoint for OK -> ALARM transition).`
fn reason(config: &Config, used: &[&Slot], state: State, wanted: usize, needed: usize, treat: &str) -> String {
    if state == State::InsufficientData {
        let (noun, verb) = if wanted == 1 { ("datapoint", "was") } else { ("datapoints", "were") };
        return format!("Insufficient Data: {wanted} {noun} {verb} unknown.");
    }
    let is_alarm = state == State::Alarm;
    let comparison = match config.comparison.as_str() {
        "GreaterThanOrEqualToThreshold" => "greater than or equal to",
        "GreaterThanThreshold" => "greater than",
        "LessThanThreshold" => "less than",
        _ => "less than or equal to",
    };
    let relevant: Vec<String> = used
        .iter()
        .rev()
        .filter_map(|slot| slot.value.map(|(value, _)| (slot.at_secs, value)))
        .filter(|(_, value)| breaches(config, *value) == is_alarm)
        .map(|(at, value)| format!("{value:?} ({})", short_time(at)))
        .collect();
    if relevant.is_empty() {
        let kind = if treat == "breaching" { "Breaching" } else { "NonBreaching" };
        let noun = if wanted == 1 { "period" } else { "periods" };
        return format!(
            "Threshold Crossed: no datapoints were received for {wanted} {noun} and {wanted} missing datapoints were \
             treated as [{kind}]."
        );
    }
    let count = relevant.len();
    let verb = if count == 1 { "was" } else { "were" };
    let negation = if is_alarm { "" } else { "not " };
    let threshold = config.threshold;
    let list = relevant.join(", ");
    if config.datapoints_to_alarm.is_none() {
        let noun = if count == 1 { "datapoint" } else { "datapoints" };
        return format!(
            "Threshold Crossed: {count} {noun} [{list}] {verb} {negation}{comparison} the threshold ({threshold:?})."
        );
    }
    let (least, change) = if is_alarm { (needed, "OK -> ALARM") } else { (wanted - needed + 1, "ALARM -> OK") };
    let noun = if least == 1 { "datapoint" } else { "datapoints" };
    format!(
        "Threshold Crossed: {count} out of the last {wanted} datapoints [{list}] {verb} {negation}{comparison} the \
         threshold ({threshold:?}) (minimum {least} {noun} for {change} transition)."
    )
}

/// `26/04/22 03:06:00`, as reasons write moments.
fn short_time(at_secs: i64) -> String {
    let text = Timestamp::from_secs(at_secs).iso8601();
    match (text.get(2..4), text.get(5..7), text.get(8..10), text.get(11..19)) {
        (Some(year), Some(month), Some(day), Some(time)) => format!("{day}/{month}/{year} {time}"),
        _ => text,
    }
}

fn reason_data(config: &Config, used: &[&Slot], slots: &[Slot], now: Timestamp) -> String {
    let moment = |at: Timestamp| at.iso8601_millis().replace('Z', "+0000");
    let recent: Vec<f64> = used.iter().filter_map(|slot| slot.value).map(|(value, _)| value).collect();
    let evaluated: Vec<serde_json::Value> = slots
        .iter()
        .rev()
        .take(config.evaluation_periods)
        .map(|slot| {
            let at = moment(Timestamp::from_secs(slot.at_secs));
            match slot.value {
                Some((value, samples)) => json!({ "timestamp": at, "sampleCount": samples, "value": value }),
                None => json!({ "timestamp": at }),
            }
        })
        .collect();
    let start = used.first().map(|slot| moment(Timestamp::from_secs(slot.at_secs)));
    json!({
        "version": "1.0",
        "queryDate": moment(now),
        "startDate": start,
        "statistic": config.statistic,
        "period": config.period_secs,
        "recentDatapoints": recent,
        "threshold": config.threshold,
        "evaluatedDatapoints": evaluated,
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The documentation's tables: 0 within the threshold, X breaching, - missing; then the states for missing, ignore,
    /// breaching and notBreaching. A: ALARM, O: OK, I: INSUFFICIENT_DATA, R: as it was.
    #[test]
    fn missing_data_is_treated_as_documented() {
        let three_of_three = [
            ("0 - X - X", "O O O O"),
            ("0 - - - -", "O O O O"),
            ("- - - - -", "I R A O"),
            ("0 X X - X", "A A A A"),
            ("- - X - -", "A R A O"),
            ("- - - - X", "R R A O"),
        ];
        let two_of_three = [
            ("0 0 X - X", "A A A A"),
            ("0 0 X 0 X", "A A A A"),
            ("0 - X - -", "A R A O"),
            ("- - - - 0", "O O A O"),
            ("- - - X -", "A R A O"),
        ];
        for (needed, rows) in [(3, &three_of_three[..]), (2, &two_of_three[..])] {
            for (points, states) in rows {
                let parsed: Vec<Option<bool>> = points
                    .split(' ')
                    .map(|point| match point {
                        "X" => Some(true),
                        "0" => Some(false),
                        _ => None,
                    })
                    .collect();
                let treats = ["missing", "ignore", "breaching", "notBreaching"];
                for (treat, expected) in treats.iter().zip(states.split(' ')) {
                    let state = match decide(&parsed, 3, needed, treat) {
                        Some(State::Alarm) => "A",
                        Some(State::Ok) => "O",
                        Some(State::InsufficientData) => "I",
                        None => "R",
                    };
                    assert_eq!(state, expected, "{needed} of 3, {points}, {treat}");
                }
            }
        }
    }
}
