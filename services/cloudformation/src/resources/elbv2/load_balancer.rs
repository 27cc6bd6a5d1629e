//! AWS::ElasticLoadBalancingV2::LoadBalancer.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-loadbalancer.html>

use api_elbv2::types::{
    CreateLoadBalancerInput, DeleteLoadBalancerInput, DescribeLoadBalancersInput, LoadBalancer as Found,
    ModifyLoadBalancerAttributesInput, SetSecurityGroupsInput, SetSubnetsInput,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{full_name, missing, retag, tags};

pub struct LoadBalancer;

static LOAD_BALANCER_ATTRIBUTE: &[Property] = &[Property::text("Key"), Property::text("Value")];
static SUBNET_MAPPING: &[Property] = &[
    Property::text("AllocationId"),
    Property::text("IPv6Address"),
    Property::text("PrivateIPv4Address"),
    Property::text("SourceNatIpv6Prefix"),
    Property::text("SubnetId").required(),
];
static PROPERTIES: &[Property] = &[
    Property::absent("EnableCapacityReservationProvisionStabilize"),
    Property::absent("EnablePrefixForIpv6SourceNat"),
    Property::absent("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"),
    Property::text("IpAddressType"),
    Property::absent("Ipv4IpamPoolId"),
    Property::list("LoadBalancerAttributes", &Kind::Object(LOAD_BALANCER_ATTRIBUTE)),
    Property::absent("MinimumLoadBalancerCapacity"),
    Property::text("Name").replaces(),
    Property::text("Scheme").replaces(),
    Property::texts("SecurityGroups"),
    Property::list("SubnetMappings", &Kind::Object(SUBNET_MAPPING)),
    Property::texts("Subnets"),
    Property::tags(),
    Property::text("Type").replaces(),
];

impl Handler for LoadBalancer {
    const NAME: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[
        "CanonicalHostedZoneID",
        "DNSName",
        "LoadBalancerArn",
        "LoadBalancerFullName",
        "LoadBalancerName",
        "SecurityGroups",
    ];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("Name", 32);
        if step.resumed {
            let input = DescribeLoadBalancersInput { names: Some(vec![name.clone()]), ..Default::default() };
            if let Some(made) = find(step, input).await? {
                return made.load_balancer_arn.ok_or_else(missing("a load balancer"));
            }
        }
        let names = ["IpAddressType", "Scheme", "SecurityGroups", "SubnetMappings", "Subnets", "Type"];
        let mut input: CreateLoadBalancerInput = step.properties.pick(&names)?;
        input.name = Some(name);
        input.tags = tags(step);
        let made = step.cx.call::<api_elbv2::CreateLoadBalancer>(input).await?;
        let balancer = made.load_balancers.unwrap_or_default().into_iter().next();
        balancer.and_then(|balancer| balancer.load_balancer_arn).ok_or_else(missing("a load balancer"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if step.properties.has("LoadBalancerAttributes") {
            let mut input: ModifyLoadBalancerAttributesInput =
                step.properties.pick_renamed(&[], &[("LoadBalancerAttributes", "Attributes")])?;
            input.load_balancer_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::ModifyLoadBalancerAttributes>(input).await?;
        }
        let balancer = step.until("LoadBalancer", || active(step, id)).await?;
        Ok(Attributes::from_iter([
            ("CanonicalHostedZoneID".to_owned(), json!(balancer.canonical_hosted_zone_id)),
            ("DNSName".to_owned(), json!(balancer.dns_name)),
            ("LoadBalancerArn".to_owned(), json!(id)),
            ("LoadBalancerFullName".to_owned(), json!(full_name(id, "loadbalancer/"))),
            ("LoadBalancerName".to_owned(), json!(balancer.load_balancer_name)),
            ("SecurityGroups".to_owned(), json!(balancer.security_groups.unwrap_or_default())),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let known = ["LoadBalancerAttributes", "SecurityGroups", "SubnetMappings", "Subnets", "Tags"];
        let changed = step.only_changed(old, &known)?;
        let has = |name: &str| changed.iter().any(|changed| changed == name);
        if has("SecurityGroups") {
            let mut input: SetSecurityGroupsInput = step.properties.pick(&["SecurityGroups"])?;
            input.load_balancer_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::SetSecurityGroups>(input).await?;
        }
        if has("Subnets") || has("SubnetMappings") {
            let mut input: SetSubnetsInput = step.properties.pick(&["SubnetMappings", "Subnets"])?;
            input.load_balancer_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::SetSubnets>(input).await?;
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteLoadBalancerInput { load_balancer_arn: Some(id.to_owned()) };
        step.delete_with(&["LoadBalancerNotFound"], &["ResourceInUse"], || {
            step.cx.call::<api_elbv2::DeleteLoadBalancer>(input())
        })
        .await?;
        step.until("LoadBalancer", || gone(step, id)).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let found = find(step, by_arn(id)).await?;
        let zones = found.as_ref().and_then(|found| found.availability_zones.clone()).unwrap_or_default();
        let subnets: Vec<String> = zones.into_iter().filter_map(|zone| zone.subnet_id).collect();
        let live = Live::of(found.as_ref(), &[("LoadBalancerName", "Name")]);
        Ok(live.with([("Subnets", Some(subnets.into()))]))
    }
}

async fn find(step: &Step, input: DescribeLoadBalancersInput) -> Result<Option<Found>> {
    match step.cx.call::<api_elbv2::DescribeLoadBalancers>(input).await {
        Err(error) if error.is("LoadBalancerNotFound") => Ok(None),
        found => Ok(found?.load_balancers.unwrap_or_default().into_iter().next()),
    }
}

fn by_arn(id: &str) -> DescribeLoadBalancersInput {
    DescribeLoadBalancersInput { load_balancer_arns: Some(vec![id.to_owned()]), ..Default::default() }
}

async fn active(step: &Step, id: &str) -> Result<Option<Found>> {
    let Some(balancer) = find(step, by_arn(id)).await? else { return Ok(None) };
    let state = balancer.state.clone().unwrap_or_default();
    match state.code.as_deref() {
        Some("active" | "active_impaired") => Ok(Some(balancer)),
        Some("failed") => {
            let why = state.reason.unwrap_or_default();
            Err(Error::client("NotStabilized", format!("Load balancer {id} failed to stabilize: {why}")))
        }
        _ => Ok(None),
    }
}

async fn gone(step: &Step, id: &str) -> Result<Option<()>> {
    Ok(find(step, by_arn(id)).await?.is_none().then_some(()))
}
