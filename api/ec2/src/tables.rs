// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The tables that the protocol engines walk.

use schema::{Check, Field, Kind, Location, Shape, TimeFormat, Type, flag};

pub static S_ACCELERATOR_COUNT: Shape = Shape { name: "AcceleratorCount", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_ACCELERATOR_COUNT: Type = Type { kind: Kind::Struct(&S_ACCELERATOR_COUNT), check: None };
pub static S_ACCELERATOR_COUNT_REQUEST: Shape = Shape { name: "AcceleratorCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_ACCELERATOR_COUNT_REQUEST: Type = Type { kind: Kind::Struct(&S_ACCELERATOR_COUNT_REQUEST), check: None };
static T_ACCELERATOR_MANUFACTURER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["amazon-web-services", "amd", "nvidia", "xilinx", "habana"] }) };
static T_ACCELERATOR_MANUFACTURER_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ACCELERATOR_MANUFACTURER }, check: None };
static T_ACCELERATOR_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["a100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "vu9p", "v100", "a10g", "h100", "t4g", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] }) };
static T_ACCELERATOR_NAME_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ACCELERATOR_NAME }, check: None };
pub static S_ACCELERATOR_TOTAL_MEMORY_MI_B: Shape = Shape { name: "AcceleratorTotalMemoryMiB", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_ACCELERATOR_TOTAL_MEMORY_MI_B: Type = Type { kind: Kind::Struct(&S_ACCELERATOR_TOTAL_MEMORY_MI_B), check: None };
pub static S_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Shape = Shape { name: "AcceleratorTotalMemoryMiBRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Type = Type { kind: Kind::Struct(&S_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST), check: None };
static T_ACCELERATOR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["gpu", "fpga", "inference", "media"] }) };
static T_ACCELERATOR_TYPE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ACCELERATOR_TYPE }, check: None };
pub static S_ACCOUNT_ATTRIBUTE: Shape = Shape { name: "AccountAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeName", wire: "attributeName", query: "AttributeName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AttributeValues", wire: "attributeValueSet", query: "AttributeValueSet", location: Location::Body, flags: 0, of: &T_ACCOUNT_ATTRIBUTE_VALUE_LIST },
] };
static T_ACCOUNT_ATTRIBUTE: Type = Type { kind: Kind::Struct(&S_ACCOUNT_ATTRIBUTE), check: None };
static T_ACCOUNT_ATTRIBUTE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ACCOUNT_ATTRIBUTE }, check: None };
static T_ACCOUNT_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["supported-platforms", "default-vpc"] }) };
static T_ACCOUNT_ATTRIBUTE_NAME_STRING_LIST: Type = Type { kind: Kind::List { item: "attributeName", flat: false, of: &T_ACCOUNT_ATTRIBUTE_NAME }, check: None };
pub static S_ACCOUNT_ATTRIBUTE_VALUE: Shape = Shape { name: "AccountAttributeValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttributeValue", wire: "attributeValue", query: "AttributeValue", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ACCOUNT_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Struct(&S_ACCOUNT_ATTRIBUTE_VALUE), check: None };
static T_ACCOUNT_ATTRIBUTE_VALUE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ACCOUNT_ATTRIBUTE_VALUE }, check: None };
static T_ADDITIONAL_FLEXIBLE_NETWORK_INTERFACES: Type = Type { kind: Kind::Int, check: None };
pub static S_ADDRESS: Shape = Shape { name: "Address", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllocationId", wire: "allocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Domain", wire: "domain", query: "Domain", location: Location::Body, flags: 0, of: &T_DOMAIN_TYPE },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkInterfaceOwnerId", wire: "networkInterfaceOwnerId", query: "NetworkInterfaceOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "PublicIpv4Pool", wire: "publicIpv4Pool", query: "PublicIpv4Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkBorderGroup", wire: "networkBorderGroup", query: "NetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CustomerOwnedIp", wire: "customerOwnedIp", query: "CustomerOwnedIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CustomerOwnedIpv4Pool", wire: "customerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CarrierIp", wire: "carrierIp", query: "CarrierIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ServiceManaged", wire: "serviceManaged", query: "ServiceManaged", location: Location::Body, flags: 0, of: &T_SERVICE_MANAGED },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIp", wire: "publicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ADDRESS: Type = Type { kind: Kind::Struct(&S_ADDRESS), check: None };
pub static S_ADDRESS_ATTRIBUTE: Shape = Shape { name: "AddressAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PublicIp", wire: "publicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_PUBLIC_IP_ADDRESS },
    Field { name: "AllocationId", wire: "allocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_ID },
    Field { name: "PtrRecord", wire: "ptrRecord", query: "PtrRecord", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PtrRecordUpdate", wire: "ptrRecordUpdate", query: "PtrRecordUpdate", location: Location::Body, flags: 0, of: &T_PTR_UPDATE_STATUS },
] };
static T_ADDRESS_ATTRIBUTE: Type = Type { kind: Kind::Struct(&S_ADDRESS_ATTRIBUTE), check: None };
static T_ADDRESS_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["domain-name"] }) };
static T_ADDRESS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ADDRESS }, check: None };
static T_ADDRESS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(1000.0), pattern: None, values: &[] }) };
static T_ADDRESS_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ADDRESS_ATTRIBUTE }, check: None };
pub static S_ALLOCATE_ADDRESS_REQUEST: Shape = Shape { name: "AllocateAddressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Domain", wire: "Domain", query: "Domain", location: Location::Body, flags: 0, of: &T_DOMAIN_TYPE },
    Field { name: "Address", wire: "Address", query: "Address", location: Location::Body, flags: 0, of: &T_PUBLIC_IP_ADDRESS },
    Field { name: "PublicIpv4Pool", wire: "PublicIpv4Pool", query: "PublicIpv4Pool", location: Location::Body, flags: 0, of: &T_IPV4_POOL_EC2_ID },
    Field { name: "NetworkBorderGroup", wire: "NetworkBorderGroup", query: "NetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "IpamPoolId", wire: "IpamPoolId", query: "IpamPoolId", location: Location::Body, flags: 0, of: &T_IPAM_POOL_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_ALLOCATE_ADDRESS_RESULT: Shape = Shape { name: "AllocateAddressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllocationId", wire: "allocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpv4Pool", wire: "publicIpv4Pool", query: "PublicIpv4Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkBorderGroup", wire: "networkBorderGroup", query: "NetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Domain", wire: "domain", query: "Domain", location: Location::Body, flags: 0, of: &T_DOMAIN_TYPE },
    Field { name: "CustomerOwnedIp", wire: "customerOwnedIp", query: "CustomerOwnedIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CustomerOwnedIpv4Pool", wire: "customerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CarrierIp", wire: "carrierIp", query: "CarrierIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIp", wire: "publicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ALLOCATION_ID: Type = Type { kind: Kind::Text, check: None };
static T_ALLOCATION_ID_LIST: Type = Type { kind: Kind::List { item: "AllocationId", flat: false, of: &T_ALLOCATION_ID }, check: None };
static T_ALLOCATION_IDS: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ALLOCATION_ID }, check: None };
static T_ALLOWED_INSTANCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(30.0), pattern: Some("[a-zA-Z0-9\\.\\*\\-]+"), values: &[] }) };
static T_ALLOWED_INSTANCE_TYPE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ALLOWED_INSTANCE_TYPE }, check: Some(&Check { min: Some(0.0), max: Some(400.0), pattern: None, values: &[] }) };
static T_AMD_SEV_SNP_SPECIFICATION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["enabled", "disabled"] }) };
pub static S_APPLICATION_STATUS_SUMMARY: Shape = Shape { name: "ApplicationStatusSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_SUMMARY_STATUS },
    Field { name: "ImpairedSince", wire: "impairedSince", query: "ImpairedSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
] };
static T_APPLICATION_STATUS_SUMMARY: Type = Type { kind: Kind::Struct(&S_APPLICATION_STATUS_SUMMARY), check: None };
static T_ARCHITECTURE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"] }) };
static T_ARCHITECTURE_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ARCHITECTURE_TYPE }, check: None };
static T_ARCHITECTURE_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"] }) };
pub static S_ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Shape = Shape { name: "AssignPrivateIpAddressesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefixes", wire: "Ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_IP_PREFIX_LIST },
    Field { name: "Ipv4PrefixCount", wire: "Ipv4PrefixCount", query: "Ipv4PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: flag::REQUIRED, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_PRIVATE_IP_ADDRESS_STRING_LIST },
    Field { name: "SecondaryPrivateIpAddressCount", wire: "secondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AllowReassignment", wire: "allowReassignment", query: "AllowReassignment", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_ASSIGN_PRIVATE_IP_ADDRESSES_RESULT: Shape = Shape { name: "AssignPrivateIpAddressesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssignedPrivateIpAddresses", wire: "assignedPrivateIpAddressesSet", query: "AssignedPrivateIpAddressesSet", location: Location::Body, flags: 0, of: &T_ASSIGNED_PRIVATE_IP_ADDRESS_LIST },
    Field { name: "AssignedIpv4Prefixes", wire: "assignedIpv4PrefixSet", query: "AssignedIpv4PrefixSet", location: Location::Body, flags: 0, of: &T_IPV4_PREFIXES_LIST },
] };
pub static S_ASSIGNED_PRIVATE_IP_ADDRESS: Shape = Shape { name: "AssignedPrivateIpAddress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ASSIGNED_PRIVATE_IP_ADDRESS: Type = Type { kind: Kind::Struct(&S_ASSIGNED_PRIVATE_IP_ADDRESS), check: None };
static T_ASSIGNED_PRIVATE_IP_ADDRESS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ASSIGNED_PRIVATE_IP_ADDRESS }, check: None };
pub static S_ASSOCIATE_ADDRESS_REQUEST: Shape = Shape { name: "AssociateAddressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllocationId", wire: "AllocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_ID },
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_INSTANCE_ID },
    Field { name: "PublicIp", wire: "PublicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_EIP_ALLOCATION_PUBLIC_IP },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AllowReassociation", wire: "allowReassociation", query: "AllowReassociation", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_ASSOCIATE_ADDRESS_RESULT: Shape = Shape { name: "AssociateAddressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_ASSOCIATE_DHCP_OPTIONS_REQUEST: Shape = Shape { name: "AssociateDhcpOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DhcpOptionsId", wire: "DhcpOptionsId", query: "DhcpOptionsId", location: Location::Body, flags: flag::REQUIRED, of: &T_DEFAULTING_DHCP_OPTIONS_ID },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "AssociateIamInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IamInstanceProfile", wire: "IamInstanceProfile", query: "IamInstanceProfile", location: Location::Body, flags: flag::REQUIRED, of: &T_IAM_INSTANCE_PROFILE_SPECIFICATION },
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
] };
pub static S_ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: Shape = Shape { name: "AssociateIamInstanceProfileResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IamInstanceProfileAssociation", wire: "iamInstanceProfileAssociation", query: "IamInstanceProfileAssociation", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION },
] };
pub static S_ASSOCIATE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "AssociateRouteTableRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GatewayId", wire: "GatewayId", query: "GatewayId", location: Location::Body, flags: 0, of: &T_ROUTE_GATEWAY_ID },
    Field { name: "PublicIpv4Pool", wire: "PublicIpv4Pool", query: "PublicIpv4Pool", location: Location::Body, flags: 0, of: &T_IPV4_POOL_EC2_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ID },
] };
pub static S_ASSOCIATE_ROUTE_TABLE_RESULT: Shape = Shape { name: "AssociateRouteTableResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociationState", wire: "associationState", query: "AssociationState", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_ASSOCIATION_STATE },
] };
static T_ASSOCIATED_SUBNET_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SUBNET_ID }, check: None };
static T_ASSOCIATION_ID_LIST: Type = Type { kind: Kind::List { item: "AssociationId", flat: false, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION_ID }, check: None };
pub static S_ATTACH_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "AttachInternetGatewayRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", location: Location::Body, flags: flag::REQUIRED, of: &T_INTERNET_GATEWAY_ID },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
] };
pub static S_ATTACH_NETWORK_INTERFACE_REQUEST: Shape = Shape { name: "AttachNetworkInterfaceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkCardIndex", wire: "NetworkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "EnaSrdSpecification", wire: "EnaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_ENA_SRD_SPECIFICATION },
    Field { name: "EnaQueueCount", wire: "EnaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: flag::REQUIRED, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER },
] };
pub static S_ATTACH_NETWORK_INTERFACE_RESULT: Shape = Shape { name: "AttachNetworkInterfaceResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
pub static S_ATTACHMENT_ENA_SRD_SPECIFICATION: Shape = Shape { name: "AttachmentEnaSrdSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdEnabled", wire: "enaSrdEnabled", query: "EnaSrdEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdUdpSpecification", wire: "enaSrdUdpSpecification", query: "EnaSrdUdpSpecification", location: Location::Body, flags: 0, of: &T_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION },
] };
static T_ATTACHMENT_ENA_SRD_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_ATTACHMENT_ENA_SRD_SPECIFICATION), check: None };
pub static S_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Shape = Shape { name: "AttachmentEnaSrdUdpSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdUdpEnabled", wire: "enaSrdUdpEnabled", query: "EnaSrdUdpEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION), check: None };
static T_ATTACHMENT_LIMIT_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["shared", "dedicated"] }) };
static T_ATTACHMENT_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["attaching", "attached", "detaching", "detached"] }) };
pub static S_ATTRIBUTE_BOOLEAN_VALUE: Shape = Shape { name: "AttributeBooleanValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_ATTRIBUTE_BOOLEAN_VALUE: Type = Type { kind: Kind::Struct(&S_ATTRIBUTE_BOOLEAN_VALUE), check: None };
pub static S_ATTRIBUTE_VALUE: Shape = Shape { name: "AttributeValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Struct(&S_ATTRIBUTE_VALUE), check: None };
pub static S_AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: Shape = Shape { name: "AuthorizeSecurityGroupEgressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: flag::REQUIRED, of: &T_SECURITY_GROUP_ID },
    Field { name: "SourceSecurityGroupName", wire: "sourceSecurityGroupName", query: "SourceSecurityGroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceSecurityGroupOwnerId", wire: "sourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "fromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ToPort", wire: "toPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "CidrIp", wire: "cidrIp", query: "CidrIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpPermissions", wire: "ipPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
] };
pub static S_AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT: Shape = Shape { name: "AuthorizeSecurityGroupEgressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SecurityGroupRules", wire: "securityGroupRuleSet", query: "SecurityGroupRuleSet", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_LIST },
] };
pub static S_AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST: Shape = Shape { name: "AuthorizeSecurityGroupIngressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CidrIp", wire: "CidrIp", query: "CidrIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "FromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_NAME },
    Field { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "IpProtocol", wire: "IpProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceSecurityGroupName", wire: "SourceSecurityGroupName", query: "SourceSecurityGroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceSecurityGroupOwnerId", wire: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ToPort", wire: "ToPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT: Shape = Shape { name: "AuthorizeSecurityGroupIngressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SecurityGroupRules", wire: "securityGroupRuleSet", query: "SecurityGroupRuleSet", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_LIST },
] };
static T_AUTO_RECOVERY_FLAG: Type = Type { kind: Kind::Bool, check: None };
pub static S_AVAILABILITY_ZONE: Shape = Shape { name: "AvailabilityZone", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OptInStatus", wire: "optInStatus", query: "OptInStatus", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_OPT_IN_STATUS },
    Field { name: "Messages", wire: "messageSet", query: "MessageSet", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_MESSAGE_LIST },
    Field { name: "RegionName", wire: "regionName", query: "RegionName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ZoneName", wire: "zoneName", query: "ZoneName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ZoneId", wire: "zoneId", query: "ZoneId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "groupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkBorderGroup", wire: "networkBorderGroup", query: "NetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ZoneType", wire: "zoneType", query: "ZoneType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ParentZoneName", wire: "parentZoneName", query: "ParentZoneName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ParentZoneId", wire: "parentZoneId", query: "ParentZoneId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupLongName", wire: "groupLongName", query: "GroupLongName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Geography", wire: "geographySet", query: "GeographySet", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_GEOGRAPHY_LIST },
    Field { name: "SubGeography", wire: "subGeographySet", query: "SubGeographySet", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST },
    Field { name: "State", wire: "zoneState", query: "ZoneState", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_STATE },
] };
static T_AVAILABILITY_ZONE: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE), check: None };
pub static S_AVAILABILITY_ZONE_GEOGRAPHY: Shape = Shape { name: "AvailabilityZoneGeography", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_AVAILABILITY_ZONE_GEOGRAPHY: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE_GEOGRAPHY), check: None };
static T_AVAILABILITY_ZONE_GEOGRAPHY_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_AVAILABILITY_ZONE_GEOGRAPHY }, check: None };
static T_AVAILABILITY_ZONE_ID: Type = Type { kind: Kind::Text, check: None };
static T_AVAILABILITY_ZONE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_AVAILABILITY_ZONE }, check: None };
pub static S_AVAILABILITY_ZONE_MESSAGE: Shape = Shape { name: "AvailabilityZoneMessage", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Message", wire: "message", query: "Message", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_AVAILABILITY_ZONE_MESSAGE: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE_MESSAGE), check: None };
static T_AVAILABILITY_ZONE_MESSAGE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_AVAILABILITY_ZONE_MESSAGE }, check: None };
static T_AVAILABILITY_ZONE_NAME: Type = Type { kind: Kind::Text, check: None };
static T_AVAILABILITY_ZONE_OPT_IN_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["opt-in-not-required", "opted-in", "not-opted-in"] }) };
static T_AVAILABILITY_ZONE_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["available", "information", "impaired", "unavailable", "constrained"] }) };
pub static S_AVAILABILITY_ZONE_SUB_GEOGRAPHY: Shape = Shape { name: "AvailabilityZoneSubGeography", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_AVAILABILITY_ZONE_SUB_GEOGRAPHY: Type = Type { kind: Kind::Struct(&S_AVAILABILITY_ZONE_SUB_GEOGRAPHY), check: None };
static T_AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_AVAILABILITY_ZONE_SUB_GEOGRAPHY }, check: None };
static T_BANDWIDTH_WEIGHTING_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["default", "vpc-1", "ebs-1"] }) };
static T_BANDWIDTH_WEIGHTING_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_BANDWIDTH_WEIGHTING_TYPE }, check: None };
static T_BARE_METAL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["included", "required", "excluded"] }) };
static T_BARE_METAL_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_BASELINE_BANDWIDTH_IN_GBPS: Type = Type { kind: Kind::Double, check: None };
static T_BASELINE_BANDWIDTH_IN_MBPS: Type = Type { kind: Kind::Int, check: None };
pub static S_BASELINE_EBS_BANDWIDTH_MBPS: Shape = Shape { name: "BaselineEbsBandwidthMbps", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_BASELINE_EBS_BANDWIDTH_MBPS: Type = Type { kind: Kind::Struct(&S_BASELINE_EBS_BANDWIDTH_MBPS), check: None };
pub static S_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Shape = Shape { name: "BaselineEbsBandwidthMbpsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Type = Type { kind: Kind::Struct(&S_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST), check: None };
static T_BASELINE_IOPS: Type = Type { kind: Kind::Int, check: None };
pub static S_BASELINE_PERFORMANCE_FACTORS: Shape = Shape { name: "BaselinePerformanceFactors", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Cpu", wire: "cpu", query: "Cpu", location: Location::Body, flags: 0, of: &T_CPU_PERFORMANCE_FACTOR },
] };
static T_BASELINE_PERFORMANCE_FACTORS: Type = Type { kind: Kind::Struct(&S_BASELINE_PERFORMANCE_FACTORS), check: None };
pub static S_BASELINE_PERFORMANCE_FACTORS_REQUEST: Shape = Shape { name: "BaselinePerformanceFactorsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Cpu", wire: "Cpu", query: "Cpu", location: Location::Body, flags: 0, of: &T_CPU_PERFORMANCE_FACTOR_REQUEST },
] };
static T_BASELINE_PERFORMANCE_FACTORS_REQUEST: Type = Type { kind: Kind::Struct(&S_BASELINE_PERFORMANCE_FACTORS_REQUEST), check: None };
static T_BASELINE_THROUGHPUT_IN_M_BPS: Type = Type { kind: Kind::Double, check: None };
static T_BLOB: Type = Type { kind: Kind::Blob, check: None };
pub static S_BLOCK_DEVICE_MAPPING: Shape = Shape { name: "BlockDeviceMapping", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ebs", wire: "ebs", query: "Ebs", location: Location::Body, flags: 0, of: &T_EBS_BLOCK_DEVICE },
    Field { name: "NoDevice", wire: "noDevice", query: "NoDevice", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeviceName", wire: "deviceName", query: "DeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VirtualName", wire: "virtualName", query: "VirtualName", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_BLOCK_DEVICE_MAPPING: Type = Type { kind: Kind::Struct(&S_BLOCK_DEVICE_MAPPING), check: None };
static T_BLOCK_DEVICE_MAPPING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_BLOCK_DEVICE_MAPPING }, check: None };
static T_BLOCK_DEVICE_MAPPING_REQUEST_LIST: Type = Type { kind: Kind::List { item: "BlockDeviceMapping", flat: false, of: &T_BLOCK_DEVICE_MAPPING }, check: None };
static T_BLOCK_PUBLIC_ACCESS_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["off", "block-bidirectional", "block-ingress"] }) };
pub static S_BLOCK_PUBLIC_ACCESS_STATES: Shape = Shape { name: "BlockPublicAccessStates", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InternetGatewayBlockMode", wire: "internetGatewayBlockMode", query: "InternetGatewayBlockMode", location: Location::Body, flags: 0, of: &T_BLOCK_PUBLIC_ACCESS_MODE },
] };
static T_BLOCK_PUBLIC_ACCESS_STATES: Type = Type { kind: Kind::Struct(&S_BLOCK_PUBLIC_ACCESS_STATES), check: None };
static T_BOOLEAN: Type = Type { kind: Kind::Bool, check: None };
static T_BOOT_MODE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["legacy-bios", "uefi"] }) };
static T_BOOT_MODE_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_BOOT_MODE_TYPE }, check: None };
static T_BOOT_MODE_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["legacy-bios", "uefi", "uefi-preferred"] }) };
static T_BOXED_INTEGER: Type = Type { kind: Kind::Int, check: None };
static T_BURSTABLE_PERFORMANCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["included", "required", "excluded"] }) };
static T_BURSTABLE_PERFORMANCE_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_CAPACITY_RESERVATION_ID: Type = Type { kind: Kind::Text, check: None };
static T_CAPACITY_RESERVATION_PREFERENCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["capacity-reservations-only", "open", "none"] }) };
pub static S_CAPACITY_RESERVATION_SPECIFICATION: Shape = Shape { name: "CapacityReservationSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationPreference", wire: "CapacityReservationPreference", query: "CapacityReservationPreference", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_PREFERENCE },
    Field { name: "CapacityReservationTarget", wire: "CapacityReservationTarget", query: "CapacityReservationTarget", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_TARGET },
] };
static T_CAPACITY_RESERVATION_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_SPECIFICATION), check: None };
pub static S_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Shape = Shape { name: "CapacityReservationSpecificationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationPreference", wire: "capacityReservationPreference", query: "CapacityReservationPreference", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_PREFERENCE },
    Field { name: "CapacityReservationTarget", wire: "capacityReservationTarget", query: "CapacityReservationTarget", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_TARGET_RESPONSE },
] };
static T_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE), check: None };
pub static S_CAPACITY_RESERVATION_TARGET: Shape = Shape { name: "CapacityReservationTarget", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationId", wire: "CapacityReservationId", query: "CapacityReservationId", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_ID },
    Field { name: "CapacityReservationResourceGroupArn", wire: "CapacityReservationResourceGroupArn", query: "CapacityReservationResourceGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_CAPACITY_RESERVATION_TARGET: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_TARGET), check: None };
pub static S_CAPACITY_RESERVATION_TARGET_RESPONSE: Shape = Shape { name: "CapacityReservationTargetResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationId", wire: "capacityReservationId", query: "CapacityReservationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CapacityReservationResourceGroupArn", wire: "capacityReservationResourceGroupArn", query: "CapacityReservationResourceGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_CAPACITY_RESERVATION_TARGET_RESPONSE: Type = Type { kind: Kind::Struct(&S_CAPACITY_RESERVATION_TARGET_RESPONSE), check: None };
static T_CARRIER_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
static T_COIP_POOL_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_CONNECTION_TRACKING_CONFIGURATION: Shape = Shape { name: "ConnectionTrackingConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TcpEstablishedTimeout", wire: "tcpEstablishedTimeout", query: "TcpEstablishedTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpStreamTimeout", wire: "udpStreamTimeout", query: "UdpStreamTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpTimeout", wire: "udpTimeout", query: "UdpTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_CONNECTION_TRACKING_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_CONNECTION_TRACKING_CONFIGURATION), check: None };
pub static S_CONNECTION_TRACKING_SPECIFICATION: Shape = Shape { name: "ConnectionTrackingSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TcpEstablishedTimeout", wire: "tcpEstablishedTimeout", query: "TcpEstablishedTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpTimeout", wire: "udpTimeout", query: "UdpTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpStreamTimeout", wire: "udpStreamTimeout", query: "UdpStreamTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_CONNECTION_TRACKING_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_CONNECTION_TRACKING_SPECIFICATION), check: None };
pub static S_CONNECTION_TRACKING_SPECIFICATION_REQUEST: Shape = Shape { name: "ConnectionTrackingSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TcpEstablishedTimeout", wire: "TcpEstablishedTimeout", query: "TcpEstablishedTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpStreamTimeout", wire: "UdpStreamTimeout", query: "UdpStreamTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpTimeout", wire: "UdpTimeout", query: "UdpTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_CONNECTION_TRACKING_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_CONNECTION_TRACKING_SPECIFICATION_REQUEST), check: None };
pub static S_CONNECTION_TRACKING_SPECIFICATION_RESPONSE: Shape = Shape { name: "ConnectionTrackingSpecificationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TcpEstablishedTimeout", wire: "tcpEstablishedTimeout", query: "TcpEstablishedTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpStreamTimeout", wire: "udpStreamTimeout", query: "UdpStreamTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UdpTimeout", wire: "udpTimeout", query: "UdpTimeout", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_CONNECTION_TRACKING_SPECIFICATION_RESPONSE: Type = Type { kind: Kind::Struct(&S_CONNECTION_TRACKING_SPECIFICATION_RESPONSE), check: None };
static T_CORE_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_CORE_COUNT_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_CORE_COUNT }, check: None };
static T_CORE_NETWORK_ARN: Type = Type { kind: Kind::Text, check: None };
static T_CPU_MANUFACTURER: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["intel", "amd", "amazon-web-services", "apple"] }) };
static T_CPU_MANUFACTURER_NAME: Type = Type { kind: Kind::Text, check: None };
static T_CPU_MANUFACTURER_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_CPU_MANUFACTURER }, check: None };
pub static S_CPU_OPTIONS: Shape = Shape { name: "CpuOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CoreCount", wire: "coreCount", query: "CoreCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ThreadsPerCore", wire: "threadsPerCore", query: "ThreadsPerCore", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AmdSevSnp", wire: "amdSevSnp", query: "AmdSevSnp", location: Location::Body, flags: 0, of: &T_AMD_SEV_SNP_SPECIFICATION },
    Field { name: "NestedVirtualization", wire: "nestedVirtualization", query: "NestedVirtualization", location: Location::Body, flags: 0, of: &T_NESTED_VIRTUALIZATION_SPECIFICATION },
] };
static T_CPU_OPTIONS: Type = Type { kind: Kind::Struct(&S_CPU_OPTIONS), check: None };
pub static S_CPU_OPTIONS_REQUEST: Shape = Shape { name: "CpuOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CoreCount", wire: "CoreCount", query: "CoreCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ThreadsPerCore", wire: "ThreadsPerCore", query: "ThreadsPerCore", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AmdSevSnp", wire: "AmdSevSnp", query: "AmdSevSnp", location: Location::Body, flags: 0, of: &T_AMD_SEV_SNP_SPECIFICATION },
    Field { name: "NestedVirtualization", wire: "NestedVirtualization", query: "NestedVirtualization", location: Location::Body, flags: 0, of: &T_NESTED_VIRTUALIZATION_SPECIFICATION },
] };
static T_CPU_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_CPU_OPTIONS_REQUEST), check: None };
pub static S_CPU_PERFORMANCE_FACTOR: Shape = Shape { name: "CpuPerformanceFactor", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "References", wire: "referenceSet", query: "ReferenceSet", location: Location::Body, flags: 0, of: &T_PERFORMANCE_FACTOR_REFERENCE_SET },
] };
static T_CPU_PERFORMANCE_FACTOR: Type = Type { kind: Kind::Struct(&S_CPU_PERFORMANCE_FACTOR), check: None };
pub static S_CPU_PERFORMANCE_FACTOR_REQUEST: Shape = Shape { name: "CpuPerformanceFactorRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "References", wire: "Reference", query: "Reference", location: Location::Body, flags: 0, of: &T_PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST },
] };
static T_CPU_PERFORMANCE_FACTOR_REQUEST: Type = Type { kind: Kind::Struct(&S_CPU_PERFORMANCE_FACTOR_REQUEST), check: None };
pub static S_CREATE_DEFAULT_SUBNET_REQUEST: Shape = Shape { name: "CreateDefaultSubnetRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_NAME },
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Ipv6Native", wire: "Ipv6Native", query: "Ipv6Native", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_ID },
] };
pub static S_CREATE_DEFAULT_SUBNET_RESULT: Shape = Shape { name: "CreateDefaultSubnetResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Subnet", wire: "subnet", query: "Subnet", location: Location::Body, flags: 0, of: &T_SUBNET },
] };
pub static S_CREATE_DEFAULT_VPC_REQUEST: Shape = Shape { name: "CreateDefaultVpcRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_DEFAULT_VPC_RESULT: Shape = Shape { name: "CreateDefaultVpcResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Vpc", wire: "vpc", query: "Vpc", location: Location::Body, flags: 0, of: &T_VPC },
] };
pub static S_CREATE_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "CreateInternetGatewayRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_INTERNET_GATEWAY_RESULT: Shape = Shape { name: "CreateInternetGatewayResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InternetGateway", wire: "internetGateway", query: "InternetGateway", location: Location::Body, flags: 0, of: &T_INTERNET_GATEWAY },
] };
pub static S_CREATE_KEY_PAIR_REQUEST: Shape = Shape { name: "CreateKeyPairRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyName", wire: "KeyName", query: "KeyName", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "KeyType", wire: "KeyType", query: "KeyType", location: Location::Body, flags: 0, of: &T_KEY_TYPE },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "KeyFormat", wire: "KeyFormat", query: "KeyFormat", location: Location::Body, flags: 0, of: &T_KEY_FORMAT },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_LAUNCH_TEMPLATE_REQUEST: Shape = Shape { name: "CreateLaunchTemplateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ClientToken", wire: "ClientToken", query: "ClientToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_STRING },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "VersionDescription", wire: "VersionDescription", query: "VersionDescription", location: Location::Body, flags: 0, of: &T_VERSION_DESCRIPTION },
    Field { name: "LaunchTemplateData", wire: "LaunchTemplateData", query: "LaunchTemplateData", location: Location::Body, flags: flag::REQUIRED, of: &T_REQUEST_LAUNCH_TEMPLATE_DATA },
    Field { name: "Operator", wire: "Operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_REQUEST },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
] };
pub static S_CREATE_LAUNCH_TEMPLATE_RESULT: Shape = Shape { name: "CreateLaunchTemplateResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplate", wire: "launchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE },
    Field { name: "Warning", wire: "warning", query: "Warning", location: Location::Body, flags: 0, of: &T_VALIDATION_WARNING },
] };
pub static S_CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST: Shape = Shape { name: "CreateLaunchTemplateVersionRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ClientToken", wire: "ClientToken", query: "ClientToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_STRING },
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "SourceVersion", wire: "SourceVersion", query: "SourceVersion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VersionDescription", wire: "VersionDescription", query: "VersionDescription", location: Location::Body, flags: 0, of: &T_VERSION_DESCRIPTION },
    Field { name: "LaunchTemplateData", wire: "LaunchTemplateData", query: "LaunchTemplateData", location: Location::Body, flags: flag::REQUIRED, of: &T_REQUEST_LAUNCH_TEMPLATE_DATA },
    Field { name: "ResolveAlias", wire: "ResolveAlias", query: "ResolveAlias", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_LAUNCH_TEMPLATE_VERSION_RESULT: Shape = Shape { name: "CreateLaunchTemplateVersionResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateVersion", wire: "launchTemplateVersion", query: "LaunchTemplateVersion", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_VERSION },
    Field { name: "Warning", wire: "warning", query: "Warning", location: Location::Body, flags: 0, of: &T_VALIDATION_WARNING },
] };
pub static S_CREATE_NETWORK_INTERFACE_REQUEST: Shape = Shape { name: "CreateNetworkInterfaceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefixes", wire: "Ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_IPV4_PREFIX_LIST },
    Field { name: "Ipv4PrefixCount", wire: "Ipv4PrefixCount", query: "Ipv4PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Prefixes", wire: "Ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_IPV6_PREFIX_LIST },
    Field { name: "Ipv6PrefixCount", wire: "Ipv6PrefixCount", query: "Ipv6PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "InterfaceType", wire: "InterfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_CREATION_TYPE },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "ClientToken", wire: "ClientToken", query: "ClientToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_STRING },
    Field { name: "EnablePrimaryIpv6", wire: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_SPECIFICATION_REQUEST },
    Field { name: "Operator", wire: "Operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_REQUEST },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: flag::REQUIRED, of: &T_SUBNET_ID },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Groups", wire: "SecurityGroupId", query: "SecurityGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID_STRING_LIST },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddresses", query: "PrivateIpAddresses", location: Location::Body, flags: 0, of: &T_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST },
    Field { name: "SecondaryPrivateIpAddressCount", wire: "secondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Addresses", wire: "ipv6Addresses", query: "Ipv6Addresses", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_ADDRESS_LIST },
    Field { name: "Ipv6AddressCount", wire: "ipv6AddressCount", query: "Ipv6AddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_NETWORK_INTERFACE_RESULT: Shape = Shape { name: "CreateNetworkInterfaceResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkInterface", wire: "networkInterface", query: "NetworkInterface", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE },
    Field { name: "ClientToken", wire: "clientToken", query: "ClientToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_CREATE_ROUTE_REQUEST: Shape = Shape { name: "CreateRouteRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", query: "DestinationPrefixListId", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_RESOURCE_ID },
    Field { name: "VpcEndpointId", wire: "VpcEndpointId", query: "VpcEndpointId", location: Location::Body, flags: 0, of: &T_VPC_ENDPOINT_ID },
    Field { name: "TransitGatewayId", wire: "TransitGatewayId", query: "TransitGatewayId", location: Location::Body, flags: 0, of: &T_TRANSIT_GATEWAY_ID },
    Field { name: "LocalGatewayId", wire: "LocalGatewayId", query: "LocalGatewayId", location: Location::Body, flags: 0, of: &T_LOCAL_GATEWAY_ID },
    Field { name: "CarrierGatewayId", wire: "CarrierGatewayId", query: "CarrierGatewayId", location: Location::Body, flags: 0, of: &T_CARRIER_GATEWAY_ID },
    Field { name: "CoreNetworkArn", wire: "CoreNetworkArn", query: "CoreNetworkArn", location: Location::Body, flags: 0, of: &T_CORE_NETWORK_ARN },
    Field { name: "OdbNetworkArn", wire: "OdbNetworkArn", query: "OdbNetworkArn", location: Location::Body, flags: 0, of: &T_ODB_NETWORK_ARN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ID },
    Field { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GatewayId", wire: "gatewayId", query: "GatewayId", location: Location::Body, flags: 0, of: &T_ROUTE_GATEWAY_ID },
    Field { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", location: Location::Body, flags: 0, of: &T_EGRESS_ONLY_INTERNET_GATEWAY_ID },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_INSTANCE_ID },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", location: Location::Body, flags: 0, of: &T_VPC_PEERING_CONNECTION_ID },
    Field { name: "NatGatewayId", wire: "natGatewayId", query: "NatGatewayId", location: Location::Body, flags: 0, of: &T_NAT_GATEWAY_ID },
] };
pub static S_CREATE_ROUTE_RESULT: Shape = Shape { name: "CreateRouteResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "CreateRouteTableRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "ClientToken", wire: "ClientToken", query: "ClientToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_STRING },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
] };
pub static S_CREATE_ROUTE_TABLE_RESULT: Shape = Shape { name: "CreateRouteTableResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RouteTable", wire: "routeTable", query: "RouteTable", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE },
    Field { name: "ClientToken", wire: "clientToken", query: "ClientToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_CREATE_SECURITY_GROUP_REQUEST: Shape = Shape { name: "CreateSecurityGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Description", wire: "GroupDescription", query: "GroupDescription", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_VPC_ID },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_SECURITY_GROUP_RESULT: Shape = Shape { name: "CreateSecurityGroupResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "SecurityGroupArn", wire: "securityGroupArn", query: "SecurityGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_CREATE_SUBNET_REQUEST: Shape = Shape { name: "CreateSubnetRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrBlock", wire: "CidrBlock", query: "CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", query: "Ipv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OutpostArn", wire: "OutpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
    Field { name: "Ipv6Native", wire: "Ipv6Native", query: "Ipv6Native", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", location: Location::Body, flags: 0, of: &T_IPAM_POOL_ID },
    Field { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", location: Location::Body, flags: 0, of: &T_NETMASK_LENGTH },
    Field { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", location: Location::Body, flags: 0, of: &T_IPAM_POOL_ID },
    Field { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", location: Location::Body, flags: 0, of: &T_NETMASK_LENGTH },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_SUBNET_RESULT: Shape = Shape { name: "CreateSubnetResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Subnet", wire: "subnet", query: "Subnet", location: Location::Body, flags: 0, of: &T_SUBNET },
] };
pub static S_CREATE_TAGS_REQUEST: Shape = Shape { name: "CreateTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Resources", wire: "ResourceId", query: "ResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID_LIST },
    Field { name: "Tags", wire: "Tag", query: "Tag", location: Location::Body, flags: flag::REQUIRED, of: &T_TAG_LIST },
] };
pub static S_CREATE_VPC_REQUEST: Shape = Shape { name: "CreateVpcRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CidrBlock", wire: "CidrBlock", query: "CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6Pool", wire: "Ipv6Pool", query: "Ipv6Pool", location: Location::Body, flags: 0, of: &T_IPV6_POOL_EC2_ID },
    Field { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", query: "Ipv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", location: Location::Body, flags: 0, of: &T_IPAM_POOL_ID },
    Field { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", location: Location::Body, flags: 0, of: &T_NETMASK_LENGTH },
    Field { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", location: Location::Body, flags: 0, of: &T_IPAM_POOL_ID },
    Field { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", location: Location::Body, flags: 0, of: &T_NETMASK_LENGTH },
    Field { name: "Ipv6CidrBlockNetworkBorderGroup", wire: "Ipv6CidrBlockNetworkBorderGroup", query: "Ipv6CidrBlockNetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcEncryptionControl", wire: "VpcEncryptionControl", query: "VpcEncryptionControl", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_CONFIGURATION },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceTenancy", wire: "instanceTenancy", query: "InstanceTenancy", location: Location::Body, flags: 0, of: &T_TENANCY },
    Field { name: "AmazonProvidedIpv6CidrBlock", wire: "amazonProvidedIpv6CidrBlock", query: "AmazonProvidedIpv6CidrBlock", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_CREATE_VPC_RESULT: Shape = Shape { name: "CreateVpcResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Vpc", wire: "vpc", query: "Vpc", location: Location::Body, flags: 0, of: &T_VPC },
] };
pub static S_CREDIT_SPECIFICATION: Shape = Shape { name: "CreditSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CpuCredits", wire: "cpuCredits", query: "CpuCredits", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_CREDIT_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_CREDIT_SPECIFICATION), check: None };
pub static S_CREDIT_SPECIFICATION_REQUEST: Shape = Shape { name: "CreditSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CpuCredits", wire: "CpuCredits", query: "CpuCredits", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
] };
static T_CREDIT_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_CREDIT_SPECIFICATION_REQUEST), check: None };
static T_CURRENT_GENERATION_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_DIT_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(100.0), pattern: None, values: &[] }) };
static T_DITO_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
static T_DATE_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
static T_DEDICATED_HOST_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_DEDICATED_HOST_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_DEFAULT_CONNECTION_TRACKING_CONFIGURATION: Shape = Shape { name: "DefaultConnectionTrackingConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DefaultTcpEstablishedTimeout", wire: "defaultTcpEstablishedTimeout", query: "DefaultTcpEstablishedTimeout", location: Location::Body, flags: 0, of: &T_DEFAULT_TCP_ESTABLISHED_TIMEOUT },
    Field { name: "DefaultUdpTimeout", wire: "defaultUdpTimeout", query: "DefaultUdpTimeout", location: Location::Body, flags: 0, of: &T_DEFAULT_UDP_TIMEOUT },
    Field { name: "DefaultUdpStreamTimeout", wire: "defaultUdpStreamTimeout", query: "DefaultUdpStreamTimeout", location: Location::Body, flags: 0, of: &T_DEFAULT_UDP_STREAM_TIMEOUT },
] };
static T_DEFAULT_CONNECTION_TRACKING_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_DEFAULT_CONNECTION_TRACKING_CONFIGURATION), check: None };
static T_DEFAULT_ENA_QUEUE_COUNT_PER_INTERFACE: Type = Type { kind: Kind::Int, check: None };
static T_DEFAULT_NETWORK_CARD_INDEX: Type = Type { kind: Kind::Int, check: None };
static T_DEFAULT_TCP_ESTABLISHED_TIMEOUT: Type = Type { kind: Kind::Int, check: None };
static T_DEFAULT_UDP_STREAM_TIMEOUT: Type = Type { kind: Kind::Int, check: None };
static T_DEFAULT_UDP_TIMEOUT: Type = Type { kind: Kind::Int, check: None };
static T_DEFAULTING_DHCP_OPTIONS_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_DELETE_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "DeleteInternetGatewayRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", location: Location::Body, flags: flag::REQUIRED, of: &T_INTERNET_GATEWAY_ID },
] };
pub static S_DELETE_KEY_PAIR_REQUEST: Shape = Shape { name: "DeleteKeyPairRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyName", wire: "KeyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_KEY_PAIR_NAME_WITH_RESOLVER },
    Field { name: "KeyPairId", wire: "KeyPairId", query: "KeyPairId", location: Location::Body, flags: 0, of: &T_KEY_PAIR_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DELETE_KEY_PAIR_RESULT: Shape = Shape { name: "DeleteKeyPairResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "KeyPairId", wire: "keyPairId", query: "KeyPairId", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DELETE_LAUNCH_TEMPLATE_REQUEST: Shape = Shape { name: "DeleteLaunchTemplateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
] };
pub static S_DELETE_LAUNCH_TEMPLATE_RESULT: Shape = Shape { name: "DeleteLaunchTemplateResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplate", wire: "launchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE },
] };
pub static S_DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: Shape = Shape { name: "DeleteLaunchTemplateVersionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "Versions", wire: "LaunchTemplateVersion", query: "LaunchTemplateVersion", location: Location::Body, flags: flag::REQUIRED, of: &T_VERSION_STRING_LIST },
] };
pub static S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM: Shape = Shape { name: "DeleteLaunchTemplateVersionsResponseErrorItem", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateId", wire: "launchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LaunchTemplateName", wire: "launchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VersionNumber", wire: "versionNumber", query: "VersionNumber", location: Location::Body, flags: 0, of: &T_LONG },
    Field { name: "ResponseError", wire: "responseError", query: "ResponseError", location: Location::Body, flags: 0, of: &T_RESPONSE_ERROR },
] };
static T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM: Type = Type { kind: Kind::Struct(&S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM), check: None };
static T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_ITEM }, check: None };
pub static S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM: Shape = Shape { name: "DeleteLaunchTemplateVersionsResponseSuccessItem", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateId", wire: "launchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LaunchTemplateName", wire: "launchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VersionNumber", wire: "versionNumber", query: "VersionNumber", location: Location::Body, flags: 0, of: &T_LONG },
] };
static T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM: Type = Type { kind: Kind::Struct(&S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM), check: None };
static T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_ITEM }, check: None };
pub static S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT: Shape = Shape { name: "DeleteLaunchTemplateVersionsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SuccessfullyDeletedLaunchTemplateVersions", wire: "successfullyDeletedLaunchTemplateVersionSet", query: "SuccessfullyDeletedLaunchTemplateVersionSet", location: Location::Body, flags: 0, of: &T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_SUCCESS_SET },
    Field { name: "UnsuccessfullyDeletedLaunchTemplateVersions", wire: "unsuccessfullyDeletedLaunchTemplateVersionSet", query: "UnsuccessfullyDeletedLaunchTemplateVersionSet", location: Location::Body, flags: 0, of: &T_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESPONSE_ERROR_SET },
] };
pub static S_DELETE_NETWORK_INTERFACE_REQUEST: Shape = Shape { name: "DeleteNetworkInterfaceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: flag::REQUIRED, of: &T_NETWORK_INTERFACE_ID },
] };
pub static S_DELETE_ROUTE_REQUEST: Shape = Shape { name: "DeleteRouteRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", query: "DestinationPrefixListId", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_RESOURCE_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ID },
    Field { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DELETE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "DeleteRouteTableRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ID },
] };
pub static S_DELETE_SECURITY_GROUP_REQUEST: Shape = Shape { name: "DeleteSecurityGroupRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_NAME },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DELETE_SECURITY_GROUP_RESULT: Shape = Shape { name: "DeleteSecurityGroupResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
] };
static T_DELETE_SNAPSHOT_RESULT_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_DELETE_SNAPSHOT_RETURN_CODE }, check: None };
pub static S_DELETE_SNAPSHOT_RETURN_CODE: Shape = Shape { name: "DeleteSnapshotReturnCode", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SnapshotId", wire: "snapshotId", query: "SnapshotId", location: Location::Body, flags: 0, of: &T_SNAPSHOT_ID },
    Field { name: "ReturnCode", wire: "returnCode", query: "ReturnCode", location: Location::Body, flags: 0, of: &T_SNAPSHOT_RETURN_CODES },
] };
static T_DELETE_SNAPSHOT_RETURN_CODE: Type = Type { kind: Kind::Struct(&S_DELETE_SNAPSHOT_RETURN_CODE), check: None };
pub static S_DELETE_SUBNET_REQUEST: Shape = Shape { name: "DeleteSubnetRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SubnetId", wire: "SubnetId", query: "SubnetId", location: Location::Body, flags: flag::REQUIRED, of: &T_SUBNET_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DELETE_TAGS_REQUEST: Shape = Shape { name: "DeleteTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Resources", wire: "resourceId", query: "ResourceId", location: Location::Body, flags: flag::REQUIRED, of: &T_RESOURCE_ID_LIST },
    Field { name: "Tags", wire: "tag", query: "Tag", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
pub static S_DELETE_VPC_REQUEST: Shape = Shape { name: "DeleteVpcRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DEREGISTER_IMAGE_REQUEST: Shape = Shape { name: "DeregisterImageRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: flag::REQUIRED, of: &T_IMAGE_ID },
    Field { name: "DeleteAssociatedSnapshots", wire: "DeleteAssociatedSnapshots", query: "DeleteAssociatedSnapshots", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DEREGISTER_IMAGE_RESULT: Shape = Shape { name: "DeregisterImageResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeleteSnapshotResults", wire: "deleteSnapshotResultSet", query: "DeleteSnapshotResultSet", location: Location::Body, flags: 0, of: &T_DELETE_SNAPSHOT_RESULT_SET },
] };
pub static S_DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: Shape = Shape { name: "DescribeAccountAttributesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AttributeNames", wire: "attributeName", query: "AttributeName", location: Location::Body, flags: 0, of: &T_ACCOUNT_ATTRIBUTE_NAME_STRING_LIST },
] };
pub static S_DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT: Shape = Shape { name: "DescribeAccountAttributesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountAttributes", wire: "accountAttributeSet", query: "AccountAttributeSet", location: Location::Body, flags: 0, of: &T_ACCOUNT_ATTRIBUTE_LIST },
] };
pub static S_DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST: Shape = Shape { name: "DescribeAddressesAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllocationIds", wire: "AllocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_IDS },
    Field { name: "Attribute", wire: "Attribute", query: "Attribute", location: Location::Body, flags: 0, of: &T_ADDRESS_ATTRIBUTE_NAME },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_ADDRESS_MAX_RESULTS },
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT: Shape = Shape { name: "DescribeAddressesAttributeResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Addresses", wire: "addressSet", query: "AddressSet", location: Location::Body, flags: 0, of: &T_ADDRESS_SET },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_ADDRESSES_REQUEST: Shape = Shape { name: "DescribeAddressesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PublicIps", wire: "PublicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_PUBLIC_IP_STRING_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "AllocationIds", wire: "AllocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_ID_LIST },
] };
pub static S_DESCRIBE_ADDRESSES_RESULT: Shape = Shape { name: "DescribeAddressesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Addresses", wire: "addressesSet", query: "AddressesSet", location: Location::Body, flags: 0, of: &T_ADDRESS_LIST },
] };
pub static S_DESCRIBE_AVAILABILITY_ZONES_REQUEST: Shape = Shape { name: "DescribeAvailabilityZonesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ZoneNames", wire: "ZoneName", query: "ZoneName", location: Location::Body, flags: 0, of: &T_ZONE_NAME_STRING_LIST },
    Field { name: "ZoneIds", wire: "ZoneId", query: "ZoneId", location: Location::Body, flags: 0, of: &T_ZONE_ID_STRING_LIST },
    Field { name: "AllAvailabilityZones", wire: "AllAvailabilityZones", query: "AllAvailabilityZones", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_AVAILABILITY_ZONES_RESULT: Shape = Shape { name: "DescribeAvailabilityZonesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZones", wire: "availabilityZoneInfo", query: "AvailabilityZoneInfo", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_LIST },
] };
static T_DESCRIBE_DHCP_OPTIONS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_DHCP_OPTIONS_REQUEST: Shape = Shape { name: "DescribeDhcpOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DhcpOptionsIds", wire: "DhcpOptionsId", query: "DhcpOptionsId", location: Location::Body, flags: 0, of: &T_DHCP_OPTIONS_ID_STRING_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_DHCP_OPTIONS_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_DHCP_OPTIONS_RESULT: Shape = Shape { name: "DescribeDhcpOptionsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DhcpOptions", wire: "dhcpOptionsSet", query: "DhcpOptionsSet", location: Location::Body, flags: 0, of: &T_DHCP_OPTIONS_LIST },
] };
static T_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST: Shape = Shape { name: "DescribeIamInstanceProfileAssociationsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationIds", wire: "AssociationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_ASSOCIATION_ID_LIST },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT: Shape = Shape { name: "DescribeIamInstanceProfileAssociationsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IamInstanceProfileAssociations", wire: "iamInstanceProfileAssociationSet", query: "IamInstanceProfileAssociationSet", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION_SET },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_IMAGE_ATTRIBUTE_REQUEST: Shape = Shape { name: "DescribeImageAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attribute", wire: "Attribute", query: "Attribute", location: Location::Body, flags: flag::REQUIRED, of: &T_IMAGE_ATTRIBUTE_NAME },
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: flag::REQUIRED, of: &T_IMAGE_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_IMAGES_REQUEST: Shape = Shape { name: "DescribeImagesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ExecutableUsers", wire: "ExecutableBy", query: "ExecutableBy", location: Location::Body, flags: 0, of: &T_EXECUTABLE_BY_STRING_LIST },
    Field { name: "ImageIds", wire: "ImageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_IMAGE_ID_STRING_LIST },
    Field { name: "Owners", wire: "Owner", query: "Owner", location: Location::Body, flags: 0, of: &T_OWNER_STRING_LIST },
    Field { name: "IncludeDeprecated", wire: "IncludeDeprecated", query: "IncludeDeprecated", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IncludeDisabled", wire: "IncludeDisabled", query: "IncludeDisabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_IMAGES_RESULT: Shape = Shape { name: "DescribeImagesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Images", wire: "imagesSet", query: "ImagesSet", location: Location::Body, flags: 0, of: &T_IMAGE_LIST },
] };
pub static S_DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST: Shape = Shape { name: "DescribeInstanceAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
    Field { name: "Attribute", wire: "attribute", query: "Attribute", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ATTRIBUTE_NAME },
] };
static T_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST: Shape = Shape { name: "DescribeInstanceCreditSpecificationsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT: Shape = Shape { name: "DescribeInstanceCreditSpecificationsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceCreditSpecifications", wire: "instanceCreditSpecificationSet", query: "InstanceCreditSpecificationSet", location: Location::Body, flags: 0, of: &T_INSTANCE_CREDIT_SPECIFICATION_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DESCRIBE_INSTANCE_STATUS_REQUEST: Shape = Shape { name: "DescribeInstanceStatusRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "IncludeAllInstances", wire: "includeAllInstances", query: "IncludeAllInstances", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_INSTANCE_STATUS_RESULT: Shape = Shape { name: "DescribeInstanceStatusResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceStatuses", wire: "instanceStatusSet", query: "InstanceStatusSet", location: Location::Body, flags: 0, of: &T_INSTANCE_STATUS_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST: Shape = Shape { name: "DescribeInstanceTypeOfferingsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "LocationType", wire: "LocationType", query: "LocationType", location: Location::Body, flags: 0, of: &T_LOCATION_TYPE },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DITO_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT: Shape = Shape { name: "DescribeInstanceTypeOfferingsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceTypeOfferings", wire: "instanceTypeOfferingSet", query: "InstanceTypeOfferingSet", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE_OFFERINGS_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_INSTANCE_TYPES_REQUEST: Shape = Shape { name: "DescribeInstanceTypesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceTypes", wire: "InstanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_REQUEST_INSTANCE_TYPE_LIST },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DIT_MAX_RESULTS },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
    Field { name: "IncludeUnsupportedInRegion", wire: "IncludeUnsupportedInRegion", query: "IncludeUnsupportedInRegion", location: Location::Body, flags: 0, of: &T_INCLUDE_UNSUPPORTED_IN_REGION },
] };
pub static S_DESCRIBE_INSTANCE_TYPES_RESULT: Shape = Shape { name: "DescribeInstanceTypesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceTypes", wire: "instanceTypeSet", query: "InstanceTypeSet", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE_INFO_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_NEXT_TOKEN },
] };
pub static S_DESCRIBE_INSTANCES_REQUEST: Shape = Shape { name: "DescribeInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "maxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
pub static S_DESCRIBE_INSTANCES_RESULT: Shape = Shape { name: "DescribeInstancesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Reservations", wire: "reservationSet", query: "ReservationSet", location: Location::Body, flags: 0, of: &T_RESERVATION_LIST },
] };
static T_DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_INTERNET_GATEWAYS_REQUEST: Shape = Shape { name: "DescribeInternetGatewaysRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InternetGatewayIds", wire: "internetGatewayId", query: "InternetGatewayId", location: Location::Body, flags: 0, of: &T_INTERNET_GATEWAY_ID_LIST },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_INTERNET_GATEWAYS_RESULT: Shape = Shape { name: "DescribeInternetGatewaysResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InternetGateways", wire: "internetGatewaySet", query: "InternetGatewaySet", location: Location::Body, flags: 0, of: &T_INTERNET_GATEWAY_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DESCRIBE_KEY_PAIRS_REQUEST: Shape = Shape { name: "DescribeKeyPairsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyNames", wire: "KeyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_KEY_NAME_STRING_LIST },
    Field { name: "KeyPairIds", wire: "KeyPairId", query: "KeyPairId", location: Location::Body, flags: 0, of: &T_KEY_PAIR_ID_STRING_LIST },
    Field { name: "IncludePublicKey", wire: "IncludePublicKey", query: "IncludePublicKey", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_KEY_PAIRS_RESULT: Shape = Shape { name: "DescribeKeyPairsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyPairs", wire: "keySet", query: "KeySet", location: Location::Body, flags: 0, of: &T_KEY_PAIR_LIST },
] };
pub static S_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST: Shape = Shape { name: "DescribeLaunchTemplateVersionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "Versions", wire: "LaunchTemplateVersion", query: "LaunchTemplateVersion", location: Location::Body, flags: 0, of: &T_VERSION_STRING_LIST },
    Field { name: "MinVersion", wire: "MinVersion", query: "MinVersion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxVersion", wire: "MaxVersion", query: "MaxVersion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "ResolveAlias", wire: "ResolveAlias", query: "ResolveAlias", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT: Shape = Shape { name: "DescribeLaunchTemplateVersionsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateVersions", wire: "launchTemplateVersionSet", query: "LaunchTemplateVersionSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_VERSION_SET },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_DESCRIBE_LAUNCH_TEMPLATES_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: Some(200.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_LAUNCH_TEMPLATES_REQUEST: Shape = Shape { name: "DescribeLaunchTemplatesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "LaunchTemplateIds", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID_STRING_LIST },
    Field { name: "LaunchTemplateNames", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME_STRING_LIST },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_LAUNCH_TEMPLATES_MAX_RESULTS },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_LAUNCH_TEMPLATES_RESULT: Shape = Shape { name: "DescribeLaunchTemplatesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplates", wire: "launchTemplates", query: "LaunchTemplates", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SET },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_DESCRIBE_NETWORK_ACLS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_NETWORK_ACLS_REQUEST: Shape = Shape { name: "DescribeNetworkAclsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_NETWORK_ACLS_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkAclIds", wire: "NetworkAclId", query: "NetworkAclId", location: Location::Body, flags: 0, of: &T_NETWORK_ACL_ID_STRING_LIST },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_NETWORK_ACLS_RESULT: Shape = Shape { name: "DescribeNetworkAclsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkAcls", wire: "networkAclSet", query: "NetworkAclSet", location: Location::Body, flags: 0, of: &T_NETWORK_ACL_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_NETWORK_INTERFACES_REQUEST: Shape = Shape { name: "DescribeNetworkInterfacesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceIds", wire: "NetworkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID_LIST },
    Field { name: "Filters", wire: "filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_NETWORK_INTERFACES_RESULT: Shape = Shape { name: "DescribeNetworkInterfacesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkInterfaces", wire: "networkInterfaceSet", query: "NetworkInterfaceSet", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DESCRIBE_REGIONS_REQUEST: Shape = Shape { name: "DescribeRegionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RegionNames", wire: "RegionName", query: "RegionName", location: Location::Body, flags: 0, of: &T_REGION_NAME_STRING_LIST },
    Field { name: "AllRegions", wire: "AllRegions", query: "AllRegions", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_REGIONS_RESULT: Shape = Shape { name: "DescribeRegionsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Regions", wire: "regionInfo", query: "RegionInfo", location: Location::Body, flags: 0, of: &T_REGION_LIST },
] };
static T_DESCRIBE_ROUTE_TABLES_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_ROUTE_TABLES_REQUEST: Shape = Shape { name: "DescribeRouteTablesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_ROUTE_TABLES_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "RouteTableIds", wire: "RouteTableId", query: "RouteTableId", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_ID_STRING_LIST },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_ROUTE_TABLES_RESULT: Shape = Shape { name: "DescribeRouteTablesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "RouteTables", wire: "routeTableSet", query: "RouteTableSet", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_SECURITY_GROUP_RULES_REQUEST: Shape = Shape { name: "DescribeSecurityGroupRulesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_ID_LIST },
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS },
] };
pub static S_DESCRIBE_SECURITY_GROUP_RULES_RESULT: Shape = Shape { name: "DescribeSecurityGroupRulesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupRules", wire: "securityGroupRuleSet", query: "SecurityGroupRuleSet", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_DESCRIBE_SECURITY_GROUPS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_SECURITY_GROUPS_REQUEST: Shape = Shape { name: "DescribeSecurityGroupsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupIds", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_GROUP_ID_STRING_LIST },
    Field { name: "GroupNames", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_GROUP_NAME_STRING_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_SECURITY_GROUPS_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
] };
pub static S_DESCRIBE_SECURITY_GROUPS_RESULT: Shape = Shape { name: "DescribeSecurityGroupsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SecurityGroups", wire: "securityGroupInfo", query: "SecurityGroupInfo", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_LIST },
] };
static T_DESCRIBE_SUBNETS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_SUBNETS_REQUEST: Shape = Shape { name: "DescribeSubnetsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "SubnetIds", wire: "SubnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID_STRING_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_SUBNETS_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_SUBNETS_RESULT: Shape = Shape { name: "DescribeSubnetsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Subnets", wire: "subnetSet", query: "SubnetSet", location: Location::Body, flags: 0, of: &T_SUBNET_LIST },
] };
pub static S_DESCRIBE_TAGS_REQUEST: Shape = Shape { name: "DescribeTagsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "MaxResults", wire: "maxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_DESCRIBE_TAGS_RESULT: Shape = Shape { name: "DescribeTagsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_DESCRIPTION_LIST },
] };
pub static S_DESCRIBE_VOLUMES_REQUEST: Shape = Shape { name: "DescribeVolumesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VolumeIds", wire: "VolumeId", query: "VolumeId", location: Location::Body, flags: 0, of: &T_VOLUME_ID_STRING_LIST },
    Field { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "maxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
pub static S_DESCRIBE_VOLUMES_RESULT: Shape = Shape { name: "DescribeVolumesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Volumes", wire: "volumeSet", query: "VolumeSet", location: Location::Body, flags: 0, of: &T_VOLUME_LIST },
] };
pub static S_DESCRIBE_VPC_ATTRIBUTE_REQUEST: Shape = Shape { name: "DescribeVpcAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attribute", wire: "Attribute", query: "Attribute", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ATTRIBUTE_NAME },
    Field { name: "VpcId", wire: "VpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_VPC_ATTRIBUTE_RESULT: Shape = Shape { name: "DescribeVpcAttributeResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnableDnsHostnames", wire: "enableDnsHostnames", query: "EnableDnsHostnames", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnableDnsSupport", wire: "enableDnsSupport", query: "EnableDnsSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnableNetworkAddressUsageMetrics", wire: "enableNetworkAddressUsageMetrics", query: "EnableNetworkAddressUsageMetrics", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_DESCRIBE_VPCS_MAX_RESULTS: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(5.0), max: Some(1000.0), pattern: None, values: &[] }) };
pub static S_DESCRIBE_VPCS_REQUEST: Shape = Shape { name: "DescribeVpcsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Filters", wire: "Filter", query: "Filter", location: Location::Body, flags: 0, of: &T_FILTER_LIST },
    Field { name: "VpcIds", wire: "VpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_VPC_ID_STRING_LIST },
    Field { name: "NextToken", wire: "NextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaxResults", wire: "MaxResults", query: "MaxResults", location: Location::Body, flags: 0, of: &T_DESCRIBE_VPCS_MAX_RESULTS },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DESCRIBE_VPCS_RESULT: Shape = Shape { name: "DescribeVpcsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NextToken", wire: "nextToken", query: "NextToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Vpcs", wire: "vpcSet", query: "VpcSet", location: Location::Body, flags: 0, of: &T_VPC_LIST },
] };
pub static S_DETACH_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "DetachInternetGatewayRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", location: Location::Body, flags: flag::REQUIRED, of: &T_INTERNET_GATEWAY_ID },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
] };
pub static S_DETACH_NETWORK_INTERFACE_REQUEST: Shape = Shape { name: "DetachNetworkInterfaceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", location: Location::Body, flags: flag::REQUIRED, of: &T_NETWORK_INTERFACE_ATTACHMENT_ID },
    Field { name: "Force", wire: "force", query: "Force", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_DEVICE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ebs", "instance-store"] }) };
pub static S_DHCP_CONFIGURATION: Shape = Shape { name: "DhcpConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "key", query: "Key", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Values", wire: "valueSet", query: "ValueSet", location: Location::Body, flags: 0, of: &T_DHCP_CONFIGURATION_VALUE_LIST },
] };
static T_DHCP_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_DHCP_CONFIGURATION), check: None };
static T_DHCP_CONFIGURATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_DHCP_CONFIGURATION }, check: None };
static T_DHCP_CONFIGURATION_VALUE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ATTRIBUTE_VALUE }, check: None };
pub static S_DHCP_OPTIONS: Shape = Shape { name: "DhcpOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "DhcpOptionsId", wire: "dhcpOptionsId", query: "DhcpOptionsId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DhcpConfigurations", wire: "dhcpConfigurationSet", query: "DhcpConfigurationSet", location: Location::Body, flags: 0, of: &T_DHCP_CONFIGURATION_LIST },
] };
static T_DHCP_OPTIONS: Type = Type { kind: Kind::Struct(&S_DHCP_OPTIONS), check: None };
static T_DHCP_OPTIONS_ID: Type = Type { kind: Kind::Text, check: None };
static T_DHCP_OPTIONS_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "DhcpOptionsId", flat: false, of: &T_DHCP_OPTIONS_ID }, check: None };
static T_DHCP_OPTIONS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_DHCP_OPTIONS }, check: None };
pub static S_DISASSOCIATE_ADDRESS_REQUEST: Shape = Shape { name: "DisassociateAddressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "AssociationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_ELASTIC_IP_ASSOCIATION_ID },
    Field { name: "PublicIp", wire: "PublicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_EIP_ALLOCATION_PUBLIC_IP },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "DisassociateIamInstanceProfileRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "AssociationId", query: "AssociationId", location: Location::Body, flags: flag::REQUIRED, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION_ID },
] };
pub static S_DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT: Shape = Shape { name: "DisassociateIamInstanceProfileResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IamInstanceProfileAssociation", wire: "iamInstanceProfileAssociation", query: "IamInstanceProfileAssociation", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION },
] };
pub static S_DISASSOCIATE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "DisassociateRouteTableRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ASSOCIATION_ID },
] };
static T_DISK_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_DISK_INFO: Shape = Shape { name: "DiskInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInGB", wire: "sizeInGB", query: "SizeInGB", location: Location::Body, flags: 0, of: &T_DISK_SIZE },
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_DISK_COUNT },
    Field { name: "Type", wire: "type", query: "Type", location: Location::Body, flags: 0, of: &T_DISK_TYPE },
] };
static T_DISK_INFO: Type = Type { kind: Kind::Struct(&S_DISK_INFO), check: None };
static T_DISK_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_DISK_INFO }, check: None };
static T_DISK_SIZE: Type = Type { kind: Kind::Long, check: None };
static T_DISK_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["hdd", "ssd"] }) };
static T_DOMAIN_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["vpc", "standard"] }) };
static T_DOUBLE: Type = Type { kind: Kind::Double, check: None };
pub static S_EBS_BLOCK_DEVICE: Shape = Shape { name: "EbsBlockDevice", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Iops", wire: "iops", query: "Iops", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SnapshotId", wire: "snapshotId", query: "SnapshotId", location: Location::Body, flags: 0, of: &T_SNAPSHOT_ID },
    Field { name: "VolumeSize", wire: "volumeSize", query: "VolumeSize", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeType", wire: "volumeType", query: "VolumeType", location: Location::Body, flags: 0, of: &T_VOLUME_TYPE },
    Field { name: "KmsKeyId", wire: "kmsKeyId", query: "KmsKeyId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Throughput", wire: "throughput", query: "Throughput", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Encrypted", wire: "encrypted", query: "Encrypted", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "VolumeInitializationRate", wire: "VolumeInitializationRate", query: "VolumeInitializationRate", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EbsCardIndex", wire: "EbsCardIndex", query: "EbsCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_EBS_BLOCK_DEVICE: Type = Type { kind: Kind::Struct(&S_EBS_BLOCK_DEVICE), check: None };
static T_EBS_CARD_INDEX: Type = Type { kind: Kind::Int, check: None };
pub static S_EBS_CARD_INFO: Shape = Shape { name: "EbsCardInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EbsCardIndex", wire: "ebsCardIndex", query: "EbsCardIndex", location: Location::Body, flags: 0, of: &T_EBS_CARD_INDEX },
    Field { name: "BaselineBandwidthInMbps", wire: "baselineBandwidthInMbps", query: "BaselineBandwidthInMbps", location: Location::Body, flags: 0, of: &T_BASELINE_BANDWIDTH_IN_MBPS },
    Field { name: "BaselineThroughputInMBps", wire: "baselineThroughputInMBps", query: "BaselineThroughputInMBps", location: Location::Body, flags: 0, of: &T_BASELINE_THROUGHPUT_IN_M_BPS },
    Field { name: "BaselineIops", wire: "baselineIops", query: "BaselineIops", location: Location::Body, flags: 0, of: &T_BASELINE_IOPS },
    Field { name: "MaximumBandwidthInMbps", wire: "maximumBandwidthInMbps", query: "MaximumBandwidthInMbps", location: Location::Body, flags: 0, of: &T_MAXIMUM_BANDWIDTH_IN_MBPS },
    Field { name: "MaximumThroughputInMBps", wire: "maximumThroughputInMBps", query: "MaximumThroughputInMBps", location: Location::Body, flags: 0, of: &T_MAXIMUM_THROUGHPUT_IN_M_BPS },
    Field { name: "MaximumIops", wire: "maximumIops", query: "MaximumIops", location: Location::Body, flags: 0, of: &T_MAXIMUM_IOPS },
] };
static T_EBS_CARD_INFO: Type = Type { kind: Kind::Struct(&S_EBS_CARD_INFO), check: None };
static T_EBS_CARD_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_EBS_CARD_INFO }, check: None };
static T_EBS_ENCRYPTION_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported"] }) };
pub static S_EBS_INFO: Shape = Shape { name: "EbsInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EbsOptimizedSupport", wire: "ebsOptimizedSupport", query: "EbsOptimizedSupport", location: Location::Body, flags: 0, of: &T_EBS_OPTIMIZED_SUPPORT },
    Field { name: "EncryptionSupport", wire: "encryptionSupport", query: "EncryptionSupport", location: Location::Body, flags: 0, of: &T_EBS_ENCRYPTION_SUPPORT },
    Field { name: "EbsOptimizedInfo", wire: "ebsOptimizedInfo", query: "EbsOptimizedInfo", location: Location::Body, flags: 0, of: &T_EBS_OPTIMIZED_INFO },
    Field { name: "NvmeSupport", wire: "nvmeSupport", query: "NvmeSupport", location: Location::Body, flags: 0, of: &T_EBS_NVME_SUPPORT },
    Field { name: "MaximumEbsAttachments", wire: "maximumEbsAttachments", query: "MaximumEbsAttachments", location: Location::Body, flags: 0, of: &T_MAXIMUM_EBS_ATTACHMENTS },
    Field { name: "AttachmentLimitType", wire: "attachmentLimitType", query: "AttachmentLimitType", location: Location::Body, flags: 0, of: &T_ATTACHMENT_LIMIT_TYPE },
    Field { name: "MaximumEbsCards", wire: "maximumEbsCards", query: "MaximumEbsCards", location: Location::Body, flags: 0, of: &T_MAXIMUM_EBS_CARDS },
    Field { name: "EbsCards", wire: "ebsCardSet", query: "EbsCardSet", location: Location::Body, flags: 0, of: &T_EBS_CARD_INFO_LIST },
] };
static T_EBS_INFO: Type = Type { kind: Kind::Struct(&S_EBS_INFO), check: None };
pub static S_EBS_INSTANCE_BLOCK_DEVICE: Shape = Shape { name: "EbsInstanceBlockDevice", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachTime", wire: "attachTime", query: "AttachTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_ATTACHMENT_STATUS },
    Field { name: "VolumeId", wire: "volumeId", query: "VolumeId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociatedResource", wire: "associatedResource", query: "AssociatedResource", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VolumeOwnerId", wire: "volumeOwnerId", query: "VolumeOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
    Field { name: "EbsCardIndex", wire: "ebsCardIndex", query: "EbsCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_EBS_INSTANCE_BLOCK_DEVICE: Type = Type { kind: Kind::Struct(&S_EBS_INSTANCE_BLOCK_DEVICE), check: None };
pub static S_EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION: Shape = Shape { name: "EbsInstanceBlockDeviceSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VolumeId", wire: "volumeId", query: "VolumeId", location: Location::Body, flags: 0, of: &T_VOLUME_ID },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION), check: None };
static T_EBS_NVME_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported", "required"] }) };
pub static S_EBS_OPTIMIZED_INFO: Shape = Shape { name: "EbsOptimizedInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BaselineBandwidthInMbps", wire: "baselineBandwidthInMbps", query: "BaselineBandwidthInMbps", location: Location::Body, flags: 0, of: &T_BASELINE_BANDWIDTH_IN_MBPS },
    Field { name: "BaselineThroughputInMBps", wire: "baselineThroughputInMBps", query: "BaselineThroughputInMBps", location: Location::Body, flags: 0, of: &T_BASELINE_THROUGHPUT_IN_M_BPS },
    Field { name: "BaselineIops", wire: "baselineIops", query: "BaselineIops", location: Location::Body, flags: 0, of: &T_BASELINE_IOPS },
    Field { name: "MaximumBandwidthInMbps", wire: "maximumBandwidthInMbps", query: "MaximumBandwidthInMbps", location: Location::Body, flags: 0, of: &T_MAXIMUM_BANDWIDTH_IN_MBPS },
    Field { name: "MaximumThroughputInMBps", wire: "maximumThroughputInMBps", query: "MaximumThroughputInMBps", location: Location::Body, flags: 0, of: &T_MAXIMUM_THROUGHPUT_IN_M_BPS },
    Field { name: "MaximumIops", wire: "maximumIops", query: "MaximumIops", location: Location::Body, flags: 0, of: &T_MAXIMUM_IOPS },
] };
static T_EBS_OPTIMIZED_INFO: Type = Type { kind: Kind::Struct(&S_EBS_OPTIMIZED_INFO), check: None };
static T_EBS_OPTIMIZED_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported", "default"] }) };
pub static S_EBS_STATUS_DETAILS: Shape = Shape { name: "EbsStatusDetails", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ImpairedSince", wire: "impairedSince", query: "ImpairedSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STATUS_NAME },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_STATUS_TYPE },
] };
static T_EBS_STATUS_DETAILS: Type = Type { kind: Kind::Struct(&S_EBS_STATUS_DETAILS), check: None };
static T_EBS_STATUS_DETAILS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_EBS_STATUS_DETAILS }, check: None };
pub static S_EBS_STATUS_SUMMARY: Shape = Shape { name: "EbsStatusSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Details", wire: "details", query: "Details", location: Location::Body, flags: 0, of: &T_EBS_STATUS_DETAILS_LIST },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_SUMMARY_STATUS },
] };
static T_EBS_STATUS_SUMMARY: Type = Type { kind: Kind::Struct(&S_EBS_STATUS_SUMMARY), check: None };
pub static S_EFA_INFO: Shape = Shape { name: "EfaInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaximumEfaInterfaces", wire: "maximumEfaInterfaces", query: "MaximumEfaInterfaces", location: Location::Body, flags: 0, of: &T_MAXIMUM_EFA_INTERFACES },
] };
static T_EFA_INFO: Type = Type { kind: Kind::Struct(&S_EFA_INFO), check: None };
static T_EFA_SUPPORTED_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_EGRESS_ONLY_INTERNET_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
static T_EIP_ALLOCATION_PUBLIC_IP: Type = Type { kind: Kind::Text, check: None };
pub static S_ELASTIC_GPU_ASSOCIATION: Shape = Shape { name: "ElasticGpuAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ElasticGpuId", wire: "elasticGpuId", query: "ElasticGpuId", location: Location::Body, flags: 0, of: &T_ELASTIC_GPU_ID },
    Field { name: "ElasticGpuAssociationId", wire: "elasticGpuAssociationId", query: "ElasticGpuAssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ElasticGpuAssociationState", wire: "elasticGpuAssociationState", query: "ElasticGpuAssociationState", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ElasticGpuAssociationTime", wire: "elasticGpuAssociationTime", query: "ElasticGpuAssociationTime", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ELASTIC_GPU_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_ELASTIC_GPU_ASSOCIATION), check: None };
static T_ELASTIC_GPU_ASSOCIATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ELASTIC_GPU_ASSOCIATION }, check: None };
static T_ELASTIC_GPU_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_ELASTIC_GPU_SPECIFICATION: Shape = Shape { name: "ElasticGpuSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
] };
static T_ELASTIC_GPU_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_ELASTIC_GPU_SPECIFICATION), check: None };
static T_ELASTIC_GPU_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "ElasticGpuSpecification", flat: false, of: &T_ELASTIC_GPU_SPECIFICATION }, check: None };
pub static S_ELASTIC_GPU_SPECIFICATION_RESPONSE: Shape = Shape { name: "ElasticGpuSpecificationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "type", query: "Type", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ELASTIC_GPU_SPECIFICATION_RESPONSE: Type = Type { kind: Kind::Struct(&S_ELASTIC_GPU_SPECIFICATION_RESPONSE), check: None };
static T_ELASTIC_GPU_SPECIFICATION_RESPONSE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ELASTIC_GPU_SPECIFICATION_RESPONSE }, check: None };
static T_ELASTIC_GPU_SPECIFICATIONS: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ELASTIC_GPU_SPECIFICATION }, check: None };
pub static S_ELASTIC_INFERENCE_ACCELERATOR: Shape = Shape { name: "ElasticInferenceAccelerator", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: 0, of: &T_ELASTIC_INFERENCE_ACCELERATOR_COUNT },
] };
static T_ELASTIC_INFERENCE_ACCELERATOR: Type = Type { kind: Kind::Struct(&S_ELASTIC_INFERENCE_ACCELERATOR), check: None };
pub static S_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION: Shape = Shape { name: "ElasticInferenceAcceleratorAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ElasticInferenceAcceleratorArn", wire: "elasticInferenceAcceleratorArn", query: "ElasticInferenceAcceleratorArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ElasticInferenceAcceleratorAssociationId", wire: "elasticInferenceAcceleratorAssociationId", query: "ElasticInferenceAcceleratorAssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ElasticInferenceAcceleratorAssociationState", wire: "elasticInferenceAcceleratorAssociationState", query: "ElasticInferenceAcceleratorAssociationState", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ElasticInferenceAcceleratorAssociationTime", wire: "elasticInferenceAcceleratorAssociationTime", query: "ElasticInferenceAcceleratorAssociationTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
] };
static T_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION), check: None };
static T_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION }, check: None };
static T_ELASTIC_INFERENCE_ACCELERATOR_COUNT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_ELASTIC_INFERENCE_ACCELERATORS: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ELASTIC_INFERENCE_ACCELERATOR }, check: None };
static T_ELASTIC_IP_ASSOCIATION_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_ENA_SRD_SPECIFICATION: Shape = Shape { name: "EnaSrdSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdEnabled", wire: "EnaSrdEnabled", query: "EnaSrdEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdUdpSpecification", wire: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", location: Location::Body, flags: 0, of: &T_ENA_SRD_UDP_SPECIFICATION },
] };
static T_ENA_SRD_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_ENA_SRD_SPECIFICATION), check: None };
pub static S_ENA_SRD_SPECIFICATION_REQUEST: Shape = Shape { name: "EnaSrdSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdEnabled", wire: "EnaSrdEnabled", query: "EnaSrdEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdUdpSpecification", wire: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", location: Location::Body, flags: 0, of: &T_ENA_SRD_UDP_SPECIFICATION_REQUEST },
] };
static T_ENA_SRD_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_ENA_SRD_SPECIFICATION_REQUEST), check: None };
static T_ENA_SRD_SUPPORTED: Type = Type { kind: Kind::Bool, check: None };
pub static S_ENA_SRD_UDP_SPECIFICATION: Shape = Shape { name: "EnaSrdUdpSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdUdpEnabled", wire: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_ENA_SRD_UDP_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_ENA_SRD_UDP_SPECIFICATION), check: None };
pub static S_ENA_SRD_UDP_SPECIFICATION_REQUEST: Shape = Shape { name: "EnaSrdUdpSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdUdpEnabled", wire: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_ENA_SRD_UDP_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_ENA_SRD_UDP_SPECIFICATION_REQUEST), check: None };
static T_ENA_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported", "required"] }) };
pub static S_ENCLAVE_OPTIONS: Shape = Shape { name: "EnclaveOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_ENCLAVE_OPTIONS: Type = Type { kind: Kind::Struct(&S_ENCLAVE_OPTIONS), check: None };
pub static S_ENCLAVE_OPTIONS_REQUEST: Shape = Shape { name: "EnclaveOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_ENCLAVE_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_ENCLAVE_OPTIONS_REQUEST), check: None };
static T_ENCRYPTION_IN_TRANSIT_SUPPORTED: Type = Type { kind: Kind::Bool, check: None };
static T_EPHEMERAL_NVME_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported", "required"] }) };
static T_ERROR_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VALIDATION_ERROR }, check: None };
static T_EVENT_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["instance-reboot", "system-reboot", "system-maintenance", "instance-retirement", "instance-stop"] }) };
static T_EXCLUDED_INSTANCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(1.0), max: Some(30.0), pattern: Some("[a-zA-Z0-9\\.\\*\\-]+"), values: &[] }) };
static T_EXCLUDED_INSTANCE_TYPE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_EXCLUDED_INSTANCE_TYPE }, check: Some(&Check { min: Some(0.0), max: Some(400.0), pattern: None, values: &[] }) };
static T_EXECUTABLE_BY_STRING_LIST: Type = Type { kind: Kind::List { item: "ExecutableBy", flat: false, of: &T_STRING }, check: None };
pub static S_FILTER: Shape = Shape { name: "Filter", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Values", wire: "Value", query: "Value", location: Location::Body, flags: 0, of: &T_VALUE_STRING_LIST },
] };
static T_FILTER: Type = Type { kind: Kind::Struct(&S_FILTER), check: None };
static T_FILTER_LIST: Type = Type { kind: Kind::List { item: "Filter", flat: false, of: &T_FILTER }, check: None };
static T_FLEXIBLE_ENA_QUEUES_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported"] }) };
static T_FPGA_DEVICE_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_FPGA_DEVICE_INFO: Shape = Shape { name: "FpgaDeviceInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_FPGA_DEVICE_NAME },
    Field { name: "Manufacturer", wire: "manufacturer", query: "Manufacturer", location: Location::Body, flags: 0, of: &T_FPGA_DEVICE_MANUFACTURER_NAME },
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_FPGA_DEVICE_COUNT },
    Field { name: "MemoryInfo", wire: "memoryInfo", query: "MemoryInfo", location: Location::Body, flags: 0, of: &T_FPGA_DEVICE_MEMORY_INFO },
] };
static T_FPGA_DEVICE_INFO: Type = Type { kind: Kind::Struct(&S_FPGA_DEVICE_INFO), check: None };
static T_FPGA_DEVICE_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_FPGA_DEVICE_INFO }, check: None };
static T_FPGA_DEVICE_MANUFACTURER_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_FPGA_DEVICE_MEMORY_INFO: Shape = Shape { name: "FpgaDeviceMemoryInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInMiB", wire: "sizeInMiB", query: "SizeInMiB", location: Location::Body, flags: 0, of: &T_FPGA_DEVICE_MEMORY_SIZE },
] };
static T_FPGA_DEVICE_MEMORY_INFO: Type = Type { kind: Kind::Struct(&S_FPGA_DEVICE_MEMORY_INFO), check: None };
static T_FPGA_DEVICE_MEMORY_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_FPGA_DEVICE_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_FPGA_INFO: Shape = Shape { name: "FpgaInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Fpgas", wire: "fpgas", query: "Fpgas", location: Location::Body, flags: 0, of: &T_FPGA_DEVICE_INFO_LIST },
    Field { name: "TotalFpgaMemoryInMiB", wire: "totalFpgaMemoryInMiB", query: "TotalFpgaMemoryInMiB", location: Location::Body, flags: 0, of: &T_TOTAL_FPGA_MEMORY },
] };
static T_FPGA_INFO: Type = Type { kind: Kind::Struct(&S_FPGA_INFO), check: None };
static T_FREE_TIER_ELIGIBLE_FLAG: Type = Type { kind: Kind::Bool, check: None };
pub static S_GET_CONSOLE_OUTPUT_REQUEST: Shape = Shape { name: "GetConsoleOutputRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
    Field { name: "Latest", wire: "Latest", query: "Latest", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_GET_CONSOLE_OUTPUT_RESULT: Shape = Shape { name: "GetConsoleOutputResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Timestamp", wire: "timestamp", query: "Timestamp", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "Output", wire: "output", query: "Output", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_GET_INSTANCE_METADATA_DEFAULTS_REQUEST: Shape = Shape { name: "GetInstanceMetadataDefaultsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_GET_INSTANCE_METADATA_DEFAULTS_RESULT: Shape = Shape { name: "GetInstanceMetadataDefaultsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AccountLevel", wire: "accountLevel", query: "AccountLevel", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_DEFAULTS_RESPONSE },
] };
pub static S_GET_LAUNCH_TEMPLATE_DATA_REQUEST: Shape = Shape { name: "GetLaunchTemplateDataRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
] };
pub static S_GET_LAUNCH_TEMPLATE_DATA_RESULT: Shape = Shape { name: "GetLaunchTemplateDataResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateData", wire: "launchTemplateData", query: "LaunchTemplateData", location: Location::Body, flags: 0, of: &T_RESPONSE_LAUNCH_TEMPLATE_DATA },
] };
static T_GPU_DEVICE_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_GPU_DEVICE_INFO: Shape = Shape { name: "GpuDeviceInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_GPU_DEVICE_NAME },
    Field { name: "Manufacturer", wire: "manufacturer", query: "Manufacturer", location: Location::Body, flags: 0, of: &T_GPU_DEVICE_MANUFACTURER_NAME },
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_GPU_DEVICE_COUNT },
    Field { name: "LogicalGpuCount", wire: "logicalGpuCount", query: "LogicalGpuCount", location: Location::Body, flags: 0, of: &T_LOGICAL_GPU_COUNT },
    Field { name: "GpuPartitionSize", wire: "gpuPartitionSize", query: "GpuPartitionSize", location: Location::Body, flags: 0, of: &T_GPU_PARTITION_SIZE },
    Field { name: "Workloads", wire: "workloadSet", query: "WorkloadSet", location: Location::Body, flags: 0, of: &T_WORKLOADS_LIST },
    Field { name: "MemoryInfo", wire: "memoryInfo", query: "MemoryInfo", location: Location::Body, flags: 0, of: &T_GPU_DEVICE_MEMORY_INFO },
] };
static T_GPU_DEVICE_INFO: Type = Type { kind: Kind::Struct(&S_GPU_DEVICE_INFO), check: None };
static T_GPU_DEVICE_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_GPU_DEVICE_INFO }, check: None };
static T_GPU_DEVICE_MANUFACTURER_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_GPU_DEVICE_MEMORY_INFO: Shape = Shape { name: "GpuDeviceMemoryInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInMiB", wire: "sizeInMiB", query: "SizeInMiB", location: Location::Body, flags: 0, of: &T_GPU_DEVICE_MEMORY_SIZE },
] };
static T_GPU_DEVICE_MEMORY_INFO: Type = Type { kind: Kind::Struct(&S_GPU_DEVICE_MEMORY_INFO), check: None };
static T_GPU_DEVICE_MEMORY_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_GPU_DEVICE_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_GPU_INFO: Shape = Shape { name: "GpuInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Gpus", wire: "gpus", query: "Gpus", location: Location::Body, flags: 0, of: &T_GPU_DEVICE_INFO_LIST },
    Field { name: "TotalGpuMemoryInMiB", wire: "totalGpuMemoryInMiB", query: "TotalGpuMemoryInMiB", location: Location::Body, flags: 0, of: &T_TOTAL_GPU_MEMORY },
] };
static T_GPU_INFO: Type = Type { kind: Kind::Struct(&S_GPU_INFO), check: None };
static T_GPU_PARTITION_SIZE: Type = Type { kind: Kind::Double, check: None };
static T_GROUP_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "groupId", flat: false, of: &T_SECURITY_GROUP_ID }, check: None };
pub static S_GROUP_IDENTIFIER: Shape = Shape { name: "GroupIdentifier", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "groupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_GROUP_IDENTIFIER: Type = Type { kind: Kind::Struct(&S_GROUP_IDENTIFIER), check: None };
static T_GROUP_IDENTIFIER_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_GROUP_IDENTIFIER }, check: None };
static T_GROUP_NAME_STRING_LIST: Type = Type { kind: Kind::List { item: "GroupName", flat: false, of: &T_SECURITY_GROUP_NAME }, check: None };
static T_HIBERNATION_FLAG: Type = Type { kind: Kind::Bool, check: None };
pub static S_HIBERNATION_OPTIONS: Shape = Shape { name: "HibernationOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Configured", wire: "configured", query: "Configured", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_HIBERNATION_OPTIONS: Type = Type { kind: Kind::Struct(&S_HIBERNATION_OPTIONS), check: None };
pub static S_HIBERNATION_OPTIONS_REQUEST: Shape = Shape { name: "HibernationOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Configured", wire: "Configured", query: "Configured", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_HIBERNATION_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_HIBERNATION_OPTIONS_REQUEST), check: None };
static T_HOSTNAME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ip-name", "resource-name"] }) };
static T_HTTP_TOKENS_ENFORCED_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
static T_HTTP_TOKENS_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["optional", "required"] }) };
static T_HYPERVISOR_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ovm", "xen"] }) };
pub static S_IAM_INSTANCE_PROFILE: Shape = Shape { name: "IamInstanceProfile", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "arn", query: "Arn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Id", wire: "id", query: "Id", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IAM_INSTANCE_PROFILE: Type = Type { kind: Kind::Struct(&S_IAM_INSTANCE_PROFILE), check: None };
pub static S_IAM_INSTANCE_PROFILE_ASSOCIATION: Shape = Shape { name: "IamInstanceProfileAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IamInstanceProfile", wire: "iamInstanceProfile", query: "IamInstanceProfile", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE },
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION_STATE },
    Field { name: "Timestamp", wire: "timestamp", query: "Timestamp", location: Location::Body, flags: 0, of: &T_DATE_TIME },
] };
static T_IAM_INSTANCE_PROFILE_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_IAM_INSTANCE_PROFILE_ASSOCIATION), check: None };
static T_IAM_INSTANCE_PROFILE_ASSOCIATION_ID: Type = Type { kind: Kind::Text, check: None };
static T_IAM_INSTANCE_PROFILE_ASSOCIATION_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IAM_INSTANCE_PROFILE_ASSOCIATION }, check: None };
static T_IAM_INSTANCE_PROFILE_ASSOCIATION_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated"] }) };
pub static S_IAM_INSTANCE_PROFILE_SPECIFICATION: Shape = Shape { name: "IamInstanceProfileSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "arn", query: "Arn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IAM_INSTANCE_PROFILE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_IAM_INSTANCE_PROFILE_SPECIFICATION), check: None };
pub static S_ICMP_TYPE_CODE: Shape = Shape { name: "IcmpTypeCode", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "code", query: "Code", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Type", wire: "type", query: "Type", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_ICMP_TYPE_CODE: Type = Type { kind: Kind::Struct(&S_ICMP_TYPE_CODE), check: None };
pub static S_IMAGE: Shape = Shape { name: "Image", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PlatformDetails", wire: "platformDetails", query: "PlatformDetails", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "UsageOperation", wire: "usageOperation", query: "UsageOperation", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "BlockDeviceMappings", wire: "blockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_BLOCK_DEVICE_MAPPING_LIST },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EnaSupport", wire: "enaSupport", query: "EnaSupport", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Hypervisor", wire: "hypervisor", query: "Hypervisor", location: Location::Body, flags: 0, of: &T_HYPERVISOR_TYPE },
    Field { name: "ImageOwnerAlias", wire: "imageOwnerAlias", query: "ImageOwnerAlias", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RootDeviceName", wire: "rootDeviceName", query: "RootDeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RootDeviceType", wire: "rootDeviceType", query: "RootDeviceType", location: Location::Body, flags: 0, of: &T_DEVICE_TYPE },
    Field { name: "SriovNetSupport", wire: "sriovNetSupport", query: "SriovNetSupport", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "StateReason", wire: "stateReason", query: "StateReason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VirtualizationType", wire: "virtualizationType", query: "VirtualizationType", location: Location::Body, flags: 0, of: &T_VIRTUALIZATION_TYPE },
    Field { name: "BootMode", wire: "bootMode", query: "BootMode", location: Location::Body, flags: 0, of: &T_BOOT_MODE_VALUES },
    Field { name: "TpmSupport", wire: "tpmSupport", query: "TpmSupport", location: Location::Body, flags: 0, of: &T_TPM_SUPPORT_VALUES },
    Field { name: "DeprecationTime", wire: "deprecationTime", query: "DeprecationTime", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ImdsSupport", wire: "imdsSupport", query: "ImdsSupport", location: Location::Body, flags: 0, of: &T_IMDS_SUPPORT_VALUES },
    Field { name: "SourceInstanceId", wire: "sourceInstanceId", query: "SourceInstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeregistrationProtection", wire: "deregistrationProtection", query: "DeregistrationProtection", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LastLaunchedTime", wire: "lastLaunchedTime", query: "LastLaunchedTime", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ImageAllowed", wire: "imageAllowed", query: "ImageAllowed", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SourceImageId", wire: "sourceImageId", query: "SourceImageId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceImageRegion", wire: "sourceImageRegion", query: "SourceImageRegion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FreeTierEligible", wire: "freeTierEligible", query: "FreeTierEligible", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "PublicSsmParameterName", wire: "publicSsmParameterName", query: "PublicSsmParameterName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ImageWatermarks", wire: "imageWatermarkSet", query: "ImageWatermarkSet", location: Location::Body, flags: 0, of: &T_IMAGE_WATERMARK_LIST },
    Field { name: "ScanResults", wire: "scanResults", query: "ScanResults", location: Location::Body, flags: 0, of: &T_SCAN_RESULTS },
    Field { name: "InstanceTypeSpecification", wire: "instanceTypeSpecification", query: "InstanceTypeSpecification", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE_SPECIFICATION },
    Field { name: "ImageId", wire: "imageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ImageLocation", wire: "imageLocation", query: "ImageLocation", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "State", wire: "imageState", query: "ImageState", location: Location::Body, flags: 0, of: &T_IMAGE_STATE },
    Field { name: "OwnerId", wire: "imageOwnerId", query: "ImageOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CreationDate", wire: "creationDate", query: "CreationDate", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Public", wire: "isPublic", query: "IsPublic", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ProductCodes", wire: "productCodes", query: "ProductCodes", location: Location::Body, flags: 0, of: &T_PRODUCT_CODE_LIST },
    Field { name: "Architecture", wire: "architecture", query: "Architecture", location: Location::Body, flags: 0, of: &T_ARCHITECTURE_VALUES },
    Field { name: "ImageType", wire: "imageType", query: "ImageType", location: Location::Body, flags: 0, of: &T_IMAGE_TYPE_VALUES },
    Field { name: "KernelId", wire: "kernelId", query: "KernelId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RamdiskId", wire: "ramdiskId", query: "RamdiskId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Platform", wire: "platform", query: "Platform", location: Location::Body, flags: 0, of: &T_PLATFORM_VALUES },
] };
static T_IMAGE: Type = Type { kind: Kind::Struct(&S_IMAGE), check: None };
pub static S_IMAGE_ATTRIBUTE: Shape = Shape { name: "ImageAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "KernelId", wire: "kernel", query: "Kernel", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "RamdiskId", wire: "ramdisk", query: "Ramdisk", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "SriovNetSupport", wire: "sriovNetSupport", query: "SriovNetSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "BootMode", wire: "bootMode", query: "BootMode", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "TpmSupport", wire: "tpmSupport", query: "TpmSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "UefiData", wire: "uefiData", query: "UefiData", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "LastLaunchedTime", wire: "lastLaunchedTime", query: "LastLaunchedTime", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "ImdsSupport", wire: "imdsSupport", query: "ImdsSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "DeregistrationProtection", wire: "deregistrationProtection", query: "DeregistrationProtection", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "ImageId", wire: "imageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LaunchPermissions", wire: "launchPermission", query: "LaunchPermission", location: Location::Body, flags: 0, of: &T_LAUNCH_PERMISSION_LIST },
    Field { name: "ProductCodes", wire: "productCodes", query: "ProductCodes", location: Location::Body, flags: 0, of: &T_PRODUCT_CODE_LIST },
    Field { name: "BlockDeviceMappings", wire: "blockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_BLOCK_DEVICE_MAPPING_LIST },
] };
static T_IMAGE_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["description", "kernel", "ramdisk", "launchPermission", "productCodes", "blockDeviceMapping", "sriovNetSupport", "bootMode", "tpmSupport", "uefiData", "lastLaunchedTime", "imdsSupport", "deregistrationProtection"] }) };
static T_IMAGE_ID: Type = Type { kind: Kind::Text, check: None };
static T_IMAGE_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "ImageId", flat: false, of: &T_IMAGE_ID }, check: None };
static T_IMAGE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IMAGE }, check: None };
static T_IMAGE_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pending", "available", "invalid", "deregistered", "transient", "failed", "error", "disabled"] }) };
static T_IMAGE_TYPE_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["machine", "kernel", "ramdisk"] }) };
pub static S_IMAGE_WATERMARK: Shape = Shape { name: "ImageWatermark", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "WatermarkKey", wire: "watermarkKey", query: "WatermarkKey", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceImageRegion", wire: "sourceImageRegion", query: "SourceImageRegion", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceImageId", wire: "sourceImageId", query: "SourceImageId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceImageCreationTime", wire: "sourceImageCreationTime", query: "SourceImageCreationTime", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "WatermarkCreationTime", wire: "watermarkCreationTime", query: "WatermarkCreationTime", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
] };
static T_IMAGE_WATERMARK: Type = Type { kind: Kind::Struct(&S_IMAGE_WATERMARK), check: None };
static T_IMAGE_WATERMARK_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IMAGE_WATERMARK }, check: None };
static T_IMDS_SUPPORT_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["v2.0"] }) };
pub static S_IMPORT_KEY_PAIR_REQUEST: Shape = Shape { name: "ImportKeyPairRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "KeyName", wire: "keyName", query: "KeyName", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "PublicKeyMaterial", wire: "publicKeyMaterial", query: "PublicKeyMaterial", location: Location::Body, flags: flag::REQUIRED, of: &T_BLOB },
] };
pub static S_IMPORT_KEY_PAIR_RESULT: Shape = Shape { name: "ImportKeyPairResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyFingerprint", wire: "keyFingerprint", query: "KeyFingerprint", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyName", wire: "keyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyPairId", wire: "keyPairId", query: "KeyPairId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_INCLUDE_UNSUPPORTED_IN_REGION: Type = Type { kind: Kind::Bool, check: None };
pub static S_INFERENCE_ACCELERATOR_INFO: Shape = Shape { name: "InferenceAcceleratorInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Accelerators", wire: "accelerators", query: "Accelerators", location: Location::Body, flags: 0, of: &T_INFERENCE_DEVICE_INFO_LIST },
    Field { name: "TotalInferenceMemoryInMiB", wire: "totalInferenceMemoryInMiB", query: "TotalInferenceMemoryInMiB", location: Location::Body, flags: 0, of: &T_TOTAL_INFERENCE_MEMORY },
] };
static T_INFERENCE_ACCELERATOR_INFO: Type = Type { kind: Kind::Struct(&S_INFERENCE_ACCELERATOR_INFO), check: None };
static T_INFERENCE_DEVICE_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_INFERENCE_DEVICE_INFO: Shape = Shape { name: "InferenceDeviceInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_INFERENCE_DEVICE_COUNT },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_INFERENCE_DEVICE_NAME },
    Field { name: "Manufacturer", wire: "manufacturer", query: "Manufacturer", location: Location::Body, flags: 0, of: &T_INFERENCE_DEVICE_MANUFACTURER_NAME },
    Field { name: "MemoryInfo", wire: "memoryInfo", query: "MemoryInfo", location: Location::Body, flags: 0, of: &T_INFERENCE_DEVICE_MEMORY_INFO },
] };
static T_INFERENCE_DEVICE_INFO: Type = Type { kind: Kind::Struct(&S_INFERENCE_DEVICE_INFO), check: None };
static T_INFERENCE_DEVICE_INFO_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INFERENCE_DEVICE_INFO }, check: None };
static T_INFERENCE_DEVICE_MANUFACTURER_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_INFERENCE_DEVICE_MEMORY_INFO: Shape = Shape { name: "InferenceDeviceMemoryInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInMiB", wire: "sizeInMiB", query: "SizeInMiB", location: Location::Body, flags: 0, of: &T_INFERENCE_DEVICE_MEMORY_SIZE },
] };
static T_INFERENCE_DEVICE_MEMORY_INFO: Type = Type { kind: Kind::Struct(&S_INFERENCE_DEVICE_MEMORY_INFO), check: None };
static T_INFERENCE_DEVICE_MEMORY_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_INFERENCE_DEVICE_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_INSTANCE: Shape = Shape { name: "Instance", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Architecture", wire: "architecture", query: "Architecture", location: Location::Body, flags: 0, of: &T_ARCHITECTURE_VALUES },
    Field { name: "BlockDeviceMappings", wire: "blockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_INSTANCE_BLOCK_DEVICE_MAPPING_LIST },
    Field { name: "ClientToken", wire: "clientToken", query: "ClientToken", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EbsOptimized", wire: "ebsOptimized", query: "EbsOptimized", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSupport", wire: "enaSupport", query: "EnaSupport", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Hypervisor", wire: "hypervisor", query: "Hypervisor", location: Location::Body, flags: 0, of: &T_HYPERVISOR_TYPE },
    Field { name: "IamInstanceProfile", wire: "iamInstanceProfile", query: "IamInstanceProfile", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE },
    Field { name: "InstanceLifecycle", wire: "instanceLifecycle", query: "InstanceLifecycle", location: Location::Body, flags: 0, of: &T_INSTANCE_LIFECYCLE_TYPE },
    Field { name: "ElasticGpuAssociations", wire: "elasticGpuAssociationSet", query: "ElasticGpuAssociationSet", location: Location::Body, flags: 0, of: &T_ELASTIC_GPU_ASSOCIATION_LIST },
    Field { name: "ElasticInferenceAcceleratorAssociations", wire: "elasticInferenceAcceleratorAssociationSet", query: "ElasticInferenceAcceleratorAssociationSet", location: Location::Body, flags: 0, of: &T_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST },
    Field { name: "NetworkInterfaces", wire: "networkInterfaceSet", query: "NetworkInterfaceSet", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_INTERFACE_LIST },
    Field { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RootDeviceName", wire: "rootDeviceName", query: "RootDeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RootDeviceType", wire: "rootDeviceType", query: "RootDeviceType", location: Location::Body, flags: 0, of: &T_DEVICE_TYPE },
    Field { name: "SecurityGroups", wire: "groupSet", query: "GroupSet", location: Location::Body, flags: 0, of: &T_GROUP_IDENTIFIER_LIST },
    Field { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SpotInstanceRequestId", wire: "spotInstanceRequestId", query: "SpotInstanceRequestId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SriovNetSupport", wire: "sriovNetSupport", query: "SriovNetSupport", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "StateReason", wire: "stateReason", query: "StateReason", location: Location::Body, flags: 0, of: &T_STATE_REASON },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VirtualizationType", wire: "virtualizationType", query: "VirtualizationType", location: Location::Body, flags: 0, of: &T_VIRTUALIZATION_TYPE },
    Field { name: "CpuOptions", wire: "cpuOptions", query: "CpuOptions", location: Location::Body, flags: 0, of: &T_CPU_OPTIONS },
    Field { name: "CapacityBlockId", wire: "capacityBlockId", query: "CapacityBlockId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CapacityReservationId", wire: "capacityReservationId", query: "CapacityReservationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CapacityReservationSpecification", wire: "capacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE },
    Field { name: "HibernationOptions", wire: "hibernationOptions", query: "HibernationOptions", location: Location::Body, flags: 0, of: &T_HIBERNATION_OPTIONS },
    Field { name: "Licenses", wire: "licenseSet", query: "LicenseSet", location: Location::Body, flags: 0, of: &T_LICENSE_LIST },
    Field { name: "MetadataOptions", wire: "metadataOptions", query: "MetadataOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_OPTIONS_RESPONSE },
    Field { name: "EnclaveOptions", wire: "enclaveOptions", query: "EnclaveOptions", location: Location::Body, flags: 0, of: &T_ENCLAVE_OPTIONS },
    Field { name: "BootMode", wire: "bootMode", query: "BootMode", location: Location::Body, flags: 0, of: &T_BOOT_MODE_VALUES },
    Field { name: "PlatformDetails", wire: "platformDetails", query: "PlatformDetails", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "UsageOperation", wire: "usageOperation", query: "UsageOperation", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "UsageOperationUpdateTime", wire: "usageOperationUpdateTime", query: "UsageOperationUpdateTime", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "PrivateDnsNameOptions", wire: "privateDnsNameOptions", query: "PrivateDnsNameOptions", location: Location::Body, flags: 0, of: &T_PRIVATE_DNS_NAME_OPTIONS_RESPONSE },
    Field { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "TpmSupport", wire: "tpmSupport", query: "TpmSupport", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "MaintenanceOptions", wire: "maintenanceOptions", query: "MaintenanceOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_MAINTENANCE_OPTIONS },
    Field { name: "CurrentInstanceBootMode", wire: "currentInstanceBootMode", query: "CurrentInstanceBootMode", location: Location::Body, flags: 0, of: &T_INSTANCE_BOOT_MODE_VALUES },
    Field { name: "NetworkPerformanceOptions", wire: "networkPerformanceOptions", query: "NetworkPerformanceOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_PERFORMANCE_OPTIONS },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
    Field { name: "SecondaryInterfaces", wire: "secondaryInterfaceSet", query: "SecondaryInterfaceSet", location: Location::Body, flags: 0, of: &T_INSTANCE_SECONDARY_INTERFACE_LIST },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ImageId", wire: "imageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "State", wire: "instanceState", query: "InstanceState", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE },
    Field { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicDnsName", wire: "dnsName", query: "DnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "StateTransitionReason", wire: "reason", query: "Reason", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyName", wire: "keyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AmiLaunchIndex", wire: "amiLaunchIndex", query: "AmiLaunchIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ProductCodes", wire: "productCodes", query: "ProductCodes", location: Location::Body, flags: 0, of: &T_PRODUCT_CODE_LIST },
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE },
    Field { name: "LaunchTime", wire: "launchTime", query: "LaunchTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "Placement", wire: "placement", query: "Placement", location: Location::Body, flags: 0, of: &T_PLACEMENT },
    Field { name: "KernelId", wire: "kernelId", query: "KernelId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RamdiskId", wire: "ramdiskId", query: "RamdiskId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Platform", wire: "platform", query: "Platform", location: Location::Body, flags: 0, of: &T_PLATFORM_VALUES },
    Field { name: "Monitoring", wire: "monitoring", query: "Monitoring", location: Location::Body, flags: 0, of: &T_MONITORING },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpAddress", wire: "ipAddress", query: "IpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE: Type = Type { kind: Kind::Struct(&S_INSTANCE), check: None };
pub static S_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION: Shape = Shape { name: "InstanceAttachmentEnaSrdSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdEnabled", wire: "enaSrdEnabled", query: "EnaSrdEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdUdpSpecification", wire: "enaSrdUdpSpecification", query: "EnaSrdUdpSpecification", location: Location::Body, flags: 0, of: &T_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION },
] };
static T_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION), check: None };
pub static S_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Shape = Shape { name: "InstanceAttachmentEnaSrdUdpSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdUdpEnabled", wire: "enaSrdUdpEnabled", query: "EnaSrdUdpEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION), check: None };
pub static S_INSTANCE_ATTRIBUTE: Shape = Shape { name: "InstanceAttribute", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BlockDeviceMappings", wire: "blockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_INSTANCE_BLOCK_DEVICE_MAPPING_LIST },
    Field { name: "DisableApiTermination", wire: "disableApiTermination", query: "DisableApiTermination", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnaSupport", wire: "enaSupport", query: "EnaSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnclaveOptions", wire: "enclaveOptions", query: "EnclaveOptions", location: Location::Body, flags: 0, of: &T_ENCLAVE_OPTIONS },
    Field { name: "EbsOptimized", wire: "ebsOptimized", query: "EbsOptimized", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceInitiatedShutdownBehavior", wire: "instanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "KernelId", wire: "kernel", query: "Kernel", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "ProductCodes", wire: "productCodes", query: "ProductCodes", location: Location::Body, flags: 0, of: &T_PRODUCT_CODE_LIST },
    Field { name: "RamdiskId", wire: "ramdisk", query: "Ramdisk", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "RootDeviceName", wire: "rootDeviceName", query: "RootDeviceName", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "SriovNetSupport", wire: "sriovNetSupport", query: "SriovNetSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "UserData", wire: "userData", query: "UserData", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "DisableApiStop", wire: "disableApiStop", query: "DisableApiStop", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "Groups", wire: "groupSet", query: "GroupSet", location: Location::Body, flags: 0, of: &T_GROUP_IDENTIFIER_LIST },
] };
static T_INSTANCE_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["instanceType", "kernel", "ramdisk", "userData", "disableApiTermination", "instanceInitiatedShutdownBehavior", "rootDeviceName", "blockDeviceMapping", "productCodes", "sourceDestCheck", "groupSet", "ebsOptimized", "sriovNetSupport", "enaSupport", "enclaveOptions", "disableApiStop"] }) };
static T_INSTANCE_AUTO_RECOVERY_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "default"] }) };
static T_INSTANCE_BANDWIDTH_WEIGHTING: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["default", "vpc-1", "ebs-1"] }) };
pub static S_INSTANCE_BLOCK_DEVICE_MAPPING: Shape = Shape { name: "InstanceBlockDeviceMapping", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeviceName", wire: "deviceName", query: "DeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ebs", wire: "ebs", query: "Ebs", location: Location::Body, flags: 0, of: &T_EBS_INSTANCE_BLOCK_DEVICE },
] };
static T_INSTANCE_BLOCK_DEVICE_MAPPING: Type = Type { kind: Kind::Struct(&S_INSTANCE_BLOCK_DEVICE_MAPPING), check: None };
static T_INSTANCE_BLOCK_DEVICE_MAPPING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_BLOCK_DEVICE_MAPPING }, check: None };
pub static S_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION: Shape = Shape { name: "InstanceBlockDeviceMappingSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeviceName", wire: "deviceName", query: "DeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ebs", wire: "ebs", query: "Ebs", location: Location::Body, flags: 0, of: &T_EBS_INSTANCE_BLOCK_DEVICE_SPECIFICATION },
    Field { name: "VirtualName", wire: "virtualName", query: "VirtualName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NoDevice", wire: "noDevice", query: "NoDevice", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION), check: None };
static T_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION }, check: None };
static T_INSTANCE_BOOT_MODE_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["legacy-bios", "uefi"] }) };
pub static S_INSTANCE_CREDIT_SPECIFICATION: Shape = Shape { name: "InstanceCreditSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CpuCredits", wire: "cpuCredits", query: "CpuCredits", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_CREDIT_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_CREDIT_SPECIFICATION), check: None };
static T_INSTANCE_CREDIT_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_CREDIT_SPECIFICATION }, check: None };
static T_INSTANCE_EVENT_ID: Type = Type { kind: Kind::Text, check: None };
static T_INSTANCE_GENERATION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["current", "previous"] }) };
static T_INSTANCE_GENERATION_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_GENERATION }, check: None };
static T_INSTANCE_ID: Type = Type { kind: Kind::Text, check: None };
static T_INSTANCE_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "InstanceId", flat: false, of: &T_INSTANCE_ID }, check: None };
static T_INSTANCE_INTERRUPTION_BEHAVIOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["hibernate", "stop", "terminate"] }) };
pub static S_INSTANCE_IPV4_PREFIX: Shape = Shape { name: "InstanceIpv4Prefix", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefix", wire: "ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_IPV4_PREFIX: Type = Type { kind: Kind::Struct(&S_INSTANCE_IPV4_PREFIX), check: None };
static T_INSTANCE_IPV4_PREFIX_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_IPV4_PREFIX }, check: None };
pub static S_INSTANCE_IPV6_ADDRESS: Shape = Shape { name: "InstanceIpv6Address", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IsPrimaryIpv6", wire: "isPrimaryIpv6", query: "IsPrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_INSTANCE_IPV6_ADDRESS: Type = Type { kind: Kind::Struct(&S_INSTANCE_IPV6_ADDRESS), check: None };
static T_INSTANCE_IPV6_ADDRESS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_IPV6_ADDRESS }, check: None };
static T_INSTANCE_IPV6_ADDRESS_LIST_REQUEST: Type = Type { kind: Kind::List { item: "InstanceIpv6Address", flat: false, of: &T_INSTANCE_IPV6_ADDRESS_REQUEST }, check: None };
pub static S_INSTANCE_IPV6_ADDRESS_REQUEST: Shape = Shape { name: "InstanceIpv6AddressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Address", wire: "Ipv6Address", query: "Ipv6Address", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_IPV6_ADDRESS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_IPV6_ADDRESS_REQUEST), check: None };
pub static S_INSTANCE_IPV6_PREFIX: Shape = Shape { name: "InstanceIpv6Prefix", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Prefix", wire: "ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_IPV6_PREFIX: Type = Type { kind: Kind::Struct(&S_INSTANCE_IPV6_PREFIX), check: None };
static T_INSTANCE_IPV6_PREFIX_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_IPV6_PREFIX }, check: None };
static T_INSTANCE_LIFECYCLE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["spot", "scheduled", "capacity-block", "interruptible-capacity-reservation"] }) };
static T_INSTANCE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE }, check: None };
pub static S_INSTANCE_MAINTENANCE_OPTIONS: Shape = Shape { name: "InstanceMaintenanceOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoRecovery", wire: "autoRecovery", query: "AutoRecovery", location: Location::Body, flags: 0, of: &T_INSTANCE_AUTO_RECOVERY_STATE },
    Field { name: "RebootMigration", wire: "rebootMigration", query: "RebootMigration", location: Location::Body, flags: 0, of: &T_INSTANCE_REBOOT_MIGRATION_STATE },
] };
static T_INSTANCE_MAINTENANCE_OPTIONS: Type = Type { kind: Kind::Struct(&S_INSTANCE_MAINTENANCE_OPTIONS), check: None };
pub static S_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Shape = Shape { name: "InstanceMaintenanceOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoRecovery", wire: "AutoRecovery", query: "AutoRecovery", location: Location::Body, flags: 0, of: &T_INSTANCE_AUTO_RECOVERY_STATE },
] };
static T_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_MAINTENANCE_OPTIONS_REQUEST), check: None };
pub static S_INSTANCE_MARKET_OPTIONS_REQUEST: Shape = Shape { name: "InstanceMarketOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MarketType", wire: "MarketType", query: "MarketType", location: Location::Body, flags: 0, of: &T_MARKET_TYPE },
    Field { name: "SpotOptions", wire: "SpotOptions", query: "SpotOptions", location: Location::Body, flags: 0, of: &T_SPOT_MARKET_OPTIONS },
] };
static T_INSTANCE_MARKET_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_MARKET_OPTIONS_REQUEST), check: None };
pub static S_INSTANCE_METADATA_DEFAULTS_RESPONSE: Shape = Shape { name: "InstanceMetadataDefaultsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HttpTokens", wire: "httpTokens", query: "HttpTokens", location: Location::Body, flags: 0, of: &T_HTTP_TOKENS_STATE },
    Field { name: "HttpPutResponseHopLimit", wire: "httpPutResponseHopLimit", query: "HttpPutResponseHopLimit", location: Location::Body, flags: 0, of: &T_BOXED_INTEGER },
    Field { name: "HttpEndpoint", wire: "httpEndpoint", query: "HttpEndpoint", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_ENDPOINT_STATE },
    Field { name: "InstanceMetadataTags", wire: "instanceMetadataTags", query: "InstanceMetadataTags", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_TAGS_STATE },
    Field { name: "ManagedBy", wire: "managedBy", query: "ManagedBy", location: Location::Body, flags: 0, of: &T_MANAGED_BY },
    Field { name: "ManagedExceptionMessage", wire: "managedExceptionMessage", query: "ManagedExceptionMessage", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "HttpTokensEnforced", wire: "httpTokensEnforced", query: "HttpTokensEnforced", location: Location::Body, flags: 0, of: &T_HTTP_TOKENS_ENFORCED_STATE },
] };
static T_INSTANCE_METADATA_DEFAULTS_RESPONSE: Type = Type { kind: Kind::Struct(&S_INSTANCE_METADATA_DEFAULTS_RESPONSE), check: None };
static T_INSTANCE_METADATA_ENDPOINT_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
pub static S_INSTANCE_METADATA_OPTIONS_REQUEST: Shape = Shape { name: "InstanceMetadataOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HttpTokens", wire: "HttpTokens", query: "HttpTokens", location: Location::Body, flags: 0, of: &T_HTTP_TOKENS_STATE },
    Field { name: "HttpPutResponseHopLimit", wire: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "HttpEndpoint", wire: "HttpEndpoint", query: "HttpEndpoint", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_ENDPOINT_STATE },
    Field { name: "HttpProtocolIpv6", wire: "HttpProtocolIpv6", query: "HttpProtocolIpv6", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_PROTOCOL_STATE },
    Field { name: "InstanceMetadataTags", wire: "InstanceMetadataTags", query: "InstanceMetadataTags", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_TAGS_STATE },
] };
static T_INSTANCE_METADATA_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_METADATA_OPTIONS_REQUEST), check: None };
pub static S_INSTANCE_METADATA_OPTIONS_RESPONSE: Shape = Shape { name: "InstanceMetadataOptionsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_OPTIONS_STATE },
    Field { name: "HttpTokens", wire: "httpTokens", query: "HttpTokens", location: Location::Body, flags: 0, of: &T_HTTP_TOKENS_STATE },
    Field { name: "HttpPutResponseHopLimit", wire: "httpPutResponseHopLimit", query: "HttpPutResponseHopLimit", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "HttpEndpoint", wire: "httpEndpoint", query: "HttpEndpoint", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_ENDPOINT_STATE },
    Field { name: "HttpProtocolIpv6", wire: "httpProtocolIpv6", query: "HttpProtocolIpv6", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_PROTOCOL_STATE },
    Field { name: "InstanceMetadataTags", wire: "instanceMetadataTags", query: "InstanceMetadataTags", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_TAGS_STATE },
] };
static T_INSTANCE_METADATA_OPTIONS_RESPONSE: Type = Type { kind: Kind::Struct(&S_INSTANCE_METADATA_OPTIONS_RESPONSE), check: None };
static T_INSTANCE_METADATA_OPTIONS_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pending", "applied"] }) };
static T_INSTANCE_METADATA_PROTOCOL_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
static T_INSTANCE_METADATA_TAGS_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
pub static S_INSTANCE_MONITORING: Shape = Shape { name: "InstanceMonitoring", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Monitoring", wire: "monitoring", query: "Monitoring", location: Location::Body, flags: 0, of: &T_MONITORING },
] };
static T_INSTANCE_MONITORING: Type = Type { kind: Kind::Struct(&S_INSTANCE_MONITORING), check: None };
static T_INSTANCE_MONITORING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_MONITORING }, check: None };
pub static S_INSTANCE_NETWORK_INTERFACE: Shape = Shape { name: "InstanceNetworkInterface", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Association", wire: "association", query: "Association", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_INTERFACE_ASSOCIATION },
    Field { name: "Attachment", wire: "attachment", query: "Attachment", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_INTERFACE_ATTACHMENT },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Groups", wire: "groupSet", query: "GroupSet", location: Location::Body, flags: 0, of: &T_GROUP_IDENTIFIER_LIST },
    Field { name: "Ipv6Addresses", wire: "ipv6AddressesSet", query: "Ipv6AddressesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_ADDRESS_LIST },
    Field { name: "MacAddress", wire: "macAddress", query: "MacAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", query: "PrivateIpAddressesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_PRIVATE_IP_ADDRESS_LIST },
    Field { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_STATUS },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InterfaceType", wire: "interfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv4Prefixes", wire: "ipv4PrefixSet", query: "Ipv4PrefixSet", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV4_PREFIX_LIST },
    Field { name: "Ipv6Prefixes", wire: "ipv6PrefixSet", query: "Ipv6PrefixSet", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_PREFIX_LIST },
    Field { name: "ConnectionTrackingConfiguration", wire: "connectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_SPECIFICATION_RESPONSE },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
] };
static T_INSTANCE_NETWORK_INTERFACE: Type = Type { kind: Kind::Struct(&S_INSTANCE_NETWORK_INTERFACE), check: None };
pub static S_INSTANCE_NETWORK_INTERFACE_ASSOCIATION: Shape = Shape { name: "InstanceNetworkInterfaceAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CarrierIp", wire: "carrierIp", query: "CarrierIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CustomerOwnedIp", wire: "customerOwnedIp", query: "CustomerOwnedIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpOwnerId", wire: "ipOwnerId", query: "IpOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicDnsName", wire: "publicDnsName", query: "PublicDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIp", wire: "publicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_NETWORK_INTERFACE_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_NETWORK_INTERFACE_ASSOCIATION), check: None };
pub static S_INSTANCE_NETWORK_INTERFACE_ATTACHMENT: Shape = Shape { name: "InstanceNetworkInterfaceAttachment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachTime", wire: "attachTime", query: "AttachTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_ATTACHMENT_STATUS },
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "EnaSrdSpecification", wire: "enaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION },
    Field { name: "EnaQueueCount", wire: "enaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_INSTANCE_NETWORK_INTERFACE_ATTACHMENT: Type = Type { kind: Kind::Struct(&S_INSTANCE_NETWORK_INTERFACE_ATTACHMENT), check: None };
static T_INSTANCE_NETWORK_INTERFACE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_NETWORK_INTERFACE }, check: None };
pub static S_INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Shape = Shape { name: "InstanceNetworkInterfaceSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociatePublicIpAddress", wire: "associatePublicIpAddress", query: "AssociatePublicIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Groups", wire: "SecurityGroupId", query: "SecurityGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID_STRING_LIST },
    Field { name: "Ipv6AddressCount", wire: "ipv6AddressCount", query: "Ipv6AddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Addresses", wire: "ipv6AddressesSet", query: "Ipv6Addresses", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_ADDRESS_LIST },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", query: "PrivateIpAddresses", location: Location::Body, flags: 0, of: &T_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST },
    Field { name: "SecondaryPrivateIpAddressCount", wire: "secondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociateCarrierIpAddress", wire: "AssociateCarrierIpAddress", query: "AssociateCarrierIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InterfaceType", wire: "InterfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkCardIndex", wire: "NetworkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv4Prefixes", wire: "Ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_IPV4_PREFIX_LIST },
    Field { name: "Ipv4PrefixCount", wire: "Ipv4PrefixCount", query: "Ipv4PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Prefixes", wire: "Ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_IPV6_PREFIX_LIST },
    Field { name: "Ipv6PrefixCount", wire: "Ipv6PrefixCount", query: "Ipv6PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "PrimaryIpv6", wire: "PrimaryIpv6", query: "PrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdSpecification", wire: "EnaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_ENA_SRD_SPECIFICATION_REQUEST },
    Field { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_SPECIFICATION_REQUEST },
    Field { name: "EnaQueueCount", wire: "EnaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_NETWORK_INTERFACE_SPECIFICATION), check: None };
static T_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_NETWORK_INTERFACE_SPECIFICATION }, check: None };
pub static S_INSTANCE_NETWORK_PERFORMANCE_OPTIONS: Shape = Shape { name: "InstanceNetworkPerformanceOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BandwidthWeighting", wire: "bandwidthWeighting", query: "BandwidthWeighting", location: Location::Body, flags: 0, of: &T_INSTANCE_BANDWIDTH_WEIGHTING },
] };
static T_INSTANCE_NETWORK_PERFORMANCE_OPTIONS: Type = Type { kind: Kind::Struct(&S_INSTANCE_NETWORK_PERFORMANCE_OPTIONS), check: None };
pub static S_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Shape = Shape { name: "InstanceNetworkPerformanceOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BandwidthWeighting", wire: "BandwidthWeighting", query: "BandwidthWeighting", location: Location::Body, flags: 0, of: &T_INSTANCE_BANDWIDTH_WEIGHTING },
] };
static T_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST), check: None };
pub static S_INSTANCE_PRIVATE_IP_ADDRESS: Shape = Shape { name: "InstancePrivateIpAddress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Association", wire: "association", query: "Association", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_INTERFACE_ASSOCIATION },
    Field { name: "Primary", wire: "primary", query: "Primary", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_PRIVATE_IP_ADDRESS: Type = Type { kind: Kind::Struct(&S_INSTANCE_PRIVATE_IP_ADDRESS), check: None };
static T_INSTANCE_PRIVATE_IP_ADDRESS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_PRIVATE_IP_ADDRESS }, check: None };
static T_INSTANCE_REBOOT_MIGRATION_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "default"] }) };
pub static S_INSTANCE_REQUIREMENTS: Shape = Shape { name: "InstanceRequirements", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VCpuCount", wire: "vCpuCount", query: "VCpuCount", location: Location::Body, flags: 0, of: &T_V_CPU_COUNT_RANGE },
    Field { name: "MemoryMiB", wire: "memoryMiB", query: "MemoryMiB", location: Location::Body, flags: 0, of: &T_MEMORY_MI_B },
    Field { name: "CpuManufacturers", wire: "cpuManufacturerSet", query: "CpuManufacturerSet", location: Location::Body, flags: 0, of: &T_CPU_MANUFACTURER_SET },
    Field { name: "MemoryGiBPerVCpu", wire: "memoryGiBPerVCpu", query: "MemoryGiBPerVCpu", location: Location::Body, flags: 0, of: &T_MEMORY_GI_B_PER_V_CPU },
    Field { name: "ExcludedInstanceTypes", wire: "excludedInstanceTypeSet", query: "ExcludedInstanceTypeSet", location: Location::Body, flags: 0, of: &T_EXCLUDED_INSTANCE_TYPE_SET },
    Field { name: "InstanceGenerations", wire: "instanceGenerationSet", query: "InstanceGenerationSet", location: Location::Body, flags: 0, of: &T_INSTANCE_GENERATION_SET },
    Field { name: "SpotMaxPricePercentageOverLowestPrice", wire: "spotMaxPricePercentageOverLowestPrice", query: "SpotMaxPricePercentageOverLowestPrice", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "OnDemandMaxPricePercentageOverLowestPrice", wire: "onDemandMaxPricePercentageOverLowestPrice", query: "OnDemandMaxPricePercentageOverLowestPrice", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "BareMetal", wire: "bareMetal", query: "BareMetal", location: Location::Body, flags: 0, of: &T_BARE_METAL },
    Field { name: "BurstablePerformance", wire: "burstablePerformance", query: "BurstablePerformance", location: Location::Body, flags: 0, of: &T_BURSTABLE_PERFORMANCE },
    Field { name: "RequireHibernateSupport", wire: "requireHibernateSupport", query: "RequireHibernateSupport", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceCount", wire: "networkInterfaceCount", query: "NetworkInterfaceCount", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_COUNT },
    Field { name: "LocalStorage", wire: "localStorage", query: "LocalStorage", location: Location::Body, flags: 0, of: &T_LOCAL_STORAGE },
    Field { name: "LocalStorageTypes", wire: "localStorageTypeSet", query: "LocalStorageTypeSet", location: Location::Body, flags: 0, of: &T_LOCAL_STORAGE_TYPE_SET },
    Field { name: "TotalLocalStorageGB", wire: "totalLocalStorageGB", query: "TotalLocalStorageGB", location: Location::Body, flags: 0, of: &T_TOTAL_LOCAL_STORAGE_GB },
    Field { name: "BaselineEbsBandwidthMbps", wire: "baselineEbsBandwidthMbps", query: "BaselineEbsBandwidthMbps", location: Location::Body, flags: 0, of: &T_BASELINE_EBS_BANDWIDTH_MBPS },
    Field { name: "AcceleratorTypes", wire: "acceleratorTypeSet", query: "AcceleratorTypeSet", location: Location::Body, flags: 0, of: &T_ACCELERATOR_TYPE_SET },
    Field { name: "AcceleratorCount", wire: "acceleratorCount", query: "AcceleratorCount", location: Location::Body, flags: 0, of: &T_ACCELERATOR_COUNT },
    Field { name: "AcceleratorManufacturers", wire: "acceleratorManufacturerSet", query: "AcceleratorManufacturerSet", location: Location::Body, flags: 0, of: &T_ACCELERATOR_MANUFACTURER_SET },
    Field { name: "AcceleratorNames", wire: "acceleratorNameSet", query: "AcceleratorNameSet", location: Location::Body, flags: 0, of: &T_ACCELERATOR_NAME_SET },
    Field { name: "AcceleratorTotalMemoryMiB", wire: "acceleratorTotalMemoryMiB", query: "AcceleratorTotalMemoryMiB", location: Location::Body, flags: 0, of: &T_ACCELERATOR_TOTAL_MEMORY_MI_B },
    Field { name: "NetworkBandwidthGbps", wire: "networkBandwidthGbps", query: "NetworkBandwidthGbps", location: Location::Body, flags: 0, of: &T_NETWORK_BANDWIDTH_GBPS },
    Field { name: "AllowedInstanceTypes", wire: "allowedInstanceTypeSet", query: "AllowedInstanceTypeSet", location: Location::Body, flags: 0, of: &T_ALLOWED_INSTANCE_TYPE_SET },
    Field { name: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", wire: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", query: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "BaselinePerformanceFactors", wire: "baselinePerformanceFactors", query: "BaselinePerformanceFactors", location: Location::Body, flags: 0, of: &T_BASELINE_PERFORMANCE_FACTORS },
    Field { name: "RequireEncryptionInTransit", wire: "requireEncryptionInTransit", query: "RequireEncryptionInTransit", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_INSTANCE_REQUIREMENTS: Type = Type { kind: Kind::Struct(&S_INSTANCE_REQUIREMENTS), check: None };
pub static S_INSTANCE_REQUIREMENTS_REQUEST: Shape = Shape { name: "InstanceRequirementsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VCpuCount", wire: "VCpuCount", query: "VCpuCount", location: Location::Body, flags: flag::REQUIRED, of: &T_V_CPU_COUNT_RANGE_REQUEST },
    Field { name: "MemoryMiB", wire: "MemoryMiB", query: "MemoryMiB", location: Location::Body, flags: flag::REQUIRED, of: &T_MEMORY_MI_B_REQUEST },
    Field { name: "CpuManufacturers", wire: "CpuManufacturer", query: "CpuManufacturer", location: Location::Body, flags: 0, of: &T_CPU_MANUFACTURER_SET },
    Field { name: "MemoryGiBPerVCpu", wire: "MemoryGiBPerVCpu", query: "MemoryGiBPerVCpu", location: Location::Body, flags: 0, of: &T_MEMORY_GI_B_PER_V_CPU_REQUEST },
    Field { name: "ExcludedInstanceTypes", wire: "ExcludedInstanceType", query: "ExcludedInstanceType", location: Location::Body, flags: 0, of: &T_EXCLUDED_INSTANCE_TYPE_SET },
    Field { name: "InstanceGenerations", wire: "InstanceGeneration", query: "InstanceGeneration", location: Location::Body, flags: 0, of: &T_INSTANCE_GENERATION_SET },
    Field { name: "SpotMaxPricePercentageOverLowestPrice", wire: "SpotMaxPricePercentageOverLowestPrice", query: "SpotMaxPricePercentageOverLowestPrice", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "OnDemandMaxPricePercentageOverLowestPrice", wire: "OnDemandMaxPricePercentageOverLowestPrice", query: "OnDemandMaxPricePercentageOverLowestPrice", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "BareMetal", wire: "BareMetal", query: "BareMetal", location: Location::Body, flags: 0, of: &T_BARE_METAL },
    Field { name: "BurstablePerformance", wire: "BurstablePerformance", query: "BurstablePerformance", location: Location::Body, flags: 0, of: &T_BURSTABLE_PERFORMANCE },
    Field { name: "RequireHibernateSupport", wire: "RequireHibernateSupport", query: "RequireHibernateSupport", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceCount", wire: "NetworkInterfaceCount", query: "NetworkInterfaceCount", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_COUNT_REQUEST },
    Field { name: "LocalStorage", wire: "LocalStorage", query: "LocalStorage", location: Location::Body, flags: 0, of: &T_LOCAL_STORAGE },
    Field { name: "LocalStorageTypes", wire: "LocalStorageType", query: "LocalStorageType", location: Location::Body, flags: 0, of: &T_LOCAL_STORAGE_TYPE_SET },
    Field { name: "TotalLocalStorageGB", wire: "TotalLocalStorageGB", query: "TotalLocalStorageGB", location: Location::Body, flags: 0, of: &T_TOTAL_LOCAL_STORAGE_GB_REQUEST },
    Field { name: "BaselineEbsBandwidthMbps", wire: "BaselineEbsBandwidthMbps", query: "BaselineEbsBandwidthMbps", location: Location::Body, flags: 0, of: &T_BASELINE_EBS_BANDWIDTH_MBPS_REQUEST },
    Field { name: "AcceleratorTypes", wire: "AcceleratorType", query: "AcceleratorType", location: Location::Body, flags: 0, of: &T_ACCELERATOR_TYPE_SET },
    Field { name: "AcceleratorCount", wire: "AcceleratorCount", query: "AcceleratorCount", location: Location::Body, flags: 0, of: &T_ACCELERATOR_COUNT_REQUEST },
    Field { name: "AcceleratorManufacturers", wire: "AcceleratorManufacturer", query: "AcceleratorManufacturer", location: Location::Body, flags: 0, of: &T_ACCELERATOR_MANUFACTURER_SET },
    Field { name: "AcceleratorNames", wire: "AcceleratorName", query: "AcceleratorName", location: Location::Body, flags: 0, of: &T_ACCELERATOR_NAME_SET },
    Field { name: "AcceleratorTotalMemoryMiB", wire: "AcceleratorTotalMemoryMiB", query: "AcceleratorTotalMemoryMiB", location: Location::Body, flags: 0, of: &T_ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST },
    Field { name: "NetworkBandwidthGbps", wire: "NetworkBandwidthGbps", query: "NetworkBandwidthGbps", location: Location::Body, flags: 0, of: &T_NETWORK_BANDWIDTH_GBPS_REQUEST },
    Field { name: "AllowedInstanceTypes", wire: "AllowedInstanceType", query: "AllowedInstanceType", location: Location::Body, flags: 0, of: &T_ALLOWED_INSTANCE_TYPE_SET },
    Field { name: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", wire: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", query: "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "BaselinePerformanceFactors", wire: "BaselinePerformanceFactors", query: "BaselinePerformanceFactors", location: Location::Body, flags: 0, of: &T_BASELINE_PERFORMANCE_FACTORS_REQUEST },
    Field { name: "RequireEncryptionInTransit", wire: "RequireEncryptionInTransit", query: "RequireEncryptionInTransit", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_INSTANCE_REQUIREMENTS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_REQUIREMENTS_REQUEST), check: None };
pub static S_INSTANCE_SECONDARY_INTERFACE: Shape = Shape { name: "InstanceSecondaryInterface", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attachment", wire: "attachment", query: "Attachment", location: Location::Body, flags: 0, of: &T_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT },
    Field { name: "MacAddress", wire: "macAddress", query: "MacAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SecondaryInterfaceId", wire: "secondaryInterfaceId", query: "SecondaryInterfaceId", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_ID },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddressSet", query: "PrivateIpAddressSet", location: Location::Body, flags: 0, of: &T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST },
    Field { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_STATUS },
    Field { name: "SecondarySubnetId", wire: "secondarySubnetId", query: "SecondarySubnetId", location: Location::Body, flags: 0, of: &T_SECONDARY_SUBNET_ID },
    Field { name: "SecondaryNetworkId", wire: "secondaryNetworkId", query: "SecondaryNetworkId", location: Location::Body, flags: 0, of: &T_SECONDARY_NETWORK_ID },
    Field { name: "InterfaceType", wire: "interfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_TYPE },
] };
static T_INSTANCE_SECONDARY_INTERFACE: Type = Type { kind: Kind::Struct(&S_INSTANCE_SECONDARY_INTERFACE), check: None };
pub static S_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT: Shape = Shape { name: "InstanceSecondaryInterfaceAttachment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachTime", wire: "attachTime", query: "AttachTime", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_ATTACHMENT_STATUS },
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT: Type = Type { kind: Kind::Struct(&S_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT), check: None };
static T_INSTANCE_SECONDARY_INTERFACE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_SECONDARY_INTERFACE }, check: None };
pub static S_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS: Shape = Shape { name: "InstanceSecondaryInterfacePrivateIpAddress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS: Type = Type { kind: Kind::Struct(&S_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS), check: None };
static T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS }, check: None };
static T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST }, check: None };
pub static S_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST: Shape = Shape { name: "InstanceSecondaryInterfacePrivateIpAddressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PrivateIpAddress", wire: "PrivateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
] };
static T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_REQUEST), check: None };
static T_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST }, check: None };
pub static S_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Shape = Shape { name: "InstanceSecondaryInterfaceSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteOnTermination", wire: "DeleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeviceIndex", wire: "DeviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "PrivateIpAddresses", wire: "PrivateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST_REQUEST },
    Field { name: "PrivateIpAddressCount", wire: "PrivateIpAddressCount", query: "PrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SecondarySubnetId", wire: "SecondarySubnetId", query: "SecondarySubnetId", location: Location::Body, flags: 0, of: &T_SECONDARY_SUBNET_ID },
    Field { name: "InterfaceType", wire: "InterfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_TYPE },
    Field { name: "NetworkCardIndex", wire: "NetworkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST), check: None };
pub static S_INSTANCE_STATE: Shape = Shape { name: "InstanceState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "code", query: "Code", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE_NAME },
] };
static T_INSTANCE_STATE: Type = Type { kind: Kind::Struct(&S_INSTANCE_STATE), check: None };
pub static S_INSTANCE_STATE_CHANGE: Shape = Shape { name: "InstanceStateChange", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CurrentState", wire: "currentState", query: "CurrentState", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE },
    Field { name: "PreviousState", wire: "previousState", query: "PreviousState", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE },
] };
static T_INSTANCE_STATE_CHANGE: Type = Type { kind: Kind::Struct(&S_INSTANCE_STATE_CHANGE), check: None };
static T_INSTANCE_STATE_CHANGE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_STATE_CHANGE }, check: None };
static T_INSTANCE_STATE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pending", "running", "shutting-down", "terminated", "stopping", "stopped"] }) };
pub static S_INSTANCE_STATUS: Shape = Shape { name: "InstanceStatus", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_ID },
    Field { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
    Field { name: "Events", wire: "eventsSet", query: "EventsSet", location: Location::Body, flags: 0, of: &T_INSTANCE_STATUS_EVENT_LIST },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceState", wire: "instanceState", query: "InstanceState", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE },
    Field { name: "InstanceStatus", wire: "instanceStatus", query: "InstanceStatus", location: Location::Body, flags: 0, of: &T_INSTANCE_STATUS_SUMMARY },
    Field { name: "SystemStatus", wire: "systemStatus", query: "SystemStatus", location: Location::Body, flags: 0, of: &T_INSTANCE_STATUS_SUMMARY },
    Field { name: "AttachedEbsStatus", wire: "attachedEbsStatus", query: "AttachedEbsStatus", location: Location::Body, flags: 0, of: &T_EBS_STATUS_SUMMARY },
    Field { name: "ApplicationStatus", wire: "applicationStatus", query: "ApplicationStatus", location: Location::Body, flags: 0, of: &T_APPLICATION_STATUS_SUMMARY },
    Field { name: "PerformanceStatus", wire: "performanceStatus", query: "PerformanceStatus", location: Location::Body, flags: 0, of: &T_PERFORMANCE_STATUS_SUMMARY },
] };
static T_INSTANCE_STATUS: Type = Type { kind: Kind::Struct(&S_INSTANCE_STATUS), check: None };
pub static S_INSTANCE_STATUS_DETAILS: Shape = Shape { name: "InstanceStatusDetails", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ImpairedSince", wire: "impairedSince", query: "ImpairedSince", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STATUS_NAME },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_STATUS_TYPE },
] };
static T_INSTANCE_STATUS_DETAILS: Type = Type { kind: Kind::Struct(&S_INSTANCE_STATUS_DETAILS), check: None };
static T_INSTANCE_STATUS_DETAILS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_STATUS_DETAILS }, check: None };
pub static S_INSTANCE_STATUS_EVENT: Shape = Shape { name: "InstanceStatusEvent", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceEventId", wire: "instanceEventId", query: "InstanceEventId", location: Location::Body, flags: 0, of: &T_INSTANCE_EVENT_ID },
    Field { name: "Code", wire: "code", query: "Code", location: Location::Body, flags: 0, of: &T_EVENT_CODE },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NotAfter", wire: "notAfter", query: "NotAfter", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "NotBefore", wire: "notBefore", query: "NotBefore", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "NotBeforeDeadline", wire: "notBeforeDeadline", query: "NotBeforeDeadline", location: Location::Body, flags: 0, of: &T_DATE_TIME },
] };
static T_INSTANCE_STATUS_EVENT: Type = Type { kind: Kind::Struct(&S_INSTANCE_STATUS_EVENT), check: None };
static T_INSTANCE_STATUS_EVENT_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_STATUS_EVENT }, check: None };
static T_INSTANCE_STATUS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_STATUS }, check: None };
pub static S_INSTANCE_STATUS_SUMMARY: Shape = Shape { name: "InstanceStatusSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Details", wire: "details", query: "Details", location: Location::Body, flags: 0, of: &T_INSTANCE_STATUS_DETAILS_LIST },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_SUMMARY_STATUS },
] };
static T_INSTANCE_STATUS_SUMMARY: Type = Type { kind: Kind::Struct(&S_INSTANCE_STATUS_SUMMARY), check: None };
static T_INSTANCE_STORAGE_ENCRYPTION_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "required"] }) };
static T_INSTANCE_STORAGE_FLAG: Type = Type { kind: Kind::Bool, check: None };
pub static S_INSTANCE_STORAGE_INFO: Shape = Shape { name: "InstanceStorageInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TotalSizeInGB", wire: "totalSizeInGB", query: "TotalSizeInGB", location: Location::Body, flags: 0, of: &T_DISK_SIZE },
    Field { name: "Disks", wire: "disks", query: "Disks", location: Location::Body, flags: 0, of: &T_DISK_INFO_LIST },
    Field { name: "NvmeSupport", wire: "nvmeSupport", query: "NvmeSupport", location: Location::Body, flags: 0, of: &T_EPHEMERAL_NVME_SUPPORT },
    Field { name: "EncryptionSupport", wire: "encryptionSupport", query: "EncryptionSupport", location: Location::Body, flags: 0, of: &T_INSTANCE_STORAGE_ENCRYPTION_SUPPORT },
] };
static T_INSTANCE_STORAGE_INFO: Type = Type { kind: Kind::Struct(&S_INSTANCE_STORAGE_INFO), check: None };
static T_INSTANCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["a1.medium", "a1.large", "a1.xlarge", "a1.2xlarge", "a1.4xlarge", "a1.metal", "c1.medium", "c1.xlarge", "c3.large", "c3.xlarge", "c3.2xlarge", "c3.4xlarge", "c3.8xlarge", "c4.large", "c4.xlarge", "c4.2xlarge", "c4.4xlarge", "c4.8xlarge", "c5.large", "c5.xlarge", "c5.2xlarge", "c5.4xlarge", "c5.9xlarge", "c5.12xlarge", "c5.18xlarge", "c5.24xlarge", "c5.metal", "c5a.large", "c5a.xlarge", "c5a.2xlarge", "c5a.4xlarge", "c5a.8xlarge", "c5a.12xlarge", "c5a.16xlarge", "c5a.24xlarge", "c5ad.large", "c5ad.xlarge", "c5ad.2xlarge", "c5ad.4xlarge", "c5ad.8xlarge", "c5ad.12xlarge", "c5ad.16xlarge", "c5ad.24xlarge", "c5d.large", "c5d.xlarge", "c5d.2xlarge", "c5d.4xlarge", "c5d.9xlarge", "c5d.12xlarge", "c5d.18xlarge", "c5d.24xlarge", "c5d.metal", "c5n.large", "c5n.xlarge", "c5n.2xlarge", "c5n.4xlarge", "c5n.9xlarge", "c5n.18xlarge", "c5n.metal", "c6g.medium", "c6g.large", "c6g.xlarge", "c6g.2xlarge", "c6g.4xlarge", "c6g.8xlarge", "c6g.12xlarge", "c6g.16xlarge", "c6g.metal", "c6gd.medium", "c6gd.large", "c6gd.xlarge", "c6gd.2xlarge", "c6gd.4xlarge", "c6gd.8xlarge", "c6gd.12xlarge", "c6gd.16xlarge", "c6gd.metal", "c6gn.medium", "c6gn.large", "c6gn.xlarge", "c6gn.2xlarge", "c6gn.4xlarge", "c6gn.8xlarge", "c6gn.12xlarge", "c6gn.16xlarge", "c6i.large", "c6i.xlarge", "c6i.2xlarge", "c6i.4xlarge", "c6i.8xlarge", "c6i.12xlarge", "c6i.16xlarge", "c6i.24xlarge", "c6i.32xlarge", "c6i.metal", "cc1.4xlarge", "cc2.8xlarge", "cg1.4xlarge", "cr1.8xlarge", "d2.xlarge", "d2.2xlarge", "d2.4xlarge", "d2.8xlarge", "d3.xlarge", "d3.2xlarge", "d3.4xlarge", "d3.8xlarge", "d3en.xlarge", "d3en.2xlarge", "d3en.4xlarge", "d3en.6xlarge", "d3en.8xlarge", "d3en.12xlarge", "dl1.24xlarge", "f1.2xlarge", "f1.4xlarge", "f1.16xlarge", "g2.2xlarge", "g2.8xlarge", "g3.4xlarge", "g3.8xlarge", "g3.16xlarge", "g3s.xlarge", "g4ad.xlarge", "g4ad.2xlarge", "g4ad.4xlarge", "g4ad.8xlarge", "g4ad.16xlarge", "g4dn.xlarge", "g4dn.2xlarge", "g4dn.4xlarge", "g4dn.8xlarge", "g4dn.12xlarge", "g4dn.16xlarge", "g4dn.metal", "g5.xlarge", "g5.2xlarge", "g5.4xlarge", "g5.8xlarge", "g5.12xlarge", "g5.16xlarge", "g5.24xlarge", "g5.48xlarge", "g5g.xlarge", "g5g.2xlarge", "g5g.4xlarge", "g5g.8xlarge", "g5g.16xlarge", "g5g.metal", "hi1.4xlarge", "hpc6a.48xlarge", "hs1.8xlarge", "h1.2xlarge", "h1.4xlarge", "h1.8xlarge", "h1.16xlarge", "i2.xlarge", "i2.2xlarge", "i2.4xlarge", "i2.8xlarge", "i3.large", "i3.xlarge", "i3.2xlarge", "i3.4xlarge", "i3.8xlarge", "i3.16xlarge", "i3.metal", "i3en.large", "i3en.xlarge", "i3en.2xlarge", "i3en.3xlarge", "i3en.6xlarge", "i3en.12xlarge", "i3en.24xlarge", "i3en.metal", "im4gn.large", "im4gn.xlarge", "im4gn.2xlarge", "im4gn.4xlarge", "im4gn.8xlarge", "im4gn.16xlarge", "inf1.xlarge", "inf1.2xlarge", "inf1.6xlarge", "inf1.24xlarge", "is4gen.medium", "is4gen.large", "is4gen.xlarge", "is4gen.2xlarge", "is4gen.4xlarge", "is4gen.8xlarge", "m1.small", "m1.medium", "m1.large", "m1.xlarge", "m2.xlarge", "m2.2xlarge", "m2.4xlarge", "m3.medium", "m3.large", "m3.xlarge", "m3.2xlarge", "m4.large", "m4.xlarge", "m4.2xlarge", "m4.4xlarge", "m4.10xlarge", "m4.16xlarge", "m5.large", "m5.xlarge", "m5.2xlarge", "m5.4xlarge", "m5.8xlarge", "m5.12xlarge", "m5.16xlarge", "m5.24xlarge", "m5.metal", "m5a.large", "m5a.xlarge", "m5a.2xlarge", "m5a.4xlarge", "m5a.8xlarge", "m5a.12xlarge", "m5a.16xlarge", "m5a.24xlarge", "m5ad.large", "m5ad.xlarge", "m5ad.2xlarge", "m5ad.4xlarge", "m5ad.8xlarge", "m5ad.12xlarge", "m5ad.16xlarge", "m5ad.24xlarge", "m5d.large", "m5d.xlarge", "m5d.2xlarge", "m5d.4xlarge", "m5d.8xlarge", "m5d.12xlarge", "m5d.16xlarge", "m5d.24xlarge", "m5d.metal", "m5dn.large", "m5dn.xlarge", "m5dn.2xlarge", "m5dn.4xlarge", "m5dn.8xlarge", "m5dn.12xlarge", "m5dn.16xlarge", "m5dn.24xlarge", "m5dn.metal", "m5n.large", "m5n.xlarge", "m5n.2xlarge", "m5n.4xlarge", "m5n.8xlarge", "m5n.12xlarge", "m5n.16xlarge", "m5n.24xlarge", "m5n.metal", "m5zn.large", "m5zn.xlarge", "m5zn.2xlarge", "m5zn.3xlarge", "m5zn.6xlarge", "m5zn.12xlarge", "m5zn.metal", "m6a.large", "m6a.xlarge", "m6a.2xlarge", "m6a.4xlarge", "m6a.8xlarge", "m6a.12xlarge", "m6a.16xlarge", "m6a.24xlarge", "m6a.32xlarge", "m6a.48xlarge", "m6g.metal", "m6g.medium", "m6g.large", "m6g.xlarge", "m6g.2xlarge", "m6g.4xlarge", "m6g.8xlarge", "m6g.12xlarge", "m6g.16xlarge", "m6gd.metal", "m6gd.medium", "m6gd.large", "m6gd.xlarge", "m6gd.2xlarge", "m6gd.4xlarge", "m6gd.8xlarge", "m6gd.12xlarge", "m6gd.16xlarge", "m6i.large", "m6i.xlarge", "m6i.2xlarge", "m6i.4xlarge", "m6i.8xlarge", "m6i.12xlarge", "m6i.16xlarge", "m6i.24xlarge", "m6i.32xlarge", "m6i.metal", "mac1.metal", "p2.xlarge", "p2.8xlarge", "p2.16xlarge", "p3.2xlarge", "p3.8xlarge", "p3.16xlarge", "p3dn.24xlarge", "p4d.24xlarge", "r3.large", "r3.xlarge", "r3.2xlarge", "r3.4xlarge", "r3.8xlarge", "r4.large", "r4.xlarge", "r4.2xlarge", "r4.4xlarge", "r4.8xlarge", "r4.16xlarge", "r5.large", "r5.xlarge", "r5.2xlarge", "r5.4xlarge", "r5.8xlarge", "r5.12xlarge", "r5.16xlarge", "r5.24xlarge", "r5.metal", "r5a.large", "r5a.xlarge", "r5a.2xlarge", "r5a.4xlarge", "r5a.8xlarge", "r5a.12xlarge", "r5a.16xlarge", "r5a.24xlarge", "r5ad.large", "r5ad.xlarge", "r5ad.2xlarge", "r5ad.4xlarge", "r5ad.8xlarge", "r5ad.12xlarge", "r5ad.16xlarge", "r5ad.24xlarge", "r5b.large", "r5b.xlarge", "r5b.2xlarge", "r5b.4xlarge", "r5b.8xlarge", "r5b.12xlarge", "r5b.16xlarge", "r5b.24xlarge", "r5b.metal", "r5d.large", "r5d.xlarge", "r5d.2xlarge", "r5d.4xlarge", "r5d.8xlarge", "r5d.12xlarge", "r5d.16xlarge", "r5d.24xlarge", "r5d.metal", "r5dn.large", "r5dn.xlarge", "r5dn.2xlarge", "r5dn.4xlarge", "r5dn.8xlarge", "r5dn.12xlarge", "r5dn.16xlarge", "r5dn.24xlarge", "r5dn.metal", "r5n.large", "r5n.xlarge", "r5n.2xlarge", "r5n.4xlarge", "r5n.8xlarge", "r5n.12xlarge", "r5n.16xlarge", "r5n.24xlarge", "r5n.metal", "r6g.medium", "r6g.large", "r6g.xlarge", "r6g.2xlarge", "r6g.4xlarge", "r6g.8xlarge", "r6g.12xlarge", "r6g.16xlarge", "r6g.metal", "r6gd.medium", "r6gd.large", "r6gd.xlarge", "r6gd.2xlarge", "r6gd.4xlarge", "r6gd.8xlarge", "r6gd.12xlarge", "r6gd.16xlarge", "r6gd.metal", "r6i.large", "r6i.xlarge", "r6i.2xlarge", "r6i.4xlarge", "r6i.8xlarge", "r6i.12xlarge", "r6i.16xlarge", "r6i.24xlarge", "r6i.32xlarge", "r6i.metal", "t1.micro", "t2.nano", "t2.micro", "t2.small", "t2.medium", "t2.large", "t2.xlarge", "t2.2xlarge", "t3.nano", "t3.micro", "t3.small", "t3.medium", "t3.large", "t3.xlarge", "t3.2xlarge", "t3a.nano", "t3a.micro", "t3a.small", "t3a.medium", "t3a.large", "t3a.xlarge", "t3a.2xlarge", "t4g.nano", "t4g.micro", "t4g.small", "t4g.medium", "t4g.large", "t4g.xlarge", "t4g.2xlarge", "u-6tb1.56xlarge", "u-6tb1.112xlarge", "u-9tb1.112xlarge", "u-12tb1.112xlarge", "u-6tb1.metal", "u-9tb1.metal", "u-12tb1.metal", "u-18tb1.metal", "u-24tb1.metal", "vt1.3xlarge", "vt1.6xlarge", "vt1.24xlarge", "x1.16xlarge", "x1.32xlarge", "x1e.xlarge", "x1e.2xlarge", "x1e.4xlarge", "x1e.8xlarge", "x1e.16xlarge", "x1e.32xlarge", "x2iezn.2xlarge", "x2iezn.4xlarge", "x2iezn.6xlarge", "x2iezn.8xlarge", "x2iezn.12xlarge", "x2iezn.metal", "x2gd.medium", "x2gd.large", "x2gd.xlarge", "x2gd.2xlarge", "x2gd.4xlarge", "x2gd.8xlarge", "x2gd.12xlarge", "x2gd.16xlarge", "x2gd.metal", "z1d.large", "z1d.xlarge", "z1d.2xlarge", "z1d.3xlarge", "z1d.6xlarge", "z1d.12xlarge", "z1d.metal", "x2idn.16xlarge", "x2idn.24xlarge", "x2idn.32xlarge", "x2iedn.xlarge", "x2iedn.2xlarge", "x2iedn.4xlarge", "x2iedn.8xlarge", "x2iedn.16xlarge", "x2iedn.24xlarge", "x2iedn.32xlarge", "c6a.large", "c6a.xlarge", "c6a.2xlarge", "c6a.4xlarge", "c6a.8xlarge", "c6a.12xlarge", "c6a.16xlarge", "c6a.24xlarge", "c6a.32xlarge", "c6a.48xlarge", "c6a.metal", "m6a.metal", "i4i.large", "i4i.xlarge", "i4i.2xlarge", "i4i.4xlarge", "i4i.8xlarge", "i4i.16xlarge", "i4i.32xlarge", "i4i.metal", "x2idn.metal", "x2iedn.metal", "c7g.medium", "c7g.large", "c7g.xlarge", "c7g.2xlarge", "c7g.4xlarge", "c7g.8xlarge", "c7g.12xlarge", "c7g.16xlarge", "mac2.metal", "c6id.large", "c6id.xlarge", "c6id.2xlarge", "c6id.4xlarge", "c6id.8xlarge", "c6id.12xlarge", "c6id.16xlarge", "c6id.24xlarge", "c6id.32xlarge", "c6id.metal", "m6id.large", "m6id.xlarge", "m6id.2xlarge", "m6id.4xlarge", "m6id.8xlarge", "m6id.12xlarge", "m6id.16xlarge", "m6id.24xlarge", "m6id.32xlarge", "m6id.metal", "r6id.large", "r6id.xlarge", "r6id.2xlarge", "r6id.4xlarge", "r6id.8xlarge", "r6id.12xlarge", "r6id.16xlarge", "r6id.24xlarge", "r6id.32xlarge", "r6id.metal", "r6a.large", "r6a.xlarge", "r6a.2xlarge", "r6a.4xlarge", "r6a.8xlarge", "r6a.12xlarge", "r6a.16xlarge", "r6a.24xlarge", "r6a.32xlarge", "r6a.48xlarge", "r6a.metal", "p4de.24xlarge", "u-3tb1.56xlarge", "u-18tb1.112xlarge", "u-24tb1.112xlarge", "trn1.2xlarge", "trn1.32xlarge", "hpc6id.32xlarge", "c6in.large", "c6in.xlarge", "c6in.2xlarge", "c6in.4xlarge", "c6in.8xlarge", "c6in.12xlarge", "c6in.16xlarge", "c6in.24xlarge", "c6in.32xlarge", "m6in.large", "m6in.xlarge", "m6in.2xlarge", "m6in.4xlarge", "m6in.8xlarge", "m6in.12xlarge", "m6in.16xlarge", "m6in.24xlarge", "m6in.32xlarge", "m6idn.large", "m6idn.xlarge", "m6idn.2xlarge", "m6idn.4xlarge", "m6idn.8xlarge", "m6idn.12xlarge", "m6idn.16xlarge", "m6idn.24xlarge", "m6idn.32xlarge", "r6in.large", "r6in.xlarge", "r6in.2xlarge", "r6in.4xlarge", "r6in.8xlarge", "r6in.12xlarge", "r6in.16xlarge", "r6in.24xlarge", "r6in.32xlarge", "r6idn.large", "r6idn.xlarge", "r6idn.2xlarge", "r6idn.4xlarge", "r6idn.8xlarge", "r6idn.12xlarge", "r6idn.16xlarge", "r6idn.24xlarge", "r6idn.32xlarge", "c7g.metal", "m7g.medium", "m7g.large", "m7g.xlarge", "m7g.2xlarge", "m7g.4xlarge", "m7g.8xlarge", "m7g.12xlarge", "m7g.16xlarge", "m7g.metal", "r7g.medium", "r7g.large", "r7g.xlarge", "r7g.2xlarge", "r7g.4xlarge", "r7g.8xlarge", "r7g.12xlarge", "r7g.16xlarge", "r7g.metal", "c6in.metal", "m6in.metal", "m6idn.metal", "r6in.metal", "r6idn.metal", "inf2.xlarge", "inf2.8xlarge", "inf2.24xlarge", "inf2.48xlarge", "trn1n.32xlarge", "i4g.large", "i4g.xlarge", "i4g.2xlarge", "i4g.4xlarge", "i4g.8xlarge", "i4g.16xlarge", "hpc7g.4xlarge", "hpc7g.8xlarge", "hpc7g.16xlarge", "c7gn.medium", "c7gn.large", "c7gn.xlarge", "c7gn.2xlarge", "c7gn.4xlarge", "c7gn.8xlarge", "c7gn.12xlarge", "c7gn.16xlarge", "p5.48xlarge", "m7i.large", "m7i.xlarge", "m7i.2xlarge", "m7i.4xlarge", "m7i.8xlarge", "m7i.12xlarge", "m7i.16xlarge", "m7i.24xlarge", "m7i.48xlarge", "m7i-flex.large", "m7i-flex.xlarge", "m7i-flex.2xlarge", "m7i-flex.4xlarge", "m7i-flex.8xlarge", "m7a.medium", "m7a.large", "m7a.xlarge", "m7a.2xlarge", "m7a.4xlarge", "m7a.8xlarge", "m7a.12xlarge", "m7a.16xlarge", "m7a.24xlarge", "m7a.32xlarge", "m7a.48xlarge", "m7a.metal-48xl", "hpc7a.12xlarge", "hpc7a.24xlarge", "hpc7a.48xlarge", "hpc7a.96xlarge", "c7gd.medium", "c7gd.large", "c7gd.xlarge", "c7gd.2xlarge", "c7gd.4xlarge", "c7gd.8xlarge", "c7gd.12xlarge", "c7gd.16xlarge", "m7gd.medium", "m7gd.large", "m7gd.xlarge", "m7gd.2xlarge", "m7gd.4xlarge", "m7gd.8xlarge", "m7gd.12xlarge", "m7gd.16xlarge", "r7gd.medium", "r7gd.large", "r7gd.xlarge", "r7gd.2xlarge", "r7gd.4xlarge", "r7gd.8xlarge", "r7gd.12xlarge", "r7gd.16xlarge", "r7a.medium", "r7a.large", "r7a.xlarge", "r7a.2xlarge", "r7a.4xlarge", "r7a.8xlarge", "r7a.12xlarge", "r7a.16xlarge", "r7a.24xlarge", "r7a.32xlarge", "r7a.48xlarge", "c7i.large", "c7i.xlarge", "c7i.2xlarge", "c7i.4xlarge", "c7i.8xlarge", "c7i.12xlarge", "c7i.16xlarge", "c7i.24xlarge", "c7i.48xlarge", "mac2-m2pro.metal", "r7iz.large", "r7iz.xlarge", "r7iz.2xlarge", "r7iz.4xlarge", "r7iz.8xlarge", "r7iz.12xlarge", "r7iz.16xlarge", "r7iz.32xlarge", "c7a.medium", "c7a.large", "c7a.xlarge", "c7a.2xlarge", "c7a.4xlarge", "c7a.8xlarge", "c7a.12xlarge", "c7a.16xlarge", "c7a.24xlarge", "c7a.32xlarge", "c7a.48xlarge", "c7a.metal-48xl", "r7a.metal-48xl", "r7i.large", "r7i.xlarge", "r7i.2xlarge", "r7i.4xlarge", "r7i.8xlarge", "r7i.12xlarge", "r7i.16xlarge", "r7i.24xlarge", "r7i.48xlarge", "dl2q.24xlarge", "mac2-m2.metal", "i4i.12xlarge", "i4i.24xlarge", "c7i.metal-24xl", "c7i.metal-48xl", "m7i.metal-24xl", "m7i.metal-48xl", "r7i.metal-24xl", "r7i.metal-48xl", "r7iz.metal-16xl", "r7iz.metal-32xl", "c7gd.metal", "m7gd.metal", "r7gd.metal", "g6.xlarge", "g6.2xlarge", "g6.4xlarge", "g6.8xlarge", "g6.12xlarge", "g6.16xlarge", "g6.24xlarge", "g6.48xlarge", "gr6.4xlarge", "gr6.8xlarge", "c7i-flex.large", "c7i-flex.xlarge", "c7i-flex.2xlarge", "c7i-flex.4xlarge", "c7i-flex.8xlarge", "u7i-12tb.224xlarge", "u7in-16tb.224xlarge", "u7in-24tb.224xlarge", "u7in-32tb.224xlarge", "u7ib-12tb.224xlarge", "c7gn.metal", "r8g.medium", "r8g.large", "r8g.xlarge", "r8g.2xlarge", "r8g.4xlarge", "r8g.8xlarge", "r8g.12xlarge", "r8g.16xlarge", "r8g.24xlarge", "r8g.48xlarge", "r8g.metal-24xl", "r8g.metal-48xl", "mac2-m1ultra.metal", "g6e.xlarge", "g6e.2xlarge", "g6e.4xlarge", "g6e.8xlarge", "g6e.12xlarge", "g6e.16xlarge", "g6e.24xlarge", "g6e.48xlarge", "c8g.medium", "c8g.large", "c8g.xlarge", "c8g.2xlarge", "c8g.4xlarge", "c8g.8xlarge", "c8g.12xlarge", "c8g.16xlarge", "c8g.24xlarge", "c8g.48xlarge", "c8g.metal-24xl", "c8g.metal-48xl", "m8g.medium", "m8g.large", "m8g.xlarge", "m8g.2xlarge", "m8g.4xlarge", "m8g.8xlarge", "m8g.12xlarge", "m8g.16xlarge", "m8g.24xlarge", "m8g.48xlarge", "m8g.metal-24xl", "m8g.metal-48xl", "x8g.medium", "x8g.large", "x8g.xlarge", "x8g.2xlarge", "x8g.4xlarge", "x8g.8xlarge", "x8g.12xlarge", "x8g.16xlarge", "x8g.24xlarge", "x8g.48xlarge", "x8g.metal-24xl", "x8g.metal-48xl", "i7ie.large", "i7ie.xlarge", "i7ie.2xlarge", "i7ie.3xlarge", "i7ie.6xlarge", "i7ie.12xlarge", "i7ie.18xlarge", "i7ie.24xlarge", "i7ie.48xlarge", "i8g.large", "i8g.xlarge", "i8g.2xlarge", "i8g.4xlarge", "i8g.8xlarge", "i8g.12xlarge", "i8g.16xlarge", "i8g.24xlarge", "i8g.metal-24xl", "u7i-6tb.112xlarge", "u7i-8tb.112xlarge", "u7inh-32tb.480xlarge", "p5e.48xlarge", "p5en.48xlarge", "f2.12xlarge", "f2.48xlarge", "trn2.48xlarge", "c7i-flex.12xlarge", "c7i-flex.16xlarge", "m7i-flex.12xlarge", "m7i-flex.16xlarge", "i7ie.metal-24xl", "i7ie.metal-48xl", "i8g.48xlarge", "c8gd.medium", "c8gd.large", "c8gd.xlarge", "c8gd.2xlarge", "c8gd.4xlarge", "c8gd.8xlarge", "c8gd.12xlarge", "c8gd.16xlarge", "c8gd.24xlarge", "c8gd.48xlarge", "c8gd.metal-24xl", "c8gd.metal-48xl", "i7i.large", "i7i.xlarge", "i7i.2xlarge", "i7i.4xlarge", "i7i.8xlarge", "i7i.12xlarge", "i7i.16xlarge", "i7i.24xlarge", "i7i.48xlarge", "i7i.metal-24xl", "i7i.metal-48xl", "p6-b200.48xlarge", "m8gd.medium", "m8gd.large", "m8gd.xlarge", "m8gd.2xlarge", "m8gd.4xlarge", "m8gd.8xlarge", "m8gd.12xlarge", "m8gd.16xlarge", "m8gd.24xlarge", "m8gd.48xlarge", "m8gd.metal-24xl", "m8gd.metal-48xl", "r8gd.medium", "r8gd.large", "r8gd.xlarge", "r8gd.2xlarge", "r8gd.4xlarge", "r8gd.8xlarge", "r8gd.12xlarge", "r8gd.16xlarge", "r8gd.24xlarge", "r8gd.48xlarge", "r8gd.metal-24xl", "r8gd.metal-48xl", "c8gn.medium", "c8gn.large", "c8gn.xlarge", "c8gn.2xlarge", "c8gn.4xlarge", "c8gn.8xlarge", "c8gn.12xlarge", "c8gn.16xlarge", "c8gn.24xlarge", "c8gn.48xlarge", "c8gn.metal-24xl", "c8gn.metal-48xl", "f2.6xlarge", "p6e-gb200.36xlarge", "g6f.large", "g6f.xlarge", "g6f.2xlarge", "g6f.4xlarge", "gr6f.4xlarge", "p5.4xlarge", "r8i.large", "r8i.xlarge", "r8i.2xlarge", "r8i.4xlarge", "r8i.8xlarge", "r8i.12xlarge", "r8i.16xlarge", "r8i.24xlarge", "r8i.32xlarge", "r8i.48xlarge", "r8i.96xlarge", "r8i.metal-48xl", "r8i.metal-96xl", "r8i-flex.large", "r8i-flex.xlarge", "r8i-flex.2xlarge", "r8i-flex.4xlarge", "r8i-flex.8xlarge", "r8i-flex.12xlarge", "r8i-flex.16xlarge", "m8i.large", "m8i.xlarge", "m8i.2xlarge", "m8i.4xlarge", "m8i.8xlarge", "m8i.12xlarge", "m8i.16xlarge", "m8i.24xlarge", "m8i.32xlarge", "m8i.48xlarge", "m8i.96xlarge", "m8i.metal-48xl", "m8i.metal-96xl", "m8i-flex.large", "m8i-flex.xlarge", "m8i-flex.2xlarge", "m8i-flex.4xlarge", "m8i-flex.8xlarge", "m8i-flex.12xlarge", "m8i-flex.16xlarge", "i8ge.large", "i8ge.xlarge", "i8ge.2xlarge", "i8ge.3xlarge", "i8ge.6xlarge", "i8ge.12xlarge", "i8ge.18xlarge", "i8ge.24xlarge", "i8ge.48xlarge", "i8ge.metal-24xl", "i8ge.metal-48xl", "mac-m4.metal", "mac-m4pro.metal", "r8gn.medium", "r8gn.large", "r8gn.xlarge", "r8gn.2xlarge", "r8gn.4xlarge", "r8gn.8xlarge", "r8gn.12xlarge", "r8gn.16xlarge", "r8gn.24xlarge", "r8gn.48xlarge", "r8gn.metal-24xl", "r8gn.metal-48xl", "c8i.large", "c8i.xlarge", "c8i.2xlarge", "c8i.4xlarge", "c8i.8xlarge", "c8i.12xlarge", "c8i.16xlarge", "c8i.24xlarge", "c8i.32xlarge", "c8i.48xlarge", "c8i.96xlarge", "c8i.metal-48xl", "c8i.metal-96xl", "c8i-flex.large", "c8i-flex.xlarge", "c8i-flex.2xlarge", "c8i-flex.4xlarge", "c8i-flex.8xlarge", "c8i-flex.12xlarge", "c8i-flex.16xlarge", "r8gb.medium", "r8gb.large", "r8gb.xlarge", "r8gb.2xlarge", "r8gb.4xlarge", "r8gb.8xlarge", "r8gb.12xlarge", "r8gb.16xlarge", "r8gb.24xlarge", "r8gb.metal-24xl", "m8a.medium", "m8a.large", "m8a.xlarge", "m8a.2xlarge", "m8a.4xlarge", "m8a.8xlarge", "m8a.12xlarge", "m8a.16xlarge", "m8a.24xlarge", "m8a.48xlarge", "m8a.metal-24xl", "m8a.metal-48xl", "trn2.3xlarge", "r8a.medium", "r8a.large", "r8a.xlarge", "r8a.2xlarge", "r8a.4xlarge", "r8a.8xlarge", "r8a.12xlarge", "r8a.16xlarge", "r8a.24xlarge", "r8a.48xlarge", "r8a.metal-24xl", "r8a.metal-48xl", "p6-b300.48xlarge", "c8a.medium", "c8a.large", "c8a.xlarge", "c8a.2xlarge", "c8a.4xlarge", "c8a.8xlarge", "c8a.12xlarge", "c8a.16xlarge", "c8a.24xlarge", "c8a.48xlarge", "c8a.metal-24xl", "c8a.metal-48xl", "c8gb.12xlarge", "c8gb.16xlarge", "c8gb.24xlarge", "c8gb.2xlarge", "c8gb.4xlarge", "c8gb.8xlarge", "c8gb.large", "c8gb.medium", "c8gb.metal-24xl", "c8gb.xlarge", "c8gb.48xlarge", "c8gb.metal-48xl", "m8gb.12xlarge", "m8gb.16xlarge", "m8gb.24xlarge", "m8gb.2xlarge", "m8gb.4xlarge", "m8gb.8xlarge", "m8gb.large", "m8gb.medium", "m8gb.xlarge", "m8gb.48xlarge", "m8gb.metal-24xl", "m8gb.metal-48xl", "m8gn.12xlarge", "m8gn.16xlarge", "m8gn.24xlarge", "m8gn.2xlarge", "m8gn.48xlarge", "m8gn.4xlarge", "m8gn.8xlarge", "m8gn.large", "m8gn.medium", "m8gn.xlarge", "m8gn.metal-24xl", "m8gn.metal-48xl", "x8aedz.12xlarge", "x8aedz.24xlarge", "x8aedz.3xlarge", "x8aedz.6xlarge", "x8aedz.large", "x8aedz.metal-12xl", "x8aedz.metal-24xl", "x8aedz.xlarge", "m8azn.medium", "m8azn.large", "m8azn.xlarge", "m8azn.3xlarge", "m8azn.6xlarge", "m8azn.12xlarge", "m8azn.24xlarge", "m8azn.metal-12xl", "m8azn.metal-24xl", "x8i.large", "x8i.xlarge", "x8i.2xlarge", "x8i.4xlarge", "x8i.8xlarge", "x8i.12xlarge", "x8i.16xlarge", "x8i.24xlarge", "x8i.32xlarge", "x8i.48xlarge", "x8i.64xlarge", "x8i.96xlarge", "x8i.metal-48xl", "x8i.metal-96xl", "mac-m4max.metal", "g7e.2xlarge", "g7e.4xlarge", "g7e.8xlarge", "g7e.12xlarge", "g7e.24xlarge", "g7e.48xlarge", "r8id.large", "r8id.xlarge", "r8id.2xlarge", "r8id.4xlarge", "r8id.8xlarge", "r8id.12xlarge", "r8id.16xlarge", "r8id.24xlarge", "r8id.32xlarge", "r8id.48xlarge", "r8id.96xlarge", "r8id.metal-48xl", "r8id.metal-96xl", "c8id.large", "c8id.xlarge", "c8id.2xlarge", "c8id.4xlarge", "c8id.8xlarge", "c8id.12xlarge", "c8id.16xlarge", "c8id.24xlarge", "c8id.32xlarge", "c8id.48xlarge", "c8id.96xlarge", "c8id.metal-48xl", "c8id.metal-96xl", "m8id.large", "m8id.xlarge", "m8id.2xlarge", "m8id.4xlarge", "m8id.8xlarge", "m8id.12xlarge", "m8id.16xlarge", "m8id.24xlarge", "m8id.32xlarge", "m8id.48xlarge", "m8id.96xlarge", "m8id.metal-48xl", "m8id.metal-96xl", "hpc8a.96xlarge", "c8in.large", "c8in.xlarge", "c8in.2xlarge", "c8in.4xlarge", "c8in.8xlarge", "c8in.12xlarge", "c8in.16xlarge", "c8in.24xlarge", "c8in.32xlarge", "c8in.48xlarge", "c8in.96xlarge", "c8in.metal-48xl", "c8in.metal-96xl", "c8ib.large", "c8ib.xlarge", "c8ib.2xlarge", "c8ib.4xlarge", "c8ib.8xlarge", "c8ib.12xlarge", "c8ib.16xlarge", "c8ib.24xlarge", "c8ib.32xlarge", "c8ib.48xlarge", "c8ib.96xlarge", "c8ib.metal-48xl", "c8ib.metal-96xl", "r8in.large", "r8in.xlarge", "r8in.2xlarge", "r8in.4xlarge", "r8in.8xlarge", "r8in.12xlarge", "r8in.16xlarge", "r8in.24xlarge", "r8in.32xlarge", "r8in.48xlarge", "r8in.96xlarge", "r8ib.large", "r8ib.xlarge", "r8ib.2xlarge", "r8ib.4xlarge", "r8ib.8xlarge", "r8ib.12xlarge", "r8ib.16xlarge", "r8ib.24xlarge", "r8ib.32xlarge", "r8ib.48xlarge", "r8ib.96xlarge", "m8in.large", "m8in.xlarge", "m8in.2xlarge", "m8in.4xlarge", "m8in.8xlarge", "m8in.12xlarge", "m8in.16xlarge", "m8in.24xlarge", "m8in.32xlarge", "m8in.48xlarge", "m8in.96xlarge", "m8ib.large", "m8ib.xlarge", "m8ib.2xlarge", "m8ib.4xlarge", "m8ib.8xlarge", "m8ib.12xlarge", "m8ib.16xlarge", "m8ib.24xlarge", "m8ib.32xlarge", "m8ib.48xlarge", "m8ib.96xlarge", "m8ine.large", "m8ine.xlarge", "m8ine.2xlarge", "m8ine.4xlarge", "m8ine.8xlarge", "m8ine.12xlarge", "c8ine.large", "c8ine.xlarge", "c8ine.2xlarge", "c8ine.4xlarge", "c8ine.8xlarge", "c8ine.12xlarge", "m8idn.large", "m8idn.xlarge", "m8idn.2xlarge", "m8idn.4xlarge", "m8idn.8xlarge", "m8idn.12xlarge", "m8idn.16xlarge", "m8idn.24xlarge", "m8idn.32xlarge", "m8idn.48xlarge", "m8idn.96xlarge", "r8idn.large", "r8idn.xlarge", "r8idn.2xlarge", "r8idn.4xlarge", "r8idn.8xlarge", "r8idn.12xlarge", "r8idn.16xlarge", "r8idn.24xlarge", "r8idn.32xlarge", "r8idn.48xlarge", "r8idn.96xlarge", "m8idb.large", "m8idb.xlarge", "m8idb.2xlarge", "m8idb.4xlarge", "m8idb.8xlarge", "m8idb.12xlarge", "m8idb.16xlarge", "m8idb.24xlarge", "m8idb.32xlarge", "m8idb.48xlarge", "m8idb.96xlarge", "r8idb.large", "r8idb.xlarge", "r8idb.2xlarge", "r8idb.4xlarge", "r8idb.8xlarge", "r8idb.12xlarge", "r8idb.16xlarge", "r8idb.24xlarge", "r8idb.32xlarge", "r8idb.48xlarge", "r8idb.96xlarge", "mac-m3ultra.metal", "m9g.large", "m9g.xlarge", "m9g.2xlarge", "m9g.4xlarge", "m9g.8xlarge", "m9g.12xlarge", "m9g.16xlarge", "m9g.24xlarge", "m9g.48xlarge", "m9g.metal-24xl", "m9g.metal-48xl", "m9gd.large", "m9gd.xlarge", "m9gd.2xlarge", "m9gd.4xlarge", "m9gd.8xlarge", "m9gd.12xlarge", "m9gd.16xlarge", "m9gd.24xlarge", "m9gd.48xlarge", "m9gd.metal-24xl", "m9gd.metal-48xl", "r8in.metal-48xl", "r8in.metal-96xl", "r8ib.metal-48xl", "r8ib.metal-96xl", "r8idn.metal-48xl", "r8idn.metal-96xl", "r8idb.metal-48xl", "r8idb.metal-96xl", "m8in.metal-48xl", "m8in.metal-96xl", "m8ib.metal-48xl", "m8ib.metal-96xl", "m8idn.metal-48xl", "m8idn.metal-96xl", "m8idb.metal-48xl", "m8idb.metal-96xl", "g7.2xlarge", "g7.4xlarge", "g7.8xlarge", "g7.12xlarge", "g7.24xlarge", "g7.48xlarge", "c9g.medium", "c9g.large", "c9g.xlarge", "c9g.2xlarge", "c9g.4xlarge", "c9g.8xlarge", "c9g.12xlarge", "c9g.16xlarge", "c9g.24xlarge", "c9g.48xlarge", "c9g.metal-48xl", "c9gd.medium", "c9gd.large", "c9gd.xlarge", "c9gd.2xlarge", "c9gd.4xlarge", "c9gd.8xlarge", "c9gd.12xlarge", "c9gd.16xlarge", "c9gd.24xlarge", "c9gd.48xlarge", "c9gd.metal-48xl", "r9g.medium", "r9g.large", "r9g.xlarge", "r9g.2xlarge", "r9g.4xlarge", "r9g.8xlarge", "r9g.12xlarge", "r9g.16xlarge", "r9g.24xlarge", "r9g.48xlarge", "r9g.metal-48xl", "r9gd.medium", "r9gd.large", "r9gd.xlarge", "r9gd.2xlarge", "r9gd.4xlarge", "r9gd.8xlarge", "r9gd.12xlarge", "r9gd.16xlarge", "r9gd.24xlarge", "r9gd.48xlarge", "r9gd.metal-48xl", "m9g.medium", "t8i.nano", "t8i.micro", "t8i.small", "t8i.medium", "i8g.metal-48xl", "r8gb.48xlarge", "r8gb.metal-48xl", "m9gd.medium", "trn2u.48xlarge"] }) };
static T_INSTANCE_TYPE_HYPERVISOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["nitro", "xen"] }) };
pub static S_INSTANCE_TYPE_INFO: Shape = Shape { name: "InstanceTypeInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE },
    Field { name: "CurrentGeneration", wire: "currentGeneration", query: "CurrentGeneration", location: Location::Body, flags: 0, of: &T_CURRENT_GENERATION_FLAG },
    Field { name: "FreeTierEligible", wire: "freeTierEligible", query: "FreeTierEligible", location: Location::Body, flags: 0, of: &T_FREE_TIER_ELIGIBLE_FLAG },
    Field { name: "SupportedUsageClasses", wire: "supportedUsageClasses", query: "SupportedUsageClasses", location: Location::Body, flags: 0, of: &T_USAGE_CLASS_TYPE_LIST },
    Field { name: "SupportedRootDeviceTypes", wire: "supportedRootDeviceTypes", query: "SupportedRootDeviceTypes", location: Location::Body, flags: 0, of: &T_ROOT_DEVICE_TYPE_LIST },
    Field { name: "SupportedVirtualizationTypes", wire: "supportedVirtualizationTypes", query: "SupportedVirtualizationTypes", location: Location::Body, flags: 0, of: &T_VIRTUALIZATION_TYPE_LIST },
    Field { name: "BareMetal", wire: "bareMetal", query: "BareMetal", location: Location::Body, flags: 0, of: &T_BARE_METAL_FLAG },
    Field { name: "Hypervisor", wire: "hypervisor", query: "Hypervisor", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE_HYPERVISOR },
    Field { name: "ProcessorInfo", wire: "processorInfo", query: "ProcessorInfo", location: Location::Body, flags: 0, of: &T_PROCESSOR_INFO },
    Field { name: "VCpuInfo", wire: "vCpuInfo", query: "VCpuInfo", location: Location::Body, flags: 0, of: &T_V_CPU_INFO },
    Field { name: "MemoryInfo", wire: "memoryInfo", query: "MemoryInfo", location: Location::Body, flags: 0, of: &T_MEMORY_INFO },
    Field { name: "InstanceStorageSupported", wire: "instanceStorageSupported", query: "InstanceStorageSupported", location: Location::Body, flags: 0, of: &T_INSTANCE_STORAGE_FLAG },
    Field { name: "InstanceStorageInfo", wire: "instanceStorageInfo", query: "InstanceStorageInfo", location: Location::Body, flags: 0, of: &T_INSTANCE_STORAGE_INFO },
    Field { name: "EbsInfo", wire: "ebsInfo", query: "EbsInfo", location: Location::Body, flags: 0, of: &T_EBS_INFO },
    Field { name: "NetworkInfo", wire: "networkInfo", query: "NetworkInfo", location: Location::Body, flags: 0, of: &T_NETWORK_INFO },
    Field { name: "GpuInfo", wire: "gpuInfo", query: "GpuInfo", location: Location::Body, flags: 0, of: &T_GPU_INFO },
    Field { name: "FpgaInfo", wire: "fpgaInfo", query: "FpgaInfo", location: Location::Body, flags: 0, of: &T_FPGA_INFO },
    Field { name: "PlacementGroupInfo", wire: "placementGroupInfo", query: "PlacementGroupInfo", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_INFO },
    Field { name: "InferenceAcceleratorInfo", wire: "inferenceAcceleratorInfo", query: "InferenceAcceleratorInfo", location: Location::Body, flags: 0, of: &T_INFERENCE_ACCELERATOR_INFO },
    Field { name: "HibernationSupported", wire: "hibernationSupported", query: "HibernationSupported", location: Location::Body, flags: 0, of: &T_HIBERNATION_FLAG },
    Field { name: "BurstablePerformanceSupported", wire: "burstablePerformanceSupported", query: "BurstablePerformanceSupported", location: Location::Body, flags: 0, of: &T_BURSTABLE_PERFORMANCE_FLAG },
    Field { name: "DedicatedHostsSupported", wire: "dedicatedHostsSupported", query: "DedicatedHostsSupported", location: Location::Body, flags: 0, of: &T_DEDICATED_HOST_FLAG },
    Field { name: "AutoRecoverySupported", wire: "autoRecoverySupported", query: "AutoRecoverySupported", location: Location::Body, flags: 0, of: &T_AUTO_RECOVERY_FLAG },
    Field { name: "SupportedBootModes", wire: "supportedBootModes", query: "SupportedBootModes", location: Location::Body, flags: 0, of: &T_BOOT_MODE_TYPE_LIST },
    Field { name: "NitroEnclavesSupport", wire: "nitroEnclavesSupport", query: "NitroEnclavesSupport", location: Location::Body, flags: 0, of: &T_NITRO_ENCLAVES_SUPPORT },
    Field { name: "NitroTpmSupport", wire: "nitroTpmSupport", query: "NitroTpmSupport", location: Location::Body, flags: 0, of: &T_NITRO_TPM_SUPPORT },
    Field { name: "NitroTpmInfo", wire: "nitroTpmInfo", query: "NitroTpmInfo", location: Location::Body, flags: 0, of: &T_NITRO_TPM_INFO },
    Field { name: "MediaAcceleratorInfo", wire: "mediaAcceleratorInfo", query: "MediaAcceleratorInfo", location: Location::Body, flags: 0, of: &T_MEDIA_ACCELERATOR_INFO },
    Field { name: "NeuronInfo", wire: "neuronInfo", query: "NeuronInfo", location: Location::Body, flags: 0, of: &T_NEURON_INFO },
    Field { name: "PhcSupport", wire: "phcSupport", query: "PhcSupport", location: Location::Body, flags: 0, of: &T_PHC_SUPPORT },
    Field { name: "RebootMigrationSupport", wire: "rebootMigrationSupport", query: "RebootMigrationSupport", location: Location::Body, flags: 0, of: &T_REBOOT_MIGRATION_SUPPORT },
    Field { name: "SupportedInRegion", wire: "supportedInRegion", query: "SupportedInRegion", location: Location::Body, flags: 0, of: &T_SUPPORTED_IN_REGION },
] };
static T_INSTANCE_TYPE_INFO: Type = Type { kind: Kind::Struct(&S_INSTANCE_TYPE_INFO), check: None };
static T_INSTANCE_TYPE_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_TYPE_INFO }, check: None };
pub static S_INSTANCE_TYPE_ITEM: Shape = Shape { name: "InstanceTypeItem", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INSTANCE_TYPE_ITEM: Type = Type { kind: Kind::Struct(&S_INSTANCE_TYPE_ITEM), check: None };
pub static S_INSTANCE_TYPE_OFFERING: Shape = Shape { name: "InstanceTypeOffering", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE },
    Field { name: "LocationType", wire: "locationType", query: "LocationType", location: Location::Body, flags: 0, of: &T_LOCATION_TYPE },
    Field { name: "Location", wire: "location", query: "Location", location: Location::Body, flags: 0, of: &T_LOCATION },
] };
static T_INSTANCE_TYPE_OFFERING: Type = Type { kind: Kind::Struct(&S_INSTANCE_TYPE_OFFERING), check: None };
static T_INSTANCE_TYPE_OFFERINGS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_TYPE_OFFERING }, check: None };
pub static S_INSTANCE_TYPE_SPECIFICATION: Shape = Shape { name: "InstanceTypeSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SupportedInstanceTypes", wire: "supportedInstanceTypeSet", query: "SupportedInstanceTypeSet", location: Location::Body, flags: 0, of: &T_SUPPORTED_INSTANCE_TYPE_SET },
    Field { name: "UnsupportedInstanceTypes", wire: "unsupportedInstanceTypeSet", query: "UnsupportedInstanceTypeSet", location: Location::Body, flags: 0, of: &T_UNSUPPORTED_INSTANCE_TYPE_SET },
] };
static T_INSTANCE_TYPE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_INSTANCE_TYPE_SPECIFICATION), check: None };
static T_INTEGER: Type = Type { kind: Kind::Int, check: None };
pub static S_INTERNET_GATEWAY: Shape = Shape { name: "InternetGateway", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Attachments", wire: "attachmentSet", query: "AttachmentSet", location: Location::Body, flags: 0, of: &T_INTERNET_GATEWAY_ATTACHMENT_LIST },
    Field { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_INTERNET_GATEWAY: Type = Type { kind: Kind::Struct(&S_INTERNET_GATEWAY), check: None };
pub static S_INTERNET_GATEWAY_ATTACHMENT: Shape = Shape { name: "InternetGatewayAttachment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_ATTACHMENT_STATUS },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_INTERNET_GATEWAY_ATTACHMENT: Type = Type { kind: Kind::Struct(&S_INTERNET_GATEWAY_ATTACHMENT), check: None };
static T_INTERNET_GATEWAY_ATTACHMENT_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INTERNET_GATEWAY_ATTACHMENT }, check: None };
static T_INTERNET_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
static T_INTERNET_GATEWAY_ID_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INTERNET_GATEWAY_ID }, check: None };
static T_INTERNET_GATEWAY_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INTERNET_GATEWAY }, check: None };
pub static S_IP_PERMISSION: Shape = Shape { name: "IpPermission", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "fromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ToPort", wire: "toPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "UserIdGroupPairs", wire: "groups", query: "Groups", location: Location::Body, flags: 0, of: &T_USER_ID_GROUP_PAIR_LIST },
    Field { name: "IpRanges", wire: "ipRanges", query: "IpRanges", location: Location::Body, flags: 0, of: &T_IP_RANGE_LIST },
    Field { name: "Ipv6Ranges", wire: "ipv6Ranges", query: "Ipv6Ranges", location: Location::Body, flags: 0, of: &T_IPV6_RANGE_LIST },
    Field { name: "PrefixListIds", wire: "prefixListIds", query: "PrefixListIds", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_ID_LIST },
] };
static T_IP_PERMISSION: Type = Type { kind: Kind::Struct(&S_IP_PERMISSION), check: None };
static T_IP_PERMISSION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IP_PERMISSION }, check: None };
static T_IP_PREFIX_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_STRING }, check: None };
pub static S_IP_RANGE: Shape = Shape { name: "IpRange", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrIp", wire: "cidrIp", query: "CidrIp", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IP_RANGE: Type = Type { kind: Kind::Struct(&S_IP_RANGE), check: None };
static T_IP_RANGE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IP_RANGE }, check: None };
static T_IP_SOURCE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["amazon", "byoip", "none"] }) };
static T_IPAM_POOL_ID: Type = Type { kind: Kind::Text, check: None };
static T_IPV4_ADDRESSES_PER_SECONDARY_INTERFACE: Type = Type { kind: Kind::Int, check: None };
static T_IPV4_POOL_EC2_ID: Type = Type { kind: Kind::Text, check: None };
static T_IPV4_PREFIX_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV4_PREFIX_SPECIFICATION_REQUEST }, check: None };
static T_IPV4_PREFIX_LIST_RESPONSE: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV4_PREFIX_SPECIFICATION_RESPONSE }, check: None };
pub static S_IPV4_PREFIX_SPECIFICATION: Shape = Shape { name: "Ipv4PrefixSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefix", wire: "ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV4_PREFIX_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_IPV4_PREFIX_SPECIFICATION), check: None };
pub static S_IPV4_PREFIX_SPECIFICATION_REQUEST: Shape = Shape { name: "Ipv4PrefixSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefix", wire: "Ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV4_PREFIX_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_IPV4_PREFIX_SPECIFICATION_REQUEST), check: None };
pub static S_IPV4_PREFIX_SPECIFICATION_RESPONSE: Shape = Shape { name: "Ipv4PrefixSpecificationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefix", wire: "ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV4_PREFIX_SPECIFICATION_RESPONSE: Type = Type { kind: Kind::Struct(&S_IPV4_PREFIX_SPECIFICATION_RESPONSE), check: None };
static T_IPV4_PREFIXES_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV4_PREFIX_SPECIFICATION }, check: None };
static T_IPV6_ADDRESS_ATTRIBUTE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["public", "private"] }) };
static T_IPV6_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_IPV6_POOL_EC2_ID: Type = Type { kind: Kind::Text, check: None };
static T_IPV6_PREFIX_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV6_PREFIX_SPECIFICATION_REQUEST }, check: None };
static T_IPV6_PREFIX_LIST_RESPONSE: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV6_PREFIX_SPECIFICATION_RESPONSE }, check: None };
pub static S_IPV6_PREFIX_SPECIFICATION: Shape = Shape { name: "Ipv6PrefixSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Prefix", wire: "ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV6_PREFIX_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_IPV6_PREFIX_SPECIFICATION), check: None };
pub static S_IPV6_PREFIX_SPECIFICATION_REQUEST: Shape = Shape { name: "Ipv6PrefixSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Prefix", wire: "Ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV6_PREFIX_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_IPV6_PREFIX_SPECIFICATION_REQUEST), check: None };
pub static S_IPV6_PREFIX_SPECIFICATION_RESPONSE: Shape = Shape { name: "Ipv6PrefixSpecificationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Prefix", wire: "ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV6_PREFIX_SPECIFICATION_RESPONSE: Type = Type { kind: Kind::Struct(&S_IPV6_PREFIX_SPECIFICATION_RESPONSE), check: None };
static T_IPV6_PREFIXES_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV6_PREFIX_SPECIFICATION }, check: None };
pub static S_IPV6_RANGE: Shape = Shape { name: "Ipv6Range", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrIpv6", wire: "cidrIpv6", query: "CidrIpv6", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_IPV6_RANGE: Type = Type { kind: Kind::Struct(&S_IPV6_RANGE), check: None };
static T_IPV6_RANGE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_IPV6_RANGE }, check: None };
static T_KERNEL_ID: Type = Type { kind: Kind::Text, check: None };
static T_KEY_FORMAT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pem", "ppk"] }) };
static T_KEY_NAME_STRING_LIST: Type = Type { kind: Kind::List { item: "KeyName", flat: false, of: &T_KEY_PAIR_NAME }, check: None };
pub static S_KEY_PAIR: Shape = Shape { name: "KeyPair", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyPairId", wire: "keyPairId", query: "KeyPairId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "KeyName", wire: "keyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyFingerprint", wire: "keyFingerprint", query: "KeyFingerprint", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyMaterial", wire: "keyMaterial", query: "KeyMaterial", location: Location::Body, flags: 0, of: &T_SENSITIVE_USER_DATA },
] };
static T_KEY_PAIR_ID: Type = Type { kind: Kind::Text, check: None };
static T_KEY_PAIR_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "KeyPairId", flat: false, of: &T_KEY_PAIR_ID }, check: None };
pub static S_KEY_PAIR_INFO: Shape = Shape { name: "KeyPairInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KeyPairId", wire: "keyPairId", query: "KeyPairId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyType", wire: "keyType", query: "KeyType", location: Location::Body, flags: 0, of: &T_KEY_TYPE },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "PublicKey", wire: "publicKey", query: "PublicKey", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CreateTime", wire: "createTime", query: "CreateTime", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "KeyName", wire: "keyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "KeyFingerprint", wire: "keyFingerprint", query: "KeyFingerprint", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_KEY_PAIR_INFO: Type = Type { kind: Kind::Struct(&S_KEY_PAIR_INFO), check: None };
static T_KEY_PAIR_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_KEY_PAIR_INFO }, check: None };
static T_KEY_PAIR_NAME: Type = Type { kind: Kind::Text, check: None };
static T_KEY_PAIR_NAME_WITH_RESOLVER: Type = Type { kind: Kind::Text, check: None };
static T_KEY_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["rsa", "ed25519"] }) };
static T_KMS_KEY_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_LAUNCH_PERMISSION: Shape = Shape { name: "LaunchPermission", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OrganizationArn", wire: "organizationArn", query: "OrganizationArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OrganizationalUnitArn", wire: "organizationalUnitArn", query: "OrganizationalUnitArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "UserId", wire: "userId", query: "UserId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Group", wire: "group", query: "Group", location: Location::Body, flags: 0, of: &T_PERMISSION_GROUP },
] };
static T_LAUNCH_PERMISSION: Type = Type { kind: Kind::Struct(&S_LAUNCH_PERMISSION), check: None };
static T_LAUNCH_PERMISSION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_PERMISSION }, check: None };
pub static S_LAUNCH_TEMPLATE: Shape = Shape { name: "LaunchTemplate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateId", wire: "launchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LaunchTemplateName", wire: "launchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "CreateTime", wire: "createTime", query: "CreateTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "CreatedBy", wire: "createdBy", query: "CreatedBy", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DefaultVersionNumber", wire: "defaultVersionNumber", query: "DefaultVersionNumber", location: Location::Body, flags: 0, of: &T_LONG },
    Field { name: "LatestVersionNumber", wire: "latestVersionNumber", query: "LatestVersionNumber", location: Location::Body, flags: 0, of: &T_LONG },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
] };
static T_LAUNCH_TEMPLATE: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE), check: None };
static T_LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["default", "disabled"] }) };
pub static S_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING: Shape = Shape { name: "LaunchTemplateBlockDeviceMapping", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeviceName", wire: "deviceName", query: "DeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VirtualName", wire: "virtualName", query: "VirtualName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ebs", wire: "ebs", query: "Ebs", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE },
    Field { name: "NoDevice", wire: "noDevice", query: "NoDevice", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING), check: None };
static T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING }, check: None };
pub static S_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST: Shape = Shape { name: "LaunchTemplateBlockDeviceMappingRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeviceName", wire: "DeviceName", query: "DeviceName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VirtualName", wire: "VirtualName", query: "VirtualName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ebs", wire: "Ebs", query: "Ebs", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST },
    Field { name: "NoDevice", wire: "NoDevice", query: "NoDevice", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST_LIST: Type = Type { kind: Kind::List { item: "BlockDeviceMapping", flat: false, of: &T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST }, check: None };
pub static S_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST: Shape = Shape { name: "LaunchTemplateCapacityReservationSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationPreference", wire: "CapacityReservationPreference", query: "CapacityReservationPreference", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_PREFERENCE },
    Field { name: "CapacityReservationTarget", wire: "CapacityReservationTarget", query: "CapacityReservationTarget", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_TARGET },
] };
static T_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Shape = Shape { name: "LaunchTemplateCapacityReservationSpecificationResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CapacityReservationPreference", wire: "capacityReservationPreference", query: "CapacityReservationPreference", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_PREFERENCE },
    Field { name: "CapacityReservationTarget", wire: "capacityReservationTarget", query: "CapacityReservationTarget", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_TARGET_RESPONSE },
] };
static T_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE), check: None };
pub static S_LAUNCH_TEMPLATE_CPU_OPTIONS: Shape = Shape { name: "LaunchTemplateCpuOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CoreCount", wire: "coreCount", query: "CoreCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ThreadsPerCore", wire: "threadsPerCore", query: "ThreadsPerCore", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AmdSevSnp", wire: "amdSevSnp", query: "AmdSevSnp", location: Location::Body, flags: 0, of: &T_AMD_SEV_SNP_SPECIFICATION },
    Field { name: "NestedVirtualization", wire: "nestedVirtualization", query: "NestedVirtualization", location: Location::Body, flags: 0, of: &T_NESTED_VIRTUALIZATION_SPECIFICATION },
] };
static T_LAUNCH_TEMPLATE_CPU_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_CPU_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateCpuOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CoreCount", wire: "CoreCount", query: "CoreCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ThreadsPerCore", wire: "ThreadsPerCore", query: "ThreadsPerCore", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AmdSevSnp", wire: "AmdSevSnp", query: "AmdSevSnp", location: Location::Body, flags: 0, of: &T_AMD_SEV_SNP_SPECIFICATION },
    Field { name: "NestedVirtualization", wire: "NestedVirtualization", query: "NestedVirtualization", location: Location::Body, flags: 0, of: &T_NESTED_VIRTUALIZATION_SPECIFICATION },
] };
static T_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE: Shape = Shape { name: "LaunchTemplateEbsBlockDevice", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Encrypted", wire: "encrypted", query: "Encrypted", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Iops", wire: "iops", query: "Iops", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "KmsKeyId", wire: "kmsKeyId", query: "KmsKeyId", location: Location::Body, flags: 0, of: &T_KMS_KEY_ID },
    Field { name: "SnapshotId", wire: "snapshotId", query: "SnapshotId", location: Location::Body, flags: 0, of: &T_SNAPSHOT_ID },
    Field { name: "VolumeSize", wire: "volumeSize", query: "VolumeSize", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeType", wire: "volumeType", query: "VolumeType", location: Location::Body, flags: 0, of: &T_VOLUME_TYPE },
    Field { name: "Throughput", wire: "throughput", query: "Throughput", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeInitializationRate", wire: "volumeInitializationRate", query: "VolumeInitializationRate", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "EbsCardIndex", wire: "ebsCardIndex", query: "EbsCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE), check: None };
pub static S_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST: Shape = Shape { name: "LaunchTemplateEbsBlockDeviceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Encrypted", wire: "Encrypted", query: "Encrypted", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeleteOnTermination", wire: "DeleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Iops", wire: "Iops", query: "Iops", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", location: Location::Body, flags: 0, of: &T_KMS_KEY_ID },
    Field { name: "SnapshotId", wire: "SnapshotId", query: "SnapshotId", location: Location::Body, flags: 0, of: &T_SNAPSHOT_ID },
    Field { name: "VolumeSize", wire: "VolumeSize", query: "VolumeSize", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeType", wire: "VolumeType", query: "VolumeType", location: Location::Body, flags: 0, of: &T_VOLUME_TYPE },
    Field { name: "Throughput", wire: "Throughput", query: "Throughput", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeInitializationRate", wire: "VolumeInitializationRate", query: "VolumeInitializationRate", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "EbsCardIndex", wire: "EbsCardIndex", query: "EbsCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR: Shape = Shape { name: "LaunchTemplateElasticInferenceAccelerator", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "Type", query: "Type", location: Location::Body, flags: flag::REQUIRED, of: &T_STRING },
    Field { name: "Count", wire: "Count", query: "Count", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_COUNT },
] };
static T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR), check: None };
static T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_COUNT: Type = Type { kind: Kind::Int, check: Some(&Check { min: Some(1.0), max: None, pattern: None, values: &[] }) };
static T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR }, check: None };
pub static S_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE: Shape = Shape { name: "LaunchTemplateElasticInferenceAcceleratorResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Type", wire: "type", query: "Type", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE), check: None };
static T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE }, check: None };
pub static S_LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION: Shape = Shape { name: "LaunchTemplateEnaSrdSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdEnabled", wire: "enaSrdEnabled", query: "EnaSrdEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdUdpSpecification", wire: "enaSrdUdpSpecification", query: "EnaSrdUdpSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION },
] };
static T_LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION), check: None };
pub static S_LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION: Shape = Shape { name: "LaunchTemplateEnaSrdUdpSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdUdpEnabled", wire: "enaSrdUdpEnabled", query: "EnaSrdUdpEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_ENA_SRD_UDP_SPECIFICATION), check: None };
pub static S_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS: Shape = Shape { name: "LaunchTemplateEnclaveOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateEnclaveOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_ERROR_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["launchTemplateIdDoesNotExist", "launchTemplateIdMalformed", "launchTemplateNameDoesNotExist", "launchTemplateNameMalformed", "launchTemplateVersionDoesNotExist", "unexpectedError"] }) };
pub static S_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS: Shape = Shape { name: "LaunchTemplateHibernationOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Configured", wire: "configured", query: "Configured", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateHibernationOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Configured", wire: "Configured", query: "Configured", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_HTTP_TOKENS_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["optional", "required"] }) };
pub static S_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION: Shape = Shape { name: "LaunchTemplateIamInstanceProfileSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "arn", query: "Arn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION), check: None };
pub static S_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST: Shape = Shape { name: "LaunchTemplateIamInstanceProfileSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Arn", wire: "Arn", query: "Arn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Name", wire: "Name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_ID: Type = Type { kind: Kind::Text, check: None };
static T_LAUNCH_TEMPLATE_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_ID }, check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS: Shape = Shape { name: "LaunchTemplateInstanceMaintenanceOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoRecovery", wire: "autoRecovery", query: "AutoRecovery", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateInstanceMaintenanceOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AutoRecovery", wire: "AutoRecovery", query: "AutoRecovery", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_AUTO_RECOVERY_STATE },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS: Shape = Shape { name: "LaunchTemplateInstanceMarketOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MarketType", wire: "marketType", query: "MarketType", location: Location::Body, flags: 0, of: &T_MARKET_TYPE },
    Field { name: "SpotOptions", wire: "spotOptions", query: "SpotOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateInstanceMarketOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MarketType", wire: "MarketType", query: "MarketType", location: Location::Body, flags: 0, of: &T_MARKET_TYPE },
    Field { name: "SpotOptions", wire: "SpotOptions", query: "SpotOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
pub static S_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS: Shape = Shape { name: "LaunchTemplateInstanceMetadataOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE },
    Field { name: "HttpTokens", wire: "httpTokens", query: "HttpTokens", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_HTTP_TOKENS_STATE },
    Field { name: "HttpPutResponseHopLimit", wire: "httpPutResponseHopLimit", query: "HttpPutResponseHopLimit", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "HttpEndpoint", wire: "httpEndpoint", query: "HttpEndpoint", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE },
    Field { name: "HttpProtocolIpv6", wire: "httpProtocolIpv6", query: "HttpProtocolIpv6", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6 },
    Field { name: "InstanceMetadataTags", wire: "instanceMetadataTags", query: "InstanceMetadataTags", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateInstanceMetadataOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HttpTokens", wire: "HttpTokens", query: "HttpTokens", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_HTTP_TOKENS_STATE },
    Field { name: "HttpPutResponseHopLimit", wire: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "HttpEndpoint", wire: "HttpEndpoint", query: "HttpEndpoint", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_ENDPOINT_STATE },
    Field { name: "HttpProtocolIpv6", wire: "HttpProtocolIpv6", query: "HttpProtocolIpv6", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6 },
    Field { name: "InstanceMetadataTags", wire: "InstanceMetadataTags", query: "InstanceMetadataTags", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pending", "applied"] }) };
static T_LAUNCH_TEMPLATE_INSTANCE_METADATA_PROTOCOL_IPV6: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
static T_LAUNCH_TEMPLATE_INSTANCE_METADATA_TAGS_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "enabled"] }) };
pub static S_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Shape = Shape { name: "LaunchTemplateInstanceNetworkInterfaceSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociateCarrierIpAddress", wire: "associateCarrierIpAddress", query: "AssociateCarrierIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AssociatePublicIpAddress", wire: "associatePublicIpAddress", query: "AssociatePublicIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Groups", wire: "groupSet", query: "GroupSet", location: Location::Body, flags: 0, of: &T_GROUP_ID_STRING_LIST },
    Field { name: "InterfaceType", wire: "interfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6AddressCount", wire: "ipv6AddressCount", query: "Ipv6AddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Addresses", wire: "ipv6AddressesSet", query: "Ipv6AddressesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_ADDRESS_LIST },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", query: "PrivateIpAddressesSet", location: Location::Body, flags: 0, of: &T_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST },
    Field { name: "SecondaryPrivateIpAddressCount", wire: "secondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID },
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv4Prefixes", wire: "ipv4PrefixSet", query: "Ipv4PrefixSet", location: Location::Body, flags: 0, of: &T_IPV4_PREFIX_LIST_RESPONSE },
    Field { name: "Ipv4PrefixCount", wire: "ipv4PrefixCount", query: "Ipv4PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Prefixes", wire: "ipv6PrefixSet", query: "Ipv6PrefixSet", location: Location::Body, flags: 0, of: &T_IPV6_PREFIX_LIST_RESPONSE },
    Field { name: "Ipv6PrefixCount", wire: "ipv6PrefixCount", query: "Ipv6PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "PrimaryIpv6", wire: "primaryIpv6", query: "PrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdSpecification", wire: "enaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ENA_SRD_SPECIFICATION },
    Field { name: "ConnectionTrackingSpecification", wire: "connectionTrackingSpecification", query: "ConnectionTrackingSpecification", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_SPECIFICATION },
    Field { name: "EnaQueueCount", wire: "enaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION), check: None };
static T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION }, check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST: Shape = Shape { name: "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociateCarrierIpAddress", wire: "AssociateCarrierIpAddress", query: "AssociateCarrierIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AssociatePublicIpAddress", wire: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeleteOnTermination", wire: "DeleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeviceIndex", wire: "DeviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Groups", wire: "SecurityGroupId", query: "SecurityGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID_STRING_LIST },
    Field { name: "InterfaceType", wire: "InterfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6AddressCount", wire: "Ipv6AddressCount", query: "Ipv6AddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Addresses", wire: "Ipv6Addresses", query: "Ipv6Addresses", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_ADDRESS_LIST_REQUEST },
    Field { name: "NetworkInterfaceId", wire: "NetworkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "PrivateIpAddress", wire: "PrivateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddresses", wire: "PrivateIpAddresses", query: "PrivateIpAddresses", location: Location::Body, flags: 0, of: &T_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST },
    Field { name: "SecondaryPrivateIpAddressCount", wire: "SecondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SubnetId", wire: "SubnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID },
    Field { name: "NetworkCardIndex", wire: "NetworkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv4Prefixes", wire: "Ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_IPV4_PREFIX_LIST },
    Field { name: "Ipv4PrefixCount", wire: "Ipv4PrefixCount", query: "Ipv4PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Prefixes", wire: "Ipv6Prefix", query: "Ipv6Prefix", location: Location::Body, flags: 0, of: &T_IPV6_PREFIX_LIST },
    Field { name: "Ipv6PrefixCount", wire: "Ipv6PrefixCount", query: "Ipv6PrefixCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "PrimaryIpv6", wire: "PrimaryIpv6", query: "PrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaSrdSpecification", wire: "EnaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_ENA_SRD_SPECIFICATION_REQUEST },
    Field { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_SPECIFICATION_REQUEST },
    Field { name: "EnaQueueCount", wire: "EnaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST_LIST: Type = Type { kind: Kind::List { item: "InstanceNetworkInterfaceSpecification", flat: false, of: &T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST }, check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION: Shape = Shape { name: "LaunchTemplateInstanceSecondaryInterfaceSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", query: "PrivateIpAddressesSet", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST },
    Field { name: "PrivateIpAddressCount", wire: "privateIpAddressCount", query: "PrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SecondarySubnetId", wire: "secondarySubnetId", query: "SecondarySubnetId", location: Location::Body, flags: 0, of: &T_SECONDARY_SUBNET_ID },
    Field { name: "InterfaceType", wire: "interfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_TYPE },
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION), check: None };
static T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION }, check: None };
pub static S_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Shape = Shape { name: "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteOnTermination", wire: "DeleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeviceIndex", wire: "DeviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "PrivateIpAddresses", wire: "PrivateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_REQUEST },
    Field { name: "PrivateIpAddressCount", wire: "PrivateIpAddressCount", query: "PrivateIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SecondarySubnetId", wire: "SecondarySubnetId", query: "SecondarySubnetId", location: Location::Body, flags: 0, of: &T_SECONDARY_SUBNET_ID },
    Field { name: "InterfaceType", wire: "InterfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_SECONDARY_INTERFACE_TYPE },
    Field { name: "NetworkCardIndex", wire: "NetworkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_LIST: Type = Type { kind: Kind::List { item: "InstanceSecondaryInterfaceSpecification", flat: false, of: &T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST }, check: None };
pub static S_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION: Shape = Shape { name: "LaunchTemplateLicenseConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LicenseConfigurationArn", wire: "licenseConfigurationArn", query: "LicenseConfigurationArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION), check: None };
pub static S_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST: Shape = Shape { name: "LaunchTemplateLicenseConfigurationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LicenseConfigurationArn", wire: "LicenseConfigurationArn", query: "LicenseConfigurationArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_LICENSE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION }, check: None };
static T_LAUNCH_TEMPLATE_LICENSE_SPECIFICATION_LIST_REQUEST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_LICENSE_CONFIGURATION_REQUEST }, check: None };
static T_LAUNCH_TEMPLATE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(3.0), max: Some(128.0), pattern: Some("[a-zA-Z0-9\\(\\)\\.\\-/_]+"), values: &[] }) };
static T_LAUNCH_TEMPLATE_NAME_STRING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_NAME }, check: None };
pub static S_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS: Shape = Shape { name: "LaunchTemplateNetworkPerformanceOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BandwidthWeighting", wire: "bandwidthWeighting", query: "BandwidthWeighting", location: Location::Body, flags: 0, of: &T_INSTANCE_BANDWIDTH_WEIGHTING },
] };
static T_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateNetworkPerformanceOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BandwidthWeighting", wire: "BandwidthWeighting", query: "BandwidthWeighting", location: Location::Body, flags: 0, of: &T_INSTANCE_BANDWIDTH_WEIGHTING },
] };
static T_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_PLACEMENT: Shape = Shape { name: "LaunchTemplatePlacement", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_ID },
    Field { name: "Affinity", wire: "affinity", query: "Affinity", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "groupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "HostId", wire: "hostId", query: "HostId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tenancy", wire: "tenancy", query: "Tenancy", location: Location::Body, flags: 0, of: &T_TENANCY },
    Field { name: "SpreadDomain", wire: "spreadDomain", query: "SpreadDomain", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "HostResourceGroupArn", wire: "hostResourceGroupArn", query: "HostResourceGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PartitionNumber", wire: "partitionNumber", query: "PartitionNumber", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_ID },
] };
static T_LAUNCH_TEMPLATE_PLACEMENT: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_PLACEMENT), check: None };
pub static S_LAUNCH_TEMPLATE_PLACEMENT_REQUEST: Shape = Shape { name: "LaunchTemplatePlacementRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_ID },
    Field { name: "Affinity", wire: "Affinity", query: "Affinity", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_NAME },
    Field { name: "HostId", wire: "HostId", query: "HostId", location: Location::Body, flags: 0, of: &T_DEDICATED_HOST_ID },
    Field { name: "Tenancy", wire: "Tenancy", query: "Tenancy", location: Location::Body, flags: 0, of: &T_TENANCY },
    Field { name: "SpreadDomain", wire: "SpreadDomain", query: "SpreadDomain", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "HostResourceGroupArn", wire: "HostResourceGroupArn", query: "HostResourceGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PartitionNumber", wire: "PartitionNumber", query: "PartitionNumber", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_ID },
] };
static T_LAUNCH_TEMPLATE_PLACEMENT_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_PLACEMENT_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS: Shape = Shape { name: "LaunchTemplatePrivateDnsNameOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostnameType", wire: "hostnameType", query: "HostnameType", location: Location::Body, flags: 0, of: &T_HOSTNAME_TYPE },
    Field { name: "EnableResourceNameDnsARecord", wire: "enableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnableResourceNameDnsAAAARecord", wire: "enableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplatePrivateDnsNameOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostnameType", wire: "HostnameType", query: "HostnameType", location: Location::Body, flags: 0, of: &T_HOSTNAME_TYPE },
    Field { name: "EnableResourceNameDnsARecord", wire: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnableResourceNameDnsAAAARecord", wire: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE }, check: None };
pub static S_LAUNCH_TEMPLATE_SPECIFICATION: Shape = Shape { name: "LaunchTemplateSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Version", wire: "Version", query: "Version", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LAUNCH_TEMPLATE_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_SPECIFICATION), check: None };
pub static S_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS: Shape = Shape { name: "LaunchTemplateSpotMarketOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxPrice", wire: "maxPrice", query: "MaxPrice", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SpotInstanceType", wire: "spotInstanceType", query: "SpotInstanceType", location: Location::Body, flags: 0, of: &T_SPOT_INSTANCE_TYPE },
    Field { name: "BlockDurationMinutes", wire: "blockDurationMinutes", query: "BlockDurationMinutes", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ValidUntil", wire: "validUntil", query: "ValidUntil", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "InstanceInterruptionBehavior", wire: "instanceInterruptionBehavior", query: "InstanceInterruptionBehavior", location: Location::Body, flags: 0, of: &T_INSTANCE_INTERRUPTION_BEHAVIOR },
] };
static T_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS), check: None };
pub static S_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST: Shape = Shape { name: "LaunchTemplateSpotMarketOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxPrice", wire: "MaxPrice", query: "MaxPrice", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SpotInstanceType", wire: "SpotInstanceType", query: "SpotInstanceType", location: Location::Body, flags: 0, of: &T_SPOT_INSTANCE_TYPE },
    Field { name: "BlockDurationMinutes", wire: "BlockDurationMinutes", query: "BlockDurationMinutes", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ValidUntil", wire: "ValidUntil", query: "ValidUntil", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "InstanceInterruptionBehavior", wire: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", location: Location::Body, flags: 0, of: &T_INSTANCE_INTERRUPTION_BEHAVIOR },
] };
static T_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST), check: None };
pub static S_LAUNCH_TEMPLATE_TAG_SPECIFICATION: Shape = Shape { name: "LaunchTemplateTagSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "resourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_LAUNCH_TEMPLATE_TAG_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_TAG_SPECIFICATION), check: None };
static T_LAUNCH_TEMPLATE_TAG_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_TAG_SPECIFICATION }, check: None };
pub static S_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST: Shape = Shape { name: "LaunchTemplateTagSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "ResourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "Tags", wire: "Tag", query: "Tag", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST), check: None };
static T_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_LIST: Type = Type { kind: Kind::List { item: "LaunchTemplateTagSpecificationRequest", flat: false, of: &T_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST }, check: None };
pub static S_LAUNCH_TEMPLATE_VERSION: Shape = Shape { name: "LaunchTemplateVersion", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplateId", wire: "launchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LaunchTemplateName", wire: "launchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "VersionNumber", wire: "versionNumber", query: "VersionNumber", location: Location::Body, flags: 0, of: &T_LONG },
    Field { name: "VersionDescription", wire: "versionDescription", query: "VersionDescription", location: Location::Body, flags: 0, of: &T_VERSION_DESCRIPTION },
    Field { name: "CreateTime", wire: "createTime", query: "CreateTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "CreatedBy", wire: "createdBy", query: "CreatedBy", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DefaultVersion", wire: "defaultVersion", query: "DefaultVersion", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "LaunchTemplateData", wire: "launchTemplateData", query: "LaunchTemplateData", location: Location::Body, flags: 0, of: &T_RESPONSE_LAUNCH_TEMPLATE_DATA },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
] };
static T_LAUNCH_TEMPLATE_VERSION: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATE_VERSION), check: None };
static T_LAUNCH_TEMPLATE_VERSION_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LAUNCH_TEMPLATE_VERSION }, check: None };
pub static S_LAUNCH_TEMPLATES_MONITORING: Shape = Shape { name: "LaunchTemplatesMonitoring", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MetricCategoryIds", wire: "metricCategoryIdSet", query: "MetricCategoryIdSet", location: Location::Body, flags: 0, of: &T_METRIC_CATEGORY_ID_LIST },
] };
static T_LAUNCH_TEMPLATES_MONITORING: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATES_MONITORING), check: None };
pub static S_LAUNCH_TEMPLATES_MONITORING_REQUEST: Shape = Shape { name: "LaunchTemplatesMonitoringRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Enabled", wire: "Enabled", query: "Enabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MetricCategoryIds", wire: "MetricCategoryId", query: "MetricCategoryId", location: Location::Body, flags: 0, of: &T_METRIC_CATEGORY_ID_LIST },
] };
static T_LAUNCH_TEMPLATES_MONITORING_REQUEST: Type = Type { kind: Kind::Struct(&S_LAUNCH_TEMPLATES_MONITORING_REQUEST), check: None };
pub static S_LICENSE_CONFIGURATION: Shape = Shape { name: "LicenseConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LicenseConfigurationArn", wire: "licenseConfigurationArn", query: "LicenseConfigurationArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LICENSE_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_LICENSE_CONFIGURATION), check: None };
pub static S_LICENSE_CONFIGURATION_REQUEST: Shape = Shape { name: "LicenseConfigurationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LicenseConfigurationArn", wire: "LicenseConfigurationArn", query: "LicenseConfigurationArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_LICENSE_CONFIGURATION_REQUEST: Type = Type { kind: Kind::Struct(&S_LICENSE_CONFIGURATION_REQUEST), check: None };
static T_LICENSE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LICENSE_CONFIGURATION }, check: None };
static T_LICENSE_SPECIFICATION_LIST_REQUEST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LICENSE_CONFIGURATION_REQUEST }, check: None };
static T_LOCAL_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
static T_LOCAL_STORAGE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["included", "required", "excluded"] }) };
static T_LOCAL_STORAGE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["hdd", "ssd"] }) };
static T_LOCAL_STORAGE_TYPE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_LOCAL_STORAGE_TYPE }, check: None };
static T_LOCATION: Type = Type { kind: Kind::Text, check: None };
static T_LOCATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["region", "availability-zone", "availability-zone-id", "outpost"] }) };
static T_LOGICAL_GPU_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_LONG: Type = Type { kind: Kind::Long, check: None };
static T_MANAGED_BY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["account", "declarative-policy"] }) };
static T_MARKET_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["spot", "capacity-block", "interruptible-capacity-reservation", "on-demand"] }) };
static T_MAX_IPV4_ADDR_PER_INTERFACE: Type = Type { kind: Kind::Int, check: None };
static T_MAX_IPV6_ADDR_PER_INTERFACE: Type = Type { kind: Kind::Int, check: None };
static T_MAX_NETWORK_INTERFACES: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_BANDWIDTH_IN_MBPS: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_EBS_ATTACHMENTS: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_EBS_CARDS: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_EFA_INTERFACES: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_ENA_QUEUE_COUNT: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_ENA_QUEUE_COUNT_PER_INTERFACE: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_IOPS: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_NETWORK_CARDS: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_SECONDARY_NETWORK_INTERFACES: Type = Type { kind: Kind::Int, check: None };
static T_MAXIMUM_THROUGHPUT_IN_M_BPS: Type = Type { kind: Kind::Double, check: None };
pub static S_MEDIA_ACCELERATOR_INFO: Shape = Shape { name: "MediaAcceleratorInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Accelerators", wire: "accelerators", query: "Accelerators", location: Location::Body, flags: 0, of: &T_MEDIA_DEVICE_INFO_LIST },
    Field { name: "TotalMediaMemoryInMiB", wire: "totalMediaMemoryInMiB", query: "TotalMediaMemoryInMiB", location: Location::Body, flags: 0, of: &T_TOTAL_MEDIA_MEMORY },
] };
static T_MEDIA_ACCELERATOR_INFO: Type = Type { kind: Kind::Struct(&S_MEDIA_ACCELERATOR_INFO), check: None };
static T_MEDIA_DEVICE_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_MEDIA_DEVICE_INFO: Shape = Shape { name: "MediaDeviceInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_MEDIA_DEVICE_COUNT },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_MEDIA_DEVICE_NAME },
    Field { name: "Manufacturer", wire: "manufacturer", query: "Manufacturer", location: Location::Body, flags: 0, of: &T_MEDIA_DEVICE_MANUFACTURER_NAME },
    Field { name: "MemoryInfo", wire: "memoryInfo", query: "MemoryInfo", location: Location::Body, flags: 0, of: &T_MEDIA_DEVICE_MEMORY_INFO },
] };
static T_MEDIA_DEVICE_INFO: Type = Type { kind: Kind::Struct(&S_MEDIA_DEVICE_INFO), check: None };
static T_MEDIA_DEVICE_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_MEDIA_DEVICE_INFO }, check: None };
static T_MEDIA_DEVICE_MANUFACTURER_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_MEDIA_DEVICE_MEMORY_INFO: Shape = Shape { name: "MediaDeviceMemoryInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInMiB", wire: "sizeInMiB", query: "SizeInMiB", location: Location::Body, flags: 0, of: &T_MEDIA_DEVICE_MEMORY_SIZE },
] };
static T_MEDIA_DEVICE_MEMORY_INFO: Type = Type { kind: Kind::Struct(&S_MEDIA_DEVICE_MEMORY_INFO), check: None };
static T_MEDIA_DEVICE_MEMORY_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_MEDIA_DEVICE_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_MEMORY_GI_B_PER_V_CPU: Shape = Shape { name: "MemoryGiBPerVCpu", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_DOUBLE },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_DOUBLE },
] };
static T_MEMORY_GI_B_PER_V_CPU: Type = Type { kind: Kind::Struct(&S_MEMORY_GI_B_PER_V_CPU), check: None };
pub static S_MEMORY_GI_B_PER_V_CPU_REQUEST: Shape = Shape { name: "MemoryGiBPerVCpuRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_DOUBLE },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_DOUBLE },
] };
static T_MEMORY_GI_B_PER_V_CPU_REQUEST: Type = Type { kind: Kind::Struct(&S_MEMORY_GI_B_PER_V_CPU_REQUEST), check: None };
pub static S_MEMORY_INFO: Shape = Shape { name: "MemoryInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInMiB", wire: "sizeInMiB", query: "SizeInMiB", location: Location::Body, flags: 0, of: &T_MEMORY_SIZE },
] };
static T_MEMORY_INFO: Type = Type { kind: Kind::Struct(&S_MEMORY_INFO), check: None };
pub static S_MEMORY_MI_B: Shape = Shape { name: "MemoryMiB", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_MEMORY_MI_B: Type = Type { kind: Kind::Struct(&S_MEMORY_MI_B), check: None };
pub static S_MEMORY_MI_B_REQUEST: Shape = Shape { name: "MemoryMiBRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_MEMORY_MI_B_REQUEST: Type = Type { kind: Kind::Struct(&S_MEMORY_MI_B_REQUEST), check: None };
static T_MEMORY_SIZE: Type = Type { kind: Kind::Long, check: None };
static T_METRIC_CATEGORY_ID: Type = Type { kind: Kind::Text, check: None };
static T_METRIC_CATEGORY_ID_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_METRIC_CATEGORY_ID }, check: None };
static T_MILLISECOND_DATE_TIME: Type = Type { kind: Kind::Time(TimeFormat::Default), check: None };
pub static S_MODIFY_INSTANCE_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifyInstanceAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SourceDestCheck", wire: "SourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnclaveOptions", wire: "EnclaveOptions", query: "EnclaveOptions", location: Location::Body, flags: 0, of: &T_ENCLAVE_OPTIONS_REQUEST },
    Field { name: "DisableApiStop", wire: "DisableApiStop", query: "DisableApiStop", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
    Field { name: "Attribute", wire: "attribute", query: "Attribute", location: Location::Body, flags: 0, of: &T_INSTANCE_ATTRIBUTE_NAME },
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_MODIFY_INSTANCE_ATTRIBUTE_VALUE },
    Field { name: "BlockDeviceMappings", wire: "blockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_INSTANCE_BLOCK_DEVICE_MAPPING_SPECIFICATION_LIST },
    Field { name: "DisableApiTermination", wire: "disableApiTermination", query: "DisableApiTermination", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "Kernel", wire: "kernel", query: "Kernel", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "Ramdisk", wire: "ramdisk", query: "Ramdisk", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "UserData", wire: "userData", query: "UserData", location: Location::Body, flags: 0, of: &T_SECURE_BLOB_ATTRIBUTE_VALUE },
    Field { name: "InstanceInitiatedShutdownBehavior", wire: "instanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "Groups", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_GROUP_ID_STRING_LIST },
    Field { name: "EbsOptimized", wire: "ebsOptimized", query: "EbsOptimized", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "SriovNetSupport", wire: "sriovNetSupport", query: "SriovNetSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "EnaSupport", wire: "enaSupport", query: "EnaSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
] };
static T_MODIFY_INSTANCE_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Text, check: None };
pub static S_MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST: Shape = Shape { name: "ModifyInstanceMetadataOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID },
    Field { name: "HttpTokens", wire: "HttpTokens", query: "HttpTokens", location: Location::Body, flags: 0, of: &T_HTTP_TOKENS_STATE },
    Field { name: "HttpPutResponseHopLimit", wire: "HttpPutResponseHopLimit", query: "HttpPutResponseHopLimit", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "HttpEndpoint", wire: "HttpEndpoint", query: "HttpEndpoint", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_ENDPOINT_STATE },
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "HttpProtocolIpv6", wire: "HttpProtocolIpv6", query: "HttpProtocolIpv6", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_PROTOCOL_STATE },
    Field { name: "InstanceMetadataTags", wire: "InstanceMetadataTags", query: "InstanceMetadataTags", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_TAGS_STATE },
] };
pub static S_MODIFY_INSTANCE_METADATA_OPTIONS_RESULT: Shape = Shape { name: "ModifyInstanceMetadataOptionsResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceMetadataOptions", wire: "instanceMetadataOptions", query: "InstanceMetadataOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_OPTIONS_RESPONSE },
] };
pub static S_MODIFY_LAUNCH_TEMPLATE_REQUEST: Shape = Shape { name: "ModifyLaunchTemplateRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ClientToken", wire: "ClientToken", query: "ClientToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_STRING },
    Field { name: "LaunchTemplateId", wire: "LaunchTemplateId", query: "LaunchTemplateId", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ID },
    Field { name: "LaunchTemplateName", wire: "LaunchTemplateName", query: "LaunchTemplateName", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NAME },
    Field { name: "DefaultVersion", wire: "SetDefaultVersion", query: "SetDefaultVersion", location: Location::Body, flags: 0, of: &T_STRING },
] };
pub static S_MODIFY_LAUNCH_TEMPLATE_RESULT: Shape = Shape { name: "ModifyLaunchTemplateResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "LaunchTemplate", wire: "launchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE },
] };
pub static S_MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifyNetworkInterfaceAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnaSrdSpecification", wire: "EnaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_ENA_SRD_SPECIFICATION },
    Field { name: "EnablePrimaryIpv6", wire: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_SPECIFICATION_REQUEST },
    Field { name: "AssociatePublicIpAddress", wire: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AssociatedSubnetIds", wire: "AssociatedSubnetId", query: "AssociatedSubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: flag::REQUIRED, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_VALUE },
    Field { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "Groups", wire: "SecurityGroupId", query: "SecurityGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID_STRING_LIST },
    Field { name: "Attachment", wire: "attachment", query: "Attachment", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ATTACHMENT_CHANGES },
] };
pub static S_MODIFY_SECURITY_GROUP_RULES_REQUEST: Shape = Shape { name: "ModifySecurityGroupRulesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: flag::REQUIRED, of: &T_SECURITY_GROUP_ID },
    Field { name: "SecurityGroupRules", wire: "SecurityGroupRule", query: "SecurityGroupRule", location: Location::Body, flags: flag::REQUIRED, of: &T_SECURITY_GROUP_RULE_UPDATE_LIST },
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_MODIFY_SECURITY_GROUP_RULES_RESULT: Shape = Shape { name: "ModifySecurityGroupRulesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_MODIFY_SUBNET_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifySubnetAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssignIpv6AddressOnCreation", wire: "AssignIpv6AddressOnCreation", query: "AssignIpv6AddressOnCreation", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "MapPublicIpOnLaunch", wire: "MapPublicIpOnLaunch", query: "MapPublicIpOnLaunch", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: flag::REQUIRED, of: &T_SUBNET_ID },
    Field { name: "MapCustomerOwnedIpOnLaunch", wire: "MapCustomerOwnedIpOnLaunch", query: "MapCustomerOwnedIpOnLaunch", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_COIP_POOL_ID },
    Field { name: "EnableDns64", wire: "EnableDns64", query: "EnableDns64", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "PrivateDnsHostnameTypeOnLaunch", wire: "PrivateDnsHostnameTypeOnLaunch", query: "PrivateDnsHostnameTypeOnLaunch", location: Location::Body, flags: 0, of: &T_HOSTNAME_TYPE },
    Field { name: "EnableResourceNameDnsARecordOnLaunch", wire: "EnableResourceNameDnsARecordOnLaunch", query: "EnableResourceNameDnsARecordOnLaunch", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnableResourceNameDnsAAAARecordOnLaunch", wire: "EnableResourceNameDnsAAAARecordOnLaunch", query: "EnableResourceNameDnsAAAARecordOnLaunch", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnableLniAtDeviceIndex", wire: "EnableLniAtDeviceIndex", query: "EnableLniAtDeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "DisableLniAtDeviceIndex", wire: "DisableLniAtDeviceIndex", query: "DisableLniAtDeviceIndex", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
] };
pub static S_MODIFY_VPC_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifyVpcAttributeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "EnableDnsHostnames", wire: "EnableDnsHostnames", query: "EnableDnsHostnames", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "EnableDnsSupport", wire: "EnableDnsSupport", query: "EnableDnsSupport", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ID },
    Field { name: "EnableNetworkAddressUsageMetrics", wire: "EnableNetworkAddressUsageMetrics", query: "EnableNetworkAddressUsageMetrics", location: Location::Body, flags: 0, of: &T_ATTRIBUTE_BOOLEAN_VALUE },
] };
pub static S_MONITOR_INSTANCES_REQUEST: Shape = Shape { name: "MonitorInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "MetricCategoryIds", wire: "MetricCategoryId", query: "MetricCategoryId", location: Location::Body, flags: 0, of: &T_METRIC_CATEGORY_ID_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_MONITOR_INSTANCES_RESULT: Shape = Shape { name: "MonitorInstancesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceMonitorings", wire: "instancesSet", query: "InstancesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_MONITORING_LIST },
] };
pub static S_MONITORING: Shape = Shape { name: "Monitoring", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricCategoryIds", wire: "metricCategoryIdSet", query: "MetricCategoryIdSet", location: Location::Body, flags: 0, of: &T_METRIC_CATEGORY_ID_LIST },
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_MONITORING_STATE },
] };
static T_MONITORING: Type = Type { kind: Kind::Struct(&S_MONITORING), check: None };
static T_MONITORING_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["disabled", "disabling", "enabled", "pending"] }) };
static T_NAT_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
static T_NESTED_VIRTUALIZATION_SPECIFICATION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["enabled", "disabled"] }) };
static T_NETMASK_LENGTH: Type = Type { kind: Kind::Int, check: None };
pub static S_NETWORK_ACL: Shape = Shape { name: "NetworkAcl", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Associations", wire: "associationSet", query: "AssociationSet", location: Location::Body, flags: 0, of: &T_NETWORK_ACL_ASSOCIATION_LIST },
    Field { name: "Entries", wire: "entrySet", query: "EntrySet", location: Location::Body, flags: 0, of: &T_NETWORK_ACL_ENTRY_LIST },
    Field { name: "IsDefault", wire: "default", query: "Default", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_NETWORK_ACL: Type = Type { kind: Kind::Struct(&S_NETWORK_ACL), check: None };
pub static S_NETWORK_ACL_ASSOCIATION: Shape = Shape { name: "NetworkAclAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkAclAssociationId", wire: "networkAclAssociationId", query: "NetworkAclAssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_NETWORK_ACL_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_NETWORK_ACL_ASSOCIATION), check: None };
static T_NETWORK_ACL_ASSOCIATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_ACL_ASSOCIATION }, check: None };
pub static S_NETWORK_ACL_ENTRY: Shape = Shape { name: "NetworkAclEntry", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Egress", wire: "egress", query: "Egress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IcmpTypeCode", wire: "icmpTypeCode", query: "IcmpTypeCode", location: Location::Body, flags: 0, of: &T_ICMP_TYPE_CODE },
    Field { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PortRange", wire: "portRange", query: "PortRange", location: Location::Body, flags: 0, of: &T_PORT_RANGE },
    Field { name: "Protocol", wire: "protocol", query: "Protocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RuleAction", wire: "ruleAction", query: "RuleAction", location: Location::Body, flags: 0, of: &T_RULE_ACTION },
    Field { name: "RuleNumber", wire: "ruleNumber", query: "RuleNumber", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_NETWORK_ACL_ENTRY: Type = Type { kind: Kind::Struct(&S_NETWORK_ACL_ENTRY), check: None };
static T_NETWORK_ACL_ENTRY_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_ACL_ENTRY }, check: None };
static T_NETWORK_ACL_ID: Type = Type { kind: Kind::Text, check: None };
static T_NETWORK_ACL_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_ACL_ID }, check: None };
static T_NETWORK_ACL_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_ACL }, check: None };
pub static S_NETWORK_BANDWIDTH_GBPS: Shape = Shape { name: "NetworkBandwidthGbps", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_DOUBLE },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_DOUBLE },
] };
static T_NETWORK_BANDWIDTH_GBPS: Type = Type { kind: Kind::Struct(&S_NETWORK_BANDWIDTH_GBPS), check: None };
pub static S_NETWORK_BANDWIDTH_GBPS_REQUEST: Shape = Shape { name: "NetworkBandwidthGbpsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_DOUBLE },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_DOUBLE },
] };
static T_NETWORK_BANDWIDTH_GBPS_REQUEST: Type = Type { kind: Kind::Struct(&S_NETWORK_BANDWIDTH_GBPS_REQUEST), check: None };
static T_NETWORK_CARD_INDEX: Type = Type { kind: Kind::Int, check: None };
pub static S_NETWORK_CARD_INFO: Shape = Shape { name: "NetworkCardInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_NETWORK_CARD_INDEX },
    Field { name: "NetworkPerformance", wire: "networkPerformance", query: "NetworkPerformance", location: Location::Body, flags: 0, of: &T_NETWORK_PERFORMANCE },
    Field { name: "MaximumNetworkInterfaces", wire: "maximumNetworkInterfaces", query: "MaximumNetworkInterfaces", location: Location::Body, flags: 0, of: &T_MAX_NETWORK_INTERFACES },
    Field { name: "AdditionalFlexibleNetworkInterfaces", wire: "additionalFlexibleNetworkInterfaces", query: "AdditionalFlexibleNetworkInterfaces", location: Location::Body, flags: 0, of: &T_ADDITIONAL_FLEXIBLE_NETWORK_INTERFACES },
    Field { name: "BaselineBandwidthInGbps", wire: "baselineBandwidthInGbps", query: "BaselineBandwidthInGbps", location: Location::Body, flags: 0, of: &T_BASELINE_BANDWIDTH_IN_GBPS },
    Field { name: "PeakBandwidthInGbps", wire: "peakBandwidthInGbps", query: "PeakBandwidthInGbps", location: Location::Body, flags: 0, of: &T_PEAK_BANDWIDTH_IN_GBPS },
    Field { name: "DefaultEnaQueueCountPerInterface", wire: "defaultEnaQueueCountPerInterface", query: "DefaultEnaQueueCountPerInterface", location: Location::Body, flags: 0, of: &T_DEFAULT_ENA_QUEUE_COUNT_PER_INTERFACE },
    Field { name: "MaximumEnaQueueCount", wire: "maximumEnaQueueCount", query: "MaximumEnaQueueCount", location: Location::Body, flags: 0, of: &T_MAXIMUM_ENA_QUEUE_COUNT },
    Field { name: "MaximumEnaQueueCountPerInterface", wire: "maximumEnaQueueCountPerInterface", query: "MaximumEnaQueueCountPerInterface", location: Location::Body, flags: 0, of: &T_MAXIMUM_ENA_QUEUE_COUNT_PER_INTERFACE },
    Field { name: "InterfaceTypes", wire: "interfaceTypeSet", query: "InterfaceTypeSet", location: Location::Body, flags: 0, of: &T_NETWORK_CARD_INTERFACE_TYPE_LIST },
] };
static T_NETWORK_CARD_INFO: Type = Type { kind: Kind::Struct(&S_NETWORK_CARD_INFO), check: None };
static T_NETWORK_CARD_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_CARD_INFO }, check: None };
static T_NETWORK_CARD_INTERFACE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["interface", "efa", "efa-only", "secondary"] }) };
static T_NETWORK_CARD_INTERFACE_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_CARD_INTERFACE_TYPE }, check: None };
pub static S_NETWORK_INFO: Shape = Shape { name: "NetworkInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NetworkPerformance", wire: "networkPerformance", query: "NetworkPerformance", location: Location::Body, flags: 0, of: &T_NETWORK_PERFORMANCE },
    Field { name: "MaximumNetworkInterfaces", wire: "maximumNetworkInterfaces", query: "MaximumNetworkInterfaces", location: Location::Body, flags: 0, of: &T_MAX_NETWORK_INTERFACES },
    Field { name: "MaximumNetworkCards", wire: "maximumNetworkCards", query: "MaximumNetworkCards", location: Location::Body, flags: 0, of: &T_MAXIMUM_NETWORK_CARDS },
    Field { name: "DefaultNetworkCardIndex", wire: "defaultNetworkCardIndex", query: "DefaultNetworkCardIndex", location: Location::Body, flags: 0, of: &T_DEFAULT_NETWORK_CARD_INDEX },
    Field { name: "NetworkCards", wire: "networkCards", query: "NetworkCards", location: Location::Body, flags: 0, of: &T_NETWORK_CARD_INFO_LIST },
    Field { name: "Ipv4AddressesPerInterface", wire: "ipv4AddressesPerInterface", query: "Ipv4AddressesPerInterface", location: Location::Body, flags: 0, of: &T_MAX_IPV4_ADDR_PER_INTERFACE },
    Field { name: "Ipv6AddressesPerInterface", wire: "ipv6AddressesPerInterface", query: "Ipv6AddressesPerInterface", location: Location::Body, flags: 0, of: &T_MAX_IPV6_ADDR_PER_INTERFACE },
    Field { name: "Ipv6Supported", wire: "ipv6Supported", query: "Ipv6Supported", location: Location::Body, flags: 0, of: &T_IPV6_FLAG },
    Field { name: "EnaSupport", wire: "enaSupport", query: "EnaSupport", location: Location::Body, flags: 0, of: &T_ENA_SUPPORT },
    Field { name: "EfaSupported", wire: "efaSupported", query: "EfaSupported", location: Location::Body, flags: 0, of: &T_EFA_SUPPORTED_FLAG },
    Field { name: "EfaInfo", wire: "efaInfo", query: "EfaInfo", location: Location::Body, flags: 0, of: &T_EFA_INFO },
    Field { name: "EncryptionInTransitSupported", wire: "encryptionInTransitSupported", query: "EncryptionInTransitSupported", location: Location::Body, flags: 0, of: &T_ENCRYPTION_IN_TRANSIT_SUPPORTED },
    Field { name: "EnaSrdSupported", wire: "enaSrdSupported", query: "EnaSrdSupported", location: Location::Body, flags: 0, of: &T_ENA_SRD_SUPPORTED },
    Field { name: "BandwidthWeightings", wire: "bandwidthWeightings", query: "BandwidthWeightings", location: Location::Body, flags: 0, of: &T_BANDWIDTH_WEIGHTING_TYPE_LIST },
    Field { name: "FlexibleEnaQueuesSupport", wire: "flexibleEnaQueuesSupport", query: "FlexibleEnaQueuesSupport", location: Location::Body, flags: 0, of: &T_FLEXIBLE_ENA_QUEUES_SUPPORT },
    Field { name: "ConnectionTrackingConfiguration", wire: "connectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", location: Location::Body, flags: 0, of: &T_DEFAULT_CONNECTION_TRACKING_CONFIGURATION },
    Field { name: "SecondaryNetworkSupported", wire: "secondaryNetworkSupported", query: "SecondaryNetworkSupported", location: Location::Body, flags: 0, of: &T_SECONDARY_NETWORK_SUPPORTED_FLAG },
    Field { name: "MaximumSecondaryNetworkInterfaces", wire: "maximumSecondaryNetworkInterfaces", query: "MaximumSecondaryNetworkInterfaces", location: Location::Body, flags: 0, of: &T_MAXIMUM_SECONDARY_NETWORK_INTERFACES },
    Field { name: "Ipv4AddressesPerSecondaryInterface", wire: "ipv4AddressesPerSecondaryInterface", query: "Ipv4AddressesPerSecondaryInterface", location: Location::Body, flags: 0, of: &T_IPV4_ADDRESSES_PER_SECONDARY_INTERFACE },
] };
static T_NETWORK_INFO: Type = Type { kind: Kind::Struct(&S_NETWORK_INFO), check: None };
pub static S_NETWORK_INTERFACE: Shape = Shape { name: "NetworkInterface", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Association", wire: "association", query: "Association", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ASSOCIATION },
    Field { name: "Attachment", wire: "attachment", query: "Attachment", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ATTACHMENT },
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ConnectionTrackingConfiguration", wire: "connectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", location: Location::Body, flags: 0, of: &T_CONNECTION_TRACKING_CONFIGURATION },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Groups", wire: "groupSet", query: "GroupSet", location: Location::Body, flags: 0, of: &T_GROUP_IDENTIFIER_LIST },
    Field { name: "InterfaceType", wire: "interfaceType", query: "InterfaceType", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_TYPE },
    Field { name: "Ipv6Addresses", wire: "ipv6AddressesSet", query: "Ipv6AddressesSet", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_IPV6_ADDRESSES_LIST },
    Field { name: "MacAddress", wire: "macAddress", query: "MacAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicDnsName", wire: "publicDnsName", query: "PublicDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpDnsNameOptions", wire: "publicIpDnsNameOptions", query: "PublicIpDnsNameOptions", location: Location::Body, flags: 0, of: &T_PUBLIC_IP_DNS_NAME_OPTIONS },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", query: "PrivateIpAddressesSet", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST },
    Field { name: "Ipv4Prefixes", wire: "ipv4PrefixSet", query: "Ipv4PrefixSet", location: Location::Body, flags: 0, of: &T_IPV4_PREFIXES_LIST },
    Field { name: "Ipv6Prefixes", wire: "ipv6PrefixSet", query: "Ipv6PrefixSet", location: Location::Body, flags: 0, of: &T_IPV6_PREFIXES_LIST },
    Field { name: "RequesterId", wire: "requesterId", query: "RequesterId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RequesterManaged", wire: "requesterManaged", query: "RequesterManaged", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_STATUS },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "TagSet", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DenyAllIgwTraffic", wire: "denyAllIgwTraffic", query: "DenyAllIgwTraffic", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Ipv6Native", wire: "ipv6Native", query: "Ipv6Native", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
    Field { name: "AssociatedSubnets", wire: "associatedSubnetSet", query: "AssociatedSubnetSet", location: Location::Body, flags: 0, of: &T_ASSOCIATED_SUBNET_LIST },
    Field { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_NETWORK_INTERFACE: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE), check: None };
pub static S_NETWORK_INTERFACE_ASSOCIATION: Shape = Shape { name: "NetworkInterfaceAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllocationId", wire: "allocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpOwnerId", wire: "ipOwnerId", query: "IpOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicDnsName", wire: "publicDnsName", query: "PublicDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIp", wire: "publicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CustomerOwnedIp", wire: "customerOwnedIp", query: "CustomerOwnedIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CarrierIp", wire: "carrierIp", query: "CarrierIp", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_NETWORK_INTERFACE_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_ASSOCIATION), check: None };
pub static S_NETWORK_INTERFACE_ATTACHMENT: Shape = Shape { name: "NetworkInterfaceAttachment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AttachTime", wire: "attachTime", query: "AttachTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceOwnerId", wire: "instanceOwnerId", query: "InstanceOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_ATTACHMENT_STATUS },
    Field { name: "EnaSrdSpecification", wire: "enaSrdSpecification", query: "EnaSrdSpecification", location: Location::Body, flags: 0, of: &T_ATTACHMENT_ENA_SRD_SPECIFICATION },
    Field { name: "EnaQueueCount", wire: "enaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_NETWORK_INTERFACE_ATTACHMENT: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_ATTACHMENT), check: None };
pub static S_NETWORK_INTERFACE_ATTACHMENT_CHANGES: Shape = Shape { name: "NetworkInterfaceAttachmentChanges", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DefaultEnaQueueCount", wire: "DefaultEnaQueueCount", query: "DefaultEnaQueueCount", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnaQueueCount", wire: "EnaQueueCount", query: "EnaQueueCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ATTACHMENT_ID },
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_NETWORK_INTERFACE_ATTACHMENT_CHANGES: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_ATTACHMENT_CHANGES), check: None };
static T_NETWORK_INTERFACE_ATTACHMENT_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_NETWORK_INTERFACE_COUNT: Shape = Shape { name: "NetworkInterfaceCount", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_NETWORK_INTERFACE_COUNT: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_COUNT), check: None };
pub static S_NETWORK_INTERFACE_COUNT_REQUEST: Shape = Shape { name: "NetworkInterfaceCountRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_NETWORK_INTERFACE_COUNT_REQUEST: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_COUNT_REQUEST), check: None };
static T_NETWORK_INTERFACE_CREATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["efa", "efa-only", "branch", "trunk"] }) };
static T_NETWORK_INTERFACE_ID: Type = Type { kind: Kind::Text, check: None };
static T_NETWORK_INTERFACE_ID_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_INTERFACE_ID }, check: None };
pub static S_NETWORK_INTERFACE_IPV6_ADDRESS: Shape = Shape { name: "NetworkInterfaceIpv6Address", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpv6DnsName", wire: "publicIpv6DnsName", query: "PublicIpv6DnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IsPrimaryIpv6", wire: "isPrimaryIpv6", query: "IsPrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_NETWORK_INTERFACE_IPV6_ADDRESS: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_IPV6_ADDRESS), check: None };
static T_NETWORK_INTERFACE_IPV6_ADDRESSES_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_INTERFACE_IPV6_ADDRESS }, check: None };
static T_NETWORK_INTERFACE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_INTERFACE }, check: None };
pub static S_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: Shape = Shape { name: "NetworkInterfacePrivateIpAddress", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Association", wire: "association", query: "Association", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ASSOCIATION },
    Field { name: "Primary", wire: "primary", query: "Primary", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: Type = Type { kind: Kind::Struct(&S_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS), check: None };
static T_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS }, check: None };
static T_NETWORK_INTERFACE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["available", "associated", "attaching", "in-use", "detaching"] }) };
static T_NETWORK_INTERFACE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["interface", "natGateway", "efa", "efa-only", "trunk", "load_balancer", "network_load_balancer", "vpc_endpoint", "branch", "transit_gateway", "lambda", "quicksight", "global_accelerator_managed", "api_gateway_managed", "gateway_load_balancer", "gateway_load_balancer_endpoint", "iot_rules_managed", "aws_codestar_connections_managed"] }) };
static T_NETWORK_PERFORMANCE: Type = Type { kind: Kind::Text, check: None };
static T_NEURON_DEVICE_CORE_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_NEURON_DEVICE_CORE_INFO: Shape = Shape { name: "NeuronDeviceCoreInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_CORE_COUNT },
    Field { name: "Version", wire: "version", query: "Version", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_CORE_VERSION },
] };
static T_NEURON_DEVICE_CORE_INFO: Type = Type { kind: Kind::Struct(&S_NEURON_DEVICE_CORE_INFO), check: None };
static T_NEURON_DEVICE_CORE_VERSION: Type = Type { kind: Kind::Int, check: None };
static T_NEURON_DEVICE_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_NEURON_DEVICE_INFO: Shape = Shape { name: "NeuronDeviceInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Count", wire: "count", query: "Count", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_COUNT },
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_NAME },
    Field { name: "CoreInfo", wire: "coreInfo", query: "CoreInfo", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_CORE_INFO },
    Field { name: "MemoryInfo", wire: "memoryInfo", query: "MemoryInfo", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_MEMORY_INFO },
] };
static T_NEURON_DEVICE_INFO: Type = Type { kind: Kind::Struct(&S_NEURON_DEVICE_INFO), check: None };
static T_NEURON_DEVICE_INFO_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NEURON_DEVICE_INFO }, check: None };
pub static S_NEURON_DEVICE_MEMORY_INFO: Shape = Shape { name: "NeuronDeviceMemoryInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SizeInMiB", wire: "sizeInMiB", query: "SizeInMiB", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_MEMORY_SIZE },
] };
static T_NEURON_DEVICE_MEMORY_INFO: Type = Type { kind: Kind::Struct(&S_NEURON_DEVICE_MEMORY_INFO), check: None };
static T_NEURON_DEVICE_MEMORY_SIZE: Type = Type { kind: Kind::Int, check: None };
static T_NEURON_DEVICE_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_NEURON_INFO: Shape = Shape { name: "NeuronInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NeuronDevices", wire: "neuronDevices", query: "NeuronDevices", location: Location::Body, flags: 0, of: &T_NEURON_DEVICE_INFO_LIST },
    Field { name: "TotalNeuronDeviceMemoryInMiB", wire: "totalNeuronDeviceMemoryInMiB", query: "TotalNeuronDeviceMemoryInMiB", location: Location::Body, flags: 0, of: &T_TOTAL_NEURON_MEMORY },
] };
static T_NEURON_INFO: Type = Type { kind: Kind::Struct(&S_NEURON_INFO), check: None };
static T_NEXT_TOKEN: Type = Type { kind: Kind::Text, check: None };
static T_NITRO_ENCLAVES_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported"] }) };
pub static S_NITRO_TPM_INFO: Shape = Shape { name: "NitroTpmInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SupportedVersions", wire: "supportedVersions", query: "SupportedVersions", location: Location::Body, flags: 0, of: &T_NITRO_TPM_SUPPORTED_VERSIONS_LIST },
] };
static T_NITRO_TPM_INFO: Type = Type { kind: Kind::Struct(&S_NITRO_TPM_INFO), check: None };
static T_NITRO_TPM_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported"] }) };
static T_NITRO_TPM_SUPPORTED_VERSION_TYPE: Type = Type { kind: Kind::Text, check: None };
static T_NITRO_TPM_SUPPORTED_VERSIONS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_NITRO_TPM_SUPPORTED_VERSION_TYPE }, check: None };
static T_ODB_NETWORK_ARN: Type = Type { kind: Kind::Text, check: None };
pub static S_OPERATOR_REQUEST: Shape = Shape { name: "OperatorRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Principal", wire: "Principal", query: "Principal", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_OPERATOR_REQUEST: Type = Type { kind: Kind::Struct(&S_OPERATOR_REQUEST), check: None };
pub static S_OPERATOR_RESPONSE: Shape = Shape { name: "OperatorResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Managed", wire: "managed", query: "Managed", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Principal", wire: "principal", query: "Principal", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "HiddenByDefault", wire: "hiddenByDefault", query: "HiddenByDefault", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_OPERATOR_RESPONSE: Type = Type { kind: Kind::Struct(&S_OPERATOR_RESPONSE), check: None };
static T_OWNER_STRING_LIST: Type = Type { kind: Kind::List { item: "Owner", flat: false, of: &T_STRING }, check: None };
static T_PEAK_BANDWIDTH_IN_GBPS: Type = Type { kind: Kind::Double, check: None };
pub static S_PERFORMANCE_FACTOR_REFERENCE: Shape = Shape { name: "PerformanceFactorReference", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceFamily", wire: "instanceFamily", query: "InstanceFamily", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PERFORMANCE_FACTOR_REFERENCE: Type = Type { kind: Kind::Struct(&S_PERFORMANCE_FACTOR_REFERENCE), check: None };
pub static S_PERFORMANCE_FACTOR_REFERENCE_REQUEST: Shape = Shape { name: "PerformanceFactorReferenceRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceFamily", wire: "InstanceFamily", query: "InstanceFamily", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PERFORMANCE_FACTOR_REFERENCE_REQUEST: Type = Type { kind: Kind::Struct(&S_PERFORMANCE_FACTOR_REFERENCE_REQUEST), check: None };
static T_PERFORMANCE_FACTOR_REFERENCE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PERFORMANCE_FACTOR_REFERENCE }, check: None };
static T_PERFORMANCE_FACTOR_REFERENCE_SET_REQUEST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PERFORMANCE_FACTOR_REFERENCE_REQUEST }, check: None };
pub static S_PERFORMANCE_STATUS_SUMMARY: Shape = Shape { name: "PerformanceStatusSummary", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_SUMMARY_STATUS },
    Field { name: "ImpairedSince", wire: "impairedSince", query: "ImpairedSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "Remediation", wire: "remediation", query: "Remediation", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PERFORMANCE_STATUS_SUMMARY: Type = Type { kind: Kind::Struct(&S_PERFORMANCE_STATUS_SUMMARY), check: None };
static T_PERMISSION_GROUP: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["all"] }) };
static T_PHC_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported"] }) };
pub static S_PLACEMENT: Shape = Shape { name: "Placement", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_AVAILABILITY_ZONE_ID },
    Field { name: "Affinity", wire: "affinity", query: "Affinity", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "groupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_NAME },
    Field { name: "PartitionNumber", wire: "partitionNumber", query: "PartitionNumber", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "HostId", wire: "hostId", query: "HostId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tenancy", wire: "tenancy", query: "Tenancy", location: Location::Body, flags: 0, of: &T_TENANCY },
    Field { name: "SpreadDomain", wire: "spreadDomain", query: "SpreadDomain", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "HostResourceGroupArn", wire: "hostResourceGroupArn", query: "HostResourceGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_ID },
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PLACEMENT: Type = Type { kind: Kind::Struct(&S_PLACEMENT), check: None };
static T_PLACEMENT_GROUP_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_PLACEMENT_GROUP_INFO: Shape = Shape { name: "PlacementGroupInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SupportedStrategies", wire: "supportedStrategies", query: "SupportedStrategies", location: Location::Body, flags: 0, of: &T_PLACEMENT_GROUP_STRATEGY_LIST },
] };
static T_PLACEMENT_GROUP_INFO: Type = Type { kind: Kind::Struct(&S_PLACEMENT_GROUP_INFO), check: None };
static T_PLACEMENT_GROUP_NAME: Type = Type { kind: Kind::Text, check: None };
static T_PLACEMENT_GROUP_STRATEGY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["cluster", "partition", "spread"] }) };
static T_PLACEMENT_GROUP_STRATEGY_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PLACEMENT_GROUP_STRATEGY }, check: None };
static T_PLATFORM_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["Windows"] }) };
pub static S_PORT_RANGE: Shape = Shape { name: "PortRange", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "From", wire: "from", query: "From", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "To", wire: "to", query: "To", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_PORT_RANGE: Type = Type { kind: Kind::Struct(&S_PORT_RANGE), check: None };
pub static S_PREFIX_LIST_ID: Shape = Shape { name: "PrefixListId", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PREFIX_LIST_ID: Type = Type { kind: Kind::Struct(&S_PREFIX_LIST_ID), check: None };
static T_PREFIX_LIST_ID_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PREFIX_LIST_ID }, check: None };
static T_PREFIX_LIST_RESOURCE_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: Shape = Shape { name: "PrivateDnsNameOptionsOnLaunch", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostnameType", wire: "hostnameType", query: "HostnameType", location: Location::Body, flags: 0, of: &T_HOSTNAME_TYPE },
    Field { name: "EnableResourceNameDnsARecord", wire: "enableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnableResourceNameDnsAAAARecord", wire: "enableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: Type = Type { kind: Kind::Struct(&S_PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH), check: None };
pub static S_PRIVATE_DNS_NAME_OPTIONS_REQUEST: Shape = Shape { name: "PrivateDnsNameOptionsRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostnameType", wire: "HostnameType", query: "HostnameType", location: Location::Body, flags: 0, of: &T_HOSTNAME_TYPE },
    Field { name: "EnableResourceNameDnsARecord", wire: "EnableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnableResourceNameDnsAAAARecord", wire: "EnableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_PRIVATE_DNS_NAME_OPTIONS_REQUEST: Type = Type { kind: Kind::Struct(&S_PRIVATE_DNS_NAME_OPTIONS_REQUEST), check: None };
pub static S_PRIVATE_DNS_NAME_OPTIONS_RESPONSE: Shape = Shape { name: "PrivateDnsNameOptionsResponse", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HostnameType", wire: "hostnameType", query: "HostnameType", location: Location::Body, flags: 0, of: &T_HOSTNAME_TYPE },
    Field { name: "EnableResourceNameDnsARecord", wire: "enableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnableResourceNameDnsAAAARecord", wire: "enableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_PRIVATE_DNS_NAME_OPTIONS_RESPONSE: Type = Type { kind: Kind::Struct(&S_PRIVATE_DNS_NAME_OPTIONS_RESPONSE), check: None };
pub static S_PRIVATE_IP_ADDRESS_SPECIFICATION: Shape = Shape { name: "PrivateIpAddressSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Primary", wire: "primary", query: "Primary", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PRIVATE_IP_ADDRESS_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_PRIVATE_IP_ADDRESS_SPECIFICATION), check: None };
static T_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PRIVATE_IP_ADDRESS_SPECIFICATION }, check: None };
static T_PRIVATE_IP_ADDRESS_STRING_LIST: Type = Type { kind: Kind::List { item: "PrivateIpAddress", flat: false, of: &T_STRING }, check: None };
pub static S_PROCESSOR_INFO: Shape = Shape { name: "ProcessorInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SupportedArchitectures", wire: "supportedArchitectures", query: "SupportedArchitectures", location: Location::Body, flags: 0, of: &T_ARCHITECTURE_TYPE_LIST },
    Field { name: "SustainedClockSpeedInGhz", wire: "sustainedClockSpeedInGhz", query: "SustainedClockSpeedInGhz", location: Location::Body, flags: 0, of: &T_PROCESSOR_SUSTAINED_CLOCK_SPEED },
    Field { name: "SupportedFeatures", wire: "supportedFeatures", query: "SupportedFeatures", location: Location::Body, flags: 0, of: &T_SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST },
    Field { name: "Manufacturer", wire: "manufacturer", query: "Manufacturer", location: Location::Body, flags: 0, of: &T_CPU_MANUFACTURER_NAME },
] };
static T_PROCESSOR_INFO: Type = Type { kind: Kind::Struct(&S_PROCESSOR_INFO), check: None };
static T_PROCESSOR_SUSTAINED_CLOCK_SPEED: Type = Type { kind: Kind::Double, check: None };
pub static S_PRODUCT_CODE: Shape = Shape { name: "ProductCode", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ProductCodeId", wire: "productCode", query: "ProductCode", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ProductCodeType", wire: "type", query: "Type", location: Location::Body, flags: 0, of: &T_PRODUCT_CODE_VALUES },
] };
static T_PRODUCT_CODE: Type = Type { kind: Kind::Struct(&S_PRODUCT_CODE), check: None };
static T_PRODUCT_CODE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PRODUCT_CODE }, check: None };
static T_PRODUCT_CODE_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["devpay", "marketplace"] }) };
pub static S_PROPAGATING_VGW: Shape = Shape { name: "PropagatingVgw", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GatewayId", wire: "gatewayId", query: "GatewayId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PROPAGATING_VGW: Type = Type { kind: Kind::Struct(&S_PROPAGATING_VGW), check: None };
static T_PROPAGATING_VGW_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_PROPAGATING_VGW }, check: None };
pub static S_PTR_UPDATE_STATUS: Shape = Shape { name: "PtrUpdateStatus", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Status", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Reason", wire: "reason", query: "Reason", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PTR_UPDATE_STATUS: Type = Type { kind: Kind::Struct(&S_PTR_UPDATE_STATUS), check: None };
static T_PUBLIC_IP_ADDRESS: Type = Type { kind: Kind::Text, check: None };
pub static S_PUBLIC_IP_DNS_NAME_OPTIONS: Shape = Shape { name: "PublicIpDnsNameOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DnsHostnameType", wire: "dnsHostnameType", query: "DnsHostnameType", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpv4DnsName", wire: "publicIpv4DnsName", query: "PublicIpv4DnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpv6DnsName", wire: "publicIpv6DnsName", query: "PublicIpv6DnsName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicDualStackDnsName", wire: "publicDualStackDnsName", query: "PublicDualStackDnsName", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_PUBLIC_IP_DNS_NAME_OPTIONS: Type = Type { kind: Kind::Struct(&S_PUBLIC_IP_DNS_NAME_OPTIONS), check: None };
static T_PUBLIC_IP_STRING_LIST: Type = Type { kind: Kind::List { item: "PublicIp", flat: false, of: &T_STRING }, check: None };
static T_RAMDISK_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_REBOOT_INSTANCES_REQUEST: Shape = Shape { name: "RebootInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_REBOOT_MIGRATION_SUPPORT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["unsupported", "supported"] }) };
pub static S_REFERENCED_SECURITY_GROUP: Shape = Shape { name: "ReferencedSecurityGroup", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PeeringStatus", wire: "peeringStatus", query: "PeeringStatus", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "UserId", wire: "userId", query: "UserId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_REFERENCED_SECURITY_GROUP: Type = Type { kind: Kind::Struct(&S_REFERENCED_SECURITY_GROUP), check: None };
pub static S_REGION: Shape = Shape { name: "Region", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OptInStatus", wire: "optInStatus", query: "OptInStatus", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Geography", wire: "geographySet", query: "GeographySet", location: Location::Body, flags: 0, of: &T_REGION_GEOGRAPHY_LIST },
    Field { name: "RegionName", wire: "regionName", query: "RegionName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Endpoint", wire: "regionEndpoint", query: "RegionEndpoint", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_REGION: Type = Type { kind: Kind::Struct(&S_REGION), check: None };
pub static S_REGION_GEOGRAPHY: Shape = Shape { name: "RegionGeography", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Name", wire: "name", query: "Name", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_REGION_GEOGRAPHY: Type = Type { kind: Kind::Struct(&S_REGION_GEOGRAPHY), check: None };
static T_REGION_GEOGRAPHY_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_REGION_GEOGRAPHY }, check: None };
static T_REGION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_REGION }, check: None };
static T_REGION_NAME_STRING_LIST: Type = Type { kind: Kind::List { item: "RegionName", flat: false, of: &T_STRING }, check: None };
pub static S_RELEASE_ADDRESS_REQUEST: Shape = Shape { name: "ReleaseAddressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AllocationId", wire: "AllocationId", query: "AllocationId", location: Location::Body, flags: 0, of: &T_ALLOCATION_ID },
    Field { name: "PublicIp", wire: "PublicIp", query: "PublicIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkBorderGroup", wire: "NetworkBorderGroup", query: "NetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_REPLACE_ROUTE_REQUEST: Shape = Shape { name: "ReplaceRouteRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", query: "DestinationPrefixListId", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_RESOURCE_ID },
    Field { name: "VpcEndpointId", wire: "VpcEndpointId", query: "VpcEndpointId", location: Location::Body, flags: 0, of: &T_VPC_ENDPOINT_ID },
    Field { name: "LocalTarget", wire: "LocalTarget", query: "LocalTarget", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "TransitGatewayId", wire: "TransitGatewayId", query: "TransitGatewayId", location: Location::Body, flags: 0, of: &T_TRANSIT_GATEWAY_ID },
    Field { name: "LocalGatewayId", wire: "LocalGatewayId", query: "LocalGatewayId", location: Location::Body, flags: 0, of: &T_LOCAL_GATEWAY_ID },
    Field { name: "CarrierGatewayId", wire: "CarrierGatewayId", query: "CarrierGatewayId", location: Location::Body, flags: 0, of: &T_CARRIER_GATEWAY_ID },
    Field { name: "CoreNetworkArn", wire: "CoreNetworkArn", query: "CoreNetworkArn", location: Location::Body, flags: 0, of: &T_CORE_NETWORK_ARN },
    Field { name: "OdbNetworkArn", wire: "OdbNetworkArn", query: "OdbNetworkArn", location: Location::Body, flags: 0, of: &T_ODB_NETWORK_ARN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ID },
    Field { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GatewayId", wire: "gatewayId", query: "GatewayId", location: Location::Body, flags: 0, of: &T_ROUTE_GATEWAY_ID },
    Field { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", location: Location::Body, flags: 0, of: &T_EGRESS_ONLY_INTERNET_GATEWAY_ID },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_INSTANCE_ID },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", location: Location::Body, flags: 0, of: &T_VPC_PEERING_CONNECTION_ID },
    Field { name: "NatGatewayId", wire: "natGatewayId", query: "NatGatewayId", location: Location::Body, flags: 0, of: &T_NAT_GATEWAY_ID },
] };
pub static S_REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST: Shape = Shape { name: "ReplaceRouteTableAssociationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ASSOCIATION_ID },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: flag::REQUIRED, of: &T_ROUTE_TABLE_ID },
] };
pub static S_REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT: Shape = Shape { name: "ReplaceRouteTableAssociationResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "NewAssociationId", wire: "newAssociationId", query: "NewAssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociationState", wire: "associationState", query: "AssociationState", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_ASSOCIATION_STATE },
] };
static T_REQUEST_INSTANCE_TYPE_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_INSTANCE_TYPE }, check: Some(&Check { min: Some(0.0), max: Some(100.0), pattern: None, values: &[] }) };
pub static S_REQUEST_LAUNCH_TEMPLATE_DATA: Shape = Shape { name: "RequestLaunchTemplateData", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KernelId", wire: "KernelId", query: "KernelId", location: Location::Body, flags: 0, of: &T_KERNEL_ID },
    Field { name: "EbsOptimized", wire: "EbsOptimized", query: "EbsOptimized", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IamInstanceProfile", wire: "IamInstanceProfile", query: "IamInstanceProfile", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION_REQUEST },
    Field { name: "BlockDeviceMappings", wire: "BlockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_REQUEST_LIST },
    Field { name: "NetworkInterfaces", wire: "NetworkInterface", query: "NetworkInterface", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REQUEST_LIST },
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_IMAGE_ID },
    Field { name: "InstanceType", wire: "InstanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE },
    Field { name: "KeyName", wire: "KeyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_KEY_PAIR_NAME },
    Field { name: "Monitoring", wire: "Monitoring", query: "Monitoring", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATES_MONITORING_REQUEST },
    Field { name: "Placement", wire: "Placement", query: "Placement", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_PLACEMENT_REQUEST },
    Field { name: "RamDiskId", wire: "RamDiskId", query: "RamDiskId", location: Location::Body, flags: 0, of: &T_RAMDISK_ID },
    Field { name: "DisableApiTermination", wire: "DisableApiTermination", query: "DisableApiTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceInitiatedShutdownBehavior", wire: "InstanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", location: Location::Body, flags: 0, of: &T_SHUTDOWN_BEHAVIOR },
    Field { name: "UserData", wire: "UserData", query: "UserData", location: Location::Body, flags: 0, of: &T_SENSITIVE_USER_DATA },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_TAG_SPECIFICATION_REQUEST_LIST },
    Field { name: "ElasticGpuSpecifications", wire: "ElasticGpuSpecification", query: "ElasticGpuSpecification", location: Location::Body, flags: 0, of: &T_ELASTIC_GPU_SPECIFICATION_LIST },
    Field { name: "ElasticInferenceAccelerators", wire: "ElasticInferenceAccelerator", query: "ElasticInferenceAccelerator", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_LIST },
    Field { name: "SecurityGroupIds", wire: "SecurityGroupId", query: "SecurityGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID_STRING_LIST },
    Field { name: "SecurityGroups", wire: "SecurityGroup", query: "SecurityGroup", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_STRING_LIST },
    Field { name: "InstanceMarketOptions", wire: "InstanceMarketOptions", query: "InstanceMarketOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST },
    Field { name: "CreditSpecification", wire: "CreditSpecification", query: "CreditSpecification", location: Location::Body, flags: 0, of: &T_CREDIT_SPECIFICATION_REQUEST },
    Field { name: "CpuOptions", wire: "CpuOptions", query: "CpuOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_CPU_OPTIONS_REQUEST },
    Field { name: "CapacityReservationSpecification", wire: "CapacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST },
    Field { name: "LicenseSpecifications", wire: "LicenseSpecification", query: "LicenseSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_LICENSE_SPECIFICATION_LIST_REQUEST },
    Field { name: "HibernationOptions", wire: "HibernationOptions", query: "HibernationOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS_REQUEST },
    Field { name: "MetadataOptions", wire: "MetadataOptions", query: "MetadataOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS_REQUEST },
    Field { name: "EnclaveOptions", wire: "EnclaveOptions", query: "EnclaveOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST },
    Field { name: "InstanceRequirements", wire: "InstanceRequirements", query: "InstanceRequirements", location: Location::Body, flags: 0, of: &T_INSTANCE_REQUIREMENTS_REQUEST },
    Field { name: "PrivateDnsNameOptions", wire: "PrivateDnsNameOptions", query: "PrivateDnsNameOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS_REQUEST },
    Field { name: "MaintenanceOptions", wire: "MaintenanceOptions", query: "MaintenanceOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST },
    Field { name: "DisableApiStop", wire: "DisableApiStop", query: "DisableApiStop", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Operator", wire: "Operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_REQUEST },
    Field { name: "NetworkPerformanceOptions", wire: "NetworkPerformanceOptions", query: "NetworkPerformanceOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST },
    Field { name: "SecondaryInterfaces", wire: "SecondaryInterface", query: "SecondaryInterface", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_REQUEST_LIST },
] };
static T_REQUEST_LAUNCH_TEMPLATE_DATA: Type = Type { kind: Kind::Struct(&S_REQUEST_LAUNCH_TEMPLATE_DATA), check: None };
pub static S_RESERVATION: Shape = Shape { name: "Reservation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ReservationId", wire: "reservationId", query: "ReservationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RequesterId", wire: "requesterId", query: "RequesterId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Groups", wire: "groupSet", query: "GroupSet", location: Location::Body, flags: 0, of: &T_GROUP_IDENTIFIER_LIST },
    Field { name: "Instances", wire: "instancesSet", query: "InstancesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_LIST },
] };
static T_RESERVATION: Type = Type { kind: Kind::Struct(&S_RESERVATION), check: None };
static T_RESERVATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_RESERVATION }, check: None };
static T_RESOURCE_ID_LIST: Type = Type { kind: Kind::List { item: "member", flat: false, of: &T_TAGGABLE_RESOURCE_ID }, check: None };
static T_RESOURCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["capacity-reservation", "client-vpn-endpoint", "customer-gateway", "carrier-gateway", "coip-pool", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-ip", "elastic-gpu", "export-image-task", "export-instance-task", "fca-policy", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-event-window", "internet-gateway", "ipam", "ipam-pool", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "local-gateway-route-table-vpc-association", "local-gateway-route-table-virtual-interface-group-association", "natgateway", "network-acl", "network-interface", "network-insights-analysis", "network-insights-path", "network-insights-access-scope", "network-insights-access-scope-analysis", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-table", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-metering-policy", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "volume", "vpc", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-peering-connection", "vpn-connection", "vpn-gateway", "vpc-flow-log", "capacity-reservation-fleet", "traffic-mirror-filter-rule", "vpc-endpoint-connection-device-type", "verified-access-instance", "verified-access-group", "verified-access-endpoint", "verified-access-policy", "verified-access-trust-provider", "vpn-connection-device-type", "vpc-block-public-access-exclusion", "vpc-encryption-control", "route-server", "route-server-endpoint", "route-server-peer", "ipam-resource-discovery", "ipam-resource-discovery-association", "instance-connect-endpoint", "verified-access-endpoint-target", "ipam-external-resource-verification-token", "capacity-block", "mac-modification-task", "ipam-prefix-list-resolver", "ipam-policy", "ipam-prefix-list-resolver-target", "ipam-internet-registry-association", "secondary-interface", "secondary-network", "secondary-subnet", "capacity-manager-data-export", "vpn-concentrator", "ipam-pool-allocation", "capacity-reservation-cancellation-quote", "application-status-check", "capacity-reservation-modification-quote", "metric-category"] }) };
pub static S_RESPONSE_ERROR: Shape = Shape { name: "ResponseError", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "code", query: "Code", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ERROR_CODE },
    Field { name: "Message", wire: "message", query: "Message", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_RESPONSE_ERROR: Type = Type { kind: Kind::Struct(&S_RESPONSE_ERROR), check: None };
pub static S_RESPONSE_LAUNCH_TEMPLATE_DATA: Shape = Shape { name: "ResponseLaunchTemplateData", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "KernelId", wire: "kernelId", query: "KernelId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EbsOptimized", wire: "ebsOptimized", query: "EbsOptimized", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IamInstanceProfile", wire: "iamInstanceProfile", query: "IamInstanceProfile", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_IAM_INSTANCE_PROFILE_SPECIFICATION },
    Field { name: "BlockDeviceMappings", wire: "blockDeviceMappingSet", query: "BlockDeviceMappingSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_BLOCK_DEVICE_MAPPING_LIST },
    Field { name: "NetworkInterfaces", wire: "networkInterfaceSet", query: "NetworkInterfaceSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST },
    Field { name: "ImageId", wire: "imageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceType", wire: "instanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE },
    Field { name: "KeyName", wire: "keyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Monitoring", wire: "monitoring", query: "Monitoring", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATES_MONITORING },
    Field { name: "Placement", wire: "placement", query: "Placement", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_PLACEMENT },
    Field { name: "RamDiskId", wire: "ramDiskId", query: "RamDiskId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DisableApiTermination", wire: "disableApiTermination", query: "DisableApiTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceInitiatedShutdownBehavior", wire: "instanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", location: Location::Body, flags: 0, of: &T_SHUTDOWN_BEHAVIOR },
    Field { name: "UserData", wire: "userData", query: "UserData", location: Location::Body, flags: 0, of: &T_SENSITIVE_USER_DATA },
    Field { name: "TagSpecifications", wire: "tagSpecificationSet", query: "TagSpecificationSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_TAG_SPECIFICATION_LIST },
    Field { name: "ElasticGpuSpecifications", wire: "elasticGpuSpecificationSet", query: "ElasticGpuSpecificationSet", location: Location::Body, flags: 0, of: &T_ELASTIC_GPU_SPECIFICATION_RESPONSE_LIST },
    Field { name: "ElasticInferenceAccelerators", wire: "elasticInferenceAcceleratorSet", query: "ElasticInferenceAcceleratorSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_LIST },
    Field { name: "SecurityGroupIds", wire: "securityGroupIdSet", query: "SecurityGroupIdSet", location: Location::Body, flags: 0, of: &T_VALUE_STRING_LIST },
    Field { name: "SecurityGroups", wire: "securityGroupSet", query: "SecurityGroupSet", location: Location::Body, flags: 0, of: &T_VALUE_STRING_LIST },
    Field { name: "InstanceMarketOptions", wire: "instanceMarketOptions", query: "InstanceMarketOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS },
    Field { name: "CreditSpecification", wire: "creditSpecification", query: "CreditSpecification", location: Location::Body, flags: 0, of: &T_CREDIT_SPECIFICATION },
    Field { name: "CpuOptions", wire: "cpuOptions", query: "CpuOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_CPU_OPTIONS },
    Field { name: "CapacityReservationSpecification", wire: "capacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE },
    Field { name: "LicenseSpecifications", wire: "licenseSet", query: "LicenseSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_LICENSE_LIST },
    Field { name: "HibernationOptions", wire: "hibernationOptions", query: "HibernationOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_HIBERNATION_OPTIONS },
    Field { name: "MetadataOptions", wire: "metadataOptions", query: "MetadataOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_METADATA_OPTIONS },
    Field { name: "EnclaveOptions", wire: "enclaveOptions", query: "EnclaveOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS },
    Field { name: "InstanceRequirements", wire: "instanceRequirements", query: "InstanceRequirements", location: Location::Body, flags: 0, of: &T_INSTANCE_REQUIREMENTS },
    Field { name: "PrivateDnsNameOptions", wire: "privateDnsNameOptions", query: "PrivateDnsNameOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_PRIVATE_DNS_NAME_OPTIONS },
    Field { name: "MaintenanceOptions", wire: "maintenanceOptions", query: "MaintenanceOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS },
    Field { name: "DisableApiStop", wire: "disableApiStop", query: "DisableApiStop", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
    Field { name: "NetworkPerformanceOptions", wire: "networkPerformanceOptions", query: "NetworkPerformanceOptions", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS },
    Field { name: "SecondaryInterfaces", wire: "secondaryInterfaceSet", query: "SecondaryInterfaceSet", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST },
] };
static T_RESPONSE_LAUNCH_TEMPLATE_DATA: Type = Type { kind: Kind::Struct(&S_RESPONSE_LAUNCH_TEMPLATE_DATA), check: None };
pub static S_REVOKE_SECURITY_GROUP_EGRESS_REQUEST: Shape = Shape { name: "RevokeSecurityGroupEgressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_ID_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: flag::REQUIRED, of: &T_SECURITY_GROUP_ID },
    Field { name: "SourceSecurityGroupName", wire: "sourceSecurityGroupName", query: "SourceSecurityGroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceSecurityGroupOwnerId", wire: "sourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "fromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ToPort", wire: "toPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "CidrIp", wire: "cidrIp", query: "CidrIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpPermissions", wire: "ipPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
] };
pub static S_REVOKE_SECURITY_GROUP_EGRESS_RESULT: Shape = Shape { name: "RevokeSecurityGroupEgressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "UnknownIpPermissions", wire: "unknownIpPermissionSet", query: "UnknownIpPermissionSet", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "RevokedSecurityGroupRules", wire: "revokedSecurityGroupRuleSet", query: "RevokedSecurityGroupRuleSet", location: Location::Body, flags: 0, of: &T_REVOKED_SECURITY_GROUP_RULE_LIST },
] };
pub static S_REVOKE_SECURITY_GROUP_INGRESS_REQUEST: Shape = Shape { name: "RevokeSecurityGroupIngressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "CidrIp", wire: "CidrIp", query: "CidrIp", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "FromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_NAME },
    Field { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "IpProtocol", wire: "IpProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceSecurityGroupName", wire: "SourceSecurityGroupName", query: "SourceSecurityGroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceSecurityGroupOwnerId", wire: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ToPort", wire: "ToPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_ID_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_REVOKE_SECURITY_GROUP_INGRESS_RESULT: Shape = Shape { name: "RevokeSecurityGroupIngressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "UnknownIpPermissions", wire: "unknownIpPermissionSet", query: "UnknownIpPermissionSet", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "RevokedSecurityGroupRules", wire: "revokedSecurityGroupRuleSet", query: "RevokedSecurityGroupRuleSet", location: Location::Body, flags: 0, of: &T_REVOKED_SECURITY_GROUP_RULE_LIST },
] };
pub static S_REVOKED_SECURITY_GROUP_RULE: Shape = Shape { name: "RevokedSecurityGroupRule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupRuleId", wire: "securityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_ID },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "IsEgress", wire: "isEgress", query: "IsEgress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "fromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ToPort", wire: "toPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "CidrIpv4", wire: "cidrIpv4", query: "CidrIpv4", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrIpv6", wire: "cidrIpv6", query: "CidrIpv6", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_RESOURCE_ID },
    Field { name: "ReferencedGroupId", wire: "referencedGroupId", query: "ReferencedGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_REVOKED_SECURITY_GROUP_RULE: Type = Type { kind: Kind::Struct(&S_REVOKED_SECURITY_GROUP_RULE), check: None };
static T_REVOKED_SECURITY_GROUP_RULE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_REVOKED_SECURITY_GROUP_RULE }, check: None };
static T_ROOT_DEVICE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ebs", "instance-store"] }) };
static T_ROOT_DEVICE_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ROOT_DEVICE_TYPE }, check: None };
pub static S_ROUTE: Shape = Shape { name: "Route", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DestinationPrefixListId", wire: "destinationPrefixListId", query: "DestinationPrefixListId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GatewayId", wire: "gatewayId", query: "GatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceOwnerId", wire: "instanceOwnerId", query: "InstanceOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NatGatewayId", wire: "natGatewayId", query: "NatGatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "TransitGatewayId", wire: "transitGatewayId", query: "TransitGatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "LocalGatewayId", wire: "localGatewayId", query: "LocalGatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CarrierGatewayId", wire: "carrierGatewayId", query: "CarrierGatewayId", location: Location::Body, flags: 0, of: &T_CARRIER_GATEWAY_ID },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Origin", wire: "origin", query: "Origin", location: Location::Body, flags: 0, of: &T_ROUTE_ORIGIN },
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_ROUTE_STATE },
    Field { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CoreNetworkArn", wire: "coreNetworkArn", query: "CoreNetworkArn", location: Location::Body, flags: 0, of: &T_CORE_NETWORK_ARN },
    Field { name: "OdbNetworkArn", wire: "odbNetworkArn", query: "OdbNetworkArn", location: Location::Body, flags: 0, of: &T_ODB_NETWORK_ARN },
    Field { name: "IpAddress", wire: "ipAddress", query: "IpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ROUTE: Type = Type { kind: Kind::Struct(&S_ROUTE), check: None };
static T_ROUTE_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
static T_ROUTE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ROUTE }, check: None };
static T_ROUTE_ORIGIN: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement"] }) };
static T_ROUTE_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["active", "blackhole", "filtered"] }) };
pub static S_ROUTE_TABLE: Shape = Shape { name: "RouteTable", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Associations", wire: "associationSet", query: "AssociationSet", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_ASSOCIATION_LIST },
    Field { name: "PropagatingVgws", wire: "propagatingVgwSet", query: "PropagatingVgwSet", location: Location::Body, flags: 0, of: &T_PROPAGATING_VGW_LIST },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Routes", wire: "routeSet", query: "RouteSet", location: Location::Body, flags: 0, of: &T_ROUTE_LIST },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ROUTE_TABLE: Type = Type { kind: Kind::Struct(&S_ROUTE_TABLE), check: None };
pub static S_ROUTE_TABLE_ASSOCIATION: Shape = Shape { name: "RouteTableAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Main", wire: "main", query: "Main", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "RouteTableAssociationId", wire: "routeTableAssociationId", query: "RouteTableAssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GatewayId", wire: "gatewayId", query: "GatewayId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PublicIpv4Pool", wire: "publicIpv4Pool", query: "PublicIpv4Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssociationState", wire: "associationState", query: "AssociationState", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_ASSOCIATION_STATE },
] };
static T_ROUTE_TABLE_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_ROUTE_TABLE_ASSOCIATION), check: None };
static T_ROUTE_TABLE_ASSOCIATION_ID: Type = Type { kind: Kind::Text, check: None };
static T_ROUTE_TABLE_ASSOCIATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ROUTE_TABLE_ASSOCIATION }, check: None };
pub static S_ROUTE_TABLE_ASSOCIATION_STATE: Shape = Shape { name: "RouteTableAssociationState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_ROUTE_TABLE_ASSOCIATION_STATE_CODE },
    Field { name: "StatusMessage", wire: "statusMessage", query: "StatusMessage", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_ROUTE_TABLE_ASSOCIATION_STATE: Type = Type { kind: Kind::Struct(&S_ROUTE_TABLE_ASSOCIATION_STATE), check: None };
static T_ROUTE_TABLE_ASSOCIATION_STATE_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failed"] }) };
static T_ROUTE_TABLE_ID: Type = Type { kind: Kind::Text, check: None };
static T_ROUTE_TABLE_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ROUTE_TABLE_ID }, check: None };
static T_ROUTE_TABLE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_ROUTE_TABLE }, check: None };
static T_RULE_ACTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["allow", "deny"] }) };
pub static S_RUN_INSTANCES_MONITORING_ENABLED: Shape = Shape { name: "RunInstancesMonitoringEnabled", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MetricCategoryIds", wire: "MetricCategoryId", query: "MetricCategoryId", location: Location::Body, flags: 0, of: &T_METRIC_CATEGORY_ID_LIST },
    Field { name: "Enabled", wire: "enabled", query: "Enabled", location: Location::Body, flags: flag::REQUIRED, of: &T_BOOLEAN },
] };
static T_RUN_INSTANCES_MONITORING_ENABLED: Type = Type { kind: Kind::Struct(&S_RUN_INSTANCES_MONITORING_ENABLED), check: None };
pub static S_RUN_INSTANCES_REQUEST: Shape = Shape { name: "RunInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "BlockDeviceMappings", wire: "BlockDeviceMapping", query: "BlockDeviceMapping", location: Location::Body, flags: 0, of: &T_BLOCK_DEVICE_MAPPING_REQUEST_LIST },
    Field { name: "ImageId", wire: "ImageId", query: "ImageId", location: Location::Body, flags: 0, of: &T_IMAGE_ID },
    Field { name: "InstanceType", wire: "InstanceType", query: "InstanceType", location: Location::Body, flags: 0, of: &T_INSTANCE_TYPE },
    Field { name: "Ipv6AddressCount", wire: "Ipv6AddressCount", query: "Ipv6AddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Ipv6Addresses", wire: "Ipv6Address", query: "Ipv6Address", location: Location::Body, flags: 0, of: &T_INSTANCE_IPV6_ADDRESS_LIST },
    Field { name: "KernelId", wire: "KernelId", query: "KernelId", location: Location::Body, flags: 0, of: &T_KERNEL_ID },
    Field { name: "KeyName", wire: "KeyName", query: "KeyName", location: Location::Body, flags: 0, of: &T_KEY_PAIR_NAME },
    Field { name: "MaxCount", wire: "MaxCount", query: "MaxCount", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER },
    Field { name: "MinCount", wire: "MinCount", query: "MinCount", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER },
    Field { name: "Monitoring", wire: "Monitoring", query: "Monitoring", location: Location::Body, flags: 0, of: &T_RUN_INSTANCES_MONITORING_ENABLED },
    Field { name: "Placement", wire: "Placement", query: "Placement", location: Location::Body, flags: 0, of: &T_PLACEMENT },
    Field { name: "RamdiskId", wire: "RamdiskId", query: "RamdiskId", location: Location::Body, flags: 0, of: &T_RAMDISK_ID },
    Field { name: "SecurityGroupIds", wire: "SecurityGroupId", query: "SecurityGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID_STRING_LIST },
    Field { name: "SecurityGroups", wire: "SecurityGroup", query: "SecurityGroup", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_STRING_LIST },
    Field { name: "SubnetId", wire: "SubnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_SUBNET_ID },
    Field { name: "UserData", wire: "UserData", query: "UserData", location: Location::Body, flags: 0, of: &T_RUN_INSTANCES_USER_DATA },
    Field { name: "ElasticGpuSpecification", wire: "ElasticGpuSpecification", query: "ElasticGpuSpecification", location: Location::Body, flags: 0, of: &T_ELASTIC_GPU_SPECIFICATIONS },
    Field { name: "ElasticInferenceAccelerators", wire: "ElasticInferenceAccelerator", query: "ElasticInferenceAccelerator", location: Location::Body, flags: 0, of: &T_ELASTIC_INFERENCE_ACCELERATORS },
    Field { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", location: Location::Body, flags: 0, of: &T_TAG_SPECIFICATION_LIST },
    Field { name: "LaunchTemplate", wire: "LaunchTemplate", query: "LaunchTemplate", location: Location::Body, flags: 0, of: &T_LAUNCH_TEMPLATE_SPECIFICATION },
    Field { name: "InstanceMarketOptions", wire: "InstanceMarketOptions", query: "InstanceMarketOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_MARKET_OPTIONS_REQUEST },
    Field { name: "CreditSpecification", wire: "CreditSpecification", query: "CreditSpecification", location: Location::Body, flags: 0, of: &T_CREDIT_SPECIFICATION_REQUEST },
    Field { name: "CpuOptions", wire: "CpuOptions", query: "CpuOptions", location: Location::Body, flags: 0, of: &T_CPU_OPTIONS_REQUEST },
    Field { name: "CapacityReservationSpecification", wire: "CapacityReservationSpecification", query: "CapacityReservationSpecification", location: Location::Body, flags: 0, of: &T_CAPACITY_RESERVATION_SPECIFICATION },
    Field { name: "HibernationOptions", wire: "HibernationOptions", query: "HibernationOptions", location: Location::Body, flags: 0, of: &T_HIBERNATION_OPTIONS_REQUEST },
    Field { name: "LicenseSpecifications", wire: "LicenseSpecification", query: "LicenseSpecification", location: Location::Body, flags: 0, of: &T_LICENSE_SPECIFICATION_LIST_REQUEST },
    Field { name: "MetadataOptions", wire: "MetadataOptions", query: "MetadataOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_METADATA_OPTIONS_REQUEST },
    Field { name: "EnclaveOptions", wire: "EnclaveOptions", query: "EnclaveOptions", location: Location::Body, flags: 0, of: &T_ENCLAVE_OPTIONS_REQUEST },
    Field { name: "PrivateDnsNameOptions", wire: "PrivateDnsNameOptions", query: "PrivateDnsNameOptions", location: Location::Body, flags: 0, of: &T_PRIVATE_DNS_NAME_OPTIONS_REQUEST },
    Field { name: "MaintenanceOptions", wire: "MaintenanceOptions", query: "MaintenanceOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_MAINTENANCE_OPTIONS_REQUEST },
    Field { name: "DisableApiStop", wire: "DisableApiStop", query: "DisableApiStop", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EnablePrimaryIpv6", wire: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "NetworkPerformanceOptions", wire: "NetworkPerformanceOptions", query: "NetworkPerformanceOptions", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_REQUEST },
    Field { name: "Operator", wire: "Operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_REQUEST },
    Field { name: "SecondaryInterfaces", wire: "SecondaryInterface", query: "SecondaryInterface", location: Location::Body, flags: 0, of: &T_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_LIST_REQUEST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DisableApiTermination", wire: "disableApiTermination", query: "DisableApiTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "InstanceInitiatedShutdownBehavior", wire: "instanceInitiatedShutdownBehavior", query: "InstanceInitiatedShutdownBehavior", location: Location::Body, flags: 0, of: &T_SHUTDOWN_BEHAVIOR },
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ClientToken", wire: "clientToken", query: "ClientToken", location: Location::Body, flags: flag::IDEMPOTENCY_TOKEN, of: &T_STRING },
    Field { name: "AdditionalInfo", wire: "additionalInfo", query: "AdditionalInfo", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "NetworkInterfaces", wire: "networkInterface", query: "NetworkInterface", location: Location::Body, flags: 0, of: &T_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_LIST },
    Field { name: "IamInstanceProfile", wire: "iamInstanceProfile", query: "IamInstanceProfile", location: Location::Body, flags: 0, of: &T_IAM_INSTANCE_PROFILE_SPECIFICATION },
    Field { name: "EbsOptimized", wire: "ebsOptimized", query: "EbsOptimized", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_RUN_INSTANCES_USER_DATA: Type = Type { kind: Kind::Text, check: None };
static T_SSE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["sse-ebs", "sse-kms", "none"] }) };
pub static S_SCAN_RESULTS: Shape = Shape { name: "ScanResults", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "HighestFindingSeverityLabel", wire: "highestFindingSeverityLabel", query: "HighestFindingSeverityLabel", location: Location::Body, flags: 0, of: &T_SEVERITY_LABEL },
    Field { name: "FindingScanDate", wire: "findingScanDate", query: "FindingScanDate", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "InformationalFixAvailableSince", wire: "informationalFixAvailableSince", query: "InformationalFixAvailableSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "LowFixAvailableSince", wire: "lowFixAvailableSince", query: "LowFixAvailableSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "MediumFixAvailableSince", wire: "mediumFixAvailableSince", query: "MediumFixAvailableSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "HighFixAvailableSince", wire: "highFixAvailableSince", query: "HighFixAvailableSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
    Field { name: "CriticalFixAvailableSince", wire: "criticalFixAvailableSince", query: "CriticalFixAvailableSince", location: Location::Body, flags: 0, of: &T_MILLISECOND_DATE_TIME },
] };
static T_SCAN_RESULTS: Type = Type { kind: Kind::Struct(&S_SCAN_RESULTS), check: None };
static T_SECONDARY_INTERFACE_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION: Shape = Shape { name: "SecondaryInterfacePrivateIpAddressSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION), check: None };
static T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION }, check: None };
static T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_LIST_REQUEST: Type = Type { kind: Kind::List { item: "SecondaryInterfacePrivateIpAddressSpecification", flat: false, of: &T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST }, check: None };
pub static S_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST: Shape = Shape { name: "SecondaryInterfacePrivateIpAddressSpecificationRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "PrivateIpAddress", wire: "PrivateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST: Type = Type { kind: Kind::Struct(&S_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_REQUEST), check: None };
static T_SECONDARY_INTERFACE_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["available", "in-use"] }) };
static T_SECONDARY_INTERFACE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["secondary"] }) };
static T_SECONDARY_NETWORK_ID: Type = Type { kind: Kind::Text, check: None };
static T_SECONDARY_NETWORK_SUPPORTED_FLAG: Type = Type { kind: Kind::Bool, check: None };
static T_SECONDARY_SUBNET_ID: Type = Type { kind: Kind::Text, check: None };
static T_SECURE_BLOB: Type = Type { kind: Kind::Blob, check: None };
pub static S_SECURE_BLOB_ATTRIBUTE_VALUE: Shape = Shape { name: "SecureBlobAttributeValue", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_SECURE_BLOB },
] };
static T_SECURE_BLOB_ATTRIBUTE_VALUE: Type = Type { kind: Kind::Struct(&S_SECURE_BLOB_ATTRIBUTE_VALUE), check: None };
pub static S_SECURITY_GROUP: Shape = Shape { name: "SecurityGroup", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpPermissionsEgress", wire: "ipPermissionsEgress", query: "IpPermissionsEgress", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SecurityGroupArn", wire: "securityGroupArn", query: "SecurityGroupArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "groupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Description", wire: "groupDescription", query: "GroupDescription", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IpPermissions", wire: "ipPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
] };
static T_SECURITY_GROUP: Type = Type { kind: Kind::Struct(&S_SECURITY_GROUP), check: None };
static T_SECURITY_GROUP_ID: Type = Type { kind: Kind::Text, check: None };
static T_SECURITY_GROUP_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "SecurityGroupId", flat: false, of: &T_SECURITY_GROUP_ID }, check: None };
static T_SECURITY_GROUP_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SECURITY_GROUP }, check: None };
static T_SECURITY_GROUP_NAME: Type = Type { kind: Kind::Text, check: None };
pub static S_SECURITY_GROUP_RULE: Shape = Shape { name: "SecurityGroupRule", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupRuleId", wire: "securityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_ID },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "GroupOwnerId", wire: "groupOwnerId", query: "GroupOwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "IsEgress", wire: "isEgress", query: "IsEgress", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "fromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ToPort", wire: "toPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "CidrIpv4", wire: "cidrIpv4", query: "CidrIpv4", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrIpv6", wire: "cidrIpv6", query: "CidrIpv6", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_RESOURCE_ID },
    Field { name: "ReferencedGroupInfo", wire: "referencedGroupInfo", query: "ReferencedGroupInfo", location: Location::Body, flags: 0, of: &T_REFERENCED_SECURITY_GROUP },
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "SecurityGroupRuleArn", wire: "securityGroupRuleArn", query: "SecurityGroupRuleArn", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_SECURITY_GROUP_RULE: Type = Type { kind: Kind::Struct(&S_SECURITY_GROUP_RULE), check: None };
pub static S_SECURITY_GROUP_RULE_DESCRIPTION: Shape = Shape { name: "SecurityGroupRuleDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupRuleId", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_SECURITY_GROUP_RULE_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_SECURITY_GROUP_RULE_DESCRIPTION), check: None };
static T_SECURITY_GROUP_RULE_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SECURITY_GROUP_RULE_DESCRIPTION }, check: None };
static T_SECURITY_GROUP_RULE_ID: Type = Type { kind: Kind::Text, check: None };
static T_SECURITY_GROUP_RULE_ID_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_STRING }, check: None };
static T_SECURITY_GROUP_RULE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SECURITY_GROUP_RULE }, check: None };
pub static S_SECURITY_GROUP_RULE_REQUEST: Shape = Shape { name: "SecurityGroupRuleRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "IpProtocol", wire: "IpProtocol", query: "IpProtocol", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "FromPort", wire: "FromPort", query: "FromPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ToPort", wire: "ToPort", query: "ToPort", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "CidrIpv4", wire: "CidrIpv4", query: "CidrIpv4", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrIpv6", wire: "CidrIpv6", query: "CidrIpv6", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", location: Location::Body, flags: 0, of: &T_PREFIX_LIST_RESOURCE_ID },
    Field { name: "ReferencedGroupId", wire: "ReferencedGroupId", query: "ReferencedGroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "Description", wire: "Description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_SECURITY_GROUP_RULE_REQUEST: Type = Type { kind: Kind::Struct(&S_SECURITY_GROUP_RULE_REQUEST), check: None };
pub static S_SECURITY_GROUP_RULE_UPDATE: Shape = Shape { name: "SecurityGroupRuleUpdate", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "SecurityGroupRuleId", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", location: Location::Body, flags: flag::REQUIRED, of: &T_SECURITY_GROUP_RULE_ID },
    Field { name: "SecurityGroupRule", wire: "SecurityGroupRule", query: "SecurityGroupRule", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_REQUEST },
] };
static T_SECURITY_GROUP_RULE_UPDATE: Type = Type { kind: Kind::Struct(&S_SECURITY_GROUP_RULE_UPDATE), check: None };
static T_SECURITY_GROUP_RULE_UPDATE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SECURITY_GROUP_RULE_UPDATE }, check: None };
static T_SECURITY_GROUP_STRING_LIST: Type = Type { kind: Kind::List { item: "SecurityGroup", flat: false, of: &T_SECURITY_GROUP_NAME }, check: None };
static T_SENSITIVE_USER_DATA: Type = Type { kind: Kind::Text, check: None };
static T_SERVICE_MANAGED: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["alb", "nlb", "rnat", "rds"] }) };
static T_SEVERITY_LABEL: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["informational", "low", "medium", "high", "critical"] }) };
static T_SHUTDOWN_BEHAVIOR: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["stop", "terminate"] }) };
static T_SNAPSHOT_ID: Type = Type { kind: Kind::Text, check: None };
static T_SNAPSHOT_RETURN_CODES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["success", "skipped", "missing-permissions", "internal-error", "client-error"] }) };
static T_SPOT_INSTANCE_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["one-time", "persistent"] }) };
pub static S_SPOT_MARKET_OPTIONS: Shape = Shape { name: "SpotMarketOptions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "MaxPrice", wire: "MaxPrice", query: "MaxPrice", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SpotInstanceType", wire: "SpotInstanceType", query: "SpotInstanceType", location: Location::Body, flags: 0, of: &T_SPOT_INSTANCE_TYPE },
    Field { name: "BlockDurationMinutes", wire: "BlockDurationMinutes", query: "BlockDurationMinutes", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "ValidUntil", wire: "ValidUntil", query: "ValidUntil", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "InstanceInterruptionBehavior", wire: "InstanceInterruptionBehavior", query: "InstanceInterruptionBehavior", location: Location::Body, flags: 0, of: &T_INSTANCE_INTERRUPTION_BEHAVIOR },
] };
static T_SPOT_MARKET_OPTIONS: Type = Type { kind: Kind::Struct(&S_SPOT_MARKET_OPTIONS), check: None };
pub static S_START_INSTANCES_REQUEST: Shape = Shape { name: "StartInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "AdditionalInfo", wire: "additionalInfo", query: "AdditionalInfo", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_START_INSTANCES_RESULT: Shape = Shape { name: "StartInstancesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StartingInstances", wire: "instancesSet", query: "InstancesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE_CHANGE_LIST },
] };
pub static S_STATE_REASON: Shape = Shape { name: "StateReason", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "code", query: "Code", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Message", wire: "message", query: "Message", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_STATE_REASON: Type = Type { kind: Kind::Struct(&S_STATE_REASON), check: None };
static T_STATUS_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["reachability"] }) };
static T_STATUS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["passed", "failed", "insufficient-data", "initializing"] }) };
pub static S_STOP_INSTANCES_REQUEST: Shape = Shape { name: "StopInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "Hibernate", wire: "Hibernate", query: "Hibernate", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SkipOsShutdown", wire: "SkipOsShutdown", query: "SkipOsShutdown", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Force", wire: "force", query: "Force", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_STOP_INSTANCES_RESULT: Shape = Shape { name: "StopInstancesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "StoppingInstances", wire: "instancesSet", query: "InstancesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE_CHANGE_LIST },
] };
static T_STRING: Type = Type { kind: Kind::Text, check: None };
pub static S_SUBNET: Shape = Shape { name: "Subnet", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EnableLniAtDeviceIndex", wire: "enableLniAtDeviceIndex", query: "EnableLniAtDeviceIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "MapCustomerOwnedIpOnLaunch", wire: "mapCustomerOwnedIpOnLaunch", query: "MapCustomerOwnedIpOnLaunch", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "CustomerOwnedIpv4Pool", wire: "customerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", location: Location::Body, flags: 0, of: &T_COIP_POOL_ID },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AssignIpv6AddressOnCreation", wire: "assignIpv6AddressOnCreation", query: "AssignIpv6AddressOnCreation", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Ipv6CidrBlockAssociationSet", wire: "ipv6CidrBlockAssociationSet", query: "Ipv6CidrBlockAssociationSet", location: Location::Body, flags: 0, of: &T_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "SubnetArn", wire: "subnetArn", query: "SubnetArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EnableDns64", wire: "enableDns64", query: "EnableDns64", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Ipv6Native", wire: "ipv6Native", query: "Ipv6Native", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "PrivateDnsNameOptionsOnLaunch", wire: "privateDnsNameOptionsOnLaunch", query: "PrivateDnsNameOptionsOnLaunch", location: Location::Body, flags: 0, of: &T_PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH },
    Field { name: "BlockPublicAccessStates", wire: "blockPublicAccessStates", query: "BlockPublicAccessStates", location: Location::Body, flags: 0, of: &T_BLOCK_PUBLIC_ACCESS_STATES },
    Field { name: "Type", wire: "type", query: "Type", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SubnetId", wire: "subnetId", query: "SubnetId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_SUBNET_STATE },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailableIpAddressCount", wire: "availableIpAddressCount", query: "AvailableIpAddressCount", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DefaultForAz", wire: "defaultForAz", query: "DefaultForAz", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MapPublicIpOnLaunch", wire: "mapPublicIpOnLaunch", query: "MapPublicIpOnLaunch", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_SUBNET: Type = Type { kind: Kind::Struct(&S_SUBNET), check: None };
static T_SUBNET_CIDR_ASSOCIATION_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_SUBNET_CIDR_BLOCK_STATE: Shape = Shape { name: "SubnetCidrBlockState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_SUBNET_CIDR_BLOCK_STATE_CODE },
    Field { name: "StatusMessage", wire: "statusMessage", query: "StatusMessage", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_SUBNET_CIDR_BLOCK_STATE: Type = Type { kind: Kind::Struct(&S_SUBNET_CIDR_BLOCK_STATE), check: None };
static T_SUBNET_CIDR_BLOCK_STATE_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] }) };
static T_SUBNET_ID: Type = Type { kind: Kind::Text, check: None };
static T_SUBNET_ID_LIST: Type = Type { kind: Kind::List { item: "AssociatedSubnetId", flat: false, of: &T_SUBNET_ID }, check: None };
static T_SUBNET_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "SubnetId", flat: false, of: &T_SUBNET_ID }, check: None };
pub static S_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape { name: "SubnetIpv6CidrBlockAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_SUBNET_CIDR_ASSOCIATION_ID },
    Field { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6CidrBlockState", wire: "ipv6CidrBlockState", query: "Ipv6CidrBlockState", location: Location::Body, flags: 0, of: &T_SUBNET_CIDR_BLOCK_STATE },
    Field { name: "Ipv6AddressAttribute", wire: "ipv6AddressAttribute", query: "Ipv6AddressAttribute", location: Location::Body, flags: 0, of: &T_IPV6_ADDRESS_ATTRIBUTE },
    Field { name: "IpSource", wire: "ipSource", query: "IpSource", location: Location::Body, flags: 0, of: &T_IP_SOURCE },
] };
static T_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION), check: None };
static T_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION }, check: None };
static T_SUBNET_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SUBNET }, check: None };
static T_SUBNET_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pending", "available", "unavailable", "failed", "failed-insufficient-capacity"] }) };
static T_SUMMARY_STATUS: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["ok", "impaired", "insufficient-data", "not-applicable", "initializing"] }) };
static T_SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["amd-sev-snp", "nested-virtualization"] }) };
static T_SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE }, check: None };
static T_SUPPORTED_IN_REGION: Type = Type { kind: Kind::Bool, check: None };
static T_SUPPORTED_INSTANCE_TYPE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_TYPE_ITEM }, check: None };
pub static S_TAG: Shape = Shape { name: "Tag", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "key", query: "Key", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_TAG: Type = Type { kind: Kind::Struct(&S_TAG), check: None };
pub static S_TAG_DESCRIPTION: Shape = Shape { name: "TagDescription", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Key", wire: "key", query: "Key", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ResourceId", wire: "resourceId", query: "ResourceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ResourceType", wire: "resourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "Value", wire: "value", query: "Value", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_TAG_DESCRIPTION: Type = Type { kind: Kind::Struct(&S_TAG_DESCRIPTION), check: None };
static T_TAG_DESCRIPTION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_TAG_DESCRIPTION }, check: None };
static T_TAG_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_TAG }, check: None };
pub static S_TAG_SPECIFICATION: Shape = Shape { name: "TagSpecification", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "ResourceType", wire: "resourceType", query: "ResourceType", location: Location::Body, flags: 0, of: &T_RESOURCE_TYPE },
    Field { name: "Tags", wire: "Tag", query: "Tag", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_TAG_SPECIFICATION: Type = Type { kind: Kind::Struct(&S_TAG_SPECIFICATION), check: None };
static T_TAG_SPECIFICATION_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_TAG_SPECIFICATION }, check: None };
static T_TAGGABLE_RESOURCE_ID: Type = Type { kind: Kind::Text, check: None };
static T_TENANCY: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["default", "dedicated", "host"] }) };
pub static S_TERMINATE_INSTANCES_REQUEST: Shape = Shape { name: "TerminateInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "Force", wire: "Force", query: "Force", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "SkipOsShutdown", wire: "SkipOsShutdown", query: "SkipOsShutdown", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_TERMINATE_INSTANCES_RESULT: Shape = Shape { name: "TerminateInstancesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "TerminatingInstances", wire: "instancesSet", query: "InstancesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_STATE_CHANGE_LIST },
] };
static T_THREADS_PER_CORE: Type = Type { kind: Kind::Int, check: None };
static T_THREADS_PER_CORE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_THREADS_PER_CORE }, check: None };
pub static S_TOTAL_LOCAL_STORAGE_GB: Shape = Shape { name: "TotalLocalStorageGB", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_DOUBLE },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_DOUBLE },
] };
static T_TOTAL_LOCAL_STORAGE_GB: Type = Type { kind: Kind::Struct(&S_TOTAL_LOCAL_STORAGE_GB), check: None };
pub static S_TOTAL_LOCAL_STORAGE_GB_REQUEST: Shape = Shape { name: "TotalLocalStorageGBRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: 0, of: &T_DOUBLE },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_DOUBLE },
] };
static T_TOTAL_LOCAL_STORAGE_GB_REQUEST: Type = Type { kind: Kind::Struct(&S_TOTAL_LOCAL_STORAGE_GB_REQUEST), check: None };
static T_TOTAL_MEDIA_MEMORY: Type = Type { kind: Kind::Int, check: None };
static T_TOTAL_NEURON_MEMORY: Type = Type { kind: Kind::Int, check: None };
static T_TPM_SUPPORT_VALUES: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["v2.0"] }) };
static T_TRANSIT_GATEWAY_ID: Type = Type { kind: Kind::Text, check: None };
pub static S_UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Shape = Shape { name: "UnassignPrivateIpAddressesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Ipv4Prefixes", wire: "Ipv4Prefix", query: "Ipv4Prefix", location: Location::Body, flags: 0, of: &T_IP_PREFIX_LIST },
    Field { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", location: Location::Body, flags: flag::REQUIRED, of: &T_NETWORK_INTERFACE_ID },
    Field { name: "PrivateIpAddresses", wire: "privateIpAddress", query: "PrivateIpAddress", location: Location::Body, flags: 0, of: &T_PRIVATE_IP_ADDRESS_STRING_LIST },
] };
pub static S_UNMONITOR_INSTANCES_REQUEST: Shape = Shape { name: "UnmonitorInstancesRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceIds", wire: "InstanceId", query: "InstanceId", location: Location::Body, flags: flag::REQUIRED, of: &T_INSTANCE_ID_STRING_LIST },
    Field { name: "MetricCategoryIds", wire: "MetricCategoryId", query: "MetricCategoryId", location: Location::Body, flags: 0, of: &T_METRIC_CATEGORY_ID_LIST },
    Field { name: "DryRun", wire: "dryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_UNMONITOR_INSTANCES_RESULT: Shape = Shape { name: "UnmonitorInstancesResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InstanceMonitorings", wire: "instancesSet", query: "InstancesSet", location: Location::Body, flags: 0, of: &T_INSTANCE_MONITORING_LIST },
] };
static T_UNSUPPORTED_INSTANCE_TYPE_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_INSTANCE_TYPE_ITEM }, check: None };
pub static S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsEgressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_NAME },
    Field { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "SecurityGroupRuleDescriptions", wire: "SecurityGroupRuleDescription", query: "SecurityGroupRuleDescription", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_DESCRIPTION_LIST },
] };
pub static S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsEgressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
pub static S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsIngressRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DryRun", wire: "DryRun", query: "DryRun", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "GroupId", wire: "GroupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_ID },
    Field { name: "GroupName", wire: "GroupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_NAME },
    Field { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", location: Location::Body, flags: 0, of: &T_IP_PERMISSION_LIST },
    Field { name: "SecurityGroupRuleDescriptions", wire: "SecurityGroupRuleDescription", query: "SecurityGroupRuleDescription", location: Location::Body, flags: 0, of: &T_SECURITY_GROUP_RULE_DESCRIPTION_LIST },
] };
pub static S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsIngressResult", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Return", wire: "return", query: "Return", location: Location::Body, flags: 0, of: &T_BOOLEAN },
] };
static T_USAGE_CLASS_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["spot", "on-demand", "capacity-block"] }) };
static T_USAGE_CLASS_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_USAGE_CLASS_TYPE }, check: None };
pub static S_USER_ID_GROUP_PAIR: Shape = Shape { name: "UserIdGroupPair", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Description", wire: "description", query: "Description", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "UserId", wire: "userId", query: "UserId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupName", wire: "groupName", query: "GroupName", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "GroupId", wire: "groupId", query: "GroupId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "PeeringStatus", wire: "peeringStatus", query: "PeeringStatus", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_USER_ID_GROUP_PAIR: Type = Type { kind: Kind::Struct(&S_USER_ID_GROUP_PAIR), check: None };
static T_USER_ID_GROUP_PAIR_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_USER_ID_GROUP_PAIR }, check: None };
static T_V_CPU_COUNT: Type = Type { kind: Kind::Int, check: None };
pub static S_V_CPU_COUNT_RANGE: Shape = Shape { name: "VCpuCountRange", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "min", query: "Min", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Max", wire: "max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_V_CPU_COUNT_RANGE: Type = Type { kind: Kind::Struct(&S_V_CPU_COUNT_RANGE), check: None };
pub static S_V_CPU_COUNT_RANGE_REQUEST: Shape = Shape { name: "VCpuCountRangeRequest", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Min", wire: "Min", query: "Min", location: Location::Body, flags: flag::REQUIRED, of: &T_INTEGER },
    Field { name: "Max", wire: "Max", query: "Max", location: Location::Body, flags: 0, of: &T_INTEGER },
] };
static T_V_CPU_COUNT_RANGE_REQUEST: Type = Type { kind: Kind::Struct(&S_V_CPU_COUNT_RANGE_REQUEST), check: None };
pub static S_V_CPU_INFO: Shape = Shape { name: "VCpuInfo", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DefaultVCpus", wire: "defaultVCpus", query: "DefaultVCpus", location: Location::Body, flags: 0, of: &T_V_CPU_COUNT },
    Field { name: "DefaultCores", wire: "defaultCores", query: "DefaultCores", location: Location::Body, flags: 0, of: &T_CORE_COUNT },
    Field { name: "DefaultThreadsPerCore", wire: "defaultThreadsPerCore", query: "DefaultThreadsPerCore", location: Location::Body, flags: 0, of: &T_THREADS_PER_CORE },
    Field { name: "ValidCores", wire: "validCores", query: "ValidCores", location: Location::Body, flags: 0, of: &T_CORE_COUNT_LIST },
    Field { name: "ValidThreadsPerCore", wire: "validThreadsPerCore", query: "ValidThreadsPerCore", location: Location::Body, flags: 0, of: &T_THREADS_PER_CORE_LIST },
] };
static T_V_CPU_INFO: Type = Type { kind: Kind::Struct(&S_V_CPU_INFO), check: None };
pub static S_VALIDATION_ERROR: Shape = Shape { name: "ValidationError", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Code", wire: "code", query: "Code", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Message", wire: "message", query: "Message", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_VALIDATION_ERROR: Type = Type { kind: Kind::Struct(&S_VALIDATION_ERROR), check: None };
pub static S_VALIDATION_WARNING: Shape = Shape { name: "ValidationWarning", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Errors", wire: "errorSet", query: "ErrorSet", location: Location::Body, flags: 0, of: &T_ERROR_SET },
] };
static T_VALIDATION_WARNING: Type = Type { kind: Kind::Struct(&S_VALIDATION_WARNING), check: None };
static T_VALUE_STRING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_STRING }, check: None };
static T_VERSION_DESCRIPTION: Type = Type { kind: Kind::Text, check: Some(&Check { min: Some(0.0), max: Some(255.0), pattern: None, values: &[] }) };
static T_VERSION_STRING_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_STRING }, check: None };
static T_VIRTUALIZATION_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["hvm", "paravirtual"] }) };
static T_VIRTUALIZATION_TYPE_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VIRTUALIZATION_TYPE }, check: None };
pub static S_VOLUME: Shape = Shape { name: "Volume", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "SourceVolumeId", wire: "sourceVolumeId", query: "SourceVolumeId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Iops", wire: "iops", query: "Iops", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "VolumeType", wire: "volumeType", query: "VolumeType", location: Location::Body, flags: 0, of: &T_VOLUME_TYPE },
    Field { name: "FastRestored", wire: "fastRestored", query: "FastRestored", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "MultiAttachEnabled", wire: "multiAttachEnabled", query: "MultiAttachEnabled", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "Throughput", wire: "throughput", query: "Throughput", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SseType", wire: "sseType", query: "SseType", location: Location::Body, flags: 0, of: &T_SSE_TYPE },
    Field { name: "Operator", wire: "operator", query: "Operator", location: Location::Body, flags: 0, of: &T_OPERATOR_RESPONSE },
    Field { name: "VolumeInitializationRate", wire: "volumeInitializationRate", query: "VolumeInitializationRate", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeArn", wire: "volumeArn", query: "VolumeArn", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "VolumeId", wire: "volumeId", query: "VolumeId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Size", wire: "size", query: "Size", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "SnapshotId", wire: "snapshotId", query: "SnapshotId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "State", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_VOLUME_STATE },
    Field { name: "CreateTime", wire: "createTime", query: "CreateTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
    Field { name: "Attachments", wire: "attachmentSet", query: "AttachmentSet", location: Location::Body, flags: 0, of: &T_VOLUME_ATTACHMENT_LIST },
    Field { name: "Encrypted", wire: "encrypted", query: "Encrypted", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "KmsKeyId", wire: "kmsKeyId", query: "KmsKeyId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_VOLUME: Type = Type { kind: Kind::Struct(&S_VOLUME), check: None };
pub static S_VOLUME_ATTACHMENT: Shape = Shape { name: "VolumeAttachment", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "AssociatedResource", wire: "associatedResource", query: "AssociatedResource", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceOwningService", wire: "instanceOwningService", query: "InstanceOwningService", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "EbsCardIndex", wire: "ebsCardIndex", query: "EbsCardIndex", location: Location::Body, flags: 0, of: &T_INTEGER },
    Field { name: "VolumeId", wire: "volumeId", query: "VolumeId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceId", wire: "instanceId", query: "InstanceId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Device", wire: "device", query: "Device", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "State", wire: "status", query: "Status", location: Location::Body, flags: 0, of: &T_VOLUME_ATTACHMENT_STATE },
    Field { name: "AttachTime", wire: "attachTime", query: "AttachTime", location: Location::Body, flags: 0, of: &T_DATE_TIME },
] };
static T_VOLUME_ATTACHMENT: Type = Type { kind: Kind::Struct(&S_VOLUME_ATTACHMENT), check: None };
static T_VOLUME_ATTACHMENT_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VOLUME_ATTACHMENT }, check: None };
static T_VOLUME_ATTACHMENT_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["attaching", "attached", "detaching", "detached", "busy"] }) };
static T_VOLUME_ID: Type = Type { kind: Kind::Text, check: None };
static T_VOLUME_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "VolumeId", flat: false, of: &T_VOLUME_ID }, check: None };
static T_VOLUME_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VOLUME }, check: None };
static T_VOLUME_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["creating", "available", "in-use", "deleting", "deleted", "error"] }) };
static T_VOLUME_TYPE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] }) };
pub static S_VPC: Shape = Shape { name: "Vpc", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "OwnerId", wire: "ownerId", query: "OwnerId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "InstanceTenancy", wire: "instanceTenancy", query: "InstanceTenancy", location: Location::Body, flags: 0, of: &T_TENANCY },
    Field { name: "Ipv6CidrBlockAssociationSet", wire: "ipv6CidrBlockAssociationSet", query: "Ipv6CidrBlockAssociationSet", location: Location::Body, flags: 0, of: &T_VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET },
    Field { name: "CidrBlockAssociationSet", wire: "cidrBlockAssociationSet", query: "CidrBlockAssociationSet", location: Location::Body, flags: 0, of: &T_VPC_CIDR_BLOCK_ASSOCIATION_SET },
    Field { name: "IsDefault", wire: "isDefault", query: "IsDefault", location: Location::Body, flags: 0, of: &T_BOOLEAN },
    Field { name: "EncryptionControl", wire: "encryptionControl", query: "EncryptionControl", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
    Field { name: "BlockPublicAccessStates", wire: "blockPublicAccessStates", query: "BlockPublicAccessStates", location: Location::Body, flags: 0, of: &T_BLOCK_PUBLIC_ACCESS_STATES },
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_VPC_STATE },
    Field { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "DhcpOptionsId", wire: "dhcpOptionsId", query: "DhcpOptionsId", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_VPC: Type = Type { kind: Kind::Struct(&S_VPC), check: None };
static T_VPC_ATTRIBUTE_NAME: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics"] }) };
pub static S_VPC_CIDR_BLOCK_ASSOCIATION: Shape = Shape { name: "VpcCidrBlockAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "CidrBlockState", wire: "cidrBlockState", query: "CidrBlockState", location: Location::Body, flags: 0, of: &T_VPC_CIDR_BLOCK_STATE },
] };
static T_VPC_CIDR_BLOCK_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_VPC_CIDR_BLOCK_ASSOCIATION), check: None };
static T_VPC_CIDR_BLOCK_ASSOCIATION_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VPC_CIDR_BLOCK_ASSOCIATION }, check: None };
pub static S_VPC_CIDR_BLOCK_STATE: Shape = Shape { name: "VpcCidrBlockState", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_VPC_CIDR_BLOCK_STATE_CODE },
    Field { name: "StatusMessage", wire: "statusMessage", query: "StatusMessage", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_VPC_CIDR_BLOCK_STATE: Type = Type { kind: Kind::Struct(&S_VPC_CIDR_BLOCK_STATE), check: None };
static T_VPC_CIDR_BLOCK_STATE_CODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] }) };
pub static S_VPC_ENCRYPTION_CONTROL: Shape = Shape { name: "VpcEncryptionControl", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "VpcId", wire: "vpcId", query: "VpcId", location: Location::Body, flags: 0, of: &T_VPC_ID },
    Field { name: "VpcEncryptionControlId", wire: "vpcEncryptionControlId", query: "VpcEncryptionControlId", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_ID },
    Field { name: "Mode", wire: "mode", query: "Mode", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_MODE },
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_STATE },
    Field { name: "StateMessage", wire: "stateMessage", query: "StateMessage", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "ResourceExclusions", wire: "resourceExclusions", query: "ResourceExclusions", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSIONS },
    Field { name: "Tags", wire: "tagSet", query: "TagSet", location: Location::Body, flags: 0, of: &T_TAG_LIST },
] };
static T_VPC_ENCRYPTION_CONTROL: Type = Type { kind: Kind::Struct(&S_VPC_ENCRYPTION_CONTROL), check: None };
pub static S_VPC_ENCRYPTION_CONTROL_CONFIGURATION: Shape = Shape { name: "VpcEncryptionControlConfiguration", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "Mode", wire: "Mode", query: "Mode", location: Location::Body, flags: flag::REQUIRED, of: &T_VPC_ENCRYPTION_CONTROL_MODE },
    Field { name: "InternetGatewayExclusion", wire: "InternetGatewayExclusion", query: "InternetGatewayExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "EgressOnlyInternetGatewayExclusion", wire: "EgressOnlyInternetGatewayExclusion", query: "EgressOnlyInternetGatewayExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "NatGatewayExclusion", wire: "NatGatewayExclusion", query: "NatGatewayExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "VirtualPrivateGatewayExclusion", wire: "VirtualPrivateGatewayExclusion", query: "VirtualPrivateGatewayExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "VpcPeeringExclusion", wire: "VpcPeeringExclusion", query: "VpcPeeringExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "LambdaExclusion", wire: "LambdaExclusion", query: "LambdaExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "VpcLatticeExclusion", wire: "VpcLatticeExclusion", query: "VpcLatticeExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "ElasticFileSystemExclusion", wire: "ElasticFileSystemExclusion", query: "ElasticFileSystemExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "GlobalAcceleratorExclusion", wire: "GlobalAcceleratorExclusion", query: "GlobalAcceleratorExclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Field { name: "ApiGatewayV2Exclusion", wire: "ApiGatewayV2Exclusion", query: "ApiGatewayV2Exclusion", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
] };
static T_VPC_ENCRYPTION_CONTROL_CONFIGURATION: Type = Type { kind: Kind::Struct(&S_VPC_ENCRYPTION_CONTROL_CONFIGURATION), check: None };
pub static S_VPC_ENCRYPTION_CONTROL_EXCLUSION: Shape = Shape { name: "VpcEncryptionControlExclusion", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "State", wire: "state", query: "State", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE },
    Field { name: "StateMessage", wire: "stateMessage", query: "StateMessage", location: Location::Body, flags: 0, of: &T_STRING },
] };
static T_VPC_ENCRYPTION_CONTROL_EXCLUSION: Type = Type { kind: Kind::Struct(&S_VPC_ENCRYPTION_CONTROL_EXCLUSION), check: None };
static T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["enabling", "enabled", "disabling", "disabled"] }) };
static T_VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["enable", "disable"] }) };
pub static S_VPC_ENCRYPTION_CONTROL_EXCLUSIONS: Shape = Shape { name: "VpcEncryptionControlExclusions", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "InternetGateway", wire: "internetGateway", query: "InternetGateway", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "EgressOnlyInternetGateway", wire: "egressOnlyInternetGateway", query: "EgressOnlyInternetGateway", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "NatGateway", wire: "natGateway", query: "NatGateway", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "VirtualPrivateGateway", wire: "virtualPrivateGateway", query: "VirtualPrivateGateway", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "VpcPeering", wire: "vpcPeering", query: "VpcPeering", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "Lambda", wire: "lambda", query: "Lambda", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "VpcLattice", wire: "vpcLattice", query: "VpcLattice", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "ElasticFileSystem", wire: "elasticFileSystem", query: "ElasticFileSystem", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "GlobalAccelerator", wire: "globalAccelerator", query: "GlobalAccelerator", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Field { name: "ApiGatewayV2", wire: "apiGatewayV2", query: "ApiGatewayV2", location: Location::Body, flags: 0, of: &T_VPC_ENCRYPTION_CONTROL_EXCLUSION },
] };
static T_VPC_ENCRYPTION_CONTROL_EXCLUSIONS: Type = Type { kind: Kind::Struct(&S_VPC_ENCRYPTION_CONTROL_EXCLUSIONS), check: None };
static T_VPC_ENCRYPTION_CONTROL_ID: Type = Type { kind: Kind::Text, check: None };
static T_VPC_ENCRYPTION_CONTROL_MODE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["monitor", "enforce"] }) };
static T_VPC_ENCRYPTION_CONTROL_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["enforce-in-progress", "monitor-in-progress", "enforce-failed", "monitor-failed", "deleting", "deleted", "available", "creating", "delete-failed"] }) };
static T_VPC_ENDPOINT_ID: Type = Type { kind: Kind::Text, check: None };
static T_VPC_ID: Type = Type { kind: Kind::Text, check: None };
static T_VPC_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "VpcId", flat: false, of: &T_VPC_ID }, check: None };
pub static S_VPC_IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape { name: "VpcIpv6CidrBlockAssociation", payload: None, xml_name: "", xml_namespace: "", union: false, fields: &[
    Field { name: "AssociationId", wire: "associationId", query: "AssociationId", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6CidrBlockState", wire: "ipv6CidrBlockState", query: "Ipv6CidrBlockState", location: Location::Body, flags: 0, of: &T_VPC_CIDR_BLOCK_STATE },
    Field { name: "NetworkBorderGroup", wire: "networkBorderGroup", query: "NetworkBorderGroup", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6Pool", wire: "ipv6Pool", query: "Ipv6Pool", location: Location::Body, flags: 0, of: &T_STRING },
    Field { name: "Ipv6AddressAttribute", wire: "ipv6AddressAttribute", query: "Ipv6AddressAttribute", location: Location::Body, flags: 0, of: &T_IPV6_ADDRESS_ATTRIBUTE },
    Field { name: "IpSource", wire: "ipSource", query: "IpSource", location: Location::Body, flags: 0, of: &T_IP_SOURCE },
] };
static T_VPC_IPV6_CIDR_BLOCK_ASSOCIATION: Type = Type { kind: Kind::Struct(&S_VPC_IPV6_CIDR_BLOCK_ASSOCIATION), check: None };
static T_VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VPC_IPV6_CIDR_BLOCK_ASSOCIATION }, check: None };
static T_VPC_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_VPC }, check: None };
static T_VPC_PEERING_CONNECTION_ID: Type = Type { kind: Kind::Text, check: None };
static T_VPC_STATE: Type = Type { kind: Kind::Text, check: Some(&Check { min: None, max: None, pattern: None, values: &["pending", "available", "deleting"] }) };
static T_WORKLOAD: Type = Type { kind: Kind::Text, check: None };
static T_WORKLOADS_LIST: Type = Type { kind: Kind::List { item: "item", flat: false, of: &T_WORKLOAD }, check: None };
static T_ZONE_ID_STRING_LIST: Type = Type { kind: Kind::List { item: "ZoneId", flat: false, of: &T_STRING }, check: None };
static T_ZONE_NAME_STRING_LIST: Type = Type { kind: Kind::List { item: "ZoneName", flat: false, of: &T_STRING }, check: None };
static T_TOTAL_FPGA_MEMORY: Type = Type { kind: Kind::Int, check: None };
static T_TOTAL_GPU_MEMORY: Type = Type { kind: Kind::Int, check: None };
static T_TOTAL_INFERENCE_MEMORY: Type = Type { kind: Kind::Int, check: None };
