//! Rollback triggers: alarms that take an operation back while it runs, and for some minutes after.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-rollback-triggers.html>.

use std::time::Duration;

use api_cloudwatch::types::DescribeAlarmsInput;
use kernel::{Result, Timestamp};

use super::Run;
use crate::records::{self, Rollback};

/// How often the alarms are looked at, beside when one is said to have changed.
const LOOK: Duration = Duration::from_millis(500);

impl Run {
    /// Ends, with the reason, when one of the alarms is in ALARM or is not there. Never without alarms.
    pub async fn alarmed(&self, rollback: &Rollback) -> String {
        if rollback.triggers.is_empty() {
            std::future::pending::<()>().await;
        }
        let mut hints = self.cx.cloud.hints.subscribe();
        loop {
            match self.look_at_alarms(rollback).await {
                Ok(Some(reason)) => return reason,
                Ok(None) => {}
                Err(error) if error.status < 500 => {
                    return format!("The rollback triggers could not be looked at: {}", error.message);
                }
                Err(error) => eprintln!("cloudformation: alarms of rollback triggers: {error}"),
            }
            tokio::select! {
                () = clock::wall::sleep(LOOK) => {}
                _ = hints.recv() => clock::wall::sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// Watches the alarms for the minutes that the stack asks for, once all resources are there. Goes on after a crash
    /// where it was. The reason if one of them takes the operation back.
    pub async fn monitor(&self) -> Result<Option<String>> {
        let rollback = self.stack()?.rollback;
        if rollback.triggers.is_empty() || rollback.monitoring_minutes <= 0 {
            return Ok(None);
        }
        let since = match rollback.watching_since_ms {
            Some(since) => since,
            None => self.begin_to_watch().await?,
        };
        let minutes = u64::try_from(rollback.monitoring_minutes).unwrap_or(0);
        let end = Timestamp::from_millis(since) + Duration::from_secs(60 * minutes);
        let mut look = self.look.clone();
        let told = async {
            if look.wait_for(|told| *told).await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        let reason = tokio::select! {
            reason = self.alarmed(&rollback) => Some(reason),
            () = self.cx.clock().sleep_until(end) => None,
            // Another operation takes over: what comes next notices.
            () = told => None,
        };
        self.stack()?;
        Ok(reason)
    }

    async fn begin_to_watch(&self) -> Result<i64> {
        let (cx, uuid, operation) = (self.cx.clone(), self.uuid.clone(), self.operation.clone());
        self.cx
            .write(move |writer| {
                let mut stack = super::own(records::by_id(writer, &cx, &uuid)?, &operation)?;
                let now = cx.now().millis();
                stack.rollback.watching_since_ms = Some(now);
                writer.put(&records::stack_key(&cx, &uuid), &stack)?;
                Ok(now)
            })
            .await
    }

    async fn look_at_alarms(&self, rollback: &Rollback) -> Result<Option<String>> {
        let name = |arn: &String| arn.split_once(":alarm:").map_or(arn.clone(), |(_, name)| name.to_owned());
        let names: Vec<String> = rollback.triggers.iter().map(|(arn, _)| name(arn)).collect();
        let input = DescribeAlarmsInput { alarm_names: Some(names.clone()), ..DescribeAlarmsInput::default() };
        let found = self.cx.call::<api_cloudwatch::DescribeAlarms>(input).await?.metric_alarms.unwrap_or_default();
        for (name, (arn, _)) in names.iter().zip(&rollback.triggers) {
            match found.iter().find(|alarm| alarm.alarm_name.as_ref() == Some(name)) {
                None => return Ok(Some(format!("The rollback trigger {arn} does not exist."))),
                Some(alarm) if alarm.state_value.as_deref() == Some("ALARM") => {
                    return Ok(Some(format!("The rollback trigger {arn} is in the state ALARM.")));
                }
                Some(_) => {}
            }
        }
        Ok(None)
    }
}
