//! ListMetrics: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html>

use std::sync::Arc;

use api_cloudwatch::types::{ListMetricsInput, ListMetricsOutput};
use kernel::{Ctx, Error, Result, page};

use crate::Cloudwatch;
use crate::errors::{bad_token, invalid};
use crate::series::SeriesRecord;

const PAGE: usize = 500;
/// A metric without data for two weeks is not listed.
const LISTED_SECS: i64 = 14 * 86_400;
const RECENT_SECS: i64 = 3 * 3600;

pub async fn list(_: Arc<Cloudwatch>, cx: Ctx, input: ListMetricsInput) -> Result<ListMetricsOutput> {
    if input.include_linked_accounts == Some(true) || input.owning_account.is_some() {
        return Err(Error::not_implemented("linked accounts of ListMetrics"));
    }
    let oldest = match input.recently_active.as_deref() {
        None => cx.now().secs() - LISTED_SECS,
        Some("PT3H") => cx.now().secs() - RECENT_SECS,
        Some(other) => return Err(invalid(format!("The value {other} for parameter RecentlyActive is invalid."))),
    };
    let mut parts = vec!["metric"];
    if let Some(namespace) = input.namespace.as_deref() {
        parts.push(namespace);
        parts.extend(input.metric_name.as_deref());
    }
    let prefix = cx.prefix("cloudwatch", &parts);
    let mut after = match input.next_token {
        Some(token) => Some(page::after(&token).filter(|key| key.starts_with(&prefix)).ok_or_else(bad_token)?),
        None => None,
    };
    let filters = input.dimensions.unwrap_or_default();
    let fits = |record: &SeriesRecord| {
        record.seen_secs >= oldest
            && input.metric_name.as_ref().is_none_or(|name| *name == record.series.name)
            && filters.iter().all(|filter| {
                let named = record.series.dimensions.iter().filter(|(name, _)| Some(name) == filter.name.as_ref());
                named.clone().any(|(_, value)| filter.value.as_ref().is_none_or(|wanted| wanted == value))
            })
    };
    let reader = cx.read();
    let mut metrics = Vec::new();
    loop {
        let rows: Vec<(String, SeriesRecord)> = reader.page(&prefix, after.as_deref(), PAGE)?;
        let is_last = rows.len() < PAGE;
        for (key, record) in rows {
            if fits(&record) {
                if metrics.len() == PAGE {
                    let token = after.as_deref().map(page::token);
                    return Ok(ListMetricsOutput { metrics: Some(metrics), next_token: token, owning_accounts: None });
                }
                metrics.push(record.series.api());
            }
            after = Some(key);
        }
        if is_last {
            return Ok(ListMetricsOutput { metrics: Some(metrics), next_token: None, owning_accounts: None });
        }
    }
}
