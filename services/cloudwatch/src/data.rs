//! Where values lie: one bucket a second for three hours (high resolution only), a minute for 15 days, five minutes
//! for 63 days, an hour for 455 days, as CloudWatch keeps them. A put reads and writes the bucket of its moment, however
//! much is stored; a sweep turns what is too old into the next coarser bucket.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#metrics-retention>

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Ctx, Error, Reader, Result, Timestamp, Writer};

use crate::bucket::{Bucket, Stats};
use crate::series::{Series, SeriesRecord};

/// How often `SeriesRecord::seen_secs` is renewed.
const SEEN_STEP_SECS: i64 = 900;

/// A size of buckets.
pub struct Tier {
    pub name: &'static str,
    pub secs: i64,
    pub keep_secs: i64,
}

const DAY: i64 = 86_400;

/// From fine to coarse.
pub static TIERS: [Tier; 4] = [
    Tier { name: "1", secs: 1, keep_secs: 3 * 3600 },
    Tier { name: "60", secs: 60, keep_secs: 15 * DAY },
    Tier { name: "300", secs: 300, keep_secs: 63 * DAY },
    Tier { name: "3600", secs: 3600, keep_secs: 455 * DAY },
];

impl Tier {
    fn start(&self, at_secs: i64) -> i64 {
        at_secs.div_euclid(self.secs) * self.secs
    }
}

/// Values that came in for a moment.
pub struct Incoming {
    pub series: Series,
    pub at: Timestamp,
    pub unit: String,
    pub stats: Stats,
    pub high_resolution: bool,
}

/// Adds values to their buckets, and the metric to the list of metrics.
pub fn add(writer: &mut Writer<'_>, cx: &Ctx, incoming: &Incoming) -> Result<()> {
    let now_secs = cx.now().secs();
    let digest = incoming.series.digest();
    let at_secs = incoming.at.secs();
    let tiers = TIERS.iter().filter(|tier| now_secs - at_secs < tier.keep_secs);
    // A minute bucket always; seconds besides it, for these three hours.
    let wanted = tiers.filter(|tier| tier.secs == 60 || (tier.secs == 1 && incoming.high_resolution));
    for tier in wanted {
        let key = bucket_key(cx, tier, &digest, tier.start(at_secs));
        let mut bucket = decode(writer.get_bytes(&key)?.as_deref())?;
        bucket.merge(&incoming.unit, &incoming.stats);
        writer.put_bytes(&key, bucket.encode())?;
    }
    let key = incoming.series.key(cx);
    let known: Option<SeriesRecord> = writer.get(&key)?;
    if known.is_none_or(|known| now_secs - known.seen_secs >= SEEN_STEP_SECS) {
        writer.put(&key, &SeriesRecord { series: incoming.series.clone(), seen_secs: now_secs })?;
    }
    Ok(())
}

/// The values from `start` up to but without `end` (seconds), in windows of `period` that begin at `start`: for each
/// window that has any, its start and what is in it.
pub fn windows(
    reader: &Reader,
    cx: &Ctx,
    series: &Series,
    start: i64,
    end: i64,
    period: i64,
) -> Result<Vec<(i64, Bucket)>> {
    let digest = series.digest();
    let mut found: BTreeMap<i64, Bucket> = BTreeMap::new();
    // Seconds lie within the minutes too, so they are read only for periods that need them, and their minutes then not.
    let tiers = TIERS.iter().filter(|tier| if period < 60 { tier.secs <= 60 } else { tier.secs >= 60 });
    let mut unreadable = None;
    let mut minutes_in_seconds = BTreeSet::new();
    for tier in tiers {
        // A coarse bucket that reaches over the start counts where it begins.
        let prefix = cx.prefix("cloudwatch", &["data", tier.name, &digest]);
        let after = format!("{prefix}{:012}", (start - 1).max(0));
        reader.scan_bytes(&prefix, Some(&after), usize::MAX, &mut |key, bytes| {
            let Some(at) = moment_of(key) else { return true };
            if at >= end {
                return false;
            }
            if tier.secs == 1 {
                minutes_in_seconds.insert(at.div_euclid(60));
            } else if minutes_in_seconds.contains(&at.div_euclid(60)) {
                return true;
            }
            let window = start + (at - start).div_euclid(period) * period;
            match Bucket::decode(bytes) {
                Some(bucket) => found.entry(window).or_default().merge_all(&bucket),
                None => unreadable = Some(key.to_owned()),
            }
            unreadable.is_none()
        })?;
    }
    match unreadable {
        Some(key) => Err(Error::internal(format_args!("the metric data under {key} cannot be read"))),
        None => Ok(found.into_iter().collect()),
    }
}

fn moment_of(key: &str) -> Option<i64> {
    key.rsplit('/').next()?.parse().ok()
}

/// Turns at most `limit` buckets of one metric that are older than their tier keeps into the next tier's; returns how
/// many there were.
pub fn sweep(writer: &mut Writer<'_>, cx: &Ctx, digest: &str, now_secs: i64, limit: usize) -> Result<usize> {
    let mut count = 0;
    for (index, tier) in TIERS.iter().enumerate() {
        let prefix = cx.prefix("cloudwatch", &["data", tier.name, digest]);
        let mut old = Vec::new();
        writer.scan_bytes(&prefix, None, limit.saturating_sub(count), &mut |key, bytes| {
            let at = moment_of(key);
            let is_old = at.is_some_and(|at| now_secs - at >= tier.keep_secs);
            if let Some(at) = at.filter(|_| is_old) {
                old.push((key.to_owned(), at, bytes.to_vec()));
            }
            is_old
        })?;
        count += old.len();
        for (key, at, bytes) in old {
            // Seconds are within their minutes already.
            if let Some(coarser) = TIERS.get(index + 1).filter(|_| tier.secs > 1) {
                let into = bucket_key(cx, coarser, digest, coarser.start(at));
                let mut bucket = decode(writer.get_bytes(&into)?.as_deref())?;
                bucket.merge_all(&decode(Some(&bytes))?);
                writer.put_bytes(&into, bucket.encode())?;
            }
            writer.delete(&key)?;
        }
    }
    Ok(count)
}

fn decode(bytes: Option<&[u8]>) -> Result<Bucket> {
    let Some(bytes) = bytes else { return Ok(Bucket::default()) };
    Bucket::decode(bytes).ok_or_else(|| Error::internal("metric data cannot be read"))
}

fn bucket_key(cx: &Ctx, tier: &Tier, digest: &str, start_secs: i64) -> String {
    // Twelve digits, so that the order of keys is that of time.
    cx.key("cloudwatch", &["data", tier.name, digest, &format!("{start_secs:012}")])
}
