//! AWS::CloudFormation::WaitCondition: there once enough signals came, to its handle or, with a CreationPolicy, to itself.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-waitcondition.html>

use std::time::Duration;

use kernel::{Error, Result, Timestamp};
use serde_json::{Map, Value, json};

use super::super::property::Property;
use super::super::step::SAID;
use super::super::{Attributes, Handler, Properties, Step};
use crate::error::validation;
use crate::records::{self, Resource, Signal};

pub struct WaitCondition;

static PROPERTIES: &[Property] = &[Property::int("Count"), Property::text("Handle"), Property::text("Timeout")];
/// AWS's limit, in seconds.
const MAX_TIMEOUT_SECS: u64 = 43_200;

impl Handler for WaitCondition {
    const NAME: &'static str = "AWS::CloudFormation::WaitCondition";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Data"];

    async fn create(step: &Step) -> Result<String> {
        let properties = &step.properties;
        if step.record.creation_policy.is_some() {
            if !properties.0.is_empty() {
                return Err(validation("A WaitCondition with a CreationPolicy must not have properties"));
            }
        } else {
            if !properties.has("Handle") || !properties.has("Timeout") {
                return Err(validation("A WaitCondition needs a Handle and a Timeout, or a CreationPolicy"));
            }
            timeout(properties)?;
        }
        Ok(format!("{}/{}", step.stack_id, step.name(64)))
    }

    async fn settle(step: &Step, _: &str) -> Result<Attributes> {
        if step.record.creation_policy.is_some() || step.restoring {
            return Ok(Attributes::from_iter([("Data".to_owned(), json!("{}"))]));
        }
        let wanted = usize::try_from(step.properties.int("Count").unwrap_or(1)).unwrap_or(1);
        let since = Timestamp::from_millis(step.record.initiated_ms.unwrap_or_else(|| step.cx.now().millis()));
        let deadline = since + timeout(&step.properties)?;
        let data = step.until_at_last("WaitCondition", || received(step, wanted, deadline)).await?;
        Ok(Attributes::from_iter([("Data".to_owned(), json!(Value::Object(data).to_string()))]))
    }

    async fn update(step: &Step, _: &str, _: &Properties) -> Result<()> {
        if step.restoring {
            return Ok(());
        }
        Err(Error::client(SAID, "Update to resource type AWS::CloudFormation::WaitCondition is not supported."))
    }

    async fn delete(_: &Step, _: &str) -> Result<()> {
        Ok(())
    }
}

fn timeout(properties: &Properties) -> Result<Duration> {
    let text = properties.text("Timeout").unwrap_or_default();
    let secs = text.trim().parse::<u64>().ok().filter(|secs| *secs <= MAX_TIMEOUT_SECS);
    let secs = secs.ok_or_else(|| {
        validation(format!("The Timeout of a WaitCondition is a number of seconds, {MAX_TIMEOUT_SECS} at most"))
    })?;
    Ok(Duration::from_secs(secs))
}

/// The data of the signals by their ids, once there are enough.
async fn received(step: &Step, wanted: usize, deadline: Timestamp) -> Result<Option<Map<String, Value>>> {
    let signals = signals(step)?;
    if let Some(failed) = signals.iter().find(|signal| !signal.success) {
        let message =
            format!("WaitCondition received failed message: '{}' for uniqueId: {}", failed.reason, failed.unique_id);
        return Err(Error::client(SAID, message));
    }
    if signals.len() >= wanted {
        return Ok(Some(signals.into_iter().map(|signal| (signal.unique_id, signal.data.into())).collect()));
    }
    if step.cx.now() >= deadline {
        let message = format!("WaitCondition timed out. Received {} conditions when expecting {wanted}", signals.len());
        return Err(Error::client(SAID, message));
    }
    Ok(None)
}

/// What was put at the handle's URL, which says whose it is.
fn signals(step: &Step) -> Result<Vec<Signal>> {
    let url = step.properties.text("Handle").unwrap_or_default();
    let path = url.split('?').next().unwrap_or_default();
    let mut parts = path.rsplit('/');
    let (logical_id, uuid) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let reader = step.cx.read();
    let handle: Option<Resource> = reader.get(&records::resource_key(&step.cx, uuid, logical_id))?;
    let handle = handle.filter(|handle| handle.physical_id.as_ref() == Some(&url));
    let Some(handle) = handle else {
        return Err(validation(
            "The Handle of a WaitCondition is the Ref of an AWS::CloudFormation::WaitConditionHandle",
        ));
    };
    let prefix = records::signal_prefix(&step.cx, uuid, logical_id, &handle.token);
    Ok(reader.list(&prefix)?.into_iter().map(|(_, signal)| signal).collect())
}
