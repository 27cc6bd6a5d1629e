//! One unit at run time: the phases that it goes through, after systemd's own.

mod launch;
mod members;
mod policy;

use std::collections::{BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use clock::{Timestamp, wall};

use super::file::{ExecLine, KillMode, Kind, UnitFile, check_conditions};
use crate::journal::Journal;
use crate::output::{Console, Output};
use crate::process::{self, Ended};

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
            // An orphan may have been the last process of a daemon whose main one is not known, or the last beside it.
            if self.phase == Phase::Running && self.main.is_none() && self.file.kind == Kind::Forking {
                self.main = self.only_top();
                if self.main.is_none() && self.processes().is_empty() {
                    self.enter_stop(context);
                }
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

    fn note_result(&mut self, word: &'static str) {
        if self.result == "success" {
            self.result = word;
        }
    }

    fn kill_control(&mut self) {
        if let Some(pid) = self.control.take() {
            process::kill(pid, libc::SIGKILL);
        }
    }
}

fn result_word(ended: Ended) -> &'static str {
    match ended {
        Ended::Code(_) => "exit-code",
        Ended::Signal(_) => "signal",
    }
}

/// 32 hexadecimal digits from the kernel's random source.
fn invocation_id() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap_or_default();
    id.trim().replace('-', "")
}
