//! The instances that run: for each a driver, a task that brings its machine to the state that its record says. Whoever
//! changes a record wakes the driver; after a restart of the program the same drivers take up where they were.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use kernel::{Ctx, Region, Result};
use sandbox::{Boot, Sandbox};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

use super::driver;
use super::metadata;
use super::record::Instance;
use super::status;
use crate::Ec2;
use crate::network::records;

/// How long instances may take to stop when the program ends.
pub(crate) const CLOSING_GRACE: Duration = Duration::from_secs(3);
/// How long their drivers may take beyond that.
const CLOSING_LIMIT: Duration = Duration::from_secs(8);
const CLOSING_POLL: Duration = Duration::from_millis(5);

/// Told of each network when its router comes up, to start there what instances expect of it: the resolver, the
/// services' endpoints. The network ends when its VPC does, and its sockets with it.
pub type OnNetwork =
    Arc<dyn Fn(fabric::Network, NetworkInfo) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkInfo {
    pub account: kernel::Account,
    pub region: Region,
    pub vpc_id: String,
    /// Base and prefix length.
    pub cidr: (Ipv4Addr, u8),
}

/// What runs, and what its data planes share.
pub struct Machines {
    pub(crate) sandbox: Arc<Sandbox>,
    pub(crate) on_network: OnNetwork,
    pub(crate) metadata: metadata::Shared,
    pub(crate) checks: status::Checks,
    /// The tasks that serve each VPC's metadata.
    pub(crate) networks: tokio::sync::Mutex<HashMap<String, JoinHandle<()>>>,
    drivers: Mutex<HashMap<String, Arc<Driver>>>,
    closing: AtomicBool,
}

/// The way to a driver.
pub(crate) struct Driver {
    pub(crate) wake: Notify,
    cx: Ctx,
}

impl Machines {
    pub fn new(sandbox: Arc<Sandbox>, on_network: OnNetwork) -> Machines {
        Machines {
            sandbox,
            on_network,
            metadata: metadata::Shared::default(),
            checks: status::Checks::default(),
            networks: tokio::sync::Mutex::default(),
            drivers: Mutex::default(),
            closing: AtomicBool::new(false),
        }
    }

    /// Whether the instance's machine runs and has begun to boot.
    pub fn is_up(&self, id: &str) -> bool {
        self.sandbox.get(id).is_some_and(|machine| *machine.boot_progress().borrow() >= Boot::Booting)
    }

    /// Ends an instance's processes at once, as a failure of its machine would.
    pub fn kill(&self, id: &str) {
        if let Some(machine) = self.sandbox.get(id) {
            machine.kill();
        }
    }

    pub(crate) async fn stop(&self) {
        self.closing.store(true, Ordering::Release);
        self.drivers().values().for_each(|driver| driver.wake.notify_one());
        let ended = async {
            while !self.drivers().is_empty() {
                clock::wall::sleep(CLOSING_POLL).await;
            }
        };
        // A driver that hangs in the kernel must not hold the end of the program; what it left is killed.
        let _ = tokio::time::timeout(CLOSING_LIMIT, ended).await;
        self.sandbox.stop_all(Duration::ZERO).await;
        self.sandbox.close();
        for (_, serving) in self.networks.lock().await.drain() {
            serving.abort();
        }
    }

    pub(crate) fn is_closing(&self) -> bool {
        self.closing.load(Ordering::Acquire)
    }

    /// Ends the driver unless its instance is to move again; true if it ended.
    pub(crate) fn retire(&self, cx: &Ctx, id: &str, driver: &Arc<Driver>) -> bool {
        let mut drivers = self.drivers();
        // Under the lock: a change after this read finds no driver and starts one.
        let moving = !self.is_closing() && matches!(state_of(cx, id), Ok(Some(true)));
        if !moving && drivers.get(id).is_some_and(|known| Arc::ptr_eq(known, driver)) {
            drivers.remove(id);
        }
        !moving
    }

    /// The instances that have a driver: those that run, and those on their way.
    pub(crate) fn driven(&self) -> Vec<(Ctx, String)> {
        self.drivers().iter().map(|(id, driver)| (driver.cx.clone(), id.clone())).collect()
    }

    fn drivers(&self) -> MutexGuard<'_, HashMap<String, Arc<Driver>>> {
        self.drivers.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// Has the instance's driver look at its record again; starts one if need be.
pub fn wake(ec2: &Arc<Ec2>, cx: &Ctx, id: &str) {
    if ec2.machines.is_closing() {
        return;
    }
    let mut drivers = ec2.machines.drivers();
    if let Some(driver) = drivers.get(id) {
        driver.wake.notify_one();
        return;
    }
    let cx = cx.as_service("ec2.amazonaws.com");
    let driver = Arc::new(Driver { wake: Notify::new(), cx: cx.clone() });
    drivers.insert(id.to_owned(), driver.clone());
    tokio::spawn(driver::drive(ec2.clone(), cx, id.to_owned(), driver));
}

/// Whether the instance's state needs a driver; None if there is no such instance.
fn state_of(cx: &Ctx, id: &str) -> Result<Option<bool>> {
    Ok(records::get::<Instance>(&cx.read(), cx, id)?.map(|instance| instance.state.is_moving()))
}
