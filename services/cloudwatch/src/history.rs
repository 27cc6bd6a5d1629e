//! What happened to alarms, kept for 30 days. DescribeAlarmHistory:
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarmHistory.html>

use std::sync::Arc;

use api_cloudwatch::types::{AlarmHistoryItem, DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput};
use kernel::{Ctx, Result, Timestamp, Writer, id, page};
use serde::{Deserialize, Serialize};

use crate::Cloudwatch;
use crate::errors::bad_token;

pub const KEEP_MS: i64 = 30 * 86_400_000;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    pub alarm: String,
    pub at_ms: i64,
    /// `ConfigurationUpdate`, `StateUpdate`, `Action`.
    pub kind: String,
    pub summary: String,
    /// JSON.
    pub data: String,
}

impl Item {
    pub fn new(alarm: &str, at: Timestamp, kind: &str, summary: String, data: serde_json::Value) -> Item {
        Item { alarm: alarm.to_owned(), at_ms: at.millis(), kind: kind.to_owned(), summary, data: data.to_string() }
    }
}

pub fn add(writer: &mut Writer<'_>, cx: &Ctx, item: &Item) -> Result<()> {
    let order = format!("{:015}-{}", item.at_ms, id::hex_digits(8));
    Ok(writer.put(&cx.key("cloudwatch", &["history", &item.alarm, &order]), item)?)
}

/// Removes at most `limit` items of the alarm under `prefix` that are too old.
pub fn sweep(writer: &mut Writer<'_>, prefix: &str, now: Timestamp, limit: usize) -> Result<()> {
    let mut old = Vec::new();
    let oldest = format!("{prefix}{:015}", now.millis() - KEEP_MS);
    writer.scan_bytes(prefix, None, limit, &mut |key, _| {
        let is_old = *key < *oldest;
        if is_old {
            old.push(key.to_owned());
        }
        is_old
    })?;
    for key in old {
        writer.delete(&key)?;
    }
    Ok(())
}

pub async fn describe(
    _: Arc<Cloudwatch>,
    cx: Ctx,
    input: DescribeAlarmHistoryInput,
) -> Result<DescribeAlarmHistoryOutput> {
    let mut parts = vec!["history"];
    parts.extend(input.alarm_name.as_deref());
    let items: Vec<(String, Item)> = cx.read().list(&cx.prefix("cloudwatch", &parts))?;
    let (start, end) = (input.start_date, input.end_date);
    let metric_alarms = input.alarm_types.is_none_or(|types| types.iter().any(|kind| kind == "MetricAlarm"));
    let mut items: Vec<(String, Item)> = items
        .into_iter()
        .filter(|(_, item)| {
            let at = Timestamp::from_millis(item.at_ms);
            metric_alarms
                && start.is_none_or(|start| at >= start)
                && end.is_none_or(|end| at <= end)
                && input.history_item_type.as_deref().is_none_or(|kind| kind == item.kind)
        })
        .map(|(key, item)| (key.rsplit('/').next().unwrap_or_default().to_owned(), item))
        .collect();
    items.sort_by(|a, b| a.0.cmp(&b.0));
    if input.scan_by.as_deref() != Some("TimestampAscending") {
        items.reverse();
    }
    // The place in this order is the token's key: items are only added at the new end.
    let from = match input.next_token {
        Some(token) => {
            let last = page::after(&token).ok_or_else(bad_token)?;
            items.iter().position(|(order, _)| *order == last).map_or(items.len(), |place| place + 1)
        }
        None => 0,
    };
    let limit = usize::try_from(input.max_records.unwrap_or(100)).unwrap_or(100);
    let to = (from + limit).min(items.len());
    let next_token = items.get(to.saturating_sub(1)).filter(|_| to < items.len()).map(|(order, _)| page::token(order));
    let found = items.get(from..to).unwrap_or_default().iter().map(|(_, item)| AlarmHistoryItem {
        alarm_name: Some(item.alarm.clone()),
        alarm_type: Some("MetricAlarm".to_owned()),
        timestamp: Some(Timestamp::from_millis(item.at_ms)),
        history_item_type: Some(item.kind.clone()),
        history_summary: Some(item.summary.clone()),
        history_data: Some(item.data.clone()),
        ..AlarmHistoryItem::default()
    });
    Ok(DescribeAlarmHistoryOutput { alarm_history_items: Some(found.collect()), next_token })
}
