//! Real requests through nodes, as clients and targets see them.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use api_elbv2::types::{
    DeleteLoadBalancerInput, DeregisterTargetsInput, DescribeTargetHealthInput, ModifyTargetGroupAttributesInput,
    SetSecurityGroupsInput, SetSubnetsInput, TargetGroupAttribute,
};
use kernel::hints::Hint;

use super::stubs::CLOSED_GROUP;
use super::world::{World, eventually, get, targets};

const A: &str = "i-0000000000000000a";
const B: &str = "i-0000000000000000b";
const C: &str = "i-0000000000000000c";

/// A balancer over one healthy instance in each of the three zones.
async fn three_zones() -> (World, api_elbv2::types::LoadBalancer, String) {
    let world = World::new().await;
    for (network, id) in [(1, A), (2, B), (3, C)] {
        world.instance(id, network).await;
    }
    let balancer = world.balancer("web").await;
    let group = world.group("web").await;
    world.listener(&balancer, &group).await;
    world.register(&group, &[A, B, C]).await;
    for id in [A, B, C] {
        world.until_health(&group, id, "healthy").await;
    }
    (world, balancer, group)
}

async fn answering(address: Ipv4Addr) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for _ in 0..12 {
        let (status, body) = get(address, 80, "/").await.expect("an answer");
        assert_eq!(status, 200, "{body}");
        seen.insert(body.split(' ').next().unwrap_or_default().to_owned());
    }
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn every_node_spreads_requests_over_the_targets_of_all_zones() {
    let (world, balancer, _) = three_zones().await;
    let addresses = world.addresses(&balancer);
    assert_eq!(addresses.len(), 3, "a public address a zone");
    for address in addresses {
        assert!(address.is_loopback(), "{address}");
        assert_eq!(answering(address).await, BTreeSet::from([A, B, C].map(str::to_owned)));
        let (_, body) = get(address, 80, "/").await.expect("an answer");
        let fields: Vec<&str> = body.split(' ').collect();
        assert_eq!(fields[1], "203.0.113.1", "X-Forwarded-For");
        assert!(fields[2].starts_with("10.0."), "the target sees a node: {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_cross_zone_balancing_each_node_keeps_to_its_zone() {
    let (world, balancer, group) = three_zones().await;
    let attribute = TargetGroupAttribute {
        key: Some("load_balancing.cross_zone.enabled".to_owned()),
        value: Some("false".to_owned()),
    };
    let input = ModifyTargetGroupAttributesInput { target_group_arn: Some(group), attributes: Some(vec![attribute]) };
    world.cx.call::<api_elbv2::ModifyTargetGroupAttributes>(input).await.expect("modified");
    let mut seen = BTreeSet::new();
    for address in world.addresses(&balancer) {
        let answered = answering(address).await;
        assert_eq!(answered.len(), 1, "{answered:?}");
        seen.extend(answered);
    }
    assert_eq!(seen.len(), 3, "every zone's own target");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_balancer_serves_again_after_a_restart() {
    let (world, balancer, group) = three_zones().await;
    let before = world.addresses(&balancer);
    let world = world.restarted().await;
    let name = balancer.dns_name.as_deref().unwrap_or_default().to_ascii_lowercase();
    eventually("its name is known again", async || world.elb.addresses(&name)).await;
    assert_eq!(world.addresses(&balancer), before);
    assert_eq!(world.elb.addresses(&format!("dualstack.{name}.")).map(|found| found.len()), Some(3));
    world.until_health(&group, A, "healthy").await;
    assert_eq!(answering(before.into_iter().next().expect("an address")).await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_instance_gets_no_requests() {
    let (world, balancer, group) = three_zones().await;
    world.set_state(A, "stopped", Ipv4Addr::new(10, 0, 1, 10), "us-east-1a");
    let (account, region) = (world.cx.account.clone(), world.cx.region);
    let hint =
        Hint { service: "ec2", what: "instance-state", account, region, id: A.to_owned(), state: "stopped".to_owned() };
    world.cx.cloud.hints.send(hint);
    let health = world.until_health(&group, A, "unused").await;
    assert_eq!(health.reason.as_deref(), Some("Target.InvalidState"));
    assert_eq!(health.description.as_deref(), Some("Target is in the stopped state"));
    let address = world.addresses(&balancer).into_iter().next().expect("an address");
    eventually("only the others answer", async || (answering(address).await.len() == 2).then_some(())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deregistered_target_drains_and_is_then_gone() {
    let (world, balancer, group) = three_zones().await;
    let mut hints = world.cx.cloud.hints.subscribe();
    let input = DeregisterTargetsInput { target_group_arn: Some(group.clone()), targets: Some(targets(&[A])) };
    world.cx.call::<api_elbv2::DeregisterTargets>(input).await.expect("deregistered");
    let hint = hints.recv().await.expect("a hint");
    assert_eq!((hint.service, hint.what, hint.id.as_str()), ("elbv2", "target-health", group.as_str()));
    assert_eq!(world.health(&group, A).await.state.as_deref(), Some("draining"));
    let address = world.addresses(&balancer).into_iter().next().expect("an address");
    assert_eq!(answering(address).await, BTreeSet::from([B, C].map(str::to_owned)));
    world.cx.clock().advance(std::time::Duration::from_secs(301));
    let health = world.until_health(&group, A, "unused").await;
    assert_eq!(health.reason.as_deref(), Some("Target.NotRegistered"));
    let input = DescribeTargetHealthInput { target_group_arn: Some(group), ..Default::default() };
    let listed = world.cx.call::<api_elbv2::DescribeTargetHealth>(input).await.expect("described");
    assert_eq!(listed.target_health_descriptions.map(|all| all.len()), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_follow_subnets_and_security_groups() {
    let (world, balancer, _) = three_zones().await;
    let arn = balancer.load_balancer_arn.clone();
    let two = vec!["subnet-00000000000000001".to_owned(), "subnet-00000000000000002".to_owned()];
    let input = SetSubnetsInput { load_balancer_arn: arn.clone(), subnets: Some(two), ..Default::default() };
    world.cx.call::<api_elbv2::SetSubnets>(input).await.expect("set");
    let addresses = world.addresses(&balancer);
    assert_eq!(addresses.len(), 2);
    assert_eq!(world.ec2.interfaces.lock().expect("unpoisoned").len(), 2, "the third node's interface is gone");
    let address = addresses.into_iter().next().expect("an address");
    assert_eq!(answering(address).await.len(), 2, "the third zone's target is out of reach");
    let input = SetSecurityGroupsInput {
        load_balancer_arn: arn,
        security_groups: Some(vec![CLOSED_GROUP.to_owned()]),
        ..Default::default()
    };
    world.cx.call::<api_elbv2::SetSecurityGroups>(input).await.expect("set");
    let refused = get(address, 80, "/").await.expect_err("nobody answers");
    assert_eq!(refused.kind(), std::io::ErrorKind::TimedOut);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_balancer_leaves_nothing() {
    let (world, balancer, _) = three_zones().await;
    let address = world.addresses(&balancer).into_iter().next().expect("an address");
    let input = DeleteLoadBalancerInput { load_balancer_arn: balancer.load_balancer_arn.clone() };
    world.cx.call::<api_elbv2::DeleteLoadBalancer>(input.clone()).await.expect("deleted");
    let interfaces = || world.ec2.interfaces.lock().expect("unpoisoned").len();
    eventually("its interfaces are gone", async || (interfaces() == 0).then_some(())).await;
    assert!(get(address, 80, "/").await.is_err());
    assert_eq!(world.elb.addresses(&balancer.dns_name.unwrap_or_default().to_ascii_lowercase()), None);
    world.cx.call::<api_elbv2::DeleteLoadBalancer>(input).await.expect("deleting what is gone succeeds");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_minute_is_counted_for_the_balancer_the_group_and_the_zones() {
    let (world, balancer, group) = three_zones().await;
    let address = world.addresses(&balancer).into_iter().next().expect("an address");
    answering(address).await;
    let put = || world.cloudwatch.0.lock().expect("unpoisoned").clone();
    world.cx.clock().advance(std::time::Duration::from_secs(60));
    let data = eventually("metrics are put", async || Some(put()).filter(|data| !data.is_empty())).await;
    let balancer_arn = balancer.load_balancer_arn.unwrap_or_default();
    let balancer_name = balancer_arn.split_once("loadbalancer/").expect("an ARN").1.to_owned();
    let group_name = crate::records::tail(&group).to_owned();
    let find = |name: &str, dimensions: &[(&str, &str)]| {
        let datum = data.iter().map(|(_, datum)| datum).find(|datum| {
            let given = datum.dimensions.iter().flatten();
            let given: Vec<(&str, &str)> =
                given.filter_map(|d| Some((d.name.as_deref()?, d.value.as_deref()?))).collect();
            datum.metric_name.as_deref() == Some(name) && given == dimensions
        });
        datum.unwrap_or_else(|| panic!("no {name} with {dimensions:?}")).clone()
    };
    let sum = |name: &str, dimensions: &[(&str, &str)]| {
        find(name, dimensions).statistic_values.and_then(|values| values.sum).expect("a sum")
    };
    assert!(data.iter().all(|(namespace, _)| namespace == "AWS/ApplicationELB"));
    let (of_balancer, of_group) = (("LoadBalancer", balancer_name.as_str()), ("TargetGroup", group_name.as_str()));
    assert_eq!(sum("RequestCount", &[of_balancer]), 12.0);
    assert_eq!(sum("HTTPCode_Target_2XX_Count", &[of_balancer]), 12.0);
    assert_eq!(sum("RequestCount", &[of_balancer, of_group]), 12.0);
    assert_eq!(find("RequestCountPerTarget", &[of_group]).value, Some(4.0));
    let zone = ("AvailabilityZone", "us-east-1b");
    assert_eq!(sum("HTTPCode_Target_2XX_Count", &[zone, of_balancer, of_group]), 4.0);
    assert_eq!(find("HealthyHostCount", &[of_balancer, of_group]).value, Some(3.0));
    let times = find("TargetResponseTime", &[of_balancer]);
    assert_eq!(times.counts.unwrap_or_default().iter().sum::<f64>(), 12.0);
}
