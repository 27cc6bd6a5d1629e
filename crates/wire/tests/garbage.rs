//! Requests for every operation of services of every protocol, made from the tables: undamaged ones decode, and damaged
//! ones decode or are refused as a client's mistake, with an error that is no longer than a message should be. Seeds are
//! fixed, so a failure comes again.

#[path = "published/dynamic.rs"]
mod dynamic;

use dynamic::DynStruct;
use http::{HeaderMap, HeaderValue};
use schema::{Kind, Location, Operation, Protocol, Service, Shape, Type, flag};
use wire::Request;

const UNDAMAGED: usize = 10;
const DAMAGED: usize = 200;
const MAX_DEPTH: usize = 4;
const MAX_MESSAGE_CHARS: usize = 1024;

const WORDS: &[&str] = &["a", "Z1", "arn:aws:iam::000000000000:role/r", "10.0.0.0/8", "é", "a b&c=d<e>", ""];
const TOKENS: &[&[u8]] = &[
    b"%",
    b"%zz",
    b"&",
    b"=",
    b".1",
    b".0",
    b".4294967296",
    b".member",
    b".-1",
    b"\"",
    b"\\u",
    b"{",
    b"}",
    b"[",
    b"]",
    b"null",
    b"1e999",
    b"-",
    b"<",
    b">",
    b"</",
    b"<![CDATA[",
    b"&amp;",
    b"&#0;",
    b"<!DOCTYPE a>",
    b"\0",
    b"\xff",
    b"\x9f",
    b"\xbf",
    b"\xdb\xff\xff\xff\xff\xff\xff\xff\xff",
    b"\x7b\x7f\xff\xff\xff\xff\xff\xff\xff",
    b"\xc1",
    b"\xfb",
    b"\xf7",
];

struct Made {
    path: String,
    query: String,
    body: Vec<u8>,
}

struct Maker(fastrand::Rng);

impl Maker {
    fn request(&mut self, protocol: Protocol, service: &Service, operation: &'static Operation) -> Made {
        let mut made = Made { path: "/".to_owned(), query: String::new(), body: Vec::new() };
        match protocol {
            Protocol::Query | Protocol::Ec2 => {
                let mut form = format!("Action={}&Version={}", operation.name, service.api_version);
                self.form(protocol, "", operation.input, 0, &mut form);
                made.body = form.into_bytes();
            }
            Protocol::Json10 | Protocol::Json11 => {
                let mut json = String::new();
                self.json_struct(operation.input, 0, &mut json);
                made.body = json.into_bytes();
            }
            Protocol::Cbor => self.cbor_struct(operation.input, 0, &mut made.body),
            Protocol::RestXml | Protocol::RestJson => self.rest(operation, &mut made),
        }
        made
    }

    /// Fields of which about two in three are there.
    fn chosen(&mut self, shape: &'static Shape) -> Vec<&'static schema::Field> {
        shape.fields.iter().filter(|_| self.0.u8(..3) > 0).collect()
    }

    fn count(&mut self, depth: usize) -> usize {
        if depth >= MAX_DEPTH { 0 } else { self.0.usize(..3) }
    }

    fn word(&mut self) -> &'static str {
        WORDS[self.0.usize(..WORDS.len())]
    }

    /// A value as text, for forms and XML.
    fn scalar(&mut self, kind: &Kind) -> String {
        match kind {
            Kind::Bool => self.0.bool().to_string(),
            Kind::Int => self.0.i32(..).to_string(),
            Kind::Long => self.0.i64(..).to_string(),
            Kind::Float | Kind::Double => "-1.5".to_owned(),
            Kind::Blob => "aGVsbG8=".to_owned(),
            Kind::Time(_) => "2026-11-23T22:00:00Z".to_owned(),
            _ => self.word().to_owned(),
        }
    }

    fn form(&mut self, protocol: Protocol, prefix: &str, shape: &'static Shape, depth: usize, out: &mut String) {
        for field in self.chosen(shape) {
            self.form_value(protocol, &format!("{prefix}{}", field.query), field.of, depth + 1, out);
        }
    }

    fn form_value(&mut self, protocol: Protocol, name: &str, of: &'static Type, depth: usize, out: &mut String) {
        match &of.kind {
            Kind::Struct(shape) if depth < MAX_DEPTH => self.form(protocol, &format!("{name}."), shape, depth, out),
            Kind::Struct(_) => {}
            Kind::List { item, flat, of } => {
                let inner = if *flat || protocol == Protocol::Ec2 { String::new() } else { format!(".{item}") };
                for index in 1..=self.count(depth) {
                    self.form_value(protocol, &format!("{name}{inner}.{index}"), of, depth + 1, out);
                }
            }
            Kind::Map { key, value, flat, of, .. } => {
                let inner = if *flat { "" } else { ".entry" };
                for index in 1..=self.count(depth) {
                    out.push_str(&format!("&{name}{inner}.{index}.{key}=k{index}"));
                    self.form_value(protocol, &format!("{name}{inner}.{index}.{value}"), of, depth + 1, out);
                }
            }
            kind => {
                let text: String = self.scalar(kind).bytes().map(|byte| format!("%{byte:02X}")).collect();
                out.push_str(&format!("&{name}={text}"));
            }
        }
    }

    fn json_struct(&mut self, shape: &'static Shape, depth: usize, out: &mut String) {
        out.push('{');
        for (index, field) in self.chosen(shape).into_iter().enumerate() {
            out.push_str(if index > 0 { "," } else { "" });
            out.push_str(&format!("\"{}\":", field.wire));
            self.json(field.of, depth + 1, out);
        }
        out.push('}');
    }

    fn json(&mut self, of: &'static Type, depth: usize, out: &mut String) {
        match &of.kind {
            Kind::Struct(shape) if depth < MAX_DEPTH => self.json_struct(shape, depth, out),
            Kind::Struct(_) => out.push_str("{}"),
            Kind::List { of, .. } => {
                out.push('[');
                for index in 0..self.count(depth) {
                    out.push_str(if index > 0 { "," } else { "" });
                    self.json(of, depth + 1, out);
                }
                out.push(']');
            }
            Kind::Map { of, .. } => {
                out.push('{');
                for index in 0..self.count(depth) {
                    out.push_str(&format!("{}\"k{index}\":", if index > 0 { "," } else { "" }));
                    self.json(of, depth + 1, out);
                }
                out.push('}');
            }
            Kind::Text => out.push_str(&format!("{:?}", self.word())),
            Kind::Blob => out.push_str("\"aGVsbG8=\""),
            Kind::Time(_) => out.push_str("1795471200.5"),
            kind => out.push_str(&self.scalar(kind)),
        }
    }

    fn cbor_struct(&mut self, shape: &'static Shape, depth: usize, out: &mut Vec<u8>) {
        let fields = self.chosen(shape);
        head(5, fields.len(), out);
        for field in fields {
            cbor_text(field.wire, out);
            self.cbor(field.of, depth + 1, out);
        }
    }

    fn cbor(&mut self, of: &'static Type, depth: usize, out: &mut Vec<u8>) {
        match &of.kind {
            Kind::Struct(shape) if depth < MAX_DEPTH => self.cbor_struct(shape, depth, out),
            Kind::Struct(_) => head(5, 0, out),
            Kind::List { of, .. } => {
                let count = self.count(depth);
                head(4, count, out);
                (0..count).for_each(|_| self.cbor(of, depth + 1, out));
            }
            Kind::Map { of, .. } => {
                let count = self.count(depth);
                head(5, count, out);
                for index in 0..count {
                    cbor_text(&format!("k{index}"), out);
                    self.cbor(of, depth + 1, out);
                }
            }
            Kind::Bool => out.push(0xf4 + self.0.u8(..2)),
            Kind::Int | Kind::Long => head(self.0.u8(..2), self.0.usize(..1 << 31), out),
            Kind::Float | Kind::Double => {
                out.push(0xfb);
                out.extend_from_slice(&1.5_f64.to_be_bytes());
            }
            Kind::Text => cbor_text(self.word(), out),
            Kind::Blob => {
                head(2, 5, out);
                out.extend_from_slice(b"hello");
            }
            Kind::Time(_) => {
                head(6, 1, out);
                head(0, 1_795_471_200, out);
            }
        }
    }

    /// Labels and a body; what goes into queries and headers has tests of its own.
    fn rest(&mut self, operation: &'static Operation, made: &mut Made) {
        let (path, constants) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let segments = path.split('/').map(|segment| if segment.starts_with('{') { "Z1" } else { segment });
        made.path = segments.collect::<Vec<_>>().join("/");
        made.query = constants.to_owned();
        let payload = operation.input.payload.map(|index| &operation.input.fields[usize::from(index)]);
        let mut xml = String::new();
        match payload.map(|field| (field.wire, &field.of.kind)) {
            Some((name, Kind::Struct(shape))) => self.xml_element(name, shape, &mut xml),
            Some(_) => {}
            None if operation.input.fields.iter().any(|field| field.location == Location::Body) => {
                self.xml_element(operation.input.xml_name, operation.input, &mut xml);
            }
            None => {}
        }
        made.body = xml.into_bytes();
    }

    fn xml_element(&mut self, name: &str, shape: &'static Shape, out: &mut String) {
        out.push_str(&format!("<?xml version=\"1.0\"?><{name}>"));
        self.xml_struct(shape, 0, out);
        out.push_str(&format!("</{name}>"));
    }

    fn xml_struct(&mut self, shape: &'static Shape, depth: usize, out: &mut String) {
        for field in self.chosen(shape) {
            if field.location == Location::Body && field.flags & flag::ATTRIBUTE == 0 {
                self.xml(field.wire, field.of, depth + 1, out);
            }
        }
    }

    fn xml(&mut self, name: &str, of: &'static Type, depth: usize, out: &mut String) {
        if let Kind::List { flat: true, of, .. } = &of.kind {
            (0..self.count(depth)).for_each(|_| self.xml(name, of, depth + 1, out));
            return;
        }
        out.push_str(&format!("<{name}>"));
        match &of.kind {
            Kind::Struct(shape) if depth < MAX_DEPTH => self.xml_struct(shape, depth, out),
            Kind::Struct(_) | Kind::Map { .. } => {}
            Kind::List { item, of, .. } => (0..self.count(depth)).for_each(|_| self.xml(item, of, depth + 1, out)),
            kind => out.push_str(&self.scalar(kind).replace('&', "&amp;").replace('<', "&lt;")),
        }
        out.push_str(&format!("</{name}>"));
    }

    fn damage(&mut self, body: &mut Vec<u8>) {
        for _ in 0..self.0.usize(1..4) {
            let at = self.0.usize(..=body.len());
            match self.0.u8(..6) {
                0 => body.truncate(at),
                1 => drop(body.splice(at..at, TOKENS[self.0.usize(..TOKENS.len())].iter().copied())),
                2 if at < body.len() => body[at] = self.0.u8(..),
                3 if at < body.len() => drop(body.remove(at)),
                4 => {
                    let end = self.0.usize(at..=body.len());
                    let piece = body[at..end].to_vec();
                    body.extend_from_slice(&piece);
                }
                _ => body.reverse(),
            }
        }
    }
}

fn head(major: u8, count: usize, out: &mut Vec<u8>) {
    out.push(major << 5 | 26);
    out.extend_from_slice(&u32::try_from(count).expect("a small count").to_be_bytes());
}

fn cbor_text(text: &str, out: &mut Vec<u8>) {
    head(3, text.len(), out);
    out.extend_from_slice(text.as_bytes());
}

fn headers(protocol: Protocol, service: &Service, operation: &Operation) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let kind = match protocol {
        Protocol::Query | Protocol::Ec2 => "application/x-www-form-urlencoded",
        Protocol::Json10 => "application/x-amz-json-1.0",
        Protocol::Json11 => "application/x-amz-json-1.1",
        Protocol::Cbor => "application/cbor",
        Protocol::RestXml => "application/xml",
        Protocol::RestJson => "application/json",
    };
    headers.insert("content-type", HeaderValue::from_static(kind));
    let target = format!("{}.{}", service.target_prefix, operation.name);
    headers.insert("x-amz-target", target.parse().expect("a header's value"));
    headers
}

/// Of all operations: how many damaged requests were refused, and how many were read all the same.
fn check(seed: u64, protocol: Protocol, service: &'static Service) -> (usize, usize) {
    let mut maker = Maker(fastrand::Rng::with_seed(seed));
    let (mut refused, mut read) = (0, 0);
    assert!(service.protocols.contains(&protocol) && !service.operations.is_empty());
    for operation in service.operations {
        let headers = headers(protocol, service, operation);
        for round in 0..UNDAMAGED + DAMAGED {
            let mut made = maker.request(protocol, service, operation);
            let is_damaged = round >= UNDAMAGED;
            if is_damaged {
                maker.damage(&mut made.body);
            }
            let request = Request {
                method: operation.method,
                path: &made.path,
                query: &made.query,
                headers: &headers,
                body: &made.body,
            };
            let mut input = DynStruct::new(operation.input);
            let what = || format!("{protocol:?} {}: {}", operation.name, String::from_utf8_lossy(&made.body));
            // Which operation a damaged form means may be damaged too.
            if let Err(rejection) = wire::route(service, &request) {
                assert!(is_damaged && (400..500).contains(&rejection.error.status), "{}: {rejection:?}", what());
            }
            match wire::decode(protocol, operation, &request, &mut input) {
                Ok(()) if is_damaged => read += 1,
                Ok(()) => {}
                Err(error) => {
                    assert!(is_damaged, "an undamaged request is refused: {error:?}\n{}", what());
                    assert!((400..500).contains(&error.status), "{error:?}\n{}", what());
                    assert!(error.message.chars().count() <= MAX_MESSAGE_CHARS, "{error:?}");
                    refused += 1;
                }
            }
        }
    }
    println!("{} {protocol:?}: {refused} refused, {read} read", service.name);
    (refused, read)
}

#[test]
fn query() {
    for (seed, service) in [(1, &api_sts::SERVICE), (2, &api_iam::SERVICE), (3, &api_autoscaling::SERVICE)] {
        let (refused, read) = check(seed, Protocol::Query, service);
        assert!(refused > 0 && read > 0);
    }
}

#[test]
fn ec2() {
    let (refused, read) = check(4, Protocol::Ec2, &api_ec2::SERVICE);
    assert!(refused > 0 && read > 0);
}

#[test]
fn json() {
    for (seed, protocol, service) in
        [(5, Protocol::Json11, &api_ssm::SERVICE), (6, Protocol::Json10, &api_cloudwatch::SERVICE)]
    {
        let (refused, read) = check(seed, protocol, service);
        assert!(refused > read, "damaged JSON is rarely JSON");
    }
}

#[test]
fn cbor() {
    let (refused, read) = check(7, Protocol::Cbor, &api_cloudwatch::SERVICE);
    assert!(refused > read, "damaged CBOR is rarely CBOR");
}

#[test]
fn rest_xml() {
    let (refused, read) = check(8, Protocol::RestXml, &api_route53::SERVICE);
    assert!(refused > 0 && read > 0);
}
