//! A running instance.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clock::wall;
use init::protocol::{Exit, Order, Report, TerminalSize};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::sync::{oneshot, watch};

use crate::cgroup::{Group, Groups};
use crate::console::Console;
use crate::control::{Control, watched};
use crate::spawner::{Spawned, Spawner};
use crate::usage::{self, Usage};

/// How long namespaces may take to be furnished: milliseconds, but for a machine that stands still for a while.
const READY_TIMEOUT: Duration = Duration::from_secs(120);
/// Past the grace that a stop was given: PID 1 ends itself at the grace's end.
const STOP_MARGIN: Duration = Duration::from_secs(2);

/// Why an instance is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExitReason {
    /// [`Instance::stop`].
    Stopped,
    /// The instance shut itself down.
    Poweroff,
    /// [`Instance::reboot`], or the instance asked for it. Create it again to bring it back.
    Reboot,
    /// By a signal to PID 1 from outside: [`Instance::kill`], or the kernel.
    Killed,
    /// PID 1 could not go on.
    Failed(String),
}

/// How far the instance has booted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Boot {
    /// Furnished; waits for [`Instance::boot`].
    Ready,
    Booting,
    /// The first process of user data runs. An instance without user data leaves this out.
    UserDataStarted,
    /// Units, per-boot scripts and user data have run.
    Finished,
}

/// A command to run in the instance as its root, in all its namespaces and under its limits.
pub struct ExecRequest {
    pub argv: Vec<String>,
    pub environment: Vec<(String, String)>,
    pub stdio: Stdio,
}

pub enum Stdio {
    /// A terminal of the instance's own; its master comes with [`Execution::terminal`].
    Terminal(TerminalSize),
    /// stdin, stdout, stderr.
    Descriptors([OwnedFd; 3]),
}

/// A command that runs in an instance.
pub struct Execution {
    /// The terminal's master, if one was asked for. Its reads fail with EIO once the command has gone.
    pub terminal: Option<OwnedFd>,
    exec: u64,
    instance: Instance,
    exited: oneshot::Receiver<i32>,
}

/// Cheap to clone; all clones are the same instance.
#[derive(Clone)]
pub struct Instance(Arc<Inner>);

pub struct Parts {
    pub id: String,
    pub spawned: Spawned,
    pub control: Control,
    pub console: Console,
    pub group: Option<Group>,
    pub groups: Option<Arc<Groups>>,
    pub spawner: Spawner,
}

struct Inner {
    id: String,
    pid: i32,
    pidfd: OwnedFd,
    network_namespace: File,
    control: Control,
    console: Console,
    group: Option<Group>,
    /// The group's parent and the thread that PID 1's life hangs on live as long as the instance.
    _groups: Option<Arc<Groups>>,
    _spawner: Spawner,
    boot: watch::Sender<Boot>,
    exit: watch::Sender<Option<ExitReason>>,
    next_exec: AtomicU64,
    starting: Mutex<HashMap<u64, oneshot::Sender<io::Result<Option<OwnedFd>>>>>,
    running: Mutex<HashMap<u64, oneshot::Sender<i32>>>,
}

impl Instance {
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// PID 1's process id as this program sees it.
    pub fn pid(&self) -> i32 {
        self.0.pid
    }

    /// For `setns`, and to move an interface into (RTM_NEWLINK's IFLA_NET_NS_FD).
    pub fn network_namespace(&self) -> BorrowedFd<'_> {
        self.0.network_namespace.as_fd()
    }

    pub fn console(&self) -> &Console {
        &self.0.console
    }

    /// Lets the instance run: units, per-boot scripts, user data.
    pub async fn boot(&self) -> io::Result<()> {
        self.0.control.send(&Order::Boot, &[]).await?;
        self.0.boot.send_if_modified(|boot| {
            let earlier = *boot < Boot::Booting;
            *boot = (*boot).max(Boot::Booting);
            earlier
        });
        Ok(())
    }

    /// Follows the boot.
    pub fn boot_progress(&self) -> watch::Receiver<Boot> {
        self.0.boot.subscribe()
    }

    /// Waits until the boot has come to `stage`. False if the instance is gone before.
    pub async fn reached(&self, stage: Boot) -> bool {
        let mut progress = self.0.boot.subscribe();
        tokio::select! {
            found = progress.wait_for(|boot| *boot >= stage) => found.is_ok(),
            _ = self.wait() => *self.0.boot.borrow() >= stage,
        }
    }

    /// The reason, once the instance is gone.
    pub fn exit(&self) -> Option<ExitReason> {
        self.0.exit.borrow().clone()
    }

    /// Waits until the instance is gone: its last process, its mounts and its namespaces.
    pub async fn wait(&self) -> ExitReason {
        let mut exit = self.0.exit.subscribe();
        match exit.wait_for(Option::is_some).await.map(|reason| reason.clone()) {
            Ok(Some(reason)) => reason,
            // The sender is ours; it lives as long as we do.
            _ => ExitReason::Failed("its supervisor has gone".to_owned()),
        }
    }

    /// Stops units in reverse order, then all else, within `grace`; then kills.
    pub async fn stop(&self, grace: Duration) -> ExitReason {
        self.end(grace, false).await
    }

    /// As [`Instance::stop`], with [`ExitReason::Reboot`].
    pub async fn reboot(&self, grace: Duration) -> ExitReason {
        self.end(grace, true).await
    }

    async fn end(&self, grace: Duration, reboot: bool) -> ExitReason {
        let grace_ms = u64::try_from(grace.as_millis()).unwrap_or(u64::MAX);
        // One that has gone already answers by its reason.
        let sent = self.0.control.send(&Order::Stop { grace_ms, reboot }, &[]).await;
        tokio::select! {
            reason = self.wait() => return reason,
            () = wall::sleep(grace + STOP_MARGIN), if sent.is_ok() => {}
        }
        self.kill();
        self.wait().await
    }

    /// Ends every process of the instance at once.
    pub fn kill(&self) {
        // SAFETY: the descriptor is a pidfd; one whose process has gone is no error here.
        unsafe { libc::syscall(libc::SYS_pidfd_send_signal, self.0.pidfd.as_raw_fd(), libc::SIGKILL, 0, 0) };
    }

    /// Runs a command.
    ///
    /// # Errors
    /// What the command's start met (NotFound and the like come as `Other` with the text), or that the instance is gone.
    pub async fn exec(&self, request: ExecRequest) -> io::Result<Execution> {
        let exec = self.0.next_exec.fetch_add(1, Ordering::Relaxed);
        let (started, start) = oneshot::channel();
        let (ended, exited) = oneshot::channel();
        lock(&self.0.starting).insert(exec, started);
        lock(&self.0.running).insert(exec, ended);
        let (terminal, descriptors) = match &request.stdio {
            Stdio::Terminal(size) => (Some(*size), Vec::new()),
            Stdio::Descriptors(fds) => (None, fds.iter().map(AsRawFd::as_raw_fd).collect()),
        };
        let order = Order::Exec { exec, argv: request.argv, environment: request.environment, terminal };
        let gone = || io::Error::new(io::ErrorKind::NotConnected, "the instance is gone");
        let result = match self.0.control.send(&order, &descriptors).await {
            Ok(()) => start.await.unwrap_or_else(|_| Err(gone())),
            Err(e) => Err(e),
        };
        match result {
            Ok(terminal) => Ok(Execution { terminal, exec, instance: self.clone(), exited }),
            Err(e) => {
                lock(&self.0.starting).remove(&exec);
                lock(&self.0.running).remove(&exec);
                Err(e)
            }
        }
    }

    /// What the instance uses now. Walks its processes where no control group counts.
    pub fn usage(&self) -> io::Result<Usage> {
        let group = self.0.group.as_ref();
        let counted = (group.and_then(Group::cpu_ns), group.and_then(Group::memory_bytes));
        let (cpu_ns, memory_bytes) = match counted {
            (Some(cpu_ns), Some(memory_bytes)) => (cpu_ns, memory_bytes),
            (cpu_ns, memory_bytes) => {
                let (walked_ns, walked_bytes) = usage::of_processes(self.0.pid)?;
                (cpu_ns.unwrap_or(walked_ns), memory_bytes.unwrap_or(walked_bytes))
            }
        };
        Ok(Usage { cpu_ns, memory_bytes, network: usage::of_network(self.0.pid) })
    }

    /// Takes over a process that was just started, until it says that it is furnished.
    pub(crate) async fn start(parts: Parts) -> io::Result<Instance> {
        let Spawned { pid, pidfd } = parts.spawned;
        let network_namespace = File::open(format!("/proc/{pid}/ns/net"));
        let ready = tokio::time::timeout(READY_TIMEOUT, parts.control.receive()).await;
        let failure = match ready {
            Ok(Ok(Some((Report::Ready, mut fds)))) if fds.len() == 1 => {
                let reader = fds.remove(0);
                let inner = Inner {
                    id: parts.id,
                    pid,
                    pidfd,
                    network_namespace: network_namespace?,
                    control: parts.control,
                    console: parts.console,
                    group: parts.group,
                    _groups: parts.groups,
                    _spawner: parts.spawner,
                    boot: watch::Sender::new(Boot::Ready),
                    exit: watch::Sender::new(None),
                    next_exec: AtomicU64::new(1),
                    starting: Mutex::default(),
                    running: Mutex::default(),
                };
                let instance = Instance(Arc::new(inner));
                tokio::spawn(supervise(instance.clone(), watched(reader)?));
                return Ok(instance);
            }
            Ok(Ok(Some((Report::Failed { message }, _)))) => message,
            Ok(Ok(_)) => "init ended before it was ready".to_owned(),
            Ok(Err(e)) => e.to_string(),
            Err(_) => format!("init was not ready within {} seconds", READY_TIMEOUT.as_secs()),
        };
        // SAFETY: the descriptor is a pidfd.
        unsafe { libc::syscall(libc::SYS_pidfd_send_signal, pidfd.as_raw_fd(), libc::SIGKILL, 0, 0) };
        let pidfd = watched(pidfd)?;
        reap(&pidfd).await?;
        if let Some(group) = &parts.group {
            group.remove();
        }
        Err(io::Error::other(failure))
    }
}

impl Execution {
    /// The command's status as a shell shows it (128 + signal). When the instance goes, so does the command.
    pub async fn wait(&mut self) -> i32 {
        (&mut self.exited).await.unwrap_or(128 + libc::SIGKILL)
    }

    pub async fn resize(&self, size: TerminalSize) -> io::Result<()> {
        self.instance.0.control.send(&Order::Resize { exec: self.exec, size }, &[]).await
    }

    /// To the command's process group.
    pub async fn signal(&self, signal: i32) -> io::Result<()> {
        self.instance.0.control.send(&Order::Signal { exec: self.exec, signal }, &[]).await
    }
}

/// Follows an instance to its end: reports, console, exit.
async fn supervise(instance: Instance, console: AsyncFd<OwnedFd>) {
    let inner = &instance.0;
    let reading = tokio::spawn(read_console(console, inner.console.clone()));
    let mut said = None;
    let pidfd = match inner.pidfd.try_clone().and_then(watched) {
        Ok(pidfd) => pidfd,
        Err(e) => return gone(inner, ExitReason::Failed(format!("cannot watch init: {e}"))),
    };
    let status = loop {
        tokio::select! {
            status = reap(&pidfd) => break status,
            report = inner.control.receive() => match report {
                Ok(Some((report, fds))) => said = on_report(inner, report, fds).or(said),
                // It closed its end or spoke nonsense; either way it ends.
                Ok(None) | Err(_) => {
                    instance.kill_unless_gone(&pidfd).await;
                    break reap(&pidfd).await;
                }
            },
        }
    };
    while let Ok(Some((report, fds))) = inner.control.receive_now() {
        said = on_report(inner, report, fds).or(said);
    }
    // The writers are gone, so the reading ends.
    let _ = reading.await;
    let reason = match (status, said) {
        (Err(e), _) => ExitReason::Failed(e.to_string()),
        (Ok(Ended::Signal), _) => ExitReason::Killed,
        (Ok(Ended::Code(0)), Some(Exit::Stopped)) => ExitReason::Stopped,
        (Ok(Ended::Code(0)), Some(Exit::Poweroff)) => ExitReason::Poweroff,
        (Ok(Ended::Code(0)), Some(Exit::Reboot)) => ExitReason::Reboot,
        (Ok(Ended::Code(code)), _) => ExitReason::Failed(format!("init ended with status {code}")),
    };
    gone(inner, reason);
}

impl Instance {
    /// PID 1 closes its socket only by ending; a moment is enough for that, and what does not end is killed.
    async fn kill_unless_gone(&self, pidfd: &AsyncFd<OwnedFd>) {
        tokio::select! {
            _ = pidfd.readable() => {}
            () = wall::sleep(Duration::from_secs(1)) => self.kill(),
        }
    }
}

fn gone(inner: &Inner, reason: ExitReason) {
    if let Some(group) = &inner.group {
        group.remove();
    }
    lock(&inner.starting).clear();
    lock(&inner.running).clear();
    inner.exit.send_replace(Some(reason));
}

fn on_report(inner: &Inner, report: Report, fds: Vec<OwnedFd>) -> Option<Exit> {
    match report {
        Report::UserDataStarted => drop(inner.boot.send_replace(Boot::UserDataStarted)),
        Report::BootFinished => drop(inner.boot.send_replace(Boot::Finished)),
        Report::ExecStarted { exec } => {
            if let Some(started) = lock(&inner.starting).remove(&exec) {
                // The caller may have given up; its terminal then closes.
                let _ = started.send(Ok(fds.into_iter().next()));
            }
        }
        Report::ExecFailed { exec, message, errno } => {
            if let Some(started) = lock(&inner.starting).remove(&exec) {
                let error = errno.map_or_else(|| io::Error::other(message), io::Error::from_raw_os_error);
                let _ = started.send(Err(error));
            }
        }
        Report::ExecExited { exec, status } => {
            if let Some(ended) = lock(&inner.running).remove(&exec) {
                let _ = ended.send(status);
            }
        }
        Report::Exiting { exit } => return Some(exit),
        Report::Ready | Report::Failed { .. } => {}
    }
    None
}

async fn read_console(reader: AsyncFd<OwnedFd>, console: Console) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let read = |fd: &OwnedFd| Ok(nix::unistd::read(fd, &mut buffer)?);
        match reader.async_io(Interest::READABLE, read).await {
            Ok(0) | Err(_) => return,
            Ok(length) => {
                // The disk may be full; what is live goes on.
                let _ = console.append(&buffer[..length]);
            }
        }
    }
}

enum Ended {
    Code(i32),
    Signal,
}

/// Waits for a process and takes its status.
async fn reap(pidfd: &AsyncFd<OwnedFd>) -> io::Result<Ended> {
    let wait = |fd: &OwnedFd| {
        // SAFETY: siginfo_t is plain data that waitid fills.
        unsafe {
            let mut info: libc::siginfo_t = std::mem::zeroed();
            let flags = libc::WEXITED | libc::WNOHANG;
            if libc::waitid(libc::P_PIDFD, fd.as_raw_fd() as libc::id_t, &mut info, flags) < 0 {
                return Err(io::Error::last_os_error());
            }
            if info.si_pid() == 0 {
                return Err(io::ErrorKind::WouldBlock.into());
            }
            Ok(if info.si_code == libc::CLD_EXITED { Ended::Code(info.si_status()) } else { Ended::Signal })
        }
    };
    pidfd.async_io(Interest::READABLE, wait).await
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(|e| e.into_inner())
}
