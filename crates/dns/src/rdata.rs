//! Record values: from Route 53's text form to wire form, with Route 53's words for what is wrong.
//!
//! Follows "Supported DNS record types" of the Route 53 Developer Guide.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use hickory_proto::rr::{RData, RecordType};
use hickory_proto::serialize::binary::{BinEncodable, BinEncoder};

use crate::character_string::{self, StringError};
use crate::name::{Name, NameError};

/// A record's data in wire form, encoded once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rdata {
    bytes: Box<[u8]>,
    /// Where a name begins that runs to the end.
    target_at: Option<u8>,
    /// Whether that name may be compressed (RFC 3597: only in the types of RFC 1035).
    compressible: bool,
}

/// A value that its record type does not admit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RdataError {
    /// Route 53's identifier: `ARRDATAIllegalIPv4Address`.
    pub code: &'static str,
    /// Route 53's words: `Value is not a valid IPv4 address`.
    pub reason: &'static str,
    pub value: String,
}

/// The text that Route 53 puts after `Invalid Resource Record: `.
impl fmt::Display for RdataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FATAL problem: {} ({}) encountered with '{}'", self.code, self.reason, self.value)
    }
}

impl std::error::Error for RdataError {}

impl Rdata {
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The name that a CNAME, NS, PTR, MX or SRV record points to, in lower-case wire form.
    pub(crate) fn target(&self) -> Option<&[u8]> {
        self.target_at.map(|at| &self.bytes[usize::from(at)..])
    }

    /// What stands before the name that may be compressed, and that name.
    pub(crate) fn compressible(&self) -> Option<(&[u8], &[u8])> {
        self.target_at.filter(|_| self.compressible).map(|at| self.bytes.split_at(usize::from(at)))
    }

    pub fn a(address: Ipv4Addr) -> Rdata {
        Rdata::plain(address.octets().to_vec())
    }

    pub fn aaaa(address: Ipv6Addr) -> Rdata {
        Rdata::plain(address.octets().to_vec())
    }

    /// The data of a CNAME, NS or PTR record.
    pub fn name(name: &Name) -> Rdata {
        Rdata { bytes: name.wire().into(), target_at: Some(0), compressible: true }
    }

    fn plain(bytes: Vec<u8>) -> Rdata {
        Rdata { bytes: bytes.into(), target_at: None, compressible: false }
    }
}

/// Parses a value of a record set, of any type that [`parse_record_type`] names.
pub fn parse_rdata(record_type: RecordType, text: &str) -> Result<Rdata, RdataError> {
    let value = Value(text);
    match record_type {
        RecordType::A => match text.parse() {
            Ok(address) => Ok(Rdata::a(address)),
            Err(_) => Err(value.error("ARRDATAIllegalIPv4Address", "Value is not a valid IPv4 address")),
        },
        RecordType::AAAA => match text.parse() {
            Ok(address) => Ok(Rdata::aaaa(address)),
            Err(_) => Err(value.error("AAAARRDATAIllegalIPv6Address", "Value is not a valid IPv6 address")),
        },
        RecordType::CNAME | RecordType::NS | RecordType::PTR => value.name(text).map(|name| Rdata::name(&name)),
        RecordType::MX => value.mx(),
        RecordType::SRV => value.srv(),
        RecordType::SOA => value.soa(),
        RecordType::CAA => value.caa(),
        RecordType::NAPTR => value.naptr(),
        RecordType::TXT => value.txt(),
        // hickory's parser reads the rarer ones.
        RecordType::HTTPS | RecordType::SVCB | RecordType::SSHFP | RecordType::TLSA => value.by_hickory(record_type),
        other if u16::from(other) == SPF => value.txt(),
        _ => Err(value.error("UnsupportedRecordType", "Record type is not supported")),
    }
}

/// The record type of Route 53's name for it, in capitals as its API has them; none for types that hosted zones here
/// cannot hold.
pub fn parse_record_type(text: &str) -> Option<RecordType> {
    match text {
        "SPF" => Some(RecordType::from(SPF)),
        "A" | "AAAA" | "CAA" | "CNAME" | "HTTPS" | "MX" | "NAPTR" | "NS" | "PTR" | "SOA" | "SRV" | "SSHFP" | "SVCB"
        | "TLSA" | "TXT" => text.parse().ok(),
        _ => None,
    }
}

/// The type code of SPF, which hickory does not name.
const SPF: u16 = 99;

/// A value under way, for errors to quote.
struct Value<'a>(&'a str);

impl Value<'_> {
    fn error(&self, code: &'static str, reason: &'static str) -> RdataError {
        RdataError { code, reason, value: self.0.to_owned() }
    }

    fn name(&self, text: &str) -> Result<Name, RdataError> {
        Name::parse(text).map_err(|error: NameError| {
            let (code, reason) = error.problem();
            self.error(code, reason)
        })
    }

    fn number(&self, text: &str, code: &'static str, reason: &'static str) -> Result<u16, RdataError> {
        match text.bytes().all(|b| b.is_ascii_digit()) {
            true => text.parse().map_err(|_| self.error(code, reason)),
            false => Err(self.error(code, reason)),
        }
    }

    fn string(&self, field: &str) -> Result<Vec<u8>, RdataError> {
        character_string::decode(field).map_err(|error| match error {
            StringError::NotQuoted => {
                self.error("InvalidCharacterString", "Value should be enclosed in quotation marks")
            }
            StringError::TooLong => self.error("CharacterStringTooLong", "Value is too long"),
            StringError::BadEscape => self.error("InvalidEscapeSequence", "Value contains an invalid escape sequence"),
            StringError::Unsupported => self.error("UnsupportedCharacter", "Value contains unsupported characters"),
        })
    }

    fn mx(&self) -> Result<Rdata, RdataError> {
        let fields = character_string::fields(self.0);
        let [priority, name] = fields[..] else {
            return Err(self.error("MXRRDATANotTwoFields", "MX record doesn't have 2 fields"));
        };
        let priority = self.number(priority, "MXRRDATAInvalidPriority", "MX priority is not a 16-bit integer")?;
        Ok(targeted(&[priority], &self.name(name)?, true))
    }

    fn srv(&self) -> Result<Rdata, RdataError> {
        let fields = character_string::fields(self.0);
        let [priority, weight, port, name] = fields[..] else {
            return Err(self.error("SRVRRDATANotFourFields", "SRV record doesn't have 4 fields"));
        };
        let number = |text| self.number(text, "SRVRRDATAInvalidNumber", "SRV field is not a 16-bit integer");
        Ok(targeted(&[number(priority)?, number(weight)?, number(port)?], &self.name(name)?, false))
    }

    fn soa(&self) -> Result<Rdata, RdataError> {
        let fields = character_string::fields(self.0);
        let [primary, mailbox, numbers @ ..] = &fields[..] else {
            return Err(self.error("SOARRDATANotSevenFields", "SOA record doesn't have 7 fields"));
        };
        if numbers.len() != 5 {
            return Err(self.error("SOARRDATANotSevenFields", "SOA record doesn't have 7 fields"));
        }
        let mut bytes = self.name(primary)?.wire().to_vec();
        bytes.extend_from_slice(self.name(mailbox)?.wire());
        for number in numbers {
            let number: u32 = number
                .parse()
                .map_err(|_| self.error("SOARRDATAInvalidNumber", "SOA field is not a 32-bit integer"))?;
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        Ok(Rdata::plain(bytes))
    }

    fn caa(&self) -> Result<Rdata, RdataError> {
        let fields = character_string::fields(self.0);
        let [flags, tag, value] = fields[..] else {
            return Err(self.error("CAARRDATANotThreeFields", "CAA record doesn't have 3 fields"));
        };
        let flags =
            self.number(flags, "CAARRDATAInvalidFlags", "CAA flags are not an 8-bit integer").and_then(|flags| {
                u8::try_from(flags)
                    .map_err(|_| self.error("CAARRDATAInvalidFlags", "CAA flags are not an 8-bit integer"))
            })?;
        if tag.is_empty() || tag.len() > 255 || !tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return Err(self.error("CAARRDATAInvalidTag", "CAA tag is not valid"));
        }
        let mut bytes = vec![flags, tag.len() as u8];
        bytes.extend_from_slice(tag.as_bytes());
        bytes.extend_from_slice(&self.string(value)?);
        Ok(Rdata::plain(bytes))
    }

    fn naptr(&self) -> Result<Rdata, RdataError> {
        let fields = character_string::fields(self.0);
        let [order, preference, flags, service, regexp, replacement] = fields[..] else {
            return Err(self.error("NAPTRRRDATANotSixFields", "NAPTR record doesn't have 6 fields"));
        };
        let mut bytes = Vec::new();
        for number in [order, preference] {
            let number = self.number(number, "NAPTRRRDATAInvalidNumber", "NAPTR field is not a 16-bit integer")?;
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        for string in [flags, service, regexp] {
            push_string(&mut bytes, &self.string(string)?);
        }
        bytes.extend_from_slice(self.name(replacement)?.wire());
        Ok(Rdata::plain(bytes))
    }

    fn by_hickory(&self, record_type: RecordType) -> Result<Rdata, RdataError> {
        let invalid = || self.error("InvalidRecordData", "Value is not valid for its record type");
        let data = RData::try_from_str(record_type, self.0).map_err(|_| invalid())?;
        let mut bytes = Vec::new();
        let mut encoder = BinEncoder::new(&mut bytes);
        data.emit(&mut encoder).map_err(|_| invalid())?;
        Ok(Rdata::plain(bytes))
    }

    fn txt(&self) -> Result<Rdata, RdataError> {
        let mut bytes = Vec::new();
        for field in character_string::fields(self.0) {
            push_string(&mut bytes, &self.string(field)?);
        }
        if bytes.is_empty() {
            return Err(self.error("InvalidCharacterString", "Value should be enclosed in quotation marks"));
        }
        // One record's data has a 16-bit length; Route 53 stops at 4,000 characters.
        if self.0.len() > 4000 {
            return Err(self.error("TXTRDATATooLong", "Value is too long"));
        }
        Ok(Rdata::plain(bytes))
    }
}

fn targeted(numbers: &[u16], name: &Name, compressible: bool) -> Rdata {
    let mut bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_be_bytes()).collect();
    let target_at = Some(bytes.len() as u8);
    bytes.extend_from_slice(name.wire());
    Rdata { bytes: bytes.into(), target_at, compressible }
}

fn push_string(bytes: &mut Vec<u8>, string: &[u8]) {
    bytes.push(string.len() as u8);
    bytes.extend_from_slice(string);
}
