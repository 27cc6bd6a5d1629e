// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The structures. A member that the model requires is present in every input that a handler sees.

use schema::{Bytes, Timestamp, structure};

use crate::tables;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCount {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(AcceleratorCount, tables::S_ACCELERATOR_COUNT, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(AcceleratorCountRequest, tables::S_ACCELERATOR_COUNT_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiB {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(AcceleratorTotalMemoryMiB, tables::S_ACCELERATOR_TOTAL_MEMORY_MI_B, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(AcceleratorTotalMemoryMiBRequest, tables::S_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}
structure!(AccountAttribute, tables::S_ACCOUNT_ATTRIBUTE, 0 => attribute_name, 1 => attribute_values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}
structure!(AccountAttributeValue, tables::S_ACCOUNT_ATTRIBUTE_VALUE, 0 => attribute_value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub domain: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub service_managed: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
}
structure!(Address, tables::S_ADDRESS, 0 => allocation_id, 1 => association_id, 2 => domain, 3 => network_interface_id, 4 => network_interface_owner_id, 5 => private_ip_address, 6 => tags, 7 => public_ipv4_pool, 8 => network_border_group, 9 => customer_owned_ip, 10 => customer_owned_ipv4_pool, 11 => carrier_ip, 12 => subnet_id, 13 => service_managed, 14 => instance_id, 15 => public_ip, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressAttribute {
    pub public_ip: Option<String>,
    pub allocation_id: Option<String>,
    pub ptr_record: Option<String>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
}
structure!(AddressAttribute, tables::S_ADDRESS_ATTRIBUTE, 0 => public_ip, 1 => allocation_id, 2 => ptr_record, 3 => ptr_record_update, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllocateAddressRequest {
    pub domain: Option<String>,
    pub address: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub ipam_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(AllocateAddressRequest, tables::S_ALLOCATE_ADDRESS_REQUEST, 0 => domain, 1 => address, 2 => public_ipv4_pool, 3 => network_border_group, 4 => customer_owned_ipv4_pool, 5 => tag_specifications, 6 => ipam_pool_id, 7 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AllocateAddressResult {
    pub allocation_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub domain: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub public_ip: Option<String>,
}
structure!(AllocateAddressResult, tables::S_ALLOCATE_ADDRESS_RESULT, 0 => allocation_id, 1 => public_ipv4_pool, 2 => network_border_group, 3 => domain, 4 => customer_owned_ip, 5 => customer_owned_ipv4_pool, 6 => carrier_ip, 7 => public_ip, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ApplicationStatusSummary {
    pub status: Option<String>,
    pub impaired_since: Option<Timestamp>,
}
structure!(ApplicationStatusSummary, tables::S_APPLICATION_STATUS_SUMMARY, 0 => status, 1 => impaired_since, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignPrivateIpAddressesRequest {
    pub ipv4_prefixes: Option<Vec<String>>,
    pub ipv4_prefix_count: Option<i32>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub allow_reassignment: Option<bool>,
}
structure!(AssignPrivateIpAddressesRequest, tables::S_ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, 0 => ipv4_prefixes, 1 => ipv4_prefix_count, 2 => network_interface_id, 3 => private_ip_addresses, 4 => secondary_private_ip_address_count, 5 => allow_reassignment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignPrivateIpAddressesResult {
    pub network_interface_id: Option<String>,
    pub assigned_private_ip_addresses: Option<Vec<AssignedPrivateIpAddress>>,
    pub assigned_ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
}
structure!(AssignPrivateIpAddressesResult, tables::S_ASSIGN_PRIVATE_IP_ADDRESSES_RESULT, 0 => network_interface_id, 1 => assigned_private_ip_addresses, 2 => assigned_ipv4_prefixes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignedPrivateIpAddress {
    pub private_ip_address: Option<String>,
}
structure!(AssignedPrivateIpAddress, tables::S_ASSIGNED_PRIVATE_IP_ADDRESS, 0 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateAddressRequest {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub allow_reassociation: Option<bool>,
}
structure!(AssociateAddressRequest, tables::S_ASSOCIATE_ADDRESS_REQUEST, 0 => allocation_id, 1 => instance_id, 2 => public_ip, 3 => dry_run, 4 => network_interface_id, 5 => private_ip_address, 6 => allow_reassociation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateAddressResult {
    pub association_id: Option<String>,
}
structure!(AssociateAddressResult, tables::S_ASSOCIATE_ADDRESS_RESULT, 0 => association_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateDhcpOptionsRequest {
    pub dhcp_options_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(AssociateDhcpOptionsRequest, tables::S_ASSOCIATE_DHCP_OPTIONS_REQUEST, 0 => dhcp_options_id, 1 => vpc_id, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateIamInstanceProfileRequest {
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub instance_id: Option<String>,
}
structure!(AssociateIamInstanceProfileRequest, tables::S_ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST, 0 => iam_instance_profile, 1 => instance_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateIamInstanceProfileResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
structure!(AssociateIamInstanceProfileResult, tables::S_ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT, 0 => iam_instance_profile_association, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableRequest {
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub route_table_id: Option<String>,
}
structure!(AssociateRouteTableRequest, tables::S_ASSOCIATE_ROUTE_TABLE_REQUEST, 0 => gateway_id, 1 => public_ipv4_pool, 2 => dry_run, 3 => subnet_id, 4 => route_table_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableResult {
    pub association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
structure!(AssociateRouteTableResult, tables::S_ASSOCIATE_ROUTE_TABLE_RESULT, 0 => association_id, 1 => association_state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}
structure!(AttachInternetGatewayRequest, tables::S_ATTACH_INTERNET_GATEWAY_REQUEST, 0 => dry_run, 1 => internet_gateway_id, 2 => vpc_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachNetworkInterfaceRequest {
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub instance_id: Option<String>,
    pub device_index: Option<i32>,
}
structure!(AttachNetworkInterfaceRequest, tables::S_ATTACH_NETWORK_INTERFACE_REQUEST, 0 => network_card_index, 1 => ena_srd_specification, 2 => ena_queue_count, 3 => dry_run, 4 => network_interface_id, 5 => instance_id, 6 => device_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachNetworkInterfaceResult {
    pub attachment_id: Option<String>,
    pub network_card_index: Option<i32>,
}
structure!(AttachNetworkInterfaceResult, tables::S_ATTACH_NETWORK_INTERFACE_RESULT, 0 => attachment_id, 1 => network_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}
structure!(AttachmentEnaSrdSpecification, tables::S_ATTACHMENT_ENA_SRD_SPECIFICATION, 0 => ena_srd_enabled, 1 => ena_srd_udp_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
structure!(AttachmentEnaSrdUdpSpecification, tables::S_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION, 0 => ena_srd_udp_enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}
structure!(AttributeBooleanValue, tables::S_ATTRIBUTE_BOOLEAN_VALUE, 0 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValue {
    pub value: Option<String>,
}
structure!(AttributeValue, tables::S_ATTRIBUTE_VALUE, 0 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}
structure!(AuthorizeSecurityGroupEgressRequest, tables::S_AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST, 0 => tag_specifications, 1 => dry_run, 2 => group_id, 3 => source_security_group_name, 4 => source_security_group_owner_id, 5 => ip_protocol, 6 => from_port, 7 => to_port, 8 => cidr_ip, 9 => ip_permissions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
structure!(AuthorizeSecurityGroupEgressResult, tables::S_AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT, 0 => r#return, 1 => security_group_rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
structure!(AuthorizeSecurityGroupIngressRequest, tables::S_AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST, 0 => cidr_ip, 1 => from_port, 2 => group_id, 3 => group_name, 4 => ip_permissions, 5 => ip_protocol, 6 => source_security_group_name, 7 => source_security_group_owner_id, 8 => to_port, 9 => tag_specifications, 10 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}
structure!(AuthorizeSecurityGroupIngressResult, tables::S_AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT, 0 => r#return, 1 => security_group_rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub opt_in_status: Option<String>,
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub group_name: Option<String>,
    pub network_border_group: Option<String>,
    pub zone_type: Option<String>,
    pub parent_zone_name: Option<String>,
    pub parent_zone_id: Option<String>,
    pub group_long_name: Option<String>,
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    pub state: Option<String>,
}
structure!(AvailabilityZone, tables::S_AVAILABILITY_ZONE, 0 => opt_in_status, 1 => messages, 2 => region_name, 3 => zone_name, 4 => zone_id, 5 => group_name, 6 => network_border_group, 7 => zone_type, 8 => parent_zone_name, 9 => parent_zone_id, 10 => group_long_name, 11 => geography, 12 => sub_geography, 13 => state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}
structure!(AvailabilityZoneGeography, tables::S_AVAILABILITY_ZONE_GEOGRAPHY, 0 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}
structure!(AvailabilityZoneMessage, tables::S_AVAILABILITY_ZONE_MESSAGE, 0 => message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}
structure!(AvailabilityZoneSubGeography, tables::S_AVAILABILITY_ZONE_SUB_GEOGRAPHY, 0 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbps {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(BaselineEbsBandwidthMbps, tables::S_BASELINE_EBS_BANDWIDTH_MBPS, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(BaselineEbsBandwidthMbpsRequest, tables::S_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselinePerformanceFactors {
    pub cpu: Option<CpuPerformanceFactor>,
}
structure!(BaselinePerformanceFactors, tables::S_BASELINE_PERFORMANCE_FACTORS, 0 => cpu, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselinePerformanceFactorsRequest {
    pub cpu: Option<CpuPerformanceFactorRequest>,
}
structure!(BaselinePerformanceFactorsRequest, tables::S_BASELINE_PERFORMANCE_FACTORS_REQUEST, 0 => cpu, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockDeviceMapping {
    pub ebs: Option<EbsBlockDevice>,
    pub no_device: Option<String>,
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
}
structure!(BlockDeviceMapping, tables::S_BLOCK_DEVICE_MAPPING, 0 => ebs, 1 => no_device, 2 => device_name, 3 => virtual_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<String>,
}
structure!(BlockPublicAccessStates, tables::S_BLOCK_PUBLIC_ACCESS_STATES, 0 => internet_gateway_block_mode, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecification {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
structure!(CapacityReservationSpecification, tables::S_CAPACITY_RESERVATION_SPECIFICATION, 0 => capacity_reservation_preference, 1 => capacity_reservation_target, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
structure!(CapacityReservationSpecificationResponse, tables::S_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE, 0 => capacity_reservation_preference, 1 => capacity_reservation_target, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTarget {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
structure!(CapacityReservationTarget, tables::S_CAPACITY_RESERVATION_TARGET, 0 => capacity_reservation_id, 1 => capacity_reservation_resource_group_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}
structure!(CapacityReservationTargetResponse, tables::S_CAPACITY_RESERVATION_TARGET_RESPONSE, 0 => capacity_reservation_id, 1 => capacity_reservation_resource_group_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
structure!(ConnectionTrackingConfiguration, tables::S_CONNECTION_TRACKING_CONFIGURATION, 0 => tcp_established_timeout, 1 => udp_stream_timeout, 2 => udp_timeout, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecification {
    pub tcp_established_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
}
structure!(ConnectionTrackingSpecification, tables::S_CONNECTION_TRACKING_SPECIFICATION, 0 => tcp_established_timeout, 1 => udp_timeout, 2 => udp_stream_timeout, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
structure!(ConnectionTrackingSpecificationRequest, tables::S_CONNECTION_TRACKING_SPECIFICATION_REQUEST, 0 => tcp_established_timeout, 1 => udp_stream_timeout, 2 => udp_timeout, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}
structure!(ConnectionTrackingSpecificationResponse, tables::S_CONNECTION_TRACKING_SPECIFICATION_RESPONSE, 0 => tcp_established_timeout, 1 => udp_stream_timeout, 2 => udp_timeout, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
structure!(CpuOptions, tables::S_CPU_OPTIONS, 0 => core_count, 1 => threads_per_core, 2 => amd_sev_snp, 3 => nested_virtualization, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuOptionsRequest {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
structure!(CpuOptionsRequest, tables::S_CPU_OPTIONS_REQUEST, 0 => core_count, 1 => threads_per_core, 2 => amd_sev_snp, 3 => nested_virtualization, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuPerformanceFactor {
    pub references: Option<Vec<PerformanceFactorReference>>,
}
structure!(CpuPerformanceFactor, tables::S_CPU_PERFORMANCE_FACTOR, 0 => references, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CpuPerformanceFactorRequest {
    pub references: Option<Vec<PerformanceFactorReferenceRequest>>,
}
structure!(CpuPerformanceFactorRequest, tables::S_CPU_PERFORMANCE_FACTOR_REQUEST, 0 => references, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultSubnetRequest {
    pub availability_zone: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub availability_zone_id: Option<String>,
}
structure!(CreateDefaultSubnetRequest, tables::S_CREATE_DEFAULT_SUBNET_REQUEST, 0 => availability_zone, 1 => dry_run, 2 => ipv6_native, 3 => availability_zone_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultSubnetResult {
    pub subnet: Option<Subnet>,
}
structure!(CreateDefaultSubnetResult, tables::S_CREATE_DEFAULT_SUBNET_RESULT, 0 => subnet, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcRequest {
    pub dry_run: Option<bool>,
}
structure!(CreateDefaultVpcRequest, tables::S_CREATE_DEFAULT_VPC_REQUEST, 0 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcResult {
    pub vpc: Option<Vpc>,
}
structure!(CreateDefaultVpcResult, tables::S_CREATE_DEFAULT_VPC_RESULT, 0 => vpc, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
structure!(CreateInternetGatewayRequest, tables::S_CREATE_INTERNET_GATEWAY_REQUEST, 0 => tag_specifications, 1 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayResult {
    pub internet_gateway: Option<InternetGateway>,
}
structure!(CreateInternetGatewayResult, tables::S_CREATE_INTERNET_GATEWAY_RESULT, 0 => internet_gateway, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyPairRequest {
    pub key_name: Option<String>,
    pub key_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub key_format: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(CreateKeyPairRequest, tables::S_CREATE_KEY_PAIR_REQUEST, 0 => key_name, 1 => key_type, 2 => tag_specifications, 3 => key_format, 4 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_description: Option<String>,
    pub launch_template_data: Option<RequestLaunchTemplateData>,
    pub operator: Option<OperatorRequest>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}
structure!(CreateLaunchTemplateRequest, tables::S_CREATE_LAUNCH_TEMPLATE_REQUEST, 0 => dry_run, 1 => client_token, 2 => launch_template_name, 3 => version_description, 4 => launch_template_data, 5 => operator, 6 => tag_specifications, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
    pub warning: Option<ValidationWarning>,
}
structure!(CreateLaunchTemplateResult, tables::S_CREATE_LAUNCH_TEMPLATE_RESULT, 0 => launch_template, 1 => warning, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateVersionRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub source_version: Option<String>,
    pub version_description: Option<String>,
    pub launch_template_data: Option<RequestLaunchTemplateData>,
    pub resolve_alias: Option<bool>,
}
structure!(CreateLaunchTemplateVersionRequest, tables::S_CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST, 0 => dry_run, 1 => client_token, 2 => launch_template_id, 3 => launch_template_name, 4 => source_version, 5 => version_description, 6 => launch_template_data, 7 => resolve_alias, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLaunchTemplateVersionResult {
    pub launch_template_version: Option<LaunchTemplateVersion>,
    pub warning: Option<ValidationWarning>,
}
structure!(CreateLaunchTemplateVersionResult, tables::S_CREATE_LAUNCH_TEMPLATE_VERSION_RESULT, 0 => launch_template_version, 1 => warning, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceRequest {
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub ipv6_prefix_count: Option<i32>,
    pub interface_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
    pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub operator: Option<OperatorRequest>,
    pub subnet_id: Option<String>,
    pub description: Option<String>,
    pub private_ip_address: Option<String>,
    pub groups: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_address_count: Option<i32>,
    pub dry_run: Option<bool>,
}
structure!(CreateNetworkInterfaceRequest, tables::S_CREATE_NETWORK_INTERFACE_REQUEST, 0 => ipv4_prefixes, 1 => ipv4_prefix_count, 2 => ipv6_prefixes, 3 => ipv6_prefix_count, 4 => interface_type, 5 => tag_specifications, 6 => client_token, 7 => enable_primary_ipv6, 8 => connection_tracking_specification, 9 => operator, 10 => subnet_id, 11 => description, 12 => private_ip_address, 13 => groups, 14 => private_ip_addresses, 15 => secondary_private_ip_address_count, 16 => ipv6_addresses, 17 => ipv6_address_count, 18 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceResult {
    pub network_interface: Option<NetworkInterface>,
    pub client_token: Option<String>,
}
structure!(CreateNetworkInterfaceResult, tables::S_CREATE_NETWORK_INTERFACE_RESULT, 0 => network_interface, 1 => client_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
structure!(CreateRouteRequest, tables::S_CREATE_ROUTE_REQUEST, 0 => destination_prefix_list_id, 1 => vpc_endpoint_id, 2 => transit_gateway_id, 3 => local_gateway_id, 4 => carrier_gateway_id, 5 => core_network_arn, 6 => odb_network_arn, 7 => dry_run, 8 => route_table_id, 9 => destination_cidr_block, 10 => gateway_id, 11 => destination_ipv6_cidr_block, 12 => egress_only_internet_gateway_id, 13 => instance_id, 14 => network_interface_id, 15 => vpc_peering_connection_id, 16 => nat_gateway_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResult {
    pub r#return: Option<bool>,
}
structure!(CreateRouteResult, tables::S_CREATE_ROUTE_RESULT, 0 => r#return, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}
structure!(CreateRouteTableRequest, tables::S_CREATE_ROUTE_TABLE_REQUEST, 0 => tag_specifications, 1 => client_token, 2 => dry_run, 3 => vpc_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableResult {
    pub route_table: Option<RouteTable>,
    pub client_token: Option<String>,
}
structure!(CreateRouteTableResult, tables::S_CREATE_ROUTE_TABLE_RESULT, 0 => route_table, 1 => client_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupRequest {
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}
structure!(CreateSecurityGroupRequest, tables::S_CREATE_SECURITY_GROUP_REQUEST, 0 => description, 1 => group_name, 2 => vpc_id, 3 => tag_specifications, 4 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_arn: Option<String>,
}
structure!(CreateSecurityGroupResult, tables::S_CREATE_SECURITY_GROUP_RESULT, 0 => group_id, 1 => tags, 2 => security_group_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub outpost_arn: Option<String>,
    pub vpc_id: Option<String>,
    pub ipv6_native: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub dry_run: Option<bool>,
}
structure!(CreateSubnetRequest, tables::S_CREATE_SUBNET_REQUEST, 0 => tag_specifications, 1 => availability_zone, 2 => availability_zone_id, 3 => cidr_block, 4 => ipv6_cidr_block, 5 => outpost_arn, 6 => vpc_id, 7 => ipv6_native, 8 => ipv4_ipam_pool_id, 9 => ipv4_netmask_length, 10 => ipv6_ipam_pool_id, 11 => ipv6_netmask_length, 12 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}
structure!(CreateSubnetResult, tables::S_CREATE_SUBNET_RESULT, 0 => subnet, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
structure!(CreateTagsRequest, tables::S_CREATE_TAGS_REQUEST, 0 => dry_run, 1 => resources, 2 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcRequest {
    pub cidr_block: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}
structure!(CreateVpcRequest, tables::S_CREATE_VPC_REQUEST, 0 => cidr_block, 1 => ipv6_pool, 2 => ipv6_cidr_block, 3 => ipv4_ipam_pool_id, 4 => ipv4_netmask_length, 5 => ipv6_ipam_pool_id, 6 => ipv6_netmask_length, 7 => ipv6_cidr_block_network_border_group, 8 => vpc_encryption_control, 9 => tag_specifications, 10 => dry_run, 11 => instance_tenancy, 12 => amazon_provided_ipv6_cidr_block, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}
structure!(CreateVpcResult, tables::S_CREATE_VPC_RESULT, 0 => vpc, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreditSpecification {
    pub cpu_credits: Option<String>,
}
structure!(CreditSpecification, tables::S_CREDIT_SPECIFICATION, 0 => cpu_credits, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreditSpecificationRequest {
    pub cpu_credits: Option<String>,
}
structure!(CreditSpecificationRequest, tables::S_CREDIT_SPECIFICATION_REQUEST, 0 => cpu_credits, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DefaultConnectionTrackingConfiguration {
    pub default_tcp_established_timeout: Option<i32>,
    pub default_udp_timeout: Option<i32>,
    pub default_udp_stream_timeout: Option<i32>,
}
structure!(DefaultConnectionTrackingConfiguration, tables::S_DEFAULT_CONNECTION_TRACKING_CONFIGURATION, 0 => default_tcp_established_timeout, 1 => default_udp_timeout, 2 => default_udp_stream_timeout, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
}
structure!(DeleteInternetGatewayRequest, tables::S_DELETE_INTERNET_GATEWAY_REQUEST, 0 => dry_run, 1 => internet_gateway_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteKeyPairRequest {
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DeleteKeyPairRequest, tables::S_DELETE_KEY_PAIR_REQUEST, 0 => key_name, 1 => key_pair_id, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteKeyPairResult {
    pub r#return: Option<bool>,
    pub key_pair_id: Option<String>,
}
structure!(DeleteKeyPairResult, tables::S_DELETE_KEY_PAIR_RESULT, 0 => r#return, 1 => key_pair_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
}
structure!(DeleteLaunchTemplateRequest, tables::S_DELETE_LAUNCH_TEMPLATE_REQUEST, 0 => dry_run, 1 => launch_template_id, 2 => launch_template_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
}
structure!(DeleteLaunchTemplateResult, tables::S_DELETE_LAUNCH_TEMPLATE_RESULT, 0 => launch_template, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateVersionsRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub versions: Option<Vec<String>>,
}
structure!(DeleteLaunchTemplateVersionsRequest, tables::S_DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST, 0 => dry_run, 1 => launch_template_id, 2 => launch_template_name, 3 => versions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateVersionsResponseErrorItem {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_number: Option<i64>,
    pub response_error: Option<ResponseError>,
}
structure!(DeleteLaunchTemplateVersionsResponseErrorItem, tables::S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM, 0 => launch_template_id, 1 => launch_template_name, 2 => version_number, 3 => response_error, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateVersionsResponseSuccessItem {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_number: Option<i64>,
}
structure!(DeleteLaunchTemplateVersionsResponseSuccessItem, tables::S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM, 0 => launch_template_id, 1 => launch_template_name, 2 => version_number, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLaunchTemplateVersionsResult {
    pub successfully_deleted_launch_template_versions: Option<Vec<DeleteLaunchTemplateVersionsResponseSuccessItem>>,
    pub unsuccessfully_deleted_launch_template_versions: Option<Vec<DeleteLaunchTemplateVersionsResponseErrorItem>>,
}
structure!(DeleteLaunchTemplateVersionsResult, tables::S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT, 0 => successfully_deleted_launch_template_versions, 1 => unsuccessfully_deleted_launch_template_versions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
}
structure!(DeleteNetworkInterfaceRequest, tables::S_DELETE_NETWORK_INTERFACE_REQUEST, 0 => dry_run, 1 => network_interface_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
}
structure!(DeleteRouteRequest, tables::S_DELETE_ROUTE_REQUEST, 0 => destination_prefix_list_id, 1 => dry_run, 2 => route_table_id, 3 => destination_cidr_block, 4 => destination_ipv6_cidr_block, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteTableRequest {
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}
structure!(DeleteRouteTableRequest, tables::S_DELETE_ROUTE_TABLE_REQUEST, 0 => dry_run, 1 => route_table_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupRequest {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DeleteSecurityGroupRequest, tables::S_DELETE_SECURITY_GROUP_REQUEST, 0 => group_id, 1 => group_name, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupResult {
    pub r#return: Option<bool>,
    pub group_id: Option<String>,
}
structure!(DeleteSecurityGroupResult, tables::S_DELETE_SECURITY_GROUP_RESULT, 0 => r#return, 1 => group_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSnapshotReturnCode {
    pub snapshot_id: Option<String>,
    pub return_code: Option<String>,
}
structure!(DeleteSnapshotReturnCode, tables::S_DELETE_SNAPSHOT_RETURN_CODE, 0 => snapshot_id, 1 => return_code, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubnetRequest {
    pub subnet_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DeleteSubnetRequest, tables::S_DELETE_SUBNET_REQUEST, 0 => subnet_id, 1 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
structure!(DeleteTagsRequest, tables::S_DELETE_TAGS_REQUEST, 0 => dry_run, 1 => resources, 2 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcRequest {
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DeleteVpcRequest, tables::S_DELETE_VPC_REQUEST, 0 => vpc_id, 1 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterImageRequest {
    pub image_id: Option<String>,
    pub delete_associated_snapshots: Option<bool>,
    pub dry_run: Option<bool>,
}
structure!(DeregisterImageRequest, tables::S_DEREGISTER_IMAGE_REQUEST, 0 => image_id, 1 => delete_associated_snapshots, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterImageResult {
    pub r#return: Option<bool>,
    pub delete_snapshot_results: Option<Vec<DeleteSnapshotReturnCode>>,
}
structure!(DeregisterImageResult, tables::S_DEREGISTER_IMAGE_RESULT, 0 => r#return, 1 => delete_snapshot_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesRequest {
    pub dry_run: Option<bool>,
    pub attribute_names: Option<Vec<String>>,
}
structure!(DescribeAccountAttributesRequest, tables::S_DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST, 0 => dry_run, 1 => attribute_names, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}
structure!(DescribeAccountAttributesResult, tables::S_DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT, 0 => account_attributes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesAttributeRequest {
    pub allocation_ids: Option<Vec<String>>,
    pub attribute: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
structure!(DescribeAddressesAttributeRequest, tables::S_DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST, 0 => allocation_ids, 1 => attribute, 2 => next_token, 3 => max_results, 4 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesAttributeResult {
    pub addresses: Option<Vec<AddressAttribute>>,
    pub next_token: Option<String>,
}
structure!(DescribeAddressesAttributeResult, tables::S_DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT, 0 => addresses, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesRequest {
    pub public_ips: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub allocation_ids: Option<Vec<String>>,
}
structure!(DescribeAddressesRequest, tables::S_DESCRIBE_ADDRESSES_REQUEST, 0 => public_ips, 1 => dry_run, 2 => filters, 3 => allocation_ids, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAddressesResult {
    pub addresses: Option<Vec<Address>>,
}
structure!(DescribeAddressesResult, tables::S_DESCRIBE_ADDRESSES_RESULT, 0 => addresses, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesRequest {
    pub zone_names: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeAvailabilityZonesRequest, tables::S_DESCRIBE_AVAILABILITY_ZONES_REQUEST, 0 => zone_names, 1 => zone_ids, 2 => all_availability_zones, 3 => dry_run, 4 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}
structure!(DescribeAvailabilityZonesResult, tables::S_DESCRIBE_AVAILABILITY_ZONES_RESULT, 0 => availability_zones, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDhcpOptionsRequest {
    pub dhcp_options_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeDhcpOptionsRequest, tables::S_DESCRIBE_DHCP_OPTIONS_REQUEST, 0 => dhcp_options_ids, 1 => next_token, 2 => max_results, 3 => dry_run, 4 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeDhcpOptionsResult {
    pub next_token: Option<String>,
    pub dhcp_options: Option<Vec<DhcpOptions>>,
}
structure!(DescribeDhcpOptionsResult, tables::S_DESCRIBE_DHCP_OPTIONS_RESULT, 0 => next_token, 1 => dhcp_options, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeIamInstanceProfileAssociationsRequest {
    pub association_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
structure!(DescribeIamInstanceProfileAssociationsRequest, tables::S_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST, 0 => association_ids, 1 => filters, 2 => max_results, 3 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeIamInstanceProfileAssociationsResult {
    pub iam_instance_profile_associations: Option<Vec<IamInstanceProfileAssociation>>,
    pub next_token: Option<String>,
}
structure!(DescribeIamInstanceProfileAssociationsResult, tables::S_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT, 0 => iam_instance_profile_associations, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImageAttributeRequest {
    pub attribute: Option<String>,
    pub image_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DescribeImageAttributeRequest, tables::S_DESCRIBE_IMAGE_ATTRIBUTE_REQUEST, 0 => attribute, 1 => image_id, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub executable_users: Option<Vec<String>>,
    pub image_ids: Option<Vec<String>>,
    pub owners: Option<Vec<String>>,
    pub include_deprecated: Option<bool>,
    pub include_disabled: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeImagesRequest, tables::S_DESCRIBE_IMAGES_REQUEST, 0 => executable_users, 1 => image_ids, 2 => owners, 3 => include_deprecated, 4 => include_disabled, 5 => max_results, 6 => next_token, 7 => dry_run, 8 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesResult {
    pub next_token: Option<String>,
    pub images: Option<Vec<Image>>,
}
structure!(DescribeImagesResult, tables::S_DESCRIBE_IMAGES_RESULT, 0 => next_token, 1 => images, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceAttributeRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub attribute: Option<String>,
}
structure!(DescribeInstanceAttributeRequest, tables::S_DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST, 0 => dry_run, 1 => instance_id, 2 => attribute, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceCreditSpecificationsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceCreditSpecificationsRequest, tables::S_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST, 0 => dry_run, 1 => filters, 2 => instance_ids, 3 => max_results, 4 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceCreditSpecificationsResult {
    pub instance_credit_specifications: Option<Vec<InstanceCreditSpecification>>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceCreditSpecificationsResult, tables::S_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT, 0 => instance_credit_specifications, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceStatusRequest {
    pub instance_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_all_instances: Option<bool>,
}
structure!(DescribeInstanceStatusRequest, tables::S_DESCRIBE_INSTANCE_STATUS_REQUEST, 0 => instance_ids, 1 => max_results, 2 => next_token, 3 => include_managed_resources, 4 => dry_run, 5 => filters, 6 => include_all_instances, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceStatusResult {
    pub instance_statuses: Option<Vec<InstanceStatus>>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceStatusResult, tables::S_DESCRIBE_INSTANCE_STATUS_RESULT, 0 => instance_statuses, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypeOfferingsRequest {
    pub dry_run: Option<bool>,
    pub location_type: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceTypeOfferingsRequest, tables::S_DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST, 0 => dry_run, 1 => location_type, 2 => filters, 3 => max_results, 4 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypeOfferingsResult {
    pub instance_type_offerings: Option<Vec<InstanceTypeOffering>>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceTypeOfferingsResult, tables::S_DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT, 0 => instance_type_offerings, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypesRequest {
    pub dry_run: Option<bool>,
    pub instance_types: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_unsupported_in_region: Option<bool>,
}
structure!(DescribeInstanceTypesRequest, tables::S_DESCRIBE_INSTANCE_TYPES_REQUEST, 0 => dry_run, 1 => instance_types, 2 => filters, 3 => max_results, 4 => next_token, 5 => include_unsupported_in_region, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstanceTypesResult {
    pub instance_types: Option<Vec<InstanceTypeInfo>>,
    pub next_token: Option<String>,
}
structure!(DescribeInstanceTypesResult, tables::S_DESCRIBE_INSTANCE_TYPES_RESULT, 0 => instance_types, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
structure!(DescribeInstancesRequest, tables::S_DESCRIBE_INSTANCES_REQUEST, 0 => instance_ids, 1 => include_managed_resources, 2 => dry_run, 3 => filters, 4 => next_token, 5 => max_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInstancesResult {
    pub next_token: Option<String>,
    pub reservations: Option<Vec<Reservation>>,
}
structure!(DescribeInstancesResult, tables::S_DESCRIBE_INSTANCES_RESULT, 0 => next_token, 1 => reservations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub internet_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeInternetGatewaysRequest, tables::S_DESCRIBE_INTERNET_GATEWAYS_REQUEST, 0 => next_token, 1 => max_results, 2 => dry_run, 3 => internet_gateway_ids, 4 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysResult {
    pub internet_gateways: Option<Vec<InternetGateway>>,
    pub next_token: Option<String>,
}
structure!(DescribeInternetGatewaysResult, tables::S_DESCRIBE_INTERNET_GATEWAYS_RESULT, 0 => internet_gateways, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyPairsRequest {
    pub key_names: Option<Vec<String>>,
    pub key_pair_ids: Option<Vec<String>>,
    pub include_public_key: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeKeyPairsRequest, tables::S_DESCRIBE_KEY_PAIRS_REQUEST, 0 => key_names, 1 => key_pair_ids, 2 => include_public_key, 3 => dry_run, 4 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyPairsResult {
    pub key_pairs: Option<Vec<KeyPairInfo>>,
}
structure!(DescribeKeyPairsResult, tables::S_DESCRIBE_KEY_PAIRS_RESULT, 0 => key_pairs, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplateVersionsRequest {
    pub dry_run: Option<bool>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub versions: Option<Vec<String>>,
    pub min_version: Option<String>,
    pub max_version: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>,
    pub resolve_alias: Option<bool>,
    pub include_managed_resources: Option<bool>,
}
structure!(DescribeLaunchTemplateVersionsRequest, tables::S_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST, 0 => dry_run, 1 => launch_template_id, 2 => launch_template_name, 3 => versions, 4 => min_version, 5 => max_version, 6 => next_token, 7 => max_results, 8 => filters, 9 => resolve_alias, 10 => include_managed_resources, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplateVersionsResult {
    pub launch_template_versions: Option<Vec<LaunchTemplateVersion>>,
    pub next_token: Option<String>,
}
structure!(DescribeLaunchTemplateVersionsResult, tables::S_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT, 0 => launch_template_versions, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplatesRequest {
    pub dry_run: Option<bool>,
    pub launch_template_ids: Option<Vec<String>>,
    pub launch_template_names: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
}
structure!(DescribeLaunchTemplatesRequest, tables::S_DESCRIBE_LAUNCH_TEMPLATES_REQUEST, 0 => dry_run, 1 => launch_template_ids, 2 => launch_template_names, 3 => filters, 4 => next_token, 5 => max_results, 6 => include_managed_resources, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLaunchTemplatesResult {
    pub launch_templates: Option<Vec<LaunchTemplate>>,
    pub next_token: Option<String>,
}
structure!(DescribeLaunchTemplatesResult, tables::S_DESCRIBE_LAUNCH_TEMPLATES_RESULT, 0 => launch_templates, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub network_acl_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeNetworkAclsRequest, tables::S_DESCRIBE_NETWORK_ACLS_REQUEST, 0 => next_token, 1 => max_results, 2 => dry_run, 3 => network_acl_ids, 4 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsResult {
    pub network_acls: Option<Vec<NetworkAcl>>,
    pub next_token: Option<String>,
}
structure!(DescribeNetworkAclsResult, tables::S_DESCRIBE_NETWORK_ACLS_RESULT, 0 => network_acls, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeNetworkInterfacesRequest, tables::S_DESCRIBE_NETWORK_INTERFACES_REQUEST, 0 => next_token, 1 => max_results, 2 => include_managed_resources, 3 => dry_run, 4 => network_interface_ids, 5 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}
structure!(DescribeNetworkInterfacesResult, tables::S_DESCRIBE_NETWORK_INTERFACES_RESULT, 0 => network_interfaces, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    pub region_names: Option<Vec<String>>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeRegionsRequest, tables::S_DESCRIBE_REGIONS_REQUEST, 0 => region_names, 1 => all_regions, 2 => dry_run, 3 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}
structure!(DescribeRegionsResult, tables::S_DESCRIBE_REGIONS_RESULT, 0 => regions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesRequest {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeRouteTablesRequest, tables::S_DESCRIBE_ROUTE_TABLES_REQUEST, 0 => next_token, 1 => max_results, 2 => dry_run, 3 => route_table_ids, 4 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesResult {
    pub route_tables: Option<Vec<RouteTable>>,
    pub next_token: Option<String>,
}
structure!(DescribeRouteTablesResult, tables::S_DESCRIBE_ROUTE_TABLES_RESULT, 0 => route_tables, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesRequest {
    pub filters: Option<Vec<Filter>>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
structure!(DescribeSecurityGroupRulesRequest, tables::S_DESCRIBE_SECURITY_GROUP_RULES_REQUEST, 0 => filters, 1 => security_group_rule_ids, 2 => dry_run, 3 => next_token, 4 => max_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesResult {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
    pub next_token: Option<String>,
}
structure!(DescribeSecurityGroupRulesResult, tables::S_DESCRIBE_SECURITY_GROUP_RULES_RESULT, 0 => security_group_rules, 1 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsRequest {
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}
structure!(DescribeSecurityGroupsRequest, tables::S_DESCRIBE_SECURITY_GROUPS_REQUEST, 0 => group_ids, 1 => group_names, 2 => next_token, 3 => max_results, 4 => dry_run, 5 => filters, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}
structure!(DescribeSecurityGroupsResult, tables::S_DESCRIBE_SECURITY_GROUPS_RESULT, 0 => next_token, 1 => security_groups, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsRequest {
    pub filters: Option<Vec<Filter>>,
    pub subnet_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
structure!(DescribeSubnetsRequest, tables::S_DESCRIBE_SUBNETS_REQUEST, 0 => filters, 1 => subnet_ids, 2 => next_token, 3 => max_results, 4 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}
structure!(DescribeSubnetsResult, tables::S_DESCRIBE_SUBNETS_RESULT, 0 => next_token, 1 => subnets, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}
structure!(DescribeTagsRequest, tables::S_DESCRIBE_TAGS_REQUEST, 0 => dry_run, 1 => filters, 2 => max_results, 3 => next_token, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}
structure!(DescribeTagsResult, tables::S_DESCRIBE_TAGS_RESULT, 0 => next_token, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumesRequest {
    pub volume_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}
structure!(DescribeVolumesRequest, tables::S_DESCRIBE_VOLUMES_REQUEST, 0 => volume_ids, 1 => include_managed_resources, 2 => dry_run, 3 => filters, 4 => next_token, 5 => max_results, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVolumesResult {
    pub next_token: Option<String>,
    pub volumes: Option<Vec<Volume>>,
}
structure!(DescribeVolumesResult, tables::S_DESCRIBE_VOLUMES_RESULT, 0 => next_token, 1 => volumes, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DescribeVpcAttributeRequest, tables::S_DESCRIBE_VPC_ATTRIBUTE_REQUEST, 0 => attribute, 1 => vpc_id, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}
structure!(DescribeVpcAttributeResult, tables::S_DESCRIBE_VPC_ATTRIBUTE_RESULT, 0 => enable_dns_hostnames, 1 => enable_dns_support, 2 => enable_network_address_usage_metrics, 3 => vpc_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsRequest {
    pub filters: Option<Vec<Filter>>,
    pub vpc_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}
structure!(DescribeVpcsRequest, tables::S_DESCRIBE_VPCS_REQUEST, 0 => filters, 1 => vpc_ids, 2 => next_token, 3 => max_results, 4 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}
structure!(DescribeVpcsResult, tables::S_DESCRIBE_VPCS_RESULT, 0 => next_token, 1 => vpcs, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}
structure!(DetachInternetGatewayRequest, tables::S_DETACH_INTERNET_GATEWAY_REQUEST, 0 => dry_run, 1 => internet_gateway_id, 2 => vpc_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub attachment_id: Option<String>,
    pub force: Option<bool>,
}
structure!(DetachNetworkInterfaceRequest, tables::S_DETACH_NETWORK_INTERFACE_REQUEST, 0 => dry_run, 1 => attachment_id, 2 => force, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DhcpConfiguration {
    pub key: Option<String>,
    pub values: Option<Vec<AttributeValue>>,
}
structure!(DhcpConfiguration, tables::S_DHCP_CONFIGURATION, 0 => key, 1 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DhcpOptions {
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub dhcp_options_id: Option<String>,
    pub dhcp_configurations: Option<Vec<DhcpConfiguration>>,
}
structure!(DhcpOptions, tables::S_DHCP_OPTIONS, 0 => owner_id, 1 => tags, 2 => dhcp_options_id, 3 => dhcp_configurations, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateAddressRequest {
    pub association_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(DisassociateAddressRequest, tables::S_DISASSOCIATE_ADDRESS_REQUEST, 0 => association_id, 1 => public_ip, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateIamInstanceProfileRequest {
    pub association_id: Option<String>,
}
structure!(DisassociateIamInstanceProfileRequest, tables::S_DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST, 0 => association_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateIamInstanceProfileResult {
    pub iam_instance_profile_association: Option<IamInstanceProfileAssociation>,
}
structure!(DisassociateIamInstanceProfileResult, tables::S_DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT, 0 => iam_instance_profile_association, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateRouteTableRequest {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
}
structure!(DisassociateRouteTableRequest, tables::S_DISASSOCIATE_ROUTE_TABLE_REQUEST, 0 => dry_run, 1 => association_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiskInfo {
    pub size_in_gb: Option<i64>,
    pub count: Option<i32>,
    pub r#type: Option<String>,
}
structure!(DiskInfo, tables::S_DISK_INFO, 0 => size_in_gb, 1 => count, 2 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsBlockDevice {
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub kms_key_id: Option<String>,
    pub throughput: Option<i32>,
    pub outpost_arn: Option<String>,
    pub availability_zone: Option<String>,
    pub encrypted: Option<bool>,
    pub volume_initialization_rate: Option<i32>,
    pub availability_zone_id: Option<String>,
    pub ebs_card_index: Option<i32>,
}
structure!(EbsBlockDevice, tables::S_EBS_BLOCK_DEVICE, 0 => delete_on_termination, 1 => iops, 2 => snapshot_id, 3 => volume_size, 4 => volume_type, 5 => kms_key_id, 6 => throughput, 7 => outpost_arn, 8 => availability_zone, 9 => encrypted, 10 => volume_initialization_rate, 11 => availability_zone_id, 12 => ebs_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsCardInfo {
    pub ebs_card_index: Option<i32>,
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_throughput_in_m_bps: Option<f64>,
    pub baseline_iops: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_throughput_in_m_bps: Option<f64>,
    pub maximum_iops: Option<i32>,
}
structure!(EbsCardInfo, tables::S_EBS_CARD_INFO, 0 => ebs_card_index, 1 => baseline_bandwidth_in_mbps, 2 => baseline_throughput_in_m_bps, 3 => baseline_iops, 4 => maximum_bandwidth_in_mbps, 5 => maximum_throughput_in_m_bps, 6 => maximum_iops, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInfo {
    pub ebs_optimized_support: Option<String>,
    pub encryption_support: Option<String>,
    pub ebs_optimized_info: Option<EbsOptimizedInfo>,
    pub nvme_support: Option<String>,
    pub maximum_ebs_attachments: Option<i32>,
    pub attachment_limit_type: Option<String>,
    pub maximum_ebs_cards: Option<i32>,
    pub ebs_cards: Option<Vec<EbsCardInfo>>,
}
structure!(EbsInfo, tables::S_EBS_INFO, 0 => ebs_optimized_support, 1 => encryption_support, 2 => ebs_optimized_info, 3 => nvme_support, 4 => maximum_ebs_attachments, 5 => attachment_limit_type, 6 => maximum_ebs_cards, 7 => ebs_cards, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInstanceBlockDevice {
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub status: Option<String>,
    pub volume_id: Option<String>,
    pub associated_resource: Option<String>,
    pub volume_owner_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub ebs_card_index: Option<i32>,
}
structure!(EbsInstanceBlockDevice, tables::S_EBS_INSTANCE_BLOCK_DEVICE, 0 => attach_time, 1 => delete_on_termination, 2 => status, 3 => volume_id, 4 => associated_resource, 5 => volume_owner_id, 6 => operator, 7 => ebs_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsInstanceBlockDeviceSpecification {
    pub volume_id: Option<String>,
    pub delete_on_termination: Option<bool>,
}
structure!(EbsInstanceBlockDeviceSpecification, tables::S_EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION, 0 => volume_id, 1 => delete_on_termination, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsOptimizedInfo {
    pub baseline_bandwidth_in_mbps: Option<i32>,
    pub baseline_throughput_in_m_bps: Option<f64>,
    pub baseline_iops: Option<i32>,
    pub maximum_bandwidth_in_mbps: Option<i32>,
    pub maximum_throughput_in_m_bps: Option<f64>,
    pub maximum_iops: Option<i32>,
}
structure!(EbsOptimizedInfo, tables::S_EBS_OPTIMIZED_INFO, 0 => baseline_bandwidth_in_mbps, 1 => baseline_throughput_in_m_bps, 2 => baseline_iops, 3 => maximum_bandwidth_in_mbps, 4 => maximum_throughput_in_m_bps, 5 => maximum_iops, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
}
structure!(EbsStatusDetails, tables::S_EBS_STATUS_DETAILS, 0 => impaired_since, 1 => name, 2 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EbsStatusSummary {
    pub details: Option<Vec<EbsStatusDetails>>,
    pub status: Option<String>,
}
structure!(EbsStatusSummary, tables::S_EBS_STATUS_SUMMARY, 0 => details, 1 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EfaInfo {
    pub maximum_efa_interfaces: Option<i32>,
}
structure!(EfaInfo, tables::S_EFA_INFO, 0 => maximum_efa_interfaces, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>,
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
}
structure!(ElasticGpuAssociation, tables::S_ELASTIC_GPU_ASSOCIATION, 0 => elastic_gpu_id, 1 => elastic_gpu_association_id, 2 => elastic_gpu_association_state, 3 => elastic_gpu_association_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuSpecification {
    pub r#type: Option<String>,
}
structure!(ElasticGpuSpecification, tables::S_ELASTIC_GPU_SPECIFICATION, 0 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticGpuSpecificationResponse {
    pub r#type: Option<String>,
}
structure!(ElasticGpuSpecificationResponse, tables::S_ELASTIC_GPU_SPECIFICATION_RESPONSE, 0 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticInferenceAccelerator {
    pub r#type: Option<String>,
    pub count: Option<i32>,
}
structure!(ElasticInferenceAccelerator, tables::S_ELASTIC_INFERENCE_ACCELERATOR, 0 => r#type, 1 => count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}
structure!(ElasticInferenceAcceleratorAssociation, tables::S_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION, 0 => elastic_inference_accelerator_arn, 1 => elastic_inference_accelerator_association_id, 2 => elastic_inference_accelerator_association_state, 3 => elastic_inference_accelerator_association_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}
structure!(EnaSrdSpecification, tables::S_ENA_SRD_SPECIFICATION, 0 => ena_srd_enabled, 1 => ena_srd_udp_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecificationRequest {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecificationRequest>,
}
structure!(EnaSrdSpecificationRequest, tables::S_ENA_SRD_SPECIFICATION_REQUEST, 0 => ena_srd_enabled, 1 => ena_srd_udp_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
structure!(EnaSrdUdpSpecification, tables::S_ENA_SRD_UDP_SPECIFICATION, 0 => ena_srd_udp_enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecificationRequest {
    pub ena_srd_udp_enabled: Option<bool>,
}
structure!(EnaSrdUdpSpecificationRequest, tables::S_ENA_SRD_UDP_SPECIFICATION_REQUEST, 0 => ena_srd_udp_enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}
structure!(EnclaveOptions, tables::S_ENCLAVE_OPTIONS, 0 => enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
structure!(EnclaveOptionsRequest, tables::S_ENCLAVE_OPTIONS_REQUEST, 0 => enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}
structure!(Filter, tables::S_FILTER, 0 => name, 1 => values, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaDeviceInfo {
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub count: Option<i32>,
    pub memory_info: Option<FpgaDeviceMemoryInfo>,
}
structure!(FpgaDeviceInfo, tables::S_FPGA_DEVICE_INFO, 0 => name, 1 => manufacturer, 2 => count, 3 => memory_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
structure!(FpgaDeviceMemoryInfo, tables::S_FPGA_DEVICE_MEMORY_INFO, 0 => size_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FpgaInfo {
    pub fpgas: Option<Vec<FpgaDeviceInfo>>,
    pub total_fpga_memory_in_mi_b: Option<i32>,
}
structure!(FpgaInfo, tables::S_FPGA_INFO, 0 => fpgas, 1 => total_fpga_memory_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConsoleOutputRequest {
    pub instance_id: Option<String>,
    pub latest: Option<bool>,
    pub dry_run: Option<bool>,
}
structure!(GetConsoleOutputRequest, tables::S_GET_CONSOLE_OUTPUT_REQUEST, 0 => instance_id, 1 => latest, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConsoleOutputResult {
    pub instance_id: Option<String>,
    pub timestamp: Option<Timestamp>,
    pub output: Option<String>,
}
structure!(GetConsoleOutputResult, tables::S_GET_CONSOLE_OUTPUT_RESULT, 0 => instance_id, 1 => timestamp, 2 => output, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceMetadataDefaultsRequest {
    pub dry_run: Option<bool>,
}
structure!(GetInstanceMetadataDefaultsRequest, tables::S_GET_INSTANCE_METADATA_DEFAULTS_REQUEST, 0 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceMetadataDefaultsResult {
    pub account_level: Option<InstanceMetadataDefaultsResponse>,
}
structure!(GetInstanceMetadataDefaultsResult, tables::S_GET_INSTANCE_METADATA_DEFAULTS_RESULT, 0 => account_level, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLaunchTemplateDataRequest {
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
}
structure!(GetLaunchTemplateDataRequest, tables::S_GET_LAUNCH_TEMPLATE_DATA_REQUEST, 0 => dry_run, 1 => instance_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLaunchTemplateDataResult {
    pub launch_template_data: Option<ResponseLaunchTemplateData>,
}
structure!(GetLaunchTemplateDataResult, tables::S_GET_LAUNCH_TEMPLATE_DATA_RESULT, 0 => launch_template_data, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuDeviceInfo {
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub count: Option<i32>,
    pub logical_gpu_count: Option<i32>,
    pub gpu_partition_size: Option<f64>,
    pub workloads: Option<Vec<String>>,
    pub memory_info: Option<GpuDeviceMemoryInfo>,
}
structure!(GpuDeviceInfo, tables::S_GPU_DEVICE_INFO, 0 => name, 1 => manufacturer, 2 => count, 3 => logical_gpu_count, 4 => gpu_partition_size, 5 => workloads, 6 => memory_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
structure!(GpuDeviceMemoryInfo, tables::S_GPU_DEVICE_MEMORY_INFO, 0 => size_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GpuInfo {
    pub gpus: Option<Vec<GpuDeviceInfo>>,
    pub total_gpu_memory_in_mi_b: Option<i32>,
}
structure!(GpuInfo, tables::S_GPU_INFO, 0 => gpus, 1 => total_gpu_memory_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
structure!(GroupIdentifier, tables::S_GROUP_IDENTIFIER, 0 => group_id, 1 => group_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}
structure!(HibernationOptions, tables::S_HIBERNATION_OPTIONS, 0 => configured, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HibernationOptionsRequest {
    pub configured: Option<bool>,
}
structure!(HibernationOptionsRequest, tables::S_HIBERNATION_OPTIONS_REQUEST, 0 => configured, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}
structure!(IamInstanceProfile, tables::S_IAM_INSTANCE_PROFILE, 0 => arn, 1 => id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfileAssociation {
    pub association_id: Option<String>,
    pub instance_id: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub state: Option<String>,
    pub timestamp: Option<Timestamp>,
}
structure!(IamInstanceProfileAssociation, tables::S_IAM_INSTANCE_PROFILE_ASSOCIATION, 0 => association_id, 1 => instance_id, 2 => iam_instance_profile, 3 => state, 4 => timestamp, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
structure!(IamInstanceProfileSpecification, tables::S_IAM_INSTANCE_PROFILE_SPECIFICATION, 0 => arn, 1 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IcmpTypeCode {
    pub code: Option<i32>,
    pub r#type: Option<i32>,
}
structure!(IcmpTypeCode, tables::S_ICMP_TYPE_CODE, 0 => code, 1 => r#type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub description: Option<String>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<String>,
    pub image_owner_alias: Option<String>,
    pub name: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    pub tags: Option<Vec<Tag>>,
    pub virtualization_type: Option<String>,
    pub boot_mode: Option<String>,
    pub tpm_support: Option<String>,
    pub deprecation_time: Option<String>,
    pub imds_support: Option<String>,
    pub source_instance_id: Option<String>,
    pub deregistration_protection: Option<String>,
    pub last_launched_time: Option<String>,
    pub image_allowed: Option<bool>,
    pub source_image_id: Option<String>,
    pub source_image_region: Option<String>,
    pub free_tier_eligible: Option<bool>,
    pub public_ssm_parameter_name: Option<String>,
    pub image_watermarks: Option<Vec<ImageWatermark>>,
    pub scan_results: Option<ScanResults>,
    pub instance_type_specification: Option<InstanceTypeSpecification>,
    pub image_id: Option<String>,
    pub image_location: Option<String>,
    pub state: Option<String>,
    pub owner_id: Option<String>,
    pub creation_date: Option<String>,
    pub public: Option<bool>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub architecture: Option<String>,
    pub image_type: Option<String>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<String>,
}
structure!(Image, tables::S_IMAGE, 0 => platform_details, 1 => usage_operation, 2 => block_device_mappings, 3 => description, 4 => ena_support, 5 => hypervisor, 6 => image_owner_alias, 7 => name, 8 => root_device_name, 9 => root_device_type, 10 => sriov_net_support, 11 => state_reason, 12 => tags, 13 => virtualization_type, 14 => boot_mode, 15 => tpm_support, 16 => deprecation_time, 17 => imds_support, 18 => source_instance_id, 19 => deregistration_protection, 20 => last_launched_time, 21 => image_allowed, 22 => source_image_id, 23 => source_image_region, 24 => free_tier_eligible, 25 => public_ssm_parameter_name, 26 => image_watermarks, 27 => scan_results, 28 => instance_type_specification, 29 => image_id, 30 => image_location, 31 => state, 32 => owner_id, 33 => creation_date, 34 => public, 35 => product_codes, 36 => architecture, 37 => image_type, 38 => kernel_id, 39 => ramdisk_id, 40 => platform, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageAttribute {
    pub description: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub ramdisk_id: Option<AttributeValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub boot_mode: Option<AttributeValue>,
    pub tpm_support: Option<AttributeValue>,
    pub uefi_data: Option<AttributeValue>,
    pub last_launched_time: Option<AttributeValue>,
    pub imds_support: Option<AttributeValue>,
    pub deregistration_protection: Option<AttributeValue>,
    pub image_id: Option<String>,
    pub launch_permissions: Option<Vec<LaunchPermission>>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
}
structure!(ImageAttribute, tables::S_IMAGE_ATTRIBUTE, 0 => description, 1 => kernel_id, 2 => ramdisk_id, 3 => sriov_net_support, 4 => boot_mode, 5 => tpm_support, 6 => uefi_data, 7 => last_launched_time, 8 => imds_support, 9 => deregistration_protection, 10 => image_id, 11 => launch_permissions, 12 => product_codes, 13 => block_device_mappings, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageWatermark {
    pub watermark_key: Option<String>,
    pub source_image_region: Option<String>,
    pub source_image_id: Option<String>,
    pub source_image_creation_time: Option<Timestamp>,
    pub watermark_creation_time: Option<Timestamp>,
}
structure!(ImageWatermark, tables::S_IMAGE_WATERMARK, 0 => watermark_key, 1 => source_image_region, 2 => source_image_id, 3 => source_image_creation_time, 4 => watermark_creation_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportKeyPairRequest {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub key_name: Option<String>,
    pub public_key_material: Option<Bytes>,
}
structure!(ImportKeyPairRequest, tables::S_IMPORT_KEY_PAIR_REQUEST, 0 => tag_specifications, 1 => dry_run, 2 => key_name, 3 => public_key_material, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportKeyPairResult {
    pub key_fingerprint: Option<String>,
    pub key_name: Option<String>,
    pub key_pair_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(ImportKeyPairResult, tables::S_IMPORT_KEY_PAIR_RESULT, 0 => key_fingerprint, 1 => key_name, 2 => key_pair_id, 3 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceAcceleratorInfo {
    pub accelerators: Option<Vec<InferenceDeviceInfo>>,
    pub total_inference_memory_in_mi_b: Option<i32>,
}
structure!(InferenceAcceleratorInfo, tables::S_INFERENCE_ACCELERATOR_INFO, 0 => accelerators, 1 => total_inference_memory_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceDeviceInfo {
    pub count: Option<i32>,
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<InferenceDeviceMemoryInfo>,
}
structure!(InferenceDeviceInfo, tables::S_INFERENCE_DEVICE_INFO, 0 => count, 1 => name, 2 => manufacturer, 3 => memory_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
structure!(InferenceDeviceMemoryInfo, tables::S_INFERENCE_DEVICE_MEMORY_INFO, 0 => size_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    pub architecture: Option<String>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub client_token: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_lifecycle: Option<String>,
    pub elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>>,
    pub elastic_inference_accelerator_associations: Option<Vec<ElasticInferenceAcceleratorAssociation>>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterface>>,
    pub outpost_arn: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<String>,
    pub security_groups: Option<Vec<GroupIdentifier>>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    pub tags: Option<Vec<Tag>>,
    pub virtualization_type: Option<String>,
    pub cpu_options: Option<CpuOptions>,
    pub capacity_block_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub hibernation_options: Option<HibernationOptions>,
    pub licenses: Option<Vec<LicenseConfiguration>>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub enclave_options: Option<EnclaveOptions>,
    pub boot_mode: Option<String>,
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub ipv6_address: Option<String>,
    pub tpm_support: Option<String>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub current_instance_boot_mode: Option<String>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterface>>,
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub state: Option<InstanceState>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub state_transition_reason: Option<String>,
    pub key_name: Option<String>,
    pub ami_launch_index: Option<i32>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub instance_type: Option<String>,
    pub launch_time: Option<Timestamp>,
    pub placement: Option<Placement>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<String>,
    pub monitoring: Option<Monitoring>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_address: Option<String>,
}
structure!(Instance, tables::S_INSTANCE, 0 => architecture, 1 => block_device_mappings, 2 => client_token, 3 => ebs_optimized, 4 => ena_support, 5 => hypervisor, 6 => iam_instance_profile, 7 => instance_lifecycle, 8 => elastic_gpu_associations, 9 => elastic_inference_accelerator_associations, 10 => network_interfaces, 11 => outpost_arn, 12 => root_device_name, 13 => root_device_type, 14 => security_groups, 15 => source_dest_check, 16 => spot_instance_request_id, 17 => sriov_net_support, 18 => state_reason, 19 => tags, 20 => virtualization_type, 21 => cpu_options, 22 => capacity_block_id, 23 => capacity_reservation_id, 24 => capacity_reservation_specification, 25 => hibernation_options, 26 => licenses, 27 => metadata_options, 28 => enclave_options, 29 => boot_mode, 30 => platform_details, 31 => usage_operation, 32 => usage_operation_update_time, 33 => private_dns_name_options, 34 => ipv6_address, 35 => tpm_support, 36 => maintenance_options, 37 => current_instance_boot_mode, 38 => network_performance_options, 39 => operator, 40 => secondary_interfaces, 41 => instance_id, 42 => image_id, 43 => state, 44 => private_dns_name, 45 => public_dns_name, 46 => state_transition_reason, 47 => key_name, 48 => ami_launch_index, 49 => product_codes, 50 => instance_type, 51 => launch_time, 52 => placement, 53 => kernel_id, 54 => ramdisk_id, 55 => platform, 56 => monitoring, 57 => subnet_id, 58 => vpc_id, 59 => private_ip_address, 60 => public_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}
structure!(InstanceAttachmentEnaSrdSpecification, tables::S_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION, 0 => ena_srd_enabled, 1 => ena_srd_udp_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
structure!(InstanceAttachmentEnaSrdUdpSpecification, tables::S_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION, 0 => ena_srd_udp_enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceAttribute {
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub ena_support: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptions>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub instance_id: Option<String>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel_id: Option<AttributeValue>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub ramdisk_id: Option<AttributeValue>,
    pub root_device_name: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub user_data: Option<AttributeValue>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub groups: Option<Vec<GroupIdentifier>>,
}
structure!(InstanceAttribute, tables::S_INSTANCE_ATTRIBUTE, 0 => block_device_mappings, 1 => disable_api_termination, 2 => ena_support, 3 => enclave_options, 4 => ebs_optimized, 5 => instance_id, 6 => instance_initiated_shutdown_behavior, 7 => instance_type, 8 => kernel_id, 9 => product_codes, 10 => ramdisk_id, 11 => root_device_name, 12 => source_dest_check, 13 => sriov_net_support, 14 => user_data, 15 => disable_api_stop, 16 => groups, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}
structure!(InstanceBlockDeviceMapping, tables::S_INSTANCE_BLOCK_DEVICE_MAPPING, 0 => device_name, 1 => ebs, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceBlockDeviceMappingSpecification {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDeviceSpecification>,
    pub virtual_name: Option<String>,
    pub no_device: Option<String>,
}
structure!(InstanceBlockDeviceMappingSpecification, tables::S_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION, 0 => device_name, 1 => ebs, 2 => virtual_name, 3 => no_device, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceCreditSpecification {
    pub instance_id: Option<String>,
    pub cpu_credits: Option<String>,
}
structure!(InstanceCreditSpecification, tables::S_INSTANCE_CREDIT_SPECIFICATION, 0 => instance_id, 1 => cpu_credits, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}
structure!(InstanceIpv4Prefix, tables::S_INSTANCE_IPV4_PREFIX, 0 => ipv4_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}
structure!(InstanceIpv6Address, tables::S_INSTANCE_IPV6_ADDRESS, 0 => ipv6_address, 1 => is_primary_ipv6, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6AddressRequest {
    pub ipv6_address: Option<String>,
}
structure!(InstanceIpv6AddressRequest, tables::S_INSTANCE_IPV6_ADDRESS_REQUEST, 0 => ipv6_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}
structure!(InstanceIpv6Prefix, tables::S_INSTANCE_IPV6_PREFIX, 0 => ipv6_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<String>,
    pub reboot_migration: Option<String>,
}
structure!(InstanceMaintenanceOptions, tables::S_INSTANCE_MAINTENANCE_OPTIONS, 0 => auto_recovery, 1 => reboot_migration, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<String>,
}
structure!(InstanceMaintenanceOptionsRequest, tables::S_INSTANCE_MAINTENANCE_OPTIONS_REQUEST, 0 => auto_recovery, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMarketOptionsRequest {
    pub market_type: Option<String>,
    pub spot_options: Option<SpotMarketOptions>,
}
structure!(InstanceMarketOptionsRequest, tables::S_INSTANCE_MARKET_OPTIONS_REQUEST, 0 => market_type, 1 => spot_options, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataDefaultsResponse {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub instance_metadata_tags: Option<String>,
    pub managed_by: Option<String>,
    pub managed_exception_message: Option<String>,
    pub http_tokens_enforced: Option<String>,
}
structure!(InstanceMetadataDefaultsResponse, tables::S_INSTANCE_METADATA_DEFAULTS_RESPONSE, 0 => http_tokens, 1 => http_put_response_hop_limit, 2 => http_endpoint, 3 => instance_metadata_tags, 4 => managed_by, 5 => managed_exception_message, 6 => http_tokens_enforced, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptionsRequest {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
structure!(InstanceMetadataOptionsRequest, tables::S_INSTANCE_METADATA_OPTIONS_REQUEST, 0 => http_tokens, 1 => http_put_response_hop_limit, 2 => http_endpoint, 3 => http_protocol_ipv6, 4 => instance_metadata_tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMetadataOptionsResponse {
    pub state: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
structure!(InstanceMetadataOptionsResponse, tables::S_INSTANCE_METADATA_OPTIONS_RESPONSE, 0 => state, 1 => http_tokens, 2 => http_put_response_hop_limit, 3 => http_endpoint, 4 => http_protocol_ipv6, 5 => instance_metadata_tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceMonitoring {
    pub instance_id: Option<String>,
    pub monitoring: Option<Monitoring>,
}
structure!(InstanceMonitoring, tables::S_INSTANCE_MONITORING, 0 => instance_id, 1 => monitoring, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<InstancePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub interface_type: Option<String>,
    pub ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>>,
    pub ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub operator: Option<OperatorResponse>,
}
structure!(InstanceNetworkInterface, tables::S_INSTANCE_NETWORK_INTERFACE, 0 => association, 1 => attachment, 2 => description, 3 => groups, 4 => ipv6_addresses, 5 => mac_address, 6 => network_interface_id, 7 => owner_id, 8 => private_dns_name, 9 => private_ip_address, 10 => private_ip_addresses, 11 => source_dest_check, 12 => status, 13 => subnet_id, 14 => vpc_id, 15 => interface_type, 16 => ipv4_prefixes, 17 => ipv6_prefixes, 18 => connection_tracking_configuration, 19 => operator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}
structure!(InstanceNetworkInterfaceAssociation, tables::S_INSTANCE_NETWORK_INTERFACE_ASSOCIATION, 0 => carrier_ip, 1 => customer_owned_ip, 2 => ip_owner_id, 3 => public_dns_name, 4 => public_ip, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<String>,
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}
structure!(InstanceNetworkInterfaceAttachment, tables::S_INSTANCE_NETWORK_INTERFACE_ATTACHMENT, 0 => attach_time, 1 => attachment_id, 2 => delete_on_termination, 3 => device_index, 4 => status, 5 => network_card_index, 6 => ena_srd_specification, 7 => ena_queue_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkInterfaceSpecification {
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Option<Vec<String>>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub associate_carrier_ip_address: Option<bool>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub ipv6_prefix_count: Option<i32>,
    pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub ena_queue_count: Option<i32>,
}
structure!(InstanceNetworkInterfaceSpecification, tables::S_INSTANCE_NETWORK_INTERFACE_SPECIFICATION, 0 => associate_public_ip_address, 1 => delete_on_termination, 2 => description, 3 => device_index, 4 => groups, 5 => ipv6_address_count, 6 => ipv6_addresses, 7 => network_interface_id, 8 => private_ip_address, 9 => private_ip_addresses, 10 => secondary_private_ip_address_count, 11 => subnet_id, 12 => associate_carrier_ip_address, 13 => interface_type, 14 => network_card_index, 15 => ipv4_prefixes, 16 => ipv4_prefix_count, 17 => ipv6_prefixes, 18 => ipv6_prefix_count, 19 => primary_ipv6, 20 => ena_srd_specification, 21 => connection_tracking_specification, 22 => ena_queue_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<String>,
}
structure!(InstanceNetworkPerformanceOptions, tables::S_INSTANCE_NETWORK_PERFORMANCE_OPTIONS, 0 => bandwidth_weighting, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<String>,
}
structure!(InstanceNetworkPerformanceOptionsRequest, tables::S_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST, 0 => bandwidth_weighting, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
structure!(InstancePrivateIpAddress, tables::S_INSTANCE_PRIVATE_IP_ADDRESS, 0 => association, 1 => primary, 2 => private_dns_name, 3 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirements {
    pub v_cpu_count: Option<VCpuCountRange>,
    pub memory_mi_b: Option<MemoryMiB>,
    pub cpu_manufacturers: Option<Vec<String>>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpu>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<String>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCount>,
    pub local_storage: Option<String>,
    pub local_storage_types: Option<Vec<String>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGB>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbps>,
    pub accelerator_types: Option<Vec<String>>,
    pub accelerator_count: Option<AcceleratorCount>,
    pub accelerator_manufacturers: Option<Vec<String>>,
    pub accelerator_names: Option<Vec<String>>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiB>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbps>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactors>,
    pub require_encryption_in_transit: Option<bool>,
}
structure!(InstanceRequirements, tables::S_INSTANCE_REQUIREMENTS, 0 => v_cpu_count, 1 => memory_mi_b, 2 => cpu_manufacturers, 3 => memory_gi_b_per_v_cpu, 4 => excluded_instance_types, 5 => instance_generations, 6 => spot_max_price_percentage_over_lowest_price, 7 => on_demand_max_price_percentage_over_lowest_price, 8 => bare_metal, 9 => burstable_performance, 10 => require_hibernate_support, 11 => network_interface_count, 12 => local_storage, 13 => local_storage_types, 14 => total_local_storage_gb, 15 => baseline_ebs_bandwidth_mbps, 16 => accelerator_types, 17 => accelerator_count, 18 => accelerator_manufacturers, 19 => accelerator_names, 20 => accelerator_total_memory_mi_b, 21 => network_bandwidth_gbps, 22 => allowed_instance_types, 23 => max_spot_price_as_percentage_of_optimal_on_demand_price, 24 => baseline_performance_factors, 25 => require_encryption_in_transit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirementsRequest {
    pub v_cpu_count: Option<VCpuCountRangeRequest>,
    pub memory_mi_b: Option<MemoryMiBRequest>,
    pub cpu_manufacturers: Option<Vec<String>>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<String>>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub bare_metal: Option<String>,
    pub burstable_performance: Option<String>,
    pub require_hibernate_support: Option<bool>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub local_storage: Option<String>,
    pub local_storage_types: Option<Vec<String>>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub accelerator_types: Option<Vec<String>>,
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<String>>,
    pub accelerator_names: Option<Vec<String>>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub baseline_performance_factors: Option<BaselinePerformanceFactorsRequest>,
    pub require_encryption_in_transit: Option<bool>,
}
structure!(InstanceRequirementsRequest, tables::S_INSTANCE_REQUIREMENTS_REQUEST, 0 => v_cpu_count, 1 => memory_mi_b, 2 => cpu_manufacturers, 3 => memory_gi_b_per_v_cpu, 4 => excluded_instance_types, 5 => instance_generations, 6 => spot_max_price_percentage_over_lowest_price, 7 => on_demand_max_price_percentage_over_lowest_price, 8 => bare_metal, 9 => burstable_performance, 10 => require_hibernate_support, 11 => network_interface_count, 12 => local_storage, 13 => local_storage_types, 14 => total_local_storage_gb, 15 => baseline_ebs_bandwidth_mbps, 16 => accelerator_types, 17 => accelerator_count, 18 => accelerator_manufacturers, 19 => accelerator_names, 20 => accelerator_total_memory_mi_b, 21 => network_bandwidth_gbps, 22 => allowed_instance_types, 23 => max_spot_price_as_percentage_of_optimal_on_demand_price, 24 => baseline_performance_factors, 25 => require_encryption_in_transit, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub mac_address: Option<String>,
    pub secondary_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub interface_type: Option<String>,
}
structure!(InstanceSecondaryInterface, tables::S_INSTANCE_SECONDARY_INTERFACE, 0 => attachment, 1 => mac_address, 2 => secondary_interface_id, 3 => owner_id, 4 => private_ip_addresses, 5 => source_dest_check, 6 => status, 7 => secondary_subnet_id, 8 => secondary_network_id, 9 => interface_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<String>,
    pub network_card_index: Option<i32>,
}
structure!(InstanceSecondaryInterfaceAttachment, tables::S_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT, 0 => attach_time, 1 => attachment_id, 2 => delete_on_termination, 3 => device_index, 4 => status, 5 => network_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}
structure!(InstanceSecondaryInterfacePrivateIpAddress, tables::S_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS, 0 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddressRequest {
    pub private_ip_address: Option<String>,
}
structure!(InstanceSecondaryInterfacePrivateIpAddressRequest, tables::S_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST, 0 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddressRequest>>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
}
structure!(InstanceSecondaryInterfaceSpecificationRequest, tables::S_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST, 0 => delete_on_termination, 1 => device_index, 2 => private_ip_addresses, 3 => private_ip_address_count, 4 => secondary_subnet_id, 5 => interface_type, 6 => network_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<String>,
}
structure!(InstanceState, tables::S_INSTANCE_STATE, 0 => code, 1 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStateChange {
    pub instance_id: Option<String>,
    pub current_state: Option<InstanceState>,
    pub previous_state: Option<InstanceState>,
}
structure!(InstanceStateChange, tables::S_INSTANCE_STATE_CHANGE, 0 => instance_id, 1 => current_state, 2 => previous_state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatus {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub events: Option<Vec<InstanceStatusEvent>>,
    pub instance_id: Option<String>,
    pub instance_state: Option<InstanceState>,
    pub instance_status: Option<InstanceStatusSummary>,
    pub system_status: Option<InstanceStatusSummary>,
    pub attached_ebs_status: Option<EbsStatusSummary>,
    pub application_status: Option<ApplicationStatusSummary>,
    pub performance_status: Option<PerformanceStatusSummary>,
}
structure!(InstanceStatus, tables::S_INSTANCE_STATUS, 0 => availability_zone, 1 => availability_zone_id, 2 => outpost_arn, 3 => operator, 4 => events, 5 => instance_id, 6 => instance_state, 7 => instance_status, 8 => system_status, 9 => attached_ebs_status, 10 => application_status, 11 => performance_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusDetails {
    pub impaired_since: Option<Timestamp>,
    pub name: Option<String>,
    pub status: Option<String>,
}
structure!(InstanceStatusDetails, tables::S_INSTANCE_STATUS_DETAILS, 0 => impaired_since, 1 => name, 2 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusEvent {
    pub instance_event_id: Option<String>,
    pub code: Option<String>,
    pub description: Option<String>,
    pub not_after: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
    pub not_before_deadline: Option<Timestamp>,
}
structure!(InstanceStatusEvent, tables::S_INSTANCE_STATUS_EVENT, 0 => instance_event_id, 1 => code, 2 => description, 3 => not_after, 4 => not_before, 5 => not_before_deadline, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStatusSummary {
    pub details: Option<Vec<InstanceStatusDetails>>,
    pub status: Option<String>,
}
structure!(InstanceStatusSummary, tables::S_INSTANCE_STATUS_SUMMARY, 0 => details, 1 => status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceStorageInfo {
    pub total_size_in_gb: Option<i64>,
    pub disks: Option<Vec<DiskInfo>>,
    pub nvme_support: Option<String>,
    pub encryption_support: Option<String>,
}
structure!(InstanceStorageInfo, tables::S_INSTANCE_STORAGE_INFO, 0 => total_size_in_gb, 1 => disks, 2 => nvme_support, 3 => encryption_support, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeInfo {
    pub instance_type: Option<String>,
    pub current_generation: Option<bool>,
    pub free_tier_eligible: Option<bool>,
    pub supported_usage_classes: Option<Vec<String>>,
    pub supported_root_device_types: Option<Vec<String>>,
    pub supported_virtualization_types: Option<Vec<String>>,
    pub bare_metal: Option<bool>,
    pub hypervisor: Option<String>,
    pub processor_info: Option<ProcessorInfo>,
    pub v_cpu_info: Option<VCpuInfo>,
    pub memory_info: Option<MemoryInfo>,
    pub instance_storage_supported: Option<bool>,
    pub instance_storage_info: Option<InstanceStorageInfo>,
    pub ebs_info: Option<EbsInfo>,
    pub network_info: Option<NetworkInfo>,
    pub gpu_info: Option<GpuInfo>,
    pub fpga_info: Option<FpgaInfo>,
    pub placement_group_info: Option<PlacementGroupInfo>,
    pub inference_accelerator_info: Option<InferenceAcceleratorInfo>,
    pub hibernation_supported: Option<bool>,
    pub burstable_performance_supported: Option<bool>,
    pub dedicated_hosts_supported: Option<bool>,
    pub auto_recovery_supported: Option<bool>,
    pub supported_boot_modes: Option<Vec<String>>,
    pub nitro_enclaves_support: Option<String>,
    pub nitro_tpm_support: Option<String>,
    pub nitro_tpm_info: Option<NitroTpmInfo>,
    pub media_accelerator_info: Option<MediaAcceleratorInfo>,
    pub neuron_info: Option<NeuronInfo>,
    pub phc_support: Option<String>,
    pub reboot_migration_support: Option<String>,
    pub supported_in_region: Option<bool>,
}
structure!(InstanceTypeInfo, tables::S_INSTANCE_TYPE_INFO, 0 => instance_type, 1 => current_generation, 2 => free_tier_eligible, 3 => supported_usage_classes, 4 => supported_root_device_types, 5 => supported_virtualization_types, 6 => bare_metal, 7 => hypervisor, 8 => processor_info, 9 => v_cpu_info, 10 => memory_info, 11 => instance_storage_supported, 12 => instance_storage_info, 13 => ebs_info, 14 => network_info, 15 => gpu_info, 16 => fpga_info, 17 => placement_group_info, 18 => inference_accelerator_info, 19 => hibernation_supported, 20 => burstable_performance_supported, 21 => dedicated_hosts_supported, 22 => auto_recovery_supported, 23 => supported_boot_modes, 24 => nitro_enclaves_support, 25 => nitro_tpm_support, 26 => nitro_tpm_info, 27 => media_accelerator_info, 28 => neuron_info, 29 => phc_support, 30 => reboot_migration_support, 31 => supported_in_region, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeItem {
    pub instance_type: Option<String>,
}
structure!(InstanceTypeItem, tables::S_INSTANCE_TYPE_ITEM, 0 => instance_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeOffering {
    pub instance_type: Option<String>,
    pub location_type: Option<String>,
    pub location: Option<String>,
}
structure!(InstanceTypeOffering, tables::S_INSTANCE_TYPE_OFFERING, 0 => instance_type, 1 => location_type, 2 => location, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceTypeSpecification {
    pub supported_instance_types: Option<Vec<InstanceTypeItem>>,
    pub unsupported_instance_types: Option<Vec<InstanceTypeItem>>,
}
structure!(InstanceTypeSpecification, tables::S_INSTANCE_TYPE_SPECIFICATION, 0 => supported_instance_types, 1 => unsupported_instance_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(InternetGateway, tables::S_INTERNET_GATEWAY, 0 => attachments, 1 => internet_gateway_id, 2 => owner_id, 3 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGatewayAttachment {
    pub state: Option<String>,
    pub vpc_id: Option<String>,
}
structure!(InternetGatewayAttachment, tables::S_INTERNET_GATEWAY_ATTACHMENT, 0 => state, 1 => vpc_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpPermission {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
}
structure!(IpPermission, tables::S_IP_PERMISSION, 0 => ip_protocol, 1 => from_port, 2 => to_port, 3 => user_id_group_pairs, 4 => ip_ranges, 5 => ipv6_ranges, 6 => prefix_list_ids, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpRange {
    pub description: Option<String>,
    pub cidr_ip: Option<String>,
}
structure!(IpRange, tables::S_IP_RANGE, 0 => description, 1 => cidr_ip, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}
structure!(Ipv4PrefixSpecification, tables::S_IPV4_PREFIX_SPECIFICATION, 0 => ipv4_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}
structure!(Ipv4PrefixSpecificationRequest, tables::S_IPV4_PREFIX_SPECIFICATION_REQUEST, 0 => ipv4_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationResponse {
    pub ipv4_prefix: Option<String>,
}
structure!(Ipv4PrefixSpecificationResponse, tables::S_IPV4_PREFIX_SPECIFICATION_RESPONSE, 0 => ipv4_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}
structure!(Ipv6PrefixSpecification, tables::S_IPV6_PREFIX_SPECIFICATION, 0 => ipv6_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}
structure!(Ipv6PrefixSpecificationRequest, tables::S_IPV6_PREFIX_SPECIFICATION_REQUEST, 0 => ipv6_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationResponse {
    pub ipv6_prefix: Option<String>,
}
structure!(Ipv6PrefixSpecificationResponse, tables::S_IPV6_PREFIX_SPECIFICATION_RESPONSE, 0 => ipv6_prefix, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6Range {
    pub description: Option<String>,
    pub cidr_ipv6: Option<String>,
}
structure!(Ipv6Range, tables::S_IPV6_RANGE, 0 => description, 1 => cidr_ipv6, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyPair {
    pub key_pair_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub key_name: Option<String>,
    pub key_fingerprint: Option<String>,
    pub key_material: Option<String>,
}
structure!(KeyPair, tables::S_KEY_PAIR, 0 => key_pair_id, 1 => tags, 2 => key_name, 3 => key_fingerprint, 4 => key_material, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyPairInfo {
    pub key_pair_id: Option<String>,
    pub key_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub public_key: Option<String>,
    pub create_time: Option<Timestamp>,
    pub key_name: Option<String>,
    pub key_fingerprint: Option<String>,
}
structure!(KeyPairInfo, tables::S_KEY_PAIR_INFO, 0 => key_pair_id, 1 => key_type, 2 => tags, 3 => public_key, 4 => create_time, 5 => key_name, 6 => key_fingerprint, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchPermission {
    pub organization_arn: Option<String>,
    pub organizational_unit_arn: Option<String>,
    pub user_id: Option<String>,
    pub group: Option<String>,
}
structure!(LaunchPermission, tables::S_LAUNCH_PERMISSION, 0 => organization_arn, 1 => organizational_unit_arn, 2 => user_id, 3 => group, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplate {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub create_time: Option<Timestamp>,
    pub created_by: Option<String>,
    pub default_version_number: Option<i64>,
    pub latest_version_number: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub operator: Option<OperatorResponse>,
}
structure!(LaunchTemplate, tables::S_LAUNCH_TEMPLATE, 0 => launch_template_id, 1 => launch_template_name, 2 => create_time, 3 => created_by, 4 => default_version_number, 5 => latest_version_number, 6 => tags, 7 => operator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateBlockDeviceMapping {
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDevice>,
    pub no_device: Option<String>,
}
structure!(LaunchTemplateBlockDeviceMapping, tables::S_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING, 0 => device_name, 1 => virtual_name, 2 => ebs, 3 => no_device, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateBlockDeviceMappingRequest {
    pub device_name: Option<String>,
    pub virtual_name: Option<String>,
    pub ebs: Option<LaunchTemplateEbsBlockDeviceRequest>,
    pub no_device: Option<String>,
}
structure!(LaunchTemplateBlockDeviceMappingRequest, tables::S_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST, 0 => device_name, 1 => virtual_name, 2 => ebs, 3 => no_device, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCapacityReservationSpecificationRequest {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTarget>,
}
structure!(LaunchTemplateCapacityReservationSpecificationRequest, tables::S_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST, 0 => capacity_reservation_preference, 1 => capacity_reservation_target, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}
structure!(LaunchTemplateCapacityReservationSpecificationResponse, tables::S_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE, 0 => capacity_reservation_preference, 1 => capacity_reservation_target, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
structure!(LaunchTemplateCpuOptions, tables::S_LAUNCH_TEMPLATE_CPU_OPTIONS, 0 => core_count, 1 => threads_per_core, 2 => amd_sev_snp, 3 => nested_virtualization, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateCpuOptionsRequest {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}
structure!(LaunchTemplateCpuOptionsRequest, tables::S_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST, 0 => core_count, 1 => threads_per_core, 2 => amd_sev_snp, 3 => nested_virtualization, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEbsBlockDevice {
    pub encrypted: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub ebs_card_index: Option<i32>,
}
structure!(LaunchTemplateEbsBlockDevice, tables::S_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE, 0 => encrypted, 1 => delete_on_termination, 2 => iops, 3 => kms_key_id, 4 => snapshot_id, 5 => volume_size, 6 => volume_type, 7 => throughput, 8 => volume_initialization_rate, 9 => ebs_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEbsBlockDeviceRequest {
    pub encrypted: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub snapshot_id: Option<String>,
    pub volume_size: Option<i32>,
    pub volume_type: Option<String>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub ebs_card_index: Option<i32>,
}
structure!(LaunchTemplateEbsBlockDeviceRequest, tables::S_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST, 0 => encrypted, 1 => delete_on_termination, 2 => iops, 3 => kms_key_id, 4 => snapshot_id, 5 => volume_size, 6 => volume_type, 7 => throughput, 8 => volume_initialization_rate, 9 => ebs_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateElasticInferenceAccelerator {
    pub r#type: Option<String>,
    pub count: Option<i32>,
}
structure!(LaunchTemplateElasticInferenceAccelerator, tables::S_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR, 0 => r#type, 1 => count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateElasticInferenceAcceleratorResponse {
    pub r#type: Option<String>,
    pub count: Option<i32>,
}
structure!(LaunchTemplateElasticInferenceAcceleratorResponse, tables::S_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE, 0 => r#type, 1 => count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<LaunchTemplateEnaSrdUdpSpecification>,
}
structure!(LaunchTemplateEnaSrdSpecification, tables::S_LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION, 0 => ena_srd_enabled, 1 => ena_srd_udp_specification, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}
structure!(LaunchTemplateEnaSrdUdpSpecification, tables::S_LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION, 0 => ena_srd_udp_enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnclaveOptions {
    pub enabled: Option<bool>,
}
structure!(LaunchTemplateEnclaveOptions, tables::S_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS, 0 => enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateEnclaveOptionsRequest {
    pub enabled: Option<bool>,
}
structure!(LaunchTemplateEnclaveOptionsRequest, tables::S_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST, 0 => enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateHibernationOptions {
    pub configured: Option<bool>,
}
structure!(LaunchTemplateHibernationOptions, tables::S_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS, 0 => configured, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateHibernationOptionsRequest {
    pub configured: Option<bool>,
}
structure!(LaunchTemplateHibernationOptionsRequest, tables::S_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST, 0 => configured, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateIamInstanceProfileSpecification {
    pub arn: Option<String>,
    pub name: Option<String>,
}
structure!(LaunchTemplateIamInstanceProfileSpecification, tables::S_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION, 0 => arn, 1 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateIamInstanceProfileSpecificationRequest {
    pub arn: Option<String>,
    pub name: Option<String>,
}
structure!(LaunchTemplateIamInstanceProfileSpecificationRequest, tables::S_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST, 0 => arn, 1 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMaintenanceOptions {
    pub auto_recovery: Option<String>,
}
structure!(LaunchTemplateInstanceMaintenanceOptions, tables::S_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS, 0 => auto_recovery, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMaintenanceOptionsRequest {
    pub auto_recovery: Option<String>,
}
structure!(LaunchTemplateInstanceMaintenanceOptionsRequest, tables::S_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST, 0 => auto_recovery, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMarketOptions {
    pub market_type: Option<String>,
    pub spot_options: Option<LaunchTemplateSpotMarketOptions>,
}
structure!(LaunchTemplateInstanceMarketOptions, tables::S_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS, 0 => market_type, 1 => spot_options, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMarketOptionsRequest {
    pub market_type: Option<String>,
    pub spot_options: Option<LaunchTemplateSpotMarketOptionsRequest>,
}
structure!(LaunchTemplateInstanceMarketOptionsRequest, tables::S_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST, 0 => market_type, 1 => spot_options, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMetadataOptions {
    pub state: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
structure!(LaunchTemplateInstanceMetadataOptions, tables::S_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS, 0 => state, 1 => http_tokens, 2 => http_put_response_hop_limit, 3 => http_endpoint, 4 => http_protocol_ipv6, 5 => instance_metadata_tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceMetadataOptionsRequest {
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
structure!(LaunchTemplateInstanceMetadataOptionsRequest, tables::S_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST, 0 => http_tokens, 1 => http_put_response_hop_limit, 2 => http_endpoint, 3 => http_protocol_ipv6, 4 => instance_metadata_tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecification {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Option<Vec<String>>,
    pub interface_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationResponse>>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationResponse>>,
    pub ipv6_prefix_count: Option<i32>,
    pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<LaunchTemplateEnaSrdSpecification>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecification>,
    pub ena_queue_count: Option<i32>,
}
structure!(LaunchTemplateInstanceNetworkInterfaceSpecification, tables::S_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION, 0 => associate_carrier_ip_address, 1 => associate_public_ip_address, 2 => delete_on_termination, 3 => description, 4 => device_index, 5 => groups, 6 => interface_type, 7 => ipv6_address_count, 8 => ipv6_addresses, 9 => network_interface_id, 10 => private_ip_address, 11 => private_ip_addresses, 12 => secondary_private_ip_address_count, 13 => subnet_id, 14 => network_card_index, 15 => ipv4_prefixes, 16 => ipv4_prefix_count, 17 => ipv6_prefixes, 18 => ipv6_prefix_count, 19 => primary_ipv6, 20 => ena_srd_specification, 21 => connection_tracking_specification, 22 => ena_queue_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    pub associate_carrier_ip_address: Option<bool>,
    pub associate_public_ip_address: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub description: Option<String>,
    pub device_index: Option<i32>,
    pub groups: Option<Vec<String>>,
    pub interface_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6AddressRequest>>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub ipv6_prefix_count: Option<i32>,
    pub primary_ipv6: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecificationRequest>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub ena_queue_count: Option<i32>,
}
structure!(LaunchTemplateInstanceNetworkInterfaceSpecificationRequest, tables::S_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST, 0 => associate_carrier_ip_address, 1 => associate_public_ip_address, 2 => delete_on_termination, 3 => description, 4 => device_index, 5 => groups, 6 => interface_type, 7 => ipv6_address_count, 8 => ipv6_addresses, 9 => network_interface_id, 10 => private_ip_address, 11 => private_ip_addresses, 12 => secondary_private_ip_address_count, 13 => subnet_id, 14 => network_card_index, 15 => ipv4_prefixes, 16 => ipv4_prefix_count, 17 => ipv6_prefixes, 18 => ipv6_prefix_count, 19 => primary_ipv6, 20 => ena_srd_specification, 21 => connection_tracking_specification, 22 => ena_queue_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecification {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecification>>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
}
structure!(LaunchTemplateInstanceSecondaryInterfaceSpecification, tables::S_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION, 0 => delete_on_termination, 1 => device_index, 2 => private_ip_addresses, 3 => private_ip_address_count, 4 => secondary_subnet_id, 5 => interface_type, 6 => network_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub private_ip_addresses: Option<Vec<SecondaryInterfacePrivateIpAddressSpecificationRequest>>,
    pub private_ip_address_count: Option<i32>,
    pub secondary_subnet_id: Option<String>,
    pub interface_type: Option<String>,
    pub network_card_index: Option<i32>,
}
structure!(LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest, tables::S_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST, 0 => delete_on_termination, 1 => device_index, 2 => private_ip_addresses, 3 => private_ip_address_count, 4 => secondary_subnet_id, 5 => interface_type, 6 => network_card_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateLicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}
structure!(LaunchTemplateLicenseConfiguration, tables::S_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION, 0 => license_configuration_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateLicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
structure!(LaunchTemplateLicenseConfigurationRequest, tables::S_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST, 0 => license_configuration_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<String>,
}
structure!(LaunchTemplateNetworkPerformanceOptions, tables::S_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS, 0 => bandwidth_weighting, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateNetworkPerformanceOptionsRequest {
    pub bandwidth_weighting: Option<String>,
}
structure!(LaunchTemplateNetworkPerformanceOptionsRequest, tables::S_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST, 0 => bandwidth_weighting, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePlacement {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub partition_number: Option<i32>,
    pub group_id: Option<String>,
}
structure!(LaunchTemplatePlacement, tables::S_LAUNCH_TEMPLATE_PLACEMENT, 0 => availability_zone, 1 => availability_zone_id, 2 => affinity, 3 => group_name, 4 => host_id, 5 => tenancy, 6 => spread_domain, 7 => host_resource_group_arn, 8 => partition_number, 9 => group_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePlacementRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub partition_number: Option<i32>,
    pub group_id: Option<String>,
}
structure!(LaunchTemplatePlacementRequest, tables::S_LAUNCH_TEMPLATE_PLACEMENT_REQUEST, 0 => availability_zone, 1 => availability_zone_id, 2 => affinity, 3 => group_name, 4 => host_id, 5 => tenancy, 6 => spread_domain, 7 => host_resource_group_arn, 8 => partition_number, 9 => group_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePrivateDnsNameOptions {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
structure!(LaunchTemplatePrivateDnsNameOptions, tables::S_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS, 0 => hostname_type, 1 => enable_resource_name_dns_a_record, 2 => enable_resource_name_dns_aaaa_record, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatePrivateDnsNameOptionsRequest {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
structure!(LaunchTemplatePrivateDnsNameOptionsRequest, tables::S_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST, 0 => hostname_type, 1 => enable_resource_name_dns_a_record, 2 => enable_resource_name_dns_aaaa_record, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpecification {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version: Option<String>,
}
structure!(LaunchTemplateSpecification, tables::S_LAUNCH_TEMPLATE_SPECIFICATION, 0 => launch_template_id, 1 => launch_template_name, 2 => version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
structure!(LaunchTemplateSpotMarketOptions, tables::S_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS, 0 => max_price, 1 => spot_instance_type, 2 => block_duration_minutes, 3 => valid_until, 4 => instance_interruption_behavior, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateSpotMarketOptionsRequest {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
structure!(LaunchTemplateSpotMarketOptionsRequest, tables::S_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST, 0 => max_price, 1 => spot_instance_type, 2 => block_duration_minutes, 3 => valid_until, 4 => instance_interruption_behavior, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateTagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(LaunchTemplateTagSpecification, tables::S_LAUNCH_TEMPLATE_TAG_SPECIFICATION, 0 => resource_type, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateTagSpecificationRequest {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(LaunchTemplateTagSpecificationRequest, tables::S_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST, 0 => resource_type, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplateVersion {
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub version_number: Option<i64>,
    pub version_description: Option<String>,
    pub create_time: Option<Timestamp>,
    pub created_by: Option<String>,
    pub default_version: Option<bool>,
    pub launch_template_data: Option<ResponseLaunchTemplateData>,
    pub operator: Option<OperatorResponse>,
}
structure!(LaunchTemplateVersion, tables::S_LAUNCH_TEMPLATE_VERSION, 0 => launch_template_id, 1 => launch_template_name, 2 => version_number, 3 => version_description, 4 => create_time, 5 => created_by, 6 => default_version, 7 => launch_template_data, 8 => operator, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatesMonitoring {
    pub enabled: Option<bool>,
    pub metric_category_ids: Option<Vec<String>>,
}
structure!(LaunchTemplatesMonitoring, tables::S_LAUNCH_TEMPLATES_MONITORING, 0 => enabled, 1 => metric_category_ids, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchTemplatesMonitoringRequest {
    pub enabled: Option<bool>,
    pub metric_category_ids: Option<Vec<String>>,
}
structure!(LaunchTemplatesMonitoringRequest, tables::S_LAUNCH_TEMPLATES_MONITORING_REQUEST, 0 => enabled, 1 => metric_category_ids, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}
structure!(LicenseConfiguration, tables::S_LICENSE_CONFIGURATION, 0 => license_configuration_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LicenseConfigurationRequest {
    pub license_configuration_arn: Option<String>,
}
structure!(LicenseConfigurationRequest, tables::S_LICENSE_CONFIGURATION_REQUEST, 0 => license_configuration_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaAcceleratorInfo {
    pub accelerators: Option<Vec<MediaDeviceInfo>>,
    pub total_media_memory_in_mi_b: Option<i32>,
}
structure!(MediaAcceleratorInfo, tables::S_MEDIA_ACCELERATOR_INFO, 0 => accelerators, 1 => total_media_memory_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaDeviceInfo {
    pub count: Option<i32>,
    pub name: Option<String>,
    pub manufacturer: Option<String>,
    pub memory_info: Option<MediaDeviceMemoryInfo>,
}
structure!(MediaDeviceInfo, tables::S_MEDIA_DEVICE_INFO, 0 => count, 1 => name, 2 => manufacturer, 3 => memory_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
structure!(MediaDeviceMemoryInfo, tables::S_MEDIA_DEVICE_MEMORY_INFO, 0 => size_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpu {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(MemoryGiBPerVCpu, tables::S_MEMORY_GI_B_PER_V_CPU, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(MemoryGiBPerVCpuRequest, tables::S_MEMORY_GI_B_PER_V_CPU_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryInfo {
    pub size_in_mi_b: Option<i64>,
}
structure!(MemoryInfo, tables::S_MEMORY_INFO, 0 => size_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiB {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(MemoryMiB, tables::S_MEMORY_MI_B, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(MemoryMiBRequest, tables::S_MEMORY_MI_B_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceAttributeRequest {
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub disable_api_stop: Option<AttributeBooleanValue>,
    pub dry_run: Option<bool>,
    pub instance_id: Option<String>,
    pub attribute: Option<String>,
    pub value: Option<String>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMappingSpecification>>,
    pub disable_api_termination: Option<AttributeBooleanValue>,
    pub instance_type: Option<AttributeValue>,
    pub kernel: Option<AttributeValue>,
    pub ramdisk: Option<AttributeValue>,
    pub user_data: Option<SecureBlobAttributeValue>,
    pub instance_initiated_shutdown_behavior: Option<AttributeValue>,
    pub groups: Option<Vec<String>>,
    pub ebs_optimized: Option<AttributeBooleanValue>,
    pub sriov_net_support: Option<AttributeValue>,
    pub ena_support: Option<AttributeBooleanValue>,
}
structure!(ModifyInstanceAttributeRequest, tables::S_MODIFY_INSTANCE_ATTRIBUTE_REQUEST, 0 => source_dest_check, 1 => enclave_options, 2 => disable_api_stop, 3 => dry_run, 4 => instance_id, 5 => attribute, 6 => value, 7 => block_device_mappings, 8 => disable_api_termination, 9 => instance_type, 10 => kernel, 11 => ramdisk, 12 => user_data, 13 => instance_initiated_shutdown_behavior, 14 => groups, 15 => ebs_optimized, 16 => sriov_net_support, 17 => ena_support, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceMetadataOptionsRequest {
    pub instance_id: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub dry_run: Option<bool>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}
structure!(ModifyInstanceMetadataOptionsRequest, tables::S_MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST, 0 => instance_id, 1 => http_tokens, 2 => http_put_response_hop_limit, 3 => http_endpoint, 4 => dry_run, 5 => http_protocol_ipv6, 6 => instance_metadata_tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyInstanceMetadataOptionsResult {
    pub instance_id: Option<String>,
    pub instance_metadata_options: Option<InstanceMetadataOptionsResponse>,
}
structure!(ModifyInstanceMetadataOptionsResult, tables::S_MODIFY_INSTANCE_METADATA_OPTIONS_RESULT, 0 => instance_id, 1 => instance_metadata_options, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLaunchTemplateRequest {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub launch_template_id: Option<String>,
    pub launch_template_name: Option<String>,
    pub default_version: Option<String>,
}
structure!(ModifyLaunchTemplateRequest, tables::S_MODIFY_LAUNCH_TEMPLATE_REQUEST, 0 => dry_run, 1 => client_token, 2 => launch_template_id, 3 => launch_template_name, 4 => default_version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLaunchTemplateResult {
    pub launch_template: Option<LaunchTemplate>,
}
structure!(ModifyLaunchTemplateResult, tables::S_MODIFY_LAUNCH_TEMPLATE_RESULT, 0 => launch_template, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeRequest {
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub associate_public_ip_address: Option<bool>,
    pub associated_subnet_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub description: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub groups: Option<Vec<String>>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
}
structure!(ModifyNetworkInterfaceAttributeRequest, tables::S_MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST, 0 => ena_srd_specification, 1 => enable_primary_ipv6, 2 => connection_tracking_specification, 3 => associate_public_ip_address, 4 => associated_subnet_ids, 5 => dry_run, 6 => network_interface_id, 7 => description, 8 => source_dest_check, 9 => groups, 10 => attachment, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesRequest {
    pub group_id: Option<String>,
    pub security_group_rules: Option<Vec<SecurityGroupRuleUpdate>>,
    pub dry_run: Option<bool>,
}
structure!(ModifySecurityGroupRulesRequest, tables::S_MODIFY_SECURITY_GROUP_RULES_REQUEST, 0 => group_id, 1 => security_group_rules, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}
structure!(ModifySecurityGroupRulesResult, tables::S_MODIFY_SECURITY_GROUP_RULES_RESULT, 0 => r#return, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySubnetAttributeRequest {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub subnet_id: Option<String>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<String>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
}
structure!(ModifySubnetAttributeRequest, tables::S_MODIFY_SUBNET_ATTRIBUTE_REQUEST, 0 => assign_ipv6_address_on_creation, 1 => map_public_ip_on_launch, 2 => subnet_id, 3 => map_customer_owned_ip_on_launch, 4 => customer_owned_ipv4_pool, 5 => enable_dns64, 6 => private_dns_hostname_type_on_launch, 7 => enable_resource_name_dns_a_record_on_launch, 8 => enable_resource_name_dns_aaaa_record_on_launch, 9 => enable_lni_at_device_index, 10 => disable_lni_at_device_index, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcAttributeRequest {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
}
structure!(ModifyVpcAttributeRequest, tables::S_MODIFY_VPC_ATTRIBUTE_REQUEST, 0 => enable_dns_hostnames, 1 => enable_dns_support, 2 => vpc_id, 3 => enable_network_address_usage_metrics, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub metric_category_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
structure!(MonitorInstancesRequest, tables::S_MONITOR_INSTANCES_REQUEST, 0 => instance_ids, 1 => metric_category_ids, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorInstancesResult {
    pub instance_monitorings: Option<Vec<InstanceMonitoring>>,
}
structure!(MonitorInstancesResult, tables::S_MONITOR_INSTANCES_RESULT, 0 => instance_monitorings, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Monitoring {
    pub metric_category_ids: Option<Vec<String>>,
    pub state: Option<String>,
}
structure!(Monitoring, tables::S_MONITORING, 0 => metric_category_ids, 1 => state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAcl {
    pub associations: Option<Vec<NetworkAclAssociation>>,
    pub entries: Option<Vec<NetworkAclEntry>>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}
structure!(NetworkAcl, tables::S_NETWORK_ACL, 0 => associations, 1 => entries, 2 => is_default, 3 => network_acl_id, 4 => tags, 5 => vpc_id, 6 => owner_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub subnet_id: Option<String>,
}
structure!(NetworkAclAssociation, tables::S_NETWORK_ACL_ASSOCIATION, 0 => network_acl_association_id, 1 => network_acl_id, 2 => subnet_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<String>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}
structure!(NetworkAclEntry, tables::S_NETWORK_ACL_ENTRY, 0 => cidr_block, 1 => egress, 2 => icmp_type_code, 3 => ipv6_cidr_block, 4 => port_range, 5 => protocol, 6 => rule_action, 7 => rule_number, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbps {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(NetworkBandwidthGbps, tables::S_NETWORK_BANDWIDTH_GBPS, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(NetworkBandwidthGbpsRequest, tables::S_NETWORK_BANDWIDTH_GBPS_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkCardInfo {
    pub network_card_index: Option<i32>,
    pub network_performance: Option<String>,
    pub maximum_network_interfaces: Option<i32>,
    pub additional_flexible_network_interfaces: Option<i32>,
    pub baseline_bandwidth_in_gbps: Option<f64>,
    pub peak_bandwidth_in_gbps: Option<f64>,
    pub default_ena_queue_count_per_interface: Option<i32>,
    pub maximum_ena_queue_count: Option<i32>,
    pub maximum_ena_queue_count_per_interface: Option<i32>,
    pub interface_types: Option<Vec<String>>,
}
structure!(NetworkCardInfo, tables::S_NETWORK_CARD_INFO, 0 => network_card_index, 1 => network_performance, 2 => maximum_network_interfaces, 3 => additional_flexible_network_interfaces, 4 => baseline_bandwidth_in_gbps, 5 => peak_bandwidth_in_gbps, 6 => default_ena_queue_count_per_interface, 7 => maximum_ena_queue_count, 8 => maximum_ena_queue_count_per_interface, 9 => interface_types, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInfo {
    pub network_performance: Option<String>,
    pub maximum_network_interfaces: Option<i32>,
    pub maximum_network_cards: Option<i32>,
    pub default_network_card_index: Option<i32>,
    pub network_cards: Option<Vec<NetworkCardInfo>>,
    pub ipv4_addresses_per_interface: Option<i32>,
    pub ipv6_addresses_per_interface: Option<i32>,
    pub ipv6_supported: Option<bool>,
    pub ena_support: Option<String>,
    pub efa_supported: Option<bool>,
    pub efa_info: Option<EfaInfo>,
    pub encryption_in_transit_supported: Option<bool>,
    pub ena_srd_supported: Option<bool>,
    pub bandwidth_weightings: Option<Vec<String>>,
    pub flexible_ena_queues_support: Option<String>,
    pub connection_tracking_configuration: Option<DefaultConnectionTrackingConfiguration>,
    pub secondary_network_supported: Option<bool>,
    pub maximum_secondary_network_interfaces: Option<i32>,
    pub ipv4_addresses_per_secondary_interface: Option<i32>,
}
structure!(NetworkInfo, tables::S_NETWORK_INFO, 0 => network_performance, 1 => maximum_network_interfaces, 2 => maximum_network_cards, 3 => default_network_card_index, 4 => network_cards, 5 => ipv4_addresses_per_interface, 6 => ipv6_addresses_per_interface, 7 => ipv6_supported, 8 => ena_support, 9 => efa_supported, 10 => efa_info, 11 => encryption_in_transit_supported, 12 => ena_srd_supported, 13 => bandwidth_weightings, 14 => flexible_ena_queues_support, 15 => connection_tracking_configuration, 16 => secondary_network_supported, 17 => maximum_secondary_network_interfaces, 18 => ipv4_addresses_per_secondary_interface, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterface {
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<String>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub deny_all_igw_traffic: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub ipv6_address: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub associated_subnets: Option<Vec<String>>,
    pub availability_zone_id: Option<String>,
}
structure!(NetworkInterface, tables::S_NETWORK_INTERFACE, 0 => association, 1 => attachment, 2 => availability_zone, 3 => connection_tracking_configuration, 4 => description, 5 => groups, 6 => interface_type, 7 => ipv6_addresses, 8 => mac_address, 9 => network_interface_id, 10 => outpost_arn, 11 => owner_id, 12 => private_dns_name, 13 => public_dns_name, 14 => public_ip_dns_name_options, 15 => private_ip_address, 16 => private_ip_addresses, 17 => ipv4_prefixes, 18 => ipv6_prefixes, 19 => requester_id, 20 => requester_managed, 21 => source_dest_check, 22 => status, 23 => subnet_id, 24 => tag_set, 25 => vpc_id, 26 => deny_all_igw_traffic, 27 => ipv6_native, 28 => ipv6_address, 29 => operator, 30 => associated_subnets, 31 => availability_zone_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}
structure!(NetworkInterfaceAssociation, tables::S_NETWORK_INTERFACE_ASSOCIATION, 0 => allocation_id, 1 => association_id, 2 => ip_owner_id, 3 => public_dns_name, 4 => public_ip, 5 => customer_owned_ip, 6 => carrier_ip, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub status: Option<String>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}
structure!(NetworkInterfaceAttachment, tables::S_NETWORK_INTERFACE_ATTACHMENT, 0 => attach_time, 1 => attachment_id, 2 => delete_on_termination, 3 => device_index, 4 => network_card_index, 5 => instance_id, 6 => instance_owner_id, 7 => status, 8 => ena_srd_specification, 9 => ena_queue_count, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachmentChanges {
    pub default_ena_queue_count: Option<bool>,
    pub ena_queue_count: Option<i32>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
}
structure!(NetworkInterfaceAttachmentChanges, tables::S_NETWORK_INTERFACE_ATTACHMENT_CHANGES, 0 => default_ena_queue_count, 1 => ena_queue_count, 2 => attachment_id, 3 => delete_on_termination, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCount {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(NetworkInterfaceCount, tables::S_NETWORK_INTERFACE_COUNT, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(NetworkInterfaceCountRequest, tables::S_NETWORK_INTERFACE_COUNT_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}
structure!(NetworkInterfaceIpv6Address, tables::S_NETWORK_INTERFACE_IPV6_ADDRESS, 0 => ipv6_address, 1 => public_ipv6_dns_name, 2 => is_primary_ipv6, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}
structure!(NetworkInterfacePrivateIpAddress, tables::S_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS, 0 => association, 1 => primary, 2 => private_dns_name, 3 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceCoreInfo {
    pub count: Option<i32>,
    pub version: Option<i32>,
}
structure!(NeuronDeviceCoreInfo, tables::S_NEURON_DEVICE_CORE_INFO, 0 => count, 1 => version, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceInfo {
    pub count: Option<i32>,
    pub name: Option<String>,
    pub core_info: Option<NeuronDeviceCoreInfo>,
    pub memory_info: Option<NeuronDeviceMemoryInfo>,
}
structure!(NeuronDeviceInfo, tables::S_NEURON_DEVICE_INFO, 0 => count, 1 => name, 2 => core_info, 3 => memory_info, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronDeviceMemoryInfo {
    pub size_in_mi_b: Option<i32>,
}
structure!(NeuronDeviceMemoryInfo, tables::S_NEURON_DEVICE_MEMORY_INFO, 0 => size_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NeuronInfo {
    pub neuron_devices: Option<Vec<NeuronDeviceInfo>>,
    pub total_neuron_device_memory_in_mi_b: Option<i32>,
}
structure!(NeuronInfo, tables::S_NEURON_INFO, 0 => neuron_devices, 1 => total_neuron_device_memory_in_mi_b, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NitroTpmInfo {
    pub supported_versions: Option<Vec<String>>,
}
structure!(NitroTpmInfo, tables::S_NITRO_TPM_INFO, 0 => supported_versions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}
structure!(OperatorRequest, tables::S_OPERATOR_REQUEST, 0 => principal, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}
structure!(OperatorResponse, tables::S_OPERATOR_RESPONSE, 0 => managed, 1 => principal, 2 => hidden_by_default, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceFactorReference {
    pub instance_family: Option<String>,
}
structure!(PerformanceFactorReference, tables::S_PERFORMANCE_FACTOR_REFERENCE, 0 => instance_family, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceFactorReferenceRequest {
    pub instance_family: Option<String>,
}
structure!(PerformanceFactorReferenceRequest, tables::S_PERFORMANCE_FACTOR_REFERENCE_REQUEST, 0 => instance_family, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PerformanceStatusSummary {
    pub status: Option<String>,
    pub impaired_since: Option<Timestamp>,
    pub remediation: Option<String>,
}
structure!(PerformanceStatusSummary, tables::S_PERFORMANCE_STATUS_SUMMARY, 0 => status, 1 => impaired_since, 2 => remediation, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub partition_number: Option<i32>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>,
    pub availability_zone: Option<String>,
}
structure!(Placement, tables::S_PLACEMENT, 0 => availability_zone_id, 1 => affinity, 2 => group_name, 3 => partition_number, 4 => host_id, 5 => tenancy, 6 => spread_domain, 7 => host_resource_group_arn, 8 => group_id, 9 => availability_zone, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementGroupInfo {
    pub supported_strategies: Option<Vec<String>>,
}
structure!(PlacementGroupInfo, tables::S_PLACEMENT_GROUP_INFO, 0 => supported_strategies, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortRange {
    pub from: Option<i32>,
    pub to: Option<i32>,
}
structure!(PortRange, tables::S_PORT_RANGE, 0 => from, 1 => to, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}
structure!(PrefixListId, tables::S_PREFIX_LIST_ID, 0 => description, 1 => prefix_list_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
structure!(PrivateDnsNameOptionsOnLaunch, tables::S_PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH, 0 => hostname_type, 1 => enable_resource_name_dns_a_record, 2 => enable_resource_name_dns_aaaa_record, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsRequest {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
structure!(PrivateDnsNameOptionsRequest, tables::S_PRIVATE_DNS_NAME_OPTIONS_REQUEST, 0 => hostname_type, 1 => enable_resource_name_dns_a_record, 2 => enable_resource_name_dns_aaaa_record, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}
structure!(PrivateDnsNameOptionsResponse, tables::S_PRIVATE_DNS_NAME_OPTIONS_RESPONSE, 0 => hostname_type, 1 => enable_resource_name_dns_a_record, 2 => enable_resource_name_dns_aaaa_record, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}
structure!(PrivateIpAddressSpecification, tables::S_PRIVATE_IP_ADDRESS_SPECIFICATION, 0 => primary, 1 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProcessorInfo {
    pub supported_architectures: Option<Vec<String>>,
    pub sustained_clock_speed_in_ghz: Option<f64>,
    pub supported_features: Option<Vec<String>>,
    pub manufacturer: Option<String>,
}
structure!(ProcessorInfo, tables::S_PROCESSOR_INFO, 0 => supported_architectures, 1 => sustained_clock_speed_in_ghz, 2 => supported_features, 3 => manufacturer, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductCode {
    pub product_code_id: Option<String>,
    pub product_code_type: Option<String>,
}
structure!(ProductCode, tables::S_PRODUCT_CODE, 0 => product_code_id, 1 => product_code_type, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropagatingVgw {
    pub gateway_id: Option<String>,
}
structure!(PropagatingVgw, tables::S_PROPAGATING_VGW, 0 => gateway_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PtrUpdateStatus {
    pub value: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}
structure!(PtrUpdateStatus, tables::S_PTR_UPDATE_STATUS, 0 => value, 1 => status, 2 => reason, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
}
structure!(PublicIpDnsNameOptions, tables::S_PUBLIC_IP_DNS_NAME_OPTIONS, 0 => dns_hostname_type, 1 => public_ipv4_dns_name, 2 => public_ipv6_dns_name, 3 => public_dual_stack_dns_name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RebootInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
structure!(RebootInstancesRequest, tables::S_REBOOT_INSTANCES_REQUEST, 0 => instance_ids, 1 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}
structure!(ReferencedSecurityGroup, tables::S_REFERENCED_SECURITY_GROUP, 0 => group_id, 1 => peering_status, 2 => user_id, 3 => vpc_id, 4 => vpc_peering_connection_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}
structure!(Region, tables::S_REGION, 0 => opt_in_status, 1 => geography, 2 => region_name, 3 => endpoint, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<String>,
}
structure!(RegionGeography, tables::S_REGION_GEOGRAPHY, 0 => name, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReleaseAddressRequest {
    pub allocation_id: Option<String>,
    pub public_ip: Option<String>,
    pub network_border_group: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(ReleaseAddressRequest, tables::S_RELEASE_ADDRESS_REQUEST, 0 => allocation_id, 1 => public_ip, 2 => network_border_group, 3 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteRequest {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub local_target: Option<bool>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}
structure!(ReplaceRouteRequest, tables::S_REPLACE_ROUTE_REQUEST, 0 => destination_prefix_list_id, 1 => vpc_endpoint_id, 2 => local_target, 3 => transit_gateway_id, 4 => local_gateway_id, 5 => carrier_gateway_id, 6 => core_network_arn, 7 => odb_network_arn, 8 => dry_run, 9 => route_table_id, 10 => destination_cidr_block, 11 => gateway_id, 12 => destination_ipv6_cidr_block, 13 => egress_only_internet_gateway_id, 14 => instance_id, 15 => network_interface_id, 16 => vpc_peering_connection_id, 17 => nat_gateway_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationRequest {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
    pub route_table_id: Option<String>,
}
structure!(ReplaceRouteTableAssociationRequest, tables::S_REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST, 0 => dry_run, 1 => association_id, 2 => route_table_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationResult {
    pub new_association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
structure!(ReplaceRouteTableAssociationResult, tables::S_REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT, 0 => new_association_id, 1 => association_state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestLaunchTemplateData {
    pub kernel_id: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecificationRequest>,
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMappingRequest>>,
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecificationRequest>>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<LaunchTemplatesMonitoringRequest>,
    pub placement: Option<LaunchTemplatePlacementRequest>,
    pub ram_disk_id: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub user_data: Option<String>,
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecificationRequest>>,
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAccelerator>>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub cpu_options: Option<LaunchTemplateCpuOptionsRequest>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationRequest>,
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfigurationRequest>>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptionsRequest>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptionsRequest>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptionsRequest>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptionsRequest>,
    pub disable_api_stop: Option<bool>,
    pub operator: Option<OperatorRequest>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptionsRequest>,
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest>>,
}
structure!(RequestLaunchTemplateData, tables::S_REQUEST_LAUNCH_TEMPLATE_DATA, 0 => kernel_id, 1 => ebs_optimized, 2 => iam_instance_profile, 3 => block_device_mappings, 4 => network_interfaces, 5 => image_id, 6 => instance_type, 7 => key_name, 8 => monitoring, 9 => placement, 10 => ram_disk_id, 11 => disable_api_termination, 12 => instance_initiated_shutdown_behavior, 13 => user_data, 14 => tag_specifications, 15 => elastic_gpu_specifications, 16 => elastic_inference_accelerators, 17 => security_group_ids, 18 => security_groups, 19 => instance_market_options, 20 => credit_specification, 21 => cpu_options, 22 => capacity_reservation_specification, 23 => license_specifications, 24 => hibernation_options, 25 => metadata_options, 26 => enclave_options, 27 => instance_requirements, 28 => private_dns_name_options, 29 => maintenance_options, 30 => disable_api_stop, 31 => operator, 32 => network_performance_options, 33 => secondary_interfaces, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reservation {
    pub reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub instances: Option<Vec<Instance>>,
}
structure!(Reservation, tables::S_RESERVATION, 0 => reservation_id, 1 => owner_id, 2 => requester_id, 3 => groups, 4 => instances, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseError {
    pub code: Option<String>,
    pub message: Option<String>,
}
structure!(ResponseError, tables::S_RESPONSE_ERROR, 0 => code, 1 => message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseLaunchTemplateData {
    pub kernel_id: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub iam_instance_profile: Option<LaunchTemplateIamInstanceProfileSpecification>,
    pub block_device_mappings: Option<Vec<LaunchTemplateBlockDeviceMapping>>,
    pub network_interfaces: Option<Vec<LaunchTemplateInstanceNetworkInterfaceSpecification>>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub key_name: Option<String>,
    pub monitoring: Option<LaunchTemplatesMonitoring>,
    pub placement: Option<LaunchTemplatePlacement>,
    pub ram_disk_id: Option<String>,
    pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub user_data: Option<String>,
    pub tag_specifications: Option<Vec<LaunchTemplateTagSpecification>>,
    pub elastic_gpu_specifications: Option<Vec<ElasticGpuSpecificationResponse>>,
    pub elastic_inference_accelerators: Option<Vec<LaunchTemplateElasticInferenceAcceleratorResponse>>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub instance_market_options: Option<LaunchTemplateInstanceMarketOptions>,
    pub credit_specification: Option<CreditSpecification>,
    pub cpu_options: Option<LaunchTemplateCpuOptions>,
    pub capacity_reservation_specification: Option<LaunchTemplateCapacityReservationSpecificationResponse>,
    pub license_specifications: Option<Vec<LaunchTemplateLicenseConfiguration>>,
    pub hibernation_options: Option<LaunchTemplateHibernationOptions>,
    pub metadata_options: Option<LaunchTemplateInstanceMetadataOptions>,
    pub enclave_options: Option<LaunchTemplateEnclaveOptions>,
    pub instance_requirements: Option<InstanceRequirements>,
    pub private_dns_name_options: Option<LaunchTemplatePrivateDnsNameOptions>,
    pub maintenance_options: Option<LaunchTemplateInstanceMaintenanceOptions>,
    pub disable_api_stop: Option<bool>,
    pub operator: Option<OperatorResponse>,
    pub network_performance_options: Option<LaunchTemplateNetworkPerformanceOptions>,
    pub secondary_interfaces: Option<Vec<LaunchTemplateInstanceSecondaryInterfaceSpecification>>,
}
structure!(ResponseLaunchTemplateData, tables::S_RESPONSE_LAUNCH_TEMPLATE_DATA, 0 => kernel_id, 1 => ebs_optimized, 2 => iam_instance_profile, 3 => block_device_mappings, 4 => network_interfaces, 5 => image_id, 6 => instance_type, 7 => key_name, 8 => monitoring, 9 => placement, 10 => ram_disk_id, 11 => disable_api_termination, 12 => instance_initiated_shutdown_behavior, 13 => user_data, 14 => tag_specifications, 15 => elastic_gpu_specifications, 16 => elastic_inference_accelerators, 17 => security_group_ids, 18 => security_groups, 19 => instance_market_options, 20 => credit_specification, 21 => cpu_options, 22 => capacity_reservation_specification, 23 => license_specifications, 24 => hibernation_options, 25 => metadata_options, 26 => enclave_options, 27 => instance_requirements, 28 => private_dns_name_options, 29 => maintenance_options, 30 => disable_api_stop, 31 => operator, 32 => network_performance_options, 33 => secondary_interfaces, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressRequest {
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}
structure!(RevokeSecurityGroupEgressRequest, tables::S_REVOKE_SECURITY_GROUP_EGRESS_REQUEST, 0 => security_group_rule_ids, 1 => dry_run, 2 => group_id, 3 => source_security_group_name, 4 => source_security_group_owner_id, 5 => ip_protocol, 6 => from_port, 7 => to_port, 8 => cidr_ip, 9 => ip_permissions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}
structure!(RevokeSecurityGroupEgressResult, tables::S_REVOKE_SECURITY_GROUP_EGRESS_RESULT, 0 => r#return, 1 => unknown_ip_permissions, 2 => revoked_security_group_rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
structure!(RevokeSecurityGroupIngressRequest, tables::S_REVOKE_SECURITY_GROUP_INGRESS_REQUEST, 0 => cidr_ip, 1 => from_port, 2 => group_id, 3 => group_name, 4 => ip_permissions, 5 => ip_protocol, 6 => source_security_group_name, 7 => source_security_group_owner_id, 8 => to_port, 9 => security_group_rule_ids, 10 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}
structure!(RevokeSecurityGroupIngressResult, tables::S_REVOKE_SECURITY_GROUP_INGRESS_RESULT, 0 => r#return, 1 => unknown_ip_permissions, 2 => revoked_security_group_rules, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokedSecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}
structure!(RevokedSecurityGroupRule, tables::S_REVOKED_SECURITY_GROUP_RULE, 0 => security_group_rule_id, 1 => group_id, 2 => is_egress, 3 => ip_protocol, 4 => from_port, 5 => to_port, 6 => cidr_ipv4, 7 => cidr_ipv6, 8 => prefix_list_id, 9 => referenced_group_id, 10 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub origin: Option<String>,
    pub state: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub ip_address: Option<String>,
}
structure!(Route, tables::S_ROUTE, 0 => destination_cidr_block, 1 => destination_ipv6_cidr_block, 2 => destination_prefix_list_id, 3 => egress_only_internet_gateway_id, 4 => gateway_id, 5 => instance_id, 6 => instance_owner_id, 7 => nat_gateway_id, 8 => transit_gateway_id, 9 => local_gateway_id, 10 => carrier_gateway_id, 11 => network_interface_id, 12 => origin, 13 => state, 14 => vpc_peering_connection_id, 15 => core_network_arn, 16 => odb_network_arn, 17 => ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTable {
    pub associations: Option<Vec<RouteTableAssociation>>,
    pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    pub route_table_id: Option<String>,
    pub routes: Option<Vec<Route>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}
structure!(RouteTable, tables::S_ROUTE_TABLE, 0 => associations, 1 => propagating_vgws, 2 => route_table_id, 3 => routes, 4 => tags, 5 => vpc_id, 6 => owner_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociation {
    pub main: Option<bool>,
    pub route_table_association_id: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}
structure!(RouteTableAssociation, tables::S_ROUTE_TABLE_ASSOCIATION, 0 => main, 1 => route_table_association_id, 2 => route_table_id, 3 => subnet_id, 4 => gateway_id, 5 => public_ipv4_pool, 6 => association_state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociationState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}
structure!(RouteTableAssociationState, tables::S_ROUTE_TABLE_ASSOCIATION_STATE, 0 => state, 1 => status_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunInstancesMonitoringEnabled {
    pub metric_category_ids: Option<Vec<String>>,
    pub enabled: Option<bool>,
}
structure!(RunInstancesMonitoringEnabled, tables::S_RUN_INSTANCES_MONITORING_ENABLED, 0 => metric_category_ids, 1 => enabled, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunInstancesRequest {
    pub block_device_mappings: Option<Vec<BlockDeviceMapping>>,
    pub image_id: Option<String>,
    pub instance_type: Option<String>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub kernel_id: Option<String>,
    pub key_name: Option<String>,
    pub max_count: Option<i32>,
    pub min_count: Option<i32>,
    pub monitoring: Option<RunInstancesMonitoringEnabled>,
    pub placement: Option<Placement>,
    pub ramdisk_id: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub security_groups: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub user_data: Option<String>,
    pub elastic_gpu_specification: Option<Vec<ElasticGpuSpecification>>,
    pub elastic_inference_accelerators: Option<Vec<ElasticInferenceAccelerator>>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub launch_template: Option<LaunchTemplateSpecification>,
    pub instance_market_options: Option<InstanceMarketOptionsRequest>,
    pub credit_specification: Option<CreditSpecificationRequest>,
    pub cpu_options: Option<CpuOptionsRequest>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecification>,
    pub hibernation_options: Option<HibernationOptionsRequest>,
    pub license_specifications: Option<Vec<LicenseConfigurationRequest>>,
    pub metadata_options: Option<InstanceMetadataOptionsRequest>,
    pub enclave_options: Option<EnclaveOptionsRequest>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsRequest>,
    pub maintenance_options: Option<InstanceMaintenanceOptionsRequest>,
    pub disable_api_stop: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptionsRequest>,
    pub operator: Option<OperatorRequest>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterfaceSpecificationRequest>>,
    pub dry_run: Option<bool>,
    pub disable_api_termination: Option<bool>,
    pub instance_initiated_shutdown_behavior: Option<String>,
    pub private_ip_address: Option<String>,
    pub client_token: Option<String>,
    pub additional_info: Option<String>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    pub iam_instance_profile: Option<IamInstanceProfileSpecification>,
    pub ebs_optimized: Option<bool>,
}
structure!(RunInstancesRequest, tables::S_RUN_INSTANCES_REQUEST, 0 => block_device_mappings, 1 => image_id, 2 => instance_type, 3 => ipv6_address_count, 4 => ipv6_addresses, 5 => kernel_id, 6 => key_name, 7 => max_count, 8 => min_count, 9 => monitoring, 10 => placement, 11 => ramdisk_id, 12 => security_group_ids, 13 => security_groups, 14 => subnet_id, 15 => user_data, 16 => elastic_gpu_specification, 17 => elastic_inference_accelerators, 18 => tag_specifications, 19 => launch_template, 20 => instance_market_options, 21 => credit_specification, 22 => cpu_options, 23 => capacity_reservation_specification, 24 => hibernation_options, 25 => license_specifications, 26 => metadata_options, 27 => enclave_options, 28 => private_dns_name_options, 29 => maintenance_options, 30 => disable_api_stop, 31 => enable_primary_ipv6, 32 => network_performance_options, 33 => operator, 34 => secondary_interfaces, 35 => dry_run, 36 => disable_api_termination, 37 => instance_initiated_shutdown_behavior, 38 => private_ip_address, 39 => client_token, 40 => additional_info, 41 => network_interfaces, 42 => iam_instance_profile, 43 => ebs_optimized, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanResults {
    pub highest_finding_severity_label: Option<String>,
    pub finding_scan_date: Option<Timestamp>,
    pub informational_fix_available_since: Option<Timestamp>,
    pub low_fix_available_since: Option<Timestamp>,
    pub medium_fix_available_since: Option<Timestamp>,
    pub high_fix_available_since: Option<Timestamp>,
    pub critical_fix_available_since: Option<Timestamp>,
}
structure!(ScanResults, tables::S_SCAN_RESULTS, 0 => highest_finding_severity_label, 1 => finding_scan_date, 2 => informational_fix_available_since, 3 => low_fix_available_since, 4 => medium_fix_available_since, 5 => high_fix_available_since, 6 => critical_fix_available_since, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecondaryInterfacePrivateIpAddressSpecification {
    pub private_ip_address: Option<String>,
}
structure!(SecondaryInterfacePrivateIpAddressSpecification, tables::S_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION, 0 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecondaryInterfacePrivateIpAddressSpecificationRequest {
    pub private_ip_address: Option<String>,
}
structure!(SecondaryInterfacePrivateIpAddressSpecificationRequest, tables::S_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST, 0 => private_ip_address, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecureBlobAttributeValue {
    pub value: Option<Bytes>,
}
structure!(SecureBlobAttributeValue, tables::S_SECURE_BLOB_ATTRIBUTE_VALUE, 0 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroup {
    pub group_id: Option<String>,
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub owner_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}
structure!(SecurityGroup, tables::S_SECURITY_GROUP, 0 => group_id, 1 => ip_permissions_egress, 2 => tags, 3 => vpc_id, 4 => security_group_arn, 5 => owner_id, 6 => group_name, 7 => description, 8 => ip_permissions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_rule_arn: Option<String>,
}
structure!(SecurityGroupRule, tables::S_SECURITY_GROUP_RULE, 0 => security_group_rule_id, 1 => group_id, 2 => group_owner_id, 3 => is_egress, 4 => ip_protocol, 5 => from_port, 6 => to_port, 7 => cidr_ipv4, 8 => cidr_ipv6, 9 => prefix_list_id, 10 => referenced_group_info, 11 => description, 12 => tags, 13 => security_group_rule_arn, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleDescription {
    pub security_group_rule_id: Option<String>,
    pub description: Option<String>,
}
structure!(SecurityGroupRuleDescription, tables::S_SECURITY_GROUP_RULE_DESCRIPTION, 0 => security_group_rule_id, 1 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleRequest {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}
structure!(SecurityGroupRuleRequest, tables::S_SECURITY_GROUP_RULE_REQUEST, 0 => ip_protocol, 1 => from_port, 2 => to_port, 3 => cidr_ipv4, 4 => cidr_ipv6, 5 => prefix_list_id, 6 => referenced_group_id, 7 => description, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: Option<String>,
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
}
structure!(SecurityGroupRuleUpdate, tables::S_SECURITY_GROUP_RULE_UPDATE, 0 => security_group_rule_id, 1 => security_group_rule, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SpotMarketOptions {
    pub max_price: Option<String>,
    pub spot_instance_type: Option<String>,
    pub block_duration_minutes: Option<i32>,
    pub valid_until: Option<Timestamp>,
    pub instance_interruption_behavior: Option<String>,
}
structure!(SpotMarketOptions, tables::S_SPOT_MARKET_OPTIONS, 0 => max_price, 1 => spot_instance_type, 2 => block_duration_minutes, 3 => valid_until, 4 => instance_interruption_behavior, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub additional_info: Option<String>,
    pub dry_run: Option<bool>,
}
structure!(StartInstancesRequest, tables::S_START_INSTANCES_REQUEST, 0 => instance_ids, 1 => additional_info, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartInstancesResult {
    pub starting_instances: Option<Vec<InstanceStateChange>>,
}
structure!(StartInstancesResult, tables::S_START_INSTANCES_RESULT, 0 => starting_instances, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}
structure!(StateReason, tables::S_STATE_REASON, 0 => code, 1 => message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub hibernate: Option<bool>,
    pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>,
    pub force: Option<bool>,
}
structure!(StopInstancesRequest, tables::S_STOP_INSTANCES_REQUEST, 0 => instance_ids, 1 => hibernate, 2 => skip_os_shutdown, 3 => dry_run, 4 => force, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopInstancesResult {
    pub stopping_instances: Option<Vec<InstanceStateChange>>,
}
structure!(StopInstancesResult, tables::S_STOP_INSTANCES_RESULT, 0 => stopping_instances, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subnet {
    pub availability_zone_id: Option<String>,
    pub enable_lni_at_device_index: Option<i32>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub owner_id: Option<String>,
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    pub tags: Option<Vec<Tag>>,
    pub subnet_arn: Option<String>,
    pub outpost_arn: Option<String>,
    pub enable_dns64: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ip_address_count: Option<i32>,
    pub availability_zone: Option<String>,
    pub default_for_az: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
}
structure!(Subnet, tables::S_SUBNET, 0 => availability_zone_id, 1 => enable_lni_at_device_index, 2 => map_customer_owned_ip_on_launch, 3 => customer_owned_ipv4_pool, 4 => owner_id, 5 => assign_ipv6_address_on_creation, 6 => ipv6_cidr_block_association_set, 7 => tags, 8 => subnet_arn, 9 => outpost_arn, 10 => enable_dns64, 11 => ipv6_native, 12 => private_dns_name_options_on_launch, 13 => block_public_access_states, 14 => r#type, 15 => subnet_id, 16 => state, 17 => vpc_id, 18 => cidr_block, 19 => available_ip_address_count, 20 => availability_zone, 21 => default_for_az, 22 => map_public_ip_on_launch, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}
structure!(SubnetCidrBlockState, tables::S_SUBNET_CIDR_BLOCK_STATE, 0 => state, 1 => status_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}
structure!(SubnetIpv6CidrBlockAssociation, tables::S_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION, 0 => association_id, 1 => ipv6_cidr_block, 2 => ipv6_cidr_block_state, 3 => ipv6_address_attribute, 4 => ip_source, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
structure!(Tag, tables::S_TAG, 0 => key, 1 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}
structure!(TagDescription, tables::S_TAG_DESCRIPTION, 0 => key, 1 => resource_id, 2 => resource_type, 3 => value, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
structure!(TagSpecification, tables::S_TAG_SPECIFICATION, 0 => resource_type, 1 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub force: Option<bool>,
    pub skip_os_shutdown: Option<bool>,
    pub dry_run: Option<bool>,
}
structure!(TerminateInstancesRequest, tables::S_TERMINATE_INSTANCES_REQUEST, 0 => instance_ids, 1 => force, 2 => skip_os_shutdown, 3 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TerminateInstancesResult {
    pub terminating_instances: Option<Vec<InstanceStateChange>>,
}
structure!(TerminateInstancesResult, tables::S_TERMINATE_INSTANCES_RESULT, 0 => terminating_instances, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGB {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(TotalLocalStorageGB, tables::S_TOTAL_LOCAL_STORAGE_GB, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub min: Option<f64>,
    pub max: Option<f64>,
}
structure!(TotalLocalStorageGBRequest, tables::S_TOTAL_LOCAL_STORAGE_GB_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnassignPrivateIpAddressesRequest {
    pub ipv4_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
}
structure!(UnassignPrivateIpAddressesRequest, tables::S_UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST, 0 => ipv4_prefixes, 1 => network_interface_id, 2 => private_ip_addresses, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmonitorInstancesRequest {
    pub instance_ids: Option<Vec<String>>,
    pub metric_category_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}
structure!(UnmonitorInstancesRequest, tables::S_UNMONITOR_INSTANCES_REQUEST, 0 => instance_ids, 1 => metric_category_ids, 2 => dry_run, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmonitorInstancesResult {
    pub instance_monitorings: Option<Vec<InstanceMonitoring>>,
}
structure!(UnmonitorInstancesResult, tables::S_UNMONITOR_INSTANCES_RESULT, 0 => instance_monitorings, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}
structure!(UpdateSecurityGroupRuleDescriptionsEgressRequest, tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST, 0 => dry_run, 1 => group_id, 2 => group_name, 3 => ip_permissions, 4 => security_group_rule_descriptions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}
structure!(UpdateSecurityGroupRuleDescriptionsEgressResult, tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT, 0 => r#return, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}
structure!(UpdateSecurityGroupRuleDescriptionsIngressRequest, tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST, 0 => dry_run, 1 => group_id, 2 => group_name, 3 => ip_permissions, 4 => security_group_rule_descriptions, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}
structure!(UpdateSecurityGroupRuleDescriptionsIngressResult, tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT, 0 => r#return, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}
structure!(UserIdGroupPair, tables::S_USER_ID_GROUP_PAIR, 0 => description, 1 => user_id, 2 => group_name, 3 => group_id, 4 => vpc_id, 5 => vpc_peering_connection_id, 6 => peering_status, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRange {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(VCpuCountRange, tables::S_V_CPU_COUNT_RANGE, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRangeRequest {
    pub min: Option<i32>,
    pub max: Option<i32>,
}
structure!(VCpuCountRangeRequest, tables::S_V_CPU_COUNT_RANGE_REQUEST, 0 => min, 1 => max, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuInfo {
    pub default_v_cpus: Option<i32>,
    pub default_cores: Option<i32>,
    pub default_threads_per_core: Option<i32>,
    pub valid_cores: Option<Vec<i32>>,
    pub valid_threads_per_core: Option<Vec<i32>>,
}
structure!(VCpuInfo, tables::S_V_CPU_INFO, 0 => default_v_cpus, 1 => default_cores, 2 => default_threads_per_core, 3 => valid_cores, 4 => valid_threads_per_core, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationError {
    pub code: Option<String>,
    pub message: Option<String>,
}
structure!(ValidationError, tables::S_VALIDATION_ERROR, 0 => code, 1 => message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationWarning {
    pub errors: Option<Vec<ValidationError>>,
}
structure!(ValidationWarning, tables::S_VALIDATION_WARNING, 0 => errors, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    pub availability_zone_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub source_volume_id: Option<String>,
    pub iops: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub volume_type: Option<String>,
    pub fast_restored: Option<bool>,
    pub multi_attach_enabled: Option<bool>,
    pub throughput: Option<i32>,
    pub sse_type: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_arn: Option<String>,
    pub owner_id: Option<String>,
    pub volume_id: Option<String>,
    pub size: Option<i32>,
    pub snapshot_id: Option<String>,
    pub availability_zone: Option<String>,
    pub state: Option<String>,
    pub create_time: Option<Timestamp>,
    pub attachments: Option<Vec<VolumeAttachment>>,
    pub encrypted: Option<bool>,
    pub kms_key_id: Option<String>,
}
structure!(Volume, tables::S_VOLUME, 0 => availability_zone_id, 1 => outpost_arn, 2 => source_volume_id, 3 => iops, 4 => tags, 5 => volume_type, 6 => fast_restored, 7 => multi_attach_enabled, 8 => throughput, 9 => sse_type, 10 => operator, 11 => volume_initialization_rate, 12 => volume_arn, 13 => owner_id, 14 => volume_id, 15 => size, 16 => snapshot_id, 17 => availability_zone, 18 => state, 19 => create_time, 20 => attachments, 21 => encrypted, 22 => kms_key_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeAttachment {
    pub delete_on_termination: Option<bool>,
    pub associated_resource: Option<String>,
    pub instance_owning_service: Option<String>,
    pub ebs_card_index: Option<i32>,
    pub volume_id: Option<String>,
    pub instance_id: Option<String>,
    pub device: Option<String>,
    pub state: Option<String>,
    pub attach_time: Option<Timestamp>,
}
structure!(VolumeAttachment, tables::S_VOLUME_ATTACHMENT, 0 => delete_on_termination, 1 => associated_resource, 2 => instance_owning_service, 3 => ebs_card_index, 4 => volume_id, 5 => instance_id, 6 => device, 7 => state, 8 => attach_time, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vpc {
    pub owner_id: Option<String>,
    pub instance_tenancy: Option<String>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    pub is_default: Option<bool>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub tags: Option<Vec<Tag>>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub vpc_id: Option<String>,
    pub state: Option<String>,
    pub cidr_block: Option<String>,
    pub dhcp_options_id: Option<String>,
}
structure!(Vpc, tables::S_VPC, 0 => owner_id, 1 => instance_tenancy, 2 => ipv6_cidr_block_association_set, 3 => cidr_block_association_set, 4 => is_default, 5 => encryption_control, 6 => tags, 7 => block_public_access_states, 8 => vpc_id, 9 => state, 10 => cidr_block, 11 => dhcp_options_id, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}
structure!(VpcCidrBlockAssociation, tables::S_VPC_CIDR_BLOCK_ASSOCIATION, 0 => association_id, 1 => cidr_block, 2 => cidr_block_state, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}
structure!(VpcCidrBlockState, tables::S_VPC_CIDR_BLOCK_STATE, 0 => state, 1 => status_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub tags: Option<Vec<Tag>>,
}
structure!(VpcEncryptionControl, tables::S_VPC_ENCRYPTION_CONTROL, 0 => vpc_id, 1 => vpc_encryption_control_id, 2 => mode, 3 => state, 4 => state_message, 5 => resource_exclusions, 6 => tags, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub mode: Option<String>,
    pub internet_gateway_exclusion: Option<String>,
    pub egress_only_internet_gateway_exclusion: Option<String>,
    pub nat_gateway_exclusion: Option<String>,
    pub virtual_private_gateway_exclusion: Option<String>,
    pub vpc_peering_exclusion: Option<String>,
    pub lambda_exclusion: Option<String>,
    pub vpc_lattice_exclusion: Option<String>,
    pub elastic_file_system_exclusion: Option<String>,
    pub global_accelerator_exclusion: Option<String>,
    pub api_gateway_v2_exclusion: Option<String>,
}
structure!(VpcEncryptionControlConfiguration, tables::S_VPC_ENCRYPTION_CONTROL_CONFIGURATION, 0 => mode, 1 => internet_gateway_exclusion, 2 => egress_only_internet_gateway_exclusion, 3 => nat_gateway_exclusion, 4 => virtual_private_gateway_exclusion, 5 => vpc_peering_exclusion, 6 => lambda_exclusion, 7 => vpc_lattice_exclusion, 8 => elastic_file_system_exclusion, 9 => global_accelerator_exclusion, 10 => api_gateway_v2_exclusion, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<String>,
    pub state_message: Option<String>,
}
structure!(VpcEncryptionControlExclusion, tables::S_VPC_ENCRYPTION_CONTROL_EXCLUSION, 0 => state, 1 => state_message, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub global_accelerator: Option<VpcEncryptionControlExclusion>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusion>,
}
structure!(VpcEncryptionControlExclusions, tables::S_VPC_ENCRYPTION_CONTROL_EXCLUSIONS, 0 => internet_gateway, 1 => egress_only_internet_gateway, 2 => nat_gateway, 3 => virtual_private_gateway, 4 => vpc_peering, 5 => lambda, 6 => vpc_lattice, 7 => elastic_file_system, 8 => global_accelerator, 9 => api_gateway_v2, );

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}
structure!(VpcIpv6CidrBlockAssociation, tables::S_VPC_IPV6_CIDR_BLOCK_ASSOCIATION, 0 => association_id, 1 => ipv6_cidr_block, 2 => ipv6_cidr_block_state, 3 => network_border_group, 4 => ipv6_pool, 5 => ipv6_address_attribute, 6 => ip_source, );
