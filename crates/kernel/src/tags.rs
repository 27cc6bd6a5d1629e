//! Tags: keys in order, and the limits that most services share.

use std::collections::BTreeMap;

use schema::Error;

use crate::ctx::Ctx;

pub type Tags = BTreeMap<String, String>;

/// AWS's limit of tags a resource.
pub const MAX_TAGS: usize = 50;

/// What is wrong with a key or value, in general: services word it their own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagProblem {
    TooMany,
    EmptyKey,
    KeyTooLong,
    ValueTooLong,
    Reserved,
}

/// Checks one tag that a client gives. `aws:` is AWS's own prefix.
pub fn check(key: &str, value: &str) -> Result<(), TagProblem> {
    if key.is_empty() {
        return Err(TagProblem::EmptyKey);
    }
    if key.chars().count() > 128 {
        return Err(TagProblem::KeyTooLong);
    }
    if value.chars().count() > 256 {
        return Err(TagProblem::ValueTooLong);
    }
    if key.to_ascii_lowercase().starts_with("aws:") {
        return Err(TagProblem::Reserved);
    }
    Ok(())
}

/// `check`, but an AWS service may use its own prefix.
pub fn check_for(cx: &Ctx, key: &str, value: &str) -> Result<(), TagProblem> {
    match check(key, value) {
        Err(TagProblem::Reserved) if cx.speaks_for_aws() => Ok(()),
        checked => checked,
    }
}

/// Merges `new` into `tags`; nothing is changed if one is bad or they become too many. User tags only count.
pub fn merge(
    cx: &Ctx,
    tags: &mut Tags,
    new: impl IntoIterator<Item = (String, String)>,
) -> Result<(), (String, TagProblem)> {
    let mut merged = tags.clone();
    for (key, value) in new {
        check_for(cx, &key, &value).map_err(|problem| (key.clone(), problem))?;
        merged.insert(key, value);
    }
    let user_tags = merged.keys().filter(|key| !key.starts_with("aws:")).count();
    if user_tags > MAX_TAGS {
        return Err((String::new(), TagProblem::TooMany));
    }
    *tags = merged;
    Ok(())
}

/// The tags of a resource as condition keys: `aws:ResourceTag/KEY`, and the service's own (`ec2:ResourceTag`) if it has.
pub fn condition_keys(tags: &Tags, own: Option<&str>) -> Vec<(String, String)> {
    let mut keys = Vec::with_capacity(2 * tags.len());
    for (key, value) in tags {
        keys.push((format!("aws:ResourceTag/{key}"), value.clone()));
        keys.extend(own.map(|own| (format!("{own}/{key}"), value.clone())));
    }
    keys
}

/// The problem in the words that EC2 uses.
pub fn ec2_error(key: &str, problem: TagProblem) -> Error {
    match problem {
        TagProblem::TooMany => Error::client("TagLimitExceeded", "Number of tags exceeds the limit of 50."),
        TagProblem::EmptyKey => Error::client("InvalidParameterValue", "Tag key cannot be empty."),
        TagProblem::KeyTooLong => {
            Error::client("InvalidParameterValue", "Tag key exceeds the maximum length of 128 characters")
        }
        TagProblem::ValueTooLong => {
            Error::client("InvalidParameterValue", "Tag value exceeds the maximum length of 256 characters")
        }
        TagProblem::Reserved => Error::client(
            "InvalidParameterValue",
            format!("Tag keys starting with 'aws:' are reserved for internal use: {key}"),
        ),
    }
}
