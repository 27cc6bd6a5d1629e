//! The unit manager: what is loaded, what was asked for, and in which order it is done.

mod directives;
pub mod enable;
pub mod file;
mod service;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Instant;

pub use directives::signal;
pub use service::{Context, Phase, Service};

use crate::process::Ended;
use file::UnitFile;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Start,
    Stop,
    /// Stop, then start.
    Restart,
    Reload,
}

struct Job {
    action: Action,
    begun: bool,
}

/// Something asked for from outside, answered when every named unit's job has ended.
struct Request {
    pending: BTreeSet<String>,
    failures: Vec<String>,
}

/// The answer to a request: its number, and what failed.
pub type Answer = (u64, Vec<String>);

pub struct Manager {
    hostname: String,
    pub units: BTreeMap<String, Service>,
    jobs: BTreeMap<String, Job>,
    requests: BTreeMap<u64, Request>,
    next_request: u64,
    answers: Vec<Answer>,
}

impl Manager {
    pub fn new(hostname: &str) -> Manager {
        Manager {
            hostname: hostname.to_owned(),
            units: BTreeMap::new(),
            jobs: BTreeMap::new(),
            requests: BTreeMap::new(),
            next_request: 1,
            answers: Vec::new(),
        }
    }

    /// Asks for an action on units and what they need. The number comes back with its answer.
    pub fn request(&mut self, action: Action, names: &[String], context: &mut Context<'_>) -> u64 {
        let number = self.next_request;
        self.next_request += 1;
        let mut request = Request { pending: BTreeSet::new(), failures: Vec::new() };
        for name in names {
            match self.enqueue(action, name, context) {
                Ok(()) => drop(request.pending.insert(name.clone())),
                Err(e) => request.failures.push(e),
            }
        }
        self.requests.insert(number, request);
        self.pump(context);
        number
    }

    pub fn answers(&mut self) -> Vec<Answer> {
        std::mem::take(&mut self.answers)
    }

    /// The names of units that are not down.
    pub fn active(&self) -> Vec<String> {
        let active = self.units.iter().filter(|(_, unit)| !matches!(unit.phase, Phase::Dead | Phase::Failed));
        active.map(|(name, _)| name.clone()).collect()
    }

    /// Reads a unit's file unless it is known. False if there is none.
    pub fn load(&mut self, name: &str, context: &mut Context<'_>) -> bool {
        if self.units.contains_key(name) {
            return true;
        }
        let Some(unit) = self.read(name) else { return false };
        warn(&unit, context);
        self.units.insert(name.to_owned(), Service::new(unit));
        true
    }

    /// Reads every known unit's file again; units that run keep running.
    pub fn reload_files(&mut self, context: &mut Context<'_>) {
        let names: Vec<String> = self.units.keys().cloned().collect();
        for name in names {
            match (self.read(&name), self.units.get_mut(&name)) {
                (Some(unit), Some(service)) => {
                    warn(&unit, context);
                    service.file = unit;
                }
                (None, Some(service)) if matches!(service.phase, Phase::Dead | Phase::Failed) => {
                    self.units.remove(&name);
                }
                _ => {}
            }
        }
    }

    pub fn next_wake(&self) -> Option<Instant> {
        self.units.values().filter_map(Service::wakes_at).min()
    }

    pub fn on_time(&mut self, now: Instant, context: &mut Context<'_>) {
        for unit in self.units.values_mut().filter(|unit| unit.wakes_at().is_some_and(|at| at <= now)) {
            unit.on_time(now, context);
        }
        self.pump(context);
    }

    pub fn on_exit(&mut self, pid: i32, ended: Ended, context: &mut Context<'_>) {
        let owner = self.units.values_mut().find(|unit| unit.owns(pid));
        match owner {
            Some(unit) => unit.on_exit(pid, ended, context),
            // An orphan: a stopping unit may have waited for it.
            None => self.units.values_mut().for_each(|unit| unit.on_exit(pid, ended, context)),
        }
        self.pump(context);
    }

    pub fn on_notify(&mut self, pid: i32, message: &str, context: &mut Context<'_>) {
        let direct = self.units.iter().find(|(_, unit)| unit.owns(pid)).map(|(name, _)| name.clone());
        let name = direct.or_else(|| {
            let owner = self.units.iter().find(|(_, unit)| unit.processes().contains(&pid));
            owner.map(|(name, _)| name.clone())
        });
        if let Some(unit) = name.and_then(|name| self.units.get_mut(&name)) {
            unit.on_notify(message, context);
        }
        self.pump(context);
    }

    fn read(&self, name: &str) -> Option<UnitFile> {
        let is_target = name.ends_with(".target");
        let mut unit = match file::load(name, &self.hostname) {
            Some(unit) => unit,
            // Targets need no file.
            None if is_target && !name.contains('/') => UnitFile { name: name.to_owned(), ..UnitFile::default() },
            None => return None,
        };
        // The host's own targets pull in what an instance does not have.
        if is_target && unit.path.starts_with("/usr/lib") {
            unit.requires.clear();
            unit.wants.clear();
            unit.warnings.clear();
        }
        unit.wants.extend(enable::wanted_by(name));
        if is_target {
            // As systemd's default dependencies: it is reached when what it pulls in has started.
            let pulled: Vec<String> = unit.requires.iter().chain(&unit.wants).cloned().collect();
            unit.after.extend(pulled);
        }
        Some(unit)
    }

    fn enqueue(&mut self, action: Action, name: &str, context: &mut Context<'_>) -> Result<(), String> {
        if !self.load(name, context) {
            return Err(format!("Unit {name} not found."));
        }
        match action {
            Action::Start | Action::Restart => {
                if let Some(unit) = self.units.get_mut(name) {
                    unit.reset();
                }
                self.enqueue_start(action, name, &mut BTreeSet::new(), context)
            }
            Action::Stop => {
                self.enqueue_stop(name);
                Ok(())
            }
            Action::Reload => {
                self.jobs.insert(name.to_owned(), Job { action, begun: false });
                Ok(())
            }
        }
    }

    fn enqueue_start(
        &mut self,
        action: Action,
        name: &str,
        seen: &mut BTreeSet<String>,
        context: &mut Context<'_>,
    ) -> Result<(), String> {
        if !seen.insert(name.to_owned()) {
            return Ok(());
        }
        let Some(unit) = self.units.get(name) else { return Ok(()) };
        let (requires, wants, conflicts) =
            (unit.file.requires.clone(), unit.file.wants.clone(), unit.file.conflicts.clone());
        for (needed, must) in requires.iter().map(|n| (n, true)).chain(wants.iter().map(|n| (n, false))) {
            if !is_ours(needed) {
                continue;
            }
            if !self.load(needed, context) {
                if must {
                    return Err(format!("Unit {needed} not found, which {name} requires."));
                }
                continue;
            }
            let result = self.enqueue_start(Action::Start, needed, seen, context);
            if must {
                result?;
            }
        }
        for other in conflicts.iter().filter(|other| other.ends_with(".service")) {
            if self.units.get(other).is_some_and(Service::is_active) {
                self.enqueue_stop(other);
            }
        }
        let active = self.units.get(name).is_some_and(Service::is_active);
        if action == Action::Restart || !active {
            self.jobs.entry(name.to_owned()).or_insert(Job { action, begun: false });
        }
        Ok(())
    }

    /// Stops a unit and, before it, those that cannot be without it.
    fn enqueue_stop(&mut self, name: &str) {
        let mut names = vec![name.to_owned()];
        let mut at = 0;
        while at < names.len() {
            let current = names[at].clone();
            for (other, unit) in &self.units {
                let bound = unit.file.requires.contains(&current) || unit.file.part_of.contains(&current);
                if bound && !names.contains(other) && !matches!(unit.phase, Phase::Dead | Phase::Failed) {
                    names.push(other.clone());
                }
            }
            at += 1;
        }
        for name in names {
            self.jobs.insert(name, Job { action: Action::Stop, begun: false });
        }
    }

    /// Begins the jobs that may begin and ends those that are done, until nothing changes.
    fn pump(&mut self, context: &mut Context<'_>) {
        loop {
            let mut changed = false;
            for name in self.jobs.keys().cloned().collect::<Vec<_>>() {
                changed |= self.advance(&name, context);
            }
            if changed {
                continue;
            }
            // Units that wait for each other: order is given up for the first of them, as systemd does.
            let waiting = !self.jobs.is_empty() && self.jobs.values().all(|job| !job.begun);
            let Some(first) = self.jobs.keys().next().filter(|_| waiting).cloned() else { break };
            let settled = self.units.get(&first).is_none_or(Service::is_settled);
            if !settled {
                break;
            }
            context.console.line(&format!("init: {first}: ordering cycle, starting it anyway"));
            self.begin(&first, context);
        }
        let done: Vec<u64> =
            self.requests.iter().filter(|(_, request)| request.pending.is_empty()).map(|(number, _)| *number).collect();
        for number in done {
            if let Some(request) = self.requests.remove(&number) {
                self.answers.push((number, request.failures));
            }
        }
    }

    fn advance(&mut self, name: &str, context: &mut Context<'_>) -> bool {
        let Some(job) = self.jobs.get(name) else { return false };
        if !job.begun {
            if self.is_blocked(name, job.action) {
                return false;
            }
            self.begin(name, context);
            return true;
        }
        let Some(unit) = self.units.get(name) else { return false };
        let outcome = match (job.action, unit.phase) {
            (Action::Start, Phase::Running | Phase::Exited) => Ok(()),
            (Action::Start, Phase::Dead) if !matches!(unit.result, "success" | "condition") => Err(unit.result),
            (Action::Start, Phase::Dead) => Ok(()),
            (Action::Start, Phase::Failed | Phase::AutoRestart) => Err(unit.result),
            (Action::Stop, Phase::Dead | Phase::Failed) => Ok(()),
            (Action::Reload, Phase::Reload) => return false,
            (Action::Reload, _) => Ok(()),
            (Action::Restart, Phase::Dead | Phase::Failed) => {
                self.jobs.insert(name.to_owned(), Job { action: Action::Start, begun: false });
                return true;
            }
            _ => return false,
        };
        self.end(name, outcome.map_err(|word| format!("Job for {name} failed: {word}.")));
        true
    }

    fn is_blocked(&self, name: &str, action: Action) -> bool {
        let after = |first: &str, second: &str| {
            let listed = |unit: &str, other: &str, pick: fn(&UnitFile) -> &Vec<String>| {
                self.units.get(unit).is_some_and(|unit| pick(&unit.file).iter().any(|n| n == other))
            };
            listed(second, first, |file| &file.after) || listed(first, second, |file| &file.before)
        };
        let waits_for = |other: &str, job: &Job| match (action, job.action) {
            (_, Action::Stop) if action != Action::Stop => after(name, other) || after(other, name),
            (Action::Stop, Action::Stop) => after(name, other),
            (Action::Start, Action::Start | Action::Restart) => after(other, name),
            _ => false,
        };
        let others = self.jobs.iter().filter(|(other, _)| *other != name);
        others.into_iter().any(|(other, job)| waits_for(other, job))
            // A unit that is on its way somewhere else arrives there first.
            || (action != Action::Stop && self.units.get(name).is_some_and(|unit| {
                matches!(unit.phase, Phase::Stop | Phase::StopTerm | Phase::StopKill | Phase::StopPost)
            }))
    }

    fn begin(&mut self, name: &str, context: &mut Context<'_>) {
        let Some(job) = self.jobs.get_mut(name) else { return };
        job.begun = true;
        let action = job.action;
        let requires = self.units.get(name).map(|unit| unit.file.requires.clone()).unwrap_or_default();
        let missing = requires.iter().filter(|needed| is_ours(needed)).find(|needed| {
            let down = |unit: &Service| matches!(unit.phase, Phase::Failed | Phase::AutoRestart);
            self.units.get(*needed).is_some_and(down)
        });
        if let (Action::Start, Some(missing)) = (action, missing) {
            let failure = format!("A dependency job for {name} failed: {missing}.");
            return self.end(name, Err(failure));
        }
        let Some(unit) = self.units.get_mut(name) else { return };
        match action {
            Action::Start if unit.is_active() => {}
            Action::Start if !unit.is_settled() && unit.phase != Phase::AutoRestart => {}
            Action::Start => unit.start(context),
            Action::Stop | Action::Restart => unit.stop(context),
            Action::Reload => {
                if let Err(failure) = unit.reload(context) {
                    self.end(name, Err(failure));
                }
            }
        }
    }

    fn end(&mut self, name: &str, outcome: Result<(), String>) {
        self.jobs.remove(name);
        for request in self.requests.values_mut() {
            if request.pending.remove(name)
                && let Err(failure) = &outcome
            {
                request.failures.push(failure.clone());
            }
        }
    }
}

/// `web` is `web.service`.
pub fn full_name(name: &str) -> String {
    let suffixes = [".service", ".target", ".socket", ".timer", ".mount", ".path", ".slice", ".scope"];
    let has_suffix = suffixes.iter().any(|suffix| name.ends_with(suffix));
    if has_suffix { name.to_owned() } else { format!("{name}.service") }
}

/// Only services and targets exist here; what a unit says of sockets, slices and mounts has no counterpart.
fn is_ours(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|suffix| suffix == "service" || suffix == "target")
}

fn warn(unit: &UnitFile, context: &mut Context<'_>) {
    for warning in &unit.warnings {
        context.console.line(&format!("init: {}: {warning}", unit.name));
    }
    let foreign = unit.requires.iter().filter(|needed| !is_ours(needed) && !needed.ends_with(".slice"));
    for needed in foreign {
        context.console.line(&format!("init: {}: {needed} is not supported and is not waited for", unit.name));
    }
}
