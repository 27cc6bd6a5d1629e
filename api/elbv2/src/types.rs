// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use std::collections::BTreeMap;

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    pub r#type: Option<String>,
    pub target_group_arn: Option<String>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub order: Option<i32>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
}
structure!(Action, tables::S_ACTION, 0 => r#type, 1 => target_group_arn, 2 => authenticate_oidc_config, 3 => authenticate_cognito_config, 4 => order, 5 => redirect_config, 6 => fixed_response_config, 7 => forward_config, 8 => jwt_validation_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
}
structure!(AddListenerCertificatesInput, tables::S_ADD_LISTENER_CERTIFICATES_INPUT, 0 => listener_arn, 1 => certificates, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
}
structure!(AddListenerCertificatesOutput, tables::S_ADD_LISTENER_CERTIFICATES_OUTPUT, 0 => certificates, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
structure!(AddTagsInput, tables::S_ADD_TAGS_INPUT, 0 => resource_arns, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsOutput {}
structure!(AddTagsOutput, tables::S_ADD_TAGS_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdministrativeOverride {
    pub state: Option<String>,
    pub reason: Option<String>,
    pub description: Option<String>,
}
structure!(AdministrativeOverride, tables::S_ADMINISTRATIVE_OVERRIDE, 0 => state, 1 => reason, 2 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnomalyDetection {
    pub result: Option<String>,
    pub mitigation_in_effect: Option<String>,
}
structure!(AnomalyDetection, tables::S_ANOMALY_DETECTION, 0 => result, 1 => mitigation_in_effect, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateCognitoActionConfig {
    pub user_pool_arn: Option<String>,
    pub user_pool_client_id: Option<String>,
    pub user_pool_domain: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<String>,
}
structure!(AuthenticateCognitoActionConfig, tables::S_AUTHENTICATE_COGNITO_ACTION_CONFIG, 0 => user_pool_arn, 1 => user_pool_client_id, 2 => user_pool_domain, 3 => session_cookie_name, 4 => scope, 5 => session_timeout, 6 => authentication_request_extra_params, 7 => on_unauthenticated_request, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateOidcActionConfig {
    pub issuer: Option<String>,
    pub authorization_endpoint: Option<String>,
    pub token_endpoint: Option<String>,
    pub user_info_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub session_cookie_name: Option<String>,
    pub scope: Option<String>,
    pub session_timeout: Option<i64>,
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<String>,
    pub use_existing_client_secret: Option<bool>,
}
structure!(AuthenticateOidcActionConfig, tables::S_AUTHENTICATE_OIDC_ACTION_CONFIG, 0 => issuer, 1 => authorization_endpoint, 2 => token_endpoint, 3 => user_info_endpoint, 4 => client_id, 5 => client_secret, 6 => session_cookie_name, 7 => scope, 8 => session_timeout, 9 => authentication_request_extra_params, 10 => on_unauthenticated_request, 11 => use_existing_client_secret, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub zone_name: Option<String>,
    pub subnet_id: Option<String>,
    pub outpost_id: Option<String>,
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
}
structure!(AvailabilityZone, tables::S_AVAILABILITY_ZONE, 0 => zone_name, 1 => subnet_id, 2 => outpost_id, 3 => load_balancer_addresses, 4 => source_nat_ipv6_prefixes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationStatus {
    pub code: Option<String>,
    pub reason: Option<String>,
}
structure!(CapacityReservationStatus, tables::S_CAPACITY_RESERVATION_STATUS, 0 => code, 1 => reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}
structure!(Certificate, tables::S_CERTIFICATE, 0 => certificate_arn, 1 => is_default, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cipher {
    pub name: Option<String>,
    pub priority: Option<i32>,
}
structure!(Cipher, tables::S_CIPHER, 0 => name, 1 => priority, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerInput {
    pub load_balancer_arn: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}
structure!(CreateListenerInput, tables::S_CREATE_LISTENER_INPUT, 0 => load_balancer_arn, 1 => protocol, 2 => port, 3 => ssl_policy, 4 => certificates, 5 => default_actions, 6 => alpn_policy, 7 => tags, 8 => mutual_authentication, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}
structure!(CreateListenerOutput, tables::S_CREATE_LISTENER_OUTPUT, 0 => listeners, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerInput {
    pub name: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub security_groups: Option<Vec<String>>,
    pub scheme: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub ip_address_type: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ipam_pools: Option<IpamPools>,
}
structure!(CreateLoadBalancerInput, tables::S_CREATE_LOAD_BALANCER_INPUT, 0 => name, 1 => subnets, 2 => subnet_mappings, 3 => security_groups, 4 => scheme, 5 => tags, 6 => r#type, 7 => ip_address_type, 8 => customer_owned_ipv4_pool, 9 => enable_prefix_for_ipv6_source_nat, 10 => ipam_pools, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}
structure!(CreateLoadBalancerOutput, tables::S_CREATE_LOAD_BALANCER_OUTPUT, 0 => load_balancers, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleInput {
    pub listener_arn: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub priority: Option<i32>,
    pub actions: Option<Vec<Action>>,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}
structure!(CreateRuleInput, tables::S_CREATE_RULE_INPUT, 0 => listener_arn, 1 => conditions, 2 => priority, 3 => actions, 4 => tags, 5 => transforms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}
structure!(CreateRuleOutput, tables::S_CREATE_RULE_OUTPUT, 0 => rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupInput {
    pub name: Option<String>,
    pub protocol: Option<String>,
    pub protocol_version: Option<String>,
    pub port: Option<i32>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_path: Option<String>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
    pub target_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub ip_address_type: Option<String>,
    pub target_control_port: Option<i32>,
}
structure!(CreateTargetGroupInput, tables::S_CREATE_TARGET_GROUP_INPUT, 0 => name, 1 => protocol, 2 => protocol_version, 3 => port, 4 => vpc_id, 5 => health_check_protocol, 6 => health_check_port, 7 => health_check_enabled, 8 => health_check_path, 9 => health_check_interval_seconds, 10 => health_check_timeout_seconds, 11 => healthy_threshold_count, 12 => unhealthy_threshold_count, 13 => matcher, 14 => target_type, 15 => tags, 16 => ip_address_type, 17 => target_control_port, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}
structure!(CreateTargetGroupOutput, tables::S_CREATE_TARGET_GROUP_OUTPUT, 0 => target_groups, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerInput {
    pub listener_arn: Option<String>,
}
structure!(DeleteListenerInput, tables::S_DELETE_LISTENER_INPUT, 0 => listener_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerOutput {}
structure!(DeleteListenerOutput, tables::S_DELETE_LISTENER_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: Option<String>,
}
structure!(DeleteLoadBalancerInput, tables::S_DELETE_LOAD_BALANCER_INPUT, 0 => load_balancer_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerOutput {}
structure!(DeleteLoadBalancerOutput, tables::S_DELETE_LOAD_BALANCER_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleInput {
    pub rule_arn: Option<String>,
}
structure!(DeleteRuleInput, tables::S_DELETE_RULE_INPUT, 0 => rule_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleOutput {}
structure!(DeleteRuleOutput, tables::S_DELETE_RULE_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: Option<String>,
}
structure!(DeleteTargetGroupInput, tables::S_DELETE_TARGET_GROUP_INPUT, 0 => target_group_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupOutput {}
structure!(DeleteTargetGroupOutput, tables::S_DELETE_TARGET_GROUP_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}
structure!(DeregisterTargetsInput, tables::S_DEREGISTER_TARGETS_INPUT, 0 => target_group_arn, 1 => targets, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsOutput {}
structure!(DeregisterTargetsOutput, tables::S_DEREGISTER_TARGETS_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
structure!(DescribeAccountLimitsInput, tables::S_DESCRIBE_ACCOUNT_LIMITS_INPUT, 0 => marker, 1 => page_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub limits: Option<Vec<Limit>>,
    pub next_marker: Option<String>,
}
structure!(DescribeAccountLimitsOutput, tables::S_DESCRIBE_ACCOUNT_LIMITS_OUTPUT, 0 => limits, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: Option<String>,
}
structure!(DescribeCapacityReservationInput, tables::S_DESCRIBE_CAPACITY_RESERVATION_INPUT, 0 => load_balancer_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationOutput {
    pub last_modified_time: Option<Timestamp>,
    pub decrease_requests_remaining: Option<i32>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
}
structure!(DescribeCapacityReservationOutput, tables::S_DESCRIBE_CAPACITY_RESERVATION_OUTPUT, 0 => last_modified_time, 1 => decrease_requests_remaining, 2 => minimum_load_balancer_capacity, 3 => capacity_reservation_state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: Option<String>,
}
structure!(DescribeListenerAttributesInput, tables::S_DESCRIBE_LISTENER_ATTRIBUTES_INPUT, 0 => listener_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}
structure!(DescribeListenerAttributesOutput, tables::S_DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT, 0 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
structure!(DescribeListenerCertificatesInput, tables::S_DESCRIBE_LISTENER_CERTIFICATES_INPUT, 0 => listener_arn, 1 => marker, 2 => page_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerCertificatesOutput {
    pub certificates: Option<Vec<Certificate>>,
    pub next_marker: Option<String>,
}
structure!(DescribeListenerCertificatesOutput, tables::S_DESCRIBE_LISTENER_CERTIFICATES_OUTPUT, 0 => certificates, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersInput {
    pub load_balancer_arn: Option<String>,
    pub listener_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
structure!(DescribeListenersInput, tables::S_DESCRIBE_LISTENERS_INPUT, 0 => load_balancer_arn, 1 => listener_arns, 2 => marker, 3 => page_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}
structure!(DescribeListenersOutput, tables::S_DESCRIBE_LISTENERS_OUTPUT, 0 => listeners, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: Option<String>,
}
structure!(DescribeLoadBalancerAttributesInput, tables::S_DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT, 0 => load_balancer_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}
structure!(DescribeLoadBalancerAttributesOutput, tables::S_DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT, 0 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
structure!(DescribeLoadBalancersInput, tables::S_DESCRIBE_LOAD_BALANCERS_INPUT, 0 => load_balancer_arns, 1 => names, 2 => marker, 3 => page_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}
structure!(DescribeLoadBalancersOutput, tables::S_DESCRIBE_LOAD_BALANCERS_OUTPUT, 0 => load_balancers, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub rule_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
structure!(DescribeRulesInput, tables::S_DESCRIBE_RULES_INPUT, 0 => listener_arn, 1 => rule_arns, 2 => marker, 3 => page_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesOutput {
    pub rules: Option<Vec<Rule>>,
    pub next_marker: Option<String>,
}
structure!(DescribeRulesOutput, tables::S_DESCRIBE_RULES_OUTPUT, 0 => rules, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSSLPoliciesInput {
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub load_balancer_type: Option<String>,
}
structure!(DescribeSSLPoliciesInput, tables::S_DESCRIBE_SSL_POLICIES_INPUT, 0 => names, 1 => marker, 2 => page_size, 3 => load_balancer_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSSLPoliciesOutput {
    pub ssl_policies: Option<Vec<SslPolicy>>,
    pub next_marker: Option<String>,
}
structure!(DescribeSSLPoliciesOutput, tables::S_DESCRIBE_SSL_POLICIES_OUTPUT, 0 => ssl_policies, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_arns: Option<Vec<String>>,
}
structure!(DescribeTagsInput, tables::S_DESCRIBE_TAGS_INPUT, 0 => resource_arns, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}
structure!(DescribeTagsOutput, tables::S_DESCRIBE_TAGS_OUTPUT, 0 => tag_descriptions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: Option<String>,
}
structure!(DescribeTargetGroupAttributesInput, tables::S_DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT, 0 => target_group_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}
structure!(DescribeTargetGroupAttributesOutput, tables::S_DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT, 0 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub target_group_arns: Option<Vec<String>>,
    pub names: Option<Vec<String>>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}
structure!(DescribeTargetGroupsInput, tables::S_DESCRIBE_TARGET_GROUPS_INPUT, 0 => load_balancer_arn, 1 => target_group_arns, 2 => names, 3 => marker, 4 => page_size, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
    pub next_marker: Option<String>,
}
structure!(DescribeTargetGroupsOutput, tables::S_DESCRIBE_TARGET_GROUPS_OUTPUT, 0 => target_groups, 1 => next_marker, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
    pub include: Option<Vec<String>>,
}
structure!(DescribeTargetHealthInput, tables::S_DESCRIBE_TARGET_HEALTH_INPUT, 0 => target_group_arn, 1 => targets, 2 => include, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}
structure!(DescribeTargetHealthOutput, tables::S_DESCRIBE_TARGET_HEALTH_OUTPUT, 0 => target_health_descriptions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FixedResponseActionConfig {
    pub message_body: Option<String>,
    pub status_code: Option<String>,
    pub content_type: Option<String>,
}
structure!(FixedResponseActionConfig, tables::S_FIXED_RESPONSE_ACTION_CONFIG, 0 => message_body, 1 => status_code, 2 => content_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardActionConfig {
    pub target_groups: Option<Vec<TargetGroupTuple>>,
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
}
structure!(ForwardActionConfig, tables::S_FORWARD_ACTION_CONFIG, 0 => target_groups, 1 => target_group_stickiness_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}
structure!(HostHeaderConditionConfig, tables::S_HOST_HEADER_CONDITION_CONFIG, 0 => values, 1 => regex_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}
structure!(HostHeaderRewriteConfig, tables::S_HOST_HEADER_REWRITE_CONFIG, 0 => rewrites, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}
structure!(HttpHeaderConditionConfig, tables::S_HTTP_HEADER_CONDITION_CONFIG, 0 => http_header_name, 1 => values, 2 => regex_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}
structure!(HttpRequestMethodConditionConfig, tables::S_HTTP_REQUEST_METHOD_CONDITION_CONFIG, 0 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}
structure!(IpamPools, tables::S_IPAM_POOLS, 0 => ipv4_ipam_pool_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
structure!(JwtValidationActionAdditionalClaim, tables::S_JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM, 0 => format, 1 => name, 2 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionConfig {
    pub jwks_endpoint: Option<String>,
    pub issuer: Option<String>,
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
}
structure!(JwtValidationActionConfig, tables::S_JWT_VALIDATION_ACTION_CONFIG, 0 => jwks_endpoint, 1 => issuer, 2 => additional_claims, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limit {
    pub name: Option<String>,
    pub max: Option<String>,
}
structure!(Limit, tables::S_LIMIT, 0 => name, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listener {
    pub listener_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub ssl_policy: Option<String>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}
structure!(Listener, tables::S_LISTENER, 0 => listener_arn, 1 => load_balancer_arn, 2 => port, 3 => protocol, 4 => certificates, 5 => ssl_policy, 6 => default_actions, 7 => alpn_policy, 8 => mutual_authentication, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(ListenerAttribute, tables::S_LISTENER_ATTRIBUTE, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancer {
    pub load_balancer_arn: Option<String>,
    pub dns_name: Option<String>,
    pub canonical_hosted_zone_id: Option<String>,
    pub created_time: Option<Timestamp>,
    pub load_balancer_name: Option<String>,
    pub scheme: Option<String>,
    pub vpc_id: Option<String>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<String>,
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub security_groups: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ipam_pools: Option<IpamPools>,
}
structure!(LoadBalancer, tables::S_LOAD_BALANCER, 0 => load_balancer_arn, 1 => dns_name, 2 => canonical_hosted_zone_id, 3 => created_time, 4 => load_balancer_name, 5 => scheme, 6 => vpc_id, 7 => state, 8 => r#type, 9 => availability_zones, 10 => security_groups, 11 => ip_address_type, 12 => customer_owned_ipv4_pool, 13 => enforce_security_group_inbound_rules_on_private_link_traffic, 14 => enable_prefix_for_ipv6_source_nat, 15 => ipam_pools, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAddress {
    pub ip_address: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
}
structure!(LoadBalancerAddress, tables::S_LOAD_BALANCER_ADDRESS, 0 => ip_address, 1 => allocation_id, 2 => private_i_pv4_address, 3 => i_pv6_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(LoadBalancerAttribute, tables::S_LOAD_BALANCER_ATTRIBUTE, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerState {
    pub code: Option<String>,
    pub reason: Option<String>,
}
structure!(LoadBalancerState, tables::S_LOAD_BALANCER_STATE, 0 => code, 1 => reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matcher {
    pub http_code: Option<String>,
    pub grpc_code: Option<String>,
}
structure!(Matcher, tables::S_MATCHER, 0 => http_code, 1 => grpc_code, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}
structure!(MinimumLoadBalancerCapacity, tables::S_MINIMUM_LOAD_BALANCER_CAPACITY, 0 => capacity_units, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesInput {
    pub listener_arn: Option<String>,
    pub attributes: Option<Vec<ListenerAttribute>>,
}
structure!(ModifyListenerAttributesInput, tables::S_MODIFY_LISTENER_ATTRIBUTES_INPUT, 0 => listener_arn, 1 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}
structure!(ModifyListenerAttributesOutput, tables::S_MODIFY_LISTENER_ATTRIBUTES_OUTPUT, 0 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerInput {
    pub listener_arn: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub alpn_policy: Option<Vec<String>>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
}
structure!(ModifyListenerInput, tables::S_MODIFY_LISTENER_INPUT, 0 => listener_arn, 1 => port, 2 => protocol, 3 => ssl_policy, 4 => certificates, 5 => default_actions, 6 => alpn_policy, 7 => mutual_authentication, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}
structure!(ModifyListenerOutput, tables::S_MODIFY_LISTENER_OUTPUT, 0 => listeners, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesInput {
    pub load_balancer_arn: Option<String>,
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}
structure!(ModifyLoadBalancerAttributesInput, tables::S_MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT, 0 => load_balancer_arn, 1 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}
structure!(ModifyLoadBalancerAttributesOutput, tables::S_MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT, 0 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleInput {
    pub rule_arn: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub transforms: Option<Vec<RuleTransform>>,
    pub reset_transforms: Option<bool>,
}
structure!(ModifyRuleInput, tables::S_MODIFY_RULE_INPUT, 0 => rule_arn, 1 => conditions, 2 => actions, 3 => transforms, 4 => reset_transforms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}
structure!(ModifyRuleOutput, tables::S_MODIFY_RULE_OUTPUT, 0 => rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesInput {
    pub target_group_arn: Option<String>,
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}
structure!(ModifyTargetGroupAttributesInput, tables::S_MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT, 0 => target_group_arn, 1 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}
structure!(ModifyTargetGroupAttributesOutput, tables::S_MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT, 0 => attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupInput {
    pub target_group_arn: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
}
structure!(ModifyTargetGroupInput, tables::S_MODIFY_TARGET_GROUP_INPUT, 0 => target_group_arn, 1 => health_check_protocol, 2 => health_check_port, 3 => health_check_path, 4 => health_check_enabled, 5 => health_check_interval_seconds, 6 => health_check_timeout_seconds, 7 => healthy_threshold_count, 8 => unhealthy_threshold_count, 9 => matcher, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}
structure!(ModifyTargetGroupOutput, tables::S_MODIFY_TARGET_GROUP_OUTPUT, 0 => target_groups, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MutualAuthenticationAttributes {
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub trust_store_association_status: Option<String>,
    pub advertise_trust_store_ca_names: Option<String>,
}
structure!(MutualAuthenticationAttributes, tables::S_MUTUAL_AUTHENTICATION_ATTRIBUTES, 0 => mode, 1 => trust_store_arn, 2 => ignore_client_certificate_expiry, 3 => trust_store_association_status, 4 => advertise_trust_store_ca_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathPatternConditionConfig {
    pub values: Option<Vec<String>>,
    pub regex_values: Option<Vec<String>>,
}
structure!(PathPatternConditionConfig, tables::S_PATH_PATTERN_CONDITION_CONFIG, 0 => values, 1 => regex_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}
structure!(QueryStringConditionConfig, tables::S_QUERY_STRING_CONDITION_CONFIG, 0 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(QueryStringKeyValuePair, tables::S_QUERY_STRING_KEY_VALUE_PAIR, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectActionConfig {
    pub protocol: Option<String>,
    pub port: Option<String>,
    pub host: Option<String>,
    pub path: Option<String>,
    pub query: Option<String>,
    pub status_code: Option<String>,
}
structure!(RedirectActionConfig, tables::S_REDIRECT_ACTION_CONFIG, 0 => protocol, 1 => port, 2 => host, 3 => path, 4 => query, 5 => status_code, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}
structure!(RegisterTargetsInput, tables::S_REGISTER_TARGETS_INPUT, 0 => target_group_arn, 1 => targets, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsOutput {}
structure!(RegisterTargetsOutput, tables::S_REGISTER_TARGETS_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveListenerCertificatesInput {
    pub listener_arn: Option<String>,
    pub certificates: Option<Vec<Certificate>>,
}
structure!(RemoveListenerCertificatesInput, tables::S_REMOVE_LISTENER_CERTIFICATES_INPUT, 0 => listener_arn, 1 => certificates, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveListenerCertificatesOutput {}
structure!(RemoveListenerCertificatesOutput, tables::S_REMOVE_LISTENER_CERTIFICATES_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_arns: Option<Vec<String>>,
    pub tag_keys: Option<Vec<String>>,
}
structure!(RemoveTagsInput, tables::S_REMOVE_TAGS_INPUT, 0 => resource_arns, 1 => tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsOutput {}
structure!(RemoveTagsOutput, tables::S_REMOVE_TAGS_OUTPUT,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RewriteConfig {
    pub regex: Option<String>,
    pub replace: Option<String>,
}
structure!(RewriteConfig, tables::S_REWRITE_CONFIG, 0 => regex, 1 => replace, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub rule_arn: Option<String>,
    pub priority: Option<String>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub actions: Option<Vec<Action>>,
    pub is_default: Option<bool>,
    pub transforms: Option<Vec<RuleTransform>>,
}
structure!(Rule, tables::S_RULE, 0 => rule_arn, 1 => priority, 2 => conditions, 3 => actions, 4 => is_default, 5 => transforms, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub values: Option<Vec<String>>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub regex_values: Option<Vec<String>>,
}
structure!(RuleCondition, tables::S_RULE_CONDITION, 0 => field, 1 => values, 2 => host_header_config, 3 => path_pattern_config, 4 => http_header_config, 5 => query_string_config, 6 => http_request_method_config, 7 => source_ip_config, 8 => regex_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RulePriorityPair {
    pub rule_arn: Option<String>,
    pub priority: Option<i32>,
}
structure!(RulePriorityPair, tables::S_RULE_PRIORITY_PAIR, 0 => rule_arn, 1 => priority, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleTransform {
    pub r#type: Option<String>,
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}
structure!(RuleTransform, tables::S_RULE_TRANSFORM, 0 => r#type, 1 => host_header_rewrite_config, 2 => url_rewrite_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub load_balancer_arn: Option<String>,
    pub ip_address_type: Option<String>,
}
structure!(SetIpAddressTypeInput, tables::S_SET_IP_ADDRESS_TYPE_INPUT, 0 => load_balancer_arn, 1 => ip_address_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<String>,
}
structure!(SetIpAddressTypeOutput, tables::S_SET_IP_ADDRESS_TYPE_OUTPUT, 0 => ip_address_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Option<Vec<RulePriorityPair>>,
}
structure!(SetRulePrioritiesInput, tables::S_SET_RULE_PRIORITIES_INPUT, 0 => rule_priorities, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}
structure!(SetRulePrioritiesOutput, tables::S_SET_RULE_PRIORITIES_OUTPUT, 0 => rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
}
structure!(SetSecurityGroupsInput, tables::S_SET_SECURITY_GROUPS_INPUT, 0 => load_balancer_arn, 1 => security_groups, 2 => enforce_security_group_inbound_rules_on_private_link_traffic, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsOutput {
    pub security_group_ids: Option<Vec<String>>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
}
structure!(SetSecurityGroupsOutput, tables::S_SET_SECURITY_GROUPS_OUTPUT, 0 => security_group_ids, 1 => enforce_security_group_inbound_rules_on_private_link_traffic, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsInput {
    pub load_balancer_arn: Option<String>,
    pub subnets: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub ip_address_type: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
}
structure!(SetSubnetsInput, tables::S_SET_SUBNETS_INPUT, 0 => load_balancer_arn, 1 => subnets, 2 => subnet_mappings, 3 => ip_address_type, 4 => enable_prefix_for_ipv6_source_nat, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub ip_address_type: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
}
structure!(SetSubnetsOutput, tables::S_SET_SUBNETS_OUTPUT, 0 => availability_zones, 1 => ip_address_type, 2 => enable_prefix_for_ipv6_source_nat, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceIpConditionConfig {
    pub values: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
}
structure!(SourceIpConditionConfig, tables::S_SOURCE_IP_CONDITION_CONFIG, 0 => values, 1 => ip_address_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SslPolicy {
    pub ssl_protocols: Option<Vec<String>>,
    pub ciphers: Option<Vec<Cipher>>,
    pub name: Option<String>,
    pub supported_load_balancer_types: Option<Vec<String>>,
}
structure!(SslPolicy, tables::S_SSL_POLICY, 0 => ssl_protocols, 1 => ciphers, 2 => name, 3 => supported_load_balancer_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetMapping {
    pub subnet_id: Option<String>,
    pub allocation_id: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub i_pv6_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
}
structure!(SubnetMapping, tables::S_SUBNET_MAPPING, 0 => subnet_id, 1 => allocation_id, 2 => private_i_pv4_address, 3 => i_pv6_address, 4 => source_nat_ipv6_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagDescription, tables::S_TAG_DESCRIPTION, 0 => resource_arn, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetDescription {
    pub id: Option<String>,
    pub port: Option<i32>,
    pub availability_zone: Option<String>,
    pub quic_server_id: Option<String>,
}
structure!(TargetDescription, tables::S_TARGET_DESCRIPTION, 0 => id, 1 => port, 2 => availability_zone, 3 => quic_server_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroup {
    pub target_group_arn: Option<String>,
    pub target_group_name: Option<String>,
    pub protocol: Option<String>,
    pub port: Option<i32>,
    pub vpc_id: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub unhealthy_threshold_count: Option<i32>,
    pub health_check_path: Option<String>,
    pub matcher: Option<Matcher>,
    pub load_balancer_arns: Option<Vec<String>>,
    pub target_type: Option<String>,
    pub protocol_version: Option<String>,
    pub ip_address_type: Option<String>,
    pub target_control_port: Option<i32>,
}
structure!(TargetGroup, tables::S_TARGET_GROUP, 0 => target_group_arn, 1 => target_group_name, 2 => protocol, 3 => port, 4 => vpc_id, 5 => health_check_protocol, 6 => health_check_port, 7 => health_check_enabled, 8 => health_check_interval_seconds, 9 => health_check_timeout_seconds, 10 => healthy_threshold_count, 11 => unhealthy_threshold_count, 12 => health_check_path, 13 => matcher, 14 => load_balancer_arns, 15 => target_type, 16 => protocol_version, 17 => ip_address_type, 18 => target_control_port, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(TargetGroupAttribute, tables::S_TARGET_GROUP_ATTRIBUTE, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupStickinessConfig {
    pub enabled: Option<bool>,
    pub duration_seconds: Option<i32>,
}
structure!(TargetGroupStickinessConfig, tables::S_TARGET_GROUP_STICKINESS_CONFIG, 0 => enabled, 1 => duration_seconds, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}
structure!(TargetGroupTuple, tables::S_TARGET_GROUP_TUPLE, 0 => target_group_arn, 1 => weight, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealth {
    pub state: Option<String>,
    pub reason: Option<String>,
    pub description: Option<String>,
}
structure!(TargetHealth, tables::S_TARGET_HEALTH, 0 => state, 1 => reason, 2 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealthDescription {
    pub target: Option<TargetDescription>,
    pub health_check_port: Option<String>,
    pub target_health: Option<TargetHealth>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub administrative_override: Option<AdministrativeOverride>,
}
structure!(TargetHealthDescription, tables::S_TARGET_HEALTH_DESCRIPTION, 0 => target, 1 => health_check_port, 2 => target_health, 3 => anomaly_detection, 4 => administrative_override, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}
structure!(UrlRewriteConfig, tables::S_URL_REWRITE_CONFIG, 0 => rewrites, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ZonalCapacityReservationState {
    pub state: Option<CapacityReservationStatus>,
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
}
structure!(ZonalCapacityReservationState, tables::S_ZONAL_CAPACITY_RESERVATION_STATE, 0 => state, 1 => availability_zone, 2 => effective_capacity_units, );
