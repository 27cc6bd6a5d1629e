//! A mount namespace of the program's own and, where the program is not root, a user namespace in which it is. The
//! network stays the host's: what listens on the host's loopback addresses is the program itself.

use std::fmt;
use std::fs::File;
use std::io::{Read, Write};

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork, geteuid, pipe};

use crate::user_namespace;

/// As what the program runs instances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Root of the machine, or of what the machine shows us.
    Root,
    /// An ordinary user, who is root in a user namespace of the program's own.
    User {
        /// How many users an instance can have: 1 (its root), or root and a range that the machine gave the user.
        ids: u32,
        /// Why it is only one.
        only_one: Option<String>,
    },
}

/// A step that instances need and that the machine refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub step: String,
    pub reason: String,
}

/// Leaves the host's mount namespace, so that nothing that we mount is visible or left on the host, by way of a user
/// namespace where that takes one. Call it first in `main`, while the process has one thread.
///
/// # Errors
/// The step that was refused: namespaces may be forbidden to users (AppArmor, a setting) or to everyone (a container).
/// The process is then as it was before, except that a root that may do a part has done it.
pub fn enter_private() -> Result<Standing, Refusal> {
    let threads = std::fs::read_dir("/proc/self/task").map_or(0, Iterator::count);
    if threads != 1 {
        return Err(refused("enter namespaces", "it comes before any thread"));
    }
    if geteuid().is_root() && own_mounts().is_ok() {
        return Ok(Standing::Root);
    }
    // What was entered cannot be left, so another process tries it first.
    trial()?;
    let standing = enter_as_user()?;
    own_mounts()?;
    Ok(standing)
}

/// What [`enter_private`] and the making of an instance need, tried by a process that then ends.
///
/// # Errors
/// The first step that was refused.
pub fn trial() -> Result<(), Refusal> {
    in_child(|| {
        if !(geteuid().is_root() && own_mounts().is_ok()) {
            enter_as_user()?;
            own_mounts()?;
        }
        let flags = CloneFlags::CLONE_NEWPID
            | CloneFlags::CLONE_NEWNET
            | CloneFlags::CLONE_NEWIPC
            | CloneFlags::CLONE_NEWUTS
            | CloneFlags::CLONE_NEWCGROUP;
        unshare(flags).map_err(|e| refused("make process and network namespaces", e))?;
        // The first child is the new namespace's PID 1.
        in_child(|| init::try_furniture().map_err(|(step, error)| refused(step, error)))
    })
}

fn enter_as_user() -> Result<Standing, Refusal> {
    let (ids, only_one) = user_namespace::enter().map_err(|(step, error)| refused(step, error))?;
    Ok(Standing::User { ids, only_one })
}

fn own_mounts() -> Result<(), Refusal> {
    unshare(CloneFlags::CLONE_NEWNS).map_err(|e| refused("make a mount namespace", e))?;
    mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>)
        .map_err(|e| refused("make mounts private", e))
}

/// Runs it in a process of its own, whose refusal is returned.
fn in_child(run: impl FnOnce() -> Result<(), Refusal>) -> Result<(), Refusal> {
    let failed = |e: nix::Error| refused("start a process", e);
    let (reader, writer) = pipe().map_err(failed)?;
    // SAFETY: the process has one thread, so the child may run ordinary code.
    match unsafe { fork() }.map_err(failed)? {
        ForkResult::Child => {
            drop(reader);
            if let Err(refusal) = run() {
                let _ = write!(File::from(writer), "{}\n{}", refusal.step, refusal.reason);
            }
            // SAFETY: ends the child without what the program does at its own end.
            unsafe { libc::_exit(0) }
        }
        ForkResult::Parent { child } => {
            drop(writer);
            let mut text = String::new();
            let read = File::from(reader).read_to_string(&mut text);
            let ended = waitpid(child, None).map_err(failed)?;
            match (read, text.split_once('\n')) {
                (Ok(_), Some((step, reason))) => Err(refused(step, reason)),
                (Ok(0), None) if matches!(ended, WaitStatus::Exited(_, 0)) => Ok(()),
                _ => Err(refused("try namespaces", "the process that tried ended early")),
            }
        }
    }
}

fn refused(step: impl Into<String>, reason: impl fmt::Display) -> Refusal {
    Refusal { step: step.into(), reason: reason.to_string() }
}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.step, self.reason)
    }
}

impl std::error::Error for Refusal {}
