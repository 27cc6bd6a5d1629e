//! Whatever a client or a target sends: nothing panics, and what is passed on can be read in one way only. Requests and
//! answers are put together of pieces, whole and broken, and held against a reading that is written apart from the
//! engine's. Seeds are fixed, so that a failure comes again.

use std::net::{Ipv4Addr, SocketAddrV4};

use clock::Timestamp;
use fastrand::Rng;

use crate::config::{Attributes, Config, DesyncMode, Protocol, ResponseFields};
use crate::framing::{Framing, Run, Tracker};
use crate::request::{self, Body, Refused};
use crate::response::{self, Asked, Malformed};
use crate::rewrite::{self, Entry};
use crate::transform::Rewritten;

const ROUNDS: usize = 60_000;

const METHODS: &[&str] = &["GET", "POST", "HEAD", "OPTIONS", "PUT", "G\u{0}T", "", "CONNECT", "TRACE", "get"];
const TARGETS: &[&str] = &["/", "/a?b=c", "http://h/x", "*", "//", "/a b", "/\u{7f}", "https://", "?", "/%00", "x"];
const VERSIONS: &[&str] = &["HTTP/1.1", "HTTP/1.0", "HTTP/1.2", "HTTP/2.0", "http/1.1", "", " HTTP/1.1", "HTTP/1.1 "];
const FIELDS: &[&str] = &[
    "Host: example.com",
    "Host: example.com",
    "Host: example.com",
    "Host: a/b",
    "host:",
    "Content-Length: 5",
    "Content-Length: 5",
    "Content-Length: 6",
    "content-length: 0",
    "Content-Length: +5",
    "Content-Length: 5, 5",
    "Content-Length: 0x5",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999999",
    "Content-Length : 5",
    "Content_Length: 5",
    "Content-Length:\u{b}5",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: chunked",
    "transfer-encoding: Chunked",
    "Transfer-Encoding: identity",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: chunked, identity",
    "Transfer-Encoding: xchunked",
    "Transfer-Encoding: \"chunked\"",
    "Transfer-Encoding:\u{b}chunked",
    "Transfer-Encoding : chunked",
    "Transfer-Encoding:",
    "Connection: close",
    "Connection: keep-alive",
    "Connection: Content-Length",
    "Connection: Transfer-Encoding, X-Hop",
    "Connection: upgrade",
    "Upgrade: websocket",
    "X-Hop: 1",
    "X-Forwarded-For: 1.2.3.4",
    "X-Amzn-Trace-Id: Root=1-2-3",
    "Expect: 100-continue",
    "Cookie: a=b",
    "A: b\u{0}c",
    "A: b\rc",
    " folded",
    "\tfolded",
    ": none",
    "no colon",
    "TE: trailers",
    "Keep-Alive: 5",
];
const ENDS: &[&str] = &["\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r", "\r\r\n", ""];

fn one<'a>(random: &mut Rng, of: &[&'a str]) -> &'a str {
    of[random.usize(..of.len())]
}

/// Mostly right in each part, so that many are nearly requests.
fn mostly<'a>(random: &mut Rng, of: &[&'a str]) -> &'a str {
    if random.u8(..8) > 0 { of[0] } else { one(random, of) }
}

fn fields(random: &mut Rng, of: &[&str], text: &mut String) {
    for _ in 0..random.usize(..6) {
        text.push_str(one(random, of));
        text.push_str(mostly(random, ENDS));
    }
    text.push_str(mostly(random, ENDS));
}

fn request(random: &mut Rng) -> Vec<u8> {
    let mut text = format!("{} {} {}", one(random, METHODS), mostly(random, TARGETS), mostly(random, VERSIONS));
    text.push_str(mostly(random, ENDS));
    if random.u8(..4) > 0 {
        text.push_str("Host: example.com\r\n");
    }
    fields(random, FIELDS, &mut text);
    mutated(random, text)
}

fn mutated(random: &mut Rng, text: String) -> Vec<u8> {
    let mut bytes = text.into_bytes();
    if random.u8(..4) == 0 && !bytes.is_empty() {
        let place = random.usize(..bytes.len());
        match random.u8(..3) {
            0 => bytes[place] = random.u8(..),
            1 => drop(bytes.remove(place)),
            _ => bytes.insert(place, random.u8(..)),
        }
    }
    bytes
}

/// A head as the strictest server reads it: CRLF lines of `name:value` only. None: it would not.
fn strictly(head: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let head = head.strip_suffix(b"\r\n\r\n")?;
    let mut lines = head.split(|&byte| byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    lines.next()?;
    if head.windows(2).any(|two| (two[1] == b'\n') != (two[0] == b'\r')) || head.contains(&0) {
        return None;
    }
    lines
        .map(|line| {
            let colon = line.iter().position(|&byte| byte == b':')?;
            let name = std::str::from_utf8(&line[..colon]).ok().filter(|name| !name.is_empty())?;
            let token = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte));
            token.then(|| (name.to_ascii_lowercase(), line[colon + 1..].trim_ascii().to_vec()))
        })
        .collect()
}

/// How a head frames its body, where all servers agree on it; Err where they need not.
fn agreed(fields: &[(String, Vec<u8>)]) -> Result<Body, ()> {
    let all = |name: &str| fields.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_slice()).collect::<Vec<_>>();
    match (all("content-length").as_slice(), all("transfer-encoding").as_slice()) {
        ([], []) => Ok(Body::None),
        ([length], []) if length.iter().all(u8::is_ascii_digit) && !length.is_empty() => {
            let length = std::str::from_utf8(length).ok().and_then(|text| text.parse().ok());
            length.map(Body::Length).ok_or(())
        }
        ([], [coding]) if coding.eq_ignore_ascii_case(b"chunked") => Ok(Body::Chunked),
        _ => Err(()),
    }
}

fn config(attributes: Attributes) -> Config {
    Config {
        id: "app/a/1".into(),
        dns_name: "a.elb.localhost".into(),
        cookie_key: [0; 32],
        attributes,
        nodes: Vec::new(),
        listeners: Vec::new(),
        groups: Vec::new(),
        max_connections: 1,
    }
}

#[test]
fn a_request_is_passed_on_with_one_reading_or_not_at_all() {
    let mut random = Rng::with_seed(1);
    let peer = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 1);
    let entry = Entry { peer, port: 80, protocol: Protocol::Http, http_2: false };
    let (mut taken, mut refused, mut doubtful) = (0, 0, 0);
    for round in 0..ROUNDS {
        let bytes = request(&mut random);
        let desync_mitigation = [DesyncMode::Defensive, DesyncMode::Strictest, DesyncMode::Monitor][random.usize(..3)];
        let preserve_host_header = random.bool();
        let config = config(Attributes { desync_mitigation, preserve_host_header, ..Attributes::default() });
        let shown = || format!("round {round}: {:?}", String::from_utf8_lossy(&bytes));
        let mut forward = Vec::new();
        let outcome = request::parse(&bytes, &config.attributes, |request| {
            rewrite::write(
                &mut forward,
                &request,
                &Rewritten::default(),
                &config,
                (entry, None),
                Timestamp::from_secs(1),
            );
            let head = bytes[..request.length].to_vec();
            (request.facts.framing, request.facts.ambiguous, request.facts.keep_alive, head)
        });
        let (framing, ambiguous, keep_alive, head) = match outcome {
            Ok(Some(parsed)) => parsed,
            Ok(None) => continue,
            Err(Refused(status)) => {
                assert!((400..=599).contains(&status), "{}", shown());
                refused += 1;
                continue;
            }
        };
        taken += 1;
        // What goes on is read in one way by anybody, and as the engine reads the client's body.
        let passed = strictly(&forward).unwrap_or_else(|| panic!("{}\n{forward:?}", shown()));
        assert_eq!(agreed(&passed), Ok(framing), "{}", shown());
        assert_eq!(passed.iter().filter(|(name, _)| name == "host").count(), 1, "{}", shown());
        assert!(
            !passed.iter().any(|(name, _)| ["te", "keep-alive", "proxy-connection"].contains(&&**name)),
            "{}",
            shown()
        );
        // A client's head that servers could frame in two ways is the last of its connection, or is refused.
        let given = strictly(&head).map(|fields| agreed(&fields));
        if given != Some(Ok(framing)) {
            doubtful += 1;
            let harmless = given.is_none() && !ambiguous && head_is_plain(&head);
            let identity = is_identity_only(&head);
            assert!(ambiguous && !keep_alive || harmless || identity, "{}", shown());
            assert!(!(ambiguous && desync_mitigation == DesyncMode::Strictest), "{}", shown());
        }
    }
    assert!(taken > ROUNDS / 20 && refused > ROUNDS / 20 && doubtful > 100, "{taken} {refused} {doubtful}");
}

/// Bare line feeds end lines for the engine as for most servers, and no field of framing is near one.
fn head_is_plain(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let framing = |line: &str| line.starts_with("content-length") || line.starts_with("transfer-encoding");
    let bare = text.split('\n').filter(|line| !line.ends_with('\r'));
    bare.clone().count() > 0 && text.split('\n').filter(|line| framing(line)).count() <= 1
}

/// `identity` says nothing, beside a length or alone.
fn is_identity_only(head: &[u8]) -> bool {
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let codings: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("transfer-encoding:")).collect();
    !codings.is_empty() && codings.iter().all(|coding| coding.trim() == "identity")
}

const STATUSES: &[&str] = &[
    "200 OK",
    "204 No Content",
    "304 Not Modified",
    "101 Switching",
    "100 Continue",
    "999",
    "20",
    "abc",
    "1000 x",
    "404",
];
const ANSWER_FIELDS: &[&str] = &[
    "Content-Length: 5",
    "Content-Length: 5",
    "Content-Length: 6",
    "Content-Length: +5",
    "Content-Length: 5, 5",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked",
    "Transfer-Encoding: chunked, gzip",
    "Transfer-Encoding: identity",
    "Transfer-Encoding : chunked",
    "Connection: close",
    "Connection: X-Hop, Content-Length",
    "Connection: Transfer-Encoding",
    "X-Hop: 1",
    "Set-Cookie: session=1",
    "Upgrade: websocket",
    "Server: x",
    "A: b\rc",
    "A: b\u{0}c",
    " folded",
    "no colon",
];

#[test]
fn an_answer_is_passed_on_with_one_reading_or_not_at_all() {
    let mut random = Rng::with_seed(2);
    let fields = ResponseFields { server: true, set: Vec::new() };
    let (mut taken, mut refused) = (0, 0);
    for round in 0..ROUNDS {
        let mut text = format!(
            "{} {}",
            mostly(&mut random, &["HTTP/1.1", "HTTP/1.0", "HTTP/3", "http/1.1", ""]),
            mostly(&mut random, STATUSES)
        );
        text.push_str(mostly(&mut random, ENDS));
        self::fields(&mut random, ANSWER_FIELDS, &mut text);
        let bytes = mutated(&mut random, text);
        let shown = || format!("round {round}: {:?}", String::from_utf8_lossy(&bytes));
        let asked = Asked {
            head_only: random.u8(..8) == 0,
            upgrade: random.u8(..4) == 0,
            old: random.u8(..8) == 0,
            app_cookie: Some("session"),
            fields: Some(&fields),
        };
        let mut out = Vec::new();
        match response::translate(&bytes, asked, &mut out) {
            Ok(Some(response)) if response.status >= 200 => {
                taken += 1;
                out.extend_from_slice(b"\r\n");
                let passed =
                    strictly(&out).unwrap_or_else(|| panic!("{}\n{:?}", shown(), String::from_utf8_lossy(&out)));
                let chunked_last = |(name, value): &(String, Vec<u8>)| {
                    let last = value.rsplit(|&byte| byte == b',').next().unwrap_or_default().trim_ascii();
                    name == "transfer-encoding" && last.eq_ignore_ascii_case(b"chunked")
                };
                let codings = passed.iter().filter(|(name, _)| name == "transfer-encoding").count();
                let lengths = passed.iter().filter(|(name, _)| name == "content-length").count();
                // Never two of the same, never both.
                assert!(codings + lengths <= 1, "{}\n{:?}", shown(), String::from_utf8_lossy(&out));
                let agrees = match response.framing {
                    // A length or a coding may stand in an answer that has no body, such as one to HEAD.
                    Framing::None => true,
                    Framing::Length(length) => agreed(&passed) == Ok(Body::Length(length)),
                    Framing::Chunked => passed.iter().any(chunked_last) || asked.old && codings == 0,
                    Framing::UntilClose => lengths == 0 && !passed.iter().any(chunked_last),
                };
                assert!(agrees, "{}\n{:?}", shown(), String::from_utf8_lossy(&out));
            }
            Ok(_) => {}
            Err(Malformed) => refused += 1,
        }
    }
    assert!(taken > ROUNDS / 20 && refused > ROUNDS / 20, "{taken} {refused}");
}

/// A body's content, and what follows the body.
type Split = (Vec<u8>, Vec<u8>);

/// A chunked body as RFC 9112 defines it, over the whole text: its content, and what follows it. Err: it is none; None:
/// it is not whole.
fn chunked(mut text: &[u8]) -> Result<Option<Split>, ()> {
    let mut content = Vec::new();
    loop {
        let digits = text.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        if digits == 0 && !text.is_empty() || digits > 16 {
            return Err(());
        }
        let line = text.iter().position(|&byte| byte == b'\n');
        let head = &text[..line.unwrap_or(text.len())];
        let Some(after) = head.get(digits) else { return Ok(None) };
        match (after, line) {
            (b';' | b'\r', _) => {}
            _ => return Err(()),
        }
        // A carriage return comes before the line feed and nowhere else.
        let returns = head.iter().filter(|&&byte| byte == b'\r').count();
        let at_end = head.last() == Some(&b'\r');
        if returns > usize::from(at_end) {
            return Err(());
        }
        let Some(line) = line else { return Ok(None) };
        if !at_end {
            return Err(());
        }
        let digits = std::str::from_utf8(&text[..digits]).map_err(|_| ())?;
        let size = usize::from_str_radix(digits, 16).map_err(|_| ())?;
        text = &text[line + 1..];
        if size == 0 {
            return Ok(text.strip_prefix(b"\r\n").map(|rest| (content, rest.to_vec())));
        }
        let Some(data) = text.get(..size) else { return Ok(None) };
        content.extend_from_slice(data);
        text = &text[size..];
        match text {
            [b'\r', b'\n', rest @ ..] => text = rest,
            [] | [b'\r'] => return Ok(None),
            _ => return Err(()),
        }
    }
}

#[test]
fn chunks_are_followed_as_an_other_reader_does() {
    let mut random = Rng::with_seed(3);
    let pieces: &[&str] =
        &["5\r\nhello\r\n", "1\r\n!\r\n", "3;a=b\r\nabc\r\n", "00a\r\n0123456789\r\n", "A\r\n0123456789\r\n"];
    let broken: &[&str] = &[
        "5\nhello\r\n",
        "5\r\nhelloo\r\n",
        " 5\r\nhello\r\n",
        "0x5\r\nhello\r\n",
        "-1\r\n",
        "\r\n",
        "g\r\n",
        "5\r\nhello",
        "5\r\r\n",
    ];
    let (mut whole, mut bad) = (0, 0);
    for round in 0..ROUNDS {
        let mut text: String = (0..random.usize(..4)).map(|_| mostly(&mut random, pieces)).collect();
        if random.u8(..3) == 0 {
            text.push_str(one(&mut random, broken));
        }
        text.push_str("0\r\n\r\nGET / HTTP/1.1\r\n");
        let bytes = mutated(&mut random, text);
        let shown = || format!("round {round}: {:?}", String::from_utf8_lossy(&bytes));
        let (mut tracker, mut content, mut rest) = (Tracker::new(Framing::Chunked), Vec::new(), Vec::new());
        let mut failed = false;
        let mut left = bytes.as_slice();
        while !left.is_empty() && !failed && !tracker.is_done() {
            let (mut piece, after) = left.split_at(random.usize(1..=left.len()));
            left = after;
            while !piece.is_empty() && !failed && !tracker.is_done() {
                match tracker.run(piece) {
                    Ok(Run { length, data }) => {
                        if data {
                            content.extend_from_slice(&piece[..length]);
                        }
                        piece = &piece[length..];
                    }
                    Err(_) => failed = true,
                }
            }
            rest.extend_from_slice(piece);
        }
        rest.extend_from_slice(left);
        match chunked(&bytes) {
            // Trailers are the engine's to take and this reader's not to know.
            Ok(None) => {}
            Ok(Some(expected)) => {
                whole += 1;
                assert!(tracker.is_done() && !failed, "{}", shown());
                assert_eq!((content, rest), expected, "{}", shown());
            }
            Err(()) => {
                bad += 1;
                assert!(failed || !tracker.is_done(), "{}", shown());
            }
        }
    }
    assert!(whole > ROUNDS / 4 && bad > ROUNDS / 20, "{whole} {bad}");
}
