//! Conditions of rules: checked, kept, shown, and told to the data plane.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>

use std::net::{Ipv4Addr, Ipv6Addr};

use api_elbv2::types::{
    HostHeaderConditionConfig, HttpHeaderConditionConfig, HttpRequestMethodConditionConfig, PathPatternConditionConfig,
    QueryStringConditionConfig, QueryStringKeyValuePair, RuleCondition, SourceIpConditionConfig,
};
use balancer::{Cidr, Pattern, QueryPattern};
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};

use crate::errors;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    HostHeader(Values),
    PathPattern(Values),
    RequestMethod(Vec<String>),
    HttpHeader {
        name: String,
        values: Values,
    },
    /// Keys with values; no key: any.
    QueryString(Vec<(Option<String>, String)>),
    SourceIp(Vec<String>),
}

/// What a text is compared with; exactly one of the two lists holds something.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Values {
    /// With wildcards.
    pub plain: Vec<String>,
    pub regexes: Vec<String>,
}

/// Of all the conditions of a rule together.
const MAX_VALUES: usize = 5;
const MAX_WILDCARDS: usize = 5;
/// Characters of a value.
const LONGEST: usize = 128;

pub fn read(given: Vec<RuleCondition>) -> Result<Vec<Condition>> {
    let conditions = given.into_iter().map(read_one).collect::<Result<Vec<_>>>()?;
    if conditions.is_empty() {
        return Err(errors::validation("A condition must be specified"));
    }
    for single in ["host-header", "path-pattern", "http-request-method", "source-ip"] {
        if conditions.iter().filter(|condition| condition.field() == single).count() > 1 {
            return Err(errors::validation(format!("A rule can only have '1' '{single}' condition")));
        }
    }
    let values: Vec<&str> = conditions.iter().flat_map(Condition::values).collect();
    if values.len() > MAX_VALUES {
        return Err(errors::validation(format!("A rule can only have '{MAX_VALUES}' condition values")));
    }
    let with_wildcards = conditions.iter().flat_map(Condition::values_with_wildcards);
    let wildcards = with_wildcards.map(|value| value.matches(['*', '?']).count()).sum::<usize>();
    if wildcards > MAX_WILDCARDS {
        return Err(errors::validation(format!("A rule can only have '{MAX_WILDCARDS}' condition wildcards")));
    }
    Ok(conditions)
}

fn read_one(given: RuleCondition) -> Result<Condition> {
    let field = given.field.clone().unwrap_or_default();
    let plain = given.values.filter(|values| !values.is_empty());
    let regexes = given.regex_values.filter(|values| !values.is_empty());
    if regexes.is_some() && !matches!(field.as_str(), "host-header" | "path-pattern" | "http-header") {
        return Err(errors::validation(format!("Regular expressions cannot be specified for the field '{field}'")));
    }
    match field.as_str() {
        "host-header" => {
            let config = given.host_header_config.unwrap_or_default();
            let values = texts(&field, plain.or(config.values), regexes.or(config.regex_values))?;
            if let Some(wrong) = values.plain.iter().find(|value| !is_host_pattern(value)) {
                return Err(errors::validation(format!("Host pattern '{wrong}' is not valid")));
            }
            Ok(Condition::HostHeader(values))
        }
        "path-pattern" => {
            let config = given.path_pattern_config.unwrap_or_default();
            let values = texts(&field, plain.or(config.values), regexes.or(config.regex_values))?;
            if let Some(wrong) = values.plain.iter().find(|value| !value.starts_with(['/', '*', '?'])) {
                return Err(errors::validation(format!("Path pattern '{wrong}' must begin with '/'")));
            }
            Ok(Condition::PathPattern(values))
        }
        "http-request-method" => {
            let values = checked(&field, given.http_request_method_config.and_then(|config| config.values), 40)?;
            let is_method = |value: &String| value.bytes().all(|b| b.is_ascii_uppercase() || b == b'-' || b == b'_');
            if let Some(wrong) = values.iter().find(|value| !is_method(value)) {
                return Err(errors::validation(format!("The HTTP request method '{wrong}' is not valid")));
            }
            Ok(Condition::RequestMethod(values))
        }
        "http-header" => {
            let config = given.http_header_config.unwrap_or_default();
            let name = config.http_header_name.filter(|name| !name.is_empty() && name.len() <= 40);
            let name =
                name.ok_or_else(|| errors::validation("An HTTP header name of 1 to 40 characters must be specified"))?;
            if name.eq_ignore_ascii_case("host") {
                return Err(errors::validation("Use a 'host-header' condition for the host header"));
            }
            if !name.bytes().all(is_token) {
                return Err(errors::validation(format!("The HTTP header name '{name}' is not valid")));
            }
            Ok(Condition::HttpHeader { name, values: texts(&field, config.values, regexes.or(config.regex_values))? })
        }
        "query-string" => {
            let pairs = given.query_string_config.and_then(|config| config.values).unwrap_or_default();
            let values = pairs.iter().map(|pair| pair.value.clone().unwrap_or_default()).collect();
            let values = checked(&field, Some(values), 128)?;
            Ok(Condition::QueryString(pairs.into_iter().map(|pair| pair.key).zip(values).collect()))
        }
        "source-ip" => {
            let values = checked(&field, given.source_ip_config.and_then(|config| config.values), 128)?;
            if let Some(wrong) = values.iter().find(|value| !is_cidr(value)) {
                return Err(errors::validation(format!("Condition value '{wrong}' is not a valid CIDR block")));
            }
            Ok(Condition::SourceIp(values))
        }
        _ => Err(errors::validation(format!(
            "Condition field '{field}' must be one of '[path-pattern, host-header, http-header, http-request-method, query-string, source-ip]'"
        ))),
    }
}

fn checked(field: &str, values: Option<Vec<String>>, longest: usize) -> Result<Vec<String>> {
    let values = values.unwrap_or_default();
    if values.is_empty() {
        return Err(errors::validation(format!("A condition value must be specified for field '{field}'")));
    }
    match values.iter().find(|value| value.is_empty() || value.chars().count() > longest) {
        Some(wrong) => {
            Err(errors::validation(format!("Condition value '{wrong}' must have 1 to {longest} characters")))
        }
        None => Ok(values),
    }
}

/// Either values with wildcards or regular expressions.
fn texts(field: &str, plain: Option<Vec<String>>, regexes: Option<Vec<String>>) -> Result<Values> {
    let regexes = regexes.unwrap_or_default();
    if regexes.is_empty() {
        return Ok(Values { plain: checked(field, plain, LONGEST)?, regexes });
    }
    if plain.is_some_and(|values| !values.is_empty()) {
        let message = format!("Values and regular expressions cannot be specified together for the field '{field}'");
        return Err(errors::validation(message));
    }
    let regexes = checked(field, Some(regexes), LONGEST)?;
    if let Some(wrong) = regexes.iter().find(|regex| Pattern::regex(regex).is_err()) {
        return Err(errors::validation(format!("The regular expression '{wrong}' is not valid")));
    }
    Ok(Values { plain: Vec::new(), regexes })
}

fn is_host_pattern(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.*?_".contains(&byte))
}

/// A character of a header's name, by RFC 9110.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

fn is_cidr(text: &str) -> bool {
    let Some((address, prefix)) = text.split_once('/') else { return false };
    let Ok(prefix) = prefix.parse::<u8>() else { return false };
    (address.parse::<Ipv4Addr>().is_ok() && prefix <= 32) || (address.parse::<Ipv6Addr>().is_ok() && prefix <= 128)
}

impl Condition {
    fn field(&self) -> &'static str {
        match self {
            Condition::HostHeader(_) => "host-header",
            Condition::PathPattern(_) => "path-pattern",
            Condition::RequestMethod(_) => "http-request-method",
            Condition::HttpHeader { .. } => "http-header",
            Condition::QueryString(_) => "query-string",
            Condition::SourceIp(_) => "source-ip",
        }
    }

    fn values(&self) -> Vec<&str> {
        match self {
            Condition::HostHeader(values) | Condition::PathPattern(values) | Condition::HttpHeader { values, .. } => {
                values.plain.iter().chain(&values.regexes).map(String::as_str).collect()
            }
            Condition::RequestMethod(values) | Condition::SourceIp(values) => {
                values.iter().map(String::as_str).collect()
            }
            Condition::QueryString(pairs) => pairs.iter().map(|(_, value)| value.as_str()).collect(),
        }
    }

    fn values_with_wildcards(&self) -> Vec<&str> {
        match self {
            Condition::HostHeader(values) | Condition::PathPattern(values) | Condition::HttpHeader { values, .. } => {
                values.plain.iter().map(String::as_str).collect()
            }
            Condition::QueryString(pairs) => {
                pairs.iter().flat_map(|(key, value)| key.as_deref().into_iter().chain([value.as_str()])).collect()
            }
            Condition::RequestMethod(_) | Condition::SourceIp(_) => Vec::new(),
        }
    }

    pub fn show(&self) -> RuleCondition {
        let mut shown = RuleCondition { field: Some(self.field().to_owned()), ..RuleCondition::default() };
        match self.clone() {
            Condition::HostHeader(values) => {
                let (values, regex_values) = values.shown();
                (shown.values, shown.regex_values) = (values.clone(), regex_values.clone());
                shown.host_header_config = Some(HostHeaderConditionConfig { values, regex_values });
            }
            Condition::PathPattern(values) => {
                let (values, regex_values) = values.shown();
                (shown.values, shown.regex_values) = (values.clone(), regex_values.clone());
                shown.path_pattern_config = Some(PathPatternConditionConfig { values, regex_values });
            }
            Condition::RequestMethod(values) => {
                shown.http_request_method_config = Some(HttpRequestMethodConditionConfig { values: Some(values) });
            }
            Condition::HttpHeader { name, values } => {
                let (values, regex_values) = values.shown();
                shown.http_header_config =
                    Some(HttpHeaderConditionConfig { http_header_name: Some(name), values, regex_values });
            }
            Condition::QueryString(pairs) => {
                let pair = |(key, value)| QueryStringKeyValuePair { key, value: Some(value) };
                shown.query_string_config =
                    Some(QueryStringConditionConfig { values: Some(pairs.into_iter().map(pair).collect()) });
            }
            Condition::SourceIp(values) => {
                shown.source_ip_config =
                    Some(SourceIpConditionConfig { values: Some(values), ..SourceIpConditionConfig::default() });
            }
        }
        shown
    }

    pub fn plane(&self) -> Result<balancer::Condition> {
        Ok(match self {
            Condition::HostHeader(values) => balancer::Condition::HostHeader(values.plane()?),
            Condition::PathPattern(values) => balancer::Condition::PathPattern(values.plane()?),
            Condition::RequestMethod(values) => balancer::Condition::RequestMethod(values.clone()),
            Condition::HttpHeader { name, values } => {
                balancer::Condition::HttpHeader { name: name.clone(), values: values.plane()? }
            }
            Condition::QueryString(pairs) => {
                let pattern = |(key, value): &(Option<String>, String)| QueryPattern {
                    key: key.as_deref().map(Pattern::new),
                    value: Pattern::new(value),
                };
                balancer::Condition::QueryString(pairs.iter().map(pattern).collect())
            }
            // No client comes by IPv6, so its ranges hold nobody.
            Condition::SourceIp(values) => {
                balancer::Condition::SourceIp(values.iter().filter_map(|value| ipv4_range(value)).collect())
            }
        })
    }
}

impl Values {
    /// As the two members of a condition's configuration.
    fn shown(self) -> (Option<Vec<String>>, Option<Vec<String>>) {
        let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
        (some(self.plain), some(self.regexes))
    }

    fn plane(&self) -> Result<Vec<Pattern>> {
        let regexes = self.regexes.iter().map(|regex| Pattern::regex(regex).map_err(Error::internal));
        self.plain.iter().map(|value| Ok(Pattern::new(value))).chain(regexes).collect()
    }
}

fn ipv4_range(text: &str) -> Option<Cidr> {
    let (address, prefix) = text.split_once('/')?;
    Some(Cidr { address: address.parse().ok()?, prefix: prefix.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(values: &[&str]) -> RuleCondition {
        RuleCondition {
            field: Some("path-pattern".to_owned()),
            values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
            ..RuleCondition::default()
        }
    }

    #[test]
    fn a_condition_comes_back_as_it_was_given() {
        let read = read(vec![path(&["/a/*", "/b"])]).expect("a condition");
        let shown = read[0].show();
        assert_eq!(shown.values, Some(vec!["/a/*".to_owned(), "/b".to_owned()]));
        assert_eq!(shown.path_pattern_config.and_then(|config| config.values), shown.values);
    }

    #[test]
    fn what_the_api_forbids_is_refused() {
        let refused = |given: Vec<RuleCondition>| read(given).expect_err("refused").message;
        assert!(refused(vec![path(&["/1", "/2", "/3", "/4", "/5", "/6"])]).contains("'5' condition values"));
        assert!(refused(vec![path(&["/******"])]).contains("wildcards"));
        assert!(refused(vec![path(&["/a"]), path(&["/b"])]).contains("'path-pattern' condition"));
        assert!(refused(vec![path(&[])]).contains("must be specified"));
        assert!(refused(Vec::new()).contains("A condition must be specified"));
        let cidr = SourceIpConditionConfig { values: Some(vec!["10.0.0.0/33".to_owned()]), ip_address_type: None };
        let wrong = RuleCondition {
            field: Some("source-ip".to_owned()),
            source_ip_config: Some(cidr),
            ..RuleCondition::default()
        };
        assert!(refused(vec![wrong]).contains("not a valid CIDR"));
    }
}
