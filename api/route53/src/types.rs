// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasTarget {
    pub hosted_zone_id: Option<String>,
    pub dns_name: Option<String>,
    pub evaluate_target_health: Option<bool>,
}
structure!(AliasTarget, tables::S_ALIAS_TARGET, 0 => hosted_zone_id, 1 => dns_name, 2 => evaluate_target_health, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub action: Option<String>,
    pub resource_record_set: Option<ResourceRecordSet>,
}
structure!(Change, tables::S_CHANGE, 0 => action, 1 => resource_record_set, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeBatch {
    pub comment: Option<String>,
    pub changes: Option<Vec<Change>>,
}
structure!(ChangeBatch, tables::S_CHANGE_BATCH, 0 => comment, 1 => changes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeInfo {
    pub id: Option<String>,
    pub status: Option<String>,
    pub submitted_at: Option<Timestamp>,
    pub comment: Option<String>,
}
structure!(ChangeInfo, tables::S_CHANGE_INFO, 0 => id, 1 => status, 2 => submitted_at, 3 => comment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeResourceRecordSetsRequest {
    pub hosted_zone_id: Option<String>,
    pub change_batch: Option<ChangeBatch>,
}
structure!(ChangeResourceRecordSetsRequest, tables::S_CHANGE_RESOURCE_RECORD_SETS_REQUEST, 0 => hosted_zone_id, 1 => change_batch, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeResourceRecordSetsResponse {
    pub change_info: Option<ChangeInfo>,
}
structure!(ChangeResourceRecordSetsResponse, tables::S_CHANGE_RESOURCE_RECORD_SETS_RESPONSE, 0 => change_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeTagsForResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub add_tags: Option<Vec<Tag>>,
    pub remove_tag_keys: Option<Vec<String>>,
}
structure!(ChangeTagsForResourceRequest, tables::S_CHANGE_TAGS_FOR_RESOURCE_REQUEST, 0 => resource_type, 1 => resource_id, 2 => add_tags, 3 => remove_tag_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeTagsForResourceResponse {}
structure!(ChangeTagsForResourceResponse, tables::S_CHANGE_TAGS_FOR_RESOURCE_RESPONSE,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CidrRoutingConfig {
    pub collection_id: Option<String>,
    pub location_name: Option<String>,
}
structure!(CidrRoutingConfig, tables::S_CIDR_ROUTING_CONFIG, 0 => collection_id, 1 => location_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coordinates {
    pub latitude: Option<String>,
    pub longitude: Option<String>,
}
structure!(Coordinates, tables::S_COORDINATES, 0 => latitude, 1 => longitude, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHostedZoneRequest {
    pub name: Option<String>,
    pub vpc: Option<VPC>,
    pub caller_reference: Option<String>,
    pub hosted_zone_config: Option<HostedZoneConfig>,
    pub delegation_set_id: Option<String>,
}
structure!(CreateHostedZoneRequest, tables::S_CREATE_HOSTED_ZONE_REQUEST, 0 => name, 1 => vpc, 2 => caller_reference, 3 => hosted_zone_config, 4 => delegation_set_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHostedZoneResponse {
    pub hosted_zone: Option<HostedZone>,
    pub change_info: Option<ChangeInfo>,
    pub delegation_set: Option<DelegationSet>,
    pub vpc: Option<VPC>,
    pub location: Option<String>,
}
structure!(CreateHostedZoneResponse, tables::S_CREATE_HOSTED_ZONE_RESPONSE, 0 => hosted_zone, 1 => change_info, 2 => delegation_set, 3 => vpc, 4 => location, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationSet {
    pub id: Option<String>,
    pub caller_reference: Option<String>,
    pub name_servers: Option<Vec<String>>,
}
structure!(DelegationSet, tables::S_DELEGATION_SET, 0 => id, 1 => caller_reference, 2 => name_servers, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHostedZoneRequest {
    pub id: Option<String>,
}
structure!(DeleteHostedZoneRequest, tables::S_DELETE_HOSTED_ZONE_REQUEST, 0 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHostedZoneResponse {
    pub change_info: Option<ChangeInfo>,
}
structure!(DeleteHostedZoneResponse, tables::S_DELETE_HOSTED_ZONE_RESPONSE, 0 => change_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoLocation {
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub subdivision_code: Option<String>,
}
structure!(GeoLocation, tables::S_GEO_LOCATION, 0 => continent_code, 1 => country_code, 2 => subdivision_code, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoProximityLocation {
    pub aws_region: Option<String>,
    pub local_zone_group: Option<String>,
    pub coordinates: Option<Coordinates>,
    pub bias: Option<i32>,
}
structure!(GeoProximityLocation, tables::S_GEO_PROXIMITY_LOCATION, 0 => aws_region, 1 => local_zone_group, 2 => coordinates, 3 => bias, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChangeRequest {
    pub id: Option<String>,
}
structure!(GetChangeRequest, tables::S_GET_CHANGE_REQUEST, 0 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChangeResponse {
    pub change_info: Option<ChangeInfo>,
}
structure!(GetChangeResponse, tables::S_GET_CHANGE_RESPONSE, 0 => change_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneCountRequest {}
structure!(GetHostedZoneCountRequest, tables::S_GET_HOSTED_ZONE_COUNT_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneCountResponse {
    pub hosted_zone_count: Option<i64>,
}
structure!(GetHostedZoneCountResponse, tables::S_GET_HOSTED_ZONE_COUNT_RESPONSE, 0 => hosted_zone_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneRequest {
    pub id: Option<String>,
}
structure!(GetHostedZoneRequest, tables::S_GET_HOSTED_ZONE_REQUEST, 0 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneResponse {
    pub hosted_zone: Option<HostedZone>,
    pub delegation_set: Option<DelegationSet>,
    pub vpcs: Option<Vec<VPC>>,
}
structure!(GetHostedZoneResponse, tables::S_GET_HOSTED_ZONE_RESPONSE, 0 => hosted_zone, 1 => delegation_set, 2 => vpcs, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZone {
    pub id: Option<String>,
    pub name: Option<String>,
    pub caller_reference: Option<String>,
    pub config: Option<HostedZoneConfig>,
    pub resource_record_set_count: Option<i64>,
    pub linked_service: Option<LinkedService>,
    pub features: Option<HostedZoneFeatures>,
}
structure!(HostedZone, tables::S_HOSTED_ZONE, 0 => id, 1 => name, 2 => caller_reference, 3 => config, 4 => resource_record_set_count, 5 => linked_service, 6 => features, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneConfig {
    pub comment: Option<String>,
    pub private_zone: Option<bool>,
}
structure!(HostedZoneConfig, tables::S_HOSTED_ZONE_CONFIG, 0 => comment, 1 => private_zone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneFailureReasons {
    pub accelerated_recovery: Option<String>,
}
structure!(HostedZoneFailureReasons, tables::S_HOSTED_ZONE_FAILURE_REASONS, 0 => accelerated_recovery, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneFeatures {
    pub accelerated_recovery_status: Option<String>,
    pub failure_reasons: Option<HostedZoneFailureReasons>,
}
structure!(HostedZoneFeatures, tables::S_HOSTED_ZONE_FEATURES, 0 => accelerated_recovery_status, 1 => failure_reasons, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkedService {
    pub service_principal: Option<String>,
    pub description: Option<String>,
}
structure!(LinkedService, tables::S_LINKED_SERVICE, 0 => service_principal, 1 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesByNameRequest {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListHostedZonesByNameRequest, tables::S_LIST_HOSTED_ZONES_BY_NAME_REQUEST, 0 => dns_name, 1 => hosted_zone_id, 2 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesByNameResponse {
    pub hosted_zones: Option<Vec<HostedZone>>,
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_dns_name: Option<String>,
    pub next_hosted_zone_id: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListHostedZonesByNameResponse, tables::S_LIST_HOSTED_ZONES_BY_NAME_RESPONSE, 0 => hosted_zones, 1 => dns_name, 2 => hosted_zone_id, 3 => is_truncated, 4 => next_dns_name, 5 => next_hosted_zone_id, 6 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
    pub delegation_set_id: Option<String>,
    pub hosted_zone_type: Option<String>,
}
structure!(ListHostedZonesRequest, tables::S_LIST_HOSTED_ZONES_REQUEST, 0 => marker, 1 => max_items, 2 => delegation_set_id, 3 => hosted_zone_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesResponse {
    pub hosted_zones: Option<Vec<HostedZone>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListHostedZonesResponse, tables::S_LIST_HOSTED_ZONES_RESPONSE, 0 => hosted_zones, 1 => marker, 2 => is_truncated, 3 => next_marker, 4 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceRecordSetsRequest {
    pub hosted_zone_id: Option<String>,
    pub start_record_name: Option<String>,
    pub start_record_type: Option<String>,
    pub start_record_identifier: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListResourceRecordSetsRequest, tables::S_LIST_RESOURCE_RECORD_SETS_REQUEST, 0 => hosted_zone_id, 1 => start_record_name, 2 => start_record_type, 3 => start_record_identifier, 4 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceRecordSetsResponse {
    pub resource_record_sets: Option<Vec<ResourceRecordSet>>,
    pub is_truncated: Option<bool>,
    pub next_record_name: Option<String>,
    pub next_record_type: Option<String>,
    pub next_record_identifier: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListResourceRecordSetsResponse, tables::S_LIST_RESOURCE_RECORD_SETS_RESPONSE, 0 => resource_record_sets, 1 => is_truncated, 2 => next_record_name, 3 => next_record_type, 4 => next_record_identifier, 5 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
}
structure!(ListTagsForResourceRequest, tables::S_LIST_TAGS_FOR_RESOURCE_REQUEST, 0 => resource_type, 1 => resource_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub resource_tag_set: Option<ResourceTagSet>,
}
structure!(ListTagsForResourceResponse, tables::S_LIST_TAGS_FOR_RESOURCE_RESPONSE, 0 => resource_tag_set, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRecord {
    pub value: Option<String>,
}
structure!(ResourceRecord, tables::S_RESOURCE_RECORD, 0 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRecordSet {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub set_identifier: Option<String>,
    pub weight: Option<i64>,
    pub region: Option<String>,
    pub geo_location: Option<GeoLocation>,
    pub failover: Option<String>,
    pub multi_value_answer: Option<bool>,
    pub ttl: Option<i64>,
    pub resource_records: Option<Vec<ResourceRecord>>,
    pub alias_target: Option<AliasTarget>,
    pub health_check_id: Option<String>,
    pub traffic_policy_instance_id: Option<String>,
    pub cidr_routing_config: Option<CidrRoutingConfig>,
    pub geo_proximity_location: Option<GeoProximityLocation>,
}
structure!(ResourceRecordSet, tables::S_RESOURCE_RECORD_SET, 0 => name, 1 => r#type, 2 => set_identifier, 3 => weight, 4 => region, 5 => geo_location, 6 => failover, 7 => multi_value_answer, 8 => ttl, 9 => resource_records, 10 => alias_target, 11 => health_check_id, 12 => traffic_policy_instance_id, 13 => cidr_routing_config, 14 => geo_proximity_location, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTagSet {
    pub resource_type: Option<String>,
    pub resource_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(ResourceTagSet, tables::S_RESOURCE_TAG_SET, 0 => resource_type, 1 => resource_id, 2 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHostedZoneCommentRequest {
    pub id: Option<String>,
    pub comment: Option<String>,
}
structure!(UpdateHostedZoneCommentRequest, tables::S_UPDATE_HOSTED_ZONE_COMMENT_REQUEST, 0 => id, 1 => comment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHostedZoneCommentResponse {
    pub hosted_zone: Option<HostedZone>,
}
structure!(UpdateHostedZoneCommentResponse, tables::S_UPDATE_HOSTED_ZONE_COMMENT_RESPONSE, 0 => hosted_zone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VPC {
    pub vpc_region: Option<String>,
    pub vpc_id: Option<String>,
}
structure!(VPC, tables::S_VPC, 0 => vpc_region, 1 => vpc_id, );
