//! `Range: bytes=…`, of which S3 serves the first one only where it is alone.

use kernel::{Error, Result};

use crate::errors;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub start: u64,
    /// Not part of it.
    pub end: u64,
}

impl Range {
    /// `bytes 0-9/100`
    pub fn text(&self, size: u64) -> String {
        format!("bytes {}-{}/{size}", self.start, self.end.saturating_sub(1))
    }
}

/// What is no range is none; Err where there is nothing in it.
pub fn parse(header: Option<&str>, size: u64) -> Result<Option<Range>> {
    let Some(spec) = header.and_then(|header| header.trim().strip_prefix("bytes=")) else { return Ok(None) };
    let Some((first, last)) = spec.split_once('-') else { return Ok(None) };
    if spec.contains(',') {
        return Ok(None);
    }
    let (first, last) = (first.trim(), last.trim());
    let range = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => Range { start: first, end: last.saturating_add(1).min(size) },
        (Ok(first), Err(_)) if last.is_empty() => Range { start: first, end: size },
        (Err(_), Ok(length)) if first.is_empty() => {
            if length == 0 {
                return Err(unsatisfiable(spec, size));
            }
            Range { start: size.saturating_sub(length), end: size }
        }
        _ => return Ok(None),
    };
    if range.start >= size { Err(unsatisfiable(spec, size)) } else { Ok(Some(range)) }
}

fn unsatisfiable(spec: &str, size: u64) -> Error {
    errors::of_code("InvalidRange", 416, "The requested range is not satisfiable")
        .with_detail("RangeRequested", format!("bytes={spec}"))
        .with_detail("ActualObjectSize", size.to_string())
        .with_header("content-range", format!("bytes */{size}"))
}

/// `x-amz-copy-source-range`, which must be there and whole.
pub fn of_copy(header: &str, size: u64) -> Result<Range> {
    let invalid = || {
        let message = "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last \
                       are the zero-based offsets of the first and last bytes to copy";
        errors::invalid_argument(message, "x-amz-copy-source-range", header)
    };
    let (first, last) = header.strip_prefix("bytes=").and_then(|spec| spec.split_once('-')).ok_or_else(invalid)?;
    let (first, last): (u64, u64) = (first.parse().map_err(|_| invalid())?, last.parse().map_err(|_| invalid())?);
    if first > last || last >= size {
        let message = format!("Range specified is not valid for source object of size: {size}");
        return Err(errors::invalid_argument(&message, "x-amz-copy-source-range", header));
    }
    Ok(Range { start: first, end: last + 1 })
}

#[cfg(test)]
mod tests {
    use super::{Range, parse};

    #[test]
    fn ranges_are_read_as_http_has_them() {
        let some = |start, end| Some(Some(Range { start, end }));
        let cases = [
            ("bytes=0-9", some(0, 10)),
            ("bytes=90-200", some(90, 100)),
            ("bytes=90-", some(90, 100)),
            ("bytes=-10", some(90, 100)),
            ("bytes=-1000", some(0, 100)),
            ("bytes=9-0", Some(None)),
            ("bytes=0-1,3-4", Some(None)),
            ("items=0-1", Some(None)),
            ("bytes=100-", None),
            ("bytes=-0", None),
        ];
        for (header, expected) in cases {
            assert_eq!(parse(Some(header), 100).ok(), expected, "{header}");
        }
        assert!(parse(Some("bytes=0-0"), 0).is_err());
    }
}
