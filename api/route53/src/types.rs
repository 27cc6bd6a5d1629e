// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountLimit {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
structure!(AccountLimit, tables::S_ACCOUNT_LIMIT, 0 => r#type, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlarmIdentifier {
    pub region: Option<String>,
    pub name: Option<String>,
}
structure!(AlarmIdentifier, tables::S_ALARM_IDENTIFIER, 0 => region, 1 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasTarget {
    pub hosted_zone_id: Option<String>,
    pub dns_name: Option<String>,
    pub evaluate_target_health: Option<bool>,
}
structure!(AliasTarget, tables::S_ALIAS_TARGET, 0 => hosted_zone_id, 1 => dns_name, 2 => evaluate_target_health, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVPCWithHostedZoneRequest {
    pub hosted_zone_id: Option<String>,
    pub vpc: Option<VPC>,
    pub comment: Option<String>,
}
structure!(AssociateVPCWithHostedZoneRequest, tables::S_ASSOCIATE_VPC_WITH_HOSTED_ZONE_REQUEST, 0 => hosted_zone_id, 1 => vpc, 2 => comment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVPCWithHostedZoneResponse {
    pub change_info: Option<ChangeInfo>,
}
structure!(AssociateVPCWithHostedZoneResponse, tables::S_ASSOCIATE_VPC_WITH_HOSTED_ZONE_RESPONSE, 0 => change_info, );

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
pub struct CloudWatchAlarmConfiguration {
    pub evaluation_periods: Option<i32>,
    pub threshold: Option<f64>,
    pub comparison_operator: Option<String>,
    pub period: Option<i32>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub statistic: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}
structure!(CloudWatchAlarmConfiguration, tables::S_CLOUD_WATCH_ALARM_CONFIGURATION, 0 => evaluation_periods, 1 => threshold, 2 => comparison_operator, 3 => period, 4 => metric_name, 5 => namespace, 6 => statistic, 7 => dimensions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coordinates {
    pub latitude: Option<String>,
    pub longitude: Option<String>,
}
structure!(Coordinates, tables::S_COORDINATES, 0 => latitude, 1 => longitude, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHealthCheckRequest {
    pub caller_reference: Option<String>,
    pub health_check_config: Option<HealthCheckConfig>,
}
structure!(CreateHealthCheckRequest, tables::S_CREATE_HEALTH_CHECK_REQUEST, 0 => caller_reference, 1 => health_check_config, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateHealthCheckResponse {
    pub health_check: Option<HealthCheck>,
    pub location: Option<String>,
}
structure!(CreateHealthCheckResponse, tables::S_CREATE_HEALTH_CHECK_RESPONSE, 0 => health_check, 1 => location, );

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
pub struct CreateReusableDelegationSetRequest {
    pub caller_reference: Option<String>,
    pub hosted_zone_id: Option<String>,
}
structure!(CreateReusableDelegationSetRequest, tables::S_CREATE_REUSABLE_DELEGATION_SET_REQUEST, 0 => caller_reference, 1 => hosted_zone_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReusableDelegationSetResponse {
    pub delegation_set: Option<DelegationSet>,
    pub location: Option<String>,
}
structure!(CreateReusableDelegationSetResponse, tables::S_CREATE_REUSABLE_DELEGATION_SET_RESPONSE, 0 => delegation_set, 1 => location, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVPCAssociationAuthorizationRequest {
    pub hosted_zone_id: Option<String>,
    pub vpc: Option<VPC>,
}
structure!(CreateVPCAssociationAuthorizationRequest, tables::S_CREATE_VPC_ASSOCIATION_AUTHORIZATION_REQUEST, 0 => hosted_zone_id, 1 => vpc, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVPCAssociationAuthorizationResponse {
    pub hosted_zone_id: Option<String>,
    pub vpc: Option<VPC>,
}
structure!(CreateVPCAssociationAuthorizationResponse, tables::S_CREATE_VPC_ASSOCIATION_AUTHORIZATION_RESPONSE, 0 => hosted_zone_id, 1 => vpc, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DNSSECStatus {
    pub serve_signature: Option<String>,
    pub status_message: Option<String>,
}
structure!(DNSSECStatus, tables::S_DNSSEC_STATUS, 0 => serve_signature, 1 => status_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DelegationSet {
    pub id: Option<String>,
    pub caller_reference: Option<String>,
    pub name_servers: Option<Vec<String>>,
}
structure!(DelegationSet, tables::S_DELEGATION_SET, 0 => id, 1 => caller_reference, 2 => name_servers, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHealthCheckRequest {
    pub health_check_id: Option<String>,
}
structure!(DeleteHealthCheckRequest, tables::S_DELETE_HEALTH_CHECK_REQUEST, 0 => health_check_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteHealthCheckResponse {}
structure!(DeleteHealthCheckResponse, tables::S_DELETE_HEALTH_CHECK_RESPONSE,);

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
pub struct DeleteReusableDelegationSetRequest {
    pub id: Option<String>,
}
structure!(DeleteReusableDelegationSetRequest, tables::S_DELETE_REUSABLE_DELEGATION_SET_REQUEST, 0 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReusableDelegationSetResponse {}
structure!(DeleteReusableDelegationSetResponse, tables::S_DELETE_REUSABLE_DELEGATION_SET_RESPONSE,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVPCAssociationAuthorizationRequest {
    pub hosted_zone_id: Option<String>,
    pub vpc: Option<VPC>,
}
structure!(DeleteVPCAssociationAuthorizationRequest, tables::S_DELETE_VPC_ASSOCIATION_AUTHORIZATION_REQUEST, 0 => hosted_zone_id, 1 => vpc, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVPCAssociationAuthorizationResponse {}
structure!(DeleteVPCAssociationAuthorizationResponse, tables::S_DELETE_VPC_ASSOCIATION_AUTHORIZATION_RESPONSE,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
structure!(Dimension, tables::S_DIMENSION, 0 => name, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVPCFromHostedZoneRequest {
    pub hosted_zone_id: Option<String>,
    pub vpc: Option<VPC>,
    pub comment: Option<String>,
}
structure!(DisassociateVPCFromHostedZoneRequest, tables::S_DISASSOCIATE_VPC_FROM_HOSTED_ZONE_REQUEST, 0 => hosted_zone_id, 1 => vpc, 2 => comment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVPCFromHostedZoneResponse {
    pub change_info: Option<ChangeInfo>,
}
structure!(DisassociateVPCFromHostedZoneResponse, tables::S_DISASSOCIATE_VPC_FROM_HOSTED_ZONE_RESPONSE, 0 => change_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoLocation {
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub subdivision_code: Option<String>,
}
structure!(GeoLocation, tables::S_GEO_LOCATION, 0 => continent_code, 1 => country_code, 2 => subdivision_code, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoLocationDetails {
    pub continent_code: Option<String>,
    pub continent_name: Option<String>,
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub subdivision_code: Option<String>,
    pub subdivision_name: Option<String>,
}
structure!(GeoLocationDetails, tables::S_GEO_LOCATION_DETAILS, 0 => continent_code, 1 => continent_name, 2 => country_code, 3 => country_name, 4 => subdivision_code, 5 => subdivision_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GeoProximityLocation {
    pub aws_region: Option<String>,
    pub local_zone_group: Option<String>,
    pub coordinates: Option<Coordinates>,
    pub bias: Option<i32>,
}
structure!(GeoProximityLocation, tables::S_GEO_PROXIMITY_LOCATION, 0 => aws_region, 1 => local_zone_group, 2 => coordinates, 3 => bias, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountLimitRequest {
    pub r#type: Option<String>,
}
structure!(GetAccountLimitRequest, tables::S_GET_ACCOUNT_LIMIT_REQUEST, 0 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountLimitResponse {
    pub limit: Option<AccountLimit>,
    pub count: Option<i64>,
}
structure!(GetAccountLimitResponse, tables::S_GET_ACCOUNT_LIMIT_RESPONSE, 0 => limit, 1 => count, );

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
pub struct GetCheckerIpRangesRequest {}
structure!(GetCheckerIpRangesRequest, tables::S_GET_CHECKER_IP_RANGES_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCheckerIpRangesResponse {
    pub checker_ip_ranges: Option<Vec<String>>,
}
structure!(GetCheckerIpRangesResponse, tables::S_GET_CHECKER_IP_RANGES_RESPONSE, 0 => checker_ip_ranges, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDNSSECRequest {
    pub hosted_zone_id: Option<String>,
}
structure!(GetDNSSECRequest, tables::S_GET_DNSSEC_REQUEST, 0 => hosted_zone_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDNSSECResponse {
    pub status: Option<DNSSECStatus>,
    pub key_signing_keys: Option<Vec<KeySigningKey>>,
}
structure!(GetDNSSECResponse, tables::S_GET_DNSSEC_RESPONSE, 0 => status, 1 => key_signing_keys, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGeoLocationRequest {
    pub continent_code: Option<String>,
    pub country_code: Option<String>,
    pub subdivision_code: Option<String>,
}
structure!(GetGeoLocationRequest, tables::S_GET_GEO_LOCATION_REQUEST, 0 => continent_code, 1 => country_code, 2 => subdivision_code, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGeoLocationResponse {
    pub geo_location_details: Option<GeoLocationDetails>,
}
structure!(GetGeoLocationResponse, tables::S_GET_GEO_LOCATION_RESPONSE, 0 => geo_location_details, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckCountRequest {}
structure!(GetHealthCheckCountRequest, tables::S_GET_HEALTH_CHECK_COUNT_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckCountResponse {
    pub health_check_count: Option<i64>,
}
structure!(GetHealthCheckCountResponse, tables::S_GET_HEALTH_CHECK_COUNT_RESPONSE, 0 => health_check_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckLastFailureReasonRequest {
    pub health_check_id: Option<String>,
}
structure!(GetHealthCheckLastFailureReasonRequest, tables::S_GET_HEALTH_CHECK_LAST_FAILURE_REASON_REQUEST, 0 => health_check_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckLastFailureReasonResponse {
    pub health_check_observations: Option<Vec<HealthCheckObservation>>,
}
structure!(GetHealthCheckLastFailureReasonResponse, tables::S_GET_HEALTH_CHECK_LAST_FAILURE_REASON_RESPONSE, 0 => health_check_observations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckRequest {
    pub health_check_id: Option<String>,
}
structure!(GetHealthCheckRequest, tables::S_GET_HEALTH_CHECK_REQUEST, 0 => health_check_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckResponse {
    pub health_check: Option<HealthCheck>,
}
structure!(GetHealthCheckResponse, tables::S_GET_HEALTH_CHECK_RESPONSE, 0 => health_check, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckStatusRequest {
    pub health_check_id: Option<String>,
}
structure!(GetHealthCheckStatusRequest, tables::S_GET_HEALTH_CHECK_STATUS_REQUEST, 0 => health_check_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealthCheckStatusResponse {
    pub health_check_observations: Option<Vec<HealthCheckObservation>>,
}
structure!(GetHealthCheckStatusResponse, tables::S_GET_HEALTH_CHECK_STATUS_RESPONSE, 0 => health_check_observations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneCountRequest {}
structure!(GetHostedZoneCountRequest, tables::S_GET_HOSTED_ZONE_COUNT_REQUEST,);

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneCountResponse {
    pub hosted_zone_count: Option<i64>,
}
structure!(GetHostedZoneCountResponse, tables::S_GET_HOSTED_ZONE_COUNT_RESPONSE, 0 => hosted_zone_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneLimitRequest {
    pub r#type: Option<String>,
    pub hosted_zone_id: Option<String>,
}
structure!(GetHostedZoneLimitRequest, tables::S_GET_HOSTED_ZONE_LIMIT_REQUEST, 0 => r#type, 1 => hosted_zone_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHostedZoneLimitResponse {
    pub limit: Option<HostedZoneLimit>,
    pub count: Option<i64>,
}
structure!(GetHostedZoneLimitResponse, tables::S_GET_HOSTED_ZONE_LIMIT_RESPONSE, 0 => limit, 1 => count, );

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
pub struct GetReusableDelegationSetLimitRequest {
    pub r#type: Option<String>,
    pub delegation_set_id: Option<String>,
}
structure!(GetReusableDelegationSetLimitRequest, tables::S_GET_REUSABLE_DELEGATION_SET_LIMIT_REQUEST, 0 => r#type, 1 => delegation_set_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetReusableDelegationSetLimitResponse {
    pub limit: Option<ReusableDelegationSetLimit>,
    pub count: Option<i64>,
}
structure!(GetReusableDelegationSetLimitResponse, tables::S_GET_REUSABLE_DELEGATION_SET_LIMIT_RESPONSE, 0 => limit, 1 => count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetReusableDelegationSetRequest {
    pub id: Option<String>,
}
structure!(GetReusableDelegationSetRequest, tables::S_GET_REUSABLE_DELEGATION_SET_REQUEST, 0 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetReusableDelegationSetResponse {
    pub delegation_set: Option<DelegationSet>,
}
structure!(GetReusableDelegationSetResponse, tables::S_GET_REUSABLE_DELEGATION_SET_RESPONSE, 0 => delegation_set, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheck {
    pub id: Option<String>,
    pub caller_reference: Option<String>,
    pub linked_service: Option<LinkedService>,
    pub health_check_config: Option<HealthCheckConfig>,
    pub health_check_version: Option<i64>,
    pub cloud_watch_alarm_configuration: Option<CloudWatchAlarmConfiguration>,
}
structure!(HealthCheck, tables::S_HEALTH_CHECK, 0 => id, 1 => caller_reference, 2 => linked_service, 3 => health_check_config, 4 => health_check_version, 5 => cloud_watch_alarm_configuration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheckConfig {
    pub ip_address: Option<String>,
    pub port: Option<i32>,
    pub r#type: Option<String>,
    pub resource_path: Option<String>,
    pub fully_qualified_domain_name: Option<String>,
    pub search_string: Option<String>,
    pub request_interval: Option<i32>,
    pub failure_threshold: Option<i32>,
    pub measure_latency: Option<bool>,
    pub inverted: Option<bool>,
    pub disabled: Option<bool>,
    pub health_threshold: Option<i32>,
    pub child_health_checks: Option<Vec<String>>,
    pub enable_sni: Option<bool>,
    pub regions: Option<Vec<String>>,
    pub alarm_identifier: Option<AlarmIdentifier>,
    pub insufficient_data_health_status: Option<String>,
    pub routing_control_arn: Option<String>,
}
structure!(HealthCheckConfig, tables::S_HEALTH_CHECK_CONFIG, 0 => ip_address, 1 => port, 2 => r#type, 3 => resource_path, 4 => fully_qualified_domain_name, 5 => search_string, 6 => request_interval, 7 => failure_threshold, 8 => measure_latency, 9 => inverted, 10 => disabled, 11 => health_threshold, 12 => child_health_checks, 13 => enable_sni, 14 => regions, 15 => alarm_identifier, 16 => insufficient_data_health_status, 17 => routing_control_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheckObservation {
    pub region: Option<String>,
    pub ip_address: Option<String>,
    pub status_report: Option<StatusReport>,
}
structure!(HealthCheckObservation, tables::S_HEALTH_CHECK_OBSERVATION, 0 => region, 1 => ip_address, 2 => status_report, );

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
pub struct HostedZoneLimit {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
structure!(HostedZoneLimit, tables::S_HOSTED_ZONE_LIMIT, 0 => r#type, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneOwner {
    pub owning_account: Option<String>,
    pub owning_service: Option<String>,
}
structure!(HostedZoneOwner, tables::S_HOSTED_ZONE_OWNER, 0 => owning_account, 1 => owning_service, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostedZoneSummary {
    pub hosted_zone_id: Option<String>,
    pub name: Option<String>,
    pub owner: Option<HostedZoneOwner>,
}
structure!(HostedZoneSummary, tables::S_HOSTED_ZONE_SUMMARY, 0 => hosted_zone_id, 1 => name, 2 => owner, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeySigningKey {
    pub name: Option<String>,
    pub kms_arn: Option<String>,
    pub flag: Option<i32>,
    pub signing_algorithm_mnemonic: Option<String>,
    pub signing_algorithm_type: Option<i32>,
    pub digest_algorithm_mnemonic: Option<String>,
    pub digest_algorithm_type: Option<i32>,
    pub key_tag: Option<i32>,
    pub digest_value: Option<String>,
    pub public_key: Option<String>,
    pub ds_record: Option<String>,
    pub dnskey_record: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
    pub created_date: Option<Timestamp>,
    pub last_modified_date: Option<Timestamp>,
}
structure!(KeySigningKey, tables::S_KEY_SIGNING_KEY, 0 => name, 1 => kms_arn, 2 => flag, 3 => signing_algorithm_mnemonic, 4 => signing_algorithm_type, 5 => digest_algorithm_mnemonic, 6 => digest_algorithm_type, 7 => key_tag, 8 => digest_value, 9 => public_key, 10 => ds_record, 11 => dnskey_record, 12 => status, 13 => status_message, 14 => created_date, 15 => last_modified_date, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinkedService {
    pub service_principal: Option<String>,
    pub description: Option<String>,
}
structure!(LinkedService, tables::S_LINKED_SERVICE, 0 => service_principal, 1 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGeoLocationsRequest {
    pub start_continent_code: Option<String>,
    pub start_country_code: Option<String>,
    pub start_subdivision_code: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListGeoLocationsRequest, tables::S_LIST_GEO_LOCATIONS_REQUEST, 0 => start_continent_code, 1 => start_country_code, 2 => start_subdivision_code, 3 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGeoLocationsResponse {
    pub geo_location_details_list: Option<Vec<GeoLocationDetails>>,
    pub is_truncated: Option<bool>,
    pub next_continent_code: Option<String>,
    pub next_country_code: Option<String>,
    pub next_subdivision_code: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListGeoLocationsResponse, tables::S_LIST_GEO_LOCATIONS_RESPONSE, 0 => geo_location_details_list, 1 => is_truncated, 2 => next_continent_code, 3 => next_country_code, 4 => next_subdivision_code, 5 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHealthChecksRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListHealthChecksRequest, tables::S_LIST_HEALTH_CHECKS_REQUEST, 0 => marker, 1 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHealthChecksResponse {
    pub health_checks: Option<Vec<HealthCheck>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListHealthChecksResponse, tables::S_LIST_HEALTH_CHECKS_RESPONSE, 0 => health_checks, 1 => marker, 2 => is_truncated, 3 => next_marker, 4 => max_items, );

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
pub struct ListHostedZonesByVPCRequest {
    pub vpc_id: Option<String>,
    pub vpc_region: Option<String>,
    pub max_items: Option<String>,
    pub next_token: Option<String>,
}
structure!(ListHostedZonesByVPCRequest, tables::S_LIST_HOSTED_ZONES_BY_VPC_REQUEST, 0 => vpc_id, 1 => vpc_region, 2 => max_items, 3 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListHostedZonesByVPCResponse {
    pub hosted_zone_summaries: Option<Vec<HostedZoneSummary>>,
    pub max_items: Option<String>,
    pub next_token: Option<String>,
}
structure!(ListHostedZonesByVPCResponse, tables::S_LIST_HOSTED_ZONES_BY_VPC_RESPONSE, 0 => hosted_zone_summaries, 1 => max_items, 2 => next_token, );

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
pub struct ListReusableDelegationSetsRequest {
    pub marker: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListReusableDelegationSetsRequest, tables::S_LIST_REUSABLE_DELEGATION_SETS_REQUEST, 0 => marker, 1 => max_items, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReusableDelegationSetsResponse {
    pub delegation_sets: Option<Vec<DelegationSet>>,
    pub marker: Option<String>,
    pub is_truncated: Option<bool>,
    pub next_marker: Option<String>,
    pub max_items: Option<String>,
}
structure!(ListReusableDelegationSetsResponse, tables::S_LIST_REUSABLE_DELEGATION_SETS_RESPONSE, 0 => delegation_sets, 1 => marker, 2 => is_truncated, 3 => next_marker, 4 => max_items, );

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
pub struct ListTagsForResourcesRequest {
    pub resource_type: Option<String>,
    pub resource_ids: Option<Vec<String>>,
}
structure!(ListTagsForResourcesRequest, tables::S_LIST_TAGS_FOR_RESOURCES_REQUEST, 0 => resource_type, 1 => resource_ids, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourcesResponse {
    pub resource_tag_sets: Option<Vec<ResourceTagSet>>,
}
structure!(ListTagsForResourcesResponse, tables::S_LIST_TAGS_FOR_RESOURCES_RESPONSE, 0 => resource_tag_sets, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVPCAssociationAuthorizationsRequest {
    pub hosted_zone_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<String>,
}
structure!(ListVPCAssociationAuthorizationsRequest, tables::S_LIST_VPC_ASSOCIATION_AUTHORIZATIONS_REQUEST, 0 => hosted_zone_id, 1 => next_token, 2 => max_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVPCAssociationAuthorizationsResponse {
    pub hosted_zone_id: Option<String>,
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<VPC>>,
}
structure!(ListVPCAssociationAuthorizationsResponse, tables::S_LIST_VPC_ASSOCIATION_AUTHORIZATIONS_RESPONSE, 0 => hosted_zone_id, 1 => next_token, 2 => vpcs, );

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
pub struct ReusableDelegationSetLimit {
    pub r#type: Option<String>,
    pub value: Option<i64>,
}
structure!(ReusableDelegationSetLimit, tables::S_REUSABLE_DELEGATION_SET_LIMIT, 0 => r#type, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatusReport {
    pub status: Option<String>,
    pub checked_time: Option<Timestamp>,
}
structure!(StatusReport, tables::S_STATUS_REPORT, 0 => status, 1 => checked_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestDNSAnswerRequest {
    pub hosted_zone_id: Option<String>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub resolver_ip: Option<String>,
    pub edns0_client_subnet_ip: Option<String>,
    pub edns0_client_subnet_mask: Option<String>,
}
structure!(TestDNSAnswerRequest, tables::S_TEST_DNS_ANSWER_REQUEST, 0 => hosted_zone_id, 1 => record_name, 2 => record_type, 3 => resolver_ip, 4 => edns0_client_subnet_ip, 5 => edns0_client_subnet_mask, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestDNSAnswerResponse {
    pub nameserver: Option<String>,
    pub record_name: Option<String>,
    pub record_type: Option<String>,
    pub record_data: Option<Vec<String>>,
    pub response_code: Option<String>,
    pub protocol: Option<String>,
}
structure!(TestDNSAnswerResponse, tables::S_TEST_DNS_ANSWER_RESPONSE, 0 => nameserver, 1 => record_name, 2 => record_type, 3 => record_data, 4 => response_code, 5 => protocol, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHealthCheckRequest {
    pub health_check_id: Option<String>,
    pub health_check_version: Option<i64>,
    pub ip_address: Option<String>,
    pub port: Option<i32>,
    pub resource_path: Option<String>,
    pub fully_qualified_domain_name: Option<String>,
    pub search_string: Option<String>,
    pub failure_threshold: Option<i32>,
    pub inverted: Option<bool>,
    pub disabled: Option<bool>,
    pub health_threshold: Option<i32>,
    pub child_health_checks: Option<Vec<String>>,
    pub enable_sni: Option<bool>,
    pub regions: Option<Vec<String>>,
    pub alarm_identifier: Option<AlarmIdentifier>,
    pub insufficient_data_health_status: Option<String>,
    pub reset_elements: Option<Vec<String>>,
}
structure!(UpdateHealthCheckRequest, tables::S_UPDATE_HEALTH_CHECK_REQUEST, 0 => health_check_id, 1 => health_check_version, 2 => ip_address, 3 => port, 4 => resource_path, 5 => fully_qualified_domain_name, 6 => search_string, 7 => failure_threshold, 8 => inverted, 9 => disabled, 10 => health_threshold, 11 => child_health_checks, 12 => enable_sni, 13 => regions, 14 => alarm_identifier, 15 => insufficient_data_health_status, 16 => reset_elements, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHealthCheckResponse {
    pub health_check: Option<HealthCheck>,
}
structure!(UpdateHealthCheckResponse, tables::S_UPDATE_HEALTH_CHECK_RESPONSE, 0 => health_check, );

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
