//! Conditions of rules: checked, kept, shown, and told to the data plane.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>

use std::net::{Ipv4Addr, Ipv6Addr};

use api_elbv2::types::{
    HostHeaderConditionConfig, HttpHeaderConditionConfig, HttpRequestMethodConditionConfig, PathPatternConditionConfig,
    QueryStringConditionConfig, QueryStringKeyValuePair, RuleCondition, SourceIpConditionConfig,
};
use balancer::{Cidr, Pattern, QueryPattern};
use kernel::Result;
use serde::{Deserialize, Serialize};

use crate::errors;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    HostHeader(Vec<String>),
    PathPattern(Vec<String>),
    RequestMethod(Vec<String>),
    HttpHeader {
        name: String,
        values: Vec<String>,
    },
    /// Keys with values; no key: any.
    QueryString(Vec<(Option<String>, String)>),
    SourceIp(Vec<String>),
}

/// Of all the conditions of a rule together.
const MAX_VALUES: usize = 5;
const MAX_WILDCARDS: usize = 5;

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
    let wildcards = values.iter().map(|value| value.matches(['*', '?']).count()).sum::<usize>();
    if wildcards > MAX_WILDCARDS {
        return Err(errors::validation(format!("A rule can only have '{MAX_WILDCARDS}' condition wildcards")));
    }
    Ok(conditions)
}

fn read_one(given: RuleCondition) -> Result<Condition> {
    let field = given.field.clone().unwrap_or_default();
    let has_regex = [
        given.regex_values.is_some(),
        given.host_header_config.as_ref().is_some_and(|config| config.regex_values.is_some()),
        given.path_pattern_config.as_ref().is_some_and(|config| config.regex_values.is_some()),
        given.http_header_config.as_ref().is_some_and(|config| config.regex_values.is_some()),
    ];
    errors::refuse("rule conditions with RegexValues", has_regex.contains(&true))?;
    let plain = given.values.filter(|values| !values.is_empty());
    match field.as_str() {
        "host-header" => {
            let values = plain.or(given.host_header_config.and_then(|config| config.values));
            Ok(Condition::HostHeader(checked(&field, values, 128)?))
        }
        "path-pattern" => {
            let values = plain.or(given.path_pattern_config.and_then(|config| config.values));
            let values = checked(&field, values, 128)?;
            if let Some(wrong) = values.iter().find(|value| !value.starts_with(['/', '*', '?'])) {
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
            Ok(Condition::HttpHeader { name, values: checked(&field, config.values, 128)? })
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
            Condition::HostHeader(values)
            | Condition::PathPattern(values)
            | Condition::RequestMethod(values)
            | Condition::HttpHeader { values, .. }
            | Condition::SourceIp(values) => values.iter().map(String::as_str).collect(),
            Condition::QueryString(pairs) => pairs.iter().map(|(_, value)| value.as_str()).collect(),
        }
    }

    pub fn show(&self) -> RuleCondition {
        let mut shown = RuleCondition { field: Some(self.field().to_owned()), ..RuleCondition::default() };
        match self.clone() {
            Condition::HostHeader(values) => {
                shown.values = Some(values.clone());
                shown.host_header_config = Some(HostHeaderConditionConfig { values: Some(values), regex_values: None });
            }
            Condition::PathPattern(values) => {
                shown.values = Some(values.clone());
                shown.path_pattern_config =
                    Some(PathPatternConditionConfig { values: Some(values), regex_values: None });
            }
            Condition::RequestMethod(values) => {
                shown.http_request_method_config = Some(HttpRequestMethodConditionConfig { values: Some(values) });
            }
            Condition::HttpHeader { name, values } => {
                shown.http_header_config = Some(HttpHeaderConditionConfig {
                    http_header_name: Some(name),
                    values: Some(values),
                    regex_values: None,
                });
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

    pub fn plane(&self) -> balancer::Condition {
        let patterns = |values: &[String]| values.iter().map(|value| Pattern::new(value)).collect();
        match self {
            Condition::HostHeader(values) => balancer::Condition::HostHeader(patterns(values)),
            Condition::PathPattern(values) => balancer::Condition::PathPattern(patterns(values)),
            Condition::RequestMethod(values) => balancer::Condition::RequestMethod(values.clone()),
            Condition::HttpHeader { name, values } => {
                balancer::Condition::HttpHeader { name: name.clone(), values: patterns(values) }
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
        }
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
