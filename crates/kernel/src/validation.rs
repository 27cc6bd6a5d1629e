//! Holds an input against its model and words what is wrong as the service does.

use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

use regex::Regex;
use schema::{Error, Protocol, Result, Service, Struct, Violation, ViolationKind};

pub fn validate(service: &Service, input: &dyn Struct) -> Result<()> {
    let mut found = schema::violations(input, &fits);
    if service.name == "ec2" {
        // New types come every month: EC2 looks in its own list, and says so in its own words.
        found.retain(|violation| !matches!(violation.member, "InstanceType" | "InstanceTypes"));
    }
    if service.name == "s3" {
        return s3(&found);
    }
    if found.is_empty() {
        return Ok(());
    }
    if let ("iam", [one]) = (service.name, found.as_slice())
        && let Some(text) = iam(one)
    {
        return Err(Error::client("ValidationError", text));
    }
    match service.protocols.first() {
        Some(Protocol::Ec2) => Err(ec2(&found)),
        Some(Protocol::Json10 | Protocol::Json11 | Protocol::RestJson | Protocol::Cbor)
            if !service.query_compatible =>
        {
            Err(Error::client("ValidationException", sentence(&found)))
        }
        Some(Protocol::RestXml) => {
            let code = if service.name == "route53" { "InvalidInput" } else { "InvalidRequest" };
            Err(Error::client(code, sentence(&found)))
        }
        _ => Err(Error::client("ValidationError", sentence(&found))),
    }
}

/// IAM has a sentence of its own for a bad name or path.
fn iam(found: &Violation) -> Option<String> {
    let allowed = match found.kind {
        ViolationKind::Pattern(r"[\w+=,.@-]+") => {
            "It must contain only alphanumeric characters and/or the following: +=,.@_-"
        }
        ViolationKind::Pattern(_) if found.path == "path" => {
            "It must begin and end with / and contain only alphanumeric characters and/or / characters."
        }
        _ => return None,
    };
    Some(format!("The specified value for {} is invalid. {allowed}", found.path))
}

/// S3 looks at headers itself, in words of their own; of a document it says that it is malformed.
fn s3(found: &[Violation]) -> Result<()> {
    let in_document = |violation: &Violation| violation.path.contains('.');
    if found.iter().any(in_document) {
        let message = "The XML you provided was not well-formed or did not validate against our published schema";
        return Err(Error::client("MalformedXML", message));
    }
    match found.iter().find(|violation| violation.kind == ViolationKind::Missing) {
        Some(missing) => Err(Error::client(
            "InvalidRequest",
            format!("Missing required parameter for this request: {}", missing.member),
        )),
        None => Ok(()),
    }
}

/// EC2 speaks of one parameter at a time.
fn ec2(found: &[Violation]) -> Error {
    let Some(first) = found.first() else { return Error::internal("no violation") };
    let name = &first.query;
    match &first.kind {
        ViolationKind::Missing => {
            let name = lower_first(name);
            Error::client("MissingParameter", format!("The request must contain the parameter {name}"))
        }
        ViolationKind::NotInEnum(_) => Error::client(
            "InvalidParameterValue",
            format!("Value ({}) for parameter {} is invalid.", first.value, lower_first(name)),
        ),
        ViolationKind::TooLarge(_) | ViolationKind::TooSmall(_) => Error::client(
            "InvalidParameterValue",
            format!("Value ( {} ) for parameter {} is invalid.", first.value, lower_first(name)),
        ),
        ViolationKind::TooShort(_) | ViolationKind::TooLong(_) | ViolationKind::Pattern(_) => Error::client(
            "InvalidParameterValue",
            format!(
                "Value ({}) for parameter {} is invalid. Invalid length or format.",
                first.value,
                lower_first(name)
            ),
        ),
    }
}

/// `2 validation errors detected: Value '' at 'roleName' failed to satisfy constraint: …; Value null at …`
pub fn sentence(found: &[Violation]) -> String {
    let count = found.len();
    let noun = if count == 1 { "error" } else { "errors" };
    let parts: Vec<String> = found
        .iter()
        .map(|violation| {
            let value = match violation.kind {
                ViolationKind::Missing => "null".to_owned(),
                _ => format!("'{}'", violation.value),
            };
            format!(
                "Value {value} at '{}' failed to satisfy constraint: {}",
                violation.path,
                constraint(&violation.kind)
            )
        })
        .collect();
    format!("{count} validation {noun} detected: {}", parts.join("; "))
}

fn constraint(kind: &ViolationKind) -> String {
    match kind {
        ViolationKind::Missing => "Member must not be null".to_owned(),
        ViolationKind::TooShort(min) => format!("Member must have length greater than or equal to {min}"),
        ViolationKind::TooLong(max) => format!("Member must have length less than or equal to {max}"),
        ViolationKind::TooSmall(min) => format!("Member must have value greater than or equal to {min}"),
        ViolationKind::TooLarge(max) => format!("Member must have value less than or equal to {max}"),
        ViolationKind::NotInEnum(values) => format!("Member must satisfy enum value set: [{}]", values.join(", ")),
        ViolationKind::Pattern(pattern) => format!("Member must satisfy regular expression pattern: {pattern}"),
    }
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Whether the whole value fits. A pattern that Java reads and we cannot (look-around) forbids nothing.
pub fn fits(pattern: &'static str, value: &str) -> bool {
    static COMPILED: LazyLock<RwLock<HashMap<&'static str, Option<Regex>>>> = LazyLock::new(RwLock::default);
    {
        let compiled = COMPILED.read().unwrap_or_else(|e| e.into_inner());
        if let Some(known) = compiled.get(pattern) {
            return known.as_ref().is_none_or(|regex| regex.is_match(value));
        }
    }
    let regex = Regex::new(&format!(r"\A(?:{})\z", java_to_rust(pattern))).ok();
    let fits = regex.as_ref().is_none_or(|regex| regex.is_match(value));
    COMPILED.write().unwrap_or_else(|e| e.into_inner()).insert(pattern, regex);
    fits
}

/// `\uXXXX` is `\x{XXXX}` in Rust; the surrogate pairs of Java's `\uD800\uDC00-\uDBFF\uDFFF` are one range of planes.
fn java_to_rust(pattern: &str) -> String {
    let planes = pattern.replace("\\uD800\\uDC00-\\uDBFF\\uDFFF", "\\x{10000}-\\x{10FFFF}");
    let mut out = String::with_capacity(planes.len());
    let mut rest = planes.as_str();
    while let Some(at) = rest.find("\\u") {
        let digits = rest.get(at + 2..at + 6).filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit()));
        out.push_str(&rest[..at]);
        match digits {
            Some(digits) => {
                out.push_str(&format!("\\x{{{digits}}}"));
                rest = &rest[at + 6..];
            }
            None => {
                out.push_str("\\u");
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_java_pattern_is_held_against_the_whole_value() {
        assert!(fits(r"[\w+=,.@-]+", "role-1"));
        assert!(!fits(r"[\w+=,.@-]+", "role 1"));
        assert!(fits(r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*", "größer 🙂"));
    }
}
