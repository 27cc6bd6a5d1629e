//! What is wrong with a signature, and what each kind of service calls that.

use schema::{Error, Protocol, Service};

/// Texts are AWS's and may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// The request is not signed.
    Missing,
    /// A part of the signature is missing or cannot be read.
    Incomplete(String),
    /// It is for another day, Region or service.
    Scope(String),
    /// No one has this access key, or it is not active, or its session token is not the one that came with it.
    UnknownKey,
    /// The session is over.
    ExpiredToken,
    Expired(String),
    NotYetCurrent(String),
    /// The time of a presigned URL is over.
    PresignExpired(String),
    /// A presigned URL lacks a part (S3).
    QueryIncomplete(String),
    /// The request has no date that can be read (S3).
    NoDate(String),
    /// The request does not say what its body's hash is (S3).
    NoPayloadHash,
    /// The body is not the one that was hashed (S3).
    ContentMismatch,
    Mismatch,
}

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const INVALID_TOKEN: &str = "The security token included in the request is invalid.";
const EXPIRED_TOKEN: &str = "The security token included in the request is expired";

impl SignatureError {
    /// The error as `service` answers it over `protocol`.
    pub fn into_error(self, protocol: Protocol, service: &Service) -> Error {
        match protocol {
            Protocol::Ec2 => self.ec2(),
            Protocol::RestXml if service.signing_name == "s3" => self.s3(),
            Protocol::Query | Protocol::RestXml => self.query(),
            Protocol::RestJson => self.json().with_status(403),
            Protocol::Json10 | Protocol::Json11 | Protocol::Cbor => self.json(),
        }
    }

    fn query(self) -> Error {
        let (code, message) = match self {
            SignatureError::Missing => {
                ("MissingAuthenticationToken", "Request is missing Authentication Token".to_owned())
            }
            SignatureError::Incomplete(text) | SignatureError::QueryIncomplete(text) | SignatureError::NoDate(text) => {
                ("IncompleteSignature", text)
            }
            SignatureError::UnknownKey => ("InvalidClientTokenId", INVALID_TOKEN.to_owned()),
            SignatureError::ExpiredToken => ("ExpiredToken", EXPIRED_TOKEN.to_owned()),
            SignatureError::Scope(text)
            | SignatureError::Expired(text)
            | SignatureError::NotYetCurrent(text)
            | SignatureError::PresignExpired(text) => ("SignatureDoesNotMatch", text),
            SignatureError::NoPayloadHash | SignatureError::ContentMismatch | SignatureError::Mismatch => {
                ("SignatureDoesNotMatch", MISMATCH.to_owned())
            }
        };
        Error::client(code, message).with_status(403)
    }

    fn json(self) -> Error {
        let (code, message) = match self {
            SignatureError::Missing => {
                ("MissingAuthenticationTokenException", "Missing Authentication Token".to_owned())
            }
            SignatureError::Incomplete(text) | SignatureError::QueryIncomplete(text) | SignatureError::NoDate(text) => {
                ("IncompleteSignatureException", text)
            }
            SignatureError::UnknownKey => ("UnrecognizedClientException", INVALID_TOKEN.to_owned()),
            SignatureError::ExpiredToken => ("ExpiredTokenException", EXPIRED_TOKEN.to_owned()),
            SignatureError::Scope(text)
            | SignatureError::Expired(text)
            | SignatureError::NotYetCurrent(text)
            | SignatureError::PresignExpired(text) => ("InvalidSignatureException", text),
            SignatureError::NoPayloadHash | SignatureError::ContentMismatch | SignatureError::Mismatch => {
                ("InvalidSignatureException", MISMATCH.to_owned())
            }
        };
        Error::client(code, message)
    }

    /// EC2 says little about why.
    fn ec2(self) -> Error {
        match self {
            SignatureError::Missing => {
                Error::client("MissingParameter", "The request must contain the parameter AWSAccessKeyId")
            }
            SignatureError::Incomplete(text) => Error::client("IncompleteSignature", text),
            SignatureError::Expired(_) | SignatureError::PresignExpired(_) | SignatureError::ExpiredToken => {
                Error::client("RequestExpired", "Request has expired.")
            }
            _ => Error::client("AuthFailure", "AWS was not able to validate the provided access credentials")
                .with_status(401),
        }
    }

    fn s3(self) -> Error {
        let (code, message, status) = match self {
            SignatureError::Missing => ("AccessDenied", "Access Denied".to_owned(), 403),
            SignatureError::Incomplete(text) | SignatureError::Scope(text) => {
                ("AuthorizationHeaderMalformed", format!("The authorization header is malformed; {text}"), 400)
            }
            SignatureError::QueryIncomplete(text) => ("AccessDenied", text, 403),
            SignatureError::NoDate(text) => ("AccessDenied", text, 403),
            SignatureError::NoPayloadHash => {
                ("InvalidRequest", "Missing required header for this request: x-amz-content-sha256".to_owned(), 400)
            }
            SignatureError::UnknownKey => (
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.".to_owned(),
                403,
            ),
            SignatureError::ExpiredToken => ("ExpiredToken", "The provided token has expired.".to_owned(), 400),
            SignatureError::Expired(_) | SignatureError::NotYetCurrent(_) => {
                let message = "The difference between the request time and the current time is too large.";
                ("RequestTimeTooSkewed", message.to_owned(), 403)
            }
            SignatureError::PresignExpired(_) => ("AccessDenied", "Request has expired".to_owned(), 403),
            SignatureError::ContentMismatch => {
                let message = "The provided 'x-amz-content-sha256' header does not match what was computed.";
                ("XAmzContentSHA256Mismatch", message.to_owned(), 400)
            }
            SignatureError::Mismatch => {
                let message = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
                ("SignatureDoesNotMatch", message.to_owned(), 403)
            }
        };
        Error::client(code, message).with_status(status)
    }
}
