//! Making signatures: for the command line, the console and tests.

use http::{HeaderMap, HeaderName, HeaderValue};
use schema::Timestamp;

use super::canonical::{PathStyle, canonical_request, hash};
use super::verify::string_to_sign;
use super::{ALGORITHM, Scope, SignatureError, SigningKey};
use crate::Request;

/// Who signs.
#[derive(Clone, Copy)]
pub struct Credentials<'a> {
    pub access_key: &'a str,
    pub secret: &'a str,
    pub session_token: Option<&'a str>,
}

/// The headers to add to a request: `x-amz-date`, the session token where there is one, and `authorization`. All
/// headers that the request has are signed; `host` must be among them. Fails where a value is no header's.
pub fn sign(
    request: &Request<'_>,
    style: PathStyle,
    credentials: &Credentials<'_>,
    region: &str,
    service: &str,
    now: Timestamp,
) -> Result<HeaderMap, SignatureError> {
    let date = now.compact();
    let mut added = HeaderMap::new();
    let mut add = |name: &'static str, value: &str| {
        let value = HeaderValue::from_str(value)
            .map_err(|_| SignatureError::Incomplete(format!("{name} cannot hold its value.")))?;
        added.insert(HeaderName::from_static(name), value);
        Ok(())
    };
    add("x-amz-date", &date)?;
    if let Some(token) = credentials.session_token {
        add("x-amz-security-token", token)?;
    }
    let payload_hash = hash(request.body);
    if style == PathStyle::S3 {
        add("x-amz-content-sha256", &payload_hash)?;
    }
    let mut all = request.headers.clone();
    all.extend(added.clone());
    let mut names: Vec<String> = all.keys().map(|name| name.as_str().to_owned()).collect();
    names.sort();
    let scope =
        Scope { date: date.get(..8).unwrap_or("").to_owned(), region: region.to_owned(), service: service.to_owned() };
    let canonical = canonical_request(&Request { headers: &all, ..*request }, style, &names, &payload_hash)?;
    let key = SigningKey::derive(credentials.secret, &scope);
    let signature = hex::encode(key.sign(&string_to_sign(&date, &scope.text(), &canonical)));
    let value = format!(
        "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={signature}",
        credentials.access_key,
        scope.text(),
        names.join(";")
    );
    let value = HeaderValue::from_str(&value)
        .map_err(|_| SignatureError::Incomplete("authorization cannot hold its value.".to_owned()))?;
    added.insert(http::header::AUTHORIZATION, value);
    Ok(added)
}
