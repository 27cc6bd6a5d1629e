//! AWS::ElasticLoadBalancingV2::TargetGroup.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html>

use api_elbv2::types::{
    CreateTargetGroupInput, DeleteTargetGroupInput, DeregisterTargetsInput, DescribeTargetGroupsInput,
    ModifyTargetGroupAttributesInput, ModifyTargetGroupInput, RegisterTargetsInput, TargetGroup as Found,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{full_name, missing, retag, tags};

pub struct TargetGroup;

static MATCHER: &[Property] = &[Property::text("GrpcCode"), Property::text("HttpCode")];
static TARGET_GROUP_ATTRIBUTE: &[Property] = &[Property::text("Key"), Property::text("Value")];
static TARGET_DESCRIPTION: &[Property] = &[
    Property::text("AvailabilityZone"),
    Property::text("Id").required(),
    Property::int("Port"),
    Property::text("QuicServerId"),
];
static PROPERTIES: &[Property] = &[
    Property::bool("HealthCheckEnabled"),
    Property::int("HealthCheckIntervalSeconds"),
    Property::text("HealthCheckPath"),
    Property::text("HealthCheckPort"),
    Property::text("HealthCheckProtocol"),
    Property::int("HealthCheckTimeoutSeconds"),
    Property::int("HealthyThresholdCount"),
    Property::text("IpAddressType").replaces(),
    Property::object("Matcher", MATCHER),
    Property::text("Name").replaces(),
    Property::int("Port").replaces(),
    Property::text("Protocol").replaces(),
    Property::text("ProtocolVersion").replaces(),
    Property::tags(),
    Property::absent("TargetControlPort"),
    Property::list("TargetGroupAttributes", &Kind::Object(TARGET_GROUP_ATTRIBUTE)),
    Property::text("TargetType").replaces(),
    Property::list("Targets", &Kind::Object(TARGET_DESCRIPTION)),
    Property::int("UnhealthyThresholdCount"),
    Property::text("VpcId").replaces(),
];

const HEALTH: [&str; 9] = [
    "HealthCheckEnabled",
    "HealthCheckIntervalSeconds",
    "HealthCheckPath",
    "HealthCheckPort",
    "HealthCheckProtocol",
    "HealthCheckTimeoutSeconds",
    "HealthyThresholdCount",
    "Matcher",
    "UnhealthyThresholdCount",
];

impl Handler for TargetGroup {
    const NAME: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] =
        &["LoadBalancerArns", "TargetGroupArn", "TargetGroupFullName", "TargetGroupName"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("Name", 32);
        if step.resumed {
            let input = DescribeTargetGroupsInput { names: Some(vec![name.clone()]), ..Default::default() };
            if let Some(made) = find(step, input).await? {
                return made.target_group_arn.ok_or_else(missing("a target group"));
            }
        }
        let mut names = vec!["IpAddressType", "Port", "Protocol", "ProtocolVersion", "TargetType", "VpcId"];
        names.extend(HEALTH);
        let mut input: CreateTargetGroupInput = step.properties.pick(&names)?;
        input.name = Some(name);
        input.tags = tags(step);
        let made = step.cx.call::<api_elbv2::CreateTargetGroup>(input).await?;
        let group = made.target_groups.unwrap_or_default().into_iter().next();
        group.and_then(|group| group.target_group_arn).ok_or_else(missing("a target group"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if step.properties.has("TargetGroupAttributes") {
            let mut input: ModifyTargetGroupAttributesInput =
                step.properties.pick_renamed(&[], &[("TargetGroupAttributes", "Attributes")])?;
            input.target_group_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::ModifyTargetGroupAttributes>(input).await?;
        }
        if step.properties.get("Targets").and_then(|targets| targets.as_array()).is_some_and(|all| !all.is_empty()) {
            let mut input: RegisterTargetsInput = step.properties.pick(&["Targets"])?;
            input.target_group_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::RegisterTargets>(input).await?;
        }
        let input = DescribeTargetGroupsInput { target_group_arns: Some(vec![id.to_owned()]), ..Default::default() };
        let group = find(step, input).await?.ok_or_else(missing("the target group"))?;
        Ok(Attributes::from_iter([
            ("LoadBalancerArns".to_owned(), json!(group.load_balancer_arns.unwrap_or_default())),
            ("TargetGroupArn".to_owned(), json!(id)),
            ("TargetGroupFullName".to_owned(), json!(full_name(id, ""))),
            ("TargetGroupName".to_owned(), json!(group.target_group_name)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let mut known = vec!["Tags", "TargetGroupAttributes", "Targets"];
        known.extend(HEALTH);
        let changed = step.only_changed(old, &known)?;
        if changed.iter().any(|name| HEALTH.contains(&name.as_str())) {
            let mut input: ModifyTargetGroupInput = step.properties.pick(&HEALTH)?;
            input.target_group_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::ModifyTargetGroup>(input).await?;
        }
        let wanted = step.properties.objects("Targets");
        let gone: Vec<Properties> = old.objects("Targets").into_iter().filter(|one| !wanted.contains(one)).collect();
        if !gone.is_empty() {
            let targets = gone.iter().map(Properties::build).collect::<Result<Vec<_>>>()?;
            let input = DeregisterTargetsInput { target_group_arn: Some(id.to_owned()), targets: Some(targets) };
            step.cx.call::<api_elbv2::DeregisterTargets>(input).await?;
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteTargetGroupInput { target_group_arn: Some(id.to_owned()) };
        step.delete_with(&["TargetGroupNotFound"], &["ResourceInUse"], || {
            step.cx.call::<api_elbv2::DeleteTargetGroup>(input())
        })
        .await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = DescribeTargetGroupsInput { target_group_arns: Some(vec![id.to_owned()]), ..Default::default() };
        Ok(Live::of(find(step, input).await?.as_ref(), &[("TargetGroupName", "Name")]))
    }
}

async fn find(step: &Step, input: DescribeTargetGroupsInput) -> Result<Option<Found>> {
    match step.cx.call::<api_elbv2::DescribeTargetGroups>(input).await {
        Err(error) if error.is("TargetGroupNotFound") => Ok(None),
        found => Ok(found?.target_groups.unwrap_or_default().into_iter().next()),
    }
}
