//! AWS Signature Version 2 as S3 still takes it, which older clients and the default of some newer ones presign with.
//! Pure, as `sigv4` is.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use schema::Timestamp;
use sha1::Sha1;

use crate::sigv4::{MAX_SKEW_SECS, SignatureError};
use crate::{Request, form};

/// The parameters that are signed as a part of the resource.
const SUBRESOURCES: [&str; 35] = [
    "accelerate",
    "acl",
    "attributes",
    "cors",
    "delete",
    "encryption",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "notification",
    "object-lock",
    "ownershipControls",
    "partNumber",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "retention",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// A request's signature, read but not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub access_key: String,
    pub signature: String,
    pub session_token: Option<String>,
    /// Seconds since 1970 at which a presigned URL ends.
    expires: Option<i64>,
}

/// None where the request is not signed this way.
pub fn parse(request: &Request<'_>) -> Option<Result<Signature, SignatureError>> {
    if let Some(header) = request.header("authorization").and_then(|header| header.strip_prefix("AWS ")) {
        let (access_key, signature) = header.trim().split_once(':').unwrap_or((header, ""));
        return Some(Ok(Signature {
            access_key: access_key.to_owned(),
            signature: signature.to_owned(),
            session_token: request.header("x-amz-security-token").map(str::to_owned),
            expires: None,
        }));
    }
    let mut pairs = Vec::new();
    form::read(request.query.as_bytes(), &mut pairs).ok()?;
    let find = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_string());
    let (access_key, signature) = (find("AWSAccessKeyId")?, find("Signature")?);
    let expires = find("Expires").and_then(|text| text.parse().ok());
    if expires.is_none() {
        let message = "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters";
        return Some(Err(SignatureError::QueryIncomplete(message.to_owned())));
    }
    Some(Ok(Signature { access_key, signature, session_token: find("x-amz-security-token"), expires }))
}

/// Whether it is still good; skew is a matter of headers, a presigned URL has its own end.
pub fn check_date(request: &Request<'_>, signature: &Signature, now: Timestamp) -> Result<(), SignatureError> {
    let now_secs = now.millis().div_euclid(1000);
    match signature.expires {
        Some(expires) if expires < now_secs => Err(SignatureError::PresignExpired(String::new())),
        Some(_) => Ok(()),
        None => {
            let date = request.header("x-amz-date").or_else(|| request.header("date")).unwrap_or("");
            let date = Timestamp::parse(date).or_else(|_| Timestamp::parse_compact(date));
            let date = date.map_err(|_| {
                SignatureError::NoDate("AWS authentication requires a valid Date or x-amz-date header".to_owned())
            })?;
            let skew = (date.millis().div_euclid(1000) - now_secs).abs();
            if skew > MAX_SKEW_SECS { Err(SignatureError::Expired(String::new())) } else { Ok(()) }
        }
    }
}

/// Checks the signature. `resource` is the path as a client of the path style would send it: with the bucket's name.
pub fn verify(
    request: &Request<'_>,
    resource: &str,
    signature: &Signature,
    secret: &str,
) -> Result<(), SignatureError> {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret.as_bytes()) else { return Err(SignatureError::Mismatch) };
    mac.update(string_to_sign(request, resource, signature).as_bytes());
    let given = STANDARD.decode(&signature.signature).map_err(|_| SignatureError::Mismatch)?;
    mac.verify_slice(&given).map_err(|_| SignatureError::Mismatch)
}

/// Whether the text, as a client hashed it, has this signature: a form's policy.
pub fn verify_text(text: &str, signature: &str, secret: &str) -> Result<(), SignatureError> {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret.as_bytes()) else { return Err(SignatureError::Mismatch) };
    mac.update(text.as_bytes());
    let given = STANDARD.decode(signature).map_err(|_| SignatureError::Mismatch)?;
    mac.verify_slice(&given).map_err(|_| SignatureError::Mismatch)
}

fn string_to_sign(request: &Request<'_>, resource: &str, signature: &Signature) -> String {
    let header = |name: &str| request.header(name).unwrap_or("").trim();
    let has_amz_date = request.headers.contains_key("x-amz-date");
    let date = match signature.expires {
        Some(expires) => expires.to_string(),
        None if has_amz_date => String::new(),
        None => header("date").to_owned(),
    };
    let mut out = format!("{}\n{}\n{}\n{date}\n", request.method, header("content-md5"), header("content-type"));
    let mut names: Vec<&str> = request.headers.keys().map(|name| name.as_str()).collect();
    names.retain(|name| name.starts_with("x-amz-"));
    names.sort_unstable();
    for name in names {
        let values = request.headers.get_all(name).iter();
        let values: Vec<String> = values.map(|v| String::from_utf8_lossy(v.as_bytes()).trim().to_owned()).collect();
        out.push_str(&format!("{name}:{}\n", values.join(",")));
    }
    out.push_str(resource);
    let mut parts: Vec<String> = Vec::new();
    for part in request.query.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        if !SUBRESOURCES.contains(&key) {
            continue;
        }
        let value = form::component(value.as_bytes(), true).unwrap_or_default();
        parts.push(if value.is_empty() { key.to_owned() } else { format!("{key}={value}") });
    }
    parts.sort();
    if !parts.is_empty() {
        out.push('?');
        out.push_str(&parts.join("&"));
    }
    out
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::{parse, verify};
    use crate::Request;

    // The examples of "Signing and authenticating REST requests" (Signature Version 2).
    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    #[test]
    fn the_published_examples_verify() {
        type Case = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)], &'static str);
        let cases: &[Case] = &[
            (
                "GET",
                "/photos/puppy.jpg",
                "",
                &[("date", "Tue, 27 Mar 2007 19:36:42 +0000")],
                "qgk2+6Sv9/oM7G3qLEjTH1a1l1g=",
            ),
            (
                "PUT",
                "/photos/puppy.jpg",
                "",
                &[
                    ("date", "Tue, 27 Mar 2007 21:15:45 +0000"),
                    ("content-type", "image/jpeg"),
                    ("content-length", "94328"),
                ],
                "iqRzw+ileNPu1fhspnRs8nOjjIA=",
            ),
        ];
        for (method, path, query, pairs, signature) in cases {
            let mut headers = HeaderMap::new();
            for (name, value) in *pairs {
                headers.insert(*name, HeaderValue::from_str(value).expect("a header"));
            }
            let authorization = format!("AWS AKIAIOSFODNN7EXAMPLE:{signature}");
            headers.insert("authorization", HeaderValue::from_str(&authorization).expect("a header"));
            let request = Request { method, path, query, headers: &headers, body: &[] };
            let read = parse(&request).expect("signed").expect("readable");
            let resource = format!("/awsexamplebucket1{path}");
            assert_eq!(verify(&request, &resource, &read, SECRET), Ok(()), "{method} {path}?{query}");
            assert!(verify(&request, path, &read, SECRET).is_err());
        }
    }
}
