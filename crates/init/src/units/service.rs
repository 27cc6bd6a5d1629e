//! One unit at run time: the phases that it goes through, after systemd's own.

use std::collections::{BTreeSet, VecDeque};
use std::fs::OpenOptions;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::OpenOptionsExt;
use std::time::{Duration, Instant};

use clock::{Timestamp, wall};

use super::file::{ExecLine, KillMode, Kind, Restart, Target, UnitFile, check_conditions};
use super::words::{expand_words, split};
use crate::journal::Journal;
use crate::output::{Console, Output, Sink};
use crate::process::{self, Ended, Launch, Seen};
use crate::users::Credentials;

/// What a unit needs of PID 1 while it acts.
pub struct Context<'a> {
    pub console: &'a mut Console,
    pub journal: &'a mut Journal,
    pub outputs: &'a mut Vec<Output>,
    pub environment: &'a [(String, String)],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Dead,
    StartPre,
    Start,
    StartPost,
    Running,
    /// A oneshot with RemainAfterExit=, or a target.
    Exited,
    Reload,
    Stop,
    StopTerm,
    StopKill,
    StopPost,
    AutoRestart,
    Failed,
}

/// How often a stopping unit's processes are looked at.
const RECHECK: Duration = Duration::from_millis(20);
/// How long a forking unit may take to write its PID file once its starter has gone.
const PID_FILE_CHECK: Duration = Duration::from_millis(20);

pub struct Service {
    pub file: UnitFile,
    pub phase: Phase,
    pub since: Timestamp,
    pub main: Option<i32>,
    pub last_main: Option<(i32, Ended)>,
    /// systemd's word for how it went: `success`, `exit-code`, `signal`, `timeout`, ...
    pub result: &'static str,
    pub restarts: u32,
    pub status_text: String,
    control: Option<i32>,
    running_line: Option<ExecLine>,
    queue: VecDeque<ExecLine>,
    /// The phase's time-out, and when to look again.
    deadline: Option<Instant>,
    check_at: Option<Instant>,
    starts: VecDeque<Instant>,
    sessions: BTreeSet<i32>,
    invocation: String,
    stop_requested: bool,
    awaiting_pid_file: bool,
}

impl Service {
    pub fn new(file: UnitFile) -> Service {
        Service {
            file,
            phase: Phase::Dead,
            since: Timestamp::wall(),
            main: None,
            last_main: None,
            result: "success",
            restarts: 0,
            status_text: String::new(),
            control: None,
            running_line: None,
            queue: VecDeque::new(),
            deadline: None,
            check_at: None,
            starts: VecDeque::new(),
            sessions: BTreeSet::new(),
            invocation: String::new(),
            stop_requested: false,
            awaiting_pid_file: false,
        }
    }

    pub fn is_target(&self) -> bool {
        self.file.name.ends_with(".target")
    }

    pub fn is_active(&self) -> bool {
        matches!(self.phase, Phase::Running | Phase::Exited | Phase::Reload)
    }

    pub fn is_settled(&self) -> bool {
        matches!(self.phase, Phase::Dead | Phase::Failed | Phase::Running | Phase::Exited)
    }

    /// The next moment at which [`Service::on_time`] wants to be called.
    pub fn wakes_at(&self) -> Option<Instant> {
        [self.deadline, self.check_at].into_iter().flatten().min()
    }

    pub fn owns(&self, pid: i32) -> bool {
        self.main == Some(pid) || self.control == Some(pid)
    }

    /// Forgets earlier failures, as `reset-failed` and a start by hand do.
    pub fn reset(&mut self) {
        self.starts.clear();
        self.restarts = 0;
        if self.phase == Phase::Failed {
            self.enter(Phase::Dead);
            self.result = "success";
        }
    }

    pub fn start(&mut self, context: &mut Context<'_>) {
        self.stop_requested = false;
        self.result = "success";
        if self.is_target() {
            self.enter(Phase::Exited);
            return;
        }
        if let Err(reason) = check_conditions(&self.file) {
            self.say(context, &format!("condition: {reason}"));
            self.enter(Phase::Dead);
            self.result = if reason.starts_with("Assert") { "assert" } else { "condition" };
            return;
        }
        if self.start_limit_hit() {
            self.say(context, "start request repeated too quickly");
            self.result = "start-limit-hit";
            self.enter(Phase::Failed);
            return;
        }
        if self.file.exec_start.is_empty() && self.file.kind != Kind::Oneshot {
            self.say(context, "no ExecStart=");
            self.result = "resources";
            self.enter(Phase::Failed);
            return;
        }
        self.invocation = invocation_id();
        self.sessions.clear();
        self.last_main = None;
        self.status_text.clear();
        if let Err(e) = self.make_directories() {
            self.say(context, &format!("cannot make its directories: {e}"));
            return self.fail("resources", context);
        }
        self.deadline = self.file.timeout_start.map(|span| wall::now() + span);
        self.enter(Phase::StartPre);
        self.queue = self.file.exec_start_pre.iter().cloned().collect();
        self.next(context);
    }

    pub fn stop(&mut self, context: &mut Context<'_>) {
        self.stop_requested = true;
        match self.phase {
            Phase::Dead | Phase::Failed | Phase::Stop | Phase::StopTerm | Phase::StopKill | Phase::StopPost => {}
            Phase::AutoRestart => self.enter(Phase::Dead),
            Phase::Exited if self.is_target() => self.enter(Phase::Dead),
            Phase::Running | Phase::Exited | Phase::Reload => self.enter_stop(context),
            Phase::StartPre | Phase::Start | Phase::StartPost => self.enter_term("success", context),
        }
    }

    pub fn reload(&mut self, context: &mut Context<'_>) -> Result<(), String> {
        if self.phase != Phase::Running {
            return Err(format!("{} is not active", self.file.name));
        }
        if self.file.exec_reload.is_empty() {
            return Err(format!("Job type reload is not applicable for unit {}.", self.file.name));
        }
        self.enter(Phase::Reload);
        self.deadline = self.file.timeout_start.map(|span| wall::now() + span);
        self.queue = self.file.exec_reload.iter().cloned().collect();
        self.next(context);
        Ok(())
    }

    pub fn signal(&self, signal: i32, main_only: bool) {
        for pid in self.processes() {
            if !main_only || Some(pid) == self.main {
                process::kill(pid, signal);
            }
        }
    }

    pub fn on_notify(&mut self, message: &str, context: &mut Context<'_>) {
        for line in message.lines() {
            match line.split_once('=') {
                Some(("READY", "1")) if self.phase == Phase::Start && self.file.kind == Kind::Notify => {
                    self.enter_start_post(context);
                }
                Some(("MAINPID", pid)) => self.main = pid.parse().ok().or(self.main),
                Some(("STATUS", text)) => text.clone_into(&mut self.status_text),
                _ => {}
            }
        }
    }

    pub fn on_exit(&mut self, pid: i32, ended: Ended, context: &mut Context<'_>) {
        if self.main == Some(pid) {
            self.main = None;
            self.last_main = Some((pid, ended));
            self.main_ended(ended, context);
        } else if self.control == Some(pid) {
            self.control = None;
            self.control_ended(ended, context);
        } else {
            self.check_stopping(context);
            // The last process of a daemon whose main one is not known.
            let without_main = self.phase == Phase::Running && self.main.is_none();
            if without_main && !self.is_target() && self.processes().is_empty() {
                self.enter_stop(context);
            }
        }
    }

    pub fn on_time(&mut self, now: Instant, context: &mut Context<'_>) {
        if self.check_at.is_some_and(|at| at <= now) {
            self.check_at = None;
            if self.awaiting_pid_file {
                self.look_for_main(context);
            }
            self.check_stopping(context);
        }
        if self.deadline.is_none_or(|at| at > now) {
            return;
        }
        self.deadline = None;
        match self.phase {
            Phase::AutoRestart => {
                self.restarts += 1;
                self.start(context);
            }
            Phase::StartPre | Phase::Start | Phase::StartPost => {
                self.say(context, "start operation timed out");
                self.enter_term("timeout", context);
            }
            Phase::Reload => {
                self.say(context, "reload timed out");
                self.kill_control();
                self.enter(Phase::Running);
            }
            Phase::Stop => {
                self.kill_control();
                self.enter_term("timeout", context);
            }
            Phase::StopTerm => {
                self.say(context, "stopping timed out, killing");
                self.note_result("timeout");
                self.enter(Phase::StopKill);
                self.signal(libc::SIGKILL, false);
                self.check_at = Some(wall::now() + RECHECK);
            }
            Phase::StopPost => {
                self.kill_control();
                self.finish(context);
            }
            _ => {}
        }
    }

    /// Every process of the unit that still lives: by session, by descent, and by the invocation id in the environment
    /// of those that left both.
    pub fn processes(&self) -> Vec<i32> {
        let all = process::all();
        let mut members: BTreeSet<i32> = [self.main, self.control].into_iter().flatten().collect();
        let marked = |seen: &Seen| {
            let environment = std::fs::read(format!("/proc/{}/environ", seen.pid)).unwrap_or_default();
            let marker = format!("INVOCATION_ID={}", self.invocation);
            !self.invocation.is_empty() && environment.split(|byte| *byte == 0).any(|entry| entry == marker.as_bytes())
        };
        loop {
            let before = members.len();
            for seen in &all {
                if members.contains(&seen.pid) {
                    continue;
                }
                let related = self.sessions.contains(&seen.session) || members.contains(&seen.parent);
                if related || marked(seen) {
                    members.insert(seen.pid);
                }
            }
            if members.len() == before {
                break;
            }
        }
        all.iter().map(|seen| seen.pid).filter(|pid| members.contains(pid)).collect()
    }

    fn enter(&mut self, phase: Phase) {
        self.phase = phase;
        self.since = Timestamp::wall();
        if self.is_settled() {
            self.deadline = None;
            self.check_at = None;
            self.awaiting_pid_file = false;
        }
    }

    fn say(&self, context: &mut Context<'_>, text: &str) {
        context.console.line(&format!("init: {}: {text}", self.file.name));
        context.journal.append(&self.file.name, "init", 1, &format!("{}: {text}", self.file.name));
    }

    /// Runs the phase's next command, or goes on to the next phase.
    fn next(&mut self, context: &mut Context<'_>) {
        let Some(line) = self.queue.pop_front() else { return self.phase_done(context) };
        match self.launch(&line, context) {
            Ok(pid) if self.phase == Phase::Start && self.file.kind != Kind::Forking => {
                self.running_line = Some(line);
                self.main = Some(pid);
            }
            Ok(pid) => {
                self.running_line = Some(line);
                self.control = Some(pid);
            }
            Err(e) => {
                self.say(context, &format!("cannot run {}: {e}", line.words.join(" ")));
                self.running_line = Some(line);
                self.control_ended(Ended::Code(203), context);
            }
        }
    }

    fn phase_done(&mut self, context: &mut Context<'_>) {
        match self.phase {
            Phase::StartPre => self.start_main(context),
            // Only a oneshot queues commands in this phase.
            Phase::Start => self.enter_start_post(context),
            Phase::StartPost => self.started(context),
            Phase::Reload => self.enter(Phase::Running),
            Phase::Stop => self.enter_term("success", context),
            Phase::StopPost => self.finish(context),
            _ => {}
        }
    }

    fn start_main(&mut self, context: &mut Context<'_>) {
        self.enter(Phase::Start);
        self.deadline = self.file.timeout_start.map(|span| wall::now() + span);
        if self.file.kind == Kind::Oneshot {
            self.queue = self.file.exec_start.iter().cloned().collect();
            return self.next(context);
        }
        let Some(line) = self.file.exec_start.first().cloned() else { return };
        match (self.launch(&line, context), self.file.kind) {
            (Err(e), _) => {
                self.say(context, &format!("cannot run {}: {e}", line.words.join(" ")));
                self.fail("exit-code", context);
            }
            (Ok(pid), Kind::Forking) => {
                self.running_line = Some(line);
                self.control = Some(pid);
            }
            (Ok(pid), kind) => {
                self.running_line = Some(line);
                self.main = Some(pid);
                if kind == Kind::Simple {
                    self.enter_start_post(context);
                }
            }
        }
    }

    fn enter_start_post(&mut self, context: &mut Context<'_>) {
        self.enter(Phase::StartPost);
        self.queue = self.file.exec_start_post.iter().cloned().collect();
        self.next(context);
    }

    fn started(&mut self, context: &mut Context<'_>) {
        if self.main.is_some() || (self.file.kind == Kind::Forking && !self.processes().is_empty()) {
            self.enter(Phase::Running);
            return self.say(context, "started");
        }
        if self.file.remain_after_exit {
            self.enter(Phase::Exited);
            return self.say(context, "started");
        }
        if self.file.kind == Kind::Oneshot {
            self.say(context, "finished");
        }
        self.enter_stop(context);
    }

    fn main_ended(&mut self, ended: Ended, context: &mut Context<'_>) {
        let may_fail = self.running_line.as_ref().is_some_and(|line| line.may_fail);
        let good = may_fail || self.is_success(ended);
        let word = if good { "success" } else { result_word(ended) };
        let is_up = matches!(self.phase, Phase::StartPost | Phase::Running | Phase::Reload);
        if good && is_up && self.file.kind == Kind::Forking && !self.processes().is_empty() {
            // It was a step on the way to the daemon, and the daemon lives.
            self.main = self.only_top();
            return;
        }
        match self.phase {
            Phase::Start if self.file.kind == Kind::Oneshot && good => self.next(context),
            Phase::Start if self.file.kind == Kind::Notify && good => {
                self.say(context, "ended before it said that it is ready");
                self.enter_term("protocol", context);
            }
            Phase::Start | Phase::StartPost => self.ended_badly(word, ended, context),
            Phase::Running | Phase::Reload if good && self.file.remain_after_exit => self.enter(Phase::Exited),
            Phase::Running | Phase::Reload if good => self.enter_stop(context),
            Phase::Running | Phase::Reload => self.ended_badly(word, ended, context),
            Phase::Stop | Phase::StopTerm | Phase::StopKill => {
                // What the stop signal itself did is no failure.
                let by_stop = ended == Ended::Signal(self.file.kill_signal) || self.phase == Phase::StopKill;
                if !good && !by_stop {
                    self.note_result(word);
                }
                self.check_stopping(context);
            }
            _ => {}
        }
    }

    fn ended_badly(&mut self, word: &'static str, ended: Ended, context: &mut Context<'_>) {
        if word != "success" {
            let how = match ended {
                Ended::Code(code) => format!("exited with status {code}"),
                Ended::Signal(signal) => format!("was killed by signal {signal}"),
            };
            self.say(context, &format!("main process {how}"));
        }
        self.enter_term(word, context);
    }

    fn control_ended(&mut self, ended: Ended, context: &mut Context<'_>) {
        let line = self.running_line.take();
        let good = ended.success() || line.as_ref().is_some_and(|line| line.may_fail);
        if good && self.phase == Phase::Start && self.file.kind == Kind::Forking {
            self.awaiting_pid_file = true;
            return self.look_for_main(context);
        }
        if good {
            return self.next(context);
        }
        if ended != Ended::Code(203) {
            let words = line.map(|line| line.words.join(" ")).unwrap_or_default();
            self.say(context, &format!("{words} failed with status {}", ended.status()));
        }
        self.queue.clear();
        match self.phase {
            Phase::Reload => self.enter(Phase::Running),
            Phase::Stop => self.enter_term(result_word(ended), context),
            Phase::StopPost => {
                self.note_result(result_word(ended));
                self.finish(context);
            }
            _ => self.enter_term(result_word(ended), context),
        }
    }

    /// A forking unit's main process: by its PID file, else the only process that is left of it.
    fn look_for_main(&mut self, context: &mut Context<'_>) {
        let found = match &self.file.pid_file {
            Some(path) => {
                let pid = std::fs::read_to_string(path).ok().and_then(|text| text.trim().parse::<i32>().ok());
                pid.filter(|pid| std::path::Path::new(&format!("/proc/{pid}")).exists())
            }
            None => {
                self.awaiting_pid_file = false;
                self.main = self.only_top();
                return self.enter_start_post(context);
            }
        };
        match found {
            Some(pid) => {
                self.awaiting_pid_file = false;
                self.main = Some(pid);
                self.enter_start_post(context);
            }
            // Until the start times out: daemons write the file when they are ready.
            None => self.check_at = Some(wall::now() + PID_FILE_CHECK),
        }
    }

    /// The unit's process that has no parent but PID 1, if it is the only one.
    fn only_top(&self) -> Option<i32> {
        let members = self.processes();
        let all = process::all();
        let mut tops = all.iter().filter(|seen| members.contains(&seen.pid) && seen.parent == 1);
        let first = tops.next().map(|seen| seen.pid);
        first.filter(|_| tops.next().is_none())
    }

    fn fail(&mut self, word: &'static str, context: &mut Context<'_>) {
        self.enter_term(word, context);
    }

    fn enter_stop(&mut self, context: &mut Context<'_>) {
        self.enter(Phase::Stop);
        self.deadline = self.file.timeout_stop.map(|span| wall::now() + span);
        self.queue = self.file.exec_stop.iter().cloned().collect();
        self.next(context);
    }

    fn enter_term(&mut self, word: &'static str, context: &mut Context<'_>) {
        self.note_result(word);
        self.queue.clear();
        self.enter(Phase::StopTerm);
        self.awaiting_pid_file = false;
        self.deadline = self.file.timeout_stop.map(|span| wall::now() + span);
        match self.file.kill_mode {
            KillMode::ControlGroup => self.signal(self.file.kill_signal, false),
            KillMode::Mixed | KillMode::Process => self.signal(self.file.kill_signal, true),
            KillMode::None => {}
        }
        self.check_stopping(context);
    }

    fn check_stopping(&mut self, context: &mut Context<'_>) {
        if !matches!(self.phase, Phase::StopTerm | Phase::StopKill) {
            return;
        }
        let gone = match self.file.kill_mode {
            KillMode::ControlGroup => self.processes().is_empty(),
            KillMode::Mixed => {
                if self.main.is_none() {
                    self.signal(libc::SIGKILL, false);
                }
                self.processes().is_empty()
            }
            KillMode::Process => self.main.is_none(),
            KillMode::None => true,
        };
        if gone {
            self.main = None;
            self.control = None;
            self.enter(Phase::StopPost);
            self.deadline = self.file.timeout_stop.map(|span| wall::now() + span);
            self.queue = self.file.exec_stop_post.iter().cloned().collect();
            self.next(context);
        } else {
            self.check_at = Some(wall::now() + RECHECK);
        }
    }

    fn finish(&mut self, context: &mut Context<'_>) {
        let failed = self.result != "success";
        if !self.stop_requested && self.should_restart() {
            self.enter(Phase::AutoRestart);
            self.deadline = Some(wall::now() + self.file.restart_delay);
            return self.say(context, "scheduled restart");
        }
        self.enter(if failed { Phase::Failed } else { Phase::Dead });
        let text = if failed { format!("failed ({})", self.result) } else { "stopped".to_owned() };
        self.say(context, &text);
    }

    fn should_restart(&self) -> bool {
        if let Some((_, ended)) = self.last_main
            && matches_status(&self.file.restart_prevent_status, ended)
        {
            return false;
        }
        match self.file.restart {
            Restart::No => false,
            Restart::Always => true,
            Restart::OnSuccess => self.result == "success",
            Restart::OnFailure => self.result != "success",
            Restart::OnAbnormal => !matches!(self.result, "success" | "exit-code"),
            Restart::OnAbort => matches!(self.result, "signal" | "core-dump"),
        }
    }

    fn start_limit_hit(&mut self) -> bool {
        let Some(interval) = self.file.start_limit_interval.filter(|span| !span.is_zero()) else { return false };
        let now = wall::now();
        while self.starts.front().is_some_and(|at| now.duration_since(*at) > interval) {
            self.starts.pop_front();
        }
        if self.file.start_limit_burst > 0 && self.starts.len() >= self.file.start_limit_burst as usize {
            return true;
        }
        self.starts.push_back(now);
        false
    }

    fn note_result(&mut self, word: &'static str) {
        if self.result == "success" {
            self.result = word;
        }
    }

    fn is_success(&self, ended: Ended) -> bool {
        let clean = [libc::SIGHUP, libc::SIGINT, libc::SIGTERM, libc::SIGPIPE];
        let by_signal = matches!(ended, Ended::Signal(signal) if clean.contains(&signal));
        ended.success()
            || (by_signal && self.file.kind != Kind::Oneshot)
            || matches_status(&self.file.success_status, ended)
    }

    fn kill_control(&mut self) {
        if let Some(pid) = self.control.take() {
            process::kill(pid, libc::SIGKILL);
        }
    }

    fn launch(&mut self, line: &ExecLine, context: &mut Context<'_>) -> io::Result<i32> {
        let privileged = line.privileged || (self.file.user.is_none() && self.file.group.is_none());
        let credentials = if privileged {
            None
        } else {
            let extra = &self.file.supplementary_groups;
            Some(Credentials::find(self.file.user.as_deref(), self.file.group.as_deref(), extra)?)
        };
        let environment = self.environment(context.environment, credentials.as_ref())?;
        let argv = if line.literal { line.words.clone() } else { expand_words(&line.words, &environment) };
        let identifier =
            self.file.identifier.clone().unwrap_or_else(|| {
                argv.first().and_then(|path| path.rsplit('/').next()).unwrap_or_default().to_owned()
            });
        let stdout = self.open_target(&self.file.stdout.clone(), &identifier, context)?;
        let stderr = match &self.file.stderr.clone() {
            Target::Inherit => stdout.as_ref().map(OwnedFd::try_clone).transpose()?,
            target => self.open_target(target, &identifier, context)?,
        };
        let mut directory = self.file.working_directory.clone();
        if let (Some(path), Some(credentials)) = (&directory, &credentials)
            && path.as_os_str() == "~"
        {
            directory = Some(credentials.home.clone().into());
        }
        if self.file.working_directory_may_miss {
            directory = directory.filter(|path| path.is_dir());
        }
        let launch = Launch {
            argv,
            environment,
            directory: Some(directory.unwrap_or_else(|| "/".into())),
            credentials,
            stdout,
            stderr,
            umask: Some(self.file.umask.unwrap_or(0o022)),
            limits: self.file.limits.clone(),
            nice: self.file.nice,
            oom_score_adjust: self.file.oom_score_adjust,
            no_new_privileges: self.file.no_new_privileges,
            ..Launch::default()
        };
        let pid = launch.start()?;
        self.sessions.insert(pid);
        for output in context.outputs.iter_mut() {
            if let Sink::Journal { unit, pid: known @ 0, .. } = &mut output.sink
                && *unit == self.file.name
            {
                *known = pid;
            }
        }
        Ok(pid)
    }

    fn environment(
        &self,
        base: &[(String, String)],
        credentials: Option<&Credentials>,
    ) -> io::Result<Vec<(String, String)>> {
        let mut environment = base.to_vec();
        if let Some(credentials) = credentials {
            let own = [("USER", &credentials.name), ("LOGNAME", &credentials.name), ("HOME", &credentials.home)];
            environment.extend(own.map(|(k, v)| (k.to_owned(), v.clone())));
            environment.push(("SHELL".to_owned(), credentials.shell.clone()));
        }
        for (base, names) in &self.file.directories {
            let paths: Vec<String> = names.iter().map(|name| format!("{base}/{name}")).collect();
            let variable = match *base {
                "/run" => "RUNTIME_DIRECTORY",
                "/var/lib" => "STATE_DIRECTORY",
                "/var/cache" => "CACHE_DIRECTORY",
                "/var/log" => "LOGS_DIRECTORY",
                _ => "CONFIGURATION_DIRECTORY",
            };
            environment.push((variable.to_owned(), paths.join(":")));
        }
        environment.push(("INVOCATION_ID".to_owned(), self.invocation.clone()));
        if let Some(pid) = self.main {
            environment.push(("MAINPID".to_owned(), pid.to_string()));
        }
        if self.file.kind == Kind::Notify {
            environment.push(("NOTIFY_SOCKET".to_owned(), crate::server::NOTIFY_SOCKET.to_owned()));
        }
        environment.extend(self.file.environment.iter().cloned());
        for (path, may_miss) in &self.file.environment_files {
            match std::fs::read_to_string(path) {
                Ok(text) => environment.extend(environment_file(&text)),
                Err(_) if *may_miss => {}
                Err(e) => return Err(io::Error::other(format!("EnvironmentFile={path}: {e}"))),
            }
        }
        Ok(environment)
    }

    fn open_target(&self, target: &Target, identifier: &str, context: &mut Context<'_>) -> io::Result<Option<OwnedFd>> {
        let console = *target == Target::JournalAndConsole;
        let mut options = OpenOptions::new();
        options.create(true).mode(0o644);
        match target {
            Target::Null => Ok(None),
            Target::File(path) => Ok(Some(options.write(true).truncate(true).open(path)?.into())),
            Target::Append(path) => Ok(Some(options.append(true).open(path)?.into())),
            Target::Journal | Target::JournalAndConsole | Target::Inherit => {
                let (unit, identifier) = (self.file.name.clone(), identifier.to_owned());
                // The process id is known once it runs.
                let (output, writer) = Output::new(Sink::Journal { unit, identifier, pid: 0, console })?;
                context.outputs.push(output);
                Ok(Some(writer))
            }
        }
    }

    fn make_directories(&self) -> io::Result<()> {
        let extra = &self.file.supplementary_groups;
        let owner = Credentials::find(self.file.user.as_deref(), self.file.group.as_deref(), extra)?;
        for (base, names) in &self.file.directories {
            for name in names {
                let path = format!("{base}/{name}");
                std::fs::create_dir_all(&path)?;
                std::os::unix::fs::chown(&path, Some(owner.uid), Some(owner.gid))?;
            }
        }
        Ok(())
    }
}

fn result_word(ended: Ended) -> &'static str {
    match ended {
        Ended::Code(_) => "exit-code",
        Ended::Signal(_) => "signal",
    }
}

fn matches_status(list: &[String], ended: Ended) -> bool {
    list.iter().any(|word| match ended {
        Ended::Code(code) => word.parse() == Ok(code),
        Ended::Signal(signal) => word.parse::<i32>().is_err() && super::directives::signal(word) == Some(signal),
    })
}

/// `NAME=value` lines, quotes as in a shell, comments skipped.
fn environment_file(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';']));
    let pairs = lines.filter_map(|line| line.split_once('='));
    let clean = |value: &str| match value.trim() {
        quoted if quoted.starts_with(['"', '\'']) => split(quoted).map_or_else(String::new, |words| words.join(" ")),
        plain => plain.to_owned(),
    };
    pairs.map(|(name, value)| (name.trim().to_owned(), clean(value))).collect()
}

/// 32 hexadecimal digits from the kernel's random source.
fn invocation_id() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap_or_default();
    id.trim().replace('-', "")
}
