//! Once an hour of the Clock, turns old metric data into coarser data and forgets what is too old, a little at a time.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use kernel::{Account, Cloud, Ctx, Principal, Region, Result};

use crate::data;
use crate::history;
use crate::series::SeriesRecord;

const EVERY: Duration = Duration::from_secs(3600);
/// How much one write moves.
const AT_ONCE: usize = 500;
const PAGE: usize = 256;
/// Metrics without data for this long have none left.
const FORGET_SECS: i64 = 456 * 86_400;

pub async fn run(cloud: Arc<Cloud>) {
    loop {
        cloud.clock.sleep(EVERY).await;
        if let Err(error) = sweep(&cloud).await {
            eprintln!("old metric data could not be moved: {error}");
        }
    }
}

async fn sweep(cloud: &Arc<Cloud>) -> Result<()> {
    for cx in owners(cloud)? {
        sweep_data(&cx).await?;
        sweep_history(&cx).await?;
    }
    Ok(())
}

/// Every account and Region that has metrics, found by skipping from one to the next.
fn owners(cloud: &Arc<Cloud>) -> Result<Vec<Ctx>> {
    let reader = cloud.store.read();
    let mut accounts = BTreeSet::new();
    let mut after: Option<String> = None;
    loop {
        let mut first = None;
        reader.scan_bytes("", after.as_deref(), 1, &mut |key, _| {
            first = store::parts(key).into_iter().next();
            false
        })?;
        let Some(account) = first else { break };
        // `0` follows `/`: nothing lies between the account's keys and this one.
        after = Some(format!("{account}0"));
        accounts.extend(account.parse::<Account>().ok());
    }
    let principal = Principal::Service { name: "cloudwatch.amazonaws.com".to_owned() };
    let all = accounts.into_iter().flat_map(|account| Region::all().map(move |region| (account.clone(), region)));
    let contexts = all.map(|(account, region)| Ctx::new(cloud.clone(), account, region, principal.clone()));
    let mut owners = Vec::new();
    for cx in contexts {
        let mut any = false;
        for part in ["metric", "history"] {
            reader.scan_bytes(&cx.prefix("cloudwatch", &[part]), None, 1, &mut |_, _| {
                any = true;
                false
            })?;
        }
        if any {
            owners.push(cx);
        }
    }
    Ok(owners)
}

async fn sweep_data(cx: &Ctx) -> Result<()> {
    let prefix = cx.prefix("cloudwatch", &["metric"]);
    let mut after: Option<String> = None;
    loop {
        let page: Vec<(String, SeriesRecord)> = cx.read().page(&prefix, after.as_deref(), PAGE)?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(last.clone());
        for (key, record) in page {
            let digest = record.series.digest();
            let now_secs = cx.now().secs();
            loop {
                let (context, digest) = (cx.clone(), digest.clone());
                let moved = cx.write(move |writer| data::sweep(writer, &context, &digest, now_secs, AT_ONCE)).await?;
                if moved < AT_ONCE {
                    break;
                }
            }
            if now_secs - record.seen_secs > FORGET_SECS {
                cx.write(move |writer| Ok(writer.delete(&key)?)).await?;
            }
        }
    }
}

async fn sweep_history(cx: &Ctx) -> Result<()> {
    let all = cx.prefix("cloudwatch", &["history"]);
    let (reader, mut after) = (cx.read(), None::<String>);
    loop {
        let mut first = None;
        reader.scan_bytes(&all, after.as_deref(), 1, &mut |key, _| {
            first = key.rfind('/').map(|end| key[..=end].to_owned());
            false
        })?;
        let Some(prefix) = first else { return Ok(()) };
        after = Some(format!("{}0", &prefix[..prefix.len() - 1]));
        let now = cx.now();
        cx.write(move |writer| history::sweep(writer, &prefix, now, AT_ONCE)).await?;
    }
}
