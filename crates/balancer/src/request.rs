//! A request's head: parsed, held to the balancer's limits, and refused where two servers could frame it differently
//! (<https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html>).

use std::mem::MaybeUninit;

use httparse::{Header, ParserConfig, Status};

use crate::config::{Attributes, DesyncMode};
use crate::framing::Framing;

/// Bytes of a request line, and of one header field.
pub(crate) const LINE_BOUND: usize = 16 * 1024;
/// Bytes of a whole head.
pub(crate) const HEAD_BOUND: usize = 64 * 1024;
const FIELDS_BOUND: usize = 256;
/// Addresses in X-Forwarded-For.
const FORWARDED_BOUND: usize = 30;

/// The status that a head is refused with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused(pub(crate) u16);

pub(crate) struct Request<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    /// Without the question mark; None where there is none.
    pub(crate) query: Option<&'a str>,
    /// Whether the version is HTTP/1.0.
    pub(crate) old: bool,
    pub(crate) fields: &'a [Header<'a>],
    pub(crate) facts: Facts<'a>,
    /// Bytes of the head.
    pub(crate) length: usize,
}

/// What the fields say that the balancer acts on.
#[derive(Default)]
pub(crate) struct Facts<'a> {
    /// From the request line where that has an authority, else the first Host field.
    pub(crate) host: Option<&'a [u8]>,
    pub(crate) framing: Body,
    pub(crate) keep_alive: bool,
    pub(crate) upgrade: Option<&'a [u8]>,
    pub(crate) expects_continue: bool,
    pub(crate) trace: Option<&'a [u8]>,
    /// Fields that Connection names, beyond the usual ones.
    pub(crate) nominated: [&'a [u8]; 4],
    /// Could be framed in two ways: both connections end after it.
    pub(crate) ambiguous: bool,
    /// Has a field name with other characters than letters, digits and hyphens.
    pub(crate) has_invalid_name: bool,
}

/// How the request's body is framed. A length of zero that was stated is kept apart from none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Body {
    #[default]
    None,
    Length(u64),
    Chunked,
}

impl Body {
    pub(crate) fn framing(self) -> Framing {
        match self {
            Body::None => Framing::None,
            Body::Length(length) => Framing::Length(length),
            Body::Chunked => Framing::Chunked,
        }
    }
}

/// The fields that a proxy handles itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Other,
    Host,
    Connection,
    ContentLength,
    TransferEncoding,
    Upgrade,
    Expect,
    Cookie,
    ForwardedFor,
    ForwardedProto,
    ForwardedPort,
    Trace,
    /// Keep-Alive, Proxy-Connection, TE: for one connection only.
    Hop,
}

pub(crate) fn kind(name: &str) -> Kind {
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    match name.len() {
        2 if is("te") => Kind::Hop,
        4 if is("host") => Kind::Host,
        6 if is("cookie") => Kind::Cookie,
        6 if is("expect") => Kind::Expect,
        7 if is("upgrade") => Kind::Upgrade,
        10 if is("connection") => Kind::Connection,
        10 if is("keep-alive") => Kind::Hop,
        14 if is("content-length") => Kind::ContentLength,
        15 if is("x-forwarded-for") => Kind::ForwardedFor,
        15 if is("x-amzn-trace-id") => Kind::Trace,
        16 if is("x-forwarded-port") => Kind::ForwardedPort,
        16 if is("proxy-connection") => Kind::Hop,
        17 if is("transfer-encoding") => Kind::TransferEncoding,
        17 if is("x-forwarded-proto") => Kind::ForwardedProto,
        _ => Kind::Other,
    }
}

/// Parses the head at the front of `bytes` and hands it to `act`; None while it is not whole.
pub(crate) fn parse<R>(
    bytes: &[u8],
    attributes: &Attributes,
    act: impl FnOnce(Request<'_>) -> R,
) -> Result<Option<R>, Refused> {
    let mut fields = [const { MaybeUninit::<Header<'_>>::uninit() }; FIELDS_BOUND];
    let mut parsed = httparse::Request::new(&mut []);
    let outcome = ParserConfig::default().parse_request_with_uninit_headers(&mut parsed, bytes, &mut fields);
    let length = match outcome {
        Ok(Status::Complete(length)) => length,
        Ok(Status::Partial) => return within_bounds(bytes).map(|()| None),
        Err(_) => return within_bounds(bytes).and(Err(Refused(400))),
    };
    let (Some(method), Some(target), Some(version)) = (parsed.method, parsed.path, parsed.version) else {
        return Err(Refused(400));
    };
    if method.len() + target.len() + 11 > LINE_BOUND {
        return Err(Refused(414));
    }
    if length > HEAD_BOUND || method.len() > 127 {
        return Err(Refused(400));
    }
    let (authority, path, query) = split_target(method, target).ok_or(Refused(400))?;
    let facts = Facts::of(parsed.headers, authority, version == 0, attributes)?;
    if method == "TRACE" {
        return Err(Refused(405));
    }
    let request = Request { method, path, query, old: version == 0, fields: parsed.headers, facts, length };
    Ok(Some(act(request)))
}

/// Whether a head that is not whole yet may still become one.
pub(crate) fn within_bounds(bytes: &[u8]) -> Result<(), Refused> {
    if bytes.len() > LINE_BOUND && !bytes[..LINE_BOUND].contains(&b'\n') {
        return Err(Refused(414));
    }
    if bytes.len() > HEAD_BOUND {
        return Err(Refused(400));
    }
    Ok(())
}

/// A request target in its parts: authority (of the absolute form), path, query.
type Target<'a> = (Option<&'a [u8]>, &'a str, Option<&'a str>);

fn split_target<'a>(method: &str, target: &'a str) -> Option<Target<'a>> {
    let (authority, rest) = match target.as_bytes().first()? {
        b'/' => (None, target),
        b'*' if target == "*" && method == "OPTIONS" => (None, target),
        _ => {
            let scheme = ["http://", "https://"]
                .into_iter()
                .find(|s| target.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s)))?;
            let rest = &target[scheme.len()..];
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            if end == 0 {
                return None;
            }
            (Some(&rest.as_bytes()[..end]), &rest[end..])
        }
    };
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (rest, None),
    };
    Some((authority, if path.is_empty() { "/" } else { path }, query))
}

impl<'a> Facts<'a> {
    fn of(
        fields: &[Header<'a>],
        authority: Option<&'a [u8]>,
        old: bool,
        attributes: &Attributes,
    ) -> Result<Facts<'a>, Refused> {
        let mut facts = Facts { keep_alive: !old, ..Facts::default() };
        let mut length: Option<u64> = None;
        let (mut coded, mut chunked) = (false, false);
        let mut upgrade = None;
        let mut wants_upgrade = false;
        let mut forwarded = 0;
        for field in fields {
            if field.name.len() + field.value.len() > LINE_BOUND {
                return Err(Refused(400));
            }
            facts.has_invalid_name |= !is_plain(field.name);
            match kind(field.name) {
                Kind::Host => {
                    // A second Host could be another server's first.
                    facts.ambiguous |= facts.host.is_some();
                    facts.host = facts.host.or(Some(field.value));
                }
                Kind::Connection => wants_upgrade |= facts.connection(field.value),
                Kind::ContentLength => {
                    let stated = parse_length(field.value).ok_or(Refused(400))?;
                    if length.is_some_and(|earlier| earlier != stated) {
                        return Err(Refused(400));
                    }
                    facts.ambiguous |= length.is_some();
                    length = Some(stated);
                }
                Kind::TransferEncoding => {
                    // Of several, some servers take the first and some the last.
                    facts.ambiguous |= std::mem::replace(&mut coded, true);
                    let value = field.value.trim_ascii();
                    if value.eq_ignore_ascii_case(b"chunked") {
                        chunked = true;
                    } else if !value.eq_ignore_ascii_case(b"identity") {
                        return Err(Refused(501));
                    }
                }
                Kind::Upgrade => upgrade = Some(field.value),
                Kind::Expect => facts.expects_continue |= field.value.eq_ignore_ascii_case(b"100-continue"),
                Kind::ForwardedFor => forwarded += field.value.split(|&b| b == b',').count(),
                Kind::Trace => facts.trace = Some(field.value),
                Kind::Other | Kind::Cookie | Kind::ForwardedProto | Kind::ForwardedPort | Kind::Hop => {}
            }
        }
        if forwarded > FORWARDED_BOUND {
            return Err(Refused(463));
        }
        if authority.is_some() {
            facts.host = authority;
        }
        if facts.host.is_none() && !old || facts.host.is_some_and(|h| !is_host(h)) {
            return Err(Refused(400));
        }
        facts.ambiguous |= chunked && (length.is_some() || old);
        if facts.ambiguous && attributes.desync_mitigation == DesyncMode::Strictest {
            return Err(Refused(400));
        }
        facts.framing = match (chunked, length) {
            (true, _) => Body::Chunked,
            (false, Some(length)) => Body::Length(length),
            (false, None) => Body::None,
        };
        facts.keep_alive &= !facts.ambiguous;
        facts.upgrade = upgrade.filter(|_| wants_upgrade && !old && facts.framing == Body::None);
        facts.expects_continue &= !old && facts.framing != Body::None && facts.framing != Body::Length(0);
        Ok(facts)
    }

    /// Reads one Connection field; whether it asks for an upgrade.
    fn connection(&mut self, value: &'a [u8]) -> bool {
        let mut upgrade = false;
        for token in value.split(|&b| b == b',').map(<[u8]>::trim_ascii) {
            if token.eq_ignore_ascii_case(b"close") {
                self.keep_alive = false;
            } else if token.eq_ignore_ascii_case(b"keep-alive") {
                self.keep_alive = true;
            } else if token.eq_ignore_ascii_case(b"upgrade") {
                upgrade = true;
            } else if let Some(free) = self.nominated.iter_mut().find(|n| n.is_empty()) {
                *free = token;
            }
        }
        upgrade
    }

    pub(crate) fn nominates(&self, name: &str) -> bool {
        !self.nominated[0].is_empty() && self.nominated.iter().any(|n| n.eq_ignore_ascii_case(name.as_bytes()))
    }
}

/// A field name of letters, digits and hyphens only.
pub(crate) fn is_plain(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

pub(crate) fn parse_length(value: &[u8]) -> Option<u64> {
    // `parse` would take a plus sign, which other servers read differently.
    if value.is_empty() || !value.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(value).ok()?.parse().ok()
}

fn is_host(value: &[u8]) -> bool {
    value.iter().all(|b| b.is_ascii_graphic() && !b"/?#@\\<>\"".contains(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<Option<(&str, &str, Body, bool)>, u16>) {
        let got = parse(text.as_bytes(), &Attributes::default(), |r| {
            let host = String::from_utf8_lossy(r.facts.host.unwrap_or(b"")).into_owned();
            (host, r.path.to_owned(), r.facts.framing, r.facts.keep_alive)
        });
        let expected = expected.map(|e| e.map(|(h, p, b, k)| (h.to_owned(), p.to_owned(), b, k))).map_err(Refused);
        assert_eq!(got, expected, "{text:?}");
    }

    #[test]
    fn a_request_is_read() {
        check("GET /a?b HTTP/1.1\r\nHost: h\r\n\r\n", Ok(Some(("h", "/a", Body::None, true))));
        check("GET http://x.y/a HTTP/1.1\r\nHost: h\r\n\r\n", Ok(Some(("x.y", "/a", Body::None, true))));
        check("GET / HTTP/1.0\r\n\r\n", Ok(Some(("", "/", Body::None, false))));
        check("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", Ok(Some(("h", "/", Body::None, false))));
        check("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\n", Ok(Some(("h", "/", Body::Length(3), true))));
        check("GET / HTTP/1.1\r\nHo", Ok(None));
    }

    #[test]
    fn a_malformed_request_is_refused() {
        check("GET /\r\n\r\n", Err(400));
        check("GET / HTTP/1.1\r\n\r\n", Err(400));
        check("GET / HTTP/2.0\r\nHost: h\r\n\r\n", Err(400));
        check("GET / HTTP/1.1\r\nHost : h\r\n\r\n", Err(400));
        check("GET / HTTP/1.1\r\nHost: h\r\n folded\r\n\r\n", Err(400));
        check("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", Err(400));
        check("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", Err(400));
        check("TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", Err(405));
        check(&format!("GET /{} HTTP/1.1\r\n", "a".repeat(17_000)), Err(414));
        check(&format!("GET / HTTP/1.1\r\nHost: h\r\nA: {}\r\n\r\n", "a".repeat(17_000)), Err(400));
        check(&format!("GET / HTTP/1.1\r\n{}", format!("A: {}\r\n", "a".repeat(8_000)).repeat(9)), Err(400));
        let many = "1.1.1.1,".repeat(30) + "1.1.1.1";
        check(&format!("GET / HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: {many}\r\n\r\n"), Err(463));
    }

    #[test]
    fn a_body_that_could_be_framed_in_two_ways_closes_or_is_refused() {
        let post = |fields: &str| format!("POST / HTTP/1.1\r\nHost: h\r\n{fields}\r\n\r\n");
        check(&post("Content-Length: 3\r\nContent-Length: 4"), Err(400));
        check(&post("Content-Length: +3"), Err(400));
        check(&post("Content-Length: 3, 3"), Err(400));
        check(&post("Transfer-Encoding: xchunked"), Err(501));
        check(&post("Transfer-Encoding: gzip, chunked"), Err(501));
        check(&post("Content-Length: 3\r\nContent-Length: 3"), Ok(Some(("h", "/", Body::Length(3), false))));
        check(&post("Content-Length: 3\r\nTransfer-Encoding: chunked"), Ok(Some(("h", "/", Body::Chunked, false))));
        let strict = Attributes { desync_mitigation: DesyncMode::Strictest, ..Attributes::default() };
        let text = post("Content-Length: 3\r\nTransfer-Encoding: chunked");
        assert_eq!(parse(text.as_bytes(), &strict, |_| ()), Err(Refused(400)));
    }
}
