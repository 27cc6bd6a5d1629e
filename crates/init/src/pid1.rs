//! PID 1: one thread that waits for everything at once (the cloud's orders, dead children, output, commands, time).

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read};
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::time::{Duration, Instant};

use clock::wall;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags, recvmsg, sendmsg};

use crate::journal::Journal;
use crate::output::{Console, Output};
use crate::process::{self, Ended, Launch, check};
use crate::protocol::{BootSpec, CONTROL_FD, Exit, Order, PACKET_MAX, Report, SPEC_FD, TerminalSize};
use crate::scripts::{Progress, Scripts};
use crate::server::{self, Client, Reply, Server};
use crate::systemctl::{self, Outcome};
use crate::units::{Action, Context, Manager};
use crate::{jail, privileges, terminal};

/// How long units may take to stop when the instance itself asked: as systemd's default time-out.
const OWN_GRACE_MS: u64 = 90_000;
/// How long processes that belong to no unit get between SIGTERM and SIGKILL, at most.
const TERM_GRACE: Duration = Duration::from_secs(5);
const POLL_WHILE_STOPPING: Duration = Duration::from_millis(20);

struct Init {
    spec: BootSpec,
    control: OwnedFd,
    console: Console,
    journal: Journal,
    outputs: Vec<Output>,
    environment: Vec<(String, String)>,
    manager: Manager,
    scripts: Option<Scripts>,
    server: Server,
    clients: Vec<Client>,
    /// Callers that wait for a request of the manager's.
    waiting: Vec<(u64, Client, Reply)>,
    execs: Vec<Exec>,
    boot_request: Option<u64>,
    planned_shutdown: Option<(Instant, Exit)>,
    stopping: Option<Stopping>,
}

/// A command that the cloud runs here.
struct Exec {
    number: u64,
    pid: i32,
    /// Kept for resizing.
    terminal: Option<OwnedFd>,
}

struct Stopping {
    exit: Exit,
    /// When what still runs is killed.
    deadline: Instant,
    request: u64,
    stage: Stage,
}

#[derive(PartialEq, Eq)]
enum Stage {
    Units,
    Term,
}

pub fn main() -> i32 {
    // SAFETY: prctl and fcntl with integers; the descriptors are inherited for us alone.
    let control = unsafe {
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
        libc::prctl(libc::PR_SET_NAME, c"init".as_ptr());
        libc::fcntl(CONTROL_FD, libc::F_SETFD, libc::FD_CLOEXEC);
        libc::setsid();
        OwnedFd::from_raw_fd(CONTROL_FD)
    };
    match prepare(control) {
        Ok(init) => init.run(),
        Err((control, message)) => {
            let _ = send(&control, &Report::Failed { message }, &[]);
            1
        }
    }
}

fn prepare(control: OwnedFd) -> Result<Init, (OwnedFd, String)> {
    match try_prepare() {
        Ok((spec, console, reader, server)) => {
            if let Err(e) = send(&control, &Report::Ready, &[reader.as_raw_fd()]) {
                return Err((control, format!("report: {e}")));
            }
            drop(reader);
            let environment = base_environment(&spec);
            Ok(Init {
                manager: Manager::new(&spec.hostname),
                journal: Journal::new(&spec.hostname),
                environment,
                spec,
                control,
                console,
                outputs: Vec::new(),
                scripts: None,
                server,
                clients: Vec::new(),
                waiting: Vec::new(),
                execs: Vec::new(),
                boot_request: None,
                planned_shutdown: None,
                stopping: None,
            })
        }
        Err(message) => Err((control, message)),
    }
}

fn try_prepare() -> Result<(BootSpec, Console, OwnedFd, Server), String> {
    let mut text = Vec::new();
    // SAFETY: the descriptor is inherited for us alone.
    let mut file = unsafe { File::from_raw_fd(SPEC_FD) };
    file.read_to_end(&mut text).map_err(|e| format!("read the specification: {e}"))?;
    drop(file);
    let spec: BootSpec = serde_json::from_slice(&text).map_err(|e| format!("read the specification: {e}"))?;
    jail::enter(&spec)?;
    raise_limits();
    // Those of whoever runs the cloud. A user namespace of one user keeps them, since it may set none.
    // SAFETY: an empty list needs no memory.
    unsafe { libc::setgroups(0, std::ptr::null()) };
    let (console, reader) = Console::open().map_err(|e| format!("open the console: {e}"))?;
    let server = Server::open().map_err(|e| format!("open the command sockets: {e}"))?;
    let standard = || -> io::Result<()> {
        let null = File::open("/dev/null")?;
        let output = Console::for_process()?;
        // SAFETY: dup2 onto the standard descriptors, which nobody holds as owned.
        unsafe {
            check(libc::dup2(null.as_raw_fd(), 0))?;
            check(libc::dup2(output.as_raw_fd(), 1))?;
            check(libc::dup2(output.as_raw_fd(), 2))?;
        }
        Ok(())
    };
    standard().map_err(|e| format!("standard descriptors: {e}"))?;
    privileges::drop_all().map_err(|e| format!("drop privileges: {e}"))?;
    Ok((spec, console, reader, server))
}

/// systemd's limits on open files for what it starts. A host with less keeps its own.
fn raise_limits() {
    let limit = libc::rlimit { rlim_cur: 1024, rlim_max: 524_288 };
    // SAFETY: the kernel reads the structure.
    unsafe { libc::setrlimit(libc::RLIMIT_NOFILE, &limit) };
}

fn base_environment(spec: &BootSpec) -> Vec<(String, String)> {
    let own = [
        ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
        ("HOME", "/root"),
        ("USER", "root"),
        ("LOGNAME", "root"),
        ("SHELL", "/bin/bash"),
        ("LANG", "C.UTF-8"),
    ];
    let own = own.map(|(name, value)| (name.to_owned(), value.to_owned()));
    own.into_iter().chain(spec.environment.iter().cloned()).collect()
}

/// What an event came from.
#[derive(Clone, Copy)]
enum Source {
    Control,
    Signals,
    Commands,
    Notify,
    Syslog,
    Client(RawFd),
    Output(RawFd),
}

impl Init {
    fn run(mut self) -> i32 {
        let mask = SigSet::from_iter([Signal::SIGCHLD, Signal::SIGTERM, Signal::SIGINT, Signal::SIGHUP]);
        let signals = match mask.thread_block().and_then(|()| SignalFd::with_flags(&mask, SfdFlags::all())) {
            Ok(signals) => signals,
            Err(e) => {
                self.console.line(&format!("init: signals: {e}"));
                return 1;
            }
        };
        loop {
            let sources = self.wait(&signals);
            for source in sources {
                match source {
                    Source::Control => {
                        if let Err(e) = self.on_order() {
                            // The cloud has gone: nothing of the instance may outlive it. Leaving kills all.
                            self.console.line(&format!("init: control: {e}"));
                            return 1;
                        }
                    }
                    Source::Signals => while let Ok(Some(_)) = signals.read_signal() {},
                    Source::Commands => {
                        while let Ok(client) = self.server.accept() {
                            self.clients.push(client);
                        }
                    }
                    Source::Client(fd) => self.on_client(fd),
                    Source::Output(fd) => self.on_output(fd),
                    Source::Notify => self.on_notify(),
                    Source::Syslog => self.on_syslog(),
                }
            }
            while let Some((pid, ended)) = process::reap() {
                self.on_exit(pid, ended);
            }
            self.on_time();
            self.answer_callers();
            self.go_on_booting();
            if let Some(exit) = self.go_on_stopping() {
                return exit;
            }
        }
    }

    fn wait(&self, signals: &SignalFd) -> Vec<Source> {
        let mut watched = vec![
            (self.control.as_raw_fd(), Source::Control),
            (signals.as_raw_fd(), Source::Signals),
            (self.server.commands.as_raw_fd(), Source::Commands),
            (self.server.notify.as_raw_fd(), Source::Notify),
            (self.server.syslog.as_raw_fd(), Source::Syslog),
        ];
        watched.extend(self.clients.iter().map(|client| (client.raw_fd(), Source::Client(client.raw_fd()))));
        watched.extend(self.outputs.iter().map(|output| {
            let fd = output.fd().as_raw_fd();
            (fd, Source::Output(fd))
        }));
        let mut polled: Vec<libc::pollfd> =
            watched.iter().map(|(fd, _)| libc::pollfd { fd: *fd, events: libc::POLLIN, revents: 0 }).collect();
        // SAFETY: the array lives through the call and its length is passed.
        unsafe { libc::poll(polled.as_mut_ptr(), polled.len() as libc::nfds_t, self.timeout_ms()) };
        let ready = polled.iter().zip(&watched).filter(|(polled, _)| polled.revents != 0);
        ready.map(|(_, (_, source))| *source).collect()
    }

    fn timeout_ms(&self) -> i32 {
        let planned = self.planned_shutdown.map(|(at, _)| at);
        let stopping = self.stopping.as_ref().map(|_| wall::now() + POLL_WHILE_STOPPING);
        let Some(wake) = [self.manager.next_wake(), planned, stopping].into_iter().flatten().min() else { return -1 };
        let left = wake.saturating_duration_since(wall::now());
        // Rounded up, so that it does not wake just before.
        i32::try_from(left.as_millis() + 1).unwrap_or(i32::MAX)
    }

    fn with_manager<T>(&mut self, run: impl FnOnce(&mut Manager, &mut Context<'_>) -> T) -> T {
        let mut context = Context {
            console: &mut self.console,
            journal: &mut self.journal,
            outputs: &mut self.outputs,
            environment: &self.environment,
        };
        run(&mut self.manager, &mut context)
    }

    fn report(&mut self, report: &Report, fds: &[RawFd]) {
        if let Err(e) = send(&self.control, report, fds) {
            self.console.line(&format!("init: report: {e}"));
        }
    }

    fn on_order(&mut self) -> io::Result<()> {
        let (order, mut fds) = receive(&self.control)?;
        match order {
            Order::Boot => self.boot(),
            Order::Stop { grace_ms, reboot } => {
                self.begin_stopping(if reboot { Exit::Reboot } else { Exit::Stopped }, grace_ms);
            }
            Order::Exec { exec, argv, environment, terminal } => {
                if let Err(e) = self.exec(exec, argv, environment, terminal, &mut fds) {
                    self.report(&Report::ExecFailed { exec, message: e.to_string(), errno: e.raw_os_error() }, &[]);
                }
            }
            Order::Resize { exec, size } => {
                if let Some(terminal) = self.execs.iter().find(|e| e.number == exec).and_then(|e| e.terminal.as_ref())
                    && let Err(e) = terminal::resize(terminal, size)
                {
                    self.console.line(&format!("init: resize: {e}"));
                }
            }
            Order::Signal { exec, signal } => {
                if let Some(exec) = self.execs.iter().find(|known| known.number == exec) {
                    process::kill(-exec.pid, signal);
                }
            }
        }
        Ok(())
    }

    fn exec(
        &mut self,
        number: u64,
        argv: Vec<String>,
        environment: Vec<(String, String)>,
        terminal: Option<TerminalSize>,
        fds: &mut VecDeque<OwnedFd>,
    ) -> io::Result<()> {
        let mut launch = Launch {
            argv,
            environment: self.environment.iter().cloned().chain(environment).collect(),
            directory: Some("/root".into()),
            ..Launch::default()
        };
        let Some(size) = terminal else {
            (launch.stdin, launch.stdout, launch.stderr) = (fds.pop_front(), fds.pop_front(), fds.pop_front());
            let pid = launch.start()?;
            self.execs.push(Exec { number, pid, terminal: None });
            self.report(&Report::ExecStarted { exec: number }, &[]);
            return Ok(());
        };
        let (master, slave) = terminal::open_pair(size)?;
        launch.stdin = Some(slave.try_clone()?);
        launch.stdout = Some(slave.try_clone()?);
        launch.stderr = Some(slave.try_clone()?);
        launch.controlling_terminal = true;
        let pid = launch.start()?;
        self.report(&Report::ExecStarted { exec: number }, &[master.as_raw_fd()]);
        // The slave serves for resizing; the master is the cloud's alone, so that its end hangs the terminal up. But a
        // slave kept open hides the command's own end, so only the command's exit tells it.
        self.execs.push(Exec { number, pid, terminal: Some(slave) });
        Ok(())
    }

    fn boot(&mut self) {
        let (id, hostname) = (self.spec.id.clone(), self.spec.hostname.clone());
        self.console.line(&format!("init: booting {id} ({hostname})"));
        let target = ["multi-user.target".to_owned(), "default.target".to_owned()];
        let request = self.with_manager(|manager, context| manager.request(Action::Start, &target, context));
        self.boot_request = Some(request);
    }

    /// After the units: per-boot scripts and user data.
    fn go_on_booting(&mut self) {
        let Some(scripts) = self.scripts.as_mut().filter(|_| self.stopping.is_none()) else { return };
        match scripts.next(&self.environment, &mut self.outputs, &mut self.console) {
            Progress::Started { user_data: true } => self.report(&Report::UserDataStarted, &[]),
            Progress::Started { user_data: false } | Progress::Running => {}
            Progress::Finished => {
                self.scripts = None;
                self.console.line("init: boot finished");
                self.report(&Report::BootFinished, &[]);
            }
        }
    }

    fn on_client(&mut self, fd: RawFd) {
        let Some(at) = self.clients.iter().position(|client| client.raw_fd() == fd) else { return };
        match self.clients[at].read() {
            Ok(None) => {}
            Err(_) => drop(self.clients.swap_remove(at)),
            Ok(Some(request)) => {
                let client = self.clients.swap_remove(at);
                let is_root = client.is_root;
                let argv = request.argv;
                match self.with_manager(|manager, context| systemctl::run(&argv, is_root, manager, context)) {
                    Outcome::Reply(reply) => client.reply(&reply),
                    Outcome::Wait(number, so_far) => self.waiting.push((number, client, so_far)),
                    Outcome::Shutdown(plan) => {
                        client.reply(&Reply::default());
                        self.plan_shutdown(plan);
                    }
                }
            }
        }
    }

    fn plan_shutdown(&mut self, plan: Option<(Exit, u64)>) {
        match plan {
            Some((exit, 0)) => self.begin_stopping(exit, OWN_GRACE_MS),
            Some((exit, secs)) => {
                self.console.line(&format!("init: shutdown in {secs} seconds"));
                self.planned_shutdown = Some((wall::now() + Duration::from_secs(secs), exit));
            }
            None => self.planned_shutdown = None,
        }
    }

    fn on_output(&mut self, fd: RawFd) {
        let Some(at) = self.outputs.iter().position(|output| output.fd().as_raw_fd() == fd) else { return };
        if !self.outputs[at].pump(&mut self.console, &mut self.journal) {
            self.outputs.swap_remove(at);
        }
    }

    fn on_notify(&mut self) {
        while let Ok((message, pid)) = server::receive(&self.server.notify) {
            self.with_manager(|manager, context| manager.on_notify(pid, &message, context));
        }
    }

    fn on_syslog(&mut self) {
        while let Ok((message, pid)) = server::receive(&self.server.syslog) {
            let (identifier, text) = server::syslog_parts(&message);
            self.journal.append("syslog", &identifier, pid, &text);
        }
    }

    fn on_exit(&mut self, pid: i32, ended: Ended) {
        if let Some(at) = self.execs.iter().position(|exec| exec.pid == pid) {
            let exec = self.execs.swap_remove(at).number;
            self.report(&Report::ExecExited { exec, status: ended.status() }, &[]);
            return;
        }
        // What it wrote last is shown before what follows from its end.
        self.drain_outputs();
        if let Some(scripts) = &mut self.scripts
            && scripts.on_exit(pid, ended, &mut self.console)
        {
            return;
        }
        self.with_manager(|manager, context| manager.on_exit(pid, ended, context));
    }

    /// Takes what the pipes hold now.
    fn drain_outputs(&mut self) {
        let fds: Vec<RawFd> = self.outputs.iter().map(|output| output.fd().as_raw_fd()).collect();
        for fd in fds {
            self.on_output(fd);
        }
    }

    fn on_time(&mut self) {
        let now = wall::now();
        if let Some((at, exit)) = self.planned_shutdown
            && at <= now
        {
            self.begin_stopping(exit, OWN_GRACE_MS);
        }
        if self.manager.next_wake().is_some_and(|at| at <= now) {
            self.with_manager(|manager, context| manager.on_time(now, context));
        }
    }

    fn answer_callers(&mut self) {
        for (number, failures) in self.manager.answers() {
            if self.boot_request == Some(number) {
                self.boot_request = None;
                if self.stopping.is_none() {
                    self.scripts = Some(Scripts::plan(&self.spec, &mut self.console));
                }
            } else if let Some(stopping) = self.stopping.as_mut().filter(|stopping| stopping.request == number) {
                stopping.stage = Stage::Term;
                stopping.deadline = stopping.deadline.min(wall::now() + TERM_GRACE);
                process::all().iter().for_each(|seen| process::kill(seen.pid, libc::SIGTERM));
            } else if let Some(at) = self.waiting.iter().position(|(waited, ..)| *waited == number) {
                let (_, client, so_far) = self.waiting.swap_remove(at);
                client.reply(&systemctl::answer(so_far, &failures));
            }
        }
    }

    fn begin_stopping(&mut self, exit: Exit, grace_ms: u64) {
        let deadline = wall::now() + Duration::from_millis(grace_ms);
        if let Some(stopping) = &mut self.stopping {
            stopping.deadline = stopping.deadline.min(deadline);
            return;
        }
        self.planned_shutdown = None;
        if let Some(scripts) = &mut self.scripts {
            scripts.abandon();
        }
        self.console.line(match exit {
            Exit::Reboot => "init: rebooting",
            Exit::Stopped | Exit::Poweroff => "init: powering off",
        });
        let request = self.with_manager(|manager, context| {
            let names = manager.active();
            manager.request(Action::Stop, &names, context)
        });
        self.stopping = Some(Stopping { exit, deadline, request, stage: Stage::Units });
    }

    /// The exit status once nothing is left, or time is up (the kernel then kills what is left).
    fn go_on_stopping(&mut self) -> Option<i32> {
        let stopping = self.stopping.as_ref()?;
        let gone = stopping.stage == Stage::Term && process::all().is_empty();
        if !gone && wall::now() < stopping.deadline {
            return None;
        }
        let exit = stopping.exit;
        self.drain_outputs();
        self.report(&Report::Exiting { exit }, &[]);
        Some(0)
    }
}

fn send(control: &impl AsFd, report: &Report, fds: &[RawFd]) -> io::Result<()> {
    let text = serde_json::to_vec(report)?;
    let rights = [ControlMessage::ScmRights(fds)];
    let attached = if fds.is_empty() { &rights[..0] } else { &rights[..] };
    let fd = control.as_fd().as_raw_fd();
    sendmsg::<()>(fd, &[IoSlice::new(&text)], attached, MsgFlags::MSG_NOSIGNAL, None)?;
    Ok(())
}

fn receive(control: &OwnedFd) -> io::Result<(Order, VecDeque<OwnedFd>)> {
    let mut buffer = vec![0; PACKET_MAX];
    let mut space = nix::cmsg_space!([RawFd; 3]);
    let mut iov = [IoSliceMut::new(&mut buffer)];
    let (length, fds) = {
        let message = recvmsg::<()>(control.as_raw_fd(), &mut iov, Some(&mut space), MsgFlags::MSG_CMSG_CLOEXEC)?;
        let mut fds = VecDeque::new();
        for part in message.cmsgs()? {
            if let ControlMessageOwned::ScmRights(received) = part {
                // SAFETY: the kernel gave these to us alone.
                fds.extend(received.into_iter().map(|fd| unsafe { OwnedFd::from_raw_fd(fd) }));
            }
        }
        (message.bytes, fds)
    };
    if length == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok((serde_json::from_slice(&buffer[..length])?, fds))
}
