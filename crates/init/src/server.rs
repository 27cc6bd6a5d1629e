//! PID 1's sockets within the instance: commands (`systemctl` and the like), readiness messages, and syslog.

use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};

use serde::{Deserialize, Serialize};

use crate::process::check;

pub const COMMAND_SOCKET: &str = "/run/snowglobe/init.sock";
pub const NOTIFY_SOCKET: &str = "/run/systemd/notify";
const SYSLOG_SOCKET: &str = "/dev/log";
const REQUEST_MAX_BYTES: usize = 64 * 1024;

/// A command line, the command's own name first.
#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    pub argv: Vec<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Reply {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Reply {
    pub fn ok(stdout: impl Into<String>) -> Reply {
        Reply { status: 0, stdout: stdout.into(), stderr: String::new() }
    }

    pub fn error(status: i32, stderr: impl Into<String>) -> Reply {
        Reply { status, stdout: String::new(), stderr: stderr.into() }
    }
}

/// A caller of the command socket.
pub struct Client {
    stream: UnixStream,
    pub is_root: bool,
    received: Vec<u8>,
}

impl Client {
    /// Reads on. `Ok(Some)` once the request is complete; an error when the caller is gone or sends nonsense.
    pub fn read(&mut self) -> io::Result<Option<Request>> {
        let mut buffer = [0; 4096];
        match self.stream.read(&mut buffer) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => self.received.extend_from_slice(&buffer[..length]),
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => return Ok(None),
            Err(e) => return Err(e),
        }
        if self.received.len() > REQUEST_MAX_BYTES {
            return Err(io::ErrorKind::InvalidData.into());
        }
        let Some(end) = self.received.iter().position(|byte| *byte == b'\n') else { return Ok(None) };
        Ok(Some(serde_json::from_slice(&self.received[..end])?))
    }

    /// Answers; the connection ends with it. A caller that has gone misses nothing.
    pub fn reply(mut self, reply: &Reply) {
        if self.stream.set_nonblocking(false).is_ok()
            && self.stream.set_write_timeout(Some(std::time::Duration::from_secs(1))).is_ok()
            && let Ok(text) = serde_json::to_vec(reply)
        {
            let _ = self.stream.write_all(&text);
        }
    }

    pub fn raw_fd(&self) -> i32 {
        self.stream.as_raw_fd()
    }
}

pub struct Server {
    pub commands: UnixListener,
    pub notify: UnixDatagram,
    pub syslog: UnixDatagram,
}

impl Server {
    pub fn open() -> io::Result<Server> {
        let commands = UnixListener::bind(COMMAND_SOCKET)?;
        let notify = UnixDatagram::bind(NOTIFY_SOCKET)?;
        let syslog = UnixDatagram::bind(SYSLOG_SOCKET)?;
        for path in [COMMAND_SOCKET, NOTIFY_SOCKET, SYSLOG_SOCKET] {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o666))?;
        }
        commands.set_nonblocking(true)?;
        for socket in [&notify, &syslog] {
            socket.set_nonblocking(true)?;
            let on: i32 = 1;
            let size = std::mem::size_of_val(&on) as libc::socklen_t;
            // SAFETY: the option's value is an int that lives through the call.
            check(unsafe {
                let value = (&raw const on).cast();
                libc::setsockopt(socket.as_raw_fd(), libc::SOL_SOCKET, libc::SO_PASSCRED, value, size)
            })?;
        }
        Ok(Server { commands, notify, syslog })
    }

    pub fn accept(&self) -> io::Result<Client> {
        let (stream, _) = self.commands.accept()?;
        stream.set_nonblocking(true)?;
        let credentials = nix::sys::socket::getsockopt(&stream, nix::sys::socket::sockopt::PeerCredentials)?;
        Ok(Client { stream, is_root: credentials.uid() == 0, received: Vec::new() })
    }
}

/// One datagram and the process that sent it, by the kernel's word.
pub fn receive(socket: &UnixDatagram) -> io::Result<(String, i32)> {
    use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg};
    let mut buffer = [0; 8192];
    let mut iov = [io::IoSliceMut::new(&mut buffer)];
    let mut space = nix::cmsg_space!(nix::sys::socket::UnixCredentials, [std::os::fd::RawFd; 4]);
    let flags = MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_CMSG_CLOEXEC;
    let (length, pid, fds) = {
        let message = recvmsg::<()>(socket.as_raw_fd(), &mut iov, Some(&mut space), flags)?;
        let (mut pid, mut fds) = (0, Vec::new());
        for part in message.cmsgs()? {
            match part {
                ControlMessageOwned::ScmCredentials(credentials) => pid = credentials.pid(),
                ControlMessageOwned::ScmRights(received) => fds = received,
                _ => {}
            }
        }
        (message.bytes, pid, fds)
    };
    for fd in fds {
        // SAFETY: the kernel gave these to us alone. None is wanted (FDSTORE and the like are not supported).
        drop(unsafe { <OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(fd) });
    }
    Ok((String::from_utf8_lossy(&buffer[..length]).into_owned(), pid))
}

/// A syslog message without its `<priority>` and time: the identifier and the text.
pub fn syslog_parts(message: &str) -> (String, String) {
    let text = message.strip_prefix('<').and_then(|rest| rest.split_once('>')).map_or(message, |(_, rest)| rest);
    // `Nov 23 20:18:00 tag[pid]: text`
    let dated =
        text.len() > 16 && text.is_char_boundary(16) && text.as_bytes()[3] == b' ' && text.as_bytes()[15] == b' ';
    let text = if dated { &text[16..] } else { text };
    let (tag, rest) = text.split_once(": ").unwrap_or(("syslog", text));
    let tag = tag.split('[').next().unwrap_or(tag);
    (tag.to_owned(), rest.trim_end_matches(['\n', '\0']).to_owned())
}
