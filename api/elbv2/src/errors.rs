// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static ALPN_POLICY_NOT_SUPPORTED_EXCEPTION: ModelledError =
    ModelledError { name: "ALPNPolicyNotSupportedException", code: "ALPNPolicyNotFound", status: 400, sender: true };
pub fn alpn_policy_not_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ALPN_POLICY_NOT_SUPPORTED_EXCEPTION, message)
}

pub static ALLOCATION_ID_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "AllocationIdNotFoundException", code: "AllocationIdNotFound", status: 400, sender: true };
pub fn allocation_id_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&ALLOCATION_ID_NOT_FOUND_EXCEPTION, message)
}

pub static AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION: ModelledError = ModelledError {
    name: "AvailabilityZoneNotSupportedException",
    code: "AvailabilityZoneNotSupported",
    status: 400,
    sender: true,
};
pub fn availability_zone_not_supported_exception(message: impl Into<String>) -> Error {
    Error::modelled(&AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION, message)
}

pub static CAPACITY_RESERVATION_PENDING_EXCEPTION: ModelledError = ModelledError {
    name: "CapacityReservationPendingException",
    code: "CapacityReservationPending",
    status: 400,
    sender: true,
};
pub fn capacity_reservation_pending_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CAPACITY_RESERVATION_PENDING_EXCEPTION, message)
}

pub static CERTIFICATE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "CertificateNotFoundException", code: "CertificateNotFound", status: 400, sender: true };
pub fn certificate_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&CERTIFICATE_NOT_FOUND_EXCEPTION, message)
}

pub static DUPLICATE_LISTENER_EXCEPTION: ModelledError =
    ModelledError { name: "DuplicateListenerException", code: "DuplicateListener", status: 400, sender: true };
pub fn duplicate_listener_exception(message: impl Into<String>) -> Error {
    Error::modelled(&DUPLICATE_LISTENER_EXCEPTION, message)
}

pub static DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION: ModelledError = ModelledError {
    name: "DuplicateLoadBalancerNameException",
    code: "DuplicateLoadBalancerName",
    status: 400,
    sender: true,
};
pub fn duplicate_load_balancer_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION, message)
}

pub static DUPLICATE_TAG_KEYS_EXCEPTION: ModelledError =
    ModelledError { name: "DuplicateTagKeysException", code: "DuplicateTagKeys", status: 400, sender: true };
pub fn duplicate_tag_keys_exception(message: impl Into<String>) -> Error {
    Error::modelled(&DUPLICATE_TAG_KEYS_EXCEPTION, message)
}

pub static DUPLICATE_TARGET_GROUP_NAME_EXCEPTION: ModelledError = ModelledError {
    name: "DuplicateTargetGroupNameException",
    code: "DuplicateTargetGroupName",
    status: 400,
    sender: true,
};
pub fn duplicate_target_group_name_exception(message: impl Into<String>) -> Error {
    Error::modelled(&DUPLICATE_TARGET_GROUP_NAME_EXCEPTION, message)
}

pub static HEALTH_UNAVAILABLE_EXCEPTION: ModelledError =
    ModelledError { name: "HealthUnavailableException", code: "HealthUnavailable", status: 500, sender: true };
pub fn health_unavailable_exception(message: impl Into<String>) -> Error {
    Error::modelled(&HEALTH_UNAVAILABLE_EXCEPTION, message)
}

pub static INCOMPATIBLE_PROTOCOLS_EXCEPTION: ModelledError =
    ModelledError { name: "IncompatibleProtocolsException", code: "IncompatibleProtocols", status: 400, sender: true };
pub fn incompatible_protocols_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INCOMPATIBLE_PROTOCOLS_EXCEPTION, message)
}

pub static INVALID_CONFIGURATION_REQUEST_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidConfigurationRequestException",
    code: "InvalidConfigurationRequest",
    status: 400,
    sender: true,
};
pub fn invalid_configuration_request_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_CONFIGURATION_REQUEST_EXCEPTION, message)
}

pub static INVALID_LOAD_BALANCER_ACTION_EXCEPTION: ModelledError = ModelledError {
    name: "InvalidLoadBalancerActionException",
    code: "InvalidLoadBalancerAction",
    status: 400,
    sender: true,
};
pub fn invalid_load_balancer_action_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_LOAD_BALANCER_ACTION_EXCEPTION, message)
}

pub static INVALID_SCHEME_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidSchemeException", code: "InvalidScheme", status: 400, sender: true };
pub fn invalid_scheme_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_SCHEME_EXCEPTION, message)
}

pub static INVALID_SECURITY_GROUP_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidSecurityGroupException", code: "InvalidSecurityGroup", status: 400, sender: true };
pub fn invalid_security_group_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_SECURITY_GROUP_EXCEPTION, message)
}

pub static INVALID_SUBNET_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidSubnetException", code: "InvalidSubnet", status: 400, sender: true };
pub fn invalid_subnet_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_SUBNET_EXCEPTION, message)
}

pub static INVALID_TARGET_EXCEPTION: ModelledError =
    ModelledError { name: "InvalidTargetException", code: "InvalidTarget", status: 400, sender: true };
pub fn invalid_target_exception(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_TARGET_EXCEPTION, message)
}

pub static LISTENER_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "ListenerNotFoundException", code: "ListenerNotFound", status: 400, sender: true };
pub fn listener_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LISTENER_NOT_FOUND_EXCEPTION, message)
}

pub static LOAD_BALANCER_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "LoadBalancerNotFoundException", code: "LoadBalancerNotFound", status: 400, sender: true };
pub fn load_balancer_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&LOAD_BALANCER_NOT_FOUND_EXCEPTION, message)
}

pub static OPERATION_NOT_PERMITTED_EXCEPTION: ModelledError =
    ModelledError { name: "OperationNotPermittedException", code: "OperationNotPermitted", status: 400, sender: true };
pub fn operation_not_permitted_exception(message: impl Into<String>) -> Error {
    Error::modelled(&OPERATION_NOT_PERMITTED_EXCEPTION, message)
}

pub static PRIORITY_IN_USE_EXCEPTION: ModelledError =
    ModelledError { name: "PriorityInUseException", code: "PriorityInUse", status: 400, sender: true };
pub fn priority_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&PRIORITY_IN_USE_EXCEPTION, message)
}

pub static RESOURCE_IN_USE_EXCEPTION: ModelledError =
    ModelledError { name: "ResourceInUseException", code: "ResourceInUse", status: 400, sender: true };
pub fn resource_in_use_exception(message: impl Into<String>) -> Error {
    Error::modelled(&RESOURCE_IN_USE_EXCEPTION, message)
}

pub static RULE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "RuleNotFoundException", code: "RuleNotFound", status: 400, sender: true };
pub fn rule_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&RULE_NOT_FOUND_EXCEPTION, message)
}

pub static SSL_POLICY_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "SSLPolicyNotFoundException", code: "SSLPolicyNotFound", status: 400, sender: true };
pub fn ssl_policy_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&SSL_POLICY_NOT_FOUND_EXCEPTION, message)
}

pub static SUBNET_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "SubnetNotFoundException", code: "SubnetNotFound", status: 400, sender: true };
pub fn subnet_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&SUBNET_NOT_FOUND_EXCEPTION, message)
}

pub static TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION: ModelledError = ModelledError {
    name: "TargetGroupAssociationLimitException",
    code: "TargetGroupAssociationLimit",
    status: 400,
    sender: true,
};
pub fn target_group_association_limit_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION, message)
}

pub static TARGET_GROUP_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "TargetGroupNotFoundException", code: "TargetGroupNotFound", status: 400, sender: true };
pub fn target_group_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TARGET_GROUP_NOT_FOUND_EXCEPTION, message)
}

pub static TOO_MANY_ACTIONS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyActionsException", code: "TooManyActions", status: 400, sender: true };
pub fn too_many_actions_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_ACTIONS_EXCEPTION, message)
}

pub static TOO_MANY_CERTIFICATES_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyCertificatesException", code: "TooManyCertificates", status: 400, sender: true };
pub fn too_many_certificates_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_CERTIFICATES_EXCEPTION, message)
}

pub static TOO_MANY_LISTENERS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyListenersException", code: "TooManyListeners", status: 400, sender: true };
pub fn too_many_listeners_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_LISTENERS_EXCEPTION, message)
}

pub static TOO_MANY_LOAD_BALANCERS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyLoadBalancersException", code: "TooManyLoadBalancers", status: 400, sender: true };
pub fn too_many_load_balancers_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_LOAD_BALANCERS_EXCEPTION, message)
}

pub static TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION: ModelledError = ModelledError {
    name: "TooManyRegistrationsForTargetIdException",
    code: "TooManyRegistrationsForTargetId",
    status: 400,
    sender: true,
};
pub fn too_many_registrations_for_target_id_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION, message)
}

pub static TOO_MANY_RULES_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyRulesException", code: "TooManyRules", status: 400, sender: true };
pub fn too_many_rules_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_RULES_EXCEPTION, message)
}

pub static TOO_MANY_TAGS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyTagsException", code: "TooManyTags", status: 400, sender: true };
pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_TAGS_EXCEPTION, message)
}

pub static TOO_MANY_TARGET_GROUPS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyTargetGroupsException", code: "TooManyTargetGroups", status: 400, sender: true };
pub fn too_many_target_groups_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_TARGET_GROUPS_EXCEPTION, message)
}

pub static TOO_MANY_TARGETS_EXCEPTION: ModelledError =
    ModelledError { name: "TooManyTargetsException", code: "TooManyTargets", status: 400, sender: true };
pub fn too_many_targets_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_TARGETS_EXCEPTION, message)
}

pub static TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION: ModelledError = ModelledError {
    name: "TooManyUniqueTargetGroupsPerLoadBalancerException",
    code: "TooManyUniqueTargetGroupsPerLoadBalancer",
    status: 400,
    sender: true,
};
pub fn too_many_unique_target_groups_per_load_balancer_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION, message)
}

pub static TRUST_STORE_NOT_FOUND_EXCEPTION: ModelledError =
    ModelledError { name: "TrustStoreNotFoundException", code: "TrustStoreNotFound", status: 400, sender: true };
pub fn trust_store_not_found_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TRUST_STORE_NOT_FOUND_EXCEPTION, message)
}

pub static TRUST_STORE_NOT_READY_EXCEPTION: ModelledError =
    ModelledError { name: "TrustStoreNotReadyException", code: "TrustStoreNotReady", status: 400, sender: true };
pub fn trust_store_not_ready_exception(message: impl Into<String>) -> Error {
    Error::modelled(&TRUST_STORE_NOT_READY_EXCEPTION, message)
}

pub static UNSUPPORTED_PROTOCOL_EXCEPTION: ModelledError =
    ModelledError { name: "UnsupportedProtocolException", code: "UnsupportedProtocol", status: 400, sender: true };
pub fn unsupported_protocol_exception(message: impl Into<String>) -> Error {
    Error::modelled(&UNSUPPORTED_PROTOCOL_EXCEPTION, message)
}
