// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! The API of EC2: the implemented operations' types and tables, and the names of all others.

pub mod blank;
pub mod errors;
#[rustfmt::skip]
mod tables;
pub mod types;

use schema::{Op, Operation, Protocol, Service};

pub static SERVICE: Service = Service {
    name: "ec2",
    signing_name: "ec2",
    endpoint_prefix: "ec2",
    service_id: "EC2",
    protocols: &[Protocol::Ec2],
    api_version: "2016-11-15",
    target_prefix: "",
    xml_namespace: "http://ec2.amazonaws.com/doc/2016-11-15",
    global: false,
    query_compatible: false,
    all_operations: &[
        "AcceptAddressTransfer",
        "AcceptCapacityReservationBillingOwnership",
        "AcceptReservedInstancesExchangeQuote",
        "AcceptTransitGatewayClientVpnAttachment",
        "AcceptTransitGatewayMulticastDomainAssociations",
        "AcceptTransitGatewayPeeringAttachment",
        "AcceptTransitGatewayVpcAttachment",
        "AcceptVpcEndpointConnections",
        "AcceptVpcPeeringConnection",
        "AdvertiseByoipCidr",
        "AllocateAddress",
        "AllocateHosts",
        "AllocateIpamPoolCidr",
        "ApplySecurityGroupsToClientVpnTargetNetwork",
        "AssignIpv6Addresses",
        "AssignPrivateIpAddresses",
        "AssignPrivateNatGatewayAddress",
        "AssociateAddress",
        "AssociateApplicationStatusCheck",
        "AssociateCapacityReservationBillingOwner",
        "AssociateClientVpnTargetNetwork",
        "AssociateDhcpOptions",
        "AssociateEnclaveCertificateIamRole",
        "AssociateIamInstanceProfile",
        "AssociateInstanceEventWindow",
        "AssociateIpamByoasn",
        "AssociateIpamResourceDiscovery",
        "AssociateKmsKeyId",
        "AssociateNatGatewayAddress",
        "AssociateNetworkingFlexCostAllocationPolicy",
        "AssociateRouteServer",
        "AssociateRouteTable",
        "AssociateSecurityGroupVpc",
        "AssociateSubnetCidrBlock",
        "AssociateTransitGatewayMulticastDomain",
        "AssociateTransitGatewayPolicyTable",
        "AssociateTransitGatewayRouteTable",
        "AssociateTrunkInterface",
        "AssociateVpcCidrBlock",
        "AttachClassicLinkVpc",
        "AttachImageWatermark",
        "AttachInternetGateway",
        "AttachNetworkInterface",
        "AttachVerifiedAccessTrustProvider",
        "AttachVolume",
        "AttachVpnGateway",
        "AuthorizeClientVpnIngress",
        "AuthorizeSecurityGroupEgress",
        "AuthorizeSecurityGroupIngress",
        "BatchModifyIpamRoutingPolicyRegistrations",
        "BundleInstance",
        "CancelBundleTask",
        "CancelCapacityReservation",
        "CancelCapacityReservationFleets",
        "CancelConversionTask",
        "CancelDeclarativePoliciesReport",
        "CancelExportTask",
        "CancelImageLaunchPermission",
        "CancelImportTask",
        "CancelReservedInstancesListing",
        "CancelSpotFleetRequests",
        "CancelSpotInstanceRequests",
        "ConfirmProductInstance",
        "CopyFpgaImage",
        "CopyImage",
        "CopySnapshot",
        "CopyVolumes",
        "CreateApplicationStatusCheck",
        "CreateCapacityManagerDataExport",
        "CreateCapacityReservation",
        "CreateCapacityReservationBySplitting",
        "CreateCapacityReservationCancellationQuote",
        "CreateCapacityReservationDateChangeQuote",
        "CreateCapacityReservationFleet",
        "CreateCarrierGateway",
        "CreateClientVpnEndpoint",
        "CreateClientVpnRoute",
        "CreateCoipCidr",
        "CreateCoipPool",
        "CreateCustomerGateway",
        "CreateDefaultSubnet",
        "CreateDefaultVpc",
        "CreateDelegateMacVolumeOwnershipTask",
        "CreateDhcpOptions",
        "CreateEgressOnlyInternetGateway",
        "CreateFleet",
        "CreateFlowLogs",
        "CreateFpgaImage",
        "CreateImage",
        "CreateImageUsageReport",
        "CreateInstanceConnectEndpoint",
        "CreateInstanceEventWindow",
        "CreateInstanceExportTask",
        "CreateInternetGateway",
        "CreateInterruptibleCapacityReservationAllocation",
        "CreateIpam",
        "CreateIpamExternalResourceVerificationToken",
        "CreateIpamInternetRegistryAssociation",
        "CreateIpamPolicy",
        "CreateIpamPool",
        "CreateIpamPrefixListResolver",
        "CreateIpamPrefixListResolverTarget",
        "CreateIpamResourceDiscovery",
        "CreateIpamRoutingPolicyRegistration",
        "CreateIpamScope",
        "CreateKeyPair",
        "CreateLaunchTemplate",
        "CreateLaunchTemplateVersion",
        "CreateLocalGatewayRoute",
        "CreateLocalGatewayRouteTable",
        "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation",
        "CreateLocalGatewayRouteTableVpcAssociation",
        "CreateLocalGatewayVirtualInterface",
        "CreateLocalGatewayVirtualInterfaceGroup",
        "CreateMacSystemIntegrityProtectionModificationTask",
        "CreateManagedPrefixList",
        "CreateMetricCategory",
        "CreateNatGateway",
        "CreateNetworkAcl",
        "CreateNetworkAclEntry",
        "CreateNetworkInsightsAccessScope",
        "CreateNetworkInsightsPath",
        "CreateNetworkInterface",
        "CreateNetworkInterfacePermission",
        "CreateNetworkingFlexCostAllocationPolicy",
        "CreatePlacementGroup",
        "CreatePublicIpv4Pool",
        "CreateReplaceRootVolumeTask",
        "CreateReservedInstancesListing",
        "CreateRestoreImageTask",
        "CreateRoute",
        "CreateRouteServer",
        "CreateRouteServerEndpoint",
        "CreateRouteServerPeer",
        "CreateRouteTable",
        "CreateSecondaryNetwork",
        "CreateSecondarySubnet",
        "CreateSecurityGroup",
        "CreateSnapshot",
        "CreateSnapshots",
        "CreateSpotDatafeedSubscription",
        "CreateStoreImageTask",
        "CreateSubnet",
        "CreateSubnetCidrReservation",
        "CreateTags",
        "CreateTrafficMirrorFilter",
        "CreateTrafficMirrorFilterRule",
        "CreateTrafficMirrorSession",
        "CreateTrafficMirrorTarget",
        "CreateTransitGateway",
        "CreateTransitGatewayConnect",
        "CreateTransitGatewayConnectPeer",
        "CreateTransitGatewayMeteringPolicy",
        "CreateTransitGatewayMeteringPolicyEntry",
        "CreateTransitGatewayMulticastDomain",
        "CreateTransitGatewayNetworkFunctionAttachment",
        "CreateTransitGatewayPeeringAttachment",
        "CreateTransitGatewayPolicyTable",
        "CreateTransitGatewayPolicyTableEntry",
        "CreateTransitGatewayPrefixListReference",
        "CreateTransitGatewayRoute",
        "CreateTransitGatewayRouteTable",
        "CreateTransitGatewayRouteTableAnnouncement",
        "CreateTransitGatewayVpcAttachment",
        "CreateVerifiedAccessEndpoint",
        "CreateVerifiedAccessGroup",
        "CreateVerifiedAccessInstance",
        "CreateVerifiedAccessTrustProvider",
        "CreateVolume",
        "CreateVpc",
        "CreateVpcBlockPublicAccessExclusion",
        "CreateVpcEncryptionControl",
        "CreateVpcEndpoint",
        "CreateVpcEndpointConnectionNotification",
        "CreateVpcEndpointServiceConfiguration",
        "CreateVpcPeeringConnection",
        "CreateVpnConcentrator",
        "CreateVpnConnection",
        "CreateVpnConnectionRoute",
        "CreateVpnGateway",
        "DeleteApplicationStatusCheck",
        "DeleteCapacityManagerDataExport",
        "DeleteCarrierGateway",
        "DeleteClientVpnEndpoint",
        "DeleteClientVpnEndpointAuthorizationPolicy",
        "DeleteClientVpnRoute",
        "DeleteCoipCidr",
        "DeleteCoipPool",
        "DeleteCustomerGateway",
        "DeleteDhcpOptions",
        "DeleteEgressOnlyInternetGateway",
        "DeleteFleets",
        "DeleteFlowLogs",
        "DeleteFpgaImage",
        "DeleteImageUsageReport",
        "DeleteInstanceConnectEndpoint",
        "DeleteInstanceEventWindow",
        "DeleteInternetGateway",
        "DeleteIpam",
        "DeleteIpamExternalResourceVerificationToken",
        "DeleteIpamInternetRegistryAssociation",
        "DeleteIpamPolicy",
        "DeleteIpamPool",
        "DeleteIpamPrefixListResolver",
        "DeleteIpamPrefixListResolverTarget",
        "DeleteIpamResourceDiscovery",
        "DeleteIpamRoutingPolicyRegistration",
        "DeleteIpamScope",
        "DeleteKeyPair",
        "DeleteLaunchTemplate",
        "DeleteLaunchTemplateVersions",
        "DeleteLocalGatewayRoute",
        "DeleteLocalGatewayRouteTable",
        "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation",
        "DeleteLocalGatewayRouteTableVpcAssociation",
        "DeleteLocalGatewayVirtualInterface",
        "DeleteLocalGatewayVirtualInterfaceGroup",
        "DeleteManagedPrefixList",
        "DeleteMetricCategory",
        "DeleteNatGateway",
        "DeleteNetworkAcl",
        "DeleteNetworkAclEntry",
        "DeleteNetworkInsightsAccessScope",
        "DeleteNetworkInsightsAccessScopeAnalysis",
        "DeleteNetworkInsightsAnalysis",
        "DeleteNetworkInsightsPath",
        "DeleteNetworkInterface",
        "DeleteNetworkInterfacePermission",
        "DeleteNetworkingFlexCostAllocationPolicies",
        "DeletePlacementGroup",
        "DeletePublicIpv4Pool",
        "DeleteQueuedReservedInstances",
        "DeleteRoute",
        "DeleteRouteServer",
        "DeleteRouteServerEndpoint",
        "DeleteRouteServerPeer",
        "DeleteRouteTable",
        "DeleteSecondaryNetwork",
        "DeleteSecondarySubnet",
        "DeleteSecurityGroup",
        "DeleteSnapshot",
        "DeleteSpotDatafeedSubscription",
        "DeleteSubnet",
        "DeleteSubnetCidrReservation",
        "DeleteTags",
        "DeleteTrafficMirrorFilter",
        "DeleteTrafficMirrorFilterRule",
        "DeleteTrafficMirrorSession",
        "DeleteTrafficMirrorTarget",
        "DeleteTransitGateway",
        "DeleteTransitGatewayClientVpnAttachment",
        "DeleteTransitGatewayConnect",
        "DeleteTransitGatewayConnectPeer",
        "DeleteTransitGatewayMeteringPolicy",
        "DeleteTransitGatewayMeteringPolicyEntry",
        "DeleteTransitGatewayMulticastDomain",
        "DeleteTransitGatewayNetworkFunctionAttachment",
        "DeleteTransitGatewayPeeringAttachment",
        "DeleteTransitGatewayPolicyTable",
        "DeleteTransitGatewayPolicyTableEntry",
        "DeleteTransitGatewayPrefixListReference",
        "DeleteTransitGatewayRoute",
        "DeleteTransitGatewayRouteTable",
        "DeleteTransitGatewayRouteTableAnnouncement",
        "DeleteTransitGatewayVpcAttachment",
        "DeleteVerifiedAccessEndpoint",
        "DeleteVerifiedAccessGroup",
        "DeleteVerifiedAccessInstance",
        "DeleteVerifiedAccessTrustProvider",
        "DeleteVolume",
        "DeleteVpc",
        "DeleteVpcBlockPublicAccessExclusion",
        "DeleteVpcEncryptionControl",
        "DeleteVpcEndpointConnectionNotifications",
        "DeleteVpcEndpointServiceConfigurations",
        "DeleteVpcEndpoints",
        "DeleteVpcPeeringConnection",
        "DeleteVpnConcentrator",
        "DeleteVpnConnection",
        "DeleteVpnConnectionRoute",
        "DeleteVpnGateway",
        "DeprovisionByoipCidr",
        "DeprovisionIpamByoasn",
        "DeprovisionIpamPoolCidr",
        "DeprovisionPublicIpv4PoolCidr",
        "DeregisterImage",
        "DeregisterInstanceEventNotificationAttributes",
        "DeregisterTransitGatewayMulticastGroupMembers",
        "DeregisterTransitGatewayMulticastGroupSources",
        "DescribeAccountAttributes",
        "DescribeAccountVpcEncryptionControl",
        "DescribeAddressTransfers",
        "DescribeAddresses",
        "DescribeAddressesAttribute",
        "DescribeAggregateIdFormat",
        "DescribeApplicationStatus",
        "DescribeApplicationStatusCheckAssociations",
        "DescribeApplicationStatusChecks",
        "DescribeAvailabilityZones",
        "DescribeAwsNetworkPerformanceMetricSubscriptions",
        "DescribeBundleTasks",
        "DescribeByoipCidrs",
        "DescribeCapacityBlockExtensionHistory",
        "DescribeCapacityBlockExtensionOfferings",
        "DescribeCapacityBlockOfferings",
        "DescribeCapacityBlockStatus",
        "DescribeCapacityBlocks",
        "DescribeCapacityManagerDataExports",
        "DescribeCapacityReservationBillingRequests",
        "DescribeCapacityReservationCancellationQuotes",
        "DescribeCapacityReservationDateChangeQuotes",
        "DescribeCapacityReservationFleets",
        "DescribeCapacityReservationTopology",
        "DescribeCapacityReservations",
        "DescribeCarrierGateways",
        "DescribeClassicLinkInstances",
        "DescribeClientVpnAuthorizationRules",
        "DescribeClientVpnConnections",
        "DescribeClientVpnEndpoints",
        "DescribeClientVpnRoutes",
        "DescribeClientVpnTargetNetworks",
        "DescribeCoipPools",
        "DescribeConversionTasks",
        "DescribeCustomerGateways",
        "DescribeDeclarativePoliciesReports",
        "DescribeDhcpOptions",
        "DescribeEgressOnlyInternetGateways",
        "DescribeElasticGpus",
        "DescribeExportImageTasks",
        "DescribeExportTasks",
        "DescribeFastLaunchImages",
        "DescribeFastSnapshotRestores",
        "DescribeFleetHistory",
        "DescribeFleetInstances",
        "DescribeFleets",
        "DescribeFlowLogs",
        "DescribeFpgaImageAttribute",
        "DescribeFpgaImages",
        "DescribeHostReservationOfferings",
        "DescribeHostReservations",
        "DescribeHosts",
        "DescribeIamInstanceProfileAssociations",
        "DescribeIdFormat",
        "DescribeIdentityIdFormat",
        "DescribeImageAttribute",
        "DescribeImageReferences",
        "DescribeImageUsageReportEntries",
        "DescribeImageUsageReports",
        "DescribeImages",
        "DescribeImportImageTasks",
        "DescribeImportSnapshotTasks",
        "DescribeInstanceAttribute",
        "DescribeInstanceConnectEndpoints",
        "DescribeInstanceCreditSpecifications",
        "DescribeInstanceEventNotificationAttributes",
        "DescribeInstanceEventWindows",
        "DescribeInstanceImageMetadata",
        "DescribeInstanceSqlHaHistoryStates",
        "DescribeInstanceSqlHaStates",
        "DescribeInstanceStatus",
        "DescribeInstanceTopology",
        "DescribeInstanceTypeOfferings",
        "DescribeInstanceTypes",
        "DescribeInstances",
        "DescribeInternetGateways",
        "DescribeIpamByoasn",
        "DescribeIpamExternalResourceVerificationTokens",
        "DescribeIpamInternetRegistryAssociations",
        "DescribeIpamPolicies",
        "DescribeIpamPoolAllocations",
        "DescribeIpamPools",
        "DescribeIpamPrefixListResolverTargets",
        "DescribeIpamPrefixListResolvers",
        "DescribeIpamResourceDiscoveries",
        "DescribeIpamResourceDiscoveryAssociations",
        "DescribeIpamScopes",
        "DescribeIpams",
        "DescribeIpv6Pools",
        "DescribeKeyPairs",
        "DescribeLaunchTemplateVersions",
        "DescribeLaunchTemplates",
        "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations",
        "DescribeLocalGatewayRouteTableVpcAssociations",
        "DescribeLocalGatewayRouteTables",
        "DescribeLocalGatewayVirtualInterfaceGroups",
        "DescribeLocalGatewayVirtualInterfaces",
        "DescribeLocalGateways",
        "DescribeLockedSnapshots",
        "DescribeMacHosts",
        "DescribeMacModificationTasks",
        "DescribeManagedPrefixLists",
        "DescribeMetricCategories",
        "DescribeMovingAddresses",
        "DescribeNatGateways",
        "DescribeNetworkAcls",
        "DescribeNetworkInsightsAccessScopeAnalyses",
        "DescribeNetworkInsightsAccessScopes",
        "DescribeNetworkInsightsAnalyses",
        "DescribeNetworkInsightsPaths",
        "DescribeNetworkInterfaceAttribute",
        "DescribeNetworkInterfacePermissions",
        "DescribeNetworkInterfaces",
        "DescribeNetworkingFlexCostAllocationPolicies",
        "DescribeNetworkingFlexCostAllocationPolicyAssociations",
        "DescribeOutpostLags",
        "DescribePlacementGroups",
        "DescribePrefixLists",
        "DescribePrincipalIdFormat",
        "DescribePublicIpv4Pools",
        "DescribeRegions",
        "DescribeReplaceRootVolumeTasks",
        "DescribeReservedInstances",
        "DescribeReservedInstancesListings",
        "DescribeReservedInstancesModifications",
        "DescribeReservedInstancesOfferings",
        "DescribeRouteServerEndpoints",
        "DescribeRouteServerPeers",
        "DescribeRouteServers",
        "DescribeRouteTables",
        "DescribeScheduledInstanceAvailability",
        "DescribeScheduledInstances",
        "DescribeSecondaryInterfaces",
        "DescribeSecondaryNetworks",
        "DescribeSecondarySubnets",
        "DescribeSecurityGroupReferences",
        "DescribeSecurityGroupRules",
        "DescribeSecurityGroupVpcAssociations",
        "DescribeSecurityGroups",
        "DescribeServiceLinkVirtualInterfaces",
        "DescribeSnapshotAttribute",
        "DescribeSnapshotTierStatus",
        "DescribeSnapshots",
        "DescribeSpotDatafeedSubscription",
        "DescribeSpotFleetInstances",
        "DescribeSpotFleetRequestHistory",
        "DescribeSpotFleetRequests",
        "DescribeSpotInstanceRequests",
        "DescribeSpotPriceHistory",
        "DescribeStaleSecurityGroups",
        "DescribeStoreImageTasks",
        "DescribeSubnets",
        "DescribeTags",
        "DescribeTrafficMirrorFilterRules",
        "DescribeTrafficMirrorFilters",
        "DescribeTrafficMirrorSessions",
        "DescribeTrafficMirrorTargets",
        "DescribeTransitGatewayAttachments",
        "DescribeTransitGatewayConnectPeers",
        "DescribeTransitGatewayConnects",
        "DescribeTransitGatewayMeteringPolicies",
        "DescribeTransitGatewayMulticastDomains",
        "DescribeTransitGatewayNetworkFunctionAttachments",
        "DescribeTransitGatewayPeeringAttachments",
        "DescribeTransitGatewayPolicyTables",
        "DescribeTransitGatewayRouteTableAnnouncements",
        "DescribeTransitGatewayRouteTables",
        "DescribeTransitGatewayVpcAttachments",
        "DescribeTransitGateways",
        "DescribeTrunkInterfaceAssociations",
        "DescribeVerifiedAccessEndpoints",
        "DescribeVerifiedAccessGroups",
        "DescribeVerifiedAccessInstanceLoggingConfigurations",
        "DescribeVerifiedAccessInstances",
        "DescribeVerifiedAccessTrustProviders",
        "DescribeVolumeAttribute",
        "DescribeVolumeStatus",
        "DescribeVolumes",
        "DescribeVolumesModifications",
        "DescribeVpcAttribute",
        "DescribeVpcBlockPublicAccessExclusions",
        "DescribeVpcBlockPublicAccessOptions",
        "DescribeVpcClassicLink",
        "DescribeVpcClassicLinkDnsSupport",
        "DescribeVpcEncryptionControls",
        "DescribeVpcEndpointAssociations",
        "DescribeVpcEndpointConnectionNotifications",
        "DescribeVpcEndpointConnections",
        "DescribeVpcEndpointServiceConfigurations",
        "DescribeVpcEndpointServicePermissions",
        "DescribeVpcEndpointServices",
        "DescribeVpcEndpoints",
        "DescribeVpcPeeringConnections",
        "DescribeVpcs",
        "DescribeVpnConcentrators",
        "DescribeVpnConnections",
        "DescribeVpnGateways",
        "DetachClassicLinkVpc",
        "DetachImageWatermark",
        "DetachInternetGateway",
        "DetachNetworkInterface",
        "DetachVerifiedAccessTrustProvider",
        "DetachVolume",
        "DetachVpnGateway",
        "DisableAddressTransfer",
        "DisableAllowedImagesSettings",
        "DisableApplicationStatusCheckSuppression",
        "DisableAwsNetworkPerformanceMetricSubscription",
        "DisableCapacityManager",
        "DisableEbsEncryptionByDefault",
        "DisableFastLaunch",
        "DisableFastSnapshotRestores",
        "DisableImage",
        "DisableImageBlockPublicAccess",
        "DisableImageDeprecation",
        "DisableImageDeregistrationProtection",
        "DisableInstanceSqlHaStandbyDetections",
        "DisableIpamOrganizationAdminAccount",
        "DisableIpamPolicy",
        "DisableRouteServerPropagation",
        "DisableSerialConsoleAccess",
        "DisableSnapshotBlockPublicAccess",
        "DisableTransitGatewayRouteTablePropagation",
        "DisableVgwRoutePropagation",
        "DisableVpcClassicLink",
        "DisableVpcClassicLinkDnsSupport",
        "DisassociateAddress",
        "DisassociateApplicationStatusCheck",
        "DisassociateCapacityReservationBillingOwner",
        "DisassociateClientVpnTargetNetwork",
        "DisassociateEnclaveCertificateIamRole",
        "DisassociateIamInstanceProfile",
        "DisassociateInstanceEventWindow",
        "DisassociateIpamByoasn",
        "DisassociateIpamResourceDiscovery",
        "DisassociateKmsKeyId",
        "DisassociateNatGatewayAddress",
        "DisassociateNetworkingFlexCostAllocationPolicy",
        "DisassociateRouteServer",
        "DisassociateRouteTable",
        "DisassociateSecurityGroupVpc",
        "DisassociateSubnetCidrBlock",
        "DisassociateTransitGatewayMulticastDomain",
        "DisassociateTransitGatewayPolicyTable",
        "DisassociateTransitGatewayRouteTable",
        "DisassociateTrunkInterface",
        "DisassociateVpcCidrBlock",
        "EnableAddressTransfer",
        "EnableAllowedImagesSettings",
        "EnableApplicationStatusCheckSuppression",
        "EnableAwsNetworkPerformanceMetricSubscription",
        "EnableCapacityManager",
        "EnableEbsEncryptionByDefault",
        "EnableFastLaunch",
        "EnableFastSnapshotRestores",
        "EnableImage",
        "EnableImageBlockPublicAccess",
        "EnableImageDeprecation",
        "EnableImageDeregistrationProtection",
        "EnableInstanceSqlHaStandbyDetections",
        "EnableIpamInternetRegistryAssociation",
        "EnableIpamOrganizationAdminAccount",
        "EnableIpamPolicy",
        "EnableReachabilityAnalyzerOrganizationSharing",
        "EnableRouteServerPropagation",
        "EnableSerialConsoleAccess",
        "EnableSnapshotBlockPublicAccess",
        "EnableTransitGatewayRouteTablePropagation",
        "EnableVgwRoutePropagation",
        "EnableVolumeIO",
        "EnableVpcClassicLink",
        "EnableVpcClassicLinkDnsSupport",
        "ExportClientVpnClientCertificateRevocationList",
        "ExportClientVpnClientConfiguration",
        "ExportImage",
        "ExportTransitGatewayRoutes",
        "ExportVerifiedAccessInstanceClientConfiguration",
        "GetActiveVpnTunnelStatus",
        "GetAllowedImagesSettings",
        "GetAssociatedEnclaveCertificateIamRoles",
        "GetAssociatedIpv6PoolCidrs",
        "GetAwsNetworkPerformanceData",
        "GetCapacityManagerAttributes",
        "GetCapacityManagerMetricData",
        "GetCapacityManagerMetricDimensions",
        "GetCapacityManagerMonitoredTagKeys",
        "GetCapacityManagerSupportabilityScores",
        "GetCapacityReservationUsage",
        "GetClientVpnEndpointAuthorizationPolicy",
        "GetCoipPoolUsage",
        "GetConsoleOutput",
        "GetConsoleScreenshot",
        "GetDeclarativePoliciesReportSummary",
        "GetDefaultCreditSpecification",
        "GetEbsDefaultKmsKeyId",
        "GetEbsEncryptionByDefault",
        "GetEnabledIpamPolicy",
        "GetFlowLogsIntegrationTemplate",
        "GetGroupsForCapacityReservation",
        "GetHostReservationPurchasePreview",
        "GetImageAncestry",
        "GetImageBlockPublicAccessState",
        "GetImageFindings",
        "GetInstanceMetadataDefaults",
        "GetInstanceTpmEkPub",
        "GetInstanceTypesFromInstanceRequirements",
        "GetInstanceUefiData",
        "GetIpamAddressHistory",
        "GetIpamDiscoveredAccounts",
        "GetIpamDiscoveredPublicAddresses",
        "GetIpamDiscoveredResourceCidrs",
        "GetIpamDiscoveredRoutes",
        "GetIpamInternetRegistryAssociationAsns",
        "GetIpamInternetRegistryAssociationCidrs",
        "GetIpamPolicyAllocationRules",
        "GetIpamPolicyOrganizationTargets",
        "GetIpamPoolAllocations",
        "GetIpamPoolCidrs",
        "GetIpamPrefixListResolverRules",
        "GetIpamPrefixListResolverVersionEntries",
        "GetIpamPrefixListResolverVersions",
        "GetIpamResourceCidrs",
        "GetIpamRouteOriginAuthorizations",
        "GetIpamRouteProtectionFindings",
        "GetIpamRoutingPolicyRegistrationDeltas",
        "GetIpamRoutingPolicyRegistrations",
        "GetLaunchTemplateData",
        "GetManagedPrefixListAssociations",
        "GetManagedPrefixListEntries",
        "GetManagedResourceVisibility",
        "GetNetworkInsightsAccessScopeAnalysisFindings",
        "GetNetworkInsightsAccessScopeContent",
        "GetNetworkingFlexCostAllocationPolicyVersions",
        "GetPasswordData",
        "GetReservedInstancesExchangeQuote",
        "GetRouteServerAssociations",
        "GetRouteServerPropagations",
        "GetRouteServerRoutingDatabase",
        "GetSecurityGroupsForVpc",
        "GetSerialConsoleAccessStatus",
        "GetSnapshotBlockPublicAccessState",
        "GetSpotPlacementScores",
        "GetSubnetCidrReservations",
        "GetTransitGatewayAttachmentNatConfiguration",
        "GetTransitGatewayAttachmentPropagations",
        "GetTransitGatewayMeteringPolicyEntries",
        "GetTransitGatewayMulticastDomainAssociations",
        "GetTransitGatewayPolicyTableAssociations",
        "GetTransitGatewayPolicyTableEntries",
        "GetTransitGatewayPrefixListReferences",
        "GetTransitGatewayRouteTableAssociations",
        "GetTransitGatewayRouteTablePropagations",
        "GetVerifiedAccessEndpointPolicy",
        "GetVerifiedAccessEndpointTargets",
        "GetVerifiedAccessGroupPolicy",
        "GetVpcResourcesBlockingEncryptionEnforcement",
        "GetVpnConnectionDeviceSampleConfiguration",
        "GetVpnConnectionDeviceTypes",
        "GetVpnTunnelReplacementStatus",
        "ImportClientVpnClientCertificateRevocationList",
        "ImportImage",
        "ImportInstance",
        "ImportKeyPair",
        "ImportSnapshot",
        "ImportVolume",
        "ListImagesInRecycleBin",
        "ListSnapshotsInRecycleBin",
        "ListVolumesInRecycleBin",
        "LockSnapshot",
        "ModifyAccountVpcEncryptionControl",
        "ModifyAddressAttribute",
        "ModifyApplicationStatusCheck",
        "ModifyAvailabilityZoneGroup",
        "ModifyCapacityReservation",
        "ModifyCapacityReservationFleet",
        "ModifyClientVpnEndpoint",
        "ModifyClientVpnEndpointAuthorizationPolicy",
        "ModifyDefaultCreditSpecification",
        "ModifyEbsDefaultKmsKeyId",
        "ModifyFleet",
        "ModifyFpgaImageAttribute",
        "ModifyHosts",
        "ModifyIdFormat",
        "ModifyIdentityIdFormat",
        "ModifyImageAttribute",
        "ModifyInstanceAttribute",
        "ModifyInstanceCapacityReservationAttributes",
        "ModifyInstanceConnectEndpoint",
        "ModifyInstanceCpuOptions",
        "ModifyInstanceCreditSpecification",
        "ModifyInstanceEventStartTime",
        "ModifyInstanceEventWindow",
        "ModifyInstanceMaintenanceOptions",
        "ModifyInstanceMetadataDefaults",
        "ModifyInstanceMetadataOptions",
        "ModifyInstanceNetworkPerformanceOptions",
        "ModifyInstancePlacement",
        "ModifyIpam",
        "ModifyIpamPolicyAllocationRules",
        "ModifyIpamPool",
        "ModifyIpamPoolAllocation",
        "ModifyIpamPrefixListResolver",
        "ModifyIpamPrefixListResolverTarget",
        "ModifyIpamResourceCidr",
        "ModifyIpamResourceDiscovery",
        "ModifyIpamRoutingPolicyRegistration",
        "ModifyIpamScope",
        "ModifyLaunchTemplate",
        "ModifyLocalGatewayRoute",
        "ModifyManagedPrefixList",
        "ModifyManagedResourceVisibility",
        "ModifyMetricCategory",
        "ModifyNetworkInterfaceAttribute",
        "ModifyNetworkingFlexCostAllocationPolicy",
        "ModifyPrivateDnsNameOptions",
        "ModifyPublicIpDnsNameOptions",
        "ModifyReservedInstances",
        "ModifyRouteServer",
        "ModifySecurityGroupRules",
        "ModifySnapshotAttribute",
        "ModifySnapshotTier",
        "ModifySpotFleetRequest",
        "ModifySubnetAttribute",
        "ModifyTrafficMirrorFilterNetworkServices",
        "ModifyTrafficMirrorFilterRule",
        "ModifyTrafficMirrorSession",
        "ModifyTransitGateway",
        "ModifyTransitGatewayAttachmentNatConfiguration",
        "ModifyTransitGatewayMeteringPolicy",
        "ModifyTransitGatewayNetworkFunctionAttachment",
        "ModifyTransitGatewayPeeringAttachment",
        "ModifyTransitGatewayPolicyTableEntry",
        "ModifyTransitGatewayPrefixListReference",
        "ModifyTransitGatewayVpcAttachment",
        "ModifyVerifiedAccessEndpoint",
        "ModifyVerifiedAccessEndpointPolicy",
        "ModifyVerifiedAccessGroup",
        "ModifyVerifiedAccessGroupPolicy",
        "ModifyVerifiedAccessInstance",
        "ModifyVerifiedAccessInstanceLoggingConfiguration",
        "ModifyVerifiedAccessTrustProvider",
        "ModifyVolume",
        "ModifyVolumeAttribute",
        "ModifyVpcAttribute",
        "ModifyVpcBlockPublicAccessExclusion",
        "ModifyVpcBlockPublicAccessOptions",
        "ModifyVpcEncryptionControl",
        "ModifyVpcEndpoint",
        "ModifyVpcEndpointConnectionNotification",
        "ModifyVpcEndpointPayerResponsibility",
        "ModifyVpcEndpointServiceConfiguration",
        "ModifyVpcEndpointServicePayerResponsibility",
        "ModifyVpcEndpointServicePermissions",
        "ModifyVpcPeeringConnectionOptions",
        "ModifyVpcTenancy",
        "ModifyVpnConnection",
        "ModifyVpnConnectionOptions",
        "ModifyVpnTunnelCertificate",
        "ModifyVpnTunnelOptions",
        "MonitorInstances",
        "MoveAddressToVpc",
        "MoveByoipCidrToIpam",
        "MoveCapacityReservationInstances",
        "ProvisionByoipCidr",
        "ProvisionIpamByoasn",
        "ProvisionIpamPoolCidr",
        "ProvisionPublicIpv4PoolCidr",
        "PurchaseCapacityBlock",
        "PurchaseCapacityBlockExtension",
        "PurchaseHostReservation",
        "PurchaseReservedInstancesOffering",
        "PurchaseScheduledInstances",
        "RebootInstances",
        "RegisterImage",
        "RegisterInstanceEventNotificationAttributes",
        "RegisterTransitGatewayMulticastGroupMembers",
        "RegisterTransitGatewayMulticastGroupSources",
        "RejectCapacityReservationBillingOwnership",
        "RejectTransitGatewayClientVpnAttachment",
        "RejectTransitGatewayMulticastDomainAssociations",
        "RejectTransitGatewayPeeringAttachment",
        "RejectTransitGatewayVpcAttachment",
        "RejectVpcEndpointConnections",
        "RejectVpcPeeringConnection",
        "ReleaseAddress",
        "ReleaseHosts",
        "ReleaseIpamPoolAllocation",
        "ReplaceIamInstanceProfileAssociation",
        "ReplaceImageCriteriaInAllowedImagesSettings",
        "ReplaceImageInstanceTypeSpecification",
        "ReplaceNetworkAclAssociation",
        "ReplaceNetworkAclEntry",
        "ReplaceRoute",
        "ReplaceRouteTableAssociation",
        "ReplaceTransitGatewayRoute",
        "ReplaceVpnTunnel",
        "ReportInstanceStatus",
        "RequestSpotFleet",
        "RequestSpotInstances",
        "ResetAddressAttribute",
        "ResetEbsDefaultKmsKeyId",
        "ResetFpgaImageAttribute",
        "ResetImageAttribute",
        "ResetInstanceAttribute",
        "ResetNetworkInterfaceAttribute",
        "ResetSnapshotAttribute",
        "RestoreAddressToClassic",
        "RestoreImageFromRecycleBin",
        "RestoreManagedPrefixListVersion",
        "RestoreSnapshotFromRecycleBin",
        "RestoreSnapshotTier",
        "RestoreVolumeFromRecycleBin",
        "RevokeClientVpnIngress",
        "RevokeSecurityGroupEgress",
        "RevokeSecurityGroupIngress",
        "RunInstances",
        "RunScheduledInstances",
        "SearchLocalGatewayRoutes",
        "SearchTransitGatewayMulticastGroups",
        "SearchTransitGatewayRoutes",
        "SendDiagnosticInterrupt",
        "StartDeclarativePoliciesReport",
        "StartInstances",
        "StartNetworkInsightsAccessScopeAnalysis",
        "StartNetworkInsightsAnalysis",
        "StartVpcEndpointServicePrivateDnsVerification",
        "StopInstances",
        "TerminateClientVpnConnections",
        "TerminateInstances",
        "UnassignIpv6Addresses",
        "UnassignPrivateIpAddresses",
        "UnassignPrivateNatGatewayAddress",
        "UnlockSnapshot",
        "UnmonitorInstances",
        "UpdateCapacityManagerMonitoredTagKeys",
        "UpdateCapacityManagerOrganizationsAccess",
        "UpdateInterruptibleCapacityReservationAllocation",
        "UpdateSecurityGroupRuleDescriptionsEgress",
        "UpdateSecurityGroupRuleDescriptionsIngress",
        "ValidateSecurityGroupQuotasForInterface",
        "WithdrawByoipCidr",
    ],
    operations: &[
        AllocateAddress::INFO,
        AssignPrivateIpAddresses::INFO,
        AssociateAddress::INFO,
        AssociateDhcpOptions::INFO,
        AssociateIamInstanceProfile::INFO,
        AssociateRouteTable::INFO,
        AttachInternetGateway::INFO,
        AttachNetworkInterface::INFO,
        AuthorizeSecurityGroupEgress::INFO,
        AuthorizeSecurityGroupIngress::INFO,
        CreateDefaultSubnet::INFO,
        CreateDefaultVpc::INFO,
        CreateInternetGateway::INFO,
        CreateKeyPair::INFO,
        CreateLaunchTemplate::INFO,
        CreateLaunchTemplateVersion::INFO,
        CreateNetworkInterface::INFO,
        CreateRoute::INFO,
        CreateRouteTable::INFO,
        CreateSecurityGroup::INFO,
        CreateSubnet::INFO,
        CreateTags::INFO,
        CreateVpc::INFO,
        DeleteInternetGateway::INFO,
        DeleteKeyPair::INFO,
        DeleteLaunchTemplate::INFO,
        DeleteLaunchTemplateVersions::INFO,
        DeleteNetworkInterface::INFO,
        DeleteRoute::INFO,
        DeleteRouteTable::INFO,
        DeleteSecurityGroup::INFO,
        DeleteSubnet::INFO,
        DeleteTags::INFO,
        DeleteVpc::INFO,
        DeregisterImage::INFO,
        DescribeAccountAttributes::INFO,
        DescribeAddresses::INFO,
        DescribeAddressesAttribute::INFO,
        DescribeAvailabilityZones::INFO,
        DescribeDhcpOptions::INFO,
        DescribeIamInstanceProfileAssociations::INFO,
        DescribeImageAttribute::INFO,
        DescribeImages::INFO,
        DescribeInstanceAttribute::INFO,
        DescribeInstanceCreditSpecifications::INFO,
        DescribeInstanceStatus::INFO,
        DescribeInstanceTypeOfferings::INFO,
        DescribeInstanceTypes::INFO,
        DescribeInstances::INFO,
        DescribeInternetGateways::INFO,
        DescribeKeyPairs::INFO,
        DescribeLaunchTemplateVersions::INFO,
        DescribeLaunchTemplates::INFO,
        DescribeNetworkAcls::INFO,
        DescribeNetworkInterfaces::INFO,
        DescribeRegions::INFO,
        DescribeRouteTables::INFO,
        DescribeSecurityGroupRules::INFO,
        DescribeSecurityGroups::INFO,
        DescribeSubnets::INFO,
        DescribeTags::INFO,
        DescribeVolumes::INFO,
        DescribeVpcAttribute::INFO,
        DescribeVpcs::INFO,
        DetachInternetGateway::INFO,
        DetachNetworkInterface::INFO,
        DisassociateAddress::INFO,
        DisassociateIamInstanceProfile::INFO,
        DisassociateRouteTable::INFO,
        GetConsoleOutput::INFO,
        GetInstanceMetadataDefaults::INFO,
        GetLaunchTemplateData::INFO,
        ImportKeyPair::INFO,
        ModifyInstanceAttribute::INFO,
        ModifyInstanceMetadataOptions::INFO,
        ModifyLaunchTemplate::INFO,
        ModifyNetworkInterfaceAttribute::INFO,
        ModifySecurityGroupRules::INFO,
        ModifySubnetAttribute::INFO,
        ModifyVpcAttribute::INFO,
        MonitorInstances::INFO,
        RebootInstances::INFO,
        ReleaseAddress::INFO,
        ReplaceRoute::INFO,
        ReplaceRouteTableAssociation::INFO,
        RevokeSecurityGroupEgress::INFO,
        RevokeSecurityGroupIngress::INFO,
        RunInstances::INFO,
        StartInstances::INFO,
        StopInstances::INFO,
        TerminateInstances::INFO,
        UnassignPrivateIpAddresses::INFO,
        UnmonitorInstances::INFO,
        UpdateSecurityGroupRuleDescriptionsEgress::INFO,
        UpdateSecurityGroupRuleDescriptionsIngress::INFO,
    ],
    errors: &[],
    routes: &[],
};

pub struct AllocateAddress;
impl AllocateAddress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AllocateAddress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ALLOCATE_ADDRESS_REQUEST,
        output: &tables::S_ALLOCATE_ADDRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AllocateAddress",
        resources: &["arn:{partition}:ec2:{region}:{account}:elastic-ip/*"],
    };
}
impl Op for AllocateAddress {
    type Input = types::AllocateAddressRequest;
    type Output = types::AllocateAddressResult;
    const INFO: &'static Operation = AllocateAddress::INFO;
}

pub struct AssignPrivateIpAddresses;
impl AssignPrivateIpAddresses {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AssignPrivateIpAddresses",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
        output: &tables::S_ASSIGN_PRIVATE_IP_ADDRESSES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AssignPrivateIpAddresses",
        resources: &["arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    };
}
impl Op for AssignPrivateIpAddresses {
    type Input = types::AssignPrivateIpAddressesRequest;
    type Output = types::AssignPrivateIpAddressesResult;
    const INFO: &'static Operation = AssignPrivateIpAddresses::INFO;
}

pub struct AssociateAddress;
impl AssociateAddress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AssociateAddress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ASSOCIATE_ADDRESS_REQUEST,
        output: &tables::S_ASSOCIATE_ADDRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AssociateAddress",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:elastic-ip/{AllocationId}",
            "arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}",
            "arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}",
        ],
    };
}
impl Op for AssociateAddress {
    type Input = types::AssociateAddressRequest;
    type Output = types::AssociateAddressResult;
    const INFO: &'static Operation = AssociateAddress::INFO;
}

pub struct AssociateDhcpOptions;
impl AssociateDhcpOptions {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AssociateDhcpOptions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ASSOCIATE_DHCP_OPTIONS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AssociateDhcpOptions",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
            "arn:{partition}:ec2:{region}:{account}:dhcp-options/{DhcpOptionsId}",
        ],
    };
}
impl Op for AssociateDhcpOptions {
    type Input = types::AssociateDhcpOptionsRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AssociateDhcpOptions::INFO;
}

pub struct AssociateIamInstanceProfile;
impl AssociateIamInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AssociateIamInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST,
        output: &tables::S_ASSOCIATE_IAM_INSTANCE_PROFILE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AssociateIamInstanceProfile",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
    };
}
impl Op for AssociateIamInstanceProfile {
    type Input = types::AssociateIamInstanceProfileRequest;
    type Output = types::AssociateIamInstanceProfileResult;
    const INFO: &'static Operation = AssociateIamInstanceProfile::INFO;
}

pub struct AssociateRouteTable;
impl AssociateRouteTable {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AssociateRouteTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ASSOCIATE_ROUTE_TABLE_REQUEST,
        output: &tables::S_ASSOCIATE_ROUTE_TABLE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AssociateRouteTable",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}",
            "arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}",
        ],
    };
}
impl Op for AssociateRouteTable {
    type Input = types::AssociateRouteTableRequest;
    type Output = types::AssociateRouteTableResult;
    const INFO: &'static Operation = AssociateRouteTable::INFO;
}

pub struct AttachInternetGateway;
impl AttachInternetGateway {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AttachInternetGateway",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_INTERNET_GATEWAY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AttachInternetGateway",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}",
            "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    };
}
impl Op for AttachInternetGateway {
    type Input = types::AttachInternetGatewayRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = AttachInternetGateway::INFO;
}

pub struct AttachNetworkInterface;
impl AttachNetworkInterface {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AttachNetworkInterface",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_ATTACH_NETWORK_INTERFACE_REQUEST,
        output: &tables::S_ATTACH_NETWORK_INTERFACE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AttachNetworkInterface",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}",
            "arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}",
        ],
    };
}
impl Op for AttachNetworkInterface {
    type Input = types::AttachNetworkInterfaceRequest;
    type Output = types::AttachNetworkInterfaceResult;
    const INFO: &'static Operation = AttachNetworkInterface::INFO;
}

pub struct AuthorizeSecurityGroupEgress;
impl AuthorizeSecurityGroupEgress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AuthorizeSecurityGroupEgress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST,
        output: &tables::S_AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AuthorizeSecurityGroupEgress",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for AuthorizeSecurityGroupEgress {
    type Input = types::AuthorizeSecurityGroupEgressRequest;
    type Output = types::AuthorizeSecurityGroupEgressResult;
    const INFO: &'static Operation = AuthorizeSecurityGroupEgress::INFO;
}

pub struct AuthorizeSecurityGroupIngress;
impl AuthorizeSecurityGroupIngress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "AuthorizeSecurityGroupIngress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST,
        output: &tables::S_AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:AuthorizeSecurityGroupIngress",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for AuthorizeSecurityGroupIngress {
    type Input = types::AuthorizeSecurityGroupIngressRequest;
    type Output = types::AuthorizeSecurityGroupIngressResult;
    const INFO: &'static Operation = AuthorizeSecurityGroupIngress::INFO;
}

pub struct CreateDefaultSubnet;
impl CreateDefaultSubnet {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateDefaultSubnet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_DEFAULT_SUBNET_REQUEST,
        output: &tables::S_CREATE_DEFAULT_SUBNET_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateDefaultSubnet",
        resources: &["arn:{partition}:ec2:{region}:{account}:subnet/*"],
    };
}
impl Op for CreateDefaultSubnet {
    type Input = types::CreateDefaultSubnetRequest;
    type Output = types::CreateDefaultSubnetResult;
    const INFO: &'static Operation = CreateDefaultSubnet::INFO;
}

pub struct CreateDefaultVpc;
impl CreateDefaultVpc {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateDefaultVpc",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_DEFAULT_VPC_REQUEST,
        output: &tables::S_CREATE_DEFAULT_VPC_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateDefaultVpc",
        resources: &["arn:{partition}:ec2:{region}:{account}:vpc/*"],
    };
}
impl Op for CreateDefaultVpc {
    type Input = types::CreateDefaultVpcRequest;
    type Output = types::CreateDefaultVpcResult;
    const INFO: &'static Operation = CreateDefaultVpc::INFO;
}

pub struct CreateInternetGateway;
impl CreateInternetGateway {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateInternetGateway",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_INTERNET_GATEWAY_REQUEST,
        output: &tables::S_CREATE_INTERNET_GATEWAY_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateInternetGateway",
        resources: &["arn:{partition}:ec2:{region}:{account}:internet-gateway/*"],
    };
}
impl Op for CreateInternetGateway {
    type Input = types::CreateInternetGatewayRequest;
    type Output = types::CreateInternetGatewayResult;
    const INFO: &'static Operation = CreateInternetGateway::INFO;
}

pub struct CreateKeyPair;
impl CreateKeyPair {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateKeyPair",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_KEY_PAIR_REQUEST,
        output: &tables::S_KEY_PAIR,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateKeyPair",
        resources: &["arn:{partition}:ec2:{region}:{account}:key-pair/{KeyName}"],
    };
}
impl Op for CreateKeyPair {
    type Input = types::CreateKeyPairRequest;
    type Output = types::KeyPair;
    const INFO: &'static Operation = CreateKeyPair::INFO;
}

pub struct CreateLaunchTemplate;
impl CreateLaunchTemplate {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateLaunchTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_LAUNCH_TEMPLATE_REQUEST,
        output: &tables::S_CREATE_LAUNCH_TEMPLATE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateLaunchTemplate",
        resources: &["arn:{partition}:ec2:{region}:{account}:launch-template/*"],
    };
}
impl Op for CreateLaunchTemplate {
    type Input = types::CreateLaunchTemplateRequest;
    type Output = types::CreateLaunchTemplateResult;
    const INFO: &'static Operation = CreateLaunchTemplate::INFO;
}

pub struct CreateLaunchTemplateVersion;
impl CreateLaunchTemplateVersion {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateLaunchTemplateVersion",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_LAUNCH_TEMPLATE_VERSION_REQUEST,
        output: &tables::S_CREATE_LAUNCH_TEMPLATE_VERSION_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateLaunchTemplateVersion",
        resources: &["arn:{partition}:ec2:{region}:{account}:launch-template/{LaunchTemplateId}"],
    };
}
impl Op for CreateLaunchTemplateVersion {
    type Input = types::CreateLaunchTemplateVersionRequest;
    type Output = types::CreateLaunchTemplateVersionResult;
    const INFO: &'static Operation = CreateLaunchTemplateVersion::INFO;
}

pub struct CreateNetworkInterface;
impl CreateNetworkInterface {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateNetworkInterface",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_NETWORK_INTERFACE_REQUEST,
        output: &tables::S_CREATE_NETWORK_INTERFACE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateNetworkInterface",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:network-interface/*",
            "arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}",
            "arn:{partition}:ec2:{region}:{account}:security-group/{Groups}",
        ],
    };
}
impl Op for CreateNetworkInterface {
    type Input = types::CreateNetworkInterfaceRequest;
    type Output = types::CreateNetworkInterfaceResult;
    const INFO: &'static Operation = CreateNetworkInterface::INFO;
}

pub struct CreateRoute;
impl CreateRoute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateRoute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_ROUTE_REQUEST,
        output: &tables::S_CREATE_ROUTE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateRoute",
        resources: &["arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}"],
    };
}
impl Op for CreateRoute {
    type Input = types::CreateRouteRequest;
    type Output = types::CreateRouteResult;
    const INFO: &'static Operation = CreateRoute::INFO;
}

pub struct CreateRouteTable;
impl CreateRouteTable {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateRouteTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_ROUTE_TABLE_REQUEST,
        output: &tables::S_CREATE_ROUTE_TABLE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateRouteTable",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:route-table/*",
            "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    };
}
impl Op for CreateRouteTable {
    type Input = types::CreateRouteTableRequest;
    type Output = types::CreateRouteTableResult;
    const INFO: &'static Operation = CreateRouteTable::INFO;
}

pub struct CreateSecurityGroup;
impl CreateSecurityGroup {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateSecurityGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_SECURITY_GROUP_REQUEST,
        output: &tables::S_CREATE_SECURITY_GROUP_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateSecurityGroup",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:security-group/*",
            "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    };
}
impl Op for CreateSecurityGroup {
    type Input = types::CreateSecurityGroupRequest;
    type Output = types::CreateSecurityGroupResult;
    const INFO: &'static Operation = CreateSecurityGroup::INFO;
}

pub struct CreateSubnet;
impl CreateSubnet {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateSubnet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_SUBNET_REQUEST,
        output: &tables::S_CREATE_SUBNET_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateSubnet",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:subnet/*",
            "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    };
}
impl Op for CreateSubnet {
    type Input = types::CreateSubnetRequest;
    type Output = types::CreateSubnetResult;
    const INFO: &'static Operation = CreateSubnet::INFO;
}

pub struct CreateTags;
impl CreateTags {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_TAGS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateTags",
        resources: &["arn:{partition}:ec2:{region}:{account}:*/{Resources}"],
    };
}
impl Op for CreateTags {
    type Input = types::CreateTagsRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = CreateTags::INFO;
}

pub struct CreateVpc;
impl CreateVpc {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "CreateVpc",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_CREATE_VPC_REQUEST,
        output: &tables::S_CREATE_VPC_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:CreateVpc",
        resources: &["arn:{partition}:ec2:{region}:{account}:vpc/*"],
    };
}
impl Op for CreateVpc {
    type Input = types::CreateVpcRequest;
    type Output = types::CreateVpcResult;
    const INFO: &'static Operation = CreateVpc::INFO;
}

pub struct DeleteInternetGateway;
impl DeleteInternetGateway {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteInternetGateway",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_INTERNET_GATEWAY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteInternetGateway",
        resources: &["arn:{partition}:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}"],
    };
}
impl Op for DeleteInternetGateway {
    type Input = types::DeleteInternetGatewayRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteInternetGateway::INFO;
}

pub struct DeleteKeyPair;
impl DeleteKeyPair {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteKeyPair",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_KEY_PAIR_REQUEST,
        output: &tables::S_DELETE_KEY_PAIR_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteKeyPair",
        resources: &["arn:{partition}:ec2:{region}:{account}:key-pair/{KeyName}"],
    };
}
impl Op for DeleteKeyPair {
    type Input = types::DeleteKeyPairRequest;
    type Output = types::DeleteKeyPairResult;
    const INFO: &'static Operation = DeleteKeyPair::INFO;
}

pub struct DeleteLaunchTemplate;
impl DeleteLaunchTemplate {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteLaunchTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_LAUNCH_TEMPLATE_REQUEST,
        output: &tables::S_DELETE_LAUNCH_TEMPLATE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteLaunchTemplate",
        resources: &["arn:{partition}:ec2:{region}:{account}:launch-template/{LaunchTemplateId}"],
    };
}
impl Op for DeleteLaunchTemplate {
    type Input = types::DeleteLaunchTemplateRequest;
    type Output = types::DeleteLaunchTemplateResult;
    const INFO: &'static Operation = DeleteLaunchTemplate::INFO;
}

pub struct DeleteLaunchTemplateVersions;
impl DeleteLaunchTemplateVersions {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteLaunchTemplateVersions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
        output: &tables::S_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteLaunchTemplateVersions",
        resources: &["arn:{partition}:ec2:{region}:{account}:launch-template/{LaunchTemplateId}"],
    };
}
impl Op for DeleteLaunchTemplateVersions {
    type Input = types::DeleteLaunchTemplateVersionsRequest;
    type Output = types::DeleteLaunchTemplateVersionsResult;
    const INFO: &'static Operation = DeleteLaunchTemplateVersions::INFO;
}

pub struct DeleteNetworkInterface;
impl DeleteNetworkInterface {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteNetworkInterface",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_NETWORK_INTERFACE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteNetworkInterface",
        resources: &["arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    };
}
impl Op for DeleteNetworkInterface {
    type Input = types::DeleteNetworkInterfaceRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteNetworkInterface::INFO;
}

pub struct DeleteRoute;
impl DeleteRoute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteRoute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ROUTE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteRoute",
        resources: &["arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}"],
    };
}
impl Op for DeleteRoute {
    type Input = types::DeleteRouteRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteRoute::INFO;
}

pub struct DeleteRouteTable;
impl DeleteRouteTable {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteRouteTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_ROUTE_TABLE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteRouteTable",
        resources: &["arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}"],
    };
}
impl Op for DeleteRouteTable {
    type Input = types::DeleteRouteTableRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteRouteTable::INFO;
}

pub struct DeleteSecurityGroup;
impl DeleteSecurityGroup {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteSecurityGroup",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_SECURITY_GROUP_REQUEST,
        output: &tables::S_DELETE_SECURITY_GROUP_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteSecurityGroup",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for DeleteSecurityGroup {
    type Input = types::DeleteSecurityGroupRequest;
    type Output = types::DeleteSecurityGroupResult;
    const INFO: &'static Operation = DeleteSecurityGroup::INFO;
}

pub struct DeleteSubnet;
impl DeleteSubnet {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteSubnet",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_SUBNET_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteSubnet",
        resources: &["arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}"],
    };
}
impl Op for DeleteSubnet {
    type Input = types::DeleteSubnetRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteSubnet::INFO;
}

pub struct DeleteTags;
impl DeleteTags {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_TAGS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteTags",
        resources: &["arn:{partition}:ec2:{region}:{account}:*/{Resources}"],
    };
}
impl Op for DeleteTags {
    type Input = types::DeleteTagsRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteTags::INFO;
}

pub struct DeleteVpc;
impl DeleteVpc {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeleteVpc",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DELETE_VPC_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeleteVpc",
        resources: &["arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}"],
    };
}
impl Op for DeleteVpc {
    type Input = types::DeleteVpcRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DeleteVpc::INFO;
}

pub struct DeregisterImage;
impl DeregisterImage {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DeregisterImage",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DEREGISTER_IMAGE_REQUEST,
        output: &tables::S_DEREGISTER_IMAGE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DeregisterImage",
        resources: &["arn:{partition}:ec2:{region}::image/{ImageId}"],
    };
}
impl Op for DeregisterImage {
    type Input = types::DeregisterImageRequest;
    type Output = types::DeregisterImageResult;
    const INFO: &'static Operation = DeregisterImage::INFO;
}

pub struct DescribeAccountAttributes;
impl DescribeAccountAttributes {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeAccountAttributes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST,
        output: &tables::S_DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeAccountAttributes",
        resources: &[],
    };
}
impl Op for DescribeAccountAttributes {
    type Input = types::DescribeAccountAttributesRequest;
    type Output = types::DescribeAccountAttributesResult;
    const INFO: &'static Operation = DescribeAccountAttributes::INFO;
}

pub struct DescribeAddresses;
impl DescribeAddresses {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeAddresses",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ADDRESSES_REQUEST,
        output: &tables::S_DESCRIBE_ADDRESSES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeAddresses",
        resources: &[],
    };
}
impl Op for DescribeAddresses {
    type Input = types::DescribeAddressesRequest;
    type Output = types::DescribeAddressesResult;
    const INFO: &'static Operation = DescribeAddresses::INFO;
}

pub struct DescribeAddressesAttribute;
impl DescribeAddressesAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeAddressesAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST,
        output: &tables::S_DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeAddressesAttribute",
        resources: &[],
    };
}
impl Op for DescribeAddressesAttribute {
    type Input = types::DescribeAddressesAttributeRequest;
    type Output = types::DescribeAddressesAttributeResult;
    const INFO: &'static Operation = DescribeAddressesAttribute::INFO;
}

pub struct DescribeAvailabilityZones;
impl DescribeAvailabilityZones {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeAvailabilityZones",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_AVAILABILITY_ZONES_REQUEST,
        output: &tables::S_DESCRIBE_AVAILABILITY_ZONES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeAvailabilityZones",
        resources: &[],
    };
}
impl Op for DescribeAvailabilityZones {
    type Input = types::DescribeAvailabilityZonesRequest;
    type Output = types::DescribeAvailabilityZonesResult;
    const INFO: &'static Operation = DescribeAvailabilityZones::INFO;
}

pub struct DescribeDhcpOptions;
impl DescribeDhcpOptions {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeDhcpOptions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_DHCP_OPTIONS_REQUEST,
        output: &tables::S_DESCRIBE_DHCP_OPTIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeDhcpOptions",
        resources: &[],
    };
}
impl Op for DescribeDhcpOptions {
    type Input = types::DescribeDhcpOptionsRequest;
    type Output = types::DescribeDhcpOptionsResult;
    const INFO: &'static Operation = DescribeDhcpOptions::INFO;
}

pub struct DescribeIamInstanceProfileAssociations;
impl DescribeIamInstanceProfileAssociations {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeIamInstanceProfileAssociations",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_REQUEST,
        output: &tables::S_DESCRIBE_IAM_INSTANCE_PROFILE_ASSOCIATIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeIamInstanceProfileAssociations",
        resources: &[],
    };
}
impl Op for DescribeIamInstanceProfileAssociations {
    type Input = types::DescribeIamInstanceProfileAssociationsRequest;
    type Output = types::DescribeIamInstanceProfileAssociationsResult;
    const INFO: &'static Operation = DescribeIamInstanceProfileAssociations::INFO;
}

pub struct DescribeImageAttribute;
impl DescribeImageAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeImageAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_IMAGE_ATTRIBUTE_REQUEST,
        output: &tables::S_IMAGE_ATTRIBUTE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeImageAttribute",
        resources: &[],
    };
}
impl Op for DescribeImageAttribute {
    type Input = types::DescribeImageAttributeRequest;
    type Output = types::ImageAttribute;
    const INFO: &'static Operation = DescribeImageAttribute::INFO;
}

pub struct DescribeImages;
impl DescribeImages {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeImages",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_IMAGES_REQUEST,
        output: &tables::S_DESCRIBE_IMAGES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeImages",
        resources: &[],
    };
}
impl Op for DescribeImages {
    type Input = types::DescribeImagesRequest;
    type Output = types::DescribeImagesResult;
    const INFO: &'static Operation = DescribeImages::INFO;
}

pub struct DescribeInstanceAttribute;
impl DescribeInstanceAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInstanceAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCE_ATTRIBUTE_REQUEST,
        output: &tables::S_INSTANCE_ATTRIBUTE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInstanceAttribute",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
    };
}
impl Op for DescribeInstanceAttribute {
    type Input = types::DescribeInstanceAttributeRequest;
    type Output = types::InstanceAttribute;
    const INFO: &'static Operation = DescribeInstanceAttribute::INFO;
}

pub struct DescribeInstanceCreditSpecifications;
impl DescribeInstanceCreditSpecifications {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInstanceCreditSpecifications",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_REQUEST,
        output: &tables::S_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInstanceCreditSpecifications",
        resources: &[],
    };
}
impl Op for DescribeInstanceCreditSpecifications {
    type Input = types::DescribeInstanceCreditSpecificationsRequest;
    type Output = types::DescribeInstanceCreditSpecificationsResult;
    const INFO: &'static Operation = DescribeInstanceCreditSpecifications::INFO;
}

pub struct DescribeInstanceStatus;
impl DescribeInstanceStatus {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInstanceStatus",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCE_STATUS_REQUEST,
        output: &tables::S_DESCRIBE_INSTANCE_STATUS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInstanceStatus",
        resources: &[],
    };
}
impl Op for DescribeInstanceStatus {
    type Input = types::DescribeInstanceStatusRequest;
    type Output = types::DescribeInstanceStatusResult;
    const INFO: &'static Operation = DescribeInstanceStatus::INFO;
}

pub struct DescribeInstanceTypeOfferings;
impl DescribeInstanceTypeOfferings {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInstanceTypeOfferings",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCE_TYPE_OFFERINGS_REQUEST,
        output: &tables::S_DESCRIBE_INSTANCE_TYPE_OFFERINGS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInstanceTypeOfferings",
        resources: &[],
    };
}
impl Op for DescribeInstanceTypeOfferings {
    type Input = types::DescribeInstanceTypeOfferingsRequest;
    type Output = types::DescribeInstanceTypeOfferingsResult;
    const INFO: &'static Operation = DescribeInstanceTypeOfferings::INFO;
}

pub struct DescribeInstanceTypes;
impl DescribeInstanceTypes {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInstanceTypes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCE_TYPES_REQUEST,
        output: &tables::S_DESCRIBE_INSTANCE_TYPES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInstanceTypes",
        resources: &[],
    };
}
impl Op for DescribeInstanceTypes {
    type Input = types::DescribeInstanceTypesRequest;
    type Output = types::DescribeInstanceTypesResult;
    const INFO: &'static Operation = DescribeInstanceTypes::INFO;
}

pub struct DescribeInstances;
impl DescribeInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INSTANCES_REQUEST,
        output: &tables::S_DESCRIBE_INSTANCES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInstances",
        resources: &[],
    };
}
impl Op for DescribeInstances {
    type Input = types::DescribeInstancesRequest;
    type Output = types::DescribeInstancesResult;
    const INFO: &'static Operation = DescribeInstances::INFO;
}

pub struct DescribeInternetGateways;
impl DescribeInternetGateways {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeInternetGateways",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_INTERNET_GATEWAYS_REQUEST,
        output: &tables::S_DESCRIBE_INTERNET_GATEWAYS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeInternetGateways",
        resources: &[],
    };
}
impl Op for DescribeInternetGateways {
    type Input = types::DescribeInternetGatewaysRequest;
    type Output = types::DescribeInternetGatewaysResult;
    const INFO: &'static Operation = DescribeInternetGateways::INFO;
}

pub struct DescribeKeyPairs;
impl DescribeKeyPairs {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeKeyPairs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_KEY_PAIRS_REQUEST,
        output: &tables::S_DESCRIBE_KEY_PAIRS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeKeyPairs",
        resources: &[],
    };
}
impl Op for DescribeKeyPairs {
    type Input = types::DescribeKeyPairsRequest;
    type Output = types::DescribeKeyPairsResult;
    const INFO: &'static Operation = DescribeKeyPairs::INFO;
}

pub struct DescribeLaunchTemplateVersions;
impl DescribeLaunchTemplateVersions {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeLaunchTemplateVersions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_REQUEST,
        output: &tables::S_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeLaunchTemplateVersions",
        resources: &[],
    };
}
impl Op for DescribeLaunchTemplateVersions {
    type Input = types::DescribeLaunchTemplateVersionsRequest;
    type Output = types::DescribeLaunchTemplateVersionsResult;
    const INFO: &'static Operation = DescribeLaunchTemplateVersions::INFO;
}

pub struct DescribeLaunchTemplates;
impl DescribeLaunchTemplates {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeLaunchTemplates",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_LAUNCH_TEMPLATES_REQUEST,
        output: &tables::S_DESCRIBE_LAUNCH_TEMPLATES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeLaunchTemplates",
        resources: &[],
    };
}
impl Op for DescribeLaunchTemplates {
    type Input = types::DescribeLaunchTemplatesRequest;
    type Output = types::DescribeLaunchTemplatesResult;
    const INFO: &'static Operation = DescribeLaunchTemplates::INFO;
}

pub struct DescribeNetworkAcls;
impl DescribeNetworkAcls {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeNetworkAcls",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_NETWORK_ACLS_REQUEST,
        output: &tables::S_DESCRIBE_NETWORK_ACLS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeNetworkAcls",
        resources: &[],
    };
}
impl Op for DescribeNetworkAcls {
    type Input = types::DescribeNetworkAclsRequest;
    type Output = types::DescribeNetworkAclsResult;
    const INFO: &'static Operation = DescribeNetworkAcls::INFO;
}

pub struct DescribeNetworkInterfaces;
impl DescribeNetworkInterfaces {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeNetworkInterfaces",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_NETWORK_INTERFACES_REQUEST,
        output: &tables::S_DESCRIBE_NETWORK_INTERFACES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeNetworkInterfaces",
        resources: &[],
    };
}
impl Op for DescribeNetworkInterfaces {
    type Input = types::DescribeNetworkInterfacesRequest;
    type Output = types::DescribeNetworkInterfacesResult;
    const INFO: &'static Operation = DescribeNetworkInterfaces::INFO;
}

pub struct DescribeRegions;
impl DescribeRegions {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeRegions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_REGIONS_REQUEST,
        output: &tables::S_DESCRIBE_REGIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeRegions",
        resources: &[],
    };
}
impl Op for DescribeRegions {
    type Input = types::DescribeRegionsRequest;
    type Output = types::DescribeRegionsResult;
    const INFO: &'static Operation = DescribeRegions::INFO;
}

pub struct DescribeRouteTables;
impl DescribeRouteTables {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeRouteTables",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_ROUTE_TABLES_REQUEST,
        output: &tables::S_DESCRIBE_ROUTE_TABLES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeRouteTables",
        resources: &[],
    };
}
impl Op for DescribeRouteTables {
    type Input = types::DescribeRouteTablesRequest;
    type Output = types::DescribeRouteTablesResult;
    const INFO: &'static Operation = DescribeRouteTables::INFO;
}

pub struct DescribeSecurityGroupRules;
impl DescribeSecurityGroupRules {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeSecurityGroupRules",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_SECURITY_GROUP_RULES_REQUEST,
        output: &tables::S_DESCRIBE_SECURITY_GROUP_RULES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeSecurityGroupRules",
        resources: &[],
    };
}
impl Op for DescribeSecurityGroupRules {
    type Input = types::DescribeSecurityGroupRulesRequest;
    type Output = types::DescribeSecurityGroupRulesResult;
    const INFO: &'static Operation = DescribeSecurityGroupRules::INFO;
}

pub struct DescribeSecurityGroups;
impl DescribeSecurityGroups {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeSecurityGroups",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_SECURITY_GROUPS_REQUEST,
        output: &tables::S_DESCRIBE_SECURITY_GROUPS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeSecurityGroups",
        resources: &[],
    };
}
impl Op for DescribeSecurityGroups {
    type Input = types::DescribeSecurityGroupsRequest;
    type Output = types::DescribeSecurityGroupsResult;
    const INFO: &'static Operation = DescribeSecurityGroups::INFO;
}

pub struct DescribeSubnets;
impl DescribeSubnets {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeSubnets",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_SUBNETS_REQUEST,
        output: &tables::S_DESCRIBE_SUBNETS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeSubnets",
        resources: &[],
    };
}
impl Op for DescribeSubnets {
    type Input = types::DescribeSubnetsRequest;
    type Output = types::DescribeSubnetsResult;
    const INFO: &'static Operation = DescribeSubnets::INFO;
}

pub struct DescribeTags;
impl DescribeTags {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeTags",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_TAGS_REQUEST,
        output: &tables::S_DESCRIBE_TAGS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeTags",
        resources: &[],
    };
}
impl Op for DescribeTags {
    type Input = types::DescribeTagsRequest;
    type Output = types::DescribeTagsResult;
    const INFO: &'static Operation = DescribeTags::INFO;
}

pub struct DescribeVolumes;
impl DescribeVolumes {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeVolumes",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_VOLUMES_REQUEST,
        output: &tables::S_DESCRIBE_VOLUMES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeVolumes",
        resources: &[],
    };
}
impl Op for DescribeVolumes {
    type Input = types::DescribeVolumesRequest;
    type Output = types::DescribeVolumesResult;
    const INFO: &'static Operation = DescribeVolumes::INFO;
}

pub struct DescribeVpcAttribute;
impl DescribeVpcAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeVpcAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_VPC_ATTRIBUTE_REQUEST,
        output: &tables::S_DESCRIBE_VPC_ATTRIBUTE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeVpcAttribute",
        resources: &[],
    };
}
impl Op for DescribeVpcAttribute {
    type Input = types::DescribeVpcAttributeRequest;
    type Output = types::DescribeVpcAttributeResult;
    const INFO: &'static Operation = DescribeVpcAttribute::INFO;
}

pub struct DescribeVpcs;
impl DescribeVpcs {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DescribeVpcs",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DESCRIBE_VPCS_REQUEST,
        output: &tables::S_DESCRIBE_VPCS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DescribeVpcs",
        resources: &[],
    };
}
impl Op for DescribeVpcs {
    type Input = types::DescribeVpcsRequest;
    type Output = types::DescribeVpcsResult;
    const INFO: &'static Operation = DescribeVpcs::INFO;
}

pub struct DetachInternetGateway;
impl DetachInternetGateway {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DetachInternetGateway",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_INTERNET_GATEWAY_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DetachInternetGateway",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}",
            "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
        ],
    };
}
impl Op for DetachInternetGateway {
    type Input = types::DetachInternetGatewayRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DetachInternetGateway::INFO;
}

pub struct DetachNetworkInterface;
impl DetachNetworkInterface {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DetachNetworkInterface",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DETACH_NETWORK_INTERFACE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DetachNetworkInterface",
        resources: &[],
    };
}
impl Op for DetachNetworkInterface {
    type Input = types::DetachNetworkInterfaceRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DetachNetworkInterface::INFO;
}

pub struct DisassociateAddress;
impl DisassociateAddress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DisassociateAddress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DISASSOCIATE_ADDRESS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DisassociateAddress",
        resources: &["arn:{partition}:ec2:{region}:{account}:elastic-ip/*"],
    };
}
impl Op for DisassociateAddress {
    type Input = types::DisassociateAddressRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DisassociateAddress::INFO;
}

pub struct DisassociateIamInstanceProfile;
impl DisassociateIamInstanceProfile {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DisassociateIamInstanceProfile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DISASSOCIATE_IAM_INSTANCE_PROFILE_REQUEST,
        output: &tables::S_DISASSOCIATE_IAM_INSTANCE_PROFILE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DisassociateIamInstanceProfile",
        resources: &[],
    };
}
impl Op for DisassociateIamInstanceProfile {
    type Input = types::DisassociateIamInstanceProfileRequest;
    type Output = types::DisassociateIamInstanceProfileResult;
    const INFO: &'static Operation = DisassociateIamInstanceProfile::INFO;
}

pub struct DisassociateRouteTable;
impl DisassociateRouteTable {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "DisassociateRouteTable",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_DISASSOCIATE_ROUTE_TABLE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:DisassociateRouteTable",
        resources: &["arn:{partition}:ec2:{region}:{account}:route-table/*"],
    };
}
impl Op for DisassociateRouteTable {
    type Input = types::DisassociateRouteTableRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = DisassociateRouteTable::INFO;
}

pub struct GetConsoleOutput;
impl GetConsoleOutput {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "GetConsoleOutput",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_CONSOLE_OUTPUT_REQUEST,
        output: &tables::S_GET_CONSOLE_OUTPUT_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:GetConsoleOutput",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
    };
}
impl Op for GetConsoleOutput {
    type Input = types::GetConsoleOutputRequest;
    type Output = types::GetConsoleOutputResult;
    const INFO: &'static Operation = GetConsoleOutput::INFO;
}

pub struct GetInstanceMetadataDefaults;
impl GetInstanceMetadataDefaults {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "GetInstanceMetadataDefaults",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_INSTANCE_METADATA_DEFAULTS_REQUEST,
        output: &tables::S_GET_INSTANCE_METADATA_DEFAULTS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:GetInstanceMetadataDefaults",
        resources: &[],
    };
}
impl Op for GetInstanceMetadataDefaults {
    type Input = types::GetInstanceMetadataDefaultsRequest;
    type Output = types::GetInstanceMetadataDefaultsResult;
    const INFO: &'static Operation = GetInstanceMetadataDefaults::INFO;
}

pub struct GetLaunchTemplateData;
impl GetLaunchTemplateData {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "GetLaunchTemplateData",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_GET_LAUNCH_TEMPLATE_DATA_REQUEST,
        output: &tables::S_GET_LAUNCH_TEMPLATE_DATA_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:GetLaunchTemplateData",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
    };
}
impl Op for GetLaunchTemplateData {
    type Input = types::GetLaunchTemplateDataRequest;
    type Output = types::GetLaunchTemplateDataResult;
    const INFO: &'static Operation = GetLaunchTemplateData::INFO;
}

pub struct ImportKeyPair;
impl ImportKeyPair {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ImportKeyPair",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_IMPORT_KEY_PAIR_REQUEST,
        output: &tables::S_IMPORT_KEY_PAIR_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ImportKeyPair",
        resources: &["arn:{partition}:ec2:{region}:{account}:key-pair/{KeyName}"],
    };
}
impl Op for ImportKeyPair {
    type Input = types::ImportKeyPairRequest;
    type Output = types::ImportKeyPairResult;
    const INFO: &'static Operation = ImportKeyPair::INFO;
}

pub struct ModifyInstanceAttribute;
impl ModifyInstanceAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifyInstanceAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_INSTANCE_ATTRIBUTE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifyInstanceAttribute",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
    };
}
impl Op for ModifyInstanceAttribute {
    type Input = types::ModifyInstanceAttributeRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = ModifyInstanceAttribute::INFO;
}

pub struct ModifyInstanceMetadataOptions;
impl ModifyInstanceMetadataOptions {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifyInstanceMetadataOptions",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_INSTANCE_METADATA_OPTIONS_REQUEST,
        output: &tables::S_MODIFY_INSTANCE_METADATA_OPTIONS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifyInstanceMetadataOptions",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
    };
}
impl Op for ModifyInstanceMetadataOptions {
    type Input = types::ModifyInstanceMetadataOptionsRequest;
    type Output = types::ModifyInstanceMetadataOptionsResult;
    const INFO: &'static Operation = ModifyInstanceMetadataOptions::INFO;
}

pub struct ModifyLaunchTemplate;
impl ModifyLaunchTemplate {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifyLaunchTemplate",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_LAUNCH_TEMPLATE_REQUEST,
        output: &tables::S_MODIFY_LAUNCH_TEMPLATE_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifyLaunchTemplate",
        resources: &["arn:{partition}:ec2:{region}:{account}:launch-template/{LaunchTemplateId}"],
    };
}
impl Op for ModifyLaunchTemplate {
    type Input = types::ModifyLaunchTemplateRequest;
    type Output = types::ModifyLaunchTemplateResult;
    const INFO: &'static Operation = ModifyLaunchTemplate::INFO;
}

pub struct ModifyNetworkInterfaceAttribute;
impl ModifyNetworkInterfaceAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifyNetworkInterfaceAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifyNetworkInterfaceAttribute",
        resources: &["arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    };
}
impl Op for ModifyNetworkInterfaceAttribute {
    type Input = types::ModifyNetworkInterfaceAttributeRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = ModifyNetworkInterfaceAttribute::INFO;
}

pub struct ModifySecurityGroupRules;
impl ModifySecurityGroupRules {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifySecurityGroupRules",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_SECURITY_GROUP_RULES_REQUEST,
        output: &tables::S_MODIFY_SECURITY_GROUP_RULES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifySecurityGroupRules",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for ModifySecurityGroupRules {
    type Input = types::ModifySecurityGroupRulesRequest;
    type Output = types::ModifySecurityGroupRulesResult;
    const INFO: &'static Operation = ModifySecurityGroupRules::INFO;
}

pub struct ModifySubnetAttribute;
impl ModifySubnetAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifySubnetAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_SUBNET_ATTRIBUTE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifySubnetAttribute",
        resources: &["arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}"],
    };
}
impl Op for ModifySubnetAttribute {
    type Input = types::ModifySubnetAttributeRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = ModifySubnetAttribute::INFO;
}

pub struct ModifyVpcAttribute;
impl ModifyVpcAttribute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ModifyVpcAttribute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MODIFY_VPC_ATTRIBUTE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ModifyVpcAttribute",
        resources: &["arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}"],
    };
}
impl Op for ModifyVpcAttribute {
    type Input = types::ModifyVpcAttributeRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = ModifyVpcAttribute::INFO;
}

pub struct MonitorInstances;
impl MonitorInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "MonitorInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_MONITOR_INSTANCES_REQUEST,
        output: &tables::S_MONITOR_INSTANCES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:MonitorInstances",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceIds}"],
    };
}
impl Op for MonitorInstances {
    type Input = types::MonitorInstancesRequest;
    type Output = types::MonitorInstancesResult;
    const INFO: &'static Operation = MonitorInstances::INFO;
}

pub struct RebootInstances;
impl RebootInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "RebootInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REBOOT_INSTANCES_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:RebootInstances",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceIds}"],
    };
}
impl Op for RebootInstances {
    type Input = types::RebootInstancesRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = RebootInstances::INFO;
}

pub struct ReleaseAddress;
impl ReleaseAddress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ReleaseAddress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_RELEASE_ADDRESS_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ReleaseAddress",
        resources: &["arn:{partition}:ec2:{region}:{account}:elastic-ip/{AllocationId}"],
    };
}
impl Op for ReleaseAddress {
    type Input = types::ReleaseAddressRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = ReleaseAddress::INFO;
}

pub struct ReplaceRoute;
impl ReplaceRoute {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ReplaceRoute",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REPLACE_ROUTE_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ReplaceRoute",
        resources: &["arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}"],
    };
}
impl Op for ReplaceRoute {
    type Input = types::ReplaceRouteRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = ReplaceRoute::INFO;
}

pub struct ReplaceRouteTableAssociation;
impl ReplaceRouteTableAssociation {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "ReplaceRouteTableAssociation",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST,
        output: &tables::S_REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:ReplaceRouteTableAssociation",
        resources: &["arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}"],
    };
}
impl Op for ReplaceRouteTableAssociation {
    type Input = types::ReplaceRouteTableAssociationRequest;
    type Output = types::ReplaceRouteTableAssociationResult;
    const INFO: &'static Operation = ReplaceRouteTableAssociation::INFO;
}

pub struct RevokeSecurityGroupEgress;
impl RevokeSecurityGroupEgress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "RevokeSecurityGroupEgress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REVOKE_SECURITY_GROUP_EGRESS_REQUEST,
        output: &tables::S_REVOKE_SECURITY_GROUP_EGRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:RevokeSecurityGroupEgress",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for RevokeSecurityGroupEgress {
    type Input = types::RevokeSecurityGroupEgressRequest;
    type Output = types::RevokeSecurityGroupEgressResult;
    const INFO: &'static Operation = RevokeSecurityGroupEgress::INFO;
}

pub struct RevokeSecurityGroupIngress;
impl RevokeSecurityGroupIngress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "RevokeSecurityGroupIngress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_REVOKE_SECURITY_GROUP_INGRESS_REQUEST,
        output: &tables::S_REVOKE_SECURITY_GROUP_INGRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:RevokeSecurityGroupIngress",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for RevokeSecurityGroupIngress {
    type Input = types::RevokeSecurityGroupIngressRequest;
    type Output = types::RevokeSecurityGroupIngressResult;
    const INFO: &'static Operation = RevokeSecurityGroupIngress::INFO;
}

pub struct RunInstances;
impl RunInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "RunInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_RUN_INSTANCES_REQUEST,
        output: &tables::S_RESERVATION,
        result_wrapper: "",
        errors: &[],
        action: "ec2:RunInstances",
        resources: &[
            "arn:{partition}:ec2:{region}:{account}:instance/*",
            "arn:{partition}:ec2:{region}::image/{ImageId}",
            "arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}",
            "arn:{partition}:ec2:{region}:{account}:security-group/{SecurityGroupIds}",
            "arn:{partition}:ec2:{region}:{account}:network-interface/*",
            "arn:{partition}:ec2:{region}:{account}:volume/*",
            "arn:{partition}:ec2:{region}:{account}:key-pair/{KeyName}",
            "arn:{partition}:ec2:{region}:{account}:launch-template/{LaunchTemplate.LaunchTemplateId}",
        ],
    };
}
impl Op for RunInstances {
    type Input = types::RunInstancesRequest;
    type Output = types::Reservation;
    const INFO: &'static Operation = RunInstances::INFO;
}

pub struct StartInstances;
impl StartInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "StartInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_START_INSTANCES_REQUEST,
        output: &tables::S_START_INSTANCES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:StartInstances",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceIds}"],
    };
}
impl Op for StartInstances {
    type Input = types::StartInstancesRequest;
    type Output = types::StartInstancesResult;
    const INFO: &'static Operation = StartInstances::INFO;
}

pub struct StopInstances;
impl StopInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "StopInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_STOP_INSTANCES_REQUEST,
        output: &tables::S_STOP_INSTANCES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:StopInstances",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceIds}"],
    };
}
impl Op for StopInstances {
    type Input = types::StopInstancesRequest;
    type Output = types::StopInstancesResult;
    const INFO: &'static Operation = StopInstances::INFO;
}

pub struct TerminateInstances;
impl TerminateInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "TerminateInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_TERMINATE_INSTANCES_REQUEST,
        output: &tables::S_TERMINATE_INSTANCES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:TerminateInstances",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceIds}"],
    };
}
impl Op for TerminateInstances {
    type Input = types::TerminateInstancesRequest;
    type Output = types::TerminateInstancesResult;
    const INFO: &'static Operation = TerminateInstances::INFO;
}

pub struct UnassignPrivateIpAddresses;
impl UnassignPrivateIpAddresses {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "UnassignPrivateIpAddresses",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST,
        output: &schema::Empty::SHAPE,
        result_wrapper: "",
        errors: &[],
        action: "ec2:UnassignPrivateIpAddresses",
        resources: &["arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
    };
}
impl Op for UnassignPrivateIpAddresses {
    type Input = types::UnassignPrivateIpAddressesRequest;
    type Output = schema::Empty;
    const INFO: &'static Operation = UnassignPrivateIpAddresses::INFO;
}

pub struct UnmonitorInstances;
impl UnmonitorInstances {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "UnmonitorInstances",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UNMONITOR_INSTANCES_REQUEST,
        output: &tables::S_UNMONITOR_INSTANCES_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:UnmonitorInstances",
        resources: &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceIds}"],
    };
}
impl Op for UnmonitorInstances {
    type Input = types::UnmonitorInstancesRequest;
    type Output = types::UnmonitorInstancesResult;
    const INFO: &'static Operation = UnmonitorInstances::INFO;
}

pub struct UpdateSecurityGroupRuleDescriptionsEgress;
impl UpdateSecurityGroupRuleDescriptionsEgress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "UpdateSecurityGroupRuleDescriptionsEgress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST,
        output: &tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:UpdateSecurityGroupRuleDescriptionsEgress",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for UpdateSecurityGroupRuleDescriptionsEgress {
    type Input = types::UpdateSecurityGroupRuleDescriptionsEgressRequest;
    type Output = types::UpdateSecurityGroupRuleDescriptionsEgressResult;
    const INFO: &'static Operation = UpdateSecurityGroupRuleDescriptionsEgress::INFO;
}

pub struct UpdateSecurityGroupRuleDescriptionsIngress;
impl UpdateSecurityGroupRuleDescriptionsIngress {
    const INFO: &'static Operation = &Operation {
        service: "ec2",
        name: "UpdateSecurityGroupRuleDescriptionsIngress",
        method: "POST",
        uri: "/",
        status: 200,
        input: &tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST,
        output: &tables::S_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT,
        result_wrapper: "",
        errors: &[],
        action: "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
        resources: &["arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
    };
}
impl Op for UpdateSecurityGroupRuleDescriptionsIngress {
    type Input = types::UpdateSecurityGroupRuleDescriptionsIngressRequest;
    type Output = types::UpdateSecurityGroupRuleDescriptionsIngressResult;
    const INFO: &'static Operation = UpdateSecurityGroupRuleDescriptionsIngress::INFO;
}
