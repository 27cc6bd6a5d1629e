//! One worker a group, and what wakes it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kernel::hints::Hint;
use kernel::{Account, Cloud, Ctx, Principal, Region};
use tokio::sync::Notify;
use tokio::sync::broadcast::error::RecvError;

use crate::Autoscaling;
use crate::group::Group;
use crate::member::Member;
use crate::metrics;
use crate::reconcile;

/// Every group of the cloud is found under this key.
const INDEX: &str = "autoscaling-groups";
/// After a failure inside, the Clock's wait before the next try.
const RETRY: Duration = Duration::from_secs(5);

type ByGroup = HashMap<(Account, Region, String), Arc<Notify>>;

#[derive(Default)]
pub struct Workers(Mutex<ByGroup>);

pub fn index_key(cx: &Ctx, group: &str) -> String {
    store::key(&[INDEX, cx.account.as_str(), cx.region.name(), group])
}

/// The group's own context: Auto Scaling acting in its account, by its service-linked role.
pub fn context(cloud: &Arc<Cloud>, account: Account, region: Region) -> Ctx {
    let principal = Principal::Service { name: "autoscaling.amazonaws.com".to_owned() };
    acting(&Ctx::new(cloud.clone(), account, region, principal))
}

/// The same as the service-linked role.
pub fn acting(cx: &Ctx) -> Ctx {
    cx.as_service_role("autoscaling.amazonaws.com", "AWSServiceRoleForAutoScaling", "AutoScaling")
}

pub fn start(state: &Arc<Autoscaling>, cloud: &Arc<Cloud>) {
    let listener = listen(state.clone(), cloud.clone(), cloud.hints.subscribe());
    tokio::spawn(listener);
    wake_all(state, cloud);
}

/// Has the group looked at now; starts its worker if it has none.
pub fn wake(state: &Arc<Autoscaling>, cx: &Ctx, group: &str) {
    let key = (cx.account.clone(), cx.region, group.to_owned());
    let mut workers = state.workers.0.lock().unwrap_or_else(|e| e.into_inner());
    if let Some(worker) = workers.get(&key) {
        worker.notify_one();
        return;
    }
    let worker = Arc::new(Notify::new());
    workers.insert(key.clone(), worker.clone());
    let cx = context(&cx.cloud, key.0, key.1);
    tokio::spawn(run(state.clone(), cx, key.2, worker));
}

async fn run(state: Arc<Autoscaling>, cx: Ctx, group: String, worker: Arc<Notify>) {
    let mut publisher = metrics::Publisher::default();
    loop {
        let next = match reconcile::reconcile(&cx, &group).await {
            Ok(Some(next)) => next,
            Ok(None) => {
                // Gone, unless it was made again since.
                let mut workers = state.workers.0.lock().unwrap_or_else(|e| e.into_inner());
                if matches!(cx.read().get::<Group>(&Group::key(&cx, &group)), Ok(None)) {
                    workers.remove(&(cx.account.clone(), cx.region, group));
                    return;
                }
                cx.now()
            }
            Err(error) => {
                eprintln!("group {group} could not be looked at: {error}");
                cx.now() + RETRY
            }
        };
        let next = publisher.publish(&cx, &group).await.map_or(next, |due| due.min(next));
        tokio::select! {
            () = worker.notified() => {}
            () = cx.clock().sleep_until(next) => {}
        }
    }
}

async fn listen(state: Arc<Autoscaling>, cloud: Arc<Cloud>, mut hints: tokio::sync::broadcast::Receiver<Hint>) {
    loop {
        match hints.recv().await {
            Ok(hint) => heed(&state, &cloud, &hint),
            // Some were lost: everybody looks.
            Err(RecvError::Lagged(_)) => wake_all(&state, &cloud),
            Err(RecvError::Closed) => return,
        }
    }
}

fn heed(state: &Arc<Autoscaling>, cloud: &Arc<Cloud>, hint: &Hint) {
    match (hint.service, hint.what) {
        ("ec2", "instance-state") => {
            let cx = context(cloud, hint.account.clone(), hint.region);
            if let Ok(Some(group)) = cx.read().get::<String>(&Member::group_key(&cx, &hint.id)) {
                wake(state, &cx, &group);
            }
        }
        ("elbv2", "target-health") => {
            let cx = context(cloud, hint.account.clone(), hint.region);
            let groups = Group::of_target_group(&cx.read(), &cx, &hint.id).unwrap_or_default();
            groups.iter().for_each(|group| wake(state, &cx, group));
        }
        _ => {}
    }
}

fn wake_all(state: &Arc<Autoscaling>, cloud: &Arc<Cloud>) {
    let prefix = store::prefix(&[INDEX]);
    let found = cloud.store.read().list::<bool>(&prefix).unwrap_or_default();
    for (key, _) in found {
        let parts = store::parts(&key);
        let [_, account, region, group] = parts.as_slice() else { continue };
        if let (Ok(account), Ok(region)) = (account.parse::<Account>(), region.parse::<Region>()) {
            wake(state, &context(cloud, account, region), group);
        }
    }
}
