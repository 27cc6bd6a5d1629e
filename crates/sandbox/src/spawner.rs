//! Starts PID 1 of each instance in new namespaces.
//!
//! One thread does it and lives as long as any instance: the kernel's parent-death signal follows the *thread* that
//! made a process, so instances made from a pool's thread would die with that thread.

use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::sync::mpsc;

use nix::sys::signal::{SigSet, SigmaskHow, sigprocmask};
use tokio::sync::oneshot;

/// Room for the child's few calls before exec; it shares our memory until then.
const STACK_BYTES: usize = 128 * 1024;
/// Above what the child puts its own descriptors at.
const FIRST_FREE_FD: i32 = 16;

pub struct Spawn {
    pub control: OwnedFd,
    pub spec: OwnedFd,
    /// Opened `cgroup.procs` files that the child enters.
    pub cgroups: Vec<OwnedFd>,
}

/// A process that was started, by the id that this program sees.
pub struct Spawned {
    pub pid: i32,
    pub pidfd: OwnedFd,
}

type Job = (Spawn, oneshot::Sender<io::Result<Spawned>>);

/// The thread ends when the last clone is dropped, and what it started with it.
#[derive(Clone)]
pub struct Spawner(mpsc::Sender<Job>);

impl Spawner {
    pub fn new(exe: OwnedFd) -> io::Result<Spawner> {
        let (sender, jobs) = mpsc::channel::<Job>();
        let exe = above(exe)?;
        std::thread::Builder::new().name("spawner".to_owned()).spawn(move || {
            for (job, answer) in jobs {
                // A caller that no longer waits has closed its end of the control socket: PID 1 ends by that.
                let _ = answer.send(spawn(&exe, job));
            }
        })?;
        Ok(Spawner(sender))
    }

    pub async fn spawn(&self, job: Spawn) -> io::Result<Spawned> {
        let (sender, answer) = oneshot::channel();
        let gone = |_| io::Error::other("the spawner thread has ended");
        self.0.send((job, sender)).map_err(|_| io::Error::other("the spawner thread has ended"))?;
        answer.await.map_err(gone)?
    }
}

struct Child {
    exe: RawFd,
    control: RawFd,
    spec: RawFd,
    cgroups: Vec<RawFd>,
    argv: [*const libc::c_char; 3],
    envp: [*const libc::c_char; 1],
    error: i32,
}

fn spawn(exe: &OwnedFd, job: Spawn) -> io::Result<Spawned> {
    let (control, spec) = (above(job.control)?, above(job.spec)?);
    let names = [CString::new("/sbin/init")?, CString::new(init::INIT_ARGUMENT)?];
    let mut child = Child {
        exe: exe.as_raw_fd(),
        control: control.as_raw_fd(),
        spec: spec.as_raw_fd(),
        cgroups: job.cgroups.iter().map(AsRawFd::as_raw_fd).collect(),
        argv: [names[0].as_ptr(), names[1].as_ptr(), std::ptr::null()],
        envp: [std::ptr::null()],
        error: 0,
    };
    let flags = libc::CLONE_NEWNS
        | libc::CLONE_NEWPID
        | libc::CLONE_NEWNET
        | libc::CLONE_NEWUTS
        | libc::CLONE_NEWIPC
        // Memory is shared and this thread waits until exec, so that a large program is not copied.
        | libc::CLONE_VM
        | libc::CLONE_VFORK
        | libc::CLONE_PIDFD
        | libc::SIGCHLD;
    let mut stack = vec![0u128; STACK_BYTES / 16];
    let mut pidfd: RawFd = -1;
    // No handler of ours may run in the child while it shares our memory.
    let mut before = SigSet::empty();
    sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::all()), Some(&mut before))?;
    // SAFETY: the stack, `child` and `pidfd` live until the child has executed or gone, as CLONE_VFORK makes us wait;
    // `run_child` makes only system calls.
    let pid = unsafe {
        let top = stack.as_mut_ptr().add(stack.len()).cast();
        let argument = (&raw mut child).cast();
        libc::clone(run_child, top, flags, argument, &raw mut pidfd)
    };
    let failure = io::Error::last_os_error();
    sigprocmask(SigmaskHow::SIG_SETMASK, Some(&before), None)?;
    if pid < 0 {
        return Err(io::Error::new(failure.kind(), format!("cannot make namespaces: {failure}")));
    }
    // SAFETY: the kernel opened it for us alone.
    let pidfd = unsafe { OwnedFd::from_raw_fd(pidfd) };
    if child.error != 0 {
        // SAFETY: reaps the child that has just exited.
        unsafe { libc::waitpid(pid, std::ptr::null_mut(), 0) };
        let failure = io::Error::from_raw_os_error(child.error);
        return Err(io::Error::new(failure.kind(), format!("cannot start init: {failure}")));
    }
    Ok(Spawned { pid, pidfd })
}

extern "C" fn run_child(argument: *mut libc::c_void) -> libc::c_int {
    // SAFETY: the parent passed a `Child` that lives while it waits. Only system calls follow: the memory is shared
    // with a program that has other threads.
    unsafe {
        let child = &mut *argument.cast::<Child>();
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
        let mut ok = true;
        for fd in &child.cgroups {
            ok = ok && libc::write(*fd, c"0".as_ptr().cast(), 1) == 1;
        }
        ok = ok && libc::dup2(child.control, init::protocol::CONTROL_FD) >= 0;
        ok = ok && libc::dup2(child.spec, init::protocol::SPEC_FD) >= 0;
        if ok {
            libc::syscall(libc::SYS_close_range, init::protocol::SPEC_FD + 1, u32::MAX, libc::CLOSE_RANGE_CLOEXEC);
            libc::signal(libc::SIGPIPE, libc::SIG_DFL);
            let mut none: libc::sigset_t = std::mem::zeroed();
            libc::sigemptyset(&mut none);
            libc::sigprocmask(libc::SIG_SETMASK, &none, std::ptr::null_mut());
            let (argv, envp) = (child.argv.as_ptr(), child.envp.as_ptr());
            libc::syscall(libc::SYS_execveat, child.exe, c"".as_ptr(), argv, envp, libc::AT_EMPTY_PATH);
        }
        child.error = *libc::__errno_location();
        libc::_exit(127)
    }
}

/// The same file at a number that the child does not use itself.
fn above(fd: OwnedFd) -> io::Result<OwnedFd> {
    if fd.as_raw_fd() >= FIRST_FREE_FD {
        return Ok(fd);
    }
    // SAFETY: fcntl returns a new descriptor that is ours alone.
    unsafe {
        let new = libc::fcntl(fd.as_raw_fd(), libc::F_DUPFD_CLOEXEC, FIRST_FREE_FD);
        if new < 0 { Err(io::Error::last_os_error()) } else { Ok(OwnedFd::from_raw_fd(new)) }
    }
}
