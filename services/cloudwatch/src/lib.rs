//! CloudWatch: metrics that clients and our own data planes put, their statistics, and alarms that act.
//! Follows <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/Welcome.html>.
//!
//! Alarms are evaluated at each minute of the Clock (each ten seconds where one has a shorter period); a change of
//! state and the actions it triggers commit together, and the actions are delivered from the store's outbox.

mod act;
mod alarm;
mod alarm_api;
mod bucket;
mod data;
mod describe;
mod errors;
mod evaluate;
mod facts;
mod get_data;
mod get_statistics;
mod history;
mod list;
mod math;
mod put;
mod retention;
mod series;
mod statistic;
mod tags;
mod watch;

use std::sync::Arc;

use api_cloudwatch as api;
use kernel::{Cloud, Service};
use tokio::sync::Notify;

/// All state is in the store.
#[derive(Default)]
pub struct Cloudwatch {
    /// Wakes the evaluation when an alarm is made.
    alarms_changed: Notify,
}

pub fn service(state: Arc<Cloudwatch>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(facts::asks)
        .facts(facts::of)
        .op::<api::DeleteAlarms, _, _>(alarm_api::delete)
        .op::<api::DescribeAlarmHistory, _, _>(history::describe)
        .op::<api::DescribeAlarms, _, _>(describe::describe)
        .op::<api::DescribeAlarmsForMetric, _, _>(describe::for_metric)
        .op::<api::DisableAlarmActions, _, _>(alarm_api::disable_actions)
        .op::<api::EnableAlarmActions, _, _>(alarm_api::enable_actions)
        .op::<api::GetMetricData, _, _>(get_data::get)
        .op::<api::GetMetricStatistics, _, _>(get_statistics::get)
        .op::<api::ListMetrics, _, _>(list::list)
        .op::<api::ListTagsForResource, _, _>(tags::list)
        .op::<api::PutMetricAlarm, _, _>(alarm_api::put)
        .op::<api::PutMetricData, _, _>(put::put)
        .op::<api::SetAlarmState, _, _>(alarm_api::set_state)
        .op::<api::TagResource, _, _>(tags::tag)
        .op::<api::UntagResource, _, _>(tags::untag)
        .build()
}

/// Starts evaluating alarms and ageing data.
pub fn start(state: Arc<Cloudwatch>, cloud: Arc<Cloud>) {
    act::subscribe(&cloud);
    tokio::spawn(watch::run(state, cloud.clone()));
    tokio::spawn(retention::run(cloud));
}
