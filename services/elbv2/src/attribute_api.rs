//! The operations on attributes; `attribute` knows which there are.

use std::sync::Arc;

use api_elbv2::types::{
    DescribeListenerAttributesInput, DescribeListenerAttributesOutput, DescribeLoadBalancerAttributesInput,
    DescribeLoadBalancerAttributesOutput, DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput,
    ListenerAttribute, LoadBalancerAttribute, ModifyListenerAttributesInput, ModifyListenerAttributesOutput,
    ModifyLoadBalancerAttributesInput, ModifyLoadBalancerAttributesOutput, ModifyTargetGroupAttributesInput,
    ModifyTargetGroupAttributesOutput, TargetGroupAttribute,
};
use kernel::{Ctx, Result};

use crate::records::{self, Kind, Listener, LoadBalancer, TargetGroup};
use crate::{Elbv2, attribute, find, flow_attribute, listener_attribute};

pub async fn of_balancer(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeLoadBalancerAttributesInput,
) -> Result<DescribeLoadBalancerAttributesOutput> {
    let balancer = find::balancer(&cx.read(), &cx, &input.load_balancer_arn.unwrap_or_default())?;
    Ok(DescribeLoadBalancerAttributesOutput { attributes: Some(show_balancer(&balancer)) })
}

pub async fn modify_balancer(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: ModifyLoadBalancerAttributesInput,
) -> Result<ModifyLoadBalancerAttributesOutput> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let given = input.attributes.unwrap_or_default();
    let given = given.into_iter().map(|one| (one.key.unwrap_or_default(), one.value.unwrap_or_default())).collect();
    let (within, asked) = (cx.clone(), arn.clone());
    let balancer = cx
        .write(move |writer| {
            let mut balancer = find::balancer(writer, &within, &asked)?;
            attribute::change_balancer(&mut balancer.attributes, balancer.kind, given)?;
            records::put(writer, &within, &balancer)?;
            Ok(balancer)
        })
        .await?;
    elb.sync(&cx, &arn).await;
    Ok(ModifyLoadBalancerAttributesOutput { attributes: Some(show_balancer(&balancer)) })
}

pub async fn of_group(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeTargetGroupAttributesInput,
) -> Result<DescribeTargetGroupAttributesOutput> {
    let group = find::group(&cx.read(), &cx, &input.target_group_arn.unwrap_or_default())?;
    Ok(DescribeTargetGroupAttributesOutput { attributes: Some(show_group(&group)) })
}

pub async fn modify_group(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: ModifyTargetGroupAttributesInput,
) -> Result<ModifyTargetGroupAttributesOutput> {
    let arn = input.target_group_arn.unwrap_or_default();
    let given = input.attributes.unwrap_or_default();
    let given = given.into_iter().map(|one| (one.key.unwrap_or_default(), one.value.unwrap_or_default())).collect();
    let (within, asked) = (cx.clone(), arn.clone());
    let group = cx
        .write(move |writer| {
            let mut group = find::group(writer, &within, &asked)?;
            attribute::change_group(&mut group, given)?;
            records::put(writer, &within, &group)?;
            Ok(group)
        })
        .await?;
    elb.sync_users_of(&cx, &arn).await?;
    Ok(ModifyTargetGroupAttributesOutput { attributes: Some(show_group(&group)) })
}

pub async fn of_listener(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeListenerAttributesInput,
) -> Result<DescribeListenerAttributesOutput> {
    let listener = find::listener(&cx.read(), &cx, &input.listener_arn.unwrap_or_default())?;
    Ok(DescribeListenerAttributesOutput { attributes: Some(show_listener(&listener)) })
}

pub async fn modify_listener(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: ModifyListenerAttributesInput,
) -> Result<ModifyListenerAttributesOutput> {
    let arn = input.listener_arn.unwrap_or_default();
    let given = input.attributes.unwrap_or_default();
    let given = given.into_iter().map(|one| (one.key.unwrap_or_default(), one.value.unwrap_or_default())).collect();
    let within = cx.clone();
    let listener = cx
        .write(move |writer| {
            let mut listener = find::listener(writer, &within, &arn)?;
            match listener.protocol.kind() {
                Kind::Application => listener_attribute::change(&mut listener.attributes, given)?,
                Kind::Network => flow_attribute::change_listener(&mut listener, given)?,
            }
            records::put(writer, &within, &listener)?;
            Ok(listener)
        })
        .await?;
    elb.sync(&cx, &listener.balancer_arn).await;
    Ok(ModifyListenerAttributesOutput { attributes: Some(show_listener(&listener)) })
}

fn show_listener(listener: &Listener) -> Vec<ListenerAttribute> {
    let show = |(key, value)| ListenerAttribute { key: Some(key), value: Some(value) };
    let all = match listener.protocol.kind() {
        Kind::Application => listener_attribute::show(&listener.attributes),
        Kind::Network => flow_attribute::of_listener(listener),
    };
    all.into_iter().map(show).collect()
}

fn show_balancer(balancer: &LoadBalancer) -> Vec<LoadBalancerAttribute> {
    let show = |(key, value)| LoadBalancerAttribute { key: Some(key), value: Some(value) };
    attribute::balancer(&balancer.attributes, balancer.kind).into_iter().map(show).collect()
}

fn show_group(group: &TargetGroup) -> Vec<TargetGroupAttribute> {
    let show = |(key, value)| TargetGroupAttribute { key: Some(key), value: Some(value) };
    attribute::group(group).into_iter().map(show).collect()
}
