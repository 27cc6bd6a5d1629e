// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of Route 53: the implemented operations' types and tables, and the names of all others.

pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

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
        TestDNSAnswer::INFO,
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
