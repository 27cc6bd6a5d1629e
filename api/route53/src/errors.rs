// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The errors that the model gives the implemented operations.

use schema::{Error, ModelledError};

pub static CONFLICTING_DOMAIN_EXISTS: ModelledError =
    ModelledError { name: "ConflictingDomainExists", code: "ConflictingDomainExists", status: 400, sender: true };
pub fn conflicting_domain_exists(message: impl Into<String>) -> Error {
    Error::modelled(&CONFLICTING_DOMAIN_EXISTS, message)
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

pub static INVALID_VPC_ID: ModelledError =
    ModelledError { name: "InvalidVPCId", code: "InvalidVPCId", status: 400, sender: true };
pub fn invalid_vpc_id(message: impl Into<String>) -> Error {
    Error::modelled(&INVALID_VPC_ID, message)
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

pub static PRIOR_REQUEST_NOT_COMPLETE: ModelledError =
    ModelledError { name: "PriorRequestNotComplete", code: "PriorRequestNotComplete", status: 400, sender: true };
pub fn prior_request_not_complete(message: impl Into<String>) -> Error {
    Error::modelled(&PRIOR_REQUEST_NOT_COMPLETE, message)
}

pub static THROTTLING_EXCEPTION: ModelledError =
    ModelledError { name: "ThrottlingException", code: "ThrottlingException", status: 400, sender: true };
pub fn throttling_exception(message: impl Into<String>) -> Error {
    Error::modelled(&THROTTLING_EXCEPTION, message)
}

pub static TOO_MANY_HOSTED_ZONES: ModelledError =
    ModelledError { name: "TooManyHostedZones", code: "TooManyHostedZones", status: 400, sender: true };
pub fn too_many_hosted_zones(message: impl Into<String>) -> Error {
    Error::modelled(&TOO_MANY_HOSTED_ZONES, message)
}
