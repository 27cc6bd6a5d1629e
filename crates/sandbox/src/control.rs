//! The cloud's end of an instance's control socket. What the instance sends is not trusted: packets are bounded and
//! parsed, descriptors that nothing asked for are closed.

use std::io::{self, IoSlice, IoSliceMut};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};

use init::protocol::{Order, PACKET_MAX, Report};
use nix::sys::socket::{
    AddressFamily, ControlMessage, ControlMessageOwned, MsgFlags, SockFlag, SockType, recvmsg, sendmsg, socketpair,
};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

pub struct Control(AsyncFd<OwnedFd>);

impl Control {
    /// Our end, and the one for PID 1.
    pub fn pair() -> io::Result<(Control, OwnedFd)> {
        let (ours, theirs) = socketpair(AddressFamily::Unix, SockType::SeqPacket, None, SockFlag::SOCK_CLOEXEC)?;
        let flags = nix::fcntl::FcntlArg::F_SETFL(nix::fcntl::OFlag::O_NONBLOCK);
        nix::fcntl::fcntl(&ours, flags)?;
        Ok((Control(watched(ours)?), theirs))
    }

    pub async fn send(&self, order: &Order, fds: &[RawFd]) -> io::Result<()> {
        let text = serde_json::to_vec(order)?;
        if text.len() > PACKET_MAX {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the command is too long"));
        }
        let write = |fd: &OwnedFd| {
            let rights = [ControlMessage::ScmRights(fds)];
            let attached = if fds.is_empty() { &rights[..0] } else { &rights[..] };
            sendmsg::<()>(fd.as_raw_fd(), &[IoSlice::new(&text)], attached, MsgFlags::MSG_NOSIGNAL, None)?;
            Ok(())
        };
        self.0.async_io(Interest::WRITABLE, write).await
    }

    /// The next report; `None` once PID 1 has closed its end.
    pub async fn receive(&self) -> io::Result<Option<(Report, Vec<OwnedFd>)>> {
        self.0.async_io(Interest::READABLE, receive).await
    }

    /// A report that is there already.
    pub fn receive_now(&self) -> io::Result<Option<(Report, Vec<OwnedFd>)>> {
        receive(self.0.get_ref())
    }
}

/// A descriptor that the runtime watches.
pub fn watched(fd: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    // SAFETY: an OwnedFd is open, and one file, for as long as it lives; the AsyncFd owns it.
    Ok(unsafe { AsyncFd::register(fd) }?)
}

fn receive(fd: &OwnedFd) -> io::Result<Option<(Report, Vec<OwnedFd>)>> {
    let mut buffer = vec![0; PACKET_MAX];
    let mut space = nix::cmsg_space!([RawFd; 4]);
    let mut iov = [IoSliceMut::new(&mut buffer)];
    let (length, fds) = {
        let message = recvmsg::<()>(fd.as_raw_fd(), &mut iov, Some(&mut space), MsgFlags::MSG_CMSG_CLOEXEC)?;
        let mut fds = Vec::new();
        for part in message.cmsgs()? {
            if let ControlMessageOwned::ScmRights(received) = part {
                // SAFETY: the kernel gave these to us alone.
                fds.extend(received.into_iter().map(|fd| unsafe { OwnedFd::from_raw_fd(fd) }));
            }
        }
        (message.bytes, fds)
    };
    if length == 0 {
        return Ok(None);
    }
    Ok(Some((serde_json::from_slice(&buffer[..length])?, fds)))
}
