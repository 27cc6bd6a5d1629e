//! Target groups.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html>

use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    CreateTargetGroupInput, CreateTargetGroupOutput, DeleteTargetGroupInput, DeleteTargetGroupOutput,
    DescribeTargetGroupsInput, DescribeTargetGroupsOutput, Matcher, ModifyTargetGroupInput, ModifyTargetGroupOutput,
    TargetGroup as Shown,
};
use balancer::Codes;
use kernel::{Ctx, Read, Result, id, index, quota};

use crate::protocol::Protocol;
use crate::records::{self, HealthCheck, Kind, TargetGroup, TargetType};
use crate::{Elbv2, ec2, errors, find, names, tags, usage};

const TRAFFIC_PORT: &str = "traffic-port";

/// What of a health check a client gives.
#[derive(Default)]
struct GivenCheck {
    enabled: Option<bool>,
    protocol: Option<String>,
    port: Option<String>,
    path: Option<String>,
    interval_secs: Option<i32>,
    timeout_secs: Option<i32>,
    healthy_threshold: Option<i32>,
    unhealthy_threshold: Option<i32>,
    matcher: Option<Matcher>,
}

pub async fn create(_: Arc<Elbv2>, cx: Ctx, input: CreateTargetGroupInput) -> Result<CreateTargetGroupOutput> {
    let name = input.name.unwrap_or_default();
    names::check_group(&name)?;
    let target_type = match input.target_type.as_deref() {
        None | Some("instance") => TargetType::Instance,
        Some("ip") => TargetType::Ip,
        Some("alb") => TargetType::Alb,
        Some(other) => return Err(kernel::Error::not_implemented(format_args!("elbv2 targets of type {other}"))),
    };
    // Terraform sends an empty one for "the default".
    let version = input.protocol_version.as_deref().filter(|version| !version.is_empty()).unwrap_or("HTTP1");
    let http_2 = version == "HTTP2";
    errors::refuse(&format!("target groups with the protocol version {version}"), !http_2 && version != "HTTP1")?;
    let address_type = input.ip_address_type.as_deref().unwrap_or("ipv4");
    errors::refuse(&format!("target groups with the IP address type {address_type}"), address_type != "ipv4")?;
    errors::refuse("TargetControlPort", input.target_control_port.is_some())?;
    let protocol = input.protocol.ok_or_else(|| errors::validation("A protocol must be specified"))?;
    let Some(protocol) = Protocol::parse(&protocol) else {
        return Err(kernel::Error::not_implemented(format_args!("elbv2 target groups with the protocol {protocol}")));
    };
    if http_2 && protocol.kind() == Kind::Network {
        let message = "Protocol version is only supported for target groups with the protocol HTTP or HTTPS";
        return Err(errors::validation(message));
    }
    if target_type == TargetType::Alb && protocol != Protocol::Tcp {
        let message = "Protocol 'TCP' must be specified for target groups with target type 'alb'";
        return Err(errors::validation(message));
    }
    let port = input.port.and_then(|port| u16::try_from(port).ok());
    let port = port.ok_or_else(|| errors::validation("A port must be specified"))?;
    let vpc_id = input.vpc_id.ok_or_else(|| errors::validation("A VPC ID must be specified"))?;
    let given = GivenCheck {
        enabled: input.health_check_enabled,
        protocol: input.health_check_protocol,
        port: input.health_check_port,
        path: input.health_check_path,
        interval_secs: input.health_check_interval_seconds,
        timeout_secs: input.health_check_timeout_seconds,
        healthy_threshold: input.healthy_threshold_count,
        unhealthy_threshold: input.unhealthy_threshold_count,
        matcher: input.matcher,
    };
    let health_check = given.over(default_check(protocol, target_type), protocol.kind())?;
    let tags = tags::read(&cx, input.tags)?;
    if !ec2::vpc_exists(&cx, &vpc_id).await? {
        return Err(errors::validation(format!("The VPC ID '{vpc_id}' is not found")));
    }
    let group = TargetGroup {
        arn: cx.arn("elasticloadbalancing", format!("targetgroup/{name}/{}", id::hex_digits(16))),
        name,
        target_type,
        protocol,
        http_2,
        port,
        vpc_id,
        health_check,
        attributes: records::Attributes::new(),
    };
    let allowed = cx.quota(&quota::TARGET_GROUPS)? as usize;
    let within = cx.clone();
    let group = cx
        .write(move |writer| {
            let known: Option<TargetGroup> = records::at(writer, &within, std::slice::from_ref(&group.name))?;
            if let Some(known) = known {
                if is_the_same(&known, &group) {
                    return Ok(known);
                }
                let message =
                    format!("A target group with the same name '{}' exists, but with different settings", known.name);
                return Err(api_errors::duplicate_target_group_name_exception(message));
            }
            if index::count(writer, &records::table::<TargetGroup>(&within))? >= allowed {
                let message = format!("The maximum number of target groups has been reached: {allowed}");
                return Err(api_errors::too_many_target_groups_exception(message));
            }
            records::put(writer, &within, &group)?;
            tags::put(writer, &within, &group.arn, &tags)?;
            Ok(group)
        })
        .await?;
    let shown = show(&cx.read(), &cx, &group)?;
    Ok(CreateTargetGroupOutput { target_groups: Some(vec![shown]) })
}

pub async fn describe(_: Arc<Elbv2>, cx: Ctx, input: DescribeTargetGroupsInput) -> Result<DescribeTargetGroupsOutput> {
    let (arns, names) = (input.target_group_arns.unwrap_or_default(), input.names.unwrap_or_default());
    let given = [input.load_balancer_arn.is_some(), !arns.is_empty(), !names.is_empty()];
    if given.iter().filter(|given| **given).count() > 1 {
        let message = "Target group ARNs, target group names and a load balancer ARN cannot be specified together";
        return Err(errors::validation(message));
    }
    let reader = cx.read();
    let found: Vec<TargetGroup> = if let Some(arn) = &input.load_balancer_arn {
        let balancer = find::balancer(&reader, &cx, arn)?;
        let used = usage::groups_of(&reader, &cx, &balancer)?;
        used.iter().map(|arn| find::group(&reader, &cx, arn)).collect::<Result<_>>()?
    } else if !arns.is_empty() {
        arns.iter().map(|arn| find::group(&reader, &cx, arn)).collect::<Result<_>>()?
    } else if !names.is_empty() {
        let one =
            |name: &String| records::at(&reader, &cx, std::slice::from_ref(name))?.ok_or_else(errors::groups_not_found);
        names.iter().map(one).collect::<Result<_>>()?
    } else {
        records::list(&reader, &cx, &[])?
    };
    let (page, next_marker) = find::page(found, input.marker.as_deref(), input.page_size)?;
    let shown = page.iter().map(|group| show(&reader, &cx, group)).collect::<Result<_>>()?;
    Ok(DescribeTargetGroupsOutput { target_groups: Some(shown), next_marker })
}

/// Changes the health check; balancers follow at once.
pub async fn modify(elb: Arc<Elbv2>, cx: Ctx, input: ModifyTargetGroupInput) -> Result<ModifyTargetGroupOutput> {
    let arn = input.target_group_arn.unwrap_or_default();
    let given = GivenCheck {
        enabled: input.health_check_enabled,
        protocol: input.health_check_protocol,
        port: input.health_check_port,
        path: input.health_check_path,
        interval_secs: input.health_check_interval_seconds,
        timeout_secs: input.health_check_timeout_seconds,
        healthy_threshold: input.healthy_threshold_count,
        unhealthy_threshold: input.unhealthy_threshold_count,
        matcher: input.matcher,
    };
    let (within, asked) = (cx.clone(), arn.clone());
    let group = cx
        .write(move |writer| {
            let mut group = find::group(writer, &within, &asked)?;
            group.health_check = given.over(group.health_check, group.protocol.kind())?;
            records::put(writer, &within, &group)?;
            Ok(group)
        })
        .await?;
    elb.sync_users_of(&cx, &arn).await?;
    let shown = show(&cx.read(), &cx, &group)?;
    Ok(ModifyTargetGroupOutput { target_groups: Some(vec![shown]) })
}

/// Deletes it with its targets, unless a listener or rule forwards to it. Deleting what is gone succeeds.
pub async fn delete(_: Arc<Elbv2>, cx: Ctx, input: DeleteTargetGroupInput) -> Result<DeleteTargetGroupOutput> {
    let arn = input.target_group_arn.unwrap_or_default();
    let within = cx.clone();
    cx.write(move |writer| {
        let group = match find::group(writer, &within, &arn) {
            Err(error) if error.is("TargetGroupNotFound") => return Ok(DeleteTargetGroupOutput {}),
            found => found?,
        };
        if !usage::balancers_of(writer, &within, &arn)?.is_empty() {
            let message = format!("Target group '{arn}' is currently in use by a listener or a rule");
            return Err(api_errors::resource_in_use_exception(message));
        }
        writer.delete_prefix(&within.prefix("elbv2", &["target", &group.name]))?;
        records::delete(writer, &within, &group)?;
        Ok(DeleteTargetGroupOutput {})
    })
    .await
}

pub fn show(reader: &dyn Read, cx: &Ctx, group: &TargetGroup) -> Result<Shown> {
    let check = &group.health_check;
    let number = |value: u32| i32::try_from(value).ok();
    let asks = check.protocol != Protocol::Tcp;
    Ok(Shown {
        target_group_arn: Some(group.arn.clone()),
        target_group_name: Some(group.name.clone()),
        protocol: Some(group.protocol.as_str().to_owned()),
        port: Some(i32::from(group.port)),
        vpc_id: Some(group.vpc_id.clone()),
        health_check_protocol: Some(check.protocol.as_str().to_owned()),
        health_check_port: Some(check.port.map_or_else(|| TRAFFIC_PORT.to_owned(), |port| port.to_string())),
        health_check_enabled: Some(true),
        health_check_interval_seconds: number(check.interval_secs),
        health_check_timeout_seconds: number(check.timeout_secs),
        healthy_threshold_count: number(check.healthy_threshold),
        unhealthy_threshold_count: number(check.unhealthy_threshold),
        health_check_path: asks.then(|| check.path.clone()),
        matcher: asks.then(|| Matcher { http_code: Some(check.matcher.clone()), grpc_code: None }),
        load_balancer_arns: Some(usage::balancers_of(reader, cx, &group.arn)?.into_iter().collect()),
        target_type: Some(group.target_type.as_str().to_owned()),
        protocol_version: (group.protocol.kind() == Kind::Application)
            .then(|| if group.http_2 { "HTTP2" } else { "HTTP1" }.to_owned()),
        ip_address_type: Some("ipv4".to_owned()),
        ..Shown::default()
    })
}

fn is_the_same(known: &TargetGroup, new: &TargetGroup) -> bool {
    known.target_type == new.target_type
        && known.protocol == new.protocol
        && known.http_2 == new.http_2
        && known.port == new.port
        && known.vpc_id == new.vpc_id
        && known.health_check == new.health_check
}

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html>
fn default_check(of_group: Protocol, target_type: TargetType) -> HealthCheck {
    let of_network = of_group.kind() == Kind::Network;
    let connects = of_network && target_type != TargetType::Alb;
    HealthCheck {
        protocol: if connects { Protocol::Tcp } else { Protocol::Http },
        port: None,
        path: "/".to_owned(),
        interval_secs: 30,
        timeout_secs: match (connects, of_network) {
            (true, _) => 10,
            (false, true) => 6,
            (false, false) => 5,
        },
        healthy_threshold: 5,
        unhealthy_threshold: 2,
        matcher: if of_network { "200-399" } else { "200" }.to_owned(),
    }
}

impl GivenCheck {
    /// What was given, the rest as in `before`.
    fn over(self, before: HealthCheck, kind: Kind) -> Result<HealthCheck> {
        if self.enabled == Some(false) {
            let message = "Health check enabled must be true for target groups with target type 'instance' or 'ip'";
            return Err(errors::validation(message));
        }
        let protocol = match self.protocol.as_deref() {
            None => before.protocol,
            Some(text) => {
                let known = match kind {
                    Kind::Application => &["HTTP", "HTTPS"][..],
                    Kind::Network => &["TCP", "HTTP", "HTTPS"],
                };
                let parsed = Protocol::parse(text).filter(|protocol| known.contains(&protocol.as_str()));
                parsed.ok_or_else(|| {
                    let known = known.join(", ");
                    errors::validation(format!("Health check protocol '{text}' must be one of '{known}'"))
                })?
            }
        };
        if protocol == Protocol::Tcp && (self.path.is_some() || self.matcher.is_some()) {
            let message = "Health check path and matcher cannot be specified for the health check protocol 'TCP'";
            return Err(errors::validation(message));
        }
        let port = match self.port.as_deref() {
            None => before.port,
            Some(TRAFFIC_PORT) => None,
            Some(text) => match text.parse::<u16>() {
                Ok(port) if port > 0 => Some(port),
                _ => {
                    let message = format!("Health check port '{text}' must be '{TRAFFIC_PORT}' or a valid port");
                    return Err(errors::validation(message));
                }
            },
        };
        let path = self.path.unwrap_or(before.path);
        // It becomes part of a request's first line.
        if !path.starts_with('/') || !path.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(errors::validation(format!(
                "Health check path '{path}' must start with '/' and hold no spaces"
            )));
        }
        let matcher = self.matcher.unwrap_or_default();
        errors::refuse("health checks by GrpcCode", matcher.grpc_code.is_some())?;
        let matcher = matcher.http_code.unwrap_or(before.matcher);
        check_matcher(&matcher, kind)?;
        let number =
            |given: Option<i32>, before: u32| given.and_then(|given| u32::try_from(given).ok()).unwrap_or(before);
        let check = HealthCheck {
            protocol,
            port,
            path,
            interval_secs: number(self.interval_secs, before.interval_secs),
            timeout_secs: number(self.timeout_secs, before.timeout_secs),
            healthy_threshold: number(self.healthy_threshold, before.healthy_threshold),
            unhealthy_threshold: number(self.unhealthy_threshold, before.unhealthy_threshold),
            matcher,
        };
        if check.interval_secs <= check.timeout_secs {
            return Err(errors::validation("Health check interval must be greater than the timeout."));
        }
        Ok(check)
    }
}

fn check_matcher(text: &str, kind: Kind) -> Result<()> {
    let last = if kind == Kind::Network { 599 } else { 499 };
    let in_range = |code: &str| code.trim().parse::<u16>().is_ok_and(|code| (200..=last).contains(&code));
    let all_in_range = || text.split([',', '-']).all(in_range);
    if text.parse::<Codes>().is_ok() && all_in_range() {
        return Ok(());
    }
    Err(errors::validation(format!("Health check matcher HTTP code '{text}' must be within '200-{last}' inclusive")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_http() -> HealthCheck {
        default_check(Protocol::Http, TargetType::Instance)
    }

    fn refused(given: GivenCheck, expected: &str) {
        let error = given.over(of_http(), Kind::Application).expect_err("refused");
        assert!(error.message.contains(expected), "{error}");
    }

    #[test]
    fn a_health_check_is_held_against_the_rules_of_the_api() {
        refused(
            GivenCheck { interval_secs: Some(5), ..Default::default() },
            "interval must be greater than the timeout",
        );
        refused(GivenCheck { port: Some("0".to_owned()), ..Default::default() }, "port '0'");
        refused(GivenCheck { path: Some("health".to_owned()), ..Default::default() }, "must start with '/'");
        refused(GivenCheck { path: Some("/ HTTP/1.1".to_owned()), ..Default::default() }, "no spaces");
        for matcher in ["600", "abc", "200-", "100"] {
            let matcher = Matcher { http_code: Some(matcher.to_owned()), grpc_code: None };
            refused(GivenCheck { matcher: Some(matcher), ..Default::default() }, "'200-499'");
        }
        let check = GivenCheck { timeout_secs: Some(2), interval_secs: Some(5), ..Default::default() };
        let check = check.over(of_http(), Kind::Application).expect("a health check");
        assert_eq!((check.interval_secs, check.timeout_secs, check.path.as_str()), (5, 2, "/"));
    }
}
