//! What `snowglobe status` shows, collected by the operations that any client may call.

use api_autoscaling::DescribeAutoScalingGroups;
use api_cloudformation::DescribeStacks;
use api_ec2::{DescribeAddresses, DescribeInstances};
use api_elbv2::types::{DescribeTargetGroupsInput, DescribeTargetHealthInput};
use api_elbv2::{DescribeLoadBalancers, DescribeTargetGroups, DescribeTargetHealth};
use api_route53::ListHostedZones;
use kernel::{Ctx, Result};
use serde_json::{Value, json};

use crate::shake;

pub async fn collect(cx: &Ctx) -> Result<Value> {
    let cx = &cx.acting_as(cx.principal.clone(), "status");
    Ok(json!({
        "account": cx.account.as_str(),
        "region": cx.region.name(),
        "stacks": stacks(cx).await?,
        "load_balancers": balancers(cx).await?,
        "auto_scaling_groups": groups(cx).await?,
        "instances": instances(cx).await?,
        "hosted_zones": zones(cx).await?,
        "elastic_ips": elastic_ips(cx).await?,
        "faults": shake::list(&cx.cloud),
    }))
}

async fn stacks(cx: &Ctx) -> Result<Vec<Value>> {
    let answer = cx.call::<DescribeStacks>(Default::default()).await?;
    let rows = answer.stacks.unwrap_or_default().into_iter().map(|stack| {
        let outputs: serde_json::Map<String, Value> = stack
            .outputs
            .unwrap_or_default()
            .into_iter()
            .map(|output| (output.output_key.unwrap_or_default(), output.output_value.unwrap_or_default().into()))
            .collect();
        json!({ "name": stack.stack_name, "status": stack.stack_status, "outputs": outputs })
    });
    Ok(rows.collect())
}

async fn balancers(cx: &Ctx) -> Result<Vec<Value>> {
    let answer = cx.call::<DescribeLoadBalancers>(Default::default()).await?;
    let mut rows = Vec::new();
    for balancer in answer.load_balancers.unwrap_or_default() {
        let of_balancer =
            DescribeTargetGroupsInput { load_balancer_arn: balancer.load_balancer_arn.clone(), ..Default::default() };
        let (mut healthy, mut targets) = (0, 0);
        for group in cx.call::<DescribeTargetGroups>(of_balancer).await?.target_groups.unwrap_or_default() {
            let of_group = DescribeTargetHealthInput { target_group_arn: group.target_group_arn, ..Default::default() };
            for target in
                cx.call::<DescribeTargetHealth>(of_group).await?.target_health_descriptions.unwrap_or_default()
            {
                targets += 1;
                let state = target.target_health.and_then(|health| health.state);
                healthy += usize::from(state.as_deref() == Some("healthy"));
            }
        }
        let zones: Vec<_> =
            balancer.availability_zones.unwrap_or_default().into_iter().filter_map(|z| z.zone_name).collect();
        rows.push(json!({
            "name": balancer.load_balancer_name, "dns_name": balancer.dns_name,
            "state": balancer.state.and_then(|state| state.code), "zones": zones, "healthy": healthy, "targets": targets,
        }));
    }
    Ok(rows)
}

async fn groups(cx: &Ctx) -> Result<Vec<Value>> {
    let answer = cx.call::<DescribeAutoScalingGroups>(Default::default()).await?;
    let rows = answer.auto_scaling_groups.unwrap_or_default().into_iter().map(|group| {
        json!({
            "name": group.auto_scaling_group_name, "min": group.min_size, "max": group.max_size,
            "desired": group.desired_capacity, "instances": group.instances.map_or(0, |instances| instances.len()),
        })
    });
    Ok(rows.collect())
}

async fn instances(cx: &Ctx) -> Result<Vec<Value>> {
    let answer = cx.call::<DescribeInstances>(Default::default()).await?;
    let all = answer.reservations.unwrap_or_default().into_iter().flat_map(|r| r.instances.unwrap_or_default());
    let rows = all.map(|instance| {
        let name = instance.tags.unwrap_or_default().into_iter().find(|tag| tag.key.as_deref() == Some("Name"));
        json!({
            "id": instance.instance_id, "name": name.and_then(|tag| tag.value), "type": instance.instance_type,
            "state": instance.state.and_then(|state| state.name),
            "zone": instance.placement.and_then(|placement| placement.availability_zone),
            "private_ip": instance.private_ip_address, "public_ip": instance.public_ip_address,
        })
    });
    Ok(rows.collect())
}

async fn elastic_ips(cx: &Ctx) -> Result<Vec<Value>> {
    let answer = cx.call::<DescribeAddresses>(Default::default()).await?;
    let rows = answer.addresses.unwrap_or_default().into_iter().map(|address| {
        json!({ "address": address.public_ip, "allocation": address.allocation_id, "instance": address.instance_id })
    });
    Ok(rows.collect())
}

async fn zones(cx: &Ctx) -> Result<Vec<Value>> {
    let answer = cx.call::<ListHostedZones>(Default::default()).await?;
    let rows = answer
        .hosted_zones
        .unwrap_or_default()
        .into_iter()
        .map(|zone| json!({ "id": zone.id, "name": zone.name, "records": zone.resource_record_set_count }));
    Ok(rows.collect())
}
