//! From an ARN or a name to its record, with AWS's errors for malformed and unknown ones; and pages.

use kernel::{Ctx, Read, Result, page};

use crate::errors;
use crate::records::{self, Listener, LoadBalancer, Record, Rule, TargetGroup, tail};

/// Pages hold this many unless the client wants fewer.
const PAGE_SIZE: usize = 400;

pub fn balancer(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<LoadBalancer> {
    match parts(arn)?.as_slice() {
        ["loadbalancer", _, name, _] => {
            by_arn(reader, cx, &[name], arn)?.ok_or_else(|| errors::balancer_not_found(arn))
        }
        _ => Err(not_valid(arn, "load balancer ARN")),
    }
}

pub fn listener(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Listener> {
    match parts(arn)?.as_slice() {
        ["listener", _, name, balancer, id] => {
            by_arn(reader, cx, &[name, balancer, id], arn)?.ok_or_else(errors::listeners_not_found)
        }
        _ => Err(not_valid(arn, "listener ARN")),
    }
}

/// A rule that is no listener's default one; `default_of` finds those.
pub fn rule(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Rule> {
    match parts(arn)?.as_slice() {
        ["listener-rule", _, name, balancer, listener, id] => {
            by_arn(reader, cx, &[name, balancer, listener, id], arn)?.ok_or_else(errors::rules_not_found)
        }
        _ => Err(not_valid(arn, "listener rule ARN")),
    }
}

/// The listener whose default rule has this ARN.
pub fn default_of(reader: &dyn Read, cx: &Ctx, rule_arn: &str) -> Result<Option<Listener>> {
    let parts = parts(rule_arn)?;
    let ["listener-rule", _, name, balancer, listener, _] = parts.as_slice() else { return Ok(None) };
    let path = [*name, *balancer, *listener].map(str::to_owned);
    let found: Option<Listener> = records::at(reader, cx, &path)?;
    Ok(found.filter(|listener| listener.default_rule_arn == rule_arn))
}

pub fn group(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<TargetGroup> {
    match parts(arn)?.as_slice() {
        ["targetgroup", name, _] => by_arn(reader, cx, &[name], arn)?.ok_or_else(errors::groups_not_found),
        _ => Err(not_valid(arn, "target group ARN")),
    }
}

/// The balancer of a listener or rule.
pub fn balancer_of(reader: &dyn Read, cx: &Ctx, listener: &Listener) -> Result<LoadBalancer> {
    balancer(reader, cx, &listener.balancer_arn)
}

/// One page of `all`, which are sorted by ARN here.
pub fn page<R: Record>(
    mut all: Vec<R>,
    marker: Option<&str>,
    page_size: Option<i32>,
) -> Result<(Vec<R>, Option<String>)> {
    all.sort_by(|a, b| a.arn().cmp(b.arn()));
    cut(all, marker, page_size, |record| record.arn().to_owned())
}

/// One page of `all`, which are in the order of `key_of`.
pub fn cut<T>(
    all: Vec<T>,
    marker: Option<&str>,
    page_size: Option<i32>,
    key_of: impl Fn(&T) -> String,
) -> Result<(Vec<T>, Option<String>)> {
    let limit = page_size.and_then(|size| usize::try_from(size).ok()).unwrap_or(PAGE_SIZE).clamp(1, PAGE_SIZE);
    page::cut(all, marker, limit, key_of).map_err(|page::BadToken| errors::validation("Invalid marker"))
}

fn by_arn<R: Record>(reader: &dyn Read, cx: &Ctx, path: &[&str], arn: &str) -> Result<Option<R>> {
    let path: Vec<String> = path.iter().map(|part| (*part).to_owned()).collect();
    let found: Option<R> = records::at(reader, cx, &path)?;
    Ok(found.filter(|record| record.arn() == arn))
}

fn parts(arn: &str) -> Result<Vec<&str>> {
    if !arn.starts_with("arn:") || !arn.contains(":elasticloadbalancing:") {
        return Err(errors::validation(format!("'{arn}' is not a valid ARN")));
    }
    Ok(tail(arn).split('/').collect())
}

fn not_valid(arn: &str, what: &str) -> kernel::Error {
    errors::validation(format!("'{arn}' is not a valid {what}"))
}
