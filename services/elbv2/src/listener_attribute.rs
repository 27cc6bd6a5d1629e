//! Attributes of application balancers' listeners: what they do to the fields of answers.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html>

use balancer::ResponseFields;
use kernel::Result;

use crate::errors;
use crate::records::Attributes;

const SERVER: &str = "routing.http.response.server.enabled";
const PREFIX: &str = "routing.http.response.";
const SUFFIX: &str = ".header_value";
/// Characters of a value.
const LONGEST: usize = 1024;

/// The parts of attributes' names between prefix and suffix, with the fields they set.
const FIELDS: [(&str, &str); 10] = [
    ("strict_transport_security", "Strict-Transport-Security"),
    ("access_control_allow_origin", "Access-Control-Allow-Origin"),
    ("access_control_allow_methods", "Access-Control-Allow-Methods"),
    ("access_control_allow_headers", "Access-Control-Allow-Headers"),
    ("access_control_allow_credentials", "Access-Control-Allow-Credentials"),
    ("access_control_expose_headers", "Access-Control-Expose-Headers"),
    ("access_control_max_age", "Access-Control-Max-Age"),
    ("content_security_policy", "Content-Security-Policy"),
    ("x_content_type_options", "X-Content-Type-Options"),
    ("x_frame_options", "X-Frame-Options"),
];

/// Fields that only a TLS listener adds to requests; their names stay as they are.
const OF_REQUESTS: [&str; 8] = [
    "routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name",
    "routing.http.request.x_amzn_mtls_clientcert_issuer.header_name",
    "routing.http.request.x_amzn_mtls_clientcert_subject.header_name",
    "routing.http.request.x_amzn_mtls_clientcert_validity.header_name",
    "routing.http.request.x_amzn_mtls_clientcert_leaf.header_name",
    "routing.http.request.x_amzn_mtls_clientcert.header_name",
    "routing.http.request.x_amzn_tls_version.header_name",
    "routing.http.request.x_amzn_tls_cipher_suite.header_name",
];

/// All that can be set, with its value; a field that is not set has an empty one.
pub fn show(set: &Attributes) -> Vec<(String, String)> {
    let server = set.get(SERVER).cloned().unwrap_or_else(|| "true".to_owned());
    let fields = FIELDS.iter().map(|(part, _)| {
        let key = format!("{PREFIX}{part}{SUFFIX}");
        let value = set.get(&key).cloned().unwrap_or_default();
        (key, value)
    });
    fields.chain([(SERVER.to_owned(), server)]).collect()
}

/// Takes new values over, all or none. An empty value unsets a field.
pub fn change(set: &mut Attributes, given: Vec<(String, String)>) -> Result<()> {
    for (key, value) in given {
        if OF_REQUESTS.contains(&key.as_str()) {
            errors::refuse(&format!("listener attribute {key}"), !value.is_empty())?;
            continue;
        }
        if key == SERVER {
            if value != "true" && value != "false" {
                let message = format!("'{value}' is not a valid value for '{key}': it must be 'true' or 'false'");
                return Err(errors::validation(message));
            }
        } else {
            let part = key.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
            let Some(part) = part.filter(|part| FIELDS.iter().any(|(known, _)| known == part)) else {
                return Err(errors::validation(format!("Listener attribute key '{key}' is not recognized")));
            };
            check_field(&key, part, &value)?;
        }
        set.insert(key, value);
    }
    Ok(())
}

/// What the data plane does.
pub fn plane(set: &Attributes) -> ResponseFields {
    let value = |part: &str| set.get(&format!("{PREFIX}{part}{SUFFIX}")).filter(|value| !value.is_empty()).cloned();
    let fields = FIELDS.iter().filter_map(|(part, name)| Some(((*name).to_owned(), value(part)?)));
    ResponseFields { server: set.get(SERVER).is_none_or(|value| value == "true"), set: fields.collect() }
}

fn check_field(key: &str, part: &str, value: &str) -> Result<()> {
    let refused = |why: &str| Err(errors::validation(format!("'{value}' is not a valid value for '{key}': {why}")));
    if value.chars().count() > LONGEST || !value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return refused("it must have at most 1024 printable characters");
    }
    if value.is_empty() {
        return Ok(());
    }
    match part {
        "access_control_allow_credentials" if value != "true" => refused("it must be 'true'"),
        "access_control_max_age" if !value.parse::<u32>().is_ok_and(|secs| secs <= 86_400) => {
            refused("it must be between 0 and 86400")
        }
        "x_content_type_options" if value != "nosniff" => refused("it must be 'nosniff'"),
        "x_frame_options" if !["DENY", "SAMEORIGIN"].contains(&value) && !value.starts_with("ALLOW-FROM ") => {
            refused("it must be 'DENY', 'SAMEORIGIN' or 'ALLOW-FROM' with a URL")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(key: &str, value: &str) -> Result<Attributes> {
        let mut set = Attributes::new();
        change(&mut set, vec![(key.to_owned(), value.to_owned())]).map(|()| set)
    }

    #[test]
    fn values_are_held_against_what_browsers_take() {
        let key = |part: &str| format!("{PREFIX}{part}{SUFFIX}");
        let set = changed(&key("x_frame_options"), "DENY").expect("taken");
        assert_eq!(plane(&set).set, [("X-Frame-Options".to_owned(), "DENY".to_owned())]);
        assert!(changed(&key("x_frame_options"), "MAYBE").is_err());
        assert!(changed(&key("content_security_policy"), "a\r\nb: c").is_err(), "no second field");
        assert!(changed(&key("server"), "x").is_err());
        assert!(!plane(&changed(SERVER, "false").expect("taken")).server);
        assert_eq!(show(&Attributes::new()).len(), 11);
    }
}
