//! The head that a target receives: the client's, with the Host, X-Forwarded-* and X-Amzn-Trace-Id fields as
//! Application Load Balancers write them
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html>,
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html>).

use std::io::Write as _;
use std::net::SocketAddrV4;
use std::ops::Range;

use clock::Timestamp;

use crate::config::{Config, Protocol, XffMode};
use crate::request::{Body, Kind, Request, is_plain, kind};
use crate::told::{self, Told};
use crate::transform::Rewritten;

/// Heads larger than this get a trace id of their own.
const TRACE_KEPT_BOUND: usize = 7 * 1024;

/// Where a request came in.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) peer: SocketAddrV4,
    pub(crate) port: u16,
    pub(crate) protocol: Protocol,
    /// Whether the client speaks HTTP/2.
    pub(crate) http_2: bool,
}

/// Writes the head and gives the place of the trace id in `out`.
pub(crate) fn write(
    out: &mut Vec<u8>,
    request: &Request<'_>,
    rewritten: &Rewritten,
    config: &Config,
    (entry, told): (Entry, Option<&Told>),
    now: Timestamp,
) -> Range<usize> {
    let attributes = &config.attributes;
    out.extend_from_slice(request.method.as_bytes());
    out.push(b' ');
    match &rewritten.url {
        Some(url) => out.extend_from_slice(url.as_bytes()),
        None => {
            out.extend_from_slice(request.path.as_bytes());
            if let Some(query) = request.query {
                out.push(b'?');
                out.extend_from_slice(query.as_bytes());
            }
        }
    }
    out.extend_from_slice(b" HTTP/1.1\r\n");
    if let Some(host) = &rewritten.host {
        write_field(out, "Host", host.as_bytes());
    } else if !attributes.preserve_host_header {
        let host = request.facts.host.unwrap_or(config.dns_name.as_bytes());
        write_host(out, host, entry.port);
    } else {
        // Only the one that rules were held against.
        write_field(out, "Host", request.facts.host.unwrap_or(config.dns_name.as_bytes()));
    }
    for field in request.fields {
        let kept = match kind(field.name) {
            Kind::Other if told.is_some() && told::is_ours(field.name, attributes.tls_fields) => false,
            Kind::Other | Kind::Cookie => !request.facts.nominates(field.name),
            Kind::ForwardedFor => attributes.xff_mode == XffMode::Preserve,
            _ => false,
        };
        if kept && (!attributes.drop_invalid_header_fields || is_plain(field.name)) {
            write_field(out, field.name, field.value);
        }
    }
    if attributes.xff_mode == XffMode::Append {
        write_forwarded_for(out, request, entry.peer, attributes.xff_client_port);
    }
    let protocol = entry.protocol.scheme().as_bytes();
    write_field(out, "X-Forwarded-Proto", protocol);
    write_field(out, "X-Forwarded-Port", itoa::Buffer::new().format(entry.port).as_bytes());
    if let Some(told) = told {
        told.write(out, attributes.tls_fields);
    }
    let trace = write_trace(out, request.facts.trace.filter(|_| request.length <= TRACE_KEPT_BOUND), now);
    match request.facts.framing {
        Body::None => {}
        Body::Length(length) => write_field(out, "Content-Length", itoa::Buffer::new().format(length).as_bytes()),
        Body::Chunked => write_field(out, "Transfer-Encoding", b"chunked"),
    }
    if let Some(upgrade) = request.facts.upgrade {
        write_field(out, "Upgrade", upgrade);
        write_field(out, "Connection", b"upgrade");
    }
    out.extend_from_slice(b"\r\n");
    trace
}

pub(crate) fn write_field(out: &mut Vec<u8>, name: &str, value: &[u8]) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

/// A host without its port, brackets of IPv6 kept.
pub(crate) fn without_port(host: &[u8]) -> &[u8] {
    match host.iter().rposition(|&b| b == b':') {
        Some(colon) if host[colon + 1..].iter().all(u8::is_ascii_digit) => &host[..colon],
        _ => host,
    }
}

/// On ports 80 and 443 a port is taken off, on others the listener's is added where there is none.
fn write_host(out: &mut Vec<u8>, host: &[u8], port: u16) {
    let bare = without_port(host);
    out.extend_from_slice(b"Host: ");
    if matches!(port, 80 | 443) {
        out.extend_from_slice(bare);
    } else {
        out.extend_from_slice(host);
        if bare.len() == host.len() {
            out.push(b':');
            out.extend_from_slice(itoa::Buffer::new().format(port).as_bytes());
        }
    }
    out.extend_from_slice(b"\r\n");
}

fn write_forwarded_for(out: &mut Vec<u8>, request: &Request<'_>, peer: SocketAddrV4, with_port: bool) {
    out.extend_from_slice(b"X-Forwarded-For: ");
    for field in request.fields.iter().filter(|f| kind(f.name) == Kind::ForwardedFor && !f.value.is_empty()) {
        out.extend_from_slice(field.value);
        out.extend_from_slice(b", ");
    }
    let [a, b, c, d] = peer.ip().octets();
    let mut digits = itoa::Buffer::new();
    for (index, octet) in [a, b, c, d].into_iter().enumerate() {
        if index > 0 {
            out.push(b'.');
        }
        out.extend_from_slice(digits.format(octet).as_bytes());
    }
    if with_port {
        out.push(b':');
        out.extend_from_slice(digits.format(peer.port()).as_bytes());
    }
    out.extend_from_slice(b"\r\n");
}

fn write_trace(out: &mut Vec<u8>, given: Option<&[u8]>, now: Timestamp) -> Range<usize> {
    out.extend_from_slice(b"X-Amzn-Trace-Id: ");
    let start = out.len();
    let fields = || given.unwrap_or(b"").split(|&b| b == b';').map(<[u8]>::trim_ascii).filter(|f| !f.is_empty());
    let is_self = |field: &[u8]| field.starts_with(b"Self=");
    let has_root = fields().any(|f| f.starts_with(b"Root="));
    let id = |out: &mut Vec<u8>| {
        let (high, low) = (fastrand::u32(..), fastrand::u64(..));
        // Writing to a vector cannot fail.
        let _ = write!(out, "1-{:08x}-{high:08x}{low:016x}", now.secs() as u32);
    };
    out.extend_from_slice(if has_root { b"Self=" } else { b"Root=" });
    id(out);
    for field in fields().filter(|f| !is_self(f)) {
        out.push(b';');
        out.extend_from_slice(field);
    }
    let end = out.len();
    out.extend_from_slice(b"\r\n");
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(value: &str, port: u16) -> String {
        let mut out = Vec::new();
        write_host(&mut out, value.as_bytes(), port);
        String::from_utf8(out).expect("ascii")
    }

    #[test]
    fn the_host_gets_the_listeners_port_unless_that_is_a_default_one() {
        assert_eq!(host("www.example.com", 8080), "Host: www.example.com:8080\r\n");
        assert_eq!(host("www.example.com:8443", 8080), "Host: www.example.com:8443\r\n");
        assert_eq!(host("www.example.com", 80), "Host: www.example.com\r\n");
        assert_eq!(host("www.example.com:8080", 80), "Host: www.example.com\r\n");
        assert_eq!(host("[::1]", 8080), "Host: [::1]:8080\r\n");
    }

    fn trace(given: Option<&str>) -> String {
        let mut out = Vec::new();
        let place = write_trace(&mut out, given.map(str::as_bytes), Timestamp::from_secs(0x6789_1233));
        String::from_utf8(out[place].to_vec()).expect("ascii")
    }

    #[test]
    fn a_trace_id_is_made_or_gets_a_self() {
        let made = trace(None);
        assert!(made.starts_with("Root=1-67891233-") && made.len() == 40, "{made}");
        let root = "Root=1-67891233-abcdef012345678912345678";
        let kept = trace(Some(&format!("Self=1-0-0;{root};CalledFrom=app")));
        let (own, rest) = kept.split_once(';').expect("fields");
        assert!(own.starts_with("Self=1-67891233-") && own.len() == 40, "{own}");
        assert_eq!(rest, format!("{root};CalledFrom=app"));
    }
}
