//! The properties of LaunchTemplateData, which are those of the API.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-launchtemplatedata.html>

use super::super::property::{Kind, Property};

static EBS: &[Property] = &[
    Property::bool("DeleteOnTermination"),
    Property::int("EbsCardIndex"),
    Property::bool("Encrypted"),
    Property::int("Iops"),
    Property::text("KmsKeyId"),
    Property::text("SnapshotId"),
    Property::int("Throughput"),
    Property::int("VolumeInitializationRate"),
    Property::int("VolumeSize"),
    Property::text("VolumeType"),
];
static BLOCK_DEVICE_MAPPING: &[Property] = &[
    Property::text("DeviceName"),
    Property::object("Ebs", EBS),
    Property::text("NoDevice"),
    Property::text("VirtualName"),
];
static CAPACITY_RESERVATION_TARGET: &[Property] =
    &[Property::text("CapacityReservationId"), Property::text("CapacityReservationResourceGroupArn")];
static CAPACITY_RESERVATION_SPECIFICATION: &[Property] = &[
    Property::text("CapacityReservationPreference"),
    Property::object("CapacityReservationTarget", CAPACITY_RESERVATION_TARGET),
];
static CPU_OPTIONS: &[Property] = &[
    Property::text("AmdSevSnp"),
    Property::int("CoreCount"),
    Property::text("NestedVirtualization"),
    Property::int("ThreadsPerCore"),
];
static CREDIT_SPECIFICATION: &[Property] = &[Property::text("CpuCredits")];
static ENCLAVE_OPTIONS: &[Property] = &[Property::bool("Enabled")];
static HIBERNATION_OPTIONS: &[Property] = &[Property::bool("Configured")];
static IAM_INSTANCE_PROFILE: &[Property] = &[Property::text("Arn"), Property::text("Name")];
static SPOT_OPTIONS: &[Property] = &[
    Property::int("BlockDurationMinutes"),
    Property::text("InstanceInterruptionBehavior"),
    Property::text("MaxPrice"),
    Property::text("SpotInstanceType"),
    Property::text("ValidUntil"),
];
static INSTANCE_MARKET_OPTIONS: &[Property] =
    &[Property::text("MarketType"), Property::object("SpotOptions", SPOT_OPTIONS)];
static ACCELERATOR_COUNT: &[Property] = &[Property::int("Max"), Property::int("Min")];
static ACCELERATOR_TOTAL_MEMORY_MI_B: &[Property] = &[Property::int("Max"), Property::int("Min")];
static BASELINE_EBS_BANDWIDTH_MBPS: &[Property] = &[Property::int("Max"), Property::int("Min")];
static REFERENCE: &[Property] = &[Property::text("InstanceFamily")];
static CPU: &[Property] = &[Property::list("References", &Kind::Object(REFERENCE))];
static BASELINE_PERFORMANCE_FACTORS: &[Property] = &[Property::object("Cpu", CPU)];
static MEMORY_GI_B_PER_V_CPU: &[Property] = &[Property::number("Max"), Property::number("Min")];
static MEMORY_MI_B: &[Property] = &[Property::int("Max"), Property::int("Min")];
static NETWORK_BANDWIDTH_GBPS: &[Property] = &[Property::number("Max"), Property::number("Min")];
static NETWORK_INTERFACE_COUNT: &[Property] = &[Property::int("Max"), Property::int("Min")];
static TOTAL_LOCAL_STORAGE_GB: &[Property] = &[Property::number("Max"), Property::number("Min")];
static V_CPU_COUNT: &[Property] = &[Property::int("Max"), Property::int("Min")];
static INSTANCE_REQUIREMENTS: &[Property] = &[
    Property::object("AcceleratorCount", ACCELERATOR_COUNT),
    Property::texts("AcceleratorManufacturers"),
    Property::texts("AcceleratorNames"),
    Property::object("AcceleratorTotalMemoryMiB", ACCELERATOR_TOTAL_MEMORY_MI_B),
    Property::texts("AcceleratorTypes"),
    Property::texts("AllowedInstanceTypes"),
    Property::text("BareMetal"),
    Property::object("BaselineEbsBandwidthMbps", BASELINE_EBS_BANDWIDTH_MBPS),
    Property::object("BaselinePerformanceFactors", BASELINE_PERFORMANCE_FACTORS),
    Property::text("BurstablePerformance"),
    Property::texts("CpuManufacturers"),
    Property::texts("ExcludedInstanceTypes"),
    Property::texts("InstanceGenerations"),
    Property::text("LocalStorage"),
    Property::texts("LocalStorageTypes"),
    Property::int("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice"),
    Property::object("MemoryGiBPerVCpu", MEMORY_GI_B_PER_V_CPU),
    Property::object("MemoryMiB", MEMORY_MI_B),
    Property::object("NetworkBandwidthGbps", NETWORK_BANDWIDTH_GBPS),
    Property::object("NetworkInterfaceCount", NETWORK_INTERFACE_COUNT),
    Property::int("OnDemandMaxPricePercentageOverLowestPrice"),
    Property::bool("RequireHibernateSupport"),
    Property::int("SpotMaxPricePercentageOverLowestPrice"),
    Property::object("TotalLocalStorageGB", TOTAL_LOCAL_STORAGE_GB),
    Property::object("VCpuCount", V_CPU_COUNT),
];
static LICENSE_SPECIFICATION: &[Property] = &[Property::text("LicenseConfigurationArn")];
static MAINTENANCE_OPTIONS: &[Property] = &[Property::text("AutoRecovery")];
static METADATA_OPTIONS: &[Property] = &[
    Property::text("HttpEndpoint"),
    Property::text("HttpProtocolIpv6"),
    Property::int("HttpPutResponseHopLimit"),
    Property::text("HttpTokens"),
    Property::text("InstanceMetadataTags"),
];
static MONITORING: &[Property] = &[Property::bool("Enabled")];
static CONNECTION_TRACKING_SPECIFICATION: &[Property] =
    &[Property::int("TcpEstablishedTimeout"), Property::int("UdpStreamTimeout"), Property::int("UdpTimeout")];
static ENA_SRD_UDP_SPECIFICATION: &[Property] = &[Property::bool("EnaSrdUdpEnabled")];
static ENA_SRD_SPECIFICATION: &[Property] =
    &[Property::bool("EnaSrdEnabled"), Property::object("EnaSrdUdpSpecification", ENA_SRD_UDP_SPECIFICATION)];
static IPV4_PREFIX_SPECIFICATION: &[Property] = &[Property::text("Ipv4Prefix")];
static IPV6_ADD: &[Property] = &[Property::text("Ipv6Address")];
static IPV6_PREFIX_SPECIFICATION: &[Property] = &[Property::text("Ipv6Prefix")];
static PRIVATE_IP_ADD: &[Property] = &[Property::bool("Primary"), Property::text("PrivateIpAddress")];
static NETWORK_INTERFACE: &[Property] = &[
    Property::bool("AssociateCarrierIpAddress"),
    Property::bool("AssociatePublicIpAddress"),
    Property::object("ConnectionTrackingSpecification", CONNECTION_TRACKING_SPECIFICATION),
    Property::bool("DeleteOnTermination"),
    Property::text("Description"),
    Property::int("DeviceIndex"),
    Property::int("EnaQueueCount"),
    Property::object("EnaSrdSpecification", ENA_SRD_SPECIFICATION),
    Property::texts("Groups"),
    Property::text("InterfaceType"),
    Property::int("Ipv4PrefixCount"),
    Property::list("Ipv4Prefixes", &Kind::Object(IPV4_PREFIX_SPECIFICATION)),
    Property::int("Ipv6AddressCount"),
    Property::list("Ipv6Addresses", &Kind::Object(IPV6_ADD)),
    Property::int("Ipv6PrefixCount"),
    Property::list("Ipv6Prefixes", &Kind::Object(IPV6_PREFIX_SPECIFICATION)),
    Property::int("NetworkCardIndex"),
    Property::text("NetworkInterfaceId"),
    Property::bool("PrimaryIpv6"),
    Property::text("PrivateIpAddress"),
    Property::list("PrivateIpAddresses", &Kind::Object(PRIVATE_IP_ADD)),
    Property::int("SecondaryPrivateIpAddressCount"),
    Property::text("SubnetId"),
];
static NETWORK_PERFORMANCE_OPTIONS: &[Property] = &[Property::text("BandwidthWeighting")];
static PLACEMENT: &[Property] = &[
    Property::text("Affinity"),
    Property::text("AvailabilityZone"),
    Property::text("GroupId"),
    Property::text("GroupName"),
    Property::text("HostId"),
    Property::text("HostResourceGroupArn"),
    Property::int("PartitionNumber"),
    Property::text("SpreadDomain"),
    Property::text("Tenancy"),
];
static PRIVATE_DNS_NAME_OPTIONS: &[Property] = &[
    Property::bool("EnableResourceNameDnsAAAARecord"),
    Property::bool("EnableResourceNameDnsARecord"),
    Property::text("HostnameType"),
];
static TAG_SPECIFICATION: &[Property] = &[Property::text("ResourceType"), Property::tags()];
pub static LAUNCH_TEMPLATE_DATA: &[Property] = &[
    Property::list("BlockDeviceMappings", &Kind::Object(BLOCK_DEVICE_MAPPING)),
    Property::object("CapacityReservationSpecification", CAPACITY_RESERVATION_SPECIFICATION),
    Property::object("CpuOptions", CPU_OPTIONS),
    Property::object("CreditSpecification", CREDIT_SPECIFICATION),
    Property::bool("DisableApiStop"),
    Property::bool("DisableApiTermination"),
    Property::bool("EbsOptimized"),
    Property::object("EnclaveOptions", ENCLAVE_OPTIONS),
    Property::object("HibernationOptions", HIBERNATION_OPTIONS),
    Property::object("IamInstanceProfile", IAM_INSTANCE_PROFILE),
    Property::text("ImageId"),
    Property::text("InstanceInitiatedShutdownBehavior"),
    Property::object("InstanceMarketOptions", INSTANCE_MARKET_OPTIONS),
    Property::object("InstanceRequirements", INSTANCE_REQUIREMENTS),
    Property::text("InstanceType"),
    Property::text("KernelId"),
    Property::text("KeyName"),
    Property::list("LicenseSpecifications", &Kind::Object(LICENSE_SPECIFICATION)),
    Property::object("MaintenanceOptions", MAINTENANCE_OPTIONS),
    Property::object("MetadataOptions", METADATA_OPTIONS),
    Property::object("Monitoring", MONITORING),
    Property::list("NetworkInterfaces", &Kind::Object(NETWORK_INTERFACE)),
    Property::object("NetworkPerformanceOptions", NETWORK_PERFORMANCE_OPTIONS),
    Property::object("Placement", PLACEMENT),
    Property::object("PrivateDnsNameOptions", PRIVATE_DNS_NAME_OPTIONS),
    Property::text("RamDiskId"),
    Property::texts("SecurityGroupIds"),
    Property::texts("SecurityGroups"),
    Property::list("TagSpecifications", &Kind::Object(TAG_SPECIFICATION)),
    Property::text("UserData"),
];
