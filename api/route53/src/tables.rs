// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_AWS_ACCOUNT_ID: Type = Type { kind: Kind::Text, check: None };
static T_AWS_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_ACCELERATED_RECOVERY_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLING", "ENABLE_FAILED", "ENABLING_HOSTED_ZONE_LOCKED", "ENABLED", "DISABLING", "DISABLE_FAILED", "DISABLED", "DISABLING_HOSTED_ZONE_LOCKED"] }) };
pub static S_ACCOUNT_LIMIT: Shape = Shape { name: "AccountLimit", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCOUNT_LIMIT_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_LIMIT_VALUE },
] };
static T_ACCOUNT_LIMIT: Type = Type { kind: Kind::Struct(&S_ACCOUNT_LIMIT), check: None };
static T_ACCOUNT_LIMIT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["MAX_HEALTH_CHECKS_BY_OWNER", "MAX_HOSTED_ZONES_BY_OWNER", "MAX_TRAFFIC_POLICY_INSTANCES_BY_OWNER", "MAX_REUSABLE_DELEGATION_SETS_BY_OWNER", "MAX_TRAFFIC_POLICIES_BY_OWNER"] }) };
pub static S_ALARM_IDENTIFIER: Shape = Shape { name: "AlarmIdentifier", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Region", wire: "Region", query: "Region", location: Location::Body, flags: flag::REQUIRED, of: &T_CLOUD_WATCH_REGION },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_ALARM_NAME },
] };
static T_ALARM_IDENTIFIER: Type = Type { kind: Kind::Struct(&S_ALARM_IDENTIFIER), check: None };
static T_ALARM_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(256.0), pattern: None, values: &[] }) };
static T_ALIAS_HEALTH_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_ALIAS_TARGET: Shape = Shape { name: "AliasTarget", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "DNSName", wire: "DNSName", query: "DNSName", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "EvaluateTargetHealth", wire: "EvaluateTargetHealth", query: "EvaluateTargetHealth", location: Location::Body, flags: flag::REQUIRED, of: &T_ALIAS_HEALTH_ENABLED },
] };
static T_ALIAS_TARGET: Type = Type { kind: Kind::Struct(&S_ALIAS_TARGET), check: None };
static T_ASSOCIATE_VPC_COMMENT: Type = Type { kind: Kind::Text, check: None };
pub static S_ASSOCIATE_VPC_WITH_HOSTED_ZONE_REQUEST: Shape = Shape { name: "AssociateVPCWithHostedZoneRequest", payload: None, xml_name: "AssociateVPCWithHostedZoneRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC },
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_ASSOCIATE_VPC_COMMENT },
] };
pub static S_ASSOCIATE_VPC_WITH_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "AssociateVPCWithHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
static T_BIAS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(-99.0), max: Some(99.0), pattern: None, values: &[] }) };
pub static S_CHANGE: Shape = Shape { name: "Change", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Action", wire: "Action", query: "Action", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_ACTION },
    Field { name: "ResourceRecordSet", wire: "ResourceRecordSet", query: "ResourceRecordSet", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_RECORD_SET },
] };
static T_CHANGE: Type = Type { kind: Kind::Struct(&S_CHANGE), check: None };
static T_CHANGE_ACTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CREATE", "DELETE", "UPSERT"] }) };
pub static S_CHANGE_BATCH: Shape = Shape { name: "ChangeBatch", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
    Field { name: "Changes", wire: "Changes", query: "Changes", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGES },
] };
static T_CHANGE_BATCH: Type = Type { kind: Kind::Struct(&S_CHANGE_BATCH), check: None };
static T_CHANGE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(6500.0), pattern: None, values: &[] }) };
pub static S_CHANGE_INFO: Shape = Shape { name: "ChangeInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_STATUS },
    Field { name: "SubmittedAt", wire: "SubmittedAt", query: "SubmittedAt", location: Location::Body, flags: flag::REQUIRED, of: &T_TIME_STAMP },
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
] };
static T_CHANGE_INFO: Type = Type { kind: Kind::Struct(&S_CHANGE_INFO), check: None };
pub static S_CHANGE_RESOURCE_RECORD_SETS_REQUEST: Shape = Shape { name: "ChangeResourceRecordSetsRequest", payload: None, xml_name: "ChangeResourceRecordSetsRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "ChangeBatch", wire: "ChangeBatch", query: "ChangeBatch", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_BATCH },
] };
pub static S_CHANGE_RESOURCE_RECORD_SETS_RESPONSE: Shape = Shape { name: "ChangeResourceRecordSetsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
static T_CHANGE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PENDING", "INSYNC"] }) };
pub static S_CHANGE_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ChangeTagsForResourceRequest", payload: None, xml_name: "ChangeTagsForResourceRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_TYPE },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_ID },
    Field { name: "AddTags", wire: "AddTags", query: "AddTags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "RemoveTagKeys", wire: "RemoveTagKeys", query: "RemoveTagKeys", location: Location::Body, flags: 0, of: &T_TAG_KEY_LIST },
] };
pub static S_CHANGE_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape { name: "ChangeTagsForResourceResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
static T_CHANGES: Type = Type { kind: Kind::List { item: "Change", flat: false, of: &T_CHANGE }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_CHECKER_IP_RANGES: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_IP_ADDRESS_CIDR }, check: None };
static T_CHILD_HEALTH_CHECK_LIST: Type = Type { kind: Kind::List { item: "ChildHealthCheck", flat: false, of: &T_HEALTH_CHECK_ID }, check: Some(&Check { min: None, max: Some(256.0), pattern: None, values: &[] }) };
static T_CIDR_LOCATION_NAME_DEFAULT_ALLOWED: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16.0), pattern: Some("[0-9A-Za-z_\\-\\*]+"), values: &[] }) };
pub static S_CIDR_ROUTING_CONFIG: Shape = Shape { name: "CidrRoutingConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CollectionId", wire: "CollectionId", query: "CollectionId", location: Location::Body, flags: flag::REQUIRED, of: &T_UUID },
    Field { name: "LocationName", wire: "LocationName", query: "LocationName", location: Location::Body, flags: flag::REQUIRED, of: &T_CIDR_LOCATION_NAME_DEFAULT_ALLOWED },
] };
static T_CIDR_ROUTING_CONFIG: Type = Type { kind: Kind::Struct(&S_CIDR_ROUTING_CONFIG), check: None };
pub static S_CLOUD_WATCH_ALARM_CONFIGURATION: Shape = Shape { name: "CloudWatchAlarmConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EvaluationPeriods", wire: "EvaluationPeriods", query: "EvaluationPeriods", location: Location::Body, flags: flag::REQUIRED, of: &T_EVALUATION_PERIODS },
    Field { name: "Threshold", wire: "Threshold", query: "Threshold", location: Location::Body, flags: flag::REQUIRED, of: &T_THRESHOLD },
    Field { name: "ComparisonOperator", wire: "ComparisonOperator", query: "ComparisonOperator", location: Location::Body, flags: flag::REQUIRED, of: &T_COMPARISON_OPERATOR },
    Field { name: "Period", wire: "Period", query: "Period", location: Location::Body, flags: flag::REQUIRED, of: &T_PERIOD },
    Field { name: "MetricName", wire: "MetricName", query: "MetricName", location: Location::Body, flags: flag::REQUIRED, of: &T_METRIC_NAME },
    Field { name: "Namespace", wire: "Namespace", query: "Namespace", location: Location::Body, flags: flag::REQUIRED, of: &T_NAMESPACE },
    Field { name: "Statistic", wire: "Statistic", query: "Statistic", location: Location::Body, flags: flag::REQUIRED, of: &T_STATISTIC },
    Field { name: "Dimensions", wire: "Dimensions", query: "Dimensions", location: Location::Body, flags: 0, of: &T_DIMENSION_LIST },
] };
static T_CLOUD_WATCH_ALARM_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_CLOUD_WATCH_ALARM_CONFIGURATION), check: None };
static T_CLOUD_WATCH_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "eu-central-1", "eu-central-2", "eu-west-1", "eu-west-2", "eu-west-3", "ap-east-1", "me-south-1", "me-central-1", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "eu-north-1", "sa-east-1", "cn-northwest-1", "cn-north-1", "af-south-1", "eu-south-1", "eu-south-2", "us-gov-west-1", "us-gov-east-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "ap-southeast-4", "il-central-1", "ca-west-1", "ap-southeast-5", "mx-central-1", "us-isof-south-1", "us-isof-east-1", "ap-southeast-7", "ap-east-2", "eu-isoe-west-1", "ap-southeast-6", "us-isob-west-1", "eusc-de-east-1"] }) };
static T_COMPARISON_OPERATOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] }) };
pub static S_COORDINATES: Shape = Shape { name: "Coordinates", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Latitude", wire: "Latitude", query: "Latitude", location: Location::Body, flags: flag::REQUIRED, of: &T_LATITUDE },
    Field { name: "Longitude", wire: "Longitude", query: "Longitude", location: Location::Body, flags: flag::REQUIRED, of: &T_LONGITUDE },
] };
static T_COORDINATES: Type = Type { kind: Kind::Struct(&S_COORDINATES), check: None };
pub static S_CREATE_HEALTH_CHECK_REQUEST: Shape = Shape { name: "CreateHealthCheckRequest", payload: None, xml_name: "CreateHealthCheckRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_NONCE },
    Field { name: "HealthCheckConfig", wire: "HealthCheckConfig", query: "HealthCheckConfig", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_CONFIG },
] };
pub static S_CREATE_HEALTH_CHECK_RESPONSE: Shape = Shape { name: "CreateHealthCheckResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheck", wire: "HealthCheck", query: "HealthCheck", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK },
    Field { name: "Location", wire: "Location", query: "Location", location: Location::Header, flags: flag::REQUIRED, of: &T_RESOURCE_URI },
] };
pub static S_CREATE_HOSTED_ZONE_REQUEST: Shape = Shape { name: "CreateHostedZoneRequest", payload: None, xml_name: "CreateHostedZoneRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: 0, of: &T_VPC },
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: flag::REQUIRED, of: &T_NONCE },
    Field { name: "HostedZoneConfig", wire: "HostedZoneConfig", query: "HostedZoneConfig", location: Location::Body, flags: 0, of: &T_HOSTED_ZONE_CONFIG },
    Field { name: "DelegationSetId", wire: "DelegationSetId", query: "DelegationSetId", location: Location::Body, flags: 0, of: &T_RESOURCE_ID },
] };
pub static S_CREATE_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "CreateHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZone", wire: "HostedZone", query: "HostedZone", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE },
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
    Field { name: "DelegationSet", wire: "DelegationSet", query: "DelegationSet", location: Location::Body, flags: flag::REQUIRED, of: &T_DELEGATION_SET },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: 0, of: &T_VPC },
    Field { name: "Location", wire: "Location", query: "Location", location: Location::Header, flags: flag::REQUIRED, of: &T_RESOURCE_URI },
] };
pub static S_CREATE_REUSABLE_DELEGATION_SET_REQUEST: Shape = Shape { name: "CreateReusableDelegationSetRequest", payload: None, xml_name: "CreateReusableDelegationSetRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: flag::REQUIRED, of: &T_NONCE },
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: 0, of: &T_RESOURCE_ID },
] };
pub static S_CREATE_REUSABLE_DELEGATION_SET_RESPONSE: Shape = Shape { name: "CreateReusableDelegationSetResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DelegationSet", wire: "DelegationSet", query: "DelegationSet", location: Location::Body, flags: flag::REQUIRED, of: &T_DELEGATION_SET },
    Field { name: "Location", wire: "Location", query: "Location", location: Location::Header, flags: flag::REQUIRED, of: &T_RESOURCE_URI },
] };
pub static S_CREATE_VPC_ASSOCIATION_AUTHORIZATION_REQUEST: Shape = Shape { name: "CreateVPCAssociationAuthorizationRequest", payload: None, xml_name: "CreateVPCAssociationAuthorizationRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC },
] };
pub static S_CREATE_VPC_ASSOCIATION_AUTHORIZATION_RESPONSE: Shape = Shape { name: "CreateVPCAssociationAuthorizationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC },
] };
static T_DNS_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
static T_DNSR_CODE: Type = Type { kind: Kind::Text, check: None };
pub static S_DNSSEC_STATUS: Shape = Shape { name: "DNSSECStatus", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServeSignature", wire: "ServeSignature", query: "ServeSignature", location: Location::Body, flags: 0, of: &T_SERVE_SIGNATURE },
    Field { name: "StatusMessage", wire: "StatusMessage", query: "StatusMessage", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STATUS_MESSAGE },
] };
static T_DNSSEC_STATUS: Type = Type { kind: Kind::Struct(&S_DNSSEC_STATUS), check: None };
pub static S_DELEGATION_SET: Shape = Shape { name: "DelegationSet", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: 0, of: &T_RESOURCE_ID },
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: 0, of: &T_NONCE },
    Field { name: "NameServers", wire: "NameServers", query: "NameServers", location: Location::Body, flags: flag::REQUIRED, of: &T_DELEGATION_SET_NAME_SERVERS },
] };
static T_DELEGATION_SET: Type = Type { kind: Kind::Struct(&S_DELEGATION_SET), check: None };
static T_DELEGATION_SET_NAME_SERVERS: Type = Type { kind: Kind::List { item: "NameServer", flat: false, of: &T_DNS_NAME }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_DELEGATION_SETS: Type = Type { kind: Kind::List { item: "DelegationSet", flat: false, of: &T_DELEGATION_SET }, check: None };
pub static S_DELETE_HEALTH_CHECK_REQUEST: Shape = Shape { name: "DeleteHealthCheckRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckId", wire: "HealthCheckId", query: "HealthCheckId", location: Location::Label, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_ID },
] };
pub static S_DELETE_HEALTH_CHECK_RESPONSE: Shape = Shape { name: "DeleteHealthCheckResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_HOSTED_ZONE_REQUEST: Shape = Shape { name: "DeleteHostedZoneRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_DELETE_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "DeleteHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
pub static S_DELETE_REUSABLE_DELEGATION_SET_REQUEST: Shape = Shape { name: "DeleteReusableDelegationSetRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_DELETE_REUSABLE_DELEGATION_SET_RESPONSE: Shape = Shape { name: "DeleteReusableDelegationSetResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DELETE_VPC_ASSOCIATION_AUTHORIZATION_REQUEST: Shape = Shape { name: "DeleteVPCAssociationAuthorizationRequest", payload: None, xml_name: "DeleteVPCAssociationAuthorizationRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC },
] };
pub static S_DELETE_VPC_ASSOCIATION_AUTHORIZATION_RESPONSE: Shape = Shape { name: "DeleteVPCAssociationAuthorizationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_DIMENSION: Shape = Shape { name: "Dimension", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DIMENSION_FIELD },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_DIMENSION_FIELD },
] };
static T_DIMENSION: Type = Type { kind: Kind::Struct(&S_DIMENSION), check: None };
static T_DIMENSION_FIELD: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_DIMENSION_LIST: Type = Type { kind: Kind::List { item: "Dimension", flat: false, of: &T_DIMENSION }, check: Some(&Check { min: None, max: Some(10.0), pattern: None, values: &[] }) };
static T_DISABLED: Type = Type { kind: Kind::Bool, check: None };
static T_DISASSOCIATE_VPC_COMMENT: Type = Type { kind: Kind::Text, check: None };
pub static S_DISASSOCIATE_VPC_FROM_HOSTED_ZONE_REQUEST: Shape = Shape { name: "DisassociateVPCFromHostedZoneRequest", payload: None, xml_name: "DisassociateVPCFromHostedZoneRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "VPC", wire: "VPC", query: "VPC", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC },
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_DISASSOCIATE_VPC_COMMENT },
] };
pub static S_DISASSOCIATE_VPC_FROM_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "DisassociateVPCFromHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
static T_ENABLE_SNI: Type = Type { kind: Kind::Bool, check: None };
static T_EVALUATION_PERIODS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_FAILURE_REASON: Type = Type { kind: Kind::Text, check: None };
static T_FAILURE_THRESHOLD: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_FULLY_QUALIFIED_DOMAIN_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(255.0), pattern: None, values: &[] }) };
pub static S_GEO_LOCATION: Shape = Shape { name: "GeoLocation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContinentCode", wire: "ContinentCode", query: "ContinentCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_CONTINENT_CODE },
    Field { name: "CountryCode", wire: "CountryCode", query: "CountryCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_COUNTRY_CODE },
    Field { name: "SubdivisionCode", wire: "SubdivisionCode", query: "SubdivisionCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_CODE },
] };
static T_GEO_LOCATION: Type = Type { kind: Kind::Struct(&S_GEO_LOCATION), check: None };
static T_GEO_LOCATION_CONTINENT_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(2.0), pattern: None, values: &[] }) };
static T_GEO_LOCATION_CONTINENT_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(32.0), pattern: None, values: &[] }) };
static T_GEO_LOCATION_COUNTRY_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2.0), pattern: None, values: &[] }) };
static T_GEO_LOCATION_COUNTRY_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
pub static S_GEO_LOCATION_DETAILS: Shape = Shape { name: "GeoLocationDetails", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContinentCode", wire: "ContinentCode", query: "ContinentCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_CONTINENT_CODE },
    Field { name: "ContinentName", wire: "ContinentName", query: "ContinentName", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_CONTINENT_NAME },
    Field { name: "CountryCode", wire: "CountryCode", query: "CountryCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_COUNTRY_CODE },
    Field { name: "CountryName", wire: "CountryName", query: "CountryName", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_COUNTRY_NAME },
    Field { name: "SubdivisionCode", wire: "SubdivisionCode", query: "SubdivisionCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_CODE },
    Field { name: "SubdivisionName", wire: "SubdivisionName", query: "SubdivisionName", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_NAME },
] };
static T_GEO_LOCATION_DETAILS: Type = Type { kind: Kind::Struct(&S_GEO_LOCATION_DETAILS), check: None };
static T_GEO_LOCATION_DETAILS_LIST: Type = Type { kind: Kind::List { item: "GeoLocationDetails", flat: false, of: &T_GEO_LOCATION_DETAILS }, check: None };
static T_GEO_LOCATION_SUBDIVISION_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(3.0), pattern: None, values: &[] }) };
static T_GEO_LOCATION_SUBDIVISION_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
pub static S_GEO_PROXIMITY_LOCATION: Shape = Shape { name: "GeoProximityLocation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AWSRegion", wire: "AWSRegion", query: "AWSRegion", location: Location::Body, flags: 0, of: &T_AWS_REGION },
    Field { name: "LocalZoneGroup", wire: "LocalZoneGroup", query: "LocalZoneGroup", location: Location::Body, flags: 0, of: &T_LOCAL_ZONE_GROUP },
    Field { name: "Coordinates", wire: "Coordinates", query: "Coordinates", location: Location::Body, flags: 0, of: &T_COORDINATES },
    Field { name: "Bias", wire: "Bias", query: "Bias", location: Location::Body, flags: 0, of: &T_BIAS },
] };
static T_GEO_PROXIMITY_LOCATION: Type = Type { kind: Kind::Struct(&S_GEO_PROXIMITY_LOCATION), check: None };
pub static S_GET_ACCOUNT_LIMIT_REQUEST: Shape = Shape { name: "GetAccountLimitRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Label, flags: flag::REQUIRED, of: &T_ACCOUNT_LIMIT_TYPE },
] };
pub static S_GET_ACCOUNT_LIMIT_RESPONSE: Shape = Shape { name: "GetAccountLimitResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: flag::REQUIRED, of: &T_ACCOUNT_LIMIT },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: flag::REQUIRED, of: &T_USAGE_COUNT },
] };
pub static S_GET_CHANGE_REQUEST: Shape = Shape { name: "GetChangeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_CHANGE_ID },
] };
pub static S_GET_CHANGE_RESPONSE: Shape = Shape { name: "GetChangeResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
pub static S_GET_CHECKER_IP_RANGES_REQUEST: Shape = Shape { name: "GetCheckerIpRangesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_GET_CHECKER_IP_RANGES_RESPONSE: Shape = Shape { name: "GetCheckerIpRangesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CheckerIpRanges", wire: "CheckerIpRanges", query: "CheckerIpRanges", location: Location::Body, flags: flag::REQUIRED, of: &T_CHECKER_IP_RANGES },
] };
pub static S_GET_DNSSEC_REQUEST: Shape = Shape { name: "GetDNSSECRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_GET_DNSSEC_RESPONSE: Shape = Shape { name: "GetDNSSECResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: flag::REQUIRED, of: &T_DNSSEC_STATUS },
    Field { name: "KeySigningKeys", wire: "KeySigningKeys", query: "KeySigningKeys", location: Location::Body, flags: flag::REQUIRED, of: &T_KEY_SIGNING_KEYS },
] };
pub static S_GET_GEO_LOCATION_REQUEST: Shape = Shape { name: "GetGeoLocationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContinentCode", wire: "continentcode", query: "continentcode", location: Location::Query, flags: 0, of: &T_GEO_LOCATION_CONTINENT_CODE },
    Field { name: "CountryCode", wire: "countrycode", query: "countrycode", location: Location::Query, flags: 0, of: &T_GEO_LOCATION_COUNTRY_CODE },
    Field { name: "SubdivisionCode", wire: "subdivisioncode", query: "subdivisioncode", location: Location::Query, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_CODE },
] };
pub static S_GET_GEO_LOCATION_RESPONSE: Shape = Shape { name: "GetGeoLocationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GeoLocationDetails", wire: "GeoLocationDetails", query: "GeoLocationDetails", location: Location::Body, flags: flag::REQUIRED, of: &T_GEO_LOCATION_DETAILS },
] };
pub static S_GET_HEALTH_CHECK_COUNT_REQUEST: Shape = Shape { name: "GetHealthCheckCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_GET_HEALTH_CHECK_COUNT_RESPONSE: Shape = Shape { name: "GetHealthCheckCountResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckCount", wire: "HealthCheckCount", query: "HealthCheckCount", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_COUNT },
] };
pub static S_GET_HEALTH_CHECK_LAST_FAILURE_REASON_REQUEST: Shape = Shape { name: "GetHealthCheckLastFailureReasonRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckId", wire: "HealthCheckId", query: "HealthCheckId", location: Location::Label, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_ID },
] };
pub static S_GET_HEALTH_CHECK_LAST_FAILURE_REASON_RESPONSE: Shape = Shape { name: "GetHealthCheckLastFailureReasonResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckObservations", wire: "HealthCheckObservations", query: "HealthCheckObservations", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_OBSERVATIONS },
] };
pub static S_GET_HEALTH_CHECK_REQUEST: Shape = Shape { name: "GetHealthCheckRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckId", wire: "HealthCheckId", query: "HealthCheckId", location: Location::Label, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_ID },
] };
pub static S_GET_HEALTH_CHECK_RESPONSE: Shape = Shape { name: "GetHealthCheckResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheck", wire: "HealthCheck", query: "HealthCheck", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK },
] };
pub static S_GET_HEALTH_CHECK_STATUS_REQUEST: Shape = Shape { name: "GetHealthCheckStatusRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckId", wire: "HealthCheckId", query: "HealthCheckId", location: Location::Label, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_ID },
] };
pub static S_GET_HEALTH_CHECK_STATUS_RESPONSE: Shape = Shape { name: "GetHealthCheckStatusResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheckObservations", wire: "HealthCheckObservations", query: "HealthCheckObservations", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_OBSERVATIONS },
] };
pub static S_GET_HOSTED_ZONE_COUNT_REQUEST: Shape = Shape { name: "GetHostedZoneCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_GET_HOSTED_ZONE_COUNT_RESPONSE: Shape = Shape { name: "GetHostedZoneCountResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneCount", wire: "HostedZoneCount", query: "HostedZoneCount", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_COUNT },
] };
pub static S_GET_HOSTED_ZONE_LIMIT_REQUEST: Shape = Shape { name: "GetHostedZoneLimitRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Label, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_LIMIT_TYPE },
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_GET_HOSTED_ZONE_LIMIT_RESPONSE: Shape = Shape { name: "GetHostedZoneLimitResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_LIMIT },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: flag::REQUIRED, of: &T_USAGE_COUNT },
] };
pub static S_GET_HOSTED_ZONE_REQUEST: Shape = Shape { name: "GetHostedZoneRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_GET_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "GetHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZone", wire: "HostedZone", query: "HostedZone", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE },
    Field { name: "DelegationSet", wire: "DelegationSet", query: "DelegationSet", location: Location::Body, flags: 0, of: &T_DELEGATION_SET },
    Field { name: "VPCs", wire: "VPCs", query: "VPCs", location: Location::Body, flags: 0, of: &T_VPCS },
] };
pub static S_GET_REUSABLE_DELEGATION_SET_LIMIT_REQUEST: Shape = Shape { name: "GetReusableDelegationSetLimitRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Label, flags: flag::REQUIRED, of: &T_REUSABLE_DELEGATION_SET_LIMIT_TYPE },
    Field { name: "DelegationSetId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_GET_REUSABLE_DELEGATION_SET_LIMIT_RESPONSE: Shape = Shape { name: "GetReusableDelegationSetLimitResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Limit", wire: "Limit", query: "Limit", location: Location::Body, flags: flag::REQUIRED, of: &T_REUSABLE_DELEGATION_SET_LIMIT },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: flag::REQUIRED, of: &T_USAGE_COUNT },
] };
pub static S_GET_REUSABLE_DELEGATION_SET_REQUEST: Shape = Shape { name: "GetReusableDelegationSetRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_GET_REUSABLE_DELEGATION_SET_RESPONSE: Shape = Shape { name: "GetReusableDelegationSetResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DelegationSet", wire: "DelegationSet", query: "DelegationSet", location: Location::Body, flags: flag::REQUIRED, of: &T_DELEGATION_SET },
] };
pub static S_HEALTH_CHECK: Shape = Shape { name: "HealthCheck", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_ID },
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_NONCE },
    Field { name: "LinkedService", wire: "LinkedService", query: "LinkedService", location: Location::Body, flags: 0, of: &T_LINKED_SERVICE },
    Field { name: "HealthCheckConfig", wire: "HealthCheckConfig", query: "HealthCheckConfig", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_CONFIG },
    Field { name: "HealthCheckVersion", wire: "HealthCheckVersion", query: "HealthCheckVersion", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_VERSION },
    Field { name: "CloudWatchAlarmConfiguration", wire: "CloudWatchAlarmConfiguration", query: "CloudWatchAlarmConfiguration", location: Location::Body, flags: 0, of: &T_CLOUD_WATCH_ALARM_CONFIGURATION },
] };
static T_HEALTH_CHECK: Type = Type { kind: Kind::Struct(&S_HEALTH_CHECK), check: None };
pub static S_HEALTH_CHECK_CONFIG: Shape = Shape { name: "HealthCheckConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IPAddress", wire: "IPAddress", query: "IPAddress", location: Location::Body, flags: 0, of: &T_IP_ADDRESS },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_TYPE },
    Field { name: "ResourcePath", wire: "ResourcePath", query: "ResourcePath", location: Location::Body, flags: 0, of: &T_RESOURCE_PATH },
    Field { name: "FullyQualifiedDomainName", wire: "FullyQualifiedDomainName", query: "FullyQualifiedDomainName", location: Location::Body, flags: 0, of: &T_FULLY_QUALIFIED_DOMAIN_NAME },
    Field { name: "SearchString", wire: "SearchString", query: "SearchString", location: Location::Body, flags: 0, of: &T_SEARCH_STRING },
    Field { name: "RequestInterval", wire: "RequestInterval", query: "RequestInterval", location: Location::Body, flags: 0, of: &T_REQUEST_INTERVAL },
    Field { name: "FailureThreshold", wire: "FailureThreshold", query: "FailureThreshold", location: Location::Body, flags: 0, of: &T_FAILURE_THRESHOLD },
    Field { name: "MeasureLatency", wire: "MeasureLatency", query: "MeasureLatency", location: Location::Body, flags: 0, of: &T_MEASURE_LATENCY },
    Field { name: "Inverted", wire: "Inverted", query: "Inverted", location: Location::Body, flags: 0, of: &T_INVERTED },
    Field { name: "Disabled", wire: "Disabled", query: "Disabled", location: Location::Body, flags: 0, of: &T_DISABLED },
    Field { name: "HealthThreshold", wire: "HealthThreshold", query: "HealthThreshold", location: Location::Body, flags: 0, of: &T_HEALTH_THRESHOLD },
    Field { name: "ChildHealthChecks", wire: "ChildHealthChecks", query: "ChildHealthChecks", location: Location::Body, flags: 0, of: &T_CHILD_HEALTH_CHECK_LIST },
    Field { name: "EnableSNI", wire: "EnableSNI", query: "EnableSNI", location: Location::Body, flags: 0, of: &T_ENABLE_SNI },
    Field { name: "Regions", wire: "Regions", query: "Regions", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_REGION_LIST },
    Field { name: "AlarmIdentifier", wire: "AlarmIdentifier", query: "AlarmIdentifier", location: Location::Body, flags: 0, of: &T_ALARM_IDENTIFIER },
    Field { name: "InsufficientDataHealthStatus", wire: "InsufficientDataHealthStatus", query: "InsufficientDataHealthStatus", location: Location::Body, flags: 0, of: &T_INSUFFICIENT_DATA_HEALTH_STATUS },
    Field { name: "RoutingControlArn", wire: "RoutingControlArn", query: "RoutingControlArn", location: Location::Body, flags: 0, of: &T_ROUTING_CONTROL_ARN },
] };
static T_HEALTH_CHECK_CONFIG: Type = Type { kind: Kind::Struct(&S_HEALTH_CHECK_CONFIG), check: None };
static T_HEALTH_CHECK_COUNT: Type = Type { kind: Kind::Long, check: None };
static T_HEALTH_CHECK_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
static T_HEALTH_CHECK_NONCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
pub static S_HEALTH_CHECK_OBSERVATION: Shape = Shape { name: "HealthCheckObservation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Region", wire: "Region", query: "Region", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_REGION },
    Field { name: "IPAddress", wire: "IPAddress", query: "IPAddress", location: Location::Body, flags: 0, of: &T_IP_ADDRESS },
    Field { name: "StatusReport", wire: "StatusReport", query: "StatusReport", location: Location::Body, flags: 0, of: &T_STATUS_REPORT },
] };
static T_HEALTH_CHECK_OBSERVATION: Type = Type { kind: Kind::Struct(&S_HEALTH_CHECK_OBSERVATION), check: None };
static T_HEALTH_CHECK_OBSERVATIONS: Type = Type { kind: Kind::List { item: "HealthCheckObservation", flat: false, of: &T_HEALTH_CHECK_OBSERVATION }, check: None };
static T_HEALTH_CHECK_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &["us-east-1", "us-west-1", "us-west-2", "eu-west-1", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "sa-east-1"] }) };
static T_HEALTH_CHECK_REGION_LIST: Type = Type { kind: Kind::List { item: "Region", flat: false, of: &T_HEALTH_CHECK_REGION }, check: Some(&Check { min: Some(3.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_HEALTH_CHECK_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"] }) };
static T_HEALTH_CHECK_VERSION: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_HEALTH_CHECKS: Type = Type { kind: Kind::List { item: "HealthCheck", flat: false, of: &T_HEALTH_CHECK }, check: None };
static T_HEALTH_THRESHOLD: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(256.0), pattern: None, values: &[] }) };
pub static S_HOSTED_ZONE: Shape = Shape { name: "HostedZone", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: flag::REQUIRED, of: &T_NONCE },
    Field { name: "Config", wire: "Config", query: "Config", location: Location::Body, flags: 0, of: &T_HOSTED_ZONE_CONFIG },
    Field { name: "ResourceRecordSetCount", wire: "ResourceRecordSetCount", query: "ResourceRecordSetCount", location: Location::Body, flags: 0, of: &T_HOSTED_ZONE_RR_SET_COUNT },
    Field { name: "LinkedService", wire: "LinkedService", query: "LinkedService", location: Location::Body, flags: 0, of: &T_LINKED_SERVICE },
    Field { name: "Features", wire: "Features", query: "Features", location: Location::Body, flags: 0, of: &T_HOSTED_ZONE_FEATURES },
] };
static T_HOSTED_ZONE: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE), check: None };
pub static S_HOSTED_ZONE_CONFIG: Shape = Shape { name: "HostedZoneConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
    Field { name: "PrivateZone", wire: "PrivateZone", query: "PrivateZone", location: Location::Body, flags: 0, of: &T_IS_PRIVATE_ZONE },
] };
static T_HOSTED_ZONE_CONFIG: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE_CONFIG), check: None };
static T_HOSTED_ZONE_COUNT: Type = Type { kind: Kind::Long, check: None };
pub static S_HOSTED_ZONE_FAILURE_REASONS: Shape = Shape { name: "HostedZoneFailureReasons", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AcceleratedRecovery", wire: "AcceleratedRecovery", query: "AcceleratedRecovery", location: Location::Body, flags: 0, of: &T_FAILURE_REASON },
] };
static T_HOSTED_ZONE_FAILURE_REASONS: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE_FAILURE_REASONS), check: None };
pub static S_HOSTED_ZONE_FEATURES: Shape = Shape { name: "HostedZoneFeatures", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AcceleratedRecoveryStatus", wire: "AcceleratedRecoveryStatus", query: "AcceleratedRecoveryStatus", location: Location::Body, flags: 0, of: &T_ACCELERATED_RECOVERY_STATUS },
    Field { name: "FailureReasons", wire: "FailureReasons", query: "FailureReasons", location: Location::Body, flags: 0, of: &T_HOSTED_ZONE_FAILURE_REASONS },
] };
static T_HOSTED_ZONE_FEATURES: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE_FEATURES), check: None };
pub static S_HOSTED_ZONE_LIMIT: Shape = Shape { name: "HostedZoneLimit", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_LIMIT_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_LIMIT_VALUE },
] };
static T_HOSTED_ZONE_LIMIT: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE_LIMIT), check: None };
static T_HOSTED_ZONE_LIMIT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["MAX_RRSETS_BY_ZONE", "MAX_VPCS_ASSOCIATED_BY_ZONE"] }) };
pub static S_HOSTED_ZONE_OWNER: Shape = Shape { name: "HostedZoneOwner", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OwningAccount", wire: "OwningAccount", query: "OwningAccount", location: Location::Body, flags: 0, of: &T_AWS_ACCOUNT_ID },
    Field { name: "OwningService", wire: "OwningService", query: "OwningService", location: Location::Body, flags: 0, of: &T_HOSTED_ZONE_OWNING_SERVICE },
] };
static T_HOSTED_ZONE_OWNER: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE_OWNER), check: None };
static T_HOSTED_ZONE_OWNING_SERVICE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(128.0), pattern: None, values: &[] }) };
static T_HOSTED_ZONE_RR_SET_COUNT: Type = Type { kind: Kind::Long, check: None };
static T_HOSTED_ZONE_SUMMARIES: Type = Type { kind: Kind::List { item: "HostedZoneSummary", flat: false, of: &T_HOSTED_ZONE_SUMMARY }, check: None };
pub static S_HOSTED_ZONE_SUMMARY: Shape = Shape { name: "HostedZoneSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "Owner", wire: "Owner", query: "Owner", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_OWNER },
] };
static T_HOSTED_ZONE_SUMMARY: Type = Type { kind: Kind::Struct(&S_HOSTED_ZONE_SUMMARY), check: None };
static T_HOSTED_ZONE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PrivateHostedZone"] }) };
static T_HOSTED_ZONES: Type = Type { kind: Kind::List { item: "HostedZone", flat: false, of: &T_HOSTED_ZONE }, check: None };
static T_IP_ADDRESS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(45.0), pattern: Some("(^((([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))$|^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$)"), values: &[] }) };
static T_IP_ADDRESS_CIDR: Type = Type { kind: Kind::Text, check: None };
static T_INSUFFICIENT_DATA_HEALTH_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Healthy", "Unhealthy", "LastKnownStatus"] }) };
static T_INVERTED: Type = Type { kind: Kind::Bool, check: None };
static T_IS_PRIVATE_ZONE: Type = Type { kind: Kind::Bool, check: None };
pub static S_KEY_SIGNING_KEY: Shape = Shape { name: "KeySigningKey", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_NAME },
    Field { name: "KmsArn", wire: "KmsArn", query: "KmsArn", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "Flag", wire: "Flag", query: "Flag", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_INTEGER },
    Field { name: "SigningAlgorithmMnemonic", wire: "SigningAlgorithmMnemonic", query: "SigningAlgorithmMnemonic", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "SigningAlgorithmType", wire: "SigningAlgorithmType", query: "SigningAlgorithmType", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_INTEGER },
    Field { name: "DigestAlgorithmMnemonic", wire: "DigestAlgorithmMnemonic", query: "DigestAlgorithmMnemonic", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "DigestAlgorithmType", wire: "DigestAlgorithmType", query: "DigestAlgorithmType", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_INTEGER },
    Field { name: "KeyTag", wire: "KeyTag", query: "KeyTag", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_TAG },
    Field { name: "DigestValue", wire: "DigestValue", query: "DigestValue", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "PublicKey", wire: "PublicKey", query: "PublicKey", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "DSRecord", wire: "DSRecord", query: "DSRecord", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "DNSKEYRecord", wire: "DNSKEYRecord", query: "DNSKEYRecord", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STRING },
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STATUS },
    Field { name: "StatusMessage", wire: "StatusMessage", query: "StatusMessage", location: Location::Body, flags: 0, of: &T_SIGNING_KEY_STATUS_MESSAGE },
    Field { name: "CreatedDate", wire: "CreatedDate", query: "CreatedDate", location: Location::Body, flags: 0, of: &T_TIME_STAMP },
    Field { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", location: Location::Body, flags: 0, of: &T_TIME_STAMP },
] };
static T_KEY_SIGNING_KEY: Type = Type { kind: Kind::Struct(&S_KEY_SIGNING_KEY), check: None };
static T_KEY_SIGNING_KEYS: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_KEY_SIGNING_KEY }, check: None };
static T_LATITUDE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(6.0), pattern: Some("[-+]?[0-9]{1,2}(\\.[0-9]{0,2})?"), values: &[] }) };
static T_LIMIT_VALUE: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_LINKED_SERVICE: Shape = Shape { name: "LinkedService", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServicePrincipal", wire: "ServicePrincipal", query: "ServicePrincipal", location: Location::Body, flags: 0, of: &T_SERVICE_PRINCIPAL },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
] };
static T_LINKED_SERVICE: Type = Type { kind: Kind::Struct(&S_LINKED_SERVICE), check: None };
pub static S_LIST_GEO_LOCATIONS_REQUEST: Shape = Shape { name: "ListGeoLocationsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StartContinentCode", wire: "startcontinentcode", query: "startcontinentcode", location: Location::Query, flags: 0, of: &T_GEO_LOCATION_CONTINENT_CODE },
    Field { name: "StartCountryCode", wire: "startcountrycode", query: "startcountrycode", location: Location::Query, flags: 0, of: &T_GEO_LOCATION_COUNTRY_CODE },
    Field { name: "StartSubdivisionCode", wire: "startsubdivisioncode", query: "startsubdivisioncode", location: Location::Query, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_CODE },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_GEO_LOCATIONS_RESPONSE: Shape = Shape { name: "ListGeoLocationsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GeoLocationDetailsList", wire: "GeoLocationDetailsList", query: "GeoLocationDetailsList", location: Location::Body, flags: flag::REQUIRED, of: &T_GEO_LOCATION_DETAILS_LIST },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_TRUNCATED },
    Field { name: "NextContinentCode", wire: "NextContinentCode", query: "NextContinentCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_CONTINENT_CODE },
    Field { name: "NextCountryCode", wire: "NextCountryCode", query: "NextCountryCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_COUNTRY_CODE },
    Field { name: "NextSubdivisionCode", wire: "NextSubdivisionCode", query: "NextSubdivisionCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_CODE },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_HEALTH_CHECKS_REQUEST: Shape = Shape { name: "ListHealthChecksRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Marker", wire: "marker", query: "marker", location: Location::Query, flags: 0, of: &T_PAGE_MARKER },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_HEALTH_CHECKS_RESPONSE: Shape = Shape { name: "ListHealthChecksResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthChecks", wire: "HealthChecks", query: "HealthChecks", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECKS },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MARKER },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_TRUNCATED },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_PAGE_MARKER },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_HOSTED_ZONES_BY_NAME_REQUEST: Shape = Shape { name: "ListHostedZonesByNameRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DNSName", wire: "dnsname", query: "dnsname", location: Location::Query, flags: 0, of: &T_DNS_NAME },
    Field { name: "HostedZoneId", wire: "hostedzoneid", query: "hostedzoneid", location: Location::Query, flags: 0, of: &T_RESOURCE_ID },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_HOSTED_ZONES_BY_NAME_RESPONSE: Shape = Shape { name: "ListHostedZonesByNameResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZones", wire: "HostedZones", query: "HostedZones", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONES },
    Field { name: "DNSName", wire: "DNSName", query: "DNSName", location: Location::Body, flags: 0, of: &T_DNS_NAME },
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: 0, of: &T_RESOURCE_ID },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_TRUNCATED },
    Field { name: "NextDNSName", wire: "NextDNSName", query: "NextDNSName", location: Location::Body, flags: 0, of: &T_DNS_NAME },
    Field { name: "NextHostedZoneId", wire: "NextHostedZoneId", query: "NextHostedZoneId", location: Location::Body, flags: 0, of: &T_RESOURCE_ID },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_HOSTED_ZONES_BY_VPC_REQUEST: Shape = Shape { name: "ListHostedZonesByVPCRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VPCId", wire: "vpcid", query: "vpcid", location: Location::Query, flags: flag::REQUIRED, of: &T_VPC_ID },
    Field { name: "VPCRegion", wire: "vpcregion", query: "vpcregion", location: Location::Query, flags: flag::REQUIRED, of: &T_VPC_REGION },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
    Field { name: "NextToken", wire: "nexttoken", query: "nexttoken", location: Location::Query, flags: 0, of: &T_PAGINATION_TOKEN },
] };
pub static S_LIST_HOSTED_ZONES_BY_VPC_RESPONSE: Shape = Shape { name: "ListHostedZonesByVPCResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneSummaries", wire: "HostedZoneSummaries", query: "HostedZoneSummaries", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_SUMMARIES },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_PAGINATION_TOKEN },
] };
pub static S_LIST_HOSTED_ZONES_REQUEST: Shape = Shape { name: "ListHostedZonesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Marker", wire: "marker", query: "marker", location: Location::Query, flags: 0, of: &T_PAGE_MARKER },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
    Field { name: "DelegationSetId", wire: "delegationsetid", query: "delegationsetid", location: Location::Query, flags: 0, of: &T_RESOURCE_ID },
    Field { name: "HostedZoneType", wire: "hostedzonetype", query: "hostedzonetype", location: Location::Query, flags: 0, of: &T_HOSTED_ZONE_TYPE },
] };
pub static S_LIST_HOSTED_ZONES_RESPONSE: Shape = Shape { name: "ListHostedZonesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZones", wire: "HostedZones", query: "HostedZones", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONES },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MARKER },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_TRUNCATED },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_PAGE_MARKER },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_RESOURCE_RECORD_SETS_REQUEST: Shape = Shape { name: "ListResourceRecordSetsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "StartRecordName", wire: "name", query: "name", location: Location::Query, flags: 0, of: &T_DNS_NAME },
    Field { name: "StartRecordType", wire: "type", query: "type", location: Location::Query, flags: 0, of: &T_RR_TYPE },
    Field { name: "StartRecordIdentifier", wire: "identifier", query: "identifier", location: Location::Query, flags: 0, of: &T_RESOURCE_RECORD_SET_IDENTIFIER },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_RESOURCE_RECORD_SETS_RESPONSE: Shape = Shape { name: "ListResourceRecordSetsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceRecordSets", wire: "ResourceRecordSets", query: "ResourceRecordSets", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_RECORD_SETS },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_TRUNCATED },
    Field { name: "NextRecordName", wire: "NextRecordName", query: "NextRecordName", location: Location::Body, flags: 0, of: &T_DNS_NAME },
    Field { name: "NextRecordType", wire: "NextRecordType", query: "NextRecordType", location: Location::Body, flags: 0, of: &T_RR_TYPE },
    Field { name: "NextRecordIdentifier", wire: "NextRecordIdentifier", query: "NextRecordIdentifier", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD_SET_IDENTIFIER },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_REUSABLE_DELEGATION_SETS_REQUEST: Shape = Shape { name: "ListReusableDelegationSetsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Marker", wire: "marker", query: "marker", location: Location::Query, flags: 0, of: &T_PAGE_MARKER },
    Field { name: "MaxItems", wire: "maxitems", query: "maxitems", location: Location::Query, flags: 0, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_REUSABLE_DELEGATION_SETS_RESPONSE: Shape = Shape { name: "ListReusableDelegationSetsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DelegationSets", wire: "DelegationSets", query: "DelegationSets", location: Location::Body, flags: flag::REQUIRED, of: &T_DELEGATION_SETS },
    Field { name: "Marker", wire: "Marker", query: "Marker", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MARKER },
    Field { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_TRUNCATED },
    Field { name: "NextMarker", wire: "NextMarker", query: "NextMarker", location: Location::Body, flags: 0, of: &T_PAGE_MARKER },
    Field { name: "MaxItems", wire: "MaxItems", query: "MaxItems", location: Location::Body, flags: flag::REQUIRED, of: &T_PAGE_MAX_ITEMS },
] };
pub static S_LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_TYPE },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_ID },
] };
pub static S_LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape { name: "ListTagsForResourceResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceTagSet", wire: "ResourceTagSet", query: "ResourceTagSet", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TAG_SET },
] };
pub static S_LIST_TAGS_FOR_RESOURCES_REQUEST: Shape = Shape { name: "ListTagsForResourcesRequest", payload: None, xml_name: "ListTagsForResourcesRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_TYPE },
    Field { name: "ResourceIds", wire: "ResourceIds", query: "ResourceIds", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_ID_LIST },
] };
pub static S_LIST_TAGS_FOR_RESOURCES_RESPONSE: Shape = Shape { name: "ListTagsForResourcesResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceTagSets", wire: "ResourceTagSets", query: "ResourceTagSets", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TAG_SET_LIST },
] };
pub static S_LIST_VPC_ASSOCIATION_AUTHORIZATIONS_REQUEST: Shape = Shape { name: "ListVPCAssociationAuthorizationsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "NextToken", wire: "nexttoken", query: "nexttoken", location: Location::Query, flags: 0, of: &T_PAGINATION_TOKEN },
    Field { name: "MaxResults", wire: "maxresults", query: "maxresults", location: Location::Query, flags: 0, of: &T_MAX_RESULTS },
] };
pub static S_LIST_VPC_ASSOCIATION_AUTHORIZATIONS_RESPONSE: Shape = Shape { name: "ListVPCAssociationAuthorizationsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_PAGINATION_TOKEN },
    Field { name: "VPCs", wire: "VPCs", query: "VPCs", location: Location::Body, flags: flag::REQUIRED, of: &T_VPCS },
] };
static T_LOCAL_ZONE_GROUP: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_LONGITUDE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(7.0), pattern: Some("[-+]?[0-9]{1,3}(\\.[0-9]{0,2})?"), values: &[] }) };
static T_MAX_RESULTS: Type = Type { kind: Kind::Text, check: None };
static T_MEASURE_LATENCY: Type = Type { kind: Kind::Bool, check: None };
static T_METRIC_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_NAMESERVER: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_NAMESPACE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_NONCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_PAGE_MARKER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
static T_PAGE_MAX_ITEMS: Type = Type { kind: Kind::Text, check: None };
static T_PAGE_TRUNCATED: Type = Type { kind: Kind::Bool, check: None };
static T_PAGINATION_TOKEN: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
static T_PERIOD: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(60.0), max: None, pattern: None, values: &[] }) };
static T_PORT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(65535.0), pattern: None, values: &[] }) };
static T_R_DATA: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(4000.0), pattern: None, values: &[] }) };
static T_RR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SOA", "A", "TXT", "NS", "CNAME", "MX", "NAPTR", "PTR", "SRV", "SPF", "AAAA", "CAA", "DS", "TLSA", "SSHFP", "SVCB", "HTTPS"] }) };
static T_RECORD_DATA: Type = Type { kind: Kind::List { item: "RecordDataEntry", flat: false, of: &T_RECORD_DATA_ENTRY }, check: None };
static T_RECORD_DATA_ENTRY: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(512.0), pattern: None, values: &[] }) };
static T_REQUEST_INTERVAL: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(10.0), max: Some(30.0), pattern: None, values: &[] }) };
static T_RESETTABLE_ELEMENT_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &["FullyQualifiedDomainName", "Regions", "ResourcePath", "ChildHealthChecks"] }) };
static T_RESETTABLE_ELEMENT_NAME_LIST: Type = Type { kind: Kind::List { item: "ResettableElementName", flat: false, of: &T_RESETTABLE_ELEMENT_NAME }, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
static T_RESOURCE_DESCRIPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: None, values: &[] }) };
static T_RESOURCE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(32.0), pattern: None, values: &[] }) };
static T_RESOURCE_PATH: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(255.0), pattern: None, values: &[] }) };
pub static S_RESOURCE_RECORD: Shape = Shape { name: "ResourceRecord", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_R_DATA },
] };
static T_RESOURCE_RECORD: Type = Type { kind: Kind::Struct(&S_RESOURCE_RECORD), check: None };
pub static S_RESOURCE_RECORD_SET: Shape = Shape { name: "ResourceRecordSet", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_RR_TYPE },
    Field { name: "SetIdentifier", wire: "SetIdentifier", query: "SetIdentifier", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD_SET_IDENTIFIER },
    Field { name: "Weight", wire: "Weight", query: "Weight", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD_SET_WEIGHT },
    Field { name: "Region", wire: "Region", query: "Region", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD_SET_REGION },
    Field { name: "GeoLocation", wire: "GeoLocation", query: "GeoLocation", location: Location::Body, flags: 0, of: &T_GEO_LOCATION },
    Field { name: "Failover", wire: "Failover", query: "Failover", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD_SET_FAILOVER },
    Field { name: "MultiValueAnswer", wire: "MultiValueAnswer", query: "MultiValueAnswer", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORD_SET_MULTI_VALUE_ANSWER },
    Field { name: "TTL", wire: "TTL", query: "TTL", location: Location::Body, flags: 0, of: &T_TTL },
    Field { name: "ResourceRecords", wire: "ResourceRecords", query: "ResourceRecords", location: Location::Body, flags: 0, of: &T_RESOURCE_RECORDS },
    Field { name: "AliasTarget", wire: "AliasTarget", query: "AliasTarget", location: Location::Body, flags: 0, of: &T_ALIAS_TARGET },
    Field { name: "HealthCheckId", wire: "HealthCheckId", query: "HealthCheckId", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_ID },
    Field { name: "TrafficPolicyInstanceId", wire: "TrafficPolicyInstanceId", query: "TrafficPolicyInstanceId", location: Location::Body, flags: 0, of: &T_TRAFFIC_POLICY_INSTANCE_ID },
    Field { name: "CidrRoutingConfig", wire: "CidrRoutingConfig", query: "CidrRoutingConfig", location: Location::Body, flags: 0, of: &T_CIDR_ROUTING_CONFIG },
    Field { name: "GeoProximityLocation", wire: "GeoProximityLocation", query: "GeoProximityLocation", location: Location::Body, flags: 0, of: &T_GEO_PROXIMITY_LOCATION },
] };
static T_RESOURCE_RECORD_SET: Type = Type { kind: Kind::Struct(&S_RESOURCE_RECORD_SET), check: None };
static T_RESOURCE_RECORD_SET_FAILOVER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PRIMARY", "SECONDARY"] }) };
static T_RESOURCE_RECORD_SET_IDENTIFIER: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_RESOURCE_RECORD_SET_MULTI_VALUE_ANSWER: Type = Type { kind: Kind::Bool, check: None };
static T_RESOURCE_RECORD_SET_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &["us-east-1", "us-east-2", "us-west-1", "us-west-2", "ca-central-1", "eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-central-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "eu-north-1", "sa-east-1", "cn-north-1", "cn-northwest-1", "ap-east-1", "me-south-1", "me-central-1", "ap-south-1", "ap-south-2", "af-south-1", "eu-south-1", "eu-south-2", "ap-southeast-4", "il-central-1", "ca-west-1", "ap-southeast-5", "mx-central-1", "ap-southeast-7", "us-gov-east-1", "us-gov-west-1", "ap-east-2", "ap-southeast-6", "eusc-de-east-1"] }) };
static T_RESOURCE_RECORD_SET_WEIGHT: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(0.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_RESOURCE_RECORD_SETS: Type = Type { kind: Kind::List { item: "ResourceRecordSet", flat: false, of: &T_RESOURCE_RECORD_SET }, check: None };
static T_RESOURCE_RECORDS: Type = Type { kind: Kind::List { item: "ResourceRecord", flat: false, of: &T_RESOURCE_RECORD }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_RESOURCE_TAG_SET: Shape = Shape { name: "ResourceTagSet", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_TAG_RESOURCE_TYPE },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: 0, of: &T_TAG_RESOURCE_ID },
    Field { name: "Tags", wire: "Tags", query: "Tags", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_RESOURCE_TAG_SET: Type = Type { kind: Kind::Struct(&S_RESOURCE_TAG_SET), check: None };
static T_RESOURCE_TAG_SET_LIST: Type = Type { kind: Kind::List { item: "ResourceTagSet", flat: false, of: &T_RESOURCE_TAG_SET }, check: None };
static T_RESOURCE_URI: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_REUSABLE_DELEGATION_SET_LIMIT: Shape = Shape { name: "ReusableDelegationSetLimit", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_REUSABLE_DELEGATION_SET_LIMIT_TYPE },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: flag::REQUIRED, of: &T_LIMIT_VALUE },
] };
static T_REUSABLE_DELEGATION_SET_LIMIT: Type = Type { kind: Kind::Struct(&S_REUSABLE_DELEGATION_SET_LIMIT), check: None };
static T_REUSABLE_DELEGATION_SET_LIMIT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["MAX_ZONES_BY_REUSABLE_DELEGATION_SET"] }) };
static T_ROUTING_CONTROL_ARN: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_SEARCH_STRING: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(255.0), pattern: None, values: &[] }) };
static T_SERVE_SIGNATURE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(1024.0), pattern: None, values: &[] }) };
static T_SERVICE_PRINCIPAL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(128.0), pattern: None, values: &[] }) };
static T_SIGNING_KEY_INTEGER: Type = Type { kind: Kind::Int, check: None };
static T_SIGNING_KEY_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_SIGNING_KEY_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(5.0), max: Some(150.0), pattern: None, values: &[] }) };
static T_SIGNING_KEY_STATUS_MESSAGE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(512.0), pattern: None, values: &[] }) };
static T_SIGNING_KEY_STRING: Type = Type { kind: Kind::Text, check: None };
static T_SIGNING_KEY_TAG: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(0.0), max: Some(65536.0), pattern: None, values: &[] }) };
static T_STATISTIC: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Average", "Sum", "SampleCount", "Maximum", "Minimum"] }) };
static T_STATUS: Type = Type { kind: Kind::Text, check: None };
pub static S_STATUS_REPORT: Shape = Shape { name: "StatusReport", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "Status", query: "Status", location: Location::Body, flags: 0, of: &T_STATUS },
    Field { name: "CheckedTime", wire: "CheckedTime", query: "CheckedTime", location: Location::Body, flags: 0, of: &T_TIME_STAMP },
] };
static T_STATUS_REPORT: Type = Type { kind: Kind::Struct(&S_STATUS_REPORT), check: None };
static T_SUBNET_MASK: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(3.0), pattern: None, values: &[] }) };
static T_TTL: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(0.0), max: Some(2147483647.0), pattern: None, values: &[] }) };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "Key", query: "Key", location: Location::Body, flags: 0, of: &T_TAG_KEY },
    Field { name: "Value", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_TAG_VALUE },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
static T_TAG_KEY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(128.0), pattern: None, values: &[] }) };
static T_TAG_KEY_LIST: Type = Type { kind: Kind::List { item: "Key", flat: false, of: &T_TAG_KEY }, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "Tag", flat: false, of: &T_TAG }, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_TAG_RESOURCE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
static T_TAG_RESOURCE_ID_LIST: Type = Type { kind: Kind::List { item: "ResourceId", flat: false, of: &T_TAG_RESOURCE_ID }, check: Some(&Check { min: Some(1.0), max: Some(10.0), pattern: None, values: &[] }) };
static T_TAG_RESOURCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["healthcheck", "hostedzone"] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: None, values: &[] }) };
pub static S_TEST_DNS_ANSWER_REQUEST: Shape = Shape { name: "TestDNSAnswerRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "hostedzoneid", query: "hostedzoneid", location: Location::Query, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "RecordName", wire: "recordname", query: "recordname", location: Location::Query, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "RecordType", wire: "recordtype", query: "recordtype", location: Location::Query, flags: flag::REQUIRED, of: &T_RR_TYPE },
    Field { name: "ResolverIP", wire: "resolverip", query: "resolverip", location: Location::Query, flags: 0, of: &T_IP_ADDRESS },
    Field { name: "EDNS0ClientSubnetIP", wire: "edns0clientsubnetip", query: "edns0clientsubnetip", location: Location::Query, flags: 0, of: &T_IP_ADDRESS },
    Field { name: "EDNS0ClientSubnetMask", wire: "edns0clientsubnetmask", query: "edns0clientsubnetmask", location: Location::Query, flags: 0, of: &T_SUBNET_MASK },
] };
pub static S_TEST_DNS_ANSWER_RESPONSE: Shape = Shape { name: "TestDNSAnswerResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Nameserver", wire: "Nameserver", query: "Nameserver", location: Location::Body, flags: flag::REQUIRED, of: &T_NAMESERVER },
    Field { name: "RecordName", wire: "RecordName", query: "RecordName", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "RecordType", wire: "RecordType", query: "RecordType", location: Location::Body, flags: flag::REQUIRED, of: &T_RR_TYPE },
    Field { name: "RecordData", wire: "RecordData", query: "RecordData", location: Location::Body, flags: flag::REQUIRED, of: &T_RECORD_DATA },
    Field { name: "ResponseCode", wire: "ResponseCode", query: "ResponseCode", location: Location::Body, flags: flag::REQUIRED, of: &T_DNSR_CODE },
    Field { name: "Protocol", wire: "Protocol", query: "Protocol", location: Location::Body, flags: flag::REQUIRED, of: &T_TRANSPORT_PROTOCOL },
] };
static T_THRESHOLD: Type = Type { kind: Kind::Double, check: None };
static T_TIME_STAMP: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_TRAFFIC_POLICY_INSTANCE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(36.0), pattern: None, values: &[] }) };
static T_TRANSPORT_PROTOCOL: Type = Type { kind: Kind::Text, check: None };
static T_UUID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"), values: &[] }) };
pub static S_UPDATE_HEALTH_CHECK_REQUEST: Shape = Shape { name: "UpdateHealthCheckRequest", payload: None, xml_name: "UpdateHealthCheckRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "HealthCheckId", wire: "HealthCheckId", query: "HealthCheckId", location: Location::Label, flags: flag::REQUIRED, of: &T_HEALTH_CHECK_ID },
    Field { name: "HealthCheckVersion", wire: "HealthCheckVersion", query: "HealthCheckVersion", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_VERSION },
    Field { name: "IPAddress", wire: "IPAddress", query: "IPAddress", location: Location::Body, flags: 0, of: &T_IP_ADDRESS },
    Field { name: "Port", wire: "Port", query: "Port", location: Location::Body, flags: 0, of: &T_PORT },
    Field { name: "ResourcePath", wire: "ResourcePath", query: "ResourcePath", location: Location::Body, flags: 0, of: &T_RESOURCE_PATH },
    Field { name: "FullyQualifiedDomainName", wire: "FullyQualifiedDomainName", query: "FullyQualifiedDomainName", location: Location::Body, flags: 0, of: &T_FULLY_QUALIFIED_DOMAIN_NAME },
    Field { name: "SearchString", wire: "SearchString", query: "SearchString", location: Location::Body, flags: 0, of: &T_SEARCH_STRING },
    Field { name: "FailureThreshold", wire: "FailureThreshold", query: "FailureThreshold", location: Location::Body, flags: 0, of: &T_FAILURE_THRESHOLD },
    Field { name: "Inverted", wire: "Inverted", query: "Inverted", location: Location::Body, flags: 0, of: &T_INVERTED },
    Field { name: "Disabled", wire: "Disabled", query: "Disabled", location: Location::Body, flags: 0, of: &T_DISABLED },
    Field { name: "HealthThreshold", wire: "HealthThreshold", query: "HealthThreshold", location: Location::Body, flags: 0, of: &T_HEALTH_THRESHOLD },
    Field { name: "ChildHealthChecks", wire: "ChildHealthChecks", query: "ChildHealthChecks", location: Location::Body, flags: 0, of: &T_CHILD_HEALTH_CHECK_LIST },
    Field { name: "EnableSNI", wire: "EnableSNI", query: "EnableSNI", location: Location::Body, flags: 0, of: &T_ENABLE_SNI },
    Field { name: "Regions", wire: "Regions", query: "Regions", location: Location::Body, flags: 0, of: &T_HEALTH_CHECK_REGION_LIST },
    Field { name: "AlarmIdentifier", wire: "AlarmIdentifier", query: "AlarmIdentifier", location: Location::Body, flags: 0, of: &T_ALARM_IDENTIFIER },
    Field { name: "InsufficientDataHealthStatus", wire: "InsufficientDataHealthStatus", query: "InsufficientDataHealthStatus", location: Location::Body, flags: 0, of: &T_INSUFFICIENT_DATA_HEALTH_STATUS },
    Field { name: "ResetElements", wire: "ResetElements", query: "ResetElements", location: Location::Body, flags: 0, of: &T_RESETTABLE_ELEMENT_NAME_LIST },
] };
pub static S_UPDATE_HEALTH_CHECK_RESPONSE: Shape = Shape { name: "UpdateHealthCheckResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HealthCheck", wire: "HealthCheck", query: "HealthCheck", location: Location::Body, flags: flag::REQUIRED, of: &T_HEALTH_CHECK },
] };
pub static S_UPDATE_HOSTED_ZONE_COMMENT_REQUEST: Shape = Shape { name: "UpdateHostedZoneCommentRequest", payload: None, xml_name: "UpdateHostedZoneCommentRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
] };
pub static S_UPDATE_HOSTED_ZONE_COMMENT_RESPONSE: Shape = Shape { name: "UpdateHostedZoneCommentResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZone", wire: "HostedZone", query: "HostedZone", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE },
] };
static T_USAGE_COUNT: Type = Type { kind: Kind::Long, check: Some(&Check { min: Some(0.0), max: None, pattern: None, values: &[] }) };
pub static S_VPC: Shape = Shape { name: "VPC", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VPCRegion", wire: "VPCRegion", query: "VPCRegion", location: Location::Body, flags: 0, of: &T_VPC_REGION },
    Field { name: "VPCId", wire: "VPCId", query: "VPCId", location: Location::Body, flags: 0, of: &T_VPC_ID },
] };
static T_VPC: Type = Type { kind: Kind::Struct(&S_VPC), check: None };
static T_VPC_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
static T_VPC_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &["us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-central-2", "ap-east-1", "me-south-1", "us-gov-west-1", "us-gov-east-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "me-central-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-south-1", "ap-south-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "eu-north-1", "sa-east-1", "ca-central-1", "cn-north-1", "cn-northwest-1", "af-south-1", "eu-south-1", "eu-south-2", "ap-southeast-4", "il-central-1", "ca-west-1", "ap-southeast-5", "mx-central-1", "us-isof-south-1", "us-isof-east-1", "ap-southeast-7", "ap-east-2", "eu-isoe-west-1", "ap-southeast-6", "us-isob-west-1", "eusc-de-east-1"] }) };
static T_VPCS: Type = Type { kind: Kind::List { item: "VPC", flat: false, of: &T_VPC }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
