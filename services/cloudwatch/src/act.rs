//! What alarms do: scaling policies through Auto Scaling, stop, terminate and reboot through EC2. Each attempt is
//! written to the alarm's history as it ended; an action of a service that does not exist here ends as failed.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html>

use std::sync::Arc;

use api_autoscaling::types::ExecutePolicyType;
use api_ec2::types::{RebootInstancesRequest, StopInstancesRequest, TerminateInstancesRequest};
use kernel::{Account, Arn, Cloud, Ctx, Error, Principal, Region, Result, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::alarm::{self, Alarm, State};
use crate::history::{self, Item};

pub const TOPIC: &str = "cloudwatch-alarm-action";

/// One action of one alarm, on its way through the outbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Action {
    pub account: String,
    pub region: String,
    pub alarm: String,
    /// The action's ARN.
    pub target: String,
    pub state: State,
    pub state_since_ms: i64,
    /// The latest datapoint.
    pub value: Option<f64>,
    /// False for the repetitions of a scaling policy while the state lasts, which history does not show.
    pub first: bool,
}

pub fn is_scaling_policy(target: &str) -> bool {
    target.parse::<Arn>().is_ok_and(|arn| arn.service == "autoscaling" && arn.resource.starts_with("scalingPolicy:"))
}

pub fn subscribe(cloud: &Arc<Cloud>) {
    let weak = Arc::downgrade(cloud);
    cloud.store.subscribe(
        TOPIC,
        Arc::new(move |delivery| {
            let cloud = weak.upgrade();
            Box::pin(async move {
                let (Some(cloud), Ok(action)) = (cloud, delivery.event::<Action>()) else { return Ok(()) };
                perform(&cloud, action).await.map_err(|error| error.to_string())
            })
        }),
    );
}

async fn perform(cloud: &Arc<Cloud>, action: Action) -> Result<()> {
    let (Ok(account), Ok(region)) = (action.account.parse::<Account>(), action.region.parse::<Region>()) else {
        return Ok(());
    };
    let principal = Principal::Service { name: "cloudwatch.amazonaws.com".to_owned() };
    let cx = Ctx::new(cloud.clone(), account, region, principal).as_service("cloudwatch.amazonaws.com");
    let Some(alarm) = cx.read().get::<Alarm>(&alarm::key(&cx, &action.alarm))? else { return Ok(()) };
    // A repetition that a change of state has overtaken.
    if !action.first && alarm.state != action.state {
        return Ok(());
    }
    let outcome = run(&cx, &alarm, &action).await;
    if !action.first {
        return Ok(());
    }
    let mut data = json!({
        "actionState": if outcome.is_ok() { "Succeeded" } else { "Failed" },
        "stateUpdateTimestamp": action.state_since_ms,
        "notificationResource": action.target,
    });
    let summary = match outcome {
        Ok(()) => format!("Successfully executed action {}", action.target),
        Err(error) => {
            data["error"] = json!(error.message);
            format!("Failed to execute action {}. Received error: \"{}\"", action.target, error.message)
        }
    };
    let context = cx.clone();
    cx.write(move |writer| {
        history::add(writer, &context, &Item::new(&action.alarm, context.now(), "Action", summary, data))
    })
    .await
}

async fn run(cx: &Ctx, alarm: &Alarm, action: &Action) -> Result<()> {
    let Ok(arn) = action.target.parse::<Arn>() else {
        return Err(Error::client("ValidationError", format!("Invalid arn syntax: {}", action.target)));
    };
    match (arn.service.as_str(), arn.account.as_str()) {
        ("autoscaling", _) if is_scaling_policy(&action.target) => {
            let since = cx.now().since(Timestamp::from_millis(action.state_since_ms));
            let input = ExecutePolicyType {
                policy_name: Some(action.target.clone()),
                honor_cooldown: Some(true),
                metric_value: action.value,
                breach_threshold: action.value.map(|_| alarm.config.threshold),
                ..ExecutePolicyType::default()
            };
            let done = cx.call::<api_autoscaling::ExecutePolicy>(input).await.map(|_| ());
            // A cooldown that holds is no failure of the alarm, which asks again each minute.
            done.or_else(
                |error| if error.is("ScalingActivityInProgress") && !since.is_zero() { Ok(()) } else { Err(error) },
            )
        }
        ("automate", "ec2") => instance_action(cx, alarm, &arn.resource).await,
        (service, _) => Err(Error::client(
            "InvalidAction",
            format!("The service {service} of the action does not exist in this cloud."),
        )),
    }
}

/// `arn:aws:automate:REGION:ec2:stop`: on the instance that the alarm's dimension names.
async fn instance_action(cx: &Ctx, alarm: &Alarm, what: &str) -> Result<()> {
    let dimension = alarm.config.series.dimensions.iter().find(|(name, _)| name == "InstanceId");
    let Some((_, instance)) = dimension else {
        return Err(Error::client("ValidationError", "The alarm's metric has no dimension InstanceId."));
    };
    let instance_ids = Some(vec![instance.clone()]);
    match what {
        "stop" => {
            let input = StopInstancesRequest { instance_ids, ..StopInstancesRequest::default() };
            cx.call::<api_ec2::StopInstances>(input).await.map(|_| ())
        }
        "terminate" => {
            let input = TerminateInstancesRequest { instance_ids, ..TerminateInstancesRequest::default() };
            cx.call::<api_ec2::TerminateInstances>(input).await.map(|_| ())
        }
        "reboot" => {
            let input = RebootInstancesRequest { instance_ids, ..RebootInstancesRequest::default() };
            cx.call::<api_ec2::RebootInstances>(input).await.map(|_| ())
        }
        other => Err(Error::not_implemented(format_args!("the alarm action ec2:{other}"))),
    }
}
