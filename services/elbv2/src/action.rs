//! Actions of listeners and rules: checked, kept, shown, and told to the data plane.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_Action.html>

use std::time::Duration;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    Action as Given, FixedResponseActionConfig, ForwardActionConfig, RedirectActionConfig, TargetGroupStickinessConfig,
    TargetGroupTuple,
};
use balancer::{FixedResponse, Forward, Redirect, WeightedGroup};
use kernel::{Ctx, Error, Read, Result};
use serde::{Deserialize, Serialize};

use crate::protocol::Protocol;
use crate::records::{Kind, LoadBalancer, TargetGroup};
use crate::{errors, find, usage};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    pub order: Option<i32>,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum What {
    Forward {
        /// ARNs with their weights.
        groups: Vec<(String, u32)>,
        sticky_secs: Option<u32>,
    },
    Redirect {
        protocol: String,
        host: String,
        port: String,
        path: String,
        query: String,
        status: u16,
    },
    Fixed {
        status: u16,
        content_type: Option<String>,
        body: Option<String>,
    },
}

const MAX_STICKY_SECS: i32 = 604_800;
const MAX_GROUPS: usize = 5;
const CONTENT_TYPES: [&str; 5] = ["text/plain", "text/css", "text/html", "application/javascript", "application/json"];

/// Reads the actions of a listener or rule. Exactly one is possible without authentication.
pub fn read(given: Vec<Given>) -> Result<Vec<Action>> {
    let actions = given.into_iter().map(read_one).collect::<Result<Vec<_>>>()?;
    match actions.len() {
        1 => Ok(actions),
        0 => Err(errors::validation("At least one action must be specified")),
        _ => Err(api_errors::invalid_load_balancer_action_exception(
            "The last action must be one of 'forward', 'redirect' or 'fixed-response', and there can be only one",
        )),
    }
}

/// Whether the balancer may forward to each group: it exists, in the same VPC, and serves no other balancer.
pub fn check_groups(
    reader: &dyn Read,
    cx: &Ctx,
    balancer: &LoadBalancer,
    protocol: Protocol,
    actions: &[Action],
) -> Result<()> {
    let forwards = |action: &Action| matches!(action.what, What::Forward { .. });
    if balancer.kind == Kind::Network && !actions.iter().all(forwards) {
        let message = "The action type must be 'forward' for listeners of network load balancers";
        return Err(api_errors::invalid_load_balancer_action_exception(message));
    }
    for arn in groups_of(actions) {
        let group: TargetGroup = find::group(reader, cx, arn)?;
        if group.vpc_id != balancer.vpc_id {
            let message = "The following target groups do not belong to the same VPC as the load balancer";
            return Err(errors::configuration(format!("{message}: {arn}")));
        }
        if !protocol.forwards_to(group.protocol) {
            let message = format!(
                "Listener protocol '{}' is not supported with a target group with the protocol '{}'",
                protocol.as_str(),
                group.protocol.as_str()
            );
            return Err(api_errors::incompatible_protocols_exception(message));
        }
        let others = usage::balancers_of(reader, cx, arn)?;
        if others.iter().any(|other| *other != balancer.arn) {
            let message = "The following target groups cannot be associated with more than one load balancer";
            return Err(api_errors::target_group_association_limit_exception(format!("{message}: {arn}")));
        }
    }
    Ok(())
}

/// The ARNs of the groups that the actions forward to.
pub fn groups_of(actions: &[Action]) -> impl Iterator<Item = &str> {
    actions.iter().flat_map(|action| match &action.what {
        What::Forward { groups, .. } => groups.iter().map(|(arn, _)| arn.as_str()).collect::<Vec<_>>(),
        _ => Vec::new(),
    })
}

fn read_one(given: Given) -> Result<Action> {
    let kind = given.r#type.unwrap_or_default();
    let what = match kind.as_str() {
        "forward" => forward(given.target_group_arn, given.forward_config)?,
        "redirect" => redirect(given.redirect_config)?,
        "fixed-response" => fixed(given.fixed_response_config)?,
        other => return Err(Error::not_implemented(format_args!("elbv2 actions of type {other}"))),
    };
    Ok(Action { order: given.order, what })
}

fn forward(arn: Option<String>, config: Option<ForwardActionConfig>) -> Result<What> {
    let config = config.unwrap_or_default();
    let tuples = config.target_groups.unwrap_or_default();
    let mut groups = Vec::new();
    for tuple in &tuples {
        let arn =
            tuple.target_group_arn.clone().ok_or_else(|| errors::validation("A target group ARN must be specified"))?;
        let weight = tuple.weight.unwrap_or(1);
        let valid = u32::try_from(weight).ok().filter(|weight| *weight <= 999);
        let weight =
            valid.ok_or_else(|| errors::validation(format!("Weight '{weight}' must be between '0' and '999'")))?;
        if groups.iter().any(|(known, _)| *known == arn) {
            return Err(errors::validation(format!("Target group '{arn}' is specified more than once")));
        }
        groups.push((arn, weight));
    }
    match (arn, groups.as_slice()) {
        (Some(arn), []) => groups.push((arn, 1)),
        (Some(arn), [(only, _)]) if *only == arn => {}
        (Some(_), _) => {
            let message = "You can specify both a target group list and a top-level target group ARN only if the ARN is the only target group in the list";
            return Err(errors::validation(message));
        }
        (None, []) => return Err(errors::validation("A target group ARN must be specified")),
        (None, _) => {}
    }
    if groups.len() > MAX_GROUPS {
        let message = format!("A forward action can have at most '{MAX_GROUPS}' target groups");
        return Err(api_errors::too_many_unique_target_groups_per_load_balancer_exception(message));
    }
    let sticky = config.target_group_stickiness_config.unwrap_or_default();
    let sticky_secs = match (sticky.enabled, sticky.duration_seconds) {
        (Some(true), Some(secs)) if (1..=MAX_STICKY_SECS).contains(&secs) => u32::try_from(secs).ok(),
        (Some(true), _) => {
            let message = format!("Target group stickiness duration must be between 1 and {MAX_STICKY_SECS} seconds");
            return Err(errors::validation(message));
        }
        _ => None,
    };
    Ok(What::Forward { groups, sticky_secs })
}

fn redirect(config: Option<RedirectActionConfig>) -> Result<What> {
    let config = config.ok_or_else(|| errors::validation("A redirect action needs a RedirectConfig"))?;
    let or = |given: Option<String>, default: &str| given.unwrap_or_else(|| default.to_owned());
    let status = match config.status_code.as_deref() {
        Some("HTTP_301") => 301,
        Some("HTTP_302") => 302,
        _ => return Err(errors::validation("The redirect status code must be HTTP_301 or HTTP_302")),
    };
    let protocol = or(config.protocol, "#{protocol}").to_uppercase();
    let protocol = if protocol == "#{PROTOCOL}" { "#{protocol}".to_owned() } else { protocol };
    if !["HTTP", "HTTPS", "#{protocol}"].contains(&protocol.as_str()) {
        return Err(errors::validation(format!(
            "The redirect protocol '{protocol}' must be HTTP, HTTPS or #{{protocol}}"
        )));
    }
    let (host, port) = (or(config.host, "#{host}"), or(config.port, "#{port}"));
    if port != "#{port}" && !port.parse::<u16>().is_ok_and(|port| port > 0) {
        return Err(errors::validation(format!("The redirect port '{port}' must be between 1 and 65535 or #{{port}}")));
    }
    let (path, query) = (or(config.path, "/#{path}"), or(config.query, "#{query}"));
    if !path.starts_with('/') {
        return Err(errors::validation(format!("The redirect path '{path}' must start with '/'")));
    }
    let unchanged = protocol == "#{protocol}" && host == "#{host}" && port == "#{port}" && path == "/#{path}";
    if unchanged {
        let message = "The redirect configuration is not valid because it creates a loop.";
        return Err(api_errors::invalid_load_balancer_action_exception(message));
    }
    Ok(What::Redirect { protocol, host, port, path, query, status })
}

fn fixed(config: Option<FixedResponseActionConfig>) -> Result<What> {
    let config = config.ok_or_else(|| errors::validation("A fixed-response action needs a FixedResponseConfig"))?;
    let code = config.status_code.unwrap_or_default();
    let status = code.parse::<u16>().ok().filter(|code| matches!(code, 200..=299 | 400..=599));
    let status =
        status.ok_or_else(|| errors::validation(format!("The fixed-response status code '{code}' is not valid")))?;
    if let Some(kind) = config.content_type.as_deref().filter(|kind| !CONTENT_TYPES.contains(kind)) {
        return Err(errors::validation(format!("The fixed-response content type '{kind}' is not valid")));
    }
    Ok(What::Fixed { status, content_type: config.content_type, body: config.message_body })
}

pub fn show(action: &Action) -> Given {
    let mut shown = Given { order: action.order, ..Given::default() };
    match &action.what {
        What::Forward { groups, sticky_secs } => {
            shown.r#type = Some("forward".to_owned());
            shown.target_group_arn = if let [(only, _)] = groups.as_slice() { Some(only.clone()) } else { None };
            let tuple = |(arn, weight): &(String, u32)| TargetGroupTuple {
                target_group_arn: Some(arn.clone()),
                weight: i32::try_from(*weight).ok(),
            };
            shown.forward_config = Some(ForwardActionConfig {
                target_groups: Some(groups.iter().map(tuple).collect()),
                target_group_stickiness_config: Some(TargetGroupStickinessConfig {
                    enabled: Some(sticky_secs.is_some()),
                    duration_seconds: sticky_secs.and_then(|secs| i32::try_from(secs).ok()),
                }),
            });
        }
        What::Redirect { protocol, host, port, path, query, status } => {
            shown.r#type = Some("redirect".to_owned());
            shown.redirect_config = Some(RedirectActionConfig {
                protocol: Some(protocol.clone()),
                port: Some(port.clone()),
                host: Some(host.clone()),
                path: Some(path.clone()),
                query: Some(query.clone()),
                status_code: Some(format!("HTTP_{status}")),
            });
        }
        What::Fixed { status, content_type, body } => {
            shown.r#type = Some("fixed-response".to_owned());
            shown.fixed_response_config = Some(FixedResponseActionConfig {
                message_body: body.clone(),
                status_code: Some(status.to_string()),
                content_type: content_type.clone(),
            });
        }
    }
    shown
}

/// What the data plane does: the one action that ends a list of them.
pub fn plane(actions: &[Action]) -> balancer::Action {
    match actions.last().map(|action| &action.what) {
        Some(What::Forward { groups, sticky_secs }) => balancer::Action::Forward(Forward {
            groups: groups
                .iter()
                .map(|(arn, weight)| WeightedGroup { group: arn.as_str().into(), weight: *weight })
                .collect(),
            stickiness: sticky_secs.map(|secs| Duration::from_secs(u64::from(secs))),
        }),
        Some(What::Redirect { protocol, host, port, path, query, status }) => balancer::Action::Redirect(Redirect {
            protocol: protocol.clone(),
            host: host.clone(),
            port: port.clone(),
            path: path.clone(),
            query: query.clone(),
            status: *status,
        }),
        Some(What::Fixed { status, content_type, body }) => balancer::Action::FixedResponse(FixedResponse {
            status: *status,
            content_type: content_type.clone().unwrap_or_else(|| "text/plain".to_owned()),
            body: body.clone().unwrap_or_default(),
        }),
        // `read` lets no empty list pass.
        None => balancer::Action::FixedResponse(FixedResponse {
            status: 503,
            content_type: "text/plain".to_owned(),
            body: String::new(),
        }),
    }
}
