//! Whatever a request holds: finding its service, reading its signature and answering it never panic, and what is no
//! request is refused with a client's error. Seeds are fixed, so a failure comes again.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use kernel::{Clock, Cloud, CloudOptions, Service};
use store::{Options, Store};
use wire::{Request, sigv4};

use crate::{api, locate};

const ROUNDS: usize = 20_000;
const LOCAL: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// Pieces of requests, whole and broken; what is put together of them is often nearly a request.
const PIECES: &[&str] = &[
    "AWS4-HMAC-SHA256 ",
    "Credential=",
    "test/20260101/us-east-1/sts/aws4_request",
    "000000000000/20260101/eu-west-1/ec2/aws4_request",
    "/",
    ", ",
    ",",
    "SignedHeaders=host;x-amz-date",
    "Signature=",
    "00ff",
    "20260101T000000Z",
    "Thu, 01 Jan 2026 00:00:00 GMT",
    "99999999T999999Z",
    "X-Amz-Algorithm=AWS4-HMAC-SHA256",
    "X-Amz-Credential=test%2F20260101%2Fus-east-1%2Fsts%2Faws4_request",
    "X-Amz-Date=20260101T000000Z",
    "X-Amz-Expires=-1",
    "X-Amz-SignedHeaders=host",
    "X-Amz-Signature=0",
    "X-Amz-Security-Token=%",
    "Action=GetCallerIdentity",
    "Action=",
    "Version=2011-06-15",
    "Version=2016-11-15",
    "&",
    "=",
    "%",
    "%zz",
    "%00",
    "+",
    "AmazonSSM.PutParameter",
    "AmazonSSM",
    ".",
    "/service/",
    "GraniteServiceVersion20100801",
    "/operation/",
    "PutMetricData",
    "/2013-04-01/hostedzone",
    "/rrset",
    "{\"Name\":",
    "{}",
    "[",
    "<CreateHostedZoneRequest>",
    "<Name>",
    "\u{bf}\u{a0}",
    "application/x-www-form-urlencoded",
    "application/x-amz-json-1.1",
    "application/cbor",
    "gzip",
    "rpc-v2-cbor",
    "é\u{1F980}",
    "\u{0}",
    "",
];

const HEADERS: &[&str] = &[
    "authorization",
    "x-amz-date",
    "date",
    "x-amz-security-token",
    "x-amz-target",
    "content-type",
    "content-encoding",
    "smithy-protocol",
    "host",
    "origin",
    "user-agent",
];

/// Services without operations: what gets as far as one is answered "not implemented".
fn cloud() -> Arc<Cloud> {
    let store = Store::open(Options { directory: None }).expect("a store");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud");
    let tables =
        [&api_sts::SERVICE, &api_ec2::SERVICE, &api_ssm::SERVICE, &api_route53::SERVICE, &api_cloudwatch::SERVICE];
    let without_operations = |table: &schema::Service| {
        let info = Box::leak(Box::new(schema::Service { operations: &[], ..*table }));
        Service::builder(info, Arc::new(())).build()
    };
    cloud.install(tables.map(without_operations).into());
    cloud
}

fn text(random: &mut fastrand::Rng) -> String {
    (0..random.usize(..9)).map(|_| PIECES[random.usize(..PIECES.len())]).collect()
}

fn headers(random: &mut fastrand::Rng) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for name in HEADERS {
        if random.bool()
            && let Ok(value) = HeaderValue::from_bytes(text(random).as_bytes())
        {
            headers.append(HeaderName::from_static(name), value);
        }
    }
    if random.bool() {
        let service = ["sts", "ec2", "ssm", "route53", "monitoring", "nothing"][random.usize(..6)];
        headers.insert("authorization", HeaderValue::from_str(&authorization(random, service)).expect("a value"));
        headers.insert("x-amz-date", HeaderValue::from_static("20260101T000000Z"));
    }
    headers
}

/// A signature, whole as often as with a part replaced.
fn authorization(random: &mut fastrand::Rng, service: &str) -> String {
    let mut parts = [
        "AWS4-HMAC-SHA256",
        " ",
        "Credential=",
        "test/20260101/us-east-1/",
        service,
        "/aws4_request",
        ", ",
        "SignedHeaders=host",
        ", ",
        "Signature=00",
    ];
    if random.bool() {
        let other = PIECES[random.usize(..PIECES.len())];
        parts[random.usize(..parts.len())] = if other.is_ascii() && !other.contains('\0') { other } else { "?" };
    }
    parts.concat()
}

/// A path and query that a URI may have.
fn uri(random: &mut fastrand::Rng) -> Option<Uri> {
    let (path, query) = (text(random), text(random));
    let clean = |text: String| text.chars().filter(char::is_ascii_graphic).collect::<String>();
    format!("/{}?{}", clean(path).trim_start_matches('/'), clean(query)).parse().ok()
}

fn parts(random: &mut fastrand::Rng) -> Option<Parts> {
    let (mut head, ()) = http::Request::new(()).into_parts();
    head.method = if random.bool() { Method::POST } else { Method::GET };
    head.uri = uri(random)?;
    head.headers = headers(random);
    Some(head)
}

#[test]
fn signatures_of_any_text_are_read_or_refused() {
    let mut random = fastrand::Rng::with_seed(41);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..ROUNDS {
        let Some(head) = parts(&mut random) else { continue };
        let (path, query) = (head.uri.path(), head.uri.query().unwrap_or(""));
        let request = Request { method: "POST", path, query, headers: &head.headers, body: b"" };
        match sigv4::parse(&request) {
            Ok(signature) => {
                read += 1;
                assert!(!signature.access_key.contains('/') && !signature.signature.is_empty());
            }
            Err(_) => refused += 1,
        }
    }
    assert!(refused > ROUNDS / 10 && read > ROUNDS / 10, "{refused} refused, {read} read");
    let whole =
        "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=00";
    for at in 0..whole.len() {
        let (mut cut, mut changed) = (whole.to_owned(), whole.to_owned());
        cut.truncate(at);
        changed.remove(at);
        for (text, must_fail) in [(cut, at < whole.len() - 1), (changed, false)] {
            let mut headers = HeaderMap::new();
            headers.insert("authorization", HeaderValue::from_str(&text).expect("a header's value"));
            headers.insert("x-amz-date", HeaderValue::from_static("20260101T000000Z"));
            let request = Request { method: "POST", path: "/", query: "", headers: &headers, body: b"" };
            let parsed = sigv4::parse(&request);
            assert!(parsed.is_err() || !must_fail, "{text:?}: {parsed:?}");
        }
    }
}

#[test]
fn any_request_is_located_or_not() {
    let cloud = cloud();
    let mut random = fastrand::Rng::with_seed(43);
    let mut found = std::collections::HashMap::<&str, usize>::new();
    for _ in 0..ROUNDS {
        let Some(head) = parts(&mut random) else { continue };
        let (path, query, body) = (head.uri.path(), head.uri.query().unwrap_or(""), text(&mut random));
        let request = Request { method: "POST", path, query, headers: &head.headers, body: body.as_bytes() };
        let scope = [None, Some("sts"), Some("monitoring"), Some("nothing")][random.usize(..4)];
        if let Some(service) = locate::service(&cloud, &request, scope) {
            *found.entry(service.name).or_default() += 1;
        }
    }
    for name in ["sts", "ec2", "ssm", "route53", "cloudwatch"] {
        assert!(found.get(name).is_some_and(|count| *count > 10), "{name} is hardly ever found: {found:?}");
    }
}

#[tokio::test]
async fn any_request_is_answered() {
    let cloud = cloud();
    let mut random = fastrand::Rng::with_seed(47);
    let mut statuses = std::collections::BTreeMap::<u16, usize>::new();
    for _ in 0..ROUNDS {
        let Some(head) = parts(&mut random) else { continue };
        let body = Bytes::from(text(&mut random));
        let answer = api::answer(&cloud, &head, &body, LOCAL, false).await;
        let status = answer.status().as_u16();
        assert!((400..500).contains(&status) || status == 501 || status == 200, "{status}: {head:?} {body:?}");
        *statuses.entry(status).or_default() += 1;
    }
    assert!(
        !statuses.contains_key(&200) || statuses[&200] < 200,
        "only a visit of the root is a success: {statuses:?}"
    );
    for status in [400, 403, 404, 501] {
        assert!(statuses.contains_key(&status), "{status} never comes: {statuses:?}");
    }
}
