//! Where text goes: the console, the journal and log files. PID 1 reads the output of units and scripts through pipes
//! and writes it on, so that one process's output can reach several places and no process can block PID 1.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;

use crate::journal::Journal;

const CONSOLE: &str = "/dev/console";
const CLOUD_INIT_LOG: &str = "/var/log/cloud-init-output.log";
/// Longer lines are cut, as the journal does.
const LINE_MAX: usize = 48 * 1024;

/// The console's writing end, as PID 1 uses it: text that the cloud does not read in time is dropped.
pub struct Console(File);

impl Console {
    /// Opens the console; also its reading end, which goes to the cloud.
    pub fn open() -> io::Result<(Console, OwnedFd)> {
        let reader = OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK).open(CONSOLE)?;
        let writer = OpenOptions::new().write(true).custom_flags(libc::O_NONBLOCK).open(CONSOLE)?;
        Ok((Console(writer), reader.into()))
    }

    pub fn line(&mut self, text: &str) {
        self.write(format!("{text}\n").as_bytes());
    }

    pub fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(libc::PIPE_BUF) {
            // A full pipe means that nobody reads; a console loses text rather than stops the machine.
            if self.0.write(part).is_err() {
                return;
            }
        }
    }

    /// A writing end for a process, which waits when the pipe is full.
    pub fn for_process() -> io::Result<OwnedFd> {
        Ok(OpenOptions::new().write(true).open(CONSOLE)?.into())
    }
}

/// Where an output's lines go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sink {
    /// User data and scripts: the console and cloud-init's log.
    Script,
    /// A unit's journal, and the console where asked.
    Journal { unit: String, identifier: String, pid: i32, console: bool },
}

/// The reading end of a process's output.
pub struct Output {
    pipe: File,
    partial: Vec<u8>,
    pub sink: Sink,
}

impl Output {
    /// A pipe: the output to read and the end for the process.
    pub fn new(sink: Sink) -> io::Result<(Output, OwnedFd)> {
        let (reader, writer) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC)?;
        let flags = nix::fcntl::FcntlArg::F_SETFL(nix::fcntl::OFlag::O_NONBLOCK);
        nix::fcntl::fcntl(&reader, flags)?;
        Ok((Output { pipe: reader.into(), partial: Vec::new(), sink }, writer))
    }

    pub fn fd(&self) -> BorrowedFd<'_> {
        self.pipe.as_fd()
    }

    /// Passes on what is there. False when the last writer has gone.
    pub fn pump(&mut self, console: &mut Console, journal: &mut Journal) -> bool {
        let mut buffer = [0; 16 * 1024];
        match self.pipe.read(&mut buffer) {
            Ok(0) => {
                let rest = std::mem::take(&mut self.partial);
                if !rest.is_empty() {
                    self.emit(&rest, console, journal);
                }
                false
            }
            Ok(length) => {
                self.take(&buffer[..length], console, journal);
                true
            }
            Err(e) => matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted),
        }
    }

    fn take(&mut self, bytes: &[u8], console: &mut Console, journal: &mut Journal) {
        if self.sink == Sink::Script {
            // Raw, not by lines: a prompt or a progress bar shows as it is written.
            console.write(bytes);
            append_script_log(bytes);
            return;
        }
        self.partial.extend_from_slice(bytes);
        while let Some(end) = self.partial.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.partial.drain(..=end).collect();
            self.emit(&line[..end], console, journal);
        }
        if self.partial.len() > LINE_MAX {
            let line = std::mem::take(&mut self.partial);
            self.emit(&line, console, journal);
        }
    }

    fn emit(&self, line: &[u8], console: &mut Console, journal: &mut Journal) {
        let text = String::from_utf8_lossy(line);
        if let Sink::Journal { unit, identifier, pid, console: to_console } = &self.sink {
            journal.append(unit, identifier, *pid, &text);
            if *to_console {
                console.line(&format!("{identifier}[{pid}]: {text}"));
            }
        }
    }
}

/// Adds to cloud-init's log; a full disk does not stop the boot.
pub fn append_script_log(bytes: &[u8]) {
    let opened = OpenOptions::new().create(true).append(true).mode(0o640).open(CLOUD_INIT_LOG);
    if let Err(e) = opened.and_then(|mut file| file.write_all(bytes)) {
        // The console has the text already; only the reason is missing there.
        if let Ok(console) = Console::for_process() {
            let _ = writeln!(File::from(console), "init: {CLOUD_INIT_LOG}: {e}");
        }
    }
}
