// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of Elastic Load Balancing v2: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "elbv2",
    signing_name: "elasticloadbalancing",
    endpoint_prefix: "elasticloadbalancing",
    service_id: "Elastic Load Balancing v2",
    protocols: &[Protocol::Query],
    api_version: "2015-12-01",
    target_prefix: "",
    xml_namespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AddListenerCertificates",
        "AddTags",
        "AddTrustStoreRevocations",
        "CreateListener",
        "CreateLoadBalancer",
        "CreateRule",
        "CreateTargetGroup",
        "CreateTrustStore",
        "DeleteListener",
        "DeleteLoadBalancer",
        "DeleteRule",
        "DeleteSharedTrustStoreAssociation",
        "DeleteTargetGroup",
        "DeleteTrustStore",
        "DeregisterTargets",
        "DescribeAccountLimits",
        "DescribeCapacityReservation",
        "DescribeListenerAttributes",
        "DescribeListenerCertificates",
        "DescribeListeners",
        "DescribeLoadBalancerAttributes",
        "DescribeLoadBalancers",
        "DescribeRules",
        "DescribeSSLPolicies",
        "DescribeTags",
        "DescribeTargetGroupAttributes",
        "DescribeTargetGroups",
        "DescribeTargetHealth",
        "DescribeTrustStoreAssociations",
        "DescribeTrustStoreRevocations",
        "DescribeTrustStores",
        "GetResourcePolicy",
        "GetTrustStoreCaCertificatesBundle",
        "GetTrustStoreRevocationContent",
        "ModifyCapacityReservation",
        "ModifyIpPools",
        "ModifyListener",
        "ModifyListenerAttributes",
        "ModifyLoadBalancerAttributes",
        "ModifyRule",
        "ModifyTargetGroup",
        "ModifyTargetGroupAttributes",
        "ModifyTrustStore",
        "RegisterTargets",
        "RemoveListenerCertificates",
        "RemoveTags",
        "RemoveTrustStoreRevocations",
        "SetIpAddressType",
        "SetRulePriorities",
        "SetSecurityGroups",
        "SetSubnets",
    ],
    operations: &[
        AddListenerCertificates::INFO,
        AddTags::INFO,
        CreateListener::INFO,
        CreateLoadBalancer::INFO,
        CreateRule::INFO,
        CreateTargetGroup::INFO,
        DeleteListener::INFO,
        DeleteLoadBalancer::INFO,
        DeleteRule::INFO,
        DeleteTargetGroup::INFO,
        DeregisterTargets::INFO,
        DescribeAccountLimits::INFO,
        DescribeCapacityReservation::INFO,
        DescribeListenerAttributes::INFO,
        DescribeListenerCertificates::INFO,
        DescribeListeners::INFO,
        DescribeLoadBalancerAttributes::INFO,
        DescribeLoadBalancers::INFO,
        DescribeRules::INFO,
        DescribeSSLPolicies::INFO,
        DescribeTags::INFO,
        DescribeTargetGroupAttributes::INFO,
        DescribeTargetGroups::INFO,
        DescribeTargetHealth::INFO,
        ModifyListener::INFO,
        ModifyListenerAttributes::INFO,
        ModifyLoadBalancerAttributes::INFO,
        ModifyRule::INFO,
        ModifyTargetGroup::INFO,
        ModifyTargetGroupAttributes::INFO,
        RegisterTargets::INFO,
        RemoveListenerCertificates::INFO,
        RemoveTags::INFO,
        SetIpAddressType::INFO,
        SetRulePriorities::INFO,
        SetSecurityGroups::INFO,
        SetSubnets::INFO,
    ],
    errors: &[
        &errors::ALPN_POLICY_NOT_SUPPORTED_EXCEPTION,
        &errors::ALLOCATION_ID_NOT_FOUND_EXCEPTION,
        &errors::AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION,
        &errors::CAPACITY_RESERVATION_PENDING_EXCEPTION,
        &errors::CERTIFICATE_NOT_FOUND_EXCEPTION,
        &errors::DUPLICATE_LISTENER_EXCEPTION,
        &errors::DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION,
        &errors::DUPLICATE_TAG_KEYS_EXCEPTION,
        &errors::DUPLICATE_TARGET_GROUP_NAME_EXCEPTION,
        &errors::HEALTH_UNAVAILABLE_EXCEPTION,
        &errors::INCOMPATIBLE_PROTOCOLS_EXCEPTION,
        &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
        &errors::INVALID_LOAD_BALANCER_ACTION_EXCEPTION,
        &errors::INVALID_SCHEME_EXCEPTION,
        &errors::INVALID_SECURITY_GROUP_EXCEPTION,
        &errors::INVALID_SUBNET_EXCEPTION,
        &errors::INVALID_TARGET_EXCEPTION,
        &errors::LISTENER_NOT_FOUND_EXCEPTION,
        &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
        &errors::OPERATION_NOT_PERMITTED_EXCEPTION,
        &errors::PRIORITY_IN_USE_EXCEPTION,
        &errors::RESOURCE_IN_USE_EXCEPTION,
        &errors::RULE_NOT_FOUND_EXCEPTION,
        &errors::SSL_POLICY_NOT_FOUND_EXCEPTION,
        &errors::SUBNET_NOT_FOUND_EXCEPTION,
        &errors::TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION,
        &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
        &errors::TOO_MANY_ACTIONS_EXCEPTION,
        &errors::TOO_MANY_CERTIFICATES_EXCEPTION,
        &errors::TOO_MANY_LISTENERS_EXCEPTION,
        &errors::TOO_MANY_LOAD_BALANCERS_EXCEPTION,
        &errors::TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION,
        &errors::TOO_MANY_RULES_EXCEPTION,
        &errors::TOO_MANY_TAGS_EXCEPTION,
        &errors::TOO_MANY_TARGET_GROUPS_EXCEPTION,
        &errors::TOO_MANY_TARGETS_EXCEPTION,
        &errors::TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION,
        &errors::TRUST_STORE_NOT_FOUND_EXCEPTION,
        &errors::TRUST_STORE_NOT_READY_EXCEPTION,
        &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
    ],
    routes: &[],
};

pub struct AddListenerCertificates;
impl AddListenerCertificates {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "AddListenerCertificates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ADD_LISTENER_CERTIFICATES_INPUT,
        output: &tables::S_ADD_LISTENER_CERTIFICATES_OUTPUT,
        result_wrapper: "AddListenerCertificatesResult",
        errors: &[
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::TOO_MANY_CERTIFICATES_EXCEPTION,
            &errors::CERTIFICATE_NOT_FOUND_EXCEPTION,
        ],
        action: "elasticloadbalancing:AddListenerCertificates",
        resources: &["{ListenerArn}"],
    };
}
impl Op for AddListenerCertificates {
    type Input = types::AddListenerCertificatesInput;
    type Output = types::AddListenerCertificatesOutput;
    const INFO: &'static Operation = AddListenerCertificates::INFO;
}

pub struct AddTags;
impl AddTags {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "AddTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ADD_TAGS_INPUT,
        output: &tables::S_ADD_TAGS_OUTPUT,
        result_wrapper: "AddTagsResult",
        errors: &[
            &errors::DUPLICATE_TAG_KEYS_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::RULE_NOT_FOUND_EXCEPTION,
            &errors::TRUST_STORE_NOT_FOUND_EXCEPTION,
        ],
        action: "elasticloadbalancing:AddTags",
        resources: &["{ResourceArns}"],
    };
}
impl Op for AddTags {
    type Input = types::AddTagsInput;
    type Output = types::AddTagsOutput;
    const INFO: &'static Operation = AddTags::INFO;
}

pub struct CreateListener;
impl CreateListener {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "CreateListener",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_LISTENER_INPUT,
        output: &tables::S_CREATE_LISTENER_OUTPUT,
        result_wrapper: "CreateListenerResult",
        errors: &[
            &errors::DUPLICATE_LISTENER_EXCEPTION,
            &errors::TOO_MANY_LISTENERS_EXCEPTION,
            &errors::TOO_MANY_CERTIFICATES_EXCEPTION,
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::INCOMPATIBLE_PROTOCOLS_EXCEPTION,
            &errors::SSL_POLICY_NOT_FOUND_EXCEPTION,
            &errors::CERTIFICATE_NOT_FOUND_EXCEPTION,
            &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
            &errors::TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION,
            &errors::TOO_MANY_TARGETS_EXCEPTION,
            &errors::TOO_MANY_ACTIONS_EXCEPTION,
            &errors::INVALID_LOAD_BALANCER_ACTION_EXCEPTION,
            &errors::TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION,
            &errors::ALPN_POLICY_NOT_SUPPORTED_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::TRUST_STORE_NOT_FOUND_EXCEPTION,
            &errors::TRUST_STORE_NOT_READY_EXCEPTION,
        ],
        action: "elasticloadbalancing:CreateListener",
        resources: &["{LoadBalancerArn}"],
    };
}
impl Op for CreateListener {
    type Input = types::CreateListenerInput;
    type Output = types::CreateListenerOutput;
    const INFO: &'static Operation = CreateListener::INFO;
}

pub struct CreateLoadBalancer;
impl CreateLoadBalancer {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "CreateLoadBalancer",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_LOAD_BALANCER_INPUT,
        output: &tables::S_CREATE_LOAD_BALANCER_OUTPUT,
        result_wrapper: "CreateLoadBalancerResult",
        errors: &[
            &errors::DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION,
            &errors::TOO_MANY_LOAD_BALANCERS_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::SUBNET_NOT_FOUND_EXCEPTION,
            &errors::INVALID_SUBNET_EXCEPTION,
            &errors::INVALID_SECURITY_GROUP_EXCEPTION,
            &errors::INVALID_SCHEME_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::DUPLICATE_TAG_KEYS_EXCEPTION,
            &errors::RESOURCE_IN_USE_EXCEPTION,
            &errors::ALLOCATION_ID_NOT_FOUND_EXCEPTION,
            &errors::AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION,
            &errors::OPERATION_NOT_PERMITTED_EXCEPTION,
        ],
        action: "elasticloadbalancing:CreateLoadBalancer",
        resources: &["arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/*/{Name}/*"],
    };
}
impl Op for CreateLoadBalancer {
    type Input = types::CreateLoadBalancerInput;
    type Output = types::CreateLoadBalancerOutput;
    const INFO: &'static Operation = CreateLoadBalancer::INFO;
}

pub struct CreateRule;
impl CreateRule {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "CreateRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_RULE_INPUT,
        output: &tables::S_CREATE_RULE_OUTPUT,
        result_wrapper: "CreateRuleResult",
        errors: &[
            &errors::PRIORITY_IN_USE_EXCEPTION,
            &errors::TOO_MANY_TARGET_GROUPS_EXCEPTION,
            &errors::TOO_MANY_RULES_EXCEPTION,
            &errors::TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION,
            &errors::INCOMPATIBLE_PROTOCOLS_EXCEPTION,
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION,
            &errors::TOO_MANY_TARGETS_EXCEPTION,
            &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
            &errors::TOO_MANY_ACTIONS_EXCEPTION,
            &errors::INVALID_LOAD_BALANCER_ACTION_EXCEPTION,
            &errors::TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
        ],
        action: "elasticloadbalancing:CreateRule",
        resources: &["{ListenerArn}"],
    };
}
impl Op for CreateRule {
    type Input = types::CreateRuleInput;
    type Output = types::CreateRuleOutput;
    const INFO: &'static Operation = CreateRule::INFO;
}

pub struct CreateTargetGroup;
impl CreateTargetGroup {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "CreateTargetGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_TARGET_GROUP_INPUT,
        output: &tables::S_CREATE_TARGET_GROUP_OUTPUT,
        result_wrapper: "CreateTargetGroupResult",
        errors: &[
            &errors::DUPLICATE_TARGET_GROUP_NAME_EXCEPTION,
            &errors::TOO_MANY_TARGET_GROUPS_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
        ],
        action: "elasticloadbalancing:CreateTargetGroup",
        resources: &["arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{Name}/*"],
    };
}
impl Op for CreateTargetGroup {
    type Input = types::CreateTargetGroupInput;
    type Output = types::CreateTargetGroupOutput;
    const INFO: &'static Operation = CreateTargetGroup::INFO;
}

pub struct DeleteListener;
impl DeleteListener {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DeleteListener",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_LISTENER_INPUT,
        output: &tables::S_DELETE_LISTENER_OUTPUT,
        result_wrapper: "DeleteListenerResult",
        errors: &[&errors::LISTENER_NOT_FOUND_EXCEPTION, &errors::RESOURCE_IN_USE_EXCEPTION],
        action: "elasticloadbalancing:DeleteListener",
        resources: &["{ListenerArn}"],
    };
}
impl Op for DeleteListener {
    type Input = types::DeleteListenerInput;
    type Output = types::DeleteListenerOutput;
    const INFO: &'static Operation = DeleteListener::INFO;
}

pub struct DeleteLoadBalancer;
impl DeleteLoadBalancer {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DeleteLoadBalancer",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_LOAD_BALANCER_INPUT,
        output: &tables::S_DELETE_LOAD_BALANCER_OUTPUT,
        result_wrapper: "DeleteLoadBalancerResult",
        errors: &[
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::OPERATION_NOT_PERMITTED_EXCEPTION,
            &errors::RESOURCE_IN_USE_EXCEPTION,
        ],
        action: "elasticloadbalancing:DeleteLoadBalancer",
        resources: &["{LoadBalancerArn}"],
    };
}
impl Op for DeleteLoadBalancer {
    type Input = types::DeleteLoadBalancerInput;
    type Output = types::DeleteLoadBalancerOutput;
    const INFO: &'static Operation = DeleteLoadBalancer::INFO;
}

pub struct DeleteRule;
impl DeleteRule {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DeleteRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_RULE_INPUT,
        output: &tables::S_DELETE_RULE_OUTPUT,
        result_wrapper: "DeleteRuleResult",
        errors: &[&errors::RULE_NOT_FOUND_EXCEPTION, &errors::OPERATION_NOT_PERMITTED_EXCEPTION],
        action: "elasticloadbalancing:DeleteRule",
        resources: &["{RuleArn}"],
    };
}
impl Op for DeleteRule {
    type Input = types::DeleteRuleInput;
    type Output = types::DeleteRuleOutput;
    const INFO: &'static Operation = DeleteRule::INFO;
}

pub struct DeleteTargetGroup;
impl DeleteTargetGroup {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DeleteTargetGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_TARGET_GROUP_INPUT,
        output: &tables::S_DELETE_TARGET_GROUP_OUTPUT,
        result_wrapper: "DeleteTargetGroupResult",
        errors: &[&errors::RESOURCE_IN_USE_EXCEPTION],
        action: "elasticloadbalancing:DeleteTargetGroup",
        resources: &["{TargetGroupArn}"],
    };
}
impl Op for DeleteTargetGroup {
    type Input = types::DeleteTargetGroupInput;
    type Output = types::DeleteTargetGroupOutput;
    const INFO: &'static Operation = DeleteTargetGroup::INFO;
}

pub struct DeregisterTargets;
impl DeregisterTargets {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DeregisterTargets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DEREGISTER_TARGETS_INPUT,
        output: &tables::S_DEREGISTER_TARGETS_OUTPUT,
        result_wrapper: "DeregisterTargetsResult",
        errors: &[&errors::TARGET_GROUP_NOT_FOUND_EXCEPTION, &errors::INVALID_TARGET_EXCEPTION],
        action: "elasticloadbalancing:DeregisterTargets",
        resources: &["{TargetGroupArn}"],
    };
}
impl Op for DeregisterTargets {
    type Input = types::DeregisterTargetsInput;
    type Output = types::DeregisterTargetsOutput;
    const INFO: &'static Operation = DeregisterTargets::INFO;
}

pub struct DescribeAccountLimits;
impl DescribeAccountLimits {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeAccountLimits",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ACCOUNT_LIMITS_INPUT,
        output: &tables::S_DESCRIBE_ACCOUNT_LIMITS_OUTPUT,
        result_wrapper: "DescribeAccountLimitsResult",
        errors: &[],
        action: "elasticloadbalancing:DescribeAccountLimits",
        resources: &[],
    };
}
impl Op for DescribeAccountLimits {
    type Input = types::DescribeAccountLimitsInput;
    type Output = types::DescribeAccountLimitsOutput;
    const INFO: &'static Operation = DescribeAccountLimits::INFO;
}

pub struct DescribeCapacityReservation;
impl DescribeCapacityReservation {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeCapacityReservation",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_CAPACITY_RESERVATION_INPUT,
        output: &tables::S_DESCRIBE_CAPACITY_RESERVATION_OUTPUT,
        result_wrapper: "DescribeCapacityReservationResult",
        errors: &[&errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeCapacityReservation",
        resources: &[],
    };
}
impl Op for DescribeCapacityReservation {
    type Input = types::DescribeCapacityReservationInput;
    type Output = types::DescribeCapacityReservationOutput;
    const INFO: &'static Operation = DescribeCapacityReservation::INFO;
}

pub struct DescribeListenerAttributes;
impl DescribeListenerAttributes {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeListenerAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LISTENER_ATTRIBUTES_INPUT,
        output: &tables::S_DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT,
        result_wrapper: "DescribeListenerAttributesResult",
        errors: &[&errors::LISTENER_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeListenerAttributes",
        resources: &[],
    };
}
impl Op for DescribeListenerAttributes {
    type Input = types::DescribeListenerAttributesInput;
    type Output = types::DescribeListenerAttributesOutput;
    const INFO: &'static Operation = DescribeListenerAttributes::INFO;
}

pub struct DescribeListenerCertificates;
impl DescribeListenerCertificates {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeListenerCertificates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LISTENER_CERTIFICATES_INPUT,
        output: &tables::S_DESCRIBE_LISTENER_CERTIFICATES_OUTPUT,
        result_wrapper: "DescribeListenerCertificatesResult",
        errors: &[&errors::LISTENER_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeListenerCertificates",
        resources: &[],
    };
}
impl Op for DescribeListenerCertificates {
    type Input = types::DescribeListenerCertificatesInput;
    type Output = types::DescribeListenerCertificatesOutput;
    const INFO: &'static Operation = DescribeListenerCertificates::INFO;
}

pub struct DescribeListeners;
impl DescribeListeners {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeListeners",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LISTENERS_INPUT,
        output: &tables::S_DESCRIBE_LISTENERS_OUTPUT,
        result_wrapper: "DescribeListenersResult",
        errors: &[
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
        ],
        action: "elasticloadbalancing:DescribeListeners",
        resources: &[],
    };
}
impl Op for DescribeListeners {
    type Input = types::DescribeListenersInput;
    type Output = types::DescribeListenersOutput;
    const INFO: &'static Operation = DescribeListeners::INFO;
}

pub struct DescribeLoadBalancerAttributes;
impl DescribeLoadBalancerAttributes {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeLoadBalancerAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT,
        output: &tables::S_DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT,
        result_wrapper: "DescribeLoadBalancerAttributesResult",
        errors: &[&errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeLoadBalancerAttributes",
        resources: &[],
    };
}
impl Op for DescribeLoadBalancerAttributes {
    type Input = types::DescribeLoadBalancerAttributesInput;
    type Output = types::DescribeLoadBalancerAttributesOutput;
    const INFO: &'static Operation = DescribeLoadBalancerAttributes::INFO;
}

pub struct DescribeLoadBalancers;
impl DescribeLoadBalancers {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeLoadBalancers",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LOAD_BALANCERS_INPUT,
        output: &tables::S_DESCRIBE_LOAD_BALANCERS_OUTPUT,
        result_wrapper: "DescribeLoadBalancersResult",
        errors: &[&errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeLoadBalancers",
        resources: &[],
    };
}
impl Op for DescribeLoadBalancers {
    type Input = types::DescribeLoadBalancersInput;
    type Output = types::DescribeLoadBalancersOutput;
    const INFO: &'static Operation = DescribeLoadBalancers::INFO;
}

pub struct DescribeRules;
impl DescribeRules {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeRules",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_RULES_INPUT,
        output: &tables::S_DESCRIBE_RULES_OUTPUT,
        result_wrapper: "DescribeRulesResult",
        errors: &[
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::RULE_NOT_FOUND_EXCEPTION,
            &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
        ],
        action: "elasticloadbalancing:DescribeRules",
        resources: &[],
    };
}
impl Op for DescribeRules {
    type Input = types::DescribeRulesInput;
    type Output = types::DescribeRulesOutput;
    const INFO: &'static Operation = DescribeRules::INFO;
}

pub struct DescribeSSLPolicies;
impl DescribeSSLPolicies {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeSSLPolicies",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_SSL_POLICIES_INPUT,
        output: &tables::S_DESCRIBE_SSL_POLICIES_OUTPUT,
        result_wrapper: "DescribeSSLPoliciesResult",
        errors: &[&errors::SSL_POLICY_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeSSLPolicies",
        resources: &[],
    };
}
impl Op for DescribeSSLPolicies {
    type Input = types::DescribeSSLPoliciesInput;
    type Output = types::DescribeSSLPoliciesOutput;
    const INFO: &'static Operation = DescribeSSLPolicies::INFO;
}

pub struct DescribeTags;
impl DescribeTags {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TAGS_INPUT,
        output: &tables::S_DESCRIBE_TAGS_OUTPUT,
        result_wrapper: "DescribeTagsResult",
        errors: &[
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::RULE_NOT_FOUND_EXCEPTION,
            &errors::TRUST_STORE_NOT_FOUND_EXCEPTION,
        ],
        action: "elasticloadbalancing:DescribeTags",
        resources: &[],
    };
}
impl Op for DescribeTags {
    type Input = types::DescribeTagsInput;
    type Output = types::DescribeTagsOutput;
    const INFO: &'static Operation = DescribeTags::INFO;
}

pub struct DescribeTargetGroupAttributes;
impl DescribeTargetGroupAttributes {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeTargetGroupAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT,
        output: &tables::S_DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT,
        result_wrapper: "DescribeTargetGroupAttributesResult",
        errors: &[&errors::TARGET_GROUP_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeTargetGroupAttributes",
        resources: &[],
    };
}
impl Op for DescribeTargetGroupAttributes {
    type Input = types::DescribeTargetGroupAttributesInput;
    type Output = types::DescribeTargetGroupAttributesOutput;
    const INFO: &'static Operation = DescribeTargetGroupAttributes::INFO;
}

pub struct DescribeTargetGroups;
impl DescribeTargetGroups {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeTargetGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TARGET_GROUPS_INPUT,
        output: &tables::S_DESCRIBE_TARGET_GROUPS_OUTPUT,
        result_wrapper: "DescribeTargetGroupsResult",
        errors: &[&errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION, &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION],
        action: "elasticloadbalancing:DescribeTargetGroups",
        resources: &[],
    };
}
impl Op for DescribeTargetGroups {
    type Input = types::DescribeTargetGroupsInput;
    type Output = types::DescribeTargetGroupsOutput;
    const INFO: &'static Operation = DescribeTargetGroups::INFO;
}

pub struct DescribeTargetHealth;
impl DescribeTargetHealth {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "DescribeTargetHealth",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TARGET_HEALTH_INPUT,
        output: &tables::S_DESCRIBE_TARGET_HEALTH_OUTPUT,
        result_wrapper: "DescribeTargetHealthResult",
        errors: &[
            &errors::INVALID_TARGET_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::HEALTH_UNAVAILABLE_EXCEPTION,
        ],
        action: "elasticloadbalancing:DescribeTargetHealth",
        resources: &[],
    };
}
impl Op for DescribeTargetHealth {
    type Input = types::DescribeTargetHealthInput;
    type Output = types::DescribeTargetHealthOutput;
    const INFO: &'static Operation = DescribeTargetHealth::INFO;
}

pub struct ModifyListener;
impl ModifyListener {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "ModifyListener",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_LISTENER_INPUT,
        output: &tables::S_MODIFY_LISTENER_OUTPUT,
        result_wrapper: "ModifyListenerResult",
        errors: &[
            &errors::DUPLICATE_LISTENER_EXCEPTION,
            &errors::TOO_MANY_LISTENERS_EXCEPTION,
            &errors::TOO_MANY_CERTIFICATES_EXCEPTION,
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION,
            &errors::INCOMPATIBLE_PROTOCOLS_EXCEPTION,
            &errors::SSL_POLICY_NOT_FOUND_EXCEPTION,
            &errors::CERTIFICATE_NOT_FOUND_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
            &errors::TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION,
            &errors::TOO_MANY_TARGETS_EXCEPTION,
            &errors::TOO_MANY_ACTIONS_EXCEPTION,
            &errors::INVALID_LOAD_BALANCER_ACTION_EXCEPTION,
            &errors::TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION,
            &errors::ALPN_POLICY_NOT_SUPPORTED_EXCEPTION,
            &errors::TRUST_STORE_NOT_FOUND_EXCEPTION,
            &errors::TRUST_STORE_NOT_READY_EXCEPTION,
        ],
        action: "elasticloadbalancing:ModifyListener",
        resources: &["{ListenerArn}"],
    };
}
impl Op for ModifyListener {
    type Input = types::ModifyListenerInput;
    type Output = types::ModifyListenerOutput;
    const INFO: &'static Operation = ModifyListener::INFO;
}

pub struct ModifyListenerAttributes;
impl ModifyListenerAttributes {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "ModifyListenerAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_LISTENER_ATTRIBUTES_INPUT,
        output: &tables::S_MODIFY_LISTENER_ATTRIBUTES_OUTPUT,
        result_wrapper: "ModifyListenerAttributesResult",
        errors: &[&errors::LISTENER_NOT_FOUND_EXCEPTION, &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION],
        action: "elasticloadbalancing:ModifyListenerAttributes",
        resources: &["{ListenerArn}"],
    };
}
impl Op for ModifyListenerAttributes {
    type Input = types::ModifyListenerAttributesInput;
    type Output = types::ModifyListenerAttributesOutput;
    const INFO: &'static Operation = ModifyListenerAttributes::INFO;
}

pub struct ModifyLoadBalancerAttributes;
impl ModifyLoadBalancerAttributes {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "ModifyLoadBalancerAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT,
        output: &tables::S_MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT,
        result_wrapper: "ModifyLoadBalancerAttributesResult",
        errors: &[&errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION, &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION],
        action: "elasticloadbalancing:ModifyLoadBalancerAttributes",
        resources: &["{LoadBalancerArn}"],
    };
}
impl Op for ModifyLoadBalancerAttributes {
    type Input = types::ModifyLoadBalancerAttributesInput;
    type Output = types::ModifyLoadBalancerAttributesOutput;
    const INFO: &'static Operation = ModifyLoadBalancerAttributes::INFO;
}

pub struct ModifyRule;
impl ModifyRule {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "ModifyRule",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_RULE_INPUT,
        output: &tables::S_MODIFY_RULE_OUTPUT,
        result_wrapper: "ModifyRuleResult",
        errors: &[
            &errors::TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION,
            &errors::INCOMPATIBLE_PROTOCOLS_EXCEPTION,
            &errors::RULE_NOT_FOUND_EXCEPTION,
            &errors::OPERATION_NOT_PERMITTED_EXCEPTION,
            &errors::TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION,
            &errors::TOO_MANY_TARGETS_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::UNSUPPORTED_PROTOCOL_EXCEPTION,
            &errors::TOO_MANY_ACTIONS_EXCEPTION,
            &errors::INVALID_LOAD_BALANCER_ACTION_EXCEPTION,
            &errors::TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION,
        ],
        action: "elasticloadbalancing:ModifyRule",
        resources: &["{RuleArn}"],
    };
}
impl Op for ModifyRule {
    type Input = types::ModifyRuleInput;
    type Output = types::ModifyRuleOutput;
    const INFO: &'static Operation = ModifyRule::INFO;
}

pub struct ModifyTargetGroup;
impl ModifyTargetGroup {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "ModifyTargetGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_TARGET_GROUP_INPUT,
        output: &tables::S_MODIFY_TARGET_GROUP_OUTPUT,
        result_wrapper: "ModifyTargetGroupResult",
        errors: &[&errors::TARGET_GROUP_NOT_FOUND_EXCEPTION, &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION],
        action: "elasticloadbalancing:ModifyTargetGroup",
        resources: &["{TargetGroupArn}"],
    };
}
impl Op for ModifyTargetGroup {
    type Input = types::ModifyTargetGroupInput;
    type Output = types::ModifyTargetGroupOutput;
    const INFO: &'static Operation = ModifyTargetGroup::INFO;
}

pub struct ModifyTargetGroupAttributes;
impl ModifyTargetGroupAttributes {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "ModifyTargetGroupAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT,
        output: &tables::S_MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT,
        result_wrapper: "ModifyTargetGroupAttributesResult",
        errors: &[&errors::TARGET_GROUP_NOT_FOUND_EXCEPTION, &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION],
        action: "elasticloadbalancing:ModifyTargetGroupAttributes",
        resources: &["{TargetGroupArn}"],
    };
}
impl Op for ModifyTargetGroupAttributes {
    type Input = types::ModifyTargetGroupAttributesInput;
    type Output = types::ModifyTargetGroupAttributesOutput;
    const INFO: &'static Operation = ModifyTargetGroupAttributes::INFO;
}

pub struct RegisterTargets;
impl RegisterTargets {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "RegisterTargets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REGISTER_TARGETS_INPUT,
        output: &tables::S_REGISTER_TARGETS_OUTPUT,
        result_wrapper: "RegisterTargetsResult",
        errors: &[
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::TOO_MANY_TARGETS_EXCEPTION,
            &errors::INVALID_TARGET_EXCEPTION,
            &errors::TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION,
        ],
        action: "elasticloadbalancing:RegisterTargets",
        resources: &["{TargetGroupArn}"],
    };
}
impl Op for RegisterTargets {
    type Input = types::RegisterTargetsInput;
    type Output = types::RegisterTargetsOutput;
    const INFO: &'static Operation = RegisterTargets::INFO;
}

pub struct RemoveListenerCertificates;
impl RemoveListenerCertificates {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "RemoveListenerCertificates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REMOVE_LISTENER_CERTIFICATES_INPUT,
        output: &tables::S_REMOVE_LISTENER_CERTIFICATES_OUTPUT,
        result_wrapper: "RemoveListenerCertificatesResult",
        errors: &[&errors::LISTENER_NOT_FOUND_EXCEPTION, &errors::OPERATION_NOT_PERMITTED_EXCEPTION],
        action: "elasticloadbalancing:RemoveListenerCertificates",
        resources: &["{ListenerArn}"],
    };
}
impl Op for RemoveListenerCertificates {
    type Input = types::RemoveListenerCertificatesInput;
    type Output = types::RemoveListenerCertificatesOutput;
    const INFO: &'static Operation = RemoveListenerCertificates::INFO;
}

pub struct RemoveTags;
impl RemoveTags {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "RemoveTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REMOVE_TAGS_INPUT,
        output: &tables::S_REMOVE_TAGS_OUTPUT,
        result_wrapper: "RemoveTagsResult",
        errors: &[
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::TARGET_GROUP_NOT_FOUND_EXCEPTION,
            &errors::LISTENER_NOT_FOUND_EXCEPTION,
            &errors::RULE_NOT_FOUND_EXCEPTION,
            &errors::TOO_MANY_TAGS_EXCEPTION,
            &errors::TRUST_STORE_NOT_FOUND_EXCEPTION,
        ],
        action: "elasticloadbalancing:RemoveTags",
        resources: &["{ResourceArns}"],
    };
}
impl Op for RemoveTags {
    type Input = types::RemoveTagsInput;
    type Output = types::RemoveTagsOutput;
    const INFO: &'static Operation = RemoveTags::INFO;
}

pub struct SetIpAddressType;
impl SetIpAddressType {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "SetIpAddressType",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_IP_ADDRESS_TYPE_INPUT,
        output: &tables::S_SET_IP_ADDRESS_TYPE_OUTPUT,
        result_wrapper: "SetIpAddressTypeResult",
        errors: &[
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::INVALID_SUBNET_EXCEPTION,
        ],
        action: "elasticloadbalancing:SetIpAddressType",
        resources: &["{LoadBalancerArn}"],
    };
}
impl Op for SetIpAddressType {
    type Input = types::SetIpAddressTypeInput;
    type Output = types::SetIpAddressTypeOutput;
    const INFO: &'static Operation = SetIpAddressType::INFO;
}

pub struct SetRulePriorities;
impl SetRulePriorities {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "SetRulePriorities",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_RULE_PRIORITIES_INPUT,
        output: &tables::S_SET_RULE_PRIORITIES_OUTPUT,
        result_wrapper: "SetRulePrioritiesResult",
        errors: &[
            &errors::RULE_NOT_FOUND_EXCEPTION,
            &errors::PRIORITY_IN_USE_EXCEPTION,
            &errors::OPERATION_NOT_PERMITTED_EXCEPTION,
        ],
        action: "elasticloadbalancing:SetRulePriorities",
        resources: &["{RulePriorities.RuleArn}"],
    };
}
impl Op for SetRulePriorities {
    type Input = types::SetRulePrioritiesInput;
    type Output = types::SetRulePrioritiesOutput;
    const INFO: &'static Operation = SetRulePriorities::INFO;
}

pub struct SetSecurityGroups;
impl SetSecurityGroups {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "SetSecurityGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_SECURITY_GROUPS_INPUT,
        output: &tables::S_SET_SECURITY_GROUPS_OUTPUT,
        result_wrapper: "SetSecurityGroupsResult",
        errors: &[
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::INVALID_SECURITY_GROUP_EXCEPTION,
        ],
        action: "elasticloadbalancing:SetSecurityGroups",
        resources: &["{LoadBalancerArn}"],
    };
}
impl Op for SetSecurityGroups {
    type Input = types::SetSecurityGroupsInput;
    type Output = types::SetSecurityGroupsOutput;
    const INFO: &'static Operation = SetSecurityGroups::INFO;
}

pub struct SetSubnets;
impl SetSubnets {
    const INFO: &'static Operation = &Operation {
        service: "elbv2",
        name: "SetSubnets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_SET_SUBNETS_INPUT,
        output: &tables::S_SET_SUBNETS_OUTPUT,
        result_wrapper: "SetSubnetsResult",
        errors: &[
            &errors::LOAD_BALANCER_NOT_FOUND_EXCEPTION,
            &errors::INVALID_CONFIGURATION_REQUEST_EXCEPTION,
            &errors::SUBNET_NOT_FOUND_EXCEPTION,
            &errors::INVALID_SUBNET_EXCEPTION,
            &errors::ALLOCATION_ID_NOT_FOUND_EXCEPTION,
            &errors::AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION,
            &errors::CAPACITY_RESERVATION_PENDING_EXCEPTION,
        ],
        action: "elasticloadbalancing:SetSubnets",
        resources: &["{LoadBalancerArn}"],
    };
}
impl Op for SetSubnets {
    type Input = types::SetSubnetsInput;
    type Output = types::SetSubnetsOutput;
    const INFO: &'static Operation = SetSubnets::INFO;
}
