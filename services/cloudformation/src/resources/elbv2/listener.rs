//! AWS::ElasticLoadBalancingV2::Listener.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html>

use api_elbv2::types::{CreateListenerInput, DeleteListenerInput, DescribeListenersInput, ModifyListenerInput};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{missing, retag, tags};

pub struct Listener;

static CERTIFICATE: &[Property] = &[Property::text("CertificateArn")];
static AUTHENTICATE_COGNITO_CONFIG: &[Property] = &[
    Property::json("AuthenticationRequestExtraParams"),
    Property::text("OnUnauthenticatedRequest"),
    Property::text("Scope"),
    Property::text("SessionCookieName"),
    Property::text("SessionTimeout"),
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
    Property::text("SessionTimeout"),
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
static PROPERTIES: &[Property] = &[
    Property::absent("AlpnPolicy"),
    Property::list("Certificates", &Kind::Object(CERTIFICATE)),
    Property::list("DefaultActions", &Kind::Object(ACTION)).required(),
    Property::absent("ListenerAttributes"),
    Property::text("LoadBalancerArn").required().replaces(),
    Property::absent("MutualAuthentication"),
    Property::int("Port"),
    Property::text("Protocol"),
    Property::text("SslPolicy"),
    Property::tags(),
];

const MEMBERS: [&str; 5] = ["Certificates", "DefaultActions", "Port", "Protocol", "SslPolicy"];

impl Handler for Listener {
    const NAME: &'static str = "AWS::ElasticLoadBalancingV2::Listener";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["ListenerArn"];

    async fn create(step: &Step) -> Result<String> {
        if step.resumed
            && let Some(made) = find(step).await?
        {
            return Ok(made);
        }
        let mut input: CreateListenerInput = step.properties.pick(&MEMBERS)?;
        input.load_balancer_arn = step.properties.text("LoadBalancerArn");
        input.tags = tags(step);
        let made = step.cx.call::<api_elbv2::CreateListener>(input).await?;
        let listener = made.listeners.unwrap_or_default().into_iter().next();
        listener.and_then(|listener| listener.listener_arn).ok_or_else(missing("a listener"))
    }

    async fn settle(_: &Step, id: &str) -> Result<Attributes> {
        Ok(Attributes::from_iter([("ListenerArn".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let mut known = vec!["Tags"];
        known.extend(MEMBERS);
        step.only_changed(old, &known)?;
        let mut input: ModifyListenerInput = step.properties.pick(&MEMBERS)?;
        input.listener_arn = Some(id.to_owned());
        step.cx.call::<api_elbv2::ModifyListener>(input).await?;
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteListenerInput { listener_arn: Some(id.to_owned()) };
        step.delete_with(&["ListenerNotFound", "LoadBalancerNotFound"], &["ResourceInUse"], || {
            step.cx.call::<api_elbv2::DeleteListener>(input())
        })
        .await
    }
}

/// The listener that an attempt before a crash made: a balancer has one a port.
async fn find(step: &Step) -> Result<Option<String>> {
    let input =
        DescribeListenersInput { load_balancer_arn: step.properties.text("LoadBalancerArn"), ..Default::default() };
    let found = step.cx.call::<api_elbv2::DescribeListeners>(input).await?;
    let mut listeners = found.listeners.unwrap_or_default().into_iter();
    let port = step.properties.int("Port");
    Ok(listeners.find(|listener| port.is_some() && listener.port == port).and_then(|listener| listener.listener_arn))
}
