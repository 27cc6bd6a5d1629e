//! Targets: registered and deregistered.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html>

use std::net::Ipv4Addr;
use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    DeregisterTargetsInput, DeregisterTargetsOutput, RegisterTargetsInput, RegisterTargetsOutput, TargetDescription,
};
use fabric::Ipv4Net;
use kernel::{Ctx, Result, index, quota};

use crate::records::{self, Kind, Target, TargetGroup, TargetType};
use crate::{Elbv2, attribute, ec2, errors, find, usage};

/// Where addresses outside the VPC may be.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html>
const PRIVATE_RANGES: [&str; 4] = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"];

pub async fn register(elb: Arc<Elbv2>, cx: Ctx, input: RegisterTargetsInput) -> Result<RegisterTargetsOutput> {
    let arn = input.target_group_arn.unwrap_or_default();
    let group = find::group(&cx.read(), &cx, &arn)?;
    let given = input.targets.unwrap_or_default();
    if given.is_empty() {
        return Err(errors::validation("At least one target must be specified"));
    }
    let targets = match group.target_type {
        TargetType::Instance => instances(&cx, &group, given).await?,
        TargetType::Ip => addresses(&cx, &group, given).await?,
        TargetType::Alb => application_balancer(&cx, &group, given)?,
    };
    let allowed = cx.quota(&quota::TARGETS_PER_GROUP)? as usize;
    let (within, asked) = (cx.clone(), arn.clone());
    cx.write(move |writer| {
        let group = find::group(writer, &within, &asked)?;
        for target in targets {
            records::put_target(writer, &within, &target)?;
        }
        if index::count_of(writer, &records::target_table(&within), "active", &group.name)? > allowed {
            let message = format!("The maximum number of targets in the target group has been reached: {allowed}");
            return Err(api_errors::too_many_targets_exception(message));
        }
        Ok(())
    })
    .await?;
    elb.sync_users_of(&cx, &arn).await?;
    elb.hint_groups(&cx, [arn.as_str()]);
    Ok(RegisterTargetsOutput {})
}

/// Targets drain for the group's delay. Deregistering what is not registered succeeds.
pub async fn deregister(elb: Arc<Elbv2>, cx: Ctx, input: DeregisterTargetsInput) -> Result<DeregisterTargetsOutput> {
    let arn = input.target_group_arn.unwrap_or_default();
    let given = input.targets.unwrap_or_default();
    let (within, asked) = (cx.clone(), arn.clone());
    let until_ms = cx
        .write(move |writer| {
            let group = find::group(writer, &within, &asked)?;
            let delay = attribute::deregistration_delay(&group.attributes);
            // Without a balancer there is nothing in flight.
            let is_used = !usage::balancers_of(writer, &within, &asked)?.is_empty();
            let until_ms = (within.now() + delay).millis();
            for one in given {
                let port = one.port.and_then(|port| u16::try_from(port).ok()).unwrap_or(group.port);
                let key = records::target_key(&within, &group.name, one.id.as_deref().unwrap_or_default(), port);
                let Some(mut target) = writer.get::<Target>(&key)? else { continue };
                if is_used && !delay.is_zero() {
                    target.draining_until_ms.get_or_insert(until_ms);
                    records::put_target(writer, &within, &target)?;
                } else {
                    records::delete_target(writer, &within, &target)?;
                }
            }
            Ok(until_ms)
        })
        .await?;
    elb.sync_users_of(&cx, &arn).await?;
    elb.hint_groups(&cx, [arn.as_str()]);
    elb.forget_drained_at(&cx, &arn, until_ms);
    Ok(DeregisterTargetsOutput {})
}

/// The port of a given target: its own or the group's.
pub fn port_of(group: &TargetGroup, given: &TargetDescription) -> u16 {
    given.port.and_then(|port| u16::try_from(port).ok()).unwrap_or(group.port)
}

async fn instances(cx: &Ctx, group: &TargetGroup, given: Vec<TargetDescription>) -> Result<Vec<Target>> {
    let ids: Vec<String> = given.iter().map(|one| one.id.clone().unwrap_or_default()).collect();
    if let Some(wrong) = ids.iter().find(|id| !is_instance_id(id)) {
        return Err(errors::validation(format!("Instance ID '{wrong}' is not valid")));
    }
    if given.iter().any(|one| one.availability_zone.is_some()) {
        let message = "You cannot specify an Availability Zone override for targets with type 'instance'";
        return Err(errors::validation(message));
    }
    let known = ec2::instances(cx, &ids).await?;
    let quoted = |wrong: &dyn Fn(&str) -> bool| {
        let wrong: Vec<String> = ids.iter().filter(|id| wrong(id)).map(|id| format!("'{id}'")).collect();
        (!wrong.is_empty()).then(|| wrong.join(", "))
    };
    let invalid = |message: String| Err(api_errors::invalid_target_exception(message));
    if let Some(wrong) = quoted(&|id| !known.contains_key(id)) {
        return invalid(format!("The following targets do not exist: {wrong}"));
    }
    if let Some(wrong) = quoted(&|id| known[id].state != "running" || known[id].address.is_none()) {
        return invalid(format!("The following targets are not in a running state and cannot be registered: {wrong}"));
    }
    if let Some(wrong) = quoted(&|id| known[id].vpc_id.as_deref() != Some(group.vpc_id.as_str())) {
        return invalid(format!("The following targets are not in the target group VPC '{}': {wrong}", group.vpc_id));
    }
    let target = |one: &TargetDescription| {
        let id = one.id.clone().unwrap_or_default();
        let instance = &known[&id];
        Target {
            group: group.name.clone(),
            port: port_of(group, one),
            asked_zone: None,
            zone: instance.zone.clone(),
            address: instance.address.unwrap_or(Ipv4Addr::UNSPECIFIED),
            instance_state: Some(instance.state.clone()),
            draining_until_ms: None,
            id,
        }
    };
    Ok(given.iter().map(target).collect())
}

/// The one application balancer of a group.
fn application_balancer(cx: &Ctx, group: &TargetGroup, given: Vec<TargetDescription>) -> Result<Vec<Target>> {
    let invalid = |message: String| Err(api_errors::invalid_target_exception(message));
    let reader = cx.read();
    let [one] = given.as_slice() else {
        let message = "A target group with target type 'alb' can have only one target";
        return Err(api_errors::too_many_targets_exception(message));
    };
    let (id, port) = (one.id.clone().unwrap_or_default(), port_of(group, one));
    let balancer = find::balancer(&reader, cx, &id)?;
    if balancer.kind != Kind::Application || balancer.vpc_id != group.vpc_id {
        return invalid(format!("'{id}' is not an application load balancer of the VPC '{}'", group.vpc_id));
    }
    if !records::listeners(&reader, cx, &balancer)?.iter().any(|listener| listener.port == port) {
        return invalid(format!("The load balancer '{id}' has no listener on the port {port}"));
    }
    if records::targets(&reader, cx, &group.name)?.iter().any(|known| known.id != id) {
        let message = "A target group with target type 'alb' can have only one target";
        return Err(api_errors::too_many_targets_exception(message));
    }
    Ok(vec![Target {
        group: group.name.clone(),
        id,
        port,
        asked_zone: None,
        zone: None,
        address: Ipv4Addr::UNSPECIFIED,
        instance_state: None,
        draining_until_ms: None,
    }])
}

async fn addresses(cx: &Ctx, group: &TargetGroup, given: Vec<TargetDescription>) -> Result<Vec<Target>> {
    let subnets = ec2::subnets_of_vpc(cx, &group.vpc_id).await?;
    let ranges: Vec<(Ipv4Net, String)> =
        subnets.into_iter().filter_map(|subnet| Some((net(&subnet.cidr_block?)?, subnet.availability_zone?))).collect();
    let target = |one: TargetDescription| {
        let id = one.id.clone().unwrap_or_default();
        let Ok(address) = id.parse::<Ipv4Addr>() else {
            return Err(errors::validation(format!("The IP address '{id}' is not a valid IPv4 address")));
        };
        let inside = ranges.iter().find(|(range, _)| range.contains(address)).map(|(_, zone)| zone.clone());
        let zone = zone_of(cx, &id, address, inside, one.availability_zone.as_deref())?;
        Ok(Target {
            group: group.name.clone(),
            port: port_of(group, &one),
            asked_zone: one.availability_zone,
            zone,
            address,
            instance_state: None,
            draining_until_ms: None,
            id,
        })
    };
    given.into_iter().map(target).collect()
}

/// The zone of an address; None: all of them.
fn zone_of(
    cx: &Ctx,
    id: &str,
    address: Ipv4Addr,
    inside: Option<String>,
    asked: Option<&str>,
) -> Result<Option<String>> {
    match (inside, asked) {
        (Some(zone), None) => Ok(Some(zone)),
        (Some(zone), Some(asked)) if zone == asked => Ok(Some(zone)),
        (Some(zone), Some(asked)) => Err(errors::validation(format!(
            "The IP address '{id}' is within the VPC, and cannot have its Availability Zone overridden to '{asked}' from '{zone}'"
        ))),
        (None, _) if !PRIVATE_RANGES.iter().filter_map(|range| net(range)).any(|range| range.contains(address)) => {
            Err(errors::validation(format!(
                "The IP address '{id}' must be from the subnets of the VPC or from a private range: {}",
                PRIVATE_RANGES.join(", ")
            )))
        }
        (None, Some("all")) => Ok(None),
        (None, Some(zone)) if cx.region.zone(zone).is_some() => Ok(Some(zone.to_owned())),
        (None, _) => Err(errors::validation(format!(
            "You must specify a valid Availability Zone or select 'all' for all enabled Availability zones, since the IP address '{id}' is outside the VPC"
        ))),
    }
}

fn is_instance_id(id: &str) -> bool {
    id.strip_prefix("i-")
        .is_some_and(|digits| matches!(digits.len(), 8 | 17) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// `10.0.0.0/16`
pub fn net(text: &str) -> Option<Ipv4Net> {
    let (address, prefix) = text.split_once('/')?;
    Some(Ipv4Net::new(address.parse().ok()?, prefix.parse().ok()?))
}
