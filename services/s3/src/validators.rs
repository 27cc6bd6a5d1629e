//! `If-Match` and its like of requests that read.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html>

use kernel::{Result, Timestamp};
use schema::Struct;

use crate::errors;
use crate::member::{text, time};
use crate::record::Version;

/// `prefix`: empty, or `CopySource`, whose failures are all the same.
pub fn check_read(input: &dyn Struct, version: &Version, prefix: &str) -> Result<()> {
    let is_copy = !prefix.is_empty();
    let name = |suffix: &str| format!("{prefix}{suffix}");
    let if_match = text(input, &name("IfMatch"));
    let if_none_match = text(input, &name("IfNoneMatch"));
    let unmodified_since = time(input, &name("IfUnmodifiedSince"));
    let modified_since = time(input, &name("IfModifiedSince"));
    let secs = |time: Timestamp| time.millis().div_euclid(1000);
    let modified = secs(version.modified());
    let failed = |what: &str| {
        let shown = if is_copy { format!("x-amz-copy-source-{what}") } else { what.to_owned() };
        errors::precondition_failed(&shown)
    };
    match (if_match, unmodified_since) {
        (Some(tags), _) if !names(tags, &version.etag) => return Err(failed("If-Match")),
        (None, Some(since)) if modified > secs(since) => return Err(failed("If-Unmodified-Since")),
        _ => {}
    }
    let unchanged = |what: &str| {
        if is_copy {
            return failed(what);
        }
        let error = errors::of_code("NotModified", 304, "Not Modified");
        let error = error.with_header("etag", version.quoted_etag());
        error.with_header("last-modified", version.modified().http_date())
    };
    match (if_none_match, modified_since) {
        (Some(tags), _) if names(tags, &version.etag) => return Err(unchanged("If-None-Match")),
        (None, Some(since)) if modified <= secs(since) => return Err(unchanged("If-Modified-Since")),
        _ => {}
    }
    Ok(())
}

fn names(tags: &str, etag: &str) -> bool {
    tags.split(',')
        .map(|tag| tag.trim().trim_start_matches("W/").trim_matches('"'))
        .any(|tag| tag == "*" || tag == etag)
}
