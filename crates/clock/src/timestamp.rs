//! A moment in milliseconds since 1970, and the three spellings that AWS's protocols use for it.

use std::fmt;
use std::ops::{Add, Sub};
use std::time::{Duration, UNIX_EPOCH};

use time::OffsetDateTime;
use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::macros::format_description;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

#[derive(Debug, PartialEq, Eq)]
pub struct ParseError;

impl Timestamp {
    pub const fn from_millis(millis: i64) -> Timestamp {
        Timestamp(millis)
    }

    pub const fn from_secs(secs: i64) -> Timestamp {
        Timestamp(secs * 1000)
    }

    pub const fn millis(self) -> i64 {
        self.0
    }

    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// The wall's time.
    pub fn wall() -> Timestamp {
        let since = crate::wall::system().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(since.as_millis() as i64)
    }

    /// How long after `earlier` this is; zero if it is not after it.
    pub fn since(self, earlier: Timestamp) -> Duration {
        Duration::from_millis(u64::try_from(self.0 - earlier.0).unwrap_or(0))
    }

    fn date_time(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }

    /// `2026-11-23T20:18:00Z`, or with `.123` where `millis` asks for it or the moment has them.
    pub fn iso8601(self) -> String {
        let whole = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
        let parts = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
        let text =
            if self.0.rem_euclid(1000) == 0 { self.date_time().format(whole) } else { self.date_time().format(parts) };
        text.unwrap_or_default()
    }

    /// `2026-11-23T20:18:00.000Z`: always three digits, as EC2 and others write it.
    pub fn iso8601_millis(self) -> String {
        let parts = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
        self.date_time().format(parts).unwrap_or_default()
    }

    /// `Mon, 23 Nov 2026 20:18:00 GMT`.
    pub fn http_date(self) -> String {
        let format =
            format_description!("[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT");
        self.date_time().format(format).unwrap_or_default()
    }

    /// `20261123T201800Z`, the form that signatures use.
    pub fn compact(self) -> String {
        let format = format_description!("[year][month][day]T[hour][minute][second]Z");
        self.date_time().format(format).unwrap_or_default()
    }

    pub fn parse_compact(text: &str) -> Result<Timestamp, ParseError> {
        let format = format_description!("[year][month][day]T[hour][minute][second]Z");
        let parsed = time::PrimitiveDateTime::parse(text, format).map_err(|_| ParseError)?;
        Ok(Timestamp::from_secs(parsed.assume_utc().unix_timestamp()))
    }

    /// Reads ISO 8601 (with offset, or date only), RFC 2822 / HTTP dates, and epoch seconds with or without a fraction.
    pub fn parse(text: &str) -> Result<Timestamp, ParseError> {
        let text = text.trim();
        if let Ok(t) = OffsetDateTime::parse(text, &Rfc3339) {
            return Ok(Timestamp((t.unix_timestamp_nanos() / 1_000_000) as i64));
        }
        let date_only = format_description!("[year]-[month]-[day]");
        if let Ok(d) = time::Date::parse(text, date_only) {
            return Ok(Timestamp::from_secs(d.midnight().assume_utc().unix_timestamp()));
        }
        let no_zone = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
        if let Ok(t) = time::PrimitiveDateTime::parse(text, no_zone) {
            return Ok(Timestamp::from_secs(t.assume_utc().unix_timestamp()));
        }
        if let Ok(t) = OffsetDateTime::parse(text, &Rfc2822) {
            return Ok(Timestamp::from_secs(t.unix_timestamp()));
        }
        match text.parse::<f64>() {
            Ok(secs) if secs.is_finite() && secs.abs() < 1e14 => Ok(Timestamp((secs * 1000.0).round() as i64)),
            _ => Err(ParseError),
        }
    }

    /// Seconds since 1970 as a fraction, as the JSON protocols write it.
    pub fn epoch_secs(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

impl Add<Duration> for Timestamp {
    type Output = Timestamp;
    fn add(self, by: Duration) -> Timestamp {
        Timestamp(self.0.saturating_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Timestamp;
    fn sub(self, by: Duration) -> Timestamp {
        Timestamp(self.0.saturating_sub(i64::try_from(by.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601_millis())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_reads_back() {
        let t = Timestamp::from_millis(1_795_465_080_123);
        assert_eq!(Timestamp::parse(&t.iso8601()), Ok(t));
        assert_eq!(Timestamp::parse("1795465080.123"), Ok(t));
        let whole = Timestamp::from_secs(t.secs());
        assert_eq!(Timestamp::parse(&whole.http_date()), Ok(whole));
        assert_eq!(Timestamp::parse_compact(&whole.compact()), Ok(whole));
        assert_eq!(Timestamp::parse("2026-11-23"), Ok(Timestamp::from_secs(1_795_392_000)));
        assert_eq!(Timestamp::parse("yesterday"), Err(ParseError));
    }
}
