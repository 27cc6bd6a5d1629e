//! A health check's settings, and what Route 53 does not let stand together.
//! <https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html>

use std::net::{IpAddr, Ipv4Addr};

use api_route53::types as api;
use kernel::{Error, Region, Result};
use serde::{Deserialize, Serialize};

use crate::errors;

/// Where health checkers are, when none are named.
pub const CHECKER_REGIONS: [&str; 8] = [
    "us-east-1",
    "us-west-1",
    "us-west-2",
    "eu-west-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
    "sa-east-1",
];
const MIN_REGIONS: usize = 3;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Config {
    pub kind: String,
    pub address: Option<String>,
    pub port: Option<i32>,
    pub path: Option<String>,
    pub domain: Option<String>,
    pub search: Option<String>,
    pub interval_secs: Option<i32>,
    pub threshold: Option<i32>,
    pub measure_latency: Option<bool>,
    pub inverted: bool,
    pub disabled: bool,
    pub health_threshold: Option<i32>,
    pub children: Vec<String>,
    pub enable_sni: Option<bool>,
    pub regions: Vec<String>,
    /// Region and name.
    pub alarm: Option<(String, String)>,
    pub insufficient_data: Option<String>,
}

impl Config {
    pub fn new(given: api::HealthCheckConfig) -> Result<Config> {
        if given.routing_control_arn.is_some() || given.r#type.as_deref() == Some("RECOVERY_CONTROL") {
            return Err(Error::not_implemented("RECOVERY_CONTROL health checks of route53 CreateHealthCheck"));
        }
        let mut config = Config {
            kind: given.r#type.unwrap_or_default(),
            address: given.ip_address.filter(|address| !address.is_empty()),
            port: given.port,
            path: given.resource_path,
            domain: given.fully_qualified_domain_name.filter(|domain| !domain.is_empty()),
            search: given.search_string,
            interval_secs: given.request_interval,
            threshold: given.failure_threshold,
            measure_latency: given.measure_latency,
            inverted: given.inverted.unwrap_or(false),
            disabled: given.disabled.unwrap_or(false),
            health_threshold: given.health_threshold,
            children: given.child_health_checks.unwrap_or_default(),
            enable_sni: given.enable_sni,
            regions: given.regions.unwrap_or_default(),
            alarm: given.alarm_identifier.map(|a| (a.region.unwrap_or_default(), a.name.unwrap_or_default())),
            insufficient_data: given.insufficient_data_health_status,
        };
        config.check()?;
        config.fill_defaults();
        Ok(config)
    }

    /// With what an UpdateHealthCheck names, and without what it resets.
    pub fn updated(&self, given: api::UpdateHealthCheckRequest) -> Result<Config> {
        let mut config = self.clone();
        for element in given.reset_elements.unwrap_or_default() {
            match element.as_str() {
                "ChildHealthChecks" => config.children.clear(),
                "FullyQualifiedDomainName" => config.domain = None,
                "Regions" => config.regions.clear(),
                "ResourcePath" => config.path = None,
                _ => return Err(errors::input(format!("Invalid parameter : {element} cannot be reset."))),
            }
        }
        config.address = given.ip_address.or(config.address);
        config.port = given.port.or(config.port);
        config.path = given.resource_path.or(config.path);
        config.domain = given.fully_qualified_domain_name.or(config.domain);
        config.search = given.search_string.or(config.search);
        config.threshold = given.failure_threshold.or(config.threshold);
        config.inverted = given.inverted.unwrap_or(config.inverted);
        config.disabled = given.disabled.unwrap_or(config.disabled);
        config.health_threshold = given.health_threshold.or(config.health_threshold);
        config.children = given.child_health_checks.unwrap_or(config.children);
        config.enable_sni = given.enable_sni.or(config.enable_sni);
        config.regions = given.regions.unwrap_or(config.regions);
        config.alarm = match given.alarm_identifier {
            Some(alarm) => Some((alarm.region.unwrap_or_default(), alarm.name.unwrap_or_default())),
            None => config.alarm,
        };
        config.insufficient_data = given.insufficient_data_health_status.or(config.insufficient_data);
        config.check()?;
        config.fill_defaults();
        Ok(config)
    }

    pub fn described(&self) -> api::HealthCheckConfig {
        let list = |list: &[String]| (!list.is_empty()).then(|| list.to_vec());
        api::HealthCheckConfig {
            ip_address: self.address.clone(),
            port: self.port,
            r#type: Some(self.kind.clone()),
            resource_path: self.path.clone(),
            fully_qualified_domain_name: self.domain.clone(),
            search_string: self.search.clone(),
            request_interval: self.interval_secs,
            failure_threshold: self.threshold,
            measure_latency: self.measure_latency,
            inverted: Some(self.inverted),
            disabled: Some(self.disabled),
            health_threshold: self.health_threshold,
            child_health_checks: list(&self.children),
            enable_sni: self.enable_sni,
            regions: list(&self.regions),
            alarm_identifier: self
                .alarm
                .as_ref()
                .map(|(region, name)| api::AlarmIdentifier { region: Some(region.clone()), name: Some(name.clone()) }),
            insufficient_data_health_status: self.insufficient_data.clone(),
            routing_control_arn: None,
        }
    }

    /// Whether checkers dial an endpoint.
    pub fn is_basic(&self) -> bool {
        !matches!(self.kind.as_str(), "CALCULATED" | "CLOUDWATCH_METRIC")
    }

    pub fn is_tls(&self) -> bool {
        self.kind.starts_with("HTTPS")
    }

    pub fn checkers(&self) -> Vec<String> {
        match self.regions.is_empty() {
            true => CHECKER_REGIONS.iter().map(|region| (*region).to_owned()).collect(),
            false => self.regions.clone(),
        }
    }

    fn fill_defaults(&mut self) {
        if self.is_basic() {
            self.interval_secs.get_or_insert(30);
            self.threshold.get_or_insert(3);
            self.measure_latency.get_or_insert(false);
            let is_tls = self.is_tls();
            self.port = self
                .port
                .or(if is_tls { Some(443) } else { Some(80) })
                .filter(|_| self.kind != "TCP" || self.port.is_some());
            if self.enable_sni.is_none() {
                self.enable_sni = Some(is_tls);
            }
        }
        if self.kind == "CALCULATED" {
            self.health_threshold.get_or_insert(0);
        }
    }

    fn check(&self) -> Result<()> {
        let wrong = |text: &str| Err(errors::input(format!("Invalid parameter : {text}")));
        if self.is_basic() {
            if self.alarm.is_some() {
                return wrong("Basic health checks must not have an metric region specified.");
            }
            if self.insufficient_data.is_some() {
                return wrong("Basic health checks must not have an insufficient data state specified.");
            }
            if self.health_threshold.is_some() || !self.children.is_empty() {
                return wrong("Basic health checks must not have child health checks or a health threshold specified.");
            }
            return self.check_basic();
        }
        let basics = [
            (self.address.is_some(), "an IP address"),
            (self.port.is_some(), "a port"),
            (self.path.is_some(), "a resource path"),
            (self.domain.is_some(), "a fully qualified domain name"),
            (self.search.is_some(), "a search string"),
            (self.interval_secs.is_some(), "a request interval"),
            (self.threshold.is_some(), "a failure threshold"),
            (self.measure_latency.is_some(), "latency measurement"),
            (!self.regions.is_empty(), "regions"),
        ];
        let kind = if self.kind == "CALCULATED" { "Calculated" } else { "CloudWatch metric" };
        if let Some((_, what)) = basics.iter().find(|(given, _)| *given) {
            return wrong(&format!("{kind} health checks must not have {what} specified."));
        }
        if self.kind == "CALCULATED" {
            return match &self.alarm {
                Some(_) => wrong("Calculated health checks must not have an alarm identifier specified."),
                None => Ok(()),
            };
        }
        let Some((region, name)) = &self.alarm else {
            return wrong("CloudWatch metric health checks must have an alarm identifier specified.");
        };
        if region.parse::<Region>().is_err() || name.is_empty() {
            return wrong("The alarm identifier must have a valid region and a name.");
        }
        if self.insufficient_data.is_none() {
            return wrong("CloudWatch metric health checks must have an insufficient data state specified.");
        }
        Ok(())
    }

    fn check_basic(&self) -> Result<()> {
        let wrong = |text: &str| Err(errors::input(format!("Invalid parameter : {text}")));
        let has_search = self.kind.ends_with("_STR_MATCH");
        if has_search != self.search.as_ref().is_some_and(|text| !text.is_empty()) {
            return match has_search {
                true => wrong("String matching health checks must have a search string specified."),
                false => wrong("Only string matching health checks may have a search string specified."),
            };
        }
        if self.address.is_none() && self.domain.is_none() {
            return wrong("Either an IP address or a fully qualified domain name must be specified.");
        }
        if self.kind == "TCP" {
            if self.address.is_some() && self.domain.is_some() {
                return Err(errors::input(
                    "TCP health checks that have IP address must not have a fully qualified domain name specified.",
                ));
            }
            if self.path.is_some() {
                return wrong("TCP health checks must not have a resource path specified.");
            }
            if self.port.is_none() {
                return wrong("TCP health checks must have a port specified.");
            }
        }
        if self.path.as_ref().is_some_and(|path| path.contains(char::is_whitespace)) {
            return wrong("The resource path must not have white space.");
        }
        if self.interval_secs.is_some_and(|secs| secs != 10 && secs != 30) {
            return wrong("The request interval must be 10 or 30.");
        }
        if !self.regions.is_empty() && self.regions.len() < MIN_REGIONS {
            return wrong("At least three regions must be specified.");
        }
        match self.address.as_deref().map(str::parse::<IpAddr>) {
            None => Ok(()),
            Some(Err(_)) => wrong("Invalid IP address"),
            Some(Ok(IpAddr::V4(address))) if is_special(address) => {
                wrong(&format!("The IP address {address} is in a private, local, non-routable or multicast range."))
            }
            Some(Ok(IpAddr::V6(address))) if address.is_loopback() || address.is_multicast() => {
                wrong(&format!("The IP address {address} is in a private, local, non-routable or multicast range."))
            }
            Some(Ok(_)) => Ok(()),
        }
    }
}

/// Ranges that health checkers do not go to. Public addresses of this cloud are in 127.0.0.0/8, but not in its first part.
fn is_special(address: Ipv4Addr) -> bool {
    let [a, b, ..] = address.octets();
    address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_broadcast()
        || a == 0
        || a >= 240
        || (a == 127 && b == 0)
        || (a == 100 && (64..128).contains(&b))
}
