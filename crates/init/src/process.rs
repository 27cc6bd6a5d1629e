//! Starting processes from PID 1, which has one thread: credentials, session, limits and descriptors as asked for.

use std::ffi::CString;
use std::fs::File;
use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use nix::sys::signal::{SigSet, SigmaskHow, sigprocmask};

use crate::output::Console;
use crate::users::Credentials;

/// A process to start. It becomes the leader of a session of its own.
#[derive(Default)]
pub struct Launch {
    pub argv: Vec<String>,
    pub environment: Vec<(String, String)>,
    pub directory: Option<PathBuf>,
    pub credentials: Option<Credentials>,
    /// Each is /dev/null where absent.
    pub stdin: Option<OwnedFd>,
    pub stdout: Option<OwnedFd>,
    pub stderr: Option<OwnedFd>,
    pub umask: Option<u32>,
    /// Resource, soft limit, hard limit.
    pub limits: Vec<(libc::__rlimit_resource_t, u64, u64)>,
    pub nice: Option<i32>,
    pub oom_score_adjust: Option<i32>,
    pub no_new_privileges: bool,
    /// Make stdin the session's controlling terminal.
    pub controlling_terminal: bool,
}

impl Launch {
    /// Forks and executes; an error that the child met before or in exec is returned here.
    pub fn start(self) -> io::Result<i32> {
        let program = self.argv.first().ok_or_else(|| io::Error::other("no program to run"))?;
        let mut command = Command::new(program);
        command.args(&self.argv[1..]).env_clear().envs(self.environment.iter().map(|(k, v)| (k, v)));
        command.stdin(stdio(self.stdin)).stdout(stdio(self.stdout)).stderr(stdio(self.stderr));
        if let Some(directory) = &self.directory {
            command.current_dir(directory);
        }
        let (limits, credentials) = (self.limits, self.credentials);
        let groups = credentials.as_ref().and_then(Credentials::native_groups);
        let setup = move || {
            // SAFETY: plain system calls in a child of a process with one thread.
            unsafe {
                libc::setsid();
                if self.controlling_terminal {
                    check(libc::ioctl(0, libc::TIOCSCTTY, 0))?;
                }
                if let Some(mask) = self.umask {
                    libc::umask(mask);
                }
                for (resource, soft, hard) in &limits {
                    let limit = libc::rlimit { rlim_cur: *soft, rlim_max: *hard };
                    let set = check(libc::setrlimit(*resource, &limit)).map(drop);
                    or_without(set, &format!("resource limit {hard}"))?;
                }
                if let Some(nice) = self.nice {
                    let set = check(libc::setpriority(libc::PRIO_PROCESS, 0, nice)).map(drop);
                    or_without(set, &format!("Nice={nice}"))?;
                }
                if let Some(score) = self.oom_score_adjust {
                    let set = std::fs::write("/proc/self/oom_score_adj", score.to_string());
                    or_without(set, &format!("OOMScoreAdjust={score}"))?;
                }
                if let Some(groups) = &groups {
                    check(libc::setgroups(groups.len(), groups.as_ptr()))?;
                }
                if let Some(credentials) = &credentials {
                    check(libc::setgid(credentials.gid))?;
                    check(libc::setuid(credentials.uid))?;
                }
                if self.no_new_privileges {
                    check(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))?;
                }
            }
            sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None)?;
            Ok(())
        };
        // SAFETY: PID 1 has one thread, so the child may run ordinary code before exec.
        unsafe { command.pre_exec(setup) };
        Ok(command.spawn()?.id() as i32)
    }
}

/// What only the machine's root may set has no effect without it; the program is started all the same, and the console
/// says so.
fn or_without(set: io::Result<()>, what: &str) -> io::Result<()> {
    match set {
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
            if let Ok(console) = Console::for_process() {
                let _ = writeln!(File::from(console), "init: {what} has no effect: {e}");
            }
            Ok(())
        }
        other => other,
    }
}

fn stdio(fd: Option<OwnedFd>) -> Stdio {
    fd.map_or_else(Stdio::null, Stdio::from)
}

/// The result of a system call as Rust has it.
pub fn check(result: i32) -> io::Result<i32> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// A path or word for the kernel; one with a NUL in it is refused.
pub fn c_string(text: impl Into<Vec<u8>>) -> io::Result<CString> {
    CString::new(text).map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))
}

/// How a process ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Code(i32),
    Signal(i32),
}

impl Ended {
    pub fn success(self) -> bool {
        self == Ended::Code(0)
    }

    /// As a shell shows it.
    pub fn status(self) -> i32 {
        match self {
            Ended::Code(code) => code,
            Ended::Signal(signal) => 128 + signal,
        }
    }
}

/// Takes one dead child, if there is one.
pub fn reap() -> Option<(i32, Ended)> {
    let mut status = 0;
    // SAFETY: waitpid fills `status`.
    let pid = unsafe { libc::waitpid(-1, &mut status, libc::WNOHANG) };
    if pid <= 0 {
        return None;
    }
    let ended = if libc::WIFSIGNALED(status) {
        Ended::Signal(libc::WTERMSIG(status))
    } else {
        Ended::Code(libc::WEXITSTATUS(status))
    };
    Some((pid, ended))
}

/// One process as /proc shows it.
pub struct Seen {
    pub pid: i32,
    pub parent: i32,
    pub session: i32,
}

/// Every process of the instance but PID 1.
pub fn all() -> Vec<Seen> {
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    let pids = entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    pids.filter(|pid| *pid != 1).filter_map(look).collect()
}

fn look(pid: i32) -> Option<Seen> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name is in parentheses and may hold any character, parentheses too.
    let (_, tail) = stat.rsplit_once(')')?;
    let mut fields = tail.split_whitespace();
    if fields.next()? == "Z" {
        return None;
    }
    let parent = fields.next()?.parse().ok()?;
    let session = fields.nth(1)?.parse().ok()?;
    Some(Seen { pid, parent, session })
}

pub fn kill(pid: i32, signal: i32) {
    // SAFETY: kill has no memory effects; a process that is gone already is no error here.
    unsafe { libc::kill(pid, signal) };
}
