//! Writing a reply straight into a buffer that its socket reuses.

use std::net::IpAddr;

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::RecordType;

use crate::origin::ClientSubnet;
use crate::query::{Edns, HEADER, MAX_UDP_BYTES, PLAIN_UDP_BYTES, Query};
use crate::rdata::Rdata;

const OPT_BYTES: usize = 11;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Answer,
    Authority,
    Additional,
}

/// A reply under way. Sections are written in order: answers, then authority, then additional records.
pub struct Reply<'a> {
    bytes: &'a mut Vec<u8>,
    /// The question's name in lower case, which other names are compressed against.
    question: &'a [u8],
    question_end: usize,
    edns: Option<Edns>,
    limit: usize,
    counts: [u16; 3],
    code: ResponseCode,
    authoritative: bool,
    recursion_available: bool,
    truncated: bool,
    subnet: Option<ClientSubnet>,
    scope: u8,
    is_due: bool,
}

impl<'a> Reply<'a> {
    /// Begins a reply by repeating the question. `over_tcp` lifts the size limit.
    pub(crate) fn begin(bytes: &'a mut Vec<u8>, message: &[u8], query: &'a Query, over_tcp: bool) -> Reply<'a> {
        bytes.clear();
        bytes.extend_from_slice(&message[..query.question_end]);
        let size = match (over_tcp, query.edns) {
            (true, _) => usize::from(u16::MAX),
            (false, Some(edns)) => edns.udp_bytes,
            (false, None) => PLAIN_UDP_BYTES,
        };
        Reply {
            bytes,
            question: query.question.wire(),
            question_end: query.question_end,
            edns: query.edns,
            limit: size - opt_bytes(query),
            counts: [0; 3],
            code: ResponseCode::NoError,
            authoritative: false,
            recursion_available: false,
            truncated: false,
            subnet: query.question.subnet,
            scope: 0,
            is_due: true,
        }
    }

    /// Has no reply go out at all: the client hears nothing.
    pub fn give_none(&mut self) {
        self.is_due = false;
    }

    pub(crate) fn is_due(&self) -> bool {
        self.is_due
    }

    /// How many bits of the client's subnet the answer depends on (RFC 7871).
    pub fn set_scope(&mut self, bits: u8) {
        self.scope = bits;
    }

    pub fn set_code(&mut self, code: ResponseCode) {
        self.code = code;
    }

    pub fn code(&self) -> ResponseCode {
        self.code
    }

    pub fn set_authoritative(&mut self, authoritative: bool) {
        self.authoritative = authoritative;
    }

    pub fn set_recursion_available(&mut self, available: bool) {
        self.recursion_available = available;
    }

    /// How many records a section holds.
    pub fn count(&self, section: Section) -> u16 {
        self.counts[section as usize]
    }

    /// Appends a record; `owner` is a name in lower-case wire form. False when it does not fit: the reply is as before.
    pub fn push(&mut self, section: Section, owner: &[u8], record_type: RecordType, ttl: u32, rdata: &Rdata) -> bool {
        let start = self.bytes.len();
        self.begin_record(owner, record_type, ttl);
        let data_at = self.bytes.len();
        match rdata.compressible() {
            Some((before, name)) => {
                self.bytes.extend_from_slice(before);
                self.push_name(name);
            }
            None => self.bytes.extend_from_slice(rdata.bytes()),
        }
        self.end_record(section, start, data_at)
    }

    /// Appends an A or AAAA record.
    pub fn push_address(&mut self, section: Section, owner: &[u8], ttl: u32, address: IpAddr) -> bool {
        let start = self.bytes.len();
        let data_at;
        match address {
            IpAddr::V4(address) => {
                self.begin_record(owner, RecordType::A, ttl);
                data_at = self.bytes.len();
                self.bytes.extend_from_slice(&address.octets());
            }
            IpAddr::V6(address) => {
                self.begin_record(owner, RecordType::AAAA, ttl);
                data_at = self.bytes.len();
                self.bytes.extend_from_slice(&address.octets());
            }
        }
        self.end_record(section, start, data_at)
    }

    /// Drops all records and says that they did not fit, so that the client asks again over TCP.
    pub fn truncate(&mut self) {
        self.bytes.truncate(self.question_end);
        self.counts = [0; 3];
        self.truncated = true;
    }

    /// Drops all records.
    pub fn clear(&mut self) {
        self.bytes.truncate(self.question_end);
        self.counts = [0; 3];
    }

    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// Writes the header and the OPT record.
    pub(crate) fn finish(mut self) {
        let code = u16::from(self.code);
        let mut additional = self.counts[2];
        if let Some(edns) = self.edns.take() {
            let udp_bytes = (MAX_UDP_BYTES as u16).to_be_bytes();
            let flags = if edns.dnssec_ok { 0x80 } else { 0 };
            self.bytes.extend_from_slice(&[0, 0, 41, udp_bytes[0], udp_bytes[1]]);
            self.bytes.extend_from_slice(&[(code >> 4) as u8, 0, flags, 0]);
            match self.subnet {
                Some(subnet) => push_subnet(self.bytes, subnet, self.scope),
                None => self.bytes.extend_from_slice(&[0, 0]),
            }
            additional += 1;
        }
        let header = &mut self.bytes[..HEADER];
        header[2] = (header[2] & 0x79) | 0x80;
        if self.authoritative {
            header[2] |= 0x04;
        }
        if self.truncated {
            header[2] |= 0x02;
        }
        header[3] = (header[3] & 0x10) | (code & 0x0f) as u8;
        if self.recursion_available {
            header[3] |= 0x80;
        }
        header[6..8].copy_from_slice(&self.counts[0].to_be_bytes());
        header[8..10].copy_from_slice(&self.counts[1].to_be_bytes());
        header[10..12].copy_from_slice(&additional.to_be_bytes());
    }

    fn begin_record(&mut self, owner: &[u8], record_type: RecordType, ttl: u32) {
        self.push_name(owner);
        let [t0, t1] = u16::from(record_type).to_be_bytes();
        let [l0, l1, l2, l3] = ttl.to_be_bytes();
        // Type, class IN, TTL, and room for the length of the data.
        self.bytes.extend_from_slice(&[t0, t1, 0, 1, l0, l1, l2, l3, 0, 0]);
    }

    fn end_record(&mut self, section: Section, start: usize, data_at: usize) -> bool {
        if self.bytes.len() > self.limit {
            self.bytes.truncate(start);
            return false;
        }
        let len = (self.bytes.len() - data_at) as u16;
        self.bytes[data_at - 2..data_at].copy_from_slice(&len.to_be_bytes());
        self.counts[section as usize] += 1;
        true
    }

    /// Writes a name, its tail as a pointer into the question where they agree.
    fn push_name(&mut self, name: &[u8]) {
        let question = self.question;
        let mut at = 0;
        while at < name.len() && name[at] != 0 {
            let tail = &name[at..];
            if let Some(offset) = question.len().checked_sub(tail.len())
                && &question[offset..] == tail
            {
                let pointer = 0xc000 | (HEADER + offset) as u16;
                self.bytes.extend_from_slice(&pointer.to_be_bytes());
                return;
            }
            let end = at + 1 + usize::from(name[at]);
            self.bytes.extend_from_slice(&name[at..end]);
            at = end;
        }
        self.bytes.push(0);
    }
}

/// How much an OPT record will take.
fn opt_bytes(query: &Query) -> usize {
    match (query.edns, query.question.subnet) {
        (None, _) => 0,
        (Some(_), None) => OPT_BYTES,
        (Some(_), Some(subnet)) => OPT_BYTES + 8 + usize::from(subnet.prefix).div_ceil(8),
    }
}

/// The length of an OPT record's data and its one option: the client's subnet with the scope of the answer.
fn push_subnet(bytes: &mut Vec<u8>, subnet: ClientSubnet, scope: u8) {
    let len = u16::from(subnet.prefix.div_ceil(8));
    let family = if subnet.address.is_ipv4() { 1 } else { 2 };
    for number in [len + 8, 8, len + 4, family] {
        bytes.extend_from_slice(&number.to_be_bytes());
    }
    bytes.extend_from_slice(&[subnet.prefix, scope]);
    match subnet.address {
        IpAddr::V4(address) => bytes.extend_from_slice(&address.octets()[..usize::from(len)]),
        IpAddr::V6(address) => bytes.extend_from_slice(&address.octets()[..usize::from(len)]),
    }
}

/// A reply of the header alone, to what could not be read.
pub(crate) fn header_only(bytes: &mut Vec<u8>, message: &[u8], code: ResponseCode) {
    bytes.clear();
    bytes.extend_from_slice(&message[..4]);
    bytes.extend_from_slice(&[0; 8]);
    bytes[2] = (bytes[2] & 0x79) | 0x80;
    bytes[3] = (u16::from(code) & 0x0f) as u8;
}
