//! AWS::ElasticLoadBalancingV2::ListenerRule.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenerrule.html>

use api_elbv2::types::{
    CreateRuleInput, DeleteRuleInput, DescribeRulesInput, ModifyRuleInput, RulePriorityPair, SetRulePrioritiesInput,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::action::ACTION;
use super::{missing, retag, tags};

pub struct ListenerRule;

static HOST_HEADER_CONFIG: &[Property] = &[Property::texts("RegexValues"), Property::texts("Values")];
static HTTP_HEADER_CONFIG: &[Property] =
    &[Property::text("HttpHeaderName"), Property::texts("RegexValues"), Property::texts("Values")];
static HTTP_REQUEST_METHOD_CONFIG: &[Property] = &[Property::texts("Values")];
static PATH_PATTERN_CONFIG: &[Property] = &[Property::texts("RegexValues"), Property::texts("Values")];
static QUERY_STRING_KEY_VALUE: &[Property] = &[Property::text("Key"), Property::text("Value")];
static QUERY_STRING_CONFIG: &[Property] = &[Property::list("Values", &Kind::Object(QUERY_STRING_KEY_VALUE))];
static SOURCE_IP_CONFIG: &[Property] = &[Property::text("IpAddressType"), Property::texts("Values")];
static RULE_CONDITION: &[Property] = &[
    Property::text("Field"),
    Property::object("HostHeaderConfig", HOST_HEADER_CONFIG),
    Property::object("HttpHeaderConfig", HTTP_HEADER_CONFIG),
    Property::object("HttpRequestMethodConfig", HTTP_REQUEST_METHOD_CONFIG),
    Property::object("PathPatternConfig", PATH_PATTERN_CONFIG),
    Property::object("QueryStringConfig", QUERY_STRING_CONFIG),
    Property::texts("RegexValues"),
    Property::object("SourceIpConfig", SOURCE_IP_CONFIG),
    Property::texts("Values"),
];
static REWRITE: &[Property] = &[Property::text("Regex").required(), Property::text("Replace").required()];
static REWRITES: &[Property] = &[Property::list("Rewrites", &Kind::Object(REWRITE)).required()];
static TRANSFORM: &[Property] = &[
    Property::object("HostHeaderRewriteConfig", REWRITES),
    Property::text("Type").required(),
    Property::object("UrlRewriteConfig", REWRITES),
];
static PROPERTIES: &[Property] = &[
    Property::list("Actions", &Kind::Object(ACTION)).required(),
    Property::list("Conditions", &Kind::Object(RULE_CONDITION)).required(),
    Property::text("ListenerArn").replaces(),
    Property::int("Priority").required(),
    Property::tags(),
    Property::list("Transforms", &Kind::Object(TRANSFORM)),
];

impl Handler for ListenerRule {
    const NAME: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["IsDefault", "RuleArn"];

    async fn create(step: &Step) -> Result<String> {
        if step.resumed
            && let Some(made) = find(step).await?
        {
            return Ok(made);
        }
        let mut input: CreateRuleInput =
            step.properties.pick(&["Actions", "Conditions", "ListenerArn", "Priority", "Transforms"])?;
        input.tags = tags(step);
        let made = step.cx.call::<api_elbv2::CreateRule>(input).await?;
        let rule = made.rules.unwrap_or_default().into_iter().next();
        rule.and_then(|rule| rule.rule_arn).ok_or_else(missing("a rule"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("IsDefault".to_owned(), json!("false")), ("RuleArn".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["Actions", "Conditions", "Priority", "Tags", "Transforms"])?;
        let has = |name: &str| changed.iter().any(|changed| changed == name);
        if has("Actions") || has("Conditions") || has("Transforms") {
            let mut input: ModifyRuleInput = step.properties.pick(&["Actions", "Conditions", "Transforms"])?;
            input.reset_transforms = Some(true).filter(|_| !step.properties.has("Transforms") && old.has("Transforms"));
            input.rule_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::ModifyRule>(input).await?;
        }
        if has("Priority") {
            let pair = RulePriorityPair { rule_arn: Some(id.to_owned()), priority: step.properties.int("Priority") };
            let input = SetRulePrioritiesInput { rule_priorities: Some(vec![pair]) };
            step.cx.call::<api_elbv2::SetRulePriorities>(input).await?;
        }
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteRuleInput { rule_arn: Some(id.to_owned()) };
        step.delete_with(&["RuleNotFound", "ListenerNotFound"], &[], || step.cx.call::<api_elbv2::DeleteRule>(input()))
            .await
    }
}

/// The rule that an attempt before a crash made: a listener has one a priority.
async fn find(step: &Step) -> Result<Option<String>> {
    let input = DescribeRulesInput { listener_arn: step.properties.text("ListenerArn"), ..Default::default() };
    let found = step.cx.call::<api_elbv2::DescribeRules>(input).await?;
    let mut rules = found.rules.unwrap_or_default().into_iter();
    let priority = step.properties.text("Priority");
    Ok(rules.find(|rule| priority.is_some() && rule.priority == priority).and_then(|rule| rule.rule_arn))
}
