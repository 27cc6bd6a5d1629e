//! The balancers that run. Each has a slot, whose lock orders the changes to it; `sync` brings it in step with the
//! store, and tries again by itself where that fails.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};
use std::time::Duration;

use balancer::{Balancer, Deps, TargetHealth, Workers};
use kernel::hints::Hint;
use kernel::{Account, Arn, Cloud, Ctx, Error, Principal, Region, Result, index};
use tokio::task::JoinHandle;

use crate::hop::{CloudHop, Spare};
use crate::nodes::{self, Node};
use crate::protocol::Protocol;
use crate::records::{self, Kind, LoadBalancer, Removal, State, Target, TargetGroup};
use crate::secure::Presented;
use crate::sockets::FabricSockets;
use crate::{Elbv2, config, ec2, errors, find, lost_zones, usage};

const FIRST_RETRY: Duration = Duration::from_millis(200);
const LAST_RETRY: Duration = Duration::from_secs(30);

#[derive(Default)]
pub struct Plane {
    slots: Mutex<HashMap<String, Arc<Slot>>>,
    /// By DNS name in lower case.
    directory: RwLock<HashMap<String, Arc<Live>>>,
    workers: Mutex<Option<Workers>>,
    presented: Presented,
    pub spare: Spare,
    pub tasks: Mutex<Vec<JoinHandle<()>>>,
    stopping: AtomicBool,
}

#[derive(Default)]
struct Slot {
    running: tokio::sync::Mutex<Option<Running>>,
    retrying: AtomicBool,
}

struct Running {
    nodes: Vec<Node>,
    sockets: Arc<FabricSockets>,
    balancer: Arc<Balancer>,
}

/// What others see of a running balancer.
pub struct Live {
    pub record: LoadBalancer,
    pub account: Account,
    pub region: Region,
    pub nodes: Vec<Node>,
    /// Of its HTTP listeners, in order.
    pub ports: Vec<u16>,
    pub balancer: Arc<Balancer>,
}

impl Elbv2 {
    /// The live addresses of a balancer's nodes by its DNS name (in lower case, with or without `dualstack.`), in
    /// random order: public ones, or the private ones of an internal balancer. A network balancer's name after a zone's
    /// is that zone's node. None: no balancer is called so.
    pub fn addresses(&self, dns_name: &str) -> Option<Vec<Ipv4Addr>> {
        let Some(live) = self.live(dns_name) else {
            let (zone, name) = dns_name.split_once('.')?;
            let live = self.live(name).filter(|live| live.record.kind == Kind::Network)?;
            let node = live.nodes.iter().find(|node| node.zone == zone)?;
            return Some(if live.record.internal { vec![node.private] } else { node.public.into_iter().collect() });
        };
        let healthy = live.balancer.healthy_nodes();
        let address = |node: &Node| if live.record.internal { Some(node.private) } else { node.public };
        let nodes = live.nodes.iter().filter(|node| healthy.contains(&node.private));
        let mut addresses: Vec<Ipv4Addr> = nodes.filter_map(address).collect();
        fastrand::shuffle(&mut addresses);
        Some(addresses)
    }

    /// Whether the balancer of a DNS name has healthy targets, as Route 53 asks for aliases that evaluate it.
    pub fn is_healthy(&self, dns_name: &str) -> bool {
        self.live(dns_name).is_some_and(|live| live.balancer.is_healthy())
    }

    /// Ends every balancer of this process. Their records and interfaces stay for the next start.
    pub async fn stop(&self) {
        self.plane.stopping.store(true, Ordering::Release);
        lock(&self.plane.tasks).drain(..).for_each(|task| task.abort());
        let slots: Vec<Arc<Slot>> = lock(&self.plane.slots).drain().map(|(_, slot)| slot).collect();
        self.plane.directory.write().unwrap_or_else(|e| e.into_inner()).clear();
        for slot in slots {
            slot.running.lock().await.take();
        }
    }

    /// What listeners present to clients with TLS.
    pub(crate) fn presented(&self) -> &Presented {
        &self.plane.presented
    }

    pub(crate) fn live(&self, dns_name: &str) -> Option<Arc<Live>> {
        let name = dns_name.strip_suffix('.').unwrap_or(dns_name);
        let name = name.strip_prefix("dualstack.").unwrap_or(name);
        self.plane.directory.read().unwrap_or_else(|e| e.into_inner()).get(name).cloned()
    }

    pub(crate) fn all_live(&self) -> Vec<Arc<Live>> {
        self.plane.directory.read().unwrap_or_else(|e| e.into_inner()).values().cloned().collect()
    }

    /// What the balancer's nodes think of the group's targets.
    pub(crate) fn health_of(&self, balancer_arn: &str, group_arn: &str) -> Vec<TargetHealth> {
        let live = self.all_live().into_iter().find(|live| live.record.arn == balancer_arn);
        let health = live.map(|live| live.balancer.health()).unwrap_or_default();
        health.into_iter().filter(|target| *target.group == *group_arn).collect()
    }

    /// Brings the balancer in step with its records. What fails is said in the log and tried again.
    pub(crate) async fn sync(self: &Arc<Self>, cx: &Ctx, balancer_arn: &str) {
        // A client that goes away leaves nothing half done.
        let (elb, within, arn) = (self.clone(), cx.clone(), balancer_arn.to_owned());
        let task = tokio::spawn(async move { elb.sync_or_retry(&within, &arn).await });
        // The task panics at worst, which has been printed.
        let _ = task.await;
    }

    /// `sync` in the background.
    pub(crate) fn sync_soon(self: &Arc<Self>, cx: &Ctx, balancer_arn: &str) {
        let (elb, within, arn) = (self.clone(), cx.clone(), balancer_arn.to_owned());
        tokio::spawn(async move { elb.sync_or_retry(&within, &arn).await });
    }

    /// Brings the balancers in step that forward to the group.
    pub(crate) async fn sync_users_of(self: &Arc<Self>, cx: &Ctx, group_arn: &str) -> Result<()> {
        for balancer in usage::balancers_of(&cx.read(), cx, group_arn)? {
            self.sync(cx, &balancer).await;
        }
        Ok(())
    }

    /// Tells who listens that targets of these groups may have changed.
    pub(crate) fn hint_groups<'a>(&self, cx: &Ctx, groups: impl IntoIterator<Item = &'a str>) {
        groups.into_iter().for_each(|group| hint(&cx.cloud, &cx.account, cx.region, group));
    }

    async fn sync_or_retry(self: &Arc<Self>, cx: &Ctx, arn: &str) {
        let slot = self.slot(arn);
        let Err(error) = self.sync_once(cx, arn, &slot).await else { return };
        eprintln!("{arn}: {error}");
        if slot.retrying.swap(true, Ordering::AcqRel) {
            return;
        }
        let (elb, cx, arn) = (self.clone(), cx.clone(), arn.to_owned());
        tokio::spawn(async move {
            let mut pause = FIRST_RETRY;
            loop {
                clock::wall::sleep(pause).await;
                pause = (pause * 2).min(LAST_RETRY);
                if elb.plane.stopping.load(Ordering::Acquire) || elb.sync_once(&cx, &arn, &slot).await.is_ok() {
                    break;
                }
            }
            slot.retrying.store(false, Ordering::Release);
        });
    }

    async fn sync_once(self: &Arc<Self>, cx: &Ctx, arn: &str, slot: &Arc<Slot>) -> Result<()> {
        let mut running = slot.running.lock().await;
        if self.plane.stopping.load(Ordering::Acquire) {
            return Ok(());
        }
        // Read only now: whoever held the lock before may have seen less.
        let record = match find::balancer(&cx.read(), cx, arn) {
            Err(error) if error.is("LoadBalancerNotFound") => {
                running.take();
                return self.remove(cx, arn).await;
            }
            found => found?,
        };
        let brought_up = self.bring_in_step(cx, &record, &mut running).await;
        let state = match (&brought_up, &record.state) {
            (Ok(()), _) => State::Active,
            // What the client can cure, such as too few free addresses, is the client's to see; the rest passes.
            (Err(error), State::Provisioning) if error.status == 400 => State::Failed(error.message.clone()),
            (Err(_), before) => before.clone(),
        };
        if state != record.state {
            let (within, arn) = (cx.clone(), arn.to_owned());
            cx.write(move |writer| match find::balancer(writer, &within, &arn) {
                Ok(record) => records::put(writer, &within, &LoadBalancer { state, ..record }),
                Err(_) => Ok(()),
            })
            .await?;
        }
        brought_up
    }

    async fn bring_in_step(
        self: &Arc<Self>,
        cx: &Ctx,
        record: &LoadBalancer,
        running: &mut Option<Running>,
    ) -> Result<()> {
        let before = running.as_ref().map(|running| running.nodes.as_slice());
        let nodes = nodes::ensure(cx, record, before).await?;
        let config = config::build(cx, record, &nodes, &self.plane.presented, &|arn| self.whereabouts(arn))?;
        let publics = nodes.iter().filter_map(|node| Some((node.private, node.public?))).collect();
        match running {
            Some(running) => {
                running.sockets.set_publics(publics);
                running.balancer.update(config).await.map_err(cannot_listen)?;
                let gone = std::mem::replace(&mut running.nodes, nodes);
                let gone =
                    gone.iter().filter(|node| !running.nodes.iter().any(|kept| kept.interface == node.interface));
                for node in gone {
                    ec2::delete_interface(cx, &node.interface).await?;
                }
            }
            None => {
                let sockets = Arc::new(FabricSockets::new(self.fabric.network(&record.vpc_id, Vec::new())));
                sockets.set_publics(publics);
                let deps = Deps {
                    sockets: sockets.clone(),
                    clock: cx.clock().clone(),
                    workers: self.workers()?,
                    hop: Some(Arc::new(CloudHop { cloud: cx.cloud.clone(), spare: self.plane.spare.clone() })),
                };
                let balancer = Arc::new(Balancer::new(config, deps).await.map_err(cannot_listen)?);
                follow_health(cx, &balancer);
                *running = Some(Running { nodes, sockets, balancer });
            }
        }
        if let Some(running) = running {
            lost_zones::carry_out(&cx.cloud, &running.balancer);
            self.publish(cx, record, running)?;
        }
        Ok(())
    }

    fn publish(self: &Arc<Self>, cx: &Ctx, record: &LoadBalancer, running: &Running) -> Result<()> {
        let listeners = records::listeners(&cx.read(), cx, record)?;
        let of_http = listeners.iter().filter(|known| known.protocol == Protocol::Http);
        let mut ports: Vec<u16> = of_http.map(|known| known.port).collect();
        ports.sort_unstable();
        let live = Live {
            record: record.clone(),
            account: cx.account.clone(),
            region: cx.region,
            nodes: running.nodes.clone(),
            ports,
            balancer: running.balancer.clone(),
        };
        let name = record.dns_name.to_ascii_lowercase();
        let live = Arc::new(live);
        let before = self.plane.directory.write().unwrap_or_else(|e| e.into_inner()).insert(name, live.clone());
        if before.is_none_or(|before| before.nodes != live.nodes) {
            self.tell_of_move(cx, record)?;
        }
        Ok(())
    }

    /// Has the network balancers follow whose target this one is.
    fn tell_of_move(self: &Arc<Self>, cx: &Ctx, record: &LoadBalancer) -> Result<()> {
        if record.kind == Kind::Network {
            return Ok(());
        }
        let reader = cx.read();
        let targets: Vec<Target> = index::find(&reader, &records::target_table(cx), "id", &record.arn)?;
        for target in &targets {
            let group: Option<TargetGroup> = records::at(&reader, cx, std::slice::from_ref(&target.group))?;
            for user in
                group.map_or_else(|| Ok(Default::default()), |group| usage::balancers_of(&reader, cx, &group.arn))?
            {
                self.sync_soon(cx, &user);
            }
        }
        Ok(())
    }

    /// The addresses of a balancer's nodes with their zones; none while it does not run.
    fn whereabouts(&self, balancer_arn: &str) -> Vec<(Ipv4Addr, String)> {
        let live = self.all_live().into_iter().find(|live| live.record.arn == balancer_arn);
        let nodes = live.map(|live| live.nodes.clone()).unwrap_or_default();
        nodes.into_iter().map(|node| (node.private, node.zone)).collect()
    }

    /// Takes away what is left of a deleted balancer.
    async fn remove(&self, cx: &Ctx, arn: &str) -> Result<()> {
        self.plane.directory.write().unwrap_or_else(|e| e.into_inner()).retain(|_, live| live.record.arn != arn);
        lock(&self.plane.slots).remove(arn);
        let key = records::removal_key(arn);
        let Some(removal) = cx.read().get::<Removal>(&key)? else { return Ok(()) };
        for interface in ec2::interfaces(cx, &removal.description).await? {
            ec2::delete_interface(cx, &interface.network_interface_id.unwrap_or_default()).await?;
        }
        cx.write(move |writer| Ok(writer.delete(&key)?)).await?;
        Ok(())
    }

    fn slot(&self, arn: &str) -> Arc<Slot> {
        lock(&self.plane.slots).entry(arn.to_owned()).or_default().clone()
    }

    /// The data plane's threads, started with the first balancer.
    fn workers(&self) -> Result<Workers> {
        let mut workers = lock(&self.plane.workers);
        if let Some(workers) = workers.as_ref() {
            return Ok(workers.clone());
        }
        let started = Workers::per_core().map_err(Error::internal)?;
        Ok(workers.insert(started).clone())
    }
}

/// Sends a hint for each group whose targets' health changes, for as long as the balancer lives.
fn follow_health(cx: &Ctx, balancer: &Arc<Balancer>) {
    let mut changes = balancer.health_changes();
    let (weak, cloud) = (Arc::downgrade(balancer), cx.cloud.clone());
    let (account, region) = (cx.account.clone(), cx.region);
    tokio::spawn(async move {
        let mut before: HashMap<Arc<str>, Vec<TargetHealth>> = HashMap::new();
        loop {
            let Some(balancer) = weak.upgrade() else { return };
            changes.mark_unchanged();
            let mut now: HashMap<Arc<str>, Vec<TargetHealth>> = HashMap::new();
            for target in balancer.health() {
                now.entry(target.group.clone()).or_default().push(target);
            }
            drop(balancer);
            let changed = now.keys().chain(before.keys()).filter(|group| now.get(*group) != before.get(*group));
            changed.for_each(|group| hint(&cloud, &account, region, group));
            before = now;
            if changes.changed().await.is_err() {
                return;
            }
        }
    });
}

fn hint(cloud: &Cloud, account: &Account, region: Region, group_arn: &str) {
    cloud.hints.send(Hint {
        service: "elbv2",
        what: "target-health",
        account: account.clone(),
        region,
        id: group_arn.to_owned(),
        state: String::new(),
    });
}

/// The context in which this service acts by itself on the account and Region of an ARN.
pub fn context_of(cloud: &Arc<Cloud>, arn: &str) -> Option<Ctx> {
    let arn: Arn = arn.parse().ok()?;
    let (account, region) = (arn.account.parse().ok()?, arn.region.parse().ok()?);
    Some(context(cloud, account, region))
}

pub fn context(cloud: &Arc<Cloud>, account: Account, region: Region) -> Ctx {
    let principal = Principal::Service { name: ec2::SERVICE.to_owned() };
    Ctx::new(cloud.clone(), account, region, principal).as_service(ec2::SERVICE)
}

fn cannot_listen(error: std::io::Error) -> Error {
    match error.downcast::<fabric::FabricError>() {
        Ok(error) => errors::fabric(error),
        Err(error) => Error::internal(error),
    }
}

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|e| e.into_inner())
}
