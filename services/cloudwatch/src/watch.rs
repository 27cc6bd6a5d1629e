//! Evaluates the alarms, at each minute of the Clock, or each ten seconds while one has a shorter period.

use std::sync::Arc;
use std::time::Duration;

use kernel::{Account, Cloud, Ctx, Error, Principal, Region, Result, Timestamp};

use crate::Cloudwatch;
use crate::alarm::{self, Alarm};
use crate::data;
use crate::evaluate::{EXTRA, Slot, evaluate};
use crate::statistic::joined;

/// How long after the end of a period it is looked at, so that what was put at its end is in.
const SETTLE: Duration = Duration::from_secs(2);
const PAGE: usize = 256;

pub async fn run(state: Arc<Cloudwatch>, cloud: Arc<Cloud>) {
    loop {
        let changed = state.alarms_changed.notified();
        let step_secs = match shortest_step(&cloud) {
            Ok(Some(step)) => step,
            Ok(None) => {
                changed.await;
                continue;
            }
            Err(error) => {
                eprintln!("alarms cannot be read: {error}");
                60
            }
        };
        let now_secs = (cloud.clock.now() - SETTLE).secs();
        let tick_secs = (now_secs.div_euclid(step_secs) + 1) * step_secs;
        tokio::select! {
            () = cloud.clock.sleep_until(Timestamp::from_secs(tick_secs) + SETTLE) => {
                // The Clock may have been advanced past several ticks: the last one counts.
                let now_secs = (cloud.clock.now() - SETTLE).secs();
                let tick_secs = now_secs.div_euclid(step_secs) * step_secs;
                if let Err(error) = tick(&cloud, tick_secs).await {
                    eprintln!("alarms could not be evaluated: {error}");
                }
            }
            () = changed => {}
        }
    }
}

/// None without alarms.
fn shortest_step(cloud: &Arc<Cloud>) -> Result<Option<i64>> {
    let reader = cloud.store.read();
    let has_any = |index: &str| Ok::<bool, Error>(!reader.page::<i64>(&store::prefix(&[index]), None, 1)?.is_empty());
    Ok(match has_any(alarm::SHORT)? {
        true => Some(10),
        false => has_any(alarm::INDEX)?.then_some(60),
    })
}

async fn tick(cloud: &Arc<Cloud>, tick_secs: i64) -> Result<()> {
    let prefix = store::prefix(&[alarm::INDEX]);
    let mut after: Option<String> = None;
    loop {
        let page: Vec<(String, i64)> = cloud.store.read().page(&prefix, after.as_deref(), PAGE)?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(last.clone());
        for (key, period) in &page {
            let step = if *period < 60 { (*period).max(10) } else { 60 };
            if tick_secs % step == 0
                && let Some((cx, name)) = owner(cloud, key)
                && let Err(error) = check(&cx, &name, tick_secs).await
            {
                eprintln!("alarm {name} could not be evaluated: {error}");
            }
        }
    }
}

/// The context and the alarm's name that an index key stands for.
fn owner(cloud: &Arc<Cloud>, key: &str) -> Option<(Ctx, String)> {
    match store::parts(key).as_slice() {
        [_, account, region, name] => {
            let (account, region): (Account, Region) = (account.parse().ok()?, region.parse().ok()?);
            let principal = Principal::Service { name: "cloudwatch.amazonaws.com".to_owned() };
            let cx = Ctx::new(cloud.clone(), account, region, principal).as_service("cloudwatch.amazonaws.com");
            Some((cx, name.clone()))
        }
        _ => None,
    }
}

async fn check(cx: &Ctx, name: &str, end_secs: i64) -> Result<()> {
    let reader = cx.read();
    let Some(alarm) = reader.get::<Alarm>(&alarm::key(cx, name))? else { return Ok(()) };
    let config = &alarm.config;
    let statistic = config.parsed_statistic()?;
    let count = config.evaluation_periods + EXTRA;
    let start_secs = end_secs - count as i64 * config.period_secs;
    let windows = data::windows(&reader, cx, &config.series, start_secs, end_secs, config.period_secs)?;
    let slots: Vec<Slot> = (0..count)
        .map(|place| {
            let at_secs = start_secs + place as i64 * config.period_secs;
            let bucket = windows.iter().find(|(at, _)| *at == at_secs).map(|(_, bucket)| bucket);
            let stats = bucket.and_then(|bucket| joined(bucket, config.unit.as_deref()));
            Slot { at_secs, value: stats.and_then(|stats| Some((statistic.of(&stats)?, stats.count))) }
        })
        .collect();
    let Some(verdict) = evaluate(config, &slots, cx.now()) else { return Ok(()) };
    let repeats =
        config.actions_enabled && config.actions(verdict.state).iter().any(|a| crate::act::is_scaling_policy(a));
    if verdict.state == alarm.state && !repeats {
        return Ok(());
    }
    let (context, name) = (cx.clone(), name.to_owned());
    let seen_ms = alarm.configured_ms;
    let hint = cx
        .write(move |writer| {
            // Deleted or changed meanwhile: the next tick sees the new one.
            let current: Option<Alarm> = writer.get(&alarm::key(&context, &name))?;
            match current.filter(|current| current.configured_ms == seen_ms) {
                Some(mut current) => alarm::enter(writer, &context, &mut current, verdict),
                None => Ok(None),
            }
        })
        .await?;
    if let Some(hint) = hint {
        cx.cloud.hints.send(hint);
    }
    Ok(())
}
