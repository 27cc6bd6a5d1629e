//! Which processes are a unit's. There is no control group for each, so: by session, by descent, and by the invocation
//! id in the environment of those that left both.

use std::collections::BTreeSet;

use super::Service;
use crate::process::{self, Seen};

impl Service {
    /// Every process of the unit that still lives.
    pub fn processes(&self) -> Vec<i32> {
        self.members_of(&process::all()).into_iter().collect()
    }

    fn members_of(&self, all: &[Seen]) -> BTreeSet<i32> {
        let mut members: BTreeSet<i32> = [self.main, self.control].into_iter().flatten().collect();
        let marked = |seen: &Seen| {
            let environment = std::fs::read(format!("/proc/{}/environ", seen.pid)).unwrap_or_default();
            let marker = format!("INVOCATION_ID={}", self.invocation);
            !self.invocation.is_empty() && environment.split(|byte| *byte == 0).any(|entry| entry == marker.as_bytes())
        };
        loop {
            let before = members.len();
            for seen in all {
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
        // Main or control process may have ended just now.
        all.iter().map(|seen| seen.pid).filter(|pid| members.contains(pid)).collect()
    }

    /// The unit's process that has no parent but PID 1, if it is the only one.
    pub(super) fn only_top(&self) -> Option<i32> {
        let all = process::all();
        let members = self.members_of(&all);
        let mut tops = all.iter().filter(|seen| members.contains(&seen.pid) && seen.parent == 1);
        let first = tops.next().map(|seen| seen.pid);
        first.filter(|_| tops.next().is_none())
    }

    pub fn signal(&self, signal: i32, main_only: bool) {
        for pid in self.processes() {
            if !main_only || Some(pid) == self.main {
                process::kill(pid, signal);
            }
        }
    }
}
