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
        ChangeResourceRecordSets::INFO,
        ChangeTagsForResource::INFO,
        CreateHostedZone::INFO,
        DeleteHostedZone::INFO,
        GetChange::INFO,
        GetHostedZone::INFO,
        GetHostedZoneCount::INFO,
        ListHostedZones::INFO,
        ListHostedZonesByName::INFO,
        ListResourceRecordSets::INFO,
        ListTagsForResource::INFO,
        UpdateHostedZoneComment::INFO,
    ],
    errors: &[
        &errors::CONFLICTING_DOMAIN_EXISTS,
        &errors::DELEGATION_SET_NOT_AVAILABLE,
        &errors::DELEGATION_SET_NOT_REUSABLE,
        &errors::HOSTED_ZONE_ALREADY_EXISTS,
        &errors::HOSTED_ZONE_NOT_EMPTY,
        &errors::INVALID_CHANGE_BATCH,
        &errors::INVALID_DOMAIN_NAME,
        &errors::INVALID_INPUT,
        &errors::INVALID_VPC_ID,
        &errors::NO_SUCH_CHANGE,
        &errors::NO_SUCH_DELEGATION_SET,
        &errors::NO_SUCH_HEALTH_CHECK,
        &errors::NO_SUCH_HOSTED_ZONE,
        &errors::PRIOR_REQUEST_NOT_COMPLETE,
        &errors::THROTTLING_EXCEPTION,
        &errors::TOO_MANY_HOSTED_ZONES,
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
