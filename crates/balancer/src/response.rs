//! A target's response head: parsed, and rewritten for the client.

use std::mem::MaybeUninit;

use httparse::{Header, ParserConfig, Status};

use crate::config::ResponseFields;
use crate::framing::Framing;
use crate::request::parse_length;
use crate::rewrite::write_field;

/// Bytes of a whole response head, as Application Load Balancers take it.
pub(crate) const HEAD_BOUND: usize = 32 * 1024;
const FIELDS_BOUND: usize = 256;

/// The target's answer is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// What the exchange must know of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) framing: Framing,
    /// Whether the target keeps the connection.
    pub(crate) keep_alive: bool,
    /// Whether it sets the cookie that the caller named.
    pub(crate) sets_cookie: bool,
    /// Bytes of the head.
    pub(crate) length: usize,
}

/// What the request was, as far as the response depends on it.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) head_only: bool,
    pub(crate) upgrade: bool,
    /// The client speaks HTTP/1.0 and gets no chunks.
    pub(crate) old: bool,
    pub(crate) app_cookie: Option<&'a str>,
    /// What the listener does to fields; None where no listener is known.
    pub(crate) fields: Option<&'a ResponseFields>,
}

/// Parses the head at the front of `bytes` and writes the client's copy of it to `out`, without the Connection field
/// and the empty line. None while it is not whole. Interim responses are returned but not written.
pub(crate) fn translate(bytes: &[u8], asked: Asked<'_>, out: &mut Vec<u8>) -> Result<Option<Response>, Malformed> {
    let mut fields = [const { MaybeUninit::<Header<'_>>::uninit() }; FIELDS_BOUND];
    let mut parsed = httparse::Response::new(&mut []);
    let outcome = ParserConfig::default().parse_response_with_uninit_headers(&mut parsed, bytes, &mut fields);
    let length = match outcome {
        Ok(Status::Complete(length)) if length <= HEAD_BOUND => length,
        Ok(Status::Partial) if bytes.len() <= HEAD_BOUND => return Ok(None),
        _ => return Err(Malformed),
    };
    let (Some(status), Some(version)) = (parsed.code, parsed.version) else { return Err(Malformed) };
    if !(100..=999).contains(&status) {
        return Err(Malformed);
    }
    let mut facts = Facts { keep_alive: version == 1, ..Facts::default() };
    for field in parsed.headers.iter() {
        facts.read(field, asked.app_cookie)?;
    }
    let switching = status == 101;
    if switching && !asked.upgrade {
        return Err(Malformed);
    }
    let bodiless = asked.head_only || (100..200).contains(&status) && !switching || matches!(status, 204 | 304);
    let framing = match facts {
        _ if bodiless => Framing::None,
        _ if switching => Framing::UntilClose,
        Facts { chunked: true, .. } => Framing::Chunked,
        Facts { coded: true, .. } => Framing::UntilClose,
        Facts { length: Some(length), .. } => Framing::Length(length),
        _ => Framing::UntilClose,
    };
    // Both a length and chunks: the connection cannot be trusted with another request.
    let keep_alive = facts.keep_alive && !switching && !(facts.coded && facts.length.is_some());
    let response = Response { status, framing, keep_alive, sets_cookie: facts.sets_cookie, length };
    if status >= 200 || switching {
        write_head(out, &parsed, &facts, asked, switching);
    }
    Ok(Some(response))
}

#[derive(Default)]
struct Facts<'a> {
    length: Option<u64>,
    chunked: bool,
    /// Has a Transfer-Encoding.
    coded: bool,
    keep_alive: bool,
    sets_cookie: bool,
    connection: Option<&'a [u8]>,
}

impl<'a> Facts<'a> {
    fn read(&mut self, field: &Header<'a>, app_cookie: Option<&str>) -> Result<(), Malformed> {
        match kind(field.name) {
            Kind::ContentLength => {
                let stated = parse_length(field.value).ok_or(Malformed)?;
                if self.length.is_some_and(|earlier| earlier != stated) {
                    return Err(Malformed);
                }
                self.length = Some(stated);
            }
            Kind::TransferEncoding => {
                if is_identity(field.value) {
                    return Ok(());
                }
                // Clients differ in how they join several.
                if self.coded {
                    return Err(Malformed);
                }
                let last = field.value.rsplit(|&b| b == b',').next().unwrap_or(b"").trim_ascii();
                self.chunked = last.eq_ignore_ascii_case(b"chunked");
                self.coded = true;
            }
            Kind::Connection => {
                self.connection = Some(field.value);
                for token in field.value.split(|&b| b == b',').map(<[u8]>::trim_ascii) {
                    if token.eq_ignore_ascii_case(b"close") {
                        self.keep_alive = false;
                    } else if token.eq_ignore_ascii_case(b"keep-alive") {
                        self.keep_alive = true;
                    }
                }
            }
            Kind::SetCookie => {
                let sets = |name: &str| {
                    let value = field.value.trim_ascii_start().strip_prefix(name.as_bytes());
                    value.is_some_and(|rest| rest.first() == Some(&b'='))
                };
                self.sets_cookie |= app_cookie.is_some_and(sets);
            }
            Kind::Hop | Kind::Upgrade | Kind::Other => {}
        }
        Ok(())
    }
}

#[derive(PartialEq, Eq)]
enum Kind {
    Other,
    Connection,
    ContentLength,
    TransferEncoding,
    SetCookie,
    Upgrade,
    Hop,
}

fn kind(name: &str) -> Kind {
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    match name.len() {
        7 if is("upgrade") => Kind::Upgrade,
        10 if is("connection") => Kind::Connection,
        10 if is("keep-alive") => Kind::Hop,
        10 if is("set-cookie") => Kind::SetCookie,
        14 if is("content-length") => Kind::ContentLength,
        16 if is("proxy-connection") => Kind::Hop,
        17 if is("transfer-encoding") => Kind::TransferEncoding,
        _ => Kind::Other,
    }
}

/// The coding that is none.
fn is_identity(coding: &[u8]) -> bool {
    coding.trim_ascii().eq_ignore_ascii_case(b"identity")
}

fn write_head(
    out: &mut Vec<u8>,
    parsed: &httparse::Response<'_, '_>,
    facts: &Facts<'_>,
    asked: Asked<'_>,
    switching: bool,
) {
    out.extend_from_slice(b"HTTP/1.1 ");
    out.extend_from_slice(itoa::Buffer::new().format(parsed.code.unwrap_or(502)).as_bytes());
    out.push(b' ');
    out.extend_from_slice(parsed.reason.unwrap_or("").as_bytes());
    out.extend_from_slice(b"\r\n");
    let nominated = |name: &str| {
        let tokens = facts.connection.unwrap_or(b"").split(|&b| b == b',').map(<[u8]>::trim_ascii);
        facts.connection.is_some() && tokens.into_iter().any(|token| token.eq_ignore_ascii_case(name.as_bytes()))
    };
    let mut length_written = false;
    for field in parsed.headers.iter() {
        let kept = match kind(field.name) {
            Kind::Other => !nominated(field.name) && asked.fields.is_none_or(|fields| fields.keeps(field.name)),
            Kind::SetCookie => true,
            Kind::ContentLength => !facts.coded && !std::mem::replace(&mut length_written, true),
            Kind::TransferEncoding => !asked.old && !is_identity(field.value),
            Kind::Upgrade => switching,
            Kind::Connection | Kind::Hop => false,
        };
        if kept {
            write_field(out, field.name, field.value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<Option<(u16, Framing, bool)>, Malformed>, written: &str) {
        let mut out = Vec::new();
        let asked = Asked { head_only: false, upgrade: false, old: false, app_cookie: None, fields: None };
        let got = translate(text.as_bytes(), asked, &mut out);
        assert_eq!(got.map(|r| r.map(|r| (r.status, r.framing, r.keep_alive))), expected, "{text:?}");
        assert_eq!(String::from_utf8_lossy(&out), written);
    }

    #[test]
    fn a_response_is_translated() {
        check(
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nKeep-Alive: x\r\nX-a: B\r\n\r\n",
            Ok(Some((200, Framing::Length(3), true))),
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX-a: B\r\n",
        );
        check(
            "HTTP/1.1 404 Nope\r\nConnection: close, X-h\r\nX-H: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            Ok(Some((404, Framing::Chunked, false))),
            "HTTP/1.1 404 Nope\r\nTransfer-Encoding: chunked\r\n",
        );
        check("HTTP/1.0 200 OK\r\n\r\n", Ok(Some((200, Framing::UntilClose, false))), "HTTP/1.1 200 OK\r\n");
        check("HTTP/1.1 100 Continue\r\n\r\n", Ok(Some((100, Framing::None, true))), "");
        check("HTTP/1.1 204 No Content\r\n\r\n", Ok(Some((204, Framing::None, true))), "HTTP/1.1 204 No Content\r\n");
        check("HTTP/1.1 200", Ok(None), "");
    }

    #[test]
    fn an_answer_that_is_not_http_is_malformed() {
        check("hello\r\n\r\n", Err(Malformed), "");
        check("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n", Err(Malformed), "");
        check("HTTP/1.1 101 Switching Protocols\r\n\r\n", Err(Malformed), "");
        check(&format!("HTTP/1.1 200 OK\r\nA: {}", "a".repeat(HEAD_BOUND)), Err(Malformed), "");
    }
}
