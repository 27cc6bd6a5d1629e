// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of Route 53: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Route, Service};

pub static SERVICE: Service = Service {
    name: "route53",
    signing_name: "route53",
    endpoint_prefix: "route53",
    service_id: "Route 53",
    protocols: &[Protocol::RestXml],
    api_version: "2013-04-01",
    target_prefix: "",
    xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/",
    global: true,
    query_compatible: false,
    all_operations: &[
        "ActivateKeySigningKey",
        "AssociateVPCWithHostedZone",
        "ChangeCidrCollection",
        "ChangeResourceRecordSets",
        "ChangeTagsForResource",
        "CreateCidrCollection",
        "CreateHealthCheck",
        "CreateHostedZone",
        "CreateKeySigningKey",
        "CreateQueryLoggingConfig",
        "CreateResourceRecordSetProtections",
        "CreateReusableDelegationSet",
        "CreateTrafficPolicy",
        "CreateTrafficPolicyInstance",
        "CreateTrafficPolicyVersion",
        "CreateVPCAssociationAuthorization",
        "DeactivateKeySigningKey",
        "DeleteCidrCollection",
        "DeleteHealthCheck",
        "DeleteHostedZone",
        "DeleteKeySigningKey",
        "DeleteQueryLoggingConfig",
        "DeleteResourceRecordSetProtections",
        "DeleteReusableDelegationSet",
        "DeleteTrafficPolicy",
        "DeleteTrafficPolicyInstance",
        "DeleteVPCAssociationAuthorization",
        "DisableHostedZoneDNSSEC",
        "DisassociateVPCFromHostedZone",
        "EnableHostedZoneDNSSEC",
        "GetAccountLimit",
        "GetChange",
        "GetCheckerIpRanges",
        "GetDNSSEC",
        "GetGeoLocation",
        "GetHealthCheck",
        "GetHealthCheckCount",
        "GetHealthCheckLastFailureReason",
        "GetHealthCheckStatus",
        "GetHostedZone",
        "GetHostedZoneCount",
        "GetHostedZoneLimit",
        "GetQueryLoggingConfig",
        "GetReusableDelegationSet",
        "GetReusableDelegationSetLimit",
        "GetTrafficPolicy",
        "GetTrafficPolicyInstance",
        "GetTrafficPolicyInstanceCount",
        "ListCidrBlocks",
        "ListCidrCollections",
        "ListCidrLocations",
        "ListGeoLocations",
        "ListHealthChecks",
        "ListHostedZones",
        "ListHostedZonesByName",
        "ListHostedZonesByVPC",
        "ListQueryLoggingConfigs",
        "ListResourceRecordSetProtections",
        "ListResourceRecordSets",
        "ListReusableDelegationSets",
        "ListTagsForResource",
        "ListTagsForResources",
        "ListTrafficPolicies",
        "ListTrafficPolicyInstances",
        "ListTrafficPolicyInstancesByHostedZone",
        "ListTrafficPolicyInstancesByPolicy",
        "ListTrafficPolicyVersions",
        "ListVPCAssociationAuthorizations",
        "TestDNSAnswer",
        "UpdateHealthCheck",
        "UpdateHostedZoneComment",
        "UpdateHostedZoneFeatures",
        "UpdateTrafficPolicyComment",
        "UpdateTrafficPolicyInstance",
    ],
    operations: &[
        AssociateVPCWithHostedZone::INFO,
        ChangeResourceRecordSets::INFO,
        ChangeTagsForResource::INFO,
        CreateHealthCheck::INFO,
        CreateHostedZone::INFO,
        CreateReusableDelegationSet::INFO,
        CreateVPCAssociationAuthorization::INFO,
        DeleteHealthCheck::INFO,
        DeleteHostedZone::INFO,
        DeleteReusableDelegationSet::INFO,
        DeleteVPCAssociationAuthorization::INFO,
        DisassociateVPCFromHostedZone::INFO,
        GetAccountLimit::INFO,
        GetChange::INFO,
        GetCheckerIpRanges::INFO,
        GetDNSSEC::INFO,
        GetGeoLocation::INFO,
        GetHealthCheck::INFO,
        GetHealthCheckCount::INFO,
        GetHealthCheckLastFailureReason::INFO,
        GetHealthCheckStatus::INFO,
        GetHostedZone::INFO,
        GetHostedZoneCount::INFO,
        GetHostedZoneLimit::INFO,
        GetReusableDelegationSet::INFO,
        GetReusableDelegationSetLimit::INFO,
        ListGeoLocations::INFO,
        ListHealthChecks::INFO,
        ListHostedZones::INFO,
        ListHostedZonesByName::INFO,
        ListHostedZonesByVPC::INFO,
        ListResourceRecordSets::INFO,
        ListReusableDelegationSets::INFO,
        ListTagsForResource::INFO,
        ListTagsForResources::INFO,
        ListVPCAssociationAuthorizations::INFO,
        TestDNSAnswer::INFO,
        UpdateHealthCheck::INFO,
        UpdateHostedZoneComment::INFO,
    ],
    errors: &[
        &errors::CONCURRENT_MODIFICATION,
        &errors::CONFLICTING_DOMAIN_EXISTS,
        &errors::DELEGATION_SET_ALREADY_CREATED,
        &errors::DELEGATION_SET_ALREADY_REUSABLE,
        &errors::DELEGATION_SET_IN_USE,
        &errors::DELEGATION_SET_NOT_AVAILABLE,
        &errors::DELEGATION_SET_NOT_REUSABLE,
        &errors::HEALTH_CHECK_ALREADY_EXISTS,
        &errors::HEALTH_CHECK_IN_USE,
        &errors::HEALTH_CHECK_VERSION_MISMATCH,
        &errors::HOSTED_ZONE_ALREADY_EXISTS,
        &errors::HOSTED_ZONE_NOT_EMPTY,
        &errors::HOSTED_ZONE_NOT_FOUND,
        &errors::HOSTED_ZONE_NOT_PRIVATE,
        &errors::INCOMPATIBLE_VERSION,
        &errors::INVALID_ARGUMENT,
        &errors::INVALID_CHANGE_BATCH,
        &errors::INVALID_DOMAIN_NAME,
        &errors::INVALID_INPUT,
        &errors::INVALID_PAGINATION_TOKEN,
        &errors::INVALID_VPC_ID,
        &errors::LAST_VPC_ASSOCIATION,
        &errors::LIMITS_EXCEEDED,
        &errors::NO_SUCH_CHANGE,
        &errors::NO_SUCH_DELEGATION_SET,
        &errors::NO_SUCH_GEO_LOCATION,
        &errors::NO_SUCH_HEALTH_CHECK,
        &errors::NO_SUCH_HOSTED_ZONE,
        &errors::NOT_AUTHORIZED_EXCEPTION,
        &errors::PRIOR_REQUEST_NOT_COMPLETE,
        &errors::PUBLIC_ZONE_VPC_ASSOCIATION,
        &errors::THROTTLING_EXCEPTION,
        &errors::TOO_MANY_HEALTH_CHECKS,
        &errors::TOO_MANY_HOSTED_ZONES,
        &errors::TOO_MANY_VPC_ASSOCIATION_AUTHORIZATIONS,
        &errors::VPC_ASSOCIATION_AUTHORIZATION_NOT_FOUND,
        &errors::VPC_ASSOCIATION_NOT_FOUND,
    ],
    routes: &[
        Route {
            method: "POST",
            uri: "/2013-04-01/keysigningkey/{HostedZoneId}/{Name}/activate",
            operation: "ActivateKeySigningKey",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/associatevpc",
            operation: "AssociateVPCWithHostedZone",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/cidrcollection/{CidrCollectionId}",
            operation: "ChangeCidrCollection",
        },
        Route { method: "POST", uri: "/2013-04-01/hostedzone/{Id}/rrset/", operation: "ChangeResourceRecordSets" },
        Route {
            method: "POST",
            uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}",
            operation: "ChangeTagsForResource",
        },
        Route { method: "POST", uri: "/2013-04-01/cidrcollection", operation: "CreateCidrCollection" },
        Route { method: "POST", uri: "/2013-04-01/healthcheck", operation: "CreateHealthCheck" },
        Route { method: "POST", uri: "/2013-04-01/hostedzone", operation: "CreateHostedZone" },
        Route { method: "POST", uri: "/2013-04-01/keysigningkey", operation: "CreateKeySigningKey" },
        Route { method: "POST", uri: "/2013-04-01/queryloggingconfig", operation: "CreateQueryLoggingConfig" },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/rrsetprotection",
            operation: "CreateResourceRecordSetProtections",
        },
        Route { method: "POST", uri: "/2013-04-01/delegationset", operation: "CreateReusableDelegationSet" },
        Route { method: "POST", uri: "/2013-04-01/trafficpolicy", operation: "CreateTrafficPolicy" },
        Route { method: "POST", uri: "/2013-04-01/trafficpolicyinstance", operation: "CreateTrafficPolicyInstance" },
        Route { method: "POST", uri: "/2013-04-01/trafficpolicy/{Id}", operation: "CreateTrafficPolicyVersion" },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/authorizevpcassociation",
            operation: "CreateVPCAssociationAuthorization",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/keysigningkey/{HostedZoneId}/{Name}/deactivate",
            operation: "DeactivateKeySigningKey",
        },
        Route {
            method: "DELETE",
            uri: "/2013-04-01/cidrcollection/{CidrCollectionId}",
            operation: "DeleteCidrCollection",
        },
        Route { method: "DELETE", uri: "/2013-04-01/healthcheck/{HealthCheckId}", operation: "DeleteHealthCheck" },
        Route { method: "DELETE", uri: "/2013-04-01/hostedzone/{Id}", operation: "DeleteHostedZone" },
        Route {
            method: "DELETE",
            uri: "/2013-04-01/keysigningkey/{HostedZoneId}/{Name}",
            operation: "DeleteKeySigningKey",
        },
        Route { method: "DELETE", uri: "/2013-04-01/queryloggingconfig/{Id}", operation: "DeleteQueryLoggingConfig" },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/rrsetprotection/delete",
            operation: "DeleteResourceRecordSetProtections",
        },
        Route { method: "DELETE", uri: "/2013-04-01/delegationset/{Id}", operation: "DeleteReusableDelegationSet" },
        Route { method: "DELETE", uri: "/2013-04-01/trafficpolicy/{Id}/{Version}", operation: "DeleteTrafficPolicy" },
        Route {
            method: "DELETE",
            uri: "/2013-04-01/trafficpolicyinstance/{Id}",
            operation: "DeleteTrafficPolicyInstance",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/deauthorizevpcassociation",
            operation: "DeleteVPCAssociationAuthorization",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/disable-dnssec",
            operation: "DisableHostedZoneDNSSEC",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/hostedzone/{Id}/disassociatevpc",
            operation: "DisassociateVPCFromHostedZone",
        },
        Route { method: "POST", uri: "/2013-04-01/hostedzone/{Id}/enable-dnssec", operation: "EnableHostedZoneDNSSEC" },
        Route { method: "GET", uri: "/2013-04-01/accountlimit/{Type}", operation: "GetAccountLimit" },
        Route { method: "GET", uri: "/2013-04-01/change/{Id}", operation: "GetChange" },
        Route { method: "GET", uri: "/2013-04-01/checkeripranges", operation: "GetCheckerIpRanges" },
        Route { method: "GET", uri: "/2013-04-01/hostedzone/{Id}/dnssec", operation: "GetDNSSEC" },
        Route { method: "GET", uri: "/2013-04-01/geolocation", operation: "GetGeoLocation" },
        Route { method: "GET", uri: "/2013-04-01/healthcheck/{HealthCheckId}", operation: "GetHealthCheck" },
        Route { method: "GET", uri: "/2013-04-01/healthcheckcount", operation: "GetHealthCheckCount" },
        Route {
            method: "GET",
            uri: "/2013-04-01/healthcheck/{HealthCheckId}/lastfailurereason",
            operation: "GetHealthCheckLastFailureReason",
        },
        Route {
            method: "GET",
            uri: "/2013-04-01/healthcheck/{HealthCheckId}/status",
            operation: "GetHealthCheckStatus",
        },
        Route { method: "GET", uri: "/2013-04-01/hostedzone/{Id}", operation: "GetHostedZone" },
        Route { method: "GET", uri: "/2013-04-01/hostedzonecount", operation: "GetHostedZoneCount" },
        Route { method: "GET", uri: "/2013-04-01/hostedzonelimit/{Id}/{Type}", operation: "GetHostedZoneLimit" },
        Route { method: "GET", uri: "/2013-04-01/queryloggingconfig/{Id}", operation: "GetQueryLoggingConfig" },
        Route { method: "GET", uri: "/2013-04-01/delegationset/{Id}", operation: "GetReusableDelegationSet" },
        Route {
            method: "GET",
            uri: "/2013-04-01/reusabledelegationsetlimit/{Id}/{Type}",
            operation: "GetReusableDelegationSetLimit",
        },
        Route { method: "GET", uri: "/2013-04-01/trafficpolicy/{Id}/{Version}", operation: "GetTrafficPolicy" },
        Route { method: "GET", uri: "/2013-04-01/trafficpolicyinstance/{Id}", operation: "GetTrafficPolicyInstance" },
        Route {
            method: "GET",
            uri: "/2013-04-01/trafficpolicyinstancecount",
            operation: "GetTrafficPolicyInstanceCount",
        },
        Route {
            method: "GET",
            uri: "/2013-04-01/cidrcollection/{CidrCollectionId}/cidrblocks",
            operation: "ListCidrBlocks",
        },
        Route { method: "GET", uri: "/2013-04-01/cidrcollection", operation: "ListCidrCollections" },
        Route { method: "GET", uri: "/2013-04-01/cidrcollection/{CidrCollectionId}", operation: "ListCidrLocations" },
        Route { method: "GET", uri: "/2013-04-01/geolocations", operation: "ListGeoLocations" },
        Route { method: "GET", uri: "/2013-04-01/healthcheck", operation: "ListHealthChecks" },
        Route { method: "GET", uri: "/2013-04-01/hostedzone", operation: "ListHostedZones" },
        Route { method: "GET", uri: "/2013-04-01/hostedzonesbyname", operation: "ListHostedZonesByName" },
        Route { method: "GET", uri: "/2013-04-01/hostedzonesbyvpc", operation: "ListHostedZonesByVPC" },
        Route { method: "GET", uri: "/2013-04-01/queryloggingconfig", operation: "ListQueryLoggingConfigs" },
        Route {
            method: "GET",
            uri: "/2013-04-01/hostedzone/{Id}/rrsetprotection",
            operation: "ListResourceRecordSetProtections",
        },
        Route { method: "GET", uri: "/2013-04-01/hostedzone/{Id}/rrset", operation: "ListResourceRecordSets" },
        Route { method: "GET", uri: "/2013-04-01/delegationset", operation: "ListReusableDelegationSets" },
        Route { method: "GET", uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}", operation: "ListTagsForResource" },
        Route { method: "POST", uri: "/2013-04-01/tags/{ResourceType}", operation: "ListTagsForResources" },
        Route { method: "GET", uri: "/2013-04-01/trafficpolicies", operation: "ListTrafficPolicies" },
        Route { method: "GET", uri: "/2013-04-01/trafficpolicyinstances", operation: "ListTrafficPolicyInstances" },
        Route {
            method: "GET",
            uri: "/2013-04-01/trafficpolicyinstances/hostedzone",
            operation: "ListTrafficPolicyInstancesByHostedZone",
        },
        Route {
            method: "GET",
            uri: "/2013-04-01/trafficpolicyinstances/trafficpolicy",
            operation: "ListTrafficPolicyInstancesByPolicy",
        },
        Route {
            method: "GET",
            uri: "/2013-04-01/trafficpolicies/{Id}/versions",
            operation: "ListTrafficPolicyVersions",
        },
        Route {
            method: "GET",
            uri: "/2013-04-01/hostedzone/{Id}/authorizevpcassociation",
            operation: "ListVPCAssociationAuthorizations",
        },
        Route { method: "GET", uri: "/2013-04-01/testdnsanswer", operation: "TestDNSAnswer" },
        Route { method: "POST", uri: "/2013-04-01/healthcheck/{HealthCheckId}", operation: "UpdateHealthCheck" },
        Route { method: "POST", uri: "/2013-04-01/hostedzone/{Id}", operation: "UpdateHostedZoneComment" },
        Route { method: "POST", uri: "/2013-04-01/hostedzone/{Id}/features", operation: "UpdateHostedZoneFeatures" },
        Route {
            method: "POST",
            uri: "/2013-04-01/trafficpolicy/{Id}/{Version}",
            operation: "UpdateTrafficPolicyComment",
        },
        Route {
            method: "POST",
            uri: "/2013-04-01/trafficpolicyinstance/{Id}",
            operation: "UpdateTrafficPolicyInstance",
        },
    ],
};

pub struct AssociateVPCWithHostedZone;
impl AssociateVPCWithHostedZone {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "AssociateVPCWithHostedZone",
        method: "POST",
        uri: "/2013-04-01/hostedzone/{Id}/associatevpc",
        status: 200,
        input: &tables::S_ASSOCIATE_VPC_WITH_HOSTED_ZONE_REQUEST,
        output: &tables::S_ASSOCIATE_VPC_WITH_HOSTED_ZONE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::NOT_AUTHORIZED_EXCEPTION,
            &errors::INVALID_VPC_ID,
            &errors::INVALID_INPUT,
            &errors::PUBLIC_ZONE_VPC_ASSOCIATION,
            &errors::CONFLICTING_DOMAIN_EXISTS,
            &errors::LIMITS_EXCEEDED,
            &errors::PRIOR_REQUEST_NOT_COMPLETE,
        ],
        action: "route53:AssociateVPCWithHostedZone",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for AssociateVPCWithHostedZone {
    type Input = types::AssociateVPCWithHostedZoneRequest;
    type Output = types::AssociateVPCWithHostedZoneResponse;
    const INFO: &'static Operation = AssociateVPCWithHostedZone::INFO;
}

pub struct ChangeResourceRecordSets;
impl ChangeResourceRecordSets {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ChangeResourceRecordSets",
        method: "POST",
        uri: "/2013-04-01/hostedzone/{Id}/rrset/",
        status: 200,
        input: &tables::S_CHANGE_RESOURCE_RECORD_SETS_REQUEST,
        output: &tables::S_CHANGE_RESOURCE_RECORD_SETS_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::NO_SUCH_HEALTH_CHECK,
            &errors::INVALID_CHANGE_BATCH,
            &errors::INVALID_INPUT,
            &errors::PRIOR_REQUEST_NOT_COMPLETE,
        ],
        action: "route53:ChangeResourceRecordSets",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for ChangeResourceRecordSets {
    type Input = types::ChangeResourceRecordSetsRequest;
    type Output = types::ChangeResourceRecordSetsResponse;
    const INFO: &'static Operation = ChangeResourceRecordSets::INFO;
}

pub struct ChangeTagsForResource;
impl ChangeTagsForResource {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ChangeTagsForResource",
        method: "POST",
        uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}",
        status: 200,
        input: &tables::S_CHANGE_TAGS_FOR_RESOURCE_REQUEST,
        output: &tables::S_CHANGE_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_INPUT,
            &errors::NO_SUCH_HEALTH_CHECK,
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::PRIOR_REQUEST_NOT_COMPLETE,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "route53:ChangeTagsForResource",
        resources: &["{ResourceType}/{ResourceId}"],
    };
}
impl Op for ChangeTagsForResource {
    type Input = types::ChangeTagsForResourceRequest;
    type Output = types::ChangeTagsForResourceResponse;
    const INFO: &'static Operation = ChangeTagsForResource::INFO;
}

pub struct CreateHealthCheck;
impl CreateHealthCheck {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "CreateHealthCheck",
        method: "POST",
        uri: "/2013-04-01/healthcheck",
        status: 201,
        input: &tables::S_CREATE_HEALTH_CHECK_REQUEST,
        output: &tables::S_CREATE_HEALTH_CHECK_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::TOO_MANY_HEALTH_CHECKS, &errors::HEALTH_CHECK_ALREADY_EXISTS, &errors::INVALID_INPUT],
        action: "route53:CreateHealthCheck",
        resources: &[],
    };
}
impl Op for CreateHealthCheck {
    type Input = types::CreateHealthCheckRequest;
    type Output = types::CreateHealthCheckResponse;
    const INFO: &'static Operation = CreateHealthCheck::INFO;
}

pub struct CreateHostedZone;
impl CreateHostedZone {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "CreateHostedZone",
        method: "POST",
        uri: "/2013-04-01/hostedzone",
        status: 201,
        input: &tables::S_CREATE_HOSTED_ZONE_REQUEST,
        output: &tables::S_CREATE_HOSTED_ZONE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_DOMAIN_NAME,
            &errors::HOSTED_ZONE_ALREADY_EXISTS,
            &errors::TOO_MANY_HOSTED_ZONES,
            &errors::INVALID_VPC_ID,
            &errors::INVALID_INPUT,
            &errors::DELEGATION_SET_NOT_AVAILABLE,
            &errors::CONFLICTING_DOMAIN_EXISTS,
            &errors::NO_SUCH_DELEGATION_SET,
            &errors::DELEGATION_SET_NOT_REUSABLE,
        ],
        action: "route53:CreateHostedZone",
        resources: &[],
    };
}
impl Op for CreateHostedZone {
    type Input = types::CreateHostedZoneRequest;
    type Output = types::CreateHostedZoneResponse;
    const INFO: &'static Operation = CreateHostedZone::INFO;
}

pub struct CreateReusableDelegationSet;
impl CreateReusableDelegationSet {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "CreateReusableDelegationSet",
        method: "POST",
        uri: "/2013-04-01/delegationset",
        status: 201,
        input: &tables::S_CREATE_REUSABLE_DELEGATION_SET_REQUEST,
        output: &tables::S_CREATE_REUSABLE_DELEGATION_SET_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::DELEGATION_SET_ALREADY_CREATED,
            &errors::LIMITS_EXCEEDED,
            &errors::HOSTED_ZONE_NOT_FOUND,
            &errors::INVALID_ARGUMENT,
            &errors::INVALID_INPUT,
            &errors::DELEGATION_SET_NOT_AVAILABLE,
            &errors::DELEGATION_SET_ALREADY_REUSABLE,
        ],
        action: "route53:CreateReusableDelegationSet",
        resources: &[],
    };
}
impl Op for CreateReusableDelegationSet {
    type Input = types::CreateReusableDelegationSetRequest;
    type Output = types::CreateReusableDelegationSetResponse;
    const INFO: &'static Operation = CreateReusableDelegationSet::INFO;
}

pub struct CreateVPCAssociationAuthorization;
impl CreateVPCAssociationAuthorization {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "CreateVPCAssociationAuthorization",
        method: "POST",
        uri: "/2013-04-01/hostedzone/{Id}/authorizevpcassociation",
        status: 200,
        input: &tables::S_CREATE_VPC_ASSOCIATION_AUTHORIZATION_REQUEST,
        output: &tables::S_CREATE_VPC_ASSOCIATION_AUTHORIZATION_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::CONCURRENT_MODIFICATION,
            &errors::TOO_MANY_VPC_ASSOCIATION_AUTHORIZATIONS,
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::INVALID_VPC_ID,
            &errors::INVALID_INPUT,
        ],
        action: "route53:CreateVPCAssociationAuthorization",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for CreateVPCAssociationAuthorization {
    type Input = types::CreateVPCAssociationAuthorizationRequest;
    type Output = types::CreateVPCAssociationAuthorizationResponse;
    const INFO: &'static Operation = CreateVPCAssociationAuthorization::INFO;
}

pub struct DeleteHealthCheck;
impl DeleteHealthCheck {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "DeleteHealthCheck",
        method: "DELETE",
        uri: "/2013-04-01/healthcheck/{HealthCheckId}",
        status: 200,
        input: &tables::S_DELETE_HEALTH_CHECK_REQUEST,
        output: &tables::S_DELETE_HEALTH_CHECK_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HEALTH_CHECK, &errors::HEALTH_CHECK_IN_USE, &errors::INVALID_INPUT],
        action: "route53:DeleteHealthCheck",
        resources: &["arn:{partition}:route53:::healthcheck/{HealthCheckId}"],
    };
}
impl Op for DeleteHealthCheck {
    type Input = types::DeleteHealthCheckRequest;
    type Output = types::DeleteHealthCheckResponse;
    const INFO: &'static Operation = DeleteHealthCheck::INFO;
}

pub struct DeleteHostedZone;
impl DeleteHostedZone {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "DeleteHostedZone",
        method: "DELETE",
        uri: "/2013-04-01/hostedzone/{Id}",
        status: 200,
        input: &tables::S_DELETE_HOSTED_ZONE_REQUEST,
        output: &tables::S_DELETE_HOSTED_ZONE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::HOSTED_ZONE_NOT_EMPTY,
            &errors::PRIOR_REQUEST_NOT_COMPLETE,
            &errors::INVALID_INPUT,
            &errors::INVALID_DOMAIN_NAME,
        ],
        action: "route53:DeleteHostedZone",
        resources: &["arn:{partition}:route53:::hostedzone/{Id}"],
    };
}
impl Op for DeleteHostedZone {
    type Input = types::DeleteHostedZoneRequest;
    type Output = types::DeleteHostedZoneResponse;
    const INFO: &'static Operation = DeleteHostedZone::INFO;
}

pub struct DeleteReusableDelegationSet;
impl DeleteReusableDelegationSet {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "DeleteReusableDelegationSet",
        method: "DELETE",
        uri: "/2013-04-01/delegationset/{Id}",
        status: 200,
        input: &tables::S_DELETE_REUSABLE_DELEGATION_SET_REQUEST,
        output: &tables::S_DELETE_REUSABLE_DELEGATION_SET_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_DELEGATION_SET,
            &errors::DELEGATION_SET_IN_USE,
            &errors::DELEGATION_SET_NOT_REUSABLE,
            &errors::INVALID_INPUT,
        ],
        action: "route53:DeleteReusableDelegationSet",
        resources: &["arn:{partition}:route53:::delegationset/{Id}"],
    };
}
impl Op for DeleteReusableDelegationSet {
    type Input = types::DeleteReusableDelegationSetRequest;
    type Output = types::DeleteReusableDelegationSetResponse;
    const INFO: &'static Operation = DeleteReusableDelegationSet::INFO;
}

pub struct DeleteVPCAssociationAuthorization;
impl DeleteVPCAssociationAuthorization {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "DeleteVPCAssociationAuthorization",
        method: "POST",
        uri: "/2013-04-01/hostedzone/{Id}/deauthorizevpcassociation",
        status: 200,
        input: &tables::S_DELETE_VPC_ASSOCIATION_AUTHORIZATION_REQUEST,
        output: &tables::S_DELETE_VPC_ASSOCIATION_AUTHORIZATION_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::CONCURRENT_MODIFICATION,
            &errors::VPC_ASSOCIATION_AUTHORIZATION_NOT_FOUND,
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::INVALID_VPC_ID,
            &errors::INVALID_INPUT,
        ],
        action: "route53:DeleteVPCAssociationAuthorization",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for DeleteVPCAssociationAuthorization {
    type Input = types::DeleteVPCAssociationAuthorizationRequest;
    type Output = types::DeleteVPCAssociationAuthorizationResponse;
    const INFO: &'static Operation = DeleteVPCAssociationAuthorization::INFO;
}

pub struct DisassociateVPCFromHostedZone;
impl DisassociateVPCFromHostedZone {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "DisassociateVPCFromHostedZone",
        method: "POST",
        uri: "/2013-04-01/hostedzone/{Id}/disassociatevpc",
        status: 200,
        input: &tables::S_DISASSOCIATE_VPC_FROM_HOSTED_ZONE_REQUEST,
        output: &tables::S_DISASSOCIATE_VPC_FROM_HOSTED_ZONE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::INVALID_VPC_ID,
            &errors::VPC_ASSOCIATION_NOT_FOUND,
            &errors::LAST_VPC_ASSOCIATION,
            &errors::INVALID_INPUT,
        ],
        action: "route53:DisassociateVPCFromHostedZone",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for DisassociateVPCFromHostedZone {
    type Input = types::DisassociateVPCFromHostedZoneRequest;
    type Output = types::DisassociateVPCFromHostedZoneResponse;
    const INFO: &'static Operation = DisassociateVPCFromHostedZone::INFO;
}

pub struct GetAccountLimit;
impl GetAccountLimit {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetAccountLimit",
        method: "GET",
        uri: "/2013-04-01/accountlimit/{Type}",
        status: 200,
        input: &tables::S_GET_ACCOUNT_LIMIT_REQUEST,
        output: &tables::S_GET_ACCOUNT_LIMIT_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT],
        action: "route53:GetAccountLimit",
        resources: &[],
    };
}
impl Op for GetAccountLimit {
    type Input = types::GetAccountLimitRequest;
    type Output = types::GetAccountLimitResponse;
    const INFO: &'static Operation = GetAccountLimit::INFO;
}

pub struct GetChange;
impl GetChange {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetChange",
        method: "GET",
        uri: "/2013-04-01/change/{Id}",
        status: 200,
        input: &tables::S_GET_CHANGE_REQUEST,
        output: &tables::S_GET_CHANGE_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_CHANGE, &errors::INVALID_INPUT],
        action: "route53:GetChange",
        resources: &["arn:{partition}:route53:::change/{Id}"],
    };
}
impl Op for GetChange {
    type Input = types::GetChangeRequest;
    type Output = types::GetChangeResponse;
    const INFO: &'static Operation = GetChange::INFO;
}

pub struct GetCheckerIpRanges;
impl GetCheckerIpRanges {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetCheckerIpRanges",
        method: "GET",
        uri: "/2013-04-01/checkeripranges",
        status: 200,
        input: &tables::S_GET_CHECKER_IP_RANGES_REQUEST,
        output: &tables::S_GET_CHECKER_IP_RANGES_RESPONSE,
        result_wrapper: "",
        errors: &[],
        action: "route53:GetCheckerIpRanges",
        resources: &[],
    };
}
impl Op for GetCheckerIpRanges {
    type Input = types::GetCheckerIpRangesRequest;
    type Output = types::GetCheckerIpRangesResponse;
    const INFO: &'static Operation = GetCheckerIpRanges::INFO;
}

pub struct GetDNSSEC;
impl GetDNSSEC {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetDNSSEC",
        method: "GET",
        uri: "/2013-04-01/hostedzone/{Id}/dnssec",
        status: 200,
        input: &tables::S_GET_DNSSEC_REQUEST,
        output: &tables::S_GET_DNSSEC_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_ARGUMENT, &errors::INVALID_INPUT],
        action: "route53:GetDNSSEC",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for GetDNSSEC {
    type Input = types::GetDNSSECRequest;
    type Output = types::GetDNSSECResponse;
    const INFO: &'static Operation = GetDNSSEC::INFO;
}

pub struct GetGeoLocation;
impl GetGeoLocation {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetGeoLocation",
        method: "GET",
        uri: "/2013-04-01/geolocation",
        status: 200,
        input: &tables::S_GET_GEO_LOCATION_REQUEST,
        output: &tables::S_GET_GEO_LOCATION_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_GEO_LOCATION, &errors::INVALID_INPUT],
        action: "route53:GetGeoLocation",
        resources: &[],
    };
}
impl Op for GetGeoLocation {
    type Input = types::GetGeoLocationRequest;
    type Output = types::GetGeoLocationResponse;
    const INFO: &'static Operation = GetGeoLocation::INFO;
}

pub struct GetHealthCheck;
impl GetHealthCheck {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHealthCheck",
        method: "GET",
        uri: "/2013-04-01/healthcheck/{HealthCheckId}",
        status: 200,
        input: &tables::S_GET_HEALTH_CHECK_REQUEST,
        output: &tables::S_GET_HEALTH_CHECK_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HEALTH_CHECK, &errors::INVALID_INPUT, &errors::INCOMPATIBLE_VERSION],
        action: "route53:GetHealthCheck",
        resources: &["arn:{partition}:route53:::healthcheck/{HealthCheckId}"],
    };
}
impl Op for GetHealthCheck {
    type Input = types::GetHealthCheckRequest;
    type Output = types::GetHealthCheckResponse;
    const INFO: &'static Operation = GetHealthCheck::INFO;
}

pub struct GetHealthCheckCount;
impl GetHealthCheckCount {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHealthCheckCount",
        method: "GET",
        uri: "/2013-04-01/healthcheckcount",
        status: 200,
        input: &tables::S_GET_HEALTH_CHECK_COUNT_REQUEST,
        output: &tables::S_GET_HEALTH_CHECK_COUNT_RESPONSE,
        result_wrapper: "",
        errors: &[],
        action: "route53:GetHealthCheckCount",
        resources: &[],
    };
}
impl Op for GetHealthCheckCount {
    type Input = types::GetHealthCheckCountRequest;
    type Output = types::GetHealthCheckCountResponse;
    const INFO: &'static Operation = GetHealthCheckCount::INFO;
}

pub struct GetHealthCheckLastFailureReason;
impl GetHealthCheckLastFailureReason {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHealthCheckLastFailureReason",
        method: "GET",
        uri: "/2013-04-01/healthcheck/{HealthCheckId}/lastfailurereason",
        status: 200,
        input: &tables::S_GET_HEALTH_CHECK_LAST_FAILURE_REASON_REQUEST,
        output: &tables::S_GET_HEALTH_CHECK_LAST_FAILURE_REASON_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HEALTH_CHECK, &errors::INVALID_INPUT],
        action: "route53:GetHealthCheckLastFailureReason",
        resources: &["arn:{partition}:route53:::healthcheck/{HealthCheckId}"],
    };
}
impl Op for GetHealthCheckLastFailureReason {
    type Input = types::GetHealthCheckLastFailureReasonRequest;
    type Output = types::GetHealthCheckLastFailureReasonResponse;
    const INFO: &'static Operation = GetHealthCheckLastFailureReason::INFO;
}

pub struct GetHealthCheckStatus;
impl GetHealthCheckStatus {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHealthCheckStatus",
        method: "GET",
        uri: "/2013-04-01/healthcheck/{HealthCheckId}/status",
        status: 200,
        input: &tables::S_GET_HEALTH_CHECK_STATUS_REQUEST,
        output: &tables::S_GET_HEALTH_CHECK_STATUS_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HEALTH_CHECK, &errors::INVALID_INPUT],
        action: "route53:GetHealthCheckStatus",
        resources: &["arn:{partition}:route53:::healthcheck/{HealthCheckId}"],
    };
}
impl Op for GetHealthCheckStatus {
    type Input = types::GetHealthCheckStatusRequest;
    type Output = types::GetHealthCheckStatusResponse;
    const INFO: &'static Operation = GetHealthCheckStatus::INFO;
}

pub struct GetHostedZone;
impl GetHostedZone {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHostedZone",
        method: "GET",
        uri: "/2013-04-01/hostedzone/{Id}",
        status: 200,
        input: &tables::S_GET_HOSTED_ZONE_REQUEST,
        output: &tables::S_GET_HOSTED_ZONE_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_INPUT],
        action: "route53:GetHostedZone",
        resources: &["arn:{partition}:route53:::hostedzone/{Id}"],
    };
}
impl Op for GetHostedZone {
    type Input = types::GetHostedZoneRequest;
    type Output = types::GetHostedZoneResponse;
    const INFO: &'static Operation = GetHostedZone::INFO;
}

pub struct GetHostedZoneCount;
impl GetHostedZoneCount {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHostedZoneCount",
        method: "GET",
        uri: "/2013-04-01/hostedzonecount",
        status: 200,
        input: &tables::S_GET_HOSTED_ZONE_COUNT_REQUEST,
        output: &tables::S_GET_HOSTED_ZONE_COUNT_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT],
        action: "route53:GetHostedZoneCount",
        resources: &[],
    };
}
impl Op for GetHostedZoneCount {
    type Input = types::GetHostedZoneCountRequest;
    type Output = types::GetHostedZoneCountResponse;
    const INFO: &'static Operation = GetHostedZoneCount::INFO;
}

pub struct GetHostedZoneLimit;
impl GetHostedZoneLimit {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetHostedZoneLimit",
        method: "GET",
        uri: "/2013-04-01/hostedzonelimit/{Id}/{Type}",
        status: 200,
        input: &tables::S_GET_HOSTED_ZONE_LIMIT_REQUEST,
        output: &tables::S_GET_HOSTED_ZONE_LIMIT_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_INPUT, &errors::HOSTED_ZONE_NOT_PRIVATE],
        action: "route53:GetHostedZoneLimit",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for GetHostedZoneLimit {
    type Input = types::GetHostedZoneLimitRequest;
    type Output = types::GetHostedZoneLimitResponse;
    const INFO: &'static Operation = GetHostedZoneLimit::INFO;
}

pub struct GetReusableDelegationSet;
impl GetReusableDelegationSet {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetReusableDelegationSet",
        method: "GET",
        uri: "/2013-04-01/delegationset/{Id}",
        status: 200,
        input: &tables::S_GET_REUSABLE_DELEGATION_SET_REQUEST,
        output: &tables::S_GET_REUSABLE_DELEGATION_SET_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_DELEGATION_SET, &errors::DELEGATION_SET_NOT_REUSABLE, &errors::INVALID_INPUT],
        action: "route53:GetReusableDelegationSet",
        resources: &["arn:{partition}:route53:::delegationset/{Id}"],
    };
}
impl Op for GetReusableDelegationSet {
    type Input = types::GetReusableDelegationSetRequest;
    type Output = types::GetReusableDelegationSetResponse;
    const INFO: &'static Operation = GetReusableDelegationSet::INFO;
}

pub struct GetReusableDelegationSetLimit;
impl GetReusableDelegationSetLimit {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "GetReusableDelegationSetLimit",
        method: "GET",
        uri: "/2013-04-01/reusabledelegationsetlimit/{Id}/{Type}",
        status: 200,
        input: &tables::S_GET_REUSABLE_DELEGATION_SET_LIMIT_REQUEST,
        output: &tables::S_GET_REUSABLE_DELEGATION_SET_LIMIT_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT, &errors::NO_SUCH_DELEGATION_SET],
        action: "route53:GetReusableDelegationSetLimit",
        resources: &["arn:{partition}:route53:::delegationset/{DelegationSetId}"],
    };
}
impl Op for GetReusableDelegationSetLimit {
    type Input = types::GetReusableDelegationSetLimitRequest;
    type Output = types::GetReusableDelegationSetLimitResponse;
    const INFO: &'static Operation = GetReusableDelegationSetLimit::INFO;
}

pub struct ListGeoLocations;
impl ListGeoLocations {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListGeoLocations",
        method: "GET",
        uri: "/2013-04-01/geolocations",
        status: 200,
        input: &tables::S_LIST_GEO_LOCATIONS_REQUEST,
        output: &tables::S_LIST_GEO_LOCATIONS_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT],
        action: "route53:ListGeoLocations",
        resources: &[],
    };
}
impl Op for ListGeoLocations {
    type Input = types::ListGeoLocationsRequest;
    type Output = types::ListGeoLocationsResponse;
    const INFO: &'static Operation = ListGeoLocations::INFO;
}

pub struct ListHealthChecks;
impl ListHealthChecks {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListHealthChecks",
        method: "GET",
        uri: "/2013-04-01/healthcheck",
        status: 200,
        input: &tables::S_LIST_HEALTH_CHECKS_REQUEST,
        output: &tables::S_LIST_HEALTH_CHECKS_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT, &errors::INCOMPATIBLE_VERSION],
        action: "route53:ListHealthChecks",
        resources: &[],
    };
}
impl Op for ListHealthChecks {
    type Input = types::ListHealthChecksRequest;
    type Output = types::ListHealthChecksResponse;
    const INFO: &'static Operation = ListHealthChecks::INFO;
}

pub struct ListHostedZones;
impl ListHostedZones {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListHostedZones",
        method: "GET",
        uri: "/2013-04-01/hostedzone",
        status: 200,
        input: &tables::S_LIST_HOSTED_ZONES_REQUEST,
        output: &tables::S_LIST_HOSTED_ZONES_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT, &errors::NO_SUCH_DELEGATION_SET, &errors::DELEGATION_SET_NOT_REUSABLE],
        action: "route53:ListHostedZones",
        resources: &[],
    };
}
impl Op for ListHostedZones {
    type Input = types::ListHostedZonesRequest;
    type Output = types::ListHostedZonesResponse;
    const INFO: &'static Operation = ListHostedZones::INFO;
}

pub struct ListHostedZonesByName;
impl ListHostedZonesByName {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListHostedZonesByName",
        method: "GET",
        uri: "/2013-04-01/hostedzonesbyname",
        status: 200,
        input: &tables::S_LIST_HOSTED_ZONES_BY_NAME_REQUEST,
        output: &tables::S_LIST_HOSTED_ZONES_BY_NAME_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT, &errors::INVALID_DOMAIN_NAME],
        action: "route53:ListHostedZonesByName",
        resources: &[],
    };
}
impl Op for ListHostedZonesByName {
    type Input = types::ListHostedZonesByNameRequest;
    type Output = types::ListHostedZonesByNameResponse;
    const INFO: &'static Operation = ListHostedZonesByName::INFO;
}

pub struct ListHostedZonesByVPC;
impl ListHostedZonesByVPC {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListHostedZonesByVPC",
        method: "GET",
        uri: "/2013-04-01/hostedzonesbyvpc",
        status: 200,
        input: &tables::S_LIST_HOSTED_ZONES_BY_VPC_REQUEST,
        output: &tables::S_LIST_HOSTED_ZONES_BY_VPC_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT, &errors::INVALID_PAGINATION_TOKEN],
        action: "route53:ListHostedZonesByVPC",
        resources: &[],
    };
}
impl Op for ListHostedZonesByVPC {
    type Input = types::ListHostedZonesByVPCRequest;
    type Output = types::ListHostedZonesByVPCResponse;
    const INFO: &'static Operation = ListHostedZonesByVPC::INFO;
}

pub struct ListResourceRecordSets;
impl ListResourceRecordSets {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListResourceRecordSets",
        method: "GET",
        uri: "/2013-04-01/hostedzone/{Id}/rrset",
        status: 200,
        input: &tables::S_LIST_RESOURCE_RECORD_SETS_REQUEST,
        output: &tables::S_LIST_RESOURCE_RECORD_SETS_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_INPUT],
        action: "route53:ListResourceRecordSets",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for ListResourceRecordSets {
    type Input = types::ListResourceRecordSetsRequest;
    type Output = types::ListResourceRecordSetsResponse;
    const INFO: &'static Operation = ListResourceRecordSets::INFO;
}

pub struct ListReusableDelegationSets;
impl ListReusableDelegationSets {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListReusableDelegationSets",
        method: "GET",
        uri: "/2013-04-01/delegationset",
        status: 200,
        input: &tables::S_LIST_REUSABLE_DELEGATION_SETS_REQUEST,
        output: &tables::S_LIST_REUSABLE_DELEGATION_SETS_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::INVALID_INPUT],
        action: "route53:ListReusableDelegationSets",
        resources: &[],
    };
}
impl Op for ListReusableDelegationSets {
    type Input = types::ListReusableDelegationSetsRequest;
    type Output = types::ListReusableDelegationSetsResponse;
    const INFO: &'static Operation = ListReusableDelegationSets::INFO;
}

pub struct ListTagsForResource;
impl ListTagsForResource {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListTagsForResource",
        method: "GET",
        uri: "/2013-04-01/tags/{ResourceType}/{ResourceId}",
        status: 200,
        input: &tables::S_LIST_TAGS_FOR_RESOURCE_REQUEST,
        output: &tables::S_LIST_TAGS_FOR_RESOURCE_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_INPUT,
            &errors::NO_SUCH_HEALTH_CHECK,
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::PRIOR_REQUEST_NOT_COMPLETE,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "route53:ListTagsForResource",
        resources: &["{ResourceType}/{ResourceId}"],
    };
}
impl Op for ListTagsForResource {
    type Input = types::ListTagsForResourceRequest;
    type Output = types::ListTagsForResourceResponse;
    const INFO: &'static Operation = ListTagsForResource::INFO;
}

pub struct ListTagsForResources;
impl ListTagsForResources {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListTagsForResources",
        method: "POST",
        uri: "/2013-04-01/tags/{ResourceType}",
        status: 200,
        input: &tables::S_LIST_TAGS_FOR_RESOURCES_REQUEST,
        output: &tables::S_LIST_TAGS_FOR_RESOURCES_RESPONSE,
        result_wrapper: "",
        errors: &[
            &errors::INVALID_INPUT,
            &errors::NO_SUCH_HEALTH_CHECK,
            &errors::NO_SUCH_HOSTED_ZONE,
            &errors::PRIOR_REQUEST_NOT_COMPLETE,
            &errors::THROTTLING_EXCEPTION,
        ],
        action: "route53:ListTagsForResources",
        resources: &["{ResourceType}/{ResourceIds}"],
    };
}
impl Op for ListTagsForResources {
    type Input = types::ListTagsForResourcesRequest;
    type Output = types::ListTagsForResourcesResponse;
    const INFO: &'static Operation = ListTagsForResources::INFO;
}

pub struct ListVPCAssociationAuthorizations;
impl ListVPCAssociationAuthorizations {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "ListVPCAssociationAuthorizations",
        method: "GET",
        uri: "/2013-04-01/hostedzone/{Id}/authorizevpcassociation",
        status: 200,
        input: &tables::S_LIST_VPC_ASSOCIATION_AUTHORIZATIONS_REQUEST,
        output: &tables::S_LIST_VPC_ASSOCIATION_AUTHORIZATIONS_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_INPUT, &errors::INVALID_PAGINATION_TOKEN],
        action: "route53:ListVPCAssociationAuthorizations",
        resources: &["arn:{partition}:route53:::hostedzone/{HostedZoneId}"],
    };
}
impl Op for ListVPCAssociationAuthorizations {
    type Input = types::ListVPCAssociationAuthorizationsRequest;
    type Output = types::ListVPCAssociationAuthorizationsResponse;
    const INFO: &'static Operation = ListVPCAssociationAuthorizations::INFO;
}

pub struct TestDNSAnswer;
impl TestDNSAnswer {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "TestDNSAnswer",
        method: "GET",
        uri: "/2013-04-01/testdnsanswer",
        status: 200,
        input: &tables::S_TEST_DNS_ANSWER_REQUEST,
        output: &tables::S_TEST_DNS_ANSWER_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_INPUT],
        action: "route53:TestDNSAnswer",
        resources: &[],
    };
}
impl Op for TestDNSAnswer {
    type Input = types::TestDNSAnswerRequest;
    type Output = types::TestDNSAnswerResponse;
    const INFO: &'static Operation = TestDNSAnswer::INFO;
}

pub struct UpdateHealthCheck;
impl UpdateHealthCheck {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "UpdateHealthCheck",
        method: "POST",
        uri: "/2013-04-01/healthcheck/{HealthCheckId}",
        status: 200,
        input: &tables::S_UPDATE_HEALTH_CHECK_REQUEST,
        output: &tables::S_UPDATE_HEALTH_CHECK_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HEALTH_CHECK, &errors::INVALID_INPUT, &errors::HEALTH_CHECK_VERSION_MISMATCH],
        action: "route53:UpdateHealthCheck",
        resources: &["arn:{partition}:route53:::healthcheck/{HealthCheckId}"],
    };
}
impl Op for UpdateHealthCheck {
    type Input = types::UpdateHealthCheckRequest;
    type Output = types::UpdateHealthCheckResponse;
    const INFO: &'static Operation = UpdateHealthCheck::INFO;
}

pub struct UpdateHostedZoneComment;
impl UpdateHostedZoneComment {
    const INFO: &'static Operation = &Operation {
        service: "route53",
        name: "UpdateHostedZoneComment",
        method: "POST",
        uri: "/2013-04-01/hostedzone/{Id}",
        status: 200,
        input: &tables::S_UPDATE_HOSTED_ZONE_COMMENT_REQUEST,
        output: &tables::S_UPDATE_HOSTED_ZONE_COMMENT_RESPONSE,
        result_wrapper: "",
        errors: &[&errors::NO_SUCH_HOSTED_ZONE, &errors::INVALID_INPUT, &errors::PRIOR_REQUEST_NOT_COMPLETE],
        action: "route53:UpdateHostedZoneComment",
        resources: &["arn:{partition}:route53:::hostedzone/{Id}"],
    };
}
impl Op for UpdateHostedZoneComment {
    type Input = types::UpdateHostedZoneCommentRequest;
    type Output = types::UpdateHostedZoneCommentResponse;
    const INFO: &'static Operation = UpdateHostedZoneComment::INFO;
}
