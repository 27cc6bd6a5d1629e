//! Actions of listeners and of their rules.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancingv2-listener-action.html>

use super::super::property::{Kind, Property};

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
pub static ACTION: &[Property] = &[
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
