//! An image with an instance's own files over it.

use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;

use nix::mount::MsFlags;

/// Mounts `upper` over `lower` at `target`. Its notes are user attributes, so that it works without privileges over
/// the host, and what one user wrote reads the same for another.
///
/// # Errors
/// EINVAL where the file system of `upper` cannot be an upper layer (another overlay, or without user attributes).
pub fn mount(lower: &Path, upper: &Path, work: &Path, target: &Path) -> io::Result<()> {
    // By descriptor: a path may hold the characters that separate options.
    let (lower, upper, work) = (File::open(lower)?, File::open(upper)?, File::open(work)?);
    let path = |file: &File| format!("/proc/self/fd/{}", file.as_raw_fd());
    let options =
        format!("lowerdir={},upperdir={},workdir={},userxattr,index=off", path(&lower), path(&upper), path(&work));
    nix::mount::mount(Some("overlay"), target, Some("overlay"), MsFlags::empty(), Some(options.as_str()))?;
    Ok(())
}
