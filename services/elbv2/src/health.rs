//! DescribeTargetHealth: what the balancer's nodes think of targets, and why those that get no traffic get none.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html>

use std::sync::Arc;

use api_elbv2::types::{
    DescribeTargetHealthInput, DescribeTargetHealthOutput, TargetDescription, TargetHealth as Shown,
    TargetHealthDescription,
};
use balancer::{HealthState, TargetHealth};
use kernel::{Ctx, Result};

use crate::records::{self, Target, TargetGroup};
use crate::{Elbv2, errors, find, target, usage};

pub async fn describe(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeTargetHealthInput,
) -> Result<DescribeTargetHealthOutput> {
    let include = input.include.unwrap_or_default();
    errors::refuse("DescribeTargetHealth with Include", !include.is_empty())?;
    let arn = input.target_group_arn.unwrap_or_default();
    let reader = cx.read();
    let group = find::group(&reader, &cx, &arn)?;
    let users = usage::balancers_of(&reader, &cx, &arn)?;
    let measured: Vec<TargetHealth> = users.iter().flat_map(|user| elb.health_of(user, &arn)).collect();
    let targets = records::targets(&reader, &cx, &group.name)?;
    let asked = input.targets.unwrap_or_default();
    let descriptions = if asked.is_empty() {
        targets.iter().map(|known| describe_one(&group, known, !users.is_empty(), &measured)).collect()
    } else {
        let one = |asked: TargetDescription| {
            let port = target::port_of(&group, &asked);
            let known = targets.iter().find(|known| Some(&known.id) == asked.id.as_ref() && known.port == port);
            match known {
                Some(known) => describe_one(&group, known, !users.is_empty(), &measured),
                None => unknown(&group, asked, port),
            }
        };
        asked.into_iter().map(one).collect()
    };
    Ok(DescribeTargetHealthOutput { target_health_descriptions: Some(descriptions) })
}

fn describe_one(
    group: &TargetGroup,
    known: &Target,
    is_used: bool,
    measured: &[TargetHealth],
) -> TargetHealthDescription {
    let zone = known.asked_zone.clone().or_else(|| match known.instance_state {
        Some(_) => None,
        None => known.zone.clone(),
    });
    TargetHealthDescription {
        target: Some(TargetDescription {
            id: Some(known.id.clone()),
            port: Some(i32::from(known.port)),
            availability_zone: zone,
            ..TargetDescription::default()
        }),
        health_check_port: Some(group.health_check.port.unwrap_or(known.port).to_string()),
        target_health: Some(health(known, is_used, measured)),
        ..TargetHealthDescription::default()
    }
}

fn health(known: &Target, is_used: bool, measured: &[TargetHealth]) -> Shown {
    if known.draining_until_ms.is_some() {
        return shown("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress");
    }
    if let Some(state) = known.instance_state.as_deref().filter(|state| *state != "running") {
        return shown("unused", "Target.InvalidState", &format!("Target is in the {state} state"));
    }
    if !is_used {
        let text = "Target group is not configured to receive traffic from the load balancer";
        return shown("unused", "Target.NotInUse", text);
    }
    let is_it = |seen: &&TargetHealth| {
        *seen.target == *known.id && seen.port == known.port && seen.state != HealthState::Draining
    };
    match measured.iter().find(is_it) {
        Some(seen) => Shown {
            state: Some(seen.state.as_str().to_owned()),
            reason: seen.reason.map(str::to_owned),
            description: seen.description.clone(),
        },
        None => shown("initial", "Elb.RegistrationInProgress", "Target registration is in progress"),
    }
}

fn unknown(group: &TargetGroup, asked: TargetDescription, port: u16) -> TargetHealthDescription {
    let text = "Target is not registered to the target group";
    TargetHealthDescription {
        target: Some(TargetDescription { port: Some(i32::from(port)), ..asked }),
        health_check_port: Some(group.health_check.port.unwrap_or(port).to_string()),
        target_health: Some(shown("unused", "Target.NotRegistered", text)),
        ..TargetHealthDescription::default()
    }
}

fn shown(state: &str, reason: &str, description: &str) -> Shown {
    Shown { state: Some(state.to_owned()), reason: Some(reason.to_owned()), description: Some(description.to_owned()) }
}
