//! AWS::ElasticLoadBalancingV2::ListenerRule.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenerrule.html>

use api_elbv2::types::{
    CreateRuleInput, DeleteRuleInput, DescribeRulesInput, ModifyRuleInput, RulePriorityPair, SetRulePrioritiesInput,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{missing, retag, tags};

pub struct ListenerRule;

static AUTHENTICATE_COGNITO_CONFIG: &[Property] = &[
    Property::json("AuthenticationRequestExtraParams"),
    Property::text("OnUnauthenticatedRequest"),
    Property::text("Scope"),
    Property::text("SessionCookieName"),
    Property::int("SessionTimeout"),
    Property::text("UserPoolArn").required(),
    Property::text("UserPoolClientId").required(),
    Property::text("UserPoolDomain").required(),
];
static AUTHENTICATE_OIDC_CONFIG: &[Property] = &[
    Property::json("AuthenticationRequestExtraParams"),
    Property::text("AuthorizationEndpoint").required(),
    Property::text("ClientId").required(),
    Property::text("ClientSecret"),
    Property::text("Issuer").required(),
    Property::text("OnUnauthenticatedRequest"),
    Property::text("Scope"),
    Property::text("SessionCookieName"),
    Property::int("SessionTimeout"),
    Property::text("TokenEndpoint").required(),
    Property::bool("UseExistingClientSecret"),
    Property::text("UserInfoEndpoint").required(),
];
static FIXED_RESPONSE_CONFIG: &[Property] =
    &[Property::text("ContentType"), Property::text("MessageBody"), Property::text("StatusCode").required()];
static TARGET_GROUP_STICKINESS_CONFIG: &[Property] = &[Property::int("DurationSeconds"), Property::bool("Enabled")];
static TARGET_GROUP_TUPLE: &[Property] = &[Property::text("TargetGroupArn"), Property::int("Weight")];
static FORWARD_CONFIG: &[Property] = &[
    Property::object("TargetGroupStickinessConfig", TARGET_GROUP_STICKINESS_CONFIG),
    Property::list("TargetGroups", &Kind::Object(TARGET_GROUP_TUPLE)),
];
static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM: &[Property] =
    &[Property::text("Format").required(), Property::text("Name").required(), Property::texts("Values").required()];
static JWT_VALIDATION_CONFIG: &[Property] = &[
    Property::list("AdditionalClaims", &Kind::Object(JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM)),
    Property::text("Issuer").required(),
    Property::text("JwksEndpoint").required(),
];
static REDIRECT_CONFIG: &[Property] = &[
    Property::text("Host"),
    Property::text("Path"),
    Property::text("Port"),
    Property::text("Protocol"),
    Property::text("Query"),
    Property::text("StatusCode").required(),
];
static ACTION: &[Property] = &[
    Property::object("AuthenticateCognitoConfig", AUTHENTICATE_COGNITO_CONFIG),
    Property::object("AuthenticateOidcConfig", AUTHENTICATE_OIDC_CONFIG),
    Property::object("FixedResponseConfig", FIXED_RESPONSE_CONFIG),
    Property::object("ForwardConfig", FORWARD_CONFIG),
    Property::object("JwtValidationConfig", JWT_VALIDATION_CONFIG),
    Property::int("Order"),
    Property::object("RedirectConfig", REDIRECT_CONFIG),
    Property::text("TargetGroupArn"),
    Property::text("Type").required(),
];
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
static PROPERTIES: &[Property] = &[
    Property::list("Actions", &Kind::Object(ACTION)).required(),
    Property::list("Conditions", &Kind::Object(RULE_CONDITION)).required(),
    Property::text("ListenerArn").replaces(),
    Property::int("Priority").required(),
    Property::tags(),
    Property::absent("Transforms"),
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
        let mut input: CreateRuleInput = step.properties.pick(&["Actions", "Conditions", "ListenerArn", "Priority"])?;
        input.tags = tags(step);
        let made = step.cx.call::<api_elbv2::CreateRule>(input).await?;
        let rule = made.rules.unwrap_or_default().into_iter().next();
        rule.and_then(|rule| rule.rule_arn).ok_or_else(missing("a rule"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("IsDefault".to_owned(), json!("false")), ("RuleArn".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["Actions", "Conditions", "Priority", "Tags"])?;
        let has = |name: &str| changed.iter().any(|changed| changed == name);
        if has("Actions") || has("Conditions") {
            let mut input: ModifyRuleInput = step.properties.pick(&["Actions", "Conditions"])?;
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
