//! Versions come and go: each function is a part of one transaction.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html>

use kernel::{Error, Result, Timestamp, Writer};

use crate::errors;
use crate::lock;
use crate::record::{
    self, Bucket, Version, Versioning, by_id, current_key, new_version_id, newest_other, null_key, release, version_key,
};

/// `If-Match` and `If-None-Match` of a request that writes.
#[derive(Clone, Debug, Default)]
pub struct Conditions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
}

impl Conditions {
    fn check(&self, key: &str, current: Option<&Version>) -> Result<()> {
        if let Some(wanted) = &self.if_none_match {
            if wanted != "*" {
                return Err(Error::not_implemented("If-None-Match other than * of a request that writes"));
            }
            if current.is_some() {
                return Err(errors::precondition_failed("If-None-Match"));
            }
        }
        if let Some(wanted) = &self.if_match {
            let current = current.ok_or_else(|| errors::no_such_key(key))?;
            if wanted != "*" && wanted.trim_matches('"') != current.etag {
                return Err(errors::precondition_failed("If-Match"));
            }
        }
        Ok(())
    }
}

/// What was done, and the files to remove once it is durable.
#[derive(Debug, Default)]
pub struct Done {
    /// As answers show it: none without versioning.
    pub version_id: Option<String>,
    pub marker: bool,
    pub files: Vec<String>,
}

/// Puts a new version; its `version` and `seq` are set here.
pub fn put(w: &mut Writer<'_>, bucket: &str, mut new: Version, conditions: &Conditions) -> Result<Done> {
    let bucket = record::bucket(w, bucket, None)?;
    let key = new.key.clone();
    let current: Option<Version> = w.get(&current_key(&bucket.name, &key))?;
    conditions.check(&key, current.as_ref())?;
    new.seq = next_seq(w, &bucket, &key, current.as_ref(), new.modified_ms)?;
    let mut done = Done::default();
    match bucket.versioning {
        Versioning::Off => {
            new.version = "null".to_owned();
            if let Some(old) = current {
                release(w, &old.segments, &mut done.files)?;
            }
        }
        Versioning::Enabled => {
            new.version = new_version_id(new.seq);
            done.version_id = Some(new.version.clone());
            step_back(w, &bucket, current)?;
        }
        Versioning::Suspended => {
            new.version = "null".to_owned();
            done.version_id = Some(new.version.clone());
            replace_null(w, &bucket, &key, current, &mut done)?;
        }
    }
    w.put(&current_key(&bucket.name, &key), &new)?;
    Ok(done)
}

/// Deletes without naming a version: what was the latest stays where versions are kept, under a delete marker.
pub fn delete_latest(
    w: &mut Writer<'_>,
    bucket: &str,
    key: &str,
    owner: &str,
    now: Timestamp,
    if_match: Option<&str>,
) -> Result<Done> {
    let bucket = record::bucket(w, bucket, None)?;
    let current: Option<Version> = w.get(&current_key(&bucket.name, key))?;
    if let Some(wanted) = if_match {
        let conditions = Conditions { if_match: Some(wanted.to_owned()), if_none_match: None };
        conditions.check(key, current.as_ref())?;
    }
    let mut done = Done::default();
    if bucket.versioning == Versioning::Off {
        if let Some(old) = current {
            w.delete(&current_key(&bucket.name, key))?;
            release(w, &old.segments, &mut done.files)?;
        }
        return Ok(done);
    }
    let seq = next_seq(w, &bucket, key, current.as_ref(), now.millis())?;
    let had_current = current.is_some();
    let version = match bucket.versioning {
        Versioning::Suspended => {
            replace_null(w, &bucket, key, current, &mut done)?;
            "null".to_owned()
        }
        _ => {
            step_back(w, &bucket, current)?;
            new_version_id(seq)
        }
    };
    if had_current {
        w.delete(&current_key(&bucket.name, key))?;
    }
    let marker = Version {
        key: key.to_owned(),
        version: version.clone(),
        seq,
        marker: true,
        modified_ms: now.millis(),
        owner: owner.to_owned(),
        ..Version::default()
    };
    put_aside(w, &bucket, &marker)?;
    done.version_id = Some(version);
    done.marker = true;
    Ok(done)
}

/// Deletes one version for good. One that is not there is no error.
pub fn delete_version(
    w: &mut Writer<'_>,
    bucket: &str,
    key: &str,
    id: &str,
    now: Timestamp,
    bypass: bool,
) -> Result<Done> {
    let bucket = record::bucket(w, bucket, None)?;
    let mut done = Done { version_id: Some(id.to_owned()), ..Done::default() };
    let Some(version) = by_id(w, &bucket.name, key, id)? else { return Ok(done) };
    lock::check_delete(&version, now, bypass)?;
    done.marker = version.marker;
    let current: Option<Version> = w.get(&current_key(&bucket.name, key))?;
    if current.is_some_and(|current| current.version == id) {
        w.delete(&current_key(&bucket.name, key))?;
    } else {
        take_away(w, &bucket, &version)?;
    }
    release(w, &version.segments, &mut done.files)?;
    // The newest of those that are left is the latest now.
    let current: Option<Version> = w.get(&current_key(&bucket.name, key))?;
    if current.is_none()
        && let Some(next) = newest_other(w, &bucket.name, key)?.filter(|next| !next.marker)
    {
        take_away(w, &bucket, &next)?;
        w.put(&current_key(&bucket.name, key), &next)?;
    }
    Ok(done)
}

/// Writes a version again where it is: its tags, list, retention.
pub fn update(w: &mut Writer<'_>, bucket: &str, version: &Version) -> Result<()> {
    let at = current_key(bucket, &version.key);
    let current: Option<Version> = w.get(&at)?;
    let is_current = current.is_some_and(|current| current.seq == version.seq);
    let at = if is_current { at } else { version_key(bucket, &version.key, version.seq) };
    Ok(w.put(&at, version)?)
}

/// Greater than that of every version of the key.
fn next_seq(w: &Writer<'_>, bucket: &Bucket, key: &str, current: Option<&Version>, now_ms: i64) -> Result<u64> {
    let newest = match (current, bucket.versioning) {
        (Some(current), _) => Some(current.seq),
        (None, Versioning::Off) => None,
        (None, _) => newest_other(w, &bucket.name, key)?.map(|version| version.seq),
    };
    let by_clock = u64::try_from(now_ms).unwrap_or_default() << 16;
    Ok(newest.map_or(by_clock, |newest| by_clock.max(newest + 1)))
}

/// What was the latest is one of the others.
fn step_back(w: &mut Writer<'_>, bucket: &Bucket, current: Option<Version>) -> Result<()> {
    current.map_or(Ok(()), |current| put_aside(w, bucket, &current))
}

fn replace_null(
    w: &mut Writer<'_>,
    bucket: &Bucket,
    key: &str,
    current: Option<Version>,
    done: &mut Done,
) -> Result<()> {
    match current {
        Some(current) if current.version == "null" => return release(w, &current.segments, &mut done.files),
        Some(current) => put_aside(w, bucket, &current)?,
        None => {}
    }
    if let Some(old) = by_id(w, &bucket.name, key, "null")?.filter(|old| old.version == "null") {
        let is_current = w.get::<Version>(&current_key(&bucket.name, key))?.is_some_and(|c| c.seq == old.seq);
        if !is_current {
            take_away(w, bucket, &old)?;
            release(w, &old.segments, &mut done.files)?;
        }
    }
    Ok(())
}

fn put_aside(w: &mut Writer<'_>, bucket: &Bucket, version: &Version) -> Result<()> {
    if version.version == "null" {
        w.put(&null_key(&bucket.name, &version.key), &version.seq)?;
    }
    Ok(w.put(&version_key(&bucket.name, &version.key, version.seq), version)?)
}

fn take_away(w: &mut Writer<'_>, bucket: &Bucket, version: &Version) -> Result<()> {
    if version.version == "null" {
        w.delete(&null_key(&bucket.name, &version.key))?;
    }
    w.delete(&version_key(&bucket.name, &version.key, version.seq))?;
    Ok(())
}
