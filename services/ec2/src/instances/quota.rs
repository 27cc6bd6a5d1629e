//! The quota of running On-Demand vCPUs: every family of the table is in the "Standard" bucket.

use kernel::{Ctx, Read, Result};

use super::record::{Instance, RUNNING};
use super::{errors, types};
use crate::network::indexes;

/// How many vCPUs the account's pending and running instances use.
pub fn vcpus_in_use(reader: &dyn Read, cx: &Ctx) -> Result<i32> {
    let running: Vec<Instance> = indexes::find(reader, cx, "state", RUNNING)?;
    Ok(running.iter().map(|found| vcpus(&found.instance_type)).sum())
}

/// Whether instances of these types may run beside those that do.
pub fn check(reader: &dyn Read, cx: &Ctx, instance_types: &[&str]) -> Result<()> {
    if instance_types.is_empty() {
        return Ok(());
    }
    let limit = cx.quota(&kernel::quota::ON_DEMAND_VCPUS)?;
    let wanted: i32 = instance_types.iter().map(|name| vcpus(name)).sum();
    if f64::from(vcpus_in_use(reader, cx)? + wanted) > limit { Err(errors::vcpu_limit(limit)) } else { Ok(()) }
}

/// How many of `asked` instances of the type the quota leaves room for.
pub fn room(reader: &dyn Read, cx: &Ctx, instance_type: &str, asked: i32) -> Result<i32> {
    let limit = cx.quota(&kernel::quota::ON_DEMAND_VCPUS)? as i32;
    let left = (limit - vcpus_in_use(reader, cx)?).max(0);
    Ok((left / vcpus(instance_type).max(1)).min(asked))
}

fn vcpus(instance_type: &str) -> i32 {
    types::find(instance_type).map_or(0, |found| found.vcpus())
}
