//! What faults do to instances and launches: who is unreachable since when, where nothing can be launched, and the end
//! of a machine.

use std::sync::Arc;
use std::time::Duration;

use kernel::{Account, Cloud, Ctx, Principal, Read, Region, Result, Timestamp};

use super::errors;
use super::record::Instance;
use super::recover::INDEX;
use crate::Ec2;
use crate::network::records;

/// Status checks are performed every minute.
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html>
const CHECK_PERIOD: Duration = Duration::from_secs(60);

/// Since when the status checks have seen that the instance is unreachable; none before they did.
pub fn unreachable_since(cx: &Ctx, instance: &Instance) -> Option<Timestamp> {
    let since = cx.cloud.faults.instance_lost_since(&instance.id, &instance.zone)?;
    // One that was launched into the fault is not reached from its launch on.
    let since = since.max(Timestamp::from_millis(instance.launched_ms));
    (cx.now() >= since + CHECK_PERIOD).then_some(since)
}

/// Whether nothing can be launched in the zone now.
pub fn is_zone_lost(cx: &Ctx, zone: &str) -> bool {
    cx.cloud.faults.zone_lost_since(zone).is_some()
}

/// Refuses a launch or start in a zone that is lost.
pub fn check_capacity(cx: &Ctx, instance_type: &str, zone: &str) -> Result<()> {
    if !is_zone_lost(cx, zone) {
        return Ok(());
    }
    let others: Vec<&str> = cx.region.zones().map(|zone| zone.name).filter(|name| !is_zone_lost(cx, name)).collect();
    Err(errors::insufficient_capacity(instance_type, zone, &others))
}

/// Ends the instance's processes as a failure of its host would. False: there is no such instance, or it does not run.
pub fn kill(ec2: &Ec2, cloud: &Arc<Cloud>, id: &str) -> Result<bool> {
    let runs = find(cloud, id)?.is_some() && ec2.machines.is_up(id);
    if runs {
        ec2.machines.kill(id);
    }
    Ok(runs)
}

/// The instance, whoever's it is, unless it has ended.
pub fn find(cloud: &Arc<Cloud>, id: &str) -> Result<Option<Instance>> {
    let reader = cloud.store.read();
    for (key, _) in reader.list::<bool>(&store::prefix(&[INDEX]))? {
        let parts = store::parts(&key);
        let [_, account, region, found] = parts.as_slice() else { continue };
        let (Ok(account), Ok(region)) = (account.parse::<Account>(), region.parse::<Region>()) else { continue };
        if found == id {
            let cx = Ctx::new(cloud.clone(), account.clone(), region, Principal::Root { account });
            let found: Option<Instance> = records::get(&reader as &dyn Read, &cx, id)?;
            return Ok(found.filter(|instance| !instance.state.is_ending()));
        }
    }
    Ok(None)
}
