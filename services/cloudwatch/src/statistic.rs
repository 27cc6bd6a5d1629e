//! Statistics by their names: `Average`, `p99`.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html>

use kernel::{Error, Result};

use crate::bucket::{Bucket, Stats};
use crate::errors::invalid;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    /// From 0 to 100.
    Percentile(f64),
}

impl Statistic {
    /// `at` is the parameter that names it.
    pub fn parse(name: &str, at: &str) -> Result<Statistic> {
        Ok(match name {
            "SampleCount" => Statistic::SampleCount,
            "Average" => Statistic::Average,
            "Sum" => Statistic::Sum,
            "Minimum" => Statistic::Minimum,
            "Maximum" => Statistic::Maximum,
            _ => return Statistic::parse_extended(name, at),
        })
    }

    pub fn parse_extended(name: &str, at: &str) -> Result<Statistic> {
        let percent = name.strip_prefix('p').filter(|rest| rest.bytes().all(|b| b.is_ascii_digit() || b == b'.'));
        if let Some(percent) = percent.and_then(|rest| rest.parse::<f64>().ok()).filter(|p| (0.0..=100.0).contains(p)) {
            return Ok(Statistic::Percentile(percent));
        }
        let prefixes = ["tm", "tc", "ts", "wm", "TM", "TC", "TS", "WM", "PR", "IQM"];
        if let Some(prefix) = prefixes.iter().find(|prefix| name.starts_with(**prefix)) {
            return Err(Error::not_implemented(format_args!("the CloudWatch statistic {prefix}")));
        }
        Err(invalid(format!("The value {name} for parameter {at} is not supported.")))
    }

    /// None where it is not known (a percentile of statistic sets).
    pub fn of(self, stats: &Stats) -> Option<f64> {
        match self {
            Statistic::SampleCount => Some(stats.count),
            Statistic::Average => Some(stats.average()),
            Statistic::Sum => Some(stats.sum),
            Statistic::Minimum => Some(stats.min),
            Statistic::Maximum => Some(stats.max),
            Statistic::Percentile(percent) => stats.percentile(percent),
        }
    }

    /// Over all units, or one.
    pub fn of_bucket(self, bucket: &Bucket, unit: Option<&str>) -> Option<f64> {
        self.of(&joined(bucket, unit)?)
    }
}

/// A bucket's values of all units together, or of one; None if there are none.
pub fn joined(bucket: &Bucket, unit: Option<&str>) -> Option<Stats> {
    let mut stats: Option<Stats> = None;
    for (_, part) in bucket.0.iter().filter(|(known, _)| unit.is_none_or(|unit| unit == known)) {
        match &mut stats {
            Some(stats) => stats.merge(part),
            None => stats = Some(part.clone()),
        }
    }
    stats.filter(|stats| stats.count > 0.0)
}
