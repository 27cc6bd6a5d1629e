//! What is refused, and in whose words.

use http::{HeaderMap, HeaderName, HeaderValue};
use schema::{Protocol, Service, Timestamp};

use super::{Credentials, KeyCache, PathStyle, SignatureError, parse, sign, verify};
use crate::Request;

const NOW: Timestamp = Timestamp::from_secs(1_795_465_080);

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, &str)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a header's value"))
    };
    pairs.iter().map(pair).collect()
}

fn request<'a>(headers: &'a HeaderMap, query: &'a str, body: &'a [u8]) -> Request<'a> {
    Request { method: "POST", path: "/", query, headers, body }
}

fn signed(style: PathStyle) -> HeaderMap {
    let mut all = headers(&[("host", "iam.amazonaws.com")]);
    let credentials = Credentials { access_key: "AKID", secret: "secret", session_token: Some("a-token") };
    let added = sign(&request(&all, "", b"body"), style, &credentials, "us-east-1", "iam", NOW).expect("it signs");
    all.extend(added);
    all
}

fn check(style: PathStyle, headers: &HeaderMap, body: &[u8], now: Timestamp) -> Result<(), SignatureError> {
    let request = request(headers, "", body);
    let signature = parse(&request)?;
    verify(&request, &signature, style, &KeyCache::default().get("secret", &signature.scope), now)
}

#[test]
fn a_body_changed_on_the_way_is_refused() {
    let headers = signed(PathStyle::Normalized);
    assert_eq!(check(PathStyle::Normalized, &headers, b"body", NOW), Ok(()));
    assert_eq!(check(PathStyle::Normalized, &headers, b"another", NOW), Err(SignatureError::Mismatch));
    let headers = signed(PathStyle::S3);
    assert_eq!(check(PathStyle::S3, &headers, b"body", NOW), Ok(()));
    assert_eq!(check(PathStyle::S3, &headers, b"another", NOW), Err(SignatureError::ContentMismatch));
}

#[test]
fn a_clock_may_be_fifteen_minutes_off() {
    let headers = signed(PathStyle::Normalized);
    let at = |secs: i64| check(PathStyle::Normalized, &headers, b"body", Timestamp::from_secs(NOW.secs() + secs));
    assert_eq!(at(900), Ok(()));
    assert_eq!(at(-900), Ok(()));
    let SignatureError::Expired(text) = at(901).expect_err("too late") else { panic!("it is expired") };
    assert_eq!(
        text,
        "Signature expired: 20261123T201800Z is now earlier than 20261123T201801Z (20261123T203301Z - 15 min.)"
    );
    assert!(matches!(at(-901), Err(SignatureError::NotYetCurrent(_))));
}

#[test]
fn what_is_missing_is_named() {
    let bare = headers(&[("host", "a")]);
    assert_eq!(parse(&request(&bare, "", b"")), Err(SignatureError::Missing));
    let half = headers(&[("authorization", "AWS4-HMAC-SHA256 Credential=A/20261123/us-east-1/iam/aws4_request")]);
    let Err(SignatureError::Incomplete(text)) = parse(&request(&half, "", b"")) else { panic!("it is incomplete") };
    for part in ["'Signature' parameter", "'SignedHeaders' parameter", "'X-Amz-Date' or a 'Date' header"] {
        assert!(text.contains(part), "{text}");
    }
    let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261123T201800Z";
    let Err(SignatureError::Incomplete(text)) = parse(&request(&bare, query, b"")) else { panic!("it is incomplete") };
    assert!(text.contains("'X-Amz-Signature'") && !text.contains("'X-Amz-Date'"), "{text}");
    let wrong = headers(&[
        ("authorization", "AWS4-HMAC-SHA256 Credential=A/B, SignedHeaders=host, Signature=00"),
        ("x-amz-date", "20261123T201800Z"),
    ]);
    assert!(matches!(parse(&request(&wrong, "", b"")), Err(SignatureError::Incomplete(_))));
}

#[test]
fn each_kind_of_service_has_its_own_codes() {
    let service = |signing_name| Service {
        name: "a",
        signing_name,
        endpoint_prefix: "a",
        service_id: "A",
        protocols: &[],
        api_version: "",
        target_prefix: "",
        xml_namespace: "",
        global: false,
        query_compatible: false,
        all_operations: &[],
        operations: &[],
        errors: &[],
        routes: &[],
    };
    let cases = [
        (SignatureError::Mismatch, Protocol::Query, "iam", "SignatureDoesNotMatch", 403),
        (SignatureError::Mismatch, Protocol::Json11, "ssm", "InvalidSignatureException", 400),
        (SignatureError::Mismatch, Protocol::Ec2, "ec2", "AuthFailure", 401),
        (SignatureError::Mismatch, Protocol::RestXml, "s3", "SignatureDoesNotMatch", 403),
        (SignatureError::UnknownKey, Protocol::Query, "sts", "InvalidClientTokenId", 403),
        (SignatureError::UnknownKey, Protocol::Cbor, "monitoring", "UnrecognizedClientException", 400),
        (SignatureError::UnknownKey, Protocol::Ec2, "ec2", "AuthFailure", 401),
        (SignatureError::UnknownKey, Protocol::RestXml, "s3", "InvalidAccessKeyId", 403),
        (SignatureError::ExpiredToken, Protocol::RestXml, "route53", "ExpiredToken", 403),
        (SignatureError::ExpiredToken, Protocol::Json10, "dynamodb", "ExpiredTokenException", 400),
        (SignatureError::Missing, Protocol::Query, "iam", "MissingAuthenticationToken", 403),
    ];
    for (error, protocol, signing_name, code, status) in cases {
        let told = error.clone().into_error(protocol, &service(signing_name));
        assert_eq!((&*told.code, told.status), (code, status), "{error:?} of {signing_name}");
    }
}
