//! Where the program's words go while it serves. Who reads them through a pipe may end first (`| head -1`, a log collector
//! that is restarted); the standard library then panics in whoever says the next line. So whatever is said into a pipe
//! goes through one of our own, whose reader stays.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::thread::JoinHandle;

use nix::fcntl::OFlag;
use nix::sys::stat::{SFlag, fstat};
use nix::unistd::{dup, dup2_stderr, dup2_stdout, pipe2};

/// What was standard output and error before, each with the thread that passes on what is said there.
pub struct Output {
    stdout: Option<(OwnedFd, JoinHandle<()>)>,
    stderr: Option<(OwnedFd, JoinHandle<()>)>,
}

impl Output {
    /// From now on nobody's end but the program's own ends what it says. Files and terminals stay as they are, and so
    /// does a pipe for which no thread can be had.
    pub fn outlive_readers() -> Output {
        Output {
            stdout: forwarded(io::stdout().as_fd(), dup2_stdout).ok().flatten(),
            stderr: forwarded(io::stderr().as_fd(), dup2_stderr).ok().flatten(),
        }
    }

    /// Passes on the rest and puts things back.
    pub fn end(self) {
        let _ = io::stdout().flush();
        // With the last writer gone, the thread finds the end.
        if let Some((before, thread)) = self.stdout
            && dup2_stdout(before).is_ok()
        {
            let _ = thread.join();
        }
        if let Some((before, thread)) = self.stderr
            && dup2_stderr(before).is_ok()
        {
            let _ = thread.join();
        }
    }
}

fn forwarded(
    standard: BorrowedFd<'_>,
    replace: fn(OwnedFd) -> nix::Result<()>,
) -> io::Result<Option<(OwnedFd, JoinHandle<()>)>> {
    let kind = SFlag::from_bits_truncate(fstat(standard)?.st_mode) & SFlag::S_IFMT;
    if kind != SFlag::S_IFIFO && kind != SFlag::S_IFSOCK {
        return Ok(None);
    }
    let before = dup(standard)?;
    let to = File::from(dup(standard)?);
    let (reader, writer) = pipe2(OFlag::O_CLOEXEC)?;
    let pass = move || pass_on(File::from(reader), to);
    let thread = std::thread::Builder::new().name("output".to_owned()).spawn(pass)?;
    replace(writer)?;
    Ok(Some((before, thread)))
}

/// Until nobody can say anything more; once the other side has gone, what is said is lost.
fn pass_on(mut from: File, mut to: File) {
    let mut buffer = [0; 8192];
    let mut heard = true;
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        heard = heard && to.write_all(&buffer[..length]).is_ok();
    }
}
