// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ACTION: Shape = Shape { name: "Action", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTION_TYPE_ENUM },
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ARN },
    Field { name: "AuthenticateOidcConfig", wire: "AuthenticateOidcConfig", query: "AuthenticateOidcConfig", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_CONFIG },
    Field { name: "AuthenticateCognitoConfig", wire: "AuthenticateCognitoConfig", query: "AuthenticateCognitoConfig", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_COGNITO_ACTION_CONFIG },
    Field { name: "Order", wire: "Order", query: "Order", location: Location::Body, flags: 0, of: &T_ACTION_ORDER },
    Field { name: "RedirectConfig", wire: "RedirectConfig", query: "RedirectConfig", location: Location::Body, flags: 0, of: &T_REDIRECT_ACTION_CONFIG },
    Field { name: "FixedResponseConfig", wire: "FixedResponseConfig", query: "FixedResponseConfig", location: Location::Body, flags: 0, of: &T_FIXED_RESPONSE_ACTION_CONFIG },
    Field { name: "ForwardConfig", wire: "ForwardConfig", query: "ForwardConfig", location: Location::Body, flags: 0, of: &T_FORWARD_ACTION_CONFIG },
    Field { name: "JwtValidationConfig", wire: "JwtValidationConfig", query: "JwtValidationConfig", location: Location::Body, flags: 0, of: &T_JWT_VALIDATION_ACTION_CONFIG },
] };
static T_ACTION: Type = Type { kind: Kind::Struct(&S_ACTION), check: None };
static T_ACTION_ORDER: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(50000.0), pattern: None, values: &[] }) };
static T_ACTION_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["forward", "authenticate-oidc", "authenticate-cognito", "redirect", "fixed-response", "jwt-validation"] }) };
static T_ACTIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ACTION }, check: None };
pub static S_ADD_LISTENER_CERTIFICATES_INPUT: Shape = Shape { name: "AddListenerCertificatesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_LIST },
] };
pub static S_ADD_LISTENER_CERTIFICATES_OUTPUT: Shape = Shape { name: "AddListenerCertificatesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: 0, of: &T_CERTIFICATE_LIST },
] };
pub static S_ADD_TAGS_INPUT: Shape = Shape { name: "AddTagsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ARNS },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
pub static S_ADD_TAGS_OUTPUT: Shape = Shape { name: "AddTagsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_ADMINISTRATIVE_OVERRIDE: Shape = Shape { name: "AdministrativeOverride", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "State", query: "State", location: Location::Body, flags: 0, of: &T_TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM },
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
] };
static T_ADMINISTRATIVE_OVERRIDE: Type = Type { kind: Kind::Struct(&S_ADMINISTRATIVE_OVERRIDE), check: None };
static T_ADVERTISE_TRUST_STORE_CA_NAMES_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["on", "off"] }) };
static T_ALLOCATION_ID: Type = Type { kind: Kind::Text, check: None };
static T_ALPN_POLICY_NAME: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ALPN_POLICY_VALUE }, check: None };
static T_ALPN_POLICY_VALUE: Type = Type { kind: Kind::Text, check: None };
pub static S_ANOMALY_DETECTION: Shape = Shape { name: "AnomalyDetection", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Result", wire: "Result", query: "Result", location: Location::Body, flags: 0, of: &T_ANOMALY_RESULT_ENUM },
    Field { name: "MitigationInEffect", wire: "MitigationInEffect", query: "MitigationInEffect", location: Location::Body, flags: 0, of: &T_MITIGATION_IN_EFFECT_ENUM },
] };
static T_ANOMALY_DETECTION: Type = Type { kind: Kind::Struct(&S_ANOMALY_DETECTION), check: None };
static T_ANOMALY_RESULT_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["anomalous", "normal"] }) };
static T_AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME, of: &T_AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE }, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["deny", "allow", "authenticate"] }) };
pub static S_AUTHENTICATE_COGNITO_ACTION_CONFIG: Shape = Shape { name: "AuthenticateCognitoActionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "UserPoolArn", wire: "UserPoolArn", query: "UserPoolArn", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_COGNITO_ACTION_USER_POOL_ARN },
    Field { name: "UserPoolClientId", wire: "UserPoolClientId", query: "UserPoolClientId", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_COGNITO_ACTION_USER_POOL_CLIENT_ID },
    Field { name: "UserPoolDomain", wire: "UserPoolDomain", query: "UserPoolDomain", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_COGNITO_ACTION_USER_POOL_DOMAIN },
    Field { name: "SessionCookieName", wire: "SessionCookieName", query: "SessionCookieName", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_COGNITO_ACTION_SESSION_COOKIE_NAME },
    Field { name: "Scope", wire: "Scope", query: "Scope", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_COGNITO_ACTION_SCOPE },
    Field { name: "SessionTimeout", wire: "SessionTimeout", query: "SessionTimeout", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_COGNITO_ACTION_SESSION_TIMEOUT },
    Field { name: "AuthenticationRequestExtraParams", wire: "AuthenticationRequestExtraParams", query: "AuthenticationRequestExtraParams", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS },
    Field { name: "OnUnauthenticatedRequest", wire: "OnUnauthenticatedRequest", query: "OnUnauthenticatedRequest", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM },
] };
static T_AUTHENTICATE_COGNITO_ACTION_CONFIG: Type = Type { kind: Kind::Struct(&S_AUTHENTICATE_COGNITO_ACTION_CONFIG), check: None };
static T_AUTHENTICATE_COGNITO_ACTION_SCOPE: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_SESSION_COOKIE_NAME: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_SESSION_TIMEOUT: Type = Type { kind: Kind::Long, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_USER_POOL_ARN: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_USER_POOL_CLIENT_ID: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_COGNITO_ACTION_USER_POOL_DOMAIN: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: Type = Type { kind: Kind::Map { key: "key", value: "value", flat: false, key_of: &T_AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME, of: &T_AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE }, check: None };
static T_AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_AUTHORIZATION_ENDPOINT: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_CLIENT_ID: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_CLIENT_SECRET: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["deny", "allow", "authenticate"] }) };
pub static S_AUTHENTICATE_OIDC_ACTION_CONFIG: Shape = Shape { name: "AuthenticateOidcActionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Issuer", wire: "Issuer", query: "Issuer", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_OIDC_ACTION_ISSUER },
    Field { name: "AuthorizationEndpoint", wire: "AuthorizationEndpoint", query: "AuthorizationEndpoint", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_OIDC_ACTION_AUTHORIZATION_ENDPOINT },
    Field { name: "TokenEndpoint", wire: "TokenEndpoint", query: "TokenEndpoint", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_OIDC_ACTION_TOKEN_ENDPOINT },
    Field { name: "UserInfoEndpoint", wire: "UserInfoEndpoint", query: "UserInfoEndpoint", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_OIDC_ACTION_USER_INFO_ENDPOINT },
    Field { name: "ClientId", wire: "ClientId", query: "ClientId", location: Location::Body, flags: flag::REQUIRED, of: &T_AUTHENTICATE_OIDC_ACTION_CLIENT_ID },
    Field { name: "ClientSecret", wire: "ClientSecret", query: "ClientSecret", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_CLIENT_SECRET },
    Field { name: "SessionCookieName", wire: "SessionCookieName", query: "SessionCookieName", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_SESSION_COOKIE_NAME },
    Field { name: "Scope", wire: "Scope", query: "Scope", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_SCOPE },
    Field { name: "SessionTimeout", wire: "SessionTimeout", query: "SessionTimeout", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_SESSION_TIMEOUT },
    Field { name: "AuthenticationRequestExtraParams", wire: "AuthenticationRequestExtraParams", query: "AuthenticationRequestExtraParams", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS },
    Field { name: "OnUnauthenticatedRequest", wire: "OnUnauthenticatedRequest", query: "OnUnauthenticatedRequest", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM },
    Field { name: "UseExistingClientSecret", wire: "UseExistingClientSecret", query: "UseExistingClientSecret", location: Location::Body, flags: 0, of: &T_AUTHENTICATE_OIDC_ACTION_USE_EXISTING_CLIENT_SECRET },
] };
static T_AUTHENTICATE_OIDC_ACTION_CONFIG: Type = Type { kind: Kind::Struct(&S_AUTHENTICATE_OIDC_ACTION_CONFIG), check: None };
static T_AUTHENTICATE_OIDC_ACTION_ISSUER: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_SCOPE: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_SESSION_COOKIE_NAME: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_SESSION_TIMEOUT: Type = Type { kind: Kind::Long, check: None };
static T_AUTHENTICATE_OIDC_ACTION_TOKEN_ENDPOINT: Type = Type { kind: Kind::Text, check: None };
static T_AUTHENTICATE_OIDC_ACTION_USE_EXISTING_CLIENT_SECRET: Type = Type { kind: Kind::Bool, check: None };
static T_AUTHENTICATE_OIDC_ACTION_USER_INFO_ENDPOINT: Type = Type { kind: Kind::Text, check: None };
pub static S_AVAILABILITY_ZONE: Shape = Shape { name: "AvailabilityZone", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ZoneName", wire: "ZoneName", query: "ZoneName", location: Location::Body, flags: 0, of: &T_ZONE_NAME },
    Field { name: "SubnetId", wire: "SubnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID },
    Field { name: "OutpostId", wire: "OutpostId", query: "OutpostId", location: Location::Body, flags: 0, of: &T_OUTPOST_ID },
    Field { name: "LoadBalancerAddresses", wire: "LoadBalancerAddresses", query: "LoadBalancerAddresses", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ADDRESSES },
    Field { name: "SourceNatIpv6Prefixes", wire: "SourceNatIpv6Prefixes", query: "SourceNatIpv6Prefixes", location: Location::Body, flags: 0, of: &T_SOURCE_NAT_IPV6_PREFIXES },
] };
static T_AVAILABILITY_ZONE: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE), check: None };
static T_AVAILABILITY_ZONES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_AVAILABILITY_ZONE }, check: None };
static T_CANONICAL_HOSTED_ZONE_ID: Type = Type { kind: Kind::Text, check: None };
static T_CAPACITY_RESERVATION_STATE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["provisioned", "pending", "rebalancing", "failed"] }) };
pub static S_CAPACITY_RESERVATION_STATUS: Shape = Shape { name: "CapacityReservationStatus", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "Code", query: "Code", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_STATE_ENUM },
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
] };
static T_CAPACITY_RESERVATION_STATUS: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_STATUS), check: None };
static T_CAPACITY_UNITS: Type = Type { kind: Kind::Int, check: None };
static T_CAPACITY_UNITS_DOUBLE: Type = Type { kind: Kind::Double, check: None };
pub static S_CERTIFICATE: Shape = Shape { name: "Certificate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", location: Location::Body, flags: 0, of: &T_CERTIFICATE_ARN },
    Field { name: "IsDefault", wire: "IsDefault", query: "IsDefault", location: Location::Body, flags: 0, of: &T_DEFAULT },
] };
static T_CERTIFICATE: Type = Type { kind: Kind::Struct(&S_CERTIFICATE), check: None };
static T_CERTIFICATE_ARN: Type = Type { kind: Kind::Text, check: None };
static T_CERTIFICATE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CERTIFICATE }, check: None };
pub static S_CIPHER: Shape = Shape { name: "Cipher", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_CIPHER_NAME },
    Field { name: "Priority", wire: "Priority", query: "Priority", location: Location::Body, flags: 0, of: &T_CIPHER_PRIORITY },
] };
static T_CIPHER: Type = Type { kind: Kind::Struct(&S_CIPHER), check: None };
static T_CIPHER_NAME: Type = Type { kind: Kind::Text, check: None };
static T_CIPHER_PRIORITY: Type = Type { kind: Kind::Int, check: None };
static T_CIPHERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_CIPHER }, check: None };
static T_CONDITION_FIELD_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
pub static S_CREATE_LISTENER_INPUT: Shape = Shape { name: "CreateListenerInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "SslPolicy", wire: "SslPolicy", query: "SslPolicy", location: Location::Body, flags: 0, of: &T_SSL_POLICY_NAME },
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: 0, of: &T_CERTIFICATE_LIST },
    Field { name: "DefaultActions", wire: "DefaultActions", query: "DefaultActions", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTIONS },
    Field { name: "AlpnPolicy", wire: "AlpnPolicy", query: "AlpnPolicy", location: Location::Body, flags: 0, of: &T_ALPN_POLICY_NAME },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "MutualAuthentication", wire: "MutualAuthentication", query: "MutualAuthentication", location: Location::Body, flags: 0, of: &T_MUTUAL_AUTHENTICATION_ATTRIBUTES },
] };
pub static S_CREATE_LISTENER_OUTPUT: Shape = Shape { name: "CreateListenerOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Listeners", wire: "Listeners", query: "Listeners", location: Location::Body, flags: 0, of: &T_LISTENERS },
] };
pub static S_CREATE_LOAD_BALANCER_INPUT: Shape = Shape { name: "CreateLoadBalancerInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_NAME },
    Field { name: "Subnets", wire: "Subnets", query: "Subnets", location: Location::Body, flags: 0, of: &T_SUBNETS },
    Field { name: "SubnetMappings", wire: "SubnetMappings", query: "SubnetMappings", location: Location::Body, flags: 0, of: &T_SUBNET_MAPPINGS },
    Field { name: "SecurityGroups", wire: "SecurityGroups", query: "SecurityGroups", location: Location::Body, flags: 0, of: &T_SECURITY_GROUPS },
    Field { name: "Scheme", wire: "Scheme", query: "Scheme", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_SCHEME_ENUM },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_TYPE_ENUM },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_IP_ADDRESS_TYPE },
    Field { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_CUSTOMER_OWNED_IPV4_POOL },
    Field { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", location: Location::Body, flags: 0, of: &T_ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
    Field { name: "IpamPools", wire: "IpamPools", query: "IpamPools", location: Location::Body, flags: 0, of: &T_IPAM_POOLS },
] };
pub static S_CREATE_LOAD_BALANCER_OUTPUT: Shape = Shape { name: "CreateLoadBalancerOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancers", wire: "LoadBalancers", query: "LoadBalancers", location: Location::Body, flags: 0, of: &T_LOAD_BALANCERS },
] };
pub static S_CREATE_RULE_INPUT: Shape = Shape { name: "CreateRuleInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
    Field { name: "Conditions", wire: "Conditions", query: "Conditions", location: Location::Body, flags: flag::REQUIRED, of: &T_RULE_CONDITION_LIST },
    Field { name: "Priority", wire: "Priority", query: "Priority", location: Location::Body, flags: flag::REQUIRED, of: &T_RULE_PRIORITY },
    Field { name: "Actions", wire: "Actions", query: "Actions", location: Location::Body, flags: flag::REQUIRED, of: &T_ACTIONS },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "Transforms", wire: "Transforms", query: "Transforms", location: Location::Body, flags: 0, of: &T_RULE_TRANSFORM_LIST },
] };
pub static S_CREATE_RULE_OUTPUT: Shape = Shape { name: "CreateRuleOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Rules", wire: "Rules", query: "Rules", location: Location::Body, flags: 0, of: &T_RULES },
] };
pub static S_CREATE_TARGET_GROUP_INPUT: Shape = Shape { name: "CreateTargetGroupInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_NAME },
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "ProtocolVersion", wire: "ProtocolVersion", query: "ProtocolVersion", location: Location::Body, flags: 0, of: &T_PROTOCOL_VERSION },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_VPC_ID },
    Field { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", query: "HealthCheckProtocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_PORT },
    Field { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", query: "HealthCheckEnabled", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_ENABLED },
    Field { name: "HealthCheckPath", wire: "HealthCheckPath", query: "HealthCheckPath", location: Location::Body, flags: 0, of: &T_PATH },
    Field { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", query: "HealthCheckIntervalSeconds", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_INTERVAL_SECONDS },
    Field { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", query: "HealthCheckTimeoutSeconds", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_TIMEOUT_SECONDS },
    Field { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", query: "HealthyThresholdCount", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_THRESHOLD_COUNT },
    Field { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", query: "UnhealthyThresholdCount", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_THRESHOLD_COUNT },
    Field { name: "Matcher", wire: "Matcher", query: "Matcher", location: Location::Body, flags: 0, of: &T_MATCHER },
    Field { name: "TargetType", wire: "TargetType", query: "TargetType", location: Location::Body, flags: 0, of: &T_TARGET_TYPE_ENUM },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_IP_ADDRESS_TYPE_ENUM },
    Field { name: "TargetControlPort", wire: "TargetControlPort", query: "TargetControlPort", location: Location::Body, flags: 0, of: &T_TARGET_CONTROL_PORT },
] };
pub static S_CREATE_TARGET_GROUP_OUTPUT: Shape = Shape { name: "CreateTargetGroupOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", location: Location::Body, flags: 0, of: &T_TARGET_GROUPS },
] };
static T_CREATED_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_CUSTOMER_OWNED_IPV4_POOL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: Some("^(ipv4pool-coip-)[a-zA-Z0-9]+$"), values: &[] }) };
static T_DNS_NAME: Type = Type { kind: Kind::Text, check: None };
static T_DECREASE_REQUESTS_REMAINING: Type = Type { kind: Kind::Int, check: None };
static T_DEFAULT: Type = Type { kind: Kind::Bool, check: None };
pub static S_DELETE_LISTENER_INPUT: Shape = Shape { name: "DeleteListenerInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
] };
pub static S_DELETE_LISTENER_OUTPUT: Shape = Shape { name: "DeleteListenerOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_LOAD_BALANCER_INPUT: Shape = Shape { name: "DeleteLoadBalancerInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
] };
pub static S_DELETE_LOAD_BALANCER_OUTPUT: Shape = Shape { name: "DeleteLoadBalancerOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_RULE_INPUT: Shape = Shape { name: "DeleteRuleInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RuleArn", wire: "RuleArn", query: "RuleArn", location: Location::Body, flags: flag::REQUIRED, of: &T_RULE_ARN },
] };
pub static S_DELETE_RULE_OUTPUT: Shape = Shape { name: "DeleteRuleOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_TARGET_GROUP_INPUT: Shape = Shape { name: "DeleteTargetGroupInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
] };
pub static S_DELETE_TARGET_GROUP_OUTPUT: Shape = Shape { name: "DeleteTargetGroupOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DEREGISTER_TARGETS_INPUT: Shape = Shape { name: "DeregisterTargetsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
    Field { name: "Targets", wire: "Targets", query: "Targets", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_DESCRIPTIONS },
] };
pub static S_DEREGISTER_TARGETS_OUTPUT: Shape = Shape { name: "DeregisterTargetsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DESCRIBE_ACCOUNT_LIMITS_INPUT: Shape = Shape { name: "DescribeAccountLimitsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
] };
pub static S_DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Shape = Shape { name: "DescribeAccountLimitsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Limits", wire: "Limits", query: "Limits", location: Location::Body, flags: 0, of: &T_LIMITS },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_CAPACITY_RESERVATION_INPUT: Shape = Shape { name: "DescribeCapacityReservationInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
] };
pub static S_DESCRIBE_CAPACITY_RESERVATION_OUTPUT: Shape = Shape { name: "DescribeCapacityReservationOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LastModifiedTime", wire: "LastModifiedTime", query: "LastModifiedTime", location: Location::Body, flags: 0, of: &T_LAST_MODIFIED_TIME },
    Field { name: "DecreaseRequestsRemaining", wire: "DecreaseRequestsRemaining", query: "DecreaseRequestsRemaining", location: Location::Body, flags: 0, of: &T_DECREASE_REQUESTS_REMAINING },
    Field { name: "MinimumLoadBalancerCapacity", wire: "MinimumLoadBalancerCapacity", query: "MinimumLoadBalancerCapacity", location: Location::Body, flags: 0, of: &T_MINIMUM_LOAD_BALANCER_CAPACITY },
    Field { name: "CapacityReservationState", wire: "CapacityReservationState", query: "CapacityReservationState", location: Location::Body, flags: 0, of: &T_ZONAL_CAPACITY_RESERVATION_STATES },
] };
pub static S_DESCRIBE_LISTENER_ATTRIBUTES_INPUT: Shape = Shape { name: "DescribeListenerAttributesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
] };
pub static S_DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "DescribeListenerAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_LISTENER_ATTRIBUTES },
] };
pub static S_DESCRIBE_LISTENER_CERTIFICATES_INPUT: Shape = Shape { name: "DescribeListenerCertificatesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
] };
pub static S_DESCRIBE_LISTENER_CERTIFICATES_OUTPUT: Shape = Shape { name: "DescribeListenerCertificatesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: 0, of: &T_CERTIFICATE_LIST },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_LISTENERS_INPUT: Shape = Shape { name: "DescribeListenersInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ARN },
    Field { name: "ListenerArns", wire: "ListenerArns", query: "ListenerArns", location: Location::Body, flags: 0, of: &T_LISTENER_ARNS },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
] };
pub static S_DESCRIBE_LISTENERS_OUTPUT: Shape = Shape { name: "DescribeListenersOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Listeners", wire: "Listeners", query: "Listeners", location: Location::Body, flags: 0, of: &T_LISTENERS },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT: Shape = Shape { name: "DescribeLoadBalancerAttributesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
] };
pub static S_DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "DescribeLoadBalancerAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ATTRIBUTES },
] };
pub static S_DESCRIBE_LOAD_BALANCERS_INPUT: Shape = Shape { name: "DescribeLoadBalancersInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArns", wire: "LoadBalancerArns", query: "LoadBalancerArns", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ARNS },
    Field { name: "Names", wire: "Names", query: "Names", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_NAMES },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
] };
pub static S_DESCRIBE_LOAD_BALANCERS_OUTPUT: Shape = Shape { name: "DescribeLoadBalancersOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancers", wire: "LoadBalancers", query: "LoadBalancers", location: Location::Body, flags: 0, of: &T_LOAD_BALANCERS },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_RULES_INPUT: Shape = Shape { name: "DescribeRulesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: 0, of: &T_LISTENER_ARN },
    Field { name: "RuleArns", wire: "RuleArns", query: "RuleArns", location: Location::Body, flags: 0, of: &T_RULE_ARNS },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
] };
pub static S_DESCRIBE_RULES_OUTPUT: Shape = Shape { name: "DescribeRulesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Rules", wire: "Rules", query: "Rules", location: Location::Body, flags: 0, of: &T_RULES },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_SSL_POLICIES_INPUT: Shape = Shape { name: "DescribeSSLPoliciesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Names", wire: "Names", query: "Names", location: Location::Body, flags: 0, of: &T_SSL_POLICY_NAMES },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
    Field { name: "LoadBalancerType", wire: "LoadBalancerType", query: "LoadBalancerType", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_TYPE_ENUM },
] };
pub static S_DESCRIBE_SSL_POLICIES_OUTPUT: Shape = Shape { name: "DescribeSSLPoliciesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SslPolicies", wire: "SslPolicies", query: "SslPolicies", location: Location::Body, flags: 0, of: &T_SSL_POLICIES },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_TAGS_INPUT: Shape = Shape { name: "DescribeTagsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ARNS },
] };
pub static S_DESCRIBE_TAGS_OUTPUT: Shape = Shape { name: "DescribeTagsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagDescriptions", wire: "TagDescriptions", query: "TagDescriptions", location: Location::Body, flags: 0, of: &T_TAG_DESCRIPTIONS },
] };
pub static S_DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT: Shape = Shape { name: "DescribeTargetGroupAttributesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
] };
pub static S_DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT: Shape = Shape { name: "DescribeTargetGroupAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ATTRIBUTES },
] };
pub static S_DESCRIBE_TARGET_GROUPS_INPUT: Shape = Shape { name: "DescribeTargetGroupsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ARN },
    Field { name: "TargetGroupArns", wire: "TargetGroupArns", query: "TargetGroupArns", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ARNS },
    Field { name: "Names", wire: "Names", query: "Names", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_NAMES },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: 0, of: &T_MARKER },
    Field { name: "PageSize", wire: "PageSize", query: "PageSize", location: Location::Body, flags: 0, of: &T_PAGE_SIZE },
] };
pub static S_DESCRIBE_TARGET_GROUPS_OUTPUT: Shape = Shape { name: "DescribeTargetGroupsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", location: Location::Body, flags: 0, of: &T_TARGET_GROUPS },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_MARKER },
] };
pub static S_DESCRIBE_TARGET_HEALTH_INPUT: Shape = Shape { name: "DescribeTargetHealthInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
    Field { name: "Targets", wire: "Targets", query: "Targets", location: Location::Body, flags: 0, of: &T_TARGET_DESCRIPTIONS },
    Field { name: "Include", wire: "Include", query: "Include", location: Location::Body, flags: 0, of: &T_LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS },
] };
static T_DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AnomalyDetection", "All"] }) };
pub static S_DESCRIBE_TARGET_HEALTH_OUTPUT: Shape = Shape { name: "DescribeTargetHealthOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetHealthDescriptions", wire: "TargetHealthDescriptions", query: "TargetHealthDescriptions", location: Location::Body, flags: 0, of: &T_TARGET_HEALTH_DESCRIPTIONS },
] };
static T_DESCRIPTION: Type = Type { kind: Kind::Text, check: None };
static T_ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["on", "off"] }) };
static T_ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC: Type = Type { kind: Kind::Text, check: None };
static T_ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["on", "off"] }) };
pub static S_FIXED_RESPONSE_ACTION_CONFIG: Shape = Shape { name: "FixedResponseActionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MessageBody", wire: "MessageBody", query: "MessageBody", location: Location::Body, flags: 0, of: &T_FIXED_RESPONSE_ACTION_MESSAGE },
    Field { name: "StatusCode", wire: "StatusCode", query: "StatusCode", location: Location::Body, flags: flag::REQUIRED, of: &T_FIXED_RESPONSE_ACTION_STATUS_CODE },
    Field { name: "ContentType", wire: "ContentType", query: "ContentType", location: Location::Body, flags: 0, of: &T_FIXED_RESPONSE_ACTION_CONTENT_TYPE },
] };
static T_FIXED_RESPONSE_ACTION_CONFIG: Type = Type { kind: Kind::Struct(&S_FIXED_RESPONSE_ACTION_CONFIG), check: None };
static T_FIXED_RESPONSE_ACTION_CONTENT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(32.0), pattern: None, values: &[] }) };
static T_FIXED_RESPONSE_ACTION_MESSAGE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_FIXED_RESPONSE_ACTION_STATUS_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("^(2|4|5)\\d\\d$"), values: &[] }) };
pub static S_FORWARD_ACTION_CONFIG: Shape = Shape { name: "ForwardActionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_LIST },
    Field { name: "TargetGroupStickinessConfig", wire: "TargetGroupStickinessConfig", query: "TargetGroupStickinessConfig", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_STICKINESS_CONFIG },
] };
static T_FORWARD_ACTION_CONFIG: Type = Type { kind: Kind::Struct(&S_FORWARD_ACTION_CONFIG), check: None };
static T_GRPC_CODE: Type = Type { kind: Kind::Text, check: None };
static T_HEALTH_CHECK_ENABLED: Type = Type { kind: Kind::Bool, check: None };
static T_HEALTH_CHECK_INTERVAL_SECONDS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(300.0), pattern: None, values: &[] }) };
static T_HEALTH_CHECK_PORT: Type = Type { kind: Kind::Text, check: None };
static T_HEALTH_CHECK_THRESHOLD_COUNT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(2.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_HEALTH_CHECK_TIMEOUT_SECONDS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(2.0), max: Some(120.0), pattern: None, values: &[] }) };
pub static S_HOST_HEADER_CONDITION_CONFIG: Shape = Shape { name: "HostHeaderConditionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
    Field { name: "RegexValues", wire: "RegexValues", query: "RegexValues", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
] };
static T_HOST_HEADER_CONDITION_CONFIG: Type = Type { kind: Kind::Struct(&S_HOST_HEADER_CONDITION_CONFIG), check: None };
pub static S_HOST_HEADER_REWRITE_CONFIG: Shape = Shape { name: "HostHeaderRewriteConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Rewrites", wire: "Rewrites", query: "Rewrites", location: Location::Body, flags: 0, of: &T_REWRITE_CONFIG_LIST },
] };
static T_HOST_HEADER_REWRITE_CONFIG: Type = Type { kind: Kind::Struct(&S_HOST_HEADER_REWRITE_CONFIG), check: None };
static T_HTTP_CODE: Type = Type { kind: Kind::Text, check: None };
pub static S_HTTP_HEADER_CONDITION_CONFIG: Shape = Shape { name: "HttpHeaderConditionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HttpHeaderName", wire: "HttpHeaderName", query: "HttpHeaderName", location: Location::Body, flags: 0, of: &T_HTTP_HEADER_CONDITION_NAME },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
    Field { name: "RegexValues", wire: "RegexValues", query: "RegexValues", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
] };
static T_HTTP_HEADER_CONDITION_CONFIG: Type = Type { kind: Kind::Struct(&S_HTTP_HEADER_CONDITION_CONFIG), check: None };
static T_HTTP_HEADER_CONDITION_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_HTTP_REQUEST_METHOD_CONDITION_CONFIG: Shape = Shape { name: "HttpRequestMethodConditionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
] };
static T_HTTP_REQUEST_METHOD_CONDITION_CONFIG: Type = Type { kind: Kind::Struct(&S_HTTP_REQUEST_METHOD_CONDITION_CONFIG), check: None };
static T_I_PV6_ADDRESS: Type = Type { kind: Kind::Text, check: None };
static T_IGNORE_CLIENT_CERTIFICATE_EXPIRY: Type = Type { kind: Kind::Bool, check: None };
static T_IP_ADDRESS: Type = Type { kind: Kind::Text, check: None };
static T_IP_ADDRESS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ipv4", "dualstack", "dualstack-without-public-ipv4"] }) };
static T_IPAM_POOL_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1000.0), pattern: Some("^(ipam-pool-)[a-zA-Z0-9]+$"), values: &[] }) };
pub static S_IPAM_POOLS: Shape = Shape { name: "IpamPools", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", location: Location::Body, flags: 0, of: &T_IPAM_POOL_ID },
] };
static T_IPAM_POOLS: Type = Type { kind: Kind::Struct(&S_IPAM_POOLS), check: None };
static T_IS_DEFAULT: Type = Type { kind: Kind::Bool, check: None };
pub static S_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM: Shape = Shape { name: "JwtValidationActionAdditionalClaim", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Format", wire: "Format", query: "Format", location: Location::Body, flags: flag::REQUIRED, of: &T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_NAME },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: flag::REQUIRED, of: &T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES },
] };
static T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM: Type = Type { kind: Kind::Struct(&S_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM), check: None };
static T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["single-string", "string-array", "space-separated-values"] }) };
static T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_NAME: Type = Type { kind: Kind::Text, check: None };
static T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUE }, check: None };
static T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM }, check: None };
pub static S_JWT_VALIDATION_ACTION_CONFIG: Shape = Shape { name: "JwtValidationActionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "JwksEndpoint", wire: "JwksEndpoint", query: "JwksEndpoint", location: Location::Body, flags: flag::REQUIRED, of: &T_JWT_VALIDATION_ACTION_JWKS_ENDPOINT },
    Field { name: "Issuer", wire: "Issuer", query: "Issuer", location: Location::Body, flags: flag::REQUIRED, of: &T_JWT_VALIDATION_ACTION_ISSUER },
    Field { name: "AdditionalClaims", wire: "AdditionalClaims", query: "AdditionalClaims", location: Location::Body, flags: 0, of: &T_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS },
] };
static T_JWT_VALIDATION_ACTION_CONFIG: Type = Type { kind: Kind::Struct(&S_JWT_VALIDATION_ACTION_CONFIG), check: None };
static T_JWT_VALIDATION_ACTION_ISSUER: Type = Type { kind: Kind::Text, check: None };
static T_JWT_VALIDATION_ACTION_JWKS_ENDPOINT: Type = Type { kind: Kind::Text, check: None };
static T_LAST_MODIFIED_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_LIMIT: Shape = Shape { name: "Limit", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_NAME },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_MAX },
] };
static T_LIMIT: Type = Type { kind: Kind::Struct(&S_LIMIT), check: None };
static T_LIMITS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LIMIT }, check: None };
static T_LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM }, check: None };
static T_LIST_OF_STRING: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_STRING_VALUE }, check: None };
pub static S_LISTENER: Shape = Shape { name: "Listener", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: 0, of: &T_LISTENER_ARN },
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ARN },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: 0, of: &T_CERTIFICATE_LIST },
    Field { name: "SslPolicy", wire: "SslPolicy", query: "SslPolicy", location: Location::Body, flags: 0, of: &T_SSL_POLICY_NAME },
    Field { name: "DefaultActions", wire: "DefaultActions", query: "DefaultActions", location: Location::Body, flags: 0, of: &T_ACTIONS },
    Field { name: "AlpnPolicy", wire: "AlpnPolicy", query: "AlpnPolicy", location: Location::Body, flags: 0, of: &T_ALPN_POLICY_NAME },
    Field { name: "MutualAuthentication", wire: "MutualAuthentication", query: "MutualAuthentication", location: Location::Body, flags: 0, of: &T_MUTUAL_AUTHENTICATION_ATTRIBUTES },
] };
static T_LISTENER: Type = Type { kind: Kind::Struct(&S_LISTENER), check: None };
static T_LISTENER_ARN: Type = Type { kind: Kind::Text, check: None };
static T_LISTENER_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LISTENER_ARN }, check: None };
pub static S_LISTENER_ATTRIBUTE: Shape = Shape { name: "ListenerAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_LISTENER_ATTRIBUTE_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_LISTENER_ATTRIBUTE_VALUE },
] };
static T_LISTENER_ATTRIBUTE: Type = Type { kind: Kind::Struct(&S_LISTENER_ATTRIBUTE), check: None };
static T_LISTENER_ATTRIBUTE_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] }) };
static T_LISTENER_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_LISTENER_ATTRIBUTES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LISTENER_ATTRIBUTE }, check: None };
static T_LISTENERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LISTENER }, check: None };
pub static S_LOAD_BALANCER: Shape = Shape { name: "LoadBalancer", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ARN },
    Field { name: "DNSName", wire: "DNSName", query: "DNSName", location: Location::Body, flags: 0, of: &T_DNS_NAME },
    Field { name: "CanonicalHostedZoneId", wire: "CanonicalHostedZoneId", query: "CanonicalHostedZoneId", location: Location::Body, flags: 0, of: &T_CANONICAL_HOSTED_ZONE_ID },
    Field { name: "CreatedTime", wire: "CreatedTime", query: "CreatedTime", location: Location::Body, flags: 0, of: &T_CREATED_TIME },
    Field { name: "LoadBalancerName", wire: "LoadBalancerName", query: "LoadBalancerName", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_NAME },
    Field { name: "Scheme", wire: "Scheme", query: "Scheme", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_SCHEME_ENUM },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_VPC_ID },
    Field { name: "State", wire: "State", query: "State", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_STATE },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_TYPE_ENUM },
    Field { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONES },
    Field { name: "SecurityGroups", wire: "SecurityGroups", query: "SecurityGroups", location: Location::Body, flags: 0, of: &T_SECURITY_GROUPS },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_IP_ADDRESS_TYPE },
    Field { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_CUSTOMER_OWNED_IPV4_POOL },
    Field { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", location: Location::Body, flags: 0, of: &T_ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC },
    Field { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", location: Location::Body, flags: 0, of: &T_ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
    Field { name: "IpamPools", wire: "IpamPools", query: "IpamPools", location: Location::Body, flags: 0, of: &T_IPAM_POOLS },
] };
static T_LOAD_BALANCER: Type = Type { kind: Kind::Struct(&S_LOAD_BALANCER), check: None };
pub static S_LOAD_BALANCER_ADDRESS: Shape = Shape { name: "LoadBalancerAddress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IpAddress", wire: "IpAddress", query: "IpAddress", location: Location::Body, flags: 0, of: &T_IP_ADDRESS },
    Field { name: "AllocationId", wire: "AllocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_ID },
    Field { name: "PrivateIPv4Address", wire: "PrivateIPv4Address", query: "PrivateIPv4Address", location: Location::Body, flags: 0, of: &T_PRIVATE_I_PV4_ADDRESS },
    Field { name: "IPv6Address", wire: "IPv6Address", query: "IPv6Address", location: Location::Body, flags: 0, of: &T_I_PV6_ADDRESS },
] };
static T_LOAD_BALANCER_ADDRESS: Type = Type { kind: Kind::Struct(&S_LOAD_BALANCER_ADDRESS), check: None };
static T_LOAD_BALANCER_ADDRESSES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOAD_BALANCER_ADDRESS }, check: None };
static T_LOAD_BALANCER_ARN: Type = Type { kind: Kind::Text, check: None };
static T_LOAD_BALANCER_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOAD_BALANCER_ARN }, check: None };
pub static S_LOAD_BALANCER_ATTRIBUTE: Shape = Shape { name: "LoadBalancerAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ATTRIBUTE_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ATTRIBUTE_VALUE },
] };
static T_LOAD_BALANCER_ATTRIBUTE: Type = Type { kind: Kind::Struct(&S_LOAD_BALANCER_ATTRIBUTE), check: None };
static T_LOAD_BALANCER_ATTRIBUTE_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] }) };
static T_LOAD_BALANCER_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
static T_LOAD_BALANCER_ATTRIBUTES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOAD_BALANCER_ATTRIBUTE }, check: Some(&Check { min: None, max: Some(20.0), pattern: None, values: &[] }) };
static T_LOAD_BALANCER_NAME: Type = Type { kind: Kind::Text, check: None };
static T_LOAD_BALANCER_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOAD_BALANCER_NAME }, check: None };
static T_LOAD_BALANCER_SCHEME_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["internet-facing", "internal"] }) };
pub static S_LOAD_BALANCER_STATE: Shape = Shape { name: "LoadBalancerState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "Code", query: "Code", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_STATE_ENUM },
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
] };
static T_LOAD_BALANCER_STATE: Type = Type { kind: Kind::Struct(&S_LOAD_BALANCER_STATE), check: None };
static T_LOAD_BALANCER_STATE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["active", "provisioning", "active_impaired", "failed"] }) };
static T_LOAD_BALANCER_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["application", "network", "gateway"] }) };
static T_LOAD_BALANCERS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_LOAD_BALANCER }, check: None };
static T_MARKER: Type = Type { kind: Kind::Text, check: None };
pub static S_MATCHER: Shape = Shape { name: "Matcher", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HttpCode", wire: "HttpCode", query: "HttpCode", location: Location::Body, flags: 0, of: &T_HTTP_CODE },
    Field { name: "GrpcCode", wire: "GrpcCode", query: "GrpcCode", location: Location::Body, flags: 0, of: &T_GRPC_CODE },
] };
static T_MATCHER: Type = Type { kind: Kind::Struct(&S_MATCHER), check: None };
static T_MAX: Type = Type { kind: Kind::Text, check: None };
pub static S_MINIMUM_LOAD_BALANCER_CAPACITY: Shape = Shape { name: "MinimumLoadBalancerCapacity", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityUnits", wire: "CapacityUnits", query: "CapacityUnits", location: Location::Body, flags: 0, of: &T_CAPACITY_UNITS },
] };
static T_MINIMUM_LOAD_BALANCER_CAPACITY: Type = Type { kind: Kind::Struct(&S_MINIMUM_LOAD_BALANCER_CAPACITY), check: None };
static T_MITIGATION_IN_EFFECT_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["yes", "no"] }) };
static T_MODE: Type = Type { kind: Kind::Text, check: None };
pub static S_MODIFY_LISTENER_ATTRIBUTES_INPUT: Shape = Shape { name: "ModifyListenerAttributesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ATTRIBUTES },
] };
pub static S_MODIFY_LISTENER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "ModifyListenerAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_LISTENER_ATTRIBUTES },
] };
pub static S_MODIFY_LISTENER_INPUT: Shape = Shape { name: "ModifyListenerInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "SslPolicy", wire: "SslPolicy", query: "SslPolicy", location: Location::Body, flags: 0, of: &T_SSL_POLICY_NAME },
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: 0, of: &T_CERTIFICATE_LIST },
    Field { name: "DefaultActions", wire: "DefaultActions", query: "DefaultActions", location: Location::Body, flags: 0, of: &T_ACTIONS },
    Field { name: "AlpnPolicy", wire: "AlpnPolicy", query: "AlpnPolicy", location: Location::Body, flags: 0, of: &T_ALPN_POLICY_NAME },
    Field { name: "MutualAuthentication", wire: "MutualAuthentication", query: "MutualAuthentication", location: Location::Body, flags: 0, of: &T_MUTUAL_AUTHENTICATION_ATTRIBUTES },
] };
pub static S_MODIFY_LISTENER_OUTPUT: Shape = Shape { name: "ModifyListenerOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Listeners", wire: "Listeners", query: "Listeners", location: Location::Body, flags: 0, of: &T_LISTENERS },
] };
pub static S_MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT: Shape = Shape { name: "ModifyLoadBalancerAttributesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ATTRIBUTES },
] };
pub static S_MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "ModifyLoadBalancerAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ATTRIBUTES },
] };
pub static S_MODIFY_RULE_INPUT: Shape = Shape { name: "ModifyRuleInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RuleArn", wire: "RuleArn", query: "RuleArn", location: Location::Body, flags: flag::REQUIRED, of: &T_RULE_ARN },
    Field { name: "Conditions", wire: "Conditions", query: "Conditions", location: Location::Body, flags: 0, of: &T_RULE_CONDITION_LIST },
    Field { name: "Actions", wire: "Actions", query: "Actions", location: Location::Body, flags: 0, of: &T_ACTIONS },
    Field { name: "Transforms", wire: "Transforms", query: "Transforms", location: Location::Body, flags: 0, of: &T_RULE_TRANSFORM_LIST },
    Field { name: "ResetTransforms", wire: "ResetTransforms", query: "ResetTransforms", location: Location::Body, flags: 0, of: &T_RESET_TRANSFORMS },
] };
pub static S_MODIFY_RULE_OUTPUT: Shape = Shape { name: "ModifyRuleOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Rules", wire: "Rules", query: "Rules", location: Location::Body, flags: 0, of: &T_RULES },
] };
pub static S_MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT: Shape = Shape { name: "ModifyTargetGroupAttributesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ATTRIBUTES },
] };
pub static S_MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT: Shape = Shape { name: "ModifyTargetGroupAttributesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attributes", wire: "Attributes", query: "Attributes", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ATTRIBUTES },
] };
pub static S_MODIFY_TARGET_GROUP_INPUT: Shape = Shape { name: "ModifyTargetGroupInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
    Field { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", query: "HealthCheckProtocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_PORT },
    Field { name: "HealthCheckPath", wire: "HealthCheckPath", query: "HealthCheckPath", location: Location::Body, flags: 0, of: &T_PATH },
    Field { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", query: "HealthCheckEnabled", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_ENABLED },
    Field { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", query: "HealthCheckIntervalSeconds", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_INTERVAL_SECONDS },
    Field { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", query: "HealthCheckTimeoutSeconds", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_TIMEOUT_SECONDS },
    Field { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", query: "HealthyThresholdCount", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_THRESHOLD_COUNT },
    Field { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", query: "UnhealthyThresholdCount", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_THRESHOLD_COUNT },
    Field { name: "Matcher", wire: "Matcher", query: "Matcher", location: Location::Body, flags: 0, of: &T_MATCHER },
] };
pub static S_MODIFY_TARGET_GROUP_OUTPUT: Shape = Shape { name: "ModifyTargetGroupOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", location: Location::Body, flags: 0, of: &T_TARGET_GROUPS },
] };
pub static S_MUTUAL_AUTHENTICATION_ATTRIBUTES: Shape = Shape { name: "MutualAuthenticationAttributes", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Mode", wire: "Mode", query: "Mode", location: Location::Body, flags: 0, of: &T_MODE },
    Field { name: "TrustStoreArn", wire: "TrustStoreArn", query: "TrustStoreArn", location: Location::Body, flags: 0, of: &T_TRUST_STORE_ARN },
    Field { name: "IgnoreClientCertificateExpiry", wire: "IgnoreClientCertificateExpiry", query: "IgnoreClientCertificateExpiry", location: Location::Body, flags: 0, of: &T_IGNORE_CLIENT_CERTIFICATE_EXPIRY },
    Field { name: "TrustStoreAssociationStatus", wire: "TrustStoreAssociationStatus", query: "TrustStoreAssociationStatus", location: Location::Body, flags: 0, of: &T_TRUST_STORE_ASSOCIATION_STATUS_ENUM },
    Field { name: "AdvertiseTrustStoreCaNames", wire: "AdvertiseTrustStoreCaNames", query: "AdvertiseTrustStoreCaNames", location: Location::Body, flags: 0, of: &T_ADVERTISE_TRUST_STORE_CA_NAMES_ENUM },
] };
static T_MUTUAL_AUTHENTICATION_ATTRIBUTES: Type = Type { kind: Kind::Struct(&S_MUTUAL_AUTHENTICATION_ATTRIBUTES), check: None };
static T_NAME: Type = Type { kind: Kind::Text, check: None };
static T_OUTPOST_ID: Type = Type { kind: Kind::Text, check: None };
static T_PAGE_SIZE: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(400.0), pattern: None, values: &[] }) };
static T_PATH: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_PATH_PATTERN_CONDITION_CONFIG: Shape = Shape { name: "PathPatternConditionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
    Field { name: "RegexValues", wire: "RegexValues", query: "RegexValues", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
] };
static T_PATH_PATTERN_CONDITION_CONFIG: Type = Type { kind: Kind::Struct(&S_PATH_PATTERN_CONDITION_CONFIG), check: None };
static T_PORT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(65535.0), pattern: None, values: &[] }) };
static T_PRIVATE_I_PV4_ADDRESS: Type = Type { kind: Kind::Text, check: None };
static T_PROTOCOL_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC"] }) };
static T_PROTOCOL_VERSION: Type = Type { kind: Kind::Text, check: None };
pub static S_QUERY_STRING_CONDITION_CONFIG: Shape = Shape { name: "QueryStringConditionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_QUERY_STRING_KEY_VALUE_PAIR_LIST },
] };
static T_QUERY_STRING_CONDITION_CONFIG: Type = Type { kind: Kind::Struct(&S_QUERY_STRING_CONDITION_CONFIG), check: None };
pub static S_QUERY_STRING_KEY_VALUE_PAIR: Shape = Shape { name: "QueryStringKeyValuePair", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_STRING_VALUE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_STRING_VALUE },
] };
static T_QUERY_STRING_KEY_VALUE_PAIR: Type = Type { kind: Kind::Struct(&S_QUERY_STRING_KEY_VALUE_PAIR), check: None };
static T_QUERY_STRING_KEY_VALUE_PAIR_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_QUERY_STRING_KEY_VALUE_PAIR }, check: None };
static T_QUIC_SERVER_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
pub static S_REDIRECT_ACTION_CONFIG: Shape = Shape { name: "RedirectActionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_REDIRECT_ACTION_PROTOCOL },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_REDIRECT_ACTION_PORT },
    Field { name: "Host", wire: "Host", query: "Host", location: Location::Body, flags: 0, of: &T_REDIRECT_ACTION_HOST },
    Field { name: "Path", wire: "Path", query: "Path", location: Location::Body, flags: 0, of: &T_REDIRECT_ACTION_PATH },
    Field { name: "Query", wire: "Query", query: "Query", location: Location::Body, flags: 0, of: &T_REDIRECT_ACTION_QUERY },
    Field { name: "StatusCode", wire: "StatusCode", query: "StatusCode", location: Location::Body, flags: flag::REQUIRED, of: &T_REDIRECT_ACTION_STATUS_CODE_ENUM },
] };
static T_REDIRECT_ACTION_CONFIG: Type = Type { kind: Kind::Struct(&S_REDIRECT_ACTION_CONFIG), check: None };
static T_REDIRECT_ACTION_HOST: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_REDIRECT_ACTION_PATH: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_REDIRECT_ACTION_PORT: Type = Type { kind: Kind::Text, check: None };
static T_REDIRECT_ACTION_PROTOCOL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("^(HTTPS?|#\\{protocol\\})$"), values: &[] }) };
static T_REDIRECT_ACTION_QUERY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_REDIRECT_ACTION_STATUS_CODE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HTTP_301", "HTTP_302"] }) };
pub static S_REGISTER_TARGETS_INPUT: Shape = Shape { name: "RegisterTargetsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_GROUP_ARN },
    Field { name: "Targets", wire: "Targets", query: "Targets", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_DESCRIPTIONS },
] };
pub static S_REGISTER_TARGETS_OUTPUT: Shape = Shape { name: "RegisterTargetsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_REMOVE_LISTENER_CERTIFICATES_INPUT: Shape = Shape { name: "RemoveListenerCertificatesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LISTENER_ARN },
    Field { name: "Certificates", wire: "Certificates", query: "Certificates", location: Location::Body, flags: flag::REQUIRED, of: &T_CERTIFICATE_LIST },
] };
pub static S_REMOVE_LISTENER_CERTIFICATES_OUTPUT: Shape = Shape { name: "RemoveListenerCertificatesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_REMOVE_TAGS_INPUT: Shape = Shape { name: "RemoveTagsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ARNS },
    Field { name: "TagKeys", wire: "TagKeys", query: "TagKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEYS },
] };
pub static S_REMOVE_TAGS_OUTPUT: Shape = Shape { name: "RemoveTagsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_RESET_TRANSFORMS: Type = Type { kind: Kind::Bool, check: None };
static T_RESOURCE_ARN: Type = Type { kind: Kind::Text, check: None };
static T_RESOURCE_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RESOURCE_ARN }, check: None };
pub static S_REWRITE_CONFIG: Shape = Shape { name: "RewriteConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Regex", wire: "Regex", query: "Regex", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING_VALUE },
    Field { name: "Replace", wire: "Replace", query: "Replace", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING_VALUE },
] };
static T_REWRITE_CONFIG: Type = Type { kind: Kind::Struct(&S_REWRITE_CONFIG), check: None };
static T_REWRITE_CONFIG_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_REWRITE_CONFIG }, check: None };
pub static S_RULE: Shape = Shape { name: "Rule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RuleArn", wire: "RuleArn", query: "RuleArn", location: Location::Body, flags: 0, of: &T_RULE_ARN },
    Field { name: "Priority", wire: "Priority", query: "Priority", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Conditions", wire: "Conditions", query: "Conditions", location: Location::Body, flags: 0, of: &T_RULE_CONDITION_LIST },
    Field { name: "Actions", wire: "Actions", query: "Actions", location: Location::Body, flags: 0, of: &T_ACTIONS },
    Field { name: "IsDefault", wire: "IsDefault", query: "IsDefault", location: Location::Body, flags: 0, of: &T_IS_DEFAULT },
    Field { name: "Transforms", wire: "Transforms", query: "Transforms", location: Location::Body, flags: 0, of: &T_RULE_TRANSFORM_LIST },
] };
static T_RULE: Type = Type { kind: Kind::Struct(&S_RULE), check: None };
static T_RULE_ARN: Type = Type { kind: Kind::Text, check: None };
static T_RULE_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RULE_ARN }, check: None };
pub static S_RULE_CONDITION: Shape = Shape { name: "RuleCondition", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Field", wire: "Field", query: "Field", location: Location::Body, flags: 0, of: &T_CONDITION_FIELD_NAME },
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
    Field { name: "HostHeaderConfig", wire: "HostHeaderConfig", query: "HostHeaderConfig", location: Location::Body, flags: 0, of: &T_HOST_HEADER_CONDITION_CONFIG },
    Field { name: "PathPatternConfig", wire: "PathPatternConfig", query: "PathPatternConfig", location: Location::Body, flags: 0, of: &T_PATH_PATTERN_CONDITION_CONFIG },
    Field { name: "HttpHeaderConfig", wire: "HttpHeaderConfig", query: "HttpHeaderConfig", location: Location::Body, flags: 0, of: &T_HTTP_HEADER_CONDITION_CONFIG },
    Field { name: "QueryStringConfig", wire: "QueryStringConfig", query: "QueryStringConfig", location: Location::Body, flags: 0, of: &T_QUERY_STRING_CONDITION_CONFIG },
    Field { name: "HttpRequestMethodConfig", wire: "HttpRequestMethodConfig", query: "HttpRequestMethodConfig", location: Location::Body, flags: 0, of: &T_HTTP_REQUEST_METHOD_CONDITION_CONFIG },
    Field { name: "SourceIpConfig", wire: "SourceIpConfig", query: "SourceIpConfig", location: Location::Body, flags: 0, of: &T_SOURCE_IP_CONDITION_CONFIG },
    Field { name: "RegexValues", wire: "RegexValues", query: "RegexValues", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
] };
static T_RULE_CONDITION: Type = Type { kind: Kind::Struct(&S_RULE_CONDITION), check: None };
static T_RULE_CONDITION_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RULE_CONDITION }, check: None };
static T_RULE_PRIORITY: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(50000.0), pattern: None, values: &[] }) };
static T_RULE_PRIORITY_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RULE_PRIORITY_PAIR }, check: None };
pub static S_RULE_PRIORITY_PAIR: Shape = Shape { name: "RulePriorityPair", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RuleArn", wire: "RuleArn", query: "RuleArn", location: Location::Body, flags: 0, of: &T_RULE_ARN },
    Field { name: "Priority", wire: "Priority", query: "Priority", location: Location::Body, flags: 0, of: &T_RULE_PRIORITY },
] };
static T_RULE_PRIORITY_PAIR: Type = Type { kind: Kind::Struct(&S_RULE_PRIORITY_PAIR), check: None };
pub static S_RULE_TRANSFORM: Shape = Shape { name: "RuleTransform", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_TRANSFORM_TYPE_ENUM },
    Field { name: "HostHeaderRewriteConfig", wire: "HostHeaderRewriteConfig", query: "HostHeaderRewriteConfig", location: Location::Body, flags: 0, of: &T_HOST_HEADER_REWRITE_CONFIG },
    Field { name: "UrlRewriteConfig", wire: "UrlRewriteConfig", query: "UrlRewriteConfig", location: Location::Body, flags: 0, of: &T_URL_REWRITE_CONFIG },
] };
static T_RULE_TRANSFORM: Type = Type { kind: Kind::Struct(&S_RULE_TRANSFORM), check: None };
static T_RULE_TRANSFORM_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RULE_TRANSFORM }, check: None };
static T_RULES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_RULE }, check: None };
static T_SECURITY_GROUP_ID: Type = Type { kind: Kind::Text, check: None };
static T_SECURITY_GROUPS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SECURITY_GROUP_ID }, check: None };
pub static S_SET_IP_ADDRESS_TYPE_INPUT: Shape = Shape { name: "SetIpAddressTypeInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: flag::REQUIRED, of: &T_IP_ADDRESS_TYPE },
] };
pub static S_SET_IP_ADDRESS_TYPE_OUTPUT: Shape = Shape { name: "SetIpAddressTypeOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_IP_ADDRESS_TYPE },
] };
pub static S_SET_RULE_PRIORITIES_INPUT: Shape = Shape { name: "SetRulePrioritiesInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RulePriorities", wire: "RulePriorities", query: "RulePriorities", location: Location::Body, flags: flag::REQUIRED, of: &T_RULE_PRIORITY_LIST },
] };
pub static S_SET_RULE_PRIORITIES_OUTPUT: Shape = Shape { name: "SetRulePrioritiesOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Rules", wire: "Rules", query: "Rules", location: Location::Body, flags: 0, of: &T_RULES },
] };
pub static S_SET_SECURITY_GROUPS_INPUT: Shape = Shape { name: "SetSecurityGroupsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
    Field { name: "SecurityGroups", wire: "SecurityGroups", query: "SecurityGroups", location: Location::Body, flags: flag::REQUIRED, of: &T_SECURITY_GROUPS },
    Field { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", location: Location::Body, flags: 0, of: &T_ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM },
] };
pub static S_SET_SECURITY_GROUPS_OUTPUT: Shape = Shape { name: "SetSecurityGroupsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupIds", wire: "SecurityGroupIds", query: "SecurityGroupIds", location: Location::Body, flags: 0, of: &T_SECURITY_GROUPS },
    Field { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", location: Location::Body, flags: 0, of: &T_ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM },
] };
pub static S_SET_SUBNETS_INPUT: Shape = Shape { name: "SetSubnetsInput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", location: Location::Body, flags: flag::REQUIRED, of: &T_LOAD_BALANCER_ARN },
    Field { name: "Subnets", wire: "Subnets", query: "Subnets", location: Location::Body, flags: 0, of: &T_SUBNETS },
    Field { name: "SubnetMappings", wire: "SubnetMappings", query: "SubnetMappings", location: Location::Body, flags: 0, of: &T_SUBNET_MAPPINGS },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_IP_ADDRESS_TYPE },
    Field { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", location: Location::Body, flags: 0, of: &T_ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
] };
pub static S_SET_SUBNETS_OUTPUT: Shape = Shape { name: "SetSubnetsOutput", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONES },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_IP_ADDRESS_TYPE },
    Field { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", location: Location::Body, flags: 0, of: &T_ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
] };
static T_SOURCE_IP_ADDRESS_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ipv4", "ipv6"] }) };
pub static S_SOURCE_IP_CONDITION_CONFIG: Shape = Shape { name: "SourceIpConditionConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Values", wire: "Values", query: "Values", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_SOURCE_IP_ADDRESS_TYPE_ENUM },
] };
static T_SOURCE_IP_CONDITION_CONFIG: Type = Type { kind: Kind::Struct(&S_SOURCE_IP_CONDITION_CONFIG), check: None };
static T_SOURCE_NAT_IPV6_PREFIX: Type = Type { kind: Kind::Text, check: None };
static T_SOURCE_NAT_IPV6_PREFIXES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SOURCE_NAT_IPV6_PREFIX }, check: None };
static T_SSL_POLICIES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SSL_POLICY }, check: None };
pub static S_SSL_POLICY: Shape = Shape { name: "SslPolicy", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SslProtocols", wire: "SslProtocols", query: "SslProtocols", location: Location::Body, flags: 0, of: &T_SSL_PROTOCOLS },
    Field { name: "Ciphers", wire: "Ciphers", query: "Ciphers", location: Location::Body, flags: 0, of: &T_CIPHERS },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_SSL_POLICY_NAME },
    Field { name: "SupportedLoadBalancerTypes", wire: "SupportedLoadBalancerTypes", query: "SupportedLoadBalancerTypes", location: Location::Body, flags: 0, of: &T_LIST_OF_STRING },
] };
static T_SSL_POLICY: Type = Type { kind: Kind::Struct(&S_SSL_POLICY), check: None };
static T_SSL_POLICY_NAME: Type = Type { kind: Kind::Text, check: None };
static T_SSL_POLICY_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SSL_POLICY_NAME }, check: None };
static T_SSL_PROTOCOL: Type = Type { kind: Kind::Text, check: None };
static T_SSL_PROTOCOLS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SSL_PROTOCOL }, check: None };
static T_STATE_REASON: Type = Type { kind: Kind::Text, check: None };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
static T_STRING_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_SUBNET_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_SUBNET_MAPPING: Shape = Shape { name: "SubnetMapping", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SubnetId", wire: "SubnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID },
    Field { name: "AllocationId", wire: "AllocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_ID },
    Field { name: "PrivateIPv4Address", wire: "PrivateIPv4Address", query: "PrivateIPv4Address", location: Location::Body, flags: 0, of: &T_PRIVATE_I_PV4_ADDRESS },
    Field { name: "IPv6Address", wire: "IPv6Address", query: "IPv6Address", location: Location::Body, flags: 0, of: &T_I_PV6_ADDRESS },
    Field { name: "SourceNatIpv6Prefix", wire: "SourceNatIpv6Prefix", query: "SourceNatIpv6Prefix", location: Location::Body, flags: 0, of: &T_SOURCE_NAT_IPV6_PREFIX },
] };
static T_SUBNET_MAPPING: Type = Type { kind: Kind::Struct(&S_SUBNET_MAPPING), check: None };
static T_SUBNET_MAPPINGS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SUBNET_MAPPING }, check: None };
static T_SUBNETS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_SUBNET_ID }, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_TAG_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
pub static S_TAG_DESCRIPTION: Shape = Shape { name: "TagDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceArn", wire: "ResourceArn", query: "ResourceArn", location: Location::Body, flags: 0, of: &T_RESOURCE_ARN },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_TAG_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TAG_DESCRIPTION), check: None };
static T_TAG_DESCRIPTIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_DESCRIPTION }, check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }) };
static T_TAG_KEYS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG_KEY }, check: None };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAG }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), values: &[] }) };
static T_TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["AdministrativeOverride.Unknown", "AdministrativeOverride.NoOverride", "AdministrativeOverride.ZonalShiftActive", "AdministrativeOverride.ZonalShiftDelegatedToDns"] }) };
static T_TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unknown", "no_override", "zonal_shift_active", "zonal_shift_delegated_to_dns"] }) };
static T_TARGET_CONTROL_PORT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(65535.0), pattern: None, values: &[] }) };
pub static S_TARGET_DESCRIPTION: Shape = Shape { name: "TargetDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_TARGET_ID },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_ZONE_NAME },
    Field { name: "QuicServerId", wire: "QuicServerId", query: "QuicServerId", location: Location::Body, flags: 0, of: &T_QUIC_SERVER_ID },
] };
static T_TARGET_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TARGET_DESCRIPTION), check: None };
static T_TARGET_DESCRIPTIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_DESCRIPTION }, check: None };
pub static S_TARGET_GROUP: Shape = Shape { name: "TargetGroup", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ARN },
    Field { name: "TargetGroupName", wire: "TargetGroupName", query: "TargetGroupName", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_NAME },
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_VPC_ID },
    Field { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", query: "HealthCheckProtocol", location: Location::Body, flags: 0, of: &T_PROTOCOL_ENUM },
    Field { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_PORT },
    Field { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", query: "HealthCheckEnabled", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_ENABLED },
    Field { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", query: "HealthCheckIntervalSeconds", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_INTERVAL_SECONDS },
    Field { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", query: "HealthCheckTimeoutSeconds", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_TIMEOUT_SECONDS },
    Field { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", query: "HealthyThresholdCount", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_THRESHOLD_COUNT },
    Field { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", query: "UnhealthyThresholdCount", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_THRESHOLD_COUNT },
    Field { name: "HealthCheckPath", wire: "HealthCheckPath", query: "HealthCheckPath", location: Location::Body, flags: 0, of: &T_PATH },
    Field { name: "Matcher", wire: "Matcher", query: "Matcher", location: Location::Body, flags: 0, of: &T_MATCHER },
    Field { name: "LoadBalancerArns", wire: "LoadBalancerArns", query: "LoadBalancerArns", location: Location::Body, flags: 0, of: &T_LOAD_BALANCER_ARNS },
    Field { name: "TargetType", wire: "TargetType", query: "TargetType", location: Location::Body, flags: 0, of: &T_TARGET_TYPE_ENUM },
    Field { name: "ProtocolVersion", wire: "ProtocolVersion", query: "ProtocolVersion", location: Location::Body, flags: 0, of: &T_PROTOCOL_VERSION },
    Field { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_IP_ADDRESS_TYPE_ENUM },
    Field { name: "TargetControlPort", wire: "TargetControlPort", query: "TargetControlPort", location: Location::Body, flags: 0, of: &T_TARGET_CONTROL_PORT },
] };
static T_TARGET_GROUP: Type = Type { kind: Kind::Struct(&S_TARGET_GROUP), check: None };
static T_TARGET_GROUP_ARN: Type = Type { kind: Kind::Text, check: None };
static T_TARGET_GROUP_ARNS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_GROUP_ARN }, check: None };
pub static S_TARGET_GROUP_ATTRIBUTE: Shape = Shape { name: "TargetGroupAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ATTRIBUTE_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ATTRIBUTE_VALUE },
] };
static T_TARGET_GROUP_ATTRIBUTE: Type = Type { kind: Kind::Struct(&S_TARGET_GROUP_ATTRIBUTE), check: None };
static T_TARGET_GROUP_ATTRIBUTE_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: Some("^[a-zA-Z0-9._]+$"), values: &[] }) };
static T_TARGET_GROUP_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
static T_TARGET_GROUP_ATTRIBUTES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_GROUP_ATTRIBUTE }, check: None };
static T_TARGET_GROUP_IP_ADDRESS_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ipv4", "ipv6"] }) };
static T_TARGET_GROUP_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_GROUP_TUPLE }, check: None };
static T_TARGET_GROUP_NAME: Type = Type { kind: Kind::Text, check: None };
static T_TARGET_GROUP_NAMES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_GROUP_NAME }, check: None };
pub static S_TARGET_GROUP_STICKINESS_CONFIG: Shape = Shape { name: "TargetGroupStickinessConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_STICKINESS_ENABLED },
    Field { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_STICKINESS_DURATION_SECONDS },
] };
static T_TARGET_GROUP_STICKINESS_CONFIG: Type = Type { kind: Kind::Struct(&S_TARGET_GROUP_STICKINESS_CONFIG), check: None };
static T_TARGET_GROUP_STICKINESS_DURATION_SECONDS: Type = Type { kind: Kind::Int, check: None };
static T_TARGET_GROUP_STICKINESS_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_TARGET_GROUP_TUPLE: Shape = Shape { name: "TargetGroupTuple", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_ARN },
    Field { name: "Weight", wire: "Weight", query: "Weight", location: Location::Body, flags: 0, of: &T_TARGET_GROUP_WEIGHT },
] };
static T_TARGET_GROUP_TUPLE: Type = Type { kind: Kind::Struct(&S_TARGET_GROUP_TUPLE), check: None };
static T_TARGET_GROUP_WEIGHT: Type = Type { kind: Kind::Int, check: None };
static T_TARGET_GROUPS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_GROUP }, check: None };
pub static S_TARGET_HEALTH: Shape = Shape { name: "TargetHealth", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "State", query: "State", location: Location::Body, flags: 0, of: &T_TARGET_HEALTH_STATE_ENUM },
    Field { name: "Reason", wire: "Reason", query: "Reason", location: Location::Body, flags: 0, of: &T_TARGET_HEALTH_REASON_ENUM },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_DESCRIPTION },
] };
static T_TARGET_HEALTH: Type = Type { kind: Kind::Struct(&S_TARGET_HEALTH), check: None };
pub static S_TARGET_HEALTH_DESCRIPTION: Shape = Shape { name: "TargetHealthDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Target", wire: "Target", query: "Target", location: Location::Body, flags: 0, of: &T_TARGET_DESCRIPTION },
    Field { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_PORT },
    Field { name: "TargetHealth", wire: "TargetHealth", query: "TargetHealth", location: Location::Body, flags: 0, of: &T_TARGET_HEALTH },
    Field { name: "AnomalyDetection", wire: "AnomalyDetection", query: "AnomalyDetection", location: Location::Body, flags: 0, of: &T_ANOMALY_DETECTION },
    Field { name: "AdministrativeOverride", wire: "AdministrativeOverride", query: "AdministrativeOverride", location: Location::Body, flags: 0, of: &T_ADMINISTRATIVE_OVERRIDE },
] };
static T_TARGET_HEALTH_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TARGET_HEALTH_DESCRIPTION), check: None };
static T_TARGET_HEALTH_DESCRIPTIONS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TARGET_HEALTH_DESCRIPTION }, check: None };
static T_TARGET_HEALTH_REASON_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Elb.RegistrationInProgress", "Elb.InitialHealthChecking", "Target.ResponseCodeMismatch", "Target.Timeout", "Target.FailedHealthChecks", "Target.NotRegistered", "Target.NotInUse", "Target.DeregistrationInProgress", "Target.InvalidState", "Target.IpUnusable", "Target.HealthCheckDisabled", "Elb.InternalError"] }) };
static T_TARGET_HEALTH_STATE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["initial", "healthy", "unhealthy", "unhealthy.draining", "unused", "draining", "unavailable"] }) };
static T_TARGET_ID: Type = Type { kind: Kind::Text, check: None };
static T_TARGET_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["instance", "ip", "lambda", "alb"] }) };
static T_TRANSFORM_TYPE_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["host-header-rewrite", "url-rewrite"] }) };
static T_TRUST_STORE_ARN: Type = Type { kind: Kind::Text, check: None };
static T_TRUST_STORE_ASSOCIATION_STATUS_ENUM: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["active", "removed"] }) };
pub static S_URL_REWRITE_CONFIG: Shape = Shape { name: "UrlRewriteConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Rewrites", wire: "Rewrites", query: "Rewrites", location: Location::Body, flags: 0, of: &T_REWRITE_CONFIG_LIST },
] };
static T_URL_REWRITE_CONFIG: Type = Type { kind: Kind::Struct(&S_URL_REWRITE_CONFIG), check: None };
static T_VPC_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_ZONAL_CAPACITY_RESERVATION_STATE: Shape = Shape { name: "ZonalCapacityReservationState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "State", query: "State", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_STATUS },
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_ZONE_NAME },
    Field { name: "EffectiveCapacityUnits", wire: "EffectiveCapacityUnits", query: "EffectiveCapacityUnits", location: Location::Body, flags: 0, of: &T_CAPACITY_UNITS_DOUBLE },
] };
static T_ZONAL_CAPACITY_RESERVATION_STATE: Type = Type { kind: Kind::Struct(&S_ZONAL_CAPACITY_RESERVATION_STATE), check: None };
static T_ZONAL_CAPACITY_RESERVATION_STATES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_ZONAL_CAPACITY_RESERVATION_STATE }, check: None };
static T_ZONE_NAME: Type = Type { kind: Kind::Text, check: None };
