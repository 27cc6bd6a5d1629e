//! CreationPolicy and UpdatePolicy: their shapes, and what they say.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-creationpolicy.html> and
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html>.

use std::time::Duration;

use kernel::{Error, Result};
use serde_json::{Map, Value};

use super::model::as_text;
use super::references;
use crate::error::validation;
use crate::resources::property::{as_bool, as_int};

pub const GROUP: &str = "AWS::AutoScaling::AutoScalingGroup";
const SIGNALLED: [&str; 3] = [GROUP, "AWS::CloudFormation::WaitCondition", "AWS::EC2::Instance"];
/// AWS's default and limit of a wait for signals.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);
const MAX_TIMEOUT: Duration = Duration::from_secs(12 * 3600);

/// What a resource waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signals {
    pub count: usize,
    pub timeout: Duration,
    /// Of a group: so many of its instances must succeed.
    pub min_successful_percent: usize,
}

impl Signals {
    /// How many may fail.
    pub fn may_fail(&self) -> usize {
        self.count - (self.count * self.min_successful_percent).div_ceil(100).min(self.count)
    }
}

/// How a group's instances are exchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rolling {
    pub max_batch_size: usize,
    pub min_in_service: usize,
    pub min_successful_percent: usize,
    pub pause: Duration,
    pub wait_on_signals: bool,
    pub suspend: Vec<String>,
}

/// Err for attributes that the type does not have, or that are not there here.
pub fn check(kind: &str, creation: Option<&Value>, update: Option<&Value>) -> Result<()> {
    if let Some(creation) = creation {
        if !SIGNALLED.contains(&kind) {
            return Err(validation(format!(
                "Template format error: CreationPolicy is not supported for resources of type {kind}"
            )));
        }
        keys("CreationPolicy", creation, &["AutoScalingCreationPolicy", "ResourceSignal"])?;
        inner("CreationPolicy", creation, "ResourceSignal", &["Count", "Timeout"])?;
        inner("CreationPolicy", creation, "AutoScalingCreationPolicy", &["MinSuccessfulInstancesPercent"])?;
    }
    if let Some(update) = update {
        let absent = ["CodeDeployLambdaAliasUpdate", "EnableVersionUpgrade", "UseOnlineResharding"];
        if let Some(name) = absent.iter().find(|name| update.get(**name).is_some()) {
            return Err(Error::not_implemented(format_args!("the UpdatePolicy {name}")));
        }
        if kind != GROUP {
            return Err(validation(format!(
                "Template format error: UpdatePolicy is not supported for resources of type {kind}"
            )));
        }
        let known = ["AutoScalingReplacingUpdate", "AutoScalingRollingUpdate", "AutoScalingScheduledAction"];
        keys("UpdatePolicy", update, &known)?;
        inner("UpdatePolicy", update, "AutoScalingReplacingUpdate", &["WillReplace"])?;
        inner("UpdatePolicy", update, "AutoScalingScheduledAction", &["IgnoreUnmodifiedGroupSizeProperties"])?;
        let rolling = [
            "MaxBatchSize",
            "MinActiveInstancesPercent",
            "MinInstancesInService",
            "MinSuccessfulInstancesPercent",
            "PauseTime",
            "SuspendProcesses",
            "WaitOnResourceSignals",
        ];
        inner("UpdatePolicy", update, "AutoScalingRollingUpdate", &rolling)?;
        let percent = update.get("AutoScalingRollingUpdate").and_then(|one| one.get("MinActiveInstancesPercent"));
        if percent.is_some() {
            return Err(Error::not_implemented(
                "MinActiveInstancesPercent of the UpdatePolicy AutoScalingRollingUpdate",
            ));
        }
    }
    Ok(())
}

/// What an evaluated CreationPolicy waits for; None without one.
pub fn signals(policy: Option<&Value>) -> Result<Option<Signals>> {
    let Some(policy) = policy else { return Ok(None) };
    let signal = policy.get("ResourceSignal");
    let group = policy.get("AutoScalingCreationPolicy");
    if signal.is_none() {
        return Ok(None);
    }
    let timeout = duration(signal, "Timeout")?.unwrap_or(DEFAULT_TIMEOUT);
    Ok(Some(Signals {
        count: number(signal, "Count")?.unwrap_or(1),
        timeout,
        min_successful_percent: number(group, "MinSuccessfulInstancesPercent")?.unwrap_or(100).min(100),
    }))
}

/// How an evaluated UpdatePolicy exchanges instances; None if it does not.
pub fn rolling(policy: Option<&Value>) -> Result<Option<Rolling>> {
    let Some(rolling) = policy.and_then(|policy| policy.get("AutoScalingRollingUpdate")) else { return Ok(None) };
    let given = Some(rolling);
    let wait_on_signals = rolling.get("WaitOnResourceSignals").and_then(as_bool).unwrap_or(false);
    let suspend = rolling.get("SuspendProcesses").and_then(Value::as_array);
    Ok(Some(Rolling {
        max_batch_size: number(given, "MaxBatchSize")?.unwrap_or(1).max(1),
        min_in_service: number(given, "MinInstancesInService")?.unwrap_or(0),
        min_successful_percent: number(given, "MinSuccessfulInstancesPercent")?.unwrap_or(100).min(100),
        pause: match duration(given, "PauseTime")? {
            Some(pause) => pause,
            None if wait_on_signals => DEFAULT_TIMEOUT,
            None => Duration::ZERO,
        },
        wait_on_signals,
        suspend: suspend.into_iter().flatten().map(as_text).collect(),
    }))
}

pub fn will_replace(policy: Option<&Value>) -> bool {
    flag(policy, "AutoScalingReplacingUpdate", "WillReplace")
}

pub fn ignores_sizes(policy: Option<&Value>) -> bool {
    flag(policy, "AutoScalingScheduledAction", "IgnoreUnmodifiedGroupSizeProperties")
}

fn flag(policy: Option<&Value>, part: &str, name: &str) -> bool {
    policy.and_then(|policy| policy.get(part)?.get(name)).and_then(as_bool).unwrap_or(false)
}

fn keys(name: &str, value: &Value, known: &[&str]) -> Result<()> {
    let wrong = |what: String| Err(validation(format!("Template format error: {name} {what}")));
    if references::function(value).is_some() {
        return Ok(());
    }
    let Some(map): Option<&Map<String, Value>> = value.as_object() else {
        return wrong("must be an object.".to_owned());
    };
    match map.keys().find(|key| !known.contains(&key.as_str())) {
        Some(unknown) => wrong(format!("has an unknown key '{unknown}'.")),
        None => Ok(()),
    }
}

fn inner(name: &str, value: &Value, part: &str, known: &[&str]) -> Result<()> {
    value.get(part).map_or(Ok(()), |inner| keys(&format!("{name}.{part}"), inner, known))
}

fn number(of: Option<&Value>, name: &str) -> Result<Option<usize>> {
    let Some(value) = of.and_then(|of| of.get(name)) else { return Ok(None) };
    let number = as_int(value).and_then(|number| usize::try_from(number).ok());
    number.map(Some).ok_or_else(|| validation(format!("Value of property {name} must be of type Integer")))
}

fn duration(of: Option<&Value>, name: &str) -> Result<Option<Duration>> {
    let Some(value) = of.and_then(|of| of.get(name)) else { return Ok(None) };
    let text = as_text(value);
    let found = parse_duration(&text).filter(|duration| *duration <= MAX_TIMEOUT);
    found.map(Some).ok_or_else(|| {
        validation(format!("Invalid {name} {text}: it must be an ISO8601 duration of 12 hours at most, as PT15M"))
    })
}

/// `PT1H2M3S`, and `P1D`.
fn parse_duration(text: &str) -> Option<Duration> {
    let text = text.strip_prefix('P')?;
    let (days, time) = text.split_once('T').unwrap_or((text, ""));
    let (mut secs, mut digits) = (0_u64, String::new());
    let units = days.chars().map(|c| (c, false)).chain(time.chars().map(|c| (c, true)));
    for (character, of_time) in units {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        let unit = match (character, of_time) {
            ('D', false) => 86_400,
            ('H', true) => 3600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        secs = secs.checked_add(std::mem::take(&mut digits).parse::<u64>().ok()?.checked_mul(unit)?)?;
    }
    (digits.is_empty() && !text.is_empty()).then(|| Duration::from_secs(secs))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn durations_are_those_of_iso_8601() {
        let cases = [("PT15M", 900), ("PT1H30M5S", 5405), ("PT0S", 0), ("P0DT5S", 5)];
        for (text, secs) in cases {
            assert_eq!(parse_duration(text), Some(Duration::from_secs(secs)), "{text}");
        }
        for bad in ["15M", "PT15", "P", "PT-1S", "P1M", "PT1.5S"] {
            assert_eq!(parse_duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn policies_are_read_and_wrong_ones_refused() {
        let creation = json!({"ResourceSignal": {"Count": "2", "Timeout": "PT1M"},
                              "AutoScalingCreationPolicy": {"MinSuccessfulInstancesPercent": 50}});
        assert_eq!(check(GROUP, Some(&creation), None), Ok(()));
        let expected = Signals { count: 2, timeout: Duration::from_secs(60), min_successful_percent: 50 };
        assert_eq!(signals(Some(&creation)), Ok(Some(expected)));
        assert!(check("AWS::EC2::VPC", Some(&creation), None).is_err());
        assert!(check(GROUP, Some(&json!({"ResourceSignals": {}})), None).is_err());
        assert!(check(GROUP, None, Some(&json!({"AutoScalingRollingUpdate": {"Pause": 1}}))).is_err());
        assert!(signals(Some(&json!({"ResourceSignal": {"Timeout": "PT13H"}}))).is_err());
        let update = json!({"AutoScalingRollingUpdate": {"WaitOnResourceSignals": "true", "MinInstancesInService": 1}});
        let rolling = rolling(Some(&update)).expect("well formed").expect("there");
        assert_eq!((rolling.max_batch_size, rolling.min_in_service, rolling.pause.as_secs()), (1, 1, 300));
    }
}
