//! AWS Signature Version 4, in headers and in presigned URLs: reading, checking and making signatures. Pure; who owns an
//! access key, and what time it is, the caller says.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

mod canonical;
mod chunks;
mod error;
mod key;
mod sign;
#[cfg(test)]
mod tests;
mod verify;

pub use canonical::PathStyle;
pub use chunks::ChunkSigner;
pub use error::SignatureError;
pub use key::{KeyCache, SigningKey};
pub use sign::{Credentials, sign};
pub use verify::{MAX_SKEW_SECS, check_date, verify, verify_declared, verify_text};

use schema::Timestamp;

use crate::Request;
use crate::form;

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
pub(crate) const TERMINATOR: &str = "aws4_request";

/// A request's signature, read but not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub access_key: String,
    pub scope: Scope,
    pub signed_headers: Vec<String>,
    /// Lower-case hexadecimal digits, as sent.
    pub signature: String,
    /// When it was made.
    pub date: Timestamp,
    /// The text of that date in the request, which is what was signed.
    pub date_text: String,
    pub session_token: Option<String>,
    /// The time-to-live of a presigned URL; `None` where the signature is in a header.
    pub expires_secs: Option<i64>,
}

/// What a signing key is for: `20261123/us-east-1/ec2/aws4_request`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// `20261123`
    pub date: String,
    pub region: String,
    /// The signing name of the service.
    pub service: String,
}

impl Scope {
    pub(crate) fn text(&self) -> String {
        format!("{}/{}/{}/{TERMINATOR}", self.date, self.region, self.service)
    }
}

/// Reads the signature of a request from its headers or its URL. [`SignatureError::Missing`] where there is none.
pub fn parse(request: &Request<'_>) -> Result<Signature, SignatureError> {
    match request.header("authorization") {
        Some(header) => from_header(request, header),
        None if request.query.contains("X-Amz-Algorithm=") || request.query.contains("X-Amz-Credential=") => {
            from_query(request)
        }
        None => Err(SignatureError::Missing),
    }
}

fn from_header(request: &Request<'_>, header: &str) -> Result<Signature, SignatureError> {
    let (algorithm, parameters) = header.trim().split_once(' ').unwrap_or((header, ""));
    if algorithm != ALGORITHM {
        return Err(SignatureError::Incomplete(format!("Unsupported AWS 'algorithm': '{}'.", short(algorithm))));
    }
    let find = |name: &str| {
        parameters.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('=')).map(str::trim)
    };
    let (credential, signed, signature) = (find("Credential"), find("SignedHeaders"), find("Signature"));
    let date = request.header("x-amz-date");
    let http_date = request.header("date");
    let mut missing = String::new();
    for (name, found) in [("Credential", credential), ("Signature", signature), ("SignedHeaders", signed)] {
        if found.is_none_or(str::is_empty) {
            missing.push_str(&format!("Authorization header requires '{name}' parameter. "));
        }
    }
    if date.or(http_date).is_none() {
        missing.push_str("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
    }
    let (Some(credential), Some(signed), Some(signature), true) = (credential, signed, signature, missing.is_empty())
    else {
        let shown = short(header.split("Signature=").next().unwrap_or(""));
        return Err(SignatureError::Incomplete(format!("{missing}Authorization={shown}")));
    };
    let (date, date_text) = match (date, http_date) {
        (Some(text), _) => (moment(text)?, text.to_owned()),
        (None, text) => {
            let parsed = Timestamp::parse(text.unwrap_or("")).map_err(|_| bad_date(text.unwrap_or("")))?;
            (parsed, parsed.compact())
        }
    };
    let (access_key, scope) = credential_of(credential)?;
    Ok(Signature {
        access_key,
        scope,
        signed_headers: signed.split(';').map(str::to_ascii_lowercase).collect(),
        signature: signature.to_owned(),
        date,
        date_text,
        session_token: request.header("x-amz-security-token").map(str::to_owned),
        expires_secs: None,
    })
}

fn from_query(request: &Request<'_>) -> Result<Signature, SignatureError> {
    let mut pairs = Vec::new();
    form::read(request.query.as_bytes(), &mut pairs)
        .map_err(|_| SignatureError::Incomplete("The query string contains a syntax error.".to_owned()))?;
    let find = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.to_string());
    let names = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-SignedHeaders", "X-Amz-Signature"];
    let missing: Vec<String> = names
        .iter()
        .filter(|name| find(name).is_none_or(|value| value.is_empty()))
        .map(|name| format!("AWS query-string parameters must include '{name}'."))
        .collect();
    if !missing.is_empty() {
        return Err(SignatureError::Incomplete(missing.join(" ")));
    }
    let take = |name: &str| find(name).unwrap_or_default();
    let algorithm = take("X-Amz-Algorithm");
    if algorithm != ALGORITHM {
        return Err(SignatureError::Incomplete(format!("Unsupported AWS 'algorithm': '{}'.", short(&algorithm))));
    }
    let expires_secs = match find("X-Amz-Expires") {
        // Services other than S3 let it out: the usual fifteen minutes.
        None => verify::MAX_SKEW_SECS,
        Some(text) => text.parse().ok().filter(|secs| (0..=604_800).contains(secs)).ok_or_else(|| {
            SignatureError::Incomplete("X-Amz-Expires must be between 0 and 604800 seconds.".to_owned())
        })?,
    };
    let (access_key, scope) = credential_of(&take("X-Amz-Credential"))?;
    let date_text = take("X-Amz-Date");
    Ok(Signature {
        access_key,
        scope,
        signed_headers: take("X-Amz-SignedHeaders").split(';').map(str::to_ascii_lowercase).collect(),
        signature: take("X-Amz-Signature"),
        date: moment(&date_text)?,
        date_text,
        session_token: find("X-Amz-Security-Token"),
        expires_secs: Some(expires_secs),
    })
}

/// `AKID/20261123/us-east-1/ec2/aws4_request`. An access key has no slash in it, nor has anything else.
fn credential_of(credential: &str) -> Result<(String, Scope), SignatureError> {
    let parts: Vec<&str> = credential.split('/').collect();
    let [access_key, date, region, service, terminator] = parts[..] else {
        let message = "Credential must have exactly 5 slash-delimited elements, e.g. \
                       keyid/date/region/service/term";
        return Err(SignatureError::Incomplete(format!("{message}, got '{}'", short(credential))));
    };
    if terminator != TERMINATOR {
        return Err(SignatureError::Scope(format!(
            "Credential should be scoped with a valid terminator: 'aws4_request', not '{}'.",
            short(terminator)
        )));
    }
    let scope = Scope { date: date.to_owned(), region: region.to_owned(), service: service.to_owned() };
    Ok((access_key.to_owned(), scope))
}

fn moment(text: &str) -> Result<Timestamp, SignatureError> {
    Timestamp::parse_compact(text).map_err(|_| bad_date(text))
}

fn bad_date(text: &str) -> SignatureError {
    SignatureError::Incomplete(format!(
        "Date must be in ISO-8601 'basic format'. Got '{}'. See http://en.wikipedia.org/wiki/ISO_8601",
        short(text)
    ))
}

/// So much of a client's text as an error message may carry.
fn short(text: &str) -> String {
    text.chars().take(256).collect()
}
