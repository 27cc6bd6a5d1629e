//! Object lock: retention and legal hold.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html>

use std::sync::Arc;
use std::time::Duration;

use api_s3::types::{
    GetObjectLegalHoldOutput, GetObjectLegalHoldRequest, GetObjectLockConfigurationOutput,
    GetObjectLockConfigurationRequest, GetObjectRetentionOutput, GetObjectRetentionRequest, ObjectLockConfiguration,
    ObjectLockLegalHold, ObjectLockRetention, PutObjectLegalHoldOutput, PutObjectLegalHoldRequest,
    PutObjectLockConfigurationOutput, PutObjectLockConfigurationRequest, PutObjectRetentionOutput,
    PutObjectRetentionRequest,
};
use kernel::{Ctx, Error, Result, Timestamp};
use schema::Struct;

use crate::S3;
use crate::access::{self, Question};
use crate::documents::{self, opened};
use crate::errors::{self, invalid_argument};
use crate::get;
use crate::member::{text, time};
use crate::record::{Bucket, Retention, Version, Versioning};
use crate::saved;
use crate::tagging;

const LOCK: &str = "object-lock";
const DAY: u64 = 86_400;

/// What a new version is kept by: as its request says, or by the bucket's default.
pub fn of_new(cx: &Ctx, bucket: &Bucket, input: &dyn Struct) -> Result<(Option<Retention>, bool)> {
    let (mode, until) = (text(input, "ObjectLockMode"), time(input, "ObjectLockRetainUntilDate"));
    let hold = text(input, "ObjectLockLegalHoldStatus");
    if (mode.is_some() || until.is_some() || hold.is_some()) && !bucket.lock {
        return Err(errors::invalid_request("Bucket is missing Object Lock Configuration"));
    }
    for name in ["ObjectLockEventHold", "ObjectLockEventHoldDurationDays", "ObjectLockEventHoldDurationYears"] {
        if text(input, name).is_some() {
            return Err(Error::not_implemented("event holds of objects"));
        }
    }
    let hold = match hold {
        None | Some("OFF") => false,
        Some("ON") => true,
        Some(other) => {
            return Err(invalid_argument(
                "Legal Hold must be either of 'ON' or 'OFF'",
                "x-amz-object-lock-legal-hold",
                other,
            ));
        }
    };
    let given = match (mode, until) {
        (None, None) => None,
        (Some(mode), Some(until)) => Some(retention(cx, mode, until)?),
        _ => {
            let message = "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied";
            return Err(invalid_argument(message, "x-amz-object-lock-mode", mode.unwrap_or("")));
        }
    };
    let by_default = || {
        let document: ObjectLockConfiguration = documents::get(bucket, LOCK)?;
        let default = document.rule?.default_retention?;
        let days = match (default.days, default.years) {
            (Some(days), _) => u64::try_from(days).ok()?,
            (None, years) => u64::try_from(years?).ok()? * 365,
        };
        let until = cx.now() + Duration::from_secs(days * DAY);
        Some(Retention { mode: default.mode?, until_ms: until.millis() })
    };
    Ok((given.or_else(by_default), hold))
}

fn retention(cx: &Ctx, mode: &str, until: Timestamp) -> Result<Retention> {
    if !["GOVERNANCE", "COMPLIANCE"].contains(&mode) {
        return Err(invalid_argument("Unknown wormMode directive.", "x-amz-object-lock-mode", mode));
    }
    if until <= cx.now() {
        let message = "The retain until date must be in the future!";
        return Err(invalid_argument(message, "x-amz-object-lock-retain-until-date", &until.iso8601()));
    }
    Ok(Retention { mode: mode.to_owned(), until_ms: until.millis() })
}

/// Whether a version may be deleted for good.
pub fn check_delete(version: &Version, now: Timestamp, bypass: bool) -> Result<()> {
    let kept = version
        .retention
        .as_ref()
        .is_some_and(|retention| retention.until_ms > now.millis() && !(bypass && retention.mode == "GOVERNANCE"));
    if version.legal_hold || kept {
        let message = "Access Denied because object protected by object lock.";
        return Err(errors::of_code("AccessDenied", 403, message));
    }
    Ok(())
}

pub async fn get_configuration(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetObjectLockConfigurationRequest,
) -> Result<GetObjectLockConfigurationOutput> {
    let bucket = opened(&cx, &input, "s3:GetBucketObjectLockConfiguration")?;
    if !bucket.lock {
        let message = "Object Lock configuration does not exist for this bucket";
        return Err(errors::of_code("ObjectLockConfigurationNotFoundError", 404, message));
    }
    let document: ObjectLockConfiguration = documents::get(&bucket, LOCK).unwrap_or_default();
    let document = ObjectLockConfiguration { object_lock_enabled: Some("Enabled".to_owned()), ..document };
    Ok(GetObjectLockConfigurationOutput { object_lock_configuration: Some(document) })
}

pub async fn put_configuration(
    _s3: Arc<S3>,
    cx: Ctx,
    input: PutObjectLockConfigurationRequest,
) -> Result<PutObjectLockConfigurationOutput> {
    let bucket = opened(&cx, &input, "s3:PutBucketObjectLockConfiguration")?;
    let document = input.object_lock_configuration.clone().unwrap_or_default();
    if document.object_lock_enabled.as_deref() != Some("Enabled") {
        return Err(errors::malformed_xml());
    }
    if let Some(rule) = &document.rule {
        let default = rule.default_retention.as_ref().ok_or_else(errors::malformed_xml)?;
        let mode = default.mode.as_deref().unwrap_or("");
        if !["GOVERNANCE", "COMPLIANCE"].contains(&mode) || default.days.is_some() == default.years.is_some() {
            return Err(errors::malformed_xml());
        }
        if default.days.or(default.years).is_some_and(|period| period < 1) {
            let message = "Default retention period must be a positive integer value.";
            return Err(invalid_argument(message, "Period", ""));
        }
    }
    if bucket.versioning != Versioning::Enabled {
        let message = "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration";
        return Err(errors::of_code("InvalidBucketState", 409, message));
    }
    let document = saved::value(&document);
    documents::change(&cx, &bucket.name, move |bucket| {
        bucket.lock = true;
        bucket.documents.insert(LOCK.to_owned(), document);
        Ok(())
    })
    .await?;
    Ok(PutObjectLockConfigurationOutput::default())
}

fn check_enabled(bucket: &Bucket) -> Result<()> {
    if bucket.lock {
        return Ok(());
    }
    Err(errors::invalid_request("Bucket is missing Object Lock Configuration"))
}

fn not_set() -> Error {
    let message = "The specified object does not have a ObjectLock configuration";
    errors::of_code("NoSuchObjectLockConfiguration", 404, message)
}

pub async fn get_retention(
    _s3: Arc<S3>,
    cx: Ctx,
    input: GetObjectRetentionRequest,
) -> Result<GetObjectRetentionOutput> {
    let found = get::find(&cx, &input, ["s3:GetObjectRetention"; 2], "GET")?;
    check_enabled(&found.bucket)?;
    let kept = found.version.retention.ok_or_else(not_set)?;
    let until = Timestamp::from_millis(kept.until_ms);
    let retention = ObjectLockRetention { mode: Some(kept.mode), retain_until_date: Some(until), ..Default::default() };
    Ok(GetObjectRetentionOutput { retention: Some(retention) })
}

pub async fn put_retention(
    _s3: Arc<S3>,
    cx: Ctx,
    input: PutObjectRetentionRequest,
) -> Result<PutObjectRetentionOutput> {
    let found = get::find(&cx, &input, ["s3:PutObjectRetention"; 2], "PUT")?;
    check_enabled(&found.bucket)?;
    let asked = input.retention.clone().unwrap_or_default();
    let new = match (asked.mode.as_deref(), asked.retain_until_date) {
        (None, None) => None,
        (Some("GOVERNANCE" | "COMPLIANCE"), None) | (None, Some(_)) => return Err(errors::malformed_xml()),
        (Some(mode), until) => {
            if !["GOVERNANCE", "COMPLIANCE"].contains(&mode) {
                return Err(errors::malformed_xml());
            }
            Some(retention(&cx, mode, until.unwrap_or_else(|| cx.now()))?)
        }
    };
    let bypass = input.bypass_governance_retention.unwrap_or(false);
    let key = found.version.key.clone();
    if bypass {
        access::check(&cx, &Question::object(&found.bucket, "s3:BypassGovernanceRetention", &key, &input))?;
    }
    let now = cx.now();
    tagging::update(&cx, found.bucket.name, found.version, move |version| {
        if let Some(old) = version.retention.as_ref().filter(|old| old.until_ms > now.millis()) {
            let shortens = match &new {
                None => true,
                Some(new) => new.until_ms < old.until_ms || new.mode != old.mode && old.mode == "COMPLIANCE",
            };
            let weakens = shortens || new.as_ref().is_some_and(|new| new.mode != old.mode && new.mode != "COMPLIANCE");
            if weakens && (old.mode == "COMPLIANCE" || !bypass) {
                let message = "Access Denied because object protected by object lock.";
                return Err(errors::of_code("AccessDenied", 403, message));
            }
        }
        version.retention = new;
        Ok(())
    })
    .await?;
    Ok(PutObjectRetentionOutput::default())
}

pub async fn get_hold(_s3: Arc<S3>, cx: Ctx, input: GetObjectLegalHoldRequest) -> Result<GetObjectLegalHoldOutput> {
    let found = get::find(&cx, &input, ["s3:GetObjectLegalHold"; 2], "GET")?;
    check_enabled(&found.bucket)?;
    let status = if found.version.legal_hold { "ON" } else { "OFF" };
    Ok(GetObjectLegalHoldOutput { legal_hold: Some(ObjectLockLegalHold { status: Some(status.to_owned()) }) })
}

pub async fn put_hold(_s3: Arc<S3>, cx: Ctx, input: PutObjectLegalHoldRequest) -> Result<PutObjectLegalHoldOutput> {
    let found = get::find(&cx, &input, ["s3:PutObjectLegalHold"; 2], "PUT")?;
    check_enabled(&found.bucket)?;
    let hold = match input.legal_hold.as_ref().and_then(|hold| hold.status.as_deref()) {
        Some("ON") => true,
        Some("OFF") => false,
        _ => return Err(errors::malformed_xml()),
    };
    tagging::update(&cx, found.bucket.name, found.version, move |version| {
        version.legal_hold = hold;
        Ok(())
    })
    .await?;
    Ok(PutObjectLegalHoldOutput::default())
}
