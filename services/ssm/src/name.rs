//! What a parameter may be called, and how a request names one: plain, with `:version`, or by ARN.

use api_ssm::errors;
use kernel::{Arn, Error, Result};

/// AWS allows fifteen levels of a hierarchy.
const MAX_LEVELS: usize = 15;

/// A name in a request to read: `name`, `name:3`, or the ARN of either.
pub struct Reference {
    pub name: String,
    /// `:3`, as the answer repeats it.
    pub selector: Option<String>,
    pub version: Option<i64>,
}

impl Reference {
    pub fn parse(text: &str) -> Result<Reference> {
        let from_arn = text.parse::<Arn>().ok().filter(|arn| arn.service == "ssm");
        let named = match from_arn {
            // A name with one level has no slash of its own in its ARN; the reader tries both.
            Some(arn) => arn.resource.strip_prefix("parameter").unwrap_or(&arn.resource).to_owned(),
            None => text.to_owned(),
        };
        let Some((name, selector)) = named.rsplit_once(':') else {
            return Ok(Reference { name: named, selector: None, version: None });
        };
        match selector.parse() {
            Ok(version) => {
                Ok(Reference { name: name.to_owned(), selector: Some(format!(":{selector}")), version: Some(version) })
            }
            Err(_) => Err(errors::parameter_version_not_found(format!(
                "Systems Manager could not find label {selector} for {name}. Verify the label and try again."
            ))),
        }
    }
}

/// Whether a new parameter may have this name.
pub fn check_new(name: &str) -> Result<()> {
    let lower = name.trim_start_matches('/').to_ascii_lowercase();
    if name.starts_with("/aws/") || lower == "aws" && name.starts_with('/') {
        return Err(Error::client("AccessDeniedException", format!("No access to reserved parameter name: {name}.")));
    }
    let reserved = ["aws", "ssm"].into_iter().find(|reserved| lower.starts_with(reserved));
    let letters = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-/".contains(&b));
    if reserved.is_some() || !letters || name.ends_with('/') || name.contains("//") {
        return Err(Error::client(
            "ValidationException",
            format!(
                "Parameter name: can't be prefixed with \"{}\" (case-insensitive). If formed as a path, it can consist of \
                 sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the \
                 following 3 symbols .-_",
                reserved.unwrap_or("ssm")
            ),
        ));
    }
    if name.contains('/') && !name.starts_with('/') {
        return Err(Error::client("ValidationException", "Parameter name must be a fully qualified name."));
    }
    if name.matches('/').count() > MAX_LEVELS {
        return Err(errors::hierarchy_level_limit_exceeded_exception(format!(
            "A hierarchy can have a maximum of {MAX_LEVELS} levels."
        )));
    }
    Ok(())
}
