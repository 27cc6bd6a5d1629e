//! A mount namespace of the program's own.

use std::io;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

/// Leaves the host's mount namespace, so that nothing that we mount is visible or left on the host. Call it first in
/// `main`, while the process has one thread.
///
/// # Errors
/// EPERM where namespaces are refused (not root, or a container without CAP_SYS_ADMIN), and EINVAL with threads.
pub fn enter_private() -> io::Result<()> {
    let threads = std::fs::read_dir("/proc/self/task")?.count();
    if threads != 1 {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "enter_private comes before any thread"));
    }
    unshare(CloneFlags::CLONE_NEWNS)?;
    mount(None::<&str>, "/", None::<&str>, MsFlags::MS_REC | MsFlags::MS_PRIVATE, None::<&str>)?;
    Ok(())
}
