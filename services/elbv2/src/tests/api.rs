//! What the API refuses, and what it answers.

use api_elbv2::types::{
    Action, CreateListenerInput, CreateRuleInput, CreateTargetGroupInput, DeleteRuleInput, DeleteTargetGroupInput,
    DescribeLoadBalancersInput, DescribeRulesInput, FixedResponseActionConfig, LoadBalancerAttribute,
    ModifyLoadBalancerAttributesInput, RegisterTargetsInput, RuleCondition, RulePriorityPair, SetRulePrioritiesInput,
    TargetGroupAttribute,
};
use kernel::Error;

use super::stubs::VPC;
use super::world::{World, forward, get, targets};

fn expect<T>(result: Result<T, Error>, code: &str, message: &str) {
    let Err(error) = result else { panic!("{code} was expected") };
    assert!(error.is(code) && error.message.contains(message), "{code} {message} was expected: {error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_balancer_that_cannot_be_is_refused() {
    let world = World::new().await;
    let create = |change: fn(&mut api_elbv2::types::CreateLoadBalancerInput)| {
        let mut input = world.balancer_input("web");
        change(&mut input);
        world.cx.call::<api_elbv2::CreateLoadBalancer>(input)
    };
    let two = "At least two subnets in two different Availability Zones must be specified";
    expect(create(|input| input.subnets = None).await, "ValidationError", two);
    let one = create(|input| input.subnets = Some(vec!["subnet-00000000000000001".to_owned()])).await;
    expect(one, "ValidationError", two);
    let unknown = create(|input| input.subnets = Some(vec!["subnet-9".to_owned(), "subnet-8".to_owned()])).await;
    expect(unknown, "SubnetNotFound", "does not exist");
    let same = |input: &mut api_elbv2::types::CreateLoadBalancerInput| {
        input.subnets = Some(vec!["subnet-00000000000000001".to_owned(), "subnet-00000000000000004".to_owned()]);
    };
    expect(create(same).await, "InvalidConfigurationRequest", "same Availability Zone");
    let group = create(|input| input.security_groups = Some(vec!["sg-9".to_owned()])).await;
    expect(group, "InvalidSecurityGroup", "One or more security groups are invalid");
    expect(create(|input| input.name = Some("a".repeat(33))).await, "ValidationError", "longer than '32'");
    expect(create(|input| input.r#type = Some("gateway".to_owned())).await, "NotImplemented", "gateway");
    *world.ec2.has_gateway.lock().expect("unpoisoned") = false;
    expect(create(|_| {}).await, "InvalidSubnet", &format!("VPC {VPC} has no internet gateway"));
    let listed = world.cx.call::<api_elbv2::DescribeLoadBalancers>(DescribeLoadBalancersInput::default()).await;
    assert_eq!(listed.expect("described").load_balancers, Some(Vec::new()), "nothing was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn making_the_same_again_gives_the_same() {
    let world = World::new().await;
    let made = world.balancer("web").await;
    let again = world.cx.call::<api_elbv2::CreateLoadBalancer>(world.balancer_input("web")).await.expect("the same");
    let again = again.load_balancers.and_then(|mut all| all.pop()).expect("one");
    assert_eq!(again.load_balancer_arn, made.load_balancer_arn);
    let mut other = world.balancer_input("web");
    other.scheme = Some("internal".to_owned());
    let other = world.cx.call::<api_elbv2::CreateLoadBalancer>(other).await;
    let message = "A load balancer with the same name 'web' exists, but with different settings";
    expect(other, "DuplicateLoadBalancerName", message);
    assert_eq!(made.canonical_hosted_zone_id.as_deref(), Some("Z35SXDOTRQ7X7K"));
    let name = made.dns_name.unwrap_or_default();
    let digits = name.strip_prefix("web-").and_then(|rest| rest.strip_suffix(".us-east-1.elb.amazonaws.com"));
    assert!(digits.is_some_and(|digits| digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit())), "{name}");

    let group = world.group("web").await;
    assert_eq!(world.group("web").await, group);
    let other = CreateTargetGroupInput {
        name: Some("web".to_owned()),
        protocol: Some("HTTP".to_owned()),
        port: Some(81),
        vpc_id: Some(VPC.to_owned()),
        ..Default::default()
    };
    let other = world.cx.call::<api_elbv2::CreateTargetGroup>(other).await;
    expect(other, "DuplicateTargetGroupName", "exists, but with different settings");
}

#[tokio::test(flavor = "multi_thread")]
async fn targets_must_run_in_the_groups_vpc() {
    let world = World::new().await;
    let group = world.group("web").await;
    let register = |id: &'static str| {
        let input = RegisterTargetsInput { target_group_arn: Some(group.clone()), targets: Some(targets(&[id])) };
        world.cx.call::<api_elbv2::RegisterTargets>(input)
    };
    expect(register("10.0.0.1").await, "ValidationError", "Instance ID '10.0.0.1' is not valid");
    expect(register("i-00000000000000009").await, "InvalidTarget", "'i-00000000000000009'");
    world.set_state("i-00000000000000001", "pending", "10.0.1.10".parse().expect("an address"), "us-east-1a");
    let message = "The following targets are not in a running state and cannot be registered: 'i-00000000000000001'";
    expect(register("i-00000000000000001").await, "InvalidTarget", message);
    let delete = DeleteTargetGroupInput { target_group_arn: Some(group.clone()) };
    let balancer = world.balancer("web").await;
    world.listener(&balancer, &group).await;
    let message = format!("Target group '{group}' is currently in use by a listener or a rule");
    expect(world.cx.call::<api_elbv2::DeleteTargetGroup>(delete).await, "ResourceInUse", &message);
}

fn fixed(body: &str) -> Action {
    Action {
        r#type: Some("fixed-response".to_owned()),
        fixed_response_config: Some(FixedResponseActionConfig {
            message_body: Some(body.to_owned()),
            status_code: Some("200".to_owned()),
            content_type: None,
        }),
        ..Action::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_looked_at_by_priority_and_change_live() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let group = world.group("web").await;
    let listener = world.listener(&balancer, &group).await;
    let address = world.addresses(&balancer).into_iter().next().expect("an address");
    let rule = |priority: i32, path: &str, body: &str| CreateRuleInput {
        listener_arn: Some(listener.clone()),
        priority: Some(priority),
        conditions: Some(vec![RuleCondition {
            field: Some("path-pattern".to_owned()),
            values: Some(vec![path.to_owned()]),
            ..RuleCondition::default()
        }]),
        actions: Some(vec![fixed(body)]),
        ..Default::default()
    };
    let create = |input| world.cx.call::<api_elbv2::CreateRule>(input);
    let arn_of = |made: api_elbv2::types::CreateRuleOutput| made.rules.and_then(|mut all| all.pop()?.rule_arn);
    assert_eq!(get(address, 80, "/a/b").await.expect("an answer").0, 503, "no targets");
    let wide = arn_of(create(rule(20, "/a/*", "wide")).await.expect("a rule"));
    assert_eq!(get(address, 80, "/a/b").await.expect("an answer"), (200, "wide".to_owned()));
    let narrow = arn_of(create(rule(10, "/a/b", "narrow")).await.expect("a rule"));
    assert_eq!(get(address, 80, "/a/b").await.expect("an answer").1, "narrow");
    expect(create(rule(10, "/c", "c")).await, "PriorityInUse", "Priority '10' is currently in use");
    let pair = |arn: &Option<String>, priority| RulePriorityPair { rule_arn: arn.clone(), priority: Some(priority) };
    let swap = SetRulePrioritiesInput { rule_priorities: Some(vec![pair(&wide, 10), pair(&narrow, 20)]) };
    world.cx.call::<api_elbv2::SetRulePriorities>(swap).await.expect("set");
    assert_eq!(get(address, 80, "/a/b").await.expect("an answer").1, "wide");

    let input = DescribeRulesInput { listener_arn: Some(listener.clone()), ..Default::default() };
    let rules = world.cx.call::<api_elbv2::DescribeRules>(input).await.expect("described").rules.unwrap_or_default();
    let order: Vec<&str> = rules.iter().filter_map(|rule| rule.priority.as_deref()).collect();
    assert_eq!(order, ["10", "20", "default"]);
    let delete = DeleteRuleInput { rule_arn: rules[2].rule_arn.clone() };
    expect(world.cx.call::<api_elbv2::DeleteRule>(delete).await, "OperationNotPermitted", "Default rule");
    world.cx.call::<api_elbv2::DeleteRule>(DeleteRuleInput { rule_arn: wide }).await.expect("deleted");
    assert_eq!(get(address, 80, "/a/b").await.expect("an answer").1, "narrow");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_forwards_only_to_what_its_balancer_may_use() {
    let world = World::new().await;
    let (one, two) = (world.balancer("one").await, world.balancer("two").await);
    let group = world.group("web").await;
    world.listener(&one, &group).await;
    let listen = |arn: &Option<String>, action: Action| CreateListenerInput {
        load_balancer_arn: arn.clone(),
        protocol: Some("HTTP".to_owned()),
        port: Some(80),
        default_actions: Some(vec![action]),
        ..Default::default()
    };
    let create = |input| world.cx.call::<api_elbv2::CreateListener>(input);
    expect(create(listen(&two.load_balancer_arn, forward(&group))).await, "TargetGroupAssociationLimit", &group);
    let gone = group.replace("targetgroup/web", "targetgroup/gone");
    expect(
        create(listen(&two.load_balancer_arn, forward(&gone))).await,
        "TargetGroupNotFound",
        "One or more target groups not found",
    );
    let taken = create(listen(&one.load_balancer_arn, fixed("x"))).await;
    expect(taken, "DuplicateListener", "A listener already exists on this port");
    let mut tls = listen(&one.load_balancer_arn, forward(&group));
    tls.protocol = Some("HTTPS".to_owned());
    expect(create(tls).await, "ValidationError", "A certificate must be specified");
}

#[tokio::test(flavor = "multi_thread")]
async fn attributes_have_defaults_and_ranges() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let group = world.group("web").await;
    let of_balancer = |key: &str, value: &str| ModifyLoadBalancerAttributesInput {
        load_balancer_arn: balancer.load_balancer_arn.clone(),
        attributes: Some(vec![LoadBalancerAttribute { key: Some(key.to_owned()), value: Some(value.to_owned()) }]),
    };
    let modify = |input| world.cx.call::<api_elbv2::ModifyLoadBalancerAttributes>(input);
    expect(modify(of_balancer("idle_timeout.timeout_seconds", "0")).await, "ValidationError", "between '1' and '4000'");
    expect(modify(of_balancer("no.such", "1")).await, "ValidationError", "is not recognized");
    expect(modify(of_balancer("access_logs.s3.enabled", "true")).await, "NotImplemented", "access_logs.s3.enabled");
    modify(of_balancer("deletion_protection.enabled", "true")).await.expect("modified");
    let delete = api_elbv2::types::DeleteLoadBalancerInput { load_balancer_arn: balancer.load_balancer_arn.clone() };
    expect(
        world.cx.call::<api_elbv2::DeleteLoadBalancer>(delete).await,
        "OperationNotPermitted",
        "deletion protection",
    );

    let of_group = |key: &str, value: &str| api_elbv2::types::ModifyTargetGroupAttributesInput {
        target_group_arn: Some(group.clone()),
        attributes: Some(vec![TargetGroupAttribute { key: Some(key.to_owned()), value: Some(value.to_owned()) }]),
    };
    let modify = |input| world.cx.call::<api_elbv2::ModifyTargetGroupAttributes>(input);
    expect(modify(of_group("slow_start.duration_seconds", "20")).await, "ValidationError", "'30' and '900'");
    modify(of_group("slow_start.duration_seconds", "60")).await.expect("modified");
    let random = of_group("load_balancing.algorithm.type", "weighted_random");
    expect(modify(random).await, "InvalidConfigurationRequest", "Slow start");
    let mitigation = of_group("load_balancing.algorithm.anomaly_mitigation", "on");
    expect(modify(mitigation).await, "NotImplemented", "anomaly_mitigation");
    let changed = modify(of_group("deregistration_delay.timeout_seconds", "5")).await.expect("modified");
    let delay = changed.attributes.unwrap_or_default();
    let delay = delay.iter().find(|a| a.key.as_deref() == Some("deregistration_delay.timeout_seconds"));
    assert_eq!(delay.and_then(|attribute| attribute.value.as_deref()), Some("5"));
}
