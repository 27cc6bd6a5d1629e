// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

static T_AWS_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_ACCELERATED_RECOVERY_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ENABLING", "ENABLE_FAILED", "ENABLING_HOSTED_ZONE_LOCKED", "ENABLED", "DISABLING", "DISABLE_FAILED", "DISABLED", "DISABLING_HOSTED_ZONE_LOCKED"] }) };
static T_ALIAS_HEALTH_ENABLED: Type = Type { kind: Kind::Bool, check: None };
pub static S_ALIAS_TARGET: Shape = Shape { name: "AliasTarget", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneId", wire: "HostedZoneId", query: "HostedZoneId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "DNSName", wire: "DNSName", query: "DNSName", location: Location::Body, flags: flag::REQUIRED, of: &T_DNS_NAME },
    Field { name: "EvaluateTargetHealth", wire: "EvaluateTargetHealth", query: "EvaluateTargetHealth", location: Location::Body, flags: flag::REQUIRED, of: &T_ALIAS_HEALTH_ENABLED },
] };
static T_ALIAS_TARGET: Type = Type { kind: Kind::Struct(&S_ALIAS_TARGET), check: None };
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
static T_CIDR_LOCATION_NAME_DEFAULT_ALLOWED: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(16.0), pattern: Some("[0-9A-Za-z_\\-\\*]+"), values: &[] }) };
pub static S_CIDR_ROUTING_CONFIG: Shape = Shape { name: "CidrRoutingConfig", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CollectionId", wire: "CollectionId", query: "CollectionId", location: Location::Body, flags: flag::REQUIRED, of: &T_UUID },
    Field { name: "LocationName", wire: "LocationName", query: "LocationName", location: Location::Body, flags: flag::REQUIRED, of: &T_CIDR_LOCATION_NAME_DEFAULT_ALLOWED },
] };
static T_CIDR_ROUTING_CONFIG: Type = Type { kind: Kind::Struct(&S_CIDR_ROUTING_CONFIG), check: None };
pub static S_COORDINATES: Shape = Shape { name: "Coordinates", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Latitude", wire: "Latitude", query: "Latitude", location: Location::Body, flags: flag::REQUIRED, of: &T_LATITUDE },
    Field { name: "Longitude", wire: "Longitude", query: "Longitude", location: Location::Body, flags: flag::REQUIRED, of: &T_LONGITUDE },
] };
static T_COORDINATES: Type = Type { kind: Kind::Struct(&S_COORDINATES), check: None };
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
static T_DNS_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
pub static S_DELEGATION_SET: Shape = Shape { name: "DelegationSet", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Body, flags: 0, of: &T_RESOURCE_ID },
    Field { name: "CallerReference", wire: "CallerReference", query: "CallerReference", location: Location::Body, flags: 0, of: &T_NONCE },
    Field { name: "NameServers", wire: "NameServers", query: "NameServers", location: Location::Body, flags: flag::REQUIRED, of: &T_DELEGATION_SET_NAME_SERVERS },
] };
static T_DELEGATION_SET: Type = Type { kind: Kind::Struct(&S_DELEGATION_SET), check: None };
static T_DELEGATION_SET_NAME_SERVERS: Type = Type { kind: Kind::List { item: "NameServer", flat: false, of: &T_DNS_NAME }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
pub static S_DELETE_HOSTED_ZONE_REQUEST: Shape = Shape { name: "DeleteHostedZoneRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_DELETE_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "DeleteHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
static T_FAILURE_REASON: Type = Type { kind: Kind::Text, check: None };
pub static S_GEO_LOCATION: Shape = Shape { name: "GeoLocation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ContinentCode", wire: "ContinentCode", query: "ContinentCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_CONTINENT_CODE },
    Field { name: "CountryCode", wire: "CountryCode", query: "CountryCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_COUNTRY_CODE },
    Field { name: "SubdivisionCode", wire: "SubdivisionCode", query: "SubdivisionCode", location: Location::Body, flags: 0, of: &T_GEO_LOCATION_SUBDIVISION_CODE },
] };
static T_GEO_LOCATION: Type = Type { kind: Kind::Struct(&S_GEO_LOCATION), check: None };
static T_GEO_LOCATION_CONTINENT_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(2.0), max: Some(2.0), pattern: None, values: &[] }) };
static T_GEO_LOCATION_COUNTRY_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(2.0), pattern: None, values: &[] }) };
static T_GEO_LOCATION_SUBDIVISION_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(3.0), pattern: None, values: &[] }) };
pub static S_GEO_PROXIMITY_LOCATION: Shape = Shape { name: "GeoProximityLocation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AWSRegion", wire: "AWSRegion", query: "AWSRegion", location: Location::Body, flags: 0, of: &T_AWS_REGION },
    Field { name: "LocalZoneGroup", wire: "LocalZoneGroup", query: "LocalZoneGroup", location: Location::Body, flags: 0, of: &T_LOCAL_ZONE_GROUP },
    Field { name: "Coordinates", wire: "Coordinates", query: "Coordinates", location: Location::Body, flags: 0, of: &T_COORDINATES },
    Field { name: "Bias", wire: "Bias", query: "Bias", location: Location::Body, flags: 0, of: &T_BIAS },
] };
static T_GEO_PROXIMITY_LOCATION: Type = Type { kind: Kind::Struct(&S_GEO_PROXIMITY_LOCATION), check: None };
pub static S_GET_CHANGE_REQUEST: Shape = Shape { name: "GetChangeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_CHANGE_ID },
] };
pub static S_GET_CHANGE_RESPONSE: Shape = Shape { name: "GetChangeResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ChangeInfo", wire: "ChangeInfo", query: "ChangeInfo", location: Location::Body, flags: flag::REQUIRED, of: &T_CHANGE_INFO },
] };
pub static S_GET_HOSTED_ZONE_COUNT_REQUEST: Shape = Shape { name: "GetHostedZoneCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
] };
pub static S_GET_HOSTED_ZONE_COUNT_RESPONSE: Shape = Shape { name: "GetHostedZoneCountResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZoneCount", wire: "HostedZoneCount", query: "HostedZoneCount", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE_COUNT },
] };
pub static S_GET_HOSTED_ZONE_REQUEST: Shape = Shape { name: "GetHostedZoneRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
] };
pub static S_GET_HOSTED_ZONE_RESPONSE: Shape = Shape { name: "GetHostedZoneResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZone", wire: "HostedZone", query: "HostedZone", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE },
    Field { name: "DelegationSet", wire: "DelegationSet", query: "DelegationSet", location: Location::Body, flags: 0, of: &T_DELEGATION_SET },
    Field { name: "VPCs", wire: "VPCs", query: "VPCs", location: Location::Body, flags: 0, of: &T_VPCS },
] };
static T_HEALTH_CHECK_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
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
static T_HOSTED_ZONE_RR_SET_COUNT: Type = Type { kind: Kind::Long, check: None };
static T_HOSTED_ZONE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["PrivateHostedZone"] }) };
static T_HOSTED_ZONES: Type = Type { kind: Kind::List { item: "HostedZone", flat: false, of: &T_HOSTED_ZONE }, check: None };
static T_IS_PRIVATE_ZONE: Type = Type { kind: Kind::Bool, check: None };
static T_LATITUDE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(6.0), pattern: Some("[-+]?[0-9]{1,2}(\\.[0-9]{0,2})?"), values: &[] }) };
pub static S_LINKED_SERVICE: Shape = Shape { name: "LinkedService", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ServicePrincipal", wire: "ServicePrincipal", query: "ServicePrincipal", location: Location::Body, flags: 0, of: &T_SERVICE_PRINCIPAL },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
] };
static T_LINKED_SERVICE: Type = Type { kind: Kind::Struct(&S_LINKED_SERVICE), check: None };
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
pub static S_LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_TYPE },
    Field { name: "ResourceId", wire: "ResourceId", query: "ResourceId", location: Location::Label, flags: flag::REQUIRED, of: &T_TAG_RESOURCE_ID },
] };
pub static S_LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape { name: "ListTagsForResourceResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceTagSet", wire: "ResourceTagSet", query: "ResourceTagSet", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_TAG_SET },
] };
static T_LOCAL_ZONE_GROUP: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &[] }) };
static T_LONGITUDE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(7.0), pattern: Some("[-+]?[0-9]{1,3}(\\.[0-9]{0,2})?"), values: &[] }) };
static T_NONCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(128.0), pattern: None, values: &[] }) };
static T_PAGE_MARKER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(64.0), pattern: None, values: &[] }) };
static T_PAGE_MAX_ITEMS: Type = Type { kind: Kind::Text, check: None };
static T_PAGE_TRUNCATED: Type = Type { kind: Kind::Bool, check: None };
static T_R_DATA: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(4000.0), pattern: None, values: &[] }) };
static T_RR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["SOA", "A", "TXT", "NS", "CNAME", "MX", "NAPTR", "PTR", "SRV", "SPF", "AAAA", "CAA", "DS", "TLSA", "SSHFP", "SVCB", "HTTPS"] }) };
static T_RESOURCE_DESCRIPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: None, values: &[] }) };
static T_RESOURCE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(32.0), pattern: None, values: &[] }) };
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
static T_RESOURCE_URI: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
static T_SERVICE_PRINCIPAL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(128.0), pattern: None, values: &[] }) };
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
static T_TAG_RESOURCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["healthcheck", "hostedzone"] }) };
static T_TAG_VALUE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(256.0), pattern: None, values: &[] }) };
static T_TIME_STAMP: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_TRAFFIC_POLICY_INSTANCE_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(36.0), pattern: None, values: &[] }) };
static T_UUID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: Some("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"), values: &[] }) };
pub static S_UPDATE_HOSTED_ZONE_COMMENT_REQUEST: Shape = Shape { name: "UpdateHostedZoneCommentRequest", payload: None, xml_name: "UpdateHostedZoneCommentRequest", xml_namespace: "https://route53.amazonaws.com/doc/2013-04-01/", union: false, fields: &[
    Field { name: "Id", wire: "Id", query: "Id", location: Location::Label, flags: flag::REQUIRED, of: &T_RESOURCE_ID },
    Field { name: "Comment", wire: "Comment", query: "Comment", location: Location::Body, flags: 0, of: &T_RESOURCE_DESCRIPTION },
] };
pub static S_UPDATE_HOSTED_ZONE_COMMENT_RESPONSE: Shape = Shape { name: "UpdateHostedZoneCommentResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostedZone", wire: "HostedZone", query: "HostedZone", location: Location::Body, flags: flag::REQUIRED, of: &T_HOSTED_ZONE },
] };
pub static S_VPC: Shape = Shape { name: "VPC", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VPCRegion", wire: "VPCRegion", query: "VPCRegion", location: Location::Body, flags: 0, of: &T_VPC_REGION },
    Field { name: "VPCId", wire: "VPCId", query: "VPCId", location: Location::Body, flags: 0, of: &T_VPC_ID },
] };
static T_VPC: Type = Type { kind: Kind::Struct(&S_VPC), check: None };
static T_VPC_ID: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: Some(1024.0), pattern: None, values: &[] }) };
static T_VPC_REGION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(64.0), pattern: None, values: &["us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-central-2", "ap-east-1", "me-south-1", "us-gov-west-1", "us-gov-east-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "me-central-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-south-1", "ap-south-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "eu-north-1", "sa-east-1", "ca-central-1", "cn-north-1", "cn-northwest-1", "af-south-1", "eu-south-1", "eu-south-2", "ap-southeast-4", "il-central-1", "ca-west-1", "ap-southeast-5", "mx-central-1", "us-isof-south-1", "us-isof-east-1", "ap-southeast-7", "ap-east-2", "eu-isoe-west-1", "ap-southeast-6", "us-isob-west-1", "eusc-de-east-1"] }) };
static T_VPCS: Type = Type { kind: Kind::List { item: "VPC", flat: false, of: &T_VPC }, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
