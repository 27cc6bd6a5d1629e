//! Time to live: items go after the second that an attribute of theirs names. Expiries lie in an index of their own, in
//! the order of time, so that what is due is a range.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html>

use std::sync::{Arc, Weak};
use std::time::Duration;

use api_dynamodb::errors::resource_in_use_exception;
use api_dynamodb::types::{
    DescribeTimeToLiveInput, DescribeTimeToLiveOutput, TimeToLiveDescription, TimeToLiveSpecification,
    UpdateTimeToLiveInput, UpdateTimeToLiveOutput,
};
use dynamo::Value;
use kernel::{Cloud, Ctx, Error, Read, Result, Timestamp};

use crate::backfill::{self, Work};
use crate::create_table::known;
use crate::raw::{self, Range};
use crate::stream::{self, Cause, KEPT_MS};
use crate::table::{Table, TableRecord};
use crate::{Dynamodb, change, errors, layout};

/// How long a table is ENABLING or DISABLING its time to live, in milliseconds of the Clock.
const SWITCHING_MS: i64 = 250;
/// How often the Clock looks for items that are due: on AWS it takes up to days.
const EVERY: Duration = Duration::from_secs(10);
/// What is longer past than this never expires.
const FIVE_YEARS_S: i64 = 5 * 365 * 86_400;
/// Items that one write deletes.
const AT_ONCE: usize = 200;

/// Where the expiry of an item lies; None if the value is none.
pub fn expiry_key(table: &Table, value: &Value, key: &[u8]) -> Option<Vec<u8>> {
    let Value::N(number) = value else { return None };
    let second = number.to_i64().filter(|second| *second > 0)?;
    let mut full = layout::expiries(&table.base, table.record.number);
    full.extend_from_slice(&second.to_be_bytes());
    full.extend_from_slice(key);
    Some(full)
}

pub async fn describe(
    state: Arc<Dynamodb>,
    cx: Ctx,
    input: DescribeTimeToLiveInput,
) -> Result<DescribeTimeToLiveOutput> {
    let table = known(&state, &cx, &cx.read(), &input.table_name.unwrap_or_default())?;
    let expiry = &table.record.expiry;
    let busy = cx.now().millis() < expiry.busy_until_ms;
    let status = match (&expiry.attribute, busy) {
        (Some(_), true) => "ENABLING",
        (Some(_), false) => "ENABLED",
        (None, true) => "DISABLING",
        (None, false) => "DISABLED",
    };
    Ok(DescribeTimeToLiveOutput {
        time_to_live_description: Some(TimeToLiveDescription {
            time_to_live_status: Some(status.to_owned()),
            attribute_name: expiry.attribute.clone(),
        }),
    })
}

pub async fn update(state: Arc<Dynamodb>, cx: Ctx, input: UpdateTimeToLiveInput) -> Result<UpdateTimeToLiveOutput> {
    let given = input.time_to_live_specification.unwrap_or_default();
    let name = input.table_name.unwrap_or_default();
    let store = cx.cloud.store.clone();
    store
        .write(move |writer| {
            let table = known(&state, &cx, writer, &name)?;
            let now = cx.now().millis();
            let attribute = given.attribute_name.clone().unwrap_or_default();
            if table.record.status(cx.now()) == "CREATING" {
                return Err(resource_in_use_exception(format!("Table is being created: {}", table.record.name)));
            }
            let enabled = given.enabled == Some(true);
            let expiry = &table.record.expiry;
            match &expiry.attribute {
                _ if now < expiry.busy_until_ms => {
                    return Err(errors::validation(
                        "Time to live has been modified multiple times within a fixed interval",
                    ));
                }
                Some(known) if enabled && *known == attribute => {
                    return Err(errors::validation("TimeToLive is already enabled"));
                }
                Some(known) if *known != attribute => {
                    return Err(errors::validation(format!(
                        "TimeToLive is active on a different AttributeName: current AttributeName is {known}"
                    )));
                }
                None if !enabled => return Err(errors::validation("TimeToLive is already disabled")),
                _ => {}
            }
            let mut record = table.record.clone();
            record.expiry.attribute = enabled.then_some(attribute);
            record.expiry.busy_until_ms = now + SWITCHING_MS;
            writer.put(&layout::table(&cx, &record.name), &record)?;
            if enabled {
                backfill::start(writer, &table, Work::Expiries);
            }
            Ok(UpdateTimeToLiveOutput { time_to_live_specification: Some(TimeToLiveSpecification { ..given }) })
        })
        .await
}

/// Deletes what is due, as long as the cloud runs.
pub async fn run(state: Arc<Dynamodb>, cloud: Weak<Cloud>) {
    loop {
        let Some(running) = cloud.upgrade() else { return };
        let clock = running.clock.clone();
        if let Err(error) = sweep(&state, &running).await {
            eprintln!("expired items could not be deleted: {error}");
        }
        drop(running);
        clock.sleep(EVERY).await;
    }
}

async fn sweep(state: &Arc<Dynamodb>, cloud: &Arc<Cloud>) -> Result<()> {
    let now = cloud.clock.now();
    let (expiring, streaming) = tables_with_work(&cloud.store.read())?;
    for key in streaming {
        trim(state, cloud, key, now).await?;
    }
    for key in expiring {
        loop {
            let (state, key) = (state.clone(), key.clone());
            let deleted = cloud.store.write(move |writer| delete_due(&state, writer, &key, now)).await?;
            if deleted < AT_ONCE {
                break;
            }
        }
    }
    crate::transact_write::forget_tokens(cloud, now).await
}

/// The keys of the records of tables that have a time to live, and of those with streams, in all accounts and Regions.
fn tables_with_work(read: &impl Read) -> Result<(Vec<String>, Vec<String>)> {
    let (mut expiring, mut streaming) = (Vec::new(), Vec::new());
    for base in bases(read)? {
        read.scan_bytes(&format!("{base}table/"), None, usize::MAX, &mut |key, value| {
            if let Ok(record) = serde_json::from_slice::<TableRecord>(value) {
                if record.expiry.attribute.is_some() {
                    expiring.push(key.to_owned());
                }
                if !record.streams.is_empty() {
                    streaming.push(key.to_owned());
                }
            }
            true
        })?;
    }
    Ok((expiring, streaming))
}

/// Deletes records of streams that are older than a day, and forgets streams without any.
async fn trim(state: &Arc<Dynamodb>, cloud: &Arc<Cloud>, key: String, now: Timestamp) -> Result<()> {
    loop {
        let (state, key) = (state.clone(), key.clone());
        let trimmed: usize = cloud
            .store
            .write(move |writer| {
                let Some(table) = state.tables.get(writer, &key)? else { return Ok(0) };
                let prefix = layout::changes(&table.base, table.record.number);
                let mut old = Vec::new();
                let range = Range { start: &prefix, end: &dynamo::end_of(&prefix) };
                raw::scan(writer, range, false, &mut |key, value| {
                    let over = stream::moment(value).is_some_and(|at| now.millis() - at >= KEPT_MS);
                    if over {
                        old.push(key.to_vec());
                    }
                    over && old.len() < AT_ONCE
                })?;
                for key in &old {
                    writer.delete_raw(key);
                }
                if table.record.readable_streams(now).count() < table.record.streams.len() {
                    let mut record = table.record.clone();
                    record.streams = table.record.readable_streams(now).cloned().collect();
                    writer.put(&key, &record)?;
                }
                Ok::<_, Error>(old.len())
            })
            .await?;
        if trimmed < AT_ONCE {
            return Ok(());
        }
    }
}

/// `ACCOUNT/REGION/dynamodb/` of every account and Region that has any, found by leaps.
pub fn bases(read: &impl Read) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let mut next = None;
        read.scan_bytes("", after.as_deref(), 1, &mut |key, _| {
            next = Some(key.to_owned());
            true
        })?;
        let Some(key) = next else { return Ok(found) };
        let mut parts = key.splitn(4, '/');
        let (Some(account), Some(region), Some(service)) = (parts.next(), parts.next(), parts.next()) else {
            after = Some(format!("{}{}", key.split('/').next().unwrap_or_default(), char::MAX));
            continue;
        };
        let place = format!("{account}/{region}/");
        match service.cmp(layout::SERVICE) {
            // On to where it would be.
            std::cmp::Ordering::Less => after = Some(format!("{place}{}", before_service())),
            std::cmp::Ordering::Equal => {
                found.push(format!("{place}{}/", layout::SERVICE));
                after = Some(format!("{place}{}", char::MAX));
            }
            std::cmp::Ordering::Greater => after = Some(format!("{place}{}", char::MAX)),
        }
    }
}

/// Just before all keys of the service.
fn before_service() -> String {
    format!("dynamoda{}", char::MAX)
}

fn delete_due(state: &Dynamodb, writer: &mut kernel::Writer<'_>, key: &str, now: Timestamp) -> Result<usize> {
    let Some(table) = state.tables.get(writer, key)? else { return Ok(0) };
    let Some(attribute) = table.record.expiry.attribute.clone() else { return Ok(0) };
    if now.millis() < table.record.expiry.busy_until_ms {
        return Ok(0);
    }
    let prefix = layout::expiries(&table.base, table.record.number);
    let second = now.millis() / 1000;
    let start = [&prefix[..], &(second - FIVE_YEARS_S).to_be_bytes()].concat();
    let end = [&prefix[..], &second.to_be_bytes()].concat();
    let mut due = Vec::new();
    raw::scan(writer, Range { start: &start, end: &end }, false, &mut |expiry, _| {
        due.push(expiry.to_vec());
        due.len() < AT_ONCE
    })?;
    for expiry in &due {
        let key = &expiry[prefix.len() + 8..];
        let old = change::find(writer, &table, key)?;
        let still = old.as_ref().and_then(|old| expiry_key(&table, old.get(&attribute)?, key));
        if still.as_ref() == Some(expiry) {
            let cause = Cause { at_ms: now.millis(), expired: true };
            change::replace(writer, &table, key, old.as_ref(), None, cause)?;
        } else {
            // An entry of an attribute that the table had before.
            writer.delete_raw(expiry);
        }
    }
    Ok::<_, Error>(due.len())
}
