//! Reading a query: one pass over the bytes, no allocation.

use std::net::IpAddr;

use hickory_proto::op::ResponseCode;
use hickory_proto::rr::RecordType;

use crate::name::{MAX_WIRE, dotted};
use crate::origin::{ClientSubnet, masked};

pub(crate) const HEADER: usize = 12;
/// Sizes that Route 53 answers over UDP without EDNS, and at most with it ("DNS constraints and behaviors").
pub(crate) const PLAIN_UDP_BYTES: usize = 512;
pub(crate) const MAX_UDP_BYTES: usize = 4096;

const OPTION_CLIENT_SUBNET: u16 = 8;
const TYPE_OPT: u16 = 41;
const TYPE_IXFR: u16 = 251;
const TYPE_AXFR: u16 = 252;
const TYPE_ANY: u16 = 255;
const CLASS_IN: u16 = 1;
const CLASS_ANY: u16 = 255;

/// What is asked: the name in lower case and the type.
pub struct Question {
    wire: [u8; MAX_WIRE],
    len: usize,
    pub record_type: RecordType,
    /// For whom a resolver asks, if it says so.
    pub subnet: Option<ClientSubnet>,
}

impl Question {
    /// The name in lower-case wire form.
    pub fn wire(&self) -> &[u8] {
        &self.wire[..self.len]
    }

    /// The name as people write it, without the final dot.
    pub fn to_dotted(&self) -> String {
        dotted(self.wire())
    }

    pub(crate) fn is_any(&self) -> bool {
        u16::from(self.record_type) == TYPE_ANY
    }
}

/// The parts of a query that a reply repeats or obeys.
pub(crate) struct Query {
    pub question: Question,
    /// The largest UDP reply the client takes, from its OPT record.
    pub edns: Option<Edns>,
    /// Where the question section ends.
    pub question_end: usize,
    /// A well-formed query that is not looked up: answered with this code.
    pub refused: Option<ResponseCode>,
}

#[derive(Clone, Copy)]
pub(crate) struct Edns {
    pub udp_bytes: usize,
    pub dnssec_ok: bool,
}

/// What to do with bytes that are no query we answer.
pub(crate) enum Refusal {
    /// No reply at all: too short to have an id, or a response.
    Drop,
    /// A reply of the header alone.
    Header(ResponseCode),
}

pub(crate) fn read(message: &[u8]) -> Result<Query, Refusal> {
    const FORMAT: Refusal = Refusal::Header(ResponseCode::FormErr);
    let Some(header) = message.get(..HEADER) else { return Err(Refusal::Drop) };
    if header[2] & 0x80 != 0 {
        return Err(Refusal::Drop);
    }
    if (header[2] >> 3) & 0x0f != 0 {
        return Err(Refusal::Header(ResponseCode::NotImp));
    }
    let count = |at: usize| u16::from_be_bytes([header[at], header[at + 1]]);
    if count(4) != 1 || count(6) != 0 || count(8) != 0 {
        return Err(FORMAT);
    }

    let mut question = Question { wire: [0; MAX_WIRE], len: 0, record_type: RecordType::ZERO, subnet: None };
    question.len = read_name(message, &mut question.wire).ok_or(FORMAT)?;
    let mut at = HEADER + question.len;
    let type_code = read_u16(message, at).ok_or(FORMAT)?;
    let class = read_u16(message, at + 2).ok_or(FORMAT)?;
    question.record_type = RecordType::from(type_code);
    at += 4;
    let question_end = at;

    let mut edns = None;
    let mut bad_version = false;
    for _ in 0..count(10) {
        at = skip_name(message, at).ok_or(FORMAT)?;
        let fixed = message.get(at..at + 10).ok_or(FORMAT)?;
        let data_bytes = usize::from(u16::from_be_bytes([fixed[8], fixed[9]]));
        if u16::from_be_bytes([fixed[0], fixed[1]]) == TYPE_OPT {
            let is_root = message.get(at - 1) == Some(&0);
            if edns.is_some() || !is_root {
                return Err(FORMAT);
            }
            let udp_bytes = usize::from(u16::from_be_bytes([fixed[2], fixed[3]]));
            bad_version = fixed[5] != 0;
            edns = Some(Edns {
                udp_bytes: udp_bytes.clamp(PLAIN_UDP_BYTES, MAX_UDP_BYTES),
                dnssec_ok: fixed[6] & 0x80 != 0,
            });
        }
        let data = message.get(at + 10..at + 10 + data_bytes).ok_or(FORMAT)?;
        if u16::from_be_bytes([fixed[0], fixed[1]]) == TYPE_OPT && !bad_version {
            question.subnet = read_client_subnet(data).ok_or(FORMAT)?;
        }
        at += 10 + data_bytes;
    }
    if at != message.len() || type_code == TYPE_OPT {
        return Err(FORMAT);
    }

    let refused = if bad_version {
        Some(ResponseCode::BADVERS)
    } else if !matches!(class, CLASS_IN | CLASS_ANY) || matches!(type_code, TYPE_AXFR | TYPE_IXFR) {
        Some(ResponseCode::Refused)
    } else {
        None
    };
    Ok(Query { question, edns, question_end, refused })
}

/// Copies the question's name in lower case and gives its length. Compression is an error here: there is nothing
/// before it to point to.
fn read_name(message: &[u8], wire: &mut [u8; MAX_WIRE]) -> Option<usize> {
    let mut len = 0;
    loop {
        let label = usize::from(*message.get(HEADER + len)?);
        if label > 63 {
            return None;
        }
        let end = len + 1 + label;
        if end > MAX_WIRE {
            return None;
        }
        let source = message.get(HEADER + len..HEADER + end)?;
        for (to, from) in wire[len..end].iter_mut().zip(source) {
            *to = from.to_ascii_lowercase();
        }
        len = end;
        if label == 0 {
            return Some(len);
        }
    }
}

/// The client subnet among the options of an OPT record; none where they are malformed.
fn read_client_subnet(mut options: &[u8]) -> Option<Option<ClientSubnet>> {
    let mut found = None;
    while !options.is_empty() {
        let len = usize::from(read_u16(options, 2)?);
        let data = options.get(4..4 + len)?;
        if read_u16(options, 0)? == OPTION_CLIENT_SUBNET {
            found = client_subnet(data)?;
        }
        options = &options[4 + len..];
    }
    Some(found)
}

/// RFC 7871, section 6: family, prefix length, a zero, and as many bytes of the address as the prefix needs.
fn client_subnet(data: &[u8]) -> Option<Option<ClientSubnet>> {
    let [f0, f1, prefix, 0, given @ ..] = data else { return None };
    if given.len() != usize::from(*prefix).div_ceil(8) {
        return None;
    }
    let address: IpAddr = match u16::from_be_bytes([*f0, *f1]) {
        1 if *prefix <= 32 => {
            let mut octets = [0; 4];
            octets[..given.len()].copy_from_slice(given);
            octets.into()
        }
        2 if *prefix <= 128 => {
            let mut octets = [0; 16];
            octets[..given.len()].copy_from_slice(given);
            octets.into()
        }
        // A family of the future names no place that we know.
        _ => return Some(None),
    };
    (masked(address, *prefix) == Some(address)).then_some(Some(ClientSubnet { address, prefix: *prefix }))
}

/// The position after a name that may end in a compression pointer.
fn skip_name(message: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *message.get(at)? {
            0 => return Some(at + 1),
            label @ 1..=63 => at += 1 + usize::from(label),
            0xc0..=0xff => return (at + 2 <= message.len()).then_some(at + 2),
            _ => return None,
        }
    }
}

fn read_u16(message: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes([*message.get(at)?, *message.get(at + 1)?]))
}
