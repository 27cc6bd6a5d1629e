//! What goes on without a request: balancers brought up at start, instances that stop and start, targets that have
//! drained, and metrics.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use balancer::Passage;
use kernel::hints::Hint;
use kernel::meter::{Edge, Kind, Passed};
use kernel::{Cloud, Ctx, Result, Timestamp, certificates, index};
use tokio::sync::broadcast::error::RecvError;

use crate::hop::SPARE_TRACKS;
use crate::plane::{context, context_of, lock};
use crate::records::{self, Target, TargetGroup};
use crate::{Elbv2, ec2, find, lost_zones, metrics};

const MINUTE_MS: i64 = 60_000;
/// However fast the clock runs, instances are looked at again no more often than this.
const LEAST_PAUSE: Duration = Duration::from_secs(2);

pub fn start(elb: &Arc<Elbv2>, cloud: &Arc<Cloud>) {
    let tasks = [
        tokio::spawn(bring_up(elb.clone(), cloud.clone())),
        tokio::spawn(follow_instances(elb.clone(), cloud.clone())),
        tokio::spawn(follow_certificates(elb.clone(), cloud.clone())),
        tokio::spawn(look_again(elb.clone(), cloud.clone())),
        tokio::spawn(report_metrics(elb.clone(), cloud.clone())),
        tokio::spawn(lost_zones::follow(elb.clone(), cloud.clone())),
        tokio::spawn(spare_tracks(elb.clone())),
        tokio::spawn(meter_traffic(elb.clone(), cloud.clone())),
    ];
    lock(&elb.plane.tasks).extend(tasks);
}

impl Elbv2 {
    /// Puts what passed the balancers up to now on the cloud's meters.
    pub fn meter_traffic(&self, cloud: &Cloud) {
        for live in self.all_live() {
            for part in live.balancer.take_traffic() {
                let (kind, from, to) = match part.place {
                    Passage::Node { zone } => (Kind::Node, String::new(), zone.to_string()),
                    Passage::Target { group, target, port } => {
                        (Kind::Target, group.to_string(), format!("{target}:{port}"))
                    }
                };
                let mut passed = Passed::untimed(part.count, part.failed);
                part.latencies.into_iter().for_each(|(latency, count)| passed.time(latency, count));
                cloud.meters.add(Edge { kind, scope: live.record.arn.clone(), from, to }, &passed);
            }
        }
    }

    /// Deletes what of the group has drained at that time, and says so.
    pub(crate) fn forget_drained_at(self: &Arc<Self>, cx: &Ctx, group_arn: &str, until_ms: i64) {
        let (elb, cx, arn) = (self.clone(), cx.clone(), group_arn.to_owned());
        let task = tokio::spawn(async move {
            cx.clock().sleep_until(Timestamp::from_millis(until_ms)).await;
            match forget_drained(&cx, &arn).await {
                Ok(()) => elb.hint_groups(&cx, [arn.as_str()]),
                Err(error) => eprintln!("{arn}: {error}"),
            }
        });
        let mut tasks = lock(&self.plane.tasks);
        tasks.retain(|task| !task.is_finished());
        tasks.push(task);
    }

    /// Looks at the instances again that are registered, or at `only` one of them, and has balancers follow.
    async fn refresh(self: &Arc<Self>, cx: &Ctx, only: Option<&str>) -> Result<()> {
        let (name, value) = only.map_or(("type", "instance"), |id| ("id", id));
        let mut targets: Vec<Target> = index::find(&cx.read(), &records::target_table(cx), name, value)?;
        targets.retain(|target| target.instance_state.is_some());
        let ids: BTreeSet<String> = targets.iter().map(|target| target.id.clone()).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let known = ec2::instances(cx, &ids.into_iter().collect::<Vec<_>>()).await?;
        let mut changes = Vec::new();
        for before in targets {
            // An instance that EC2 has forgotten was terminated a while ago.
            let after = known.get(&before.id).map(|instance| Target {
                instance_state: Some(instance.state.clone()),
                zone: instance.zone.clone().or_else(|| before.zone.clone()),
                address: instance.address.unwrap_or(before.address),
                ..before.clone()
            });
            if after.as_ref() != Some(&before) {
                changes.push((before, after));
            }
        }
        let groups: HashSet<String> = changes.iter().map(|(before, _)| before.group.clone()).collect();
        let within = cx.clone();
        cx.write(move |writer| {
            for (before, after) in changes {
                let key = records::target_key(&within, &before.group, &before.id, before.port);
                // Whoever changed it meanwhile knows more.
                if writer.get::<Target>(&key)?.as_ref() != Some(&before) {
                    continue;
                }
                match after {
                    Some(after) => records::put_target(writer, &within, &after)?,
                    None => records::delete_target(writer, &within, &before)?,
                }
            }
            Ok(())
        })
        .await?;
        for name in groups {
            let group: Option<TargetGroup> = records::at(&cx.read(), cx, &[name])?;
            if let Some(group) = group {
                self.sync_users_of(cx, &group.arn).await?;
                self.hint_groups(cx, [group.arn.as_str()]);
            }
        }
        Ok(())
    }
}

async fn bring_up(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    for arn in known_arns(&cloud) {
        if let Some(cx) = context_of(&cloud, &arn) {
            elb.sync_soon(&cx, &arn);
        }
    }
    for cx in places(&cloud) {
        match cx.read().list::<Target>(&cx.prefix("elbv2", &["target"])) {
            Ok(targets) => watch_drains(&elb, &cx, targets.into_iter().map(|(_, target)| target)),
            Err(error) => eprintln!("targets that drain are not followed: {error}"),
        }
    }
}

/// Goes on with the deregistrations of an earlier run.
fn watch_drains(elb: &Arc<Elbv2>, cx: &Ctx, targets: impl Iterator<Item = Target>) {
    for target in targets {
        let Some(until_ms) = target.draining_until_ms else { continue };
        if let Ok(Some(group)) = records::at::<TargetGroup>(&cx.read(), cx, &[target.group]) {
            elb.forget_drained_at(cx, &group.arn, until_ms);
        }
    }
}

async fn forget_drained(cx: &Ctx, group_arn: &str) -> Result<()> {
    let (within, arn) = (cx.clone(), group_arn.to_owned());
    cx.write(move |writer| {
        let Ok(group) = find::group(writer, &within, &arn) else { return Ok(()) };
        let now_ms = within.now().millis();
        let draining: Vec<Target> = index::find(writer, &records::target_table(&within), "draining", &group.name)?;
        for target in draining {
            if target.draining_until_ms.is_some_and(|until| until <= now_ms) {
                records::delete_target(writer, &within, &target)?;
            }
        }
        Ok(())
    })
    .await
}

async fn follow_instances(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    let mut hints = cloud.hints.subscribe();
    loop {
        match hints.recv().await {
            Ok(Hint { service: "ec2", what: "instance-state", account, region, id, .. }) => {
                let cx = context(&cloud, account, region);
                if let Err(error) = elb.refresh(&cx, Some(&id)).await {
                    eprintln!("{id} as a target is not looked at: {error}");
                }
            }
            // What was missed is looked at with the next round.
            Ok(_) | Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => return,
        }
    }
}

/// Presents what took a certificate's place.
async fn follow_certificates(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    let mut hints = cloud.hints.subscribe();
    loop {
        match hints.recv().await {
            Ok(Hint { what: certificates::CHANGED, account, region, id, .. }) => {
                let cx = context(&cloud, account, region);
                match certificates::users(&cx.read(), &cx, &id) {
                    Ok(balancers) => balancers.iter().for_each(|balancer| elb.sync_soon(&cx, balancer)),
                    Err(error) => eprintln!("{id}: its users are not found: {error}"),
                }
            }
            Ok(_) => {}
            // Any of them may have been about a certificate.
            Err(RecvError::Lagged(_)) => {
                for live in elb.all_live() {
                    elb.sync_soon(&context(&cloud, live.account.clone(), live.region), &live.record.arn);
                }
            }
            Err(RecvError::Closed) => return,
        }
    }
}

async fn look_again(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    loop {
        for cx in places(&cloud) {
            if let Err(error) = elb.refresh(&cx, None).await {
                eprintln!("instances as targets are not looked at: {error}");
            }
        }
        tokio::join!(cloud.clock.sleep(Duration::from_millis(MINUTE_MS as u64)), clock::wall::sleep(LEAST_PAUSE));
    }
}

async fn report_metrics(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    loop {
        let minute_ms = cloud.clock.now().millis() / MINUTE_MS * MINUTE_MS;
        cloud.clock.sleep_until(Timestamp::from_millis(minute_ms + MINUTE_MS)).await;
        for live in elb.all_live() {
            let cx = context(&cloud, live.account.clone(), live.region);
            if let Err(error) = metrics::report(&cx, &live, Timestamp::from_millis(minute_ms)).await {
                eprintln!("{}: its metrics are lost: {error}", live.record.arn);
            }
        }
    }
}

async fn spare_tracks(elb: Arc<Elbv2>) {
    loop {
        elb.plane.spare.store(SPARE_TRACKS, Ordering::Relaxed);
        clock::wall::sleep(Duration::from_secs(1)).await;
    }
}

/// Each second, what passed the balancers.
async fn meter_traffic(elb: Arc<Elbv2>, cloud: Arc<Cloud>) {
    loop {
        clock::wall::sleep(Duration::from_secs(1)).await;
        elb.meter_traffic(&cloud);
    }
}

/// Every balancer of the store, and those whose nodes are still to go.
fn known_arns(cloud: &Cloud) -> Vec<String> {
    let reader = cloud.store.read();
    let keys = |prefix: String| {
        let mut keys = Vec::new();
        let scanned = reader.scan_bytes(&prefix, None, usize::MAX, &mut |key, _| {
            keys.extend(store::parts(key).pop());
            true
        });
        if let Err(error) = scanned {
            eprintln!("balancers of earlier runs are not found: {error}");
        }
        keys
    };
    let mut arns = keys(records::index_prefix());
    arns.extend(keys(records::removal_prefix()));
    arns
}

/// The accounts and Regions that have balancers.
fn places(cloud: &Arc<Cloud>) -> Vec<Ctx> {
    let mut seen = HashSet::new();
    let contexts = known_arns(cloud).into_iter().filter_map(|arn| context_of(cloud, &arn));
    contexts.filter(|cx| seen.insert((cx.account.clone(), cx.region))).collect()
}
