//! Netlink messages, built and parsed by hand: an interface is wired with a dozen of them, and a child process for
//! each would cost more than the work itself.

use std::io::{self, Read, Write};

use socket2::{Domain, Protocol, Socket, Type};

/// A request under construction: a header, the family's fixed part, then attributes.
pub(crate) struct Message {
    bytes: Vec<u8>,
}

impl Message {
    pub(crate) fn new(kind: u16, flags: libc::c_int, fixed: &[u8]) -> Message {
        let flags = (libc::NLM_F_REQUEST | flags) as u16;
        let mut bytes = vec![0; 16];
        bytes[4..6].copy_from_slice(&kind.to_ne_bytes());
        bytes[6..8].copy_from_slice(&flags.to_ne_bytes());
        bytes.extend_from_slice(fixed);
        Message { bytes }
    }

    pub(crate) fn attribute(mut self, kind: u16, payload: &[u8]) -> Message {
        push_attribute(&mut self.bytes, kind, payload);
        self
    }

    pub(crate) fn nested(mut self, kind: u16, payload: Attributes) -> Message {
        push_attribute(&mut self.bytes, kind, &payload.bytes);
        self
    }

    fn finish(mut self, sequence: u32) -> Vec<u8> {
        let length = self.bytes.len() as u32;
        self.bytes[0..4].copy_from_slice(&length.to_ne_bytes());
        self.bytes[8..12].copy_from_slice(&sequence.to_ne_bytes());
        self.bytes
    }
}

/// The inside of a nested attribute.
#[derive(Default)]
pub(crate) struct Attributes {
    bytes: Vec<u8>,
}

impl Attributes {
    /// Starts with a fixed part, as the description of a veth's peer does.
    pub(crate) fn after(fixed: &[u8]) -> Attributes {
        Attributes { bytes: fixed.to_vec() }
    }

    pub(crate) fn attribute(mut self, kind: u16, payload: &[u8]) -> Attributes {
        push_attribute(&mut self.bytes, kind, payload);
        self
    }

    pub(crate) fn nested(self, kind: u16, payload: Attributes) -> Attributes {
        self.attribute(kind, &payload.bytes)
    }
}

fn push_attribute(bytes: &mut Vec<u8>, kind: u16, payload: &[u8]) {
    bytes.extend_from_slice(&(payload.len() as u16 + 4).to_ne_bytes());
    bytes.extend_from_slice(&kind.to_ne_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}

/// A netlink socket; it belongs to the network namespace of the thread that opened it, whoever uses it later.
pub(crate) struct Netlink {
    socket: Socket,
    sequence: u32,
    buffer: Vec<u8>,
}

impl Netlink {
    pub(crate) fn open(protocol: libc::c_int) -> io::Result<Netlink> {
        let socket = Socket::new(Domain::from(libc::AF_NETLINK), Type::RAW, Some(Protocol::from(protocol)))?;
        Ok(Netlink { socket, sequence: 0, buffer: vec![0; 32 * 1024] })
    }

    /// Sends a request and waits for the kernel's acknowledgement.
    pub(crate) fn request(&mut self, message: Message) -> io::Result<()> {
        self.send(message)?;
        self.receive(|_, _| ())
    }

    /// Sends a dump request and gives each answer's kind and body to `each`.
    pub(crate) fn dump(&mut self, message: Message, each: impl FnMut(u16, &[u8])) -> io::Result<()> {
        self.send(message)?;
        self.receive(each)
    }

    fn send(&mut self, message: Message) -> io::Result<()> {
        self.sequence = self.sequence.wrapping_add(1);
        let bytes = message.finish(self.sequence);
        (&self.socket).write_all(&bytes)
    }

    fn receive(&mut self, mut each: impl FnMut(u16, &[u8])) -> io::Result<()> {
        loop {
            let length = (&self.socket).read(&mut self.buffer)?;
            let mut rest = &self.buffer[..length];
            while let Some((header, tail)) = rest.split_at_checked(16) {
                let message_length = read_u32(header, 0) as usize;
                let kind = read_u16(header, 4);
                let Some(body) = message_length.checked_sub(16).and_then(|size| tail.get(..size)) else { break };
                let ours = read_u32(header, 8) == self.sequence;
                match kind as i32 {
                    libc::NLMSG_ERROR if ours => {
                        let code = i32::from_ne_bytes(body[..4].try_into().unwrap_or_default());
                        return if code == 0 { Ok(()) } else { Err(io::Error::from_raw_os_error(-code)) };
                    }
                    libc::NLMSG_DONE if ours => return Ok(()),
                    _ if ours => each(kind, body),
                    _ => (),
                }
                rest = rest.get(message_length.next_multiple_of(4)..).unwrap_or_default();
            }
        }
    }
}

pub(crate) fn read_u16(bytes: &[u8], at: usize) -> u16 {
    u16::from_ne_bytes([bytes[at], bytes[at + 1]])
}

pub(crate) fn read_u32(bytes: &[u8], at: usize) -> u32 {
    u32::from_ne_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

/// Walks the attributes of an answer.
pub(crate) fn attributes(mut bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let length = read_u16(bytes.get(..4)?, 0) as usize;
        let item = (read_u16(bytes, 2), bytes.get(4..length)?);
        bytes = bytes.get(length.next_multiple_of(4)..).unwrap_or_default();
        Some(item)
    })
}
