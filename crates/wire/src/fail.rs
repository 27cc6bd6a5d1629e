//! Why a request cannot be read, and what each protocol calls that.

use std::fmt;

use schema::{Error, Protocol};

pub(crate) type Result<T> = std::result::Result<T, Fail>;

/// How deep values may nest, in any encoding.
pub(crate) const MAX_DEPTH: usize = 64;

#[derive(Debug)]
pub(crate) enum Fail {
    /// Not the protocol's encoding at all.
    Syntax(String),
    /// The text at `member` is not what its type takes.
    Value { member: String, value: String, expected: Expected },
    /// A parameter that the operation does not have, where the protocol minds.
    Unknown(String),
    /// More than we are willing to read.
    TooMuch(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    Bool,
    Int,
    Long,
    Number,
    Blob,
    Time,
    Struct,
    List,
    Map,
    /// A value where a structure, list or map came.
    Scalar,
    /// A positive number in a parameter's name.
    Index,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Expected::Bool => "Boolean",
            Expected::Int => "Integer",
            Expected::Long => "Long",
            Expected::Number => "Double",
            Expected::Blob => "Blob",
            Expected::Time => "Timestamp",
            Expected::Struct => "Structure",
            Expected::List => "List",
            Expected::Map => "Map",
            Expected::Scalar => "Value",
            Expected::Index => "Index",
        })
    }
}

impl Fail {
    pub(crate) fn value(member: impl Into<String>, value: &str, expected: Expected) -> Fail {
        // An error message is no place for a megabyte.
        let value = value.chars().take(256).collect();
        Fail::Value { member: member.into(), value, expected }
    }

    pub(crate) fn into_error(self, protocol: Protocol) -> Error {
        match protocol {
            Protocol::Query => self.query(),
            Protocol::Ec2 => self.ec2(),
            Protocol::RestXml => Error::client("MalformedInput", self.text()),
            Protocol::Json10 | Protocol::Json11 | Protocol::RestJson | Protocol::Cbor => {
                Error::client("SerializationException", self.text())
            }
        }
    }

    /// S3 says little about documents, and much about headers.
    pub(crate) fn s3(self) -> Error {
        match &self {
            Fail::Value { member, value, .. } if member.starts_with("x-amz-") || member.chars().any(|c| c == '-') => {
                Error::client("InvalidArgument", format!("Provided argument {member} is invalid: {value}"))
            }
            _ => Error::client(
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema",
            ),
        }
    }

    fn query(self) -> Error {
        match &self {
            Fail::Syntax(text) => Error::client("MalformedQueryString", text.clone()),
            Fail::Value { expected: Expected::Bool, .. } => {
                Error::client("MalformedInput", "boolean must follow xsd1.1 definition")
            }
            Fail::Value { expected: Expected::Struct | Expected::Map | Expected::Scalar, .. } => {
                Error::client("MalformedInput", "Unexpected complex element termination")
            }
            Fail::Value { expected: Expected::List, .. } => {
                Error::client("MalformedInput", "Unexpected list element termination")
            }
            _ => Error::client("MalformedInput", self.text()),
        }
    }

    fn ec2(self) -> Error {
        match &self {
            Fail::Syntax(text) => Error::client("MalformedQueryString", text.clone()),
            Fail::Value { member, value, expected } => {
                let what = match expected {
                    Expected::Bool => "Must be either true or false".to_owned(),
                    Expected::Int | Expected::Long | Expected::Number => "Must be a number".to_owned(),
                    Expected::Blob => "Must be encoded in Base64".to_owned(),
                    other => format!("Expected: {other}"),
                };
                let message = format!("Value ({value}) for parameter {member} is invalid. {what}.");
                Error::client("InvalidParameterValue", message)
            }
            Fail::Unknown(name) => Error::client("UnknownParameter", format!("The parameter {name} is not recognized")),
            Fail::TooMuch(_) => Error::client("MalformedQueryString", self.text()),
        }
    }

    fn text(&self) -> String {
        match self {
            Fail::Syntax(text) => text.clone(),
            Fail::Value { member, value, expected } if member.is_empty() => {
                format!("{value} can not be converted to {expected}")
            }
            Fail::Value { member, value, expected } => {
                format!("{value} can not be converted to {expected} at {member}")
            }
            Fail::Unknown(name) => format!("Unexpected member {name}"),
            Fail::TooMuch(what) => format!("The request has {what}."),
        }
    }
}
