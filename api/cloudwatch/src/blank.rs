// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "DeleteAlarms" => both::<crate::DeleteAlarms>(),
        "DescribeAlarmHistory" => both::<crate::DescribeAlarmHistory>(),
        "DescribeAlarms" => both::<crate::DescribeAlarms>(),
        "DescribeAlarmsForMetric" => both::<crate::DescribeAlarmsForMetric>(),
        "DisableAlarmActions" => both::<crate::DisableAlarmActions>(),
        "EnableAlarmActions" => both::<crate::EnableAlarmActions>(),
        "GetMetricData" => both::<crate::GetMetricData>(),
        "GetMetricStatistics" => both::<crate::GetMetricStatistics>(),
        "ListMetrics" => both::<crate::ListMetrics>(),
        "ListTagsForResource" => both::<crate::ListTagsForResource>(),
        "PutMetricAlarm" => both::<crate::PutMetricAlarm>(),
        "PutMetricData" => both::<crate::PutMetricData>(),
        "SetAlarmState" => both::<crate::SetAlarmState>(),
        "TagResource" => both::<crate::TagResource>(),
        "UntagResource" => both::<crate::UntagResource>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
