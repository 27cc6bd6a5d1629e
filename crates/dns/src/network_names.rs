//! The names that a VPC's resolver makes up: `ip-10-0-1-5.ec2.internal` and back ("DNS attributes for your VPC").

use std::net::Ipv4Addr;
use std::sync::Arc;

use hickory_proto::rr::RecordType;

use crate::live::Addresses;
use crate::lookup::emit_addresses;
use crate::name::{Name, labels};
use crate::origin::Origin;
use crate::query::Question;
use crate::rdata::Rdata;
use crate::reply::{Reply, Section};

/// The TTL of names made up from addresses, in seconds.
const TTL: u32 = 60;

/// What one network's resolver knows of it.
#[derive(Clone, Debug)]
pub struct NetworkNames {
    /// `ec2.internal` in us-east-1, `REGION.compute.internal` elsewhere.
    pub suffix: Name,
    /// The network's address ranges: base and prefix length.
    pub ranges: Vec<(Ipv4Addr, u8)>,
    /// Where all its clients are.
    pub origin: Arc<Origin>,
    /// Whether the resolver answers at all (`enableDnsSupport`).
    pub dns_support: bool,
    /// Whether its private zones are answered too (`enableDnsHostnames` beside the other).
    pub private_zones: bool,
}

impl NetworkNames {
    /// Answers names under the suffix and reverse names of the ranges. False when the name is neither.
    pub(crate) fn answer(&self, question: &Question, reply: &mut Reply<'_>) -> bool {
        let wire = question.wire();
        let own = &wire[..wire.len().saturating_sub(self.suffix.wire().len())];
        if wire.ends_with(self.suffix.wire())
            && own.first().is_some_and(|&len| usize::from(len) + 1 == own.len())
            && let Some(address) = parse_label(&own[1..])
            && self.holds(address)
        {
            let mut found = Addresses::default();
            found.push(address.into());
            emit_addresses(wire, question.record_type, TTL, &found, reply);
            return true;
        }
        let Some(address) = parse_reverse(wire).filter(|address| self.holds(*address)) else { return false };
        if matches!(question.record_type, RecordType::PTR | RecordType::ANY) {
            let [a, b, c, d] = address.octets();
            let name = Name::parse(&format!("ip-{a}-{b}-{c}-{d}.{}", self.suffix.to_dotted()));
            if let Ok(name) = name {
                reply.push(Section::Answer, wire, RecordType::PTR, TTL, &Rdata::name(&name));
            }
        }
        true
    }

    fn holds(&self, address: Ipv4Addr) -> bool {
        self.ranges.iter().any(|(base, bits)| {
            let mask = u32::MAX.checked_shl(32 - u32::from(*bits).min(32)).unwrap_or(0);
            base.to_bits() & mask == address.to_bits() & mask
        })
    }
}

/// `ip-10-0-1-5`
fn parse_label(label: &[u8]) -> Option<Ipv4Addr> {
    let text = std::str::from_utf8(label).ok()?.strip_prefix("ip-")?;
    parse_octets(text.split('-'))
}

/// `5.1.0.10.in-addr.arpa`
pub(crate) fn parse_reverse(wire: &[u8]) -> Option<Ipv4Addr> {
    const SUFFIX: &[u8] = b"\x07in-addr\x04arpa\0";
    let own = wire.strip_suffix(SUFFIX)?;
    let mut octets = [""; 4];
    let mut count = 0;
    let mut at = 0;
    while at < own.len() {
        let end = at + 1 + usize::from(own[at]);
        *octets.get_mut(count)? = std::str::from_utf8(own.get(at + 1..end)?).ok()?;
        count += 1;
        at = end;
    }
    if count != 4 {
        return None;
    }
    octets.reverse();
    parse_octets(octets.into_iter())
}

fn parse_octets<'a>(parts: impl Iterator<Item = &'a str>) -> Option<Ipv4Addr> {
    let mut octets = [0; 4];
    let mut count = 0;
    for part in parts {
        // `010` is no octet: one address has one name.
        if part.len() > 1 && part.starts_with('0') || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        *octets.get_mut(count)? = part.parse().ok()?;
        count += 1;
    }
    (count == 4).then(|| Ipv4Addr::from(octets))
}

/// Whether the name is `localhost` or below it (RFC 6761).
pub(crate) fn is_localhost(wire: &[u8]) -> bool {
    labels(wire).last() == Some(b"localhost")
}
