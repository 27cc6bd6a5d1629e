//! What the end of a unit's process means: success or failure, and whether to start again.

use clock::wall;

use super::Service;
use crate::process::Ended;
use crate::units::directives::signal as signal_number;
use crate::units::file::{Kind, Restart};

impl Service {
    pub(super) fn should_restart(&self) -> bool {
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

    pub(super) fn start_limit_hit(&mut self) -> bool {
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

    pub(super) fn is_success(&self, ended: Ended) -> bool {
        let clean = [libc::SIGHUP, libc::SIGINT, libc::SIGTERM, libc::SIGPIPE];
        let by_signal = matches!(ended, Ended::Signal(signal) if clean.contains(&signal));
        ended.success()
            || (by_signal && self.file.kind != Kind::Oneshot)
            || matches_status(&self.file.success_status, ended)
    }
}

fn matches_status(list: &[String], ended: Ended) -> bool {
    list.iter().any(|word| match ended {
        Ended::Code(code) => word.parse() == Ok(code),
        Ended::Signal(signal) => word.parse::<i32>().is_err() && signal_number(word) == Some(signal),
    })
}
