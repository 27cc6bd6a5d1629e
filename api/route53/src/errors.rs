// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static CONCURRENT_MODIFICATION: ModelledError =
    ModelledError { name: "ConcurrentModification", code: "ConcurrentModification", status: 400, sender: true };
pub fn concurrent_modification(message: impl Into<String>) -> Error {
    Error::modelled(&CONCURRENT_MODIFICATION, message)
}

pub static CONFLICTING_DOMAIN_EXISTS: ModelledError =
    ModelledError { name: "ConflictingDomainExists", code: "ConflictingDomainExists", status: 400, sender: true };
pub fn conflicting_domain_exists(message: impl Into<String>) -> Error {
    Error::modelled(&CONFLICTING_DOMAIN_EXISTS, message)
}

pub static DELEGATION_SET_ALREADY_CREATED: ModelledError = ModelledError {
    name: "DelegationSetAlreadyCreated",
    code: "DelegationSetAlreadyCreated",
    status: 400,
    sender: true,
};
pub fn delegation_set_already_created(message: impl Into<String>) -> Error {
    Error::modelled(&DELEGATION_SET_ALREADY_CREATED, message)
}

pub static DELEGATION_SET_ALREADY_REUSABLE: ModelledError = ModelledError {
    name: "DelegationSetAlreadyReusable",
    code: "DelegationSetAlreadyReusable",
    status: 400,
    sender: true,
};
pub fn delegation_set_already_reusable(message: impl Into<String>) -> Error {
    Error::modelled(&DELEGATION_SET_ALREADY_REUSABLE, message)
}

pub static DELEGATION_SET_IN_USE: ModelledError =
    ModelledError { name: "DelegationSetInUse", code: "DelegationSetInUse", status: 400, sender: true };
pub fn delegation_set_in_use(message: impl Into<String>) -> Error {
    Error::modelled(&DELEGATION_SET_IN_USE, message)
}

pub static DELEGATION_SET_NOT_AVAILABLE: ModelledError =
    ModelledError { name: "DelegationSetNotAvailable", code: "DelegationSetNotAvailable", status: 400, sender: true };
pub fn delegation_set_not_available(message: impl Into<String>) -> Error {
    Error::modelled(&DELEGATION_SET_NOT_AVAILABLE, message)
}

pub static DELEGATION_SET_NOT_REUSABLE: ModelledError =
    ModelledError { name: "DelegationSetNotReusable", code: "DelegationSetNotReusable", status: 400, sender: true };
pub fn delegation_set_not_reusable(message: impl Into<String>) -> Error {
    Error::modelled(&DELEGATION_SET_NOT_REUSABLE, message)
}

pub static HEALTH_CHECK_ALREADY_EXISTS: ModelledError =
    ModelledError { name: "HealthCheckAlreadyExists", code: "HealthCheckAlreadyExists", status: 409, sender: true };
pub fn health_check_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&HEALTH_CHECK_ALREADY_EXISTS, message)
}

pub static HEALTH_CHECK_IN_USE: ModelledError =
    ModelledError { name: "HealthCheckInUse", code: "HealthCheckInUse", status: 400, sender: true };
pub fn health_check_in_use(message: impl Into<String>) -> Error {
    Error::modelled(&HEALTH_CHECK_IN_USE, message)
}

pub static HEALTH_CHECK_VERSION_MISMATCH: ModelledError =
    ModelledError { name: "HealthCheckVersionMismatch", code: "HealthCheckVersionMismatch", status: 409, sender: true };
pub fn health_check_version_mismatch(message: impl Into<String>) -> Error {
    Error::modelled(&HEALTH_CHECK_VERSION_MISMATCH, message)
}

pub static HOSTED_ZONE_ALREADY_EXISTS: ModelledError =
    ModelledError { name: "HostedZoneAlreadyExists", code: "HostedZoneAlreadyExists", status: 409, sender: true };
pub fn hosted_zone_already_exists(message: impl Into<String>) -> Error {
    Error::modelled(&HOSTED_ZONE_ALREADY_EXISTS, message)
}

pub static HOSTED_ZONE_NOT_EMPTY: ModelledError =
    ModelledError { name: "HostedZoneNotEmpty", code: "HostedZoneNotEmpty", status: 400, sender: true };
pub fn hosted_zone_not_empty(message: impl Into<String>) -> Error {
    Error::modelled(&HOSTED_ZONE_NOT_EMPTY, message)
}

pub static HOSTED_ZONE_NOT_FOUND: ModelledError =
    ModelledError { name: "HostedZoneNotFound", code: "HostedZoneNotFound", status: 400, sender: true };
pub fn hosted_zone_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&HOSTED_ZONE_NOT_FOUND, message)
}

pub static HOSTED_ZONE_NOT_PRIVATE: ModelledError =
    ModelledError { name: "HostedZoneNotPrivate", code: "HostedZoneNotPrivate", status: 400, sender: true };
pub fn hosted_zone_not_private(message: impl Into<String>) -> Error {
    Error::modelled(&HOSTED_ZONE_NOT_PRIVATE, message)
}

pub static INCOMPATIBLE_VERSION: ModelledError =
    ModelledError { name: "IncompatibleVersion", code: "IncompatibleVersion", status: 400, sender: true };
pub fn incompatible_version(message: impl Into<String>) -> Error {
    Error::modelled(&INCOMPATIBLE_VERSION, message)
}

pub static INVALID_ARGUMENT: ModelledError =
    ModelledError { name: "InvalidArgument", code: "InvalidArgument", status: 400, sender: true };
pub fn invalid_argument(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_ARGUMENT, message)
}

pub static INVALID_CHANGE_BATCH: ModelledError =
    ModelledError { name: "InvalidChangeBatch", code: "InvalidChangeBatch", status: 400, sender: true };
pub fn invalid_change_batch(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_CHANGE_BATCH, message)
}

pub static INVALID_DOMAIN_NAME: ModelledError =
    ModelledError { name: "InvalidDomainName", code: "InvalidDomainName", status: 400, sender: true };
pub fn invalid_domain_name(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_DOMAIN_NAME, message)
}

pub static INVALID_INPUT: ModelledError =
    ModelledError { name: "InvalidInput", code: "InvalidInput", status: 400, sender: true };
pub fn invalid_input(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_INPUT, message)
}

pub static INVALID_PAGINATION_TOKEN: ModelledError =
    ModelledError { name: "InvalidPaginationToken", code: "InvalidPaginationToken", status: 400, sender: true };
pub fn invalid_pagination_token(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_PAGINATION_TOKEN, message)
}

pub static INVALID_VPC_ID: ModelledError =
    ModelledError { name: "InvalidVPCId", code: "InvalidVPCId", status: 400, sender: true };
pub fn invalid_vpc_id(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_VPC_ID, message)
}

pub static LAST_VPC_ASSOCIATION: ModelledError =
    ModelledError { name: "LastVPCAssociation", code: "LastVPCAssociation", status: 400, sender: true };
pub fn last_vpc_association(message: impl Into<String>) -> Error {
    Error::modelled(&LAST_VPC_ASSOCIATION, message)
}

pub static LIMITS_EXCEEDED: ModelledError =
    ModelledError { name: "LimitsExceeded", code: "LimitsExceeded", status: 400, sender: true };
pub fn limits_exceeded(message: impl Into<String>) -> Error {
    Error::modelled(&LIMITS_EXCEEDED, message)
}

pub static NO_SUCH_CHANGE: ModelledError =
    ModelledError { name: "NoSuchChange", code: "NoSuchChange", status: 404, sender: true };
pub fn no_such_change(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_CHANGE, message)
}

pub static NO_SUCH_DELEGATION_SET: ModelledError =
    ModelledError { name: "NoSuchDelegationSet", code: "NoSuchDelegationSet", status: 400, sender: true };
pub fn no_such_delegation_set(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_DELEGATION_SET, message)
}

pub static NO_SUCH_GEO_LOCATION: ModelledError =
    ModelledError { name: "NoSuchGeoLocation", code: "NoSuchGeoLocation", status: 404, sender: true };
pub fn no_such_geo_location(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_GEO_LOCATION, message)
}

pub static NO_SUCH_HEALTH_CHECK: ModelledError =
    ModelledError { name: "NoSuchHealthCheck", code: "NoSuchHealthCheck", status: 404, sender: true };
pub fn no_such_health_check(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_HEALTH_CHECK, message)
}

pub static NO_SUCH_HOSTED_ZONE: ModelledError =
    ModelledError { name: "NoSuchHostedZone", code: "NoSuchHostedZone", status: 404, sender: true };
pub fn no_such_hosted_zone(message: impl Into<String>) -> Error {
    Error::modelled(&NO_SUCH_HOSTED_ZONE, message)
}

pub static NOT_AUTHORIZED_EXCEPTION: ModelledError =
    ModelledError { name: "NotAuthorizedException", code: "NotAuthorizedException", status: 401, sender: true };
pub fn not_authorized_exception(message: impl Into<String>) -> Error {
    Error::modelled(&NOT_AUTHORIZED_EXCEPTION, message)
}

pub static PRIOR_REQUEST_NOT_COMPLETE: ModelledError =
    ModelledError { name: "PriorRequestNotComplete", code: "PriorRequestNotComplete", status: 400, sender: true };
pub fn prior_request_not_complete(message: impl Into<String>) -> Error {
    Error::modelled(&PRIOR_REQUEST_NOT_COMPLETE, message)
}

pub static PUBLIC_ZONE_VPC_ASSOCIATION: ModelledError =
    ModelledError { name: "PublicZoneVPCAssociation", code: "PublicZoneVPCAssociation", status: 400, sender: true };
pub fn public_zone_vpc_association(message: impl Into<String>) -> Error {
    Error::modelled(&PUBLIC_ZONE_VPC_ASSOCIATION, message)
}

pub static THROTTLING_EXCEPTION: ModelledError =
    ModelledError { name: "ThrottlingException", code: "ThrottlingException", status: 400, sender: true };
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&THROTTLING_EXCEPTION, message)
}

pub static TOO_MANY_HEALTH_CHECKS: ModelledError =
    ModelledError { name: "TooManyHealthChecks", code: "TooManyHealthChecks", status: 400, sender: true };
pub fn too_many_health_checks(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_HEALTH_CHECKS, message)
}

pub static TOO_MANY_HOSTED_ZONES: ModelledError =
    ModelledError { name: "TooManyHostedZones", code: "TooManyHostedZones", status: 400, sender: true };
pub fn too_many_hosted_zones(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_HOSTED_ZONES, message)
}

pub static TOO_MANY_VPC_ASSOCIATION_AUTHORIZATIONS: ModelledError = ModelledError {
    name: "TooManyVPCAssociationAuthorizations",
    code: "TooManyVPCAssociationAuthorizations",
    status: 400,
    sender: true,
};
pub fn too_many_vpc_association_authorizations(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_VPC_ASSOCIATION_AUTHORIZATIONS, message)
}

pub static VPC_ASSOCIATION_AUTHORIZATION_NOT_FOUND: ModelledError = ModelledError {
    name: "VPCAssociationAuthorizationNotFound",
    code: "VPCAssociationAuthorizationNotFound",
    status: 404,
    sender: true,
};
pub fn vpc_association_authorization_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&VPC_ASSOCIATION_AUTHORIZATION_NOT_FOUND, message)
}

pub static VPC_ASSOCIATION_NOT_FOUND: ModelledError =
    ModelledError { name: "VPCAssociationNotFound", code: "VPCAssociationNotFound", status: 404, sender: true };
pub fn vpc_association_not_found(message: impl Into<String>) -> Error {
    Error::modelled(&VPC_ASSOCIATION_NOT_FOUND, message)
}
